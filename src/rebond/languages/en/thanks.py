"""The first move in English: thanks, and one scene that the person remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.brief import Slot
from rebond.languages.en.phrases import (
    HEARD,
    effort,
    gathering,
    hosts,
    reason_words,
    say,
    to_you,
)
from rebond.proof import noted_in, of_the_day, said_in_mail
from rebond.telling import capital

if TYPE_CHECKING:
    from rebond.brief import Brief
    from rebond.languages.en.phrases import Choices
    from rebond.model import Occasion
    from rebond.telling import Told


def thanks(brief: Brief) -> Choices:
    o = brief.occasion
    met = o.addressee is not None and o.addressee.met
    g = gathering(o)
    proof = of_the_day(o)
    for_it = (
        f"for {g}"
        if g
        else "for the time you gave me"
        if met
        else "for the time you gave to my application"
    )
    if o.personal or (o.reading and o.reading.phone):
        return say(brief, "thanks", proof, _personal(brief, for_it))
    chose = HEARD[o.stage == "application"]
    who = hosts(o) if met else "you"
    if met and o.others:
        for_it = f"for {gathering(o, guests=False)}"
    return say(brief, "thanks", proof, [
        f"I have heard that {chose}, and wanted to thank {who} {for_it}.",
        f"Now that the decision is made, I would like to thank {who} {for_it}.",
        f"I know by now that {chose}, and I want to thank {who} {for_it}.",
        f"Thank you {for_it}: I did not want to leave that unsaid now that {chose}." if not o.others else f"I did not want to leave this unsaid, now that {chose}: thank you, {'and thanks to ' + who.removeprefix('you, ').removeprefix('you and ') + ', '}{for_it}.",
        f"Your decision has reached me, and my thanks go to {who} {for_it}.",
        f"I heard about the decision, and did not want to go without thanking {who} {for_it}.",
        f"With the decision made, I want to thank {who} properly {for_it}.",
        f"The outcome has reached me; what I would like to say is thank you, to {who}, {for_it}." if o.others else f"The outcome has reached me, and what I would like to say is thank you {for_it}.",
        f"I have had the answer, and would like to send my thanks to {who} {for_it}.",
        f"Before this chapter closes, I would like to thank {who} {for_it}.",
        f"I would not like to leave without thanking {who} {for_it}.",
        f"You have chosen somebody else, I hear; I wanted all the same to thank {who} {for_it}.",
    ])  # fmt: skip


def _personal(brief: Brief, for_it: str) -> list[str]:
    o = brief.occasion
    r = o.reading
    if o.days is not None and o.days > 21:
        return [
            f"I am writing late: thank you for your message, and {for_it}.",
            f"This comes late, and is meant no less: thank you {for_it}, and for your message.",
            f"Late, but gladly: thank you {for_it}, and for telling me yourself.",
            f"I have let weeks go by; thank you for your message, and {for_it}.",
        ]
    if r and r.phone:
        acts = [
            "calling to tell me yourself",
            "your call",
            "picking up the phone to tell me",
            "telling me in your own voice",
        ]
        if brief.told and "call" in brief.told.text.split():  # the memory tells of it already
            acts = [
                "telling me in your own voice",
                "telling me yourself",
                "speaking to me yourself",
                "letting me hear it from you",
            ]
    elif o.situation == "internal_application":
        acts = [
            "telling me straight",
            "telling me yourself",
            "letting me know directly",
            "telling me so openly",
        ]
    elif o.situation == "role_cancelled":
        acts = [
            "telling me yourself",
            "letting me know so clearly",
            "explaining where things stand",
            "a message that cannot have been easy to write",
        ]
    elif o.situation in ("feedback_given",):
        n = len(r.feedback) if r else 0
        word = {1: "the advice", 2: "the two notes"}.get(n, "the notes")
        acts = [
            f"{word} you gave me",
            f"{word} in your mail",
            "taking the time to say what I can work on",
            "telling me what would help",
        ]
    elif (why := reason_words(o)) and o.situation != "agency":
        acts = [
            f"being so plain about {why}",
            f"your candour about {why}",
            f"telling me openly about {why}",
            f"being frank about {why}",
        ]
    else:
        acts = [
            "telling me yourself",
            "writing to me yourself",
            "taking the time to write to me",
            "your message",
        ]
    a, b, c, d = acts
    return [
        f"Thank you for {a}, and {for_it}.",
        f"Thank you {for_it}, and for {b}.",
        f"First of all, thank you {for_it}, and for {c}.",
        f"Thank you for {d} and, just as much, {for_it}.",
        f"I want to thank you for {b}, and {for_it}.",
        f"Thank you for {c}, and also {for_it}.",
        f"Before anything else I would like to thank you {for_it}, and for {a}.",
        f"Thank you for {d}, and {for_it}.",
        f"I would like to thank you for {a}, and {for_it}.",
        f"Thank you {for_it}, and for {a}.",
        f"Let me begin with thanks {for_it}, and for {b}.",
        f"I owe you thanks for {d}, and {for_it}.",
    ]


def effort_slot(brief: Brief) -> Choices:
    """Without a memory, an effort of theirs is the true thing to tell."""
    o = brief.occasion
    done = effort(o)
    if not done or brief.told is not None:
        return ()
    proof = tuple(e for m in o.efforts for e in m.evidence)
    return say(brief, "thanks", proof, [
        f"And thank you for {done}.", f"Thank you, too, for {done}.", f"I noticed the trouble you took beforehand, {done}.",
    ])  # fmt: skip


def short_thanks(brief: Brief) -> Choices:
    """One sentence of thanks, for a note that should stay short."""
    o = brief.occasion
    r = o.reading
    proof = said_in_mail(o)
    if o.situation == "offer_withdrawn":
        more = _with_meetings(o)
        texts = [
            f"Thank you for telling me yourself{more}.", f"This cannot have been an easy message to send; thank you for it{more}.", f"Thank you for your message{more}.",
            f"Thank you for writing to me yourself{more}.", f"Thank you for letting me hear it from you{more}.", f"My thanks for your message{more}.",
            f"Thank you for the plain words{more}.", f"I thank you for letting me know yourself{more}.", f"Thank you for the way you told me{more}.", f"You told me yourself, and I thank you for that{more}.",
        ]  # fmt: skip
    elif o.situation == "only_bad_memories":
        g = effort(o) or gathering(o) or "the time the interview took"
        texts = [
            f"Thank you for your answer, and for {g}.", f"Thank you for letting me know, and for {g}.", f"My thanks for your reply and for {g}.", f"Thank you for {g}, and for your message.",
            f"I would like to thank you for {g}, and for answering.", f"Thank you for your reply; and thank you for {g}.", f"A word of thanks for {g}, and for letting me know.", f"Thank you for writing, and for {g}.",
            f"I thank you for your answer and for {g}.", f"For {g}, and for your reply, thank you.",
        ]  # fmt: skip
    else:
        told = (
            "telling me that the role is filled"
            if r and r.filled
            else "answering my application yourself"
        )
        texts = [
            f"Thank you for {told}.", f"Thank you for {told} and for doing it clearly.", f"My thanks for {told}.", "Thank you for your reply, and for taking the time to write it.",
            f"I would like to thank you for {told}.", "Thank you for a clear answer.", "Thank you for writing back to me in person.", f"A short word of thanks for {told}.",
            "Thank you for letting me know, and for writing yourself.", "Your answer is clear, and I thank you for it.",
        ]  # fmt: skip
    return say(brief, "thanks", proof, texts)


def _with_meetings(o: Occasion) -> str:
    g = gathering(o)
    return f", and for {g}" if g else ""


# --- the memory --------------------------------------------------------------


def memory_slots(brief: Brief) -> tuple[Slot, ...]:
    told = brief.told
    if told is None:
        return ()
    proof = noted_in(told)
    slots = [Slot(name="memory", choices=say(brief, "thanks", proof, _memory_texts(told)))]
    if told.tail:
        text = told.tail if told.tail.endswith((".", "!", "?")) else f"{told.tail}."
        slots.append(Slot(name="remark", choices=say(brief, "thanks", proof, [text]), optional=3))
    return tuple(slots)


def _memory_texts(told: Told) -> list[str]:
    c, s = told.text, capital(told.text)
    if told.shape == "said" and s.startswith("What I "):  # a finished sentence: theirs as it stands
        return [f"{s}."]
    if told.shape == "said":
        return [f"{s}.", f"{s}, and I have not forgotten it.", f"This much I can say: {c}."]
    if told.shape == "quote":
        return [f"In my notes from that day I find this: “{c}”.", f"That day I wrote down: “{c}”."]
    if told.shape == "noun":
        return [
            f"What I remember best is this: {c}.", f"What has stayed with me is this: {c}.", f"{s}: that is what has stayed with me.", f"{s}: I keep coming back to that.", f"{s}: I have not forgotten it.",
            f"I still think of one thing in particular: {c}.", f"I will remember this above all: {c}.", f"{s}: that is what I will remember.", f"One thing above all has stayed with me: {c}.", f"This is what I have kept from it: {c}.",
        ]  # fmt: skip
    if told.glad:  # "loved it" stands in the journal
        return [
            f"I loved how {c}.", f"{s}, and I loved that.", f"What I loved is how {c}.", f"{s}: I loved that.", f"I loved it that {c}.", f"{s}; I loved it.",
            f"Most of all I loved how {c}.", f"I loved this: {c}.", f"{s}, which I loved.", f"What I loved most is that {c}.",
        ]  # fmt: skip
    if told.shape == "state":
        return [
            f"I have not forgotten that {c}.", f"{s}; I will remember that.", f"I liked it that {c}.", f"What has stayed with me is that {c}.", f"{s}: that has stayed with me.", f"I will remember that {c}.",
            f"I still think of this: {c}.", f"What I like to remember is that {c}.", f"{s}, and I liked that.", f"It has stayed with me that {c}.", f"I keep in mind that {c}.",
        ]  # fmt: skip
    if {"how", "why", "that"} & set(c.split()):  # no second "how" before "you told me how …"
        return [
            f"I have not forgotten the moment when {c}.", f"{s}; that has stayed with me.", f"What I will remember is the moment when {c}.", f"I still think of the moment when {c}.", f"{s}, and I will remember that.", f"I keep thinking of the moment when {c}.",
            f"{s}: that is the moment I will remember.", f"I liked it when {c}.", f"The moment I remember best is when {c}.", f"{s}; I keep thinking of that.", f"{s}, and I liked that.",
        ]  # fmt: skip
    return [
        f"I have not forgotten how {c}.", f"{s}; that has stayed with me.", f"What I will remember is how {c}.", f"I keep coming back to how {c}.", f"{s}, and I will remember that.", f"I liked how {c}.",
        f"{s}: that is the moment I will remember.", f"I still think of how {c}.", f"What has stayed with me is how {c}.", f"The moment I remember best is when {c}.", f"{s}; I keep thinking of that.", f"I very much liked how {c}.",
    ]  # fmt: skip


def praise(brief: Brief) -> Choices:
    """Their praise, taken without a bow."""
    r = brief.occasion.reading
    if r is None or r.praise is None or brief.occasion.situation == "agency":
        return ()
    what = to_you(r.praise.value)
    return say(brief, "courtesy", r.praise.evidence, [
        f"It was good to read what you say about {what}.", f"Your words about {what} were good to read.", f"I was glad of what you wrote about {what}.", f"What you wrote about {what} will stay with me.", f"Your word on {what} is one I will keep.",
    ])  # fmt: skip
