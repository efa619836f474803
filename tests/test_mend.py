"""Replacements are made where they belong, and nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebond.mend import ROUNDS, edits, mend, places
from rebond.model import (
    Address,
    Application,
    Candidacy,
    Candidate,
    Envelope,
    Finding,
    Occasion,
    Person,
)
from rebond.review import review


def finding(start: int, end: int, replacement: str | None, severity="info") -> Finding:
    return Finding(
        rule="x", severity=severity, start=start, end=end, message="", replacement=replacement
    )


@pytest.mark.parametrize(
    ("findings", "mended"),
    [
        ([], "one two three"),
        ([finding(0, 3, None)], "one two three"),
        ([finding(0, 3, "1"), finding(8, 13, "3")], "1 two 3"),
        ([finding(8, 13, "3"), finding(0, 3, "1")], "1 two 3"),  # the order of the list is none
        ([finding(0, 7, "12"), finding(4, 13, "23")], "12 three"),  # first by place
        ([finding(0, 3, "info"), finding(0, 7, "error", "error")], "error three"),  # then by weight
        ([finding(0, 4, ""), finding(4, 8, "")], "three"),  # side by side
        ([finding(4, 4, "and ")], "one and two three"),
        ([finding(13, 13, ".")], "one two three."),
        ([finding(0, 0, "zero ")], "one two three"),  # a remark about the note as a whole
        ([finding(9, 99, "x"), finding(-1, 2, "x")], "one two three"),  # of another text
    ],
)
def test_replacements_are_made_by_place_and_never_twice(findings, mended):
    assert mended == mend("one two three", findings)


def test_line_ends_stay_as_they_are():
    text = "Hi,\r\n\r\nThank you !\nBye\r\n"
    plain = text.replace("\r\n", "\n")
    at = plain.index(" !")
    assert "Hi,\r\n\r\nThank you!\nBye\r\n" == mend(text, [finding(at, at + 2, "!")])
    assert "Hi,\r\nThank you !\nBye\r\n" == mend(text, [finding(3, 5, "\n")])


@given(st.text(alphabet="ab\r\n", max_size=30))
def test_places_are_those_of_the_same_letters(text):
    plain, place = text.replace("\r\n", "\n"), places(text)
    assert plain == "".join(
        text[place(at) : place(at + 1)].replace("\r\n", "\n") for at in range(len(plain))
    )


SPANS = st.lists(
    st.tuples(st.integers(0, 20), st.integers(0, 20), st.none() | st.text("xy", max_size=3)).map(
        lambda s: finding(min(s[:2]), max(s[:2]), s[2])
    ),
    max_size=8,
)


@given(st.text("abc \n", max_size=20), SPANS)
def test_what_lies_outside_of_what_is_mended_is_untouched(text, findings):
    made = edits(findings, len(text))
    pieces, at = [], 0
    for one in made:
        assert at <= one.start
        pieces += [text[at : one.start], one.replacement]
        at = one.end
    assert "".join([*pieces, text[at:]]) == mend(text, findings)


# --- whole notes --------------------------------------------------------------------------------

KNOWN = Occasion(
    candidacy=Candidacy(
        candidate=Candidate(name="Zoé Marin", gender="f"),
        application=Application(company="Skerry Ferries", role="Timetable planner"),
        people=(Person(id="p1", name="Ruth Okafor", met=True),),
    ),
    addressee=Person(id="p1", name="Ruth Okafor", met=True),
    language="en",
)
ENGLISH = [
    "Dear [Hiring Manager Name],", "Hi Ruht,", "Dear Ms Okafor ,", "Good evening Ruth,", "Hi there,", "\n\n", "\n", " ",
    "I hope this email finds you well.", "Thank you !!!", "Thank you!!", "It was a hour of joy 😊", "What a day :-)",
    "REALLY good...", "Any feedback??", "I enjoyed meeting the team at Fabrikam.", "Moving forward, I will draw.",
    "I applied for the engineer role (m/f/d).", "I wish him/her luck , truly.", "« a swamp » it's Ben’s", "the {{company}} day",
    "Thanks in advance!", "I truly appreciated it with deep gratitude.", "Rgds", "[Your Name]", "Subject: Re: Re: it",
    "# rebond: allow tone", "I beg you.",
]  # fmt: skip
FRENCH = [
    "Bonjour,", "Bonjour Mme Okafor,", "Bonsoir Ruth,", "Madame Okafor ,", "\n\n", "\n", " ", "Merci !!!", "Merci beaucoup ;) à bientôt.",
    "Je suis ravi(e) de cette rencontre.", "Merci à votre équipe de Airbus.", "Je pense que il faut le dire.", "chez la MAIF",
    'Vous l\'avez dit "un marais"', "Pourriez-vous me conseiller?", "Un feed-back , peut-être ?", "VRAIMENT bien...", "L'hasard et l’autre",
    "au poste de Chargé de projet H/F.", "Merci d'avance !", "J'espère que ce message vous trouve en bonne santé.", "Merci pour l'accueil chez Alan.",
    "Cdt,", "[Votre nom]", "# rebond: allow F01",
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr"])
@given(data=st.data())
def test_a_note_is_mended_for_good_after_three_rounds(language, data):
    pieces = data.draw(
        st.lists(st.sampled_from(ENGLISH if language == "en" else FRENCH), max_size=14)
    )
    text = " ".join(pieces)
    for _ in range(ROUNDS):
        findings = review(text, language=language, occasion=KNOWN)
        assert all(0 <= f.start <= f.end <= len(text) for f in findings)
        text = mend(text, findings)
    assert text == mend(text, review(text, language=language, occasion=KNOWN))


def test_a_note_is_mended_as_a_person_would():
    text = """\
Dear Ms Okaphor,

I hope this email finds you well. Thank you !!! It was a hour of joy at the team at Fabrikam 😊

Any feedback on my REALLY long plan?? Thanks in advance!

Rgds
[Your Name]
"""
    for _ in range(ROUNDS):
        text = mend(text, review(text, language="en", occasion=KNOWN))
    assert (
        """\
Dear Ruth Okafor,

Thank you! It was an hour of joy at the team at Skerry Ferries.

Any advice on my really long plan?

Kind regards,
Zoé Marin
"""
        == text
    )


def test_a_subject_that_answers_twice_answers_once():
    found = review(
        "Thank you.",
        language="en",
        envelope=Envelope(to=(Address(name="", email="r@s.example"),), subject="Re: RE: it"),
    )
    assert ["poor_subject"] == [f.rule for f in found if "Re" in f.message]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The plan is going forward, and we are moving forward."),
        ("en", "He said “WOW!!” and then “a honest hour :-)”."),  # their words
        ("en", "Thank you... and Ben too, of course."),  # the sentence goes on
        ("en", "I love 🍕, and the 5 ⭐ canteen."),  # a picture that stands for a word
        ("en", "He/she said it to Mr/Ms Smith."),
        ("en", "A feedback session on feedback loops would help me."),
        ("en", "I enjoyed meeting the team at Fabrikam Labs."),
        ("en", "The 27\" screen and the 3:1 ratio, see https://skerry.example/?a=1!"),
        ("fr", "La personne que j'ai rencontré(e) est venu(e)."),
        ("fr", "Le chef a parlé chez l'SNCF de l'honte."),
    ],
)  # fmt: skip
def test_what_only_a_person_can_mend_is_left_alone(language, sentence):
    greeting, closing = (
        ("Dear Ruth", "Best,") if language == "en" else ("Bonjour Ruth", "Bien à vous,")
    )
    text = f"{greeting} Okafor,\n\n{sentence}\n\n{closing}\nZoé Marin"
    assert text == mend(text, review(text, language=language, occasion=KNOWN))
