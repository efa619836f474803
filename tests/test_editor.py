"""What an editor asks about a note: places in units of UTF-16, edits, headers of mails, and remedies."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

import rebond
from rebond.editor import (
    Lines,
    allowing,
    applied,
    body_start,
    coded,
    difference,
    envelope,
    replacing,
)
from rebond.lsp.server import _after
from rebond.review import draft, review

NOTE = """\
Dear Ruth,

Thank you for the day 👍 It was a hour of joy !!! I'd like to know how much
the post would have paid. It was a hour.

Please, this job means everything to me.

Kind regards,
Sasha
"""

# What makes editors and servers disagree: line ends of all kinds, what only Python takes for one,
# letters of two units, of two characters, and of two bytes.
PIECES = st.lists(
    st.sampled_from(
        ["a hour ", "!!!", "é", "’", "👍", "👩‍👩‍👧", "e\u0301", "\n", "\r\n", "\r", "\u2028", "\x0b", "\x85", "\t", "x"]
    ),
    max_size=12,
).map("".join)  # fmt: skip
TEXTS = st.one_of(PIECES, st.text(max_size=40))


class Typist:
    """An editor's text as editors keep it: units of UTF-16, lines cut where the protocol cuts them."""

    def __init__(self, text: str) -> None:
        self.units = units(text)

    @property
    def text(self) -> str:
        return b"".join(self.units).decode("utf-16-le", "surrogatepass")

    def place(self, at: int) -> types.Position:
        """Line and column of a unit, counted from the front."""
        line = column = 0
        for number in range(at):
            unit, after = self.units[number], self.units[number + 1 : number + 2]
            if unit == b"\n\0" or (unit == b"\r\0" and after != [b"\n\0"]):
                line, column = line + 1, 0
            else:
                column += 1
        return types.Position(line=line, character=column)

    def stops(self) -> list[int]:
        """Where a cursor may stand: not inside of a letter, nor of a line end."""
        found = []
        for at in range(len(self.units) + 1):
            before, after = self.units[at - 1 : at], self.units[at : at + 1]
            half = bool(after) and 0xDC <= after[0][1] <= 0xDF
            if not half and not (before == [b"\r\0"] and after == [b"\n\0"]):
                found.append(at)
        return found

    def type(self, low: int, high: int, text: str) -> types.TextDocumentContentChangePartial:
        """Put a text in the place of a stretch, and tell it as the protocol does."""
        told = types.TextDocumentContentChangePartial(
            range=types.Range(start=self.place(low), end=self.place(high)), text=text
        )
        self.units[low:high] = units(text)
        return told


def units(text: str) -> list[bytes]:
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[at : at + 2] for at in range(0, len(data), 2)]


@st.composite
def edits(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> tuple[str, list]:
    """A text, and what is done to it: each edit two stops of the cursor and what is typed."""
    text = draw(texts)
    typist, made = Typist(text), []
    for _ in range(draw(st.integers(1, 6))):
        stops = typist.stops()
        low, high = sorted(draw(st.tuples(st.sampled_from(stops), st.sampled_from(stops))))
        piece = draw(texts)
        made.append((low, high, piece))
        typist.type(low, high, piece)
    return text, made


@given(edits())
def test_whatever_is_typed_the_text_is_the_editors(case):
    text, made = case
    typist, lines = Typist(text), Lines(text)
    for low, high, piece in made:
        lines = Lines(_after(lines, typist.type(low, high, piece)))
        assert typist.text == lines.text


@given(TEXTS, st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_a_place_leads_back_to_its_character(text, unit):
    lines = Lines(text, unit)
    inside = {m.start() + 1 for m in re.finditer("\r\n", text)}  # a line end of two characters
    stops = [at for at in range(len(text) + 1) if at not in inside]
    assert stops == [lines.offset(*lines.place(at)) for at in stops]


@pytest.mark.parametrize(("unit", "column"), [("utf-8", 12), ("utf-16", 7), ("utf-32", 6)], ids=str)
def test_columns_are_counted_in_the_unit_agreed_upon(unit, column):
    assert (1, column) == Lines("Léa,\né ’ 👍 !", unit).place(len("Léa,\né ’ 👍 "))


def test_what_lies_outside_is_the_nearest_end():
    lines = Lines("Dear 👍\r\nRuth")
    assert (6, 12, 12, 5) == (
        lines.offset(0, 99),
        lines.offset(1, 99),
        lines.offset(9, 0),
        lines.offset(0, 6),  # in the middle of a letter
    )


def test_a_letter_that_comes_in_halves_is_one():
    lines = Lines("Thanks ")
    for half, at in (("\ud83d", 7), ("\udc4d", 8)):
        here = types.Position(line=0, character=at)
        change = types.TextDocumentContentChangePartial(
            range=types.Range(start=here, end=here), text=half
        )
        lines = Lines(_after(lines, change))
    assert "Thanks 👍" == lines.text


# --- the header of a mail -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "note"),
    [
        ("From: Sasha <s@a.example>\nTo: ruth@b.example\nCc: \nBcc: \nSubject: Re: Planner\nReply-To: \nX-Priority: 3\n\n", "Dear Ruth,\n"),
        ("To: a@b.example,\n c@d.example\nSubject: Re: Planner\n\n", "Dear Ruth,\n"),
        ("To: ruth@b.example\r\nSubject: Re: Planner\r\n\r\n", "Dear Ruth,\r\n"),
        ("To: ruth@b.example\n--text follows this line--\n", "Dear Ruth,\n"),
        ("To: ruth@b.example\nSubject: Planner\n", ""),
        ("", "Dear Ruth,\n\nTo: the point.\n"),
        ("", "Note: this is a note.\n\nDear Ruth,\n"),
        ("", "Dear Ruth: hello\nSubject: none\n\nThank you.\n"),
        ("", " To: ruth@b.example\n\nThank you.\n"),
    ],
)  # fmt: skip
def test_a_header_ends_where_the_note_begins(header, note):
    assert len(header) == body_start(header + note)


def test_a_header_says_where_the_note_goes():
    found = envelope("To: Ruth <ruth@b.example>\nCc:\nSubject: Re: Planner\nIn-Reply-To: <1@b>\n\n")
    assert ("Ruth", "Re: Planner", "1@b") == (found.to[0].name, found.subject, found.in_reply_to.strip("<>"))  # fmt: skip


@pytest.mark.parametrize(
    ("header", "is_coded"),
    [
        ("Subject: Planner\nContent-Type: text/plain; charset=utf-8\n\n", False),
        ("Subject: Planner\nContent-Transfer-Encoding: Quoted-Printable\n\n", True),
        ("Subject: Planner\nContent-Type: multipart/mixed; boundary=x\n\n", True),
    ],
)
def test_what_is_coded_for_its_journey_is_no_plain_text(header, is_coded):
    assert is_coded == coded(header)


# --- remedies -------------------------------------------------------------------------------------


@given(TEXTS, TEXTS)
def test_a_difference_makes_one_text_of_the_other(old, new):
    assert new == applied(old, difference(old, new))


def test_a_long_text_is_still_compared():
    old = "\n" * 5_000 + "a hour" + "\n" * 5_000
    assert ["n"] == [edit.text for edit in difference(old, old.replace("a hour", "an hour"))]


def rules(text: str) -> list[tuple[str, str]]:
    return [(f.rule, text[f.start : f.end]) for f in rebond.review(text, language="en")]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "note",
    [
        NOTE,
        NOTE.removeprefix("Dear Ruth,\n\n"),
        "# rebond: allow emoji\n\n" + NOTE,
        NOTE.replace("Thank you", "# rebond: allow emoji -- hers\nThank you", 1),
        NOTE.replace("Please", "Please, please", 1).replace("me.\n", "me. # rebond: allow tone\n"),
    ],
    ids=["note", "no greeting", "whole note allows", "paragraph allows", "line allows"],
)
def test_what_is_allowed_here_is_silent_and_nothing_else_is(note, line_end):
    """Each remedy in turn: the rule remarks less, no other falls silent, and no line is unused."""
    cut = draft(note, language="en")
    findings = review(cut)
    raw = note.replace("\n", line_end)
    before = Counter(rules(note))
    for finding in findings:
        remedy = allowing(raw, finding, cut.allows, "en")
        after = applied(raw, remedy.edits)
        left = Counter(rules(after.replace("\r\n", "\n")))
        assert raw == after.replace(remedy.edits[0].text, "", 1)
        assert Counter() == left - before
        assert {finding.rule} == {rule for rule, _ in before - left}
        assert line_end == "\n" or "\n" not in after.replace("\r\n", "")


def test_an_allow_line_speaks_for_its_paragraph_alone():
    text = NOTE.replace("\n\nPlease", "\n\nIt was a hour.\n\nPlease")
    cut = draft(text, language="en")
    first = next(f for f in review(cut) if f.rule == "elision")
    (edit,) = allowing(text, first, cut.allows, "en").edits
    after = applied(text, [edit])
    assert "\n\n# rebond: allow elision\nThank you" in after
    assert [("elision", "a hour")] == [item for item in rules(after) if item[0] == "elision"]


def test_in_the_first_paragraph_the_line_itself_allows():
    text = "Thank you for a hour.\nIt was long.\n\nKind regards,\nSasha\n"
    cut = draft(text, language="en")
    finding = next(f for f in review(cut) if f.rule == "elision")
    after = applied(text, allowing(text, finding, cut.allows, "en").edits)
    assert "Thank you for a hour. # rebond: allow elision\nIt was long." in after


def test_a_second_name_joins_the_line_that_is_there():
    text = NOTE.replace("Thank you", "# rebond: allow money -- asked\nThank you", 1)
    cut = draft(text, language="en")
    finding = next(f for f in review(cut) if f.rule == "elision")
    after = applied(text, allowing(text, finding, cut.allows, "en").edits)
    assert "# rebond: allow money, elision -- asked\n" in after


def test_a_replacement_says_what_it_will_write():
    findings = rebond.review(NOTE, language="en")
    made = [replacing(NOTE, f, findings, "fr") for f in findings if f.rule == "elision"]
    assert [("Écrire « an hour »", True)] * 2 == [(r.title, r.preferred) for r in made]
