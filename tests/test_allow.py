"""A note can say what it allows, and is read as if it did not say so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebond import rulebook
from rebond.allow import set_apart
from rebond.mend import mend
from rebond.model import Candidacy, Occasion
from rebond.review import draft, review

GREETING = "Dear Ruth,\n\n"
CLOSING = "\n\nKind regards,\nSasha\n"
BEGS = "Thank you for the day. Please, this job means everything to me."


def rules(text: str, **more) -> list[str]:
    return [f.rule for f in review(text, language="en", **more)]


def without(text: str) -> list[str]:
    return sorted(set(rules(text)) - {"missing_door"})


@pytest.mark.parametrize("name", ["pleading", "O05", "o05", "O", "tone", "O0", "Pleading"])
def test_a_rule_is_allowed_by_name_number_or_group(name):
    assert ["pleading"] == without(f"{GREETING}{BEGS}{CLOSING}")
    assert [] == without(f"{GREETING}# rebond: allow {name}\n{BEGS}{CLOSING}")


@pytest.mark.parametrize(
    "line",
    [
        "# rebond: allow pleading",
        "#rebond:allow pleading",
        "  # Rebond: ALLOW pleading",
        "# rebond: allow emoji,pleading",
        "# rebond: allow pleading -- Ruth knows that I joke",
    ],
)
def test_a_line_may_be_typed_in_several_ways(line):
    assert "pleading" not in rules(f"{GREETING}{line}\n{BEGS}{CLOSING}")


TWO = "Thank you. I beg you for it.{0}\n\nIt was a day. I beg you for more."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (GREETING + "# rebond: allow pleading\n" + TWO, 1),  # the paragraph below
        (GREETING + "# rebond: allow pleading\n\n" + TWO, 1),  # the same with a gap between
        ("# rebond: allow pleading\n" + GREETING + TWO, 0),  # above everything: the whole note
        ("\n# rebond: allow emoji\n# rebond: allow pleading\n\n" + GREETING + TWO, 0),
        (GREETING + TWO.replace("{0}", " # rebond: allow pleading"), 1),  # the line
        (GREETING + TWO + "\n# rebond: allow pleading", 2),  # nothing is below
        (GREETING + TWO.replace("{0}", "\n# rebond: allow pleading\nAnd so on."), 2),
    ],
)
def test_a_line_speaks_for_what_is_below_or_beside_it(text, left):
    assert left == rules(text.replace("{0}", "") + CLOSING).count("pleading")


def test_a_line_at_the_end_speaks_for_its_sentences_though_they_go_on():
    text = f"{GREETING}I beg you, and # rebond: allow pleading\nI beg you. But I beg you.{CLOSING}"
    assert 1 == rules(text).count("pleading")


def test_edits_elsewhere_do_not_move_what_is_allowed():
    allowed = f"# rebond: allow pleading\n{BEGS}"
    for above in ("", "It rained.\n\n", "It rained.\nA lot.\n\n" * 5):
        assert "pleading" not in rules(f"{GREETING}{above}{allowed}{CLOSING}")


def test_a_name_that_no_rule_has_is_told_with_the_one_that_was_meant():
    text = f"{GREETING}# rebond: allow pleadin, whatever\n{BEGS}{CLOSING}"
    found = [f for f in review(text, language="en") if f.rule == "unknown_allow"]
    assert ["pleadin", "whatever"] == [text[f.start : f.end] for f in found]
    assert ["pleading", "# rebond: allow vague_ask"] == [f.suggestion for f in found]
    assert "pleading" in rules(text)


@pytest.mark.parametrize("line", ["# rebond: allow", "# rebond: ignore pleading", "# rebond:"])
def test_a_line_that_says_something_else_is_told(line):
    assert ["pleading", "unknown_allow"] == without(f"{GREETING}{line}\n{BEGS}{CLOSING}")


def test_what_is_allowed_in_vain_is_told():
    text = f"{GREETING}# rebond: allow emoji, pleading\n{BEGS}{CLOSING}"
    (found,) = [f for f in review(text, language="en") if f.rule == "unused_allow"]
    assert ("emoji", "info") == (text[found.start : found.end], found.severity)


def test_nothing_is_called_in_vain_that_could_not_be_looked_at():
    text = f"{GREETING}# rebond: allow wrong_name, emoji\n{BEGS}{CLOSING}"
    assert 1 == rules(text).count("unused_allow")  # without a file, nobody knows about names
    assert 2 == rules(text, occasion=Occasion(candidacy=Candidacy())).count("unused_allow")
    policy = rulebook.Policy(ignore=("emoji",))
    assert 0 == rules(text, rules=policy.rules()).count("unused_allow")


def test_lines_are_no_part_of_the_note():
    text = "# rebond: allow emoji\nDear Ruth,\n\n# rebond: allow tone\nThank you for it.\n# rebond: allow F\nGood day.\n\nBest,\nSasha"
    cut = draft(text, language="en")
    bare = draft("Dear Ruth,\n\nThank you for it.\nGood day.\n\nBest,\nSasha", language="en")
    assert len(text) == len(cut.text)
    assert "rebond" not in cut.text
    assert bare.greeting.text == cut.greeting.text
    assert [p.text for p in bare.passages] == [p.text for p in cut.passages]
    assert bare.closing.text == cut.closing.text


def test_a_quoted_line_is_history():
    assert () == set_apart("> # rebond: allow emoji")[1]


def test_the_documentation_of_what_is_remarked_about_lines_is_true():
    for name in ("unknown_allow", "unused_allow"):
        for row in rulebook.book()[name].doc.splitlines():
            verb, _, line = row.partition(" (en): ")
            if verb in ("Offends", "Innocent"):
                found = rules(f"{GREETING}{line}\nAny feedback?{CLOSING}")
                assert (verb == "Offends") == (name in found)


# --- whatever is typed --------------------------------------------------------------------------

LINES = st.sampled_from(
    [
        "", "Dear Ruth,", "Thank you for the day. I beg you!!", "Any feedback ?", "Best,", "Sasha", "It was a hour :)",
        "> quoted", "On Monday, Ruth wrote:", "Subject: Re: Re: it",
    ]
)  # fmt: skip
ALLOWS = st.sampled_from(
    ["# rebond: allow tone", "# rebond: allow nonsense", "# rebond: allow", "#rebond: x", "# rebond: allow F01, L08 -- so"]
)  # fmt: skip


@given(st.lists(LINES | ALLOWS, max_size=12).map("\n".join))
def test_only_the_lines_themselves_are_blanked(text):
    blanked, allows = set_apart(text)
    assert len(text) == len(blanked)
    inside = {at for allow in allows for at in range(allow.start - 1, allow.end)}
    assert [] == [at for at, c in enumerate(text) if c != blanked[at] and at not in inside]
    assert all(text[name.start : name.end] == name.text for a in allows for name in a.names)
    assert "#" not in blanked


@given(st.lists(LINES | ALLOWS, max_size=12).map("\n".join))
def test_nothing_of_a_line_is_told_as_text_or_mended_away(text):
    found = review(text, language="en")
    ours = ("unknown_allow", "unused_allow")
    assert [] == [f for f in found if f.rule not in ours and "rebond" in f.message]
    mended = mend(text, found)
    kept = [row for row in text.split("\n") if row.startswith("#")]
    assert kept == [row for row in mended.split("\n") if row.startswith("#")]


@given(st.lists(LINES.filter(lambda line: not line.startswith((">", "On"))), max_size=9), st.data())
def test_what_is_remarked_about_the_rest_is_the_same_without_the_lines(rows, data):
    """A line that allows nothing of the kind changes no remark."""
    at = data.draw(st.integers(0, len(rows)))
    with_line = [*rows[:at], "# rebond: allow emoji", *rows[at:]]
    skip = ("unused_allow", "unknown_allow", "emoji")

    def told(lines):
        found = review("\n".join(lines), language="en")
        return sorted((f.rule, f.message) for f in found if f.rule not in skip)

    assert told(rows) == told(with_line)


@given(st.text(alphabet="#rebond: alow,-\n\r\tété\u00a0“!😊", max_size=60))
def test_no_text_makes_it_stumble(text):
    blanked, _ = set_apart(text)
    assert len(text) == len(blanked)
    review(text, language="en")
