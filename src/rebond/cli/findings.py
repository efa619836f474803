"""What the reviewer remarks about notes in files, as a person reads it: place, sentence, reason, remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.cli.screen import harmless, one_line, wrap, write
from rebond.model import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.app import Loaded, Reviewed
    from rebond.cli.screen import Screen
    from rebond.cli.words import Words
    from rebond.model import Finding

COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}
_INDENT = "    "


def show_report(screen: Screen, found: Reviewed, words: Words) -> None:
    """Every remark about one note, and how many there are; what was said first is not said again."""
    shown = [finding for finding in found.findings if finding != found.wait]
    for finding in shown:
        _show(screen, found, finding, words)
    told = counted(shown, words)
    able = sum(finding.replacement is not None for finding in found.findings)
    if able and found.note.raw is not None:
        told = f"{told}; {words('can_mend', able)}"
    screen.line(told, "bold")


def counted(findings: Iterable[Finding], words: Words) -> str:
    """Such as "1 error, 2 remarks"."""
    levels = [finding.severity for finding in findings]
    parts = []
    for level in SEVERITIES:
        count = levels.count(level)
        if count:
            told = words(f"{level}s", count)
            parts.append(plural(told, count))
    return ", ".join(parts)


def plural(told: str, count: int) -> str:
    """The text with or without the s of the plural."""
    return told.replace("(s)", "" if count == 1 else "s")


def _show(screen: Screen, found: Reviewed, finding: Finding, words: Words) -> None:
    from rebond.rulebook import book

    severity = words(finding.severity)
    entry = book().get(finding.rule)
    code = f"{entry.code} " if entry else ""
    able = f" {words('fixable')}" if finding.replacement is not None and found.note.raw else ""
    coloured = screen.style(severity, COLOURS[finding.severity])
    place = screen.style(f"{one_line(where(found, finding))}:", "bold")
    write(f"{place} {coloured} {code}{finding.rule}{able}\n")
    if finding.end:
        line, low, high = excerpt(found, finding, screen.width - len(_INDENT))
        if screen.colour:
            marked = screen.style(line[low:high], COLOURS[finding.severity])
            write(f"{_INDENT}{line[:low]}{marked}{line[high:]}\n")
        else:
            write(f"{_INDENT}{line}\n{_INDENT}{' ' * columns(line[:low])}{'^' * max(1, columns(line[low:high]))}\n")  # fmt: skip
    write(wrap(harmless(finding.message), screen.width, "  ", "  ") + "\n")
    if finding.suggestion:
        screen.paragraph(words("better", finding.suggestion), indent="    ", first="  ")
    screen.line()


def where(found: Reviewed, finding: Finding) -> str:
    """The file, and line and column where they are known: "note.txt:3:1"."""
    from rebond.plain import place

    if not finding.end:
        return found.note.name
    whole = found.note.before + found.note.text
    line, column = place(whole, len(found.note.before) + finding.start)
    return f"{found.note.name}:{line}:{column}"


def excerpt(found: Reviewed, finding: Finding, room: int) -> tuple[str, int, int]:
    """The sentence of a finding on one line of that width, and where the finding lies in it."""
    low, high = finding.start, max(finding.end, finding.start + 1)
    allows = finding.rule in ("unknown_allow", "unused_allow")
    text = found.note.text if allows else found.cut.text  # in which blanks stand for such lines
    around = [p for p in found.cut.passages if p.start < high and low < p.end and not allows]
    if around:
        start, end = min(low, around[0].start), max(finding.end, around[-1].end)
    else:
        start = text.rfind("\n", 0, low) + 1
        stop = text.find("\n", finding.end)
        end = len(text) if stop < 0 else stop
    letters: list[str] = []
    first = last = -1
    for at in range(start, end):
        char = harmless(text[at])
        if char.isspace():
            char = " " if letters and letters[-1] != " " else ""
        if low <= at < finding.end and char:
            first = len(letters) if first < 0 else first
            last = len(letters) + 1
        if char:
            letters.append(char)
    if first < 0:
        first = last = min(len(letters), low - start)
    return _window("".join(letters).rstrip(), first, last, room)


def _window(line: str, low: int, high: int, room: int) -> tuple[str, int, int]:
    """As much of a line as there is room for, around what it is about."""
    high = min(high, len(line))
    if columns(line) <= room:
        return line, low, high
    begin = max(0, min(low - max(4, (room - (high - low)) // 2), len(line) - room + 1))
    head = "…" if begin else ""
    piece, at = head, begin
    if columns(head + line[begin:]) <= room:
        piece, at = head + line[begin:], len(line)
    while at < len(line) and columns(piece + line[at]) < room:
        piece += line[at]
        at += 1
    if at < len(line):
        piece += "…"
    shift = len(head) - begin
    return piece, min(low + shift, len(piece)), min(high + shift, len(piece))


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(
        0 if combining(c) or c in "\u200d\ufe0f" else 2 if east_asian_width(c) in "WF" else 1
        for c in text
    )


def difference(old: Loaded, new: Loaded) -> str:
    """What was mended, as `diff -u` shows it."""
    from difflib import unified_diff

    name = one_line(old.name)
    rows = unified_diff(_rows(old.raw), _rows(new.raw), name, name)
    return "".join(row if row.endswith("\n") else f"{row}\n\\ No newline at end of file\n" for row in rows)  # fmt: skip


def _rows(text: str | None) -> list[str]:
    """Lines with their ends; only \\n ends one, or a patch would not fit."""
    pieces = (text or "").split("\n")
    rows = [f"{piece}\n" for piece in pieces[:-1]]
    return [*rows, pieces[-1]] if pieces[-1] else rows
