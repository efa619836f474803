"""English phrases out of facts: dates, names, meetings, their words turned towards them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import re2

from rebond.model import Evidence
from rebond.telling import capital, tokens
from rebond.text import Words, fold

if TYPE_CHECKING:
    from datetime import date, datetime

    from rebond.model import Meeting, Occasion, Opening, Person

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
HEARD = ("you have chosen someone else", "my application goes no further")
_NOUNS = {
    "final": "final interview", "panel": "panel interview", "second": "second interview", "screen": "call", "seminar": "seminar", "tour": "visit",
    "presentation": "presentation", "case": "case study", "exercise": "exercise", "review": "review", "test": "test", "trial": "trial day",
    "workshop": "working session", "meal": "lunch", "interview": "interview",
}  # fmt: skip
_PRIMARY = ("final", "panel", "second", "trial", "seminar", "tour", "interview", "workshop", "presentation", "case", "review", "test", "screen", "meal", "exercise")  # fmt: skip
_TOGETHER = ("seminar", "tour", "presentation", "trial", "workshop", "meal")
_MINUTES = re2.compile(r"(?i)\b((?:five|ten|fifteen|twenty|thirty|forty-five|\d{1,2})[- ]minutes?)\b|\b(half an hour|an hour)\b")
_AMERICAN = (-10, -3)  # hours from UTC where dates are written month first


def month_first(o: Occasion) -> bool:
    offset = o.message.date.utcoffset() if o.message and o.message.date else None
    hours = offset.total_seconds() / 3600 if offset is not None else 0
    return _AMERICAN[0] <= hours <= _AMERICAN[1]


def day(when: date | None, o: Occasion) -> str:
    if when is None:
        return ""
    month = MONTHS[when.month - 1]
    return f" on {month} {when.day}" if month_first(o) else f" on {when.day} {month}"


def listed(items: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""


def name_of(person: Person) -> str:
    """How to name somebody to a third person: by first name only if that is their way."""
    from rebond.people import full_name, says, split_name

    title, given, surname = split_name(person.name)
    if given and person.register and says("FIRST_NAME", fold(person.register)):
        return given
    if title and not given:
        return f"{ {'Madame': 'Ms', 'Monsieur': 'Mr'}.get(title, title) } {surname}"
    return full_name(person) or person.name


def hosts(o: Occasion) -> str:
    """ "you", or "you, Ben and Aisha"."""
    return listed(["you", *[name_of(p) for p in o.others]])


def noun(meeting: Meeting, o: Occasion) -> str:
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
    placed = [m for m in o.meetings if m.kind in _PRIMARY]
    if not placed:
        met = o.addressee is not None and o.addressee.met
        told = o.reading.stage if o.reading else None
        if met or (told is not None and told.value in ("interview", "final")):
            by_phone = o.stage == "screen"
            return "our call" if by_phone else "the final interview" if o.stage == "final" and told else "the interview" if told and told.value != "screen" else "our conversation"
        return "our call" if told is not None and told.value == "screen" else ""
    best = min(placed, key=lambda m: _PRIMARY.index(m.kind))
    joined = [noun(best, o)]
    if best.kind in _TOGETHER:
        joined += [noun(m, o) for m in placed if m.kind in _TOGETHER and m.date == best.date and m is not best]
    phrase = listed(joined)
    others = [name_of(p) for p in o.others]
    if guests and others and o.addressee is not None and o.addressee.met and not o.agency:
        return f"{phrase} with {listed(['you', *others])}{day(best.date, o)}"
    return f"{phrase}{day(best.date, o)}"


def said_in_mail(o: Occasion) -> tuple[Evidence, ...]:
    verdict = o.reading.verdict if o.reading else None
    quote = verdict.text if verdict else (o.message.text.strip().split("\n")[0] if o.message else "")
    return (Evidence(source="message", quote=quote),) if quote else ()


def to_you(text: str) -> str:
    """Their words turned towards them: "our window functions" → "your …", "your" → "my"."""
    swaps = {"we": "you", "our": "your", "us": "you", "ours": "yours", "your": "my", "yours": "mine", "i": "you", "you": "I"}
    return "".join(swaps.get(w.casefold(), w) for w in tokens(fold(text)))


def reason_words(o: Occasion, *, topic_only: bool = False) -> str:
    """Their reason as something one can thank for having said, "" when they gave none."""
    if o.reading is None or o.reading.reason is None:
        return ""
    reason = to_you(o.reading.reason.value.strip(" ."))
    low = reason.casefold()
    if topic_only:
        for lead in ("someone with ", "somebody with ", "someone who ", "a candidate with ", "a person with ", "more ", "stronger ", "deeper "):
            if low.startswith(lead):
                return reason[len(lead) :] if not lead.endswith("who ") else ""
        return reason
    if low.startswith(("someone", "somebody", "a candidate", "a person", "an internal", "another")):
        return f"choosing {reason}"
    if low.startswith(("more ", "stronger ", "deeper ", "greater ", "longer ")):
        return f"needing {reason}"
    return reason


def duration(quote: str) -> str:
    """ "the fifteen minutes" that they offered, "" when they named no length."""
    found = _MINUTES.search(fold(quote))
    if found is None:
        return ""
    return f"the {found.group(1).replace('-', ' ')}" if found.group(1) else f"the {found.group(2).split(' ', 1)[1]}" if found.group(2) == "an hour" else "the half hour"


def a_call(minutes: str) -> str:
    return minutes.removeprefix("the ") or "a conversation"


def slots_for(now: datetime | None, when: str) -> tuple[str, str]:
    """Two times to choose from, next week unless they named another time."""
    if now is None or (when and "week" not in when):
        suffix = f" {when}" if when else ""
        return f"a morning{suffix}", f"an afternoon{suffix}"
    monday = now + timedelta(days=7 - now.weekday())
    return "Tuesday morning next week" if monday else "", "Thursday afternoon"


_FEED = Words("page", "site", "website", "careers", "openings", "vacancies", "job board", "alerts?")
_LINKEDIN = Words("linkedin")
_PATHS = Words("paths? (?:\\w+ )?cross(?:es)?", "cross (?:\\w+ )?paths?", "meet again")
_GIVE_UP = Words("(?:not|n't) give up on us", "don't give up on us")
_BUDGET = Words("budget", "come back", "comes back", "reopen(?:s|ed)?", "return(?:s)?")


def comes_back(o: Occasion) -> list[str]:
    """What to answer to the doors that they left open, in their own terms."""
    openings = [x for x in (o.reading.openings if o.reading else ()) if x.kind != "call"]
    if o.situation == "role_cancelled":
        when = next((x.when for x in openings if x.when), "")
        time = _time(when)
        cares = "I hope you and the team come through this well."
        return [
            f"If the opening comes back{time}, I would be glad to hear from you. {cares}",
            f"{cares} Should it return{time}, I would gladly take up the conversation again.",
            f"Should the role come back{time}, a word from you would be very welcome. {cares}",
            f"{cares} If it does come back{time}, please count me in.",
        ]
    said: list[list[str]] = []
    for opening in sorted(openings, key=lambda x: ("reapply", "stay_in_touch", "keep_file").index(x.kind)):
        answer = _answer(opening)
        if answer and not any(answer[0] == other[0] for other in said):
            said.append(answer)
    if not said:
        return []
    if len(said) == 1:
        return [capital(s) + "." for s in said[0]]
    first, second = said[0], said[1]
    return [f"{capital(a)}, and {b}." for a, b in zip(first, second, strict=False)]


def _time(when: str) -> str:
    if not when:
        return ""
    bare = fold(when).strip(" .")
    first = bare.split()[0].casefold()
    if first in ("in", "after", "by", "from", "at", "during", "next", "when", "once", "this", "later", "towards", "on", "for", "as", "if", "around", "over", "should", "early", "before", "within"):
        return f" {to_you(bare)}"
    return f" with {to_you(bare)}" if "budget" in bare else f" in {to_you(bare)}"


def _answer(opening: Opening) -> list[str]:
    quote = fold(opening.quote)
    time = _time(opening.when)
    if quote in _LINKEDIN and opening.kind == "stay_in_touch":
        return ["I will gladly connect with you on LinkedIn, as you suggest", "you will find my invitation on LinkedIn", "I would be glad to stay in touch on LinkedIn", "LinkedIn is a good idea, and I will write to you there"]
    if quote in _GIVE_UP:
        return ["I will not give up on you", "no, I am not giving up on you", "be assured that I will not give up on you", "as for giving up on you, I have no such plan"]
    if quote in _PATHS:
        return ["I hope, as you do, that our paths cross again", "like you, I hope that our paths will cross again", "I share your hope that we cross paths again", "may our paths cross again, as you say"]
    if opening.kind == "reapply" and quote in _FEED:
        return [f"I will keep an eye on your page{time}, as you suggest", f"I will look at your page{time}", f"I will watch your openings{time}", f"as you suggest, your page is one I will follow{time}"]
    if opening.kind == "reapply":
        return [f"I will gladly apply again{time}, as you suggest", f"I would be glad to apply again{time}", f"as you suggest, I will apply again{time}", f"you will hear from me again{time}, with an application"]
    if opening.kind == "keep_file":
        return ["yes, please do keep my details", "you are welcome to keep my details", "please do keep my application, as you offer", "I am glad that you are keeping my details, and agree to it"]
    return [f"I would be glad to hear from you{time}", f"I look forward to hearing from you{time}", f"please do get in touch{time}; I would welcome it", f"a word from you{time} would be very welcome"]
