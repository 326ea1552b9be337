"""Mutated files of requests. What ``read_requests`` accepts is what a plain reader of JSON finds in each line."""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from pathlib import Path

from tokenizers import Tokenizer

from tests.support.checkpoints import write_model, write_tokenizer
from xlaspike.checkpoints.model import Model
from xlaspike.runner.sampling import Sampling
from xlaspike.serving.engine import Request
from xlaspike.serving.requests_file import read_requests

from .harness import Badly, Target
from .judging import refusal
from .mutations import edited_bytes, edited_json

LINES = (
    {"id": "a", "prompt_ids": [5, 6, 7], "max_tokens": 4},
    {
        "id": "b",
        "prompt": "\u4e02 \u4e01",
        "max_tokens": 1,
        "temperature": 1,
        "top_k": 5,
        "top_p": 0.5,
        "min_p": 0.25,
        "seed": 3,
    },
    {"id": "c\u2028", "prompt": "\u4e5f", "max_tokens": 30, "temperature": 0.7},
    {"id": "d", "prompt_ids": [0, 95], "max_tokens": 2, "seed": 2**64 - 1},
)
ALSO = ("a", "b", [5], [95, 96], "prompt", "\u4e02", "zzz")


class Cases(Target):
    """Each request has its line's id, ids, number of tokens and sampling; ids are below the vocabulary, no name comes twice."""

    limit, sample = 10, 400

    def __init__(self, *given: object):
        super().__init__(*given)
        self.model = Model.open(write_tokenizer(write_model(self.scratch / "model")))
        self.tokenizer = Tokenizer.from_file(str(self.scratch / "model" / "tokenizer.json"))

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        lines = [
            edited_json(draw, line, ALSO) if draw.random() < 0.4 else json.dumps(line)
            for line in draw.choices(LINES, k=draw.randint(1, 3))
        ]
        raw = draw.choice(("\n", "\n", "\n", "\r\n", "\n\n")).join(lines).encode(errors="surrogateescape")
        path = folder / "requests.jsonl"
        path.write_bytes(edited_bytes(draw, raw) if draw.random() < 0.2 else raw)
        found: list[Request] = []
        if refusal(lambda: found.extend(read_requests(path, self.model, draw.choice((None, 8))))) is not None:
            return False
        expected = [self._request(json.loads(line)) for line in path.read_bytes().removesuffix(b"\n").split(b"\n")]
        if [asdict(each) for each in found] != expected or len({each.id for each in found}) != len(found):
            raise Badly(f"expected {expected}, found {found}")
        if not all(0 <= i < 96 for each in found for i in each.prompt):
            raise Badly(f"expected ids below 96, found {found}")
        return True

    def _request(self, values: dict) -> dict:
        ids = values["prompt_ids"] if "prompt_ids" in values else self.tokenizer.encode(values["prompt"]).ids
        sampling = {key: values.get(key, default) for key, default in asdict(Sampling()).items()}
        return {
            "id": values["id"],
            "prompt": tuple(ids),
            "max_tokens": values["max_tokens"],
            "sampling": sampling,
            "stop": None,
        }
