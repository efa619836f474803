"""How well the reviewer knows good notes from bad ones: recall and precision on notes written for it.

Usage: python -m scripts.notes [--part tune|held] [--language xx] [--show]

Each file of tests/notes/<language>/<part>/ holds a good note, its bad twin, and the twin's faults. A
fault is found when its rule remarks something that overlaps its words; what a good note, or a twin
beside its faults, is blamed for (remarks of level info aside) is a false alarm.
`--show` lists what was missed and falsely blamed, in the part that rules may be built on alone.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from rebond.model import Finding
from rebond.review import review

NOTES = Path(__file__).resolve().parent.parent / "tests" / "notes"


class Pair(NamedTuple):
    """What the reviewer says of a good note and of its twin."""

    name: str
    blamed: list[Finding]  # remarks on the good note
    found: list[dict[str, str]]
    missed: list[dict[str, str]]
    false: list[Finding]  # remarks on the twin that name no fault of it


def judged(path: Path, language: str) -> Pair:
    """One file's pair, reviewed."""
    pair = tomllib.loads(path.read_text("utf-8"))
    good, bad = pair["good"].strip(), pair["bad"].strip()
    blamed = [one for one in review(good, language=language) if one.severity != "info"]
    remarks = [one for one in review(bad, language=language) if one.severity != "info"]
    found: list[dict[str, str]] = []
    missed: list[dict[str, str]] = []
    fair: set[int] = set()
    for fault in pair["faults"]:
        hits = [
            one
            for one in remarks
            if one.rule == fault["rule"] and touches(one, fault["words"], bad)
        ]
        fair.update(map(id, hits))
        (found if hits else missed).append(fault)
    rules = {fault["rule"] for fault in pair["faults"]}
    false = [one for one in remarks if id(one) not in fair and one.rule not in rules]
    return Pair(f"{language} {path.stem}", blamed, found, missed, false)


def touches(finding: Finding, words: str, text: str) -> bool:
    """Whether a remark is about some words; one about the whole note is about all of them."""
    start = text.find(words) if words else -1
    if start < 0 or finding.start == finding.end:
        return True
    return finding.start < start + len(words) and start < finding.end


def pairs(part: str, language: str) -> list[Pair]:
    """All pairs of a part in a language."""
    return [judged(path, language) for path in sorted((NOTES / language / part).glob("*.toml"))]


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--part", choices=("tune", "held"))
    arguments.add_argument("--language", choices=("en", "fr"))
    arguments.add_argument("--show", action="store_true")
    options = arguments.parse_args()
    for language in [options.language] if options.language else ["en", "fr"]:
        for part in [options.part] if options.part else ["tune", "held"]:
            some = pairs(part, language)
            found, missed = (
                sum(len(one.found) for one in some),
                sum(len(one.missed) for one in some),
            )
            false = sum(len(one.false) for one in some)
            errors = sum(any(f.severity == "error" for f in one.blamed) for one in some)
            several = sum(len(one.blamed) > 1 for one in some)
            caught = sum(bool(one.found) for one in some)
            print(
                f"{language} {part}: faults found {found} of {found + missed}, false {false}; twins caught {caught} of {len(some)}; "
                f"good notes with an error {errors}, with two remarks or more {several}"
            )
            if options.show and part == "tune":
                for one in some:
                    for fault in one.missed:
                        print(f"  {one.name}: missed {fault['rule']}: {fault['words']!r}")
                    for finding in one.false:
                        print(f"  {one.name}: twin blamed, {finding.rule}: {finding.message}")
                    for finding in one.blamed:
                        print(f"  {one.name}: good note blamed, {finding.rule}: {finding.message}")
            if options.show:
                lacking = Counter(fault["rule"] for one in some for fault in one.missed)
                print(
                    "  missed most:",
                    ", ".join(f"{rule} {n}" for rule, n in lacking.most_common(12)),
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
