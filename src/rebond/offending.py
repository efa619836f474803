"""Which sentences of a note offend, and how: learned from sentences written for this project.

People find more ways to present the bill, or to beg, than any list of turns
of phrase holds. So a linear model was taught what each rule blames, by
sentences that do and by sentences of good notes that come near
(`training/notes/`). It sees words, how they begin, which stand side by side,
and what they stand for: the concepts of job mail (`lexicon.py`) and those of a
hurt note (`tones.py`). It is linear, so that it can be asked which words of a
sentence spoke. `scripts/train_offences.py` writes `languages/xx/offences.py`.
"""

from __future__ import annotations

import re
from functools import cache
from math import exp, sqrt
from typing import TYPE_CHECKING, NamedTuple

from rebond import learned, plug
from rebond.lexicon import Lexicon, lexicon, words
from rebond.model import Span
from rebond.page import shadow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rebond.model import Draft, Passage

# How sure one must be that a sentence offends at all before a rule speaks, and before it says "error".
HEARD, SURE = 0.65, 0.98
FEW = 30  # features: in a sentence with fewer, each weighs no more than in one that has them
_SCALE = 100
_SHARE = 0.4  # of that, what one rule must have: a sentence may offend two
_ALONE = 0.9  # a clause that offends nearly as surely as its sentence is what is shown
_LONGEST = 600  # characters of a sentence: what it has not said by then, it does not say
# Where a clause ends. Of the standard library, for the look ahead; it repeats nothing, so it cannot run away.
_CLAUSES = re.compile(r"[,;:(]\s|\s[–—-]\s|\s(?=(?:but|because|and|so|mais|car|et|donc)\s)")


class Heard(NamedTuple):
    """A sentence that offends a rule: where, in the note, and whether beyond doubt."""

    passage: Passage
    span: Span
    sure: bool


def features(sentence: str, code: str) -> set[str]:
    """What the model sees of a sentence: its words, and the concepts they stand for."""
    spoken = words(shadow(sentence[:_LONGEST]))
    found = learned.words(spoken, shortest=1) | set(learned.beside(spoken))
    for known in (lexicon(code), _tones(code)):
        found.update(concept for concepts in known.heard(spoken) for concept in concepts)
    return found


@cache
def _tones(code: str) -> Lexicon:
    return Lexicon(plug.language(code, "tones").WORDS)


class Offending:
    """The model of one language.

    `names` are the rules in the order of their numbers, the first one "", for
    sentences that offend none; `biases` a weight each; `weights` say of each
    feature how much it speaks for which: "3:120 17:-45", in hundredths. Unlike
    `rebond.learned.Questions` it reads a row when its feature is first met: a
    note holds a few hundred of some ten thousand, and a cold start pays for each.
    """

    __slots__ = ("_biases", "_met", "_names", "_weights")

    def __init__(self, names: str, biases: str, weights: Mapping[str, str]) -> None:
        self._names = ("", *names.split())
        self._biases = [int(bias) / _SCALE for bias in biases.split()]
        self._weights = weights
        self._met: dict[str, tuple[tuple[int, int], ...]] = {}  # those read already

    def chances(self, seen: set[str]) -> dict[str, float]:
        """How likely a sentence with these features offends each rule; "" is none. They add up to 1."""
        totals, met = [0] * len(self._names), self._met
        for feature in self._weights.keys() & seen:
            for number, weight in met.get(feature) or self._read(feature):
                totals[number] += weight
        size = _SCALE * sqrt(max(len(seen), FEW))
        scores = [total / size + bias for total, bias in zip(totals, self._biases, strict=True)]
        most = max(scores)
        grown = [exp(score - most) for score in scores]
        whole = sum(grown)
        return {name: one / whole for name, one in zip(self._names, grown, strict=True)}

    def _read(self, feature: str) -> tuple[tuple[int, int], ...]:
        pairs = (spoken.split(":") for spoken in self._weights[feature].split(" "))
        self._met[feature] = found = tuple((int(number), int(weight)) for number, weight in pairs)
        return found


@cache
def offending(code: str) -> Offending | None:
    """What was learned for a language, None where nothing was."""
    if code not in plug.languages("offences"):
        return None
    table = plug.language(code, "offences")
    return Offending(table.NAMES, table.BIASES, table.WEIGHTS)


def heard(draft: Draft, rule: str) -> tuple[Heard, ...]:
    """The sentences of a note that offend a rule, in their order."""
    global _last
    if _last[0] is not draft:
        found: dict[str, list[Heard]] = {}
        for name, one in _heard(draft):
            found.setdefault(name, []).append(one)
        _last = (draft, found)
    return tuple(_last[1].get(rule, ()))


# Many rules look at the same draft, one after the other.
_last: tuple[Draft | None, dict[str, list[Heard]]] = (None, {})


def _heard(draft: Draft) -> Iterator[tuple[str, Heard]]:
    model = offending(draft.language)
    if model is None:
        return
    for passage in draft.passages:
        chances = model.chances(features(passage.text, draft.language))
        rules = blamed(chances, HEARD)
        clauses = [*_clauses(passage.text, model, draft.language)] if rules else []
        for rule in rules:
            span = _where(passage, rule, chances[rule], clauses)
            yield rule, Heard(passage, span, chances[""] <= 1 - SURE)


def blamed(chances: Mapping[str, float], least: float) -> list[str]:
    """The rules that a sentence offends, if it is so sure that it offends at all."""
    offends = 1 - chances[""]
    if offends < least:
        return []
    return [rule for rule, chance in chances.items() if rule and chance >= _SHARE * offends]


def _clauses(text: str, model: Offending, code: str) -> Iterator[tuple[int, int, dict[str, float]]]:
    """The clauses of a sentence of several, and how likely each offends by itself."""
    ends = [match.start() for match in _CLAUSES.finditer(text)]
    for start, end in zip([0, *ends], [*ends, len(text)], strict=True) if ends else ():
        yield start, end, model.chances(features(text[start:end], code))


def _where(
    passage: Passage, rule: str, chance: float, clauses: list[tuple[int, int, dict[str, float]]]
) -> Span:
    """The clause that offends by itself; the whole sentence where it takes more than one."""
    text = passage.text
    best, most = (0, len(text)), _ALONE * chance
    for start, end, alone in clauses:
        if alone[rule] > most:
            best, most = (start, end), alone[rule]
    start, end = best
    start += len(text[start:end]) - len(text[start:end].lstrip(" ,;:(–—-"))
    return Span(start=passage.start + start, end=passage.start + end, text=text[start:end])
