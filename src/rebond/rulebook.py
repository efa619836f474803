"""What rules are called, and which of them somebody wants to hear.

A rule has a name (`vague_ask`), a number (`F01`) and a group (`F`, or `ask`);
wherever a rule is named, any of these will do, and so does the beginning of a
number (`O1`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from rebond import plug
from rebond.errors import UserError
from rebond.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Finding, Rule, Severity

Level = Literal["error", "warning", "info", "off"]
LEVELS = ("error", "warning", "info", "off")
SEVERITIES = LEVELS[:3]

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
    """One rule as a person looks it up; `doc` is its documentation."""

    name: str
    code: str
    severity: Severity
    doc: str

    @property
    def group(self) -> str:
        return GROUPS.get(self.code[:1], "")

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
    return tuple(sorted((*found, *_ALLOW, _TOGETHER), key=lambda entry: entry.code))


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
    letter = next((key for key, group in GROUPS.items() if name == group), code)
    several = frozenset(e.name for e in entries() if letter and e.code.startswith(letter))
    return (2 if len(letter) > 1 else 1, several) if several else (0, several)


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

    def level(self, name: str) -> Level:
        """How gravely a rule is taken; "off" where it is not wanted. What names it more exactly wins."""
        wanted = _exactness(name, self.select) if self.select else 0
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
        return tuple(rule for rule in plug.rules() if self.level(name_of(rule)) != "off")

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
