"""Reviews a note as a linter would: what may hurt it, why, and a better wording.

`draft` cuts a text into greeting, sentences with their moves, and closing;
`review` runs every rule over it. Both are pure: the same text gives the same
findings. A rule that needs evidence finds it in `Draft.occasion` and stays
silent without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.model import Draft, Envelope, Finding, Move, Note, Occasion, Passage, Span
from rebond.text import Words, fold, paragraphs, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Rule

_GREETING_WORDS = 9  # "Dear Professor Maria del Carmen Ruiz Ortega and colleagues,"
_CLOSING_LINES = 6  # closing, name, and a short signature


def review(
    note: Note | Draft | str,
    *,
    language: str = "",
    occasion: Occasion | None = None,
    envelope: Envelope | None = None,
    rules: Iterable[Rule] | None = None,
) -> tuple[Finding, ...]:
    """Every remark about a note, in the order of the text.

    `note` is a composed note, a text, or a draft already cut. `language` is
    "en" or "fr" ("" looks for itself). Offsets are characters of the body.
    """
    cut = (
        note
        if isinstance(note, Draft)
        else draft(note, language=language, occasion=occasion, envelope=envelope)
    )
    found = [f for rule in (plug.rules() if rules is None else rules) for f in rule.check(cut)]
    return tuple(sorted(found, key=lambda f: (f.start, f.end, f.rule, f.message)))


def draft(
    note: Note | str,
    *,
    language: str = "",
    occasion: Occasion | None = None,
    envelope: Envelope | None = None,
) -> Draft:
    """Cut a note into what rules look at: greeting, sentences with moves, closing."""
    if isinstance(note, Note):
        language = note.language
        envelope = envelope or Envelope(to=(note.to,), subject=note.subject)
        text = note.body
    else:
        text = note.replace("\r\n", "\n")
    if not language:
        from rebond.read import language_of  # a note on its own: rare, and off the composer's path

        language = language_of(text)
    folded = fold(text)
    words = plug.language(language, "words")
    blocks = list(paragraphs(folded))
    greeting, start = _greeting(folded, blocks, words.GREETING)
    closing, end = _closing(folded, blocks, words.CLOSING, start)
    passages: list[Passage] = []
    for number, block in enumerate(blocks):
        low, high = max(block.start, start), min(block.end, end)
        if low < high:
            passages += _passages(folded, low, high, number, words)
    return Draft(
        text=text,
        folded=folded,
        language=language,
        greeting=greeting,
        closing=closing,
        passages=tuple(passages),
        envelope=envelope,
        occasion=occasion,
    )


def _greeting(text: str, blocks: list[Span], greetings: Words) -> tuple[Span | None, int]:
    """The greeting and where the text goes on; it may share a line with the first sentence."""
    if not blocks:
        return None, 0
    first = blocks[0]
    word = greetings.first(text, first.start, first.end)
    if word is None or word.start != first.start:
        return None, 0
    line_end = text.find("\n", first.start, first.end)
    stop = first.end if line_end < 0 else line_end
    comma = min(
        (at for at in (text.find(c, first.start, stop) for c in ",:") if at >= 0), default=stop
    )
    close = comma + 1 if comma < stop else stop
    if len(text[first.start : close].split()) > _GREETING_WORDS:
        return None, 0
    if comma == stop and len(text[first.start : stop].split()) > 5:  # a sentence, not a greeting
        return None, 0
    return Span(start=first.start, end=close, text=text[first.start : close]), close


def _closing(text: str, blocks: list[Span], closings: Words, after: int) -> tuple[Span | None, int]:
    """The closing with the name under it, and where the text before it ends."""
    end = len(text.rstrip())
    starts = [0] + [i + 1 for i, c in enumerate(text[:end]) if c == "\n"]
    for start in reversed([s for s in starts if s >= after][-_CLOSING_LINES:]):
        stop = text.find("\n", start, end)
        line = text[start : end if stop < 0 else stop]
        word = closings.first(line)
        if word is None or line[: word.start].strip(" ,-"):
            continue
        bare = line.rstrip()
        short = len(line.split()) <= 5 and not bare.endswith(("?", "!"))
        formula = "prie" in line.lower() or "veuillez" in line.lower()
        if short or formula or (bare.endswith(",") and len(line.split()) <= 9):
            return Span(start=start, end=end, text=text[start:end]), start
    return None, end


def _passages(text: str, low: int, high: int, number: int, words: object) -> list[Passage]:
    """Sentences of one paragraph; one without a mark of its own goes on with the move before it."""
    found: list[Passage] = []
    move: Move = "courtesy"
    for span in sentences(text, low, high):
        move = _move(span.text, words) or move
        found.append(
            Passage(start=span.start, end=span.end, text=span.text, move=move, paragraph=number)
        )
    return found


def _move(sentence: str, words: object) -> Move | None:
    """What a sentence does. A question asks, whatever else it says."""
    if "?" in sentence:
        return "ask"
    for move, name in (("thanks", "THANKS"), ("ask", "ASK"), ("door", "DOOR")):
        if sentence in getattr(words, name):
            return move  # type: ignore[return-value]
    return None
