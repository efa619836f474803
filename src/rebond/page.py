"""A mail laid out for reading: its sentences, its greeting and its signature, with their places.

Beside the text stands its shadow, `low`: the same text in plain lower-case
letters, one byte for one character, so that a pattern needs no accents, no
apostrophe variants and no flags, and a match in the shadow is a place in the
text. Only the first `REACH` characters are laid out: what a mail has not
said by then it does not say, and no hostile mail can cost more.
"""

from __future__ import annotations

import codecs

import re2

from rebond.model import Span

REACH = 16_000

_LONG = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("\u201b", "'"),
    ("\u201c", '"'), ("\u201d", '"'), ("\u201e", '"'), ("\u201f", '"'),
    ("\u2013", "-"), ("\u2014", "-"), ("\u2010", "-"), ("\u2011", "-"), ("\u2212", "-"),
    ("\u2026", "."), ("\u202f", " "), ("\u2009", " "), ("\u2007", " "), ("\u200b", " "),
    ("\u2022", "*"), ("\u25cf", "*"), ("\u25aa", "*"), ("\u00b7", "."), ("\u0153", "o"), ("\u0152", "O"),
)  # fmt: skip


def _table(lower: bool) -> bytes:
    plain = {
        "ÀÁÂÃÄÅÆ": "A", "Ç": "C", "ÈÉÊË": "E", "ÌÍÎÏ": "I", "Ð": "D", "Ñ": "N", "ÒÓÔÕÖØ": "O",
        "ÙÚÛÜ": "U", "Ý": "Y", "àáâãäåæ": "a", "ç": "c", "èéêë": "e", "ìíîï": "i", "ñ": "n",
        "òóôõöø": "o", "ùúûü": "u", "ýÿ": "y", "ß": "s", "«»": '"', "\xa0\t\r": " ", "`´": "'",
    }  # fmt: skip
    table = bytearray(range(256))
    for letters, letter in plain.items():
        for one in letters:
            table[ord(one)] = ord(letter)
    if lower:
        table[ord("\n")] = ord(" ")
        for code in range(256):
            table[code] = ord(chr(table[code]).lower()) if table[code] < 128 else table[code]
    return bytes(table)


_SHAPE, _LOW = _table(False), _table(True)


def _foreign(error: UnicodeError) -> tuple[str, int]:
    # Letters of other alphabets stay letters, so that no word of theirs ends early.
    assert isinstance(error, UnicodeEncodeError)
    odd = error.object[error.start : error.end]
    return "".join("x" if c.isalpha() else " " for c in odd), error.end


codecs.register_error("rebond-plain", _foreign)


def shadow(text: str) -> bytes:
    """The text in plain lower-case letters, one byte for one character; line ends are spaces."""
    return _latin(text).translate(_LOW)


def plain(text: str) -> bytes:
    """The same with its capitals and its line ends."""
    return _latin(text).translate(_SHAPE)


def _latin(text: str) -> bytes:
    if text.isascii():
        return text.encode("ascii")
    for odd, plain in _LONG:
        text = text.replace(odd, plain)
    return text.encode("latin-1", "rebond-plain")


_OPTIONS = None


def compiled(pattern: str) -> re2._Regexp:
    """An re2 over shadows. A space in it matches any run of white space."""
    global _OPTIONS
    if _OPTIONS is None:
        _OPTIONS = re2.Options()
        _OPTIONS.encoding = re2.Options.Encoding.LATIN1
        _OPTIONS.log_errors = False
    spaced = pattern.replace(" ?", "\0").replace(" ", " +").replace("\0", " *")
    return re2.compile(spaced.encode("latin-1"), _OPTIONS)


# Abbreviations whose full stop ends no sentence, in the languages we meet.
_ABBREVIATIONS = frozenset(
    b"mr mrs ms dr prof st no nr tel e.g i.e vs approx dept jr sr m mm mme mmes mlle me pr av bd ref "
    b"p.ex cf z.b d.h bzw ca usw str hr fr hrn sra srta dott sig avv exma exmo dra dhr mevr drs bijv "
    b"ext env art num cod nro tlf u.a inkl ggf evtl i.d.r gem mio".split()
)
_HOURS = frozenset((b"a.m", b"p.m"))
_ZONES = frozenset(
    b"Central Eastern Mountain Pacific ET CT MT PT EST CST PST EDT CDT PDT GMT BST CET UTC IST AEST".split()
)
# A number with a full stop is a day in front of one of these: "zum 1. April".
_MONTHS = frozenset(
    b"januar janner februar feber marz april mai juni juli august september oktober november dezember".split()
)
_BREAK = r"[.!?]+[\"')\]]*(?:[\x20\n]+|$)|\n[\x20\n]*"
_BULLET = (b"-", b"*", b">", b"+")


class Page:
    """A mail's text and everything that is found by looking at its layout alone."""

    __slots__ = ("_flow", "_sentences", "low", "shape", "text")

    def __init__(self, text: str) -> None:
        self.text = text[:REACH]
        latin = _latin(self.text)
        self.shape = latin.translate(_SHAPE)
        self.low = latin.translate(_LOW)
        self._sentences: tuple[tuple[int, int], ...] | None = None
        self._flow: bytes | None = None

    def span(self, start: int, end: int) -> Span:
        return Span(start=start, end=end, text=self.text[start:end])

    @property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Places of the sentences: a blank line, a bullet, or a line that stops short also ends one."""
        if self._sentences is None:
            self._sentences = tuple(_cut(self.shape))
        return self._sentences

    @property
    def flow(self) -> bytes:
        """The text with its capitals, wrapped lines joined: a line end stands between sentences."""
        if self._flow is None:
            joined = bytearray(self.shape.replace(b"\n", b" "))
            for start, _ in self.sentences:
                if start and joined[start - 1] == 32:
                    joined[start - 1] = 10
            self._flow = bytes(joined)
        return self._flow

    def lines(self) -> list[tuple[int, int]]:
        """Places of the lines that are not blank, without the white space around them."""
        found, at = [], 0
        for line in self.shape.split(b"\n"):
            inner = line.strip()
            if inner:
                start = at + line.index(inner)
                found.append((start, start + len(inner)))
            at += len(line) + 1
        return found


def _cut(shape: bytes) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    widest = _widths(shape)
    careless = compiled(r"[a-z][.!?]\x20+[A-Z]").search(shape) is None  # writes no capitals
    for match in compiled(_BREAK).finditer(shape):
        mark, after = match.span()
        if mark < at:
            continue
        cut = after
        if shape[mark : mark + 1] == b"\n":
            if not _line_ends(shape, at, mark, after, widest):
                continue
            cut = mark
        elif shape[mark : mark + 1] == b"." and not _stops(shape, at, mark, after, careless):
            continue
        _add(found, shape, at, cut)
        at = after
    _add(found, shape, at, len(shape))
    return found


def _add(found: list[tuple[int, int]], shape: bytes, low: int, high: int) -> None:
    while low < high and shape[low] in b" \n*>":
        low += 1
    while high > low and shape[high - 1] in b" \n":
        high -= 1
    if shape[low : low + 2] == b"- ":
        low += 2
    if high > low:
        found.append((low, high))


def _widths(shape: bytes) -> int:
    # The column at which this mail was wrapped, if it was.
    return max((len(line) for line in shape[:4000].split(b"\n")), default=0)


def _line_ends(shape: bytes, at: int, mark: int, after: int, widest: int) -> bool:
    """Whether the text stops at this line end, or was only wrapped there."""
    if shape.count(b"\n", mark, after) > 1:
        return True
    rest = shape[after : after + 40]
    if not rest:
        return True
    if rest[:1] in _BULLET and rest[1:2] == b" ":
        return True
    line = shape[shape.rfind(b"\n", 0, mark) + 1 : mark].rstrip()
    if line.endswith((b",", b":")) and len(line) < 40 and not (at < mark - len(line) - 1):
        return True  # a greeting or a closing on its own line
    first = rest[:1]
    if first.islower():
        return False
    word = rest.split(None, 1)[0]
    # A wrapped line would have had room for the next word: then somebody broke it on purpose.
    return len(line) + 1 + len(word) < min(widest, 78) - 4


def _month(shape: bytes, after: int) -> bool:
    """Whether a German month's name stands here."""
    word = shape[after : after + 10].split(None, 1)[:1]
    return bool(word) and word[0].rstrip(b".,;:!?)").lower() in _MONTHS


def _stops(shape: bytes, at: int, mark: int, after: int, careless: bool) -> bool:
    """Whether a full stop ends the sentence: not after an abbreviation or an initial."""
    if shape[mark : mark + 3] == b"..." or after >= len(shape):
        return after >= len(shape) or not shape[after : after + 1].islower()
    words = shape[max(at, mark - 24) : mark].split()
    bare = words[-1].lstrip(b"(\"'").lower() if words else b""
    rest = shape[after : after + 1]
    if b"\n\n" in shape[mark:after]:
        return True
    initials = b"." in bare and all(len(part) == 1 for part in bare.split(b"."))  # "S.V."
    if bare in _ABBREVIATIONS or (initials and bare not in _HOURS):
        return False
    if bare in _HOURS and shape[after : after + 12].split(None, 1)[0].strip(b".,)") in _ZONES:
        return False
    if bare.isdigit() and _month(shape, after):
        return False
    if len(bare) == 1 and bare.isalpha() and bare not in b"iay" and rest.isupper():
        return False  # an initial: "N. Doyle"
    return not rest.islower() or (careless and len(bare) > 2 and bare.isalpha())
