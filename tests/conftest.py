"""What the tests share: the trained checkpoint, its oracle, one compile cache, and sessions that are closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.marks import exhaustive
from xlaspike.checkpoints.model import Model
from xlaspike.cli.main import main
from xlaspike.measure import ceilings
from xlaspike.measure.oracle import Oracle, committed
from xlaspike.paths import TINY_LLAMA
from xlaspike.runner.session import Session


@pytest.fixture(scope="session")
def oracle() -> Oracle:
    return committed()


@pytest.fixture(params=["short", *exhaustive("every")])
def prompts(request: pytest.FixtureRequest, oracle: Oracle) -> dict[str, dict]:
    """The oracle's prompts by name: two that one bucket and the smallest context hold, or all."""
    short = ("a sentence", "a name and a verb")
    return oracle.prompts if request.param == "every" else {name: oracle.prompts[name] for name in short}


@pytest.fixture(scope="session")
def tiny() -> Iterator[Model]:
    with Model.open(TINY_LLAMA) as model:
        yield model


@pytest.fixture
def mlx_model() -> object:
    """mlx-lm's model of the trained checkpoint, in float32 on the CPU; for live tests."""
    import mlx.core as mx
    from mlx_lm.utils import load_model

    mx.set_default_device(mx.cpu)
    model, _ = load_model(TINY_LLAMA)
    model.set_dtype(mx.float32)
    return model


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--compiled", type=Path, help="keep compiled modules in this folder, for the next run to use again")


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """One compile cache for the whole run, so that a program is compiled once."""
    if given := pytestconfig.getoption("compiled"):
        return given
    # Of several workers each has a folder of its own, below the run's.
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if hasattr(pytestconfig, "workerinput") else base) / "compiled"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def threads() -> int:
    return 2


@pytest.fixture(autouse=True)
def small_ceiling(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test asks for the true ceiling, which is a minute's reading of gigabytes where the machine is busy."""
    monkeypatch.setattr(ceilings, "CEILING_BYTES", 1 << 22)


@pytest.fixture
def open_session(cache_dir: Path, threads: int) -> Iterator[Callable[..., Session]]:
    """``Session`` with the run's compile cache and threads; what it opens is closed when the test ends."""
    with ExitStack() as stack:

        def opened(model: Model, **options: object) -> Session:
            on_xla = str(options.get("device")).startswith("xla")  # which takes all cores
            shared = {"cache_dir": cache_dir, "threads": None if on_xla else threads}
            return stack.enter_context(Session(model, **(shared | options)))

        yield opened


@pytest.fixture
def command(cache_dir: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command that takes the model flags; returns (status, stdout, stderr)."""

    def run(*words: object, flags: bool = True) -> tuple[int, str, str]:
        common = ["--cache-dir", str(cache_dir), "--threads", "2"] if flags else []
        status = main([*map(str, words), *common])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run
