"""What Rebond itself says in French: why, how it reads the mail, a calm word, and its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rebond.model import Occasion

QUESTIONS = {
    "memory": "Je garde un très bon souvenir de …",
    "topic": "Sur quoi un conseil vous aiderait-il le plus ? Ce que vous avez remarqué vous-même, en une courte phrase (« j'ai dépassé le temps dans la présentation »).",
    "work": "Quel type de travail cherchez-vous ? (« accessibilité web », « encadrement de proximité aux urgences »)",
}

_REASONS = {
    "discrimination_signal": "Votre journal rapporte une question ou une remarque que personne n'a le droit de faire en entretien : rien ne devrait partir avant que vous ayez décidé, à votre rythme, de ce que vous voulez en faire.",
    "offer_withdrawn_after_acceptance": "Une offre a été retirée après votre engagement : des droits et de l'argent peuvent être en jeu, prenez conseil avant d'écrire quoi que ce soit d'aimable.",
    "offer_withdrawn": "Une offre a été retirée avant que vous l'ayez acceptée : un mot bref et humain à {name} garde la porte ouverte.",
    "unwanted": "Vous avez noté que vous ne vouliez plus rien avoir à faire avec cette maison, et personne ne doit de merci pour cela.",
    "no_human_found": "Il y a eu un entretien, mais aucune adresse n'est connue qu'une personne lise : trouvez-en une dans une invitation, une signature ou un ancien message, et la note vaut la peine d'être écrite.",
    "application_only": "Une machine a répondu à une candidature que personne, à notre connaissance, n'a lue : personne ne lirait la note non plus, mieux vaut suivre leurs offres.",
    "position_filled": "Le poste était pourvu avant que quelqu'un ne lise votre candidature : plus d'une ligne serait de trop.",
    "internal_application": "Vous travaillez dans la même maison : une note brève et chaleureuse et un échange sont ce que {name} peut attendre de vous.",
    "role_cancelled": "Le poste a été annulé : la décision ne portait pas sur vous, et un mot aimable à {name} restera en mémoire.",
    "application_human": "{name} a répondu en personne à une candidature : deux lignes courtoises suffisent, et il n'y a rien à demander.",
    "only_bad_memories": "Vous n'en gardez pas de bon souvenir : un merci bref et honnête pour un effort réel suffit, et seulement si vous le souhaitez.",
    "second_rejection": "Vous avez déjà écrit à cette maison : cette note continue l'échange et ne répète rien.",
    "feedback_given": "{name} vous dit quoi travailler : remerciez, dites ce que vous en faites, et ne demandez rien de plus.",
    "call_offered": "{name} propose d'en parler : acceptez.",
    "agency": "{name} fait le lien avec l'entreprise cliente : la note lui est adressée, et les remerciements à l'entreprise passent par son intermédiaire.",
    "told_by_phone": "{name} vous l'a dit de vive voix : un message écrit ensuite est la bonne réponse.",
    "internal_candidate_chosen": "Le poste va à quelqu'un de la maison, ce qui ne dit rien contre vous : une vraie note à {name} garde la porte ouverte.",
    "referral": "Quelqu'un de la maison vous a recommandé : cette note va à {name}, et votre contact reçoit un merci à part.",
    "reason_given": "{name} vous a donné la raison : remerciez pour la franchise, et ne demandez rien à quoi elle réponde déjà.",
    "phone_screen": "Vous n'avez eu qu'un appel avec {name} : une note brève est à la bonne mesure.",
    "technical_test": "{name} a vu votre travail : une note avec une question précise est juste.",
    "final_round": "C'était la finale : c'est la note qui vaut le plus la peine d'être écrite.",
    "panel": "C'était un jury : une seule note, à {name}, qui nomme les autres.",
    "interviews": "{name} vous a donné de son temps et vous connaît maintenant : une note est juste.",
}  # fmt: skip


def reason(situation: str, name: str) -> str:
    """Why this decision, in one sentence."""
    said = _REASONS[situation].replace("{name}", name or "la personne qui a écrit")
    return said[:1].upper() + said[1:]


_HOW_FAR = {
    "final": "Votre candidature est allée jusqu'en finale, où il ne reste d'ordinaire qu'une ou deux autres personnes.",
    "interview": "On vous a accordé un entretien : quelqu'un voulait en savoir plus sur vous.",
    "test": "On vous a confié un travail à faire : votre candidature était de celles que l'on voulait mieux voir.",
    "screen": "On a pris le temps de vous appeler : votre candidature avait donc retenu l'attention.",
    "application": "Ils ont vu vos papiers, pas vous.",
}


def breath(o: Occasion) -> list[str]:
    """What is known, what is not, and what a refusal does not say: true sentences only."""
    r = o.reading
    said = [_HOW_FAR[o.stage]] if o.stage else []
    if o.situation == "discrimination_signal":
        return [
            "Ce que vous avez noté de cet entretien, ce n'est pas à vous de l'arrondir.",
            "Gardez vos notes, les dates et tous les messages ; les délais peuvent être courts, dans certains pays deux mois après le refus.",
            "Un organisme de lutte contre les discriminations, un syndicat ou un avocat peut vous dire ce qui est possible. C'est vous qui décidez, et rien ici ne vous presse.",
        ]
    if o.situation.startswith("offer_withdrawn"):
        return [
            "Une offre que l'on retire est un coup dur, et elle dit que quelque chose a changé chez eux.",
            "Ce que vous aviez accepté par écrit, et ce à quoi vous avez renoncé pour cela, mérite d'être noté dès maintenant, avec les dates.",
        ]
    if r is not None and r.cancelled:
        return [
            *said,
            "C'est le poste lui-même qui disparaît : personne ne vous a été préféré, et rien n'a été décidé à votre sujet.",
        ]
    if r is not None and r.close_call:
        said.append(
            f"Ils écrivent : « {_flat(r.close_call.quote)} » C'est plus que la politesse ne demande."
        )
    if r is not None and r.internal:
        said.append(
            "Ils ont choisi quelqu'un de la maison ; cela dépend de qui s'y trouve déjà, et aucun entretien n'y aurait rien changé."
        )
    if r is not None and r.reason:
        said.append(
            f"Ils donnent une raison : « {_flat(r.reason.value)} ». Si elle dit tout, personne ne peut le savoir de l'extérieur."
        )
    elif r is not None and r.filled:
        said.append("La place était prise ; le message n'en dit pas plus.")
    elif r is None or not r.internal:
        said.append(
            "Ils ne donnent pas de raison. Elle peut tenir au budget, au calendrier, à une compétence précise, à quelqu'un qu'ils connaissaient déjà, et n'avoir rien à voir avec vous ; de l'extérieur, personne ne peut le dire."
        )
    if r is not None and r.sender is not None and r.sender.automatic:
        said.append(
            "Les mots viennent d'un modèle envoyé à tout le monde ; ils ne vous mesurent pas."
        )
    if r is not None and r.praise:
        said.append(
            f"Ce qu'ils saluent, rien ne les obligeait à l'écrire : {_flat(r.praise.value)}."
        )
    said.append("On a le droit d'avoir mal, et rien ne doit partir ce soir.")
    return said


def lines(o: Occasion) -> tuple[str, str, str]:
    """Who wrote; what they decided and the sentence that says it; how close it was, what is open."""
    r = o.reading
    who = r.sender if r else None
    name = (
        (o.addressee.name if o.personal and o.addressee else "")
        or (who.name or who.email if who else "")
        or (r.signed.value if r and r.signed else "")
    )
    if r and r.phone:
        wrote = f"{name or 'On'} vous l'a dit au téléphone."
    elif who and who.automatic:
        wrote = (
            f"C'est une machine qui écrit ({who.email or name})."
            if (who.email or name)
            else "C'est une machine qui écrit."
        )
    else:
        wrote = (
            f"{name} vous écrit en personne." if name else "Le message ne montre pas qui l'a écrit."
        )
    kinds = {
        "rejection": "C'est un refus",
        "acknowledgement": "C'est un accusé de réception",
        "interview": "C'est une invitation",
        "offer": "C'est une offre",
        "other": "Ce n'est pas la réponse à une candidature",
    }
    verdict = f" : « {_flat(r.verdict.text)} »" if r and r.verdict else "."
    decided = (kinds[r.kind] if r else "C'est un refus") + verdict
    return wrote, decided, f"{_close(o)} {_open(o)}"


def _close(o: Occasion) -> str:
    if o.reading is not None and o.reading.close_call:
        return "C'était serré, disent-ils."
    return {
        "final": "C'était la finale.",
        "interview": "Il y avait eu un entretien.",
        "test": "Il y avait eu un test.",
        "screen": "Il y avait eu un premier appel.",
    }.get(o.stage or "", "Aucun échange n'avait eu lieu, à ce que je vois.")


def _open(o: Occasion) -> str:
    r = o.reading
    if r is None:
        return ""
    named = {
        "keep_file": "ils gardent votre dossier",
        "reapply": "ils vous invitent à vous représenter",
        "stay_in_touch": "ils garderaient le contact",
        "call": "ils proposent d'en parler",
    }
    found = list(
        dict.fromkeys(
            f"{named[x.kind]}{f' ({_flat(x.when)})' if x.when else ''}" for x in r.openings
        )
    )
    policy = r.feedback_policy.value if r.feedback_policy else "silent"
    if policy == "refused":
        found.append("ils ne donnent pas de retour individuel")
    elif policy == "offered":
        found.append("ils proposent un retour")
    if r.feedback:
        found.append("ils vous disent quoi travailler")
    return (
        f"Ce que le message dit encore : {' ; '.join(found)}."
        if found
        else "Le message ne laisse rien d'autre ouvert."
    )


def _flat(text: str) -> str:
    return " ".join(text.split())
