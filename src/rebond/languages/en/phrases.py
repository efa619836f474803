"""English phrases out of facts: dates, names, meetings, their words turned towards them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from rebond.model import Evidence, Sentence
from rebond.telling import foreign, tokens
from rebond.text import fold
from rebond.thanked import to_thank_for

if TYPE_CHECKING:
    from datetime import date

    from rebond.brief import Brief
    from rebond.model import Fact, Meeting, Move, Occasion, Person

Choices = tuple[tuple[Sentence, ...], ...]
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
HEARD = ("you have chosen someone else", "my application goes no further")
_NOUNS = {
    "final": "final interview", "panel": "panel interview", "second": "second interview", "screen": "call", "seminar": "seminar", "tour": "visit",
    "presentation": "presentation", "case": "case study", "exercise": "exercise", "review": "review", "test": "test", "trial": "trial day",
    "workshop": "working session", "meal": "lunch", "interview": "interview",
}  # fmt: skip
_GIVEN = ("final", "panel", "second", "interview")
_MINUTES = re2.compile(
    r"(?i)\b((?:five|ten|fifteen|twenty|thirty|forty-five|\d{1,2})[- ]minutes?)\b|\b(half an hour|an hour)\b"
)
_AMERICAN = (-10, -3)  # hours from UTC where dates are written month first


def month_first(o: Occasion) -> bool:
    offset = o.message.date.utcoffset() if o.message and o.message.date else None
    hours = offset.total_seconds() / 3600 if offset is not None else 0
    return _AMERICAN[0] <= hours <= _AMERICAN[1]


def day(when: date | None, o: Occasion) -> str:
    if when is None:
        return ""
    month = MONTHS[when.month - 1]
    weekend = {5: "Saturday ", 6: "Sunday "}.get(when.weekday(), "")  # somebody gave up a free day
    dated = f"{month} {when.day}" if month_first(o) else f"{when.day} {month}"
    return (
        f" on {weekend}{dated}"
        if not (weekend and month_first(o))
        else f" on {weekend.strip()}, {dated}"
    )


def listed(items: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return (
        items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""
    )


def name_of(person: Person) -> str:
    """How to name somebody to a third person: by first name only if that is their way."""
    from rebond.people import full_name, says, split_name

    title, given, surname = split_name(person.name)
    if given and person.register and says("FIRST_NAME", fold(person.register)):
        return given
    if title and surname:  # as they write it: "Ms." in America, "Ms" in Britain
        written = {"Mme": "Ms", "M.": "Mr", "Mlle": "Ms"}.get(
            person.name.split()[0], person.name.split()[0]
        )
        return f"{written} {surname}"
    return full_name(person) or person.name


def hosts(o: Occasion) -> str:
    """ "you", or "you, Ben and Aisha"."""
    return listed(["you", *[name_of(p) for p in o.others]])


def noun(meeting: Meeting) -> str:
    """The meeting with its article: "the final interviews", "our call"."""
    if meeting.kind == "screen":
        return "our call"
    what = meeting.what if meeting.language == "en" else _NOUNS.get(meeting.kind, "interview")
    if what.endswith("process"):
        what = "second round of interviews"
    return f"the {what}"


def part(meeting: Meeting) -> str:
    return f"the {meeting.what}"


def gathering(o: Occasion, *, guests: bool = True) -> str:
    """What they arranged, as one phrase with its date; "" when nothing is known to have taken place."""
    thanked = to_thank_for(o.meetings)
    if not thanked:
        met = o.addressee is not None and o.addressee.met
        told = o.reading.stage if o.reading else None
        if met or (told is not None and told.value in ("interview", "final")):
            by_phone = o.stage == "screen"
            return (
                "our call"
                if by_phone
                else "the final interview"
                if o.stage == "final" and told
                else "the interview"
                if told and told.value != "screen"
                else "our conversation"
            )
        return "our call" if told is not None and told.value == "screen" else ""
    best = thanked[0]
    joined = [noun(m) for m in thanked]
    phrase = listed(joined)
    if best.kind == "seminar":  # the candidate's own: what they did was to host it
        phrase = f"having me for {phrase}"
    if o.previous and best.what.endswith("process"):
        return f"seeing me a second time{day(best.date, o)}"
    others = [name_of(p) for p in o.others]
    if guests and others and o.addressee is not None and o.addressee.met and not o.agency:
        gave = (
            f"that {listed(['you', *others])} gave me"
            if len(joined) == 1 and best.kind in _GIVEN
            else f"with {listed(['you', *others])}"
        )
        return f"{phrase} {gave}{day(best.date, o)}"
    return f"{phrase}{day(best.date, o)}"


def effort(o: Occasion) -> str:
    """What they did beyond the usual, to be thanked for; "" when nothing shows it."""
    said = {"moved": "moving the {0} for me", "travel": "helping with the {0}"}
    return listed(
        [
            said[m.kind].replace("{0}", m.what or "date")
            for m in o.efforts
            if m.kind in said and (m.language == "en" or not m.what)
        ]
    )


def to_you(text: str) -> str:
    """Their words turned towards them: "our window functions" → "your …", "your" → "my"."""
    swaps = {
        "we": "you",
        "our": "your",
        "us": "you",
        "ours": "yours",
        "your": "my",
        "yours": "mine",
        "i": "you",
        "you": "I",
    }
    return "".join(swaps.get(w.casefold(), w) for w in tokens(fold(text)))


def _whole_reason(reason: Fact[str]) -> str:
    """Their reason; a description of whom they chose gets its head back ("who has run one")."""
    said = fold(reason.value).strip(" .")
    who = any(f"who {said}".casefold() in fold(e.quote).casefold() for e in reason.evidence)
    first = said.split()[0]
    who = who and (first in _ALSO_ONE or first.endswith(("s", "ed")))  # not "people who live"
    return f"someone who {said}" if who else said


def _is_clause(reason: str) -> bool:
    """Whether a reason has a verb of its own, so that no "about" can stand before it."""
    if reason.startswith(("someone ", "somebody ")):
        return False
    words = _RELATIVE.split(reason)[0].split()
    if {"i", "me", "you", "we", "us", "they"} & set(reason.split()):
        return True
    return words[:1] == ["take"] or any(w in _FINITE for w in words)


_RELATIVE = re2.compile(r" (?:who|which|that|whose) ")
_ALSO_ONE = frozenset("can could would had knew ran came brought spoke lived led built".split())
_FINITE = frozenset(
    "has have had is was were are am can could will would does did do must may might takes knows know wants want needs need "
    "speaks speak lives live runs ran brings bring works stopped withdrew withdrawn filled knew came comes took brought".split()
)


def reason_words(o: Occasion, *, topic_only: bool = False) -> str:
    """Their reason as something one can thank for having said, "" when they gave none."""
    if o.reading is None or o.reading.reason is None:
        return ""
    reason = to_you(_whole_reason(o.reading.reason))
    low = reason.casefold()
    if _is_clause(low):
        return ""
    if topic_only:
        for lead in (
            "someone with ",
            "somebody with ",
            "a candidate with ",
            "a person with ",
            "more ",
            "stronger ",
            "deeper ",
        ):
            if low.startswith(lead):
                return reason[len(lead) :]
        return "" if _RELATIVE.search(low) or low.startswith("one of ") else reason
    if low.startswith(
        ("someone", "somebody", "a candidate", "a person", "an internal", "another", "one of ")
    ) or (" who " in low and low.startswith(("a ", "an "))):
        return f"choosing {reason}"
    if low.startswith(("more ", "stronger ", "deeper ", "greater ", "longer ")):
        return f"needing {reason}"
    return reason


def duration(quote: str) -> str:
    """ "the fifteen minutes" that they offered, "" when they named no length."""
    found = _MINUTES.search(fold(quote))
    if found is None:
        return ""
    return (
        f"the {found.group(1).replace('-', ' ')}"
        if found.group(1)
        else f"the {found.group(2).split(' ', 1)[1]}"
        if found.group(2) == "an hour"
        else "the half hour"
    )


def a_call(minutes: str) -> str:
    return minutes.removeprefix("the ") or "a conversation"


_DAY = re2.compile(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur)days?\b")


def slots_for(when: str) -> tuple[str, str]:
    """Two times to choose from, next week unless they named another time."""
    days = [d for d in when.removeprefix("on ").removeprefix("either ").split(" or ") if d]
    if _DAY.search(when):  # they named the days: "Tuesday or Thursday after five"
        return (days[0], " or ".join(days[1:])) if days[1:] else (days[0], "another day")
    if when and "week" not in when:
        return f"a morning {when}", f"an afternoon {when}"
    return "Tuesday morning next week", "Thursday afternoon"


_DOING = frozenset(
    "running leading building making teaching writing designing managing developing helping bringing supporting working creating organising organizing coaching training".split()
)


def say(brief: Brief, move: Move, proof: tuple[Evidence, ...], texts: list[str]) -> Choices:
    """A sentence for each wording; among people on first-name terms "I would" is "I'd"."""
    casual = brief.occasion.manners.register == "first-name" and not brief.style.more_formal
    said = [_contracted(t) if casual else t for t in texts]
    return tuple((Sentence(text=t, move=move, evidence=proof),) for t in said if t)


def _contracted(text: str) -> str:
    for long, short in (
        ("I would not ", "I wouldn't "),
        ("I will not ", "I won't "),
        ("I would ", "I'd "),
        ("I will ", "I'll "),
        ("I am ", "I'm "),
        ("o not ", "on't "),
    ):
        text = text.replace(long, short)
    return text


def work_words(o: Occasion) -> str:
    """The kind of work as a phrase of this language, "" when none is known in it."""
    if o.work is None or _elsewhere(o):
        return ""
    work = fold(o.work.value)
    return "" if any(ord(c) > 0x7F for c in work) or foreign(work, "en") else work


def _elsewhere(o: Occasion) -> bool:
    """Whether the mail, and so most likely the candidacy, is in another language than the note."""
    return o.reading is not None and o.reading.language not in ("", "en")


def where_of(o: Occasion) -> str:
    """ "in clinic scheduling", "as a sales engineer": what follows "work"."""
    work = work_words(o)
    if work:
        gerund = (
            work.split()[0].endswith("ing")
            and len(work.split()) > 1
            and work.split()[1] not in ("of", "and", "in", "for")
        )
        return (
            f"in jobs like {work}"
            if gerund and work.split()[0].casefold() in _DOING
            else f"in {work}"
        )
    role = o.candidacy.application.role or (
        o.reading.role.value if o.reading and o.reading.role else ""
    )
    first = fold(role).split(",")[0].split("(")[0].strip()
    if not first or any(ord(c) > 0x7F for c in first) or len(first.split()) > 4:
        return ""
    # "Stock Controller" keeps both its capitals or none.
    titled = len(first.split()) > 1 and all(word[:1].isupper() for word in first.split())
    name = first if titled or first[:2].isupper() else first[:1].lower() + first[1:]
    return f"as {'an' if name[:1].casefold() in 'aeiou' else 'a'} {name}"
