"""The second move in English: one question that is easy to answer, or easy to leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.languages.en.doubt import own_action
from rebond.languages.en.memory import first_is_past
from rebond.languages.en.phrases import (
    a_call,
    duration,
    listed,
    part,
    reason_words,
    say,
    slots_for,
    to_you,
    work_words,
)
from rebond.proof import noted_in
from rebond.telling import capital

if TYPE_CHECKING:
    from rebond.brief import Brief
    from rebond.languages.en.phrases import Choices


def _point(text: str) -> str:
    """A point of theirs in the candidate's mouth: "you rushed the close" → "I rushed the close"."""
    first, _, rest = text.partition(" ")
    if first.casefold() not in ("you", "you'd", "you're", "you've"):
        return to_you(text)
    verb, _, end = rest.partition(" ")
    if first.casefold() != "you" or not end:
        return ""
    verb = {"were": "was", "are": "am"}.get(verb, verb)
    return to_you(f"I {verb} {end}")


def heard(brief: Brief) -> Choices:
    """That their words have arrived: advice given, or a reason."""
    o = brief.occasion
    r = o.reading
    if r is None:
        return ()
    if r.feedback:
        said = [p for f in r.feedback if (p := _point(f.value))]
        points = listed(said)
        both = "both" if len(said) == 2 else "it" if len(said) == 1 else "all of them"
        proof = tuple(e for f in r.feedback for e in f.evidence)
        done = next((d for e in o.deeds if (d := own_action(e))), None)
        since = f" Since then, {done.text}." if done else ""
        proof = (*proof, *(noted_in(done) if done else ()))
        if not points:
            return say(brief, "courtesy", proof, [f"I have taken to heart what you say, and I will work on it.{since}", f"I can use what you wrote, and will begin there.{since}"])  # fmt: skip
        return say(brief, "courtesy", proof, [
            f"You are right about {both}, {points}, and that is where I will start.{since}", f"I have taken to heart what you say: {points}. I will work on {both}.{since}", f"I will work on what you point out: {points}.{since}",
            f"You name it clearly, {points}, and I will work on {both}.{since}", f"I can use what you wrote, {points}, and will begin there.{since}", f"I am putting your advice to use: {points}.{since}",
            f"What you say is fair, and I will work on {both}: {points}.{since}", f"Your points are what I will work on next: {points}.{since}", f"I see what you mean: {points}. I will work on {both}.{since}", f"That is useful: {points}. I will work on {both} first.{since}",
        ])  # fmt: skip
    if o.situation in ("agency", "role_cancelled", "internal_application", "phone_screen"):
        return ()
    if r.reason is not None:
        return say(
            brief,
            "courtesy",
            r.reason.evidence,
            [
                "I understand your choice.",
                "I can see why you chose as you did.",
                "Your reason makes sense to me.",
                "It helps to know the reason, and I understand it.",
                "The reason is clear to me, and I understand it.",
            ],
        )
    return ()


def ask_for(brief: Brief) -> Choices:
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
    proof = ask.evidence if brief.doubt is None else noted_in(brief.doubt)
    return say(brief, "ask", proof, texts)


_RELEASES = (
    "A line is plenty, and no answer is fine too.", "One line would do, and I understand if there is no time for it.", "Only if it is easy to answer, of course.",
    "If that is hard to say, please leave it.", "A word is enough, and only if you have a minute.", "If you would rather pass over this, I will understand.",
    "Whatever comes to mind first will do, and none is needed.", "Do not feel you owe me an answer.", "If there is no quick answer, please let it go.",
    "A sentence would help me, and none is owed.", "A word or two would do, and so would none.", "Only if something comes to mind.",
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
            "If one thing on our call could have been shorter, what would you have me cut?",
            "On the phone one hears things quickly: is there a point you would advise me to explain better?",
            "Before a next first call, would you have me work on my examples or on my summary?",
            "Was it clear on the phone why I want this work, or would you advise me to say it sooner?",
            "What would you advise me to put first, the next time somebody calls me about a role like this?",
            "May I ask for one piece of advice on our call: more about the work itself, or more about me?",
            "Is there one answer of mine on the phone that you would advise me to prepare better?",
        ]
    else:
        stems = [
            "One question, from our interview: which of my examples would you have me make stronger first?",
            "One thing from our interview: was it the examples or the way I told them that you would work on first?",
            "May I ask one thing about our interview: should I have said more about what I have done, or about how I would do this job?",
            "From what you saw in the interview, would you have me go deeper into fewer examples, or bring more of them?",
            "Of my answers in the interview, which one would you advise me to prepare differently?",
            "One piece of advice would help me: what would you prepare first for an interview like ours?",
            "Looking back at our interview, was there a question I should be able to answer better?",
            "If I came to such an interview again, which part would you have me prepare more carefully?",
            "When you think back to our interview, would shorter answers with one example each have served me better?",
            "Is there one part of our interview that you would have me practise before the next one?",
            "One thing I would value your view on: were my examples close enough to what you do?",
        ]
    return [f"{stem} {_RELEASES[i % len(_RELEASES)]}" for i, stem in enumerate(stems)]


def _advice_on_doubt(brief: Brief) -> list[str]:
    o = brief.occasion
    ask, doubt = o.ask, brief.doubt
    assert ask is not None
    assert doubt is not None
    topic, clause = _weakness(doubt.text)
    p = part(ask.meeting) if ask.meeting else ""
    said = f"{topic} {clause}".casefold()
    if any(w in said for w in p.casefold().split() if len(w) > 3):
        p = ""  # what they noticed names the exercise already
    gerund = topic.split()[0].endswith("ing") if topic else False
    article = topic.split()[0] in ("the", "my", "our", "a", "an") if topic else False
    on = (
        (f"on {topic}, " if gerund or article else f"in the {topic}, ")
        if topic
        else f"in {p}, "
        if p
        else ""
    )
    if clause:
        saw = f"{on}{clause}"
        return [f"{stem} {_RELEASES[i % len(_RELEASES)]}" for i, stem in enumerate([
            f"One question: {saw}. Is that what you would have me work on first, or is it something else?",
            f"I noticed it myself: {saw}. Would you advise me to start there, or elsewhere?",
            f"{capital(saw)}. Is that the part you would advise me to strengthen, or did something else matter more?",
            f"There is one point on which I would value your advice: {saw}. How would you go about it?",
            f"Looking back, I can see that {saw}. Would you begin there in my place, or with another part?",
            f"May I ask for one piece of advice? {capital(saw)}; would you work on that first?",
            f"One thing I saw for myself: {saw}. Is it the first you would have me work on?",
            f"If I may ask one thing: {saw}, and I wonder whether you would advise me to start with that.",
            f"One part I would like to do better next time: {saw}. Is that what you would work on first, or something else?",
            f"I am still turning one thing over: {saw}. Is it what you would have me practise first?",
            f"Thinking of the next time: {saw}. Is that the place to start, in your view?",
            f"What would you advise me here: {saw}. Should that come first?",
        ])]  # fmt: skip
    t = (topic if gerund or article or not topic else f"the {topic}") or p or "that part"
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
    >>> _weakness("drug round: I answered too soon")
    ('drug round', 'I answered too soon')
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
    if not topic and ": " in text and len(text.partition(": ")[0].split()) <= 4:
        topic, _, text = text.partition(": ")
    text, topic = text.strip(" ."), topic.strip(" .")
    if topic and text and first_is_past(text.split()[0].casefold()):
        text = f"I {text}"
    elif topic and not text.casefold().startswith(
        ("i ", "i'", "my ", "we ", "the ", "you ", "our ")
    ):
        text = ""
    return topic, text


def _accept_call(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    minutes = duration(ask.topic)
    it = minutes or "the conversation"
    one, two = slots_for(ask.when)
    about = reason_words(o, topic_only=True)
    on = f" on {about}" if about else ""
    return say(brief, "ask", ask.evidence, [
        f"I would gladly take you up on {it}{on}: would {one} or {two} suit you?",
        f"Yes please to {it}: {one} or {two}, whichever is easier for you.",
        f"Your offer to talk is one I would like to accept{on}; would {one} or {two} work for you?",
        f"I accept {it} with pleasure. Would {one} suit you, or rather {two}?",
        f"{capital(it)} with you{on} would help me; could it be {one}, or {two}?",
        f"I would like that conversation{on} very much: {one} or {two}, if either is convenient?",
        f"Gladly, to your offer of {a_call(minutes)}: shall we say {one}, or {two}?",
        f"As for talking it through, which I would like to do: {one} or {two}?",
        f"If the offer of {a_call(minutes)} stands, I would be glad of {one} or {two}.",
        f"I would be happy to have {a_call(minutes)} with you{on}; is {one} or {two} possible for you?",
    ])  # fmt: skip


def _talk(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    field = work_words(o)
    about = f" about growing into {field}" if field else " about what I should build up next"
    if ask.topic:  # they offered it: take it
        return say(brief, "ask", ask.evidence, [
            f"I would like to take you up on the talk: twenty minutes next week,{about}?", f"Yes to the talk, please: could it be twenty minutes next week,{about}?", f"The talk you offer is one I would like to have: twenty minutes{about}, next week?",
            f"May I take you at your word and ask for a talk of twenty minutes{about}?", f"I accept the talk gladly; would twenty minutes next week suit you,{about}?", f"Let us have that talk: twenty minutes{about}, on a day that suits you?",
            f"If the offer of a talk stands: twenty minutes next week,{about}?", f"Since you offer to talk: could I have twenty minutes next week{about}?", f"Your offer to talk is welcome: twenty minutes{about}, whenever your week allows?",
            f"I would be glad of the talk you offer; shall we say twenty minutes next week{about}?",
        ])  # fmt: skip
    return say(brief, "ask", ask.evidence, [
        f"Could we have a twenty-minute talk{about}, one day next week?",
        f"Would you have twenty minutes for a talk{about}?",
        f"I would like to talk for twenty minutes{about}; is next week possible?",
        f"May I put twenty minutes in your diary for a talk{about}?",
        f"Could I come by for twenty minutes next week, for a talk{about}?",
        f"A talk of twenty minutes{about} would help me; when would suit you?",
        f"Would a short talk{about} be possible, twenty minutes at most?",
        f"If you can spare twenty minutes, I would like to talk{about}: next week, perhaps?",
        f"When you have twenty minutes, could we talk{about}?",
        f"I would be glad of a talk{about}; twenty minutes would do. Is next week good?",
    ])  # fmt: skip


def _client(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    noted = _weakness(brief.doubt.text)[0] if brief.doubt else ""
    topic = reason_words(o, topic_only=True) or noted or (part(ask.meeting) if ask.meeting else "")
    if not topic:
        return say(brief, "ask", ask.evidence, [
            "If your client said a word about our interview, what would you advise me to strengthen? If not, that is fine.",
            "From what you know of the interview, would you advise me to work on the substance or on how I come across? A line is plenty.",
            "Did your client leave a remark that I can do something with? One line of advice would help, and there is no hurry.",
            "Before a next client, where would you have me start: with the examples I bring, or with how I tell them? A word is enough.",
            "You know what clients look for: what would you advise me to strengthen first? Even a hint would help.",
            "If there were one point to improve before the next interview, which would you choose? Only if it is easy to say.",
            "May I ask your advice for the next time: better examples, or getting to the point sooner? One sentence will do.",
            "From where you stand, which point would you have me work on before the next interview? Please leave it if it is hard to say.",
            "Is there one thing that you would advise me to do differently in front of the next client? A few words would do.",
            "What your client took away from the interview would interest me, if you can say: is there a point to strengthen?",
        ])  # fmt: skip
    return say(brief, "ask", ask.evidence, [
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
