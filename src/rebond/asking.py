"""The questions that only the person can answer, at most three, and what their answers become.

The memory is asked for as a sentence to finish, so that the person's own
words carry it and its grammar holds whatever is typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from rebond import plug
from rebond.model import Entry
from rebond.values import replace, value

if TYPE_CHECKING:
    from rebond.model import Candidacy, Occasion

QuestionKind = Literal["memory", "topic", "work"]


@value
class Question:
    """One short question; a prompt that ends in "…" is a sentence to finish."""

    kind: QuestionKind
    prompt: str


def questions(occasion: Occasion) -> tuple[Question, ...]:
    """What to ask: only what the evidence lacks and the note can use."""
    if occasion.decision not in ("send", "short"):
        return ()
    voice = plug.language(occasion.language, "voice")
    wanted: list[QuestionKind] = []
    if not occasion.memories and occasion.situation not in ("application_human", "position_filled"):
        wanted.append("memory")
    if occasion.ask is not None and occasion.ask.kind == "advice" and not occasion.doubts:
        wanted.append("topic")
    if occasion.work is None:
        wanted.append("work")
    return tuple(Question(kind=kind, prompt=voice.QUESTIONS[kind]) for kind in wanted)


def answered(candidacy: Candidacy, question: Question, answer: str) -> Candidacy:
    """The candidacy with an answer in it; an empty answer changes nothing."""
    said = " ".join(answer.split())
    if not said:
        return candidacy
    if question.kind == "work":
        return replace(candidacy, application=replace(candidacy.application, work_type=said))
    number = len(candidacy.journal) + 1
    text = said
    if question.kind == "memory":
        opening = question.prompt.rstrip(" …")
        # What is already a whole sentence, or repeats the beginning, is kept as it was typed.
        text = said if said.casefold().startswith(opening[:10].casefold()) else f"{opening} {said}"
    entry = Entry(
        id=f"answer-{number}", text=text, valence="-" if question.kind == "topic" else "+"
    )
    return replace(candidacy, journal=(*candidacy.journal, entry))
