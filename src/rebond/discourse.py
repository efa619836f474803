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
    strength: float
    job: bool = False  # the sentence itself speaks of a job


class Found(NamedTuple):
    """The cues of one kind."""

    kind: Kind
    cues: list[Cue]


NOTHING = Judgement("other", "sure")
STRONG, NEAR, FAINT = 3.0, 2.0, 1.5
SURE, LIKELY, DOUBTFUL = 4.5, 3.7, 3.0
_REFUSALS = (("REFUSE", STRONG), ("REFUSE_NEAR", NEAR), ("REFUSE_FAINT", FAINT))
_OTHERS: tuple[tuple[Kind, str, int], ...] = (
    ("offer", "OFFER", 2),
    ("interview", "INTERVIEW", 2),
    ("acknowledgement", "ACKNOWLEDGE", 2),
    ("acknowledgement", "ACKNOWLEDGE_NEAR", 1),
)


class Setting(NamedTuple):
    """What surrounds the cues, for the whole mail: how often each sign was met."""

    applied: int  # the reader applied
    job: int  # job words
    title: int  # a job's title in the subject
    bound: int  # a decision about something else
    own: int  # the writer is the one who applied
    withdrawal: bool  # and takes it back
    chatter: int  # a newsletter, an article
    crowd: int  # written to many
    holding: bool  # nothing is decided yet, it says
    soft: int  # courtesies
    farewell: int  # wishes that are made only at the end
    words: int
    ats: bool
    addressed: bool  # the reader is spoken to, or the subject speaks of a job

    @property
    def context(self) -> float:
        """0: about no job. 1: about some job, or some application. From 2: the reader's own."""
        job = min(self.job, 3) * 0.5 + min(self.title, 1) * 1.0
        return min(self.applied, 2) * 1.0 + min(job, 1.5) + (1.0 if self.ats else 0.0)

    @property
    def courtesy(self) -> float:
        """How much the mail sounds like the end of a candidacy."""
        soft = 0.4 * min(self.soft, 3) + 0.7 * min(self.farewell, 1)
        return min(soft + (0.5 if self.words <= SHORT else 0.0), 1.5)

    @property
    def elsewhere(self) -> bool:
        """Whether the decision is about a loan, a paper, a school … and not about a job."""
        return 2 * self.bound > self.job + 2 * min(self.title, 1) + (2 if self.ats else 0)

    @property
    def own_words(self) -> bool:
        """Whether the candidate wrote it."""
        return not self.ats and (self.withdrawal or self.own > self.applied)


def judge(page: Page, tongue: Tongue, subject: bytes, *, ats: bool) -> Judgement:
    """Judge one mail. `subject` is its subject's shadow; `ats`: sent by a recruiting system."""
    low = page.low
    hint = tongue.words("HINT", "JOB", "APPLIED")
    title = tongue.words("TITLE")
    if not (
        ats
        or (hint is not None and (hint.search(low) or hint.search(subject)))
        or (title is not None and title.search(subject))
    ):
        return NOTHING
    refusals = [cue for group, weight in _REFUSALS for cue in _cues(page, tongue, group, weight)]
    others = [
        Found(kind, _cues(page, tongue, group, strength)) for kind, group, strength in _OTHERS
    ]
    tone = () if refusals else _tone(page, tongue)
    if not (refusals or tone or any(found.cues for found in others)):
        return NOTHING
    setting = _setting(page, tongue, subject, ats=ats)
    positive = _positive(others, setting)
    found = _refusal(refusals, setting, positive)
    if found is None and positive is None:
        found = _by_tone(tone or _tone(page, tongue), setting)
    return found or positive or NOTHING


_TONES = ("ENDING", "REGRET", "KINDNESS", "LATER", "DENIAL", "ELSE", "GOODBYE")


def _tone(page: Page, tongue: Tongue) -> tuple[tuple[Place, frozenset[str]], ...]:
    """The tones of each sentence that supposes nothing and asks nothing: how an ending sounds.

    People find ever new words for a no, but around it they do the same things:
    they say that it is over, they are sorry, they praise, they speak of later,
    of somebody else, of good luck.
    """
    found = []
    mask = tongue.words("MASK")
    for start, end in page.sentences:
        part = _masked(page.low[start:end], mask)
        tones = set()
        for tone in _TONES:
            pattern = tongue.words(tone)
            match = pattern.search(part) if pattern is not None else None
            if match is not None and _meant(page, part, start, *match.span(), tongue):
                tones.add(tone)
        if tones:
            found.append(((start, end), frozenset(tones)))
    return tuple(found)


def _by_tone(tones: tuple[tuple[Place, frozenset[str]], ...], setting: Setting) -> Judgement | None:
    """A refusal told by its tone alone, which is never sure."""
    if (
        not (setting.applied or setting.title or setting.ats)
        or setting.context < 1.5
        or not setting.addressed
        or setting.elsewhere
        or setting.own_words
        or setting.crowd
        or setting.holding
        or setting.chatter > 1
    ):
        return None
    heard = frozenset().union(*(heard for _, heard in tones))
    says = heard & {"DENIAL", "ELSE"}
    feels = heard & {"REGRET", "GOODBYE", "LATER"}
    if not says or not feels or len(heard) < 3:
        return None
    weights = {"ELSE": 3, "DENIAL": 2, "ENDING": 2, "REGRET": 1}
    place = max(tones, key=lambda tone: sum(weights.get(name, 0) for name in tone[1]))[0]
    if len(heard) < 4 and not setting.farewell:
        return Judgement("other", "unsure", None, place, "rejection")
    return Judgement("rejection", "unsure", place, place, "other")


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


def _cues(page: Page, tongue: Tongue, group: str, strength: float) -> list[Cue]:
    """The cues of a group that are meant, at most one a sentence."""
    pattern = tongue.words(group)
    if pattern is None or not pattern.search(page.low):
        return []
    found = []
    mask = tongue.words("MASK")
    for start, end in page.sentences:
        part = page.low[start:end]
        if not pattern.search(part):
            continue
        part = _masked(part, mask)
        for match in pattern.finditer(part):
            a, b = match.span()
            if group.startswith("ACKNOWLEDGE"):
                meant = not _quoted(page.low, page.shape, start + a)
            else:
                meant = _meant(page, part, start, a, b, tongue, asking=group == "INTERVIEW")
                meant = meant and not _third(part, b, tongue)
                if group in ("OFFER", "INTERVIEW"):
                    denied = tongue.words("NEGATION")
                    meant = meant and not (denied and denied.search(clause_before(part, a, tongue)[-32:]))
            if meant:
                job = tongue.words("JOB")
                about = job is not None and job.search(part) is not None
                found.append(Cue((start, end), (start + a, start + b), strength, about))
                break
    return found


def _meant(
    page: Page, part: bytes, start: int, a: int, b: int, tongue: Tongue, *, asking: bool = False
) -> bool:
    """Whether a wording at `part[a:b]` is said outright. `asking`: it may be a question."""
    before = clause_before(part, a, tongue)
    clause = tongue.words("CLAUSE")
    asked = part.rstrip(b"\"') ").endswith(b"?")
    for group, where in (
        ("CONDITION", b"" if asking and asked else before + part[a : a + 14]),
        ("MODAL", b"" if asking else part[max(0, a - 12) : b]),
        ("CONDITION_ANY", b"" if asking else part),
    ):
        pattern = tongue.words(group)
        if pattern is not None and pattern.search(where):
            return False
    if asked and not asking and not (clause is not None and clause.search(part[b:])):
        return False
    return not _quoted(page.low, page.shape, start + a)


def clause_before(part: bytes, a: int, tongue: Tongue) -> bytes:
    """What stands before `a` in its own clause."""
    pattern = tongue.words("CLAUSE")
    start = 0
    if pattern is not None:
        for match in pattern.finditer(part[:a]):
            start = match.end()
    return part[start:a]


def _third(part: bytes, b: int, tongue: Tongue) -> bool:
    """Whether the wording goes on to name somebody else: "… not to move forward with Tapscan"."""
    rest = part[b:].lstrip(b" ")
    partner = tongue.words("WITH")
    if partner is None or not partner.match(rest):
        return False
    reader = tongue.words("READER")
    return reader is not None and not reader.match(rest)


def _quoted(low: bytes, shape: bytes, place: int) -> bool:
    """Whether the place stands inside quotation marks of its paragraph.

    A voicemail is written down as one long quotation: that is the mail itself.
    """
    top = max(0, shape.rfind(b"\n\n", 0, place))
    if low.count(b'"', top, place) % 2 == 0:
        return False
    close = low.find(b'"', place)
    opening = low.rfind(b'"', top, place)
    if close < 0 or close - place > 1500:
        return False
    return not (low[top:opening].strip() == b"" and close - opening > len(low) * 0.4)


def _count(pattern: re2._Regexp | None, *texts: bytes) -> int:
    if pattern is None:
        return 0
    return len({match.group() for text in texts for match in pattern.finditer(text)})


def _setting(page: Page, tongue: Tongue, subject: bytes, *, ats: bool) -> Setting:
    low = page.low[:8000]

    def count(group: str) -> int:
        return _count(tongue.words(group), low, subject)

    return Setting(
        applied=count("APPLIED"),
        job=count("JOB"),
        title=_count(tongue.words("TITLE"), subject),
        bound=_bound(tongue, low, 1) + _bound(tongue, subject, 2),
        own=count("OWN"),
        withdrawal=count("WITHDRAWAL") > 0,
        chatter=count("CHATTER"),
        crowd=count("CROWD"),
        holding=count("HOLDING") > 0,
        soft=count("SOFT"),
        farewell=count("FAREWELL"),
        words=low.count(b" ") + 1,
        ats=ats,
        addressed=_count(tongue.words("YOU"), low) > 0
        or _count(tongue.words("JOB", "APPLIED", "TITLE"), subject) > 0,
    )


def _bound(tongue: Tongue, text: bytes, weight: int) -> int:
    """How often a decision about something else is named; a loan officer's job is none."""
    pattern, title = tongue.words("FOREIGN_BOUND"), tongue.words("TITLE", "JOB")
    if pattern is None or title is None:
        return 0
    found = set()
    for match in pattern.finditer(text):
        if not title.search(text[match.start() : match.end() + 24]):
            found.add(match.group())
    return weight * len(found)


def _positive(others: list[Found], setting: Setting) -> Judgement | None:
    """An offer, an interview or a receipt, if the mail is about the reader's application."""
    if setting.own_words or setting.elsewhere or setting.chatter >= 2 or setting.crowd:
        return None
    for kind, cues in others:
        if cues and setting.context >= (2.0 if kind == "acknowledgement" else 1.0):
            return Judgement(kind, "sure", cues[0].sentence)
    return None


def _refusal(cues: list[Cue], setting: Setting, positive: Judgement | None) -> Judgement | None:
    if not cues or setting.elsewhere or setting.own_words:
        return None
    best = cues[0]
    weight = best.strength + min(setting.context, 2.5) + setting.courtesy
    weight += 0.5 * best.job
    weight += 0.5 * (len({cue.sentence for cue in cues}) > 1)
    weight -= 2.5 * setting.holding
    weight -= 2.5 * (setting.chatter >= 2) + 4.0 * (setting.crowd > 0)
    if positive is not None and positive.kind != "acknowledgement" and best.strength < STRONG:
        # "Unfortunately I am not in on Tuesday. Could you manage Friday?"
        if best.strength < NEAR and not setting.farewell:
            return None
        weight -= 0.7
    reader = setting.context >= (0.5 if best.strength == STRONG or best.job else 1.0)
    reader = reader and setting.addressed
    if not (setting.applied or setting.title or setting.ats):
        weight = min(weight, SURE - 0.1) if best.strength == STRONG else min(weight, LIKELY - 0.1)
    if reader and weight >= SURE:
        return Judgement("rejection", "sure", best.sentence)
    if reader and weight >= LIKELY:
        other = positive or NOTHING
        return Judgement(
            "rejection", "unsure", best.sentence, other.verdict or best.sentence, other.kind
        )
    if weight < DOUBTFUL or positive is not None:
        return None
    return Judgement("other", "unsure", None, best.sentence, "rejection")
