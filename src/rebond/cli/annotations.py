"""Remarks as annotations of a pull request: what GitHub reads from the log of a workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.plain import place
from rebond.rulebook import book

if TYPE_CHECKING:
    from rebond.app import Reviewed
    from rebond.model import Finding

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def annotation(found: Reviewed, finding: Finding) -> str:
    """One line: `::error file=note.txt,line=3,col=1,title=…::…`."""
    given = {"file": found.note.name}
    if found.note.placed and finding.end:
        before = len(found.note.before)
        whole = found.note.before + found.note.text
        line, column = place(whole, before + finding.start)
        last, end = place(whole, before + finding.end)
        given |= {"line": str(line), "col": str(column)}
        if last == line:  # GitHub takes columns only where a remark stays on its line
            given |= {"endLine": str(last), "endColumn": str(end)}
    entry = book().get(finding.rule)
    given["title"] = f"{finding.rule} ({entry.code})" if entry else finding.rule
    told = f"{finding.message} {finding.suggestion}".strip()
    named = ",".join(f"{name}={_property(item)}" for name, item in given.items())
    return f"::{_COMMANDS[finding.severity]} {named}::{_data(told)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
