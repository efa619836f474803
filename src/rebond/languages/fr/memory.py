"""Raconte une ligne du journal : « elle m'a fait lire » devient « vous m'avez fait lire ».

Tells a French journal line to the right person. The verb after a subject that
has become "vous" or "tu" is conjugated again; a verb that is not known for
certain leaves the line as a quotation rather than as bad French.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import re2

from rebond.languages.fr.verbs import (
    ADVERBS,
    AUXILIARY,
    CLITICS,
    NOT_VERBS,
    PARTICIPLES,
    VERBS,
    WITH_ETRE,
    second_person,
    second_plural,
)
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

_JOY = Words(
    "(?:j'ai )?ador(?:é|e)(?: (?:ça|cela))?", "j'adore", "(?:vraiment |très |trop |super )?(?:bien|chouette|sympa|drôle|beau|belle|génial|bon moment)",
    "(?:un )?(?:super|très bon|bon|beau|grand) moment", "j'ai (?:beaucoup )?aimé(?: (?:ça|cela))?", "ça m'a (?:beaucoup )?plu", "on a (?:bien |beaucoup )?ri", "quel \\w+",
)  # fmt: skip
# Sighs about oneself: heard, and left out of a note.
SIGH = Words(
    "ouf",
    "argh+",
    "zut",
    "mince",
    "flûte",
    "bof",
    "pff+",
    "aïe",
    "hum",
    "hélas",
    "dommage",
    "maudit",
    "la honte",
    "quelle honte",
    "nul(?:le)?",
    "crevée?.*",
    "fatiguée?.*",
)
GOES_ON = Words("(?:et|puis|mais|avant|après|jusqu'à|alors|en|pour|parce) .+")
_SHORT_TAIL = 9
_LONG_PAIR = 26  # two people in one sentence, but not an essay
_ASIDE_SAID = re2.compile(r",? a-t-(?:il|elle) (?:dit|précisé|ajouté|répondu)\b")
_ASIDE = 40  # characters of an apposition: ", l'aumônier,"
_REMARK = Words(
    "c'(?:est|était)",
    "personne",
    "rien",
    "on",
    "nous",
    "je",
    "j'",
    "jamais",
    "ce qui",
    "cela",
    "ça",
)
_FEELING = Words(
    "(?:j'ai )?(?:ador|aim|appréci|admir)é",
    "je me souviens",
    "je retiens",
    "je garde",
    "ce que je retiens",
    "j'ai été frapp\\w+",
)
_REFLEXIVE = {"elle-même": ("toi-même", "vous-même"), "lui-même": ("toi-même", "vous-même")}
_POSSESSIVES = {
    "son": ("ton", "votre"),
    "sa": ("ta", "votre"),
    "ses": ("tes", "vos"),
    "sien": ("tien", "vôtre"),
    "sienne": ("tienne", "vôtre"),
}
_AFTER_PREPOSITION = frozenset(
    "à avec pour chez par sans devant derrière selon vers contre sur et de d".split()
)
_IMPERSONAL = frozenset("y faut fallait pleuvait s'agissait semble semblait".split())
_PARTICIPLES = (
    "é",
    "ée",
    "és",
    "ées",
    "i",
    "ie",
    "is",
    "ise",
    "it",
    "ite",
    "u",
    "ue",
    "us",
    "ert",
    "erte",
)
_OPENERS = {
    "qu": "que ",
    "lorsqu": "lorsque ",
    "puisqu": "puisque ",
    "quoiqu": "quoique ",
    "s": "si ",
}


class Unsure(Exception):
    """A verb or a name that cannot be turned for certain."""


def tell(
    entry: Entry, addressee: Person | None, people: tuple[Person, ...], *, tu: bool = False
) -> Told | None:
    """The line as it can be told to the addressee; None when it tells nothing of them."""
    line = _finished(with_names(clean(entry.text), people))
    teller = next((p for p in people if p.id and p.id == entry.person and names_of(p)), None)
    mine = addressee is not None and teller is not None and teller.id == addressee.id
    spoken = _spoken(line, addressee, people, tu=tu)
    if spoken:
        return Told(text=spoken, shape="event", entry=entry)
    parts = pieces(line, GOES_ON)
    glad = any(whole(_JOY, part) for part in parts)
    parts = [p for p in parts if not whole(_JOY, p) and not whole(SIGH, p)]
    if not parts or participle_first(parts[0]):
        return None
    at = next((i for i, p in enumerate(parts) if _has_verb(p, people)), 0)
    head, rest = parts[at], parts[at + 1 :]
    if at == 1 and parts[0].partition("(")[0].strip() in {n for p in people for n in names_of(p)}:
        head = f"{parts[0].partition('(')[0].strip()} {head}"
    if (
        rest
        and _opens_with_a_name(rest[0], people)
        and len(f"{head} {rest[0]}".split()) <= _LONG_PAIR
    ):
        head = f"{head}, et {_ASIDE_SAID.sub('', rest.pop(0))}"
    head, remark, loved = comment(head, _JOY, _REMARK)
    after = [remark] if remark else rest[:1]
    if teller is not None and _verb_first(head):
        head = f"{names_of(teller)[0]} {head[:1].lower()}{head[1:]}"
    others = [p for p in people if addressee is None or p.id != addressee.id]

    def turned(part: str) -> str:
        text = to_you(part, addressee, mine=mine, tu=tu, others=others) if addressee else part
        return _named(text, teller) if teller is not None and not mine else text

    try:
        text = turned(head)
    except Unsure:
        return Told(text=head, shape="quote", entry=entry)
    tail = ""
    if after and len(after[0].split()) <= _SHORT_TAIL:
        with suppress(Unsure):
            tail = turned(after[0])
    you = "tu " if tu else "vous "
    if tail.casefold().startswith(you) and text.casefold().startswith(you) and not remark:
        text, tail = f"{text} et {tail[len(you) :]}", ""  # one scene in one sentence
    return Told(
        text=lower(text, people),
        shape=_shape(text, people),
        entry=entry,
        tail=capital(tail),
        glad=glad or loved,
    )


def participle_first(text: str) -> bool:
    """A line that begins with a participle of "avoir" has "j'ai" left out before it."""
    first = text.split(maxsplit=1)[0].casefold() if text.split() else ""
    return first in PARTICIPLES or (
        first.endswith("é") and len(first) > 4 and first not in WITH_ETRE
    )


def _spoken(line: str, addressee: Person | None, people: tuple[Person, ...], *, tu: bool) -> str:
    """A line written as a dialogue, told: vous avez demandé « … », et Mme X a répondu « … »."""
    turns = dialogue(line)
    told = []
    for number, (name, words) in enumerate(turns[:2]):
        who = next((p for p in people if find_name(name, p)), None)
        you = who is not None and addressee is not None and who.id == addressee.id
        verb = "répondu" if number else "demandé" if words.endswith("?") else "dit"
        found = find_name(name, who) if who is not None else None
        shown = name[found[0] : found[1]] if found else name
        subject = ("tu as" if tu else "vous avez") if you else f"{shown} a"
        told.append(f"{subject} {verb} « {words} »")
    return " et ".join(told)


def _has_verb(text: str, people: tuple[Person, ...]) -> bool:
    words = [w.casefold() for w in tokens(text) if w[0].isalpha()]
    if any(
        i > 0
        and (
            w in AUXILIARY
            or w in VERBS
            or w in ("ont", "sont", "avons", "ai")
            or w.endswith(("ait", "aient"))
        )
        for i, w in enumerate(words)
    ):
        return True
    opens = words[:1] and words[0] in ("elle", "il", "on", "nous", "je", "j", "ils", "elles")
    return bool(opens) or any(
        (f := find_name(text, p)) and f[0] == 0 and len(text[f[1] :].split()) > 1 for p in people
    )


_BEGUN = "Je garde un très bon souvenir de "


def _finished(line: str) -> str:
    """The sentence that was begun for them, joined as it is said: "souvenir du moment où"."""
    if not line.startswith(_BEGUN):
        return line
    from rebond.languages.fr.phrases import of

    return f"{_BEGUN.removesuffix('de ')}{of(line.removeprefix(_BEGUN))}"


def _opens_with_a_name(text: str, people: tuple[Person, ...]) -> bool:
    return any((f := find_name(text, p)) and f[0] == 0 for p in people)


def lower(text: str, people: tuple[Person, ...]) -> str:
    if text.startswith(tuple(n for p in people for n in names_of(p))) or (
        text[:2].isalpha() and text[:2].isupper()
    ):
        return text
    return text[:1].lower() + text[1:]


def _verb_first(text: str) -> bool:
    """Whether the line begins with its verb: "a dessiné le plan", "m'a montré …"."""
    words = [w.casefold() for w in tokens(text) if not w.isspace()]
    i = 0
    while i < len(words) and (words[i] in CLITICS or words[i] == "'"):
        i += 1
    return i < len(words) and words[i] in AUXILIARY and (i > 0 or len(words) > 1)


def to_you(text: str, who: Person, *, mine: bool, tu: bool, others: list[Person]) -> str:
    """The text with that person as tu or vous, its verbs conjugated again."""
    form = 0 if tu else 1
    text = _together(text, who, others, tu=tu)
    you = "tu" if tu else "vous"
    stressed = "toi" if tu else "vous"
    subject = ""
    found = find_name(text, who)
    named = found is not None
    while found is not None:
        start, end = found
        before = text[:start].split()[-1:] or [""]
        word = before[0].casefold().split("'")[-1]
        article = word in ("le", "la", "l")
        if article and text[start:end].split(maxsplit=1)[0].rstrip(".") in (
            "Dr",
            "Pr",
            "docteur",
            "Docteur",
        ):
            start, article = start - len(before[0]) - 1, False
        if word in ("qu", "que") or text[max(0, start - 3) : start].casefold().endswith("qu'"):
            raise Unsure  # a subjunctive may follow
        if word in ("de", "d") or text[:start].casefold().endswith(("d'", "de ")):
            raise Unsure
        after_preposition = word in _AFTER_PREPOSITION and word != "et"
        text = text[:start] + ("\x01" if not after_preposition else "\x02") + text[end:]
        if article:
            raise Unsure
        found = find_name(text, who, start)
    words = tokens(text)
    limit = next(
        (i for i, w in enumerate(words) if any(n == w for p in others for n in names_of(p))),
        len(words),
    )
    if mine or named:
        subject = next((w.casefold() for w in words if w.casefold() in ("elle", "il")), "")
        words = _pronouns(words, subject, limit, form, mine=mine or named)
    told = "".join(_conjugate(words, form))
    scene, comma, clause = told.partition(", \x01")
    if comma and not _has_verb(scene, tuple(others)):
        told = f"\x01{clause}"  # "trois solvants à reconnaître, vous notiez …": the scene is the clause
    if told.count(", \x01") == 1 and not told.startswith(
        ("quand", "lorsque", "pendant", "après", "avant", "si ")
    ):
        told = told.replace(", \x01", " et \x01")  # two clauses side by side
    return told.replace("\x01", you).replace("\x02", stressed)


def _together(text: str, who: Person, others: list[Person], *, tu: bool) -> str:
    """ "Mme Favre et M. Pasche se relaient" told to Mme Favre: "M. Pasche et vous vous relayez"."""
    found = find_name(text, who)
    if found is None:
        return text
    for other in others:
        second = find_name(text, other)
        if second is None:
            continue
        (a, b), (c, d) = sorted((found, second))
        if text[b:c] != " et " or text[:a].strip():
            continue
        name, after = text[second[0] : second[1]], text[d:]
        aside = ""
        if after.startswith(", ") and 0 < (close := after.find(",", 2)) < _ASIDE:
            aside, after = after[: close + 1], after[close + 1 :]
        words = tokens(after)
        verb = _peek_clitics(words, 0)
        turned = second_plural(words[verb].casefold()) if verb < len(words) else None
        if turned is None:
            raise Unsure
        words[verb] = turned
        before = ["vous" if w.casefold() == "se" else w for w in words[:verb]]
        both = f"{name}{aside} et {'toi' if tu else 'vous'}"
        return both + ("," if tu else "") + "".join([*before, *words[verb:]])
    return text


def _pronouns(words: list[str], subject: str, limit: int, form: int, *, mine: bool) -> list[str]:
    """Subject pronouns become the mark \\x01; possessives and stressed forms follow."""
    out = list(words)
    for i, word in enumerate(words):
        if i >= limit:
            break
        low = word.casefold()
        following = next((w.casefold() for w in words[i + 1 :] if not w.isspace()), "")
        if low == subject and following not in _IMPERSONAL:
            stressed = _previous(words, i) in _AFTER_PREPOSITION - {"et", "de", "d"}
            out[i] = "\x02" if stressed else "\x01"
            if i > 1 and words[i - 1] == "'" and words[i - 2].casefold() in _OPENERS:
                opener = _OPENERS[words[i - 2].casefold()]
                out[i - 2], out[i - 1] = (
                    (opener.capitalize() if words[i - 2][0].isupper() else opener).rstrip(),
                    " ",
                )
        elif low in _REFLEXIVE:
            out[i] = _REFLEXIVE[low][form]
        elif low in _POSSESSIVES and mine:
            out[i] = _POSSESSIVES[low][form]
            if low == "sa" and following[:1] in "aeiouyéèêhâîôû" and form == 0:
                out[i] = "ton"
        elif low == "lui" and mine and _previous(words, i) in _AFTER_PREPOSITION:
            out[i] = "\x02"
        elif low == "lui" and mine:
            raise Unsure
    return out


def _previous(words: list[str], i: int) -> str:
    return next((w.casefold() for w in reversed(words[:i]) if not w.isspace() and w != "'"), "")


def _conjugate(words: list[str], form: int) -> list[str]:
    """Every verb that has the marked subject, also those joined to it by "et" or a comma."""
    out = list(words)
    i = 0
    while i < len(out):
        if out[i] == "\x01":
            i = _verb_after(out, i + 1, form, first=True)
            continue
        i += 1
    return out


def _verb_after(out: list[str], i: int, form: int, *, first: bool) -> int:
    """Conjugates the verb that begins at `i`, then those coordinated with it; returns where it ended."""
    at = _skip_clitics(out, i, form)
    if at >= len(out):
        if first:
            raise Unsure
        return at
    verb = out[at].casefold()
    changed = second_person(verb, form)
    if changed is None:
        if first:
            raise Unsure
        return at
    present = verb not in AUXILIARY and not verb.endswith("ait")
    out[at] = changed
    j = at + 1
    while j < len(out):
        low = out[j].casefold()
        if out[j] == "\x01":
            return j
        if low in ("et", "puis", ",", "mais"):
            k = _peek_clitics(out, j + 1)
            if k < len(out):
                candidate = out[k].casefold()
                if (
                    candidate in AUXILIARY
                    or (
                        candidate.endswith("ait")
                        and candidate not in ("fait", "parfait", "trait", "lait")
                    )
                    or (present and candidate in VERBS)
                    or (
                        present
                        and low != ","
                        and candidate.endswith("e")
                        and candidate not in NOT_VERBS
                        and k > j + 1
                        and len(candidate) > 3
                    )
                ):
                    again = second_person(candidate, form)
                    if again is not None:
                        _skip_clitics(out, j + 1, form)
                        out[k] = again
        elif low in (
            "que",
            "qui",
            "quand",
            "pourquoi",
            "comment",
            "où",
            "elle",
            "il",
            "je",
            "j",
            "on",
            "nous",
            "c",
        ):
            break
        j += 1
    return j


def _peek_clitics(out: list[str], i: int) -> int:
    while i < len(out) and (
        out[i].isspace()
        or out[i] == "'"
        or out[i].casefold() in CLITICS
        or out[i].casefold() in ADVERBS
    ):
        i += 1
    return i


def _skip_clitics(out: list[str], i: int, form: int) -> int:
    """Past the pronouns before the verb; a reflexive one follows its subject."""
    while i < len(out) and (
        out[i].isspace()
        or out[i] == "'"
        or out[i].casefold() in CLITICS
        or out[i].casefold() in ADVERBS
    ):
        low = out[i].casefold()
        if low == "se":
            out[i] = ("te", "vous")[form]
        elif low == "s" and i + 1 < len(out) and out[i + 1] == "'":
            if form == 1:
                out[i], out[i + 1] = "vous", " "
            else:
                out[i] = "t"
        i += 1
    return i


def _named(text: str, teller: Person) -> str:
    """A pronoun that opens the line is given the person's name."""
    first, space, rest = text.partition(" ")
    if (
        first.casefold() in ("il", "elle")
        and space
        and rest.split()[0].casefold() not in _IMPERSONAL
    ):
        full = next((n for n in names_of(teller) if " " in n), names_of(teller)[0])
        return f"{full} {rest}"
    return text


def _shape(text: str, people: tuple[Person, ...]) -> Shape:
    """What kind of clause it is, by its first verb."""
    if begins(_FEELING, text) or text.startswith(("je garde", "je retiens", "ce que je")):
        return "said"
    words = [w.casefold() for w in tokens(text) if not w.isspace()]
    helpers = {v for k in AUXILIARY for v in (k, *VERBS[k])} | {
        "ai",
        "avons",
        "ont",
        "sommes",
        "sont",
    }
    determined = words[0] in (
        "le",
        "la",
        "l",
        "les",
        "un",
        "une",
        "votre",
        "vos",
        "ton",
        "ta",
        "tes",
        "ce",
        "cette",
        "leur",
        "leurs",
        "ces",
        "son",
        "sa",
        "ses",
    )
    for i, word in enumerate(words):
        if determined and i > 0 and word in ("qui", "que", "où", "quand", "avec", "dont"):
            return "noun"
        if i > 0 and word in helpers:
            participle = next((w for w in words[i + 1 : i + 4] if w.endswith(_PARTICIPLES)), "")
            pluperfect = word in ("avait", "avais", "aviez", "était", "étais", "étiez", "avaient")
            return "event" if participle and not pluperfect else "state"
        if i > 0 and (word.endswith(("ait", "iez", "ais", "aient")) or word in VERBS):
            return "state"
    starts = words[0] in ("vous", "tu", "on", "nous", "je", "j", "il", "elle")
    return (
        "state"
        if starts or any((f := find_name(text, p)) and f[0] == 0 for p in people)
        else "noun"
    )
