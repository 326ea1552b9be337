"""Commands that measure or compare: ``bench``, ``probe``, ``formats``, ``diff`` and ``compare-devices``."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace

from xlaspike.checkpoints.model import Model
from xlaspike.checkpoints.synthesize import SHAPES
from xlaspike.emitter import decode, find_contraction
from xlaspike.errors import XlaspikeError, printable
from xlaspike.llama import GraphSpec
from xlaspike.measure import records
from xlaspike.measure.bench import check_counts
from xlaspike.measure.differences import decode_logits, where_they_part
from xlaspike.measure.fusion import PROBED, probe, probe_step
from xlaspike.measure.peers import beside, client
from xlaspike.measure.studies import devices, variants
from xlaspike.measure.timing import WARM_UP
from xlaspike.packers import WEIGHTS
from xlaspike.paths import RUNS
from xlaspike.runner import DEVICES, TARGETS
from xlaspike.runner.availability import availability
from xlaspike.runner.session import check_steps
from xlaspike.workbook.tables import Table

from . import cards, options
from .group import command
from .options import PATH, Arguments, Choice, answer, option

PEERS_HELP = (
    f"also measure these engines, in turn (`make peers` once): {', '.join(beside.PEERS)}; without names, those of --weights"
)


@command(
    "measure prefill and decode beside the machine's read bandwidth",
    examples=(
        "xlaspike bench --model DIR --weights int4 --steps 32",
        "xlaspike bench --model DIR --weights f16 --steps 16 --peers",
    ),
)
@options.model_option
@option("--prompt-len", "prompt tokens", type=int, default=64)
@option("--steps", "decode steps per repeat", type=int, default=64)
@option("--repeats", "measured runs, after one to warm up", type=int, default=3)
@option("--peers", PEERS_HELP, is_flag=False, flag_value="", metavar="[NAMES]")
@options.load_options
def _bench(arguments: Arguments) -> int:
    check_counts(arguments.prompt_len, arguments.steps, arguments.repeats, arguments.capacity)
    tokens = arguments.prompt_len + arguments.steps + WARM_UP
    with Model.open(arguments.model) as model:
        names = () if arguments.peers is None else beside.select_peers(arguments.peers, model, arguments.weights)
        with options.session_of(arguments, model, tokens) as session, beside.open_peers(names, session, strict=False) as others:
            counts = arguments.prompt_len, arguments.steps, arguments.repeats
            ours, theirs = beside.measure_beside(session, others, *counts)
    answer(
        arguments,
        ours.record(),
        cards.measurement(ours, session),
        **({"peers": [peer.record() for peer in theirs]} if names else {}),
    )
    failed = [peer for peer in theirs if isinstance(peer, client.PeerFailure)]
    if names and not arguments.json:
        measured = [peer for peer in theirs if peer not in failed]
        print(f"\n{Table(beside.table_rows(arguments.weights, ours, measured))!r}")
        print(*(f"{peer.name}: {peer.why}\n" for peer in failed), sep="", end="")
    return int(bool(failed))


@command(
    "show whether a compiler fuses dequantization into the product",
    examples=(
        "xlaspike probe --weights int4 --contraction dot --shape 2048x2048",
        "xlaspike probe --weights int4 --target cuda",
    ),
)
@option("--target", "compiler", type=Choice(PROBED), default="llvm-cpu")
@option("--shape", "of one product; without it, the whole decode step of --model", metavar="OUTxIN")
@options.model_option
@option("--weights", "weight format", options.NUMERICS, type=Choice(WEIGHTS), default="int4")
@options.contraction_option
@options.kernels_option
@options.cache_options
def _probe(arguments: Arguments) -> None:
    writing = find_contraction(arguments.contraction).on(arguments.target)
    settings = {name: getattr(arguments, name) for name in ("cache_dir", "cache_size", "kernels")}
    if arguments.shape is None:
        with Model.open(arguments.model) as model:
            formats = model.format_policy(arguments.weights)
            graph = decode(GraphSpec(model.config, formats, 256, 256, writing))
        measured = probe_step(graph, arguments.target, TARGETS[arguments.target].step_flags(writing), **settings)
    else:
        measured = probe(arguments.weights, arguments.contraction, _shape(arguments.shape), arguments.target, **settings)
    fields = {"dispatches": measured.dispatches, "fused": measured.fused, "materialized_bytes": measured.materialized_bytes}
    what = f"{arguments.shape or 'decode step'}, {arguments.weights}, {arguments.contraction}"
    answer(arguments, fields, cards.fusion(measured, what), kernels=[kernel.name for kernel in measured.kernels])


def _shape(text: str) -> tuple[int, int]:
    parts = text.split("x")
    if len(parts) != 2 or not all(part.isdecimal() and 0 < int(part) < 2**20 for part in parts):
        raise XlaspikeError(f"shape: expected OUTxIN, two positive numbers, found {printable(text)}")
    return int(parts[0]), int(parts[1])


@command(
    "show which formats and contractions work on this machine",
    examples=("xlaspike formats", "xlaspike formats --device cuda --json"),
)
@option("--device", "device", type=Choice(DEVICES), default="local-task")
def _formats(arguments: Arguments) -> None:
    fields = availability(arguments.device)
    answer(arguments, fields, cards.formats(fields))


@command(
    "show where a format and a contraction part from another format",
    examples=(
        'xlaspike diff --weights int4 --against f32 --prompt "And God said"',
        'xlaspike diff --weights int4 --contraction integer --against int4 --prompt "And God said"',
    ),
)
@options.model_option
@options.prompt_options
@option(
    "--against", "weight format of the reference, whose products are written as reduce", type=Choice(WEIGHTS), default="f32"
)
@option("--steps", "tokens that the reference continues the prompt with", type=int, default=32)
@options.load_options
def _diff(arguments: Arguments) -> None:
    check_steps(arguments.steps)
    reference = Arguments(**vars(arguments) | {"weights": arguments.against, "embedding": None, "contraction": "reduce"})
    with Model.open(arguments.model) as model:
        prompt = options.prompt_of(arguments, model)
        room = len(prompt) + arguments.steps
        with options.session_of(reference, model, room) as session:
            tokens = prompt + list(session.generate(prompt, arguments.steps))
            session.reset()
            expected = decode_logits(session, tokens)
        with options.session_of(arguments, model, room) as session:
            logits = decode_logits(session, tokens)
        fields = {"weights": arguments.weights, "contraction": arguments.contraction, "against": arguments.against}
        fields |= {"prompt_ids": prompt, "token_ids": tokens[len(prompt) :]}
        fields |= where_they_part(model, tokens, logits, expected)
    answer(arguments, fields, cards.difference(fields))


@command(
    "compare devices: their tokens with the CPU's, their speeds, and what each compiler makes of a step",
    examples=("xlaspike compare-devices --only-tiny", "xlaspike compare-devices --device cuda,xla-cuda --weights f16,int4"),
)
@option("--device", f"devices with commas between, each in a process of its own; default: {', '.join(devices.SIDE_BY_SIDE)}")
@option("--only-tiny", "the embedded model alone, no checkpoints of the large shape", is_flag=True)
@option("--shape", "of the random checkpoints", type=Choice(SHAPES), default="llama-3.2-1b")
@option("--checkpoints", "a folder of checkpoints, each named for its format, instead of random ones", type=PATH)
@option("--weights", "formats with commas between, f16 among them", default=",".join(devices.FORMATS))
@option("--contraction", "contractions with commas between, reduce among them", default=",".join(devices.FORMS))
@option("--steps", "tokens compared after each oracle prompt", type=int, default=devices.Plan.steps)
@option("--large-steps", "tokens compared of each large checkpoint", type=int, default=devices.Plan.large_steps)
@option("--rounds", "rounds of twelve steps that every variant decodes", type=int, default=devices.Plan.rounds)
@options.cache_options
@option("--out", "where the records go; default: runs/devices.jsonl", type=PATH, default=None)
def _compare_devices(arguments: Arguments) -> int:
    names = list(dict.fromkeys(arguments.device.split(","))) if arguments.device else devices.SIDE_BY_SIDE
    given, out = arguments.checkpoints, arguments.out or RUNS / "devices.jsonl"
    if given and arguments.only_tiny:
        raise XlaspikeError("--only-tiny: expected no --checkpoints beside it, found both")
    plan = devices.Plan(
        weights=arguments.weights.split(","),
        contractions=arguments.contraction.split(","),
        steps=arguments.steps,
        large_steps=arguments.large_steps,
        rounds=arguments.rounds,
        cache={"cache_dir": arguments.cache_dir, "cache_size": arguments.cache_size},
        folders={folder.name: folder for folder in given.iterdir() if folder.is_dir()} if given else None,
    )
    plan.check(names)
    random = not (arguments.only_tiny or given)
    with variants.temporary_checkpoints(None, arguments.shape) if random else nullcontext(plan.folders) as folders:
        compared = []
        for record in devices.compare(names, replace(plan, folders=folders)):
            compared.append(records.stamp() | record)
            records.write(out, compared)  # what is there stays, whatever comes next
    answer(arguments, {record["name"]: record for record in compared}, cards.devices(compared))
    missing = compared[-1]["failed"] or (arguments.device and compared[-1]["not_run"])
    return int(bool(missing) or any(row["equal"] != row["tokens"] for each in compared for row in devices.exact(each)))
