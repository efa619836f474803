"""A stem that its pattern can do without would silence the pattern: none may.

Strings are made up from each pattern of each rule, a few by chance, and each
must hold a stem of every row that wakes it.
"""

import random
from re import _constants as kinds
from re import _parser as parser

import pytest

from rebond import plug
from rebond.rules._clues import Clues

CLUES = [
    pytest.param(item, id=f"{rule.__name__.rpartition('.')[2]}-{name}-{key}")
    for rule in plug.rules()
    for name, words in vars(rule).items()
    for key, item in (words.items() if isinstance(words, dict) else [("", words)])
    if isinstance(item, Clues)
]
ROUNDS = 60


def made(tree, chance: random.Random) -> str:
    """One string that the pattern matches."""
    out = []
    for kind, what in tree:
        if kind is kinds.LITERAL:
            out.append(chr(what))
        elif kind is kinds.IN:
            out.append(one_of(what, chance))
        elif kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            low, high, inner = what
            often = low if chance.random() < 0.6 else min(int(high), low + chance.randint(0, 2))
            out += [made(inner, chance) for _ in range(often)]
        elif kind is kinds.SUBPATTERN:
            out.append(made(what[3], chance))
        elif kind is kinds.BRANCH:
            out.append(made(chance.choice(what[1]), chance))
        elif kind is not kinds.AT:
            out.append("q")
    return "".join(out)


def one_of(items, chance: random.Random) -> str:
    if items[0][0] is kinds.NEGATE:
        return "q"
    kind, what = chance.choice(items)
    if kind is kinds.LITERAL:
        return chr(what)
    if kind is kinds.RANGE:
        return chr(chance.randint(*what))
    return {kinds.CATEGORY_SPACE: " ", kinds.CATEGORY_DIGIT: "7"}.get(what, "q")


@pytest.mark.parametrize("clues", CLUES)
def test_every_turn_of_phrase_wakes_its_group(clues):
    chance = random.Random(7)
    asleep = []
    for rows, words in clues._groups:
        tree = parser.parse(words._source)
        for _ in range(ROUNDS):
            text = f" {made(tree, chance).lower()} "
            if not all(any(stem in text for stem, _ in row) for row in rows):
                asleep.append((text, rows))
    assert asleep == []
