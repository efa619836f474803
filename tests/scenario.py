"""A scenario of the craft as the program meets it: the mail as bytes, the candidacy, the moment."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from rebond.candidacy import candidacy_from
from rebond.compose import compose
from rebond.gather import gather, vouched
from rebond.mail import parse
from rebond.model import Note, Occasion
from rebond.read import read

BROUGHT = ("candidate", "application", "people", "evidence", "journal")


def scenarios(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "scenarios.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def mail_of(scenario: dict[str, Any]) -> bytes:
    """The rejection as the mail that arrived, with a Message-ID of its own."""
    rejection, candidate = scenario["rejection"], scenario["candidate"]
    sent = datetime.fromisoformat(rejection["date"])
    head = [
        f"From: {rejection['from']}",
        f"To: {candidate['name']} <{candidate['email']}>",
        f"Subject: {rejection['subject']}",
        f"Date: {sent.strftime('%a, %d %b %Y %H:%M:%S %z')}",
        f"Message-ID: <{scenario['id'].lower()}@mail.example>",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if rejection["reply_to"]:
        head.append(f"Reply-To: {rejection['reply_to']}")
    text: str = "\n".join([*head, "", rejection["body"], ""])
    return text.encode()


def occasion_of(scenario: dict[str, Any], **changes: Any) -> Occasion:
    """What is known the day after the refusal."""
    message = parse(mail_of(scenario | changes))
    candidacy = candidacy_from({key: (scenario | changes)[key] for key in BROUGHT})
    now = datetime.fromisoformat(scenario["rejection"]["date"]) + timedelta(days=1)
    reading = read(message)
    if vouched(message, reading, candidacy):  # as `rebond note --candidacy` does
        reading = read(message, refusal=True)
    return gather(message, reading, candidacy, now=now)


def note_of(scenario: dict[str, Any]) -> Note:
    return compose(occasion_of(scenario))
