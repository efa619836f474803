"""Claims to have been the best candidate, or that they missed out.

Why: You cannot know who else applied. The reader can, and takes the claim for
    a lack of judgement.
Source: the craft's O11 (tone.best-candidate), from a managers' advice column.
Not when: the best of a day, of a talk or of somebody's work is praised, or the
    person appointed is said to be the right one.

Offends (en): You passed up the most qualified candidate.
Offends (en): I would have been the perfect fit for this team.
Innocent (en): The best part of the day was Ines pushing back; she is the ideal person to learn from.
Innocent (en): I'm glad you found the right person for it.
Offends (fr): Vous êtes passés à côté du meilleur candidat.
Offends (fr): J'étais la personne idéale pour ce poste.
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
        ("away choosing doubt far find hiring picking recruiting selecting taking through unlikely you'", "(?:doubt|unlikely|not sure) (?:that )?you(?:'ll| will|'d| would)? (?:ever )?find (?:someone|anyone|anybody|another|a (?:better|more \\w+))(?: \\w+){0,3}", "let (?:an?|someone)(?: \\w+){0,2}(?: )?(?:person|candidate|talent|professional|asset|someone|one) (?:slip|get) (?:away|through)", f"i (?:was|am) by far the {_TOP}", "not (?:hiring|choosing|selecting|picking|taking|recruiting) me"),
        ("applicants brilliant candidates engineers exce others outstanding people perfect professionals", "(?:i|i'd|i would)(?: \\w+){0,3} have (?:excelled|been (?:brilliant|excellent|outstanding|perfect|exceptional))", "(?:few|not many|hardly any|no other)(?: \\w+)? (?:people|candidates|applicants|professionals|engineers|others) (?:have|has|offer|combine|bring|possess) my"),
        ("best considered down dream ideal ignored let losing lost miss most myself natural obvious overlook pass perfect qualified regarded reject strongest top turned", f"i(?:'m|'d|'ve)?(?: (?:would|could|might|should|must|have|had|was|am|be|been|make|made|truly|really|still|\\w+ly))* (?:the|a|an|your) (?:\\w+ )?{_TOP} {_ONE}", f"my (?:\\w+ ){{1,2}}(?:was|is|are|were|makes? me|made me)(?: \\w+)? (?:the|a|an|your) (?:\\w+ )?{_TOP} {_ONE}", f"(?:see|saw|consider|considered|regard|regarded) myself(?: as)? (?:the|a|an|your) (?:\\w+ )?{_TOP} {_ONE}", f"as (?:the|a|your) (?:\\w+ )?{_TOP} {_ONE}", f"(?:passed (?:up|over|on)|pass(?:ing)? (?:up|over)|overlook(?:ed|ing)|rejected|reject(?:ing)?|turned (?:down|away)|lost|losing|missed|missing|ignored|dismissed|let go(?: of)?)(?: on| out on)? (?:the|a|an|your) (?:\\w+ )?{_TOP} {_ONE}"),
        ("lose losing lost miss pass", "you(?:'re| are|'ve| have| will|'ll)? (?:\\w+ )?(?:missed|missing|miss|lost|losing|lose|passing|passed|pass)(?: out| up)? (?:out on |on |up |up on |over )?(?:a|an|the|someone|somebody|me|my) (?:\\w+ ){0,3}(?:opportunity|candidate|applicant|talent|asset|employee|professional|chance|like me|gem)", "you passed me over", "passed (?:me )?over (?:for|in favou?r)", "(?:missed|missing) out on me"),
        ("better body cannot could find one placed prepared qualified suited won't", "(?:nobody|no one)(?: else)? (?:could|would|can|will|is|was)(?: [\\w']+){1,6} than (?:me|i|myself)", "you (?:won't|will not|will never|'ll never|cannot|can't|could not|couldn't) find (?:\\w+ )?(?:anyone|someone|anybody|a|another|better)", "(?:i'm|i am|i was) (?:\\w+ )?better (?:suited |qualified |placed |prepared )?than"),
        ("believe certain convinced know still sure think thought truly", f"i (?:know|am sure|am certain|am convinced|remain convinced|believe|think|thought|still believe|still think|truly believe)(?: that)? (?:i|my)(?: [\\w']+){{0,5}} (?:the|a|your) (?:\\w+ )?{_TOP}"),
        ("become been done made proved", "(?:would|could|i'd) have (?:been|made|become|proved|done) (?:\\w+ ){0,3}(?:a great|an excellent|an outstanding|a real|a huge|a perfect|an ideal|a fantastic|a strong|a tremendous|great) (?:\\w+ )?(?:asset|addition|fit|hire|employee|contribution|job|match)"),
    ),
    "fr": Clues(
        ("candidats conteste gens laiss largement loin personnes profils échapper", "laiss(?:ez|é|er|iez) (?:filer|passer|partir|échapper)(?: \\w+)? (?:une?|mon|ma)(?: \\w+)? (?:perle|talent|pépite|atout|profil)", "(?:j'étais|je suis|étais)(?: \\w+)? (?:de loin|sans conteste|de très loin|largement) (?:le|la) (?:plus|meilleure?|mieux)", "peu de (?:candidats|personnes|gens|profils)(?: \\w+)? (?:ont|possèdent|réunissent|offrent)(?: \\w+)? (?:mes|mon|ma)"),
        ("aviez choisissant j'aurais prenant quelqu'un recrutant retenant sous sélectionnant", "en ne me (?:recrutant|retenant|choisissant|prenant|sélectionnant) pas", "j'aurais (?:\\w+ )?(?:excellé|été (?:excellente?|parfaite?|brillante?|idéale?))", "vous aviez (?:devant vous|sous les yeux) (?:la personne|le candidat|la candidate|le profil|quelqu'un)"),
        ("adapté candidature compétent expérimenté idéal indiqué meilleur motivé parfait profil qualifié rêvé", f"(?:j'(?:étais|aurais été|ai été)|je (?:suis|serais|reste|demeure)|étant|en tant que|me considère comme|être)(?: (?:certainement|sans|doute|clairement|vraiment|pourtant|objectivement|bien|sûrement|convaincue?|persuadée?|certaine?|sûre?|d'être|\\w+ment))* (?:(?:la |le |une? |votre |l')?{_IDEAL} {_QUI}|(?:la |le |une? |votre |l'){_QUI} (?:le |la )?{_IDEAL})", f"(?:mon|ma) (?:\\w+ )?(?:profil|candidature)(?: \\w+)? (?:était|est|restait)(?: \\w+)? (?:le |la )?{_IDEAL}"),
        ("atout côté d'une excellent idéal meilleur parfait passé perle quelqu'un rare talent élément", "(?:vous (?:êtes|passez|seriez|serez)|êtes|passés?|passées?|passer|passez)(?: \\w+)? (?:passée?s? )?à côté (?:de moi|d'une?|du|de la|de l'|de mon|de quelqu'un|de ma|des)(?: )?(?:\\w+ ){0,2}(?:\\w*candidat\\w*|profil|talent|personne|atout|opportunité|meilleur\\w*|compétence\\w*|élément|recrue|moi|quelqu'un|professionnel\\w*|chance)", "à côté de moi", "(?:perdez|perdu|ratez|raté|manqué|manquez|écarté|refusé|laissé (?:filer|passer|partir)|privez|privés?)(?: de)? (?:d'|la |le |l'|une?|du )(?: )?(?:\\w+ ){0,2}(?:meilleure?|excellente?|candidat\\w* idéal|atout|perle|profil (?:idéal|rare|parfait)|talent|élément)"),
        ("aussi autant mieux plus trouverez", "(?:personne|nul|aucune? (?:autre )?candidat\\w*)(?: \\w+)? (?:ne |n')(?:[\\w']+ ){1,5}(?:mieux|plus|aussi bien|autant)(?: \\w+){0,2} que moi", "vous ne trouverez (?:pas|jamais|personne)(?: \\w+)? (?:mieux|meilleur|plus|de)"),
        ("aurait j'aurais", "(?:j'aurais|(?:mon|ma) \\w+ aurait) (?:été|fait|constitué|apporté|représenté)(?: \\w+){0,2} (?:une? |l')(?:\\w+ )?(?:excellente?|réel|véritable|vrai|formidable|parfaite?|précieu(?:x|se)|atout)(?: \\w+)?"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
