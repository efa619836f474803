"""The second move in French: one question that is easy to answer, or easy to leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from rebond.languages.fr.doubt import own_action
from rebond.languages.fr.phrases import (
    client_noun,
    duration,
    field_of,
    is_tu,
    listed,
    of,
    part,
    reason_topic,
    say,
    slots_for,
    the,
    to,
    to_you,
)
from rebond.proof import noted_in
from rebond.telling import capital

if TYPE_CHECKING:
    from rebond.brief import Brief
    from rebond.languages.fr.phrases import Choices


_MINE = {"tu as": "j'ai", "vous avez": "j'ai", "tu avais": "j'avais", "vous aviez": "j'avais", "tu étais": "j'étais", "vous étiez": "j'étais"}  # fmt: skip


def _point(text: str, *, tu: bool) -> str:
    """A point of theirs in the candidate's mouth: "vous avez couru" → "j'ai couru", "" if it cannot be."""
    words = text.split()
    if words[0].casefold() in ("tu", "vous", "t'as", "t'avais"):
        mine = _MINE.get(" ".join(words[:2]).casefold())
        text = " ".join((mine, *words[2:])) if mine and words[2:] else ""
    said = to_you(text, tu=tu) if text else ""
    return "" if {"votre", "tu", "toi", "te"} & set(said.casefold().split()) else said


def heard(brief: Brief) -> Choices:
    """That their words have arrived: advice given, or a reason."""
    o = brief.occasion
    r = o.reading
    if r is None:
        return ()
    if r.feedback:
        points = listed([p for f in r.feedback if (p := _point(f.value, tu=is_tu(o)))])
        proof = tuple(e for f in r.feedback for e in f.evidence)
        done = next((d for e in o.deeds if (d := own_action(e))), None)
        since = f" Depuis, {done.text}." if done else ""
        proof = (*proof, *(noted_in(done) if done else ()))
        if not points:
            return say(brief, "courtesy", proof, [f"J'ai bien noté {{vos|tes}} remarques, et je vais les travailler.{since}", f"{{Vos|Tes}} conseils me serviront dès maintenant.{since}"])  # fmt: skip
        return say(brief, "courtesy", proof, [
            f"{{Vous avez|Tu as}} raison, et c'est là que je vais travailler : {points}.{since}", f"J'ai bien noté les points à travailler : {points}.{since}", f"Je vais travailler ce que {{vous soulignez|tu soulignes}} : {points}.{since}", f"Ce que {{vous dites|tu dis}} est juste, et je m'y mets : {points}.{since}",
            f"{{Vos|Tes}} remarques me serviront dès maintenant : {points}.{since}", f"Je sais maintenant quoi travailler : {points}.{since}", f"Je retiens {{vos|tes}} conseils, {points}, et je commence par là.{since}", f"C'est noté, et c'est utile : {points}.{since}",
            f"{{Vos|Tes}} points sont clairs, et je vais les travailler : {points}.{since}", f"Je prends {{vos|tes}} conseils au sérieux : {points}.{since}",
        ])  # fmt: skip
    if (
        o.agency
        or o.situation in ("role_cancelled", "internal_application", "phone_screen")
        or r.reason is None
    ):
        return ()
    if r.phone is not None:
        return ()
    return say(brief, "courtesy", r.reason.evidence, [
        "Je comprends {votre|ton} choix.", "La raison est claire, et je la comprends.", "Je comprends très bien {votre|ton} choix.", "Il m'est utile de connaître la raison, et je la comprends.", "{Votre|Ton} choix se comprend.",
    ])  # fmt: skip


_RELEASES = (
    "Une ligne me suffira largement.", "Un mot suffit, si c'est facile.", "Seulement si la réponse {vous|te} vient facilement, bien sûr.", "Si ce n'est pas possible, ce n'est pas grave.", "Rien ne presse, bien sûr.",
    "Une phrase m'aiderait déjà.", "Quelques mots suffiront, si {vous avez|tu as} une minute.", "Sans réponse, je comprendrai.", "Même un détail me serait utile, sans aucune obligation.", "Si la réponse n'est pas simple, ce n'est pas grave.", "Seulement si c'est facile.",
)  # fmt: skip


def _released(stems: list[str]) -> list[str]:
    return [f"{stem} {_RELEASES[i % len(_RELEASES)]}" for i, stem in enumerate(stems)]


def ask_for(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    if ask is None:
        return ()
    if ask.kind == "call":
        return _accept_call(brief)
    if ask.kind == "talk":
        return _talk(brief)
    texts = _client(brief) if ask.kind == "client" else _advice(brief)
    if ask.kind == "offered":
        texts = [
            f"Puisque {{vous le proposez|tu le proposes}}, j'accepte volontiers un conseil. {t}"
            for t in texts
        ]
    proof = ask.evidence if brief.doubt is None else noted_in(brief.doubt)
    return say(brief, "ask", proof, texts)


def _advice(brief: Brief) -> list[str]:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    if brief.doubt is not None:
        return _advice_on_doubt(brief)
    if ask.meeting is not None:
        p = part(ask.meeting)
        return _released([
            f"Une seule question, à propos {of(p)} : me {{conseilleriez-vous|conseillerais-tu}} de travailler d'abord le fond, ou la façon de le présenter ?",
            f"En repensant {to(p)}, par quoi me {{conseilleriez-vous|conseillerais-tu}} de commencer : la méthode, ou la clarté ?",
            f"Puis-je {{vous|te}} demander un conseil sur {p} : y a-t-il un point que je devrais renforcer en premier ?",
            f"Sur {p}, me {{conseilleriez-vous|conseillerais-tu}} d'aller plus loin dans l'analyse, ou plus vite à la conclusion ?",
            f"Pour une prochaine fois, que me {{conseilleriez-vous|conseillerais-tu}} de préparer autrement pour un exercice comme {p} ?",
            f"Il y a un point sur lequel {{votre|ton}} avis me serait utile, {p} : {{commenceriez-vous|commencerais-tu}} par le fond ou par la forme ?",
            f"Si {{vous deviez|tu devais}} me donner un seul conseil sur {p}, porterait-il sur la préparation ou sur l'exposé ?",
            f"Ce que j'aimerais retenir {of(p)}, c'est un conseil : que faudrait-il travailler en premier ?",
            f"Qu'est-ce qui, dans {p}, gagnerait le plus à être travaillé : l'entrée en matière, ou la conclusion ?",
            f"Avec le recul, {p} me laisse une question : me {{conseilleriez-vous|conseillerais-tu}} plus de rigueur, ou plus d'exemples ?",
            f"Y a-t-il, dans ce que demandait {p}, une compétence que {{vous me conseilleriez|tu me conseillerais}} de travailler d'abord ?",
        ])  # fmt: skip
    if o.stage == "screen":
        return _released(
            [
                "D'après notre appel, y a-t-il un point de mon parcours que je gagnerais à raconter autrement ?",
                "Une seule question : mon parcours était-il clair au téléphone, ou me {conseilleriez-vous|conseillerais-tu} de le présenter autrement ?",
                "Me {conseilleriez-vous|conseillerais-tu}, dans un tel appel, de parler davantage de ce que j'ai fait, ou de ce que je veux faire ?",
                "Au téléphone, tout va vite : y a-t-il un point que {vous me conseilleriez|tu me conseillerais} de mieux expliquer ?",
                "Avant un prochain premier appel, faut-il travailler mes exemples, ou mon résumé ?",
                "Ma motivation s'entendait-elle au téléphone, ou me {conseilleriez-vous|conseillerais-tu} de la dire plus tôt ?",
                "Que me {conseilleriez-vous|conseillerais-tu} de dire en premier, la prochaine fois que l'on m'appelle pour un tel poste ?",
                "Puis-je {vous|te} demander un conseil sur notre appel : parler plus du métier, ou plus de moi ?",
                "Y a-t-il une de mes réponses, au téléphone, que {vous me conseilleriez|tu me conseillerais} de mieux préparer ?",
                "D'après notre appel, me {conseilleriez-vous|conseillerais-tu} d'en dire plus sur mes projets, ou moins ?",
            ]
        )
    return _released(
        [
            "Une seule question sur notre entretien : lequel de mes exemples faudrait-il renforcer en premier ?",
            "D'après notre entretien, y a-t-il un point que {vous me conseilleriez|tu me conseillerais} de travailler ?",
            "Puis-je {vous|te} demander un conseil : vaut-il mieux dire plus de ce que j'ai fait, ou de la façon dont je ferais ce travail ?",
            "Avant un prochain entretien de ce genre, quelle partie me {conseilleriez-vous|conseillerais-tu} de mieux préparer ?",
            "Y a-t-il une de mes réponses que {vous me conseilleriez|tu me conseillerais} de préparer autrement ?",
            "En repensant à notre entretien, me {conseilleriez-vous|conseillerais-tu} moins d'exemples et plus creusés, ou davantage d'exemples ?",
            "Si je revenais pour un tel entretien, que faudrait-il préparer en premier ?",
            "{Votre|Ton} conseil m'aiderait sur un point : mes exemples étaient-ils assez proches du travail de l'équipe ?",
            "Il y a une chose que j'aimerais retenir de notre entretien : quelle question devrais-je mieux savoir traiter ?",
            "Pour la suite, faut-il, selon {vous|toi}, travailler d'abord le fond ou les exemples ?",
        ]
    )


def _advice_on_doubt(brief: Brief) -> list[str]:
    o = brief.occasion
    ask, doubt = o.ask, brief.doubt
    assert ask is not None
    assert doubt is not None
    topic, clause = _weakness(doubt.text)
    p = part(ask.meeting) if ask.meeting else ""
    if (
        p
        and (topic or clause)
        and any(
            w in (topic + " " + clause).casefold()
            for w in p.casefold().replace("'", " ").split()
            if len(w) > 3
        )
    ):
        p = ""  # the clause names the exercise already
    where = f"dans {p}, " if p else ""
    if clause:
        saw = f"sur {topic}, {clause}" if topic else f"{where}{clause}"
        return _released(
            [
                f"Une seule question : {saw}. Est-ce par là que {{vous commenceriez|tu commencerais}}, ou me {{conseilleriez-vous|conseillerais-tu}} de travailler autre chose d'abord ?",
                f"J'ai remarqué une chose après coup : {saw}. {{Commenceriez-vous|Commencerais-tu}} par ce point, ou par un autre ?",
                f"Il y a un point sur lequel {{votre|ton}} conseil m'aiderait : {saw}. Comment {{vous y prendriez-vous|t'y prendrais-tu}} ?",
                f"{capital(saw)}, je le vois maintenant. Est-ce le premier point à travailler, selon {{vous|toi}} ?",
                f"Avec le recul, {saw}. Me {{conseilleriez-vous|conseillerais-tu}} de m'y mettre d'abord, ou de regarder ailleurs ?",
                f"Puis-je {{vous|te}} demander un conseil ? {capital(saw)} : que faudrait-il faire en premier pour progresser ?",
                f"Un point me trotte dans la tête : {saw}. Est-ce bien celui qu'il faut reprendre en premier ?",
                f"Pour la prochaine fois, j'aimerais faire mieux là-dessus : {saw}. Par quoi {{commenceriez-vous|commencerais-tu}} ?",
                f"En y repensant, {saw}. Est-ce le point à reprendre, ou en {{voyez-vous|vois-tu}} un autre ?",
                f"Je {{vous|te}} pose une question précise : {saw}. Que me {{conseilleriez-vous|conseillerais-tu}} d'y changer ?",
                f"{capital(saw)} : si {{vous n'aviez|tu n'avais}} qu'un conseil à me donner, porterait-il là-dessus ?",
            ]
        )
    t = topic or p or "cette partie"
    return _released(
        [
            f"Une seule question : est-ce {t} que {{vous me conseilleriez|tu me conseillerais}} de travailler en premier, ou autre chose ?",
            f"Sur {t}, que me {{conseilleriez-vous|conseillerais-tu}} pour progresser ?",
            f"À propos {of(t)}, {{commenceriez-vous|commencerais-tu}} par la méthode ou par la pratique ?",
            f"{{Votre|Ton}} conseil m'aiderait sur un point, {t} : comment {{vous y prendriez-vous|t'y prendrais-tu}} ?",
            f"Si {{vous étiez|tu étais}} à ma place, est-ce par {t} que {{vous commenceriez|tu commencerais}} ?",
            f"Avant un prochain entretien, est-ce bien {t} qu'il faut renforcer ?",
            f"J'aimerais progresser sur {t} : y a-t-il une façon de faire que {{vous me conseilleriez|tu me conseillerais}} ?",
            f"Pour la suite, {{miseriez-vous|miserais-tu}} d'abord sur {t} ?",
            f"Est-ce {t} qu'il faut reprendre, selon {{vous|toi}}, ou un autre point comptait-il davantage ?",
            f"Puis-je {{vous|te}} demander un conseil sur {t} : que travailler en premier ?",
        ]
    )


_SIGNS = (
    "j'ai été faible sur ", "j'étais faible sur ", "faible sur ", "j'ai calé sur ", "calé sur ", "j'ai séché sur ", "séché sur ", "j'ai bafouillé sur ", "bafouillé sur ",
    "j'ai hésité sur ", "hésité sur ", "j'ai raté ", "raté ", "j'ai manqué ", "j'ai été confus sur ", "j'ai été confuse sur ", "pas clair sur ", "pas claire sur ", "pas à l'aise sur ",
    "pas à l'aise avec ", "mal à l'aise sur ", "j'ai mal géré ", "mal géré ", "j'ai buté sur ", "buté sur ", "j'ai bloqué sur ", "bloqué sur ", "j'ai patiné sur ", "trop vague sur ", "vague sur ", "flou sur ", "floue sur ",
)  # fmt: skip


_JUDGED = re2.compile(r"(?i)\b(?:trop|pas assez|peu|mal|insuffisant|insuffisante)\b.*$")


def _weakness(clause: str) -> tuple[str, str]:
    """Topic and clause of what one noticed oneself, without the self-reproach.

    >>> _weakness("j'ai calé sur les coûts standards : pas de chiffre en tête")
    ('les coûts standards', '')
    >>> _weakness("mes composants étaient trop gros")
    ('', 'mes composants étaient trop gros')
    """
    text = clause.strip(" .")
    low = text.casefold()
    for sign in _SIGNS:
        if low.startswith(sign):
            topic, _, rest = text[len(sign) :].partition(":")
            if not rest:
                topic, _, rest = topic.partition(", ")
            rest = rest.strip()
            topic = topic.strip()
            first = rest.split()[0].casefold() if rest else ""
            topic = (
                topic
                if topic.split()[0] in ("le", "la", "les", "un", "une", "mon", "ma", "mes", "des")
                or topic.startswith("l'")
                else the(topic) or topic
            )
            return topic, rest if first.startswith(
                ("j'", "je", "mon", "ma", "mes", "nous", "on")
            ) else ""
    subject, colon, rest = text.partition(" : ")
    if (
        colon
        and rest
        and not rest.casefold().startswith(("j'", "je ", "mon ", "ma ", "mes ", "nous ", "on "))
    ):
        # "note d'intention : partie adolescents trop courte, 6 lignes": the part is the topic.
        part_of = _JUDGED.sub("", rest.split(",")[0]).strip()
        named = the(part_of) if part_of else ""
        whole_of = the(subject[:1].lower() + subject[1:])
        return (
            f"{named} {of(whole_of)}" if named and whole_of else named or whole_of or subject
        ), ""
    if colon and rest:
        return the(subject[:1].lower() + subject[1:]) or subject, rest
    return "", text


def _accept_call(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    it = duration(ask.topic) or "cet échange"
    one, two = slots_for(ask.when)
    topic = reason_topic(o)
    on = f" sur {topic}" if topic else ""
    return say(brief, "ask", ask.evidence, [
        f"J'accepte volontiers {it}{on} : {one} ou {two} {{vous|te}} conviendrait-il ?",
        f"Oui, avec plaisir, pour {it} : {one}, ou {two} si {{vous préférez|tu préfères}} ?",
        f"{{Votre|Ta}} proposition d'en parler m'intéresse{on} ; serait-ce possible {one} ou {two} ?",
        f"Je prends {it} avec plaisir. Est-ce que {one} {{vous|te}} irait, ou plutôt {two} ?",
        f"En parler{on} m'aiderait beaucoup : {one} ou {two}, selon {{vos|tes}} disponibilités ?",
        f"Volontiers, pour {it} : {one}, ou bien {two} ?",
        f"Si {{votre|ta}} proposition tient, disons {one} ou {two} ?",
        f"J'en parlerais volontiers avec {{vous|toi}}{on} ; {one} ou {two} serait-il possible ?",
        f"C'est oui pour {it}{on}. Que {{diriez-vous|dirais-tu}} de {one}, ou de {two} ?",
        f"Pour en parler, {one} ou {two} me conviendraient, et à {{vous|toi}} ?",
    ])  # fmt: skip


def _talk(brief: Brief) -> Choices:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    field = field_of(o)
    about = (
        f" de la façon de progresser vers {field}" if field else " de ce que je devrais développer"
    )
    if ask.topic:  # they offered it: take it
        return say(brief, "ask", ask.evidence, [
            f"J'accepte volontiers d'en parler : vingt minutes la semaine prochaine {{vous iraient|t'iraient}}-elles, pour parler{about} ?", f"Oui, parlons-en : {{auriez-vous|aurais-tu}} vingt minutes la semaine prochaine, pour parler{about} ?", f"Puisque {{vous le proposez|tu le proposes}}, pourrions-nous prendre vingt minutes pour parler{about} ?",
            f"Je {{vous|te}} prends au mot : vingt minutes la semaine prochaine, pour parler{about} ?", f"En parler m'aiderait : vingt minutes suffiraient, pour parler{about}. Quel jour {{vous|te}} conviendrait ?", f"{{Votre|Ta}} proposition d'en parler tombe bien : vingt minutes, un jour de la semaine prochaine, pour parler{about} ?",
            f"Je serais d'accord pour en parler vingt minutes, surtout{about} : la semaine prochaine {{vous|te}} irait-elle ?", f"Avec plaisir, parlons-en : vingt minutes{about}, quand cela {{vous arrange|t'arrange}} ?", f"Prenons vingt minutes, si {{vous voulez|tu veux}} bien, pour parler{about} : la semaine prochaine ?",
            f"J'en parlerais volontiers avec {{vous|toi}} : vingt minutes la semaine prochaine, pour parler{about} ?",
        ])  # fmt: skip
    return say(brief, "ask", ask.evidence, [
        f"{{Auriez-vous|Aurais-tu}} vingt minutes la semaine prochaine pour parler{about} ?",
        f"Pourrions-nous parler vingt minutes{about}, quand cela {{vous arrange|t'arrange}} ?",
        f"J'aimerais parler vingt minutes avec {{vous|toi}}{about} : la semaine prochaine {{vous|te}} irait-elle ?",
        f"Un échange de vingt minutes m'aiderait, pour parler{about} : est-ce possible la semaine prochaine ?",
        f"Puis-je passer {{vous|te}} voir vingt minutes pour parler{about} ?",
        f"Quand {{vous aurez|tu auras}} vingt minutes, pourrions-nous parler{about} ?",
        f"Vingt minutes suffiraient pour parler{about} : quel jour {{vous|te}} conviendrait ?",
        f"Je voudrais parler avec {{vous|toi}}{about}, vingt minutes, pas plus : est-ce possible bientôt ?",
        f"Est-ce que {{vous auriez|tu aurais}} un moment, vingt minutes par exemple, pour parler{about} ?",
        f"Je prendrais volontiers vingt minutes avec {{vous|toi}} pour parler{about} ; la semaine prochaine, peut-être ?",
    ])  # fmt: skip


def _client(brief: Brief) -> list[str]:
    o = brief.occasion
    ask = o.ask
    assert ask is not None
    client = client_noun(o)
    noted = _weakness(brief.doubt.text)[0] if brief.doubt else ""
    topic = reason_topic(o) or noted or (part(ask.meeting) if ask.meeting else "")
    if not topic:
        return [
            f"Si {{votre|ton}} {client} {{vous a|t'a}} dit un mot de notre entretien, que me {{conseilleriez-vous|conseillerais-tu}} d'y renforcer ? Sinon, ce n'est pas grave.",
            "D'après ce que {vous savez|tu sais} de l'entretien, me {conseilleriez-vous|conseillerais-tu} de travailler le fond ou la façon de me présenter ? Une ligne me suffira.",
            f"{{Votre|Ton}} {client} a-t-{'elle' if client == 'cliente' else 'il'} laissé un mot dont je puisse faire quelque chose ? Un conseil d'une ligne m'aiderait, et rien ne presse.",
            "Avant un prochain client, par quoi me {conseilleriez-vous|conseillerais-tu} de commencer : les exemples, ou la façon de les raconter ? Un mot suffit.",
            "{Vous connaissez|Tu connais} ce que cherchent les entreprises : que me {conseilleriez-vous|conseillerais-tu} de renforcer en premier ? Quelques mots suffiront.",
            "Une seule question : s'il n'y avait qu'un point à reprendre avant un prochain entretien, lequel {choisiriez-vous|choisirais-tu} ?",
            "Puis-je {vous|te} demander un conseil pour la suite : mieux préparer mes exemples, ou aller plus vite à l'essentiel ? Une phrase suffira.",
            "De là où {vous êtes|tu es}, quel point me {conseilleriez-vous|conseillerais-tu} de travailler d'ici au prochain entretien ? Seulement si la réponse est simple.",
            "Y a-t-il une chose que {vous me conseilleriez|tu me conseillerais} de faire autrement devant un prochain client ? Quelques mots suffiront.",
            f"Ce que {{votre|ton}} {client} a retenu de l'entretien m'intéresserait, si {{vous pouvez|tu peux}} me le dire : y a-t-il un point à renforcer ?",
        ]
    return [
        f"Sur {topic}, quel niveau me {{conseilleriez-vous|conseillerais-tu}} de viser avant un prochain poste de ce genre ? Une ligne me suffira.",
        f"Si {{votre|ton}} {client} a dit un mot sur {topic}, j'aimerais savoir ce que {{vous me conseilleriez|tu me conseillerais}} d'y renforcer ; sinon, ce n'est pas grave.",
        f"Est-ce {topic} que {{vous me conseilleriez|tu me conseillerais}} de travailler en premier, ou {{voyez-vous|vois-tu}} autre chose ? Un mot suffit.",
        f"{{Vous connaissez|Tu connais}} ce que cherchent les entreprises : que me {{conseilleriez-vous|conseillerais-tu}} de faire pour {topic} ? Quelques mots suffiront.",
        f"D'où {{vous êtes|tu es}}, {{miseriez-vous|miserais-tu}} d'abord sur {topic} avant un prochain entretien ? Seulement si la réponse est simple.",
        f"Une seule question, à propos {of(topic)} : faut-il y mettre l'effort en premier, selon {{vous|toi}} ? Rien ne presse.",
        f"Je voudrais progresser sur {topic} : y a-t-il une façon de faire que {{vous recommanderiez|tu recommanderais}} ? Quelques mots suffiront.",
        f"Jusqu'où faut-il aller sur {topic} pour convaincre sur un poste semblable ? Sans aucune obligation, bien sûr.",
        f"Puis-je {{vous|te}} demander un conseil sur {topic} : affaire de pratique, ou affaire de preuve ? Une phrase suffira.",
        f"Avant un prochain client, me {{conseilleriez-vous|conseillerais-tu}} de travailler {topic}, ou de le présenter autrement ? Si rien ne {{vous|te}} vient, {{n'y pensez|n'y pense}} plus.",
    ]
