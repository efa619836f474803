"""What a mail decides, and the sentence that says it.

Each sentence is asked how much it says no, acknowledges, invites, offers or
holds; the whole mail, whether it is about the reader's own application. What
it comes to together decides (`rebond.learned`). Anything less than sure is
said so, with the sentence that speaks for the other reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.learned import KINDS, WORK, gathered, learned, mail, sentence
from rebond.lexicon import words
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rebond.lexicon import Concepts, Lexicon
    from rebond.model import Certainty, Kind
    from rebond.page import Page

Place = tuple[int, int]
SURE = 0.8  # how likely a kind must be to be taken for granted
FEW = 120  # words
KNOWN = 0.23  # of a mail's words say something to us when it is about an application
NAMED = 0.02  # of its sentences name it to the reader
NAMING = frozenset(("JOB", "APPLY", "CANDIDATE"))
BRIEF = WORK | {"TEST", "CHOOSE", "REJECT"}  # what a few lines name of it
TRADE = frozenset(("TRADE",))
TO_YOU = frozenset(("YOU", "THANK", "INTEREST", "APPLY"))
POSSIBLE = 0.2  # a rejection less likely than this is not even mentioned


@value
class Judgement:
    """The kind of a mail, how sure that is, and the places of the sentences that say so."""

    kind: Kind
    certainty: Certainty
    verdict: Place | None = None
    doubt: Place | None = None
    doubt_kind: Kind | None = None


NOTHING = Judgement(kind="other", certainty="sure")


def judge(heard: Heard, page: Page, language: str, signs: Sequence[str]) -> Judgement:
    """Judge one mail, as it was heard; `signs` is what its sender's address says."""
    if strays(heard):
        return NOTHING
    model = learned(language)
    scores = [model.says(features) for features in heard.sentences()]
    row = gathered(scores, model.about(heard.whole(signs)), heard.concepts, heard.subject)
    return _decided(model.chances(row), page.sentences, scores)


def speaks_of_work(page: Page, lexicon: Lexicon, subject: bytes, jobs: Lexicon) -> bool:
    """Whether the mail could be about an application at all: most of a mailbox is not.

    `jobs`: what jobs are called (`rebond.lexicon.trades`); a subject may be that alone.
    """
    if lexicon.speaks_of(WORK, subject) or jobs.speaks_of(TRADE, subject):
        return True
    # Who writes at length names the job or the application; in a few lines "the interview" will do.
    return lexicon.speaks_of(NAMING if page.low.count(b" ") > FEW else BRIEF, page.low)


class Heard:
    """A mail as words and as what they stand for, sentence by sentence."""

    __slots__ = ("_sentences", "concepts", "named", "spoken", "subject")

    def __init__(
        self,
        spoken: list[list[bytes]],
        concepts: list[list[Concepts]],
        named: list[bytes],
        subject: list[Concepts],
    ) -> None:
        self.spoken, self.concepts = spoken, concepts
        self.named, self.subject = named, subject  # the words of the subject, and their concepts
        self._sentences: list[frozenset[str]] | None = None

    def sentences(self) -> list[frozenset[str]]:
        """What the model sees of each sentence."""
        if self._sentences is None:
            pairs = zip(self.concepts, self.spoken, strict=True)
            self._sentences = [frozenset(sentence(*pair)) for pair in pairs]
        return self._sentences

    def whole(self, signs: Sequence[str]) -> set[str]:
        """What the model sees of the mail; `signs` as the sender's address shows them."""
        every = [word for spoken in self.spoken for word in spoken]
        return mail(self.concepts, every, self.subject, self.named, signs)


def hear(page: Page, lexicon: Lexicon, subject: bytes) -> Heard:
    """The words of a mail and its subject, and the concepts that they stand for."""
    spoken = [words(page.low[start:end]) for start, end in page.sentences]
    named = words(subject)
    return Heard(
        spoken=spoken,
        concepts=[lexicon.heard(some) for some in spoken],
        named=named,
        subject=lexicon.heard(named),
    )


def strays(heard: Heard) -> bool:
    """Whether a mail speaks of other things: in other words, or never of the reader's application.

    Who refuses somebody names what they applied for, in the subject or to
    their face ("your application", "thank you for the interview"). A few
    lines may leave even that to be understood.
    """
    length = sum(map(len, heard.spoken))
    if length <= FEW:
        return False
    if sum(map(len, heard.concepts)) < KNOWN * length:
        return True
    if any(not WORK.isdisjoint(concepts) for concepts in heard.subject):
        return False
    named = 0
    for one in heard.concepts:
        said = {concept for concepts in one for concept in concepts}
        named += not (WORK.isdisjoint(said) or TO_YOU.isdisjoint(said))
    return named < NAMED * len(heard.concepts)


def _decided(
    chances: dict[Kind, float], places: Sequence[Place], scores: Sequence[Sequence[float]]
) -> Judgement:
    """The likeliest kind; the next one too where it may be that."""
    no = chances["rejection"]
    kind = max(KINDS, key=lambda one: chances[one])
    refused = kind == "rejection"
    verdict = _strongest(kind, places, scores)
    if no >= SURE if refused else no < POSSIBLE:
        return Judgement(kind=kind, certainty="sure", verdict=verdict)
    other: Kind = max(KINDS[1:], key=lambda one: chances[one]) if refused else "rejection"
    doubt = _strongest(other, places, scores) or verdict
    return Judgement(kind=kind, certainty="unsure", verdict=verdict, doubt=doubt, doubt_kind=other)


def _strongest(
    kind: Kind, places: Sequence[Place], scores: Sequence[Sequence[float]]
) -> Place | None:
    """The sentence that speaks most for a kind; None for "other", which no sentence says."""
    if kind == "other" or not places:
        return None
    column = KINDS.index(kind)
    return max(zip(scores, places, strict=True), key=lambda pair: pair[0][column])[1]
