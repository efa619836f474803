"""The situation, the decision and the person: what docs/situations.md promises, case by case."""

from datetime import UTC, date, datetime

import pytest

from rebond.gather import gather, vouched
from rebond.model import (
    Address,
    Application,
    Candidacy,
    Candidate,
    Entry,
    Evidence,
    Exhibit,
    Fact,
    Message,
    Opening,
    Person,
    Reading,
    Sender,
)

NOW = datetime(2026, 3, 13, 9, tzinfo=UTC)
SENT = datetime(2026, 3, 12, 16, tzinfo=UTC)
MINA = Person(
    id="p1",
    name="Mina Okoye",
    role="Head of Care",
    email="mina@hollis.example",
    met=True,
    register="first-name",
)
JUN = Person(id="p2", name="Jun Park", role="Nurse", email="jun@hollis.example", met=True)
SAL = Person(
    id="p3",
    name="Sal Reyes",
    role="Recruiter",
    email="sal@hollis.example",
    met=True,
    register="first-name",
)
INTERVIEW = Exhibit(
    id="e1", kind="invite", date=date(2026, 3, 10), text="Interview with Mina Okoye, 10:00"
)
CALL = Exhibit(
    id="e1", kind="invite", date=date(2026, 3, 10), text="Phone screen with Sal Reyes 2:00-2:30"
)


def said(words):
    return Fact(value=words, evidence=(Evidence(source="message", quote=words),))


def occasion(
    *,
    sender=MINA,
    machine=False,
    people=(MINA,),
    evidence=(INTERVIEW,),
    journal=(),
    company="Hollis House",
    own="",
    **told,
):
    address = (
        Address(name="Hollis Careers", email="no-reply@ats.example")
        if machine
        else Address(name=sender.name, email=sender.email)
    )
    message = Message(
        text="We have chosen somebody else.", sender=address, date=SENT, subject="Your application"
    )
    reading = Reading(
        kind="rejection",
        certainty="sure",
        language="en",
        sender=Sender(name=address.name, email=address.email, automatic=machine),
        **told,
    )
    candidacy = Candidacy(
        candidate=Candidate(name="Sam Lowe", email=own or "sam@mail.example"),
        application=Application(company=company, role="Care lead", work_type="care planning"),
        people=people,
        evidence=evidence,
        journal=tuple(Entry(id=f"j{n}", **line) for n, line in enumerate(journal)),
    )
    return gather(message, reading, candidacy, now=NOW)


@pytest.mark.parametrize(
    ("situation", "decision", "given"),
    [
        ("interviews", "send", {}),
        ("final_round", "send", {"evidence": (Exhibit(id="e1", kind="invite", text="Final interviews, 10:00-15:00"),)}),
        ("phone_screen", "send", {"sender": SAL, "people": (SAL,), "evidence": (CALL,)}),
        ("panel", "send", {"people": (MINA, JUN, SAL), "machine": True}),
        ("application_only", "dont_send", {"machine": True, "people": (), "evidence": ()}),
        ("no_human_found", "hold", {"machine": True, "people": ()}),
        ("application_human", "short", {"people": (), "evidence": ()}),
        ("position_filled", "dont_send", {"machine": True, "people": (), "evidence": (), "filled": said("the role has been filled")}),
        ("role_cancelled", "send", {"cancelled": said("the role has been cancelled")}),
        ("offer_withdrawn", "short", {"withdrawn": said("we must withdraw our offer")}),
        ("offer_withdrawn", "short", {"withdrawn": said("we must withdraw our offer"), "journal": [{"text": "signed nothing, have not resigned", "valence": "-"}]}),
        ("offer_withdrawn_after_acceptance", "hold", {"withdrawn": said("we must withdraw our offer"), "journal": [{"text": "I resigned on Monday", "private": True, "valence": "-"}]}),
        ("discrimination_signal", "hold", {"journal": [{"text": "she asked whether I was planning to have children", "private": True, "valence": "-"}]}),
        ("unwanted", "dont_send", {"journal": [{"text": "he shouted at me in the corridor", "valence": "-"}]}),
        ("only_bad_memories", "short", {"journal": [{"text": "kept me waiting for fifty minutes", "valence": "-"}]}),
        ("second_rejection", "send", {"evidence": (INTERVIEW, Exhibit(id="e2", kind="sent_note", text="Sam to Mina: 'Thank you for …'"))}),
        ("feedback_given", "send", {"feedback": (said("show the result first"),)}),
        ("call_offered", "send", {"openings": (Opening(kind="call", quote="Happy to talk it through"),)}),
        ("agency", "send", {"company": "confidential client via Brook Search"}),
        ("told_by_phone", "send", {"phone": said("(by phone)")}),
        ("internal_candidate_chosen", "send", {"internal": said("one of our own staff")}),
        ("internal_application", "send", {"own": "sam@hollis.example"}),
        ("referral", "send", {"people": (MINA, Person(id="p4", name="Kofi", role="friend, employee, referrer"))}),
        ("reason_given", "send", {"reason": said("night shifts")}),
    ],
)  # fmt: skip
def test_situation_and_decision(situation, decision, given):
    found = occasion(**given)
    assert (situation, decision) == (found.situation, found.decision)
    assert found.reason


def test_the_manager_who_met_the_candidate_comes_before_the_recruiter_who_wrote():
    assert occasion(sender=SAL, people=(SAL, MINA)).addressee == MINA


def test_a_note_never_goes_past_an_agency():
    consultant = Person(
        id="p5", name="Ada Brook", role="Consultant", email="ada@brook.example", met=True
    )
    found = occasion(
        sender=consultant,
        people=(consultant, MINA),
        company="client: Hollis House, via Brook Search",
    )
    assert consultant == found.addressee


def test_nobody_is_written_to_at_an_address_that_nobody_reads():
    silent = Person(
        id="p1", name="Mina Okoye", role="Head", email="no-reply@hollis.example", met=True
    )
    assert occasion(machine=True, people=(silent, JUN)).addressee == JUN


def test_after_a_machine_the_persons_own_thread_is_answered():
    mail = Exhibit(id="e2", kind="mail", date=date(2026, 3, 8), text="Mina: 'See you on Tuesday'")
    found = occasion(machine=True, evidence=(INTERVIEW, mail))
    assert ("reply", "e2") == (found.thread, found.thread_of)


@pytest.mark.parametrize(
    ("given", "asks"),
    [
        ({}, "advice"),
        ({"feedback_policy": said("refused")}, None),
        ({"feedback_policy": said("offered")}, "offered"),
        ({"reason": said("night shifts")}, None),
        ({"feedback": (said("show the result first"),)}, None),
        ({"cancelled": said("cancelled")}, None),
        ({"openings": (Opening(kind="call", quote="Happy to talk"),)}, "call"),
        ({"own": "sam@hollis.example"}, "talk"),
        ({"company": "client: X, via Brook Search", "reason": said("night shifts")}, "client"),
    ],
)  # fmt: skip
def test_what_may_be_asked(given, asks):
    found = occasion(**given)
    assert asks == (found.ask.kind if found.ask else None)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ({"text": "Mina drew the night rota from memory", "person": "p1", "valence": "+"}, True),
        ({"text": "Mina drew the night rota from memory", "person": "p1", "private": True}, False),
        ({"text": "between us, Mina is leaving", "person": "p1", "valence": "+"}, False),
        ({"text": "[Larch Clinic] loved their garden", "valence": "+"}, False),
        ({"text": "she kept me waiting an hour", "person": "p1", "valence": "+"}, False),
    ],
)  # fmt: skip
def test_what_may_be_told(line, told):
    assert told == bool(occasion(journal=[line]).memories)


def test_a_remark_noted_after_the_refusal_is_no_topic_of_a_question():
    line = {"text": "I ran over time", "person": "p1", "valence": "-", "date": date(2026, 3, 20)}
    assert () == occasion(journal=[line]).doubts


@pytest.mark.parametrize(
    ("kind", "writer", "believed"),
    [("other", MINA, True), ("other", Person(name="Shop", email="news@shop.example"), False), ("interview", MINA, False), ("offer", MINA, False), ("acknowledgement", MINA, True)],
)  # fmt: skip
def test_a_candidacy_vouches_for_a_refusal_without_a_word_of_refusal(kind, writer, believed):
    message = Message(
        text="She said yes last night.", sender=Address(name=writer.name, email=writer.email)
    )
    reading = Reading(kind=kind, certainty="unsure", language="en")
    assert believed == vouched(
        message, reading, Candidacy(people=(MINA,), application=Application(company="Hollis House"))
    )
