"""The doors that a refusal leaves open, and how a note answers them; the words are each language's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rebond.model import Occasion, Opening

_ORDER = ("reapply", "stay_in_touch", "keep_file")
_TWO_DOORS = 18  # words: beyond that, the first door is enough


def left_open(o: Occasion) -> tuple[Opening, ...]:
    """The doors for later; an offered call is answered by the question."""
    return tuple(x for x in (o.reading.openings if o.reading else ()) if x.kind != "call")


def named_time(o: Occasion) -> str:
    """The first time that they name for coming back, "" when they name none."""
    return next((x.when for x in left_open(o) if x.when), "")


def answered(
    openings: Sequence[Opening],
    answer: Callable[[Opening], list[str]],
    capital: Callable[[str], str],
) -> list[str]:
    """Answers to at most two doors, a sentence a door; `answer` gives the wordings for one."""
    said: list[list[str]] = []
    for opening in sorted(openings, key=lambda x: _ORDER.index(x.kind)):
        answers = answer(opening)
        if not any(answers[0] == other[0] for other in said):
            said.append(answers)
    said = said[:2]
    if not said:
        return []
    if len(said) == 2 and _longest(*said) > _TWO_DOORS:
        said = said[:1]
    count = max(len(answers) for answers in said)
    return [
        " ".join(f"{capital(answers[i % len(answers)])}." for answers in said) for i in range(count)
    ]


def _longest(first: list[str], second: list[str]) -> int:
    return max(len(a.split()) + len(b.split()) for a, b in zip(first, second, strict=False))


def in_turn(first: Sequence[str], second: Sequence[str]) -> list[str]:
    """Each of the second with one of the first, before it and behind it in turn."""
    return [
        f"{first[i % len(first)]} {said}" if i % 2 == 0 else f"{said} {first[i % len(first)]}"
        for i, said in enumerate(second)
    ]
