"""One gate for every string that a stranger wrote: bytes to text, and text made harmless.

Nothing decoded from a mail goes further without passing `line` (headers) or
`text` (bodies): no control characters, no hidden or direction-changing
ones, and no line break in a header, so that no later line can forge one.
"""

from __future__ import annotations

import re2

# Labels that may be named by a mail, and the codec used for each. What is not
# here is never looked up: some of Python's codecs are no charsets at all.
_CHARSETS = {
    "utf-8": "utf-8", "utf8": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8",
    "unicode-1-1-utf-8": "utf-8", "utf-8mb4": "utf-8",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252", "windows-1252": "cp1252", "cp1252": "cp1252", "ansi": "cp1252",
    "iso-8859-2": "iso8859-2", "iso-8859-3": "iso8859-3", "iso-8859-4": "iso8859-4",
    "iso-8859-5": "iso8859-5", "iso-8859-6": "iso8859-6", "iso-8859-7": "iso8859-7",
    "iso-8859-8": "iso8859-8", "iso-8859-8-i": "iso8859-8", "iso-8859-9": "cp1254",
    "iso-8859-10": "iso8859-10", "iso-8859-13": "iso8859-13", "iso-8859-14": "iso8859-14",
    "iso-8859-15": "iso8859-15", "latin-9": "iso8859-15", "latin9": "iso8859-15",
    "iso8859-15": "iso8859-15", "iso-8859-16": "iso8859-16",
    "windows-1250": "cp1250", "windows-1251": "cp1251", "windows-1253": "cp1253",
    "windows-1254": "cp1254", "windows-1255": "cp1255", "windows-1256": "cp1256",
    "windows-1257": "cp1257", "windows-1258": "cp1258", "cp1250": "cp1250", "cp1251": "cp1251",
    "koi8-r": "koi8-r", "koi8-u": "koi8-u", "macintosh": "mac-roman", "mac": "mac-roman",
    "x-mac-roman": "mac-roman", "ibm850": "cp850", "cp850": "cp850", "ibm437": "cp437",
    "cp437": "cp437", "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030",
    "big5": "big5hkscs", "shift_jis": "cp932", "shift-jis": "cp932", "iso-2022-jp": "iso2022_jp",
    "euc-jp": "euc_jp", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "tis-620": "cp874",
    "windows-874": "cp874", "utf-16": "utf-16", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be",
}  # fmt: skip

# Their bytes are plain ASCII or hold NULs, so "is it UTF-8?" cannot be asked first.
_NOT_ASCII_SAFE = frozenset({"iso2022_jp", "utf-16", "utf-16-le", "utf-16-be"})

# What nobody sees, from first to last: controls, soft hyphen, zero-width and bidi characters,
# halves of surrogate pairs, tags.
_GONE = (
    (0x00, 0x08), (0x0E, 0x1B), (0x1F, 0x1F), (0x7F, 0x84), (0x86, 0x9F), (0xAD, 0xAD),
    (0x34F, 0x34F), (0x61C, 0x61C), (0x180E, 0x180E), (0x200B, 0x200F), (0x202A, 0x202E),
    (0x2060, 0x206F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xD800, 0xDFFF), (0xE0000, 0xE007F),
)  # fmt: skip
_BREAKS = (*range(0x09, 0x0E), 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029)

_line_table: dict[int, str | None] = {}
_text_table: dict[int, str | None] = {}
_HIDDEN_MARKS = frozenset("\u0f73\u0f75\u0f81")  # they decompose into accents alone
_compiled: list[re2._Regexp] = []  # at first use: most mails are never composed anew


def decode(data: bytes, charset: str = "") -> str:
    """The bytes as text, whatever the mail says about them: no input makes it fail.

    UTF-8 is tried first because it hardly succeeds by accident; then what the
    mail declares, if that is a known charset; then Windows-1252, which is
    what an undeclared or mislabelled Western mail is.
    """
    codec = _CHARSETS.get(charset.strip().strip("\"'").lower(), "") if charset else ""
    if codec in _NOT_ASCII_SAFE:
        if codec == "utf-16" and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            codec = "utf-16-le" if data[1:200:2].count(0) > data[:200:2].count(0) else "utf-16-be"
        return data.decode(codec, "replace")
    try:
        read = data.decode("utf-8")
        if codec in ("", "utf-8") or not _by_accident(read):
            return read
    except UnicodeDecodeError:
        pass
    if codec in ("", "utf-8"):
        # One damaged byte in a UTF-8 text is no reason to read all of it as something else.
        guess = data.decode("utf-8", "replace")
        broken = guess.count("\ufffd")
        if broken * 2 < sum(not c.isascii() for c in guess[:200_000]):
            return guess
        codec = "cp1252"
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _by_accident(read: str) -> bool:
    """Whether a text is UTF-8 by one pair of bytes alone, in a script that we do not meet: "ß–"."""
    odd = [letter for letter in read if not letter.isascii()]
    return len(odd) == 1 and "\u0250" <= odd[0] < "\u0800"


def line(given: str) -> str:
    """A header value as one harmless line.

    >>> line("Your application\\r\\nBcc: all@tessel.example")
    'Your application Bcc: all@tessel.example'
    """
    if not (given.isascii() and given.isprintable()):
        if not given.isprintable():
            if not _line_table:
                _line_table.update(_nothing_for(_GONE))
                _line_table.update(dict.fromkeys(_BREAKS, " "))
            given = given.translate(_line_table)
        given = _composed(given)
    return " ".join(filter(None, given.split(" "))).strip()


def text(given: str) -> str:
    """A body with plain line ends, and without characters that nobody sees."""
    given = _unmangled(given)
    if "\r" in given:
        given = given.replace("\r\n", "\n").replace("\r", "\n")
    if given.replace("\n", " ").replace("\t", " ").replace("\u00a0", " ").isprintable():
        return given if given.isascii() else _composed(given)
    if not _text_table:
        _text_table.update(_nothing_for(_GONE))
        _text_table.update({0x0B: "\n", 0x0C: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n\n"})
        _text_table.update(dict.fromkeys((0x1C, 0x1D, 0x1E)))
    return _composed(given.translate(_text_table))


def _unmangled(given: str) -> str:
    """A text that was taken for Windows-1252 on its way and encoded twice, set right."""
    if "Ã" in given or "â€" in given or "â\x80" in given:
        for codec in ("cp1252", "latin-1"):
            try:
                return given.encode(codec).decode("utf-8")
            except UnicodeError:
                continue
    return given


def _nothing_for(ranges: tuple[tuple[int, int], ...]) -> dict[int, str | None]:
    return {code: None for first, last in ranges for code in range(first, last + 1)}


def _composed(given: str) -> str:
    """NFC, in linear time: a pile of accents is cut first, because sorting one is quadratic."""
    if given.isascii():
        return given
    import unicodedata

    used = set(given)
    if any(map(unicodedata.combining, used)) or not _HIDDEN_MARKS.isdisjoint(used):
        if not _compiled:
            _compiled.append(re2.compile(r"(\pM{16})\pM+"))
        given = _compiled[0].sub(r"\1", given)
    return unicodedata.normalize("NFC", given)
