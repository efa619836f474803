"""What rules share that can say exactly how to mend: stretches that may go, and the case of letters.

An edit is offered only where it is mechanical: it never changes what
somebody says, and leaves neither a double space nor a bracket behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rebond.model import Draft, Passage

_SPACES = " \u00a0\u202f\t"
_PAIRS = {"(": ")", "[": "]"}


def cut_out(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch to delete so that a tag behind a word is gone without a trace; None if it is no tag.

    It takes the brackets around it, the space or the comma before, and with a
    comma on both sides one of them.
    """
    while start and end < len(text) and _PAIRS.get(text[start - 1]) == text[end]:
        start, end = start - 1, end + 1
    bracketed = text[start] in _PAIRS
    low = start
    while low and text[low - 1] in _SPACES:
        low -= 1
    if not low or text[low - 1] in "\n":
        return None
    after = text[end : end + 1]
    if text[low - 1] == ",":
        if after == ",":
            return low - 1, end + 1
        return (low - 1, end) if not after or after in "\n.!?;" else None
    return (low, end) if bracketed and not after.isalnum() else None


def sentence_out(draft: Draft, passage: Passage) -> tuple[int, int]:
    """The stretch to delete so that a sentence is gone: with the space after it, or else before it."""
    text, start, end = draft.text, passage.start, passage.end
    after, low = end, start
    while after < len(text) and text[after] in _SPACES:
        after += 1
    if after < len(text) and text[after] != "\n":
        return start, after
    while low and text[low - 1] in _SPACES:
        low -= 1
    if low and text[low - 1] != "\n":
        return low, end
    if low and not text[:low].endswith("\n\n"):
        return low - 1, end  # a line of a paragraph that goes on above
    while after < len(text) and text[after].isspace():
        after += 1
    return (start, after) if after < len(text) else (len(text[:low].rstrip()), end)


def alone(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch is all that its sentence says, beside "I"."""
    before, after = passage.text[: start - passage.start], passage.text[end - passage.start :]
    return before.strip().lower() in ("", "i") and not any(c.isalnum() for c in after)


def as_written(said: str, new: str) -> str:
    """`new` with the first letter as large as that of `said`, and its apostrophe."""
    if said[:1].isupper():
        new = new[:1].upper() + new[1:]
    return new.replace("'", "’") if "’" in said else new


def opens(draft: Draft, at: int) -> bool:
    """Whether a sentence begins at this place."""
    return any(passage.start == at for passage in draft.passages)


def in_sentence(draft: Draft, at: int) -> Passage | None:
    """The sentence that a place lies in."""
    return next((p for p in draft.passages if p.start <= at < p.end), None)
