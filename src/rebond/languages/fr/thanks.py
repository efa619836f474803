"""The first move in French: thanks, and one scene that the person remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.brief import Slot
from rebond.languages.fr.phrases import (
    effort,
    gathering,
    is_tu,
    month,
    of,
    reason_person,
    reason_topic,
    say,
    the,
    to_you,
)
from rebond.proof import noted_in, of_the_day, said_in_mail
from rebond.telling import capital

if TYPE_CHECKING:
    from rebond.brief import Brief
    from rebond.languages.fr.phrases import Choices
    from rebond.telling import Told


def thanks(brief: Brief) -> Choices:
    o = brief.occasion
    g = gathering(o, "toi" if is_tu(o) else "vous")
    met = o.addressee is not None and o.addressee.met
    g = g or (
        "le temps que {vous m'avez|tu m'as} accordé" if met else "le temps accordé à ma candidature"
    )
    proof = of_the_day(o)
    if o.personal or (o.reading and o.reading.phone):
        return say(brief, "thanks", proof, _personal(brief, g))
    return say(brief, "thanks", proof, [
        f"La décision m'est parvenue, et je voulais {{vous|te}} remercier pour {g}.",
        f"Je connais maintenant {{votre|ton}} choix ; avant toute chose, merci pour {g}.",
        f"J'ai appris que le choix s'était porté sur quelqu'un d'autre, et je {{vous|te}} remercie pour {g}.",
        f"Merci pour {g} : je ne voulais pas que la décision soit le dernier mot entre nous.",
        f"Maintenant que la décision est prise, je voulais {{vous|te}} dire merci pour {g}.",
        f"Un mot simplement, maintenant que je connais la décision : merci pour {g}.",
        f"Je ne voudrais pas partir sans {{vous avoir|t'avoir}} dit merci pour {g}.",
        f"La réponse m'est parvenue, et je la comprends ; je voulais {{vous|te}} remercier pour {g}.",
        f"Avant que cette page ne se tourne, merci pour {g}.",
        f"Puisque la décision est connue, je voulais simplement {{vous|te}} remercier pour {g}.",
    ])  # fmt: skip


def _personal(brief: Brief, g: str) -> list[str]:
    o = brief.occasion
    r = o.reading
    if o.days is not None and o.days > 21:
        return [
            f"Je {{vous écris|t'écris}} tard : merci de {{votre|ton}} message, et merci pour {g}.",
            f"Mon merci vient tard, et n'en est pas moins vrai : pour {{votre|ton}} message, et pour {g}.",
            f"J'ai laissé passer des semaines ; merci de {{votre|ton}} message, et merci pour {g}.",
        ]
    if r and r.phone:
        called = f" du {o.message.date.day} {month(o)}" if o.message and o.message.date else ""
        acts = [
            f"de {{votre|ton}} appel{called}",
            f"d'avoir pris le temps de m'appeler {{vous-même|toi-même}}{called.replace(' du ', ' le ')}",
            f"pour {{votre|ton}} appel{called}",
            "de me l'avoir dit de vive voix",
        ]
        if (
            brief.told and "appel" in brief.told.text
        ):  # the memory tells of the call: once is enough
            acts = [
                "de me l'avoir dit de vive voix",
                f"pour {{votre|ton}} appel{called}",
                f"de {{votre|ton}} appel{called}",
                "d'avoir préféré me le dire",
            ]
    elif o.situation == "internal_application":
        acts = [
            "de me l'avoir dit directement",
            "de me l'avoir annoncé {vous-même|toi-même}",
            "pour {votre|ta} franchise",
            "de m'avoir parlé sans détour",
        ]
    elif o.situation == "role_cancelled":
        acts = [
            "de me l'avoir dit {vous-même|toi-même}",
            "de {votre|ton} message, qui n'a pas dû être simple à écrire",
            "de m'avoir expliqué où en sont les choses",
            "pour {votre|ta} réponse si claire",
        ]
    elif o.situation == "feedback_given":
        acts = [
            "pour {vos|tes} conseils",
            "d'avoir pris le temps de me dire quoi travailler",
            "pour les points précis de {votre|ton} message",
            "de {votre|ton} message et de {vos|tes} conseils",
        ]
    elif r and r.reason and not o.agency:
        topic, chosen = reason_topic(o), reason_person(o)
        acts = [
            f"pour {{votre|ta}} franchise sur {topic}"
            if topic
            else f"de m'avoir dit si clairement que {{vous aviez|tu avais}} choisi {chosen}"
            if chosen
            else "pour {votre|ta} réponse si claire",
            "de m'avoir donné la raison de {votre|ton} choix",
            f"de m'avoir parlé ouvertement {of(topic)}" if topic else "pour {votre|ta} franchise",
            "de m'avoir répondu sans détour",
        ]
    elif o.agency:
        acts = [
            "pour {votre|ta} réponse",
            "de {votre|ton} message",
            "de m'avoir répondu {vous-même|toi-même}",
            "d'avoir suivi ma candidature",
        ]
    else:
        acts = [
            "de m'avoir écrit {vous-même|toi-même}",
            "d'avoir pris le temps de m'écrire",
            "de me l'avoir annoncé {vous-même|toi-même}",
            "de {votre|ton} message",
        ]
    a, b, c, d = acts
    return [
        f"Merci {a}, et merci pour {g}.",
        f"Merci pour {g}, et merci {b}.",
        f"Je {{vous|te}} remercie pour {g}, et {a}.",
        f"Avant toute chose, merci {c}, et merci pour {g}.",
        f"Merci {d}, et merci surtout pour {g}.",
        f"Je voulais {{vous|te}} remercier pour {g}, et {b}.",
        f"Un grand merci pour {g}, et merci {c}.",
        f"Tout d'abord, merci pour {g}, et merci {d}.",
        f"Je {{vous|te}} remercie {b}, ainsi que pour {g}.",
        f"Merci {c}, et merci aussi pour {g}.",
        f"Je voulais {{vous|te}} dire merci pour {g}, et merci {a}.",
    ]


def effort_slot(brief: Brief) -> Choices:
    """Without a memory, an effort of theirs is the true thing to tell."""
    o = brief.occasion
    done = effort(o)
    if not done or brief.told is not None:
        return ()
    proof = tuple(e for m in o.efforts for e in m.evidence)
    return say(brief, "thanks", proof, [f"Merci aussi {done}.", f"Et merci {done}."])


def short_thanks(brief: Brief) -> Choices:
    """One sentence of thanks, for a note that should stay short."""
    o = brief.occasion
    r = o.reading
    proof = said_in_mail(o)
    g = gathering(o, "toi" if is_tu(o) else "vous")
    if o.situation == "offer_withdrawn":
        more = f", et merci pour {g}" if g else ""
        texts = [
            f"Merci de me l'avoir dit {{vous-même|toi-même}}{more}.", f"Ce message n'a pas dû être simple à écrire ; merci de l'avoir fait{more}.", f"Merci de {{votre|ton}} message{more}.", f"Merci de m'avoir écrit {{vous-même|toi-même}}{more}.",
            f"Merci de la façon dont {{vous me l'avez|tu me l'as}} dit{more}.", f"Merci pour {{votre|ta}} franchise{more}.", f"Je {{vous|te}} remercie de {{votre|ton}} message{more}.", f"Merci d'avoir pris le temps de m'écrire{more}.",
            f"{{Vous me l'avez|Tu me l'as}} dit {{vous-même|toi-même}}, et je {{vous en|t'en}} remercie{more}.", f"Merci de m'avoir répondu clairement{more}.",
        ]  # fmt: skip
    elif o.situation == "only_bad_memories" and (done := effort(o)):
        texts = [
            f"Merci de {{votre|ta}} réponse, et merci {done}.", f"Merci de m'avoir répondu, et merci {done}.", f"Je {{vous|te}} remercie de {{votre|ta}} réponse, et {done}.", f"Merci {done}, et merci de {{votre|ton}} message.",
            f"Je voulais {{vous|te}} remercier {done}, et de {{votre|ta}} réponse.", f"Un mot pour {{vous|te}} remercier {done}, et de m'avoir répondu.", f"Merci d'avoir pris le temps de répondre, et merci {done}.",
            f"Merci de m'avoir écrit, et merci {done}.", f"Je {{vous|te}} remercie {done}, et de m'avoir écrit.", f"Merci de {{votre|ton}} message, et merci surtout {done}.",
        ]  # fmt: skip
    elif o.situation == "only_bad_memories":
        it = g or "le temps de l'entretien"
        texts = [
            f"Merci de {{votre|ta}} réponse, et merci pour {it}.", f"Merci de m'avoir répondu, et pour {it}.", f"Je {{vous|te}} remercie de {{votre|ta}} réponse et pour {it}.", f"Merci pour {it}, et merci de {{votre|ton}} message.", f"Un mot de remerciement pour {it}, et pour {{votre|ta}} réponse.",
            f"Je {{vous|te}} remercie pour {it}, et de m'avoir écrit.", f"Merci d'avoir pris le temps de répondre, et merci pour {it}.", f"Pour {it} et pour {{votre|ta}} réponse, merci.", f"Merci de m'avoir écrit, et pour {it}.", f"Je voulais {{vous|te}} remercier pour {it}, et pour {{votre|ton}} message.",
        ]  # fmt: skip
    elif r and r.filled:
        texts = [
            "Merci de m'avoir dit que le poste est pourvu.", "Merci de {votre|ta} réponse, qui est claire.", "Merci d'avoir pris le temps de me répondre.", "Merci de m'avoir répondu {vous-même|toi-même}.", "Je {vous|te} remercie de {votre|ta} réponse.",
            "Merci de m'avoir écrit pour me le dire.", "Merci pour {votre|ta} réponse.", "Merci de {votre|ton} message.", "Je {vous|te} remercie de m'avoir écrit.", "Merci de la réponse.",
        ]  # fmt: skip
    else:
        texts = [
            "Merci d'avoir répondu {vous-même|toi-même} à ma candidature.", "Merci d'avoir pris le temps de me répondre personnellement.", "Je {vous|te} remercie de {votre|ta} réponse et du temps pris pour l'écrire.", "Merci de {votre|ta} réponse à ma candidature.", "Merci de m'avoir écrit {vous-même|toi-même}.",
            "Merci pour cette réponse personnelle.", "Je {vous|te} remercie de m'avoir répondu en personne.", "Merci de {votre|ta} réponse, claire et personnelle.", "Un mot pour {vous|te} remercier de {votre|ta} réponse.", "Merci d'avoir pris la peine de m'écrire.",
        ]  # fmt: skip
    return say(brief, "thanks", proof, texts)


def memory_slots(brief: Brief) -> tuple[Slot, ...]:
    told = brief.told
    if told is None:
        return ()
    proof = noted_in(told)
    if told.shape == "state" and told.tail.startswith(
        "C'"
    ):  # the remark explains the memory: one sentence
        c, s, t = told.text, capital(told.text), told.tail[:1].lower() + told.tail[1:]
        texts = [
            f"{s} : {t}.", f"{s}, et {t}.", f"Je n'ai pas oublié ceci : {c}, et {t}.", f"Une chose m'est restée : {c} ; {t}.", f"J'y repense : {c}, et {t}.", f"Ce que j'en garde : {c}, et {t}.",
            f"{s} ; {t}, et cela m'est resté.", f"Voici ce que je retiens : {c}, et {t}.", f"Un souvenir précis : {c}, et {t}.", f"Il y a une chose que je garde : {c} ; {t}.",
        ]  # fmt: skip
        return (Slot(name="memory", choices=say(brief, "thanks", proof, texts)),)
    slots = [Slot(name="memory", choices=say(brief, "thanks", proof, _memory_texts(told)))]
    if told.tail:
        text = told.tail if told.tail.endswith((".", "!", "?")) else f"{told.tail}."
        slots.append(Slot(name="remark", choices=say(brief, "thanks", proof, [text]), optional=0))
    return tuple(slots)


def _memory_texts(told: Told) -> list[str]:
    c, s = told.text, capital(told.text)
    if told.shape == "said" and s.startswith(
        "Je garde"
    ):  # a finished sentence: theirs as it stands
        return [f"{s}."]
    if told.shape == "said":
        return [f"{s}.", f"{s}, et je ne l'ai pas oublié.", f"Je peux le dire simplement : {c}."]
    if told.shape == "quote":
        return [
            f"Ce jour-là, j'ai noté ceci : « {c} ».",
            f"Je retrouve cette ligne dans mes notes : « {c} ».",
        ]
    if told.glad:  # "j'adore" stands in the journal
        return [
            f"{s} : j'ai beaucoup aimé.", f"{s}, et j'ai beaucoup aimé cela.", f"J'ai beaucoup aimé ceci : {c}.", f"{s} : cela m'a beaucoup plu.", f"{s} ; j'ai adoré.", f"Une chose m'a beaucoup plu : {c}.",
            f"Ce que j'ai aimé par-dessus tout : {c}.", f"{s}, et cela m'a beaucoup plu.", f"Voici ce que j'ai le plus aimé : {c}.", f"Un détail m'a beaucoup plu : {c}.",
        ]  # fmt: skip
    if told.shape in ("noun", "state"):
        return [
            f"{s} : cela m'est resté.", f"{s}, et je m'en souviendrai." if told.shape == "state" else f"{s} : je m'en souviendrai.", f"Ce qui m'est resté : {c}.", f"{s} : voilà ce que je retiens.",
            f"{s} ; je ne l'ai pas oublié.", f"Un détail m'est resté : {c}.", f"{s} : c'est ce que je garde de cet échange.", f"Je garde cette image : {c}.", f"{s} : j'y repense.", f"Je retiens ceci : {c}.", f"{s} : c'est l'image que je garde.",
        ]  # fmt: skip
    return [
        f"Je garde en tête le moment où {c}.", f"Je revois encore le moment où {c}.", f"{s} : cela m'est resté.", f"Je n'ai pas oublié le moment où {c}.", f"{s}, et je m'en souviendrai.", f"J'ai aimé le moment où {c}.",
        f"Je me souviendrai du moment où {c}.", f"Ce que je garde, c'est le moment où {c}.", f"{s} : c'est l'image que je garde.", f"J'ai beaucoup aimé le moment où {c}.", f"Le moment que je retiens est celui où {c}.",
    ]  # fmt: skip


def praise(brief: Brief) -> Choices:
    """Their praise, taken without a bow."""
    r = brief.occasion.reading
    if r is None or r.praise is None or brief.occasion.agency:
        return ()
    what = to_you(r.praise.value)
    what = (
        what
        if what.split()[0] in ("mon", "ma", "mes", "le", "la", "les", "ce", "cette")
        or "'" in what.split()[0]
        else the(what)
    )
    if not what or "votre" in what.split():
        return ()
    return say(brief, "courtesy", r.praise.evidence, [
        f"{{Vos|Tes}} mots sur {what} m'ont fait plaisir.", f"Je garde aussi {{vos|tes}} mots sur {what}.", f"Ce que {{vous dites|tu dis}} {of(what)} m'encourage.", f"{{Vos|Tes}} mots sur {what} sont un encouragement.",
    ])  # fmt: skip
