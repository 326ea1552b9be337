"""``iree-compile`` on a text, with IREE's own dispatch statistics."""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from iree.compiler.version import VERSION as COMPILER_VERSION
from iree.runtime.version import VERSION as RUNTIME_VERSION

from xlaspike.errors import XlaspikeError
from xlaspike.files import read_json_object, write_text

from .compiler_process import run_compiler
from .module_cache import Statistics
from .targets import CACHE_ARGUMENT, Job, Target


@dataclass(frozen=True)
class IreeTarget(Target):
    """A target of ``iree-compile``.

    ``specs`` are tuning specs by the flag that stands for each: the compiler gets the path of a file with the spec.
    """

    specs: Mapping[str, Callable[[], str]] = field(default_factory=dict)

    @property
    def compiler(self) -> str:
        return f"iree {COMPILER_VERSION}"

    def written(self, text: str, kernels: str, threads: int) -> str:
        """Says of each cache that the call may write to it. Else IREE copies a cache that several steps of a call write to."""
        return CACHE_ARGUMENT.sub(r"\g<0> {iree.abi.consume}", text)

    def depends_on(self, flags: tuple[str, ...]) -> str:
        return super().depends_on(flags) + "".join(self.specs_of(flags).values())

    def specs_of(self, flags: Iterable[str]) -> dict[str, str]:
        """The tuning specs that ``flags`` have placeholders for, as texts by flag."""
        return {flag: self.specs[flag]() for flag in flags if flag in self.specs}

    def compiler_flags(self, flags: Iterable[str], folder: Path) -> list[str]:
        """``flags`` with the path of a file in ``folder`` in place of the placeholder of a tuning spec; writes these files.

        With a spec the compiler gets one thread: threads that each load the spec have deadlocked.
        """
        specs = self.specs_of(flags)
        with_path = {flag: f"{flag.partition('=')[0]}={_spec_file(text, folder)}" for flag, text in specs.items()}
        return [*(with_path.get(flag, flag) for flag in flags), *(["--mlir-disable-threading"] if specs else [])]

    def check(self, flags: tuple[str, ...]) -> None:
        if COMPILER_VERSION != RUNTIME_VERSION:
            raise XlaspikeError(
                f"iree-base-compiler {COMPILER_VERSION}: expected iree-base-runtime's version, found {RUNTIME_VERSION}"
            )

    def compile(self, job: Job) -> Statistics:
        dump = job.scratch / "statistics.json"
        dumping = ("--iree-scheduling-dump-statistics-format=json", f"--iree-scheduling-dump-statistics-file={dump}")
        flags = [*self.compiler_flags(job.flags, job.scratch), *dumping]
        done = run_compiler(["-o", str(job.module), *flags], job.text, job.scratch, job.time_limit)
        if done.returncode or not job.module.is_file():
            raise self._failure(job, done.stderr)
        try:
            return parse_statistics(read_json_object(dump))
        except (XlaspikeError, KeyError, TypeError):
            raise self._failure(job, "expected statistics of the module, found none that can be read") from None

    def _failure(self, job: Job, stderr: str) -> XlaspikeError:
        said = f"iree-compile: {first_diagnostic(stderr)}"
        try:
            write_text(job.failed, job.text)
            flags = self.compiler_flags(job.flags, job.failed.parent)
        except XlaspikeError:  # the diagnostic matters more
            return XlaspikeError(said)
        return XlaspikeError(
            f"{said}; to reproduce: {shlex.join(['iree-compile', str(job.failed), '-o', 'module.vmfb', *flags])}"
        )


def _spec_file(text: str, folder: Path) -> Path:
    """The file in ``folder`` with the spec ``text``, written now."""
    path = folder / f"tuning-{hashlib.sha256(text.encode()).hexdigest()[:16]}.mlir"
    write_text(path, text)
    return path


def first_diagnostic(stderr: str) -> str:
    """The first line with ``error:``, or the first line: a crash prints many lines without one. At most 300 characters."""
    lines = stderr.strip().splitlines() or ["no diagnostic"]
    return next((line for line in lines if "error:" in line), lines[0]).removeprefix("<stdin>:")[:300]


def parse_statistics(dump: dict) -> Statistics:
    """``Statistics`` from the dump that ``--iree-scheduling-dump-statistics-format=json`` makes."""
    aggregate = dump["stream-aggregate"]
    execution = aggregate["execution"]
    return Statistics(
        dispatches=execution["dispatch-count"],
        copies=execution["copy-count"],
        fills=execution["fill-count"],
        transient_bytes=execution["transient-memory-size"],
        executables=aggregate["executable"]["executable-count"],
        submissions=execution["submission-count"],
    )
