"""The plain objects that scripts get: what `--json` prints, key for key.

These keys are a contract. One may be added; none is renamed or dropped, and a
key whose value is unknown is there with null, so that no script has to ask
whether it exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rebond.values import as_dict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Finding, Note, Occasion, Reading
    from rebond.score import Score

# The facts of a Reading, in the order in which they are printed.
FACTS = (
    "register", "company", "role", "stage", "reason", "feedback_policy", "praise", "salutation",
    "closing", "signed", "close_call", "cancelled", "filled", "internal", "withdrawn", "phone",
    "applicants",
)  # fmt: skip


def reading_object(reading: Reading) -> dict[str, Any]:
    """What one mail says: facts as plain values, and under `quotes` the words that prove each.

    `verdict` is {text, start, end}, in characters of the mail's newest text.
    `openings` names their kinds; `opening_details` adds to each {kind, when, quote}.
    """
    facts = {name: getattr(reading, name) for name in FACTS}
    quotes = {name: [e.quote for e in fact.evidence] for name, fact in facts.items() if fact}
    if reading.feedback:
        quotes["feedback"] = [e.quote for point in reading.feedback for e in point.evidence]
    if reading.openings:
        quotes["openings"] = [opening.quote for opening in reading.openings]
    plain = {name: fact.value if fact else None for name, fact in facts.items()}
    plain["feedback_policy"] = plain["feedback_policy"] or "silent"
    return {
        "kind": reading.kind,
        "certainty": reading.certainty,
        "verdict": as_dict(reading.verdict),
        "doubt": as_dict(reading.doubt),
        "doubt_kind": reading.doubt_kind,
        "language": reading.language,
        **plain,
        "feedback": [point.value for point in reading.feedback],
        "openings": list(dict.fromkeys(opening.kind for opening in reading.openings)),
        "opening_details": as_dict(reading.openings),
        "sender": as_dict(reading.sender),
        "quotes": quotes,
    }


def note_object(
    occasion: Occasion, note: Note | None, findings: Iterable[Finding], reading: Reading
) -> dict[str, Any]:
    """A note with its reasons. Without one (hold, dont_send) its parts are empty."""
    return {
        "decision": occasion.decision,
        "reason": occasion.reason,
        "situation": occasion.situation,
        "language": note.language if note else occasion.language,
        "register": note.register if note else occasion.register,
        "to": [as_dict(note.to)] if note else [],
        "thread": note.thread if note else occasion.thread,
        "subject": note.subject if note else "",
        "body": note.body if note else "",
        "sentences": [as_dict(sentence) for sentence in note.sentences] if note else [],
        "findings": findings_object(findings, text=note.body if note else ""),
        "reading": reading_object(reading),
    }


def findings_object(
    findings: Iterable[Finding], *, text: str = "", before: str = "", note: str | None = None
) -> list[dict[str, Any]]:
    """Each remark as {rule, code, severity, start, end, line, column, message, suggestion, replacement, until, note}.

    `start` and `end` are characters of the body. With its `text`, and what
    stands `before` it in the file, line and column are told too, both from 1;
    `note` is the file's name. `until` is set where a draft had better wait (`not_tonight`): a time
    with its zone.
    """
    from rebond.rulebook import book

    whole = before + text
    made = []
    for finding in findings:
        line, column = place(whole, len(before) + finding.start) if text and finding.end else (None, None)  # fmt: skip
        entry = book().get(finding.rule)
        made.append(
            {
                "rule": finding.rule,
                "code": entry.code if entry else None,
                "severity": finding.severity,
                "start": finding.start,
                "end": finding.end,
                "line": line,
                "column": column,
                "message": finding.message,
                "suggestion": finding.suggestion,
                "replacement": finding.replacement,
                "until": finding.until.isoformat() if finding.until else None,
                "note": note,
            }
        )
    return made


def score_object(score: Score) -> dict[str, Any]:
    """A score as {points, out_of, percent, gate, criteria}; `gate` is null where nothing holds it down.

    Of each criterion: {code, name, points, out_of, weight, taken, unseen}; `taken` names the rules
    that took points, and how many.
    """
    return {
        "points": score.points,
        "out_of": score.out_of,
        "percent": round(score.percent, 1),
        "gate": as_dict(score.gate),
        "criteria": [
            as_dict(part)
            | {"taken": [{"rule": rule, "points": points} for rule, points in part.taken]}
            for part in score.parts
        ],
    }


def place(text: str, at: int) -> tuple[int, int]:
    """Line and column of a place in a text, counted from 1, in characters.

    >>> place("Hi,\\nyou", 4)
    (2, 1)
    """
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
