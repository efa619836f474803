"""What is kept in anger, vented and burnt: where it lies, who may read it, and that nothing of it is left."""

import json
import os
import pty
import resource
import shutil
import stat
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rebond import app, drawer

ANGRY = """\
Dear Ruth,

You people are liars. You will hear from my lawyer.

Regards,
Sasha
"""
FRENCH = """\
Bonjour Ana,

Vous êtes des menteurs. Vous aurez des nouvelles de mon avocat.

Cordialement,
Kim
"""
CALM = """\
Dear Ruth,

Thank you for the timetable exercise. If the planning team grows, I would gladly apply again.

Kind regards,
Sasha
"""
EVENING, LATER, MORNING = "2026-06-15T22:30", "2026-06-15T23:45", "2026-06-16T08:00"
# An administrator may write anywhere, unless that right is given up first.
ALIKE = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]


class Place:
    """A folder with notes, a drawer of its own, and the command run there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.drafts, self.vents = self.data / "rebond" / "drafts", self.data / "rebond" / "vents"

    def note(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text, encoding="utf-8")
        return name

    def environment(self, more: dict[str, str]) -> dict[str, str]:
        ours = {"LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(self.folder / "config"), "XDG_DATA_HOME": str(self.data), "TZ": "Europe/Paris"}  # fmt: skip
        return os.environ | ours | more

    def run(self, *arguments: str, stdin: str = "", before=None, humbly=False, **more: str) -> tuple[int, str, str]:  # fmt: skip
        lead = ALIKE if humbly and os.geteuid() == 0 else []
        assert not lead or shutil.which("setpriv"), "as root, this test needs setpriv (util-linux)"
        done = subprocess.run(
            [*lead, sys.executable, "-m", "rebond", *arguments],
            input=stdin.encode(), capture_output=True, cwd=self.folder, env=self.environment(more),
            timeout=60, preexec_fn=before,
        )  # fmt: skip
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def answered(self, line: str, *arguments: str) -> tuple[int, str, str]:
        """The command with somebody at the keyboard who types that line."""
        here, there = pty.openpty()
        os.write(here, line.encode())
        done = subprocess.run(
            [sys.executable, "-m", "rebond", *arguments],
            stdin=there, capture_output=True, cwd=self.folder, env=self.environment({}), timeout=60,
        )  # fmt: skip
        os.close(here)
        os.close(there)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def kept(self) -> list[Path]:
        return sorted(self.drafts.iterdir()) if self.drafts.exists() else []

    def raw(self) -> bytes:
        """Every byte in the drawer, with the names of its files."""
        files = [path for path in self.data.rglob("*") if path.is_file()]
        return b"\0".join(path.name.encode() + b"\0" + path.read_bytes() for path in files)


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def flat(text: str) -> str:
    return " ".join(text.split())


# --- a draft written in anger ----------------------------------------------------------------------


def test_it_is_told_first_and_kept_for_its_writer_alone(place):
    place.note("a.txt", ANGRY)
    code, out, err = place.run("review", "a.txt", "--now", EVENING)
    (kept,) = place.kept()
    first = out.partition("\n\n")[0]
    assert (1, "") == (code, err)
    assert flat(first).startswith("There is anger in this draft, and that is all right")
    assert flat(first).endswith(f"The draft is kept in {kept}.")
    assert ANGRY.encode() == kept.read_bytes()
    assert [0o600, 0o700, 0o700] == [mode(kept), mode(place.drafts), mode(place.drafts.parent)]
    assert 1 == out.count("There is anger")  # it is no remark among the others
    assert out.endswith("\n3 errors\n")


def test_it_is_told_in_french(place):
    place.note("f.txt", FRENCH)
    _, out, _ = place.run("review", "f.txt", "--now", EVENING)
    first = flat(out.partition("\n\n")[0])
    assert first.startswith("Il y a de la colère dans ce brouillon, et c'est bien normal")
    assert "Le brouillon est gardé dans" in first


def test_a_folder_that_others_could_open_is_closed(place):
    place.drafts.mkdir(parents=True, mode=0o755)
    place.note("a.txt", ANGRY)
    place.run("review", "a.txt", "--now", EVENING)
    assert [0o700, 0o700] == [mode(place.drafts), mode(place.drafts.parent)]


def test_one_text_is_kept_once_and_a_night_does_not_begin_anew(place):
    place.note("a.txt", ANGRY)
    place.note("b.txt", ANGRY.replace("\n", "\r\n"))
    place.note("c.txt", f"Subject: Your answer\n\n# rebond: allow money\n\n{ANGRY}")
    place.run("review", "a.txt", "--now", EVENING)
    _, out, _ = place.run("review", "a.txt", "b.txt", "c.txt", "--now", "2026-06-16T07:00")
    assert 1 == len(place.kept())
    assert 3 == flat(out).count("again this morning from 8:00")
    assert 3 == flat(out).count("The draft is kept already, in")


def test_when_the_night_is_over_it_may_go(place):
    place.note("a.txt", ANGRY)
    place.run("review", "a.txt", "--now", EVENING)
    code, out, _ = place.run("review", "a.txt", "--now", MORNING)
    assert 1 == code  # it still holds errors
    assert "a night has passed since" in flat(out)
    _, out, _ = place.run("review", "a.txt", "--json", "--now", MORNING)
    assert "not_tonight" not in [finding["rule"] for finding in json.loads(out)]


def test_a_calm_note_is_neither_told_nor_kept(place):
    place.note("a.txt", CALM)
    assert "anger" not in place.run("review", "a.txt", "--now", EVENING)[1]
    assert not place.data.exists()


def test_who_does_not_want_it_kept_is_told_all_the_same(place):
    place.note("a.txt", ANGRY)
    _, out, err = place.run("review", "a.txt", "--no-keep", "--now", EVENING)
    assert "There is anger in this draft" in out
    assert "kept" not in out + err
    assert not place.data.exists()


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--ignore", "not_tonight"], ANGRY),
        (["--select", "vague_ask"], ANGRY),
        ([], f"# rebond: allow not_tonight -- I mean it\n\n{ANGRY}"),
        ([], f"# rebond: allow tone\n\n{ANGRY}"),
    ],
)
def test_who_does_not_want_to_hear_of_it_does_not(place, arguments, text):
    place.note("a.txt", text)
    _, out, err = place.run("review", "a.txt", *arguments, "--now", EVENING)
    assert "anger" not in out + err
    assert not place.data.exists()


def test_the_least_shown_hides_the_finding_and_not_the_warning(place):
    place.note("a.txt", ANGRY)
    shown = ["review", "a.txt", "--severity", "error", "--now", EVENING]
    assert "There is anger in this draft" in place.run(*shown)[1]
    assert {"hostile", "legal_threat", "missing_thanks"} == {f["rule"] for f in json.loads(place.run(*shown, "--json")[1])}  # fmt: skip


def test_programs_get_a_finding_with_its_time(place):
    place.note("a.txt", ANGRY)
    code, out, err = place.run("review", "a.txt", "--json", "--now", EVENING)
    first, *others = json.loads(out)
    assert 1 == code
    assert f"rebond: The draft is kept in {place.kept()[0]}.\n" == err
    assert {
        "rule": "not_tonight", "code": "R03", "severity": "info", "start": 0, "end": 0, "line": None, "column": None,
        "suggestion": "", "replacement": None, "until": "2026-06-16T08:00:00+02:00", "note": "a.txt",
    } == {key: item for key, item in first.items() if key != "message"}  # fmt: skip
    assert {None} == {finding["until"] for finding in others}
    assert "" == place.run("review", "a.txt", "--json", "--now", LATER)[2]  # said once


def test_sarif_and_github_have_it_too(place):
    place.note("a.txt", ANGRY)
    log = json.loads(place.run("review", "a.txt", "--format", "sarif", "--now", EVENING)[1])
    result = log["runs"][0]["results"][0]
    rule = log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert ("R03", "note", "R03", "NotTonight") == (result["ruleId"], result["level"], rule["id"], rule["name"])  # fmt: skip
    assert {"until": "2026-06-16T08:00:00+02:00"} == result["properties"]
    _, out, _ = place.run("review", "a.txt", "--format", "github", "--now", EVENING)
    assert out.startswith("::notice file=a.txt,title=not_tonight (R03)::There is anger")


def test_what_is_mended_is_kept_as_it_was(place):
    text = ANGRY.replace("Regards,", "Thank you !!!\n\nRgds")
    place.note("a.txt", text)
    _, out, _ = place.run("review", "a.txt", "--fix", "--now", EVENING)
    assert out.startswith("There is anger in this draft")
    assert [text.encode()] == [path.read_bytes() for path in place.kept()]
    assert text != (place.folder / "a.txt").read_text(encoding="utf-8")


def test_a_patch_stays_a_patch(place):
    place.note("a.txt", ANGRY.replace("Regards,", "Rgds"))
    _, out, err = place.run("review", "a.txt", "--diff", "--now", EVENING)
    assert out.startswith("--- a.txt\n")
    assert err.startswith("rebond: There is anger in this draft")


def test_a_draft_with_a_header_is_kept_whole(place):
    mail = (
        f"From: Sasha <s@post.example>\nTo: ruth@ferries.example\nSubject: Re: Planner\n\n{ANGRY}"
    )
    place.note("a.eml", mail)
    place.run("review", "a.eml", "--now", EVENING)
    (kept,) = place.kept()
    assert (".eml", mail.encode()) == (kept.suffix, kept.read_bytes())


def test_a_time_without_a_morning_after_it_is_told(place):
    place.note("a.txt", ANGRY)
    code, _, err = place.run("review", "a.txt", "--now", "9999-12-31T23:00")
    assert (2, 1) == (code, err.count("\n"))


# --- listing ---------------------------------------------------------------------------------------


def test_kept_drafts_are_listed_with_their_time_and_shown(place):
    place.note("a.txt", ANGRY)
    place.note("f.txt", FRENCH)
    place.run("review", "a.txt", "--now", "2026-06-14T22:00")
    place.run("review", "f.txt", "--now", EVENING)
    code, out, _ = place.run("drafts", "--now", LATER)
    assert 0 == code
    assert [
        "  1  free since 2026-06-15 08:00  Dear Ruth, You people are liars. You will hea…",
        "  2  not before 2026-06-16 08:00  Bonjour Ana, Vous êtes des menteurs. Vous aur…",
    ] == out.splitlines()[:2]
    assert max(map(len, out.splitlines())) <= 80
    assert (0, FRENCH, "") == place.run("drafts", "show", "2")
    listed = json.loads(place.run("drafts", "--json", "--now", LATER)[1])
    assert [(1, True), (2, False)] == [(entry["number"], entry["due"]) for entry in listed]
    assert "2026-06-16T08:00:00+02:00" == listed[1]["not_before"]


def test_an_empty_drawer_is_told_in_the_language_of_whoever_asks(place):
    assert (0, "No draft is kept.\n", "") == place.run("drafts")
    assert (0, "Aucun brouillon n'est gardé.\n", "") == place.run("drafts", LC_ALL="fr_FR.UTF-8")
    assert (0, "[]\n", "") == place.run("drafts", "--json")


@pytest.mark.parametrize("number", ["0", "2"])
def test_a_draft_that_is_not_there_is_told(place, number):
    place.note("a.txt", ANGRY)
    place.run("review", "a.txt", "--now", EVENING)
    told = f"rebond: there is no draft {number}: rebond drafts lists what is kept.\n"
    assert (2, "", told) == place.run("drafts", "show", number)


def test_files_of_somebody_else_are_no_drafts(place):
    place.drafts.mkdir(parents=True)
    (place.drafts / "shopping.txt").write_text("bread")
    (place.drafts / f"99999999T999999Z-{'0' * 32}.txt").write_text("no time")
    assert "No draft is kept.\n" == place.run("drafts")[1]


# --- asked before sending ---------------------------------------------------------------------------


def test_what_sends_a_note_can_ask_whether_it_is_held(place, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(place.data))
    now = datetime.fromisoformat("2026-06-15T22:30:00+02:00")
    until = datetime.fromisoformat("2026-06-16T08:00:00+02:00")
    assert None is app.held(ANGRY, now)
    drawer.keep(ANGRY.encode(), drawer.digest_of(ANGRY), until)
    assert until == app.held(ANGRY, now)
    assert until == app.held(ANGRY.replace("\n", "\r\n").replace("people are", "people\nare"), now)
    assert until == app.held(f"# rebond: allow money\n\n{ANGRY}", now)
    assert None is app.held(CALM, now)
    assert until == app.held(ANGRY, until - timedelta(seconds=1))
    assert None is app.held(ANGRY, until)


def test_the_zone_of_the_writer_knows_summer_time(place):
    place.note("a.txt", ANGRY)
    place.run("review", "a.txt", "--now", "2026-03-28T22:00")  # the clock changes in that night
    (draft,) = json.loads(place.run("drafts", "--json")[1])
    assert "2026-03-29T08:00:00+02:00" == draft["not_before"]
    place.run("burn", "--all", "--yes")
    place.run("review", "a.txt", "--now", "2026-03-28T22:00", TZ="America/Halifax")
    (draft,) = json.loads(place.run("drafts", "--json", TZ="America/Halifax")[1])
    assert "2026-03-29T08:00:00-03:00" == draft["not_before"]


def test_a_relative_home_counts_for_nothing(place):
    place.note("a.txt", ANGRY)
    place.run("review", "a.txt", "--now", EVENING, XDG_DATA_HOME="data", HOME=str(place.folder))
    assert not place.data.exists()
    assert 1 == len(list((place.folder / ".local/share/rebond/drafts").iterdir()))


# --- venting and burning ----------------------------------------------------------------------------

BITTER = "You are a nest of vipers, and Quillfeather is the worst.\n"


def test_what_is_vented_is_kept_for_its_writer_alone_and_no_rule_looks(place):
    code, out, err = place.run("vent", stdin=BITTER)
    (kept,) = place.vents.iterdir()
    assert (0, "") == (code, err)
    assert f"Saved, for nobody's eyes but yours, in {kept}. rebond burn erases it." == flat(out)
    assert [0o600, 0o700, 0o700] == [mode(kept), mode(place.vents), mode(place.vents.parent)]
    assert BITTER == kept.read_text(encoding="utf-8")
    assert "No draft is kept.\n" == place.run("drafts")[1]


def test_anything_can_be_vented_as_often_as_one_likes(place):
    for _ in range(3):
        assert 0 == place.run("vent", "--now", EVENING, stdin=BITTER)[0]
    assert 3 == len(list(place.vents.iterdir()))


def test_venting_loads_no_rule_and_no_network(place):
    program = (
        "import io, sys\nfrom rebond.cli import main\n"
        "code = main(['vent'])\n"
        "print(code, [n for n in sys.modules if n.startswith(('rebond.rules', 'rebond.review', 'socket', 'http', 'urllib.request'))], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=BITTER, capture_output=True, text=True, env=place.environment({}), cwd=place.folder
    )  # fmt: skip
    assert "0 []\n" == done.stderr


@pytest.mark.parametrize("nothing", ["", " \n\n"])
def test_nothing_vented_is_nothing_saved(place, nothing):
    told = "rebond: Nothing was typed, so nothing is saved: rebond vent, then type or paste.\n"
    assert (2, "", told) == place.run("vent", stdin=nothing)
    assert not place.data.exists()


def test_a_book_is_not_vented_at_once(place):
    code, _, err = place.run("vent", stdin="a" * 1_000_001)
    assert (2, 1) == (code, err.count("\n"))
    assert not place.data.exists()


def test_burning_leaves_no_byte_of_it(place):
    place.run("vent", stdin=BITTER)
    place.run("vent", stdin=BITTER * 5000)  # more than one block
    (place.folder / "links").mkdir()
    for number, path in enumerate(place.vents.iterdir()):
        os.link(
            path, place.folder / "links" / str(number)
        )  # another way to the same place on the disk
    assert b"Quillfeather" in place.raw()
    code, out, err = place.run("burn", "--yes")
    assert (0, "") == (code, err)
    assert out.startswith("2 texts erased: overwritten, then deleted.\n")
    assert "A journaling or copying file system" in out
    assert b"" == place.raw()
    assert [] == list(place.vents.iterdir())
    left = [path.read_bytes() for path in (place.folder / "links").iterdir()]
    assert {len(BITTER), len(BITTER) * 5000} == set(map(len, left))  # every byte, and no more
    assert {0} == set(b"".join(left))


def test_kept_drafts_are_burnt_when_that_is_said(place):
    place.note("a.txt", ANGRY)
    place.run("review", "a.txt", "--now", EVENING)
    place.run("vent", stdin=BITTER)
    _, out, _ = place.run("burn", "--yes")
    assert "Kept drafts are still there: 1" in out
    assert ANGRY.encode() in place.raw()
    assert 0 == place.run("burn", "--all", "--yes")[0]
    assert b"" == place.raw()
    assert (place.folder / "a.txt").exists()  # your own file is yours


def test_burning_asks_first(place):
    place.run("vent", stdin=BITTER)
    assert (0, "Nothing was erased.\n", "1 text will be erased for good. Go on? [y/N] ") == place.answered("\n", "burn")  # fmt: skip
    assert BITTER.encode() in place.raw()
    code, out, _ = place.answered("y\n", "burn")
    assert (0, b"") == (code, place.raw())
    assert out.startswith("1 text erased")


def test_where_nobody_can_be_asked_nothing_is_erased(place):
    place.run("vent", stdin=BITTER)
    told = "rebond: nobody is there to be asked, so nothing was erased: add --yes.\n"
    assert (2, "", told) == place.run("burn")
    assert BITTER.encode() in place.raw()


@pytest.mark.parametrize("how", [[], ["--yes"], ["--all"], ["--all", "--yes"]])
def test_burning_nothing_is_fine(place, how):
    assert (0, "There is nothing to burn.\n", "") == place.run("burn", *how)
    assert (0, "Il n'y a rien à brûler.\n", "") == place.run("burn", *how, LANG="fr_CA", LC_ALL="")


def test_a_link_is_taken_away_and_what_it_points_to_is_not(place):
    place.run("vent", stdin=BITTER)
    mine = place.folder / "mine.txt"
    mine.write_text("my own")
    (place.vents / "link.txt").symlink_to(mine)
    assert 0 == place.run("burn", "--yes")[0]
    assert ("my own", []) == (mine.read_text(), list(place.vents.iterdir()))


def test_what_a_killed_run_left_is_burnt_too(place):
    place.run("vent", stdin=BITTER)
    (place.vents / ".123-0.tmp").write_text(BITTER[:20])
    assert 0 == place.run("burn", "--yes")[0]
    assert b"" == place.raw()


# --- a disk that takes nothing ----------------------------------------------------------------------


def full() -> None:
    """As on a full disk: a file takes a little, and no more."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))


def test_a_full_disk_is_one_line_with_the_remedy_and_leaves_no_half(place):
    code, out, err = place.run("vent", stdin=BITTER * 100, before=full)
    assert (2, "", 1) == (code, out, err.count("\n"))
    assert f"rebond: {place.vents} cannot be written (File too large): make room" in err
    assert b"" == place.raw()


def test_a_full_disk_takes_no_review_away(place):
    place.note("a.txt", ANGRY)
    code, out, err = place.run("review", "a.txt", "--now", EVENING, before=full)
    assert (1, 1) == (code, err.count("\n"))
    assert f"{place.drafts} cannot be written (File too large)" in err
    assert "--no-keep" in err
    assert "There is anger" in out
    assert "is kept" not in out
    assert b"" == place.raw()


def test_a_folder_that_may_not_be_written_is_one_line_with_the_remedy(place):
    place.run("vent", stdin=BITTER)
    place.vents.chmod(0o500)
    code, out, err = place.run("vent", stdin=BITTER, humbly=True)
    assert (2, "", 1) == (code, out, err.count("\n"))
    assert f"rebond: {place.vents} cannot be written (Permission denied)" in err
    assert "XDG_DATA_HOME" in err
    code, out, err = place.run("burn", "--yes", humbly=True)
    assert (2, "", 1) == (code, out, err.count("\n"))
    assert "1 of 1 could not be erased" in err
    assert b"viper" not in place.raw()  # what could be done was done
    place.vents.chmod(0o700)
    assert 0 == place.run("burn", "--yes")[0]
    assert b"" == place.raw()


def test_a_folder_that_may_not_be_read_is_one_line_with_the_remedy(place):
    place.run("vent", stdin=BITTER)
    place.vents.chmod(0o300)
    code, out, err = place.run("burn", "--yes", humbly=True)
    assert (2, "", 1) == (code, out, err.count("\n"))
    assert f"rebond: {place.vents} cannot be read (Permission denied)" in err


def test_a_drawer_that_is_a_file_is_one_line_with_the_remedy(place):
    place.data.write_text("no folder")
    for arguments in (["vent"], ["drafts"], ["burn", "--yes"]):
        code, out, err = place.run(*arguments, stdin=BITTER)
        assert (2, "", 1) == (code, out, err.count("\n"))
        assert "(Not a directory)" in err
