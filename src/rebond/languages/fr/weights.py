"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 prend_la
1200 des_lors par_conseq
1100 fera_pas ne_vous permet_pas propose votre_nom
1000 autour fera signe vote_pour
970 oblige_de
960 final
940 entrer_en
910 et_en stagia*
890 pas_recomm recomm_votre une_mediat
880 mediatrice
840 candidature souhaite
830 appren* classe
800 ce_poste
790 aout examen labo
760 issue non_retenu
750 cepend* cependant cet_ete la_requis negative requisition
740 au_comple comme est_pourqu
720 qui_dirige
710 se_fera
700 associ* la_charge
690 devons la_propos nous_devons prefer_une
680 annulee aussi etre_prise la_region
670 interi* prise_en
660 pas_avant pas_propos prefere propos_votre
650 auditi* avez_pas proced*
640 donc peux_pas
630 ce_sera deja dirige_deja ete_annule qui_prendr sera_non
620 en_consid horaires les_deux permis poste_pourvu rentree
610 finali* il_pas profil un_candid
600 sont
590 consideration finaliste jeudi le_poste poste_pourvo
580 experi* issu_de requis votre_concur
570 peut positive pratique prendra rester_donc
560 candid_qui de_notre nous_ne terme vanessa
550 de_contra engage* reserv* stagiaire
540 colonna jury_pas la_direct on_donc prendr*
530 candid_dispon concurrent de_franca sans_objet une_pratiq
520 autour_du cepend_pas coup du_pot je_dois le_contra nomme sera tourne_autour
510 comptes de_select des_soins positi* pour pratiq* selection
500 adress_une direction elle_pris exigen* loin_ensemb selectionne vous_faire
490 aucun_poste diffusion du_coup embaucher matin_et negati*
480 arrive_en devons_malheu engager est_au nouveau
470 apres_examen ce_qui consen* dois la_proced logist* nous_sommes postul* renonc*
460 correspond envoye_la faire interi_depuis mis_son on_trouve person_titula presente son_veto titula* veto
450 associ_ont dont_experi la_place malheu_vous personne siege
440 deuxie* deuxieme la_missio ne_serez ont_en prothe* une_issue vous_ne
430 bancai* bancaire bien_que bonjou_amelie bonjour contrat convoi* convoi_ete convoitiez est_pronon issue_du jusqu_automn la_meme pas_avec person_qui place_que repour_entre tous vos_preten vous_convoi vous_engage
420 aura_donc compte_avec dimanc_00 prendr_la pretentions sorel sur_le
410 apprenti belles_mais couverts dispos* echang* est_bon issue_de lentes pas_partie poste pu_etre rempli* rencon*
400 analys_de arrete_la autre_person belles ces_deux chef embauche en_juin faites_pas financement le_presid ne_souhai pour_vous savoir
390 arrete* consou* consour de_besoin de_ce deuxie_positi donc_la en_deuxie lequel poste_ete pour_lequel rester revient servic_de troisi* troisieme vous_preven
380 ce_fait le_jury le_patron le_permis missio_ne pas_sur patron
370 autre_candid celle_ci etait_propre penche suis une_jeune
360 deuxie_salair elle_ne jury mari mon_mari non_select nos_echang pour_essai presel* presen* saison tous_nos
350 avec_quelqu client_fait cliente commis_de essai laquel_vous nos_attent
340 ayant ce_soir de_sejour figure_pas on_va reserv_une tienne
330 accord_sur avez_repond dossie_ete du_besoin janvie* janvier jeune notre_rencon proche_du proposer rencon_de seules seules_les troisi_tour
320 chance_de de_rencon envoye* ont_ete que_le
310 cinq_person client de_mercre educat* est_avec est_negati fois_ci votre_cv vous_embauc
300 avance_avec avons concourir lola poste_pour une_autre
290 aude cette_etape faire_connai malik plafon* reste_que transm_ce vacance
280 arrete au_regret aura contra* donc_plus ete_transm etudiants la_procha possib_de procha_rentre
270 besoin carte_de embauc* matin ne_corres nous_recher pas_du place_est
260 avec_vous avons_choisi celle concou* de_recrut depassent dit_oui elle en_rester francs ira_une longtemps nous_renonc pas_souhai preten_depass renoncons
250 abando* abandonne annonc_que de_projet de_stage en_finale finale nous_vous regret
240 autres_candid echell* echelle en_janvie laisse_tomber le_dimanc nous_irons
230 irons on_ne tomber votre_postul vous_annonc
220 cette cette_fois deja_trouve je_suis jusqu_en quelqu quelqu_un resterons supprime
210 carte declaree nous suis_comple
200 contra_de deux_ans est_prise pouvoi* pouvoir
190 couvre la_recept offre_laquel sera_pas souhai* un_chef viennent
180 autre candid_ete nous_avons opte pour_emploi reflex_nous
170 prise se_sont
160 et_celle ete_design
150 pour_le ta_candid
140 de_la non_pour parcou* pas_pouvoi presen_votre
130 cette_annee vienne_de
110 plus
100 donc_pas finale* finalement pour_septem
97 pas_en
91 meme
86 pourvus
70 objet
67 collegue
53 est_donc
44 rester_la
42 vous
34 intern*
3 preferons
-3 recrutement repons*
-13 avant
-17 votre_candid
-21 beurre
-44 caces
-60 pris
-67 et_la
-74 arrivee
-76 nous_en
-83 visite*
-84 proces*
-87 deux
-100 genera* ils_ont
-110 commission delega* place
-120 cause ete_select
-130 dans niveau priori* travai*
-140 apprennes bloque dossie* moderateur pas_ce premie*
-150 candidat etait madame veux
-160 classe* refuse* teletr* teletravail
-170 barre barre_tresor compte de_se elu_mme elu_trois est_arrive ete_elu mme_barre tresor* tresor_vous tresoriere trois_voix
-180 que_les regret_de rejet
-190 cours reteni* retenir souhait
-200 vous_avez
-210 assemb* assemblee
-220 ans_de divers* diversite ne_le office organisation poursu* versio*
-230 ancien annonce certif* export interne par_une pas_oublie remerc* semain_procha
-240 ai_donc compri* faut pas_la qui_est saison* tour
-250 critere desist* eu_tort mail profes* tort toutes_les
-260 accept* annonc* apport* avez candid_et courri* elle_est fini fini_par il_nous joindre reussite
-270 apres_etude aujour* aujour_hui aujourd beauco* beaucoup juge semain* voter vous_que
-280 appel docume* engage_en ne_pas
-290 candid_au huit maman procha* reussi*
-300 accueil candid_est chaque chez et_non il_est ouvert pas_vous regret_la superi*
-310 confir* defaut enfin je_ne recrut_jusqu toutes
-320 ailleu* ailleurs ancien* attend* ecriro* ecrirons references rempla* vers
-330 aviez de_direct donne format* formation junior mars monsie* monsieur nous_prefer produc* rapide* rapidement
-340 chantier depart donc_en note pieces prefer_donc salle societ* societe sujet
-350 ai_pas attrib_lors celui commen* la_votre lors_du malheu_toutes medica* part premie_tour ta_demand toujou* toujours tour_et
-360 au_bout promot* teleph* trouve_un voici
-370 comprise confirme directeur en_mars nos_criter oublie pourra recevr*
-380 affichage attribuees dix_raison en_charge lesque_votre raison_pour
-390 abouti auront avons_retenu moins partie projet_de quant
-400 ete_rejete le_00 lesque* lesquelles ne_pourra nous_poursu que_nous un_an voir votre_demand
-410 exteri* malheu* necess* necessaire
-420 encore on_prefer poursuivons raisons recu trente
-430 affich* alors mais neuf quatre refere*
-440 consei* dans_la on_deja raison* selectionnee
-450 accord dommag* petite trois
-460 bien demande esperi* passe
-470 cadre le_consei poste_est rejete* rejetee sans
-480 dossie_nous elle_retenu informer parle person_et que_tu
-490 pas_ete tout votre_propos
-500 chalet demarc* marche* meme_si realis* termin* un_peu
-510 parmi_celles
-520 est_pourvu garde pas_admis questi*
-530 choisi
-540 decour* le_rempla votre_projet
-550 decision notre_offre
-560 manque
-570 archiv* ce_est decisi* sur_autres
-580 cette_semain demand*
-590 autres soyez
-600 anciennete choisi_une de_votre publie* retenu* retrai*
-620 je_vous
-630 compre* plus_dispon
-650 attent*
-660 conge convai*
-670 candidats
-680 les_places
-690 apres role
-710 accorde le_propri
-750 avons_le pas_pu
-770 et_nous propri* proprietaire
-800 avis refuse
-870 avons_pas
-880 fille
-890 jusqu_la
-900 donner
-980 demand_de
-1100 candid_pour poste_de
-1200 rien
-1300 budget
""",
    "received": """
1300 appellerons
1100 recue
1000 dossie_est
960 consultera est_comple
940 inscri_est
890 inscription
830 accuso_recept nous_vous
810 arrive*
800 bien_ete consul*
790 la_proced procedure
750 recevr_une
740 date_limite limite_inscri
700 pieces
690 jours
680 le_chef
670 de_prepos jusqu prepos* preposee ta_candid
660 juin
650 note_de repons*
640 que_le vous_confir
630 dans_votre pour_un
620 avec_attent complet
610 confir* dix_jours employ_consul etudio* etudio_votre etudions nous_etudio une_repons
600 atelie_de est_arrive
590 helois* heloise
570 consul_votre
560 consei* faire prendra proced*
550 fait_suivre medicale
540 commis_medica etabli_en maintenant provis* recept_de remerc_pour roubai* roubaix
530 ai_fait
520 arrive_chez de_intere dispat*
510 prendr_connai si_votre sous_dix
500 au_00 du_mois liege pour_vous reponse sous
490 chef_de
480 candidature nous_et recept* reception
470 connai_son en_cours envoi informe
460 dans merci son_retour suite_de votre_candid
450 dure_en est_parven genera_de personne proced_dure quatre_six
440 accuse_recept bien revien_vers suivre votre_courri
430 actuel_etude ceci ceci_est est_actuel est_une recrutement
420 de_patiss semaine
410 appel ont_ete
400 actuellement de_votre photos_de pour_votre
390 arrive auront_lieu entrev_auront lieu_dans numero revien* semain_du
380 actuel* dans_la de_recrut et_nous
370 il_sera
360 mais un_poste
350 mainte_en phase
340 votre_profil
330 atterr_dans atterrir nous_revien reviendrons
320 donner* est_en
310 du_00 elle_devra est_partie etre_consid etude_et examinerons faute_de mai_et mail postul_court repons_ici
300 revient ton_mail
290 couran_ici dossie_soient examen que_nous que_tous soient_lus te_tient tient_au vendre_procha
280 evalue_par le_00000 le_numero les_temps sont_bien temps
270 vos_pieces votre_lettre
260 compte_de decembre le_decemb numero_de
250 dans_les de_postul dossier
240 commun_qu
230 attache votre_dossie votre_inscri
210 attach* notre_equipe
190 debut_du dossie_se fera_au la_presel la_semain mois_avril presel_sur se_fera
170 allons_examin meille_delais semain*
160 delais
22 pour
4 dossie*
-68 poste_de
-79 procha*
-120 recu
-140 ete_modifi passe_bien tout votre_mot
-150 mot_de
-160 nous
-170 de_ta
-180 gestio*
-190 annee application monsie* monsieur sujet
-200 modifie
-210 analys_les fait_objet modifi* nous_avons
-220 nouvelle services votre
-230 applic* avons je_revien prochaines reviens suite
-250 dossiers versio*
-260 positi* sur_la
-270 caisse demeur* septem* septembre
-280 certif* equipe_du est_toujou liste magasi*
-290 expert* hier place suite_votre
-300 ete_lue messag*
-310 assistant avez candidatures examin_lors transm_la vous_avez
-320 assist* ligne recruteurs toujou* toujours
-340 dernie* soins
-350 temoig*
-360 offre
-370 dossie_pour la_procha
-380 candid_au
-390 candid_ete
-400 depuis_votre electr* fait_parven la_saison parvenir
-410 saison
-420 deux presen* servic*
-440 pouvez
-450 depuis est_transm postul_et profil_ete
-470 format* formation merci_de toute
-500 apres attend* avoir
-520 negati*
-530 dossie_de jour
-540 ete_examin eu_votre
-570 etudie*
-580 vous
-650 des_dossie joint
-710 retour*
-740 de_la
-790 soumis_votre
-850 accuso_bonne
-900 demand*
-930 concer*
""",
    "come": """
960 jeudi_00
930 confir*
890 et_nous
830 fixer
810 par_sms vous_rencon
790 aimera*
780 recu_par
770 etape_suivan
760 choisi*
750 deplac_seront
720 suivante
710 confir_votre report* reporter
700 comite_de donc oblige* vous_etes
670 durera
660 du_poste lundi_00 mardi_00
650 crenea* nous_oblige
640 confirmer enregistrer nos_bureau
610 psycho* souhai_vous
600 faire respon* responsable
590 en_visio invite nouvelle
570 avez_ete vous_propos
560 presence propos*
550 acces_nos bureaux joint_un lien
540 bureau* entretien je_vous un_plan
530 choisi pas_encore
520 et_souhai simple* votre_entret
510 visio
500 au_00 et_entret preselectionnee une_journe
490 de_vous le_ou
480 acces intere_et jeudi plutot
470 epreuv* vers_00
460 vous_joindr
450 merci
440 presen_par une_nouvel
430 crenea_que joindre nouvel_opport ouvert_une petit rencon* si_ca
420 dejeuner irait joindr* propos_un
410 et_de opportunite passer
400 ai_vu deux_cas echang_durera experi_des porter_sur portera
390 attend* dimanc_00 la_date lundi sur_le
380 dejeun*
370 beauco* beaucoup demain_vers moi_par poste_est select*
360 comme demain et_ai et_vous poste_qui profil_et qui_pourra vu_votre
350 ai_un allez_recevo decisi_finale invita_dans jours_avant la_decisi observ_de observation pres puis un_stage vous_attend
340 la_votre
330 le_faire vous_me
320 avons_le de_change de_tes identi_et le_fond market* munir munir_une quand ton_parcou vous_munir
310 change de_demain diplomes en_00 vos_diplom
300 etape
290 meme_lien proposons
280 de_caisse meme_heure pour_un vos_dispon
270 entrev_est invite* poste vous vous_invite
260 commun_vos me_commun
250 casse casse_le demain_comme poigne*
240 ci_dessou dessou* minute* minutes moi_et
230 aimeri* aimerions ecrite nous_aimeri nous_vous
220 entret* heure
210 quand_puis
200 entret_est
180 ete_select pourri* votre
170 semaine
160 epreuve propos_ci vous_sont
130 etape_un
1 bonjour
-63 mardi
-91 pour
-120 accept* questi*
-130 entend*
-150 penfret point
-180 candid* novemb* novembre
-210 la_salle
-230 mise mise_en plaisi* plaisir repond*
-240 ne_pouvon
-260 atelie* autres
-270 genera*
-280 pouvon* pouvons
-290 apport*
-300 affich* decemb* decembre
-310 nous rendez rendez_vous
-320 de_votre equipe reunion vers_vous
-330 fait vous_joigna
-340 joigna* joignable
-360 de_la
-370 entret_pour repondre
-390 embauc* entret_du
-400 notre
-410 echang* reunio* sera
-420 de_nous
-440 expose vous_confir
-450 de_00
-460 si_tu
-470 passe
-480 mois
-510 apres compter
-520 disponible
-540 compte*
-560 entre
-570 et_00 septem* septembre
-580 dispos*
-590 le_poste
-610 vous_est
-630 premie*
-660 dispon_le etre
-750 on_se
-760 en_parler pour_le
-870 parler
""",
    "offer": """
870 compri*
680 en_0e
660 tu_es votre_accord
640 accord
620 signer
610 de_nous vous_que
590 contrat
580 de_vous
520 est_avec
510 nous
500 bienve_dans
490 es_pris
480 nous_voulon voulon* voulons
470 commis_vous dans_equipe
460 vehicu_de
440 annonc_que
430 bien_nous de_courri par_retour que_nous
420 ci_joint engage_en joint
400 toujou* toujours
390 des_le la_commis
380 commis* commission retenue
370 notre_offre unanim*
360 embauche equipe retenu* veux
350 as_le
340 trouve*
330 engage* mardi
320 compter
310 attend_le en_qualit faire le_job veux_toujou
300 mois te_prend temps_plein vous_compte
290 biento_parmi classe_premie compte_biento parmi_nous
280 felicitations parmi repas
270 choisi_pour comme on_te si_tu vous_confir
260 offre_emploi premiere prend
250 au_plus avec choisi joint_votre plus_tard tard
230 salaire
220 rejoui* rejoui_de
210 accuei_lundi hate partir_du rejoig*
200 bienvenue decemb* decembre est_trop heureux tu_nous
190 bienve* pause
180 affilee et_tes sera_de
160 entretiens lundi nous_la period* period_essai periode propos_le
130 le_poste
-27 dans
-42 plaisi*
-70 vous
-140 collec* famill*
-170 travai_avec
-190 avec_toi
-270 poste_de propos*
-280 nous_vous
-290 valabl*
-300 vous_avez
-310 procha*
-330 avez
-360 choix deux felicitons
-390 de_votre
-420 vous_en
-450 proposer
""",
    "wait": """
1200 patien*
1100 encore
900 toujou* toujours
860 la_mi
800 vous_en
780 avant
760 voir
740 choix
730 plus
680 etes_inscri inscri_sur inscrite
670 encore_quelqu patien_encore
620 de_patien
610 est_toujou
580 active
570 person_voir
560 de_deux deux_person pas_oublie
550 jusqu_la
540 change_dans equipe_ralent le_recrut pas_encore ralent* ralent_le ralenti un_change vous_avons
530 budget
520 arrete faire_son oublie
510 ete_prolon jury_se pour_faire prolon* prolon_de prolonge reunir_le
500 demeur_active deux_semain je_vous postul_ete
490 liste_attent patience remerc_de
480 janvie* janvier remercions se_reunir
470 pas_avant recrutement toujou_en votre_candid votre_patien
460 attente lundi_au
450 decemb* en_lice lice ne_peux
440 decisi_est dire le_proces responsable
430 en_septem le_consei processus respon*
420 le_00 toutes_les
400 conge_je et_nous ne_sera peux proces* repond_des repondrai vacances
390 suspen* toujou_etude
380 je_devrai la_valida toutes valida* validation
370 ce_retard de_temps est_report nous_excuse reportee vacanc*
360 le_moment
350 candid_est excuse_pour moment
340 course es_toujou inquie* inquie_pas inquiete la_clotur la_course ne_inquie toujou_dans
330 aucune nous_ne
320 nous tant_qu toujou_actual
310 actualite il_pas qu_il
300 interv_pas repond*
290 decisi*
280 donner_de nous_vous
270 matin_vers offre_est proces_prend vers_un vous_dois
240 attend*
230 retour
220 attend_accord avant_le
210 accord_de decision
200 rien
190 accord place_et
20 delai
-65 gerani*
-66 votre
-94 pronon*
-95 pour_contes
-96 mois
-98 contester
-130 un_delai
-160 dispos* le_poste
-170 que_vous
-180 une_repons
-210 poste sans
-240 prochaine
-260 bonjour
-280 select*
-320 trois
-340 suite
-380 avec
-390 vendre* vendredi
-410 pas_de
-440 cours
-500 dossie*
""",
}
ABOUT = {
    "yours": """
790 jours
710 connai*
670 cordia*
610 tres
560 subject:suite
550 essai
530 avec lien
500 embauc*
490 subject:proces*
480 tour
470 directeur fera manque* sous
460 biento* bientot candidature
450 direct*
440 consid*
430 selection veux
420 recont* serais technique
410 demain epreuv* plutot recevr*
400 client faire person*
380 horair* mois
370 coup engager envoi subject:concou* subject:concours
360 cordialement jour subject:candidature subject:process
350 contra* neanmo*
340 dois fixee horaires leur mail peut porte prendre subject:postulation
330 altern* cher sais statut
320 embauche souhaite subject:postul*
310 groupe plein president profil proposons vite zone
300 appren* assura* finale missio* piece pratiq* presel* recomm*
290 enviro* libre observation subject:alternance
280 chef collec* marie recevrez venue
270 contre depart* dotati* dotation etre foncti* hello nous politi* politique procedure saluta* salutations subject:essai
260 couran* courant cours devons donc proced* rencontrer septem* voulai*
250 attend* avais collab* contrat deplacement mission
240 commencer commun* ensuit* ensuite espace justin* justine laquel* saint salair* salaire select* subject:chez veuill* veuillez visibl*
230 bien donnee* donnees examen heures montre* repons* subject:manager subject:nordlicht
220 confirmer consul* deja depuis desole resto subject:statut
210 desolee fait monter mort poste postulation voit
200 bravo nets prepar* sectio* section stagia* subject:reponse
190 alertes analyste auront collegue irait rien sont subject:notre subject:repons* transm*
180 aimerions delibe* pourta* pourtant repondu robin sandri* subject:entretien subject:manage* subject:nouvel* subject:selectionne toute
170 bonjou* bonjour place subject:apprentissage subject:data
160 carrie* conseil effectifs partir subject:convoc* subject:junior subject:sales
150 carrieres final numero possible servic* subject:analyst subject:aureli* subject:jury supprime test
140 chere convoquee mercredi signer subject:candid* subject:entret*
130 etais
120 cecile delphine etape transmise
110 vous
100 subject:decisi* subject:decision
93 confie*
87 confier
82 salut
73 monsie* monsieur
71 postul*
69 mais
65 retenue
30 notre
24 pris
15 desole*
-4 procha*
-7 coucou
-11 dana
-18 avez
-19 merci
-57 engineer
-60 recrut*
-61 fronte* frontend
-62 pouvez
-63 manage* subject:votre
-64 engine*
-67 repas
-74 pour
-77 vendre* vendredi
-78 suite
-80 accept*
-83 annonc*
-85 aucun
-86 cette
-98 deuxieme
-100 pres
-110 attest* candid* mainte* mars recevo* retire
-120 chefs dans dispon* etat jury nordlicht pause photos recevoir sour
-130 atelie* contro* donne explic* fois gardie* group subject:comite
-140 depasse doiven* doivent faison* faisons recherche subject:recrutement
-150 dates examin* interv* mesdam* mesdames notifi* processus remercier semain* soyez subject:compte subject:retour
-160 agreer aurelis fondat* fondation lesque* lesquelles location master poteri* poterie prochaine raison* recher* rempla* subject:extra subject:mouvem*
-170 ceux cuisin* devouees etait leurs manager moins passe recour* recours satisf* second*
-180 admis adresser aguila* aguilar condit* cour demenageons devoue* locati* malheureusement mariag* mariage plan relance retrai* riche subject:electi* subject:election subject:recrut* tests voici
-190 accueil approche barre belle cinq demarche entretiens equipes faut malheu* participe prefer* qualit* seance standa* subject:jour trois type
-200 approc* attendons ayant besoin conven* copie dernie* entretien expire marche notification orientation osteop* osteopathie petite peuven* peuvent pouvoi* pouvoir qualite quatrieme regret* remont* serveu* soir subject:controller
-210 avant convenu creche dossiers endettement incomp* informer ligne maigri* main pourra* stephane subject:annee subject:annuel subject:opport* subject:opportunite
-220 affect* chat decide deplace desist* deux expert* fatou juillet junior pourra rappel* statis* statistiques subject:aout sujet
-230 acte autre choix compre* delai factur* logeme* sales samedi seront
-240 admission demarc* inform* raisons refus rencontrons
-250 avons contri* emballe etes fete nationale partic* photo publies subject:contro*
-260 annule applic* chien decision expres inquiete monde nouvea* places points prises rejetee secretaire trop
-270 accord classement decider disponible dispos* modifi* modifie petit prolonge quoi regret rejete* subject:premie* suspendu vers
-280 application aviez commis* commission equipe prolon* quarti* quartier reflec* role subject:avis subject:planni* votre
-290 decisi* edgar lice mairie retenues vient
-300 agence chers chez examinee jusqu reflechi reflexion subject:equipe suspen* trouve
-310 assist* avoir garde hier ralent* ralenti retenu
-320 annuel quatre quelques sans subject:dossier
-330 huit jeudi quelqu* termin*
-340 maman manque parent* perman* prions relanc* societ*
-350 defaut entret* references subject:annonc* subject:conseil
-360 achat declin* dire moyenn* prevu
-370 demand* demande fille formation moyenne propri* proprietaire societe travail
-380 attent* jardin refere* remerc* remercions subject:vous valida* validation
-390 dernier versio* version
-400 questionnaire rendez repondrai
-410 format* retour
-420 chercher pensez tous travai*
-430 active attente donner peux reviens subject:tessel
-440 absent*
-450 apres nouvel* questi*
-460 apport* liste weber
-480 ajoutez aujour* aujourd subject:consei*
-500 envoyer espero* esperons
-510 autres
-520 etudie*
-530 assistant
-540 candidats
-560 celui
-580 recu
-600 encore offre
-620 oublie
-670 patience
-690 toujou* toujours
-700 proposition
-750 refuse reste
-770 patien*
-830 subject:demand*
""",
    "refusing": """
680 retournons
600 subject:suite
580 proposerons recontacter
570 embauc* opportunite retour*
550 permet*
540 appren* subject:concou* subject:concours
530 lequel recont* tourne*
520 coup porte
510 avec cher connai*
490 horaires
480 experi* manquerons peut tres venue
470 consideration
460 presente
450 devons moment recommande
440 sais
430 cordialement mardi revient
410 chaque dois selection stagia* subject:essai
400 fait philip* philippe signe
390 cordia* etre selectionne souhaite toute
380 donnee* donnees horair* ouvert*
370 voulai* vraiment
360 chef soumis
350 bout chere ensemb* ensemble hello positive subject:chez subject:offre
340 soin supprime
330 avez cabine* engage* helene passez
320 autour exigen* insist* person* pourta* route siege
310 apprenti matier* matiere technique toutef* toutefois
300 depart* negative revene* revenez subject:postulation
290 campag* client collab* donc laquel* laquelle maison marie mesure missio* pratiq* salue visiez voix
280 aime bonjou* bonjour employe positi* prise subject:candidature subject:statut vais
270 activi* bientot desole requis sante septem* septembre serais soir succes
260 campagne departement faire issue prefere simple terme
250 candidature concur* courag* couran* courant doctor* ecrire famill* finale jeunes* jeunesse parcours rester
240 aurais bureau creati* depuis franck gaetan generale mission negati* nous postul* statut
230 aviez cepend* cependant creations ecrite espace immediatement niveau parcou* ponctu* sont subject:proces* temps visites
220 avons change collec* concou* leur motiva* postule reuni rythme sommes subject:jeudi subject:selectionne subject:social visite*
210 commer* competences delegu* envoyee jour magasi* saison subject:postul*
200 analys* classe exerci* humain* participation pouvon* pouvons qualit* releve subject:repons* subject:reponse
190 annulo* obligation plutot prevoy* sors subject:data subject:nouvel* subject:secret*
180 arnaud deja direct* humaines subject:mecano subject:nordli* subject:nordlicht vacance
170 repondre samuel subject:manager
160 convoi* convoitiez figurez personnes rappelle robin titula*
150 carrieres opte pourvo* pourvoir situat* subject:manage* subject:nouvelles
140 antoin* antoine poursuivre quelqu subject:ouvrie* subject:paysag*
130 cecile poursu*
120 ressou*
110 informons logiciel monsie* monsieur ressources
100 presen*
99 profil* profils
91 quand
87 final
82 confiance
68 projet
64 adress*
60 admini*
48 discus*
41 invite*
30 poste suis
25 intere*
21 jours
20 inviter
19 avoir
17 candid*
13 discussion
-7 comme
-9 contrat
-14 servic*
-19 subject:candid*
-20 prendr*
-32 agence dana
-37 demande
-58 samedi
-65 case
-72 decliner
-74 personne
-75 site
-78 lundi
-79 mail
-86 votre
-91 disposerez subject:assist*
-93 discut* pris
-98 seriez
-100 fronte* frontend pourri* processus
-110 comple* conven* deux janvier personnel proces* proposer public tous viens
-120 aureli* charge dispos* donner dossier encore hate locati* service vendre* vendredi
-130 annule* chefs matin preselectionnee republie sein voir
-140 accueillir contact interesse nomina* pause subject:controller trouver
-150 annonc* elle formul* notre participe pourvu prends subject:selection suite
-160 annoncer dans defavo* defavorable propos*
-170 achat annee bien bravo bright* comite empech* estell* estelle format* lesque* lesquelles retour tiendr* vous
-180 conditions declin* entretien recu remercie subject:bright*
-190 assist* chercher employeur installation junior mains messie* messieurs minutes petite peux photos pouvez questi* reflechi
-200 admission apprec* chantier consulte mais mariag* mariage mars quarti* quartier
-210 chers choix enfant pluie responsable retenu retenue sour technicien
-220 annuler attendons contro* convoq* decision emball* interv* ouvert second* subject:tessel
-230 condit* inquie* sort
-240 attrib* monde rentree subject:assistant subject:contro* teleph* ville
-250 absenc* absence accorde apport* heureux instan* instant organigramme pourra propri* proprietaire quatre recue references rentre* secretaire subject:colocation
-260 affectation onze regret* stage stands trois
-270 attest* chien maman pole reflexion subject:mainte* subject:maintenance
-280 absent* deuxieme jusqu mainte* rejetee subject:conseil
-290 actuel* averti* barre disponible etes nouvelle portez prions
-300 admis demand* ligne main malheu* malheureusement secret* selectionnes telephoner
-310 arrive* attente conge entre entret* pourrait seance semaines
-320 apres attent* subject:consei* trouve*
-330 affect* compte* decisi* informer recherche semain* suspen*
-340 dossie* equipe rejete* retenu* rien
-350 aujour* aujourd subject:pour
-360 anne offre pres
-370 rejoui* subject:demande subject:engage* subject:engagement
-380 exempl* subject:demand*
-390 decide vacances
-400 defaut refuse subject:aout travai*
-420 aucune celui plus
-430 faute societe travail
-440 autres chez proposition toujou* toujours
-450 sans
-460 garde nouvel* seront
-470 faut merci points
-480 passe
-510 espero* esperons weber
-520 vers
-530 patien*
-540 choisi
-560 petit
-570 oublie
-600 confir*
-620 pourra*
-660 sales
-680 avant candidats
-710 suivre
""",
}
