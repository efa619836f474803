"""What Rebond itself says in French: why, how it reads the mail, a calm word, and its questions.

Sentences only; `rebond.breath`, `rebond.gather` and `rebond.asking` know when each is true.
"""

from __future__ import annotations

QUESTIONS = {
    "memory": "Je garde un très bon souvenir de …",
    "topic": "Sur quoi un conseil vous aiderait-il le plus ? Ce que vous avez remarqué vous-même, en une courte phrase (« j'ai dépassé le temps dans la présentation »).",
    "work": "Quel type de travail cherchez-vous ? (« accessibilité web », « encadrement de proximité aux urgences »)",
}

REASONS = {
    "discrimination_signal": "Votre journal rapporte une question ou une remarque que personne n'a le droit de faire en entretien : rien ne devrait partir avant que vous ayez décidé, à votre rythme, de ce que vous voulez en faire.",
    "offer_withdrawn_after_acceptance": "Une offre a été retirée après votre engagement : des droits et de l'argent peuvent être en jeu, prenez conseil avant d'écrire quoi que ce soit d'aimable.",
    "offer_withdrawn": "Une offre a été retirée avant que vous l'ayez acceptée : un mot bref et humain à {name} garde la porte ouverte.",
    "unwanted": "Vous avez noté que vous ne vouliez plus rien avoir à faire avec cette maison, et personne ne doit de merci pour cela.",
    "no_human_found": "Il y a eu un entretien, mais aucune adresse n'est connue qu'une personne lise : trouvez-en une dans une invitation, une signature ou un ancien message, et la note vaut la peine d'être écrite.",
    "application_only": "Une machine a répondu à une candidature que personne, à notre connaissance, n'a lue : personne ne lirait la note non plus, mieux vaut suivre leurs offres.",
    "position_filled": "Le poste était pourvu avant que quelqu'un ne lise votre candidature : plus d'une ligne serait de trop.",
    "internal_application": "Vous travaillez dans la même maison : une note brève et chaleureuse et un échange sont ce que {name} peut attendre de vous.",
    "role_cancelled": "Le poste a été annulé : la décision ne portait pas sur vous, et un mot aimable à {name} restera en mémoire.",
    "application_human": "{name} a répondu en personne à une candidature : deux lignes courtoises suffisent, et il n'y a rien à demander.",
    "only_bad_memories": "Vous n'en gardez pas de bon souvenir : un merci bref et honnête pour un effort réel suffit, et seulement si vous le souhaitez.",
    "second_rejection": "Vous avez déjà écrit à cette maison : cette note continue l'échange et ne répète rien.",
    "feedback_given": "{name} vous dit quoi travailler : remerciez, dites ce que vous en faites, et ne demandez rien de plus.",
    "call_offered": "{name} propose d'en parler : acceptez.",
    "agency": "{name} fait le lien avec l'entreprise cliente : la note lui est adressée, et les remerciements à l'entreprise passent par son intermédiaire.",
    "told_by_phone": "{name} vous l'a dit de vive voix : un message écrit ensuite est la bonne réponse.",
    "internal_candidate_chosen": "Le poste va à quelqu'un de la maison, ce qui ne dit rien contre vous : une vraie note à {name} garde la porte ouverte.",
    "referral": "Quelqu'un de la maison vous a recommandé : cette note va à {name}, et votre contact reçoit un merci à part.",
    "reason_given": "{name} vous a donné la raison : remerciez pour la franchise, et ne demandez rien à quoi elle réponde déjà.",
    "phone_screen": "Vous n'avez eu qu'un appel avec {name} : une note brève est à la bonne mesure.",
    "technical_test": "{name} a vu votre travail : une note avec une question précise est juste.",
    "final_round": "C'était la finale : c'est la note qui vaut le plus la peine d'être écrite.",
    "panel": "C'était un jury : une seule note, à {name}, qui nomme les autres.",
    "interviews": "{name} vous a donné de son temps et vous connaît maintenant : une note est juste.",
}  # fmt: skip

HOW_FAR = {
    "final": "Votre candidature est allée jusqu'en finale, où il ne reste d'ordinaire qu'une ou deux autres personnes.",
    "interview": "On vous a accordé un entretien : quelqu'un voulait en savoir plus sur vous.",
    "test": "On vous a confié un travail à faire : votre candidature était de celles que l'on voulait mieux voir.",
    "screen": "On a pris le temps de vous appeler : votre candidature avait donc retenu l'attention.",
    "application": "Ils ont vu vos papiers, pas vous.",
}

CALM = {
    "discrimination_signal": (
        "Ce que vous avez noté de cet entretien, ce n'est pas à vous de l'arrondir.",
        "Gardez vos notes, les dates et tous les messages ; les délais peuvent être courts, dans certains pays deux mois après le refus.",
        "Un organisme de lutte contre les discriminations, un syndicat ou un avocat peut vous dire ce qui est possible. C'est vous qui décidez, et rien ici ne vous presse.",
    ),
    "offer_withdrawn": (
        "Une offre que l'on retire est un coup dur, et elle dit que quelque chose a changé chez eux.",
        "Ce que vous aviez accepté par écrit, et ce à quoi vous avez renoncé pour cela, mérite d'être noté dès maintenant, avec les dates.",
    ),
    "cancelled": "C'est le poste lui-même qui disparaît : personne ne vous a été préféré, et rien n'a été décidé à votre sujet.",
    "close_call": "Ils écrivent : « {} » C'est plus que la politesse ne demande.",
    "internal": "Ils ont choisi quelqu'un de la maison ; cela dépend de qui s'y trouve déjà, et aucun entretien n'y aurait rien changé.",
    "reason": "Ils donnent une raison : « {} ». Si elle dit tout, personne ne peut le savoir de l'extérieur.",
    "filled": "La place était prise ; le message n'en dit pas plus.",
    "no_reason": "Ils ne donnent pas de raison. Elle peut tenir au budget, au calendrier, à une compétence précise, à quelqu'un qu'ils connaissaient déjà, et n'avoir rien à voir avec vous ; de l'extérieur, personne ne peut le dire.",
    "automatic": "Les mots viennent d'un modèle envoyé à tout le monde ; ils ne vous mesurent pas.",
    "praise": "Ce qu'ils saluent, rien ne les obligeait à l'écrire : {}.",
    "end": "On a le droit d'avoir mal, et rien ne doit partir ce soir.",
}  # fmt: skip

LINES = {
    "writer": "la personne qui a écrit",
    "they": "On",
    "by_phone": "{} vous l'a dit au téléphone.",
    "machine": "C'est une machine qui écrit.", "machine_called": "C'est une machine qui écrit ({}).",
    "in_person": "{} vous écrit en personne.", "nobody": "Le message ne montre pas qui l'a écrit.",
    "rejection": "C'est un refus", "acknowledgement": "C'est un accusé de réception",
    "interview": "C'est une invitation", "offer": "C'est une offre",
    "other": "Ce n'est pas la réponse à une candidature",
    "verdict": "{} : « {} »", "no_verdict": "{}.",
    "close_call": "C'était serré, disent-ils.",
    "open": "Ce que le message dit encore : {}.", "and": " ; ", "nothing_open": "Le message ne laisse rien d'autre ouvert.",
}  # fmt: skip

AFTER = {
    "final": "C'était la finale.",
    "interview": "Il y avait eu un entretien.",
    "test": "Il y avait eu un test.",
    "screen": "Il y avait eu un premier appel.",
    "": "Aucun échange n'avait eu lieu, à ce que je vois.",
}

BESIDES = {
    "keep_file": "ils gardent votre dossier",
    "reapply": "ils vous invitent à vous représenter",
    "stay_in_touch": "ils garderaient le contact",
    "call": "ils proposent d'en parler",
    "refused": "ils ne donnent pas de retour individuel",
    "offered": "ils proposent un retour",
    "feedback": "ils vous disent quoi travailler",
}
