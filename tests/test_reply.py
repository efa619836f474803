"""A reply opens in a mail program, stays in its thread, and lets nothing through into its header."""

import email
import email.policy
import os
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rebond.mail import parse, reply_bytes
from rebond.mail.clean import line
from rebond.mail.people import displayed
from rebond.mail.reply import reply_subject
from rebond.model import Address, Message, Note, Sentence

# How many generated headers: a hundred thousand with REBOND_HEADERS=100000.
HEADERS = int(os.environ.get("REBOND_HEADERS", "2000"))

HARPER = Address(name="Harper Quinn", email="harper@mail.example")
ANNA = Address(name="Anna Favre", email="a.favre@tessel.example")
WHEN = datetime(2026, 6, 16, 9, 5, 7, tzinfo=timezone(timedelta(hours=2)))
REFUSAL = Message(
    text="It is a no.",
    subject="Outcome",
    sender=ANNA,
    message_id="<2@tessel.example>",
    references=("<0@tessel.example>", "<1@mail.example>"),
)


def note(**changes) -> Note:
    given = {
        "language": "en",
        "register": "first-name",
        "to": ANNA,
        "thread": "reply",
        "subject": "Outcome",
        "greeting": "Dear Anna,",
        "paragraphs": ((Sentence(text="Thank you for Monday.", move="thanks"),),),
        "closing": "Best wishes,",
        "signature": "Harper",
    }
    return Note(**(given | changes))


def draft(written: Note, message: Message | None = REFUSAL, sender: Address = HARPER) -> bytes:
    return reply_bytes(
        written, message=message, sender=sender, message_id="<n1@mail.example>", date=WHEN
    )


def test_the_whole_draft():
    assert (
        b"From: Harper Quinn <harper@mail.example>\r\n"
        b"To: Anna Favre <a.favre@tessel.example>\r\n"
        b"Subject: Re: Outcome\r\n"
        b"Date: Tue, 16 Jun 2026 09:05:07 +0200\r\n"
        b"Message-ID: <n1@mail.example>\r\n"
        b"In-Reply-To: <2@tessel.example>\r\n"
        b"References: <0@tessel.example> <1@mail.example> <2@tessel.example>\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"X-Unsent: 1\r\n"
        b"\r\n"
        b"Dear Anna,\r\n\r\nThank you for Monday.\r\n\r\nBest wishes,\r\nHarper\r\n"
    ) == draft(note())


def test_a_new_thread_answers_nothing():
    data = draft(note(thread="new", subject="Learning officer"))
    assert b"Subject: Learning officer\r\n" in data
    assert b"In-Reply-To" not in data
    assert b"References" not in data


def test_without_a_mail_to_answer_there_is_a_draft_all_the_same():
    assert b"Subject: Re: Outcome\r\n" in draft(note(), message=None)
    assert b"References" not in draft(note(), message=None)


def test_the_date_may_be_left_to_the_mail_program():
    data = reply_bytes(note(), message=REFUSAL, sender=HARPER, message_id="", date=None)
    assert b"Date:" not in data
    assert b"Message-ID:" not in data


@pytest.mark.parametrize(
    "subject",
    [
        "Outcome", "Re: Outcome", "RE : Outcome", "Re: RE: re: Outcome", "AW: Outcome", "TR: Outcome",
        "Fwd: Outcome", "FW: Re: Outcome", "WG: AW: Outcome", "RV: Outcome", "Re[2]: Outcome",
        "Antw: Outcome", "RES: ENC: Outcome", "R: I: Outcome", "SV: Outcome", "Re\u00a0: Outcome",
        "  Re:Outcome",
    ],
)  # fmt: skip
def test_a_subject_says_re_once(subject):
    assert "Re: Outcome" == reply_subject(subject)


@pytest.mark.parametrize(
    "subject", ["Reference 12: outcome", "Réf : 12", "Re-opening: outcome", "Result: no"]
)
def test_a_word_that_only_looks_like_a_prefix_stays(subject):
    assert f"Re: {subject}" == reply_subject(subject)


def test_the_subject_of_the_mail_serves_when_the_note_has_none():
    assert b"Subject: Re: Outcome\r\n" in draft(note(subject=""))


def test_long_ids_stay_whole_and_the_field_is_folded_between_them():
    ids = [f"<{'a' * size}{size}@eu-west-1.relay.example>" for size in range(60, 107)]
    answered = Message(text="No.", message_id=f"<{'b' * 107}@x.example>", references=tuple(ids))
    data = draft(note(), answered)
    field = data.partition(b"References: ")[2].partition(b"\r\nMIME")[0].decode()
    assert [*ids, answered.message_id] == field.split("\r\n ")


def test_an_id_is_referred_to_once_and_last():
    answered = Message(text="No.", message_id="<b@x>", references=("<b@x>", "<a@x>", "<a@x>"))
    assert b"References: <a@x> <b@x>\r\n" in draft(note(), answered)


def test_a_parent_without_references_brings_the_id_it_answered():
    answered = Message(text="No.", message_id="<b@x>", in_reply_to="<a@x>")
    assert b"References: <a@x> <b@x>\r\n" in draft(note(), answered)


def test_an_id_that_no_line_can_hold_is_left_out():
    answered = Message(text="No.", message_id="<b@x>", references=(f"<{'a' * 2000}@x>", "<é@x>"))
    assert b"References: <b@x>\r\n" in draft(note(), answered)


EVIL = "x\r\nBcc: all@evil.example\r\n\r\nbody\u2028Cc: z@evil.example\x00\u202e"


@pytest.mark.parametrize(
    ("written", "message", "sender"),
    [
        (note(subject=EVIL), REFUSAL, HARPER),
        (note(subject=EVIL, thread="new"), REFUSAL, HARPER),
        (note(to=Address(name=EVIL, email="a@tessel.example")), REFUSAL, HARPER),
        (
            note(to=Address(name="Anna", email="a@x.example\r\nBcc: b@evil.example")),
            REFUSAL,
            HARPER,
        ),
        (note(to=Address(name="Anna", email="a@x.example, b@evil.example")), REFUSAL, HARPER),
        (note(to=Address(name="Anna", email="a@x.example> <b@evil.example")), REFUSAL, HARPER),
        (note(), REFUSAL, Address(name=EVIL, email="harper@mail.example")),
        (note(), Message(text="", message_id=f"<{EVIL}>", references=(f"<{EVIL}>",)), HARPER),
        (note(), Message(text="", subject=EVIL, message_id="<1@x>"), HARPER),
    ],
)
def test_nothing_adds_a_header_or_a_person(written, message, sender):
    read = email.message_from_bytes(draft(written, message, sender), policy=email.policy.default)
    assert {"From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References"} | {
        "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Unsent"
    } >= set(read.keys())  # fmt: skip
    assert len(set(read.keys())) == len(read.keys())
    people = [*(read["To"].addresses if read["To"] else ()), *read["From"].addresses]
    assert not [person for person in people if "evil" in person.domain]
    assert "Dear Anna," == read.get_content().splitlines()[0]


def test_a_person_without_an_address_leaves_the_field_to_be_filled():
    assert b"\r\nTo:" not in draft(note(to=Address(name="Mme Favre", email="")))


def test_an_international_domain_is_written_in_ascii():
    data = draft(note(to=Address(name="Zoé", email="zoe@société.example")))
    assert b"To: =?utf-8?b?Wm/DqQ==?= <zoe@xn--socit-esab.example>\r\n" in data


BODIES = {
    "accents": "Très déçue, œuvre, ça : « non »\u202f!",
    "a long paragraph": "word " * 400 + "é" * 300,
    "From at the start of a line": "From now on I read.\n>From all of us\nFrom",
    "dots": ".\n..\n.x\n" + "y" * 74 + ".\n" + "z" * 75 + ".",
    "spaces at the ends": "a \nb\t\n  c",
    "equals signs": "1+1=2 =E9 =\n=",
    "emoji": "Thank you 🙂👩\u200d💻",
    "empty lines": "a\n\n\nb",
}


@pytest.mark.parametrize("text", BODIES.values(), ids=BODIES)
def test_a_body_arrives_as_it_was_written(text):
    written = note(greeting=text, paragraphs=(), closing="", signature="")
    data = draft(written)
    rows = data.partition(b"\r\n\r\n")[2].split(b"\r\n")
    assert data.isascii()
    assert max(map(len, rows)) <= 76
    assert not [
        row for row in rows if row.startswith((b"From ", b".")) or row.endswith((b" ", b"\t"))
    ]
    read = email.message_from_bytes(data, policy=email.policy.default).get_content()
    assert text + "\n" == read.replace("\r\n", "\n")


# --- generated headers ---------------------------------------------------------------------

words = st.text(
    st.one_of(
        st.characters(max_codepoint=0x24F),
        st.characters(),
        st.sampled_from(list('\r\n\t\0"\\<>()@,;:=?_ \u2028\u202e\u00a0éß🙂.')),
    ),
    max_size=120,
)
names = st.one_of(
    words, st.sampled_from(["=?utf-8?q?x?=", '"Anna"', "Favre, Anna", "a b " * 60, "x" * 300])
)
id_text = st.text(
    st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEF0123456789.!#$%&'*+-/=?^_`{|}~"),
    min_size=1,
    max_size=107,
)
ids = st.builds(
    "<{}@{}.example>".format, id_text, st.sampled_from(["x", "eu-west-1.amazonses", "a.b.c"])
)


@settings(max_examples=HEADERS)
@given(
    subject=words,
    to=names,
    own=names,
    thread=st.lists(ids, max_size=8, unique=True),
    answered=ids,
    kind=st.sampled_from(["reply", "new"]),
    moment=st.datetimes(datetime(1971, 1, 1), datetime(2190, 1, 1), timezones=st.just(UTC)),
)
def test_every_header_returns_as_it_was(subject, to, own, thread, answered, kind, moment):
    thread = [one for one in thread if one != answered]
    data = reply_bytes(
        note(subject=subject, to=Address(name=to, email="a.favre@tessel.example"), thread=kind),
        message=Message(text="", subject="Outcome", message_id=answered, references=tuple(thread)),
        sender=Address(name=own, email="harper@mail.example"),
        message_id="<n1@mail.example>",
        date=moment,
    )
    head = data.partition(b"\r\n\r\n")[0]
    assert head.isascii()
    assert max(map(len, head.split(b"\r\n"))) <= 200
    read = parse(data)
    wanted = line(subject)
    if kind == "reply":
        wanted = reply_subject(wanted or "Outcome")
    assert wanted == read.subject
    assert (displayed(line(to)), "a.favre@tessel.example") == (read.to[0].name, read.to[0].email)
    assert displayed(line(own)) == read.sender.name
    assert 1 == len(read.to)
    assert moment.replace(microsecond=0) == read.date
    if kind == "reply":
        assert (*thread, answered) == read.references
        assert answered == read.in_reply_to
    else:
        assert () == read.references
    # And as the standard library sees it.
    other = email.message_from_bytes(data, policy=email.policy.default)
    assert wanted.split() == str(other["Subject"]).split()
    assert ["a.favre@tessel.example"] == [person.addr_spec for person in other["To"].addresses]
    assert "Dear Anna," == other.get_content().splitlines()[0]
