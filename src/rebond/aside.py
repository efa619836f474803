"""What a refusal tells beside the no: doors left open, whether there is feedback, whether one met.

Each sentence is asked, with what was learned (`rebond.learned`), whether it
keeps the application, invites to apply again, stays in touch, proposes to
talk, offers feedback or refuses it. What the patterns of the language
see in it (`languages/xx/facts.py`) is one more thing to go by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.learned import ASIDES, learned
from rebond.model import Evidence, Fact
from rebond.text import flat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rebond.discourse import Heard
    from rebond.model import Stage
    from rebond.page import Page
    from rebond.tongue import Tongue

Place = tuple[int, int]
_SEEN = {"refused": "REFUSES_FEEDBACK", "offered": "OFFERS_FEEDBACK"}

# Seven chances in ten: a note that thanks for a meeting which was none is worse than none.
MET = 0.85
# How much a sentence must speak for each, where no pattern sees it. A door that is not there is worse
# than one unseen: what a model alone hears less surely, patterns must see.
_ENOUGH = {
    "keep_file": 0.0,
    "reapply": -0.5,
    "stay_in_touch": 0.5,
    "call": 0.5,
    "offered": -0.5,
    "refused": -1.0,
}


def asides(page: Page, tongue: Tongue, language: str, heard: Heard) -> dict[str, list[Place]]:
    """For each of `ASIDES`, the places of the sentences that tell it."""
    model = learned(language)
    found: dict[str, list[Place]] = {}
    for place, features in zip(page.sentences, seen(page, tongue, heard), strict=True):
        scores = zip(ASIDES, model.asides(features), strict=True)
        plain = {name for name in ASIDES if f"SEEN:{name}" in features}
        # Where a pattern sees what a sentence opens, or that it opens nothing, the model is not asked.
        free = not plain and "SEEN:nothing" not in features
        for name, score in scores:
            if name in plain or (free and score > _ENOUGH[name]):
                found.setdefault(name, []).append(place)
    return found


def seen(page: Page, tongue: Tongue, heard: Heard) -> list[set[str]]:
    """What the model sees of each sentence: its concepts and words, and what patterns find in it."""
    parts, out = [], [set(features) for features in heard.sentences()]
    nothing = tongue.words("NO_OPENING")
    for (start, end), features in zip(page.sentences, out, strict=True):
        part = page.low[start:end]
        for low, high in nothing.all(part):
            features.add("SEEN:nothing")
            part = part[:low] + b"!" * (high - low) + part[high:]
        parts.append(part)
    doors = [
        (kind, tongue.row("OPENINGS", number, 1))
        for number, (kind, _) in enumerate(tongue.data("OPENINGS"))
    ]
    for name, finder in (*doors, ("prospect", tongue.words("PROSPECT"))):
        if page.low in finder:
            for part, features in zip(parts, out, strict=True):
                if part in finder:
                    features.add(f"SEEN:{name}")
    for name, group in _SEEN.items():
        finder = tongue.words(group)
        if page.low in finder:
            for (start, end), features in zip(page.sentences, out, strict=True):
                if page.low[start:end] in finder:
                    features.add(f"SEEN:{name}")
    if not any("SEEN:reapply" in features for features in out):
        # They will be hiring: a door too, where the mail opens no other of the kind.
        for features in out:
            other = features & {"SEEN:keep_file", "SEEN:stay_in_touch", "SEEN:call"}
            if "SEEN:prospect" in features and not other:
                features.add("SEEN:reapply")
    return out


def meeting(
    page: Page, tongue: Tongue, language: str, heard: Heard, subject: bytes, signs: Sequence[str]
) -> Fact[Stage] | None:
    """That the candidate was seen or tested, where no pattern tells it; the sentence that says so most."""
    if page.low in tongue.words("NOT_STAGE"):
        return None  # "you were not called for interview"
    model = learned(language)
    met, tested = model.stages(met_by(heard, signs, page, tongue, subject))
    if met < MET or not page.sentences:
        return None
    column = int(tested > 0)
    scores = [model.stages(features)[column] for features in heard.sentences()]
    start, end = page.sentences[scores.index(max(scores))]
    stage: Stage = "test" if tested > 0 else "interview"
    return Fact(
        value=stage, evidence=(Evidence(source="message", quote=flat(page.text[start:end])),)
    )


def met_by(
    heard: Heard, signs: Sequence[str], page: Page, tongue: Tongue, subject: bytes
) -> set[str]:
    """What the model sees of how far a candidate got."""
    found = heard.whole(signs)
    for features in heard.sentences():
        found.update(one for one in features if "_" in one)
    for number, (stage, _) in enumerate(tongue.data("STAGE")):
        finder = tongue.row("STAGE", number, 1)
        if page.low in finder:
            found.add(f"SEEN:{stage}")
        if subject in finder:
            found.add(f"SEEN:subject:{stage}")
    return found
