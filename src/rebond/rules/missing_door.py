"""Says nothing about what may come next.

Why: A note that only thanks and takes its leave is read as a farewell. One half
    sentence on the work you want is why somebody thinks of you when it comes up.
Source: the craft's D01 (door.missing), from career advice on turning a refusal into an opening.
Not when: the note is a line or two, nothing should be sent, or the door is better left closed.

Offends (en): Dear Ms Park,\\n\\nThank you for the interview on Tuesday and for your message today. The hour
    with the two engineers at the whiteboard was instructive in many ways. Best of luck with the project.
    Goodbye.\\n\\nRobin
Offends (en): Thank you for letting me know. I enjoyed the tour of the kitchens, and how Ana explained the
    morning shift to me. Could you tell me which part of the menu test I should practise?
Innocent (en): Thank you for letting me know. I enjoyed the tour of the kitchens, and how Ana explained the
    morning shift to me. If you look for a pastry cook next year, I would gladly apply.
Innocent (en): Thank you for your message. Best of luck with the project.
Offends (fr): Bonjour Madame,\\n\\nMerci pour l'entretien de mardi et pour votre message de ce matin. L'heure
    passée au tableau avec les deux ingénieurs a été très instructive pour moi. Bonne continuation à toute
    l'équipe.\\n\\nClaude
Offends (fr): Merci de m'avoir prévenue. La visite des cuisines m'a plu, comme la façon dont Ana m'a expliqué
    le service du matin. Pourriez-vous me dire quelle partie de l'épreuve je devrais travailler ?
Innocent (fr): Merci de m'avoir prévenue. La visite des cuisines m'a plu, comme la façon dont Ana m'a expliqué
    le service du matin. Si la brigade s'agrandit, je reviendrai volontiers pour la pâtisserie.
Innocent (fr): Merci pour votre message. Bonne continuation à toute l'équipe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D01"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "Nothing here looks ahead; without a word on what next, a note is a farewell.",
        "fr": "Rien ici ne regarde vers la suite ; sans un mot sur l'avenir, le message est un adieu.",
    },
    better={
        "en": "If the team grows on … (name the kind of work), I would be happy to hear from you.",
        "fr": "Si l'équipe s'agrandit côté … (nommez le type de travail), j'en parlerai volontiers.",
    },
)
_LEAST = 12  # words: a line or two needs no door
_CLOSED = ("offer_withdrawn", "only_bad_memories", "internal_application")
# A future in words that the language's DOOR does not count as a move of its own.
_AHEAD = {
    "en": Clues(
        # what I will do, and the work I am after
        ("i'll i_will i_shall", "(?:i'll|i will|i shall)(?: \\w+)? (?:apply|write|look|be|come|send|wait|ask|submit|try|sit|put|go|bring|take|ring|call|enrol|start|join|read|watch|follow|finish|have|get|give)", "i (?:will|shall)[.;,!]"),
        ("i'm i_am i_want i_seek i_look i_continue i_see", "i(?:'m| am| want| seek| look for| continue| see)[^.!?]{0,40} (?:after|for|work|in|to)"),
        ("what_i where_i would_like would_love", "what i(?:'m| am)? (?:\\w+ )?(?:after|seek\\w*|want|pursu\\w+|look\\w*|set on|do|know)", "where i(?:'d| want| see)?", "would (?:like|love) to (?:be|do|learn|teach|get|work)"),
        ("goal subject patch territory thing line area job place work dream direction", "(?:is|are) (?:still )?(?:my|the) (?:\\w+ )?(?:goal|subjects?|patch|territory|thing|line|area|job|place|work|dream|direction)"),
        ("my_search my_interest my_future my_direction my_own_plan", "my (?:search|interest|future|direction|own plan)"),
        ("i'd i_would i_should", "i(?:'d| would| should)(?: \\w+)? (?:like|love|be (?:glad|honoured|interested|keen|happy|game|content)|enjoy|welcome|travel)", "i(?:'d| would| should) (?:enrol|join|come|apply|do it)"),
        # what they said will come
        ("said told mention wrote ask suggest propos advertis invit want need open hir choos recruit describ promis offer", "you(?:'ve| have|'re| are|'ll| will)?(?: \\w+)? (?:said|told|mention\\w*|wrote|ask\\w*|suggest\\w*|propos\\w+|advertis\\w+|invit\\w+|want\\w*|need\\w*|open|hir\\w+|choos\\w+|recruit\\w*|describ\\w+|promis\\w+|offer\\w*)[^.!?]*? (?:when|once|after|from|until|till|by|in|on|again|next|spring|summer|autumn|winter|easter|christmas|each|every|write|apply|touch|try|list|come|call|room|join)"),
        ("as_you like_you", "(?:as|like) you (?:said|told|suggest\\w*|ask\\w*|propos\\w+|encourag\\w+|offer\\w*)"),
        ("count_me put_me shout keep_a i'm_game i'm_in yes", "count me in", "put me (?:on|by|down|in)", "shout", "keep a (?:stool|seat|place|chair)", "i'm (?:game|in)[,.!]", "yes,? please"),
        ("if_ should_ when_", "(?:if|should|when) (?:the|you|your|there|it|may|june|july|spring|summer|autumn|winter)[^.!?]*,? (?:you know where|shout|i'm|count|i could|i can|keep)"),
        ("again another back chance future hear occasion opening project write", "(?:in|for) (?:the|any|some|our) (?:\\w+ )?future", "(?:see|meet|work|talk|speak|write|apply|try|visit|compete|welcome|consider)\\w*(?: [\\w']+){0,5} again", "(?:hear|be hearing) (?:from|of|about)", "(?:come|be|write|call|get) back", "another (?:time|day|occasion|chance|opening|project)"),
        ("aim carry give giving hope hoping i'll intend keep mean move plan shall step will without", "giv(?:e|ing) up on you", "(?:not|never|without) giv(?:e|ing) up", "my next (?:step|move|aim)", "i(?:'m| am)?(?: \\w+)? (?:mean|intend|plan|hope|aim|intending|planning|hoping|aiming) to", "i(?:'ll| will| shall) (?:keep|go on|carry on)"),
        ("if when whenever until should", "(?:if|when|whenever|until|should)(?: [\\w']+){1,12},? (?:i'd|i'll|i would|i will|i shall|i'm|i am|you'll|you will|we|let me|write|call|ring|please|know|tell|think)", "i(?:'d| would|'ll| will)(?: [\\w']+){0,10} (?:if|when|whenever|until|should)"),
    ),
    "fr": Clues(
        # ce que je ferai, et le travail que je cherche
        ("rai", "(?:je|j')(?: ?[\\w']+){0,3} ?\\w*rai"),
        ("reste poursui regarde continue cherche m'intéresse aimerais adorerais accepte", "(?:je|j')(?: ?\\w+)? ?(?:reste|poursui\\w*|regarde|continue|cherche|m'intéresse|aimerais|adorerais|accepte)"),
        ("intéress attir tent plai plaî parl conv occupe à_cœur", "(?:m'|me )(?:intéress\\w+|attir\\w+|tent\\w+|plai\\w+|plaî\\w+|parl\\w+|conv\\w+|occupe)", "me (?:tient|tiennent|tiendra)(?: \\w+)? à cœur"),
        ("projet voie maison direction intérêt recherche où_je démords", "(?:mon|ma|mes|la) (?:projet|voie|maison|direction|intérêt|recherche)", "où je (?:me|veux|vais)", "n'en démords pas"),
        # ce qu'ils ont annoncé
        ("propos annon indiqu précis pens dit dis signal apprenez cherch attend parl évoqu engag suggér comme_vous", "(?:vous|tu)(?: me| m'| l'| nous)? ?(?:avez |avais |aviez |as )?(?:propos\\w+|annon\\w+|indiqu\\w+|précis\\w+|pens\\w+|dit|dis\\w*|signal\\w+|apprenez|cherch\\w+|attend\\w+|parl\\w+|évoqu\\w+|engag\\w+|suggér\\w+)[^.!?]*? (?:en|au|à|pour|dès|le|la|après|quand|que|de)", "comme vous (?:le |me |l')?\\w+"),
        ("conserv gard -moi réserve mon_accord rendez-vous agenda crois repar", "(?:conserv|gard)\\w+", "(?:fais|préviens|prévenez|faites)-moi", "réserve de recrutement", "mon accord", "au rendez-vous", "(?:mon|l'|ton) ?agenda", "(?:on|nous) (?:se|nous|en) (?:crois\\w+|repar\\w+)"),
        ("futur l'avenir nouveau prochain recroiser retrouver reverrons revoir", "(?:à|pour|dans) l'avenir", "(?:à|de) nouveau", "(?:se|nous|vous) (?:revoir|retrouver|recroiser|reverrons|retrouverons|recroiserons)", "prochaine?s?", "dans le futur"),
        ("'espère compte l'intention souhaite veux vise", "j'ai(?: \\w+)? l'intention", "(?:je (?:\\w+ )?(?:compte|vise|souhaite|veux)|j'espère)(?: [\\w']+)? (?:continuer|rester|poursuivre|faire|travailler|exercer|revenir|aller|garder|persévérer|me)"),
        ("si s'il quand lorsque dès jour", "(?:si|quand|lorsque|dès que|le jour où)(?: [\\w']+){1,14},? (?:je|j'\\w+|n'hésit\\w+|pens\\w+|écri\\w+|appel\\w+|faites|vous)", "s'il(?: [\\w']+){1,12},? (?:je|j'\\w+|n'hésit\\w+|pens\\w+|écri\\w+|faites)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    ahead = _AHEAD.get(draft.language)
    if ahead is None or sum(len(p.text.split()) for p in draft.passages) < _LEAST:
        return ()
    occasion = draft.occasion
    if occasion and (occasion.decision in ("hold", "dont_send") or occasion.situation in _CLOSED):
        return ()
    door = plug.language(draft.language, "words").DOOR
    for passage in draft.passages:
        # A question may hold a door too ("may I write again in May?"), so every sentence counts.
        if passage.move == "door" or passage.text in door or passage.text in ahead:
            return ()
    if draft.closing is not None and draft.closing.text in door:
        return ()
    return (_OFFENCE.at(draft),)
