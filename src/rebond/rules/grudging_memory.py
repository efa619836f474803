"""Wraps a complaint into a memory: the wait, the cold welcome, the camera that stayed off.

Why: A grievance inside a thank-you is what people mean by passive aggression.
    The reader keeps the grievance and forgets the thanks.
Source: the craft's M06 (memory.negative), from career advice and craft judgement.
Not when: what was hard was the candidate's own doing or the decision itself, or
    the effort of the others is what is told ("you stayed late").

Offends (en): Even though I waited forty minutes, meeting the team was nice.
Offends (en): The interviewer arrived late and unprepared, but the tour was pleasant.
Innocent (en): Even though I was nervous, the walk past the kiln was the best part of the day.
Innocent (en): Thank you for staying on although it was late and you had a train to catch.
Offends (fr): Malgré quarante minutes d'attente, la rencontre avec l'équipe était agréable.
Offends (fr): L'accueil était un peu froid, mais la visite m'a plu.
Innocent (fr): Même si j'étais en retard, vous avez pris le temps de me montrer le four.
Innocent (fr): Malgré un emploi du temps chargé, vous m'avez fait visiter l'atelier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "M06"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is a complaint inside the thanks, and the part that will be remembered.",
        "fr": "« {0} » glisse un reproche dans le merci, et c'est lui qu'on retiendra.",
    },
    better={
        "en": "Tell the good moment alone: meeting the team over that improvised lunch.",
        "fr": "Ne gardez que le bon moment : le déjeuner improvisé avec l'équipe.",
    },
)
_THEY_EN = "(?:you|he|she|they|interviewers?|panel|recruiters?|managers?|team|colleagues?|people|everyone|nobody|no one|host|chair|half (?:of )?the (?:team|panel)|someone|one of (?:you|them|the \\w+)|director|boss|ceo|cto|founder)"
_THING_EN = "(?:interview|interviews|conversation|call|meeting|session|questions?|questioning|test|exercise|task|welcome|reception|atmosphere|mood|panel|room|office|building|process|schedule|day|visit|tour|organi[sz]ation|start|tone|tempo|connection|line|sound|video)"
_POOR_EN = "(?:late|cold|frosty|icy|chilly|curt|short with me|abrupt|harsh|hostile|rude|brusque|aggressive|unfriendly|unwelcoming|distant|dismissive|condescending|patroni[sz]ing|distracted|absent|bored|uninterested|disinterested|unprepared|ill-prepared|disorgani[sz]ed|chaotic|messy|rushed|hurried|unclear|confusing|confused|vague|tense|awkward|uncomfortable|stressful|gruell?ing|exhausting|intimidating|unfair|tough|hard on me|too long|endless|dull|dry|boring|grumpy|tired|unpleasant|arrogant|sceptical|skeptical|poorly organi[sz]ed|badly organi[sz]ed|delayed|cancell?ed|postponed|rescheduled|interrupted|noisy|freezing|shabby|broken|cut (?:short|off)|running late|double-booked)"
_COMPLAINT = {
    "en": Clues(
        ("almost delay hold-up kept late left nearly wait", "(?:i (?:had to |was (?:made|left|kept) to |had )?wait(?:ed|ing)?|i was (?:left|kept|made)(?: \\w+){0,2} waiting|kept (?:me|us) waiting|made (?:me|us) wait|(?:the|that|a|my|your) (?:(?:long|short|little|slight|initial|\\w+-(?:minute|hour)|\\d+[ -]minute)[ -]){0,2}(?:wait|delays?|hold-up))", "(?:\\d+|\\w+)[ -](?:minutes?|hours?)(?: |-)(?:of )?(?:wait(?:ing)?|delay|late)", "wait(?:ed|ing)? (?:for )?(?:over |about |nearly |almost |some |more than )?(?:a|an|\\d+|half an|twenty|thirty|forty|fifty|ninety|two|three|ten|fifteen)(?:[ -]\\w+)?[ -](?:minutes?|hours?)"),
        ("abrupt absent aggressive arrogant awkward bored boring broken brusque cancel chaotic chilly cold condescending confus curt cut delayed disinterested dismissive distant distracted double-booked dry dull endless exhausting freezing frosty gruel grumpy hard harsh hostile hurried icy ill-prepared interrupted intimidating late long messy noisy organised organized patroni postponed rescheduled rude running rushed sceptical shabby short skeptical stressful tense tired tough unclear uncomfortable unfair unfriendly uninterested unpleasant unprepared unwelcoming vague", f"{_THEY_EN}(?:'d|'re| had| have| has)? (?:\\w+ )?(?:was|were|seemed|looked|felt|arrived|came|turned up|showed up|joined|began|started|is|been|being|appeared)(?: (?:a|an|bit|little|rather|quite|very|so|too|somewhat|slightly|visibly|clearly|half|twenty|forty|ten|fifteen|thirty|\\d+|minutes|an hour|hour|pretty|really|not very|not|well))* {_POOR_EN}"),
        ("abrupt absent aggressive arrogant awkward bored boring broken brusque cancel chaotic chilly cold condescending confus curt cut delayed disinterested dismissive distant distracted double-booked dry dull endless exhausting freezing frosty gruel grumpy hard harsh hostile hurried icy ill-prepared interrupted intimidating late long messy noisy organised organized patroni postponed rescheduled rude running rushed sceptical shabby short skeptical stressful tense tired tough unclear uncomfortable unfair unfriendly uninterested unpleasant unprepared unwelcoming vague", f"(?:the|that|your|this|first|last|whole|second|technical|final)(?: [\\w-]+)? {_THING_EN}(?: (?:itself|part|in the \\w+))? (?:was|were|felt|seemed|had been|started|began|came across as|is|being)(?: (?:a|an|bit|little|rather|quite|very|so|too|somewhat|slightly|pretty|really|all|forty|twenty|minutes|well|\\d+))* {_POOR_EN}", f"(?:the|that|your|a|such an?)(?: (?:rather|very|somewhat|slightly|little|bit|quite|most|occasionally|sometimes|\\w+,?))? {_POOR_EN} {_THING_EN}"),
        ("camera webcam microphone video & _off _out broken muted closed", "(?:camera|cameras|webcam|microphone|video)(?: \\w+){0,3} (?:off|out|broken|muted|closed)"),
        ("never not_once didn't did_not hardly barely & smile look listen read_my introduce greet offered turn show answer", "(?:never|not once|didn't|did not|hardly|barely)(?: \\w+)? (?:smiled?|look(?:ed)? (?:up|at me)|listen(?:ed|ing)?|read my|introduced?|greet(?:ed)?|offered (?:me )?(?:a|any)|turn(?:ed)? (?:his|her|their|on|up)|show(?:ed)? up|answer(?:ed)? my)"),
        ("phone laptop watch screen mail", "(?:on|at|with|into|checking|looking at|staring at) (?:his|her|their|your|a) (?:phone|phones|laptop|watch|screen|e-?mails?)"),
        ("interrupt cut_ cutting_ talked_over spoke_over", "(?:interrupt\\w*|cut(?:ting)?) (?:me|us)(?: off)?", "(?:being|was|been|were|got|constantly|repeatedly|often|kept) (?:\\w+ )?interrupted", "(?:talked|spoke) over me"),
        ("nobody no_one none_of hadn't had_not not_having without_having & read_", "(?:nobody|no one|none of (?:you|them)|hadn't|had not|not having|without having)(?: \\w+){0,3} read (?:my|the)"),
        ("forgot lost_ mixed_up misread", "(?:forgot|forgotten|lost|mixed up|misread) (?:my|our|the) (?:name|cv|resume|appointment|interview|time|application|file)"),
        ("twice three_times repeatedly last last-minute & moved postponed cancel rescheduled changed", "(?:twice|three times|repeatedly|last.minute) (?:moved|postponed|cancell?ed|rescheduled|changed)", "(?:moved|postponed|cancell?ed|rescheduled|changed)(?: \\w+){0,3} (?:twice|three times|repeatedly|at the last (?:minute|moment))"),
        ("technical connection sound audio & problem issue difficult glitch failure", "(?:technical|connection|sound|audio) (?:problems|issues|difficulties|glitches|failures?)"),
        ("preparation organisation organization welcome interest warmth time_for courtesy & lack_of _no_ lack", "(?:lack of|no) (?:preparation|organi[sz]ation|welcome|interest|warmth|time for (?:my|questions)|courtesy)"),
        ("lateness coldness rudeness impatience indifference tone lack_of late_arrival yawn sigh", "(?:his|her|their|your)(?: \\w+)? (?:lateness|coldness|rudeness|impatience|indifference|tone|lack of interest|late arrival|yawns|yawning|sighs)"),
        ("hours late nobody one", "(?:nobody|no one|none of you)(?: [\\w']+)? (?:offered|greeted|welcomed|introduced|told|explained|warned|said|met|came)", "(?:minutes|hours?|an hour) late"),
    ),
    "fr": Clues(
        ("annulation attend attente contretemps d'longue décalage l'interminable l'longue patient poireauter report retard", "(?:j'ai|j'avais|on m'a|m'avoir|m'avez|vous m'avez|avoir)(?: (?:dû|fait|longuement|beaucoup|laissée?|pourtant|bien))* (?:attendre|attendu|patienter|patienté|poireauter)", "(?:l'|une |cette |longue |la longue |d'|minutes d'|heures? d'|heure et demie d'|l'interminable )(?:longue )?attente", "(?:le|les|ce|un|du|vos|leur|leurs|son|votre|des) (?:\\w+ )?(?:retards?|reports?|annulations?|décalages?|contretemps)", "en retard"),
        ("absent accueillant agressi aimable annulé brouillon brutal bâclé chaotique condescendant confus difficile distant distrait dur décalé décousu désagréable désintéress désorganis expédié flou froid glacial gênant hostile impatient impressionnant inconfortable interminable laborieu longu méprisant organisé pesant pressé préparé prêt raide reporté retard rude sec stressant sèch tendu tiède éprouvant épuisant", "(?:accueil|entretiens?|entrevue|échanges?|ton|ambiance|atmosphère|réception|conversation|séance|session|jury|panel|recruteu\\w+|questions?|test|épreuve|exercice|processus|organisation|rendez-vous|journée|visite|visio|interlocut\\w+|directeur|directrice|responsable|équipe|personne|il|elle|ils|vous|début|salle|collègue)(?: (?:qui|m'a|a|ait|est|était|étaient|étiez|ait été|a été|fut|soit|semblait|semblaient|paraissait|sembliez|resté\\w*|commencé|commença|parfois|arrivé\\w*|m'ont))+ (?:(?:un peu|très|assez|plutôt|franchement|quelque peu|trop|parfois|si|plus que|bien|un brin|tout|semblé|paru|été|avec|souvent|peu|mal|pas|à|vingt|quarante|minutes|en) )*(?:froide?s?|glacial\\w*|tiède|sèche?s?|secs?|dure?s?|rudes?|raide|brutal\\w*|agressi\\w+|hostiles?|distant\\w*|désagréables?|condescendant\\w*|méprisant\\w*|distrait\\w*|absent\\w*|désintéress\\w*|désorganis\\w*|chaotiques?|brouillon\\w*|confus\\w*|flou\\w*|tendue?s?|pesante?s?|gênante?s?|stressant\\w*|éprouvant\\w*|épuisant\\w*|interminables?|expédié\\w*|bâclé\\w*|décousu\\w*|retard|préparée?s?|organisée?s?|prêts?|accueillant\\w*|aimables?|impressionnant\\w* de froideur|longue?s?|inconfortables?|laborieu\\w+|difficiles?|impatient\\w*|pressée?s?|reporté\\w*|annulé\\w*|décalé\\w*)"),
        ("agressi approximati brouillon brutal bâclé chaotique condescendant confus distant dur décousu désagréable désorganis expédié froid glacial hostile interminable pesant rude sec stressant sèch tendu éprouvant", "(?:un|le|cet|cette|une|ce|des|les|votre|vos|la|l') ?(?:accueil|entretien|ton|ambiance|atmosphère|organisation|réception|début|échange|questions?|test|salle)(?: [\\w']+)? (?:un peu |très |assez |plutôt |franchement |quelque peu |trop |parfois |si |pour le moins )*(?:froide?s?|glacial\\w*|sèche?s?|secs?|dure?s?|rudes?|brutal\\w*|agressi\\w+|hostiles?|distant\\w*|désagréables?|condescendant\\w*|désorganis\\w*|chaotiques?|brouillon\\w*|confus\\w*|tendue?s?|pesante?s?|stressant\\w*|éprouvant\\w*|interminables?|expédié\\w*|bâclé\\w*|décousu\\w*|approximati\\w+)"),
        ("absence annulation aucun brusquerie caméra changement confondu derni difficultés désinvolture ennuis fois froideur impatience indifférence interr lever m'écouter mails manque micro montre n'av ordinateur oublié parole perdu personne portable problème prévenir regarder report rudesse s'excuser sans soucis sourire sécheresse téléphone vidéo webcam écorché écran égaré", "(?:caméras?|webcam|micro|vidéo)(?: \\w+){0,3} (?:éteinte?s?|coupée?s?|fermée?s?|en panne)", "sans (?:même )?(?:lever les yeux|me regarder|un (?:sourire|bonjour|regard)|vous présenter|se présenter|avoir lu|m'écouter|prévenir|s'excuser)", "(?:sur|à|devant|dans) (?:son|leur|votre|leurs|vos|ses) (?:téléphones?|portables?|écrans?|ordinateurs?|montre|mails)", "(?:regard|consult|fix|vérifi|tapot|tap)\\w+ (?:son|sa|ses|leur|leurs|votre|vos|sur (?:son|leur|votre)) (?:téléphones?|portables?|écrans?|montre|mails|ordinateurs?)", "(?:personne|aucun\\w*|n'av\\w+)(?: [\\w']+){0,3} lu (?:mon|ma|le)", "(?:coup|coupé|coupait|coupaient|coupiez)\\w* la parole", "(?:interromp\\w+|interruptions?)", "(?:oublié|perdu|égaré|confondu|écorché) (?:mon|ma|notre) (?:nom|prénom|cv|dossier|entretien|rendez-vous|candidature|heure)", "(?:reporté|annulé|décalé|déplacé)\\w*(?: \\w+){0,3} (?:fois|dernière minute|au dernier moment)", "(?:deux|trois|plusieurs|multiples|nombreux) (?:reports?|annulations?|changements?)", "(?:problèmes?|soucis|ennuis|difficultés) (?:techniques?|de (?:connexion|son|visio|salle))", "(?:manque|absence) (?:de préparation|d'organisation|d'intérêt|de chaleur|d'accueil|de courtoisie|de ponctualité|d'écoute|de considération)", "(?:froideur|sécheresse|rudesse|impatience|indifférence|désinvolture|brusquerie)"),
        ("aucun couloir d'attente hall heures nul personne retard", "(?:minutes?|heures?) de retard", "(?:personne|nul|aucun\\w*)(?: \\w+)? ne (?:m'|nous )?(?:a|ait|avait|ont)(?: \\w+)? (?:proposée?|offerte?|accueillie?|saluée?|présentée?|dit|prévenue?|attendue?|expliquée?)", "(?:couloir|salle d'attente|hall)"),
    ),
}  # fmt: skip
_CONTRAST = {
    "en": Clues(("after albeit although apart aside bit but despite end even however little nevertheless nonetheless notwithstanding once regardless spite still though while yet", "even though", "although", "though", "despite", "in spite of", "even if", "notwithstanding", "regardless of", "but", "yet", "however", "still", "nevertheless", "nonetheless", "in the end", "apart from", "aside from", "once", "after", "while", "if a (?:bit|little)", "albeit")),
    "fr": Clues(("après au-delà bien cependant certes dépit excepte fois hormis mais malgré mis même néanmoins oubli passé pourtant quand quoiqu toutefois", "malgré", "même si", "bien que", "quoique", "quoiqu'\\w+", "en dépit d(?:e|u|es)?", "mais", "pourtant", "cependant", "toutefois", "néanmoins", "après", "hormis", "mis à part", "passée?s?", "une fois", "si l'on (?:oublie|excepte)", "certes", "quand même", "tout de même", "au-delà d(?:e|u|es)?", "une fois oublié\\w*")),
}  # fmt: skip
# Their staying, or the candidate's own lateness, is no complaint.
_KIND = {
    "en": Clues(("bus camera cold connection delay difficult everyone fair going hard late nerv own phone remained stay tough train unprepared wait work", "(?:stay(?:ed|ing)?|work(?:ed|ing)?|kept going|remained|wait(?:ed|ing)?)(?: [\\w']+){0,3} (?:late|for me|on)", "(?:you|he|she|they|everyone) (?:had )?waited", "(?:my|i was|i'd been|i had been|i came|i arrived|me being) (?:\\w+ )?(?:late|lateness|delay|train|nerves|nervous|unprepared|own)", "my (?:own )?(?:train|bus|delay|camera|connection|microphone|late|phone)", "(?:decision|news|answer|outcome|result) (?:is|was|were|feels?)(?: \\w+){0,2} (?:hard|tough|difficult|cold)", "(?:tough|hard|difficult) (?:decision|choice|news|call)", "but fair")),
    "fr": Clues(("attendu caméra connexion difficile dur froid micro rester restiez resté retard stress trac train travaill", "(?:restée?s?|restiez|rester|travaill\\w+)(?: [\\w']+){0,3} (?:tard|pour moi)", "(?:vous|il|elle|ils|on) (?:m'avez|m'a|m'ont|avez|ait|aviez) attendue?", "m'(?:avoir|ayez|avez) attendue?", "(?:j'étais|je suis|j'ai été|j'avais été|arrivée?s?|mon|ma|mes)(?: \\w+)? (?:arrivée? )?(?:en retard|retard|train|trac|caméra|connexion|stress|micro)", "(?:décision|nouvelle|réponse|choix)(?: \\w+){0,3} (?:difficile|dure?|froide?)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    contrast = _CONTRAST.get(draft.language)
    if contrast is None:
        return
    for passage, span in hits(draft, _COMPLAINT):
        text = passage.text
        if passage.move != "ask" and text in contrast and text not in _KIND[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
