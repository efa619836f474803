"""Finds and loads packs: rules that somebody else wrote, in a folder or an installed distribution.

A pack is code, and loading it runs it. So one is loaded only where somebody
asked for it: on the command line, in a settings file that the command line
names, in the person's own settings, or in one that lies in a folder they trust.
A rebond.toml that came with a downloaded folder brings no code.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module, invalidate_caches
from typing import TYPE_CHECKING

from rebond.errors import UserError
from rebond.guests import Guest, line_of
from rebond.model import SEVERITIES
from rebond.rulebook import admit
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

GROUP = "rebond.rules"  # of entry points
_known: dict[str, tuple[Guest, ...]] = {}


@value
class Source:
    """Where a pack lies: its name, and for each rule its name, its file and what to import."""

    name: str
    shown: str
    rules: tuple[tuple[str, str, str], ...]


@value
class Fault:
    """What is wrong with a rule of a pack, and where; a warning spoils nothing."""

    file: str
    line: int
    message: str
    warning: bool = False


def load(wanted: Iterable[str], *, beside: str = "") -> tuple[Guest, ...]:
    """The rules of packs, by folder or by name, known from now on. Raises UserError in one line.

    A folder is relative to `beside`. What was loaded once is not loaded again.
    """
    found: list[Guest] = []
    for word in wanted:
        place = _folder(word, beside)
        key = os.path.realpath(place) if place else word
        if key not in _known:
            source = _in_folder(place, word) if place else _installed(word)
            guests = tuple(_guest(*rule, source) for rule in source.rules)
            admit(guests)
            _known[key] = guests
        found += _known[key]
    return tuple(dict.fromkeys(found))


def check(word: str) -> tuple[int, int, list[Fault]]:
    """Everything that is wrong with a pack: how many rules and examples it has, and the faults."""
    from rebond.examples import examples, faults

    place = _folder(word, "")
    source = _in_folder(place, word) if place else _installed(word)
    wrong: list[Fault] = []
    count = 0
    for name, file, target in source.rules:
        wrong += _imports_re(file)
        try:
            module = _module(file, target)
        except UserError as error:
            wrong.append(_parted(file, str(error)))
            continue
        lacking = list(_lacking(name, module))
        wrong += [Fault(file=file, line=1, message=f"it {what}") for what in lacking]
        if lacking:
            continue
        guest = _guest(name, file, target, source)
        try:
            admit((guest,))
        except UserError as error:
            wrong.append(Fault(file=file, line=1, message=str(error).removeprefix(f"{file}: ")))
        doc = module.__doc__ or ""
        bare = _Bare(name, module, file)
        first = _first_line(file)
        wrong += [
            Fault(file=file, line=first + line, message=message)
            for line, message in faults(bare, doc, vars(module))
        ]
        try:
            count += sum(1 for _ in examples(doc))
        except ValueError:  # told above
            continue
    return len(source.rules), count, wrong


class _Bare:
    """A rule of a pack without the guard, so that --check sees where it stumbles."""

    def __init__(self, name: str, module: ModuleType, file: str) -> None:
        self.__name__ = name
        self.place = file
        self.ID = module.ID
        self.SEVERITY = module.SEVERITY
        self.check = module.check


# --- who may name packs ------------------------------------------------------------------------


def of_file(file: str, packs: tuple[str, ...], *, pointed: bool, own: str) -> tuple[Guest, ...]:
    """The packs that a settings file names, if it may: it was pointed to, is the person's own, or is trusted.

    `own` is where the person's own settings lie, whether or not there are any.
    """
    if not pointed and os.path.abspath(file) != os.path.abspath(own):
        folder = os.path.realpath(os.path.dirname(os.path.abspath(file)))
        if not any(_within(folder, at) for at in _trusted(own)):
            raise UserError(
                f"{file} names packs ({', '.join(packs)}), which are code, and a file that was only found may "
                f"not run code: look at it, then add --config {file}, or trust its folder in {own} "
                '(trust = ["FOLDER"]); or go without: --no-config.'
            )
    return load(packs, beside=os.path.dirname(os.path.abspath(file)))


def _trusted(own: str) -> list[str]:
    """The folders that the person's own settings trust; symbolic links are looked through."""
    from rebond.settings import MAX_BYTES, trusted

    try:
        with open(own, "rb") as file:
            folders = trusted(file.read(MAX_BYTES + 1), source=own)
    except OSError:
        return []
    whole = [os.path.expanduser(folder) for folder in folders]
    return [os.path.realpath(folder) for folder in whole if os.path.isabs(folder)]


def _within(folder: str, trusted: str) -> bool:
    return folder == trusted or folder.startswith(trusted.rstrip(os.sep) + os.sep)


# --- where they are ----------------------------------------------------------------------------


def _folder(word: str, beside: str) -> str:
    """The folder that a word means; "" when it is the name of something installed."""
    path = os.path.normpath(os.path.join(beside, os.path.expanduser(word)))
    if word.startswith((".", "~")) or "/" in word or os.sep in word:
        return path
    # On the command line a folder's name may stand alone; a file says "./our_rules".
    return path if not beside and os.path.isdir(path) else ""


def _in_folder(place: str, word: str) -> Source:
    if not os.path.isdir(place):
        raise UserError(f"{word}: there is no such folder of rules ({os.path.abspath(place)}).")
    try:
        files = sorted(os.listdir(place))
    except OSError as fault:
        raise UserError(f"{word} cannot be looked into ({fault.strerror}).") from None
    names = [f[:-3] for f in files if f.endswith(".py") and not f.startswith(("_", "."))]
    if not names:
        raise UserError(f"{word} holds no rule: a rule is a file such as {os.path.join(word, 'our_rule.py')}.")  # fmt: skip
    pack = _as_name(os.path.basename(os.path.realpath(place)))
    package = _package(pack, os.path.realpath(place))
    rules = tuple((n, os.path.join(place, f"{n}.py"), f"{package}.{n}") for n in names)
    return Source(name=pack, shown=word, rules=rules)


def _package(pack: str, folder: str) -> str:
    """A package of our own making for a folder, so that its modules may share ("from ._words import …")."""
    from types import ModuleType

    name = f"rebond_pack_{pack}"
    for known in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
        del sys.modules[known]  # another folder of that name, or this one before it was changed
    made = ModuleType(name, f"The pack in {folder}.")
    made.__path__ = [folder]
    sys.modules[name] = made
    invalidate_caches()
    return name


def _installed(word: str) -> Source:
    """A pack by the name of its entry point or its distribution."""
    from importlib.metadata import entry_points  # slow to import, and few have packs

    wanted = _as_name(word)
    every = list(entry_points(group=GROUP))
    points = [p for p in every if wanted in (_as_name(p.name), _as_name(p.dist.name if p.dist else ""))]  # fmt: skip
    if not points:
        known = ", ".join(sorted({p.name for p in every}))
        hint = f"installed are {known}" if known else "none is installed"
        raise UserError(f"no pack of rules is called “{word}” ({hint}); a folder is written ./{word}.")  # fmt: skip
    rules: dict[str, tuple[str, str, str]] = {}
    for point in points:
        module = _module(point.module, point.module)
        file = module.__file__ or point.module
        folders = getattr(module, "__path__", None)
        if folders is None:  # one rule, not a folder of them
            name = point.module.rpartition(".")[2]
            rules[name] = (name, file, point.module)
            continue
        for folder in folders:
            for entry in sorted(os.listdir(folder)):
                name = entry.removesuffix(".py")
                if entry.endswith(".py") and not entry.startswith("_"):
                    rules[name] = (name, os.path.join(folder, entry), f"{point.module}.{name}")
    if not rules:
        raise UserError(f"the pack {word} holds no rule.")
    return Source(name=wanted, shown=word, rules=tuple(rules.values()))


def _as_name(word: str) -> str:
    return "".join(c if c.isalnum() else "_" for c in word.lower())


# --- what they are -----------------------------------------------------------------------------


def _module(file: str, target: str) -> ModuleType:
    """A module of a pack. Raises UserError with file, line and reason, in one line."""
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # it is not our folder
    try:
        return import_module(target)
    except (Exception, SystemExit) as raised:  # whatever a stranger's code may do
        # A file of the pack that this one imports may be at fault.
        line = line_of(raised, file)
        where, at = (raised.filename or file, raised.lineno or 0) if isinstance(raised, SyntaxError) and not line else (file, line)  # fmt: skip
        said = raised.msg if isinstance(raised, SyntaxError) else " ".join(str(raised).split())
        raise UserError(
            f"{where}:{max(at, 1)}: {type(raised).__name__} ({said}): mend the line, or leave the pack out."
        ) from None
    finally:
        sys.dont_write_bytecode = writes


def _guest(name: str, file: str, target: str, source: Source) -> Guest:
    module = _module(file, target)
    for what in _lacking(name, module):
        raise UserError(
            f"{file}:1: it {what}; “rebond rules --check {source.shown}” tells all that is missing."
        )
    return Guest(
        name,
        code=module.ID,
        severity=module.SEVERITY,
        check=module.check,
        doc=module.__doc__ or "",
        pack=source.name,
        place=file,
    )


def _lacking(name: str, module: ModuleType) -> Iterator[str]:
    """What a module needs to be a rule, and has not."""
    if not name.isidentifier() or name != name.lower():
        yield f"is no name of a rule: call it {_as_name(name)}.py"
    code = getattr(module, "ID", None)
    letters = code.rstrip("0123456789") if isinstance(code, str) else ""
    digits = code[len(letters) :] if isinstance(code, str) else ""
    fits = letters.isascii() and letters.isalpha() and letters.isupper() and 2 <= len(letters) <= 4
    if not fits or len(digits) not in (2, 3):
        yield 'needs an ID of two to four letters and a number, as ID = "CS01"'
    if getattr(module, "SEVERITY", None) not in SEVERITIES:
        yield 'needs a SEVERITY: "error", "warning" or "info"'
    if not callable(getattr(module, "check", None)):
        yield "needs a function check(draft) that yields findings"


def _imports_re(file: str) -> Iterator[Fault]:
    """A pattern on Python's own engine can hang on a text that somebody made for it."""
    import ast

    try:
        with open(file, "rb") as code:
            tree = ast.parse(code.read())
    except (OSError, SyntaxError, ValueError):
        return  # told when it is imported
    for node in ast.walk(tree):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""] if isinstance(node, ast.ImportFrom) else []  # fmt: skip
        if any(name.partition(".")[0] in ("re", "regex") for name in names):
            yield Fault(
                file=file,
                line=getattr(node, "lineno", 1),
                message="patterns of re may hang on a hostile text: use Words of rebond.pack, or re2",
                warning=True,
            )


def _first_line(file: str) -> int:
    """The line in which a module's docstring begins."""
    import ast

    with open(file, "rb") as code:
        tree = ast.parse(code.read())
    return tree.body[0].lineno if tree.body and ast.get_docstring(tree) is not None else 1


def _parted(file: str, told: str) -> Fault:
    """An error as a fault: without the place, which it has of its own."""
    place, _, rest = told.partition(": ")
    at, _, line = place.rpartition(":")
    return Fault(file=at or file, line=int(line) if line.isdigit() else 1, message=rest)
