"""A refusal as the tests of facts read it, whatever the language: the kind is told, the facts are looked for."""

from __future__ import annotations

from typing import Any

from rebond.model import Address, Message, Reading
from rebond.read import read

WHAT_BECAME = ("cancelled", "withdrawn", "filled", "internal", "close_call")


def mail(text: str, subject: str = "", name: str = "", email: str = "") -> Reading:
    """The reading of a mail that is known to be a refusal."""
    sender = Address(name=name, email=email) if name or email else None
    return read(Message(text=text, subject=subject, sender=sender), refusal=True)


def value(fact: Any) -> str | None:
    """The value of a fact that may be missing."""
    return fact.value if fact else None


def became(reading: Reading) -> list[str]:
    """What became of the job, by the names of the facts that were found."""
    return [name for name in WHAT_BECAME if getattr(reading, name)]
