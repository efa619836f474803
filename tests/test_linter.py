"""`rebond review` as people run it on notes of their own: mending, choosing, settings, and what editors read."""

import difflib
import json
import os
import re
import shlex
import stat
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

from rebond.rulebook import GROUPS, Policy, book, entries, named, nearest

TESTS = Path(__file__).resolve().parent

NOTE = """\
Dear Ruth,

Thank you for the day !!! It was a hour of joy :-) Please, this job means everything to me.

Rgds
Sasha
"""
MENDED = """\
Dear Ruth,

Thank you for the day! It was an hour of joy. Please, this job means everything to me.

Kind regards,
Sasha
"""


class Place:
    """A folder with notes in it, and the command run there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, name: str, contents: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents.encode() if isinstance(contents, str) else contents)
        return path

    def run(self, *arguments: str, stdin: str = "", **more: str) -> tuple[int, str, str]:
        variables = {"LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(self.folder / ".config")} | more
        done = subprocess.run(
            [sys.executable, "-m", "rebond", *arguments],
            input=stdin.encode(), capture_output=True, cwd=self.folder, env=os.environ | variables, timeout=60,
        )  # fmt: skip
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def review(self, *arguments: str, **more: str) -> tuple[int, str, str]:
        return self.run("review", *arguments, **more)

    def rules(self, *arguments: str) -> list[str]:
        _, out, err = self.review(*arguments, "--json")
        assert "" == err
        return [finding["rule"] for finding in json.loads(out)]

    def refused(self, *arguments: str) -> str:
        code, out, err = self.review(*arguments)
        assert (2, "", 1) == (code, out, err.count("\n"))
        return err.removeprefix("rebond: ").rstrip("\n")


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


# --- what a person sees -------------------------------------------------------------------------


def test_a_remark_shows_place_sentence_reason_and_remedy(place):
    place.keep("note.txt", NOTE)
    code, out, _ = place.review("note.txt", "--select", "elision")
    assert (0, """\
note.txt:3:34: warning L07 elision [fixable]
    It was a hour of joy :-) Please, this job means everything to me.
           ^^^^^^
  “a hour” is not how it is said: a or an goes by the sound.
  Better: A user, an hour; “at the” and the name.

1 warning; 1 can be mended with --fix.
""") == (code, out)  # fmt: skip


def test_a_long_sentence_is_shown_around_its_fault_in_80_columns(place):
    place.keep("note.txt", f"Dear Ruth,\n\n{'It rained, and ' * 9}it was a hour of it, {'and so on, ' * 9}.\n")  # fmt: skip
    _, out, _ = place.review("note.txt", "--select", "elision")
    sentence, marks = out.split("\n")[1:3]
    assert "a hour" == sentence[marks.index("^") : marks.rindex("^") + 1]
    assert max(len(row) for row in out.split("\n")) <= 80
    assert sentence.strip()[0] == sentence[-1] == "…"


def test_the_marks_stand_under_wide_letters_too(place):
    place.keep("note.txt", "Dear Ruth,\n\nThe 木 and é tour took a hour.\n")
    _, out, _ = place.review("note.txt", "--select", "elision")
    sentence, marks = out.split("\n")[1:3]
    assert marks.index("^") == sentence.index("a hour") + 1  # 木 takes two columns


def test_remarks_are_told_in_the_language_of_the_note(place):
    place.keep(
        "note.txt", "Bonjour Léa,\n\nMerci pour cet après-midi. Merci à l'équipe de Airbus.\n"
    )
    _, out, _ = place.review("note.txt", "--select", "elision")
    assert "note.txt:3:45: attention L07 elision [corrigeable]" in out
    assert "1 avertissement; --fix peut en corriger 1." in out


def test_several_notes_are_reviewed_and_the_gravest_tells_the_exit(place):
    place.keep("a.txt", NOTE)
    place.keep("b.txt", "Dear Ruth,\n\nThank you for it.\n")
    code, out, err = place.review("b.txt", "a.txt", "absent.txt", "--severity", "error")
    assert 2 == code
    assert "rebond: absent.txt: there is no such file. Check the name, or give - for standard input.\n" == err  # fmt: skip
    assert "b.txt: Nothing to remark." in out
    assert "a.txt:3:" in out
    assert 1 == place.review("b.txt", "a.txt")[0]
    assert 0 == place.review("b.txt", "b.txt")[0]


# --- mending ------------------------------------------------------------------------------------


def test_a_note_is_mended_in_its_file_and_told(place):
    path = place.keep("note.txt", NOTE)
    path.chmod(0o640)
    code, out, err = place.review("note.txt", "--fix")
    assert (1, "", MENDED) == (code, err, path.read_text(encoding="utf-8"))
    assert (
        "note.txt: 5 places mended: closing_out_of_step (1), elision (1), emoji (1),\nshouting (1), typography (1).\n"
        in out
    )
    assert "What is left:" in out
    assert "pleading" in out
    assert 0o640 == stat.S_IMODE(path.stat().st_mode)
    assert [path] == list(place.folder.iterdir())  # nothing is left beside it
    before = path.stat().st_mtime_ns
    place.review("note.txt", "--fix")
    assert before == path.stat().st_mtime_ns  # what needs no mending is not written


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_the_mark_of_utf8_are_kept(place, mark):
    path = place.keep("note.txt", mark + NOTE.replace("\n", "\r\n").encode())
    place.review("note.txt", "--fix")
    assert mark + MENDED.replace("\n", "\r\n").encode() == path.read_bytes()


def test_a_link_stays_a_link(place):
    path = place.keep("notes/real.txt", NOTE)
    (place.folder / "note.txt").symlink_to(path)
    place.review("note.txt", "--fix")
    assert (place.folder / "note.txt").is_symlink()
    assert MENDED == path.read_text(encoding="utf-8")


def test_standard_input_is_mended_to_standard_output(place):
    code, out, err = place.review("-", "--fix", stdin=NOTE)
    assert (1, MENDED) == (code, out)
    assert "standard input: 5 places mended" in err
    assert "What is left: 2 errors, 1 warning" in err


def test_mending_exits_by_what_is_left(place):
    place.keep("note.txt", "Dear Ruth,\n\nThank you for the [Company] day.\n")
    place.keep("c.toml", "[application]\ncompany = 'Skerry Ferries'\n")
    arguments = ("note.txt", "--candidacy", "c.toml", "--select", "placeholder")
    assert 1 == place.review(*arguments)[0]
    assert 0 == place.review(*arguments, "--fix")[0]


def test_a_difference_is_shown_and_nothing_written(place):
    path = place.keep("note.txt", NOTE)
    for more in ([], ["--fix"]):
        code, out, err = place.review("note.txt", "--diff", *more)
        rows = [NOTE.splitlines(True), MENDED.splitlines(True)]
        assert "".join(difflib.unified_diff(*rows, "note.txt", "note.txt")) == out
        assert (1, NOTE) == (code, path.read_text(encoding="utf-8"))
        assert err.startswith("rebond: note.txt: 5 places can be mended")


def test_a_difference_can_be_applied(place):
    path = place.keep("note.txt", NOTE.replace("\n", "\r\n").rstrip("\r\n"))
    _, patch, _ = place.review("note.txt", "--diff")
    done = subprocess.run(["git", "apply", "-p0", "-"], input=patch.encode(), cwd=place.folder)
    assert 0 == done.returncode
    assert MENDED.replace("\n", "\r\n").rstrip("\r\n").encode() == path.read_bytes()


def test_a_draft_is_left_alone(place):
    draft = f"From: s@mail.example\nTo: r@skerry.example\nMessage-ID: <1@mail.example>\n\n{NOTE}"
    path = place.keep("reply.eml", draft)
    told = place.refused("reply.eml", "--fix")
    assert "reply.eml is a draft with a header, which --fix leaves alone: mend its text in your mail program, or save the text as .txt and mend that." == told  # fmt: skip
    assert draft == path.read_text(encoding="utf-8")
    assert "reply.eml:7:34: warning L07" in place.review("reply.eml")[1]  # the line of the file


def test_a_text_with_a_subject_above_is_no_draft(place):
    path = place.keep("note.txt", f"Subject: Re: Re: Timetable planner\n\n{NOTE}")
    assert "note.txt:5:34: warning L07" in place.review("note.txt")[1]
    place.review("note.txt", "--fix")
    assert f"Subject: Re: Timetable planner\n\n{MENDED}" == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "contents", "told"),
    [
        ("latin.txt", "Chère Léa,\n\nMerci.".encode("latin-1"), "latin.txt is not written in UTF-8: save it as UTF-8"),
        ("absent.txt", None, "absent.txt: there is no such file."),
    ],
)  # fmt: skip
def test_what_cannot_be_mended_says_so(place, name, contents, told):
    if contents is not None:
        place.keep(name, contents)
    assert told in place.refused(name, "--fix")


def test_allow_lines_stay_and_hold(place):
    line = "# rebond: allow shouting, typography, pleading\n"
    path = place.keep("note.txt", NOTE.replace("Thank you", f"{line}Thank you"))
    code, _, _ = place.review("note.txt", "--fix")
    mended = MENDED.replace("Thank you for the day!", f"{line}Thank you for the day !!!")
    assert (0, mended) == (code, path.read_text(encoding="utf-8"))


# --- choosing -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "heard"),
    [
        (["--select", "emoji"], ["emoji"]),
        (["--select", "O16,L07"], ["elision", "emoji"]),
        (["--select", "emoji", "--select", "elision"], ["elision", "emoji"]),
        (["--select", "L"], ["closing_out_of_step", "elision"]),
        (["--select", "language", "--ignore", "elision"], ["closing_out_of_step"]),
        (["--ignore", "O", "--select", "O16"], ["emoji"]),  # the more exact one wins
        (["--select", "O1", "--ignore", "pleading"], ["emoji", "shouting"]),
        (["--ignore", "tone,D,S,T,F,M"], ["closing_out_of_step", "elision"]),
        (["--select", "O,L", "--severity", "warning"], ["elision", "emoji", "pleading"]),
        (["--severity", "error"], ["pleading"]),
    ],
)
def test_rules_are_chosen_by_name_number_group_and_weight(place, arguments, heard):
    place.keep("note.txt", NOTE.replace("job means everything to me", "job. I beg you"))
    assert heard == sorted(set(place.rules("note.txt", *arguments)) - {"desperate"})


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["note.txt", "--select", "vage_ask"], "--select: no rule is called “vage_ask”; did you mean vague_ask?"),
        (["note.txt", "--ignore", "emoji,smilies"], "--ignore: no rule is called “smilies”; docs/rules.md lists them."),
        (["note.txt", "--ignore", ""], "--ignore: no rule is called “”; docs/rules.md lists them."),
        (["--explain", "F99"], "--explain: no rule is called “F99”; did you mean"),
        (["--explain", "Vague-Asks"], "--explain: no rule is called “Vague-Asks”; did you mean vague_ask?"),
        ([], "say which note to review: rebond review note.txt (see rebond review --help)"),
        (["note.txt", "--severity", "grave"], "invalid choice: 'grave'"),
        (["note.txt", "--json", "--format", "sarif"], "--json and --format sarif are two wishes: leave one out."),
        (["-", "--fix", "--json"], "--fix of - prints the mended text"),
        (["-", "note.txt", "--fix"], "--fix of - prints the mended text"),
        (["note.txt", "--diff", "--json"], "--diff and --format json both want standard output: leave one out."),
        (["-", "-"], "- can stand only once"),
        (["note.txt", "--config", "absent.toml"], "absent.toml: there is no such file."),
        (["note.txt", "--config", "x", "--no-config"], "not allowed with argument"),
    ],
)  # fmt: skip
def test_a_slip_is_one_line_that_helps(place, arguments, told):
    place.keep("note.txt", NOTE)
    assert told in place.refused(*arguments)


def test_a_rule_explains_itself(place):
    code, out, err = place.review("--explain", "L07")
    assert (0, "") == (code, err)
    assert out.startswith(
        "L07 elision\nwarning; group L (language)\n\nJoins two words as no reader"
    )
    for head in (
        "Why: ",
        "Not when: ",
        "Source: ",
        "It speaks up at",
        "It is silent at",
        "It mends",
    ):
        assert head in out
    assert max(len(row) for row in out.splitlines()) <= 80
    assert out == place.review("--explain", "elision")[1]


def test_a_group_lists_its_rules(place):
    _, out, _ = place.review("--explain", "door")
    assert "D01  missing_door: Says nothing about what may come next." == out.splitlines()[0]


def test_every_rule_is_found_by_its_name_its_number_and_its_group():
    for entry in entries():
        assert (3, {entry.name}) == named(entry.name) == named(entry.code.lower())
        assert entry.name in named(entry.group)[1]
        assert named(entry.group) == named(entry.code[0])
    assert set() == set(GROUPS.values()) & set(book())
    assert "vague_ask" == nearest("vage-ask")


def test_groups_are_those_of_the_craft(craft):
    rules = json.loads((craft / "rules.json").read_text(encoding="utf-8"))["rules"]
    heads = {(r["id"][0], r["slug"].split(".")[0]) for r in rules if "." in r["slug"]}
    assert {("T", "thanks"), ("F", "ask"), ("D", "door"), ("O", "tone"), ("M", "memory")} <= heads
    assert all(GROUPS[letter] == word for letter, word in heads if word in GROUPS.values())


def test_a_policy_that_chooses_nothing_runs_everything():
    # All but what is said of allow-lines, and of several errors together.
    assert len(entries()) - 4 == len(Policy().rules())
    assert () == Policy(select=("tone",), ignore=("tone",)).rules()


# --- settings -----------------------------------------------------------------------------------


def test_the_nearest_settings_count_and_the_command_line_before_them(place):
    place.keep("rebond.toml", '[review]\nselect = ["emoji"]\n')
    place.keep("notes/rebond.toml", '[review]\nignore = ["O", "D", "T"]\nseverity = "warning"\n')
    place.keep("notes/old/note.txt", NOTE)
    place.keep("note.txt", NOTE)
    assert ["elision"] == place.rules("notes/old/note.txt")
    assert ["emoji"] == place.rules("note.txt")
    assert "pleading" in place.rules("note.txt", "--no-config")
    assert ["elision"] == place.rules("note.txt", "--config", "notes/rebond.toml")
    assert ["shouting"] == place.rules("note.txt", "--select", "shouting")
    assert ["shouting"] == place.rules(
        "notes/old/note.txt", "--select", "O15", "--severity", "info"
    )


def test_a_persons_own_settings_are_found_where_there_are_no_nearer_ones(place):
    place.keep(".config/rebond/rebond.toml", "[review]\nselect = ['emoji']\n")
    place.keep("note.txt", NOTE)
    assert ["emoji"] == place.rules("note.txt")
    place.keep("rebond.toml", "")
    assert "pleading" in place.rules("note.txt")


def test_levels_are_set_by_rule_and_by_group(place):
    place.keep("note.txt", NOTE)
    place.keep("rebond.toml", '[review.levels]\ntone = "off"\nO16 = "error"\nelision = "info"\n')
    _, out, _ = place.review("note.txt", "--json")
    levels = {f["rule"]: f["severity"] for f in json.loads(out)}
    assert ("error", "info") == (levels["emoji"], levels["elision"])
    assert not {"pleading", "shouting"} & set(levels)
    assert {"shouting"} == set(place.rules("note.txt", "--select", "shouting"))


def test_language_and_format_may_be_settled(place):
    place.keep("note.txt", "Ok !\n")
    place.keep("rebond.toml", '[review]\nlanguage = "fr"\nformat = "json"\n')
    code, out, _ = place.review("note.txt")
    assert (1, True) == (code, out.startswith('[{"rule": "'))
    assert "Aucun" in out or "merci" in out.lower()


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("[reveiw]\n", 'rebond.toml: unknown key "reveiw"; did you mean "review"?'),
        ("[review]\nselct = []\n", 'rebond.toml: unknown key "review.selct"; did you mean "review.select"?'),
        ("[review]\nzzz = 1\n", 'rebond.toml: unknown key "review.zzz"; known: review.select, review.ignore,'),
        ("[review]\nselect = 'tone'\n", 'rebond.toml: review.select: expected a list of rules, as ["tone", "F01"], got the text "tone".'),
        ("[review]\nignore = [3]\n", "rebond.toml: review.ignore: expected a list of rules"),
        ("[review]\nignore = ['emojis']\n", "rebond.toml: review.ignore: no rule is called “emojis”; did you mean emoji?"),
        ("[review]\nseverity = 3\n", 'rebond.toml: review.severity: expected one of "error", "warning", "info", got the number 3.'),
        ("[review]\nlanguage = 'xx'\n", "rebond.toml: review.language: expected one of "),
        ("[review]\nformat = true\n", 'rebond.toml: review.format: expected one of "text", "json", "sarif", "github", got true.'),
        ("[review.levels]\nemoji = 'loud'\n", 'rebond.toml: review.levels.emoji: expected one of "error", "warning", "info", "off", got the text "loud".'),
        ("[review.levels]\nemojis = 'off'\n", "rebond.toml: review.levels: no rule is called “emojis”; did you mean emoji?"),
        ("[review]\nlevels = []\n", "rebond.toml: review.levels: expected a table, written [review.levels], got a list."),
        ("review = 2026-01-01\n", "rebond.toml: review: expected a table, written [review], got a date."),
        ("[review\n", "rebond.toml is no valid TOML"),
        (b"\xff\xfe", "rebond.toml is not written in UTF-8: save it as UTF-8."),
    ],
)  # fmt: skip
def test_a_faulty_setting_names_file_key_and_remedy(place, settings, told):
    place.keep("note.txt", NOTE)
    place.keep("rebond.toml", settings)
    assert told in place.refused("note.txt")


def test_a_note_that_is_written_shows_the_remarks_that_are_wanted(place):
    mail = (TESTS.parent / "examples" / "refusal.eml").read_bytes()
    place.keep("refusal.eml", mail)
    arguments = ("note", "refusal.eml", "--no-input", "--json", "--anyway", "--now", "2026-03-13T09:00:00+00:00")  # fmt: skip
    told = json.loads(place.run(*arguments)[1])
    place.keep("rebond.toml", "[review.levels]\nR = 'off'\n" + "".join(f"{f['rule']} = 'off'\n" for f in told["findings"]))  # fmt: skip
    again = json.loads(place.run(*arguments)[1])
    assert (told["body"], []) == (again["body"], again["findings"])
    place.keep("rebond.toml", "[review]\nx = 1\n")
    assert 2 == place.run(*arguments)[0]
    assert 0 == place.run(*arguments, "--no-config")[0]


# --- what programs read -------------------------------------------------------------------------


def test_json_tells_file_line_code_and_replacement(place):
    place.keep("a.txt", NOTE)
    place.keep("b.txt", NOTE)
    code, out, _ = place.review("a.txt", "b.txt", "--select", "L07", "--json")
    one = {
        "rule": "elision", "code": "L07", "severity": "warning", "start": 45, "end": 51, "line": 3, "column": 34,
        "message": "“a hour” is not how it is said: a or an goes by the sound.",
        "suggestion": "A user, an hour; “at the” and the name.", "replacement": "an hour", "until": None, "note": "a.txt",
    }  # fmt: skip
    assert (0, [one, one | {"note": "b.txt"}]) == (code, json.loads(out))
    assert "a hour" == NOTE[45:51]


def test_annotations_are_escaped_as_github_reads_them(place):
    place.keep("50%, a:b.txt", NOTE)
    _, out, _ = place.review("50%, a:b.txt", "--select", "L07,D01", "--format", "github")
    whole, at = out.splitlines()
    assert whole.startswith("::warning file=50%25%2C a%3Ab.txt,title=missing_door (D01)::Nothing")
    assert (
        "::warning file=50%25%2C a%3Ab.txt,line=3,col=34,endLine=3,endColumn=40,title=elision (L07)::"
        "“a hour” is not how it is said: a or an goes by the sound. A user, an hour; “at the” and the name."
    ) == at


def test_levels_of_annotations_are_githubs(place):
    place.keep("note.txt", NOTE)
    _, out, _ = place.review("note.txt", "--select", "O,L", "--format", "github")
    assert {"::error", "::warning", "::notice"} == {row.split(" ")[0] for row in out.splitlines()}


# The part of SARIF 2.1.0 that Rebond writes: each key is there unless it ends in "?", and no other.
TEXT = {"text": str}
FILE = {"uri": str}
REGION = {
    "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1, "charOffset?": 0, "charLength?": 0,
}  # fmt: skip
LEVEL = {"none", "note", "warning", "error"}
RULE = {
    "id": str, "name": str, "shortDescription": TEXT, "fullDescription": TEXT, "help": TEXT | {"markdown": str},
    "defaultConfiguration": {"level": LEVEL}, "properties": {"tags": [str]},
}  # fmt: skip
FIX = {
    "description": TEXT,
    "artifactChanges": [
        {"artifactLocation": FILE, "replacements": [{"deletedRegion": REGION, "insertedContent": TEXT}]}
    ],
}  # fmt: skip
RESULT = {
    "ruleId": str, "ruleIndex": 0, "level": LEVEL, "message": TEXT,
    "locations": [{"physicalLocation": {"artifactLocation": FILE, "region?": REGION}}], "fixes?": [FIX],
}  # fmt: skip
LOG = {
    "$schema": str, "version": {"2.1.0"},
    "runs": [{"tool": {"driver": {"name": str, "version": str, "rules": [RULE]}},
              "columnKind": {"unicodeCodePoints"}, "results": [RESULT]}],
}  # fmt: skip


def faults(item, shape, where="log"):
    """Where a value is not of a shape: a dict of keys, a list of one shape, a set of words, a least number, a type."""
    if isinstance(shape, dict):
        if not isinstance(item, dict):
            return [f"{where} is no object"]
        keys = {key.rstrip("?"): inner for key, inner in shape.items()}
        found = [f"{where}.{key} is not known" for key in item if key not in keys]
        found += [f"{where}.{key} lacks" for key in shape if not key.endswith("?") and key not in item]  # fmt: skip
        for key in item.keys() & keys.keys():
            found += faults(item[key], keys[key], f"{where}.{key}")
        return found
    if isinstance(shape, list):
        if not isinstance(item, list):
            return [f"{where} is no list"]
        return [f for n, part in enumerate(item) for f in faults(part, shape[0], f"{where}[{n}]")]
    if isinstance(shape, set):
        return [] if item in shape else [f"{where} is {item!r}"]
    if isinstance(shape, int):
        return [] if type(item) is int and item >= shape else [f"{where} is {item!r}"]
    return [] if isinstance(item, shape) else [f"{where} is {item!r}"]


def test_the_sarif_log_is_valid_and_points_at_the_file(place):
    raw = NOTE.replace("\n", "\r\n")
    place.keep("my notes/é#1.txt", raw)
    place.keep("reply.eml", f"To: r@skerry.example\nSubject: Re: it\nMIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\n{NOTE.replace('hour', 'ho=75r')}")  # fmt: skip
    code, out, err = place.review("my notes/é#1.txt", "reply.eml", "--format", "sarif")
    log = json.loads(out)
    assert (1, "", []) == (code, err, faults(log, LOG))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [entry.code for entry in entries()] == [rule["id"] for rule in rules]
    assert all(rule["help"]["text"] and rule["fullDescription"]["text"] for rule in rules)
    seen = set()
    for result in run["results"]:
        assert result["ruleId"] == rules[result["ruleIndex"]]["id"]
        where = result["locations"][0]["physicalLocation"]
        seen.add(unquote(where["artifactLocation"]["uri"]))
        if where["artifactLocation"]["uri"] == "reply.eml":
            assert "region" not in where  # its text is coded: no place of the file is known
            assert "fixes" not in result
        elif result["ruleId"] == "L07":
            region = where["region"]
            assert "my%20notes/%C3%A9%231.txt" == where["artifactLocation"]["uri"]
            assert "a hour" == raw[region["charOffset"] :][: region["charLength"]]
            line = raw.split("\r\n")[region["startLine"] - 1]
            assert "a hour" == line[region["startColumn"] - 1 : region["endColumn"] - 1]
            (change,) = result["fixes"][0]["artifactChanges"]
            assert [{"deletedRegion": region, "insertedContent": {"text": "an hour"}}] == change["replacements"]  # fmt: skip
    assert {"my notes/é#1.txt", "reply.eml"} == seen


def test_a_full_path_is_a_full_uri(place):
    path = place.keep("note.txt", NOTE)
    log = json.loads(place.review(str(path), "--select", "L07", "--format", "sarif")[1])
    where = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert path.as_uri() == where["artifactLocation"]["uri"]


def test_a_sarif_log_without_remarks_is_valid_too(place):
    place.keep("note.txt", "Dear Ruth,\n\nThank you for it.\n")
    code, out, _ = place.review("note.txt", "--select", "emoji", "--format", "sarif")
    assert (0, [], []) == (
        code,
        faults(json.loads(out), LOG),
        json.loads(out)["runs"][0]["results"],
    )


# --- the page about it --------------------------------------------------------------------------


def test_the_page_shows_what_the_command_prints(place, golden):
    page = TESTS.parent / "docs" / "review.md"
    text = page.read_text(encoding="utf-8")
    place.keep("note.txt", re.search(r"^```text\n(.*?)^```", text, re.S | re.M)[1])

    def printed(block: re.Match) -> str:
        _, out, _ = place.run(*shlex.split(block[1])[1:])
        return f"```console\n$ {block[1]}\n{out}```"

    golden(page, re.sub(r"^```console\n\$ ([^\n]*)\n.*?^```", printed, text, flags=re.S | re.M))


def test_the_settings_on_the_page_can_be_used(place):
    text = (TESTS.parent / "docs" / "review.md").read_text(encoding="utf-8")
    place.keep("rebond.toml", re.search(r"^```toml\n(.*?)^```", text, re.S | re.M)[1])
    place.keep("note.txt", NOTE)
    levels = {rule: finding for finding, rule in ((f["severity"], f["rule"]) for f in json.loads(place.review("note.txt", "--json")[1]))}  # fmt: skip
    assert {"pleading": "error"} == {
        rule: level for rule, level in levels.items() if rule in ("pleading", "desperate", "emoji", "elision")
    }  # fmt: skip
