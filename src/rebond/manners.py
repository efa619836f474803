"""How a mail is dressed: whom it greets, how it takes its leave, who signs, how near it stands.

A language module's `manners` data (in `languages/xx/facts.py`):

GREETING    patterns of a greeting at the start of the text, up to its comma
CLOSING     patterns of a closing on a line or a sentence of its own
REGISTER    rows (register, where, pattern), where is "salutation", "closing", "text" or
            "signed"; the first row that is found decides, except that among rows of
            "text" the one found most often does
NO_NAME     pattern: a greeting to nobody in particular ("Dear Candidate")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.model import Evidence, Fact
from rebond.page import Page
from rebond.values import replace, value

if TYPE_CHECKING:
    from rebond.tongue import Tongue

Place = tuple[int, int]


@value
class Frame:
    """Places of the greeting, the closing, the name under it, and where the body stops."""

    greeting: Place | None
    closing: Place | None
    signed: Place | None
    body: Place


def fact(page: Page, place: Place | None, known: str | None = None) -> Fact[str] | None:
    """A fact quoted from a place in the text; its words on one line."""
    if place is None:
        return None
    quote = page.text[place[0] : place[1]]
    return Fact(
        value=known if known is not None else " ".join(quote.split()),
        evidence=(Evidence(source="message", quote=quote),),
    )


def frame(page: Page, tongue: Tongue) -> Frame:
    """Where the greeting, the closing and the name under it stand."""
    lines = page.lines()
    greeting = _greeting(page, tongue, lines)
    closing, signed = _closing(page, tongue, lines)
    start = greeting[1] if greeting else 0
    stops = [place[0] for place in (closing, signed) if place]
    end = max(min(stops), start) if stops else len(page.text)
    return Frame(greeting=greeting, closing=closing, signed=signed, body=(start, end))


def _greeting(page: Page, tongue: Tongue, lines: list[Place]) -> Place | None:
    for number in range(len(tongue.data("GREETING"))):
        pattern = tongue.entry("GREETING", number)
        for first, end in lines[:4]:
            # A voicemail begins with a quotation mark.
            start = first + (page.low[first] in b"\"'")
            stop = pattern.starts(page.low[start : min(end, start + 80)])
            if stop > 0:
                return start, start + len(page.low[start : start + stop].rstrip())
    return _bare_name(page, lines)


def _bare_name(page: Page, lines: list[Place]) -> Place | None:
    """A name and a comma are a greeting too: "Shannon, tough one."."""
    if not lines:
        return None
    start, end = lines[0]
    comma = page.shape.find(b",", start, min(end, start + 30))
    words = page.shape[start:comma].split() if comma > 0 else []
    if 0 < len(words) <= 2 and all(word[:1].isupper() and word.isalpha() for word in words):
        return start, comma + 1
    return None


def _closing(page: Page, tongue: Tongue, lines: list[Place]) -> tuple[Place | None, Place | None]:
    closing = tongue.words("CLOSING")
    # A closing is a line of its own …
    for index in range(len(lines) - 1, max(-1, len(lines) - 14), -1):
        start, end = lines[index]
        line = page.low[start:end]
        length = closing.starts(line)
        if length >= 0 and len(line) <= length + 40 and index > 0:
            stop = start + len(line[:length].rstrip(b" .,)"))
            stop += page.shape[stop:end].startswith((b",", b"."))
            rest = page.shape[stop:end].strip(b" ,.!")
            if rest and _is_name(rest):
                at = page.shape.index(rest, stop)
                return (start, stop), (at, at + len(rest))
            if rest and len(rest) > 24:
                continue
            return (start, end if not rest else stop), _name_below(page, lines, index)
    # … or the last words of the last line: "All the best. Sandra".
    if lines:
        start, end = lines[-1]
        for low, high in reversed(page.sentences[-3:]):
            length = closing.starts(page.low[low:high])
            if length >= 0 and high - low <= length + 24 and low >= start:
                stop = low + len(page.low[low : low + length].rstrip(b" .,)"))
                stop += page.shape[stop:high][:1] in (b".", b",")
                return (low, min(stop, high)), _last_name(page, stop, end)
        if len(lines) > 1 or len(page.sentences) > 1:
            return None, _last_name(page, page.sentences[-1][0], end)
    return None, None


def _name_below(page: Page, lines: list[Place], index: int) -> Place | None:
    for start, end in lines[index + 1 : index + 3]:
        words = page.shape[start:end].rstrip(b" .,").split(b",")[0].split(b"|")[0].rstrip()
        if _is_name(words):
            return start, start + len(words)
        if 0 < len(words) < 60:
            return start, start + len(words)
    return None


def _last_name(page: Page, low: int, high: int) -> Place | None:
    words = page.shape[low:high].strip(b" .,")
    if not words or not _is_name(words):
        return None
    at = page.shape.index(words, low)
    dot = len(words) == 1 and page.shape[at + 1 : at + 2] == b"."
    return at, at + len(words) + dot


def _is_name(words: bytes) -> bool:
    parts = words.split()
    return 0 < len(parts) <= 4 and all(
        part[:1].isupper() or part in (b"de", b"du", b"van", b"von", b"x") for part in parts
    )


def register(page: Page, tongue: Tongue, parts: Frame, subject: str) -> Fact[str] | None:
    """How near they stand to the reader: tu or vous, first name or title."""
    found = _register(page, tongue, parts)
    if found is None and subject:
        # "Ta candidature": the subject may be the only one to say it.
        top = Page(subject)
        found = _register(top, tongue, replace(parts, greeting=None, signed=None, body=(0, 0)))
    return found


def _register(page: Page, tongue: Tongue, parts: Frame) -> Fact[str] | None:
    where = {
        "salutation": parts.greeting,
        "closing": (parts.body[1], len(page.text)),
        "signed": parts.signed,
        "text": (0, len(page.text)),
    }
    counted: list[tuple[int, str, Place]] = []
    for number, (name, place_name, _) in enumerate(tongue.data("REGISTER")):
        place = where[place_name]
        if place is None or (
            place_name == "salutation" and page.low[place[0] : place[1]] in tongue.words("NO_NAME")
        ):
            continue
        pattern = tongue.row("REGISTER", number, 2)
        matches = list(pattern.all(page.low[place[0] : place[1]]))
        if not matches:
            continue
        first = (place[0] + matches[0][0], place[0] + matches[0][1])
        if place_name != "text":
            return fact(page, first, name)
        counted.append((len(matches), name, first))
    if not counted:
        return None
    _, name, place = max(counted, key=lambda row: row[0])
    return fact(page, place, name)
