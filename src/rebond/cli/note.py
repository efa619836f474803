"""`rebond note`: a rejection in, a note worth sending out, and what stands behind it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rebond import app
from rebond.cli.screen import Screen, aside, interactive, print_json, write
from rebond.cli.words import Words
from rebond.errors import NotARejection, UserError
from rebond.text import flat

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import datetime

    from rebond.model import Finding, Note, Occasion, Reading
    from rebond.settings import Settings

    Typed = list[tuple[str, str]]  # questions and what was answered

NOT_WRITTEN, INTERRUPTED = 3, 130
SENDABLE = ("send", "short")


def run(given: Namespace) -> int:
    """Write a note; 0 when one was written, 3 when it is better not to."""
    now = app.moment(given.now)
    out = given.output
    if out == "-" and given.json:
        raise UserError("-o - and --json both want standard output: give -o a file name.")
    if out not in (None, "-"):
        app.check_output(out, force=given.force, inputs=(given.mail, given.candidacy))
    # The reviewer's remarks are to be those that the person wants; nothing else depends on it.
    settings = app.load_settings(out, config=given.config, without=given.no_config)
    talks = interactive() and not (given.no_input or given.json or out == "-")
    if given.mail == "-" and sys.stdin is not None and sys.stdin.isatty():
        aside(Words("en")("paste"))
    candidacy = app.load_candidacy(given.candidacy)
    message, reading = app.read_mail(given.mail)
    words = Words(reading.language)
    name = app.called(given.mail)
    from rebond.gather import gather, vouched

    told = vouched(message, reading, candidacy)
    understood = _understood(reading, words, name, anyway=given.anyway or told, talks=talks)
    if told and not given.anyway:
        understood = app.as_rejection(message)
        aside(words("vouched"))

    occasion = gather(message, understood, candidacy, now=now)
    screen = Screen()
    shows = not (given.json or out == "-")
    if shows:
        show_situation(screen, occasion)
    typed: Typed = []
    if talks and (given.anyway or occasion.decision in SENDABLE):
        from rebond.cli.asks import ask

        answers = ask(screen, occasion, words, typed)
        if answers is None:
            return INTERRUPTED
        if answers != candidacy:
            occasion = gather(message, understood, answers, now=now)
    if shows:
        insisted = given.anyway and occasion.decision not in SENDABLE
        show_decision(screen, occasion, words, insisted=insisted)
    if occasion.decision in SENDABLE or given.anyway:
        return _deliver(given, occasion, reading, now, screen, words, typed, settings)
    if given.json:
        _print_json(occasion, None, (), reading)
    elif shows:
        screen.line()
        screen.paragraph(words("anyway"))
    else:
        aside(words("not_sending", occasion.reason))
    return NOT_WRITTEN


def _understood(reading: Reading, words: Words, name: str, *, anyway: bool, talks: bool) -> Reading:
    """The reading to go by: a rejection, or whatever the person insists on.

    Raises NotARejection when the mail is none and nobody insists.
    """
    unsure = reading.certainty == "unsure"
    if unsure and talks and reading.doubt and "rejection" in (reading.kind, reading.doubt_kind):
        from rebond.cli.asks import choose

        return choose(reading, words, name)
    if reading.kind == "rejection":
        if unsure:
            aside(doubt(reading, words))
        return reading
    if anyway:
        return app.turned(reading) if reading.doubt_kind == "rejection" else reading
    app.check_language(reading, name)
    because = words("because", flat(reading.verdict.text)) if reading.verdict else ""
    if reading.doubt_kind == "rejection" and reading.doubt:
        because += words("or_rejection", flat(reading.doubt.text))
    raise NotARejection(words("not_rejection", name, words(reading.kind), because))


def doubt(reading: Reading, words: Words) -> str:
    """One line that shows both readings, and the sentence for each."""
    verdict = flat(reading.verdict.text) if reading.verdict else "…"
    other = flat(reading.doubt.text) if reading.doubt else verdict
    kind = words(reading.doubt_kind or "other")
    if other == verdict:
        return words("unsure_same", words(reading.kind), verdict, kind)
    return words("unsure", words(reading.kind), verdict, other, kind)


def _deliver(
    given: Namespace,
    occasion: Occasion,
    reading: Reading,
    now: datetime,
    screen: Screen,
    words: Words,
    typed: Typed,
    settings: Settings | None,
) -> int:
    """Compose, put the note where it was asked for, and show it whatever happens there."""
    from rebond.brief import Style

    style = Style(
        variant=given.variant,
        seed=given.seed,
        shorter=given.shorter,
        warmer=given.warmer,
        more_formal=given.more_formal,
    )
    try:
        policy = settings.policy() if settings is not None else None
        note, findings = app.write_note(occasion, style, policy)
    except UserError:
        if typed:
            from rebond.cli.asks import give_back

            give_back(screen, typed, words)
        raise
    failed: UserError | None = None
    try:
        if given.output is not None:
            _write(given, note, occasion, now)
        if given.copy:
            app.copy(note.body)
    except UserError as error:
        failed = error
    if given.output != "-" and not (given.json and failed):
        if given.json:
            _print_json(occasion, note, findings, reading)
        else:
            from rebond.cli.show import show_note

            show_note(screen, note, findings, occasion, words)
            if failed is None:
                _show_next(given, screen, note, words)
    if failed is not None:
        raise failed
    return 0


def _write(given: Namespace, note: Note, occasion: Occasion, now: datetime) -> None:
    """The draft, or the text alone where the name ends in .txt."""
    if given.output.lower().endswith(".txt"):
        data = f"{note.body}\n".encode()
    else:
        data = app.as_draft(note, occasion, now)
    if given.output == "-":
        write(data)
    else:
        app.save(given.output, data, force=given.force)


def show_situation(screen: Screen, occasion: Occasion) -> None:
    """How the mail is read, in three lines, and one calm paragraph. None of it enters the note."""
    from rebond.breath import breath, situation_lines

    for line in situation_lines(occasion):
        screen.paragraph(line, indent="  ")
    screen.line()
    screen.paragraph(breath(occasion))


def show_decision(screen: Screen, occasion: Occasion, words: Words, *, insisted: bool) -> None:
    """Whether to write, and why, in one sentence."""
    label = {"send": "sending", "short": "short", "hold": "holding", "dont_send": "not_sending"}
    if occasion.reason:
        screen.line()
        screen.paragraph(words(label[occasion.decision], occasion.reason), style="bold")
    if insisted:
        screen.paragraph(words("insisted"))


def _show_next(given: Namespace, screen: Screen, note: Note, words: Words) -> None:
    steps = list(note.reminders)
    if given.output is not None:
        text = given.output.lower().endswith(".txt")
        steps.append(words("written_text" if text else "written", given.output))
    if given.copy:
        steps.append(words("copied"))
    if given.output is None and not given.copy:
        steps.append(words("take"))
    steps.append(words("another", given.variant + 1))
    if given.candidacy is None:
        steps.append(words("more"))
    screen.heading(words("next"))
    for step in steps:
        screen.paragraph(step, indent="    ", first="  - ")


def _print_json(
    occasion: Occasion, note: Note | None, findings: tuple[Finding, ...], reading: Reading
) -> None:
    from rebond.plain import note_object

    print_json(note_object(occasion, note, findings, reading))
