"""Every rule's docstring is its documentation and its test.

A docstring has a first sentence, `Why:`, `Source:`, `Not when:`, and examples.
`Offends (en): …` must bring at least one finding of that rule, `Innocent (en): …`
none. `Given: {json}` sets the occasion of the examples after it; `\\n` in an
example is a line break. `Mends (en): old → new` says what the replacements of its
findings make of a text; the rule is silent on what comes out.
"""

import json
import re

import pytest

from rebond import plug
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
)  # fmt: skip
from rebond.review import draft

RULES = {rule.__name__.rpartition(".")[2]: rule for rule in plug.rules()}
LINE = re.compile(
    r"^(Offends|Innocent|Mends|Given)(?: \((\w\w)\))?: (.*(?:\n    .*)*)", re.MULTILINE
)


def fact(value):
    return Fact(value=value, evidence=(Evidence(source="message", quote=str(value)),))


def occasion(given: dict) -> tuple[Occasion, Envelope]:
    """The occasion and envelope a `Given:` line describes.

    Keys: candidate, application, people, evidence, journal as in a candidacy
    file; addressee (id), language, register, situation, stage; reading (facts
    as plain values); message (text, subject, date, from, reply_to: addresses,
    message_id, automatic); envelope (to, cc, bcc: lists of addresses; subject,
    in_reply_to, attachments, headers).
    """
    from datetime import date, datetime

    def dated(item: dict) -> dict:
        return item | ({"date": date.fromisoformat(item["date"])} if item.get("date") else {})

    people = tuple(Person(**p) for p in given.get("people", ()))
    application = given.get("application", {})
    if "aliases" in application:
        application = application | {"aliases": tuple(application["aliases"])}
    reading = dict(given.get("reading", {}))
    openings = tuple(Opening(**o) for o in reading.pop("openings", ()))
    plain = {k: reading.pop(k) for k in ("kind", "certainty", "language") if k in reading}
    feedback = tuple(fact(point) for point in reading.pop("feedback", ()))
    envelope = dict(given.get("envelope", {}))
    for key in ("to", "cc", "bcc"):
        if key in envelope:
            envelope[key] = tuple(Address(name="", email=e) for e in envelope[key])
    if "headers" in envelope:
        envelope["headers"] = tuple(envelope["headers"].items())
    if "send_at" in envelope:
        envelope["send_at"] = datetime.fromisoformat(envelope["send_at"])
    envelope["attachments"] = tuple(envelope.get("attachments", ()))
    when = given.get("now")
    mail = dict(given.get("message", {}))
    if "from" in mail:
        mail["sender"] = Address(name="", email=mail.pop("from"))
    if "reply_to" in mail:
        mail["reply_to"] = tuple(Address(name="", email=e) for e in mail["reply_to"])
    if "date" in mail:
        mail["date"] = datetime.fromisoformat(mail["date"])
    return (
        Occasion(
            candidacy=Candidacy(
                candidate=Candidate(**given.get("candidate", {})),
                application=Application(**application),
                people=people,
                evidence=tuple(Exhibit(**dated(e)) for e in given.get("evidence", ())),
                journal=tuple(Entry(**dated(e)) for e in given.get("journal", ())),
            ),
            reading=Reading(
                **{"kind": "rejection", "certainty": "sure", "language": "en"} | plain,
                openings=openings,
                feedback=feedback,
                **{name: fact(item) for name, item in reading.items()},
            )
            if "reading" in given
            else None,
            message=Message(**{"text": ""} | mail) if mail else None,
            addressee=next((p for p in people if p.id == given.get("addressee")), None),
            now=datetime.fromisoformat(when) if when else None,
            **{k: given[k] for k in ("language", "register", "situation", "stage") if k in given},
        ),
        Envelope(**envelope),
    )


def examples(rule):
    given: dict = {}
    for verb, language, text in LINE.findall(rule.__doc__):
        body = " ".join(text.split("\n    "))
        if verb == "Given":
            given = json.loads(body)
        else:
            yield verb, language, body.replace("\\n", "\n"), given


CASES = [
    pytest.param(name, verb, language, text, given, id=f"{name}-{language}-{verb}-{number}")
    for name, rule in RULES.items()
    for number, (verb, language, text, given) in enumerate(examples(rule))
    if verb != "Mends"
]
MENDED = [
    pytest.param(name, language, *text.split(" → "), given, id=f"{name}-{language}-{number}")
    for name, rule in RULES.items()
    for number, (verb, language, text, given) in enumerate(examples(rule))
    if verb == "Mends"
]


@pytest.mark.parametrize(("name", "language", "old", "new", "given"), MENDED)
def test_mended(name, language, old, new, given):
    def found(text):
        return list(
            RULES[name].check(draft(text, language=language, occasion=around, envelope=envelope))
        )

    around, envelope = occasion(given) if given else (None, None)
    assert new == mend(old, found(old))
    assert [] == found(new)


@pytest.mark.parametrize(("name", "verb", "language", "text", "given"), CASES)
def test_example(name, verb, language, text, given):
    around, envelope = occasion(given) if given else (None, None)
    cut = draft(text, language=language, occasion=around, envelope=envelope)
    found = [f.rule for f in RULES[name].check(cut)]
    assert found == ([] if verb == "Innocent" else [name] * max(1, len(found)))


@pytest.mark.parametrize("name", RULES)
def test_docstring_is_complete(name):
    rule = RULES[name]
    doc = rule.__doc__ or ""
    count = {
        (verb, lang): sum(v == verb and la == lang for v, la, _, _ in examples(rule))
        for verb in ("Offends", "Innocent")
        for lang in ("en", "fr")
    }
    assert doc.split("\n")[0].endswith(".")
    assert [head for head in ("Why: ", "Source: ", "Not when: ") if head not in doc] == []
    assert {key: number for key, number in count.items() if number < 2} == {}
    assert rule.SEVERITY in ("error", "warning", "info")
    assert re.fullmatch(r"[A-Z]\d\d", rule.ID)


@pytest.mark.parametrize("name", RULES)
def test_findings_point_at_the_text_and_explain_themselves(name):
    for _, language, text, given in examples(RULES[name]):
        around, envelope = occasion(given) if given else (None, None)
        for finding in RULES[name].check(
            draft(text, language=language, occasion=around, envelope=envelope)
        ):
            assert 0 <= finding.start <= finding.end <= len(text)
            assert finding.message
            assert "{" not in finding.message + finding.suggestion


def test_ids_are_unique():
    ids = [rule.ID for rule in RULES.values()]
    assert sorted(ids) == sorted(set(ids))
