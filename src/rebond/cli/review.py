"""`rebond review`: what may hurt a note, why, and a better wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import app
from rebond.cli.screen import Screen, print_json
from rebond.cli.words import Words

if TYPE_CHECKING:
    from argparse import Namespace

FOUND = 1


def run(given: Namespace) -> int:
    """Print the findings; 1 when one of them is an error."""
    text, language, findings = app.review_note(
        given.note,
        language=given.language,
        candidacy=given.candidacy,
        mail=given.mail,
        now=app.moment(given.now),
    )
    if given.json:
        from rebond.plain import findings_object

        print_json(findings_object(findings))
    else:
        from rebond.cli.show import show_findings

        words, screen = Words(language), Screen()
        if findings:
            show_findings(screen, text, findings, words, name=app.called(given.note))
        else:
            screen.line(words("no_findings"))
    return FOUND if any(finding.severity == "error" for finding in findings) else 0
