"""How well the reader reads its own corpus: a confusion table, and how often each fact is right.

Usage: python scripts/confusion.py [--part tune|held] [--language xx] [--show]

`make docs` keeps the tables in docs/reading.md.

`--show` lists the mails that were misread. It refuses to do so for the held
part: whoever looks at those can no longer be judged by them.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from rebond.errors import UserError
from rebond.houses import without_form
from rebond.mail import parse
from rebond.model import Reading
from rebond.read import read
from rebond.text import flat

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
KINDS = ("rejection", "acknowledgement", "interview", "offer", "other")
FACTS = (
    "verdict",
    "company",
    "role",
    "register",
    "stage",
    "reason",
    "feedback_policy",
    "openings",
    "automatic",
    "language",
)


def found(reading: Reading, fact: str) -> Any:
    """What the reading says about a fact, in the corpus's terms."""
    if fact == "verdict":
        return flat(reading.verdict.text) if reading.verdict else None
    if fact == "openings":
        return sorted({opening.kind for opening in reading.openings})
    if fact == "automatic":
        return reading.sender.automatic if reading.sender else None
    if fact == "language":
        return reading.language
    value = getattr(reading, fact)
    return value.value if value else None


def right(expected: dict[str, Any], fact: str, value: Any) -> bool:
    """Whether a fact was read as expected."""
    if fact == "openings":
        return bool(sorted(expected[fact]) == value)
    if fact == "verdict":
        accepted = [expected[fact], *expected.get("verdict_also", [])]
        return value in [flat(text) for text in accepted]
    if fact == "company" and isinstance(value, str):
        one, other = (without_form(name).replace("\u2019", "'") for name in (expected[fact], value))
        return one == other
    if fact == "role" and isinstance(value, str):
        return bare_title(expected[fact]) == bare_title(value)
    return bool(expected[fact] == value)


def bare_title(title: str) -> str:
    """A title whatever its capitals, apostrophes and inclusive endings: "Técnico/a", "Adjoint(e)"."""
    plain = flat(title).lower().replace("\u2019", "'")
    return re.sub(
        r"(?<=\w\w)(?:[/·:*.]-?|\(-?|-)(?:in|innen|a|e|es|ne|euse|rice|trice|ra|ora|frau|v|m)\b\)?",
        "",
        plain,
    )


class Tally:
    """The counts of one language in one part."""

    def __init__(self) -> None:
        self.kinds: Counter[tuple[str, str]] = Counter()
        self.unsure = 0
        self.right: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()

    def table(self) -> str:
        """The kinds, expected and read, and the facts, as Markdown."""
        lines = [f"| expected \\ read | {' | '.join(KINDS)} |", "|---" * (len(KINDS) + 1) + "|"]
        for kind in KINDS:
            cells = " | ".join(str(self.kinds[kind, other] or ".") for other in KINDS)
            lines.append(f"| {kind} | {cells} |")
        hit = self.kinds["rejection", "rejection"]
        said = sum(count for (_, read_as), count in self.kinds.items() if read_as == "rejection")
        are = sum(count for (kind, _), count in self.kinds.items() if kind == "rejection")
        facts = (
            f"{fact} {self.right[fact]}/{self.seen[fact]}" for fact in FACTS if self.seen[fact]
        )
        return "\n".join(
            [
                *lines,
                "",
                f"Rejections: precision {hit}/{said}, recall {hit}/{are}; unsure {self.unsure}.",
                f"Right: {', '.join(facts)}.",
            ]
        )


def tallies(
    *, part: str | None = None, language: str | None = None, show: bool = False
) -> dict[tuple[str, str], Tally]:
    """The counts by language and part. `show` prints each mail that was misread."""
    found: dict[tuple[str, str], Tally] = {}
    for path in sorted(CORPUS.glob("*/*/*.toml")):
        its_language, its_part = path.parent.parent.name, path.parent.name
        if part not in (None, its_part) or language not in (None, its_language):
            continue
        tally = found.setdefault((its_language, its_part), Tally())
        count(path, tally, show=show and its_part == "tune")
    return found


def count(path: Path, tally: Tally, *, show: bool) -> None:
    """Add one mail of the corpus to the counts."""
    name = f"{path.parent.parent.name}/{path.stem}"
    expected = tomllib.loads(path.read_text("utf-8"))
    try:
        reading = read(parse(path.with_suffix(".eml").read_bytes()))
    except UserError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return
    tally.kinds[expected["kind"], reading.kind] += 1
    tally.unsure += reading.certainty == "unsure"
    if show and expected["kind"] != reading.kind:
        print(f"{name}: kind: {expected['kind']} read as {reading.kind}")
    for fact in FACTS:
        if fact in expected:
            value = found(reading, fact)
            good = right(expected, fact, value)
            tally.seen[fact] += 1
            tally.right[fact] += good
            if show and not good:
                print(f"{name}: {fact}: {expected[fact]!r} read as {value!r}")


def page() -> str:
    """The tables for the documents, a heading for each language and part."""
    return "\n".join(
        f"## {LANGUAGES[language]}, {PARTS[part]}\n\n{tally.table()}\n"
        for (language, part), tally in sorted(tallies().items())
    )


LANGUAGES = {
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
}
PARTS = {"held": "held out", "tune": "learned from"}


def main() -> int:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--part", choices=("tune", "held"))
    arguments.add_argument("--language", choices=sorted(LANGUAGES))
    arguments.add_argument("--show", action="store_true")
    chosen = arguments.parse_args()
    counted = tallies(part=chosen.part, language=chosen.language, show=chosen.show)
    for (language, part), tally in sorted(counted.items()):
        print(f"\n{language} {part}\n{tally.table()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
