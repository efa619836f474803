"""The third move in English: the kind of work, and the doors they left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.doors import answered, in_turn, left_open, named_time
from rebond.languages.en.phrases import (
    gathering,
    listed,
    name_of,
    say,
    to_you,
    where_of,
    work_words,
)
from rebond.model import Evidence
from rebond.people import split_name
from rebond.proof import of_people, said_in_mail
from rebond.telling import capital
from rebond.text import Words, fold

if TYPE_CHECKING:
    from rebond.brief import Brief
    from rebond.languages.en.phrases import Choices
    from rebond.model import Occasion, Opening


def _work_proof(o: Occasion) -> tuple[Evidence, ...]:
    if o.work is not None:
        return o.work.evidence
    role = o.candidacy.application.role
    if role:
        return (Evidence(source="application.role", quote=role),)
    return o.reading.role.evidence if o.reading and o.reading.role else ()


def door(brief: Brief) -> Choices:
    o = brief.occasion
    w, where = work_words(o), where_of(o)
    proof = (*_work_proof(o), *(Evidence(source="message", quote=x.quote) for x in left_open(o)))
    back = comes_back(o)
    if o.situation == "only_bad_memories":
        return say(brief, "courtesy", said_in_mail(o), [
            "I wish you and the team well.", "All good wishes to you.", "I wish you well.", "My good wishes for what comes next.", "With that, I wish you well.",
        ])  # fmt: skip
    if o.internal:
        return say(brief, "door", proof, [
            f"{capital(w)} is what I want to grow into.", f"What I want to grow into remains the same: {w}.", f"I still want to grow into {w}.",
            f"My direction has not changed: {w}.", f"I will keep working towards {w}.", f"{capital(w)} is still where I am heading.", f"I have not changed my mind: {w}.",
            f"What I would like to do more of is {w}.", f"I would still like to move towards {w}.", f"You know what I am after: {w}.",
        ] if w else ["I would like to keep growing in that direction.", "My direction stays the same."])  # fmt: skip
    if not where:
        return say(
            brief,
            "door",
            proof,
            back
            or [
                "If something comes up for which you think of me, I would be glad to hear from you.",
                "I would be glad to hear from you again when something fitting comes up in your team.",
            ],
        )
    if o.agency and not back:
        return say(brief, "door", proof, [
            f"I am still looking for work {where}: if one of your clients opens something, I would be glad to hear of it.",
            f"Please do keep my file for a client who looks for someone {where}.",
            f"My direction is unchanged, work {where}, so please think of me for a next client.",
            f"If work {where} comes up with another of your clients, I would like to hear of it.",
            f"What I am looking for is still work {where}; a word from you will be welcome when a client asks for it.",
            f"For work {where} I would gladly set out with you again.",
            f"You know what I am looking for, work {where}; for the next client of that kind, my answer would be yes.",
            f"When a client asks you for someone {where}, please think of me.",
            f"I remain open to work {where}, with whichever of your clients needs it.",
            f"The next time a brief {where} reaches your desk, I would be happy to be called.",
        ])  # fmt: skip
    if back:
        return say(brief, "door", proof, _work_and(where, back))
    again = (
        "if a place opens in your team"
        if o.situation != "panel"
        else "if such a post is advertised again"
    )
    return say(brief, "door", proof, [
        f"The work I want to keep doing is {w}, so {again}, I would be glad to hear from you." if w else f"I want to go on working {where}, so {again}, I would be glad to hear from you.",
        f"If you look for someone to work {where} again, I would gladly come back to the conversation.",
        f"I am still looking for work {where}, and would be glad to hear from you {again}.",
        f"I would like to go on working {where}; {again}, please think of me.",
        f"Please think of me when something {where} comes up; I would be glad to hear from you.",
        f"What I am looking for is work {where}, and a word from you would be welcome {again}.",
        f"I mean to keep working {where}, and would gladly apply again {again}.",
        f"Should you need someone {where} another time, I would apply again with pleasure.",
        f"I would be happy to work {where} with you one day; {again}, do let me know.",
        f"My plan is still to work {where}. {again[:1].upper() + again[1:]}, I would like to hear of it.",
        f"I will keep looking for work {where}; if you hire for it again, I would like to hear from you.",
        f"For work {where} I would come back gladly, so please keep me in mind.",
    ])  # fmt: skip


def _work_and(where: str, answers: list[str]) -> list[str]:
    """Their opening taken up, and the kind of work beside it, paired so that no two are alike."""
    works = [
        f"Work {where} is what I want to keep doing.", f"I still want to work {where}.", f"What I am looking for is work {where}.", f"I am still looking for work {where}.", f"I would like to go on working {where}.",
        f"I will keep looking for work {where}.", f"My aim is still to work {where}.", f"I hope to keep working {where}.", f"Working {where} is still what I want.", f"It is work {where} that I want to go on with.",
    ]  # fmt: skip
    return in_turn(answers, works)


def others(brief: Brief) -> Choices:
    """Thanks passed on to those who were there too, and a good word for a colleague who got the post."""
    o = brief.occasion
    if o.internal and o.appointed is not None:
        n = o.appointed.name.split()[0]
        return say(
            brief,
            "courtesy",
            of_people([o.appointed]),
            [
                f"Please give {n} my good wishes for the start.",
                f"I wish {n} a good start, and will help where I can.",
                f"My congratulations to {n}; I am glad to go on working together.",
            ],
        )
    if o.internal:
        return say(brief, "courtesy", said_in_mail(o), [
            "I wish whoever takes the post a good start.", "A good start to whoever takes the post.", "My good wishes to the person who takes the post.",
        ])  # fmt: skip
    if o.agency and (o.others or o.meetings):
        # An initial names nobody; "your client" is what a consultant would say anyway.
        named = [name_of(p) for p in o.others if len(split_name(p.name)[2].rstrip(".")) > 2]
        who = listed(named) or "your client"
        return say(brief, "courtesy", of_people(o.others) or said_in_mail(o), [
            f"Could you pass my thanks on to {who}?", f"Please pass my thanks on to {who} as well.", f"My thanks, through you, to {who} too.",
        ])  # fmt: skip
    thanked = f"{gathering(o)} {brief.told.text if brief.told else ''}"
    left = [
        p
        for p in o.others
        if name_of(p) not in thanked and name_of(p).split()[0] not in thanked.split()
    ]
    if not left:
        return ()
    n = listed([name_of(p) for p in left])
    return say(brief, "courtesy", of_people(left), [
        f"My thanks to {n} as well.", f"Please pass my thanks on to {n}.", f"Please give my thanks to {n} too.", f"And my thanks to {n}.", f"{n} have my thanks too." if len(left) > 1 else f"{n} has my thanks too.",
    ])  # fmt: skip


# --- the doors they left open

_FEED = Words("page", "site", "website", "careers", "openings", "vacancies", "job board", "alerts?")
_LINKEDIN = Words("linkedin")
_PATHS = Words("paths? (?:\\w+ )?cross(?:es)?", "cross (?:\\w+ )?paths?", "meet again")
_COME_BACK = Words(
    "come back(?: to us)?",
    "hear(?:ing)? from you",
    "get back to us",
    "write to us",
    "get in touch with (?:us|me)",
    "drop (?:us|me) a line",
    "reach out to (?:us|me)",
    "contact (?:us|me)",
    "let (?:us|me) know",
    "give (?:us|me) a (?:call|shout)",
)
_GIVE_UP = Words("(?:not|n't) give up on us", "don't give up on us")


def comes_back(o: Occasion) -> list[str]:
    """What to answer to the doors that they left open, in their own terms, a sentence a door."""
    if o.situation == "role_cancelled":
        return _if_it_returns(_time(named_time(o)))
    return answered(left_open(o), _answer, capital)


def _if_it_returns(time: str) -> list[str]:
    """Care first, for whoever had to write it; then the role, should it come back."""
    cares = (
        "I hope you and the team come through this well.",
        "I wish you and the team well through this.",
        "I hope it is not too hard on the team.",
    )
    returns = (
        f"If the role comes back{time}, I would be glad to hear from you.", f"Should it return{time}, I would gladly take up the conversation again.", f"If it does come back{time}, please count me in.",
        f"Should the role come back{time}, a word from you would be welcome.", f"I would be glad to talk again if the role returns{time}.", f"If the post reopens{time}, I would gladly apply again.", f"Were the role to come back{time}, I would want to hear of it.",
        f"If there is news of the role{time}, I would be happy to hear it.", f"I would come back to it gladly, should it reopen{time}.", f"Should it become possible again{time}, I would be glad to hear from you.",
    )  # fmt: skip
    return in_turn(cares, returns)


def _time(when: str) -> str:
    if not when:
        return ""
    bare = fold(when).strip(" .")
    first, _, rest = bare.partition(" ")
    first = first.casefold()
    if first in ("every", "each") and rest:  # "every November": for one note, "in November"
        return f" in {rest}"
    if first in (
        "in",
        "after",
        "by",
        "from",
        "at",
        "during",
        "next",
        "when",
        "once",
        "this",
        "later",
        "towards",
        "on",
        "for",
        "as",
        "if",
        "around",
        "over",
        "should",
        "early",
        "before",
        "within",
    ):
        return f" {to_you(bare)}"
    said = to_you(bare)
    named = (
        said
        if first in ("the", "a", "an", "your", "our", "my") or said[:1].isupper()
        else f"the {said}"
    )
    return f" with {named}" if "budget" in bare else f" in {named}"


def _answer(opening: Opening) -> list[str]:
    """Ten answers to one door where its time makes them long, fewer where they are short anyway."""
    quote = fold(opening.quote)
    t = _time(opening.when)
    if quote in _LINKEDIN and opening.kind == "stay_in_touch":
        return [
            "I will gladly connect with you on LinkedIn, as you suggest",
            "you will find my invitation on LinkedIn",
            "I would be glad to stay in touch on LinkedIn",
            "I will write to you on LinkedIn",
        ]
    if quote in _GIVE_UP:
        return [
            "I will not give up on you",
            "no, I am not giving up on you",
            "be assured that I will not give up on you",
            "I have no plan to give up on you",
        ]
    if quote in _PATHS:
        return [
            "I hope, as you do, that our paths cross again",
            "like you, I hope that our paths will cross again",
            "I share your hope that we cross paths again",
            "I would be glad if our paths crossed again",
        ]
    if opening.kind == "reapply" and quote in _FEED:
        return [f"I will keep an eye on your page{t}, as you suggest", f"I will look at your page{t}", f"I will come back to your page{t}", f"I will read your page{t}", f"I will watch your openings{t}", f"as you suggest, I will follow your page{t}", f"I will be watching your page{t}", f"your page is one I will visit{t}", f"you can count on my reading your page{t}", f"I will check your openings{t}", f"I will come back to your page{t}, as you say"]  # fmt: skip
    if opening.kind == "reapply" and quote in _COME_BACK:
        return [f"I will come back to you{t}, as you suggest", f"you will hear from me{t}", f"I would be glad to come back to you{t}", f"as you suggest, I will be in touch{t}", f"I will write to you again{t}", f"I will gladly get in touch{t}", f"I take you at your word and will be in touch{t}", f"expect a message from me{t}", f"I will be back in touch{t}", f"I look forward to writing to you{t}"]  # fmt: skip
    if opening.kind == "reapply":
        return [f"I will gladly apply again{t}, as you suggest", f"I would be glad to apply again{t}", f"as you suggest, I will apply again{t}", f"you will hear from me when I apply again{t}", f"I will be ready to apply again{t}", f"I take you at your word and will apply again{t}", f"I look forward to applying again{t}", f"I will come back to you{t} and apply again", f"count on me to apply again{t}", f"I will try again{t}, and gladly"]  # fmt: skip
    if opening.kind == "keep_file":
        return [f"yes, please do keep my details{t}", f"you are welcome to keep my details{t}", f"please do keep my application{t}, as you offer", f"I am glad for you to keep my details{t}", f"please keep my details{t}, by all means", f"do hold on to my application{t}", f"keep my details{t}, please", f"yes to keeping my details{t}", f"I would like you to keep my details{t}", f"my details are yours to keep{t}"]  # fmt: skip
    return [f"I would be glad to hear from you{t}", f"I look forward to hearing from you{t}", f"please do get in touch{t}", f"a word from you{t} would be very welcome", f"I would welcome a message from you{t}", f"do write to me{t}", f"I would like to stay in touch{t}", f"let us stay in touch{t}", f"I would be happy to hear from you again{t}", f"I will be glad of any news{t}"]  # fmt: skip
