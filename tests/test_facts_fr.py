"""What French refusals tell besides the no, in the voices of France, Belgium, Québec and Switzerland."""

import pytest

from rebond.model import Address, Message, Reading
from rebond.read import read
from tests.refusals import became, mail, value

MAIL = (
    "Bonjour Sam,\n\nMalheureusement, votre candidature n'a pas été retenue. {}\n\nBien à vous,\nMo"
)
TU = "Salut Sam,\n\nMalheureusement, ta candidature n'a pas été retenue. {}\n\nBonne suite,\nMo"


def reading(words: str) -> Reading:
    """The reading of a refusal that also says this."""
    tu = any(
        f" {word}" in f" {words.lower()}" for word in ("tu ", "ton ", "ta ", "tes ", "te ", "t'")
    )
    return mail((TU if tu else MAIL).format(words))


DOORS: list[tuple[str, list[tuple[str, str]]]] = [
    # a gardener, a shop, an office: the file is kept
    ("Je garde votre CV pour la saison prochaine.", [("keep_file", "pour la saison prochaine")]),
    ("Je le garde pour les plantations d'automne si vous êtes d'accord.", [("keep_file", "pour les plantations d'automne")]),
    ("Nous conservons votre dossier pendant deux ans.", [("keep_file", "")]),
    ("Sauf avis contraire, vos coordonnées seront conservées dans notre base.", [("keep_file", "")]),
    ("On garde ton nom sous le coude.", [("keep_file", "")]),
    ("Votre nom est versé à notre réserve de recrutement, valable deux ans.", [("keep_file", "")]),
    ("Votre candidature demeure dans notre banque de candidatures.", [("keep_file", "")]),
    ("Nous ne conservons pas votre dossier.", []),
    ("Vos données seront effacées dans six mois.", []),
    # come back
    ("Réessaie au printemps, on ouvre deux postes à Rimouski.", [("reapply", "au printemps")]),
    ("Écrivez-moi à l'automne, ce sera avec plaisir.", [("reapply", "à l'automne")]),
    ("N'hésitez pas à repostuler en septembre.", [("reapply", "en septembre")]),
    ("N'hésite surtout pas à retenter ta chance l'an prochain.", [("reapply", "l'an prochain")]),
    ("Nous vous invitons à consulter nos offres.", [("reapply", "")]),
    ("Nous serions heureux de recevoir à nouveau votre candidature à la rentrée.", [("reapply", "à la rentrée")]),
    ("Vous êtes la bienvenue pour postuler à d'autres annonces.", [("reapply", "")]),
    ("Un prochain concours aura lieu en mars 2027.", [("reapply", "en mars 2027")]),
    ("Nous recrutons à nouveau en janvier.", [("reapply", "en janvier")]),
    ("La porte vous reste grande ouverte.", [("reapply", "")]),
    ("Repasse nous voir après les vendanges.", [("reapply", "après les vendanges")]),
    ("Merci d'avoir pris le temps de postuler chez nous.", []),
    ("Vous avez souhaité postuler à notre offre et nous vous en remercions.", []),
    ("Vous pouvez m'envoyer votre billet pour le remboursement.", []),
    # stay in touch
    ("Restons en contact !", [("stay_in_touch", "")]),
    ("Ajoute-moi sur LinkedIn, on se recroisera sûrement.", [("stay_in_touch", "")]),
    ("Ne nous perdez pas de vue.", [("stay_in_touch", "")]),
    ("Au plaisir de vous recroiser.", [("stay_in_touch", "")]),
    ("Je reviens vers vous dès que le budget se débloque.", [("stay_in_touch", "dès que le budget se débloque")]),
    ("Nous vous recontacterons volontiers au prochain mouvement.", [("stay_in_touch", "au prochain mouvement")]),
    ("Je te fais signe si un poste se libère.", [("stay_in_touch", "si un poste se libère")]),
    ("Donnez-moi de vos nouvelles au printemps.", [("stay_in_touch", "au printemps")]),
    ("J'espère que nos chemins se recroiseront.", [("stay_in_touch", "")]),
    ("Nous avons vu votre profil sur LinkedIn.", []),
    ("Je reviens vers vous à la suite de notre entretien.", []),
    ("Nous ne vous recontacterons pas.", []),
    ("Si vous passez par Liège, venez boire un café.", [("stay_in_touch", "")]),
    ("Nous vous solliciterons le moment venu.", [("stay_in_touch", "le moment venu")]),
    ("Je garde précieusement votre book.", [("keep_file", "")]),
    ("Ton dossier reste ouvert chez nous jusqu'en juin.", [("keep_file", "jusqu'en juin")]),
    ("Guettez notre page en janvier.", [("reapply", "en janvier")]),
    ("J'aurai peut-être quelque chose pour toi en mai.", [("reapply", "en mai")]),
    ("Nous avons été heureux de recevoir votre candidature.", []),
    # a call
    ("Si un quart d'heure au téléphone vous est utile, je suis libre mardi ou jeudi après 17 h.", [("call", "mardi ou jeudi après 17 h")]),
    ("Écrivez-moi si vous voulez que nous en reparlions.", [("call", "")]),
    ("N'hésitez pas à m'appeler.", [("call", "")]),
    ("Si ça te dit, on s'appelle la semaine prochaine.", [("call", "la semaine prochaine")]),
    ("Appelez-moi jeudi matin, je vous expliquerai.", [("call", "jeudi matin")]),
    ("Je peux vous en parler de vive voix demain.", [("call", "demain")]),
    ("Nous avons eu plaisir à échanger avec vous.", []),
    ("J'aurais préféré vous appeler.", []),
    ("Nous restons à votre disposition pour tout renseignement.", []),
    ("Nous vous souhaitons une bonne continuation dans vos recherches.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), DOORS)
def test_doors_are_found_with_their_time(words: str, expected: list[tuple[str, str]]) -> None:
    assert [(door.kind, door.when) for door in reading(words).openings] == expected


ADVICE: list[tuple[str, list[str]]] = [
    (
        "Deux petites choses pour toi : ton modèle en étoile était bon, mais tu l'as défendu avant qu'on l'attaque, et tes graphiques avaient trop de couleurs.",
        ["tu l'as défendu avant qu'on l'attaque", "tes graphiques avaient trop de couleurs"],
    ),
    ("Il aurait fallu chiffrer le plan.", ["Il aurait fallu chiffrer le plan"]),
    ("La prochaine fois, commencez par le budget.", ["commencez par le budget"]),
    ("Il vous manque un exemple concret.", ["Il vous manque un exemple concret"]),
    ("Votre présentation manquait de chiffres.", ["Votre présentation manquait de chiffres"]),
    ("Ta maquette était un peu trop chargée.", ["Ta maquette était un peu trop chargée"]),
    ("Vous auriez pu poser plus de questions.", ["Vous auriez pu poser plus de questions"]),
    ("Mon conseil : ralentir le début.", ["ralentir le début"]),
    ("Votre exposé gagnerait à être plus court.", ["Votre exposé gagnerait à être plus court"]),
    ("J'ai trouvé ta présentation un peu longue.", ["ta présentation un peu longue"]),
    ("À retravailler : la conclusion, et le minutage.", ["la conclusion", "le minutage"]),
    (
        "Si je peux me permettre une remarque : vos planches sont très belles mais manquent d'échelle.",
        ["manquent d'échelle"],
    ),
    ("Travaillez le coût matière avant l'essai.", ["Travaillez le coût matière avant l'essai"]),
    ("Prenez soin de vous.", []),
    ("Votre exposé était excellent.", []),
    ("Votre expérience était trop éloignée du poste.", []),
    ("La prochaine fois, ce sera la bonne.", []),
    ("Le conseil d'administration s'est réuni : la subvention est perdue.", []),
    ("Je vous conseille de consulter nos offres.", []),
]


@pytest.mark.parametrize(("words", "expected"), ADVICE)
def test_advice_is_parted_into_points(words: str, expected: list[str]) -> None:
    found = reading(words)
    assert [point.value for point in found.feedback] == expected
    assert value(found.feedback_policy) == ("given" if expected else "silent")


POLICY = [
    ("Par souci d'équité, nous ne donnons pas de retour individuel.", "refused"),
    ("Nous ne sommes pas en mesure de motiver nos décisions.", "refused"),
    ("Aucun commentaire individuel n'est transmis.", "refused"),
    ("On ne peut malheureusement pas donner de rétroaction.", "refused"),
    ("Nos décisions ne sont pas motivées.", "refused"),
    ("Nous n'avons pas la possibilité de faire un retour à chacun.", "refused"),
    ("Je vous ferai volontiers un retour si vous le souhaitez.", "offered"),
    ("Si tu veux un debrief, écris-moi.", "offered"),
    ("N'hésitez pas à me demander un retour.", "offered"),
    ("Si cela vous est utile, je peux vous donner quelques explications.", "offered"),
    ("Le règlement ne nous permet pas de communiquer les notes du jury.", "refused"),
    ("Vous pouvez demander une rétroaction auprès de la conseillère.", "offered"),
    ("Je tenais à vous faire un retour rapide.", "silent"),
    ("Nous ne manquerons pas de vous écrire.", "silent"),
    ("Nous n'avons pas eu de retour du client avant lundi.", "silent"),
    ("N'hésitez pas à nous écrire.", "silent"),
]


@pytest.mark.parametrize(("words", "expected"), POLICY)
def test_whether_they_give_feedback(words: str, expected: str) -> None:
    assert value(reading(words).feedback_policy) == expected


REASONS = [
    ("On a choisi quelqu'un qui avait plus de vécu en gouvernance.", "plus de vécu en gouvernance"),
    ("La cliente a fait un autre choix, sur la partie négociation en anglais.", "la partie négociation en anglais"),
    ("Nous prenons une personne bilingue allemand.", "une personne bilingue allemand"),
    ("La marque tient à quelqu'un qui a déjà travaillé pour l'alimentaire.", "quelqu'un qui a déjà travaillé pour l'alimentaire"),
    ("Nous avons proposé la collaboration à quelqu'un qui plaide déjà devant les prud'hommes ; c'est le seul point qui a fait la différence.", "quelqu'un qui plaide déjà devant les prud'hommes"),
    ("La personne choisie peut commencer lundi, nous ne pouvions plus attendre.", "La personne choisie peut commencer lundi"),
    ("On part avec une candidate qui a dix ans de terrain, et le poste démarre demain.", "dix ans de terrain"),
    ("Ça s'est joué sur le néerlandais.", "le néerlandais"),
    ("C'est votre éloignement qui a pesé.", "votre éloignement"),
    ("Le poste demande une vraie maîtrise du béton armé.", "une vraie maîtrise du béton armé"),
    ("Il nous manquait une expérience du travail de nuit.", "une expérience du travail de nuit"),
    ("Le siège gèle les embauches.", "Le siège gèle les embauches"),
    ("Nous avons retenu un profil avec davantage d'expérience en crèche.", "davantage d'expérience en crèche"),
    ("Finalement on prend un gars du coin qui a son permis poids lourd.", "un gars du coin qui a son permis poids lourd"),
    ("Le jury a estimé que l'expérience en classe multiâge faisait défaut.", "l'expérience en classe multiâge"),
    ("C'est surtout l'absence de permis B qui nous a arrêtés.", "l'absence de permis B"),
    ("Ce qui a fait la différence, c'est la connaissance du marché flamand.", "la connaissance du marché flamand"),
    ("Pour le guichet, il faut le luxembourgeois.", "le luxembourgeois"),
    ("Une candidate avec plus d'expérience en gestion d'équipe a été choisie.", "plus d'expérience en gestion d'équipe"),
    ("Je te souhaite de trouver une équipe qui te mérite.", None),
    ("Un collègue a demandé sa mutation.", None),
    ("Nous avons retenu un profil plus proche de nos attentes.", None),
    ("Nous avons reçu un grand nombre de candidatures.", None),
    ("En raison du grand nombre de candidatures, nous ne pouvons répondre à chacun.", None),
    ("Notre choix s'est porté sur une autre candidature.", None),
    ("Nous avons choisi une personne qui correspond mieux à nos besoins.", None),
    ("On a pris quelqu'un d'autre.", None),
    ("Le choix s'est joué à peu de chose.", None),
    ("Nous vous remercions car vous avez pris le temps de venir.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REASONS)
def test_the_reason_is_a_short_phrase_or_nothing(words: str, expected: str | None) -> None:
    assert value(reading(words).reason) == expected


WHAT_BECAME = [
    ("Le subside n'est pas renouvelé : le poste disparaît.", "cancelled"),
    ("Le siège gèle les embauches jusqu'en juin.", "cancelled"),
    ("Le recrutement est mis en pause.", "cancelled"),
    ("La proposition que nous vous avions envoyée lundi est retirée.", "withdrawn"),
    ("Nous devons revenir sur notre proposition.", "withdrawn"),
    ("Le poste était déjà pourvu.", "filled"),
    ("Le poste va à une collègue de l'étage.", "internal"),
    ("Nous avons confié le poste à un collègue de l'agence de Namur.", "internal"),
    ("Vous arrivez en deuxième position.", "close_call"),
    ("Le choix s'est joué entre deux personnes.", "close_call"),
    ("N'hésitez pas à revenir nous voir.", ""),
    ("J'ai transmis votre CV à une collègue.", ""),
    ("Vos données seront supprimées dans deux ans.", ""),
]


@pytest.mark.parametrize(("words", "expected"), WHAT_BECAME)
def test_what_became_of_the_job(words: str, expected: str) -> None:
    found = reading(words)
    assert became(found) == ([expected] if expected else [])


PRAISE = [
    ("Votre consultation écrite était la plus claire des six.", "Votre consultation écrite"),
    ("J'ai beaucoup aimé votre façon de parler des contraintes.", "votre façon de parler des contraintes"),
    ("Bravo pour ton carnet de croquis.", "ton carnet de croquis"),
    ("Nous avons apprécié la séance que vous avez menée.", "la séance"),
    ("Nous avons apprécié votre intérêt pour notre maison.", None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), PRAISE)
def test_praise_is_a_noun_phrase(words: str, expected: str | None) -> None:
    assert value(reading(words).praise) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Mme Bonvin", "(au téléphone) Nous prenons une autre personne.", True),
        ("Mme Bonvin (appel, notes du journal)", "Nous prenons une autre personne.", True),
        (
            "Luc",
            "(message vocal, transcrit) Bonjour, nous avons pris une autre personne pour le poste.",
            True,
        ),
        ("Luc (RH)", "Nous prenons une autre personne.", False),
    ],
)
def test_a_no_by_phone(name: str, text: str, expected: bool) -> None:
    message = Message(text=text, sender=Address(name=name, email=""))
    assert (read(message, refusal=True).phone is not None) == expected
