"""Sentences that offend are heard in words of their own, and what is heard is shown and graded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebond import offending, plug
from rebond.examples import cut
from rebond.review import draft, review
from rebond.rulebook import name_of

# Written for this test alone: no sentence for teaching, and no pattern, was made from them. Of two a
# turn of phrase that was there finds them already.
# fmt: off
SAID = {
    ("inside_information", "en"): "Your colleague told me over a beer that it had been decided in March.",
    ("pleading", "en"): "Please, I am asking you with all my heart to give me this one opportunity.",
    ("money", "en"): "I would also have come for a smaller salary than the one I named.",
    ("legal_threat", "en"): "My solicitor will be in touch about the questions I was asked.",
    ("surprise", "en"): "I honestly did not see this coming after how well Thursday had gone.",
    ("pleading", "fr"): "Je vous en supplie, laissez-moi encore une chance de vous convaincre.",
    ("money", "fr"): "J'aurais aussi accepté un salaire plus bas que celui que j'avais annoncé.",
    ("legal_threat", "fr"): "Mon avocat prendra contact avec vous au sujet des questions posées.",
}
# fmt: on
RULES = [rule for rule, language in SAID if language == "en"]
GOOD = {
    "en": [
        "Thank you for walking me through the dye house on Tuesday; I still think of the blue vat.",
        "Would you say that the second example in my lesson came too early?",
        "I am looking for work in theatre lighting, and should be glad to hear of it.",
    ],
    "fr": [
        "Merci de m'avoir montré la chaufferie mardi, je repense encore au vieux manomètre.",
        "Diriez-vous que mon deuxième exemple venait trop tôt ?",
        "Je cherche du travail dans l'éclairage de scène, et serais heureux d'en entendre parler.",
    ],
}


def blamed(text: str, language: str) -> dict[str, str]:
    return {finding.rule: finding.severity for finding in review(text, language=language)}


@pytest.mark.parametrize(("rule", "language"), SAID)
def test_an_offence_is_heard_in_words_of_its_own(rule, language):
    assert rule in blamed(SAID[rule, language], language)


@pytest.mark.parametrize(
    "rule", ["inside_information", "pleading", "money", "legal_threat", "surprise"]
)
def test_it_is_heard_with_no_help_of_patterns(rule):
    assert offending.heard(draft(SAID[rule, "en"], language="en"), rule)


@pytest.mark.parametrize("language", GOOD)
def test_what_is_well_said_is_not_blamed(language):
    for sentence in GOOD[language]:
        read = draft(sentence, language=language)
        assert [rule for rule in RULES if offending.heard(read, rule)] == []


def test_the_clause_that_offends_is_shown_and_not_the_one_beside_it():
    text = "Thank you for the tour of the kiln, but I beg you, please give me this job, I need it desperately."
    one = next(f for f in review(text, language="en") if f.rule in ("pleading", "desperate"))
    assert "kiln" not in text[one.start : one.end]
    assert "beg" in text[one.start : one.end] or "desperately" in text[one.start : one.end]


@pytest.mark.parametrize(("least", "severity"), [(1.1, "warning"), (0.0, "error")])
def test_what_is_heard_is_an_error_only_beyond_doubt(monkeypatch, least, severity):
    monkeypatch.setattr(offending, "SURE", least)
    text = SAID["inside_information", "en"]
    assert blamed(text, "en")["inside_information"] == severity


def test_a_language_or_a_rule_that_nobody_taught_is_not_listened_to():
    read = draft("Ich flehe Sie an, geben Sie mir die Stelle.", language="en")
    assert offending.offending("de") is None
    assert offending.heard(read, "no_such_rule") == ()


@given(st.text(max_size=400))
def test_any_text_is_heard_and_every_span_lies_in_its_sentence(text):
    for language in ("en", "fr"):
        read = draft(text, language=language)
        for rule in RULES:
            for one in offending.heard(read, rule):
                assert one.passage.start <= one.span.start < one.span.end <= one.passage.end
                assert read.text[one.span.start : one.span.end] == one.span.text


@given(st.lists(st.sampled_from(["beg", "please", "rent", "WE", "NEED", "_", "?"]), max_size=30))
def test_chances_are_shares_of_one(words):
    model = offending.offending("en")
    assert model is not None
    assert sum(model.chances(set(words)).values()) == pytest.approx(1)


def test_what_the_file_knows_is_not_left_to_hearing():
    text = (
        "You named the missing licence as the reason, yet I still wonder what the true reason was."
    )
    rule = next(one for one in plug.rules() if name_of(one) == "already_answered")
    assert list(rule.check(cut(text, "en", {}))) != []
    assert list(rule.check(cut(text, "en", {"reading": {"praise": "your calm"}}))) == []
