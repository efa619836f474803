"""Nasty mails of our own making, each beside what must be read from it.

A case is (name, bytes, expected). `expected` maps attributes of `Message` to
their values ("sender" as "Name <address>"); {"unusable": words} means that the
mail is refused with these words in the one line that says why.
"""

import base64
import quopri
import zlib
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, NamedTuple


class Case(NamedTuple):
    name: str
    data: bytes
    expected: dict[str, Any]


CASES: list[Case] = []


def case(name: str, data: bytes | str, /, **expected: Any) -> None:
    CASES.append(Case(name, data.encode() if isinstance(data, str) else data, expected))


HEAD = (
    "From: Anna Favre <a.favre@tessel.example>\n"
    "To: Harper Quinn <harper@mail.example>\n"
    "Subject: Outcome\n"
    "Date: Mon, 15 Jun 2026 16:42:00 +0100\n"
    "Message-ID: <1@tessel.example>\n"
    "MIME-Version: 1.0\n"
)
TEXT = "Dear Harper,\n\nWe chose somebody else.\n\nAnna"
MOMENT = datetime(2026, 6, 15, 16, 42, tzinfo=timezone(timedelta(hours=1)))


def head(*lines: str) -> str:
    return HEAD + "".join(line + "\n" for line in lines) + "\n"


def body(text: bytes | str, *lines: str) -> bytes:
    return head(*lines).encode() + (text.encode() if isinstance(text, str) else text)


def b64(text: bytes | str) -> str:
    return base64.encodebytes(text.encode() if isinstance(text, str) else text).decode()


def qp(text: bytes | str) -> str:
    return quopri.encodestring(text.encode() if isinstance(text, str) else text).decode()


# --- what is handed over ---------------------------------------------------------------

case("nothing at all", b"", unusable="is empty")
case("white space only", b" \r\n\t\n ", unusable="is empty")
case("only NULs and line ends", b"\0" * 400 + b"\n", unusable="is empty")
case("a screenshot", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, unusable="is a picture")
case("a photograph", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9, unusable="is a picture")
case("a PDF", b"%PDF-1.7\n%\xe2\xe3\n1 0 obj", unusable="is a PDF")
case("an Outlook .msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, unusable="as .eml")
case("a zip", b"PK\x03\x04" + b"\0" * 500, unusable="zip")
case("a gzip", zlib.compress(b"x"), unusable="binary data")
case("an Outlook mailbox", b"!BDN" + b"\0" * 500, unusable=".pst")
case("an RTF document", rb"{\rtf1\ansi Dear Harper\par}", unusable="RTF")
case("random bytes", bytes((i * 7919 + i // 13) % 256 for i in range(3000)), unusable="binary data")
case(
    "a byte order mark before the header",
    b"\xef\xbb\xbf" + body(TEXT),
    text=TEXT,
    subject="Outcome",
)
case("blank lines before the header", b"\r\n\n" + body(TEXT), text=TEXT, subject="Outcome")
case(
    "a text saved as UTF-16",
    ("Chère Harper,\n\nC'est non.").encode("utf-16"),
    text="Chère Harper,\n\nC'est non.",
)
case(
    "UTF-16 without a mark",
    "Dear Harper,\r\n\r\nIt is a no.".encode("utf-16-le"),
    text="Dear Harper,\n\nIt is a no.",
)
case(
    "a whole mail saved as UTF-16",
    body(TEXT).decode().encode("utf-16"),
    text=TEXT,
    subject="Outcome",
)
case("line ends of an old Mac", body(TEXT).replace(b"\n", b"\r"), text=TEXT, subject="Outcome")
case("CRLF line ends", body(TEXT).replace(b"\n", b"\r\n"), text=TEXT, date=MOMENT)
case("mixed line ends", body("Dear Harper,\r\n\nNo.\rAnna"), text="Dear Harper,\n\nNo.\nAnna")
case(
    "Apple Mail's .emlx",
    str(len(body(TEXT))).encode() + b"      \n" + body(TEXT) + b'<?xml version="1.0"?><plist/>',
    text=TEXT, subject="Outcome",
)  # fmt: skip
case("a mail without a body", head(), unusable="has no text")
case("a header that ends with the file", HEAD.rstrip("\n"), unusable="has no text")
case(
    "a web page saved from a browser",
    "<!DOCTYPE html><html><title>x</title><p>It is a no.</p>",
    text="It is a no.",
    html_only=True,
)

# --- pasted texts ------------------------------------------------------------------------

case(
    "a pasted text",
    "Dear Harper,\n\nIt is a no.\n",
    text="Dear Harper,\n\nIt is a no.",
    sender="",
    date=None,
)
case("a pasted text in Latin-1", "Désolé, c'est non.".encode("latin-1"), text="Désolé, c'est non.")
case(
    "a text that begins with From",
    "From Monday on we hire nobody.\n\nAnna",
    text="From Monday on we hire nobody.\n\nAnna",
)
case(
    "a text that begins like a field",
    "Note: the role is filled.\nSorry.",
    text="Note: the role is filled.\nSorry.",
    subject="",
)
case(
    "a date line is no header",
    "Date: we shall see.\n\nIt is a no.",
    text="Date: we shall see.\n\nIt is a no.",
)
case(
    "a pasted subject alone",
    "Objet : Votre candidature\n\nC'est non.",
    text="C'est non.",
    subject="Votre candidature",
)
case(
    "pasted from Outlook in French",
    "De : Anna Favre <a.favre@tessel.example>\nEnvoyé : lundi 15 juin 2026 16:42\n"
    "À : Harper Quinn\nObjet : Votre candidature\n\nC'est non.",
    text="C'est non.", sender="Anna Favre <a.favre@tessel.example>", subject="Votre candidature",
    date=datetime(2026, 6, 15, 16, 42, tzinfo=UTC),
)  # fmt: skip
case(
    "pasted from Outlook in English",
    "From: Anna Favre <a.favre@tessel.example>\nSent: Monday, June 15, 2026 4:42 PM\n"
    "To: Harper Quinn <harper@mail.example>\nSubject: Outcome\n\nIt is a no.",
    text="It is a no.", sender="Anna Favre <a.favre@tessel.example>", subject="Outcome",
    date=datetime(2026, 6, 15, 16, 42, tzinfo=UTC),
)  # fmt: skip
case(
    "pasted from Outlook in German",
    "Von: Anna Favre\nGesendet: Montag, 15. Juni 2026 16:42\nAn: Harper Quinn\nBetreff: Ihre Bewerbung\n\nLeider nein.",
    text="Leider nein.", sender="Anna Favre <>", subject="Ihre Bewerbung",
    date=datetime(2026, 6, 15, 16, 42, tzinfo=UTC),
)  # fmt: skip
case(
    "pasted from Apple Mail in Spanish",
    "De: Anna Favre <a.favre@tessel.example>\nAsunto: Su candidatura\n"
    "Fecha: 15 de junio de 2026, 16:42:10 CEST\nPara: Harper\n\nLamentablemente no.",
    text="Lamentablemente no.", subject="Su candidatura",
    date=datetime(2026, 6, 15, 16, 42, 10, tzinfo=timezone(timedelta(hours=2))),
)  # fmt: skip
case(
    "pasted in Italian", "Da: Anna Favre\nInviato: lunedì 15 giugno 2026 16:42\nA: Harper\nOggetto: Candidatura\n\nNo.",
    text="No.", sender="Anna Favre <>", subject="Candidatura", date=datetime(2026, 6, 15, 16, 42, tzinfo=UTC),
)  # fmt: skip
case(
    "pasted in Portuguese", "De: Anna Favre\nEnviada: 15 de junho de 2026 16:42\nPara: Harper\nAssunto: Candidatura\n\nNão.",
    text="Não.", sender="Anna Favre <>", subject="Candidatura", date=datetime(2026, 6, 15, 16, 42, tzinfo=UTC),
)  # fmt: skip
case(
    "pasted in Dutch", "Van: Anna Favre\nVerzonden: maandag 15 juni 2026 16:42\nAan: Harper\nOnderwerp: Sollicitatie\n\nNee.",
    text="Nee.", sender="Anna Favre <>", subject="Sollicitatie", date=datetime(2026, 6, 15, 16, 42, tzinfo=UTC),
)  # fmt: skip
case(
    "pasted with bold names and a blank line between the fields",
    "*De :* Anna Favre <a.favre@tessel.example>\n\n*Objet :* Votre candidature\n\nBonjour,\n\nC'est non.",
    text="Bonjour,\n\nC'est non.", sender="Anna Favre <a.favre@tessel.example>", subject="Votre candidature",
)  # fmt: skip
case(
    "pasted, and no blank line below the header",
    "From: Anna Favre\nSubject: Outcome\nDear Harper,\n\nIt is a no.",
    text="Dear Harper,\n\nIt is a no.", sender="Anna Favre <>", subject="Outcome",
)  # fmt: skip
case(
    "a name with a remark and no address",
    "From: Mme Favre (appel, notes du journal)\nSubject: Appel\n\nElle m'a dit que c'était non.",
    text="Elle m'a dit que c'était non.", sender="Mme Favre <>",
)  # fmt: skip

case(
    "copied from Gmail",
    "Anna Favre <a.favre@tessel.example>\n15 Jun 2026, 16:42 (2 days ago)\nto me\n\nIt is a no.",
    text="It is a no.",
    sender="Anna Favre <a.favre@tessel.example>",
    date=datetime(2026, 6, 15, 16, 42, tzinfo=UTC),
)
case(
    "copied from Gmail in French",
    "Anna Favre <a.favre@tessel.example>\n\nlun. 15 juin 16:42 (il y a 2 jours)\n\nÀ moi\n\nC'est non.",
    text="C'est non.",
    sender="Anna Favre <a.favre@tessel.example>",
    date=None,
)
case(
    "an address on the first line is no header",
    "<a.favre@tessel.example>\nIt is a no.",
    text="<a.favre@tessel.example>\nIt is a no.",
    sender="",
)

case(
    "pasted with the surname first",
    "Von: Kübler, Andreas\nAn: Menzel, Tobias <t@mail.example>; Ode, Cy <c@mail.example>\nBetreff: Absage\n\nLeider nein.",
    text="Leider nein.",
    sender="Kübler, Andreas <>",
    to=["Menzel, Tobias <t@mail.example>", "Ode, Cy <c@mail.example>"],
)
case(
    "the details that Gmail shows",
    "from:\tAnna Favre <a.favre@tessel.example>\nto:\tharper@mail.example\ndate:\t15 Jun 2026, 16:42\n"
    "subject:\tOutcome\nmailed-by:\ttessel.example\nsigned-by:\ttessel.example\n\nIt is a no.",
    text="It is a no.",
    sender="Anna Favre <a.favre@tessel.example>",
    subject="Outcome",
)

# --- mailboxes -------------------------------------------------------------------------

MBOX = "From a.favre@tessel.example Mon Jun 15 16:42:00 2026\n"
case(
    "a mailbox with one mail",
    (MBOX + head() + TEXT + "\n\n").encode(),
    text=TEXT,
    subject="Outcome",
)
case(
    "a mailbox with three mails", "\n".join(MBOX + head() + TEXT + "\n" for _ in range(3)),
    unusable="is a mailbox with 3 mails",
)  # fmt: skip
case(
    "a mailbox escapes a line that begins with From",
    MBOX + head() + "Dear Harper,\n\nNo.\n>From next week we hire again.\n>>From us all\n",
    text="Dear Harper,\n\nNo.\nFrom next week we hire again.\n>From us all",
)  # fmt: skip
case(
    "Thunderbird's mailbox",
    "From - Mon Jun 15 16:42:00 2026\nX-Mozilla-Status: 0001\n" + head() + TEXT,
    text=TEXT,
)
case(
    "a From line within a mail is no second mail",
    MBOX + head() + "Dear Harper,\n\nFrom Monday at 9:00 we are closed.\nAnna",
    text="Dear Harper,\n\nFrom Monday at 9:00 we are closed.\nAnna",
)  # fmt: skip

# --- charsets and encodings --------------------------------------------------------------

LATIN = "Désolé, ce n'est pas vous – c'est le budget."
case(
    "Windows-1252 said to be Latin-1",
    body(LATIN.encode("cp1252"), "Content-Type: text/plain; charset=iso-8859-1"),
    text=LATIN,
)
case(
    "UTF-8 said to be Latin-1",
    body(LATIN, "Content-Type: text/plain; charset=iso-8859-1"),
    text=LATIN,
)
case(
    "Latin-1 said to be UTF-8",
    body("Désolé, non.".encode("latin-1"), "Content-Type: text/plain; charset=utf-8"),
    text="Désolé, non.",
)
case(
    "Latin-1 said to be ASCII",
    body("Désolé".encode("latin-1"), "Content-Type: text/plain; charset=us-ascii"),
    text="Désolé",
)
case("8 bits and no Content-Type", body("Désolé".encode("latin-1")), text="Désolé")
case(
    "a charset that does not exist",
    body(LATIN, "Content-Type: text/plain; charset=x-none"),
    text=LATIN,
)
case(
    "a charset that is no charset",
    body("Désolé", "Content-Type: text/plain; charset=rot13"),
    text="Désolé",
)
case(
    "a charset that would run code",
    body("Désolé", "Content-Type: text/plain; charset=unicode_escape"),
    text="Désolé",
)
case(
    "a charset in quotes and capitals",
    body("Désolé".encode("latin-1"), 'Content-Type: TEXT/PLAIN; CHARSET="ISO-8859-1"'),
    text="Désolé",
)
case(
    "Latin-9 with a euro sign",
    body("45 000 \xa4".encode("latin-1"), "Content-Type: text/plain; charset=iso-8859-15"),
    text="45 000 €",
)
case(
    "UTF-8 encoded twice",
    body("Désolé, c’est non.".encode().decode("cp1252")),
    text="Désolé, c’est non.",
)
case(
    "UTF-8 taken for Latin-1 on its way",
    body("Désolé, c’est non.".encode().decode("latin-1")),
    text="Désolé, c’est non.",
)
case("Portuguese capitals", body("NÃO, OBRIGADO"), text="NÃO, OBRIGADO")
case(
    "a surname first, without quotes",
    "MIME-Version: 1.0\nFrom: Favre, Anna <a@tessel.example>\n\n" + TEXT,
    sender="Favre, Anna <a@tessel.example>",
)
case(
    "a thread too long for the bound keeps its newest ids",
    "MIME-Version: 1.0\nReferences: "
    + " ".join(f"<{i:04d}@{'x' * 80}.example>" for i in range(300))
    + "\n\n"
    + TEXT,
    references=tuple(f"<{i:04d}@{'x' * 80}.example>" for i in range(300 - 16384 // 96, 300)),
)
case("UTF-8 mangled on its way", body("DÃ©solÃ©, c'est non."), text="Désolé, c'est non.")
case(
    "one damaged byte in a UTF-8 text",
    body("Désolé, très déçu ".encode() + b"\xff!"),
    text="Désolé, très déçu \ufffd!",
)
case(
    "ISO-2022-JP",
    body("ありがとう".encode("iso2022_jp"), "Content-Type: text/plain; charset=iso-2022-jp"),
    text="ありがとう",
)
case(
    "base64 without its padding",
    body(b64(LATIN).rstrip("=\n"), "Content-Transfer-Encoding: base64"),
    text=LATIN,
)
case(
    "base64 with rubbish between",
    body(b64(LATIN)[:20] + "!\x07*\n" + b64(LATIN)[20:], "Content-Transfer-Encoding: base64"),
    text=LATIN,
)
case(
    "base64 cut short",
    body(b64("Désolé, c'est non.")[:21], "Content-Transfer-Encoding: base64"),
    text="Désolé, c'est",
)
case(
    "base64 with a footer of a mailing list",
    body(b64(TEXT) + "\n____\nThe list\n", "Content-Transfer-Encoding: BASE64"),
    text=TEXT,
)
case("quoted-printable", body(qp(LATIN), "Content-Transfer-Encoding: quoted-printable"), text=LATIN)
case(
    "quoted-printable with lower-case digits and a stray sign",
    body("D=c3=a9sol=C3=A9 = non =ZZ", "Content-Transfer-Encoding: Quoted-Printable"),
    text="Désolé = non =ZZ",
)
case(
    "quoted-printable that ends in the middle",
    body("Sorry, no.=\n=", "Content-Transfer-Encoding: quoted-printable"),
    text="Sorry, no.",
)
case("an unknown transfer encoding", body(TEXT, "Content-Transfer-Encoding: x-none"), text=TEXT)
case(
    "format=flowed",
    body(
        "We chose \nsomebody else \nthis time.\n\n-- \nAnna",
        "Content-Type: text/plain; format=flowed",
    ),
    text="We chose somebody else this time.\n\n-- \nAnna",
)
case(
    "format=flowed with DelSp",
    body(
        "Wir haben uns anders ent \nschieden.", "Content-Type: text/plain; format=flowed; delsp=yes"
    ),
    text="Wir haben uns anders entschieden.",
)
case(
    "format=flowed, stuffed",
    body(" From us all: \n it is a no.", "Content-Type: text/plain; format=flowed"),
    text="From us all: it is a no.",
)
case("decomposed accents", body("De\u0301sole\u0301"), text="Désolé")
case("NULs and bells", body("Dear\0 Harper,\x07\n\nNo.\x1b[31m"), text="Dear Harper,\n\nNo.[31m")
case(
    "zero-width and bidi characters",
    body("Un\u200bfor\u00adtunately\u202e no\ufeff."),
    text="Unfortunately no.",
)
case(
    "line separators of Unicode",
    body("Dear Harper,\u2029It is\u2028a no."),
    text="Dear Harper,\n\nIt is\na no.",
)

# --- headers ---------------------------------------------------------------------------


def with_head(lines: str) -> str:
    return "MIME-Version: 1.0\n" + lines + "\n\n" + TEXT


case(
    "adjacent encoded words",
    with_head("Subject: =?utf-8?q?R=C3=A9ponse?=\n =?utf-8?q?_=C3=A0_tous?="),
    subject="Réponse à tous",
)
case(
    "a letter cut in two by encoded words",
    with_head("Subject: =?utf-8?q?R=C3?= =?utf-8?q?=A9ponse?="),
    subject="Réponse",
)
case(
    "encoded words of two charsets",
    with_head("Subject: =?utf-8?b?w6k=?= =?iso-8859-1?q?=E8?="),
    subject="éè",
)
case("an encoded word that lies", with_head("Subject: =?us-ascii?q?R=E9ponse?="), subject="Réponse")
case(
    "an encoded word with its language",
    with_head("Subject: =?utf-8*fr?q?R=C3=A9ponse?="),
    subject="Réponse",
)
case(
    "an encoded word with a question mark in it",
    with_head("Subject: =?utf-8?q?Et_maintenant??="),
    subject="Et maintenant?",
)
case(
    "an encoded word that never ends",
    with_head("Subject: =?utf-8?q?R=C3=A9ponse"),
    subject="=?utf-8?q?R=C3=A9ponse",
)
case("an encoded word of nothing", with_head("Subject: =?utf-8?q??= Outcome"), subject="Outcome")
case(
    "text around encoded words",
    with_head("Subject: Re: =?utf-8?q?R=C3=A9ponse?= (2)"),
    subject="Re: Réponse (2)",
)
case("raw UTF-8 in a header", with_head("Subject: Réponse – suite"), subject="Réponse – suite")
case("raw Latin-1 in a header", with_head("Subject: Réponse").encode("latin-1"), subject="Réponse")
case(
    "a line break hidden in a subject",
    with_head("Subject: =?utf-8?q?No=0D=0ABcc:_all=40tessel.example?="),
    subject="No Bcc: all@tessel.example",
)
case(
    "a separator and a bidi override in a subject",
    with_head(
        "Subject: =?utf-8?b?" + base64.b64encode("No\u2028\u202egnp.exe".encode()).decode() + "?="
    ),
    subject="No gnp.exe",
)
case(
    "a folded subject",
    with_head("Subject: The outcome\n of your\n\tapplication"),
    subject="The outcome of your application",
)
case("two subjects", with_head("Subject: First\nSubject: Second"), subject="First")
case("an endless subject", with_head("Subject: " + "x" * 40_000), subject="x" * (16 * 1024 - 1))
case(
    "rubbish between the fields",
    with_head("Subject: Outcome\n%%% no field\nFrom: a@tessel.example"),
    subject="Outcome",
    sender=" <a@tessel.example>",
)
case("a space before the colon", with_head("Subject : Outcome"), subject="Outcome")
case(
    "a quoted name with a comma",
    with_head('From: "Favre, Anna" <a@tessel.example>'),
    sender="Favre, Anna <a@tessel.example>",
)
case(
    "a name in single quotes",
    with_head("From: 'Anna Favre' <a@tessel.example>"),
    sender="Anna Favre <a@tessel.example>",
)
case(
    "a name in the remark",
    with_head("From: a@tessel.example (Anna Favre)"),
    sender="Anna Favre <a@tessel.example>",
)
case(
    "an encoded name in quotes",
    with_head('From: "=?utf-8?q?Ana=C3=AFs?=" <a@tessel.example>'),
    sender="Anaïs <a@tessel.example>",
)
case(
    "an encoded comma is no second person",
    with_head("From: =?utf-8?q?Favre=2C_Ana=C3=AFs?= <a@tessel.example>"),
    sender="Favre, Anaïs <a@tessel.example>",
)
case(
    "an encoded bracket is no second address",
    with_head("From: =?utf-8?q?x_=3Cboss=40evil.example=3E?= <a@tessel.example>"),
    sender="x <boss@evil.example <a@tessel.example>",
)
case(
    "the address as its own name",
    with_head('From: "a@tessel.example" <a@tessel.example>'),
    sender=" <a@tessel.example>",
)
case("an address alone", with_head("From: a@tessel.example"), sender=" <a@tessel.example>")
case(
    "an address in brackets alone",
    with_head("From: <a@tessel.example>"),
    sender=" <a@tessel.example>",
)
case(
    "a name that was never closed",
    with_head('From: "Anna Favre <a@tessel.example>'),
    sender="Anna Favre <a@tessel.example>",
)
case("nobody wrote it", with_head("Subject: Outcome"), sender="")
case(
    "Sender instead of From",
    with_head("Sender: Jobs <jobs@tessel.example>"),
    sender="Jobs <jobs@tessel.example>",
)
case(
    "a group",
    with_head("To: The panel: a@tessel.example, Bo <b@tessel.example>;, c@tessel.example"),
    to=[" <a@tessel.example>", "Bo <b@tessel.example>", " <c@tessel.example>"],
)
case("undisclosed recipients", with_head("To: undisclosed-recipients:;"), to=[])
case(
    "empty places in a list",
    with_head("To: , a@tessel.example,, ;b@tessel.example,"),
    to=[" <a@tessel.example>", " <b@tessel.example>"],
)
case(
    "a mailto within brackets",
    with_head("From: Anna [mailto:a@tessel.example]"),
    sender="Anna <a@tessel.example>",
)
case(
    "an address with a space in it",
    with_head("From: Anna <a favre@tessel.example>"),
    sender="Anna <>",
)
case(
    "long ids in a long thread",
    with_head(
        "References:\n"
        + "\n".join(f" <{'x' * (60 + i)}{i}@eu-west-1.relay.example>" for i in range(30))
        + "\nIn-Reply-To:\n <"
        + "y" * 90
        + "@relay.example>"
    ),
    references=tuple(f"<{'x' * (60 + i)}{i}@eu-west-1.relay.example>" for i in range(30)),
    in_reply_to="<" + "y" * 90 + "@relay.example>",
)
case(
    "an id folded within itself",
    with_head("Message-ID: <abc\n def@tessel.example>"),
    message_id="<abcdef@tessel.example>",
)
case(
    "an encoded id",
    with_head("In-Reply-To: =?us-ascii?q?=3Cabc=40tessel=2Eexample=3E?="),
    in_reply_to="<abc@tessel.example>",
)
case(
    "an id without brackets",
    with_head("Message-ID: abc@tessel.example"),
    message_id="<abc@tessel.example>",
)
case(
    "words around an id",
    with_head("In-Reply-To: Your message of Monday <abc@tessel.example>"),
    in_reply_to="<abc@tessel.example>",
)

# --- parts -----------------------------------------------------------------------------


def multi(
    kind: str, *parts: str, boundary: str = "b1", end: bool = True, preamble: str = ""
) -> str:
    inner = "".join(f"--{boundary}\n{part}\n" for part in parts)
    closing = f"--{boundary}--\n" if end else ""
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n{preamble}{inner}{closing}'


PLAIN = "Content-Type: text/plain; charset=utf-8\n\n" + TEXT
HTML = "Content-Type: text/html; charset=utf-8\n\n<p>Dear Harper,</p><p>We chose somebody else.</p><p>Anna</p>"
PDF = "Content-Type: application/pdf\nContent-Disposition: attachment; filename=x.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0="
INNER = "Content-Type: message/rfc822\n\nFrom: Bo <b@tessel.example>\nSubject: Inner\nMessage-ID: <2@tessel.example>\n\nThe inner mail."

case("alternative", HEAD + multi("alternative", PLAIN, HTML), text=TEXT, html_only=False)
case(
    "alternative the wrong way round",
    HEAD + multi("alternative", HTML, PLAIN),
    text=TEXT,
    html_only=False,
)
case(
    "alternative with an empty plain part",
    HEAD + multi("alternative", "Content-Type: text/plain\n\n \n", HTML),
    text=TEXT,
    html_only=True,
)
case(
    "alternative with a stub",
    HEAD + multi("alternative", "\nThis message needs an HTML viewer.", HTML),
    text=TEXT,
    html_only=True,
)
case(
    "a stub that points to a page",
    HEAD + multi("alternative", "\nView this message online.", HTML),
    text=TEXT,
    html_only=True,
)
case(
    "a stub that asks for HTML",
    HEAD + multi("alternative", "\nPlease enable HTML to read this message.", HTML),
    text=TEXT,
    html_only=True,
)
case(
    "a stub that speaks of a browser",
    HEAD + multi("alternative", "\nThis message is best viewed in a browser.", HTML),
    text=TEXT,
    html_only=True,
)
case(
    "alternative with a link only",
    HEAD + multi("alternative", "\nhttps://ats.example/m/123?x=%20y\n", HTML),
    text=TEXT,
    html_only=True,
)
case(
    "a stub in French",
    HEAD
    + multi(
        "alternative",
        "Content-Type: text/plain; charset=utf-8\n\nOuvrez ce message dans votre navigateur : https://ats.example/1",
        HTML,
    ),
    text=TEXT,
    html_only=True,
)
case("HTML alone", HEAD + HTML, text=TEXT, html_only=True)
case(
    "HTML said to be plain",
    HEAD + "Content-Type: text/plain\n\n<html><body><p>It is a no.</p></body></html>",
    text="It is a no.",
    html_only=True,
)
case("mixed with an attachment", HEAD + multi("mixed", PLAIN, PDF), text=TEXT)
case(
    "mixed, alternative within",
    HEAD + multi("mixed", multi("alternative", PLAIN, HTML, boundary="b2"), PDF),
    text=TEXT,
)
case(
    "related within alternative",
    HEAD
    + multi(
        "alternative", PLAIN, multi("related", HTML, "Content-Type: image/png\n\nx", boundary="b2")
    ),
    text=TEXT,
)
case(
    "boundaries that begin alike",
    HEAD + multi("mixed", multi("alternative", PLAIN, HTML, boundary="b1b"), PDF),
    text=TEXT,
)
case(
    "a preamble and an epilogue",
    HEAD
    + multi("mixed", PLAIN, preamble="This is a multi-part message in MIME format.\n")
    + "\nepilogue",
    text=TEXT,
)
case("a multipart that never ends", HEAD + multi("mixed", PLAIN, PDF, end=False), text=TEXT)
case(
    "a part that ends within its header",
    HEAD + multi("mixed", "Content-Type: text/plain", PLAIN),
    text=TEXT,
)
case(
    "a boundary with spaces behind it",
    HEAD + multi("mixed", PLAIN, PDF).replace("--b1\n", "--b1 \t\n"),
    text=TEXT,
)
case("no boundary named", HEAD + multi("mixed", PLAIN).replace('; boundary="b1"', ""), text=TEXT)
case("no part at all", HEAD + 'Content-Type: multipart/mixed; boundary="b1"\n\n' + TEXT, text=TEXT)
case(
    "a boundary cut into pieces",
    HEAD + multi("mixed", PLAIN).replace('boundary="b1"', 'boundary*0="b"; boundary*1="1"'),
    text=TEXT,
)
case("a boundary with a semicolon", HEAD + multi("mixed", PLAIN, boundary="a;b"), text=TEXT)
case(
    "a text in two parts around a picture",
    HEAD + multi("mixed", "\nDear Harper,", "Content-Type: image/png\n\nx", "\nIt is a no."),
    text="Dear Harper,\n\nIt is a no.",
)
case(
    "a text sent twice, not as alternatives",
    HEAD + multi("mixed", PLAIN, HTML),
    text=TEXT,
    html_only=False,
)
case(
    "an attached text is not the mail",
    HEAD
    + multi(
        "mixed",
        PLAIN,
        "Content-Type: text/plain\nContent-Disposition: attachment; filename=cv.txt\n\nMy CV",
    ),
    text=TEXT,
)
case(
    "a mail attached to a mail is not its text",
    HEAD
    + multi(
        "mixed",
        PLAIN.replace("somebody else", "somebody else, and not the person whose mail is attached"),
        INNER,
    ),
    subject="Outcome",
    message_id="<1@tessel.example>",
)
case(
    "a mail forwarded as an attachment",
    HEAD + multi("mixed", "\n\n", INNER),
    text="The inner mail.",
    subject="Inner",
    sender="Bo <b@tessel.example>",
    message_id="<2@tessel.example>",
)
case(
    "a short refusal with a mail attached",
    HEAD + multi("mixed", "\nSorry, it is a no.", INNER),
    text="Sorry, it is a no.",
    subject="Outcome",
)
case(
    "a text with a file name",
    HEAD
    + multi(
        "mixed",
        'Content-Type: text/plain\nContent-Disposition: inline; filename="m.txt"\n\n' + TEXT,
    ),
    text=TEXT,
)
case(
    "two mails attached to nothing",
    HEAD + multi("mixed", "\n", INNER, INNER),
    unusable="holds other mails as attachments",
)
case("a digest", HEAD + multi("digest", "\n" + INNER, "\n" + INNER), unusable="holds other mails")
case(
    "a picture only",
    HEAD
    + multi("mixed", "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo="),
    unusable="only image/png",
)
case("an attachment only", HEAD + multi("mixed", PDF), unusable="only application/pdf")
case(
    "encrypted",
    HEAD
    + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nMIIB",
    unusable="is encrypted",
)
case(
    "encrypted with PGP",
    HEAD
    + multi(
        "encrypted",
        "Content-Type: application/pgp-encrypted\n\nVersion: 1",
        "Content-Type: application/octet-stream\n\nx",
    ),
    unusable="is encrypted",
)
case(
    "signed",
    HEAD + multi("signed", PLAIN, "Content-Type: application/pgp-signature\n\nx"),
    text=TEXT,
)
case(
    "a calendar invitation",
    HEAD + multi("alternative", PLAIN, "Content-Type: text/calendar\n\nBEGIN:VCALENDAR"),
    text=TEXT,
)
case(
    "a banner of a gateway before the text",
    HEAD
    + multi(
        "mixed",
        "\nCAUTION: This email originated from outside of the organization.",
        multi("alternative", PLAIN, HTML, boundary="b2"),
    ),
    text=TEXT,
)
case("a type that is no type", HEAD + "Content-Type: text\n\n" + TEXT, text=TEXT)
case(
    "a part within a thousand",
    HEAD + multi("mixed", *(["Content-Type: text/plain\n\nx"] * 1100)),
    unusable="more than 1,000 parts",
)

# --- HTML ------------------------------------------------------------------------------


def html(markup: str) -> bytes:
    return body(markup, "Content-Type: text/html; charset=utf-8")


case(
    "hidden words",
    html(
        '<div style="display: none">Hidden</div><p>It is a no.</p><span style="mso-hide:all">x</span>'
    ),
    text="It is a no.",
)
case(
    "scripts and styles",
    html("<style>p{}</style><script>if (a<b) alert('</p>')</script><p>It is a no.</p>"),
    text="It is a no.",
)
case(
    "comments",
    html("<p>It <!-- is\n not --> is a no.</p><!--[if mso]><p>mso</p><![endif]-->"),
    text="It is a no.",
)
case(
    "a comment that never ends",
    html("<p>It is a no.</p><!-- <p>Anna</p>"),
    text="It is a no.\n\nAnna",
)
case(
    "entities",
    html(
        "<p>D&eacute;sol&#233; &amp; d&#xe9;&ccedil;u &nbsp;&hellip; &#128; &bogus; &amp;lt; A&B</p>"
    ),
    text="Désolé & déçu \xa0… € &bogus; &lt; A&B",
)
case(
    "an entity of a million digits",
    html("<p>No&#" + "9" * 5000 + ";</p>"),
    text="No&#" + "9" * 5000 + ";",
)
case(
    "paragraphs, breaks and tables",
    html(
        "<table><tr><td>Dear</td><td>Harper,</td></tr><tr><td><p>It<br>is</p><p>a no.</p></td></tr></table>"
    ),
    text="Dear Harper,\n\nIt\nis\n\na no.",
)
case(
    "lists",
    html("<p>Next:</p><ul><li>rest<li>walk</ul><ol><li>one</li><li>two</li></ol>"),
    text="Next:\n\n- rest\n- walk\n\n1. one\n2. two",
)
case("a tag within an attribute", html('<p><img alt="a > b">It is a no.</p>'), text="It is a no.")
case(
    "signs that are no tags",
    html("<p>We need 3 < 5 and 7 > 6.</p>"),
    text="We need 3 < 5 and 7 > 6.",
)
case(
    "tags that never close",
    html("<div><p>Dear Harper,<div>It is a no."),
    text="Dear Harper,\nIt is a no.",
)
case(
    "tags that close in the wrong order",
    html("<div style='display:none'><b>x</div></b><p>It is a no.</p>"),
    text="It is a no.",
)
case(
    "a quotation of Gmail",
    html(
        '<div>It is a no.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, Jun 15, 2026 at 4:42 PM Harper &lt;<a href="mailto:h@mail.example">h@mail.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid"><div>And?</div></blockquote></div>'
    ),
    text="It is a no.",
)
case(
    "a quotation of Thunderbird",
    html(
        '<p>It is a no.</p><div class="moz-cite-prefix">On 15/06/2026 16:42, Harper wrote:<br></div><blockquote type="cite" cite="mid:1@x"><p>And?</p></blockquote>'
    ),
    text="It is a no.",
)
case(
    "a quotation of Outlook on the web",
    html(
        '<div>It is a no.</div><hr><div id="divRplyFwdMsg"><b>From:</b> Harper &lt;h@mail.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Anna<br><b>Subject:</b> And?</div><div>And?</div>'
    ),
    text="It is a no.",
)
case(
    "a quotation of Outlook",
    html(
        '<p class=MsoNormal>C\'est non.</p><div style="border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>De&nbsp;:</b> Harper &lt;h@mail.example&gt;<br><b>Envoyé&nbsp;:</b> lundi 15 juin 2026 16:42<br><b>À&nbsp;:</b> Anna<br><b>Objet&nbsp;:</b> Candidature</p></div><p>Bonjour</p>'
    ),
    text="C'est non.",
)
case(
    "a quotation of Yahoo",
    html(
        '<div>It is a no.</div><div id="ydp1yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, Harper &lt;h@mail.example&gt; wrote:</div><div>And?</div></div>'
    ),
    text="It is a no.",
)
case(
    "an indented paragraph is no quotation",
    html(
        '<p>We said:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px">It is a no.</blockquote>'
    ),
    text="We said:\n\nIt is a no.",
)
case("only white space in HTML", html("<p>&nbsp;</p><p> </p>"), unusable="has no text")
case("a picture in HTML only", html('<img src="cid:1" alt=""><br>'), unusable="has no text")
