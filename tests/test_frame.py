"""The frame holds: where packages come from, what they may be, and what CI does with a skip."""

import os
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Folders that are made, not kept. What else begins with a dot and is kept is named here.
KEPT = {".ci", ".editorconfig", ".gitattributes", ".gitignore", ".github"}


def kept_files() -> list[Path]:
    """Every file of the project that is a text of ours."""
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [f for f in folders if f in KEPT or not f.startswith((".", "__pycache__"))]
        found += [Path(folder, n) for n in names if n in KEPT or not n.startswith(".")]
    return [path for path in found if path.suffix not in (".pyc", ".eml", ".mbox")]


def test_the_lock_names_the_public_index_only():
    lock = tomllib.loads((ROOT / "uv.lock").read_text())
    sources = {str(p["source"]) for p in lock["package"] if p["name"] != "rebond"}
    hosts = set(re.findall(r"\w+://[^/\"]*", (ROOT / "uv.lock").read_text()))
    assert {str({"registry": "https://pypi.org/simple"})} == sources
    assert {"https://pypi.org", "https://files.pythonhosted.org"} == hosts


def test_what_builds_and_checks_names_no_other_host():
    said = [ROOT / name for name in ("pyproject.toml", "Makefile", ".ci/run")]
    said += (ROOT / "scripts").glob("*.py")
    hosts = {h for path in said for h in re.findall(r"\w+://([^/\s\"']+)", path.read_text("utf-8"))}
    assert {"pypi.org"} == hosts


def test_no_file_points_at_an_index_or_a_path_of_one_machine():
    # Written so that this very file does not hold what it looks for.
    foreign = re.compile(
        r"file:" r"//[^\s'\"]|/(?:root|home)" r"/\w|extra-" r"index|find-" r"links"
        r"|https?://(?:10|127|192\.168)\.\d[^\s]*/(?:simple|pypi)"
    )  # fmt: skip
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in kept_files()
        for match in foreign.finditer(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert [] == found


def test_no_dependency_is_under_a_licence_that_binds_ours():
    bound = []
    for package in metadata.distributions():
        about = package.metadata
        said = [about.get("License-Expression") or "", *(about.get_all("Classifier") or ())]
        if not any(said[0:1]):
            said.append((about.get("License") or "")[:80])
        if any(re.search(r"\bA?GPL|General Public License", line) for line in said):
            bound.append(about["Name"])
    assert [] == bound


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "import pytest\ndef test_it():\n    pytest.skip('no server here')\n", id="in the test"
        ),
        pytest.param(
            "import pytest\npytest.skip('no server here', allow_module_level=True)\n", id="module"
        ),
    ],
)
@pytest.mark.parametrize(("ci", "fails"), [("true", True), ("", False)])
def test_a_skip_is_a_failure_on_ci(tmp_path, text, ci, fails):
    (tmp_path / "conftest.py").write_text((ROOT / "tests/conftest.py").read_text())
    (tmp_path / "test_it.py").write_text(text)
    (tmp_path / "test_other.py").write_text("def test_other():\n    pass\n")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", str(tmp_path)],
        env=os.environ | {"CI": ci},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert fails == (run.returncode != 0)
    assert "no server here" in run.stdout
