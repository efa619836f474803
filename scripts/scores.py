"""How far the score that rules give agrees with the score that the craft gives.

Usage: python -m scripts.scores

For each gold note and its mediocre twin: points for each hundred that could be seen, with the file
beside it and by the text alone, next to the craft's score. Then Pearson's correlation, and that of the
ranks (Spearman's): over all twelve, and among the twins alone, since to tell good from bad is the easy part.
"""

from __future__ import annotations

import sys
from importlib import import_module
from statistics import StatisticsError, correlation
from typing import NamedTuple

from rebond.model import Address, Envelope
from rebond.review import draft, review
from rebond.score import Score, score


class Judged(NamedTuple):
    """A note, what the craft gives it, and what rules give it beside the file and alone."""

    name: str
    which: str
    expected: int
    beside: Score
    alone: Score


def judged() -> list[Judged]:
    """All gold notes and their twins."""
    gold = import_module("tests.test_gold")  # it knows what a reader would find in each refusal
    rows = []
    for name, item in gold.BY_ID.items():
        for which in ("gold", "mediocre"):
            note, email = item[which], gold.FOUND[name]["email"]
            if which == "mediocre":
                email = gold.SENT_TO.get(name, email)
            beside = draft(
                note["body"],
                language=item["lang"],
                occasion=gold.occasion(item),
                envelope=Envelope(to=(Address(name="", email=email),), subject=note["subject"]),
            )
            alone = draft(note["body"], language=item["lang"])
            rows.append(
                Judged(
                    name=name,
                    which=which,
                    expected=note["expected_score"],
                    beside=score(review(beside), beside),
                    alone=score(review(alone), alone),
                )
            )
    return rows


def agreement(one: list[float], other: list[float]) -> tuple[float | None, float | None]:
    """Pearson's correlation, and that of the ranks; None where all are the same."""
    try:
        return correlation(one, other), correlation(ranks(one), ranks(other))
    except StatisticsError:
        return None, None


def ranks(numbers: list[float]) -> list[float]:
    """The rank of each; what is equal shares the middle of its ranks.

    >>> ranks([10.0, 30.0, 30.0, 20.0])
    [1.0, 3.5, 3.5, 2.0]
    """
    return [
        sum(n < number for n in numbers) + (sum(n == number for n in numbers) + 1) / 2
        for number in numbers
    ]


def page() -> str:
    """The table and the correlations, as text."""
    rows = judged()
    lines = ["note      which     craft  with file        text alone"]
    for row in rows:
        told = [
            f"{s.percent:5.1f} ({s.points:2}/{s.out_of}) {s.gate.code if s.gate else '':4}"
            for s in (row.beside, row.alone)
        ]
        lines.append(f"{row.name:9} {row.which:9} {row.expected:5}  {'  '.join(told)}".rstrip())
    lines.append("")
    for name, some in (
        ("all", rows),
        ("twins", [row for row in rows if row.which == "mediocre"]),
    ):
        expected = [float(row.expected) for row in some]
        for where in ("beside", "alone"):
            got = [getattr(row, where).percent for row in some]
            shown = ["-" if r is None else f"{r:.2f}" for r in agreement(expected, got)]
            place = "with file" if where == "beside" else "text alone"
            lines.append(f"{name:5} {place:10}  Pearson {shown[0]}  ranks {shown[1]}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(page())
    sys.exit(0)
