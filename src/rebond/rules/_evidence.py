"""What rules look up in the occasion: who is known, what was told, what words they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._commonplace import own_words
from rebond.text import fold, sentences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from rebond.model import Draft, Entry, Occasion, Person

_PLAIN = str.maketrans("àâäáãåéèêëíìîïóòôöõúùûüçñ", "aaaaaaeeeeiiiiooooouuuucn")
_STEM = 5  # letters by which "handed" and "hands", "clôture" and "clôturer" are one
_SMALL = frozenset(("de", "da", "di", "du", "la", "le", "van", "von", "der", "dr", "mme", "mr", "ms", "mrs", "and", "et", "of", "the", "pr", "prof"))  # fmt: skip


def stem(word: str) -> str:
    return word.lower().translate(_PLAIN)[:_STEM]


def stems(text: str, known: Collection[str] = ()) -> frozenset[str]:
    """The stems of the words that are in no stock of either language, names left out.

    Two texts that share one speak of the same thing, more likely than not.
    """
    found = []
    for span in sentences(text):
        ours = own_words(span.text, "en", numbers=False, known=known)
        theirs = frozenset(own_words(span.text, "fr", numbers=False, known=known))
        found += [stem(w) for w in ours if len(w) > 3 and w in theirs]
    return frozenset(found)


def words_of(names: Iterable[str]) -> frozenset[str]:
    """The words of names, in small letters."""
    parts = (
        w.strip(".,:;!?()'\"«»").lower()
        for name in names
        for w in fold(name).replace("'", " ").replace("-", " ").split()
    )
    return frozenset(w for w in parts if len(w) > 1 and w not in _SMALL)


def known_names(occasion: Occasion) -> frozenset[str]:
    """The words of every name in the candidacy: people, company, role, the candidate."""
    candidacy = occasion.candidacy
    application = candidacy.application
    return words_of(
        (
            application.company,
            *application.aliases,
            application.role,
            candidacy.candidate.name,
            *(person.name for person in candidacy.people),
        )
    )


def names(text: str, person: Person) -> bool:
    """Whether a text names the person, by any part of the name."""
    present = words_of((text,))
    return any(part in present for part in words_of((person.name,)))


def shareable(occasion: Occasion) -> tuple[Entry, ...]:
    """The memories that may be told: not private, not bitter."""
    journal = occasion.candidacy.journal
    return tuple(e for e in journal if e.text and not e.private and e.valence != "-")


def person_of(entry: Entry, occasion: Occasion) -> Person | None:
    """Whom a memory is about: as the journal says, else the only person it names."""
    people = occasion.candidacy.people
    if entry.person:
        return next((p for p in people if p.id == entry.person), None)
    named = [p for p in people if names(entry.text, p)]
    return named[0] if len(named) == 1 else None


def body_stems(draft: Draft, known: Collection[str] = ()) -> frozenset[str]:
    """The stems of all sentences of the note."""
    found: set[str] = set()
    for passage in draft.passages:
        found |= stems(passage.text, known)
    return frozenset(found)
