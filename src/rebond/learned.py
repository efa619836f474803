"""What was learned from mails written for this project: how concepts together speak.

A linear model, so that it can be asked why. For a sentence: how much does it
say no, acknowledge, invite, offer, or hold. For the mail: is it about the
reader's own application, and what does it come to. What concepts say
(`rebond.lexicon`) was learned once, for all languages (`rebond.weights`); what
is particular to the words of one language comes on top (`languages/xx/weights.py`).
`scripts/train.py` writes both.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations, pairwise
from math import exp, sqrt
from typing import TYPE_CHECKING

from rebond import plug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
    from types import ModuleType

    from rebond.lexicon import Concepts
    from rebond.model import Kind

# What a sentence may say. A "no" is to the reader's own application.
SAYS = ("no", "received", "come", "offer", "wait")
KINDS: tuple[Kind, ...] = ("rejection", "acknowledgement", "interview", "offer", "other")
_LENGTHS = (3, 7, 20, 30)  # words
_STEM, _TELLING = 6, 4  # letters: of a stem, and of the shortest word that is looked at
_REACH = 3  # concepts: further apart, they only stand in the same sentence


def sentence(heard: Sequence[Concepts], spoken: Sequence[bytes]) -> set[str]:
    """What the model sees of a sentence: its concepts, their pairs and triples, and its words."""
    found = {f"#{sum(len(spoken) >= limit for limit in _LENGTHS)}"}
    found.update(words(spoken))
    found.update(beside(spoken))
    together = sorted({concept for concepts in heard for concept in concepts})
    found.update(together)
    found.update(f"{one}+{other}" for one, other in combinations(together, 2))
    for apart in range(1, _REACH + 1):
        found.update(_neighbours(heard, apart, ">" if apart == 1 else ">>"))
    for first, second, third in zip(heard, heard[1:], heard[2:], strict=False):
        found.update(f"{a}>{b}>{c}" for a in first for b in second for c in third)
    if heard:
        found.update(f"^{concept}" for concept in heard[0])
    return found


def words(spoken: Iterable[bytes], shortest: int = _TELLING) -> set[str]:
    """Words of so many letters and how they begin, in small letters (concepts are in capitals)."""
    found = {word.decode("ascii") for word in spoken if len(word) >= shortest}
    found.update([f"{word[:_STEM]}*" for word in found if len(word) > _STEM])
    return found


def beside(spoken: Sequence[bytes]) -> list[str]:
    """Words side by side, each by its beginning."""
    stems = [word[:_STEM].decode("ascii") for word in spoken if len(word) > 1]
    return [f"{one}_{other}" for one, other in pairwise(stems)]


def mail(
    sentences: Iterable[Sequence[Concepts]],
    spoken: Iterable[bytes],
    subject: Sequence[Concepts],
    named: Iterable[bytes],
    sender: Iterable[str],
) -> set[str]:
    """What the model sees of a whole mail: how often each concept is met, and what its headers name.

    `sentences` and `spoken`: the text as concepts and as words; `subject` and
    `named`: the subject likewise; `sender`: signs in the sender's address
    (`rebond.senders.signs`).
    """
    counts: dict[str, int] = {}
    found = words(spoken)
    for heard in sentences:
        for concepts in heard:
            for concept in concepts:
                counts[concept] = counts.get(concept, 0) + 1
        found.update(_neighbours(heard, 1, ">"))
    for concept, count in counts.items():
        found.add(concept)
        if count > 1:
            found.add(f"{concept}x2")
        if count > 3:
            found.add(f"{concept}x4")
    found.add(f"#{min(sum(counts.values()) // 15, 5)}")
    found.update(f"subject:{concept}" for concepts in subject for concept in concepts)
    found.update(f"subject:{word}" for word in words(named))
    found.update(f"sender:{sign}" for sign in sender)
    return found


def _neighbours(heard: Sequence[Concepts], apart: int, mark: str) -> list[str]:
    """Two concepts in their order."""
    pairs = zip(heard, heard[apart:], strict=False)
    return [f"{a}{mark}{b}" for before, after in pairs for a in before for b in after if a != b]


ABOUT = ("yours", "refusing")  # of the reader's own application; a mail that sounds like a refusal
# What a sentence of a refusal may tell beside the no (see `rebond.aside`).
ASIDES = ("keep_file", "reapply", "stay_in_touch", "call", "offered", "refused")
# How far a candidate had got: seen or tested in some way, and tested.
STAGES = ("met", "tested")
# The strongest of each over the sentences, the next no, the mail's own, and how much of it is about work.
GATHERED = (*SAYS, "no_again", *ABOUT, "work", "work_named")
# What job mail is about.
WORK = frozenset(("JOB", "APPLY", "CANDIDATE", "PROFILE", "INTERVIEW", "TRADE"))


def gathered(
    sentences: Sequence[Sequence[float]],
    about: Sequence[float],
    heard: Sequence[Sequence[Concepts]],
    subject: Sequence[Concepts],
) -> list[float]:
    """What a whole mail comes to, in the order of `GATHERED`.

    `sentences`: what each says, as scores; `about`: the mail's own scores;
    `heard` and `subject`: its sentences and its subject as concepts.
    """
    strongest = [max(scores) for scores in zip(*sentences, strict=True)] or [_SILENT] * len(SAYS)
    nos = sorted((scores[0] for scores in sentences), reverse=True)
    again = nos[1] if len(nos) > 1 else _SILENT
    concepts = [concept for one in heard for spoken in one for concept in spoken]
    work = sum(concept in WORK for concept in concepts)
    named = any(concept in WORK for spoken in subject for concept in spoken)
    share = min(_FULL * (work + named) / (len(concepts) + 1), 1.0)
    return [*strongest, again, *about, share, float(named)]


_SILENT = -6.0
_FULL = 16  # one concept in sixteen about work is as much as there need be


class Questions:
    """Some yes-or-no questions about a set of features: how much each speaks for which yes."""

    __slots__ = ("_biases", "_table")

    def __init__(self, names: Sequence[str], *tables: Mapping[str, str]) -> None:
        self._biases = [0.0] * len(names)
        # What a feature weighs: the numbers of the questions it speaks to, each with its weight.
        self._table: dict[str, tuple[tuple[int, float], ...]] = {}
        for number, name in enumerate(names):
            for weight, features in _rows(name, *tables):
                if features == [BIAS]:
                    self._biases[number] = weight
                    continue
                one: tuple[tuple[int, float], ...] = ((number, weight),)
                found = dict.fromkeys(features, one)
                for feature in self._table.keys() & found.keys():
                    found[feature] = (*self._table[feature], (number, weight))
                self._table |= found

    def scores(self, features: Set[str]) -> list[float]:
        """How much the features speak for each yes; a long text weighs no more than a short one."""
        totals = [0.0] * len(self._biases)
        for feature in self._table.keys() & features:
            for number, weight in self._table[feature]:
                totals[number] += weight
        size = sqrt(len(features))
        return [bias + total / size for bias, total in zip(self._biases, totals, strict=True)]


def _rows(name: str, *tables: Mapping[str, str]) -> Iterator[tuple[float, list[str]]]:
    """The weights below a name in some tables, each with the features that have it."""
    for table in tables:
        for weight, features in rows(table[name]):
            if BIAS in features:
                yield weight, [BIAS]
                features.remove(BIAS)
            yield weight, features


def rows(table: str) -> Iterator[tuple[float, list[str]]]:
    """The rows of a table of weights: a weight in hundredths, and the features that have it."""
    for row in table.split("\n"):
        if not row:
            continue
        weight, *features = row.split(" ")
        yield int(weight) / _SCALE, features


class Learned:
    """The whole model, for one language: what all languages share, and what its own words add."""

    __slots__ = ("_about", "_asides", "_kinds", "_own", "_says", "_shared", "_stages")

    def __init__(self, shared: ModuleType, own: ModuleType) -> None:
        self._shared, self._own = shared, own
        self._asides: Questions | None = None
        self._stages: Questions | None = None
        self._says = Questions(SAYS, shared.SAYS, own.SAYS)
        self._about = Questions(ABOUT, shared.ABOUT, own.ABOUT)
        self._kinds: list[dict[str, float]] = []
        for kind in KINDS:
            weights: dict[str, float] = {}
            for weight, names in _rows(kind, shared.KINDS):
                weights |= dict.fromkeys(names, weight)
            self._kinds.append(weights)

    def says(self, features: Set[str]) -> list[float]:
        """How much a sentence speaks for each of `SAYS`."""
        return self._says.scores(features)

    def about(self, features: Set[str]) -> list[float]:
        """How much a mail speaks for each of `ABOUT`."""
        return self._about.scores(features)

    def asides(self, features: Set[str]) -> list[float]:
        """How much a sentence speaks for each of `ASIDES`."""
        if self._asides is None:  # refusals alone are asked
            self._asides = Questions(ASIDES, self._shared.ASIDES, self._own.ASIDES)
        return self._asides.scores(features)

    def stages(self, features: Set[str]) -> list[float]:
        """How much a refusal, or a sentence of it, speaks for each of `STAGES`."""
        if self._stages is None:
            self._stages = Questions(STAGES, self._shared.STAGES, self._own.STAGES)
        return self._stages.scores(features)

    def chances(self, row: Sequence[float]) -> dict[Kind, float]:
        """How likely each of `KINDS` is, given what was `gathered`. They sum up to 1."""
        amounts = ((BIAS, 1.0), *zip(GATHERED, row, strict=True))
        scores = [
            sum(weights.get(name, 0.0) * amount for name, amount in amounts)
            for weights in self._kinds
        ]
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        return dict(zip(KINDS, (power / sum(powers) for power in powers), strict=True))


_SCALE = 100
BIAS = "BIAS"  # what speaks before anything is said


@cache
def learned(language: str) -> Learned:
    """What this version of Rebond learned, for a language that has a lexicon."""
    from rebond import weights  # large, and most mails never come to it

    return Learned(weights, plug.language(language, "weights"))
