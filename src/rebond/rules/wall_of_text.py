r"""Stands as one block, or as a list of bullets.

Why: Three moves want three short paragraphs; on a telephone, a question in the
    middle of a block is not found.
Source: the craft's S02 (shape.wall).
Not when: the note is short.

Offends (en): Thank you for the afternoon. Dev arguing against his own roadmap to show me how the team disagrees is what I tell people about. I guessed the interest margin in the pots exercise, and I know it showed. Would you start with the cost model, or with how I present it? A line is plenty. Products for people who earn irregularly are what I want to keep building, and I would gladly talk again if that team grows. My thanks to Dev as well.
Offends (en): Thank you for three things.\n\n- the tour\n- the exercise\n- the tea
Innocent (en): Thank you for the afternoon, and for the tea.
Innocent (en): Thank you for the day.\n\nWould you start with the cost model?
Offends (fr): Merci pour cet après-midi. Quand Karim a posé le flacon raté sur la table pour expliquer pourquoi la maison ne fait plus de promotions, j'ai compris plus de choses qu'en trois rapports, et je le raconte encore. Dans mon étude de cas, le chiffrage du lancement était-il la partie à travailler en premier ? Une ligne me suffira. Lancer des produits faits à la main reste ce que je veux faire, et je reprendrai la conversation avec plaisir si un sujet de ce genre se présente.
Offends (fr): Merci pour trois choses.\n\n- la visite\n- l'exercice\n- le thé
Innocent (fr): Merci pour cet après-midi, et pour le thé.
Innocent (fr): Merci pour la journée.\n\nPar quoi commenceriez-vous ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.text import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S02"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "One block, or a list: the question will not be found on a telephone.",
        "fr": "Un seul bloc, ou une liste : la question ne se verra pas sur un téléphone.",
    },
    better={
        "en": "Thanks and memory / question / door, a paragraph each.",
        "fr": "Merci et souvenir / question / porte, un paragraphe chacun.",
    },
)
_BLOCK = 70  # words that still read well without a break
_BULLETS = ("- ", "* ", "• ", "– ", "— ", "1. ", "1) ")


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in ("en", "fr") or not draft.passages:
        return
    start, end = draft.passages[0].start, draft.passages[-1].end
    listed = sum(line.lstrip().startswith(_BULLETS) for line in draft.folded[start:end].split("\n"))
    words = sum(count_words(passage.text) for passage in draft.passages)
    if listed > 1 or (
        draft.passages[-1].paragraph == draft.passages[0].paragraph and words > _BLOCK
    ):
        yield _OFFENCE.at(draft)
