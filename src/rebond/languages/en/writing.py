"""Writes the note in English: several constructions for every move, each with its evidence.

Nothing here states what the evidence does not hold. A construction that needs
a fact the occasion lacks is not offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.compose import Slot
from rebond.languages.en import memory
from rebond.languages.en.phrases import (
    HEARD,
    a_call,
    comes_back,
    duration,
    gathering,
    hosts,
    listed,
    name_of,
    part,
    reason_words,
    said_in_mail,
    slots_for,
    to_you,
)
from rebond.model import Evidence, Sentence
from rebond.telling import capital
from rebond.text import fold

if TYPE_CHECKING:
    from rebond.compose import Brief
    from rebond.model import Entry, Move, Occasion
    from rebond.telling import Told

_DOING = frozenset("running leading building making teaching writing designing managing developing helping bringing supporting working creating organising organizing coaching training".split())

Choices = tuple[tuple[Sentence, ...], ...]


def plan(brief: Brief) -> list[tuple[Slot, ...]]:
    """The paragraphs of the note and the places in them."""
    o = brief.occasion
    if o.decision == "short" or o.situation in ("application_only", "position_filled"):
        return [(Slot(name="thanks", choices=_short_thanks(brief)), *_memory(brief), Slot(name="door", choices=_door(brief)))]
    first = (Slot(name="thanks", choices=_thanks(brief)), *_memory(brief), Slot(name="praise", choices=_praise(brief), optional=2))
    heard = Slot(name="heard", choices=_heard(brief), optional=1)
    asked = Slot(name="ask", choices=_ask(brief))
    door = (Slot(name="door", choices=_door(brief)), Slot(name="others", choices=_others(brief), optional=2))
    return [first, (heard, asked), door]


def tell(entry: Entry, occasion: Occasion) -> Told | None:
    from rebond.tongues import language_of

    text = fold(entry.text)
    if len(text.split()) > 3 and language_of(text) not in ("en", ""):  # noqa: PLR2004
        return None
    return memory.tell(entry, occasion.addressee, occasion.candidacy.people)


def greeting(brief: Brief) -> str:
    m = brief.occasion.manners
    hello = m.hello if m.hello in ("Hi", "Hello", "Dear") else "Dear"
    if brief.style.more_formal:
        hello = "Dear"
    if m.register == "title" and m.title and " " in m.full:
        return f"Dear {m.title} {m.full.split()[-1]},"
    name = m.given if m.given and m.register == "first-name" else m.full
    return f"{hello} {name}," if name else "Hello,"


def closing(brief: Brief) -> str:
    m = brief.occasion.manners
    if brief.style.more_formal:
        return "Yours sincerely,"
    if brief.style.warmer and m.register == "first-name":
        return "Warm regards,"
    theirs = m.goodbye.strip(" ,.").casefold()
    mirrored = {
        "best": "Best,", "best wishes": "Best wishes,", "all the best": "Best wishes,", "warm regards": "Warm regards,",
        "kind regards": "Kind regards,", "regards": "Kind regards,", "best regards": "Best regards,",
        "warmly": "Warm regards,", "sincerely": "Sincerely,", "yours sincerely": "Yours sincerely,", "cheers": "All the best,",
    }  # fmt: skip
    if theirs in mirrored:
        return mirrored[theirs]
    return "Best wishes," if m.register == "first-name" else "Kind regards,"


def subject(brief: Brief) -> str:
    """The subject without "Re:": the mail's own in a reply, a plain one in a new mail."""
    o = brief.occasion
    own = o.message.subject.strip() if o.message else ""
    if o.thread == "reply" and own and not o.thread_of:
        return own
    role = o.candidacy.application.role or (o.reading.role.value if o.reading and o.reading.role else "")
    short_role = role if 0 < len(role.split()) <= 5 else role.split(",")[0].split(" – ")[0]  # noqa: PLR2004
    if o.reading and o.reading.phone:
        return f"Thank you for your call – {short_role}" if short_role else "Thank you for your call"
    return f"Thank you – {short_role}" if short_role else "Thank you for the interview"


def polish(text: str) -> str:
    """Capitals, one space, one final stop, a/an."""
    out = " ".join(text.split())
    for wrong, right in ((" ,", ","), ("..", "."), (",,", ","), ("?.", "?"), (":.", ".")):
        out = out.replace(wrong, right)
    return capital(out)


def reminders(brief: Brief) -> tuple[str, ...]:
    """What to check or do beside sending."""
    o = brief.occasion
    found = []
    if o.ask and o.ask.kind in ("call", "talk"):
        found.append("The times are a proposal: check them against your diary before you send this.")
    if o.thread_of:
        found.append(f"If you have their mail at hand ({o.thread_of}), send this as an answer to it.")
    friends = [p for p in o.candidacy.people if p.role and _is_referrer(p)]
    found += [f"Thank {p.name} too, in a message of its own and in other words; nothing they told you is used here." for p in friends]
    if o.memories and brief.told is None:
        found.append("Your memory is noted in another language and could not be told; say it in English and it goes in.")
    if o.days is not None and o.days > 10:  # noqa: PLR2004
        found.append(f"The refusal is {o.days} days old.")
    return tuple(found)


def _is_referrer(person: object) -> bool:
    from rebond.people import is_referrer

    return is_referrer(person)  # type: ignore[arg-type]


# --- the first move ----------------------------------------------------------


def _say(brief: Brief, move: Move, proof: tuple[Evidence, ...], texts: list[str]) -> Choices:
    """A sentence for each wording; among people on first-name terms "I would" is "I'd"."""
    casual = brief.occasion.manners.register == "first-name" and not brief.style.more_formal
    said = [_contracted(t) if casual else t for t in texts]
    return tuple((Sentence(text=t, move=move, evidence=proof),) for t in said if t)


def _contracted(text: str) -> str:
    for long, short in (("I would ", "I'd "), ("I will ", "I'll "), ("I am ", "I'm "), ("o not ", "on't ")):
        text = text.replace(long, short)
    return text


def _thanks(brief: Brief) -> Choices:
    o = brief.occasion
    met = o.addressee is not None and o.addressee.met
    g = gathering(o)
    proof = (*said_in_mail(o), *(m for x in o.meetings for m in x.evidence[:1]))
    proof = tuple(dict.fromkeys(proof + tuple(Evidence(source=p.id, quote=p.evidence or p.name) for p in o.others)))
    for_it = f"for {g}" if g else "for the time you gave me" if met else "for dealing with my application"
    if o.personal or (o.reading and o.reading.phone):
        return _say(brief, "thanks", proof, _personal(brief, for_it))
    chose = HEARD[o.stage == "application"]
    who = hosts(o) if met else "you"
    if met and o.others:
        for_it = f"for {gathering(o, guests=False)}"
    it = for_it.removeprefix("for ")
    return _say(
        brief,
        "thanks",
        proof,
        [
            f"I have heard that {chose}, and wanted to thank {who} {for_it}.",
            f"The decision has reached me, and before anything else I want to thank {who} {for_it}.",
            f"Now that I know the outcome, I would like to say thank you {for_it}.",
            f"Thank you {for_it}; I did not want the decision to be the last word between us.",
            f"A decision has been made, I hear, and what is left to me is a pleasant duty: to thank {who} {for_it}.",
            f"I know by now that {chose}. Thank you all the same {for_it}.".replace(" all the same", ""),
            f"This is a short word of thanks {for_it}, now that the decision is known.",
            f"Even though {chose}, I am writing to thank {who} {for_it}.".replace("Even though", "Since"),
            f"With the decision made, I want to thank {who} properly {for_it}.",
            f"Before the process is closed and forgotten, thank you {for_it}.",
            f"The answer has come, and I understand it; my thanks to {who} {for_it}.",
            f"I would not like to leave without thanking {who} for {it}.",
        ],
    )


def _personal(brief: Brief, for_it: str) -> list[str]:
    o = brief.occasion
    r = o.reading
    late = "I am writing late, but with no fewer thanks: " if o.days is not None and o.days > 21 else ""  # noqa: PLR2004
    if late:
        return [f"{late}thank you {for_it}, and for the way you told me.", f"{late}thank you for your message and {for_it}."]
    if r and r.phone:
        acts = ["calling to tell me yourself", "your call", "picking up the phone to tell me", "telling me in your own voice"]
    elif o.situation == "internal_application":
        acts = ["telling me straight", "telling me yourself", "letting me know directly", "not leaving me to hear it elsewhere"]
    elif o.situation == "role_cancelled":
        acts = ["telling me yourself", "letting me know so clearly", "explaining where things stand", "writing, which cannot have been the easiest message of your week"]
    elif o.situation in ("feedback_given",):
        n = len(r.feedback) if r else 0
        word = {1: "the advice", 2: "the two notes"}.get(n, "the notes")
        acts = [f"{word} you gave me", f"{word} in your mail", "taking the time to say what I can work on", "telling me what would help"]
    elif (why := reason_words(o)) and o.situation != "agency":
        acts = [f"being so plain about {why}", f"your candour about {why}", f"telling me openly about {why}", f"being frank about {why}"]
    else:
        acts = ["telling me yourself", "writing to me yourself", "letting me hear it from you", "your message"]
    a, b, c, d = acts
    return [
        f"Thank you for {a}, and {for_it}.",
        f"Thank you {for_it}, and for {b}.",
        f"First of all, thank you: {for_it}, and for {c}.",
        f"My thanks for {d}, and no less {for_it}.",
        f"I want to thank you for {b}, and {for_it}.",
        f"Thank you for {c}; thank you, too, {for_it}.".replace("; thank you, too,", " and"),
        f"Before anything else I would like to thank you {for_it}, and for {a}.",
        f"It was good of you to answer as you did. Thank you for {d}, and {for_it}.".replace("It was good of you to answer as you did. ", ""),
        f"I am grateful to you for {a}, and {for_it}.",
        f"You have my thanks for {c}, and {for_it}.",
        f"Let me begin with thanks, for {b} and {for_it}.",
        f"Two things I would like to thank you for: {d}, and {for_it.removeprefix('for ')}.",
    ]


def _short_thanks(brief: Brief) -> Choices:
    o = brief.occasion
    r = o.reading
    proof = said_in_mail(o)
    if o.situation == "offer_withdrawn":
        texts = [
            f"Thank you for telling me yourself, and for the care you took with me until then{_with_meetings(o)}.",
            f"This cannot have been an easy message to send; thank you for it{_with_meetings(o)}.",
            f"Thank you for your message{_with_meetings(o)}.",
        ]
    elif o.situation == "only_bad_memories":
        g = gathering(o) or "the time the interview took"
        texts = [f"Thank you for your answer, and for {g}.", f"Thank you for letting me know, and for {g}.", f"My thanks for your reply and for {g}."]
    else:
        told = "telling me that the role is filled" if r and r.filled else "answering my application yourself"
        texts = [
            f"Thank you for {told}.",
            f"Thank you for {told} and for doing it clearly.",
            f"My thanks for {told}; many applications never get that far.".replace("; many applications never get that far", ""),
            "Thank you for your reply, and for taking the time to write it.",
        ]
    return _say(brief, "thanks", proof, texts)


def _with_meetings(o: Occasion) -> str:
    g = gathering(o)
    return f", and for {g}" if g else ""


# --- the memory --------------------------------------------------------------


def _memory(brief: Brief) -> tuple[Slot, ...]:
    told = brief.told
    if told is None:
        return ()
    proof = (Evidence(source=told.entry.id or "journal", quote=told.entry.text),)
    slots = [Slot(name="memory", choices=_say(brief, "thanks", proof, _memory_texts(told)))]
    extra = told.tail or ("I loved that." if told.glad else "")
    if extra:
        text = extra if extra.endswith((".", "!", "?")) else f"{extra}."
        slots.append(Slot(name="remark", choices=_say(brief, "thanks", proof, [text]), optional=3))
    return tuple(slots)


def _memory_texts(told: Told) -> list[str]:
    c, s = told.text, capital(told.text)
    if told.shape == "said":
        return [f"{s}."]
    if told.shape == "quote":
        return [f"In my notes from that day I find this: “{c}”.", f"That evening I wrote down: “{c}”."]
    if told.shape == "noun":
        return [
            f"What I remember best is this: {c}.", f"{s}: that is what has stayed with me.", f"One thing above all has stayed with me: {c}.",
            f"{s}: that is the part I keep coming back to.", f"I still have it before my eyes: {c}.", f"If I keep one thing, it is this: {c}.",
            f"There is a picture I took away with me: {c}.", f"{s}: I have not forgotten it.", f"What I took home from it is quickly said: {c}.",
            f"{s}: that alone was worth the visit.", f"Of all there was, I think first of this: {c}.",
        ]  # fmt: skip
    anywhere = [
        f"One picture has stayed with me: {c}.",
        f"{s}: that is what I will remember first.",
        f"What I will remember is this: {c}.",
        f"{s}, and that has stayed with me.",
        f"I still have one scene before my eyes: {c}.",
        f"There is one thing I have told people about since: {c}.".replace("I have told people about since", "I took away with me"),
        f"If I keep one thing, it is that {c}.",
        f"{s}; I have thought of it since.",
    ]
    if told.shape == "state":
        return [f"I have not forgotten that {c}.", *anywhere, f"A detail like this says a lot to me: {c}.", f"{s}: it is a detail, and I have not forgotten it.", f"What comes back to me first is a detail: {c}."]
    return [
        f"The moment when {c} has stayed with me.",
        *anywhere,
        f"I keep coming back to the moment when {c}.",
        f"When I think back, the first thing I see is how {c}.",
        f"Of everything that was said and done, I remember best how {c}.",
        f"What comes back to me most often is the moment when {c}.".replace(" most often", " first"),
    ]  # fmt: skip


def _praise(brief: Brief) -> Choices:
    """Their praise, taken without a bow."""
    r = brief.occasion.reading
    if r is None or r.praise is None or brief.occasion.situation == "agency":
        return ()
    what = to_you(r.praise.value)
    return _say(brief, "courtesy", r.praise.evidence, [
        f"I will keep what you wrote about {what}.", f"Your words about {what} were good to read.", f"What you say of {what} is an encouragement.",
        f"It was good to read what you think of {what}.", f"Your word on {what} goes with me.",
    ])  # fmt: skip


# --- the second move ---------------------------------------------------------


def _heard(brief: Brief) -> Choices:
    """That their words have arrived: advice given, or a reason."""
    o = brief.occasion
    r = o.reading
    if r is None:
        return ()
    if r.feedback:
        points = listed([to_you(f.value) for f in r.feedback])
        proof = tuple(e for f in r.feedback for e in f.evidence)
        return _say(brief, "courtesy", proof, [
            f"I have taken your points to heart – {points} – and they are what I will work on next.",
            f"Your points are noted, and they are where I will start: {points}.",
            f"{capital(points)}: I will work on that first.",
            f"I can use what you wrote, {points}, and will start there.",
            f"What you say about {points} is clear, and I will work on it.",
            f"I am putting your advice to use: {points}.",
            f"You name it clearly, {points}; that is my work for the coming months.",
            f"Now I know where to put my effort: {points}.",
            f"I will start with what you point out: {points}.",
            f"Thanks to your mail I know what to work on next: {points}.",
        ])  # fmt: skip
    if o.situation in ("agency", "role_cancelled", "internal_application", "phone_screen"):
        return ()
    if r.reason is not None:
        return _say(brief, "courtesy", r.reason.evidence, [
            "That is useful to know, and I understand the choice.", "It helps me to know it, and I understand your choice.",
            "I understand the choice, and knowing it helps me.", "That is clear, and it tells me where to put my effort.",
            "A clear answer is worth having; I understand it.", "I can see why, and it helps to know.",
        ])  # fmt: skip
    return ()


def _ask(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    if ask is None:
        return ()
    if ask.kind == "call":
        return _accept_call(brief)
    if ask.kind == "talk":
        return _talk(brief)
    if ask.kind == "client":
        return _client(brief)
    texts = _advice(brief)
    if ask.kind == "offered":
        texts = [f"Since you offer it, I would gladly hear your thoughts. {t}" for t in texts]
    return _say(brief, "ask", ask.evidence, texts)


_RELEASES = (
    "A line is plenty, and no answer is fine too.", "One line would do, and I understand if there is no time for it.", "Only if it is easy to answer, of course.",
    "If that is hard to say, please leave it.", "A word is enough, and I will understand if you would rather not.", "Please feel free to pass over this.",
    "Whatever comes to mind first will do; silence is fine as well.", "Do not feel you owe me an answer.", "If there is no quick answer, please let it go.",
    "A sentence would help me, and none is owed.", "It need not be long, and it need not be at all.", "Only if something comes to mind.",
)  # fmt: skip


def _advice(brief: Brief) -> list[str]:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    if brief.doubt is not None:
        return _advice_on_doubt(brief)
    if ask.meeting is not None:
        p = part(ask.meeting)
        stems = [
            f"One question about {p}: would you advise me to work on the substance first, or on the way I present it?",
            f"Looking back at {p}, which would you have me work on first, the content or the delivery?",
            f"May I ask for one piece of advice on {p}: is it my approach or my explanation of it that I should strengthen first?",
            f"If you think back to {p}, is there one point you would advise me to work on?",
            f"For the next time something like {p} comes up, would you put more effort into preparation or into presentation?",
            f"You saw me at work in {p}; what would you have me practise next, going deeper or getting to the point sooner?",
            f"If you could change one thing in how I went about {p}, would it be the start or the end?",
            f"On {p}, I would value one piece of advice: should I be more thorough next time, or quicker to conclude?",
            f"What would you advise me to do differently in {p}: to ask more at the start, or to explain more as I go?",
            f"There is one thing I would like to take from {p}: would you work on method first, or on clarity?",
            f"I would be glad of your advice on {p}: which part would you have me strengthen first?",
            f"Thinking of {p}: is there a skill in it that you would advise me to build up first?",
        ]
    elif o.stage == "screen":
        stems = [
            "From what you heard on our call, is there one thing I could make clearer about my path?",
            "One question about our call: was my path clear, or would you advise me to tell it differently?",
            "Would you advise me to say more, on such a call, about what I have done or about what I want to do?",
        ]
    else:
        field = _field(o)
        stems = [
            f"One question: {field}would you advise me to deepen my experience first, or to show better what I already have?",
            f"May I ask you for one piece of advice: {field}which skill would you have me strengthen first?",
            f"Looking ahead, {field}what would you advise me to show first the next time: a piece of work, or how I went about it?",
            f"If you were to give me one piece of advice, {field}would it be about what I know or about how I present it?",
            f"There is one thing I would value your view on: {field}what should I work on first before a next interview of this kind?",
            f"From what you saw in our conversation, {field}is there one point that you would advise me to work on?",
            f"For my next steps, {field}would you rather see more depth in one area, or more breadth?",
            f"I would be glad of one piece of advice: {field}where would you have me put my effort over the next year?",
            f"What would you work on first in my place, {field}the examples I bring or the way I tell them?",
            f"One thing I would like to learn from our conversation: {field}which part of it should have been stronger?",
            f"Thinking of the next time, {field}would you have me prepare more examples, or go deeper into fewer?",
        ]
    return [f"{stem} {_RELEASES[i % len(_RELEASES)]}" for i, stem in enumerate(stems)]


def _field(o: Occasion) -> str:
    where = _where(o)
    return f"for work {where}, " if where else ""


def _advice_on_doubt(brief: Brief) -> list[str]:
    o = brief.occasion
    ask, doubt = o.ask, brief.doubt
    assert ask is not None
    assert doubt is not None
    topic, clause = _weakness(doubt.text)
    p = part(ask.meeting) if ask.meeting else ""
    if p and topic and any(w in topic.casefold() for w in p.casefold().split() if len(w) > 3):  # noqa: PLR2004
        p = ""  # the topic names the exercise already
    on = f"on {topic}" if topic else f"in {p}" if p else "when we met"
    if clause:
        saw = f"{on}, {clause}"
        return [f"{stem} {_RELEASES[i % len(_RELEASES)]}" for i, stem in enumerate([
            f"One question: {saw}. Is that what you would have me work on first, or is it something else?",
            f"I noticed it myself: {saw}. Would you advise me to start there, or elsewhere?",
            f"{capital(saw)}. Is that the part you would advise me to strengthen, or did something else matter more?",
            f"There is one point on which I would value your advice: {saw}. How would you go about it?",
            f"Looking back, I can see that {saw}. Would you begin there in my place, or with another part?",
            f"May I ask for one piece of advice? {capital(saw)}; would you work on that first?",
            f"{capital(saw)}, I know. Is it the first thing you would have me work on?",
            f"If I may ask one thing: {saw}, and I wonder whether you would advise me to start with that.",
            f"One part I would like to do better next time: {saw}. Would you tackle it first, or something else?",
            f"I am still turning one thing over: {saw}. What would you advise me to do about it?",
            f"Thinking of the next time: {saw}. Is that the place to start, in your view?",
            f"What would you advise me here: {saw}. Should that come first?",
        ])]  # fmt: skip
    t = topic or p or "that part"
    return [f"{stem} {_RELEASES[i % len(_RELEASES)]}" for i, stem in enumerate([
        f"One question: would you advise me to work on {t} first, or on something else?",
        f"I would value your advice on {t}: what would you have me do first to get better at it?",
        f"Looking back at {t}, is that where you would have me start, or elsewhere?",
        f"May I ask one thing about {t}: is there a way you would recommend to strengthen it?",
        f"If you were in my place, would {t} be the first thing you worked on?",
        f"There is one point I would like your advice on, {t}: how would you go about it?",
        f"Thinking of the next time: is {t} the part to strengthen, or did another matter more?",
        f"On {t}, would you rather see more practice or a different approach?",
        f"What would you advise me to do first about {t}?",
        f"Is {t} the thing to work on before a next interview, in your view?",
        f"I would be glad of one piece of advice: should {t} come first in what I work on?",
        f"One thing I would like to do better is {t}; where would you begin?",
    ])]  # fmt: skip


def _weakness(clause: str) -> tuple[str, str]:
    """Topic and first-person clause of what one noticed oneself, without the self-reproach.

    >>> _weakness("I was weak on pricing the pots: guessed the interest margin")
    ('pricing the pots', 'I guessed the interest margin')
    >>> _weakness("I ran over by 3 minutes")
    ('', 'I ran over by 3 minutes')
    """
    text = clause.strip()
    topic = ""
    low = text.casefold()
    for sign in (
        "i was weak on ", "i was weak in ", "i was weak at ", "weak on ", "weak in ", "weak at ", "i struggled with ", "struggled with ",
        "i stumbled on ", "stumbled on ", "i was shaky on ", "shaky on ", "i was not good at ", "i wasn't good at ", "not good at ",
        "i was bad at ", "bad at ", "i messed up ", "messed up ", "i blew ", "blew ", "i failed ", "failed ", "i got lost in ", "got lost in ",
        "i was nervous about ", "nervous about ", "i fumbled ", "fumbled ", "i was lost on ", "lost on ", "i was vague on ", "vague on ", "i was vague about ", "i was slow on ", "slow on ", "i was unsure about ", "unsure about ", "i froze on ", "froze on ", "i rambled on ", "i rambled about ",
    ):  # fmt: skip
        if low.startswith(sign):
            topic, _, text = text[len(sign) :].partition(": ")
            if not text:
                topic, _, text = topic.partition(", ")
            break
    if not topic and ": " in text and len(text.partition(": ")[0].split()) <= 4:  # noqa: PLR2004
        topic, _, text = text.partition(": ")
    text = text.strip(" .")
    topic = topic.strip(" .")
    if topic.casefold().startswith(("my ", "the ", "our ")) or not topic:
        pass
    if text and not text.casefold().startswith(("i ", "i'", "my ", "we ", "the ")):
        text = f"I {text}" if text.split()[0].casefold() not in ("no", "too", "not") else ""
    return topic, text


def _accept_call(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    minutes = duration(ask.topic)
    it = minutes or "the conversation"
    one, two = slots_for(o.now, ask.when)
    about = reason_words(o, topic_only=True)
    on = f" on {about}" if about else ""
    return _say(brief, "ask", ask.evidence, [
        f"I would gladly take you up on {it}{on}: would {one} or {two} suit you?",
        f"Yes please to {it}: {one} or {two}, whichever is easier for you.",
        f"Your offer to talk is one I would like to accept{on}; would {one} or {two} work for you?",
        f"I accept {it} with pleasure. Would {one} suit you, or rather {two}?",
        f"{capital(it)} with you{on} would help me; could it be {one}, or {two}?",
        f"I would like that conversation{on} very much: {one} or {two}, if either is convenient?",
        f"Gladly, to your offer of {a_call(minutes)}: shall we say {one}, or {two}?",
        f"Thank you for offering to talk it through; I could do {one} or {two}.".replace("Thank you for offering to talk it through; ", "As for talking it through, which I would like to do, "),
        f"If the offer of {a_call(minutes)} stands, I would be glad of {one} or {two}.",
        f"I am happy to come back to you{on} in {a_call(minutes)}; is {one} or {two} possible for you?",
    ])  # fmt: skip


def _talk(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    field = _work_words(o)
    about = f" about how I can grow into {field}" if field else " about what I should build up next"
    return _say(brief, "ask", ask.evidence, [
        f"Could we have a twenty-minute talk{about}, one day next week?",
        f"Would you have twenty minutes for a talk{about}?",
        f"I would like to talk for twenty minutes, when it suits you,{about}: is next week possible?",
        f"May I put twenty minutes in your diary for a talk{about}?",
    ])  # fmt: skip


def _client(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    why = reason_words(o, topic_only=True)
    p = part(ask.meeting) if ask.meeting else ""
    topic = why or p or "the interview"
    return _say(brief, "ask", ask.evidence, [
        f"If your client said a word about {topic}, I would value your advice on what to strengthen there; if not, that is fine too.",
        f"On {topic}, what level would you advise me to aim for before a next client of this kind? Only if you can say.",
        f"From where you stand, would you have me work on {topic} first, or on something else? A line is plenty.",
        f"You know what clients look for: what would you advise me to do about {topic}? A word is enough.",
        f"One question, if it is easy to answer: how far would you have me go on {topic} before the next interview?",
        f"Would you put {topic} first among the things I should work on? A yes or a no would already help.",
        f"What would convince a client like this one on {topic}? I would be glad of your advice, and no answer is fine.",
        f"I would like to do something about {topic}; is there a way that you would recommend? Only if one comes to mind.",
        f"May I ask your advice on {topic}: is it a matter of practice, in your view, or of proof? One line will do.",
        f"For the next client, would you advise me to work on {topic}, or to present it differently? Please leave it if it is hard to say.",
    ])  # fmt: skip


# --- the third move ----------------------------------------------------------


def _work_words(o: Occasion) -> str:
    """The kind of work as a phrase of this language, "" when none is known in it."""
    from rebond.tongues import language_of

    if o.work is None:
        return ""
    work = fold(o.work.value)
    foreign = any(ord(c) > 0x7F for c in work) or (len(work.split()) > 2 and language_of(work) not in ("en", ""))  # noqa: PLR2004
    return "" if foreign else work


def _where(o: Occasion) -> str:
    """ "in clinic scheduling", "as a sales engineer": what follows "work"."""
    work = _work_words(o)
    if work:
        gerund = work.split()[0].endswith("ing") and len(work.split()) > 1 and work.split()[1] not in ("of", "and", "in", "for")
        return f"in jobs like {work}" if gerund and work.split()[0].casefold() in _DOING else f"in {work}"
    role = o.candidacy.application.role or (o.reading.role.value if o.reading and o.reading.role else "")
    first = fold(role).split(",")[0].split("(")[0].strip()
    if not first or any(ord(c) > 0x7F for c in first) or len(first.split()) > 4:  # noqa: PLR2004
        return ""
    name = first if first[:2].isupper() else first[:1].lower() + first[1:]
    return f"as {'an' if name[:1].casefold() in 'aeiou' else 'a'} {name}"


def _work_proof(o: Occasion) -> tuple[Evidence, ...]:
    if o.work is not None:
        return o.work.evidence
    role = o.candidacy.application.role
    return (Evidence(source="application.role", quote=role),) if role else ()


def _door(brief: Brief) -> Choices:
    o = brief.occasion
    w, where = _work_words(o), _where(o)
    left_open = tuple(x for x in (o.reading.openings if o.reading else ()) if x.kind != "call")
    proof = (*_work_proof(o), *(Evidence(source="message", quote=x.quote) for x in left_open))
    back = comes_back(o)
    if o.internal:
        return _say(brief, "door", proof, [
            f"{capital(w)} is what I want to grow into.", f"What I want to grow into remains the same: {w}.", f"I still want to grow into {w}.", f"My direction has not changed: {w}.",
        ] if w else ["I would like to keep growing in that direction.", "My direction stays the same."])  # fmt: skip
    if not where:
        return _say(brief, "door", proof, [*back, "If something comes up for which you think of me, I would be glad to hear from you.", "I would be glad to hear from you again when something fitting comes up in your team."])
    if back:
        return _say(brief, "door", proof, [t for i, b in enumerate(back) for t in _work_and(where, b, i)])
    return _say(brief, "door", proof, [
        f"The work I want to keep doing is {w}, so if something of that kind opens in your team, I would be glad to hear from you." if w else f"I want to go on working {where}, so if your team grows, I would be glad to hear from you.",
        f"If you look for someone to work {where} again, I would gladly come back to the conversation.",
        f"I am still looking for work {where}, and would be glad to hear from you if your team grows in that direction.",
        f"My plan has not changed: to work {where}. Should something of the kind come up at your end, I would like to hear of it.",
        f"Please think of me when work {where} comes up; I would be glad to hear from you.",
        f"What I am looking for is unchanged, work {where}; a word from you would be welcome if a place for it opens.",
        f"I mean to go on {where}, so if your plans change I would gladly hear about it.",
        f"Should you need someone {where} another time, I would apply again with pleasure.",
        f"My next step is to be {where}, and I would be happy if our paths crossed there again.",
        f"If there is one kind of work for which I would like to hear from you again, it is work {where}.",
        f"I will keep going {where}; if you hire for it again, I would like to be among those you write to.",
        f"For work {where} I would come back at any time, so please keep me in mind.",
    ])  # fmt: skip


def _work_and(where: str, answer: str, i: int) -> list[str]:
    """Their opening taken up, and the kind of work beside it."""
    bare = answer.rstrip(".")
    said = [
        f"{answer} Work {where} is what I want to keep doing.",
        f"The work I want to do is still {where}. {answer}" if where.startswith("in ") else f"I still want to work {where}. {answer}",
        f"{bare}: what I am looking for is still work {where}.",
        f"I am still looking for work {where}. {answer}",
        f"{answer} My next step is to be {where}.",
        f"I mean to go on {where}. {answer}",
        f"{answer} If it is for work {where}, all the better.",
    ]
    return said[i % len(said) :] + said[: i % len(said)]


def _others(brief: Brief) -> Choices:
    """Thanks passed on to those who were there too, and a good word for a colleague who got the post."""
    o = brief.occasion
    if o.internal and o.appointed is not None:
        n = o.appointed.name.split()[0]
        proof = (Evidence(source=o.appointed.id, quote=o.appointed.evidence or o.appointed.name),)
        return _say(brief, "courtesy", proof, [f"Please give {n} my good wishes for the start.", f"I wish {n} a good start, and will help where I can.", f"My congratulations to {n}; I am glad to go on working together."])
    if o.agency and (o.others or o.meetings):
        proof = tuple(Evidence(source=p.id, quote=p.evidence or p.name) for p in o.others) or said_in_mail(o)
        return _say(brief, "courtesy", proof, ["Could you pass my thanks on to your client?", "Please pass my thanks on to your client as well.", "My thanks, through you, to your client too."])
    left = [p for p in o.others if not _mentioned(brief, p)]
    if not left:
        return ()
    n = listed([name_of(p) for p in left])
    proof = tuple(Evidence(source=p.id, quote=p.evidence or p.name) for p in left)
    return _say(brief, "courtesy", proof, [
        f"My thanks to {n} as well.", f"Please pass my thanks on to {n}.", f"Please give my thanks to {n} too.", f"And my thanks to {n}.", f"{n} have my thanks too." if len(left) > 1 else f"{n} has my thanks too.",
    ])  # fmt: skip


def _mentioned(brief: Brief, person: object) -> bool:
    """Whether the first paragraph names the person already."""
    name = person.name.split()[0]  # type: ignore[attr-defined]
    told = brief.told.text if brief.told else ""
    return name in told or (not brief.occasion.personal and name in hosts(brief.occasion))
