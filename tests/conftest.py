"""What all tests share: golden files, the craft, and no test that skips itself unseen."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

TESTS = Path(__file__).resolve().parent
ON_CI = os.environ.get("CI", "").lower() not in ("", "0", "false", "no")

# No deadline: no test here measures time. On CI the same examples each run, so that a red is everybody's.
settings.register_profile("rebond", deadline=None, derandomize=ON_CI)
settings.load_profile("rebond")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write golden files anew")


@pytest.fixture(scope="session", autouse=True)
def _own_drawer(tmp_path_factory: pytest.TempPathFactory):
    """No test puts a draft into the drawer of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture
def craft() -> Path:
    """The folder with the scenarios, the gold notes and the catalogue of offences."""
    return TESTS / "craft"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a file beside the tests; with --update, write the file."""

    def compare(path: Path, actual: str) -> None:
        if request.config.getoption("--update"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, encoding="utf-8")
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        assert expected == actual, f"pytest --update writes {path.name} anew"

    return compare


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    return _not_skipped_on_ci((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):
    return _not_skipped_on_ci((yield))


def _not_skipped_on_ci(report):
    """On CI a skip is a failure: it says what is missing, and CI is there to have it."""
    if ON_CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"Nothing may be skipped on CI. {reason}"
    return report
