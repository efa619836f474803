"""Words as concepts: what a recruiter hears in them, whatever the language.

"We went with another applicant", "wir haben uns anders entschieden" and « nous
avons retenu un autre profil » have hardly a letter in common, but the same
concepts in them: WE, CHOOSE, OTHER. A language tells which words stand for
which concept (`languages/xx/lexicon.py`); what the concepts say together was
learned once, for all languages (see `rebond.learned`).

How a language writes its words: lower case, plain letters, one string for each
concept. `stem*` is every word that begins so, `*stem` every word that ends so,
`two_words` a phrase. An exact word goes before a stem, a longer stem before a
shorter, a phrase before its words. A word may stand for several concepts.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rebond import plug

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Concepts = tuple[str, ...]

# What there is to hear. The English lexicon shows by its words what each one means.
CONCEPTS = (
    # who
    "YOU", "WE", "I", "THEY", "BOARD", "CANDIDATE", "PERSON", "OTHER", "INTERNAL",
    # what it is about
    "APPLY", "PROFILE", "JOB", "TRADE", "INTEREST", "TIME", "FEEDBACK",
    # what is done
    "CHOOSE", "GIVE", "DECIDE", "FORWARD", "FILLED", "CANCEL", "REJECT", "SUCCESS", "END",
    "OFFER", "ACCEPT", "INTERVIEW", "INVITE", "TEST", "RECEIVE", "REVIEW", "SEND", "SHOW", "KEEP",
    # how it is said
    "NOT", "NOLONGER", "SORRY", "MATCH", "MORE", "LESS", "THANK", "HARD", "MANY", "WISH", "FUTURE",
    "PRAISE", "NOTICE", "AFTER", "IF", "MAY", "WAIT", "DAY", "ASK", "BUT",
    # other worlds
    "MONEY", "SCHOOL", "PAPER", "HOME", "STATE", "TRADEIN", "PRIZE", "CODE", "CLUB", "NEWSLETTER",
    "HEARSAY",
)  # fmt: skip
ASKED, QUOTED = "ASKED", "QUOTED"  # of the question mark, and of a quotation mark
_SHORTEST = 3  # letters of a stem


class Lexicon:
    """The words of one language."""

    __slots__ = ("_ends", "_known", "_lengths", "_phrases", "_stems")

    def __init__(self, entries: Mapping[str, str]) -> None:
        words: dict[bytes, Concepts] = {b"?": (ASKED,), b'"': (QUOTED,)}
        for concept, listed in entries.items():
            some: dict[bytes, Concepts] = dict.fromkeys(listed.encode("ascii").split(), (concept,))
            for word in words.keys() & some.keys():
                some[word] = (*words[word], concept)
            words |= some
        self._phrases = {word: found for word, found in words.items() if b"_" in word}
        self._stems = {word[:-1]: found for word, found in words.items() if word[-1:] == b"*"}
        self._ends = {word[1:]: found for word, found in words.items() if word[:1] == b"*"}
        self._known = words  # those of the three above are no words of a text
        lengths: dict[bytes, set[int]] = {}
        for phrase in self._phrases:
            lengths.setdefault(phrase.partition(b"_")[0], set()).add(phrase.count(b"_") + 1)
        # How many words the phrases have that begin with a word, the most first.
        self._lengths = {first: sorted(some, reverse=True) for first, some in lengths.items()}

    def of(self, word: bytes) -> Concepts:
        """The concepts of one word, none for a word that says nothing here."""
        found = self._known.get(word)
        if found is None:
            found = self._by_stem(word)
            if len(self._known) < _REMEMBERED:
                self._known[word] = found
        return found

    def _by_stem(self, word: bytes) -> Concepts:
        for length in range(len(word), _SHORTEST - 1, -1):
            found = self._stems.get(word[:length])
            if found is not None:
                return found
        for length in range(len(word) - 1, _SHORTEST - 1, -1):
            found = self._ends.get(word[-length:])
            if found is not None:
                return found
        return ()

    def speaks_of(self, concepts: frozenset[str], low: bytes) -> bool:
        """Whether a shadow has a word for one of the concepts; phrases are not looked for."""
        of = self.of
        return any(not concepts.isdisjoint(of(word)) for word in set(words(low)))

    def heard(self, words: Sequence[bytes]) -> list[Concepts]:
        """The concepts of a sentence in their order, without the words that have none."""
        out: list[Concepts] = []
        at, lengths = 0, self._lengths
        while at < len(words):
            word = words[at]
            if word in lengths:
                found, length = self._phrase(words, at)
                if found:
                    out.append(found)
                    at += length
                    continue
            at += 1
            concepts = self.of(word)
            if concepts:
                out.append(concepts)
        return out

    def _phrase(self, words: Sequence[bytes], at: int) -> tuple[Concepts, int]:
        """The concepts of the longest phrase that begins at a word, and how many words it has."""
        for length in self._lengths[words[at]]:
            found = self._phrases.get(b"_".join(words[at : at + length]))
            if found is not None:
                return found, length
        return (), 0


_REMEMBERED = 50_000  # words: a mailbox has more, and strangers write what they like


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language. Raises UnsupportedLanguage when there is none."""
    return Lexicon(plug.language(language, "lexicon").WORDS)


@cache
def trades(language: str) -> Lexicon:
    """What people's jobs are called in a language, as the concept TRADE."""
    return Lexicon({"TRADE": plug.language(language, "trades").TRADES})


_PLAIN = bytes(
    code if 97 <= code <= 122 or code in b'?"' else 48 if 48 <= code <= 57 else 32
    for code in range(256)
)


def words(low: bytes) -> list[bytes]:
    """The words of a shadow (see `rebond.page`): letters alone, every digit a 0, `?` and `"` too.

    >>> words(b"we can't meet you at 9:30?")
    [b'we', b'can', b't', b'meet', b'you', b'at', b'0', b'00', b'?']
    """
    return low.replace(b"?", b" ? ").replace(b'"', b' " ').translate(_PLAIN).split()
