"""Execute the committed notebooks in place: ``python -m xlaspike.workbook.refresh [NOTEBOOK ...]``, by default all of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from tqdm import tqdm

from xlaspike.errors import XlaspikeError
from xlaspike.files import write_text
from xlaspike.paths import NOTEBOOKS, ROOT

from .lab import leave_out_version
from .notebooks import first_line, read_notebook, resolve
from .run import CELL_TIMEOUT, KERNEL, KERNEL_ARGUMENTS, START_TIMEOUT


def refresh(names: Sequence[str] = (), folder: Path = NOTEBOOKS) -> list[Path]:
    """Execute the committed notebooks with their defaults, each in its folder, and replace it by the result.

    Metadata that differs from machine to machine is removed. Raises ``XlaspikeError``, and leaves the notebook as it was,
    for an error in a cell and for an output that names the repository's or the user's folder.
    """
    paths = resolve(names, folder)
    for path in tqdm(paths, desc="refresh", unit="notebook", disable=None):
        notebook = read_notebook(path)
        client = NotebookClient(
            notebook,
            kernel_name=KERNEL,
            startup_timeout=START_TIMEOUT,
            timeout=CELL_TIMEOUT,
            extra_arguments=KERNEL_ARGUMENTS,
            record_timing=False,
            coalesce_streams=True,
            resources={"metadata": {"path": str(path.parent)}},
        )
        try:
            client.execute()
        except CellExecutionError as error:
            raise XlaspikeError(f"{path}: expected no error, found {error.ename}: {first_line(error.evalue)}") from None
        except (CellTimeoutError, DeadKernelError) as error:
            raise XlaspikeError(f"{path}: expected every cell to finish, found {first_line(error)}") from None
        _strip(notebook)
        _refuse_machine_paths(path, notebook)
        write_text(path, nbformat.writes(notebook) + "\n")
    return paths


def _strip(notebook: NotebookNode) -> None:
    # As JupyterLab writes them, else it changes every notebook that it opens.
    kernelspec = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": KERNEL}
    notebook.metadata = nbformat.from_dict({"kernelspec": kernelspec, "language_info": notebook.metadata.language_info})
    leave_out_version(notebook.metadata)
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict({key: value for key, value in cell.metadata.items() if key == "tags"})


def _refuse_machine_paths(path: Path, notebook: NotebookNode) -> None:
    # Some containers have "/" as home, which every text contains.
    folders = [str(folder) for folder in (ROOT, Path.home()) if folder.parent != folder]
    machine = re.compile(rf"(?:{'|'.join(map(re.escape, folders))})(?![\w.-])")
    for number, cell in enumerate(notebook.cells):
        for output in cell.get("outputs", ()):
            # Not images: base64 contains any short path sooner or later.
            shown = [str(value) for kind, value in output.get("data", {}).items() if not kind.startswith("image/")]
            if found := machine.search("\n".join([output.get("text", ""), *output.get("traceback", ()), *shown])):
                raise XlaspikeError(f"{path}: expected no folder of this machine in cell {number}'s output, found {found[0]}")


if __name__ == "__main__":
    try:
        refresh(sys.argv[1:])
    except XlaspikeError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
