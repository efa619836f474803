"""Reads one mail as an experienced recruiter would: what it decides, and what it leaves open.

`read` says whether a mail is a rejection, a receipt, an interview, an offer or
something else, and quotes the sentence that says so. Everything it tells is a
fact with the words that prove it; what the mail does not say is None.
Judging the kind is `rebond.discourse`, finding the facts is `rebond.facts`.
"""

from __future__ import annotations

from functools import cache

from rebond import plug, senders
from rebond.discourse import Judgement, judge
from rebond.errors import UnsupportedLanguage
from rebond.model import Message, Reading
from rebond.page import Page, shadow
from rebond.tongue import Tongue
from rebond.tongues import language_of, of_shadow

__all__ = ["language_of", "read"]


@cache
def _tongue(code: str) -> Tongue | None:
    try:
        return Tongue(plug.language(code, "reading"))
    except UnsupportedLanguage:
        return None


def read(message: Message) -> Reading:
    """What one mail says, each fact with its quote.

    Never raises: a text in a language that Rebond cannot read is "other",
    "unsure". Offsets are characters of `message.text`.
    """
    page = Page(message.text)
    subject = shadow(message.subject)
    language = of_shadow(page.low + b" " + subject)
    tongue = _tongue(language)
    relay = senders.is_relay(message)
    if tongue is None:
        return Reading(
            kind="other",
            certainty="unsure",
            language=language,
            sender=senders.sender(message, page.low, None),
        )
    verdict = judge(page, tongue, subject, ats=relay)
    return _reading(message, page, tongue, language, verdict)


def _reading(
    message: Message, page: Page, tongue: Tongue, language: str, found: Judgement
) -> Reading:
    return Reading(
        kind=found.kind,
        certainty=found.certainty,
        language=language,
        verdict=page.span(*found.verdict) if found.verdict else None,
        doubt=page.span(*found.doubt) if found.doubt else None,
        doubt_kind=found.doubt_kind,
        sender=senders.sender(message, page.low, tongue),
    )
