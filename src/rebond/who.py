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

from typing import TYPE_CHECKING

from rebond import senders
from rebond.model import Evidence, Fact, Message
from rebond.page import compiled, plain
from rebond.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.manners import Frame
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
_GROUPS = (("COMPANY_SURE", 8.0), ("COMPANY", 3.0), ("COMPANY_TEAM", 3.0), ("COMPANY_WEAK", 1.2))
_LEGAL_DOTTED = ("Ltd.", "Inc.", "Corp.", "Co.")
_HOUSES = frozenset(
    "group council university college trust bank dental foundation hospital hospitals school museum society "
    "partners solicitors ltd inc llp gmbh ag sa sas sarl spa bv nv groupe conseil universite banque".split()
)
_LEGAL = (" Ltd", " Inc", " Corp", " Co")
_EDGES = " \n\t-–—|:,;.#/\"'«»“”()"
_JOIN = ("of", "the", "and", "for", "de", "du", "des", "la", "le", "les", "et", "sur", "en", "a", "&", "to", "in", "at", "von", "und", "der", "y", "e", "van", "d'", "l'")  # fmt: skip


@value
class Names:
    """The company and the role, as far as the mail names them."""

    company: Fact[str] | None
    role: Fact[str] | None


@value
class Guess:
    """A name that may be the one looked for, with the words around it and its weight."""

    name: str
    quote: str
    weight: float


def who(message: Message, page: Page, tongue: Tongue, parts: Frame) -> Names:
    """The company and the role that the mail is about."""
    role = _role(message, page, tongue)
    return Names(company=_company(message, page, tongue, parts, role), role=role)


# --- the role ----------------------------------------------------------------


def _role(message: Message, page: Page, tongue: Tongue) -> Fact[str] | None:
    titles = tongue.words("TITLES")
    guesses: list[Guess] = []
    places = (page.text, page.flow, 3.0), (message.subject, plain(message.subject), 2.5)
    for text, shape, weight in places:
        for number, low, high, start in _captures("ROLE", shape, tongue):
            name = text[low:high]
            if "{Role}" in tongue.data("ROLE")[number]:
                name = _leading(name, title=True)
            name = clean_role(_uncut(name, tongue))
            if _is_role(name, tongue):
                known = plain(name).lower() in titles
                if not known and name[:1].islower() and len(name.split()) > 2:
                    continue
                bonus = 1.0 if known else -1.0
                quote = " ".join(text[start : low + len(name)].split())
                guesses.append(_guess(name, quote, weight + bonus - 0.05 * number))
    for start, end in page.lines()[:4]:
        name = clean_role(page.text[start:end])
        if len(page.text[start:end].split()) > 10:
            break  # the letter has begun: what follows is no heading
        heading = name[:1].isupper() and page.shape[end - 1] not in b".,!?:" and len(name) < 70
        if heading and plain(name).lower() in titles and _is_role(name, tongue):
            guesses.append(_guess(name, page.text[start:end], 2.2))
    for piece in _pieces(message.subject, tongue):
        name = clean_role(_uncut(piece, tongue))
        if plain(name).lower() in titles and _is_role(name, tongue):
            guesses.append(_guess(name, message.subject, 2.8))
    best = _heaviest(guesses, 1.6)
    if best is not None:
        for guess in guesses:
            more = guess.name.removesuffix(" " + best.value)
            if more != guess.name and len(more.split()) <= 2 and guess.weight > 2.2:
                return _fact(guess)
    return best


def _guess(name: str, quote: str, weight: float) -> Guess:
    return Guess(name=name, quote=quote, weight=weight)


def _fact(guess: Guess) -> Fact[str]:
    return Fact(value=guess.name, evidence=(Evidence(source="message", quote=guess.quote),))


def _captures(group: str, shape: bytes, tongue: Tongue) -> Iterator[tuple[int, int, int, int]]:
    """What a group's patterns capture: the pattern's number, the place, the start of the match."""
    for number, pattern in tongue.each(group, shape):
        at, bounded = 0, "{Then}" in tongue.data(group)[number]
        while (match := pattern.search(shape, at)) is not None:
            low, high = match.span(1)
            # "the {Then} role": all of it must be a name.
            name = _leading(shape[low:high].decode("latin-1"), title=group == "ROLE")
            if not bounded or len(name) + 1 >= high - low:
                yield number, low, high, match.start()
            at = max(low, match.start()) + 1  # a capture runs to the end of its clause


def _leading(text: str, *, title: bool = False) -> str:
    """The name at the start of a text: its words in capitals and the small words between them.

    A title may go on after a comma or a dash; a title in small letters is
    taken as it is, because its pattern says where it ends.
    """
    if title and not text[:1].isupper():
        return text
    kept: list[str] = []
    length = 0
    for word in text.split():
        bare = word.strip("*\"'«»“”()[]")
        big = bare[:1].isupper() or bare[:1].isdigit()
        small = bare.lower() in _JOIN or bare in ("-", "–", "—", "/", "|", "to", "in")
        if not big and not small and bare[:2] not in ("d'", "l'", "d’", "l’"):
            break
        kept.append(word)
        if big:
            length = len(kept)
        if word.endswith(("!", "?")) or (word.endswith(".") and bare not in _LEGAL_DOTTED):
            break
        if word.endswith(",") and not title:
            break
    return " ".join(kept[:length])


def _uncut(name: str, tongue: Tongue) -> str:
    """The title without the house or the place that follows it: "Product lead at …"."""
    place = tongue.words("ROLE_CUT").first(plain(name).lower())
    return name if place is None or place[0] < 3 else name[: place[0]]


def _is_role(name: str, tongue: Tongue) -> bool:
    if not 2 < len(name) < 90 or len(name.split()) > 11:
        return False
    return not tongue.words("NOT_ROLE").fills(plain(name).lower())


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
    keep, at = [], 0
    for start, end in tongue.words("NOT_ROLE").all(low):
        keep.append(rest[at:start])
        at = end
    rest = "|".join([*keep, rest[at:]])
    for mark in (" - ", " – ", " — ", " | ", ": ", " · ", " @ ", " / "):
        rest = rest.replace(mark, "|")
    return [piece.strip(_EDGES[:-2]) for piece in rest.split("|") if piece.strip(_EDGES)]


# --- the company -------------------------------------------------------------


def _company(
    message: Message, page: Page, tongue: Tongue, parts: Frame, role: Fact[str] | None
) -> Fact[str] | None:
    guesses: list[Guess] = []
    places = (page.text, page.flow, 0.0), (message.subject, plain(message.subject), 0.3)
    for group, weight in _GROUPS:
        for text, shape, less in places:
            for _, low, high, start in _captures(group, shape, tongue):
                words = _leading(text[low:high])
                name = _trimmed(words)
                if words.rstrip(",").endswith(_LEGAL_DOTTED):
                    name = words.rstrip(",")
                quote = " ".join(text[start : low + len(words)].split())
                guesses.append(_guess(name, quote, weight - less))
    guesses += _displayed(message, tongue)
    guesses += _signature(page, parts)
    guesses += _of_domain(message, page)
    taken = (role.value.lower() if role else "\n", *_people(message))
    for piece in _pieces(message.subject, tongue):
        guesses.append(_guess(_trimmed(piece), message.subject, 1.0))
    no = tongue.words("NOT_COMPANY")
    titles = tongue.words("TITLES")
    fits = []
    domain = "".join(senders.labels(message.sender.email)) if message.sender else ""
    senders_labels = _labels(message)
    relay = senders.is_system(message) or _is_via(message)
    agency = _is_agency(page, tongue, message)
    guesses = [guess for guess in guesses if not no.fills(plain(guess.name).lower())]
    guesses = [replace(guess, name=_unadorned(guess.name, tongue)) for guess in guesses]
    for guess in guesses:
        bare_name = plain(guess.name).lower()
        bare = bytes(code for code in bare_name if chr(code).isalnum()).decode("latin-1")
        if len(bare) < 2 or guess.name.lower() in taken or not guess.name[:1].strip(_EDGES):
            continue
        if titles.fills(bare_name):
            continue
        if no.fills(bare_name) or (role and bare_name.decode("latin-1") in role.value.lower()):
            continue
        same = _agrees(bare, domain.replace("-", ""))
        if (relay and same) or (agency and same):
            continue  # the system's or the agency's own name
        weight = guess.weight + (3.0 if same else 0.0)
        exact = bare in senders_labels
        weight += 1.0 if exact else 0.0
        weight += 0.5 * min(sum(other.name == guess.name for other in guesses) - 1, 3)
        if guess.name[:1].islower() and not exact:
            continue
        fits.append(replace(guess, weight=weight))
    chosen = _heaviest(fits, 2.0)
    whole = chosen is not None and " " in chosen.value and _bare(chosen.value) in senders_labels
    return _longer(chosen, fits, house=whole)


def _longer(chosen: Fact[str] | None, fits: list[Guess], *, house: bool) -> Fact[str] | None:
    """The fuller form of a name, if the mail has one.

    When the domain spells the short form (`house`), only a word for a kind of
    house makes it longer ("… District Council"), a place does not ("… Bath").
    """
    if chosen is None:
        return None
    best = next(guess for guess in fits if guess.name == chosen.value)
    for guess in fits:
        more = guess.name.removeprefix(chosen.value + " ").removesuffix(" " + chosen.value)
        if house and more.split()[-1].lower() not in _HOUSES:
            continue
        if more != guess.name and len(more.split()) <= 2 and guess.weight + 3.0 > best.weight:
            return _fact(guess)
    return chosen


def _bare(name: str) -> str:
    low = plain(name).lower()
    return bytes(code for code in low if chr(code).isalnum()).decode("latin-1")


def _labels(message: Message) -> list[str]:
    if message.sender is None:
        return []
    found = [label.replace("-", "") for label in senders.labels(message.sender.email)]
    return [label for label in found if not senders.is_recruiting(label)]


def _is_via(message: Message) -> bool:
    """Whether the displayed name says that a system sends in its own name: "Ann via Relay"."""
    name = message.sender.name if message.sender else ""
    at = name.lower().find(" via ")
    return at > 0 and _bare(name[at + 5 :]) in _labels(message)


def _unadorned(name: str, tongue: Tongue) -> str:
    """The name without "Recruiting", "Talent" and the like at its end."""
    away = tongue.words("DISPLAY")
    words = name.split()
    while len(words) > 1 and away.fills(plain(words[-1]).lower()):
        words.pop()
    return _trimmed(" ".join(words))


def _of_domain(message: Message, page: Page) -> list[Guess]:
    """Where the text writes out what the sender's domain abbreviates: tessel.example, "Tessel"."""
    found = []
    for label in _labels(message):
        if len(label) < 4 or label in senders.RELAYS or label in senders.PRIVATE:
            continue
        spelled = "[^a-zA-Z0-9\n]{0,3}".join(label)
        spelled = spelled.replace("e[^a-zA-Z0-9\n]{0,3}t", "(?:e[^a-zA-Z0-9\n]{0,3}t|&)")
        pattern = compiled(rf"(?i)\b({spelled})\b")
        for text, shape in ((page.text, page.flow), (message.subject, plain(message.subject))):
            for match in pattern.finditer(shape):
                name = text[match.start(1) : match.end(1)]
                if "@" not in shape[max(0, match.start() - 1) : match.end() + 1].decode("latin-1"):
                    found.append(_guess(_trimmed(name), " ".join(name.split()), 1.0))
    return found


def _agrees(bare: str, domain: str) -> bool:
    """Whether a name and a domain are made of the same letters: "Tessel Bank", tessel.example."""
    if len(bare) < 3 or len(domain) < 3:
        return False
    return bare in domain or domain in bare or (len(bare) > 5 and bare[:6] == domain[:6])


def _people(message: Message) -> set[str]:
    """Names of the people in the headers, which are no company's."""
    return {address.name.lower() for address in message.to if address.name}


def _trimmed(name: str) -> str:
    words = [word for word in name.split() if word == "&" or any(c.isalnum() for c in word)]
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
    for label in _labels(message):
        # "Léo de Nidigo", leo@nidigo.example: a person and a house.
        tail = name.split(" ")[-1]
        if len(name.split()) > 1 and _bare(tail) == label:
            return [_guess(_trimmed(tail), message.sender.name, 2.0)]
    via = compiled(r"(?i)\x20(?:via|through|par|uber)\x20.*$").search(shape)
    if via is not None:
        name, shape = name[: via.start()], shape[: via.start()]
    at = compiled(r"(?i)\x20(?:@|at|chez|bei|from)\x20(.+)$").search(shape)
    if at is not None:
        return [_guess(_trimmed(name[at.start(1) :]), message.sender.name, 3.0)]
    keep, last, hit = [], 0, False
    for start, end in away.all(shape.lower()):
        keep.append(name[last:start])
        last, hit = end, True
    rest = _trimmed("".join([*keep, " ", name[last:]]))
    rest = rest.split(" / ")[0].split(" - ")[0].split(" | ")[0].split(",")[-1].strip()
    if not rest:
        return []
    machine = senders.is_relay(message) or message.automatic
    return [_guess(rest, message.sender.name, 3.0 if hit else 2.0 if machine else 0.5)]


def _signature(page: Page, parts: Frame) -> list[Guess]:
    """Lines under the name: "Head of Product, Tessel Bank"."""
    lines = page.lines()
    if parts.signed is not None:
        start = parts.signed[0]
    elif parts.closing is not None:
        start = parts.closing[1]
    else:
        start = lines[-4][0] if len(lines) > 5 else len(page.text)
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
                found.append(
                    _guess(_trimmed(piece), page.text[low:high], 2.0 - 0.2 * number * (number > 1))
                )
    return found


def _is_agency(page: Page, tongue: Tongue, message: Message) -> bool:
    if any(senders.is_agency(label) for label in _labels(message)):
        return True
    return page.low in tongue.words("AGENCY")


def _heaviest(guesses: list[Guess], least: float) -> Fact[str] | None:
    if not guesses:
        return None
    best = max(guesses, key=lambda guess: (guess.weight, -len(guess.name)))
    if best.weight < least:
        return None
    return _fact(best)
