"""Rules that somebody else wrote: found where they were asked for, guarded, and held to their own examples."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rebond import pack, packs, rulebook
from rebond.errors import UserError
from rebond.guests import Guest
from rebond.model import Finding
from rebond.review import draft, review

ROOT = Path(__file__).resolve().parent.parent
NOTE = "Dear Ana,\n\nThank you for the synergy of the visit.\n\nBest,\nKim\n"
RULE = '''\
"""Says "synergy".

Why: Nobody knows what it means.
Source: our own judgement.
Not when: never.

Offends (en): I love your synergy.
Offends (en): Synergy is all around.
Innocent (en): I love your tea.
Innocent (en): Tea is all around.
"""

from rebond.pack import Offence, Words

ID = "CS01"
SEVERITY = "error"
_OFFENCE = Offence(__name__, SEVERITY, why={"en": "“{0}” says nothing."}, better={"en": "Say what."})
_WORDS = {"en": Words("synergy")}


def check(draft):
    return _OFFENCE.matches(draft, _WORDS)
'''


class Desk:
    """A folder with a note, and the command run there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keep("note.txt", NOTE)

    def keep(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *arguments: str, **more: str) -> tuple[int, str, str]:
        variables = {"LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(self.folder / ".config")} | more
        done = subprocess.run(
            [sys.executable, "-P", "-m", "rebond", *arguments],
            capture_output=True, text=True, encoding="utf-8", cwd=self.folder, env=os.environ | variables, timeout=60,
        )  # fmt: skip
        return done.returncode, done.stdout, done.stderr

    def rules(self, *arguments: str, **more: str) -> list[str]:
        _, out, err = self.run("review", "note.txt", "--json", *arguments, **more)
        assert "" == err
        return [finding["code"] for finding in json.loads(out)]

    def refused(self, *arguments: str) -> str:
        code, out, err = self.run(*arguments)
        assert (2, "", 1) == (code, out, err.count("\n"))
        return err.removeprefix("rebond: ").rstrip("\n")


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def pack_of(desk):
    """Keeps a rule in the folder our_rules, changed in places."""

    def keep(name: str = "synergy", **changes: str) -> Path:
        text = RULE
        for old, new in changes.items():
            text = text.replace(
                {"id": '"CS01"', "level": '"error"', "body": "return _OFFENCE"}[old], new
            )
        return desk.keep(f"our_rules/{name}.py", text)

    return keep


@pytest.fixture
def alone():
    """What one test admits, no other one knows."""
    yield
    rulebook.dismiss()
    packs._known.clear()


# --- the example, as people would run it --------------------------------------------------------


def test_the_example_pack_is_whole_and_reviews_in_two_languages(tmp_path):
    english, french = tmp_path / "en.txt", tmp_path / "fr.txt"
    english.write_text("Dear Ana,\n\nMy coach told me to thank you.\n\nBest,\nKim\n")
    french.write_text(
        "Bonjour Ana,\n\nMerci pour le call de mardi.\n\nBien à vous,\nKim\n", "utf-8"
    )
    at_root = Desk(tmp_path)
    example = str(ROOT / "examples/pack")
    assert (0, "2 rules, 8 examples: all hold.\n") == at_root.run("rules", "--check", example)[:2]
    code, out, err = at_root.run(
        "review", "en.txt", "fr.txt", "--pack", example, "--select", "EX", "--format", "github"
    )
    assert (0, "") == (code, err)
    assert ["EX01", "EX02"] == [code for code in ("EX01", "EX02", "F01") if code in out]


# --- names, levels, formats ---------------------------------------------------------------------


@pytest.mark.parametrize("word", ["synergy", "cs01", "CS", "CS0", "our_rules", "our-rules"])
def test_a_rule_of_a_pack_is_called_as_ours_are(desk, pack_of, word):
    pack_of()
    assert ["CS01"] == desk.rules("--pack", "our_rules", "--select", word)
    assert [] == desk.rules("--pack", "our_rules", "--ignore", f"{word},T,M,F,D,S")


def test_without_being_asked_for_a_pack_is_not_there(desk, pack_of):
    pack_of()
    assert "CS01" not in desk.rules()
    assert "no rule is called “synergy”" in desk.refused("review", "note.txt", "--select", "synergy")  # fmt: skip


def test_the_first_letter_of_a_pack_names_none_of_its_rules(desk, pack_of):
    pack_of(id='"AC01"')
    assert "AC01" not in desk.rules("--pack", "our_rules", "--select", "A")
    assert ["AC01"] == desk.rules("--pack", "our_rules", "--select", "AC")


def test_a_note_allows_it_and_settings_weigh_it(desk, pack_of):
    pack_of()
    desk.keep("mine.toml", '[review]\npacks = ["./our_rules"]\nselect = ["CS"]\n[review.levels]\nsynergy = "info"\n')  # fmt: skip
    code, out, _ = desk.run("review", "note.txt", "--config", "mine.toml", "--json")
    assert (0, ["info"]) == (code, [f["severity"] for f in json.loads(out)])
    desk.keep("note.txt", f"# rebond: allow synergy\n{NOTE}")
    assert [] == desk.rules("--config", "mine.toml")


def test_sarif_and_explain_know_it(desk, pack_of):
    pack_of()
    out = desk.run("review", "note.txt", "--pack", "our_rules", "--select", "CS", "--format", "sarif")[1]  # fmt: skip
    run = json.loads(out)["runs"][0]
    (result,) = run["results"]
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert ("CS01", ["our_rules", "synergy"]) == (rule["id"], rule["properties"]["tags"])
    told = desk.run("review", "--explain", "synergy", "--pack", "our_rules")[1]
    assert "CS01 synergy\nerror; pack our_rules\n" == told[: told.index("\n\n") + 1]


def test_a_score_takes_nothing_for_what_the_rubric_does_not_know(desk, pack_of):
    pack_of(id='"AC01"')
    plain = desk.run("review", "note.txt", "--score", "--json")[1]
    more = desk.run("review", "note.txt", "--score", "--json", "--pack", "our_rules")[1]
    assert json.loads(plain)["score"] == json.loads(more)["score"]


def test_all_rules_are_listed_with_their_pack(desk, pack_of):
    pack_of()
    listed = json.loads(desk.run("rules", "--json", "--pack", "our_rules")[1])
    assert {"our_rules", None} == {rule["pack"] for rule in listed}
    assert {
        "name": "synergy", "code": "CS01", "severity": "error", "level": "error", "group": "our_rules",
        "pack": "our_rules", "summary": 'Says "synergy".',
    } in listed  # fmt: skip
    assert len(rulebook.entries()) + 1 == len(listed)
    text = desk.run("rules", "--pack", "our_rules")[1]
    assert ["CS01", "synergy", "error", "our_rules", "Says", '"synergy".'] in [r.split() for r in text.splitlines()]  # fmt: skip


# --- code runs only where somebody asked for it ---------------------------------------------------

LOUD = "raise SystemExit('this code ran')\n"


def test_a_file_that_was_only_found_brings_no_code(desk):
    desk.keep("down/loaded/our_rules/bad.py", LOUD)
    desk.keep("down/loaded/rebond.toml", '[review]\npacks = ["./our_rules"]\n')
    desk.keep("down/loaded/note.txt", NOTE)
    told = desk.refused("review", "down/loaded/note.txt")
    assert "this code ran" not in told
    assert "down/loaded/rebond.toml names packs (./our_rules), which are code" in told
    assert [True] * 3 == [way in told for way in ("--config", "trust = [", "--no-config")]
    assert 0 == desk.run("review", "down/loaded/note.txt", "--no-config")[0]


@pytest.mark.parametrize("named", ["our_rules_installed", "/tmp/elsewhere", "~/elsewhere"])
def test_nor_does_it_name_other_code(desk, named):
    desk.keep("rebond.toml", f'[review]\npacks = ["{named}"]\n')
    assert f"names packs ({named}), which are code" in desk.refused("review", "note.txt")


def test_nor_may_it_say_whom_to_trust(desk, pack_of):
    pack_of()
    desk.keep("rebond.toml", f'[review]\npacks = ["./our_rules"]\ntrust = ["{desk.folder}"]\n')
    assert "only your own settings can say whom you trust" in desk.refused("review", "note.txt")
    assert "only your own settings" in desk.refused("review", "note.txt", "--config", "rebond.toml")


def test_a_link_to_ones_own_settings_does_not_move_their_packs(desk):
    desk.keep("down/our_rules/bad.py", LOUD)
    desk.keep("down/note.txt", NOTE)
    own = desk.keep(".config/rebond/rebond.toml", '[review]\npacks = ["./our_rules"]\n')
    (desk.folder / "down/rebond.toml").symlink_to(own)
    assert "names packs (./our_rules), which are code" in desk.refused("review", "down/note.txt")


def test_a_file_that_is_pointed_to_may_name_packs(desk, pack_of):
    pack_of()
    desk.keep("rebond.toml", '[review]\npacks = ["./our_rules"]\nselect = ["synergy"]\n')
    assert ["CS01"] == desk.rules("--config", "rebond.toml")


def test_ones_own_settings_may(desk, pack_of):
    pack_of()
    desk.keep(".config/rebond/rebond.toml", f'[review]\npacks = ["{desk.folder}/our_rules"]\nselect = ["CS"]\n')  # fmt: skip
    assert ["CS01"] == desk.rules()


def test_and_so_may_a_file_in_a_trusted_folder_and_no_other(desk):
    for where in ("notes/job", "notes-downloaded"):
        desk.keep(f"{where}/our_rules/synergy.py", RULE)
        desk.keep(f"{where}/rebond.toml", '[review]\npacks = ["./our_rules"]\nselect = ["CS"]\n')
        desk.keep(f"{where}/note.txt", NOTE)
    desk.keep(".config/rebond/rebond.toml", f'[review]\ntrust = ["{desk.folder}/notes"]\n')
    code, out, _ = desk.run("review", "notes/job/note.txt", "--json")
    assert (1, ["CS01"]) == (code, [f["code"] for f in json.loads(out)])
    assert "are code" in desk.refused("review", "notes-downloaded/note.txt")


def test_a_relative_folder_trusts_nothing(desk, pack_of):
    pack_of()
    desk.keep("rebond.toml", '[review]\npacks = ["./our_rules"]\n')
    desk.keep(".config/rebond/rebond.toml", '[review]\ntrust = ["."]\n')
    assert "are code" in desk.refused("review", "note.txt")


# --- what is installed ----------------------------------------------------------------------------


def installed(desk: Desk) -> str:
    site = desk.folder / "site"
    desk.keep("site/career_service/__init__.py", "")
    desk.keep("site/career_service/rules/__init__.py", "")
    desk.keep("site/career_service/rules/synergy.py", RULE)
    about = "site/career_service-1.0.dist-info"
    desk.keep(f"{about}/METADATA", "Metadata-Version: 2.1\nName: career-service\nVersion: 1.0\n")
    desk.keep(f"{about}/entry_points.txt", "[rebond.rules]\ncareer = career_service.rules\n")
    return str(site)


@pytest.mark.parametrize("name", ["career-service", "career"])
def test_an_installed_pack_is_used_when_it_is_named(desk, name):
    site = installed(desk)
    desk.keep("mine.toml", f'[review]\npacks = ["{name}"]\n')
    assert "CS01" in desk.rules("--config", "mine.toml", PYTHONPATH=site)
    assert "CS01" in desk.rules("--pack", name, PYTHONPATH=site)
    assert "CS01" not in desk.rules(PYTHONPATH=site)


def test_a_pack_that_is_not_there_is_told(desk, pack_of):
    assert "no pack of rules is called “career”" in desk.refused("review", "note.txt", "--pack", "career")  # fmt: skip
    assert "there is no such folder of rules" in desk.refused("review", "note.txt", "--pack", "./x")
    desk.keep("empty/_shared.py", "")
    assert "holds no rule" in desk.refused("review", "note.txt", "--pack", "empty")


# --- what is broken -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("x = (\n", 1, "SyntaxError"),
        ("\n\nimport no_such_thing\n", 3, "ModuleNotFoundError"),
        ("\n1 / 0\n", 2, "ZeroDivisionError"),
        (LOUD, 1, "SystemExit (this code ran)"),
        ('ID = "CS01"\n', 1, "needs a SEVERITY"),
        (RULE.replace("CS01", "C01"), 1, "two to four letters"),
        (RULE.replace("def check", "def chek"), 1, "check(draft)"),
    ],
)
def test_a_broken_module_is_one_line_with_its_place(desk, source, line, said):
    desk.keep("our_rules/fine.py", RULE)
    desk.keep("our_rules/loose.py", source)
    told = desk.refused("review", "note.txt", "--pack", "our_rules")
    assert told.startswith(f"our_rules/loose.py:{line}: ")
    assert said in told
    code, out, _ = desk.run("rules", "--check", "our_rules")
    assert 1 == code
    assert f"our_rules/loose.py:{line}: " in out


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("1 / 0", "synergy.py:22: ZeroDivisionError"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("return None", "TypeError"),
        ("return ['x']", "it gives a str, not a Finding"),
        ("return [_OFFENCE.at(draft, 5, 9999)]", "it points at 5–9999 of"),
        ("return [Offence('money', 'error', why={'en': 'x'}, better={}).at(draft)]", "called “money”"),
    ],
)  # fmt: skip
def test_a_rule_that_stumbles_is_told_and_the_rest_goes_on(desk, pack_of, body, said):
    path = pack_of()
    path.write_text(path.read_text().replace("return _OFFENCE.matches(draft, _WORDS)", body))
    desk.keep("our_rules/other.py", RULE.replace("CS01", "CS02"))
    code, out, err = desk.run("review", "note.txt", "--pack", "our_rules", "--select", "CS", "--json")  # fmt: skip
    found = {finding["code"]: finding for finding in json.loads(out)}
    assert (1, "", {"R04", "CS02"}) == (code, err, set(found))
    assert said in found["R04"]["message"]
    assert [] == [c for c in desk.rules("--pack", "our_rules", "--ignore", "R04") if c == "R04"]


def test_what_it_found_before_it_stumbled_is_kept():
    def check(cut):
        yield Finding(rule="half", severity="info", start=0, end=4, message="Found.")
        raise KeyError("later")

    guest = Guest("half", code="XX01", severity="info", check=check, pack="x", place="x/half.py")
    assert ["half", "broken_rule"] == [f.rule for f in guest.check(draft(NOTE, language="en"))]
    french = list(guest.check(draft(NOTE, language="fr")))[1]
    assert french.message.startswith("La règle half du lot x a trébuché (KeyError")


def test_a_rule_that_never_ends_to_remark_is_cut_short():
    def check(cut):
        while True:
            yield Finding(rule="loop", severity="info", start=0, end=4, message="Again.")

    guest = Guest("loop", code="XX01", severity="info", check=check)
    assert 50 == len(review(draft(NOTE, language="en"), rules=[guest]))


@pytest.mark.parametrize(
    ("name", "code", "both"),
    [
        ("vague_ask", "CS01", ["our_rules/vague_ask.py", "one of Rebond's own", "another name"]),
        ("tone", "CS01", ["our_rules/tone.py", "“tone” is a group"]),
        ("our_rules", "CS01", ["our_rules/our_rules.py", "is a group"]),
        ("unknown_allow", "CS01", ["has the name of unknown_allow (R01)"]),
        ("f01", "CS01", ["has the name of vague_ask (F01)"]),
    ],
)
def test_names_do_not_clash(desk, pack_of, name, code, both):
    pack_of(name, id=f'"{code}"')
    told = desk.refused("review", "note.txt", "--pack", "our_rules")
    assert [] == [part for part in both if part not in told]


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("synergy", "CT01", "has the name of synergy (CS01), our_rules/synergy.py"),
        ("other", "CS01", "has the number of synergy (CS01), our_rules/synergy.py"),
        ("other", "CS02", "has the letters of synergy (CS01), our_rules/synergy.py"),
    ],
)
def test_nor_do_two_packs(desk, pack_of, name, code, said):
    pack_of()
    desk.keep(f"theirs/{name}.py", RULE.replace("CS01", code))
    told = desk.refused("review", "note.txt", "--pack", "our_rules", "--pack", "theirs")
    assert told.startswith(f"theirs/{name}.py: ")
    assert said in told


def test_a_clash_leaves_nothing_behind(alone):
    known = rulebook.entries()

    def guest(name: str, code: str) -> Guest:
        return Guest(name, code=code, severity="info", check=lambda _: (), pack="p", place=name)

    with pytest.raises(UserError):
        rulebook.admit([guest("fine", "PP01"), guest("money", "PP02")])
    assert known == rulebook.entries()


def test_a_folder_is_loaded_once_and_its_modules_share(alone, tmp_path):
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours/_words.py").write_text('WORDS = ("synergy",)\n')
    (tmp_path / "ours/synergy.py").write_text(
        RULE.replace(
            "from rebond.pack", "from ._words import WORDS\nfrom rebond.pack"
        ).replace('Words("synergy")', "Words(*WORDS)")
    )  # fmt: skip
    first = packs.load([str(tmp_path / "ours")])
    assert first == packs.load([str(tmp_path / "ours"), str(tmp_path / "ours")])
    assert ["synergy"] == [f.rule for f in review(NOTE, language="en", rules=first)]
    assert ["_words.py", "synergy.py"] == sorted(p.name for p in (tmp_path / "ours").iterdir())


# --- held to its examples -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Why: Nobody knows what it means.\n", "", "1: the docstring lacks “Why:”"),
        ('Says "synergy".', "Says synergy", "1: the docstring's first line is no sentence"),
        ("Innocent (en): Tea is all around.\n", "", "1: 1 of 2 examples: Innocent (en): …"),
        ("I love your synergy", "I love your cat", "7: Offends (en): is silent at “I love your cat.”"),
        ("I love your tea", "Synergy is tea", "9: Innocent (en): speaks up at “Synergy” in “Synergy is tea.”"),
        ('why={"en"', 'why={"fr": "x", "en"', "1: 0 of 2 examples: Offends (fr): …"),
        ("return _OFFENCE", "1 / 0\n    return _OFFENCE", "7: Offends (en): stumbles at “I love your synergy.”"),
        ("Innocent (en): Tea", "Mends (en): Synergy. → Tea.\nInnocent (en): Tea", "10: Mends (en): makes “Synergy.” of “Synergy.”"),
        ("Offends (en): I", "Given: {no}\nOffends (en): I", "1: a Given: line is no JSON"),
        ("says nothing.", "says {1}.", "7: Offends (en): shows a brace"),
    ],
)  # fmt: skip
def test_check_tells_what_is_missing_and_where(desk, old, new, told):
    assert old in RULE
    desk.keep("our_rules/synergy.py", RULE.replace(old, new, 1))
    code, out, err = desk.run("rules", "--check", "our_rules")
    assert (1, "") == (code, err)
    assert f"our_rules/synergy.py:{told}" in out
    assert "to mend." in out


def test_patterns_of_re_are_warned_of_and_fail_nothing(desk):
    desk.keep("our_rules/synergy.py", RULE.replace("from rebond", "import re\nfrom rebond", 1))
    code, out, _ = desk.run("rules", "--check", "our_rules", "--json")
    (fault,) = json.loads(out)
    assert (0, "warning", 13) == (code, fault["level"], fault["line"])
    assert "re2" in fault["message"]


def test_the_public_helpers_are_what_is_promised():
    assert sorted(pack.__all__) == pack.__all__
    assert [] == [name for name in pack.__all__ if not hasattr(pack, name)]
    page = (ROOT / "docs/packs.md").read_text(encoding="utf-8")
    assert [] == [name for name in pack.__all__ if f"`{name}`" not in page]
