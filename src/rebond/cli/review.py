"""`rebond review`: what may hurt a note, why, a better wording, and what can be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rebond import app
from rebond.cli.screen import Screen, aside, print_json, write
from rebond.cli.words import Words
from rebond.errors import UserError
from rebond.values import replace

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import datetime

    from rebond.app import Reviewed
    from rebond.guests import Guest
    from rebond.model import Occasion
    from rebond.rulebook import Policy
    from rebond.score import Score
    from rebond.settings import Settings

FOUND, UNUSABLE = 1, 2


def run(given: Namespace) -> int:
    """Review each note; 1 when one of them holds an error, 2 when one cannot be used."""
    guests = _packs(given)
    if given.explain is not None:
        from rebond.cli.explain import explain
        from rebond.rulebook import named

        if not named(given.explain)[0]:  # perhaps a rule of a pack that the settings name
            app.load_settings(None, config=given.config, without=given.no_config)
        return explain(given.explain)
    if not given.notes:
        raise UserError(
            "say which note to review: rebond review note.txt (see rebond review --help)"
        )
    # Before any name of a rule is looked at: a file may name packs.
    filed = [app.load_settings(path, config=given.config, without=given.no_config) for path in given.notes]  # fmt: skip
    typed = replace(_typed(given), guests=guests)
    settings = [typed if one is None else one.under(typed) for one in filed]
    shape = settings[0].format or "text"
    _check(given, shape)
    now = app.moment(given.now)
    occasion = app.known_beside(given.mail, given.candidacy, now)
    done: list[Reviewed] = []
    scores: list[Score] = []
    code = 0
    for path, wanted in zip(given.notes, settings, strict=True):
        try:
            found = _one(given, path, wanted, occasion, shape, now)
            if given.score:
                scores.append(_score(found, wanted.policy(), shape))
        except UserError as error:
            if len(given.notes) == 1:
                raise
            code = UNUSABLE
            aside(str(error))
            continue
        done.append(found)
        if any(finding.severity == "error" for finding in found.findings):
            code = max(code, FOUND)
    if given.score and shape == "json":
        _objects(done, scores)
    else:
        _together(done, shape, silent=given.diff or (given.fix and given.notes == ["-"]))
    return code


def _packs(given: Namespace) -> tuple[Guest, ...]:
    """The rules of the packs that the command line names."""
    if not given.pack:
        return ()
    from rebond import packs

    return packs.load(given.pack)


def _typed(given: Namespace) -> Settings:
    """What the command line asks for."""
    from rebond.rulebook import check_names
    from rebond.settings import Settings

    def names(option: str) -> tuple[str, ...] | None:
        typed = getattr(given, option)
        if typed is None:
            return None
        words = tuple(word.strip() for row in typed for word in row.split(",") if word.strip())
        check_names(words or ("",), f"--{option}")
        return words

    shape = given.format or ("json" if given.json else "")
    if given.json and shape != "json":
        raise UserError(f"--json and --format {shape} are two wishes: leave one out.")
    return Settings(
        select=names("select"),
        ignore=names("ignore"),
        severity=given.severity,
        language=given.language,
        format=shape,
    )


def _check(given: Namespace, shape: str) -> None:
    alone = given.fix and not given.diff and "-" in given.notes
    if alone and (shape != "text" or len(given.notes) > 1):
        raise UserError(
            "--fix of - prints the mended text, and nothing else has room there: "
            "give one note, without --format, or files."
        )
    if given.diff and shape != "text":
        raise UserError(f"--diff and --format {shape} both want standard output: leave one out.")
    if given.score and (alone or given.diff or shape not in ("text", "json")):
        other = "--fix of -" if alone else "--diff" if given.diff else f"--format {shape}"
        raise UserError(f"{other} leaves no room for --score: leave one out.")


def _one(
    given: Namespace,
    path: str,
    wanted: Settings,
    occasion: Occasion | None,
    shape: str,
    now: datetime,
) -> Reviewed:
    """Review one note; mend it, or show how, where that is wanted."""
    policy = wanted.policy()
    note = app.load_note(path)
    found = app.review_note(note, policy, language=wanted.language, occasion=occasion)
    found = app.cooled(found, policy, now=now, keep=not given.no_keep)
    words = Words(found.cut.language)
    if found.wait is not None:
        mute = given.diff or (
            given.fix and path == "-"
        )  # standard output belongs to a patch, or the text
        _wait(found, words, "aside" if mute else shape)
    if not (given.fix or given.diff):
        if shape == "text":
            _show(found, several=len(given.notes) > 1)
        return found
    mended = app.mend_note(found, policy, occasion=occasion)
    if given.diff:
        from rebond.cli.findings import difference

        write(difference(note, mended.note))
        aside(_told(mended, words, "would_mend"))
        return found  # nothing is mended, so that is how it stands
    if path == "-":
        write((mended.note.raw or "").encode("utf-8"))
        aside(_told(mended, words, "mended"))
        aside(_left(mended, words))
    else:
        if mended.note.raw != note.raw:
            app.save_note(path, mended.note)
        if shape == "text":
            screen = Screen()
            screen.paragraph(_told(mended, words, "mended"), style="bold")
            if mended.findings:
                screen.line(words("left"))
            _show(mended, several=False)
        else:
            aside(_told(mended, words, "mended"))
    return mended


def _wait(found: Reviewed, words: Words, shape: str) -> None:
    """What is said of a draft written in anger, first of all, and where the draft lies.

    What programs read has it as a finding; beside that, only where a copy was put.
    """
    if found.unkept:
        aside(f"The draft is not kept: {found.unkept} With --no-keep nothing is tried.")
    told = found.wait.message if found.wait else ""
    where = (
        words("kept" if found.kept.new else "kept_before", found.kept.path) if found.kept else ""
    )
    if shape == "text":
        screen = Screen()
        screen.paragraph(f"{told} {where}")
        screen.line()
    elif shape == "aside":
        aside(f"{told} {where}".rstrip())
    elif found.kept is not None and found.kept.new:
        aside(where)


def _score(found: Reviewed, policy: Policy, shape: str) -> Score:
    score = app.scored(found, policy)
    if shape == "text":
        from rebond.cli.score import show_score

        show_score(Screen(), score, Words(found.cut.language), off=policy.silenced())
    return score


def _objects(done: list[Reviewed], scores: list[Score]) -> None:
    from rebond.plain import score_object

    for found, score in zip(done, scores, strict=True):
        print_json({"findings": _findings(found), "score": score_object(score)})


def _show(found: Reviewed, *, several: bool) -> None:
    from rebond.cli.findings import show_report

    words, screen = Words(found.cut.language), Screen()
    if found.findings:
        show_report(screen, found, words)
    else:
        screen.line((f"{found.note.name}: " if several else "") + words("no_findings"))


def _told(mended: Reviewed, words: Words, what: str) -> str:
    """How many places were mended, and for which rules."""
    from rebond.cli.findings import plural

    rules = [finding.rule for finding in mended.mended]
    if not rules:
        return words("unmended", mended.note.name)
    counts = {rule: rules.count(rule) for rule in sorted(set(rules))}
    told = ", ".join(f"{rule} ({count})" for rule, count in counts.items())
    return plural(words(what, mended.note.name, len(rules), told), len(rules))


def _left(found: Reviewed, words: Words) -> str:
    from rebond.cli.findings import counted

    return f"{words('left')} {counted(found.findings, words) or words('no_findings')}"


def _together(done: list[Reviewed], shape: str, *, silent: bool) -> None:
    """What is told of all notes at once."""
    if silent or shape == "text":
        return
    if shape == "json":
        print_json([entry for found in done for entry in _findings(found)])
    elif shape == "sarif":
        from rebond.cli.sarif import log

        print_json(log(done))
    else:
        from rebond.cli.annotations import annotation

        for found in done:
            for finding in found.findings:
                write(annotation(found, finding) + "\n")


def _findings(found: Reviewed) -> list[dict[str, Any]]:
    from rebond.plain import findings_object

    return findings_object(
        found.findings,
        text=found.note.text if found.note.placed else "",
        before=found.note.before,
        note=found.note.name if found.note.name != "standard input" else "-",
    )
