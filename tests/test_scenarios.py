"""The fifteen scenarios of the craft: decided, addressed and worded as a sensible person would."""

from pathlib import Path

import pytest
from scenario import note_of, occasion_of, scenarios

from rebond.compose import compose
from rebond.review import review
from rebond.text import count_words, fold

ALL = {s["id"]: s for s in scenarios(Path(__file__).parent / "craft")}
SENT = [name for name, s in ALL.items() if s["expected"]["decision"] in ("send", "short")]
# The craft describes a few things in words; these are the texts that would show them.
DESCRIBED = {
    "pots exercise or Dev's roadmap argument": ["pots", "roadmap"],
    "disappoint* twice": ["disappoint"],
    "Mme L. en direct": ["Mme L"],
    "note en français à Maeve": ["Bonjour", "Merci"],
    "allemand… pourquoi": ["pourquoi"],
    "Namur… injuste": ["injuste"],
}


def alternatives(described: str) -> list[str]:
    return DESCRIBED.get(described) or [
        part for half in described.split(" or ") for part in half.split(" ou ")
    ]


@pytest.mark.parametrize("name", ALL)
def test_decision(name):
    assert ALL[name]["expected"]["decision"] == occasion_of(ALL[name]).decision


@pytest.mark.parametrize("name", SENT)
def test_addressee_thread_language_and_register(name):
    expected = ALL[name]["expected"]
    occasion = occasion_of(ALL[name])
    thread = (
        f"{occasion.thread}_to_thread:{occasion.thread_of}"
        if occasion.thread_of
        else occasion.thread
    )
    assert (
        expected["to"], expected["thread"], expected["language"], expected["register"],
    ) == (occasion.addressee.id, thread, occasion.language, occasion.register)  # fmt: skip


@pytest.mark.parametrize("name", SENT)
def test_it_says_what_it_must(name):
    body = fold(note_of(ALL[name]).body).casefold()
    missing = [
        wanted
        for wanted in ALL[name]["expected"]["must_mention"]
        if not any(fold(a).casefold() in body for a in alternatives(wanted))
    ]
    assert missing == []


@pytest.mark.parametrize("name", SENT)
def test_it_says_nothing_it_must_not(name):
    body = f" {fold(note_of(ALL[name]).body).casefold()} "
    found = [
        text
        for banned in ALL[name]["expected"]["must_not"]
        for text in alternatives(banned)
        if (f" {fold(text).casefold()}" if text.isalpha() else fold(text).casefold()) in body
    ]
    assert found == []


@pytest.mark.parametrize("name", SENT)
def test_length(name):
    words = count_words(note_of(ALL[name]).body)
    assert words <= ALL[name]["expected"]["max_words"], f"{words} words"


@pytest.mark.parametrize("name", SENT)
def test_the_question_is_asked_only_where_it_is_right(name):
    note = note_of(ALL[name])
    asks = any(s.move == "ask" for s in note.sentences)
    assert asks == ALL[name]["expected"]["ask"]["do"]


@pytest.mark.parametrize("name", SENT)
def test_the_reviewer_has_nothing_against_it(name):
    occasion = occasion_of(ALL[name])
    found = review(compose(occasion), occasion=occasion)
    assert [f for f in found if f.severity != "info"] == []


@pytest.mark.parametrize("name", SENT)
def test_every_sentence_of_fact_has_its_evidence(name):
    bare = [s.text for s in note_of(ALL[name]).sentences if not s.evidence]
    assert bare == []
