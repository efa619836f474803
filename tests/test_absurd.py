"""Whatever stands in a candidacy, a note comes out or a plain error does, and nothing private with it."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scenario import occasion_of, scenarios

from rebond.brief import Style
from rebond.compose import compose
from rebond.languages.en import doubt as english_doubt
from rebond.languages.en import memory as english
from rebond.languages.fr import doubt as french_doubt
from rebond.languages.fr import memory as french
from rebond.model import Entry, Person
from rebond.values import replace

ALL = {s["id"]: s for s in scenarios(Path(__file__).parent / "craft")}
OCCASIONS = {name: occasion_of(ALL[name]) for name in ("EN-01", "EN-05", "FR-04", "FR-06", "FR-08")}

pieces = st.sampled_from(
    "Dev Imogen she he they il elle on nous I je j' m'a a avait argued drew loved it – - ; : ! « » “ ” ( ) . , et and "
    "Mme M. Dr Legrand son sa lui qu'elle lorsqu'il who because [X] 3 minutes … \u00a0 \u200b \n é Ł 日本 🙂 ' ’".split(
        " "
    )
)
lines = st.one_of(st.lists(pieces, max_size=14).map(" ".join), st.text(max_size=60))
names = st.one_of(
    st.sampled_from(
        ["Dev Patel", "Mme Legrand", "Dr. Ö", "X", "Élodie MARTIN", "O'Neil", "(?)", "L."]
    ),
    st.text(min_size=1, max_size=20),
)


@given(line=lines, name=names, other=names, to=st.booleans(), tu=st.booleans())
@settings(max_examples=300)
def test_any_line_is_told_or_left_out(line, name, other, to, tu):
    people = (Person(id="p1", name=name, met=True), Person(id="p2", name=other, met=True))
    entry = Entry(id="j1", text=line, person="p1")
    addressee = people[0] if to else people[1]
    for told in (
        english.tell(entry, addressee, people),
        french.tell(entry, addressee, people, tu=tu),
        english_doubt.tell_doubt(entry, addressee, people),
        french_doubt.tell_doubt(entry, addressee, people, tu=tu),
    ):
        assert told is None or told.text.strip()


@pytest.mark.parametrize("name", OCCASIONS)
@given(line=lines, doubt=lines, work=lines, role=lines, company=lines, variant=st.integers(0, 40))
@settings(max_examples=25)
def test_any_candidacy_gives_a_note(name, line, doubt, work, role, company, variant):
    occasion = OCCASIONS[name]
    who = occasion.addressee.id
    entries = (
        Entry(id="j1", text=line or "x", person=who),
        Entry(id="j2", text=doubt or "x", person=who, valence="-"),
    )
    application = replace(
        occasion.candidacy.application, role=role, company=company, work_type=work
    )
    note = compose(
        replace(
            occasion,
            memories=entries[:1],
            doubts=entries[1:],
            candidacy=replace(occasion.candidacy, application=application, journal=entries),
        ),
        style=Style(variant=variant),
    )
    assert note.body.startswith(note.greeting)
    assert [
        s
        for s in note.sentences
        if "{" in s.text and "{" not in f"{line}{doubt}{work}{role}{company}"
    ] == []


SECRET = "the Larkspur depot will be shut before the summer and nobody knows it yet"


@pytest.mark.parametrize("name", OCCASIONS)
@given(place=st.integers(0, 3), valence=st.sampled_from(["+", "-", ""]), variant=st.integers(0, 20))
@settings(max_examples=10)
def test_a_private_line_never_reaches_a_note(name, place, valence, variant):
    scenario = ALL[name]
    secret = {
        "id": "s1",
        "date": str(date(2026, 1, 5)),
        "text": SECRET,
        "person": scenario["people"][0]["id"],
        "private": True,
        "valence": valence,
    }
    journal = [*scenario["journal"]]
    journal.insert(place, secret)
    note = compose(occasion_of(scenario | {"journal": journal}), style=Style(variant=variant))
    assert "Larkspur" not in note.body + note.subject
    assert [e for s in note.sentences for e in s.evidence if e.source == "s1"] == []
