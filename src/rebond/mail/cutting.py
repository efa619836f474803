"""The newest text of a mail: what its writer wrote now, without what it quotes.

A line is cut only for a reason: a program marked it as quoted, or a line
that a program writes introduces it. Whatever is doubtful stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from rebond.mail import phrases
from rebond.mail.heading import Heading, field, heading
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAX_NESTED = 4
_MAX_TRIES = 1_000  # introductions of quotations that are looked at
_TAIL = 200  # rows at the end of a mail, where programs and lawyers write
_compiled: dict[str, re2._Regexp] = {}


def _re(pattern: str) -> re2._Regexp:
    """Compiled at first use: most mails hold nothing to cut."""
    found = _compiled.get(pattern)
    if found is None:
        found = _compiled[pattern] = re2.compile(pattern)
    return found


@value
class Cut:
    """The newest text, the rest, and the heading of the forwarded mail when that is the text."""

    text: str
    history: str = ""
    heading: Heading | None = None


@value
class _Edge:
    """Where the history begins: its first row, what it is, and the rows of the mail in it."""

    at: int
    forward: bool = False
    heading: Heading | None = None
    below: Sequence[str] = ()


def cut(
    given: str, *, subject: str = "", reply: bool | None = None, to_another: bool = False
) -> Cut:
    """Part the newest text of a mail from its history.

    `reply` says whether the mail answers another one, None when it is not
    known (a pasted text). When the mail only carries another one (nothing
    above it, or one line that is not `to_another` person), that other mail is
    the text.
    """
    if prefix(subject)[0] in phrases.REPLIES:
        reply = True
    return _cut(given.split("\n"), subject, reply, to_another, 0)


def _cut(
    rows: Sequence[str], subject: str, reply: bool | None, to_another: bool, depth: int
) -> Cut:
    edge = _edge(rows)
    keep = [True] * edge.at
    quoted = _quotes(rows, keep, reply)
    _banner(rows, keep)
    tail = "\n".join(rows[max(0, edge.at - _TAIL) : edge.at]).lower()
    if any(hint in tail for hint in phrases.MOBILE_HINTS):
        _mobile(rows, keep)
    if any(hint in tail for hint in phrases.LEGAL_HINTS):
        _legal(rows, keep)
    kept = [row for row, keeps in zip(rows, keep, strict=False) if keeps]
    text = _tidy(kept)
    if depth < _MAX_NESTED:
        if edge.heading is not None and only_carries(text, edge.forward, subject, to_another):
            inner = _cut(edge.below, edge.heading.get("subject", ""), None, False, depth + 1)
            if inner.text:
                history = _tidy([*kept, "", *inner.history.split("\n")])
                return Cut(text=inner.text, history=history, heading=inner.heading or edge.heading)
        if not text and (quoted or edge.below):
            below = [_unquoted(row) for row in edge.below or rows]
            inner = _cut(below, subject, reply, to_another, depth + 1)
            if inner.text:
                return inner
    if not text:
        return Cut(text=_tidy(rows))
    gone = [row for at, row in enumerate(rows) if at >= edge.at or not keep[at]]
    return Cut(text=text, history=_tidy(gone))


def _tidy(rows: Sequence[str]) -> str:
    """The rows as a text without trailing spaces and without piles of blank lines."""
    out: list[str] = []
    for row in rows:
        bare = row if row == "-- " else row.rstrip()
        if bare or (out and out[-1]):
            out.append(bare)
    return "\n".join(out).strip("\n")


# --- where the history begins -------------------------------------------------


def _edge(rows: Sequence[str]) -> _Edge:
    """The first row that a mail program wrote above a whole mail."""
    tries = 0
    known = 0  # rows below this one are fields of a block that is no heading
    for at, row in enumerate(rows):
        bare = row.strip()
        if not bare or bare[0] == ">":
            continue
        if len(bare) < 120 and (bare[0] in "-_=*" or bare[-1] == ":"):
            said = bare.strip("-_=* \t:\u00a0\u202f").lower().replace("\u2019", "'")
            dashed = bare[:2] in ("--", "__", "==", "**")
            if (dashed and said in phrases.FORWARDED) or said in phrases.BEGINS:
                return _marked(rows, at, forward=True)
            if dashed and said in phrases.ORIGINAL:
                return _marked(rows, at, forward=False)
        if at >= known and ":" in bare[:32] and field(bare) is not None:
            found = heading(rows, at)
            if found is not None:
                return _Edge(at=_rule_above(rows, at), heading=found[0], below=rows[found[1] :])
            known = at + 1
            while known < len(rows) and field(rows[known]) is not None:
                known += 1
        if bare[-1] == ":" and tries < _MAX_TRIES and _closes(bare) and not _quote_below(rows, at):
            tries += 1
            start = _attribution(rows, at)
            if start is not None and _by_program(rows, start, at):
                return _Edge(at=start, below=rows[at + 1 :])
    return _Edge(at=len(rows))


def _marked(rows: Sequence[str], at: int, *, forward: bool) -> _Edge:
    """The mail below a marker; Apple Mail quotes it."""
    below = rows[at + 1 :]
    first = next((row for row in below if row.strip()), "")
    if first.lstrip()[:1] == ">":
        below = [_unquoted(row) for row in below]
    start = next((place for place, row in enumerate(below) if row.strip()), 0)
    found = heading(below, start)
    if found is None:
        return _Edge(at=at, forward=forward, below=below)
    return _Edge(at=at, forward=forward, heading=found[0], below=below[found[1] :])


def _rule_above(rows: Sequence[str], at: int) -> int:
    """The row of a line drawn above a heading, which goes with it."""
    above = at - 1
    while above >= 0 and not rows[above].strip():
        above -= 1
    drawn = rows[above].strip() if above >= 0 else ""
    return above if len(drawn) > 9 and set(drawn) <= set("_-*=") else at


def _attribution(rows: Sequence[str], last: int) -> int | None:
    """The first row of the introduction that ends on row `last`; it may be wrapped."""
    nearest = None
    for first in range(last, max(last - 4, -1), -1):
        if not rows[first].strip():
            break
        if rows[first].split(None, 1)[0].lower() in phrases.OPENS:
            if _is_dated(rows, first, last):
                return first
            nearest = first if nearest is None else nearest
    return nearest


def _closes(bare: str) -> bool:
    """Whether a row ends as "… wrote:" does."""
    said = f" {bare[-300:]}".rstrip(": \u00a0\u202f").lower()
    return said.endswith(phrases.CLOSES) or any(verb in said for verb in phrases.CLOSES_WITHIN)


def _by_program(rows: Sequence[str], first: int, last: int) -> bool:
    whole = f" {' '.join(rows[first : last + 1])}"[:600].lower().replace("\u2019", "'")
    return not any(said in whole for said in phrases.PERSONAL) and _is_dated(rows, first, last)


def _is_dated(rows: Sequence[str], first: int, last: int) -> bool:
    whole = " ".join(rows[first : last + 1])[:600]
    return bool(_re(phrases.MOMENT).search(whole) and _re(phrases.YEAR).search(whole))


def _quote_below(rows: Sequence[str], at: int) -> bool:
    for row in rows[at + 1 : at + 4]:
        if row.strip():
            return row.lstrip()[0] == ">"
    return False


# --- quoted lines ---------------------------------------------------------------


def _quotes(rows: Sequence[str], keep: list[bool], reply: bool | None) -> bool:
    """Strike out the quoted lines and what introduces them; whether there were any."""
    marked = [at for at in range(len(keep)) if rows[at].lstrip()[:1] == ">"]
    if not marked:
        return False
    introduced = False
    tries = 0
    struck: set[int] = set()
    for place, at in enumerate(marked):
        struck.add(at)
        before = marked[place - 1] if place else -2
        gap = range(before + 1, at)
        if place and len(gap) <= 2 and not any(rows[row].strip() for row in gap):
            struck.update(gap)
            continue
        above = at - 1
        while above >= 0 and at - above <= 2 and not rows[above].strip():
            above -= 1
        if above > before and above >= 0 and rows[above].strip() and tries < _MAX_TRIES:
            tries += 1
            first = _introduces(rows, above)
            if first is not None and first > before:
                introduced = True
                struck.update(range(first, at))
    alone = all(at + 1 not in struck for at in marked)
    if not introduced and reply is False and alone:
        return False  # arrows or bullets of the writer's own
    for at in struck:
        keep[at] = False
    return True


def _introduces(rows: Sequence[str], last: int) -> int | None:
    """The first row of "Anna Favre <a.favre@tessel.example> wrote:", when row `last` ends one."""
    bare = rows[last].strip()
    if bare[-1] != ":":
        return None
    start = _attribution(rows, last)
    if _closes(bare):
        if start is not None:
            whole = " ".join(rows[start : last + 1])
            if len(whole.split()) <= 8 or any(c.isdigit() for c in whole) or "@" in whole:
                return start
        return last if len(bare.split()) <= 6 or "@" in bare else None
    if _re(phrases.MOMENT).search(bare) and ("@" in bare or _re(phrases.YEAR).search(bare)):
        return last if start is None else start
    return None


def _unquoted(row: str) -> str:
    bare = row.lstrip()
    if bare[:1] != ">":
        return row
    bare = bare[1:]
    return bare[1:] if bare[:1] == " " else bare


# --- what programs and lawyers add ----------------------------------------------


def _mobile(rows: Sequence[str], keep: list[bool]) -> None:
    """Strike out "Sent from my phone", alone on its line."""
    for at in range(max(0, len(keep) - _TAIL), len(keep)):
        bare = rows[at].strip(" \t*_-").lower()
        if keep[at] and bare.startswith(phrases.MOBILE_STARTS) and bare[-1] not in "?:,":
            words = bare.split()
            named = any(word.startswith(phrases.MOBILE_NAMES) for word in words)
            keep[at] = not named or len(words) > 10


def _banner(rows: Sequence[str], keep: list[bool]) -> None:
    """Strike out what a gateway wrote above the mail."""
    top = next((at for at in range(min(8, len(keep))) if rows[at].strip()), None)
    if top is None or not keep[top]:
        return
    if not rows[top].lower().strip(" \t*_#>|[").startswith(phrases.BANNERS):
        return
    stop = top + 1
    while stop < len(keep) and rows[stop].strip():
        stop += 1
    # A longer paragraph holds the mail itself, without a blank line between.
    for at in range(top, stop if stop - top <= 3 else top + 1):
        keep[at] = False


def _legal(rows: Sequence[str], keep: list[bool]) -> None:
    """Strike out disclaimers: from a line that opens one to the end of its paragraph."""
    at = max(0, len(keep) - _TAIL)
    seen = any(keep[:at])
    while at < len(keep):
        if not keep[at] or not rows[at].strip():
            at += 1
            continue
        stop = at
        while stop < len(keep) and keep[stop] and rows[stop].strip():
            stop += 1
        first = _disclaimer(rows, at if seen else at + 1, stop)
        keep[first:stop] = [False] * (stop - first)
        seen = seen or first > at
        at = stop


def _disclaimer(rows: Sequence[str], start: int, stop: int) -> int:
    """The row of a paragraph from which it is a disclaimer; `stop` when it holds none."""
    for first in range(start, min(stop, start + 30)):
        if _re(phrases.LEGAL_OPENS).search(rows[first][:200]):
            whole = " ".join(rows[first : min(stop, first + 30)])[:3000]
            said = _re(phrases.LEGAL_SAYS).findall(whole)
            if len({word.lower() for word in said}) >= 2:
                return first
    return stop


# --- a mail that only carries another ---------------------------------------------


def only_carries(text: str, forward: bool, subject: str, to_another: bool) -> bool:
    """Nothing was written above the other mail; or one line, when it is a forward.

    A line to somebody else is a message of its own: "Look, not even my name".
    """
    own = []
    for row in text.split("\n"):
        if row in ("-- ", "--"):
            break
        if row.strip():
            own.append(row)
    if not own:
        return True
    passed_on = forward or not subject or prefix(subject)[0] in phrases.FORWARDS
    if not passed_on or len(own) > 1:
        return False
    bare = own[0].strip(" .:!,\u00a0\u202f").lower()
    return bare in phrases.PASSING_ON or (not to_another and len(bare.split()) <= 15)


def prefix(subject: str) -> tuple[str, str]:
    """What stands before the first colon of a subject, bare and small, and what follows.

    >>> prefix("Re[2] : Your application")
    ('re', 'Your application')
    """
    before, colon, after = subject.partition(":")
    name = before.strip(" \u00a0\u202f").lower().rstrip("0123456789[]()^* ")
    return (name, after.strip(" \u00a0\u202f")) if colon else ("", subject)
