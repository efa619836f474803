"""Asks, or hints, that they should change their minds.

Why: Decisions are not reopened by mail; the one result is that the next
    application goes unread. It also makes the thanks look like bait.
Source: the craft's D03 (door.reconsider), from a manager's advice column.
Not when: the wish is to apply again later, the plea is expressly not made, or
    the candidate reconsiders their own work.

Offends (en): I hope you will reconsider your decision.
Offends (en): If you could give me a second chance, you would not regret it.
Innocent (en): I respect your choice and am not asking you to reconsider it.
Innocent (en): Your question made me reconsider how I present a plan.
Offends (fr): J'espère que vous reverrez votre décision.
Offends (fr): Laissez-moi une dernière chance de vous convaincre.
Innocent (fr): Je comprends votre choix et ne vous demande pas de le revoir.
Innocent (fr): J'espère que nous aurons l'occasion de nous revoir à la rentrée.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D03"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks for another decision; such mails change none and close the next door.",
        "fr": "« {0} » demande une autre décision ; ce genre de message n'en change aucune et ferme la porte suivante.",
    },
    better={
        "en": "I respect your choice, and would gladly apply again for work of this kind.",
        "fr": "Je comprends votre choix, et je candidaterai volontiers de nouveau pour ce type de travail.",
    },
)
_CHOICE_EN = "(?:(?:your|the|this|that) (?:\\w+ )?(?:decision|choice|verdict|mind|minds|conclusion|outcome|rejection|refusal|answer|position|selection|application|candidacy|candidature|profile|case|file|result|cv|resume)|my (?:\\w+ )?(?:rejection|refusal|application|candidacy|candidature|profile|case|file|result|cv|resume))"
_CHOIX_FR = "(?:(?:votre|cette|la|ce|ta|ma|mon|le|leur|sur) (?:\\w+ )?(?:décision|choix|refus|réponse|position|verdict|candidature|dossier|profil|jugement|sélection|cas))"
_WORDS = {
    "en": Clues(
        ("reconsider rethink revisit review revis overturn revers withdraw reopen re-open reexamin re-examin reevaluat re-evaluat reassess re-assess chang back_on back_over look & decision choice verdict _mind conclusion outcome reject refusal answer position selection application candidacy candidature profile _case file result _cv resume", f"(?:reconsider\\w*|rethink\\w*|revisit\\w*|review|reviewing|revis(?:e|ing)|overturn|revers(?:e|ing)|withdraw|re-?open\\w*|re-?examin\\w*|re-?evaluat\\w*|re-?assess\\w*|chang(?:e|ing)|(?:go(?:ing)?|com(?:e|ing)) back (?:on|over)|(?:look|looking) (?:again )?(?:again|once more|afresh|another time) at) {_CHOICE_EN}"),
        ("reconsider rethink", "(?:you|panel|team|board|committee|would|will|could|might|to|please|be|being|kindly)(?: (?:will|would|could|might|may|to|please|perhaps|still|kindly))* (?:reconsider(?:ed|ing)?|rethink)(?: (?:me|us|it|this|that|and|for))?", "reconsideration"),
        ("look & another a_second a_fresh one_more", "(?:take|taking|have|having) (?:another|a second|a fresh|one more) look"),
        ("change_", "change (?:of heart|your minds?|their minds?|her mind|his mind)"),
        (
            "benefit chan convince demonstrate deserve exception explain impress make myself opportunity persuade please prove regret shot show won't",
            "(?:give|giving|grant|granting|offer|get|have|having|deserve|allow|let me have|for|ask for|asking for|want|need|with|given)(?: (?:me|myself|us|just|only|maybe|perhaps|please))* (?:a |one |another |the )?(?:second|another|one more|last|final|fresh|new|one last|fair)(?: last)? (?:chance|shot|opportunity|try|go)(?: (?:to|at))? (?:prove|show|convince|demonstrate|impress|explain|change|make|present myself|persuade|please)", "(?:second|one more|one last|last) chance", "(?:give|giving|grant|offer) me (?:another|a|one|the|that) (?:chance|shot)", "(?:another|a) (?:chance|shot) to (?:prove|show you|convince|demonstrate|impress|persuade|change)",
            "make an exception", "benefit of the doubt", "(?:deserve|deserved) (?:a|another|one|the|this) (?:chance|shot|opportunity)", "(?:you|would|will) (?:not|never|won't) regret(?: it)?(?: if)?",
        ),
        ("too_late toolate", "(?:it(?:'s| is)|is it) (?:not|never|really|perhaps not|surely not)? ?too late"),
        ("final definit irrevocable set_in_stone", f"(?:is|if) {_CHOICE_EN} (?:is |was )?(?:really |truly |absolutely |completely |not |entirely |already )*(?:final|definitive|definite|irrevocable|set in stone)"),
        ("reconsider chang revers reopen re-open overturn persuad convinc appeal take_me hire_me still_ & way possibility room hope chance", "(?:any|some|still|no|a) (?:way|possibility|room|hope|chance)(?: (?:that|of|for|to|left|you|me|at all|whatsoever|might|could|would))* (?:reconsider\\w*|chang\\w+|revers\\w+|re-?open\\w*|overturn\\w*|persuad\\w+|convinc\\w+|appeal\\w*|take me|hire me|still (?:be )?(?:join|hire|consider)\\w*)"),
        ("persuade_you convince_you", "(?:persuade|convince) you (?:to (?:change|take|hire|give|otherwise|reconsider|think)|otherwise|that i(?:'m| am))"),
        ("hire_me take_me consider_me choose_me pick_me select_me", "(?:still|yet) (?:be (?:able|open|willing) to )?(?:hire|take|consider|choose|pick|select) me", "consider me (?:after all|once more|one more time|anyway|again for (?:this|the same))"),
        ("appeal", "appeal (?:against )?(?:your|the|this) (?:decision|verdict|outcome)"),
        ("hold & hope", "hold(?:ing)? (?:out|on to) hope (?:that|for) (?:you|this|the)"),
        ("additional already another closer course differently extra final fresh further last made make making may mind more new prove really round second tack things think through too", "(?:giv\\w+|tak\\w+|have|having) (?:my \\w+ |it |me |this |that )?(?:another|a second|a fresh|one more|a closer|a new) (?:look|thought|read|go)", "(?:one more|another|a second|a final|an additional|a further|one last|an extra) (?:round|interview|meeting|try|attempt|go|trial|conversation|test)(?: [\\w']+){0,6} (?:show|prove|convince|demonstrate|change|persuade)", "(?:would|could|might|will|can) you(?: [\\w']+){0,4} think (?:it|this|that|things) (?:over|through)(?: again)?", "(?:would|could|might|will|can|hope) you(?: [\\w']+){0,3} think (?:again|twice)", "you(?: to| might| could| would| will|'ll| may)* (?:change (?:course|tack)|think again|come round|come around|see it differently)", "(?:make|making|made) you change", "prove you wrong", "your minds? (?:is|are|may be)(?: already| really)? made up", "it is not too late"),
    ),
    "fr": Clues(
        (
            "avis changer idée modifier opinion re-considér reconsidér relire repenser reprendre repêch reve reviendr revo rouvrir ré-ouvrir réconsidér réexam réfléchir réouvrir révis réétudi",
            f"(?:revoir|reverr\\w+|revoyiez|reviendr\\w+ sur|revenir sur|reveniez sur|revenez sur|réexamin\\w+|réétudi\\w+|re-?considér\\w+|réviser|révisi\\w+|repenser|changer (?:de)?|rouvrir|ré-?ouvrir|relire|reprendre|modifier) {_CHOIX_FR}", "(?:re|ré)considér(?:er|ez|iez|erez|eriez|ation)(?: (?:ma|mon|votre|la|cette|le|moi))?", "(?:me|m')(?: )?repêch\\w+", "chang\\w+ (?:d'avis|d'idée|d'opinion)", "(?:vous|te) faire changer", "réexamen", "y réfléchir (?:encore|à nouveau|de nouveau)", "reven\\w+ (?:là-?)?dessus",
        ),
        (
            "bénéfice chance convaincre dernière exception montrer petite preuves prouver regretter seconde ultime",
            "(?:une|cette|la|ma|de) (?:seconde|deuxième|2e|dernière|ultime) chance", "(?:donn|laiss|accord|offr|mérit|refus)\\w*(?:-moi)?(?: (?:me|m'|moi|bien|au moins|encore))* (?:une|ma|cette|sa|la|leur) (?:autre |nouvelle |petite |vraie |dernière )?chance", "(?:une|cette) (?:autre|nouvelle) chance de (?:vous |te )?(?:prouver|montrer|convaincre|démontrer|faire mes preuves)", "fai\\w+ une exception", "bénéfice du doute", "(?:vous|tu) ne (?:le )?regretter\\w+ pas",
        ),
        (
            "choisir convaincre donner doute définiti embaucher espoir faire irrévocable moyen n'est persuader peut-être possib recours reprendre retenir sans serait-il trop",
            "(?:n'est|serait)(?:-il| il)? (?:peut-être |sans doute )?pas (?:encore )?trop tard", f"(?:si )?{_CHOIX_FR}(?: est| était| est-elle| est-il|,? est-ce)? (?:vraiment |déjà |bien |absolument )*(?:définiti\\w+|irrévocable|sans appel)", "(?:possib\\w+|espoir|moyen)(?: (?:que|de|d'|pour)){1,2} ?(?:vous |te |faire )?(?:reven\\w+|chang\\w+|repreni\\w+|réexamin\\w+|reconsidér\\w+|rouvr\\w+|convain\\w+)", "vous (?:convaincre|persuader) (?:de|que|du contraire)", "(?:me|m')(?: )?(?:reprendre|choisir|retenir|embaucher|donner ma chance) (?:malgré tout|quand même|finalement)", "(?:faire|faire un) (?:appel|recours)",
        ),
        ("convaincre examen montrer persuader prouver regard repenser réétudi tort trompez", "(?:second|deuxième|nouvel|autre|dernier|ultime) (?:entretien|échange|essai|tour|rendez-vous|rencontre)(?: [\\w']+){0,5} (?:convaincre|montrer|prouver|persuader|démontrer)", "réétudi\\w+", "(?:vous|te) (?:prouver|montrer) que vous (?:avez tort|vous trompez)", "y repenser", "(?:un nouvel|un autre|un second) (?:examen|regard)(?: sur| de)? (?:ma|mon)"),
    ),
}  # fmt: skip
_READER = {
    "en": Words("you|your|please|let me|deserve|hope"),
    "fr": Words("vous|votre|vos|tu|te|toi|ton|ta|-moi|mérit\\w+|espèr\\w+"),
}
_DENIED = frozenset(
    "not no never n't without nor rather pas sans jamais ni aucun aucune nullement loin".split()
)


def check(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        if span.text.lower().endswith("chance") and passage.text not in _READER[draft.language]:
            continue  # a second chance elsewhere
        before = draft.folded[passage.start : span.start].lower().replace("n't", " not ").split()
        denied = _DENIED & {word.strip(",;:.'") for word in before[-6:]}
        if not denied or "?" in passage.text:
            yield _OFFENCE.at(draft, span.start, span.end)
