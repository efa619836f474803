"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 autour
1200 selection
1100 lequel prefere
1000 signe
970 etape
930 veto
920 issue
910 jeudi siege
850 nomme
830 deja
810 finale soins
800 candidature
790 aucun
780 engage*
760 matiere
750 entrer profil
740 embauche
730 dois
720 terme
710 sont
700 prevoy*
690 negative propos* vais
680 cepend* cependant vacance
670 experi* titula*
660 classe peut
650 convoi* convoitiez repourvue
640 aout presente souhaite vacanc*
630 embaucherons experience
620 auditionnes positi*
610 appren* coordi* engager fera issu reserv* salari* tous
600 consid*
580 conseq* quelqu
570 arrete devons
560 consequent embauc*
550 consideration
540 dimanc* dimanche prend
530 stagia*
520 dirige envoyee
510 etudiants
500 faculte financement
490 poste recrutement
480 coup etudia* faire pour repren* sorel
470 derniere examen
450 cliente comptes repondu
440 embaucher exigen* logist* mediat*
430 deuxie* deuxieme jury laquel* laquelle patron
420 amelie apprenti
410 bancai* bancaire cherch* cherchons ensemb* ensemble etudes final position
400 aussi interi* recrut* titre
390 cette permet* recommande region stagiaires
380 enseignante
370 abando* abandonne effect* objet
360 donc faites grand jeunes suis tomber vous
350 chef
340 lola matin negati* permet renoncons requis responsable
330 etre
320 animat*
310 decliner finalement person*
300 mari personnes vote
290 postulation quelqu*
280 attentes comme juin pourvo* pourvoir
270 irons
250 aura pratiq* pratique presel*
240 bureau longte* longtemps permis proposerons
210 entretien trouver
200 convoq* pourvus
190 accueillir bonjou* bonjour entrev* entrevue lundi supprime
180 elle visiez
170 helas
130 candid* plus suppri*
120 client
100 avons personne
87 pourqu* pourquoi
73 repons*
69 comite
36 notre
31 rester
28 nous
22 prise
13 intern*
-17 profil* profils
-19 morvan
-25 chere
-52 meme
-59 encour*
-64 sans
-66 prevoyez
-85 mareva*
-92 test
-96 semaine
-98 proposee
-110 accomp* ferme moment
-120 majori* majorite professionnelle semain*
-130 prevoyance refuse* retenu servic* service
-140 charge direct*
-150 boite chauss* chaussures enfanc* enfance viendr*
-160 commis* commission finance madame termin*
-170 equipe jointe* jointes malheu* malheureusement
-180 case profes*
-190 aujour* consul* neteo pouvon* pouvons prioritaire
-200 handic* monsie* monsieur
-210 attente jamais
-220 pourvues
-230 pourta* pourtant souscr*
-240 joindr* procha* teleph*
-250 approc* conformement
-260 beauco* beaucoup bien conseil versio* version
-270 commen* emploi mais
-280 annonc* avoir dans dossie*
-290 bourse mainte* poursu* ruptur* rupture
-300 contro* courri* directrice dossiers junior mois
-310 plupar* plupart recevable
-320 ouvert*
-330 anciennete attend* consei* transmis
-340 maman parler* questi* societ* societe
-350 accueil ancien* examin* retrait transm*
-360 colleg* demain nora notamm* offre plaisi* postes retenue site
-370 bordea* bordeaux copie modifi* tort toute
-380 barre collegues confirme defaut marche
-390 annonce confor* toujou* toujours
-400 compri* comprise parfai* trois utilis*
-410 assemb* assemblee foncti* parle retenu*
-420 etes reclam* toutes
-430 faison* faisons
-440 absents declares offres rencon*
-450 absent* avez quatre
-470 infilt* infiltrations merci seriez
-480 manage* vers
-490 raison* raisons rempla*
-500 conven* rejete* rejetee
-510 candidats fille
-520 fiches
-530 donner pourra promot* promotion
-550 rapide* rapidement
-570 budget chalet marche* marches
-580 ouvert
-590 accord* autres criter* decisi* decision esperi* lesque* lesquelles
-600 encore
-610 annuler
-620 votre
-640 voir
-670 demande
-690 ligne publie* recu
-710 pres
-720 refuse
-730 propri* proprietaire
-740 avis
-750 choisi
-760 tout
-790 travai*
-820 chez soyez
-840 convai*
-870 celui
-900 apres demand*
-1100 rien
""",
    "received": """
1300 appellerons
850 etudio* etudions inscription
830 recue
820 echang*
760 procedure
750 proced*
690 prepos* preposee
670 candidature cliniq* interesse
650 arrive*
620 jours pieces
580 dispat* liege transport trois
570 repons* reviendrons
560 numero reception
550 recept* suivre
530 complet fixee
510 reponse
500 consulte date
490 accuse
460 person*
450 juin
430 actuellement cours delais
420 employeur quatre
410 actuel*
400 comple* prendra
390 auront dans entrevues
380 dossie* transm*
370 presel* rien
360 couran* courant faire
350 entrev* examinerons
340 confir* dessus
330 chez dossier lieu mais mars sous
320 disponibilite tient
300 echanges prochain
290 donnerons
280 debut fera partie preselection
270 accord* consideree devra selectionnes semain*
260 association autrem* general repourvu
250 expres* genera*
240 decemb* decembre
200 dure etude maintenant
190 celui enregi*
170 merci passe
130 bonjour
110 semaines
62 accuso* bien
55 notre
17 attent*
-7 decoll*
-11 paris
-12 traver*
-15 emploi*
-18 hangar
-26 secret*
-27 billan* boulog* boulogne
-31 medica*
-36 standa*
-42 grande
-43 bordea*
-73 recu
-110 equipe
-130 atelier
-150 tanneurs
-160 enviro* fait
-170 bloque cinq equipe* equipes
-180 securite
-190 examinee
-200 demeure refuse*
-210 demeur*
-220 monsie* monsieur
-230 jour
-240 applic*
-250 deux
-260 electr*
-280 pour rappel*
-290 apres finaliser
-300 finali*
-310 deja envoyer parven* postul*
-320 depose
-330 assistant
-340 demand* vraime* vraiment
-350 offre presen*
-360 vous
-370 joint
-380 avons
-400 retenu
-420 remercier
-430 soins
-440 diplome etudiee interet negati*
-450 tant
-530 toujou* toujours
-540 prochaine retour*
-560 format* formation
-570 saison
-590 etudie*
-610 avoir candidatures
-630 soin
-760 soumis
""",
    "come": """
880 confirmer
800 fixer
780 reporter
770 propos* report*
730 confir* psycho*
710 diplomes munir
700 nouvelle visio
690 irait
670 proposons
660 aimera*
650 observation
600 bureau* bureaux
590 rencon*
580 suivante
560 crenea* faire
550 presence
530 entretien
510 beauco* beaucoup joint
500 organi* quand
490 comite
460 proces* processus
450 oral
440 rencontrer
420 lien select*
410 autre indust* invite vous zone
390 choisi jeudi pres souhai*
380 devant etape passer pourvu selection
370 intere* lacomb* lacombe ravie venue
350 semaine
340 opport* opportunite souhaitons
310 trouve*
280 responsable
270 ligne respon*
260 magasin petit
250 aimeri* aimerions heures
230 retenu salle
220 entret*
200 conduc* conducteur lundi
190 invite* maitre* plutot pourri*
170 second
160 avons telephonique
110 etes
97 avec
59 votre
52 peux
35 bonjou* bonjour
-50 example
-72 maman
-76 mercre* mercredi
-90 monsie* monsieur
-91 proposee
-100 anglai*
-130 jusqu
-140 secret*
-150 assure* assuree perman* permanence
-160 chez
-180 comptoir termin*
-230 fixe suite telephone
-250 janvie* janvier mardi
-260 ouvert*
-270 affich* agence veux
-280 inscri* pouvons
-300 candidats fait vendre* vendredi
-310 dire engine* engineer entretiens
-320 discus* discussion ouvert rendez septem* septembre
-340 equipe
-350 cale
-360 mars voici
-370 bien
-390 prevu
-400 cafe general quatre
-420 compte* compter
-450 passe
-460 revien*
-480 decemb* decembre dispos* mois
-530 apres
-560 reunion
-570 echang*
-580 nous prefer*
-590 notre
-600 repond*
-610 questi*
-620 reunio*
-640 presente
-700 etre
-730 disponible premie*
-750 entre
-840 juin
-1100 parler
""",
    "offer": """
770 joint travailler voulon* voulons
580 compter felicitations rejouissons
570 compte*
530 toujou* toujours
520 equipe
420 nous
370 classee
360 nomina* nomination
350 retenue
340 retenu*
320 commis* commission compri* comprise decembre
310 contrat dans duree indete* indeterminee veux voitur* voiture
300 votre
270 conformite prend salaire
240 bienvenue
230 monter
220 bienve* offici* officielle
210 heureux
190 engage* janvier rejoig* septem* septembre
170 salut
160 accuei*
150 choisi hate theo
-61 vous
-140 famille
-150 famill*
-160 aviez enregi* enregistree
-190 candid*
-200 emploihexa
-210 jour offres
-220 emploi*
-250 evidemment
-270 certificats choix sont
-280 arrive*
-300 procha* toute
-340 certif*
-370 deux
-390 proposer
-400 propos*
-410 jours
-550 avez
""",
    "wait": """
1200 toujou* toujours
950 patien*
840 active valida* validation
810 deux
770 prolon* prolonge
750 recrutement
740 encore
730 postulation
690 processus
650 oublie plus proces*
600 prend ralent* ralenti
590 changement
570 change*
560 decider
550 decide* quelques
530 offre quelqu*
520 inscrite reunir* reunira
510 aucune peux
500 faire voir
480 patienter vacances
470 avant course inquie* inquiete inscri* patience vacanc*
460 janvie* janvier
440 remercions
420 personnes
400 qualit*
390 choix jury rencontrons
380 candidature demeure etes
370 demeur* remerc*
360 avons vous
350 decisi* decision respon* responsable
320 attente excuser prions repondrai rien
310 actualite lice
300 excuse* retard
290 liste
280 sera
270 moment tard
260 attend*
230 attent*
220 nous
210 etude
180 pour
73 accord
-130 veux
-160 seules
-170 revien*
-190 sous
-250 avez bonjou* bonjour
-300 servic*
-330 contac* suite
-350 avec
-360 vendre* vendredi
-420 trois
-460 cours
-500 examen
-510 poste
-550 dossie*
-570 procha*
-640 mois
""",
}
ABOUT = {
    "yours": """
740 jours
730 tres
580 connai*
570 avec
550 contra* veux
540 faire
530 peut
510 meme subject:suite
480 essai
470 consid* recevr*
460 libre
450 avais
440 demain
430 confir*
420 select* selection
410 sont
390 aucun biento* bientot leur mois statut
380 porte
370 appren* opport* opportunite
360 subject:postulation subject:proces* tour
350 presel* recont*
340 assura* candidature cordialement person*
330 profil recevrez sous subject:postul*
320 desolee subject:process
310 client direct* engager periode poste proposons
300 deja embauc* epreuv* neanmo* neanmoins
290 dois fera fixee subject:select*
280 compte* cordia* donc heures prepar* presente proced* proposer saint subject:candidature
270 directeur envoi finale observation procedure signe
260 dossier fait generale repondu transm* voulai*
250 dessus inscription souhai* subject:decisi* subject:engineer subject:sales
240 embauche examen horair* prendre subject:nordli* subject:nordlicht zone
230 afin limite mais pose possible subject:manage* subject:pellwo* supprime trente
220 auditi* laquel* laquelle sais servic* subject:concou* subject:concours techni* veuill* veuillez
210 desole* indust* jour plutot rencontrer repons* salair* salaire sandri* selectionne tient vite
200 desole justin* justine visiez
190 avions cours devons lieu proposerons resto
180 etape nous regie retire* souhaite test
170 chef convoquee ravie serais signer subject:convoc* subject:convocation
160 cher elle espace monter numero salut subject:aureli* subject:aurelis subject:entretien
150 loin nathal* nathalie postulation robin
140 bien deplacement subject:result* subject:resultat terme
130 courant piece sacha subject:entret* vous
120 date donnerons subject:chez
100 final subject:candid*
99 madame
90 bonjou* bonjour
89 bravo
87 place
82 prendr*
76 conseil
69 recrut*
54 pourta* pourtant
51 retenue
43 monsie* monsieur
26 dans
21 salle
9 aucune
8 annonc*
-3 subject:nouvel*
-9 suite
-11 plus
-28 subject:concer*
-35 subject:poste
-36 contro*
-43 propos*
-49 controller
-51 jury
-59 dana data
-61 necess*
-66 pouvez
-79 subject:votre
-80 repas
-92 dossiers
-100 apprec* jeudi prions prochaine
-110 attendons condit* excuse* plombier processus retire revien* trois
-120 apprecie dernie* engine* engineer fronte* frontend informer pause
-130 charge conditions monde postuler
-140 inscri* nordli* nordlicht releve rentre* rentree subject:contro* subject:controller
-150 excuser inform* subject:election
-160 hors manage* pour
-170 creche demenageons exempl* juille* juillet malheu* malheureusement note nouvelles reteni* sales
-180 achat avez dernier permis rappel* societ* societe
-190 arnaud autre bord cette disponible fete nationale retenu reunir*
-200 deux doiven* etait incomp* pouvon* pouvons prevu projet subject:rendu
-210 accuei* inscrire nettoy* nettoyage participe serveu*
-220 appart* artist* artiste combie* combien deplacer electr* entree examinee inquie* subject:dossier
-230 appartement approc* approche chez entretien manager marche reservee sans suivant
-240 accord* delai donner famille modifie recevez rencontrons reunio*
-250 commis* commission disposition male pourrai samedi subject:compte
-260 adore copie dispos* lesque* lesquelles lice points pourra sauveg* tous voir
-270 chaussures decisi* decision entret* pres rejetee remercions retour soir tests vers
-280 avons chers enfant publies ralent* ralenti subject:jour
-290 apporter classement contacter gestio* nouvea* prend prolon* prolonge quatre retenues seront subject:conseil subject:tessel
-300 envoye* junior places quarti* quartier quelqu* rejete* repondrai sonia
-310 diffic* difficile expire ferme format* formation modifi* tant
-320 equipe subject:equipe
-330 avoir carole reviens subject:archiv* subject:archives travai* trouve
-340 ajoute* apport* dire
-350 applic* candidats conviendrait pourra* quelques references role
-360 assist* bonne defaut envoyer refere*
-370 ajoutez annuel application gael gare maman petit remerc* valida* validation votre
-380 arrives
-390 aujour* aujourd demande peux subject:vous
-400 autres fille termin* versio*
-420 active subject:avis
-430 attent* etes jardin
-440 assistant rendez
-450 nouvel* offre questionnaire refuse
-460 absent* espero* esperons subject:consei*
-470 reste
-480 apres demand*
-520 etudie*
-530 attente oublie
-540 patien*
-550 patience recu
-570 chercher pensez
-580 weber
-590 celui
-620 questi*
-640 proposition toujou* toujours
-740 encore
-850 subject:demand*
""",
    "refusing": """
950 tres
640 appren*
610 retournons
590 lequel
530 connai* mardi
520 cordialement presente proposerons recont*
510 consideration fait signe
500 recontacter
490 sont
480 porte
450 opport* opportunite suppri*
440 person* supprime
430 avec devons fois manque* manquerons
420 permet*
410 engage*
400 comble etre
390 peut
380 neanmo* neanmoins selectionne subject:chez
370 cher ouvert*
360 candidature faire subject:postulation
350 experi* genera*
340 ecrire embauc* postul*
330 chaque
320 aviez experience region subject:postul* vraime*
310 aucun negative select* veux
300 avais avions candidat derniere laquel* laquelle negati* pratiq* terme toutef*
290 deja nous subject:concou* subject:concours subject:nordli* subject:nordlicht
280 campag* dernie* dois maison moment positive prise sais vais
270 ecrite essai issue premier recommande sandri* sandrine scolaire selection subject:candidature subject:essai
260 biento* bientot bonjou* bonjour coup entendue generale prefere revient tourne*
250 ensemb* ensemble meme profes* qualit* salut stagia*
240 autour consci* desole droit exigen* parcou* parcours subject:suite
230 courant creati* directrice saint
220 adress* aller bout jour personnes prefer* subject:etudia* subject:social
210 bureau souhaite statut subject:statut succes
200 aime avons client direct informons rempla* sorel tour voulai*
190 change contin* entier* matin savoir
180 helene longte* premie* rester sommes subject:donnee
170 conseil humaines mesure subject:manage*
160 effect* financement insist* subject:carist* subject:cariste
150 cepend* cependant confia* final obliga* obligation ponctu* recrut* reserv* ressou* secretariat subject:mecano subject:select* vacance
140 client* espace lors poste pourvo* pourvoir preselectionne qqun subject:offre
130 convoi* convoitiez meille* place repourvue subject:engineer travau* travaux
120 donc prendre quelqu subject:proces* subject:result*
110 pouvon* pouvons subject:servic*
93 admini*
91 celle
86 avez refuse*
79 carrieres
76 poursuivie subject:nouvelles trop
75 inviter
65 comple* suis
63 correspond
62 objet
61 subject:candid*
55 desolee
50 subject:data
34 propos*
33 monsieur
32 opte
30 favorablement
26 madame
25 repondre
17 tous
13 pouvoir
9 donner
-6 deux
-25 promis subject:poste
-38 quatre
-42 subject:controller
-43 date
-47 mois
-48 etape
-56 annee
-61 vous
-62 subject:contro*
-68 demande
-73 janvie* janvier
-76 dossier vendre* vendredi
-78 responsable
-80 annule*
-82 inform*
-84 plan
-86 examinee
-95 artisa*
-97 dana salair* salaire
-99 photos subject:bright* subject:brightwater subject:group
-100 artisan consul* rendez respon*
-110 aureli* charge comme
-120 brightwater chaussures deuxie* deuxieme group pensez semi
-130 annuler emploi fine ines parmi revien*
-140 dossie* elle entrai* fronte* frontend monde pourra remerc* trouver
-150 decemb* decembre nordli* nordlicht
-160 case consulte enfant faut portez prendra procha* reteni* retenir sein subject:archiv*
-170 acceptee ajoute* offre subject:administration
-180 adherents bravo condit* dans entreprise inquie* maintenance retenue societ* societe subject:programme
-190 chez coupur* coupure marche notre processus recoit rencon* subject:pour subject:progra* suite
-200 assist* courri* diffic* difficile junior messie* messieurs sort subject:avis suivant termin* viendr* voir
-210 choisi* convoquer envoyer informer invite lesque* lesquelles reflec* reflex* reflexion
-220 attrib* filatu* jardin rejetee rien second*
-230 apprecie assistant automne questi* rentre* rentree retenu role tetu
-240 accuei* chance cordiales demand* etudie* modifi* recu
-250 admis annonc* encore entretien votre
-260 accorde compte* minute* minutes
-270 stands subject:assist* suivan*
-280 attente mais penses reviens suivre syndic*
-290 adore defaut entret* passe stage subject:consei*
-300 applic* application bonne malheu* malheureusement proposition subject:conseil trois
-310 absent* chercher conge manage* merci remercie
-320 commun* refuse
-330 accord* aujour* aujourd decisi* decision plus retenu* sales
-340 exempl* semain*
-350 contac* instan* instant sans
-360 sauveg*
-370 confir* etes vers
-380 apres espero* esperons fille petit points
-390 celui equipe manager patien* rejoui*
-400 autres nouvel* rejete*
-430 toujou* toujours
-440 arrive* pourra*
-470 choisi
-490 weber
-500 subject:demande
-510 oublie pres subject:demand*
-560 candidats
-630 avant
-650 travai*
""",
}
