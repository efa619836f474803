"""Finds what extends Rebond: languages and rules, each a module found by its file name.

Nothing is registered anywhere: a file in the folder is a rule, a folder in
`languages/` is a language. What is not asked for is not imported.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from os import listdir
from typing import TYPE_CHECKING, cast

from rebond.errors import UnsupportedLanguage

if TYPE_CHECKING:
    from types import ModuleType

    from rebond.model import Rule


@cache
def names(package: str) -> tuple[str, ...]:
    """The modules and packages of one of our folders ("rules"), sorted by name."""
    found = set()
    for folder in import_module(f"rebond.{package}").__path__:
        for entry in listdir(folder):
            name = entry.removesuffix(".py")
            if not name.startswith("_") and (entry.endswith(".py") or "." not in entry):
                found.add(name)
    return tuple(sorted(found))


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of their names."""
    return tuple(cast("Rule", import_module(f"rebond.rules.{name}")) for name in names("rules"))


def language(code: str, part: str) -> ModuleType:
    """One part of a language: "lexicon", "facts", "writing" or "words".

    Raises UnsupportedLanguage, naming those that have the part.
    """
    try:
        return import_module(f"rebond.languages.{code}.{part}")
    except ModuleNotFoundError as missing:
        if missing.name is None or not missing.name.startswith("rebond.languages"):
            raise
        known = ", ".join(languages(part))
        raise UnsupportedLanguage(
            f"Rebond has no {part} for the language {code!r} yet; it has {known}."
        ) from None


def voice(code: str) -> ModuleType:
    """What Rebond itself says in a language; in English where it has not learned it yet."""
    return language(code if code in languages("voice") else "en", "voice")


@cache
def languages(part: str) -> tuple[str, ...]:
    """The codes of the languages that have this part."""
    return tuple(code for code in names("languages") if part in names(f"languages.{code}"))
