"""What a mail decides, and the sentence that says it: cues, and whether they are meant.

A cue is a wording that says no, yes, come or wait. A cue decides only if it
is meant: not supposed ("if you are not selected"), not asked, not quoted, not
about a loan or a paper, not said by the person who applied, not told in an
article. A wording that could be about anything ("we went another way") needs
signs around it that the mail is about the reader's application. Anything less
than sure is said so, with the sentence that speaks for the other reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.values import value

if TYPE_CHECKING:
    from rebond.model import Certainty, Kind
    from rebond.page import Page
    from rebond.tongue import Finder, Tongue

Place = tuple[int, int]
FRANK = 4000  # characters: nobody needs more to say no in words of their own
SHORT = 60  # words: in a mail so short a bare wording is the whole message


@value
class Judgement:
    """The kind of a mail, how sure that is, and the places of the sentences that say so."""

    kind: Kind
    certainty: Certainty
    verdict: Place | None = None
    doubt: Place | None = None
    doubt_kind: Kind | None = None


@value
class Cue:
    """A wording found and meant: its sentence, its own place, and how strong it is by itself."""

    sentence: Place
    strength: float
    job: bool = False  # the sentence itself speaks of a job
    you: bool = False  # … and to the reader


@value
class Found:
    """The cues of one kind."""

    kind: Kind
    cues: list[Cue]


NOTHING = Judgement(kind="other", certainty="sure")
STRONG, NEAR, FAINT = 3.0, 2.0, 1.5
WEAK = 3.2  # enough in a mail that is to the reader, about what they applied for
SURE, LIKELY, DOUBTFUL = 4.2, 3.7, 3.0
_REFUSALS = (("REFUSE_NEAR", NEAR), ("REFUSE_FAINT", FAINT))
_OTHERS: tuple[tuple[Kind, str, int], ...] = (
    ("offer", "OFFER", 2),
    ("interview", "INTERVIEW", 2),
    ("acknowledgement", "ACKNOWLEDGE", 2),
    ("acknowledgement", "ACKNOWLEDGE_NEAR", 1),
)


@value
class Setting:
    """What surrounds the cues, for the whole mail: how often each sign was met."""

    applied: int  # the reader applied
    job: int  # job words
    sure: int  # words that are about a job and nothing else
    title: int  # a job's title in the subject
    bound: int  # a decision about something else
    own: int  # the writer is the one who applied
    withdrawal: bool  # and takes it back
    chatter: int  # a newsletter, an article
    crowd: int  # written to many
    holding: bool  # nothing is decided yet, it says
    asks: bool  # it wants something of the reader
    foreign: int  # words of other decisions
    settled: bool  # such words as can be about nothing else
    decided: bool  # such a decision named outright
    about: bool  # the subject names what people apply for
    named: bool  # … or the reader's application
    soft: int  # courtesies
    farewell: int  # wishes that are made only at the end
    words: int
    ats: bool
    addressed: bool  # the reader is spoken to, or the subject speaks of a job

    @property
    def context(self) -> float:
        """0: about no job. 1: about some job, or some application. From 2: the reader's own."""
        job = min(max(self.job, self.sure), 3) * 0.5 + (1.0 if self.title or self.about else 0.0)
        job += 0.5 if self.title and self.about else 0.0
        return min(self.applied, 2) * 1.0 + min(job, 1.5) + (1.0 if self.ats else 0.0)

    @property
    def courtesy(self) -> float:
        """How much the mail sounds like the end of a candidacy."""
        soft = 0.4 * min(self.soft, 3) + 0.7 * min(self.farewell, 1)
        return min(soft + (0.5 if self.words <= SHORT else 0.0), 1.5)

    @property
    def elsewhere(self) -> bool:
        """Whether the decision is about a loan, a paper, a school … and not about a job."""
        if not self.ats and (self.decided or (self.settled and not self.title)):
            return True
        about = self.sure + 2 * min(self.title, 1) + (2 if self.ats else 0)
        if 2 * self.bound > self.job + 2 * min(self.title, 1) + (2 if self.ats else 0):
            return True
        return (self.foreign > 0 and about == 0) or (self.foreign > 2 and self.foreign > 2 * about)

    @property
    def personal(self) -> bool:
        """Whether somebody writes to the reader about what they applied for, and about nothing else."""
        about = self.applied > 0 and (self.about or self.sure > 0 or self.job > 0)
        return (about or self.about or self.title > 0) and self.addressed and self.alone

    @property
    def alone(self) -> bool:
        """Whether nothing speaks of another matter, of many readers, or of what is still to do."""
        other = self.foreign or self.bound or self.holding or self.asks or self.chatter
        return not (other or self.crowd)

    @property
    def own_words(self) -> bool:
        """Whether the candidate wrote it."""
        return not self.ats and (self.withdrawal or self.own > self.applied)


def judge(page: Page, tongue: Tongue, subject: bytes, *, ats: bool) -> Judgement:
    """Judge one mail. `subject` is its subject's shadow; `ats`: sent by a recruiting system."""
    low = page.low
    applied = (
        ats
        or subject in tongue.words("TITLE")
        or any(text in tongue.words("APPLIED") for text in (subject, low))
    )
    if not applied and (
        len(low) > FRANK or not any(text in tongue.words("JOB") for text in (subject, low))
    ):
        return NOTHING
    refusals = _cues(page, tongue, "REFUSE", STRONG)
    if refusals:
        standing = _standing(page, tongue, subject, ats=ats)
        if standing is not None:
            return standing
        # The common case, told outright: nothing else need be looked for.
        plainly = _refusal(refusals, _setting(page, tongue, subject, ats=ats), None)
        if plainly is not None and plainly.certainty == "sure":
            return plainly
    told = bool(refusals)
    for group, weight in _REFUSALS:
        refusals += _cues(page, tongue, group, weight)
    if refusals and not told:
        standing = _standing(page, tongue, subject, ats=ats)
        if standing is not None:
            return standing
    others = [
        Found(kind=kind, cues=_cues(page, tongue, group, strength))
        for kind, group, strength in _OTHERS
    ]
    tone = () if refusals or not applied or len(low) > FRANK else _tone(page, tongue)
    if not (refusals or tone or any(found.cues for found in others)):
        return NOTHING
    setting = _setting(page, tongue, subject, ats=ats)
    positive = _positive(others, setting)
    found = _refusal(refusals, setting, positive)
    received = any(cue.strength >= NEAR for cue in others[2].cues)
    thanked = positive is not None and positive.kind == "acknowledgement" and not received
    if found is None and tone and (positive is None or thanked):
        # Who asks something ("would Tuesday do?") has not said the last word.
        about = setting.named or setting.applied > 1
        last = setting.personal and about and b"?" not in low
        found = _by_tone(tone, setting, last=last)
        if found is not None and positive is not None:
            # Thanks for the interest, and then something that does not sound well.
            place = found.doubt if found.doubt_kind == "rejection" else found.verdict
            found = Judgement(
                kind=positive.kind,
                certainty="unsure",
                verdict=positive.verdict,
                doubt=place,
                doubt_kind="rejection",
            )
    return found or positive or NOTHING


def _standing(page: Page, tongue: Tongue, subject: bytes, *, ats: bool) -> Judgement | None:
    """An offer or an invitation in so many words, which no regret around it takes back."""
    sure: tuple[tuple[Kind, str], ...] = (("offer", "OFFER_SURE"), ("interview", "INTERVIEW_SURE"))
    found = [Found(kind=kind, cues=_cues(page, tongue, group, STRONG)) for kind, group in sure]
    if not any(one.cues for one in found):
        return None
    return _positive(found, _setting(page, tongue, subject, ats=ats))


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
            place = tongue.words(tone).first(part)
            if place is not None and _meant(page, part, start, *place, tongue):
                tones.add(tone)
        if tones:
            found.append(((start, end), frozenset(tones)))
    return tuple(found)


def _by_tone(
    tones: tuple[tuple[Place, frozenset[str]], ...], setting: Setting, *, last: bool
) -> Judgement | None:
    """What only sounds like a refusal: doubtful at most, unless it is the last word to the reader."""
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
    # Where somebody writes to the reader about what they applied for, less is enough.
    few = 2 if last else 3
    if not says or len(heard) < few or not (feels or {"ENDING", "KINDNESS"} <= heard):
        return None
    if setting.asks and "REGRET" not in heard:
        return None
    if last:
        place = max(tones, key=_ending)[0]
        return Judgement(
            kind="rejection", certainty="unsure", verdict=place, doubt=place, doubt_kind="other"
        )
    return _doubted(max(tones, key=_ending)[0])


def _ending(tone: tuple[Place, frozenset[str]]) -> int:
    """How much a sentence sounds like the one that says no."""
    weights = {"ELSE": 3, "DENIAL": 2, "ENDING": 2, "REGRET": 1}
    return sum(weights.get(name, 0) for name in tone[1])


def _masked(low: bytes, mask: Finder) -> bytes:
    out, at = [], 0
    for start, end in mask.all(low):
        # No gap in a pattern reaches across an exclamation mark.
        out += [low[at:start], b"!" * (end - start)]
        at = end
    return b"".join(out) + low[at:]


def _cues(page: Page, tongue: Tongue, group: str, strength: float) -> list[Cue]:
    """The cues of a group that are meant, at most one a sentence."""
    finder = tongue.words(group)
    if page.low not in finder:
        return []
    found = []
    mask = tongue.words("MASK")
    for start, end in page.sentences:
        part = page.low[start:end]
        if part not in finder:
            continue
        part = _masked(part, mask)
        for a, b in finder.all(part):
            if group.startswith("ACKNOWLEDGE"):
                meant = not _quoted(page.low, page.shape, start + a)
                # "Your application has not been submitted" is no receipt.
                meant = meant and part[max(0, a - 12) : b] not in tongue.words("NEGATION")
            else:
                meant = _meant(
                    page, part, start, a, b, tongue, asking=group.startswith("INTERVIEW")
                )
                # "We invite you to an interview with our head of sales" is about the reader.
                meant = meant and (group.startswith("INTERVIEW") or not _third(part, b, tongue))
                if group.startswith(("OFFER", "INTERVIEW")):
                    before = clause_before(part, a, tongue)[-32:]
                    meant = meant and before not in tongue.words("NEGATION")
            if meant:
                about = part in tongue.words("JOB")
                found.append(
                    Cue(
                        sentence=(start, end),
                        strength=strength,
                        job=about,
                        you=part in tongue.words("YOU"),
                    )
                )
                break
    return found


def _meant(
    page: Page, part: bytes, start: int, a: int, b: int, tongue: Tongue, *, asking: bool = False
) -> bool:
    """Whether a wording at `part[a:b]` is said outright. `asking`: it may be a question."""
    asked = part.rstrip(b"\"') ").endswith(b"?")
    before = b"" if asking and asked else clause_before(part, a, tongue) + part[a : a + 14]
    if before in tongue.words("CONDITION"):
        return False
    if not asking:
        if part[max(0, a - 12) : b] in tongue.words("MODAL"):
            return False
        if part in tongue.words("CONDITION_ANY"):
            return False
        if asked and part[b:] not in tongue.words("CLAUSE"):
            return False
    return not _quoted(page.low, page.shape, start + a)


def clause_before(part: bytes, a: int, tongue: Tongue) -> bytes:
    """What stands before `a` in its own clause."""
    clause, start = tongue.words("CLAUSE"), 0
    while (end := clause.end(part[:a], start)) >= 0 and end > start:
        start = end
    return part[start:a]


def _third(part: bytes, b: int, tongue: Tongue) -> bool:
    """Whether the wording goes on to name somebody else: "… not to move forward with Tapscan"."""
    rest = part[b:].lstrip(b" ")
    if tongue.words("WITH").starts(rest) < 0:
        return False
    if tongue.words("PERSONS").fills(part[:b].rstrip(b" ").rsplit(b" ", 1)[-1]):
        return False  # "It has gone to people with more experience"
    return tongue.words("READER").starts(rest) < 0


def _quoted(low: bytes, shape: bytes, place: int) -> bool:
    """Whether the place stands inside quotation marks of its paragraph.

    A voicemail is written down as one long quotation: that is the mail itself.
    """
    top = max(0, shape.rfind(b"\n\n", 0, place))
    opening = low.rfind(b" '", top, place) if shape[top : top + 3].strip()[:1] != b"'" else top
    if opening >= 0 and (low.find(b"' ", opening + 2, place) < 0):
        close = low.find(b"' ", place)
        if 0 <= close - place < 300 and shape[opening + 2 : opening + 3].isalpha():
            return low.find(b"'", opening + 2, place) < 0 or close > 0
    if low.count(b'"', top, place) % 2 == 0:
        return False
    close = low.find(b'"', place)
    opening = low.rfind(b'"', top, place)
    if close < 0 or close - place > 1500:
        return False
    return not (low[top:opening].strip() == b"" and close - opening > len(low) * 0.4)


def _setting(page: Page, tongue: Tongue, subject: bytes, *, ats: bool) -> Setting:
    low = page.low[:8000]

    def count(group: str) -> int:
        return tongue.words(group).count(low, subject)

    return Setting(
        applied=count("APPLIED"),
        job=count("JOB"),
        sure=count("JOB_SURE"),
        title=int(subject in tongue.words("TITLE")),
        bound=_bound(tongue, low, 1) + _bound(tongue, subject, 2),
        own=count("OWN"),
        withdrawal=low in tongue.words("WITHDRAWAL"),
        chatter=count("CHATTER"),
        crowd=int(low in tongue.words("CROWD")),
        holding=low in tongue.words("HOLDING"),
        asks=low in tongue.words("ASKS"),
        foreign=count("FOREIGN"),
        settled=any(text in tongue.words("FOREIGN_SURE") for text in (subject, low)),
        decided=any(text in tongue.words("FOREIGN_DECIDED") for text in (subject, low)),
        about=subject in tongue.words("ABOUT"),
        named=any(subject in tongue.words(group) for group in ("ABOUT", "APPLIED", "TITLE")),
        soft=count("SOFT"),
        farewell=int(low in tongue.words("FAREWELL")),
        words=low.count(b" ") + 1,
        ats=ats,
        addressed=low in tongue.words("YOU")
        or low in tongue.words("APPLIED")
        or (tongue.words("GREETED").starts(low.lstrip()) > 0 and low in tongue.words("SOFT"))
        or any(subject in tongue.words(group) for group in ("JOB", "APPLIED", "TITLE")),
    )


def _bound(tongue: Tongue, text: bytes, weight: int) -> int:
    """How often a decision about something else is named; a loan officer's job is none."""
    found = set()
    for start, end in tongue.words("FOREIGN_BOUND").all(text):
        near = text[start : end + 24]
        if near not in tongue.words("TITLE") and near not in tongue.words("JOB"):
            found.add(text[start:end])
    return weight * len(found)


def _positive(others: list[Found], setting: Setting) -> Judgement | None:
    """An offer, an interview or a receipt, if the mail is about the reader's application."""
    if setting.own_words or setting.elsewhere or setting.chatter >= 2 or setting.crowd:
        return None
    for found in others:
        cues = found.cues
        if cues and setting.context >= _needed(found.kind, cues, setting):
            return Judgement(kind=found.kind, certainty="sure", verdict=cues[0].sentence)
    return None


def _needed(kind: Kind, cues: list[Cue], setting: Setting) -> float:
    """How much the mail must be about a job for cues of this kind to count."""
    if kind == "acknowledgement":
        known = cues[0].strength >= NEAR and (setting.applied or setting.title)
        return 1.5 if known else 2.0
    return 0.5 if any(cue.job for cue in cues) else 1.0


def _refusal(cues: list[Cue], setting: Setting, positive: Judgement | None) -> Judgement | None:
    if not cues or setting.elsewhere or setting.own_words:
        return None
    best = cues[0]
    weight = best.strength + min(setting.context, 2.5) + setting.courtesy
    weight += 0.5 * best.job + 0.5 * (best.you and best.strength == STRONG)
    weight += 0.5 * (len({cue.sentence for cue in cues}) > 1)
    weight -= 2.5 * setting.holding
    if setting.sure == 0 and not (setting.title or setting.ats or setting.about):
        weight -= 0.3 if setting.personal else 1.0
    weight -= 1.0 * (setting.chatter == 1 and setting.applied < 2)
    # Below a real decision too there may stand "browse our open roles, set up job alerts".
    told = best.strength == STRONG and setting.applied >= 2 and setting.named
    weight -= (1.5 if told else 3.5) * (setting.chatter >= 2) + 4.0 * (setting.crowd > 0)
    if positive is not None and positive.kind != "acknowledgement" and best.strength < STRONG:
        # "Unfortunately I am not in on Tuesday. Could you manage Friday?"
        if best.strength < NEAR and not setting.farewell:
            return None
        weight -= 0.7
    reader = setting.context >= (0.5 if best.strength == STRONG or best.job else 1.0)
    reader = reader and setting.addressed
    if not (setting.applied or setting.title or setting.ats):
        plain = best.strength == STRONG or setting.about
        weight = min(weight, SURE - 0.1) if plain else min(weight, LIKELY - 0.1)
    if reader and weight >= SURE:
        return Judgement(kind="rejection", certainty="sure", verdict=best.sentence)
    if reader and weight >= (WEAK if setting.personal and positive is None else LIKELY):
        other = positive or NOTHING
        return Judgement(
            kind="rejection",
            certainty="unsure",
            verdict=best.sentence,
            doubt=other.verdict or best.sentence,
            doubt_kind=other.kind,
        )
    if weight < DOUBTFUL or positive is not None:
        return None
    return _doubted(best.sentence)


def _doubted(place: Place) -> Judgement:
    """No refusal as far as one can tell, but this sentence could be one."""
    return Judgement(kind="other", certainty="unsure", doubt=place, doubt_kind="rejection")
