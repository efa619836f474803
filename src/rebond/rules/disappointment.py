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
            "bitter blow bummed crushed dejected devastat disappoint down frustrat gutted hard heart hurt painful sad sting stung tough upset",
            _SAD["en"],
        ),
    ),
    "fr": Clues(
        (
            "abattu accepter amertume anéanti attristé blessé brisé chagrin douloureu dur déce démoralisé désillusion dévasté déçu effondré fait frustr lourd peiné rude serré triste",
            _SAD["fr"],
        ),
    ),
}
_STRONG = {
    "en": Clues(
        (
            "blow broke crushed devastat disappoint frustrat gutted sad",
            "heartbroken|gutted|devastated|crushed",
            "(?:great|deep|huge|bitter|immense|real|profound|big|such an?|heavy) (?:\\w+ )?(?:disappointment|sadness|blow|frustration)",
        ),
    ),
    "fr": Clues(
        (
            "abattu accepter amertume anéanti attristé blessé brisé chagrin douloureu dur déce démoralisé désillusion dévasté déçu effondré fait frustr lourd peiné rude serré triste",
            f"{_VERY['fr']} (?:\\w+ )?{_SAD['fr']}",
        ),
    ),
}

# What only the first sentence of a note makes the whole note's tone; elsewhere it may be a story.
_OPENING = {
    "en": Clues(
        ("disappoint sad_ sadden sadness let_down bummed frustrat gutted bitter dejected disheart", "i(?:'m| am| was| feel| felt| remain|'d be)(?: [\\w']+){0,8} (?:disappointed|sad|saddened|let down|bummed|frustrated|gutted|bitter|dejected|disheartened)", "(?:the|my|a certain|some|much|with|great|such a|what a) (?:\\w+ )?(?:disappointment|sadness|frustration)"),
        ("pain heart difficult tough hard", "(?:it|this|that) pains me", "(?:hard|tough|difficult) to (?:digest|swallow|take|accept|read|hear)", "set my heart on"),
        ("cry cried tear wept mood joy heart over shed hope", "(?:i|we) (?:\\w+ )?(?:had a (?:\\w+ )?cry|cried|wept|shed|was in tears)", "my (?:joy|mood|heart|hopes?)(?: [\\w']+){0,6} (?:did not|didn't|fell|sank|was dashed|were dashed|were high)", "(?:get|getting|got) over (?:your|this|the|it)"),
        ("even_ already", "(?:already|even) (?:\\w+ )?(?:pictured|imagined|seen|see|smell|hear)(?: \\w+)? (?:myself|the|me|my)"),
    ),
    "fr": Clues(
        ("déçu décept désillus triste attrist pein chagrin dégoût démoralis abattu frustr amertume déçoit", "je (?:suis|reste|ne suis|me sens|serai)(?:,? [\\w']+){0,4} (?:déçue?|triste|attristée?|peinée?|dégoûtée?|démoralisée?|abattue?|frustrée?)", "(?:m'attriste|me peine|me déçoit|m'a (?:\\w+ )?(?:attristée?|peinée?|déçue?))", "(?:ma|la|mon|notre|grosse|vraie|une|grande) (?:\\w+ )?(?:déception|tristesse|désillusion|chagrin|amertume|frustration)"),
        ("cœur coeur", "(?:cœur|coeur) (?:gros|lourd|serré|brisé)"),
        ("espérais larmes", "j'espérais (?:tant|tellement)", "(?:les larmes|en larmes)"),
    ),
}  # fmt: skip
# Sayings that need no "I": they are about the refusal whoever says them.
_SAYINGS = {
    "en": Clues(
        ("pill", "an? (?:bitter|hard|tough) pill"),
        ("what_a", "what an? (?:\\w+ )?(?:disappointment|blow|letdown|let-down)"),
    ),
    "fr": Clues(
        ("déception dommage désillusion", "quelle (?:\\w+ )?(?:déception|désillusion)", "quel (?:immense |grand )?dommage[.!]"),
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
    found = [*_worded(draft)]
    if found or not draft.passages:
        return found
    opening = draft.passages[0].start
    felt = list(_OFFENCE.besides(draft, ()))
    return [one for number, one in enumerate(felt) if number or one.start == opening][:1]


def _worded(draft: Draft) -> Iterable[Finding]:
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
