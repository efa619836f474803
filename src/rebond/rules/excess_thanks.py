"""Thanks three times and more, or piles superlatives on one thanks.

Why: Warmth helps up to a point; beyond it people hear pleading. One or two
    thanks that say what for are worth more than five that do not.
Source: the craft's T04 (thanks.excess), from a study of which mails get answers.
Not when: the thanks are for others, to be passed on, or stand in the closing.

Offends (en): Thank you so, so much! I am deeply and immensely grateful for this truly incredible day.
Offends (en): Thank you for the call. I'm grateful for the tour. Many thanks for the lunch as well.
Innocent (en): Thank you so much for the day. Please thank Ben for the keys, and my thanks to Aisha too.
Innocent (en): Thank you for the day. I'd be grateful for a line on the pricing part.
Offends (fr): Un immense merci ! Je vous suis infiniment et profondément reconnaissant pour cette journée.
Offends (fr): Merci pour l'appel. Je vous remercie aussi de la visite. Et merci encore pour le déjeuner.
Innocent (fr): Merci beaucoup pour cette journée. Transmettez mes remerciements à Karim.
Innocent (fr): Merci de m'avoir écrit. Je vous serais reconnaissant d'une ligne sur le chiffrage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "T04"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is more thanks than the occasion carries; it begins to sound like pleading.",
        "fr": "« {0} » remercie plus que l'occasion ne le porte ; cela finit par sonner comme une prière.",
    },
    better={
        "en": "Thank you for the care you put into the day.",
        "fr": "Merci pour le soin que vous avez mis dans cette journée.",
    },
)
_MOST = 2
_THANKS = {
    "en": Clues(("grateful gratitude indebted thank", "thank(?:s|ful|ing)?", "grateful(?:ly)?", "gratitude", "indebted")),
    "fr": Clues(("gratitude gré merci reconnaissan remerci", "mercis?", "remerci\\w+", "reconnaissan\\w+", "gratitude", "gré")),
}  # fmt: skip
_SUPERLATIVE = {
    "en": Words("so,? so much", "so,? so,? \\w+", "so very", "so much", "truly", "deep(?:ly|est)", "immense(?:ly)?", "infinite(?:ly)?", "profound(?:ly|est)?", "extremely", "incredibl[ey]", "sincere(?:ly|st)?", "wholehearted(?:ly)?", "enormous(?:ly)?", "tremendous(?:ly)?", "eternal(?:ly)?", "forever", "endless(?:ly)?", "beyond words", "more than (?:words|i can)", "(?:from )?the bottom of my heart", "with all my heart", "heart-?felt", "greatly", "hugely", "massive(?:ly)?", "absolutely", "utterly", "a (?:million|thousand|hundred)", "millions?", "unbelievabl[ey]", "amazing(?:ly)?", "extraordinar(?:y|ily)", "phenomenal(?:ly)?", "overwhelm\\w*", "beyond (?:grateful|thankful)", "humbled"),
    "fr": Words("infini(?:e|ment)?", "profond(?:e|es|ément)?", "immens(?:e|es|ément)", "sincèrement", "vivement", "(?:du|tout) (?:fond du|mon) (?:cœur|coeur)", "de tout (?:cœur|coeur|mon cœur)", "mille (?:fois|mercis?|remerciements)", "extrêmement", "énorm(?:e|es|ément)", "éternel(?:le|lement)?", "à jamais", "tellement", "incroyables?", "extraordinaires?", "exceptionnel\\w*", "merveilleu\\w+", "(?:plus|très) (?:sincères|vifs?|vives?|profonde?s?|chaleureux)", "grandement", "sans fin", "bouleversée?", "plus que"),
}  # fmt: skip
# Each of these is a pile by itself.
_BEYOND = {
    "en": Clues(("cannot endlessly enough eternally forever words", "(?:can(?:not|'t)|could(?: not|n't)(?: possibly| ever)?|can never|could never)(?: \\w+)? thank \\w+(?: \\w+)? enough", "(?:no words|words (?:cannot|can't|could not|fail))", "(?:eternally|forever|endlessly) (?:grateful|thankful|indebted)")),
    "fr": Clues(("assez aucun infiniment mots suffisamment trop éternellement", "(?:jamais|pas|ne saurais?|pourrai\\w*)(?: \\w+){0,3} (?:assez|suffisamment|trop) (?:vous |te )?remerci\\w+", "remerci\\w+ (?:jamais )?(?:assez|suffisamment)", "(?:les mots|aucun mot)(?: \\w+)? (?:manquent|suffi\\w+|ne)", "(?:éternellement|infiniment) (?:reconnaissante?|redevable)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    wanted = _THANKS.get(draft.language)
    if wanted is None:
        return
    words = plug.language(draft.language, "words")
    thanks = 0
    for passage in draft.passages:
        text = passage.text
        own = [*wanted.find(text)]
        if not own:
            continue
        other = [*words.ASK_THANKS.find(text), *words.PASS_ON.find(text)]
        own = [s for s in own if not any(o.start < s.end and s.start < o.end for o in other)]
        piled = own and (
            text in _BEYOND[draft.language] or len([*_SUPERLATIVE[draft.language].find(text)]) > 1
        )
        thanks += len(own)
        if piled:
            yield _OFFENCE.at(draft, passage.start, passage.end)
        elif own and thanks > _MOST:
            yield _OFFENCE.at(draft, passage.start + own[-1].start, passage.start + own[-1].end)
            return
