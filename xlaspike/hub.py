"""Downloading a checkpoint from the Hugging Face hub: only what is read here, never a pickle or code."""

from __future__ import annotations

from pathlib import Path

from huggingface_hub import snapshot_download
from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

from .errors import XlaspikeError

PATTERNS = ("*.safetensors", "*.safetensors.index.json", "config.json", "generation_config.json", "tokenizer*.json")


def fetch(repo_id: str, revision: str, out: Path) -> dict[str, object]:
    """Download ``repo_id`` at ``revision`` into ``out``; returns ``path`` and the sorted ``files``.

    Raises ``XlaspikeError`` when the hub has no such repository, revision or checkpoint, or cannot be reached.
    """
    try:
        # A file is written to a temporary name and renamed by the library; what is there already is not fetched again.
        path = Path(snapshot_download(repo_id, revision=revision, local_dir=out, allow_patterns=list(PATTERNS)))
    except (HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OSError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise XlaspikeError(f"{repo_id}@{revision}: expected a repository to download, found: {reason}") from None
    files = sorted(str(file.relative_to(path)) for file in path.iterdir() if file.is_file())
    if not any(name.endswith(".safetensors") for name in files):
        raise XlaspikeError(f"{repo_id}@{revision}: expected safetensors files, found {', '.join(files) or 'none'}")
    return {"path": str(path), "files": files}
