"""Asks them to pass the CV around, to introduce or to recommend.

Why: It is a second favour in one mail, to people who barely know you, and their
    name would stand for yours. Once they have answered, it can be asked.
Source: the craft's D05 (door.forward-cv), a judgement of the craft.
Not when: they offered it, a colleague is written to, thanks are to be passed on, or
    an agency is asked what else it has of the same work.

Offends (en): Could you forward my CV to your colleagues and contacts?
Offends (en): I would be grateful if you could put me in touch with other hiring managers.
Innocent (en): Thank you for forwarding my application to Ana.
Innocent (en): Could you pass my thanks to Ben? Please keep my CV on file.
Offends (fr): Pourriez-vous transmettre mon CV à vos contacts ?
Offends (fr): N'hésitez pas à me recommander auprès de vos confrères.
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
_DEMANDE_FR = "(?:pourriez-vous|pouvez-vous|voudriez-vous|pourrais-tu|peux-tu|accepteriez-vous|auriez-vous la (?:gentillesse|bonté|possibilité)|serait-il possible|est-il possible|si vous (?:pouviez|pouvez|vouliez|voulez bien)|merci|veuillez|hésit\\w+ (?:surtout )?pas|vous (?:prie|demande|serais \\w+|saurais gré|remercie\\w*)|libre)"
_LIEN_FR = "(?: [\\w'-]+){0,4}?[ '](?:de |d'|à )?(?:bien vouloir )?(?:aussi |également )?"
_CV_FR = (
    "(?:mon|ma|mes|ce|le) (?:cv|candidature|profil|dossier|coordonnées|curriculum|portfolio|nom)"
)
_WORDS = {
    "en": Clues(
        (
            "along circulat distribut forward hand mention pass recommend send shar submit",
            f"{_ASKING_EN} (?:forward(?:ed|ing)?|pass(?:ed|ing)?(?: on| along)?|shar(?:e|ed|ing)|circulat(?:e|ing)|send(?:ing)?|hand(?:ing)?(?: on)?|distribut(?:e|ing)|submit(?:ting)?|recommend(?:ing)?|mention(?:ing)?) {_CV_EN}(?: [\\w'-]+){{0,2}} (?:to|with|among|amongst|around|within|on|across)",
        ),
        (
            "connect contact introduc putting recommend refer saying touch vouch word",
            f"{_ASKING_EN} (?:introduc(?:e|ing)|refer(?:ring)?|recommend(?:ing)?|vouch(?:ing)? for) me(?: (?:to|with|for|in|at|elsewhere|around))?",
            f"{_ASKING_EN} (?:put(?:ting)? me in (?:touch|contact)|connect(?:ing)? me) with",
            f"{_ASKING_EN} (?:put(?:ting)?|say(?:ing)?) (?:in )?a (?:good |kind )?word for me",
        ),
        ("hiring introduction letter looking recommendation recruiting refer", "(?:ask(?:ing)? (?:you )?for|write me|writing me|give me|giving me|provide(?: me with)?|act as|be|serve as|need|have|get) (?:a |my |an? \\w+ )?(?:reference|referee|recommendation|letter of (?:recommendation|reference)|introductions?)", "(?:introduction|referral|recommendation|reference)s?(?: from you)? would (?:help|be|mean)", "know (?:of )?(?:anyone|someone|anybody|somebody|people|companies|a company|another company)(?: \\w+)? (?:who|that|which)?(?: \\w+){0,2} ?(?:hiring|recruiting|looking for)"),
    ),
    "fr": Clues(
        (
            "circuler communiquer diffuser envoyer partager passer recommander relayer suivre transmettre",
            f"{_DEMANDE_FR}{_LIEN_FR}(?:transmettre|partager|diffuser|envoyer|communiquer|faire (?:suivre|passer|circuler)|recommander|relayer) {_CV_FR}(?: [\\w'-]+){{0,3}} (?:à|aux|auprès|parmi|dans|autour|chez)",
        ),
        (
            "'appuyer 'd'bien 'de 'me 'à aussi contact coopter dire glisser introduire parrainer placer présenter recommander relation vouloir également",
            f"{_DEMANDE_FR}{_LIEN_FR}(?:me (?:recommander|introduire|parrainer|coopter)|m'(?:introduire|appuyer))(?: [\\w'-]+)?",
            f"{_DEMANDE_FR}{_LIEN_FR}me mettre en (?:relation|contact)(?: directe?)? avec", f"{_DEMANDE_FR}{_LIEN_FR}me présenter (?:à|aux) (?:vos|votre|des|d'autres|tes)", f"{_DEMANDE_FR}{_LIEN_FR}(?:glisser|dire|placer) un (?:petit )?mot (?:pour moi|en ma faveur)",
        ),
        ("circuler connaiss mise recommandation relation suivre", "(?:lettre de|une) recommandation", "mise en (?:relation|contact)", "connaiss\\w+-vous (?:quelqu'un|des (?:gens|entreprises|personnes|confrères)|une (?:entreprise|personne))(?: \\w+)? qui (?:recrut\\w+|cherch\\w+|embauch\\w+)", f"{_DEMANDE_FR}{_LIEN_FR}faire (?:circuler|suivre) {_CV_FR}"),
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
        return
    for passage, span in hits(draft, _WORDS):
        if passage.text not in _OFFERED[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
