"""The parts of a mail, and which of them is its text.

A slicing parser: it never copies or decodes what it does not read, so the
attachments of a 25 MB mail cost one search for their boundaries. Everything
that a stranger could make large is counted and bounded.
"""

from __future__ import annotations

import binascii

import re2

from rebond.mail.bounds import (
    MAX_DASHES,
    MAX_DEPTH,
    MAX_HEADERS,
    MAX_LINES,
    MAX_PARTS,
    MAX_TEXT,
    Refused,
)
from rebond.mail.clean import decode
from rebond.mail.clean import text as clean
from rebond.mail.headers import Fields, fields, raw, unbase64


class Part:
    """One part: its kind, and where its content stands in the mail."""

    __slots__ = ("attached", "encoding", "kind", "named", "params", "parts", "start", "stop")

    def __init__(self, given: Fields, start: int, stop: int, kind: str = "text/plain") -> None:
        said, self.params = parameters(raw(given, "content-type"))
        self.kind = said if said.count("/") == 1 else kind
        disposition, about = parameters(raw(given, "content-disposition"))
        self.attached = disposition == "attachment"
        self.named = "filename" in about or "filename*" in about or "filename*0" in about
        encoding = raw(given, "content-transfer-encoding")
        self.encoding = encoding.partition(";")[0].strip(" \"'").lower()
        self.start, self.stop = start, stop
        self.parts: list[Part] = []

    @property
    def multipart(self) -> bool:
        """Whether it is made of parts."""
        return self.kind.startswith("multipart/")


def parameters(given: str) -> tuple[str, dict[str, str]]:
    """A field such as Content-Type: its value in lower case, and its parameters."""
    value, _, rest = given.partition(";")
    found: dict[str, str] = {}
    while rest and len(found) < 40:
        name, equals, rest = rest.partition("=")
        if not equals:
            break
        rest = rest.lstrip()
        if rest[:1] == '"' and (end := rest.find('"', 1)) > 0:
            item, rest = rest[1:end], rest[end + 1 :].partition(";")[2]
        else:
            item, _, rest = rest.partition(";")
        key = name.strip().lower()
        head, star, tail = key.partition("*")
        if star and tail.rstrip("*").isdigit():
            found[head] = found.get(head, "") + item  # RFC 2231: cut into pieces
        found.setdefault(key, item.strip())
    return value.partition("(")[0].strip().lower(), found


def _boundary(part: Part) -> bytes:
    return part.params.get("boundary", "").rstrip().encode("utf-8", "replace")[:200]


def split(data: bytes, given: Fields, start: int) -> Part:
    """The tree of parts of a mail whose header is `given` and whose body begins at `start`."""
    root = Part(given, start, len(data))
    if root.multipart:
        boundary = _boundary(root) or _guess(data, start)
        if boundary:
            _fill(data, root, boundary)
        if not root.parts:
            root.kind = "text/plain"  # a multipart without parts is read as what it shows
    return root


def _guess(data: bytes, start: int) -> bytes:
    """The boundary when the header forgot to name it: the first line that looks like one."""
    at = start if data.startswith(b"--", start) else data.find(b"\n--", start, start + 10_000) + 1
    return data[at + 2 : at + 202].partition(b"\n")[0].strip() if at else b""


def _fill(data: bytes, root: Part, boundary: bytes) -> None:
    opened = [root]
    levels = {boundary: 0}
    names = [boundary]
    leaf: Part | None = None
    spent = parts = dashes = 0
    at = root.start - 1  # a boundary may be the first line of the body
    while opened and (at := data.find(b"\n--", at)) >= 0:
        dashes += 1
        if dashes > MAX_DASHES:
            raise Refused(f"has more than {MAX_DASHES:,} boundary lines, which no letter has")
        eol = data.find(b"\n", at + 1)
        eol = len(data) if eol < 0 else eol
        token = data[at + 3 : min(eol, at + 400)].rstrip()
        level = levels.get(token)
        closing = level is None and token.endswith(b"--")
        if closing:
            level = levels.get(token[:-2])
        if level is None:
            at = eol
            continue
        stop = at - 1 if data[at - 1 : at] == b"\r" else at
        for part in (*opened[level + 1 :], *((leaf,) if leaf else ())):
            part.stop = max(min(part.stop, stop), part.start)
        leaf = None
        del opened[level + 1 :]
        for name in names[level + 1 :]:
            levels.pop(name, None)
        del names[level + 1 :]
        if closing:
            opened.pop()
            levels.pop(names.pop(), None)
            at = eol
            continue
        parts += 1
        if parts > MAX_PARTS:
            raise Refused(f"has more than {MAX_PARTS:,} parts, which no letter has")
        head, body, looked = _head(data, eol + 1, names)
        spent += looked
        if spent > MAX_HEADERS:
            raise Refused(f"has more than {MAX_HEADERS // 1024} KB of headers")
        default = "message/rfc822" if opened[-1].kind == "multipart/digest" else "text/plain"
        made = Part(fields(data[head[0] : head[1]]), body, len(data), default)
        opened[-1].parts.append(made)
        inner = _boundary(made) if made.multipart else b""
        if inner and inner not in levels:
            if len(opened) > MAX_DEPTH:
                raise Refused(f"nests its parts deeper than {MAX_DEPTH} levels")
            levels[inner] = len(opened)
            names.append(inner)
            opened.append(made)
        else:
            leaf = made
        at = max(body - 1, eol)


def blank_line(data: bytes, start: int, limit: int) -> tuple[int, int]:
    """Where the first blank line stands and where it ends; the limit twice when there is none."""
    plain = data.find(b"\n\n", start, limit)
    other = data.find(b"\n\r\n", start, limit if plain < 0 else plain)
    if other >= 0:
        return other, other + 3
    return (plain, plain + 2) if plain >= 0 else (limit, limit)


def _head(data: bytes, start: int, names: list[bytes]) -> tuple[tuple[int, int], int, int]:
    """Where the header of a part stands, where its body begins, and how far we looked."""
    if data[start : start + 1] == b"\n":
        return (start, start), start + 1, 0
    if data[start : start + 2] == b"\r\n":
        return (start, start), start + 2, 0
    limit = min(start + MAX_HEADERS, len(data))
    stop, body = blank_line(data, start, limit)
    # A part that ends within its header must not swallow the parts after it.
    at = start - 1
    while (at := data.find(b"\n--", at, stop)) >= 0:
        token = data[at + 3 : at + 400].partition(b"\n")[0].rstrip()
        if token in names or (token.endswith(b"--") and token[:-2] in names):
            return (start, max(at, start)), max(at, start), stop - start
        at += 3
    return (start, stop), body, stop - start


# --- which part is the text ---------------------------------------------------


class Piece:
    """A part of the text: what it is, and its characters once asked for."""

    __slots__ = ("html", "part", "read")

    def __init__(self, part: Part, html: bool) -> None:
        self.part, self.html = part, html
        self.read: str | None = None


def pieces(data: bytes, part: Part, *, mbox: bool = False) -> list[Piece]:
    """The parts to read, in order: plain where there is one, HTML where it is needed."""
    kind = part.kind
    if not part.multipart:
        if kind == "text/html":
            return [Piece(part, True)]
        return [Piece(part, False)] if kind in ("text/plain", "text/markdown", "text") else []

    def joined(some: list[Piece]) -> str:
        return " ".join(content(data, piece, mbox=mbox) for piece in some)

    every = kind == "multipart/alternative"
    bodies = [one for one in part.parts if every or not (one.attached or one.named)]
    inner = [pieces(data, one, mbox=mbox) for one in bodies]
    if not any(inner):  # some programs give the text itself a file name
        bodies = [one for one in part.parts if one.named and not one.attached]
        inner = [pieces(data, one, mbox=mbox) for one in bodies]
    if kind == "multipart/alternative":
        plain = [one for one in inner if one and not any(piece.html for piece in one)]
        marked = [one for one in inner if one and any(piece.html for piece in one)]
        for one in plain:
            if not marked or not is_stub(joined(one)):
                return one
        return marked[-1] if marked else []
    if kind in ("multipart/related", "multipart/signed", "multipart/report"):
        return next((one for one in inner if one), [])
    if kind in ("multipart/encrypted", "multipart/digest"):
        return []
    chosen: list[Piece] = []
    for one in inner:
        for piece in one:
            plain_before = bool(chosen) and not any(p.html for p in chosen)
            if piece.html and plain_before and not is_stub(joined(chosen)):
                continue  # a body sent twice, once plain and once marked up, is read once
            chosen.append(piece)
    return chosen


def content(data: bytes, piece: Piece, *, mbox: bool = False) -> str:
    """The characters of a piece, decoded and clean; HTML still as HTML."""
    if piece.read is not None:
        return piece.read
    part = piece.part
    size = part.stop - part.start
    if size > MAX_TEXT * 3:
        raise Refused(_too_long())
    body = transfer(data, part, mbox=mbox)
    if len(body) > MAX_TEXT or body.count(b"\n") + body.count(b"\r") // 2 > MAX_LINES:
        raise Refused(_too_long())
    read = decode(body, part.params.get("charset", ""))
    if not piece.html and _is_markup(read):
        piece.html = True
    if piece.html:
        piece.read = read
        return read
    read = clean(read)
    if part.params.get("format", "").lower() == "flowed":
        read = unflow(read, part.params.get("delsp", "").lower() == "yes")
    piece.read = read
    return read


def transfer(data: bytes, part: Part, *, mbox: bool = False) -> bytes:
    """The bytes of a part as they were before the transport encoding."""
    body = data[part.start : part.stop]
    if mbox and b"From " in body:
        body = re2.sub(rb"(?m)^>(>*From )", rb"\1", body)
    if part.encoding == "base64":
        return unbase64(body)
    if part.encoding in ("quoted-printable", "quotedprintable"):
        return binascii.a2b_qp(body)
    return body


def _too_long() -> str:
    return (
        f"has more than {MAX_TEXT // 1_000_000} MB of text: "
        "paste the newest message alone into a .txt file"
    )


def _is_markup(read: str) -> bool:
    start = read[:500].lstrip().lower()
    return start.startswith(("<!doctype html", "<html", "<body", "<div", "<table", "<p>"))


def unflow(given: str, delsp: bool = False) -> str:
    """Paragraphs of a format=flowed text (RFC 3676) on one line again.

    >>> unflow("We have decided \\nto stop here.\\n-- \\nAnna")
    'We have decided to stop here.\\n-- \\nAnna'
    """
    out: list[str] = []
    held: list[str] = []
    depth = 0

    def finish() -> None:
        if held:
            out.append((">" * depth + " " if depth else "") + "".join(held))
            held.clear()

    for row in given.split("\n"):
        bare = row.lstrip(">")
        level = len(row) - len(bare)
        if bare[:1] == " ":
            bare = bare[1:]  # stuffed
        if level != depth or bare == "-- ":
            finish()
        depth = level
        if bare.endswith(" ") and bare != "-- ":
            held.append(bare[:-1] if delsp else bare)
            continue
        held.append(bare)
        finish()
    finish()
    return "\n".join(out)


_STUB = (
    r"(?i)\bhtml[- ]?(e-?mail|mail|message|viewer|format|version|client|view|capable|compatible)"
    r"|(view|read|see|open) (this|the) (e-?mail|message|mail|newsletter)\b.{0,40}\b(browser|online|web)"
    r"|(e-?mail|message|courriel|nachricht|correo|messaggio|mensagem|bericht)\b.{0,60}\bhtml"
    r"|navigateur|im browser|en (el|su|tu) navegador|nel browser|navegador|in (de|je|uw) browser"
)
_HINT = r"(?i)\bhtml\b|\b(web ?)?browser\b|navigateur|navegador"
_FEW = 25  # words
_compiled: list[re2._Regexp] = []


def is_stub(given: str) -> bool:
    """Whether a plain part only says that the real text is elsewhere."""
    if len(given) > 2_000:
        return False
    bare = [word for word in given.split() if "://" not in word and any(map(str.isalnum, word))]
    if len(bare) > 60 or not bare:
        return not bare
    if not _compiled:
        _compiled.extend((re2.compile(_STUB), re2.compile(_HINT)))
    said = " ".join(bare)
    stub, hint = _compiled
    # In two lines the word alone tells; a longer letter may speak of a browser.
    return bool(stub.search(said) or (len(bare) <= _FEW and hint.search(said)))
