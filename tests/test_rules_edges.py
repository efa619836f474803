"""Where a rule's judgement turns: one step this side it speaks, one step that side it is silent.

`make mutants` breaks rules at such places, and what survived there has a case here. Each line is a rule,
a language, a note, what is known beside it, and the words that the rule marks ("" is a remark on the whole).
"""

import pytest

from rebond import plug
from rebond.examples import cut

RULES = {rule.__name__.rpartition(".")[2]: rule for rule in plug.rules()}


def note(text: str) -> str:
    return f"Dear Ana,\n\n{text}\n\nBest,\nKim"


def french(text: str) -> str:
    return f"Bonjour Ana,\n\n{text}\n\nBien à vous,\nKim"


def words(count: int) -> str:
    return note(" ".join(["well"] * (count - 1)) + " done.")


def mail(**envelope: object) -> dict:
    return {"envelope": envelope}


MET = [
    {"id": "p1", "name": "Ana Brook", "email": "ana@mill.example", "met": True},
    {"id": "p2", "name": "Farid Benali", "email": "farid@mill.example", "met": True},
]
MACHINE = {"text": "Sorry.", "from": "no-reply@mill.example"}

CASES = [
    # how long is too long, by stage and language
    ("too_long", "en", words(90), {"stage": "screen"}, []),
    ("too_long", "en", words(91), {"stage": "screen"}, [""]),
    ("too_long", "en", words(50), {"stage": "application"}, []),
    ("too_long", "en", words(51), {"stage": "application"}, [""]),
    ("too_long", "en", words(171), {"stage": "final"}, [""]),
    ("too_long", "en", words(170), {"reading": {"stage": "final"}}, []),
    ("too_long", "en", words(171), {"reading": {"stage": "final"}}, [""]),
    ("too_long", "en", words(171), {"reading": {"reason": "budget"}}, []),
    ("too_long", "en", words(200), {}, []),
    ("too_long", "en", words(201), {}, [""]),
    ("too_long", "fr", words(57), {"stage": "application"}, []),
    ("too_long", "fr", words(58), {"stage": "application"}, [""]),
    # who gets it
    ("several_recipients", "en", note("Thank you."), {}, []),
    ("several_recipients", "en", note("Thank you."), mail(to=["a@m.example"]), []),
    ("several_recipients", "en", note("Thank you."), mail(to=["a@m.example", "A@m.example"]), []),
    ("several_recipients", "en", note("Thank you."), mail(to=["a@m.example", "b@m.example"]), [""]),
    ("several_recipients", "en", note("Thank you."), mail(to=["a@m.example"], bcc=["b@m.example"]), [""]),
    ("several_recipients", "en", note("Thank you."), mail(to=["a@m.example", "b@m.example"]) | {"message": {"from": "A@m.example", "reply_to": ["b@m.example"]}}, []),
    ("several_recipients", "en", note("Thank you."), mail(to=["a@m.example", "c@m.example"]) | {"message": {"from": "a@m.example", "reply_to": ["b@m.example"]}}, [""]),
    ("several_recipients", "en", note("Thank you."), mail(to=["a@m.example", "b@m.example"]) | {"message": {"reply_to": ["a@m.example", "b@m.example", "d@m.example"]}}, []),
    ("several_recipients", "en", note("Thank you."), mail(to=["ana@mill.example", "farid@mill.example"]) | {"people": MET, "reading": {"signed": "Ana"}}, [""]),
    ("several_recipients", "en", note("Thank you."), mail(to=["ana@mill.example", "farid@mill.example"]) | {"people": MET, "reading": {"signed": "Ana and Farid"}}, []),
    ("no_reply_address", "en", note("Thank you."), mail(subject="Re: Your application") | {"message": MACHINE}, [""]),
    ("no_reply_address", "en", note("Thank you."), mail(subject="Thank you") | {"message": MACHINE}, []),
    ("no_reply_address", "en", note("Thank you."), mail(subject="Re: Your application") | {"message": MACHINE | {"reply_to": ["ana@mill.example"]}}, []),
    ("no_reply_address", "en", note("Thank you."), mail(to=["jobs@lever.example"]) | {"message": MACHINE | {"reply_to": ["jobs@lever.example"]}}, []),
    ("no_reply_address", "en", note("Thank you."), mail(to=["jobs@lever.example"]) | {"message": MACHINE | {"reply_to": ["ana@mill.example"]}}, [""]),
    ("no_reply_address", "en", note("Thank you."), mail(to=["jobs@lever.example"]) | {"people": [{"name": "Jo", "email": "Jobs@lever.example"}]}, []),
    ("no_reply_address", "en", note("Thank you."), mail(to=["jobs@mill.example"]) | {"people": [MET[0] | {"met": False}]}, []),
    ("no_reply_address", "en", note("Thank you."), mail(to=["jobs@mill.example"]) | {"people": MET}, [""]),
    ("no_reply_address", "en", note("Thank you."), mail(to=["ana"]), [""]),
    # subjects
    ("poor_subject", "en", note("Thank you."), mail(subject="PM-04455 TX"), []),
    ("poor_subject", "en", note("Thank you."), mail(subject="THANK YOU ALL"), [""]),
    ("poor_subject", "en", note("Thank you."), mail(subject="One two three four five six seven eight"), []),
    ("poor_subject", "en", note("Thank you."), mail(subject="One two three four five six seven eight nine"), [""]),
    ("poor_subject", "en", note("Thank you."), mail(subject="Re: one two three four five six seven eight nine", in_reply_to="<a@b.example>"), []),
    ("poor_subject", "en", "Subject: Re: Re: the mill\n\n" + note("Thank you."), {}, [" Re: Re: "]),
    ("poor_subject", "en", "Subject: Re: the mill\n\n" + note("Thank you."), {}, []),
    ("poor_subject", "en", "To: Ana\nSubject: Re: RE : the mill\n\n" + note("Thank you."), {}, [" Re: RE : "]),
    ("poor_subject", "en", note("I read the subject: Re: Re: the mill."), {}, []),
    # when it leaves
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-16T06:59:00+01:00"), [""]),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-16T07:00:00+01:00"), []),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-16T20:59:00+01:00"), []),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-16T21:00:00+01:00"), [""]),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-19T10:00:00+01:00"), []),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-20T10:00:00+01:00"), [""]),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-16T10:00:00+01:00") | {"message": {"date": "2026-06-16T09:00:00+01:00"}}, []),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-16T09:59:59+01:00") | {"message": {"date": "2026-06-16T09:00:00+01:00"}}, [""]),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-16T09:30:00+01:00") | {"message": {"date": "2026-06-16T10:00:00+01:00"}}, []),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-26T10:00:00+01:00") | {"message": {"date": "2026-06-16T09:00:00+01:00"}}, []),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-29T10:00:00+01:00") | {"message": {"date": "2026-06-16T09:00:00+01:00"}}, [""]),
    # what they offered themselves
    ("feedback_word", "en", note("Could you give me feedback?"), {}, ["feedback"]),
    ("feedback_word", "en", note("Could you give me feedback?"), {"reading": {"feedback_policy": "refused"}}, ["feedback"]),
    ("feedback_word", "en", note("Could you give me feedback?"), {"reading": {"feedback_policy": "offered"}}, []),
    ("no_way_out", "en", note("Could you give me some advice on my portfolio?"), {"reading": {"feedback_policy": "refused"}}, ["Could you give me some advice on my portfolio?"]),
    ("no_way_out", "en", note("Could you give me some advice on my portfolio?"), {"reading": {"feedback_policy": "offered"}}, []),
    ("no_way_out", "en", note("Could you give me some advice on my portfolio?"), {"reading": {"openings": [{"kind": "call", "quote": "call me"}]}}, []),
    ("no_way_out", "en", note("Could you give me some advice on my portfolio?"), {"reading": {"openings": [{"kind": "reapply", "quote": "apply again"}]}}, ["Could you give me some advice on my portfolio?"]),
    ("no_way_out", "en", note("No pressure. Could you give me some advice on my portfolio?"), {}, []),
    ("no_way_out", "en", note("No pressure. The mill was loud. Could you give me some advice on my portfolio?"), {}, ["Could you give me some advice on my portfolio?"]),
    ("no_way_out", "en", note("Could you give me some advice on my portfolio? It is short. No pressure."), {}, []),
    # who was met, and who is thanked
    ("people_left_out", "en", note("Thank you for the day."), {"people": MET, "addressee": "p1"}, [""]),
    ("people_left_out", "en", note("Thank you for the day, to Farid too."), {"people": MET, "addressee": "p1"}, []),
    ("people_left_out", "en", note("Thank you for the day."), {"people": [MET[0] | {"met": False}, MET[1]], "addressee": "p1"}, []),
    ("people_left_out", "en", note("Thank you for the day."), {"people": MET}, [""]),
    ("people_left_out", "en", note("Thank you for the day."), {"people": MET[:1]}, []),
    ("people_left_out", "en", note("Thank you and the panel for the day."), {"people": MET}, []),
    ("generic_thanks", "en", note("Thank you for your time and consideration."), {"stage": "interview"}, ["Thank you for your time and consideration."]),
    ("generic_thanks", "en", note("Thank you for your time and consideration."), {"stage": "application"}, []),
    ("generic_thanks", "en", note("Thank you for your time and consideration. The interview was on Monday."), {"situation": "x"}, ["Thank you for your time and consideration."]),
    ("generic_thanks", "en", note("Thank you for your time and consideration."), {"situation": "x"}, []),
    # one question
    ("several_questions", "en", note("Could you tell me what to work on?\n\n- the talk\n- the test"), {}, ["- the talk\n- the test"]),
    ("several_questions", "en", note("Could you tell me what to work on?\n\n1. the talk\n2) the test"), {}, ["1. the talk\n2) the test"]),
    ("several_questions", "en", note("Could you tell me what to work on?\n\n- the talk"), {}, []),
    # tu and vous
    ("mixed_register", "fr", "Bonjour Ana et Jo,\n\nMerci pour ton accueil. Pourriez-vous m'écrire ?\n\nKim", {}, []),
    ("mixed_register", "fr", "Bonjour à tous,\n\nMerci pour ton accueil. Pourriez-vous m'écrire ?\n\nKim", {}, []),
    ("mixed_register", "fr", "Bonjour Ana,\n\nMerci pour ton accueil. Pourriez-vous m'écrire ?\n\nKim", {}, ["Pourriez-vous"]),
    ("mixed_register", "fr", french("Le moulin s'est tu et j'ai écouté. Merci pour votre accueil."), {}, []),
    ("mixed_register", "fr", french("Merci pour ton accueil."), {"register": "vous"}, ["pour ton accueil"]),
    ("mixed_register", "fr", french("Merci pour votre accueil."), {"register": "vous"}, []),
    ("mixed_register", "fr", french("Merci pour votre accueil."), {"register": "tu"}, ["votre accueil"]),
    # names in the greeting
    ("wrong_name", "en", "Dear Anna,\n\nThank you.\n\nKim", {"people": MET, "addressee": "p1"}, ["Anna"]),
    ("wrong_name", "en", "Dear ANA,\n\nThank you.\n\nKim", {"people": MET, "addressee": "p1"}, []),
    ("wrong_name", "en", "Dear Farid,\n\nThank you.\n\nKim", {"people": MET, "addressee": "p1"}, ["Farid"]),
    ("wrong_name", "en", "Dear Farid,\n\nThank you.\n\nKim", {"people": MET, "addressee": "p1"} | mail(to=["farid@mill.example"]), []),
    ("wrong_name", "en", note("Thank you, and Farld too."), {"people": MET, "addressee": "p1"}, ["Farld"]),
    ("wrong_name", "en", note("Farld was kind."), {"people": MET, "addressee": "p1"}, []),
    ("wrong_name", "en", note("Thank you, and Benale too."), {"people": MET, "addressee": "p1"}, ["Benale"]),
    ("wrong_name", "en", note("Thank you, and Bob too."), {"people": [MET[0], {"id": "p3", "name": "Robert Kay"}], "addressee": "p1"}, []),
    ("wrong_name", "en", "Dear Bob,\n\nThank you.\n\nKim", {"people": [{"id": "p3", "name": "Robert Kay"}], "addressee": "p3"}, []),
    # the reader's own smileys
    ("emoji", "en", "🙏\n\nThank you for the day.", {}, ["🙏"]),
    ("emoji", "en", note("Thank you 🙏 Ana was kind."), {}, [" 🙏"]),
    ("emoji", "en", note("Thank you :-) and all the best."), {}, [" :-)"]),
    ("emoji", "en", note("We had 🍕 together."), {}, ["🍕"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "language", "text", "given", "marked"),
    [pytest.param(*case, id=f"{case[0]}-{case[1]}-{n}") for n, case in enumerate(CASES)],
)
def test_edge(name, language, text, given, marked):
    found = RULES[name].check(cut(text, language, given))
    assert marked == [text[finding.start : finding.end] for finding in found]


MENDED = [
    ("emoji", "en", "Hello 🙏\n\nThank you.", [""] , ),
    ("emoji", "en", note("Thank you 🙏 Ana was kind."), ["."]),
    ("emoji", "en", note("Thank you 🙏 and all the best."), [""]),
    ("emoji", "en", note("Thank you ;) and all the best."), [","]),
    ("emoji", "en", note("Thank you. 🙏 Ana was kind."), [""]),
    ("emoji", "en", note("We had 🍕 together."), [None]),
    ("feedback_word", "en", note("Could you give me feedback on it?"), ["advice"]),
    ("feedback_word", "en", note("Could you give me a feedback on it?"), [None]),
    ("feedback_word", "en", note("Could you give me feedback sessions?"), [None]),
    ("feedback_word", "fr", french("Pourriez-vous me donner un feedback ?"), ["conseil"]),
    ("feedback_word", "fr", french("Pourriez-vous me donner quelques feedbacks ?"), ["conseils"]),
    ("typography", "en", note("A day , and a night."), [","]),
    ("typography", "en", note("They call it «the mill» here."), ["“", "”"]),
    ("typography", "en", note("They call it « the mill » here."), ["“", "”"]),
    ("typography", "fr", french("Quel moulin!"), ["\u00a0!"]),
    ("typography", "fr", french("Quel moulin !"), ["\u00a0!"]),
    ("typography", "fr", french("Le «moulin» tourne."), ["«\u00a0", "\u00a0»"]),
    ("typography", "fr", french('Le "moulin" et le "four" tournent.'), ["«\u00a0", "\u00a0»", "«\u00a0", "\u00a0»"]),
    ("typography", "en", note("A day.. And a night,, well."), [".", ","]),
    ("typography", "en", note("A day... and a night."), []),
    ("typography", "en", note("It’s a mill, and it's loud."), ["’"]),
    ("typography", "en", note("It's a mill, and it’s loud."), ["'"]),
    ("typography", "en", note("It's a mill, and it's loud."), []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "language", "text", "new"),
    [pytest.param(*case, id=f"{case[0]}-{case[1]}-{n}") for n, case in enumerate(MENDED)],
)
def test_what_is_put_in_place(name, language, text, new):
    found = RULES[name].check(cut(text, language, {}))
    assert new == [finding.replacement for finding in found]


SHOWN = [
    ("too_long", "en", words(91), {"stage": "screen"}, ["91", "90"]),
    ("poor_subject", "en", note("Thank you."), mail(subject=""), ["—"]),
    ("poor_subject", "en", note("Thank you."), mail(subject="THANK YOU ALL"), ["THANK YOU ALL"]),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-16T23:00:00+01:00"), ["at night"]),
    ("bad_moment", "fr", french("Merci."), mail(send_at="2026-06-20T10:00:00+01:00"), ["le week-end"]),
    ("bad_moment", "en", note("Thank you."), mail(send_at="2026-06-29T10:00:00+01:00") | {"message": {"date": "2026-06-16T09:00:00+01:00"}}, ["13 days"]),
    ("typography", "en", note("A day , and a night."), {}, ["“day ,”"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "language", "text", "given", "parts"),
    [pytest.param(*case, id=f"{case[0]}-{case[1]}-{n}") for n, case in enumerate(SHOWN)],
)
def test_what_is_told(name, language, text, given, parts):
    (found,) = RULES[name].check(cut(text, language, given))
    assert [] == [part for part in parts if part not in found.message]


HAPPY = {"message": {"text": "Hi Kim! 😊 It was close."}}


@pytest.mark.parametrize(
    ("given", "severity"),
    [
        (HAPPY | {"register": "first-name"}, "info"),
        ({"message": {"text": "Hi Kim! :-) It was close."}, "register": "tu"}, "info"),
        ({"message": {"text": "Hi Kim! It was close."}, "register": "first-name"}, "warning"),
        (HAPPY | {"register": "vous"}, "warning"),
        ({"register": "first-name"}, "warning"),
    ],
)
def test_emoji_weigh_less_where_the_reader_uses_them(given, severity):
    found = RULES["emoji"].check(cut(note("Thank you 🙏"), "en", given))
    assert [severity] == [finding.severity for finding in found]
