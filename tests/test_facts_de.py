"""What German job mail tells besides the yes or no, in the voices of Germany, Austria and Switzerland."""

import pytest

from rebond.model import Reading
from tests.refusals import became, mail, value

MAIL = "Sehr geehrte Frau Ahrend,\n\nleider müssen wir Ihnen absagen. {}\n\nMit freundlichen Grüßen\nJan Pohl"
DU = "Hallo Kim,\n\nleider müssen wir dir absagen. {}\n\nViele Grüße\nJan"


def reading(words: str) -> Reading:
    """The reading of a refusal that also says this."""
    du = any(f" {word}" in f" {words.lower()}" for word in ("du ", "dein", "dich", "dir"))
    return mail((DU if du else MAIL).format(words))


ROLES = [
    ("Ihre Bewerbung als Projektleiterin (m/w/d)", "", "Projektleiterin"),
    ("AW: Bewerbung Zerspanungsmechaniker", "", "Zerspanungsmechaniker"),
    ("Bewerbung Leiter/in Werkhof 80-100%", "", "Leiter/in Werkhof"),
    ("Stellenausschreibung Nr. 12/2026 – Sachbearbeitung Bauordnung", "", "Sachbearbeitung Bauordnung"),
    ("Status Ihrer Bewerbung", "vielen Dank für Ihre Bewerbung als Erzieher (w/m/d) in Kassel.", "Erzieher"),
    ("Ihre Bewerbung", "Sie haben sich auf die Stelle als Assistenzärztin Neurologie beworben.", "Assistenzärztin Neurologie"),
    ("Ihre Bewerbung", 'die Stelle "Ingenieur:in Netzplanung" ist vergeben.', "Ingenieur:in Netzplanung"),
    ("Deine Bewerbung", "danke für deine Bewerbung um einen Ausbildungsplatz zum Bankkaufmann.", "Bankkaufmann"),
    ("Wegen Verkäuferin", "", "Verkäuferin"),
    ("Ihre Bewerbung", "wir danken für Ihr Interesse an der Position Data Engineer in Köln.", "Data Engineer"),
    ("Rückmeldung", "Ihre Reise endet an dieser Stelle leider.", None),
    ("Ihre Unterlagen", "wir haben Ihre Bewerbungsunterlagen mit Interesse zur Kenntnis genommen.", None),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "words", "expected"), ROLES)
def test_the_role_is_bare_of_its_luggage(subject: str, words: str, expected: str | None) -> None:
    text = f"Guten Tag Frau Ahrend,\n\n{words} Leider müssen wir Ihnen absagen.\n\nFreundliche Grüße\nJan Pohl"
    assert value(mail(text, subject).role) == expected


COMPANIES = [
    ("vielen Dank für Ihre Bewerbung bei Nordwall Logistik.", "", "Nordwall Logistik"),
    ("danke, dass Sie sich bei der Talgrund Energie GmbH beworben haben.", "", "Talgrund Energie GmbH"),
    ("unser Mandant, die Möhnetal Antriebe GmbH, hat sich anders entschieden.", "", "Möhnetal Antriebe GmbH"),
    ("vielen Dank für Ihr Interesse an Silberquell.", "", "Silberquell"),
    ("vielen Dank für Ihre Bewerbung.", "Ihre Bewerbung bei Nimbusta", "Nimbusta"),
    ("bei Fragen melden Sie sich gern.", "", None),
    ("vielen Dank für Ihr Interesse an einer Mitarbeit.", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "subject", "expected"), COMPANIES)
def test_the_company_is_named_in_a_sentence(words: str, subject: str, expected: str | None) -> None:
    text = f"Sehr geehrter Herr Ahrend,\n\n{words} Leider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\nJan Pohl"
    assert value(mail(text, subject).company) == expected


SENDERS = [
    ("Personalabteilung Westhang Verlag", "personal@westhang.example", "Westhang Verlag"),
    ("Karriere bei Lohfeld", "jobs@lohfeld.example", "Lohfeld"),
    ("Tannhof Karriere", "noreply@tannhof.bewerberhafen.example", "Tannhof"),
]


@pytest.mark.parametrize(("name", "email", "expected"), SENDERS)
def test_the_company_is_the_sender(name: str, email: str, expected: str) -> None:
    assert value(mail(MAIL.format(""), "Ihre Bewerbung", name, email).company) == expected


FRAMES = [
    ("Sehr geehrte Frau Ahrend,", "Mit freundlichen Grüßen", "Jan Pohl", "Sie"),
    ("Grüezi Herr Ahrend", "Freundliche Grüsse", "Reto Zgraggen", "Sie"),
    ("Grüß Gott Frau Magistra Ahrend!", "Hochachtungsvoll", "Dipl.-Ing. Barbara Egger", "Sie"),
    ("Moin Kim,", "Liebe Grüße von der Küste", "Wiebke", "du"),
    ("Hoi Luca", "Gruess", "Housi", "du"),
    ("Liebe Greta,", "Alles Liebe", "Lotte", "du"),
]


@pytest.mark.parametrize(("greeting", "closing", "name", "register"), FRAMES)
def test_the_frame_of_a_letter(greeting: str, closing: str, name: str, register: str) -> None:
    you = "dir" if register == "du" else "Ihnen"
    found = mail(f"{greeting}\n\nLeider muss ich {you} absagen.\n\n{closing}\n{name}")
    assert (value(found.salutation), value(found.closing), value(found.signed)) == (greeting, closing, name)  # fmt: skip
    assert value(found.register) == register


def test_she_is_not_taken_for_the_reader() -> None:
    found = reading("Ich nehme dich nicht. Sie war schneller, sie hat Übung, ihre Kurse passen.")
    assert value(found.register) == "du"


STAGES = [
    ("Vielen Dank für das angenehme Gespräch am Montag.", "interview"),
    ("Danke für dein Probearbeiten am Samstag.", "test"),
    ("Danke für das Telefoninterview.", "screen"),
    ("Sie waren in der letzten Runde.", "final"),
    ("Vielen Dank für Ihre Bewerbung.", "application"),
    ("Wir werden Sie nicht zu einem Vorstellungsgespräch einladen, danke für Ihre Bewerbung.", "application"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), STAGES)
def test_how_far_it_got(words: str, expected: str) -> None:
    assert value(reading(words).stage) == expected


REASONS = [
    ("Wir haben uns für jemanden entschieden, der schon Kotlin kann.", "jemanden entschieden, der schon Kotlin kann"),
    ("Uns fehlte die Tiefe bei verteilten Systemen.", "Uns fehlte die Tiefe bei verteilten Systemen"),
    ("Ausschlaggebend war das Französisch im Verkauf.", "das Französisch im Verkauf"),
    ("Das hat nicht geklappt, weil uns der Führerschein für die Touren wichtig ist.", "uns der Führerschein für die Touren wichtig ist"),
    ("Zurzeit ist bei uns keine Stelle frei.", "keine Stelle frei"),
    ("Wir haben uns für Bewerber entschieden, deren Profil noch besser passt.", None),
    ("Aufgrund der Vielzahl an Bewerbungen hat es gedauert.", None),
    ("Das lag nicht an Ihnen.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REASONS)
def test_the_reason_is_a_phrase_or_nothing(words: str, expected: str | None) -> None:
    assert value(reading(words).reason) == expected


POLICY = [
    ("Bitte haben Sie Verständnis, dass wir keine individuelle Begründung geben können.", "refused"),
    ("Einzelheiten der Auswahl können wir nicht mitteilen.", "refused"),
    ("Gerne gebe ich Ihnen am Telefon ein ausführliches Feedback.", "offered"),
    ("Falls du Feedback möchtest, schreib mir.", "offered"),
    ("Ein Tipp von Aylin: Schau dir Event Sourcing an einem kleinen Projekt an.", "given"),
    ("Wir wünschen Ihnen alles Gute.", "silent"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), POLICY)
def test_whether_they_give_feedback(words: str, expected: str) -> None:
    assert value(reading(words).feedback_policy) == expected


DOORS: list[tuple[str, list[tuple[str, str]]]] = [
    ("Gerne nehmen wir Sie in unseren Talentpool auf.", [("keep_file", "")]),
    ("Gerne halten wir Ihre Bewerbung in Evidenz.", [("keep_file", "")]),
    ("Deine Mappe heben wir auf.", [("keep_file", "")]),
    ("Ihre Unterlagen werden nach sechs Monaten gelöscht.", []),
    ("Bewirb dich gern im Herbst erneut.", [("reapply", "im Herbst")]),
    ("Ab Oktober nehmen wir wieder neue Leute auf.", [("reapply", "Ab Oktober")]),
    ("Wir würden uns freuen, wenn Sie sich im nächsten Jahr erneut bewerben.", [("reapply", "im nächsten Jahr")]),
    ("Vielen Dank, dass Sie sich bei uns beworben haben.", []),
    ("Lass uns in Kontakt bleiben, du findest mich auf LinkedIn.", [("stay_in_touch", "")]),
    ("Ich melde mich bei Ihnen, sobald das Budget steht.", [("stay_in_touch", "sobald das Budget steht")]),
    ("Ich ruf dich gern nächste Woche an.", [("call", "nächste Woche")]),
    ("Alles Gute für Ihren weiteren Weg.", []),
    ("Die Kommission hat sich für eine andere Bewerbung ausgesprochen.", []),
    ("Ich melde mich heute leider mit einer Absage bei Ihnen.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), DOORS)
def test_doors_are_found_with_their_time(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(door.kind, door.when) for door in reading(words).openings] == expected


WHAT_BECAME = [
    ("Die Stelle wurde ersatzlos gestrichen.", "cancelled"),
    ("Bei uns gilt ab sofort ein Einstellungsstopp.", "cancelled"),
    ("Die Position konnten wir mittlerweile besetzen.", "filled"),
    ("Leider ist die Lehrstelle schon weg.", "filled"),
    ("Wir ziehen unser Angebot leider zurück.", "withdrawn"),
    ("Die Rolle geht an jemanden aus dem eigenen Haus.", "internal"),
    ("Es war wirklich knapp.", "close_call"),
    ("Die Entscheidung ist uns nicht leichtgefallen.", ""),
    ("Ihre Daten werden gelöscht.", ""),
    ("Ihre Bewerbung ist nicht in die engere Wahl gekommen.", ""),
    ("Bitte schicken Sie uns den Vertrag bis Freitag zurück.", ""),
]


@pytest.mark.parametrize(("words", "expected"), WHAT_BECAME)
def test_what_became_of_the_job(words: str, expected: str) -> None:
    found = reading(words)
    assert became(found) == ([expected] if expected else [])


PRAISE = [
    ("Ihre Leseprobe hat uns sehr gut gefallen.", "Ihre Leseprobe"),
    (
        "Der Vorstand war angetan von deinem Konzept für die Jugend.",
        "deinem Konzept für die Jugend",
    ),
    ("Wir danken Ihnen für Ihr Interesse.", None),
]


@pytest.mark.parametrize(("words", "expected"), PRAISE)
def test_praise_is_a_noun_phrase(words: str, expected: str | None) -> None:
    assert value(reading(words).praise) == expected
