"""What no docstring says: the faults of thanks, memory, question and door in other words.

The sentences were written after the rules, as a person would write them. Each
stands in a note that is otherwise in order, so that a rule about the whole
note (no thanks, no door) has nothing to say.
"""

from pathlib import Path

import pytest

from rebond import plug
from rebond.review import draft
from rebond.rules._clues import Clues

HERE = Path(__file__).parent / "innocent"
RULES = {rule.__name__.rpartition(".")[2]: rule for rule in plug.rules()}
MOVES = [rule for rule in RULES.values() if rule.ID[0] in "TMFD"]

OFFENCES = {
    ("asks_despite_policy", "fr"): [
        "Même si vous ne communiquez pas les motifs, pourriez-vous me donner un conseil ?",
        "Vous écrivez ne pas pouvoir faire de retour personnalisé, mais qu'aurais-je dû améliorer ?",
    ],
    ("asks_despite_policy", "en"): [
        "Although your message says you cannot comment on individual applications, I would still like to know what to improve.",
        "I realise individual feedback isn't something you offer, yet could you give me one pointer?",
        "Even though it is not your policy to give reasons, may I ask what was missing?",
    ],
    ("excess_thanks", "en"): [
        "I'm beyond grateful and deeply honoured for this truly wonderful chance.",
        "Thank you, thank you, thank you for a great day.",
        "I honestly cannot thank you enough for everything you did.",
        "Words cannot express how grateful I am to you all.",
        "A million thanks from the bottom of my heart.",
        "I am truly, sincerely thankful for this incredible experience.",
        "Thank you so much, it was amazing and I'm eternally grateful.",
    ],
    ("excess_thanks", "fr"): [
        "Merci, merci, merci pour cette belle journée.",
        "Je suis profondément touché et immensément reconnaissant.",
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
        "You let slip that head office wants to sell the Bristol site, and I have told nobody.",
        "It was good of you to tell me about your burnout.",
        "I remember what you said about your manager being a bully.",
        "Since you mentioned that half of the team is leaving in March, I can see why it is a hard time.",
        "Your secret about the new investor is safe with me.",
        "Thank you for telling me off the record that the CFO is leaving.",
        "It was brave of you to talk about your divorce so openly.",
        "Knowing that you plan to lay off half of the department, I understand the decision.",
        "What Tom confided about the coming takeover explains a lot.",
        "I agree with you that your boss is impossible.",
        "I won't tell anyone what you said about your illness.",
        "You looked stunning in that green dress.",
    ],
    ("reveals_confidence", "fr"): [
        "Vous avez laissé entendre que le site de Brest serait vendu ; je n'en ai parlé à personne.",
        "Merci de m'avoir parlé de votre burn-out.",
        "Comme vous me l'avez confié, votre chef est un tyran.",
        "Vous m'avez dit que la moitié de l'équipe allait partir en mars.",
        "Vous attendez un bébé, toutes mes félicitations pour votre grossesse.",
        "Merci de m'avoir dit en confidence que la directrice partait.",
        "Votre franchise sur votre divorce m'a touchée.",
        "Sachant que vous allez licencier la moitié du service, je comprends.",
        "Ce que vous m'avez glissé, entre nous, sur le rachat restera en moi.",
        "J'ai compris en vous écoutant que votre directeur est vraiment toxique.",
        "Je garde pour moi votre secret sur la fusion.",
    ],
    ("sells_again", "en"): [
        "I know I would have excelled in the role.",
        "My background in logistics would have been perfect for this team.",
        "As you heard, I increased sales by 40% at my last company.",
        "I'm certain I could have brought fresh ideas to your department.",
        "I am confident that I would have been a great asset to your team.",
        "My track record speaks for itself.",
        "As the panel noticed, my answers showed that I can handle pressure.",
        "With my twelve years of experience I could have brought a lot to the project.",
        "The exercise was fun, and I clearly demonstrated my ability to lead.",
        "I still believe I could have made a real difference in that role.",
    ],
    ("sells_again", "fr"): [
        "Je suis certaine que j'aurais excellé dans cette fonction.",
        "Mon expérience en logistique aurait été idéale pour votre équipe.",
        "Comme vous l'avez entendu, j'ai augmenté les ventes de 40 %.",
        "J'aurais pu apporter beaucoup à votre service.",
        "Comme vous avez pu le voir, mes réponses prouvaient que je maîtrise le sujet.",
        "Je reste convaincue que j'aurais apporté une vraie plus-value à l'équipe.",
        "Fort de mes dix ans d'expérience, j'aurais su relever ce défi.",
        "J'ai largement démontré mes compétences pendant l'exercice.",
        "Mon parcours parle de lui-même.",
    ],
    ("grudging_memory", "en"): [
        "Although the room was freezing and nobody offered me a glass of water, the discussion was interesting.",
        "The questions about my age aside, the conversation was pleasant, even if the recruiter kept looking at her watch.",
        "Despite the harsh tone of the second interviewer, I liked the case.",
        "The tour was lovely, though we started fifty minutes late.",
        "Notwithstanding the technical problems on your side, I enjoyed the call.",
        "It was a pleasant day, despite the chaotic organisation.",
        "Despite the long wait and the cold reception, the tour was interesting.",
        "Although your colleague kept his camera off and seemed bored, I liked the questions.",
        "The interview started half an hour late, but the conversation was good.",
        "In spite of being interrupted all the time, I enjoyed presenting my plan.",
        "Once the forty-minute delay was forgotten, I had a good time.",
        "Even if the interview was rescheduled three times, the visit was worth it.",
        "Though nobody had read my CV, the chat was pleasant.",
    ],
    ("grudging_memory", "fr"): [
        "La visite était belle, même si nous avons commencé avec cinquante minutes de retard.",
        "Malgré les problèmes techniques de votre côté, l'appel fut agréable.",
        "Malgré la froideur du directeur, j'ai aimé le cas.",
        "Hormis l'attente dans le couloir, la matinée m'a plu.",
        "Bien que personne ne m'ait proposé d'eau, la discussion était bonne.",
        "Même si l'on m'a fait attendre une heure, la visite m'a plu.",
        "Bien que l'un de vous ait gardé sa caméra éteinte, l'échange était intéressant.",
        "Malgré un entretien reporté trois fois, j'ai aimé la rencontre.",
        "L'entretien avait commencé en retard, mais la discussion fut bonne.",
        "En dépit d'un ton assez sec, les questions étaient pertinentes.",
        "Votre collègue regardait son téléphone, pourtant j'ai aimé présenter mon cas.",
    ],
    ("vague_ask", "en"): [
        "What could I do better next time?",
        "Would you be able to provide me with feedback?",
        "I'd love some honest feedback.",
        "Can you give me any tips for next time?",
        "If there is anything you think I should work on, please tell me.",
        "Where do I need to improve?",
        "I'd really value any insight you could offer.",
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
        "Que devrais-je travailler ?",
        "Pourriez-vous me donner votre ressenti sur ma candidature ?",
        "Si vous aviez des conseils, je suis preneuse.",
        "Sur quels points dois-je progresser ?",
        "Auriez-vous l'amabilité de me faire part de vos observations ?",
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
        "What was the deciding factor?",
        "Can you shed some light on the decision?",
        "Could you give me the reason for my rejection?",
        "I am left wondering why.",
        "For what reason did you say no?",
        "What didn't you like about my profile?",
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
        "Quelle est la raison de ce refus ?",
        "Qu'est-ce qui vous a déplu ?",
        "Pour quelle raison m'avez-vous écartée ?",
        "J'ignore encore pourquoi vous avez dit non ; pouvez-vous me l'expliquer ?",
        "Que reprochez-vous à mon profil ?",
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
        "What made the other person the better choice?",
        "Where did I fall short compared with the candidate you picked?",
        "How much more experience did your new hire have?",
        "Did somebody else simply interview better than me?",
        "Could you say what the finalists had in common that I was missing?",
        "In what way was the successful applicant stronger?",
        "What set the person you hired apart?",
        "How did I rank against the others?",
        "Did the other finalist have more experience than me?",
        "I'd like to know what whoever got the job had that I didn't.",
        "Was the other person simply better?",
        "Could you tell me how my presentation compared to those of the other candidates?",
    ],
    ("compares_candidates", "fr"): [
        "Qu'est-ce qui a fait la différence entre l'autre finaliste et moi ?",
        "Le candidat que vous avez choisi était-il plus expérimenté ?",
        "J'aimerais savoir ce que les autres avaient et que je n'avais pas.",
        "Pourquoi lui plutôt que moi ?",
        "En quoi l'autre candidat était-il meilleur ?",
        "Qu'est-ce que la personne choisie avait de plus que moi ?",
        "Pourriez-vous me dire ce qui m'a séparé du candidat retenu, en quoi il était plus fort ?",
        "Quel était mon classement ?",
        "Comment me situais-je face aux autres finalistes ?",
        "La personne recrutée avait-elle plus d'expérience que moi ?",
    ],
    ("several_questions", "en"): [
        "Did my plan convince you, and if not, why, and what should I read?",
        "I have three questions: was the plan clear? was the budget right? was I too fast?",
        "Could you advise me on the plan? Could you also let me know of other openings?",
        "Was my plan clear? Did the budget hold? Should I learn SQL?",
        "Could you tell me what went well, what went badly, and whether I should apply again?",
        "Would you start with the budget? Also, would you recommend a certificate?",
        "Which part would you cut? I would also like your view on my cover letter.",
        "What should I read? And who else should I talk to?",
    ],
    ("several_questions", "fr"): [
        "J'ai trois questions : le plan était-il clair ? le budget juste ? ai-je parlé trop vite ?",
        "Pourriez-vous me conseiller sur le plan ? Et me dire si d'autres postes sont ouverts ?",
        "Mon plan était-il clair ? Le budget tenait-il ? Dois-je apprendre SQL ?",
        "Pourriez-vous me dire ce qui a plu, ce qui a déplu, et si je dois repostuler ?",
        "Commenceriez-vous par le budget ? Par ailleurs, me conseilleriez-vous une certification ?",
        "Quelle partie couperiez-vous ? J'aimerais également votre avis sur ma lettre.",
    ],
    ("deadline", "en"): [
        "Let me have your comments by close of business on Tuesday.",
        "It would be good to have your reply before the 15th.",
        "I'd need your thoughts within 48 hours, please.",
        "I trust you will answer this promptly.",
        "Could you send me that as a matter of urgency?",
        "I would like a detailed answer this week.",
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
        "Il me faudrait votre réponse avant lundi.",
        "Je vous saurais gré de me répondre rapidement.",
        "Pourriez-vous m'envoyer vos remarques cette semaine au plus tard ?",
        "J'attends de vous une explication.",
        "Un retour de votre part avant le 15 me serait précieux.",
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
        "Did I come across as too quiet?",
        "Was it a matter of cultural fit?",
        "Is it because of my origins?",
        "Was I too old for the team?",
        "Did my accent bother anyone?",
        "I wonder if it was a lack of chemistry with you.",
        "Was it because I have children?",
        "Could you tell me if my personality was a problem?",
    ],
    ("minefield", "fr"): [
        "Ai-je paru trop timide ?",
        "Était-ce un problème d'adéquation avec la culture de la maison ?",
        "Mes origines ont-elles joué ?",
        "Étais-je trop âgée pour l'équipe ?",
        "Est-ce mon accent qui a gêné ?",
        "Pourriez-vous me dire si c'est une question de feeling ?",
        "Mon âge a-t-il pesé ?",
        "Ai-je été jugé surqualifié ?",
    ],
    ("uninvited_call", "en"): [
        "Can we talk on the phone this week?",
        "I would like to come in and discuss it.",
        "Are you free for a coffee on Friday?",
        "Would you be open to a short Zoom call?",
        "Could we jump on a quick call next week?",
        "Would you have fifteen minutes for a chat about my interview?",
        "I'd love to buy you a coffee and hear your thoughts on the case.",
        "Could you give me a ring to talk it over?",
        "Would it be possible to meet in person to go through my test?",
    ],
    ("uninvited_call", "fr"): [
        "Pouvons-nous nous parler au téléphone cette semaine ?",
        "Je souhaiterais passer vous voir pour en discuter.",
        "Êtes-vous libre pour un café vendredi ?",
        "Seriez-vous ouverte à une courte visio ?",
        "Pourrions-nous convenir d'un bref appel la semaine prochaine ?",
        "Auriez-vous un quart d'heure pour en parler au téléphone ?",
        "J'aimerais beaucoup échanger avec vous de vive voix sur mon cas.",
        "Seriez-vous d'accord pour prendre un café ensemble ?",
        "Pouvez-vous m'appeler pour en discuter ?",
    ],
    ("any_opportunity", "en"): [
        "I would love to be considered for anything that comes up in the future.",
        "Should any role become available, please let me know.",
        "Please do bear me in mind for other openings.",
        "I am interested in any vacancy you might have.",
        "I would welcome any other position you may have.",
        "Please consider me for future roles.",
        "Do not hesitate to contact me if any vacancy arises.",
        "I remain open to all opportunities within your company.",
        "Please keep my resume on file for other openings.",
    ],
    ("any_opportunity", "fr"): [
        "Je serais intéressée par n'importe quel autre poste chez vous.",
        "Je reste intéressé par toute ouverture future.",
        "Gardez mon CV pour d'autres postes.",
        "Je reste à l'écoute de toute autre offre de votre part.",
        "Pensez à moi pour de futures opportunités.",
        "Je suis ouverte à toute proposition au sein de votre entreprise.",
        "N'hésitez pas à revenir vers moi pour tout autre poste.",
    ],
    ("asks_to_reconsider", "en"): [
        "I'd ask you to give my application one more look.",
        "Please let me come back for one more round so I can show you what I can do.",
        "Would you be willing to think it over again?",
        "I still hope that you might come back on your decision.",
        "If anything could make you change course, tell me.",
        "I know your mind is made up, but a trial week would prove you wrong.",
        "Is there really no way you could change your mind?",
        "Would you consider giving me another chance to prove myself?",
        "Perhaps the panel could take a second look at my file.",
        "I hope it is not too late for you to rethink this.",
        "I would ask you to review your decision.",
        "If your decision is not final, I am still interested.",
        "Could you make an exception in my case?",
    ],
    ("asks_to_reconsider", "fr"): [
        "Je vous invite à revoir votre position.",
        "Accordez-moi un second entretien pour vous convaincre.",
        "J'aimerais tant que vous reveniez sur ce choix.",
        "N'y a-t-il vraiment aucun moyen de vous faire changer d'avis ?",
        "Je vous prie de réétudier mon dossier.",
        "Serait-il possible de réexaminer ma candidature ?",
        "J'ose espérer que vous changerez d'avis.",
        "Donnez-moi une chance de vous prouver ce que je vaux.",
        "Votre décision est-elle vraiment définitive ?",
        "Je vous demande de bien vouloir reconsidérer votre choix.",
        "Peut-être pourriez-vous revenir sur cette décision.",
    ],
    ("if_they_fail", "en"): [
        "If things go wrong with your new starter, you know where I am.",
        "I'd be glad to step in if the other candidate declines.",
        "Should your chosen candidate not stay, please ring me.",
        "Should the person you hired change their mind, I am ready.",
        "If your first choice drops out, please call me.",
        "In case things don't work out with the new hire, I'd still be interested.",
        "If she leaves during probation, think of me.",
    ],
    ("if_they_fail", "fr"): [
        "Si les choses ne se passent pas bien avec la personne recrutée, vous savez où me trouver.",
        "Je pourrais prendre le relais si l'autre candidat refusait.",
        "Si votre nouvelle recrue ne restait pas, appelez-moi.",
        "Si le candidat choisi se désiste, je reste disponible.",
        "Au cas où la personne retenue ne ferait pas l'affaire, pensez à moi.",
        "Si la période d'essai n'aboutit pas, rappelez-moi.",
        "Si jamais votre premier choix renonçait, je serais là.",
    ],
    ("forward_cv", "en"): [
        "Do you know anyone who is hiring? An introduction would help.",
        "Could I ask you for a reference?",
        "Perhaps you could send my details round to your contacts.",
        "Would you mind sharing my resume with your network?",
        "Could you introduce me to hiring managers you know?",
        "Please recommend me to your partners.",
        "I'd be grateful if you passed my details on to other teams.",
        "Perhaps you could put in a good word for me with your friends at Acme.",
    ],
    ("forward_cv", "fr"): [
        "Connaissez-vous quelqu'un qui recrute ? Une mise en relation m'aiderait.",
        "Pourriez-vous me rédiger une lettre de recommandation ?",
        "Merci de faire circuler mon CV.",
        "Pourriez-vous faire suivre mon profil à vos confrères ?",
        "Je vous serais reconnaissante de me recommander à votre réseau.",
        "Pourriez-vous me mettre en relation avec d'autres recruteurs ?",
        "Merci de diffuser ma candidature auprès de vos partenaires.",
    ],
    ("desperate", "en"): [
        "I'll take whatever you've got.",
        "I can work the first month for nothing.",
        "Pay me whatever you like.",
        "I am ready to accept a lower grade.",
        "If it helps, I'd do the job part-time or on a zero-hours contract.",
        "I'm willing to do anything to work for you.",
        "I would start as an intern if need be, even unpaid.",
        "Salary is not an issue, I'd take less.",
        "I would happily accept whatever job you have.",
        "You could hire me for half the pay.",
        "Even a cleaning job would do.",
    ],
    ("desperate", "fr"): [
        "Je prends tout ce qui se présente.",
        "Payez-moi ce que vous voulez.",
        "Je suis disposé à accepter un salaire bien plus bas.",
        "Même un CDD d'un mois m'irait.",
        "Je ferais n'importe quoi pour ce poste.",
        "Je suis prêt à tout pour vous rejoindre.",
        "Je prendrais n'importe quel contrat.",
        "Je peux même commencer en stage, sans salaire.",
        "Le salaire importe peu, je peux baisser mes prétentions.",
        "J'accepterais tout poste que vous voudrez bien me donner.",
        "Je travaillerais gratuitement s'il le fallait.",
    ],
    ("nagging", "en"): [
        "I'll be back in touch every few weeks.",
        "You'll be hearing from me often.",
        "I'm going to email you at the start of each month.",
        "I'll write to you every month to see if something has come up.",
        "Expect to hear from me regularly.",
        "I will keep calling until there is an opening.",
        "I plan to follow up weekly.",
        "I'll get in touch each Monday.",
    ],
    ("nagging", "fr"): [
        "Je vous ferai signe chaque début de mois.",
        "Vous aurez souvent de mes nouvelles.",
        "Je vous enverrai un message tous les quinze jours.",
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


# Sentences of good notes that stand close to an offence, a line each. The weights are taught with
# them too, so that they hold is a promise, not a measure: that is `scripts/notes.py`.
INNOCENT = {
    language: (HERE / f"moves-{language}.txt").read_text("utf-8").splitlines()
    for language in ("en", "fr")
}


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


@pytest.mark.parametrize("language", INNOCENT)
def test_an_innocent_neighbour_raises_nothing_grave(language):
    """Sentences of good notes that stand close to an offence, a line each in `innocent/`."""
    whole = ("missing_thanks", "missing_door")
    lines = (HERE / f"neighbours-{language}.txt").read_text("utf-8").splitlines()
    found = [
        (sentence, finding.rule, finding.message)
        for sentence in lines
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
