"""What a person hands over, whatever it is: a mail, a mailbox with one mail, or a pasted text."""

from __future__ import annotations

from rebond.errors import UnusableMail
from rebond.mail import headers, mime
from rebond.mail.bounds import MAX_BYTES, MAX_HEADERS, MAX_LINES, MAX_TEXT, Refused
from rebond.mail.clean import decode, line
from rebond.mail.clean import text as clean
from rebond.mail.cutting import cut, only_carries
from rebond.mail.dates import read as read_date
from rebond.mail.heading import Heading, field
from rebond.mail.people import addresses
from rebond.mail.people import sender as read_sender
from rebond.model import Address, Message
from rebond.values import replace

_MANY = 10_000

# What the first bytes say, and what to do about it.
_NO_MAILS = (
    (b"\x89PNG", "is a picture: Rebond reads text, so paste the words of the mail"),
    (b"\xff\xd8\xff", "is a picture: Rebond reads text, so paste the words of the mail"),
    (b"GIF8", "is a picture: Rebond reads text, so paste the words of the mail"),
    (b"BM", "is a picture: Rebond reads text, so paste the words of the mail"),
    (b"%PDF", "is a PDF: save the mail as .eml, or paste its words into a .txt file"),
    (
        b"\xd0\xcf\x11\xe0",
        "is an Outlook .msg or an old Office file: in Outlook save the mail as .eml or as text",
    ),
    (b"PK\x03\x04", "is a zip or Office file: take the mail out of it, or paste its words"),
    (b"\x1f\x8b", "is compressed: unpack it first"),
    (b"BZh", "is compressed: unpack it first"),
    (b"\xfd7zXZ", "is compressed: unpack it first"),
    (b"7z\xbc\xaf", "is compressed: unpack it first"),
    (b"Rar!", "is compressed: unpack it first"),
    (b"!BDN", "is an Outlook mailbox (.pst): save the one mail as .eml, or paste its words"),
    (b"{\\rtf", "is an RTF document: save the mail as .eml or as plain text"),
    (b"\x78\x9f\x3e\x22", "is a winmail.dat: save the mail as .eml, or paste its words"),
)


def parse(data: bytes, *, source: str = "") -> Message:
    """Read one mail, a mailbox with one mail, or a text pasted from a mail program.

    `source` is the name to call it by in messages and in `Message.source`.
    Raises `UnusableMail`, and nothing else, with one line that names the
    remedy: the input is empty, is no mail, is beyond the bounds of
    `rebond.mail.bounds`, holds several mails, or has no text.

    >>> parse(b"From: Anna Favre <anna@tessel.example>\\nSubject: No\\n\\nSorry, no.").text
    'Sorry, no.'
    """
    name = line(source)[:120] or "The mail"
    try:
        return _read(data, source, 0)
    except Refused as reason:
        raise UnusableMail(f"{name} {reason}.") from None


def _read(data: bytes, source: str, depth: int) -> Message:
    if len(data) > MAX_BYTES:
        raise Refused(
            f"is larger than {MAX_BYTES // 1_000_000} MB: "
            "save it without its attachments, or paste its words into a .txt file"
        )
    data = _plain_start(data)
    mbox = False
    if data.startswith(b"From "):
        data, mbox = _only_mail(data)
    end = _header_end(data)
    given = headers.fields(data[: end[0]]) if _is_field(data) else {}
    if _by_machine(given):
        return _mail(data, given, end[1], source=source, mbox=mbox, depth=depth)
    _refuse_binary(data)
    if len(data) > MAX_TEXT or data.count(b"\n") > MAX_LINES:
        raise Refused(
            f"has more than {MAX_TEXT // 1_000_000} MB of text: "
            "paste the newest message alone into a .txt file"
        )
    return _paste(decode(data), source)


def _plain_start(data: bytes) -> bytes:
    """The data without byte order marks and blank lines; in an encoding that has ASCII in it."""
    if not data.strip(b"\0 \t\r\n"):
        raise Refused("is empty: save the mail again, or paste its words into a .txt file")
    for start, remedy in _NO_MAILS:
        if data.startswith(start) and not (start == b"BM" and data[6:10] != b"\0\0\0\0"):
            raise Refused(remedy)
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    elif data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = decode(data[: 2 * MAX_TEXT], "utf-16").encode("utf-8", "replace")
    elif data[:400].count(0) * 3 > len(data[:400]):
        # Text saved as UTF-16 without its mark has a NUL in every second place.
        little = data[1:400:2].count(0) > data[:400:2].count(0)
        wide = decode(data[: 2 * MAX_TEXT], "utf-16le" if little else "utf-16be")
        if wide[:200].replace("\n", "").replace("\r", "").replace("\t", "").isprintable():
            data = wide.encode("utf-8", "replace")
    if b"\n" not in data and b"\r" in data:
        data = data.replace(b"\r", b"\n")
    skip = 0
    while skip < len(data) and data[skip] in b"\r\n\t \x00" and skip < 10_000:
        skip += 1
    if skip and data[skip - 1] in b" \t" and not _is_field(data, skip):
        skip = data.rfind(b"\n", 0, skip) + 1
    data = data[skip:] if skip else data
    if data[:1].isdigit():  # Apple Mail's .emlx: the size on a line of its own, then the mail
        count, _, rest = data[:20].partition(b"\n")
        if count.strip().isdigit() and _is_field(rest):
            data = data[len(count) + 1 : len(count) + 1 + int(count)]
    return data


def _only_mail(data: bytes) -> tuple[bytes, bool]:
    """The mail of a mailbox file (mbox) that holds only one."""
    first = data.find(b"\n") + 1
    if not first or not _is_field(data, first):
        return data, False  # a text that begins with "From "
    count, at = 1, first
    while (at := data.find(b"\nFrom ", at)) >= 0:
        row = data[at + 1 : at + 200].partition(b"\n")
        if data[at - 1 : at] in (b"\n", b"\r") and b":" in row[0] and _is_field(row[2]):
            count += 1
            if count >= _MANY:
                break
        at += 5
    if count > 1:
        raise Refused(
            f"is a mailbox with {count}{' or more' if count >= _MANY else ''} mails: "
            "in your mail program save the refusal alone as .eml, or paste its words"
        )
    return data[first:], True


def _header_end(data: bytes) -> tuple[int, int]:
    """Where the first block ends and where the text after the blank line begins."""
    blank = mime.blank_line(data, 0, min(len(data), MAX_HEADERS))
    if blank[0] == blank[1] and len(data) > MAX_HEADERS and _is_field(data):
        raise Refused(
            f"has more than {MAX_HEADERS // 1024} KB of headers: paste its words into a .txt file"
        )
    return blank


def _is_field(data: bytes, at: int = 0) -> bool:
    """Whether a header field begins there: a name without spaces, and a colon."""
    name, colon, _ = data[at : at + 80].partition(b":")
    name = name.rstrip(b" \t")
    return bool(colon and name) and all(32 < byte < 127 for byte in name)


_MACHINE = frozenset(
    "received return-path message-id mime-version content-type content-transfer-encoding "
    "delivered-to dkim-signature authentication-results in-reply-to references list-id "
    "auto-submitted precedence reply-to envelope-to arc-seal sender user-agent".split()
)


def _by_machine(names: headers.Fields) -> bool:
    """Whether a mail program wrote that header; "From: …, Subject: …" alone may be pasted."""
    machine = sum(
        name in _MACHINE or name in headers.AUTOMATIC or name.startswith("x-") for name in names
    )
    known = sum(name in ("from", "to", "subject", "date", "cc") for name in names)
    return machine + known > 1 and machine > 0


def _refuse_binary(data: bytes) -> None:
    sample = data[:8192]
    odd = sum(sample.count(code) for code in (*range(9), *range(14, 27), *range(28, 32)))
    if odd * 20 > len(sample):
        raise Refused("is no mail but binary data: save the mail as .eml, or paste its words")


# --- a mail with a header -----------------------------------------------------


def _mail(
    data: bytes, given: headers.Fields, start: int, *, source: str, mbox: bool, depth: int
) -> Message:
    root = mime.split(data, given, start)
    chosen = mime.pieces(data, root, mbox=mbox)
    texts = []
    for piece in chosen:
        read = mime.content(data, piece, mbox=mbox)
        if piece.html:
            from rebond.mail.markup import as_text

            read = clean(as_text(read))
        texts.append(read)
    whole = "\n\n".join(text.strip("\n") for text in texts)
    sender = read_sender(headers.raw(given, "from")) or read_sender(headers.raw(given, "sender"))
    subject = headers.words(headers.raw(given, "subject"))
    thread = headers.references(given)
    answered = headers.ids(headers.raw(given, "in-reply-to"))[:1]
    to = addresses(headers.raw(given, "to"))
    to_another = sender is not None and bool(to) and not _same_person(sender, to)
    result = cut(whole, subject=subject, reply=bool(thread or answered), to_another=to_another)
    message_id = headers.ids(headers.raw(given, "message-id"))[:1]
    message = Message(
        text=result.text,
        history=result.history,
        source=source,
        subject=subject,
        sender=sender,
        reply_to=addresses(headers.raw(given, "reply-to")),
        to=to,
        cc=addresses(headers.raw(given, "cc")),
        date=read_date(headers.words(headers.raw(given, "date"))),
        message_id=message_id[0] if message_id else "",
        in_reply_to=answered[0] if answered else "",
        references=thread,
        automatic=headers.automatic(given),
        html_only=any(piece.html for piece in chosen),
    )
    if result.heading is not None:
        return _forwarded(message, result.heading)
    if only_carries(message.text, False, subject, to_another):
        attached = _attached_mails(root)
        if len(attached) == 1 and depth < 3 and root.kind != "multipart/report":
            inner = mime.transfer(data, attached[0])
            return replace(_read(inner, source, depth + 1), history=message.text)
    if not message.text:
        raise Refused(_without_text(root))
    return message


def _same_person(sender: Address, others: tuple[Address, ...]) -> bool:
    """Whether one of the others is the sender, perhaps at another address."""
    return any(
        sender.email.lower() == other.email.lower()
        or (sender.name and sender.name.lower() == other.name.lower())
        for other in others
    )


def _attached_mails(root: mime.Part) -> list[mime.Part]:
    found, left = [], [root]
    while left:
        part = left.pop()
        if part.kind == "message/rfc822":
            found.append(part)
        left.extend(part.parts)
    return found


def _without_text(root: mime.Part) -> str:
    kinds: list[str] = []
    left = [root]
    while left:
        part = left.pop()
        kinds.append(part.kind)
        left.extend(reversed(part.parts))
    if any("pkcs7" in kind or "encrypted" in kind for kind in kinds):
        return "is encrypted: open it in your mail program and paste its words into a .txt file"
    if "message/rfc822" in kinds:
        return "holds other mails as attachments only: save the refusal itself as .eml"
    shown = [line(kind)[:40] for kind in kinds if not kind.startswith(("multipart/", "text/"))]
    if shown:
        return (
            f"has no text part, only {', '.join(shown[:3])}: "
            "open it in your mail program and paste its words into a .txt file"
        )
    return "has no text: open it in your mail program and paste its words into a .txt file"


# --- a text without one ---------------------------------------------------------


def _paste(whole: str, source: str) -> Message:
    rows = clean(whole).split("\n")
    found, at = _pasted_heading(rows)
    body = "\n".join(rows[at:])
    html = body[:500].lstrip().lower().startswith(("<!doctype html", "<html", "<body", "<div"))
    if html:
        from rebond.mail.markup import as_text

        body = clean(as_text(body))
    subject = headers.words(found.get("subject", ""))
    result = cut(body, subject=subject, reply=None)
    message = _headed(
        Message(text=result.text, history=result.history, source=source, html_only=html), found
    )
    if result.heading is not None:
        return _forwarded(message, result.heading)
    if not message.text:
        raise Refused("has no text: paste the words of the mail below its header")
    return message


def _pasted_heading(rows: list[str]) -> tuple[Heading, int]:
    """The header lines at the top of a paste: two known names, or a subject alone."""
    found: Heading = {}
    at, last = 0, ""
    while at < len(rows):
        row = rows[at]
        known = field(row)
        if known is not None and (known[0] not in found or not known[0]):
            last = known[0]
            if last:
                found[last] = known[1]
        elif row[:1] in (" ", "\t") and row.strip() and found:
            if last:
                found[last] += " " + row.strip()
        elif not row.strip() and len(found) < 2 and at + 1 < len(rows) and found:
            if field(rows[at + 1]) is None:
                break
        else:
            break
        at += 1
    if len(found) >= 2 or list(found) == ["subject"]:
        return found, at
    return _web_heading(rows)


_TO_ME = ("to me", "à moi", "an mich", "para mí", "a me", "para mim", "aan mij")


def _web_heading(rows: list[str]) -> tuple[Heading, int]:
    """The lines above a mail copied from Gmail: "Anna <a@…>", the moment, "to me"."""
    start = next((at for at, row in enumerate(rows) if row.strip()), 0)
    who = rows[start].strip()
    if not (len(who) < 200 and who.endswith(">") and "@" in who):
        return {}, 0
    found = {"from": who}
    at = start + 1
    while at < min(len(rows), start + 6):
        row = rows[at].strip()
        timed = len(row) < 60 and ":" in row and any(map(str.isdigit, row))
        if timed and row[-1] not in ".:!?," and "date" not in found:
            found["date"] = row
        elif row and not row.lower().startswith(_TO_ME):
            break
        at += 1
    return (found, at) if "date" in found else ({}, 0)


def _headed(message: Message, found: Heading) -> Message:
    """The message with the people, date and subject of a heading."""
    return replace(
        message,
        subject=headers.words(found.get("subject", "")) or message.subject,
        sender=read_sender(found.get("from", "")),
        reply_to=addresses(found.get("reply-to", "")),
        to=addresses(found.get("to", "")),
        cc=addresses(found.get("cc", "")),
        date=read_date(found.get("date", "")),
    )


def _forwarded(message: Message, found: Heading) -> Message:
    """The mail that was forwarded, in place of the one that only carried it."""
    return replace(_headed(message, found), message_id="", in_reply_to="", references=())
