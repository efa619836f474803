r"""Uses what somebody inside told in confidence.

Why: It exposes the person who told it, and the reader asks what else was said.
    Thank a referrer in a message of their own.
Source: the craft's G02 (fact.inside-information).
Not when: they only told you that the post was open, or the reader said it themselves.

Given: {"people": [{"id": "p1", "name": "Sandra Boyle", "met": true}, {"id": "p2", "name": "Paul Kwame", "role":
    "friend, employee, referrer"}], "evidence": [{"id": "e1", "kind": "chat", "text":
    "the vote was four to one against hiring outside"}], "journal": [{"id": "j1", "private": true, "text":
    "l'équipe de Leeds sera fermée dès cet automne"}]}
Offends (en): Paul told me it came down to budget.
Offends (en): I know the vote was four to one against hiring outside.
Innocent (en): Paul told me about the opening, and I am glad that he did.
Innocent (en): Sandra told me to start from the contour lines, and that was right.
Offends (en): A friend of mine who works for you says that the job was promised long before.
Innocent (en): Your porter told me where to leave the bicycle, and he kept an eye on it.
Offends (fr): Paul m'a dit que tout s'était joué sur le budget.
Offends (fr): Je sais que l'équipe de Leeds sera fermée dès cet automne.
Offends (fr): Je me suis laissé dire que l'usine serait vendue.
Innocent (fr): Sandra m'a dit de commencer par les courbes de niveau.
Innocent (fr): L'équipe que vous dirigez m'a beaucoup appris.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._evidence import words_of
from rebond.rules._offence import Offence, hits
from rebond.rules._traces import plain, plain_words, runs, tokens
from rebond.text import Words, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Draft, Finding, Occasion, Person, Severity

ID = "G02"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” uses what was told in confidence, and exposes who told it.",
        "fr": "« {0} » se sert d'une confidence et expose la personne qui l'a faite.",
    },
    better={
        "en": "Leave it out; thank that person in a message of their own.",
        "fr": "À retirer ; remerciez cette personne à part.",
    },
)
_TOLD = {
    "en": Clues(
        ("told said mention confided explained shared let", "[\\w'-]+(?: [\\w'-]+)?,? (?:has |had |also )?(?:told me|said(?: to me)?|mentioned|confided(?: to me)?|explained(?: to me)?|shared with me|let me know)"),
    ),
}  # fmt: skip
_OPEN = {
    "en": Words("(?:about|of) (?:the|this|your|that) (?:\\w+ )?(?:opening|role|post|position|job|vacancy|team)", "to apply"),
    "fr": Words("(?:ce|du|votre|le) poste (?:était|s'ouvrait|à pourvoir)", "que vous recrutiez", "de (?:postuler|candidater)", "existence (?:de ce|du|de votre) poste"),
}  # fmt: skip
# Whoever told it, and however it got out: heard with no file of people at hand.
_KIN_EN = r"(?:friend|acquaintance|cousin|neighbou?r|brother|sister|brother-in-law|sister-in-law|flatmate|classmate|pupil|ex-colleague|colleague|mate|husband|wife|uncle|aunt)"
_SECRET = {
    "en": Clues(
        ("inside grapevine little_bird reached_me got_wind from_your been_hinted was_hinted whisper leaked_to", r"(?:my|a|our) (?:contact|source|friend|man|woman) (?:on the )?inside (?:says?|told|tells?|has)", r"(?:through|on|via|from) the grapevine,? i", r"a little bird (?:tells|told|has told|whispered|says)", r"word has reached me", r"got wind of", r"what i hear from your", r"(?:was|been) (?:hinted|whispered|leaked) to me"),
        ("friend acquaintance cousin neighbour neighbor brother sister pupil colleague mate_ mate, husband wife uncle aunt & tell told say said mentioned let_slip quite_open", rf"(?:my|an?) (?:old |former |own )?{_KIN_EN}(?: of mine)?,?(?: who)?(?: is)?(?: now)? (?:works?|temps|drives|sits|cleans|in|at|on|with) (?:\w+ )?(?:your\w*|you|purchasing|accounts|payroll|hr|finance|head office)(?: [\w-]+){{0,6}},? (?:and )?(?:she |he )?(?:told me|tells me|says|said|mentioned|let slip|was quite open)(?: that| what| my| how| two| the| about)"),
        ("internal confidential ranking shortlist our_scores", r"(?:forwarded|leaked|slipped|sent) me (?:the|a|your) (?:internal|confidential)", r"i (?:saw|have seen|'ve seen) (?:the|your) (?:ranking|shortlist|our scores)"),
    ),
    "fr": Clues(
        ("laissé_dire laissée_dire eu_vent sous_le_sceau bonne_main source_sûre bonne_source bien_placée ne_nommerai texté", r"je me suis laissée? dire", r"eu vent (?:de|du|des|que)", r"sous le sceau du", r"(?:de bonne main|de source sûre|de bonne source)", r"(?:personne|source) bien placée", r"que je ne nommerai pas", r"texté(?: [\w']+){0,4} que"),
    ),
}  # fmt: skip
_ROW = 6  # words in a row that are nobody's chance


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _SECRET):
        if passage.text not in _OPEN[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
    occasion = draft.occasion
    if occasion is None:
        return
    names: frozenset[str] | None = None
    for passage, span in hits(draft, _TOLD):
        if names is None:
            names = _referrers(occasion)
        if words_of((span.text,)) & names and passage.text not in _OPEN[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
    yield from _repeated(draft, occasion)


def _referrers(occasion: Occasion) -> frozenset[str]:
    """The words of the names of those who told about the post from inside."""
    people = occasion.candidacy.people
    told = [p for p in people if p != occasion.addressee and _refers(p)]
    others = words_of(p.name for p in people if p not in told)
    return words_of(p.name for p in told) - others


def _refers(person: Person) -> bool:
    from rebond.languages.en.gathering import REFERRER as FRIEND
    from rebond.languages.fr.gathering import REFERRER as AMI

    said = person.role if person.met else f"{person.role} {person.register or ''}"
    return fold(said) in FRIEND or fold(said) in AMI


def _repeated(draft: Draft, occasion: Occasion) -> Iterator[Finding]:
    """Words in a row from a chat or a private line that nobody else said."""
    candidacy = occasion.candidacy
    private = [e.text for e in candidacy.evidence if e.kind == "chat"]
    private += [e.text for e in candidacy.journal if e.private]
    secret = {row for text in private for row in runs(plain_words(text), _ROW)}
    if not secret:
        return
    common = [e.text for e in candidacy.evidence if e.kind != "chat"]
    common += [e.text for e in candidacy.journal if not e.private]
    if occasion.message is not None:
        common.append(occasion.message.text)
    secret -= {row for text in common for row in runs(plain_words(text), _ROW)}
    for passage in draft.passages:
        words = list(tokens(draft.text, passage.start, passage.end))
        for number, row in enumerate(runs([plain(w) for _, w in words], _ROW)):
            if row in secret:
                last, word = words[number + _ROW - 1]
                yield _OFFENCE.at(draft, words[number][0], last + len(word))
                break
