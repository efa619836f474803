"""What a note repeats word for word, and what it only quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rebond.model import Draft

RUN = 5  # words in a row that are no accident
_MARKS = (("«", "»"), ("“", "”"), ("„", "“"), ('"', '"'))
_TOO_LONG = 400  # characters between two marks: they belong to two quotations


def unquoted(text: str) -> str:
    """The text with spaces in the place of quotations, length unchanged.

    >>> unquoted("He said “go on” twice.")
    'He said         twice.'
    """
    for left, right in _MARKS:
        at, done, pieces = text.find(left), 0, []
        while at >= 0:
            end = text.find(right, at + 1)
            if end < 0:
                break
            if end - at <= _TOO_LONG:
                pieces += [text[done:at], " " * (end + 1 - at)]
                done = end + 1
                at = text.find(left, done)
            else:
                at = text.find(left, max(at + 1, end - _TOO_LONG))
        if pieces:
            text = "".join(pieces) + text[done:]
    return text


def own_text(draft: Draft) -> str:
    """The sentences of the note alone, quotations left out."""
    return " ".join(unquoted(draft.folded[p.start : p.end]) for p in draft.passages)


def tokens(text: str) -> list[str]:
    """The words in small letters, apostrophes and hyphens apart."""
    spaced = "".join(c if c.isalnum() else " " for c in fold(text).lower())
    return spaced.split()


def echoes(said: Sequence[str], line: Sequence[str]) -> Iterator[int]:
    """Where in `said` five consecutive words of `line` begin."""
    known = {tuple(line[at : at + RUN]) for at in range(len(line) - RUN + 1)}
    for at in range(len(said) - RUN + 1):
        if tuple(said[at : at + RUN]) in known:
            yield at
