"""Words as concepts: exact words, stems, endings and phrases, and what the lexicons of our languages hold."""

import re

import pytest

from rebond import plug
from rebond.lexicon import CONCEPTS, Lexicon, lexicon, words

SMALL = Lexicon(
    {
        "NOT": "not nicht no_longer",
        "NOLONGER": "no_longer",
        "CHOOSE": "choos* chose",
        "JOB": "*stelle job",
        "MORE": "longer",
    }
)
LANGUAGES = plug.languages("lexicon")


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (b"we chose not to", [("CHOOSE",), ("NOT",)]),
        (b"choosing a job", [("CHOOSE",), ("JOB",)]),
        (b"die lehrstelle nicht", [("JOB",), ("NOT",)]),
        (b"no longer", [("NOT", "NOLONGER")]),  # a phrase goes before its words
        (b"no", []),
        (b"much longer", [("MORE",)]),
        (b"job? no longer", [("JOB",), ("ASKED",), ("NOT", "NOLONGER")]),
    ],
)
def test_what_is_heard(text, heard):
    assert SMALL.heard(words(text)) == heard


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lexicon_has_every_concept_in_plain_letters(language):
    entries = plug.language(language, "lexicon").WORDS
    odd = [
        word
        for listed in entries.values()
        for word in listed.split()
        if not re.fullmatch(r"\*?[a-z0_]+\*?", word)
    ]
    assert (list(CONCEPTS), []) == (list(entries), odd)


@pytest.mark.parametrize(
    ("language", "text", "concepts"),
    [
        ("en", b"we have chosen another candidate", {"WE", "CHOOSE", "OTHER", "CANDIDATE"}),
        (
            "de",
            b"wir haben uns fur einen anderen bewerber entschieden",
            {"WE", "OTHER", "CANDIDATE", "CHOOSE"},
        ),
        ("fr", b"nous avons choisi un autre candidat", {"WE", "CHOOSE", "OTHER", "CANDIDATE"}),
        ("es", b"hemos elegido a otra candidata", {"WE", "CHOOSE", "OTHER", "CANDIDATE"}),
        ("it", b"abbiamo scelto un altro candidato", {"WE", "CHOOSE", "OTHER", "CANDIDATE"}),
        ("pt", b"escolhemos outro candidato", {"WE", "CHOOSE", "OTHER", "CANDIDATE"}),
        ("nl", b"wij hebben een andere kandidaat gekozen", {"WE", "CHOOSE", "OTHER", "CANDIDATE"}),
    ],
)
def test_the_same_is_heard_in_every_language(language, text, concepts):
    heard = {concept for found in lexicon(language).heard(words(text)) for concept in found}
    assert concepts <= heard
