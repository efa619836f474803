"""What a mail decides, and the sentence that says it: cues, and whether they are meant.

A cue is a wording that says no, yes, come or wait. A cue decides only if it
is meant: not supposed ("if you are not selected"), not asked, not quoted, not
about a loan or a paper, not said by the person who applied, not told in an
article. A wording that could be about anything ("we went another way") needs
signs around it that the mail is about the reader's application. Anything less
than sure is said so, with the sentence that speaks for the other reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re2

    from rebond.model import Certainty, Kind
    from rebond.page import Page
    from rebond.tongue import Tongue

Place = tuple[int, int]
SHORT = 60  # words: in a mail so short a bare wording is the whole message


class Judgement(NamedTuple):
    """The kind of a mail, how sure that is, and the places of the sentences that say so."""

    kind: Kind
    certainty: Certainty
    verdict: Place | None = None
    doubt: Place | None = None
    doubt_kind: Kind | None = None


class Cue(NamedTuple):
    """A wording found and meant: its sentence, its own place, and how strong it is by itself."""

    sentence: Place
    place: Place
    strength: int


NOTHING = Judgement("other", "sure")


class Setting(NamedTuple):
    """What surrounds the cues, for the whole mail."""

    applied: int
    job: int
    foreign: int
    bound: int
    own: int
    chatter: int
    soft: int
    words: int
    ats: bool

    @property
    def context(self) -> int:
        """2: about the reader's application. 1: about some job. 0: about neither."""
        if self.applied >= 1 or self.ats:
            return 2 if self.job or self.applied > 1 or self.ats else 1
        return 1 if self.job else 0


def judge(page: Page, tongue: Tongue, subject: bytes, *, ats: bool) -> Judgement:
    """Judge one mail. `subject` is its subject's shadow; `ats`: sent by a recruiting system."""
    low = page.low
    hint = tongue.words("HINT", "JOB", "APPLIED")
    if hint is None or not (ats or hint.search(low) or hint.search(subject)):
        return NOTHING
    masked = _masked(low, tongue.words("MASK"))
    strong = _cues(page, masked, tongue, "REFUSE", 3)
    near = _cues(page, masked, tongue, "REFUSE_NEAR", 2)
    others = [
        (kind, _cues(page, masked, tongue, group, 2))
        for kind, group in (("offer", "OFFER"), ("interview", "INTERVIEW"), ("acknowledgement", "ACKNOWLEDGE"))
    ]
    if not (strong or near or any(cues for _, cues in others)):
        return NOTHING
    setting = _setting(page, tongue, subject, ats)
    positive = _positive(others, setting)
    return _refusal(page, tongue, subject, strong, near, setting, positive) or positive or NOTHING


def _masked(low: bytes, mask: re2._Regexp | None) -> bytes:
    if mask is None:
        return low
    out, at = [], 0
    for match in mask.finditer(low):
        start, end = match.span()
        # No gap in a pattern reaches across an exclamation mark.
        out += [low[at:start], b"!" * (end - start)]
        at = end
    return b"".join(out) + low[at:]


def _cues(page: Page, low: bytes, tongue: Tongue, group: str, strength: int) -> list[Cue]:
    """The cues of a group that are meant."""
    pattern = tongue.words(group)
    if pattern is None or not pattern.search(low):
        return []
    found = []
    for start, end in page.sentences:
        part = low[start:end]
        for match in pattern.finditer(part):
            a, b = match.span()
            if group == "ACKNOWLEDGE" or _meant(page, part, start, a, b, tongue):
                found.append(Cue((start, end), (start + a, start + b), strength))
                break
    return found


def _meant(page: Page, part: bytes, start: int, a: int, b: int, tongue: Tongue) -> bool:
    before = part[:a]
    clause = tongue.words("CLAUSE")
    if clause is not None:
        for match in clause.finditer(before):
            before = part[match.end() : a]
    for group, where in (
        ("CONDITION", before + part[a : a + 14]),
        ("MODAL", part[max(0, a - 12) : b]),
        ("CONDITION_ANY", part),
    ):
        pattern = tongue.words(group)
        if pattern is not None and pattern.search(where):
            return False
    if part.rstrip(b"\"') ").endswith(b"?") and not (clause and clause.search(part[b:])):
        return False
    return not _quoted(page.low, page.shape, start + a)


def _quoted(low: bytes, shape: bytes, place: int) -> bool:
    """Whether the place stands inside quotation marks of its paragraph."""
    top = max(0, shape.rfind(b"\n\n", 0, place))
    return low.count(b'"', top, place) % 2 == 1 and b'"' in low[place : place + 1500]


def _count(pattern: re2._Regexp | None, *texts: bytes) -> int:
    if pattern is None:
        return 0
    return len({match.group() for text in texts for match in pattern.finditer(text)})


def _setting(page: Page, tongue: Tongue, subject: bytes, ats: bool) -> Setting:
    low = page.low[:6000]

    def count(group: str) -> int:
        return _count(tongue.words(group), low, subject)

    return Setting(
        applied=count("APPLIED"),
        job=count("JOB"),
        foreign=count("FOREIGN"),
        bound=count("FOREIGN_BOUND"),
        own=count("OWN"),
        chatter=count("CHATTER"),
        soft=count("SOFT"),
        words=low.count(b" ") + 1,
        ats=ats,
    )


def _positive(others: list[tuple[str, list[Cue]]], setting: Setting) -> Judgement | None:
    """An offer, an interview or a receipt, if the mail is about the reader's application."""
    if setting.own and not setting.ats or _elsewhere(setting):
        return None
    for kind, cues in others:
        if not cues:
            continue
        if setting.context == 2 and setting.chatter < 2:
            return Judgement(kind, "sure", cues[0].sentence)  # type: ignore[arg-type]
    return None


def _elsewhere(setting: Setting) -> bool:
    """Whether the decision is about a loan, a paper, a school … and not about a job."""
    if setting.bound:
        return setting.bound + setting.foreign > setting.job + (3 if setting.ats else 0)
    return setting.foreign > 2 * setting.job and setting.foreign > 2 and not setting.ats


def _refusal(
    page: Page,
    tongue: Tongue,
    subject: bytes,
    strong: list[Cue],
    near: list[Cue],
    setting: Setting,
    positive: Judgement | None,
) -> Judgement | None:
    if not (strong or near):
        return None
    best = _best(page, strong, near, tongue)
    if _elsewhere(setting) or (setting.own and setting.own >= setting.applied):
        return None
    unsure = Judgement("other", "unsure", None, best.sentence, "rejection")
    if setting.chatter >= 2 or (setting.chatter and setting.context < 2):
        return unsure if setting.context == 2 else None
    soft = min(setting.soft, 2)
    if best.strength == 3:
        if setting.context == 2 or (setting.context == 1 and (soft or setting.words <= SHORT)):
            return _against(positive, best, strong=True)
        return unsure
    if setting.context == 2 or (setting.context == 1 and soft):
        return _against(positive, best, strong=soft > 0)
    if soft == 2 and setting.words <= 2 * SHORT:
        return Judgement("rejection", "unsure", best.sentence, best.sentence, "other")
    return unsure if setting.context else None


def _against(positive: Judgement | None, best: Cue, *, strong: bool) -> Judgement:
    """A refusal, weighed against a yes in the same mail (which may be an opening of the refusal)."""
    if positive is None or positive.kind == "acknowledgement" or strong:
        return Judgement("rejection", "sure", best.sentence)
    return Judgement("rejection", "unsure", best.sentence, positive.verdict, positive.kind)


def _best(page: Page, strong: list[Cue], near: list[Cue], tongue: Tongue) -> Cue:
    """The sentence that says it: strong before weak, the first of equals."""
    return (strong or near)[0]
