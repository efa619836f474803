"""French mails in many voices: which are a no to the reader's application, and which only sound so."""

import pytest

from rebond.model import Message
from rebond.read import read


def kind(subject: str, text: str) -> str:
    """What a mail of this subject and these words is read as."""
    return read(Message(text=text, subject=subject)).kind


# fmt: off
REFUSALS = [
    # a recruiting system
    (
        "Votre candidature – Technicien réseau (réf. 4471)",
        "Bonjour,\n\nNous vous remercions de l'attention portée à notre annonce. Après étude, nous sommes au regret de vous informer que votre candidature n'a pu être retenue à ce stade.\n\nLe service Recrutement",
    ),
    (
        "Suite donnée à votre candidature",
        "Bonjour Inès,\n\nVotre profil a été examiné avec soin par nos équipes. D'autres candidatures nous ont paru plus proches du besoin exprimé.\n\nCeci est un message automatique, merci de ne pas y répondre.",
    ),
    (
        "Mise à jour : Gestionnaire paie",
        "Madame,\n\nLe recrutement pour le poste de gestionnaire paie est désormais clos. Votre dossier ne fait malheureusement pas partie de ceux que nous allons poursuivre.\n\nCordialement,\nL'équipe Talents",
    ),
    # a Swiss HR office
    (
        "Votre postulation",
        "Madame,\n\nNous avons bien reçu votre postulation et vous en remercions. Nous ne pouvons toutefois entrer en matière, le poste exigeant un brevet fédéral.\n\nMeilleures salutations,\nRessources humaines",
    ),
    (
        "Poste d'assistante de direction 80 %",
        "Madame,\n\nLa direction a arrêté son choix en faveur d'une autre personne. Votre dossier vous est retourné par courrier séparé.\n\nAvec nos salutations les meilleures",
    ),
    # a public body
    (
        "Concours de rédacteur territorial – poste 2231",
        "Madame, Monsieur,\n\nÀ l'issue des auditions, le jury n'a pas souhaité vous proposer pour le poste de rédacteur. La liste des personnes proposées est affichée en mairie.\n\nLe président du jury",
    ),
    (
        "Candidature poste de maître de conférences",
        "Chère collègue,\n\nLe comité s'est réuni jeudi et n'a pas inscrit votre nom sur la liste des auditionnés. Je sais combien la préparation d'un dossier demande d'efforts.\n\nBien cordialement,\nHélène Barois",
    ),
    # a manager who says tu
    (
        "notre entretien de mardi",
        "Salut Karim,\n\nOn a longuement parlé de toi avec l'équipe hier. Au final on part avec quelqu'un qui a déjà fait du Kafka en prod. J'espère que tu ne m'en voudras pas trop.\n\nLéo",
    ),
    (
        "ton entretien",
        "Hello Jade,\n\nje t'avais promis une réponse ce soir : ce sera non. Rien à redire sur ton cas pratique, c'est l'expérience en magasin qui a fait la différence.\n\nNico",
    ),
    (
        "Poste dev",
        "Coucou Sami, on en a reparlé ce matin et nous ne te proposerons pas le poste. Ça s'est joué à pas grand-chose. A+, Flo",
    ),
    # a craftsman, a family business
    (
        "place d'apprenti",
        "Bonjour Lucas,\npour la place d'apprenti, mon mari a dit oui au petit Théo, il commence lundi. Désolée.\nMme Fabre",
    ),
    (
        "Saison d'été",
        "Bonjour,\nJ'ai bien eu votre CV pour la saison. Je n'embauche pas cet été, les travaux du camping ne sont pas finis.\nBonne journée\nGérard",
    ),
    (
        "votre CV",
        "Bonjour Monsieur,\nVotre CV m'a plu mais j'ai déjà trouvé mon monde pour les vendanges.\nBonne continuation\nDomaine des Ormes",
    ),
    # an agency
    (
        "Retour client – poste de contrôleur de gestion",
        "Bonjour Maud,\n\nJe sors de réunion avec mon client. Il a préféré avancer avec un profil issu de l'industrie. Je garde votre dossier sous la main pour d'autres missions.\n\nPauline, consultante",
    ),
    (
        "Re: mission Lyon",
        "Bonjour Thomas, malheureusement le client ne donne pas suite, il arrête la mission pour raisons budgétaires. Je reviens vers vous si j'ai autre chose. Sophie",
    ),
    (
        "Suite de votre entretien chez Varenne",
        "Bonjour,\n\nLa cliente vous a trouvé très sympathique, mais elle cherche une personne plus autonome et ne vous rencontrera pas une seconde fois.\n\nBien à vous,\nCabinet Ligne Claire",
    ),
    # Québec
    (
        "Votre candidature – commis d'entrepôt",
        "Bonjour,\n\nMerci d'avoir pris le temps de passer nous voir. On a décidé d'y aller avec un autre candidat pour le poste. On vous souhaite bonne chance dans vos démarches.\n\nL'équipe RH",
    ),
    (
        "Entrevue du 4 mars",
        "Bonjour Mélissa,\n\nNous avons offert le poste de préposée à une personne qui avait plus d'ancienneté, comme la convention le prévoit.\n\nMerci,\nGinette",
    ),
    # Belgium
    (
        "Votre candidature comme puéricultrice",
        "Chère Madame,\n\nJe reviens vers vous comme convenu. Le pouvoir organisateur a désigné une autre candidate, dont l'ancienneté était prioritaire.\n\nBien à vous,\nLa direction",
    ),
    (
        "Etudiante week-end",
        "Bonjour Amélie, tous nos horaires d'étudiants sont remplis jusqu'en juin. Je garde ton CV au cas où ! Bav, Sandrine",
    ),
    # a theatre, an association
    (
        "Poste de régisseuse générale",
        "Chère Lou,\n\nNous avons eu la chance de rencontrer cinq personnes formidables, et il n'y avait qu'un poste. C'est Anouk qui nous rejoindra en septembre.\n\nJe t'embrasse,\nMathilde",
    ),
    (
        "Coordinateur bénévolat – votre candidature",
        "Bonjour Yann,\n\nLe bureau s'est prononcé hier soir : votre candidature arrive en deuxième position. Si la personne choisie renonçait, nous vous appellerions aussitôt.\n\nSolidairement,\nClaire",
    ),
    # an offer taken back, a procedure stopped
    (
        "Proposition d'embauche",
        "Bonjour Samuel,\n\nLa proposition que nous vous avions envoyée le 12 est retirée : la maison mère vient de geler toutes les embauches.\n\nSincèrement désolée,\nBéatrice",
    ),
    (
        "Annulation de votre entretien de jeudi",
        "Bonjour,\n\nNous mettons un terme à la procédure et annulons l'entretien prévu jeudi. Le poste disparaît dans la nouvelle organisation.\n\nCordialement,\nDRH",
    ),
    # a message left on the phone
    (
        "Message vocal",
        "Oui bonjour c'est Mme Keller du salon de coiffure, je vous appelle rapport au poste, euh voilà, c'est pas pour cette fois, j'ai pris une jeune qui sort du CAP. Voilà, bon courage, au revoir.",
    ),
    # a start-up
    (
        "Product designer chez Plume ✨",
        "Hello Zoé !\n\nMerci d'avoir joué le jeu jusqu'au bout. On a signé ce matin avec quelqu'un d'autre. Tu étais dans nos deux finalistes et franchement ça a été serré.\n\nTeam Plume",
    ),
    (
        "Suite de ton process",
        "Hey,\n\nOn s'arrête là pour cette fois : l'équipe a besoin de quelqu'un qui a déjà managé. Ton énergie nous a bluffés.\n\nLa bise,\nMarion",
    ),
    # a hospital, a school
    (
        "Poste IDE nuit",
        "Bonjour Madame,\n\nLa cadre supérieure a donné la priorité à une mobilité interne pour le poste de nuit. Je suis donc obligée de faire sans vous, et je le regrette.\n\nM. Duval, cadre de santé",
    ),
    (
        "Remplacement de Mme Roux",
        "Monsieur,\n\nL'académie nous a affecté un titulaire ce matin. Je ne peux donc pas vous confier le remplacement dont nous avions parlé.\n\nLa principale",
    ),
    (
        "Candidature comptable",
        "Bonjour Monsieur,\n\nVos prétentions dépassent le budget prévu pour ce poste et nous devons en rester là.\n\nSalutations distinguées,\nCabinet Morel",
    ),
    # a restaurant kitchen
    (
        "Place de commis",
        "Salut Enzo, pour la place en cuisine on a pris un gars qui a déjà fait deux saisons chez nous. Dommage, t'étais motivé. Repasse à l'automne. Chef",
    ),
    (
        "Extra du samedi",
        "Bonjour, finalement je me débrouille avec ma sœur pour les samedis, donc je n'ai plus besoin d'extra. Merci d'être venue à l'essai ! Sylvie",
    ),
    # a laboratory
    (
        "Thèse – résultat de l'audition",
        "Cher Adrien,\n\nLe jury a classé ton dossier troisième et nous n'avons qu'un financement. C'est donc la première classée qui commencera en octobre.\n\nAmitiés,\nB. Lemoine",
    ),
    (
        "Postdoc ANR",
        "Bonjour Leïla,\n\nL'ANR n'a pas financé le projet, il n'y aura donc pas de contrat cette année. J'en suis la première désolée.\n\nBien à toi,\nCécile",
    ),
    # a notary, a law firm
    (
        "Votre candidature au poste de clerc",
        "Maître Aubry a pris connaissance de votre dossier avec intérêt. L'étude ne souhaite cependant pas s'adjoindre de nouveau collaborateur pour l'heure.\n\nLe secrétariat",
    ),
    (
        "Suite à notre rendez-vous",
        "Cher Monsieur,\n\nVotre entretien nous a laissé la meilleure impression. Nos associés ont toutefois penché pour un confrère plus familier du droit des sûretés.\n\nVotre bien dévoué",
    ),
    # a bank's system
    (
        "Réf. 88120 – Conseiller clientèle",
        "Bonjour,\n\nNous avons procédé à l'examen de l'ensemble des candidatures. La vôtre n'est pas de celles que nous soumettrons au manager.\n\nVotre espace candidat reste ouvert.",
    ),
    (
        "Statut de votre candidature : non sélectionné",
        "Bonjour Aïssatou,\n\nLe statut de votre candidature au poste d'analyste crédit a changé : non sélectionné.\n\nEspace carrières",
    ),
    # a bookshop, in a friend's tone
    (
        "Re: librairie",
        "Coucou Margot, j'ai tourné ça dans tous les sens et je ne peux pas me permettre un deuxième salaire cette année. Ton entretien m'a pourtant fait très plaisir. Pardon. Élise",
    ),
    (
        "ta candidature",
        "Salut Nino,\n\nbon, c'est mort pour le poste, la direction a mis son veto sur les créations. Je suis dégoûté pour toi.\n\nFranck",
    ),
    # a temp agency
    (
        "Mission cariste Amiens",
        "Bonjour Steven, l'entreprise a finalement gardé l'intérimaire en place, la mission ne démarrera donc pas lundi pour vous. On vous rappelle si ça bouge. Agence Manpro",
    ),
    (
        "Votre inscription – poste préparateur",
        "Bonjour,\n\nLe client exige le CACES 5 que vous n'avez pas. Nous ne pourrons pas présenter votre candidature.\n\nL'agence",
    ),
    # a town hall
    (
        "Votre candidature au poste d'ATSEM",
        "Madame,\n\nJ'ai le regret de vous faire connaître qu'il ne m'est pas possible de réserver une suite favorable à votre candidature.\n\nPour le maire, l'adjointe déléguée",
    ),
    (
        "Agent d'entretien des espaces verts",
        "Monsieur,\n\nLe conseil a voté le budget sans le poste d'agent que nous espérions. Votre candidature devient donc sans objet.\n\nLe secrétaire de mairie",
    ),
    # an NGO
    (
        "Chargé·e de plaidoyer – suite",
        "Bonjour Camille,\n\nMerci du temps que tu nous as donné. Nous allons poursuivre avec deux autres personnes, au profil plus juridique. Tu peux compter sur nous pour un retour détaillé.\n\nSam (iel), RH",
    ),
    (
        "Re: mission au Tchad",
        "Bonjour docteur, le siège a préféré envoyer un collègue qui connaît déjà l'hôpital d'Abéché. Je sais que vous aviez bloqué vos dates et je m'en excuse.",
    ),
    # Dakar
    (
        "Votre demande d'emploi",
        "Monsieur,\n\nFaisant suite à votre demande d'emploi en date du 3 courant, nous avons le regret de vous faire savoir que nos effectifs sont au complet.\n\nVeuillez agréer, Monsieur, l'expression de notre considération.\n\nLe Directeur Général",
    ),
    (
        "Poste de comptable senior",
        "Bonjour M. Ndiaye, le DG a validé l'autre finaliste hier. Vous avez été un excellent candidat et je garderai votre contact.",
    ),
    # a text message
    (
        "SMS",
        "bjr c la boulangerie jai pris une autre vendeuse pour le poste dsl bonne continuation a vous",
    ),
    (
        "Poste serveur",
        "Slt, dsl on a trouvé qqun pour le poste hier soir. Bon courage pour tes recherches",
    ),
    # Luxembourg, Geneva
    (
        "Your application / Votre candidature – Fund accountant",
        "Madame,\n\nNous regrettons de ne pouvoir réserver une réponse positive à votre candidature pour le poste de fund accountant.\n\nHuman Resources",
    ),
    (
        "Votre offre de services",
        "Monsieur,\n\nVotre offre de services nous est bien parvenue. Après examen, il s'avère que d'autres postulants répondent de manière plus étroite à nos exigences. Nous vous retournons vos documents.\n\nService du personnel",
    ),
    # a trial that did not lead on
    (
        "Période d'essai",
        "Bonjour Jules, merci pour tes deux jours d'essai. Le rythme de la boutique n'est pas fait pour toi je crois, donc on ne va pas continuer. Bonne route. Nadège",
    ),
    (
        "Après ta journée d'immersion",
        "Bonjour Ophélie,\n\nL'équipe en a discuté lundi. Nous avons senti que le courant ne passait pas vraiment avec les résidents et préférons ne pas t'engager.\n\nLa direction",
    ),
    # promised and undone
    (
        "Votre arrivée le 1er",
        "Bonjour Cédric,\n\nJe suis très gêné de vous l'écrire : le siège revient sur sa promesse et votre contrat ne sera pas signé. Je me suis battu en vain.\n\nPhilippe",
    ),
    (
        "Alternance RH",
        "Bonjour Manon,\n\nnotre OPCO a refusé le financement, nous ne prendrons donc pas d'alternante cette année. Garde mon numéro.\n\nAurélie",
    ),
    # a head of school, a sports club
    (
        "Poste de professeur de musique",
        "Chère Madame,\n\nVotre leçon était vivante et les élèves en parlent encore. La commission a néanmoins retenu M. Haas, qui dirige déjà une chorale.\n\nLe directeur",
    ),
    (
        "Coach U15",
        "Salut Mehdi, pour le poste de coach des U15 le bureau a voté pour Kévin, 6 voix contre 4. Viens quand même boire un coup au club-house ! Président",
    ),
    # a recruiter who is brief
    (
        "Retour",
        "Bonjour Laure, retour du client : pas retenue, il vous trouve trop senior pour le poste. Je vous appelle demain pour vous expliquer. Hugo",
    ),
    (
        "Re: CV",
        "Bonjour,\nMerci pour votre CV. Nous n'avons aucun poste à pourvoir et n'en prévoyons pas avant 2027.\nCordialement",
    ),
    # written last, to see what the table had not taught
    ("Candidature webmestre", "Bonjour Rémi,\n\nJe préfère vous le dire sans détour : nous ne vous ferons pas d'offre. Votre test était correct, sans plus, et la concurrence était rude.\n\nOlivia"),
    ("Re: poste d'éducateur", "Bonjour,\nJ'ai une réponse et elle n'est pas celle que j'aurais voulu vous donner. L'association a opté pour une éducatrice déjà en poste à Brest.\nBien à vous"),
    ("Votre candidature – Chef de rayon", "Bonjour,\n\nLe magasin recherche un profil confirmé et votre parcours est encore trop récent. Nous ne donnerons donc pas une suite favorable.\n\nService recrutement"),
    ("place de stage en architecture", "Chère Judith,\n\nl'agence accueille deux stagiaires et les deux sont trouvés. Votre book m'a fait sourire plusieurs fois, merci.\n\nP. Zumthal"),
    ("nounou", "Bonjour Sonia, mon mari et moi avons rencontré trois nounous pour le poste et notre cœur a penché pour Maria. Les enfants vous ont beaucoup aimée. Aude"),
    ("Recrutement chef de chœur", "Cher Monsieur,\n\nLes choristes ont voté dimanche : 31 voix pour Mme Sorel, 12 pour vous. Nous vous devons une belle répétition.\n\nLe bureau"),
    ("Votre entretien du 2 mai", "Madame,\n\nPar la présente, nous vous informons que vous n'avez pas été déclarée admise à l'issue de l'entretien.\n\nLe bureau des concours"),
    ("Dernière étape", "Salut Alix, bon je vais pas tourner autour du pot, c'est l'autre candidat qui a eu le poste. Tu veux qu'on s'appelle ? Ben"),
    ("Poste à la ferme", "Bonjour Loïc, on a refait nos comptes avec Jeanne et on peut pas embaucher cette année. On est tristes, on t'aimait bien. Repasse nous voir."),
    ("Votre candidature chez Nordis", "Bonjour,\n\nNous avons lu votre dossier et, pour être transparents, nous cherchons quelqu'un de plus technique. Nous en resterons donc là.\n\nL'équipe produit"),
    ("Candidature spontanée", "Madame,\n\nNous ne disposons d'aucune vacance de poste dans votre domaine. Votre candidature sera conservée un an.\n\nService des ressources humaines"),
    ("CDD bibliothèque", "Bonjour Inès, le CDD a été attribué en priorité à une agente reclassée, c'est la règle. Ton entretien était pourtant le meilleur. Courage, Véro"),
    ("Réponse audition violon", "Cher Milan, la commission n'a donné le poste à personne. Aucun candidat n'a réuni la majorité. Bien à vous, le régisseur"),
    ("Ta mobilité interne", "Bonjour Karine,\n\nTon responsable actuel ne souhaite pas te libérer et la mobilité vers le poste de Lille ne pourra pas se faire.\n\nTa RRH"),
    ("Candidature", "Bonjour Mme Lopes, je vous remercie de votre venue. Je ne vous cache pas que l'absence de permis pose problème pour les tournées, je vais donc prendre une autre personne."),
    # after the wordings had settled
    ("Votre candidature Data Engineer H/F", "Bonjour Mathis,\n\nNous tenions à vous remercier pour l'intérêt que vous portez à Cobalt. Nous avons choisi de concentrer nos échanges sur des profils dont l'expérience recoupe davantage nos enjeux actuels.\n\nTalent Acquisition"),
    ("Re: candidature serveuse", "Bonjour Emma, j'ai eu une autre candidate en qui j'ai confiance depuis longtemps, du coup je la reprends pour l'été. Merci d'être passée ! Patricia"),
    ("Suite à votre entretien", "Madame,\n\nNous avons été sensibles à votre motivation mais restons convaincus que ce poste ne vous permettrait pas de vous épanouir. Nous préférons donc en rester là.\n\nLa directrice"),
    ("Candidature 2026-118", "Monsieur, votre candidature a fait l'objet d'un examen attentif. Elle n'a cependant pas recueilli l'avis favorable de la commission.\n\nLe directeur des ressources humaines"),
    ("ton essai de samedi", "Salut Bilal, c'est Karim du garage. Pour l'essai c'était propre, mais le patron veut quelqu'un avec le permis PL. Je suis dég. Tiens bon."),
    ("Poste de chargée de production", "Chère Alma, j'ai beaucoup hésité. J'ai finalement appelé Josépha ce matin et elle a dit oui. J'aurais aimé pouvoir vous prendre toutes les deux. Ariane"),
    ("Votre dossier de candidature", "Madame, Monsieur,\n\nLe nombre de places étant limité, votre candidature au poste de surveillant n'a pu être honorée.\n\nLa vie scolaire"),
    ("Entretien technique – retour", "Bonjour Wassim,\n\nLe retour de l'équipe est partagé : bon sens produit, mais des lacunes en algorithmique. Nous avons donc décidé de nous arrêter à cette étape.\n\nÉlodie"),
    ("Recherche d'apprentissage", "Bonjour, merci pour votre appel et votre lettre. Notre atelier n'est malheureusement pas équipé pour former un apprenti cette année. Essayez chez Lebrun à Vannes. Cordialement"),
    ("Votre candidature", "Bonjour,\n\nAprès lecture de votre CV, nous pensons que votre expérience ne vous permettrait pas d'être opérationnel assez vite. Nous vous souhaitons de trouver rapidement.\n\nSAS Morvan"),
    ("CDI infirmière coordinatrice", "Bonjour Mme Diallo, je viens de quitter la directrice générale : elle ne me suit pas sur votre embauche. Je suis sincèrement navrée, vous étiez mon premier choix."),
    ("Poste d'attaché de presse", "Bonjour Victor,\n\nla maison d'édition a décidé de confier ses relations presse à une agence. Le recrutement est donc abandonné.\n\nDelphine"),
    ("Votre candidature à notre offre", "Bonjour,\n\nMerci pour votre candidature. L'offre à laquelle vous avez postulé a été retirée par l'employeur.\n\nL'équipe JobDirect"),
    ("Re: Re: disponibilités", "Bonjour Lise, laissez tomber pour jeudi, ils viennent de recruter quelqu'un. Désolé de vous avoir fait bloquer la date. Cabinet Astre"),
    ("Candidature vendeur vélo", "Salut Jo, on a kiffé ton profil mais on est au taquet niveau effectif, on embauche plus jusqu'à l'an prochain. Ride safe !"),
    # the last look
    ("Votre candidature au poste de Responsable QSE", "Bonjour,\n\nNous faisons suite à votre candidature. Votre parcours présente un réel intérêt ; nous avons cependant identifié des candidats disposant d'une expérience plus significative en site Seveso.\n\nCordialement,\nDRH"),
    ("Re: Entretien de jeudi", "Bonjour Salomé, je voulais vous remercier pour jeudi. Après discussion avec mon associé, on ne se voit pas vous proposer la suite. Rien contre vous, question de rythme. Bonne chance, Greg"),
    ("Poste d'animatrice", "Coucou Lila, la mairie a imposé quelqu'un pour le poste d'animatrice. J'ai rien pu faire. Bisous, Momo"),
    ("Votre postulation comme éducateur social", "Monsieur,\n\nNous avons le regret de vous annoncer que votre offre n'a pas été prise en considération.\n\nFondation Les Airelles"),
    ("Statut : candidature clôturée", "Bonjour Tristan,\n\nVotre candidature au poste de consultant SAP est désormais clôturée. Le recruteur a poursuivi le processus avec d'autres profils."),
    ("Candidature au poste de cuisinier", "Bonjour Chef, merci pour l'essai. Vos assiettes étaient belles mais trop lentes pour notre service de 200 couverts. Je cherche encore. Bien à vous, Luc"),
    ("Suite entretien RH", "Bonjour Dalila,\n\nVous n'irez malheureusement pas en finale. Quatre personnes sur vingt ont été conservées.\n\nBelle journée,\nAgence Nova"),
    ("ta candidature au journal", "Salut Simon, la rédac chef préfère une plume plus politique, elle a pris Justine. Garde le contact, j'insiste. Fabienne"),
    ("Réponse", "Madame Haddad, je suis au regret de vous dire que le conseil d'école n'a pas souhaité vous confier le poste d'enseignante. Avec ma considération, le directeur"),
    ("Stage de fin d'études", "Bonjour Axel,\n\nTous nos sujets de stage ont trouvé preneur. N'hésite pas à retenter l'an prochain.\n\nLabo Optique"),
]

# What is no refusal of an application, and what it is instead.
OTHERS = [
    (
        "other",
        "Votre demande de place en crèche",
        "Madame, Monsieur,\n\nLa commission d'attribution s'est réunie le 14 mai. Malgré l'intérêt de votre dossier, nous ne pouvons pas répondre favorablement à votre demande. Toutes les places ont été pourvues.\n\nLe service Petite Enfance",
    ),
    (
        "other",
        "Candidature master Droit social",
        "Madame,\n\nLa commission pédagogique a examiné votre candidature et a décidé de ne pas la retenir. Les capacités d'accueil du master étant limitées, d'autres dossiers ont été préférés.\n\nLa scolarité",
    ),
    (
        "other",
        "Casting long métrage « Les Dunes »",
        "Bonjour Lina,\n\nMerci pour ta self-tape. Le réalisateur a choisi une autre comédienne pour le rôle de Nora. Merci encore et à bientôt sur un tournage.\n\nLa directrice de casting",
    ),
    (
        "other",
        "Résidence d'artistes 2026",
        "Chère artiste,\n\nNous avons reçu 312 dossiers pour quatre places. Votre projet n'a pas été retenu par le comité. Nous vous souhaitons une belle continuation.\n\nLa Maison des Berges",
    ),
    (
        "other",
        "Votre immeuble – choix du syndic",
        "Bonjour,\n\nAprès réflexion, le conseil syndical a retenu un autre cabinet. Nous vous remercions pour votre proposition et pour l'entretien que vous nous avez accordé.\n\nLe président du conseil syndical",
    ),
    (
        "other",
        "Demande d'autorisation de travail",
        "Monsieur,\n\nVotre demande d'autorisation de travail pour le poste de cuisinier est rejetée. Vous disposez de deux mois pour former un recours devant le tribunal administratif.\n\nLa préfecture",
    ),
    (
        "other",
        "Visa de long séjour",
        "Madame,\n\nAprès examen de votre dossier, nous ne pouvons pas donner une suite favorable à votre demande de visa. \n\nLe consulat",
    ),
    (
        "other",
        "Bourse Jeunes Chercheurs",
        "Chère candidate,\n\nLe jury n'a malheureusement pas retenu votre candidature à la bourse. Le nombre de dossiers était très élevé.\n\nLa Fondation",
    ),
    (
        "other",
        "Appartement rue des Lilas",
        "Bonjour,\n\nMerci pour votre visite. Le propriétaire a choisi un autre dossier, avec un CDI et un garant. Bonne continuation dans vos recherches.\n\nAgence du Parc",
    ),
    (
        "interview",
        "Votre candidature – chargée de clientèle",
        "Bonjour Nadia,\n\nNous avons reçu plus de 80 candidatures et n'en avons retenu que cinq, dont la vôtre. Nous souhaitons vous rencontrer le mardi 9 à 14 h dans nos locaux.\n\nCordialement,\nService RH",
    ),
    (
        "interview",
        "Suite de votre candidature",
        "Bonjour Paul,\n\nMême si nous n'avons pas retenu la plupart des dossiers, le vôtre nous a interpellés. Seriez-vous disponible jeudi pour un échange en visio d'une demi-heure ?\n\nAnne, recrutement",
    ),
    (
        "offer",
        "Votre embauche",
        "Bonjour Elsa,\n\nNous sommes heureux de vous proposer le poste d'assistante en CDI. Nous regrettons de ne pas pouvoir aller au-delà de 2 100 € brut, et les horaires ne sont malheureusement pas modifiables.\n\nBien à vous",
    ),
    (
        "offer",
        "C'est oui !",
        "Salut Malik,\n\nOn te prend ! Malheureusement on ne peut pas te donner le temps plein tout de suite, on commence à 80 %. Je t'envoie la promesse d'embauche demain.\n\nJoris",
    ),
    (
        "interview",
        "ton CV",
        "Salut Inès, j'ai bien lu ton CV. Vendredi 11h ça t'irait, même lien que la dernière fois ? Désolé pour lundi, je n'ai pas pu. Tom",
    ),
    (
        "acknowledgement",
        "Votre candidature",
        "Madame, Monsieur,\n\nVotre candidature spontanée nous est bien parvenue et nous vous en remercions. Sans réponse de notre part sous quatre semaines, veuillez considérer qu'elle n'a pas été retenue.\n\nService du personnel",
    ),
    (
        "acknowledgement",
        "Accusé de réception",
        "Bonjour,\n\nVotre dossier a été transmis à la responsable du service, qui reviendra vers vous si votre profil correspond au poste.\n\nLa mairie",
    ),
    (
        "other",
        "Point sur le recrutement",
        "Bonjour à tous,\n\nPour le poste d'assistant, nous avons refusé deux candidats cette semaine et vu trois autres. Je vous propose d'en parler lundi en réunion d'équipe.\n\nCarole",
    ),
    (
        "other",
        "Je ne donne pas suite",
        "Bonjour Madame,\n\nJe vous remercie pour votre proposition. Après réflexion, j'ai accepté un autre poste et je ne donnerai donc pas suite.\n\nBien cordialement,\nSarah Petit",
    ),
    (
        "other",
        "Votre devis peinture",
        "Bonjour Monsieur,\n\nNous avons comparé les offres et retenu une autre entreprise pour le chantier. Merci d'avoir pris le temps de venir sur place.\n\nM. et Mme Ruiz",
    ),
    (
        "other",
        "Inscription au club",
        "Bonjour,\n\nTous les créneaux enfants sont complets, nous ne pouvons pas retenir l'inscription de votre fils. Il est en liste d'attente.\n\nLe club de judo",
    ),
    (
        "other",
        "Votre demande de subvention",
        "Madame la Présidente,\n\nLe conseil municipal n'a pas retenu la demande de votre association au titre de 2026. Votre projet de recrutement d'un animateur ne pourra donc être financé.\n\nLa mairie",
    ),
    (
        "other",
        "Votre article",
        "Cher collègue,\n\nLes relecteurs ont rendu leur avis et nous ne pouvons pas accepter votre article dans sa forme actuelle. Le comité vous remercie de votre confiance.\n\nLa rédaction",
    ),
    (
        "other",
        "Demande de prêt",
        "Madame,\n\nNous ne pouvons malheureusement pas donner suite à votre demande de prêt. Votre profil ne correspond pas à nos critères, notamment l'ancienneté de votre CDI.\n\nVotre conseiller",
    ),
    (
        "other",
        "5 réponses à « votre candidature n'a pas été retenue »",
        "Bonjour,\n\nDans notre newsletter du mois : comment rebondir quand votre candidature n'est pas retenue, et nos conseils pour préparer le prochain entretien. Lire l'article. Se désabonner.",
    ),
    (
        "acknowledgement",
        "Nous avons bien reçu votre candidature",
        "Bonjour,\n\nNous avons bien reçu votre candidature au poste de magasinier. Seules les personnes retenues seront contactées.\n\nMerci",
    ),
    (
        "other",
        "Entretien annuel",
        "Bonjour Fatou,\n\nTon entretien annuel de vendredi est déplacé, je n'ai malheureusement pas pu libérer la salle. Mardi conviendrait ?\n\nÉric",
    ),
    (
        "other",
        "Votre réclamation",
        "Madame,\n\nAprès étude, nous ne pouvons pas donner suite à votre demande de remboursement. Le service clients reste à votre disposition.",
    ),
    (
        "other",
        "Ma réponse",
        "Bonjour Monsieur, c'est décidé, je reste dans mon entreprise actuelle. Merci pour l'entretien et pour votre confiance, je vous souhaite de trouver la bonne personne. Inès",
    ),
    (
        "other",
        "Permis de travail",
        "Bonjour,\n\nLe service cantonal refuse le permis de travail demandé pour votre employé. Les conditions de la loi ne sont pas remplies.\n\nOffice de la population",
    ),
    (
        "other",
        "Élection du bureau",
        "Bonjour,\n\nMerci de votre candidature au bureau de l'association. L'assemblée a élu Mme Barre trésorière ; vous n'avez pas été élu, à trois voix près.\n\nLe secrétaire",
    ),
    (
        "other",
        "Votre inscription à l'école de musique",
        "Madame,\n\nLa classe de piano est complète et votre fille n'a pas pu être retenue. Elle figure en deuxième position sur la liste d'attente.\n\nLe conservatoire",
    ),
    (
        "other",
        "Candidature BTS en alternance – Parcoursup",
        "Bonjour,\n\nLa commission d'examen des vœux n'a pas retenu votre candidature pour cette formation. Vous pouvez demander les motifs dans un délai d'un mois.\n\nLe lycée",
    ),
    (
        "other",
        "École doctorale : votre candidature en thèse sans financement",
        "Bonjour,\n\nVotre demande d'inscription en doctorat est refusée, l'encadrement n'étant pas assuré.\n\nLa scolarité",
    ),
    (
        "other",
        "Dossier de location",
        "Bonjour,\n\nVotre dossier n'a pas été retenu par la propriétaire, malgré vos deux CDI. Elle a choisi un couple sans enfant.\n\nCordialement, l'agence",
    ),
    (
        "other",
        "Colocation",
        "Salut ! On a vu plein de monde pour la chambre et on a choisi quelqu'un d'autre, désolés. T'étais super sympa, bonne chance dans tes recherches !",
    ),
    (
        "other",
        "Prix du premier roman",
        "Chère autrice,\n\nVotre texte ne figure pas parmi les dix retenus par le jury. Nous vous souhaitons de trouver votre éditeur.\n\nLe prix des Halles",
    ),
    (
        "other",
        "Réponse à votre offre – lot 3 plomberie",
        "Messieurs,\n\nVotre offre n'a pas été retenue. Le marché est attribué à la société Ravel, mieux classée sur le critère du prix.\n\nLe pouvoir adjudicateur",
    ),
    (
        "other",
        "Votre proposition d'accompagnement",
        "Bonjour Claire,\n\nNous avons beaucoup apprécié votre présentation, mais le comité de direction a retenu un autre prestataire pour le coaching. À une prochaine fois.\n\nLe DRH",
    ),
    (
        "other",
        "Titre de séjour",
        "Monsieur,\n\nVotre demande de titre de séjour mention salarié fait l'objet d'un refus. Votre contrat de travail n'a pas été jugé suffisant.\n\nPréfecture du Rhône",
    ),
    (
        "other",
        "Votre dossier d'allocation",
        "Bonjour,\n\nVotre demande d'allocation de retour à l'emploi est rejetée : vous ne remplissez pas la condition de durée de travail.\n\nVotre conseiller",
    ),
    (
        "other",
        "Candidature au conseil d'administration",
        "Cher Monsieur,\n\nLes adhérents ont voté : votre candidature n'a pas recueilli assez de voix. Merci de votre engagement.\n\nLa présidente",
    ),
    (
        "other",
        "Famille d'accueil pour Plume",
        "Bonjour,\n\nNous avons choisi une autre famille pour l'adoption de Plume, votre profil ne correspondant pas à ses besoins. D'autres chats attendent !\n\nLe refuge",
    ),
    (
        "other",
        "Appel à communications",
        "Cher collègue,\n\nVotre proposition de communication n'a pas été retenue pour le colloque. Le comité a reçu deux fois plus de propositions que de places.\n\nLes organisateurs",
    ),
    (
        "other",
        "Programme d'accélération – promotion 6",
        "Bonjour l'équipe,\n\nVotre start-up n'a pas été sélectionnée pour la promotion 6. Le jury a apprécié le pitch mais le marché lui paraît étroit.\n\nL'accélérateur",
    ),
    (
        "interview",
        "Votre candidature",
        "Bonjour Hélène,\n\nVotre profil ne correspond pas exactement à l'annonce, mais il nous intéresse beaucoup. Pouvons-nous vous recevoir jeudi à 10 h pour un entretien ?\n\nRH",
    ),
    (
        "interview",
        "Entretien de demain",
        "Bonjour Yanis, désolée, je ne pourrai malheureusement pas être là demain pour notre entretien. Lundi 9h ça vous irait ? Le poste est toujours ouvert. Carla",
    ),
    (
        "interview",
        "Convocation à l'épreuve orale",
        "Madame,\n\nVous êtes convoquée à l'oral le 6 juin à 8 h 30. Tout candidat absent sera éliminé et sa candidature rejetée.\n\nLe centre de gestion",
    ),
    (
        "interview",
        "Second entretien",
        "Bonjour Maxime,\n\nVous faites partie des trois derniers candidats, les autres n'ont pas été retenus. Je vous propose de rencontrer notre directeur mardi à 15 h.\n\nLaurence",
    ),
    (
        "offer",
        "Proposition d'embauche",
        "Bonjour Estelle,\n\nNous sommes ravis de vous proposer le poste de chargée de mission. À notre regret, nous ne pouvons pas vous accorder les 38 k€ demandés : nous proposons 36 k€.\n\nMarc",
    ),
    (
        "offer",
        "Bonne nouvelle !",
        "Bonjour Robin,\n\nC'est vous que nous avons choisi pour le poste ! Les autres candidats ont été prévenus. Je vous envoie le contrat de travail cette semaine.\n\nAgnès",
    ),
    (
        "offer",
        "Suite à l'entretien",
        "Salut Mona, l'équipe est unanime, tu as le poste ! Seul bémol, on ne peut pas te prendre avant le 15, le bureau n'est pas prêt. Bises, Flo",
    ),
    (
        "acknowledgement",
        "Candidature enregistrée",
        "Bonjour,\n\nVotre candidature a bien été enregistrée. Compte tenu du nombre de dossiers, nous ne pouvons pas répondre à chacun. Si vous n'êtes pas contacté sous trois semaines, votre candidature n'aura pas été retenue.\n\nRecrutement",
    ),
    (
        "acknowledgement",
        "Votre CV",
        "Bonjour, merci pour votre CV, bien reçu. Je le transmets à ma collègue qui s'occupe du recrutement, elle vous dira si le poste est encore libre. Odile",
    ),
    (
        "acknowledgement",
        "Re: candidature",
        "Bonjour Tom, votre message est bien arrivé, merci. Nous lirons votre candidature la semaine prochaine et vous répondrons dans tous les cas, positif ou négatif. L'équipe",
    ),
    (
        "other",
        "Re: relance",
        "Bonjour Anna, nous n'avons pas encore pris de décision pour le poste, le directeur est absent jusqu'à lundi. Je ne vous oublie pas. Julie",
    ),
    (
        "other",
        "Recrutement en pause",
        "Bonjour à toutes et à tous,\n\nLa direction a décidé de geler les recrutements jusqu'en mars. Merci d'en informer vos équipes.\n\nLa DRH",
    ),
    (
        "other",
        "Je n'ai pas eu le poste",
        "Coucou maman, ils ont choisi quelqu'un d'autre finalement. Mon entretien s'était pourtant bien passé. Je t'appelle ce soir. Léa",
    ),
    (
        "other",
        "Retrait de ma candidature",
        "Madame,\n\nJe vous informe que je retire ma candidature au poste de juriste, ayant été retenu ailleurs.\n\nCordialement,\nPaul Henry",
    ),
    (
        "other",
        "Référence demandée",
        "Bonjour,\n\nMme Costa a postulé chez nous comme vendeuse et vous cite en référence. Nous n'avons pas pu vous joindre par téléphone. Pouvez-vous nous rappeler ?\n\nRH Maison Lise",
    ),
    (
        "other",
        "Demande de mutation",
        "Bonjour,\n\nVotre demande de congé sans solde du 3 au 28 juillet est refusée pour raison de service. Votre responsable reste à votre disposition.\n\nService RH",
    ),
    ("other", "Garde d'enfants – votre annonce", "Bonjour Madame, merci pour votre proposition mais j'ai déjà accepté une place dans une autre famille, je ne pourrai donc pas travailler pour vous. Bonne recherche. Sonia"),
    ("other", "Place en résidence étudiante", "Bonjour,\n\nNous n'avons pas pu vous attribuer de logement en résidence universitaire. Toutes les chambres sont attribuées.\n\nLe service logement"),
    ("other", "Demande d'emplacement marché de Noël", "Bonjour,\n\nLa commission des marchés n'a pas retenu votre candidature pour un chalet. Trop de stands de bougies cette année !\n\nLa ville"),
    ("other", "Votre mutuelle", "Madame,\n\nNous ne pouvons pas donner une suite favorable à votre demande de prise en charge.\n\nLe service gestion"),
    ("other", "Candidature de votre association au forum", "Bonjour,\n\nTous les stands sont pourvus et nous n'avons pas pu retenir votre association pour le forum des métiers.\n\nL'équipe du forum"),
    ("other", "Semi-marathon", "Bonjour,\n\nVous n'avez pas été tiré au sort pour le semi-marathon. Vous êtes en deuxième position sur la liste d'attente."),
    ("other", "Compte rendu du comité de recrutement", "Bonjour à tous,\n\nNous avons écarté trois candidats et en gardons deux pour le second tour. Merci de vos retours avant jeudi.\n\nNadia"),
    ("other", "Ton stage", "Bonjour Lilou, ton rapport de stage n'est pas assez détaillé sur la méthode, il ne répond pas aux critères de l'école. Renvoie-moi une version d'ici vendredi. M. Petit"),
    ("interview", "Votre candidature de juriste", "Madame,\n\nMalheureusement, le poste de Bordeaux est pourvu. En revanche, votre profil nous intéresse pour Toulouse : je vous propose un entretien mercredi à 9 h.\n\nS. Carle"),
    ("interview", "Entretien reporté", "Bonjour Noé, nous ne pourrons pas vous recevoir demain, la directrice est souffrante. Pouvez-vous venir jeudi à 10 h ? Toutes nos excuses. RH"),
    ("offer", "Votre contrat", "Bonjour Mme Vidal,\n\nNous avons le plaisir de vous confirmer votre embauche au poste d'infirmière. Nous n'avons pas pu obtenir la reprise totale de votre ancienneté, j'en suis désolée.\n\nLa DRH"),
    ("offer", "alors voilà", "Salut Théo, t'as le job ! Par contre le salaire on peut pas faire mieux que 1 900 net, désolé. Tu commences quand ? Max"),
    ("acknowledgement", "Votre candidature nous est parvenue", "Bonjour,\n\nNous accusons réception de votre candidature au poste d'ingénieur. Si votre profil ne correspond pas à nos besoins, vous recevrez un message sous quinze jours.\n\nL'équipe RH"),
    ("acknowledgement", "Re: stage", "Bonjour Eva, j'ai bien reçu votre CV pour le stage, je ne suis pas la personne qui décide mais je l'ai transmis à mon directeur. Claire"),
    ("other", "Ta candidature", "Coucou ! Alors, des nouvelles de ta candidature ? J'espère qu'ils ne t'ont pas refusé le poste ! Bisous, Mamie"),
    # innocent mails around a job
    ("interview", "Votre candidature – lieu de l'entretien", "Bonjour Sarah,\n\nNotre entretien est confirmé mercredi à 9 h. Il n'y a pas de place de parking devant nos locaux, prévoyez dix minutes. Le poste n'étant pas ouvert au télétravail, nous en parlerons ensemble.\n\nAline"),
    ("interview", "Re: entretien", "Bonjour Hugo, je n'ai pas pu vous joindre ce matin. Pourriez-vous me rappeler pour fixer un entretien ? Le poste est à pourvoir rapidement. Mme Roche"),
    ("interview", "Poste de vendeuse", "Bonjour Chloé, votre CV m'intéresse même si vous n'avez pas d'expérience en boulangerie. Êtes-vous libre samedi pour un essai ? Mme Garnier"),
    ("interview", "Candidature alternance", "Bonjour Rayan,\n\nNous n'avons pas encore choisi notre alternant et souhaitons vous rencontrer. Seriez-vous disponible lundi ? Nous n'embauchons qu'une personne, soyez convaincant !\n\nLe service RH"),
    ("offer", "Votre contrat de travail", "Bonjour Julie,\n\nVous trouverez ci-joint votre contrat de travail. Nous ne pouvons pas avancer votre date d'arrivée, car la personne que vous remplacez ne part que le 30.\n\nBienvenue dans l'équipe,\nRH"),
    ("offer", "Proposition", "Bonjour Amir, suite à nos échanges, je vous propose le poste de chef d'équipe. Je ne peux pas vous offrir de voiture de fonction, j'espère que cela ne sera pas un frein. Dites-moi d'ici vendredi. Bruno"),
    ("offer", "Bonne nouvelle", "Chère Nora,\n\nJ'ai le plaisir de vous annoncer que vous êtes retenue pour le poste de documentaliste. D'autres candidats étaient excellents, le choix n'a pas été facile.\n\nM. Legrand"),
    ("acknowledgement", "Votre candidature au poste d'acheteur", "Bonjour,\n\nVotre candidature nous est bien parvenue. Le recrutement ne commencera pas avant septembre, merci de votre patience.\n\nRH"),
    ("acknowledgement", "Candidature reçue", "Bonjour Léna,\n\nMerci, votre dossier est bien arrivé. Le jury se réunira le 3 juin ; les candidats non retenus recevront un courriel.\n\nLe service concours"),
    ("other", "Re: ma candidature", "Bonjour Eliott, nous n'avons pas encore tranché pour le poste, il nous reste deux candidats à voir. Réponse la semaine prochaine, promis. Sonia"),
    ("other", "Votre candidature est incomplète", "Bonjour,\n\nVotre dossier de candidature au poste d'agent ne comporte pas la copie du diplôme. Merci de nous la transmettre avant le 12, sans quoi il ne pourra pas être examiné.\n\nLe centre de gestion"),
    ("other", "Votre espace candidat", "Bonjour,\n\nVotre mot de passe a été refusé trois fois. Par sécurité, l'accès à votre candidature est bloqué. Cliquez ici pour en choisir un autre.\n\nSupport"),
    ("other", "Pièce jointe", "Bonjour Marion, je n'arrive pas à ouvrir votre CV. Pouvez-vous me l'envoyer en PDF ? Merci, Alice (RH)"),
    ("other", "Ton premier jour", "Salut Gaël, pour lundi : tu n'as pas besoin d'apporter ton ordinateur, on t'en a trouvé un autre. Rendez-vous à 9 h à l'accueil. Clara"),
    ("other", "Planning de l'équipe", "Bonjour Rosa, je ne peux pas te donner ton samedi, tous les congés sont pris. Je te propose le suivant. Ta cheffe"),
    ("other", "Recrutement : ton avis", "Salut Fred, j'ai vu le candidat pour le poste de dev. Trop junior à mon goût, je préfère continuer à chercher. Tu en penses quoi ? Anne"),
    ("other", "Candidature de Mme Pons", "Bonjour Carole,\n\nJe te confirme que nous n'avons pas retenu Mme Pons pour le poste d'assistante. Peux-tu lui envoyer le courrier type ?\n\nMarc"),
    ("other", "Alerte emploi : 12 nouvelles offres", "Bonjour,\n\nVoici les nouvelles offres qui pourraient vous intéresser : comptable, chef de rayon, cariste. Cette offre n'est plus disponible ? Gérez votre alerte ou désabonnez-vous."),
    ("other", "Mon préavis", "Bonjour M. Lambert, j'ai bien réfléchi et je ne souhaite pas renouveler mon contrat, j'ai trouvé un autre poste plus près de chez moi. Cordialement, Inès"),
    ("other", "Rendez-vous avec votre conseiller", "Bonjour,\n\nVotre rendez-vous du 4 avril est annulé, votre conseillère étant absente. Une nouvelle date vous sera proposée. Continuez vos recherches d'emploi.\n\nVotre agence"),
    # after the wordings had settled
    ("other", "Demande de naturalisation", "Madame,\n\nVotre demande de naturalisation est ajournée. Votre parcours professionnel ne remplit pas la condition de stabilité de l'emploi.\n\nLe ministère"),
    ("other", "Votre candidature au conseil de quartier", "Bonjour,\n\nVous n'avez pas été désigné par tirage au sort pour siéger au conseil de quartier. Merci de votre candidature.\n\nLa mairie"),
    ("other", "Réponse du comité de lecture", "Chère Madame,\n\nVotre manuscrit a retenu notre attention mais ne correspond pas à notre ligne éditoriale. Nous ne pouvons donc y donner suite.\n\nLes éditions du Chêne vert"),
    ("other", "Visite de l'appartement", "Bonjour, désolée, l'appartement a été attribué ce matin à une autre candidate. Je garde votre dossier pour d'autres biens. Agence Sirius"),
    ("other", "Bourse de mobilité", "Bonjour,\n\nLa commission n'a pas pu vous accorder la bourse de mobilité pour votre stage à Oslo. Les crédits sont épuisés.\n\nRelations internationales"),
    ("other", "Figuration – tournage à Sète", "Bonjour, merci pour vos photos. Vous n'avez pas été retenu pour la figuration du 12. Nous gardons votre profil pour d'autres tournages."),
    ("other", "Devis formation management", "Bonjour Karim, merci pour votre proposition et notre échange. La direction a préféré un autre organisme, moins cher. Bonne continuation. Le service formation"),
    ("other", "Votre demande de rupture conventionnelle", "Bonjour,\n\nAprès entretien, nous ne souhaitons pas donner une suite favorable à votre demande de rupture conventionnelle.\n\nRH"),
    ("other", "Licence de sciences – candidature", "Bonjour,\n\nVotre candidature en licence n'est pas retenue pour la rentrée. Le nombre de places est limité à 120.\n\nLa faculté"),
    ("interview", "Votre candidature – étape suivante", "Bonjour Aya,\n\nNous avons dû écarter beaucoup de candidatures, mais la vôtre passe à l'étape suivante. Merci de réserver votre créneau d'entretien avec Hugo.\n\nL'équipe"),
    ("interview", "Changement d'interlocuteur", "Bonjour Paul, c'est finalement Mme Weber qui vous recevra mardi à 10 h pour l'entretien, M. Klein n'étant plus disponible. Bien à vous"),
    ("offer", "Suite de notre rencontre", "Bonjour Clémence,\n\nNous avons vu d'autres candidates, mais c'est avec vous que nous voulons travailler. Nous vous proposons un CDI à compter du 1er mars. Le logement n'est malheureusement plus possible.\n\nHôtel du Lac"),
    ("acknowledgement", "Accusé réception", "Bonjour, nous confirmons la bonne réception de votre candidature au poste de paysagiste. Le poste est pour l'instant gelé jusqu'au vote du budget ; nous vous écrirons ensuite. Mairie de Lunel"),
    ("other", "Candidature de ma fille", "Bonjour Monsieur, ma fille Lou a postulé chez vous et n'a pas été retenue. Accepteriez-vous de lui dire pourquoi ? Merci. M. Perrin"),
    ("other", "Enquête candidat", "Bonjour,\n\nVous avez récemment passé un entretien chez nous. Que vous ayez été retenu ou non, votre avis compte : répondez à notre questionnaire en deux minutes.\n\nRH"),
    # the last look
    ("other", "Votre demande de logement social", "Madame,\n\nLa commission d'attribution a examiné votre candidature pour le logement de la rue Pasteur. Elle a retenu un autre candidat, prioritaire.\n\nLe bailleur"),
    ("other", "Prix de l'entrepreneuse", "Chère Madame,\n\nVotre candidature au prix n'a pas été retenue parmi les finalistes. Le jury a salué votre parcours.\n\nLa CCI"),
    ("interview", "Re: candidature agent d'accueil", "Bonjour Aurore, nous n'avons pas retenu votre dossier pour le site de Metz mais celui de Nancy vous attend : entretien jeudi à 14 h, cela vous convient-il ? RH"),
    ("interview", "Votre CV", "Bonjour, désolée de répondre si tard, j'étais en congé. Le poste n'est pas encore pourvu et je serais ravie de vous rencontrer. Mardi ? Nathalie"),
    ("acknowledgement", "Votre candidature", "Madame, Monsieur,\n\nNous avons bien reçu votre candidature, qui a été transmise au service concerné. Sans nouvelles de notre part dans un délai d'un mois, vous voudrez bien considérer que nous n'avons pas pu y donner une suite favorable.\n\nLe service RH"),
    ("offer", "Ton contrat", "Salut Medhi ! On est trop contents que tu nous rejoignes. Le contrat de travail est en pièce jointe. Désolé, on n'a pas pu te garder la place près de la fenêtre 😉 Lola"),
    ("other", "Votre avis d'imposition", "Bonjour,\n\nVotre réclamation n'a pas été retenue. Votre profil fiscal ne remplit pas les conditions d'exonération.\n\nLe centre des finances"),
    ("other", "Re: stage", "Bonjour Monsieur, finalement j'ai trouvé un stage plus près de chez moi, je ne donne donc pas suite à l'entretien. Merci encore, Louane"),
    ("other", "Choix du prestataire", "Bonjour à tous, après trois auditions nous avons choisi un autre cabinet de recrutement pour le poste de DAF. Les candidats vus par Altis ne seront pas retenus. Yves"),
    ("other", "Votre inscription au concours", "Madame,\n\nVotre inscription au concours d'infirmier est incomplète : la photo n'a pas été acceptée. Merci de la renvoyer avant le 8.\n\nLe centre d'examen"),
]
# fmt: on


@pytest.mark.parametrize(("subject", "text"), REFUSALS)
def test_a_no_is_heard_in_every_voice(subject: str, text: str) -> None:
    assert kind(subject, text) == "rejection"


@pytest.mark.parametrize(("expected", "subject", "text"), OTHERS)
def test_what_only_sounds_like_a_no_is_none(expected: str, subject: str, text: str) -> None:
    assert kind(subject, text) == expected
