"""Asks about something that did not take place.

Why: After an application on paper nobody has heard or seen the candidate, so
    there is nothing to comment on, and the question shows it.
Source: the craft's F07 (ask.stage-mismatch), from recruiters on what a reply can hold.
Not when: the exercise is named anywhere in the file, or the question is about the application itself.

Offends (en): We never met, but could you tell me how I come across?
Innocent (en): We have not met, so I simply thank you for the personal answer.
Offends (fr): Faute de cours d'essai, comment jugeriez-vous ma pédagogie ?
Innocent (fr): La visite a été annulée, et vous avez pris le temps de m'écrire.
Given: {"stage": "application"}
Offends (en): Thank you for your reply. How could I improve my interview technique?
Offends (en): Thank you for writing. What would you have me change in the presentation?
Innocent (en): Thank you for your reply. Was the way my CV tells my change of career clear enough?
Offends (fr): Merci pour votre réponse. Comment améliorer ma prestation en entretien ?
Innocent (fr): Merci pour votre réponse. Mon CV expliquait-il assez bien mon changement de métier ?
Given: {"stage": "screen", "evidence": [{"id": "e1", "kind": "invite", "text": "Phone screen with Tara Novak 2:00-2:30"}]}
Offends (en): Thank you for the call. Was my case study concrete enough?
Innocent (en): Thank you for the call. Was my way of telling my career path clear?
Given: {"stage": "screen", "evidence": [{"id": "e1", "kind": "invite", "text": "Appel avec Tara Novak"}]}
Offends (fr): Merci pour cet appel. L'étude de cas vous a-t-elle paru assez concrète ?
Innocent (fr): Merci pour cet appel. Mon parcours était-il clair ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.rules._requests import requests, seeks_words
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Occasion, Severity
    from rebond.rules._requests import Request

ID = "F07"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is about something that they never saw, as far as the file tells.",
        "fr": "« {0} » porte sur ce que personne n'a vu, d'après le dossier.",
    },
    better={
        "en": "Leave the question out, or ask about what took place.",
        "fr": "Retirez la question, ou interrogez sur ce qui a eu lieu.",
    },
)
# What may have taken place, in both languages: the file may be in the other one.
_EVENTS = {
    "interview": "interview conversation panel entretien jury oral entrevue",
    "presentation": "presentation slides pitch seminar deck présentation planches diapositives exposé soutenance",
    "case": "case exercise task activity challenge role-play simulation assignment pratique exercice situation épreuve atelier",
    "test": "test take-home homework code coding solution notebook devoir épreuve",
}
_NOT_HAD: dict[str, tuple[str, ...]] = {
    "application": ("interview", "presentation", "case", "test"),
    "screen": ("presentation", "case", "test"),
}
_ASKED = {
    "interview": {"en": Clues(("across answered answers interview manner performance skills spoke style technique", "my (?:\\w+ )?(?:interview|interviews|answers|interview \\w+)", "(?:in|during|at|on) (?:the|our|my|an) (?:\\w+ )?interviews?", "interview (?:technique|performance|skills|style|manner)", "how i (?:interviewed|answered|spoke|came across)")), "fr": Clues(("d'un devant entretien l'oral notre prestation réponses", "(?:en|pendant|lors|durant|dans|mon|mes|ma|notre|l') ?(?:\\w+ )?(?:d'un |de l'|de mon |de notre )?entretiens?", "ma prestation", "mes réponses", "à l'oral", "devant le jury"))},
    "presentation": {"en": Clues(("deck pitch presentation slides talk", "(?:my|the) (?:\\w+ )?(?:presentation|slides|pitch|deck|talk)")), "fr": Clues(("diapositives exposé planches présentation soutenance", "(?:ma|la|mon|mes) (?:présentation|planches|exposé|soutenance|diapositives)"))},
    "case": {"en": Clues(("assignment case exercise play simulation study", "(?:my|the) (?:\\w+ )?(?:case(?: study)?|exercise|role.?play|simulation|assignment)")), "fr": Clues(("exercice pratique situation épreuve étude", "(?:mon|ma|l'|le|la|d') ?(?:étude de cas|cas pratique|exercice|mise en situation|épreuve)"))},
    "test": {"en": Clues(("code coding solution take-home test", "(?:my|the) (?:\\w+ )?(?:test|take-home|code|coding \\w+|solution)")), "fr": Clues(("code devoir solution test", "(?:mon|le|ma) (?:test|code|solution|devoir)"))},
}  # fmt: skip
# The note itself says that they never met, saw or heard: no file is needed to tell.
_UNSEEN = {
    "en": Clues(
        ("never met_me we_had have_not_met haven't haven_not having_met didn't did_not wasn't was_not nobody no_one unseen absence only_had only_seen you've_only having_only cancelled called_off not_held fell_through had_to_go before_inviting dropped before_the_panel before_i_could not_admitted not_asked not_have_the_chance on_paper the_role_was if_i_had if_we_had had_i had_we _just_from a_distance happened _seen_me canceled _before_anyb _only_got _not_hear withdrawn_before _not_seen _not_spok _heard_me _no_call _seeing_me no_meeting no_conversation no_interview _no_test _if_we _no_talk without_meeting _hearing_me _have_only you_hadn't _having_not been_admitted not_speak _only_read you_talked you_spoken _not_see _you_come without_having _not_talk i_spoken _had_you _not_met been_invited _not_meet _been_let i_invited _i_come _see_me had_talked _speak_me i_talked _you_met spoken _have_not _invited_me _had_come _i_met", "(?:we|you|nobody|no one|i|they|but)(?: \\w+)? never (?:met|saw|spoke|talked|heard|sat|got|had|tasted|watched|tested)", "(?:having|have|had) (?:never|not) (?:met|seen|heard|spoken)(?: (?:me|to me|you))?", "(?:we|you) (?:haven't|have not|didn't|did not|hadn't)(?: \\w+)? (?:meet|met|speak|spoken|spoke|talk|see|seen|hear|heard)(?: me)?", "sight unseen", "(?:from a distance|without (?:having )?(?:met|meeting|seen|seeing|heard|hearing) me)", "in the absence of an? (?:interview|meeting|talk|test)", "(?:was|were|got) (?:called off|cancelled|canceled|not held|withdrawn before|dropped)", "(?:fell through|did not take place|didn't take place|never took place|never happened)", "no (?:conversation|interview|meeting|talk|test|call) (?:took place|happened|was held)", "(?:you've|you have|you|having)(?: \\w+)? only (?:had|seen|read|got)(?: \\w+){0,4}", "(?:i|we|it)(?: was not| wasn't| didn't| did not) (?:invited|admitted|asked|get|make it|have the chance)(?: [\\w']+){0,4} (?:interview|to|past|show|hand)", "(?:nobody|no one)(?: has| had)? (?:tested|tasted|seen|heard|watched|met)", "before (?:inviting me|i could come|the panel met|anybody (?:met|saw))", "(?:interview|test|role play|second round|viva|trial|call|shift)(?: \\w+){0,2},? (?:that |which |to which )?(?:we|i|you) (?:never|did not|was not|wasn't|didn't|dropped)(?: \\w+)?", "(?:turned down|rejected|refused) on paper", "not have the chance to (?:hand in|show|give|present)", "(?:if|had) (?:we|i|you) (?:had )?(?:talked|met me|met|spoken|come in|been (?:let in|invited|admitted)|seen me|invited me|heard me)", "just from the (?:application|form|cv|letter)(?: form)?"),
    ),
    "fr": Clues(
        ("rencontré rencontrer jamais sans_m' faute_de si_vous_m'avi si_j'avais annulé pas_eu_lieu pas_passé en_est_pas n'avons_finalement tout_s'est connaissez_de_moi avant_même peut-être n'ai_pas _pas_arri _pas_eu _ne_nous _faute_d' supprimée _sans_vous _pas_vu pas_parlé _sans_me avait_supprimé tu_m'avais pas_faite ait_supprimé fut_supprimé a_supprimé soit_supprimé n'avons _avait_été _sans_vu _fut_été _ait_été _sans_ente _soit_été sans_connaître _sans_voir _sans_reçu _pas_fait été_supprimé connaître _vu_le _reçu_ reçue _vu_", "(?:ne nous (?:soyons|sommes|étions)|ne s'est) (?:\\w+ )?(?:pas|jamais) (?:rencontrée?s?|vue?s?|parlé)", "(?:sans|faute de)(?: m'avoir| me| vous avoir|)(?: \\w+)? (?:rencontrée?|vue?|entendue?|reçue?|voir|vu le vôtre|rencontrer|connaître)", "faute d[e'] ?(?:cours|entretien|essai|test|rencontre|\\w+ d'essai)", "si (?:vous m'aviez|tu m'avais|j'avais) (?:reçue?|vue?|rencontrée?|eu un|participé|passé|été (?:reçue?|invitée?))", "(?:a|ait|avait|soit|fut) (?:été )?(?:annulée?|supprimée?)", "n'(?:a|ait|avait) pas eu lieu", "(?:n'ai|n'avons|n'avais)(?: \\w+)? (?:pas|jamais) (?:passé|fait|faite|eu|vu)", "(?:pas|jamais) (?:eu besoin de me (?:rencontrer|voir|recevoir)|arrivés? à)", "avant même (?:l'|un |le |la )?(?:entretien|essai|rencontre|test)", "ne connaissez de moi que"),
    ),
}  # fmt: skip
# What one would have to see or hear to judge, and what is on paper.
_LIVE = {
    "en": Clues(("voice manner body eye people_skills conduct bedside teaching driving come_across come_over nervous conversation panel coped cope carer person performance perform interview trial got_on demo tasting team audition _did_in _'d_ _done_on _mad_a of_speaking _would_made of_talking _have_made", "my (?:voice|manner|body language|eye contact|people skills|conduct|bedside \\w+|teaching|driving|performance|demo lesson|tasting menu|audition piece|way of (?:speaking|talking|teaching))", "how i (?:come (?:across|over)|work in a team|perform\\w*|did in)", "do i come (?:over|across)", "(?:how did i|did i) perform", "me as a person", "(?:would|'d) (?:have )?(?:coped?|got on|made? a (?:decent|good)|done on)", "in front of (?:a|the) panel", "(?:for|in|at) (?:the|an?|my) (?:\\w+ )?interviews?", "in interviews", "in conversation", "panel's reaction to me")),
    "fr": Clues(("aise voix oral jury entretien manière façon pédagogie capacités compétences débrouillé niveau prestation essai chances présent mon_regard ma_posture mon_aisance", "(?:assez |suis |suis-je |être |plus )(?:\\w+ )?à l'aise", "(?:ma voix|mon regard|ma posture|ma pédagogie|mon aisance|ma prestation)", "(?:ma|mes) (?:manière|façon|capacités|compétences) (?:de (?:communiquer|parler|répondre|enseigner|travailler)|relationnelles|humaines)", "(?:devant|face à) (?:un|le|votre) jury", "à l'oral", "me serais(?: \\w+)? débrouillée?", "mes (?:futurs? )?entretiens", "(?:futur|prochain) entretien", "mon niveau vous aurait")),
}  # fmt: skip
_PAPER = {
    "en": Words("my (?:\\w+ )?(?:cv|résumé|resume|letter|application|form)(?: clear| too long)?"),
    "fr": Words("(?:mon|ma|mes) (?:\\w+ )?(?:cv|lettre|candidature|dossier|formulaire|photo|mail)"),
}  # fmt: skip
_ONESELF = {"en": Words("i|me|my|mine|i'd|i'm"), "fr": Words("je|me|moi|mon|ma|mes", "[jm]'\\w+")}


def check(draft: Draft) -> Iterable[Finding]:
    # What took place is in the file; without one the note itself may tell.
    known = draft.occasion is not None and draft.occasion.stage is not None
    return _OFFENCE.besides(draft, _worded(draft), unless=_PAPER, known=known)


def _worded(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _UNSEEN:
        return
    occasion = draft.occasion
    absent = _NOT_HAD.get(occasion.stage or "", ()) if occasion else ()
    had: str | None = None
    for request in requests(draft):
        passage = request.passage
        if _says_unseen(draft, request):
            yield _OFFENCE.at(draft, passage.start, passage.end)
            continue
        if occasion is None:
            continue
        for event in absent:
            span = _ASKED[event][draft.language].first(passage.text)
            if span is None or not seeks_words(request, draft.language):
                live = event == "interview" and passage.text in _LIVE[draft.language]
                if not live or request.announces:
                    continue
            had = _file(occasion) if had is None else had
            if not any(word in had for word in _EVENTS[event].split()):
                yield _OFFENCE.at(draft, passage.start, passage.end)
                break


def _says_unseen(draft: Draft, request: Request) -> bool:
    """Whether the sentence, or its neighbour, says that what it asks about never took place."""
    text = request.passage.text
    unseen = _UNSEEN[draft.language]
    if request.announces or text not in _ONESELF[draft.language]:
        return False
    if text in unseen:
        return text not in _PAPER[draft.language] or text in _LIVE[draft.language]
    here = draft.passages[max(0, request.number - 1) : request.number + 2]
    return text in _LIVE[draft.language] and any(
        p.text in unseen for p in here if p.paragraph == request.passage.paragraph
    )


def _file(occasion: Occasion) -> str:
    """All that the file tells, in small letters."""
    candidacy = occasion.candidacy
    texts = [e.text for e in candidacy.evidence] + [e.text for e in candidacy.journal]
    texts += [p.evidence for p in candidacy.people] + [m.what for m in occasion.meetings]
    if occasion.message is not None:
        texts.append(occasion.message.text[:5000])
    return " ".join(texts).lower()
