"""A draft written in anger is told from a clumsy one, kindly, and waits for a morning with a night before it."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rebond.model import Finding
from rebond.review import draft, review
from rebond.temper import MORNING, NIGHT, Temper, earliest, remark, tempered

GREETING = {"en": "Dear Ana,\n\n", "fr": "Bonjour Ana,\n\n"}
CLOSING = {"en": "\n\nBest,\nKim\n", "fr": "\n\nCordialement,\nKim\n"}


def note(language: str, text: str) -> str:
    return GREETING[language] + text + CLOSING[language]


def temper(language: str, text: str) -> Temper:
    return tempered(review(note(language, text), language=language))


def error(rule: str, start: int, end: int) -> Finding:
    return Finding(rule=rule, severity="error", start=start, end=end, message="")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You people are liars. You will hear from my lawyer."),
        ("en", "It took you ten weeks to send a form letter. You will hear from my lawyer."),
        ("fr", "Vous êtes des menteurs. Vous aurez des nouvelles de mon avocat."),
    ],
)
def test_errors_of_tone_that_meet_are_anger(language, text):
    assert "hot" == temper(language, text).state


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thank you for the day in the workshop. Bram's answer is still in my notebook."),
        ("en", "I was a strong match for the post. Please, this job means everything to me."),
        ("en", "Thank you for the day in the workshop. You will hear from my lawyer."),
        ("fr", "Merci pour cette journée à l'atelier. Vous aurez des nouvelles de mon avocat."),
    ],
)
def test_praise_grief_and_one_slip_are_none(language, text):
    assert Temper() == temper(language, text)


def test_two_rules_that_hear_the_same_words_are_one_outburst():
    assert "calm" == tempered((error("hostile", 5, 20), error("legal_threat", 10, 25))).state
    assert "hot" == tempered((error("hostile", 5, 10), error("legal_threat", 10, 25))).state


def test_an_insult_twice_is_enough_and_a_threat_twice_is_not():
    assert "hot" == tempered((error("hostile", 5, 10), error("hostile", 30, 40))).state
    assert "calm" == tempered((error("legal_threat", 5, 10), error("legal_threat", 30, 40))).state


def test_who_takes_a_rule_more_lightly_is_not_held():
    found = (error("hostile", 5, 10), Finding(rule="guilt_trip", severity="warning", start=20, end=30, message=""))  # fmt: skip
    assert "calm" == tempered(found).state


def test_why_names_each_rule_once_in_the_order_of_the_text():
    found = [error("guilt_trip", 50, 60), error("hostile", 5, 10), error("hostile", 30, 40)]
    assert [("hostile", 5), ("guilt_trip", 50)] == [(f.rule, f.start) for f in tempered(found).why]


# --- when it may go --------------------------------------------------------------------------------

PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("written", "until"),
    [
        ("2026-06-15T22:30", "2026-06-16T08:00"),  # tonight: tomorrow morning
        ("2026-06-15T10:00", "2026-06-16T08:00"),  # in the morning: not the same day
        ("2026-06-16T00:30", "2026-06-16T08:00"),  # after midnight: there is still a night to sleep
        ("2026-06-16T02:00", "2026-06-16T08:00"),
        ("2026-06-16T02:01", "2026-06-17T08:00"),  # too late for that
        ("2026-06-16T07:59", "2026-06-17T08:00"),
        ("2026-12-31T23:00", "2027-01-01T08:00"),
        ("2026-03-29T01:30", "2026-03-30T08:00"),  # the hour that summer time takes is no sleep
        ("2026-10-25T02:30", "2026-10-25T08:00"),  # the hour that it gives back is
    ],
)
def test_a_draft_may_go_on_the_next_morning_with_a_night_before_it(written, until):
    now = datetime.fromisoformat(written).replace(tzinfo=PARIS)
    assert f"{until}:00" == earliest(now, PARIS).replace(tzinfo=None).isoformat()


def test_the_morning_is_the_writers_and_not_that_of_the_clock():
    now = datetime(2026, 6, 15, 23, tzinfo=UTC)  # eight in the morning in Tokyo
    assert "2026-06-17T08:00:00+09:00" == earliest(now, ZoneInfo("Asia/Tokyo")).isoformat()


moments = st.datetimes(datetime(1990, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))
shifts = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(now=moments, zone=st.timezones() | shifts, elsewhere=shifts)
@example(now=datetime(2011, 12, 30, 1, tzinfo=UTC), zone=ZoneInfo("Pacific/Apia"), elsewhere=UTC)
@example(now=datetime(2026, 10, 4, 12, tzinfo=UTC), zone=ZoneInfo("Australia/Lord_Howe"), elsewhere=UTC)  # fmt: skip
@example(now=datetime(2026, 3, 29, 0, tzinfo=UTC), zone=PARIS, elsewhere=UTC)
def test_in_every_zone_it_is_the_first_eight_oclock_after_a_night(now, zone, elsewhere):
    until = earliest(now, zone)
    assert (MORNING, zone) == (until.time(), until.tzinfo)
    waited = until.astimezone(UTC) - now
    # A day and a night at most; a clock may be put back by an hour, and a zone may skip a day.
    assert NIGHT <= waited < timedelta(hours=24) + NIGHT + timedelta(hours=3)
    assert until == earliest(now.astimezone(elsewhere), zone)  # whoever's clock told the time
    assert until == earliest(now, zone)
    before = (until.astimezone(UTC) - timedelta(hours=24, minutes=0)).astimezone(zone)
    if before.time() == MORNING:  # no morning was passed over that would have done
        assert before.astimezone(UTC) - now < NIGHT


# --- what is said ----------------------------------------------------------------------------------

ANGRY = note("en", "You people are liars. You will hear from my lawyer.")
EVENING = datetime(2026, 6, 15, 22, 30, tzinfo=PARIS)
SCOLDING = ("should", "must", "unprofessional", "inappropriate", "devriez", "il faut", "honte")


def said(text: str, language: str, now: datetime, until: datetime | None = None) -> Finding:
    cut = draft(text, language=language)
    found = tempered(review(cut))
    return remark(found, cut, until=until or earliest(now, PARIS), now=now)


def test_it_is_said_kindly_with_when_and_what():
    finding = said(ANGRY, "en", EVENING)
    assert ("not_tonight", "info", 0, 0) == (finding.rule, finding.severity, finding.start, finding.end)  # fmt: skip
    assert datetime(2026, 6, 16, 8, tzinfo=PARIS) == finding.until
    assert (
        "There is anger in this draft, and that is all right: it may be written. Only let it lie for a "
        "night, and look at it again tomorrow morning from 8:00. What would burn the bridge: “You people "
        "are liars”, “my lawyer”."
    ) == finding.message


def test_it_is_said_in_french_of_a_french_draft():
    text = note("fr", "Vous êtes des menteurs. Vous aurez des nouvelles de mon avocat.")
    assert (
        "Il y a de la colère dans ce brouillon, et c'est bien normal : elle a le droit de s'écrire. "
        "Laissez-le seulement reposer une nuit, et relisez-le demain matin à partir de 8 h. Ce qui "
        "couperait les ponts : « Vous êtes des menteurs », « mon avocat »."
    ) == said(text, "fr", EVENING).message


def test_after_midnight_it_is_this_morning():
    assert "again this morning from 8:00" in said(ANGRY, "en", datetime(2026, 6, 16, 0, 30, tzinfo=PARIS)).message  # fmt: skip


def test_once_the_night_is_over_nothing_is_held_back():
    until = datetime(2026, 6, 16, 8, tzinfo=PARIS)
    message = said(ANGRY, "en", until, until).message
    assert message.startswith("There is anger in this draft, and a night has passed since.")
    assert "it is yours to send" in message


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nobody_is_scolded(language):
    texts = {
        "en": "You people are liars. You will hear from my lawyer.",
        "fr": "Vous êtes des menteurs. Vous aurez des nouvelles de mon avocat.",
    }
    message = said(note(language, texts[language]), language, EVENING).message.lower()
    assert [] == [word for word in SCOLDING if word in message]
