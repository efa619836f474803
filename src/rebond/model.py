"""The nouns of Rebond, and the two ports that exist so far.

Read this page first. What flows through the house is

    Message → Reading → Occasion → Note → Findings

and everything here is a frozen value: no I/O, no clock, no randomness. Times
are aware `datetime`s; offsets are counted in characters (code points) of the
string named beside them; texts are Unicode with `\\n` line ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, Protocol, TypeVar

from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

T = TypeVar("T")

Kind = Literal["rejection", "acknowledgement", "interview", "offer", "other"]
Certainty = Literal["sure", "unsure"]
Decision = Literal["send", "short", "hold", "dont_send"]
FeedbackPolicy = Literal["refused", "offered", "given", "silent"]
OpeningKind = Literal["keep_file", "reapply", "stay_in_touch", "call"]
Stage = Literal["application", "screen", "test", "interview", "final"]
Move = Literal["thanks", "ask", "door", "courtesy"]
Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")  # the gravest first
Thread = Literal["reply", "new"]


# --- where facts come from -------------------------------------------------


@value
class Span:
    """A stretch of a text: `text == whole[start:end]`, in characters."""

    start: int
    end: int
    text: str


@value
class Evidence:
    """Where a fact comes from: a source and the words that say it.

    `source` is "message" (the rejection itself), the id of an item of the
    candidacy file ("e1", "j2", "p1"), or a path into it
    ("application.work_type", "candidate.name"). `quote` holds the very words.
    """

    source: str
    quote: str


@value
class Fact(Generic[T]):
    """A value and what proves it. Without evidence there is no fact."""

    value: T
    evidence: tuple[Evidence, ...]

    @property
    def quote(self) -> str:
        """The first words that prove the value."""
        return self.evidence[0].quote if self.evidence else ""


# --- a mail as read --------------------------------------------------------


@value
class Address:
    """A mailbox. `name` is as displayed, `email` is empty when none was given."""

    name: str
    email: str


@value
class Message:
    """One mail as read: never raw bytes past this point.

    `text` is the newest text only: without quoted history, forwarded blocks
    or the signature's legal disclaimer; line ends are `\\n`. What was cut is
    in `history`. `automatic` is True when the headers say that a machine sent
    it (Auto-Submitted, bulk or list mail). A pasted text has no headers:
    `sender` is None and `date` is None unless the paste carried them.
    """

    text: str
    history: str = ""
    source: str = ""
    subject: str = ""
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    date: datetime | None = None
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    automatic: bool = False
    html_only: bool = False


@value
class Sender:
    """Who wrote the mail. `automatic`: a machine, or an address nobody reads."""

    name: str
    email: str
    automatic: bool


@value
class Opening:
    """A door the mail itself leaves open.

    `when` is their own wording of the time ("after the summer", "au prochain
    mouvement"), empty when they named none; `quote` is the sentence.
    """

    kind: OpeningKind
    quote: str
    when: str = ""


@value
class Reading:
    """What one mail says. Every fact carries its quote; what is unknown is None.

    `verdict` is the very sentence that decides the kind, as an exact span of
    `Message.text`. When `certainty` is "unsure", `doubt` holds the sentence
    that speaks for the other reading, `doubt_kind`.
    """

    kind: Kind
    certainty: Certainty
    language: str
    verdict: Span | None = None
    doubt: Span | None = None
    doubt_kind: Kind | None = None
    register: Fact[str] | None = None  # "tu" | "vous" | "vous formel" | "first-name" | "title"
    sender: Sender | None = None
    salutation: Fact[str] | None = None  # how they address the candidate: "Hi Harper,"
    closing: Fact[str] | None = None  # "Best wishes,"
    signed: Fact[str] | None = None  # the name as they sign it: "Imogen"
    company: Fact[str] | None = None
    role: Fact[str] | None = None
    stage: Fact[Stage] | None = None
    reason: Fact[str] | None = (
        None  # the noun phrase: "budget ownership", "someone with fluent Portuguese"
    )
    praise: Fact[str] | None = None  # what they praised: "your process work"
    feedback: tuple[Fact[str], ...] = ()  # advice already given, a point each
    feedback_policy: Fact[FeedbackPolicy] | None = None
    openings: tuple[Opening, ...] = ()
    close_call: Fact[str] | None = (
        None  # "a genuinely difficult decision between two strong people"
    )
    cancelled: Fact[str] | None = None  # role cancelled, frozen, on hold
    filled: Fact[str] | None = None  # filled or closed before anybody looked
    internal: Fact[str] | None = None  # an internal candidate was chosen
    withdrawn: Fact[str] | None = None  # an offer was taken back
    applicants: Fact[int] | None = None  # how many applied, when they say it in figures
    phone: Fact[str] | None = None  # told by phone or voicemail, transcribed


# --- what the person brings ------------------------------------------------


@value
class Candidate:
    """The person who applied. `gender` only if they stated it; it is never guessed."""

    name: str = ""
    email: str = ""
    gender: str | None = None


@value
class Application:
    """What was applied for. `work_type` is the kind of work the person wants."""

    company: str = ""
    aliases: tuple[str, ...] = ()
    role: str = ""
    work_type: str = ""


@value
class Person:
    """Somebody on the other side. `met`: in person, by video or by phone.

    `register` is how they deal with the candidate, in free words ("first-name",
    "tu", "vous, « Madame »", "title: signs 'Wanjiru'"); `evidence` is how we know.
    """

    id: str = ""
    name: str = ""
    role: str = ""
    email: str = ""
    met: bool = False
    register: str | None = None
    evidence: str = ""


@value
class Exhibit:
    """A piece of evidence outside the refusal: an invite, an earlier mail, a chat, a sent note."""

    id: str = ""
    kind: str = ""
    date: date | None = None
    text: str = ""


@value
class Entry:
    """One line of the journal: a memory, in the person's own words.

    `private` lines never reach a note. `valence` is "+", "-" or "" (not said);
    a "-" line may become the topic of the one question, never a memory.
    """

    id: str = ""
    date: date | None = None
    text: str = ""
    person: str | None = None
    private: bool = False
    valence: str = ""


@value
class Candidacy:
    """All that the person brings beside the mail. Every part is optional."""

    candidate: Candidate = Candidate()
    application: Application = Application()
    people: tuple[Person, ...] = ()
    evidence: tuple[Exhibit, ...] = ()
    journal: tuple[Entry, ...] = ()


# --- the moment of writing -------------------------------------------------


@value
class Meeting:
    """One thing that took place: an interview, a tour, an exercise, with what shows it.

    `what` is the noun phrase in the exhibit's own `language`, without article
    ("final interviews", "pots exercise"); `kind` is one of the gathering words'
    kinds ("interview", "exercise", ...) so that another language can name it.
    """

    kind: str
    what: str
    language: str
    date: date | None = None
    evidence: tuple[Evidence, ...] = ()


@value
class Manners:
    """How to address the person: what is attested, never what is guessed.

    `given` is the name they go by ("Imogen"), `full` the whole name, `title`
    an honorific they use themselves ("Madame", "Dr"), `formal` the attested
    title with the surname ("Prof. Iyer"), `hello` the word they
    greet with ("Hi"), `goodbye` their own closing.
    """

    register: str = ""
    given: str = ""
    full: str = ""
    title: str = ""
    formal: str = ""
    hello: str = ""
    goodbye: str = ""


@value
class Ask:
    """The one question: what it is about, and what proves that it took place.

    `kind`: "advice" (on what the person noticed themselves, else on `meeting`
    or in general), "call" (accept theirs), "talk" (a colleague's
    twenty minutes), "client" (what an agency's client said), "offered" (they
    offered feedback: accept it).
    """

    kind: Literal["advice", "call", "talk", "client", "offered"]
    topic: str = ""
    meeting: Meeting | None = None
    when: str = ""
    evidence: tuple[Evidence, ...] = ()


@value
class Occasion:
    """Everything known about one candidacy at the moment of writing.

    Rules read it too, so every part has a default: a rule stays silent about
    what is not there. `situation` is a slug of docs/situations.md; `register`
    is one of Reading.register's. `memories` are journal lines that may be
    told, best first. `ask` is None when no question is right. `days` is how
    many days have passed since the refusal, None when it bears no date.
    """

    language: str = ""
    register: str = ""
    message: Message | None = None
    reading: Reading | None = None
    candidacy: Candidacy = Candidacy()
    situation: str = ""
    stage: Stage | None = None
    decision: Decision = "send"
    reason: str = ""
    addressee: Person | None = None
    manners: Manners = Manners()
    thread: Thread = "reply"
    thread_of: str = ""  # the exhibit whose thread is answered, when not the refusal's
    memories: tuple[Entry, ...] = ()
    doubts: tuple[
        Entry, ...
    ] = ()  # what the person noticed about themselves, and the addressee saw
    deeds: tuple[Entry, ...] = ()  # what may be told of the time since the refusal
    meetings: tuple[Meeting, ...] = ()
    efforts: tuple[Meeting, ...] = ()  # what the addressee did beyond the usual
    others: tuple[Person, ...] = ()  # met, and to be thanked through the addressee
    appointed: Person | None = None  # who got the post, when a colleague
    ask: Ask | None = None
    work: Fact[str] | None = None
    agency: bool = False
    internal: bool = False
    personal: bool = False  # the addressee wrote the refusal, as a person to a person
    previous: tuple[Exhibit, ...] = ()  # notes sent to this company before
    days: int | None = None
    now: datetime | None = None


# --- the note --------------------------------------------------------------


@value
class Sentence:
    """One sentence of a note, its move, and what backs it."""

    text: str
    move: Move
    evidence: tuple[Evidence, ...] = ()


@value
class Note:
    """A note ready to be reviewed: `paragraphs` of sentences between greeting and closing.

    `greeting` and `closing` carry their own punctuation; `signature` is the
    candidate's name.
    """

    language: str
    register: str
    to: Address
    thread: Thread
    subject: str
    greeting: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    closing: str
    signature: str
    reminders: tuple[str, ...] = ()  # what to check or do beside sending, in the note's language

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in reading order."""
        return tuple(s for paragraph in self.paragraphs for s in paragraph)

    @property
    def body(self) -> str:
        """The text as it leaves: greeting, paragraphs, closing, signature."""
        paragraphs = [" ".join(s.text for s in p) for p in self.paragraphs if p]
        sign_off = "\n".join(part for part in (self.closing, self.signature) if part)
        return "\n\n".join(part for part in (self.greeting, *paragraphs, sign_off) if part)


@value
class Envelope:
    """What a rule about transport may look at: who it goes to, when, with what."""

    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    subject: str | None = None
    in_reply_to: str = ""
    attachments: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    send_at: datetime | None = None


@value
class Passage:
    """One sentence of a text under review, its place, and the move it makes."""

    start: int
    end: int
    text: str
    move: Move
    paragraph: int


@value
class Allow:
    """A line of a note by which somebody lets rules say nothing: "# rebond: allow money".

    It stands at `start:end`; `names` are what it names, each with its place, and `verb` what it
    says ("allow", or a slip). It speaks for the note as a whole, or for what lies in `low:high`;
    `sentences` tells that those of that stretch are meant as a whole.
    """

    start: int
    end: int
    verb: str
    names: tuple[Span, ...]
    whole: bool
    low: int
    high: int
    sentences: bool


@value
class Draft:
    """A text under review, cut into what rules look at.

    `text` is the whole body. `folded` is the same text, character for
    character, with typographic apostrophes and special spaces made plain, for
    matching. `greeting` and `closing` are spans of it (None when absent);
    `passages` are the sentences between them, quoted history left out.
    `allows` are no part of the text: blanks stand in their place.
    """

    text: str
    folded: str
    language: str
    greeting: Span | None
    closing: Span | None
    passages: tuple[Passage, ...]
    envelope: Envelope | None = None
    occasion: Occasion | None = None
    allows: tuple[Allow, ...] = ()


@value
class Finding:
    """One remark of one rule on a span of the body, with a better wording.

    `rule` is the rule's name, as in its file ("vague_ask"); `suggestion` is
    advice in words or an example, empty when there is nothing to propose.
    A finding about headers or the whole note has start == end == 0.
    `replacement` is the exact text to put in place of `start:end`, "" to
    delete it; None where only a person can mend it. It never changes a fact.
    `until` is when a draft that had better wait may go; None for all else.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    suggestion: str = ""
    replacement: str | None = None
    until: datetime | None = None


# --- ports -----------------------------------------------------------------


class Rule(Protocol):
    """A module of `rules/`: its docstring is its documentation and its test."""

    @property
    def ID(self) -> str: ...  # the craft's number: "F01"
    @property
    def SEVERITY(self) -> Severity: ...
    def check(self, draft: Draft) -> Iterable[Finding]: ...
