"""Mends a note: puts the replacements that findings carry in the place of what they are about.

Nothing else changes: what lies outside of the mended stretches is the same,
character for character, white space and line ends too.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from rebond.model import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rebond.model import Finding

ROUNDS = 3  # what one replacement uncovers ("de [Entreprise]", "de Airbus") the next one mends


def mend(text: str, findings: Iterable[Finding]) -> str:
    """The text with every replacement made that does not overlap one made before it.

    Replacements go by their place, the graver one first where two begin at
    the same. Offsets count a line end as one character, as all of ours do,
    even where the text writes it as two.

    >>> from rebond.model import Finding
    >>> mend("Thank you !", [Finding(rule="typography", severity="info", start=9, end=10,
    ...     message="", replacement="")])
    'Thank you!'
    """
    size = len(text) - text.count("\r\n")
    chosen = edits(findings, size)
    if not chosen:
        return text
    place = places(text)
    line_end = "\r\n" if "\r\n" in text else "\n"
    pieces, at = [], 0
    for finding in chosen:
        new = (finding.replacement or "").replace("\n", line_end)
        pieces += [text[at : place(finding.start)], new]
        at = place(finding.end)
    return "".join([*pieces, text[at:]])


def edits(findings: Iterable[Finding], size: int) -> list[Finding]:
    """The findings whose replacements `mend` makes in a text of that size, in their order."""
    able = [
        f for f in findings if f.replacement is not None and 0 <= f.start <= f.end <= size and f.end
    ]
    able.sort(key=lambda f: (f.start, SEVERITIES.index(f.severity), -f.end, f.rule, f.replacement))
    chosen: list[Finding] = []
    for finding in able:
        last = chosen[-1] if chosen else None
        if last is None or finding.start > last.end or (finding.start == last.end > last.start):
            chosen.append(finding)
    return chosen


def places(text: str) -> Callable[[int], int]:
    """From an offset that counts a line end as one character to the one in the text as it is."""
    if "\r\n" not in text:
        return lambda at: at
    starts, at = [], 0  # where each line begins, in both countings
    for number, row in enumerate(text.split("\r\n")):
        starts.append(at - number)
        at += len(row) + 2
    return lambda at: at + bisect_right(starts, at) - 1
