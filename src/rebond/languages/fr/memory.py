"""Raconte une ligne du journal : « elle m'a fait lire » devient « vous m'avez fait lire ».

Tells a French journal line to the right person. The verb after a subject that
has become "vous" or "tu" is conjugated again; a verb that is not known for
certain leaves the line as a quotation rather than as bad French.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.telling import Told, capital, clean, find_name, names_of, tokens
from rebond.text import Words

if TYPE_CHECKING:
    from rebond.model import Entry, Person
    from rebond.telling import Shape

_JOY = Words(
    "(?:j'ai )?ador(?:é|e)(?: (?:ça|cela))?", "j'adore", "(?:vraiment |très |trop |super )?(?:bien|chouette|sympa|drôle|beau|belle|génial|bon moment)",
    "(?:un )?(?:super|très bon|bon|beau|grand) moment", "j'ai (?:beaucoup )?aimé(?: (?:ça|cela))?", "ça m'a (?:beaucoup )?plu", "on a (?:bien |beaucoup )?ri", "quel \\w+",
)  # fmt: skip
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
# 3rd person singular → (tu, vous). Compound tenses need the auxiliaries only.
_VERBS = {
    "a": ("as", "avez"), "avait": ("avais", "aviez"), "aura": ("auras", "aurez"), "aurait": ("aurais", "auriez"), "ait": ("aies", "ayez"),
    "est": ("es", "êtes"), "était": ("étais", "étiez"), "sera": ("seras", "serez"), "serait": ("serais", "seriez"),
    "va": ("vas", "allez"), "fait": ("fais", "faites"), "dit": ("dis", "dites"), "vient": ("viens", "venez"), "tient": ("tiens", "tenez"),
    "revient": ("reviens", "revenez"), "retient": ("retiens", "retenez"), "prend": ("prends", "prenez"), "apprend": ("apprends", "apprenez"),
    "comprend": ("comprends", "comprenez"), "met": ("mets", "mettez"), "permet": ("permets", "permettez"), "sait": ("sais", "savez"),
    "peut": ("peux", "pouvez"), "veut": ("veux", "voulez"), "voit": ("vois", "voyez"), "doit": ("dois", "devez"), "croit": ("crois", "croyez"),
    "lit": ("lis", "lisez"), "écrit": ("écris", "écrivez"), "décrit": ("décris", "décrivez"), "connaît": ("connais", "connaissez"),
    "part": ("pars", "partez"), "sort": ("sors", "sortez"), "sert": ("sers", "servez"), "rit": ("ris", "riez"), "sourit": ("souris", "souriez"),
    "suit": ("suis", "suivez"), "vit": ("vis", "vivez"), "reçoit": ("reçois", "recevez"), "finit": ("finis", "finissez"),
    "choisit": ("choisis", "choisissez"), "réfléchit": ("réfléchis", "réfléchissez"), "réunit": ("réunis", "réunissez"),
    "rend": ("rends", "rendez"), "répond": ("réponds", "répondez"), "attend": ("attends", "attendez"), "entend": ("entends", "entendez"),
    "descend": ("descends", "descendez"), "perd": ("perds", "perdez"), "défend": ("défends", "défendez"), "construit": ("construis", "construisez"),
    "conduit": ("conduis", "conduisez"), "accueille": ("accueilles", "accueillez"), "ouvre": ("ouvres", "ouvrez"), "offre": ("offres", "offrez"),
    "s'appelle": ("t'appelles", "vous appelez"), "appelle": ("appelles", "appelez"), "rappelle": ("rappelles", "rappelez"),
    "jette": ("jettes", "jetez"), "achète": ("achètes", "achetez"), "mène": ("mènes", "menez"), "amène": ("amènes", "amenez"),
    "emmène": ("emmènes", "emmenez"), "lève": ("lèves", "levez"), "répète": ("répètes", "répétez"), "préfère": ("préfères", "préférez"),
    "gère": ("gères", "gérez"), "espère": ("espères", "espérez"), "complète": ("complètes", "complétez"), "pèse": ("pèses", "pesez"),
    "essaie": ("essaies", "essayez"), "paie": ("paies", "payez"), "envoie": ("envoies", "envoyez"), "emploie": ("emploies", "employez"),
}  # fmt: skip
_AUXILIARY = frozenset(("a", "avait", "aura", "aurait", "est", "était", "sera", "serait"))
_CLITICS = frozenset("ne n me m te t se s le la l les lui y en nous vous leur".split())
_ADVERBS = frozenset(
    "toujours aussi ensuite puis alors d'abord déjà encore souvent même vraiment".split()
)
_NOT_VERBS = frozenset(
    "elle il le la une cette votre notre comme contre entre quelque chaque autre même encore peine bonne première grande petite".split()
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


class _Unsure(Exception):
    """A verb or a name that cannot be turned for certain."""


def tell(
    entry: Entry, addressee: Person | None, people: tuple[Person, ...], *, tu: bool = False
) -> Told | None:
    """The line as it can be told to the addressee; None when nothing is left of it."""
    head, tail, glad = _split(clean(entry.text))
    if not head:
        return None
    teller = next((p for p in people if p.id and p.id == entry.person), None)
    mine = addressee is not None and teller is not None and teller.id == addressee.id
    if teller is not None and _verb_first(head):
        head = f"{names_of(teller)[0]} {head[:1].lower()}{head[1:]}"
    text = head
    if addressee is not None:
        try:
            text = _to_you(
                head,
                addressee,
                mine=mine,
                tu=tu,
                others=[p for p in people if p.id != addressee.id],
            )
        except _Unsure:
            return Told(text=head, shape="quote", entry=entry)
    if teller is not None and not mine:
        text = _named(text, teller)
    if (
        not text.startswith(tuple(n for p in people for n in names_of(p)))
        and not text.split()[0][:2].isupper()
    ):
        text = text[:1].lower() + text[1:]
    return Told(text=text, shape=_shape(text, people), entry=entry, tail=capital(tail), glad=glad)


def _split(text: str) -> tuple[str, str, bool]:
    """The memory, a remark on it as a sentence of its own, and whether it was loved."""
    glad, tail = False, ""
    for mark in (" - ", " – ", " — ", " !", "!", ". ", " ;"):
        text = text.replace(mark, ";")
    pieces = [p.strip() for p in text.split(";") if p.strip()]
    if not pieces:
        return "", "", False
    head = pieces[0]
    for piece in pieces[1:]:
        if _whole(_JOY, piece):
            glad = True
        elif not tail:
            tail = piece
    before, comma, after = head.rpartition(", ")
    if comma and _whole(_JOY, after):
        head, glad = before, True
    elif (
        comma
        and not tail
        and _starts(_REMARK, after)
        and len(after.split()) > 2
        and len(before.split()) > 3
    ):
        head, tail = before, after
    return head, tail, glad


def _whole(words: Words, text: str) -> bool:
    span = words.first(text)
    return span is not None and len(span.text) >= len(text.strip(" .!")) - 1


def _starts(words: Words, text: str) -> bool:
    span = words.first(text)
    return span is not None and span.start == 0


def _verb_first(text: str) -> bool:
    """Whether the line begins with its verb: "a dessiné le plan", "m'a montré …"."""
    words = [w.casefold() for w in tokens(text) if not w.isspace()]
    i = 0
    while i < len(words) and (words[i] in _CLITICS or words[i] == "'"):
        i += 1
    return i < len(words) and words[i] in _AUXILIARY and (i > 0 or len(words) > 1)


def _to_you(text: str, who: Person, *, mine: bool, tu: bool, others: list[Person]) -> str:
    """The text with that person as tu or vous, its verbs conjugated again."""
    form = 0 if tu else 1
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
            raise _Unsure  # a subjunctive may follow
        if word in ("de", "d") or text[:start].casefold().endswith(("d'", "de ")):
            raise _Unsure
        after_preposition = word in _AFTER_PREPOSITION and word != "et"
        text = text[:start] + ("\x01" if not after_preposition else "\x02") + text[end:]
        if article:
            raise _Unsure
        found = find_name(text, who, start)
    words = tokens(text)
    limit = next(
        (i for i, w in enumerate(words) if any(n == w for p in others for n in names_of(p))),
        len(words),
    )
    if mine or named:
        subject = next((w.casefold() for w in words if w.casefold() in ("elle", "il")), "")
        words = _pronouns(words, subject, limit, form, mine=mine or named)
    return "".join(_conjugate(words, form)).replace("\x01", you).replace("\x02", stressed)


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
            raise _Unsure
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
            raise _Unsure
        return at
    verb = out[at].casefold()
    changed = _second(verb, form)
    if changed is None:
        if first:
            raise _Unsure
        return at
    present = verb not in _AUXILIARY and not verb.endswith("ait")
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
                    candidate in _AUXILIARY
                    or (
                        candidate.endswith("ait")
                        and candidate not in ("fait", "parfait", "trait", "lait")
                    )
                    or (present and candidate in _VERBS)
                    or (
                        present
                        and low != ","
                        and candidate.endswith("e")
                        and candidate not in _NOT_VERBS
                        and k > j + 1
                        and len(candidate) > 3
                    )
                ):
                    again = _second(candidate, form)
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
        or out[i].casefold() in _CLITICS
        or out[i].casefold() in _ADVERBS
    ):
        i += 1
    return i


def _skip_clitics(out: list[str], i: int, form: int) -> int:
    """Past the pronouns before the verb; a reflexive one follows its subject."""
    while i < len(out) and (
        out[i].isspace()
        or out[i] == "'"
        or out[i].casefold() in _CLITICS
        or out[i].casefold() in _ADVERBS
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


def _second(verb: str, form: int) -> str | None:
    """The verb in the second person, None when it is not known for certain."""
    if verb in _VERBS:
        return _VERBS[verb][form]
    if verb.endswith("ait") and len(verb) > 4:
        stem = verb[:-3]
        if form == 1 and stem.endswith("ge"):
            stem = stem[:-1]
        if form == 1 and stem.endswith("ç"):
            stem = stem[:-1] + "c"
        return stem + ("ais", "iez")[form]
    if verb.endswith("ra") and len(verb) > 4:
        return verb[:-1] + ("as", "ez")[form]
    regular = verb.endswith("e") and len(verb) > 3 and verb not in _NOT_VERBS
    if regular:
        stem = verb[:-1]
        if form == 0:
            return verb + "s"
        if "è" in stem[-3:]:
            return None
        return stem + "ez"
    return None


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
    if _starts(_FEELING, text) or text.startswith(("je garde", "je retiens", "ce que je")):
        return "said"
    words = [w.casefold() for w in tokens(text) if not w.isspace()]
    helpers = {v for k in _AUXILIARY for v in (k, *_VERBS[k])} | {
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
        if i > 0 and (word.endswith(("ait", "iez", "ais", "aient")) or word in _VERBS):
            return "state"
    starts = words[0] in ("vous", "tu", "on", "nous", "je", "j", "il", "elle")
    return (
        "state"
        if starts or any((f := find_name(text, p)) and f[0] == 0 for p in people)
        else "noun"
    )
