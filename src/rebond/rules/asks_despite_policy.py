"""Asks for feedback although they said that they give none.

Why: It tells that the mail was not read, or that its answer did not count. Many
    houses have the policy in writing, and the person who wrote cannot change it.
Source: the craft's F06 (ask.despite-refusal), from a hiring manager and a forum of personnel officers.
Not when: the note accepts the policy and asks nothing, or asks for something else.

Given: {"reading": {"feedback_policy": "refused"}}
Offends (en): Thank you for the call. Could you give me some feedback on my answers?
Innocent (en): Thank you for the call. I will keep an eye on your page in August.
Innocent (en): Thank you for the call. Shall we connect on LinkedIn, as you suggest?
Offends (fr): Merci pour cet échange. Pourriez-vous me faire un retour sur ma présentation ?
Innocent (fr): Merci pour cet échange. Je garderai un œil sur vos annonces.
Given: {}
Offends (en): I know that you don't give individual feedback, but what should I work on?
Innocent (en): I understand if you can't share feedback. Would you start with the pricing part?
Offends (fr): Je sais que vous ne donnez pas de retour individuel ; j'aimerais quand même votre avis sur mon cas.
Innocent (fr): Je comprends que vous ne donniez pas de retour individuel, et merci de l'avoir dit si clairement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.rules._requests import Request, gap, requests, seeks_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F06"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks for what their mail says they do not give.",
        "fr": "« {0} » demande ce que leur message dit ne pas pouvoir donner.",
    },
    better={
        "en": "Leave the question out: thanks, and what you want to do next, are enough.",
        "fr": "Retirez la question : le merci et la suite que vous souhaitez suffisent.",
    },
)
# The note itself says that none is given. "If you can't" is a way out, and no policy.
_ADMITS = {
    "en": Clues(
        (
            "advice comment feed notwithstanding policy reason remarks rule spite",
            f"(?:know|understand|reali[sz]e|aware|see|saw|read|note|noted|appreciate|although|though|while|despite|said|say|says|wrote|mentioned|told){gap(8)} (?:cannot|can't|do not|don't|does not|doesn't|are not|aren't|unable|not able|not allowed|no|never|policy|won't|rarely){gap(6)} (?:feed-?back|advice|comments?|reasons?|remarks)",
            f"(?:despite|in spite of|notwithstanding) (?:your|the) {gap(4)} ?policy", f"(?:policy|rule|rules){gap(4)} (?:feed-?back|comments?|reasons?)",
        ),
        ("advice comment feed reason", f"(?:know|understand|reali[sz]e|aware|read|see|although|though|while|said|says|wrote){gap(3)} (?:feed-?back|advice|comments?|reasons?){gap(4)} (?:isn't|is not|aren't|are not|cannot|can't|never|not){gap(3)} (?:offer\\w*|giv\\w+|provid\\w+|possible|shar\\w+|policy|available|do)"),
    ),
    "fr": Clues(
        (
            "avis conseil explication feed motif raison retour",
            f"(?:sais|comprends|consciente?|noté|lu|bien que|même si|malgré|vu|dit|écrit|écrivez|dites|indiqu\\w+|précis\\w+|quoique){gap(8)} (?:ne (?:donn|pouv|fai|communi|fourni|transmett)\\w+|n'est pas|n'êtes pas|impossible|pas (?:possible|en mesure)|politique|aucune?|jamais){gap(6)} (?:retours?|feed-?backs?|motifs?|raisons?|avis|conseils?|explications?)",
        ),
        ("communiquer donner faire fournir pouvoir transmettre", f"(?:dites|écrivez|indiquez|précisez|sais|annoncez|écrit|dit){gap(4)} ne pas (?:pouvoir|donner|faire|communiquer|fournir|transmettre){gap(4)} (?:retours?|feed-?backs?|motifs?|raisons?|avis|conseils?)"),
    ),
}  # fmt: skip
_MAYBE = frozenset("if may might whether should si peut-être puissiez pourriez pourrez".split())


def check(draft: Draft) -> Iterable[Finding]:
    reading = draft.occasion.reading if draft.occasion else None
    return _OFFENCE.besides(draft, _worded(draft), known=reading is not None)


def _worded(draft: Draft) -> Iterable[Finding]:
    asked = [r for r in requests(draft) if seeks_words(r, draft.language)]
    if asked and (_refused(draft) or _admitted(draft, asked)):
        passage = asked[0].passage
        yield _OFFENCE.at(draft, passage.start, passage.end)


def _refused(draft: Draft) -> bool:
    reading = draft.occasion.reading if draft.occasion else None
    policy = reading.feedback_policy if reading else None
    return policy is not None and policy.value == "refused"


def _admitted(draft: Draft, asked: list[Request]) -> bool:
    """Whether the note says so itself, in the sentence that asks or before it."""
    words = _ADMITS[draft.language]
    for passage in draft.passages[: asked[0].number + 1]:
        span = words.first(passage.text)
        if span is not None and not _MAYBE & set(
            passage.text[: span.end].lower().replace("même si", "").split()
        ):
            return True
    return False
