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
