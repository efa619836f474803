"""A journal line told to the right person: who is "you", who is a name, and what is only quoted."""

import pytest

from rebond.languages.en import memory as english
from rebond.languages.fr import memory as french
from rebond.model import Entry, Person

PRIYA = Person(id="p1", name="Priya Nair")
TOMASZ = Person(id="p2", name="Tomasz Wilk")
IMOGEN = Person(id="p3", name="Imogen Clarke")
DEV = Person(id="p4", name="Dev Patel")
EN = (PRIYA, TOMASZ, IMOGEN, DEV)
HELENE = Person(id="p1", name="Hélène Baudry")
KARIM = Person(id="p2", name="Karim Saïdi")
PETRESCU = Person(id="p3", name="Dr Petrescu")
SAMI = Person(id="p4", name="Sami")
FAVRE = Person(id="p5", name="Mme Favre")
FR = (HELENE, KARIM, PETRESCU, SAMI, FAVRE)


@pytest.mark.parametrize(
    ("line", "of", "to", "expected"),
    [
        ("Dev argued against his own roadmap; loved it", DEV, IMOGEN, "Dev argued against his own roadmap"),
        ("Dev argued against his own roadmap; loved it", DEV, DEV, "you argued against your own roadmap"),
        ("She drew the intake as a plate of spaghetti and asked me to eat it", PRIYA, PRIYA, "you drew the intake as a plate of spaghetti and asked me to eat it"),
        ("She drew the intake as a plate of spaghetti", PRIYA, TOMASZ, "Priya Nair drew the intake as a plate of spaghetti"),
        ("Priya told me how nurses text her photos of the whiteboard", PRIYA, PRIYA, "you told me how nurses text you photos of the whiteboard"),
        ("Priya's outage map has a hand-drawn beaver on it", PRIYA, PRIYA, "your outage map has a hand-drawn beaver on it"),
        ("Priya always draws before she speaks, and her whiteboard is full of cats", PRIYA, PRIYA, "you always draw before you speak, and your whiteboard is full of cats"),
        ("When I got stuck she told me her own worst bug", PRIYA, PRIYA, "when I got stuck you told me your own worst bug"),
        ("Tomasz handed me the marker; Priya then joined and argued for my version", TOMASZ, PRIYA, "Tomasz handed me the marker, and you then joined and argued for my version"),
        ("asked me to sketch the outage on a napkin", TOMASZ, TOMASZ, "you asked me to sketch the outage on a napkin"),
        ("He was the first to laugh, and he has a laugh like a door", TOMASZ, TOMASZ, "you were the first to laugh, and you have a laugh like a door"),
        ("loved how they write the on-call rota themselves", None, PRIYA, "I loved how you write the on-call rota yourselves"),
    ],
)  # fmt: skip
def test_english(line, of, to, expected):
    assert expected == english.tell(Entry(text=line, person=of and of.id), to, EN).text


@pytest.mark.parametrize(
    ("line", "of", "to", "vous", "tu"),
    [
        ("Sami a coupé l'écran et m'a demandé d'utiliser ma page", SAMI, SAMI, "vous avez coupé l'écran et m'avez demandé d'utiliser ma page", "tu as coupé l'écran et m'as demandé d'utiliser ma page"),
        ("elle m'a fait lire un dossier en commençant par la météo", HELENE, HELENE, "vous m'avez fait lire un dossier en commençant par la météo", "tu m'as fait lire un dossier en commençant par la météo"),
        ("elle a appelé elle-même et cité une phrase de mon PV", FAVRE, FAVRE, "vous avez appelé vous-même et cité une phrase de mon PV", "tu as appelé toi-même et cité une phrase de mon PV"),
        ("Hélène dessine tout ce qu'elle explique, et son carnet est plein de chats", HELENE, HELENE, "vous dessinez tout ce que vous expliquez, et votre carnet est plein de chats", "tu dessines tout ce que tu expliques, et ton carnet est plein de chats"),
        ("quand j'ai bloqué, il m'a raconté sa pire panne", KARIM, KARIM, "quand j'ai bloqué, vous m'avez raconté votre pire panne", "quand j'ai bloqué, tu m'as raconté ta pire panne"),
        ("il gardait un tournevis dans sa poche de blouse", KARIM, KARIM, "vous gardiez un tournevis dans votre poche de blouse", "tu gardais un tournevis dans ta poche de blouse"),
        ("Hélène s'est assise par terre et a joué le loup ; adoré", HELENE, HELENE, "vous vous êtes assise par terre et avez joué le loup", "tu t'es assise par terre et as joué le loup"),
        ("le Dr Petrescu m'a fait traverser les urgences à la relève", PETRESCU, PETRESCU, "vous m'avez fait traverser les urgences à la relève", "tu m'as fait traverser les urgences à la relève"),
        ("le Dr Petrescu m'a fait traverser les urgences à la relève", PETRESCU, FAVRE, "le Dr Petrescu m'a fait traverser les urgences à la relève", "le Dr Petrescu m'a fait traverser les urgences à la relève"),
        ("Karim Saïdi a sorti un flacon raté de 1998", KARIM, HELENE, "Karim Saïdi a sorti un flacon raté de 1998", "Karim Saïdi a sorti un flacon raté de 1998"),
        ("m'a montré son tableau de suivi tenu à la main", HELENE, HELENE, "vous m'avez montré votre tableau de suivi tenu à la main", "tu m'as montré ton tableau de suivi tenu à la main"),
    ],
)  # fmt: skip
def test_french(line, of, to, vous, tu):
    entry = Entry(text=line, person=of.id)
    assert (vous, tu) == (
        french.tell(entry, to, FR).text,
        french.tell(entry, to, FR, tu=True).text,
    )


def test_a_remark_becomes_a_sentence_of_its_own():
    told = english.tell(
        Entry(text="She asked what I would stop doing, nobody ever asks that", person="p1"),
        PRIYA,
        EN,
    )
    assert ("you asked what I would stop doing", "Nobody ever asks that") == (told.text, told.tail)


@pytest.mark.parametrize(
    "line", ["Hélène lui a tendu le micro", "le carnet de Hélène était ouvert"]
)
def test_what_cannot_be_turned_for_certain_is_quoted(line):
    told = french.tell(Entry(text=line, person="p1"), HELENE, FR)
    assert (line, "quote") == (told.text, told.shape)


@pytest.mark.parametrize(
    ("finished", "expected"),
    [
        ("le moment où Karim a ri", "Je garde un très bon souvenir du moment où Karim a ri"),
        ("un café partagé", "Je garde un très bon souvenir d'un café partagé"),
        ("la relève", "Je garde un très bon souvenir de la relève"),
    ],
)
def test_a_finished_sentence_is_joined_as_it_is_said(finished, expected):
    line = f"Je garde un très bon souvenir de {finished}"
    assert expected.casefold() == french.tell(Entry(text=line), HELENE, FR).text.casefold()
