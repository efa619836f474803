"""Which of the things that took place a note gives thanks for; the words are each language's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Meeting

# What to thank for first, and what is thanked for together when it fell on the same day.
_PRIMARY = ("final", "panel", "second", "trial", "seminar", "tour", "interview", "workshop", "presentation", "case", "review", "test", "screen", "meal", "exercise")  # fmt: skip
_TOGETHER = ("interview", "test", "seminar", "tour", "presentation", "trial", "workshop", "meal")


def to_thank_for(meetings: Iterable[Meeting]) -> list[Meeting]:
    """The meeting that cost them most, and at most one other of the same day; empty if none is known."""
    placed = [m for m in meetings if m.kind in _PRIMARY]
    if not placed:
        return []
    best = min(placed, key=lambda m: _PRIMARY.index(m.kind))
    if best.kind not in _TOGETHER:
        return [best]
    beside = (m for m in placed if m.kind in _TOGETHER and m.date == best.date and m is not best)
    return [best, *list(beside)[:1]]
