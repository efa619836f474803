"""`rebond drafts`, `rebond vent` and `rebond burn`: what is kept, what is let out, and how both go."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rebond import app, drawer
from rebond.cli.findings import plural
from rebond.cli.screen import Screen, aside, harmless, print_json, write
from rebond.cli.words import Words, spoken
from rebond.errors import UserError
from rebond.text import shortened

if TYPE_CHECKING:
    from argparse import Namespace

    from rebond.drawer import Kept

_YES = ("y", "yes", "o", "oui")
_TIME = "%Y-%m-%d %H:%M"


def drafts(given: Namespace) -> int:
    """List what is kept, or show one."""
    kept = drawer.drafts()
    if given.show is not None:
        return _show(given.number, kept)
    now = app.moment(given.now)
    if given.json:
        print_json([_object(number, draft, draft.due(now)) for number, draft in enumerate(kept, 1)])
        return 0
    words, screen = Words(spoken()), Screen()
    if not kept:
        screen.line(words("drafts_none"))
        return 0
    for number, draft in enumerate(kept, 1):
        told = words("free" if draft.due(now) else "not_before", f"{draft.until:{_TIME}}")
        head = f"{number:3}  {told}  "
        screen.line(head + shortened(harmless(_first(draft)), max(10, screen.width - len(head))))
    screen.line()
    screen.paragraph(words("drafts_show", 1 if len(kept) == 1 else "N"), style="dim")
    return 0


def _show(number: int | None, kept: list[Kept]) -> int:
    if number is None:
        raise UserError("say which draft: rebond drafts show 1 (rebond drafts lists them)")
    if not 1 <= number <= len(kept):
        raise UserError(f"there is no draft {number}: rebond drafts lists what is kept.")
    data = drawer.contents(kept[number - 1])
    if sys.stdout is not None and sys.stdout.isatty():
        text = harmless(data.decode("utf-8", "replace"))
        write(text if text.endswith("\n") else f"{text}\n")
    else:
        write(data)
    return 0


def _object(number: int, draft: Kept, due: bool) -> dict[str, object]:
    return {
        "number": number,
        "path": draft.path,
        "not_before": draft.until.isoformat(),
        "due": due,
        "first": _first(draft),
    }


def _first(draft: Kept) -> str:
    """Its first words, by which somebody knows it again."""
    rows = [row for row in drawer.contents(draft).decode("utf-8", "replace").split("\n") if row.strip()]  # fmt: skip
    return shortened(" ".join(rows[:2]), 200)


def vent(given: Namespace) -> int:
    """Keep what is typed or piped, for nobody."""
    words = Words(spoken())
    if sys.stdin is not None and sys.stdin.isatty():
        aside(words("vent_ask"))
    path = app.vent(app.moment(given.now))
    Screen().paragraph(words("vent_kept", path))
    return 0


def burn(given: Namespace) -> int:
    """Erase what was let out, and with --all the kept drafts, once somebody agrees."""
    words, screen = Words(spoken()), Screen()

    def told(count: int) -> str:
        return plural(words("things", count), count)

    paths = drawer.inside(every=given.all)
    if paths and not given.yes and not _agreed(words("burn_ask", told(len(paths)))):
        screen.line(words("burn_kept"))
        return 0
    if paths:
        screen.line(words("burnt", told(drawer.burn(paths))), "bold")
        screen.paragraph(words("burn_rest"))
    else:
        screen.line(words("burn_none"))
    left = 0 if given.all else len(drawer.drafts())
    if left:
        screen.paragraph(words("burn_drafts", left))
    return 0


def _agreed(question: str) -> bool:
    """Whether somebody says yes; where nobody can be asked, that is told and nothing is done."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise UserError("nobody is there to be asked, so nothing was erased: add --yes.")
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in _YES
