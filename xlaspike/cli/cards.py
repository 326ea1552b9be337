"""Cards, which a person reads where ``--json`` prints an object: short aligned cards, with units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from xlaspike.checkpoints.summary import CAPACITY
from xlaspike.measure.bench import Measurement
from xlaspike.measure.fusion import Answer
from xlaspike.measure.timing import Spread
from xlaspike.packers import FORMATS
from xlaspike.runner import Session
from xlaspike.workbook.tables import Table, aligned


def plain(fields: Mapping[str, object]) -> str:
    """A line for each of ``fields``, for an answer that has no card of its own."""
    return _card({key: _shown(key, value) for key, value in fields.items()})


def _shown(key: str, value: object) -> str:
    if value is None or isinstance(value, bool):
        return {None: "none", True: "yes", False: "no"}[value]
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_shown(key, inner)}" for name, inner in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_shown(key, inner) for inner in value)
    if key.startswith("bytes"):
        return size(value)
    return f"{value:,.3g}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else str(value)


def checkpoint(fields: Mapping) -> str:
    """The card of ``inspect``, of the fields of ``summarize``."""
    c, sizes = fields["config"], fields["shard_bytes"].values()
    window = f", sliding window of {c['window']:,}" if c["window"] else ""
    tensors = ", ".join(f"{count} {dtype.lower()}" for dtype, count in fields["dtypes"].items())
    rows = {
        "model": f"{fields['model_type'].capitalize()}, {_count(fields['parameters'])} parameters, "
        f"{c['L']} layers x {c['H']}, vocabulary {c['V']:,}, {'tied' if c['tied'] else 'untied'}",
        "layer": f"{c['Nq']} query and {c['Nkv']} key/value heads of {c['D']}, feed-forward {c['F']:,}",
        "context": f"{c['max_position']:,} positions{window}",
        "on disk": f"{len(sizes)} file{'s' if len(sizes) > 1 else ''}, {size(sum(sizes))}: {tensors} tensors",
    }
    if packing := fields["quantization"]:
        others = f", {len(packing['overrides'])} modules otherwise" if packing["overrides"] else ""
        rows["packed"] = f"int{packing['bits']} in groups of {packing['group_size']}{others}"
    resident = [f"{name} {size(fields['memory'][name])}" for name, reason in fields["supports"].items() if reason is True]
    rows["resident"] = f"{', '.join(resident) or 'nothing'}, with {min(CAPACITY, c['window'] or CAPACITY)} cache rows"
    rows |= {f"no {name}": reason for name, reason in fields["supports"].items() if reason is not True}
    return _card(rows)


def measurement(measured: Measurement, session: Session) -> str:
    """The card of ``bench``."""
    m = measured
    return _card(
        {
            "run": f"{written(session)}, {session.device.name}, threads: {m.threads}, {m.dispatches} dispatches a step",
            "processor": f"{m.cpu}: {', '.join(m.features)}" if m.features else m.cpu,
            "prefill": f"{m.prefill_tok_s:,.1f} tokens per second: {m.prompt_len} tokens in {_spread(m.prefill_ms)}",
            "decode": f"{m.decode_tok_s:,.1f} tokens per second: a step takes {_spread(m.decode_ms)}",
            "reads": f"{size(m.bytes_per_token)} a token: {m.bandwidth_gb_s:.1f} GB/s, {m.bandwidth_note}",
            "ceiling": f"{m.ceiling_gb_s:.1f} GB/s ({m.ceiling_reader})",
            "memory": f"{size(m.resident_bytes)} resident, {size(m.peak_rss_bytes)} at most in this process",
        }
    )


def fusion(answer: Answer, product: str) -> str:
    """The card of ``probe`` about ``product``."""
    rebuilt = f"no: {size(answer.materialized_bytes)} of rebuilt weights pass through memory"
    return _card(
        {
            "product": f"{product}, on {answer.target}",
            "fused": "yes: no weight is rebuilt in memory" if answer.fused else rebuilt,
            "dispatches": f"{answer.dispatches}",
            "written": f"{size(answer.written_bytes)} by all dispatches",
        }
    )


def formats(fields: Mapping) -> str:
    """The table of ``formats``, and the reasons against what does not run here."""
    working = [name for name, reason in fields["devices"].items() if reason is True]
    reasons = [reason for reason in (*fields["devices"].values(), fields["kernels"]) if reason is not True]
    rows = [{fields["device"]: "bits per weight"} | {name: f"{bits:g}" for name, bits in fields["bits_per_weight"].items()}]
    for name, about in fields["contractions"].items():
        row = {fields["device"]: name}
        for of, reason in about["weights"].items():
            refused = [why for why in (about["runs"], reason) if why is not True]
            reasons += refused
            row[of] = "no" if refused else "yes" if about["written_as"][of] == name else f"as {about['written_as'][of]}"
        rows.append(row | {"activations": "rounded" if about["rounds_inputs"] else "as they are"})
    kernels = "for packed products of integer, and packed embeddings" if fields["kernels"] is True else "none"
    head = [f"devices: {', '.join(working)}", f"kernels: {kernels}", ""]
    return "\n".join([*head, repr(Table(rows)), "", *dict.fromkeys(reasons)]).rstrip()


def difference(fields: Mapping) -> str:
    """The card of ``diff``, and the most probable tokens where the two part."""
    name, reference = f"{fields['weights']} {fields['contraction']}", f"{fields['against']} reduce"
    at = fields["first_divergence"]
    rows = {
        "tokens": f"{len(fields['prompt_ids'])} of the prompt, {len(fields['token_ids'])} that {reference} continues it with",
        "logits": f"{fields['max_logit_difference']:.3g} apart at most",
        "KL divergence": f"{fields['kl_nats']:.3g} nats, the mean of {fields['positions']} positions",
        "same top token": f"{fields['top1_agreement']:.1%} of the positions",
        "first divergence": "none" if at is None else f"position {at}{_after(fields['text_before'])}",
    }
    if at is None:
        return _card(rows)
    top = [
        {"token": repr(token["text"] or token["id"]), name: f"{token['probability']:.4f}", reference: f"{token['against']:.4f}"}
        for token in fields["top_tokens"]
    ]
    return f"{_card(rows)}\n\n{Table(top)!r}"


def devices(compared: Sequence[Mapping]) -> str:
    """The tables of ``compare-devices``: one for each device and model, then what each compiler makes of a step."""
    *of_devices, of_targets = compared
    text = []
    for record in of_devices:
        costs = f"{record['dispatch_us']:.1f} us per dispatch, {record['call_us']:.0f} us per call"
        text.append(f"{record['name']}: {record['hardware']}, {costs}")
        steps = [
            {"ms per token, by steps in a call": weights} | {count: f"{value:.2f}" for count, value in ms.items()}
            for weights, ms in record["steps_per_call"].items()
        ]
        text += ["", repr(Table(steps))]
        for label in (label for label in ("tiny", "large") if label in record):
            measured = record[label]
            ceiling = f", ceiling {measured['ceiling_gb_s']:.1f} GB/s" if "ceiling_gb_s" in measured else ""
            text += [f"\n{label}{ceiling}"]
            text += [repr(Table(_device_row(name, row) for name, row in measured["variants"].items())), ""]
    reasons = [each for kind in ("not_run", "failed") for each in of_targets[kind].items()]
    text += [f"{device}: {reason}" for device, reason in reasons]
    for label in (label for label in ("tiny", "large") if label in of_targets):
        targets = of_targets[label]
        rows = [
            {"dispatches of a step": name} | {target: targets[target][name]["dispatches"] for target in targets}
            for name in next(iter(targets.values()))
        ]
        text += [f"\n{label}", repr(Table(rows))]
    return "\n".join(text)


def _device_row(name: str, row: Mapping) -> dict[str, object]:
    if "error" in row:
        return {"": name, "equal tokens": row["error"]}
    return {
        "": name,
        "tokens per second": f"{row['tok_s']:,.1f}",
        "dispatches": row["dispatches"],
        "of the ceiling": f"{row['share']:.0%}" if "share" in row else "",
        "of f16": f"{row['speed_of_f16']:.2f}",
        "equal tokens": f"{row['equal']} of {row['tokens']}" if "equal" in row else "",
    }


def cache(fields: Mapping) -> str:
    """The table of ``cache list``, and what the folder holds in all."""
    rows = [
        {
            "key": module["key"][:12],
            "graph": module["graph"] or "damaged",
            "target": module["target"] or "",
            "MB": f"{module['bytes'] / 1e6:.2f}",
            "last used": f"{datetime.fromisoformat(module['last_used']).astimezone():%Y-%m-%d %H:%M}",
            "seconds to compile": "" if module["seconds"] is None else f"{module['seconds']:.1f}",
        }
        for module in fields["modules"]
    ]
    total = f"{fields['folder']}: {amounts(fields['totals'])}"
    return f"{Table(rows)!r}\n\n{total}" if rows else total


def amounts(totals: Mapping[str, Mapping[str, int]]) -> str:
    """How many things of each kind, and their size: ``3 modules, 1.2 MB; 1 lock, 0 B``."""
    counted = (f"{each['count']} {kind}{'s' * (each['count'] != 1)}, {size(each['bytes'])}" for kind, each in totals.items())
    return "; ".join(counted) or "nothing"


def continuation(fields: Mapping, session: Session) -> str:
    """The line after the text of ``generate``, of the fields of its JSON."""
    rate = f"{fields['decode_tok_s']:,.1f} tokens per second, " if fields["decode_tok_s"] else ""
    prefill = f"prefill {fields['prefill_ms']:,.1f} ms for {len(fields['prompt_ids']) - fields.get('reused', 0)} tokens"
    kept = f", {fields['accepted']} of {fields['proposed']} proposed ids kept" if "accepted" in fields else ""
    return f"{len(fields['token_ids'])} tokens, {rate}{written(session)}, {prefill}{kept}"


def written(session: Session) -> str:
    """The weight format and the contraction of ``session``, such as ``bf16 as stored, reduce``."""
    name = session.resident.formats("model.layers.0.self_attn.q_proj").name
    return f"{name}{' as stored' if session.weights not in FORMATS else ''}, {session.contraction}"


def size(count: int) -> str:
    """``count`` bytes in the largest decimal unit that it fills."""
    for power, unit in ((9, "GB"), (6, "MB"), (3, "kB")):
        if count >= 10**power:
            return f"{count / 10**power:.1f} {unit}"
    return f"{count} B"


def _count(parameters: int) -> str:
    return f"{parameters / 1e9:.2f} B" if parameters >= 1e9 else f"{parameters / 1e6:.1f} M"


def _spread(milliseconds: Spread) -> str:
    m = milliseconds
    return f"{m.median:,.2f} ms (quartiles {m.p25:,.2f} and {m.p75:,.2f})"


def _after(text: str) -> str:
    return f", after {text if len(text) < 60 else f'...{text[-57:]}'!r}" if text else ""


def _card(rows: Mapping[str, str]) -> str:
    return aligned([*rows.items()])
