"""Writes the note in English: several constructions for every move, each with its evidence.

Nothing here states what the evidence does not hold. A construction that needs
a fact the occasion lacks is not offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.brief import Slot
from rebond.languages.en import doubt, memory
from rebond.languages.en.ask import ask_for, heard
from rebond.languages.en.door import door, others
from rebond.languages.en.thanks import effort_slot, memory_slots, praise, short_thanks, thanks
from rebond.telling import capital, foreign

if TYPE_CHECKING:
    from rebond.brief import Brief
    from rebond.model import Entry, Occasion
    from rebond.telling import Told


def plan(brief: Brief) -> list[tuple[Slot, ...]]:
    """The paragraphs of the note and the places in them."""
    o = brief.occasion
    if o.decision == "short" or o.situation in ("application_only", "position_filled"):
        return [
            (
                Slot(name="thanks", choices=short_thanks(brief)),
                *memory_slots(brief),
                Slot(name="door", choices=door(brief)),
            )
        ]
    first = (
        Slot(name="thanks", choices=thanks(brief)),
        *memory_slots(brief),
        Slot(name="effort", choices=effort_slot(brief), optional=1),
        Slot(name="praise", choices=praise(brief), optional=2),
    )
    taken_in = Slot(name="heard", choices=heard(brief), optional=1)
    asked = Slot(name="ask", choices=ask_for(brief))
    last = (
        Slot(name="door", choices=door(brief)),
        Slot(name="others", choices=others(brief), optional=2),
    )
    return [first, (taken_in, asked), last]


def tell(entry: Entry, occasion: Occasion) -> Told | None:
    if foreign(entry.text, "en"):
        return None
    return memory.tell(entry, occasion.addressee, occasion.candidacy.people)


def tell_doubt(entry: Entry, occasion: Occasion) -> Told | None:
    if foreign(entry.text, "en"):
        return None
    return doubt.tell_doubt(entry, occasion.addressee, occasion.candidacy.people)


def greeting(brief: Brief) -> str:
    m = brief.occasion.manners
    # A reply to a mail that greets with "Hey", or not at all, is no "Dear".
    usual = "Hi" if brief.occasion.personal and m.register == "first-name" else "Dear"
    hello = m.hello if m.hello in ("Hi", "Hello", "Dear") else usual
    if brief.style.more_formal:
        hello = "Dear"
    if m.register == "title" and m.formal:
        return f"Dear {m.formal},"
    name = m.given if m.given and m.register == "first-name" else m.full
    return f"{hello} {name}," if name else "Hello,"


def closing(brief: Brief) -> str:
    m = brief.occasion.manners
    if brief.style.more_formal:
        return "Yours sincerely,"
    if brief.style.warmer and m.register == "first-name":
        return "Warm regards,"
    theirs = m.goodbye.strip(" ,.").casefold()
    mirrored = {
        "best": "Best,", "best wishes": "Best wishes,", "all the best": "Best wishes,", "warm regards": "Warm regards,",
        "kind regards": "Kind regards,", "regards": "Kind regards,", "best regards": "Best regards,",
        "warmly": "Warm regards,", "sincerely": "Sincerely,", "yours sincerely": "Yours sincerely,", "cheers": "All the best,",
    }  # fmt: skip
    if theirs in mirrored:
        return mirrored[theirs]
    return "Best wishes," if m.register == "first-name" else "Kind regards,"


def subject(brief: Brief) -> str:
    """The subject without "Re:": the mail's own in a reply, a plain one in a new mail."""
    o = brief.occasion
    own = o.message.subject.strip() if o.message else ""
    if o.thread == "reply" and own and not o.thread_of:
        return own
    role = o.candidacy.application.role or (
        o.reading.role.value if o.reading and o.reading.role else ""
    )
    short_role = role if 0 < len(role.split()) <= 5 else role.split(",")[0].split(" – ")[0]
    if o.reading and o.reading.phone:
        return (
            f"Thank you for your call – {short_role}" if short_role else "Thank you for your call"
        )
    return f"Thank you – {short_role}" if short_role else "Thank you for the interview"


def polish(text: str) -> str:
    """Capitals, one space, one final stop, a/an."""
    out = " ".join(text.split())
    for wrong, right in ((" ,", ","), ("..", "."), (",,", ","), ("?.", "?"), (":.", ".")):
        out = out.replace(wrong, right)
    return capital(out)


def reminders(brief: Brief) -> tuple[str, ...]:
    """What to check or do beside sending."""
    o = brief.occasion
    found = []
    if o.ask and o.ask.kind in ("call", "talk"):
        found.append(
            "The times are a proposal: check them against your diary before you send this."
        )
    if o.thread_of:
        found.append(
            f"If you have their mail at hand ({o.thread_of}), send this as an answer to it."
        )
    friends = [p for p in o.candidacy.people if p.role and _is_referrer(p)]
    found += [
        f"Thank {p.name} too, in a message of its own and in other words; nothing they told you is used here."
        for p in friends
    ]
    if o.memories and brief.told is None:
        found.append(
            "Your memory is noted in another language and could not be told; say it in English and it goes in."
        )
    if o.days is not None and o.days > 10:
        found.append(f"The refusal is {o.days} days old.")
    return tuple(found)


def _is_referrer(person: object) -> bool:
    from rebond.people import is_referrer

    return is_referrer(person)  # type: ignore[arg-type]
