"""Remarks as a SARIF 2.1.0 log, which code scanning and editors read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rebond.mend import places
from rebond.plain import place
from rebond.rulebook import book, entries

if TYPE_CHECKING:
    from rebond.app import Reviewed
    from rebond.model import Finding
    from rebond.rulebook import Entry

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_SAFE = "/-_.~"


def log(done: list[Reviewed]) -> dict[str, Any]:
    """The whole log: one run, with every rule that could speak, and what they said."""
    import rebond

    order = [entry.name for entry in entries()]
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Rebond",
                        "version": rebond.__version__,
                        "rules": [_rule(entry) for entry in entries()],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(found, finding, order) for found in done for finding in found.findings
                ],
            }
        ],
    }


def _rule(entry: Entry) -> dict[str, Any]:
    from rebond.cli.explain import markdown, plain_help

    first = entry.doc.strip().partition("\n")[0]
    return {
        "id": entry.code,
        "name": "".join(part.capitalize() for part in entry.name.split("_")),
        "shortDescription": {"text": first},
        "fullDescription": {"text": plain_help(entry).partition("\n\n")[0]},
        "help": {"text": plain_help(entry), "markdown": markdown(entry)},
        "defaultConfiguration": {"level": _LEVELS[entry.severity]},
        "properties": {"tags": [entry.group, entry.name]},
    }


def _result(found: Reviewed, finding: Finding, order: list[str]) -> dict[str, Any]:
    told = f"{finding.message} {finding.suggestion}".strip()
    file = {"uri": uri(found.note.name)}
    where: dict[str, Any] = {"artifactLocation": file}
    region = _region(found, finding)
    if region is not None:
        where["region"] = region
    result: dict[str, Any] = {
        "ruleId": book()[finding.rule].code,
        "ruleIndex": order.index(finding.rule),
        "level": _LEVELS[finding.severity],
        "message": {"text": told},
        "locations": [{"physicalLocation": where}],
    }
    if finding.until is not None:
        result["properties"] = {"until": finding.until.isoformat()}
    if finding.replacement is not None and region is not None and found.note.raw is not None:
        result["fixes"] = [
            {
                "description": {"text": finding.suggestion or finding.message},
                "artifactChanges": [
                    {
                        "artifactLocation": file,
                        "replacements": [
                            {
                                "deletedRegion": region,
                                "insertedContent": {"text": finding.replacement},
                            }
                        ],
                    }
                ],
            }
        ]
    return result


def _region(found: Reviewed, finding: Finding) -> dict[str, int] | None:
    """Lines and columns from 1, and characters of the file as it is; None where they are not known."""
    if not finding.end or not found.note.placed:
        return None
    before = len(found.note.before)
    whole = found.note.before + found.note.text
    start, end = before + finding.start, before + finding.end
    line, column = place(whole, start)
    last, after = place(whole, end)
    region = {"startLine": line, "startColumn": column, "endLine": last, "endColumn": after}
    if found.note.raw is not None:
        at = places(found.note.raw)
        start, end = at(start), at(end)
        region |= {"charOffset": start, "charLength": end - start}
    return region


def uri(name: str) -> str:
    """A file's name as a URI, relative where the name is."""
    import os
    from urllib.parse import quote

    plain = name.replace(os.sep, "/")
    quoted = quote(plain.encode("utf-8", "surrogateescape"), safe=_SAFE)
    return "file://" + quoted if os.path.isabs(name) else quoted
