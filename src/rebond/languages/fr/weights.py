"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 autour
1100 lequel selection
1000 etape siege signe
990 prefere
960 veto
910 candidature issue
880 deja
870 finale
850 nomme
810 profil souhaite
800 soins
780 titula*
770 sont
760 engage*
750 aucun prevoy*
740 embauche vais
730 jeudi
720 dois
700 cepend* cependant experi* terme
690 vacance
680 peut stagia*
670 consid* tous
660 negative reserv*
640 aout classe entrer experience vacanc*
630 matier* matiere
620 propos*
610 engager issu
600 fera
580 convoi* convoitiez embaucherons repourvue
570 conseq* consequent positi* presente
560 appren* consideration envoyee
550 prend
540 etudiants repren*
530 dirige embauc* salari*
520 jury mediat*
510 derniere etudia*
500 auditionnes examen
490 cliente recrut* recrutement
480 cherchons coordi* dimanc* dimanche laquel* laquelle quelqu
470 exigen* logist* poste pour repondu
460 amelie bancai* financement
450 abando* abandonne devons embaucher savoir
440 comptes coup recommande
430 adresser arrete ensemb* ensemble final
420 patron personnes
410 permet*
400 aussi enseignante etre etudes
390 chef deuxie* deuxieme objet responsable
380 cette facult* faculte interi* proche*
370 lola sorel
360 arrivez auditi* negati*
350 faire mari permet position rempli* titre
340 animat* vous
330 dont faites
320 attentes donc immediatement person* renoncons tomber
310 requis
300 postulation
290 declaree quelqu* sera
280 grand matin obligee
270 bureau prefer* propose
260 aura banque comme complet entretien longtemps pourvo* pourvoir
250 accueillir finalement lundi
240 pratiq* pratique presel*
230 cinq entrev* entrevue permis proposerons
220 convoq* elle
200 irons loin
190 pourvus vote
180 bonjou* bonjour
170 sollic* supprime visiez
160 helas
140 proposer
130 plus
120 prise
110 pourqu* pourquoi
90 avons
64 voix
63 notre
36 nous
19 repris*
-6 repons* rester
-9 meme
-19 morvan
-26 personne
-33 retenu
-37 profil*
-41 direct*
-43 semaine
-55 prevoyez
-59 namur
-68 encour*
-74 semain*
-78 moment
-85 mareva*
-92 prendre
-93 medica*
-100 piece
-110 enfanc* enfance servic*
-120 accomp* majori* majorite
-130 finance petit prevoyance sans
-140 boite joints madame professionnelle
-150 aujour* consul* proces* souscr*
-160 equipe jointe* jointes prioritaire
-170 jamais sein stationnement
-180 case
-190 parler* parlerons
-200 alors arrivee dossie* teletr* teletravail
-210 bien charge projet termin*
-220 annonc* beauco* beaucoup profes*
-230 handic* malheu* malheureusement monsieur pourta* pourtant remerc*
-240 engine* engineer
-250 procha*
-260 conseil courri* directrice emploi mais part
-270 attent* rejet
-280 avoir mainte* mois poursu* societ* societe
-290 attend* engagements transmis
-300 commen* instan* instant negatif pouvon*
-310 anciennete contro* dossiers mars
-320 ancien* plupar* plupart toute transm*
-330 consei* defaut plaisir postes retenue ruptur* rupture
-340 demain modifi* nora recruteur utilis*
-350 annonce dans junior site
-360 ouvert* questi*
-370 confor* rencon*
-380 colleg* copie marche
-400 bordea* bordeaux confirme maman
-410 assemb* assemblee barre ouvert trois
-420 candidats collegues offres retenu*
-430 absents etes merci offre reclam*
-440 comprise declares parle
-450 absent* avez directeur toujou* toujours
-460 accueil conven* foncti* infilt* infiltrations quatre rejete* rejetee
-470 examin* manage*
-480 donner faison* faisons rempla*
-490 raison* raisons
-500 promot* promotion toutes
-510 autres fille
-530 vers
-540 rapide* rapidement
-550 budget
-560 pourra
-570 fiches
-580 esperi* lesque* lesquelles
-590 decisi* decision
-610 criter* seriez
-620 accord* encore votre
-640 ligne
-650 propri* proprietaire
-660 chalet demande marche* marches publie*
-670 recu refuse
-680 choisi pres
-690 annuler
-700 avis voir
-740 travai*
-780 chez tout
-790 celui
-810 apres soyez
-820 convai*
-880 demand*
-1100 rien
""",
    "received": """
1200 appellerons
1100 appell*
880 recue
830 etudio* etudions inscription
810 echang* prepos* preposee
760 proced* procedure
690 candidature
660 arrive*
610 fixee jours
600 vendre*
590 repons*
580 dispat* liege transport
560 reviendrons
550 pieces reception
540 complet recept*
520 numero trois
500 actuellement suivre
490 consulte
480 actuel* cours
450 reponse
430 accuse
420 comple* delais
410 quatre
400 auront dossie* entrev* entrevues mais
390 confir* examinerons
380 faire
370 rien
360 dans mars prendra presel*
350 chez disponibilite
330 lieu
320 echanges genera* sous
310 emploi employ* partie transm*
290 accord* couran* courant dossier enregi*
270 aura expres*
260 debut fera merci preselection
250 consideree devra
240 association decemb* decembre donnerons dure
230 porte
220 contactera selectionnes semain*
210 communiquerons tient
200 mail
190 postulation prochain
180 etude
160 bonjour
120 semaines
110 dossiers
100 accuso*
94 votre
73 notre
57 attent*
5 bien
-7 decoll* paris
-14 traver*
-19 hangar
-21 billan* billancourt boulog* boulogne
-26 chalon recu
-28 tour
-30 hunter* hunterway
-31 medica*
-35 bordea* bordeaux
-37 grande standa*
-61 candid*
-94 suite
-130 atelier recruteurs
-140 tanneu*
-160 fait jour
-170 agent equipe* equipes
-180 cinq consideration enviro*
-200 charge*
-210 demeur* repond* services
-220 deux encore envoye* faison* parcours parven*
-230 applic* application parcou*
-240 envoyer monsie* monsieur places vraime* vraiment
-250 hier pour rappel* refuse*
-270 electr* securite
-280 deja postul*
-290 assistant
-300 assist*
-320 demand* vous
-330 offre
-350 retournons
-360 etudiee joint
-370 commission
-380 presen*
-390 apres depose finali*
-400 diplome tant
-410 avons retenu
-420 negati*
-450 interet retour*
-490 soins
-510 remercier
-530 format* formation
-540 toujou* toujours
-550 etudie*
-560 candidatures
-590 saison
-610 prochaine
-620 avoir
-760 soin
-840 soumis
""",
    "come": """
1100 confirmer
860 fixer
820 confir*
780 nouvelle report* reporter
770 psycho*
750 propos* visio
680 diplomes munir
650 irait
640 aimera*
610 bureau* bureaux suivante
590 rencon*
570 faire
540 crenea* entretien
510 joint
500 beauco* beaucoup observation organi*
490 observ*
470 quand
460 rencontrer
450 select*
440 autre comite semaine
430 invite proces* processus responsable
420 vous
410 allez devant opport* opportunite
390 etape jeudi
380 pourvu ravie selection
370 choisi indust* oral zone
360 pres reussi
350 lacomb* lacombe trouve* venue
340 remercie souhai*
330 lundi passer
300 lien souhaitons
280 magasin
270 aimeri* demain ligne
230 entret* heures
220 encore
210 conduc*
190 pourri* retenu
160 telephonique
120 avec avons inviter
83 votre
21 bonjour
18 dimanc*
-60 mercre* mercredi
-72 maman
-75 proposee
-97 anglai* anglais
-110 monsie* monsieur
-130 jusqu
-150 demarc* demarche secret*
-170 assure* assuree permanence
-190 termin*
-200 chez
-210 entend* mardi pensez
-220 compto* comptoir telephone
-230 entrev* janvie* janvier
-260 fait
-270 affich*
-280 inscri* suite
-290 pouvon*
-300 ouvert*
-310 dire fixe hier rendez
-320 entretiens mars vendre* vendredi veux
-340 cale
-350 cafe equipe general
-360 assist*
-370 discus* voici
-380 prevu septem* septembre
-390 passe
-400 bien compter decemb* decembre ouvert
-410 compte* quatre
-420 mois
-470 revien*
-500 apres
-510 reunion
-550 echang*
-560 dispos* nous
-570 reunio*
-580 questi*
-590 notre
-610 prefer*
-620 repond*
-680 premie*
-710 presente
-750 entre
-760 etre
-810 disponible juin
-1100 parler
""",
    "offer": """
770 voulon* voulons
760 travailler
740 joint
730 compter
670 rejouissons
540 felicitations
530 toujou* toujours
520 equipe
470 nous
440 retenue
340 attendons commis* commission
330 classee comprise
320 compri* indete* indeterminee tard voitur* voiture
310 veux
300 nomina* nomination salair*
280 decembre
270 dans plaisir prend
260 bienvenue
250 contrat
230 accueillir bienve* conformite heureux rejoig*
220 choisi offici*
200 votre
190 septem* septembre
170 contra* salut
140 theo
100 engage*
-57 vous
-130 cooper*
-150 evidem* evidemment
-180 candid* souhai*
-190 famille
-200 emploihexa
-210 jour offres
-220 emploi* enregistree
-230 enregi* excell*
-240 certificats sont
-280 certif*
-290 arrive*
-320 procha*
-350 choix
-370 jours
-380 deux
-390 proposer
-450 propos*
-630 avez
""",
    "wait": """
1200 toujou* toujours
1100 prolon* prolonge
1000 patien*
940 deux
930 valida* validation
830 active
810 recrutement
750 processus ralent* ralenti
740 changement
710 proces*
670 encore
600 oublie
590 reunir* reunira
580 plus
570 faire remercions
560 quelques
540 course inquiete quelqu*
530 inquie* patienter prend
520 decider inscrite janvie* janvier
510 aucune decide*
490 voir
480 patience
470 avant inscri* vacanc* vacances
460 offre
450 candidature
430 choix peux
410 moment
400 etes
390 personnes
380 demeure
370 decisi* decision respon* responsable
360 avons demeur* dois
340 excuser prions rencontrons
320 actualite attente vous
310 decemb* decembre liste retard tard
280 rien
260 lice sera
250 attend*
240 pour
210 attent* etude nous
89 accord
-87 votre
-190 dispos*
-200 seules
-210 servic* service
-240 avez sous
-300 bonjour
-320 contac*
-330 cours
-360 avec
-390 suite
-410 examen
-420 vendre* vendredi
-440 trois
-470 dossie*
-550 mois
-560 poste
-620 procha*
""",
}
ABOUT = {
    "yours": """
820 jours
770 tres
580 faire
570 connai*
540 peut
530 avec veux
520 contra*
510 avais recevr*
490 candidature meme
480 opportunite subject:suite
440 confir* libre selection
430 consid*
420 select*
410 biento* bientot mois sont
400 demain desolee leur subject:proces*
390 essai porte recont*
370 appren* person*
360 assura* presel* recevrez tour
350 cordialement direct* fixee statut subject:select*
340 embauc*
330 engager poste
320 aucun cordia* neanmo* neanmoins subject:postulation
310 dossier lien
300 client fera proced* procedure profil proposons recomm* subject:postul* subject:process
290 directeur limite signe
280 dois epreuv* finale
270 presente souhai* transm*
260 observation period* periode subject:candidature
250 contre envoi heures horair* mais repondu salaire subject:concou* subject:concours veuill* veuillez zone
240 donc fait generale possible prepar* subject:nordli* subject:nordlicht vite
230 comple* embauche etape jour prendre servic* souhaite subject:manager
220 sais subject:pellwo* subject:sales supprime troisi* voulai*
210 examen indust* justin* justine laquel* laquelle ravie subject:entretien test tient
200 cher lieu nathalie nous rencontrer resto selectionne subject:manage*
190 auditi* cours desole etre matin postulation robin sacha subject:chez techni*
180 avions chef deplacement elle proposerons sandri* subject:altern* subject:alternance visiez
170 convoquee dessus numero pose retire* subject:convoc* subject:convocation subject:decisi* subject:decision subject:jury
160 date devons espace loin plaisi* plaisir salut subject:aureli* subject:aurelis
140 madame monter piece vous
120 bien final place subject:data subject:notre
110 bonjou* bonjour mort
100 subject:analyst subject:junior
98 monsie* monsieur
97 conseil
81 recrut*
76 subject:candid*
70 pourta* pourtant
52 prendr*
50 merci
48 retenue
47 salle
44 subject:poste
20 dans
-4 propos*
-11 suite
-37 plus
-38 jeudi
-42 dana
-47 proces*
-57 dossiers
-66 recrutement
-67 pouvez
-68 necess* necessaire repas
-75 controller
-77 candid* dispon*
-83 avant
-85 processus
-87 trois
-90 analyst
-92 subject:votre
-93 excuse*
-94 plombi*
-100 prions
-110 engine* engineer monde retire
-120 apprecie attendons dernie* pause prochaine
-130 fronte* frontend nordli* nordlicht releve sauvegardes
-140 charge excuser rappel*
-150 avez deplacer informer retrait subject:contro* subject:controller
-160 agence autre candidate disponible inform* interet manage* note rentre* rentree
-170 etait incomp* juille* juillet malheu* malheureusement nouvelles sales trouver
-180 bord cette demenageons deux entreprise examin* nationale pour reunira subject:rendu
-190 arnaud fete presta* soumis
-200 assemblee combie* combien doiven* lundi permis pouvon* pouvons retenu societ* societe
-210 achat appart* offres serveur
-220 accuei* appartement doit manager nettoy* participe receve* recevez subject:compte
-230 disposition pres prevu seront vers
-240 artiste chauss* deplac* donner lice marche modifie publies subject:tessel
-250 adore approc* approche commis* commission copie entree examinee inquiete inscrire reservee reunio* soir tous
-260 chers dispos* enfant entretien gestio* pourrez rencontrons sauveg* suivant
-270 delai junior lesque* lesquelles penses places ralent* ralenti retenues tests voir
-280 factur* pourra prend prolon* prolonge repondrai sonia
-290 chez decisi* decision entret* format* formation modifi* nouvea* points quatre rejetee retour tant
-300 apporter avons diffic* difficile equipe male quarti* quartier samedi subject:conseil
-310 candidats carole classement contacter envoye* peux remercions
-320 dire ferme rejete* subject:archiv* subject:archives subject:equipe
-330 quoi subject:dossier trouve
-340 avoir conviendrait defaut expire role subject:vous
-350 apport* maman travai*
-360 ajoute* assist* autres demande envoyer gael remerc* reviens
-370 applic* bonne references valida* validation
-380 annuel subject:avis votre
-390 ajoutez application gare refere*
-400 arrives petit
-410 aujour* aujourd pourra* questionnaire termin*
-420 active attent* version
-430 fille
-440 demand* nouvel*
-450 etes rendez
-460 espero* esperons jardin quelques subject:consei*
-470 offre recu
-480 absent* assistant
-490 etudie*
-510 refuse reste
-520 apres chercher
-550 pensez
-560 oublie
-570 celui weber
-580 attente patience
-600 patien*
-610 questi*
-640 toujou* toujours
-670 proposition
-720 encore
-830 subject:demand*
""",
    "refusing": """
930 tres
620 appren*
610 lequel
590 recont*
570 recontacter
560 presente
550 connai*
540 consideration fait proposerons
530 mardi opport* opportunite
520 retournons
510 manquerons
500 manque* signe
490 cordialement
470 porte
460 sont
430 avec
420 devons permet* person*
410 fois
400 etre retour*
390 comble selectionne subject:chez
380 candidature faire peut
370 neanmo* neanmoins postul*
360 genera* suppri*
350 engage* experi* prefere subject:postulation
340 aviez chaque ouvert* region supprime
330 aucun cher embauc*
320 laquel* laquelle negative
310 experience negati* pratiq* subject:concou* subject:concours
300 avions candidat deja essai positive premier select* subject:essai subject:postul* toutef* toutefois
290 dois moment recommande sais subject:suite visiez
280 campag* ecrire ensemble issue parcours scolai* stagia* terme vais veux
270 meme prise salut subject:candidature subject:nordli* subject:nordlicht
260 avons courage dernie* derniere maison nous saint sandri* sandrine selection
250 consci* ecrite exigen* tourne*
240 aller bonjou* bonjour bout bureau depuis engager generale leur statut vraime* vraiment
230 autour desole matier* qualite rempla* requis subject:social subject:statut
220 aime creati* droit jour souhaite subject:etudia*
210 couran* directrice lettre revient siege tour
200 biento* bientot change client contin* direct informons subject:donnee
190 conseil effect* personnes premie* subject:mecano voulai*
180 adress* ponctu* robin savoir secretariat sommes sorel technicienne
170 financement helene preselectionne qqun quelqu vacance
160 longte* longtemps mesure obliga* obligation
150 client* final pourvo* pourvoir
140 convoi* convoitiez repourvue subject:carist* subject:manager
130 saison subject:nouvelles subject:proces* subject:select*
120 place pouvon* pouvons subject:manage*
110 donc subject:offre suis
100 meille* subject:resultat
98 subject:reponse subject:sales
92 avez
90 poste
85 admini*
82 prendre
79 subject:servic*
78 celle
76 subject:candid*
75 correspond
74 inviter
63 desolee
58 candidatures
54 madame
44 pour
41 comple*
24 contra*
23 opte
12 monsie* monsieur
10 propos*
7 chere
2 donner
-6 pouvoi* pouvoir
-16 repondre
-24 decliner
-25 deux
-30 finalement
-35 demande
-39 intere*
-44 tout
-49 etape
-50 responsable
-51 dana subject:poste
-53 quatre
-60 vous
-62 declin*
-63 mois
-64 seront
-69 annule*
-71 respon*
-77 aureli*
-78 photos
-82 subject:controller
-91 examin*
-94 artisan
-95 elle
-96 plan
-98 janvie*
-100 fondat*
-110 accept* comme decide dossier dure emploi faute rendez subject:bright* subject:brightwater subject:cherch* subject:contro* subject:dossier subject:group vendre* vendredi
-120 fronte* frontend monde salaire
-130 annuler consul* fine pensez trouver
-140 deuxie* deuxieme habitu* habitude ines maintenance marche
-150 dans nordli* nordlicht portez reclam* reteni*
-160 acceptee ajoutez attent* dossie* envoyer faut group rencon* sein subject:programme
-170 ajoute* subject:avis subject:pour subject:progra* viendr*
-180 case
-190 bravo chambre condit* convoquer courri* decembre estell* informer offre processus recoit rien subject:administration trouve*
-200 apprec* consulte inquie* invite prendra
-210 chambr* choisi* demand* difficile filatu* junior messie* messieurs notre nouvelle procha* rentre* rentree retenue second* societe termin*
-220 chez coupur* questi* recu role suite suivant votre
-230 accorde assist* lesque* lesquelles modifi* rejetee retenu
-240 accuei* attrib* etudie* fabien minute* minutes sort
-250 automn* entretien
-260 annonc* encore
-270 assistant defaut stands
-280 admis adore attente bonne chance entret* mais passe reviens stage suivan* suivre syndic*
-290 absent* applic* penses trois
-300 accord* application conge proposition
-310 aujour* aujourd chercher
-320 contac* refuse
-330 commun* confir* malheu* malheureusement manage* merci retenu*
-340 sales sauveg*
-350 remercie sans
-360 instan* instant nouvel* subject:conseil
-370 celui decisi* decision fille plus
-380 autres exempl* points
-390 espero* esperons etes manager
-400 apres rejete* semain*
-410 equipe patien* petit
-430 arrive*
-440 rejoui*
-450 pourra*
-460 choisi toujou* toujours vers
-490 pres subject:demande
-510 oublie subject:demand*
-520 weber
-600 candidats
-640 travai*
-670 avant
""",
}
