"""When a mail was written, from a `Date:` field or from a line that a mail program shows.

One reader for both: "Mon, 15 Jun 2026 16:42:00 +0100" and
"lundi 15 juin 2026 à 16:42" hold the same few tokens. What cannot be a date
is None; nothing raises.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

_MONTHS = {
    "jan": 1, "ene": 1, "gen": 1, "feb": 2, "fev": 2, "fév": 2, "mar": 3, "mär": 3, "mrt": 3,
    "maa": 3, "apr": 4, "avr": 4, "abr": 4, "may": 5, "mai": 5, "mag": 5, "mei": 5, "jun": 6,
    "juin": 6, "giu": 6, "jul": 7, "juil": 7, "lug": 7, "aug": 8, "aoû": 8, "aou": 8, "ago": 8,
    "sep": 9, "set": 9, "oct": 10, "okt": 10, "ott": 10, "out": 10, "nov": 11, "dec": 12,
    "déc": 12, "dez": 12, "dic": 12,
}  # fmt: skip

_ZONES = {
    "gmt": 0, "ut": 0, "utc": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60,
    "cest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "ist": 330, "jst": 540,
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "aest": 600, "aedt": 660,
}  # fmt: skip


def read(given: str) -> datetime | None:
    """The moment named by a date line, or None.

    A date without a zone is taken as UTC, for want of better.

    >>> read("Mon, 15 Jun 2026 16:42:00 +0100").isoformat()
    '2026-06-15T16:42:00+01:00'
    >>> read("Le lundi 15 juin 2026 à 16h42").isoformat()
    '2026-06-15T16:42:00+00:00'
    """
    tokens = _tokens(given[:200])
    numbers: list[str] = []
    clock: tuple[int, int, int] | None = None
    month, zone, half = 0, None, ""
    year_first = False
    at = 0
    while at < len(tokens):
        token = tokens[at]
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token[0].isdigit():
            later = tokens[at + 2] if at + 2 < len(tokens) else ""
            dotted = after == "." and len(numbers) + bool(month) > 2  # "alle ore 16.42"
            if clock is None and (after in (":", "h", "H") or dotted) and later[:1].isdigit():
                seconds, at = "0", at + 2
                if tokens[at + 1 : at + 2] == [":"] and "".join(tokens[at + 2 : at + 3]).isdigit():
                    seconds, at = tokens[at + 2], at + 2
                if len(token) > 2 or len(later) > 2 or len(seconds) > 2:
                    return None
                clock = (int(token), int(later), int(seconds))
            elif clock is not None and len(numbers) >= 3 and zone is None and token != "0":
                pass  # fractions of a second, comments
            else:
                year_first = year_first or (len(token) == 4 and not numbers)
                numbers.append(token)
        elif token in "+-" and clock is not None and after.isdigit() and zone is None:
            hours, minutes = after, "0"
            if len(after) == 4:
                hours, minutes = after[:2], after[2:]
            elif tokens[at + 2 : at + 3] == [":"] and at + 3 < len(tokens):
                minutes = tokens[at + 3] if tokens[at + 3].isdigit() else "0"
            if len(hours) > 2 or len(minutes) > 2:
                return None
            zone = (int(hours) * 60 + int(minutes)) * (-1 if token == "-" else 1)
            at += 1
        elif token[0].isalpha():
            word = token.lower()
            if word in ("am", "pm"):
                half = word
            elif clock is not None and word in _ZONES and zone is None:
                if after not in ("+", "-"):
                    zone = _ZONES[word]
            else:
                # The last one wins: "mar." is a Tuesday in "mar. 16 juin".
                month = _MONTHS.get(word[:4]) or _MONTHS.get(word[:3]) or month
        at += 1
    return _moment(numbers, month, year_first, tokens, clock, half, zone)


def _tokens(given: str) -> list[str]:
    """Runs of digits, runs of letters, and single signs; white space and commas go."""
    found: list[str] = []
    last = ""
    for char in given:
        kind = "d" if "0" <= char <= "9" else "a" if char.isalpha() else ""
        if kind and kind == last:
            found[-1] += char
        elif kind or char in "+-:/.":
            found.append(char)
        elif char == "(" and ":" in found:
            break  # a comment after the zone
        last = kind
    # "T" between a date and a time, as ISO 8601 writes it, says nothing.
    return [token for token in found if token != "T"]


def _marks(tokens: list[str]) -> int:
    return max(map(tokens.count, "/-."))


def _moment(
    numbers: list[str],
    month: int,
    year_first: bool,
    tokens: list[str],
    clock: tuple[int, int, int] | None,
    half: str,
    zone: int | None,
) -> datetime | None:
    if any(len(number) > 4 for number in numbers[:3]) or (
        clock is None and not month and _marks(tokens) < 2
    ):
        return None
    values = [int(number) for number in numbers[:3]]
    if month and len(values) >= 2:
        day, year = (values[1], values[0]) if year_first else (values[0], values[1])
        written = numbers[0 if year_first else 1]
    elif not month and len(values) == 3:
        written = numbers[0 if year_first else 2]
        if year_first:
            year, month, day = values
        else:
            day, month, year = values
            if "/" in tokens and (month > 12 or (half and day <= 12)):
                day, month = month, day  # as Americans write it
    else:
        return None
    if len(written) < 3:
        year += 2000 if year < 70 else 1900
    hour, minute, second = clock or (0, 0, 0)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if not 1970 <= year <= 2200 or not -24 * 60 < (zone or 0) < 24 * 60:
        return None
    tz = timezone(timedelta(minutes=zone)) if zone else UTC
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=tz)
    except ValueError:
        return None


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def write(moment: datetime) -> str:
    """The moment as a `Date:` field wants it, in English whatever the machine's language.

    >>> write(datetime(2026, 6, 15, 16, 42, tzinfo=UTC))
    'Mon, 15 Jun 2026 16:42:00 +0000'
    """
    offset = moment.utcoffset() or timedelta()
    minutes = int(offset.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return (
        f"{_DAYS[moment.weekday()]}, {moment.day:02d} {_NAMES[moment.month - 1]} {moment.year:04d} "
        f"{moment.hour:02d}:{moment.minute:02d}:{moment.second:02d} {sign}{hours:02d}{rest:02d}"
    )
