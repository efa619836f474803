"""Where a mail names houses: every name that stands where a house's name may stand.

A sentence ("your interest in X"), the subject, the sender's displayed name, the
signature, and any words in capitals. Which of them is the house that the
candidacy lies with is decided in `rebond.company`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import senders
from rebond.houses import away, is_house, is_title, labels, left, legal, reach, recruits, unadorned
from rebond.names import (
    EDGES,
    bare,
    captures,
    leading,
    low,
    parts_of,
    pattern,
    pieces,
    small,
    trimmed,
    unlabelled,
    words,
)
from rebond.page import plain
from rebond.text import flat
from rebond.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.manners import Frame
    from rebond.model import Fact, Message
    from rebond.page import Page
    from rebond.tongue import Tongue

_GROUPS = (
    ("COMPANY_SURE", "client"),
    ("COMPANY", "sentence"),
    ("COMPANY_TEAM", "team"),
    ("COMPANY_WEAK", "near"),
)
_SERVED = frozenset("noreply no reply jobs careers career notify notification notifications hire hiring ats apply app bot mailer updates bounce candidates candidats".split())  # fmt: skip
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
class Case:
    """What is known about the mail before its candidates are weighed."""

    labels: tuple[str, ...]  # parts of the domain that may be the house's
    mailbox: str
    people: tuple[str, ...]  # names of people, in small letters
    systems: frozenset[str]
    agency: bool
    own: bool  # the domain is a house's own, and no recruiting system's
    private: bool  # a mailbox such as people have at home


@value
class Captured:
    """What a pattern of a sentence captures in the text or in the subject."""

    sign: str
    zone: str
    text: str
    shape: bytes
    start: int  # of the name
    end: int
    match: int  # where the words begin that lead to it


def captured(message: Message, page: Page, tongue: Tongue) -> list[Captured]:
    """What the sentences of a mail capture as a house's name."""
    subject = message.subject
    places = ((page.text, page.flow, "text"), (subject, plain(subject), "subject"))
    return [
        Captured(sign=sign, zone=zone, text=text, shape=shape, start=start, end=end, match=match)
        for group, sign in _GROUPS
        for text, shape, zone in places
        for _, start, end, match in captures(group, shape, tongue)
    ]


def case(
    message: Message,
    page: Page,
    tongue: Tongue,
    parts: Frame,
    role: Fact[str] | None,
    said: list[Captured],
) -> Case:
    """What is known about a mail; `said`, what its sentences capture."""
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
    return Case(
        labels=owned,
        mailbox=bare(email.partition("@")[0].partition("+")[0]),
        people=tuple(_people(message, page, tongue, parts, said)),
        systems=frozenset(systems),
        agency=_is_agency(message, page, tongue, parts, role),
        private=any(label in senders.PRIVATE for label in senders.labels(email)),
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


def _people(
    message: Message, page: Page, tongue: Tongue, parts: Frame, said: list[Captured]
) -> Iterator[str]:
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
    if not _signs(signed, email, tongue) or signed.lower() in _called(said):
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


def _called(said: list[Captured]) -> set[str]:
    """What sentences call a house, in small letters."""
    return {
        trimmed(leading(one.text[one.start : one.end])).lower()
        for one in said
        if one.sign in ("client", "sentence")
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


def is_honorific(word: str) -> bool:
    """Whether a word stands before a person's name."""
    return word.lower() in _HONORIFICS


def is_desk(letters: tuple[str, ...]) -> bool:
    """Whether a name is an office's in a house: "Liturgy Office"."""
    return bool(letters) and (letters[0] in _OFFICES or letters[-1] in _OFFICES)


# --- mentions ----------------------------------------------------------------


@value
class Mention:
    """A name, the words around it, the kind of place it stands in, and its neighbours."""

    name: str
    quote: str
    sign: str
    zone: str  # "sender", "subject", "text", "end"
    before: tuple[str, ...] = ()  # up to two words in front of it, the nearer first
    after: str = ""


def mentions(
    message: Message, page: Page, tongue: Tongue, parts: Frame, case: Case, said: list[Captured]
) -> Iterator[Mention]:
    """Every name that may be a house's, once for each place that it stands in, and its pieces."""
    for mention in _whole(message, page, tongue, parts, case, said):
        yield mention
        yield from _pieces(mention)


_LONGEST = 7  # words of a name that pieces are cut from
_WITH_TAILS = frozenset("row line head piece sender machine via house signed last".split())
_WITH_HEADS = frozenset("sender machine via house called signed row".split())


def _pieces(mention: Mention) -> Iterator[Mention]:
    """What is left of a name without its first words or its last: "Team X", "Barista, X", "X Office"."""
    found = mention.name.split()
    if len(found) > _LONGEST:
        return
    for cut in range(1, len(found)):
        if mention.sign in _WITH_TAILS and not found[cut][:1].islower():
            name, dropped = trimmed(" ".join(found[cut:])), found[cut - 1].lower()
            yield replace(mention, name=name, sign="tail", before=(dropped,), after="")
        if mention.sign in _WITH_HEADS and not small(found[cut - 1]):
            name, dropped = trimmed(" ".join(found[:cut]), line=True), found[cut].lower()
            yield replace(mention, name=name, sign="front", before=("",), after=dropped)


def _whole(
    message: Message, page: Page, tongue: Tongue, parts: Frame, case: Case, said: list[Captured]
) -> Iterator[Mention]:
    for one in said:
        if _inside(one):
            continue
        found = leading(_of_line(one.text[one.start : one.end]))
        quote = flat(one.text[one.match : one.start + len(found)])
        yield Mention(name=trimmed(found), quote=quote, sign=one.sign, zone=one.zone)
    subject = message.subject
    for piece in pieces(subject, tongue):
        yield Mention(name=trimmed(piece), quote=subject, sign="piece", zone="subject")
    yield from _couple(subject, case)
    yield from _displayed(message, tongue, case)
    yield from _signature(page, parts, tongue, case)
    for text, shape, zone in (
        (page.text, page.flow, "text"),
        (subject, plain(subject), "subject"),
    ):
        yield from _spelled(text, shape, zone, case)
        yield from _capitals(text, shape, zone, parts)


_WORD = r"(?:[0-9]{1,3})?[A-Z](?:[A-Za-z0-9'&+/-]|\.[a-zA-Z0-9])*"
_SMALL = r"(?:of|the|and|de|du|des|la|le|les|l'|d'|et|en|a|at|von|und|der|die|das|am|im|zu|zum|y|e|del|della|di|do|da|dos|das|van|het|voor|&|\+)"
_ROW = rf"{_WORD}(?:\x20+(?:{_SMALL}\x20*){{0,3}}{_WORD}|\x20+(?:Co|St|Dr|Pty|Inc)\.(?:\x20{_WORD})?|\x20(?:e\.\x20?[VKG]|\([A-Z][a-z]+\)))*"
_ROWS = 120  # of one mail: what has not been named by then is not named


def _capitals(text: str, shape: bytes, zone: str, parts: Frame) -> Iterator[Mention]:
    """Rows of words in capitals, wherever they stand, with the words beside them."""
    body = parts.body[1] if zone == "text" else len(text)
    for number, match in enumerate(pattern(_ROW).finditer(shape)):
        if number > _ROWS:
            return
        start, end = match.span()
        if start and (shape[start - 1 : start].isalnum() or shape[start - 1 : start] in b"@.&"):
            continue
        if shape[end : end + 1] in b"@" or b"@" in shape[end : end + 20].split(b" ")[0]:
            continue
        line = shape[max(0, shape.rfind(b"\n", 0, start) + 1) : start]
        before = tuple(word.decode("latin-1").lower() for word in line[-40:].split()[:-3:-1])
        rest = shape[end : end + 24].split(b"\n")[0]
        after = (rest.split() or [b"."])[0].decode("latin-1").lower()
        if zone == "text" and _holds(parts.greeting, start):
            sign = "greeted"
        elif zone == "text" and _holds(parts.signed, start):
            sign = "under"
        elif zone == "text" and not before and not after.strip(".,"):
            sign = "line"
        else:
            sign = "row" if before else "head"
        name = text[start:end]
        yield Mention(
            name=trimmed(name),
            quote=flat(name),
            sign=sign,
            zone="end" if start >= body else zone,
            before=before or ("^",),
            after=after[:16],
        )


def _holds(place: tuple[int, int] | None, at: int) -> bool:
    return place is not None and place[0] <= at < place[1]


def _of_line(text: str) -> str:
    """The text up to a line that begins with a label: "Employer: Tessel" above "Stage: test"."""
    head, _, rest = text.partition("\n")
    label = pattern(r"\x20*[A-Z][a-z]+(?: [a-z]+)?\x20?$").match(plain(rest))
    return head if label is not None else text


def _inside(one: Captured) -> bool:
    """Whether a small word in front of a name stands inside a longer one: "Transports du Seyon"."""
    if one.text[one.match : one.start].strip().lower() not in _OF:
        return False
    before = one.shape[: one.match].rstrip(b" ").rpartition(b"\n")[2].split(b" ")[-1]
    return before[:1].isupper()


def _couple(subject: str, case: Case) -> Iterator[Mention]:
    """ "Tessel × Ann": the one that is not the reader."""
    for mark in (" × ", " x ", " X ", " <> ", " & ", " + "):
        left, found, right = subject.partition(mark)
        if found:
            sides = [left.split(": ")[-1].strip(EDGES), right.split(" - ")[0].strip(EDGES)]
            readers = [side for side in sides if is_named(side, case.people)]
            if len(readers) == 1:
                sides.remove(readers[0])
                yield Mention(name=trimmed(sides[0]), quote=subject, sign="couple", zone="subject")


def is_named(name: str, people: tuple[str, ...]) -> bool:
    """Whether a name is made of a known person's names alone."""
    found = words(name)
    return bool(found) and any(set(found) <= set(words(person)) for person in people)


def _displayed(message: Message, tongue: Tongue, case: Case) -> Iterator[Mention]:
    """The sender's displayed name without "Careers", "via …", "Ann from …" and the like."""
    if message.sender is None or not message.sender.name:
        return
    whole = name = message.sender.name.strip("\"' ")
    via = pattern(_VIA).search(plain(name))
    if via is not None:
        name = name[: via.start()]
    behalf = pattern(_FOR).search(plain(name))
    if behalf is not None and not is_house(name[: behalf.end(1)]):
        yield Mention(
            name=trimmed(name[behalf.start(2) :]), quote=whole, sign="called", zone="sender"
        )
        return
    tail = name.split(" ")[-1]
    if " " in name and any(reach(tail, label) >= 0.7 for label in case.labels):
        # "Léo de Nidigo", leo@nidigo.example
        particle = name.split(" ")[-2].lower() in _PARTICLES and not is_house(name)
        if particle or bare(tail) in {bare(label) for label in case.labels}:
            yield Mention(name=trimmed(tail), quote=whole, sign="machine", zone="sender")
        if particle and len(name.split(" ")) < 4:
            return
    at = pattern(_FROM).search(plain(name))
    if at is not None and at.start() > 0 and not is_house(name[: at.start()] + " "):
        yield Mention(name=trimmed(name[at.start(1) :]), quote=whole, sign="called", zone="sender")
        return
    inner = pattern(r"[(\[]([^)\]]+)[)\]]").search(plain(name))
    if inner is not None:
        yield Mention(
            name=trimmed(name[inner.start(1) : inner.end(1)]),
            quote=whole,
            sign="beside",
            zone="sender",
        )
        name = name[: inner.start()]
    found = parts_of(name)
    machine = via is not None or senders.is_relay(message) or message.automatic
    for piece in found:
        rest = unadorned(piece, tongue)
        if len(found) > 1 or (rest != trimmed(piece, line=True) and rest):
            sign = "called"
        else:
            house = "via" if via is not None else "machine" if machine else "sender"
            sign = "house" if is_house(rest) else house
        yield Mention(name=rest, quote=whole, sign=sign, zone="sender")


def _signature(page: Page, parts: Frame, tongue: Tongue, case: Case) -> Iterator[Mention]:
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
            if own and is_named(piece, case.people):
                continue
            title = is_title(piece, tongue)
            if sum(word.islower() and not small(word) for word in piece.split()) > 1:
                continue
            if not title and (piece[0].isupper() or piece[0].isdigit()):
                sign = "place" if house else "titled" if after else line_sign
                name = trimmed(piece, line=number > 0 or not piece.startswith(("The ", "Your ")))
                yield Mention(name=name, quote=line, sign=sign, zone="end")
                house = True
            after = title


def _spelled(text: str, shape: bytes, zone: str, case: Case) -> Iterator[Mention]:
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
        for match in pattern(rf"(?i)\b({source})\b").finditer(shape):
            around = shape[max(0, match.start() - 1) : match.end() + 8]
            if b"@" in around or b".example" in around or b".com" in around:
                continue
            name = flat(text[match.start(1) : match.end(1)])
            yield Mention(name=trimmed(name), quote=name, sign="domain", zone=zone)
