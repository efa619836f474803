"""The command line: `rebond note`, `rebond read`, `rebond review`, `rebond rules`, and what belongs to a drawer.

Thin: it shows what `rebond.app` returns. A person's mistake is one line on
standard error and exit code 2; nobody sees a traceback.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from rebond.cli.arguments import parse, parser
from rebond.cli.screen import flush, one_line
from rebond.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["command", "main", "parser"]

USAGE, INTERNAL, INTERRUPTED, CLOSED = 2, 70, 130, 141  # exit codes, as shells know them


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code. Never raises for a user's mistake."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a letter that a terminal lacks is no reason to stop
            stream.reconfigure(errors="replace")
    try:
        code = _run(argv)
        flush()
    except UserError as error:
        _settle()
        return _tell(error)
    except BrokenPipeError:  # `| head` has seen enough
        _drop_output()
        return CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as done:  # --help and --version
        _settle()
        return done.code if isinstance(done.code, int) else 0
    except Exception as fault:
        _settle()
        return _fault(fault)
    return code


def command() -> NoReturn:
    """The program `rebond`: run what was typed, and end at once.

    Everything is written by then; to give back memory piece by piece, as
    Python does at its end, would take a tenth of the whole run.
    """
    try:
        code = main()
        if sys.stderr is not None:
            with suppress(OSError):
                sys.stderr.flush()
    except KeyboardInterrupt:  # a second one, while the first was being dealt with
        code = INTERRUPTED
    os._exit(code)


def _run(argv: Sequence[str] | None) -> int:
    given = parse(argv)
    if given.command == "note":
        from rebond.cli.note import run
    elif given.command == "read":
        from rebond.cli.read import run
    elif given.command == "rules":
        from rebond.cli.rules import run
    elif given.command == "lsp":
        from rebond.lsp import run
    elif given.command == "drafts":
        from rebond.cli.drawer import drafts as run
    elif given.command == "vent":
        from rebond.cli.drawer import vent as run
    elif given.command == "burn":
        from rebond.cli.drawer import burn as run
    else:
        from rebond.cli.review import run
    return run(given)


def _tell(error: UserError) -> int:
    lines = [f"rebond: {error}", *(f"  {problem}" for problem in error.problems)]
    _stderr("\n".join(one_line(line) for line in lines))
    return USAGE


def _fault(fault: Exception) -> int:
    if os.environ.get("REBOND_DEBUG"):
        import traceback

        traceback.print_exc()
    else:
        _stderr(
            f"rebond: a fault of Rebond's own ({type(fault).__name__}), not yours: please report it, "
            "with what REBOND_DEBUG=1 shows before the same command."
        )
    return INTERNAL


def _settle() -> None:
    """Show what was printed so far before the error; an output that takes nothing is dropped."""
    try:
        flush()
    except (BrokenPipeError, UserError):
        _drop_output()


def _drop_output() -> None:
    """Or Python would stumble over what is left to write when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stderr(text: str) -> None:
    if sys.stderr is not None:
        with suppress(OSError):  # nobody listens; the exit code tells
            print(text, file=sys.stderr, flush=True)
