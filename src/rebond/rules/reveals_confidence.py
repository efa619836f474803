"""Repeats what was told in confidence, or is personal, or critical of a colleague.

Why: Mails get forwarded. One indiscretion undoes the goodwill the note was meant
    to build, and gets the person who trusted you into trouble.
Source: the craft's M03 (memory.sensitive), craft judgement.
Not when: the news was in their own mail, the subject is what the work is about,
    or the candidate promises discretion for an answer to come.

Offends (en): I loved hearing that you are about to drop the Berlin office.
Offends (en): What you told me between us about the merger has stayed with me.
Innocent (en): I enjoyed how candid you were about the trade-offs of the next two quarters.
Innocent (en): Anything you tell me would of course stay between us.
Offends (fr): J'ai aimé apprendre que vous alliez fermer le bureau de Lille.
Offends (fr): Vous m'avez confié, entre nous, que votre directeur était invivable.
Innocent (fr): J'ai apprécié la franchise avec laquelle vous avez parlé des arbitrages des prochains mois.
Innocent (fr): L'unité de cancérologie et son accueil des malades m'ont beaucoup appris.
Given: {"people": [{"id": "p1", "name": "Imogen Clarke"}], "journal": [{"id": "j2", "text": "Imogen said, between us, that the Leeds team will be closed in the autumn", "person": "p1", "private": true}], "reading": {"company": "Tessel Bank"}}
Offends (en): Thank you for the day. I am thinking of the people in Leeds whose office is being closed.
Innocent (en): Thank you for the day, Imogen. I will look at your page in the autumn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._evidence import known_names, stem, stems
from rebond.rules._offence import Offence, hits
from rebond.rules._requests import gap
from rebond.text import fold, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity

ID = "M03"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” passes on what was said in confidence, or is nobody else's business; mails get forwarded.",
        "fr": "« {0} » répète une confidence ou ce qui ne regarde personne ; un message se transfère.",
    },
    better={
        "en": "I enjoyed how candid you were about the trade-offs ahead.",
        "fr": "J'ai apprécié la franchise avec laquelle vous avez parlé des arbitrages à venir.",
    },
)
_KNOW_EN = "(?:told|telling|tell|said|saying|mention(?:ed|ing)|confid(?:ed|ing)|shar(?:ed|ing)|admit(?:ted|ting)|reveal(?:ed|ing)|hint(?:ed|ing)|let slip|letting slip|hear(?:d|ing)?|learn(?:ed|t|ing)?|know(?:ing)?|found out|finding out|aware|news|announc(?:ed|ing)|understand|gather)"
_SOON_EN = "(?:'re|'s|are|is|will|would|were|was|might|may|plan|plans|planning|intend|intends|going|about|due|soon|likely|expecting|want|wants|have decided|has decided)"
_CUT_EN = "(?:clos(?:e|es|ing|ed)|shut(?:ting)?(?: down)?|drop(?:ping|ped)?|sell(?:ing)?(?: off)?|sold(?: off)?|cut(?:ting)?|axe(?:d)?|axing|scrap(?:ping|ped)?|lay(?:ing)? off|laid off|let(?:ting)? go|merg(?:e|ed|ing)|acquir(?:e|ed|ing)|b(?:uy|uying|ought)(?: out)?|tak(?:e|en|ing) over|restructur(?:e|ed|ing)|relocat(?:e|ed|ing)|mov(?:e|ed|ing)|fir(?:e|ed|ing)|sack(?:ed|ing)?|dismiss(?:ed|ing)?|replac(?:e|ed|ing)|resign(?:ing)?|quit(?:ting)?|leav(?:e|ing)|go(?:ing)? (?:bankrupt|bust|under)|bankrupt|insolvent|run(?:ning)? out of (?:money|cash))"
_WHOLE_EN = "(?:office|offices|team|teams|site|branch|plant|factory|division|department|unit|shop|store|company|firm|people|staff|jobs?|posts?|headcount|boss|manager|director|ceo|cto|cfo|head|founder|colleague|client|half|third|part of|money|cash|by|bankrupt|insolvent|under|bust|product line|subsidiary|business|group|who(?:m|le)?)"
_WORDS = {
    "en": Clues(
        ("coming planned imminent secret future unannounced confidential possible next_round approaching impending & layoff redundanc _cuts merger takeover acquisition sale closure restructur reorgani buyout buy-out bankruptcy insolvency departure move", f"{_KNOW_EN}{gap(6)} (?:coming|upcoming|planned|imminent|secret|future|unannounced|confidential|possible|next round of|approaching|impending) (?:\\w+ )?(?:layoffs?|redundanc(?:y|ies)|cuts|merger|takeover|acquisition|sale|closures?|restructuring|reorgani[sz]ation|buy-?out|bankruptcy|insolvency|departure|move|departures)"),
        ("told tell said say mention confid shar admit reveal hint slip hear learn know found finding aware news announc understand gather & clos shut drop sell sold _cut axe axing scrap _lay laid _let merg acqui buy bought tak restructur relocat mov _fir sack dismiss replac resign quit leav _go_ going bankrupt insolvent _run & office team site branch plant factory division department unit _shop store company firm people staff _job _post boss manager director _ceo _cto _cfo _head colleague client half third part_of money cash _by bankrupt insolvent under bust product_line subsidiary business group _who", f"{_KNOW_EN}{gap(7)} (?:you|they|he|she|company|firm|group|board|team|office|site|branch|it|plant|boss|director|manager|ceo){gap(2)}(?: |)?{_SOON_EN}(?: (?:about|to|be|being|soon|going|probably|in fact|planning|going to|getting|likely to|all))* {_CUT_EN}{gap(4)} {_WHOLE_EN}"),
        ("between_us between_you between_ourselves between_the off_the_record in_confidence in_strict in_complete confidentially under_the_seal private secret not_to_tell not_to_repeat not_to_share behind_closed & told tell said say mention confid shar admit reveal hint explain gave giv let hear learn trust opened", f"(?:told|telling|said|saying|mention(?:ed|ing)|confid(?:ed|ing)|shar(?:ed|ing)|admitt(?:ed|ing)|reveal(?:ed|ing)|hint(?:ed|ing)|explain(?:ed|ing)|gave|giving|let|letting|heard|hearing|learn\\w*|trust(?:ed|ing)|opened up){gap(8)},? (?:between (?:us|you and me|ourselves|the two of us|you, me)|off the record|in (?:strict |complete )?confidence|confidentially|under the seal|in private|privately|a secret|your secrets?|not to (?:tell|repeat|share)|behind closed doors)"),
        ("secret confidence & about is_safe that _on_", "(?:your|his|her|the|that|this|my) (?:little )?(?:secret|confidences?) (?:about|is safe|that|on)"),
        ("should weren't were_not & told tell said say share mention", "(?:should(?:n't| not)|were(?:n't| not) supposed to|weren't meant to) (?:really )?(?:have )?(?:told|tell|said|say|shared|share|mentioned|mention)"),
        ("pregnan divorce separation illness cancer diagnosis depress burnout burn-out miscarriage _ivf chemo affair breakdown addiction drinking disability baby sick marriage maternity mental heart_attack & told tell talk open spoke speak mention confid candid frank shar hear learn know sorry brave strength", f"(?:told|tell(?:ing)?|talk\\w*|open|openly|openness|spoke|speaking|sp(?:eak|oken)|mention\\w*|confid\\w*|candid|frank\\w*|shar\\w+|hear\\w*|learn\\w*|know\\w*|sorry|brave\\w*|strength){gap(5)} (?:your|his|her|their|[\\w]+'s|the) (?:\\w+ )?(?:pregnancy|divorce|separation|illness|cancer|diagnosis|depression|burn-?out|miscarriage|ivf|chemotherapy|chemo|affair|breakdown|addiction|drinking|disability|baby|sick leave|marriage|maternity leave|mental health|heart attack)"),
        ("pregnant expecting divorce separation _ill_ in_rehab off_sick sick_leave burned burnt depressed alcoholic & you're _you_ _is_ _was_ 's", "(?:you(?:'re| are| were)|he(?:'s| is| was)|she(?:'s| is| was)|your (?:boss|manager|colleague|wife|husband|partner|daughter|son|mother|father) (?:is|was)|(?-i:[A-Z])\\w+(?:'s| is| was)) (?:\\w+ )?(?:pregnant|expecting(?: a baby)?|getting divorced|going through (?:a|your|his|her) (?:divorce|separation)|(?:seriously|gravely|so) ill|in rehab|off sick|on sick leave|burn(?:ed|t) out|depressed|an alcoholic)"),
        ("bully clueless control dictator difficult drunk hard impossible incompetent lazy leaving micromanag moody nightmare toxic tyrant unbearable unfair useless", "(?:your|the|his|her|their) (?:boss|manager|ceo|director|cto|founder|head|chairman|predecessor|colleagues?|line manager)(?: [\\w]+)? (?:is|was|are|can be|could be|being)(?: (?:a|an|so|very|quite|rather|often|really|such))* (?:difficult|impossible|incompetent|clueless|bully|tyrant|nightmare|hard to|toxic|unbearable|lazy|useless|moody|unfair|dictator|control freak|micromanag\\w+|leaving|drunk)"),
        ("attractive beautiful good-looking gorgeous handsome pretty sexy stunning", "you (?:look|looked|are|were)(?: \\w+){0,2} (?:beautiful|gorgeous|pretty|handsome|attractive|sexy|stunning|good-looking)"),
        ("colleagues department jobs office people posts staff team", f"{_KNOW_EN}{gap(5)} (?:half|most|part|a third|several|all|some)(?: of)? (?:the|your) (?:\\w+ )?(?:team|staff|people|office|colleagues|department|jobs|posts){gap(3)} (?:leav\\w+|laid off|cut|los\\w+|quit\\w*|resign\\w*|go|going|dismissed|closed|sold|sacked)"),
    ),
    "fr": Clues(
        ("abandonn céder cédé dissou délocalis démissionner déposer effectifs faillite ferm fusionner licenci partir quitter rachet remplac restructurer supprim vend virer viré", f"(?:appren\\w+|appris|sav\\w+|sach\\w+|su|dit|dire|disiez|confié|confiant|confiez|avoué|révélé|annoncé|annonçant|raconté|laissé entendre|entend\\w+|glissé|expliqué|mentionné|évoqué|partagé){gap(5)} (?:que|qu'\\w+){gap(4)} (?:alli(?:ez|ons)|allai\\w+|all\\w+|va|vont|devi\\w+|devai\\w+|doi\\w+|serai\\w*|seront|sera|comptai\\w*|compti\\w+|envisag\\w+|pens\\w+|prévoy\\w+|prévoi\\w+|prépar\\w+|ferm\\w+|vend\\w+|quitt\\w+|licenci\\w+|s'apprêt\\w+|vous apprêt\\w+){gap(3)}(?: (?:à|être|de|bientôt|prochainement))* ?(?:fermer|fermée?s?|vendre|vendue?s?|céder|cédée?s?|supprimer|supprimée?s?|licencier|licenciée?s?|fusionner|racheter|rachetée?s?|délocaliser|délocalisée?s?|restructurer|remplacer|remplacée?s?|quitter|démissionner|virer|virée?s?|abandonner|abandonnée?s?|partir|déposer le bilan|faillite|réduire les effectifs|dissoudre|dissoute?)"),
        ("futur imminent plan probable prochain projet secr éventuel", f"(?:appren\\w+|appris|sav\\w+|dit|confié|avoué|révélé|annoncé|raconté|entend\\w+|glissé|parlé|évoqué|mentionné|partagé|informée?|courant){gap(6)} (?:prochaine?s?|future?s?|éventuel\\w*|projet d[e'] ?|plan de|plan|probables?|imminente?s?|secr\\w+) ?(?:\\w+ )?(?:fermetures?|licenciements?|suppressions?|rachat|fusion|vente|cession|restructuration|plan social|pse|départs?|déménagement|faillite|délocalisation|sauvegarde|social)"),
        ("aparté confi dirai huis micro moi nous off parlerai privé répéter sceau secret", f"(?:dit|disiez|confié|confiez|avoué|révélé|raconté|expliqué|glissé|parlé|évoqué|partagé|appris|laissé entendre){gap(6)},? (?:entre (?:nous|vous et moi)|en (?:toute )?(?:confidence|confiance|aparté|privé|off)|confidentiellement|sous le sceau|hors micro|à huis clos|sans (?:le |la |l')?répéter|off the record)", "(?:votre|vos|cette|ce|ces|sa|ses) (?:petite? )?(?:confidences?|secrets?)(?: (?:sur|à propos|concernant|au sujet|m'|que))?", "je (?:ne )?(?:n'en |le )?(?:dirai|répéterai|parlerai)(?: (?:rien|pas|pas un mot|jamais))? à (?:personne|quiconque|votre)"),
        ("addiction alcooli burn bébé cancer chimio divorce dépressi fausse fiv grossesse handicap liaison malad maternité ménage opération privée santé séparation événement", f"(?:parl\\w+|confi\\w+|racont\\w+|évoqu\\w+|appris|appren\\w+|courage\\w*|sincérité|franchise|désolée?|touch\\w+|sav\\w+|dit|pudeur|partag\\w+){gap(5)} (?:votre|sa|son|ta|leur|de la|d'une) (?:\\w+ )?(?:grossesse|divorce|séparation|maladie|cancer|dépression|burn-?out|fausse couche|fiv|chimiothérapie|chimio|liaison|addiction|alcoolisme|handicap|bébé|arrêt maladie|congé maternité|ménage|vie privée|santé|opération)", "félicitations pour (?:votre (?:grossesse|bébé)|le bébé|cet heureux événement)", "(?:votre|sa|ta) (?:grossesse|fausse couche|chimiothérapie)"),
        ("caractériel cauchemar colérique difficile dépa harcel impossible incompétent ingérable invivable lunatique null odieu paresseu support toxique tyran", "(?:votre|ton|son|la|le|leur|vos) (?:directeur|directrice|chef\\w*|patronn?e?|manager|responsable|hiérarchie|supérieure?|collègues?|pdg|dg|prédécesseu\\w+|fondat\\w+)(?: [\\w]+)? (?:est|était|étaient|sont|peut être|pouvait être|soit|serait)(?: (?:un|une|si|très|plutôt|assez|parfois|vraiment|souvent|franchement))* (?:difficile|impossible|invivable|incompétent\\w*|tyran\\w*|insupportable|toxique|caractériel\\w*|lunatique|dépassée?|paresseu\\w+|colérique|odieu\\w+|harcel\\w+|cauchemar|ingérable|nulle?|sur le départ)"),
    ),
}  # fmt: skip
# The candidate's own discretion, or news that both of them have in public.
_FINE = {
    "en": Clues(("announcement between confiden letter mail message newspaper note papers press private public", "(?:would|will|'ll|'d|shall|can)(?: \\w+){0,3} (?:stay|remain|be kept|keep|kept)(?: \\w+){0,3} (?:between us|between you and me|in confidence|private|confidential)", "(?:stays?|remains?|keep it|keep this|keep any) (?:strictly |just )?(?:between us|between you and me|in confidence|private|confidential)", "(?:in|your|from your|the) (?:mail|e-?mail|message|letter|announcement|public|press|newspaper|papers|note)")),
    "fr": Clues(("confidentiel courrie journal mail message nous presse", "(?:rest\\w+|gard\\w+)(?: \\w+){0,3} (?:entre nous|confidentiel\\w*)", "(?:dans|par) (?:votre (?:mail|message|courriel|courrier)|la presse|le journal)", "confidentiel\\w* (?:bien sûr|évidemment|naturellement)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    fine = _FINE.get(draft.language)
    if fine is None:
        return
    for passage, span in hits(draft, _WORDS):
        if passage.text not in fine:
            yield _OFFENCE.at(draft, span.start, span.end)
    if draft.occasion is not None:
        yield from _told_in_private(draft, draft.occasion)


def _told_in_private(draft: Draft, occasion: Occasion) -> Iterable[Finding]:
    """Sentences that share words with a private line of the journal and with nothing public."""
    private = [e for e in occasion.candidacy.journal if e.private and e.text]
    if not private:
        return
    known = known_names(occasion)
    public = _public(occasion, known)
    for entry in private:
        secret = stems(entry.text, known) - public
        places = _places(entry.text) - public - {stem(w) for w in known}
        for passage in draft.passages:
            shared = stems(passage.text, known) & secret
            named = _places(passage.text) & places
            if len(shared | named) >= 2 and (named or len(shared) >= 3 or shared == secret):
                yield _OFFENCE.at(draft, passage.start, passage.end)


def _places(text: str) -> frozenset[str]:
    """Stems of the capitalised words inside a text: names of places, projects and the like."""
    return frozenset(
        stem(w)
        for span in sentences(fold(text))
        for w in (part.strip(".,;:!?()'\"«»") for part in span.text.split()[1:])
        if len(w) > 2 and w[0].isupper()
    )


def _public(occasion: Occasion, known: frozenset[str]) -> frozenset[str]:
    """What may be said: the mail, the exhibits, the rest of the journal."""
    candidacy = occasion.candidacy
    texts = [e.text for e in candidacy.evidence if e.kind not in ("chat", "call_notes", "rumour")]
    texts += [e.text for e in candidacy.journal if not e.private]
    texts += [candidacy.application.work_type, candidacy.application.company]
    if occasion.message is not None:
        texts.append(occasion.message.text[:5000])
    found: set[str] = set()
    for text in texts:
        found |= stems(text, known) | _places(text)
    return frozenset(found)
