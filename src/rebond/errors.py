"""What can go wrong for a person, and what they can do about it.

One tree: everything raised on purpose is a `UserError`. Its message is one
line that names the remedy; `problems` lists every fault found, so that a file
with three mistakes is mended in one go. A shell shows the lines and exits
with 2; nobody sees a traceback for a mistake of their own.
"""

from collections.abc import Sequence


class UserError(Exception):
    """Something in what was given cannot be used; the message says how to mend it."""

    def __init__(self, message: str, *, problems: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.problems: tuple[str, ...] = tuple(problems)


class UnusableMail(UserError):
    """The mail cannot be read: empty, binary, beyond the bounds, or without text."""


class NotARejection(UserError):
    """The mail is no refusal, so there is nothing to answer with this kind of note."""


class UnusableCandidacy(UserError):
    """The candidacy file has an unknown key, a wrong type, or is no JSON or TOML."""


class UnusableOutput(UserError):
    """The place to write to is not writable, or holds a file already."""


class UnsupportedLanguage(UserError):
    """Rebond cannot write in that language yet."""
