"""The composer: the same input gives the same note, variants differ, and what is private stays so."""

from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest
from scenario import mail_of, note_of, occasion_of, scenarios

from rebond.app import write_note
from rebond.brief import Style
from rebond.compose import compose
from rebond.gather import gather
from rebond.mail import parse
from rebond.model import Application, Candidacy, Entry, Person
from rebond.read import read
from rebond.review import review
from rebond.text import count_words
from rebond.values import replace

ALL = {s["id"]: s for s in scenarios(Path(__file__).parent / "craft")}
SENT = [name for name, s in ALL.items() if s["expected"]["decision"] in ("send", "short")]
VARIANTS = range(10)
NOW = datetime(2026, 6, 16, 9, tzinfo=UTC)


@pytest.mark.parametrize("name", SENT)
def test_the_same_input_gives_the_same_note(name):
    assert note_of(ALL[name]) == note_of(ALL[name])


@pytest.mark.parametrize("name", SENT)
def test_ten_variants_share_no_long_sentence(name):
    occasion = occasion_of(ALL[name])
    notes = [compose(occasion, style=Style(variant=number)) for number in VARIANTS]
    shared = [
        sentence.text
        for one, other in combinations(notes, 2)
        for sentence in one.sentences
        if sentence.move != "courtesy" and count_words(sentence.text) > 10
        for twin in other.sentences
        if twin.text == sentence.text
    ]
    assert shared == []


@pytest.mark.parametrize("name", SENT)
def test_every_variant_passes_the_review_and_fits(name):
    scenario = ALL[name]
    occasion = occasion_of(scenario)
    for number in VARIANTS:
        note = compose(occasion, style=Style(variant=number))
        faults = [f for f in review(note, occasion=occasion) if f.severity != "info"]
        assert faults == [], note.body
        assert count_words(note.body) <= scenario["expected"]["max_words"], note.body


def test_a_seed_gives_another_note():
    occasion = occasion_of(ALL["EN-01"])
    assert compose(occasion, style=Style(seed=7)).body != compose(occasion).body


@pytest.mark.parametrize("name", ["EN-01", "EN-05", "FR-08"])
def test_shorter_is_shorter(name):
    occasion = occasion_of(ALL[name])
    usual, short = compose(occasion), compose(occasion, style=Style(shorter=True))
    assert count_words(short.body) < count_words(usual.body)


def test_more_formal_moves_greeting_closing_and_contractions():
    occasion = occasion_of(ALL["EN-01"])
    note = compose(occasion, style=Style(more_formal=True))
    assert ("Dear Imogen,", "Yours sincerely,") == (note.greeting, note.closing)
    assert [s.text for s in note.sentences if "I'd" in s.text or "I'm" in s.text] == []


def test_warmer_moves_the_closing():
    occasion = occasion_of(ALL["EN-01"])
    assert compose(occasion, style=Style(warmer=True)).closing == "Warm regards,"


def test_a_private_line_changes_nothing():
    scenario = ALL["EN-01"]
    without = [line for line in scenario["journal"] if not line["private"]]
    assert note_of(scenario).body == note_of(scenario | {"journal": without}).body


def test_without_a_memory_it_falls_back_to_what_took_place():
    note = note_of(ALL["EN-01"] | {"journal": []})
    assert "final interviews" in note.body
    assert {e.source for s in note.sentences for e in s.evidence} <= {
        "message", "e1", "p1", "p2", "application.work_type",
    }  # fmt: skip


def test_without_any_candidacy_the_mail_alone_is_enough():
    message = parse(mail_of(ALL["EN-01"]))
    note = compose(gather(message, read(message), Candidacy(), now=NOW))
    assert ("Imogen Clarke", "imogen.clarke@tessel.example") == (note.to.name, note.to.email)
    assert note.greeting in ("Hi Imogen,", "Dear Imogen,")
    assert note.signature == "Harper Quinn"


def test_a_note_sent_before_is_not_written_again():
    occasion = occasion_of(ALL["EN-15"])
    first = compose(replace(occasion, previous=()))
    sent = replace(occasion.previous[0], text=first.body)
    again = compose(replace(occasion, previous=(sent,)))
    assert {s.text for s in first.sentences} & {s.text for s in again.sentences} == set()


def test_two_houses_get_notes_that_begin_differently():
    occasion = occasion_of(ALL["EN-01"])
    application = replace(occasion.candidacy.application, company="Larkspur Savings")
    other = replace(occasion, candidacy=replace(occasion.candidacy, application=application))
    assert compose(occasion).sentences[0].text != compose(other).sentences[0].text


@pytest.mark.parametrize(
    ("register", "greeting"),
    [("vous, prénom", "Bonjour Marie-Claire,"), ("vous", "Bonjour Marie-Claire,"), ("tu", "Bonjour Marie-Claire,")],
)  # fmt: skip
def test_french_greets_by_the_name_they_sign_with(register, greeting):
    scenario = ALL["FR-08"]
    people = [scenario["people"][0] | {"register": register}]
    assert greeting == compose(occasion_of(scenario, people=people)).greeting


def test_tu_runs_through_the_whole_note():
    scenario = ALL["FR-08"]
    people = [scenario["people"][0] | {"register": "tu"}]
    words = compose(occasion_of(scenario, people=people)).body.replace("\u00a0", " ").split()
    assert [w for w in words if w in ("vous", "votre", "vos", "Votre", "Vos", "Vous")] == []


def test_no_gender_is_guessed_from_a_name():
    unknown = Person(id="p1", name="Camille Roux", email="c.roux@lorette.example", met=True)
    occasion = replace(occasion_of(ALL["FR-08"]), addressee=unknown)
    body = compose(replace(occasion, memories=())).body
    assert "Monsieur" not in body
    assert "Madame" not in body


def test_a_memory_in_another_language_is_left_out_and_said():
    occasion = occasion_of(ALL["FR-08"])
    english = Entry(
        id="j9", text="She asked me to read the file from the weather on", person="p1", valence="+"
    )
    note = compose(replace(occasion, memories=(english,)))
    assert "weather" not in note.body
    assert [r for r in note.reminders if "autre langue" in r] != []


SCHOOL = """From: "Priya Raman" <priya.raman@oakhollow-school.example>
Subject: Your application - science technician
Date: Mon, 15 Jun 2026 17:12:00 +0000

Dear Alex,

I'm writing to thank you for coming in last Thursday and for the demonstration you prepared for Year 8.

It pains me to say that we have appointed someone else to the post.

A second technician post is likely from September. Please do put your name forward for it.

Warm wishes,
Priya
"""
CLINIC = """From: Helene Marchand <h.marchand@clinique-aubepine.example>
Subject: =?utf-8?q?Poste_d=27infirmi=C3=A8re_de_nuit?=
Date: Mon, 15 Jun 2026 18:02:00 +0200
Content-Type: text/plain; charset=utf-8

Bonjour Dominique,

Je reviens vers vous comme promis après notre rencontre de jeudi et la matinée dans le service. Nous avons choisi de continuer avec une autre personne, qui connaît déjà le logiciel de soins. L'équipe a beaucoup apprécié votre façon de parler aux patients.

Deux postes s'ouvriront en mars. N'hésitez pas à me recontacter à ce moment-là.

Bien à vous,
Hélène Marchand
"""


def from_mail_alone(mail, variant=0):
    message = parse(mail.encode())
    occasion = gather(message, read(message), Candidacy(), now=NOW)
    return compose(occasion, style=Style(variant=variant))


@pytest.mark.parametrize(("mail", "name"), [(SCHOOL, "Alex"), (CLINIC, "Dominique")])
def test_without_a_candidacy_the_note_is_signed_as_the_mail_greets(mail, name):
    assert from_mail_alone(mail).signature == name


def test_a_greeting_to_nobody_signs_nothing():
    assert from_mail_alone(SCHOOL.replace("Dear Alex", "Dear Applicant")).signature == ""


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_reason_that_is_a_clause_is_not_put_behind_a_preposition(variant):
    body = from_mail_alone(CLINIC, variant).body
    assert "connaît déjà" not in body.replace("quelqu'un qui connaît déjà", "")


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("mail", [SCHOOL, CLINIC])
def test_with_the_mail_alone_every_proof_is_words_of_the_mail(mail, variant):
    message = parse(mail.encode())
    words = " ".join(f"{message.subject} {message.text}".split())
    proofs = [e for s in from_mail_alone(mail, variant).sentences for e in s.evidence]
    assert proofs != []
    assert [e for e in proofs if e.source != "message"] == []
    assert [e.quote for e in proofs if " ".join(e.quote.split()) not in words] == []


def test_the_work_they_named_is_proved_by_where_they_named_it():
    said = next(s for s in from_mail_alone(SCHOOL).sentences if "science technician" in s.text)
    assert "Your application - science technician" in [e.quote for e in said.evidence]


def test_a_conversation_that_only_the_mail_tells_of_is_proved_by_the_mail():
    said = next(s for s in from_mail_alone(SCHOOL).sentences if "the interview" in s.text)
    assert "coming in" in [e.quote for e in said.evidence]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_reply_is_reviewed_with_the_subject_it_leaves_with(variant):
    message = parse(f"Message-ID: <pr1@oakhollow-school.example>\n{SCHOOL}".encode())
    occasion = gather(message, read(message), Candidacy(), now=NOW)
    note, remarks = write_note(occasion, Style(variant=variant))
    assert note.subject == "Your application - science technician"
    assert [r for r in remarks if r.severity != "info"] == []


def test_a_mail_signed_for_the_house_is_answered_to_the_person():
    mail = CLINIC.replace("From: Helene Marchand <h.", "From: Lise Roy <l.").replace(
        "Hélène Marchand\n", "Les Jeux Rivaux\n"
    )
    message = parse(mail.encode())
    occasion = gather(
        message,
        read(message),
        replace(Candidacy(), application=Application(company="Les Jeux Rivaux")),
        now=NOW,
    )
    note = compose(occasion)
    assert (note.to.name, note.greeting) == ("Lise Roy", "Bonjour Lise Roy,")


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_time_cut_from_its_head_is_left_out(variant):
    mail = CLINIC.replace(
        "Deux postes s'ouvriront en mars. N'hésitez pas à me recontacter à ce moment-là.",
        "On ouvre d'autres postes au retour des vacances de la construction, tu peux repostuler.",
    )
    assert "aux des" not in from_mail_alone(mail, variant).body


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_door_they_opened_is_taken_up_even_without_a_kind_of_work(variant):
    message = parse(CLINIC.encode())
    occasion = gather(message, read(message), Candidacy(), now=NOW)
    note = compose(occasion, style=Style(variant=variant))
    assert [f for f in review(note, occasion=occasion) if f.severity != "info"] == []
