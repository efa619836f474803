"""Names, facts, form and language against a candidacy: what is caught, and what is left in peace.

The occasions are those of the craft's scenarios, read and gathered as the
program does it. Each offence is a note in which one thing is wrong.
"""

from pathlib import Path

import pytest
from scenario import occasion_of, scenarios

from rebond import plug
from rebond.model import Address, Envelope
from rebond.review import review

CRAFT = Path(__file__).resolve().parent / "craft"
OCCASIONS = {item["id"]: occasion_of(item) for item in scenarios(CRAFT)}
OURS = [rule for rule in plug.rules() if rule.ID[0] in "OAGSL"]

OFFENCES = [
    # names
    ("EN-01", "wrong_name", "Dear Imogene,\n\nThank you for Wednesday.\n\nHarper"),
    ("EN-01", "wrong_name", "Hi Dev,\n\nThank you for Wednesday.\n\nHarper"),
    ("EN-01", "wrong_name", "Hi Imogen,\n\nPlease give Mr Pattel my thanks.\n\nHarper"),
    ("EN-05", "wrong_name", "Dear Katharine,\n\nThank you for the panel.\n\nMorgan"),
    ("FR-06", "wrong_name", "Bonjour Benoit,\n\nMerci pour votre réponse.\n\nAndrea"),
    ("FR-08", "wrong_name", "Bonjour Marie-Clair,\n\nMerci pour votre réponse.\n\nKim"),
    ("EN-01", "generic_greeting", "Dear Hiring Team,\n\nThank you for Wednesday.\n\nHarper"),
    ("EN-01", "generic_greeting", "Hello,\n\nThank you for Wednesday.\n\nHarper"),
    ("FR-08", "generic_greeting", "Bonjour à tous,\n\nMerci pour votre réponse.\n\nKim"),
    ("EN-01", "guessed_honorific", "Dear Mrs Clarke,\n\nThank you for Wednesday.\n\nHarper"),
    ("FR-06", "guessed_honorific", "Monsieur Rivière,\n\nMerci pour votre réponse.\n\nAndrea"),
    ("EN-01", "wrong_company", "Hi Imogen,\n\nThank you for the interviews at Monzo.\n\nHarper"),
    ("EN-15", "wrong_company", "Dear Beatrix,\n\nThank you for the day at Calloway Books.\n\nKit"),
    ("FR-08", "wrong_company", "Bonjour Marie-Claire,\n\nMerci pour l'accueil chez Qonto.\n\nKim"),
    ("EN-05", "role_tags", "Dear Kathrin,\n\nThank you for the LO-12 interview.\n\nMorgan"),
    ("EN-01", "role_tags", "Hi Imogen,\n\nThank you for the Product Manager (m/f/d) day.\n\nHarper"),
    ("EN-01", "role_tags", "Hi Imogen,\n\nThank you for considering me for the Junior Accountant position.\n\nHarper"),
    ("FR-08", "role_tags", "Bonjour Marie-Claire,\n\nMerci pour le poste de Gestionnaire de crédits H/F.\n\nKim"),
    # facts
    ("EN-01", "unbacked_fact", "Hi Imogen,\n\nThank you for the day. You told me about the move to Rotterdam, and I liked it.\n\nHarper"),
    ("EN-01", "unbacked_fact", "Hi Imogen,\n\nThank you for the five conversations on 14 June.\n\nHarper"),
    ("EN-01", "unbacked_fact", "Hi Imogen,\n\nThank you for the day, when Sandra showed me the pots.\n\nHarper"),
    ("FR-08", "unbacked_fact", "Bonjour Marie-Claire,\n\nMerci pour l'entretien du 12 juin.\n\nKim"),
    ("FR-08", "unbacked_fact", "Bonjour Marie-Claire,\n\nMerci pour cet échange, quand vous m'avez parlé de Philippe.\n\nKim"),
    ("EN-13", "inside_information", "Hi Sandra,\n\nThank you. Kwame told me that it came down to budget.\n\nRobin"),
    ("FR-08", "stale_date", "Bonjour Marie-Claire,\n\nMerci pour la visite de ce matin.\n\nKim"),
    ("EN-01", "stale_date", "Good evening Imogen,\n\nThank you for this morning.\n\nHarper"),
    # form
    ("EN-01", "placeholder", "Hi Imogen,\n\nI enjoyed [something specific we talked about].\n\nHarper"),
    ("EN-01", "placeholder", "Dear {First Name},\n\nThank you.\n\nHarper"),
    ("FR-08", "placeholder", "Bonjour [Prénom],\n\nMerci.\n\nKim"),
    ("FR-08", "placeholder", "Bonjour Marie-Claire,\n\nMerci pour l'entretien du XX/XX chez XXX.\n\nKim"),
    ("EN-01", "money", "Hi Imogen,\n\nThank you. My salary expectations were flexible.\n\nHarper"),
    ("EN-01", "money", "Hi Imogen,\n\nThank you. Could you reimburse my train ticket?\n\nHarper"),
    ("EN-01", "money", "Hi Imogen,\n\nThank you. I also have another offer that pays more.\n\nHarper"),
    ("EN-01", "money", "Hi Imogen,\n\nThank you. My hotel came to £85.\n\nHarper"),
    ("FR-08", "money", "Bonjour Marie-Claire,\n\nMerci. Mes prétentions étaient négociables.\n\nKim"),
    ("FR-08", "money", "Bonjour Marie-Claire,\n\nMerci. Mon billet de train a coûté 64 €.\n\nKim"),
    ("FR-08", "money", "Bonjour Marie-Claire,\n\nMerci. Pourriez-vous me rembourser mes frais ?\n\nKim"),
    ("FR-08", "money", "Bonjour Marie-Claire,\n\nMerci. Je peux revoir mon salaire à la baisse.\n\nKim"),
    ("EN-01", "attachment", "Hi Imogen,\n\nThank you. I enclose an updated CV.\n\nHarper"),
    # language
    ("EN-01", "machine_phrases", "Hi Imogen,\n\nI hope this message finds you well.\n\nHarper"),
    ("EN-01", "machine_phrases", "Hi Imogen,\n\nI am writing to express my heartfelt gratitude.\n\nHarper"),
    ("EN-01", "machine_phrases", "Hi Imogen,\n\nThank you for the invaluable insights.\n\nHarper"),
    ("EN-01", "machine_phrases", "Hi Imogen,\n\nThe role aligns perfectly with my goals.\n\nHarper"),
    ("FR-08", "machine_phrases", "Bonjour Marie-Claire,\n\nJ'espère que vous allez bien. Je tenais à vous exprimer toute ma gratitude.\n\nKim"),
    ("FR-08", "machine_phrases", "Bonjour Marie-Claire,\n\nMerci pour cette formidable opportunité au sein d'une équipe dynamique.\n\nKim"),
    ("FR-04", "mixed_register", "Salut Sami,\n\nMerci pour ton temps. Je vous remercie aussi de votre accueil.\n\nYaël"),
    ("FR-04", "mixed_register", "Bonjour Sami,\n\nMerci pour votre temps. Que me conseilleriez-vous ?\n\nYaël"),
    ("FR-08", "mixed_register", "Bonjour Marie-Claire,\n\nMerci pour ta réponse, tu m'as beaucoup appris.\n\nKim"),
    ("FR-08", "gender_mark", "Bonjour Marie-Claire,\n\nJe suis très touchée par votre message.\n\nKim"),
    ("FR-08", "gender_mark", "Bonjour Marie-Claire,\n\nMerci de m'avoir accueilli.\n\nKim"),
    ("FR-08", "gender_mark", "Bonjour Marie-Claire,\n\nRavi(e) de cet échange.\n\nKim"),
    ("FR-08", "gender_mark", "Bonjour Marie-Claire,\n\nJe reste motivé·e.\n\nKim"),
    ("FR-08", "gender_mark", "Bonjour Marie-Claire,\n\nVous m'avez très bien reçu.\n\nKim"),
    ("FR-08", "gender_mark", "Bonjour Marie-Claire,\n\nBien que déçu, je vous remercie.\n\nKim"),
    ("EN-01", "wrong_language", "Bonjour Imogen,\n\nMerci de m'avoir écrit vous-même, et merci pour la journée de mercredi avec Dev et avec toute l'équipe qui m'a montré les exercices.\n\nHarper"),
    ("FR-08", "wrong_language", "Hi Marie-Claire,\n\nThank you for writing yourself, and for the hour in which you made me read the file of a farmer by starting with the weather.\n\nKim"),
    ("FR-08", "elision", "Bonjour Marie-Claire,\n\nMerci de avoir pris ce temps, et merci à la équipe.\n\nKim"),
    ("EN-01", "elision", "Hi Imogen,\n\nIt was a honest hour and an useful one.\n\nHarper"),
]  # fmt: skip

INNOCENT = [
    ("EN-01", "Hi Imogen,\n\nThank you for Wednesday, and for the pots exercise on 10 June. Dev arguing against his own roadmap to show me how you disagree is what I tell people about.\n\nI guessed the interest margin when I priced the pots. Is that the part you would work on first? A line is plenty.\n\nSavings products for irregular earners are what I want to keep building; if that team grows, I would be glad to hear of it. My thanks to Dev.\n\nBest wishes,\nHarper"),
    ("EN-03", "Hi Tara,\n\nThank you for the twenty-five minutes on Monday. Nurses texting you photos of the whiteboard schedule is a story I will keep.\n\nI will gladly connect on LinkedIn and look at your page in August, when the new clinic opens. Clinic scheduling is the work I want to do.\n\nBest,\nCasey"),
    ("EN-05", "Dear Kathrin,\n\nThank you, Katharine and Tunde for the panel on 16 April. Katharine playing the sulky teenager who would not touch the fossil was the best ten minutes I have had with a class.\n\nI ran over by three minutes. Would you shorten the activity or the talk before it? Please don't feel you owe me an answer.\n\nLearning programmes with schools are what I look for, and I would gladly apply to Saltmarsh again.\n\nKind regards,\nMorgan Ellis"),
    ("EN-07", "Dear Wanjiru,\n\nThank you for writing so clearly; I am sorry for you and your group about both openings. The swollen cell you opened in the lab tour, so that I could smell what ageing is, stays with me.\n\nIf it comes back in the spring budget, I would be glad to hear from you. Battery ageing is the work I will keep doing.\n\nBest,\nAvery"),
    ("EN-09", "Hi Niamh,\n\nThank you for telling me yourself. You asked what I would stop doing, and nobody ever asks that; I have thought about it since.\n\nI'd gladly take you up on the talk: would twenty minutes next week suit you? Field safety training is where I want to grow. My congratulations to Owen.\n\nShannon"),
    ("EN-11", "Dear Eleanor,\n\nThank you for being frank about budget ownership, and for the plate of spaghetti that you made of the firm's intake process.\n\nI would like to accept the fifteen minutes: Tuesday 6 October at 10:00 or Thursday 8 October at 14:30, whichever is quieter. Legal operations is the work I keep looking for.\n\nBest,\nPriyanka"),
    ("EN-13", "Hi Sandra,\n\nThank you for the hour on 5 February. Your outage map, with the hand-drawn beaver at the spot of the 2019 fault, is the best legend I have seen.\n\nWhich of my portfolio maps would you take out first? Only if it is easy to say.\n\nGrid mapping is what I want to do, so if a chair comes free I'd be glad to hear of it.\n\nAll the best,\nRobin"),
    ("EN-15", "Dear Beatrix,\n\nThank you for writing again, and for remembering my Frankfurt remark from March; it made September easier.\n\nPortuguese is a fair reason, and I have signed up for lessons. I have not given up on you: foreign rights are what I want, and I will apply for the next opening.\n\nAll best,\nKit"),
    ("FR-04", "Salut Sami,\n\nMerci pour la revue du 9 avril. Tu as coupé l'écran et je me suis servi de ma page au lecteur d'écran : je n'ai plus jamais codé de la même façon.\n\nMes composants étaient trop gros. Tu commencerais par les découper ou par les tests ?\n\nL'accessibilité web reste ce que je veux faire, et je suivrai vos offres.\n\nÀ bientôt,\nYaël"),
    ("FR-06", "Bonjour Benoît,\n\nMerci pour votre conseil d'apporter un contrat annoté : nous en avons parlé quarante minutes. Pourriez-vous transmettre mes remerciements à votre cliente ?\n\nQuel niveau d'anglais me conseilleriez-vous de viser pour la négociation ? Si vous n'avez pas la réponse, aucun souci.\n\nOui, gardez volontiers mon dossier : les contrats informatiques restent ma priorité.\n\nBien cordialement,\nAndrea Coste"),
    ("FR-08", "Bonjour Marie-Claire,\n\nMerci pour votre message et pour l'entretien du 4 juin. Lire le dossier d'un éleveur en commençant par la météo, et non par les comptes, m'a appris plus qu'un manuel.\n\nSi vous avez un instant : que me conseilleriez-vous de regarder ensuite dans un dossier d'élevage ? Une ligne suffirait.\n\nLe microcrédit agricole reste ma voie, et je serai là au prochain mouvement. Bonne suite à votre collègue de Namur.\n\nBien à vous,\nKim Lambert"),
    ("FR-12", "Madame,\n\nMerci d'avoir appelé vous-même, et d'avoir cité une phrase de mon procès-verbal : ce mot m'a fait plaisir.\n\nL'assistanat de direction reste mon métier ; si un poste s'ouvre où le français suffit, j'aurai plaisir à vous relire.\n\nJe vous prie de recevoir, Madame, mes salutations distinguées.\n\nAlix Rochat"),
    ("FR-14", "Dear Maeve,\n\nThank you for the two interviews. You pitched me a turbine as if I were a sheep farmer, and I have been trying the line on my neighbours since.\n\nIs there one thing you would have me practise on the price objection? Please say nothing if it is a bother.\n\nWind energy sales is what I want to do.\n\nBest wishes,\nJules"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("scenario", "rule", "note"),
    [pytest.param(*row, id=f"{row[1]}-{n}") for n, row in enumerate(OFFENCES)],
)
def test_one_thing_is_wrong(scenario, rule, note):
    occasion = OCCASIONS[scenario]
    found = {f.rule for f in review(note, language=_tongue(note), occasion=occasion)}
    assert rule in found


def _tongue(note: str) -> str:
    return "fr" if "Merci" in note or "Bonjour" in note or "Salut" in note else "en"


@pytest.mark.parametrize(
    ("scenario", "note"), [pytest.param(*row, id=f"{row[0]}-{n}") for n, row in enumerate(INNOCENT)]
)
def test_a_good_note_is_left_in_peace(scenario, note):
    occasion = OCCASIONS[scenario]
    person = occasion.addressee
    envelope = Envelope(to=(Address(name=person.name, email=person.email),), subject="Re: news")
    found = review(note, language=_tongue(note), occasion=occasion, envelope=envelope, rules=OURS)
    assert [f for f in found if f.severity == "error"] == []
    assert len([f for f in found if f.severity == "warning"]) <= 1
