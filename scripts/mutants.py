"""Breaks the reviewer on purpose, one place at a time, and counts what its tests notice.

    python -m scripts.mutants                    every rule, what they share, and review.py
    python -m scripts.mutants emoji review       some modules
    python -m scripts.mutants --minutes 5        a sample that fits, drawn by --seed

mutmut makes the mutants. Left to itself it would collect the tests anew for each of
them, and run all that come by the place; here the tests are collected once, a child
is forked for each mutant, changes the code in its own memory, and runs the examples
and tests of that module alone, up to the first that fails. Nothing is written into src/.

What is known is kept in .mutants/: a run that was broken off goes on where it
stopped. A kill stands until its module's code changes; a survivor is tried again
when a test or an example has changed.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import random
import select
import signal
import sys
import time
import tomllib
from collections import Counter
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from graphlib import TopologicalSorter
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "src" / "rebond" / "rules"
KNOWN = ROOT / ".mutants" / "results.jsonl"
PAGE = ROOT / "docs" / "mutants.md"
EQUIVALENT = ROOT / "scripts" / "equivalent.toml"
PASS = 85  # per cent
PILOT = 60  # mutants from which the time for all is told
PATIENCE = 60  # seconds of computing for one mutant: it may have made a loop endless
SHARED = ["test_rules.py", "test_rules_edges.py", "test_rules_evidence.py", "test_rules_moves.py", "test_rules_paraphrases.py", "test_clues.py", "test_mend.py"]  # fmt: skip
WHOLE = ["test_review.py", "test_review_edges.py", "test_allow.py"]


@dataclass(frozen=True)
class Mutant:
    """One change to a module: the number that mutmut's list gives it."""

    module: str  # "rules.emoji"
    number: int
    code: str  # what the module's code was, docstring left out


@dataclass(frozen=True)
class Result:
    """What became of a mutant; `tests` is what its tests were."""

    mutant: Mutant
    killed: bool
    line: int
    before: str
    after: str
    tests: str


# --- what there is to break --------------------------------------------------------------------


def sources() -> dict[str, str]:
    """The modules, by name, as they are now."""
    paths = {f"rules.{path.stem}": path for path in sorted(RULES.glob("*.py"))}
    paths.pop("rules.__init__")
    paths["review"] = RULES.parent / "review.py"
    return {name: path.read_text(encoding="utf-8") for name, path in paths.items()}


def code_of(source: str) -> str:
    """What tells one state of a module's code from another; its documentation may change."""
    tree = ast.parse(source)
    if ast.get_docstring(tree) is not None:
        del tree.body[0]
    return sha256(ast.dump(tree).encode()).hexdigest()[:16]


def changes(name: str, source: str) -> tuple[Any, list[Any]]:
    """A module as mutmut reads it, and every change that it would make in functions."""
    from mutmut.mutation.file_mutation import create_mutations

    module, made, _, _ = create_mutations(f"{name}.py", source)
    return module, [change for change in made if change.contained_by_top_level_function]


# --- one mutant, in a child of its own ---------------------------------------------------------


def put(module: ModuleType, source: str) -> None:
    """Run other source in a module that many hold on to: their functions and classes change too."""
    old = dict(vars(module))
    exec(compile(source, str(module.__file__), "exec"), module.__dict__)  # noqa: S102 - our own code
    for name, before in old.items():
        after = vars(module).get(name)
        if getattr(before, "__module__", "") != module.__name__:
            continue
        if isinstance(before, FunctionType) and isinstance(after, FunctionType):
            _become(before, after)
        elif isinstance(before, type) and isinstance(after, type):
            for key, method in vars(before).items():
                new = vars(after).get(key)
                if isinstance(method, FunctionType) and isinstance(new, FunctionType):
                    _become(method, new)
            setattr(module, name, before)  # one class, or `isinstance` would no longer know it


def _become(before: FunctionType, after: FunctionType) -> None:
    before.__code__ = after.__code__
    before.__defaults__, before.__kwdefaults__ = after.__defaults__, after.__kwdefaults__


class Breaker:
    """A pytest plugin that, in place of running the tests once, runs some of them for each mutant."""

    def __init__(self, given: argparse.Namespace) -> None:
        self.given = given
        self.sources = sources()
        self.chosen = [n for n in self.sources if not given.modules or n.rpartition(".")[2] in given.modules]  # fmt: skip
        self.results: dict[Mutant, Result] = {}
        self.all: list[Mutant] = []
        self.changes: dict[str, tuple[Any, list[Any]]] = {}
        self.sampled = ""
        self.finished = False
        self.items: dict[str, list[pytest.Item]] = {}
        self.tests: dict[str, str] = {}
        self.child = False
        self.healthy: int | None = None  # where a child without a mutant tells what fails
        self.at = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and self.healthy is not None:
            os.write(self.healthy, f"{self.at}\n".encode())
        elif report.failed and self.child:
            os._exit(1)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for name in self.chosen:
            source = self.sources[name]
            self.changes[name] = changes(name, source)
            code = code_of(source)
            self.all += [Mutant(name, n, code) for n, _ in enumerate(self.changes[name][1])]
        self._choose_tests(session.items)
        try:
            self._run()
            self.finished = True
        except KeyboardInterrupt:
            print("\nBroken off; what is known is kept. The same command goes on from here.")
        return True

    def _choose_tests(self, items: list[pytest.Item]) -> None:
        """Each rule gets its examples and the tests that name it; what rules share gets all of them."""
        written: dict[object, str] = {}
        for name in self.chosen:
            short = name.rpartition(".")[2]
            files = WHOLE if name == "review" else SHARED
            mine = []
            for item in items:
                if item.path.parent.name != "tests":
                    fits = item.path.stem == short  # a doctest
                elif item.path.name not in files:
                    fits = False
                elif short.startswith("_") or name == "review":
                    fits = True
                else:
                    function = getattr(item, "function", None)
                    if function not in written:
                        written[function] = _text(function)
                    fits = _names(short, item.name) or _names(short, written[function])
                if fits:
                    mine.append(item)
            # The examples first: they are quick, and most mutants die of them.
            self.items[name] = sorted(mine, key=lambda i: (i.path.name != "test_rules.py", "hypothesis" in i.keywords))  # fmt: skip
        paths = {item.path for mine in self.items.values() for item in mine}
        texts = {path: path.read_text(encoding="utf-8") for path in sorted(paths)}
        for name, mine in self.items.items():
            told = "".join(texts[path] for path in sorted({item.path for item in mine}))
            doc = "".join(self.sources.values()) if "_" in name[:7] else self.sources[name]
            self.tests[name] = sha256((told + doc).encode()).hexdigest()[:16]

    def _run(self) -> None:
        self._healthy()
        known = {} if self.given.fresh else recalled()
        queue = list(self.all)
        random.Random(self.given.seed).shuffle(queue)  # noqa: S311 - a sample, no secret
        for mutant in queue:
            old = known.get(mutant)
            if old is not None and (old.killed or old.tests == self.tests[mutant.module]):
                self.results[mutant] = old
        todo = [mutant for mutant in queue if mutant not in self.results]
        print(f"{len(queue)} mutants of {len(self.chosen)} modules; {len(todo)} are not known yet.", flush=True)  # fmt: skip
        KNOWN.parent.mkdir(exist_ok=True)
        with KNOWN.open("a", encoding="utf-8") as log:
            pilot, rest = todo[:PILOT], todo[PILOT:]
            begun = time.monotonic()
            self._each(pilot, log)
            took = time.monotonic() - begun
            whole = took / max(1, len(pilot)) * len(todo)
            room = self.given.minutes * 60
            if rest and whole > room:
                keep = max(0, int(len(todo) * room / whole) - len(pilot))
                drawn = len(self.results) + keep
                self.sampled = f"a sample of {drawn} of {len(queue)}, seed {self.given.seed}: all would take about {whole / 60:.0f} minutes"  # fmt: skip
                print(f"Only {self.sampled}.", flush=True)
                rest = rest[:keep]
            self._each(rest, log)

    def _healthy(self) -> None:
        """Tests that fail without any mutant would kill every one: they are named and left out."""
        every = list(dict.fromkeys(item for mine in self.items.values() for item in mine))
        reader, pid = self._fork(None, every)
        told = _all(reader).split()
        if os.waitpid(pid, 0)[1]:
            raise SystemExit("The tests end without a mutant: run pytest, and mend that first.")
        failed = {every[int(number)] for number in told}
        for item in failed:
            print(f"Left out, as it fails without a mutant: {item.nodeid}", flush=True)
        self.items = {n: [i for i in mine if i not in failed] for n, mine in self.items.items()}

    def _each(self, queue: Sequence[Mutant], log: Any) -> None:
        waiting = list(reversed(queue))
        running: dict[int, tuple[Mutant, int]] = {}
        done = 0
        try:
            while waiting or running:
                while waiting and len(running) < self.given.jobs:
                    mutant = waiting.pop()
                    reader, pid = self._fork(mutant, self.items[mutant.module])
                    running[reader] = (mutant, pid)
                for reader in select.select(list(running), [], [])[0]:
                    mutant, pid = running.pop(reader)
                    told = _all(reader)
                    killed = os.waitpid(pid, 0)[1] != 0
                    line, before, after = json.loads(told.partition("\n")[0] or '[0, "", ""]')
                    found = Result(mutant, killed, line, before, after, self.tests[mutant.module])
                    self.results[mutant] = found
                    log.write(json.dumps(asdict(found), ensure_ascii=False) + "\n")
                    log.flush()
                    done += 1
                    if done % 200 == 0:
                        print(f"  {done} of {len(queue)}", flush=True)
        finally:
            for reader, (_, pid) in running.items():
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
                os.close(reader)

    def _fork(self, mutant: Mutant | None, items: Sequence[pytest.Item]) -> tuple[int, int]:
        """A child that dies with 1 at the first test that fails; it tells the change first."""
        reader, writer = os.pipe()
        sys.stdout.flush()
        pid = os.fork()
        if pid:
            os.close(writer)
            return reader, pid
        try:
            self._live(mutant, items, writer)
        finally:
            os._exit(2)

    def _live(self, mutant: Mutant | None, items: Sequence[pytest.Item], writer: int) -> NoReturn:
        self.child = True
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its children itself
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        if mutant is None:
            self.healthy = writer
        else:
            name = mutant.module
            # Not by the clock: on a busy machine a mutant that is only slow would pass for killed.
            signal.setitimer(signal.ITIMER_PROF, PATIENCE)
            source = self._mutated(mutant)
            old, new = self.sources[name].split("\n"), source.split("\n")
            at = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), 0)
            os.write(
                writer, json.dumps([at + 1, old[at].strip(), new[at].strip()]).encode() + b"\n"
            )
            put(import_module(f"rebond.{name}"), source)
            if name.startswith("rules._"):
                for other in self._built_on(name):
                    put(import_module(f"rebond.{other}"), self.sources[other])
        for self.at, item in enumerate(items):
            following = items[self.at + 1] if self.at + 1 < len(items) else None
            item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
        os._exit(0)

    def _mutated(self, mutant: Mutant) -> str:
        module, made = self.changes[mutant.module]
        change = made[mutant.number]
        source: str = module.deep_replace(change.original_node, change.mutated_node).code
        return source

    def _built_on(self, name: str) -> list[str]:
        """The modules that are made with what a shared one gives, in the order of their imports."""
        needs = {
            other: [n for n in self.sources if n != other and f"from rebond.{n} import" in source]
            for other, source in self.sources.items()
        }
        order = list(TopologicalSorter(needs).static_order())
        return [other for other in order[order.index(name) + 1 :] if other != "review"]


def _all(reader: int) -> str:
    """All that a child tells, until it ends."""
    with os.fdopen(reader, "rb") as file:
        return file.read().decode()


def _text(function: object) -> str:
    import inspect

    return inspect.getsource(function) if inspect.isfunction(function) else ""


def _names(word: str, text: str) -> bool:
    """Whether a text names a rule, and not only one that begins like it."""
    import re

    return re.search(rf"(?<![a-z_]){word}(?![a-z_])", text) is not None


def recalled() -> dict[Mutant, Result]:
    """What earlier runs found."""
    if not KNOWN.exists():
        return {}
    found = {}
    for row in KNOWN.read_text(encoding="utf-8").splitlines():
        try:
            told = json.loads(row)
        except ValueError:  # the last line of a run that was killed
            continue
        mutant = Mutant(**told.pop("mutant"))
        found[mutant] = Result(mutant=mutant, **told)
    return found


# --- what came out -----------------------------------------------------------------------------


def equivalents() -> dict[tuple[str, str, str], str]:
    """Mutants that change nothing anybody could see, each with its reason."""
    if not EQUIVALENT.exists():
        return {}
    rows = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("mutant", [])
    return {(row["module"], row["before"], row["after"]): row["reason"] for row in rows}


def report(breaker: Breaker) -> tuple[str, float]:
    """The page, and how many per cent of the mutants were killed."""
    same = equivalents()
    results = sorted(breaker.results.values(), key=lambda r: (r.mutant.module, r.line, r.after))  # fmt: skip
    left = [r for r in results if not r.killed]
    equal = [r for r in left if (r.mutant.module, r.before, r.after) in same]
    alive = [r for r in left if r not in equal]
    killed = Counter(r.mutant.module for r in results if r.killed)
    lived = Counter(r.mutant.module for r in alive)
    count = sum(killed.values()) + len(alive)
    share = 100 * sum(killed.values()) / max(1, count)
    rows = []
    for name in sorted({r.mutant.module for r in results}):
        both = killed[name] + lived[name]
        rows.append(f"| {name} | {killed[name]} | {lived[name]} | {100 * killed[name] / max(1, both):.0f} % |")  # fmt: skip
    page = [
        "# Mutants", "",
        f"<!-- Made by `make mutants` on {datetime.now(UTC):%Y-%m-%d}: change nothing here. -->", "",
        "Each mutant is the reviewer with one place of its code broken: a number off by one, a condition turned round, an",
        "argument left out. It is killed when an example in the rule's docstring, or a test that names the rule, fails.",
        "Words and patterns at the top of a module are data, and are not broken here: [the rules' examples](rules.md) stand for them.", "",
        f"Made on {datetime.now(UTC):%Y-%m-%d}, {breaker.sampled or 'all mutants'}.",
        f"Killed: **{share:.1f} %** ({sum(killed.values())} of {count}); {len(equal)} more change nothing that could be seen.",
        "", "| module | killed | survived | |", "|---|---|---|---|", *rows, "", "## Survivors", "",
        *[f"- {r.mutant.module}, line {r.line}: `{_cell(r.before)}` → `{_cell(r.after)}`" for r in alive],
        "", "## Equivalent", "",
        *[f"- {r.mutant.module}: `{_cell(r.before)}` → `{_cell(r.after)}`: {same[r.mutant.module, r.before, r.after]}" for r in equal],
        "",
    ]  # fmt: skip
    return "\n".join(page), share


def _cell(code: str) -> str:
    return (code if len(code) <= 90 else f"{code[:90]} …").replace("`", "’")


def main() -> int:
    """Run, tell, and exit with 1 where too many survive."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("modules", nargs="*", help="rules, or review (default: all)")
    parser.add_argument("--minutes", type=float, default=20, help="draw a sample when all would take longer")  # fmt: skip
    parser.add_argument("--seed", type=int, default=1, help="of the sample")
    parser.add_argument("--jobs", type=int, default=2, help="how many at once")
    parser.add_argument("--fresh", action="store_true", help="go by nothing that is known")
    parser.add_argument("--show", action="store_true", help="list the survivors here as well")
    given = parser.parse_args()
    os.environ["CI"] = "1"  # the same examples each time
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C: what is known is kept
    os.chdir(ROOT)
    breaker = Breaker(given)
    files = [f"tests/{name}" for name in [*SHARED, *WHOLE] if (ROOT / "tests" / name).exists()]
    code = pytest.main(
        ["-q", "-s", "--no-header", "-p", "no:cacheprovider", "-p", "no:xdist", "-o", "addopts=--doctest-modules",
         *files, "src/rebond/rules", "src/rebond/review.py"],
        plugins=[breaker],
    )  # fmt: skip
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED) or not breaker.all:
        return 2
    page, share = report(breaker)
    whole = not given.modules and breaker.finished
    if whole:
        PAGE.write_text(page, encoding="utf-8")
    rows = page.split("\n")
    first, last = rows.index("|---|---|---|---|"), rows.index("## Survivors")
    for row in rows[first + 1 : last]:
        print(row.replace("|", " ").strip())
    if given.show:
        print("\n".join(rows[last:]))
    print(f"Killed: {share:.1f} %; {'enough' if share >= PASS else f'below {PASS} %'}."
          + (f" Survivors: {PAGE.relative_to(ROOT)}" if whole else ""))  # fmt: skip
    if not breaker.finished:
        return 130
    return 0 if share >= PASS else 1


if __name__ == "__main__":
    sys.exit(main())
