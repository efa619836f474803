"""What several rules look up in a draft: its parts, its quotations, its words without accents."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from rebond.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rebond.model import Draft, Occasion

    T = TypeVar("T")

_ACCENTS = str.maketrans("àâäáãåçéèêëíìîïñóòôöõøúùûüýÿ", "aaaaaaceeeeiiiinoooooouuuuyy")
_QUOTES = {"“": "”", "«": "»", '"': '"', "„": "“"}
_EDGES = ".,;:!?…()[]{}<>\"'“”«»„*–—-/\\"
_ELISIONS = ("l", "d", "j", "m", "t", "s", "n", "c", "qu", "lorsqu", "puisqu", "jusqu")

_last: dict[str, tuple[Occasion, Any]] = {}


def once(name: str, occasion: Occasion, make: Callable[[Occasion], T]) -> T:
    """What is drawn from an occasion, remembered: many notes are tried for one."""
    known = _last.get(name)
    if known is None or known[0] is not occasion:
        known = _last[name] = (occasion, make(occasion))
    return cast("T", known[1])


def plain(text: str) -> str:
    """Small letters without accents."""
    return text.lower().translate(_ACCENTS).replace("œ", "oe").replace("æ", "ae")


def parts(draft: Draft) -> Iterator[tuple[int, int]]:
    """Where the person's own words are: greeting, sentences, closing."""
    if draft.greeting is not None:
        yield draft.greeting.start, draft.greeting.end
    for passage in draft.passages:
        yield passage.start, passage.end
    if draft.closing is not None:
        yield draft.closing.start, draft.closing.end


@lru_cache(maxsize=8)  # asked for each remark about one text
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches between quotation marks, the marks left out."""
    found, at = [], 0
    absent: set[str] = set()  # marks that do not come any more
    while at < len(text):
        close = _QUOTES.get(text[at])
        if close is not None and close not in absent:
            end = text.find(close, at + 1)
            if end < 0:
                absent.add(close)
            else:
                found.append((at + 1, end))
                at = end
        at += 1
    return tuple(found)


def quoted(text: str, start: int, end: int) -> bool:
    """Whether a stretch stands inside quotation marks."""
    return any(low <= start and end <= high for low, high in quotations(text))


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, str]]:
    """The words of a text with their places, without marks, elisions and the possessive 's."""
    stop = len(text) if end is None else end
    folded = fold(text[start:stop]).replace("\n", " ").replace("/", " ").replace("—", " ")
    at = 0
    for raw in folded.split(" "):
        word, place = raw, at
        at += len(raw) + 1
        bare = word.lstrip(_EDGES)
        place += len(word) - len(bare)
        bare = bare.rstrip(_EDGES)
        head, mark, tail = bare.partition("'")
        if mark and head.lower() in _ELISIONS and tail:
            place += len(head) + 1
            bare = tail.lstrip(_EDGES)
        if bare.endswith("'s"):
            bare = bare[:-2]
        if bare:
            yield start + place, bare


def plain_words(text: str) -> list[str]:
    """The words of a text in small letters without accents, in order."""
    return [plain(word) for _, word in tokens(text)]


def runs(words: list[str], length: int) -> Iterator[tuple[str, ...]]:
    """All rows of so many words."""
    for at in range(len(words) - length + 1):
        yield tuple(words[at : at + length])
