"""Tells of distress, debts, health, family or other refusals.

Why: The reader is not the person to carry it, and has no good answer to give;
    they will remember the trouble instead of the talk you had.
Source: the craft's O06 (tone.overshare), from a recruiting manager's advice.
Not when: such words are the work itself (mortgages, debt advice, health).

Offends (en): This is my twelfth rejection and I have been quite depressed since my divorce.
Offends (en): I've been out of work for eight months and the rent is due.
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
_WORDS = {
    "en": Clues(
        ("children count eating family kids live living mouths savings", "my savings (?:are|have|were|ran|run|won't|will)", "(?:living|live|eating) (?:on|into|off) my savings", "lost count of (?:the|my|how many)(?: \\w+)? (?:rejections|refusals|applications|noes)", "i(?:'ve| have)(?: \\w+){0,2} (?:children|kids|family|mouths) to (?:feed|support)"),
        ("anxi breakdown burn depress despair insomnia mental sleepless suicidal", "i(?:'m|'ve| am| was| have| feel| felt|'ve been| have been)(?: \\w+){0,3} (?:depressed|depressing|anxious all|suicidal|burn(?:ed|t) out|burnt-out|in despair|sleepless)", "my (?:depression|anxiety|burn-?out|insomnia|mental health|breakdown)", "(?:suffer|struggl|battl|cop)(?:e|ed|es|ing) (?:from|with) (?:\\w+ )?(?:depression|anxiety|burn-?out|insomnia)"),
        ("break cancer death diagnosis disease divorce illness separation surgery", "my (?:\\w+ )?(?:divorce|separation|illness|cancer|disease|surgery|diagnosis|break-?up)", "(?:death|illness) (?:of|in) my", "(?:going through|went through|after) (?:a|an|my) (?:\\w+ )?(?:divorce|break-?up)"),
        ("afford barely bills cannot debt due hardly into landlord money mortgage overdraft rent savings", "(?:my|our) (?:\\w+ )?(?:debts?|mortgage|rent|bills|landlord|overdraft)", "(?:pay|paying|cover|covering|owe|afford) (?:the |my |our )(?:rent|bills|mortgage)", "(?:the )?rent is (?:due|late|overdue)", "(?:in|into) debt", "run(?:ning)? out of (?:savings|money)", "(?:can't|cannot|can hardly|can barely) afford"),
        ("fusal jection letters refusals reject without", f"(?:my|the|your) {_NTH} (?:\\w+ )?(?:rejection|refusal)", "(?:so many|another|yet another|countless|dozens of|hundreds of|a string of|a series of|all the other|after \\w+|\\d+) (?:other |previous |such )?(?:rejections|refusals|rejection letters|applications without)", "(?:yet another|one more|another) (?:rejection|refusal)", "rejected (?:everywhere|by everyone|(?:\\w+ ){0,2}times|again and again|from (?:every|all))"),
        ("job lose losing lost redundancy unemploy without work", "(?:i(?:'ve| have)? been|i(?:'m| am)|being) (?:\\w+ )?(?:unemployed|jobless|out of (?:work|a job)|without (?:a job|work))", "unemployed (?:for|since)", "my (?:unemployment|redundancy)", "(?:lost my|about to lose my|losing my) job"),
        ("abusive awful bullying current hate hell killing miserable nightmare stuck terrible toxic trapped unbearable unhappy", "my (?:current |present |old |former )?(?:boss|manager|employer|workplace|job|company) (?:is|has been|was) (?:\\w+ )?(?:toxic|awful|terrible|unbearable|bullying|a nightmare|miserable|hell|abusive|killing me)", "hate my (?:current |present )?job", "(?:stuck|trapped|miserable|unhappy) (?:in|at) my (?:current |present )?(?:job|role|position|company)"),
        ("children dark daughter difficult family father hard horrible husband kids mother partner rough son terrible tough wife worst & died dying feed few ill left lost months passed patch period phase provide sick situation support time year", "(?:going through|went through|been through|in the middle of|living through|it(?:'s| is| has been)) (?:an? |such an? |the )?(?:\\w+ )?(?:difficult|hard|tough|rough|dark|worst|horrible|terrible) (?:time|period|patch|year|few months|months|phase|situation)(?: (?:for me|in my|at home|personally|financially|of my life))?", "(?:feed|support|provide for) my (?:family|kids|children)", "(?:my (?:wife|husband|partner|mother|father|son|daughter) (?:is|was|has|has been|fell|just) (?:\\w+ )?(?:ill|sick|dying|died|lost|left|passed))"),
        ("burst cannot confidence couldn't cried haven't self-esteem sleep slept tears wept", "i (?:\\w+ )?(?:cried|wept|burst into tears)", "(?:in|to) tears", "(?:lost|losing|destroyed|shattered|shaken|dented) (?:all )?my (?:confidence|self-esteem|self-confidence)", "my (?:confidence|self-esteem) (?:is|has|was) (?:\\w+ )?(?:shattered|low|gone|taken|suffered|been)", "(?:haven't|have not|can't|cannot|couldn't) sle(?:ep|pt)"),
    ),
    "fr": Clues(
        ("charge déteste hais j'enchaîne nourrir santé supporte économies élever", "mes économies (?:s'\\w+|fondent|sont|ne|diminuent|ont)", "j'enchaîne les (?:refus|échecs|réponses négatives)", "(?:enfants|famille) à (?:nourrir|charge|élever)", "ma santé (?:s'\\w+|se|décline|m'\\w+|ne|en)", "(?:déteste|hais|supporte plus) mon (?:travail|poste|emploi|patron|entreprise|métier|chef)(?: \\w+)?"),
        ("angoiss anxiété burn dépr désespoir insomnie mal-être", "(?:je (?:suis|me sens|fais|traverse|sors|souffre)|j'ai fait)(?: \\w+){0,3} (?:dépressi(?:f|ve|on)|déprimée?|burn-?out|insomnies?|désespoir|angoissée?|mal-être)", "(?:ma|mon|mes) (?:dépression|burn-?out|anxiété|insomnies?|angoisses?|mal-être)"),
        ("cancer deuil divorce décès maladie mort séparation", "(?:mon|ma) (?:\\w+ )?(?:divorce|séparation|maladie|cancer|deuil)", "(?:décès|maladie|mort) de (?:mon|ma|mes)", "(?:un|une) (?:divorce|séparation)(?: \\w+)? (?:difficile|douloureu\\w+|compliqué\\w*)"),
        ("assumer dette découvert factures loyer payer plus propriétaire rembourser régler sans", "(?:mon|ma|mes) (?:dettes?|loyers?|factures|découvert|propriétaire)", "(?:j'ai|avoir|avec|criblée? de) (?:des |de )?(?:\\w+ )?dettes", "(?:payer|régler|rembourser|assumer) (?:mon|mes|le|les|ma) (?:loyer|factures|crédits?|dettes?|prêts?)", "(?:plus|sans) (?:un sou|économies|ressources|revenus?)"),
        ("calé fusé jeté refus échec", f"(?:mon|ce|le|votre|un) (?:\\w+ )?{_NIEME} (?:refus|échec)", f"{_NIEME} refus", "(?:encore un|nouveau|nouvel|tant de|autant de|trop de|des dizaines de|des centaines de|une série de|tous ces|tous mes|\\d+) (?:refus|échecs)", "(?:refusée?|recalée?|rejetée?) partout"),
        ("chômage droits emploi licenciement perdu sans", "(?:je suis|suis|étant|actuellement|me retrouve)(?: \\w+){0,3} (?:au chômage|sans emploi|sans travail)", "au chômage depuis", "mon (?:licenciement|chômage)", "perdu mon (?:emploi|travail|poste)", "fin de droits"),
        ("enfer harc horrible insupportable invivable toxique", "(?:mon|ma) (?:\\w+ )?(?:patron|patronne|employeur|chef|cheffe|manager|entreprise|poste|travail)(?: actuel(?:le)?)? (?:est|était|devient)(?: \\w+)? (?:toxique|insupportable|invivable|un enfer|horrible)", "(?:harcèlement|harcelée?) (?:\\w+ ){0,3}(?:employeur|travail|chef|patron|supérieur)"),
        ("année financière mois moment passe personnelle période situation", "(?:je (?:traverse|vis|passe|connais|sors d'|suis dans|me trouve dans)|ma situation)(?: \\w+){0,3}(?: )?(?:période|moment|passe|situation|année|mois|personnelle|financière)(?: \\w+){0,3} (?:difficiles?|dure?s?|compliquée?s?|sombres?|pénibles?|douloureu(?:x|se|ses)|précaire)", "(?:je (?:traverse|vis|passe))(?: \\w+){0,3} (?:difficiles?|dure?|mauvaise|sale|douloureuse|sombre) (?:période|moment|passe|situation|année)", "ma situation (?:\\w+ )?(?:est|devient) (?:\\w+ )?(?:difficile|précaire|critique|compliquée)"),
        ("confiance larmes n'en nourrir pleur subvenir vivre", "(?:j'ai|j'en ai|à en) (?:\\w+ )?pleur(?:é|er)", "(?:en|aux) larmes", "(?:perdu|détruit|ébranlé|brisé)(?: toute)? (?:ma )?confiance(?: en moi)?", "(?:nourrir|faire vivre|subvenir aux besoins de) (?:ma famille|mes enfants)", "(?:je )?n'en dors plus"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
