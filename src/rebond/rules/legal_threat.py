"""Brings up rights, data requests, lawyers, discrimination or bad reviews.

Why: The rights exist, and inside a thank-you they are a threat: from then on
    every answer goes through the lawyers. Another letter, another channel,
    after advice.
Source: the craft's O12 (tone.legal), from employment lawyers and data
    protection guides.
Not when: law or data protection is the work: a privacy lawyer's post, legal
    operations, a firm of solicitors, anti-discrimination training.

Offends (en): Under GDPR please send me your interview notes.
Offends (en): I will share this experience on Glassdoor so that others know.
Innocent (en): The GDPR programme you are building is the work a privacy lawyer dreams of.
Innocent (en): Legal operations at a firm of solicitors is what I keep looking for.
Offends (en): I have talked to my solicitor about this.
Innocent (en): Please say hello to Sue, who could sue nobody.
Offends (fr): Le tribunal appréciera.
Offends (fr): Conformément au RGPD, merci de me communiquer vos notes d'entretien.
Offends (fr): Je me réserve le droit de saisir les prud'hommes pour discrimination.
Innocent (fr): La mise en conformité RGPD de votre cabinet d'avocats est le sujet qui m'attire.
Innocent (fr): La formation contre les discriminations que vous animez m'a marqué durablement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O12"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” reads as a threat inside a thank-you; everything will go through legal.",
        "fr": "« {0} » sonne comme une menace dans un merci ; toute réponse passera par les juristes.",
    },
    better={
        "en": "A separate letter, another channel, after advice; never with thanks.",
        "fr": "Un courrier séparé, par un autre canal, après conseil ; jamais avec un merci.",
    },
)
_LAW = "(?:gdpr|data protection (?:act|law|legislation|regulation|rules|rights)|dsgvo|dsar|the equality act|employment law|labou?r law|the law|freedom of information(?: act)?|ccpa|article 15|title vii|the ada)"
_BODY = "(?:tribunal|eeoc|ombudsman|acas|ico|information commissioner|equality (?:body|commission)|human rights commission|labou?r (?:board|court|office|inspectorate)|court|union|regulator|authorities|solicitors?|lawyers?|attorneys?|legal (?:counsel|team|adviser|advisor|representative))"
_SITE = "(?:glassdoor|trustpilot|kununu|indeed|google reviews?|linkedin|social media|twitter|facebook|reddit|online|publicly)"
_LOI = "(?:rgpd|gdpr|règlement général sur la protection|loi informatique et libertés|code du travail|l'article \\w+|la loi|droit d'accès|mon droit)"
_ORGANE = "(?:prud.?hommes?|tribuna(?:l|ux)|cnil|défenseur(?:e)? des droits|inspection du travail|la justice|la presse|la halde|syndicats?|(?:mon|ma|mes|un|une) (?:conseil juridique|juriste|avocate?))"
_WORDS = {
    "en": Clues(
        ("copies evidence proof record", "i(?:'ve| have)? (?:\\w+ )?(?:kept|keep|keeping) (?:a )?(?:record|records|copies|evidence|proof)(?: \\w+)? of (?:everything|all|our|your|the (?:interview|process|exchange))"),
        ("ada article ccpa dsar dsgvo equality gdpr information law protection right title", f"(?:under|pursuant to|in accordance with|according to|in line with|as per|by virtue of|invok(?:e|ing)|exercis(?:e|ing)|in breach of|breach(?:es|ed)?|violat(?:es|ed|ion of|ing)|contrary to|entitled(?: \\w+){{0,3}}(?: under| by)?) (?:the |my |your |uk |eu |article \\d+ of (?:the )?)*{_LAW}", "(?:my|legal|statutory|candidate'?s?'?|applicant'?s?'?) (?:legal |statutory )?rights? (?:to|under|of|as|have|has|were|and)", "(?:i have|it is|it's|i've) (?:a|the|my|every) (?:\\w+ )?right (?:to|of)", "(?:i(?:'m| am)|am) (?:\\w+ )?entitled to", "reserve (?:the|my|all) (?:\\w+ )?rights?"),
        ("data evaluation file notes records scor", "(?:request|access to|copy of|copies of|send me|provide me with|obtain|see|disclose|release|delete|erase|erasure of)(?: \\w+){0,3} (?:all )?(?:my |your |the |of the |of your )?(?:personal data|interview notes|scoring|scorecards?|score sheets?|evaluation (?:sheets?|forms?|notes)|notes (?:of|from|on) (?:my|the) interview|data you (?:hold|have|store|keep)|file on me|records (?:on|about) me)"),
        ("acas attorney authorities commission court eeoc equality formal ico labo lawyer legal ombudsman regulator solicitor tribunal union", f"(?:contact(?:ed|ing)?|consult(?:ed|ing)?|instruct(?:ed|ing)?|complain(?:ed|ing)? to|appeal(?:ed|ing)? to|report(?:ed|ing)? (?:\\w+ )?to|tak(?:e|ing) (?:\\w+ ){{0,2}}to|refer(?:red|ring)? (?:\\w+ )?to|turn(?:ing)? to|bring(?:ing)? (?:\\w+ )?(?:to|before)|see you in|file(?:d)? (?:\\w+ ){{0,4}}(?:with|to|at)) (?:an? |the |my |our |your )?(?:\\w+ )?{_BODY}", "my (?:own )?(?:lawyers?|attorneys?|solicitors?|legal (?:counsel|team|adviser|advisor|representative))", "(?:tak(?:e|ing)|seek(?:ing)?|sought|consider(?:ing)?|pursu(?:e|ing)|initiat(?:e|ing)|start(?:ing)?|fil(?:e|ing)|mak(?:e|ing)|lodg(?:e|ing)|rais(?:e|ing)|threaten(?:ing)?|face|facing|expect|without) (?:\\w+ ){0,2}(?:legal|formal) (?:action|proceedings|steps|complaint|claim|challenge|advice|grievance|redress|recourse|consequences)"),
        ("ageis because discriminat racis sexis", "(?:case|act|victim|signs?|feels? like|looks? like|smells? of|amounts? to|clear|possible|potential) (?:of )?(?:\\w+ )?(?:discrimination|ageism|sexism|racism)", "discriminat(?:ed|es|ing) against (?:me|because|my|on)", "because (?:of )?(?:i am|i'm|my) (?:\\w+ )?(?:age|gender|race|skin|religion|disability|pregnancy|pregnant|too old|a woman|black|origin|nationality|accent)"),
        ("advise facebook glassdoor indeed inform kununu let linkedin make online public reddit review social tell trustpilot twitter warn", f"(?:write|writing|leave|leaving|post|posting|publish|publishing|share|sharing|put|putting|add|adding|tell|telling|describe|describing|mention|rate)(?: [\\w']+){{0,6}} (?:on|to|about (?:it|this|you) on) {_SITE}", "online reviews?", "(?:warn|tell|let|advise|inform|make sure) (?:(?:all|my|the|every|others?|other|people|friends|network|candidates|colleagues|everyone|everybody|anyone|future|community|contacts|that|i|of|in|who) ){1,5}(?:about you|about your|about this|about how|know (?:about|how|what)|not to|to avoid|to stay away|against|hears?|knows?)"),
        ("tribunal court judge regulator ombudsman", r"(?:needed|used|useful|read out|explain\w*|repeat\w*|stand(?:ing)? up|hold up|defend\w*|justif\w+|answer)(?: \w+){0,4} (?:in front of|before|to|in|by) (?:an? |the )?(?:\w+ )?(?:judge|court|tribunal|regulator|ombudsman)"),
        ("_law grievance", r"there (?:are|is)(?: \w+)? (?:an? )?laws? (?:against|about|for) (?:that|this|such|it|the way)", r"(?:lodge|lodging|file|filing|raise|raising|submit|submitting)(?: \w+){0,2} grievance"),
        ("you_collected you_kept data details information file record consent you_hold you_store you_keep you_have you've my_cv application", r"(?:delete|erase|remove|destroy|wipe)(?: \w+)? (?:my|all my|all of my|any of my|every trace of my) (?:data|details|information|files?|records?|cv|application|recording)", r"withdraw (?:any|my|all|the) (?:\w+ )?consent", r"(?:see|receive|send me|know|list of|copy of|access to) (?:everything|all|all that|all the \w+|any \w+|what|whatever|the \w+)(?: that| which)? you(?:'ve| have)? (?:hold|store|stored|keep|kept|recorded|collected)(?: \w+)? (?:on|about) me"),
        ("_age gender pregnan disab religion faith headscarf wheelchair skin epilep because_i _sex condition name_", r"my (?:age|gender|sex|pregnancy|disability|epilepsy|skin|skin colou?r|surname|religion|faith|headscarf|wheelchair|condition)(?: \w+)? (?:had|has|has had|having|played|plays?|counted|may have|might have|must have)(?: \w+){0,4} (?:to do with|part|role|against me|factor)", r"because i(?:'m| am| was)(?: an?| too| over| already| \w+)? (?:woman|black|brown|asian|pregnant|disabled|muslim|jewish|gay|old|foreign|mother|fifty|sixty|\d\d)"),
        ("star_ star,", r"one star,? (?:i'm afraid|i am afraid|from me)"),
    ),
    "fr": Clues(
        ("preuve trace", "(?:conservé|gardé|garde|conserve)(?: \\w+){0,2} (?:traces?|preuves?)(?: \\w+)? de"),
        ("code droit gdpr l'article loi protection rgpd réserve", f"(?:conformément|en vertu|au titre|en application|au regard|comme le prévoit|comme m'y autorise|selon|sur la base|sur le fondement|au nom|en violation|viole|enfrein\\w+|contraire)(?: (?:à|au|aux|du|de|des|la|le|les|l'|mon|mes))*(?: )?{_LOI}", "(?:je me )?réserve (?:le|mon|tous mes|la) (?:\\w+ )?(?:droits?|possibilité)", "mes droits"),
        ("concernant données notation notes rendu évaluation", "(?:communiquer|transmettre|envoyer|adresser|fournir|accéder|accès|copie|obtenir|consulter|supprimer|suppression|effacer)(?: [\\w']+){0,4} (?:notes (?:d'entretien|du jury|de l'entretien|prises|des|me concernant|de vos)|données (?:personnelles|à caractère|me concernant|que vous)|grille (?:d'évaluation|de notation)|compte rendu (?:d'entretien|du jury)|évaluations? me concernant|dossier (?:de candidature )?complet me concernant)"),
        ("avocat cnil défenseur halde inspection juri justice presse prud recours syndicat tribuna", f"(?:contacter|saisir|saisi|saisirai|alerter|alerté|alerterai|porter|porterai|faire appel|m'adresser|m'adresserai|me tourner|me tournerai|recourir|mandater|signaler|signalerai|ferai intervenir|faire intervenir)(?: [\\w']+){{0,3}} (?:à |au |aux |le |la |les |l'|un |une |de la |du |mon |vers |devant )*{_ORGANE}", "(?:mon|mes|ma) (?:avocate?s?|conseils? juridiques?)", "recours (?:contre|devant|auprès)"),
        ("contraire discrimin illicite illégal racis sexis âgisme", "(?:victime|cas|acte|signe|soupçon|relève|s'agit|sent|ressemble)(?: \\w+){0,3} (?:de |d'une? |d'|à de la |à une |la )?(?:discriminations?|discriminatoires?|sexisme|racisme|âgisme)", "(?:décision|choix|refus|question|questions|processus|motif)(?: \\w+){0,4} (?:discriminatoires?|illégale?s?|illicites?|sexistes?|racistes?|contraires? à la loi)"),
        ("avis commentaire diffuser glassdoor kununu laisser note partager poster publier raconter trustpilot témoign écrire étoile", "(?:avis|commentaire|note|étoile|témoignage)s?(?: [\\w']+){0,4} (?:sur|via) (?:glassdoor|google|indeed|kununu|internet|linkedin|les réseaux|la toile|trustpilot)", "(?:publier|publierai|poster|posterai|laisser|laisserai|partager|partagerai|raconter|raconterai|témoigner|témoignerai|écrire|diffuser)(?: [\\w']+){0,6} (?:sur (?:glassdoor|google|indeed|kununu|internet|linkedin|les réseaux|trustpilot)|en ligne|publiquement)", "glassdoor|kununu|trustpilot", "(?:avis|commentaire) (?:en ligne|négatif|public)"),
        ("prud tribuna juge justice cnil défenseur inspection syndica avocat juriste conseil presse", r"(?:le|la|les|un|une|l') ?(?:tribunal|prud.?hommes|juge|justice|cnil|défenseur des droits|inspection du travail|presse)(?: \w+)? (?:appréciera|jugera|tranchera|s'intéress\w+|trancheront|apprécieront|le serait|(?:sera|serait) (?:ravie?|curieu\w+|intéressée?|sans doute))", r"consulter (?:une?|mon|mes|ma|des) (?:avocate?s?|juristes?|conseils? juridiques?|syndicats?)"),
        ("pour_ parce en_raison à_cause illéga plainte recours", r"(?:refuser|écarter|éliminer|rejeter) (?:quelqu'un|une femme|un candidat|une candidate|une personne) (?:pour|parce|en raison|à cause)", r"(?:questions?|refus|motifs?|procédés?|pratiques?)(?: [\w']+){0,5} (?:étaient|était|est|sont|serait|seraient)(?: \w+)? illéga\w+", r"port(?:e|er|erai|erais)(?: \w+)? plainte", r"(?:un|des) recours(?: \w+)? (?:existe\w*|est possible|sont possibles)"),
        ("donnée dossier candidature cv informations mails courriels messages échanges", r"(?:supprim|effac|détrui)\w+(?: \w+)? (?:toutes |tous )?(?:mes|mon|ma|l'ensemble de mes) (?:données|dossier|informations|coordonnées|candidature|cv)", r"(?:gardé|garde|conservé|conserve)(?: \w+)? (?:tous |toutes )?(?:les|nos|vos|ces) (?:\w+ )?(?:mails|courriels|messages|échanges|e-mails)(?: [\w']+){0,6},? (?:on ne sait jamais|au cas où|comme preuves?|à toutes fins utiles)"),
        ("âge sexe origine nom_ couleur handicap grossesse religion voile foulard maternité", r"m(?:on|a|es) (?:âge|sexe|origines?|handicap|grossesse|prénom|nom|couleur(?: de peau)?|religion|voile|foulard|maternité)(?: \w+)? (?:a|ait|ont|aura|aurait|avait)(?: [\w']+){0,2} (?:pesé|joué|compté|décidé|suffi) ?(?:dans|contre|pour|plus)?"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
