"""Asks them to pass the CV around, to introduce or to recommend.

Why: It is a second favour in one mail, to people who barely know you, and their
    name would stand for yours. Once they have answered, it can be asked.
Source: the craft's D05 (door.forward-cv), a judgement of the craft.
Not when: they offered it, a colleague is written to, thanks are to be passed on, or
    an agency is asked what else it has of the same work.

Offends (en): Could you forward my CV to your colleagues and contacts?
Offends (en): I would be grateful if you could put me in touch with other hiring managers.
Offends (en): Could you get my portfolio in front of your head of design, or put me forward to your clients?
Innocent (en): Thank you for forwarding my application to Ana.
Innocent (en): Could you pass my thanks to Ben? Please keep my CV on file.
Offends (fr): Pourriez-vous transmettre mon CV à vos contacts ?
Offends (fr): N'hésitez pas à me recommander auprès de vos confrères.
Offends (fr): Faites passer le mot, et glissez mon nom à vos confrères.
Innocent (fr): Merci d'avoir transmis ma candidature à Léa.
Innocent (fr): Auriez-vous d'autres missions de contrôle de gestion en usine ?
Innocent (fr): Pouvez-vous transmettre mes remerciements à Karim ? Gardez volontiers mon dossier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D05"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks a second favour of people who barely know you; wait for their answer.",
        "fr": "« {0} » demande un second service à qui vous connaît à peine ; attendez leur réponse.",
    },
    better={
        "en": "Nothing now: ask later, once they have answered.",
        "fr": "Rien pour l'instant : demandez plus tard, après une réponse.",
    },
)
_ASKING_EN = "(?:(?:please|kindly)(?: also| do| kindly| feel free to)*|(?:could|can|would|will|might) you(?: \\w+){0,3}|you (?:could|would|can|might|may|will)(?: \\w+){0,2}|feel free to|free to|hesitate to|willing to|able to|mind|if you(?: \\w+)?|possible (?:for you )?to|you to|so kind as to|kind enough to|do)"
_CV_EN = "(?:my|this|the attached|attached) (?:\\w+ )?(?:cv|resume|résumé|profile|application|details|contact details|name|portfolio|file)"
_WORDS = {
    "en": Clues(
        ("pass hand", "pass me (?:round|around|along)", "(?:hand|pass) my (?:\\w+ )?(?:number|details|name|card|cv|resume|résumé|papers)(?: on)? (?:to|round|around|along|on)"),
        ("name number details give", "(?:drop|mention|give|pass on|put in|leave)(?:ing)? my (?:phone )?(?:name|number|details)(?: \\w+)? (?:when|there|to|with|at|around|in|elsewhere)", "give (?:them|him|her|others) my (?:phone )?(?:name|number|cv|details|card)"),
        ("front before desk", "(?:get|put|place|lay) my (?:\\w+ )?(?:portfolio|cv|application|profile|name|work|resume|résumé) (?:in front of|before|on the desk)"),
        ("intro_ vouch behalf put_me_forward putting_me_forward introduce refer recommende", "(?:an? |for an? |get an? )intro (?:to|with)", "vouch(?:ed|ing)? for me", "(?:speak|talk|write|put in|go) to (?:[\\w']+ ){1,8}on my behalf", "(?:put|putting) me forward (?:for|to|with|at|elsewhere)", "if you(?:'d| could| would)? (?:introduced?|referred|refer|recommended?) me"),
        ("send_it send_them send_my", "(?:please|kindly|could you|would you|and|can you) send (?:it|them|my \\w+) (?:round|around|on|along|out) (?:to|the|among|your)"),
        ("circulat distribut forward hand mention pass recommend send shar submit", f"{_ASKING_EN} (?:forward(?:ed|ing)?|pass(?:ed|ing)?(?: on| along)?|shar(?:e|ed|ing)|circulat(?:e|ing)|send(?:ing)?|hand(?:ing)?(?: on)?|distribut(?:e|ing)|submit(?:ting)?|recommend(?:ing)?|mention(?:ing)?) {_CV_EN}(?: [\\w'-]+){{0,2}} (?:to|with|among|amongst|around|within|on|across)"),
        ("introduc recommend refer vouch word", f"{_ASKING_EN} (?:introduc(?:e|ing)|refer(?:ring)?|recommend(?:ing)?|vouch(?:ing)? for) me(?: (?:to|with|for|in|at|elsewhere|around))?", f"{_ASKING_EN} (?:put(?:ting)?|say(?:ing)?) (?:in )?a (?:good |kind )?word for me"),
        ("introduction recommendation refer", "(?:ask(?:ing)? (?:you )?for|write me|writing me|give me|giving me|provide(?: me with)?|act as|be|serve as|need|have|get) (?:a |my |an? \\w+ )?(?:reference|referee|recommendation|letter of (?:recommendation|reference)|introductions?)", "(?:introduction|referral|recommendation|reference)s?(?: from you)? would (?:help|be|mean)"),
    ),
    "fr": Clues(
        ("parlez parliez parler", "parle[zr]-(?:leur|lui|en)(?: de moi| autour de vous)?", "parl(?:er|ez|iez)(?: \\w+)? de moi (?:à|aux|autour|auprès|dans|chez)"),
        ("communiquer diffuser transmettre donner partagez diffusez relayer transmettez distribuer distribuez", "(?:transmettez|transmettre|partagez|diffusez|distribuez|donner|communiquer|diffuser|distribuer|relayer)(?:-le|-la|-les)? (?:mon|ma|mes) (?:cv|dossier|candidature|profil|coordonnées|annonce|numéro|lettre|nom|papiers)(?: \\w+)? (?:à|aux|dans|auprès|autour|parmi|chez)"),
        ("de_votre_part de_ta_part main", "(?:mot|coup de fil|coup de pouce|lettre|ligne|appel|recommandation|message)s? de (?:votre|ta) (?:part|main)(?:,? [\\w']+){0,7},? (?:m'aider\\w+|m'ouvrir\\w+|et l'affaire|changer\\w+|serait|vaudr\\w+|pèser\\w+|aiderait)"),
        ("passer_le_mot passez_le_mot carnet passons", "pass(?:er|ez|ons) le mot", "votre carnet d'adresses"),
        ("glisse glissiez", "gliss(?:ez|er|iez)(?:-leur|-lui)?(?: donc| juste| peut-être)? (?:un (?:petit )?mot|mon nom|mon cv)"),
        ("pistonner coopter parrainer recommander", "me (?:pistonner|coopter|parrainer|recommander) (?:ailleurs|dans|auprès|chez|à|un brin|un peu|du côté)"),
        ("montrer", "(?:lui|leur) montrer (?:mes|mon|ma) \\w+"),
        ("connaiss mise recommandation", "(?:lettre de|une) recommandation", "mise en (?:relation|contact)", "connaiss\\w+-vous (?:quelqu'un|des (?:gens|entreprises|personnes|confrères)|une (?:entreprise|personne))(?: \\w+)? qui (?:recrut\\w+|cherch\\w+|embauch\\w+)"),
    ),
}  # fmt: skip
# They offered it, so it is taken up rather than asked.
_OFFERED = {
    "en": Clues(("mention offer promis propos said suggest", "(?:you|ana|he|she|they) (?:\\w+ )?(?:offer\\w*|suggest\\w*|propos\\w*|said|mention\\w*|promis\\w*)", "your (?:\\w+ )?(?:offer|suggestion|proposal)", "as (?:offered|suggested)")),
    "fr": Clues(("convenu offert offr promi propos suggestion suggér", "(?:vous|tu) (?:me |m')?(?:\\w+ )?(?:propos\\w+|offr\\w+|suggér\\w+|promi\\w+)", "(?:m'|avez |as )?(?:avez|as) (?:\\w+ )?(?:proposé|offert|suggéré|promis)", "(?:votre|ta) (?:\\w+ )?(?:proposition|offre|suggestion)", "comme (?:proposé|suggéré|convenu)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion and (occasion.internal or (occasion.ask and occasion.ask.kind == "talk")):
        return ()
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        if passage.text not in _OFFERED[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
