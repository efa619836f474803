"""French phrases out of facts: articles and elision, dates, names, meetings, their words turned towards them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from rebond.model import Evidence, Sentence
from rebond.telling import foreign, tokens
from rebond.text import fold
from rebond.thanked import to_thank_for

if TYPE_CHECKING:
    from datetime import date

    from rebond.brief import Brief
    from rebond.model import Fact, Meeting, Move, Occasion, Person

Choices = tuple[tuple[Sentence, ...], ...]
MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre")  # fmt: skip
_NOUNS = {
    "final": "entretien final", "panel": "jury", "second": "second entretien", "screen": "appel", "seminar": "séminaire", "tour": "visite",
    "presentation": "présentation", "case": "étude de cas", "exercise": "exercice", "review": "revue", "test": "test", "trial": "journée d'essai",
    "workshop": "atelier", "meal": "déjeuner", "interview": "entretien",
}  # fmt: skip
_MINUTES = re2.compile(
    r"(?i)\b(?:(\d{1,2}|cinq|dix|quinze|vingt|trente) (?:minutes?|min)|(une demi-heure|une heure))\b"
)

# --- grammar -----------------------------------------------------------------

_FEMININE = frozenset(
    "visite revue rencontre entrevue étude mise présentation journée épreuve séance soutenance audition partie équipe gestion maintenance accessibilité énergie "
    "vente paie santé recherche comptabilité qualité sécurité logistique banque assurance finance communication formation médiation conception "
    "direction rédaction production relation relations politique donnée data petite aide main cuisine pâtisserie boulangerie coiffure mode "
    "planification supply chaîne restauration fin question conduite méthode voix vie ville mer eau route rénovation presse musique danse "
    "façon leçon rigueur démarche lettre écoute humeur plume approche réponse analyse douceur chaleur pièce tenue force valeur couleur saveur ampleur hauteur longueur profondeur fraîcheur candeur vigueur lenteur copie idée".split()
)
_MASCULINE = frozenset(
    "entretien train billet trajet transport hôtel taxi exercice test jury appel échange atelier dossier oral essai contrôle contrat contrats droit soin soins développement conseil "
    "accueil projet projets commerce numérique bâtiment transport tourisme sport travail jardinage management marketing design web support "
    "encadrement assistanat microcrédit lancement suivi pilotage montage graphisme journalisme secteur domaine service lycée musée théâtre cinéma "
    "enseignement accompagnement recrutement négoce textile luxe vin bois métal achat achats patrimoine séminaire déjeuner tableau rôle "
    "parcours profil exposé calme sourire sérieux savoir-faire savoir-être sens humour enthousiasme cv plan portfolio cas code tact talent goût geste exemple esprit contact français anglais texte mémoire discours croquis prototype relationnel naturel".split()
)
_FEMININE_ENDINGS = (
    "tion",
    "sion",
    "xion",
    "ité",
    "té",
    "ie",
    "ure",
    "ance",
    "ence",
    "ette",
    "ade",
    "ude",
    "ique",
    "ine",
    "ille",
    "ère",
    "esse",
    "rice",
    "euse",
    "ée",
    "ise",
    "ose",
    "aille",
)
_MASCULINE_ENDINGS = (
    "ment",
    "age",
    "isme",
    "at",
    "eur",
    "al",
    "ail",
    "eau",
    "ier",
    "oir",
    "on",
    "in",
    "et",
    "ot",
    "ut",
    "us",
    "ard",
    "ège",
    "ème",
    "ain",
    "ien",
)
_ASPIRATED = (
    "haut",
    "handicap",
    "hors",
    "hall",
    "hangar",
    "hasard",
    "héros",
    "hockey",
    "hollande",
    "hongrie",
    "hub",
    "huit",
    "hardware",
    "haricot",
    "harnais",
)
_VOWELS = "aeiouyàâäéèêëîïôöùûüœæ"


def elides(word: str) -> bool:
    low = word[:10].casefold()
    if low.startswith("h"):
        return not low.startswith(_ASPIRATED)
    return low[:1] in _VOWELS and not low.startswith(("onz", "oui", "yaourt", "yacht"))


def plural(phrase: str) -> bool:
    head = phrase.split(maxsplit=1)[0].casefold()
    return head.endswith(("s", "x")) and head not in (
        "contentieux",
        "cours",
        "jus",
        "bois",
        "concours",
        "accès",
        "process",
        "parcours",
        "temps",
        "choix",
        "voix",
        "suivis",
        "business",
        "sens",
    )


def gender(phrase: str) -> str:
    """ "f", "m" or "" when the head noun does not show it."""
    words = [w.casefold() for w in phrase.split()]
    head = words[0]
    if (
        head in ("second", "premier", "dernier", "deuxième", "troisième", "grand", "nouveau")
        and len(words) > 1
    ):
        head = words[1]
    single = head[:-1] if head.endswith("s") and len(head) > 3 else head
    for form in (head, single):
        if form in _FEMININE:
            return "f"
        if form in _MASCULINE:
            return "m"
    if single.endswith(_FEMININE_ENDINGS):
        return "f"
    return "m" if single.endswith(_MASCULINE_ENDINGS) else ""


def the(phrase: str) -> str:
    """ "l'entretien", "la visite", "les contrats"; "" when the article is not certain."""
    first = phrase.split(maxsplit=1)[0].casefold()
    if first in (
        "le",
        "la",
        "les",
        "un",
        "une",
        "mon",
        "ma",
        "mes",
        "votre",
        "vos",
        "ton",
        "ta",
        "tes",
        "notre",
        "nos",
        "ce",
        "cette",
    ) or first.startswith("l'"):
        return phrase
    if plural(phrase):
        return f"les {phrase}"
    if elides(phrase):
        return f"l'{phrase}"
    return {"f": f"la {phrase}", "m": f"le {phrase}"}.get(gender(phrase), "")


def of(phrase: str) -> str:
    """ "du jury", "de la visite", "de l'entretien", "d'accessibilité", "de mon étude"."""
    low = phrase.casefold()
    if low.startswith("le "):
        return f"du {phrase[3:]}"
    if low.startswith("les "):
        return f"des {phrase[4:]}"
    return f"d'{phrase}" if elides(phrase) else f"de {phrase}"


def to(phrase: str) -> str:
    low = phrase.casefold()
    if low.startswith("le "):
        return f"au {phrase[3:]}"
    if low.startswith("les "):
        return f"aux {phrase[4:]}"
    return f"à {phrase}"


def listed(items: list[str]) -> str:
    return (
        items[0] if len(items) == 1 else f"{', '.join(items[:-1])} et {items[-1]}" if items else ""
    )


# --- facts -------------------------------------------------------------------


def day(when: date | None) -> str:
    if when is None:
        return ""
    weekend = {5: "samedi ", 6: "dimanche "}.get(when.weekday(), "")  # somebody gave up a free day
    return f" du {weekend}{'1er' if when.day == 1 else when.day} {MONTHS[when.month - 1]}"


def name_of(person: Person) -> str:
    """How to name somebody to a third person: by first name only if that is their way."""
    from rebond.people import full_name, says, split_name

    title, given, surname = split_name(person.name)
    if given and person.register and says("FIRST_NAME", fold(person.register)):
        return given
    if title in ("Dr", "Docteur", "Pr") and surname:
        return f"le {title} {surname}"
    if title and not given:
        return f"{ {'Madame': 'Mme', 'Monsieur': 'M.'}.get(title, title) } {surname}"
    return full_name(person) or person.name


def noun(meeting: Meeting) -> str:
    what = meeting.what if meeting.language == "fr" else _NOUNS.get(meeting.kind, "entretien")
    return the(what) or f"l'échange autour {of(what)}"


def part(meeting: Meeting) -> str:
    return noun(meeting)


def gathering(o: Occasion, you: str) -> str:
    """What they arranged, as one phrase with its date; "" when nothing is known to have taken place."""
    thanked = to_thank_for(o.meetings)
    met = o.addressee is not None and o.addressee.met
    if not thanked:
        told = o.reading.stage if o.reading else None
        if met or (told is not None and told.value in ("interview", "final")):
            return (
                "notre appel" if o.stage == "screen" else "l'entretien" if told else "notre échange"
            )
        return "notre appel" if told is not None and told.value == "screen" else ""
    best = thanked[0]
    joined = [noun(m) for m in thanked]
    phrase = f"{listed(joined)}{day(best.date)}"
    others = [name_of(p) for p in o.others]
    if others and met and not o.agency:
        return f"{phrase} avec {', '.join(others)} et {you}"
    return phrase


def effort(o: Occasion) -> str:
    """What they did beyond the usual, to be thanked for ("d'avoir …"); "" when nothing shows it."""
    found = []
    for m in o.efforts:
        what = the(m.what) if m.language == "fr" and m.what else ""
        if m.kind == "moved":
            found.append(f"déplacé {what or 'la date'} pour moi")
        elif m.kind == "travel":
            found.append(f"pris {what or 'le trajet'} en charge")
    return f"d'avoir {listed(found)}" if found else ""


def to_you(text: str, *, tu: bool = False) -> str:
    """Their words turned towards them: "notre page" → "votre page", "votre rigueur" → "ma rigueur".

    A "votre" whose noun does not show its gender stays: such a phrase is not for echoing.
    """
    mine = {"votre": "", "vos": "mes", "ton": "mon", "ta": "ma", "tes": "mes"}
    yours = {"notre": ("votre", "ton"), "nos": ("vos", "tes")}
    words = tokens(fold(text))
    for i, word in enumerate(words):
        low = word.casefold()
        if low == "votre":
            following = "".join(words[i + 1 :]).strip()
            words[i] = (
                "mon"
                if gender(following) == "m" or elides(following)
                else "ma"
                if gender(following) == "f"
                else word
            )
        elif low in mine:
            words[i] = mine[low]
        elif low in yours:
            words[i] = yours[low][tu]
    return "".join(words)


def _whole_reason(reason: Fact[str]) -> str:
    """Their reason; a description of whom they chose gets its head back ("qui connaît la maison")."""
    said = fold(reason.value).strip(" .")
    who = any(f"qui {said}".casefold() in fold(e.quote).casefold() for e in reason.evidence)
    who = who and said.split()[0] not in ("ont", "sont", "avaient", "étaient")
    return to_you(f"quelqu'un qui {said}" if who and not said.startswith("quelqu") else said)


def reason_topic(o: Occasion) -> str:
    """Their reason as a topic ("la partie négociation en anglais"), "" when it is none."""
    if o.reading is None or o.reading.reason is None:
        return ""
    reason = _whole_reason(o.reading.reason)
    if _RELATIVE.search(reason) or any(w in _FINITE for w in reason.casefold().split()):
        return ""  # a sentence: no "sur" can stand before it
    for lead in (
        "une personne avec ", "quelqu'un avec ", "une personne ayant ", "un profil avec ",
        "plus de ", "plus d'", "davantage de ", "davantage d'", "une meilleure ", "sur ",
    ):  # fmt: skip
        if reason.casefold().startswith(lead):
            return _with_article(reason[len(lead) :])
    bare = reason.split()[0].casefold() not in _ARTICLES and not reason.startswith("l'")
    return "" if bare or _is_person(reason) else reason


_ARTICLES = ("la", "le", "les", "l", "une", "un", "des", "mon", "ma", "mes")


def _with_article(phrase: str) -> str:
    first = phrase.split(maxsplit=1)[0].casefold()
    known = first in _ARTICLES
    return phrase if known or first.startswith("l'") else the(phrase)


def _is_person(reason: str) -> bool:
    words = reason.casefold().split()
    return words[0] in ("quelqu'un", "celui", "celle") or (
        words[0] in ("une", "un") and words[1:2] != [] and words[1] in _PERSONS
    )


_PERSONS = frozenset("personne candidat candidate candidature collègue profil autre".split())
_RELATIVE = re2.compile(r" (?:qui|que|qu'|dont|où) ?")
_FINITE = frozenset(
    "est sont était étaient a ont avait avaient sera serait peut doit va vient connaît parle n'est n'a n'en s'est c'est j'ai nous vous on".split()
)


def reason_person(o: Occasion) -> str:
    """Whom they chose and why, when their reason describes somebody: "une personne bilingue"."""
    if o.reading is None or o.reading.reason is None:
        return ""
    reason = _whole_reason(o.reading.reason)
    ours = {"toi", "moi", "vous", "nous", "je", "tu"} & set(reason.casefold().split())
    return reason if _is_person(reason) and not ours else ""


def duration(quote: str) -> str:
    found = _MINUTES.search(fold(quote))
    if found is None:
        return ""
    return (
        f"ces {found.group(1)} minutes"
        if found.group(1)
        else f"cette {found.group(2).split(' ', 1)[1]}"
    )


def slots_for(when: str) -> tuple[str, str]:
    """Two times to choose from, next week unless they named another time."""
    days = [d for d in when.split(" ou ") if d]
    if _DAY.search(when):  # they named the days: "mardi ou jeudi après 17 h"
        return (days[0], " ou ".join(days[1:])) if days[1:] else (when, "un autre jour")
    if when and "semaine" not in when:
        return f"un matin {when}".strip(), f"un après-midi {when}".strip()
    return "mardi matin de la semaine prochaine", "jeudi après-midi"


_DAY = re2.compile(r"(?i)\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\d ?h\b")
_BOTH = re2.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


def is_tu(o: Occasion) -> bool:
    return o.register == "tu"


def say(brief: Brief, move: Move, proof: tuple[Evidence, ...], texts: list[str]) -> Choices:
    keep = r"\2" if is_tu(brief.occasion) else r"\1"
    return tuple(
        (Sentence(text=_BOTH.sub(keep, t), move=move, evidence=proof),) for t in texts if t
    )


def field_of(o: Occasion) -> str:
    """The kind of work with its article, "" when it is unknown or in another language."""
    work = work_of(o)
    return the(work) if work else ""


def work_of(o: Occasion) -> str:
    """The kind of work as a phrase of this language, "" when none is known in it."""
    elsewhere = o.reading is not None and o.reading.language not in ("", "fr")
    if o.work is None or elsewhere:
        return ""
    work = fold(o.work.value)
    return "" if foreign(work, "fr") else work


def client_noun(o: Occasion) -> str:
    text = fold(o.message.text).casefold() if o.message else ""
    return "cliente" if "cliente" in text else "client"


def month(o: Occasion) -> str:
    return MONTHS[o.message.date.month - 1] if o.message and o.message.date else ""
