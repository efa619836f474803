"""What the person noticed about themselves, in French: the matter of the one question, and of amends."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import re2

from rebond.languages.fr.memory import GOES_ON, SIGH, Unsure, lower, participle_first, to_you
from rebond.languages.fr.verbs import PRESENT_TO_PARTICIPLE
from rebond.telling import Told, clean, find_name, pieces, tokens, whole, with_names

if TYPE_CHECKING:
    from rebond.model import Entry, Person

_SIGHED = re2.compile(
    r"(?i),? ?(?:\bouf\b|\bargh+\b|\bzut\b|\bmince\b|\bpff+\b|\bmaudit\b|\bla honte\b|\bbof\b)"
)
# How one felt is nobody's business; what one did is the topic.
_FELT = ("tremblé", "paniqué", "pleuré", "rougi", "transpiré", "bégayé", "stressé")
_WEAK = (
    "faible",
    "calé",
    "séché",
    "bafouillé",
    "bloqué",
    "buté",
    "patiné",
    "hésité",
    "tremblé",
    "mal ",
    "pas ",
    "trop ",
    "vague",
    "flou",
)


def tell_doubt(
    entry: Entry, addressee: Person | None, people: tuple[Person, ...], *, tu: bool = False
) -> Told | None:
    """What the person noticed about themselves; None when the line is about somebody else."""
    line = with_names(clean(entry.text), people)
    for part in pieces(line, GOES_ON):
        bare = _SIGHED.sub("", part).strip(" ,")
        while bare.casefold().startswith(_FELT) and ", " in bare:
            bare = bare.partition(", ")[2]
        if not bare or whole(SIGH, bare):
            continue
        own = bare.split(" : ", 1)[-1].split(": ", 1)[-1]
        words = [w.casefold() for w in tokens(own) if w[0].isalpha()]
        about_me = any(
            w in ("je", "j", "mon", "ma", "mes", "nous", "notre", "nos", "on", "m", "me")
            for w in words
        ) or participle_first(own)
        named = any((f := find_name(bare, p)) and f[0] == 0 for p in people)
        topic_only = own != bare and not named
        weak = bare.casefold().startswith(_WEAK)
        if named or not (about_me or topic_only or weak or "trop" in words):
            continue
        text = _past(_i_have(bare))
        if addressee is not None:
            mine = entry.person == addressee.id
            with suppress(Unsure):
                text = to_you(
                    text,
                    addressee,
                    mine=mine,
                    tu=tu,
                    others=[p for p in people if p.id != addressee.id],
                )
        for joined in (", nous ", ", on ", ", je ", ", j'"):
            text = text.replace(joined, f" et {joined[2:]}")
        return Told(text=lower(text, people), shape="event", entry=entry)
    return None


def own_action(entry: Entry) -> Told | None:
    """What the person has done since, from a line that begins with its participle."""
    said = _done(entry)
    return Told(text=said, shape="said", entry=entry) if said else None


def _done(entry: Entry) -> str:
    line = pieces(clean(entry.text), GOES_ON)
    if not line:
        return ""
    if line[0].casefold().startswith(("j'ai ", "je ")):
        return line[0]
    return _i_have(line[0]) if participle_first(line[0]) else ""


def _i_have(text: str) -> str:
    """ "oublié la famille" → "j'ai oublié la famille"; also behind a topic and its colon."""
    topic, colon, rest = text.partition(" : ")
    if colon and participle_first(rest):
        return f"{topic} : j'ai {rest[:1].lower()}{rest[1:]}"
    return (
        f"j'ai {text[:1].lower()}{text[1:]}"
        if participle_first(text) and not text.casefold().startswith(_WEAK)
        else text
    )


def _past(text: str) -> str:
    """ "je mets quatre minutes à …" told afterwards: "j'ai mis quatre minutes à …"."""
    start, _, rest = text.partition(" ")
    if start.casefold() != "je" or not rest:
        return text
    verb, _, more = rest.partition(" ")
    participle = PRESENT_TO_PARTICIPLE.get(verb) or (
        verb[:-1] + "é" if verb.endswith("e") and len(verb) > 4 else ""
    )
    before, comma, after = more.rpartition(", ")
    if comma and after.startswith("c'est"):
        more = before
    return f"j'ai {participle} {more}" if participle else text
