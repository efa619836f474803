"""`rebond read`: what one mail says, or many, each fact with its quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import app
from rebond.cli.screen import Screen, aside, harmless, print_json
from rebond.cli.words import Words
from rebond.errors import UserError
from rebond.text import flat, shortened

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from rebond.model import Reading

_LABEL = 14


def run(given: Namespace) -> int:
    """Read each mail; 2 when one of them could not be read. The others are read all the same."""
    if len(given.mails) == 1:
        _, reading = app.read_mail(given.mails[0])
        _show(given, given.mails[0], reading, alone=True)
        return 0
    code = 0
    for path in given.mails:
        try:
            _, reading = app.read_mail(path)
        except UserError as error:
            code = 2
            aside(str(error))
            if given.json:  # a line a mail, so that lines and mails can be counted off together
                print_json({"error": str(error), "problems": list(error.problems)})
            continue
        _show(given, path, reading, alone=False)
    return code


def _show(given: Namespace, path: str, reading: Reading, *, alone: bool) -> None:
    if given.json:
        from rebond.plain import reading_object

        print_json(reading_object(reading))
        return
    words, screen = Words(reading.language), Screen()
    if not alone:
        screen.line(app.called(path), "bold")
    sure = words("sure" if reading.certainty == "sure" else "doubtful")
    verdict = words.quote(flat(reading.verdict.text)) if reading.verdict else "–"
    screen.paragraph(f"{words(reading.kind)} ({sure}): {verdict}", indent="  ")
    if reading.doubt and reading.doubt_kind:
        told = words("or", words(reading.doubt_kind), words.quote(flat(reading.doubt.text)))
        screen.paragraph(told, indent="  ")
    for label, value, quote in _facts(reading, words):
        shown = f"  {label}".ljust(_LABEL) + harmless(value)
        screen.line(shown)
        if quote and flat(quote) != value:
            room = screen.width - _LABEL - 6
            screen.line(" " * _LABEL + "← " + words.quote(shortened(quote, room)), "dim")
    if not alone:
        screen.line()


def _facts(reading: Reading, words: Words) -> Iterator[tuple[str, str, str]]:
    """Label, value and quote of everything that is known."""
    from rebond.plain import FACTS

    yield words("fact_language"), reading.language, ""
    if reading.sender:
        who = " ".join(part for part in (reading.sender.name, f"<{reading.sender.email}>" if reading.sender.email else "") if part)  # fmt: skip
        yield words("fact_sender"), who + (words("machine") if reading.sender.automatic else ""), ""
    for name in FACTS:
        fact = getattr(reading, name)
        if fact is not None:
            yield words(f"fact_{name}"), flat(str(fact.value)), fact.quote
    for point in reading.feedback:
        yield words("fact_feedback"), flat(point.value), point.quote
    for opening in reading.openings:
        when = f" ({opening.when})" if opening.when else ""
        yield words("fact_openings"), words(opening.kind) + when, opening.quote
