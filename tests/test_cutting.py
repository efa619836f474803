"""The newest text is parted from what it quotes, and nothing else is taken from it."""

import pytest

from rebond.mail import parse
from rebond.mail.cutting import cut

NEW = "Dear Harper,\n\nWe chose somebody else.\n\nBest wishes,\nAnna"
OLD = "Dear Anna,\n\nIs there any news?\n\nHarper"
QUOTED = "\n".join(f"> {row}".rstrip() for row in OLD.split("\n"))

# How mail programs introduce what they quote.
ATTRIBUTIONS = {
    "Gmail, English": "On Mon, Jun 15, 2026 at 4:42 PM Harper Quinn <harper@mail.example> wrote:",
    "Gmail, British": "On Mon, 15 Jun 2026 at 16:42, Harper Quinn <harper@mail.example> wrote:",
    "Gmail, French": "Le lun. 15 juin 2026 à 16:42, Harper Quinn <harper@mail.example> a écrit :",
    "Gmail, German": "Am Mo., 15. Juni 2026 um 16:42 Uhr schrieb Harper Quinn <harper@mail.example>:",
    "Gmail, Spanish": "El lun, 15 jun 2026 a las 16:42, Harper Quinn (<harper@mail.example>) escribió:",
    "Gmail, Italian": "Il giorno lun 15 giu 2026 alle ore 16:42 Harper Quinn <harper@mail.example> ha scritto:",
    "Gmail, Portuguese": "Em seg., 15 de jun. de 2026 às 16:42, Harper Quinn <harper@mail.example> escreveu:",
    "Gmail, Dutch": "Op ma 15 jun 2026 om 16:42 schreef Harper Quinn <harper@mail.example>:",
    "Apple, English": "On 15 Jun 2026, at 16:42, Harper Quinn <harper@mail.example> wrote:",
    "Apple, French": "Le 15 juin 2026 à 16:42, Harper Quinn <harper@mail.example> a écrit :",
    "Apple, German": "Am 15.06.2026 um 16:42 schrieb Harper Quinn <harper@mail.example>:",
    "Apple, Spanish": "El 15 jun 2026, a las 16:42, Harper Quinn <harper@mail.example> escribió:",
    "Apple, Italian": "Il giorno 15 giu 2026, alle ore 16:42, Harper Quinn <harper@mail.example> ha scritto:",
    "Apple, Portuguese": "No dia 15/06/2026, às 16:42, Harper Quinn <harper@mail.example> escreveu:",
    "Apple, Dutch": "Op 15 jun 2026, om 16:42 heeft Harper Quinn <harper@mail.example> het volgende geschreven:",
    "Thunderbird, English": "On 15/06/2026 16:42, Harper Quinn wrote:",
    "Thunderbird, French": "Le 15/06/2026 à 16:42, Harper Quinn a écrit :",
    "Thunderbird, German": "Am 15.06.26 um 16:42 schrieb Harper Quinn:",
    "Thunderbird, Spanish": "El 15/6/26 a las 16:42, Harper Quinn escribió:",
    "Thunderbird, Italian": "Il 15/06/2026 16:42, Harper Quinn ha scritto:",
    "Thunderbird, Portuguese": "Em 15/06/2026 16:42, Harper Quinn escreveu:",
    "Thunderbird, Dutch": "Op 15-06-2026 om 16:42 schreef Harper Quinn:",
    "old Gmail": "2026-06-15 16:42 GMT+02:00 Harper Quinn <harper@mail.example>:",
    "wrapped": "On Mon, 15 Jun 2026 at 16:42, Harper Quinn\n<harper.quinn.with.a.long.address@mail.example>\nwrote:",
    "wrapped, French": "Le lun. 15 juin 2026 à 16:42, Harper Quinn <harper@mail.example>\na écrit :",
}


@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS)
def test_an_introduced_quotation_is_history(attribution):
    result = cut(f"{NEW}\n\n{attribution}\n\n{QUOTED}\n")
    assert NEW == result.text
    assert f"{attribution}\n\n{QUOTED}" == result.history


@pytest.mark.parametrize(
    "attribution",
    [text for name, text in ATTRIBUTIONS.items() if name != "old Gmail"],
    ids=[name for name in ATTRIBUTIONS if name != "old Gmail"],
)
def test_a_program_that_quotes_without_marks_is_seen_through(attribution):
    result = cut(f"{NEW}\n\n{attribution}\n\n{OLD}\n")
    assert NEW == result.text
    assert f"{attribution}\n\n{OLD}" == result.history


HEADINGS = {
    "English": "From: Harper Quinn <harper@mail.example>\nSent: Monday, June 15, 2026 4:42 PM\nTo: Anna Favre <a@tessel.example>\nSubject: Outcome",
    "French": "De : Harper Quinn <harper@mail.example>\nEnvoyé : lundi 15 juin 2026 16:42\nÀ : Anna Favre <a@tessel.example>\nObjet : Candidature",
    "German": "Von: Harper Quinn <harper@mail.example>\nGesendet: Montag, 15. Juni 2026 16:42\nAn: Anna Favre <a@tessel.example>\nBetreff: Bewerbung",
    "Spanish": "De: Harper Quinn <harper@mail.example>\nEnviado el: lunes, 15 de junio de 2026 16:42\nPara: Anna Favre <a@tessel.example>\nAsunto: Candidatura",
    "Italian": "Da: Harper Quinn <harper@mail.example>\nInviato: lunedì 15 giugno 2026 16:42\nA: Anna Favre <a@tessel.example>\nOggetto: Candidatura",
    "Portuguese": "De: Harper Quinn <harper@mail.example>\nEnviada em: segunda-feira, 15 de junho de 2026 16:42\nPara: Anna Favre <a@tessel.example>\nAssunto: Candidatura",
    "Dutch": "Van: Harper Quinn <harper@mail.example>\nVerzonden: maandag 15 juni 2026 16:42\nAan: Anna Favre <a@tessel.example>\nOnderwerp: Sollicitatie",
    "English, bold": "*From:* Harper Quinn <harper@mail.example>\n*Sent:* Monday, June 15, 2026 4:42 PM\n*To:* Anna Favre\n*Cc:* Bo\n*Subject:* Outcome",
    "a name without address": "From: Harper Quinn\nSent: 15 June 2026 16:42\nTo: Anna Favre\nSubject: Outcome",
    "a long list of people": "From: Harper Quinn <harper@mail.example>\nSent: Monday\nTo: Anna Favre <a@tessel.example>;\n Bo Li <b@tessel.example>; Cy Ode <c@tessel.example>\nSubject: Outcome",
}


@pytest.mark.parametrize("above", HEADINGS.values(), ids=HEADINGS)
@pytest.mark.parametrize("rule", ["", "________________________________\n"], ids=["bare", "rule"])
def test_the_mail_below_an_outlook_heading_is_history(above, rule):
    result = cut(f"{NEW}\n\n{rule}{above}\n\n{OLD}\n", subject="RE: Outcome", reply=True)
    assert NEW == result.text
    assert f"{rule}{above}\n\n{OLD}" == result.history


ORIGINALS = [
    "-----Original Message-----",
    "-----Message d'origine-----",
    "-----Message d’origine-----",
    "-----Ursprüngliche Nachricht-----",
    "-----Mensaje original-----",
    "-----Messaggio originale-----",
    "-----Mensagem original-----",
    "-----Oorspronkelijk bericht-----",
    "------- Original Message -------",
    "-------- Original-Nachricht --------",
]  # fmt: skip


@pytest.mark.parametrize("marker", ORIGINALS)
@pytest.mark.parametrize("above", [HEADINGS["English"] + "\n", ""], ids=["heading", "bare"])
def test_the_mail_below_a_marker_is_history(marker, above):
    result = cut(f"{NEW}\n\n{marker}\n{above}\n{OLD}\n", subject="RE: Outcome", reply=True)
    assert NEW == result.text
    assert result.history.startswith(marker)
    assert result.history.endswith(OLD)


# --- what a person wrote stays ------------------------------------------------------------

KEPT = {
    "a sentence like an introduction": "Dear Harper,\n\nOn Monday Anna wrote:\nthe post is filled. So it is a no.",
    "the same in French": "Bonjour,\n\nLe directeur m'a écrit :\nle poste est pourvu.",
    "an introduction amid prose": "As Harper wrote:\n\nit was a good day.",
    "a signature": "It is a no.\n\n-- \nAnna Favre\nTessel Bank\n+44 20 7946 0000",
    "a signature whose space was lost": "It is a no.\n\n--\nAnna Favre\nTessel Bank",
    "a timetable": "Dear Harper,\n\nDate: 3 March\nFrom: 10:00\nTo: 11:00\n\nSee you then.",
    "a list of facts": "Dear Harper,\n\nSubject: your visit\nDate: 3 March\n\nSee you then.",
    "a line drawn": "Dear Harper,\n\n--------------------\n\nIt is a no.",
    "a dated sentence": "Dear Harper,\n\nOn 3 March 2026 at 10:00 you wrote:\nwords matter. They do.",
    "a dated sentence in German": "Guten Tag,\n\nam 3. März 2026 um 10:00 Uhr schrieb ich Ihnen Folgendes:\nwir melden uns.",
    "a dated sentence in French": "Bonjour,\n\nLe 3 mars 2026 à 10:00, le directeur m'a écrit :\nle poste est pourvu.",
    "somebody from outside": "We appointed somebody from outside the company.\n\nAnna",
    "an external sender, in prose": "An external candidate was chosen.\n\nAnna",
    "colons": "Dear Harper:\n\nThe outcome is this:\n\nno.",
    "sent, in prose": "Dear Harper,\n\nSent with my best wishes for what comes next.\n\nAnna",
    "a phone, in prose": "Dear Harper,\n\nThe photos sent from my phone on the day you visited us are lovely, thank you.",
    "confidence, in prose": "Dear Harper,\n\nThis message is confidential until we announce it.\n\nAnna",
    "an environment, in prose": "Dear Harper,\n\nThe environment you want is not ours.\n\nAnna",
    "an external hire": "Dear Harper,\n\nWe chose an external candidate.\n\nAnna",
    "a reply address": "Dear Harper,\n\nDo not reply to this email.\n\nHR Services",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_what_a_person_wrote_stays(text):
    assert text == cut(text).text
    assert "" == cut(text).history


def test_arrows_of_the_writer_are_no_quotation():
    text = "Dear Harper,\n\n> We chose somebody else.\n\nWhat next?\n\n> Apply again in spring."
    assert text == cut(text, reply=False).text


def test_answers_between_quoted_lines_stay_together():
    result = cut(
        "Dear Harper,\n\nOn Mon, 15 Jun 2026 at 16:42, Harper <h@mail.example> wrote:\n"
        "> When will you decide?\n\nWe have: it is a no.\n\n> May I ask why?\n> I would like to learn.\n\n"
        "Happy to tell you by phone.\n\nAnna",
        reply=True,
    )  # fmt: skip
    assert (
        "Dear Harper,\n\nWe have: it is a no.\n\nHappy to tell you by phone.\n\nAnna" == result.text
    )
    assert (
        "On Mon, 15 Jun 2026 at 16:42, Harper <h@mail.example> wrote:\n> When will you decide?\n"
        "> May I ask why?\n> I would like to learn." == result.history
    )


def test_answers_between_single_quoted_lines_of_an_answer():
    result = cut(
        "Dear Harper,\n\n> Is it a no?\n\nIt is.\n\n> And why?\n\nBudget.",
        subject="Re: Outcome",
        reply=False,
    )
    assert "Dear Harper,\n\nIt is.\n\nBudget." == result.text


def test_a_sentence_before_a_quotation_stays():
    result = cut(
        "We loved this line of your letter, where you said:\n\n> Words matter.\n> They do.\n\nBut it is a no."
    )
    assert "We loved this line of your letter, where you said:\n\nBut it is a no." == result.text


def test_a_text_that_is_all_quoted_is_read_as_it_stands():
    assert OLD == cut(QUOTED).text


def test_a_text_that_is_all_quoted_and_introduced_is_read_as_it_stands():
    assert OLD == cut(f"{ATTRIBUTIONS['Gmail, French']}\n{QUOTED}").text


# --- what programs and lawyers add -----------------------------------------------------------

MOBILE = [
    "Sent from my iPhone", "Sent from my Samsung Galaxy smartphone.", "Sent from Mail for Windows 10",
    "Sent from Outlook for iOS", "Get Outlook for iOS", "Get Outlook for Android <https://aka.ms/x>",
    "Sent with Proton Mail secure email.",
    "Envoyé de mon iPhone", "Envoyé depuis mon téléphone Android", "Envoyé à partir de Outlook pour Android",
    "Télécharger Outlook pour iOS", "Envoyé depuis l'application Mail Orange", "Envoyé de mon iPad",
    "Von meinem iPhone gesendet", "Gesendet von Mail für Windows", "Diese Nachricht wurde von meinem Android-Mobiltelefon mit GMX Mail gesendet.",
    "Outlook für iOS beziehen", "Gesendet mit der GMX Mail App",
    "Enviado desde mi iPhone", "Enviado desde Correo para Windows", "Obtener Outlook para Android",
    "Inviato da iPhone", "Inviato dal mio Galaxy", "Scarica Outlook per iOS", "Inviato da Posta per Windows",
    "Enviado do meu iPhone", "Enviado a partir do meu telemóvel", "Obter o Outlook para iOS",
    "Verstuurd vanaf mijn iPhone", "Verzonden vanuit Mail voor Windows", "Outlook voor iOS downloaden",
]  # fmt: skip


@pytest.mark.parametrize("line", MOBILE)
def test_the_advertisement_of_a_phone_is_history(line):
    result = cut(f"{NEW}\n\n{line}\n")
    assert NEW == result.text
    assert line == result.history


DISCLAIMERS = {
    "en": "This email and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.",
    "en, split": "CONFIDENTIALITY NOTICE: The contents are privileged and for the intended recipient only.\nAny disclosure or copying is prohibited.",
    "en, paper": "Please consider the environment before printing this email.",
    "fr": "Ce message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires. Toute diffusion est interdite.",
    "fr, paper": "Pensez à l'environnement avant d'imprimer ce message.",
    "de": "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie sie bitte.",
    "es": "Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si lo recibe por error, bórrelo.",
    "it": "Questo messaggio è riservato ed è indirizzato solo al destinatario; ne è vietata la divulgazione.",
    "pt": "Esta mensagem é confidencial e destina-se apenas ao seu destinatário. Se a recebeu por engano, apague-a.",
    "nl": "Dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Openbaarmaking is niet toegestaan.",
}


@pytest.mark.parametrize("legal", DISCLAIMERS.values(), ids=DISCLAIMERS)
@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["apart", "below the signature"])
def test_a_disclaimer_is_history(legal, gap):
    result = cut(f"{NEW}{gap}{legal}\n")
    assert NEW == result.text
    assert legal == result.history


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This email originated from outside of the organization. Do not click links.",
        "[EXTERNAL SENDER]",
        "ATTENTION : ce message provient de l'extérieur de l'entreprise.",
    ],
)
def test_the_banner_of_a_gateway_is_history(banner):
    result = cut(f"{banner}\n\n{NEW}\n")
    assert NEW == result.text
    assert banner == result.history


# --- a mail that only carries another --------------------------------------------------------

FORWARDS = {
    "Gmail": "---------- Forwarded message ---------\nFrom: Anna Favre <a.favre@tessel.example>\nDate: Mon, 15 Jun 2026 at 16:42\nSubject: Outcome\nTo: Harper Quinn <harper@mail.example>\n\n\n",
    "Gmail, French": "---------- Forwarded message ---------\nDe : Anna Favre <a.favre@tessel.example>\nDate: lun. 15 juin 2026 à 16:42\nSubject: Outcome\nTo: Harper Quinn <harper@mail.example>\n\n\n",
    "Outlook": "________________________________\nFrom: Anna Favre <a.favre@tessel.example>\nSent: Monday, June 15, 2026 4:42 PM\nTo: Harper Quinn <harper@mail.example>\nSubject: Outcome\n\n",
    "Outlook, French": "De : Anna Favre <a.favre@tessel.example>\nEnvoyé : lundi 15 juin 2026 16:42\nÀ : Harper Quinn <harper@mail.example>\nObjet : Outcome\n\n",
    "Outlook, German": "Von: Anna Favre <a.favre@tessel.example>\nGesendet: Montag, 15. Juni 2026 16:42\nAn: Harper Quinn <harper@mail.example>\nBetreff: Outcome\n\n",
    "Thunderbird": "-------- Forwarded Message --------\nSubject: \tOutcome\nDate: \tMon, 15 Jun 2026 16:42:00 +0000\nFrom: \tAnna Favre <a.favre@tessel.example>\nTo: \tHarper Quinn <harper@mail.example>\n\n\n\n",
    "Thunderbird, German": "-------- Weitergeleitete Nachricht --------\nBetreff: \tOutcome\nDatum: \tMon, 15 Jun 2026 16:42:00 +0000\nVon: \tAnna Favre <a.favre@tessel.example>\nAn: \tHarper Quinn <harper@mail.example>\n\n\n",
    "Apple": "Begin forwarded message:\n\nFrom: Anna Favre <a.favre@tessel.example>\nSubject: Outcome\nDate: 15 June 2026 at 16:42:00 UTC\nTo: Harper Quinn <harper@mail.example>\n\n",
    "Apple, French": "Début du message réexpédié :\n\nDe: Anna Favre <a.favre@tessel.example>\nObjet: Outcome\nDate: 15 juin 2026 à 16:42:00 UTC\nÀ: Harper Quinn <harper@mail.example>\n\n",
}  # fmt: skip


def quoted(forward: str) -> str:
    """As Apple Mail quotes what it forwards."""
    marker, _, rest = forward.partition("\n")
    return marker + "\n\n" + "\n".join(f"> {row}" for row in rest.strip("\n").split("\n"))


CARRIED = {name: heading + NEW for name, heading in FORWARDS.items()} | {
    f"{name}, quoted": quoted(heading + NEW)
    for name, heading in FORWARDS.items()
    if "Outlook" not in name  # which has no marker, and quotes nothing
}


@pytest.mark.parametrize("carried", CARRIED.values(), ids=CARRIED)
@pytest.mark.parametrize(
    "above",
    ["", "FYI, this came today.\n\n", "\n\n-- \nHarper Quinn\n"],
    ids=["bare", "a line", "a signature"],
)
def test_a_forwarded_refusal_is_read_in_place_of_its_wrapper(carried, above):
    message = parse(
        (
            "From: Harper Quinn <harper@mail.example>\nTo: harper@mail.example\n"
            "Subject: Fwd: Outcome\nMessage-ID: <9@mail.example>\nDate: Tue, 16 Jun 2026 09:00:00 +0000\n"
            'Content-Type: text/plain; charset="utf-8"\n\n' + above + carried
        ).encode()
    )  # fmt: skip
    assert NEW == message.text
    assert ("Anna Favre", "a.favre@tessel.example") == (message.sender.name, message.sender.email)
    assert "Outcome" == message.subject
    assert "2026-06-15T16:42:00+00:00" == message.date.isoformat()
    assert ("harper@mail.example",) == tuple(person.email for person in message.to)
    assert "" == message.message_id  # the wrapper's id is no thread of theirs


def test_a_refusal_with_a_forward_below_stays_itself():
    above = (
        "Dear Harper,\n\nThe team has decided, see below. It is a no from us, with regret.\n\nAnna"
    )
    message = parse(
        (
            "From: Anna <a@tessel.example>\nSubject: Fwd: panel\nMessage-ID: <1@tessel.example>\n\n"
            f"{above}\n\n{FORWARDS['Gmail']}Not this one, I think."
        ).encode()
    )
    assert above == message.text
    assert "a@tessel.example" == message.sender.email


def test_a_short_answer_above_an_outlook_heading_is_an_answer():
    result = cut(
        f"It is a no, I'm afraid.\n\n{HEADINGS['English']}\n\n{OLD}",
        subject="RE: Outcome",
        reply=True,
    )
    assert "It is a no, I'm afraid." == result.text


def test_a_line_to_a_friend_above_a_forward_is_the_mail():
    message = parse(
        (
            "From: Jo <jo@mail.example>\nTo: Harper <harper@mail.example>\nSubject: Fwd: Outcome\n"
            f"Message-ID: <1@mail.example>\n\nNot even my name right!\n\n{FORWARDS['Gmail']}{NEW}"
        ).encode()
    )
    assert "Not even my name right!" == message.text
    assert "jo@mail.example" == message.sender.email


def test_a_word_of_passing_on_is_no_message_even_to_another():
    message = parse(
        (
            "From: Jo <jo@mail.example>\nTo: harper@mail.example\nSubject: Fwd: Outcome\n"
            f"Message-ID: <1@mail.example>\n\nPour info.\n\n{FORWARDS['Gmail']}{NEW}"
        ).encode()
    )
    assert NEW == message.text


def test_a_line_to_an_address_of_ones_own_is_none():
    message = parse(
        (
            "From: Harper Quinn <harper@work.example>\nTo: Harper Quinn <harper@mail.example>\n"
            f"Subject: Fwd: Outcome\nMessage-ID: <1@mail.example>\n\nFor later.\n\n{FORWARDS['Gmail']}{NEW}"
        ).encode()
    )
    assert NEW == message.text
    assert "For later." == message.history


def test_a_forward_of_a_forward_is_read_to_its_end():
    twice = FORWARDS["Gmail"].replace("Anna Favre", "Jo Quinn") + FORWARDS["Gmail"] + NEW
    result = cut(twice)
    assert NEW == result.text
    assert "Anna Favre <a.favre@tessel.example>" == result.heading["from"]


def test_a_forwarded_reply_loses_its_own_history():
    result = cut(f"{FORWARDS['Gmail']}{NEW}\n\n{ATTRIBUTIONS['Gmail, English']}\n{QUOTED}")
    assert NEW == result.text
    assert f"{ATTRIBUTIONS['Gmail, English']}\n{QUOTED}" == result.history


def test_blank_lines_are_not_piled_up():
    assert "a\n\nb" == cut("\n\na  \n\n\n\n\nb\n\n").text
