r"""Names another post, or carries tags of the advert such as (m/f/d) or a reference code.

Why: "(H/F) réf. 2291" in a sentence shows that it was pasted; another post's
    title shows that the note was written to somebody else.
Source: the craft's A05 (role.wrong).
Not when: the title is shortened or reworded, or equality of women and men is the work.

Given: {"application": {"role": "Staff software engineer, fleet platform", "company": "Halden"}}
Offends (en): Thank you for considering me for the Staff Engineer (m/f/d) position.
Offends (en): I applied for the engineer role, REF-2291, in March.
Offends (en): Thank you for considering me for the marketing manager position.
Innocent (en): Thank you for considering me for the platform developer role.
Innocent (en): The release process (draft/final) and reference 12 of your paper stayed with me.
Mends (en): Thank you for considering me for the Staff Engineer (m/f/d) position. → Thank you for considering me for the Staff Engineer position.
Mends (en): I applied for the engineer role, REF-2291, in March. → I applied for the engineer role in March.
Given: {"application": {"role": "Chargé(e) de projet H/F", "company": "Orféa"}}
Offends (fr): Merci d'avoir étudié ma candidature au poste de Chargé de projet H/F.
Offends (fr): Ma candidature au poste de chargé de projet (réf. 2291) a retenu votre attention.
Offends (fr): Merci d'avoir étudié ma candidature au poste de comptable général.
Innocent (fr): Merci d'avoir étudié ma candidature au poste de chef de projet.
Mends (fr): Merci d'avoir étudié ma candidature au poste de Chargé de projet H/F. → Merci d'avoir étudié ma candidature au poste de Chargé de projet.
Mends (fr): Ma candidature au poste de chargé de projet (réf. 2291) a retenu votre attention. → Ma candidature au poste de chargé de projet a retenu votre attention.
Innocent (fr): L'index de l'égalité H/F que vous m'avez montré au poste de pilotage m'a marqué.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._mending import cut_out
from rebond.rules._offence import Offence, hits
from rebond.rules._traces import plain_words
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "A05"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” comes from an advert or from another application; it shows copy and paste.",
        "fr": "« {0} » vient d'une annonce ou d'une autre candidature ; cela sent le copier-coller.",
    },
    better={
        "en": "Say it plainly: “the engineer role”, or just “the role”.",
        "fr": "Dites-le simplement : « ce poste en gestion de projet », ou « ce poste ».",
    },
)
_TAG = Clues(
    ("/ |", r"\(?(?:m|w|f|h)(?:(?: )?[/|](?: )?(?:m|w|f|h|d|x|nb|divers)){2}\)?", r"\(?(?:h(?: )?[/|](?: )?f|f(?: )?[/|](?: )?h)(?:(?: )?[/|](?: )?(?:x|nb))?\)?", r"\((?:m(?: )?[/|](?: )?f|f(?: )?[/|](?: )?m|m(?: )?[/|](?: )?w|w(?: )?[/|](?: )?m)\)"),
    ("ref réf job requisition", r"r[eé]f(?:[eé]rence)?\.?(?:(?: )?[:#°-])?(?: )?(?:n°|no\.?|nº)?(?: )?[A-Z]{0,5}[-_/]?\d{3,}[\w/-]*", r"(?:job|requisition)(?: id| no\.?| number)?(?: )?[:#]?(?: )?[A-Z]{0,4}[-_]?\d{3,}[\w/-]*"),
)  # fmt: skip
_TAGS = {"en": _TAG, "fr": _TAG}
_POST = Words(
    "roles?", "positions?", "posts?", "jobs?", "vacancy", "appl(?:y|ied|ication)", "poste", "candidature", "offre", "annonce", "postulé"
)  # fmt: skip
_EQUALITY = Words(
    "égalité", "parité", "écarts?", "mixité", "index", "equality", "parity", "pay gap", "gender"
)
_OF = "(?:senior |junior |staff |lead |principal )?[\\w'-]+(?: [\\w'-]+){0,4}"
_APPLIED = {
    "en": Clues(
        ("applied application consider interview", f"(?:applied|application|consider(?:ing|ed|ation)|interview(?:ing|ed)?)(?: me| to interview)? (?:for|as) (?:the|your|an?) {_OF} (?:position|role|post|job)", f"(?:applied|application|consider(?:ing|ed|ation)|interview(?:ing|ed)?)(?: me)? for the (?:position|role|post) of {_OF}"),
    ),
    "fr": Clues(
        ("poste", f"(?:candidature|candidaté|postulé|entretien|retenue?)(?: \\w+)? (?:au|pour le|sur le) poste (?:de |d')(?:la |l')?{_OF}"),
    ),
}  # fmt: skip
# What somebody is called at work; those of one row may stand for one another.
_CALLINGS = (
    "engineer developer programmer architect ingenieur ingenieure developpeur developpeuse architecte technicien technicienne technician",
    "manager head lead director officer coordinator owner supervisor responsable chef cheffe directeur directrice charge chargee coordinateur coordinatrice gestionnaire partner",
    "accountant controller auditor bookkeeper comptable controleur controleuse auditeur auditrice",
    "designer illustrator graphiste illustrateur illustratrice",
    "nurse midwife doctor infirmier infirmiere medecin",
    "teacher lecturer trainer professeur professeure enseignant enseignante formateur formatrice",
    "assistant secretary receptionist assistante secretaire",
    "recruiter recruteur recruteuse",
    "lawyer solicitor paralegal juriste avocat avocate",
    "journalist editor writer copywriter journaliste redacteur redactrice editeur editrice",
    "analyst scientist researcher analyste chercheur chercheuse",
)
_STEM = 5


def check(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _TAGS):
        tagged = passage.text in _POST or span.text.startswith("(") or "/" in span.text
        if tagged and passage.text not in _EQUALITY:
            yield _tag(draft, span.start, span.end)
    yield from _references(draft)
    role = draft.occasion.candidacy.application.role if draft.occasion else ""
    if not role:
        return
    for _, span in hits(draft, _APPLIED):
        if _other(span.text, role):
            yield _OFFENCE.at(draft, span.start, span.end)


def _references(draft: Draft) -> Iterable[Finding]:
    """The number that their subject gives the application: "LO-12", "2026-118"."""
    message = draft.occasion.message if draft.occasion else None
    for word in message.subject.split() if message else ():
        code = word.strip(".,;:()[]#–-")
        if "-" in code and code[-1:].isdigit() and (code[0].isdigit() or code[0].isupper()):
            for passage in draft.passages:
                at = draft.folded.find(code, passage.start, passage.end)
                if at >= 0:
                    yield _tag(draft, at, at + len(code))
                    break


def _tag(draft: Draft, start: int, end: int) -> Finding:
    """The finding on a tag; it may go where it stands in brackets, between commas, or behind a title."""
    text, shown = draft.text, draft.text[start:end]
    gone = cut_out(text, start, end)
    if gone is None and "/" in shown and not any(c.isdigit() for c in shown):
        before, after = text[:start].rstrip(" \u00a0\u202f"), text[end : end + 1]
        title = before[-1:].isalpha() and len(before.split()[-1]) > 3
        if title and not after.isalnum():
            gone = len(before), end
    if gone is None:
        return _OFFENCE.at(draft, start, end)
    return _OFFENCE.at(draft, *gone, shown=shown.strip("() "), new="")


def _other(said: str, role: str) -> bool:
    """Whether two titles name two callings and share no word."""
    one, other = _title(said), _title(role)
    callings, ours = _rows(one), _rows(other)
    if not callings or not ours or callings & ours:
        return False
    return not {w[:_STEM] for w in one} & {w[:_STEM] for w in other}


def _title(text: str) -> list[str]:
    plain = [part for word in plain_words(text.replace("(", " ")) for part in word.split("-")]
    common = (
        "position",
        "role",
        "post",
        "poste",
        "job",
        "candidature",
        "application",
        "the",
        "for",
    )
    return [w for w in plain if len(w) > 3 and w not in common and not w.startswith(("consider", "interview", "applied"))]  # fmt: skip


def _rows(words: list[str]) -> set[int]:
    return {n for n, row in enumerate(_CALLINGS) for w in words if w in row.split()}
