"""What can be typed: the commands, their arguments, and one-line words for a slip."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from rebond.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAIL = (
    "the rejection: an .eml, a .txt of pasted text, an .mbox with one mail, or - for standard input"
)
_CANDIDACY = "what you bring beside the mail (TOML or JSON): people, evidence, your journal; - for standard input"
_NOW = "the time to write at, as 2026-06-15T09:30 (default: the clock)"


class _Parser(argparse.ArgumentParser):
    """argparse, but a slip is told in one line, as every other mistake is."""

    def error(self, message: str) -> NoReturn:
        raise UserError(f"{message} (see {self.prog} --help)")


class _Help(argparse.HelpFormatter):
    """Descriptions are wrapped, examples keep their lines."""

    def __init__(self, prog: str) -> None:
        # argparse makes one for every argument; left to itself, it would ask `shutil` for the width.
        super().__init__(prog, width=_width() - 2)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if "\n" in text:
            return "\n".join(f"  {line}" for line in text.split("\n"))
        return super()._fill_text(text, width, indent)


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


class _Version(argparse.Action):
    """Looks the version up only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> NoReturn:
        import rebond

        print(f"rebond {rebond.__version__}")
        parser.exit()


def parser(command: str = "") -> argparse.ArgumentParser:
    """The whole command line; or, to be quick, with the arguments of one command alone."""
    top = _Parser(
        prog="rebond",
        description="Turns a job rejection into a thank-you note worth sending, and keeps the door it opens.",
        epilog="Exit codes: 0 done; 1 review found an error; 2 something given cannot be used; "
        "3 better not to write (hold, don't send); 70 a fault of Rebond's own. "
        "Nothing is ever sent, and nothing leaves this computer.",
        allow_abbrev=False,
        formatter_class=_Help,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    # With `prog` given, argparse does not format a usage line to learn the name.
    commands = top.add_subparsers(
        dest="command", metavar="command", prog="rebond", parser_class=_Parser
    )
    made = {
        "note": _note,
        "read": _read,
        "review": _review,
        "rules": _rules,
        "lsp": _lsp,
        "drafts": _drafts,
        "vent": _vent,
        "burn": _burn,
    }
    for name in [command] if command in made else made:
        made[name](commands)
    return top


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments as typed. Raises UserError for a slip."""
    typed = list(sys.argv[1:] if argv is None else argv)
    top = parser(typed[0] if typed else "")
    given = top.parse_args(typed)
    if given.command is None:
        raise UserError("say what to do: rebond note refusal.eml (see rebond --help)")
    stdin = [name for name in _inputs(given) if name == "-"]
    if len(stdin) > 1:
        raise UserError(
            "- can stand only once: standard input holds one thing. Save the other to a file."
        )
    return given


def _inputs(given: argparse.Namespace) -> list[str | None]:
    names = [getattr(given, name, None) for name in ("mail", "candidacy", "config")]
    return [*names, *getattr(given, "mails", ()), *getattr(given, "notes", ())]


def _note(commands: Any) -> None:
    note = commands.add_parser(
        "note",
        allow_abbrev=False,
        help="write a thank-you note in answer to a rejection",
        description="Reads a rejection, says how it reads the situation, asks up to three short "
        "questions, and writes a thank-you note. It sends nothing.",
        epilog="rebond note refusal.eml\n"
        "rebond note refusal.eml --candidacy candidacy.toml -o reply.eml\n"
        "rebond note - --no-input --json < refusal.eml",
        formatter_class=_Help,
    )
    note.add_argument("mail", metavar="MAIL", help=_MAIL)
    note.add_argument("--candidacy", metavar="FILE", help=_CANDIDACY)
    note.add_argument("-o", "--output", metavar="OUT.eml", help="write a draft that your mail program opens for editing (.txt: the text alone; - for standard output)")  # fmt: skip
    note.add_argument("--force", action="store_true", help="replace OUT.eml if it exists")
    note.add_argument("--copy", action="store_true", help="put the note on the clipboard")
    note.add_argument("--json", action="store_true", help="print one JSON object, for scripts")
    note.add_argument("--no-input", action="store_true", help="ask nothing")
    note.add_argument("--variant", type=_count, default=0, metavar="N", help="another note, equally good and built differently (0, 1, 2, …)")  # fmt: skip
    note.add_argument("--seed", type=_count, default=0, metavar="N", help="other turns of phrase throughout; the same seed gives the same note")  # fmt: skip
    note.add_argument("--shorter", action="store_true", help="say less")
    note.add_argument("--warmer", action="store_true", help="come closer")
    note.add_argument("--more-formal", action="store_true", help="keep more distance")
    note.add_argument("--anyway", action="store_true", help="write even if it is better to wait or not to write, or if the mail seems to be no rejection")  # fmt: skip
    _settings(note)
    note.add_argument("--now", metavar="TIME", help=_NOW)


def _read(commands: Any) -> None:
    read = commands.add_parser(
        "read",
        allow_abbrev=False,
        help="tell what a mail says",
        description="Tells what a mail is (rejection, acknowledgement, interview, offer, other), which "
        "sentence says so, and every fact in it with its quote.",
        epilog="rebond read refusal.eml\nrebond read mails/*.eml --json",
        formatter_class=_Help,
    )
    read.add_argument("mails", metavar="MAIL", nargs="+", help="mails: .eml, .txt, an .mbox with one mail, or - for standard input")  # fmt: skip
    read.add_argument("--json", action="store_true", help="print one JSON object a mail, each on a line of its own")  # fmt: skip


def _review(commands: Any) -> None:
    review = commands.add_parser(
        "review",
        allow_abbrev=False,
        help="tell what may hurt a note that you wrote, and mend what can be mended",
        description="Reviews notes as a linter would: what may hurt them, why, and a better wording. "
        "Exits with 1 when something in them burns a bridge, is false, or cannot be delivered.",
        epilog="rebond review note.txt\n"
        "rebond review reply.eml --mail refusal.eml --candidacy candidacy.toml\n"
        "rebond review note.txt --fix\n"
        "rebond review notes/*.txt --ignore emoji,L08 --format github\n"
        "rebond review --explain vague_ask",
        formatter_class=_Help,
    )
    review.add_argument("notes", metavar="NOTE", nargs="*", help="the notes: a .txt, a draft as .eml, or - for standard input")  # fmt: skip
    review.add_argument("--mail", metavar="MAIL", help="the rejection that they answer")
    review.add_argument("--candidacy", metavar="FILE", help=_CANDIDACY)
    review.add_argument("--language", metavar="CODE", default="", help="the notes' language, as en or fr (default: look)")  # fmt: skip
    review.add_argument("--fix", action="store_true", help="mend what can be mended without changing what you say, and write the file back (for -: print the text)")  # fmt: skip
    review.add_argument("--diff", action="store_true", help="show what --fix would change, and write nothing")  # fmt: skip
    review.add_argument("--select", metavar="RULE,…", action="append", help="hear these rules alone: names (vague_ask), numbers (F01), or groups (F, tone)")  # fmt: skip
    review.add_argument("--ignore", metavar="RULE,…", action="append", help="do not hear these rules; the more exact of --select and --ignore wins")  # fmt: skip
    review.add_argument("--pack", metavar="PACK", action="append", help="rules of somebody else's as well: a folder, or the name of an installed pack; this runs their code")  # fmt: skip
    review.add_argument("--severity", choices=("error", "warning", "info"), help="the least shown (default: info, which is all)")  # fmt: skip
    review.add_argument("--score", action="store_true", help="tell how good the notes are as far as rules can see, and what they cannot (with --json: one object {findings, score} a note, each on a line of its own)")  # fmt: skip
    review.add_argument("--no-keep", action="store_true", help="put no copy of a note written in anger aside (else: see rebond drafts)")  # fmt: skip
    review.add_argument("--explain", metavar="RULE", help="tell what a rule is for, with examples, and exit")  # fmt: skip
    review.add_argument("--format", choices=("text", "json", "sarif", "github"), help="for a person, for scripts, for code scanning (SARIF 2.1.0), or as annotations of GitHub's (default: text)")  # fmt: skip
    review.add_argument("--json", action="store_true", help="the same as --format json")
    _settings(review)
    review.add_argument("--now", metavar="TIME", help=_NOW)


def _rules(commands: Any) -> None:
    rules = commands.add_parser(
        "rules",
        allow_abbrev=False,
        help="list the rules, or check rules of your own",
        description="Lists every rule that reviews a note here: number, name, level, pack, and what it finds. "
        "With --check, holds the rules of a pack to their own examples and documentation instead, and exits "
        "with 1 when something is missing.",
        epilog="rebond rules\nrebond rules --pack ./our_rules\nrebond rules --check ./our_rules",
        formatter_class=_Help,
    )
    rules.add_argument("--pack", metavar="PACK", action="append", help="the rules of this pack as well: a folder, or the name of an installed one; this runs their code")  # fmt: skip
    rules.add_argument("--check", metavar="PACK", help="tell what a pack lacks: structure, documentation, and examples that do not hold")  # fmt: skip
    rules.add_argument("--json", action="store_true", help="print one JSON list, for scripts")
    _settings(rules)


def _lsp(commands: Any) -> None:
    lsp = commands.add_parser(
        "lsp",
        allow_abbrev=False,
        help="review a note in your editor, while you write it",
        description="The language server that an editor starts: remarks as you type, and what to do about them. "
        "docs/editors.md says how to set up yours. It writes nothing, and talks to nobody but the editor.",
        epilog="rebond lsp\nrebond lsp --tcp 7411",
        formatter_class=_Help,
    )
    lsp.add_argument("--tcp", type=_port, metavar="PORT", help="listen on this port of this machine alone, instead of standard input (0: any that is free)")  # fmt: skip


def _drafts(commands: Any) -> None:
    drafts = commands.add_parser(
        "drafts",
        allow_abbrev=False,
        help="list the drafts that wait for a morning",
        description="Lists what `rebond review` kept because there was anger in it, and when each may go. "
        "They lie under $XDG_DATA_HOME/rebond/drafts (else ~/.local/share/rebond/drafts), for your eyes alone.",
        epilog="rebond drafts\nrebond drafts show 1",
        formatter_class=_Help,
    )
    drafts.add_argument("show", nargs="?", choices=("show",), help="show one, as it was written")
    drafts.add_argument("number", nargs="?", type=_count, metavar="N", help="which one")
    drafts.add_argument("--json", action="store_true", help="print one JSON list, for scripts")
    drafts.add_argument("--now", metavar="TIME", help="the time to go by (default: the clock)")


def _vent(commands: Any) -> None:
    vent = commands.add_parser(
        "vent",
        allow_abbrev=False,
        help="write down what you will not send",
        description="Keeps whatever you type or pipe, for your eyes alone. No rule looks at it, nothing is "
        "counted, nothing is sent. It is there to be burnt.",
        epilog="rebond vent\nrebond vent < what-i-would-have-liked-to-say.txt",
        formatter_class=_Help,
    )
    vent.add_argument("--now", metavar="TIME", help="the time to go by (default: the clock)")


def _burn(commands: Any) -> None:
    burn = commands.add_parser(
        "burn",
        allow_abbrev=False,
        help="erase what you vented",
        description="Overwrites what `rebond vent` kept, and deletes it. A journaling or copying file system, a "
        "flash disk, a backup or a synchronised folder may still hold older copies.",
        epilog="rebond burn\nrebond burn --all --yes",
        formatter_class=_Help,
    )
    burn.add_argument("--all", action="store_true", help="the kept drafts too")
    burn.add_argument("--yes", action="store_true", help="do not ask")


def _settings(command: Any) -> None:
    which = command.add_mutually_exclusive_group()
    which.add_argument("--config", metavar="FILE", help="settings for the reviewer (default: the nearest rebond.toml)")  # fmt: skip
    which.add_argument("--no-config", action="store_true", help="go by no rebond.toml")


def _port(given: str) -> int:
    """A port, for argparse."""
    if not (given.isascii() and given.isdigit() and len(given) < 6 and int(given) < 65536):
        raise argparse.ArgumentTypeError(f"{given!r} is no port from 0 to 65535")
    return int(given)


def _count(given: str) -> int:
    """A number from 0 on, for argparse."""
    if not (given.isascii() and given.isdigit() and len(given) < 10):
        raise argparse.ArgumentTypeError(f"{given!r} is no number from 0 to 999999999")
    return int(given)
