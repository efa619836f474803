"""Choosing one of several names by what is seen of each, with weights that were learned.

Features in capitals mean the same in every language; those in small letters are
words, and each language has its own weights for them.
"""

from __future__ import annotations

from functools import cache
from math import fsum
from typing import TYPE_CHECKING

from rebond import plug
from rebond.learned import rows
from rebond.model import Evidence, Fact
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


# What "none of them" scores. It is 0 in what was taught, where mails were torn on purpose; whole
# mails, of which there are more, seldom name nobody.
NONE = -0.3


@value
class Option:
    """A name that may be the one looked for, its quote, and what is seen of it."""

    name: str
    quote: str
    features: frozenset[str]


def best(options: Sequence[Option], weights: Mapping[str, float]) -> Fact[str] | None:
    """The option that the weights speak for most, or None when they speak for none of them."""
    chosen, most = None, NONE
    for option in options:
        # Exactly, so that no order of the features decides between two names that are alike.
        score = fsum(weights.get(feature, 0.0) for feature in option.features)
        if score > most:
            chosen, most = option, score
    if chosen is None:
        return None
    return Fact(value=chosen.name, evidence=(Evidence(source="message", quote=chosen.quote),))


@cache
def weights(table: str, language: str) -> dict[str, float]:
    """How much each feature speaks for a name: "COMPANY" or "ROLE", in a language."""
    from rebond import naming  # large, and most mails never come to it

    found: dict[str, float] = {}
    for module in (naming, plug.language(language, "naming")):
        for weight, features in rows(getattr(module, table)):
            found |= dict.fromkeys(features, weight)
    return found
