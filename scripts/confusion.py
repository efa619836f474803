"""How well the reader reads its own corpus: a confusion table, and how often each fact is right.

Usage: python scripts/confusion.py [--part tune|held] [--language xx] [--show]

`--show` lists the mails that were misread. It refuses to do so for the held
part: whoever looks at those can no longer be judged by them.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from rebond.errors import UserError
from rebond.mail import parse
from rebond.model import Reading
from rebond.read import read

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


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def found(reading: Reading, fact: str) -> Any:
    """What the reading says about a fact, in the corpus's terms."""
    if fact == "verdict":
        return one_line(reading.verdict.text) if reading.verdict else None
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
        return value in [one_line(text) for text in accepted]
    return bool(expected[fact] == value)


class Tally:
    """The counts of one language in one part."""

    def __init__(self) -> None:
        self.kinds: Counter[tuple[str, str]] = Counter()
        self.unsure = 0
        self.right: Counter[str] = Counter()
        self.seen: Counter[str] = Counter()

    def table(self) -> str:
        lines = ["expected \\ read".ljust(18) + "".join(kind[:9].rjust(11) for kind in KINDS)]
        for kind in KINDS:
            cells = "".join(str(self.kinds[kind, other] or ".").rjust(11) for other in KINDS)
            lines.append(kind.ljust(18) + cells)
        hit = self.kinds["rejection", "rejection"]
        said = sum(count for (_, read_as), count in self.kinds.items() if read_as == "rejection")
        are = sum(count for (kind, _), count in self.kinds.items() if kind == "rejection")
        lines.append(
            f"rejection: precision {hit / said if said else 1:.3f} ({hit}/{said}), "
            f"recall {hit / are if are else 1:.3f} ({hit}/{are}); unsure {self.unsure}"
        )
        facts = (
            f"{fact} {self.right[fact]}/{self.seen[fact]}" for fact in FACTS if self.seen[fact]
        )
        lines.append("; ".join(facts))
        return "\n".join(lines)


def main() -> int:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--part", choices=("tune", "held"))
    arguments.add_argument("--language")
    arguments.add_argument("--show", action="store_true")
    chosen = arguments.parse_args()
    tallies: dict[tuple[str, str], Tally] = {}
    for path in sorted(CORPUS.glob("*/*/*.toml")):
        language, part = path.parent.parent.name, path.parent.name
        if chosen.part not in (None, part) or chosen.language not in (None, language):
            continue
        tally = tallies.setdefault((part, language), Tally())
        expected = tomllib.loads(path.read_text("utf-8"))
        try:
            reading = read(parse(path.with_suffix(".eml").read_bytes()))
        except UserError as error:
            print(f"{path.stem}: {error}", file=sys.stderr)
            continue
        tally.kinds[expected["kind"], reading.kind] += 1
        tally.unsure += reading.certainty == "unsure"
        show = chosen.show and part == "tune"
        if show and expected["kind"] != reading.kind:
            print(f"{language}/{path.stem}: kind: {expected['kind']} read as {reading.kind}")
        for fact in FACTS:
            if fact in expected:
                value = found(reading, fact)
                good = right(expected, fact, value)
                tally.seen[fact] += 1
                tally.right[fact] += good
                if show and not good:
                    print(f"{language}/{path.stem}: {fact}: {expected[fact]!r} read as {value!r}")
    for (part, language), tally in sorted(tallies.items()):
        print(f"\n{language} {part}\n{tally.table()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
