"""The third move in French: the kind of work, and the doors they left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.doors import answered, in_turn, left_open, named_time
from rebond.languages.fr.phrases import (
    client_noun,
    gathering,
    listed,
    name_of,
    plural,
    say,
    the,
    to,
    to_you,
    work_of,
)
from rebond.model import Evidence
from rebond.people import split_name
from rebond.proof import of_people, said_in_mail
from rebond.telling import capital
from rebond.text import Words, fold

if TYPE_CHECKING:
    from rebond.brief import Brief
    from rebond.languages.fr.phrases import Choices
    from rebond.model import Occasion, Opening


def door(brief: Brief) -> Choices:
    o = brief.occasion
    work = work_of(o)
    proof = (
        *(o.work.evidence if o.work else ()),
        *(Evidence(source="message", quote=x.quote) for x in left_open(o)),
    )
    back = comes_back(o)
    with_article = the(work) if work else ""
    stays = "restent" if work and plural(work) else "reste"
    team = "{votre|ton} équipe"
    if o.situation == "only_bad_memories":
        return say(brief, "courtesy", said_in_mail(o), [
            "Je {vous|te} souhaite une bonne suite.", "Bonne suite à {vous|toi}.", "Je {vous|te} souhaite le meilleur pour la suite.", "Bonne continuation à {vous|toi}.",
        ])  # fmt: skip
    if o.internal:
        towards = with_article or work
        return say(brief, "door", proof, [
            f"Mon cap reste le même : {work}.", f"C'est toujours vers {towards} que je veux aller.", f"Ce vers quoi je veux évoluer n'a pas changé : {work}.",
            f"Je continue d'avancer vers {towards}.", f"Mon envie va toujours vers {towards}.", f"Je garde la même direction : {work}.", f"Je veux toujours évoluer vers {towards}.",
            f"{{Vous savez|Tu sais}} ce qui m'attire : {work}.", f"J'aimerais toujours aller vers {towards}.", f"La suite, pour moi, reste la même : {work}.",
        ] if work else ["Mon envie de progresser dans la maison reste entière."])  # fmt: skip
    if not work:
        return say(
            brief,
            "door",
            proof,
            back
            or [
                f"Si un sujet se présente dans {team}, j'aurai plaisir à en parler.",
                "Si {votre|ton} besoin évolue, je reprendrai volontiers la conversation.",
            ],
        )
    is_work = (
        f"{capital(with_article)} {stays} ce que je veux faire"
        if with_article
        else f"Ce que je veux faire n'a pas changé : {work}"
    )
    jobs = f"un poste dans {with_article}" if with_article else f"un poste en {work}"
    if o.agency and not back:
        return say(brief, "door", proof, [
            f"Je cherche toujours {jobs} : si l'un de {{vos|tes}} clients en ouvre un, j'en parlerai avec plaisir.",
            f"{is_work}. {{Gardez|Garde}} volontiers mon dossier pour un client qui cherche de ce côté.",
            f"Mon cap reste le même, {with_article or work} : {{pensez|pense}} à moi pour un prochain client.",
            f"Si {jobs} se présente chez un autre de {{vos|tes}} clients, l'idée m'intéressera.",
            f"Ce que je cherche n'a pas changé : {work}. Un signe de {{votre|ta}} part sera le bienvenu quand un client cherchera de ce côté.",
            f"Pour {jobs}, je reprendrai volontiers la route avec {{vous|toi}}.",
            f"{{Vous savez|Tu sais}} ce que je cherche, {jobs} ; au prochain client de ce genre, ce sera oui.",
            f"Je reste à l'écoute pour {jobs}, chez celui de {{vos|tes}} clients qui en aura besoin.",
            f"Quand un client {{vous|te}} demandera quelqu'un pour {with_article or jobs}, {{pensez|pense}} à ce dossier.",
            f"{is_work}, et c'est avec {{vous|toi}} que je le chercherais volontiers.",
        ])  # fmt: skip
    if back:
        return say(brief, "door", proof, _work_and(is_work, jobs, back))
    return say(brief, "door", proof, [
        f"{is_work}. Si un sujet de ce genre se présente dans {team}, j'en parlerai avec plaisir.",
        f"Je cherche toujours {jobs}, et j'aurai plaisir à avoir de {{vos|tes}} nouvelles si une place s'ouvre.",
        f"Si {{vous cherchez|tu cherches}} un jour quelqu'un pour {with_article or work}, je reprendrai volontiers la conversation.",
        f"Je continue dans cette voie, {with_article or work}, et je reviendrai volontiers vers {{vous|toi}} si une place s'ouvre.",
        f"Si {jobs} s'ouvre dans {team}, je me présenterai de nouveau avec plaisir.",
        f"Je reste à l'écoute pour {jobs}, et un mot de {{votre|ta}} part me fera plaisir.",
        f"{is_work} ; si une place s'ouvre, j'aimerais en parler avec {{vous|toi}}.",
        f"Je me présenterai volontiers de nouveau pour {jobs}.",
        f"Pour {jobs}, ma porte reste ouverte, et j'aurai plaisir à en parler avec {{vous|toi}}.",
        f"J'aimerais continuer vers {with_article or work} ; si une place s'ouvre dans {team}, je reprendrai volontiers la conversation.",
    ])  # fmt: skip


def _work_and(is_work: str, jobs: str, answers: list[str]) -> list[str]:
    """Their opening taken up, and the kind of work beside it, paired so that no two are alike."""
    works = [
        f"{is_work}.", f"Je cherche toujours {jobs}.", f"Je continue de chercher {jobs}.", f"Mon envie reste la même : {jobs}.", f"C'est toujours {jobs} que je cherche.", f"J'aimerais toujours {jobs}.",
        f"Je reste à la recherche d'{jobs}.", f"Ce que je veux, c'est toujours {jobs}.", f"Je vise toujours {jobs}.", f"Mon projet n'a pas changé : {jobs}.",
    ]  # fmt: skip
    return in_turn(answers, works)


def others(brief: Brief) -> Choices:
    """Thanks passed on to those who were there too, and a good word for a colleague who got the post."""
    o = brief.occasion
    if o.internal and o.appointed is not None:
        n = o.appointed.name.split()[0]
        return say(
            brief,
            "courtesy",
            of_people([o.appointed]),
            [
                f"Toutes mes félicitations à {n}.",
                f"{{Transmettez|Transmets}} mes félicitations à {n}.",
                f"Je souhaite une belle prise de poste à {n}.",
            ],
        )
    if o.internal:
        return say(
            brief,
            "courtesy",
            said_in_mail(o),
            [
                "Bon début à la personne qui prend le poste.",
                "Je souhaite une belle prise de poste à la personne choisie.",
            ],
        )
    if o.agency and (o.others or o.meetings):
        proof = of_people(o.others) or said_in_mail(o)
        client = client_noun(o)
        named = next((name_of(p) for p in o.others if len(split_name(p.name)[2]) > 2), "")
        who = named or f"{{votre|ton}} {client}"
        return say(
            brief,
            "courtesy",
            proof,
            [
                f"{{Pouvez-vous|Peux-tu}} transmettre mes remerciements à {who} ?",
                f"{{Transmettez|Transmets}} aussi mes remerciements à {who}.",
                f"Mes remerciements à {who} également, par {{votre|ton}} intermédiaire.",
            ],
        )
    thanked = f"{gathering(o, '')} {brief.told.text if brief.told else ''}"
    left = [p for p in o.others if name_of(p).split()[-1] not in thanked]
    if not left:
        return ()
    n = listed([_dative(name_of(p)) for p in left])
    return say(
        brief,
        "courtesy",
        of_people(left),
        [
            f"Mes remerciements {n} également.",
            f"{{Transmettez|Transmets}} aussi mes remerciements {n}.",
            f"{{Dites|Dis}} aussi merci {n} de ma part.",
        ],
    )


def _dative(name: str) -> str:
    return f"au {name[3:]}" if name.startswith("le ") else f"à {name}"


# --- the doors they left open

_FEED = Words("page", "site", "offres", "annonces", "carrières", "alertes?")
_LINKEDIN = Words("linkedin")
_PATHS = Words(
    "nos chemins",
    "nous croiser",
    "se recrois(?:er|ent)",
    "nous recroiser",
    "nous reverrons",
    "à bientôt",
)
_COME_BACK = Words(
    "(?:je|nous) (?:reviens|reviendrai|reviendrons|revenons)(?: \\w+)? (?:vers|à) (?:vous|toi)",
    "(?:vous|te) recontact\\w+",
    "(?:je|nous) (?:vous|te) (?:fais|faisons|ferai|ferons) signe",
    "(?:vous|te) (?:rappell?er|écrir)\\w+",
)


def comes_back(o: Occasion) -> list[str]:
    """What to answer to the doors that they left open, in their own terms; marked {vous|tu}."""
    if o.situation == "role_cancelled":
        return _if_it_returns(_time(named_time(o)))
    return answered(left_open(o), _answer, _capital_both)


def _if_it_returns(time: str) -> list[str]:
    """Care first, for whoever had to write it; then the post, should it come back."""
    cares = (
        "J'espère que {vous et votre équipe traversez|toi et ton équipe traversez} bien cette période.",
        "Je pense à {vous et à votre équipe|toi et à ton équipe}.",
        "Bon courage à {vous et à toute l'équipe|toi et à toute l'équipe}.",
    )
    returns = (
        f"Si le poste revient{time}, j'aurai plaisir à en reparler.", f"Si le poste rouvre{time}, je reprendrai volontiers la conversation.", f"Un mot de {{votre|ta}} part me fera plaisir si le poste revient{time}.", f"Si une suite se dessine{time}, je serai là pour en parler.",
        f"Je me présenterai de nouveau volontiers si le poste rouvre{time}.", f"Si le poste devient possible{time}, je serai à l'écoute.", f"J'aimerais avoir de {{vos|tes}} nouvelles si le poste revient{time}.", f"S'il y a du nouveau{time}, la conversation reprendra avec plaisir.",
        f"Si une place se rouvre{time}, je répondrai volontiers.", f"Je reviendrai volontiers vers {{vous|toi}} si le poste rouvre{time}.",
    )  # fmt: skip
    return in_turn(cares, returns)


def _capital_both(text: str) -> str:
    """A capital for either form of address: "{recontactez|recontacte}" too."""
    if text.startswith("{"):
        vous, _, tu = text[1:].partition("|")
        return f"{{{capital(vous)}|{capital(tu)}"
    return capital(text)


def _time(when: str) -> str:
    if not when:
        return ""
    bare = to_you(when).strip(" .")
    for theirs, turned in (
        ("dès que j'ai", "dès que {vous avez|tu as}"),
        ("quand j'aurai", "quand {vous aurez|tu auras}"),
        ("dès que nous avons", "dès que vous avez"),
        ("dès que nous aurons", "dès que vous aurez"),
        ("si nous avons", "si vous avez"),
        ("lorsque nous aurons", "lorsque vous aurez"),
    ):
        if bare.casefold().startswith(theirs):
            return f" {turned}{bare[len(theirs) :]}"
    if " je " in f" {bare} " or "j'" in bare or " nous " in f" {bare} ":
        return ""
    first = bare.split()[0].casefold()
    if first in (
        "au",
        "aux",
        "à",
        "dès",
        "en",
        "après",
        "dans",
        "lors",
        "pour",
        "quand",
        "l'an",
        "cet",
        "cette",
        "ce",
        "si",
        "d'ici",
        "vers",
        "fin",
        "début",
        "courant",
        "prochainement",
        "lorsque",
        "une",
        "plus",
        "avant",
        "pendant",
        "par",
    ) or bare.startswith(("l'an", "l'été")):
        return f" {bare}"
    if bare.startswith(("des ", "de ", "du ", "d'")):  # cut from its head ("au retour des …")
        return ""
    return f" {to(the(bare) or bare)}"


def _answer(opening: Opening) -> list[str]:
    """Ten answers to one door where its time makes them long, fewer where they are short anyway."""
    quote = fold(opening.quote)
    t = _time(opening.when)
    if opening.kind == "stay_in_touch" and quote in _LINKEDIN:
        return [
            "je {vous|te} retrouverai volontiers sur LinkedIn",
            "mon invitation {vous|te} attendra sur LinkedIn",
            "je {vous écrirai|t'écrirai} sur LinkedIn",
            "restons en contact sur LinkedIn, bien volontiers",
        ]
    if opening.kind == "keep_file":
        return [f"oui, {{gardez|garde}} volontiers mon dossier{t}", f"mon dossier peut rester chez vous{t}, bien volontiers", f"je suis d'accord pour que mon dossier reste chez vous{t}", f"c'est oui pour mon dossier, que {{vous pouvez|tu peux}} garder{t}", f"mon dossier reste chez vous{t}, avec mon accord", f"oui pour mon dossier{t}, bien sûr", f"{{vous pouvez|tu peux}} garder mon dossier{t}", f"j'accepte volontiers que mon dossier soit gardé{t}", f"avec plaisir pour mon dossier, à garder{t}"]  # fmt: skip
    if opening.kind == "reapply" and quote in _FEED and not t:
        return [
            "je suivrai vos annonces, comme {vous le suggérez|tu le suggères}",
            "je garderai un œil sur vos offres",
            "vos offres font partie de celles que je suivrai",
            "je regarderai vos annonces",
        ]
    if opening.kind == "reapply":
        return [f"je me représenterai volontiers{t}, comme {{vous le proposez|tu le proposes}}", f"{{vous aurez|tu auras}} de mes nouvelles{t}, avec une candidature", f"comme {{vous le suggérez|tu le suggères}}, je me présenterai de nouveau{t}", f"je postulerai de nouveau{t}, bien volontiers", f"je reviendrai vers {{vous|toi}}{t}, avec une candidature", f"je {{vous|te}} prends au mot et me représenterai{t}", f"{{comptez|compte}} sur une candidature de ma part{t}", f"c'est avec plaisir que je me représenterai{t}", f"je retenterai volontiers{t}", f"ma candidature {{vous|te}} parviendra{t}"]  # fmt: skip
    if quote in _COME_BACK:
        return [f"{{revenez|reviens}} vers moi{t}, ce sera avec plaisir", f"j'aurai plaisir à avoir de {{vos|tes}} nouvelles{t}", f"un signe de {{votre|ta}} part{t} sera le bienvenu", f"{{recontactez-moi|recontacte-moi}} volontiers{t}", f"j'attends volontiers de {{vos|tes}} nouvelles{t}", f"{{vos|tes}} nouvelles{t} me feront plaisir", f"{{faites-moi|fais-moi}} signe{t}, bien volontiers", f"je {{vous|te}} lirai avec plaisir{t}", f"oui, {{écrivez-moi|écris-moi}}{t}", f"je serai à l'écoute{t}"]  # fmt: skip
    if quote in _PATHS:
        return [
            "comme {vous|toi}, j'espère que nos chemins se recroiseront",
            "j'espère aussi que nous nous recroiserons",
            "au plaisir de {vous|te} recroiser",
            "que nos chemins se recroisent, je l'espère aussi",
        ]
    return [f"je garderai le contact avec plaisir{t}", f"j'aurai plaisir à avoir de {{vos|tes}} nouvelles{t}", f"restons en contact{t}, bien volontiers", f"un mot de {{votre|ta}} part{t} me fera plaisir", f"gardons le contact{t}", f"je serai à l'écoute{t}", f"au plaisir d'avoir de {{vos|tes}} nouvelles{t}", f"je {{vous|te}} lirai avec plaisir{t}", f"{{écrivez-moi|écris-moi}} volontiers{t}", f"un signe{t} sera le bienvenu"]  # fmt: skip
