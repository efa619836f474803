"""Where the candidacy lies: the company and the role, as the mail names them.

Several places may name them: a sentence, the subject, a heading, the sender's
displayed name, the signature. Each is a candidate with a weight; the heaviest
is taken, and none when none weighs enough: a wrong name would stand in a
letter. How a company's candidates are weighed is told in `rebond.company`.

What a language module holds (in `languages/xx/facts.py`), patterns over the
text *with* its capitals (plain letters, no accents; write `(?i:…)` for words):

COMPANY        patterns with one group, `{Name}`: "at {Name}", "interest in {Name}"
COMPANY_SURE   the same where nothing else can be meant: "on behalf of {Name}"
COMPANY_WEAK   the same where much else can be: "from {Name}", "with {Name}"
COMPANY_TEAM   the same for a signature: "the {Name} team"
DISPLAY        words to take off a displayed name: "Careers", "Recruiting", "Team"
NOT_COMPANY    names that are none: months, days, LinkedIn, Teams
SYSTEM         patterns with one group, `{Name}`: "powered by {Name}" (optional)
ROLE           patterns with one group, `{Role}` (capitalised) or words of their own
ROLE_CUT       where a title has ended: "Product lead" of "Product lead at …"
TITLES         pattern of the nouns that job titles are made of (lower case)
NOT_ROLE       what a subject says beside the role ("your application", "update on")
NO_ROLE        words that are no role by themselves ("anyone", "hiring manager"; optional)
AGENCY         pattern of an agency's signature
CLIENT         how an agency speaks of an employer: "our client" (optional; without
               it AGENCY is looked for in the whole text)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import company
from rebond.names import (
    Guess,
    captures,
    clean_role,
    leading,
    low,
    pattern,
    pieces,
    told,
    unlabelled,
    words,
)
from rebond.page import plain
from rebond.values import replace, value

if TYPE_CHECKING:
    from rebond.manners import Frame
    from rebond.model import Fact, Message
    from rebond.page import Page
    from rebond.tongue import Tongue

# What a role weighs by where it stands, and by what it is made of.
_TEXT, _SUBJECT, _PIECE, _HEADING = 3.0, 2.5, 2.8, 2.2
_TITLE, _NO_TITLE, _SMALL, _AGAIN = 1.0, -0.6, -1.3, 0.6
_LEAST = 1.6
# Houses that a title is followed by, and that are no field of work.
_PLACES = frozenset(
    "hospital school college university primary academy council trust campus airport clinic office elementary".split()
)


@value
class Names:
    """The company and the role, as far as the mail names them."""

    company: Fact[str] | None
    role: Fact[str] | None


def who(message: Message, page: Page, tongue: Tongue, parts: Frame) -> Names:
    """The company and the role that the mail is about."""
    role = _role(message, page, tongue)
    house = company.company(message, page, tongue, parts, role)
    if role is not None and house is not None:
        # "Barlow Finch Vacation Scheme": the house is no part of the title.
        title = role.value.removeprefix(house.value + " ")
        role = replace(role, value=title) if len(title) > 2 else role
    return Names(company=house, role=role)


def _role(message: Message, page: Page, tongue: Tongue) -> Fact[str] | None:
    guesses = [*_said(message, page, tongue), *_headings(page, tongue)]
    for piece in pieces(message.subject, tongue):
        name = clean_role(_uncut(piece, tongue))
        if low(name) in tongue.words("TITLES") and _is_role(name, tongue):
            guesses.append(Guess(name=name, quote=message.subject, weight=_PIECE, sign="subject"))
    weighed = []
    for guess in guesses:
        name = guess.name.lower()
        others = {
            other.sign
            for other in guesses
            if other.sign != guess.sign
            and (name in other.name.lower() or other.name.lower() in name)
        }
        weighed.append(replace(guess, weight=guess.weight + _AGAIN * len(others)))
    best = max(weighed, key=lambda guess: (guess.weight, -len(guess.name)), default=None)
    if best is None or best.weight < _LEAST:
        return None
    return told(_as_written(_whole(best, weighed), page))


def _whole(best: Guess, weighed: list[Guess]) -> Guess:
    """The fuller title where a sentence has only its noun: "the clerk", "Circulation Clerk II"."""
    for guess in weighed:
        more = guess.name.lower().removesuffix(" " + best.name.lower())
        if more != guess.name.lower() and len(more.split()) <= 2 and guess.weight > 2.2:
            return guess
    noun = best.name.lower()
    if best.name.isupper() and len(noun) > 4:
        # "PARKS WORKER": another place may not shout.
        best = next((g for g in weighed if g.name.lower() == noun and not g.name.isupper()), best)
    for guess in weighed:
        inside = f" {noun} " in f" {guess.name.lower()} "
        other = inside and guess.sign != best.sign and guess.name.lower() != noun
        if " " not in noun and other and len(guess.name.split()) <= 4 and guess.weight > 2.2:
            return guess
    return best


def _said(message: Message, page: Page, tongue: Tongue) -> list[Guess]:
    """What sentences and the subject call the job."""
    found = []
    places = (
        (page.text, page.flow, _TEXT, "text"),
        (message.subject, plain(message.subject), _SUBJECT, "subject"),
    )
    for text, shape, weight, sign in places:
        for number, start, end, match in captures("ROLE", shape, tongue):
            name = text[start:end]
            if "{Role}" in tongue.data("ROLE")[number]:
                name = leading(name, title=True)
            length = len(name)
            name = clean_role(_uncut(unlabelled(name), tongue))
            if not _is_role(name, tongue):
                continue
            known = low(name) in tongue.words("TITLES")
            if not known and name[:1].islower() and len(name.split()) > 2:
                continue
            quote = " ".join(text[match : start + length].split())
            bonus = _TITLE if known else _SMALL if name[:1].islower() else _NO_TITLE
            found.append(
                Guess(name=name, quote=quote, weight=weight + bonus - 0.05 * number, sign=sign)
            )
    return found


def _headings(page: Page, tongue: Tongue) -> list[Guess]:
    """Titles on a line of their own above the letter."""
    found = []
    for start, end in page.lines()[:4]:
        line = page.text[start:end]
        if len(line.split()) > 10:
            break  # the letter has begun: what follows is no heading
        name = clean_role(unlabelled(line))
        heading = name[:1].isupper() and page.shape[end - 1] not in b".,!?:" and len(name) < 70
        if heading and low(name) in tongue.words("TITLES") and _is_role(name, tongue):
            found.append(Guess(name=name, quote=line, weight=_HEADING, sign="heading"))
    return found


def _as_written(guess: Guess, page: Page) -> Guess:
    """The title as a sentence writes it: a subject begins with a capital anyway."""
    if guess.sign == "text":
        return guess
    shape = page.flow
    finder = pattern(r"(?i)[a-z,'0-9]\x20?\b(" + _escaped(guess.name) + r")\b")
    match = finder.search(shape)
    if match is None:
        return guess
    name = " ".join(page.text[match.start(1) : match.end(1)].split())
    return guess if name.isupper() else replace(guess, name=name, quote=name)


def _escaped(name: str) -> str:
    letters = plain(name).decode("latin-1")
    return "".join(c if c.isalnum() else r"\x20+" if c == " " else f"\\x{ord(c):02x}" for c in letters)  # fmt: skip


def _uncut(name: str, tongue: Tongue) -> str:
    """The title without the house or the place that follows it: "Product lead at …"."""
    place = tongue.words("ROLE_CUT").first(low(name))
    name = name if place is None or place[0] < 3 else name[: place[0]]
    # "Nurse, Wombara Base Hospital": a house is no part of the title.
    before, comma, after = name.rpartition(", ")
    return before if comma and words(after)[-1:] and words(after)[-1] in _PLACES else name


def _is_role(name: str, tongue: Tongue) -> bool:
    if not (2 < len(name) < 90 or name.isupper()) or len(name.split()) > 11:
        return False
    shape = low(name)
    return not tongue.words("NOT_ROLE").fills(shape) and not tongue.words("NO_ROLE").fills(shape)
