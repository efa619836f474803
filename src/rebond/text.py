"""Looking at text: folding, sentences, and patterns that know their letters.

Patterns run on re2, so no input can make one hang. Its `\\b` knows ASCII
letters only and would see a word end inside "déçu"; `Words` puts a boundary
of its own around each pattern, which counts every letter and digit.
"""

from __future__ import annotations

import re  # for our own patterns; what strangers wrote is matched by re2
from functools import cache
from typing import TYPE_CHECKING, cast

import re2

from rebond.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# One character for one character: offsets in the folded text are offsets in the text.
_FOLD = str.maketrans(
    {
        "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "\u201b": "'",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\t": " ",
        "\u2010": "-", "\u2011": "-",
    }
)  # fmt: skip

# Letters and digits as bytes of Windows-1252, in which patterns and texts are compared: one
# byte a character keeps the offsets, and re2 builds its tables several times faster than for
# UTF-8. A character that this alphabet lacks is no letter of our seven languages.
_LETTER = r"0-9A-Za-z_\xC0-\xFF\x8A\x8C\x8E\x9A\x9C\x9E\x9F"
_ALPHABET = "cp1252"
# In this alphabet re2 knows the two cases of A to Z only.
_SMALL = str.maketrans("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŠŒŽŸ", "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþšœžÿ")
_SMALL_ASCII = _SMALL | str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def shortened(text: str, room: int) -> str:
    """One line of at most `room` characters, with … where the rest was."""
    whole = flat(text)
    return whole if len(whole) <= room else f"{whole[: room - 1].rstrip()}…"


def fold(text: str) -> str:
    """The text with plain apostrophes, spaces and hyphens, length unchanged."""
    return text.translate(_FOLD)


# A class, an escape, or a space: the places where a pattern of ours is not yet re2's.
_OURS = re.compile(r"\[(?:\\.|[^\]])*\]|\\.| \??")


def _all_letters(source: str) -> str:
    """The pattern with `\\w` meaning every letter, and a space any white space."""
    return _OURS.sub(_translated, source)


def _translated(found: re.Match[str]) -> str:
    piece = found.group()
    if piece[0] == " ":
        return r"\s+" if piece == " " else r"\s*"
    if piece == r"\w":
        return f"[{_LETTER}]"
    return piece.replace(r"\w", _LETTER)


def _small(text: str) -> str:
    """The text in small letters, character for character."""
    low = text.lower()
    return low if len(low) == len(text) else text.translate(_SMALL_ASCII)


@cache
def _options() -> re2.Options:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    return options


def _compiled(pattern: str) -> re2._Regexp:
    return re2.compile(pattern.translate(_SMALL).encode(_ALPHABET), _options())


class Words:
    """Alternatives found as whole words, whatever their case.

    Each alternative is an re2 pattern over folded text, in which `\\w` is any
    letter, accented or not, and a space is any run of white space. `near`
    names pieces, in small letters, one of which every match holds: a text
    without them is not searched, and the pattern not even compiled for it.

    >>> [span.text for span in Words("déçue?s?", "triste").find("Je suis déçu, non déçus-là.")]
    ['déçu', 'déçus']
    """

    __slots__ = ("_cased", "_compiled", "_near", "_source")

    def __init__(self, *alternatives: str, near: str = "") -> None:
        self._source = "|".join(alternatives)
        # A pattern in small letters looks at a text in small letters: re2 folds no case for it.
        self._cased = not self._source.islower()
        self._near = tuple(near.split())
        self._compiled: re2._Regexp | None = None

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Every match in `text[start:end]`, left to right, without overlap."""
        if self._near and not _holds(text, self._near):
            return
        if self._compiled is None:
            # Compiled at first use: most patterns never meet a text in their language.
            fold_case = "(?i)" if self._cased else ""
            self._compiled = _compiled(
                rf"{fold_case}(?:^|[^{_LETTER}])({_all_letters(self._source)})(?:$|[^{_LETTER}])"
            )
        stop = len(text) if end is None else end
        window = text[start:stop]
        data = (window.translate(_SMALL) if self._cased else _small(window)).encode(
            _ALPHABET, "replace"
        )
        at = 0
        while (match := self._compiled.search(data, at)) is not None:
            a, b = match.span(1)
            if b == a:
                return
            at = b  # the character after a word may open the next one
            yield Span(start=start + a, end=start + b, text=window[a:b])

    def first(self, text: str, start: int = 0, end: int | None = None) -> Span | None:
        """The leftmost match, or None."""
        return next(self.find(text, start, end), None)

    def __contains__(self, text: str) -> bool:
        return self.first(text) is not None


# The text looked at last, in small letters and in bytes: a hundred patterns look at the same
# one in turn. Short texts are quicker made than remembered.
_last: dict[str, tuple[str, object]] = {}
_SHORT = 300  # characters


def lowered(text: str) -> str:
    """The text in small letters with single spaces, one at each end; for a quick look at what it holds."""
    if len(text) < _SHORT:
        return f" {' '.join(text.lower().split())} "
    known = _last.get("small")
    if known is None or known[0] is not text:
        known = _last["small"] = (text, f" {' '.join(text.lower().split())} ")
    return cast("str", known[1])


def _encoded(text: str) -> bytes:
    """The text as patterns see it, a byte a character."""
    if len(text) < _SHORT:
        return text.translate(_SMALL).encode(_ALPHABET, "replace")
    known = _last.get("bytes")
    if known is None or known[0] is not text:
        known = _last["bytes"] = (text, text.translate(_SMALL).encode(_ALPHABET, "replace"))
    return cast("bytes", known[1])


def _holds(text: str, pieces: tuple[str, ...]) -> bool:
    """Whether a text holds one of these pieces, whatever its case."""
    low = lowered(text)
    return any(piece in low for piece in pieces)


# Abbreviations whose full stop ends no sentence, in the languages we meet.
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st no nr tel e.g i.e etc vs approx dept jr sr inc ltd co corp m mm mme mmes mlle me pr av bd réf ref art env p.ex c.-à-d cf z.b d.h bzw ca usw str hr fr hrn sra srta sr.ª dott dott.ssa sig sig.ra ing avv exma exmo dra dhr mevr mw drs bijv p.s p.p.s p.-s n.b".split()
)
_END = re2.compile(r"[.!?…]+[\"'»”)\]]*(?:\s|$)|\n\s*\n|\n\s*[-*•–—]\s|\n\s*\d{1,2}[.)]\s")


def _ends(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences may end. Looked for in bytes: re2 counts characters anew for every match."""
    data = text.encode("utf-8", "surrogatepass")
    plain = len(data) == len(text)
    seen = chars = 0
    for match in _END.finditer(data):
        start, end = match.span()
        if not plain:
            low = chars + len(data[seen:start].decode("utf-8", "surrogatepass"))
            high = low + len(data[start:end].decode("utf-8", "surrogatepass"))
            seen, chars, start, end = end, high, low, high
        yield start, end


def paragraphs(text: str) -> Iterator[Span]:
    """Blocks between blank lines, without the white space around them."""
    at = 0
    for block in text.split("\n\n"):
        inner = block.strip()
        if inner:
            start = at + block.index(inner)
            yield Span(start=start, end=start + len(inner), text=inner)
        at += len(block) + 2


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Sentences of `text[start:end]` with their places, without the white space around them.

    A full stop after an abbreviation, an initial or a number that goes on ends
    nothing; a blank line or a bullet always does.

    >>> [s.text for s in sentences("I met Dr. Ito at 9.30. Good day! And you?")]
    ['I met Dr. Ito at 9.30.', 'Good day!', 'And you?']
    """
    stop = len(text) if end is None else end
    window = text[start:stop]
    at = 0
    for mark, after in _ends(window):
        if window[mark] == "." and not window[mark:after].startswith("..."):
            word = window[max(at, mark - 24) : mark].rsplit(None, 1)[-1:] or [""]
            bare = word[0].lstrip("(\"'«“").lower()
            rest = window[after : after + 1]
            if bare in _ABBREVIATIONS and bare not in (
                "etc",
                "no",
                "co",
                "inc",
                "ltd",
                "me",
                "corp",
                "art",
            ):
                if after < len(window):
                    continue
            elif (
                len(bare) == 1
                and bare.isalpha()
                and bare not in ("i", "a", "y", "à")
                and rest.isupper()
            ):
                continue  # an initial: "N. Doyle"
            elif rest.islower() and "\n\n" not in window[mark:after]:
                continue
        cut = mark if window[mark] == "\n" else after
        yield from _trimmed(window, at, cut, start)
        at = cut
    yield from _trimmed(window, at, len(window), start)


def _trimmed(window: str, low: int, high: int, shift: int) -> Iterator[Span]:
    inner = window[low:high].strip()
    if inner:
        first = low + window[low:high].index(inner[0])
        yield Span(start=shift + first, end=shift + first + len(inner), text=inner)


def count_words(text: str) -> int:
    """Words as a person would count them: runs of characters between white space with a letter or digit."""
    return sum(word[0].isalnum() or any(c.isalnum() for c in word) for word in text.split())
