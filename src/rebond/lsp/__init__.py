"""`rebond lsp`: the reviewer inside an editor, while you write.

A language server: it hears what is typed, and says what the reviewer remarks.
It writes nothing, and talks to nobody but the editor that started it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.errors import UserError

if TYPE_CHECKING:
    from argparse import Namespace


def run(given: Namespace) -> int:
    """Serve one editor over standard input and output, or over a port of this machine; the exit code.

    Raises UserError where what it needs is not installed.
    """
    try:
        import pygls  # noqa: F401 - an extra: most people have no use for it
    except ImportError:
        raise UserError(
            'an editor needs one package more than the command line: pip install "rebond[lsp]".'
        ) from None
    from rebond.lsp.server import over_stdio, over_tcp

    return over_stdio() if given.tcp is None else over_tcp(given.tcp)
