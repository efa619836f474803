"""Writes the note in French: tu or vous throughout, nobody's gender needed, each fact with its evidence.

In the wordings `{vous avez|tu as}` holds both forms of address; the one of
the occasion is kept. Participles after "m'avoir" are dative ones only
("m'avoir écrit"), so that no wording needs the candidate's gender.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.brief import Slot
from rebond.languages.fr import doubt, memory
from rebond.languages.fr.ask import ask_for, heard
from rebond.languages.fr.door import door, others
from rebond.languages.fr.phrases import is_tu
from rebond.languages.fr.thanks import effort_slot, memory_slots, praise, short_thanks, thanks
from rebond.telling import capital, foreign
from rebond.text import fold

if TYPE_CHECKING:
    from rebond.brief import Brief
    from rebond.model import Entry, Occasion
    from rebond.telling import Told


def plan(brief: Brief) -> list[tuple[Slot, ...]]:
    """The paragraphs of the note and the places in them."""
    o = brief.occasion
    if o.decision == "short" or o.situation in ("application_only", "position_filled"):
        return [
            (
                Slot(name="thanks", choices=short_thanks(brief)),
                *memory_slots(brief),
                Slot(name="door", choices=door(brief)),
            )
        ]
    first = (
        Slot(name="thanks", choices=thanks(brief)),
        *memory_slots(brief),
        Slot(name="effort", choices=effort_slot(brief), optional=1),
        Slot(name="praise", choices=praise(brief), optional=2),
    )
    passed = Slot(name="others", choices=others(brief), optional=2)
    taken_in = Slot(name="heard", choices=heard(brief), optional=1)
    asked = Slot(name="ask", choices=ask_for(brief))
    last = Slot(name="door", choices=door(brief))
    if o.agency:
        return [(*first, passed), (taken_in, asked), (last,)]
    return [first, (taken_in, asked), (last, passed)]


def tell(entry: Entry, occasion: Occasion) -> Told | None:
    if foreign(entry.text, "fr"):
        return None
    return memory.tell(entry, occasion.addressee, occasion.candidacy.people, tu=is_tu(occasion))


def tell_doubt(entry: Entry, occasion: Occasion) -> Told | None:
    if foreign(entry.text, "fr"):
        return None
    return doubt.tell_doubt(
        entry, occasion.addressee, occasion.candidacy.people, tu=is_tu(occasion)
    )


def greeting(brief: Brief) -> str:
    m = brief.occasion.manners
    if m.register == "tu":
        hello = (
            m.hello.capitalize()
            if m.hello.casefold() in ("salut", "hello", "coucou") and not brief.style.more_formal
            else "Bonjour"
        )
        return f"{hello} {m.given or m.full},"
    if m.title in ("Madame", "Monsieur") and (m.register == "vous formel" or not m.given):
        return f"{m.title},"
    if m.title in ("Docteur", "Dr", "Maître") and not m.given:
        return f"{'Docteur' if m.title == 'Dr' else m.title},"
    if m.register == "vous formel" and not m.full:
        return "Madame, Monsieur,"
    name = m.given if m.given and not brief.style.more_formal else m.full
    return f"Bonjour {name}," if name else "Bonjour,"


def closing(brief: Brief) -> str:
    m = brief.occasion.manners
    title = m.title if m.title in ("Madame", "Monsieur") else ""
    if m.register == "vous formel" or (brief.style.more_formal and m.register != "tu"):
        opened = greeting(brief).rstrip(",")
        named = (
            f" {opened},"
            if opened in ("Madame", "Monsieur", "Madame, Monsieur", "Docteur", "Maître")
            else f" {title},"
            if title
            else ""
        )
        return (
            f"Je vous prie de recevoir,{named} mes salutations distinguées."
            if named
            else "Avec mes salutations distinguées,"
        )
    if m.register == "tu":
        return "Bien cordialement," if brief.style.more_formal else "Bien à toi,"
    return "Bien cordialement," if not brief.style.warmer else "Très cordialement,"


def subject(brief: Brief) -> str:
    """The subject without "Re:": the mail's own in a reply, a plain one in a new mail."""
    o = brief.occasion
    own = o.message.subject.strip() if o.message else ""
    if o.thread == "reply" and own and not o.thread_of:
        return own
    role = fold(
        o.candidacy.application.role
        or (o.reading.role.value if o.reading and o.reading.role else "")
    )
    short = role.split(",")[0].split(" – ")[0].split("(")[0].strip()
    if o.reading and o.reading.phone:
        return (
            "Suite à votre appel – remerciements" if not is_tu(o) else "Suite à ton appel – merci"
        )
    fits = short and len(short.split()) <= 5 and "(" not in role
    return (
        f"Merci – {short[:1].lower() + short[1:] if not short[:2].isupper() else short}"
        if fits
        else "Merci pour notre échange"
    )


def polish(text: str) -> str:
    """Spacing of French: a no-break space before ? ! : ; and inside « »; capitals, one final stop."""
    out = " ".join(text.split())
    for wrong, right in ((" ,", ","), ("..", "."), (",,", ","), ("?.", "?"), (":.", ".")):
        out = out.replace(wrong, right)
    for mark in "?!:;»":
        out = out.replace(f" {mark}", f"\u00a0{mark}")
    out = (
        out.replace("« ", "«\u00a0")
        .replace(".\u00a0».", ".\u00a0»")
        .replace("?\u00a0».", "?\u00a0»")
    )
    return capital(out)


def reminders(brief: Brief) -> tuple[str, ...]:
    """What to check or do beside sending."""
    from rebond.people import is_referrer

    o = brief.occasion
    found = []
    if o.ask and o.ask.kind in ("call", "talk"):
        found.append("Les créneaux sont une proposition : vérifiez votre agenda avant l'envoi.")
    if o.thread_of:
        found.append(
            f"Si vous avez son message sous la main ({o.thread_of}), envoyez cette note en réponse."
        )
    found += [
        f"Remerciez aussi {p.name}, dans un message à part et avec d'autres mots ; rien de ce qui vous a été confié ne figure ici."
        for p in o.candidacy.people
        if p.role and is_referrer(p)
    ]
    if o.memories and brief.told is None:
        found.append(
            "Votre souvenir est noté dans une autre langue : redites-le en français et il prendra place dans la note."
        )
    if o.days is not None and o.days > 10:
        found.append(f"Le refus date de {o.days} jours.")
    return tuple(found)
