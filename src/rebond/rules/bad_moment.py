"""Leaves within the hour, at night, at the weekend, or weeks later as if it were the next day.

Why: A night between the refusal and the note saves many regrets; the next
    working morning is best. Later is fine when the note says so.
Source: the craft's S10 (timing), from two guides for job-seekers.
Not when: no hour of sending is set, or a late note owns up to it.

Given: {"message": {"text": "Sorry.", "date": "2026-06-15T16:42:00+01:00"}, "envelope": {"send_at": "2026-06-15T16:50:00+01:00"}}
Offends (en): Thank you for the afternoon.
Offends (fr): Merci pour cet après-midi.
Given: {"envelope": {"send_at": "2026-06-16T23:40:00+01:00"}}
Offends (en): Thank you for the afternoon.
Given: {"envelope": {"send_at": "2026-06-20T10:00:00+02:00"}}
Offends (fr): Merci pour cet après-midi.
Given: {"message": {"text": "Sorry.", "date": "2026-06-15T16:42:00+01:00"}, "envelope": {"send_at": "2026-07-01T09:00:00+01:00"}}
Offends (en): Thank you for the afternoon.
Innocent (en): I am writing late, I know; thank you for the afternoon.
Innocent (fr): Je vous écris un peu tard ; merci pour cet après-midi.
Given: {"message": {"text": "Sorry.", "date": "2026-06-15T16:42:00+01:00"}, "envelope": {"send_at": "2026-06-16T09:00:00+01:00"}}
Innocent (en): Thank you for the afternoon.
Innocent (fr): Merci pour cet après-midi.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, extent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S10"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "It would leave at the wrong moment: {0}.",
        "fr": "Le message partirait au mauvais moment : {0}.",
    },
    better={
        "en": "The next working morning, after a night.",
        "fr": "Le lendemain matin ouvré, une nuit passée.",
    },
)
_HOUR = 3600.0  # seconds
_DAWN, _DUSK = 7, 21  # hours of the day in the sender's zone
_LATE_DAYS = 10
_WHEN = {
    "en": {"soon": "within an hour of the refusal", "night": "at night", "weekend": "at the weekend", "late": "{1} days after the refusal, without a word about it"},
    "fr": {"soon": "moins d'une heure après le refus", "night": "la nuit", "weekend": "le week-end", "late": "{1} jours après le refus, sans en dire un mot"},
}  # fmt: skip
_OWNS_UP = {
    "en": Clues(("april august days december delay february january july june late march may months november october overdue september since weeks while", "late", "later", "belated(?:ly)?", "(?:weeks|months|days|while) (?:ago|later|back|since|on)", "delay(?:ed)?", "overdue", "(?:two|three|four|five|six|several|some|few) (?:weeks|months)", "since (?:your|then|january|february|march|april|may|june|july|august|september|october|november|december)")),
    "fr": Clues(("août avril depuis décembre février janvier jours juillet lors mars mois novembre octobre retard semaines septembre tard temps", "tard(?:if|ive|ivement)?", "retard", "(?:il y a|voici|voilà|depuis|après)(?: \\w+){0,2} (?:semaines|mois|jours|temps)", "(?:deux|trois|quatre|cinq|six|quelques|plusieurs) (?:semaines|mois)", "depuis (?:votre|lors|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    leaves = draft.envelope.send_at if draft.envelope else None
    words = _WHEN.get(draft.language)
    if leaves is None or words is None:
        return
    message = draft.occasion.message if draft.occasion else None
    told = message.date if message else None
    waited = None
    if told is not None and told.tzinfo is not None and leaves.tzinfo is not None:
        waited = (leaves - told).total_seconds()
    days = 0 if waited is None else int(waited // (24 * _HOUR))
    start, end = extent(draft)
    if waited is not None and 0 <= waited < _HOUR:
        yield _OFFENCE.at(draft, shown=words["soon"])
    elif leaves.weekday() > 4:
        yield _OFFENCE.at(draft, shown=words["weekend"])
    elif not _DAWN <= leaves.hour < _DUSK:
        yield _OFFENCE.at(draft, shown=words["night"])
    elif days > _LATE_DAYS and draft.folded[start:end] not in _OWNS_UP[draft.language]:
        yield _OFFENCE.at(draft, shown=words["late"].replace("{1}", str(days)))
