"""A text is cut as a reader would cut it: greeting, sentences with their moves, closing."""

import pytest

from rebond.review import draft


def cut(text: str, language: str = "en"):
    made = draft(text, language=language)
    return (
        made.greeting.text if made.greeting else None,
        [(p.move, p.text) for p in made.passages],
        made.closing.text if made.closing else None,
    )


def moves(text: str, language: str = "en") -> str:
    return " ".join(p.move for p in draft(text, language=language).passages)


# --- greeting ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "greeting", "first"),
    [
        ("en", "Hi Priya,\n\nThank you for the day.", "Hi Priya,", "Thank you for the day."),
        ("en", "Hi Priya, thank you for the day.", "Hi Priya,", "thank you for the day."),
        ("en", "Hi Priya,\nThank you for the day.", "Hi Priya,", "Thank you for the day."),
        ("en", "Hi Priya! Thank you for the day.", "Hi Priya!", "Thank you for the day."),
        ("en", "Hello – thank you for the day.", "Hello –", "thank you for the day."),
        ("en", "Dear Ms Clarke\n\nThank you.", "Dear Ms Clarke", "Thank you."),
        ("en", "Priya,\n\nThank you for the day.", "Priya,", "Thank you for the day."),
        ("en", "Dear Margaret, dear Ben,\n\nThank you.", "Dear Margaret, dear Ben,", "Thank you."),
        ("en", "Thank you for the day.", None, "Thank you for the day."),
        ("en", "Hello from a wet garden in August.", None, "Hello from a wet garden in August."),
        ("en", "Hi Priya, thank you for the day,\nand for the lift.", "Hi Priya,", "thank you for the day,\nand for the lift."),
        ("fr", "Madame, Monsieur,\n\nMerci.", "Madame, Monsieur,", "Merci."),
        ("fr", "Bonjour Hélène, merci pour la journée.", "Bonjour Hélène,", "merci pour la journée."),
        ("fr", "Bonjour Hélène !\n\nMerci pour la journée.", "Bonjour Hélène !", "Merci pour la journée."),
        ("fr", "Chère Anne-Marie,\nMerci pour tout cela.", "Chère Anne-Marie,", "Merci pour tout cela."),
    ],
)  # fmt: skip
def test_the_greeting_ends_where_the_first_sentence_begins(language, text, greeting, first):
    found, passages, _ = cut(text + "\n\nIt rained.", language)
    assert (greeting, first) == (found, passages[0][1])


# --- closing -----------------------------------------------------------------------------------

BODY = "Hi David,\n\nThank you for the two notes. I would gladly apply again.\n\n"


@pytest.mark.parametrize(
    "closing",
    [
        "Best,\nMina",
        "Thanks again, and enjoy the quieter months,\nMina",
        "Enjoy the quieter months,\nMina",
        "With kind regards\nand thanks again,\nMina Kowalczyk",
        "Thanks again for everything,\nBest,\nMina",
        "Kind regards\n\nMina Kowalczyk\nData analyst\n+44 7700 900123",
        "Thanks!\nMina",
        "Mina",
        "Best wishes, Mina",
        "Sincerely,",
    ],
)
def test_the_closing_and_the_name_are_no_sentences(closing):
    assert (
        "Hi David,",
        [("thanks", "Thank you for the two notes."), ("door", "I would gladly apply again.")],
        closing,
    ) == cut(BODY + closing)


def test_a_closing_may_share_the_last_line():
    assert (
        [("thanks", "Thank you for the two notes."), ("door", "I would gladly apply again.")],
        "Best, Mina",
    ) == cut("Thank you for the two notes. I would gladly apply again. Best, Mina")[1:]


@pytest.mark.parametrize(
    "closing",
    [
        "Bien cordialement,\nCamille Roy",
        "Je vous prie de recevoir, Madame, mes salutations distinguées.\n\nCamille Roy",
        "Veuillez agréer, Madame, l'expression de mes salutations distinguées.\nCamille Roy",
        "Belle semaine à vous,\nCamille",
        "Merci encore, et bel été,\nCamille",
        "À bientôt j'espère,\nCamille",
        "Cdt,\nCamille",
    ],
)
def test_french_closings(closing):
    text = f"Bonjour Hélène,\n\nMerci pour la journée du 6 mai.\n\n{closing}"
    assert (
        "Bonjour Hélène,",
        [("thanks", "Merci pour la journée du 6 mai.")],
        closing,
    ) == cut(text, "fr")


@pytest.mark.parametrize(
    "last",
    [
        "Thank you for the day.",
        "Best half hour I have had in an interview.",
        "My thanks to Tomasz, and a good start to whoever joins you.",
        "Yours was the best question.",
        "Thank you for the day, for the lift, and for writing\nyourself, which few people do.",
    ],
)
def test_a_last_sentence_is_no_closing(last):
    _, passages, closing = cut(f"Hi Priya,\n\nIt rained.\n\n{last}")
    assert (last, None) == (passages[-1][1], closing)


# --- around it ---------------------------------------------------------------------------------


def test_a_postscript_is_text_and_not_part_of_the_closing():
    assert (
        "Hi David,",
        [
            ("thanks", "Thank you for the two notes."),
            ("courtesy", "P.S. The book on queues was in our library."),
        ],
        "Best,\nMina",
    ) == cut(
        "Hi David,\n\nThank you for the two notes.\n\nBest,\nMina\n\n"
        "P.S. The book on queues was in our library."
    )


@pytest.mark.parametrize(
    "history",
    [
        "On Thu, 12 Mar 2026 at 10:01, David Estevez <d.estevez@carrow.example> wrote:\n> Hi Mina,\n> why not apply again?",
        "-----Original Message-----\nFrom: David Estevez\nSent: Thursday\nTo: Mina\nSubject: Analyst\n\nHi Mina,\nwhy not apply again?",
        "> Hi Mina,\n> why not apply again?",
    ],
)
def test_quoted_history_is_left_out(history):
    expected = cut(BODY + "Best,\nMina")
    assert expected == cut(f"{BODY}Best,\nMina\n\n{history}")


def test_answers_between_quoted_lines_are_the_persons_own():
    text = "Hi David,\n\n> Do apply again after the summer.\n\nGladly, in September.\n\nBest,\nMina"
    assert ("Hi David,", [("courtesy", "Gladly, in September.")], "Best,\nMina") == cut(text)


def test_header_lines_above_a_pasted_note_are_left_out():
    text = "Subject: Re: Analyst role\nTo: David Estevez\n\nHi David,\n\nIt rained.\n\nBest,\nMina"
    assert ("Hi David,", [("courtesy", "It rained.")], "Best,\nMina") == cut(text)


def test_spans_point_into_the_text():
    text = (
        "Hi\u00a0David,\r\n\r\nThank you for the two notes.\r\nIt\u2019s kind.\r\n\r\nBest,\r\nMina"
    )
    made = draft(text, language="en")
    assert ["Thank you for the two notes.", "It\u2019s kind."] == [
        made.text[p.start : p.end] for p in made.passages
    ]
    assert made.text[made.closing.start : made.closing.end] == "Best,\nMina"


# --- moves -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "move", "sentence"),
    [
        ("en", "thanks", "Thank you for telling me yourself."),
        ("en", "thanks", "I'm grateful for the afternoon."),
        ("en", "thanks", "I appreciated how frank you were."),
        ("en", "thanks", "Could you pass my thanks to Ana?"),
        ("en", "thanks", "Please thank Ben and Aisha for me."),
        ("en", "ask", "Is that the order you would work on?"),
        ("en", "ask", "I would appreciate any feedback you can give."),
        ("en", "ask", "Thanks in advance for a pointer."),
        ("en", "ask", "If you have a thought on that part, I'd value your advice."),
        ("en", "door", "If the fleet team grows again I'd be glad to hear from you."),
        ("en", "door", "I would gladly apply again after the summer."),
        ("en", "courtesy", "The rain was loud on the roof."),
        ("fr", "thanks", "Merci d'avoir pris le temps d'appeler vous-même."),
        ("fr", "thanks", "J'ai apprécié votre franchise."),
        ("fr", "thanks", "Pouvez-vous lui transmettre mes remerciements ?"),
        ("fr", "ask", "Que travailleriez-vous en premier ?"),
        ("fr", "ask", "Merci de me faire votre retour avant vendredi."),
        ("fr", "ask", "Je vous serais reconnaissant de m'indiquer une piste."),
        ("fr", "ask", "J'aimerais savoir ce que vous me conseilleriez d'y renforcer."),
        ("fr", "door", "Si un sujet de ce genre se présente, je reprendrai la conversation."),
        ("fr", "door", "Oui, gardez volontiers mon dossier."),
        ("fr", "courtesy", "La pluie tombait fort sur le toit."),
    ],
)
def test_the_move_of_a_sentence(language, move, sentence):
    assert move == moves(sentence, language)


def test_a_sentence_without_a_mark_goes_on_with_the_move_before_it():
    assert "thanks thanks ask" == moves(
        "Thank you for the day. It rained throughout. Would you start elsewhere?"
    )
