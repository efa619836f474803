"""Tells only what the meeting did for oneself, and nothing of what they did.

Why: People warm to thanks that praise what they did, hardly to thanks that tell
    what somebody got out of it; so studies of gratitude find, if not in hiring.
Source: the craft's T03 (thanks.self-benefit-only), from a study of expressed gratitude.
Not when: anything in the thanks is about the reader or somebody who is named.

Offends (en): It was a great learning experience for me and I grew a lot.
Offends (en): I learned so much and came away with a new confidence.
Innocent (en): You let me be wrong about the index for ten minutes, and I learned a lot from it.
Innocent (en): I learned a lot from how Ana runs the morning shift.
Offends (fr): Cet entretien m'a beaucoup apporté et m'a fait grandir.
Offends (fr): J'ai énormément appris et j'en sors avec plus de confiance.
Innocent (fr): Vous m'avez donné dix minutes pour me tromper, et j'ai beaucoup appris.
Innocent (fr): J'ai beaucoup appris de la façon dont Ana mène le service du matin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "T03"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is about what it did for you; praise for what they did carries further.",
        "fr": "« {0} » parle de ce que vous y avez gagné ; dire ce qu'ils ont fait porte plus loin.",
    },
    better={
        "en": "You let me be wrong for ten minutes and then asked exactly the question that got me out.",
        "fr": "Vous m'avez donné dix minutes pour me tromper, puis posé exactement la question qui débloquait tout.",
    },
)
_GAIN = {
    "en": Clues(("away benefit better confidence develop enriching eye-opening formative gained good great grew grow improve learn lot much myself positive profited progress rewarding useful valuable", "(?:learning|growth|enriching|formative|valuable|great|rewarding|positive|useful|eye-opening) (?:experience|opportunity|exercise|journey|lesson)(?: for me)?", "i(?:'ve| have)? (?:\\w+ )?(?:learn(?:ed|t)|grew|grown|gained|benefit(?:ed|ted)|developed|progressed|profited|came away|improved)", "(?:helped|made|allowed|enabled|taught|gave|let|pushed|encouraged) me (?:to )?(?:\\w+ )?(?:grow|learn|improve|progress|develop|see myself|understand myself|a lot|so much|confidence|better)", "(?:good|great|useful) for (?:me|my (?:growth|development|confidence|career))", "my (?:own )?(?:growth|development|confidence|learning)")),
    "fr": Clues(("aidé apporté appris avancer bénéfi confiance enrichi format gagné grandi instructi j'en mûri permis positi profitable progress ressors retire réfléchir servi tiré évoluer évolué", "m'(?:a|ont|aura)(?: \\w+){0,2} (?:apporté|appris|permis (?:de|d')|fait (?:grandir|progresser|avancer|évoluer|mûrir|réfléchir)|enrichie?|servi|donné confiance|aidée?)", "j'(?:ai|en ai|y ai)(?: \\w+){0,2} (?:appris|grandi|progressé|gagné|mûri|évolué|tiré|retiré|bénéficié)", "j'en (?:sors|ressors|retire|tire)", "(?:expérience|exercice|étape|occasion) (?:\\w+ )?(?:enrichissante?|formatrice|formateur|instructi\\w+|positi\\w+|profitable|bénéfique)(?: pour moi)?", "(?:enrichissant|formateur|instructif|bénéfique|profitable) pour moi")),
}  # fmt: skip
_THEIRS = {
    "en": Words("you|your|he|she|they|his|her|their"),
    "fr": Words("vous|votre|vos|tu|te|ton|ta|tes|il|elle|ils|elles|leurs?"),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    theirs = _THEIRS.get(draft.language)
    if theirs is None:
        return
    found: tuple[int, int] | None = None
    for passage in draft.passages:
        if passage.move not in ("thanks", "courtesy"):
            continue
        if passage.text in theirs or _names_somebody(passage.text):
            return
        span = _GAIN[draft.language].first(passage.text)
        if span is not None and found is None:
            found = (passage.start + span.start, passage.start + span.end)
    if found is not None:
        yield _OFFENCE.at(draft, *found)


def _names_somebody(sentence: str) -> bool:
    """Whether a capital inside the sentence tells a name."""
    return any(
        w[:1].isupper() and w not in ("I", "I'm", "I've", "I'd") for w in sentence.split()[1:]
    )
