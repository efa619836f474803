"""The command line: `rebond note`, `rebond read` and `rebond review`.

Thin: it shows what `rebond.app` returns. A person's mistake is one line on
standard error and exit code 2; nobody sees a traceback.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from rebond.cli.arguments import parse, parser
from rebond.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main", "parser"]

USAGE, INTERNAL, INTERRUPTED, CLOSED = 2, 70, 130, 141  # exit codes, as shells know them


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code. Never raises for a user's mistake."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a letter that a terminal lacks is no reason to stop
            stream.reconfigure(errors="replace")
    try:
        code = _run(argv)
        if sys.stdout is not None:
            sys.stdout.flush()
    except UserError as error:
        return _tell(error)
    except BrokenPipeError:  # `| head` has seen enough
        _drop_output()
        return CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as done:  # --help and --version
        return done.code if isinstance(done.code, int) else 0
    except Exception as fault:
        return _fault(fault)
    return code


def _run(argv: Sequence[str] | None) -> int:
    given = parse(argv)
    if given.command == "note":
        from rebond.cli.note import run
    elif given.command == "read":
        from rebond.cli.read import run
    else:
        from rebond.cli.review import run
    return run(given)


def _tell(error: UserError) -> int:
    from rebond.cli.screen import harmless

    lines = [f"rebond: {harmless(str(error))}", *(f"  {harmless(one)}" for one in error.problems)]
    _stderr("\n".join(lines))
    return USAGE


def _fault(fault: Exception) -> int:
    if isinstance(fault, OSError) and _output_is_lost():
        _stderr(f"rebond: standard output cannot be written ({fault.strerror}): send it elsewhere.")
        return USAGE
    if os.environ.get("REBOND_DEBUG"):
        import traceback

        traceback.print_exc()
        return INTERNAL
    _stderr(
        f"rebond: a fault of Rebond's own ({type(fault).__name__}), not yours: please report it, "
        "with what REBOND_DEBUG=1 shows before the same command."
    )
    return INTERNAL


def _output_is_lost() -> bool:
    """Whether standard output takes nothing any more; if so it is dropped, or exit would stumble."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        _drop_output()
        return True
    return False


def _drop_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stderr(text: str) -> None:
    if sys.stderr is not None:
        with suppress(OSError):  # nobody listens; the exit code tells
            print(text, file=sys.stderr, flush=True)
