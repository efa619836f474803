"""Tells how good a note is as far as rules can see, and says what they cannot see.

The craft's rubric gives a note up to a hundred points by nine criteria, and
caps what burns a bridge. Rules see a part of that: whether a wording is worn,
not whether a memory is true. So a score is so many points out of those that
could be seen. It starts from all of them; each remark takes its share. Pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rulebook import book
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding


@value
class Criterion:
    """One of the rubric's nine: its weight, and how much of that rules see.

    `alone` is what can be seen in the text by itself, `beside` with the mail
    or the candidacy next to it, both in points. They are our judgement, whole
    points; nothing depends on their last digit. `each` tells that the rubric
    counts every defect; else it describes the note, and a rule counts once.
    """

    code: str
    weight: int
    alone: int
    beside: int
    each: bool
    name: tuple[str, str]  # in English and French
    unseen: tuple[str, str]
    unread: tuple[str, str] = ("", "")  # what cannot be seen for want of the mail and the candidacy


CRITERIA = (
    Criterion(
        code="C1", weight=15, alone=10, beside=13, each=False,
        name=("Specific thanks", "Merci précis"),
        unseen=("whether they did what you thank for", "si la chose dont vous remerciez a eu lieu"),
        unread=("who else was there", "qui d'autre était là"),
    ),
    Criterion(
        code="C2", weight=15, alone=6, beside=10, each=False,
        name=("Memory", "Souvenir"),
        unseen=("whether the memory is true, and yours alone", "si le souvenir est vrai, et n'est qu'à vous"),
        unread=("whether you had a better one", "si vous en aviez un meilleur"),
    ),
    Criterion(
        code="C3", weight=18, alone=11, beside=14, each=False,
        name=("Advice question", "Question de conseil"),
        unseen=("whether two lines are enough to answer", "si deux lignes suffisent pour répondre"),
        unread=("whether they saw it, and still give advice", "si l'on a vu cela, et donne encore des conseils"),
    ),
    Criterion(
        code="C4", weight=12, alone=8, beside=11, each=False,
        name=("Door kept open", "Porte ouverte"),
        unseen=("whether you want that work", "si vous voulez ce travail"),
        unread=("which door they left open", "quelle porte est restée ouverte"),
    ),
    Criterion(
        code="C5", weight=14, alone=11, beside=11, each=False,
        name=("Tone and dignity", "Ton et dignité"),
        unseen=("irony, and whether it is as warm as you were with each other", "l'ironie, et si la chaleur est celle de vos échanges"),
    ),
    Criterion(
        code="C6", weight=10, alone=2, beside=8, each=True,
        name=("Facts, right reader", "Faits, destinataire"),
        unseen=("what your file gets wrong", "ce que votre dossier dit de faux"),
        unread=("names, facts, and who saw what", "les noms, les faits, et qui a vu quoi"),
    ),
    Criterion(
        code="C7", weight=6, alone=5, beside=5, each=True,
        name=("Language", "Langue"),
        unseen=("slips of grammar and spelling", "les fautes de grammaire et d'orthographe"),
        unread=("how they address you", "comment l'on s'adresse à vous"),
    ),
    Criterion(
        code="C8", weight=5, alone=3, beside=4, each=True,
        name=("Economy, shape", "Brièveté, forme"),
        unseen=("which sentence could go", "quelle phrase est de trop"),
        unread=("how far it went, so how long it may be", "jusqu'où c'est allé, donc la longueur permise"),
    ),
    Criterion(
        code="C9", weight=5, alone=2, beside=2, each=True,
        name=("Naturalness", "Naturel"),
        unseen=("whether it reads aloud as you speak", "si, lue à haute voix, c'est bien vous"),
    ),
)  # fmt: skip

# --- what each remark takes: in hundredths of its criterion ------------------------------------------
#
# The craft's letter tells the criterion, the level a first share. Where the rubric sets an anchor, a
# rule has a line of its own, with the anchor as its reason.

_GROUPS = {"T": "C1", "M": "C2", "F": "C3", "D": "C4", "O": "C5", "A": "C6", "G": "C6", "L": "C7", "S": "C8"}  # fmt: skip
_LEVELS = {"error": 60, "warning": 40, "info": 15}
_COUNTED = 25  # C6, C7, C9: "a quarter per defect"; C8 says three tenths
_TENTHS = 30

SHARES: dict[str, tuple[str, int, str]] = {
    "missing_thanks": ("C1", 100, "none: nothing"),
    "generic_thanks": ("C1", 70, "for your time and consideration: 0.3"),
    "excess_thanks": ("C1", 20, "one or two thanks in all, no superlatives"),
    "people_left_out": ("C1", 20, "without the other hosts: 0.8"),
    "self_benefit": ("C1", 20, "no concrete effort of theirs"),
    "thanks_for_refusal": ("C1", 40, "thanks for the rejection, where it is all: 0"),
    "forgotten_memory": ("C2", 100, "none although one was available: 0"),
    "grudging_memory": ("C2", 100, "negative: 0"),
    "fits_any_company": ("C2", 70, "culture adjectives: 0.3"),
    "sells_again": ("C2", 50, "boastful; a part of what is told may still be good"),
    "wrong_person": ("C2", 20, "not given to the right person: below 1"),
    "vague_ask": ("C3", 70, "any feedback: 0.3"),
    "asks_why": ("C3", 100, "why: 0"),
    "compares_candidates": ("C3", 100, "comparison: 0"),
    "deadline": ("C3", 100, "demands: 0"),
    "several_questions": ("C3", 60, "a list of questions; two are no list yet"),
    "missing_ask": ("C3", 100, "needed at a late stage and absent: 0"),
    "asks_despite_policy": ("C3", 80, "asked anyway: 0.2"),
    "already_answered": ("C3", 80, "asked anyway: 0.2"),
    "nothing_to_judge": ("C3", 50, "about something they did not see: 0.5"),
    "wrong_observer": ("C3", 50, "about something they did not see: 0.5"),
    "no_way_out": ("C3", 10, "without an easy way to decline: below 1"),
    "feedback_word": ("C3", 10, "not forward-looking: below 1"),
    "missing_door": ("C4", 100, "none: 0"),
    "if_they_fail": ("C4", 100, "if your candidate fails: 0"),
    "nagging": ("C4", 100, "weekly chasing: 0"),
    "desperate": ("C4", 100, "any job: 0"),
    "asks_to_reconsider": ("C4", 100, "no door, but the same one again: 0"),
    "any_opportunity": ("C4", 60, "any suitable opportunity: 0.4"),
    "ignores_invitation": ("C4", 30, "does not pick up their own opening: 0.7"),
    "surprise": ("C5", 60, "surprise: 0.4"),
    "self_deprecation": ("C5", 60, "self-pity: 0.4"),
    "oversharing": ("C5", 60, "self-pity: 0.4"),
    "apology": ("C5", 60, "apology for writing: 0.4"),
    "emoji": ("C5", 60, "forced cheer: 0.4"),
    "backhanded": ("C5", 60, "no equal speaks so: 0.4"),
    "disappointment": ("C5", 40, "more than one passing mention"),
    "shouting": ("C5", 15, "a matter of signs"),
    "money": ("C5", 60, "speaks of the bill, not as an equal"),
    "reveals_confidence": ("C6", 25, "a quarter per defect; the gate weighs more"),
    "placeholder": ("C6", 25, "a quarter per defect; the gate weighs more"),
    "machine_phrases": ("C9", 25, "generator boilerplate, a quarter each"),
    "worn_phrases": ("C9", 25, "cliché, a quarter each"),
}

# --- what caps the whole ----------------------------------------------------------------------------

GATES: dict[str, tuple[int, tuple[str, str]]] = {
    "G0": (0, ("no note is right here", "aucun mot ne convient ici")),
    "G0b": (45, ("a short note is right here, and this has over 60 words", "un mot bref convient ici, et celui-ci dépasse 60 mots")),
    "G1": (15, ("a gap, another language or another company", "un blanc, une autre langue ou une autre entreprise")),
    "G2": (20, ("a false fact, a wrong name or a confidence", "un fait faux, un nom faux ou une confidence")),
    "G3": (25, ("hostility, threat, dispute or plea", "hostilité, menace, dispute ou supplique")),
    "G4": (40, ("it cannot arrive, or harms by how it does", "il ne peut arriver, ou nuit en arrivant")),
    "G5": (50, ("it asks what was refused, or about the others", "il demande ce qui fut refusé, ou parle des autres")),
    "G6": (60, ("tu and vous mixed, or a doubled gender", "tu et vous mêlés, ou un genre doublé")),
}  # fmt: skip
_CLOSES = {
    "placeholder": "G1", "wrong_language": "G1", "wrong_company": "G1",
    "unbacked_fact": "G2", "wrong_name": "G2", "false_contact": "G2", "inside_information": "G2", "reveals_confidence": "G2",
    "hostile": "G3", "legal_threat": "G3", "argues_match": "G3", "best_candidate": "G3", "disparages_winner": "G3",
    "reproachful_thanks": "G3", "criticises_process": "G3", "guilt_trip": "G3", "pleading": "G3", "desperate": "G3",
    "asks_to_reconsider": "G3",
    "no_reply_address": "G4", "several_recipients": "G4", "duplicate_note": "G4",
    "asks_despite_policy": "G5", "compares_candidates": "G5",
    "mixed_register": "G6", "gender_mark": "G6",
}  # fmt: skip
_DOUBLED = (
    "(/·•."  # in "ravi(e)", "he/she", "invité·e"; a mark that is only not needed caps nothing
)
_SHORT = 60  # words


@value
class Gate:
    """What caps a note: the rubric's number, the cap out of a hundred, why, and which rule saw it."""

    code: str
    cap: int
    reason: str
    rule: str = ""


@value
class Part:
    """One criterion of a note: points, out of how many seen, which rules took some, and what is unseen."""

    code: str
    name: str
    points: float
    out_of: int
    weight: int
    taken: tuple[tuple[str, float], ...]  # a rule, and the points it took
    unseen: str


@value
class Score:
    """So many points out of those that could be seen; `gate` is what held them down, if anything did."""

    points: int
    out_of: int
    gate: Gate | None
    parts: tuple[Part, ...]

    @property
    def percent(self) -> float:
        """The points for each hundred that could be seen."""
        return 100 * self.points / self.out_of


def score(findings: Iterable[Finding], draft: Draft) -> Score:
    """The score of a draft by what rules remarked about it.

    More remarks never make more points. With an occasion in the draft, more
    can be seen, and more is at stake.
    """
    found = tuple(findings)
    french = draft.language == "fr"
    beside = draft.occasion is not None
    parts = tuple(_part(criterion, found, beside=beside, french=french) for criterion in CRITERIA)
    out_of = sum(part.out_of for part in parts)
    points = sum(part.points for part in parts)
    gates = _gates(found, draft, french=french)
    gate = min(gates, key=lambda one: (one.cap, one.code), default=None)
    if gate is not None:
        held = gate.cap * out_of / 100
        gate, points = (gate, held) if held < points else (None, points)
    return Score(points=round(points), out_of=out_of, gate=gate, parts=parts)


def _part(
    criterion: Criterion, findings: tuple[Finding, ...], *, beside: bool, french: bool
) -> Part:
    out_of = criterion.beside if beside else criterion.alone
    shares: dict[str, int] = {}
    for finding in findings:
        code, share = share_of(finding)
        if code == criterion.code:
            before = shares.get(finding.rule, 0)
            shares[finding.rule] = before + share if criterion.each else max(before, share)
    left, taken = 100, []
    for rule, share in shares.items():
        took = min(left, share)
        left -= took
        if took:
            taken.append((rule, round(took * out_of / 100, 1)))
    unseen = [criterion.unseen[french]]
    if not beside and criterion.unread[french]:
        unseen.append(criterion.unread[french])
    return Part(
        code=criterion.code,
        name=criterion.name[french],
        points=round(left * out_of / 100, 1),
        out_of=out_of,
        weight=criterion.weight,
        taken=tuple(taken),
        unseen="; ".join(unseen) if not french else " ; ".join(unseen),
    )


def share_of(finding: Finding) -> tuple[str, int]:
    """Which criterion a remark is about, and how much of it, in hundredths, it takes; ("", 0) for none."""
    if finding.rule in SHARES:
        code, share, _ = SHARES[finding.rule]
        return code, share
    entry = book().get(finding.rule)
    # A pack's rules are no part of the rubric.
    code = _GROUPS.get(entry.letters, "") if entry else ""
    if not code:
        return "", 0
    if code == "C5" and finding.severity == "error":
        return code, 100  # what the gate is for leaves no dignity
    if code in ("C6", "C7"):
        return code, _COUNTED
    return code, _TENTHS if code == "C8" else _LEVELS[finding.severity]


def _gates(findings: tuple[Finding, ...], draft: Draft, *, french: bool) -> list[Gate]:
    closed: dict[str, str] = {}
    if draft.occasion is not None:
        decision = draft.occasion.decision
        if decision in ("hold", "dont_send"):
            closed["G0"] = ""
        elif decision == "short" and _words(draft) > _SHORT:
            closed["G0b"] = ""
    for finding in findings:
        code = _CLOSES.get(finding.rule, "")
        if finding.severity == "info" or not code:
            continue
        marked = draft.text[finding.start : finding.end]
        if finding.rule != "gender_mark" or any(sign in marked for sign in _DOUBLED):
            closed.setdefault(code, finding.rule)
    return [
        Gate(code=code, cap=GATES[code][0], reason=GATES[code][1][french], rule=rule)
        for code, rule in closed.items()
    ]


def _words(draft: Draft) -> int:
    return sum(any(c.isalnum() for c in w) for p in draft.passages for w in p.text.split())
