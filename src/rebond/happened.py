"""What took place: the meetings, exercises and stages that the evidence shows.

Exhibits are short lines such as "Final interviews, Tessel Bank, 10:00-15:30:
Imogen Clarke, exercise 'pots'". They are cut at their punctuation; a part
that names an event becomes a `Meeting`, a part that names nothing else
becomes the topic of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from rebond.model import Evidence, Meeting
from rebond.people import says, words
from rebond.telling import find_name, names_of
from rebond.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from rebond.model import Candidacy, Exhibit, Person, Reading, Stage

_TIME = re2.compile(
    r"(?i)\b\d{1,2}\s?(?:[:.h]\s?\d{2}\s?(?:am|pm)?|h|am|pm|min(?:utes?)?)\b"
    r"(?:\s?[-–]\s?\d{1,2}\s?(?:[:.h]\s?\d{2}\s?(?:am|pm)?|h|am|pm)?\b)?"
)
_CODE = re2.compile(r"\b[A-Z]{1,4}-?\d{2,}\b|\b\d{3,}\b")
_BRACKETS = re2.compile(r"\([^)]*\)")
_CUT = re2.compile(r"[,;:+|/]| [-–—] | & | et | and | puis | then ")
_AFTER = re2.compile(
    r"(?i) (?:avec|with|chez|par|by|before|devant|at|in|on|organisée?|organised|organized|dans|sur place|en visio|pour|for)\b.*$"
)
_DANGLING = frozenset("de du des d la le les l à au en et the a of in with un une".split())
_ARTICLE = frozenset("un une a an le la les the l".split())
_QUOTED = re2.compile(r"['\"«“]\s?([^'\"»”]{2,40}?)\s?['\"»”]")
_MAX_TOPIC_WORDS = 5
_SHORT = 3  # letters: what is left of a cut name or hour


def usable(exhibit: Exhibit) -> bool:
    """Whether an exhibit may be told: what an insider chatted about may not."""
    return exhibit.kind not in ("chat", "call_notes", "rumour") and not says(
        "CONFIDENTIAL", exhibit.text
    )


def meetings(candidacy: Candidacy) -> tuple[Meeting, ...]:
    """What took place, in the order of the exhibits; invites first."""
    found: list[Meeting] = []
    for exhibit in candidacy.evidence:
        if exhibit.kind == "invite" and usable(exhibit):
            found += _from_invite(exhibit, candidacy)
    return tuple(found)


def _from_invite(exhibit: Exhibit, candidacy: Candidacy) -> Iterator[Meeting]:
    proof = (Evidence(source=exhibit.id or "evidence", quote=exhibit.text),)
    known = _known_words(candidacy)
    text = _CODE.sub("", _TIME.sub("", _BRACKETS.sub("", fold(exhibit.text))))
    for person in candidacy.people:
        for name in names_of(person):
            text = text.replace(name, "")
    home = _language(text)
    seen: set[str] = set()
    for part in _CUT.split(text):
        bare = _AFTER.sub("", part).strip(" .-–")
        if not bare or _is_known(bare, known):
            continue
        kind, what, language = _event(bare, home)
        if not kind and (not _topical(bare) or "interview" not in seen):
            continue
        seen.add("interview")
        yield Meeting(
            kind=kind or "topic",
            what=what if kind else bare,
            language=language if kind else home,
            date=exhibit.date,
            evidence=proof,
        )


def _topical(part: str) -> bool:
    """Whether a part that names no event may name what one was about."""
    words = part.split()
    plain = part[0].islower() and words[0].casefold() not in _ARTICLE
    return plain and len(part) > _SHORT and len(words) <= _MAX_TOPIC_WORDS and "@" not in part


def _event(part: str, home: str) -> tuple[str, str, str]:
    """Kind, noun phrase and language of the event that a part names; empty when it names none."""
    quoted = _QUOTED.search(part)
    label = quoted.group(1) if quoted else ""
    plain = _QUOTED.sub("", part).strip() if quoted else part
    for module in sorted(words(), key=lambda m: _code(m) != home):
        for kind, event in module.EVENTS.items():
            span = event.first(plain)
            if span is not None:
                what = _lower_first(_trimmed(span.text))
                if label:
                    what = f"{label} {what}" if _code(module) == "en" else f"{what} « {label} »"
                return kind, what, _code(module)
    return "", "", ""


def _trimmed(phrase: str) -> str:
    """Without the small words that a cut left hanging at either end."""
    parts = phrase.split()
    while parts and parts[-1].casefold().rstrip("'") in _DANGLING:
        parts.pop()
    while parts and parts[0].casefold().rstrip("'") in _DANGLING:
        parts.pop(0)
    return " ".join(parts) or phrase


def efforts(candidacy: Candidacy, person: Person | None) -> tuple[Meeting, ...]:
    """What the person did beyond the usual, as their own mails show: moved a slot, helped to travel."""
    found: list[Meeting] = []
    for exhibit in candidacy.evidence:
        text = fold(exhibit.text)
        if (
            person is None
            or exhibit.kind != "mail"
            or not usable(exhibit)
            or not _wrote(person, text)
        ):
            continue
        for module in words():
            for kind, effort in module.EFFORTS.items():
                span = effort.first(text)
                if span is not None and kind not in {m.kind for m in found}:
                    proof = (Evidence(source=exhibit.id or "evidence", quote=exhibit.text),)
                    noun = module.EFFORT_NOUN.first(span.text)
                    found.append(
                        Meeting(
                            kind=kind,
                            what=noun.text.casefold() if noun else "",
                            language=_code(module),
                            date=exhibit.date,
                            evidence=proof,
                        )
                    )
    return tuple(found)


def _wrote(person: Person, text: str) -> bool:
    """Whether the line opens with the person's name: "Theo: 'Sunday it is then'"."""
    found = find_name(text, person)
    return found is not None and found[0] == 0


def _code(module: ModuleType) -> str:
    return module.__name__.split(".")[-2]


def _language(text: str) -> str:
    """The language of an exhibit's line: where more of its words are events."""
    scores = [
        (sum(span.end - span.start for e in m.EVENTS.values() for span in e.find(text)), _code(m))
        for m in words()
    ]
    best = max(scores, default=(0, "en"))
    return best[1]


def _lower_first(text: str) -> str:
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _known_words(candidacy: Candidacy) -> frozenset[str]:
    """Words of names, company and role: a part made of them tells nothing new."""
    texts = [candidacy.application.company, candidacy.application.role, candidacy.candidate.name]
    texts += candidacy.application.aliases
    texts += [person.name for person in candidacy.people]
    return frozenset(w.strip(".,()").casefold() for t in texts for w in fold(t).split())


def _is_known(part: str, known: frozenset[str]) -> bool:
    parts = [w.strip(".,()").casefold() for w in part.split()]
    solid = [
        w for w in parts if len(w) > 1 and w not in ("the", "with", "avec", "de", "du", "la", "le")
    ]
    return bool(solid) and all(w in known for w in solid)


def stage_of(candidacy: Candidacy, reading: Reading) -> Stage | None:
    """The furthest stage that anything shows; None when nothing does."""
    shown = [e.text for e in candidacy.evidence if e.kind == "invite" and usable(e)]
    invites = " \n".join(shown)
    met = [p for p in candidacy.people if p.met]
    told = reading.stage.value if reading.stage else None
    spoke = " \n".join(fold(p.evidence) for p in met)
    everything = f"{invites} \n{spoke}"
    if says("FINAL", invites) or told == "final":
        return "final"
    if _beyond_screen(everything) or told == "interview":
        return "interview"
    if says("TEST", everything) or told == "test":
        return "test"
    if says("SCREEN", everything) or told == "screen":
        return "screen"
    if met or any(entry.valence == "+" and entry.person for entry in candidacy.journal):
        return "interview"
    # Between few, they say: then they had met them.
    return told or ("interview" if reading.close_call else None)


def _beyond_screen(text: str) -> bool:
    """Whether an interview is shown that is not merely a call, nor a test gone through."""
    folded = fold(text)
    for module in words():
        taken = [*module.SCREEN.find(folded), *module.TEST.find(folded)]
        for span in module.INTERVIEW.find(folded):
            if not any(t.start < span.end and span.start < t.end for t in taken):
                return True
    return False
