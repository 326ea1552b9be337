"""Write the lock files: every version that each ``requirements*.in`` needs in turn, with the hashes of its files, by uv.

    make lock                         # after an .in file changed: what can stay as it is stays
    make lock UPGRADE="jaxlib rich"   # take the newest versions of these that the .in files allow
    make lock UPGRADE=all
    python -m tools.lock --check      # what .ci/run calls: writes nothing, names the files that are stale

uv resolves for all Pythons and systems at once, where pip-tools would need each of them. The lock that is there says which
versions and hashes to prefer, so an unchanged .in file gives the same bytes however many releases have appeared since.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from xlaspike.errors import XlaspikeError
from xlaspike.files import write_text
from xlaspike.paths import ROOT

# In this order: a lock constrains those below it whose .in file names it.
TOOLS = ("browser", "torch", "torch-cuda", "mlx", "build", "peers")
LOCKS = ("requirements.txt", *(f"tools/requirements-{name}.txt" for name in TOOLS))

# What only the CUDA build of torch needs, gigabytes of it, is in a lock of its own.
CUDA_LOCK = "tools/requirements-torch-cuda.txt"
CUDA = "cuda-bindings cuda-toolkit nvidia-cudnn-cu13 nvidia-cusparselt-cu13 nvidia-nccl-cu13 nvidia-nvshmem-cu13 triton"


def resolve(lock: str, scratch: Path, upgrade: list[str]) -> str:
    """The text of ``lock`` that its .in file asks for now. ``upgrade`` names packages whose version may change, or ``all``.

    Raises ``XlaspikeError`` where no versions fit or the index does not answer; uv has said which on stderr.
    """
    written, excluded = scratch / "lock.txt", scratch / "excluded.txt"
    written.write_text((ROOT / lock).read_text() if (ROOT / lock).exists() else "")
    excluded.write_text("" if lock == CUDA_LOCK else CUDA.replace(" ", "\n"))
    newer = ["--upgrade"] if "all" in upgrade else [word for name in upgrade for word in ("--upgrade-package", name)]
    source = lock.removesuffix(".txt") + ".in"
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    command += ["--python", sys.executable, "--python-version", "3.11"]  # the oldest of pyproject.toml
    # The header names no address and no folder.
    command += ["--custom-compile-command", "make lock", "--no-emit-index-url", "--no-emit-find-links"]
    command += ["--excludes", str(excluded), "--output-file", str(written), *newer, source]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    if done.returncode:
        raise XlaspikeError(f"{source}: uv could not resolve it; it says why above")
    return written.read_text()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; status 2 where a lock would change")
    parser.add_argument("--upgrade", nargs="+", default=[], metavar="NAME", help="packages to take newer versions of, or all")
    arguments = parser.parse_args(argv)
    stale = []
    try:
        with tempfile.TemporaryDirectory() as scratch:
            for lock in LOCKS:
                text = resolve(lock, Path(scratch), arguments.upgrade)
                if (ROOT / lock).exists() and text == (ROOT / lock).read_text():
                    continue  # untouched, so that make installs nothing again
                stale.append(lock)
                if not arguments.check:
                    write_text(ROOT / lock, text)
        if arguments.check and stale:
            raise XlaspikeError(f"{', '.join(stale)}: expected what the .in files ask for, found it stale; run `make lock`")
    except (XlaspikeError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"{len(LOCKS)} locks, {', '.join(stale) or 'none'} {'stale' if arguments.check else 'changed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
