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
        ("_be_looked_at_ examined graded have_another_think judged look_at_my_application look_at_my_case look_at_my_cv look_at_my_file look_at_my_papers look_at_my_test marked overturn re-open reconsider reopen reviewed revisit sleep_on_it take_another_think things think_it_over think_that_over think_this_over undo", r"think (?:it|this|that|things) over(?: again| once more| one last time)?", r"(?:have|take) another think", "sleep on it", r"look at my (?:case|file|application|cv|test|papers)(?: [\w']+)? (?:again|once more|afresh)", r"(?:revisit|reopen|re-open|reconsider|undo|overturn) (?:this|it|the (?:matter|case|question|file|door))", r"(?:my \w+|it|this|that|test) (?:be |could be )(?:marked|graded|reviewed|looked at|examined|judged) (?:again|once more|afresh|a second time)"),
        ("_even_so_ _for_one_more _yet_ can't_we_ can_we_ could_we_ couldn't iggle include still", r"(?:could|can|might|may|perhaps|maybe|would)(?: [\w']+){0,5} (?:still|yet|even so) (?:(?:invite|include|add|take|see|meet|squeeze|fit|consider) me|turn things|be (?:invited|included|considered))", r"still (?:be )?(?:a |any |some )(?:possibility|chance|way|glimmer|room)(?: (?:for|to|of|that))?(?: (?:me|include|you))?", r"(?:wiggle|wriggle) room", r"(?:can't|could|couldn't|can) we(?: not)? (?:\w+ )?find (?:some|a|another) (?:solution|way|arrangement)", r"room (?:in|on)(?: \w+){1,4} for one more", r"include me in the (?:next|final|last) round"),
        ("allow_me_ decide give_me_ grant judge let_me_ offer_me_ take_me_on_as take_me_on_for take_me_on_on", r"(?:allow|give|grant|offer|let) me (?:have )?(?:a|one|an?other|just one|even a) (?:\w+ )?(?:trial|shift|week|day|month|hour|afternoon)(?: (?:day|shift|week|lesson|period|run))?(?: [\w']+){0,6}", r"let me (?:come in|work|join|try|do|start)(?: for)? (?:just |only )?(?:one|a|a single) (?:shift|day|week|month|trial|morning)", r"take me on (?:for|as|on)", r"(?:and|then) (?:decide|judge) (?:then|afterwards|after|again)", r"(?:let|and let) the (?:lads|team|crew|panel|kids) judge"),
        ("_change another_way as_a_not_yet believe come_round different for_a_not_yet in_another_light otherwise things turn_it_around turn_this_around turning_it_around turning_this_around vote_again your_last_word", r"(?:see|seeing|saw) (?:things|it|this|me)(?: \w+)? (?:differently|another way|otherwise|in another light|in a different light)", r"come round(?: (?:to|after|in|yet|one day))?", r"(?:turn|turning) (?:things|it|this) around", r"minds? (?:have|has|can|may|might|could|do)(?: [\w']+)? (?:been )?chang(?:e|ed)", r"your last word(?: just yet)?", r"(?:refuse to believe|can't believe|hard to believe) that (?:the|your|this) (?:door|matter|case|answer|decision)", r"(?:as|for) a not yet", r"vote again"),
        ("_second_leg close doubt half_a_post instead nothing_stands_in_my_way nothing_stands_in_our_way nothing_stands_in_the_way persuaded put_ reconsider run_ seal share shut so_that_you_could_have_both so_that_you_could_have_us_both think_about_whether_it_was_the_right think_about_whether_that_was_the_right think_about_whether_this_was_the_right", r"(?:run|put) (?:it|this|my \w+) (?:past|before|to)(?: [\w']+){1,3} (?:one last time|once more|again)", r"put in (?:a|another|one more) (?:\w+ )?word for me with the (?:panel|board|boss|manager|head|director|committee)", r"could be persuaded to (?:see|meet|take|hire|reconsider)", r"before you (?:close|shut|seal) (?:the|my) (?:file|case|matter|door)", r"(?:would|could|will) you (?:mark|grade|read|judge)(?: [\w']+){1,4} instead", r"mark this (?:version|one) instead", r"nothing stands in (?:the|my|our) way", r"(?:could|would) (?:we|it)(?: [\w']+){1,6} second leg", r"so that you could have (?:us )?both", r"(?:half a post|job share|job-share|share the post)(?: [\w']+){0,6}", r"should doubts? arise", r"think about whether (?:it|this|that) was the right"),
        ("bend fit_me re-open reopen revisit squeeze take_another", r"(?:any|some) (?:way|chance|possibility|room|hope) (?:at all )?(?:to|that you(?: could| might| would)?|of)(?: [\w']+)? (?:revisit|reopen|re-open|bend|squeeze|fit me|take another)"),
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
        ("_heure_d'essai _heures_d'essai _jour_d'essai _journée_d'essai _jours_d'essai _mois_d'essai _semaine_d'essai essayez-moi journées jourss l'épreuve laissez-moi me_prendre_à_l'essai me_recevoir_de_nouveau me_recevoir_encore me_recevoir_une_deuxième_fois me_recevoir_une_nouvelle_fois me_recevoir_une_seconde_fois me_recevoir_à_nouveau me_revoir_de_nouveau me_revoir_encore me_revoir_une_deuxième_fois me_revoir_une_nouvelle_fois me_revoir_une_seconde_fois me_revoir_à_nouveau mettre moiss prenez-moi période remettez-moi rencontrer semaines sera_r serait_r soit_r testez-moi être_r", r"(?:soit|être|serait|sera) (?:revue?|réexaminée?|reconsidérée?|rejugée?|réétudiée?)", r"(?:donn|laiss|accord|offr|propos)\w*(?:-moi)?(?: [\w']+){0,4} (?:semaine|journée|jour|mois|jours|heure|période)s? d'essai", r"me (?:mettre|prendre) à l'(?:essai|épreuve)", r"(?:prenez|essayez|reprenez|testez|remettez)-moi(?: \w+){0,4}", r"(?:me recevoir|me revoir|me rencontrer) (?:une (?:seconde|deuxième|nouvelle) fois|à nouveau|de nouveau|encore)", r"laissez-moi (?:refaire|repasser|recommencer|retenter|une (?:journée|semaine|heure))(?: \w+){0,3}"),
        ("autrement d'un_autre_œil dernier différemment définitif et_si_nous gravé il_est_encore_temps la_nuit_porte_conseil n'était remett repass représent rien_n'est si_on signé soumett soumis tout_reste_possible", r"tout reste possible", r"il est encore temps(?:[.?!]| de (?:changer|revenir|réfléchir|reconsidérer|me \w+))", r"(?:rien n'est|rien n'était)(?: \w+)? (?:encore )?(?:signé|joué|perdu|gravé|définitif)", r"avant que ce soit (?:gravé|définitif|signé)", r"(?:si on|et si nous) en reparl\w+", r"la nuit porte conseil", r"(?:verrez|verriez|voyez|voir)(?:-vous)? les choses (?:autrement|différemment|d'un autre œil)", r"(?:repass|représent|remett|soumett|soumis)\w*(?: à nouveau| de nouveau| encore)?(?: [\w']+){0,4} (?:la commission|le jury|au jury|devant|sur la pile|à (?:m|mme|monsieur|madame))\.?", r"votre dernier mot", r"(?:mon|leur) dernier mot"),
        ("_fait_le_bon_choix avec_un_œil_neuf clore d'un_œil_neuf décider erreur_peut erreur_pourrait fermer_mon l'affaire la_donne relire relisez rouvre_le_ rouvre_ma_ rouvre_mon_ rouvrez rouvriez rouvrir réfléchir trancher", r"(?:vous demander|demandez-vous) si vous avez(?: \w+)? fait le bon choix", r"l'affaire n'est pas close", r"(?:une )?erreur (?:peut|pourrait)(?: \w+)? se (?:corriger|réparer|rattraper)", r"réfléchir (?:encore|à nouveau|de nouveau|davantage)(?: un peu)?(?: \w+)? ?(?:avant de)?", r"avant de (?:trancher|fermer mon|clore mon|décider)(?: [\w']+){0,3}", r"(?:cela|ça) (?:ne )?change(?:rait)?(?:-t-il|-t-elle)? (?:pas )?la donne", r"relisez (?:ma|mon)(?: \w+){1,2}", r"relire (?:ma|mon) (?:lettre|dossier|cv|candidature) (?:avec|d'un|autrement|à nouveau|encore)", r"d'un œil neuf|avec un œil neuf", r"(?:rouvre|rouvriez|rouvrez|rouvrir) (?:mon|le|ma) (?:dossier|candidature|débat)"),
        ("appelez changer course créer_le_ créer_un_ dire_deux_mots décide dédoubler glisser il_suffirait inventer libre_à_vous_de_la_reprendre liste ouvrir_le_ ouvrir_un_ partager pouce refus suffirait-il toucher un_second_tour verrez évoluer", r"vous verrez qu'il fallait", r"(?:coup de pouce|dans la course|encore dans la liste)(?: [\w',]+){0,8}", r"un refus s'est déjà", r"votre avis pourrait (?:évoluer|changer)", r"(?:créer|ouvrir|inventer|dédoubler) (?:un|le) (?:deuxième|second|autre)? ?poste", r"partager le poste", r"(?:toucher|dire|glisser) deux mots(?: \w+)? à (?:ta|ton|votre) (?:directrice|directeur|chef|patronne?|responsable)", r"un second tour", r"(?:il suffirait|suffirait-il) d'un (?:geste|mot|signe)", r"(?:vous déciderez|décidez|on décide) (?:ensuite|après)", r"libre à vous de la reprendre", r"appelez au moins mon"),
        (
            "avis changer idée modifier opinion re-considér reconsidér relire repenser reprendre repêch reve reviendr revo rouvrir ré-ouvrir réconsidér réexam réfléchir réouvrir révis réétudi",
            f"(?:revoir|reverr\\w+|revoyiez|reviendr\\w+ sur|revenir sur|reveniez sur|revenez sur|réexamin\\w+|réétudi\\w+|re-?considér\\w+|réviser|révisi\\w+|repenser|changer (?:de)?|rouvrir|ré-?ouvrir|relire|reprendre|modifier) {_CHOIX_FR}", "(?:re|ré)considér(?:er|ez|iez|erez|eriez|ation)(?: (?:ma|mon|votre|la|cette|le|moi))?", "(?:me|m')(?: )?repêch\\w+", "chang(?:er|iez|ez|eriez|erez|e) (?:d'avis|d'idée|d'opinion)", "(?:vous|te) faire changer", "réexamen", "y réfléchir (?:encore|à nouveau|de nouveau)", "reven\\w+ (?:là-?)?dessus",
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
    for passage, span in hits(draft, _WORDS):
        if passage.text in _ELSEWHERE[draft.language] and "?" not in passage.text:
            continue  # a chance that was given, a look of one's own
        if span.text.lower().endswith("chance") and passage.text not in _READER[draft.language]:
            continue  # a second chance elsewhere
        before = draft.folded[passage.start : span.start].lower().replace("n't", " not ").split()
        denied = _DENIED & {word.strip(",;:.'") for word in before[-6:]}
        if not denied or "?" in passage.text:
            yield _OFFENCE.at(draft, span.start, span.end)
