"""The notes that lie open in an editor, and what is to be remarked about each as it stands.

Nothing here knows the protocol, and nothing is written anywhere.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NoReturn, cast

from rebond import app, places
from rebond.editor import (
    Lines,
    Remedy,
    allowing,
    body_start,
    coded,
    difference,
    envelope,
    replacing,
    sound,
    told,
)
from rebond.errors import UserError
from rebond.mend import places as placed
from rebond.rulebook import name_of
from rebond.settings import Settings
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rebond.app import Reviewed
    from rebond.model import Draft, Envelope, Finding, Rule
    from rebond.rulebook import Level, Policy

    # Takes what is to be told: how gravely ("error", "warning", "log"), and the words.
    Report = Callable[[str, str], None]

_MOST = 50_000  # characters: what is longer is no note, and would hold up those that are
_SOURCE = "the editor's settings"


class Sheet:
    """One text as an editor has it now."""

    __slots__ = ("lines", "look", "path", "told", "uri", "version")

    def __init__(self, uri: str, path: str, text: str, version: int, unit: str) -> None:
        self.uri, self.path, self.version = uri, path, version
        self.lines = Lines(text, unit)
        self.look: Look | None = None
        self.told: Look | None = None  # what the editor shows

    @property
    def text(self) -> str:
        return self.lines.text

    def rewrite(self, lines: Lines, version: int) -> None:
        """Take what the text is now; what was seen in another is forgotten."""
        self.lines, self.version, self.look = lines, version, None


@value
class Remark:
    """A finding, and where it stands in the whole text of the editor."""

    finding: Finding
    start: int
    end: int


@value
class Look:
    """What was seen in one text, and in no other. `found` is None where nothing could be reviewed."""

    lines: Lines
    state: object  # of the settings
    start: int  # of the note: above it stands the header of a mail
    found: Reviewed | None
    policy: Policy
    remarks: tuple[Remark, ...] = ()


class Desk:
    """Reviews texts under the settings that lie beside them, and under those of the editor."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._typed = Settings()
        self._filed: dict[str, tuple[object, Settings | None]] = {}
        self._told: set[str] = set()
        self._header: tuple[str, Envelope | None] = ("", None)
        self._mended: tuple[Look | None, tuple[Remedy, ...]] = (None, ())

    def prefer(self, given: object) -> None:
        """Take an editor's settings, as rebond.toml would hold them. What cannot be used is told."""
        from rebond.settings import parse_settings

        def admit(_: tuple[str, ...]) -> NoReturn:
            # An editor may take settings from a folder that somebody else made, and a pack is code.
            raise UserError(
                f"{_SOURCE}: review.packs: name packs in {places.own()}, which is yours."
            )

        try:
            self._typed = parse_settings(_as_toml(given), source=_SOURCE, admit=admit)
        except UserError as error:
            self._once("warning", str(error))

    def state(self, sheet: Sheet) -> object:
        """Which settings speak for a text now: another answer is another state of the file."""
        name = places.nearest(os.path.dirname(sheet.path))
        if name is None:
            return None
        try:
            seen = os.stat(name)
        except OSError:
            return name
        return name, seen.st_mtime_ns, seen.st_size, seen.st_ino

    def look(self, lines: Lines, sheet: Sheet) -> Look:
        """Everything to be remarked about a text. Raises nothing: a fault of ours is told, and is no end."""
        policy = Settings().policy()
        found: Reviewed | None = None
        remarks: tuple[Remark, ...] = ()
        start, state = body_start(lines.text), self.state(sheet)
        try:
            settings = self._settings(sheet, state)
            policy = settings.policy()
            found = self._review(lines.text, start, policy, settings.language, sheet.path)
            remarks = tuple(_remarks(lines.text, start, found)) if found else ()
        except UserError as error:
            self._once("log", str(error))
        except Exception as fault:
            self._once("error", _fault("The review", fault))
        return Look(
            lines=lines, start=start, state=state, found=found, policy=policy, remarks=remarks
        )

    def _review(
        self, whole: str, start: int, policy: Policy, language: str, path: str
    ) -> Reviewed | None:
        raw = sound(whole[start:])
        if not raw.strip():
            return None
        if len(raw) > _MOST:
            raise UserError(f"{path} has more than {_MOST} characters, which no note has.")
        header = whole[:start]
        if coded(header):
            raise UserError(f"{path} is coded for its journey: rebond review can read it.")
        if header != self._header[0]:
            self._header = (header, envelope(sound(header)) if header.strip() else None)
        note = app.Loaded(
            name=os.path.basename(path) or "the note",
            text=raw.replace("\r\n", "\n"),
            raw=raw,
            envelope=self._header[1],
        )
        wary = self._wary(policy)
        found = app.review_note(note, wary, language=language)
        return app.cooled(found, wary, now=app.moment(None), keep=False)

    def _wary(self, policy: Policy) -> Policy:
        return cast("Policy", _Wary(policy, self._once))

    # --- settings ------------------------------------------------------------------------------

    def _settings(self, sheet: Sheet, state: object) -> Settings:
        """What the file beside a text says, under what the editor says. A broken file leaves the last good one."""
        folder = os.path.dirname(sheet.path)
        known = self._filed.get(folder)
        if known is None or known[0] != state:
            filed = known[1] if known else None
            try:
                filed = app.load_settings(sheet.path) if state is not None else None
            except UserError as error:
                self._once("warning", str(error))
            self._filed[folder] = known = (state, filed)
        return self._typed if known[1] is None else known[1].under(self._typed)

    def _once(self, gravity: str, words: str) -> None:
        """Tell something, and not again at each letter that is typed."""
        if words not in self._told:
            self._told.add(words)
            self._report(gravity, words)

    # --- what can be done ------------------------------------------------------------------------

    def remedies(self, look: Look, start: int, end: int) -> list[tuple[Remark | None, Remedy]]:
        """What can be done about a stretch of the whole text; edits count from the beginning of the note."""
        found = look.found
        if found is None or found.note.raw is None:
            return []
        raw, language, made = found.note.raw, found.cut.language, []
        here = [r for r in look.remarks if r.start <= end and start <= r.end]
        for remark in here:
            mending = replacing(raw, remark.finding, found.findings, language)
            if mending is not None:
                made.append((remark, mending))
        for remark in here:
            remedy = allowing(raw, remark.finding, found.cut.allows, language)
            if remedy is not None:
                made.append((remark, remedy))
        if self._mended[0] is not look:  # asked again at each move of the cursor
            self._mended = (look, tuple(self._all(look)))
        return [*made, *((None, remedy) for remedy in self._mended[1])]

    def _all(self, look: Look) -> Iterable[Remedy]:
        """To mend everything, as `rebond review --fix` does."""
        found = look.found
        if found is None or all(f.replacement is None for f in found.findings):
            return
        raw = look.lines.text[look.start :]
        try:
            mended = app.mend_note(found, self._wary(look.policy)).note.raw
        except Exception as fault:
            self._once("error", _fault("Mending", fault))
            return
        if raw == found.note.raw and mended is not None and mended != raw:
            title = told("all", found.cut.language)
            yield Remedy(kind="all", title=title, edits=difference(raw, mended))


class _Wary:
    """A policy whose rules may stumble: that is told, and the other rules go on."""

    def __init__(self, policy: Policy, report: Report) -> None:
        self._policy, self._report = policy, report

    def rules(self) -> tuple[Rule, ...]:
        return tuple(cast("Rule", _Careful(rule, self._report)) for rule in self._policy.rules())

    def level(self, name: str) -> Level:
        return self._policy.level(name)

    def judged(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        return self._policy.judged(findings)


class _Careful:
    """A rule that cannot bring the others down."""

    def __init__(self, rule: Rule, report: Report) -> None:
        self._rule, self._report = rule, report
        self.__name__ = name_of(rule)
        self.ID, self.SEVERITY = rule.ID, rule.SEVERITY

    def check(self, draft: Draft) -> list[Finding]:
        try:
            return list(self._rule.check(draft))
        except Exception as fault:
            self._report("error", _fault(f"The rule {self.__name__}", fault))
            return []


def _fault(what: str, fault: Exception) -> str:
    """Words for a fault of ours, without a word of the note."""
    at, where = fault.__traceback__, ""
    while at is not None:
        where = f"{os.path.basename(at.tb_frame.f_code.co_filename)}:{at.tb_lineno}"
        at = at.tb_next
    return f"{what} stumbled ({type(fault).__name__} at {where}), a fault of Rebond's own: please report it. The rest goes on."  # fmt: skip


def _remarks(text: str, start: int, found: Reviewed) -> Iterable[Remark]:
    """Each finding with its place in the whole text; what is about no place stands at the note's first line."""
    at = placed(text[start:])
    first = start + len(text[start:]) - len(text[start:].lstrip())
    ends = [end for end in (text.find("\n", first), text.find("\r", first)) if end >= 0]
    last = min(ends, default=len(text))
    for finding in found.findings:
        low, high = (start + at(finding.start), start + at(finding.end)) if finding.end else (first, last)  # fmt: skip
        yield Remark(finding=finding, start=low, end=high)


def _as_toml(given: object) -> bytes:
    """An editor's settings as a settings file; {"rebond": {…}} means the same as {…}."""
    from json import dumps

    table: Any = given
    if isinstance(table, dict) and isinstance(table.get("rebond"), dict):
        table = table["rebond"]
    if isinstance(table, dict) and isinstance(table.get("review"), dict):
        table = table["review"]
    if not isinstance(table, dict):
        return b""
    rows = ["[review]"]
    for key, item in table.items():
        if item is None or item == "":
            continue
        if isinstance(item, dict):
            inner = ", ".join(f"{dumps(str(k))} = {dumps(v)}" for k, v in item.items())
            rows.append(f"{dumps(str(key))} = {{{inner}}}")
        else:
            rows.append(f"{dumps(str(key))} = {dumps(item)}")
    return "\n".join(rows).encode()
