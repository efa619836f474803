"""Asks, or hints, that they should change their minds.

Why: Decisions are not reopened by mail; the one result is that the next
    application goes unread. It also makes the thanks look like bait.
Source: the craft's D03 (door.reconsider), from a manager's advice column.
Not when: the wish is to apply again later, the plea is expressly not made, or
    the candidate reconsiders their own work.

Offends (en): I hope you will reconsider your decision.
Offends (en): If you could give me a second chance, you would not regret it.
Offends (en): Take me on for a fortnight and then decide.
Innocent (en): I respect your choice and am not asking you to reconsider it.
Innocent (en): Your question made me reconsider how I present a plan.
Offends (fr): J'espère que vous reverrez votre décision.
Offends (fr): Laissez-moi une dernière chance de vous convaincre.
Offends (fr): Prenez-moi à l'essai, vous déciderez ensuite.
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
        ("_be_looked_at_ examined graded judged look_at_my_application look_at_my_case look_at_my_cv look_at_my_file look_at_my_papers look_at_my_test marked reviewed sleep_on_it", "sleep on it", r"look at my (?:case|file|application|cv|test|papers)(?: [\w']+)? (?:again|once more|afresh)", r"(?:my \w+|it|this|that|test) (?:be |could be )(?:marked|graded|reviewed|looked at|examined|judged) (?:again|once more|afresh|a second time)"),
        ("iggle", r"(?:wiggle|wriggle) room"),
        ("allow_me_ give_me_ grant let_me_ offer_me_", r"(?:allow|give|grant|offer|let) me (?:have )?(?:a|one|an?other|just one|even a) (?:\w+ )?(?:trial|shift|week|day|month|hour|afternoon)(?: (?:day|shift|week|lesson|period|run))?(?: [\w']+){0,6}"),
        ("_change another_way different in_another_light otherwise", r"(?:see|seeing|saw) (?:things|it|this|me)(?: \w+)? (?:differently|another way|otherwise|in another light|in a different light)", r"minds? (?:have|has|can|may|might|could|do)(?: [\w']+)? (?:been )?chang(?:e|ed)"),
        ("reconsider rethink review revis overturn revers withdraw reopen re-open reexamin re-examin reevaluat re-evaluat reassess re-assess chang back_on back_over look & decision choice verdict _mind conclusion outcome reject refusal answer position selection application candidacy candidature _case file result _cv resume", f"(?:reconsider\\w*|rethink\\w*|revisit\\w*|review|reviewing|revis(?:e|ing)|overturn|revers(?:e|ing)|withdraw|re-?open\\w*|re-?examin\\w*|re-?evaluat\\w*|re-?assess\\w*|chang(?:e|ing)|(?:go(?:ing)?|com(?:e|ing)) back (?:on|over)|(?:look|looking) (?:again )?(?:again|once more|afresh|another time) at) {_CHOICE_EN}"),
        ("reconsider rethink", "(?:you|panel|team|board|committee|would|will|could|might|to|please|be|being|kindly)(?: (?:will|would|could|might|may|to|please|perhaps|still|kindly))* (?:reconsider(?:ed|ing)?|rethink)(?: (?:me|us|it|this|that|and|for))?"),
        ("change_", "change (?:of heart|your minds?|their minds?|her mind|his mind)"),
        ("chan exception regret shot", "(?:second|one more|one last|last) chance", "(?:give|giving|grant|offer) me (?:another|a|one|the|that) (?:chance|shot)", "make an exception", "(?:you|would|will) (?:not|never|won't) regret(?: it)?(?: if)?"),
        ("too_late", "(?:it(?:'s| is)|is it) (?:not|never|really|perhaps not|surely not)? ?too late"),
        ("final definit irrevocable set_in_stone", f"(?:is|if) {_CHOICE_EN} (?:is |was )?(?:really |truly |absolutely |completely |not |entirely |already )*(?:final|definitive|definite|irrevocable|set in stone)"),
        ("appeal", "appeal (?:against )?(?:your|the|this) (?:decision|verdict|outcome)"),
        ("another closer course differently fresh made more new prove round second tack think", "(?:giv\\w+|tak\\w+|have|having) (?:my \\w+ |it |me |this |that )?(?:another|a second|a fresh|one more|a closer|a new) (?:look|thought|read|go)", "you(?: to| might| could| would| will|'ll| may)* (?:change (?:course|tack)|think again|come round|come around|see it differently)", "prove you wrong", "your minds? (?:is|are|may be)(?: already| really)? made up"),
    ),
    "fr": Clues(
        ("essayez-moi me_recevoir_de_nouveau me_recevoir_encore me_recevoir_une_deuxième_fois me_recevoir_une_nouvelle_fois me_recevoir_une_seconde_fois me_recevoir_à_nouveau me_revoir_de_nouveau me_revoir_encore me_revoir_une_deuxième_fois me_revoir_une_nouvelle_fois me_revoir_une_seconde_fois me_revoir_à_nouveau prenez-moi remettez-moi rencontrer testez-moi", r"(?:prenez|essayez|reprenez|testez|remettez)-moi(?: \w+){0,4}", r"(?:me recevoir|me revoir|me rencontrer) (?:une (?:seconde|deuxième|nouvelle) fois|à nouveau|de nouveau|encore)"),
        ("n'était remett repass représent rien_n'est soumett soumis", r"(?:rien n'est|rien n'était)(?: \w+)? (?:encore )?(?:signé|joué|perdu|gravé|définitif)", r"(?:repass|représent|remett|soumett|soumis)\w*(?: à nouveau| de nouveau| encore)?(?: [\w']+){0,4} (?:la commission|le jury|au jury|devant|sur la pile|à (?:m|mme|monsieur|madame))\.?"),
        ("course créer_le_ créer_un_ décide dédoubler il_suffirait inventer liste ouvrir_le_ ouvrir_un_ pouce suffirait-il", r"(?:coup de pouce|dans la course|encore dans la liste)(?: [\w',]+){0,8}", r"(?:créer|ouvrir|inventer|dédoubler) (?:un|le) (?:deuxième|second|autre)? ?poste", r"(?:il suffirait|suffirait-il) d'un (?:geste|mot|signe)", r"(?:vous déciderez|décidez|on décide) (?:ensuite|après)"),
        ("avis changer idée modifier opinion re-considér reconsidér relire repenser reprendre reve reviendr revo rouvrir ré-ouvrir réconsidér réexam réfléchir réouvrir révis réétudi", f"(?:revoir|reverr\\w+|revoyiez|reviendr\\w+ sur|revenir sur|reveniez sur|revenez sur|réexamin\\w+|réétudi\\w+|re-?considér\\w+|réviser|révisi\\w+|repenser|changer (?:de)?|rouvrir|ré-?ouvrir|relire|reprendre|modifier) {_CHOIX_FR}", "(?:re|ré)considér(?:er|ez|iez|erez|eriez|ation)(?: (?:ma|mon|votre|la|cette|le|moi))?", "chang(?:er|iez|ez|eriez|erez|e) (?:d'avis|d'idée|d'opinion)", "y réfléchir (?:encore|à nouveau|de nouveau)"),
        ("chance exception", "(?:une|cette|la|ma|de) (?:seconde|deuxième|2e|dernière|ultime) chance", "(?:donn|laiss|accord|offr|mérit|refus)\\w*(?:-moi)?(?: (?:me|m'|moi|bien|au moins|encore))* (?:une|ma|cette|sa|la|leur) (?:autre |nouvelle |petite |vraie |dernière )?chance", "fai\\w+ une exception"),
        ("repenser", "y repenser"),
    ),
}  # fmt: skip
_READER = {
    "en": Words("you|your|please|let me|deserve|hope"),
    "fr": Words("vous|votre|vos|tu|te|toi|ton|ta|-moi|mérit\\w+|espèr\\w+"),
}
_ELSEWHERE = {
    "en": Words(
        "(?:you|they|he|she) (?:let|gave|give|gives|offer|offered)",
        "i(?:'ll| shall| will| might| may|'ve| have)(?: [\\w']+)? (?:have|had|take|taken|give) (?:another|a second|a fresh|one more)",
        "thank|thanks|appreciate|appreciated",
    ),
    "fr": Words(
        "que vous (?:offrez|donnez|laissez|avez (?:offert|donné|laissé))", "merci|remerci\\w+"
    ),
}
_DENIED = frozenset(
    "not no never n't without nor rather pas sans jamais ni aucun aucune nullement loin".split()
)


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        if passage.text in _ELSEWHERE[draft.language] and "?" not in passage.text:
            continue  # a chance that was given, a look of one's own
        if span.text.lower().endswith("chance") and passage.text not in _READER[draft.language]:
            continue  # a second chance elsewhere
        before = draft.folded[passage.start : span.start].lower().replace("n't", " not ").split()
        denied = _DENIED & {word.strip(",;:.'") for word in before[-6:]}
        if not denied or "?" in passage.text:
            yield _OFFENCE.at(draft, span.start, span.end)
