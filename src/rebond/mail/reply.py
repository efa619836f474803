"""A note as the bytes of a draft that a mail program opens, or a server sends.

Written by hand, line by line, for three reasons. The standard library encodes
message ids that are longer than a line, which breaks the thread; its helpers
let a line break through into a header; and what leaves must be predictable
to the byte, because it is what the person approved.

The body is quoted-printable, not format=flowed: it is pure ASCII, so no relay
has a reason to re-encode it; a paragraph stays one paragraph in Outlook and
Gmail, which ignore format=flowed; and no line can begin with "From " or a
lone dot on its way.
"""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING

from rebond.mail import clean, dates, phrases
from rebond.mail.cutting import prefix
from rebond.mail.people import addresses, displayed

if TYPE_CHECKING:
    from datetime import datetime

    from rebond.model import Address, Message, Note

_LIMIT = 76
_ATOM = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~ "
)
_PLAIN_Q = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!*+-/")


def reply_bytes(
    note: Note,
    *,
    message: Message | None,
    sender: Address,
    message_id: str,
    date: datetime | None,
) -> bytes:
    """The note as an RFC 5322 draft, in ASCII and with CRLF line ends.

    `message` is the mail that is answered (None for a note of its own);
    `date` None leaves the date to the mail program. Names, subjects and ids
    may hold anything: no value can add a header line.
    """
    rows: list[str] = []
    if from_ := mailbox(sender):
        rows.append(fold("From", from_))
    if to := mailbox(note.to):
        rows.append(fold("To", to))
    subject = clean.line(note.subject)
    answers = note.thread == "reply" and message is not None
    if note.thread == "reply":
        subject = reply_subject(subject or (message.subject if message else ""))
    rows.append(fold("Subject", words(subject)))
    if date is not None:
        rows.append(f"Date: {dates.write(date)}")
    own = _id(message_id)
    if own:
        rows.append(fold("Message-ID", [own]))
    if answers and message is not None and (parent := _id(message.message_id)):
        rows.append(fold("In-Reply-To", [parent]))
        before = message.references or ((message.in_reply_to,) if message.in_reply_to else ())
        thread = dict.fromkeys(one for one in map(_id, (*before, parent)) if one and one != parent)
        rows.append(fold("References", [*thread, parent]))
    rows += [
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
        "X-Unsent: 1",
    ]
    head = "\r\n".join(rows) + "\r\n\r\n"
    return head.encode("utf-8", "replace") + _body(note.body)


def reply_subject(subject: str) -> str:
    """The subject with "Re: " once, whatever stood before it.

    >>> reply_subject("RE : TR: Aw: Votre candidature")
    'Re: Votre candidature'
    """
    bare = clean.line(subject)
    while True:
        name, rest = prefix(bare)
        if name not in phrases.REPLIES and name not in phrases.FORWARDS:
            return f"Re: {bare}" if bare else "Re:"
        bare = rest


# --- header values ----------------------------------------------------------------


def words(given: str) -> list[str]:
    """A clean text as the words of a header, encoded where they must be (RFC 2047)."""
    given = clean.line(given)
    parts = given.split()
    if not parts:
        return []
    if given.isascii() and "=?" not in given and max(map(len, parts)) < _LIMIT - 12:
        return parts
    return _encoded(given)


def _encoded(given: str) -> list[str]:
    """Encoded words of at most 75 characters; no letter is cut in two."""
    data = given.encode("utf-8", "replace")
    as_q = sum(1 if byte in _PLAIN_Q or byte == 32 else 3 for byte in data) <= len(data) * 4 // 3
    room = 75 - len("=?utf-8?q??=")
    out: list[str] = []
    held = b""
    for char in given:
        unit = char.encode("utf-8", "replace")
        size = len(_q(held + unit)) if as_q else (len(held + unit) + 2) // 3 * 4
        # The first word shares its line with the name of the field.
        if size > (room if out else room - 16):
            out.append(_word(held, as_q))
            held = b""
        held += unit
    out.append(_word(held, as_q))
    return out


def _q(data: bytes) -> str:
    return "".join(
        chr(byte) if byte in _PLAIN_Q else "_" if byte == 32 else f"={byte:02X}" for byte in data
    )


def _word(data: bytes, as_q: bool) -> str:
    if as_q:
        return f"=?utf-8?q?{_q(data)}?="
    return f"=?utf-8?b?{binascii.b2a_base64(data, newline=False).decode('ascii')}?="


def mailbox(person: Address) -> list[str]:
    """A name and an address as the words of a header; nothing when there is no address."""
    email = _address(person.email)
    if not email:
        return []
    name = displayed(clean.line(person.name))
    if not name or name.lower() == email.lower():
        return [email]
    if name.isascii() and "=?" not in name and len(name) < 60:
        if not set(name) <= _ATOM:
            name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return [name, f"<{email}>"]
    return [*_encoded(name), f"<{email}>"]


def _address(given: str) -> str:
    """The address as it may stand in a header, or nothing when it is none.

    A domain becomes ASCII (IDNA). What stands before the @ cannot, and stays
    as it is, in UTF-8 (RFC 6532).
    """
    found = addresses(f"<{clean.line(given)}>") if given else ()
    email = found[0].email if len(found) == 1 else ""
    local, _, domain = email.rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    return f"{local}@{domain}" if email else ""


def _id(given: str) -> str:
    """A message id fit for a line, or nothing."""
    bare = "".join(clean.line(given).split()).strip("<>")
    fits = bare and bare.isascii() and len(bare) < 900 and "<" not in bare and ">" not in bare
    return f"<{bare}>" if fits else ""


def fold(name: str, parts: list[str]) -> str:
    """A header field, folded only between its words, never right after its name."""
    out, length = f"{name}:", len(name) + 1
    for at, part in enumerate(parts):
        if at and length + 1 + len(part) > _LIMIT:
            out, length = out + "\r\n", 0
        out, length = f"{out} {part}", length + 1 + len(part)
    return out


def _body(text: str) -> bytes:
    """The text as quoted-printable lines of at most 76 characters."""
    if not text.isprintable():
        text = "".join(c for c in text if c in "\n\t\r" or not (c < " " or "\x7f" <= c < "\xa0"))
    out: list[bytes] = []
    for row in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        data = row.encode("utf-8", "replace")
        line = b""
        for at, byte in enumerate(data):
            last = at == len(data) - 1
            plain = 33 <= byte <= 126 and byte != 61
            unit = bytes((byte,)) if plain or (byte in b" \t" and not last) else b"=%02X" % byte
            if not line and (unit == b"." or (byte == 70 and data.startswith(b"From ", at))):
                unit = b"=%02X" % byte
            if len(line) + len(unit) > 75:
                out.append(line + b"=")
                line = b""
                if unit == b"." or (byte == 70 and data.startswith(b"From ", at)):
                    unit = b"=%02X" % byte
            line += unit
        out.append(line)
    return b"\r\n".join(out) + b"\r\n"
