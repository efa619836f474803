"""One mail in, one reply out: bytes to `Message`, and a `Note` to the bytes of a draft.

No input can make this package hang, grow or raise anything but
`UnusableMail`, whose message says what to do instead. It does no I/O.
"""

from __future__ import annotations

from rebond.mail.intake import parse
from rebond.mail.reply import reply_bytes

__all__ = ["parse", "reply_bytes"]
