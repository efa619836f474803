"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
820 selection
760 autour candidature prefere
700 signe
670 negative
650 deja
610 sont
580 profil
540 consid* engage* issue souhaite
530 positi*
510 vais
490 etape lequel
480 experi* veto
470 finale
460 appren* peut recrutement terme
450 cepend* cependant
440 embauche nomme presente propos*
430 donc embauc* experience jeudi poste soins
420 pour tous
410 classe financement prend
390 siege
380 dirige
370 aucun convoi* convoitiez repourvue
360 faire matier* matiere salari*
350 aout conseq* coordi* devons engager entrer stagia*
340 consequent dois permet* reserv*
330 dernie* deuxie* deuxieme fera titula*
320 vous
310 etudiants prise suis
300 dimanc* dimanche etudia* person* recommande repondu
290 matin
280 auditi* auditionnes etre final recrut* vacance
270 adresser arrete embaucherons envoyee patron
260 cherch* juin mediat* objet savoir statut titre
250 avais entre faites prevoy* pris
240 comptes ensemb* ensemble jury
230 coup facult* faculte
220 aussi compte* plus repren*
210 connait elle quelqu
200 bonjou* bonjour cette logist* postulation requis supprime
190 avec entrev* entrevue postul*
180 aura cliente pratique sorel
160 lundi
150 loin postule
110 declaree irons sacha
89 quelqu*
88 comme pourvo* pourvoir
70 salut
13 fois
-19 prioritaire
-42 majorite
-53 jointe* jointes mais
-57 commis* commission
-66 profes*
-87 direct*
-91 service
-100 case pourta* pourtant
-110 differer joints servic*
-120 differ* stage
-130 reteni*
-140 attent* malheu* malheureusement rencon*
-150 accueil format* formation
-160 annonc* compri* comprise dossie* engine* engineer
-180 bordea* bordeaux poursu*
-190 colleg* plupart toute
-200 attention ouvert parle quatre
-210 barre chalet marche* marches offres questi*
-220 annonce etes seriez termin*
-230 anciennete assemb* assemblee confor* faison* faisons
-240 avez contro* dans rapide* rapidement retenue toutes trois
-250 ancien* collegues fiches infilt* infiltrations reclam*
-260 absent* foncti* promot* promotion utilis*
-270 avis candidats rempla* retenu*
-280 merci
-290 budget vers
-310 esperi* ligne
-320 consei*
-330 annuler publie*
-340 manage* pourra
-360 accord* convai* criter* encore voir
-370 fille
-380 soyez
-390 pres recu
-400 autres
-410 choisi donner
-420 rejete* rejetee
-430 propri* proprietaire
-440 decisi* decision
-460 votre
-480 lesque* lesquelles refuse tout
-490 celui chez
-530 travai*
-570 apres
-600 rien
-870 demand*
""",
    "received": """
690 appellerons
640 inscription
560 proced* procedure
540 juin
490 entrevues
480 fixee
460 echang*
450 consulte recue
440 etudio* etudions
430 dossie*
420 dans
410 arrive* jours pieces
390 semain*
380 recept* reception semaines
360 reviendrons
350 candidature general repons*
340 numero
330 complet couran* courant presel*
320 transm*
300 prepos* preposee suivre
290 actuellement rien
280 faire
270 actuel* mois
260 dispat* liege reponse sous transport
250 delais
240 prendra tient
230 cours etude
220 person*
170 passe
160 merci partie
150 decemb* decembre
72 chez
41 selection
31 votre
4 recu
-86 fait
-110 monsie* monsieur
-160 postul*
-190 interet rappel*
-200 soins
-210 apres envoyer
-220 finali*
-240 parcours
-250 retenu saison
-280 avons
-290 demand*
-300 toujou* toujours
-330 etudie* prochaine
-350 depose vous
-370 retour*
-390 soin
-410 candidatures format* formation
-450 avoir
-550 soumis
""",
    "come": """
670 confirmer
630 propos*
580 confir*
510 nouvelle
480 report* reporter
470 crenea*
450 rencon*
440 fixer
430 jeudi
420 entretien
410 rencontrer
390 aimera* irait observ* observation suivante
370 organi* psycho* vous
350 beauco* beaucoup
340 diplomes munir
310 etape select*
300 bureau* bureaux choisi* comite faire proces* processus visio
290 joint
280 souhai*
270 environ plan
250 semaine
240 aura durera quand
230 selection
220 intere* salle trouve*
200 demain devant
180 lacomb* lacombe
170 venue
160 lundi
130 avons
120 avec
110 ligne
38 etes
-70 secret*
-80 compto* comptoir
-89 assuree
-90 perman* permanence
-92 assure*
-130 vendre* vendredi veux
-140 mercredi
-150 agence pour
-170 affich* candidats septem* septembre
-180 chez
-200 entretiens
-220 cafe soir
-230 assist* decemb* decembre
-240 apres equipe
-260 disponible juin
-280 passe
-290 bien entre
-300 compte* dispos* questi* revien*
-310 presente
-330 seriez
-360 premie* repond*
-370 etre
-380 notre reunion
-400 reunio*
-410 echang*
-480 nous
-560 parler
""",
    "offer": """
470 compter joint
450 voulon* voulons
440 travailler
360 toujou* toujours
350 equipe
340 felicitations
330 rejouissons
280 retenue
270 retenu*
250 bienvenue
240 nous
220 contrat
200 septem* septembre
190 commis* commission votre
160 dans
150 janvie* janvier nomination
140 compri* comprise duree indete* indeterminee prend voitur* voiture
130 choisi
120 prendre
-110 candid*
-150 certif*
-160 arrive* emploi* jour souhai*
-170 offres
-240 jours
-270 deux
-300 proposer
-460 avez
""",
    "wait": """
990 patien*
890 toujou* toujours
600 plus
590 recrutement
550 deux processus
530 encore
520 proces*
510 quelques valida* validation
500 reunir* reunira
480 faire prolon* prolonge
470 active
420 oublie
410 choix
400 changement inscrite ralent* ralenti
390 change*
380 vacanc* vacances
370 course inquie* inquiete
360 avant remercions
350 decide* decider respon* responsable
340 inscri*
330 voir vous
320 attente aucune
310 janvie* janvier
290 etes
280 liste
270 decisi* decision personnes repond*
250 peux
240 candidature
230 demeure excuser moment
220 nous
210 offre prions rencontrons
160 autre sera
150 pour
120 candid*
-210 avez
-240 cours servic* suite
-250 examen
-260 vendre* vendredi
-270 trois
-300 avec
-340 procha*
-350 dossie*
-380 poste
-450 mois
""",
}
ABOUT = {
    "yours": """
430 jours
410 avec
400 faire tres
380 candidature
370 subject:suite
360 consid* peut
340 connai*
330 contra*
310 selection veux
290 confir* meme select*
280 subject:proces* subject:select*
270 opport* subject:postulation
260 avais biento* bientot libre opportunite recont*
250 recevr*
240 embauc* essai person* sont statut subject:postul*
230 demain desolee direct*
220 dossier leur poste profil subject:candidature veuillez
210 donc mois proced*
200 candidat cordialement lien porte presel*
190 appren* deja epreuv* fait fixee subject:chez subject:sales
180 assura* cordia* embauche neanmo* neanmoins subject:manage* tour vous
170 client fera repondu subject:concou* subject:concours subject:nordli*
160 recomm* salair* salaire salut
150 directeur prepar* repons* transm*
140 horair* period* periode subject:engineer
130 finale justin* justine prendre proposons subject:fronte* subject:frontend
120 cher devons ensuit* ensuite genera* nous rencontrer suppri* supprime troisi* troisieme
110 bonjou* bonjour dessus plutot pose subject:data vite
100 robin subject:analys* victor
99 convoquee
93 madame
91 subject:jury
89 examen jour
88 retire*
82 monsie* monsieur
70 delphi*
69 prefere
66 mais subject:candid*
64 convoq*
63 subject:decisi* subject:decision
58 merci
49 salle
47 etape
46 retenue
45 cours recrut*
36 prendr*
7 subject:poste
4 plus
-6 recrutement suite
-26 jeudi
-33 notre
-38 dossiers
-40 partic*
-50 dispon*
-53 dana
-55 subject:votre
-65 engineer
-66 participe
-71 fronte* frontend
-83 processus
-87 autre
-89 informer
-90 rentre* rentree
-94 nordlicht
-97 releve
-100 candid* etait malheu* malheureusement
-110 accuei* commis* commission examin* inform* inscrire juillet manage* pouvon* pouvons
-120 approc* approche candidate donner examinee favora* reteni* sales samedi
-130 bord combie* combien conviendrait delai disponible entree gestio* nationale points prolon* prolonge reservee subject:compte suivant
-140 entret* entretien lesque* lesquelles lice manager offres pour retenues voir
-150 copie dernier pres ralent* ralenti subject:contro*
-160 apport* avons cette dispos* expire ferme junior places prevu rejetee societ* subject:equipe
-170 avez gael retour seront vers
-180 annuel classement dire equipe petit rejete* repondrai tous valida* validation
-190 chez factur* reviens soir subject:jour travai*
-200 pourra quartier subject:avis subject:dossier
-210 active bonne defaut diffic* difficile format* formation nouvea* role trouve
-220 carole references subject:tessel
-230 ajoute* avoir maman refere* rendez
-240 modifi* oublie retenu
-250 espero* esperons subject:consei* subject:vous versio* version
-260 ajoutez autres demande offre
-270 absent* applic* peux refuse
-280 candidats etes
-290 application aujour* aujourd envoyer pourra* quelques votre
-300 apres attent* fille weber
-310 decision jardin pensez termin*
-320 attente patience
-330 recu remerc*
-340 celui demand* etudie* nouvel*
-350 reste
-360 patien*
-380 chercher proposition
-390 assistant
-410 toujou* toujours
-440 questi*
-480 subject:demand*
-540 encore
""",
    "refusing": """
500 tres
420 presente
400 recont*
390 recontacter
380 retournons
370 opport*
360 avec opportunite
350 fait manquerons
330 connai*
320 lequel
310 appren* cher consideration
300 peut sont
290 porte subject:chez subject:postulation
280 candidature etre person*
270 mardi postul* signe
260 fois
250 candidat
240 devons faire
230 engage* experi* salut
220 cordialement deja nous permet* proposerons selectionne subject:suite
210 chaque experience
200 neanmo* neanmoins prise
190 avons derniere embauc* negative subject:candidature vais
180 aucun avions bonjou* bonjour genera* laquel* negati* ouvert* subject:essai suppri*
170 bureau engager parcours positive prefer* prefere select* selection supprime tourne* toutef* toutefois
160 ecrire parcou* pratiq* stagia*
150 essai informons matin premie* subject:nordli* subject:nordlicht terme
140 adress* client generale maison moment premier recommande sais subject:concou* subject:concours subject:manager tour vraime* vraiment
130 biento* bientot personnes sandri* sandrine subject:manage* subject:select*
120 aller consci* ecrite saint statut
110 bout rejoin*
100 subject:social
98 desole
96 sommes
95 obliga*
91 poste
89 subject:donnee
88 subject:offre
77 subject:frontend
74 pourvo* pourvoir
73 place
71 prendre
69 candidatures
57 subject:candid*
40 pouvon* pouvons
3 madame
-28 dossier
-31 declin*
-51 ines
-55 subject:contro*
-58 comme
-60 rien
-61 subject:bright* subject:brightwater subject:group
-64 respon*
-71 dossie*
-72 marche
-75 fine
-81 emploi
-82 subject:avis
-84 consulte
-85 deuxieme
-90 annee rencon*
-92 monde
-94 subject:programme
-97 sein
-99 faut
-100 maintenance second* subject:progra*
-110 chance inquie* ligne
-120 attent* choisi* entrep* offre processus stands syndic*
-130 accuei* bravo dans proposition societ* societe
-140 attrib* condit* decembre minute* minutes penses subject:consei* subject:conseil suivre
-150 annonc* bonne difficile elle merci procha* recu stage subject:assist*
-160 encore subject:assistant trois
-170 courri* defaut exempl* notre questi*
-180 adore assist* attente chercher chez commun* passe patien* points refuse
-190 entretien instan* instant remercie retenu
-200 absent* celui entret* reviens
-210 accord* confir* conge contac* malheu* malheureusement rejoui* suivan* votre
-220 applic* pres
-230 application autres mais plus sauveg*
-240 oublie petit
-250 aujour* aujourd equipe espero* esperons fille pourra* semain*
-260 sales
-280 arrive* toujou* toujours vers
-290 choisi decisi* decision etes manager sans
-300 rejete*
-310 nouvel* subject:demande
-320 apres subject:demand*
-330 retenu*
-340 weber
-350 candidats
-390 travai*
-430 avant
""",
}
