"""The command line and the Python API are two surfaces of one thing: they say the same."""

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

import rebond

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = [
    ("examples/refusal.eml", "examples/candidacy.toml"),
    ("examples/refus.eml", "examples/candidature.toml"),
]
NOW = "2026-03-13T09:00:00+00:00"


def command(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "rebond", *arguments],
        input=stdin, capture_output=True, text=True, cwd=ROOT, timeout=60, env=os.environ | {"LC_ALL": "C.UTF-8"},
    )  # fmt: skip


@pytest.mark.parametrize(("mail", "candidacy"), EXAMPLES)
def test_the_api_reads_what_the_command_reads(mail, candidacy):
    message = rebond.parse((ROOT / mail).read_bytes(), source=mail)
    expected = json.loads(command("read", mail, "--json").stdout)
    assert expected == rebond.reading_object(rebond.read(message))


@pytest.mark.parametrize("variant", [0, 1])
@pytest.mark.parametrize(("mail", "candidacy"), EXAMPLES)
def test_the_api_writes_what_the_command_writes(mail, candidacy, variant):
    message = rebond.parse((ROOT / mail).read_bytes(), source=mail)
    reading = rebond.read(message)
    known = rebond.parse_candidacy((ROOT / candidacy).read_bytes(), source=candidacy)
    occasion = rebond.gather(message, reading, known, now=datetime.fromisoformat(NOW))
    note = rebond.compose(occasion, style=rebond.Style(variant=variant))
    reply = message.message_id if note.thread == "reply" else ""
    envelope = rebond.Envelope(to=(note.to,), subject=note.subject, in_reply_to=reply)
    findings = rebond.review(note, occasion=occasion, envelope=envelope)
    printed = command("note", mail, "--candidacy", candidacy, "--no-input", "--json", "--now", NOW, "--variant", str(variant))  # fmt: skip
    assert (0, "") == (printed.returncode, printed.stderr)
    assert json.loads(printed.stdout) == rebond.note_object(occasion, note, findings, reading)


def test_the_api_reviews_what_the_command_reviews():
    note = "Dear Ruth,\n\nPlease, this job means everything to me.\n\nKind regards,\nSasha\n"
    printed = command("review", "-", "--json", stdin=note)
    assert 1 == printed.returncode
    found = rebond.findings_object(rebond.review(note), text=note, note="-")
    assert json.loads(printed.stdout) == found


def test_every_public_name_is_there_and_listed_once():
    assert sorted(set(rebond.__all__)) == rebond.__all__
    assert [] == [name for name in rebond.__all__ if getattr(rebond, name, None) is None]
    with pytest.raises(AttributeError, match="has no attribute 'send'"):
        rebond.send  # noqa: B018 - the look-up is what is tested


VERBS = ("read", "gather", "compose", "review", "breath")


@pytest.mark.parametrize(
    "before",
    [
        "",
        "import rebond.read, rebond.gather, rebond.compose, rebond.review, rebond.breath",
        "from rebond.review import draft",
        "import rebond.app, rebond.cli",
    ],
)
def test_a_verb_is_a_verb_whatever_was_imported_before(before):
    program = f"{before}\nimport rebond\nprint(*(callable(getattr(rebond, v)) for v in {VERBS!r}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ("True True True True True\n", "") == (done.stdout, done.stderr)


def test_importing_rebond_brings_nothing_else():
    program = "import sys; before = set(sys.modules); import rebond; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    brought = [name for name in done.stdout.split() if name.startswith("rebond.")]
    assert [] == brought


# What a run has no use for, it does not import: that is how the first note comes quickly.
@pytest.mark.parametrize(
    ("arguments", "unused"),
    [
        (["note", "examples/refusal.eml", "--no-input"], {"json", "tomllib", "rebond.candidacy", "hashlib", "readline", "rebond.asking", "difflib"}),
        (["note", "examples/refusal.eml", "--no-input", "--json"], {"tomllib", "rebond.candidacy", "rebond.breath", "rebond.cli.show", "hashlib"}),
        (["read", "examples/refusal.eml"], {"json", "rebond.gather", "rebond.compose", "rebond.review", "tomllib"}),
        (["--help"], {"json", "re2", "rebond.app", "rebond.read", "tomllib"}),
    ],
    ids=lambda names: " ".join(sorted(names)),
)  # fmt: skip
def test_a_run_imports_only_what_it_uses(arguments, unused):
    never = {"dataclasses", "inspect", "email", "importlib.metadata", "pathlib", "random", "logging", "urllib", "subprocess", "tempfile"}  # fmt: skip
    program = (
        "import sys; from rebond.cli import main\n"
        f"code = main({arguments!r})\n"
        "print('imported', *sorted(sys.modules)); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert (0, "") == (done.returncode, done.stderr)
    imported = set(done.stdout.splitlines()[-1].split())
    assert set() == imported & (unused | never)
