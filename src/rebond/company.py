"""Which house a mail is about: of all the names in it the one that most speaks for, or none.

Each name that `rebond.named` finds is described by features: where it stands,
beside which words, what it looks like, how it agrees with the sender's domain.
What each feature says was learned from mails with their companies
(`make learn`, tables in `rebond.naming` and `languages/xx/naming.py`); the name
with the highest score is taken, and none when "none" scores higher: a wrong
name would stand in a letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.choice import Option, best, weights
from rebond.houses import HOUSES, away, is_house, is_title, left, legal, reach, without_form
from rebond.lexicon import lexicon
from rebond.named import Case, Mention, captured, case, is_desk, is_honorific, is_named, mentions
from rebond.names import EDGES, JOIN, bare, low, small, words

if TYPE_CHECKING:
    from rebond.lexicon import Lexicon
    from rebond.manners import Frame
    from rebond.model import Fact, Message
    from rebond.page import Page
    from rebond.tongue import Tongue

_MOST = 200  # names looked at; a hostile mail has thousands


def company(
    message: Message,
    page: Page,
    tongue: Tongue,
    parts: Frame,
    job: Fact[str] | None,
    language: str,
) -> Fact[str] | None:
    """The house that the candidacy lies with, or None where the mail does not say it."""
    offered = options(message, page, tongue, parts, job, lexicon(language))
    return best(offered, weights("COMPANY", language))


def options(
    message: Message,
    page: Page,
    tongue: Tongue,
    parts: Frame,
    job: Fact[str] | None,
    spoken: Lexicon,
) -> list[Option]:
    """The names that may be a house's, each with its features."""
    said = captured(message, page, tongue)
    known = case(message, page, tongue, parts, job, said)
    found: dict[str, list[Mention]] = {}
    for mention in mentions(message, page, tongue, parts, known, said):
        key = letters_of(mention.name)
        if len(key) < 2 or key.isdigit() or len(mention.name.split()) > 9:
            continue
        if key in found or len(found) < _MOST:
            found.setdefault(key, []).append(mention)
    machine = message.automatic
    title = low(job.value) if job is not None else b""
    out = []
    for key, places in found.items():
        chosen = max(places, key=_looks)
        features = {"ANY"}
        for mention in places:
            features |= _stands(mention)
        features |= _agrees(chosen.name, places, known)
        features |= _is(chosen.name, places, known, tongue, spoken, title)
        features |= _beside(key, chosen.name, places, found)
        if machine:
            features.add("MACHINE")
        out.append(Option(name=chosen.name, quote=chosen.quote, features=frozenset(features)))
    return out


def letters_of(name: str) -> str:
    """A name's letters without its legal form: two spellings of one name share them."""
    return bare(without_form(name))


# Where names are written best, the best place first.
_BEST = "client sentence team called house beside near titled signed machine via".split()


def _looks(mention: Mention) -> tuple[bool, bool, int]:
    """Which of several spellings is the one to write."""
    rank = _BEST.index(mention.sign) if mention.sign in _BEST else len(_BEST)
    return (not mention.name.isupper(), mention.name[:1].isupper(), -rank)


def _stands(mention: Mention) -> set[str]:
    """Where a name stands, and beside which words."""
    found = {f"AT:{mention.sign}", f"IN:{mention.zone}", f"AT:{mention.sign}:{mention.zone}"}
    if mention.before:
        found.add(f"before:{mention.before[0]}")
        if len(mention.before) > 1:
            found.add(f"before:{mention.before[1]}_{mention.before[0]}")
        found.add(f"after:{mention.after}")
    return found


def _agrees(name: str, said: list[Mention], known: Case) -> set[str]:
    """How a name agrees with the sender's domain and mailbox."""
    share = max((reach(name, label) for label in known.labels), default=-1.0)
    step = (
        "NODOMAIN" if share < 0 else "NOTHING" if share == 0 else "LITTLE" if share < 0.4
        else "SOME" if share < 0.75 else "MOST" if share < 1 else "ALL"
    )  # fmt: skip
    whose = "PRIVATE" if known.private else "OWN" if known.own else "RELAY"
    found = {step, f"{step}:{whose}"}
    found.update(f"{step}:{mention.sign}" for mention in said)
    if share >= 0.4:
        label = max(known.labels, key=lambda label: reach(name, label))
        found.add(f"LEFT:{min(len(left(name, label)), 2)}")
        if bare(name) == bare(label):
            found.add("EXACT")
    if len(known.mailbox) > 3 and reach(name, known.mailbox) >= 0.8:
        found.add("MAILBOX")
    if known.agency:
        found.add("AGENCY")
        found.update(f"AGENCY:{mention.sign}" for mention in said)
        found.add(f"AGENCY:{step}")
    return found


_FOUND = frozenset(("row", "head", "line", "tail", "front"))  # places where anything may stand


def _is(
    name: str, said: list[Mention], known: Case, tongue: Tongue, spoken: Lexicon, role: bytes
) -> set[str]:
    """What a name looks like by itself."""
    parts, letters, shape = name.split(), words(name), low(name)
    of = [
        bool(spoken.of(word.encode("latin-1", "replace")))
        for word in letters
        if word not in HOUSES and word not in JOIN
    ]
    lowered = sum(word.islower() and not small(word.strip(EDGES)) for word in parts)
    checks = {
        "LEGAL": legal(name) > 0,
        "HOUSE": is_house(name),
        "KINDS": all(word in HOUSES or word in JOIN for word in letters),
        "TITLE": is_title(name, tongue),
        "PERSON": is_named(name, known.people),
        "SYSTEM": bare(name) in known.systems or letters_of(name) in known.systems,
        "AWAY": away(name, tongue),
        "NOCOMPANY": tongue.words("NOT_COMPANY").fills(shape),
        "HONORIFIC": is_honorific(parts[0]),
        "DESK": is_desk(letters),
        "FIGURE": parts[0][0].isdigit(),
        "NUMBERED": len(parts) > 1 and parts[-1].isdigit(),
        "SHOUT": name.isupper() and len(name) > 4,
        "SMALL": not name[:1].isupper(),
        "ROLE": bool(role) and shape == role,
        "INROLE": bool(role) and shape in role,
        "OVERROLE": bool(role) and role in shape and shape != role,
        "KNOWNALL": bool(of) and all(of),
        "KNOWNSOME": any(of) and not all(of),
        "KNOWNLAST": bool(of) and of[-1],
        "KNOWNFIRST": bool(of) and of[0],
    }
    found = {feature for feature, true in checks.items() if true}
    size = min(len(parts), 5)
    found.update(f"WORDS:{size}:{mention.sign}" for mention in said)
    if not any(of):
        found.update(f"STRANGE:{mention.sign}" for mention in said if mention.sign in _FOUND)
    found.add(f"LOWERED:{min(lowered, 2)}")
    if known.own:
        found.add(f"OWN:{min(len(letters), 3)}")
    return found


def _beside(key: str, name: str, said: list[Mention], found: dict[str, list[Mention]]) -> set[str]:
    """How a name stands to the mail's other names: alone, inside a longer one, around a shorter."""
    zones = {mention.zone for mention in said}
    features = {f"ZONES:{len(zones)}", f"TIMES:{min(len(said), 6)}"}
    for other, theirs in found.items():
        if (
            other == key
            or len(other) < 3
            or all(mention.sign in ("tail", "front") for mention in theirs)
        ):
            continue
        if key in other:
            shares = {mention.zone for mention in theirs} & {"sender", "end"}
            features |= {"INSIDE", f"INSIDE:{min(len(theirs), 3)}"}
            if shares:
                features.add("INSIDE:shown")
            longer = theirs[0].name
            if is_house(longer) and not is_house(name):
                features.add("INSIDE:house")
        elif other in key:
            features |= {"AROUND", f"AROUND:{min(len(theirs), 3)}"}
    return features
