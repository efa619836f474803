"""Asks for "any feedback", on nothing in particular.

Why: A blanket question needs an hour of thought and the permission of others; a
    precise one takes two lines. So the precise one is answered.
Source: the craft's F01 (ask.vague), from career advice and a book of interview questions.
Not when: the question names a part of what took place, also by pointing back to it.

Offends (en): Do you have any feedback for me?
Offends (en): If there is anything you could teach me, I'm all ears.
Offends (en): I would appreciate any comments on my interview so that I can improve.
Innocent (en): If one thing comes to mind that I could strengthen in how I present a migration plan, I'd be glad of your advice.
Innocent (en): My clock ran out before the two budget slides. Any thoughts on that part would help.
Offends (fr): Auriez-vous un feedback à me faire ?
Offends (fr): Comment m'avez-vous trouvée, dans l'ensemble ?
Offends (fr): Je serais preneuse d'un retour sur mon entretien, afin de m'améliorer.
Innocent (fr): Si un point vous vient à l'esprit sur ma façon de présenter un plan de migration, votre conseil me serait utile.
Innocent (fr): Le temps m'a manqué pour les deux planches de budget. Un conseil sur cette partie m'aiderait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._commonplace import own_words
from rebond.rules._evidence import known_names
from rebond.rules._offence import Offence, hits
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
# Asks for anything at all in so many words; what it is about may follow an "on" or "about".
_BLANK = {
    "en": Clues(
        ("advice feedback comment criti guidance hint impression input insight observation opinion pointer recommendation remark suggestion thought tip wisdom assessment view evaluation steer perspective _take_on feed-back", f"(?:have you(?: got)?|do you have|got|is there|might you have|would you have|you'd have|you have) (?:any|some|a few|a|an|one or two) {ADVICE_EN}(?: (?:for|that|you|to)\\b|[?.,])", f"(?:any|some|all|every|a bit of|a few|whatever|constructive|honest|general|your) {ADVICE_EN} (?:you (?:could|can|might|may|have|wish)|from (?:you|your side|the panel)|of (?:any|every|whatever) (?:kind|sort)|however (?:short|small|brief)|whatsoever)", "(?:words? of wisdom|constructive criticism)"),
        ("_how_did _how_i", "how (?:i|did i) (?:came (?:over|across)|come (?:over|across)|did|do|fared?|went down)(?:,? (?:overall|in general|on the whole))?[.?,]"),
        ("ought should_i _what_can what_could _what_must", "what (?:should|could|must|ought|can) i (?:to )?(?:do|be doing|improve|change|have done)(?: better| differently)?[?]"),
    ),
    "fr": Clues(
        ("conseil avis retour feed remarque commentaire suggestion impression observation critique appréciation ressenti évaluation bilan regard recul _compte_rend prends_volontiers soient j'adorerais à_l'écoute d'amélioration _bonnes_comm à_prendre j'aimerais_entendre vaudrait friand preneur demandeur _ou_non demandeuse j'aimerais_connaître _j'aimerais_avoi preneuse seraient _lignes_même éventuelles _mot_me lignes_serait éclairage_bienvenu _lignes_m'in _quelques_mot professionnel un_lignes global explication_bienvenu à_améliorer mot_serait _mot_même tes_recommandation _d'ensemble_m'ai mot_m'aiderait piste_bienvenu _entretien_me _candidature_m'ai _lignes_m'ai _précision_bien l'ensemble_serait _marché_sera me_rendrait une_lignes _lignes_me _point_à bienvenu", f"(?:vos|tes|des|toutes?|tout|quelques|d'éventuelles|éventuelles) (?:\\w+ )?{ADVICE_FR}[^.!?]*? (?:bienvenu\\w*|bonnes? à prendre|quelles? qu'elles soient|quels? qu'ils soient|bonnes comme mauvaises)", f"(?:à l'écoute|preneu(?:r|se)|friand\\w*|demandeu(?:r|se)) (?:de|d') ?(?:vos |tes |tout |toute |toutes |tous |un |une )*(?:éventuel\\w* )?{ADVICE_FR}", "(?:un|une|votre|quelques) (?:\\w+ )?(?:retours?|appréciation|évaluation|bilan|avis|regard|mot|lignes|conseils?|commentaires?)(?:,? même \\w+,?)?(?: (?:de professionnel\\w*|de votre part|du jury|général\\w*|d'ensemble|global\\w*))*(?: sur (?:ma candidature|mon profil|ma prestation|mon entretien|l'ensemble|moi|ce qui a marché))?(?: ou non)? (?:me (?:ferait|serait|sera|rendrait)|m'(?:intéresse|aiderait|intéresserait|éclairerait)|vaudrait|serai(?:t|ent))", "que me conseill(?:ez|eriez|es|erais)-(?:vous|tu)(?:, (?:de façon|en) général\\w*)? ?[?]"),
        ("tuyau dois-je devrais pourrais que_puis-je", "(?:des|quelques|un) tuyaux?", "que (?:dois|devrais|pourrais|puis)-je (?:améliorer|changer|travailler|faire)(?: de mieux)? ?[?]"),
    ),
}  # fmt: skip
_ABOUT = {"en": Words("on|about|regarding|concerning|with|in (?:the|my|how)"), "fr": Words("sur|concernant|à propos|au sujet|dans (?:le|la|les|ma|mon|l')")}  # fmt: skip
# Points back to what the sentence before told; "first" asks for an order, which is a precise thing.
_POINTS = {
    "en": Words("(?:that|this|those|these|the) (?:\\w+ )?(?:part|point|exercise|moment|piece|step|side|aspect|bit|subject|topic|skill|area|one|session|answer|slide|slides|question|front|score)", "(?:on|about|of|with|to|there|to work on|handle|handled) (?:it|that|this|them|those|these)", "(?:first|start|begin)"),
    "fr": Words("(?:cette|ce|cet|ces|celle|celui)(?:-ci|-là)? ?(?:partie|point|exercice|moment|passage|étape|côté|aspect|sujet|compétence|séance|réponse|planche|question|plan|note|sur ce)", "(?:là-dessus|à ce sujet|sur ce plan|y (?:travailler|renforcer|reprendre|changer|revoir)|cela|d'abord|en premier|commenc\\w+|premier)"),
}  # fmt: skip
_MANNERS = frozenset(
    "criticism criticisms assessment evaluation appraisal ears listening worth weight gold hint hints pointers lovely all good bad noticed pass chuck should could bear left kind chances easy easier quick quickly line lines short brief plenty kind willing open spare word words send sent tell telling drop hesitate honest honestly frank frankly straight constructive critical specific specifically concrete brutally always sure obliged obligation understand mean means meant happy grateful eager keen curious wonder wondering wondered ask asking asked allow allows anything general overall additional certain particular aware useful self person candid objective hand whatever whenever busy small large big enough since given possible short mind note notes further improved progress upon sort something sometime later end allow trying try searching search hunt hunting jobs hunting wrong worked went go better differently performed perform performance missing lacked lack lacking short fell weak weakness weaknesses strong stronger strengths strength areas area grow get getting become future next time did do done came across"
    " bienvenu bienvenue bienvenus bienvenues noté notés positifs négatifs précieux précieuse évaluation bilan adorerais quelles qu'elles soient devrais devrait dois doit doive faut faudrait ressenti amabilité gentillesse bonté obligeance obligeant observations observation petit petite facile rapide rapidement ligne lignes court courte bref brève mot mots envoyer dire honnête franc franche franchement constructif constructifs constructive constructives critique critiques précis précise concret concrète objectif objectifs toujours oblige obligation comprends preneur preneuse curieux curieuse dispo sincère sincères éventuel éventuelle ultérieurement prochains prochaines recherche recherches recherché ensemble général générale globale propos tenir compte faiblesse faiblesses forces performance performances prestation marché manqué mieux autrement différemment être pouvoir permettrait aiderait aideraient grandir avancer rebondir progresser perfectionner améliore améliorer amélioré améliorais besoin cas amener échéant chose auriez auriez-vous serait-il possible quoi motifs motif formuler partager faire part".split()
)


_LETS_GO = ("even ", "only if ", "même ", "seulement si ", "uniquement si ")


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    vague = _VAGUE.get(draft.language)
    if vague is None:
        return
    known = _MANNERS | (known_names(draft.occasion) if draft.occasion else frozenset())
    blank = {
        passage.start: (passage, span)
        for passage, span in hits(draft, _BLANK)
        if passage.move != "thanks"
    }
    for request in requests(draft):
        # "Even a small remark would help" lets go more than it asks.
        if request.announces or request.passage.text.lower().startswith(_LETS_GO):
            continue
        passage = request.passage
        if passage.start in blank:
            continue
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
    for passage, span in blank.values():
        if passage.text.lower().startswith(_LETS_GO):
            continue
        rest = (
            f"{draft.folded[passage.start : span.start]} … {draft.folded[span.end : passage.end]}"
        )
        about = rest in _ABOUT[draft.language] or passage.text in _POINTS[draft.language]
        if not (about and own_words(rest, draft.language, numbers=False, known=known)):
            yield _OFFENCE.at(draft, passage.start, passage.end)
