"""What a language module tells about facts, and how its patterns are looked for.

Two data modules per language, so that a language can be added by somebody who
knows the language and not the engine: `languages/xx/lexicon.py` (which words
stand for which concept, see `rebond.lexicon`: by it the kind of a mail is
told) and `languages/xx/facts.py` (see `rebond.facts`, `rebond.who`,
`rebond.manners`; loaded only for job mail). Copy those of a neighbouring
language and go through them group by group; a group that is left out is
simply never found. Nothing else need be touched.

Patterns are looked for in a mail's shadow (see `rebond.page`): lower case, no
accents, plain apostrophes, one byte a character, so write `decide`, `grusse`,
`fur`. A space stands for any white space and `{name}` for an entry of
`PARTS`, which may use entries above it. Every pattern is found as whole
words, within one sentence.

Every `facts.py` may hold, beside what those three modules name:

PARTS       dict: pieces to build patterns from
CONDITION   in front of a fact, in its clause: it is only supposed
CLAUSE      what ends the reach of a condition ("but", "however")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rebond.page import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    import re2


# A name, and a title in capitals: over text that keeps its capitals. What follows
# the name in its sentence is cut off afterwards (see `rebond.who`).
NAMES = {
    "Name": r"[A-Z0-9][^\n;:!?()]*",
    "Role": r"[A-Z0-9][^\n;:!?]*",
    "Then": r"[A-Z0-9][^\n;:!?]*?",
}


class Finder:
    """Alternatives looked for as whole words in a shadow.

    re2 finds where a match ends in one pass; for where it starts it would
    compile the pattern a second time, backwards, which costs more than reading
    a mail does. So the start is found by trying later and later words.
    """

    __slots__ = ("_compiled", "_source", "_whole")

    def __init__(self, source: str) -> None:
        self._source = source
        self._compiled: re2._Regexp | None = None
        self._whole: re2._Regexp | None = None

    def end(self, text: bytes, at: int = 0) -> int:
        """Where the first match from `at` on ends, or -1."""
        if self._compiled is None:
            self._compiled = compiled(rf"(?s).*?\b(?:{self._source})(?:\b|[ .,)]|$)")
        match = self._compiled.match(text, at)
        return -1 if match is None else match.end()

    def __contains__(self, text: bytes) -> bool:
        return self.end(text) >= 0

    def first(self, text: bytes, at: int = 0) -> tuple[int, int] | None:
        """The place of the first match from `at` on."""
        end = self.end(text, at)
        if end < 0:
            return None
        low, high = max(at, end - _LONGEST), end
        if low > at and self.end(text, low) != end:
            return low, end
        while high - low > 1:
            middle = (low + high) // 2
            if self.end(text, middle) == end:
                low = middle
            else:
                high = middle
        while low < end - 1 and text[low] == 32:
            low += 1
        return low, end

    def all(self, text: bytes) -> Iterator[tuple[int, int]]:
        """Places of all matches, left to right."""
        at = 0
        while (place := self.first(text, at)) is not None:
            yield place
            at = max(place[1], at + 1)

    def count(self, *texts: bytes) -> int:
        """How many different wordings are there (told apart by how they end)."""
        seen = set()
        for text in texts:
            at = 0
            while (end := self.end(text, at)) >= 0:
                seen.add(text[max(0, end - 12) : end].strip(b" .,)"))
                at = max(end, at + 1)
        return len(seen)

    def starts(self, text: bytes) -> int:
        """Where a match that starts the text ends, or -1."""
        if self._whole is None:
            self._whole = compiled(rf"(?:{self._source})(?:\b|[ .,)]|$)")
        match = self._whole.match(text)
        return -1 if match is None else match.end()

    def fills(self, text: bytes) -> bool:
        """Whether a match is the whole text."""
        self.starts(text)  # compiles it
        assert self._whole is not None
        return self._whole.fullmatch(text) is not None


_TELLING = 4  # characters of a head that tells something
_LONGEST = 240  # characters: no wording is longer
NEVER = Finder(r"[^\x00-\xff]")


class Tongue:
    """A language module with its patterns compiled, each at its first use."""

    def __init__(self, module: ModuleType | None) -> None:
        self._module = module
        self._parts: dict[str, str] | None = None
        self._finders: dict[str, Finder] = {}
        self._kept: dict[str, re2._Regexp] = {}
        self._heads: dict[str, re2._Regexp | None] = {}

    def data(self, name: str, default: Any = ()) -> Any:
        """A plain entry of the module, or the default."""
        found = getattr(self._module, name, None)
        return default if found is None else found

    def fill(self, pattern: str) -> str:
        """The pattern with its `{parts}` put in."""
        if self._parts is None:
            self._parts = dict(NAMES)
            for name, part in self.data("PARTS", {}).items():
                self._parts[name] = _fill(part, self._parts)
        return _fill(pattern, self._parts)

    def words(self, name: str) -> Finder:
        """All entries of a group as one finder, which never finds anything when there are none."""
        finder = self._finders.get(name)
        if finder is None:
            patterns = self.data(name)
            finder = NEVER
            if patterns:
                finder = Finder("|".join(self.fill(pattern) for pattern in patterns))
            self._finders[name] = finder
        return finder

    def row(self, name: str, number: int, column: int) -> Finder:
        """The pattern in one column of one row of a table."""
        key = f"{name}:{number}:{column}"
        finder = self._finders.get(key)
        if finder is None:
            finder = self._finders[key] = Finder(self.fill(self.data(name)[number][column]))
        return finder

    def entry(self, name: str, number: int) -> Finder:
        """One entry of a group, as a finder of its own."""
        key = f"{name}:{number}:"
        finder = self._finders.get(key)
        if finder is None:
            finder = self._finders[key] = Finder(self.fill(self.data(name)[number]))
        return finder

    def each(self, name: str, *texts: bytes) -> Iterator[tuple[int, re2._Regexp]]:
        """The entries of a group one by one, numbered, with their captures.

        Those that cannot be in any of the texts, because the words in front of
        their group are not, are left out before the whole pattern is compiled.
        """
        for number, pattern in enumerate(self.data(name)):
            head = self._head(f"{name}:{number}", pattern)
            if head is not None and not any(head.search(text) for text in texts):
                continue
            key = f"{name}:{number}"
            found = self._kept.get(key)
            if found is None:
                found = self._kept[key] = compiled(self.fill(pattern))
            yield number, found

    def _head(self, key: str, pattern: str) -> re2._Regexp | None:
        if key in self._heads:
            return self._heads[key]
        depth, head = 0, ""
        for at, letter in enumerate(pattern):
            if letter == "(" and pattern[at + 1] != "?" and pattern[at - 1 : at] != "\\":
                head = pattern[:at] if depth == 0 else ""
                break
            depth += (letter == "(") - (letter == ")") if pattern[at - 1 : at] != "\\" else 0
        # Only what must be there: up to the first gap.
        head = head.split("(?:{w})")[0].split("(?: [#")[0].rstrip(" ")
        whole = head.count("(") == head.count(")") and not head.endswith(("|", "?", "*"))
        found = compiled(self.fill(head)) if whole and len(head) >= _TELLING else None
        self._heads[key] = found
        return found


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
