"""Downloading a checkpoint from the Hugging Face hub: only the files that are read here, never a pickle or code."""

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

CONFIG = "config.json"
# Top level only: folders hold the same weights in other formats.
SELECTION = {
    "allow_patterns": [
        "*.safetensors", "*.safetensors.index.json", CONFIG, "generation_config.json", "tokenizer*.json",
    ],
    "ignore_patterns": ["*/*"],
}  # fmt: skip


def download(repo_id: str, revision: str, out: Path) -> dict[str, object]:
    """Download ``repo_id`` at ``revision`` (a branch, tag or commit) into ``out``; returns ``path`` and the sorted ``files``.

    A download that was killed goes on where it was. Until everything is there ``out`` has no ``config.json``, so that nobody
    takes it for a checkpoint.

    Raises ``XlaspikeError`` when the hub has no such repository, revision or checkpoint, or cannot be reached.
    """
    source = f"{repo_id}@{revision}"
    with _quiet_hub(source):
        repository = HfApi().model_info(repo_id, revision=revision)
        names = [sibling.rfilename for sibling in repository.siblings]
    if not any(name.endswith(".safetensors") for name in filter_repo_objects(names, **SELECTION)):
        raise XlaspikeError(
            f"{source}: expected safetensors files, found {printable(', '.join(names)) if names else 'no file'}"
        )
    make_folder(out)
    request = {"repo_id": repo_id, "revision": repository.sha, "local_dir": out, **SELECTION}
    with _quiet_hub(source), disable_progress_bars():
        plan = snapshot_download(**request, dry_run=True)
    if any(file.will_download for file in plan):
        (out / CONFIG).unlink(missing_ok=True)  # of another commit
    with _quiet_hub(source), nullcontext() if sys.stderr.isatty() else disable_progress_bars():
        # The library writes to a temporary name and renames; it does not fetch again a file that is there.
        snapshot_download(**request | {"ignore_patterns": [*SELECTION["ignore_patterns"], CONFIG]})
        path = snapshot_download(**request)
    with _quiet_hub(source), disable_progress_bars():
        files = snapshot_download(**request, dry_run=True)
    # When the hub stops answering, the library only warns, and files of an earlier download stay.
    if stale := [file.filename for file in files if file.commit_hash != repository.sha]:
        raise XlaspikeError(
            f"{source}: expected {printable(', '.join(stale))} of {repository.sha}, found those of another commit"
        )
    return {"path": path, "files": sorted(file.filename for file in files)}


@contextmanager
def _quiet_hub(source: str) -> Iterator[None]:
    """Silences the library and turns its errors into ``XlaspikeError``."""
    verbosity = logging.get_verbosity()
    logging.set_verbosity(logging.CRITICAL)
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    except Exception as error:  # no common type: errors of the HTTP client, of JSON, KeyError, ...
        reason = " ".join(str(error).split())[:300]
        raise XlaspikeError(f"{source}: expected a repository to download, found {type(error).__name__}: {reason}") from None
    finally:
        logging.set_verbosity(verbosity)
