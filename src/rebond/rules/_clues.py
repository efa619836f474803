"""Patterns that sleep until a word of theirs turns up.

A hundred rules with some thousand turns of phrase would take re2 a third of a
second to compile, and a note has 70 ms from a cold start. So turns of phrase
are grouped by the stems they cannot do without: plain substrings are looked
for first, and only the groups whose stem occurs are compiled and searched.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from rebond.text import Words, lowered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Span

_Rows = tuple[tuple[tuple[str, str], ...], ...]
MOST = 50  # remarks of one rule on one text: beyond it nobody reads on


class Clues:
    """Groups of `Words`: each a row of stems (apart by spaces), then its alternatives.

    Every alternative of a group must contain one of its stems; with an `&`
    between two rows of stems, one of each row. A `_` in a stem is a space, or
    the beginning or end of a line.

    >>> clues = Clues(("loss", "your (?:own )?loss"), ("thank", "thanks for nothing"))
    >>> [span.text for span in clues.find("Your loss. Thanks for nothing.")]
    ['Your loss', 'Thanks for nothing']
    """

    __slots__ = ("_groups",)

    def __init__(self, *groups: tuple[str, ...]) -> None:
        self._groups = tuple(
            (
                tuple(
                    tuple(_with_head(stem.replace("_", " ")) for stem in row.split())
                    for row in stems.split("&")
                ),
                Words(*alternatives),
            )
            for stems, *alternatives in groups
        )

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Every match in `text[start:end]`, left to right, the longer one where two overlap."""
        low, grams = _looked_at(text)
        woken = [words for rows, words in self._groups if _wake(rows, low, grams)]
        found = [span for words in woken for span in islice(words.find(text, start, end), MOST)]
        last = -1
        for span in sorted(found, key=lambda s: (s.start, -s.end)):
            if span.start >= last:
                yield span
                last = span.end

    def awake(self, text: str, sentences: Iterable[str]) -> Clues:
        """The groups that one of these sentences of the text wakes: no other is compiled."""
        low, grams = _looked_at(text)
        woken = [group for group in self._groups if _wake(group[0], low, grams)]
        if any(len(rows) > 1 for rows, _ in woken):
            lows = [_looked_at(sentence)[0] for sentence in sentences]
            woken = [
                (rows, words) for rows, words in woken if any(_wake(rows, s, None) for s in lows)
            ]
        made = Clues()
        made._groups = tuple(woken)
        return made

    def first(self, text: str, start: int = 0, end: int | None = None) -> Span | None:
        """The leftmost match, or None."""
        return next(self.find(text, start, end), None)

    def __contains__(self, text: str) -> bool:
        low, grams = _looked_at(text)
        return any(_wake(rows, low, grams) and text in words for rows, words in self._groups)


def _with_head(stem: str) -> tuple[str, str]:
    """A stem and its first three letters, none when it is shorter."""
    return stem, stem[:_HEAD] if len(stem) >= _HEAD else ""


def _wake(rows: _Rows, low: str, grams: frozenset[str] | None) -> bool:
    for row in rows:
        for stem, head in row:
            if (grams is None or head in grams) and stem in low:
                break
        else:
            return False
    return True


_HEAD = 3  # letters
_LONG = 300  # characters from which it pays to note a text's triples of letters
_last: tuple[str, str, frozenset[str] | None] = ("", "", None)


def _looked_at(text: str) -> tuple[str, frozenset[str] | None]:
    """A text as stems are looked for in it, and its triples of letters when it is long.

    In small letters, each line between spaces: a stem may begin and end with
    one. Most stems are ruled out by their first three letters.
    """
    global _last
    low = lowered(text)
    if _last[0] is not low:
        spaced = f" {low} ".replace("\n", " ")
        if len(low) < _LONG:
            return spaced, None
        grams = frozenset(spaced[at : at + _HEAD] for at in range(len(spaced) + 1))
        _last = (low, spaced, grams)
    return _last[1], _last[2]
