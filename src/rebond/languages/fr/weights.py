"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1400 des_lors prend_la
1200 fera_pas permet_pas votre_nom
1100 au_comple autour ce_sera
1000 votre_concur
990 soir_ce
980 collaboration il_pas
940 donc
920 oblige_de
910 concou*
900 et_en interi* lequel ne_vous vote_pour
870 balanc_penche
860 annulee prend requisition
830 finaliste non_retenu
820 deja embaucher prendr_la
810 une_mediat
800 en_consid recommande
790 mediatrice propose
780 candidature non_select permet signe
770 couram* nomme qui_prendr
760 ete_annule labo par_conseq se_fera
750 au_0er auditi* consequent prefer_une
740 appren* est_pourqu requis* stagia*
730 ces_foncti des_profil peut
720 prefere soins un_candid
710 cet_ete souhaite tienne
700 proche* proches
690 cepend* cependant
680 sur_des
670 entrer_en etre_prise issue je_dois negative
660 ce_poste positive
650 comme examen jury_pas pas_propos peux_pas proced*
640 candid_qui embauc* en_juin presen* propos_votre
630 devons jeudi le_poste nous_devons rester
620 aout brevet brevet_federa federal les_deux nouveau person_qui postul* terme
610 la_direct nous_sommes pas_avant poste_pourvu prise_en
600 classe coup final que_la vous_ne
590 analys_de recomm* vote vous_faire
580 autour_du candid_dispon contre du_coup du_pot poste_pourvo tourne_autour
570 de_ce engage* est_pronon exprim*
560 associ* avons_pris bien_que dirige person_titula pratiq* qui_dirige vous_preven
550 de_contra dirige_deja la_propos ne_se rester_donc un_brevet
540 confie direction figure_pas renonc*
530 dit_oui la_region prendr* pris_quelqu profil_pas
520 au_regret avec criteres laquel_vous le_contra phase pourqu_je sans_objet sera
510 convoi* convoitiez de_select exigen* faire faire_connai place_que reserv* vous_convoi
500 apres_examen malheu_vous permis profil savoir tous tous_nos
490 matin_et pas_recomm payer recomm_votre region remplacante rentree
480 avez_pas belles_mais chef elle_pris embauche et_est horaires laquelle lentes mis_son ne_souhai son_veto un_terme veto
470 arrive_en assiet* assiettes ce_qui cepend_pas choix_est pratique rentre*
460 autre_person avez_repond concours conseq* deuxie_positi en_la issue_de je_vais on_donc requis semain_dernie sera_non titula*
450 charge_de client_fait cliente elle_ne envoye_la et_le fevrie* fevrier on_trouve pas_toi result* une_jeune vient
440 accordee avec_lui de_notre le_presid servic_de tomber une_pratiq
430 adress_une aussi des_person devons_vous est_une le_patron nomina* nomination nous_ne pour president regard_du troisi_tour
420 de_franca deuxie* deuxieme du_client franca* monte ont_ete pas_partie patron pouvoi* pouvoir sont stagiaire une_autre une_colleg
410 au_regard aucun_poste aura_donc celle_ci convoi_ete devons_malheu ensemb* ensemble etait_propre le_permis malik negati* postule pu_etre votre_cv
400 arrete commis_de dans_le de_besoin donc_la est_negati fait_un fixe la_missio poste pour_essai transm_ce
390 ce_fait essai ete_declar le_mandat maison nos_attent note_de penche present que_le rencon*
380 connai_que correspond educat* mon_mari
370 cette_fois de_rencon docteu* ssiap une_issue
360 annoncer avons consou* consour contrat de_00 de_plus definitive est_bon est_donc la_visite le_choix vous_annonc vous_engage
350 avons_choisi ces_deux client embauc_person faite indust* matin papete* recomm_la
340 animateurs cette_etape de_marche desormais dimanc_00 envoye* financement inapte la_meme le_jury pour_mme preten* pretentions rencon_de revient vos_preten
330 bonjou_amelie chance_de dispos* est_desorm le_concou manager motif_indiqu notre_rencon obtenu pour_vous reveni_sur siege sorel votre_postul
320 admissibilite amelie annonc_que bancai* bancaire connai* finale longte* pas_avec pour_ce prothe* qui_nous rempli* troisi* troisieme visite
310 du_secteu ete_suppri placee poste_ete
300 cette contra* le_seuil loin_ensemb lola pourvoir procha_rentre serie servic* vienne* viennent
290 celle engager fois_ci jusqu_en ne_corres que_ai sur_le un_entret vienne_de
280 arrete_la associ_ont avec_quelqu etudiants la_candid selection suite_de titulaire une_person
270 de_vous elle la_procha prise reste_que saison sur_un vous_embauc
260 la_pour on_va savoir_que suis ta_candid va_pas
250 ayant contra_de jury nos_yeux person_ayant preten_depass quelqu quelqu_un reponse reston* restons vous_etre
240 aura_pas dame depassent en_janvie financ* la_place non_admiss suppri*
230 admiss* clore de_clore de_projet deux_places dont echell* echelle nous_recher pas_suite
220 bonjou* bonjour entret_avec et_celle etes_libre foncti* nous_renonc place_est plus_pourvo renoncons suis_comple
210 avez_ete informatique ira_une pas_en pas_entret pourvus presenter se_sont
200 donc_plus le_profil non_pour pourvu* refusee retien*
190 atteint autre cherch* irons nous_irons opte_pour portee* portees vous_etes
180 animat* attein* autres_candid un_chef vous_propos
170 etes finale* finalement nous_avons presen_votre
160 aura client_ne donc_pas est_prise
150 couvre que_vous
140 de_deux en_rester je_suis liste
130 autre_candid nous propos*
110 resterons
100 de_recrut
99 plus
94 souhai*
93 etudia*
91 de_la
84 recrutement
80 avec_vous
79 pas_retenu
77 ne_sera
62 equipe
58 pour_la
51 vous
50 titre
46 proposer
39 votre
36 dans
34 parcou*
31 deux
28 rester_la
23 regret_de
17 deja_trouve
13 choix
12 preferons
-18 select*
-25 et_la
-38 candidat
-46 ils_ont
-57 compter portail votre_candid
-66 chere
-70 portai*
-77 intern*
-80 nous_en
-82 aucun
-90 visite*
-91 mainte*
-96 enseig*
-110 autres_profil le_modera modera* ne_le recrut*
-120 aurait des_candid etre
-130 avant bureau premie* premiere sur_votre
-140 econom* examin* ne_pouvon pouvons reclam*
-150 ancien* cours le_droit tablea* tableau
-160 abord en_effet entrai* que_les repons_de veux voix_pres
-170 de_se madame priori*
-180 assemb_elu avez elu_mme elu_trois ete_elu mme_barre produi* projet* retenue tresor_vous tresoriere trois_voix
-190 barre compri* de_votre report* tresor*
-200 accorder aide etiez postes
-210 certif* direct* interne poste_assist
-220 elle_est est_arrive exige fini_par handic* par_voter proces* quart tort toutes_les
-230 assist* change de_ne decision doit doit_etre faute fini messag* salaries voter
-240 namech* nameche parven* regrette salle syndicat
-250 convie* desist* engage_en et_non republ* reteni* retenir teletr* teletravail un_qui
-260 accord* actuelle affich* chantier critere demeure indivi* loin_avec merci partie
-270 ans_de apport* confier demena* droit ecriro* ecrirons employ* jusqu_au minutes ouvert produc* que_votre reussi* toute voici
-280 au_bout confirme demeur* literi* que_nous semain_procha situat* situation
-290 affectee concer* directeur etait ete_refuse expliq* prix surtou_pas
-300 autres avant_le mail moitie pas_que petite profes* surtou* surtout vous_la
-310 classe* encore est_partie etude_de la_que maman plein raison_pour sans termin*
-320 accueil ai_donc dix_raison lesque* lesque_votre lesquelles pour_lesque remerc* rempla*
-330 au_poste cents coordinateur documents
-340 beauco* beaucoup candid_est candid_et commission de_direct deux_autres et_des procha* rejet retenu* sache toutes
-350 instan* je_ne lettre public
-360 criter_notamm docume* homme oublie refus votre_cdi vous_aviez
-370 annonces aviez chez decour* la_votre notre_offre organisation person_et regret_la saisonnier teleph* vous_que
-380 de_repons fonction formul* huit le_00 nous_poursu poursuivons raisons toujou* toujours
-390 attend* commen* comprise confir* declin* est_pourvu monsie* monsieur notamm* notamment signif* sujet un_an
-400 courri* offres on_deja pieces premie_tour rapide* rapidement un_peu vers
-410 depart donc_en mais malheureusement offre pas_ete prefer_donc prefer_quelqu realis* ta_demand
-420 accorde ailleu* ailleurs bien candid_priori elle_retenu gestio* junior nous_prefer trente
-430 admis ete_retenu faison_suite poursu*
-440 cette_semain choisi_une du_marche part poste_est refere* trouve_un
-450 attentive avons_retenu conformement ont_pris societ* societe
-460 chaque le_regret projet_de rejete* rejetee
-470 dossie_nous en_charge en_mars
-480 ce_est consid_que meme_si que_tu voir votre_demand
-490 attrib* confor* est_en manque raison*
-500 accord attent* celui pas_admis publie* quatre recu vous_sur
-510 annonce archiv* moins parmi_celles
-520 annonc*
-530 passe
-540 demand*
-550 compre* pas_la votre_propos
-570 demande garde je_vous
-580 appel le_consei le_rempla
-590 consei* role
-600 dans_la ne_pourra
-610 alors esperi*
-620 parle plus_dispon pourra trois
-630 conge et_nous
-640 tout
-650 neuf selectionnee
-670 apres le_propri
-690 convai* informer
-700 soyez
-720 votre_projet
-730 donner
-740 choisi
-760 pas_pu propri* proprietaire
-780 questi*
-800 avis
-810 candidats
-830 fille
-850 refuse
-860 demand_de
-870 avons_le
-880 avons_pas les_places
-910 jusqu_la
-920 candid_pour
-1000 poste_de
-1300 budget rien
""",
    "received": """
1400 gommet* gommettes
1300 est_comple
1200 appellerons
1100 arrive* fait_le
970 consultera
900 employ_consul recue
870 consul_votre voir
850 nous_vous
820 dossie_est inscription maintenant
810 est_une les_autres
800 le_chef
790 dix_jours votre_lettre
780 banque inscri*
770 accuso_recept inscri_est la_proced
760 en_genera procedure
750 bien_ete
730 achemi* acheminee est_arrive pieces vendredi
720 du_mois est_actuel
690 que_le
680 confir* consei* fait_suivre vous_confir
660 chef_de dans_votre jours lieu
650 avec_attent faire tour_du
640 de_sa ici_le recevr_une
630 pour_un
620 actuellement
610 le_tour semaine une_repons
600 etudio* etudio_votre etudions medicale nous_etudio tour votre_candid
590 commis_medica est_parven etabli_en jusqu note_de
580 actuel* avoir_fait date_limite elle est_fixee je_regard limite_inscri
570 associ* je_pense pour_vous
560 son_retour
550 envoi revien* revient semain_du sont_bien
540 note notre_equipe proced* statut_candid
530 janvie_et point_sur
520 est_sur person_de receva* repons_avant
510 juin recept_de
500 de_intere de_prepos parler_au parlera premier preposee remerc_pour repons*
490 arrive_chez communaute dispat* la_commun parler*
480 au_consei en_cours imprim_et personne sous
470 boite dans en_parler merci semain* suite_de
460 liege nous_et ta_candid
450 suivre
440 atelie_de avec_les dure_en emploi helois* heloise informe proced_dure
430 accuse je_ai lundi roubai* roubaix
420 arrive candidature
410 entrev_auront lieu_dans reception
400 cours dans_les du_recrut nous_revien recept* reviendrons
390 appel cette machin* revien_vers un_poste
380 accuse_recept tri_des
370 boutiq_de est_en pour_votre sous_dix
360 numero
350 dossier prendra
340 dessus mail mais_sans prendr_connai recrutement votre_courri
330 bien est_partie notre_base ont_ete
320 examin_les examinerons postul_court
310 direct* expres* matin nous_examin
300 croise* habitu_trois
290 au_00 de_recrut la_cadre ton_mail vendre_procha
280 decemb* decembre votre_inscri
270 elle_devra est_etude etude_et prend
260 bien_recu cadre_du devra_etre enregi* que_nous servic_des
250 candid_pour dossie_soient evalue_par mais
230 dans_notre
220 admini* apres_cette direct_enfanc le_numero
210 de_votre et_que etudie le_00000
200 faire_objet trois_semain
180 votre_dossie
160 temps
120 allons_examin
59 sera
-63 votre
-77 bureau
-91 parven*
-100 pour
-160 avoir candid* dossiers laquel*
-180 nous ouvert votre_mot
-190 analys* monsie* monsieur mot_de
-200 partic*
-210 reunie
-220 modifi*
-230 client*
-240 de_select indust*
-250 reste versio*
-260 analys_les opport*
-270 expert* merci_de repond*
-280 application
-290 de_notre dernie* hier
-300 applic* candidatures nous_avons
-310 avons des_dossie equipe* equipes le_consei messag* positi* prochaines septem* septembre
-320 annee poste_de premiere
-330 avez candid_au deja demeur* offre vous_avez
-340 postule recevo* temoig*
-350 avec_soin prochaine soin
-360 recruteurs
-370 de_la dossie_pour electr* toujou* toujours
-380 issue
-390 avez_fait magasin
-400 compet*
-410 etudiee jour la_saison ligne presen* saison
-420 fait_parven
-430 apres ci_joint depose parvenir
-440 examin_lors manager pourra procha_commis
-450 depuis_votre ete_lue
-460 dossie_de etudie* period* periode place soins suite transm_la
-470 assist* cv_pour intere_pour joint
-490 de_servic la_procha remerc_avoir vous
-500 attend*
-510 eu_votre retour*
-530 de_format
-540 postul_et
-610 ete_examin
-630 format* formation
-660 est_transm
-730 accuso_bonne
-750 deux
-890 soumis_votre
-950 concer*
-1200 demand*
""",
    "come": """
930 par_sms
920 et_nous jeudi_00
890 aimera*
840 du_poste votre_entret
820 durera
800 confir*
790 crenea*
780 fixer
770 lundi_00 mardi_00
750 enregistrer
730 etape_suivan recu_par
720 vous_etes
710 deplac_seront reporter souhai_vous
700 faire report*
670 acces_nos choisi* joint_un simple*
660 nos_bureau suivante un_plan
650 comite_de oblige* vous_rencon
640 avez_ete
630 en_visio propos*
620 pratiq*
610 et_souhai
600 invite nous_oblige nouvelle responsable
590 et_vous jeudi respon* votre_confir
580 choisi pas_encore presence
570 entretien
560 bureaux petite propos_un sur_le
550 bureau*
540 dejeuner
530 donc
520 psycho* puis
510 intere_et une_journe
500 vous_propos
490 attend* beauco* beaucoup de_me vous_joindr
480 allez_recevo au_00 dejeun* demain diplomes identi_et munir munir_une
470 etape presen_par
460 irait joindre passer
450 aura_lieu confir_votre epreuv* le_comite votre_presen
440 confirmer etape_un lien petit
430 et_de vous_attend
420 evaluation je_vous nouvel_opport ouvert_une plutot quand
400 vous_recevr
390 de_change opportunite parlera poste_est ravie ravie_de select* ton_parcou
380 dimanc_00 meme_heure meme_lien merci test_de
370 de_vous demain_vers te_va
350 ai_vu et_entret lacomb* les_epreuv recevr* sporti*
340 ci_dessou de_mme decisi_finale dessou* dessous et_ai jours_avant observ_de observation poste_qui profil_et qui_pourra stage_observ un_stage vous_intere vu_votre
330 de_demain deux_jours pour_un
320 vous vous_invite
300 vous_me
290 entret_est entret_video la_date la_votre minute* minutes
280 le_faire poste retenu
270 demain_comme entrev_est est_remise malheu_notre poigne* rencon*
250 aimeri* aimerions nous_aimeri vos_dispon
240 commun_vos disponibilites me_commun
230 lundi
220 cette_rencon
210 avons_le invite*
200 comme
190 ou_le pourri*
130 le_00
120 un_entret
46 votre
43 dans
6 pour
-12 mardi
-44 bonjour
-100 questi*
-110 mardi_0er vendre* vendredi
-120 candid*
-130 decemb*
-150 entend* procha_reunio reunio_mardi
-180 demain_pour
-190 point situat*
-200 affich*
-210 mars
-250 nous vous_appell
-260 compto* derrie* equipe le_compto
-280 hate on_hate
-290 fait jour prefer*
-300 soir
-310 echang* sera vingt
-320 pouvon* pouvons
-330 dire entret_du fixe parle que_votre
-340 reunion trouve
-350 de_votre du_0er
-360 joigna* vous_joigna
-370 compte_du de_nous
-380 en_entret reunio*
-400 disponible
-410 dans_invita de_00 discus* entret_pour si_tu
-430 compter de_la notre passe
-440 compte* vous_en
-450 repondre
-470 expose vous_confir
-500 entretiens
-520 entre
-570 septem* septembre
-580 mois
-590 le_poste
-650 etre
-670 on_se
-690 premie*
-700 dispos*
-720 dispon_le
-750 vous_est
-850 en_parler pour_le
-900 parler
""",
    "offer": """
770 en_0e vous_que
750 compri*
720 tu_es
700 de_nous signer
680 est_avec
610 votre_accord
590 nous_voulon voulon* voulon_travai
580 accord
560 commis_vous compter nous
550 dans_equipe
510 contrat des_le
490 de_vous veux veux_toujou
480 bienve_dans direction pris_felici
460 ci_joint vous_compte
450 annonc_que joint notre_offre
430 biento_parmi compte_biento
420 la_commis
410 commis* commission unanim*
400 as_le
390 retenue
380 repas retenu* temps_plein
370 que_nous
360 felicitations vous_confir
350 malheu_nous rejoig*
340 engage* le_job mardi_entre
330 comme en_qualit equipe
320 joint_votre mardi
310 bien_nous de_princi decemb* decembre nous_faire par_retour te_prend
300 partir_du principe qualite vehicu_de votre_engage
290 choisi eleve prend princi_par salair*
270 sera_de
260 on_te period_essai
250 le_poste period* plus_tard
240 au_plus bienvenue tard
230 bienve*
220 nous_la propos_le
190 mois suite
180 accuei_lundi trouverez vous_trouve
160 faire
120 votre
100 lundi
90 votre_contra
-25 dans
-140 travai_avec
-200 directrice
-210 nous_vous
-220 une_place
-230 de_la et_nous
-260 valabl* valable
-270 decisi*
-280 propos*
-300 vous vous_avez
-310 cette
-320 poste_de procha*
-330 choix
-340 avez
-350 deux
-400 proposer
-410 vous_en
-480 meme
""",
    "wait": """
1100 encore jusqu_la la_mi
1000 active
980 toujou* toujours
890 patien*
880 candid_demeur
870 demeur_active
840 pas_oublie
810 arrete choix
790 oublie
780 etes_inscri
750 pas_encore
730 inscri_sur
720 avant
640 la_clotur
630 plus reste vous_en
610 cloture de_deux
600 tous_les
590 clotur*
570 voir
560 liste_attent nous_ne
540 le_recrut
530 votre_candid
520 attente ete_prolon lundi_au ne_peux prolon_de prolonge
510 decide* est_toujou prolon*
500 postul_ete toujou_en
490 encore_quelqu pas_avant patien_encore quelqu_jours votre_patien
480 ce_retard je_vous nous_excuse patience person_voir remerc_de
470 de_postul en_lice le_proces recrutements
460 deux_semain faire_son jury_se lice processus reunir_le
450 de_temps patienter peux pour_faire
440 proces* remercions vacances
430 autre et_nous les_recrut reunira se_reunir
420 avec_notre change_dans equipe_ralent fusion ralent* ralent_le ralenti responsable toutes_les un_change
410 respon*
400 attend_accord dans_equipe de_patien en_sommei ete_arrete nous_vous sommei* sommeil
390 autre_et candid_cette conge_je des_son le_haut repond_des son_retour
380 confrere pause toujou_etude vacanc*
370 devrais je_devrai le_00 suspen*
360 attend* course_ne es_toujou est_report inquie_pas inquiete la_course ne_inquie recrut* toujou_dans
350 le_moment toujou_actual
330 avant_les le_consei
310 il_pas tant_qu
300 decisi* janvie* janvier repond*
290 offre_est partie_ce verite vers_un vous_dois
280 aucune est_partie ne_sera
270 candid_est decision
260 conseil decisi_est
250 recrutement
210 retour
-6 nonant_envois
-86 encore_les les_gerani ne_sortez sortez
-87 gerani* geraniums
-110 direct*
-120 votre
-150 recevr*
-170 un_delai
-180 comme dispos*
-190 ferme pronon*
-200 que_vous
-210 poste prochaine
-220 bonjou* bonjour
-230 mois
-280 presen*
-300 suite
-320 entret*
-330 elle
-370 rappel*
-390 vendre* vendredi
-400 decide dossie*
-410 cours pas_de
-420 trois
""",
}
ABOUT = {
    "yours": """
810 jours
740 embauc*
700 connai*
620 subject:suite
610 subject:proces*
590 plutot
530 demain
520 selection
510 avec cordia* epreuv* tour veux
500 lien
490 contra*
480 candidature
470 manque*
460 faire
450 essai statut
440 cher recont* sous
430 leur
420 chef serais
410 compte* direct* directeur envoi finale
400 biento* bientot client horair*
390 confir* inscription nous techni*
380 appren* engager person* prendre subject:process
370 altern* fera mois peut subject:concou* subject:concours
350 depart* desole dois hello proposer subject:candidature vraime* vraiment
340 horaires montre* piece pratiq* recevr*
330 avais consideration dotati* dotation justin* justine mail meme neanmo* neanmoins prise
320 bonjou* bonjour collegue depuis donnee* donnees recomm* sont subject:reponse venue voulai*
310 cours presel* reponses subject:chez subject:postul* subject:repons* technique
300 contrat missio* servic* subject:postulation veuill* veuillez zone
290 enviro* proced* procedure recevrez sais
280 collab* comme contre etiez fixee laquel* marie premie* propre rencontrer subject:techni* transm* vite
270 assura* coup devons president repondu subject:essai subject:manager
260 compag* courant fait politi* politique rien saluta* salutations tres video
250 cordiales debut numero plein recommande stagia*
240 benevo* cordialement ensemb* ensemble espace identi* period* positive poste subject:convoc* subject:convocation
230 auditi* foncti* periode postulation premiere resto robin salair* salaire selectionne subject:statut tempor* terme toute
220 bravo effect* permet* profil repons* revient
210 commencer compto* convoquee deja examen identite paulin* pauline pourta* pourtant subject:manage* subject:test ticket* tickets visibl*
200 change comptoir desolee etre lequel libre mort pose
190 aurais auront date disponibilites figure monter plaisi* plaisir prendr* subject:data suppri*
180 afin effectifs envie mercredi puis signer
170 aimerions select* subject:chef supprime titula*
160 alerte* alertes bien donc finaliste irait passer* porte septem* septembre souhai*
150 jour subject:analyst subject:entretien subject:junior
140 emploi sacha
130 part pris secretariat section
120 etabli* recue sponta* spontanee subject:notre
110 carla demandons etape financ*
100 coucou quand subject:analys* subject:candid* subject:decisi* subject:decision
98 final
94 positi*
84 derniere
79 suivante
73 matin
59 dans
55 desole*
35 postul*
26 postule
20 notre
12 vendredi
11 vous
9 dossier
8 intere*
2 monsie*
-12 sera
-15 ligne
-39 interne
-43 plus
-54 recherche
-55 engineer
-57 venir
-66 repas subject:votre
-68 bonne
-72 entrevue
-73 suite
-78 sache
-84 bienve*
-85 fronte* frontend
-87 pour recevoir
-91 subject:concerne
-94 recher*
-95 dossie* etude
-97 deux
-99 pouvon* pouvons
-100 rentree
-110 eponge prefer*
-120 inform* manager nouvelles tout trois
-130 autre merci partic* seront
-140 contin* inscrire nordlicht rembou*
-150 candidatures cette doiven* explic* exterieur leurs louane master
-160 bright* dessous disponible faison* malheureusement propos* subject:bloque subject:dossie* subject:electi* tests
-170 conven* difficile gardien informe jacqui* jacquier pitch pouvoi* pouvoir subject:contro* subject:lance
-180 approc* bord communes contro* convenu cuisin* diffuser expire notifi* repondre reservee soyez subject:retour
-190 cheffe cuisines dispon* fois huit juille* juillet passe soluti* subject:comite subject:lirions subject:planni* subject:planning suivant
-200 accord delai doit dotes exteri* fete jeudi lesquelles nationale quatorze result* secretaire sonia subject:controller velocia
-210 admission besoin candid* cartes code incomp* informer malheu* mediat* michel quatre retard reveno* revenons subject:dossier subject:opportunite subject:premier subject:rendu
-220 aucun commis* commission decision demarc* entretien exempl* gael mairie publies report* reunir*
-230 accueil adresser aout avis enfant facture occasi* penser petite pouvez reflex* reflexion reglement rejete* rejetee remont* remonte seance semaines subject:compte subject:questi* subject:question travail voir
-240 chien decide document factur* gratui* pause redema* remboursement rencontrons subject:aout subject:premie*
-250 accompagne copie docume* etait fichie* manque monde propositions remercier stephane subject:propos*
-260 achat branch* contri* decisi* marche modifie participe prochaine refus retenu retrai* sans travai*
-270 chez course dernier donnez examin* motus quatri* quatrieme recruteur regret
-280 gudule petit prions prolonge retenues role subject:annonc* subject:annonce trop
-290 arrives junior modifi* photo prolon* quarti* quartier raisons tresor*
-300 cheres decide* dispos* envoye* gare maman pourra rendez reporte subject:conseil subject:terrain
-310 apres contacter defaut desist* equipe faut formation places version
-320 applic* demande donner etes jardin sales vers versio* votre
-330 application decider mainte* operat* reflec* reviens subject:format* subject:reference
-340 demand* envoyer prevu quelques rempla* suspendu weber
-350 assist* fille quelqu* reflechi remercions trouver
-360 garde moyenn* subject:avis sujet
-370 annuel annule aujour* aujourd candidats chers deplace entret* examinee lice moyenne retour
-380 ajoutez avons dire format* nouvel* perman* regret*
-390 attent* questi* societ*
-400 compre* hier points repondrai subject:tessel
-410 societe termin*
-420 apport* celui jusqu ralenti relanc* voici
-430 refere* remerc*
-440 chercher propri* proprietaire references
-450 liste
-460 recu suspen* tous
-470 espero* esperons
-480 oublie questionnaire
-490 belle subject:consei*
-500 absent* edgar pensez
-510 autres parent*
-530 subject:vous
-540 peux
-560 declin*
-570 attente subject:demande
-600 offre
-610 etudie*
-620 assistant
-640 toujou* toujours
-670 patience reste
-710 active
-740 encore
-760 refuse
-770 patien* proposition
-790 subject:demand*
""",
    "refusing": """
710 lequel retournons
660 subject:suite
650 embauc*
640 presente recont* recontacter
620 consideration permet*
580 retour*
570 manquerons venue
560 moment
550 connai* proposerons stagia*
530 cher sais tourne*
510 appren* peut
500 chef hello selectionne
490 vraime* vraiment
480 insist*
470 chaque coup horaires
460 comble porte veux voulai*
450 negative subject:concou* subject:concours
440 devons subject:chez
430 avec ensemb* ensemble selection
420 avez client dois
410 depuis postule subject:essai terme
400 cordia* profes* recommande
390 aviez depart* mesure missio* philip* philippe
380 engage* etiez interet positive revient
370 bonjou* bonjour concou* experi* helene laquel* laquelle ouvert* signe subject:statut
360 cepend* cependant effect* horair* plutot siege soin
350 donnee* donnees faire generale propre
340 aurais conseq* route serais suppri*
330 avoir cabine* concours fait financement matier* matiere salue vais
320 adresse aime concur* ecrite maison positi* pratiq* septem* septembre supprime titula* toutefois
310 bout collab* derniere detail sors subject:repons* subject:reponse survei*
300 antoin* antoine bureau niveau participation prise subject:candidature subject:nouvel* voix
290 apprenti aurion* aurions donc energi* exigen* fera laisse* pourta* pourtant sont
280 battu creati* creations energie entendue finale nous statut subject:postul* subject:postulation
270 candidature commer* convoi* convoitiez delegu* etre financ* person* reuni visiez
260 auditi* benevo* competences cordialement effectifs etudiants platef* ponctu* rythme soir tres
250 activi* alors prefere qualit* technique
240 brevet nombre rappel* robin subject:manager subject:nuit
230 avons etudia* federal immediatement leur rappelle rendez subject:notre subject:proces*
220 arbitr* arnaud chaleu* continuation envie envoyee faites interi* jeunes* jeunesse magasi* marcha* proced* recomm* senior
210 analys* client* desole franck human issue pendan* pendant repass* savoir sommes subject:recher* subject:recherche visite*
200 affich* appele* espace foncti* organisation permis profils public* techni* visites
190 exploi* motiva* repondre subject:data subject:manage* temps
180 commandes foyer personnes pouvon* pouvons presen* qqun releve subject:offre
170 celle correspond direct* engage favora* figurez sacha vacance
160 coucou gwenaelle meme souhaite
150 ecarter humain* poursuivre preselectionnes sincer*
140 humaines obligation respec* subject:secret* subject:servic*
130 finance obliga* revien* subject:saison voyons
120 compte confiance contin* logiciel pourvo* pourvoir
110 cherch* plein poste preselectionne salut
100 prevoy* subject:service
97 cecile ressou*
95 deja ressources
92 avancer
81 presel*
63 recherches site
61 subject:nordli* subject:nordlicht
58 contra*
49 parmi
48 inviter
46 exerci*
44 dana
31 invite*
27 contrat
6 quelqu
1 saluta* salutations
-8 trouve
-12 kevin
-21 pouvoi*
-30 pris proposer
-37 subject:candid*
-41 subject:votre
-46 recrut*
-47 dimanche
-50 belle
-54 choix
-56 matin
-62 inscri*
-63 echange
-81 consul* ralent* ralenti
-82 candidatures
-84 candid* retrai*
-86 recu
-90 salaries
-91 elle votre
-92 format* remercie
-94 personne
-95 accueillir
-100 explic* plaisi* plaisir recrutement responsable veuill* veuillez
-110 annonc* bright* brightwater comite devant empechement lice mail parvenue remerc* second
-120 aureli* commen* consultable conven* empech* encore locati* reclam* respon* serre subject:bright* subject:brightwater subject:group suite tous
-130 annule aujour* aujourd conge convoquer notre samedi subject:comite subject:contro* sujet vendredi
-140 decembre decliner hate janvie* janvier quatre rien subject:selection
-150 annee assistant edgar entretien preselectionnee propos* rapidement reflec* retenu suppor* support
-160 brasseur case dire discut* nouvea* serait subject:entret*
-170 absenc* absence conditions interesser juliet* lettre ouvert proces* subject:avis subject:marche
-180 apport* associ* bien chaussures defavorable subject:controller subject:entrev* subject:entrevue tient
-190 apres attestation avis defavo* enfant exterieur inform* pouvez sour souven*
-200 assist* attest* base considerer demandez dommag* estell* estelle jeudi louane mains proposons regret sauveg* subject:terrai* subject:terrain
-210 admission bravo chantier declin* participe personnel recrutements
-220 diffuser engine* notifi* subject:mainte* subject:merci ville
-230 adjoin* annuler carte chers condit* echang* exteri* heureux junior lire minute* minutes prix rentree retour subject:conven* subject:lirion* subject:lirions
-240 cartes convoq* demand* donner filatu* main pause printe* recue rentre* stage subject:tessel tiendr*
-250 accorde comment commis* document etudie* instant lesquelles mais organigramme pret quarti* quartier sort subject:assistant
-260 instan* nouvelle peux photo rembou*
-270 attrib* enregi* entre inquie* monde propri* proprietaire questi* recherche rejet report* societ* subject:appel trouver viens vous
-280 disponible malheureusement pres secret* seront
-290 chien dossie* equipe malheu* second* signif*
-300 admis technicien
-310 seance telephoner voir
-320 cuisin* dossier references
-330 active contro* decide photos plus societe subject:conseil travai*
-340 etes jusqu possible refus suspen*
-350 defaut pourra
-360 entret* regret* semain* toujou* toujours trouve*
-370 attent* autres barre decisi* portez recevr*
-380 absent* actuel* espero* esperons exempl* selectionnes subject:pour
-390 anne subject:demande
-400 arrive* merci semaines
-410 faute sans
-420 aucune patience subject:aout subject:demand* subject:engage* subject:engagement
-430 employeur rejoui*
-440 avant chez oublie
-450 proposition rejete* weber
-460 mainte* retenu* teleph*
-470 pourra*
-480 nouvel*
-490 offre passe points
-510 refuse
-520 attente
-530 celui suivre vers
-580 patien*
-590 garde
-600 choisi
-610 petit
-620 confir*
-650 faut
-700 candidats
-730 sales
""",
}
ASIDES = {
    "keep_file": """
560 notre_commun
410 votre_profil
320 classe
290 votre
260 demeur* profil_demeur
240 de_nos
210 dans_mon numero
200 dans dans_notre
180 etre part
170 pour
-150 je_te
-220 de_notre
-270 sont
-490 vous
""",
    "reapply": """
1100 offres
660 positionner
580 public*
540 repass*
530 au_printe
500 ca_te printemps
490 contin*
480 deux sans
470 pres_de
460 avril il_vous reguli* regulierement
450 manifestez sont
440 carrieres
430 mois
420 consul* et_les manife* nous_recrut procha* recrutons
410 chaque_semain ouvertures repasser
400 ouvrir* rempla* semain* suffit
370 chaque fois
350 rien
340 vous_confie
320 on_te
310 belle_ombre dites et_on le_site maitri* nouvea_postes nouveaux ombre page telech* tout_moment
300 fevrie* fevrier groupe qualif*
290 an_procha coordonnees publie vos_coordo
280 belle chez deux_ans deux_autres libre notre_page recrut* souhaites
270 avez_le ici_la
260 accompagnement campag* campagne la_saison situat* situation viens
250 aurez confirme serais vous_aurez
240 active* activer dispos_si en_fevrie le_00 septem* septembre
220 confir* contactez hiver pour_vous saison
210 glisse glisse_ton la_de souven_des souvent
200 faites
190 allema* permis vite vous_de
180 cherche dispos* feriez
170 automn* automne change* seduit
160 idee
150 pour_la
140 confrere procha_on vous
130 si_tu
120 deux_ou leur
89 pour
85 trois
-10 nous
-23 lambio*
-38 reste
-88 si_vous
-94 annee
-110 voulez
-130 mais
-140 entret*
-150 contact
-170 assist* dessus
-180 associ* connai*
-200 avec_toi
-210 ce_que de_deux
-220 reserv*
-230 sera
-240 dans_notre etait je_vous que_pour
-250 coup decemb* decembre juin
-260 appelle de_votre
-270 offre presen*
-300 pour_les
-310 avez
-320 donnee* donnees
-350 suite
-360 candid* nous_avons
-400 avons
-560 person*
""",
    "stay_in_touch": """
780 quand
640 gardez
580 numero
560 idees ouvert*
550 et_revien
490 ouvertes
480 comme jour passe
470 rennes
450 ailleu* ailleurs un_jour
440 en_septem voulez
430 dejeun*
420 envie
400 reste tres
390 vraime* vraiment
380 portes
370 que_pour sera
350 avec_toi du_mercre
330 nous prete
320 cooper* evidem* evidemment premie*
310 continue
290 bienvenue la_bienve
280 vous
270 manque_pas ne_manque
260 de_votre de_vous manque*
250 rester* vous_invite
240 examen plaisi_vous
230 lire
220 au_salon couran* courant moi_au salon salon_de
210 cas_echean echean* echeant si_vous
180 avec_nous
170 souhaitez
140 je_vous
-140 fais
-170 souhaite
-180 je_te
-240 notre
-250 plaisi*
-270 plaisi_de
-290 faites
-300 dans
-520 votre
""",
    "call": """
640 point
420 je_vous
410 votre_dispos
400 mandat* mandats
390 attend contactez
370 appelle
340 direct_de fetes sur_cet
330 directrice tout
320 mardi seriez_vous
300 qu_on
280 rappel_en rappelle
260 pour semaine
230 on_se
220 debrie*
190 je_suis
160 suis
140 telephone
130 teleph*
-180 avec
-230 je_sors sors
-300 nous
-310 ca_te
""",
    "offered": """
910 votre_dispos
670 complementaire pour_tout
610 demand*
580 rappor*
450 copie detail* si_vous
410 ce_serait cour dans_les de_bon
390 pour
380 deux je_vous
360 avis
350 entret_de un_entret
300 mail_dans
290 reponds sont
270 ce_mail pouvez retour vous_pouvez
250 vous
240 vous_donner
230 que_nous tu_veux
220 veux
200 vous_avez
190 connai*
160 et_je
""",
    "refused": """
460 et_ne
350 observ* observ_sont
340 communicables
240 confidentielles delibe*
230 appart* appartient il_ne
220 pas_en
-150 ne_pas
""",
}
