"""What Rebond itself says in English: why, how it reads the mail, a calm word, and its questions.

Sentences only; `rebond.breath`, `rebond.gather` and `rebond.asking` know when each is true.
"""

from __future__ import annotations

QUESTIONS = {
    "memory": "What I will remember is …",
    "topic": "Where would advice help you most? Something you noticed yourself, as a short sentence (“I ran over time in the presentation”).",
    "work": "What kind of work are you looking for? (“clinic scheduling”, “safety training in the field”)",
}

REASONS = {
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

HOW_FAR = {
    "final": "You reached the final round, where usually no more than one or two others are left.",
    "interview": "They gave you an interview, so somebody wanted to know more of you.",
    "test": "They had you do a piece of work, so your application was one of those they wanted to see more of.",
    "screen": "They took the time for a call, so your application stood out enough for that.",
    "application": "They saw your papers and not you.",
}

CALM = {
    "discrimination_signal": (
        "What you noted about the interview is not yours to smooth over.",
        "Keep your notes, the dates and every message; time limits can be short, in some countries two months from the refusal.",
        "An equality body, a union or a lawyer can tell you what is possible. You decide, and nothing here hurries you.",
    ),
    "offer_withdrawn": (
        "An offer that is taken back is a blow, and it says that something changed on their side.",
        "What you had agreed to in writing, and what you gave up for it, is worth putting down now, with dates.",
    ),
    "cancelled": "The role itself was cancelled: nobody was preferred to you, and nothing about you was decided.",
    "close_call": "They write: “{}” That is more than courtesy asks for.",
    "internal": "They chose somebody from inside; that is decided by who is already there, and no interview could have changed it.",
    "reason": "They give a reason: “{}”. Whether it is the whole of it, nobody outside can know.",
    "filled": "The place was taken; more than that the mail does not say.",
    "no_reason": "They give no reason. It may lie in budget, timing, one particular skill or somebody they knew already, and it may have nothing to do with you; from outside nobody can tell.",
    "automatic": "The words come from a template that goes to everybody; they are no measure of you.",
    "praise": "What they praise, they need not have written: {}.",
    "end": "It is allowed to hurt, and nothing has to leave tonight.",
}  # fmt: skip

LINES = {
    "writer": "the person who wrote",
    "they": "They",
    "by_phone": "{} told you by phone.",
    "machine": "A machine wrote.", "machine_called": "A machine wrote ({}).",
    "in_person": "{} wrote to you in person.", "nobody": "The mail does not show who wrote it.",
    "rejection": "They said no", "acknowledgement": "They confirm your application",
    "interview": "They invite you", "offer": "They make you an offer",
    "other": "This is no answer to an application",
    "verdict": "{}: “{}”", "no_verdict": "{}.",
    "close_call": "It was close, they say.",
    "open": "What the mail says besides: {}.", "and": "; ", "nothing_open": "The mail leaves nothing else open.",
}  # fmt: skip

AFTER = {
    "final": "It was the final round.",
    "interview": "It came after an interview.",
    "test": "It came after a test.",
    "screen": "It came after a first call.",
    "": "It came before any conversation that I can see.",
}

BESIDES = {
    "keep_file": "they keep your file",
    "reapply": "they invite you to apply again",
    "stay_in_touch": "they would stay in touch",
    "call": "they offer to talk",
    "refused": "they give no individual feedback",
    "offered": "they offer feedback",
    "feedback": "they tell you what to work on",
}
