"""What Italian job mail tells besides the yes or no, in the voices of Italy and Ticino."""

import pytest

from rebond.model import Reading
from tests.refusals import became, mail, value

MAIL = "Gentile dottoressa Alberti,\n\npurtroppo la Sua candidatura non è stata accolta. {}\n\nCordiali saluti\nPaolo Ferri"
TU = "Ciao Sam,\n\npurtroppo la tua candidatura non è stata accolta. {}\n\nUn abbraccio\nPaolo"


def reading(words: str) -> Reading:
    """The reading of a refusal that also says this."""
    tu = any(f" {word}" in f" {words.lower()}" for word in ("ti ", "tu ", "tuo ", "tua ", "te "))
    return mail((TU if tu else MAIL).format(words))


ROLES = [
    ("La Sua candidatura come Responsabile acquisti (M/F)", "", "Responsabile acquisti"),
    ("R: Addetta paghe e contributi", "", "Addetta paghe e contributi"),
    ("Esito selezione - Tecnologo di processo", "", "Tecnologo di processo"),
    ("Sua postulazione", "la ringraziamo per la sua postulazione quale carpentiere AFC.", "carpentiere"),
    ("Esito", "grazie per la candidatura al ruolo di Data Analyst presso la nostra sede.", "Data Analyst"),
    ("Esito", 'la posizione "Operatore di linea - turno notte" è stata coperta.', "Operatore di linea"),
    ("Esito", "La ringraziamo per la candidatura alla posizione di ingegnere strutturista.", "ingegnere strutturista"),
    ("Il tuo colloquio", "grazie per il tempo che ci hai dedicato.", None),
    ("Aggiornamento sulla tua candidatura", "ti ringraziamo dell'interesse.", None),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "words", "expected"), ROLES)
def test_the_role_is_bare_of_its_luggage(subject: str, words: str, expected: str | None) -> None:
    text = f"Gentile dottoressa Alberti,\n\n{words} Purtroppo la selezione si chiude qui per Lei.\n\nCordiali saluti\nPaolo Ferri"
    assert value(mail(text, subject).role) == expected


COMPANIES = [
    ("La ringraziamo per la candidatura presso Nordalpe Logistica.", "", "Nordalpe Logistica"),
    ("grazie per l'interesse dimostrato verso Quercia Viva.", "", "Quercia Viva"),
    ("scriviamo per conto di Ceramiche Valdoro S.p.A. che ha scelto un altro.", "", "Ceramiche Valdoro S.p.A."),
    ("grazie per aver scelto Brumalia.", "", "Brumalia"),
    ("La ringraziamo.", "La tua candidatura in Nimbasta", "Nimbasta"),
    ("La ringraziamo per l'interesse verso la nostra azienda.", "", None),
    ("ci vediamo a Roma.", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "subject", "expected"), COMPANIES)
def test_the_company_is_named_in_a_sentence(words: str, subject: str, expected: str | None) -> None:
    text = f"Gentile dottoressa Alberti,\n\n{words} Purtroppo la Sua candidatura non è stata accolta.\n\nCordiali saluti\nPaolo Ferri"
    assert value(mail(text, subject).company) == expected


SENDERS = [
    ("Ufficio Personale Comune di Belcastello", "personale@comune.belcastello.example", "Comune di Belcastello"),
    ("Risorse Umane Lavagna Tessuti", "hr@lavagnatessuti.example", "Lavagna Tessuti"),
    ("Lumenia Selezione", "noreply@lumenia.candidapp.example", "Lumenia"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "email", "expected"), SENDERS)
def test_the_company_is_the_sender(name: str, email: str, expected: str) -> None:
    assert value(mail(MAIL.format(""), "Esito", name, email).company) == expected


FRAMES = [
    ("Egregio Signor Costa,", "Distinti saluti", "Mario Galli", "Lei"),
    ("Gent.ma Dott.ssa Alberti,", "Cordialmente,", "Ufficio Selezione", "Lei"),
    ("Buongiorno Andrea,", "Con i migliori saluti", "Ilaria Conti", "Lei"),
    ("Ciao Sam,", "Un abbraccio dalla redazione", "Lella", "tu"),
    ("Cara Elisa,", "A presto,", "Nino", "tu"),
    ("Caro/a candidato/a,", "In bocca al lupo!", "Team Lumenia", "tu"),
]


@pytest.mark.parametrize(("greeting", "closing", "name", "register"), FRAMES)
def test_the_frame_of_a_letter(greeting: str, closing: str, name: str, register: str) -> None:
    you = "ti scriviamo: la tua" if register == "tu" else "Le scriviamo: la Sua"
    found = mail(f"{greeting}\n\n{you} candidatura non è stata accolta.\n\n{closing}\n{name}")
    assert (value(found.salutation), value(found.closing), value(found.signed)) == (greeting, closing, name)  # fmt: skip
    assert value(found.register) == register


def test_hers_is_not_taken_for_yours() -> None:
    found = mail("Cara Elisa,\n\nho preso Rita, la sua prova era pronta e il suo corso pure. Ti chiedo scusa.\n\nNino")  # fmt: skip
    assert value(found.register) == "tu"


STAGES = [
    ("La ringraziamo per il colloquio del 3 marzo.", "interview"),
    ("Grazie per la prova pratica di sabato.", "test"),
    ("Grazie per il colloquio telefonico.", "screen"),
    ("Lei era tra i finalisti.", "final"),
    ("La ringraziamo per il curriculum.", "application"),
    ("La informiamo che non verrà convocata a colloquio.", "application"),
]


@pytest.mark.parametrize(("words", "expected"), STAGES)
def test_how_far_it_got(words: str, expected: str) -> None:
    assert value(reading(words).stage) == expected


REASONS = [
    ("Abbiamo scelto una persona che parla già il tedesco.", "una persona che parla già il tedesco"),
    ("Abbiamo preso Rita, perché conosce i fornitori, e a noi serve subito.", "conosce i fornitori"),
    ("La giunta ha tagliato i fondi e quindi il posto non c'è.", "la giunta ha tagliato i fondi"),
    ("Ci serve qualcuno con la patente C.", "qualcuno con la patente C"),
    ("A fare la differenza è stata la conoscenza del francese.", "la conoscenza del francese"),
    ("Abbiamo scelto un profilo più in linea con le nostre esigenze.", None),
    ("Abbiamo ricevuto un numero elevato di candidature.", None),
    ("Abbiamo scelto un'altra persona.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REASONS)
def test_the_reason_is_a_phrase_or_nothing(words: str, expected: str | None) -> None:
    assert value(reading(words).reason) == expected


POLICY = [
    ("Non ci è possibile fornire un riscontro individuale.", "refused"),
    ("I punteggi individuali non vengono comunicati.", "refused"),
    ("Se lo desidera, posso darLe volentieri un feedback.", "offered"),
    ("Se ti va ti dico con calma cosa ho visto.", "offered"),
    ("Un consiglio per la prossima volta: parti dai numeri del bilancio.", "given"),
    ("Le auguriamo ogni bene.", "silent"),
]


@pytest.mark.parametrize(("words", "expected"), POLICY)
def test_whether_they_give_feedback(words: str, expected: str) -> None:
    assert value(reading(words).feedback_policy) == expected


DOORS: list[tuple[str, list[tuple[str, str]]]] = [
    ("Conserveremo il Suo curriculum per dodici mesi.", [("keep_file", "per dodici mesi")]),
    ("Ti tengo presente per la stagione.", [("keep_file", "per la stagione")]),
    ("La graduatoria ha validità biennale.", [("keep_file", "")]),
    ("I Suoi dati verranno cancellati entro tre mesi.", []),
    ("Ricandidati a settembre!", [("reapply", "a settembre")]),
    ("La invito a partecipare all'avviso che uscirà in autunno.", [("reapply", "in autunno")]),
    ("Restiamo in contatto su LinkedIn.", [("stay_in_touch", "")]),
    ("Appena esce qualcosa ti chiamo io.", [("stay_in_touch", "Appena esce qualcosa")]),
    ("Se ti va ci sentiamo lunedì al telefono.", [("call", "lunedì")]),
    ("Ringraziamo per averci inviato il curriculum.", []),
    ("Restiamo a disposizione per ogni chiarimento.", []),
]


@pytest.mark.parametrize(("words", "expected"), DOORS)
def test_doors_are_found_with_their_time(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(door.kind, door.when) for door in reading(words).openings] == expected


WHAT_BECAME = [
    ("Il posto è saltato.", "cancelled"),
    ("La selezione è stata annullata.", "cancelled"),
    ("La posizione è stata nel frattempo coperta.", "filled"),
    ("Abbiamo preferito una risorsa interna.", "internal"),
    ("Dobbiamo ritirare la proposta che Le avevamo inviato.", "withdrawn"),
    ("È stata persa per un soffio.", "close_call"),
    ("Non è stata una scelta facile.", ""),
    ("Le auguriamo ogni bene.", ""),
]


@pytest.mark.parametrize(("words", "expected"), WHAT_BECAME)
def test_what_became_of_the_job(words: str, expected: str) -> None:
    found = reading(words)
    assert became(found) == ([expected] if expected else [])


PRAISE = [
    ("La tua prova era bellissima.", "la tua prova"),
    ("Abbiamo apprezzato molto la Sua analisi dei costi.", "la Sua analisi dei costi"),
    ("Abbiamo apprezzato il Suo interesse.", None),
]


@pytest.mark.parametrize(("words", "expected"), PRAISE)
def test_praise_is_a_noun_phrase(words: str, expected: str | None) -> None:
    assert value(reading(words).praise) == expected
