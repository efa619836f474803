"""What a person sees: width, colour, wrapped lines, and nothing that a stranger could make a terminal do."""

from __future__ import annotations

import os
import sys

from rebond.errors import UnusableOutput

WIDTH = 80
_STYLES = {"bold": "1", "dim": "2", "red": "31", "yellow": "33", "cyan": "36"}

# Control characters would move the cursor or worse; direction marks would show a text as another.
_HARMFUL = dict.fromkeys(
    (
        *range(0x09),
        *range(0x0B, 0x20),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    )
)


def harmless(text: str) -> str:
    """A text that only shows itself.

    >>> harmless("Dear\\x1b[2J Robin")
    'Dear[2J Robin'
    """
    return text if text.isascii() and text.isprintable() else text.translate(_HARMFUL)


def one_line(text: str) -> str:
    """The same in one line: a file's name may hold a line break too."""
    return harmless(text).replace("\n", " ")


def wrap(text: str, width: int = WIDTH, indent: str = "", first: str | None = None) -> str:
    """Lines no wider than `width`, broken at plain spaces only, so that a French « ne breaks off.

    `first` begins the first line, `indent` the others.

    >>> wrap("one two three", 9, "  ", "- ")
    '- one two\\n  three'
    """
    lines, line = [], indent if first is None else first
    empty = True
    for word in text.replace("\n", " ").split(" "):
        if not word:
            continue
        if not empty and len(line) + 1 + len(word) > width:
            lines.append(line)
            line, empty = indent, True
        line += word if empty else f" {word}"
        empty = False
    return "\n".join([*lines, line]) if not empty else line.rstrip()


def write(text: str | bytes) -> None:
    """Put something on standard output. Raises UnusableOutput when that takes nothing (a full disk)."""
    if sys.stdout is None:  # somebody closed it: then nobody wants it
        return
    try:
        if isinstance(text, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(text)
        else:
            sys.stdout.write(text)
    except OSError as fault:
        raise _lost(fault) from None


def flush() -> None:
    """Have everything written that `write` was given."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as fault:
        raise _lost(fault) from None


def _lost(fault: OSError) -> Exception:
    if isinstance(fault, BrokenPipeError):
        return fault
    reason = f"standard output cannot be written ({fault.strerror})"
    return UnusableOutput(f"{reason}: send it to a file on another disk.")


class Screen:
    """Standard output for a person: it knows its width and whether to use colour."""

    __slots__ = ("colour", "terminal", "width")

    def __init__(self) -> None:
        self.terminal = sys.stdout is not None and sys.stdout.isatty()
        dull = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        legacy = sys.platform == "win32" and not os.environ.get("WT_SESSION")
        self.colour = self.terminal and not dull and not legacy
        self.width = WIDTH
        if self.terminal:
            try:
                columns = os.get_terminal_size(sys.stdout.fileno()).columns
            except OSError:
                columns = WIDTH
            self.width = max(40, min(WIDTH, columns or WIDTH))

    def style(self, text: str, style: str) -> str:
        """The text in a style ("bold", "red", …), where there is colour."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and style else text

    def line(self, text: str = "", style: str = "") -> None:
        """One or more finished lines."""
        write(f"{self.style(harmless(text), style)}\n" if text else "\n")

    def paragraph(
        self, text: str, indent: str = "", first: str | None = None, style: str = ""
    ) -> None:
        """A text wrapped to the width."""
        self.line(wrap(harmless(text), self.width, indent, first), style)

    def heading(self, text: str) -> None:
        """A title after a blank line."""
        self.line()
        self.line(text, "bold")

    def rule(self, title: str = "") -> None:
        """A line across, with a title in it if there is one."""
        lead = f"── {title} " if title else ""
        self.line(lead + "─" * (self.width - len(lead)), "dim")


def interactive() -> bool:
    """Whether a person sits at both ends."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty())


def print_json(item: object) -> None:
    """One JSON value on one line; letters as they are where the output can hold them."""
    import json

    utf8 = (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "") == "utf8"
    write(json.dumps(item, ensure_ascii=not utf8) + "\n")


def aside(text: str) -> None:
    """A line beside the output, on standard error."""
    print(f"rebond: {one_line(text)}", file=sys.stderr)
