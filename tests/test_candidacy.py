"""A candidacy file: every part optional, every mistake told at once, with its place and a remedy."""

import json
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from rebond import Application, Candidacy, Candidate, Entry, Exhibit, Person, UnusableCandidacy
from rebond.candidacy import candidacy_from, parse_candidacy

FULL = {
    "candidate": {"name": "Sasha Lindqvist", "email": "sasha@mail.example", "gender": None},
    "application": {
        "company": "Skerry Ferries",
        "aliases": ["Skerry", "SF"],
        "role": "Timetable planner",
        "work_type": "timetables for small ports",
    },
    "people": [
        {
            "id": "p1",
            "name": "Ruth Okafor",
            "role": "Head of Planning",
            "email": "ruth@skerry.example",
            "met": True,
            "register": "first-name",
            "evidence": "signs 'Ruth'",
        },
        {"id": "p2", "name": "Bram Visser", "met": False, "register": None},
    ],
    "evidence": [{"id": "e1", "kind": "invite", "date": "2026-03-10", "text": "Final interviews"}],
    "journal": [
        {
            "id": "j1",
            "date": "2026-03-10",
            "text": "Bram planned the day backwards",
            "person": "p2",
            "private": False,
            "valence": "+",
        },
        {"id": "j2", "date": None, "text": "A secret", "person": None, "private": True, "valence": None},
    ],
}  # fmt: skip

EXPECTED = Candidacy(
    candidate=Candidate(name="Sasha Lindqvist", email="sasha@mail.example"),
    application=Application(
        company="Skerry Ferries",
        aliases=("Skerry", "SF"),
        role="Timetable planner",
        work_type="timetables for small ports",
    ),
    people=(
        Person(
            id="p1", name="Ruth Okafor", role="Head of Planning", email="ruth@skerry.example",
            met=True, register="first-name", evidence="signs 'Ruth'",
        ),
        Person(id="p2", name="Bram Visser"),
    ),
    evidence=(Exhibit(id="e1", kind="invite", date=date(2026, 3, 10), text="Final interviews"),),
    journal=(
        Entry(
            id="j1", date=date(2026, 3, 10), text="Bram planned the day backwards", person="p2",
            private=False, valence="+",
        ),
        Entry(id="j2", text="A secret", private=True),
    ),
)  # fmt: skip

TOML = """
[candidate]
name = "Sasha Lindqvist"
email = "sasha@mail.example"
[application]
company = "Skerry Ferries"
aliases = ["Skerry", "SF"]
role = "Timetable planner"
work_type = "timetables for small ports"
[[people]]
id = "p1"
name = "Ruth Okafor"
role = "Head of Planning"
email = "ruth@skerry.example"
met = true
register = "first-name"
evidence = "signs 'Ruth'"
[[people]]
id = "p2"
name = "Bram Visser"
[[evidence]]
id = "e1"
kind = "invite"
date = 2026-03-10
text = "Final interviews"
[[journal]]
id = "j1"
date = 2026-03-10T11:00:00+01:00
text = "Bram planned the day backwards"
person = "p2"
valence = "+"
[[journal]]
id = "j2"
text = "A secret"
private = true
"""


def problems(given: object) -> tuple[str, ...]:
    """Every fault found, without the file's name before it."""
    with pytest.raises(UnusableCandidacy) as caught:
        candidacy_from(given, source="c.toml")
    return caught.value.problems or (str(caught.value).removeprefix("c.toml: "),)


def refusal(data: bytes | str, name: str = "c.toml") -> str:
    with pytest.raises(UnusableCandidacy) as caught:
        parse_candidacy(data.encode() if isinstance(data, str) else data, source=name)
    return str(caught.value)


def test_json_and_toml_say_the_same():
    assert EXPECTED == parse_candidacy(json.dumps(FULL).encode(), source="c.json")
    assert EXPECTED == parse_candidacy(TOML.encode(), source="c.toml")
    assert EXPECTED == candidacy_from(FULL)


def test_without_an_extension_the_contents_tell_the_format():
    assert EXPECTED == parse_candidacy(json.dumps(FULL).encode(), source="candidacy")
    assert EXPECTED == parse_candidacy(TOML.encode(), source="standard input")


@pytest.mark.parametrize(
    "part", [{}, {"people": []}, {"people": None}, {"candidate": {}}, {"journal": None}]
)
def test_every_part_is_optional(part):
    assert Candidacy() == candidacy_from(part)
    assert Candidacy() == parse_candidacy(b"", source="c.toml")


def test_windows_line_ends_and_a_byte_order_mark_are_no_matter():
    data = b"\xef\xbb\xbf" + TOML.replace("\n", "\r\n").encode()
    assert EXPECTED == parse_candidacy(data, source="c.toml")


def test_items_without_an_id_get_a_free_one():
    given = candidacy_from(
        {
            "people": [{"name": "Ana"}, {"name": "Bo", "id": "p1"}, {"name": "Cy"}],
            "journal": [{"text": "a"}],
            "evidence": [{"text": "b"}],
        }
    )
    assert ["p2", "p1", "p3"] == [person.id for person in given.people]
    assert ["j1", "e1"] == [given.journal[0].id, given.evidence[0].id]


def test_hidden_characters_and_forged_lines_are_taken_out():
    given = candidacy_from(
        {
            "candidate": {"name": "Robin\r\nBcc: all@x.example"},
            "journal": [{"text": "two\nlines\x1b[2J \ud800"}],
        }
    )
    assert "Robin Bcc: all@x.example" == given.candidate.name
    assert "two\nlines[2J" == given.journal[0].text


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"poeple": []}, 'unknown key "poeple"; did you mean "people"?'),
        (
            {"zzz": 1},
            'unknown key "zzz"; the keys here are candidate, application, people, evidence, journal.',
        ),
        ({"candidate": {"Name": "R"}}, 'candidate: unknown key "Name"; did you mean "name"?'),
        (
            {"journal": [{"text": "a"}, {"privat": True}]},
            'journal[1]: unknown key "privat"; did you mean "private"?',
        ),
        (
            {"people": [{"met": "yes"}]},
            'people[0].met: expected true or false, got the text "yes"',
        ),
        (
            {"journal": [{"private": 1}]},
            "journal[0].private: expected true or false, got the number 1",
        ),
        (
            {"journal": [{"private": None}]},
            "journal[0].private: expected true or false, got nothing (null)",
        ),
        ({"candidate": {"name": 3}}, "candidate.name: expected text in quotes, got the number 3"),
        (
            {"candidate": {"gender": True}},
            "candidate.gender: expected text in quotes, got true",
        ),
        (
            {"candidate": "Robin"},
            'candidate: expected a table with the keys name, email, gender, got the text "Robin"',
        ),
        (
            {"candidate": {"email": "Robin <r@x.example>"}},
            'candidate.email: expected an address such as name@company.example, got the text "Robin <r@x.example>"',
        ),
        (
            {"people": {"name": "Ana"}},
            "people: expected a list of tables, got a table (in TOML, write [[people]])",
        ),
        (
            {"application": {"aliases": "SF"}},
            'application.aliases: expected a list of texts, got the text "SF"',
        ),
        (
            {"application": {"aliases": ["SF", 2]}},
            "application.aliases[1]: expected text in quotes, got the number 2",
        ),
        (
            {"evidence": [{"date": "10 June"}]},
            'evidence[0].date: expected a date such as 2026-06-10, got the text "10 June"',
        ),
        (
            {"evidence": [{"date": "2026-02-30"}]},
            'evidence[0].date: expected a date such as 2026-06-10, got the text "2026-02-30"',
        ),
        (
            {"journal": [{"date": 20260610}]},
            "journal[0].date: expected a date such as 2026-06-10, got the number 20260610",
        ),
        (
            {"journal": [{"valence": "good"}]},
            'journal[0].valence: expected "+", "-" or "", got the text "good"',
        ),
        (
            {"people": [{"id": "p1"}, {"id": "p1"}]},
            'people[1].id: "p1" is the id of people[0] already; choose another.',
        ),
        (
            {"people": [{"id": "x"}], "journal": [{"id": "x"}]},
            'journal[0].id: "x" is the id of people[0] already; choose another.',
        ),
        (
            {"journal": [{"id": "message"}]},
            'journal[0].id: "message" means something else; choose another id.',
        ),
        (
            {"people": [{"id": "p1"}], "journal": [{"person": "p9"}]},
            'journal[0].person: no person has the id "p9"; the ids are p1.',
        ),
        (
            {"people": [{"name": "Ana"}], "journal": [{"person": "p1"}]},
            'journal[0].person: no person has the id "p1"; nobody there has an id.',
        ),
        ([], "the file: expected a table with the keys candidate, application, people, evidence, journal, got a list"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place_what_was_expected_and_what_stands_there(given, told):
    assert (told,) == problems(given)


def test_all_mistakes_are_told_at_once():
    given = {
        "candidat": {},
        "people": [{"met": "yes", "nmae": "Ana"}],
        "journal": [{"date": "yesterday", "person": "p9"}],
    }
    assert (
        'unknown key "candidat"; did you mean "candidate"?',
        'people[0].met: expected true or false, got the text "yes"',
        'people[0]: unknown key "nmae"; did you mean "name"?',
        'journal[0].date: expected a date such as 2026-06-10, got the text "yesterday"',
        'journal[0].person: no person has the id "p9"; nobody there has an id.',
    ) == problems(given)
    with pytest.raises(UnusableCandidacy, match=r"^c.toml has 5 mistakes; mend these"):
        candidacy_from(given, source="c.toml")


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("c.toml", '{"people": []}', "c.toml holds JSON: rename it to end in .json."),
        ("c.json", "[candidate]\nname = 'R'\n", "c.json holds no JSON object, which would begin with {: if it is TOML, rename it to end in .toml."),
        ("c.json", "", "c.json is empty: write at least {} in it."),
        ("c.json", '{\n "people": [,]}', "c.json is no valid JSON: expecting value at line 2, column 13. Mend that place."),
        ("c.json", "[]", "c.json holds a list: it holds candidate, application, people, evidence and journal (see examples/candidacy.toml)."),
        ("c.json", '{"journal": [{"private": true, "private": false}]}', 'c.json: the key "private" stands twice in one object; keep one of them.'),
        ("c.toml", "[candidate]\nname = \n", "c.toml is no valid TOML: invalid value, at line 2, column 8. Mend that place."),
        ("c.toml", "[candidate\n", "c.toml is no valid TOML: expected ']' at the end of a table declaration, at line 1, column 11. Mend that place."),
        ("c.toml", b"[candidate]\nname = 'Andr\xe9'\n", "c.toml is not written in UTF-8 (line 2): save it again with that encoding."),
        ("c.toml", "x".encode("utf-16"), "c.toml is not written in UTF-8 (line 1): save it again with that encoding."),
        ("c.toml", b"#" * 1_000_001, "c.toml is larger than 1 MB, which no candidacy is: give the TOML or JSON file that describes yours."),
        ("c.json", '{"people": ' * 50_000, "c.json is no candidacy: it holds candidate, application, people, evidence and journal (see examples/candidacy.toml)."),
        ("c.toml", "a = " + "[" * 100_000, "c.toml is no candidacy: it holds candidate, application, people, evidence and journal (see examples/candidacy.toml)."),
        ("c.json", '{"people": ' + "9" * 5000 + "}", "c.json is no candidacy: it holds candidate, application, people, evidence and journal (see examples/candidacy.toml)."),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "bytes",
)  # fmt: skip
def test_a_file_that_is_no_candidacy_is_refused_with_a_remedy(name, data, told):
    assert told == refusal(data, name)


def test_a_long_wrong_value_is_not_repeated_in_full():
    (told,) = problems({"people": [{"met": "y" * 500}]})
    assert f'people[0].met: expected true or false, got the text "{"y" * 40}…"' == told


NAMES = some.sampled_from(
    ["candidate", "application", "people", "evidence", "journal", "id", "name", "email", "met", "date",
     "text", "person", "private", "valence", "aliases", "register", "gender", "x"]
)  # fmt: skip
LEAVES = (
    some.none() | some.booleans() | some.integers() | some.floats() | some.text() | some.dates()
)
TREES = some.recursive(
    LEAVES,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(NAMES, inner, max_size=6),
    max_leaves=20,
)


def outcome(make) -> Candidacy | str:
    """What becomes of it: a candidacy, or the words of the refusal."""
    try:
        return make()
    except UnusableCandidacy as fault:
        return "|".join([str(fault), *fault.problems])


@given(some.dictionaries(NAMES, TREES, max_size=6))
@example({"people": [{"id": "p1", "email": "\ud800@x.example"}]})
def test_whatever_is_given_becomes_a_candidacy_or_a_list_of_faults(anything):
    made = outcome(lambda: candidacy_from(anything, source="c.toml"))
    assert isinstance(made, Candidacy) or (made.startswith("c.toml") and "\n" not in made)


@given(some.binary(max_size=200) | some.text().map(lambda text: text.encode("utf-8", "replace")))
@pytest.mark.parametrize("name", ["c.toml", "c.json", "c"])
def test_whatever_a_file_holds_is_read_or_refused(name, data):
    made = outcome(lambda: parse_candidacy(data, source=name))
    assert isinstance(made, Candidacy) or (made.startswith(name) and "\n" not in made)
