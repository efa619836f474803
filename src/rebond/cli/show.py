"""A note on the screen: the note itself, what backs each sentence, what the reviewer remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.cli.screen import harmless, wrap, write
from rebond.text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.cli.screen import Screen
    from rebond.cli.words import Words
    from rebond.model import Evidence, Finding, Note, Occasion

_COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}
_LABEL = 12  # columns of the word before a sentence, "politesse" being the longest
_QUOTED = 150  # characters of a quote: enough to find it again


def show_note(
    screen: Screen, note: Note, findings: tuple[Finding, ...], occasion: Occasion, words: Words
) -> None:
    """Everything about a finished note, for a person."""
    who = f"{note.to.name} <{note.to.email}>" if note.to.email else note.to.name
    if not note.to.email:
        who = f"{who} {words('nowhere')}".strip()
    if note.thread == "new" and occasion.message is not None and occasion.message.message_id:
        who += f" {words('new')}"
    screen.line()
    screen.rule(words("note"))
    screen.paragraph(words("to", who), indent="    ")
    screen.paragraph(words("subject", note.subject), indent="    ")
    screen.line()
    for line in note.body.split("\n"):
        # In a pipe or a file the text stays as it is, so that it can be taken from there.
        screen.line(wrap(harmless(line), screen.width) if screen.terminal else line)
    screen.rule()
    _show_evidence(screen, note, words)
    screen.line()
    if findings:
        screen.line(words("findings"), "bold")
        show_findings(screen, note.body, findings, words)
    else:
        screen.line(words("clean"))


def _show_evidence(screen: Screen, note: Note, words: Words) -> None:
    screen.heading(words("why"))
    names = {"thanks": "thanks", "ask": "question", "door": "door", "courtesy": "courtesy"}
    for sentence in note.sentences:
        label = f"  {words(names[sentence.move])} ".ljust(_LABEL)
        screen.line(label + shortened(sentence.text, screen.width - _LABEL))
        for proof in sentence.evidence:
            shown = (
                f"{_source(proof, words)} : "
                if words.language == "fr"
                else f"{_source(proof, words)}: "
            )
            quote = words.quote(shortened(proof.quote, _QUOTED))
            screen.paragraph(shown + quote, " " * (_LABEL + 2), " " * _LABEL + "← ", "dim")
        if not sentence.evidence:
            screen.line(" " * _LABEL + "← " + words("no_proof"), "dim")


def _source(proof: Evidence, words: Words) -> str:
    """Where a proof stands, as a person would look for it: "journal, j1"."""
    if proof.source == "message":
        return words("source_message")
    letter = proof.source[:1]
    known = letter in ("p", "e", "j") and proof.source[1:].isdigit()
    return words(f"source_{letter}", proof.source) if known else proof.source


def show_findings(
    screen: Screen, text: str, findings: Iterable[Finding], words: Words, *, name: str = ""
) -> None:
    """Each remark with its place, its reason and a better wording."""
    for finding in findings:
        place = _place(text, finding, name)
        severity = words(finding.severity)
        head = f"  {severity}: " if words.language == "en" else f"  {severity} : "
        told = wrap(
            harmless(f"{finding.message} [{finding.rule}{place}]"), screen.width, "      ", head
        )
        write(f"{screen.style(head, _COLOURS[finding.severity])}{told[len(head) :]}\n")
        if finding.suggestion:
            screen.paragraph(words("better", finding.suggestion), indent="        ", first="      ")


def _place(text: str, finding: Finding, name: str) -> str:
    """Line and column, counted from 1, of a finding in a text of its own."""
    if not name or finding.end == 0:
        return ""
    line = text.count("\n", 0, finding.start) + 1
    column = finding.start - (text.rfind("\n", 0, finding.start) + 1) + 1
    return f", {name}:{line}:{column}"
