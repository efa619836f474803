"""Thanks three times and more, or piles superlatives on one thanks.

Why: Warmth helps up to a point; beyond it people hear pleading. One or two
    thanks that say what for are worth more than five that do not.
Source: the craft's T04 (thanks.excess), from a study of which mails get answers.
Not when: the thanks are for others, to be passed on, or stand in the closing.

Offends (en): Thank you so, so much! I am deeply and immensely grateful for this truly incredible day.
Offends (en): Thank you, thank you; my appreciation has no bounds.
Offends (en): Thank you for the call. I'm grateful for the tour. Many thanks for the lunch as well.
Innocent (en): Thank you so much for the day. Please thank Ben for the keys, and my thanks to Aisha too.
Innocent (en): Thank you for the day. I'd be grateful for a line on the pricing part.
Offends (fr): Un immense merci ! Je vous suis infiniment et profondément reconnaissant pour cette journée.
Offends (fr): Je vous resterai redevable à vie.
Offends (fr): Merci pour l'appel. Je vous remercie aussi de la visite. Et merci encore pour le déjeuner.
Innocent (fr): Merci beaucoup pour cette journée. Transmettez mes remerciements à Karim.
Innocent (fr): Merci de m'avoir écrit. Je vous serais reconnaissant d'une ligne sur le chiffrage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "T04"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is more thanks than the occasion carries; it begins to sound like pleading.",
        "fr": "« {0} » remercie plus que l'occasion ne le porte ; cela finit par sonner comme une prière.",
    },
    better={
        "en": "Thank you for the care you put into the day.",
        "fr": "Merci pour le soin que vous avez mis dans cette journée.",
    },
)
_MOST = 2
_THANKS = {
    "en": Clues(("grateful gratitude indebted thank obliged cheers ta,", "thank(?:s|ful|ing)?", "grateful(?:ly)?", "gratitude", "indebted", "much obliged", "cheers, ta", "ta,")),
    "fr": Clues(("gratitude gré merci reconnaissan remerci", "mercis?", "remerci\\w+", "reconnaissan\\w+", "gratitude", "gré")),
}  # fmt: skip
_SUPERLATIVE = {
    "en": Words("so,? so much", "so,? so,? \\w+", "so very", "so much", "truly", "deep(?:ly|est)", "immense(?:ly)?", "infinite(?:ly)?", "profound(?:ly|est)?", "extremely", "incredibl[ey]", "sincere(?:ly|st)?", "wholehearted(?:ly)?", "enormous(?:ly)?", "tremendous(?:ly)?", "eternal(?:ly)?", "forever", "endless(?:ly)?", "beyond words", "more than (?:words|i can)", "(?:from )?the bottom of my heart", "with all my heart", "heart-?felt", "greatly", "hugely", "massive(?:ly)?", "absolutely", "utterly", "a (?:million|thousand|hundred)", "millions?", "unbelievabl[ey]", "amazing(?:ly)?", "extraordinar(?:y|ily)", "phenomenal(?:ly)?", "overwhelm\\w*", "beyond (?:grateful|thankful)", "humbled", "warmest", "humblest", "infinite", "unending", "boundless", "utmost", "supreme", "unforgettable", "magical", "life-changing", "breathtaking(?:ly)?"),
    "fr": Words("infini(?:e|ment)?", "profond(?:e|es|ément)?", "immens(?:e|es|ément)", "sincèrement", "vivement", "(?:du|tout) (?:fond du|mon) (?:cœur|coeur)", "de tout (?:cœur|coeur|mon cœur)", "mille (?:fois|mercis?|remerciements)", "extrêmement", "énorm(?:e|es|ément)", "éternel(?:le|lement)?", "à jamais", "tellement", "incroyables?", "extraordinaires?", "exceptionnel\\w*", "merveilleu\\w+", "(?:plus|très) (?:sincères|vifs?|vives?|profonde?s?|chaleureux)", "grandement", "sans fin", "bouleversée?", "plus que", "très \\w+ment", "(?:inoubliables?|inespérée?s?|inouïe?s?)", "les plus \\w+"),
}  # fmt: skip
# Each of these is a pile by itself.
_BEYOND = {
    "en": Clues(
        ("cannot can't could endlessly enough eternally forever words how_can how_could no_thanks pages ever_thank no_gratitude _possibly_than beyond", "(?:can(?:not|'t)|could(?: not|n't)(?: possibly| ever)?|can never|could never)(?: \\w+)? thank \\w+(?: \\w+)? enough", "(?:no words|words (?:cannot|can't|could not|fail)|not enough words|lost for words)", "(?:eternally|forever|endlessly|beyond) (?:grateful|thankful|indebted)", "how (?:can|could|shall|will) i (?:ever|possibly) thank", "(?:no thanks|no gratitude) (?:could|can|would)(?: ever)? be", "could go on thanking"),
        # Debts that nothing repays, thanks that nothing holds.
        ("debt repay owe knows_no limits boundless bursting my_soul my_knees soul knees moon sing_your die treasure bless_you mountains heaps thousand million infinite huge_ _all_my the_bottom for_words _no_end a_hundred _no_boun _no_limi oceans _rest_of _tons_", "(?:forever|for ever|eternally|always|deep(?:ly)?)(?: \\w+)? in your debt", "owe you (?:more than|everything|so much)(?: [\\w']+){0,4}", "(?:my )?(?:gratitude|thankfulness|appreciation) (?:knows|has) no (?:limits?|bounds?|end)", "boundless (?:gratitude|thanks|appreciation)", "bursting with (?:gratitude|thanks)", "thank(?: \\w+){1,3} (?:on my knees|with all my (?:soul|heart|being)|from the bottom)", "thanks? to the moon and back", "(?:over the moon|beyond grateful)[^.!?]*? (?:lost for words|over the moon)", "(?:sing your praises|treasure it|grateful|remember (?:it|you)|thank you)(?: [\\w']+){0,3} (?:till the day i die|all my life|until i die|for the rest of my (?:life|days))", "god bless you (?:a|ten|one) (?:hundred|thousand|million) times", "(?:heaps|mountains|oceans|tons|a thousand|ten thousand|a million|infinite|a hundred)(?: of)? thanks", "thanks a million", "huge, huge"),
        # Said, and said again.
        ("again and_again once_more reiterate thank_you, thanks, thanks_and as_i_said gratitude _over_and and_thanks and_thank", "(?:again and again|yet again|over and over|time and again)[^.!?]*? (?:thank|gratitude|thanks)", "(?:thank you|thanks|thank you again|gratitude)(?:,| and)(?: once more:| and)? (?:thank you|thanks|gratitude)(?:[.,;!]|$| and thank| again)", "thank you again, and once more", "reiterate(?:,? yet again,?)?(?: \\w+){0,3} (?:gratitude|thanks)"),
        # No one has ever.
        ("greatest_honour never_in_my_life nobody_ever best_interview dream_of beyond_fantastic unspeakably stupendous life_has my_career beyond recruiter greatest incredibly unbelievably impossibly most_interview most_welcome best_welcome imagine interview_anyone that_anyone _interview_i _welcome_i welcome_anyone _welcome_anyb _welcome_that _interview_anyb i_dream _anybody_had anybody_could _i_ever _anyone_have anybody_dream _anybody_ever _anyone_coul _could_ever _have_drea _had_ever _i_met anyone", "greatest (?:honour|honor|privilege) of my (?:life|career)", "never in my (?:life|career)[^.!?]*? (?:generous|kind|good|treated|welcomed)", "(?:most|best) (?:\\w+ )?(?:interview|recruiter|welcome)(?: \\w+)? (?:that )?(?:anyone|i|anybody)(?: (?:could|have|had))?(?: ever)? (?:dream|met|had|imagine)\\w*", "beyond (?:fantastic|wonderful|amazing|brilliant|perfect)", "(?:unspeakably|unbelievably|incredibly|stupendously|impossibly) (?:good|kind|generous)(?: \\w+){0,2} (?:you (?:were|are|all were)|to me)", "stupendous favour"),
    ),
    "fr": Clues(
        ("assez aucun infiniment mots suffisamment trop éternel comment_vous_remercier existe_pas_de_mot _remercier_jama _il_n'y", "(?:jamais|pas|ne saurais?|pourrai\\w*)(?: \\w+){0,3} (?:assez|suffisamment|trop) (?:vous |te )?remerci\\w+", "remerci\\w+ (?:jamais )?(?:assez|suffisamment)", "(?:les mots|aucun mot)(?: \\w+)? (?:manquent|suffi\\w+|ne)", "(?:éternellement|infiniment) (?:reconnaissante?|redevable)", "comment (?:vous|te) remercier (?:assez|jamais)", "(?:il n'existe pas|il n'y a pas) de mots? (?:assez|pour)", "(?:reconnaissance|gratitude)(?: \\w+)? (?:est |sera )?éternelle"),
        # Des dettes que rien n'acquitte.
        ("genoux redevable bornes sans_limite baise_les_mains bénis dernier_souffle cathédrale milliers million le_mot_est_faible le_ciel pourra_jamais d'exister en_vie infin _toute_ma _dix_mill _jusqu'à_mon _sans_fin _sans_born", "(?:remerci\\w+|merci)(?: \\w+)? à genoux", "redevable (?:à vie|à jamais|pour toujours)", "(?:reconnaissance|gratitude|générosité|bonté|gentillesse) (?:sans (?:bornes?|limites?|fin)|infinie?)", "(?:vous |te )?baise les mains", "je bénis (?:le jour|l'heure)", "(?:jusqu'à mon dernier (?:souffle|jour)|toute ma vie)", "le mot est faible", "(?:un million|des (?:milliers|millions)|dix mille) (?:de )?(?:fois )?mercis?", "remerci\\w+ le ciel", "rien ne pourra jamais (?:rendre|égaler|effacer|remplacer)", "merci d'exister"),
        # Dit, et redit.
        ("merci et_encore une_fois gratitude, trop_ répéter nouveau profite que_de_mercis gratitude_gratitude", "merci,? (?:et )?(?:encore )?merci(?: merci| bien)?", "(?:gratitude|merci),? (?:gratitude|merci)", "que de mercis", "(?:encore une fois|un grand), un (?:\\w+, un )?très grand merci", "toute ma gratitude, (?:toute )?ma \\w+", "(?:trop|très|un grand, un très)(?: trop)? (?:grand )?merci (?:à toi|à vous)", "au risque de me répéter[^.!?]*? merci", "(?:remerci\\w+|merci)(?: \\w+)? (?:encore|de nouveau|une fois de plus),? (?:car|et|puis)[^.!?]*? (?:assez|renouvelle|redis|répète)", "merci[^.!?]*? (?:avez|as) fait, fai(?:tes|s) et fere?z"),
        # Jamais personne.
        ("plus_bel plus_beau plus_belle adorable de_ma_vie bouleverse comblé honneur_insigne jamais_fait honor _suis_boul", "(?:le plus bel|la plus belle|le plus beau|la plus adorable) (?:\\w+ )?de (?:ma vie|france|ma carrière)", "honneur insigne", "je suis (?:comblée?|bouleversée?|honorée?), (?:\\w+, )*(?:comblée?|honorée?|émue?)", "votre (?:bonté|gentillesse|générosité) me bouleverse", "personne ne l'avait jamais fait"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    wanted = _THANKS.get(draft.language)
    if wanted is None:
        return
    words = plug.language(draft.language, "words")
    thanks = 0
    for passage in draft.passages:
        text = passage.text
        own = [*wanted.find(text)]
        if not own:
            if text in _BEYOND[draft.language] and text not in words.PASS_ON:
                yield _OFFENCE.at(draft, passage.start, passage.end)
            continue
        other = [*words.ASK_THANKS.find(text), *words.PASS_ON.find(text)]
        own = [s for s in own if not any(o.start < s.end and s.start < o.end for o in other)]
        piled = own and (
            text in _BEYOND[draft.language] or len([*_SUPERLATIVE[draft.language].find(text)]) > 1
        )
        thanks += len(own)
        if piled:
            yield _OFFENCE.at(draft, passage.start, passage.end)
        elif own and thanks > _MOST:
            yield _OFFENCE.at(draft, passage.start + own[-1].start, passage.start + own[-1].end)
            return
