"""Commands on the cache of compiled modules: ``cache list`` and ``cache clear``."""

from __future__ import annotations

from xlaspike.runner.cache_contents import clear, contents, describe, totals
from xlaspike.runner.module_cache import cache_folder

from . import cards
from .group import command, command_group
from .options import Arguments, answer, cache_dir_option

CACHE = command_group("cache", "list or clear the cache of compiled modules")


@command(
    "show the compiled modules, the last used first",
    examples=("xlaspike cache list", "xlaspike cache list --cache-dir DIR --json"),
    group=CACHE,
)
@cache_dir_option
def _list(arguments: Arguments) -> None:
    folder = cache_folder(arguments.cache_dir)
    items = contents(folder)
    modules = [describe(item) for item in items if item.kind == "module"]
    fields = {"folder": str(folder), "modules": modules, "totals": totals(items)}
    answer(arguments, fields, cards.cache(fields))


@command(
    "remove everything from the cache but what is being compiled",
    examples=("xlaspike cache clear", "xlaspike cache clear --cache-dir DIR --json"),
    group=CACHE,
)
@cache_dir_option
def _clear(arguments: Arguments) -> None:
    folder = cache_folder(arguments.cache_dir)
    fields = {"folder": str(folder), "removed": totals(clear(folder))}
    answer(arguments, fields, f"removed from {folder}: {cards.amounts(fields['removed'])}")
