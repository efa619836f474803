"""Says "you" of what somebody else did.

Why: The reader knows that they were not in the room, and the note looks like a
    mail merge. Said of the right person, the same memory is a compliment to pass on.
Source: the craft's M04 (memory.wrong-deixis), craft judgement.
Not when: the sentence names who did it, or both were there.

Given: {"people": [{"id": "p1", "name": "Nora Lind"}, {"id": "p2", "name": "Farid Benali"}], "addressee": "p1", "journal": [{"id": "j1", "text": "Farid drew the whole data model on the board from memory", "person": "p2", "valence": "+"}]}
Offends (en): Thank you for the day. I loved the way you drew the data model on the board.
Offends (en): You drew that data model on the board from memory, and I still think of it.
Innocent (en): Could you tell Farid that his data model on the board is still in my notebook?
Innocent (en): Thank you for telling me yourself. The data model on the board is still in my notebook.
Given: {"people": [{"id": "p1", "name": "Nora Lind"}, {"id": "p2", "name": "Farid Benali"}], "addressee": "p1", "journal": [{"id": "j1", "text": "Farid a dessiné tout le modèle de données au tableau", "person": "p2", "valence": "+"}]}
Offends (fr): J'ai adoré la façon dont vous avez dessiné le modèle de données au tableau.
Offends (fr): Vous avez dessiné au tableau un modèle de données dont je parle encore.
Innocent (fr): Pourriez-vous dire à Farid que son modèle dessiné au tableau est resté dans mon carnet ?
Innocent (fr): Merci de votre appel. Le modèle de données dessiné au tableau est resté dans mon carnet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._evidence import known_names, names, person_of, stems
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Person, Severity

ID = "M04"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” says “you” of what somebody else did; the reader knows that they were not there.",
        "fr": "« {0} » dit « vous » de ce qu'une autre personne a fait ; qui lit sait ne pas y avoir été.",
    },
    better={
        "en": "Name who did it: “Could you tell them that it is still in my notebook?”",
        "fr": "Nommez qui l'a fait : « Pourriez-vous lui dire que c'est resté dans mon carnet ? »",
    },
)
# "You" as the one who acts; "could you", "thank you" and "if you" do not tell what was done.
_ACTS = {
    "en": Words("you(?: (?:both|all|then|also|once|even|simply|just|first|quietly|suddenly|had|were|have|'d|'ve))* \\w+(?:ed|ing|ew|ame|ook|ade|old|ave|aid|oke|id|ought|ut|ent|ot|an|ang|elt|et|ade|ode|ost|eld|ood|awn|own|ut)", "the way you", "how you", "your (?:way|manner|habit)"),
    "fr": Words("(?:vous|tu) (?:m'|nous |me |l'|les |la |le |y |en |lui |leur )*(?:avez|avais|as|aviez|êtes|étiez|es) [\\w]+", "(?:vous|tu) (?:m'|nous |me )?\\w+(?:iez|ais)", "(?:votre|ta) (?:façon|manière)", "(?:dont|où|quand|lorsque) (?:vous|tu)"),
}  # fmt: skip
_NOT_DONE = {
    "en": Words("(?:could|can|would|will|may|might|should|if|thank|thanks|hope|sure|wish|when|tell|told|let|asked?|as) you", "you (?:could|can|would|will|may|might|should|told|tell|wrote|write|mention\\w*|said|say|introduced|arranged|organi[sz]ed|set up|invited|let|put me|gave me|brought|showed me (?:to|around))"),
    "fr": Words("(?:pourriez|pouvez|voudriez|pourrais|peux)-(?:vous|tu)", "si (?:vous|tu)", "(?:vous|tu) (?:m'|me )?(?:avez|aviez|as|avais) (?:dit|écrit|organisé|présenté|invité|permis|proposé|parlé|annoncé|accordé|donné)"),
}  # fmt: skip
_SOMEBODY = {
    "en": Words("he|she|his|her|him|they|their|them|colleagues?|(?:the|your) (?:team|panel|engineers?|manager|director|lead|chair|curator|trustee|head|founder|reviewer|group|others)|together|both|everyone"),
    "fr": Words("il|elle|ils|elles|lui|leur|leurs|son|sa|ses|collègues?|(?:l'|votre |le |la |vos )(?:équipe|jury|panel|ingénieure?s?|responsable|directeur|directrice|cheffe?|manager|conservat\\w+|groupe|autres)|ensemble|tous|chacun"),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    acts = _ACTS.get(draft.language)
    if occasion is None or occasion.addressee is None or acts is None:
        return
    reader = occasion.addressee
    known = known_names(occasion)
    own = _stems_of(occasion, reader, known)
    for entry in occasion.candidacy.journal:
        person = person_of(entry, occasion)
        if entry.private or person is None or person.id == reader.id or names(entry.text, reader):
            continue
        memory = stems(entry.text, known) - own
        for passage in draft.passages:
            if len(stems(passage.text, known) & memory) < 2 or passage.text not in acts:
                continue
            others = [p for p in occasion.candidacy.people if p.id != reader.id]
            if (
                passage.text not in _NOT_DONE[draft.language]
                and passage.text not in _SOMEBODY[draft.language]
                and not any(names(passage.text, p) for p in others)
            ):
                yield _OFFENCE.at(draft, passage.start, passage.end)


def _stems_of(occasion: Occasion, reader: Person, known: frozenset[str]) -> frozenset[str]:
    """What the reader is known to have had a part in."""
    candidacy = occasion.candidacy
    texts = [e.text for e in candidacy.journal if e.person == reader.id or names(e.text, reader)]
    found: set[str] = set()
    for text in texts:
        found |= stems(text, known)
    return frozenset(found)
