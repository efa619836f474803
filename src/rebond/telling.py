"""Telling a memory to the right person: who is "you", who is a name.

A journal line is written for oneself: "Dev argued against his own roadmap;
loved it", "elle m'a fait lire un dossier". Told to Dev it is "you argued
against your own roadmap"; told to somebody else it keeps his name. Each
language changes persons in its own `memory` module; this one holds what they
share. Feelings and facts stay the person's own words; when a line cannot be
turned safely, it is told as a quotation from one's notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import re2

from rebond.people import split_name
from rebond.text import fold, sentences
from rebond.values import value

if TYPE_CHECKING:
    from rebond.model import Entry, Person
    from rebond.text import Words

Shape = Literal["event", "state", "noun", "said", "quote"]

# Letters with their inner apostrophes and hyphens; white space; any other character.
TOKEN = re2.compile(r"[0-9A-Za-z_\x{C0}-\x{24F}]+(?:[-.][0-9A-Za-z_\x{C0}-\x{24F}]+)*|'|\s+|[^\s]")
_TAG = re2.compile(r"^\s*\[[^\]]*\]\s*")
_TRAILING = re2.compile(r"[\s.!…;,:]+$")
_DASH = re2.compile(r"\s+[-–—]+\s+")
_SPOKEN = re2.compile(
    r"([A-Z\x{C0}-\x{DE}][^«»\"“”:;!?]{1,40}?)\s?: ?[«\"“]\s?([^«»\"“”]{2,120}?)\s?[»\"”]"
)


@value
class Told:
    """A memory as it can be told.

    `text` is a clause without capital and final stop: something that happened
    ("event"), something that is so ("state"), a noun phrase ("noun"), a whole
    sentence in the first person ("said"), or the untouched line ("quote").
    `tail` is what the person added, as a sentence of its own ("Nobody ever
    asks that."). `glad`: they noted that they loved it.
    """

    text: str
    shape: Shape
    entry: Entry
    tail: str = ""
    glad: bool = False


_LOST_E = re2.compile(r"\b([a-z]{2,}(?:lk|sk|ck|sh|ch|mp|lp))d\b")  # "walkd": walked


def clean(text: str) -> str:
    """The line without tag, doubled marks, final stop and one common slip, in plain apostrophes."""
    text = _LOST_E.sub(r"\1ed", text)
    return str(_TRAILING.sub("", _TAG.sub("", " ".join(fold(text).split()))))


def pieces(text: str, goes_on: Words) -> list[str]:
    """The parts of a line: its sentences, cut at semicolons, dashes and exclamation marks.

    A part that only goes on ("– then rinsed it all himself") stays with the
    one before it; so does an abbreviation's full stop ("Dr. Pruitt got down").
    """
    found: list[str] = []
    for sentence in sentences(text):
        whole = _DASH.sub(" ; ", sentence.text)
        for part in whole.replace("!", ";").split(";"):
            bare = _TRAILING.sub("", part).strip()
            if not bare:
                continue
            more = goes_on.first(bare)
            if found and more is not None and more.start == 0:
                found[-1] += f", {bare}"
            else:
                found.append(bare)
    return found


def dialogue(text: str) -> list[tuple[str, str]]:
    """Who said what, when the line is written as a dialogue: (name, quotation) in turn."""
    return [(m.group(1).strip(), m.group(2).strip()) for m in _SPOKEN.finditer(text)]


def tokens(text: str) -> list[str]:
    """Words, spaces and marks; joined together they are the text again."""
    return [m.group() for m in TOKEN.finditer(text)]


def names_of(person: Person) -> tuple[str, ...]:
    """The ways to name somebody in a sentence, longest first."""
    name = fold(person.name).partition("(")[0].strip()
    title, given, surname = split_name(name)
    found = {name, f"{given} {surname}".strip(), given}
    if surname and len(surname) > 1:
        found.add(surname)
        found |= {
            f"{t} {surname}"
            for t in (
                title,
                "Mme",
                "M.",
                "Mr",
                "Mr.",
                "Ms",
                "Ms.",
                "Mrs",
                "Dr",
                "Dr.",
                "Prof",
                "Prof.",
                "Me",
            )
            if t
        }
    if surname and given:
        found.add(f"{given[0]}. {surname}")
    long = tuple(sorted((n for n in found if len(n) > 1), key=lambda n: (-len(n), n)))
    return long or ((name,) if name else ())


def find_name(text: str, person: Person, start: int = 0) -> tuple[int, int] | None:
    """Where the person is first named as a whole word, (start, end) in characters."""
    best: tuple[int, int] | None = None
    for name in names_of(person):
        at = text.find(name, start)
        while at >= 0:
            end = at + len(name)
            clear_left = at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "-")
            clear_right = end == len(text) or not (text[end].isalnum() or text[end] == "-")
            if clear_left and clear_right:
                if best is None or at < best[0]:
                    best = (at, end)
                break
            at = text.find(name, at + 1)
    return best


def with_names(text: str, people: tuple[Person, ...]) -> str:
    """Names typed without their capitals get them back: "parker has" → "Parker has"."""
    words = tokens(text)
    known = {
        part.casefold(): part
        for p in people
        for part in split_name(fold(p.name))[1:]
        if len(part) > 2
    }
    return "".join(known.get(w, w) if w.islower() else w for w in words)


def whole(words: Words, text: str) -> bool:
    """Whether the words are all that a piece says, but for its stop."""
    span = words.first(text)
    return span is not None and len(span.text) >= len(text.strip(" .!")) - 1


def begins(words: Words, text: str) -> bool:
    """Whether a piece begins with one of the words."""
    span = words.first(text)
    return span is not None and span.start == 0


def comment(head: str, joy: Words, remarks: Words) -> tuple[str, str, bool]:
    """A comment behind the last comma: the memory without it, the comment, whether it was joy."""
    before, comma, after = head.rpartition(", ")
    if comma and whole(joy, after):
        return before, "", True
    if comma and begins(remarks, after) and len(after.split()) > 2 and len(before.split()) > 3:
        return before, after, False
    return head, "", False


_SMALL_WORDS = {
    "en": frozenset(
        "the and of to was were with my i he she they in for that on at is it his her our we from".split()
    ),
    "fr": frozenset(
        "le la les de des du et un une je elle il on mon ma mes est a dans pour que qui avec au aux nous en son sa ses d l j".split()
    ),
}


def foreign(text: str, language: str) -> bool:
    """Whether a short line is plainly written in another language than the note.

    A line of a few nouns belongs to no language for certain, and is not foreign.
    """
    words = [w.casefold() for w in tokens(fold(text)) if w[0].isalpha()]
    counts = {code: sum(w in small for w in words) for code, small in _SMALL_WORDS.items()}
    own = counts.get(language, 0)
    return any(
        code != language and count > own and count > len(words) / 8
        for code, count in counts.items()
    )


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
