"""The drawer: drafts that wait for a morning, and what was written only to get it out.

Both lie as files under `$XDG_DATA_HOME/rebond/`, in folders that only their
owner may open, byte for byte as they were written. A kept draft's name holds
when it may go and what it is the digest of, so that no list beside the files
can be wrong, and one text is kept once.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta, tzinfo
from stat import S_ISREG
from typing import TYPE_CHECKING

from rebond import disk
from rebond.errors import UnusableOutput, UserError
from rebond.text import flat
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

DRAFTS, VENTS = "drafts", "vents"
_STAMP = "%Y%m%dT%H%M%SZ"
_DIGEST = 32  # letters of it: enough to tell any two texts apart
_BLOCK = 65_536
_MOST = 1_000_000  # bytes of a kept draft that are read; no larger note is reviewed


@value
class Kept:
    """A draft in the drawer: where, since when, and when it may go. `new` if it was put there just now."""

    path: str
    until: datetime
    digest: str
    new: bool = False

    def due(self, now: datetime) -> bool:
        return now >= self.until


class Local(tzinfo):
    """The zone of this computer, with its summer time; `datetime.astimezone()` forgets that."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> None:  # noqa: ARG002 - asked by datetime, and not known
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        return moment.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)


def home() -> str:
    """Where Rebond keeps what is yours: `$XDG_DATA_HOME/rebond`, else `~/.local/share/rebond`."""
    given = os.environ.get("XDG_DATA_HOME", "")
    if not os.path.isabs(given):  # as the XDG specification has it, such a one counts for nothing
        given = os.path.join(os.path.expanduser("~"), ".local", "share")
    return os.path.join(given, "rebond")


def digest_of(text: str) -> str:
    """The same for the same words, however lines are broken."""
    from hashlib import sha256

    return sha256(flat(text).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST]


# --- putting in ------------------------------------------------------------------------------------


def keep(data: bytes, digest: str, until: datetime, *, mail: bool = False) -> Kept:
    """Put a draft away until then; once, for one digest. Raises UserError."""
    found = kept(digest)
    if found is not None:
        return found
    stamp = until.astimezone(UTC).strftime(_STAMP)
    path = _put(DRAFTS, f"{stamp}-{digest}{'.eml' if mail else '.txt'}", data)
    return Kept(path=path, until=until, digest=digest, new=True)


def vent(data: bytes, now: datetime) -> str:
    """Put away what nobody is to read, and say where. Raises UnusableOutput."""
    stamp = f"{now.astimezone(UTC).strftime(_STAMP)}-{os.getpid()}"
    number = 0
    while os.path.lexists(os.path.join(home(), VENTS, f"{stamp}-{number}.txt")):
        number += 1
    return _put(VENTS, f"{stamp}-{number}.txt", data)


def _put(kind: str, name: str, data: bytes) -> str:
    """Write a file that only its owner may read, whole or not at all. Raises UnusableOutput."""
    folder = os.path.join(home(), kind)
    path = os.path.join(folder, name)
    try:
        _folder(home())
        _folder(folder)
        handle, beside = disk.begun(folder, 0o600)
        try:
            disk.filled(handle, data)
            os.replace(beside, path)
        except BaseException:
            _erase(beside)  # half a text is a text too
            raise
        _settle(folder)
    except OSError as fault:
        raise UnusableOutput(
            f"{folder} cannot be written ({fault.strerror}): make room or give yourself the right to "
            "write there, or set XDG_DATA_HOME to another folder."
        ) from None
    return path


def _folder(path: str) -> None:
    """Make a folder for one's own eyes, or make it so."""
    os.makedirs(path, mode=0o700, exist_ok=True)
    if os.stat(path).st_mode & 0o077:
        os.chmod(path, 0o700)


def _settle(folder: str) -> None:
    """Have the folder itself written, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# --- looking in ------------------------------------------------------------------------------------


def drafts() -> list[Kept]:
    """What is kept, in the order in which it may go. Raises UserError."""
    folder = os.path.join(home(), DRAFTS)
    return [draft for name in sorted(_names(folder)) if (draft := _named(folder, name))]


def kept(digest: str) -> Kept | None:
    """The draft with this digest; None where none is kept."""
    return next((draft for draft in drafts() if draft.digest == digest), None)


def contents(draft: Kept) -> bytes:
    """A kept draft, byte for byte. Raises UserError."""
    try:
        with open(draft.path, "rb") as file:
            return file.read(_MOST)
    except OSError as fault:
        raise UserError(
            f"{draft.path} cannot be read ({fault.strerror}): look at its permissions."
        ) from None


def _named(folder: str, name: str) -> Kept | None:
    stem, dot, _ = name.partition(".")
    stamp, _, digest = stem.partition("-")
    if not (stamp and dot and len(digest) == _DIGEST):
        return None  # not of ours
    try:
        until = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Kept(path=os.path.join(folder, name), until=until.astimezone(Local()), digest=digest)


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except FileNotFoundError:
        return []
    except OSError as fault:
        raise UserError(
            f"{folder} cannot be read ({fault.strerror}): look at its permissions, or set "
            "XDG_DATA_HOME to another folder."
        ) from None


# --- burning ---------------------------------------------------------------------------------------


def inside(*, every: bool) -> list[str]:
    """What `burn` would erase: vents, and kept drafts too if `every`. Raises UserError."""
    kinds = (VENTS, DRAFTS) if every else (VENTS,)
    folders = [os.path.join(home(), kind) for kind in kinds]
    return [os.path.join(folder, name) for folder in folders for name in sorted(_names(folder))]


def burn(paths: list[str]) -> int:
    """Overwrite, then delete; how many. Raises UserError for what is left, when all else is gone."""
    left = list(_left(paths))
    for folder in {os.path.dirname(path) for path in paths}:
        _settle(folder)
    if left:
        path, reason = left[0]
        raise UserError(
            f"{len(left)} of {len(paths)} could not be erased, such as {path} ({reason}): give yourself "
            "the right to write there, and burn again."
        )
    return len(paths)


def _left(paths: list[str]) -> Iterator[tuple[str, str]]:
    for path in paths:
        try:
            _erase(path)
        except OSError as fault:
            yield path, fault.strerror or "no reason given"


def _erase(path: str) -> None:
    """Zeroes over every byte, written through to the disk, then no file."""
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return
    if S_ISREG(found.st_mode):  # never what a link points to
        if not found.st_mode & 0o200:
            os.chmod(path, 0o600)
        handle = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(handle, "wb") as file:
            for start in range(0, found.st_size, _BLOCK):
                file.write(bytes(min(_BLOCK, found.st_size - start)))
            file.flush()
            os.fsync(file.fileno())
    bare = os.path.join(os.path.dirname(path), f".{os.getpid()}.burnt")
    os.replace(path, bare)  # its name tells when it was written, and whether a text is the same
    os.unlink(bare)
