"""The house stands as it was planned: a pure core, one way for imports, a quick start, small modules.

import-linter holds the order of the layers (`make lint`); what it cannot see is held here.
"""

import ast
import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "rebond"

# Where the core meets the world. Whatever is not named here is core, and pure.
SHELL = {"__main__", "app", "cli", "disk", "drawer", "lsp", "packs", "places"}
# What brings files, the network, other processes, the time of day or chance into a module.
WORLD = {
    "asyncio", "fileinput", "getpass", "glob", "http", "imaplib", "io", "locale", "logging", "multiprocessing",
    "os", "pathlib", "platform", "random", "requests", "secrets", "select", "shutil", "signal", "smtplib", "socket",
    "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid", "webbrowser",
}  # fmt: skip
ALLOWED = {"plug": {"os"}}  # it lists the names of our own modules, and nothing else
CLOCKS = {"now", "today", "utcnow"}  # of datetime and date
BUILTINS = {"input", "open", "print"}

# What takes longer to import than a good part of a whole note.
HEAVY = {
    "asyncio", "click", "concurrent.futures", "dataclasses", "email", "http", "importlib.metadata",
    "importlib.resources", "inscriptis", "inspect", "logging", "lxml", "pathlib", "pydantic", "random", "requests",
    "rich", "shutil", "subprocess", "tempfile", "tomllib", "typer", "urllib", "zoneinfo",
}  # fmt: skip

EXTRA = {"lsp.server"}  # imported for those alone who installed an extra and asked for it

LIMIT = 600  # lines
WRITTEN = {"weights", "naming", "offences"}  # by `make learn`: tables that nobody edits


def name_of(path: Path) -> str:
    """Such as "rules.pleading" for src/rebond/rules/pleading.py, "" for the package itself."""
    return (
        ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix("__init__").strip(".")
    )


MODULES = {name_of(path): path for path in sorted(SOURCE.rglob("*.py"))}
CORE = [name for name in MODULES if name.partition(".")[0] not in SHELL]
RULES = [name for name in MODULES if name.startswith("rules.")]


def tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


def imported(node: ast.AST) -> Iterator[str]:
    """The full names of what import statements under a node bring."""
    for part in ast.walk(node):
        if isinstance(part, ast.Import):
            yield from (alias.name for alias in part.names)
        elif isinstance(part, ast.ImportFrom) and part.level:
            yield f"relative import in line {part.lineno}"  # we write full names
        elif isinstance(part, ast.ImportFrom):
            yield from (f"{part.module}.{alias.name}" for alias in part.names)


def run_time(module: ast.Module) -> Iterator[ast.AST]:
    """The statements that run, without what is there for the type checker alone."""

    class WithoutTypes(ast.NodeTransformer):
        def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
            if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
                return node.orelse
            return self.generic_visit(node)

    yield from WithoutTypes().visit(module).body


def within(name: str, roots: set[str]) -> bool:
    return any(name == root or name.startswith(root + ".") for root in roots)


@pytest.mark.parametrize("name", CORE, ids=lambda name: name or "rebond")
def test_core_knows_no_world(name):
    banned = WORLD - ALLOWED.get(name, set())
    body = list(run_time(tree(name)))
    brought = [item for node in body for item in imported(node) if within(item, banned)]
    asked = [
        f"line {node.lineno}: {ast.unparse(node.func)}()"
        for part in body
        for node in ast.walk(part)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS)
            or (isinstance(node.func, ast.Name) and node.func.id in BUILTINS)
        )
    ]
    assert [] == brought + asked


@pytest.mark.parametrize("name", CORE, ids=lambda name: name or "rebond")
def test_core_knows_no_shell(name):
    shell = {f"rebond.{part}" for part in SHELL}
    assert [] == [item for item in imported(tree(name)) if within(item, shell)]


@pytest.mark.parametrize("name", RULES)
def test_a_rule_stands_on_the_nouns_the_text_and_the_languages(name):
    ground = {
        "rebond.model",
        "rebond.text",
        "rebond.values",
        "rebond.languages",
        "rebond.offending",
        "rebond.plug",
        "rebond.tongues",
    }
    others = [
        item
        for item in imported(tree(name))
        if within(item, {"rebond"})
        and not within(item, ground)
        and not item.startswith("rebond.rules._")  # what rules share, not a rule
        # What asks again for what was told is found by what asks vaguely, or why.
        and (name, item.split(".")[2])
        not in {("rules.already_answered", "vague_ask"), ("rules.already_answered", "asks_why")}
    ]
    assert [] == others


@pytest.mark.parametrize("name", sorted(set(MODULES) - EXTRA), ids=lambda name: name or "rebond")
def test_no_module_imports_what_is_heavy_before_it_is_needed(name):
    at_the_top = [
        item
        for node in run_time(tree(name))
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        for item in imported(node)
        if within(item, HEAVY)
    ]
    assert [] == at_the_top


def test_nothing_heavy_comes_in_by_another_door():
    names = [f"rebond.{n}".rstrip(".") for n in MODULES if n not in EXTRA | {"__main__"}]
    program = (
        "import importlib, sys\n"
        "before = set(sys.modules)\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "print(*sorted(set(sys.modules) - before))\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "" == run.stderr
    assert [] == [name for name in run.stdout.split() if within(name, HEAVY)]


@pytest.mark.parametrize("mail", ["refusal.eml", "refus.eml"])
def test_a_note_is_written_without_anything_heavy(mail):
    line = [
        "note",
        str(ROOT / "examples" / mail),
        "--no-input",
        "--now",
        "2026-03-13T09:00:00+00:00",
    ]
    program = (
        "import sys\n"
        "before = set(sys.modules)\n"
        "from rebond.cli import main\n"
        f"code = main({line!r})\n"
        "print(code, *sorted(set(sys.modules) - before), file=sys.stderr)\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    code, *brought = run.stderr.splitlines()[-1].split()
    assert "0" == code, run.stderr
    assert [] == [name for name in brought if within(name, HEAVY)]


@pytest.mark.parametrize(
    "name",
    [name for name in MODULES if name.rpartition(".")[2] not in WRITTEN],
    ids=lambda name: name or "rebond",
)
def test_a_module_can_be_read_in_one_sitting(name):
    lines = len(MODULES[name].read_text(encoding="utf-8").splitlines())
    assert lines <= LIMIT, f"{name} has {lines} lines"


@pytest.mark.parametrize("name", MODULES, ids=lambda name: name or "rebond")
def test_a_module_says_what_it_is_for(name):
    first = (ast.get_docstring(tree(name)) or "").partition("\n")[0]
    assert first.endswith((".", "?", "!", ":")), first


def test_the_public_names_are_explicit_sorted_and_explained():
    package = importlib.import_module("rebond")
    public = list(package.__all__)
    undocumented = [
        name
        for name in public
        if not name.startswith("__")
        and (callable(getattr(package, name)) or inspect.ismodule(getattr(package, name)))
        and not inspect.getdoc(getattr(package, name))
    ]
    assert sorted(public) == public
    assert [] == undocumented
