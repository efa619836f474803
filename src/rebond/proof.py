"""What stands behind a sentence: the words of the mail, a line of the journal, an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Occasion, Person
    from rebond.telling import Told


def said_in_mail(o: Occasion) -> tuple[Evidence, ...]:
    """The sentence that says no, else the first line of the mail."""
    verdict = o.reading.verdict if o.reading else None
    quote = (
        verdict.text if verdict else (o.message.text.strip().split("\n")[0] if o.message else "")
    )
    return (Evidence(source="message", quote=quote),) if quote else ()


def of_people(people: Iterable[Person]) -> tuple[Evidence, ...]:
    """How it is known that these people were there."""
    return tuple(Evidence(source=p.id, quote=p.evidence or p.name) for p in people)


def of_the_day(o: Occasion) -> tuple[Evidence, ...]:
    """The answer that came, what took place, and who was there: what thanks rest on."""
    took_place = [e for m in o.meetings for e in m.evidence[:1]]
    if not took_place and o.reading and o.reading.stage:  # only the mail tells of it
        took_place = list(o.reading.stage.evidence)
    return tuple(dict.fromkeys((*said_in_mail(o), *took_place, *of_people(o.others))))


def noted_in(told: Told) -> tuple[Evidence, ...]:
    """The journal line that a telling comes from."""
    return (Evidence(source=told.entry.id or "journal", quote=told.entry.text),)
