"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
2000 des_lors
1400 ce_sera
1300 est_non fera_pas prend_la
1200 nomme
1100 au_comple engager soir_ce votre_concur
1000 balanc_penche non_retenu stagia* votre_nom
990 vote_pour
970 recommande
960 concou*
950 par_conseq
930 issue
910 requisition
900 de_select souhaite
890 mediatrice une_mediat
880 ayant lequel oblige_de
870 autour conseq* prend terme
850 collaboration consequent coup
840 candidature classe
830 annulee deja et_en finaliste
820 ce_poste ete_annule la_region propose
810 final pas_propos rester se_fera stagiaire sur_des
800 du_coup est_pourqu ne_vous
790 propos_votre qui_prendr
780 titulaire une_colleg
770 arrive_en donc embaucher en_juin interi* permet_pas pouvan* pouvant
760 avez_repond laquel* prendra
750 desole
740 auditi* devons loin_ensemb me_vois nous_devons postul*
730 cepend* cependant nos_echang
720 revient vois
710 issu pas_toi person_qui
700 appren* en_consid labo
690 manager nous_vous une_person
680 analys_de ces_foncti des_profil entrer_en horaires prise_en proche* proches un_terme
670 je_vais prefer_une qui_dirige
660 au_0er de_dix jusqu_en non_select peut vote
650 est_pronon jeudi
640 aout cet_ete examen je_dois la_place la_propos penche prendr_la selectionne tienne
630 etre_prise ne_se qui_nous tous_nos un_candid
620 etudiants positi* pour_cette sans_objet
610 dirige_deja est_negati le_patron nomina* nomination note_de savoir
600 embauc* exprim* signe vous_faire
590 avons_pris de_contra la_direct negative nous_sommes prefere
580 est_desorm pour_lequel recus
570 candid_qui notre_stagia patron_veut place_est poste_pourvu rester_donc
560 pris_quelqu
550 charge_de devons_vous le_poste patron phase
540 cherchons dans_le dispos* du_pot faire_connai il_pas nous_ne que_la sont tourne_autour
530 apres_examen au_regret desormais dossie_recus le_contra presen* semain_dernie
520 ai_propos candid_dispon ce_qui jury_pas le_seuil positive proced* serie
510 chef decemb_au est_lui exigen* le_presid pas_avant
500 associ* de_ce de_franca donc_la postule prise reste_que seuil
490 aura_donc celle_ci embauche vous_preven
480 aller_plus autre_person brevet brevet_federa cepend_pas concours convoi* convoitiez direction federal pas_suite place_que reserv* vous_convoi
470 adress_une ayant_demand bien_que de_exploi en_la issue_de jeanne permis peux_pas pratiq* president recomm_votre
460 avec_lui client_fait cliente criteres matin_et profil rentree servic_de votre_cv
450 complet depuis federa* malheu_vous permet* rentre*
440 accordee affreteur avons conclu_que connaissent elle_pris poste pouvoi* pouvoir soumis
430 alle assiet* assiettes belles belles_mais cette chez_nous choix_est est_alle est_donc est_une lentes poste_pourvo present profil_pas reserv_une une_autre une_jeune vous_permet
420 celles_ci contra* convoi_ete correspond de_passag deuxie* deuxieme educat* figure_pas pas_sur prendr* qui_connai tomber vais
410 agent_titula apprentissage bancai* bancaire date_de desorm_pourvu le_mandat mis_son on_trouve result* son_veto suite_de veto
400 aux_exigen avez_pas definitive dit_oui du_0er motif_indiqu prothe* une_pratiq
390 apprenti connai_que copine embauc_person exploi* exploitation faire le_permis les_deux nos_attent repond_est vous_ne
380 arrete autour_de avec avons_choisi essai jeune pratique troisi_tour
370 envoye* et_est interimaire pourvu* proposer regard_du vient vous_annonc
360 ete_declar etes etes_libre figure ont_ete pas_le pu_etre rencon* rencontrer vacance vous_propos
350 annoncer de_rencon de_te dimanc_00 donnerons le_jury pas_partie pour_la pour_mme vienne_de vos_preten
340 elle_ne examen_de fevrie* fevrier on_donc poste_ete pretentions un_chef vienne* viennent
330 admiss* annonc_que au_regard ce_fait la_candid la_phase person_ayant presel* preten*
320 avec_un bonjou* mais_le ne_sera ne_souhai presente
310 consen* consou* consour donc_plus du_client et_celle monte ta_venue va_pas
300 appele aucun_poste connai_deja corres_pas de_besoin donc_pas elle_dit ne_corres negati* sur_le
290 aude aussi de_00 deuxie_salair du_presen est_bon faites_pas malik ne_faites plus_pourvo saison ssiap votre_chemin
280 ca_dans de_marche donner_pas en_rester fois_ci irons le_profil nous_irons rencon_de reston* restons transm_ce votre_postul
270 associ_ont ete_suppri ete_transm on_va se_sont suppri* tombe vous_etre
260 animateurs autres_person avant_avec boutique cherch* comple_en couvre inapte jury la_recept les_associ pour pour_juille pour_vous troisi* troisieme
250 avance_avec bonjou_lola de_vous en_janvie nous_avons ont_en preten_depass reponse
240 avec_quelqu client_ne contrat de_projet devoir elle emploi_postul nos_yeux on_ne pourvo* pourvoir sur_un
230 autre autres_candid avec_vous aventu_avec la_procha non_admiss poursu_aventu savoir_que suis vous_prendr
220 confie* longte* longtemps pas_entret prend_fin quelqu quelqu_un
210 aura_pas autre_candid etant plus procha_rentre
200 chanti_de opte_pour plafon* plafond
190 aventure signe_avec suis_comple
180 lundi obtenu pourvus presenter
170 cette_fois deux_places notre pas_poursu que_celle regret rester_la
160 avez_ete finale* finalement ne_nous vous
150 dans pas_en
140 candid* en_finale
130 cinq client entret_avec pris
120 bureau matin prefer*
110 finale pour_septem recrut_est resterons
100 choix
93 dossie*
89 le_cadre
86 ta_candid
79 nous_regret
75 travai*
74 regrettons
73 rester*
71 refusee souhai*
67 soir
46 de_recrut
45 elle_est
37 votre
31 effet
24 favora*
17 recrutement
-1 deux
-2 equipe
-9 et_la
-31 person*
-44 select*
-47 chere
-51 ils_ont
-60 aureli* pour_un
-82 intern*
-83 est_arrive
-88 avez
-100 echant*
-110 salaries
-120 commis* direct* enseig*
-130 commission employ* junior redact*
-140 directeur
-160 assistante choisi* en_effet etre tableau votre_candid vous_avez
-170 entrai* office pas_vous projets reclam*
-180 aujour* aujour_hui clotur* doit_etre evidem* evidemment leur medica* pour_moi visiter
-190 arrivee mentio* nous_en ouvert pourta* priorite projet* que_votre
-200 administrative madame maman toutes visite*
-210 annee_en compte croyez dossier droit examin* gratui* il_est indivi* interr* metier par_contre reste retenir role seriez talent*
-220 annee correspondant demeure fini_par judici* judiciaire on_fini voix_pres
-230 accueil cela comme_le confir* decisi* demeur* encour* est_pour genera* precis* sans versio*
-240 beauco* beaucoup commun_qu court doit ecrirons handic* instan* organigramme pouvez qu_avec quenti* quentin sache salle surtou_pas volont*
-250 accorder engage_en etude_de jusqu qualit* reflex* reflexion semain_procha
-260 actuel ans_de apprec* communiquerons compri* de_votre differ* fini la_on niveau place pres report* surtou* surtout tresoriere
-270 de_ne demena* et_non points tresor* trois_voix vous_la
-280 concer* sortir
-290 barre defaut exteri* postes signif* un_qui voici
-300 assist* candid_la comedi* cours fonction inscri* monsie* monsieur produc* respectons sujet syndicat
-310 annonce bullet* confirme de_candid dix_raison espere fromag* lesque_votre parven* pieces pour_lesque profes* raison_pour remerc* saison_est vous_que
-320 accord* boite cabine* candid_est lesque* lesquelles ne_le premie* rapide* rapidement vers
-330 avant_le avons_retenu classe* de_respon declin* et_ta homme proche que_nous republ*
-340 attrib_lors est_pas faute la_votre lors_du malheu_toutes organisation premie_tour relanc* selectionnee site tour_et
-350 accept* ai_donc apport* automa* decision mail procha* quant que_employ souhaitez un_an
-360 ai_pas ecole refus termin* tort
-370 bien candid_mais et_des faut lors_de raisons regret_la rempla*
-380 active autres en_charge expliq* pas_ete raison* recu teleph*
-390 annonc* archiv* commen* courri* etait toutes_les
-400 affich* annonces consid_que de_repons en_mars passe realis* situation
-410 abouti demarche offre situat*
-420 au_dela dans_la dela demande encore parle vous_confie
-430 aviez choisi_une conformement direct_gele refere* revanc*
-440 majori* on_pris recevr* societe trouve_un
-450 demand* demarc* nos_criter offres oublie pas_la
-460 au_poste change compre* le_consei lettre notamm_ancien parmi_celles plein prefer_quelqu sur_les
-470 accorde chaque confor* decour* documents dommag* meme_si
-480 comprise docume* neuf projet_de un_peu
-490 dela_de le_00 notamm* que_tu select_pour voir
-500 ailleu* ailleurs le_regret plus_dispon premiere soyez_convai
-510 candid_priori celui elle_retenu ete_retenu format* mais nous_prefer part poursu* prefer_donc
-520 appel toujou*
-530 autre_et cette_semain manque moins quatre retenu* trente
-540 ce_est
-550 nous_avions
-560 dossie_nous poursuivons
-570 accord avec_la esperi* garde rejetee soyez votre_poste
-580 chez je_ne votre_projet
-590 donc_en fin_du rejete* trois
-600 consei* formul* votre_demand
-610 engagements
-620 attrib* questi* suspendu
-630 attent* je_vous suspen*
-640 convai* le_rempla pourra publie*
-650 votre_propos
-670 avis
-680 alors apres pas_admis
-690 tout
-720 les_places
-730 et_nous pas_pu
-740 est_pourvu
-750 choisi depart
-760 conge
-780 informer
-790 le_propri
-840 budget cadre
-850 poste_est
-880 avons_pas
-890 jusqu_la refuse
-900 propri* proprietaire
-920 fille
-960 demand_de donner
-990 avons_le
-1000 candidats poste_de
-1200 candid_pour
-1300 rien
""",
    "received": """
1200 appellerons gommet* gommettes
1100 est_comple
1000 inscription le_chef
990 fait_le
970 maintenant
870 est_arrive
860 bien_ete
850 banque consul* mardi recue
840 au_00
830 arrive*
820 inscri_est
810 consultera est_une
800 nous_vous
750 vous_confir
740 la_proced
730 actuellement comple_vous jusqu
720 confir* dossie_est procedure son_retour
710 accuso_recept de_intere
700 ici_au notre_equipe photos_de pieces
690 jours
680 achemi* acheminee actuel* la_transm votre_lettre
670 en_genera ta_candid voir
660 est_actuel sous
650 lieu regard* semain_du
640 rapporteurs
630 dix_jours pour_un
610 arrive
600 echang* etudio* etudio_votre etudions nous_etudio
590 candidature merci
580 transm_au
570 chef_de de_sa ici_le suivre
560 employeur inscri_au le_point une_repons
550 boite en_cours mail matin sont_bien
540 avec_attent dans_votre ton_mail
530 on_fait recevr_une
520 avant_la commun_en la_commun note_de parler* parlera personne repose* reposee si_votre tete_repose
510 arrivee consei* employ_consul parler_au pour_vous tour_du
500 accuse_recept du_mois semaine
490 connaissance cours date_limite imprim_et je_ai limite_inscri paquet que_le tour
480 au_consei cv_bien en_parler est_fixee parcourra recept_de repons*
470 avec_les emploi envoi le_tour lieu_dans
460 avoir_fait note
450 de_prepos janvie_et je_pense point_sur prendr_connai prepos* preposee proced* vendre* vendredi votre_candid
440 arrive_chez confir_que dans_les receva* remerc_pour
430 benoit commis_medica dans dessus dispat* elle etabli_en medicale moi_la sous_quinze
420 ainsi_que machin* numero premier revien* statut_candid votre_courri
410 chez_nous informe suite_de
400 et_moi on_te prendra reception repons_avant revient
390 du_recrut est_parven mais_sans recept*
380 lundi semain*
370 de_roubai dossie_sous est_en juin ont_ete pole pour_votre
360 appel atelie_de atelier candid_de dans_la dure_en genera_de helois* heloise person_de pour_envoi proced_dure quatre_six un_poste votre_dossie
350 ete_enregi etudie fait_suivre inform* les_procha roubai* roubaix votre_inscri
340 cette debut demand_emploi dossie_soient la_fin soient_lus sous_dix
330 mainte_en nous_est qu_il que_nous
320 corres* office_du recu_ta revien_vers
310 ai_fait atelie_ouvrir cette_semain consul_votre dans_notre faire_objet la_semain
300 de_equipe du_salon il_rentre jusqu_au rentre repons_ici tri_des
290 accost* comme_non elle_devra et_faute etude_et habitu_trois habituellement le_numero non_retenu ouvrir* ouvrira prend salon talent_en
280 chour des_qu devra devra_etre dirige ecoute_les envois la_cadre la_corres le_00000 les_envois qui_dirige remercions
270 la_commis notre_base nous_lirons vos_refere
260 chaque classe_est dossier je_la mon_client ton_cv
250 candid_pour et_nous montre nous_revien reviendrons te_tient vendre_procha vous_dans
240 au_debut des_la en_remerc est_partie fera_au la_reunio mois_avril premie_tri reunio_de
230 avec boutiq_de candid_un de_mardi declar_comple trois_semain va_voir
220 preselection
210 attache figure parcou* parisi* votre_cv
200 attach* et_que vendre_il
190 de_votre etre_evalue evalue evalue_par les_temps recrutement
180 candid_dans de_recrut
160 consul_en est_dans vers
140 le_decemb vacances
130 la_direct sera
120 meille_delais meilleurs
110 charge les_meille
100 meille* tout
54 trois
52 examin*
-5 moudon
-7 de_notre
-18 maman
-21 bonjou*
-41 chef
-54 etre
-74 la_lira
-83 passe
-94 dossie*
-99 commen*
-100 emploi*
-120 concierge de_concie haut
-130 en_0000 nous pour_ta responsable
-140 gestio* respon*
-150 certif* compte* franch* poste_de toutes votre votre_mot
-160 laquel*
-170 candid* monsie* monsieur
-180 acces droit modifie nous_ne parven* securi* sujet voulu
-190 apport* attent* example modifi* partic* septem* septembre
-200 nouvelle recu_par serez serez_recu vous_serez
-210 pleine
-220 etait inscrit suivan* versio* version
-230 annee candidat reviens souhai*
-240 copie indust*
-250 de_nos de_select
-260 avoir encore pour
-270 apres dernie* diplome interet peut vous_avez
-280 administrative avez nous_avons postule
-290 examinee
-300 services
-310 depuis temoig* toute
-320 avons prendre suite un_dossie
-330 caisse contra* dossie_pour magasin messag* positi* postul* repond*
-340 applic* application de_servic depuis_votre ta_lettre
-350 bureau compet* de_la hier
-360 candidatures comite dans_le demeur* et_le issue_de le_consei recevoir recruteurs toujou* toujours
-370 analys_les electr* equipe_du issue jour
-380 dossie_de equipe* pourra
-390 joint organi* recevo*
-400 attend* prochaines
-410 ete_lue manager transmis
-420 la_saison ligne manage* place retenu
-430 etudiee
-440 ferran* merci_de period* periode postul_et
-450 negati*
-470 candid_au deux presen*
-480 assist* avec_soin etudie* soin
-490 demande fait_parven intere_pour parvenir
-500 reste
-520 cv_pour remerc_avoir transm_la
-530 formation
-540 format* la_procha soins soir
-550 vous
-560 projet
-580 depose
-590 depose_votre
-600 offre
-620 aviez
-640 retour*
-700 ete_examin
-720 bien_eu est_transm
-730 accuso_bonne
-740 demand*
-810 concer*
-820 soumis_votre
""",
    "come": """
1200 nouvel
1000 votre_entret
990 lundi_00
970 horaire
960 jeudi_00
920 par_sms
890 et_nous
860 aimera*
840 reporter
770 fixer
760 recu_par
750 mardi_00
720 faire mars_00
710 acces_nos crenea* joint_un nos_bureau vous_etes
700 confir* etape_suivan un_plan
680 du_poste heure_de
670 comite_de oblige*
660 deplac_seront en_visio suivante
650 dejeuner enregistrer souhai_vous
630 propos*
610 heure horair* nous_oblige propos_un
600 deplac* et_souhai votre_confir
590 nouvelle presence
580 confirmation
570 bureaux une_journe
560 bureau* le_comite votre_presen
550 durera entretien
540 beauco* beaucoup creneau invite_enregi
530 choisi confir_votre
520 evaluation observation petite psycho* vous_joindr vous_propos
510 intere_et presen_par simple* sur_le
500 donc nouvel_opport ouvert_une
490 invite une_nouvel
480 choisi* opportunite
470 observ* precis_la responsable
460 jeudi joindr* joindre le_crenea
450 accuei_confir industrielle respon* vers_00 vous_rencon
430 decisi_finale epreuv* jours_avant on_discut passer stage_observ test un_stage
420 aura_lieu demain vous_invite
410 deux_cas experi_des pas_encore pratiq* vous_attend
400 avez_ete crenea_que etape invita_dans libre_merci quand votre_agenda vous_recevr
390 confirmer et_entret ete_presel les_epreuv plutot presel_pour preselectionnee sporti*
380 de_change de_me en_00 irait lien parlera ton_parcou
370 ai_vu et_vous market* poste pour_un test_de
360 de_demain discute et_ai je_vous poste_qui profil_et vu_votre
350 et_de propose te_va vous_intere
340 au_00 lacomb* lacombe le_faire vendre_midi
330 de_mme la_votre merci te_propos
320 avec meme_lien
310 ci_dessou la_respon select* voir vous_me
300 etes_invite vous
290 dessou* dessous dimanc_00 informatique la_date preced* retenu une_mise
280 avec_vous casse ce_week de_vous demain_comme invite* malheu_notre passez poigne* rencontrer situat_de vos_dispon
270 de_caisse diplomes disponibilites identi_et matinee minute* minutes munir munir_une vos_diplom vous_munir
260 arthur entret_video trente_minute
250 commun_vos communiquer etape_un le_direct me_commun minuit
240 avons_le deplace
230 aimera_vous aimeri* aimerions je_serais nous_aimeri poste_est pourvu_et rencon* serais_ravie
220 entret_avec peux ravie ravie_de
210 discut*
200 en_trouve
190 pourri* proposes
180 ligne_avant minute_sur propos_ci vous_sont
170 epreuve
160 avril_00 entrev_est est_remise le_00 remise_au un_test
150 ete_select lien_pour parfait rejoin_entret
140 voir_demain
130 confirme ou_le
120 bonjou*
110 suite un_entret
57 mardi
41 mercre*
35 merci_de
10 avons
-58 teleph*
-59 dans
-62 deux
-72 mardi_0er
-76 decemb* decembre
-96 vendre* vendredi
-100 monsieur
-140 candid* de_notre docume* dossier nous questi*
-150 pour
-160 ou_en penfre* penfret reunio_mardi salle_penfre
-170 du_jour ordre_du
-180 le_septem
-190 atelie* cette chose toujou_de
-200 compto* comptoir discus* discussion fais
-210 apport* avant demander derrie* derriere liste ordre
-220 disposerez entret_du expose_suivie minute_expose partir suivie* suivies
-230 client echang* equipe recomm* vingt vous_dispos
-240 expose janvier
-250 affich* demain_pour jour temps
-260 seance
-270 dernier
-280 de_00 fevrie* fevrier fixe hate
-290 et_votre techni*
-300 les_heures pouvon* pouvons vous_aviez
-310 autres aviez genera* octobr* octobre poste_de si_tu
-320 ecrit juin_pour suite_votre
-330 ajoute* ce_que du_0er vous_joigna
-340 de_nous joigna* joignable rendez_vous sera
-350 embauche entret_pour pour_les trouve
-360 de_votre dispos* et_00
-370 embauc* fait
-390 hier presente si_vous
-400 compter dans_invita notre parle passe
-410 compte* en_entret
-420 reunion
-440 repondre
-450 de_la
-460 reunio*
-470 vous_en
-490 premie* septem* septembre
-510 etre
-530 mois
-540 disponible entretiens
-550 entre
-560 pour_le
-580 vous_est
-610 le_poste
-620 on_se
-720 dispon_le
-950 en_parler
-1100 parler
""",
    "offer": """
1500 electroniquement
850 accord
830 compri*
760 en_0e
740 des_le
720 signer
690 vous_que
640 joint
630 tu_es
600 dans_equipe
590 de_courri
580 par_retour
570 duree_indete est_avec indeterminee le_00 retour_de
550 de_nous
540 courriel retenue
520 votre_accord
510 biento_parmi compte_biento
500 contrat
490 commis_vous compter
480 annonc_que bienve_dans nous_voulon voulon* voulon_travai voulons
470 as_le compte* pris_felici toujou* toujours
450 partir_du
440 commen*
430 unanim*
420 de_vous direction nous partir
410 le_job vehicu_de
390 la_commis notre_offre quel
380 dites_moi du_decemb felicitations qualit* qualite te_prend
370 decemb* decembre dites le_poste on_te temps_plein
360 choisi commis* commission equipe
350 commencer engage* rejoig* remune_brute
340 le_plaisi
330 embauc* nous_faire
320 trouve_ci
300 classe_premie vous_confir
290 choisi_pour joint_votre premiere repas veuill* veuillez veux
280 comme lundi que_nous
260 le_contra
250 bienvenue
240 bienve*
230 sera_de
220 accuei_lundi hate tu_commen veux_toujou
210 nous_la
200 period_essai septem* septembre
190 period* periode
170 avant_vendre essai
160 la_veux tu_la
150 propos_le
3 signee
-86 dans
-180 poste_de
-210 pour
-240 vous
-270 commer* valabl*
-280 decisi*
-310 collec* travail
-320 deux
-340 propos*
-360 change compte_parmi meme nous_si preven* prevenez vous_en
-370 octobr* octobre procha*
-390 si_votre
-400 cette
-410 avant_le nous_vous
-420 choix
-550 avez
""",
    "wait": """
1200 encore
1100 patien*
1000 candid_demeur demeur_active
970 toujou* toujours
950 jusqu_la
880 la_mi
800 avant
790 pas_oublie
760 choix devrais je_devrai
750 ete_prolon pas_encore prolon_de prolonge
740 prolon*
730 oublie
720 devrai* etes_inscri la_pile pile postul_ete
710 est_toujou plus rien vous_avons
700 arrete
690 la_clotur pause
680 vers
660 voir votre_candid
640 cloture decide*
630 de_patien
610 clotur* encore_quelqu inscrite patien_encore quelqu_jours
600 inscri_sur
590 toutes_les
570 ce_retard
560 clotur_de nous_excuse person_voir vous_en
550 le_00
540 accord la_valida valida* valida_du validation
520 lundi_au
510 remerc_de remercions
500 tous_les
490 patience recrut* recrutements toujou_en
480 de_temps
470 change_dans equipe_ralent et_nous le_recrut les_recrut ralent* ralent_le ralenti un_change
460 en_lice
450 dans_equipe dire lice
440 faire_son jury_se le_proces pour_faire reunir_le
430 tant_qu
410 entre est_joue liste_attent processus rien_est
400 est_report reste_valabl reunir* reunira se_reunir te_dire
390 attente
380 avec_notre decisi_est demarc_de fusion proces* sans_demarc valabl_et
370 et_tant votre_patien
360 aura_donc de_neuf donc_rien en_sommei le_moment pas_avant reprise sommei* sommeil
350 plus_de respon* responsable sera
340 de_votre rencon_encore
330 confrere janvie* janvier nous_rencon rien_vous
320 confre* course_ne es_toujou inquie* inquie_pas inquiete la_course ne_inquie possible toujou_dans votre_dossie
310 autre course
300 actualite toujou_actual toujou_etude
290 conge_je des_son espero_pouvoi je_vous plus_ici repond_des repondrai respon_est
280 donner_de matin_vers offre_est son_retour
270 encore_un interviendra le_janvie les_vacanc te_donner vers_un
260 aucune_decisi vacanc_de
250 interv_pas ne_sera
240 decisi*
210 decision le_consei
200 aucune ne_peux repond*
180 retour
170 du_mois
150 pour_instan
140 attend*
61 vous
-1 oublie_jusqu
-49 dans
-68 encore_les gerani* geraniums les_gerani ne_sortez sortez_pas
-69 sortez
-120 candid*
-140 contes* et_les
-150 empech* procha* votre
-160 bien
-180 second*
-190 pronon*
-200 pense
-220 bonjou*
-230 dossie* presen* que_vous
-240 que_le
-250 les_candid
-260 dans_le
-280 avec dossiers
-290 comme
-300 et_le
-310 rappel*
-320 etre
-370 decide entret*
-400 trois
-420 cours
-440 pas_de
-470 vendre* vendredi
-490 poste
""",
}
ABOUT = {
    "yours": """
670 plutot
660 connai* jours
630 selection
580 subject:suite
570 compte*
560 cordia* mois
550 serais
540 avec
530 statut
510 embauc* faire
500 depuis
480 epreuv* mail techni*
470 meme recont* veux
460 horair* opportunite
440 contra*
430 candidature
420 appren* fera
410 client consid* envoi essai repondu subject:chez
400 subject:concou* subject:concours subject:proces* tour venue
390 procedure rencontrer subject:candidature tres
380 deja dotati* dotation engager hello horaires lien manque* subject:manager
370 coup recevr* selectionne sous subject:postul* subject:process
360 dois leur
350 cher neanmo* neanmoins prendre presel* toute
340 chef desole recevrez
330 date propre
320 exampl* example finale maintenant
310 attend* collab* commun* consideration nous period* peut postulation proposer sont subject:postulation
300 altern* auditi* collec* cordiales donc groupe montre* periode politi* politique prevoy* subject:statut
290 bonjou* bonjour desolee etre libre observation person* revient subject:entretien video
280 compto* contrat cours demain exploi* humaines irait plein recommande saluta* salutations subject:reponse
270 emploi ensemble fixee foncti* pratiq* prendr* president proposons
260 assura* commentaire comptoir enviro* philip* recomm* subject:proced* subject:repons* vraime* vraiment
250 aurais commencer couran* decouv* missio* moment piece septem* septembre servic* signer subject:nordlicht zone
240 confir* cordialement etiez experi* inscription mort passez salair* salaire souhaite stagia* subject:convoc* subject:convocation subject:entret* subject:notre subject:select* veuill* veuillez
230 caractere etape jour subject:agent terme test
220 bureau depart* direct* effect* plaisi* plaisir profil transm*
210 adress* change genre heures lequel porte resto saint senior subject:essai subject:motion subject:resultat tickets
200 cepend* comme empech* etage generale jeunesse pourta* pourtant sacha sommes subject:pellwo* subject:procedure suivante
190 alerte* enregi* huitai* marie positive poste pouvan* premier sais sophie stage subject:collab*
180 afin aimeri* aimerions bravo donnerons essayez examen insist* magasin parle plusie* subject:candid* subject:rencontre
170 bosser numero partir place premie* pris subject:data titulaires visiez
160 desole* envie finaliste recue scolai* subject:chef suppri* univer*
150 coucou demandons monter polycl* polyclinique subject:analyst subject:junior vite
140 bilal debut robin surtout
130 complet compte embauche fabric* mercre* mercredi nora positi* prepar*
120 continue final
110 comple* directeur premiere
100 devons educat* etabli* finali* finance permet* subject:decisi* subject:decision
97 dans
71 mais
64 dana
46 service
45 vous
42 matin
41 lundi
11 notre
-10 suite
-24 dossier
-37 annuler
-48 accept*
-54 etude
-56 plus
-58 fronte* frontend
-59 manage*
-72 engine*
-73 dispon*
-77 intere*
-84 excuser
-87 raison stop
-90 aller
-93 fois subject:general
-95 consei*
-96 prefer*
-97 rencon*
-99 controller creche
-100 madame progra*
-110 pourro* pourrons rentree syndic*
-120 avant candidatures cette confor* efface* essaie merci premiers semest* semestre subject:comite
-130 candid* envoye gagnants group pouvon* pouvons projet revenons sera seront
-140 bright* candidates decide machin* manager pour presenter recrutement retire soir subject:perfor* subject:regres* subject:regression
-150 ayant clara disposez donnez faute gagnan* quatre recour* recours
-160 assistante attendons devrai* dispos* marvan* marvane recevo* subject:depuis subject:proposition subject:rendu
-170 bonne chien dernier etait nordli* nordlicht recevoir reservee retenues samedi subject:compte sujet
-180 candidate deux differ* etant malheu* malheureusement photos propos* subject:planni* subject:planning
-190 disponible gardien juridi* ligne reflec* remercier repond* repondrons subject:dossie*
-200 accord adresser avoir carist* cariste changement effacez equipe exempl* gardie* juridique louane portee precis* processus reflechi serveu* subject:intere*
-210 change* contro* conven* decider decision hors jeudi laurea* male mediat* michel nationale nouveau passe reunir* reunira sache subject:extra vient
-220 autre convie* delai gael hier interet postulez prions secretaire subject:aout subject:election subject:poste subject:premier
-230 conge decisi* entretiens inform* pourrai questi* relanc* retenu sieger stephane subject:annee subject:opport* subject:retour
-240 ceux chacun copie entretien fichiers garantie interpellee junior recruteur rendez retiens subject:dossier subject:mouvem*
-250 bord commis* commission defini* ecrit etes formation participe rapide* rapidement role subject:pieces suivan*
-260 accueil achat conviendrait fatou mettre nombre* panier places rencontrons subject:annuel subject:avis subject:premie* subject:projet
-270 applic* application barre contri* cour emballe factur* maman position quarti* quartier sans soluti* subject:controller subject:reclam* train
-280 anonym* avons chez cinq demande employeur juille* juillet loic nouvea* ralent* ralenti relancerai
-290 accede* acceder ayez branch* format* inquiete inscrire nouvelles pouvez prolonge propositions reflex* reflexion refus simila* subject:voie travai*
-300 chercher decline demarc* expire points pourra* prolon* regret rejetee retien* retour
-310 charge* marche partic* prevu raisons tant
-320 annuel dire examinee jardin petit remerc* termin* version
-330 ajoutez celui excellente subject:vous versio*
-340 avis dorian modifi* pause references sales subject:conseil votre
-350 assist* desist* envoyer monde reclam* remercions reviens societ* subject:annonce
-360 demeur* demeure garde quelqu* quelques recu rempla* repondrai vers
-370 chers faut pourra prochaine rejete* societe
-380 apport* apres contacter trois
-390 attent* deplace espero* esperons fille liste
-400 aujour* aujourd subject:annonc*
-410 echang* entret* lice refere* remonte subject:tessel trop trouver
-420 demand* edgar
-430 candidats jusqu
-440 donner
-450 annule declin* moyenn* regret* voici
-460 absent* moyenne nouvel* weber
-480 assistant pensez
-490 propri* proprietaire questionnaire
-500 subject:consei*
-510 autres belle suspen*
-550 oublie
-570 etudie*
-580 offre
-590 compre*
-610 peux
-630 toujou* toujours
-640 proposition
-650 refuse
-660 attente encore
-670 tous
-680 subject:demande
-700 active
-710 patience
-790 patien*
-830 reste
-870 subject:demand*
""",
    "refusing": """
800 retournons
710 lequel
680 recont* recontacter
670 subject:suite
660 retour*
620 horaires
610 consideration moment
580 manquerons
560 appren*
540 experi* proposerons stagia* venue
530 chef
520 insist* presente tourne*
500 depuis embauc* ensemb* ensemble
490 permet*
480 veux
460 sais subject:concou* subject:concours
450 aurais revient
430 dois selectionne siege
420 coup negative plutot signe soumis subject:postul*
410 activi* avez candidature cepend* cependant cher effect* etudia* etudiants propre
400 alors cherch*
390 chere detail etiez subject:candidature subject:chez
380 concou* creati* etre passez peut profes* soin subject:postulation
370 avec aviez client subject:statut vraime* vraiment
360 devons fera interet positive recommande repass* requis subject:essai subject:notre
350 collab* connai* entend* parle senior
340 apprenti bonjou* bonjour convoi* convoitiez exigen* exploi* matier* matiere selection survei* tres visiez
330 chaque cordia* faire helene mardi porte positi* sont subject:reponse
320 antoine appele* derniere donc ecrire favora* serais toutef* toutefois
310 aime avoir cabine* concours depart* marie philip* philippe
300 avions change competences generale hello mesure missio* ouvert* participation reserv* subject:repons* vais voulai*
290 autour energi* laquel* laquelle maison politi* poursuivre route subject:nouvelles
280 affich* bureau cordialement negati* pourta* pourtant pratiq* qualit* salue septem* septembre sors terme
270 aurion* aurions classe donnee* donnees engager envoyee joue neanmo* platef* prise recherches soir statut subject:offre suppri* toute
260 auditi* avons candidat clic ecrite fait postule rappel* rappelle revien*
250 arbitr* battu commentaire conseq* desole dont essayez finale marcha* message parlen* parlent subject:social titula* voix
240 besoin brevet creations fanny federal leur person* reuni rythme savoir subject:arrive* subject:dispon* subject:nouvel*
230 cherchent concur* envie jeunes* jeunesse neerla* ponctu* reinsc* semina* seminaire sincer* visite*
220 adress* commer* nous robin saison subject:emploi supprime vacance
210 caractere confie* franch* franck immediatement magasi* prend sante technique
200 demo employe faites figurez informons jugee mois recomm* select*
190 celle collec* exerci* financement labo lucas memoir* memoire obligation personnes prefere prevoy* puisqu* puisque reference sommes subject:biling* subject:bilingue subject:manager subject:nordli* subject:nordlicht techni* voyons vrai
180 analys* contin* dotati* ecarter entrep* marc preselectionnes souhaite subject:manage*
170 agent bout engage inviter subject:secret* subject:secretaire
160 confier finali* motiva* parcou* public* subject:jeudi vendanges
150 annulo* annulons disparait domaine metton* mettons sacha
140 aucun correspond engage* logici* pourvo* pourvoir qqun subject:annula* subject:annulation subject:service
130 arnaud cette coucou donner* organisation pouvon* presel*
120 direct* final invite* quelqu respec* subject:resultat
110 ecole etaien* etaient niveau subject:saison trouve
100 confia* confiance finance subject:postdo*
99 deja
98 profil*
95 financ*
94 cote
92 profils
86 envoie
85 avancer presen*
83 poste
69 subject:result*
58 saluta* salutations
51 subject:votre
37 pour
16 pouvoir
12 contra*
4 journe*
-2 remerc*
-5 dana
-7 repondre
-9 journee
-14 recept* salut
-15 vendredi
-22 sera
-40 format*
-41 subject:candid*
-46 souhai*
-47 etat
-48 site
-51 recu
-52 jours
-74 deuxie* deuxieme
-78 postes
-79 pouvez
-81 plaisir
-82 bright*
-85 formulaire
-87 marche
-89 consul*
-90 repons*
-96 retirer
-98 change* notre votre
-100 contac* junior nomination republ*
-110 charge quinze repas subject:bright* subject:brightwater subject:group veuill* veuillez
-120 encore messieurs reponse souhaitons subject:dimanc* subject:dimanche subject:jeunesse
-130 annule clemen* grand remett* subject:poste
-140 candidates classe* donne finiti* lettre matin prends sour subject:controller subject:libraire
-150 appell* aujour* aujourd compte* convoq* ines namur nouveau reflec*
-160 candidatures choisir contri* discut* elle janvie* janvier mains maintenance parvenue propos* seriez
-170 bonne brasseur devis leurs nouvea* pourri* recherche retenu retenue samedi
-180 adjoin* candid* case mainte* remont* reste seconde subject:contro* subject:conven* tiendr*
-190 attrib* bravo charge* choix comite michel serons travai*
-200 annonc* annuler bien chercher decemb* hate paris preselectionnee remonte seance verifi* voulu
-210 assistante associ* association grandj* grandjean ligne questi* regard* rentree stage
-220 annoncer assist* conditions pole subject:colocation tient trop
-230 annee commis* conge creneau enfant engine* equipe filatu* inform* mariag* personnel printemps rang recue semaines societ* taux
-240 attent* chaussures commission entretien informer louane rentre* retour sauveg* subject:assistant tire ville
-250 carte chers design* etes inquie* lesque* nouvelles photo proces* rembou* report* subject:entrev* subject:entrevue travail
-260 absents appris condit* decision demand* donner dossier ecrit etudie* informee inscri* organigramme respon* second* signif* subject:appel technicien trouver
-270 apport* comment communiquerons decisi* disponible garant* heureux
-280 ainsi considerer declin* demandais impossibilite lire mais peux portez reclam* societe subject:propos* suivan*
-290 arrive* attest* entree espero* esperons plus quatre seront subject:tessel vous
-300 absenc* absence apres decide monde pret telephoner
-310 dossie* possible reflex* reflexion subject:mouvem*
-320 entre malheu* malheureusement pause propri* proprietaire references sort
-330 admis celui contro* minute* minutes retenu* secret*
-340 absent* enregi* rien serion* serions subject:aout
-350 photos subject:etape
-360 applic* compre* points subject:recrut* suspen* tous
-370 avis devrai* recevr* rejouissons sans semain* subject:engage* subject:engagement
-380 active actuel* chez faute
-390 avant barre
-400 entret* jusqu proposition
-410 echang* employeur merci proche regret* rejoui* teleph*
-420 anne offre selectionnes toujou* toujours
-430 autres pres subject:demande
-440 patience refuse vacances
-450 passe trouve*
-460 nouvel* subject:conseil subject:demand* subject:pour
-470 refus voir
-480 aucune oublie rejete*
-500 attente
-530 patien*
-550 weber
-570 garde
-600 pourra*
-610 suivre
-620 faut
-670 choisi
-680 confir*
-710 petit sales
-740 candidats
-750 vers
""",
}
ASIDES = {
    "keep_file": """
580 notre_commun
430 votre_profil
340 classe votre
240 dans pour
220 dans_notre
200 etre
180 part
160 dans_mon prioritaire
-260 sont
-310 de_notre
-520 vous
""",
    "reapply": """
1200 offres
690 public*
610 sans
580 repass*
540 positionner
520 avril manifestez
510 consul*
500 semain*
490 carrieres contin* deux
470 reguli* regulierement rempla*
460 vous_confie
450 procha*
440 positi*
430 au_printe
420 printe* printemps repasser
410 il_vous mois nous_recrut recrutons sont
400 chaque_semain fois
390 et_les
380 belle_ombre ouvertures
370 dites
360 on_te page
350 ca_te maitri* rien souhaites
340 groupe tout_moment
320 chaque contacte deux_ans et_des et_on gere
310 fevrie* fevrier ici_la nouvea_postes qualif*
300 glisse glisse_ton postes viens
290 en_fevrie recrut* te_dit
280 active* activer an_procha aurez campag* libre vous vous_aurez
270 le_00 septem* septembre suffit
260 avez_le
250 le_site serais
240 joindr* joindre la_saison pour_vous situat* situation
230 feriez les_docume rubriq* souven_des telech* vous_de
220 faites tout
210 contactez de_vos deux_autres dispos_si mulhou* vous_ce
200 conges permis restons vos_coordo
190 coordonnees en_mai la_de
170 confrere de_ma nous_le site_de
160 automn* automne
130 dispos*
120 qu_en
100 si_tu
64 trois
60 pour
56 nous
53 notre
-44 dans
-58 missio*
-81 annee
-110 manque*
-120 contact
-130 pour_autres
-140 reste
-150 sollic*
-160 connai*
-180 mais
-190 associ* contra* dessus et_je fait
-200 assist* de_deux propos* qu_on vers_vous
-210 reviens
-220 depuis fin_de
-230 avec_toi decemb* decembre nous_ne
-240 dans_notre de_votre
-250 je_vous que_pour
-260 presen*
-270 ce_qui
-290 donnee* donnees sera
-300 juin
-310 suite
-320 avez offre pour_les
-380 nous_avons
-410 avons candid*
-530 person*
""",
    "stay_in_touch": """
640 gardez
570 numero
550 quand
540 idees
520 ailleu* ailleurs
490 envie
480 ouvert*
450 et_revien
440 tres un_jour
430 jour
420 reste
410 voulez
390 en_septem rennes
380 ouvertes
370 avec_toi
360 continue vraime* vraiment
350 comme revien*
330 bienve* bienvenue boire boire_un cooper* de_vous evidem* evidemment la_bienve nous passe passe_boire vous
320 portes premie*
310 sera
300 de_votre que_pour rester*
290 du_mercre partic*
280 manque_pas ne_manque pour_les
270 manque*
250 examen plaisi_vous
230 lire vous_invite
220 au_salon cas_echean echeant salon salon_de
210 si_vous vous_le
200 un_verre
190 detaille
170 connai*
160 oublie
150 je_ne
140 avec
110 je_vous
-95 plaisi* plaisir
-110 fais
-140 je_te
-160 au_plaisi recroiser
-170 plaisi_de
-210 nous_vous
-230 notre
-250 dans
-280 que_vous
-290 etre
-480 votre
""",
    "call": """
650 point
400 mandat* mandats
390 attend
380 appell* appelle je_vous
360 contactez votre_dispos
320 tout
310 on_se
280 direct_de eclair* eclairage qu_on rappel_en rappelle seriez seriez_vous sur_cet
270 direct*
260 mardi
230 vous
210 debrie* telephone
200 je_suis semaine teleph*
190 suis
180 coup_de de_fil pour un_coup
-200 avec
-220 je_sors sors trois
-320 nous
""",
    "offered": """
910 votre_dispos
640 complementaire pour_tout
620 demand*
530 copie
520 rappor*
480 pour
460 detail*
440 je_vous
430 si_vous
420 ce_serait
410 cour de_bon
390 dans_les entret_de
350 deux
340 pouvez vous_pouvez
280 mail_dans
260 connai* tu_veux
240 sont vous_avez
230 reponds
220 que_nous
180 discuter en_discut veux_en
170 debrie* et_je
-110 attest*
""",
    "refused": """
570 et_ne
270 confidentielles delibe*
260 appart* appartient il_ne
250 pas_en
-180 ne_pas
""",
}
STAGES = {
    "met": """
460 donc
440 direct*
420 apres
380 conseil subject:suite
370 le_consei
350 chere
310 autre
270 ensemb* ensemble mobili*
250 dernier ecrire
240 et_vous
230 elle_vous premie*
220 pour_emploi
210 emploi que_vous
200 et_je
190 deux pour_votre
180 etre
150 bout
21 votre
-70 je_vous
-100 de_vous
-110 subject:votre
-120 part vous_remerc
-140 contra* fait subject:candid* subject:candidature
-160 cordia* sera
-170 procha* remerc*
-180 colleg* remerc_de salut
-190 salutations
-200 collegue permis vous_ne
-210 avec_ton pas_vous services sous
-220 person*
-240 ordre
-260 depuis servic*
-270 etant
-290 autres connai_le pour_le
-310 cherche
-320 place
-330 lettre
-340 cherch*
-370 subject:poste
""",
    "tested": """
560 souhai*
500 rempla*
470 suite
430 subject:essai
420 fais
410 de_la
380 etait
370 dire
360 partic*
350 person_qui tente vous_avez
330 ce_que
320 experi*
310 gestion qui_connai
300 micro
290 apres
270 avec_un la_gestio
260 la_direct mets mobili*
250 courag* courage
240 connai* direct* saint
230 journe* votre
210 dites
180 auditions la_regie regie
170 auditi* et_je
160 avril_et soir
-160 permis
-180 subject:candid* subject:candidature
-190 votre_nom
-240 dossie*
-290 rencon*
-300 pour_le
-310 notre
-380 cherch*
""",
}
