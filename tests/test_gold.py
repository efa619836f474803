"""The notes that the craft calls excellent pass, and their mediocre twins are caught by the right rules."""

import json
from pathlib import Path

import pytest

from rebond import plug
from rebond.model import (
    Address,
    Application,
    Candidacy,
    Candidate,
    Entry,
    Envelope,
    Evidence,
    Exhibit,
    Fact,
    Message,
    Occasion,
    Opening,
    Person,
    Reading,
)
from rebond.review import review

GOLD = [
    json.loads(row)
    for row in (Path(__file__).parent / "craft" / "gold.jsonl").read_text("utf-8").splitlines()
]
NAMES = {rule.__name__.rpartition(".")[2]: rule.ID for rule in plug.rules()}
BY_ID = {item["id"]: item for item in GOLD}

# What a reader would find in the refusals, and the file would hold, beyond the facts given as such.
FOUND = {
    "G-EN-1": {"email": "priya.nair@halden.example"},
    "G-EN-3": {"email": "m.osei@openorchard.example"},
    "G-EN-5": {
        "email": "d.estevez@carrow.example",
        "policy": "given",
        "feedback": ("your window functions were shaky", "the method before telling us the answer"),
        "opening": Opening(
            kind="reapply",
            quote="Do apply again after the summer, we expect another opening.",
            when="after the summer",
        ),
    },
    "G-FR-1": {"email": "h.baudry@verdier.example"},
    "G-FR-3": {
        "email": "s.tessier@lysandre.example",
        "opening": Opening(kind="keep_file", quote="Je garde bien sûr votre dossier."),
    },
    "G-FR-5": {"email": "marchand@chu-valmont.example"},
}
# Who the mediocre note was sent to, where that is its fault.
SENT_TO = {"G-EN-3": "no-reply@apply.jobtrain.example"}


def fact(value):
    return Fact(value=value, evidence=(Evidence(source="message", quote=str(value)),))


def occasion(item: dict) -> Occasion:
    facts, found = item["facts"], FOUND[item["id"]]
    reader = facts["recipient"]
    people = [
        Person(
            id=f"p{number}",
            name=person["name"],
            role=person["role"],
            email=found["email"] if number == 1 else "",
            met=person["met"],
            register=person.get("register"),
        )
        for number, person in enumerate((reader, *facts["people"]), 1)
    ]
    company = facts["company"].removeprefix("client : ").partition(" (")[0]
    stage = facts["stage"]
    return Occasion(
        language=item["lang"],
        message=Message(text=item["rejection_text"]),
        reading=Reading(
            kind="rejection",
            certainty="sure",
            language=item["lang"],
            feedback_policy=fact(found["policy"]) if "policy" in found else None,
            feedback=tuple(fact(point) for point in found.get("feedback", ())),
            openings=(found["opening"],) if "opening" in found else (),
        ),
        candidacy=Candidacy(
            candidate=Candidate(name=facts["candidate"]),
            application=Application(
                company=company, role=facts["role"], work_type=facts["work_type"]
            ),
            people=tuple(people),
            evidence=(
                Exhibit(id="e1", kind="invite", text=stage),
                *(
                    Exhibit(id=f"w{number}", kind="answer", text=words)
                    for number, words in enumerate(facts.get("candidate_words", ()))
                ),
            ),
            journal=(
                Entry(id="j1", text=facts["memory"], valence="+"),
                Entry(id="j2", text=facts["feedback_topic"], valence="-"),
            ),
        ),
        situation=item["situation"],
        stage="final" if "final" in stage else "interview",
        addressee=people[0],
        agency="cabinet" in item["situation"],
    )


def findings(item: dict, which: str):
    email = FOUND[item["id"]]["email"]
    if which == "mediocre":
        email = SENT_TO.get(item["id"], email)
    return review(
        item[which]["body"],
        language=item["lang"],
        occasion=occasion(item),
        envelope=Envelope(to=(Address(name="", email=email),), subject=item[which]["subject"]),
    )


@pytest.mark.parametrize("name", BY_ID)
def test_an_excellent_note_raises_no_error_and_at_most_one_warning(name):
    grave = [
        (NAMES[f.rule], f.rule, f.severity, f.message)
        for f in findings(BY_ID[name], "gold")
        if f.severity != "info"
    ]
    assert [] == [f for f in grave if f[2] == "error"]
    assert [] == grave[1:]


@pytest.mark.parametrize("name", BY_ID)
def test_a_mediocre_note_is_caught_for_each_of_its_faults(name):
    item = BY_ID[name]
    caught = {NAMES[f.rule] for f in findings(item, "mediocre")}
    missing = [number for number in item["mediocre"]["violates"] if number not in caught]
    assert [] == missing, f"not caught: {', '.join(missing)}"


@pytest.mark.parametrize("name", BY_ID)
def test_the_text_alone_tells_an_excellent_note_from_a_mediocre_one(name):
    """Without a file, as somebody reviews a note of their own."""
    item = BY_ID[name]
    excellent, mediocre = (
        [f.severity for f in review(item[which]["body"], language=item["lang"])]
        for which in ("gold", "mediocre")
    )
    assert 0 == excellent.count("error")
    assert excellent.count("warning") <= 1 < mediocre.count("warning") + mediocre.count("error")
