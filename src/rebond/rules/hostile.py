"""Insults, scorns or mocks the people who decided.

Why: It ends every later chance, and it proves to the reader that the choice
    was right. Wait a night; sending nothing is better than sending this.
Source: the craft's O01 (tone.hostile), from managers who print such letters.
Not when: somebody's loss is mourned ("sorry for your loss"), or the words
    tell of work or of a scene ("your joke about the kiln").

Offends (en): Your loss. I would never want to work for a company like yours anyway.
Offends (en): Thanks for nothing, and good luck finding anyone better.
Innocent (en): I was so sorry to hear of your loss this spring.
Innocent (en): Your joke about the ridiculous beaver on the map made my week.
Offends (en): I wouldn't trust you to water a cactus.
Offends (fr): Apprenez d'abord à lire une lettre.
Offends (fr): Tant pis pour vous, je n'avais pas envie de travailler dans une boîte pareille.
Offends (fr): Votre mépris est honteux ; vous le regretterez un jour.
Innocent (fr): Si la place est prise, tant pis, le reste était déjà précieux.
Innocent (fr): Bon courage à toute l'équipe pour la rentrée.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O01"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is hostile; it ends every later chance with everyone who reads it.",
        "fr": "« {0} » est hostile ; cela ferme toute porte auprès de tous ceux qui le liront.",
    },
    better={
        "en": "Leave it out. Wait a night; rather no note than this one.",
        "fr": "À retirer. Laissez passer une nuit ; plutôt aucun message que celui-ci.",
    },
)
_SCORN = (
    "(?:pathetic|ridiculous|laughable|shameful|disgraceful|disgusting|insulting|idiotic|stupid|incompetent|arrogant|dishonest"
    "|cowardly|clueless|contemptible|despicable|pompous|shameless|joke|farce|circus|shambles|disgrace|mess|clowns?|idiots?|liars?"
    "|cowards?|hypocrites?|fools|crooks?|bunch of amateurs)"
)
_MEPRIS = (
    "(?:idiote?s?|imbéciles?|débiles?|crétin(?:e|s|es)?|abrutie?s?|incapables?|incompétente?s?|minables?|pitoyables?|lamentables?"
    "|ridicules?|honteu(?:x|se|ses)|scandaleu(?:x|se|ses)|clowns?|guignols?|arrogante?s?|hypocrites?|lâches?|menteu(?:r|rs|se|ses)"
    "|mascarade|farce|honte|indignes?|pathétiques?|méprisants?|méprisables?|nulles?|nuls?)"
)
_WORDS = {
    "en": Clues(
        ("appalling contemptible disg insulting offensive pathetic ridiculous shameful", "i (?:\\w+ )?(?:find|found|consider) (?:your|this|the)(?: \\w+){1,3} (?:appalling|insulting|disgraceful|pathetic|shameful|ridiculous|contemptible|offensive|disgusting)"),
        ("clue even idea", "(?:you|they)(?:'ve| have| had)? (?:\\w+ )?(?:have|had|got)? ?(?:absolutely )?no (?:idea|clue)(?: \\w+){0,3} (?:doing|talking)", "sa(?:ys|id|y) (?:a lot|volumes|everything|it all)(?: \\w+)? (?:about|of) (?:you|your)[^.;!?]*? (?:not|\\w+n't) even"),
        ("rather", "(?:would|i'd|'d) (?:much )?rather (?:\\w+ ){1,4}than (?:work|join|accept|be seen|deal)(?: \\w+)? (?:for|with|at|you|your)"),
        ("loss", "your (?:own )?loss"),
        ("amateurs arrogant circus clown clueless contemptible coward crook despicable disg dishonest farce fools hypocrite idiot incompetent insulting joke laughable liar mess mockery pathetic pompous ridiculous sham stupid", f"you(?: people| all| guys)?(?:'re| are| were|'ve been| have been)(?: \\w+){{0,3}} {_SCORN}", "what a (?:\\w+ )?(?:joke|farce|disgrace|circus|shambles|mockery)", "(?:should|ought to) (?:all )?be ashamed", "shame on you"),
        ("crappy excuse lousy mediocre so-called", "your (?:so-called|mediocre|lousy|crappy|(?:sorry )?excuse for an?)"),
        ("lied", "you (?:\\w+ )?lied"),
        ("nothing", "thank(?:s| you)(?: \\w+){0,2} for (?:\\w+ )?nothing"),
        ("bother deign even finally grace last", "how (?:very )?(?:generous|kind|nice|thoughtful|considerate|gracious|big|noble) of you to (?:finally|eventually|at last|bother|grace|deign|even)"),
        ("finding", "good luck (?:in )?finding (?:anyone|anybody|a better|(?:someone|somebody)(?: else)? (?:who|better|as|half|like|with))"),
        ("regret rue sorry", "(?:you'll|you will|you're going to|you are going to|you may|you might)(?: (?:soon|all|one day|surely|certainly|live to|come to|really|definitely|deeply|only|no doubt))* (?:regret|rue|be sorry)"),
        ("care want wish", "(?:wouldn't|would not|would never|'d never|never|don't|do not|didn't|did not|no longer) (?:(?:even|really|actually|ever|truly) )*(?:want(?:ed)?|wish(?:ed)?|care(?:d)?) (?:to )?(?:(?:work|be) (?:for|with|at|in|part of) (?:you|your|people|anyone like|such|a (?:company|firm|place|team|boss|business|start-?up) (?:like|that|who|where|which))|(?:this|the|your) (?:job|role|position|place) anyway)"),
        ("dodged", "(?:i|i've|i have) (?:\\w+ )?dodged a bullet"),
        ("glad happy lucky relieved thankful", "(?:glad|relieved|happy|thankful|lucky) (?:that )?(?:i (?:won't|will not|don't|didn't|never|am not|did not)|not to|to not)(?: \\w+){0,3} (?:(?:work|working|deal|dealing) (?:for|with) (?:you|your|people)|(?:join|joining) (?:you|your))"),
        ("call contact e-mail email message write", "(?:never|don't ever|do not ever) (?:contact|call|write to|e-?mail|message) me"),
        ("mediocrity pity treat", "treat(?:ed|ing)? (?:\\w+ )?like (?:dirt|rubbish|garbage|trash|cattle|nothing|an idiot|a fool|a child)", "pity (?:you|whoever|anyone|the (?:person|people) (?:who|you))", "enjoy your mediocrity"),
        ("you_people coward idiot fool arrogan rude _lot", r"you (?:people|lot) (?:\w+ ){0,2}(?:have no|are good at|don't|couldn't|can't|even (?:read|know|look)|deserve)", r"(?:special|particular) (?:sort|kind|breed) of (?:coward|idiot|fool|arrogance|rude\w*)"),
        ("trust", r"i (?:wouldn't|would not|don't) trust (?:you|any of you) (?:to|with)"),
    ),
    "fr": Clues(
        ("aucun manquez moindre mérit", "(?:ne )?me (?:méritiez|méritez|mériterez) pas", "(?:aucun|pas le moindre|manquez de) respect (?:pour|envers) (?:les|vos|mes|ceux|vous)"),
        ("amateurs charlots clowns démonstration exemple guignols idiots incompétents leçon plaisir preuve", "pass(?:és|ez|é|ées) pour des (?:amateurs|clowns|idiots|guignols|incompétents|charlots)", "bien du plaisir (?:avec|pour|à)", "(?:belle|bel|bonne|quelle|beau) (?:preuve|exemple|démonstration|leçon) d(?:e |')(?:incompétence|mépris|amateurisme|arrogance|hypocrisie|lâcheté|impolitesse)"),
        ("tant", "tant pis pour (?:vous|toi|votre|ton|eux)"),
        ("clowns genre pareill", "(?:boîte|boite|entreprise|société|maison|équipe|recruteurs?) (?:pareille?s?|de ce genre|de clowns)"),
        ("dénicher garder recruter remplacer trouver", "bon(?:ne)? (?:courage|chance)(?: à vous)?(?: \\w+)? pour (?:trouver|remplacer|dénicher|recruter|garder) (?:mieux|quelqu'un|une? meilleur|vos)"),
        ("abruti arrogant clown crétin débile farce guignol honte hypocrite idiot imbécile incapable incompétent indigne lamentable lâche mascarade menteu minable méprisa nul pathétique pitoyable ridicule scandaleu", f"(?:vous êtes|vous étiez|vous avez été|tu es|c'(?:est|était)|ce fut|quelle?)(?: \\w+){{0,3}} {_MEPRIS}", f"(?:votre|cette|ce|vos|ces)(?: \\w+){{1,3}} (?:est|sont|était|étaient|a été)(?: \\w+){{0,2}} {_MEPRIS}"),
        ("amateurisme arrogance bêtise hypocrisie incompétence lâcheté malhonnêteté mensonge mépris suffisance", "(?:votre|vos|ton|ta|tes|un tel|une telle|tant d'|tant de)(?: )?(?:mépris|arrogance|incompétence|hypocrisie|mensonges?|lâcheté|amateurisme|bêtise|malhonnêteté|suffisance)"),
        ("amateurs clowns conna diable enculé fout guignols hypocrites idiots incapables incompétents merd ordures salaud", "connards?|connasses?|bande d(?:e |')(?:clowns|guignols|idiots|incapables|amateurs|incompétents|hypocrites)|merd(?:e|ique)|foutre|foutez|enculés?|salauds?|ordures", "allez au diable"),
        ("rien", "merci pour rien"),
        ("regretter", "(?:vous|tu) (?:le |la |l'|allez (?:le )?|vas (?:le )?|finirez par (?:le )?)?regretter(?:ez|as)?"),
        ("mérite", "je mérite (?:\\w+ )?mieux"),
        ("moqu", r"moqu(?:ée?s?|ez|iez) de (?:moi|nous)"),
        ("apprenez litière poubelle panier toilettes mieux_d", r"apprenez (?:au moins |donc |d'abord |plutôt )?à (?:répondre|lire|recruter|écrire|respecter|vivre)", r"votre (?:lettre|mail|réponse|courrier|courriel)(?: [\w',]+){0,8} (?:litière|poubelle|au panier|toilettes)", r"n'attendais pas mieux (?:d'une?|de votre|de vous|de la part)"),
        ("restez plains", r"restez donc entre vous", r"je plains (?:les gens qui|ceux qui|vos|celui qui|celle qui)"),
    ),
}  # fmt: skip
# Condolence: "sorry for your loss" has nothing to do with hiring.
_ORDERS = ("get lost", "keep your", "gardez")  # at the head of a sentence
_MOURNED = ("for", "of", "about", "on", "with", "over", "after", "regarding", "given")


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        before = draft.folded[passage.start : span.start].lower().split()
        low = span.text.lower()
        if low.endswith("loss") and before and before[-1] in _MOURNED:
            continue
        if before and low.startswith(_ORDERS):  # "We get lost in your yard", told by somebody
            continue
        yield _OFFENCE.at(draft, span.start, span.end)
    # "Thanks for nothing," stands where a closing would.
    words = _WORDS.get(draft.language)
    if words and draft.closing:
        for span in words.find(draft.folded, draft.closing.start, draft.closing.end):
            yield _OFFENCE.at(draft, span.start, span.end)
