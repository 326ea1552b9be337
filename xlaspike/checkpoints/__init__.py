"""Checkpoint folders: safetensors files read, checked and mapped, a model's weights in any format, and folders written anew.

``quantize``, ``synthesize`` and ``download`` are in the files of their names, and at the front door.
"""

import lazy_loader

__all__ = ["Checkpoint", "Model", "new_checkpoint", "open_model", "summarize"]

__getattr__, __dir__, _ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "checkpoint": ["Checkpoint"],
        "model": ["Model", "open_model"],
        "summary": ["summarize"],
        "write": ["new_checkpoint"],
    },
)
