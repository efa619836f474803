"""How much of a mail Rebond is willing to look at, so that none can stall or fill the machine.

Nobody's refusal comes near these figures; what goes beyond them is refused
in words, before any work that grows with it.
"""

from __future__ import annotations

MAX_BYTES = 25_000_000  # the whole mail, attachments included
MAX_HEADERS = 256 * 1024  # all header lines together, those of the parts included
MAX_FIELD = 16 * 1024  # one header field; what is longer is cut there
MAX_PARTS = 1_000
MAX_DEPTH = 60  # multiparts inside multiparts
MAX_DASHES = 100_000  # lines that begin like a boundary
MAX_TEXT = 2_000_000  # bytes of one text part, decoded
MAX_LINES = 300_000  # lines of the text that is read; attachments are only stepped over
MAX_TAGS = 50_000  # of an HTML part


class Refused(Exception):
    """Why a mail cannot be read, as the end of a sentence that begins with its name."""
