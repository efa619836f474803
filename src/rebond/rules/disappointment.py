"""Lets disappointment open the note, or come back more than once.

Why: Being let down is fair to say, once and in passing. More of it, and the
    reader has to console you.
Source: the craft's O13 (tone.disappointment-dominates), from a recruiting
    manager's advice.
Not when: it is one plain clause ("I had hoped for another outcome").

Offends (en): I am very sad and extremely disappointed, and I must say it hurt.
Offends (en): I was deeply disappointed to read your message. Thank you all the same.
Offends (en): My heart sank when I opened the letter.
Innocent (en): Thank you for writing yourself. I was disappointed, of course, and I understand.
Innocent (en): Thank you for the care you took. The sad beaver on the map stays with me.
Offends (fr): Je suis très triste et extrêmement déçu, cela a été un coup dur.
Offends (fr): Je suis très déçu et attristé par cette décision. Merci pour votre appel.
Offends (fr): J'ai le cœur lourd depuis ce matin.
Innocent (fr): Merci d'avoir pris la peine d'appeler. J'aurais bien sûr préféré une autre issue.
Innocent (fr): Merci pour ce message. À peine une déception, et un très bon souvenir.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O13"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}”: disappointment leads here, and the reader has to console you.",
        "fr": "« {0} » : la déception prend le dessus, et c'est au lecteur de vous consoler.",
    },
    better={
        "en": "I'd have liked another outcome, of course.",
        "fr": "J'aurais bien sûr préféré une autre issue.",
    },
)
_VERY = {
    "en": "(?:very|extremely|deeply|so|really|terribly|bitterly|incredibly|truly|profoundly|immensely|hugely|greatly|quite|utterly|absolutely|sorely|more than a little)",
    "fr": "(?:très|extrêmement|profondément|vraiment|terriblement|énormément|si|tellement|infiniment|particulièrement|sincèrement|fortement)",
}
_SAD = {
    "en": "(?:disappoint(?:ed|ing|ment)|sad|saddened|sadness|upset|heartbroken|gutted|devastat(?:ed|ing)|crushed|let down|bummed|frustrat(?:ed|ing|ion)|bitter(?:ness)?|dejected|disheartened|heartache|a (?:\\w+ )?blow|painful|it (?:\\w+ )?(?:hurts?|stings?|stung)|my heart (?:sank|broke)|hard to (?:accept|swallow|take|hear|read|digest)|tough to (?:accept|swallow|take|hear|read))",
    "fr": "(?:déçue?s?|décevante?|déception|triste|tristesse|attristée?s?|peinée?s?|fait (?:\\w+ ){0,2}(?:mal|peine)|coup dur|dure? à (?:accepter|entendre|lire|encaisser|avaler)|blessée?s?|douloureu(?:x|se)|anéantie?|effondrée?|dévastée?|abattue?|démoralisée?|frustrée?|frustration|amertume|le cœur (?:brisé|serré|lourd)|chagrin|mal à accepter|rude coup|grosse? désillusion|désillusion)",
}
_MENTION = {
    "en": Clues(
        (
            "accept bitter blow broke bummed crushed dejected devastat digest disappoint down frustrat gutted hard heart hurt painful read sad sank sting stung swallow take tough upset",
            _SAD["en"],
        )
    ),
    "fr": Clues(
        (
            "abattu accepter amertume anéanti attristé avaler blessé brisé chagrin douloureu dur déce démoralisé désillusion dévasté déçu effondré encaisser entendre fait frustr lire lourd peiné rude serré triste",
            _SAD["fr"],
        )
    ),
}
_STRONG = {
    "en": Clues(
        (
            "accept bitter blow broke bummed crushed dejected devastat digest disappoint down frustrat gutted hard heart hurt painful read sad sank sting stung swallow take tough upset",
            f"{_VERY['en']} (?:\\w+ )?{_SAD['en']}",
            "heartbroken|gutted|devastated|crushed",
            "(?:great|deep|huge|bitter|immense|real|profound|big|such an?|heavy) (?:\\w+ )?(?:disappointment|sadness|blow|frustration)",
        )
    ),
    "fr": Clues(
        (
            "abattu accepter amertume amère anéanti attristé avaler blessé brisé chagrin douloureu dur déce démoralisé désillusion dévasté déçu effondré encaisser entendre fait frustr grande grosse immense lire lourd peiné profonde rude réelle serré triste vive vraie énorme",
            f"{_VERY['fr']} (?:\\w+ )?{_SAD['fr']}",
            "anéantie?|effondrée?|dévastée?",
            "(?:grande|immense|profonde|énorme|vive|réelle|vraie|amère|grosse) (?:\\w+ )?(?:déception|tristesse|frustration|amertume|peine)",
        )
    ),
}

# What only the first sentence of a note makes the whole note's tone; elsewhere it may be a story.
_OPENING = {
    "en": Clues(
        ("disappoint sad_ sadden sadness upset let_down bummed frustrat regret gutted bitter dejected disheart", "i(?:'m| am| was| feel| felt| remain|'d be)(?: [\\w']+){0,8} (?:disappointed|sad|saddened|let down|bummed|frustrated|gutted|bitter|dejected|disheartened)", "(?:the|my|a certain|some|much|with|great|such a|what a) (?:\\w+ )?(?:disappointment|sadness|frustration)", "with (?:\\w+ )?regret that i"),
        ("sting stung hurt pain blow swallow digest sank heart difficult tough hard", "(?:that|this|which|did|it|still) (?:\\w+ )?(?:stings?|stung|did hurt|hurt me|hurt a)", "did hurt", "(?:it|this|that) pains me", "swallow hard", "(?:hard|tough|difficult) to (?:digest|swallow|take|accept|read|hear)", "my heart (?:sank|broke|is heavy)", "set my heart on", "an? (?:\\w+ )?blow (?:to|for) me"),
        ("shame pity sadly alas unfortunate regrettabl", "(?:shame|pity)(?:,| that| not)? (?:as |because |for me)?(?:i|it)(?: \\w+)? (?:won't|will not|was|wasn't|could|had|didn't|cannot|can't)", "such a shame", "(?:real|great|terrible) (?:shame|pity), i", "(?:sadly|alas|regrettably|unfortunately),?(?: [\\w',]+){0,9} (?:not (?:be )?(?:mine|me|for me|meant)|wasn't (?:the one|me|meant)|be mine|hard)"),
        ("teeth gut_ face damper dumps chin low_spirits flat_ flat. long_face knocked felt", "kick in the teeth|punch in the gut|slap in the face|knocked me (?:back|sideways|flat)", "put an? damper on", "(?:down in the dumps|in low spirits|nursing an? long face)", "on the chin", "felt (?:\\w+ )?(?:flat|low|deflated|crushed|empty|numb|hollow)"),
        ("cry cried tear weep wept mood joy mark_ mark. get_over getting heart over shed hope", "(?:i|we) (?:\\w+ )?(?:had a (?:\\w+ )?cry|cried|wept|shed|was in tears)", "my (?:joy|mood|heart|hopes?)(?: [\\w']+){0,6} (?:did not|didn't|fell|sank|was dashed|were dashed|were high)", "leaves? an? mark", "(?:get|getting|got) over (?:your|this|the|it)", "imagine the mood"),
        ("hope hoped looking_forward pictured imagine already_see already_smell dream the_one_i expected finger wanted chuffed so_much_have expectations didn't even_ looking hoping already wished hear seen myself smell", "so looking forward to (?:joining|working|starting|being)", "(?:already|even) (?:\\w+ )?(?:pictured|imagined|seen|see|smell|hear)(?: \\w+)? (?:myself|the|me|my)", "the (?:one|job|post|role) i(?:'d| had)? (?:really )?(?:wanted|dreamed|dreamt)", "(?:hopes|expectations) (?:were|had been) high", "not the (?:news|ending|answer|outcome|result|reply|letter|mail|call) i(?:'d| had| was)? (?:\\w+ )?(?:hoped|wanted|hoping|wished|dreamed|expected|looking)", "had (?:\\w+ )?expected better", "crossed (?:every|all|my) (?:\\w+ )?fingers?(?:,? [\\w']+){0,12} for nothing", "would so much have liked", "chuffed i am not", "didn't go my way"),
    ),
    "fr": Clues(
        ("déçu décept désillus décevant triste attrist pein chagrin dégoût démoralis abattu frustr amer amertume déçoit", "je (?:suis|reste|ne suis|me sens|serai)(?:,? [\\w']+){0,4} (?:déçue?|triste|attristée?|peinée?|dégoûtée?|démoralisée?|abattue?|frustrée?)", "je ne suis pas déçue?", "(?:m'attriste|me peine|me déçoit|m'a (?:\\w+ )?(?:attristée?|peinée?|déçue?))", "(?:ma|la|mon|notre|grosse|vraie|une|grande) (?:\\w+ )?(?:déception|tristesse|désillusion|chagrin|amertume|frustration)"),
        ("dur_ dure rude coup_ mal_ mal. pilule cœur coeur crève serre gorge moral encaisse atteint touch secoué sonné assommée assommé abattu", "(?:dure?|rude) à (?:avaler|accepter|entendre|lire|encaisser|digérer)", "(?:la|une) chute est (?:rude|dure)", "(?:coup dur|rude coup|sacré coup) pour (?:moi|nous)", "(?:m'a|en a|ai) (?:fichu|mis|donné|pris|porté) un (?:\\w+ )?coup", "(?:ça me|cela me|forcément ça|me) fait (?:\\w+ )?mal", "pilule (?:passe|est|a)", "(?:cœur|coeur) (?:gros|lourd|serré|brisé)", "crève-c(?:œ|oe)ur", "me serre la (?:gorge|poitrine)", "(?:mon|le) moral(?: [\\w']+){0,3} (?:coup|plus bas|chaussettes)", "(?:bon[.,] )?j'encaisse", "m'a (?:\\w+ )?(?:atteinte?|abattue?|secouée?|sonnée?|assommée?)", "(?:autant|si) (?:touchée?|atteinte?|secouée?)"),
        ("regrette dommage tant_pis aimé_que croyais voyais rêves espérais pleuré larmes sauter_de_joie d'inachevé préférerait attendais bonne_figure frais aurais sauterai sauter", "je regrette (?:vivement|profondément|sincèrement|beaucoup|amèrement)", "quel (?:immense |grand )?dommage", "tant pis pour moi", "j'aurais (?:tellement|tant) (?:aimé|voulu) que", "j'y croyais(?: \\w+)? (?:dur|fort|tellement|vraiment|tant)", "je me voyais déjà (?:dans|à|au|aux|parmi|chez|avec|travailler|entrer)", "(?:poste|travail|métier|emploi) de mes rêves", "j'espérais (?:tant|tellement)", "(?:j'ai|j'avais|j'en ai) (?:\\w+ )?pleuré", "(?:les larmes|en larmes)", "sauter(?:ai|ais)? (?:pas )?de joie", "goût d'inachevé", "on préférerait ne (?:jamais|pas) recevoir", "pas (?:le|la|les) (?:mail|réponse|nouvelle|message|lettre|nouvelles) que j'(?:attendais|espérais)", "faire bonne figure", "bouteille au frais(?:, \\w+)*"),
        ("trois_jours quelques_jours croisé_les_doigts eu_du_mal marcher fallu", "il m'a fallu (?:\\w+ ){1,3}(?:pour|avant de) (?:\\w+ )?(?:répondre|vous répondre|réagir|accepter|m'en remettre)", "croisé les doigts ;? ?(?:à|mais|en vain|pour rien)", "eu du mal à (?:finir|dormir|terminer|le croire|m'en remettre)", "suis allée? marcher"),
    ),
}  # fmt: skip
# Sayings that need no "I": they are about the refusal whoever says them.
_SAYINGS = {
    "en": Clues(
        ("digest swallow hear_ accept take stomach teeth gut_ pill read", "(?:no|news|answer|decision|letter|message|outcome|result|reply|refusal|rejection)(?: \\w+){0,2} (?:hard|tough|difficult|bitter|painful) to (?:digest|swallow|take|accept|hear|read|stomach)", "(?:kick in the teeth|punch in the gut|bitter pill)", "an? (?:bitter|hard|tough) pill"),
        ("disappointment what_a", "what an? (?:\\w+ )?(?:disappointment|blow|letdown|let-down)"),
        ("turned_down being_rejected", "being (?:turned down|rejected)(?: [\\w']+){0,8} (?:hurts|stings|leaves|is (?:never|hard|tough|painful))"),
    ),
    "fr": Clues(
        ("avaler accepter encaisser digérer entendre pilule déception dommage encaisse amer recevoir sauterai coup désillusion", "(?:nouvelle|réponse|décision|lettre|refus|non|issue)(?: \\w+){0,2} (?:dure?|rude|difficile|amère?) à (?:avaler|accepter|entendre|encaisser|digérer)", "pilule (?:passe mal|est (?:amère|dure))", "quelle (?:\\w+ )?(?:déception|désillusion)", "quel (?:immense |grand )?dommage[.!]", "j'encaisse[.!]", "goût amer", "ne sauterai pas de joie", "m'a (?:fichu|mis|donné|porté) un (?:\\w+ )?coup"),
    ),
}  # fmt: skip
_ONESELF = {
    "en": Words("i|i'm|i'd|my|me|myself|we|we'd"),
    "fr": Words("je|j'\\w+|me|m'\\w+|mon|ma|mes|moi"),
}
_PLAIN = {
    "en": Clues(("thank _ta_ cheers appreciat grateful understand of_course", "(?:thanks?|thank you|ta|cheers|appreciate\\w*|grateful)")),
    "fr": Clues(("merci remerci reconnaissan _gré", "(?:mercis?|remerci\\w+|reconnaissante?|gré)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    mentions = list(hits(draft, _MENTION))
    if len(mentions) > 1:
        span = mentions[1][1]
        yield _OFFENCE.at(draft, span.start, span.end)
    elif draft.passages and draft.language in _OPENING:
        first = draft.passages[0]
        strong = _STRONG[draft.language].first(draft.folded, first.start, first.end)
        told = strong if first.text in _ONESELF[draft.language] else None
        # With thanks in it, or about somebody else, a sentence has room for a plain word.
        if told is None and first.text not in _PLAIN[draft.language]:
            told = _SAYINGS[draft.language].first(draft.folded, first.start, first.end)
            if told is None and first.text in _ONESELF[draft.language]:
                told = _OPENING[draft.language].first(draft.folded, first.start, first.end)
        if told:
            yield _OFFENCE.at(draft, told.start, told.end)
