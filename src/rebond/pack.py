"""What a rule of your own is made of: everything a pack may import from Rebond, and nothing else is promised.

    from rebond.pack import Offence, Words, hits

A pack is a folder of modules, a rule in each: see docs/packs.md. What stands
here keeps its meaning from release to release, or is told in the changelog.
"""

from __future__ import annotations

from rebond.mend import mend
from rebond.model import Draft, Envelope, Finding, Move, Occasion, Passage, Severity, Span
from rebond.rules._clues import Clues
from rebond.rules._mending import alone, as_written, cut_out, opens, sentence_out
from rebond.rules._offence import Offence, body, extent, hits
from rebond.text import Words, count_words, fold
from rebond.values import replace

__all__ = [
    "Clues",
    "Draft",
    "Envelope",
    "Finding",
    "Move",
    "Occasion",
    "Offence",
    "Passage",
    "Severity",
    "Span",
    "Words",
    "alone",
    "as_written",
    "body",
    "count_words",
    "cut_out",
    "extent",
    "fold",
    "hits",
    "mend",
    "opens",
    "replace",
    "sentence_out",
]
