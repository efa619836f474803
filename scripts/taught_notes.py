"""The sentences of notes written for this project to learn from: what offends which rule, and what offends none.

They lie in `training/notes/` (see its README); the examples in the docstrings of the rules, what tests call
innocent, the pairs of `tests/notes/*/tune`, and what Rebond itself composes are taught beside them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from typing import NamedTuple

from rebond import offending, plug
from rebond.brief import Style
from rebond.compose import compose
from rebond.examples import examples
from rebond.review import draft
from rebond.rulebook import name_of
from rebond.text import flat
from scripts.taught import ROOT, sections
from tests.scenario import occasion_of, scenarios

VARIANTS = 12  # notes composed on one occasion


class Told(NamedTuple):
    """A sentence of a note, and the rules that it offends."""

    language: str
    text: str
    rules: frozenset[str]
    group: str  # the file it is from: one rule by one writer, or whole notes


def told(language: str, text: str, rules: Iterable[str], group: str) -> list[Told]:
    """The sentences of a text, each said to offend these rules."""
    cut = draft(text, language=language)
    return [Told(language, flat(one.text), frozenset(rules), group) for one in cut.passages]


def sentences_of_notes(language: str) -> list[Told]:
    """The sentences of `training/notes/xx/` that offend a rule, and those that do not."""
    found: list[Told] = []
    for path in sorted((ROOT / "training" / "notes" / language).glob("*.txt")):
        text = path.read_text("utf-8")
        if path.stem.startswith("good"):
            for note in text.split("\n---\n"):
                found += told(language, note, (), path.stem)
            continue
        rule = path.stem.partition("-")[0]
        for heading, lines in sections(text).items():
            for line in lines:
                said, _, also = line.rstrip("} ").partition(" {also:")
                rules = {rule, *also.replace(",", " ").split()} if heading == "offends" else ()
                found.append(Told(language, said, frozenset(rules), path.stem))
    return found


def paired(language: str) -> list[Told]:
    """The good notes of `tests/notes/xx/tune`, and the sentences of their twins in which a fault lies."""
    found: list[Told] = []
    for path in sorted((ROOT / "tests" / "notes" / language / "tune").glob("*.toml")):
        pair = tomllib.loads(path.read_text("utf-8"))
        found += told(language, pair["good"].strip(), (), "good-tune")
        for passage in draft(pair["bad"].strip(), language=language).passages:
            rules = {
                one["rule"]
                for one in pair["faults"]
                if one["words"] and one["words"] in passage.text
            }
            if rules:
                found.append(Told(language, flat(passage.text), frozenset(rules), "twins"))
    return found


def documented(language: str) -> list[Told]:
    """What is promised: the examples in the docstrings of the rules, and what tests call innocent."""
    found: list[Told] = []
    for path in sorted((ROOT / "tests" / "innocent").glob(f"*-{language}.txt")):
        for line in path.read_text("utf-8").splitlines():
            found += told(language, line, (), "examples")
    for rule in plug.rules():
        name = name_of(rule)
        for one in examples(rule.__doc__ or ""):
            if one.language != language or one.given or one.verb not in ("Offends", "Innocent"):
                continue
            some = told(language, one.text, (name,) if one.verb == "Offends" else (), "examples")
            if one.verb == "Innocent" or len(some) == 1:  # which of several offends is not said
                found += some
    return found


def composed(language: str) -> list[Told]:
    """What Rebond itself writes on the occasions of the craft, which must not blame itself.

    Nothing is heard meanwhile: what had been blamed before would not be written, nor taught.
    """
    least, offending.HEARD = offending.HEARD, 2.0
    try:
        texts = _composed(language)
    finally:
        offending.HEARD = least
    return [Told(language, text, frozenset(), "composed") for text in sorted(texts)]


def _composed(language: str) -> set[str]:
    texts: set[str] = set()
    for scenario in scenarios(ROOT / "tests" / "craft"):
        occasion = occasion_of(scenario)
        if occasion.language != language or occasion.decision not in ("send", "short"):
            continue
        for number in range(VARIANTS):
            style = Style(variant=number, shorter=number % 3 == 1, warmer=number % 3 == 2)
            note = compose(occasion, style=style)
            texts.update(flat(p.text) for p in draft(note.body, language=language).passages)
    return texts
