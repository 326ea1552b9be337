"""Mutated tokenizer.json. An accepted one encodes and decodes as the tokenizers library does by itself."""

from __future__ import annotations

import random
from pathlib import Path

from tokenizers import Tokenizer

from xlaspike.checkpoints.tokenizer import TextCodec

from .harness import Badly, Target
from .judging import refusal
from .mutations import edited_json

_LISTED = ("<s>", "</s>", "<unk>", "a", "b", "ab", "Ġ", "Ġa", "▁", "<0x41>", "é", "##b")
WORDS = {word: number for number, word in enumerate(_LISTED)}
_BPE = {"type": "BPE", "vocab": WORDS, "merges": [["a", "b"], ["Ġ", "a"]]}
_OFF = {"dropout": None, "unk_token": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False}
MODELS = (
    _BPE | _OFF,
    _BPE | {"unk_token": "<unk>", "byte_fallback": True, "merges": ["a b"]},
    {"type": "WordLevel", "vocab": WORDS, "unk_token": "<unk>"},
    {
        "type": "WordPiece",
        "vocab": WORDS,
        "unk_token": "<unk>",
        "continuing_subword_prefix": "##",
        "max_input_chars_per_word": 9,
    },
    {"type": "Unigram", "vocab": [[word, -float(at)] for word, at in WORDS.items()], "unk_id": 2, "byte_fallback": False},
)
_BYTES = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
_SPACES = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
_BERT = {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": None, "lowercase": True}
_SPLIT = {"type": "Split", "pattern": {"Regex": r"\s+|\w"}, "behavior": "Isolated", "invert": False}
_A, _B = ({"Sequence": {"id": name, "type_id": number}} for number, name in enumerate("AB"))
_TEMPLATE = {
    "type": "TemplateProcessing",
    "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, _A],
    "pair": [_A, _B],
    "special_tokens": {"<s>": {"id": "<s>", "ids": [0], "tokens": ["<s>"]}},
}
_STRIP = {"type": "Strip", "content": " ", "start": 1, "stop": 0}
_CTC = {"type": "CTC", "pad_token": "a", "word_delimiter_token": "|", "cleanup": True}
_PAD = {
    "strategy": {"Fixed": 4},
    "direction": "Right",
    "pad_to_multiple_of": None,
    "pad_id": 0,
    "pad_type_id": 0,
    "pad_token": "a",
}
PARTS = {
    "normalizer": (
        None,
        {"type": "NFC"},
        {"type": "Replace", "pattern": {"String": " "}, "content": "▁"},
        {"type": "Sequence", "normalizers": [{"type": "Lowercase"}, {"type": "Prepend", "prepend": "▁"}]},
        _BERT,
    ),
    "pre_tokenizer": (
        None,
        _BYTES,
        {"type": "WhitespaceSplit"},
        {"type": "Digits", "individual_digits": True},
        _SPLIT,
        _SPACES,
    ),
    "post_processor": (None, _BYTES, _TEMPLATE),
    "decoder": (
        None,
        _BYTES,
        _SPACES,
        {"type": "Sequence", "decoders": [{"type": "ByteFallback"}, {"type": "Fuse"}, _STRIP]},
        {"type": "WordPiece", "prefix": "##", "cleanup": True},
        _CTC,
    ),
    "padding": (None, _PAD),
    "truncation": (None, {"direction": "Right", "max_length": 2, "strategy": "LongestFirst", "stride": 0}),
}
_ADDED = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
TEXTS = ("ab a", "", " ", "é\u0301b", "<s>a</s>", "\0", "a" * 300, "👩\u200d👩\u200d👧 b", "A1 2\n\tb")


class Cases(Target):
    """The ids and the text are those of the library without padding and truncation; a panic of it is refused."""

    limit, sample = 10, 400

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        parts = {part: draw.choice(choices) for part, choices in PARTS.items()}
        added = [{"id": WORDS[word], "content": word, **_ADDED} for word in ("<s>", "</s>")]
        sound = {"version": "1.0", "added_tokens": added, **parts, "model": draw.choice(MODELS)}
        path = folder / "tokenizer.json"
        path.write_text(edited_json(draw, sound, tuple(WORDS)), errors="surrogateescape")
        codec, text, ids = (
            TextCodec(folder),
            draw.choice(TEXTS),
            [draw.randrange(len(WORDS) + 2) for _ in range(draw.randrange(6))],
        )
        said = [refusal(lambda: codec.encode(text)), refusal(lambda: codec.decode(ids))]
        streamed = refusal(lambda: list(codec.stream(ids[:2], iter(ids[2:]))))
        if any(said):
            return False
        theirs = Tokenizer.from_str(path.read_text())
        theirs.no_padding(), theirs.no_truncation()
        ids = ids if _is_certain(theirs) else []
        if (codec.encode(text), codec.decode(ids)) != (theirs.encode(text).ids, theirs.decode(ids)):
            raise Badly(f"{text!r} and {ids}: other ids or text than the library's")
        return streamed is None


def _is_certain(tokenizer: Tokenizer) -> bool:
    """Whether no two words share an id: the library takes either of them, another one each time that it reads the file."""
    ids = list(tokenizer.get_vocab(with_added_tokens=True).values())
    return len(set(ids)) == len(ids)
