"""Asks for "any feedback", on nothing in particular.

Why: A blanket question needs an hour of thought and the permission of others; a
    precise one takes two lines. So the precise one is answered.
Source: the craft's F01 (ask.vague), from career advice and a book of interview questions.
Not when: the question names a part of what took place, also by pointing back to it.

Offends (en): Do you have any feedback for me?
Offends (en): I would appreciate any comments on my interview so that I can improve.
Innocent (en): If one thing comes to mind that I could strengthen in how I present a migration plan, I'd be glad of your advice.
Innocent (en): My clock ran out before the two budget slides. Any thoughts on that part would help.
Offends (fr): Auriez-vous un feedback à me faire ?
Offends (fr): Je serais preneuse d'un retour sur mon entretien, afin de m'améliorer.
Innocent (fr): Si un point vous vient à l'esprit sur ma façon de présenter un plan de migration, votre conseil me serait utile.
Innocent (fr): Le temps m'a manqué pour les deux planches de budget. Un conseil sur cette partie m'aiderait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._commonplace import own_words
from rebond.rules._evidence import known_names
from rebond.rules._offence import Offence
from rebond.rules._requests import ADVICE_EN, ADVICE_FR, requests
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F01"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” can be answered in a hundred ways, so it is answered in none.",
        "fr": "« {0} » appelle cent réponses, donc n'en reçoit aucune.",
    },
    better={
        "en": "Name one part: “Was the pricing of the plan what you would work on first?”",
        "fr": "Nommez une partie : « Le chiffrage du plan est-il ce que vous travailleriez en premier ? »",
    },
)
_VAGUE = {
    "en": Clues(
        ("advice assessment comment criti evaluation feed guidance hint impression input insight observation opinion perspective pointer recommendation remark steer suggestion take thought tip view", f"{ADVICE_EN}"),
        ("across area better did differently fall fell future how improv lacking missing next perform short strength weak work wrong", "improve\\w*", "improving", "(?:do|done|did|be|been) (?:\\w+ )?(?:better|differently)", "went wrong", "go wrong", "(?:fell|fall|falling|come|came) short", "work on", "strengthen\\w*", "areas? (?:of|for|to)", "weak(?:ness|nesses|er)?", "strengths?", "my (?:interview )?performance", "how i (?:did|do|performed|came across)", "how did i", "next time", "missing", "lacking", "get better", "in future", "for the future"),
    ),
    "fr": Clues(
        ("améliorer appréciation avis commentaire conseil critique d'amélioration explication feed impression observation piste point progr précision recommandation regard remarque renforcer reprendre ressenti retour revoir suggestion éclairage", f"{ADVICE_FR}"),
        ("amélior autrement convaincu convenu d'amélioration différemment faible fonctionné forces fort l'avenir manqu marché mieux perf prestation prochaine progr renforcer travailler", "(?:amélior\\w+|progress\\w+|(?:faire|fait|ferais|être|été) (?:\\w+ )?mieux|autrement|différemment|manqu\\w+|pas (?:été )?(?:marché|convenu|convaincu|fonctionné)|travailler|renforcer|(?:points?|axes?) (?:faibles?|forts?|d'amélioration|de progr\\w+)|faiblesses?|forces|ma prestation|(?:ma|mes) performances?|la prochaine fois|pour l'avenir|perfectionn\\w+)"),
    ),
}  # fmt: skip
# Points back to what the sentence before told; "first" asks for an order, which is a precise thing.
_POINTS = {
    "en": Words("(?:that|this|those|these|the) (?:\\w+ )?(?:part|point|exercise|moment|piece|step|side|aspect|bit|subject|topic|skill|area|one|session|answer|slide|slides|question|front|score)", "(?:on|about|of|with|to|there|to work on|handle|handled) (?:it|that|this|them|those|these)", "(?:first|start|begin)"),
    "fr": Words("(?:cette|ce|cet|ces|celle|celui)(?:-ci|-là)? ?(?:partie|point|exercice|moment|passage|étape|côté|aspect|sujet|compétence|séance|réponse|planche|question|plan|note|sur ce)", "(?:là-dessus|à ce sujet|sur ce plan|y (?:travailler|renforcer|reprendre|changer|revoir)|cela|d'abord|en premier|commenc\\w+|premier)"),
}  # fmt: skip
_MANNERS = frozenset(
    "should could bear left kind chances easy easier quick quickly line lines short brief plenty kind willing open spare word words send sent tell telling drop hesitate honest honestly frank frankly straight constructive critical specific specifically concrete brutally always sure obliged obligation understand mean means meant happy grateful eager keen curious wonder wondering wondered ask asking asked allow allows anything general overall additional certain particular aware useful self person candid objective hand whatever whenever busy small large big enough since given possible short mind note notes further improved progress upon sort something sometime later end allow trying try searching search hunt hunting jobs hunting wrong worked went go better differently performed perform performance missing lacked lack lacking short fell weak weakness weaknesses strong stronger strengths strength areas area grow get getting become future next time did do done came across"
    " devrais devrait dois doit doive faut faudrait ressenti amabilité gentillesse bonté obligeance obligeant observations observation petit petite facile rapide rapidement ligne lignes court courte bref brève mot mots envoyer dire honnête franc franche franchement constructif constructifs constructive constructives critique critiques précis précise concret concrète objectif objectifs toujours oblige obligation comprends preneur preneuse curieux curieuse dispo sincère sincères éventuel éventuelle ultérieurement prochains prochaines recherche recherches recherché ensemble général générale globale propos tenir compte faiblesse faiblesses forces performance performances prestation marché manqué mieux autrement différemment être pouvoir permettrait aiderait aideraient grandir avancer rebondir progresser perfectionner améliore améliorer amélioré améliorais besoin cas amener échéant chose auriez auriez-vous serait-il possible quoi motifs motif formuler partager faire part".split()
)


def check(draft: Draft) -> Iterable[Finding]:
    vague = _VAGUE.get(draft.language)
    if vague is None:
        return
    known = _MANNERS | (known_names(draft.occasion) if draft.occasion else frozenset())
    for request in requests(draft):
        # "Even a small remark would help" lets go more than it asks.
        if request.announces or request.passage.text.lower().startswith(("even ", "même ")):
            continue
        passage = request.passage
        span = vague.first(passage.text)
        if span is None or own_words(passage.text, draft.language, numbers=False, known=known):
            continue
        before = draft.passages[request.number - 1] if request.number else None
        points = (
            passage.text in _POINTS[draft.language]
            and before is not None
            and before.paragraph == passage.paragraph
            and own_words(before.text, draft.language, numbers=False, known=known)
        )
        if not points:
            yield _OFFENCE.at(draft, passage.start, passage.end)
