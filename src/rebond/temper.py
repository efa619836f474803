"""Tells a draft written in anger from one that only says a thing badly, and when it may go.

It is all right to be angry, and to write it down. It is the sending that
cannot be taken back: so such a draft waits for a night. Pure: findings, the
time and the writer's zone are arguments.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from rebond.model import Finding
from rebond.text import shortened
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from rebond.model import Draft

RULE = "not_tonight"
MORNING = time(8)
NIGHT = timedelta(hours=6)  # who writes at three in the morning has not slept on it at eight

# What is aimed at somebody. Grief argues and pleads; only anger insults, threatens and reproaches.
AIMED = frozenset(
    "hostile legal_threat reproachful_thanks criticises_process guilt_trip disparages_winner".split()
)
# What goes with it, and alone is no anger: "I was a strong match", "please, I need this job".
BESIDE = frozenset("argues_match best_candidate pleading".split())
_SHOWN, _ROOM = 3, 60  # quotes, and characters of each


@value
class Temper:
    """Calm or hot, and the findings that make it so: one of each rule, in the order of the text."""

    state: Literal["calm", "hot"] = "calm"
    why: tuple[Finding, ...] = ()

    @property
    def hot(self) -> bool:
        return self.state == "hot"


def tempered(findings: Iterable[Finding]) -> Temper:
    """Whether a draft is written in anger: errors of tone meet, and one of them is aimed at somebody.

    Two different rules, at two places of the text: what two rules hear in the
    same words is one outburst, and one may be a slip. Insults in two places
    are enough by themselves.
    """
    heard = [f for f in findings if f.severity == "error" and f.rule in AIMED | BESIDE]
    heard.sort(key=lambda f: (f.start, f.end, f.rule))
    for number, one in enumerate(heard):
        for other in heard[number + 1 :]:
            apart = one.end <= other.start or other.end <= one.start
            twice = one.rule == other.rule == "hostile"
            differ = one.rule != other.rule and not AIMED.isdisjoint((one.rule, other.rule))
            if apart and (differ or twice):
                return Temper(state="hot", why=_one_each(heard))
    return Temper()


def _one_each(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple({f.rule: f for f in reversed(findings)}.values())[::-1]


def earliest(now: datetime, zone: tzinfo) -> datetime:
    """When a hot draft may go: the next eight o'clock of the writer with a night before it.

    `now` is aware; the answer is in `zone`. Six hours must lie between, told
    by the clock that knows no summer time.

    >>> earliest(datetime(2026, 6, 15, 22, 30, tzinfo=UTC), UTC).isoformat()
    '2026-06-16T08:00:00+00:00'
    >>> earliest(datetime(2026, 6, 16, 3, 0, tzinfo=UTC), UTC).isoformat()
    '2026-06-17T08:00:00+00:00'
    """
    here = now.astimezone(zone)
    for days in range(4):  # a zone may skip a day, as Samoa did
        wall = datetime.combine(here.date() + timedelta(days=days), MORNING, zone)
        until = wall.astimezone(UTC)
        if until - now.astimezone(UTC) >= NIGHT:
            return until.astimezone(zone)
    raise AssertionError("no morning within four days")  # no zone ever skipped that many


# --- what is said of it --------------------------------------------------------------------------

_TOLD = {
    "en": {
        "hot": "There is anger in this draft, and that is all right: it may be written. Only let it "
        "lie for a night, and look at it again {when}. What would burn the bridge: {quotes}.",
        "slept": "There is anger in this draft, and a night has passed since. If you still mean every "
        "word, it is yours to send; this would burn the bridge: {quotes}.",
        "when": ("this morning from 8:00", "tomorrow morning from 8:00", "on {day} from 8:00"),
        "quote": "“{}”",
    },
    "fr": {
        "hot": "Il y a de la colère dans ce brouillon, et c'est bien normal : elle a le droit de "
        "s'écrire. Laissez-le seulement reposer une nuit, et relisez-le {when}. Ce qui couperait les "
        "ponts : {quotes}.",
        "slept": "Il y a de la colère dans ce brouillon, et une nuit a passé. Si vous pensez encore "
        "chaque mot, il est à vous de l'envoyer ; voici ce qui couperait les ponts : {quotes}.",
        "when": ("ce matin à partir de 8 h", "demain matin à partir de 8 h", "le {day} à partir de 8 h"),
        "quote": "« {} »",
    },
}  # fmt: skip


def remark(temper: Temper, draft: Draft, *, until: datetime, now: datetime) -> Finding:
    """What is said of a hot draft, as a finding about the whole note. Scolds nobody.

    Once `until` has passed, it says that a night has, and holds nothing back.
    """
    told = _TOLD["fr" if draft.language == "fr" else "en"]
    quotes = ", ".join(
        str(told["quote"]).format(shortened(draft.text[f.start : f.end], _ROOM))
        for f in temper.why[:_SHOWN]
    )
    days = (until.date() - now.astimezone(until.tzinfo).date()).days
    when = told["when"][min(max(days, 0), 2)].format(day=until.date().isoformat())
    text = str(told["hot" if now < until else "slept"]).format(when=when, quotes=quotes)
    return Finding(rule=RULE, severity="info", start=0, end=0, message=text, until=until)
