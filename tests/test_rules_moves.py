"""What no docstring says: the faults of thanks, memory, question and door in other words.

The sentences were written after the rules, as a person would write them. Each
stands in a note that is otherwise in order, so that a rule about the whole
note (no thanks, no door) has nothing to say.
"""

import pytest

from rebond import plug
from rebond.review import draft
from rebond.rules._clues import Clues

RULES = {rule.__name__.rpartition(".")[2]: rule for rule in plug.rules()}
MOVES = [rule for rule in RULES.values() if rule.ID[0] in "TMFD"]

OFFENCES = {
    ("excess_thanks", "en"): [
        "I honestly cannot thank you enough for everything you did.",
        "Words cannot express how grateful I am to you all.",
        "A million thanks from the bottom of my heart.",
        "I am truly, sincerely thankful for this incredible experience.",
        "Thank you so much, it was amazing and I'm eternally grateful.",
    ],
    ("excess_thanks", "fr"): [
        "Je ne saurais assez vous remercier pour tout.",
        "Mille mercis du fond du cœur pour ce moment extraordinaire.",
        "Je vous suis éternellement reconnaissante.",
        "Je tiens à vous remercier très sincèrement et infiniment.",
    ],
    ("fits_any_company", "en"): [
        "I really enjoyed meeting such a talented and passionate team.",
        "Your company's values and commitment to excellence are truly inspiring.",
        "I was struck by the professionalism and warmth of everyone I met.",
        "It was wonderful to learn about your vision and dynamic environment.",
        "I admire the culture you have built.",
    ],
    ("fits_any_company", "fr"): [
        "J'ai beaucoup apprécié le professionnalisme et la bienveillance de vos équipes.",
        "Votre entreprise et ses valeurs m'ont énormément plu.",
        "J'ai été très sensible à votre accueil et à la qualité de nos échanges.",
        "C'était un plaisir de découvrir une équipe aussi dynamique et passionnée.",
    ],
    ("reveals_confidence", "en"): [
        "Thank you for telling me off the record that the CFO is leaving.",
        "It was brave of you to talk about your divorce so openly.",
        "Knowing that you plan to lay off half of the department, I understand the decision.",
        "What Tom confided about the coming takeover explains a lot.",
        "I agree with you that your boss is impossible.",
        "I won't tell anyone what you said about your illness.",
        "You looked stunning in that green dress.",
    ],
    ("reveals_confidence", "fr"): [
        "Merci de m'avoir dit en confidence que la directrice partait.",
        "Votre franchise sur votre divorce m'a touchée.",
        "Sachant que vous allez licencier la moitié du service, je comprends.",
        "Ce que vous m'avez glissé, entre nous, sur le rachat restera en moi.",
        "J'ai compris en vous écoutant que votre directeur est vraiment toxique.",
        "Je garde pour moi votre secret sur la fusion.",
    ],
    ("sells_again", "en"): [
        "I am confident that I would have been a great asset to your team.",
        "My track record speaks for itself.",
        "As the panel noticed, my answers showed that I can handle pressure.",
        "With my twelve years of experience I could have brought a lot to the project.",
        "The exercise was fun, and I clearly demonstrated my ability to lead.",
        "I still believe I could have made a real difference in that role.",
    ],
    ("sells_again", "fr"): [
        "Comme vous avez pu le voir, mes réponses prouvaient que je maîtrise le sujet.",
        "Je reste convaincue que j'aurais apporté une vraie plus-value à l'équipe.",
        "Fort de mes dix ans d'expérience, j'aurais su relever ce défi.",
        "J'ai largement démontré mes compétences pendant l'exercice.",
        "Mon parcours parle de lui-même.",
    ],
    ("grudging_memory", "en"): [
        "Despite the long wait and the cold reception, the tour was interesting.",
        "Although your colleague kept his camera off and seemed bored, I liked the questions.",
        "The interview started half an hour late, but the conversation was good.",
        "In spite of being interrupted all the time, I enjoyed presenting my plan.",
        "Once the forty-minute delay was forgotten, I had a good time.",
        "Even if the interview was rescheduled three times, the visit was worth it.",
        "Though nobody had read my CV, the chat was pleasant.",
    ],
    ("grudging_memory", "fr"): [
        "Même si l'on m'a fait attendre une heure, la visite m'a plu.",
        "Bien que l'un de vous ait gardé sa caméra éteinte, l'échange était intéressant.",
        "Malgré un entretien reporté trois fois, j'ai aimé la rencontre.",
        "L'entretien avait commencé en retard, mais la discussion fut bonne.",
        "En dépit d'un ton assez sec, les questions étaient pertinentes.",
        "Votre collègue regardait son téléphone, pourtant j'ai aimé présenter mon cas.",
    ],
    ("vague_ask", "en"): [
        "Any feedback would be greatly appreciated.",
        "Is there anything I could have done better?",
        "Do you have any advice for the future?",
        "What are my areas for improvement?",
        "I'd be grateful for any pointers.",
        "Could you tell me how I did?",
        "Please let me know what I can improve.",
        "If you have any thoughts or comments, I would love to hear them.",
        "Could you share some feedback so that I can do better next time?",
        "How can I improve?",
        "I would be very grateful if you could give me some feedback on my application.",
    ],
    ("vague_ask", "fr"): [
        "Tout retour de votre part serait apprécié.",
        "Auriez-vous des conseils à me donner ?",
        "Que puis-je améliorer ?",
        "Pourriez-vous me faire un retour sur ma candidature ?",
        "Je vous serais reconnaissante de me faire part de vos remarques.",
        "Avez-vous des pistes d'amélioration ?",
        "J'aimerais avoir votre avis pour progresser.",
        "Comment aurais-je pu faire mieux ?",
        "Merci de me donner un retour sur ma prestation.",
        "Quels étaient mes points faibles ?",
    ],
    ("asks_why", "en"): [
        "What made you go with someone else?",
        "I'd be curious to know the reasoning behind the choice.",
        "Why did you decide against me?",
        "Could you explain your decision?",
        "What was missing in my application?",
        "May I ask on what grounds I was turned down?",
        "I would appreciate knowing why my application was unsuccessful.",
        "I don't understand why it was a no.",
        "What tipped the balance?",
        "Can you tell me what counted against me?",
    ],
    ("asks_why", "fr"): [
        "Pourquoi n'ai-je pas été retenue ?",
        "J'aimerais comprendre votre décision.",
        "Qu'est-ce qui a fait pencher la balance ?",
        "Pouvez-vous m'expliquer ce qui n'a pas plu dans mon profil ?",
        "Je souhaiterais connaître les motifs de votre choix.",
        "Qu'est-ce qui m'a manqué pour convaincre ?",
        "Sur quels critères avez-vous tranché ?",
        "Puis-je savoir pourquoi ma candidature a été écartée ?",
    ],
    ("compares_candidates", "en"): [
        "In what way was the successful applicant stronger?",
        "What set the person you hired apart?",
        "How did I rank against the others?",
        "Did the other finalist have more experience than me?",
        "I'd like to know what whoever got the job had that I didn't.",
        "Was the other person simply better?",
        "Could you tell me how my presentation compared to those of the other candidates?",
    ],
    ("compares_candidates", "fr"): [
        "En quoi l'autre candidat était-il meilleur ?",
        "Qu'est-ce que la personne choisie avait de plus que moi ?",
        "Pourriez-vous me dire ce qui m'a séparé du candidat retenu, en quoi il était plus fort ?",
        "Quel était mon classement ?",
        "Comment me situais-je face aux autres finalistes ?",
        "La personne recrutée avait-elle plus d'expérience que moi ?",
    ],
    ("several_questions", "en"): [
        "Was my plan clear? Did the budget hold? Should I learn SQL?",
        "Could you tell me what went well, what went badly, and whether I should apply again?",
        "Would you start with the budget? Also, would you recommend a certificate?",
        "Which part would you cut? I would also like your view on my cover letter.",
        "What should I read? And who else should I talk to?",
    ],
    ("several_questions", "fr"): [
        "Mon plan était-il clair ? Le budget tenait-il ? Dois-je apprendre SQL ?",
        "Pourriez-vous me dire ce qui a plu, ce qui a déplu, et si je dois repostuler ?",
        "Commenceriez-vous par le budget ? Par ailleurs, me conseilleriez-vous une certification ?",
        "Quelle partie couperiez-vous ? J'aimerais également votre avis sur ma lettre.",
    ],
    ("deadline", "en"): [
        "Could you get back to me with your comments by the end of the week?",
        "I need an answer before Monday.",
        "Please send me your remarks within three days.",
        "I am still waiting for your explanation.",
        "I expect to hear from you shortly.",
        "A prompt reply to this question would be appreciated.",
        "Would you let me know ASAP what you think of the pricing part?",
        "You owe me an explanation.",
        "Kindly answer no later than 12 May.",
    ],
    ("deadline", "fr"): [
        "Pourriez-vous me répondre d'ici la fin de la semaine ?",
        "Je compte sur une réponse rapide de votre part.",
        "Merci de m'envoyer vos remarques avant le 12 mai.",
        "J'exige des explications.",
        "Pourriez-vous me dire dès que possible ce que vous en pensez ?",
        "J'attends toujours votre retour.",
        "Vous me devez une réponse.",
        "Veuillez m'indiquer sous huit jours ce qu'il faut changer.",
    ],
    ("minefield", "en"): [
        "Was I too old for the team?",
        "Did my accent bother anyone?",
        "I wonder if it was a lack of chemistry with you.",
        "Was it because I have children?",
        "Could you tell me if my personality was a problem?",
    ],
    ("minefield", "fr"): [
        "Étais-je trop âgée pour l'équipe ?",
        "Est-ce mon accent qui a gêné ?",
        "Pourriez-vous me dire si c'est une question de feeling ?",
        "Mon âge a-t-il pesé ?",
        "Ai-je été jugé surqualifié ?",
    ],
    ("uninvited_call", "en"): [
        "Could we jump on a quick call next week?",
        "Would you have fifteen minutes for a chat about my interview?",
        "I'd love to buy you a coffee and hear your thoughts on the case.",
        "Could you give me a ring to talk it over?",
        "Would it be possible to meet in person to go through my test?",
    ],
    ("uninvited_call", "fr"): [
        "Pourrions-nous convenir d'un bref appel la semaine prochaine ?",
        "Auriez-vous un quart d'heure pour en parler au téléphone ?",
        "J'aimerais beaucoup échanger avec vous de vive voix sur mon cas.",
        "Seriez-vous d'accord pour prendre un café ensemble ?",
        "Pouvez-vous m'appeler pour en discuter ?",
    ],
    ("any_opportunity", "en"): [
        "I would welcome any other position you may have.",
        "Please consider me for future roles.",
        "Do not hesitate to contact me if any vacancy arises.",
        "I remain open to all opportunities within your company.",
        "Please keep my resume on file for other openings.",
    ],
    ("any_opportunity", "fr"): [
        "Je reste à l'écoute de toute autre offre de votre part.",
        "Pensez à moi pour de futures opportunités.",
        "Je suis ouverte à toute proposition au sein de votre entreprise.",
        "N'hésitez pas à revenir vers moi pour tout autre poste.",
    ],
    ("asks_to_reconsider", "en"): [
        "Is there really no way you could change your mind?",
        "Would you consider giving me another chance to prove myself?",
        "Perhaps the panel could take a second look at my file.",
        "I hope it is not too late for you to rethink this.",
        "I would ask you to review your decision.",
        "If your decision is not final, I am still interested.",
        "Could you make an exception in my case?",
    ],
    ("asks_to_reconsider", "fr"): [
        "Serait-il possible de réexaminer ma candidature ?",
        "J'ose espérer que vous changerez d'avis.",
        "Donnez-moi une chance de vous prouver ce que je vaux.",
        "Votre décision est-elle vraiment définitive ?",
        "Je vous demande de bien vouloir reconsidérer votre choix.",
        "Peut-être pourriez-vous revenir sur cette décision.",
    ],
    ("if_they_fail", "en"): [
        "Should the person you hired change their mind, I am ready.",
        "If your first choice drops out, please call me.",
        "In case things don't work out with the new hire, I'd still be interested.",
        "If she leaves during probation, think of me.",
    ],
    ("if_they_fail", "fr"): [
        "Si le candidat choisi se désiste, je reste disponible.",
        "Au cas où la personne retenue ne ferait pas l'affaire, pensez à moi.",
        "Si la période d'essai n'aboutit pas, rappelez-moi.",
        "Si jamais votre premier choix renonçait, je serais là.",
    ],
    ("forward_cv", "en"): [
        "Would you mind sharing my resume with your network?",
        "Could you introduce me to hiring managers you know?",
        "Please recommend me to your partners.",
        "I'd be grateful if you passed my details on to other teams.",
        "Perhaps you could put in a good word for me with your friends at Acme.",
    ],
    ("forward_cv", "fr"): [
        "Pourriez-vous faire suivre mon profil à vos confrères ?",
        "Je vous serais reconnaissante de me recommander à votre réseau.",
        "Pourriez-vous me mettre en relation avec d'autres recruteurs ?",
        "Merci de diffuser ma candidature auprès de vos partenaires.",
    ],
    ("desperate", "en"): [
        "I'm willing to do anything to work for you.",
        "I would start as an intern if need be, even unpaid.",
        "Salary is not an issue, I'd take less.",
        "I would happily accept whatever job you have.",
        "You could hire me for half the pay.",
        "Even a cleaning job would do.",
    ],
    ("desperate", "fr"): [
        "Je suis prêt à tout pour vous rejoindre.",
        "Je prendrais n'importe quel contrat.",
        "Je peux même commencer en stage, sans salaire.",
        "Le salaire importe peu, je peux baisser mes prétentions.",
        "J'accepterais tout poste que vous voudrez bien me donner.",
        "Je travaillerais gratuitement s'il le fallait.",
    ],
    ("nagging", "en"): [
        "I'll write to you every month to see if something has come up.",
        "Expect to hear from me regularly.",
        "I will keep calling until there is an opening.",
        "I plan to follow up weekly.",
        "I'll get in touch each Monday.",
    ],
    ("nagging", "fr"): [
        "Je vous recontacterai tous les mois.",
        "Je reviendrai vers vous régulièrement.",
        "Je prendrai de vos nouvelles chaque semaine.",
        "Je vous écrirai jusqu'à ce qu'un poste se libère.",
    ],
    ("thanks_for_refusal", "en"): [
        "Many thanks for turning me down.",
        "I appreciate your rejection.",
    ],
    ("thanks_for_refusal", "fr"): [
        "Merci pour ce refus.",
        "Je vous remercie de votre réponse négative.",
    ],
    ("brutal_honesty", "en"): ["Give me the brutal truth.", "Please don't sugarcoat it."],
    ("brutal_honesty", "fr"): ["Soyez cash avec moi.", "Dites-moi la vérité, sans filtre."],
    ("available_now", "en"): ["I can start right away.", "I remain available at short notice."],
    ("available_now", "fr"): ["Je suis disponible tout de suite.", "Je reste à votre disposition."],
}

CASES = [
    pytest.param(rule, language, sentence, id=f"{rule}-{language}-{number}")
    for (rule, language), sentences in OFFENCES.items()
    for number, sentence in enumerate(sentences)
]


@pytest.mark.parametrize(("rule", "language", "sentence"), CASES)
def test_an_offence_in_other_words_is_found(rule, language, sentence):
    assert [rule] == sorted({f.rule for f in RULES[rule].check(draft(sentence, language=language))})


INNOCENT = {
    "en": [
        "Thank you for fitting me in between two site visits, and for the lift to the station.",
        "Finally, my thanks to Ana, who stayed late to show me the archive.",
        "Is that the order you would work on, or would you have me practise something else first?",
        "One question, only if it is easy to answer: would you cut the second slide? A line is plenty.",
        "Could you pass my thanks to Mr Delmas?",
        "If something in field logistics opens again, I'd be glad to hear from you.",
        "I liked that Farid drew the model on the board and then crossed half of it out.",
        "You told me that the wards close at night, and how you cope with it.",
        "Nothing urgent at all: was the pricing part what you would work on first?",
        "Even though I had come for a talk on tyres, we spent an hour on bees.",
        "The test was hard and fair, and your comments in the margin were generous.",
        "I will keep an eye on your page in August, when the new clinic opens.",
        "Your mail says that the choice turned on budget ownership, so I will look for a post with one.",
        "Whoever joins you will have good company.",
        "I'd like to take you up on the call: Tuesday at ten or Thursday after three would both suit me.",
        "Please keep my file; scheduling for clinics is the work I want.",
        "Ben asked what I would do with a garden nobody waters in August.",
        "I have started redoing the exercise, weekends included this time.",
        "The other candidates in the waiting room were good company.",
        "I should have named the failure modes before the storage.",
        "If one thing comes to mind on how I chaired the exercise, I'd value your advice; please don't feel you owe me one.",
        "Thank you for explaining why you went with somebody who has run a warehouse.",
        "I hope our paths cross again at the spring fair.",
        "You asked how I would close a shop without closing a street, and I am still thinking about it.",
        "My presentation ran over by two minutes, which told me to cut the introduction.",
        "Any of the three exercises would have made a good day on its own.",
        "You were generous with your time when your own train was late.",
        "Should the archive look for a cataloguer next year, I would gladly apply.",
        "What you said about hiring for patience has stayed with me.",
        "I'd be glad to talk again if things change on your side.",
        "I would gladly accept the coffee you offered in June.",
        "Work with volunteers and junior staff is what I want to go on doing.",
        "Kathrin let me run the activity twice, the second time without shoes.",
        "I did not expect a tour of the cold store, and wore the wrong coat.",
        "The half hour on how you lay out a wall of prints was worth the trip.",
        "I'll send you the corrected notebook by Friday, only so that you have it.",
        "Imogen, you said that the pots exercise was new; it worked.",
        "I'm thinking of you and the whole team after this week's news.",
        "Was it the layout of the plan, or its length, that you would work on?",
        "Your question about the second shift is the best one I have been asked this year.",
    ],
    "fr": [
        "Merci d'avoir casé notre échange entre deux visites, et de m'avoir montré la gare.",
        "Enfin, mes remerciements à Ana, qui a ouvert les archives pour nous.",
        "Est-ce par là que vous commenceriez, ou me conseilleriez-vous autre chose ?",
        "Une seule question, si elle vous demande peu de temps : couperiez-vous la deuxième planche ? Une ligne suffit.",
        "Pouvez-vous lui transmettre mes remerciements ?",
        "Si un sujet de logistique de terrain se présente, je reprendrai volontiers la conversation.",
        "J'ai aimé que Farid dessine le modèle au tableau puis en barre la moitié.",
        "Vous m'avez dit comment le service tient la nuit.",
        "Rien d'urgent : le chiffrage est-il la partie à travailler en premier ?",
        "Même si j'étais venu parler de pneus, nous avons passé une heure sur les abeilles.",
        "L'épreuve était exigeante et juste, et vos notes en marge généreuses.",
        "Je garderai un œil sur vos annonces en août, à l'ouverture du nouveau centre.",
        "Votre message dit que le budget a fait la différence : je vais chercher un poste où l'on en tient un.",
        "La personne qui vous rejoint sera bien entourée.",
        "J'accepte volontiers l'échange que vous proposez : mardi à dix heures ou jeudi après-midi me conviendraient.",
        "Gardez volontiers mon dossier ; la paie en établissement reste mon métier.",
        "Ben m'a demandé ce que je ferais d'un jardin que personne n'arrose en août.",
        "J'ai recommencé l'exercice, week-ends compris cette fois.",
        "Il m'a manqué dix minutes pour les deux planches de budget.",
        "Si un point vous revient sur ma façon d'animer l'exercice, votre conseil me serait précieux, sans aucune obligation.",
        "Merci de m'avoir expliqué pourquoi vous avez choisi quelqu'un qui a déjà tenu un entrepôt.",
        "Vous m'avez demandé comment fermer un magasin sans fermer une rue, et j'y pense encore.",
        "Ma présentation a débordé de deux minutes : l'introduction était de trop.",
        "Vous avez été généreuse de votre temps alors que votre train avait du retard.",
        "Si les archives cherchent quelqu'un pour le catalogue l'an prochain, je candidaterai volontiers.",
        "Ce que vous avez dit de la patience m'est resté.",
        "Si votre besoin évolue, je reprendrai volontiers la conversation.",
        "Encadrer des bénévoles et de jeunes collègues reste ce que je veux faire.",
        "Je repense à la relève, et à la franchise du Dr Petrescu.",
        "Je vous enverrai le tableau corrigé avant vendredi, simplement pour que vous l'ayez.",
        "La demi-heure sur l'accrochage valait le voyage.",
        "Je pense à vous et à toute l'équipe après les nouvelles de la semaine.",
        "Est-ce l'ordre du plan, ou sa longueur, que vous travailleriez ?",
        "Votre question sur la deuxième équipe est la meilleure qu'on m'ait posée cette année.",
        "Un bon début à la personne qui prend le poste.",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", INNOCENT)
def test_an_innocent_sentence_raises_nothing_grave(language):
    """A note in itself, so the rules that miss a whole move in it are left out."""
    whole = ("missing_thanks", "missing_door")
    found = [
        (sentence, finding.rule, finding.message)
        for sentence in INNOCENT[language]
        for rule in MOVES
        for finding in rule.check(draft(sentence, language=language))
        if finding.rule not in whole and finding.severity != "info"
    ]
    assert [] == found


def test_stems_hide_no_match():
    """What a stem saves is time, never a finding."""
    texts = [text for sentences in (*OFFENCES.values(), *INNOCENT.values()) for text in sentences]
    tables = [
        (name, clues, [words for _, words in clues._groups])
        for name, rule in RULES.items()
        for table in vars(rule).values()
        if isinstance(table, dict)
        for clues in table.values()
        if isinstance(clues, Clues)
    ]
    hidden = [
        (name, text)
        for name, clues, patterns in tables
        for text in texts
        if text not in clues
        if any(text in words for words in patterns)
    ]
    assert [] == hidden
