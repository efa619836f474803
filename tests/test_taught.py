"""What the reader was taught it knows, in every language: hardly a false no, and most of the others heard."""

import pytest

from rebond.read import read
from scripts.taught import languages, taught

LANGUAGES = languages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_taught_is_known(language: str) -> None:
    mails = taught(language)
    readings = [read(mail.message) for mail in mails]
    pairs = list(zip(mails, readings, strict=True))
    said = [mail for mail, reading in pairs if reading.kind == "rejection"]
    told = [reading for mail, reading in pairs if mail.kind == "rejection"]
    heard = [reading for reading in told if reading.kind == "rejection"]
    false = [mail.name for mail in said if mail.kind != "rejection"]
    assert len(false) <= 0.03 * len(said), false
    assert len(heard) >= 0.9 * len(told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_verdict_is_the_sentence_that_says_so(language: str) -> None:
    marked = right = 0
    for mail in taught(language):
        reading = read(mail.message)
        if mail.kind != "rejection" or reading.kind != "rejection" or reading.verdict is None:
            continue
        span = reading.verdict
        assert mail.message.text[span.start : span.end] == span.text
        marked += 1
        right += any(
            says == "no" and start <= span.start < end
            for (start, end), says in zip(mail.page.sentences, mail.says, strict=True)
        )
    assert right >= 0.95 * marked
