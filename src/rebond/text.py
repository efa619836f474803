"""Looking at text: folding, sentences, and patterns that know their letters.

Patterns run on re2, so no input can make one hang. Its `\\b` knows ASCII
letters only and would see a word end inside "déçu"; `Words` puts a boundary
of its own around each pattern, which counts every letter and digit.
"""

from __future__ import annotations

from collections.abc import Iterator

import re2

from rebond.model import Span

# One character for one character: offsets in the folded text are offsets in the text.
_FOLD = str.maketrans(
    {
        "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "\u201b": "'",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\t": " ",
        "\u2010": "-", "\u2011": "-",
    }
)  # fmt: skip

_LETTER = r"\pL\pM\pN_"


def fold(text: str) -> str:
    """The text with plain apostrophes, spaces and hyphens, length unchanged."""
    return text.translate(_FOLD)


class Words:
    """Alternatives found as whole words, whatever their case.

    Each alternative is an re2 pattern over folded text. Write a line wrap as
    a space: a space in a pattern matches any run of white space.

    >>> [span.text for span in Words("déçue?s?", "triste").find("Je suis déçu, non déçus-là.")]
    ['déçu', 'déçus']
    """

    __slots__ = ("_compiled", "_source")

    def __init__(self, *alternatives: str) -> None:
        self._source = "|".join(alternatives).replace(" ", r"\s+")
        self._compiled: re2._Regexp | None = None

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Every match in `text[start:end]`, left to right, without overlap."""
        if self._compiled is None:
            # Compiled at first use: most patterns never meet a text in their language.
            self._compiled = re2.compile(
                rf"(?i)(?:^|[^{_LETTER}])({self._source})(?:$|[^{_LETTER}])"
            )
        stop = len(text) if end is None else end
        window = text[start:stop]
        at = 0
        while (match := self._compiled.search(window, at)) is not None:
            a, b = match.span(1)
            if b == a:
                return
            yield Span(start=start + a, end=start + b, text=window[a:b])
            at = b  # the character after a word may open the next one

    def first(self, text: str, start: int = 0, end: int | None = None) -> Span | None:
        """The leftmost match, or None."""
        return next(self.find(text, start, end), None)

    def __contains__(self, text: str) -> bool:
        return self.first(text) is not None
