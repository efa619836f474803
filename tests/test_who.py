"""The company and the role: what is read, and above all what is not."""

from __future__ import annotations

import pytest

from rebond import manners, plug, who
from rebond.model import Address, Message
from rebond.page import Page
from rebond.tongue import Tongue

TONGUES = {code: Tongue(plug.language(code, "facts")) for code in ("en", "fr")}
NO = "We have decided not to take your application further."
NON = "Nous ne donnerons pas suite à votre candidature."


def names(
    text: str, sender: str = "", name: str = "", subject: str = "", language: str = "en"
) -> tuple[str | None, str | None]:
    address = Address(name=name, email=sender) if sender else None
    message = Message(text=text, subject=subject, sender=address)
    page, tongue = Page(text), TONGUES[language]
    found = who.who(message, page, tongue, manners.frame(page, tongue), language)
    for fact in (found.company, found.role):
        if fact is not None:
            proof = " ".join(fact.evidence[0].quote.split())
            assert proof in " ".join(f"{name}\n{subject}\n{text}".split())
    return (
        found.company.value if found.company else None,
        found.role.value if found.role else None,
    )


@pytest.mark.parametrize(
    ("company", "name", "sender"),
    [
        ("Quorndale", "Quorndale Careers", "no-reply@hire.portalzone.example"),
        ("Quorndale", "Talent Team Quorndale", "jobs@portalzone.example"),
        ("Quorndale", "Quorndale HR", "notify@portalzone.example"),
        ("Quorndale", "HR Quorndale", "hr@quorndale.example"),
        ("Quorndale", "Jobs at Quorndale", "no-reply@greenhouse.example"),
        ("Quorndale", "Priya from Quorndale", "priya@greenhouse.example"),
        ("Quorndale", "Priya at Quorndale", "priya@lever.example"),
        ("Quorndale Mills", "Quorndale Mills via Taskpipe", "no-reply@taskpipe.example"),
        ("Quorndale Mills", "Taskpipe on behalf of Quorndale Mills", "no-reply@taskpipe.example"),
        ("Quorndale Mills", "Priya Nair (Quorndale Mills)", "priya@quorndalemills.example"),
        ("Quorndale Mills", "Priya Nair | Quorndale Mills", "priya@quorndalemills.example"),
        ("Quorndale Mills", "Recruitment - Quorndale Mills", "no-reply@portalzone.example"),
        ("Royal Quorn Hospital", "Royal Quorn Hospital", "hr@rqh.example"),
        ("Bread and Salt Bakery", "Bread and Salt Bakery", "breadandsalt@mail.example"),
        ("Quorndale Mills", "Recruitment Quorndale Mills", "recruitment@qm-portal.example"),
        ("Hospital Comarcal del Sur", "Hospital Comarcal del Sur", "hr@hcsur.example"),
        ("Rijwielhandel Quorn", "Rijwielhandel Quorn", "info@quorn.example"),
        ("Zo & Co", "Zo & Co", "hello@zoandco.example"),
        ("Quorndale Ltd", "Quorndale Ltd Recruitment", "jobs@quorndale.co.example"),
    ],
)
def test_the_displayed_name_tells_the_house(company: str, name: str, sender: str) -> None:
    assert company == names(f"Dear Kit,\n\n{NO}\n\nKind regards", sender, name)[0]


@pytest.mark.parametrize(
    ("company", "sender", "text"),
    [
        ("Tarn Bank", "ola@tarnbank.example", "Best,\nOla Finch\nHead of Lending, Tarn Bank"),
        ("Tarn Bank", "ola@tarnbank.example", "Best,\nOla Finch\nHead of Lending\nTarn Bank"),
        ("Tarn Bank", "ola@tarnbank.example", "Best,\nOla Finch | Tarn Bank | Leeds"),
        ("Tarn Bank", "o.finch@tarnbank.example", "Regards,\nOla\n\nTarn Bank, 4 High Street"),
        ("Tarn Bank", "ola@careers.tarnbank.example", "Thank you for applying to Tarn Bank."),
        ("Tarn Biosciences", "ola@tarn.example", "Best,\nOla\nDirector\nTarn Biosciences"),
        ("Tarn Bank plc", "ola@tarnbank.example", "Best,\nOla Finch\nTarn Bank plc"),
        ("The Tarn School", "o.finch@tarn-school.example", "Best,\nOla Finch\nDeputy Head, The Tarn School"),
        ("Tarn & Grain Brewing Co. Ltd", "jobs@tarnandgrain.example", "Ola\n\nTarn & Grain Brewing Co. Ltd"),
        ("Pallas Tiles", "bot@portalzone.example", "Employer: Pallas Tiles\nStage: test\nDecision: no"),
        ("Tarn & Sons", "no-reply@portalzone.example", "Tarn & Sons has reviewed your application."),
        ("Tarn Foods", "mailer@portalzone.example", "Thank you for interviewing with Tarn Foods."),
        ("Tarn", "no-reply@ashbyhq.example", "Warmly,\nThe Tarn Hiring Team"),
        ("Tarn", "no-reply@ashbyhq.example", "Thanks for your interest in Tarn.\n\nThe People Team"),
    ],
)  # fmt: skip
def test_a_signature_or_a_sentence_tells_the_house(company: str, sender: str, text: str) -> None:
    assert company == names(f"Hi Kit,\n\n{NO}\n\n{text}", sender, "Ola Finch")[0]


@pytest.mark.parametrize(
    ("name", "sender", "text"),
    [
        ("Ola Finch", "ola.finch@mail.example", "Best,\nOla"),
        ("Ola Finch", "o.finch@lever.example", "Best wishes,\nOla Finch\nSenior Recruiter"),
        ("Ola Finch via Taskpipe", "no-reply@taskpipe.example", "Best,\nOla"),
        ("Taskpipe", "no-reply@workday.example", "Powered by Workday"),
        ("Talent Acquisition", "talent@portalzone.example", "Best,\nThe Talent Acquisition Team"),
        ("Human Resources", "hr@portalzone.example", "Yours sincerely,\nHuman Resources Department"),
        ("Finch, Ola", "ofinch@portalzone.example", "Ola Finch\nManaging Director"),
        ("Ola Finch", "ola@portalzone.example", "It was good to hear of your time with Marcus.\n\nOla"),
        ("Ola", "ola@portalzone.example", "Ola\n\nSent from my iPhone"),
        ("Ola Finch", "ola@finchsearch.example", "My client liked you.\n\nOla Finch\nFinch Search"),
    ],
)  # fmt: skip
def test_people_titles_desks_and_systems_are_no_houses(name: str, sender: str, text: str) -> None:
    found = names(f"Hi Kit,\n\n{NO}\n\n{text}", sender, name)[0]
    assert found in (None, "Taskpipe") if name == "Taskpipe" else found is None


def test_an_agency_writes_about_its_client() -> None:
    text = "Hi Kit,\n\nOur client, Marlow Foods, has chosen someone else.\n\nOla\nSenior Consultant\nFinch Search"
    assert "Marlow Foods" == names(text, "ola@finchsearch.example", "Ola")[0]


@pytest.mark.parametrize(
    ("company", "name", "sender", "text"),
    [
        ("Laiteries Morvan", "Recrutement Laiteries Morvan", "rh@morvan.example", "Cordialement"),
        ("Mairie de Saint-Aubrac", "Mairie de Saint-Aubrac", "drh@saint-aubrac.example", "Le Maire"),
        ("Boulangerie Chez Odile", "Boulangerie Chez Odile", "odile@courriel.example", "Bon courage\nOdile"),
        ("Ventaline", "Ventaline Recrutement", "ne-pas-repondre@candidats.example", "L'équipe Ventaline"),
        ("Ventaline", "Lucie de Ventaline", "lucie@ventaline.example", "À bientôt,\nLucie"),
        ("Transports du Seuil SA", "Accueil", "rh@seuil.example", "Meilleures salutations\n\nTransports du Seuil SA"),
        (None, "Lucie Morel", "lucie.morel@mail.example", "Essayez chez Roland, à côté.\n\nLucie"),
        (None, "Lucie Morel", "l.morel@ab-conseil.example", "Mon client a choisi.\n\nLucie Morel\nConsultante en recrutement"),
        (None, "Ressources humaines", "rh@portail.example", "La cheffe du bureau\nBénédicte Larrieu"),
    ],
)  # fmt: skip
def test_french_houses(company: str | None, name: str, sender: str, text: str) -> None:
    assert company == names(f"Bonjour Noé,\n\n{NON}\n\n{text}", sender, name, language="fr")[0]


@pytest.mark.parametrize(
    ("role", "subject", "text"),
    [
        ("Payroll Clerk", "Your application: Payroll Clerk (m/f/d)", NO),
        ("Payroll Clerk", "Payroll Clerk - Req 40218", NO),
        ("Payroll Clerk", "Payroll Clerk (80-100%)", NO),
        ("Payroll Clerk", "Payroll Clerk, Grade C", NO),
        ("Payroll Clerk", "Re: Payroll Clerk application", NO),
        ("Payroll Clerk II", "Payroll Clerk II - outcome", "We have filled the clerk job."),
        ("weekend baker", "Re: weekend baker", "We gave it to someone else."),
        ("training contract", "Training contract", "We cannot offer you a training contract."),
        ("Quality Manager", "Tarn", "We want you to come and work with us as Quality Manager."),
        ("outdoor instructor", "Your visit", "There is no money for an outdoor instructor."),
        ("Staff Nurse", "Outcome", "Thank you for applying for the Staff Nurse vacancy."),
        ("Test Engineer", "Test Engineer", NO),
        ("Nurse", "Nurse, Tarn Base Hospital", NO),
        ("Buyer", "Job title: Buyer", "Job title: Buyer\n\n" + NO),
        ("Circulation Clerk II", "Circulation Clerk II", "The clerk job went to a colleague."),
        ("Bus Operator Trainee", "Bus Operator Trainee Exam 24-03", NO),
        ("Beach Lifeguard", "Thank you for your application (Beach Lifeguard)", NO),
        (None, "Next step", "We would like to see you for an interview on Monday."),
        (None, "Re: our chat", "We have chosen the other candidate for the role."),
        (None, "Interview", "The hiring manager has decided."),
    ],
)
def test_a_role_as_they_write_it(role: str | None, subject: str, text: str) -> None:
    assert role == names(f"Hi Kit,\n\n{text}\n\nBest,\nOla", subject=subject)[1]


@pytest.mark.parametrize(
    ("role", "subject", "text"),
    [
        ("chauffagiste", "Message", "Pour la place de chauffagiste, nous avons choisi Benoît."),
        ("comptable", "Votre postulation comme comptable 80%", NON),
        ("affineuse", "Re: Affineuse", "Ils veulent une affineuse qui habite sur place."),
        ("responsable logistique", "Recrutement du responsable logistique", NON),
        ("Stage marketing", "Stage marketing 6 mois", NON),
        ("horloger rhabilleur", "Votre offre", "Le poste d'horloger rhabilleur est pourvu."),
        ("Exploitant transport", "Exploitant transport : une autre idée", NON),
        ("Chargé(e) de paie", "Chargé(e) de paie (H/F) - CDD", NON),
        (None, "Suite à votre entretien", "Nous annulons l'entretien prévu mercredi."),
    ],
)
def test_french_roles(role: str | None, subject: str, text: str) -> None:
    found = names(f"Bonjour,\n\n{text}\n\nCordialement", subject=subject, language="fr")
    assert role == found[1]
