r"""Shows a gap of a template that was never filled.

Why: "[Company]" tells the reader at once that the same text goes to everybody,
    and nothing in it is believed any more.
Source: the craft's S03 (placeholder), from a guide on turning a refusal around.
Not when: brackets hold a quotation's own words, a number or "sic".

Offends (en): Dear [Hiring Manager Name],\n\nThank you for the afternoon.
Offends (en): I enjoyed learning about {{company}} and its people.
Offends (en): Thank you for the XXX interview.\n\nBest,\n[Your Name]
Given: {"candidate": {"name": "Sasha Lindqvist"}, "application": {"company": "Skerry Ferries", "role": "Timetable planner"},
    "people": [{"id": "p1", "name": "Ruth Okafor", "met": true}], "addressee": "p1"}
Mends (en): Dear [Hiring Manager Name],\n\nThe {{company}} day stayed with me.\n\nBest,\n[Your Name] → Dear Ruth Okafor,\n\nThe Skerry Ferries day stayed with me.\n\nBest,\nSasha Lindqvist
Mends (fr): Merci pour cette journée chez <société>.\n\n[Votre nom] → Merci pour cette journée chez Skerry Ferries.\n\nSasha Lindqvist
Given: {}
Innocent (en): The array[index] bug was mine, and the footnote [3] explains it.
Innocent (en): You said that “the [new] team argues well”, and it does. See you, xxx
Innocent (en): Your name came up twice before we met, and it was well deserved.
Offends (fr): J'ai eu plaisir à découvrir [Entreprise].
Offends (fr): Bonjour {prénom},\n\nMerci pour votre accueil.
Offends (fr): Merci pour cet entretien au sein de <société>.
Innocent (fr): L'architecture du XXe siècle et celle du XXI [sic] m'ont occupé deux ans.
Innocent (fr): Le nom de l'entreprise revient dans chaque atelier (voir la note [2]).
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from rebond.rules._clues import MOST, Clues
from rebond.rules._offence import Offence, extent
from rebond.rules._traces import quoted
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity, Span

ID = "S03"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "A gap of a template stands here; it proves that the text goes to everybody.",
        "fr": "Un blanc de modèle est resté ici ; il prouve que le texte part à tout le monde.",
    },
    better={
        "en": "Put the real name or thing here, or drop the sentence.",
        "fr": "Mettez ici le vrai nom ou le fait, ou retirez la phrase.",
    },
)
_FIELD = (
    "(?:name|first.?name|last.?name|surname|company|organi[sz]ation|employer|manager|recruiter|interviewer|position|role|job|title|department|"
    "date|topic|project|skill|product|insert|placeholder|detail|reason|example|xxx?|"
    "nom|pr[ée]nom|entreprise|soci[ée]t[ée]|organisme|poste|intitul[ée]|service|recruteu(?:r|se)|responsable|sujet|projet|comp[ée]tence|produit|[àa] compl[ée]ter|exemple|[ée]l[ée]ment)s?"
)
_GAP = Clues(
    ("[", r"\[[^\]\[\n]{0,40}\w{2}[^\]\[\n]{0,40}\]"),
    ("tbd todo tbc", "(?-i:TBD|TODO|TBC)"),
    ("{{", r"\{\{[^}\n]{1,40}\}\}"),
    ("{", rf"\$?\{{[^}}\n{{]{{0,20}}{_FIELD}[^}}\n{{]{{0,20}}\}}"),
    ("<", rf"<(?:(?:your|the|insert|votre|le|la|l'|nom de|nom du)[ _]?)*{_FIELD}(?:[ _-][\w'-]+){{0,2}}>"),
    ("%", r"%(?:first_?name|last_?name|name|company|role|nom|prenom|entreprise|poste)%"),
    ("xx", "x{3,8}", "(?:dear|hi|hello|bonjour|mr|ms|mrs|m\\.|mme|chez|at|company|société|poste de) x{2,8}"),
    ("insert", "insert (?:(?:the|your|a) )?(?:name|company|role|position|date|topic|skill|project|example|detail)s?(?: here)?"),
    ("here", "(?:your|company|manager|recipient) name here"),
    ("ici", "(?:votre nom|nom de l'entreprise|nom du recruteur|prénom) ici"),
    ("name prénom nom", "(?:dear|hi|hello) (?:first |hiring manager |recruiter |manager )?name,?", "(?:bonjour|cher|chère) (?:prénom|nom)(?: nom)?,?"),
    ("lorem", "lorem ipsum"),
)  # fmt: skip
_BLANK = Words("_{3,40}")  # a line to write on
_EDITORIAL = ("[sic]", "[laughs]", "[rires]", "[smiles]")
_FAR = 30_000  # characters: what is longer is no note


def check(draft: Draft) -> Iterable[Finding]:
    start, end = extent(draft)
    end = min(end, start + _FAR)
    for gaps in (_GAP, _BLANK):
        for span in islice(gaps.find(draft.folded, start, end), MOST):
            if _gap(draft, span):
                yield _OFFENCE.at(draft, span.start, span.end, new=_filled(draft, span))


_OWN_GAP = Words("your (?:full )?name", "my name", "votre (?:pr[ée]nom et )?nom", "mon nom")
_HOUSE_GAP = Words(
    "(?:the |your )?(?:company|organi[sz]ation|employer)(?: name)?",
    "(?:nom de )?(?:l'|votre |la )?(?:entreprise|soci[ée]t[ée])",
)
_ROLE_GAP = Words("(?:the )?(?:role|position|job)(?: title)?", "(?:intitul[ée] du )?poste")
_READER_GAP = Words("(?:hiring manager|recruiter|interviewer|manager)(?:'s)?(?: name)?", "name", "nom", "nom d(?:u|e la|e l')? ?(?:recruteu(?:r|se)|responsable)")  # fmt: skip


def _filled(draft: Draft, span: Span) -> str | None:
    """What belongs into a gap between brackets, where the file holds it."""
    if draft.occasion is None or span.text[:1] not in "[{<%$":
        return None
    inner = span.text.strip("[]{}<>%$ ").replace("_", " ").lower()
    candidacy, reader = draft.occasion.candidacy, draft.occasion.addressee
    greeting = draft.greeting
    greeted = greeting is not None and greeting.start <= span.start < greeting.end
    for words, known in (
        (_OWN_GAP, candidacy.candidate.name),
        (_HOUSE_GAP, candidacy.application.company),
        (_ROLE_GAP, candidacy.application.role),
        (_READER_GAP, reader.name if reader and greeted else ""),
    ):
        match = words.first(inner)
        if match is not None and match.text == inner:
            return known if known and not any(c in known for c in "[]{}<>/(") else None
    return None


def _gap(draft: Draft, span: Span) -> bool:
    if span.text[-2:].lower() == "xx" and not span.text.endswith("XX"):
        return False  # kisses
    linked = draft.folded[span.end : span.end + 1] == "("
    if linked or span.text.lower() in _EDITORIAL:
        return False  # a link as some programs write it; a remark on one's own quotation
    # Words that somebody adds to a quotation stand in brackets too.
    return not quoted(draft.text, span.start, span.end)
