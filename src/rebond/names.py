"""What a name in a mail looks like: where it ends, what clings to it, which letters it is made of."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rebond.page import compiled, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    import re2

    from rebond.tongue import Tongue

EDGES = " \n\t-–—|:,;.#/\"'«»“”()[]*_"
# Small words inside a name.
JOIN = frozenset(
    "of the and for de du des la le les et sur en a & to in at von und der die das den dem y e van d' l' di del della "
    "dei degli delle do da dos das los las el il lo im am zum zur fur het voor op aan te ten ter 't i o aux au + x".split()
)
_DOTTED = frozenset("ltd. inc. corp. co. pvt. pty. st. ste. dr. s.a. s.p.a. s.r.l. s.l. b.v. n.v. lda. ltda. e.v. s.a.s. bros. mr.".split())  # fmt: skip
# H/F, m/w/d, (f/m/x), 80-100 %, reference numbers: a title's luggage.
_ONE = r"(?:[hfmwdxvugi]|div|divers|all|all genders|gn|nb|a)"
_LUGGAGE = (
    rf"\x20*(?:[(\[]\x20*{_ONE}(?:\x20*[/|,*:.-]\x20*{_ONE})+\x20*[)\]]|[(\[](?:all genders?|gn|alle|m/w/divers)[)\]]|"
    r"[,-]?\x20*\b[HFMWDXVhfmwdxv]/[HFMWDXVhfmwdxv](?:/[HFMWDXUhfmwdxu])?\b|"
    r"[(\[][^)\]]*(?:\d|\bref\b|\breq\b|\bjob code\b|\b(?:cdi|cdd|vollzeit|teilzeit|full-?time|part-?time|permanent|fixed-?term|remote|hybrid|befristet|temps plein|temps partiel)\b)[^)\]]*[)\]]|"
    r"[,-]?\x20*\b\d{1,2}\x20?(?:mois|months?|monate|meses|mesi|maanden)\b|[,-]?\x20*\b\d{1,3}\x20?(?:-\x20?\d{1,3}\x20?)?%|"
    r"[-,:]?\x20*\b(?:ref|req|advt|vacancy|requisition|job|id|no|n|nr|kennziffer|referenz|referencia|riferimento|rif|concours)\b\.?\x20*(?:id|code|number|no|n|nr)?[:.#]*\x20*[A-Z]*-?\d[\w/-]*|"
    r"[-,]?\x20*\b(?:grade|band|niveau|livello|schaal)\x20(?:[A-Z]\d*|\d+[a-z]?)\b|"
    r"\b[A-Z0-9]+(?:[-/][A-Z0-9]+)*[-/][A-Z0-9]*\d\w*\b|\b[A-Z]{1,5}[-/]?\d[\w/-]{2,}\b|#\d+|\b\d{4}-\d+\b|\b\d{4,}\b)"
)
# Articles and prepositions in front of a title.
_LEAD = r"(?i)(?:(?:comme|the|our|an?|as|for|unser(?:e[rn])?|une?|le|la|les|de|du|des|der|die|das|den|dem|ein(?:e[rn]?)?|als|als|il|lo|una|uno|el|los|las|um|uma|os|een|het|di|do|da)\x20+|[ld]'|un')"
_REMEMBERED = 4096  # names: each is looked at many times while its mail is read
_MARKS = bytes(code for code in range(256) if not chr(code).isalnum())
_PARTED = bytes(32 if code in b"-'" else code for code in range(256))
_LONGEST = 240  # characters: no name is longer, and no hostile mail costs more
_SPLIT = (" - ", " – ", " — ", " | ", ": ", " · ", " • ", " @ ", " / ", " // ", " × ", " x ", " X ")


@lru_cache(maxsize=256)
def pattern(source: str) -> re2._Regexp:
    """A pattern, compiled once."""
    return compiled(source)


@lru_cache(maxsize=_REMEMBERED)
def low(name: str) -> bytes:
    """A name's shadow in small letters."""
    return plain(name).lower()


@lru_cache(maxsize=_REMEMBERED)
def bare(name: str) -> str:
    """A name's letters and figures alone."""
    return low(name).translate(None, _MARKS).decode("latin-1")


@lru_cache(maxsize=_REMEMBERED)
def words(name: str) -> tuple[str, ...]:
    """A name's words, each in bare letters."""
    parts = low(name).translate(_PARTED).split()
    return tuple(word for word in (bare(part.decode("latin-1")) for part in parts) if word)


def small(word: str) -> bool:
    """Whether a word joins the words of a name: "of", "de", "&"; "Sur" in capitals is a name's own."""
    shouted = len(word) > 1 and word.isupper() and word.lower() in JOIN
    return word in JOIN or word == "The" or shouted or word in ("-", "–", "—", "/", "|")


def captures(group: str, shape: bytes, tongue: Tongue) -> Iterator[tuple[int, int, int, int]]:
    """What a group's patterns capture: the pattern's number, the place, the start of the match."""
    for number, finder in tongue.each(group, shape):
        at, bounded = 0, "{Then}" in tongue.data(group)[number]
        while (match := finder.search(shape, at)) is not None:
            start, end = match.span(1)
            end = min(end, start + _LONGEST)
            if _within(shape, match.start()):
                at = match.start() + 1
                continue
            # "the {Then} role": all of it must be a name.
            name = leading(shape[start:end].decode("latin-1"), title=group == "ROLE")
            if not bounded or len(name) + 1 >= end - start:
                yield number, start, end, match.start()
            at = max(start, match.start()) + 1  # a capture runs to the end of its clause


def _within(shape: bytes, start: int) -> bool:
    """Whether a match starts inside a word: the "in" of "Grain Brewing"."""
    return start > 0 and shape[start : start + 1].isalnum() and shape[start - 1 : start].isalnum()


def leading(text: str, *, title: bool = False) -> str:
    """The name at the start of a text: its words in capitals and the small words between them.

    A title may go on after a comma or a dash; a title in small letters is
    taken as it is, because its pattern says where it ends.
    """
    if title and not text[:1].isupper():
        return text
    kept: list[str] = []
    length = 0
    for word in text.split():
        inner = word.strip("*\"'«»“”()[],")
        big = inner[:1].isupper() or inner[:1].isdigit()
        if not big and not small(inner) and inner[:2] not in ("d'", "l'", "d’", "l’"):
            break
        if word in ("-", "–", "—", "|") and not title:
            break
        kept.append(word)
        if big:
            length = len(kept)
        if word.endswith(("!", "?")) or (word.endswith(".") and word.lower() not in _DOTTED):
            break
        if word.endswith(",") and not title:
            break
    return " ".join(kept[:length])


def trimmed(name: str, *, line: bool = False) -> str:
    """A house's name without what clings to its edges; all the words of a line of its own stay."""
    found = [word for word in name.split() if word == "&" or any(c.isalnum() for c in word)]
    while found and small(found[-1].strip(",")):
        found.pop()
    while len(found) > 1 and found[-1].islower() and found[-1].isalpha() and not line:
        found.pop()
    while found and found[0].lower() in ("the", "our", "your") and not line:
        found.pop(0)
    dotted = bool(found) and found[-1].lower() in _DOTTED
    name = " ".join(found).strip(EDGES)
    for ending in () if name[:3] in ("St ", "St.") else ("'s", "’s", "s'", "s’"):
        name = name[: -len(ending)] + "s" * ending.startswith("s") if name.endswith(ending) else name  # fmt: skip
    return name + "." if dotted and not name.endswith(".") else name


def clean_role(name: str) -> str:
    """A job's title without article, (H/F), m/w/d, 100 % and reference codes."""
    name = " ".join(name.split())
    shape = plain(name)
    keep, at = [], 0
    for match in pattern("(?i)" + _LUGGAGE).finditer(shape):
        if match.end() > match.start():
            keep.append(name[at : match.start()])
            at = match.end()
    name = " ".join("".join([*keep, " ", name[at:]] if at else [name]).split()).strip(EDGES[:-6])
    while (lead := pattern(_LEAD).match(plain(name))) is not None:
        name = name[lead.end() :]
    while name.endswith(")") and "(" not in name:
        name = name[:-1]
    found = name.rstrip("( ").split()
    while found and small(found[-1]):
        found.pop()
    name = " ".join(found).strip(EDGES[:-6])
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    if name.startswith("(") and name.endswith(")"):
        name = name[1:-1]
    return name.strip('"“”«»').strip()


def unlabelled(line: str) -> str:
    """A line without what it says it is: "Job title: …", "Objet : …"."""
    label = pattern(r"(?i)[a-z]+(?: [a-z]+)?\x20?:\x20+").match(plain(line))
    return line if label is None else line[label.end() :]


def pieces(subject: str, tongue: Tongue) -> list[str]:
    """What stands between dashes and bars in a subject, without the words around it."""
    rest = clean_role(subject)
    shape = low(rest)
    keep, at = [], 0
    for start, end in tongue.words("NOT_ROLE").all(shape):
        keep.append(rest[at:start])
        at = end
    rest = "|".join([*keep, rest[at:]])
    for mark in _SPLIT:
        rest = rest.replace(mark, "|")
    return [piece.strip(EDGES[:-6]) for piece in rest.split("|") if piece.strip(EDGES)]


def parts_of(line: str) -> list[str]:
    """The pieces of a signature's line or of a displayed name."""
    for mark in (*_SPLIT[:4], *_SPLIT[5:10], ", ", " /", "/ ", " -", "- ", "| ", " |"):
        line = line.replace(mark, "\n")
    return [piece.strip() for piece in line.split("\n") if piece.strip(EDGES)]
