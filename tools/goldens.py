"""Freeze the text of every graph kind on a tiny config: ``make goldens`` writes ``tests/golden/*.mlir`` anew."""

from __future__ import annotations

from pathlib import Path

from xlaspike.config import ModelConfig, Rope
from xlaspike.formats import FORMATS
from xlaspike.graphs import Graph, Layout, decode, prefill
from xlaspike.paths import ROOT, write_text

FOLDER = ROOT / "tests" / "golden"
# Every size differs from every other, so that a swapped dimension shows.
CONFIG = ModelConfig(
    model_type="llama", V=10, H=12, F=20, L=2, Nq=6, Nkv=3, D=4, eps=1e-5,
    rope=Rope(theta=10000.0), max_position=64, tied=True, bos=0, eos=(1,),
)  # fmt: skip
CAPACITY, CONTEXT, BUCKET = 16, 8, 5


def cases() -> dict[str, Graph]:
    """Each golden's name and the graph it froze."""
    graphs = {}
    for name, weights in FORMATS.items():
        layout = Layout(CONFIG, weights, CAPACITY, CONTEXT)
        for result in ("argmax", "logits"):
            graphs[f"decode_{name}_{result}"] = decode(layout, result)
            graphs[f"prefill_{name}_{result}"] = prefill(layout, BUCKET, result)
    return graphs


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = {Path(FOLDER, f"{name}.mlir"): graph.text for name, graph in cases().items()}
    for stale in set(FOLDER.glob("*.mlir")) - set(wanted):
        stale.unlink()
    for path, text in wanted.items():
        write_text(path, text)
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
