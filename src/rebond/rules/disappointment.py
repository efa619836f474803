"""Lets disappointment open the note, or come back more than once.

Why: Being let down is fair to say, once and in passing. More of it, and the
    reader has to console you.
Source: the craft's O13 (tone.disappointment-dominates), from a recruiting
    manager's advice.
Not when: it is one plain clause ("I had hoped for another outcome").

Offends (en): I am very sad and extremely disappointed, and I must say it hurt.
Offends (en): I was deeply disappointed to read your message. Thank you all the same.
Innocent (en): Thank you for writing yourself. I was disappointed, of course, and I understand.
Innocent (en): Thank you for the care you took. The sad beaver on the map stays with me.
Offends (fr): Je suis très triste et extrêmement déçu, cela a été un coup dur.
Offends (fr): Je suis très déçu et attristé par cette décision. Merci pour votre appel.
Innocent (fr): Merci d'avoir pris la peine d'appeler. J'aurais bien sûr préféré une autre issue.
Innocent (fr): Merci pour ce message. À peine une déception, et un très bon souvenir.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

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


def check(draft: Draft) -> Iterable[Finding]:
    mentions = list(hits(draft, _MENTION))
    if len(mentions) > 1:
        span = mentions[1][1]
        yield _OFFENCE.at(draft, span.start, span.end)
    elif mentions and mentions[0][0] is draft.passages[0]:
        first = draft.passages[0]
        strong = _STRONG[draft.language].first(draft.folded, first.start, first.end)
        if strong:
            yield _OFFENCE.at(draft, strong.start, strong.end)
