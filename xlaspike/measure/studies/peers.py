"""The large shape's variants beside llama.cpp, in turn in one run."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from xlaspike.measure.ceilings import Ceiling
from xlaspike.measure.peers import beside
from xlaspike.measure.timing import WARM_UP, Speed, round_robin, run_session

from .variants import FUSED_VARIANTS, open_sessions

# The peer that each variant is compared with: about as many bits per weight.
PEER_OF = {
    "f16": "f16",
    "int8": "q8_0",
    "int8_integer": "q8_0",
    "int8_kernel": "q8_0",
    "int4": "q4_0",
    "int4_integer": "q4_0",
    "int4_kernel": "q4_0",
}
PEER_VARIANTS = {name: FUSED_VARIANTS[name] for name in PEER_OF} | {
    "f16": {"weights": "f16", "embedding": "f16"},  # of the large checkpoint, because llama.cpp's files are made from it
}


def measure_beside_llama_cpp(folders: Mapping[str, Path], prompt_len: int = 64, steps: int = 32, rounds: int = 3) -> dict:
    """Prefill and decode of ``PEER_VARIANTS`` and of llama.cpp, and the ratios of their tokens per second.

    Raises ``XlaspikeError`` as ``beside.open_peers`` does.
    """
    prompt = list(range(2, prompt_len + 2))
    with ExitStack() as stack:
        sessions, _ = open_sessions(stack, folders, PEER_VARIANTS)
        names = [f"llama.cpp-{kind}" for kind in dict.fromkeys(PEER_OF.values())]
        peers = {peer.name: peer for peer in stack.enter_context(beside.open_peers(names, sessions["f16"]))}
        for session in sessions.values():
            session.prepare(prompt_len + WARM_UP + steps)
        calls = {name: lambda session=session: run_session(session, prompt, steps) for name, session in sessions.items()}
        calls |= {name: lambda peer=peer: peer.run(prompt, steps) for name, peer in peers.items()}
        ceiling = Ceiling(sessions["f16"].device, *sessions["f16"].options.cache)
        runs = round_robin(calls, rounds, after_round=ceiling.sample)
        about = {name: peer.about for name, peer in peers.items()}
    rows = {name: asdict(Speed.of(runs[name], prompt_len)) | about.get(name, {}) for name in runs}
    for ours, kind in PEER_OF.items():
        theirs = rows[f"llama.cpp-{kind}"]
        rows[ours] |= {f"{part}_ratio": rows[ours][f"{part}_tok_s"] / theirs[f"{part}_tok_s"] for part in ("decode", "prefill")}
    rows = {name.replace("llama.cpp-", "llama_"): row for name, row in rows.items()}
    return {"ceiling_gb_s": ceiling.gb_s, "prompt_len": prompt_len, "steps": rounds * steps, **rows}
