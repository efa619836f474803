"""What a refusal tells besides the no: how far it got, why, what was good, what stays open.

Each fact is quoted from the mail. What a language module holds for it (in
`languages/xx/facts.py`; patterns as told in `rebond.tongue`):

STAGE             rows (stage, pattern), the furthest stage first
REASON            patterns with one group: the phrase that can be echoed
NO_REASON         pattern of what explains nothing ("more closely match our needs")
PRAISE            patterns with one group: what they praised
FEEDBACK          patterns with one group: advice already given (several points are
                  parted at "and", ";" or a comma by `FEEDBACK_SPLIT`)
NO_FEEDBACK       pattern of a point that is none ("your model was good", "apply again")
FEEDBACK_END      pattern where a point has been made and its story begins (", because")
LEADING           words that lose the capital they had at the head of their sentence
FEEDBACK_SHAPE, FEEDBACK_SAID   patterns with groups that are a whole point, and for each how
                  it is echoed: "the test was thin" is echoed as "the thin test";
                  FEEDBACK_FORMS, a dict, gives the `{form}` of the first group
REFUSES_FEEDBACK, OFFERS_FEEDBACK, GIVES_FEEDBACK   patterns
OPENINGS          rows (kind, pattern); PROSPECT: they will be hiring, which is a door too
NO_OPENING        blanked before doors are looked for ("thank you for the call")
THEN              pattern of a word for the time of the sentence before ("by then")
WHEN              pattern of a time, as they would word it
CLOSE_CALL, CANCELLED, FILLED, INTERNAL, WITHDRAWN, PHONE   patterns; the sentence is the fact
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from rebond.manners import fact
from rebond.model import Evidence, Fact, FeedbackPolicy, Kind, Opening, OpeningKind, Stage
from rebond.page import shadow

if TYPE_CHECKING:
    from rebond.lexicon import Lexicon
    from rebond.page import Page
    from rebond.tongue import Finder, Tongue

Place = tuple[int, int]
_CHOICE = ([b"ou"], [b"or"], [b"oder"], [b"o"], [b"of"], [b"et"], [b"and"], [b"pour"], [b"jusqu'"])


class Facts:
    """Looks for facts in one mail, sentence by sentence."""

    def __init__(
        self, page: Page, tongue: Tongue, subject: bytes, asides: dict[str, list[Place]]
    ) -> None:
        self.page = page
        self.asides = asides  # what sentences tell beside the no (see `rebond.aside`)
        self.tongue = tongue
        self.subject = subject

    def first(self, group: str) -> Fact[str] | None:
        """The first sentence with a wording of the group."""
        place = self._sentence(group)
        return fact(self.page, place) if place else None

    def phone(self, sender: str) -> Fact[str] | None:
        """The sign that the no was spoken: in the text, or beside the caller's name."""
        found = self.first("PHONE")
        if found is None and "(" in sender and shadow(sender) in self.tongue.words("PHONE"):
            found = Fact(value=sender, evidence=(Evidence(source="message", quote=sender),))
        return found

    def _sentence(self, group: str) -> Place | None:
        finder = self.tongue.words(group)
        if self.page.low not in finder:
            return None
        for start, end in self.page.sentences:
            stop = finder.end(self.page.low[start:end])
            if stop >= 0 and not self._supposed(start, start + stop):
                return start, end
        return None

    def _supposed(self, start: int, place: int) -> bool:
        before = _clause_before(self.page.low[start:place], place - start, self.tongue)
        return before in self.tongue.words("CONDITION")

    # --- stage ---------------------------------------------------------------

    def stage(self, kind: Kind) -> Fact[Stage] | None:
        """The furthest stage that the mail itself proves; of an invitation, the one it invites to."""
        low = self.page.low
        if kind != "interview":
            # "You were not selected for interview" proves no interview.
            for start, end in self.tongue.words("NOT_STAGE").all(low):
                low = low[:start] + b"!" * (end - start) + low[end:]
        for number, (stage, _) in enumerate(self.tongue.data("STAGE")):
            if kind == "interview" and stage == "application":
                break
            if kind == "acknowledgement" and stage != "application":
                continue
            finder = self.tongue.row("STAGE", number, 1)
            place = finder.first(low)
            if place is not None:
                return cast("Fact[Stage]", fact(self.page, self._trim(*place), stage))
            place = finder.first(self.subject)
            if place is not None:
                quote = self.subject[place[0] : place[1]].decode("latin-1").strip(" .,)")
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
        nothing, stop = self.tongue.words(empty), self.tongue.words("REASON_END")
        for _, pattern in self.tongue.each(group, self.page.low):
            for start, end in sentences:
                part = self.page.low[start:end]
                match = pattern.search(part)
                if match is None:
                    continue
                spans = [match.span(group) for group in range(1, pattern.groups + 1)]
                first, last = next((span for span in spans if span[0] >= 0), (0, 0))
                low, high = self._trim(start + first, start + last)
                ending = stop.first(self.page.low[low:high])
                if ending is not None and ending[0] > 8:
                    low, high = self._trim(low, low + ending[0])
                if high - low < 3 or high - low > 140:
                    continue
                if self.page.low[low:high] in nothing:
                    continue
                if self._supposed(start, start + match.start()):
                    continue
                quote = self.page.text[start:end]
                return Fact(
                    value=self._small(" ".join(self.page.text[low:high].split())),
                    evidence=(Evidence(source="message", quote=quote),),
                )
        return None

    def feedback(self) -> tuple[Fact[str], ...]:
        """Advice already given, a point each, in their words."""
        points: list[tuple[int, Fact[str]]] = []
        told: set[int] = set()  # a sentence gives its advice once
        split, nothing = self.tongue.words("FEEDBACK_SPLIT"), self.tongue.words("NO_FEEDBACK")
        for _, pattern in self.tongue.each("FEEDBACK", self.page.low):
            for start, end in self.page.sentences:
                match = None if start in told else pattern.search(self.page.low[start:end])
                if match is None or self._supposed(start, start + match.start()):
                    continue
                low, high = start + match.start(1), start + match.end(1)
                cuts = [low]
                for first, last in split.all(self.page.low[low:high]):
                    cuts += [low + first, low + last]
                cuts.append(high)
                for first, last in zip(cuts[::2], cuts[1::2], strict=True):
                    a, b = self._trim(first, last)
                    point = fact(self.page, (a, b))
                    if point is None or b - a <= 8 or self.page.low[a:b] in nothing:
                        continue
                    told.add(start)
                    points.append((a, self._shaped(point, a, b)))
        return tuple(point for _, point in sorted(points, key=lambda found: found[0]))

    def _small(self, words: str) -> str:
        # Taken from the head of its sentence, a phrase goes on in small letters.
        leads = self.tongue.words("LEADING").starts(shadow(words)) > 0
        return words[:1].lower() + words[1:] if leads else words

    def _shaped(self, point: Fact[str], low: int, high: int) -> Fact[str]:
        """The point without the story that follows it, as a phrase that can be echoed."""
        ending = self.tongue.words("FEEDBACK_END").first(self.page.low[low:high])
        if ending is not None and ending[0] > 8:
            low, high = self._trim(low, low + ending[0])
        said, part = self.page.text[low:high], self.page.low[low:high]
        words = said
        for number, pattern in self.tongue.each("FEEDBACK_SHAPE", part):
            match = pattern.fullmatch(part)
            if match is not None:
                words = self.tongue.data("FEEDBACK_SAID")[number]
                if "{form}" in words:
                    form = self.tongue.data("FEEDBACK_FORMS", {}).get(
                        match.group(1).decode("latin-1"), ""
                    )
                    words = words.replace("{form}", form)
                for group in range(1, pattern.groups + 1):
                    first, last = match.span(group)
                    words = words.replace(f"{{{group}}}", said[first:last])
                break
        return Fact(value=self._small(" ".join(words.split())), evidence=point.evidence)

    def feedback_policy(self, given: tuple[Fact[str], ...]) -> Fact[FeedbackPolicy]:
        """Whether they refuse, offer or have given feedback, or keep silent about it."""
        for policy in ("refused", "offered"):
            places = self.asides.get(policy)
            if places:
                return cast("Fact[FeedbackPolicy]", fact(self.page, places[0], policy))
        told = self._sentence("GIVES_FEEDBACK")
        if told is not None:
            return cast("Fact[FeedbackPolicy]", fact(self.page, told, "given"))
        if given:
            return Fact(value="given", evidence=given[0].evidence)
        return Fact(value="silent", evidence=())

    # --- doors ---------------------------------------------------------------

    def openings(self) -> tuple[Opening, ...]:
        """The doors that the mail leaves open, each with its time if they named one."""
        found: dict[str, Opening] = {}
        finders: dict[str, list[Finder]] = {}
        for number, (kind, _) in enumerate(self.tongue.data("OPENINGS")):
            finders.setdefault(kind, []).append(self.tongue.row("OPENINGS", number, 1))
        finders.setdefault("reapply", []).append(self.tongue.words("PROSPECT"))
        for kind, some in finders.items():
            for place in self.asides.get(kind, ()):
                door, before = self._door(kind, some, place), found.get(kind)
                if before is None or (door.when and not before.when):
                    found[kind] = door
        return tuple(found.values())

    def _door(self, kind: str, finders: list[Finder], place: Place) -> Opening:
        start, end = place
        part = self.page.low[start:end]
        cues = [cue for finder in finders if (cue := finder.first(part)) is not None]
        times = (self._time(part, cue, start) for cue in cues or [(0, 0)])
        number = self.page.sentences.index(place)
        when = next(filter(None, times), "") or self._named(kind, part, number)
        return Opening(kind=cast("OpeningKind", kind), quote=self.page.text[start:end], when=when)

    def _time(self, part: bytes, cue: Place, start: int) -> str:
        # Of several times the one nearest to the door is the door's.
        times = self.tongue.words("WHEN").all(part)
        near = [time for time in times if not _parted(part, cue, time)]
        time = min(near, key=lambda time: _apart(cue, time), default=None)
        if time is None:
            return ""
        time = _both(part, time, self.tongue.words("WHEN"))
        low, high = self._trim(start + time[0], start + time[1])
        return " ".join(self.page.text[low:high].split())

    def _named(self, kind: str, part: bytes, number: int) -> str:
        """The time that "then" means: that of the sentence before. Papers are kept until, not at it."""
        if kind == "keep_file" or not number or part not in self.tongue.words("THEN"):
            return ""
        start, end = self.page.sentences[number - 1]
        time = self.tongue.words("WHEN").first(self.page.low[start:end])
        if time is None:
            return ""
        low, high = self._trim(start + time[0], start + time[1])
        return " ".join(self.page.text[low:high].split())


def _apart(cue: Place, time: Place) -> int:
    """How far a time stands from a door; one in front of it seems a little farther."""
    return max(time[0] - cue[1], 8 + cue[0] - time[1], 0)


def _both(part: bytes, time: Place, when: Finder) -> Place:
    """The time with the one it is a choice of: "Tuesday or Thursday after five"."""
    low, high = time
    if part[:low].rsplit(None, 1)[-1:] in _CHOICE:
        for start in range(max(0, low - 40), low):
            if (
                part[start - 1 : start] in (b"", b" ")
                and when.starts(part[start:]) >= high - start - 1
            ):
                return start, high
    return time


def _parted(part: bytes, cue: Place, time: Place) -> bool:
    """Whether a time belongs to another clause than the door: "…, and in August …"."""
    between = part[min(cue[1], time[1]) : max(cue[0], time[0])]
    return any(mark in between for mark in (b", and ", b", et ", b";", b", und ", b", y ", b", e "))


def applicants(page: Page, words: Lexicon) -> Fact[int] | None:
    """How many applied, if the mail tells it in figures: "over 140 applications", « 87 candidats »."""
    for start, end in page.sentences:
        told = page.low[start:end].split()
        for at, word in enumerate(told):
            figure = word.strip(b"(~+,.").translate(None, b",.")
            if not figure.isdigit() or not _FEWEST <= int(figure) <= _MOST:
                continue
            if figure[:2] in (b"19", b"20") and figure == word and len(figure) == _YEAR:
                continue
            for near in told[at + 1 : at + 3]:
                if not _APPLIED.isdisjoint(words.of(near.strip(b"().,:;!"))):
                    quote = page.text[start:end]
                    return Fact(
                        value=int(figure), evidence=(Evidence(source="message", quote=quote),)
                    )
    return None


_APPLIED = frozenset(("CANDIDATE", "APPLY"))
_FEWEST, _MOST, _YEAR = 2, 100_000, 4


def _clause_before(part: bytes, a: int, tongue: Tongue) -> bytes:
    """What stands before `a` in its own clause."""
    clause, start = tongue.words("CLAUSE"), 0
    while (end := clause.end(part[:a], start)) >= 0 and end > start:
        start = end
    return part[start:a]
