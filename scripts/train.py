"""Learns how concepts speak (src/rebond/learned.txt) from the mails in `training/`: `make learn`.

Usage: python -m scripts.train [--check] [--language xx] [--show]

`--check` writes nothing: it learns from seven eighths and reads the rest, eight times, and prints how well.
What the tests judge by (tests/corpus/*/held) is never looked at here. Needs scikit-learn (in the group `learn`).
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, StratifiedGroupKFold

from rebond import aside, discourse, learned, plug, senders
from rebond.discourse import Heard
from rebond.lexicon import lexicon
from rebond.page import shadow
from rebond.text import flat
from rebond.tongue import Tongue
from scripts.taught import (
    ROOT,
    SEED,
    Aside,
    Mail,
    asides,
    corpus,
    languages,
    ordinary,
    plain,
    taught,
)

HEADING = '''"""How features of a text speak, in hundredths. Written by scripts/train.py."""

'''
FOLDS = 4
# In a mailbox the others are many times more than in what we wrote.
WEIGHT = dict.fromkeys(learned.KINDS, 1.0) | {"other": 1.2}
RARE = 2  # a feature met less often is left out; a longer one must be met more often
SENTENCES, MAILS, BESIDE, TOGETHER = (
    150.0,
    60.0,
    60.0,
    1.0,
)  # how freely each part learns (sklearn's C)
SCALE = 100


class Seen(NamedTuple):
    """What the model sees of a mail."""

    heard: Heard
    sentences: list[set[str]]
    whole: set[str]


def seen(mail: Mail) -> Seen:
    """What the model sees of each sentence, and of the mail."""
    heard = heard_of(mail)
    return Seen(
        heard=heard,
        sentences=[owned(mail.language, one) for one in heard.sentences()],
        whole=owned(mail.language, heard.whole(senders.signs(mail.message))),
    )


def owned(language: str, features: Iterable[str]) -> set[str]:
    """The features with the language in front of those that are its words: they are learned apart."""
    return {f"{language} {one}" if own(one) else one for one in features}


def own(feature: str) -> bool:
    """Whether a feature is a word: in small letters."""
    bare = feature.removeprefix("subject:")
    return bare[:1].islower() and not bare.startswith("sender:")


def matrix(rows: list[set[str]], vocabulary: dict[str, int], least: int = 1) -> Any:
    """A row each, in which no feature weighs more than if there were `least` of them."""
    indices: list[int] = []
    ends = [0]
    for row in rows:
        indices += sorted(vocabulary[one] for one in row if one in vocabulary)
        ends.append(len(indices))
    ones = sp.csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(rows), len(vocabulary)))
    return sp.diags(1 / np.sqrt([max(len(row), least) for row in rows])) @ ones


class Linear:
    """Some yes-or-no questions about sets of features."""

    def __init__(self, rows: list[set[str]], answers: list[np.ndarray], freedom: float) -> None:
        counts = Counter(one for row in rows for one in row)
        often = sorted(one for one, count in counts.items() if count >= RARE + one.count(">"))
        self.vocabulary = {one: number for number, one in enumerate(often)}
        seen = matrix(rows, self.vocabulary)
        self.weights, self.bias = [], []
        for answer in answers:
            if not answer.any():  # nobody wrote such a sentence yet
                self.weights.append(np.zeros(len(self.vocabulary)))
                self.bias.append(-6.0)
                continue
            model = LogisticRegression(
                C=freedom, l1_ratio=1, solver="liblinear", tol=0.003, random_state=SEED
            ).fit(seen, answer)
            kept = np.flatnonzero(model.coef_[0])
            again = LogisticRegression(C=freedom / 2, solver="liblinear", random_state=SEED).fit(
                seen[:, kept], answer
            )
            weights = np.zeros(len(self.vocabulary))
            weights[kept] = again.coef_[0]
            self.weights.append(weights)
            self.bias.append(again.intercept_[0])

    def scores(self, rows: list[set[str]]) -> Any:
        return np.asarray(matrix(rows, self.vocabulary) @ np.array(self.weights).T + self.bias)


class Learner:
    """The whole model, learned from some mails."""

    def __init__(self, mails: list[Mail], seen: list[Seen]) -> None:
        rows = [row for one in seen for row in one.sentences]
        says = np.array([one for mail in mails for one in mail.says])
        self.sentences = Linear(rows, [says == name for name in learned.SAYS], SENTENCES)
        kinds = np.array([mail.kind for mail in mails])
        questions = [kinds != "other", kinds == "rejection"]
        self.mails = Linear([one.whole for one in seen], questions, MAILS)

    def rows(self, seen: list[Seen]) -> Any:
        """What the last part sees of each mail."""
        about = self.mails.scores([one.whole for one in seen])
        rows = [
            learned.gathered(self.says(one).tolist(), scores, one.heard.concepts, one.heard.subject)
            for one, scores in zip(seen, about.tolist(), strict=True)
        ]
        return np.array(rows)

    def says(self, one: Seen) -> np.ndarray:
        """What each sentence of a mail says."""
        return (
            self.sentences.scores(one.sentences)
            if one.sentences
            else np.zeros((0, len(learned.SAYS)))
        )


def folds(mails: list[Mail]) -> list[tuple[np.ndarray, np.ndarray]]:
    # The same sentence, alone and in a letter, never stands on both sides.
    split = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=1)
    strata = [mail.language + mail.kind for mail in mails]
    groups = [f"{mail.language} {mail.name}" for mail in mails]
    return list(split.split(np.zeros(len(mails)), strata, groups))


def pick(items: list[Any], which: np.ndarray) -> list[Any]:
    return [items[number] for number in which]


def unseen(mails: list[Mail], seen: list[Any]) -> tuple[np.ndarray, list[np.ndarray]]:
    """What the last part would see of each mail if the first parts had not learned from it."""
    rows = np.zeros((len(mails), len(learned.GATHERED)))
    scores: list[Any] = [None] * len(mails)
    for train, test in folds(mails):
        learner = Learner(pick(mails, train), pick(seen, train))
        rows[test] = learner.rows(pick(seen, test))
        for number in test:
            scores[number] = learner.says(seen[number])
    return rows, scores


def last(rows: np.ndarray, kinds: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=TOGETHER, max_iter=5000, class_weight=WEIGHT).fit(rows, kinds)


def check(mails: list[Mail], rows: np.ndarray, scores: list[Any], *, show: bool) -> None:
    """Print how well mails are read that were not learned from."""
    kinds = np.array([mail.kind for mail in mails])
    chances = np.zeros((len(mails), len(learned.KINDS)))
    for train, test in folds(mails):
        model = last(rows[train], kinds[train])
        order = [list(model.classes_).index(kind) for kind in learned.KINDS]
        chances[test] = model.predict_proba(rows[test])[:, order]
    read_as = np.array(learned.KINDS)[chances.argmax(1)]
    put = np.array([mail.name.startswith(("plain", "ordinary")) for mail in mails])
    for language in sorted({mail.language for mail in mails}):
        mine = np.array([mail.language == language for mail in mails])
        for title, some in (("whole mails", mine & ~put), ("put together", mine & put)):
            right = some & (kinds == "rejection")
            if not right.any():
                continue
            line = [
                f"{language} {title}: {some.sum()}, kind {np.mean(read_as[some] == kinds[some]):.3f}"
            ]
            for least in (0.5, discourse.SURE):
                no = some & (chances[:, 0] >= least)
                hit = (no & right).sum()
                line.append(
                    f"at {least}: precision {hit / max(no.sum(), 1):.3f} ({no.sum() - hit} false), "
                    f"recall {hit / right.sum():.3f}"
                )
            heard = [
                mails[n].says[int(scores[n][:, 0].argmax())] == "no" for n in np.flatnonzero(right)
            ]
            print("; ".join([*line, f"sentence {np.mean(heard):.3f}"]))
            if show:
                for n in np.flatnonzero(
                    some & ((read_as == "rejection") != (kinds == "rejection"))
                ):
                    place = mails[n].page.sentences[int(scores[n][:, 0].argmax())]
                    text = flat(mails[n].page.text[slice(*place)])
                    print(f"   {mails[n].name} {kinds[n]} {chances[n, 0]:.2f}: {text}")


def heard_of(mail: Mail | Aside) -> Heard:
    """A mail as the reader hears it."""
    subject = shadow(mail.message.subject)
    return discourse.hear(mail.page, lexicon(mail.language), subject)


def unlearned(rows: list[set[str]], answers: list[np.ndarray], groups: list[str]) -> np.ndarray:
    """What would be told of each row by a model that had not learned from its group."""
    scores = np.zeros((len(rows), len(answers)))
    for train, test in GroupKFold(FOLDS).split(rows, groups=groups):
        model = Linear(pick(rows, train), [answer[train] for answer in answers], BESIDE)
        scores[test] = model.scores(pick(rows, test))
    return scores


def beside(some: list[Aside], *, show: bool) -> Linear:
    """What sentences of refusals tell beside the no; prints how well in mails not learned from."""
    rows, says, groups = [], [], []
    for one in some:
        tongue = Tongue(plug.language(one.language, "facts"))
        for features, tells in zip(
            aside.seen(one.page, tongue, heard_of(one)), one.tells, strict=True
        ):
            rows.append(owned(one.language, features))
            says.append(tells)
            groups.append(one.group)
    answers = [np.array([name in tells for tells in says]) for name in learned.ASIDES]
    if show:
        scores = unlearned(rows, answers, groups)
        for number, name in enumerate(learned.ASIDES):
            hit, true = scores[:, number] > 0, answers[number]
            right = (hit & true).sum()
            print(f"{name}: {right} of {true.sum()} sentences, {hit.sum() - right} false")
    return Linear(rows, answers, BESIDE)


def stages(some: list[Aside], *, show: bool) -> Linear:
    """How far candidates had got; prints how well in mails not learned from."""
    rows = []
    for one in some:
        subject = shadow(one.message.subject)
        tongue = Tongue(plug.language(one.language, "facts"))
        signs = senders.signs(one.message)
        features = aside.met_by(heard_of(one), signs, one.page, tongue, subject)
        rows.append(owned(one.language, features))
    reached = np.array([one.stage for one in some])
    answers = [np.isin(reached, ("screen", "test", "interview", "final")), reached == "test"]
    if show:
        scores = unlearned(rows, answers, [one.group for one in some])
        hit = scores[:, 0] > aside.MET
        right = (hit & answers[0]).sum()
        print(f"met: {right} of {answers[0].sum()} mails, {hit.sum() - right} false")
    return Linear(rows, answers, BESIDE)


def written(
    learner: Learner, told: Linear, met: Linear, final: LogisticRegression, codes: list[str]
) -> dict[Path, str]:
    """The modules of the model: what is shared, and each language's own words."""
    tables: dict[str, dict[str, dict[str, str]]] = {one: {} for one in ("", *codes)}
    for title, part, names in (
        ("SAYS", learner.sentences, learned.SAYS),
        ("ABOUT", learner.mails, learned.ABOUT),
        ("ASIDES", told, learned.ASIDES),
        ("STAGES", met, learned.STAGES),
    ):
        for number, name in enumerate(names):
            rows: dict[str, dict[int, list[str]]] = {one: {} for one in tables}
            rows[""][hundredths(float(part.bias[number]))] = [learned.BIAS]
            for feature, place in part.vocabulary.items():
                weight = hundredths(float(part.weights[number][place]))
                language, _, word = feature.rpartition(" ")
                if weight and language in rows:
                    rows[language].setdefault(weight, []).append(word)
            for language, found in rows.items():
                tables[language].setdefault(title, {})[name] = listed(found)
    kinds = tables[""].setdefault("KINDS", {})
    for kind in learned.KINDS:
        number = list(final.classes_).index(kind)
        found = {}
        for name, weight in zip(
            (learned.BIAS, *learned.GATHERED),
            (final.intercept_[number], *final.coef_[number]),
            strict=True,
        ):
            found.setdefault(hundredths(float(weight)), []).append(name)
        kinds[kind] = listed(found)
    source = ROOT / "src" / "rebond"
    return {
        (source / "languages" / one if one else source) / "weights.py": module(table)
        for one, table in tables.items()
    }


def hundredths(weight: float) -> int:
    """Weights are written to two figures: more would only be noise."""
    return int(float(f"{SCALE * weight:.2g}"))


def listed(rows: dict[int, list[str]]) -> str:
    """The features of each weight, heaviest first."""
    return "\n".join(
        " ".join([str(weight), *sorted(rows[weight])]) for weight in sorted(rows, reverse=True)
    )


def module(table: dict[str, dict[str, str]]) -> str:
    """A Python module of the tables."""
    out = [HEADING]
    for title, answers in table.items():
        out.append(f"{title} = {{")
        for name, text in answers.items():
            out.append(f'    "{name}": """\n{text}\n""",')
        out.append("}")
    return "\n".join(out) + "\n"


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--show", action="store_true")
    arguments.add_argument("--language", action="append")
    chosen = arguments.parse_args()
    mails = []
    codes = chosen.language or languages()
    for language in codes:
        given = [*taught(language), *plain(language), *corpus(language)]
        mails += [*given, *ordinary(given, language)]
    refusals = [one for language in codes for one in asides(language)]
    told, met = beside(refusals, show=True), stages(refusals, show=True)
    looked = [seen(mail) for mail in mails]
    rows, scores = unseen(mails, looked)
    check(mails, rows, scores, show=chosen.show)
    if not chosen.check:
        kinds = np.array([mail.kind for mail in mails])
        files = written(Learner(mails, looked), told, met, last(rows, kinds), codes)
        for path, text in files.items():
            path.write_text(text, "ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
