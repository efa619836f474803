"""Asks about the other candidates, or what the chosen one had.

Why: Nobody can answer without talking about a third person, so the best they
    can do is not to answer. Ask what the work needs instead.
Source: the craft's F03 (ask.compare), from a recruiting manager's account.
Not when: the chosen person is only mentioned ("a good start to whoever joins
    you"), or the question is what the work itself asks for.

Offends (en): What did the other candidate have that I lacked?
Offends (en): Could you tell me how I compared with the person you hired?
Offends (en): How many of us were left at the end?
Innocent (en): A good start to the person you chose. Which experience would you look for first in this work?
Innocent (en): Which of the two plans compares better with what the wards need?
Offends (fr): Qu'avait de plus la personne retenue ?
Offends (fr): J'aimerais savoir comment je me situais par rapport aux autres candidats.
Offends (fr): Qui avez-vous finalement recruté ?
Innocent (fr): Je souhaite un bon début à la personne retenue. Quelle expérience regardez-vous d'abord ?
Innocent (fr): Ma deuxième partie était-elle plus faible que la première ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.rules._requests import requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F03"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks for a comparison; nobody can answer that without talking about somebody else.",
        "fr": "« {0} » demande une comparaison ; on ne peut y répondre sans parler d'un tiers.",
    },
    better={
        "en": "Which experience would you look for first in someone doing this work?",
        "fr": "Quelle expérience regardez-vous d'abord pour ce type de mission ?",
    },
)
_OTHERS = {
    "en": Clues(
        (
            "applicant appointe better candidate chosen colleague competing different eventual fellow final hire individual lucky nother one other people person pick preferred recruited remaining rival selected stronger successful top winning",
            "(?:other|others|chosen|selected|successful|winning|preferred|final|hired|appointed|rival|competing|stronger|better|lucky|remaining|fellow|recruited|eventual|top)(?: [\\w-]+)? (?:candidates?|persons?|people|applicants?|finalists?|ones?|hires?|contenders?|individuals?|competitors?|choices?|picks?)'?",
            "(?:candidate|person|people|applicant|one|individual|colleague|finalist)s? (?:who|that|you|they)(?:'ve| have| has| had)?(?: \\w+)? (?:was|were|got|went|chose|chosen|picked|selected|hired|preferred|appointed|took|beat|decided|ended|is|won|offered|settled)",
            "(?:another|a different) (?:candidate|person|applicant|finalist)", "(?:your|the) (?:\\w+ )?(?:hire|appointee|pick|candidate)", "that (?:person|candidate)",
        ),
        ("whoever whomever winner others competition rest shortlist someone somebody he she they", "who(?:m)?ever (?:you|got|was|has|is|won|beat)", "the (?:winner|others|competition|rest of (?:the|them)|shortlist)", "(?:someone|somebody) else", "(?:did|do|does|that|what|which) (?:he|she|they) (?:have|has|had|bring|brought|offer|offered|do|did)"),
        ("applicants candidates contenders finalists", "(?:the|other|your) (?:finalists|candidates|applicants|contenders)"),
    ),
    "fr": Clues(
        (
            "autre candidat concurren dossier finaliste gagnant l'heureu lauréat personne postulant profil prétendant quelqu'un recrue vainqueur",
            "(?:l'|les |d'|des |aux |mes |à l')?autres? (?:candidat\\w*|profils?|personnes?|finalistes?|postulants?|concurrents?|prétendants?|dossiers?|candidatures?)", "l'autre", "les autres", "aux autres", "des autres", "(?:un|une|quelqu'un d') ?autre", "(?:mes|la|les) concurren(?:ts?|ce|tes?)", "l'heureu\\w+ élue?", "(?:le|la) (?:lauréate?|vainqueur|gagnante?)", "(?:votre|la) (?:nouvelle )?recrue",
        ),
        (
            "candidat celle celui ceux choisi embauché engagé gagnant nommé personne profil préféré recruté retenu sélectionné",
            "(?:candidat\\w*|personnes?|profils?|finalistes?|collègue|dossier)(?: (?:finalement|que vous avez|qui a été|qui ont été|ayant été|a|ont))* (?:retenue?s?|choisie?s?|sélectionnée?s?|recrutée?s?|embauchée?s?|préférée?s?|engagée?s?|nommée?s?|gagnante?s?)", "(?:celui|celle|ceux|personne|candidat\\w*|profil) (?:que|qui|qu') ?(?:vous|a|ont|l'a|on)",
        ),
        ("plutôt", "(?:lui|elle|eux|un autre|une autre) plutôt que (?:moi|mon|ma)"),
    ),
}  # fmt: skip
_MEASURE = {
    "en": Clues(
        (
            "advantage against ahead apart beat better compar convinc couldn't decisive did differ distinguish don't edge had instead lack measure mine missing more not outperform over persuad prefer rank stack stand stood stronger superior than that tip what which win won",
            "(?:more|better|stronger|lack(?:ed|ing)?|over me|over mine|instead|ahead|edge|advantage|compar\\w+|differ\\w*|apart|st(?:and|ands|ood) out|rank\\w*|measured? up|stack(?:ed)? up|outperform\\w*|beat|superior|decisive|distinguish\\w*|tipp?(?:ed)? the|made the difference|prefer(?:red|able)?|win|won|convinc\\w*|persuad\\w*|against)", "than (?:me|i|mine|my)", "(?:have|had|has|bring|brought|offer|offered|show|showed|possess|do|did)(?: [\\w']+)? (?:that|which|what) i", "i (?:didn't|did not|don't|do not|couldn't|lacked|was missing|had not|hadn't)",
            "(?:what|which)(?: [\\w'-]+){0,3} (?:did|does|do|has|have|had|made|sets?|makes?|about)(?: [\\w'-]+){0,5} (?:candidates?|persons?|people|applicants?|finalists?|one|hires?|contenders?|choice|pick|appointee|he|she|they|winner|others)",
        ),
    ),
    "fr": Clues(
        (
            "adapté apport atout avai avantage class compar complèt compétent convain davantage devant différ distingu démarqu départag emport expérimenté force fort l'aise manqu meilleur mieux moi mon n' penché place plus plutôt possèd proche préfér qualifié que rapport solide supérieur sépar",
            "(?:de plus|de mieux|mieux|meilleure?s?|davantage|manqu\\w+|différ\\w+|distingu\\w+|démarqu\\w+|départag\\w+|par rapport|compar\\w+|avantages?|atouts?|préfér\\w+|class\\w+|devant moi|à ma place|plutôt que|supérieure?s?|emport\\w+|avai(?:t|ent)|possèd\\w+|apport\\w+|convain\\w+|penché\\w*|forces?|sépar\\w+)", "plus (?:forte?|solide|expérimentée?|complète?|convaincante?|adaptée?|qualifiée?|compétente?|proche|à l'aise)", "que (?:moi|mon|ma|je n'|je ne)", "plus (?:[\\w-]+ )?que",
        ),
    ),
}  # fmt: skip
# No need of anybody else: a place in a ranking.
_RANK = {
    "en": Clues(
        ("by_how_many by_how_much candidates finalists how_close_did_i how_close_i_came how_close_i_was how_close_it_was how_close_was_it how_far_behind how_many_applicants how_many_applications how_many_applied how_many_of_us how_many_people how_many_were_left how_many_were_there how_many_were_we invited others persons", r"how many (?:people|candidates|applicants|applications|others|persons|finalists)(?: \w+)? (?:applied|were|did|made|had|reached|got|have|competed)", r"how many (?:of us|applied|were (?:there|left|we|invited))(?: \w+)?", r"how close (?:was it|it was|i (?:was|came)|did i)(?: \w+)*", r"how far behind", r"by how (?:much|many)"),
        ("beat_me beat_mine beaten pip_me pip_mine pipped", r"(?:pip|pipped|beat|beaten) (?:me|mine)(?: \w+){0,4}"),
    ),
    "fr": Clues(
        ("c'est_elle_qui_l'a c'est_lequel c'est_lui_qui_l'a c'est_qui c'est_une_femme c'était_elle_qui_l'a c'était_lequel c'était_lui_qui_l'a c'était_qui c'était_une_femme ce_fut_elle_qui_l'a ce_fut_lequel ce_fut_lui_qui_l'a ce_fut_qui ce_fut_une_femme combien homme laquelle suis-je étais-je étions-je", r"(?:c'était|c'est|ce fut) (?:qui|un homme|une femme|lequel|laquelle|elle qui l'a|lui qui l'a)", r"combien (?:étions-nous|étaient-ils|y avait-il|de (?:candidat\w*|dossiers|candidatures|personnes|finalistes)|ont passé|en restait-il|avez-vous (?:vu|reçu))(?: \w+){0,4}", r"(?:étais|suis|étions)-je(?: \w+)? (?:loin|proche|près|parmi|seule?|dans les)(?: \w+){0,2}"),
        ("celle celui chanceuse chanceux gagnant gagne_votre_nouveau_ gagne_votre_nouvelle_ l'autre l'élu la_personne lauréat parle_votre_nouveau_ parle_votre_nouvelle_ vainqueur vient_votre_nouveau_ vient_votre_nouvelle_", r"(?:le chanceux|la chanceuse|l'élue?|le lauréat|la lauréate|le vainqueur|du lauréat|de la lauréate|(?:vient|gagne|parle) votre nouve(?:au|lle) \w+)", r"(?:le|du|la|de la) (?:parcours|profil|niveau|formation|niveau d'études|diplôme|âge|cv)s? (?:de|du|d') ?(?:celle|celui|la personne|lauréat\w*|vainqueur|gagnant\w*|l'autre)(?: que| qui)?(?: \w+)?"),
        ("class rang", "(?:mon|le|au|quel) (?:classement|rang)"),
    ),
}  # fmt: skip

# Wishes to be told that ask in no usual form.
_WONDERS = {
    "en": Clues(("wonder interest_me love_to obliged tell_me curious", "i(?:'m| am)? (?:still |only |just )?wonder(?:ing)?", "interest me", "i(?:'d| would) love to", "be obliged", "tell me", "curious")),
    "fr": Clues(("plairait curieu voudrais aimerais demande", "me plairait", "curieuse|curieux", "je (?:me demande|voudrais)", "j'aimerais")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    others = _OTHERS.get(draft.language)
    if others is None:
        return
    asked = {request.passage.start for request in requests(draft)}
    for passage in draft.passages:
        text, start = passage.text, passage.start
        if start not in asked and text not in _WONDERS[draft.language]:
            continue
        span = _RANK[draft.language].first(text)
        if span is None and text in _MEASURE[draft.language]:
            span = others.first(text)
        if span is not None:
            yield _OFFENCE.at(draft, start + span.start, start + span.end)
