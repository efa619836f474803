"""The header fields of a mail: unfolded, decoded, and read as people, ids and marks of machines."""

from __future__ import annotations

import binascii

from rebond.mail.bounds import MAX_FIELD
from rebond.mail.clean import decode, line

Fields = dict[str, list[bytes]]

# A machine wrote it, whatever the value.
AUTOMATIC = frozenset(
    "list-id list-unsubscribe list-unsubscribe-post feedback-id x-autoreply x-autorespond "
    "x-auto-response-suppress x-autoresponder x-campaign-id x-campaignid x-mailer-campaign "
    "x-mc-user x-list x-mass-mail".split()
)
_BULK = frozenset(("bulk", "list", "junk", "auto_reply", "auto-reply"))


def fields(block: bytes) -> Fields:
    """The fields of a header block by lower-case name, their values raw but unfolded.

    A line that is no field is stepped over: a damaged header is still a header.
    """
    found: Fields = {}
    block = block.replace(b"\r\n", b"\n").replace(b"\n ", b" ").replace(b"\n\t", b"\t")
    for row in block.split(b"\n"):
        name, colon, value = row.partition(b":")
        if colon and name:
            key = name[:80].rstrip().decode("latin-1").lower()
            # Of an overlong thread the newest ids matter, of anything else the beginning.
            kept = value[-MAX_FIELD:] if key == "references" else value[:MAX_FIELD]
            found.setdefault(key, []).append(kept)
    return found


def raw(given: Fields, name: str) -> str:
    """The first field of that name, its encoded words still as they are."""
    values = given.get(name)
    return decode(values[0]).strip() if values else ""


def words(given: str) -> str:
    """A header value with its encoded words (RFC 2047) decoded, as one clean line.

    Words that follow each other are decoded together, because senders cut
    letters in two; a charset that lies is seen through; what is no encoded
    word stays as it is.

    >>> words("=?utf-8?q?Fran=C3?= =?utf-8?Q?=A7oise?= Petit")
    'Françoise Petit'
    """
    if "=?" not in given:
        return line(given)
    out: list[str] = []
    pending: list[bytes] = []  # the bytes of adjacent words of one charset
    charset = ""
    done = at = 0  # what is before `done` was taken, what is before `at` was looked at
    while (start := given.find("=?", at)) >= 0 and given.find("?=", start + 2) >= 0:
        word = _word(given, start)
        if word is None:
            at = start + 2
            continue
        between = given[done:start]
        if pending and (word[0] != charset or between.strip()):
            out.append(decode(b"".join(pending), charset))
            pending = []
        if between.strip() or not done:
            out.append(between)
        charset = word[0]
        pending.append(word[1])
        done = at = word[2]
    if pending:
        out.append(decode(b"".join(pending), charset))
    out.append(given[done:])
    return line("".join(out))


def _word(given: str, start: int) -> tuple[str, bytes, int] | None:
    """The encoded word at `start`: charset, bytes, and where it ends."""
    first = given.find("?", start + 2, start + 50)
    if first < 0 or given[first + 2 : first + 3] != "?":
        return None
    end = given.find("?=", first + 3)
    if end < 0:
        return None
    charset = given[start + 2 : first].partition("*")[0].lower()
    coding, payload = given[first + 1].lower(), given[first + 3 : end]
    data = payload.encode("utf-8", "replace")
    if coding == "b":
        return charset, unbase64(data), end + 2
    if coding == "q":
        return charset, binascii.a2b_qp(data, header=True), end + 2
    return None


_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))


def unbase64(data: bytes) -> bytes:
    """Base64 as it arrives: wrong padding, stray signs and lost ends are forgiven."""
    end = data.find(b"=")
    core = (data if end < 0 else data[:end]).translate(None, _NOT_BASE64)
    if len(core) % 4 == 1:
        core = core[:-1]
    return binascii.a2b_base64(core + b"=" * (-len(core) % 4))


def ids(given: str) -> tuple[str, ...]:
    """The message ids in a field, in order, each once, whatever its length.

    >>> ids("<a@x.example>\\n <b@x.example> <a@x.example>")
    ('<a@x.example>', '<b@x.example>')
    """
    # Some servers encode ids that are longer than a line; an id may also look like an encoded word.
    if "=?" in given and any(piece.startswith("=?") for piece in given.split()):
        given = words(given)
    found = []
    for piece in given.split("<")[1:]:
        inner, closed, _ = piece.partition(">")
        if closed and inner:
            found.append(f"<{inner}>")
    if not found and "@" in given and len(given.split()) == 1:
        found = [f"<{given.strip(' <>')}>"]
    clean = ("".join(line(one).split()) for one in found)
    return tuple(dict.fromkeys(one for one in clean if len(one) > 2))


def references(given: Fields) -> tuple[str, ...]:
    """All ids of the thread; of a field beyond the bound, the newest ones."""
    values = given.get("references", ())
    return ids(" ".join(map(decode, values))) if values else ()


def automatic(given: Fields) -> bool:
    """Whether the header says that a machine sent it, or that it went to many."""
    if not AUTOMATIC.isdisjoint(given):
        return True
    submitted = raw(given, "auto-submitted").partition(";")[0].strip().lower()
    if submitted and submitted != "no":
        return True
    return raw(given, "precedence").strip().lower() in _BULK
