"""Every rule's docstring is its documentation and its test.

A docstring has a first sentence, `Why:`, `Source:`, `Not when:`, and examples.
`Offends (en): …` must bring at least one finding of that rule, `Innocent (en): …`
none. `Given: {json}` sets the occasion of the examples after it; `\\n` in an
example is a line break. `Mends (en): old → new` says what the replacements of its
findings make of a text; the rule is silent on what comes out.
"""

import re

import pytest

from rebond import plug
from rebond.examples import HEADS, cut, examples, unlike

RULES = {rule.__name__.rpartition(".")[2]: rule for rule in plug.rules()}
CASES = [
    pytest.param(name, example, id=f"{name}-{example.language}-{example.verb}-{number}")
    for name, rule in RULES.items()
    for number, example in enumerate(examples(rule.__doc__))
]


@pytest.mark.parametrize(("name", "example"), CASES)
def test_example(name, example):
    assert "" == unlike(RULES[name], example)


@pytest.mark.parametrize("name", RULES)
def test_docstring_is_complete(name):
    rule = RULES[name]
    doc = rule.__doc__ or ""
    every = list(examples(doc))
    count = {
        (verb, lang): sum(e.verb == verb and e.language == lang for e in every)
        for verb in ("Offends", "Innocent")
        for lang in ("en", "fr")
    }
    assert doc.split("\n")[0].endswith(".")
    assert [] == [head for head in HEADS if head not in doc]
    assert {} == {key: number for key, number in count.items() if number < 2}
    assert rule.SEVERITY in ("error", "warning", "info")
    assert re.fullmatch(r"[A-Z]\d\d", rule.ID)


@pytest.mark.parametrize("name", RULES)
def test_findings_point_at_the_text_and_explain_themselves(name):
    for example in examples(RULES[name].__doc__):
        for finding in RULES[name].check(cut(example.text, example.language, example.given)):
            assert 0 <= finding.start <= finding.end <= len(example.text)
            assert finding.message
            assert "{" not in finding.message + finding.suggestion


def test_ids_are_unique():
    ids = [rule.ID for rule in RULES.values()]
    assert sorted(ids) == sorted(set(ids))
