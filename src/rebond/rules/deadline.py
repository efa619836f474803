"""Sets a date for the answer, or insists on getting one.

Why: An answer is a favour from people who owe none. A date, a hurry or an
    "I expect" turns the favour into a debt, and most people leave it unpaid.
Source: the craft's F05 (ask.deadline), from managers and a recruiter who counted the reminders.
Not when: the date is of the candidate's own doing ("I will send it by Friday"),
    fits a call that they offered, or the hurry is denied ("nothing urgent").

Offends (en): I expect your feedback by Friday.
Offends (en): Please let me know what I should improve as soon as possible.
Offends (en): I trust you will reply, and three days should be plenty.
Innocent (en): Whenever you have a minute, nothing urgent: would you start with the pricing part?
Innocent (en): What would you work on first before the autumn round?
Offends (fr): Merci de me faire votre retour avant vendredi.
Offends (fr): J'attends votre réponse sous 48 heures.
Offends (fr): Dépêchez-vous, un silence de votre part serait mal pris.
Innocent (fr): Quand vous aurez une minute, rien d'urgent : commenceriez-vous par le chiffrage ?
Innocent (fr): Que travailleriez-vous en premier avant un prochain jury ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.rules._requests import requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F05"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” puts pressure on a favour; people who owe no answer then give none.",
        "fr": "« {0} » met la pression sur un service rendu ; qui ne doit pas de réponse n'en donne alors aucune.",
    },
    better={
        "en": "Whenever you have a minute, and no answer is fine too.",
        "fr": "Quand vous aurez une minute, et sans aucune obligation.",
    },
)
_DAY_EN = "(?:(?:(?:a|an|one|two|three|four|five|seven|ten|the next|a few|\\d+|forty-eight|twenty-four)(?: |-))+(?:working |business |few |couple of )*(?:hours?|days?|weeks?)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midday|midnight|lunch(?:time)?|(?:the )?(?:very )?(?:end|close) of|cob|eod|eow|(?:the |this |next )?(?:week-?end|week|month)|(?:this|next) \\w+day|(?:the )?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[/.]\\d{1,2}|(?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|the (?:hour|day|week))"
_DAY_FR = "(?:(?:le |ce |la |lundi |demain |au |à )*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|midi|week-end|fin (?:de |du )?(?:la |cette )?(?:semaine|journée|mois|janvier|juin)|(?:la )?fin (?:de (?:la |cette )?(?:semaine|journée|matinée)|du mois|de l'année)|(?:début|fin) \\w+|huitaine|quinzaine|\\d{1,2}(?:er)?(?:/\\d{1,2})?)|(?:un|une|deux|trois|quatre|cinq|huit|dix|quinze|quelques|quarante-huit|vingt-quatre|\\d+) ?(?:h|jours?|heures?|semaines?)(?: ouvrée?s?)?)"
# A time limit; it counts in a sentence that asks for words.
_LIMIT = {
    "en": Clues(
        ("after before by later until within", f"(?:by|before|until|within|(?:no|not) later than|not after) {_DAY_EN}"),
        ("a.s.a a.sa as.a asa.p asap earl prompt", "a\\.?s\\.?a\\.?p\\.?", "(?:at )?(?:your|the) (?:very )?earliest(?: possible)?(?: convenience| opportunity| moment)?", "promptly"),
        ("urgency", "(?:matter of|some|great) urgency"),
    ),
    "fr": Clues(
        ("avant d'ici dans jusqu'à sous tard", f"(?:d'ici(?: à)?|avant|au plus tard|sous|jusqu'à|dans les) {_DAY_FR}", "au plus tard", "dans (?:les|des) (?:meilleurs|plus brefs|plus courts|brefs) délais"),
        ("attendre délai possible pourr pouvez rapide retour tarder", "dès que (?:possible|vous (?:le )?(?:pouvez|pourrez|pourriez))", "rapidement", "sans (?:plus )?(?:tarder|délai|attendre)", "(?:réponse|retour) rapides?", "par retour(?: de (?:mail|courrier|courriel))?"),
        ("aujourd'hui demain mois-ci semaine soir", "(?:réponse|retour|explications?|remarques|répondre)(?: [\\w']+){0,4} (?:aujourd'hui|ce soir|demain|cette semaine|ce mois-ci)"),
    ),
}  # fmt: skip
# Insisting needs no date.
_INSISTS = {
    "en": Clues(
        ("leave ignore", "(?:do not|don't|won't|will not|you'd not) (?:\\w+ )?(?:leave (?:me|us|this|it|my \\w+)(?: \\w+){0,2} (?:hanging|unanswered|waiting|without|in the dark)|ignore (?:me|us|this|my))"),
        ("respond answer reply write get_back acknowledge", "(?:trust|sure|confident|certain|convinced|assume|know)(?: that)? you(?:'ll| will| won't fail to| intend to)(?: \\w+)? (?:respond|reply|answer|write back|get back|acknowledge)"),
        ("requested required expected demanded important essential awaited needed due_", "(?:answer|reply|response|acknowledge?ment|feedback|explanation)s?(?: [\\w']+){0,4} (?:is|are) (?:\\w+ )?(?:requested|required|expected|demanded|overdue|important|essential|(?:urgently|eagerly|keenly) awaited|needed|due)"),
        ("hours days week fortnight", "(?:hours|days|weeks?|fortnight) (?:should|ought to|will|must|is|are) (?:surely |easily )?(?:be )?(?:enough|plenty|ample|sufficient|suffice)"),
        ("inbox my_phone letterbox mail", "i(?:'ll| will| shall|'m| am) (?:\\w+ )?(?:refresh\\w*|check\\w*|watch\\w*|star\\w+ at|look\\w* (?:at|in))(?: \\w+)? my (?:inbox|e?-?mails?|phone|letterbox)"),
        ("await count demand deserve expect insist need require waiting want", "(?:i|we)(?:'m| am| do| will|'ll| would|'d)?(?: (?:still|also|now|really|therefore|naturally|at least|fully))* (?:expect(?:ing)?|demand(?:ing)?|require|need|want|insist(?:ing)?(?: on| upon| that)?|counting on|count on|waiting for|deserve|await(?:ing)?)(?: (?:to (?:hear|get|receive|have)|at least|a|an|the|your|some|you to|from you|full|proper|real|clear|honest|detailed|prompt|written|more))* (?:answers?|repl(?:y|ies)|respon(?:se|d)|feedback|explanations?|explain|reasons?|justification|give|tell|hear|from you|get back|send)"),
        ("have least must need obliged ought owe", "you(?:'ll| will)? (?:really |simply |also )?(?:must|have to|need to|ought to|owe me|owe it to me|are obliged to|have a duty to|should at least|could at least|can at least)(?: at least| please| surely| now)? (?:an? |some |the |to )*(?:\\w+ )?(?:tell|answers?|reply|replies|give|explain|explanation|respond|response|provide|justify|reasons?|feedback|write back|send|let me know)"),
    ),
    "fr": Clues(
        ("sans_suite sans_réponse sans_nouvelle silence faute retour", "(?:laisser(?:ez|as)|laissez|laisse)(?: \\w+){0,3} sans (?:suite|réponse|nouvelles?)", "(?:sans|faute de) (?:nouvelles?|réponse|retour)(?: de votre part| de vous)? (?:le|avant|d'ici|sous|au|dans) [\\w' ]{1,20}, (?:je|j')", "silence(?: de votre part)? (?:serait|sera) (?:mal|peu|très mal|difficilement)"),
        ("dépêche pressez hâtez", "(?:dépêche[zr]?|pressez|hâtez)-(?:vous|toi)"),
        ("réponde réponds", "répond(?:ez|s)-moi"),
        ("attends compte exige instamment j'insiste réclame tiens", "(?:j'attends|j'exige|je (?:compte sur|réclame|exige|tiens à|demande instamment))(?: (?:donc|avec impatience|maintenant|désormais|au moins|impérativement|obtenir|avoir|recevoir|de votre part|bien|absolument|toujours|encore))*,? (?:de |à |que )?(?:une?|votre|vos|ton|tes|des|les|vous|sur)(?: [\\w-]+){0,2} (?:réponses?|retours?|explications?|nouvelles|raisons|répond\\w+|justification)", "j'insiste"),
        ("devez moindre êtes", "vous (?:me )?(?:devez|êtes tenue?s?)(?: \\w+){0,3} (?:répon\\w+|réponse|explications?|expliquer|retour|dire|donner)", "(?:la moindre|c'est la moindre) des choses"),
    ),
}  # fmt: skip
_UNITS = frozenset(
    "minute minutes hour hours percent % points slides pages words euros days".split()
)
# A wish for an answer that is no question, and names no advice.
_REPLY = {
    "en": Clues(
        ("back line word confirm hear repl respon answer comments advice thoughts acknowledge receive trust like wish", "(?:get|write|come) back to (?:me|us)", "drop (?:me|us) (?:a|one) (?:\\w+ )?line", "(?:please|kindly) (?:\\w+ )?(?:confirm|answer|reply|respond|acknowledge)", "look(?:ing)? forward to (?:\\w+ ){0,3}(?:hear(?:ing)?(?: (?:from|back))?|repl(?:y|ies)|respon\\w+|answers?|comments|advice|word)", "(?:answer|reply|response|comments|advice|thoughts|word)(?: [\\w']+){0,6} (?:would|will) (?:be|help|go)", "(?:hope|like|trust|wish|glad) to (?:have|get|receive|read|see|hear) (?:\\w+ ){0,3}(?:comments|advice|thoughts|word|answer|reply|from you)"),
        ("answer back explanation hear reply respon", "(?:need|expect|trust|hope|want|like|good|must|should|would|please)(?: [\\w']+){0,8} (?:your |an? |the |you (?:will |to |could |would )?)(?:\\w+ )?(?:answer|reply|response|respond|get back|hear|feedback|explanation)"),
    ),
    "fr": Clues(("attendu explication faudrait précieu retour répon serait utile", "(?:faudrait|faut|souhait\\w+|aimerais|espère|attends|voudrais|serait|précieu\\w+|utile|besoin|veux)(?: [\\w']+){0,8} (?:réponse|retour|répond\\w+|explications?)", "(?:réponse|retour|explications?|mot|ligne|conseil|avis)(?: [\\w']+){0,8} (?:faudrait|serait|précieu\\w+|utile|attendue?)")),
}  # fmt: skip
_DENIED = frozenset("not no nothing none never without isn't don't doesn't needn't n't rien pas aucune aucun sans jamais ni nor feel if".split())  # fmt: skip
# The date of a call they offered, or of what the candidate will do.
_OWN = {
    "en": Clues(("'ll available can convenient could free going hope may might plan shall should slot suit will works", "(?:could|may|can|shall|should|might) i", "i(?:'ll| will|'m going to| plan to| hope to| shall| can)", "(?:suit|suits|works for|free|slots?|convenient|available)")),
    "fr": Clues(("convien créneau disponib enverrai ferai finirai libre passe pourrais-je puis-je rendrai reviendrai terminerai transmettrai", "(?:puis|pourrais)-je", "(?:convien\\w*|créneaux?|libre|disponib\\w+)", "je (?:vous |te |le |la |les )?(?:\\w+ )?(?:enverrai|rendrai|passe|reviendrai|ferai|transmettrai|terminerai|finirai)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    limits = _LIMIT.get(draft.language)
    if limits is None:
        return
    asked = {request.number for request in requests(draft)}
    for number, passage in enumerate(draft.passages):
        spans = [*_INSISTS[draft.language].find(passage.text)]
        wants = number in asked or passage.move == "ask" or passage.text in _REPLY[draft.language]
        if wants and passage.text not in _OWN[draft.language]:
            spans += limits.find(passage.text)
        for span in spans:
            before = passage.text[: span.start].lower().replace("n't", " not ").split()[-5:]
            after = passage.text[span.end :].split()[:1]
            if after and after[0].lower().rstrip(".,;:?") in _UNITS:
                continue  # "I ran over by 3 minutes" names no date
            if not _DENIED & {word.strip(",;:.'") for word in before}:
                yield _OFFENCE.at(draft, passage.start + span.start, passage.start + span.end)
