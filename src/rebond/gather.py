"""Gathers all that is known about one candidacy, and decides whether a note is right.

The mail says what was decided and what it leaves open; the candidacy says who
was met, what took place and what is remembered. Out of both come the person
to thank, the memories that may be told, the one question, and a decision with
its reason: send, short, hold or do not send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from rebond import happened, people, plug
from rebond.model import Ask, Evidence, Fact, Meeting, Occasion, Person
from rebond.people import among, reachable, says
from rebond.text import fold
from rebond.values import replace

if TYPE_CHECKING:
    from datetime import datetime

    from rebond.model import (
        Candidacy,
        Decision,
        Entry,
        Exhibit,
        Message,
        Reading,
        Stage,
        Thread,
    )

# Stages at which somebody saw something that a question can be about.
_SEEN = ("screen", "test", "interview", "final")
# When the mail gives the reason, or the decision was not about the person, no question is right.
_NO_QUESTION = (
    "application_only", "application_human", "position_filled", "role_cancelled", "offer_withdrawn",
    "second_rejection", "only_bad_memories",
)  # fmt: skip
_RESTRAINED = ("hold", "dont_send")
_TAG = re2.compile(r"^\s*\[([^\]]{2,60})\]\s*")
_OWN_THREAD_DAYS = 120
_BY_MAIL = "sender"  # the id of a person whom the candidacy does not know


def gather(message: Message, reading: Reading, candidacy: Candidacy, *, now: datetime) -> Occasion:
    """Everything known at `now` about the candidacy that the mail belongs to.

    Pure: the same arguments give the same occasion. `now` is an aware
    datetime; a mail without a date counts as received today.
    """
    reading = _echoable(reading)
    sender = _sender(message, reading, candidacy)
    agency = people.is_agency(candidacy, message)
    met = tuple(p for p in candidacy.people if p.met and not _outsider(p))
    addressee = _addressee(candidacy, reading, sender, met, agency=agency)
    stage = happened.stage_of(candidacy, reading)
    internal = addressee is not None and people.is_colleague(addressee, candidacy)
    previous = tuple(e for e in candidacy.evidence if says("SENT", e.kind.replace("_", " ")))
    memories = _memories(candidacy, now)
    situation = _situation(
        candidacy, reading, stage, addressee, memories,
        agency=agency, internal=internal, previous=previous, met=met,
    )  # fmt: skip
    decision = _decision(situation, stage)
    language = _language(reading, addressee, sender)
    wrote = addressee is not None and addressee == sender
    personal = wrote and not (reading.sender is not None and reading.sender.automatic)
    manners = (
        people.manners(addressee, candidacy, reading, language, wrote=wrote) if addressee else None
    )
    thread, thread_of = _thread(
        candidacy, message, addressee, met, personal=personal, reading=reading
    )
    took_place = happened.meetings(candidacy)
    occasion = Occasion(
        language=language,
        register=manners.register if manners else "",
        message=message,
        reading=reading,
        candidacy=candidacy,
        situation=situation,
        stage=stage,
        decision=decision,
        reason=_why(situation, addressee.name if addressee else "", language),
        addressee=addressee,
        thread=thread,
        thread_of=thread_of,
        memories=memories,
        doubts=_doubts(candidacy, addressee, message, agency=agency),
        deeds=_deeds(candidacy, message),
        meetings=took_place,
        efforts=happened.efforts(candidacy, addressee),
        others=_others(met, addressee, agency=agency),
        appointed=next((p for p in candidacy.people if people.is_appointed(p)), None),
        ask=None,
        work=_work(candidacy),
        agency=agency,
        internal=internal,
        personal=personal,
        previous=previous,
        days=(now.date() - message.date.date()).days if message.date else None,
        now=now,
        **({"manners": manners} if manners else {}),
    )
    return replace(occasion, ask=_ask(occasion))


def vouched(message: Message, reading: Reading, candidacy: Candidacy) -> bool:
    """Whether the candidacy vouches for a refusal in whose words none was found.

    Somebody who brings a candidacy file with the very people who wrote knows
    what they received: "Ruth said yes last night" needs no word of refusal.
    An invitation or an offer is never overruled.
    """
    if reading.kind not in ("other", "acknowledgement"):
        return False
    met = [p for p in candidacy.people if p.met]
    if reading.kind == "acknowledgement" and not met:
        return False
    writers = {a.email.casefold() for a in (message.sender, *message.reply_to) if a and a.email}
    name = message.sender.name if message.sender else ""
    if any(
        (p.email and p.email.casefold() in writers) or (name and _same_person(p.name, name))
        for p in candidacy.people
    ):
        return True
    if reading.doubt_kind == "rejection" and (candidacy.people or candidacy.evidence):
        return True
    own = [n for n in (candidacy.application.company, *candidacy.application.aliases) if len(n) > 2]
    sender = message.sender.name if message.sender else ""
    seen = fold(f"{sender} {message.subject} {message.text}").casefold()
    known = bool(met) or bool(candidacy.evidence)
    return known and any(fold(name).casefold() in seen for name in own)


# A phrase of theirs that is longer, or ends in the air, was cut wrongly: better not echoed.
_ECHO_WORDS = 12


def _echoable(reading: Reading) -> Reading:
    """The reading without phrases that would not survive being said again in a note."""
    changes: dict[str, object] = {}
    for name in ("reason", "praise"):
        fact: Fact[str] | None = getattr(reading, name)
        if fact is None:
            continue
        said = [w.strip(".,;:!?()\"'").casefold() for w in fact.value.split()]
        counted = name == "reason" and len(said) <= 3 and among("NO_REASON", *said)
        # "A colleague got it" is no reason that the candidate could work on.
        inside = name == "reason" and reading.internal is not None
        if inside or not said or len(said) > _ECHO_WORDS or among("HANGING", said[-1]) or counted:
            changes[name] = None
    return replace(reading, **changes) if changes else reading


# --- people ------------------------------------------------------------------


def _outsider(person: Person) -> bool:
    return people.is_referrer(person) or people.is_appointed(person)


def _sender(message: Message, reading: Reading, candidacy: Candidacy) -> Person | None:
    """The person who wrote, as the candidacy knows them, else as the mail shows them."""
    address = message.sender
    reply = message.reply_to[0] if message.reply_to else None
    emails = {a.email.casefold() for a in (address, reply) if a and a.email}
    for person in candidacy.people:
        if person.email and person.email.casefold() in emails:
            return person
    shown = [a.name for a in (address, reply) if a and a.name]
    if reading.signed:
        shown.append(reading.signed.value)
    for person in candidacy.people:
        if not _outsider(person) and any(_same_person(person.name, name) for name in shown):
            return person
    who = reading.sender
    if who is None and reading.signed is not None:  # a pasted text: only its signature tells
        return Person(id=_BY_MAIL, name=reading.signed.value, evidence="message")
    if who is None or who.automatic or not (who.name or who.email):
        return None
    email = next((e for e in (reply.email if reply else "", who.email) if reachable(e)), "")
    signed = reading.signed.value if reading.signed else ""
    house = (reading.company.value if reading.company else "", candidacy.application.company)
    if who.name and signed in house:  # signed for the house: the person's name is in From
        signed = ""
    name = who.name if len(who.name.split()) >= len(signed.split()) else signed
    return Person(id=_BY_MAIL, name=name or signed, email=email, met=False, evidence="message")


def _same_person(known: str, shown: str) -> bool:
    """Whether a displayed name is a known one: same words, or the known surname behind a title."""
    left = [w.strip(".,()").casefold() for w in fold(known).partition("(")[0].split()]
    right = [w.strip(".,()").casefold() for w in fold(shown).partition("(")[0].split()]
    if not left or not right:
        return False
    title, _, surname = people.split_name(fold(shown))
    by_surname = (
        bool(title and surname)
        and people.split_name(fold(known))[2].casefold() == surname.casefold()
    )
    return left == right or by_surname or (len(left) > 1 and set(left) <= set(right))


def _addressee(
    candidacy: Candidacy,
    reading: Reading,
    sender: Person | None,
    met: tuple[Person, ...],
    *,
    agency: bool,
) -> Person | None:
    """The one person to write to: who met the candidate and decides, and can be reached.

    Never past an agency to its client, never a referrer, never an address
    that nobody reads.
    """
    human = sender if sender and not _outsider(sender) else None
    if (
        human
        and not reachable(human.email)
        and not reading.phone
        and not any(p == human for p in met)
    ):
        human = human if human.email == "" else None
    if agency:
        if human:
            return human
        consultants = [p for p in candidacy.people if says("AGENCY", p.role) and reachable(p.email)]
        return consultants[0] if consultants else _best(met)
    deciders = tuple(p for p in met if p != human and people.rank(p) > 1 and reachable(p.email))
    if human and human.met and not (people.rank(human) == 1 and deciders):
        return human
    if human and not deciders:
        return human
    return (
        _best(met)
        or human
        or _best(tuple(p for p in candidacy.people if not _outsider(p) and reachable(p.email)))
    )


def _best(found: tuple[Person, ...]) -> Person | None:
    """The one with most to decide among those who can be reached; first named wins a tie."""
    open_to_mail = [p for p in found if reachable(p.email)]
    return max(open_to_mail, key=people.rank, default=None)


def _others(
    met: tuple[Person, ...], addressee: Person | None, *, agency: bool
) -> tuple[Person, ...]:
    """Those who met the candidate too; an agency's client is thanked through the consultant."""
    return tuple(p for p in met if p != addressee and (agency or not says("AGENCY", p.role)))


def _thread(
    candidacy: Candidacy,
    message: Message,
    addressee: Person | None,
    met: tuple[Person, ...],
    *,
    personal: bool,
    reading: Reading,
) -> tuple[Thread, str]:
    """Reply where the person wrote; else their own recent mail; else a new mail."""
    if personal and not reading.phone:
        return "reply", ""
    panel = len(met) > 2 or any(people.rank(p) == 4 for p in met)
    if addressee is None or panel or message.date is None or reading.phone:
        return "new", ""
    first = fold(addressee.name).split()[:1]
    for exhibit in candidacy.evidence:
        if exhibit.kind == "mail" and exhibit.date and first and first[0] in fold(exhibit.text):
            age = (message.date.date() - exhibit.date).days
            if 0 <= age <= _OWN_THREAD_DAYS:
                return "reply", exhibit.id
    return "new", ""


def _language(reading: Reading, addressee: Person | None, sender: Person | None) -> str:
    """The language of the mail, or the one in which the addressee spoke with the candidate."""
    if addressee is not None and addressee != sender:
        shown = f"{addressee.register or ''} {addressee.evidence}"
        for module in people.words():
            for code, spoken in module.OTHER_LANGUAGE.items():
                if fold(shown) in spoken:
                    return str(code)
    return reading.language


# --- what may be told --------------------------------------------------------


def tellable(entry: Entry, candidacy: Candidacy) -> bool:
    """Whether a journal line may leave the machine at all."""
    tag = _TAG.match(entry.text)
    own = (candidacy.application.company, *candidacy.application.aliases)
    elsewhere = tag is not None and not any(
        name and name.casefold() in tag.group(1).casefold() for name in own
    )
    teller = next((p for p in candidacy.people if p.id == entry.person), None)
    from_insider = teller is not None and _outsider(teller)
    return not (entry.private or elsewhere or from_insider or says("CONFIDENTIAL", entry.text))


def _memories(candidacy: Candidacy, now: datetime) -> tuple[Entry, ...]:
    """Good memories that may be told, those of a person met first, in the order of the journal."""
    found = [
        entry
        for entry in candidacy.journal
        if entry.valence != "-"
        and entry.text.strip()
        and tellable(entry, candidacy)
        and not says("COMPLAINT", entry.text)
        and not says("DISCRIMINATION", entry.text)
        and not (entry.date and entry.date > now.date())
    ]
    met = {p.id for p in candidacy.people if p.met}
    return tuple(sorted(found, key=lambda e: e.person not in met))


def _work(candidacy: Candidacy) -> Fact[str] | None:
    work = candidacy.application.work_type.strip()
    if not work:
        return None
    return Fact(value=work, evidence=(Evidence(source="application.work_type", quote=work),))


# --- the situation -----------------------------------------------------------


def _situation(
    candidacy: Candidacy,
    reading: Reading,
    stage: Stage | None,
    addressee: Person | None,
    memories: tuple[Entry, ...],
    *,
    agency: bool,
    internal: bool,
    previous: tuple[Exhibit, ...],
    met: tuple[Person, ...],
) -> str:
    """The slug of the situation. What must wait comes before what may go."""
    if any(_suspect(entry) for entry in candidacy.journal):
        return "discrimination_signal"
    if reading.withdrawn:
        told = [entry.text for entry in candidacy.journal] + [e.text for e in candidacy.evidence]
        committed = any(
            people.affirms("COMMITTED", line) for line in (*told, _text(reading.withdrawn))
        )
        return "offer_withdrawn_after_acceptance" if committed else "offer_withdrawn"
    if any(says("UNWANTED", entry.text) for entry in candidacy.journal if entry.valence != "+"):
        return "unwanted"
    seen = stage in _SEEN
    if addressee is None:
        if reading.filled and not seen:
            return "position_filled"
        talked = stage in ("screen", "interview", "final")
        return "no_human_found" if talked else "application_only"
    if internal:
        return "internal_application"
    if reading.cancelled:
        return "role_cancelled"
    if not seen:
        return "position_filled" if reading.filled else "application_human"
    if not memories and any(
        e.valence == "-" and says("COMPLAINT", e.text) and tellable(e, candidacy)
        for e in candidacy.journal
    ):
        return "only_bad_memories"
    if previous:
        return "second_rejection"
    if reading.feedback:
        return "feedback_given"
    if any(o.kind == "call" for o in reading.openings):
        return "call_offered"
    if agency:
        return "agency"
    if reading.phone:
        return "told_by_phone"
    if reading.internal:
        return "internal_candidate_chosen"
    if any(people.is_referrer(p) for p in candidacy.people):
        return "referral"
    if reading.reason:
        return "reason_given"
    if stage == "screen":
        return "phone_screen"
    if stage == "test":
        return "technical_test"
    if stage == "final":
        return "final_round"
    if len(met) > 2 or any(people.rank(p) == 4 for p in met):
        return "panel"
    return "interviews"


def _suspect(entry: Entry) -> bool:
    """A line that tells of a question or remark nobody may make, and does not tell it gladly."""
    return entry.valence != "+" and says("DISCRIMINATION", entry.text)


def _text(fact: Fact[str]) -> str:
    return " ".join(e.quote for e in fact.evidence)


def _decision(situation: str, stage: Stage | None) -> Decision:
    if situation in ("discrimination_signal", "offer_withdrawn_after_acceptance", "no_human_found"):
        return "hold"
    if situation in ("unwanted", "application_only"):
        return "dont_send"
    if situation == "position_filled":
        return "short" if stage is not None else "dont_send"
    if situation in ("application_human", "offer_withdrawn", "only_bad_memories"):
        return "short"
    return "send"


def _why(situation: str, name: str, language: str) -> str:
    """Why the decision is what it is, in one sentence that may name the addressee."""
    voice = plug.voice(language)
    said: str = voice.REASONS[situation].replace("{name}", name or voice.LINES["writer"])
    return said[:1].upper() + said[1:]


# --- the question ------------------------------------------------------------


def _ask(occasion: Occasion) -> Ask | None:
    """The one question, or None where silence is the better manners."""
    reading, addressee = occasion.reading, occasion.addressee
    if reading is None or addressee is None or occasion.decision != "send":
        return None
    call = next((o for o in reading.openings if o.kind == "call"), None)
    if occasion.internal:
        offered = call.quote if call is not None else ""
        return Ask(
            kind="talk",
            topic=offered,
            evidence=_from_mail(offered) if offered else _proof(addressee, reading),
        )
    if call is not None:
        return Ask(kind="call", when=call.when, topic=call.quote, evidence=_from_mail(call.quote))
    policy = reading.feedback_policy.value if reading.feedback_policy else "silent"
    if policy == "refused" or reading.feedback or occasion.situation in _NO_QUESTION:
        return None
    part = _part(occasion)
    if occasion.agency:
        topic = reading.reason.value if reading.reason else ""
        evidence = (
            _from_mail(reading.reason.quote) if reading.reason else _proof(addressee, reading)
        )
        return Ask(kind="client", topic=topic, meeting=part, evidence=evidence)
    if reading.reason:
        return None
    evidence = part.evidence if part is not None else _proof(addressee, reading)
    return Ask(kind="offered" if policy == "offered" else "advice", meeting=part, evidence=evidence)


_WORK = (
    "exercise",
    "case",
    "presentation",
    "test",
    "review",
    "trial",
    "seminar",
    "workshop",
    "topic",
)


def _part(occasion: Occasion) -> Meeting | None:
    """The piece of work that the addressee can have seen, if one took place."""
    parts = [m for m in occasion.meetings if m.kind in _WORK and m.language == occasion.language]
    return min(parts, key=lambda m: _WORK.index(m.kind), default=None)


def _doubts(
    candidacy: Candidacy, addressee: Person | None, message: Message, *, agency: bool
) -> tuple[Entry, ...]:
    """What the person noticed themselves, up to the refusal, where the addressee was there."""
    refused = message.date.date() if message.date else None
    return tuple(
        entry
        for entry in candidacy.journal
        if entry.valence == "-"
        and entry.text.strip()
        and tellable(entry, candidacy)
        and not says("COMPLAINT", entry.text)
        and not (entry.date and refused and entry.date > refused)
        and (
            agency
            or entry.person is None
            or (addressee is not None and entry.person == addressee.id)
        )
    )


def _deeds(candidacy: Candidacy, message: Message) -> tuple[Entry, ...]:
    """Lines since the refusal, for "since then I have …"."""
    refused = message.date.date() if message.date else None
    return tuple(
        entry
        for entry in candidacy.journal
        if entry.valence != "-"
        and tellable(entry, candidacy)
        and not (entry.date and refused and entry.date < refused)
    )


def _from_mail(quote: str) -> tuple[Evidence, ...]:
    return (Evidence(source="message", quote=quote),)


def _proof(person: Person, reading: Reading) -> tuple[Evidence, ...]:
    """How it is known that this person can answer: from the candidacy, else from their mail."""
    if person.id == _BY_MAIL:
        return reading.stage.evidence if reading.stage else _from_mail(person.name)
    return (Evidence(source=person.id or "people", quote=person.evidence or person.name),)
