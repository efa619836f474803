"""Reads one mail as an experienced recruiter would: what it decides, and what it leaves open.

`read` says whether a mail is a rejection, a receipt, an interview, an offer or
something else, and quotes the sentence that says so. Everything it tells is a
fact with the words that prove it; what the mail does not say is None.
Judging the kind is `rebond.discourse`, finding the facts is `rebond.facts`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rebond import facts, manners, plug, senders, who
from rebond.discourse import Judgement, judge
from rebond.errors import UnsupportedLanguage
from rebond.model import Message, Reading
from rebond.page import Page, shadow
from rebond.tongue import Tongue
from rebond.tongues import language_of, of_shadow, translation_at

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["language_of", "read"]


@cache
def _tongue(code: str) -> Tongue | None:
    try:
        module = plug.language(code, "reading")
    except UnsupportedLanguage:
        return None
    return Tongue(module, lambda: _facts(code))


@cache
def _facts(code: str) -> ModuleType | None:
    try:
        return plug.language(code, "facts")
    except UnsupportedLanguage:
        return None


def read(message: Message, *, refusal: bool = False) -> Reading:
    """What one mail says, each fact with its quote.

    `refusal`: somebody who knows says that it is one; then it is read as a
    rejection, unsure where no sentence shows it. Never raises: a text in a language that Rebond cannot read is "other",
    "unsure". Offsets are characters of `message.text`. A text longer than
    `rebond.page.REACH` is read as far as that.
    """
    page = Page(message.text)
    # "English below": the same once more is read once, in the language that comes first.
    end = translation_at(page.shape, page.low)
    if end < len(page.low):
        page = Page(message.text[:end].rstrip())
    subject = shadow(message.subject)
    language = of_shadow(page.low + b" " + subject)
    tongue = _tongue(language)
    if tongue is None:
        return Reading(
            kind="other",
            certainty="unsure",
            language=language,
            sender=senders.sender(message, page.low, None),
        )
    found = judge(page, tongue, subject, ats=senders.is_relay(message))
    if refusal and found.kind != "rejection":
        shown = found.doubt if found.doubt_kind == "rejection" else None
        found = Judgement(kind="rejection", certainty="unsure", verdict=shown)
    if found.kind == "other" and found.doubt is None:
        return Reading(
            kind="other",
            certainty=found.certainty,
            language=language,
            sender=senders.sender(message, page.low, None),
        )
    return _reading(message, page, tongue, language, found)


def _reading(
    message: Message, page: Page, tongue: Tongue, language: str, found: Judgement
) -> Reading:
    parts = manners.frame(page, tongue)
    names = who.who(message, page, tongue, parts)
    told = facts.Facts(page, tongue, shadow(message.subject))
    refused = found.kind == "rejection"
    feedback = told.feedback() if refused else ()
    return Reading(
        kind=found.kind,
        certainty=found.certainty,
        language=language,
        verdict=page.span(*found.verdict) if found.verdict else None,
        doubt=page.span(*found.doubt) if found.doubt else None,
        doubt_kind=found.doubt_kind,
        register=manners.register(page, tongue, parts, message.subject),
        sender=senders.sender(message, page.low, tongue),
        salutation=manners.fact(page, parts.greeting),
        closing=manners.fact(page, parts.closing),
        signed=manners.fact(page, parts.signed),
        company=names.company,
        role=names.role,
        stage=told.stage(found.kind),
        reason=told.reason(found.verdict) if refused else None,
        praise=told.praise() if refused else None,
        feedback=feedback,
        feedback_policy=told.feedback_policy(feedback) if refused else None,
        openings=told.openings() if refused else (),
        close_call=told.first("CLOSE_CALL") if refused else None,
        cancelled=told.first("CANCELLED") if refused else None,
        filled=told.first("FILLED") if refused else None,
        internal=told.first("INTERNAL") if refused else None,
        withdrawn=told.first("WITHDRAWN") if refused else None,
        phone=told.phone(message.sender.name if message.sender else ""),
    )
