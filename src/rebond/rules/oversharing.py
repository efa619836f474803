"""Tells of distress, debts, health, family or other refusals.

Why: The reader is not the person to carry it, and has no good answer to give;
    they will remember the trouble instead of the talk you had.
Source: the craft's O06 (tone.overshare), from a recruiting manager's advice.
Not when: such words are the work itself (mortgages, debt advice, health).

Offends (en): This is my twelfth rejection and I have been quite depressed since my divorce.
Offends (en): I've been out of work for eight months and the rent is due.
Offends (en): My therapist told me to try, and my landlord is threatening to evict us.
Innocent (en): The part on mortgage arrears and debt advice is the work I want to do.
Innocent (en): Thank you for the rejection of my first draft in the exercise: it taught me a lot.
Offends (fr): C'est mon douzième refus et je traverse une période très difficile depuis mon divorce.
Offends (fr): Je suis au chômage depuis un an et j'ai des dettes à rembourser.
Innocent (fr): Le suivi des dettes fournisseurs et la santé au travail restent mes sujets.
Innocent (fr): La période difficile que l'atelier a traversée m'a beaucoup appris.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O06"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” tells more of your troubles than this reader can answer.",
        "fr": "« {0} » confie des difficultés auxquelles ce lecteur ne peut pas répondre.",
    },
    better={
        "en": "Leave it out; tell a friend instead.",
        "fr": "À ne pas écrire ; à confier à un proche.",
    },
)
_NTH = "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|eleventh|twelfth|twentieth|thirtieth|fortieth|fiftieth|hundredth|\\w+tieth|\\d+(?:st|nd|rd|th)|umpteenth|nth|latest|last)"
_NIEME = "(?:\\w+ième|second|seconde|énième|\\d+(?: )?(?:e|ème|ième))"
_PROCHE = "(?:femme|mari|fils|fille|mère|père|compagn(?:e|on)|frère|sœur|parents|enfants|oncle|tante|maman|papa|grand-mère|grand-père|ex|conjointe?|copine|copain|petite?)"
_WORDS = {
    "en": Clues(
        ("children count family kids mouths savings", "my savings (?:are|have|were|ran|run|won't|will)", "lost count of (?:the|my|how many)(?: \\w+)? (?:rejections|refusals|applications|noes)", "i(?:'ve| have)(?: \\w+){0,2} (?:children|kids|family|mouths) to (?:feed|support)"),
        ("anxi breakdown burn depress despair insomnia mental sleepless suicidal", "i(?:'m|'ve| am| was| have| feel| felt|'ve been| have been)(?: \\w+){0,3} (?:depressed|depressing|anxious all|suicidal|burn(?:ed|t) out|burnt-out|in despair|sleepless)", "my (?:depression|anxiety|burn-?out|insomnia|mental health|breakdown)"),
        ("break divorce", "(?:going through|went through|after) (?:a|an|my) (?:\\w+ )?(?:divorce|break-?up)"),
        ("bills debt landlord mortgage overdraft rent", "(?:my|our) (?:\\w+ )?(?:debts?|mortgage|rent|bills|landlord|overdraft)", "(?:pay|paying|cover|covering|owe|afford) (?:the |my |our )(?:rent|bills|mortgage)", "(?:the )?rent is (?:due|late|overdue)"),
        ("fusal reject", f"(?:my|the|your) {_NTH} (?:\\w+ )?(?:rejection|refusal)", "(?:yet another|one more|another) (?:rejection|refusal)"),
        ("job unemploy work", "(?:i(?:'ve| have)? been|i(?:'m| am)|being) (?:\\w+ )?(?:unemployed|jobless|out of (?:work|a job)|without (?:a job|work))"),
        ("abusive awful bullying hate hell killing miserable nightmare terrible toxic unbearable", "my (?:current |present |old |former )?(?:boss|manager|employer|workplace|job|company) (?:is|has been|was) (?:\\w+ )?(?:toxic|awful|terrible|unbearable|bullying|a nightmare|miserable|hell|abusive|killing me)", "hate my (?:current |present )?job"),
        ("dark difficult hard horrible rough terrible tough worst & months patch period phase situation time year", "(?:going through|went through|been through|in the middle of|living through|it(?:'s| is| has been)) (?:an? |such an? |the )?(?:\\w+ )?(?:difficult|hard|tough|rough|dark|worst|horrible|terrible) (?:time|period|patch|year|few months|months|phase|situation)(?: (?:for me|in my|at home|personally|financially|of my life))?"),
        ("confidence cried self-esteem tears wept", "i (?:\\w+ )?(?:cried|wept|burst into tears)", "(?:in|to) tears", "my (?:confidence|self-esteem) (?:is|has|was) (?:\\w+ )?(?:shattered|low|gone|taken|suffered|been)"),
        ("company employer firm hospital no one place refusal rejection school", f"(?:my|the) {_NTH} (?:rejection|refusal|no|knock-?back|firm|company|hospital|school|place|employer|one)(?: \\w+)? (?:this|since|in|to (?:turn|say|refuse|reject)|that (?:has|turned|said))"),
        ("cried eaten hit_me_ sat slept wept", "(?:it )?hit me (?:\\w+ )?(?:hard|harder|badly)(?: than)?", "i (?:sat|cried|wept) (?:on|in) the (?:stairs|floor|car|van|bath\\w*) (?:for|and)", "(?:haven't|have not|hardly|barely) (?:slept|eaten)"),
        ("accident adhd antidepressants autism bad_back bankruptcy benefits break chemo counsel diagnosis disability divorce illness medication operation panic_attacks psychiatrist psychologist redundancy shrink sick_leave sick_pay stroke surgery the_dole the_sick therapist truggl uffer universal_credit", "my (?:therapist|psychiatrist|shrink|counsell?or|psychologist|chemo\\w*|antidepressants|medication|panic attacks|disability|diagnosis|autism|adhd|bad back)", "i(?:'m| am|'ve been| was) on (?:\\w+ )?(?:antidepressants|medication|benefits|sick leave|sick pay|the dole|the sick|universal credit)", "(?:suffer|suffering|struggl\\w+) (?:\\w+ )?(?:from|with) (?:\\w+ )?(?:panic|anxiety|depression|insomnia|stress|pain|addiction)", "since (?:the|my) (?:\\w+ )?(?:operation|accident|stroke|redundancy|divorce|illness|surgery|diagnosis|bankruptcy|break-?up)(?: in \\w+)?"),
        ("lost single_", "(?:we|i) lost (?:the|our|a|my) (?:baby|mother|father|mum|dad|wife|husband|son|daughter|brother|sister|home|house|flat)", "(?:being |i'm |am |as )(?:a )?single (?:mum|mother|dad|father|parent|with)"),
        ("bailiffs bank hand_to_mouth in_my_car landlord off_my permit visa", "(?:the|my) bankruptcy", "(?:the|my) (?:bank|landlord|bailiffs) (?:won't wait|wants? (?:its|his|her|the|my)|(?:is|are) (?:threatening|calling|at the|at my))", "my (?:visa|residence permit|permit|work permit) (?:runs? out|expires|depends|ends)", "living (?:in my car|off my|hand to mouth)"),
        ("_at_a_", "(?:comes?|came) at a (?:\\w+ )?(?:hard|bad|difficult|terrible|rough|awful|tough) (?:time|moment)"),
    ),
    "fr": Clues(
        ("charge déteste hais j'enchaîne nourrir santé supporte élever", "j'enchaîne les (?:refus|échecs|réponses négatives)", "(?:enfants|famille) à (?:nourrir|charge|élever)", "ma santé (?:s'\\w+|se|décline|m'\\w+|ne|en)", "(?:déteste|hais|supporte plus) mon (?:travail|poste|emploi|patron|entreprise|métier|chef)(?: \\w+)?"),
        ("angoiss anxiété burn dépr insomnie mal-être", "(?:ma|mon|mes) (?:dépression|burn-?out|anxiété|insomnies?|angoisses?|mal-être)"),
        ("cancer deuil divorce maladie séparation", "(?:mon|ma) (?:\\w+ )?(?:divorce|séparation|maladie|cancer|deuil)"),
        ("dette découvert factures loyer propriétaire", "(?:mon|ma|mes) (?:dettes?|loyers?|factures|découvert|propriétaire)", "(?:j'ai|avoir|avec|criblée? de) (?:des |de )?(?:\\w+ )?dettes"),
        ("calé jeté refus échec", f"{_NIEME} refus", "(?:encore un|nouveau|nouvel|tant de|autant de|trop de|des dizaines de|des centaines de|une série de|tous ces|tous mes|\\d+) (?:refus|échecs)", "(?:refusée?|recalée?|rejetée?) partout"),
        ("chômage sans", "(?:je suis|suis|étant|actuellement|me retrouve)(?: \\w+){0,3} (?:au chômage|sans emploi|sans travail)"),
        ("enfer horrible insupportable invivable toxique", "(?:mon|ma) (?:\\w+ )?(?:patron|patronne|employeur|chef|cheffe|manager|entreprise|poste|travail)(?: actuel(?:le)?)? (?:est|était|devient)(?: \\w+)? (?:toxique|insupportable|invivable|un enfer|horrible)"),
        ("année financière mois moment passe personnelle période situation", "(?:je (?:traverse|vis|passe|connais|sors d'|suis dans|me trouve dans)|ma situation)(?: \\w+){0,3}(?: )?(?:période|moment|passe|situation|année|mois|personnelle|financière)(?: \\w+){0,3} (?:difficiles?|dure?s?|compliquée?s?|sombres?|pénibles?|douloureu(?:x|se|ses)|précaire)"),
        ("larmes pleur", "(?:j'ai|j'en ai|à en) (?:\\w+ )?pleur(?:é|er)", "(?:en|aux) larmes"),
        ("_moral_ dors mange perdu_confiance", "(?:le|mon) moral (?:\\w+ )?(?:est )?(?:dans les chaussettes|à zéro|au plus bas|en berne)", "je ne (?:dors|mange) (?:plus|pas)", "perdu confiance"),
        ("addictologue antidépresseurs anxiolytiques avc burn cachets cancer chimio curatelle curateur cure dépression fibromyalgie handicap hospitalisation maladie médicaments psy rechute sclérose somnifères thérapeute thérapie tutelle", "mon (?:psy|psychiatre|psychologue|thérapeute|addictologue|curateur|burn-?out|handicap|cancer|avc|hospitalisation)", "ma (?:sclérose|chimio\\w*|dépression|maladie|thérapie|cure|rechute|fibromyalgie|tutelle)", "je (?:prends|suis sous|vis sous) (?:des |mes )?(?:anxiolytiques|antidépresseurs|médicaments|somnifères|tutelle|curatelle|cachets)"),
        ("annoncer dire maman mère papa père à_la_maison", "(?:papa|maman|mon père|ma mère) (?:est|a|vient|entre)(?: \\w+)? (?:en ehpad|malade|morte?|décédée?|mourir|à l'hôpital|partie?)", "à la maison,? (?:l'ambiance|c'est|ça|tout)", f"(?:le |lui |leur )?(?:annoncer|dire) (?:ce soir|à (?:ma|mon|mes) {_PROCHE})"),
        ("_droits vendre_", "dû vendre (?:la|ma|notre) (?:voiture|maison)", "(?:semaines|mois) de droits"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
