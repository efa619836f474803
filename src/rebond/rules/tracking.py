r"""Asks for a receipt, hides a counting image, or carries a long signature.

Why: To watch whether a favour is read is to ask for it twice.
Source: the craft's S11 (tracking).
Not when: the signature is a name with a line or two.

Given: {"envelope": {"headers": {"Disposition-Notification-To": "robin@mail.example"}}}
Offends (en): Thank you for the afternoon.
Offends (fr): Merci pour cet après-midi.
Given: {"envelope": {"headers": {"Subject": "Re: Analyst"}}}
Innocent (en): Thank you for the afternoon.\n\nBest,\nRobin Achebe\n07700 900123
Innocent (fr): Merci pour cet après-midi.\n\nCordialement,\nCamille Roy\n06 00 00 00 00
Offends (en): Thank you for the afternoon. <img src="https://count.example/1.gif" width="1">
Offends (fr): Merci pour cet après-midi.\n\nCordialement,\nCamille Roy\nConsultante\n06 00 00 00 00\nwww.camille.example\nSuivez-moi partout\nMon blog
Innocent (en): Thank you for showing me the image of the first pump.
Innocent (fr): Merci de m'avoir montré l'image de la première pompe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "S11"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "The note asks for a receipt, counts its readers, or advertises below the name.",
        "fr": "Le message demande un accusé de lecture, compte ses lecteurs ou fait sa réclame sous le nom.",
    },
    better={
        "en": "A plain mail, and a name with a line or two under it.",
        "fr": "Un mail simple, et un nom avec une ligne ou deux dessous.",
    },
)
_RECEIPTS = (
    "disposition-notification-to",
    "return-receipt-to",
    "x-confirm-reading-to",
    "read-receipt-to",
)
_SIGNATURE_LINES = 4  # under the closing line


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in ("en", "fr"):
        return
    headers = draft.envelope.headers if draft.envelope else ()
    if any(name.lower() in _RECEIPTS for name, _ in headers):
        yield _OFFENCE.at(draft)
    pixel = draft.folded.lower().find("<img")
    if pixel >= 0:
        yield _OFFENCE.at(draft, pixel, pixel + 4)
    lines = (
        [line for line in draft.closing.text.split("\n") if line.strip()] if draft.closing else []
    )
    if len(lines) > _SIGNATURE_LINES + 1 and draft.closing:
        yield _OFFENCE.at(draft, draft.closing.start, draft.closing.end)
