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
        ("appalling company contemptible deserve disg doesn't insulting offensive organisation organization pathetic ridiculous shameful", "(?:your|this) (?:company|firm|team|organi[sz]ation|place) (?:does not|doesn't|do not|don't) deserve", "i (?:\\w+ )?(?:find|found|consider) (?:your|this|the)(?: \\w+){1,3} (?:appalling|insulting|disgraceful|pathetic|shameful|ridiculous|contemptible|offensive|disgusting)"),
        ("clue even idea", "(?:you|they)(?:'ve| have| had)? (?:\\w+ )?(?:have|had|got)? ?(?:absolutely )?no (?:idea|clue)(?: \\w+){0,3} (?:doing|talking)", "sa(?:ys|id|y) (?:a lot|volumes|everything|it all)(?: \\w+)? (?:about|of) (?:you|your)[^.;!?]*? (?:not|\\w+n't) even"),
        ("rather", "(?:would|i'd|'d) (?:much )?rather (?:\\w+ ){1,4}than (?:work|join|accept|be seen|deal)(?: \\w+)? (?:for|with|at|you|your)"),
        ("loss", "your (?:own )?loss"),
        (
            "amateurs arrogant circus clown clueless contemptible coward crook despicable disg dishonest farce fools hypocrite idiot incompetent insulting joke laughable liar mess miserable mockery pathetic pompous ridiculous sham stupid",
            f"you(?: people| all| guys)?(?:'re| are| were|'ve been| have been)(?: \\w+){{0,3}} {_SCORN}",
            f"(?:your|the whole|this whole|the entire)(?: [\\w'-]+){{1,3}} (?:is|are|was|were)(?: \\w+){{0,2}} {_SCORN}",
            f"(?:the|this)(?: \\w+)? (?:process|company|firm|decision|interviews?|exercise|test|answer|rejection|e-?mail|reply|attitude|recruitment|recruiters?|hr) (?:is|are|was|were)(?: \\w+){{0,2}} {_SCORN}",
            "(?:it|this|that)(?:'s| is| was)(?: \\w+){0,2} (?:pathetic|shameful|disgraceful|disgusting|insulting|contemptible|despicable|laughable|a disgrace|a farce)",
            "your (?:stupid|pathetic|ridiculous|miserable|incompetent|arrogant)", "what a (?:\\w+ )?(?:joke|farce|disgrace|circus|shambles|mockery)", "(?:should|ought to) (?:all )?be ashamed", "shame on you",
        ),
        ("arrogance contempt cowardice dishonesty hypocrisy ignorance incompetence lies rudeness snobbery stupidity", "(?:your|such|sheer|utter)(?: \\w+)? (?:arrogance|incompetence|stupidity|contempt|hypocrisy|cowardice|dishonesty|rudeness|ignorance|snobbery)", "your (?:own |constant |little |endless )?lies"),
        ("crappy excuse lousy mediocre so-called", "your (?:so-called|mediocre|lousy|crappy|(?:sorry )?excuse for an?)"),
        ("arsehole asshole bastard bullshit fuck hell idiots imbecile moron piss screw scumbag shit shove stuffed", "idiots|morons?|imbeciles?|fuck\\w*|bullshit|shit\\w*|assholes?|arseholes?|bastards?|scumbags?|screw you|go to hell|to hell with|piss off|get stuffed|shove (?:it|your)|rot in hell"),
        ("chance dare deserve lied lying", "how dare you", "you (?:\\w+ )?lied", "stop lying", "you had your chance", "(?:do not|don't|never) deserve (?:me|someone like me|people like me|my)", "i deserve (?:\\w+ ){0,2}better"),
        ("ghosting humiliation insult leading nothing stringing", "thank(?:s| you)(?: \\w+){0,2} for (?:\\w+ )?nothing", "thank(?:s| you)(?: \\w+){0,2} for (?:the |this )?(?:insult|humiliation|stringing|leading me on|ghosting)"),
        ("congrat", "congrat(?:s|ulations) (?:on|for) (?:wasting|losing|missing|your mistake|(?:picking|choosing) the wrong)"),
        ("bother deign even finally grace last", "how (?:very )?(?:generous|kind|nice|thoughtful|considerate|gracious|big|noble) of you to (?:finally|eventually|at last|bother|grace|deign|even)"),
        ("finding keeping luck somebody", "good luck with that", "good luck (?:in )?finding (?:anyone|anybody|a better|(?:someone|somebody)(?: else)? (?:who|better|as|half|like|with))", "good luck keeping (?:anyone|people|staff)"),
        ("regret rue sorry", "(?:you'll|you will|you're going to|you are going to|you may|you might)(?: (?:soon|all|one day|surely|certainly|live to|come to|really|definitely|deeply|only|no doubt))* (?:regret|rue|be sorry)"),
        ("bankrupt bust choke crash deserve fail goe regret rot suffer", "i (?:\\w+ )?hope (?:you|your (?:company|team|firm|business))(?: all)? (?:regrets?|fails?|chokes?|rots?|goes? (?:bust|under|bankrupt)|crash(?:es)?|suffers?|gets? what you deserve)"),
        ("care could want wish", "(?:wouldn't|would not|would never|'d never|never|don't|do not|didn't|did not|no longer) (?:(?:even|really|actually|ever|truly) )*(?:want(?:ed)?|wish(?:ed)?|care(?:d)?) (?:to )?(?:(?:work|be) (?:for|with|at|in|part of) (?:you|your|people|anyone like|such|a (?:company|firm|place|team|boss|business|start-?up) (?:like|that|who|where|which))|(?:this|the|your) (?:job|role|position|place) anyway)", "could(?:n't| not) care less"),
        ("dodged escape", "(?:i|i've|i have) (?:\\w+ )?dodged a bullet", "lucky escape"),
        ("glad happy lucky relieved thankful", "(?:glad|relieved|happy|thankful|lucky) (?:that )?(?:i (?:won't|will not|don't|didn't|never|am not|did not)|not to|to not)(?: \\w+){0,3} (?:(?:work|working|deal|dealing) (?:for|with) (?:you|your|people)|(?:join|joining) (?:you|your))"),
        ("address call contact details e-mail email message number write", "(?:never|don't ever|do not ever) (?:contact|call|write to|e-?mail|message) me", "lose my (?:number|e-?mail|address|details)"),
        ("anyone don't mediocrity need pity respect treat", "(?:lost|have no) (?:\\w+ )?respect for (?:you|people like)", "treat(?:ed|ing)? (?:\\w+ )?like (?:dirt|rubbish|garbage|trash|cattle|nothing|an idiot|a fool|a child)", "pity (?:you|whoever|anyone|the (?:person|people) (?:who|you))", "enjoy your mediocrity", "who needs you", "(?:don't|do not) need you"),
        # You (people): what you are, have and cannot do.
        ("shower company you_people you_lot bunch crew outfit circus shambles genius clever frauds cowards liars clowns snobs hypocrites coward idiot fool arrogan rude backbone spine manners_of bright colours colors snake majest panel _lot", r"you (?:people|lot) (?:\w+ ){0,2}(?:have no|are good at|don't|couldn't|can't|even (?:read|know|look)|deserve)", r"(?:such|what|quite) an? (?:arrogant|rude|smug|pompous|sorry|dishonest|useless|miserable) (?:bunch|lot|crew|outfit|shower|company)", r"what (?:kind|sort) of (?:an? )?(?:outfit|circus|shambles) you (?:are|run|lot)", r"(?:well done|bravo|nice one|congratulations),? (?:geniuses|you lot|clever clogs)", r"(?:frauds|cowards|liars|clowns|snobs|hypocrites),? (?:the lot|all|every one) of you", r"(?:special|particular) (?:sort|kind|breed) of (?:coward|idiot|fool|arrogance|rude\w*)", r"(?:find|found|grow|had) an? (?:\w+ )?(?:backbone|spine)", r"you (?:all )?have (?:all )?the manners of an?", r"you(?:'re| are)(?: \w+)? not (?:very |too |all that )?bright", r"(?:shown|showed|seen) (?:me )?your true colou?rs", r"more like a snake pit", r"your majest(?:y|ies)", r"(?:donkeys?|monkeys?|chimps?)(?: \w+)? (?:form|sit on|make up) panels?"),
        ("let_alone _if_ trust no_wonder nephew niece toddler child nobody", r"you (?:\w+ )?(?:wouldn't|couldn't|would not|could not) (?:recogni[sz]e|spot|know|run|organi[sz]e|manage|hire|pick) an? (?:\w+,? ){1,5}(?:if|let alone)", r"i (?:wouldn't|would not|don't) trust (?:you|any of you) (?:to|with)", r"no wonder(?: that)? (?:\w+ ){0,2}(?:people|nurses|teachers|drivers|staff|cooks|doctors|ones|customers) (?:are |keep |all )?(?:leave|leaving|quit|quitting|fleeing|walking out)", r"(?:that|which) (?:my|a|any) (?:\w+ )?(?:nephew|niece|toddler|child) could have (?:answered|asked|written|drawn|thought up)", r"lights are on(?: [\w']+){0,6} nobody"),
        # Scorn dressed as praise, thanks or a wish.
        ("how_big how_very noble gracious generous bravo pity condolences at_night enjoy_your may_your choke rot_ drown congratulations so_much_for next_time big_of", r"bravo for (?:the|your) (?:\w+ )?(?:two|one|three|four|standard|automatic|copied)[ -]\w+", r"i (?:do |really |truly |only |can only )?pity (?:those|the ones|anybody|whoever|anyone|your (?:staff|customers|pupils|patients))", r"condolences to your (?:customers|passengers|guests|pupils|patients|students|readers)", r"(?:trust|hope)(?: that)? you (?:all )?(?:can )?sleep(?: \w+)? at night", r"enjoy your (?:little |tiny |sad |precious )+(?:kingdom|empire|club|clique|bubble|throne)", r"may your (?:\w+ )?(?:ovens?|buses|servers?|pipes|boilers?|machines?|business|company|kitchen|trains?)(?: \w+)? (?:break down|fail|crash|leak|collapse|burst)", r"congratulations on (?:confirming|proving) (?:every|all|each|the worst|what)", r"so much for your [\"“«]\w+", r"next time,? (?:maybe |perhaps |why not )?(?:(?:send|get|ask|find) someone(?: \w+){0,4} who (?:has|actually|knows|can)|(?:try )?(?:pick|picking|draw|drawing) names|(?:flip|toss)(?:ing)? a coin|throw(?:ing)? (?:a )?(?:dice|darts))", r"how (?:very )?(?:big|gracious|generous|noble) of you to (?:answer|reply|write|respond|let me know)", r"i hope (?:that )?(?:you|your \w+) (?:all )?(?:choke|rot|drown)"),
        # Away with you.
        ("get_lost stick_ shove stuff keep_your goes_around dead waste_of a_joke i_give_you seen_better", r"get lost", r"(?:stick|shove|stuff) your \w+(?: \w+){0,2} (?:where|up your|sideways)", r"keep your (?:job|post|position|talent pool|precious \w+|rotten \w+|apologies)", r"what goes around comes around", r"(?:wouldn't|would not) (?:want to )?be (?:found|seen) dead", r"(?:complete|total|utter|sheer|absolute|such a) waste of (?:my|everyone's|everybody's|our) time", r"(?:it's|this is|that's) (?:such )?a joke,? and not", r"like that,? i give you (?:\w+ ){1,2}(?:years?|months?|weeks?)", r"(?:i've|i have) seen better (?:organi[sz]ed|run|led|managed) \w+"),
    ),
    "fr": Clues(
        ("aucun désire manquez moindre mérit souhaite veux voudrais", "(?:ne )?me (?:méritiez|méritez|mériterez) pas", "je ne (?:voudrais|souhaiterais|veux|souhaite|désire)(?: \\w+)? pas (?:travailler|bosser|collaborer) (?:pour|avec|chez) (?:vous|des gens|votre)", "(?:aucun|pas le moindre|manquez de) respect (?:pour|envers) (?:les|vos|mes|ceux|vous)"),
        ("amateurs charlots clowns démonstration exemple guignols idiots incompétents leçon plaisir preuve", "pass(?:és|ez|é|ées) pour des (?:amateurs|clowns|idiots|guignols|incompétents|charlots)", "bien du plaisir (?:avec|pour|à)", "(?:belle|bel|bonne|quelle|beau) (?:preuve|exemple|démonstration|leçon) d(?:e |')(?:incompétence|mépris|amateurisme|arrogance|hypocrisie|lâcheté|impolitesse)"),
        ("tant toi", "tant pis pour (?:vous|toi|votre|ton|eux)"),
        ("n'ai n'aurais n'avais", "n'(?:avais|ai|aurais)(?: \\w+){0,3} (?:envie|voulu|souhaité)(?: \\w+)? (?:de |d')?(?:(?:travailler|bosser|collaborer) (?:(?:chez|pour|avec|dans|au sein de)(?: une?| d'une?)? )(?:vous|toi|votre|vos|ton|boîte|boite|(?:entreprise|société|maison) (?:pareille|comme|de ce genre)|tell?e?)|(?:vous|te) rejoindre)"),
        ("clowns genre pareill", "(?:boîte|boite|entreprise|société|maison|équipe|recruteurs?) (?:pareille?s?|de ce genre|de clowns)"),
        ("dénicher garder recruter remplacer trouver", "bon(?:ne)? (?:courage|chance)(?: à vous)?(?: \\w+)? pour (?:trouver|remplacer|dénicher|recruter|garder) (?:mieux|quelqu'un|une? meilleur|vos)"),
        (
            "abruti arrogant bande clown crétin devr débile farce guignol honte hypocrite idiot imbécile incapable incompétent indigne lamentable lâche mascarade menteu minable méprisa nul pathétique pitoyable ridicule scandaleu",
            f"(?:vous êtes|vous étiez|vous avez été|tu es|c'(?:est|était)|ce fut|quelle?)(?: \\w+){{0,3}} {_MEPRIS}",
            f"(?:votre|cette|ce|vos|ces)(?: \\w+){{1,3}} (?:est|sont|était|étaient|a été)(?: \\w+){{0,2}} {_MEPRIS}",
            "(?:vous (?:devriez|pouvez)|tu devrais) avoir honte", "honte à vous", "bande d(?:e |')(?:nuls|rigolos|menteurs|lâches|charlots)",
        ),
        ("amateurisme arrogance bêtise hypocrisie incompétence lâcheté malhonnêteté mensonge mépris suffisance", "(?:votre|vos|ton|ta|tes|un tel|une telle|tant d'|tant de)(?: )?(?:mépris|arrogance|incompétence|hypocrisie|mensonges?|lâcheté|amateurisme|bêtise|malhonnêteté|suffisance)"),
        ("allez amateurs clowns conna diable enculé fout guignols hypocrites idiots incapables incompétents merd ordures salaud", "connards?|connasses?|bande d(?:e |')(?:clowns|guignols|idiots|incapables|amateurs|incompétents|hypocrites)|merd(?:e|ique)|foutre|foutez|enculés?|salauds?|ordures", "allez au diable"),
        ("menti osez-vous rien", "merci pour rien", "comment osez-vous", "vous (?:m'avez|avez) menti"),
        ("mordrez regretter", "(?:vous|tu) (?:le |la |l'|allez (?:le )?|vas (?:le )?|finirez par (?:le )?)?regretter(?:ez|as)?", "vous vous en mordrez", "j'espère que vous (?:le )?regretterez"),
        ("j'espère", "j'espère que (?:votre|vous)(?: \\w+){0,2} (?:coulera|coulerez|échouera|échouerez|fera faillite)"),
        ("appelez contactez inutile m'écrivez oubliez perdez écrivez", "ne (?:me |m')(?:re)?(?:contactez|appelez|écrivez) (?:plus|jamais)", "m'écrivez (?:plus|jamais)", "inutile de me recontacter", "oubliez-moi", "(?:perdez|oubliez) mon numéro"),
        ("aucun cirer faire foutre honte m'en moque mérite pitié plains rire", "(?:ne )?me méritez pas", "je mérite (?:\\w+ )?mieux", "je m'en (?:fiche|fous|moque)", "rien à (?:foutre|cirer) de (?:votre|vos|vous)", "vous me faites (?:pitié|rire|honte)", "je plains (?:la|le|celui|celle|ceux|votre|vos|vous)", "aucun respect pour vous"),
        ("bravo félicitations", "(?:félicitations|bravo) pour (?:votre (?:erreur|mauvais choix|manque)|cette mascarade|ce gâchis)"),
        ("trait", "trait(?:é|ée|és|e|er|ez)(?: \\w+){0,2} comme (?:un chien|un moins que rien|du bétail|une? merde|un déchet|un idiot)"),
        ("content heureu ravi soulagé échappé", "(?:soulagée?|contente?|heureux|heureuse|ravie?) de ne pas (?:avoir à )?(?:travailler|bosser|collaborer) (?:chez|pour|avec) (?:vous|votre|des gens)", "j'ai (?:\\w+ )?échappé (?:à|au) (?:pire|une)"),
        # Vous : ce que vous êtes, et ce que vous ne savez pas.
        ("comme_vous rien_compris rigolos charlots cassés jamais_vu clique nombril grands_airs médiocrité petit_monde moqu mépris ridicule_ conscience si_vous mouton potiche pigeon machine_à que_vos recrut espèce pareils digne", r"vous n'avez (?:vraiment |décidément |donc )?rien compris", r"(?:vous (?:êtes|étiez)|bande de) (?:\w+ )?(?:rigolos|charlots|bras cassés)", r"jamais vu (?:un|une) (?:\w+ )?(?:recrutement|entretien|processus|service|boîte|entreprise|procédure)(?: \w+)? (?:aussi|si) (?:amateur|nulle?|mauvaise?|méprisante?|ridicule|minable|brouillonne?)", r"votre (?:petite |grande )?clique", r"vous regarder le nombril", r"vos grands airs", r"la médiocrité (?:aime|attire|règne)", r"votre petit monde (?:bien|fermé|étroit)", r"moqu(?:ée?s?|ez|iez) de (?:moi|nous)", r"le mépris (?:est|semble)", r"le ridicule ne tue pas,? la preuve", r"à votre conscience,? si vous", r"vous cherchiez (?:un mouton|une potiche|un pigeon)", r"(?:chère|cher) machine à", r"(?:chiens|animaux|bêtes) mieux traitée?s? que vos", r"ma grand-mère (?:\w+ )?recrut\w+ mieux", r"jamais avec des gens comme vous", r"(?:recruteurs|chefs|patrons|directeurs|rh) (?:pareils|de votre espèce)", r"digne de ce nom (?:m'aurait|aurait|saurait|ne m'aurait)"),
        # Ce que vous avez envoyé, ou ce que vaut votre maison.
        ("foutage blague plaisanterie farce quel_manque quel_mépris gardez apprenez savoir_ litière poubelle panier toilettes m'intéress comité mieux_d bienveillance mûre", r"foutage de gueule", r"(?:est|était) une (?:vaste|sinistre|mauvaise) (?:blague|plaisanterie|farce)", r"quel (?:manque (?:de (?:respect|considération|tact|courage|classe)|d'(?:éducation|humanité|égards))|mépris)", r"gardez (?:donc )?(?:vos (?:formules|phrases|politesses|excuses|compliments|vœux)|votre (?:pitié|blabla))", r"apprenez (?:au moins |donc |d'abord |plutôt )?à (?:répondre|lire|recruter|écrire|respecter|vivre)", r"savoir (?:lire|recruter|répondre)(?: \w+){0,4} (?:n'est pas|n'a rien)(?: \w+){0,3} (?:chez vous|requis|exigé)", r"votre (?:lettre|mail|réponse|courrier|courriel)(?: [\w',]+){0,8} (?:litière|poubelle|au panier|toilettes)", r"votre (?:boîte|boite|entreprise|poste|maison|offre)(?: \w+)? ne m'intéress(?:ait|e) (?:même )?pas", r"votre « ?comité ?» a dû", r"n'attendais pas mieux (?:d'une?|de votre|de vous|de la part)", r"vous parlez de bienveillance(?: [\w']+){0,5} et vous", r"j'ai (?:bien )?ri en lisant « après mûre"),
        # Souhaits et félicitations à double tranchant.
        ("bravo félicitations rancune souhaite dormez grand_bien restez heureusement plains pauvre allez d'écarter", r"bravo pour votre (?:sens de l'humain|courage|franchise|délicatesse|humanité|manque)", r"(?:félicitations|bravo) ?[:,]? il fallait", r"sans rancune,? (?:enfin|ou) presque", r"je vous souhaite (?:de recevoir|d'être)(?: \w+){0,3} (?:la même (?:lettre|réponse)|le même (?:mail|message|courriel)|traitée?s? (?:de même|pareil|ainsi))", r"dormez bien,? si", r"grand bien vous fasse", r"restez donc entre vous", r"heureusement que je ne (?:travaillerai|bosserai)", r"je plains (?:les gens qui|ceux qui|vos|celui qui|celle qui)", r"pauvres? de vous", r"allez vous faire (?:voir|cuire|pendre|foutre)", r"facile d'écarter (?:les gens|quelqu'un)"),
    ),
}  # fmt: skip
# Condolence: "sorry for your loss" has nothing to do with hiring.
_ORDERS = ("get lost", "keep your", "gardez")  # at the head of a sentence
_MOURNED = ("for", "of", "about", "on", "with", "over", "after", "regarding", "given")


def check(draft: Draft) -> Iterable[Finding]:
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
