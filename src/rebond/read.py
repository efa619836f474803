"""Reads one mail as an experienced recruiter would: what it decides, and what it leaves open.

`read` says whether a mail is a rejection, a receipt, an interview, an offer or
something else, and quotes the sentence that says so. Everything it tells is a
fact with the words that prove it; what the mail does not say is None.
Judging the kind is `rebond.discourse`, finding the facts is `rebond.facts`.
"""

from __future__ import annotations

from functools import cache

from rebond import facts, manners, plug, senders, who
from rebond.aside import asides, meeting
from rebond.discourse import Heard, Judgement, hear, judge, speaks_of_work
from rebond.errors import UnsupportedLanguage
from rebond.lexicon import lexicon, trades
from rebond.model import Certainty, Message, Reading
from rebond.page import Page, shadow
from rebond.tongue import Tongue
from rebond.tongues import language_of, of_shadow, translation_at

__all__ = ["language_of", "read"]


@cache
def _tongue(code: str) -> Tongue:
    try:
        return Tongue(plug.language(code, "facts"))
    except UnsupportedLanguage:
        return Tongue(None)


def read(message: Message, *, refusal: bool = False) -> Reading:
    """What one mail says, each fact with its quote.

    `refusal`: somebody who knows says that it is one; then it is read as a
    rejection, unsure where no sentence shows it. Never raises: a text in a
    language that Rebond cannot read is "other", "unsure". Offsets are
    characters of `message.text`. A text longer than `rebond.page.REACH` is
    read as far as that.
    """
    page = Page(message.text)
    subject = shadow(message.subject)
    language = of_shadow(page.low + b" " + subject)
    try:
        words = lexicon(language)
    except UnsupportedLanguage:
        return _silent(message, page, language, certainty="unsure")
    if not refusal and not speaks_of_work(page, words, subject, trades(language)):
        return _silent(message, page, language)
    # "English below": the same once more is read once, in the language that comes first.
    end = translation_at(page.shape, page.low)
    if end < len(page.low):
        page = Page(message.text[:end].rstrip())
    heard = hear(page, words, subject)
    found = judge(heard, page, language, senders.signs(message))
    if refusal and found.kind != "rejection":
        shown = found.doubt if found.doubt_kind == "rejection" else None
        found = Judgement(kind="rejection", certainty="unsure", verdict=shown)
    if found.kind == "other" and found.doubt is None:
        return _silent(message, page, language)
    return _reading(message, page, heard, language, found)


def _silent(message: Message, page: Page, language: str, certainty: Certainty = "sure") -> Reading:
    """A mail that decides nothing about the reader."""
    sender = senders.sender(message, page.low, None)
    return Reading(kind="other", certainty=certainty, language=language, sender=sender)


def _reading(
    message: Message, page: Page, heard: Heard, language: str, found: Judgement
) -> Reading:
    tongue = _tongue(language)
    parts = manners.frame(page, tongue)
    names = who.who(message, page, tongue, parts, language)
    refused = found.kind == "rejection"
    beside = asides(page, tongue, language, heard) if refused else {}
    subject = shadow(message.subject)
    told = facts.Facts(page, tongue, subject, beside)
    stage = told.stage(found.kind)
    if refused and (stage is None or stage.value == "application"):
        stage = meeting(page, tongue, language, heard, subject, senders.signs(message)) or stage
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
        stage=stage,
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
        applicants=facts.applicants(page, lexicon(language)) if refused else None,
        phone=told.phone(message.sender.name if message.sender else ""),
    )
