"""The header block that mail programs show above a mail, in seven languages.

"De : … Envoyé : … À : … Objet : …" stands at the top of a pasted mail, above a
forwarded one, and between a reply of Outlook and what it answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = {
    "from": "from de von da van expéditeur expediteur absender remitente mittente remetente "
    "afzender",
    "date": "sent date envoyé envoye gesendet datum enviado enviada enviadas fecha inviato data "
    "verzonden envoyé_le gesendet_am enviado_el enviado_em enviada_em inviato_il verzonden_op "
    "received reçu",
    "to": "to à a an para aan destinataire destinataires empfänger destinatario destinatário "
    "ontvanger",
    "cc": "cc copie kopie copia cópia cci bcc",
    "subject": "subject objet betreff asunto oggetto assunto onderwerp sujet",
    "reply-to": "reply-to reply_to répondre_à antwort_an antworten_an responder_a rispondi_a "
    "responder_para antwoord_aan antwoorden_aan",
    "": "importance importance_: priority priorité wichtigkeit priorität importancia importanza "
    "prioridade belang attachments attachment pièces_jointes pièce_jointe anlagen anhang "
    "adjuntos datos_adjuntos allegati anexos bijlagen organization organisation when where mailed-by signed-by envoyé_par signé_par security sécurité",
}
NAMES = {word.replace("_", " "): role for role, listed in _WORDS.items() for word in listed.split()}

Heading = dict[str, str]


def field(row: str) -> tuple[str, str] | None:
    """The role and value of a line such as "Objet : Votre candidature"; the role may be ""."""
    name, colon, value = row.partition(":")
    if not colon:
        name, colon, value = row.partition("\uff1a")
    if not colon or len(name) > 30:
        return None
    role = NAMES.get(name.strip(" \t\u00a0\u202f*_").lower())
    return None if role is None else (role, value.strip(" \t\u00a0\u202f*"))


def heading(rows: Sequence[str], start: int = 0) -> tuple[Heading, int] | None:
    """The header block at `rows[start]` and the number of the row after it.

    It must name the sender, and a subject or at least an address with a date
    or an addressee; "Date: 3 March, From: 10:00, To: 11:00" is no heading.
    """
    found: Heading = {}
    last = ""
    at, blanks = start, 0
    while at < len(rows) and at - start < 40:
        row = rows[at]
        known = field(row)
        if known is not None:
            last, value = known
            if last in found and last:
                break  # a second block begins
            if last:
                found[last] = value
            blanks = 0
        elif not row.strip():
            # Some programs put a blank line between the fields; one ends a complete block.
            blanks += 1
            if blanks > 1 or _complete(found):
                break
        elif blanks or last not in ("to", "cc", "") or not _goes_on(row):
            if row[:1] in (" ", "\t") and last in found and not blanks:
                found[last] += " " + row.strip()
            else:
                break
        elif last:
            found[last] += " " + row.strip()
        at += 1
    if not _complete(found):
        return None
    while at < len(rows) and not rows[at].strip():
        at += 1
    return found, at


def _goes_on(row: str) -> bool:
    """A long list of addressees goes on over the next line."""
    return "@" in row and (";" in row or "," in row or ">" in row)


def _complete(found: Heading) -> bool:
    if "from" not in found:
        return False
    if "subject" in found:
        return len(found) > 2 or "@" in found["from"]
    return "@" in found["from"] and ("date" in found or "to" in found)
