"""What is read from a mail, whatever state it is in; see mail/nasty.py for the worst."""

import pytest

from rebond.errors import UnusableMail
from rebond.mail import parse
from tests.mail.nasty import CASES, Case


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
