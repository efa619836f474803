"""What composing hands to a language, and what it gets back: a brief, and places to fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.values import value

if TYPE_CHECKING:
    from rebond.model import Occasion, Sentence
    from rebond.telling import Told


@value
class Style:
    """How the person wants the note moved; `variant` and `seed` pick other constructions."""

    variant: int = 0
    seed: int = 0
    shorter: bool = False
    warmer: bool = False
    more_formal: bool = False


@value
class Slot:
    """One place of the note: constructions to choose from, best first.

    `optional` says how readily the place is left out to keep the note short:
    0 never, then the higher number goes first.
    """

    name: str
    choices: tuple[tuple[Sentence, ...], ...]
    optional: int = 0


@value
class Brief:
    """What a language needs to write: the occasion, the style, and the memory as it can be told."""

    occasion: Occasion
    style: Style
    told: Told | None = None
    doubt: Told | None = None
