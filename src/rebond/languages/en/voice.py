"""What Rebond itself says in English: why, how it reads the mail, a calm word, and its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rebond.model import Occasion

QUESTIONS = {
    "memory": "What I will remember is …",
    "topic": "Where would advice help you most? Something you noticed yourself, as a short sentence (“I ran over time in the presentation”).",
    "work": "What kind of work are you looking for? (“clinic scheduling”, “safety training in the field”)",
}

_REASONS = {
    "discrimination_signal": "Your journal tells of a question or a remark that nobody may make in an interview: nothing should be sent before you have decided, in your own time, what you want to do about it.",
    "offer_withdrawn_after_acceptance": "An offer was taken back after you had committed yourself to it: rights and money may be at stake, so take advice before anything cheerful stands in writing.",
    "offer_withdrawn": "An offer was taken back before you had accepted it: a short, human word to {name} keeps the door open.",
    "unwanted": "You noted that you want nothing more to do with them, and nobody owes thanks for that.",
    "no_human_found": "You were interviewed, but no address is known that a person reads: find one in an invitation, a signature or an earlier mail, and the note is worth writing.",
    "application_only": "A machine answered an application, and no person is known who read it: nobody would read a note either, so watch their openings instead.",
    "position_filled": "The role was filled before anybody looked at your application, so more than a line would be out of place.",
    "internal_application": "You are colleagues: a short, warm note and a talk are what {name} may expect of you.",
    "role_cancelled": "The role was cancelled, so the decision was not about you, and a kind word to {name} will be remembered.",
    "application_human": "{name} answered an application in person: two courteous lines are right, and there is nothing to ask.",
    "only_bad_memories": "You kept no good memory of it: a short, honest thank-you for a real effort is enough, and only if you want it.",
    "second_rejection": "You have written to this house before: this note goes on from there and repeats nothing.",
    "feedback_given": "{name} told you what to work on: thank for it, say what you do with it, and ask nothing more.",
    "call_offered": "{name} offers to talk: accept it.",
    "agency": "{name} stands between you and the client: the note goes to {name}, and the client is thanked through them.",
    "told_by_phone": "{name} told you in person: a mail afterwards is the right answer.",
    "internal_candidate_chosen": "Somebody from inside was chosen, which says nothing against you: a full note to {name} keeps the door open.",
    "referral": "Somebody inside brought you in: this note goes to {name}, and your friend gets thanks of their own.",
    "reason_given": "{name} told you the reason: thank for the frankness, and ask nothing that it answers.",
    "phone_screen": "One call lies between you and {name}: a short note is in proportion.",
    "technical_test": "{name} saw your work: a note with one question about it is right.",
    "final_round": "You reached the final round: this is the note most worth writing.",
    "panel": "A panel met you: one note, to {name}, that names the others.",
    "interviews": "{name} gave you time and knows you now: a note is right.",
}  # fmt: skip


def reason(situation: str, name: str) -> str:
    """Why this decision, in one sentence."""
    said = _REASONS[situation].replace("{name}", name or "the person who wrote")
    return said[:1].upper() + said[1:]


_HOW_FAR = {
    "final": "You reached the final round, where usually no more than one or two others are left.",
    "interview": "They gave you an interview, so somebody wanted to know more of you.",
    "test": "They had you do a piece of work, so your application was one of those they wanted to see more of.",
    "screen": "They took the time for a call, so your application stood out enough for that.",
    "application": "They saw your papers and not you.",
}


def breath(o: Occasion) -> list[str]:
    """What is known, what is not, and what a refusal does not say: true sentences only."""
    r = o.reading
    said = [_HOW_FAR[o.stage]] if o.stage else []
    if o.situation == "discrimination_signal":
        return [
            "What you noted about the interview is not yours to smooth over.",
            "Keep your notes, the dates and every message; time limits can be short, in some countries two months from the refusal.",
            "An equality body, a union or a lawyer can tell you what is possible. You decide, and nothing here hurries you.",
        ]
    if o.situation.startswith("offer_withdrawn"):
        return [
            "An offer that is taken back is a blow, and it says that something changed on their side.",
            "What you had agreed to in writing, and what you gave up for it, is worth putting down now, with dates.",
        ]
    if r is not None and r.cancelled:
        return [
            *said,
            "The role itself was cancelled: nobody was preferred to you, and nothing about you was decided.",
        ]
    if r is not None and r.close_call:
        said.append(
            f"They write: “{_flat(r.close_call.quote)}” That is more than courtesy asks for."
        )
    if r is not None and r.internal:
        said.append(
            "They chose somebody from inside; that is decided by who is already there, and no interview could have changed it."
        )
    if r is not None and r.reason:
        said.append(
            f"They give a reason: “{_flat(r.reason.value)}”. Whether it is the whole of it, nobody outside can know."
        )
    elif r is not None and r.filled:
        said.append("The place was taken; more than that the mail does not say.")
    elif r is None or not r.internal:
        said.append(
            "They give no reason. It may lie in budget, timing, one particular skill or somebody they knew already, and it may have nothing to do with you; from outside nobody can tell."
        )
    if r is not None and r.sender is not None and r.sender.automatic:
        said.append(
            "The words come from a template that goes to everybody; they are no measure of you."
        )
    if r is not None and r.praise:
        said.append(f"What they praise, they need not have written: {_flat(r.praise.value)}.")
    said.append("It is allowed to hurt, and nothing has to leave tonight.")
    return said


def lines(o: Occasion) -> tuple[str, str, str]:
    """Who wrote; what they decided and the sentence that says it; how close it was, what is open."""
    r = o.reading
    who = r.sender if r else None
    name = (
        (o.addressee.name if o.personal and o.addressee else "")
        or (who.name or who.email if who else "")
        or (r.signed.value if r and r.signed else "")
    )
    if r and r.phone:
        wrote = f"{name or 'They'} told you by phone."
    elif who and who.automatic:
        wrote = (
            f"A machine wrote ({who.email or name})." if (who.email or name) else "A machine wrote."
        )
    else:
        wrote = (
            f"{name} wrote to you in person." if name else "The mail does not show who wrote it."
        )
    kinds = {
        "rejection": "They said no",
        "acknowledgement": "They confirm your application",
        "interview": "They invite you",
        "offer": "They make you an offer",
        "other": "This is no answer to an application",
    }
    verdict = f": “{_flat(r.verdict.text)}”" if r and r.verdict else "."
    decided = (kinds[r.kind] if r else "They said no") + verdict
    return wrote, decided, f"{_close(o)} {_open(o)}"


def _close(o: Occasion) -> str:
    if o.reading is not None and o.reading.close_call:
        return "It was close, they say."
    return {
        "final": "It was the final round.",
        "interview": "It came after an interview.",
        "test": "It came after a test.",
        "screen": "It came after a first call.",
    }.get(o.stage or "", "It came before any conversation that I can see.")


def _open(o: Occasion) -> str:
    r = o.reading
    if r is None:
        return ""
    named = {
        "keep_file": "they keep your file",
        "reapply": "they invite you to apply again",
        "stay_in_touch": "they would stay in touch",
        "call": "they offer to talk",
    }
    found = list(
        dict.fromkeys(
            f"{named[x.kind]}{f' ({_flat(x.when)})' if x.when else ''}" for x in r.openings
        )
    )
    policy = r.feedback_policy.value if r.feedback_policy else "silent"
    if policy == "refused":
        found.append("they give no individual feedback")
    elif policy == "offered":
        found.append("they offer feedback")
    if r.feedback:
        found.append("they tell you what to work on")
    return (
        f"What the mail says besides: {'; '.join(found)}."
        if found
        else "The mail leaves nothing else open."
    )


def _flat(text: str) -> str:
    return " ".join(text.split())
