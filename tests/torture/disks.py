"""Writers on a small tmpfs that is full: by its bytes, or by its number of files."""

from __future__ import annotations

import ctypes
import os
import random
import subprocess
from pathlib import Path

from .children import forked, judged
from .harness import Badly, Skip, Target
from .kills import Writer, as_command, compiler_into, tree, undisturbed, writers

NEW_NAMESPACE, PRIVATE = 0x20000, 0x44000  # CLONE_NEWNS; MS_REC | MS_PRIVATE of <linux/mount.h>
PAGE = 4096


class Cases(Target):
    """A file or folder is written whole, or refused in one line that says how many MB are free, with nothing left.

    The mounts are in a name space of the process that runs the cases, and end with it.
    """

    share, sample, limit = 2, 8, 90

    def __init__(self, *given: object):
        super().__init__(*given)
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.unshare(NEW_NAMESPACE) or libc.mount(b"none", b"/", None, PRIVATE, None):
            raise Skip(f"this user may not mount: {os.strerror(ctypes.get_errno())}")
        iree = Writer("iree-compile", as_command(compiler_into()), made="")
        self.writers = [
            undisturbed(writer, self.scratch / writer.name) for writer in (*writers(self.scratch, self.cache), iree)
        ]
        self.sizes = {writer.name: _bytes(self.scratch / writer.name / "place") for writer in self.writers}

    def case(self, number: int, draw: random.Random, folder: Path) -> bool:
        writer = draw.choice(self.writers)
        size = self.sizes[writer.name]
        pages = max(draw.choice((draw.randrange(size), size + draw.randrange(-size // 4, size // 2 + 16 * PAGE))) // PAGE, 1)
        files = draw.choice(("", "", f",nr_inodes={draw.randint(2, 12)}"))
        for name in ("place", "said"):
            (folder / name).mkdir()
        options = f"mode=755,size={pages * PAGE}{files}"
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder / "place"], check=True)
        try:
            return self._write(writer, folder, options)
        finally:
            subprocess.run(["umount", "-l", folder / "place"], check=True)

    def _write(self, writer: Writer, folder: Path, options: str) -> bool:
        place, what = folder / "place", f"{writer.name} on {options}"
        ended = judged(forked(lambda: writer.write(place), folder / "said"), (0, 2))
        left = tree(place)
        if not ended.status:
            if left != writer.expected:
                raise Badly(f"{what}: status 0, and it wrote {left}")
            return True
        if left:
            raise Badly(f"{what}: it left {left}")
        if " MB" not in ended.err:
            raise Badly(f"{what}: no number of MB in {ended.err!r}")
        return False


def _bytes(folder: Path) -> int:
    """The bytes that the files of ``folder`` take, in whole pages."""
    return sum(-(-path.stat().st_size // PAGE) * PAGE for path in folder.rglob("*") if path.is_file())
