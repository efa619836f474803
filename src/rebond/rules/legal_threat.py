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
        ("copies discrimination escalate evidence proof record union", "i(?:'ve| have)? (?:\\w+ )?(?:kept|keep|keeping) (?:a )?(?:record|records|copies|evidence|proof)(?: \\w+)? of (?:everything|all|our|your|the (?:interview|process|exchange))", "i(?:'ll| \\w+){0,3} escalate (?:this|the matter|it|my)", "(?:this|it|that|which|your \\w+) (?:\\w+ )?(?:could|may|might|would|is|was|looks|amounts|constitutes?|seems)(?: \\w+){0,3} (?:\\w+ )?discrimination", "(?:to|with) my (?:trade )?union"),
        ("ada applicant article candidate ccpa dsar dsgvo employment entitled equality gdpr information labo law legal legislation protection reserve right statutory title", f"(?:under|pursuant to|in accordance with|according to|in line with|as per|by virtue of|invok(?:e|ing)|exercis(?:e|ing)|in breach of|breach(?:es|ed)?|violat(?:es|ed|ion of|ing)|contrary to|entitled(?: \\w+){{0,3}}(?: under| by)?) (?:the |my |your |uk |eu |article \\d+ of (?:the )?)*{_LAW}", "(?:my|legal|statutory|candidate'?s?'?|applicant'?s?'?) (?:legal |statutory )?rights? (?:to|under|of|as|have|has|were|and)", "(?:i have|it is|it's|i've) (?:a|the|my|every) (?:\\w+ )?right (?:to|of)", "(?:i(?:'m| am)|am) (?:\\w+ )?entitled to", "reserve (?:the|my|all) (?:\\w+ )?rights?"),
        ("data dsar evaluation file notes personal records scor sheets store subject", "(?:data )?subject access(?: request)?", "dsar", "(?:request|access to|copy of|copies of|send me|provide me with|obtain|see|disclose|release|delete|erase|erasure of)(?: \\w+){0,3} (?:all )?(?:my |your |the |of the |of your )?(?:personal data|interview notes|scoring|scorecards?|score sheets?|evaluation (?:sheets?|forms?|notes)|notes (?:of|from|on) (?:my|the) interview|data you (?:hold|have|store|keep)|file on me|records (?:on|about) me)"),
        ("acas advis attorney authorities commission counsel court eeoc equality formal ico inspectorate labo lawyer legal office ombudsman regulator representative solicitor tribunal union", f"(?:contact(?:ed|ing)?|consult(?:ed|ing)?|instruct(?:ed|ing)?|complain(?:ed|ing)? to|appeal(?:ed|ing)? to|report(?:ed|ing)? (?:\\w+ )?to|tak(?:e|ing) (?:\\w+ ){{0,2}}to|refer(?:red|ring)? (?:\\w+ )?to|turn(?:ing)? to|bring(?:ing)? (?:\\w+ )?(?:to|before)|see you in|file(?:d)? (?:\\w+ ){{0,4}}(?:with|to|at)) (?:an? |the |my |our |your )?(?:\\w+ )?{_BODY}", "my (?:own )?(?:lawyers?|attorneys?|solicitors?|legal (?:counsel|team|adviser|advisor|representative))", "(?:tak(?:e|ing)|seek(?:ing)?|sought|consider(?:ing)?|pursu(?:e|ing)|initiat(?:e|ing)|start(?:ing)?|fil(?:e|ing)|mak(?:e|ing)|lodg(?:e|ing)|rais(?:e|ing)|threaten(?:ing)?|face|facing|expect|without) (?:\\w+ ){0,2}(?:legal|formal) (?:action|proceedings|steps|complaint|claim|challenge|advice|grievance|redress|recourse|consequences)"),
        ("against ageis because biased discriminat illegal racis sexis unlawful", "(?:case|act|victim|signs?|feels? like|looks? like|smells? of|amounts? to|clear|possible|potential) (?:of )?(?:\\w+ )?(?:discrimination|ageism|sexism|racism)", "(?:was|were|been|being|feel|felt|am) (?:\\w+ )?(?:discriminated|discriminatory)", "discriminat(?:ed|es|ing) against (?:me|because|my|on)", "(?:your|this|the) (?:\\w+ )?(?:decision|process|choice|rejection|question|questions) (?:\\w+ )?(?:is|was|were|are|seems?|seemed|looks?|appears?|appeared|might be|may be|could be)(?: \\w+)? (?:discriminat\\w+|illegal|unlawful|ageist|sexist|racist|biased|against the law)", "because (?:of )?(?:i am|i'm|my) (?:\\w+ )?(?:age|gender|race|skin|religion|disability|pregnancy|pregnant|too old|a woman|black|origin|nationality|accent)"),
        ("advise facebook glassdoor google indeed inform kununu let linkedin make negative one-star online public reddit review scathing social tell trustpilot twitter warn", f"(?:write|writing|leave|leaving|post|posting|publish|publishing|share|sharing|put|putting|add|adding|tell|telling|describe|describing|mention|rate)(?: [\\w']+){{0,6}} (?:on|to|about (?:it|this|you) on) {_SITE}", "(?:a|an|my) (?:\\w+ )?(?:glassdoor|trustpilot|kununu|google|online) (?:review|rating|post)", "glassdoor|kununu|trustpilot", "(?:negative|bad|scathing|one-star|public) (?:online )?reviews? (?:of|about|on) (?:you|your (?:company|firm|process|recruitment|team|hr)|this (?:company|process)|the (?:company|process))", "online reviews?", "(?:warn|tell|let|advise|inform|make sure) (?:(?:all|my|the|every|others?|other|people|friends|network|candidates|colleagues|everyone|everybody|anyone|future|community|contacts|that|i|of|in|who) ){1,5}(?:about you|about your|about this|about how|know (?:about|how|what)|not to|to avoid|to stay away|against|hears?|knows?)"),
        ("charges court lawsuit litigation sue suing", "sue you|suing|lawsuit|will see you in court|press charges|litigation against"),
    ),
    "fr": Clues(
        ("contraint discrimination impose interdit justifier lié motiver oblige preuve trace", "la loi vous (?:oblige|impose|interdit|contraint)", "(?:conservé|gardé|garde|conserve)(?: \\w+){0,2} (?:traces?|preuves?)(?: \\w+)? de", "(?:j'y vois|je vois|il s'agit|c'est|cela constitue|constitue)(?: \\w+){0,3} discrimination", "discriminations? liée?s? à (?:mon|ma|mes)", "(?:obligée?s?|tenue?s?) de (?:motiver|justifier) (?:votre|ce|un) (?:refus|décision|choix)"),
        ("code d'accès droit gdpr informatique l'article loi protection rgpd réserve", f"(?:conformément|en vertu|au titre|en application|au regard|comme le prévoit|comme m'y autorise|selon|sur la base|sur le fondement|au nom|en violation|viole|enfrein\\w+|contraire)(?: (?:à|au|aux|du|de|des|la|le|les|l'|mon|mes))*(?: )?{_LOI}", "(?:exercer|exerce|faire valoir|fais valoir|invoquer|invoque)(?: \\w+)? (?:mon|mes|ce|un|le|son) (?:\\w+ )?droits?", "(?:j'ai|c'est|ai) (?:\\w+ )?(?:le|mon|un|parfaitement le) (?:\\w+ )?droit (?:de|d'\\w+|à|le plus)", "(?:je me )?réserve (?:le|mon|tous mes|la) (?:\\w+ )?(?:droits?|possibilité)", "mes droits"),
        ("caractère concernant d'entretien données l'entretien notation notes personnelles prises rendu évaluation", "(?:communiquer|transmettre|envoyer|adresser|fournir|accéder|accès|copie|obtenir|consulter|supprimer|suppression|effacer)(?: [\\w']+){0,4} (?:notes (?:d'entretien|du jury|de l'entretien|prises|des|me concernant|de vos)|données (?:personnelles|à caractère|me concernant|que vous)|grille (?:d'évaluation|de notation)|compte rendu (?:d'entretien|du jury)|évaluations? me concernant|dossier (?:de candidature )?complet me concernant)"),
        ("avocat cnil contentieu demeure défenseur gracieu halde hiérarchique inspection judiciaire juri justice légale plainte presse prud recours syndicat tribuna", f"(?:contacter|consulter|saisir|saisi|saisirai|alerter|alerté|alerterai|porter|porterai|faire appel|m'adresser|m'adresserai|me tourner|me tournerai|recourir|mandater|signaler|signalerai|ferai intervenir|faire intervenir)(?: [\\w']+){{0,3}} (?:à |au |aux |le |la |les |l'|un |une |de la |du |mon |vers |devant )*{_ORGANE}", "(?:mon|mes|ma) (?:avocate?s?|conseils? juridiques?)", "(?:action|poursuites?|procédure|suites?|démarches?|recours|voie) (?:en justice|judiciaires?|juridiques?|contentieu(?:x|se)|légales?|gracieu(?:x|se)|hiérarchique)", "recours (?:contre|devant|auprès)", "porter plainte|mise en demeure|en justice"),
        ("cause contraire discrimin illicite illégal racis raison sexis âgisme", "(?:victime|cas|acte|signe|soupçon|relève|s'agit|sent|ressemble)(?: \\w+){0,3} (?:de |d'une? |d'|à de la |à une |la )?(?:discriminations?|discriminatoires?|sexisme|racisme|âgisme)", "(?:décision|choix|refus|question|questions|processus|motif)(?: \\w+){0,4} (?:discriminatoires?|illégale?s?|illicites?|sexistes?|racistes?|contraires? à la loi)", "(?:été|être|suis|sens|senti|sentie|me sens)(?: \\w+)? discriminée?", "(?:à cause|en raison) de (?:mon|ma|mes) (?:\\w+ )?(?:âge|sexe|genre|origine|origines|religion|handicap|grossesse|nationalité|accent|couleur)"),
        ("avertir avis commentaire diffuser dissuader déconseiller ferai glassdoor kununu laisser note partager poster prév publier raconter savoir trustpilot témoign écrire étoile", "(?:avis|commentaire|note|étoile|témoignage)s?(?: [\\w']+){0,4} (?:sur|via) (?:glassdoor|google|indeed|kununu|internet|linkedin|les réseaux|la toile|trustpilot)", "(?:publier|publierai|poster|posterai|laisser|laisserai|partager|partagerai|raconter|raconterai|témoigner|témoignerai|écrire|diffuser)(?: [\\w']+){0,6} (?:sur (?:glassdoor|google|indeed|kununu|internet|linkedin|les réseaux|trustpilot)|en ligne|publiquement)", "glassdoor|kununu|trustpilot", "(?:avis|commentaire) (?:en ligne|négatif|public)", "(?:prévenir|avertir|déconseiller|dissuader|faire savoir|ferai savoir|préviendrai|déconseillerai)(?: [\\w']+){0,4} (?:mes|mon|autres|tous|entourage|réseau|candidats|votre entreprise|postuler)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
