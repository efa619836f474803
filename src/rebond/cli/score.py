"""The score of a note as a person reads it: a bar for each criterion, and what no rule can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rebond.cli.screen import Screen
    from rebond.cli.words import Words
    from rebond.score import Part, Score

_BAR = 20  # cells for a hundred of what can be seen
_NAME = 22
_MOST_OFF = 6  # rules named one by one


def show_score(screen: Screen, score: Score, words: Words, *, off: tuple[str, ...] = ()) -> None:
    """A small table, what holds it down, and what rules cannot see."""
    screen.line()
    screen.line(words("score", score.points, score.out_of), "bold")
    if score.gate is not None:
        gate = score.gate
        seen = f"{gate.code} ({gate.rule})" if gate.rule else gate.code
        screen.paragraph(words("score_gate", gate.cap, seen, gate.reason), indent="  ", first="  ")
    for part in score.parts:
        for row in _rows(part, words, screen.width):
            screen.line(row)
    screen.paragraph(words("score_full"), indent="  ", first="  ")
    if off:
        named = ", ".join(off[:_MOST_OFF]) + (" …" if len(off) > _MOST_OFF else "")
        screen.paragraph(words("score_off", named), indent="  ", first="  ")
    screen.line(words("score_unseen"), "bold")
    for part in score.parts:
        screen.paragraph(f"{part.code}  {part.unseen}", indent="      ", first="  ")


def _rows(part: Part, words: Words, width: int) -> list[str]:
    full = round(_BAR * part.points / part.out_of)
    head = f"  {part.code} {part.name:{_NAME}}{'█' * full}{'░' * (_BAR - full)}"
    points = _number(part.points, words)
    row = f"{head} {points:>4} / {part.out_of:<2}"
    took = [f"{rule} −{_number(points, words)}" for rule, points in part.taken]
    if not took:
        return [row.rstrip()]
    rows, line = [row.rstrip()], ""
    for piece in took:  # under the bar, as many as the line holds
        if line and len(line) + len(piece) + 2 > width - 5:
            rows.append(f"     {line},")
            line = piece
        else:
            line = f"{line}, {piece}" if line else piece
    return [*rows, f"     {line}"]


def _number(points: float, words: Words) -> str:
    told = f"{points:.1f}".removesuffix(".0")
    return told.replace(".", ",") if words.language == "fr" else told
