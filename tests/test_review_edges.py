"""Where a note's frame turns: what is still a greeting or a closing, and what is a sentence already.

Each line is a language, a note, its greeting, its sentences, and its closing with what is under it.
"""

import pytest

from rebond.review import draft

NOTES = [
    ('en', 'Dear Ana, thank you for the day.\n\nKim', 'Dear Ana,', ['thank you for the day.'], 'Kim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nThanks,\nKim', 'Dear Ana,', ['The mill was loud.'], 'Thanks,\nKim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nThanks again\nKim', 'Dear Ana,', ['The mill was loud.'], 'Thanks again\nKim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nThanks again, and to Jo,\nKim', 'Dear Ana,', ['The mill was loud.'], 'Thanks again, and to Jo,\nKim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\nThanks for the loud mill,\nKim', 'Dear Ana,', ['The mill was loud.'], 'Thanks for the loud mill,\nKim'),
    ('en', 'Dear Ana,\n\nThe mill was loud and\nThanks for the very loud mill,\nKim', 'Dear Ana,', ['The mill was loud and\nThanks for the very loud mill,'], 'Kim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nThanks for the very loud mill there.\nKim', 'Dear Ana,', ['The mill was loud.', 'Thanks for the very loud mill there.'], 'Kim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nBest wishes.\nKim', 'Dear Ana,', ['The mill was loud.'], 'Best wishes.\nKim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nBest wishes from me.\nKim', 'Dear Ana,', ['The mill was loud.', 'Best wishes from me.'], 'Kim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nEnjoy the quieter months,\nKim', 'Dear Ana,', ['The mill was loud.'], 'Enjoy the quieter months,\nKim'),
    ('en', 'Dear Ana,\n\nThe mill was loud,\nand I was glad,\nKim', 'Dear Ana,', ['The mill was loud,\nand I was glad,'], 'Kim'),
    ('en', 'Dear Ana,\n\nThe mill was loud. Best, Kim', 'Dear Ana,', ['The mill was loud.'], 'Best, Kim'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nKim van der Berg', 'Dear Ana,', ['The mill was loud.'], 'Kim van der Berg'),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nKim Berg?', 'Dear Ana,', ['The mill was loud.', 'Kim Berg?'], ''),
    ('en', 'Dear Ana,\n\nThe mill was loud.\n\nKim Berg, miller:', 'Dear Ana,', ['The mill was loud.', 'Kim Berg, miller:'], ''),
    ('fr', "Bonjour Ana,\n\nLe moulin était fort. Je vous prie d'agréer mes salutations.\n\nKim", 'Bonjour Ana,', ['Le moulin était fort.'], "Je vous prie d'agréer mes salutations.\n\nKim"),
    ('fr', "Bonjour Ana,\n\nQuel moulin ! Il était fort ! Je vous prie d'agréer mes salutations.\nKim", 'Bonjour Ana,', ['Quel moulin !', 'Il était fort !'], "Je vous prie d'agréer mes salutations.\nKim"),
    ('en', 'Dear Ana,\n\nThank you. ... The mill was loud.\n\nKim', 'Dear Ana,', ['Thank you.', 'The mill was loud.'], 'Kim'),
    ("en", "Dear Ana,\n\nThe mill was loud.\n\nKim\n\nPS: I mean it.\nReally.", "Dear Ana,", ["The mill was loud.", "PS: I mean it.", "Really."], "Kim"),
    ("fr", "Madame, Monsieur,\n\nLe moulin tourne.\n\nKim", "Madame, Monsieur,", ["Le moulin tourne."], "Kim"),
    ("en", "Dear Ana\n\nThe mill was loud.\n\nKim", "Dear Ana", ["The mill was loud."], "Kim"),
    ("en", "Hello there all of you\n\nThe mill was loud.\n\nKim", "Hello there all of you", ["The mill was loud."], "Kim"),
    ("en", "Hello there all of you people\n\nThe mill was loud.\n\nKim", "", ["Hello there all of you people", "The mill was loud."], "Kim"),
    ("en", "Hello is it you?\n\nThe mill was loud.\n\nKim", "", ["Hello is it you?", "The mill was loud."], "Kim"),
    ("en", "Priya,\n\nThe mill was loud.\n\nKim", "Priya,", ["The mill was loud."], "Kim"),
    ("en", "Subject: the mill\n\nDear Ana,\n\nThe mill was loud.\n\nKim", "Dear Ana,", ["The mill was loud."], "Kim"),
    ("en", "Dear Ana,\n\nThe mill was loud.\n\nKim\n\nOn Monday Ana wrote:\n> Sorry, the post is filled.", "Dear Ana,", ["The mill was loud."], "Kim"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "greeting", "sentences", "closing"), NOTES)
def test_frame(language, text, greeting, sentences, closing):
    cut = draft(text, language=language)
    assert (greeting, sentences, closing) == (
        cut.greeting.text if cut.greeting else "",
        [passage.text for passage in cut.passages],
        cut.closing.text if cut.closing else "",
    )
