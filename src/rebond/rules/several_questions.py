"""Asks more than one thing.

Why: A list of questions is work, and work is put off; it has reversed good
    impressions. One question is answered in two lines.
Source: the craft's F04 (ask.multiple), from a recruiter's story and a study of which mails get answers.
Not when: the second question only offers an alternative to the first, passes
    thanks on, or is one that was put to the candidate.

Offends (en): What went well? How was my presentation? Would you advise a certificate?
Offends (en): What would you work on first? Could we also have a short call, and could you introduce me to Ana?
Innocent (en): Was the entry too long, if you have a minute? I would be glad if you thought of me in the spring.
Innocent (en): One question, only if it is easy to answer: is that the order you would work on, or would you have me practise something else first? A line is plenty.
Innocent (en): Was the pricing the weak part? Or would you start with the layout? Could you pass my thanks to Ben?
Offends (fr): Quels étaient mes points forts ? mes points faibles ? que pensez-vous de mon CV ?
Offends (fr): Le chiffrage est-il à revoir ? J'aimerais aussi votre avis sur mon CV et un appel la semaine prochaine.
Innocent (fr): Une seule question : mon plan était-il assez concret, ou commenceriez-vous par autre chose ? Une ligne suffit.
Innocent (fr): Pouvez-vous lui transmettre mes remerciements ? Le chiffrage est-il ce que vous travailleriez d'abord ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.rules._requests import Request, requests, seeks
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F04"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is one request more; of several questions, none gets answered.",
        "fr": "« {0} » est une demande de plus ; de plusieurs questions, aucune n'obtient de réponse.",
    },
    better={
        "en": "Keep the one question that helps you most, and leave the others out.",
        "fr": "Gardez la question qui vous aide le plus, et retirez les autres.",
    },
)
_ALSO = {
    "en": Clues(("addition also another besides finally further more point second too well", "also", "as well", "too", "in addition", "additionally", "another (?:question|thing|point)", "second(?:ly)?", "moreover", "besides", "furthermore", "one more", "finally", "further question")),
    "fr": Clues(("ailleurs aussi autre dernière deuxièmement encore enfin ensuite outre plus également", "aussi", "également", "de plus", "en plus", "par ailleurs", "en outre", "une autre (?:question|chose)", "deuxièmement", "ensuite", "enfin", "encore une", "une dernière")),
}  # fmt: skip
# Favours of another kind: time, contacts, papers.
_FAVOUR = {
    "en": Clues(("call chat coffee contact forward introduc linkedin meeting notes pass phone recommend refer score touch zoom", "(?:call|phone|meeting|coffee|zoom|chat|introduc\\w+|recommend me|refer me|reference|referral|contacts?|forward|pass (?:on )?my|put me in touch|notes|scores?|linkedin)")),
    "fr": Clues(("appel barème café contact coordonnées linkedin notes rappeler recommand relation rencontr rendez-vous transmettre téléphon visio", "(?:appel|téléphon\\w+|visio|café|rendez-vous|rencontr\\w+|coordonnées|recommand\\w+|recommandation|contacts?|transmettre m\\w+|mettre en relation|notes|barème|linkedin|rappeler)")),
}  # fmt: skip
_WH = {
    "en": Words("what|how|which|whether|where|why|who|when|if"),
    "fr": Words("quels?|quelles?|comment|si|pourquoi|où|qui|quand|combien|ce que|ce qui|qu'est-ce"),
}  # fmt: skip
_JOINED = 3  # questions in one sentence: "what went well, what went badly, and how …"


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _ALSO:
        return
    seen: Request | None = None
    for request in requests(draft):
        if request.announces or request.goes_on:
            continue
        if seen is None:
            seen = request
            if _joined(request.passage.text, draft.language):
                yield _OFFENCE.at(draft, request.passage.start, request.passage.end)
                return
        elif _another(request, seen, draft.language):
            yield _OFFENCE.at(draft, request.passage.start, request.passage.end)
            return
        elif request.question:
            seen = request
    yield from _listed(draft, seen)


def _another(request: Request, seen: Request, language: str) -> bool:
    """Whether a second request asks for something else than the first."""
    text = request.passage.text
    if request.question and seen.question:
        return True
    favour = _FAVOUR[language]
    if (text in favour) != (seen.passage.text in favour):
        return True
    return text in _ALSO[language]


def _joined(text: str, language: str) -> bool:
    """Whether one sentence asks for several things: three questions, or words and a favour."""
    if text.count("?") > 1:
        return True
    count = 0
    for span in _WH[language].find(text):
        before = text[: span.start].rstrip().lower()
        if (
            before.endswith((",", ";", " and", " et", " or", " ou", ":"))
            or not before
            or count == 0
        ):
            count += 1
    if (
        count >= _JOINED
        and text.count(",") + text.lower().count(" and ") + text.lower().count(" et ") > 1
    ):
        return True
    return text in _FAVOUR[language] and text in _ALSO[language] and seeks(text, language)


def _listed(draft: Draft, seen: Request | None) -> Iterable[Finding]:
    """Bullets or numbers after a request are a list of questions, with or without their marks."""
    if seen is None:
        return
    bullets = [
        p
        for p in draft.passages[seen.number + 1 :]
        if p.text[:2] in ("- ", "* ", "• ", "– ", "— ")
        or (p.text[:1].isdigit() and p.text[1:2] in ".)")
    ]
    if len(bullets) > 1:
        yield _OFFENCE.at(draft, bullets[0].start, bullets[-1].end)
