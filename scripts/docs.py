"""Writes what is generated from the code: the rules, the commands, the note in the README.

    python -m scripts.docs            write what is stale
    python -m scripts.docs --check    write nothing; say what is stale, and exit with 1

`make docs` calls the first; tests/test_docs.py compares the same pages.
"""

from __future__ import annotations

import argparse
import inspect
import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from rebond import plug
from rebond.rulebook import GROUPS, entries
from scripts import confusion

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
MADE = "<!-- Made by `make docs` from the code: change it there. -->"


def pages() -> dict[Path, str]:
    """Every generated page: where it lies, and what it should say."""
    made = {
        DOCS / "rules.md": rules(),
        DOCS / "reading.md": reading(),
        ROOT / "README.md": readme(),
    }
    parser = getattr(import_module("rebond.cli"), "parser", None)
    if parser is not None:
        made[DOCS / "cli.md"] = commands(parser())
    return made


# --- the rules ---------------------------------------------------------------------------------


def rules() -> str:
    """A table of all rules, the gravest first."""
    order = ("error", "warning", "info")
    every = sorted(entries(), key=lambda entry: (order.index(entry.severity), entry.code))
    count = ", ".join(f"{s} {sum(entry.severity == s for entry in every)}" for s in order)
    groups = ", ".join(f"{letter} {word}" for letter, word in GROUPS.items())
    files = set(plug.names("rules"))
    rows = []
    for entry in every:
        home = f"rules/{entry.name}" if entry.name in files else "rulebook"
        mends = "yes" if "\nMends (" in entry.doc else ""
        offence = cell(entry.doc.strip().partition("\n")[0])
        link = f"[{entry.name}](../src/rebond/{home}.py)"
        rows.append(f"| {link} | {entry.code} | {entry.severity} | {offence} | {mends} |")
    return "\n".join(
        [
            "# The rules of the reviewer",
            "",
            MADE,
            "",
            "An error burns a bridge, is false, or cannot be delivered; a warning weakens the note; an info is a",
            "matter of style. A rule's file holds its reason, its source, what it lets pass, and the examples by",
            "which it is tested; `rebond review --explain RULE` shows it. What `--fix` can mend, where it is sure,",
            f"says so. How many there are: {count}. The groups: {groups}.",
            "",
            "| rule | number | severity | what it finds | mends |",
            "|---|---|---|---|---|",
            *rows,
            "",
        ]
    )


# --- how well mail is read ---------------------------------------------------------------------


def reading() -> str:
    """How each part of the corpus is read."""
    return "\n".join(
        [
            "# How well mail is read",
            "",
            MADE,
            "",
            "The corpus is our own writing (see [its page](../tests/corpus/README.md)): mails as they lie in a mailbox,",
            "with what a careful person reads in them. The reader learned from one part and never saw the other. Neither",
            "tells how strangers' mail is read: real mail is plainer than most of these, and longer. Print the tables",
            "with `python scripts/confusion.py`; `--show` lists what was misread in the part that was learned from.",
            "",
            confusion.page(),
        ]
    )


# --- the note in the README --------------------------------------------------------------------


def readme() -> str:
    """The README with the note that `make note` writes from the shipped example."""
    dry = printed("make", "-n", "--no-print-directory", "note").splitlines()[-1]
    arguments = dry.partition(" note ")[2].split()
    note = json.loads(printed(sys.executable, "-m", "rebond", "note", *arguments, "--json"))
    text = f"Subject: {note['subject']}\n\n{note['body'].strip()}"
    quoted = "\n".join(f"> {line}\\" if line else ">" for line in text.split("\n"))
    quoted = re.sub(r"\\(\n>\n|$)", r"\1", quoted)  # no hard break at the end of a paragraph
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.sub(
        r"(<!-- Made by `make docs`[^\n]*-->\n).*?(<!-- end of the note -->)",
        lambda block: f"{block[1]}{quoted}\n{block[2]}",
        page,
        flags=re.S,
    )


def printed(*command: str) -> str:
    """What a command prints, run from the root."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


# --- the commands ------------------------------------------------------------------------------


def commands(parser: argparse.ArgumentParser) -> str:
    """Each command with its arguments, in words of ours: argparse's own differ between Pythons."""
    lines = ["# The commands", "", MADE, "", (parser.description or "").strip(), ""]
    for name, command, summary in subcommands(parser):
        lines += [f"## `{parser.prog} {name}`", "", (command.description or summary).strip(), ""]
        rows = list(arguments(command))
        if rows:
            lines += ["| argument | is |", "|---|---|", *rows, ""]
        if command.epilog:
            lines += ["```", inspect.cleandoc(command.epilog), "```", ""]
    own = list(arguments(parser))
    if own:
        lines += ["## Everywhere", "", "| argument | is |", "|---|---|", *own, ""]
    if parser.epilog:
        lines += [parser.epilog.strip(), ""]
    return "\n".join(lines)


def subcommands(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            summaries = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                yield name, command, summaries.get(name, "")


def arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):
            continue
        if action.help == argparse.SUPPRESS:
            continue
        shown = ", ".join(f"`{option}`" for option in action.option_strings)
        given = "" if action.nargs == 0 else value_of(action)
        words = " ".join(part for part in (shown, given and f"`{given}`") if part)
        text = (action.help or "").replace("%(default)s", str(action.default)).replace("%%", "%")
        yield f"| {words} | {cell(text)} |"


def value_of(action: argparse.Action) -> str:
    """What stands for the value: its choices, its name, and … when there may be several."""
    if action.choices is not None:
        name = "{" + ",".join(str(choice) for choice in action.choices) + "}"
    elif isinstance(action.metavar, str):
        name = action.metavar
    else:
        name = action.dest.upper()
    return f"{name} …" if action.nargs in ("*", "+") else name


def cell(text: str) -> str:
    """A text that a cell of a table can hold."""
    return " ".join(text.split()).replace("|", "\\|")


# --- writing -----------------------------------------------------------------------------------


def stale() -> dict[Path, str]:
    """The generated pages that do not say what they should."""
    return {
        path: text
        for path, text in pages().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    }


def main() -> int:
    found = stale()
    check = "--check" in sys.argv[1:]
    for path, text in found.items():
        if not check:
            path.write_text(text, encoding="utf-8")
        print(f"{'stale' if check else 'written'}: {path.relative_to(ROOT)}")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
