"""What the person noticed about themselves, in English: the matter of the one question, and of amends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from rebond.languages.en.memory import (
    GOES_ON,
    SIGH,
    agree,
    first_is_past,
    first_person,
    opens_with_a_name,
    pronouns,
    to_you,
)
from rebond.telling import Told, clean, pieces, tokens, whole, with_names
from rebond.text import Words

if TYPE_CHECKING:
    from rebond.model import Entry, Person

_SIGHED = re2.compile(
    r"(?i),? ?\b(?:doh|ugh|argh+|oops|lol|sigh|ouch|damn(?: it)?|dammit|my bad|oh well|stupid me)\b"
)
# How one felt is nobody's business; what one did is the topic.
_FELT = (
    "trembled",
    "shook",
    "cried",
    "panicked",
    "blushed",
    "sweated",
    "nervous",
    "shaking",
    "stressed",
)
_WEAK = Words(
    "i was (?:weak|shaky|vague|slow|lost|unsure|nervous|bad|not good) .+",
    "(?:weak|shaky|vague|slow|lost|unsure|nervous|bad|not good|too \\w+) (?:on|in|at|about|with) .+",
    "(?:stumbled|struggled|blanked|froze|fumbled|rambled|hesitated) .+",
)


def tell_doubt(entry: Entry, addressee: Person | None, people: tuple[Person, ...]) -> Told | None:
    """What the person noticed about themselves; None when the line is about somebody else."""
    line = first_person(with_names(clean(entry.text), people))
    parts = [p for p in pieces(line, GOES_ON) if not whole(SIGH, p)]
    for part in parts:
        bare = _SIGHED.sub("", part).strip(" ,")
        while bare.casefold().startswith(_FELT) and ", " in bare:
            bare = bare.partition(", ")[2]
        own = bare.split(": ", 1)[-1]
        first = own.split()[0].casefold()
        mine = first_is_past(first) or any(
            w.casefold() in ("i", "my", "me", "we", "our", "mine") for w in tokens(own)
        )
        subject = opens_with_a_name(bare, people)
        weak = _WEAK.first(bare)
        about_me = not subject and (
            mine
            or (weak is not None and weak.start == 0)
            or (_teller_free(bare) and len(parts) == 1)
        )
        if about_me:
            text = _prefix_i(bare)
            if addressee is not None:
                group = next(
                    (g for g in ("she", "he") if g in [w.casefold() for w in tokens(text)]), ""
                )
                if group and entry.person == addressee.id:
                    text = agree(pronouns(text, group, len(text)))
                text, _ = to_you(text, addressee, mine=False, others=[])
            text = text.replace(", I ", "; I ").replace(", you ", ", and you ")
            return Told(text=text, shape="event", entry=entry)
    return None


def own_action(entry: Entry) -> Told | None:
    """What the person has done since, from a line that begins with its verb."""
    said = _done(entry)
    return Told(text=said, shape="said", entry=entry) if said else None


def _done(entry: Entry) -> str:
    line = first_person(clean(entry.text))
    first = line.split()[0].casefold() if line else ""
    others = any(w.casefold() in ("me", "us", "my") for w in tokens(line))
    if line.startswith(("I ", "I've ")):
        return line
    return f"I {line[:1].lower()}{line[1:]}" if first_is_past(first) and not others else ""


def _teller_free(text: str) -> bool:
    """Whether no he, she or they stands at the head of the line."""
    return text.split(maxsplit=1)[0].casefold() not in ("he", "she", "they", "his", "her", "their")


def _prefix_i(text: str) -> str:
    topic, colon, rest = text.partition(": ")
    if colon and rest and first_is_past(rest.split()[0].casefold()):
        return f"{topic}: I {rest[:1].lower()}{rest[1:]}"
    if first_is_past(text.split(maxsplit=1)[0].casefold()) and _WEAK.first(text) is None:
        return f"I {text[:1].lower()}{text[1:]}"
    return text
