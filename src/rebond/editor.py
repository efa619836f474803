"""What an editor asks about a note: where something stands, what was typed, what can be done about it.

Editors count lines from 0, and columns in units of an encoding (UTF-16, if
nothing else was agreed upon): é is one, an emoji two. We count characters.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from rebond.mend import edits, places
from rebond.text import shortened
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rebond.model import Allow, Envelope, Finding

_KNOWN = {
    "bcc",
    "cc",
    "from",
    "in-reply-to",
    "reply-to",
    "subject",
    "to",
}  # one of them makes a header
_EMACS = "--text follows this line--"  # where its header ends
_CODED = (
    "content-transfer-encoding:base64",
    "content-transfer-encoding:quoted-printable",
    "content-type:multipart/",
)
_LEAST_LETTER, _LAST_LETTER, _TWO_UNITS = "!", "~", "\uffff"


@value
class Edit:
    """Another text in the place of `start:end`."""

    start: int
    end: int
    text: str


@value
class Remedy:
    """Something that can be done at once; `kind` is mend, allow or all, `preferred` what to do unasked."""

    kind: str
    title: str
    edits: tuple[Edit, ...]
    preferred: bool = False


# --- places -----------------------------------------------------------------------------------


class Lines:
    """A text as editors count it: \\n, \\r\\n and \\r end a line, and nothing else does.

    >>> Lines("Zoë\\n👍 !").place(6), Lines("Zoë\\n👍 !").offset(1, 3)
    ((1, 3), 6)
    """

    __slots__ = ("_starts", "text", "unit")

    def __init__(self, text: str, unit: str = "utf-16") -> None:
        self.text, self.unit = text, unit
        self._starts = [0, *_breaks(text)]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        return line, _units(self.text[start : min(offset, self._end(line))], self.unit)

    def offset(self, line: int, column: int) -> int:
        """The character at a place; what lies behind a line is its end, what lies behind the text the text's."""
        if line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[line], self._end(line)
        row = self.text[start:end]
        if self.unit == "utf-32" or row.isascii():
            return min(start + column, end)
        at = start
        for char in row:
            column -= _units(char, self.unit)
            if column < 0:
                break
            at += 1
        return at

    def _end(self, line: int) -> int:
        """Where a line ends, without what ends it."""
        if line + 1 == len(self._starts):
            return len(self.text)
        end = self._starts[line + 1] - 1
        return end - 1 if self.text[end] == "\n" and self.text[end - 1 : end] == "\r" else end


def _breaks(text: str) -> Iterator[int]:
    """Where the lines after the first one begin."""
    if "\r" not in text:
        at = text.find("\n")
        while at >= 0:
            yield at + 1
            at = text.find("\n", at + 1)
        return
    for at, char in enumerate(text):
        if char == "\n" or (char == "\r" and text[at + 1 : at + 2] != "\n"):
            yield at + 1


def _units(text: str, unit: str) -> int:
    if unit == "utf-32" or text.isascii():
        return len(text)
    if unit == "utf-8":
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text) + sum(char > _TWO_UNITS for char in text)


def changed(text: str, edit: Edit) -> str:
    """The text with an edit made. Halves of a letter that an editor sent one after the other become one."""
    return joined(text[: edit.start] + edit.text + text[max(edit.start, edit.end) :])


def joined(text: str) -> str:
    """The text with a letter where its two UTF-16 halves stand side by side.

    >>> joined("\\ud83d\\udc4d") == "👍"
    True
    """
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


def sound(text: str) -> str:
    """The text with a sign in the place of half letters, length unchanged."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


# --- the mail around the note -------------------------------------------------------------------


def body_start(text: str) -> int:
    """Where the note begins, after the header that mail programs put above it; 0 where there is none.

    >>> body_start("To: ruth@example.org\\nSubject: Re: Planner\\n\\nDear Ruth,")
    43
    """
    at, known, begun = 0, False, False
    while at < len(text):
        end = text.find("\n", at)
        after = len(text) if end < 0 else end + 1
        row = text[at:after].rstrip("\r\n")
        if not row.strip() or row == _EMACS:
            return after if known else 0
        name, colon, _ = row.partition(":")
        if not (begun and row[0] in " \t"):
            if not colon or not all(_LEAST_LETTER <= char <= _LAST_LETTER for char in name):
                return 0
            known, begun = known or name.lower() in _KNOWN, True
        at = after
    return len(text) if known else 0


def coded(header: str) -> bool:
    """Whether the note below a header is not the letters that it shows: attachments, or coded for its journey."""
    rows = [row.lower().replace(" ", "") for row in header.splitlines()]
    return any(row.startswith(_CODED) for row in rows)


def envelope(header: str) -> Envelope | None:
    """What a header says about where the note goes; None where it says nothing that can be read."""
    from rebond.errors import UserError
    from rebond.mail import parse
    from rebond.model import Envelope

    rows = [row for row in header.splitlines() if row.strip() and row != _EMACS]
    try:
        message = parse("\n".join([*rows, "", "…"]).encode("utf-8", "replace"), source="the header")
    except UserError:
        return None
    return Envelope(
        to=message.to, cc=message.cc, subject=message.subject, in_reply_to=message.in_reply_to
    )


# --- what can be done ---------------------------------------------------------------------------

_TOLD = {
    "replace": {"en": "Write “{0}”", "fr": "Écrire « {0} »"},
    "remove": {"en": "Take out “{0}”", "fr": "Retirer « {0} »"},
    "allow": {"en": "Allow {0} here", "fr": "Admettre {0} ici"},
    "whole": {"en": "Allow {0} in this note", "fr": "Admettre {0} dans ce message"},
    "all": {"en": "Mend all that can be mended", "fr": "Corriger tout ce qui peut l'être"},
}
_MOST_ROWS = 4_000  # that are compared with one another
_SHOWN = 60  # characters of a replacement
_NOT_ALLOWED = ("unknown_allow", "unused_allow")  # what is said about such lines themselves


def told(what: str, language: str, shown: str = "") -> str:
    """The title of a remedy."""
    return _TOLD[what].get(language, _TOLD[what]["en"]).replace("{0}", shortened(shown, _SHOWN))


def replacing(
    raw: str, finding: Finding, findings: Sequence[Finding], language: str
) -> Remedy | None:
    """To put a finding's replacement in its place; preferred where `--fix` would do the same.

    The edit's offsets are those of the text as it is, line ends of two characters and all.
    """
    size = len(raw) - raw.count("\r\n")
    if not edits([finding], size):
        return None
    place = places(raw)
    start, end = place(finding.start), place(finding.end)
    new = (finding.replacement or "").replace("\n", "\r\n" if "\r\n" in raw else "\n")
    if raw[start:end] == new:
        return None
    what, shown = ("replace", new) if new.strip() else ("remove", raw[start:end])
    return Remedy(
        kind="mend",
        title=told(what, language, shown),
        edits=(Edit(start=start, end=end, text=new),),
        preferred=finding in edits(findings, size),
    )


def allowing(raw: str, finding: Finding, allows: Sequence[Allow], language: str) -> Remedy | None:
    """To allow here what a finding remarks: for its paragraph; for the note, if it is about no place in it.

    Where the paragraph is the first thing in the note, a line above it would
    speak for the whole note: then for the sentences of the line.
    """
    if finding.rule in _NOT_ALLOWED:
        return None
    text = raw.replace("\r\n", "\n")
    what = "allow" if finding.end else "whole"
    at, new = _allowed_at(text, finding, allows)
    place = places(raw)(at)
    line_end = "\r\n" if "\r\n" in raw else "\n"
    edit = Edit(start=place, end=place, text=new.replace("\n", line_end))
    return Remedy(kind="allow", title=told(what, language, finding.rule), edits=(edit,))


def _allowed_at(text: str, finding: Finding, allows: Sequence[Allow]) -> tuple[int, str]:
    """Where something is to be written, and what: a name more in a line that is there, or a new line."""
    for allow in allows:
        speaks = (
            allow.whole if not finding.end else not allow.whole and _inside(text, finding, allow)
        )
        if speaks and allow.verb == "allow" and allow.names:
            return allow.names[-1].end, f", {finding.rule}"
    line = f"# rebond: allow {finding.rule}"
    if not finding.end:
        return 0, f"{line}\n\n"
    start = text.rfind("\n", 0, finding.start) + 1
    row_end = _row_end(text, start)
    while start and text[text.rfind("\n", 0, start - 1) + 1 : start - 1].strip():
        start = text.rfind("\n", 0, start - 1) + 1
    alone = {allow.start: allow.end for allow in allows if not allow.sentences}
    above = [row for row in _rows(text, start) if row[1].strip() and row[0] not in alone]
    return (start, f"{line}\n") if above else (row_end, f" {line}")


def _inside(text: str, finding: Finding, allow: Allow) -> bool:
    """Whether an allow-line stands where one for this finding would be written."""
    if allow.sentences:
        return text.rfind("\n", 0, finding.start) < allow.low <= finding.start < allow.high
    return allow.low <= finding.start < allow.high


def _row_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _rows(text: str, before: int) -> Iterator[tuple[int, str]]:
    """The lines above a place, each with where it begins."""
    at = 0
    while at < before:
        end = _row_end(text, at)
        yield at, text[at:end]
        at = end + 1


def difference(old: str, new: str) -> tuple[Edit, ...]:
    """The edits that make one text of another, line by line and as short as may be.

    >>> difference("Dear Ruth ,\\n\\nThanks!!\\n", "Dear Ruth,\\n\\nThanks!\\n")
    (Edit(start=9, end=10, text=''), Edit(start=20, end=21, text=''))
    """
    from difflib import SequenceMatcher

    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    starts = [0]
    for row in before:
        starts.append(starts[-1] + len(row))
    if len(before) + len(after) > _MOST_ROWS:
        return (_trimmed(old, 0, len(old), new),)
    made = []
    for tag, low, high, first, last in SequenceMatcher(None, before, after, False).get_opcodes():
        if tag != "equal":
            made.append(_trimmed(old, starts[low], starts[high], "".join(after[first:last])))
    return tuple(made)


def _trimmed(old: str, start: int, end: int, new: str) -> Edit:
    """An edit without what it would leave as it is."""
    head = 0
    while head < min(end - start, len(new)) and old[start + head] == new[head]:
        head += 1
    tail = 0
    while tail < min(end - start, len(new)) - head and old[end - 1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(start=start + head, end=end - tail, text=new[head : len(new) - tail])


def applied(text: str, made: Iterable[Edit]) -> str:
    """The text with edits made that do not overlap, each placed in the text as it was."""
    pieces, at = [], 0
    for edit in sorted(made, key=lambda e: (e.start, e.end)):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])
