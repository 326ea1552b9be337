"""Downloading a checkpoint from the Hugging Face hub: only what is read here, never a pickle or code."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from huggingface_hub import HfApi, snapshot_download
from huggingface_hub.utils import disable_progress_bars, filter_repo_objects, logging

from xlaspike.errors import XlaspikeError, printable
from xlaspike.files import make_folder

# Of the top level only: folders hold other forms of the same weights.
SELECTION = {
    "allow_patterns": [
        "*.safetensors", "*.safetensors.index.json", "config.json", "generation_config.json", "tokenizer*.json",
    ],
    "ignore_patterns": ["*/*"],
}  # fmt: skip


def download(repo_id: str, revision: str, out: Path) -> dict[str, object]:
    """Download ``repo_id`` at ``revision`` into ``out``; returns ``path`` and the sorted ``files`` of the repository there.

    Raises ``XlaspikeError`` when the hub has no such repository, revision or checkpoint, or cannot be reached.
    """
    source = f"{repo_id}@{revision}"
    with _asking(source):
        found = HfApi().model_info(repo_id, revision=revision)
        names = [sibling.rfilename for sibling in found.siblings]
    if not any(name.endswith(".safetensors") for name in filter_repo_objects(names, **SELECTION)):
        raise XlaspikeError(
            f"{source}: expected safetensors files, found {printable(', '.join(names)) if names else 'no file'}"
        )
    make_folder(out)
    request = {"repo_id": repo_id, "revision": found.sha, "local_dir": out, **SELECTION}
    with _asking(source), nullcontext() if sys.stderr.isatty() else disable_progress_bars():
        # A file is written to a temporary name and renamed by the library; what is there already is not fetched again.
        path = snapshot_download(**request)
    with _asking(source), disable_progress_bars():
        files = snapshot_download(**request, dry_run=True)
    # Where the hub stops answering, the library only warns, and leaves what an earlier download put there.
    if stale := [file.filename for file in files if file.commit_hash != found.sha]:
        raise XlaspikeError(f"{source}: expected {printable(', '.join(stale))} of {found.sha}, found those of another commit")
    return {"path": path, "files": sorted(file.filename for file in files)}


@contextmanager
def _asking(source: str) -> Iterator[None]:
    """The library silent, and its errors as ``XlaspikeError``."""
    verbosity = logging.get_verbosity()
    logging.set_verbosity(logging.CRITICAL)
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    except Exception as error:  # what an answer can raise has no common type: the HTTP client's, JSON's, KeyError, ...
        reason = " ".join(str(error).split())[:300]
        raise XlaspikeError(f"{source}: expected a repository to download, found {type(error).__name__}: {reason}") from None
    finally:
        logging.set_verbosity(verbosity)
