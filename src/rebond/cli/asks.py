"""The questions that only the person can answer, asked in the terminal."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from rebond import app
from rebond.cli.screen import Screen, harmless
from rebond.errors import NotARejection

if TYPE_CHECKING:
    from rebond.cli.words import Words
    from rebond.model import Candidacy, Occasion, Reading


def ask(
    screen: Screen, occasion: Occasion, words: Words, typed: list[tuple[str, str]]
) -> Candidacy | None:
    """The candidacy with what the person answered, which `typed` gathers; None when they leave.

    Whoever leaves sees again what they had typed, so that nothing is lost.
    """
    from rebond.asking import answered, questions

    candidacy = occasion.candidacy
    asked = questions(occasion)
    if not asked:
        return candidacy
    screen.line()
    screen.paragraph(words("ask", len(asked)), style="dim")
    for number, question in enumerate(asked, start=1):
        screen.line()
        screen.paragraph(question.prompt, indent="     ", first=f"  {number}. ")
        try:
            answer = _answer("     > ")
        except (KeyboardInterrupt, EOFError):
            unfinished = _unfinished()
            if unfinished:
                typed.append((question.prompt, unfinished))
            give_back(screen, typed, words)
            return None
        if answer:
            typed.append((question.prompt, answer))
            candidacy = answered(candidacy, question, answer)
    return candidacy


def choose(reading: Reading, words: Words, name: str) -> Reading:
    """Ask which of two readings is right, showing the sentence for each.

    Raises NotARejection when the person says that the mail is none.
    """
    screen = Screen()
    screen.paragraph(words("which"), style="bold")
    options = [(reading.kind, reading.verdict), (reading.doubt_kind, reading.doubt)]
    for number, (kind, sentence) in enumerate(options, start=1):
        told = words(kind or "other") + (
            words("because", " ".join(sentence.text.split())) if sentence else ""
        )
        screen.paragraph(told, indent="     ", first=f"  {number}. ")
    reply = ""
    while reply not in ("1", "2"):
        try:
            reply = _answer(words("choose")) or "1"
        except EOFError:
            raise KeyboardInterrupt from None
    right = reading if reply == "1" else app.turned(reading)
    if right.kind != "rejection":
        raise NotARejection(words("chosen", name, words(right.kind)))
    return right


def _answer(prompt: str) -> str:
    """One line as typed, with the line editing that the system has."""
    with suppress(ImportError):
        import readline  # noqa: F401 - input() edits with it once it is there
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="replace")
    return " ".join(harmless(input(prompt)).split())


def _unfinished() -> str:
    """What stood in the line that was left, where the system can tell."""
    with suppress(ImportError):
        import readline

        return " ".join(harmless(readline.get_line_buffer()).split())
    return ""


def give_back(screen: Screen, typed: list[tuple[str, str]], words: Words) -> None:
    """Show what was typed, when no note came of it."""
    screen.line()
    if typed:
        screen.line()
        screen.line(words("typed"))
        for prompt, answer in typed:
            screen.paragraph(f"{prompt} {answer}", indent="    ", first="  - ")
