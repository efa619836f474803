"""Learns which of a mail's names are its company and its role: `make learn` (after scripts/train.py).

Usage: python -m scripts.train_names [--check] [--show]

Of each mail in `training/` whose head tells them, and of `tests/corpus/*/tune`, every name that
`rebond.company` and `rebond.role` look at is an option, "none" another; the weights make the right
ones likeliest (a conditional logit). `--check` writes nothing: it learns without each sixth of the
writers and reads their mails. Needs scipy (in the group `learn`).
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from typing import NamedTuple

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

from rebond import company, manners, plug, role
from rebond.choice import Option, best
from rebond.lexicon import lexicon
from rebond.model import Address, Message
from rebond.names import bare
from rebond.page import Page
from rebond.text import flat
from rebond.tongue import Tongue
from rebond.values import replace
from scripts.taught import ROOT, SEED, Named, languages, named
from scripts.train import HEADING, hundredths, listed, owned

FOLDS = 6
RARE = 3  # a feature met in fewer mails is left out
STIFF = 1.0  # how much a weight costs
NOBODY = Address(name="", email="no-reply@hire.greenhouse.example")
TABLES = ("ROLE", "COMPANY")


class Case(NamedTuple):
    """A mail's options, and the name that is right."""

    group: str
    language: str
    options: list[Option]
    right: str | None


def key(table: str, name: str) -> str:
    """What two spellings of one name share."""
    if table == "ROLE":
        return flat(name.lower().replace("\u2019", "'"))
    return company.letters_of(name)


def cases(table: str, mails: list[Named], jobs: dict[str, float]) -> list[Case]:
    """What is to be chosen from in each mail; `jobs`, weights of roles: a company is chosen knowing the role."""
    found = []
    for mail in mails:
        tongue = Tongue(plug.language(mail.language, "facts"))
        page, words = Page(mail.message.text), lexicon(mail.language)
        frame = manners.frame(page, tongue)
        options = role.options(mail.message, page, tongue, frame, mail.language)
        right = mail.role
        if table == "COMPANY":
            job = best(options, own(mail.language, jobs))
            options = company.options(mail.message, page, tongue, frame, job, words)
            right = mail.company
        if right and not _spoken(table, mail, right):
            right = None  # a company that only the address knows is not guessed from there
        found.append(Case(mail.group, mail.language, options, right and key(table, right)))
    return found


def _spoken(table: str, mail: Named, name: str) -> bool:
    """Whether a mail says a name elsewhere than in an address."""
    shown = mail.message.sender.name if mail.message.sender else ""
    places = (mail.message.text, mail.message.subject, shown)
    return any(bare(key(table, name)) in bare(place) for place in places)


def torn(mail: Named, way: int) -> Named:
    """The mail as somebody might paste it: without its head, or with little of its text."""
    lines = [line for line in mail.message.text.split("\n") if line.strip()]
    whole = mail.message
    message = (
        Message(text=whole.text),
        replace(whole, text="\n\n".join([*lines[:1], *lines[-3:]])),
        replace(whole, text="\n\n".join(lines[:2]), subject=""),
        replace(whole, text="\n\n".join(lines[1:2]), subject=""),
        replace(whole, text="\n\n".join(lines[:2]), subject="", sender=NOBODY),
    )[way % 5]
    return mail._replace(message=message)


def own(language: str, weights: dict[str, float]) -> dict[str, float]:
    """The weights that a language has: those that all share, and those of its words."""
    mine = f"{language} "
    return {
        one.removeprefix(mine): weight
        for one, weight in weights.items()
        if " " not in one or one.startswith(mine)
    }


def learned(table: str, some: list[Case]) -> dict[str, float]:
    """The weights that make the right options likeliest."""
    seen = [[owned(case.language, option.features) for option in case.options] for case in some]
    counts = Counter(one for rows in seen for one in set().union(*rows))
    often = sorted(one for one, count in counts.items() if count >= RARE)
    vocabulary = {one: number for number, one in enumerate(often)}
    rows: list[list[int]] = []
    group: list[int] = []
    right: list[bool] = []
    starts = []
    for case, sets in zip(some, seen, strict=True):
        hits = [key(table, option.name) == case.right for option in case.options]
        if case.right is not None and not any(hits):
            continue
        starts.append(len(rows))
        rows += [[vocabulary[one] for one in sorted(row) if one in vocabulary] for row in sets]
        rows.append([])  # none of them
        right += [*hits, case.right is None]
        group += [len(starts) - 1] * (len(hits) + 1)
    ends = np.cumsum([0, *(len(row) for row in rows)])
    indices = np.concatenate([np.array(row, int) for row in rows])
    matrix = sp.csr_matrix((np.ones(len(indices)), indices, ends), (len(rows), len(vocabulary)))
    of, true = np.array(group), np.array(right, float)

    def cost(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ weights
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[of])
        chances = powers / np.add.reduceat(powers, starts)[of]
        good = np.maximum(np.add.reduceat(chances * true, starts), 1e-12)
        slope = matrix.T @ (chances - chances * true / good[of]) + STIFF * weights
        return float(-np.log(good).sum() + STIFF / 2 * weights @ weights), slope

    found = minimize(
        cost, np.zeros(len(vocabulary)), jac=True, method="L-BFGS-B", options={"maxiter": 150}
    )
    return dict(zip(often, found.x, strict=True))


def check(table: str, some: list[Case], more: list[Case], *, show: bool) -> None:
    """Print how well names are chosen in mails of writers that were not learned from."""
    writers = sorted({case.group for case in some})
    random.Random(SEED).shuffle(writers)  # noqa: S311 (the same parts every time)
    fold = {writer: number % FOLDS for number, writer in enumerate(writers)}
    counts: Counter[tuple[str, str]] = Counter()
    for part in range(FOLDS):
        weights = learned(table, [case for case in [*some, *more] if fold[case.group] != part])
        mine = {language: own(language, weights) for language in languages()}
        for case in some:
            if fold[case.group] != part:
                continue
            found = best(case.options, mine[case.language])
            name = found and key(table, found.value)
            how = "right" if name == case.right else "missed" if name is None else "wrong"
            counts[case.language, how] += 1
            if show and how != "right":
                print(f"   {case.group}: {case.right!r}, read {name!r}")
    for language in languages():
        told = ", ".join(f"{counts[language, how]} {how}" for how in ("right", "missed", "wrong"))
        print(f"{table.lower()} {language}: {told}")


def written(found: dict[str, dict[str, float]]) -> dict[str, str]:
    """The modules: what is shared (""), and each language's own words."""
    tables: dict[str, dict[str, str]] = {one: {} for one in ("", *languages())}
    for title, weights in found.items():
        rows: dict[str, dict[int, list[str]]] = {one: {} for one in tables}
        for feature, weight in weights.items():
            language, _, word = feature.rpartition(" ")
            if hundredths(weight):
                rows[language].setdefault(hundredths(weight), []).append(word)
        for language, listing in rows.items():
            tables[language][title] = listed(listing)
    return {
        one: HEADING.replace("train.py", "train_names.py")
        + "\n".join(f'{title} = """\n{text}\n"""' for title, text in table.items())
        + "\n"
        for one, table in tables.items()
    }


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--show", action="store_true")
    options = arguments.parse_args()
    mails = [mail for language in languages() for mail in named(language)]
    found: dict[str, dict[str, float]] = {}
    pasted = [torn(mail, number + way) for number, mail in enumerate(mails) for way in (0, 1)]
    for table in TABLES:
        jobs = found.get("ROLE", {})
        whole, some = cases(table, mails, jobs), cases(table, pasted, jobs)
        if options.check:
            check(table, whole, some, show=options.show)
        found[table] = learned(table, [*whole, *some])
    if not options.check:
        source = ROOT / "src" / "rebond"
        for language, text in written(found).items():
            folder = source / "languages" / language if language else source
            (folder / "naming.py").write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
