"""What a language module tells the reader, and how its patterns are compiled.

`languages/xx/reading.py` is data only: strings and tuples of patterns, so
that a language can be added by somebody who knows the language and not the
engine. Patterns are looked for in a mail's shadow (see `rebond.page`):
lower case, no accents, plain apostrophes. In every pattern a space stands for
any white space and `{name}` for an entry of `PARTS`, which may use entries
above it. A pattern is found as whole words.

What a module holds (all are tuples of patterns unless said otherwise):

STOPWORDS       str: fifty or so small words that give the language away, also
                those of very short mails; see `rebond.tongues`
PARTS           dict: pieces to build patterns from (deciding verbs, "your application" …)
REFUSE          a no that says by itself that it is about an application, a role, a candidate
REFUSE_NEAR     a no that could be about anything ("we went another way"): needs job context
PAUSE           sounds like a no and is a delay
MASK            blanked before cues are looked for: words of a no that say none
CONDITION       in front of a cue, in its clause: the no is only supposed
CONDITION_ANY   anywhere in its sentence: the same
CLAUSE          str: words that end the reach of a condition (", but", ", so")
ACKNOWLEDGE, INTERVIEW, OFFER   cues of the other kinds
APPLIED         the reader applied: strong context
JOB             job words: weak context
FOREIGN         words of other decisions (a loan, a paper, a school, a pull request …)
FOREIGN_BOUND   the same, tied to the decision ("your manuscript")
OWN             the writer is the one who applied
CHATTER         a newsletter, an article, a template
SOFT            the courtesies around a refusal: regret; wishes. Two patterns, one each

and for the facts, see `rebond.facts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rebond.page import compiled

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    import re2


# What is looked for in `languages/xx/facts.py`.
FACTS = frozenset(
    "GREETING CLOSING NO_NAME REGISTER COMPANY COMPANY_TEAM NOT_COMPANY DISPLAY ROLE COMPANY_WEAK NOT_ROLE NOT_STAGE REASON_END TITLES AGENCY "
    "STAGE REASON NO_REASON PRAISE FEEDBACK REFUSES_FEEDBACK OFFERS_FEEDBACK GIVES_FEEDBACK FEEDBACK_SPLIT NO_PRAISE OPENINGS WHEN "
    "CLOSE_CALL CANCELLED FILLED INTERNAL WITHDRAWN PHONE UNREAD".split()
)


_WORD = r"[A-Z0-9][A-Za-z0-9&'+/*-]*(?:\.[A-Za-z0-9]+)*"
_LINK = r"(?:of|the|and|for|de|du|des|la|le|les|et|sur|en|von|und|der|y|e|van|&|[dl]'[A-Z][A-Za-z-]*)"
# A name, and a title in capitals: over text that keeps its capitals.
NAMES = {
    "Name": rf"{_WORD}(?: (?:{_WORD}|{_LINK})){{0,6}}(?: (?:Ltd|Inc|Co|Corp)\.)?",
    "Role": rf"{_WORD}(?:,? (?:{_WORD}|{_LINK}|to|in|-|/|\([^)]*\)|\|)){{0,9}}",
}


class Tongue:
    """A language module with its patterns compiled, each at its first use."""

    def __init__(self, module: ModuleType, facts: Callable[[], ModuleType | None]) -> None:
        self._module = module
        self._facts = facts  # loaded when the first fact is asked for: most mails are no job mail
        self._parts: dict[str, str] | None = None
        self._kept: dict[str, re2._Regexp | None] = {}

    def data(self, name: str, default: Any = ()) -> Any:
        """A plain entry of the module, or the default."""
        found = getattr(self._module, name, None)
        if found is None and name in FACTS:
            found = getattr(self._facts(), name, None)
        return default if found is None else found

    def fill(self, pattern: str) -> str:
        """The pattern with its `{parts}` put in."""
        if self._parts is None:
            self._parts = dict(NAMES)
            for name, part in self.data("PARTS", {}).items():
                self._parts[name] = _fill(part, self._parts)
        return _fill(pattern, self._parts)

    def words(self, name: str, *more: str) -> re2._Regexp | None:
        """One pattern for all entries of a group (or of several), None when there are none."""
        key = "+".join((name, *more))
        if key not in self._kept:
            patterns = [p for group in (name, *more) for p in self.data(group)]
            joined = "|".join(self.fill(pattern) for pattern in patterns)
            self._kept[key] = compiled(rf"\b(?:{joined})(?:\b|[ .,)]|$)") if patterns else None
        return self._kept[key]

    def row(self, name: str, number: int, column: int) -> re2._Regexp:
        """The pattern in one column of one row of a table."""
        key = f"{name}:{number}:{column}"
        pattern = self._kept.get(key)
        if pattern is None:
            joined = self.fill(self.data(name)[number][column])
            pattern = self._kept[key] = compiled(rf"\b(?:{joined})(?:\b|[ .,)]|$)")
        return pattern

    def each(self, name: str) -> tuple[re2._Regexp, ...]:
        """The entries of a group one by one, with their captures."""
        found = []
        for number, pattern in enumerate(self.data(name)):
            key = f"{name}:{number}"
            if key not in self._kept:
                self._kept[key] = compiled(self.fill(pattern))
            found.append(self._kept[key])
        return tuple(pattern for pattern in found if pattern is not None)


def _fill(pattern: str, parts: dict[str, str]) -> str:
    if "{" not in pattern:
        return pattern
    out, at = [], 0
    while (open_ := pattern.find("{", at)) >= 0:
        close = pattern.index("}", open_)
        name = pattern[open_ + 1 : close]
        out.append(pattern[at:open_])
        out.append(pattern[open_ : close + 1] if name[:1].isdigit() else parts[name])
        at = close + 1
    return "".join(out) + pattern[at:]
