"""The words of an HTML mail, as a person sees them, quotations marked with "> ".

One pass over the tags with a short stack: no tree, no recursion, nothing
fetched and nothing run. General HTML parsers cost 15 to 50 ms to import and
some take seconds on hostile input; a mail needs its words in order, its line
breaks, what is hidden left out, and what is quoted known as such.
"""

from __future__ import annotations

from rebond.mail.bounds import MAX_TAGS, Refused

_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol blockquote pre hr dl fieldset".split())
_ROWS = frozenset(
    "div tr table li body section article header footer main aside center address form dt dd "
    "figure figcaption caption tbody thead tfoot html nav".split()
)
_VOID = frozenset("br hr img input meta link base area col wbr source embed param track".split())
_UNSEEN = frozenset("script style title textarea xmp iframe noembed noframes".split())
_HIDING = frozenset("head template svg object select math canvas map xml datalist".split())
_CELLS = frozenset("td th".split())
_TABLE = frozenset("table tr td th tbody thead tfoot body html".split())
# Wrappers that mail programs put around what is answered, besides <blockquote>.
_QUOTING = (
    "yahoo_quoted", "protonmail_quote", "tutanota_quote", "zmail_extra", "isreplycontent",
    "mail-editor-reference-message-container", "ms-outlook-mobile-reference-message",
)  # fmt: skip

_MAX_OPEN = 200

_ENTITIES = {
    "nbsp": "\u00a0", "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'",
    "rsquo": "\u2019", "lsquo": "\u2018", "ldquo": "\u201c", "rdquo": "\u201d",
    "ndash": "\u2013", "mdash": "\u2014", "hellip": "\u2026", "bull": "\u2022",
    "middot": "·", "copy": "©", "reg": "®", "euro": "€", "laquo": "«", "raquo": "»",
    "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à", "acirc": "â", "ccedil": "ç",
    "ugrave": "ù", "ucirc": "û", "icirc": "î", "ocirc": "ô", "auml": "ä", "ouml": "ö",
    "uuml": "ü", "szlig": "ß", "ntilde": "ñ", "aacute": "á", "iacute": "í", "oacute": "ó",
    "uacute": "ú", "atilde": "ã", "otilde": "õ", "zwnj": "", "zwj": "", "shy": "",
}  # fmt: skip


def as_text(html: str) -> str:
    """The visible words of an HTML mail, a row a line, a blank line between paragraphs.

    Raises `Refused` beyond the bounds.

    >>> as_text("<p>Dear Kim,</p><blockquote type=cite>Hello<br>you</blockquote>Bye &amp; thanks")
    'Dear Kim,\\n\\n> Hello\\n> you\\n\\nBye & thanks'
    """
    if html.count("<") > MAX_TAGS or html.count("&") > 2 * MAX_TAGS:
        raise Refused(
            f"has more than {MAX_TAGS:,} tags in its HTML: paste its words into a .txt file"
        )
    page = _Page()
    unclosed: set[str] = set()  # what was searched for once, in vain, to the end
    at, size = 0, len(html)
    while at < size:
        open_ = html.find("<", at)
        if open_ < 0:
            page.words(html[at:])
            break
        if open_ > at:
            page.words(html[at:open_])
        after = html[open_ + 1 : open_ + 3]
        if html.startswith("<!--", open_) and "-->" not in unclosed:
            close = html.find("-->", open_ + 4)
            at = close + 3
            if close >= 0:
                continue
            unclosed.add("-->")
        if html.startswith("<!--", open_):
            at = open_ + 4  # a comment that never ends hides nothing
            continue
        named = after[:1].isalpha() or (after[:1] == "/" and after[1:].isalpha())
        close = -1 if ">" in unclosed else html.find(">", open_)
        if close < 0:
            unclosed.add(">")
        if close < 0 or not (named or after[:1] in ("!", "?", "/")):
            page.words("<")  # a sign of the text: "if x < 5"
            at = open_ + 1
            continue
        if named:
            close = _end_of_tag(html, open_, close)
            name = page.tag(html[open_ + 1 : close])
            at = close + 1
            if name in _UNSEEN and name not in unclosed:
                end = _end_of_raw(html, at, name)
                if end < 0:
                    unclosed.add(name)
                at = max(at, end)
        else:
            at = close + 1
    return page.finish()


def _end_of_tag(html: str, start: int, close: int) -> int:
    """The ">" that ends the tag: not one inside a quoted attribute."""
    for _ in range(8):
        if html.count('"', start, close) % 2 == 0:
            break
        quote = html.find('"', close, close + 4000)
        after = html.find(">", quote, quote + 4000) if quote >= 0 else -1
        if after < 0:
            break
        close = after
    return close


def _end_of_raw(html: str, start: int, name: str) -> int:
    """Where the end tag of a script or style stands, -1 when there is none."""
    at = start
    while (at := html.find("</", at)) >= 0:
        if html[at + 2 : at + 2 + len(name)].lower() == name:
            return at
        at += 2
    return -1


class _Page:
    """The rows so far, the row at hand, and what the open tags make of the words."""

    def __init__(self) -> None:
        self.rows: list[str] = []
        self.row: list[str] = []
        self.names: list[str] = []
        self.outer: list[tuple[bool, int, bool, int | None]] = []
        self.beyond = 0  # tags open beyond the bound
        self.hidden = False
        self.quotes = 0
        self.pre = False
        self.count: int | None = None  # of the items of a numbered list

    def words(self, raw: str) -> None:
        """Take the words between two tags in."""
        if self.hidden:
            return
        if self.pre:
            first, *others = raw.replace("\r\n", "\n").split("\n")
            self.row.append(_entities(first))
            for other in others:
                self.flush(keep=True)
                self.row.append(_entities(other))
            return
        raw = raw.replace("\n", " ").replace("\r", " ").replace("\t", " ")
        inner = " ".join(filter(None, raw.split(" ")))
        if raw[:1] == " " and self.row and self.row[-1][-1:] != " ":
            self.row.append(" ")
        if inner:
            self.row.append(_entities(inner))
            if raw[-1] == " ":
                self.row.append(" ")

    def tag(self, inside: str) -> str:
        """Take one tag in; the name is returned when it opens, else the empty string."""
        closing = inside[0] == "/"
        name = inside[:24].lstrip("/").split(None, 1)[0].partition("/")[0].lower()
        if not closing:
            self._break_for(name)
            if name == "br" or name in _VOID:
                return ""
            if inside[-1] != "/" or name in _UNSEEN:
                self._open(name, inside)
            return name
        self._close(name)
        self._break_for(name)
        return ""

    def _break_for(self, name: str) -> None:
        if self.hidden:
            return
        if name == "br":
            self.flush(keep=True)
        elif name in _PARAGRAPHS:
            self.flush()
            if self.rows and self.rows[-1].strip("> "):
                self.rows.append(">" * self.quotes)
        elif name in _ROWS:
            self.flush()
        elif name in _CELLS and self.row and self.row[-1][-1:] != " ":
            self.row.append(" ")

    def _open(self, name: str, inside: str) -> None:
        if len(self.names) >= _MAX_OPEN:
            self.beyond += 1
            return
        if name == "li" and self.count is not None:
            self.count += 1
        self.names.append(name)
        self.outer.append((self.hidden, self.quotes, self.pre, self.count))
        about = inside[len(name) : 4000].lower() if len(inside) > len(name) else ""
        if name in _HIDING or name in _UNSEEN or (about and _is_hidden(about)):
            self.hidden = True
        if (name == "blockquote" and _is_quote(about)) or any(m in about for m in _QUOTING):
            self.flush()
            self.quotes = min(self.quotes + 1, 9)
        elif name == "pre":
            self.pre = True
        elif name in ("ol", "ul"):
            self.count = 0 if name == "ol" else None
        elif name == "li" and not self.hidden:
            self.row.append("- " if self.count is None else f"{self.count}. ")
        if "divrplyfwdmsg" in about and not self.hidden:
            self.flush()
            self.rows.append("-----Original Message-----")

    def _close(self, name: str) -> None:
        if self.beyond:
            self.beyond -= 1
            return
        if name not in self.names:
            return
        place = len(self.names) - 1 - self.names[::-1].index(name)
        above = self.names[place + 1 :]
        block = name in _ROWS or name in _PARAGRAPHS or name in _CELLS or name in _HIDING
        if not block and any(n in _ROWS or n in _PARAGRAPHS or n in _CELLS for n in above):
            return  # <b><div></b></div>: the block stays open
        if name not in _TABLE and not _CELLS.isdisjoint(above):
            return  # a cell is closed by its table only
        if self.quotes != self.outer[place][1]:
            self.flush()
        self.hidden, self.quotes, self.pre, self.count = self.outer[place]
        del self.names[place:]
        del self.outer[place:]

    def flush(self, *, keep: bool = False) -> None:
        """End the row at hand; `keep` keeps an empty one, as a <br> does."""
        row = "".join(self.row)
        row = row if self.pre else row.strip(" ")
        if row or keep:
            self.rows.append(f"{'>' * self.quotes} {row}".rstrip() if self.quotes else row)
        self.row = []

    def finish(self) -> str:
        """All rows as one text."""
        self.flush()
        return "\n".join(self.rows).strip("\n")


def _is_hidden(about: str) -> bool:
    if "none" not in about and "hid" not in about:
        return False
    bare = about.replace(" ", "")
    return (
        "display:none" in bare
        or "visibility:hidden" in bare
        or "mso-hide:all" in bare
        or ("overflow:hidden" in bare and ("max-height:0;" in bare or "max-height:0px" in bare))
    )


def _is_quote(about: str) -> bool:
    """A blockquote that quotes, not one that a program uses to indent."""
    bare = about.replace(" ", "")
    named = "type=" in bare or "cite" in bare or "quote" in bare or "border-left" in bare
    return named or not ("border:none" in bare or "margin" in bare)


def _entities(given: str) -> str:
    if "&" not in given:
        return given
    first, *others = given.split("&")
    out = [first]
    for other in others:
        name, semicolon, rest = other[:32].partition(";")
        char = None
        if name[:1] == "#":
            digits = name[1:]
            base = 16 if digits[:1] in ("x", "X") else 10
            digits = digits[1:] if base == 16 else digits
            if not semicolon:
                digits = ""
            if 0 < len(digits) < 8 and digits.isascii() and digits.isalnum():
                try:
                    code = int(digits, base)
                    char = bytes((code,)).decode("cp1252") if 128 <= code < 160 else chr(code)
                except (ValueError, OverflowError):
                    char = None
        elif semicolon:
            char = _ENTITIES.get(name)
            if char is None and name.isalnum():
                from html.entities import html5

                char = html5.get(name + ";")
        if char is None and not semicolon:
            bare = next((n for n in ("nbsp", "amp", "lt", "gt", "quot") if other.startswith(n)), "")
            if bare:
                out.append(_ENTITIES[bare] + other[len(bare) :])
                continue
        out.append("&" + other if char is None else char + rest + other[32:])
    return "".join(out)
