"""What an English refusal tells besides the no, in many voices: doors, advice, reasons."""

import pytest

from rebond.model import Address, Message, Reading
from rebond.read import read


def refusal(words: str, name: str = "") -> Reading:
    """A refusal with these words in it, read as one."""
    text = f"Hi Sam,\n\nThank you for coming in.\n\n{words}\n\nBest,\nMo"
    sender = Address(name=name, email="mo@orbix.example") if name else None
    return read(Message(text=text, sender=sender), refusal=True)


# The words, and the doors they leave open, each with its time.
DOORS = [
    ("Happy for me to hang on to it till then?", {"keep_file": ""}),
    ("We will keep your details for twelve months.", {"keep_file": "for twelve months"}),
    ("I'm keeping you near the top of the pile.", {"keep_file": ""}),
    ("We'll keep your resume in our talent pool for a year.", {"keep_file": "for a year"}),
    ("May I hold on to your letter until September?", {"keep_file": "until September"}),
    ("We would like to bear you in mind for other posts.", {"keep_file": ""}),
    ("Your CV will be held on file for six months.", {"keep_file": "for six months"}),
    ("We'd have you on our books in a heartbeat.", {"keep_file": ""}),
    ("Your details will be removed from our records after twelve months.", {}),
    ("We are unable to keep your CV on file.", {}),
    ("Your application will be kept confidential.", {}),
    ("Thank you for the care you put into your application.", {}),
    ("Come back to us in six months.", {"reapply": "in six months"}),
    ("You may reapply after six months.", {"reapply": "after six months"}),
    (
        (
            "Our funding settles in October. The team should grow then, and if you are still looking "
            "by that time I'd be glad to hear from you."
        ),
        {"reapply": "in October"},
    ),
    ("Every November we take on extra hands for the fair.", {"reapply": "Every November"}),
    ("We open two posts in spring.", {"reapply": "in spring"}),
    ("We'll be recruiting again in the new year.", {"reapply": "in the new year"}),
    ("There should be another opening next season.", {"reapply": "next season"}),
    ("Keep an eye on our page.", {"reapply": ""}),
    ("Do try us again next year.", {"reapply": "next year"}),
    ("Ask me again at harvest.", {"reapply": "at harvest"}),
    ("I'd welcome an application from you next time.", {"reapply": "next time"}),
    ("Put your name forward again when the depot opens.", {"reapply": "when the depot opens"}),
    ("The role may come back in Q3.", {"reapply": "in Q3"}),
    ("Shall I keep your number in case something turns up?", {"keep_file": ""}),
    ("I'll stick your CV in the drawer for when Terry retires.", {"keep_file": ""}),
    ("The course is yearly, and applications open in January.", {"reapply": "in January"}),
    ("There may be some sessional work from April.", {"reapply": "from April"}),
    ("Don't let this put you off applying again.", {"reapply": ""}),
    ("I'm here Thursday or Friday, pick my brains.", {"call": "Thursday or Friday"}),
    ("If a similar role comes up we will let you know.", {"stay_in_touch": ""}),
    ("We will not be in touch again.", {}),
    ("Please contact us if you have any questions.", {}),
    ("I wanted to call you but I'm on a train.", {}),
    ("In accordance with GDPR we will keep your data for six months.", {}),
    ("If you need any more information, please call me on the number below.", {}),
    ("Please return your visitor badge next week.", {}),
    ("I'm sorry it took us so long to come back to you.", {}),
    ("Bookings pick up around Easter, so try me then.", {"reapply": "around Easter"}),
    ("We run another cohort in September.", {"reapply": "in September"}),
    ("I've put you down as first reserve.", {"keep_file": ""}),
    ("Let's keep talking.", {"stay_in_touch": ""}),
    ("We hired eleven people in March.", {}),
    ("We are no longer hiring this year.", {}),
    ("Good luck with your applications elsewhere.", {}),
    ("Please do connect with me on LinkedIn.", {"stay_in_touch": ""}),
    ("Don't be a stranger.", {"stay_in_touch": ""}),
    ("I hope our paths cross again.", {"stay_in_touch": ""}),
    ("I do hope you will not give up on us.", {"stay_in_touch": ""}),
    ("I hope you'll stay in touch.", {"stay_in_touch": ""}),
    ("Drop me a line in the autumn.", {"stay_in_touch": "in the autumn"}),
    ("My door is always open.", {"stay_in_touch": ""}),
    ("I'll be in touch if anything opens up.", {"stay_in_touch": ""}),
    (
        (
            "Candidates may have a short telephone conversation with me; "
            "please suggest a time in the week of 25 May."
        ),
        {"call": "in the week of 25 May"},
    ),
    ("Happy to chat.", {"call": ""}),
    ("Happy to talk whenever.", {"call": ""}),
    ("Give me a ring next week.", {"call": "next week"}),
    ("Can we catch up on Monday?", {"call": "on Monday"}),
    ("If you'd like a quick word about it, call me tomorrow.", {"call": "tomorrow"}),
    ("I'd be glad to go through it over the phone.", {"call": ""}),
    ("Fancy a coffee in early June?", {"call": "early June"}),
    ("I'd like to thank you for taking the time to speak with us.", {}),
    ("It was a pleasure to talk to you.", {}),
    ("Would've called but we got slammed.", {}),
]


@pytest.mark.parametrize(("words", "doors"), DOORS)
def test_a_door_left_open_is_found_with_its_time(words: str, doors: dict[str, str]) -> None:
    assert {door.kind: door.when for door in refusal(words).openings} == doors


ADVICE = [
    (
        (
            "Two things I'd want to hear in your place: the backfill wasn't idempotent, so a second "
            "run doubled all of March; and I'd have liked one test before the dashboard."
        ),
        ["the backfill that wasn't idempotent", "one test before the dashboard"],
    ),
    ("Your window functions were shaky.", ["Your shaky window functions"]),
    (
        "Next time, present the conclusion before the method.",
        ["presenting the conclusion before the method"],
    ),
    ("Next time, bring a drawing of the joint.", ["bringing a drawing of the joint"]),
    ("A bit more detail on costs would help.", ["a bit more detail on costs"]),
    ("The panel would have liked more on safeguarding.", ["more on safeguarding"]),
    (
        "My advice would be to practise the mental arithmetic.",
        ["practising the mental arithmetic"],
    ),
    ("The last part of the talk felt rushed.", ["the last part of the talk that felt rushed"]),
    ("The only thing that let you down was the costing: it had no contingency.", ["the costing"]),
    (
        "Your SQL was good but your explanation of the joins was hard to follow.",
        ["your explanation of the joins that was hard to follow"],
    ),
    ("You rushed the second half of the lesson.", ["rushing the second half of the lesson"]),
    ("Try to ask more questions at the start.", ["asking more questions at the start"]),
    ("For next time: shorter slides.", ["shorter slides"]),
    ("Your slides had too much text.", ["Your slides that had too much text"]),
    ("Where it fell down was the stock rotation question.", ["the stock rotation question"]),
    ("You need to return the test laptop by 12 May.", []),
    ("One thing I want to say: you have nothing to be ashamed of.", []),
    ("Your presentation was excellent.", []),
    ("We chose someone with more bakery experience.", []),
    ("The standard was very high.", []),
    ("It was a difficult decision.", []),
]


@pytest.mark.parametrize(("words", "points"), ADVICE)
def test_advice_is_told_point_by_point(words: str, points: list[str]) -> None:
    reading = refusal(words)
    assert [point.value for point in reading.feedback] == points
    if points and reading.feedback_policy:
        assert reading.feedback_policy.value == "given"


POLICIES = [
    ("No further correspondence in this regard shall be entertained.", "refused"),
    ("We are unable to discuss individual results.", "refused"),
    ("As a matter of policy we aren't able to share individual feedback.", "refused"),
    ("Unfortunately we can't go into our reasons.", "refused"),
    ("Individual feedback is not available at this stage.", "refused"),
    ("The lawyers won't let me say more.", "refused"),
    ("Due to numbers we do not give feedback.", "refused"),
    ("Happy to give you some feedback if useful.", "offered"),
    ("Feedback is available on request.", "offered"),
    ("Please don't hesitate to ask for feedback.", "offered"),
    ("Let me know if some feedback would be useful.", "offered"),
    ("I'd be happy to talk you through our thinking.", "offered"),
    ("Individual scores cannot be released.", "refused"),
    ("Ask me anything you like about how it went.", "offered"),
    ("We wish you well.", "silent"),
    ("We have decided not to proceed.", "silent"),
    ("I can't tell you how sorry I am.", "silent"),
]


@pytest.mark.parametrize(("words", "policy"), POLICIES)
def test_what_they_do_about_feedback(words: str, policy: str) -> None:
    found = refusal(words).feedback_policy
    assert found is not None
    assert found.value == policy


REASONS = [
    ("We've hired someone with deeper streaming experience.", "someone with deeper streaming experience"),
    ("The decision turned on budget ownership: we needed someone who had run one.", "budget ownership"),
    ("We have chosen someone with fluent Portuguese.", "someone with fluent Portuguese"),
    ("We've gone with a fluent Portuguese speaker.", "a fluent Portuguese speaker"),
    ("We need someone who can do the 4am starts, and you live in Hull.", "someone who can do the 4am starts"),
    ("The other finalist had more recent theatre work, so we offered it to her.", "more recent theatre work"),
    ("It came down to forklift hours.", "forklift hours"),
    ("Her Welsh was the deciding factor.", "her Welsh"),
    ("The panel was looking for stronger Excel skills.", "stronger Excel skills"),
    ("The job went to one of our apprentices.", "one of our apprentices"),
    (
        (
            "The job went to someone we were already talking to before the advert closed so I'll be "
            "straight with you, I never got to yours."
        ),
        None,
    ),
    ("We chose a candidate whose experience more closely matches our needs.", None),
    ("We have decided to move forward with other candidates.", None),
    ("We received a very high standard of applications.", None),
    ("Due to the high volume of applications we can't reply to everyone.", None),
    ("We've decided to go with someone who we feel will grow with the program.", None),
    ("In the end she had ten more years in the trade.", "ten more years in the trade"),
    ("They wanted somebody based in Cork.", "somebody based in Cork"),
    ("The grant fell through.", "the grant fell through"),
    ("We interviewed people with a range of backgrounds.", None),
    ("We have hired a candidate with the right skills.", None),
    ("They were after a Welsh speaker.", "a Welsh speaker"),
    ("We prioritised hands-on Kubernetes experience.", "hands-on Kubernetes experience"),
    ("The nod went to a woman who's run night kitchens.", "a woman who's run night kitchens"),
    ("The successful candidate had already managed thirty.", "had already managed thirty"),
    ("We felt you would need more time in theatre first.", "more time in theatre first"),
    ("We've gone with Owen.", None),
    ("We chose a more experienced candidate.", None),
    ("You did not reach the required standard in one or more of the tests.", None),
    ("We need more time to look at the other applications.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "reason"), REASONS)
def test_a_reason_is_a_real_one_and_short(words: str, reason: str | None) -> None:
    found = refusal(words).reason
    assert (found.value if found else None) == reason


OTHERS = [
    ("The job went to someone we were already talking to before the advert closed.", "filled"),
    ("The post was filled before we read your letter.", "filled"),
    ("I regret that we must withdraw our offer of employment.", "withdrawn"),
    ("Your offer is no longer valid and has been rescinded.", "withdrawn"),
    ("The board has cancelled both openings in my group.", "cancelled"),
    ("We've had to pause hiring for the role.", "cancelled"),
    ("It went to an internal candidate.", "internal"),
    ("We are promoting somebody from within.", "internal"),
    ("It came down to two of you.", "close_call"),
    ("We went back and forth all week.", "close_call"),
    ("(voicemail) It's Mo here.", "phone"),
]


@pytest.mark.parametrize(("words", "fact"), OTHERS)
def test_other_circumstances_are_noticed(words: str, fact: str) -> None:
    text = words if fact == "phone" else f"Hi Sam,\n\n{words}\n\nBest,\nMo"
    reading = read(Message(text=text), refusal=True)
    assert getattr(reading, fact) is not None


@pytest.mark.parametrize("fact", [fact for _, fact in OTHERS])
def test_a_plain_no_has_no_circumstances(fact: str) -> None:
    assert getattr(refusal("We have chosen another applicant. We wish you well."), fact) is None


def test_a_voicemail_may_be_told_by_the_callers_name() -> None:
    assert refusal("We made an offer to somebody else.", "Dr. Lowe (voicemail, transcribed)").phone


PRAISE = [
    ("We really liked your process work, and we chose another.", "your process work"),
    ("Your mock lesson was a joy.", "Your mock lesson"),
    ("We loved the way you handled the fire drill.", "the way you handled the fire drill"),
    ("Thank you for your interest and your time.", None),
    ("Your application was strong.", None),
    ("We were impressed with your background and experience.", None),
]


@pytest.mark.parametrize(("words", "praise"), PRAISE)
def test_praise_is_a_short_phrase(words: str, praise: str | None) -> None:
    found = refusal(words).praise
    assert (found.value if found else None) == praise


@pytest.mark.parametrize(
    "words",
    [
        "We have filled the interview list with people who live nearby.",
        "You will not be interviewed this time.",
        "We were unable to interview everyone.",
    ],
)
def test_other_peoples_interviews_are_none_of_yours(words: str) -> None:
    text = f"Hi Sam,\n\nThank you for your application. {words}\n\nBest,\nMo"
    stage = read(Message(text=text), refusal=True).stage
    assert stage is not None
    assert stage.value == "application"
