"""Learns which sentences of a note offend which rule, from `training/notes/`: `make learn`.

Usage: python -m scripts.train_offences [--check] [--show]

`--check` writes nothing: it learns from three quarters and judges the rest, four times, and prints how
well. `--show` lists beside it the innocent sentences that are blamed.
What the tests judge by (tests/notes/*/held) is never looked at here. Needs scikit-learn (in the group `learn`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from rebond import offending
from scripts.taught import ROOT, SEED
from scripts.taught_notes import Told, composed, documented, paired, sentences_of_notes
from scripts.train import hundredths, matrix, owned, pick

FREEDOM = 40.0  # how freely it learns (sklearn's C)
RARE = 2  # a feature met less often is left out
KEPT = 100_000  # weights: leaving out the smaller ones changes nothing that can be seen
FEWEST = 40  # sentences of a language: a rule with fewer is not taught
FIRM = 6  # times that it is told what documents promise, and what Rebond itself writes
COMMON = 2  # weight of a sentence of a good note: notes hold more of them than we could write
FOLDS = 4
HEADING = '''"""How features of a sentence speak for a rule, in hundredths. Written by scripts/train_offences.py."""

'''


def good(one: Told) -> bool:
    """Whether a sentence is from a whole good note."""
    return one.group.startswith("good")


class Blame:
    """The model, learned from some sentences: concepts for all languages together, words for each."""

    def __init__(self, told: list[Told], rows: list[set[str]]) -> None:
        counts = Counter(one for row in rows for one in row)
        often = sorted(one for one, count in counts.items() if count >= RARE)
        self.vocabulary = {one: number for number, one in enumerate(often)}
        many = Counter((one.language, rule) for one in told for rule in one.rules)
        numbers, names, shares = [], [], []
        for number, one in enumerate(told):
            taught = [rule for rule in one.rules if many[one.language, rule] >= FEWEST]
            if taught or not one.rules:  # what offends two rules teaches each a half
                for rule in taught or [""]:
                    numbers.append(number)
                    names.append(rule)
                    shares.append(1 / len(taught) if taught else COMMON if good(one) else 1)
        model = LogisticRegression(C=FREEDOM, max_iter=200, random_state=SEED).fit(
            matrix(pick(rows, np.array(numbers)), self.vocabulary, offending.FEW), names, shares
        )
        self.names = [str(name) for name in model.classes_]
        assert self.names[0] == ""
        least = np.sort(np.abs(model.coef_), axis=None)[-min(KEPT, model.coef_.size)]
        self.weights = np.where(np.abs(model.coef_) >= least, model.coef_, 0.0)
        self.biases = model.intercept_

    def table(self, language: str) -> tuple[str, str, dict[str, str]]:
        """What the program has of it for a language: names, biases, and weights (`offending.Offending`)."""
        weights = {}
        for feature, place in self.vocabulary.items():
            whose, _, bare = feature.rpartition(" ")
            spoken = enumerate(map(hundredths, self.weights[:, place].tolist()))
            some = " ".join(f"{number}:{weight}" for number, weight in spoken if weight)
            if some and whose in ("", language):
                weights[bare] = some
        biases = " ".join(str(hundredths(bias)) for bias in self.biases.tolist())
        return " ".join(self.names[1:]), biases, weights


def written(names: str, biases: str, weights: dict[str, str]) -> str:
    """The module of such a table."""
    rows = [f'    {json.dumps(feature)}: "{some}",' for feature, some in weights.items()]
    table = "\n".join(["WEIGHTS = {", *rows, "}"])
    return f'{HEADING}NAMES = """{names}"""\nBIASES = "{biases}"\n{table}\n'


def check(told: list[Told], rows: list[set[str]], *, show: bool) -> None:
    """Print how well sentences are judged that were not learned from."""
    judged: list[tuple[Told, dict[str, float]]] = []
    for train, test in KFold(FOLDS, shuffle=True, random_state=SEED).split(rows):
        learned = Blame(pick(told, train), pick(rows, train))
        models = {
            language: offending.Offending(*learned.table(language))
            for language in {one.language for one in told}
        }
        judged += [
            (one, models[one.language].chances(offending.features(one.text, one.language)))
            for one in pick(told, test)
            if one.group not in ("examples", "composed")  # those are promises, told many times
        ]
    for language in sorted({one.language for one in told}):
        mine = [(one, chances) for one, chances in judged if one.language == language]
        for least in (0.5, 0.7, offending.HEARD, 0.9, offending.SURE):
            print(f"{language} at {least}: {counted(mine, least)}")
        for one, chances in mine if show else ():
            rules = offending.blamed(chances, offending.HEARD)
            if rules and not one.rules:
                print(f"   {one.group}, {rules}: {one.text}")


def counted(judged: list[tuple[Told, dict[str, float]]], least: float) -> str:
    """How many of the sentences are rightly and wrongly blamed, and by which right or wrong names."""
    offends = innocent = of_notes = 0
    flagged = named = right = wrong = blamed = blamed_in_notes = 0
    for one, chances in judged:
        rules = set(offending.blamed(chances, least))
        if one.rules:
            offends += 1
            flagged += bool(rules)
            named += bool(rules & one.rules)
            right += len(rules & one.rules)
            wrong += len(rules - one.rules)
        else:
            innocent += 1
            of_notes += good(one)
            blamed += bool(rules)
            blamed_in_notes += good(one) and bool(rules)
    return (
        f"of {offends} that offend {flagged / offends:.3f} heard, {named / offends:.3f} under a right name; "
        f"names right {right / max(right + wrong, 1):.3f}; of {innocent} innocent {blamed} blamed, of {of_notes} in good notes {blamed_in_notes}"
    )


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--show", action="store_true")
    chosen = arguments.parse_args()
    told: list[Told] = []
    languages = sorted(path.name for path in (ROOT / "training" / "notes").iterdir())
    for language in languages:
        firm = FIRM * (documented(language) + composed(language))
        some = sentences_of_notes(language) + paired(language)
        print(f"{language}: {len(some)} sentences")
        told += some + firm
    rows = [owned(one.language, offending.features(one.text, one.language)) for one in told]
    if chosen.check:
        check(told, rows, show=chosen.show)
        return 0
    learned = Blame(told, rows)
    for language in languages:
        path = ROOT / "src" / "rebond" / "languages" / language / "offences.py"
        path.write_text(written(*learned.table(language)), "ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
