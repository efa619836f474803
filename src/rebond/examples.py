"""Holds a rule to its own documentation: what a docstring must have, and whether its examples are so.

A docstring has a first sentence, `Why:`, `Source:`, `Not when:`, and examples.
`Offends (en): …` must bring at least one finding of that rule, `Innocent (en): …`
none. `Given: {json}` sets the occasion of the examples after it; `\\n` in an
example is a line break. `Mends (en): old → new` says what the replacements of its
findings make of a text; the rule is silent on what comes out.
"""

from __future__ import annotations

import json
import re  # for documentation of rules
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from rebond.guests import misshapen, told
from rebond.mend import mend
from rebond.model import (
    Address,
    Application,
    Candidacy,
    Candidate,
    Entry,
    Envelope,
    Evidence,
    Exhibit,
    Fact,
    Message,
    Occasion,
    Opening,
    Person,
    Reading,
)
from rebond.review import draft
from rebond.rulebook import name_of
from rebond.rules._offence import Offence
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.model import Draft, Finding, Rule

HEADS = ("Why: ", "Source: ", "Not when: ")
LEAST = 2  # examples each way, a language
_LINE = re.compile(
    r"^(Offends|Innocent|Mends|Given)(?: \((\w\w)\))?: (.*(?:\n    .*)*)", re.MULTILINE
)


@value
class Example:
    """One line of a docstring; `at` is the line of the docstring it stands in, from 0."""

    verb: str  # Offends, Innocent, Mends
    language: str
    text: str
    given: dict[str, Any]
    at: int


def examples(doc: str) -> Iterator[Example]:
    """The examples of a docstring, each with what is given. Raises ValueError for JSON that is none."""
    given: dict[str, Any] = {}
    for found in _LINE.finditer(doc):
        verb, language, text = found.groups()
        body = " ".join(text.split("\n    "))
        if verb == "Given":
            given = json.loads(body)
        else:
            yield Example(
                verb=verb,
                language=language or "en",
                text=body.replace("\\n", "\n"),
                given=given,
                at=doc.count("\n", 0, found.start()),
            )


def cut(text: str, language: str, given: dict[str, Any]) -> Draft:
    """An example as rules look at it."""
    around, envelope = occasion(given) if given else (None, None)
    return draft(text, language=language, occasion=around, envelope=envelope)


def unlike(rule: Rule, example: Example) -> str:
    """How a rule differs from what an example says of it; "" where it is so."""
    name = name_of(rule)

    def found(text: str) -> list[Finding]:
        return list(rule.check(cut(text, example.language, example.given)))

    if example.verb == "Mends":
        old, arrow, new = example.text.partition(" → ")
        if not arrow:
            return "Mends needs the text before and after, with → between them"
        mended = mend(old, found(old))
        if mended != new:
            return f"makes “{mended}” of “{old}”"
        return f"still speaks up at what it made: “{new}”" if found(new) else ""
    remarks = found(example.text)
    for finding in remarks:
        wrong = misshapen(finding, name, len(example.text))
        if wrong:
            return wrong
        if "{" in finding.message + finding.suggestion:
            return f"shows a brace: “{finding.message} {finding.suggestion}”"
    if example.verb == "Offends" and not remarks:
        return f"is silent at “{example.text}”"
    if example.verb == "Innocent" and remarks:
        shown = example.text[remarks[0].start : remarks[0].end]
        return f"speaks up at “{shown}” in “{example.text}”"
    return ""


def faults(rule: Rule, doc: str, names: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """What a rule's documentation lacks and where its examples fail: line of the docstring, and what.

    `names` is what the module holds: the languages it speaks are those of its
    offences and its examples.
    """
    if not doc.strip().split("\n")[0].endswith("."):
        yield 0, "the docstring's first line is no sentence"
    for head in HEADS:
        if f"\n{head}" not in doc:
            yield 0, f"the docstring lacks “{head.strip()}”"
    try:
        every = list(examples(doc))
    except ValueError as wrong:
        yield 0, f"a Given: line is no JSON ({wrong})"
        return
    spoken = {lang for item in names.values() if isinstance(item, Offence) for lang in item._why}
    spoken |= {example.language for example in every}
    if not spoken:
        yield 0, "it has no examples: Offends (en): …, Innocent (en): …"
    for language in sorted(spoken):
        for verb in ("Offends", "Innocent"):
            count = sum(e.verb == verb and e.language == language for e in every)
            if count < LEAST:
                yield 0, f"{count} of {LEAST} examples: {verb} ({language}): …"
    for example in every:
        try:
            amiss = unlike(rule, example)
        except Exception as raised:  # whatever the rule does
            amiss = f"stumbles at “{example.text}” ({told(raised, getattr(rule, 'place', ''))})"
        if amiss:
            yield example.at, f"{example.verb} ({example.language}): {amiss}"


# --- what a `Given:` line describes ---------------------------------------------------------------


def _fact(item: Any) -> Fact[Any]:
    return Fact(value=item, evidence=(Evidence(source="message", quote=str(item)),))


def _dated(item: dict[str, Any]) -> dict[str, Any]:
    return item | ({"date": date.fromisoformat(item["date"])} if item.get("date") else {})


def occasion(given: dict[str, Any]) -> tuple[Occasion, Envelope]:
    """The occasion and envelope a `Given:` line describes.

    Keys: candidate, application, people, evidence, journal as in a candidacy
    file; addressee (id), language, register, situation, stage; reading (facts
    as plain values); message (text, subject, date, from, reply_to: addresses,
    message_id, automatic); envelope (to, cc, bcc: lists of addresses; subject,
    in_reply_to, attachments, headers).
    """
    people = tuple(Person(**p) for p in given.get("people", ()))
    application = given.get("application", {})
    if "aliases" in application:
        application = application | {"aliases": tuple(application["aliases"])}
    when = given.get("now")
    return (
        Occasion(
            candidacy=Candidacy(
                candidate=Candidate(**given.get("candidate", {})),
                application=Application(**application),
                people=people,
                evidence=tuple(Exhibit(**_dated(e)) for e in given.get("evidence", ())),
                journal=tuple(Entry(**_dated(e)) for e in given.get("journal", ())),
            ),
            reading=_reading(given["reading"]) if "reading" in given else None,
            message=_message(given["message"]) if given.get("message") else None,
            addressee=next((p for p in people if p.id == given.get("addressee")), None),
            now=datetime.fromisoformat(when) if when else None,
            **{k: given[k] for k in ("language", "register", "situation", "stage") if k in given},
        ),
        _envelope(given.get("envelope", {})),
    )


def _reading(given: dict[str, Any]) -> Reading:
    facts = dict(given)
    openings = tuple(Opening(**o) for o in facts.pop("openings", ()))
    plain: dict[str, Any] = {"kind": "rejection", "certainty": "sure", "language": "en"}
    plain |= {k: facts.pop(k) for k in ("kind", "certainty", "language") if k in facts}
    feedback = tuple(_fact(point) for point in facts.pop("feedback", ()))
    known: dict[str, Any] = {name: _fact(item) for name, item in facts.items()}
    return Reading(openings=openings, feedback=feedback, **plain, **known)


def _message(given: dict[str, Any]) -> Message:
    mail: dict[str, Any] = {"text": ""} | given
    if "from" in mail:
        mail["sender"] = Address(name="", email=mail.pop("from"))
    if "reply_to" in mail:
        mail["reply_to"] = tuple(Address(name="", email=e) for e in mail["reply_to"])
    if "date" in mail:
        mail["date"] = datetime.fromisoformat(mail["date"])
    return Message(**mail)


def _envelope(given: dict[str, Any]) -> Envelope:
    envelope = dict(given)
    for key in ("to", "cc", "bcc"):
        if key in envelope:
            envelope[key] = tuple(Address(name="", email=e) for e in envelope[key])
    if "headers" in envelope:
        envelope["headers"] = tuple(envelope["headers"].items())
    if "send_at" in envelope:
        envelope["send_at"] = datetime.fromisoformat(envelope["send_at"])
    envelope["attachments"] = tuple(envelope.get("attachments", ()))
    return Envelope(**envelope)
