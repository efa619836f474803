r"""Joins two words as no reader would: « de Airbus », « chez la MAIF », "a hour".

Why: It is the trace of a name that was pasted into a template, or of haste;
    either way it is the first thing the eye catches.
Source: the craft's L07 (fr.elision-preposition).
Not when: the h is aspirated (le hasard), the word stands apart (le onze, le oui),
    letters are spelled out, or English says another sound (a user, an hour).

Offends (en): Thank you for a hour that went by in no time.
Offends (en): It was an pleasure to see a office with its own workshop.
Mends (en): A honest answer took a hour; it was an pleasure. → An honest answer took an hour; it was a pleasure.
Mends (en): It was a\nhour, and an\npleasure. → It was an\nhour, and a\npleasure.
Innocent (en): An hour with a user, a European, a one-page plan and an honest answer.
Innocent (en): A unique day at a university, an MBA and an SQL test; option a is mine.
Offends (fr): Merci à votre équipe de Airbus.
Offends (fr): Je pense que il faut le dire : j'ai aimé chez la MAIF cette franchise.
Offends (fr): L'hasard a bien fait les choses à le CHU.
Mends (fr): Merci à votre équipe de Airbus. → Merci à votre équipe d'Airbus.
Mends (fr): Je pense que il faut le dire : j'ai aimé chez la MAIF cette franchise. → Je pense qu'il faut le dire : j'ai aimé à la MAIF cette franchise.
Mends (fr): L'hasard a bien fait les choses à le CHU, si il est vrai que la homme y compte. → Le hasard a bien fait les choses au CHU, s'il est vrai que l'homme y compte.
Innocent (fr): Le hasard, la hauteur du onzième étage, le oui de Hugo : merci à l'équipe d'Airbus.
Innocent (fr): Dites-le à Karim, puis-je ajouter ; de A à Z, chez le client comme chez LVMH.
Innocent (fr): La une du journal, l'histoire d'Ana de Almeida, et le ou la collègue qui arrive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import MOST
from rebond.rules._echo import unquoted
from rebond.rules._mending import as_written
from rebond.rules._offence import Offence, body
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Draft, Finding, Severity

ID = "L07"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is not how it is said: a or an goes by the sound.",
        "fr": "« {0} » ne se dit pas : élision, ou préposition.",
    },
    better={
        "en": "A user, an hour; “at the” and the name.",
        "fr": "L'équipe d'Airbus ; à la MAIF ; ou : « dans votre équipe ».",
    },
)
_VOWELS = "aeiouàâäæéèêëîïôöœùûü"
# French: two words that must become one, and those that stay two.
_OPEN = Words(
    f"(?:de|que|le|la|je|ne|se|me|te|jusque) [{_VOWELS}h]\\w+",
    "(?:lorsque|puisque|quoique) (?:ils?|elles?|on|une?)", "si ils?",
)  # fmt: skip
_APART = ("un", "une", "onz", "oui", "ouist", "ouate", "uhlan", "ulul", "ou", "où", "et", "en", "iota", "ouah", "oh", "ah", "euh", "hé")  # fmt: skip
_MUTE = ("heure", "hôpita", "hospita", "homme", "histo", "habit", "honneur", "honnêt", "hiver", "humain", "humanit", "huile", "hôtel", "horaire", "humour", "hypoth", "hésit", "herbe", "hérit", "hommage", "horizon", "hier", "heureu", "huma", "humeur", "humid", "harmon", "héberg", "horlog", "humili", "hygiène", "hydr")  # fmt: skip
_ASPIRATED = Words(
    "(?:l|d|qu|j|n)'(?:hasards?|hauteurs?|haute?s?|haricots?|handicap\\w*|huit\\w*|hors|haies?|halls?|halles?|haltes?|hangars?|hausses?|hâte|hiérarchi\\w*|homards?|hont\\w+|houles?|huées?|hurl\\w+|héros|harc\\w+|hardi\\w*|hamacs?|hanches?|hérissons?|hocke\\w+|hollande|hongrie|hublots?|haines?)"
)
_HOUSE = "(?:mairie|ville|région|banque|fondation|société|entreprise|groupe|hôpital|université|association|clinique|préfecture|ministère|métropole)"
_INITIALS = "(?-i:[A-Z]{2}[A-Z-]*)"
_CHEZ = Words(
    f"chez (?-i:la|le) (?:{_HOUSE}|{_INITIALS})",
    f"chez l'(?:{_HOUSE}|{_INITIALS})",
    f"(?-i:à|de) le (?:{_HOUSE}|{_INITIALS})",
    near="chez le",
)
# English: what begins with a vowel to the ear.
_EN = Words("(?-i:an?|An?) [a-z][\\w-]+")
_HOUR = ("hour", "honest", "honor", "honour", "heir")
_YOU = ("eu", "ewe", "one", "once", "uni", "una", "us", "uk", "ut", "ub", "ur", "oui", "uv", "ufo")
_LETTER = ("is", "and", "or", "are", "in", "at", "on", "of", "as", "if", "it", "to", "am", "i", "a", "an", "also", "about", "above", "after", "at", "us", "et", "e", "o")  # fmt: skip
_AN_YOU = ("user", "useful", "university", "unique", "unit", "union", "uniform", "european", "euro", "one-", "once", "usual", "unified", "utility")  # fmt: skip
_BEFORE = 60  # characters that hold the word before
_SOUNDS = "bcdgjkpqtvwyz"  # letters that never stand for a vowel's sound, spelled out in capitals


def check(draft: Draft) -> Iterable[Finding]:
    found = {"en": _english, "fr": _french}.get(draft.language)
    if found is None:
        return ()
    start, stop = body(draft)
    spots = sorted(found(unquoted(draft.folded), start, stop))[:MOST]
    return [_OFFENCE.at(draft, low, high, new=_right(draft, low, high)) for low, high in spots]


_LE = ("hasard", "haricot", "handicap", "hall", "hangar", "homard", "héros", "hamac", "hérisson", "hockey", "hublot")  # fmt: skip
_LA = ("hauteur", "haie", "halle", "halte", "hausse", "hâte", "hiérarchie", "houle", "hanche", "hollande", "hongrie", "haine")  # fmt: skip


def _right(draft: Draft, low: int, high: int) -> str | None:
    """How it is said."""
    said = draft.text[low:high]
    first = draft.folded[low:high].split(None, 1)[0]
    rest = said[len(first) :].lstrip()
    small = first.lower()
    if draft.language == "en":
        return as_written(first, {"a": "an", "an": "a"}[small]) + said[len(first) :]
    new: str | None = None
    if "'" in small and not rest:
        head, _, noun = said.replace("’", "'").partition("'")
        article = "le " if noun.lower() in _LE else "la " if noun.lower() in _LA else None
        if head.lower() != "l":
            article = {"d": "de ", "qu": "que ", "j": "je ", "n": "ne "}.get(head.lower())
        new = article and article + noun
    elif small == "chez":
        article, _, house = rest.partition(" ")
        if house.isupper():  # a firm that is called by its initials
            new = {"la": "à la ", "le": "au "}.get(article.lower(), "") + house
            new = new if article.lower() in ("la", "le") else None
    elif small in ("à", "de") and rest.lower().startswith("le "):
        new = ("au " if small == "à" else "du ") + rest[3:]
    elif rest:
        apostrophe = "’" if "’" in draft.text else "'"
        new = small[:-1] + apostrophe + rest
    return as_written(said, new) if new else None


def _french(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for span in _OPEN.find(text, start, end):
        small, word = [*span.text.split(None, 1), ""][:2]
        if text[max(0, span.start - 1) : span.start] in ("-", "'") or not word:
            continue  # "dites-le à Karim"
        sure = small.lower() in ("si", "lorsque", "puisque", "quoique")
        if sure or not _stays(
            small, word.strip(), text[max(start, span.start - _BEFORE) : span.start]
        ):
            yield span.start, span.end
    for words in (_ASPIRATED, _CHEZ):
        for span in words.find(text, start, end):
            yield span.start, span.end


def _stays(small: str, word: str, before: str) -> bool:
    """Whether two French words rightly stay two."""
    low = word.lower()
    if low[0] == "h":
        return not low.startswith(_MUTE) or word[0].isupper()
    if low in _APART or low.startswith(("onz", "ouist", "ouï", "ouate", "uhlan", "ulul")):
        return small.lower() not in ("que", "je", "ne") or low in ("ou", "où", "et", "oui", "onze")
    if any(c.isupper() for c in word[1:]):
        return True  # initials, which everyone reads in their own way
    if word[0].isupper():
        last = before.replace("'", " ").split()[-1:] or [""]
        # "Ana de Almeida"; names that begin as "Union" or "Ouest" may not elide.
        return (
            last[0][:1].isupper() or small[0].isupper() or low.startswith(("u", "ou", "io", "eu"))
        )
    return False


def _english(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for span in _EN.find(text, start, end):
        article, word = span.text.split(None, 1)
        wrong = _needs_an(word) if article.lower() == "a" else _needs_a(word)
        if wrong and text[max(0, span.start - 1) : span.start] not in ("-", "'", "/"):
            yield span.start, span.end


def _needs_an(word: str) -> bool:
    if word.startswith(_HOUR):
        return True
    if len(word) < 3 or word[0] not in "aeiou" or word in _LETTER:
        return False
    return not word.startswith(_YOU)


def _needs_a(word: str) -> bool:
    if word.startswith(_AN_YOU):
        return True
    return word[0] in _SOUNDS and any(c in "aeiou" for c in word[1:3]) and len(word) > 3
