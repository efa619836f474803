r"""Says Mr, Ms, Madame or Monsieur where no mail of theirs does.

Why: A first name tells nobody's gender for sure. The full name is right for
    everyone; an honorific only where they use it themselves.
Source: the craft's A03 (name.honorific-guess), from a language adviser's page.
Not when: their mails, their signature or the way you know them show the title.

Given: {"people": [{"id": "p1", "name": "Sasha Lind", "met": true, "register": "first-name", "evidence": "invite"}], "addressee": "p1"}
Offends (en): Dear Mr Lind,\n\nThank you for the afternoon.\n\nBest,\nRobin
Offends (en): Dear Ms. Sasha Lind,\n\nThank you for the afternoon.\n\nBest,\nRobin
Innocent (en): Dear Sasha Lind,\n\nThank you for the afternoon.\n\nBest,\nRobin
Mends (en): Dear Mr. Lind,\n\nThank you for the afternoon.\n\nBest,\nRobin → Dear Sasha Lind,\n\nThank you for the afternoon.\n\nBest,\nRobin
Mends (fr): Monsieur Lind,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé → Bonjour Sasha Lind,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Mends (fr): Bonjour Mme Lind,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé → Bonjour Sasha Lind,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Offends (fr): Monsieur Lind,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Offends (fr): Bonjour Mme Lind,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Innocent (fr): Bonjour Sasha Lind,\n\nMerci pour cet après-midi.\n\nCordialement,\nNoé
Given: {"people": [{"id": "p1", "name": "Mme Marchand", "met": true, "register": "vous, formel, « Madame » attesté dans ses mails"}], "addressee": "p1"}
Innocent (fr): Madame,\n\nMerci pour cet après-midi.\n\nClaude
Given: {"people": [{"id": "p1", "name": "Dana Cole", "met": true, "evidence": "signs Ms Cole"}], "addressee": "p1"}
Innocent (en): Dear Ms Cole,\n\nThank you for the afternoon.\n\nBest,\nRobin
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity, Span

ID = "A03"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” guesses; none of their mails shows it.",
        "fr": "« {0} » est une supposition ; aucun de leurs mails ne le montre.",
    },
    better={
        "en": "Write the full name: it is right for everyone.",
        "fr": "Écrivez le prénom et le nom : cela convient à tout le monde.",
    },
)
_NEAR = 30  # characters between a title and the name it goes with
_TITLE = {
    "en": Words("mr", "mrs", "ms", "miss", "mx", "sir", "madam"),
    "fr": Words("m", "mr", "mme", "mlle", "madame", "monsieur", "mademoiselle"),
}
# What attests a title: itself, or another spelling of it.
_SAME = {
    "m": (_M := Words("m\\.", "mr", "monsieur")), "mr": Words("mr", "m\\.", "monsieur"), "monsieur": _M,
    "mme": (_MME := Words("mme", "madame")), "madame": _MME, "mlle": (_MLLE := Words("mlle", "mademoiselle")), "mademoiselle": _MLLE,
    "mrs": Words("mrs"), "ms": Words("ms", "mrs", "miss"), "miss": Words("miss", "ms"), "mx": Words("mx"), "sir": Words("sir"), "madam": Words("madam"),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion, words = draft.occasion, _TITLE.get(draft.language)
    if occasion is None or words is None or draft.greeting is None or occasion.addressee is None:
        return
    titles = list(words.find(draft.folded, draft.greeting.start, draft.greeting.end))
    if len(titles) != 1:  # none, or "Madame, Monsieur,", which guesses nothing
        return
    person, manners, same = occasion.addressee, occasion.manners, _SAME[titles[0].text.lower()]
    told = (person.name, person.register or "", person.evidence, manners.title, manners.formal)
    if any(text in same for text in told):
        return
    message = occasion.message
    texts = [exhibit.text for exhibit in occasion.candidacy.evidence]
    texts += [entry.text for entry in occasion.candidacy.journal]
    if message is not None:
        texts += [message.text, message.subject, message.sender.name if message.sender else ""]
    surname = person.name.rpartition(" ")[2].lower()
    for text in texts:  # there, the title may be somebody else's: "Dear Ms Quinn"
        for title in same.find(text):
            if surname and surname in text[title.end : title.end + _NEAR].lower():
                return
    yield _OFFENCE.at(
        draft,
        draft.greeting.start,
        draft.greeting.end,
        new=_by_name(draft, draft.greeting, titles[0], person.name),
    )


def _by_name(draft: Draft, greeting: Span, title: Span, name: str) -> str | None:
    """The greeting with the full name in the place of title and surname, where it says these alone."""
    if len(name.split()) < 2 or name in _TITLE[draft.language]:
        return None
    rest = draft.text[title.end : greeting.end]
    said = rest.lstrip(". \u00a0").rstrip(" ,:;!.").split()
    surname = name.split()[-len(said) :] if said else []
    if [w.lower() for w in said] != [w.lower() for w in surname]:
        return None
    head = draft.text[greeting.start : title.start]
    tail = rest[len(rest.rstrip(" ,:;!.")) :] if said else rest.lstrip(". ")
    hello = head if head.strip() else "Bonjour " if draft.language == "fr" else "Dear "
    if head.strip().lower() in ("cher", "chère"):
        hello = "Bonjour "
    return f"{hello}{name}{tail}"
