"""Lets a rule say nothing where somebody has thought about it: "# rebond: allow money".

Such a line, alone, speaks for the paragraph below it; above everything else,
for the whole note; behind a line of text, for the sentences of that line. It
is no part of the note: blanks take its place before any rule looks. It is
tied to the text around it, not to a line number, so that edits elsewhere do
not move it. Behind `--` there is room for a reason.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

import re2

from rebond.model import Allow, Finding, Span
from rebond.rulebook import book, name_of, named, nearest
from rebond.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rebond.model import Draft, Rule

_SIGN = "rebond:"
_MOST = 200  # lines of the kind: nobody needs more


@cache
def _line() -> re2._Regexp:
    return re2.compile(r"(?i)[ \t\x{A0}]*#[ \t\x{A0}]*rebond:[ \t\x{A0}]*([\w-]*)(.*)$")


def set_apart(text: str) -> tuple[str, tuple[Allow, ...]]:
    """The text with blanks in the place of allow-lines, length unchanged, and those lines.

    >>> text, (allow,) = set_apart("Hi Ana,\\n\\n# rebond: allow money\\nThe pay was fair.")
    >>> text == "Hi Ana,\\n\\n" + "\\n" * 21 + "\\nThe pay was fair.", allow.names[0].text
    (True, 'money')
    """
    rows = text.split("\n")
    found: dict[int, Allow] = {}
    starts, at = [], 0
    for number, row in enumerate(rows):
        starts.append(at)
        if "#" in row and _SIGN in row.lower() and len(found) < _MOST:
            allow = _read(row, at)
            if allow is not None:
                found[number] = allow
        at += len(row) + 1
    if not found:
        return text, ()
    alone = frozenset(n for n, allow in found.items() if not allow.sentences)
    told = [n for n, row in enumerate(rows) if row.strip() and n not in alone]  # lines of text
    blanked = list(text)
    scoped = []
    for number, allow in found.items():
        start, end, blank = allow.start, allow.end, " "
        if number in alone:
            above = number - 1
            while above in alone:
                above -= 1
            if above >= 0 and rows[above].strip():
                start -= 1  # in or under a paragraph, which is not to be broken in two
            else:
                blank = "\n"
        blanked[start:end] = blank * (end - start)
        scoped.append(_scoped(allow, rows, starts, told, number) if number in alone else allow)
    return "".join(blanked), tuple(scoped)


def _read(row: str, at: int) -> Allow | None:
    match = _line().search(row)
    if match is None or row.lstrip().startswith(">"):
        return None
    verb, rest = match.group(1), match.group(2)
    low = at + match.start(2)
    said = rest.partition("--")[0]
    names, place = [], low
    for piece in said.replace(",", " ").split(" "):
        if piece.strip():
            inner = piece.strip()
            start = place + piece.index(inner)
            names.append(Span(start=start, end=start + len(inner), text=inner))
        place += len(piece) + 1
    alone = not row[: match.start()].strip()
    return Allow(
        start=at if alone else at + match.start(),
        end=at + len(row),
        verb=verb.lower(),
        names=tuple(names),
        whole=False,
        low=at,
        high=at + match.start(),
        sentences=not alone,
    )


def _scoped(
    allow: Allow, rows: Sequence[str], starts: Sequence[int], told: Sequence[int], number: int
) -> Allow:
    """For the whole note, where no text stands above; else for the rest of the paragraph, or the next one."""
    at = bisect_left(told, number)
    if at == 0:
        return replace(allow, whole=True, low=0, high=0)
    if at == len(told):
        end = starts[-1] + len(rows[-1])
        return replace(allow, low=end, high=end)
    first = last = told[at]
    while last + 1 < len(rows) and rows[last + 1].strip():
        last += 1
    return replace(allow, low=starts[first], high=starts[last] + len(rows[last]))


# --- what is left to remark ------------------------------------------------------------------------


def judged(draft: Draft, findings: Iterable[Finding], rules: Iterable[Rule]) -> list[Finding]:
    """The findings that no line allows, and what is to be said about those lines themselves."""
    used: set[tuple[int, str]] = set()
    left = []
    scopes = [_widened(allow, draft) for allow in draft.allows]
    for finding in findings:
        silenced = False
        for number, allow in enumerate(scopes):
            if allow.verb != "allow" or not _speaks_for(allow, finding):
                continue
            for name in allow.names:
                if finding.rule in named(name.text)[1]:
                    used.add((number, name.text))
                    silenced = True
        if not silenced:
            left.append(_careful(finding, draft))
    ran = frozenset(name_of(rule) for rule in rules)
    for number, allow in enumerate(scopes):
        left += _about(draft, allow, number, used, ran)
    return left


def _widened(allow: Allow, draft: Draft) -> Allow:
    """With the sentences that share its line, where it stands behind one."""
    if not allow.sentences:
        return allow
    shared = [p for p in draft.passages if p.start < allow.high and allow.low < p.end]
    return replace(
        allow,
        low=min([allow.low, *(p.start for p in shared)]),
        high=max([allow.high, *(p.end for p in shared)]),
    )


def _speaks_for(allow: Allow, finding: Finding) -> bool:
    if allow.whole:
        return True
    if not finding.end:
        return False  # about the note as a whole
    return finding.start < allow.high and allow.low < max(finding.end, finding.start + 1)


def _careful(finding: Finding, draft: Draft) -> Finding:
    """Without its replacement, if that would take an allow-line away."""
    inside = any(a.start < finding.end and finding.start < a.end for a in draft.allows)
    return replace(finding, replacement=None) if inside else finding


_TOLD = {
    "unknown": {
        "en": "No rule is called “{0}”.",
        "fr": "Aucune règle ne s'appelle « {0} ».",
    },
    "verb": {
        "en": "“{0}” is nothing that can be said to Rebond here.",
        "fr": "« {0} » n'est rien que Rebond comprenne ici.",
    },
    "unused": {
        "en": "“{0}” is allowed here, and nothing of the kind stands here.",
        "fr": "« {0} » est admis ici, et rien de tel ne s'y trouve.",
    },
    "remove": {
        "en": "Take the name out, or it will hide the next one.",
        "fr": "Retirez ce nom : il cacherait la prochaine fois.",
    },
    "write": {
        "en": "# rebond: allow vague_ask",
        "fr": "# rebond: allow vague_ask",
    },
}  # fmt: skip


def _about(
    draft: Draft, allow: Allow, number: int, used: set[tuple[int, str]], ran: frozenset[str]
) -> Iterator[Finding]:
    def remark(rule: str, span: Span, told: str, better: str) -> Finding:
        return Finding(
            rule=rule,
            severity=book()[rule].severity,
            start=span.start,
            end=span.end,
            message=told,
            suggestion=better,
        )

    def say(what: str, shown: str = "") -> str:
        texts = _TOLD[what]
        return texts.get(draft.language, texts["en"]).replace("{0}", shown)

    whole = Span(start=allow.start, end=allow.end, text="")
    if allow.verb != "allow" or not allow.names:
        yield remark("unknown_allow", whole, say("verb", allow.verb or "…"), say("write"))
        return
    for name in allow.names:
        _, rules = named(name.text)
        if not rules:
            near = nearest(name.text)
            yield remark("unknown_allow", name, say("unknown", name.text), near or say("write"))
        elif (number, name.text) not in used and _could_tell(rules, ran, draft):
            yield remark("unused_allow", name, say("unused", name.text), say("remove"))


def _could_tell(rules: frozenset[str], ran: frozenset[str], draft: Draft) -> bool:
    """Whether it is known that none of these rules has anything to remark."""
    if not rules <= ran:
        return False
    return draft.occasion is not None or not any(book()[rule].evidence for rule in rules)
