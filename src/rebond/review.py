"""Reviews a note as a linter would: what may hurt it, why, and a better wording.

`draft` cuts a text into greeting, sentences with their moves, and closing;
`review` runs every rule over it. Both are pure: the same text gives the same
findings. A rule that needs evidence finds it in `Draft.occasion` and stays
silent without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.mail.reply import reply_subject
from rebond.model import Draft, Envelope, Finding, Move, Note, Occasion, Passage, Span
from rebond.text import fold, paragraphs, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from rebond.model import Allow, Rule
    from rebond.text import Words

_NONE: tuple[Allow, ...] = ()
_SIGN = "rebond:"  # what lines hold by which somebody allows something
_GREETING_WORDS = 9  # "Dear Professor Maria del Carmen Ruiz Ortega and colleagues,"
_BARE_GREETING_WORDS = 4  # a line without comma, or a name alone: longer, it is a sentence
_CLOSING_LINES = 8  # closing, name, and a short signature
_CLOSING_WORDS = 9  # "Thanks again, and enjoy the quieter months,"
_SIGNATURE_WORDS = 8  # "Robin Achebe, staff engineer, 07700 900123"
_NAME_WORDS = 4
# A longer text is no note, and what it goes on to say is not looked at.
_MOST_SENTENCES = 400
_LONGEST = 30_000  # characters
_BREAKS = (",", ":", "!", " - ", " – ", " — ")  # what ends a greeting on its line
_FORMULA = (
    "vous prie d'agréer", "vous prie de recevoir", "vous prie de croire", "vous prie d'accepter", "vous prie de bien vouloir agréer",
    "vous prie de trouver", "veuillez agréer", "veuillez recevoir", "veuillez croire",
)  # fmt: skip
_THANKING = ("thank", "thx", "many thanks", "merci", "mille merci", "un grand merci", "encore ")
_POSTSCRIPT = ("p.s", "ps:", "ps ", "p.-s", "p. s", "nb:", "n.b", "post-scriptum")
HEADINGS = ("subject:", "objet:", "objet :", "re:", "to:", "from:", "cc:", "date:", "à :", "de :", "sujet :")  # fmt: skip
# What a line begins with where a program quotes or signs.
_HISTORY_SIGNS = (">", "-", "_", "=", "*", "From:", "De :", "De:", "Sent from", "Envoyé d")


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
    What the text allows ("# rebond: allow money") is not remarked.
    """
    cut = (
        note
        if isinstance(note, Draft)
        else draft(note, language=language, occasion=occasion, envelope=envelope)
    )
    checks = plug.rules() if rules is None else tuple(rules)
    found = [f for rule in checks for f in rule.check(cut)]
    if cut.allows:
        from rebond.allow import judged

        found = judged(cut, found, checks)
    return tuple(sorted(found, key=lambda f: (f.start, f.end, f.rule, f.message)))


def draft(
    note: Note | str,
    *,
    language: str = "",
    occasion: Occasion | None = None,
    envelope: Envelope | None = None,
) -> Draft:
    """Cut a note into what rules look at: greeting, sentences with moves, closing.

    What a mail program quotes below is left out, so are header lines above; a
    postscript counts as text.
    """
    if isinstance(note, Note):
        language = note.language
        envelope = envelope or _leaving(note, occasion)
        text, allows = note.body, _NONE
        folded = own = fold(text)
    else:
        text, allows = note.replace("\r\n", "\n"), _NONE
        if _SIGN in text.lower():
            from rebond.allow import set_apart  # few notes hold such a line

            text, allows = set_apart(text)
        folded = fold(text)
        own = _own(folded)
    if not language:
        from rebond.read import language_of  # a note on its own: rare, and off the composer's path

        language = language_of(text)
    words = plug.language(language, "words")
    own = own[:_LONGEST]
    blocks = list(paragraphs(own))
    greeting, start = _greeting(own, blocks, words.GREETING)
    after = _postscript(own, start)
    closing, end = _closing(own, words.CLOSING, start, after)
    passages: list[Passage] = []
    for number, block in enumerate(blocks):
        for low, high in ((start, end), (after, len(own))):
            inner, outer = max(block.start, low), min(block.end, high)
            if inner < outer and len(passages) < _MOST_SENTENCES:
                passages += _passages(folded, inner, outer, number, words)
    return Draft(
        text=text,
        folded=folded,
        language=language,
        greeting=greeting,
        closing=closing,
        passages=tuple(passages),
        envelope=envelope,
        occasion=occasion,
        allows=allows,
    )


def _leaving(note: Note, occasion: Occasion | None) -> Envelope:
    """The envelope that a composed note will leave in."""
    if note.thread != "reply":
        return Envelope(to=(note.to,), subject=note.subject)
    answered = occasion.message.message_id if occasion and occasion.message else ""
    return Envelope(to=(note.to,), subject=reply_subject(note.subject), in_reply_to=answered)


# --- what the person wrote ---------------------------------------------------------------------


def _own(text: str) -> str:
    """The text with line breaks in the place of all that is not the person's own, length unchanged."""
    rows = text.split("\n")
    signs = any(row.startswith(_HISTORY_SIGNS) or row.rstrip().endswith(":") for row in rows)
    kept: list[str] | None = None
    if signs:
        from rebond.mail.cutting import cut  # most notes quote nothing

        kept = cut(text, reply=True).text.split("\n")
    at, made, heading = 0, [], True
    for row in rows:
        bare = row.strip()
        heading = heading and (not bare or bare.lower().startswith(HEADINGS))
        # `cut` gives rows of the text in their order, without white space at their ends.
        own = kept is None or (at < len(kept) and row.rstrip() == kept[at].rstrip())
        if kept is not None and own:
            at += 1
        made.append(row if bare and own and not heading else "\n" * len(row))
    return "\n".join(made)


def _postscript(text: str, after: int) -> int:
    """Where the postscript begins; the end of the text when there is none."""
    at = after
    while (at := text.find("\n", at)) >= 0:
        at += 1
        if text[at : at + 15].lower().startswith(_POSTSCRIPT):
            return at
    return len(text)


# --- its frame ---------------------------------------------------------------------------------


def _greeting(text: str, blocks: list[Span], greetings: Words) -> tuple[Span | None, int]:
    """The greeting and where the text goes on; it may share a line with the first sentence."""
    if not blocks:
        return None, 0
    first = blocks[0]
    line_end = text.find("\n", first.start, first.end)
    stop = first.end if line_end < 0 else line_end
    line = text[first.start : stop]
    word = greetings.first(line)
    if word is None or word.start != 0:
        bare = line.rstrip()
        if bare.endswith((",", ":", "!")) and _is_name(bare[:-1]) and stop < len(text.rstrip()):
            return Span(start=first.start, end=stop, text=line), stop  # "Priya,"
        return None, 0
    marks = [line.find(mark) + len(mark.rstrip()) - 1 for mark in _BREAKS if mark in line]
    close = min(marks, default=len(line))
    if close == len(line):
        if len(line.split()) > _BARE_GREETING_WORDS + 1 or line.rstrip().endswith((".", "?")):
            return None, 0
    elif line.rstrip().endswith((",", ":")):
        rest = line[close + 1 :].rstrip(" ,:").lstrip()
        again = greetings.first(rest)
        if _is_name(rest) or (again is not None and again.start == 0):
            close = len(line.rstrip()) - 1  # "Madame, Monsieur,"
    end = first.start + min(close + 1, len(line))
    if len(text[first.start : end].split()) > _GREETING_WORDS:
        return None, 0
    return Span(start=first.start, end=end, text=text[first.start : end]), end


def _closing(text: str, closings: Words, after: int, before: int) -> tuple[Span | None, int]:
    """The closing with the name under it, and where the text before it ends."""
    end = len(text[:before].rstrip())
    if end <= after:
        return None, max(end, after)
    rows = _last_rows(text, after, end)
    found: int | None = None
    for number, (start, row, begins) in enumerate(rows):  # from the last one up
        below = [r for _, r, _ in rows[:number]]
        at = _closes(row, closings, begins=begins, below=below)
        if at is not None:
            found = start + at
        elif found is not None or not _signs(row):
            break
    if found is None and len(rows) > 1 and _is_name(rows[0][1]):
        found = rows[0][0]  # no closing, but a name
    if found is None:
        found = _inline(text, closings, rows[0][0] if rows else end, end)
    if found is None:
        return None, end
    return Span(start=found, end=end, text=text[found:end]), found


def _last_rows(text: str, after: int, end: int) -> list[tuple[int, str, bool]]:
    """The last lines that hold something, last first: place, line, whether a sentence ends above it."""
    rows: list[tuple[int, str, bool]] = []
    stop = end
    while stop > after and len(rows) < _CLOSING_LINES:
        start = max(text.rfind("\n", after, stop) + 1, after)
        row = text[start:stop]
        if row.strip():
            above = text[max(after, start - 200) : start]
            ends = not above.strip() or "\n\n" in above[len(above.rstrip()) :]
            lead = len(row) - len(row.lstrip())
            rows.append((start + lead, row.strip(), ends or above.rstrip()[-1] in ".!?…)"))
        stop = start - 1
    return rows


def _closes(row: str, closings: Words, *, begins: bool, below: list[str]) -> int | None:
    """Where in the line the closing begins; None when the line is no closing."""
    low = row.lower()
    for formula in _FORMULA:
        at = low.find(formula)
        if at >= 0 and all(len(r.split()) <= _SIGNATURE_WORDS for r in below):
            sentence = max(row.rfind(mark, 0, at) for mark in (". ", "! ", "? "))
            return sentence + 2 if sentence >= 0 else 0
    size = len(row.split())
    if size > _CLOSING_WORDS or row.endswith("?"):
        return None
    word = closings.first(row)
    if word is not None and not row[: word.start].strip(" ,-"):
        if low.startswith(_THANKING):
            rest = [w for w in row[word.end :].split() if any(c.isalnum() for c in w)]
            fits = len(rest) <= 1 or (row.endswith(",") and (begins or len(rest) <= 3))
        else:
            brief = 3 if row.endswith(".") else 5
            fits = (size <= brief and not row.endswith("!")) or (row.endswith(",") and begins)
        return 0 if fits else None
    # "Enjoy the quieter months," with a name under it says goodbye in words of its own.
    if begins and row.endswith(",") and below and all(_is_name(r) for r in below):
        return 0
    return None


def _inline(text: str, closings: Words, start: int, end: int) -> int | None:
    """Where a closing begins that shares the last line: "… a pleasure. Best, Robin"."""
    spans = list(sentences(text, start, end))
    for span in spans[-1:]:
        word = closings.first(span.text)
        if span.start == start or word is None or word.start != 0:
            continue
        rest = span.text[word.end :].strip(" .")
        if rest.startswith(",") and _is_name(rest.strip(" ,.")):
            return span.start
    return None


def _signs(row: str) -> bool:
    """Whether a line may stand under a closing: short, and no sentence."""
    size = len(row.split())
    return size <= _SIGNATURE_WORDS and (
        size < 2 or not row.endswith((".", "!", "?")) or _is_name(row)
    )


def _is_name(row: str) -> bool:
    """Whether a line reads as a name: a few words in capitals, and nothing that ends a sentence."""
    parts = row.replace("-", " ").split()
    small = (
        "de",
        "da",
        "di",
        "van",
        "von",
        "der",
        "den",
        "el",
        "la",
        "le",
        "du",
        "and",
        "et",
        "bin",
    )
    return (
        0 < len(parts) <= _NAME_WORDS
        and parts[0][:1].isupper()
        and all(p[:1].isupper() or p in small for p in parts)
        and not row.rstrip().endswith(("!", "?", ":", ";", ","))
        and not (row.rstrip().endswith(".") and len(parts[-1]) > 2)
    )


# --- its sentences -----------------------------------------------------------------------------


def _passages(text: str, low: int, high: int, number: int, words: ModuleType) -> list[Passage]:
    """Sentences of one paragraph; one without a mark of its own goes on with the move before it."""
    found: list[Passage] = []
    move: Move = "courtesy"
    for span in sentences(text, low, high):
        if not any(c.isalnum() for c in span.text):
            continue  # a mark on its own says nothing
        move = _move(span.text, words) or move
        found.append(
            Passage(start=span.start, end=span.end, text=span.text, move=move, paragraph=number)
        )
        if len(found) >= _MOST_SENTENCES:
            break
    return found


def _move(sentence: str, words: ModuleType) -> Move | None:
    """What a sentence does. A question asks, unless it only asks to pass thanks on."""
    if sentence in words.PASS_ON:
        return "thanks"
    if "?" in sentence or sentence in words.ASK_THANKS:
        return "ask"
    if sentence in words.THANKS:
        return "thanks"
    if sentence in words.ASK:
        return "ask"
    return "door" if sentence in words.DOOR else None
