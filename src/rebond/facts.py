"""What a refusal tells besides the no: how far it got, why, what was good, what stays open.

Each fact is quoted from the mail. What a language module holds for it (in
`languages/xx/facts.py`; patterns as told in `rebond.tongue`):

STAGE             rows (stage, pattern), the furthest stage first
REASON            patterns with one group: the phrase that can be echoed
NO_REASON         pattern of what explains nothing ("more closely match our needs")
PRAISE            patterns with one group: what they praised
FEEDBACK          patterns with one group: advice already given (several points are
                  parted at "and", ";" or a comma by `FEEDBACK_SPLIT`)
REFUSES_FEEDBACK, OFFERS_FEEDBACK, GIVES_FEEDBACK   patterns
OPENINGS          rows (kind, pattern)
WHEN              pattern of a time, as they would word it
CLOSE_CALL, CANCELLED, FILLED, INTERNAL, WITHDRAWN, PHONE   patterns; the sentence is the fact
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rebond.discourse import clause_before
from rebond.manners import fact
from rebond.model import Evidence, Fact, FeedbackPolicy, Kind, Opening, OpeningKind, Stage

if TYPE_CHECKING:
    from rebond.page import Page
    from rebond.tongue import Tongue

Place = tuple[int, int]


class Facts:
    """Looks for facts in one mail, sentence by sentence."""

    def __init__(self, page: Page, tongue: Tongue, subject: bytes) -> None:
        self.page = page
        self.tongue = tongue
        self.subject = subject

    def first(self, group: str) -> Fact[str] | None:
        """The first sentence with a wording of the group."""
        place = self._sentence(group)
        return fact(self.page, place) if place else None

    def _sentence(self, group: str) -> Place | None:
        pattern = self.tongue.words(group)
        if pattern is None or not pattern.search(self.page.low):
            return None
        for start, end in self.page.sentences:
            match = pattern.search(self.page.low[start:end])
            if match is not None and not self._supposed(start, start + match.start()):
                return start, end
        return None

    def _supposed(self, start: int, place: int) -> bool:
        condition = self.tongue.words("CONDITION")
        before = clause_before(self.page.low[start:place], place - start, self.tongue)
        return condition is not None and condition.search(before) is not None

    # --- stage ---------------------------------------------------------------

    def stage(self, kind: Kind) -> Fact[Stage] | None:
        """The furthest stage that the mail itself proves; of an invitation, the one it invites to."""
        low = self.page.low
        not_yet = self.tongue.words("NOT_STAGE")
        if not_yet is not None and kind != "interview":
            # "You were not selected for interview" proves no interview.
            for match in not_yet.finditer(low):
                low = low[: match.start()] + b"!" * len(match.group()) + low[match.end() :]
        for number, (stage, _) in enumerate(self.tongue.data("STAGE")):
            if kind == "interview" and stage == "application":
                break
            if kind == "acknowledgement" and stage != "application":
                continue
            pattern = self.tongue.row("STAGE", number, 1)
            match = pattern.search(low)
            if match is not None:
                found = fact(self.page, self._trim(match.start(), match.end()), stage)
                return cast("Fact[Stage]", found)
            match = pattern.search(self.subject)
            if match is not None:
                quote = match.group().decode("latin-1").strip(" .,)")
                return Fact(
                    value=cast("Stage", stage),
                    evidence=(Evidence(source="message", quote=quote),),
                )
        return Fact(value="interview", evidence=()) if kind == "interview" else None

    def _trim(self, low: int, high: int) -> Place:
        while high > low and self.page.shape[high - 1] in b" .,;:!?\n)-":
            high -= 1
        while low < high and self.page.shape[low] in b" .,;:!?\n(-":
            low += 1
        return low, high

    # --- why, what was good, what to learn -----------------------------------

    def reason(self, verdict: Place | None) -> Fact[str] | None:
        """Why, as the phrase that can be echoed; nothing when they only said "a better fit"."""
        return self._phrase("REASON", "NO_REASON", verdict)

    def praise(self) -> Fact[str] | None:
        """What they praised, as a noun phrase in their words."""
        return self._phrase("PRAISE", "NO_PRAISE", None)

    def _phrase(self, group: str, empty: str, near: Place | None) -> Fact[str] | None:
        sentences = list(self.page.sentences)
        if near is not None:
            # The verdict's own sentence explains before its neighbours do.
            sentences.sort(key=lambda place: abs(place[0] - near[0]))
        nothing = self.tongue.words(empty)
        for pattern in self.tongue.each(group):
            for start, end in sentences:
                part = self.page.low[start:end]
                match = pattern.search(part)
                if match is None or match.span(1) == (-1, -1):
                    continue
                low, high = self._trim(start + match.start(1), start + match.end(1))
                stop = self.tongue.words("REASON_END")
                ending = stop.search(self.page.low[low:high]) if stop is not None else None
                if ending is not None and ending.start() > 8:
                    low, high = self._trim(low, low + ending.start())
                if high - low < 3 or high - low > 140:
                    continue
                if nothing is not None and nothing.search(self.page.low[low:high]):
                    continue
                if self._supposed(start, start + match.start()):
                    continue
                quote = self.page.text[start:end]
                return Fact(
                    value=" ".join(self.page.text[low:high].split()),
                    evidence=(Evidence(source="message", quote=quote),),
                )
        return None

    def feedback(self) -> tuple[Fact[str], ...]:
        """Advice already given, a point each, in their words."""
        points: list[Fact[str]] = []
        split = self.tongue.words("FEEDBACK_SPLIT")
        for pattern in self.tongue.each("FEEDBACK"):
            for start, end in self.page.sentences:
                match = pattern.search(self.page.low[start:end])
                if match is None or self._supposed(start, start + match.start()):
                    continue
                low, high = start + match.start(1), start + match.end(1)
                cuts = [low]
                if split is not None:
                    for cut in split.finditer(self.page.low[low:high]):
                        cuts += [low + cut.start(), low + cut.end()]
                cuts.append(high)
                for a, b in zip(cuts[::2], cuts[1::2], strict=True):
                    a, b = self._trim(a, b)
                    point = fact(self.page, (a, b))
                    if point is not None and b - a > 8 and point not in points:
                        points.append(point)
            if points:
                break
        return tuple(points)

    def feedback_policy(self, given: tuple[Fact[str], ...]) -> Fact[FeedbackPolicy]:
        """Whether they refuse, offer or have given feedback, or keep silent about it."""
        for policy, group in (
            ("refused", "REFUSES_FEEDBACK"),
            ("offered", "OFFERS_FEEDBACK"),
            ("given", "GIVES_FEEDBACK"),
        ):
            pattern = self.tongue.words(group)
            if pattern is None:
                continue
            for start, end in self.page.sentences:
                if pattern.search(self.page.low[start:end]):
                    found = fact(self.page, (start, end), policy)
                    return cast("Fact[FeedbackPolicy]", found)
        if given:
            return Fact(value="given", evidence=given[0].evidence)
        return Fact(value="silent", evidence=())

    # --- doors ---------------------------------------------------------------

    def openings(self) -> tuple[Opening, ...]:
        """The doors that the mail leaves open, each with its time if they named one."""
        found: dict[str, Opening] = {}
        when = self.tongue.words("WHEN")
        for number, (kind, _) in enumerate(self.tongue.data("OPENINGS")):
            pattern = self.tongue.row("OPENINGS", number, 1)
            if not pattern.search(self.page.low):
                continue
            for start, end in self.page.sentences:
                part = self.page.low[start:end]
                if not pattern.search(part):
                    continue
                time = when.search(part) if when is not None else None
                words = ""
                if time is not None:
                    low, high = self._trim(start + time.start(), start + time.end())
                    words = " ".join(self.page.text[low:high].split())
                before = found.get(kind)
                if before is None or (words and not before.when):
                    found[kind] = Opening(
                        kind=cast("OpeningKind", kind),
                        quote=self.page.text[start:end],
                        when=words,
                    )
        return tuple(found.values())
