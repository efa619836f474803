"""Composes the note: three moves, every fact with its evidence.

A language offers several constructions for each move; this module picks one
of each. The same rules that review a person's own text choose between them,
so does the length the situation deserves, and so do notes sent before: no two
notes of one person should read alike. The same occasion, seed and variant
give the same note, byte for byte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.brief import Brief, Slot, Style
from rebond.errors import UnsupportedLanguage
from rebond.model import Address, Note, Person
from rebond.people import among
from rebond.text import count_words, fold, sentences
from rebond.values import replace

if TYPE_CHECKING:
    from types import ModuleType

    from rebond.model import Occasion, Sentence
    from rebond.telling import Told

# Words a note may have, greeting and closing included, by what the situation can carry.
_CAPS = {
    "application_human": 50, "position_filled": 50, "offer_withdrawn": 50, "only_bad_memories": 60,
    "phone_screen": 80, "internal_application": 80, "told_by_phone": 95, "second_rejection": 95,
    "feedback_given": 110, "call_offered": 105, "role_cancelled": 100, "reason_given": 115,
    "technical_test": 115, "agency": 115, "referral": 115, "internal_candidate_chosen": 115,
    "final_round": 145, "panel": 145,
}  # fmt: skip
_CAP = 130
_SCREEN_CAP = 80
_SHORTER = 0.65
_SHORTER_THAN_USUAL = 0.8
_TRIES = 14  # constructions looked at per move before the least bad one stays


def compose(occasion: Occasion, *, style: Style = Style()) -> Note:  # noqa: B008  a frozen value
    """The note for this occasion.

    With nobody known to write to, it is addressed to nobody: `Note.to` is
    empty, and the person fills it in or leaves it.
    """
    writing = _writing(occasion.language)
    brief = Brief(
        occasion=occasion,
        style=style,
        told=_told(occasion, writing),
        doubt=_doubt(occasion, writing),
    )
    plan: list[tuple[Slot, ...]] = writing.plan(brief)
    slots = [slot for paragraph in plan for slot in paragraph if slot.choices]
    picks = {slot.name: _rotation(slot, brief, writing) for slot in slots}
    chosen = {name: order[0] for name, order in picks.items()}
    note = _assemble(brief, writing, plan, chosen)
    note = _heed_rules(brief, writing, plan, picks, chosen, note)
    return _fit(brief, writing, plan, picks, chosen, note)


def _writing(language: str) -> ModuleType:
    """How notes are written in a language. Raises UnsupportedLanguage, with what to do."""
    try:
        return plug.language(language, "writing")
    except UnsupportedLanguage:
        able = ", ".join(plug.languages("writing"))
        raise UnsupportedLanguage(
            f"Rebond reads mail in this language ({language}) but writes notes in {able} alone so far: "
            "write this one yourself, thanks with one true moment, one question, the door you would "
            "like open. rebond read shows every fact of the mail."
        ) from None


def _told(occasion: Occasion, writing: ModuleType) -> Told | None:
    """The first memory that can be told in this language."""
    for entry in occasion.memories:
        told: Told | None = writing.tell(entry, occasion)
        if told is not None:
            return told
    return None


def _doubt(occasion: Occasion, writing: ModuleType) -> Told | None:
    """What the person noticed themselves, if a question is asked and it can be said."""
    if occasion.ask is None or occasion.ask.kind in ("call", "talk"):
        return None
    for entry in occasion.doubts:
        told: Told | None = writing.tell_doubt(entry, occasion)
        if told is not None:
            return told
    return None


def _rotation(slot: Slot, brief: Brief, writing: ModuleType) -> list[tuple[Sentence, ...]]:
    """The constructions of a slot, beginning where variant and seed say."""
    order = [_single(choice, writing) for choice in slot.choices]
    if brief.style.shorter:
        order.sort(key=lambda choice: sum(len(s.text) for s in choice))
    # Where to begin depends on the candidacy, so that one person's notes to several houses
    # differ from the start. A small fixed mixing, not randomness: the core has none.
    application = brief.occasion.candidacy.application
    mixed = brief.style.seed * 2654435761
    for char in f"{slot.name} {application.company} {application.role}":
        mixed = (mixed * 31 + ord(char)) % 2**32
    shift = brief.style.variant + (mixed >> 7)
    shift %= len(order)
    order = order[shift:] + order[:shift]
    used = " ".join(fold(e.text).casefold() for e in brief.occasion.previous)
    if used:  # what was written to them before sinks to the end
        order.sort(key=lambda choice: any(_opening(s.text) in used for s in choice))
    return order


def _single(choice: tuple[Sentence, ...], writing: ModuleType) -> tuple[Sentence, ...]:
    """A construction sentence by sentence; what follows the question only makes it easy to leave."""
    found: list[Sentence] = []
    for sentence in choice:
        asked = False
        for span in sentences(writing.polish(sentence.text)):
            move = "courtesy" if sentence.move == "ask" and asked else sentence.move
            found.append(replace(sentence, text=span.text, move=move))
            asked = asked or "?" in span.text
    return tuple(found)


def _opening(text: str) -> str:
    return " ".join(fold(text).casefold().split()[:5])


def _assemble(
    brief: Brief,
    writing: ModuleType,
    plan: list[tuple[Slot, ...]],
    chosen: dict[str, tuple[Sentence, ...]],
) -> Note:
    occasion = brief.occasion
    person = occasion.addressee or Person()
    paragraphs = tuple(
        tuple(s for slot in paragraph for s in chosen.get(slot.name, ())) for paragraph in plan
    )
    return Note(
        language=occasion.language,
        register=occasion.register,
        to=Address(name=person.name, email=person.email),
        thread=occasion.thread,
        subject=writing.subject(brief),
        greeting=writing.polish(writing.greeting(brief)),
        paragraphs=tuple(p for p in paragraphs if p),
        closing=writing.polish(writing.closing(brief)),
        signature=occasion.candidacy.candidate.name or _own_name(occasion),
        reminders=writing.reminders(brief),
    )


def _own_name(occasion: Occasion) -> str:
    """The candidate's name as the mail's To shows it, or its greeting; nothing rather than a guess."""
    to = occasion.message.to if occasion.message else ()
    if len(to) == 1 and to[0].name and "@" not in to[0].name:
        return to[0].name
    reading = occasion.reading
    greeted = (
        reading.salutation.value.strip(" ,.!:").split() if reading and reading.salutation else []
    )
    named = len(greeted) == 2 and greeted[1][:1].isupper()
    return greeted[1] if named and not among("NOBODY", greeted[1].casefold()) else ""


def _heed_rules(
    brief: Brief,
    writing: ModuleType,
    plan: list[tuple[Slot, ...]],
    picks: dict[str, list[tuple[Sentence, ...]]],
    chosen: dict[str, tuple[Sentence, ...]],
    note: Note,
) -> Note:
    """Goes on to the next construction wherever a rule finds an error or a warning."""
    from rebond.review import review

    def faults(candidate: Note) -> list[tuple[int, int]]:
        found = review(candidate, occasion=brief.occasion)
        return [(f.start, f.end) for f in found if f.severity != "info"]

    best = faults(note)
    for _ in range(_TRIES):
        blamed = _blamed(note, chosen, best)
        if not best or blamed is None:
            break
        for choice in picks[blamed][1:_TRIES]:
            trial = chosen | {blamed: choice}
            attempt = _assemble(brief, writing, plan, trial)
            left = faults(attempt)
            if len(left) < len(best):
                chosen.update(trial)
                note, best = attempt, left
                break
        else:
            break
    return note


def _blamed(
    note: Note, chosen: dict[str, tuple[Sentence, ...]], faults: list[tuple[int, int]]
) -> str | None:
    """The slot whose sentence the first located fault lies in."""
    for start, end in faults:
        for name, said in chosen.items():
            for sentence in said:
                at = note.body.find(sentence.text)
                if at >= 0 and at <= start < end <= at + len(sentence.text):
                    return name
    return None


def _fit(
    brief: Brief,
    writing: ModuleType,
    plan: list[tuple[Slot, ...]],
    picks: dict[str, list[tuple[Sentence, ...]]],
    chosen: dict[str, tuple[Sentence, ...]],
    note: Note,
) -> Note:
    """Leaves out what is optional, then takes shorter constructions, until the length fits."""
    cap = _CAPS.get(brief.occasion.situation, _CAP)
    if brief.occasion.stage == "screen":
        cap = min(cap, _SCREEN_CAP)
    if brief.style.shorter:
        usual = compose(brief.occasion, style=replace(brief.style, shorter=False))
        cap = int(min(cap * _SHORTER, count_words(usual.body) * _SHORTER_THAN_USUAL))
    slots = [slot for paragraph in plan for slot in paragraph if slot.name in chosen]
    droppable = sorted((s for s in slots if s.optional), key=lambda s: -s.optional)
    while count_words(note.body) > cap and droppable:
        chosen.pop(droppable.pop(0).name)
        note = _assemble(brief, writing, plan, chosen)
    for slot in sorted(
        (s for s in slots if s.name in chosen), key=lambda s: -_length(chosen[s.name])
    ):
        excess = count_words(note.body) - cap
        if excess <= 0:
            break
        # The next construction that is short enough, so that variants stay different;
        # where none is, the shortest there is.
        room = _length(chosen[slot.name]) - excess
        fitting = (choice for choice in picks[slot.name] if _length(choice) <= room)
        shorter = next(fitting, None) or min(picks[slot.name], key=_length)
        if _length(shorter) < _length(chosen[slot.name]):
            chosen[slot.name] = shorter
            note = _assemble(brief, writing, plan, chosen)
    return note


def _length(choice: tuple[Sentence, ...]) -> int:
    return sum(count_words(s.text) for s in choice)
