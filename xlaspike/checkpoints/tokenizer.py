"""Text to token ids and back, by the folder's ``tokenizer.json``; and the check of ids that a caller gives."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from threading import Lock

import numpy as np
from tokenizers import Tokenizer
from tokenizers.decoders import DecodeStream

from xlaspike.checks import is_integer
from xlaspike.errors import XlaspikeError, printable


class TextCodec:
    """The tokenizer in a checkpoint folder, which need not have one. It is read when it is first used."""

    def __init__(self, folder: Path):
        self.path = folder / "tokenizer.json"

    @property
    def exists(self) -> bool:
        return self.path.is_file()

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """Raises ``XlaspikeError`` where the folder has no readable ``tokenizer.json``."""
        if not self.exists:
            raise XlaspikeError(f"{self.path}: expected a tokenizer, found none; give token ids instead of text")
        with self._refusing("a tokenizer"):
            tokenizer = Tokenizer.from_buffer(self.path.read_bytes())
        # As transformers does: they are settings for batches, and a huge one would exhaust the memory.
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return tokenizer

    def encode(self, text: str) -> list[int]:
        """Token ids of ``text``, with the begin-of-text id where the tokenizer adds it."""
        tokenizer = self.tokenizer
        with self._refusing(f"ids for {printable(text)}"):
            return tokenizer.encode(text).ids

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ``ids`` without special tokens; empty where the folder has no tokenizer."""
        if not self.exists:
            return ""
        tokenizer = self.tokenizer
        with self._refusing("text for the ids"):
            return tokenizer.decode(list(ids))

    def stream(self, prompt: Sequence[int], ids: Iterator[int]) -> Iterator[str]:
        """The text that each of ``ids`` adds after ``prompt``; empty until the bytes of a character are complete."""
        tokenizer = self.tokenizer
        with self._refusing("text for the ids"):
            decoder = DecodeStream(list(prompt), skip_special_tokens=True)
        for i in ids:
            with self._refusing(f"text for id {i}"):
                piece = decoder.step(tokenizer, i)
            yield piece or ""

    @contextmanager
    def _refusing(self, expected: str) -> Iterator[None]:
        with _without_panic_messages():
            try:
                yield
            except BaseException as error:
                # The binding raises bare Exception, and for a panic in Rust a class that it does not export.
                panic = type(error).__name__ == "PanicException"
                if not (panic or isinstance(error, Exception)):
                    raise
                found = f"{'a panic of the tokenizers library: ' if panic else ''}{str(error)[:200]}"
                raise XlaspikeError(f"{self.path}: expected {expected}, found {found}") from None


_SILENCING = Lock()


@contextmanager
def _without_panic_messages() -> Iterator[None]:
    """Send descriptor 2 nowhere meanwhile, because Rust prints a panic there before Python sees it.

    What another thread prints in these microseconds is lost.
    """
    with _SILENCING, open(os.devnull, "wb") as nowhere:
        stderr = os.dup(2)
        try:
            os.dup2(nowhere.fileno(), 2)
            yield
        finally:
            os.dup2(stderr, 2)
            os.close(stderr)


def check_token_ids(ids: Sequence[int], vocabulary: int) -> np.ndarray:
    """A copy of ``ids``, i32 ``[n]``.

    Raises ``XlaspikeError`` for an empty list, and for an id that is not an integer below ``vocabulary``.
    """
    for at, i in enumerate(ids):
        if not is_integer(i, 0, vocabulary - 1):
            raise XlaspikeError(f"prompt id {at}: expected an integer from 0 to {vocabulary - 1}, found {printable(i)}")
    if not len(ids):
        raise XlaspikeError("prompt: expected at least one token id, found none")
    return np.array(ids, np.int32)
