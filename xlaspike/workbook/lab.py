"""A server extension that ``make lab`` starts JupyterLab with: to look at a notebook changes nothing that git sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp


def leave_out_version(metadata: dict) -> None:
    """Remove Python's version from the ``metadata`` of a notebook. It is the one thing there that differs between supported
    kernels, and JupyterLab writes it into every notebook that it opens.
    """
    metadata.get("language_info", {}).pop("version", None)


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(server: ServerApp) -> None:
    server.contents_manager.register_pre_save_hook(_before_saving)


def _before_saving(model: dict, **_: object) -> None:
    if model["type"] == "notebook":
        leave_out_version(model["content"]["metadata"])
