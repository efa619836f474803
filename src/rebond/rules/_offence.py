"""What every rule has in common: an offence says where, why, and what would be better."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from rebond.model import Finding
from rebond.offending import heard
from rebond.rules._clues import MOST, Clues
from rebond.rules._traces import quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from rebond.model import Draft, Move, Passage, Severity, Span
    from rebond.offending import Heard
    from rebond.text import Words

_SHOWN = 80  # characters of an offence that a message repeats
_LOOKED_AT = 2_000  # of which white space is no part of what is repeated
_FAR = 30_000  # characters: ten pages


class Offence:
    """One fault and its words: a reason and a better wording a language.

    `why` and `better` map language codes to texts; `{0}` in them is the
    offending text. A rule is silent in a language that `why` lacks. What
    somebody is quoted with is mended only by a rule about its `quotations`.
    """

    __slots__ = ("_better", "_name", "_quotations", "_severity", "_why")

    def __init__(
        self,
        module: str,
        severity: Severity,
        *,
        why: Mapping[str, str],
        better: Mapping[str, str],
        quotations: bool = False,
    ) -> None:
        self._name = module.rpartition(".")[2]
        self._severity = severity
        self._quotations = quotations
        self._why = why
        self._better = better

    def at(
        self,
        draft: Draft,
        start: int = 0,
        end: int = 0,
        shown: str = "",
        new: str | None = None,
        softly: bool = False,
    ) -> Finding:
        """The finding on `draft.text[start:end]`; (0, 0) is about the note as a whole.

        `shown` is what the message repeats, when it is not that text: a
        subject, an address. `new` is the text to put in its place, where that
        is known. `softly` makes of an error a warning.
        """
        if not shown:
            shown = " ".join(draft.text[start : min(end, start + _LOOKED_AT)].split())
            if len(shown) > _SHOWN:
                shown = f"{shown[:_SHOWN]} …"
        if new is not None and not self._quotations and quoted(draft.text, start, end):
            new = None
        language = draft.language if draft.language in self._why else "en"
        return Finding(
            rule=self._name,
            severity="warning" if softly and self._severity == "error" else self._severity,
            start=start,
            end=end,
            message=self._why[language].replace("{0}", shown),
            suggestion=self._better.get(language, "").replace("{0}", shown),
            replacement=new,
        )

    def matches(
        self,
        draft: Draft,
        words: Mapping[str, Words] | Mapping[str, Clues],
        *,
        moves: Collection[Move] = (),
    ) -> Iterator[Finding]:
        """A finding for each match in the sentences of the note (of some moves only, if named).

        Beside them, for each other sentence that offends by what was learned
        (`rebond.offending`).
        """
        yield from self.besides(draft, self.worded(draft, words, moves=moves), moves=moves)

    def worded(
        self,
        draft: Draft,
        words: Mapping[str, Words] | Mapping[str, Clues],
        *,
        moves: Collection[Move] = (),
    ) -> Iterator[Finding]:
        """The first half of `matches`: turns of phrase alone."""
        for _, span in hits(draft, words, moves=moves):
            yield self.at(draft, span.start, span.end)

    def heard(self, draft: Draft) -> tuple[Heard, ...]:
        """The sentences that offend by what was learned."""
        return heard(draft, self._name)

    def besides(
        self,
        draft: Draft,
        found: Iterable[Finding],
        *,
        moves: Collection[Move] = (),
        unless: Mapping[str, Words] = MappingProxyType({}),
        known: bool = False,
    ) -> Iterator[Finding]:
        """What turns of phrase found, and then the sentences beside them that were heard to offend.

        Of those only the ones without the words `unless`, and none where it is
        `known` better than words can tell. What is heard is no error unless it
        is beyond doubt: words alone say less than a turn of phrase.
        """
        told: list[int] = []
        fine = unless.get(draft.language, ())
        for finding in found:
            told.append(finding.start)
            yield finding
        for passage, span, sure in () if known else self.heard(draft):
            if any(passage.start <= start < passage.end for start in told):
                continue
            if (not moves or passage.move in moves) and passage.text not in fine:
                yield self.at(draft, span.start, span.end, softly=not sure)


def extent(draft: Draft) -> tuple[int, int]:
    """Where the note's own text begins and ends: from greeting to signature, no quoted history."""
    spans = [span for span in (draft.greeting, *draft.passages, draft.closing) if span]
    if not spans:
        return 0, 0
    return min(span.start for span in spans), max(span.end for span in spans)


def body(draft: Draft) -> tuple[int, int]:
    """Where the sentences begin and end, as far as rules look: ten pages are no note."""
    if not draft.passages:
        return 0, 0
    start = draft.passages[0].start
    return start, min(draft.passages[-1].end, start + _FAR)


def hits(
    draft: Draft, words: Mapping[str, Words] | Mapping[str, Clues], *, moves: Collection[Move] = ()
) -> Iterator[tuple[Passage, Span]]:
    """Each match in the sentences of the note, with its sentence; none without words for it.

    A match lies within one sentence. Only the first 30,000 characters are
    looked at: what is longer is no note, which its length tells already.
    """
    wanted, passages = words.get(draft.language), draft.passages
    if wanted is None or not passages:
        return
    if isinstance(wanted, Clues):
        wanted = wanted.awake(
            draft.folded, (p.text for p in passages if not moves or p.move in moves)
        )
    start, stop = body(draft)
    at = left = 0
    # One look at the whole text, not one a sentence: most rules find nothing in most notes.
    for span in wanted.find(draft.folded, start, stop):
        while at < len(passages) and passages[at].end < span.end:
            at += 1
        if at == len(passages):
            return
        passage = passages[at]
        if passage.start <= span.start and (not moves or passage.move in moves):
            yield passage, span
            left += 1
            if left == MOST:
                return
