"""Which house a mail is about: candidates, the signs that speak for them, and what none can be.

A candidate is a name that stands where names of houses stand; `SIGNS` says how
much each place weighs. A name that other places repeat weighs more, and one
that is made of the same letters as the sender's domain much more. No person,
title, department or sentence is a house; nor is a recruiting system. An
agency writes about its client, so it is none either, and only a sentence can
name the client.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import senders
from rebond.houses import (
    HOUSES,
    away,
    is_house,
    is_title,
    labels,
    left,
    legal,
    reach,
    recruits,
    unadorned,
)
from rebond.names import (
    EDGES,
    JOIN,
    Guess,
    bare,
    captures,
    leading,
    low,
    parts_of,
    pattern,
    pieces,
    small,
    told,
    trimmed,
    unlabelled,
    words,
)
from rebond.page import plain
from rebond.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.manners import Frame
    from rebond.model import Fact, Message
    from rebond.page import Page
    from rebond.tongue import Tongue

SIGNS = {
    "client": 8.0,  # "on behalf of X"
    "sentence": 3.0,  # "your interest in X"
    "team": 3.0,  # "the X team"
    "near": 1.2,  # "with X": much else can follow
    "subject": 1.0,  # a piece of the subject
    "couple": 2.2,  # "X × Ann": one of the two is the reader
    "called": 3.0,  # "X Careers <…>", "Ann from X <…>"
    "house": 2.6,  # "Boulangerie X <…>": nobody is called that
    "beside": 1.8,  # "Ann (X) <…>"
    "machine": 2.0,  # "X <no-reply@…>"
    "sender": 0.5,  # "X <…>": most often a person
    "last": 1.3,  # one of the last lines, where nobody signs
    "signed": 2.0,  # a line under the name that is no title
    "titled": 2.4,  # what follows a title there: "Head of Product, X"
    "place": 0.6,  # what follows a house there: most often a town
    "domain": 1.0,  # the text spells out what the domain abbreviates
}
_IN_SUBJECT = -0.3
_AGAIN = 0.8  # for each other part of the mail that says it
_EXACT = 1.0  # the domain is the name
_LEFT = 0.5  # taken off for each of its words that the domain does not know
_DOMAIN = 4.0  # all the domain's letters are the name's
_MAILBOX = 1.5  # the name before the @ is the house's
_FORM = 1.0  # Ltd, GmbH
_KIND = 0.5  # School, Bank
_STRANGE = 1.2  # taken off a single word that a person's own domain knows nothing of
_UNKNOWN = 0.6  # likewise, in a signature: a second name, most often
_DESK = 1.5  # taken off "Liturgy Office", unless the domain knows it
_LEAST = 2.0
_MOST = 200  # candidates looked at
_GROUPS = (
    ("COMPANY_SURE", "client"),
    ("COMPANY", "sentence"),
    ("COMPANY_TEAM", "team"),
    ("COMPANY_WEAK", "near"),
)
# The part of the mail a sign belongs to; a name that two parts say is surer.
_ZONE = {
    "sentence": "text", "near": "text", "client": "text", "domain": "text", "team": "end", "signed": "end", "last": "end",
    "titled": "end", "place": "end", "subject": "subject", "couple": "subject",
}  # fmt: skip
_SERVED = frozenset("noreply no reply notify notification notifications hire hiring ats apply app bot mailer updates bounce candidates candidats".split())  # fmt: skip
_HONORIFICS = frozenset("m. mme mlle mr mr. mrs mrs. ms ms. miss dr dr. prof prof. herr frau sig. sig.ra dott. sr. sra. dna. dhr. mevr. don sir professor professeur maitre captain rev. sister mx".split())  # fmt: skip
# Parts of a house that sign in its name.
_OFFICES = frozenset("office department committee board unit bureau service services section division direction secretariat ufficio servizio oficina departamento comite abteilung buro afdeling dienst".split())  # fmt: skip
_SENT = r"(?i)^(?:sent|get outlook|powered|envoye|gesendet|von meinem|inviato|enviado|verzonden|verstuurd|unsubscribe|privacy|se desinscrire)\x20?"
_PARTICLES = frozenset("de du von vom van di da del of".split())
_OF = frozenset("de du des d' d’ l' l’ of von van di del della da do dos das".split())
_VIA = r"(?i)\x20(?:via|through|par|uber|durch|tramite|mediante|a traves de|atraves de)\x20(.+)$"
_FOR = r"(?i)^(.+)\x20(?:pour|for|on behalf of|fur|im auftrag von|per conto di|in nome di|en nombre de|em nome de|namens)\x20(.+)$"
_FROM = r"(?i)(?:^|\x20)(?:@|at|chez|bei|from|von der|presso|bij|na)\x20(.+)$"


@value
class _Case:
    """What is known about the mail before its candidates are weighed."""

    labels: tuple[str, ...]  # parts of the domain that may be the house's
    mailbox: str
    people: tuple[str, ...]  # names of people, in small letters
    systems: frozenset[str]
    agency: bool
    own: bool  # the domain is a house's own, and no recruiting system's


def company(
    message: Message, page: Page, tongue: Tongue, parts: Frame, role: Fact[str] | None
) -> Fact[str] | None:
    """The house that the candidacy lies with, or None where the mail does not say it."""
    case = _case(message, page, tongue, parts, role)
    guesses = [
        replace(guess, name=unadorned(guess.name, tongue))
        for guess in _candidates(message, page, tongue, parts, case)
    ]
    # The same name in the same kind of place counts once; a hostile mail has thousands.
    once = {(guess.name, guess.sign): guess for guess in reversed(guesses)}
    guesses = list(once.values())[-_MOST:]
    fits = [guess for guess in guesses if _can_be(guess, case, tongue, role)]
    weighed = [replace(guess, weight=_weight(guess, fits, case)) for guess in fits]
    if not weighed:
        return None
    best = max(
        weighed, key=lambda guess: (guess.weight, not guess.name.isupper(), -len(guess.name))
    )
    return told(_fuller(best, weighed)) if best.weight >= _LEAST else None


def _case(
    message: Message, page: Page, tongue: Tongue, parts: Frame, role: Fact[str] | None
) -> _Case:
    name = message.sender.name if message.sender else ""
    email = message.sender.email.lower() if message.sender else ""
    owned = tuple(labels(email))
    systems = set(senders.RELAYS)
    systems.update(label for label in senders.labels(email) if recruits(label))
    via = pattern(_VIA).search(plain(name))
    if via is not None:
        systems.add(bare(name[via.start(1) :]))
        owned = tuple(label for label in owned if label != bare(name[via.start(1) :]))
    behalf = pattern(_FOR).search(plain(name))
    if behalf is not None and not is_house(name[: behalf.end(1)]):
        systems.add(bare(name[: behalf.end(1)]))
    for _, start, end, _ in captures("SYSTEM", page.flow, tongue):
        systems.add(bare(leading(page.text[start:end])))
    return _Case(
        labels=owned,
        mailbox=bare(email.partition("@")[0].partition("+")[0]),
        people=tuple(_people(message, page, tongue, parts)),
        systems=frozenset(systems),
        agency=_is_agency(message, page, tongue, parts, role),
        own=bool(email)
        and not senders.is_system(message)
        and via is None
        and not message.automatic
        and not _serves(email),
    )


def _serves(email: str) -> bool:
    """Whether an address may be a recruiting system's that nobody knows: no-reply@hire.xyz."""
    parts = email.replace("@", ".").replace("-", ".").replace("_", ".").split(".")
    return any(part in _SERVED for part in parts) or any(
        recruits(label) for label in senders.labels(email)
    )


def _people(message: Message, page: Page, tongue: Tongue, parts: Frame) -> Iterator[str]:
    for address in message.to:
        if address.name:
            yield address.name.lower()
    if parts.greeting is not None:
        greeted = page.text[parts.greeting[0] : parts.greeting[1]].strip(EDGES + "!").split()
        # "Dear Ms Iyer": the words in capitals, without the first.
        named = [word for word in greeted[1:] if word[:1].isupper()]
        if named:
            yield " ".join(named).lower()
        elif len(greeted) == 1:
            yield greeted[0].lower()
    signed = page.text[parts.signed[0] : parts.signed[1]] if parts.signed else ""
    signed = signed.split(",")[0].strip(EDGES)
    name, email = (
        (message.sender.name, message.sender.email.lower()) if message.sender else ("", "")
    )
    if not _signs(signed, email, tongue) or signed.lower() in _called(message, page, tongue):
        signed = ""
    if signed:
        yield signed.lower()
    # "Giada | Fornace Digitale", "Zoë von Plantbase": the person is what stands first.
    for source in (_VIA, _FROM, r"\x20?[(\[].*$"):
        cut = pattern(source).search(plain(name))
        name = name[: cut.start()] if cut is not None and cut.start() > 0 else name
    first = parts_of(name)[:1]
    if len(first) == 1 and first != [name] and "," not in name:
        name = first[0]
    tail = name.split(" ")
    if len(tail) > 2 and tail[-2].lower() in _PARTICLES and _knows(email, tail[-1]):
        name = " ".join(tail[:-2])  # "Zoë von Plantbase", plantbase.example
    if not any(away(word, tongue) for word in name.split()) and _is_person(name, email, signed):
        yield name.lower()


def _called(message: Message, page: Page, tongue: Tongue) -> set[str]:
    """What sentences call a house, in small letters."""
    return {
        trimmed(leading(text[start:end])).lower()
        for group in ("COMPANY_SURE", "COMPANY")
        for text, shape in ((page.text, page.flow), (message.subject, plain(message.subject)))
        for _, start, end, _ in captures(group, shape, tongue)
    }


def _knows(email: str, name: str) -> bool:
    """Whether an address is of a house called so."""
    return any(reach(name, label) >= 0.7 for label in labels(email))


def _signs(signed: str, email: str, tongue: Tongue) -> bool:
    """Whether what stands under the closing is a person's name and not the house's."""
    found = signed.split()
    if not 1 <= len(found) <= 4 or is_house(signed):
        return False
    if any(word.islower() and not small(word) for word in found):
        return False
    if low(signed) in tongue.words("DISPLAY") or is_title(signed, tongue):
        return False
    return not any(reach(signed, label) >= 0.9 and not left(signed, label) for label in labels(email))  # fmt: skip


def _is_person(name: str, email: str, signed: str) -> bool:
    """Whether a displayed name is a person's: it signs, or is the mailbox's, and no house is called so."""
    found = words(name)
    if not 1 <= len(found) <= 4 or is_house(name):
        return False
    if len(found) == 2 and pattern(r"[A-Z][a-z-]+,\x20[A-Z][a-z-]+").fullmatch(plain(name)):
        return True  # "Marchetti, Paul"
    under = words(signed)
    if under and (under[0] in found[:2] or set(under) <= set(found)):
        return True
    if bare(signed) == "".join(word[0] for word in found):
        return True
    local = words(email.partition("@")[0].replace(".", " ").replace("_", " "))
    if len(found) < 2 or not local:
        return len(found) == 1 and local == found
    if len(local) > 1 and all(any(word.startswith(token) for word in found) for token in local):
        return True  # h.lanoix, anna.smith
    whole = "".join(local)
    return whole in (found[0], found[0][0] + found[-1], "".join(word[0] for word in found)) or (
        whole.startswith(found[0][0])
        and whole.endswith(found[-1])
        and len(whole) < len("".join(found))
    )


def _is_agency(
    message: Message, page: Page, tongue: Tongue, parts: Frame, role: Fact[str] | None
) -> bool:
    email = message.sender.email.lower() if message.sender else ""
    if any(senders.is_agency(label) for label in labels(email)):
        return True
    name = message.sender.name if message.sender else ""
    if any(recruits(label) for label in senders.labels(email)) and _is_person(name, email, ""):
        return True
    text = page.low
    if role is not None:
        # The job of a "Senior Consultant" makes no agency.
        title = low(role.value)
        text = text.replace(title, b" " * len(title))
    if not tongue.data("CLIENT"):
        return text in tongue.words("AGENCY")
    if text in tongue.words("CLIENT"):
        return True
    agency = tongue.words("AGENCY")
    return text[parts.body[1] :] in agency or low(name) in agency


# --- candidates --------------------------------------------------------------


def _candidates(
    message: Message, page: Page, tongue: Tongue, parts: Frame, case: _Case
) -> Iterator[Guess]:
    subject = message.subject
    for group, sign in _GROUPS:
        for text, shape, less in ((page.text, page.flow, 0.0), (subject, plain(subject), _IN_SUBJECT)):  # fmt: skip
            for _, start, end, match in captures(group, shape, tongue):
                if _inside(text, shape, match, start):
                    continue
                found = leading(_of_line(text[start:end]))
                quote = " ".join(text[match : start + len(found)].split())
                yield _guess(trimmed(found), quote, sign, less)
    for piece in pieces(subject, tongue):
        yield _guess(trimmed(piece), subject, "subject")
    yield from _couple(subject, case)
    yield from _displayed(message, tongue, case)
    yield from _signature(page, parts, tongue, case)
    yield from _spelled(message, page, case)


def _of_line(text: str) -> str:
    """The text up to a line that begins with a label: "Employer: Tessel" above "Stage: test"."""
    head, _, rest = text.partition("\n")
    label = pattern(r"\x20*[A-Z][a-z]+(?: [a-z]+)?\x20?$").match(plain(rest))
    return head if label is not None else text


def _inside(text: str, shape: bytes, match: int, start: int) -> bool:
    """Whether a small word in front of a name stands inside a longer one: "Transports du Seyon"."""
    if text[match:start].strip().lower() not in _OF:
        return False
    before = shape[:match].rstrip(b" ").rpartition(b"\n")[2].split(b" ")[-1]
    return before[:1].isupper()


def _guess(name: str, quote: str, sign: str, more: float = 0.0) -> Guess:
    return Guess(name=name, quote=quote, weight=SIGNS[sign] + more, sign=sign)


def _couple(subject: str, case: _Case) -> Iterator[Guess]:
    """ "Tessel × Ann": the one that is not the reader."""
    for mark in (" × ", " x ", " X ", " <> ", " & ", " + "):
        left, found, right = subject.partition(mark)
        if found:
            sides = [left.split(": ")[-1].strip(EDGES), right.split(" - ")[0].strip(EDGES)]
            readers = [side for side in sides if _named(side, case.people)]
            if len(readers) == 1:
                sides.remove(readers[0])
                yield _guess(trimmed(sides[0]), subject, "couple")


def _named(name: str, people: tuple[str, ...]) -> bool:
    """Whether a name is made of a known person's names alone."""
    found = words(name)
    return bool(found) and any(set(found) <= set(words(person)) for person in people)


def _displayed(message: Message, tongue: Tongue, case: _Case) -> Iterator[Guess]:
    """The sender's displayed name without "Careers", "via …", "Ann from …" and the like."""
    if message.sender is None or not message.sender.name:
        return
    whole = name = message.sender.name.strip("\"' ")
    via = pattern(_VIA).search(plain(name))
    if via is not None:
        name = name[: via.start()]
    behalf = pattern(_FOR).search(plain(name))
    if behalf is not None and not is_house(name[: behalf.end(1)]):
        yield _guess(trimmed(name[behalf.start(2) :]), whole, "called")
        return
    tail = name.split(" ")[-1]
    if " " in name and any(reach(tail, label) >= 0.7 for label in case.labels):
        # "Léo de Nidigo", leo@nidigo.example
        particle = name.split(" ")[-2].lower() in _PARTICLES and not is_house(name)
        if particle or bare(tail) in {bare(label) for label in case.labels}:
            yield _guess(trimmed(tail), whole, "machine")
        if particle and len(name.split(" ")) < 4:
            return
    at = pattern(_FROM).search(plain(name))
    if at is not None and at.start() > 0 and not is_house(name[: at.start()] + " "):
        yield _guess(trimmed(name[at.start(1) :]), whole, "called")
        return
    inner = pattern(r"[(\[]([^)\]]+)[)\]]").search(plain(name))
    if inner is not None:
        yield _guess(trimmed(name[inner.start(1) : inner.end(1)]), whole, "beside")
        name = name[: inner.start()]
    found = parts_of(name)
    machine = via is not None or senders.is_relay(message) or message.automatic
    for piece in found:
        rest = unadorned(piece, tongue)
        if len(found) > 1 or (rest != trimmed(piece, line=True) and rest):
            sign = "called"
        else:
            sign = "house" if is_house(rest) else "machine" if machine else "sender"
        yield _guess(rest, whole, sign)


def _signature(page: Page, parts: Frame, tongue: Tongue, case: _Case) -> Iterator[Guess]:
    """Lines under the name: "Head of Product, Tessel Bank"."""
    lines = page.lines()
    if parts.signed is not None:
        start = parts.signed[0]
        if parts.closing is None and pattern(r"[A-Z][a-z]{1,4}\.\x20$").search(
            page.shape[max(0, start - 6) : start]
        ):
            start = page.shape.rfind(b"\n", 0, start) + 1  # "… Brewing Co. Ltd" is one line
    elif parts.closing is not None:
        start = parts.closing[1]
    else:
        start = lines[-min(7, len(lines) - 1)][0] if len(lines) > 1 else len(page.text)
    line_sign = "last" if parts.signed is None and parts.closing is None else "signed"
    after = False
    for begin, end in lines:
        line = page.text[begin:end]
        if begin < start or end - begin > 90 or pattern(r"(?i)@|https?:|www\.").search(plain(line)):
            continue
        if pattern(_SENT).search(plain(line)) or unlabelled(line) != line:
            continue  # "Sent from …", "Tel: …"
        if line.endswith((".", "!", "?", "…")) and len(line.split()) > 3 and legal(line) < 0:
            continue  # a sentence: the small print
        house = False
        for number, raw in enumerate(parts_of(line)):
            piece = raw.split(" (")[0]
            at = pattern(_FROM).search(plain(piece))
            if at is not None and at.start() > 0 and len(piece[: at.start()].split()) < 3:
                piece = piece[at.start(1) :]  # "Wes from Tundraline"
                after = True
            own = parts.signed is not None and begin == parts.signed[0] and number == 0
            if own and _named(piece, case.people):
                continue
            title = is_title(piece, tongue)
            if sum(word.islower() and not small(word) for word in piece.split()) > 1:
                continue
            if not title and (piece[0].isupper() or piece[0].isdigit()):
                sign = "place" if house else "titled" if after else line_sign
                name = trimmed(piece, line=number > 0 or not piece.startswith(("The ", "Your ")))
                yield _guess(name, line, sign)
                house = True
            after = title


def _spelled(message: Message, page: Page, case: _Case) -> Iterator[Guess]:
    """Where the text writes out what the sender's domain abbreviates: tessel.example, "Tessel"."""
    for label in case.labels:
        letters = bare(label)
        if len(letters) < 4:
            continue
        gap = "[^a-zA-Z0-9\n]{0,3}"
        source = gap.join(letters)
        for join in ("and", "und", "et"):
            spelled = gap.join(join)
            source = source.replace(spelled, f"(?:{spelled}|&|\\+)")
        finder = pattern(rf"(?i)\b({source})\b")
        for text, shape in ((page.text, page.flow), (message.subject, plain(message.subject))):
            for match in finder.finditer(shape):
                around = shape[max(0, match.start() - 1) : match.end() + 8]
                if b"@" in around or b".example" in around or b".com" in around:
                    continue
                name = text[match.start(1) : match.end(1)]
                yield _guess(trimmed(name), " ".join(name.split()), "domain")


# --- what none can be --------------------------------------------------------


def _plain(name: str) -> str:
    """A name's letters without its legal form."""
    form = legal(name)
    return bare(name[:form] if form > 0 else name)


def _can_be(guess: Guess, case: _Case, tongue: Tongue, role: Fact[str] | None) -> bool:
    name = guess.name
    letters, found = bare(name), name.split()
    if (
        len(letters) < 2
        or letters.isdigit()
        or len(found) > 9
        or letters in case.systems
        or _plain(name) in case.systems
    ):
        return False
    share = _agreement(name, case)
    if all(word in HOUSES or word in JOIN for word in words(name)) and share < 0.9:
        return False  # "Library"
    if found[-1].isdigit() and share < 0.9:
        return False  # "Store 118"
    if name[0].isdigit() and not any(letter.isupper() for letter in name):
        return False  # "46k"
    if found[0].lower() in _HONORIFICS and share < 0.9:
        return False
    if found[0].isdigit() and len(found) > 1 and not is_house(name):
        return False
    if case.agency:
        return share < 0.5 and guess.sign in ("client", "sentence", "subject") and not _named(name, case.people)  # fmt: skip
    plainly = tongue.words("NOT_COMPANY").fills(low(name)) or away(name, tongue)
    if plainly or (is_title(name, tongue) and share < 0.9):
        return False
    if _named(name, case.people) and (share < 0.9 or len(found) > 1):
        return False
    if role is not None and low(name) in low(role.value) and share < 0.9:
        return False
    # A sentence has words in small letters; a name has one at most.
    lowered = sum(word.islower() and not small(word.strip(EDGES)) for word in found)
    if lowered > 1 and guess.sign not in ("called", "house", "machine"):
        return False
    return not name[:1].islower() or share >= 0.9


# --- what speaks for it ------------------------------------------------------


def _agreement(name: str, case: _Case) -> float:
    return max((reach(name, label) for label in case.labels), default=0.0)


def _weight(guess: Guess, fits: list[Guess], case: _Case) -> float:
    share = _agreement(guess.name, case)
    weight = guess.weight
    if share >= 0.4:
        weight += _DOMAIN * share * share
        label = max(case.labels, key=lambda label: reach(guess.name, label))
        weight -= _LEFT * len(left(guess.name, label))
        weight += _EXACT * (bare(guess.name) == bare(label))
    elif case.own and guess.sign not in ("client", "couple"):
        found = words(guess.name)
        weight -= _STRANGE * (len(found) < 2 and _ZONE.get(guess.sign) in ("text", "subject"))
        weight -= _UNKNOWN * (_ZONE.get(guess.sign) == "end" and not is_house(guess.name))
    if share < 0.4 and any(word in _OFFICES for word in (words(guess.name)[0], words(guess.name)[-1])):  # fmt: skip
        weight -= _DESK
    plural = len(guess.name.split()) > 1 or guess.sign != "sender"
    if plural and len(case.mailbox) > 3 and reach(guess.name, case.mailbox) >= 0.8:
        weight += _MAILBOX
    name = guess.name.lower()
    zones = {_ZONE.get(other.sign, "sender") for other in fits if name in other.name.lower()}
    weight += _AGAIN * (len(zones) - 1)
    if legal(guess.name) > 0:
        weight += _FORM
    elif len(guess.name.split()) > 1 and is_house(guess.name):
        weight += _KIND
    return weight


def _fuller(best: Guess, weighed: list[Guess]) -> Guess:
    """The fuller form of a name, if the mail has one.

    A signature or a sentence says it ("Helix Bay Biosciences"); one more word
    that is no kind of house is a place ("… Bath"), and makes no longer name.
    """
    if best.sign in ("signed", "titled"):
        return best
    fuller = []
    for guess in weighed:
        form = legal(guess.name)
        name = guess.name[:form] if form > 0 else guess.name
        ahead, behind = name.removesuffix(" " + best.name), name.removeprefix(best.name + " ")
        more = ahead if ahead != name else behind
        if guess.name == best.name or guess.weight + 3.0 <= best.weight:
            continue
        if more == name:
            if form > 0 and name == best.name:
                fuller.append(guess)  # "… Ltd"
            continue
        zone = _ZONE.get(guess.sign, "shown")
        kind = words(more)[-1:] and words(more)[-1] in HOUSES
        line = guess.sign in ("signed", "titled", "last") and (
            " " in more or more == "The" or not is_house(best.name)
        )
        # "Laiteries Brénod <…>": what stands in front of a name is no place.
        front = zone == "shown" and more == ahead != "The"
        if len(more.split()) <= 4 and (line or front or (kind and zone != "shown")):
            fuller.append(guess)
    return max(fuller, key=lambda guess: guess.weight) if fuller else best
