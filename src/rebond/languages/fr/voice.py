"""What Rebond itself says in French: why, how it reads the mail, a calm word, and its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rebond.model import Occasion

_REASONS = {
    "discrimination_signal": "Your journal tells of a question or a remark that nobody may make in an interview: nothing should be sent before you have decided, in your own time, what you want to do about it.",
    "offer_withdrawn_after_acceptance": "An offer was taken back after you had committed yourself to it: rights and money may be at stake, so take advice before anything cheerful stands in writing.",
    "offer_withdrawn": "An offer was taken back before you had accepted it: a short, human word to the person keeps the door open.",
    "unwanted": "You noted that you want nothing more to do with them, and nobody owes thanks for that.",
    "no_human_found": "You were interviewed, but no address is known that a person reads: find one in an invitation, a signature or an earlier mail, and the note is worth writing.",
    "application_only": "A machine answered an application, and no person is known who read it: nobody would read a note either; watch their openings instead.",
    "position_filled": "The role was filled before anybody looked at your application, so a long note would be out of place.",
    "internal_application": "You are colleagues: a short, warm note and a talk are what {name} may expect of you.",
    "role_cancelled": "The role was cancelled, so the decision was not about you, and a kind word to {name} will be remembered.",
    "application_human": "{name} answered an application in person: two courteous lines are right, and there is nothing to ask.",
    "only_bad_memories": "You kept no good memory of it: a short, honest thank-you for a real effort is enough, and only if you want it.",
    "second_rejection": "You have written to this house before: this note goes on from there and repeats nothing.",
    "feedback_given": "{name} told you what to work on: thank for it, say what you do with it, and ask nothing more.",
    "call_offered": "{name} offers to talk: accept it.",
    "agency": "{name} stands between you and the client: the note goes to {name}, and the client is thanked through them.",
    "told_by_phone": "{name} told you in person: a mail the next morning is the right answer.",
    "internal_candidate_chosen": "Somebody from inside was chosen, which says nothing against you: a full note keeps the door open.",
    "referral": "Somebody inside brought you in: this note goes to {name}, and your friend gets thanks of their own.",
    "reason_given": "{name} told you the reason: thank for the frankness, and ask nothing that it answers.",
    "phone_screen": "One call lies between you: a short note is in proportion.",
    "technical_test": "{name} saw your work: a note with one question about it is right.",
    "final_round": "You reached the final round, where one or two others were in the race: this is the note most worth writing.",
    "panel": "A panel met you: one note, to {name}, that names the others.",
    "interviews": "{name} gave you time and knows you now: a note is right.",
}


def reason(situation: str, decision: str, name: str) -> str:
    """Why this decision, in one sentence."""
    del decision
    return _REASONS[situation].replace("{name}", name or "the person who wrote")


def breath(o: Occasion) -> str:
    return ""
