"""Whole notes, good and bad, in situations of every kind, reviewed without any file.

A good note is what somebody might send with pride. A bad one has several
faults, and beside it stand the numbers of those that must be named.
"""

import pytest

from rebond import plug
from rebond.review import review

NUMBERS = {rule.__name__.rpartition(".")[2]: rule.ID for rule in plug.rules()}

GOOD = [
    (
        "en",
        """\
Hi Tara,

Thanks for the honest call on Monday, and for writing the same week. Nurses texting you photos of the whiteboard schedule is the best description of clinic scheduling I have heard.

I'll connect with you on LinkedIn, as you suggest, and look at your page in August when the new clinic opens; scheduling is the work I want to stay in.

Best,
Casey
""",
    ),
    (
        "en",
        """\
Dear Wanjiru,

I'm sorry about the two openings, for you and the group first of all. Thank you for telling me before the week was out, and for opening that swollen cell on the lab tour: I now know what ageing smells like.

If the position returns with the spring budget, I would apply again the same day. I'll write once in April, and no answer will be an answer.

All the best,
Avery
""",
    ),
    (
        "en",
        """\
Niamh,

Thanks for telling me straight, and before the announcement. Nobody had ever asked me what I would stop doing; I am still working on my answer.

I'd like to take you up on the talk: would twenty minutes next week suit you? Field safety training is where I want to grow. Owen will do this well, and I'll help him settle in.

Shannon
""",
    ),
    (
        "en",
        """\
Dear Eleanor,

Thank you for saying plainly what it turned on. You are right that I have not yet run a budget of that size, and I would rather know than guess. I still laugh about the intake process as a plate of spaghetti.

Your offer of fifteen minutes is generous, and I'd be glad to accept: Tuesday at ten or Thursday after three would both work for me.

Once I have a budget of my own behind me, legal operations at your firm is a door I would knock on again.

Kind regards,
Priyanka Shah
""",
    ),
    (
        "en",
        """\
Hi Farid,

Thank you for reading my take-home so closely; eleven comments in the margin is more than I get from my own team.

One of them has stayed with me: you called the retry loop polite but wrong. If you have a minute, is there something you would read on back-pressure before writing it again? No hurry, and no harm if not.

Payments plumbing is what I want to keep working on, so I'll watch for the next opening in your group.

Best wishes,
Lena
""",
    ),
    (
        "en",
        """\
Dear Professor Aldous,

Thank you, and please thank the committee, for the seminar slot and the two hours of questions after it. Dr Okafor's remark that my control group was really a second experiment has already changed a chapter.

I read that the post went to somebody whose work I admire. If you would advise me to strengthen one section of the research statement before the next competition, I'd be grateful for a line; I will understand if the rules of the panel do not allow it.

I plan to apply again when the department hires in soil ecology.

Yours sincerely,
Miriam Tal
""",
    ),
    (
        "en",
        """\
Dear Ms Park,

Thank you for your reply, and for reading an application that came from so far outside hotels. I would be happy for you to keep my file: front-of-house work with a kitchen behind it is what I am looking for.

Kind regards,
Jo Lindqvist
""",
    ),
    (
        "en",
        """\
Hi Sam,

I'm writing late, because I wanted to finish the book you lent me first. Thank you for the afternoon in the workshop, and for letting me ruin a perfectly good piece of oak.

You said the joint was fine and the finish was not. Would you start me on oils, or on patience? A word is enough.

If you take on another pair of hands for the autumn chairs, I'd love to be one of them.

Warmly,
Alex
""",
    ),
    (
        "en",
        """\
Dear Karen,

Thank you for calling me yourself on Thursday; I know those are not easy calls to make. The half hour with the night shift, and Joan showing me how she hands over without a list, was worth the journey by itself.

I would value your advice on one thing: when I spoke about rostering I gave numbers before names. Would you turn that round? Please don't feel you have to answer.

Ward management at night is still what I want to do, and I'd gladly stand again.

With best wishes,
Tom Adeyemi

P.S. My thanks to Joan, and to whoever made the tea.
""",
    ),
    (
        "en",
        """\
Hi Ines, second time lucky, I had hoped, but I was glad to be back. You remembered the pricing question from last year and asked for the new answer, which made it a conversation rather than an interview. Thank you for that, and for the long lunch with Rui.

I'll keep working on retail pricing, and if the Porto team grows in the new year, think of me.

Cheers,
Dani
""",
    ),
    (
        "en",
        """\
Dear David,

Thank you for your message. I enjoyed meeting Lucy and Omar, and I keep thinking about the way they finish each other's sentences when they talk about tides.

Was the second half of my talk, on sediment, where I lost you? One line would help me, and none is fine.

Coastal modelling is my field, so I hope to meet all three of you at a conference, if not before.

Regards,
Hana Novak
""",
    ),
    (
        "en",
        """\
Hi Ruth,

I was sorry to read that the offer had to be withdrawn, and I can imagine it was not your choice. Thank you for writing it in your own words. The team lunch in March is a good memory.

If the budget returns, I'd be glad to pick up where we left off.

Best,
Noa
""",
    ),
    (
        "fr",
        """\
Bonjour Imane,

Merci de votre appel le jour même, et d'avoir pris le temps d'expliquer ce qui avait compté : vous aviez besoin de quelqu'un qui ait déjà tenu une paie de deux mille bulletins. C'est clair, et cela m'aide.

Je vais chercher cette taille-là. Gardez volontiers mon dossier ; la paie reste mon métier, et je reviendrai vers vous quand j'aurai une clôture de cette ampleur derrière moi.

Bien à vous,
Claire Aubin
""",
    ),
    (
        "fr",
        """\
Salut Léo,

Merci pour ta franchise, et pour le pair programming : te voir effacer ton propre test parce qu'il prouvait trop m'a fait rire, et réfléchir.

Une petite question, si tu as deux minutes : tu me conseillerais de reprendre la gestion des erreurs, ou plutôt le découpage des modules ? Un mot suffit.

Si l'équipe cherche de nouveau quelqu'un côté données géographiques, fais-moi signe.

À bientôt,
Sacha
""",
    ),
    (
        "fr",
        """\
Madame la Présidente,

Je remercie le jury de l'attention portée à mon dossier, et tout particulièrement Monsieur Vidal pour sa question sur les fonds en dépôt, à laquelle je réfléchis encore.

Si les usages du concours le permettent, me conseilleriez-vous de resserrer la partie consacrée à la numérisation avant la prochaine session ? Je comprendrai parfaitement que ce ne soit pas possible.

Je me présenterai volontiers de nouveau l'an prochain, pour un poste de conservation.

Je vous prie d'agréer, Madame la Présidente, l'expression de ma considération distinguée.

Paul Serin
""",
    ),
    (
        "fr",
        """\
Bonjour Sophie,

Merci pour votre préparation et pour votre retour, aussi rapide que précis. Pouvez-vous dire à M. Delmas que sa façon de commencer par l'atelier m'est restée ?

Oui, conservez mon dossier : le contrôle de gestion d'usine reste ma priorité, de préférence en Auvergne.

Bien cordialement,
Dominique Lebrun
""",
    ),
    (
        "fr",
        """\
Bonjour Nadia,

Je pense à votre équipe : deux postes supprimés en une semaine, cela doit être lourd. Merci d'avoir pensé à me l'écrire vous-même au milieu de tout cela.

La visite du hangar, quand Yann a arrêté le pont roulant pour nous laisser parler, reste un très bon moment. Si le projet reprend au printemps, je reprendrai la conversation avec plaisir.

Amicalement,
Driss
""",
    ),
    (
        "fr",
        """\
Bonjour Monsieur Keller,

Merci de votre réponse et du temps passé sur un dossier venu de si loin. Vous pouvez le garder : l'accueil en hôtellerie de montagne est ce que je cherche.

Cordialement,
Jo Perrin
""",
    ),
    (
        "fr",
        """\
Bonjour Agnès,

Merci pour la matinée de mardi, et merci à Bruno d'avoir joué l'élève insolent avec tant de conviction : je n'oublierai pas son refus de toucher le fossile.

J'ai dépassé de trois minutes. Si vous aviez un conseil sur le rythme de l'activité, il me serait utile ; sinon, le souvenir suffit.

Les ateliers avec des classes sont ce que je veux continuer à faire, et je candidaterai de nouveau au musée.

Bien à vous,
Morgane Ellis
""",
    ),
    (
        "fr",
        """\
Bonjour Pauline,

Bravo à Théo pour ce poste, qui lui va bien. Merci de me l'avoir dit avant l'annonce, et pour votre question sur ce que j'arrêterais de faire : je la garde.

J'accepte avec plaisir l'échange que vous proposez ; jeudi ou vendredi matin me conviendraient. La formation à la sécurité sur le terrain est ce vers quoi je veux évoluer.

À demain,
Simon
""",
    ),
    (
        "fr",
        """\
Madame,

Votre message de vendredi m'est bien parvenu, et je vous en remercie. Je garde un souvenir précis de la répétition ouverte : le chef a fait rejouer quatre mesures jusqu'à ce que les enfants du premier rang cessent de bouger.

Est-ce le volet budgétaire de mon projet qu'il faudrait reprendre, ou sa durée ? Une ligne de votre main me suffirait, quand vous en aurez le loisir.

La médiation auprès des écoles reste ma voie, et je répondrai à votre prochain appel.

Je vous prie de recevoir, Madame, mes salutations respectueuses.

Irène Vasseur
""",
    ),
]

BAD = [
    (
        "en",
        "T02 M02 F02 F03 F05 D06",
        """\
Dear Sir or Madam,

I am writing to thank you for the opportunity to interview for the Product Manager role at Tessel Bank. I was very impressed with the professionalism of your team and the exciting vision of the company.

I would be grateful if you could give me some feedback as to why I was unsuccessful and what the other candidate had that I did not. I would appreciate a response by the end of the week.

I remain very interested in working for Tessel Bank and would accept any position, including at a lower salary.

Yours faithfully,
Harper Quinn
""",
    ),
    (
        "en",
        "T04 F06 F12 D05 D07 F04",
        """\
Hi Tara,

Thank you so much, I truly and deeply appreciate your time! Even though you don't give feedback as a policy, could you make an exception and tell me what I did wrong?

Would you be free for a quick call on Thursday? Please also forward my resume to any hiring managers you know. I'll check in every couple of weeks.

Thanks,
Casey
""",
    ),
    (
        "en",
        "T01 F01",
        """\
Dear Imogen,

I received your email. Could you please advise how I can improve my chances in future applications?

Best,
Harper
""",
    ),
    (
        "en",
        "M06 M05 F01 F11 D04 D09 T02",
        """\
Dear Margaret,

Thank you for your time. I was kept waiting for half an hour, but the panel was pleasant in the end. As my presentation showed, I have all the skills required for the role.

Do you have any comments? Was it my age? If the chosen candidate does not take up the post, I am available immediately.

Regards,
Noor
""",
    ),
    (
        "en",
        "D03 F01 D02",
        """\
Dear David,

Thank you for your email and the feedback. I hope you will reconsider, as I could fix the SQL issue in a week. Please let me know what else I should improve.

Please keep my details for any suitable vacancy.

Mina
""",
    ),
    (
        "en",
        "M03 F02 F04 M02",
        """\
Hi Dev,

Thanks for the chat. Imogen told me in confidence that the Leeds office is going to close, so I understand. It was a great opportunity to meet everyone and learn about the culture.

Is there any chance you could tell me what tipped the scales? And what do you think of my CV? Should I do a course?

Harper
""",
    ),
    (
        "en",
        "T02 M02 D01",
        """\
Dear Ms Okoro,

Thank you for the opportunity. I enjoyed learning more about the company. I wish you and the team all the best.

Sincerely,
Ben Ashe
""",
    ),
    (
        "en",
        "D06 D03 D07",
        """\
Hello Priya,

Many thanks for the interview. Being honest, I'd do anything to get this job; I could begin as an unpaid intern. What could I do to change your mind?

I will call you every Monday until something opens.

Robin
""",
    ),
    (
        "fr",
        "T02 M02 F02 F03 F05 D02 D06",
        """\
Madame, Monsieur,

Je vous remercie de l'intérêt porté à ma candidature et du temps accordé lors de notre entretien. J'ai été séduit par les valeurs et le dynamisme de votre entreprise.

Pourriez-vous me préciser les raisons de votre choix et ce que le candidat retenu avait de plus que moi ? Je vous remercie de me répondre avant la fin de la semaine.

Je reste à votre disposition pour tout autre poste, même moins bien rémunéré.

Cordialement,
Camille Roy
""",
    ),
    (
        "fr",
        "T01 F01",
        """\
Bonjour Hélène,

J'ai bien reçu votre mail. Auriez-vous des remarques à me faire afin que je puisse m'améliorer ?

Bonne journée,
Camille
""",
    ),
    (
        "fr",
        "T04 M06 M05 F12 D05 D04 D09 D07 F04",
        """\
Bonjour Sophie,

Mille mercis, infiniment, pour votre aide précieuse ! Malgré l'attente interminable et un accueil plutôt glacial chez le client, l'échange avec M. Delmas était intéressant. Comme vous l'avez vu, j'ai prouvé que je maîtrisais les coûts standards.

Pouvons-nous fixer un rendez-vous téléphonique pour en discuter ? Pourriez-vous aussi me recommander auprès de vos autres clients ?

Si jamais le candidat retenu se désistait, je suis disponible immédiatement. Je vous relancerai toutes les semaines.

Dominique
""",
    ),
    (
        "fr",
        "F06 F11 D03",
        """\
Bonjour,

Merci pour votre réponse. Je sais que vous ne faites pas de retours individuels, mais pourriez-vous me dire si c'est mon âge qui a posé problème ?

J'espère que vous reviendrez sur votre décision.

Claude
""",
    ),
    (
        "fr",
        "M03 M02 F04 F01",
        """\
Madame,

Merci pour l'entretien. Vous m'avez confié que votre service allait être supprimé, et je le comprends d'autant mieux. Ce fut un échange très enrichissant avec une équipe passionnée.

Quels étaient mes points faibles ? Mes points forts ? Que dois-je travailler ?

Claude Bertin
""",
    ),
    (
        "fr",
        "T02 M02 F01 F13 D02",
        """\
Bonjour Léa,

Merci pour ton message et pour ton temps. C'était top de découvrir votre super équipe et votre culture d'entreprise.

Tu aurais un feedback pour moi ? N'hésite pas à me contacter pour toute future opportunité !

Sam
""",
    ),
    (
        "fr",
        "T06 F02 F14 D01",
        """\
Monsieur,

Je vous remercie pour votre réponse négative. Je souhaiterais savoir pourquoi mon profil n'a pas été retenu. Soyez franc, je peux tout entendre.

Bonne continuation,
Alex Morin
""",
    ),
]


@pytest.mark.parametrize(("language", "note"), GOOD)
def test_a_good_note_raises_no_error_and_at_most_one_warning(language, note):
    grave = [
        (NUMBERS[f.rule], f.severity, f.message)
        for f in review(note, language=language)
        if f.severity != "info"
    ]
    assert [] == [f for f in grave if f[1] == "error"]
    assert [] == grave[1:]


@pytest.mark.parametrize(("language", "numbers", "note"), BAD)
def test_a_bad_note_is_told_its_faults(language, numbers, note):
    caught = {NUMBERS[f.rule] for f in review(note, language=language)}
    assert [] == [number for number in numbers.split() if number not in caught]
