"""What rules are called, and which of them somebody wants to hear.

A rule has a name (`vague_ask`), a number (`F01`) and a group (`F`, or `ask`);
wherever a rule is named, any of these will do, and so does the beginning of a
number (`O1`). A rule of a pack has a name and a number of two letters or more
(`CS01`); its group is its pack.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, NoReturn

from rebond import plug
from rebond.errors import UserError
from rebond.guests import BROKEN, Guest
from rebond.model import SEVERITIES
from rebond.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Finding, Rule, Severity

Level = Literal["error", "warning", "info", "off"]
LEVELS = (*SEVERITIES, "off")
_DIGITS = "0123456789"

# The craft's groups: the letter of its numbers, and the word for it.
GROUPS = {
    "A": "name",
    "D": "door",
    "F": "ask",
    "G": "fact",
    "L": "language",
    "M": "memory",
    "O": "tone",
    "R": "allow",
    "S": "shape",
    "T": "thanks",
}


@value
class Entry:
    """One rule as a person looks it up; `doc` is its documentation, `pack` where it is none of ours."""

    name: str
    code: str
    severity: Severity
    doc: str
    pack: str = ""

    @property
    def letters(self) -> str:
        """The beginning of its number, which it shares with its group."""
        return self.code.rstrip(_DIGITS)

    @property
    def group(self) -> str:
        return self.pack or GROUPS.get(self.letters, "")

    @property
    def summary(self) -> str:
        """The first sentence of its documentation."""
        return " ".join(self.doc.strip().partition("\n\n")[0].split())

    @property
    def evidence(self) -> bool:
        """Whether some of what it finds is found only beside a mail or a candidacy."""
        return "\nGiven: " in self.doc


# What is remarked about allow-lines is no rule's business, but has a name as rules have.
_ALLOW = (
    Entry(
        name="unknown_allow",
        code="R01",
        severity="warning",
        doc="""Allows a rule that does not exist.

Why: A slip in a name would let you believe that a remark was looked at and waved through.
Source: our own judgement.
Not when: the name is one of a rule, its number, or its group.

Offends (en): # rebond: allow vage_ask
Innocent (en): # rebond: allow vague_ask
""",
    ),
    Entry(
        name="unused_allow",
        code="R02",
        severity="info",
        doc="""Allows what no rule remarks.

Why: A line that is no longer needed would hide the next remark of that rule.
Source: our own judgement.
Not when: the rule did not run, or needs the mail or the candidacy, and none is given.

Offends (en): # rebond: allow emoji
""",
    ),
)

# Nor is it one rule's business that several found something at once.
_TOGETHER = Entry(
    name="not_tonight",
    code="R03",
    severity="info",
    doc="""Is written in anger, and had better wait for a night.

Why: What was sent in anger is read for years, and cannot be taken back; what was kept can still go tomorrow.
Source: our own judgement; docs/decisions/0012-anger-waits-and-a-score-says-what-it-saw.md.
Not when: only one error of tone is found, or none that is aimed at somebody: to argue or to plead is not anger.

Offends (en): You people are liars. You will hear from my lawyer.
Innocent (en): I was a strong match for the post. Please, this job means everything to me.
Offends (fr): Vous êtes des menteurs. Vous aurez des nouvelles de mon avocat.
""",
)

# Nor is a rule's own stumble a remark of that rule.
_BROKEN = Entry(
    name=BROKEN,
    code="R04",
    severity="warning",
    doc="""Could not be checked, as a rule of a pack stumbled.

Why: What was not looked at must not pass for clean; the other rules have done their work.
Source: our own judgement; docs/decisions/0013-a-pack-is-code.md.
Not when: the rule is left out (--ignore and its name).
""",
)

_guests: dict[str, Guest] = {}


def name_of(rule: Rule) -> str:
    """A rule's name: that of its file."""
    name: str = getattr(rule, "__name__", "")
    return name.rpartition(".")[2]


@cache
def entries() -> tuple[Entry, ...]:
    """All rules in the order of their numbers, with what is remarked about allow-lines."""
    found = [
        Entry(name=name_of(rule), code=rule.ID, severity=rule.SEVERITY, doc=rule.__doc__ or "")
        for rule in plug.rules()
    ]
    found += [
        Entry(name=name, code=g.ID, severity=g.SEVERITY, doc=g.__doc__ or "", pack=g.pack)
        for name, g in _guests.items()
    ]
    return tuple(sorted((*found, *_ALLOW, _TOGETHER, _BROKEN), key=lambda entry: entry.code))


@cache
def book() -> dict[str, Entry]:
    """All rules by their names."""
    return {entry.name: entry for entry in entries()}


@cache
def named(word: str) -> tuple[int, frozenset[str]]:
    """How exactly a word names rules (3: one; 2: by the beginning of numbers; 1: a group), and which.

    (0, none) where it names nothing.
    """
    bare = word.strip()
    name, code = bare.lower().replace("-", "_"), bare.upper()
    one = frozenset(e.name for e in entries() if name == e.name or code == e.code)
    if one:
        return 3, one
    group = frozenset(e.name for e in entries() if name == e.group or code == e.letters)
    if group:
        return 1, group
    # "O1" begins the numbers of ours, "CS0" those of a pack; "C" begins none.
    digits = code[-1:].isdigit()
    several = frozenset(e.name for e in entries() if digits and e.code.startswith(code))
    return (2, several) if several else (0, several)


def admit(guests: Iterable[Guest]) -> None:
    """Makes the rules of packs known by their names: all of them, or none.

    Raises UserError for a name or a number that is taken, naming both.
    """
    before = dict(_guests)
    try:
        for guest in guests:
            old = _guests.get(name_of(guest))
            if old is None or (old.pack, old.place) != (guest.pack, guest.place):
                _check_free(guest)
            _guests[name_of(guest)] = guest
            _forget()
    except UserError:
        _guests.clear()
        _guests.update(before)
        _forget()
        raise


def _check_free(guest: Guest) -> None:
    """Raises UserError where a word would mean two things."""
    name, code, pack = name_of(guest), guest.ID, guest.pack

    def refuse(entry: Entry, what: str, remedy: str) -> NoReturn:
        where = _guests[entry.name].place if entry.pack else "one of Rebond's own"
        raise UserError(
            f"{guest.place}: {name} ({code}) has the {what} of {entry.name} ({entry.code}), {where}: {remedy}."
        )

    for entry in entries():
        if name in (entry.name, entry.code.lower()):
            refuse(entry, "name", "give the file another name")
        if code == entry.code:
            refuse(entry, "number", "give it another ID")
        if entry.pack != pack and entry.letters == code.rstrip(_DIGITS):
            refuse(entry, "letters", "begin its ID with others")
    groups = {entry.group for entry in entries()} - {pack}
    if name in groups or name == pack:
        raise UserError(f"{guest.place}: “{name}” is a group of rules: give the file another name.")
    if pack in GROUPS.values() or pack in book():
        raise UserError(
            f"{guest.place}: “{pack}” is a group or a rule already: give the pack another name."
        )


def dismiss() -> None:
    """Forgets the packs."""
    _guests.clear()
    _forget()


def _forget() -> None:
    for known in (entries, book, named):
        known.cache_clear()


def nearest(word: str) -> str:
    """The name that was most likely meant; "" where none is near."""
    from difflib import get_close_matches  # a slip is rare, and this takes its time to import

    bare = word.strip().lower().replace("-", "_")
    known = [*book(), *(e.code.lower() for e in entries()), *GROUPS.values()]
    near = (get_close_matches(bare, known, 1, 0.6) or [""])[0]
    near = near or next((name for name in known if len(bare) > 3 and bare in name), "")
    return near if near in book() or near in GROUPS.values() else near.upper()


def check_names(words: Iterable[str], where: str) -> None:
    """Raises UserError for the first word that names no rule."""
    for word in words:
        if not named(word)[0]:
            near = nearest(word)
            hint = f"did you mean {near}?" if near else "docs/rules.md lists them."
            raise UserError(f"{where}: no rule is called “{word.strip()}”; {hint}")


@value
class Policy:
    """Which rules somebody wants to hear, how gravely each is taken, and the least shown."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: tuple[tuple[str, Level], ...] = ()
    least: Severity = "info"
    guests: tuple[Guest, ...] = ()  # rules of packs

    def level(self, name: str) -> Level:
        """How gravely a rule is taken; "off" where it is not wanted. What names it more exactly wins."""
        # What could not be checked is told, whichever rules were asked for.
        wanted = _exactness(name, self.select) if self.select and name != BROKEN else 0
        if wanted is None or (_exactness(name, self.ignore) or -1) >= wanted:
            return "off"
        best, level = 0, book()[name].severity if name in book() else "info"
        found: Level = level
        for word, given in self.levels:
            exact, names = named(word)
            if name in names and exact >= best:
                best, found = exact, given
        return found

    def silenced(self) -> tuple[str, ...]:
        """The names of the rules that are not wanted."""
        if self == _ALL:
            return ()
        return tuple(entry.name for entry in entries() if self.level(entry.name) == "off")

    def rules(self) -> tuple[Rule, ...]:
        """The rules to run."""
        if self == _ALL:
            return plug.rules()
        every = (*plug.rules(), *self.guests)
        return tuple(rule for rule in every if self.level(name_of(rule)) != "off")

    def judged(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings that are wanted, each at its level."""
        if self == _ALL:
            return tuple(findings)
        return tuple(self._judged(findings))

    def _judged(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        for finding in findings:
            level = self.level(finding.rule)
            if level == "off":
                continue
            # A rule may take a case more lightly than its others; only a level that was set changes that.
            if finding.rule in book() and level == book()[finding.rule].severity:
                level = finding.severity
            if SEVERITIES.index(level) <= SEVERITIES.index(self.least):
                yield replace(finding, severity=level)


_ALL = Policy()


def _exactness(name: str, words: tuple[str, ...]) -> int | None:
    """How exactly the most exact of these words names a rule; None where none does."""
    found = [exact for exact, names in map(named, words) if name in names]
    return max(found, default=None)
