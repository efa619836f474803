"""Is longer than the stage deserves.

Why: Mails of 50 to 125 words are answered most. A refusal after a CV takes a
    few lines, after a final round three short paragraphs.
Source: the craft's S01 (length.over), from data on a mail program's users.
Not when: the final round, where up to 170 words are fine.

Given: {"stage": "application"}
Offends (en): Thank you for your answer. I read about the team that looks after the pumps and about the people who built the first of them, and I wanted to say that the work you do along the river is the kind of work I look for, because I grew up close to a lock and learned to swim beside one, which is a story for another day.
Innocent (en): Thank you for your answer, and for naming the reason.
Offends (fr): Merci pour votre réponse. J'ai lu ce que fait l'équipe qui entretient les pompes et ce que racontent celles et ceux qui ont construit la première, et je voulais vous dire que le travail que vous menez le long du fleuve est celui que je cherche, parce que j'ai grandi près d'une écluse où j'ai appris à nager, ce qui est une histoire pour un autre jour, un jour de pluie.
Innocent (fr): Merci pour votre réponse, et pour la raison donnée.
Given: {"stage": "screen"}
Offends (en): Thank you for the call. It was good to hear how the clinic began with one nurse and a whiteboard, how the whiteboard became a spreadsheet that nobody dared to touch, how the spreadsheet became the schedule everybody complains about and nobody can do without, and how you now want a person who is fond of all three of them; I am, as it happens, and I could have listened to you for an hour more, had the nurse on the line not needed you for the shift that began at four and that nobody had planned for at all.
Innocent (en): Thank you for the call, and for the photos of the whiteboard.
Given: {"stage": "interview"}
Innocent (fr): Merci pour l'entretien, et pour la météo lue avant les comptes.
Given: {"stage": "application"}
Offends (fr): Merci d'avoir répondu. Je voulais ajouter que le métier me plaît depuis longtemps, que j'ai suivi de loin la naissance de votre atelier, la première bouteille, la deuxième, l'incendie, la reconstruction, puis la médaille, et que je raconte volontiers cette histoire aux enfants du quartier quand ils me demandent pourquoi la façade est plus claire à gauche qu'à droite, ce qu'ils font à peu près chaque semaine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.text import count_words
from rebond.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S01"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "{0} words are more than this stage deserves ({1} at most).",
        "fr": "{0} mots, c'est plus que cette étape ne mérite ({1} au plus).",
    },
    better={
        "en": "Three short paragraphs: thanks with the memory, one question, the door.",
        "fr": "Trois courts paragraphes : le merci et le souvenir, une question, la porte.",
    },
)
_MOST_WORDS = {"final": 170, "interview": 140, "test": 140, "screen": 90, "application": 50}
_UNKNOWN = 200  # nobody knows how far it went: only an essay is too long
_FRENCH = 115  # per cent: French says the same in more words


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    stage = None
    if occasion is not None:
        told = occasion.reading.stage if occasion.reading else None
        stage = occasion.stage or (told.value if told else None)
    most = _MOST_WORDS.get(stage, _UNKNOWN) if stage else _UNKNOWN
    if draft.language == "fr":
        most = most * _FRENCH // 100
    words = sum(count_words(passage.text) for passage in draft.passages)
    if words > most:
        found = _OFFENCE.at(draft, shown=str(words))
        yield replace(found, message=found.message.replace("{1}", str(most)))
