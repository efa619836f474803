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
Offends (en): I can still hear the yawn when I came to my garden.
Innocent (en): I remember how you laughed when the parrot answered for me.
Offends (fr): À force d'attendre, j'ai lu toutes vos affiches.
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
        ("delay hold-up wait", "(?:i (?:had to |was (?:made|left|kept) to |had )?wait(?:ed|ing)?|i was (?:left|kept|made)(?: \\w+){0,2} waiting|kept (?:me|us) waiting|made (?:me|us) wait|(?:the|that|a|my|your) (?:(?:long|short|little|slight|initial|\\w+-(?:minute|hour)|\\d+[ -]minute)[ -]){0,2}(?:wait|delays?|hold-up))"),
        ("abrupt absent aggressive arrogant awkward bored boring broken brusque cancel chaotic chilly cold condescending confus curt cut delayed disinterested dismissive distant distracted double-booked dry dull endless exhausting freezing frosty gruel grumpy hard harsh hostile hurried icy ill-prepared interrupted intimidating late long messy noisy organised organized patroni postponed rescheduled rude rushed sceptical shabby short skeptical stressful tense tired tough unclear uncomfortable unfair unfriendly uninterested unpleasant unprepared unwelcoming vague", f"{_THEY_EN}(?:'d|'re| had| have| has)? (?:\\w+ )?(?:was|were|seemed|looked|felt|arrived|came|turned up|showed up|joined|began|started|is|been|being|appeared)(?: (?:a|an|bit|little|rather|quite|very|so|too|somewhat|slightly|visibly|clearly|half|twenty|forty|ten|fifteen|thirty|\\d+|minutes|an hour|hour|pretty|really|not very|not|well))* {_POOR_EN}"),
        ("abrupt absent aggressive arrogant awkward bored boring broken brusque cancel chaotic chilly cold condescending confus curt cut delayed disinterested dismissive distant distracted double-booked dry dull endless exhausting freezing frosty gruel grumpy hard harsh hostile hurried icy ill-prepared interrupted intimidating late long messy noisy organised organized patroni postponed rescheduled rude rushed sceptical shabby short skeptical stressful tense tired tough unclear uncomfortable unfair unfriendly uninterested unpleasant unprepared unwelcoming vague", f"(?:the|that|your|this|first|last|whole|second|technical|final)(?: [\\w-]+)? {_THING_EN}(?: (?:itself|part|in the \\w+))? (?:was|were|felt|seemed|had been|started|began|came across as|is|being)(?: (?:a|an|bit|little|rather|quite|very|so|too|somewhat|slightly|pretty|really|all|forty|twenty|minutes|well|\\d+))* {_POOR_EN}", f"(?:the|that|your|a|such an?)(?: (?:rather|very|somewhat|slightly|little|bit|quite|most|occasionally|sometimes|\\w+,?))? {_POOR_EN} {_THING_EN}"),
        ("phone laptop watch screen mail", "(?:on|at|with|into|checking|looking at|staring at) (?:his|her|their|your|a) (?:phone|phones|laptop|watch|screen|e-?mails?)"),
        ("technical connection sound audio & problem issue difficult glitch failure", "(?:technical|connection|sound|audio) (?:problems|issues|difficulties|glitches|failures?)"),
        ("nobody one", "(?:nobody|no one|none of you)(?: [\\w']+)? (?:offered|greeted|welcomed|introduced|told|explained|warned|said|met|came)"),
    ),
    "fr": Clues(
        ("attend attente patient poireauter retard", "(?:j'ai|j'avais|on m'a|m'avoir|m'avez|vous m'avez|avoir)(?: (?:dû|fait|longuement|beaucoup|laissée?|pourtant|bien))* (?:attendre|attendu|patienter|patienté|poireauter)", "(?:l'|une |cette |longue |la longue |d'|minutes d'|heures? d'|heure et demie d'|l'interminable )(?:longue )?attente", "en retard"),
        ("agressi approximati brouillon brutal bâclé chaotique condescendant confus distant dur décousu désagréable désorganis expédié froid glacial hostile interminable pesant rude sec stressant sèch tendu éprouvant", "(?:un|le|cet|cette|une|ce|des|les|votre|vos|la|l') ?(?:accueil|entretien|ton|ambiance|atmosphère|organisation|réception|début|échange|questions?|test|salle)(?: [\\w']+)? (?:un peu |très |assez |plutôt |franchement |quelque peu |trop |parfois |si |pour le moins )*(?:froide?s?|glacial\\w*|sèche?s?|secs?|dure?s?|rudes?|brutal\\w*|agressi\\w+|hostiles?|distant\\w*|désagréables?|condescendant\\w*|désorganis\\w*|chaotiques?|brouillon\\w*|confus\\w*|tendue?s?|pesante?s?|stressant\\w*|éprouvant\\w*|interminables?|expédié\\w*|bâclé\\w*|décousu\\w*|approximati\\w+)"),
        ("difficultés ennuis interr mails montre ordinateur portable problème soucis téléphone écran", "(?:regard|consult|fix|vérifi|tapot|tap)\\w+ (?:son|sa|ses|leur|leurs|votre|vos|sur (?:son|leur|votre)) (?:téléphones?|portables?|écrans?|montre|mails|ordinateurs?)", "(?:interromp\\w+|interruptions?)", "(?:problèmes?|soucis|ennuis|difficultés) (?:techniques?|de (?:connexion|son|visio|salle))"),
        ("aucun couloir d'attente hall nul personne retard", "(?:minutes?|heures?) de retard", "(?:personne|nul|aucun\\w*)(?: \\w+)? ne (?:m'|nous )?(?:a|ait|avait|ont)(?: \\w+)? (?:proposée?|offerte?|accueillie?|saluée?|présentée?|dit|prévenue?|attendue?|expliquée?)", "(?:couloir|salle d'attente|hall)"),
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
# A grievance that needs no "but": told as what stayed in mind, or with a smile.
_GRUDGE = {
    "en": Clues(
        ("smirk camera yawn sigh shrug & you the_", r"your camera (?:was|stayed|being) (?:off|switched off)", r"(?:i can still hear|remember|recall) the (?:sigh|yawn|shrug|smirk)(?: \w+){0,3} (?:your|you|the|when)"),
    ),
    "fr": Clues(
        ("attendre", r"à force d'attendre"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    contrast = _CONTRAST.get(draft.language)
    if contrast is None:
        return
    told: set[int] = set()
    for passage, span in hits(draft, _COMPLAINT):
        text = passage.text
        if passage.move != "ask" and text in contrast and text not in _KIND[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
            told.add(passage.start)
    for passage, span in hits(draft, _GRUDGE):
        if passage.start not in told and passage.text not in _KIND[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
