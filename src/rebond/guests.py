"""Rules that somebody else wrote, each behind a guard: one that stumbles spoils nobody's review.

What goes wrong in such a rule becomes a remark of its own, with file and line
for whoever wrote it, and the other rules go on. What it gives is looked at
before it is passed on: a place outside the text would break what comes after.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from rebond.model import SEVERITIES, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rebond.model import Draft, Severity

BROKEN = "broken_rule"
_MOST = 50  # remarks of one rule on one text
_ROOM = 200  # characters of what an exception says
_WHY = {
    "en": "The rule {0} of the pack {1} stumbled ({2}), so this note is not checked for it.",
    "fr": "La règle {0} du lot {1} a trébuché ({2}) : ce mot n'est pas vérifié sur ce point.",
}
_BETTER = {
    "en": "Tell whoever wrote the rule, or leave it out: --ignore {0}.",
    "fr": "Dites-le à qui a écrit la règle, ou laissez-la de côté : --ignore {0}.",
}


class Guest:
    """A rule of a pack; to everything else a rule like ours. `place` is its file, as it is shown."""

    def __init__(
        self,
        name: str,
        *,
        code: str,
        severity: Severity,
        check: Callable[[Draft], Iterable[Finding]],
        doc: str = "",
        pack: str = "",
        place: str = "",
    ) -> None:
        self.__name__ = name
        self.__doc__ = doc
        self.ID = code
        self.SEVERITY = severity
        self.pack = pack
        self.place = place
        self._check = check

    def check(self, draft: Draft) -> Iterator[Finding]:
        """What the rule remarks; where it stumbles, that."""
        try:
            for finding in islice(self._check(draft), _MOST):
                wrong = misshapen(finding, self.__name__, len(draft.text))
                if wrong:
                    yield self._stumbled(draft, wrong)
                    return
                yield finding
        except (Exception, SystemExit) as raised:  # whatever a stranger's code may do
            yield self._stumbled(draft, told(raised, within=self.place))

    def _stumbled(self, draft: Draft, what: str) -> Finding:
        language = draft.language if draft.language in _WHY else "en"
        return Finding(
            rule=BROKEN,
            severity="warning",
            start=0,
            end=0,
            message=_WHY[language].format(self.__name__, self.pack, what),
            suggestion=_BETTER[language].format(self.__name__),
        )


def misshapen(finding: object, name: str, length: int) -> str:
    """What is wrong with a finding about a text of that length; "" when nothing is."""
    if not isinstance(finding, Finding):
        return f"it gives a {type(finding).__name__}, not a Finding"
    if finding.rule != name:
        return f"its finding is called “{finding.rule}”, not “{name}”"
    if finding.severity not in SEVERITIES:
        return f"its severity is “{finding.severity}”, not error, warning or info"
    if not 0 <= finding.start <= finding.end <= length:
        return f"it points at {finding.start}–{finding.end} of {length} characters"
    texts = (finding.message, finding.suggestion, finding.replacement or "")
    if not all(isinstance(text, str) for text in texts) or not finding.message:
        return "its finding has no message"
    return ""


def told(raised: BaseException, within: str) -> str:
    """An exception in a few words, with the last line of that file it passed: "x.py:12: KeyError: 'a'"."""
    said = " ".join(str(raised).split())[:_ROOM]
    shown = f"{type(raised).__name__}: {said}" if said else type(raised).__name__
    line = line_of(raised, within)
    file = within.replace("\\", "/").rpartition("/")[2]
    return f"{file}:{line}: {shown}" if line else shown


def line_of(raised: BaseException, within: str) -> int:
    """The line of a file where an exception arose, 0 when it did not pass there."""
    if isinstance(raised, SyntaxError) and raised.filename and _same(raised.filename, within):
        return raised.lineno or 0
    line, trace = 0, raised.__traceback__
    while trace is not None:
        if _same(trace.tb_frame.f_code.co_filename, within):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _same(file: str, within: str) -> bool:
    """Whether a file's whole name is the one that is shown, perhaps from nearer by."""
    tail = within.replace("\\", "/").lstrip("./")
    return bool(tail) and f"/{file.replace(chr(92), '/')}".endswith(f"/{tail.lstrip('/')}")
