r"""Says yesterday, this morning or good evening, which will be false when it is read.

Why: Notes are written, left to cool, and sent later. "Yesterday" turns false on
    the way; a date does not.
Source: the craft's G03 (date.stale).
Not when: the day of sending makes it true, or it stands in a quotation.

Offends (en): Thank you for yesterday.
Offends (en): Good morning Priya,\n\nThank you for the tour you gave me.
Mends (en): Good morning Priya,\n\nThank you for the tour you gave me. → Hello Priya,\n\nThank you for the tour you gave me.
Innocent (en): Thank you for the conversation on the 14th.
Innocent (en): You said “we were a team of two yesterday”, and I believe it.
Offends (fr): Merci pour hier.
Offends (fr): Bonsoir Léa,\n\nMerci pour la visite de ce matin.
Mends (fr): Bonsoir Léa,\n\nMerci pour la visite. → Bonjour Léa,\n\nMerci pour la visite.
Innocent (fr): Merci pour notre échange du 14.
Innocent (fr): Les métiers d'hier et d'aujourd'hui, que vous m'avez montrés, se ressemblent.
Given: {"evidence": [{"id": "e1", "kind": "invite", "date": "2026-06-10", "text": "Interviews"}],
    "envelope": {"send_at": "2026-06-13T09:00:00+00:00"}}
Offends (en): Thank you for yesterday.
Offends (fr): Merci pour hier.
Given: {"evidence": [{"id": "e1", "kind": "invite", "date": "2026-06-10", "text": "Interviews"}],
    "envelope": {"send_at": "2026-06-11T09:00:00+00:00"}}
Innocent (en): Good morning Priya,\n\nThank you for yesterday.
Innocent (fr): Merci pour hier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.rules._traces import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "G03"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” may be false when the note is read; a date stays true.",
        "fr": "« {0} » peut être faux quand on lira le message ; une date reste vraie.",
    },
    better={
        "en": "Thank you for the conversation on the 14th.",
        "fr": "Merci pour notre échange du 14.",
    },
)
_WORDS = {
    "en": Clues(
        ("yesterday", "the day before yesterday", "yesterday(?:'s)?(?: (?:morning|afternoon|evening))?"),
        ("this", "(?:earlier )?this (?:morning|afternoon)(?:'s)?"),
        ("last", "last (?:night|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s)?"),
        ("today", "earlier today", "today's (?:interviews?|calls?|conversation|meeting|visit|chat)"),
    ),
    "fr": Clues(
        ("hier", "avant-hier", "hier(?: (?:matin|soir|après-midi))?"),
        ("ce cet", "ce matin", "cet après-midi"),
        ("derni", "la semaine dernière", "(?:lundi|mardi|mercredi|jeudi|vendredi) dernier"),
        ("aujourd'hui", "(?:entretiens?|échanges?|appel|rencontre|visite) d'aujourd'hui"),
    ),
}  # fmt: skip
# The hours between which a greeting is true.
_HOURS = {
    "good morning": (0, 12), "good afternoon": (12, 18), "good evening": (17, 24), "bonsoir": (17, 24),
}  # fmt: skip
_EVER = ("et d'aujourd'hui", "et aujourd'hui", "comme aujourd'hui", "à aujourd'hui", "as today")


def check(draft: Draft) -> Iterable[Finding]:
    occasion, envelope = draft.occasion, draft.envelope
    when = envelope.send_at if envelope else None
    if when is None and occasion is not None:
        when = occasion.now
    if draft.greeting is not None:
        low = draft.greeting.text.lower()
        for hello, (first, last) in _HOURS.items():
            if low.startswith(hello) and (when is None or not first <= when.hour < last):
                start = draft.greeting.start
                ever = "Bonjour" if hello == "bonsoir" else "Hello"
                said = draft.text[start : start + len(hello)]
                yield _OFFENCE.at(
                    draft,
                    start,
                    start + len(hello),
                    new=ever if said[:1].isupper() else ever.lower(),
                )
    days = _days(occasion)
    for _, span in hits(draft, _WORDS):
        tail = draft.folded[span.end : span.end + 20].lstrip().lower()
        if tail.startswith(_EVER) or quoted(draft.text, span.start, span.end):
            continue
        if "après-midi que" in draft.folded[span.start : span.end + 4] or _true(
            span.text.lower(), when, days
        ):
            continue  # "cet après-midi que vous m'avez accordé" points at one, of whatever day
        yield _OFFENCE.at(draft, span.start, span.end)


def _days(occasion: Occasion | None) -> frozenset[date]:
    """The days on which something is known to have happened."""
    if occasion is None:
        return frozenset()
    candidacy = occasion.candidacy
    days = [e.date for e in candidacy.evidence] + [e.date for e in candidacy.journal]
    days += [meeting.date for meeting in occasion.meetings]
    if occasion.message is not None and occasion.message.date is not None:
        days.append(occasion.message.date.date())
    return frozenset(day for day in days if day is not None)


def _true(said: str, when: datetime | None, days: frozenset[date]) -> bool:
    """Whether something happened as long before the sending as the words say."""
    if when is None:
        return False
    if said.startswith(("the day before", "avant-hier")):
        near, far = 2, 2
    elif said.startswith(("yesterday", "hier", "last night")):
        near, far = 1, 1
    elif said.startswith(("last", "la semaine")) or said.endswith("dernier"):
        near, far = 1, 13
    else:
        near, far = 0, 0
    return any(near <= (when.date() - day).days <= far for day in days)
