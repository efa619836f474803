"""What Dutch job mail tells besides the yes or no, in the voices of the Netherlands and Flanders."""

import pytest

from rebond.model import Reading
from tests.refusals import became, mail, value

MAIL = "Geachte mevrouw Kuiper,\n\nHelaas moeten wij uw sollicitatie afwijzen. {}\n\nMet vriendelijke groet,\nPaul Visser"
JE = "Hoi Sam,\n\nHelaas moeten we je sollicitatie afwijzen. {}\n\nGroetjes,\nPaul"


def reading(words: str) -> Reading:
    """The reading of a refusal that also says this."""
    je = any(f" {word}" in f" {words.lower()}" for word in ("je ", "jij ", "jou ", "jouw "))
    return mail((JE if je else MAIL).format(words))


ROLES = [
    ("Uw sollicitatie als projectleider (m/v/x)", "", "projectleider"),
    ("Je sollicitatie bij Vlietzorg - Wijkverpleegkundige", "", "Wijkverpleegkundige"),
    ("RE: vacature docent wiskunde", "", "docent wiskunde"),
    ("Teamleider kas 3", "De functie van teamleider kas 3 komt te vervallen.", "teamleider kas 3"),
    ("Uw kandidatuur boekhouder", "", "boekhouder"),
    ("Reactie", "Bedankt voor uw sollicitatie naar de functie van griffier bij ons.", "griffier"),
    ("Reactie", "U heeft gesolliciteerd op de functie van Data Engineer (vacaturenr. 881).", "Data Engineer"),
    ("Update over je sollicitatie", "We danken u voor uw interesse.", None),
    ("Ons gesprek van dinsdag", "We waarderen uw komst.", None),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "words", "expected"), ROLES)
def test_the_role_is_bare_of_its_luggage(subject: str, words: str, expected: str | None) -> None:
    text = f"Geachte mevrouw Kuiper,\n\n{words} Helaas gaan wij niet met u verder.\n\nMet vriendelijke groet,\nPaul Visser"
    assert value(mail(text, subject).role) == expected


COMPANIES = [
    ("Bedankt voor uw sollicitatie bij Vlietwerk Techniek.", "", "Vlietwerk Techniek"),
    ("Dank voor uw interesse in Zilverkamp.", "", "Zilverkamp"),
    ("Namens onze opdrachtgever Hoornstra Zaden laat ik u weten dat een ander is gekozen.", "", "Hoornstra Zaden"),
    ("Leuk dat u bij Meerlicht wilt werken.", "", "Meerlicht"),
    ("Wij danken u.", "Je sollicitatie bij Nimbasta", "Nimbasta"),
    ("Bel gerust met mevrouw Smit.", "", None),
    ("Wij danken u voor uw belangstelling voor onze organisatie.", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "subject", "expected"), COMPANIES)
def test_the_company_is_named_in_a_sentence(words: str, subject: str, expected: str | None) -> None:
    text = f"Geachte mevrouw Kuiper,\n\n{words} Helaas gaan wij niet met u verder.\n\nMet vriendelijke groet,\nPaul Visser"
    assert value(mail(text, subject).company) == expected


SENDERS = [
    ("Gemeente Duinrade, P&O", "peno@duinrade.example", "Gemeente Duinrade"),
    ("Personeelsdienst AZ Klaverhof", "personeel@azklaverhof.example", "AZ Klaverhof"),
    ("Oeverland Werken", "noreply@oeverland.sollicitabel.example", "Oeverland"),
]


@pytest.mark.parametrize(("name", "email", "expected"), SENDERS)
def test_the_company_is_the_sender(name: str, email: str, expected: str | None) -> None:
    assert value(mail(MAIL.format(""), "Uw sollicitatie", name, email).company) == expected


def test_who_signs_is_no_company() -> None:
    text = "Dag Ronny,\n\nHelaas kiezen we niet voor u. Zodra ik nieuws heb, bel ik.\n\nGriet"
    found = mail(text, "uw inschrijving", "Griet Van Hecke", "griet.vanhecke@postvak.example")
    assert found.company is None


FRAMES = [
    ("Geachte heer De Ruiter,", "Hoogachtend,", "A. ter Horst", "u"),
    ("Beste mevrouw Van Loon,", "Met vriendelijke groet,", "Wendy Tolhuis", "u"),
    ("Beste Femke,", "Hartelijke groet,", "Anouk Terpstra", "je"),
    ("Hoi Noor,", "Groetjes van de dieren", "Bo", "je"),
    ("Hey Sem!", "Liefs,", "Kim", "je"),
    ("Beste kandidaat,", "Mvg", "Team Oeverland", "je"),
]


@pytest.mark.parametrize(("greeting", "closing", "name", "register"), FRAMES)
def test_the_frame_of_a_letter(greeting: str, closing: str, name: str, register: str) -> None:
    your = "je" if register == "je" else "uw"
    found = mail(f"{greeting}\n\nHelaas moeten we {your} sollicitatie afwijzen.\n\n{closing}\n{name}")  # fmt: skip
    assert (value(found.salutation), value(found.closing), value(found.signed)) == (greeting, closing, name)  # fmt: skip
    assert value(found.register) == register


STAGES = [
    ("Dank voor het prettige gesprek van donderdag.", "interview"),
    ("Bedankt voor uw deelname aan de schriftelijke proef.", "test"),
    ("Dank voor het telefonisch interview.", "screen"),
    ("U zat bij de laatste twee.", "final"),
    ("Wij hebben uw brief gelezen.", "application"),
    ("Wij nodigen u niet uit voor een gesprek.", "application"),
]


@pytest.mark.parametrize(("words", "expected"), STAGES)
def test_how_far_it_got(words: str, expected: str) -> None:
    assert value(reading(words).stage) == expected


REASONS = [
    ("We kiezen voor iemand die zelf uit de zaadveredeling komt.", "iemand die zelf uit de zaadveredeling komt"),
    ("We hebben iemand gekozen die ook op zondag kan.", "ook op zondag kan"),
    ("Het wordt Stijn, omdat hij de persen al kent en we daar in juni op moeten draaien.", "hij de persen al kent"),
    ("Doorslaggevend was het ontbreken van ervaring met subsidies.", "het ontbreken van ervaring met subsidies"),
    ("Wij zoeken iemand met een eigen bus en gaan daarom niet verder.", "iemand met een eigen bus"),
    ("Wij kozen voor kandidaten die beter aansluiten bij het profiel.", None),
    ("We hebben gekozen voor een andere kandidaat.", None),
    ("Vanwege het grote aantal reacties duurde het lang.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REASONS)
def test_the_reason_is_a_phrase_or_nothing(words: str, expected: str | None) -> None:
    assert value(reading(words).reason) == expected


POLICY = [
    ("Wij kunnen niet op individuele dossiers ingaan.", "refused"),
    ("Individuele bespreking van de proef is niet voorzien.", "refused"),
    ("Over de uitslag kan niet worden gecorrespondeerd.", "refused"),
    ("Wilt u een toelichting, dan kunt u mij altijd bellen.", "offered"),
    ("De voorzitter licht dit desgewenst telefonisch toe.", "offered"),
    ("Een tip voor de volgende keer: begin met de cijfers van het plan.", "given"),
    ("Wij wensen u veel succes.", "silent"),
]


@pytest.mark.parametrize(("words", "expected"), POLICY)
def test_whether_they_give_feedback(words: str, expected: str) -> None:
    assert value(reading(words).feedback_policy) == expected


DOORS: list[tuple[str, list[tuple[str, str]]]] = [
    ("We houden je cv graag in portefeuille.", [("keep_file", "")]),
    ("U wordt opgenomen in onze wervingsreserve.", [("keep_file", "")]),
    ("Wij bewaren uw cv niet.", []),
    ("Uw gegevens worden na vier weken verwijderd.", []),
    ("Probeer het in mei nog eens.", [("reapply", "in mei")]),
    ("Wil je over zes maanden opnieuw solliciteren, dan ben je welkom.", [("reapply", "over zes maanden")]),
    ("Houd onze website in de gaten.", [("reapply", "")]),
    ("In het najaar zoeken we een tweede drukker.", [("reapply", "In het najaar")]),
    ("Laten we contact houden via LinkedIn.", [("stay_in_touch", "")]),
    ("Zodra er iets past bel ik je.", [("stay_in_touch", "Zodra er iets past")]),
    ("Zullen we donderdag even bellen?", [("call", "donderdag")]),
    ("Dank voor uw interesse in een baan bij ons.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), DOORS)
def test_doors_are_found_with_their_time(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(door.kind, door.when) for door in reading(words).openings] == expected


WHAT_BECAME = [
    ("De functie komt te vervallen.", "cancelled"),
    ("Er geldt een vacaturestop.", "cancelled"),
    ("De vacature is inmiddels vervuld.", "filled"),
    ("Wij geven de voorkeur aan een interne kandidaat.", "internal"),
    ("Wij moeten ons aanbod van vorige week intrekken.", "withdrawn"),
    ("Jullie stonden nek aan nek.", "close_call"),
    ("Het was geen gemakkelijke keuze.", ""),
    ("Wij wensen u veel succes.", ""),
]


@pytest.mark.parametrize(("words", "expected"), WHAT_BECAME)
def test_what_became_of_the_job(words: str, expected: str) -> None:
    found = reading(words)
    assert became(found) == ([expected] if expected else [])


PRAISE = [
    ("Je portfolio vond ik oprecht prachtig.", "je portfolio"),
    ("Ze hebben veel waardering voor je verhaal over Polen.", "je verhaal over Polen"),
    ("We waarderen uw interesse.", None),
]


@pytest.mark.parametrize(("words", "expected"), PRAISE)
def test_praise_is_a_noun_phrase(words: str, expected: str | None) -> None:
    assert value(reading(words).praise) == expected
