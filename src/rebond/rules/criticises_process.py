"""Criticises the length, the silence, the form letter, a test or the recruiter.

Why: True or not, it belongs in a candidate survey, later. In a note it is the
    only thing that will be forwarded.
Source: the craft's O09 (tone.criticise-process), from a manager's collection.
Not when: automatic, long or tests are the topic of the work, or it is praise.

Offends (en): A form letter after four rounds is not very respectful.
Offends (en): The process was far too long and the lack of communication unprofessional.
Offends (en): I had to chase your office twice, and nobody informed me of the change.
Innocent (en): Your automated tests and the long pricing exercise were the best part of my day.
Innocent (en): The process was clear from the first call to the last, and I know the care that takes.
Offends (fr): Un mail automatique après quatre entretiens, ce n'est pas très respectueux.
Offends (fr): Votre silence pendant six semaines manquait de professionnalisme.
Offends (fr): Il serait correct de prévenir les gens ; votre communication laisse à désirer.
Innocent (fr): La relève automatique des compteurs et le silence de l'atelier m'ont plu.
Innocent (fr): Le processus était clair du début à la fin, et je sais le soin que cela demande.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O09"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” criticises their process; that belongs in a survey, later, not here.",
        "fr": "« {0} » critique leur façon de faire ; c'est à réserver à un questionnaire, plus tard.",
    },
    better={
        "en": "Leave it out.",
        "fr": "À ne pas écrire ici.",
    },
)
_PROCESS = "(?:process|recruitment|hiring|procedure|interviews?|rounds?|communication|test|tests|task|assignment|exercise|take-home|questions|treatment|way (?:you|this|i|it)|experience|recruiters?|hr|handling|feedback|correspondence|organi[sz]ation|delay|wait|silence)"
_FAULT = "(?:unprofessional(?:ly)?|disrespectful(?:ly)?|unfair(?:ly)?|unreasonabl[ey]|excessive(?:ly)?|impersonal|disorgani[sz]ed|chaotic|poor(?:ly)?|terribl[ey]|awful(?:ly)?|appalling(?:ly)?|frustrating|exhausting|endless|interminable|opaque|messy|slow|confusing|careless(?:ly)?|sloppy|shoddy|inadequate|lacking|badly (?:run|managed|organi[sz]ed|handled)|unacceptable|rude|inconsiderate|humiliating|ridiculous|absurd|pointless|irrelevant|useless|a waste|too (?:long|slow|many|much|vague|hard)|(?:so|very|extremely|unnecessarily) (?:long|slow|vague)|longer than|left (?:me|a lot) (?:waiting|in the dark|hanging|to be desired))"
_PROCEDURE = "(?:processus|recrutement|procédure|entretiens?|communication|test|tests|exercice|façon (?:de|dont)|manière (?:de|dont)|organisation|suivi|silence|attente|délais?|traitement|recruteu(?:r|rs|se|ses)|rh|retour|réponse|message|questions)"
_DEFAUT = "(?:peu|pas(?: très| vraiment| du tout| franchement)?) (?:respectueu(?:x|se|ses)|professionnelle?s?|correcte?s?|sérieu(?:x|se)|humaine?s?|polie?s?|élégante?s?|courtoise?s?|transparente?s?|digne)"
_WORDS = {
    "en": Clues(
        (
            "wait had_to without_hearing without_receiving without_getting",
            "wait(?:ed|ing)?(?: \\w+){0,3} (?:weeks|months|days)(?: \\w+){0,3} (?:without|for (?:any|a word|an answer|a reply))",
            "had to (?:ask|chase|call|write|ring|phone|remind)(?: \\w+){0,2} (?:times|twice|repeatedly)",
            "without (?:hearing|receiving|getting)(?: \\w+){1,3} (?:from you|from your|back|for (?:weeks|months))",
        ),
        (
            "would_have_been would_have_cost could_have would_be_courteous would_be_polite would_be_decent would_be_kinder would_be_fairer simply surely least kinder courteous polite fairer decent",
            "(?:call|e-?mail|answer|word|reply|letter|notice|warning|line)(?: \\w+){0,3} would have been(?: \\w+)? (?:appropriate|nice|nicer|kind|kinder|fair|fairer|better|polite|courteous|decent|appreciated|welcome|fitting)",
            "would have cost(?: you)? (?:nothing|little|you \\w+)",
            "(?:somebody|someone|anybody|you|one of you|hr) could (?:at least |surely |simply )?have (?:at least |simply )?(?:picked up|called|phoned|told me|warned|informed|rung|had the)",
            "(?:would be|would have been) (?:\\w+ )?(?:courteous|polite|decent|kinder|fairer)(?:,? \\w+){0,3},? (?:to|if you)(?: \\w+){0,2} (?:let|tell|inform|answer|reply|warn|call|notify)",
        ),
        (
            "read_my opened_my read_it looked",
            "(?:not|never|hadn't|hasn't|haven't|nobody|no one)(?: \\w+){0,4} (?:read|opened|looked at) my (?:\\w+ )?(?:cv|resume|résumé|application|file|letter|profile|portfolio)",
        ),
        (
            "was_not were_not is_not wasn't weren't isn't",
            "(?:process|procedure|selection|recruitment|hiring|communication)(?: \\w+)? (?:was not|wasn't|is not|isn't|were not|weren't)(?: \\w+)? (?:fair|transparent|professional|well|clear|serious|organi[sz]ed|equal|respectful|right|up to)",
        ),
        (
            "to_be_desired",
            "(?:left|leaves|leave|leaving)(?: \\w+){1,3} to be desired",
        ),
        (
            "pity shame",
            "(?:pity|shame)(?: that)? (?:you|your \\w+) (?:send|sent|only send|use|rely|treat|leave|let|make|made)(?: [\\w-]+){0,3} (?:automatic|automated|form|standard|generic|template|candidates|applicants|people|waiting)",
        ),
        (
            "nobody no_one no-one none_of",
            "(?:nobody|no one|no-one|none of you)(?: \\w+)? (?:informed|warned|notified|contacted|called) (?:me|us)",
            "(?:nobody|no one|no-one) told (?:me|us) (?:that the (?:post|job|position|role|interview|test)|about the (?:test|salary|exercise|second))",
        ),
        (
            "process procedure communication system form portal website recruiter platform advert job_description software whoever posting",
            "your (?:\\w+ )?(?:process|procedure|communication|system|forms?|portal|website|recruiters?|platform)(?: \\w+){0,2} (?:needs?|could (?:use|do with)|should be|deserves?|is in need of)(?: \\w+){0,2} (?:improve\\w*|work|attention|overhaul|better|faster|clearer|rethink\\w*|update|updating)",
            "(?:your|the) (?:portal|website|online form|system|platform|software)(?: \\w+)? (?:logged me out|crashed|froze|lost my|made me|asked me (?:\\w+ ){1,4}(?:times|twice))",
            "(?:advert|advertisement|job description|posting)(?: [\\w']+){0,4} (?:different from|nothing to do with|did not match|didn't match|misleading|was not what|wasn't what|bore no)",
            "whoever (?:designed|wrote|invented|thought up) (?:that|this|your|the) (?:\\w+ )?(?:form|test|advert|questionnaire|process|task|exercise)",
        ),
        (
            "understand_the see_the get_the point purpose sense_of grasp",
            "(?:didn't|did not|don't|do not|fail to|failed to|couldn't|cannot|can't) (?:\\w+ )?(?:understand|see|get|grasp) the (?:point|purpose|sense|use|need|relevance) (?:of|for)(?: \\w+){0,3} (?:test|task|exercise|round|questionnaire|interview|form|case|assessment|questions?|asking|doing|presentation)",
        ),
        (
            "suggest future recommend",
            "for future (?:applicants|candidates)(?:,? [\\w']+){0,3} (?:suggest|recommend|hope|wish|advise)",
            "(?:i would|i'd|may i|might i) (?:suggest|recommend) (?:faster|quicker|clearer|better|fewer|shorter|more (?:transparen|timely|human|personal)\\w*)",
        ),
        (
            "kept_ goalpost robot no-reply algorithm machine spell",
            "(?:you|they|your \\w+) kept (?:changing|moving|postponing|rescheduling|cancelling)",
            "goalposts?(?: \\w+)? (?:moved|shifted|changed|kept)",
            "(?:no-reply|robot|algorithm|machine)(?: [\\w']+){0,2} (?:told|rejected|informed|turned) (?:me|us)",
            "(?:robot|algorithm|machine)(?: \\w+){0,2} (?:sorted|filtered|rejected|read) my",
            "spell (?:people's|candidates'|my|applicants'|the) names?(?: \\w+)? (?:right|correctly|properly)",
        ),
        (
            "minutes hour enough",
            "(?:minutes|hour)(?: \\w+){0,2} (?:is|are|was|were) (?:hardly|barely|not|scarcely|simply not|nowhere near) (?:\\w+ )?(?:enough|sufficient)",
        ),
        (
            "copy, hoop circus yawn standing why_you looked_up left_hand no_way_to unpaid job_board vague sitting lot_to_ask",
            "copy, paste",
            "hoop-?jumping",
            "(?:jump|jumped|jumping) through(?: \\w+){0,3} hoops",
            "circus (?:ponies|pony|act|animals?)",
            "(?:recruiter|interviewer|hr|manager|panel|director)(?: \\w+)? yawned",
            "(?:leaves?|left|leaving|keeps?|kept|made|make) (?:applicants|candidates|people|me|us) (?:standing|sitting)",
            "wonder why you (?:had|made|asked) me",
            "(?:only|never|not once|hardly|barely|nobody|none)(?: [\\w']+){0,9} looked up from",
            "left hand(?: \\w+)? (?:didn't|did not|doesn't|does not)",
            "no way to (?:meet|choose|hire|treat|judge|test|recruit|pick|select)",
            "(?:turned out to be|was) (?:an? )?(?:\\w+ )?unpaid",
            "from an? job board (?:before|first|and not)",
            "(?:case study|task|test|brief|instructions?|questions|exercise|answers?|criteria) (?:was|were) (?:\\w+ )?vague",
            "a lot to ask (?:for|of) (?:no pay|free|nothing|an? \\w+)",
        ),
        (
            "unpaid no_pay free",
            "(?:task|exercise|test|trial|assignment)(?:,? [\\w']+){0,10} (?:for no pay|unpaid)",
        ),
        ("bother courtesy decency disproportionate excessive many much overkill thought took trouble unreasonable", "(?:rounds|interviews|hours|weeks|tests?|exercises?|stages)(?: [\\w']+){0,5} (?:is|was|are|were|seems?|seemed|felt|feels) (?:\\w+ )?(?:excessive|unreasonable|disproportionate|overkill|too much|too many)", "(?:nobody|no one|no-one|none of you|you never|you did not|you didn't)(?: even| ever)? (?:bothered|bother|took the (?:time|trouble)|thought|had the (?:courtesy|decency)) to (?:tell|call|write|inform|reply|answer|explain|warn|let|read)", "the (?:common |basic )?(?:courtesy|decency) (?:to (?:call|tell|reply|answer|inform|write))"),
        ("appreciated checking expected looking nothing preferred scrolling staring typing yawning", "(?:would have|'d have|would've) (?:\\w+ )?(?:appreciated|preferred|expected)(?: [\\w']+){0,4} (?:call|e-?mail|template|explanation|courtesy|answer|sooner|earlier|honesty|transparency|clarity|informed|told|notice)", "(?:interviewers?|recruiters?|managers?|panel|they|she|he|hr)(?: \\w+)? (?:kept|was|were) (?:checking|looking|staring|scrolling|typing|yawning)(?: \\w+){0,3} (?:phones?|watch|laptop|clock|mobile|e-?mails?)", "(?:exercise|test|task|assignment|case)(?: \\w+){0,3} nothing to do with"),
        ("annoyed appalled chance consideration decent disappoint dissatisfied equal frustrated hearing pity proper regrettable sad shame shot unfortunate unhappy unimpressed upset", "(?:not|never|wasn't|weren't|didn't)(?: \\w+){0,2} (?:given|offered|have|had|get|got)(?: \\w+)? (?:an? |any )?(?:(?:fair|equal) (?:chance|shot|hearing|consideration)|(?:real|proper|decent) (?:hearing|consideration|shot))", "(?:pity|shame|sad|regrettable|unfortunate|disappointing) (?:that|how) (?:you|your|nobody|no one|candidates|the company)(?: [\\w']+){0,3} (?:not|no|\\w+n't|never|refuse to) (?:\\w+ )?(?:give|offer|provide|share|explain|reply|answer|call|tell|feedback|reasons?)", "(?:disappointed|unhappy|dissatisfied|frustrated|upset|annoyed|appalled|unimpressed) (?:by|with|about|at) (?:the way (?:you|this|my|it)|how (?:this|it|my \\w+|things) (?:was|were) (?:handled|managed|run|done)|your (?:process|communication|handling|treatment|lack|silence)|the (?:process|lack|communication|handling|treatment|length|delay|absence|quality))"),
        ("automated automatic boilerplate canned cookie-cutter copy- form generic impersonal standard template", "(?:form|template|templated|boilerplate|canned|copy-(?:and-)?paste|cookie-cutter) (?:letter|e-?mail|reply|response|answer|rejection|message)", "(?:with|by|through|just|only|merely|such|receiv\\w+|get|getting|got|sent|send|to) (?:me )?(?:an?|your|this|that) (?:\\w+ )?(?:automated|automatic|generic|standard|impersonal|standardi[sz]ed) (?:letter|e-?mail|rejection|message)", "(?:automated|automatic|generic|impersonal|standard) (?:rejection|refusal|letter|e-?mail|reply|response|message)(?: \\w+)? (?:after|is|was|seems|feels|felt)"),
        ("discourteous disrespect inconsiderate unprofessional", "unprofessional(?:ly|ism)?", "(?:is|was|were|are|be|find|found|feels?|felt|so|very|quite|rather|how|seems?|seemed) (?:\\w+ )?(?:disrespectful|discourteous|inconsiderate)", "(?:with|such|of|your|shows?|showed|that) (?:\\w+ )?disrespect"),
        ("acceptable considerate courteous professional respectful", "(?:not|isn't|wasn't|hardly|never|barely|less than|far from)(?: \\w+){0,2} (?:respectful|professional|courteous|acceptable|considerate)"),
        ("basic clarity communication consideration contact courtesy decency feedback news organi professionalism respect response transparency", "(?:lack|want|absence|complete absence) of (?:\\w+ )?(?:communication|respect|professionalism|courtesy|transparency|feedback|organi[sz]ation|consideration|clarity|decency|news|response|contact|basic)"),
        ("absurd appalling awful badly careless chaotic confusing desired disrespectful dragged drawn-out endless excessive exhausting extremely frustrating hanging humiliating impersonal inadequate inconsiderate interminable irrelevant lacking lasted left lengthy long managed many messy much needlessly opaque organi overly pointless poor ridiculous rude shoddy sloppy slow terribl too unacceptable unfair unnecessarily unprofessional unreasonabl useless vague waste went", f"(?:your|the|this|that|whole|entire|selection|hiring|recruitment|interview|application) {_PROCESS}(?: [\\w']+){{0,3}} (?:was|is|were|are|has been|felt|feels|seemed|took|dragged|could (?:have been|be))(?: \\w+){{0,2}} {_FAULT}", f"(?:such an?|a|an|this|your|the|that) (?:\\w+ )?(?:unfair|unreasonable|excessive|impersonal|disorgani[sz]ed|chaotic|poor|terrible|awful|appalling|frustrating|exhausting|endless|interminable|opaque|messy|slow|drawn-out|sloppy|unnecessarily long|overly long|very long|needlessly long) (?:\\w+ )?{_PROCESS}", "(?:such an?|too|overly|unnecessarily|needlessly|extremely|ridiculously|painfully) (?:\\w+ )?(?:long|lengthy|drawn-out|slow) (?:\\w+ )?process", "(?:process|procedure|recruitment|interviews|rounds)(?: \\w+)? (?:took|lasted|dragged|went on)(?: \\w+){0,2} (?:far|way|much|too|forever|ages|so|on)"),
        ("dark ghost hanging leading led string strung waiting", "ghosted|ghosting", "(?:left|leave|leaving|kept|keep|keeping) (?:me|us|candidates|people|applicants) (?:\\w+ )?(?:in the dark|hanging|waiting)", "(?:strung|string|stringing|led|leading) (?:me|us|candidates|people) (?:along|on)"),
        ("absolute complete hurt never nothing once radio silence slightest speaks total without", "(?:your|such|weeks of|months of|radio|total|complete) (?:\\w+ )?silence (?:was|is|from|for|of|after|that|hurt|speaks)", "silence (?:from (?:you|your)|since (?:my|the)|for (?:\\w+ )?(?:weeks|months)|of (?:\\w+ )?(?:weeks|months)|after (?:my|the) (?:\\w+ )?(?:interview|application|trial|test|visit|mail|e-?mail|round))", "(?:weeks|months) of silence", "(?:radio|total|complete|absolute) silence", "without (?:any |so much as a |the slightest |a single )(?:\\w+ )?(?:news|word|reply|answer|response|sign of life|explanation|update)", "(?:never|not once) (?:\\w+ )?(?:replied|answered|responded|heard back|got (?:a|any)|received (?:a|any)|bothered|took the trouble)", "heard nothing (?:for|in|from|back)"),
        ("candidates' complete everybody's everyone's people's total utter wast", "(?:a |complete |total |utter )?waste of (?:\\w+ )?(?:time|everyone's|my|energy)", "wast(?:ed|ing) (?:my|everyone's|everybody's|people's|candidates') (?:\\w+ )?time"),
        ("arrogant bored condescending dismissive distracted interest late phone prepared read rude their", "(?:your|the|one|one of the) (?:\\w+ )?(?:recruiters?|interviewers?|hr|panel|managers?)(?: \\w+)? (?:was|were|had not|hadn't|didn't|did not|seemed|arrived|kept|showed|never) (?:\\w+ ){0,2}(?:late|unprepared|rude|distracted|on (?:his|her|their) phone|read my|prepared|interested|bored|dismissive|arrogant|condescending|no interest)"),
        ("accept anyone applicants appreciate candidates could deserve handled like might need ought respect should treat well", "(?:badly|poorly|unfairly|shabbily|rudely|disrespectfully) (?:treated|handled)", "(?:don't|do not|didn't|did not|can't|cannot) (?:\\w+ )?(?:appreciate|like|accept|respect) (?:the way|how|being|having been)", "(?:not )?(?:the|a|no) way to treat (?:a |an )?(?:people|candidates?|applicants?|someone|anyone)", "(?:you|your (?:team|company|hr|recruiters?)) (?:should|could|might want to|need to|ought to|would do well to) (?:\\w+ )?(?:improve|work on|rethink|review|reconsider|have (?:told|warned|answered|replied|informed|let)|treat|respect|train)", "(?:candidates|applicants|people|i) deserve(?:d|s)? (?:\\w+ )?(?:a|an|more|better|to (?:be|know|hear)|some)"),
    ),
    "fr": Clues(
        (
            "exagéré abusé excessif démesuré trop_court floue flou_ restaient étaient",
            ",? c'(?:est|était) (?:\\w+ )?(?:exagéré|abusé|démesuré)",
            "(?:consignes|questions|instructions|critères) (?:étaient|restaient) (?:\\w+ )?(?:floue?s|vagues|confuse?s)",
            "temps (?:donné|accordé|imparti)?(?: \\w+)? ?(?:bien |beaucoup |vraiment )?trop court",
        ),
        (
            "sans_nouvelle sans_réponse sans_retour relance",
            "(?:restée?|resté|suis|laissée?)(?: \\w+)? sans (?:nouvelles?|réponse|retour)",
            "relances? (?:sans|restée?s?)",
        ),
        (
            "plus_de plus_rapide plus_tôt plus_vite préférable trop",
            "plus de (?:transparence|clarté|chaleur|considération|franchise|respect|rapidité|rigueur)(?: \\w+)? (?:n'aurait|aurait|serait|ne serait|ne nuirait)",
            "(?:plus rapide|plus tôt|plus vite)(?: \\w+)? (?:nous|m'|me |vous )?aurait",
            "n'aurait pas été de trop",
        ),
        (
            "désirer attendais mieux copier-coller copié-collé copié-coll copier-coll",
            "laiss(?:e|ent|ait|aient) (?:\\w+ )?à désirer",
            "(?:j'attendais|m'attendais à) (?:mieux|autre chose|davantage)(?: \\w+)? (?:qu|de)",
            "(?:qu'un|un|du|le) (?:copier|copié)-collé?r?",
        ),
        (
            "juger recruter évaluer façon manière ne_se_fait choisir",
            "(?:ne peut pas|ne devrait pas|ne saurait|n'a pas à) (?:juger|évaluer|recruter|choisir) (?:une?|les|des|quelqu'un)(?: \\w+)? (?:sur|en|à partir)",
            "pas une (?:façon|manière) de (?:traiter|recruter|recevoir|juger|choisir|faire)",
            "(?:cela|ça) ne se fait pas",
        ),
        (
            "expédié bâclé humiliant infantilis dégradant déplacé inutile injuste absurde ridicule",
            "(?:entretien|test|échange|essai|rendez-vous)s? (?:a été |avait été |fut )?(?:expédiée?s?|bâclée?s?)",
            "(?:trouvé|jugé|ressenti|vécu)(?: [\\w']+){0,5} (?:humiliante?|déplacée?|infantilisante?|inutile|dégradante?|injuste|absurde|ridicule)s?",
        ),
        (
            "machine robot algorithme logiciel plateforme site_ formulaire portail questionnaire",
            "(?:machine|robot|algorithme|logiciel)(?: \\w+){0,2} a (?:trié|écarté|rejeté|lu|refusé|filtré) (?:mon|ma|les)",
            "(?:votre|la|le) (?:plateforme|site|formulaire|portail|questionnaire)(?: \\w+)? (?:m'a|m'ont) (?:fait (?:ressaisir|recommencer|répéter|perdre|remplir)|demandé \\w+ fois|déconnectée?)",
        ),
        (
            "dommage souhaitable faudrait judicieux accorder serait",
            "dommage qu(?:e |')(?:la|le|votre|personne|vous|on|il|elle)(?: \\w+){0,2} (?:ait|ayez|aient|n'ait|soit|ne)(?: \\w+){0,3} (?:téléphone|pas|jamais|retard|regardé|oublié)",
            "(?:il serait|serait|il faudrait)(?: \\w+)? ?(?:souhaitable|judicieux|correct|vous accorder)(?: que| de|[.,;!])",
        ),
        (
            "jury promis piège astrologie grand_sens mascarade galerie maigre parodie avouez sens recruteur interlocuteur",
            "(?:jury|interlocuteurs?|recruteurs?) chang(?:eait|eaient|ait|aient|é) (?:à chaque|sans cesse|tout le temps|\\w+ fois)",
            "(?:aviez|avait|aviez pourtant) promis(?: \\w+){1,5} ?[;,:.] ?(?:nous voilà|et rien|toujours rien|j'attends)",
            "questions? pièges?(?: \\w+){0,2} (?:mesur|ne |n'|serv)\\w*",
            "de l'astrologie",
            "n'a(?:vait)? (?:pas grand|aucun|pas de) sens",
            "(?:quelle|une|cette) (?:mascarade|parodie)",
            "pour la galerie",
            "avouez que c'est (?:maigre|peu|court|léger|mince)",
        ),
        (
            "fait_venir revoyez l'annonce ouvert_mon lu_mon au_courant opaque par_linkedin dès_le appris apprendre apprenne bonjour auriez pas_un_ quelqu sourire regard merci pendant",
            "fait venir(?: [\\w'-]+){0,4} pour (?:\\w+ )?minutes",
            "revoyez (?:votre|vos|donc)",
            "l'annonce (?:\\w+ )?(?:correspondait|parlait d'autre|mentait|ne correspondait)",
            "quelqu'un ait (?:\\w+ )?(?:ouvert|lu) (?:mon|ma)",
            "(?:votre|l') ?équipe n'était pas au courant",
            "(?:recrutement|processus|procédure|sélection) (?:aussi |si |trop )?opaques?",
            "(?:dû |)(?:apprendre|appris|apprenne)(?: \\w+){0,2} par (?:linkedin|un tiers|hasard|la presse|facebook|une connaissance|un mail sans)",
            "auriez pu (?:me )?le dire",
            "mail sans signature m'apprenne",
            "pas un (?:bonjour|merci|mot|regard|sourire),? (?:à|de|en|pendant|pour)(?: [\\w']+){1,3},",
        ),
        (
            "identique personnelle procédure fiche monde message réponse lettre mail",
            "(?:lettre|réponse|message|mail),? (?:identique|la même) pour tou(?:t le monde|s)",
            "procédure(?:,? [\\w']+){0,5},? ne permettait (?:pas|guère)",
            "reçoit une lettre plus personnelle",
        ),
        ("aucun c'est c'était j'aurais rapport", "(?:entretiens?|tours|étapes|semaines|tests?|heures)(?: [\\w']+){0,5},? c'(?:est|était) (?:\\w+ )?(?:excessif|trop|beaucoup|abusif|démesuré|long|disproportionné)", "j'aurais (?:\\w+ )?(?:apprécié|préféré|souhaité)(?: [\\w']+){0,4} (?:appel|coup de fil|réponse|explication|retour|prévenue?|informée?|tenue?|transparence|considération|clarté|franchise)", "aucun (?:rapport|lien)(?: \\w+)? avec (?:le|ce|la|mon) (?:poste|métier|travail|fonction)"),
        ("chance daigné dommage donné décevant déplorable expliqué informé jugé navrant peine prévenu regrettable réelle répondu temps", "(?:ne m'a|ne m'avez|n'ai|ne m'ont|n'avez)(?: \\w+)? (?:pas|jamais)(?: \\w+)? (?:laissé|donné|eu|accordé|offert)(?: \\w+)? (?:ma chance|une (?:vraie|réelle) chance|de chance)", "(?:trouve|trouvais|c'est|il est|est|est bien) (?:\\w+ )?(?:dommage|regrettable|décevant|navrant|déplorable) (?:de ne (?:pas )?(?:recevoir|avoir (?:reçu|eu)|donner|obtenir)|que (?:personne|aucun\\w*|rien)|qu'(?:on|aucun\\w*) (?:ne|n'\\w+)|que vous ne (?:donniez|répondiez|preniez|fassiez))", "personne (?:ne m'a|ne s'est)(?: \\w+)? (?:prévenue?|informée?|répondu|expliqué|donné)", "personne n'a (?:pris la peine|pris le temps|daigné|jugé (?:bon|utile))"),
        ("bâillait consultait déplore n'ai n'apprécie pianotait regardait regrette", "(?:recruteur|recruteuse|interlocuteur|interlocutrice|manager|jury)(?: \\w+){0,3} (?:regardait|consultait|pianotait|bâillait)(?: \\w+){0,3} (?:téléphone|montre|écran|ordinateur|mails?)", "(?:regrette|déplore|n'ai pas apprécié|n'apprécie pas) (?:la (?:façon|manière) (?:dont|de)|que personne|votre (?:silence|manque|processus|méthode|attitude)|le (?:manque|silence|délai|ton|traitement)|l'absence|les (?:délais|conditions))"),
        ("automati copié courriel générique impersonnel négatif préfabriqué simple standard type", "(?:mail|message|courriel|réponse|refus|lettre|courrier|e-mail)s? (?:\\w+ )?(?:automatiques?|automatisée?s?|génériques?|impersonnel(?:le)?s?|types?|standards?|standardisée?s?|copié-collé|copiée?s?-collée?s?|préfabriquée?s?)", "simple (?:mail|message|courriel) (?:de refus|négatif|automatique)"),
        ("correct courtois digne humain poli professionnell respectueu sérieu transparent élégant", f"(?:c'est|était|est|sont|n'est|n'était|sembl\\w+|trouv\\w+|attitude|comportement|manière|méthode|procédé|façon|pratique)s?(?: \\w+){{0,3}} {_DEFAUT}", "(?:peu|pas(?: très| vraiment| du tout)?) (?:respectueu(?:x|se|ses)|professionnelle?s?)"),
        ("absence défaut manqu", "(?:manqu(?:e|ait|ent|aient|é|er)|absence|défaut)(?: \\w+){0,2} d(?:e |')(?:\\w+ )?(?:professionnalisme|respect|communication|considération|transparence|courtoisie|politesse|sérieux|suivi|rigueur|humanité|clarté|tact|organisation)", "(?:manque|absence|défaut) de (?:réponse|retours?|nouvelles)(?: à mes| de votre part| pendant| durant| depuis| après)"),
        (
            "absurde attente blessant brouillon bâclé chaotique décevant délai déplacé excessi géré humiliant inacceptable injuste interminable inutile laborieu lamentable longs longue mené opaque organisé processus procédure préparé pénible rallonge recrutement regrettable sans silence trop épuisant",
            f"(?:votre|vos|ce|cette|ces|le|la|les|l')(?: )?{_PROCEDURE}(?: [\\w']+){{0,4}} (?:était|étaient|est|sont|a été|ont été|m'a paru|m'a semblé|fut|a duré|ont duré|traîn\\w+)(?: \\w+){{0,2}} (?:trop|beaucoup trop|interminables?|épuisante?s?|injustes?|opaques?|chaotiques?|désorganisée?s?|laborieu(?:x|se|ses)|pénibles?|humiliante?s?|inacceptables?|regrettables?|décevante?s?|lamentables?|brouillonn?e?s?|bâclée?s?|déplacée?s?|absurdes?|inutiles?|mal (?:organisée?s?|menée?s?|gérée?s?|préparée?s?)|blessante?s?|en longueur)",
            "(?:processus|recrutement|procédure|attente|délais?|entretiens?) (?:\\w+ ){0,3}(?:trop longs?|trop longue|bien trop|interminables?|à rallonge|sans fin|excessi(?:f|fs|ve|ves)|beaucoup trop)", "(?:trop|si|aussi) long(?:ue)?s? (?:processus|procédure|recrutement|attente|délais?|silence)",
        ),
        ("aucun donner eumessage eunouvelle euretour euréponse explication jamais laissé long moindre mois motmessage motnouvelle motr n'avez nouvelles plusieurs radio relances sans semaines seulemessage seulenouvelle seuler signe silence total unemessage unenouvelle uner", "votre (?:\\w+ )?silence (?:pendant|depuis|après|de|durant|m'a|a|était|radio|en dit|est (?:\\w+ )?(?:blessant|parlant|éloquent|incorrect|long))", "(?:semaines|mois) de silence(?: radio)?", "(?:long|interminable|total) silence (?:de votre|après (?:mon|ma|mes|l'entretien)|depuis|avant votre)", "silence radio", "sans (?:la moindre|aucune|le moindre|aucun|une seule|jamais une|un mot d'|donner (?:de|aucune)|avoir eu (?:de|aucune)) ?(?:réponse|nouvelles?|explication|signe|retour|message)", "(?:laissée?s?|laissé) sans (?:nouvelles?|réponse|retour)", "(?:malgré|après) (?:mes|plusieurs|trois|deux|quatre) relances", "(?:vous n'avez|n'avez) (?:jamais|même pas|pas (?:même|daigné|pris la peine)) (?:\\w+ )?(?:répondu|répondre|écrit|rappelé|prévenu|informé|relu|lu|regardé)"),
        ("bateau ghost l'attente laiss poireauter suspens", "ghost(?:ée?s?|ing|er)", "(?:laissée?s?|laissé|laisser) (?:en plan|dans l'attente|dans le flou|poireauter|en suspens)", "mené(?:e|s)? en bateau"),
        ("gaspill perd perte", "perte de temps", "(?:perdre|perdu|gaspillé|gaspiller) (?:mon|du|notre|de mon|tout ce|autant de) temps"),
        ("jury manager recrute rh", "(?:votre|la|le|les|vos|une|un)(?: \\w+)? (?:recruteurs?|recruteuses?|chargée? de recrutement|jury|rh|manager)(?: \\w+)? (?:était|étaient|est (?:arrivée?|restée?)|n'avait|n'avaient|n'a|n'ont|a passé|semblait)(?: \\w+){0,4} (?:retard|préparée?s?|lu|téléphone|désagréables?|impolie?s?|intéressée?s?|condescendante?s?|méprisante?s?)"),
        ("auriez candidats considéré devriez façon gagneriez manière mériteraient pourriez reçu traité", "(?:mal|peu|si mal|bien mal) (?:traitée?s?|reçue?s?|considérée?s?)", "(?:je n'(?:apprécie|aime|accepte)|n'ai) pas (?:\\w+ )?(?:apprécié |aimé |accepté )?(?:la façon|la manière) dont", "(?:pas|jamais) (?:une |la )?(?:façon|manière) de traiter", "vous (?:devriez|pourriez|gagneriez à|auriez (?:dû|pu))(?: \\w+)? (?:améliorer|revoir|répondre|prévenir|respecter|former|m'informer|me prévenir|me répondre|soigner)", "les candidats (?:méritent|mériteraient)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
