"""A score says how good a note is as far as rules can see: good notes stand well above their twins."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rebond.model import Finding, Occasion
from rebond.review import draft, review
from rebond.rulebook import book
from rebond.score import _CLOSES, CRITERIA, GATES, SHARES, Score, score, share_of
from scripts.scores import agreement, judged, page

GOLD = judged()
NAMES = sorted({row.name for row in GOLD})
TEXT = "Dear Ruth,\n\nThank you for the timetable exercise.\n\nBest,\nSasha\n"


def of(name: str, which: str, where: str) -> Score:
    return getattr(next(r for r in GOLD if (r.name, r.which) == (name, which)), where)


def found(rule: str, severity: str = "", start: int = 0, end: int = 0) -> Finding:
    return Finding(rule=rule, severity=severity or book()[rule].severity, start=start, end=end, message="")  # fmt: skip


def scored(*rules: str, text: str = TEXT, **more) -> Score:
    return score([found(rule) for rule in rules], draft(text, language="en", **more))


def part(of: Score, code: str):
    return next(part for part in of.parts if part.code == code)


# --- the craft's notes ------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["beside", "alone"])
@pytest.mark.parametrize("name", NAMES)
def test_a_good_note_stands_twenty_points_above_its_twin(name, where):
    good, bad = of(name, "gold", where), of(name, "mediocre", where)
    assert good.points - bad.points >= 20
    assert good.out_of == bad.out_of


@pytest.mark.parametrize("where", ["beside", "alone"])
def test_the_score_agrees_with_the_craft(where):
    expected = [float(row.expected) for row in GOLD]
    pearson, ranks = agreement(expected, [getattr(row, where).percent for row in GOLD])
    assert min(pearson or 0, ranks or 0) > 0.8
    print(page())  # pytest -s shows it


def test_agreement_is_told_as_textbooks_have_it():
    assert (1.0, 1.0) == agreement([1, 2, 3], [2, 4, 6])
    assert (None, None) == agreement([1, 2, 3], [5, 5, 5])
    pearson, ranks = agreement([1, 2, 3], [1, 2, 30])
    assert pearson < 1.0 == ranks


# --- how it counts ----------------------------------------------------------------------------------


def test_weights_are_the_rubrics_and_nobody_sees_more_than_there_is():
    assert 100 == sum(c.weight for c in CRITERIA)
    assert [f"C{n}" for n in range(1, 10)] == [c.code for c in CRITERIA]
    assert all(0 < c.alone <= c.beside <= c.weight for c in CRITERIA)
    assert all(text for c in CRITERIA for text in (*c.unseen, *c.name))
    assert all(bool(c.unread[0]) == bool(c.unread[1]) for c in CRITERIA)


def test_every_rule_that_is_named_exists_and_every_rule_counts():
    assert set() == (set(SHARES) | set(_CLOSES)) - set(book())
    assert set(_CLOSES.values()) <= set(GATES)
    codes = {c.code for c in CRITERIA}
    assert {"unknown_allow", "unused_allow", "not_tonight", "broken_rule"} == {name for name in book() if share_of(found(name))[0] not in codes}  # fmt: skip
    assert all(code in codes and 0 < share <= 100 and why for code, share, why in SHARES.values())


def test_what_no_rule_remarks_has_all_that_can_be_seen():
    assert (58, 58, None) == (scored().points, scored().out_of, scored().gate)
    beside = scored(occasion=Occasion())
    assert (78, 78) == (beside.points, beside.out_of)


def test_each_remark_takes_its_share_of_its_criterion():
    told = scored("generic_thanks", "no_way_out")
    assert (3.0, (("generic_thanks", 7.0),)) == (part(told, "C1").points, part(told, "C1").taken)
    assert (9.9, (("no_way_out", 1.1),)) == (part(told, "C3").points, part(told, "C3").taken)
    assert 50 == told.points


def test_what_describes_the_note_counts_once_and_defects_count_each():
    assert scored("generic_thanks") == scored("generic_thanks", "generic_thanks")
    assert [3.8, 2.5] == [part(scored(*["elision"] * n), "C7").points for n in (1, 2)]
    assert 0.0 == part(scored(*["elision"] * 9), "C7").points


@pytest.mark.parametrize(
    ("rules", "gate", "points"),
    [
        (["legal_threat"], "G3", 14),
        (["legal_threat", "wrong_name"], "G2", 12),
        (["placeholder", "legal_threat"], "G1", 9),
        (["no_reply_address"], "G4", 23),
        (["compares_candidates"], "G5", 29),
    ],
)
def test_the_lowest_gate_holds_the_whole_down(rules, gate, points):
    told = scored(*rules)
    assert (gate, points) == (told.gate.code if told.gate else "", told.points)


def test_a_gate_that_holds_nothing_down_is_not_told():
    low = ["compares_candidates", "missing_door", "missing_thanks", "surprise", "forgotten_memory"]
    assert None is scored(*low).gate


def test_a_doubled_gender_caps_and_one_without_need_does_not():
    french = "Bonjour Ana,\n\nJe suis ravi(e) de cette journée, et heureux.\n\nCordialement,\nKim\n"
    for words, gate in (("ravi(e)", "G6"), ("heureux", None)):
        at = french.index(words)
        told = score([found("gender_mark", start=at, end=at + len(words))], draft(french, language="fr"))  # fmt: skip
        assert gate == (told.gate.code if told.gate else None)


def test_a_note_that_should_not_be_written_is_worth_nothing():
    assert (0, "G0") == (scored(occasion=Occasion(decision="dont_send")).points, scored(occasion=Occasion(decision="hold")).gate.code)  # fmt: skip
    assert None is scored(occasion=Occasion(decision="short")).gate
    long = TEXT.replace("exercise.", "exercise " + "and more " * 60 + "indeed.")
    assert "G0b" == scored(occasion=Occasion(decision="short"), text=long).gate.code


def test_what_cannot_be_seen_is_said_and_less_of_it_beside_a_file():
    alone, beside = scored(), scored(occasion=Occasion())
    assert "whether the memory is true, and yours alone; whether you had a better one" == part(alone, "C2").unseen  # fmt: skip
    assert "whether the memory is true, and yours alone" == part(beside, "C2").unseen
    french = score((), draft("Bonjour Ana,\n\nMerci.\n\nKim\n", language="fr"))
    assert ("Souvenir", "si le souvenir est vrai, et n'est qu'à vous ; si vous en aviez un meilleur") == (part(french, "C2").name, part(french, "C2").unseen)  # fmt: skip


remarks = st.lists(st.sampled_from(sorted(book())), max_size=30)


@given(rules=remarks, more=remarks, beside=st.booleans())
def test_more_remarks_never_make_more_points(rules, more, beside):
    occasion = Occasion() if beside else None
    fewer, all_ = scored(*rules, occasion=occasion), scored(*rules, *more, occasion=occasion)
    assert 0 <= all_.points <= fewer.points <= fewer.out_of
    assert all(0 <= part.points <= part.out_of for part in all_.parts)
    turned = scored(*reversed(rules), occasion=occasion)  # in whatever order they come
    assert fewer.points == turned.points


# --- what a person sees ------------------------------------------------------------------------------


def run(folder: Path, *arguments: str) -> tuple[int, str, str]:
    done = subprocess.run([sys.executable, "-m", "rebond", "review", *arguments], capture_output=True, cwd=folder, timeout=60)  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


NOTE = """\
Dear Ruth,

I hope this email finds you well. Thank you for the winter timetable exercise. Do you have any feedback?

Kind regards,
Sasha
"""


def test_the_table_has_a_bar_for_each_criterion_and_says_what_is_unseen(tmp_path):
    (tmp_path / "a.txt").write_text(NOTE)
    _, out, err = run(tmp_path, "a.txt", "--score")
    table = out[out.index("Score: ") :]
    assert "" == err
    assert (
        "Score: 40 of 58 points that rules can see\n"
        "  C1 Specific thanks       ████████████████████   10 / 10\n"
    ) == table[: table.index("  C2")]
    assert (
        "  C4 Door kept open        ░░░░░░░░░░░░░░░░░░░░    0 / 8\n     missing_door −8\n" in table
    )
    assert "What rules cannot see\n  C1 whether they did what you thank for; who else was there\n" in table  # fmt: skip
    assert max(map(len, out.splitlines())) <= 80


def test_the_table_is_french_beside_a_french_note(tmp_path):
    note = "Bonjour Ana,\n\nMerci pour l'exercice sur la grille d'hiver. Vous devez revoir votre décision.\n\nCordialement,\nKim\n"
    (tmp_path / "f.txt").write_text(note, encoding="utf-8")
    _, out, _ = run(tmp_path, "f.txt", "--score")
    assert "Score : " in out
    assert "Ce que des règles ne peuvent pas voir" in out
    assert max(map(len, out.splitlines())) <= 80


def test_scripts_get_one_object_a_note(tmp_path):
    (tmp_path / "a.txt").write_text(NOTE)
    (tmp_path / "b.txt").write_text(TEXT)
    code, out, _ = run(tmp_path, "a.txt", "b.txt", "--json", "--score")
    first, second = map(json.loads, out.splitlines())
    assert (0, {"findings", "score"}) == (code, set(first))
    assert {"points", "out_of", "percent", "gate", "criteria"} == set(first["score"])
    assert {"code", "name", "points", "out_of", "weight", "taken", "unseen"} == set(first["score"]["criteria"][0])  # fmt: skip
    assert [{"rule": "missing_door", "points": 8.0}] == first["score"]["criteria"][3]["taken"]
    assert second["score"]["points"] > first["score"]["points"]
    plain = json.loads(run(tmp_path, "a.txt", "--json")[1])
    assert plain == first["findings"]  # without --score it stays a list


def test_hiding_remarks_makes_no_note_better_and_a_rule_that_is_off_is_named(tmp_path):
    (tmp_path / "a.txt").write_text(NOTE)
    ways: tuple[list[str], ...] = ([], ["--severity", "error"], ["--ignore", "missing_door"])
    told = [run(tmp_path, "a.txt", "--json", "--score", *how)[1] for how in ways]
    points = [json.loads(out)["score"]["points"] for out in told]
    assert points[0] == points[1] < points[2]
    _, out, _ = run(tmp_path, "a.txt", "--score", "--ignore", "missing_door")
    assert "Not counted, as you do not want to hear of it: missing_door." in out


@pytest.mark.parametrize(
    ("how", "other"),
    [(["--diff"], "--diff"), (["--format", "sarif"], "--format sarif"), (["--format", "github"], "--format github")],
)  # fmt: skip
def test_where_there_is_no_room_for_a_score_it_is_told(tmp_path, how, other):
    (tmp_path / "a.txt").write_text(NOTE)
    told = f"rebond: {other} leaves no room for --score: leave one out.\n"
    assert (2, "", told) == run(tmp_path, "a.txt", "--score", *how)


def test_a_mended_note_is_scored_as_it_is_now(tmp_path):
    (tmp_path / "a.txt").write_text(NOTE)
    before = json.loads(run(tmp_path, "a.txt", "--json", "--score")[1])["score"]["points"]
    after = json.loads(run(tmp_path, "a.txt", "--json", "--score", "--fix")[1])["score"]["points"]
    assert before < after


def test_the_review_itself_and_the_score_see_the_same():
    cut = draft(NOTE, language="en")
    taken = {rule for part in score(review(cut), cut).parts for rule, _ in part.taken}
    assert {finding.rule for finding in review(cut)} >= taken
