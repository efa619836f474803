"""The command line as a person and a script meet it: a real process, its output, its exit code."""

import fcntl
import json
import os
import pty
import select
import signal
import stat
import subprocess
import sys
import termios
import time
from email import message_from_bytes, policy
from pathlib import Path

import pytest

import rebond
from rebond.cli.words import _EN, _FR

ROOT = Path(__file__).resolve().parent.parent
NOW = "2026-03-13T09:00:00+00:00"

REFUSAL = """\
From: Ruth Okafor <ruth.okafor@skerry.example>
To: Sasha Lindqvist <sasha.lindqvist@mail.example>
Subject: Re: Timetable planner, your day with us
Date: Thu, 12 Mar 2026 16:38:04 +0000
Message-ID: <4fa1c0de@skerry.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi Sasha,

Thank you for spending Tuesday with us and for the winter timetable.

I am sorry to say that we have decided to offer the post to the other candidate.
It was a hard choice between two strong people.

Best wishes,
Ruth
"""

REFUS = """\
From: =?utf-8?q?H=C3=A9l=C3=A8ne?= Tanguy <helene.tanguy@loriot.example>
To: Camille Aubry <camille.aubry@courriel.example>
Subject: Votre candidature
Date: Thu, 12 Mar 2026 17:52:27 +0100
Message-ID: <5f1c7a90@loriot.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Bonjour Camille,

Merci encore pour la journée de mardi.

Je suis désolée de vous annoncer que nous avons proposé le poste à une autre personne.

Bien cordialement,
Hélène Tanguy
"""

RECEIPT = """\
From: Jobs <jobs@skerry.example>
To: sasha.lindqvist@mail.example
Subject: We received your application
Date: Thu, 12 Mar 2026 16:38:04 +0000
Message-ID: <1@skerry.example>
MIME-Version: 1.0

Dear Sasha,

We have received your application for the post of Timetable planner. We will be in
touch within two weeks.

Skerry Ferries
"""

MACHINE = """\
From: Skerry Recruiting <no-reply@relay.example>
To: sasha.lindqvist@mail.example
Subject: Your application
Date: Thu, 12 Mar 2026 16:38:04 +0000
Message-ID: <2@relay.example>
Auto-Submitted: auto-generated
MIME-Version: 1.0

Dear Sasha,

Thank you for your application. Unfortunately, we will not be taking your
application further.

Kind regards,
Recruiting Team
"""

CANDIDACY = """\
[candidate]
name = "Sasha Lindqvist"
email = "sasha.lindqvist@mail.example"
[application]
company = "Skerry Ferries"
role = "Timetable planner"
work_type = "timetables for small ports"
[[people]]
id = "p1"
name = "Ruth Okafor"
role = "Head of Network Planning"
email = "ruth.okafor@skerry.example"
met = true
register = "first-name"
[[evidence]]
id = "e1"
kind = "invite"
date = "2026-03-10"
text = "Final interviews, Skerry Ferries, 11:00-16:00: Ruth Okafor, exercise 'winter timetable'"
[[journal]]
id = "j1"
date = "2026-03-10"
text = "Ruth planned the winter day backwards, from the last boat home"
person = "p1"
valence = "+"
"""


def run(
    *arguments: object, stdin: str | bytes = b"", **variables: str
) -> subprocess.CompletedProcess:
    """`rebond` with these arguments, as a shell would start it; output is text."""
    done = subprocess.run(
        [sys.executable, "-m", "rebond", *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        env=os.environ | {"LC_ALL": "C.UTF-8"} | variables,
        timeout=60,
    )
    done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode()
    return done


def refused(*arguments: object, **more: object) -> str:
    """The one line on standard error of a command that cannot use what it was given."""
    done = run(*arguments, **more)
    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith("rebond: ")
    assert "Traceback" not in done.stderr
    line, _, rest = done.stderr.partition("\n")
    assert all(extra.startswith("  ") for extra in rest.splitlines())
    return line.removeprefix("rebond: ")


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    path = tmp_path / "refusal.eml"
    path.write_text(REFUSAL, encoding="utf-8")
    return path


@pytest.fixture
def candidacy(tmp_path: Path) -> Path:
    path = tmp_path / "candidacy.toml"
    path.write_text(CANDIDACY, encoding="utf-8")
    return path


def kept(tmp_path: Path, contents: str | bytes, name: str = "given.eml") -> Path:
    path = tmp_path / name
    path.write_bytes(contents.encode() if isinstance(contents, str) else contents)
    return path


# --- what scripts get ----------------------------------------------------------


def test_note_json_holds_the_contract_key_for_key(mail, candidacy):
    done = run("note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW, "--json")
    assert (0, "") == (done.returncode, done.stderr)
    note = json.loads(done.stdout)
    assert [
        "decision", "reason", "situation", "language", "register", "to", "thread", "subject", "body",
        "sentences", "findings", "reading",
    ] == list(note)  # fmt: skip
    assert [{"name": "Ruth Okafor", "email": "ruth.okafor@skerry.example"}] == note["to"]
    assert ("send", "reply", "en") == (note["decision"], note["thread"], note["language"])
    assert "Re: Timetable planner, your day with us" == note["subject"]
    assert all({"text", "move", "evidence"} == set(sentence) for sentence in note["sentences"])
    assert all(
        {"source", "quote"} == set(proof)
        for sentence in note["sentences"]
        for proof in sentence["evidence"]
    )
    assert {"thanks", "ask", "door"} <= {sentence["move"] for sentence in note["sentences"]}
    assert all(sentence["text"] in note["body"] for sentence in note["sentences"])
    assert all(
        {"rule", "severity", "start", "end", "message", "suggestion", "replacement"} <= set(finding)
        for finding in note["findings"]
    )


def test_read_json_is_the_reading_of_note_json(mail):
    alone = json.loads(run("read", mail, "--json").stdout)
    within = json.loads(run("note", mail, "--no-input", "--now", NOW, "--json").stdout)["reading"]
    assert alone == within
    assert {
        "kind", "certainty", "verdict", "language", "register", "company", "role", "stage", "reason",
        "feedback_policy", "openings", "sender", "quotes",
    } <= set(alone)  # fmt: skip
    assert ("rejection", "sure", "en", "silent") == (
        alone["kind"],
        alone["certainty"],
        alone["language"],
        alone["feedback_policy"],
    )
    assert {
        "name": "Ruth Okafor",
        "email": "ruth.okafor@skerry.example",
        "automatic": False,
    } == alone["sender"]
    verdict = alone["verdict"]
    body = REFUSAL.partition("\n\n")[2]
    assert verdict["text"] == body[verdict["start"] : verdict["end"]]
    assert verdict["text"].startswith("I am sorry to say")


def test_read_prints_a_line_a_mail_in_their_order(tmp_path, mail):
    french = kept(tmp_path, REFUS, "refus.eml")
    receipt = kept(tmp_path, RECEIPT, "receipt.eml")
    done = run("read", mail, french, receipt, "--json")
    assert (0, "") == (done.returncode, done.stderr)
    assert [("en", "rejection"), ("fr", "rejection"), ("en", "acknowledgement")] == [
        (reading["language"], reading["kind"])
        for reading in map(json.loads, done.stdout.splitlines())
    ]


def test_read_goes_on_after_a_mail_that_cannot_be_read(tmp_path, mail):
    done = run("read", mail, tmp_path / "none.eml", mail, "--json")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert 2 == done.returncode
    assert ["rejection", None, "rejection"] == [line.get("kind") for line in lines]
    assert f"rebond: {lines[1]['error']}\n" == done.stderr


def test_hold_and_dont_send_write_nothing_and_exit_with_3(tmp_path):
    path, out = kept(tmp_path, MACHINE), tmp_path / "reply.eml"
    done = run("note", path, "--no-input", "--now", NOW, "--json", "-o", out)
    note = json.loads(done.stdout)
    assert 3 == done.returncode
    assert ("dont_send", [], "", "", [], []) == (
        note["decision"], note["to"], note["subject"], note["body"], note["sentences"], note["findings"],
    )  # fmt: skip
    assert note["reason"]
    assert not out.exists()


def test_the_same_input_gives_the_same_bytes(tmp_path, mail, candidacy):
    first, second = tmp_path / "1.eml", tmp_path / "2.eml"
    common = ["note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW, "--json"]
    outputs = [
        run(*common, "-o", out, PYTHONHASHSEED=seed).stdout
        for out, seed in ((first, "1"), (second, "2"))
    ]
    assert outputs[0] == outputs[1]
    assert first.read_bytes() == second.read_bytes()


def test_a_variant_is_another_note(mail, candidacy):
    common = ["note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW, "--json"]
    bodies = {json.loads(run(*common, "--variant", n).stdout)["body"] for n in range(3)}
    assert 3 == len(bodies)


def test_shorter_is_shorter(mail, candidacy):
    common = ["note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW, "--json"]
    plain, shorter = (
        json.loads(run(*common, *more).stdout)["body"] for more in ([], ["--shorter"])
    )
    assert len(shorter.split()) < len(plain.split())


def test_a_time_without_a_zone_is_local_time(mail):
    common = ["note", mail, "--no-input", "-o", "-", "--now", "2026-03-13T09:00"]
    done = run(*common, TZ="Europe/Paris")
    assert "Fri, 13 Mar 2026 09:00:00 +0100" == message_from_bytes(done.stdout.encode())["Date"]


def test_the_draft_answers_in_the_thread_and_opens_for_editing(tmp_path, mail, candidacy):
    out = tmp_path / "reply.eml"
    done = run(
        "note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW, "--json", "-o", out
    )
    draft = message_from_bytes(out.read_bytes(), policy=policy.default)
    assert 0 == done.returncode
    assert "<4fa1c0de@skerry.example>" == draft["In-Reply-To"]
    assert "1" == draft["X-Unsent"]
    assert "Re: Timetable planner, your day with us" == draft["Subject"]
    assert "Sasha Lindqvist <sasha.lindqvist@mail.example>" == draft["From"]
    assert "Ruth Okafor <ruth.okafor@skerry.example>" == draft["To"]
    assert draft["Message-ID"].endswith("@mail.example>")
    body = json.loads(done.stdout)["body"]
    assert body.split() == draft.get_content().split()


def test_a_name_in_txt_gets_the_text_alone(tmp_path, mail):
    out = tmp_path / "note.txt"
    done = run("note", mail, "--no-input", "--now", NOW, "--json", "-o", out)
    assert json.loads(done.stdout)["body"] + "\n" == out.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["-", "pasted.txt", "one.mbox"])
def test_a_mail_comes_from_standard_input_a_paste_or_a_mailbox_of_one(tmp_path, name):
    paste = REFUSAL.partition("\n\n")[2]
    contents = {
        "-": REFUSAL,
        "pasted.txt": paste,
        "one.mbox": f"From ruth@skerry.example Thu Mar 12 16:38:04 2026\n{REFUSAL}\n",
    }
    path = "-" if name == "-" else kept(tmp_path, contents[name], name)
    done = run("read", path, "--json", stdin=contents[name])
    assert (0, "rejection") == (done.returncode, json.loads(done.stdout)["kind"])


def test_a_candidacy_may_come_from_standard_input(mail, candidacy):
    by_file = run("note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW, "--json")
    by_input = run(
        "note", mail, "--candidacy", "-", "--no-input", "--now", NOW, "--json", stdin=CANDIDACY
    )
    assert by_file.stdout == by_input.stdout


def test_json_is_whole_in_a_terminal_encoding_that_lacks_the_letters(tmp_path):
    path = kept(tmp_path, REFUS)
    plain = json.loads(run("read", path, "--json").stdout)
    ascii_only = run("read", path, "--json", PYTHONIOENCODING="ascii").stdout
    assert ascii_only.isascii()
    assert plain == json.loads(ascii_only)


def test_the_installed_command_is_the_same():
    script = Path(sys.executable).with_name("rebond")
    done = subprocess.run([script, "--version"], capture_output=True, text=True)
    assert (0, f"rebond {rebond.__version__}\n") == (done.returncode, done.stdout)


@pytest.mark.parametrize("command", [[], ["note"], ["read"], ["review"]])
def test_help_goes_to_standard_output(command):
    done = run(*command, "--help")
    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith("usage: rebond")


# --- review --------------------------------------------------------------------

BEGGING = """Dear Ruth,

Thank you for the day. Please, this job means everything to me.

Kind regards,
Sasha
"""
CALM = """Dear Ruth,

Thank you for the winter timetable exercise, which I enjoyed working through with you.

Kind regards,
Sasha
"""


def test_review_exits_with_1_for_an_error_and_points_at_the_words(tmp_path):
    done = run("review", kept(tmp_path, BEGGING, "note.txt"), "--json")
    findings = json.loads(done.stdout)
    assert 1 == done.returncode
    (pleading,) = [f for f in findings if f["rule"] == "pleading"][:1]
    assert "error" == pleading["severity"]
    assert "means everything" in BEGGING[max(0, pleading["start"] - 40) : pleading["end"] + 20]
    assert pleading["suggestion"]


def test_review_exits_with_0_without_an_error(tmp_path):
    done = run("review", "-", "--json", stdin=CALM)
    assert 0 == done.returncode
    assert [] == [f for f in json.loads(done.stdout) if f["severity"] == "error"]


def test_review_of_a_draft_looks_at_its_text_and_its_header(tmp_path, mail):
    draft = f"From: s@mail.example\nTo: ruth.okafor@skerry.example\nSubject: Hello\nMIME-Version: 1.0\n\n{BEGGING}"
    done = run("review", kept(tmp_path, draft, "reply.eml"), "--mail", mail, "--json")
    assert 1 == done.returncode
    assert "pleading" in {f["rule"] for f in json.loads(done.stdout)}


def test_review_holds_a_note_against_mail_and_candidacy(tmp_path, mail, candidacy):
    note = kept(tmp_path, CALM, "note.txt")
    done = run("review", note, "--mail", mail, "--candidacy", candidacy, "--now", NOW, "--json")
    assert (0, "") == (done.returncode, done.stderr)


def test_review_for_a_person_tells_line_reason_and_better_words(tmp_path):
    path = kept(tmp_path, BEGGING, "note.txt")
    done = run("review", path)
    told = " ".join(done.stdout.split())
    assert 1 == done.returncode
    assert f"{path}:3:24: error O05 pleading" in told
    assert "^^^^" in told
    assert "Better:" in told


@pytest.mark.parametrize(
    ("contents", "told"),
    [
        ("", "is empty: give the text of the note, or its draft as .eml."),
        ("x" * 1_000_001, "is larger than 1 MB, which no note is"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "is a picture"),
    ],
)
def test_review_refuses_what_is_no_note(tmp_path, contents, told):
    assert told in refused("review", kept(tmp_path, contents, "note.txt"))


def test_review_in_a_language_without_rules_says_so(tmp_path):
    path = kept(tmp_path, CALM, "note.txt")
    told = refused("review", path, "--language", "xx")
    assert "'xx'" in told
    assert "en" in told


# --- what a person gets ----------------------------------------------------------


def flat(text: str) -> str:
    return " ".join(text.replace("│", " ").split())


def test_a_person_reads_verdict_note_evidence_and_what_to_do_next(mail, candidacy):
    done = run("note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW)
    told = flat(done.stdout)
    note = json.loads(
        run("note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW, "--json").stdout
    )
    assert (0, "") == (done.returncode, done.stderr)
    assert "we have decided to offer the post to the other candidate" in told
    assert note["body"] in done.stdout
    assert "To: Ruth Okafor <ruth.okafor@skerry.example>" in told
    assert "← journal, j1: “" in told
    assert "-o reply.eml" in told
    assert "--variant 1" in told
    assert told.index("offer the post") < told.index(flat(note["body"])) < told.index("j1: “")


def test_nothing_but_the_note_is_wider_than_80_columns(mail, candidacy):
    done = run("note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW)
    note = json.loads(
        run("note", mail, "--candidacy", candidacy, "--no-input", "--now", NOW, "--json").stdout
    )
    around = done.stdout.replace(note["body"], "")
    assert [] == [line for line in around.splitlines() if len(line) > 80]


def test_a_french_mail_brings_a_french_interface(tmp_path):
    done = run("note", kept(tmp_path, REFUS), "--no-input", "--now", NOW)
    assert 0 == done.returncode
    assert "À : Hélène Tanguy <helene.tanguy@loriot.example>" in done.stdout
    assert "Et maintenant" in done.stdout


def test_the_interface_says_the_same_things_in_both_languages():
    marks = [{name: text.count("{}") for name, text in texts.items()} for texts in (_EN, _FR)]
    assert marks[0] == marks[1]


def test_a_person_is_told_why_it_is_better_not_to_write_and_how_to_insist(tmp_path):
    path = kept(tmp_path, MACHINE)
    done = run("note", path, "--no-input", "--now", NOW)
    reason = json.loads(run("note", path, "--no-input", "--now", NOW, "--json").stdout)["reason"]
    assert 3 == done.returncode
    assert f"Better not to write. {reason}" in flat(done.stdout)
    assert "--anyway" in done.stdout


def test_anyway_writes_what_is_better_held(tmp_path, mail):
    bitter = (
        CANDIDACY
        + '[[journal]]\ntext = "They asked whether I plan to have children"\nvalence = "-"\n'
    )
    path = kept(tmp_path, bitter, "c.toml")
    common = ["note", mail, "--candidacy", path, "--no-input", "--now", NOW, "--json"]
    held, written = run(*common), run(*common, "--anyway")
    assert (3, "hold") == (held.returncode, json.loads(held.stdout)["decision"])
    assert (0, "hold") == (written.returncode, json.loads(written.stdout)["decision"])
    assert json.loads(written.stdout)["body"]


def test_copy_hands_the_note_to_the_clipboard(tmp_path, mail):
    copied = tmp_path / "clipboard"
    program = tmp_path / "bin" / "wl-copy"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\ncat > '{copied}'\n")
    program.chmod(0o755)
    path = f"{program.parent}:{os.environ['PATH']}"
    done = run(
        "note", mail, "--no-input", "--now", NOW, "--json", "--copy", PATH=path, WAYLAND_DISPLAY="w"
    )
    assert 0 == done.returncode
    assert json.loads(done.stdout)["body"] == copied.read_text(encoding="utf-8")


def test_without_a_clipboard_the_note_is_shown_and_the_remedy_named(mail):
    done = run(
        "note",
        mail,
        "--no-input",
        "--now",
        NOW,
        "--copy",
        PATH="/nowhere",
        DISPLAY="",
        WAYLAND_DISPLAY="",
    )
    assert 2 == done.returncode
    assert "Ruth" in done.stdout
    assert "install wl-clipboard (Wayland) or xclip (X11)" in done.stderr


def test_a_mail_cannot_move_the_cursor_or_forge_a_line(tmp_path):
    forged = REFUSAL.replace(
        "Subject: Re: Timetable", "Subject: =?utf-8?q?=1B[2J=0D=0ABcc:_x?= Timetable"
    )
    done = run("note", kept(tmp_path, forged), "--no-input", "--now", NOW)
    assert 0 == done.returncode
    assert "\x1b" not in done.stdout
    assert [] == [line for line in done.stdout.splitlines() if line.startswith("Bcc:")]


# --- bad input ---------------------------------------------------------------------


def eml(head: str, body: str) -> str:
    start = "From: Ruth <ruth@skerry.example>\nTo: s@mail.example\nSubject: Outcome\nMessage-ID: <1@x.example>\nMIME-Version: 1.0\n"
    return f"{start}{head}\n\n{body}"


@pytest.mark.parametrize("command", [["note", "--no-input"], ["read"]], ids=["note", "read"])
@pytest.mark.parametrize(
    ("contents", "told"),
    [
        pytest.param("", "is empty", id="empty"),
        pytest.param(" \n\n", "is empty", id="blank"),
        pytest.param(b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20, "is no mail but binary data", id="binary"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "is a picture", id="picture"),
        pytest.param(b"%PDF-1.7\n", "is a PDF", id="pdf"),
        pytest.param(REFUSAL.encode() + b"x" * 25_000_001, "is larger than 25 MB", id="25 MB"),
        pytest.param(eml("Content-Type: image/png\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="), "has no text part, only image/png", id="no text part"),
        pytest.param(f"From a@x.example Thu Mar 12 16:38:04 2026\n{REFUSAL}\nFrom b@x.example Thu Mar 12 16:38:04 2026\n{REFUSAL}", "is a mailbox with 2 mails", id="two mails in one file"),
    ],
)  # fmt: skip
def test_a_mail_that_cannot_be_read_is_one_line_with_a_remedy(tmp_path, command, contents, told):
    path = kept(tmp_path, contents)
    line = refused(*command, path)
    assert f"{path} {told}" in line
    assert ": " in line.removeprefix(f"{path} {told}") or "only" in told


def test_empty_standard_input_is_named_so():
    assert refused("note", "-", "--no-input").startswith("standard input is empty")


@pytest.mark.parametrize(
    ("contents", "quote"),
    [
        pytest.param(
            eml("Content-Type: text/html; charset=utf-8", "<html><body><p>Dear Sasha,</p><p>Unfortunately, we have decided not to move forward with your application.</p></body></html>"),
            "Unfortunately, we have decided not to move forward with your application.",
            id="HTML only",
        ),
        pytest.param(
            eml("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit", "Bonjour,\n\nMalheureusement, votre candidature n'a pas été retenue.\n").encode("latin-1"),
            "Malheureusement, votre candidature n'a pas été retenue.",
            id="Latin-1 that says it is UTF-8",
        ),
        pytest.param(
            eml("Content-Type: text/plain; charset=x-no-such", "Bonjour,\n\nMalheureusement, votre candidature n'a pas été retenue.\n"),
            "Malheureusement, votre candidature n'a pas été retenue.",
            id="a charset that does not exist",
        ),
        pytest.param(
            REFUSAL + "\nOn Mon, 2 Mar 2026 at 10:00, Skerry <x@skerry.example> wrote:\n> Unfortunately, we will not take your first application further.\n",
            "I am sorry to say that we have decided to offer the post to the other candidate.",
            id="two refusals in one thread: the newest counts",
        ),
    ],
)  # fmt: skip
def test_a_damaged_or_unusual_mail_is_read_all_the_same(tmp_path, contents, quote):
    done = run("read", kept(tmp_path, contents), "--json")
    reading = json.loads(done.stdout)
    assert (0, "") == (done.returncode, done.stderr)
    assert ("rejection", quote) == (reading["kind"], flat(reading["verdict"]["text"]))


def test_a_mail_that_is_no_rejection_is_named_and_can_be_insisted_on(tmp_path):
    path = kept(tmp_path, RECEIPT)
    line = refused("note", path, "--no-input", "--json")
    assert line.startswith(f"{path} seems to be an acknowledgement of receipt, not a rejection: “")
    assert line.endswith("add --anyway.")
    assert 0 == run("read", path).returncode
    assert run("note", path, "--no-input", "--json", "--anyway").returncode in (0, 3)


@pytest.mark.parametrize(
    ("name", "contents", "told"),
    [
        ("c.toml", "poeple = []\n", 'c.toml: unknown key "poeple"; did you mean "people"?'),
        ("c.toml", "[[people]]\nmet = 'yes'\n", 'c.toml: people[0].met: expected true or false, got the text "yes"'),
        ("c.toml", "[candidate\n", "c.toml is no valid TOML"),
        ("c.toml", "{}", "c.toml holds JSON: rename it to end in .json."),
        ("c.json", "{,}", "line 1, column 2"),
        ("c.json", "[candidate]\n", "rename it to end in .toml"),
    ],
)  # fmt: skip
def test_a_faulty_candidacy_is_one_line_with_a_remedy(tmp_path, mail, name, contents, told):
    path = kept(tmp_path, contents, name)
    for command in (["note", mail, "--no-input"], ["review", kept(tmp_path, CALM, "n.txt")]):
        line = refused(*command, "--candidacy", path)
        assert told in line


def test_several_mistakes_in_a_candidacy_are_listed(tmp_path, mail):
    path = kept(tmp_path, "[candidate]\nnmae = 'S'\nemail = 3\n", "c.toml")
    done = run("note", mail, "--candidacy", path, "--no-input")
    assert [
        f"rebond: {path} has 2 mistakes; mend these and run it again:",
        '  candidate: unknown key "nmae"; did you mean "name"?',
        "  candidate.email: expected text in quotes, got the number 3",
    ] == done.stderr.splitlines()


def test_missing_and_unreadable_files_are_told_apart(tmp_path, mail):
    absent = tmp_path / "absent"
    assert "there is no such file" in refused("note", absent, "--no-input")
    assert "there is no such file" in refused("note", mail, "--candidacy", absent, "--no-input")
    assert "there is no such file" in refused("review", absent)
    assert "is a folder" in refused("note", tmp_path, "--no-input")
    assert "is a folder" in refused("note", mail, "--candidacy", tmp_path, "--no-input")
    assert "cannot be read" in refused("read", "/proc/self/mem")


def test_a_name_can_neither_break_the_line_nor_move_the_cursor():
    assert "no such[2J file.eml: there is no such file." in refused(
        "read", "no\nsuch\x1b[2J file.eml"
    )
    assert "the empty name: there is no such file." in refused("read", "")
    assert "The output has no name" in refused("note", "-", "-o", "", stdin=REFUSAL)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "say what to do"),
        (["nto"], "invalid choice: 'nto'"),
        (["note"], "the following arguments are required: MAIL"),
        (["read"], "the following arguments are required: MAIL"),
        (["note", "-", "--variant", "-1"], "'-1' is no number from 0"),
        (["note", "-", "--seed", "x"], "'x' is no number from 0"),
        (["note", "-", "--jsno"], "unrecognized arguments: --jsno"),
        (["note", "-", "--now", "tomorrow"], "'tomorrow' is no time that can be read; write it as 2026-06-15T09:30"),
        (["note", "-", "--now", "2026-02-30"], "is no time that can be read"),
        (["read", "-", "-"], "- can stand only once"),
        (["note", "-", "--candidacy", "-"], "- can stand only once"),
        (["review", "-", "--mail", "-"], "- can stand only once"),
        (["note", "-", "--json", "-o", "-"], "both want standard output"),
    ],
)  # fmt: skip
def test_a_slip_on_the_command_line_is_one_line(arguments, told):
    assert told in refused(*arguments, stdin=REFUSAL)


GERMAN = eml(
    "",
    """Sehr geehrte Frau Lindqvist,

vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für eine
andere Person entschieden haben.

Mit freundlichen Grüßen
Ruth Okafor
""",
)


def test_a_mail_in_a_language_that_cannot_be_read_or_written_says_so(tmp_path):
    for more in ([], ["--anyway"]):
        line = refused("note", kept(tmp_path, GERMAN), "--no-input", "--json", *more)
        assert "'de'" in line or "(de)" in line
        assert "en, fr" in line


# --- mails that can be read in two ways --------------------------------------------

BORDERLINE = (
    "Dear Sam,\nthe position has been filled.\n",
    "Dear all,\n\nUnfortunately your application was not successful. You can apply for the loan again in May.\n",
)


def ambiguous(tmp_path: Path, kind: str) -> tuple[Path, rebond.Reading]:
    """An English mail that reads as this kind, unsure, and a rejection is one of both readings."""
    corpus = sorted((ROOT / "tests/corpus/en/tune").glob("*.eml"))
    for data in [*(text.encode() for text in BORDERLINE), *(path.read_bytes() for path in corpus)]:
        reading = rebond.read(rebond.parse(data))
        if (reading.kind, reading.certainty) == (kind, "unsure") and reading.doubt:
            return kept(tmp_path, data, "ambiguous.eml"), reading
    raise AssertionError(f"no mail of ours reads as {kind}, unsure")


def test_an_unsure_rejection_goes_on_without_a_terminal_and_says_so(tmp_path):
    path, reading = ambiguous(tmp_path, "rejection")
    done = run("note", path, "--no-input", "--now", NOW, "--json")
    assert done.returncode in (0, 3)
    assert "unsure" == json.loads(done.stdout)["reading"]["certainty"]
    assert done.stderr.startswith("rebond: unsure: read as a rejection, because of “")
    assert flat(reading.verdict.text) in flat(done.stderr)


def test_a_mail_that_might_be_a_rejection_shows_its_sentence_and_can_be_insisted_on(
    tmp_path, candidacy
):
    path, reading = ambiguous(tmp_path, "other")
    line = refused("note", path, "--no-input")
    assert "not a rejection" in line
    assert f"(though “{flat(reading.doubt.text)}” could make it one)" in line
    insisted = run("note", path, "--candidacy", candidacy, "--no-input", "--anyway", "--json")
    assert 0 == insisted.returncode


@pytest.mark.parametrize("kind", ["rejection", "other"])
def test_in_a_terminal_the_person_says_which_reading_is_right(tmp_path, kind):
    path, reading = ambiguous(tmp_path, kind)
    yes, no = ("1", "2") if kind == "rejection" else ("2", "1")
    terminal = Terminal("note", path, "--anyway", "--now", NOW)
    terminal.until("Which one is right?")
    terminal.until("1 or 2")
    terminal.type(f"x\n{no}\n")
    assert 2 == terminal.end()
    assert flat(reading.doubt.text) in flat(terminal.seen)
    assert "there is nothing to answer" in flat(terminal.seen)
    terminal = Terminal("note", path, "--now", NOW)
    terminal.until("1 or 2")
    terminal.type(f"{yes}\n")
    terminal.until("\n\r\n")  # the calm paragraph follows
    terminal.type("\x03\x03")
    assert terminal.end() in (0, 3, 130), terminal.seen
    assert "Traceback" not in terminal.seen


# --- what goes out -------------------------------------------------------------------


def test_an_existing_file_is_replaced_only_by_force(tmp_path, mail):
    out = kept(tmp_path, "precious", "reply.eml")
    out.chmod(0o640)
    line = refused("note", mail, "--no-input", "-o", out)
    assert f"{out} exists already: name another file, or add --force to replace it." == line
    assert "precious" == out.read_text()
    assert 0 == run("note", mail, "--no-input", "-o", out, "--force").returncode
    assert "X-Unsent: 1" in out.read_text()
    assert 0o640 == stat.S_IMODE(out.stat().st_mode)
    assert {"refusal.eml", "reply.eml"} == {path.name for path in tmp_path.iterdir()}


@pytest.mark.parametrize("forced", [[], ["--force"]])
def test_an_output_that_cannot_be_written_is_one_line(tmp_path, mail, forced):
    common = ["note", mail, "--no-input", *forced, "-o"]
    assert "is a folder: name a file in it" in refused(*common, tmp_path)
    assert "there is no folder" in refused(*common, tmp_path / "none" / "reply.eml")
    assert "is no ordinary file" in refused(*common, "/dev/null")
    assert "is one of the files being read" in refused(*common, mail)
    assert REFUSAL == mail.read_text(encoding="utf-8")


def test_a_write_that_fails_shows_the_note_and_leaves_nothing_behind(mail):
    done = run("note", mail, "--no-input", "-o", "/proc/reply.eml")
    assert 2 == done.returncode
    assert "Ruth" in done.stdout
    assert "rebond: /proc/reply.eml cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_symbolic_link_stays_one(tmp_path, mail):
    target, link = kept(tmp_path, "old", "target.eml"), tmp_path / "link.eml"
    link.symlink_to(target)
    assert 0 == run("note", mail, "--no-input", "-o", link, "--force").returncode
    assert link.is_symlink()
    assert "X-Unsent: 1" in target.read_text()


def test_a_link_to_nowhere_creates_what_it_points_to(tmp_path, mail):
    link = tmp_path / "link.eml"
    link.symlink_to(tmp_path / "new.eml")
    assert 0 == run("note", mail, "--no-input", "-o", link).returncode
    assert "X-Unsent: 1" in (tmp_path / "new.eml").read_text()


def test_a_pipe_closed_early_ends_quietly(tmp_path):
    mails = [kept(tmp_path, REFUSAL, f"{n}.eml") for n in range(400)]
    command = [sys.executable, "-m", "rebond", "read", *map(str, mails)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.readline()
    process.stdout.close()
    assert b"" == process.stderr.read()
    process.stderr.close()
    assert 141 == process.wait(60)


def test_a_full_disk_behind_standard_output_is_one_line(mail):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "rebond", "read", mail, "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert 2 == done.returncode
    assert b"rebond: standard output cannot be written (No space left on device)" in done.stderr
    assert 1 == done.stderr.count(b"\n")


def test_closed_standard_streams_are_no_crash(mail):
    def shell(line: str) -> subprocess.CompletedProcess:
        command = f"{sys.executable} -m rebond {line}"
        return subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True)

    done = shell("read - <&-")
    assert (2, "rebond: standard input is closed: give the name of a file instead of -.\n") == (done.returncode, done.stderr)  # fmt: skip
    assert 0 == shell(f"read {mail} >&-").returncode
    assert 2 == shell("read /nowhere 2>&-").returncode


FAULT = """
import sys
from rebond import app, cli
def fault(path): raise KeyError("a fault of ours")
app.read_mail = fault
sys.exit(cli.main(["read", "x"]))
"""


@pytest.mark.parametrize("debug", ["", "1"])
def test_a_fault_of_ours_is_told_apart_and_traced_only_on_request(debug):
    done = subprocess.run(
        [sys.executable, "-c", FAULT], capture_output=True, text=True, env=os.environ | {"REBOND_DEBUG": debug}
    )  # fmt: skip
    assert (70, "") == (done.returncode, done.stdout)
    assert bool(debug) == ("Traceback" in done.stderr)
    assert bool(debug) != ("please report it" in done.stderr and 1 == done.stderr.count("\n"))


# --- at the keyboard -----------------------------------------------------------------


class Terminal:
    """`rebond` in a terminal of its own, with somebody typing."""

    def __init__(self, *arguments: object, **variables: str) -> None:
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (40, 100))
        environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "rebond", *map(str, arguments)],
            stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - no threads here
            env=environment | {"TERM": "xterm", "LC_ALL": "C.UTF-8"} | variables,
        )  # fmt: skip
        os.close(slave)
        self.seen = ""

    def until(self, text: str) -> None:
        """Read until the text appears; the test fails when the program ends or stalls before."""
        end = time.monotonic() + 60
        while text not in self.seen:
            more = self._read(end)
            assert more, f"{text!r} did not come after: {self.seen}"
            self.seen += more

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def interrupt(self, key: str = "\x03") -> None:
        """Press Ctrl-C, and once more if nothing happens: one that comes just before readline
        begins to wait is only noticed at the next key (so in CPython, whatever the program does).
        """
        self.type(key)
        if not select.select([self.master], [], [], 10)[0]:
            self.type(key)

    def end(self) -> int:
        """Read to the end and return the exit code."""
        end = time.monotonic() + 60
        while more := self._read(end):
            self.seen += more
        os.close(self.master)  # whoever still waits for a key is hung up on
        return self.process.wait(60)

    def _read(self, end: float) -> str:
        ready, _, _ = select.select([self.master], [], [], max(0, end - time.monotonic()))
        if not ready:
            return ""
        try:
            return os.read(self.master, 65536).decode("utf-8", "replace")
        except OSError:  # the other end is closed
            return ""


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A candidacy that tells who was met, but neither a memory nor the work that is wanted."""
    start = CANDIDACY.replace('work_type = "timetables for small ports"\n', "")
    return kept(tmp_path, start.partition("[[journal]]")[0], "bare.toml")


def test_questions_are_asked_and_their_answers_enter_the_note(mail, bare):
    terminal = Terminal("note", mail, "--candidacy", bare, "--now", NOW)
    for number, answer in enumerate(("how Ruth drew the last boat home", "", "harbour timetables")):
        terminal.until(f"  {number + 1}. ")
        terminal.until("> ")
        terminal.type(f"{answer}\n")
    assert 0 == terminal.end()
    note = flat(terminal.seen.rpartition("── The note")[2])
    assert "the last boat home" in note
    assert "harbour timetables" in note


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_leaving_at_a_question_is_quiet_and_gives_back_what_was_typed(mail, bare, key):
    terminal = Terminal("note", mail, "--candidacy", bare, "--now", NOW)
    terminal.until("  1. ")
    terminal.until("> ")
    terminal.type("the winter day\n")
    terminal.until("  2. ")
    time.sleep(0.3)  # until the line editor listens
    terminal.interrupt(key)
    assert 130 == terminal.end()
    assert "the winter day" in terminal.seen.rpartition("What you had typed:")[2]
    assert "── The note" not in terminal.seen
    assert "Traceback" not in terminal.seen


def test_a_line_left_unfinished_is_given_back_too(mail, bare):
    terminal = Terminal("note", mail, "--candidacy", bare, "--now", NOW)
    terminal.until("  1. ")
    terminal.until("> ")
    time.sleep(0.3)
    terminal.type("half a mem")
    terminal.until("half a mem")
    terminal.interrupt()
    assert 130 == terminal.end()
    assert "half a mem" in terminal.seen.rpartition("What you had typed:")[2]


def test_a_mail_can_be_pasted_and_questions_answered_in_the_same_terminal(bare):
    terminal = Terminal("note", "-", "--candidacy", bare, "--now", NOW)
    terminal.until("Paste the mail, then press Ctrl-D")
    terminal.type(REFUSAL + "\x04")
    terminal.until("  1. ")
    terminal.until("> ")
    terminal.type("how Ruth drew the last boat home\n")
    terminal.until("  2. ")
    terminal.type("\n\n")
    assert 0 == terminal.end()
    assert "the last boat home" in flat(terminal.seen.rpartition("── The note")[2])


def test_an_output_that_would_be_refused_is_refused_before_any_question(tmp_path, mail, bare):
    terminal = Terminal("note", mail, "--candidacy", bare, "-o", kept(tmp_path, "x", "reply.eml"))
    assert 2 == terminal.end()
    assert "exists already" in terminal.seen
    assert "  1. " not in terminal.seen


def test_no_input_asks_nothing_even_in_a_terminal(mail):
    terminal = Terminal("note", mail, "--no-input", "--now", NOW)
    assert 0 == terminal.end()
    assert "> " not in terminal.seen.replace(".example>", "")


@pytest.mark.parametrize(
    ("variable", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_is_for_terminals_that_want_it(mail, variable, coloured):
    terminal = Terminal("note", mail, "--no-input", "--now", NOW, **variable)
    assert 0 == terminal.end()
    assert coloured == ("\x1b[" in terminal.seen)
    assert "\x1b[" not in run("note", mail, "--no-input", "--now", NOW).stdout


def test_an_interrupt_while_reading_standard_input_is_quiet():
    process = subprocess.Popen(
        [sys.executable, "-m", "rebond", "read", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    assert (b"", b"") == process.communicate(timeout=60)
    assert 130 == process.returncode
