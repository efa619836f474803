"""Writes files whole or not at all: what is begun lies beside its place until it is finished."""

from __future__ import annotations

import os
from errno import EEXIST


def begun(folder: str, mode: int) -> tuple[int, str]:
    """A new file of our own in a folder, open for writing, and its path."""
    for number in range(100):  # one may be left from a run that was killed
        path = os.path.join(folder, f".rebond-{os.getpid()}-{number}.tmp")
        try:
            return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), path
        except FileExistsError:
            continue
    raise OSError(EEXIST, os.strerror(EEXIST))


def filled(handle: int, data: bytes) -> None:
    """Write everything, through to the disk, and close."""
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
