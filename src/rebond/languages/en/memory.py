"""Tells an English journal line: "she drew …" becomes "you drew …" when she is the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.telling import (
    Told,
    begins,
    capital,
    clean,
    comment,
    dialogue,
    find_name,
    names_of,
    pieces,
    tokens,
    whole,
    with_names,
)
from rebond.text import Words

if TYPE_CHECKING:
    from rebond.model import Entry, Person
    from rebond.telling import Shape

# "it was great" after the memory itself: the person's joy, told or left out, never a fact.
_JOY = Words(
    "loved (?:it|that|this|every \\w+)", "i loved (?:it|that|this)", "(?:really |so )?(?:great|fun|lovely|nice|good|brilliant|wonderful|amazing|funny|cool|kind)",
    "liked (?:it|that)", "enjoyed (?:it|that)", "made my day", "best (?:part|moment|bit)(?: of .+)?", "what a \\w+", "laughed a lot", "we laughed",
)  # fmt: skip
# Sighs about oneself: heard, and left out of a note.
SIGH = Words(
    "doh",
    "ugh",
    "argh+",
    "oops",
    "lol",
    "sigh",
    "ouch",
    "damn(?: it)?",
    "dammit",
    "hmm+",
    "my bad",
    "oh well",
    "so dumb",
    "idiot",
    "stupid(?: me)?",
    "facepalm",
    "cringe",
    "(?:do|send|write) it today",
    "nothing much to say(?:, .+)?",
    "dead tired.*",
    "tired.*",
    "gutted",
)
GOES_ON = Words("(?:and|then|but|before|after|until|so|while|because|or) .+")
_SHORT_TAIL = 9
_LONG_PAIR = 26  # two people in one sentence, but not an essay
_REMARK = Words(
    "nobody", "no one", "nothing", "it", "that", "this", "which", "i(?:'ve|'d)?", "we", "never"
)
_FEELING = Words(
    "loved",
    "liked",
    "enjoyed",
    "appreciated",
    "admired",
    "remember",
    "was struck by",
    "was touched by",
)
_SPEAKER = Words("i(?:'m|'ve|'d|'ll)?", "my", "we", "our", "me and")
_PRONOUNS = {
    "she": ("she", "her", "her", "hers", "herself"),
    "he": ("he", "him", "his", "his", "himself"),
    "they": ("they", "them", "their", "theirs", "themselves"),
}  # subject, object, possessive, its noun, reflexive
_STARTS = frozenset(
    "and but then when where how that which while because as if what who so until before after whether".split()
)
_ADVERBS = frozenset(
    "then also even always never just still only first once really quickly simply actually calmly quietly".split()
)
_GIVERS = frozenset(
    "text texted texts send sends sent give gave gives show showed shows tell told tells ask asked asks hand handed teach taught bring brought brings offer offered write wrote email emailed pay paid buy bought call called".split()
)
_PAST = frozenset(
    "told asked drew gave showed made took said brought put let ran sat stood went came left kept found spoke thought taught wrote read "
    "sang began broke built bought chose caught drove ate fell felt fought forgot got grew heard held knew laid led lent lost meant met paid "
    "rode rang rose sent set shook shut slept spent stuck threw understood woke wore won cut hit hid sold stayed did had was were".split()
)
_SUBORDINATE = frozenset(
    "with who that why when where how what which whose while explaining".split()
)
_DETERMINERS = frozenset("the a an that this these those our your their his her my every".split())
_IRREGULAR = {
    "has": "have",
    "is": "are",
    "was": "were",
    "does": "do",
    "goes": "go",
    "hasn't": "haven't",
    "isn't": "aren't",
    "wasn't": "weren't",
    "doesn't": "don't",
}
_AFTER_VERB = frozenset(
    "the a an my me it them him her us your his their to out up down on at with every each this that".split()
)
_NOT_VERBS = frozenset(
    "always perhaps this thus us less its yes towards besides sometimes his hers yours across".split()
)


def tell(entry: Entry, addressee: Person | None, people: tuple[Person, ...]) -> Told | None:
    """The line as it can be told to the addressee; None when it tells nothing of them."""
    line = first_person(with_names(clean(entry.text), people))
    teller = next((p for p in people if p.id and p.id == entry.person and names_of(p)), None)
    mine = addressee is not None and teller is not None and teller.id == addressee.id
    spoken = _spoken(line, addressee, people)
    if spoken:
        return Told(text=spoken, shape="event", entry=entry)
    parts = pieces(line, GOES_ON)
    glad = any(whole(_JOY, part) for part in parts)
    parts = [p for p in parts if not whole(_JOY, p) and not whole(SIGH, p)]
    if not parts:
        return None
    at = next((i for i, p in enumerate(parts) if _has_verb(p, people)), 0)
    head, rest = parts[at], parts[at + 1 :]
    if at == 1 and _only_a_name(parts[0], people):
        head = f"{parts[0].partition('(')[0].strip()} {head}"
    if (
        rest
        and opens_with_a_name(rest[0], people)
        and len(f"{head} {rest[0]}".split()) <= _LONG_PAIR
    ):
        head = f"{head}, and {rest.pop(0)}"
    head, remark, loved = comment(head, _JOY, _REMARK)
    after = [remark] if remark else rest[:1]

    def turned(part: str) -> str | None:
        text = _with_subject(part, teller)
        if text is None:
            return None
        named = False
        if addressee is not None:
            text, named = to_you(
                text, addressee, mine=mine, others=[p for p in people if p.id != addressee.id]
            )
            if not named and teller is None:
                text = _houseto_you(text)
        if teller is not None and not mine:
            text = _named(text, teller)
        return text

    text = turned(head)
    if text is None:
        return None
    tail = turned(after[0]) if after and len(after[0].split()) <= _SHORT_TAIL else None
    if tail and tail.startswith("you ") and text.startswith("you ") and not remark:
        text, tail = f"{text}, and {tail[4:]}", None  # one scene in one sentence
    return Told(
        text=_lower(text, people),
        shape=_shape(text, people),
        entry=entry,
        tail=capital(tail) if tail else "",
        glad=glad or loved,
    )


def first_is_past(word: str) -> bool:
    again = word.removeprefix("re")
    return word in _PAST or again in _PAST or (word.endswith("ed") and len(word) > 3)


def first_person(text: str) -> str:
    """A small "i" gets its capital."""
    return "".join("I" if w == "i" else w for w in tokens(text))


def _spoken(line: str, addressee: Person | None, people: tuple[Person, ...]) -> str:
    """A line written as a dialogue, told: you asked "…", and Ben answered "…"."""
    turns = dialogue(line)
    if not turns:
        return ""
    told = []
    for number, (name, words) in enumerate(turns[:2]):
        who = next((p for p in people if find_name(name, p)), None)
        subject = (
            "you"
            if who is not None and addressee is not None and who.id == addressee.id
            else name.split(". ")[-1]
            if who is None
            else name
        )
        verb = "answered" if number else "asked" if words.endswith("?") else "said"
        told.append(f"{subject} {verb} “{words}”")
    return " and ".join(told)


def _has_verb(text: str, people: tuple[Person, ...]) -> bool:
    text = text.partition("(")[0]
    words = [w.casefold() for w in tokens(text) if w[0].isalpha()]
    if any(
        w in _PAST
        or (w.endswith("ed") and len(w) > 3 and i > 0)
        or w in ("is", "are", "has", "have")
        for i, w in enumerate(words)
    ):
        return True
    return words[:1] in (["she"], ["he"], ["they"], ["we"], ["i"]) or (
        opens_with_a_name(text, people) and len(words) > 2
    )


def _only_a_name(text: str, people: tuple[Person, ...]) -> bool:
    bare = text.partition("(")[0].strip()
    return any(bare in names_of(p) for p in people)


def _lower(text: str, people: tuple[Person, ...]) -> str:
    """Without its capital, unless a name or "I" begins it."""
    first = text.split(maxsplit=1)[0]
    keeps = (
        first.split("'")[0] == "I"
        or first[1:2].isupper()
        or any(n.startswith(first.split("'")[0]) for p in people for n in names_of(p))
    )
    return text if keeps else text[:1].lower() + text[1:]


def _with_subject(text: str, teller: Person | None) -> str | None:
    """A line that begins with its verb gets its subject back: "loved X" is I, "asked X" is they."""
    first = text.split(maxsplit=1)[0].casefold()
    if begins(_FEELING, text):
        return "I " + text[:1].lower() + text[1:]
    if first_is_past(first):
        # Whose deed it was shows only when it was done to the writer: "asked me", "handed us".
        done_to_me = any(w.casefold() in ("me", "us", "my", "our") for w in tokens(text))
        if teller is None or not done_to_me:
            return None
        return f"{names_of(teller)[0]} {text[:1].lower()}{text[1:]}"
    return text


def to_you(text: str, who: Person, *, mine: bool, others: list[Person]) -> tuple[str, bool]:
    """The text with that person as "you"; whether they are in it at all."""
    found = find_name(text, who)
    while found is not None:
        start, end = found
        if text[end : end + 2] == "'s":
            text = text[:start] + "your" + text[end + 2 :]
        else:
            text = text[:start] + "you" + text[end:]
        found = find_name(text, who, start)
    named = text.startswith(("you ", "your ")) or " you " in f" {text} " or " your " in f" {text} "
    limit = min(
        (at for p in others if (at := (find_name(text, p) or (len(text),))[0]) >= 0),
        default=len(text),
    )
    groups = [g for g in ("she", "he") if any(w.casefold() in _PRONOUNS[g] for w in tokens(text))]
    if mine and not named and text.split()[0].casefold() == "they":
        groups.append("they")
    if groups and (mine or named):
        # Only up to where somebody else is named: after that "his" may be theirs.
        text = pronouns(text, groups[-1] if groups[-1] == "they" else groups[0], limit)
        named = named or mine
    return agree(text), named


def _singular_they(text: str, *, named: bool) -> bool:
    """Whether "they" can only be the person: it opens the line, or no plural stands before it."""
    words = [w.casefold() for w in tokens(text) if w[0].isalpha()]
    at = next((i for i, w in enumerate(words) if w in ("they", "them", "their")), -1)
    if at < 0:
        return False
    return at == 0 or (
        named
        and not any(
            w.endswith("s") and len(w) > 3 for w in words[:at] if w not in ("has", "was", "always")
        )
    )


def pronouns(text: str, group: str, limit: int) -> str:
    subject, obj, possessive, noun, reflexive = _PRONOUNS[group]
    words = tokens(text)
    out: list[str] = []
    at = 0
    for i, word in enumerate(words):
        low = word.casefold()
        new = word
        if at < limit:
            following = next((w for w in words[i + 1 :] if not w.isspace()), "")
            before = next((w.casefold() for w in reversed(words[:i]) if not w.isspace()), "")
            if low == subject:
                new = "you"
            elif low == reflexive:
                new = "yourself"
            elif low in (obj, possessive) and obj == possessive:
                new = _her(before, following)
            elif low == obj:
                new = "you"
            elif low in (possessive, noun):
                new = "your" if following[:1].isalpha() else "yours"
        out.append(new)
        at += len(word)
    return "".join(out)


def _her(before: str, following: str) -> str:
    """ "her" is "your" before a noun, "you" elsewhere and after a verb of giving with a plural."""
    low = following.casefold()
    if (
        not following[:1].isalpha()
        or low in _STARTS
        or low
        in (
            "to",
            "about",
            "for",
            "on",
            "in",
            "at",
            "with",
            "from",
            "into",
            "over",
            "again",
            "the",
            "a",
            "an",
            "my",
            "me",
            "it",
        )
    ):
        return "you"
    if before in _GIVERS and low.endswith("s"):
        return "you"
    return "your"


def agree(text: str) -> str:
    """ "you has" → "you have": the verb after a subject that has become "you"."""
    words = tokens(text)
    for i, word in enumerate(words):
        if word.casefold() != "you":
            continue
        before = next((w.casefold() for w in reversed(words[:i]) if not w.isspace()), "")
        j = i + 1
        while j < len(words) and (
            words[j].isspace() or words[j].casefold() in _ADVERBS or words[j].endswith("ly")
        ):
            j += 1
        if j >= len(words):
            continue
        verb = words[j].casefold()
        if verb in _IRREGULAR:
            words[j] = _IRREGULAR[verb]
        elif (
            (not before or before in _STARTS or before in ",;:")
            and verb.endswith("s")
            and verb not in _NOT_VERBS
            and verb not in _PAST
        ):
            words[j] = _base(verb)
            _agree_joined(words, j + 1)
    return "".join(words)


def _agree_joined(words: list[str], start: int) -> None:
    """ "you keep a drawer and hands them out": the verb joined by "and" follows."""
    for i in range(start, len(words) - 2):
        if words[i].casefold() in ("and", "then") and words[i + 1].isspace():
            verb = words[i + 2]
            following = next((w.casefold() for w in words[i + 3 :] if not w.isspace()), "")
            if (
                verb.islower()
                and verb.endswith("s")
                and verb not in _NOT_VERBS
                and following in _AFTER_VERB
            ):
                words[i + 2] = _base(verb)
        elif words[i].casefold() in ("she", "he", "it", "who", "that", "which"):
            return


def _base(verb: str) -> str:
    if verb.endswith("ies") and len(verb) > 4:
        return verb[:-3] + "y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return verb[:-2]
    return verb if verb.endswith(("ss", "us", "is")) else verb[:-1]


def _houseto_you(text: str) -> str:
    """Their house is the reader's: "their reading room" → "your reading room"."""
    swaps = {
        "they": "you",
        "them": "you",
        "their": "your",
        "theirs": "yours",
        "themselves": "yourselves",
    }
    return agree("".join(swaps.get(w.casefold(), w) for w in tokens(text)))


def _named(text: str, teller: Person) -> str:
    """A pronoun that opens the line is given the person's name."""
    first, space, rest = text.partition(" ")
    if first.casefold() in ("he", "she", "they") and space:
        full = next((n for n in names_of(teller) if " " in n), names_of(teller)[0])
        return f"{full} {rest}"
    return text


def _shape(text: str, people: tuple[Person, ...]) -> Shape:
    """What kind of clause it is, by its first finite verb."""
    words = [w.casefold() for w in tokens(text) if not w.isspace()]
    if words[:1] == ["i"] and len(words) > 1 and _FEELING.first(" ".join(words[1:3])) is not None:
        return "said"
    if text.startswith(("What I ", "I will ", "I'll ", "I keep ", "I still ")):
        return "said"
    determined = words[0] in _DETERMINERS
    for i, word in enumerate(words):
        if determined and word in _SUBORDINATE and i > 0:
            return "noun"
        if word in ("is", "are", "was", "were", "has", "have", "had") and i > 0:
            helper = i + 1 < len(words) and words[i + 1].endswith(("ed", "ing"))
            return "event" if helper and word in ("was", "were", "had") else "state"
        if i > 0 and (word in _PAST or (word.endswith("ed") and len(word) > 3)):
            return "event"
    if words[0] in ("you", "we", "i") or opens_with_a_name(text, people):
        return "state" if len(words) > 2 else "noun"
    return "noun"


def opens_with_a_name(text: str, people: tuple[Person, ...]) -> bool:
    return any(
        (found := find_name(text, p)) is not None
        and found[0] == 0
        and text[found[1] : found[1] + 2] != "'s"
        for p in people
    )
