"""Which job a mail is about: of all the word rows that may be a job's title the likeliest, or none.

Every row of up to eight words in the subject, and behind every word in the text
that a title may begin with, is described by features: the words it begins and
ends with, those beside it, where it stands, whether the mail says it again.
What they say was learned from mails with their roles (`make learn`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.choice import Option, best, weights
from rebond.houses import labels, reach
from rebond.lexicon import lexicon, trades
from rebond.names import (
    captures,
    clean_role,
    leading,
    low,
    pattern,
    pieces,
    small,
    unlabelled,
    words,
)
from rebond.page import plain
from rebond.text import flat
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.lexicon import Lexicon
    from rebond.manners import Frame
    from rebond.model import Fact, Message
    from rebond.page import Page
    from rebond.tongue import Tongue

# Houses that a title is followed by, and that are no field of work.
_PLACES = frozenset(
    "hospital school college university primary academy council trust campus airport clinic office elementary".split()
)
_LONGEST = 8  # words of a title
_PLAIN = 2  # words in small letters that a title may begin with before its noun
_STARTS = 40  # places in the text looked at; a hostile mail has thousands
_MOST = 400
_TOKEN = r"[^\x20\n]+"
_STOPS = b".!?;:"
_EDGE = b".,!?;:\")]*'"  # what may close a row of words without being of it
_BAG = (
    r"(?i)^(?:[(\[]\x20*(?:[hfmwdxvugi]|all|alle|gn|div)\b|[hfmwdxv]/[hfmwdxv]|\d{1,3}\x20?(?:-\x20?\d{1,3}\x20?)?%|"
    r"[(\[]?(?:ref|req|id|job|nr|no|n)\b|#\d)"
)


# What may follow a row.
_AFTER = ("CLOSES", "THEN:small", "THEN:capital", "THEN:word")

Capture = tuple[int, int, int, int]  # as `rebond.names.captures` gives them


@value
class _Row:
    """A row of words in one place."""

    name: str
    quote: str
    features: frozenset[str]
    zone: str


def role(
    message: Message, page: Page, tongue: Tongue, parts: Frame, language: str
) -> Fact[str] | None:
    """The job's title as the mail writes it, without (m/w/d) and codes; None where it has none."""
    return best(options(message, page, tongue, parts, language), weights("ROLE", language))


def options(
    message: Message, page: Page, tongue: Tongue, parts: Frame, language: str
) -> list[Option]:
    """The rows of words that may be the job's title, each with its features."""
    jobs = trades(language)
    spoken = _Words(tongue, lexicon(language), jobs)
    found: dict[str, list[_Row]] = {}
    email = message.sender.email.lower() if message.sender else ""
    owned = tuple(labels(email))
    said = list(captures("ROLE", page.flow, tongue))
    for row in _rows(message, page, tongue, parts, jobs, said):
        key = row.name.lower()
        if key in found or len(found) < _MOST:
            found.setdefault(key, []).append(row)
    zones = {key: frozenset(row.zone for row in rows) for key, rows in found.items()}
    again = [f" {key} " for key, some in zones.items() if len(some) > 1]
    told = _told(message, page, tongue, said)
    out = []
    for key, rows in found.items():
        chosen = max(rows, key=lambda row: (not row.name.isupper(), row.zone == "TEXT"))
        features = set().union(*(row.features for row in rows))
        features |= told.get(key, set())
        if "CLOSES" not in features and "SAIDCLOSED" not in features:
            features.add("NEVERCLOSED")
        features |= {"ANY", f"ZONES:{len(zones[key])}", f"TIMES:{min(len(rows), 3)}"}
        features |= _is(chosen.name, spoken, owned)
        if any(f" {key} " in other and len(key) + 2 < len(other) for other in again):
            features.add("INSIDE")
        inner = max((len(other) for other in again if other in f" {key} "), default=0)
        if 0 < inner < len(key) + 2:
            features.add("AROUND")
        out.append(Option(name=chosen.name, quote=chosen.quote, features=frozenset(features)))
    return out


def _told(message: Message, page: Page, tongue: Tongue, said: list[Capture]) -> dict[str, set[str]]:
    """What sentences, subject and headings call the job, in small letters, each with its features."""
    found: dict[str, set[str]] = {}
    named = captures("ROLE", plain(message.subject), tongue)
    for text, some, sign in ((page.text, said, "text"), (message.subject, named, "subject")):
        for number, start, end, _ in some:
            name = text[start:end]
            if "{Role}" in tongue.data("ROLE")[number]:
                name = leading(name, title=True)
            name = clean_role(_uncut(unlabelled(name), tongue))
            if name:
                known = low(name) in tongue.words("TITLES")
                how = "title" if known else "small" if name[:1].islower() else "other"
                found.setdefault(name.lower(), set()).update(
                    (f"TOLD:{sign}", f"TOLD:{sign}:{how}", f"told:{sign}{number}")
                )
    for piece in pieces(message.subject, tongue):
        name = clean_role(_uncut(piece, tongue))
        found.setdefault(name.lower(), set()).add("TOLD:piece")
    for start, end in page.lines()[:4]:
        line = page.text[start:end]
        if len(line.split()) > 10:
            break  # the letter has begun: what follows is no heading
        name = clean_role(unlabelled(line))
        if name[:1].isupper() and page.shape[end - 1] not in b".,!?:" and len(name) < 70:
            found.setdefault(name.lower(), set()).add("TOLD:heading")
    return found


def _uncut(name: str, tongue: Tongue) -> str:
    """The title without the house or the place that follows it: "Product lead at …"."""
    place = tongue.words("ROLE_CUT").first(low(name))
    name = name if place is None or place[0] < 3 else name[: place[0]]
    # "Nurse, Wombara Base Hospital": a house is no part of the title.
    before, comma, after = name.rpartition(", ")
    return before if comma and words(after)[-1:] and words(after)[-1] in _PLACES else name


def _rows(
    message: Message,
    page: Page,
    tongue: Tongue,
    parts: Frame,
    jobs: Lexicon,
    said: list[Capture],
) -> Iterator[_Row]:
    subject = message.subject
    shape = plain(subject)
    for start in [match.start() for match in pattern(_TOKEN).finditer(shape)][:20]:
        yield from _from(subject, shape, start, "SUBJECT", said=False)
    text, shape = page.text, page.flow
    told = {start for _, start, _, _ in said}
    starts = told | _titles(page, tongue, jobs, shape)
    for start in sorted(starts)[:_STARTS]:
        # Below the letter people sign with their own title.
        zone = "TEXT" if start < parts.body[1] else "END"
        yield from _from(text, shape, start, zone, said=start in told)


def _titles(page: Page, tongue: Tongue, jobs: Lexicon, shape: bytes) -> set[int]:
    """Where the row of words begins in which a trade or a title's noun stands, and the noun itself."""
    nouns = set()
    for low_end, high in tongue.words("TITLES").all(page.low):
        at = low_end
        while at < high and not shape[at : at + 1].isalnum():
            at += 1
        nouns.add(at)
    for match in pattern(r"[a-z]+").finditer(page.low):
        if jobs.of(match.group()):
            nouns.add(match.start())
    starts = set(nouns)
    for noun in nouns:
        at, small_ones = noun, 0
        while (before := _before(shape, at)) is not None and noun - before < 40:
            word = shape[before:at].strip()
            small_ones += not word[:1].isupper()
            if small_ones > _PLAIN or word[-1:] in b".!?:;,":
                break
            at = before
            starts.add(at)
    return starts


def _before(shape: bytes, at: int) -> int | None:
    """Where the word in front of a place begins, on the same line."""
    end = at
    while end and shape[end - 1 : end] == b" ":
        end -= 1
    if end in (0, at) or shape[end - 1 : end] == b"\n":
        return None
    start = end
    while start and shape[start - 1 : start] not in (b" ", b"\n"):
        start -= 1
    return start


def _from(text: str, shape: bytes, start: int, zone: str, *, said: bool) -> Iterator[_Row]:
    """The rows that begin at a place, each one word longer."""
    while shape[start : start + 1] in (b'"', b"(", b"[", b"*", b"'") and start < len(shape):
        start += 1
    stop = shape.find(b"\n", start)
    stop = len(shape) if stop < 0 else stop
    ahead = shape[max(0, start - 48) : start].rpartition(b"\n")[2]
    front = ahead.split()
    near = front[-1].decode("latin-1").lower() if front else "^"
    far = front[-2].decode("latin-1").lower() if len(front) > 1 else "^"
    shared = {f"AT:{zone}"}
    if not front or (front[-1][-1:] in b":|-/([@" and not ahead[-1:].isalnum()):
        shared.add("OPENS")
    if said:
        shared.add("SAID")
    shared |= {f"before:{near}", f"before:{far}_{near}"}
    last = start
    for number, match in enumerate(pattern(_TOKEN).finditer(shape[start : min(stop, start + 120)])):
        if number >= _LONGEST:
            return
        end = start + match.end()
        word = shape[start + match.start() : end]
        closes = word[-1:] in _STOPS and not (word[-1:] == b"." and len(word) < 5)
        inner = end
        while inner > last and shape[inner - 1] in _EDGE:
            if shape[inner - 1 : inner] == b")" and b"(" in shape[start:inner]:
                break
            inner -= 1
        raw = text[start:inner]
        bare = clean_role(raw)
        rest = shape[inner : min(stop, inner + 40)]
        after = rest.split()
        following = after[0].decode("latin-1").lower() if after else "$"
        if len(bare) > 2 and not small(bare.split()[-1].lower()):
            features = set(shared)
            features.add(f"after:{following}")
            closed = inner < end or not after or not following[:1].isalnum()
            features.add(_AFTER[0] if closed else _next(following, after[0]))
            if len(after) > 1:
                features.add(f"after:{following}_{after[1].decode('latin-1').lower()}")
            if closed and "OPENS" in shared:
                features.add(f"PIECE:{zone}")
            if closed and said:
                features.add("SAIDCLOSED")
            bag = pattern(_BAG).search(rest.lstrip(b" ,-"))
            if bag is not None or bare != flat(raw):
                features.add("LUGGAGE")
            quote = flat(text) if zone == "SUBJECT" else flat(raw)
            yield _Row(name=bare, quote=quote, features=frozenset(features), zone=zone)
        if closes:
            return
        last = end


def _next(word: str, seen: bytes) -> str:
    """What kind of word follows a row."""
    return _AFTER[1] if small(word) else _AFTER[2] if seen[:1].isupper() else _AFTER[3]


class _Words:
    """What is known of single words: they come again in many rows of one mail."""

    def __init__(self, tongue: Tongue, known: Lexicon, jobs: Lexicon) -> None:
        self.tongue = tongue
        self._known, self._jobs = known, jobs
        self._found: dict[str, tuple[bool, bool, tuple[str, ...]]] = {}

    def of(self, word: str) -> tuple[bool, bool, tuple[str, ...]]:
        """Whether a word is a title's noun, whether it is a job's, and its concepts."""
        found = self._found.get(word)
        if found is None:
            shape = word.encode("latin-1")
            parts = shape.replace(b"-", b" ").replace(b"/", b" ").split()
            title = self.tongue.words("TITLES").fills(shape)
            found = title, any(map(self._jobs.of, [shape, *parts])), self._known.of(shape)
            self._found[word] = found
        return found


def _is(name: str, spoken: _Words, owned: tuple[str, ...]) -> set[str]:
    """What a row of words looks like by itself."""
    shape, parts = low(name), name.split()
    letters = [word.strip(".,()/*'\"") for word in shape.decode("latin-1").split()]
    letters = [word for word in letters if word] or [""]
    first, last = letters[0], letters[-1]
    found = {f"WORDS:{len(parts)}", f"first:{first}", f"last:{last}"}
    found |= {f"{end}:*{word[-size:]}" for end, word in (("first", first), ("last", last)) for size in (3, 4)}  # fmt: skip
    for spot, word in (("FIRST", first), ("LAST", last)):
        title, job, concepts = spoken.of(word)
        found.update(f"{spot}:{concept}" for concept in concepts)
        if title:
            found.add(f"{spot}:TITLE")
        if job:
            found.add(f"{spot}:JOB" if len(parts) > 1 else "ALONE:JOB")
        if title and len(parts) == 1:
            found.add("ALONE:TITLE")
    for word in letters[1:-1]:
        found.update(f"INNER:{concept}" for concept in spoken.of(word)[2])
    if not any(spoken.of(word)[1] for word in letters):
        found.add("NOJOB")
    found.add(f"TITLES:{min(sum(spoken.of(word)[0] for word in letters), 2)}")
    capitals = [word[:1].isupper() for word in parts if not small(word.lower())]
    words_of = spoken.tongue.words
    checks = {
        "TITLED": shape in words_of("TITLES"),
        "NOTROLE": words_of("NOT_ROLE").fills(shape),
        "NOROLE": words_of("NO_ROLE").fills(shape),
        "CAPITALS": all(capitals),
        "NOCAPITALS": not any(capitals),
        "CAPITAL": parts[0][:1].isupper(),
        "MIXED": any(capitals) and not all(capitals),
        "COMMA": "," in name,
        "COLON": ":" in name,
        "DASH": " - " in name or " – " in name,
        "SLASH": "/" in name,
        "BRACKET": "(" in name,
        "FIGURE": any(c.isdigit() for c in name),
        "SHOUT": name.isupper() and len(name) > 4,
        "HOUSE": any(reach(parts[-1], label) >= 0.7 for label in owned if parts[-1]),
    }
    return found | {feature for feature, true in checks.items() if true}
