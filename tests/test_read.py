"""What a mail decides, as a person would read it: the kind, the sentence that says so, the facts."""

import pytest

from rebond.model import Address, Message, Reading
from rebond.page import REACH, Page
from rebond.read import language_of, read


def mail(text: str, *, subject: str = "", sender: str = "", name: str = "") -> Reading:
    """The reading of a mail of these words."""
    address = Address(name=name, email=sender) if sender or name else None
    return read(Message(text=text, subject=subject, sender=address))


def verdict(reading: Reading) -> str:
    return reading.verdict.text if reading.verdict else ""


THANKS = (
    "Hi Sam,\n\nThank you for your interest in the Data Analyst role at Orbix.\n\n{}\n\nBest,\nMo"
)
MERCI = "Bonjour Sam,\n\nMerci d'avoir postulé au poste d'analyste chez Orbix.\n\n{}\n\nBien à vous,\nMo"

NO = [
    "We have decided to move forward with other candidates.",
    "Unfortunately, we will not be progressing your application at this time.",
    "The role has been filled.",
    "We've chosen to proceed with others whose experience fits more closely.",
    "We have offered the post elsewhere.",
    "I'm afraid the board has cancelled both openings in my group, including yours.",
    "We chose another applicant.",
    "You have not been shortlisted for interview.",
    "We are unable to offer you a position.",
    "We've gone in a different direction for this hire.",
    "While we were impressed, we are going to continue our search with other candidates.",
    "Your skills do not match what we are looking for at this time.",
    "We must withdraw our offer of employment.",
    "We decided to promote from within.",
    "The hiring manager has decided not to interview you.",
]
NON = [
    "Votre candidature n'a pas été retenue.",
    "Nous avons décidé de ne pas aller plus loin.",
    "Le poste a été pourvu.",
    "Notre choix s'est porté sur une autre personne.",
    "Nous avons finalement confié le poste à un collègue de l'agence de Namur.",
    "La cliente a fait un autre choix.",
    "Nous ne pouvons malheureusement pas donner suite à votre candidature.",
    "Votre profil ne correspond pas aux critères recherchés.",
    "On a choisi un profil plus senior.",
    "Nous devons revenir sur notre proposition.",
    "Nous n’irons pas plus loin avec votre candidature.",
]


@pytest.mark.parametrize("words", NO)
def test_a_refusal_is_quoted_by_its_sentence(words: str) -> None:
    text = THANKS.format(words)
    reading = mail(text, subject="Your application")
    assert ("rejection", words) == (reading.kind, verdict(reading))
    assert reading.verdict is not None
    assert words == text[reading.verdict.start : reading.verdict.end]


@pytest.mark.parametrize("words", NON)
def test_a_french_refusal_is_quoted_by_its_sentence(words: str) -> None:
    reading = mail(MERCI.format(words), subject="Votre candidature")
    assert ("rejection", words, "fr") == (reading.kind, verdict(reading), reading.language)


@pytest.mark.parametrize(
    "words",
    [
        "If you do not hear from us within four weeks, please consider your application unsuccessful.",
        "Should you not be selected, we will tell you by email.",
        "Only shortlisted candidates will be contacted.",
        "We have not made a decision yet.",
        "The position has not been filled yet, and you are still in the running.",
        "Unfortunately I have to move our call on Thursday. Could we speak on Friday instead?",
        "We cannot move forward with your application until you complete the test.",
        "We would like to move forward with your application and invite you to a phone screen.",
        "We are still interviewing other candidates and will get back to you next week.",
        "Because of the number of applications we are unable to reply to every candidate.",
        'You may know the phrase "we have decided to move forward with other candidates".',
    ],
)
def test_what_only_sounds_like_a_refusal_is_none(words: str) -> None:
    assert mail(THANKS.format(words), subject="Your application").kind != "rejection"


@pytest.mark.parametrize(
    "words",
    [
        "Si vous n'avez pas de nouvelles sous trois semaines, votre candidature n'a pas été retenue.",
        "Nous avons décidé de retenir votre candidature et souhaitons vous rencontrer.",
        "Seules les personnes retenues seront contactées.",
        "Le poste n'est pas encore pourvu.",
        "Malheureusement, je dois reporter notre entretien de mardi.",
        "Nous ne manquerons pas de revenir vers vous.",
        "Compte tenu du nombre de candidatures, nous ne pourrons pas répondre à chacun.",
    ],
)
def test_what_only_sounds_like_a_french_refusal_is_none(words: str) -> None:
    assert mail(MERCI.format(words), subject="Votre candidature").kind != "rejection"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your loan", "Dear Jo, we regret that your application for a loan has been declined."),
        ("Paper 12", "Dear Dr Ito, I am sorry that your manuscript has not been selected."),
        ("Year 7", "Dear Mr Day, we are sorry that we cannot offer Ada a place at the school."),
        ("PR #4", "Thanks! We have decided not to move forward with this pull request. Closing."),
        ("Roof", "Dear Mr Hobbs, we have gone with another contractor. Thank you for your quote."),
        ("Visa", "Your application for a visa has been refused."),
        ("Flat", "Hi both, the landlord has chosen another applicant, sorry."),
        ("Prize", "Dear writer, your story was not selected by the judges of the competition."),
        ("Demo", "Hi all, we have decided not to move forward with Tapscan after the demos."),
        ("Goodbye", "Dear colleagues, we regret to announce that Margot is leaving us in May."),
        ("Re: offer", "Hi Kay, I've decided to withdraw my application: I accepted another offer."),
        ("Devis", "Monsieur, merci pour votre devis. Nous avons retenu une autre entreprise."),
        ("Prêt", "Madame, nous ne pouvons donner une suite favorable à votre demande de prêt."),
        ("Re : poste", "Bonjour, je souhaite retirer ma candidature : j'ai signé ailleurs."),
    ],
)
def test_other_refusals_are_not_ours(subject: str, text: str) -> None:
    assert mail(text, subject=subject).kind == "other"


def test_an_article_that_quotes_a_refusal_is_none() -> None:
    text = (
        "Hello friends,\n\nYou know the email. “Unfortunately, we have decided to move forward with "
        "other candidates.” Here is how to respond. Read more on the blog.\n\nUnsubscribe"
    )
    assert "other" == mail(text, subject="Rejected? Tips for job seekers").kind


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("acknowledgement", "We have received your application and will review it shortly."),
        ("interview", "We would like to invite you to an interview on Tuesday."),
        ("offer", "We are delighted to offer you the position."),
    ],
)
def test_the_other_kinds(kind: str, words: str) -> None:
    reading = mail(THANKS.format(words), subject="Your application")
    assert (kind, words) == (reading.kind, verdict(reading))


def test_an_offer_that_could_lapse_is_an_offer() -> None:
    text = (
        "Dear Mr Vaughan,\n\nI am delighted to offer you the post of Technician. If we do not hear from "
        "you the offer may be withdrawn and the post offered to another candidate.\n\nYours,\nH. Penrose"
    )
    assert "offer" == mail(text, subject="Technician").kind


def test_a_refusal_that_offers_a_talk_is_a_refusal_with_an_opening() -> None:
    reading = mail(
        "Dear Priyanka,\n\nWe have offered the post elsewhere. The decision turned on budget ownership: "
        "we needed someone who had already run one. Your process work was the best we saw. I'd be glad "
        "to talk it through for fifteen minutes if useful, next week is quiet.\n\nEleanor",
        subject="Legal project manager",
    )
    assert reading.reason is not None
    assert reading.praise is not None
    assert reading.signed is not None
    assert reading.role is not None
    assert ("rejection", "budget ownership", "Your process work", "Eleanor") == (
        reading.kind,
        reading.reason.value,
        reading.praise.value,
        reading.signed.value,
    )
    assert [("call", "next week")] == [(o.kind, o.when) for o in reading.openings]
    assert "Legal project manager" == reading.role.value


def test_feedback_given_is_read_point_by_point() -> None:
    reading = mail(
        "Hi Mina, we went with someone with more SQL depth. Since you asked good questions, two notes: "
        "your window functions were shaky, and you took us through the method before telling us the "
        "answer. Do apply again after the summer, we expect another opening. David"
    )
    assert reading.feedback_policy is not None
    assert reading.reason is not None
    assert ("given", "more SQL depth") == (reading.feedback_policy.value, reading.reason.value)
    assert [
        "your shaky window functions",
        "taking us through the method before telling us the answer",
    ] == [point.value for point in reading.feedback]
    assert [("reapply", "after the summer")] == [(o.kind, o.when) for o in reading.openings]


def test_a_policy_against_feedback_is_quoted() -> None:
    reading = mail(
        "Hi Casey,\n\nThanks so much for chatting Monday! We've decided not to move forward at this time. "
        "As a matter of policy we aren't able to share individual feedback.\n\nPlease do connect with me "
        "on LinkedIn, and keep an eye on our page in August when the new clinic opens.\n\nTara",
        subject="Bluefern next steps",
        sender="tara.novak@bluefern.example",
        name="Tara Novak",
    )
    assert reading.feedback_policy is not None
    assert reading.stage is not None
    assert ("rejection", "refused", "screen") == (
        reading.kind,
        reading.feedback_policy.value,
        reading.stage.value,
    )
    assert "share individual feedback" in reading.feedback_policy.quote
    assert {("reapply", "in August when the new clinic opens"), ("stay_in_touch", "")} == {
        (o.kind, o.when) for o in reading.openings
    }


def test_boilerplate_is_no_reason() -> None:
    reading = mail(THANKS.format("Other candidates more closely match our needs."))
    assert ("rejection", None) == (reading.kind, reading.reason)


def test_four_words_are_enough() -> None:
    reading = mail("Bonjour, poste pourvu. Cordialement.", subject="Re: entretien")
    assert ("rejection", "fr", "Bonjour, poste pourvu.") == (
        reading.kind,
        reading.language,
        verdict(reading),
    )
    assert reading.filled is not None


def test_a_colleague_writes_briefly() -> None:
    reading = mail(
        "Shannon, tough one. We've gone with Owen. Happy to talk whenever. N.",
        subject="Safety lead",
        sender="n.doyle@greenholt.example",
    )
    assert reading.register is not None
    assert ("rejection", "We've gone with Owen.", "first-name") == (
        reading.kind,
        verdict(reading),
        reading.register.value,
    )
    assert ["call"] == [o.kind for o in reading.openings]


def test_told_by_telephone() -> None:
    reading = mail(
        "(au téléphone) Nous prenons une personne bilingue allemand. Votre exercice de procès-verbal "
        "était remarquable."
    )
    assert reading.reason is not None
    assert reading.praise is not None
    assert ("rejection", True) == (reading.kind, reading.phone is not None)
    assert ("une personne bilingue allemand", "Votre exercice de procès-verbal") == (
        reading.reason.value,
        reading.praise.value,
    )


def test_an_agency_names_the_reason_and_keeps_the_door() -> None:
    reading = mail(
        "Bonjour Andrea, la cliente a fait un autre choix, sur la partie négociation en anglais. Elle a "
        "souligné votre rigueur. Je reviens vers vous dès que j'ai quelque chose. Benoît",
        subject="Poste juriste contrats",
        sender="b.riviere@orfea.example",
        name="Benoît Rivière",
    )
    assert reading.reason is not None
    assert reading.praise is not None
    assert ("rejection", "la partie négociation en anglais", "votre rigueur") == (
        reading.kind,
        reading.reason.value,
        reading.praise.value,
    )
    assert ["stay_in_touch"] == [o.kind for o in reading.openings]


@pytest.mark.parametrize(
    ("register", "text"),
    [
        (
            "tu",
            "Bonjour Yaël, merci pour ton test. On ne va pas plus loin avec ta candidature. Léo",
        ),
        ("vous", "Bonjour Kim, votre candidature n'a pas été retenue. Marie"),
        ("vous formel", "Madame, Monsieur,\n\nVotre candidature n'a pas été retenue.\n\nLa DRH"),
        ("first-name", "Hi Robin, thanks for coming in. We chose another applicant. Sandra"),
        ("title", "Dear Dr Iyer,\n\nYour application has not been successful.\n\nYours,\nB. Stott"),
    ],
)
def test_how_near_they_stand(register: str, text: str) -> None:
    reading = mail(text, subject="Candidature" if "vous" in register else "Application")
    assert reading.register is not None
    assert register == reading.register.value


@pytest.mark.parametrize(
    ("role", "subject", "text"),
    [
        ("Chargé(e) de planification", "", "au poste de Chargé(e) de planification (H/F)"),
        ("Payroll Specialist", "Your application for R-0048213 Payroll Specialist", ""),
        ("Specialty Doctor in Acute Medicine", "Specialty Doctor in Acute Medicine 412-ACU-77", ""),
    ],
)
def test_a_role_comes_without_its_luggage(role: str, subject: str, text: str) -> None:
    words = f"Votre candidature {text} n'a pas été retenue." if text else "You were not selected."
    reading = mail(words, subject=subject)
    assert reading.role is not None
    assert role == reading.role.value


@pytest.mark.parametrize(
    ("company", "sender", "name", "text"),
    [
        ("Harbourline", "no-reply@hire.greenhouse.example", "Harbourline Talent", "Best,"),
        ("Tessel Bank", "imogen@tessel.example", "Imogen", "Best,\nImogen\nProduct, Tessel Bank"),
        ("Orbix", "x@lever.example", "Ann via Lever", "Thank you for your interest in Orbix."),
    ],
)
def test_the_company_behind_a_relay_or_in_a_signature(
    company: str, sender: str, name: str, text: str
) -> None:
    reading = mail(
        f"Hi Theo,\n\nYour application was not successful.\n\n{text}", sender=sender, name=name
    )
    assert reading.company is not None
    assert company == reading.company.value


@pytest.mark.parametrize(
    ("automatic", "sender", "words"),
    [
        (True, "no-reply@jobs.example", ""),
        (True, "ne-pas-repondre@ats.example", ""),
        (True, "jobs@saltmarsh.example", "Do not reply to this email."),
        (False, "imogen@tessel.example", ""),
    ],
)
def test_a_machine_and_a_person_are_told_apart(automatic: bool, sender: str, words: str) -> None:
    reading = mail(f"Your application was not successful. {words}", sender=sender)
    assert reading.sender is not None
    assert automatic == reading.sender.automatic


def test_a_wrapped_sentence_is_quoted_whole() -> None:
    text = (
        "Dear Jo Adeyemi\n\nFollowing this review, your application is no longer under\n"
        "consideration for this requisition. Mr. Jones signs.\n"
    )
    reading = mail(text, subject="Update on your application")
    expected = (
        "Following this review, your application is no longer under\n"
        "consideration for this requisition."
    )
    assert expected == verdict(reading)


def test_doubt_is_shown_with_its_sentence() -> None:
    reading = mail("Hi Sam,\n\nThe analyst position has been closed.\n\nMo")
    assert reading.certainty == "unsure"
    assert {"other", "rejection"} == {reading.kind, reading.doubt_kind}
    assert reading.doubt is not None
    assert "The analyst position has been closed." == reading.doubt.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thanks for coming in. We chose another applicant."),
        ("fr", "Bonjour, poste pourvu. Cordialement."),
        ("es", "Hola, el puesto ya está cubierto. Un saludo."),
        ("de", "Guten Tag, die Stelle ist leider schon besetzt."),
        ("it", "Buongiorno, la posizione è stata coperta. Cordiali saluti."),
        ("pt", "Bom dia, a vaga já foi preenchida. Atenciosamente."),
        ("nl", "Beste Kim, de functie is helaas al vervuld. Groet."),
    ],
)
def test_the_language_is_known_by_its_small_words(language: str, text: str) -> None:
    assert language == language_of(text)


@pytest.mark.parametrize(
    "text", ["", " \n\n ", "漢字。 " * 9, "é’" * 30_000, "\x00\x01", '"' * 500, "not " * 20_000]
)
def test_no_text_is_too_strange(text: str) -> None:
    reading = mail(text, subject="Your application")
    assert reading.verdict is None or reading.verdict.end <= REACH


@pytest.mark.parametrize("odd", ["Atelier n° 3", "Prensa 2ª", "Werk µ", "Halle ½"])
def test_letters_beyond_the_alphabet_stop_no_reading(odd: str) -> None:
    text = f"Bonjour Sam,\n\nVotre candidature chez {odd} n'a pas été retenue.\n\n{odd}"
    assert mail(text, subject=f"Votre candidature - Magasinier - {odd}").kind == "rejection"


GERMAN = (
    "Hallo Mareike,\n\nvielen Dank für deine Bewerbung als Elektronikerin. Wir haben uns für eine andere "
    "Person entschieden, die schon länger mit Robotern arbeitet.\n\nViele Grüße\nBlaupause Robotics"
)
ENGLISH = (
    "Hi Mareike,\n\nthank you for your application as an electronics technician. We have chosen somebody "
    "else who has worked with robots for longer.\n\nBest wishes\nBlaupause Robotics"
)


@pytest.mark.parametrize("heading", ["", "---\n\n", "English version:\n\n", "[English]\n\n"])
def test_a_translation_below_is_not_read_a_second_time(heading: str) -> None:
    text = f"{ENGLISH}\n\n{heading}{GERMAN}"
    reading = read(Message(text=text, subject="Application / Bewerbung"))
    assert (reading.language, reading.kind) == ("en", "rejection")
    assert reading.verdict is not None
    assert text[reading.verdict.start : reading.verdict.end] == reading.verdict.text
    assert reading.verdict.text.startswith("We have chosen somebody else")
    assert reading.closing is not None
    assert reading.closing.value == "Best wishes"


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (140, "We had over 140 applications for this role."),
        (1140, "There were 1,140 applicants, and we could see eight."),
        (None, "In your 2026 application you wrote about barley."),
        (None, "You were one of the last two."),
    ],
)
def test_how_many_applied(count: int | None, sentence: str) -> None:
    text = THANKS.format(f"{sentence} We have decided to move forward with other candidates.")
    found = mail(text).applicants
    assert (found and found.value) == count


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Guten Tag Kim,\n\ndie Stelle ist ab dem 1. April anderweitig vergeben.\n\nAva", "die Stelle ist ab dem 1. April anderweitig vergeben."),
        ("Hi Kim,\n\nYou came in at number 12. Martin got the job.\n\nAva", "Martin got the job."),
    ],
)  # fmt: skip
def test_a_day_ends_no_sentence_and_a_number_does(text: str, verdict: str) -> None:
    shown = [text[a:b] for a, b in Page(text).sentences]
    assert verdict in shown
