"""Other engines on the same checkpoint: which there are, their files, and their speed, measured in turn with ours."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from xlaspike.checkpoints.model import Model
from xlaspike.checks import check_choice
from xlaspike.errors import XlaspikeError
from xlaspike.measure.bench import Measurement, measure_in_turn
from xlaspike.measure.timing import Run, Speed, Spread
from xlaspike.packers.by_name import WEIGHTS
from xlaspike.paths import ROOT
from xlaspike.runner.cache_contents import CACHE_SIZE, keep_within
from xlaspike.runner.compiler_process import bound_to_parent
from xlaspike.runner.module_cache import cache_folder, mark_used, private_folder
from xlaspike.runner.session import Session

from . import client
from .client import Peer, PeerFailure
from .plain_llama import check_plain_llama

ENVIRONMENT = ROOT / ".venv-peers"
PEER, GGUF_WRITER = (Path(__file__).with_name(f"{name}.py") for name in ("engine", "gguf_writer"))
# Engine and type, by the weight format of ours that spends about as many bytes on a weight.
BESIDE = {
    "f32": ("torch-f32", "llama.cpp-f32"),
    "f16": ("llama.cpp-f16",),
    "bf16": ("torch-bf16", "llama.cpp-bf16"),
    "int8": ("llama.cpp-q8_0",),
    "int4": ("llama.cpp-q4_0",),
}
PEERS = tuple(name for names in BESIDE.values() for name in names)


def is_installed() -> bool:
    """Whether `make peers` has set up the peers' environment."""
    return (ENVIRONMENT / ".installed").is_file()


def select_peers(names: str, model: Model, weights: str) -> tuple[str, ...]:
    """The peers in ``names``, with commas between; without names, those for the format that ``weights`` means.

    Raises ``XlaspikeError`` for a name that is not one of ``PEERS``, and where their environment is missing.
    """
    check_choice("weights", weights, WEIGHTS)
    stored = model.format_policy(weights)("model.layers.0.self_attn.q_proj").name
    selected = tuple(names.split(",")) if names else BESIDE.get(stored, ())
    for name in selected:
        check_choice("peers", name, PEERS)
    if not is_installed():
        raise XlaspikeError(f"{ENVIRONMENT}: expected the peers' environment, which `make peers` sets up, found none")
    return selected


def script_command(script: Path) -> list[Path | str]:
    """The words that run ``script`` in the peers' environment. Its folder is not searched for modules (``-P``): a file there
    would hide the library of its name.
    """
    return [ENVIRONMENT / "bin" / "python", "-P", script]


@contextmanager
def open_peers(names: Sequence[str], session: Session, strict: bool = True) -> Iterator[list[Peer | PeerFailure]]:
    """Start the peers of ``names`` with the model, the capacity and the threads of ``session``, which must be on the host.

    llama.cpp's files are kept in the folder ``gguf`` of the session's cache folder. Raises ``XlaspikeError`` for another
    device. A peer that does not start, or whose file cannot be written, is its ``PeerFailure`` in the list; it is raised where
    ``strict``.
    """
    if names and not session.device.on_host:
        raise XlaspikeError(f"peers: expected a device on the host, where they run, found {session.device.name}")
    parts = {name: name.rsplit("-", 1) for name in names}
    kinds = [kind for engine, kind in parts.values() if engine == "llama.cpp"]
    files = gguf_files(session.model, kinds, *session.options.module_cache)
    sizes = ["--threads", session.device.threads, "--capacity", session.capacity]
    with ExitStack() as stack:
        peers = []
        for name, (engine, kind) in parts.items():
            loaded = [files[kind]] if engine == "llama.cpp" else [session.model.folder, "--type", kind]
            command = [*script_command(PEER), engine, *loaded, *sizes]
            try:
                if isinstance(loaded[0], PeerFailure):
                    raise loaded[0]
                _check_computes_the_same(name, session)
                peers.append(stack.enter_context(Peer(name, command)))
            except PeerFailure as failure:
                if strict:
                    raise
                peers.append(failure)
        yield peers


def _check_computes_the_same(name: str, session: Session) -> None:
    """Raises ``PeerFailure`` where the peer would compute something else: a file of llama.cpp does not know the capacity."""
    try:
        check_plain_llama(session.model, session.capacity)
    except XlaspikeError as error:
        raise PeerFailure(name, str(error)) from None


def gguf_files(
    model: Model, kinds: Sequence[str], cache_dir: Path | None = None, cache_size: float = CACHE_SIZE
) -> dict[str, Path | PeerFailure]:
    """One GGUF file of ``model`` for each of llama.cpp's types ``kinds``, written where the cache does not have it yet.

    The cache is then kept within ``cache_size`` GB, in which these files do not count. A file that cannot be written, as of
    a model that is no plain Llama, is the failure of its peer.
    """
    if not kinds:
        return {}
    digest = hashlib.sha256(model.weights_sha256.encode())
    for path in (model.folder / "config.json", GGUF_WRITER):
        digest.update(path.read_bytes())
    folder = private_folder(cache_folder(cache_dir) / "gguf")
    files = {kind: folder / f"{digest.hexdigest()[:40]}-{kind}.gguf" for kind in kinds}
    paths = list(files.values())
    for kind, out in files.items():
        if not out.exists():
            command = [*script_command(GGUF_WRITER), "--model", model.folder, "--type", kind, "--out", out]
            try:
                done = subprocess.run(bound_to_parent(command), capture_output=True, timeout=client.ANSWER_SECONDS)
                why = done.returncode and client.last_words(done.returncode, done.stderr)
            except subprocess.TimeoutExpired:
                why = client.no_answer()
            if why:
                files[kind] = PeerFailure(f"llama.cpp-{kind}", f"while its file was written: {why}")
    for out in paths:  # now, since writing the others took time
        mark_used(out)
    keep_within(folder.parent, cache_size)
    return files


@dataclass(frozen=True)
class PeerMeasurement:
    """One peer beside a ``Measurement``, in the same units; a ratio is our tokens per second over the peer's."""

    name: str
    format: str
    version: str
    features: str
    cache: str
    prefill_tok_s: float
    prefill_ms: Spread
    decode_tok_s: float
    decode_ms: Spread
    bytes_per_token: int
    prefill_ratio: float
    decode_ratio: float

    def record(self) -> dict:
        return asdict(self)


def measure_beside(
    session: Session, peers: Sequence[Peer | PeerFailure], prompt_len: int = 64, steps: int = 64, repeats: int = 3
) -> tuple[Measurement, list[PeerMeasurement | PeerFailure]]:
    """``measure_session`` of ``session``, and the same of each peer, which runs after each of our runs.

    A peer that fails, before or meanwhile, has its failure in the list; the others go on. Raises ``XlaspikeError`` as
    ``measure_session`` does.
    """
    failures = {peer.name: peer for peer in peers if isinstance(peer, PeerFailure)}

    def run(peer: Peer, ids: Sequence[int], steps: int) -> Run | None:
        try:
            return None if peer.name in failures else peer.run(ids, steps)
        except PeerFailure as failure:
            failures[peer.name] = failure

    runners = {peer.name: partial(run, peer) for peer in peers}
    ours, speeds = measure_in_turn(session, runners, prompt_len, steps, repeats)
    return ours, [failures.get(peer.name) or _compare(peer, speeds[peer.name], ours) for peer in peers]


def _compare(peer: Peer, speed: Speed, ours: Measurement) -> PeerMeasurement:
    about = peer.about
    return PeerMeasurement(
        name=peer.name,
        format=peer.name.rpartition("-")[2],
        version=about["version"],
        features=about["features"],
        cache=about["cache"],
        **vars(speed),
        bytes_per_token=about["weight_bytes"] + about["cache_row_bytes"] * (ours.prompt_len + ours.steps),
        prefill_ratio=ours.prefill_tok_s / speed.prefill_tok_s,
        decode_ratio=ours.decode_tok_s / speed.decode_tok_s,
    )


def table_rows(weights: str, ours: Measurement, peers: Sequence[PeerMeasurement]) -> Iterator[dict[str, object]]:
    """A row for our ``weights`` and for each peer, to print; the last two columns are our rate over the peer's."""
    for name, measured in ((f"xlaspike-{weights}", ours), *((peer.name, peer) for peer in peers)):
        spread = measured.decode_ms
        yield {
            "": name,
            "decode tok/s": f"{measured.decode_tok_s:.1f}",
            "ms per step (minimum to maximum)": f"{spread.median:.2f} ({spread.min:.2f} to {spread.max:.2f})",
            "MB per token": f"{measured.bytes_per_token / 1e6:.1f}",
            "prefill tok/s": f"{measured.prefill_tok_s:.1f}",
            "decode ratio": "" if measured is ours else f"{measured.decode_ratio:.2f}",
            "prefill ratio": "" if measured is ours else f"{measured.prefill_ratio:.2f}",
        }
