"""`rebond rules`: every rule there is, and whether a pack of one's own is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import app
from rebond.cli.screen import Screen, print_json

if TYPE_CHECKING:
    from argparse import Namespace

FOUND = 1


def run(given: Namespace) -> int:
    """List the rules, or check a pack; 1 when that lacks something."""
    if given.check is not None:
        return _check(given.check, as_json=given.json)
    return _list(given)


def _list(given: Namespace) -> int:
    from rebond.rulebook import entries
    from rebond.settings import Settings

    if given.pack:
        from rebond import packs

        packs.load(given.pack)
    settings = app.load_settings(None, config=given.config, without=given.no_config)
    policy = (settings or Settings()).policy()
    every = entries()
    if given.json:
        print_json(
            [
                {
                    "name": entry.name,
                    "code": entry.code,
                    "severity": entry.severity,
                    "level": policy.level(entry.name),
                    "group": entry.group,
                    "pack": entry.pack or None,
                    "summary": entry.summary,
                }
                for entry in every
            ]
        )
        return 0
    screen = Screen()
    packs_ = max(len(entry.pack) for entry in every)
    names = max(len(entry.name) for entry in every)
    codes = max(len(entry.code) for entry in every)
    for entry in every:
        pack = f"{entry.pack:{packs_}}  " if packs_ else ""
        level = policy.level(entry.name)
        first = f"{entry.code:{codes}}  {entry.name:{names}}  {level:7}  {pack}"
        screen.paragraph(entry.summary, indent=" " * len(first), first=first)
    return 0


def _check(word: str, *, as_json: bool) -> int:
    from rebond import packs

    rules, examples, faults = packs.check(word)
    grave = [fault for fault in faults if not fault.warning]
    if as_json:
        print_json(
            [
                {
                    "file": fault.file,
                    "line": fault.line,
                    "level": "warning" if fault.warning else "error",
                    "message": fault.message,
                }
                for fault in faults
            ]
        )
        return FOUND if grave else 0
    screen = Screen()
    for fault in faults:
        level = "warning: " if fault.warning else ""
        screen.line(f"{fault.file}:{fault.line}: {level}{fault.message}")
    told = f"{len(grave)} to mend" if grave else "all hold"
    screen.line(f"{_many(rules, 'rule')}, {_many(examples, 'example')}: {told}.", "bold")
    return FOUND if grave else 0


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
