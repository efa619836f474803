"""The newest text of a mail: what its writer wrote now, without what it quotes.

A line is cut only for a reason: a program marked it as quoted, or a line
that a program writes introduces it. Whatever is doubtful stays.
"""

from __future__ import annotations

from collections.abc import Sequence

import re2

from rebond.mail import phrases
from rebond.mail.clean import line
from rebond.mail.heading import Heading, field, heading
from rebond.values import value

_MAX_NESTED = 5
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


def cut(given: str, *, subject: str = "", reply: bool | None = None) -> Cut:
    """Part the newest text of a mail from its history.

    `reply` says whether the mail answers another one, None when it is not
    known (a pasted text). When the mail only carries another one (nothing
    above it, or one line), that other mail is the text.
    """
    return _cut(given.split("\n"), subject, reply, 0)


def _cut(rows: list[str], subject: str, reply: bool | None, depth: int) -> Cut:
    end, forward, found, body = _separator(rows)
    keep = [True] * end
    quoted = _quotes(rows, end, keep, reply)
    for at in range(end):
        if keep[at] and _is_mobile(rows[at]):
            keep[at] = False
    _legal(rows, keep)
    kept = [row for at, row in enumerate(rows[:end]) if keep[at]]
    gone = [row for at, row in enumerate(rows[:end]) if not keep[at]] + rows[end:]
    text = _tidy(kept)
    if depth < _MAX_NESTED:
        if found is not None and _only_carries(text, forward, subject):
            inner = _cut(rows[body:], found.get("subject", ""), None, depth + 1)
            if inner.text:
                history = _tidy([*kept, "", *inner.history.split("\n")])
                return Cut(text=inner.text, history=history, heading=inner.heading or found)
        if not text and (quoted or end < len(rows)):
            start = body if end < len(rows) else 0
            inner = _cut([_unquoted(row) for row in rows[start:]], subject, reply, depth + 1)
            if inner.text:
                return inner
        if not text:
            return Cut(text=_tidy(rows))
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


def _separator(rows: list[str]) -> tuple[int, bool, Heading | None, int]:
    """The row from which all is history, whether that is a forward, its heading, its first row."""
    size = len(rows)
    for at in range(size):
        row = rows[at]
        bare = row.strip()
        if not bare or bare[0] == ">":
            continue
        if len(bare) < 120 and (bare[0] in "-_=*" or bare[-1] == ":"):
            match = _re(phrases.MARKER).search(bare)
            if match:
                inner, start = rows, at + 1
                while start < size and not inner[start].strip(" >"):
                    start += 1
                if start < size and inner[start].lstrip()[:1] == ">":
                    for below in range(start, size):
                        inner[below] = _unquoted(inner[below])
                found = heading(inner, start)
                forward = match.group(1) is None
                return (at, forward, *(found or (None, start)))
        if ":" in bare[:32] and field(bare) is not None:
            found = heading(rows, at)
            if found is not None and (at > 0 or len(rows) > found[1]):
                above = at - 1
                while above >= 0 and not rows[above].strip():
                    above -= 1
                rule = (
                    above >= 0
                    and len(rows[above].strip()) > 9
                    and set(rows[above].strip()) <= set("_-*=")
                )
                return (above if rule else at, False, found[0], found[1])
        if bare[-1] == ":" and _re(phrases.CLOSES).search(bare[-300:]):
            start = _attribution(rows, at)
            if start is not None and _is_dated(rows, start, at) and not _quote_below(rows, at):
                return (start, False, None, at + 1)
    return (size, False, None, size)


def _attribution(rows: list[str], last: int) -> int | None:
    """The first row of the introduction that ends on row `last`; it may be wrapped."""
    for first in range(last, max(last - 4, -1), -1):
        if not rows[first].strip():
            return None
        if _re(phrases.OPENS).search(rows[first].strip()):
            return first
    return None


def _is_dated(rows: list[str], first: int, last: int) -> bool:
    whole = " ".join(rows[first : last + 1])[:600]
    return bool(_re(phrases.MOMENT).search(whole) and _re(phrases.YEAR).search(whole))


def _quote_below(rows: list[str], at: int) -> bool:
    for row in rows[at + 1 : at + 4]:
        if row.strip():
            return row.lstrip()[0] == ">"
    return False


# --- quoted lines ---------------------------------------------------------------


def _quotes(rows: list[str], end: int, keep: list[bool], reply: bool | None) -> bool:
    """Strike out the quoted lines and what introduces them; whether there were any."""
    marked = [at for at in range(end) if rows[at].lstrip()[:1] == ">"]
    if not marked:
        return False
    introduced = False
    struck: list[int] = []
    for place, at in enumerate(marked):
        struck.append(at)
        before = marked[place - 1] if place else -2
        gap = range(before + 1, at)
        if place and len(gap) <= 2 and not any(rows[row].strip() for row in gap):
            struck.extend(gap)
            continue
        above = at - 1
        while above >= 0 and at - above <= 2 and not rows[above].strip():
            above -= 1
        if above > before and above >= 0 and rows[above].strip():
            first = _introduces(rows, above)
            if first is not None and first > before:
                introduced = True
                struck.extend(range(first, at))
    alone = all(at - 1 not in marked and at + 1 not in marked for at in marked)
    if not introduced and reply is False and alone:
        return False  # arrows or bullets of the writer's own
    for at in struck:
        keep[at] = False
    return True


def _introduces(rows: list[str], last: int) -> int | None:
    """The first row of "Anna Favre <a.favre@tessel.example> wrote:", when row `last` ends one."""
    bare = rows[last].strip()
    if bare[-1] != ":":
        return None
    start = _attribution(rows, last)
    if _re(phrases.CLOSES).search(bare[-300:]):
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


def _is_mobile(row: str) -> bool:
    bare = row.strip()
    if not 8 < len(bare) < 100 or bare[-1] in "?:,":
        return False
    return _re(phrases.MOBILE).search(bare) is not None


def _legal(rows: list[str], keep: list[bool]) -> None:
    """Strike out disclaimers: from a line that opens one to the end of its paragraph."""
    if not any(hint in row for row in rows[: len(keep)] for hint in phrases.LEGAL_HINTS):
        return
    seen = False
    at = 0
    while at < len(keep):
        if not keep[at] or not rows[at].strip():
            at += 1
            continue
        stop = at
        while stop < len(keep) and keep[stop] and rows[stop].strip():
            stop += 1
        for first in range(at, stop):
            row = rows[first]
            if (
                not seen
                and first < 8
                and _re(phrases.EXTERNAL).search(" ".join(rows[first:stop])[:400])
            ):
                keep[first:stop] = [False] * (stop - first)
                break
            if (seen or first > at) and _re(phrases.LEGAL_OPENS).search(row[:200]):
                said = _re(phrases.LEGAL_SAYS).findall(" ".join(rows[first:stop])[:3000])
                if len({word.lower() for word in said}) >= 2:
                    keep[first:stop] = [False] * (stop - first)
                    break
        seen = seen or any(keep[at:stop])
        at = stop


# --- a mail that only carries another ---------------------------------------------


def _only_carries(text: str, forward: bool, subject: str) -> bool:
    """Nothing was written above the other mail; or one line, when it is a forward."""
    own = []
    for row in text.split("\n"):
        if row in ("-- ", "--"):
            break
        if row.strip():
            own.append(row)
    if not own:
        return True
    prefix = line(subject).partition(":")[0].strip().lower()
    passed_on = forward or not subject or prefix in _FORWARD_PREFIXES
    return passed_on and len(own) == 1 and len(own[0].split()) <= 15


_FORWARD_PREFIXES = frozenset(("fw", "fwd", "tr", "wg", "rv", "i", "enc", "doorst", "fs"))
