"""`rebond review --explain RULE`: what a rule is for, what it lets pass, and examples of both."""

from __future__ import annotations

import re  # for our own documentation
from typing import TYPE_CHECKING

from rebond.cli.screen import Screen
from rebond.errors import UserError
from rebond.rulebook import book, named, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.rulebook import Entry

_PART = re.compile(r"^(Why|Source|Not when|Offends|Innocent|Mends|Given)(?: \((\w\w)\))?: ", re.M)
_HEADS = {"Why": "Why", "Not when": "Not when", "Source": "Source"}
_EXAMPLES = {"Offends": "It speaks up at", "Innocent": "It is silent at", "Mends": "It mends"}


def explain(word: str) -> int:
    """Show the documentation of a rule, or the rules of a group or a pack."""
    exact, names = named(word)
    if not exact:
        near = nearest(word)
        hint = f"did you mean {near}?" if near else "docs/rules.md lists them."
        raise UserError(f"--explain: no rule is called “{word}”; {hint}")
    screen = Screen()
    if len(names) > 1:
        for entry in sorted((book()[name] for name in names), key=lambda e: e.code):
            first = _parts(entry)[0]
            screen.paragraph(first, indent=" " * 10, first=f"{entry.code}  {entry.name}: ")
        return 0
    _show(screen, book()[next(iter(names))])
    return 0


def _show(screen: Screen, entry: Entry) -> None:
    first, parts = _parts(entry)
    screen.line(f"{entry.code} {entry.name}", "bold")
    group = f"pack {entry.pack}" if entry.pack else f"group {entry.letters} ({entry.group})"
    screen.line(f"{entry.severity}; {group}", "dim")
    screen.line()
    screen.paragraph(first)
    for name, head in _HEADS.items():
        for said in parts.get(name, []):
            screen.line()
            screen.paragraph(f"{head}: {said}", indent="  ")
    for name, head in _EXAMPLES.items():
        if parts.get(name):
            screen.heading(head)
            for said in parts[name]:
                rows = said.split("\n")
                screen.paragraph(rows[0], indent="    ", first="  - ")
                for row in rows[1:]:
                    screen.paragraph(row, indent="    ", first="    ")


def _parts(entry: Entry) -> tuple[str, dict[str, list[str]]]:
    """The first sentence of a rule's documentation, and its parts by their heads."""
    doc = entry.doc.strip()
    first = " ".join(doc.partition("\n\n")[0].split())
    found: dict[str, list[str]] = {}
    marks = list(_PART.finditer(doc))
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(doc)
        said = " ".join(doc[mark.end() : end].split()).replace("\\n", "\n")
        found.setdefault(mark.group(1), []).append(re.sub(r"\n+", "\n", said))
    return first, found


def plain_help(entry: Entry) -> str:
    """A rule's documentation as plain paragraphs."""
    return "\n\n".join(_paragraphs(entry))


def markdown(entry: Entry) -> str:
    """A rule's documentation for a page."""
    first, parts = _parts(entry)
    rows = [first]
    rows += [f"**{head}:** {said}" for name, head in _HEADS.items() for said in parts.get(name, [])]
    for name, head in _EXAMPLES.items():
        if parts.get(name):
            quoted = [f"- `{said.replace(chr(10), ' ⏎ ').replace('`', '’')}`" for said in parts[name]]  # fmt: skip
            rows.append("\n".join([f"**{head}:**", "", *quoted]))
    return "\n\n".join(rows)


def _paragraphs(entry: Entry) -> Iterator[str]:
    first, parts = _parts(entry)
    yield " ".join([first, *parts.get("Why", [])])
    for said in parts.get("Not when", []):
        yield f"Not when: {said}"
    for name, head in _EXAMPLES.items():
        if parts.get(name):
            yield "\n".join([f"{head}:", *(f"- {said}" for said in parts[name])])
