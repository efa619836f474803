"""Looking at text: words end where a reader sees them end, and every span is exact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebond.text import Words, count_words, fold, paragraphs, sentences

# What mails are made of, and what trips a program that counts.
TEXT = st.text(
    st.sampled_from("aZéŒß0 9.,!?…:;-'\"«»’“”()[]•*\n\n\t\u00a0\u202f\u2011👍🏽e\u0301\ud7ff")
    | st.characters(codec="utf-8"),
    max_size=200,
)


def found(words: Words, text: str) -> list[str]:
    return [span.text for span in words.find(text)]


# --- folding -----------------------------------------------------------------------------------


def test_fold_makes_typography_plain():
    assert "l'été à 10 h - 'non'" == fold("l’été à 10\u202fh \u2011 ‘non’")


@given(TEXT)
def test_fold_keeps_every_character_in_its_place(text):
    assert len(text) == len(fold(text))
    assert fold(text) == fold(fold(text))


# --- words -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("why", "Why? I wonder why.", ["Why", "why"]),
        ("why", "whyever, awhy, why_not", []),
        ("déçu", "Je suis déçu.", ["déçu"]),
        ("déçu", "Elle est déçue et nous sommes déçus.", []),
        ("élu", "réélu", []),
        ("über", "ÜBER, über", ["ÜBER", "über"]),
        ("no reply", "no\nreply, no  reply, noreply", ["no\nreply", "no  reply"]),
        ("(?:très )?bien", "très bien, bien", ["très bien", "bien"]),
        ("best", "best best best", ["best", "best", "best"]),
    ],
)
def test_words_are_found_whole_in_any_case_and_over_line_wraps(pattern, text, expected):
    assert expected == found(Words(pattern), text)


def test_any_of_several_alternatives_is_found():
    assert ["merci", "thanks"] == found(Words("thanks", "merci"), "merci and thanks")


def test_words_are_looked_for_in_a_stretch_only():
    text = "merci, merci, merci"
    assert [(7, 12)] == [(s.start, s.end) for s in Words("merci").find(text, 7, 12)]


def test_a_letter_class_knows_accents():
    assert ["chère Zoë"] == found(Words(r"chère \w+"), "Bonjour chère Zoë, merci")


def test_first_is_the_leftmost_or_none():
    first = Words("b", "a").first("x b a")
    assert first is not None
    assert (2, "b") == (first.start, first.text)
    assert None is Words("b").first("xyz")


def test_in_says_whether_there_is_one():
    assert "I beg you" in Words("beg")
    assert "I begin" not in Words("beg")


@given(TEXT, TEXT)
def test_a_found_span_is_the_very_text(before, after):
    text = f"{before} déjà {after}"
    spans = list(Words("déjà", "a", "é").find(text))
    assert "déjà" in [s.text.lower() for s in spans]
    assert [s.text for s in spans] == [text[s.start : s.end] for s in spans]
    assert [s.start for s in spans] == sorted({s.start for s in spans})


# --- sentences ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thank you. All good!", ["Thank you.", "All good!"]),
        ("I met Dr. Ito on the 4th. She was kind.", ["I met Dr. Ito on the 4th.", "She was kind."]),
        ("Ask N. Doyle about it. Thanks.", ["Ask N. Doyle about it.", "Thanks."]),
        ("Le stage dure env. six mois. Merci.", ["Le stage dure env. six mois.", "Merci."]),
        ("It costs 3.50 a day. Fine.", ["It costs 3.50 a day.", "Fine."]),
        ("“Really?” She laughed.", ["“Really?”", "She laughed."]),
        ("Vraiment ? Oui !", ["Vraiment ?", "Oui !"]),
        ("No full stop\n\nAnother paragraph", ["No full stop", "Another paragraph"]),
        ("Two points:\n- the first\n- the second", ["Two points:", "- the first", "- the second"]),
        ("Well… Perhaps not.", ["Well…", "Perhaps not."]),
        ("a line\nthat goes on. And ends.", ["a line\nthat goes on.", "And ends."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, expected):
    assert expected == [s.text for s in sentences(text)]


def test_sentences_of_a_stretch_bear_places_of_the_whole():
    assert [(8, 14)] == [(s.start, s.end) for s in sentences("Hello.  Again. And.", 8, 14)]


@given(TEXT)
def test_sentences_hold_all_the_text_once_and_in_order(text):
    spans = list(sentences(text))
    assert [s.text for s in spans] == [text[s.start : s.end] for s in spans]
    assert "".join(text.split()) == "".join("".join(s.text.split()) for s in spans)


# --- paragraphs and counting -------------------------------------------------------------------


def test_paragraphs_lie_between_blank_lines():
    text = "Hi Ruth,\n\nThank you\nfor the day.\n\n\n\nBest,\nSasha\n"
    blocks = list(paragraphs(text))
    assert ["Hi Ruth,", "Thank you\nfor the day.", "Best,\nSasha"] == [b.text for b in blocks]
    assert [b.text for b in blocks] == [text[b.start : b.end] for b in blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("One two three", 3),
        ("Est-ce vrai ?", 2),
        ("— and 20 more …", 3),
        ("l'été\nà Lyon", 3),
    ],
)
def test_words_are_counted_as_a_person_would(text, expected):
    assert expected == count_words(text)
