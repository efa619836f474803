"""Claims to have been the best candidate, or that they missed out.

Why: You cannot know who else applied. The reader can, and takes the claim for
    a lack of judgement.
Source: the craft's O11 (tone.best-candidate), from a managers' advice column.
Not when: the best of a day, of a talk or of somebody's work is praised, or the
    person appointed is said to be the right one.

Offends (en): You passed up the most qualified candidate.
Offends (en): I would have been the perfect fit for this team.
Offends (en): Another employer will be glad to have me.
Innocent (en): The best part of the day was Ines pushing back; she is the ideal person to learn from.
Innocent (en): I'm glad you found the right person for it.
Offends (fr): Vous êtes passés à côté du meilleur candidat.
Offends (fr): J'étais la personne idéale pour ce poste.
Offends (fr): Un soudeur comme moi ne court pas les rues.
Innocent (fr): Le meilleur moment de la journée : quand Inès a contesté mes prix.
Innocent (fr): Je passerai à côté de vos bureaux en juin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O11"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}”: nobody can know that from outside, and it reads as poor judgement.",
        "fr": "« {0} » : on ne peut pas le savoir de l'extérieur, et cela se lit comme un manque de jugement.",
    },
    better={
        "en": "I enjoyed preparing for this role.",
        "fr": "J'ai eu plaisir à préparer ces entretiens.",
    },
)
_TOP = "(?:best|most (?:\\w+ )?(?:qualified|suitable|experienced|suited|capable|competent|deserving|talented|motivated|skilled)|(?:more|better) qualified|strongest|perfect|ideal|obvious|natural|dream|top)"
_ONE = "(?:candidate|applicant|fit|person|match|choice|hire|profile|option|one|asset|addition)"
_IDEAL = "(?:meilleure?s?|idéale?s?|parfaite?s?|(?:plus|mieux) (?:qualifiée?|compétente?|expérimentée?|adaptée?|motivée?)|rêvée?|tout indiquée?)"
_QUI = "(?:candidate?|candidature|profil|personne|choix|recrue|atout)"
_WORDS = {
    "en": Clues(
        ("few many hardly other & _my", "(?:few|not many|hardly any|no other)(?: \\w+)? (?:people|candidates|applicants|professionals|engineers|others) (?:have|has|offer|combine|bring|possess) my"),
        ("_what_you_could_have_had _what_you_gave_up _what_you_had _what_you_let_go _what_you_lost _what_you_passed_up _what_you_turned_down missed regret", r"(?:realise|realize|see|understand|discover|learn|regret)(?: \w+)? what you (?:gave up|lost|missed|turned down|had|let go|could have had|passed up)", r"you(?:'ll| will| may| might)(?: \w+)? (?:come to )?regret (?:it|this|that|letting|not|your|the day)"),
        ("appreciate_me appreciate_my be_glad_to_have_me be_happy_to_have_me benefit delighted lucky pleased profit recognise recognize see_my snap thrilled wanted_me", r"(?:someone|somebody|another (?:company|employer|firm|house|school|hospital|team)|(?:the|your) (?:competition|competitors?|rivals?)|others|your rivals \w+ \w+)(?: else)? (?:will|would|are going to|have always|has always|can)(?: \w+)? (?:be (?:happy|glad|pleased|lucky|delighted) to have me|(?:now |then |soon )?(?:profit|benefit) from (?:my|me)|be (?:pleased|delighted|thrilled)|snap|appreciate (?:me|my)|see my|recogni[sz]e my|wanted me)(?: \w+){0,3}"),
        ("_like_me_ _like_my_experience_ _the_best_ _the_better_ _the_right_ _with_me_ _with_my_experience_ background record skills", r"with me you(?:'d| would) have (?:won|had|got|gained)", r"(?:someone|somebody|people|a \w+|candidates?) (?:with|like) (?:my (?:record|experience|skills|background)|me) (?:(?:does not|doesn't|do not|don't|rarely|seldom|hardly ever) (?:come|turn|grow|walk)|(?:is|are) (?:rare|hard to find))(?: \w+)?", r"(?:turned down|let|passed up|passed over|refused|rejected|lost)(?: \w+)? the (?:right|better|best) (?:man|woman|person|one|candidate|\w+) (?:go|slip|for the job|for it)"),
        ("i_was_the_one. modesty", r"modesty aside", r"i was the one[.]"),
        ("away choosing hiring picking recruiting selecting taking through", "let (?:an?|someone)(?: \\w+){0,2}(?: )?(?:person|candidate|talent|professional|asset|someone|one) (?:slip|get) (?:away|through)", "(?:by|in|mistake|of|regret|error) not (?:hiring|choosing|selecting|picking|taking|recruiting) me"),
        ("best dream ideal most natural obvious perfect qualified strongest top", f"i(?:'m|'d|'ve)?(?: (?:would|could|might|should|must|have|had|was|am|be|been|make|made|truly|really|still|\\w+ly))* (?:the|a|an|your) (?:\\w+ )?{_TOP} {_ONE}", f"as (?:the|a|your) (?:\\w+ )?{_TOP} {_ONE}"),
        ("find", "you (?:won't|will not|will never|'ll never|cannot|can't|could not|couldn't) find (?:\\w+ )?(?:anyone|someone|anybody|a|another|better)"),
        ("become been done made proved", "(?:would|could|i'd) have (?:been|made|become|proved|done) (?:\\w+ ){0,3}(?:a great|an excellent|an outstanding|a real|a huge|a perfect|an ideal|a fantastic|a strong|a tremendous|great) (?:\\w+ )?(?:asset|addition|fit|hire|employee|contribution|job|match)"),
    ),
    "fr": Clues(
        ("ce_qu'_vous_ ce_que_vous_ dommage qu'vous quevous regretterez tant_pis_pour_vous", r"vous(?: \w+)? regretterez", r"tant pis pour vous", r"dommage pour (?:vous|votre|vos)", r"(?:ce que|ce qu') ?vous (?:perdez|avez (?:perdu|manqué|raté)|auriez eu|avez laissé|manquez|ratez)"),
        ("prive profitera profiteront s'arrache saura sauront sera_ravi", r"(?:concurrent|autre|d'autres|ailleurs|concurrence)s?(?: \w+)?,? (?:qui )?(?:profitera|profiteront|sauront|saura|s'arrache|en profitera|sera ravie?)(?: \w+){0,4}", r"se prive(?:nt|z)? d'un"),
        ("_laissé_passer_la _laissé_passer_sa _laissé_passer_une _laissé_passer_votre longueur modestie pouvait quelqu'un qui_d'autre_a qui_d'autre_peut qui_d'autre_pourrait", r"qui d'autre (?:aurait|pouvait|pourrait|a|peut)(?: \w+){0,3}", r"(?:le jury|vous|la maison|l'équipe) (?:a|avez)(?: \w+)? laissé passer (?:sa|votre|une|la)(?: \w+)? (?:chance|occasion|perle)", r"sans fausse modestie", r"quelqu'un d'aussi \w+ que moi", r"(?:une|cette) longueur d'avance"),
        ("candidats conteste gens laiss largement loin personnes profils", "laiss(?:ez|é|er|iez) (?:filer|passer|partir|échapper)(?: \\w+)? (?:une?|mon|ma)(?: \\w+)? (?:perle|talent|pépite|atout|profil)", "(?:j'étais|je suis|étais)(?: \\w+)? (?:de loin|sans conteste|de très loin|largement) (?:le|la) (?:plus|meilleure?|mieux)", "peu de (?:candidats|personnes|gens|profils)(?: \\w+)? (?:ont|possèdent|réunissent|offrent)(?: \\w+)? (?:mes|mon|ma)"),
        ("aviez choisissant j'aurais prenant recrutant retenant sélectionnant", "en ne me (?:recrutant|retenant|choisissant|prenant|sélectionnant) pas", "j'aurais (?:\\w+ )?(?:excellé|été (?:excellente?|parfaite?|brillante?|idéale?))", "vous aviez (?:devant vous|sous les yeux) (?:la personne|le candidat|la candidate|le profil|quelqu'un)"),
        ("adapté compétent expérimenté idéal indiqué meilleur motivé parfait qualifié rêvé", f"(?:j'(?:étais|aurais été|ai été)|je (?:suis|serais|reste|demeure)|étant|en tant que|me considère comme|être)(?: (?:certainement|sans|doute|clairement|vraiment|pourtant|objectivement|bien|sûrement|convaincue?|persuadée?|certaine?|sûre?|d'être|\\w+ment))* (?:(?:la |le |une? |votre |l')?{_IDEAL} {_QUI}|(?:la |le |une? |votre |l'){_QUI} (?:le |la )?{_IDEAL})", f"(?:mon|ma) (?:\\w+ )?(?:profil|candidature)(?: \\w+)? (?:était|est|restait)(?: \\w+)? (?:le |la )?{_IDEAL}"),
        ("atout côté excellent idéal meilleur parfait perle rare talent élément", "(?:vous (?:êtes|passez|seriez|serez)|êtes|passés?|passées?|passer|passez)(?: \\w+)? (?:passée?s? )?à côté (?:de moi|d'une?|du|de la|de l'|de mon|de quelqu'un|de ma|des)(?: )?(?:\\w+ ){0,2}(?:\\w*candidat\\w*|profil|talent|personne|atout|opportunité|meilleur\\w*|compétence\\w*|élément|recrue|moi|quelqu'un|professionnel\\w*|chance)", "(?:perdez|perdu|ratez|raté|manqué|manquez|écarté|refusé|laissé (?:filer|passer|partir)|privez|privés?)(?: de)? (?:d'|la |le |l'|une?|du )(?: )?(?:\\w+ ){0,2}(?:meilleure?|excellente?|candidat\\w* idéal|atout|perle|profil (?:idéal|rare|parfait)|talent|élément)"),
        ("aussi autant mieux plus", "(?:personne|nul|aucune? (?:autre )?candidat\\w*)(?: \\w+)? (?:ne |n')(?:[\\w']+ ){1,5}(?:mieux|plus|aussi bien|autant)(?: \\w+){0,2} que moi"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
