"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 autour
1100 selection
1000 lequel prefere signe
950 etape
910 candidature
870 deja veto
860 issue
850 finale profil
840 aucun siege
830 nomme
810 sont
770 soins titula*
760 prevoy*
730 cepend* cependant souhaite vais
720 jeudi
700 experi* terme
680 dernie* dois entrer negative
670 embauche
650 engage* matier* matiere prend vacance
640 consid* convoi* convoitiez engager propos* repourvue stagia*
630 experience tous
620 coordi* fera peut
610 positi*
600 classe issu reserv* vacanc*
590 conseq*
580 consequent
570 embaucherons
560 aout presente toutefois
540 dirige poste
530 consideration
510 appren* laquel* laquelle
500 mediat*
490 facult* repren*
480 adresser comptes coup devons embauc* envoyee etudiants examen recrutement
470 embaucher jury
460 dimanc* dimanche ensemb* ensemble etudia* quelqu
450 arrete cherchons
440 auditionnes financement logist* pour recommande recrut*
430 permet*
420 bancai* bancaire cliente patron suis
410 aussi exigen*
400 deuxie* deuxieme faire faites
390 objet position vous
380 abando* abandonne amelie derniere titre
370 etre personnes savoir sorel
360 apprenti interi* negati* tomber
350 chef donc enseignante etudes matin
340 lola permet proche* proches responsable
330 mari postulation
320 attentes jeunes juin rempli*
310 animat* person* prise requis
300 cette declaree vote
290 auditi* complet
280 banque bureau dont pourvo* pourvoir prefer* quelqu*
270 decliner engagement
260 accueillir aura convoq* entrev* entrevue finalement pratiq* pratique
250 permis
240 comme elle pourvus
230 entretien lundi
200 trouver
190 bonjou* bonjour
180 sollic*
170 irons proposerons
160 loin plus
150 helas
140 permettrait
120 avons
85 pourqu* pourquoi
55 fois
18 personne
8 meme
7 nous
-5 repons*
-13 repris*
-14 notre
-15 comite
-17 morvan
-30 rester
-49 partag*
-50 direct*
-51 envoye
-52 retenu
-65 service
-71 prevoyez
-72 encour*
-74 servic*
-78 proposee
-83 semaine
-88 prendre
-93 sans
-99 mareval
-110 joints petit piece
-120 semain* stationnement tire
-130 accomp* case moment prevoyance professionnelle
-140 enfanc* enfance finance majori* majorite souscr* test
-150 madame
-160 equipe
-180 chauss* mais pourvues usinag* viendr*
-190 consul* dossie* jamais prioritaire
-200 choisi* jointe* jointes
-210 pourta* pourtant profes*
-220 mainte* proces* procha*
-230 arrivee conseil expert poursu*
-240 attente bourse charge parlerons part remerc* termin*
-250 attent* engine* engineer monsie*
-260 annonc* malheu* malheureusement
-270 assist* attend* teleph*
-280 commis* defaut mars rejet teletr*
-290 beauco* bien mois oublie postes societ* societe transmis
-300 alors avoir consei*
-310 anciennete dans instant modifi*
-320 directrice pouvon* questi* ruptur* rupture transm*
-330 ancien* courri* emploi marche nora plaisir
-340 dossiers plupar* plupart toute
-350 bordea* bordeaux contro* demain recruteur retenue
-360 commen* compri* comprise foncti* junior ouvert*
-370 confor* copie notamm* offre trois
-380 colleg* confirme toutes
-390 annonce offres site tort
-400 collegues
-410 assemb* assemblee barre candidats faison* faisons rencon*
-420 absents directeur maman
-430 absent* quatre
-440 accueil avez parle reclam* retenu*
-450 merci ouvert utilis*
-460 examin*
-470 declares infilt* infiltrations
-480 manage*
-490 donner fille rempla*
-500 conven* etes
-510 pourra
-520 promot* promotion toujou*
-530 autres criter* rapide* rapidement rejetee vers
-540 budget rejete*
-560 ligne
-570 accord*
-590 fiches seriez
-600 chalet marche* marches
-610 publie* votre
-620 decisi* decision voir
-630 esperi*
-650 encore propri* proprietaire recu
-660 annuler choisi
-680 demande
-700 refuse travai*
-730 avis tout
-740 pres
-790 chez
-810 convai* soyez
-880 lesque* lesquelles
-890 celui
-900 demand*
-920 apres
-1100 rien
""",
    "received": """
1100 appellerons
1000 appell*
860 recue
810 prepos* preposee
780 etudio* etudions inscription
750 procedure
740 echang* proced*
710 candidature
670 arrive*
610 jours
600 interesse
590 vendredi
570 dispat* liege pieces repons* transport
550 reception reviendrons
530 complet fixee recept*
510 date presel* suivre
500 numero
490 actuellement fonction trois
470 actuel* auront cours entrevues
460 comple*
440 reponse
430 confir* consulte
420 accuse debut
410 fera
400 faire mars
390 dans delais examinerons mais
380 couran* person* rien
370 lieu
360 dossie*
350 emploi prendra quatre
340 chez partie
330 accord* dessus dossier
320 enregi* general
310 disponibilite transm*
300 sous
290 echanges expres* merci
280 employ* employeur
270 devra
250 decemb* decembre repour* repourvu
240 donnerons
230 tient
220 communiquerons etude selectionnes semain*
210 dure prochain
190 contactera
180 bonjour
170 serre
150 mail
130 passe
110 client
90 semaines
26 votre
18 notre
-2 biotech
-5 rivieres
-6 attent*
-7 decoll* paris
-9 maintenance
-15 traver*
-18 billan* billancourt boulog* boulogne emploi*
-19 hangar
-20 bien
-27 tour
-31 medica* recu
-38 hunterway
-39 standard
-43 bordea*
-46 grande
-89 atelie* atelier
-92 suite
-95 candid*
-120 equipe
-130 recruteurs
-140 agent
-160 tact
-170 alice tanneurs
-190 demeur* demeure fait
-200 enviro* jour parcours
-210 parcou*
-220 encore monsie* monsieur repond* vraime* vraiment
-230 equipes
-240 envoyer
-250 refuse*
-270 deja hier rappel* securi*
-280 application
-290 postul*
-300 electr* pour
-320 commission demand* parven*
-330 apres vous
-340 offre
-350 assist* nordlicht
-360 retenu
-370 presen*
-400 joint
-410 finaliser
-420 remercier
-430 diplome negati*
-440 interet
-460 soins
-470 avons depose
-490 etudiee
-500 retour*
-530 format* formation
-550 toujou* toujours
-590 prochaine
-600 saison
-620 etudie*
-630 avoir candidatures
-650 soin
-830 soumis
""",
    "come": """
850 confirmer
770 fixer
760 reporter
750 report*
730 aimera*
710 psycho*
680 confir*
670 proces* propos*
660 diplomes munir
650 nouvelle
610 irait
580 faire
550 comite
540 rencon*
530 entretien suivante
520 bureau* bureaux
480 vous
470 jeudi joint lacomb* presence visio
460 beauco* beaucoup rencontrer venue
440 quand remercie
430 cadre etape proposons
420 intere* opport* opportunite
410 observ* observation select*
400 finale
380 acces selection
370 devant
360 passer responsable
350 souhai* zone
340 crenea* environ etant indust* rembourses
330 autre demain pres respon* souhaitons
320 allez invite
310 pourvu serais
300 ravie
290 aimeri* aimerions choisi*
280 choisi semaine
270 pourriez semain* trouverons
260 journe* voudra*
250 communiquer creneau evalua* evaluation rejoindre salle trouve*
240 admis condit* ecrite magasi* magasin oral reussi
230 conduc* heures ligne retenu
220 aura
210 apprec* avons
200 dessou* dessous disponibilites entret* lieu second
190 invite*
180 lundi proposes
170 telephonique
160 maitre* plutot
130 peux
110 selectionne
67 pourri*
56 votre
-12 presen*
-27 conviendrait
-44 dimanc* dimanche
-65 proposee
-69 partag*
-73 exampl*
-88 mercredi
-93 anglai* anglais
-95 secretariat
-110 monsie* monsieur secret* suite
-120 retenu*
-130 demarc* demarche renouv*
-140 invito* repren* reprendriez
-150 pensez pour
-160 assure* assuree perman* permanence termin*
-190 entend* groupe penfre* penfret
-200 ouvert
-210 entrev*
-220 ouvert*
-230 agence chez comptoir mardi
-240 pouvon* pouvons
-250 fixe soir
-260 expose fait vendre* vendredi
-270 affich* candidats franch* inscri* telephone
-290 discus* discussion dispon* genera* general
-300 equipe novemb*
-310 autres embauc* premiere reviens
-320 cafe septem* septembre
-330 hier janvie* veux
-340 entretiens revien*
-350 assist*
-360 discuter mars mois prevu rendez
-370 cale engineer voici
-380 passe quatre
-390 bien nouvelles
-400 compte* compter decemb* decembre
-410 seriez
-450 repondre
-470 disponible dispos*
-490 repond* reunion vive
-510 apres
-520 reunio*
-530 notre prefer*
-540 presente questi*
-550 premie*
-570 etre
-580 echang*
-650 nous
-720 entre juin
-1100 parler
""",
    "offer": """
780 travailler voulon* voulons
770 joint
660 felicitations
550 compte* compter
540 rejouissons toujou* toujours
500 equipe
460 nous
380 retenue
370 retenu*
350 comprise contrat
340 attendons compri* indete* indeterminee voiture
310 commis* commission tard
300 nomina* nomination
290 veux
280 classee conformite
270 dans premiere
260 votre
240 bienvenue
220 offici* officielle
210 bienve* prend rejoig* trop
200 janvier septem* septembre
170 choisi
150 hate
140 salut
120 accueillir engage*
110 accuei*
91 theo
-68 vous
-110 cooper*
-130 evidem* evidemment
-150 famille
-160 famill*
-170 aviez enregi* enregistree expire
-180 candid* souhai*
-200 excell* excellents
-210 certificats
-220 sont
-230 jour offres
-240 emploi*
-250 toute
-270 certif*
-280 arrive*
-350 choix deux
-360 jours proposer
-370 procha*
-420 propos*
-610 avez
""",
    "wait": """
1200 toujou* toujours
1100 patien* prolon* prolonge
950 deux
880 active
830 valida* validation
750 recrutement
730 inscrite
710 processus
660 encore oublie proces*
630 patience plus
600 ralent* ralenti
590 changement reunir* reunira
570 change*
560 prend
540 course faire inquiete quelques
530 offre
510 aucune quelqu* vacances
500 janvie* janvier vacanc*
490 decider
480 decide* etes voir
460 candidature choix excuser patienter remercions
450 attente avant
440 peux
410 prions
400 decisi* decision
390 decemb*
380 demeure respon* responsable vous
360 demeur* personnes
340 parent* rencontrons
330 qualite
320 attent*
310 tard
300 actualite
290 moment nous
280 sera
260 lice pour
250 rien
220 attend* etude
76 accord
-79 votre
-180 seules
-210 service
-220 bonjou* bonjour meille* servic*
-230 dispos*
-270 sous
-300 avez
-310 contac*
-360 avec
-370 suite
-400 vendre* vendredi
-430 trois
-460 examen
-490 dossie*
-520 poste
-620 procha*
-630 mois
""",
}
ABOUT = {
    "yours": """
770 tres
760 jours
600 faire
590 avec connai*
570 veux
540 peut
530 meme
520 candidature
500 contra*
480 subject:suite
470 recevr*
460 avais
450 confir* libre
440 essai mois selection
430 select* sont
420 consid*
410 biento* bientot
380 porte statut subject:proces*
370 appren* opport* opportunite tour
360 direct* leur repondu
350 assura* aucun demain
340 cordialement profil recont*
330 poste presel* recomm*
320 cordia* engager fixee neanmo* neanmoins person* recevrez subject:postulation
310 desolee embauc* fera subject:process subject:select*
300 lien periode sous subject:sales
290 epreuv* etape proposons signe souhai* subject:nordli* subject:postul*
280 saint
270 client directeur donc limite prendre proced* procedure subject:concou* subject:concours vite voulai*
260 heures mais salair* subject:candidature
250 dessus dois envoi experi* fait finale horair* observation prepar* supprime zone
240 plaisir pose possible sais servic* tient transm*
230 comple* generale justin*
220 auditi* candidat dossier embauche examen presente
210 afin indust* lieu postulation souhaite
200 repons* selectionne techni* veuill* veuillez
190 desole rencontrer sandrine
180 avions desole* etre nous troisi* troisieme
170 chef cher convoquee cours elle fetes matin retire* salut subject:aureli* subject:aurelis subject:convocation subject:decisi* subject:decision subject:resultat test
160 deplacement espace printemps proposerons ravie serais signer subject:chez
150 madame robin terme
140 bien date nathal* nathalie
130 piece vous
120 subject:entretien
110 bonjou* bonjour conseil subject:notre
100 bravo final
92 subject:entret*
87 subject:data
86 obliga*
82 subject:candid*
80 monsie* monsieur
77 pourta* pourtant
71 dossie*
67 subject:analyst
66 dans
55 recrut*
27 retenue
21 suite
-13 notre
-26 propos*
-27 plus
-31 subject:votre
-50 subject:poste
-56 proces*
-63 dernie* jeudi
-68 maintenance
-72 dana inscri*
-74 prochaine
-76 dispon*
-87 trois
-92 necess*
-96 avant
-98 attendons
-110 avez cette pause processus
-120 engine* interet plombi* retire
-130 informer monde nordli* nordlicht releve
-140 dossiers fronte* frontend malheu* malheureusement subject:election
-150 charge excuser retrai* retrait
-160 candidate change* deux disponible juille* juillet logeme* manage* pour rentre* rentree sales subject:contro* subject:controller
-170 autre candid* doiven* doivent etait note rappel*
-180 dernier electr* nouvelles pouvon* pouvons semaine serveu* serveur societ* societe subject:rendu
-190 deplacer donner favora* inform* retenu
-200 combie* combien demenageons offres presta* receve* recevez
-210 accord* achat artist* artiste bord commis* commission entree fete inquie* inquiete nettoy* nettoyage participe permis
-220 accueil appart* appartement manager prevu soumis subject:compte voir
-230 pourre* rencontrons suivan* tous
-240 adore disposition doit examinee lice reservee soir subject:dossier suivant
-250 approc* approche chaussures dispos* enfant factur* lesque* lesquelles modifie pres propri* retenues
-260 entretien inscrire marche places rejetee reunio* seront
-270 decisi* decision delai gestio* ralent* ralenti samedi tests vers
-280 apporter copie equipe points pourra prolon* prolonge quatre sonia
-290 candidats chers chez prend sauveg*
-300 contacter diffic* difficile entret* ferme male modifi* nouvea* quarti* quartier rejete* remercions repondrai subject:conseil subject:jour
-310 avoir avons demande envoye* junior quelqu* retour versio* version
-320 carole format* formation subject:equipe subject:tessel tant
-330 ajoute* gael peux subject:archiv* subject:archives
-340 autres classement trouve
-350 apport* quelques references
-360 defaut expire gare role
-370 ajoutez applic* arrives conviendrait envoyer maman remerc* reviens travai*
-380 application assist* bonne quoi subject:vous votre
-390 annuel attent*
-400 petit questionnaire refere*
-410 aujour* aujourd pourra* termin*
-420 demand* nouvel* subject:avis valida*
-430 fille
-440 etes
-450 absent*
-460 espero* esperons jardin offre
-470 active assistant rendez
-480 subject:consei*
-490 apres refuse
-510 weber
-540 chercher etudie* reste
-550 recu subject:demande
-560 attente oublie
-580 celui pensez
-590 patien*
-600 questi*
-610 patience
-630 toujou* toujours
-640 proposition
-700 subject:demand*
-730 encore
""",
    "refusing": """
960 tres
630 appren*
610 lequel
550 mardi
540 connai* proposerons recont*
530 consideration
520 fait presente recontacter
500 retournons signe
490 porte
480 cordialement sont
470 opport* opportunite
440 manque* manquerons peut
430 etre permet*
420 comble
410 avec devons fois
400 person* retour* subject:chez
380 engage* selectionne
370 genera* suppri*
360 neanmo* neanmoins ouvert*
350 candidature chaque experi* faire subject:postulation supprime
340 postul* region
330 aucun cher deja negative
320 ecrire experience negati*
310 aviez avions dernie* positive
300 derniere embauc* laquel* laquelle parcours select* vais
290 avais candidat meme moment subject:concou* subject:concours visiez
280 dois ensemb* issue pratiq* recommande subject:nordli* subject:nordlicht subject:postul* toutef* toutefois
270 bientot essai nous prefere premier sais sandri* sandrine subject:essai tourne* veux
260 campag* ecrite entendue exigen* maison prise revient stagia*
250 bonjou* bonjour generale horaires saint selection subject:candidature subject:suite terme
240 autour avons bureau consci* coup droit regie scolai* scolaire subject:social vraime* vraiment
230 creati* creations desole souhaite statut
220 client matin prefer* qualit* rempla* subject:statut voulai*
210 aller bout directrice informons leur matiere personnes salut
200 couran* direct sorel
190 adress* aime change contin* effect* repourvue
180 humaines premie* secretariat subject:donnee subject:maitre subject:mecano
170 conseil helene longte* longtemps ponctu* preselectionne reserv* rester savoir subject:offre tour
160 insist* mesure place pourvo* pourvoir ressou* sommes subject:manager technicienne
150 client* hello obliga* obligation robin subject:carist* vacance
140 final hier pouvon* pouvons quelqu subject:manage*
120 subject:nouvelles
110 prendre subject:proces* subject:select*
100 admini* donc
99 poste
87 avez
85 subject:result*
80 meille*
78 refuse*
73 correspond
60 suis
57 subject:candid*
53 desolee
46 trop
42 contra*
39 opte
37 favorablement
34 comple*
33 candidatures
22 madame
21 propos*
14 monsieur
6 repondre
-5 donner
-8 pouvoi*
-20 deux
-29 finale*
-37 dana
-39 vous
-45 responsable
-46 demande
-51 etape
-55 quatre
-60 subject:poste
-61 mois
-66 janvie* janvier
-67 respon*
-72 annee
-77 plan subject:controller
-79 annule* public
-84 salair* salaire
-88 examinee
-93 vendre* vendredi
-96 artisan photos
-97 fondat* fondation
-98 subject:contro*
-110 comme selectionnez subject:bright* subject:brightwater subject:cherch* subject:dossier
-120 rendez
-130 annuler brightwater faut fronte* frontend group pourra
-140 consul* ligne moins trouver
-150 elle fine ines maintenance nordli* nordlicht subject:programme
-160 case decemb* decembre enfant envoyer marche subject:progra*
-170 ajoute* dans diffic* difficile portez recoit rencon* retenir retenue
-180 bravo chien deuxie* deuxieme estell* estelle pensez prendra procha* recue sein subject:avis subject:pour suite versio* version voir
-190 acceptee chez condit* consulte coupur* coupure courri* invite offre societ* societe subject:administration trouve* viendr*
-200 choisi* convoquer inquie* notre processus
-210 apprecie chambr* encore filatu* messie* messieurs rentre* rentree role second*
-220 attrib* demand* jardin lesque* lesquelles rejetee retenu suivant
-230 etudie* modifi* questi* rien trois votre
-240 automne dossie* entretien junior minute* minutes sort
-250 accuei* fabien
-260 stage stands
-270 applic* assist* assistant mais recu suivre
-280 admis adore annonc* application defaut entret* merci penses suivan*
-290 bonne chance passe refuse syndic*
-300 manage*
-310 attente reviens
-320 chercher commun* conge malheu* malheureusement
-330 absent* accord* aujour* aujourd confir* decisi* decision proposition retenu* sales
-350 contac* fille sans subject:conseil
-360 instan* instant remercie
-370 celui etes plus points
-380 espero* esperons exempl* semain*
-390 apres autres equipe manager sauveg*
-400 nouvel* rejete*
-410 petit
-420 patien*
-430 arrive* vers
-440 pourra* rejoui*
-450 pres toujou* toujours
-460 choisi
-490 subject:demande
-500 subject:demand*
-510 oublie
-530 weber
-580 candidats
-630 travai*
-660 avant
""",
}
