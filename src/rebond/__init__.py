"""Turns a job rejection into a thank-you note worth sending, and keeps the door it opens.

    message = rebond.parse(data)                    # the bytes of a mail
    reading = rebond.read(message)                  # what it says, each fact with its quote
    candidacy = rebond.parse_candidacy(file)        # what you bring beside it
    occasion = rebond.gather(message, reading, candidacy, now=now)
    note = rebond.compose(occasion)                 # the note
    findings = rebond.review(note, occasion=occasion)
    text = rebond.mend(text, findings)              # what can be mended without changing what is said

All of these are pure: they open no file, ask no clock, and the same input
gives the same output. What a person did wrong is a `UserError`. Names are
looked up when they are first used, so that `import rebond` costs nothing.
"""

from __future__ import annotations

from types import ModuleType

TYPE_CHECKING = False  # as type checkers know it, without the time that importing `typing` takes
if TYPE_CHECKING:
    from rebond.breath import breath as breath
    from rebond.brief import Style as Style
    from rebond.candidacy import candidacy_from as candidacy_from
    from rebond.candidacy import parse_candidacy as parse_candidacy
    from rebond.compose import compose as compose
    from rebond.errors import NotARejection as NotARejection
    from rebond.errors import UnsupportedLanguage as UnsupportedLanguage
    from rebond.errors import UnusableCandidacy as UnusableCandidacy
    from rebond.errors import UnusableMail as UnusableMail
    from rebond.errors import UnusableOutput as UnusableOutput
    from rebond.errors import UserError as UserError
    from rebond.gather import gather as gather
    from rebond.mail import parse as parse
    from rebond.mail import reply_bytes as reply_bytes
    from rebond.mend import mend as mend
    from rebond.model import Address as Address
    from rebond.model import Application as Application
    from rebond.model import Ask as Ask
    from rebond.model import Candidacy as Candidacy
    from rebond.model import Candidate as Candidate
    from rebond.model import Draft as Draft
    from rebond.model import Entry as Entry
    from rebond.model import Envelope as Envelope
    from rebond.model import Evidence as Evidence
    from rebond.model import Exhibit as Exhibit
    from rebond.model import Fact as Fact
    from rebond.model import Finding as Finding
    from rebond.model import Manners as Manners
    from rebond.model import Meeting as Meeting
    from rebond.model import Message as Message
    from rebond.model import Note as Note
    from rebond.model import Occasion as Occasion
    from rebond.model import Opening as Opening
    from rebond.model import Passage as Passage
    from rebond.model import Person as Person
    from rebond.model import Reading as Reading
    from rebond.model import Sender as Sender
    from rebond.model import Sentence as Sentence
    from rebond.model import Span as Span
    from rebond.plain import findings_object as findings_object
    from rebond.plain import note_object as note_object
    from rebond.plain import reading_object as reading_object
    from rebond.read import read as read
    from rebond.review import review as review
    from rebond.values import as_dict as as_dict
    from rebond.values import replace as replace

    __version__: str

__all__ = [
    "Address",
    "Application",
    "Ask",
    "Candidacy",
    "Candidate",
    "Draft",
    "Entry",
    "Envelope",
    "Evidence",
    "Exhibit",
    "Fact",
    "Finding",
    "Manners",
    "Meeting",
    "Message",
    "NotARejection",
    "Note",
    "Occasion",
    "Opening",
    "Passage",
    "Person",
    "Reading",
    "Sender",
    "Sentence",
    "Span",
    "Style",
    "UnsupportedLanguage",
    "UnusableCandidacy",
    "UnusableMail",
    "UnusableOutput",
    "UserError",
    "__version__",
    "as_dict",
    "breath",
    "candidacy_from",
    "compose",
    "findings_object",
    "gather",
    "mend",
    "note_object",
    "parse",
    "parse_candidacy",
    "read",
    "reading_object",
    "replace",
    "reply_bytes",
    "review",
]

# Where a public name lives. What is not listed here is a noun of `model`.
_HOMES = {
    "Style": "brief",
    "as_dict": "values",
    "breath": "breath",
    "candidacy_from": "candidacy",
    "compose": "compose",
    "findings_object": "plain",
    "gather": "gather",
    "mend": "mend",
    "note_object": "plain",
    "parse": "mail",
    "parse_candidacy": "candidacy",
    "read": "read",
    "reading_object": "plain",
    "replace": "values",
    "reply_bytes": "mail",
    "review": "review",
}
_ERRORS = ("NotARejection", "Unsupported", "Unusable", "UserError")


class _Package(ModuleType):
    """A package in which a verb stays a verb.

    The verb `read` lives in the module `rebond.read`. Python hangs a module it
    has loaded on its package under that name, where the verb is meant to be;
    here the verb takes its place. `from rebond.read import …` is untouched.
    """

    def __setattr__(self, name: str, item: object) -> None:
        if isinstance(item, ModuleType) and _HOMES.get(name) == name:
            item = getattr(item, name)
        super().__setattr__(name, item)


def _become_package() -> None:
    import rebond

    rebond.__class__ = _Package


def __getattr__(name: str) -> object:
    if name == "__version__":
        from importlib.metadata import version

        return version("rebond")
    if name not in __all__:
        raise AttributeError(f"module 'rebond' has no attribute {name!r}")
    from importlib import import_module

    home = _HOMES.get(name) or ("errors" if name.startswith(_ERRORS) else "model")
    found = getattr(import_module(f"rebond.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__


_become_package()
