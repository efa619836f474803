"""What is read from a mail, whatever state it is in; see mail/nasty.py for the worst."""

import os
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8, default
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebond.errors import UnusableMail
from rebond.mail import parse
from rebond.model import Message
from tests.mail.hostile import BOMBS, mutants, outcome
from tests.mail.nasty import CASES, Case

# How many damaged mails: a million with REBOND_MUTANTS=1000000.
MUTANTS = int(os.environ.get("REBOND_MUTANTS", "5000"))


def shown(value):
    """People as "Name <address>", so that the table of cases stays readable."""
    if value is None:
        return ""
    return f"{value.name} <{value.email}>"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nasty(case: Case):
    expected = dict(case.expected)
    if "unusable" in expected:
        with pytest.raises(UnusableMail) as refused:
            parse(case.data, source="mail.eml")
        line = str(refused.value)
        assert expected["unusable"] in line
        assert line.startswith("mail.eml ")
        assert line.isprintable()
        return
    message = parse(case.data)
    actual = {
        name: shown(message.sender)
        if name == "sender"
        else [shown(person) for person in message.to]
        if name == "to"
        else getattr(message, name)
        for name in expected
    }
    assert expected == actual


DATES = {
    "Mon, 15 Jun 2026 16:42:00 +0100": "2026-06-15T16:42:00+01:00",
    "Mon, 15 Jun 2026 16:42:00 -0330 (NST)": "2026-06-15T16:42:00-03:30",
    "15 Jun 2026 16:42 GMT": "2026-06-15T16:42:00+00:00",
    "Mon, 15 Jun 2026 16:42:07 EST": "2026-06-15T16:42:07-05:00",
    "Mon, 15 Jun 2026 16:42:07 -0000": "2026-06-15T16:42:07+00:00",
    "Mon, 15 Jun 26 16:42:00 +0100": "2026-06-15T16:42:00+01:00",
    "Mon, 15 Jun 98 16:42:00 +0100": "1998-06-15T16:42:00+01:00",
    "Mon Jun 15 16:42:00 2026": "2026-06-15T16:42:00+00:00",
    "2026-06-15T16:42:00+01:00": "2026-06-15T16:42:00+01:00",
    "2026-06-15T16:42:00.123456Z": "2026-06-15T16:42:00+00:00",
    "2026-06-15 16:42 GMT+02:00": "2026-06-15T16:42:00+02:00",
    "31 Dec 2016 23:59:60 +0000": "2016-12-31T23:59:59+00:00",
    "Monday, June 15, 2026 4:42 PM": "2026-06-15T16:42:00+00:00",
    "6/15/2026 12:05 AM": "2026-06-15T00:05:00+00:00",
    "15/06/2026 16:42": "2026-06-15T16:42:00+00:00",
    "15.06.2026 um 16:42 Uhr": "2026-06-15T16:42:00+00:00",
    "15.06.2026": "2026-06-15T00:00:00+00:00",
    "lundi 15 juin 2026 à 16h42": "2026-06-15T16:42:00+00:00",
    "mar. 16 juin 2026 à 16:42": "2026-06-16T16:42:00+00:00",
    "Samstag, 7. März 2026 09:00": "2026-03-07T09:00:00+00:00",
    "lunes, 15 de junio de 2026 16:42": "2026-06-15T16:42:00+00:00",
    "martedì 16 giugno 2026 alle ore 16.42": "2026-06-16T16:42:00+00:00",
    "sexta, 5/06/2026 à(s) 09:30": "2026-06-05T09:30:00+00:00",
    "qui., 13 de ago. de 2026 às 20:02": "2026-08-13T20:02:00+00:00",
    "maandag 2 maart 2026 20:15": "2026-03-02T20:15:00+00:00",
}
NO_DATES = [
    "", "soon", "Mon, 32 Jun 2026 16:42:00 +0100", "Mon, 15 Jun 2026 25:00:00 +0100", "99999999999",
    "Mon, 15 Jun 99999 16:42:00", "Mon, 15 Jun 0001 00:00:00 +2359", "15 Jun 2026 16:42 +9999", "16:42",
    "1 2 3", "29 Feb 2026 10:00", "9" * 5000, "Mon, 15 Foo 2026 16:42:00",
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), DATES.items())
def test_a_date_is_read_however_it_is_written(given, expected):
    message = parse(f"MIME-Version: 1.0\nDate: {given}\n\nIt is a no.".encode())
    assert expected == message.date.isoformat()


@pytest.mark.parametrize("given", NO_DATES, ids=range(len(NO_DATES)))
def test_what_is_no_date_is_none(given):
    assert parse(f"MIME-Version: 1.0\nDate: {given}\n\nIt is a no.".encode()).date is None


@pytest.mark.parametrize(
    "line",
    [
        "Auto-Submitted: auto-replied", "Precedence: bulk", "Precedence: list", "Precedence: Junk",
        "List-Id: <jobs.tessel.example>", "List-Unsubscribe: <mailto:x@tessel.example>",
        "X-Auto-Response-Suppress: All", "Feedback-ID: 1:2:3:4",
    ],
)  # fmt: skip
def test_a_machine_is_known_by_its_header(line):
    assert parse(f"MIME-Version: 1.0\n{line}\n\nIt is a no.".encode()).automatic


@pytest.mark.parametrize(
    "line", ["Auto-Submitted: no", "Precedence: first-class", "X-Mailer: Outlook"]
)
def test_a_person_is_no_machine(line):
    assert not parse(f"MIME-Version: 1.0\n{line}\n\nIt is a no.".encode()).automatic


# --- nothing that comes in can stop the program --------------------------------------------


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_read_or_refused(bomb):
    assert outcome(bomb())


def test_damaged_mails_are_read_or_refused():
    assert MUTANTS == sum(bool(outcome(data)) for data in mutants(MUTANTS))


@given(st.binary(max_size=2000))
def test_any_bytes_are_read_or_refused(data):
    assert outcome(data)


@given(
    st.text(max_size=600), st.sampled_from(["text/plain", "text/html", "text/plain; format=flowed"])
)
def test_what_is_read_is_harmless(text, kind):
    data = f"MIME-Version: 1.0\nFrom: {text}\nSubject: {text}\nContent-Type: {kind}\n\nHello {text}"
    try:
        message = parse(data.encode("utf-8", "surrogatepass"))
    except UnusableMail:
        return
    sender = message.sender
    for line in (message.subject, sender.name if sender else "", sender.email if sender else ""):
        assert not set(line) & set("\r\n\0\u2028\u2029\u202e\u2066\x85\x0b\x1b")
    assert not set(message.text + message.history) & set("\r\0\u2028\u2029\u202e\u200b\x1b")


# --- mails as another program writes them ----------------------------------------------------

prose = st.text(
    st.sampled_from("abcdefgh ijklmno pqrstu vwxyzéèçàß’–.,!?()\n"), min_size=1, max_size=500
).filter(lambda text: any(map(str.isalpha, text)))


@given(
    text=prose,
    subject=st.text(
        st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=150
    ),
    name=st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), max_size=40),
    encoding=st.sampled_from(["quoted-printable", "base64", "8bit"]),
    charset=st.sampled_from(["utf-8", "windows-1252"]),
    html=st.booleans(),
    attached=st.booleans(),
    policy=st.sampled_from([default, SMTP, SMTPUTF8]),
)
def test_a_mail_of_the_standard_library(
    text, subject, name, encoding, charset, html, attached, policy
):
    written = EmailMessage(policy=policy.clone(cte_type="8bit"))
    written["Subject"] = subject.strip()
    written["To"] = "a.favre@tessel.example"
    written["Message-ID"] = "<1@mail.example>"
    written.set_content(text, charset=charset, cte=encoding)
    if html:
        written.add_alternative(f"<p>{text}</p>", subtype="html")
    if attached:
        written.add_attachment(
            b"%PDF" * 50, maintype="application", subtype="pdf", filename="x.pdf"
        )
    message = parse(written.as_bytes())
    assert isinstance(message, Message)
    assert text.split() == message.text.split()
    assert normalize("NFC", subject).split() == message.subject.split()
    assert ("<1@mail.example>", False) == (message.message_id, message.html_only)


@pytest.mark.parametrize(
    ("data", "charset", "read"),
    [
        (b"\xdf\x96", "windows-1252", "ß–"),
        ("né à Liège".encode(), "windows-1252", "né à Liège"),  # mislabelled
        ("née".encode(), "iso-8859-1", "née"),
    ],
)
def test_two_bytes_alone_do_not_overrule_the_charset(data, charset, read):
    head = (
        b"From: a@tessel.example\nContent-Type: text/plain; charset=" + charset.encode() + b"\n\n"
    )
    assert parse(head + data).text == read
