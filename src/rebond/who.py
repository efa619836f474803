"""Where the candidacy lies: the company and the role, as the mail names them.

Several places may name the company: a sentence, the subject, the sender's
displayed name, the signature. Each is a candidate with a weight; one that
agrees with the sender's domain weighs more, a recruiting system's own name
never counts. An agency writes about its client, so its own name is none.

What a language module holds (in `languages/xx/facts.py`), patterns over the
text *with* its capitals (plain letters, no accents; write `(?i:…)` for words):

COMPANY        patterns with one group, `{Name}`: "at {Name}", "interest in {Name}"
COMPANY_TEAM   the same for a signature: "the {Name} team"
DISPLAY        words to take off a displayed name: "Careers", "Recruiting", "Team"
NOT_COMPANY    names that are none: months, days, LinkedIn, Teams
ROLE           patterns with one group, `{Role}` (capitalised) or words of their own
TITLES         pattern of the nouns that job titles are made of (lower case)
NOT_ROLE       what a subject says beside the role ("your application", "update on")
AGENCY         pattern of an agency's signature
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rebond import senders
from rebond.manners import Frame
from rebond.model import Evidence, Fact, Message
from rebond.page import compiled, plain

if TYPE_CHECKING:
    from rebond.page import Page
    from rebond.tongue import Tongue

# H/F, m/w/d, (f/m/x), reference numbers: a title's luggage.
_LUGGAGE = (
    r"\x20*(?:[(\[]\x20*(?:[hfmwdx]|div|all genders|gn|a)(?:\x20*[/|,*.-]\x20*(?:[hfmwdx]|div|all genders|gn|a))+\x20*[)\]]|"
    r"\b[HFMWDX]/[HFMWDX](?:/[HFMWDX])?\b|"
    r"[(\[][^)\]]*(?:\d|\bref\b|\breq\b|\bjob code\b)[^)\]]*[)\]]|"
    r"[-,:]?\x20*\b(?:ref|req|requisition|job|id|no|n)\.?\x20*(?:id|code|number|no)?[:.#]*\x20*[A-Z]*-?\d[\w/-]*|"
    r"\b[A-Z0-9]+(?:[-/][A-Z0-9]+)*[-/][A-Z0-9]*\d\w*\b|\b[A-Z]{1,5}[-/]?\d[\w/-]{2,}\b|#\d+|\b\d{4}-\d+\b|\b\d{4,}\b)"
)
_EDGES = " \n\t-–—|:,;.#/\"'«»“”()"
_JOIN = ("of", "the", "and", "for", "de", "du", "des", "la", "le", "les", "et", "sur", "en", "a", "&", "to", "in", "at", "von", "und", "der", "y", "e", "van", "d'", "l'")  # fmt: skip


class Names(NamedTuple):
    """The company and the role, as far as the mail names them."""

    company: Fact[str] | None
    role: Fact[str] | None


class Guess(NamedTuple):
    """A name that may be the one looked for, with the words around it and its weight."""

    name: str
    quote: str
    weight: float


def who(message: Message, page: Page, tongue: Tongue, parts: Frame) -> Names:
    """The company and the role that the mail is about."""
    role = _role(message, page, tongue)
    return Names(_company(message, page, tongue, parts, role), role)


# --- the role ----------------------------------------------------------------


def _role(message: Message, page: Page, tongue: Tongue) -> Fact[str] | None:
    titles = tongue.words("TITLES")
    guesses: list[Guess] = []
    for text, shape, weight in (
        (page.text, page.flow, 3.0),
        (message.subject, plain(message.subject), 2.5),
    ):
        for number, pattern in enumerate(tongue.each("ROLE")):
            for match in pattern.finditer(shape):
                low, high = match.span(1)
                name = clean_role(text[low:high])
                if _is_role(name, tongue):
                    quote = " ".join(text[match.start() : match.end()].split())
                    bonus = 1.0 if titles and titles.search(plain(name).lower()) else -1.0
                    guesses.append(Guess(name, quote, weight + bonus - 0.05 * number))
    for start, end in page.lines()[:5]:
        name = clean_role(page.text[start:end])
        heading = name[:1].isupper() and page.shape[end - 1] not in b".,!?:" and len(name) < 70
        if heading and titles and titles.search(plain(name).lower()) and _is_role(name, tongue):
            guesses.append(Guess(name, page.text[start:end], 2.2))
    for piece in _pieces(message.subject, tongue):
        name = clean_role(piece)
        if titles and titles.search(plain(name).lower()) and _is_role(name, tongue):
            guesses.append(Guess(name, message.subject, 2.8))
    return _heaviest(guesses, 2.0)


def _is_role(name: str, tongue: Tongue) -> bool:
    if not 2 < len(name) < 90 or len(name.split()) > 11:
        return False
    no = tongue.words("NOT_ROLE")
    return no is None or no.fullmatch(plain(name).lower()) is None


def clean_role(name: str) -> str:
    """A job's title without (H/F), m/w/d and reference codes."""
    name = " ".join(name.split())
    shape = plain(name)
    luggage = compiled("(?i)" + _LUGGAGE)
    keep, at = [], 0
    for match in luggage.finditer(shape):
        if match.end() > match.start():
            keep.append(name[at : match.start()])
            at = match.end()
    name = " ".join("".join([*keep, " ", name[at:]] if at else [name]).split()).strip(_EDGES[:-2])
    while name.endswith(")") and "(" not in name:
        name = name[:-1]
    words = name.rstrip("( ").split()
    while words and words[-1].lower() in _JOIN:
        words.pop()
    return " ".join(words).strip(_EDGES[:-2])


def _pieces(subject: str, tongue: Tongue) -> list[str]:
    """What stands between dashes and bars in a subject, without the words around it."""
    rest = clean_role(subject)
    low = plain(rest).lower()
    no = tongue.words("NOT_ROLE")
    if no is not None:
        keep, at = [], 0
        for match in no.finditer(low):
            keep.append(rest[at : match.start()])
            at = match.end()
        rest = "|".join([*keep, rest[at:]])
    for mark in (" - ", " – ", " — ", " | ", ": ", " · ", " @ ", " / "):
        rest = rest.replace(mark, "|")
    return [piece.strip(_EDGES[:-2]) for piece in rest.split("|") if piece.strip(_EDGES)]


# --- the company -------------------------------------------------------------


def _company(
    message: Message, page: Page, tongue: Tongue, parts: Frame, role: Fact[str] | None
) -> Fact[str] | None:
    guesses: list[Guess] = []
    for group, weight in (("COMPANY", 3.0), ("COMPANY_TEAM", 3.0), ("COMPANY_WEAK", 1.2)):
        for pattern in tongue.each(group):
            for text, shape, less in (
                (page.text, page.flow, 0.0),
                (message.subject, plain(message.subject), 0.3),
            ):
                for match in pattern.finditer(shape):
                    quote = " ".join(text[match.start() : match.end()].split())
                    name = _trimmed(text[match.start(1) : match.end(1)])
                    guesses.append(Guess(name, quote, weight - less))
    guesses += _displayed(message, tongue)
    guesses += _signature(page, parts, tongue)
    taken = (role.value.lower() if role else "\n", *_people(message))
    for piece in _pieces(message.subject, tongue):
        guesses.append(Guess(_trimmed(piece), message.subject, 1.0))
    no = tongue.words("NOT_COMPANY")
    fits = []
    domain = "".join(senders.labels(message.sender.email)) if message.sender else ""
    senders_labels = [label.replace("-", "") for label in senders.labels(message.sender.email)] if message.sender else []
    relay = senders.is_system(message)
    agency = _is_agency(page, tongue, message)
    for guess in guesses:
        low = plain(guess.name).lower()
        bare = bytes(code for code in low if chr(code).isalnum()).decode()
        if len(bare) < 2 or guess.name.lower() in taken or not guess.name[:1].strip(_EDGES):
            continue
        if (no is not None and no.fullmatch(low)) or (role and low.decode() in role.value.lower()):
            continue
        same = _agrees(bare, domain.replace("-", ""))
        if relay and same or agency and same:
            continue  # the system's or the agency's own name
        weight = guess.weight + (3.0 if same else 0.0)
        weight += 1.0 if bare in senders_labels else 0.0
        weight += 0.5 * min(sum(other.name == guess.name for other in guesses) - 1, 3)
        if guess.name[:1].islower() and not same:
            continue
        fits.append(guess._replace(weight=weight))
    return _longer(_heaviest(fits, 2.0), fits)


def _longer(chosen: Fact[str] | None, fits: list[Guess]) -> Fact[str] | None:
    """The fuller form of a name, if the mail has one and its domain does not choose the short."""
    if chosen is None:
        return None
    best = next(guess for guess in fits if guess.name == chosen.value)
    for guess in fits:
        more = guess.name.removeprefix(chosen.value + " ")
        if more != guess.name and len(more.split()) <= 2 and guess.weight + 2.0 > best.weight:
            return Fact(value=guess.name, evidence=(Evidence(source="message", quote=guess.quote),))
    return chosen


def _agrees(bare: str, domain: str) -> bool:
    """Whether a name and a domain are made of the same letters: "Tessel Bank", tessel.example."""
    if len(bare) < 3 or len(domain) < 3:
        return False
    return bare in domain or domain in bare or (len(bare) > 5 and bare[:6] == domain[:6])


def _people(message: Message) -> set[str]:
    """Names of the people in the headers, which are no company's."""
    return {address.name.lower() for address in message.to if address.name}


def _trimmed(name: str) -> str:
    words = name.split()
    while words and words[-1].lower().strip(",") in _JOIN:
        words.pop()
    while len(words) > 1 and words[-1].islower() and words[-1].isalpha():
        words.pop()
    while words and words[0].lower() in ("the", "our", "your"):
        words.pop(0)
    name = " ".join(words).strip(_EDGES)
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    dotted = bool(words) and words[-1] in ("Ltd.", "Inc.", "Corp.", "Co.")
    return name + "." if dotted and not name.endswith(".") else name


def _displayed(message: Message, tongue: Tongue) -> list[Guess]:
    """The sender's displayed name without "Careers", "via …" and the like."""
    if message.sender is None or not message.sender.name:
        return []
    name, shape = message.sender.name, plain(message.sender.name)
    away = tongue.words("DISPLAY")
    via = compiled(r"(?i)\x20(?:via|through|par|uber)\x20.*$").search(shape)
    if via is not None:
        name, shape = name[: via.start()], shape[: via.start()]
    at = compiled(r"(?i)\x20(?:@|at|chez|bei|from)\x20(.+)$").search(shape)
    if at is not None:
        return [Guess(_trimmed(name[at.start(1) :]), message.sender.name, 3.0)]
    keep, last, hit = [], 0, False
    if away is not None:
        for match in away.finditer(shape.lower()):
            keep.append(name[last : match.start()])
            last, hit = match.end(), True
    rest = _trimmed("".join([*keep, " ", name[last:]]))
    rest = rest.split(" / ")[0].split(" - ")[0].split(" | ")[0].split(",")[-1].strip()
    if not rest:
        return []
    machine = senders.is_relay(message) or message.automatic
    return [Guess(rest, message.sender.name, 3.0 if hit else 2.0 if machine else 0.5)]


def _signature(page: Page, parts: Frame, tongue: Tongue) -> list[Guess]:
    """Lines under the name: "Head of Product, Tessel Bank"."""
    if parts.signed is None and parts.closing is None:
        return []
    start = parts.signed[0] if parts.signed else parts.closing[1] if parts.closing else 0
    found = []
    for low, high in page.lines():
        if low < start or high - low > 90:
            continue
        line = page.text[low:high]
        if "@" in line or "http" in line or "www." in line:
            continue
        for mark in (" | ", " - ", " – ", " · ", " • "):
            line = line.replace(mark, ", ")
        pieces = [piece.strip() for piece in line.split(", ")]
        for number, piece in enumerate(pieces):
            own = parts.signed is not None and low == parts.signed[0] and number == 0
            if piece and not own and (piece[0].isupper() or piece[0].isdigit()):
                found.append(Guess(_trimmed(piece), page.text[low:high], 1.6 - 0.2 * number * (number > 1)))
    return found


def _is_agency(page: Page, tongue: Tongue, message: Message) -> bool:
    pattern = tongue.words("AGENCY")
    if pattern is None:
        return False
    return pattern.search(page.low) is not None


def _heaviest(guesses: list[Guess], least: float) -> Fact[str] | None:
    if not guesses:
        return None
    best = max(guesses, key=lambda guess: (guess.weight, -len(guess.name)))
    if best.weight < least:
        return None
    return Fact(value=best.name, evidence=(Evidence(source="message", quote=best.quote),))
