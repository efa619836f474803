"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
2200 des_lors
1900 prend_la
1300 ce_sera est_non fera_pas nomme
1200 votre_nom
1100 balanc_penche permet_pas stagia*
1000 au_comple non_retenu soir_ce votre_concur
980 autour stagiaire
970 recommande
940 par_conseq
920 lequel vote_pour
910 consequent
890 et_en
880 ayant conseq* oblige_de
870 arrive_en concou* de_select deja
860 revient
850 candidature classe souhaite
840 cepend* cependant issue prendra qui_prendr terme
830 issu ne_vous
820 ce_poste collaboration coup engager
810 la_direct non_select propose
800 en_juin final le_patron
790 etudiants finaliste une_colleg une_mediat
780 ces_foncti mediatrice patron_veut
770 donc
760 au_0er la_region prefer_une se_fera
750 du_coup embaucher la_propos
740 desole je_vais me_vois
720 auditi* jusqu_en postul* qui_dirige rester tienne
710 aout est_pronon pas_propos
700 nos_echang person_qui propos_votre
690 le_presid peut
680 est_pourqu jeudi
670 analys_de exprim* nous_devons pas_toi prendr_la proche* proches sur_des
660 cet_ete pour_cette requisition
650 examen pouvan* pouvant prefere satisf*
640 devons exigen* interi* signe
630 appren* dirige_deja ne_se proced* un_candid
620 confie de_contra entrer_en le_seuil phase pour_lequel rentree savoir
610 est_au ete_annule
600 avez_repond dans_le en_consid je_me note_de penche prise_en profil une_person
590 consideration etre_prise loin_ensemb permis
580 annulee des_profil laquelle requis* semain_dernie un_terme
570 chef complet du_pot la_requis negative poste_pourvu sans_objet titulaire tourne_autour
560 arrete candid_qui coute_de est_lui la_place labo
550 de_dix issue_de nous_sommes positive titula* vote vous_faire
540 de_passag dossie_recus pourqu_je recomm_votre vous_ne
530 charge_de convoi* convoitiez place_que pratiq* presen* pris_quelqu seuil sont vous_convoi
520 apres_examen autre_person avons_pris echang_sur engage* etait_propre faire_connai les_trois manager place_est
510 au_regret aura_donc de_exploi de_franca dispos* embauche essai poste_pourvo
500 avez_pas bien_que candid_dispon cherchons desormais est_desorm ete_declar je_dois profil_pas vous_preven
490 brevet brevet_federa est_negati federal jury_pas rencontrer saison selectionne sera_non servic_de tous_nos
480 affreteur deuxie* deuxieme embauc* le_pouvoi nomina* nomination pas_avant qui_nous rester_donc
470 aller_plus elle_pris il_pas postule prevenir que_la reserv* result*
460 assiettes avec_lui belles belles_mais ce_qui compte_du de_ce le_poste pouvoi_organi pratique recomm_la tomber
450 celles_ci choix_est concours connaissent du_0er exploi* federa* les_deux repondu
440 de_rencon dit_oui envoye* figure_pas negati* present un_brevet
430 associ* aussi de_00 le_contra matin_et nous_ne prend_fin suite_de une_pratiq
420 alle apprenti en_la est_alle ont_ete une_autre
410 adress_une copine devons_vous la_phase troisi* troisieme
400 avec consen* contra* et_est jeanne la_missio le_mandat mis_son pas_partie pas_suite pour_la reste_que son_veto ta_venue veto
390 ai_propos au_labo commis_de connai_que correspond decemb_au definitive renonc* soutient
380 accordee chez_nous financement nos_attent pas_sur poste pourvu*
370 malheu_vous pouvoi* pouvoir regard_du un_chef va_pas vacance
360 apprentissage cherch* client_fait dois donc_la du_client etes figure motif_indiqu pas_le prise prothe* vous_annonc
350 annoncer aucun_poste avons avons_choisi cliente de_besoin desorm_pourvu dimanc_00 ete_suppri interimaire jeune poste_ete pour_mme pour_vous reserv_une sorel sur_le une_jeune
340 au_regard bancaire collegue educat* ne_sera on_va pretentions quelqu troisi_tour vienne* vienne_de viennent votre_cv
330 criteres embauc_person prendr* preten*
320 associ_ont cette criter_une de_te le_jury ne_corres on_trouve person_ayant presente qui_connai rencon* repond_est
310 aude avant_avec connai* corres_pas la_procha les_associ monte procha_rentre reponse
300 annonc_que elle_ne emploi_postul ete_transm examen_de faire la_pour malik ne_faites ne_va ont_en pu_etre suppri*
290 admiss* avec_un consou* consour effectue est_bon est_donc reston* restons ssiap transm_ce
280 abando* animateurs bien_eu cette_etape comple_en confie* deux_places donnerons etant ne_donner on_donc plafon* plus_pourvo pour_juille propos_le regard volet
270 bonjou_lola client_ne creati* de_marche devoir fois_ci jury pourvo* pourvoir rencon_de vous_etre
260 autres_person avance_avec connai_deja de_mercre elle_dit et_celle la_candid le_profil votre_postul
250 aura_pas avec_vous non_admiss preten_depass salut sommes_au
240 autre donner_pas longte* nous_irons retenu_cette vous_propos
230 avec_quelqu couvre en_rester et_je irons ne_souhai nos_yeux proposer sujets_de vous
220 contrat donc_pas la_recept pris que_celle suite_notre tombe
210 matin nous se_sont soir ta_candid
200 cette_fois chanti_de de_vous nous_avons
190 bonjou* bonjour pour pour_le preneur
180 client juge plus recruter
170 aura autre_candid informons monde_pour notre vendan* vendanges
160 elle
150 boutiq* boutique cinq en_finale lundi noms rester_la signe_avec trouve_preneu
140 pas_en pour_un
120 pour_septem presenter
100 de_recrut finale finale* finalement
96 foncti*
84 dossie*
80 ingeni* resterons
74 recrut_est
62 nous_regret
56 candid*
47 travai*
45 servic*
43 pourrons
42 favora*
28 rester*
27 refusee
24 recrutement
19 regret
7 medica*
6 que_vous
1 select*
-9 reste
-16 person* retenu
-18 avez
-21 votre
-22 intern*
-33 votre_dossie
-42 office
-44 titre
-47 chers direct*
-57 ils_ont
-61 effet
-62 place
-72 etre
-74 interne
-85 chere pourro_pas
-87 tour
-93 personnes
-94 candidat
-95 equipe
-100 points
-110 dejeun* droit visite*
-120 employ* portai* sans
-130 promis votre_candid
-140 actuelle aujour* aujour_hui aujourd
-150 aucun croyez encour* madame modera* moderateur ouvert priori*
-160 veux
-170 dossier toutes
-180 autres_profil fini_par par_voter
-190 caces design* doit est_pour interr* jusqu_au leur semain_procha voter
-200 acces avoir ceux_que classe* ecriro* faut fini indivi* malheu* modifi* parent* que_votre
-210 cela commis* cours entrevue surtou_pas tablea* termine une_fois vous_avez
-220 affich* commission compte par_contre qualit* reside* surtou* surtout
-230 espere la_on messag* monsie* monsieur partie projet* reflex* reflexion relanc* retenu_une salle toute un_qui
-240 accueil de_candid frais pour_moi site syndicat
-250 bullet* choisi_quelqu handic* petit postes precis* voix_pres
-260 accorder annee_en beauco* beaucoup candid_la coucou_maman et_non varian*
-270 aide candid_est comme_le de_decisi engage_en majori* ne_le
-280 ai_pas assemb_elu autres barre_tresor elu_mme elu_trois ete_elu eu_tort pile saison_est saisonnier signif* termin* tresoriere
-290 dans_un differ* dossie_nous en_cours signee* signees
-300 apprec* barre demena* ete_rejete evidem* evidemment il_est maman rapide* rapidement retenue tort un_avis
-310 de_votre direct_gele en_revanc homme parven* que_employ revanche sait
-320 bien il_nous non_signee produc* profes* role
-330 avons_retenu concer* faute inscri* lors_de on_pris sache tresor*
-340 arrivee consid_que decision du_marche pourtant
-350 candid_mais change commen* communiquerons dans_la dix_raison interv* person_et pour_lesque republ*
-360 actuel avec_la et_ta incomp* lesque* lesquelles moins organisation toutes_les
-370 accept* comprise de_respon declin* expliq* premiere procha*
-380 automa* autre_et est_en pas_ete refus rempla* reussi*
-390 accord* confir* elle_retenu formation habitu* lors_du malheu_toutes premie_tour projet_cette que_nous route selectionnee ta_demand tour_et trouve_un
-400 ai_donc ailleu* ailleurs annonce approc* format* offre premie* projet_de references sur_les un_an vers
-410 annonces courri* de_repons decour* demand* demande etait fromag* pieces raisons sujet vous_que
-420 documents dommag* encore la_votre mais passe raison* recu voici vous_la
-430 attrib* aviez docume* formul* lettre retenu* teleph*
-440 chaque le_consei part plein recevr* rejetee situat* situation trente
-450 fonction le_00 mail meme_si rejete* vous_confie
-460 de_ne donc_en en_charge je_ne poursu* prefer_donc
-470 accorde refere* un_peu
-480 ete_retenu notamment parle regret_la votre_projet
-490 annonc* et_des societe
-500 archiv* est_pourvu
-510 celui conformement demarc* demarche
-520 choisi_une neuf nous_avions votre_demand
-530 au_poste cadre manque notre_offre nous_prefer pourra que_tu select_pour
-540 confor* esperi* plus_dispon soyez_convai voir
-550 poursuivons votre_propos
-560 quatre toujou* toujours
-570 chez compre* pas_admis realis*
-580 cette_semain en_mars pour_votre questi*
-590 accord ce_est parmi_celles
-600 appel
-610 pas_la
-630 le_regret le_rempla
-640 attent* avis oublie
-650 fin_du soyez
-660 garde
-670 publie*
-680 alors apres convai*
-700 depart je_vous votre_poste
-710 et_nous le_propri tout
-720 consei* poste_est
-740 trois
-750 suspendu
-760 suspen*
-770 conge engagements
-800 budget
-810 pas_pu
-830 propri* proprietaire
-870 candidats informer
-890 choisi
-920 fille
-940 donner refuse
-960 les_places
-970 avons_le
-990 avons_pas
-1000 demand_de jusqu_la
-1100 candid_pour poste_de
-1200 rien
""",
    "received": """
1200 est_comple gommet* gommettes
1100 appellerons le_chef
1000 fait_le
900 inscription nous_vous
890 maintenant
870 dossie_est inscri_est
860 au_00
850 les_autres
830 arrive*
820 est_arrive
810 avez_plus
800 mardi
790 acheminee appell* bien_ete
780 achemi*
770 consul* recue
760 inscri*
750 notre_equipe
740 jours vous_confir
730 accuso_recept de_intere en_genera est_une votre_lettre
710 la_proced la_transm procedure
700 employ_consul
690 actuellement photos_de
670 actuel* dix_jours
660 pieces
650 une_repons
640 banque confir* de_sa jusqu suivre
630 echang* matin
620 candidature chef_de est_actuel son_retour
610 boite transm_au
600 ici_le recept_de
590 arrive consultera ici_au lieu semain_du sous ton_mail
580 deux_rappor etudio* etudio_votre etudions nous_etudio on_fait regard*
570 de_prepos
560 accuse_recept mail reposee tete_repose tour_du
550 le_point receva* repose* voir
540 avant_la du_mois que_le recevr_une
530 dans_les en_cours note_de paquet reception semaine sont_bien tour
520 note ta_candid
510 avec_attent rapporteurs
500 avoir_fait consul_votre imprim_et le_tour moi_la si_votre
490 arrivee connaissance parcourra personne
480 avec_les cours est_parven la_commun numero parler* parlera remerc_pour
470 je_ai parler_au
460 au_consei commis_medica emploi et_moi etabli_en medicale premier prendr_connai
450 atelie_de de_roubai en_parler helois* heloise lundi merci repons*
440 cather* catherine envoi est_en mais_sans proced* repons_avant revien* roubai*
430 informe inscri_au janvie_et point_sur qu_il suite_de votre_candid
420 consei* dossie_soient machin* un_poste votre_courri
410 atelie_ouvrir dans_votre du_salon nous_est pour_votre pour_vous revient semain*
400 candid_de chez_nous il_rentre prendra presid_de qui_dirige rentre revien_vers sous_dix sous_quinze
390 arrive_chez avec_mme des_qu dirige dispat* ecoute_les fait_suivre les_envois les_procha on_te statut_candid
380 auront_lieu confir_que cv_bien dans debut ete_enregi le_numero lieu_dans pour_envoi vendre* vendredi
370 candid_pour ceci ceci_est cette_semain dure_en genera_de le_00000 ont_ete quatre_six
360 cette dans_la signaler tiendr_inform
350 confirme habitu_trois habituellement prend suivre_votre talent_en
340 ci_passe constituer corres* discip* discipline dossie_sous et_nous tri_des un_rempla
330 la_fin le_consul votre_dossie
320 du_recrut la_semain mise person_de ton_cv
310 chaque notre_base nous_revien reviendrons
300 accost* dans_notre declar_comple elle jusqu_au que_nous trois_semain
290 comme_non de_equipe debut_du demand_emploi devra elle_devra est_etude etre_consid etudie fera_au jours_elle la_commis non_retenu vos_refere
280 des_la faire_objet je_la
270 lirons nous_lirons votre_inscri vous_dans
260 attache de_votre la_cadre la_reunio notre_system recu_ta reunio_de
250 bien_recu mardi_et
240 de_mardi
230 couran_ici vendre_procha
220 evalue_par meille_delais propul*
210 ai_votre au_couran est_partie etre_evalue expres*
200 et_que remercions
190 candid_dans chantier du_chanti va_voir
180 en_remerc parisi* servic_des vendre_il
170 de_recrut dossie_ensuit examin_les nous_examin postul_court recrutement votre_cv
160 correctement dossier le_decemb vacances
150 parcou*
140 decembre
130 bien_votre consul_en ete_portee
120 par_la
110 la_connai
94 chez
85 la_direct
-6 carpen* carpentier
-7 moudon
-8 le_00
-19 bruxelles
-20 bruxel*
-29 bonjou* trois
-30 recu
-45 passe
-58 de_notre
-63 epinal
-84 la_lira
-89 page
-98 parven*
-100 moment
-110 mot_de voici
-120 autori* ines toutes
-130 compre* compte* etat etat_de modifie nous
-140 affect* fait_objet votre
-150 dossiers modifi*
-160 de_00 etude monsie* monsieur
-170 equipe_lu poste_de responsable septem* septembre
-180 exampl* example laquel* pour respon*
-190 apport* le_comite
-200 candid* indust* nous_ne
-210 de_nos mobile
-220 avoir client* region versio* version
-230 dossie_avec interet nouvelle recevez
-240 avez
-250 compar* competences peut
-260 comite compet* de_select diplom* est_reunie examine vous_avez
-270 reviens
-280 acces
-290 encore
-300 application demeur* positi* postule recevoir repond*
-310 applic* premiere services
-320 apres intern* nous_avons recevo* temoig* un_dossie
-330 avez_fait avons bureau messag* suite
-340 administrative analys_les depuis jour
-350 caisse de_format inscrit ligne postul* prendre recus saison
-360 attend* dossie_pour negati*
-370 avec_soin depuis_votre equipe* manager pourra prochaines soin toujou* toujours
-380 attente dans_le manage* ta_lettre
-390 de_la electr* et_le
-400 candidatures de_servic etudiee
-410 equipe_du ete_lue issue toute
-420 cv_pour period* periode
-430 recruteurs
-440 candid_au retenu
-450 assist*
-460 dossie_de place
-470 etudie* intere_pour postul_et
-480 fait_parven format* formation
-490 parvenir projet
-500 deux
-510 merci_de reste
-540 remerc_avoir
-550 depose_votre offre transm_la
-560 soir
-570 presen*
-580 ferran*
-590 demande la_procha soins vous
-630 aviez
-660 bien_eu
-670 depose
-720 accuso_bonne
-740 concer*
-750 demand*
-790 retour*
-800 est_transm
-810 ete_examin
-820 soumis_votre
""",
    "come": """
1300 nouvel
1000 votre_entret
980 et_nous
970 horaire jeudi_00 lundi_00
940 par_sms
890 aimera* reporter
870 mardi_00
820 fixer
800 vous_etes
790 confir* recu_par
770 vous_rencon
750 oblige*
740 crenea* etape_suivan souhai_vous
730 du_poste
720 mars_00
700 enregistrer nous_oblige votre_confir
670 deplac_seront heure_de
660 comite_de propos* suivante
650 acces_nos et_souhai joint_un nos_bureau une_journe
640 durera en_visio
630 un_plan
620 faire presence
610 invite preselectionnee simple*
600 propos_un vous_joindr
580 bureaux
570 bureau* petite
560 creneau horair* sur_le votre_presen
550 choisi intere_et nouvelle vous_propos
540 heure invite_enregi
530 jeudi plan_acces psycho*
520 avez_ete joindre precis_la presen_par
510 demain joindr* pas_encore
500 choisi* entretien
490 dejeuner passer vers_00
480 acces beauco* beaucoup evaluation le_comite responsable
470 epreuv* experi_des respon*
460 confir_votre deplac* le_crenea
450 decisi_finale jours_avant lien observ_de on_discut quand stage_observ
440 dejeun* nouvel_opport ouvert_une vous_recevr
430 avant_la moi_par pratiq* test_de
420 et_vous observation une_nouvel vous_me
400 confirmer vos_dispon vous_attend vous_invite
390 de_me devant et_entret les_epreuv observ* sporti* test
380 au_00 je_vous plutot poste
370 aura_lieu de_change etape invita_dans libre_merci opportunite parlera votre_agenda
360 en_00 et_ai et_de interesser lacomb* lacombe poste_qui profil_et rien_de ton_parcou
350 irait la_votre me_commun opport* qui_pourra select* vous_intere vu_votre
340 avec communiquer de_demain retenu
330 de_vous
320 le_faire
310 aimera_vous dimanc_00 minute* minutes pour_un propose
300 etape_un la_date
290 diplomes identi_et munir munir_une te_propos vos_diplom vous vous_munir
280 invite* poste_est pourvu_et serais_ravie
270 ci_dessou je_serais petit ravie ravie_de
260 avons_le dessou* dessous voir
250 aimerions casse_le demain_comme malheu_notre meme_lien nous_aimeri poigne*
240 aimeri* ce_week
230 arthur pourri* vasseur
220 matine* matinee propos_ci
210 peux
200 entret_avec entrev_est est_remise
190 merci
170 discut* midi
140 le_00
120 ete_select ou_le votre
110 attends la_grange parfai* parfait
95 bonjou* bonjour
69 un_entret
64 chez
36 mercre* mercredi
-7 demand* deux
-57 mardi_0er
-85 decemb* decembre
-94 dans
-110 pour teleph*
-130 candid*
-160 penfret
-170 avant de_notre nous
-190 questi*
-200 autres hate hate_de
-210 cette
-220 entret_du tests
-230 laquelle liste
-240 ne_pouvon
-250 fevrie* fevrier pouvon* pouvons
-260 client
-280 equipe ordre
-290 demain_pour discussion manage* prefer*
-300 partir
-310 temps
-320 jour rendez
-330 derrie* et_00
-340 apport* aviez vous_joigna
-350 de_00 disposerez ecrit expose_suivie joigna* joignable juin_pour reunion sera
-360 trouve
-370 dans_invita en_juin expose vingt
-380 de_votre entret_pour suite_votre
-390 notre pour_les reunio*
-400 si_tu
-410 de_nous fait si_vous
-440 octobr* parle
-460 de_la embauc* en_entret entretiens
-470 compter repondre
-480 compte* mois
-490 entre passe
-500 dispos*
-510 on_se
-590 disponible etre
-610 premie*
-650 septem* septembre
-660 pour_le
-690 vous_est
-720 dispon_le
-740 le_poste
-1000 en_parler
-1200 parler
""",
    "offer": """
1100 electroniquement
890 accord
800 en_0e
760 compri*
740 signez
710 signer
700 ici_le
690 des_le vous_que
670 ci_joint
660 de_courri par_retour
650 tu_es
640 courriel est_avec
590 duree_indete votre_accord
580 dans_equipe de_nous
540 compter voulon* voulon_travai voulons
520 compte_biento contrat
510 commis_vous toujou* toujours
490 bienve_dans pris_felici
480 commen*
450 as_le que_nous temps_plein unanim*
420 felicitations notre_offre nous
410 decemb* decembre en_qualit
400 le_job
390 annonc_que commis* commission du_decemb la_commis partir_du te_prend
380 on_te qualit* qualite quel retenue
370 de_vous retenu* vous_compte
360 dites_moi partir pourriez vehicu_de
350 dites eleve embauc* trouve_ci
340 le_plaisi rejouissons
330 equipe vous_propos
320 vous_confir
310 comme joint_votre period_essai repas sera_de veuill* veuillez
300 classe_premie rejoig* trop_conten
290 le_poste premiere
280 engage*
270 rejoui_de
260 bienvenue choisi choisi_pour mois veux
250 nous_la
240 le_contra
230 bienve* veux_toujou
210 commences tu_commen
200 septem* septembre
170 lundi
160 accuei_lundi hate hate_de
110 est_toi la_veux toi_si tu_la
-110 dans
-160 famill*
-170 nous_vous
-200 au_poste collec*
-220 pour vous
-240 propos* valabl* valable
-250 decisi*
-260 titre
-270 cette octobr* octobre
-330 compte_parmi
-340 choix vous_avez
-350 avant_le
-360 procha*
-370 de_travai
-390 deux vous_en
-400 avez
-420 change
-430 preven*
-470 si_votre
-530 meme
""",
    "wait": """
1100 encore
1000 candid_demeur patien* toujou* toujours
990 demeur_active
880 jusqu_la la_mi
810 est_toujou
790 pas_encore
780 pas_oublie plus
740 avant etes_inscri
730 choix devrais je_devrai rien
720 devrai*
710 arrete pause
690 oublie vous_avons
680 la_pile pile
670 ete_prolon prolon* prolon_de prolonge reste
650 postul_ete vers
630 deux_semain encore_quelqu inscrite la_clotur lundi_au patien_encore
620 quelqu_jours voir votre_candid
610 inscri_sur
580 cloture
570 de_patien
560 clotur*
550 decide*
540 remerc_de toutes_les
530 clotur_de recrutements remercions
520 patience
510 la_valida valida* valida_du validation vous_en
500 accord le_00
490 les_recrut recrut* toujou_en
480 toutes
470 faire_son jury_se le_recrut person_voir pour_faire reunir_le
460 tous_les
450 change_dans en_lice equipe_ralent et_nous lice ralent* ralent_le ralenti reunira un_change
440 dans_equipe
430 nous_ne votre_patien
420 avec_notre ce_retard de_temps fusion nous_excuse
410 le_proces respon* responsable
400 des_son excuse_pour nous_vous repondrai
390 confrere
380 de_neuf dire en_sommei processus sera sommei* sommeil tant_qu
370 aura_donc donc_rien est_joue joue liste_attent proces*
360 est_report je_vous
350 attente course_ne es_toujou inquie* inquie_pas inquiete la_course ne_inquie pas_avant plus_de toujou_dans
340 decisi_est te_dire toujou_actual
330 entre janvie* janvier
320 le_moment rien_est
310 rencon_encore rencontrons reste_valabl retard
300 demarc_de espero_pouvoi plus_ici sans_demarc valabl_et
290 avant_la il_aura rien_vous
280 de_votre le_consei repond* reprise
270 decisi* la_verite matin_vers partie_ce vacances vous_dois
260 aucune aucune_decisi possible
240 encore_un ne_peux
230 avant_les le_janvie les_vacanc vacanc* vacanc_de
220 interv_pas
210 toujou_etude
190 attend*
180 recrutement
170 instant noel_le pour_instan
150 decision
110 la_fin
44 vous
-1 interi_demarr
-71 sortez
-72 gerani* geraniums
-81 dans
-84 votre
-92 le_poste
-150 teleph*
-160 candid*
-170 dossie*
-180 bien un_delai
-200 prochaine
-210 bonjou* bonjour pronon*
-220 dans_le
-230 avec
-240 pense que_vous
-250 poste_est presen*
-260 les_candid que_le
-300 comme
-320 la_semain
-350 entret*
-390 vendre* vendredi
-400 cours
-410 trois
-450 decide
-480 poste
-530 pas_de
""",
}
ABOUT = {
    "yours": """
770 jours
710 contra*
650 mois
630 subject:suite
590 connai* faire
580 plutot
540 avec embauc*
530 essai
520 opportunite
510 confir* epreuv* serais
500 compte* cordia*
470 horair* subject:proces*
450 selection sous
440 recont*
430 cher client coup statut tour veux
420 deja envoi subject:postul* techni* venue
410 candidature depuis desole engager fera subject:candidature
400 chef horaires presel* propre subject:process
390 leur mail recevr*
380 manque* neanmo* neanmoins subject:concou* subject:concours
370 dotati* dotation hello tres
360 appren* finale person* subject:postulation
350 postulation subject:chez
340 altern* collec* consid* cours demain desolee peut rencontrer
330 depart* dois meme nous proposons repondu
320 subject:proced*
310 exampl* example fixee maintenant montre* politi* politique premie* proced* revient video
300 date etiez subject:reponse
290 auditi* decouv* direct* humaines inscription laquel* prendre president subject:manager subject:statut
280 cordiales donc foncti* libre missio* procedure reponses subject:analyst subject:junior subject:repons*
270 attend* aurais exploi* fait partir pratiq* recevrez select* selectionne subject:entretien
260 bonjou* bonjour irait marie passer* philip* philippe
250 assura* collegue directrice emploi genre jour lequel moment porte poste proposer subject:agent subject:manage* subject:nordlicht vite vraime* vraiment
240 commencer compto* consideration directeur etre journe* journee mort piece plein premiere prevoy* subject:motion
230 identi* positive pris recommande saint sais sont stagia* subject:entret* subject:notre zone
220 caractere clic couran* courant effect* justin* justine pouvan* rien saluta* salutations signer
210 alerte* alertes arbitr* bravo collab* empech* intern* plaisi* plaisir pourta* pourtant senior subject:convoc* subject:convocation terme test veuill* veuillez visiez
200 elles enregi* huitai* huitaine paulin* pauline prise salair* salaire septembre toute transm*
190 aissatou autour bureau comple* cordialement disparait etabli* identite magasi* robin servic* stagiaire subject:selectionne subject:test
180 aimeri* aimerions auront bosser envie illust* repons* sectio* subject:apprentissage ticket* tickets
170 afin confie* essayez etape mercre* mercredi organi* prendr* resto sacha subject:candid*
160 donnerons effectifs etablissement etage examen magasin soient subject:rencontre surtout
150 comme disponibilites finaliste financ* monter sophie
140 coucou demandons social suivante voulait
130 recomm* recue scolai*
120 donner* final parvenue place secretariat
110 retenue
100 sponta* spontanee
99 prepar*
94 dans permet*
83 commen*
79 service
76 subject:decision
75 subject:decisi*
57 avez
48 notre
38 dana
31 subject:offre
30 bien
26 dossier
24 accept*
23 vendre* vendredi
19 vous
14 jury
-10 aucune
-24 subject:votre
-28 engine*
-30 salut
-42 traite*
-46 postul*
-47 candidatures fronte* frontend
-57 fois
-64 plus
-66 dossie*
-69 presen*
-71 certif*
-79 vote
-80 etude
-81 photos
-82 sera
-87 creche
-89 retire
-94 excuser
-100 bright* brightwater etait pour raison
-110 autre candid* controller seront
-120 besoin envoye presenter propos*
-130 cheffe interet louane manque prevoi* semaines subject:conflit subject:contro*
-140 cette condit* inscri* motif passe poterie proces* rencon* subject:depuis subject:perfor* subject:performance
-150 adresser cour etonne pourrai prefer* recrut*
-160 donne effacez equipe indemn* madame malheureusement merci pourra* repond* samedi sept soignante train wilfri*
-170 bienve* ceux change* chien demarche dernier donnez entrevue examin* faison* nouvelles processus subject:compre* wilfrid
-180 decide delai disposez expire gratui* inform* jeudi malheu* master nouveau prend rencontrons retrait semain* subject:comite subject:controller
-190 action avoir candidate definitivement entree lesquelles mainte* mediat* nordli* nordlicht recevo* retenues reunir* reunira soyez subject:mouvem* subject:poste
-200 appris augmen* belle compri* compta* deux pouvon* recevoir reflec* remarques subject:planning type
-210 agence baissees bord chacun changement chez compris contri* erable* erables fete hier leurs michel subject:extra
-220 admission annonce branch* course cuisines etes hors inquie* inscrire pichot reclam* reflechi retrai* sujet teleph*
-230 ayant comptable demande faute gael modifie quant retenu simila* sinon subject:compte
-240 accueil aide cheres decision defini* demarc* facture pouvez questi* responsable reunio* serveu* stephane travai* trouve
-250 achat assist* convie* entretien entretiens points rejetee remercier sans secretaire subject:election
-260 approche attendons decider male partic* prolonge relancerai role subject:aout
-270 accede* acceder accord avis ayez conviendrait copie emballe factur* junior modifi* pourra prolon* quelqu* regret subject:annuel subject:premie* subject:retour
-280 carist* cariste decisi* habitu* nombre* nouvea* prions quelques raisons rendez soluti* subject:pieces votre
-290 accompagne anonym* choix engagements examinee faut precis* ralent* ralenti travail
-300 excellente interpellee ligne participe petit position projet quatre version
-310 justif* plait subject:avis subject:conseil trois
-320 garde marche monde prevu prochaine sales tant
-330 chers
-340 annuel avons celui deplace dire echang* pause remerc* repondrai subject:dossier vers
-350 chercher juille* juillet liste quarti* quartier remercions reviens
-360 ajoutez commis* commission demeur* edgar formation lice refus rejete* remonte retour
-370 jardin panier subject:vous trop versio*
-380 annule autres contacter subject:annonc* subject:annonce
-390 espero* esperons format* moyenn* reflex* reflexion rempla*
-400 demeure jusqu moyenne pensez termin*
-410 aujour* aujourd candidats societ* suspendu
-420 application fille
-430 entret* societe
-440 assistant demand* recu references subject:tessel voici
-450 apres attent* donner envoyer propri* proprietaire trouver
-460 desist*
-470 apport* declin*
-480 regret*
-490 weber
-500 suspen*
-510 absent* nouvel* perman* questionnaire
-520 maman refere*
-530 oublie subject:consei*
-560 compre* places
-610 offre
-620 peux
-630 refuse tous
-640 active
-650 etudie*
-670 toujou* toujours
-690 encore proposition
-700 patience subject:demande
-720 attente
-780 patien*
-790 reste
-840 subject:demand*
""",
    "refusing": """
790 retournons
700 lequel
670 retour*
660 horaires
600 recont* recontacter
580 venue
570 moment subject:suite
560 opportunite
550 proposerons
530 chef sais
520 appren* consideration etudiants manquerons presente revient
500 tourne*
480 embauc* stagia*
470 cher insist*
460 avez propre veux
450 subject:concou* subject:concours
430 cabine* concou* permet* plutot
420 aurais coup dois ensemb* ensemble negative recommande subject:postul*
410 cepend* cependant sont
400 chere creati* effect* faire positive subject:statut vraime* vraiment
390 activi* devons experi* selectionne siege soumis
380 aviez concours depuis interet passez signe subject:postulation
370 apprenti avec candidature etiez fera helene selection visiez
360 appele* depart* subject:candidature subject:chez
350 aime competences derniere experience laquel* laquelle participation peut terme toutef* toutefois voulai*
340 bonjou* bonjour cherch* cordia* etre missio* requis subject:reponse
330 chaque client connai* detail exigen* exploi* financement matier* matiere subject:repons* tres
320 parle philip* philippe pourta* pourtant repass* serais titula*
310 collab* consid* convoi* convoitiez generale mardi porte qualit* route senior soin subject:notre survei*
300 antoin* antoine aurion* aurions autour cordialement donnee* donnees entend* favora* rappel* revien* subject:nouvelles subject:offre suppri*
290 affich* auditi* avions bureau conseq* donc maison negati* ouvert* prise subject:essai vais
280 alors avoir courag* creations hello humain* parlen* positi* reserv* reuni salue sincer* voix
270 considere dont ecrire energi* energie engager joue platef* postule septem* septembre soir subject:selectionne
260 candidat desole ecrite fait finale pratiq* rythme sors statut
250 avons battu classe commer* envoyee marcha* mesure ponctu* subject:dispon* subject:social
240 cherchent clic concur* faites person* politi* politique robin subject:donnee subject:nouvel*
230 arbitr* aupres illust*
220 brevet demo envie federal jeunes* jeunesse libre nous obligation rappelle saison subject:data subject:jeudi subject:recher* toute visite*
210 employe financ* leur memoir* mettons mois prend preselectionnes savoir
200 allema* annulons commentaire disparait niveau organisation partis qqun rendez titulaires
190 adress* bout caract* confie* correspond delegu* jugee labo neerlandais temps
180 franch* gaetan immediatement poursuivre reference sacha subject:biling* subject:bilingue subject:manager techni*
170 besoin celle dotati* dotation ecarter hiver magasi* prevoy* recherches subject:secret* subject:secretaire technique
160 continuation finali* quelqu subject:nordli* subject:nordlicht
150 agent convention coucou entrep* maintenant opte pourvo* presel* select* subject:manage*
140 confier contra* poste poursu* puisqu* puisque subject:service
130 cote deja direct* exerci* inviter profil* vendan* vendanges
120 arnaud aucun domain* domaine donner* logiciel prefer* profils
110 ayant budget pouvon* pouvons premiere subject:resultat subject:saison
100 souhaite subject:ouvrie*
97 engage*
96 avancer
93 sommes
91 prefere
90 finance
85 contin*
83 compte
80 subject:postdo*
76 pour
74 envoie
69 cecile
67 respec*
64 talents
63 leila
32 saluta* salutations
-11 dana
-17 dimanche
-25 subject:candid*
-34 autre
-43 junior
-48 suite
-55 marche vendre*
-62 remerc*
-65 repons*
-66 site
-79 nomination votre
-82 dire plaisi*
-83 retirer
-84 changement
-89 sera
-94 contac* postes
-97 bright* brightwater change* lettre
-98 convoquer
-100 format* trois
-110 annule comite consul* examinee manque propos* recu repas veuill* veuillez
-120 aureli* candidates candidatures emball* formul* lien retrait subject:bright* subject:brightwater subject:group
-130 annee candid* charge choisir ines notre parvenue projets sour
-140 assistante compte* convoq* pouvez promot*
-150 brasseur recherche seconde support
-160 annuler commen* connaissance gele janvie* janvier projet* proposons samedi subject:progra* subject:programme
-170 bravo case chien donne finiti* garant* gratui* processus reponse sauveg* verifi*
-180 conge decemb* decembre engine* grandj* grandjean instan* instant leurs locati* maintenance pourri* prions responsable seriez stage subject:controller tiendr* travai*
-190 adjoin* hate jeudi louane michel paris personnel photo preselectionnee quarti* quartier respon* serons subject:enfant* subject:vendeuse viens
-200 choix impossibilite lesquelles mains proces* reflec* retenu second* subject:contro*
-210 annoncer appris auras chaussures chers classe* desist* elle etudie* filatu* mairie nouvea* questi* rentree
-220 aimera* arrive* assist* deuxie* devis dossier estell* habitu* interesser lesque* mariage matin retour theori* tient
-230 attendons attrib* exclus* recue rentre* salon second societ* subject:extra taux
-240 attest* attestation carte chercher decision demandez design* enfant engagements equipe organigramme subject:appel subject:colocation ville
-250 absents associ* avis bien entretien inform* inscri* peux rang subject:assistant technicien trop trouver
-260 entre etes inquie* pret report* semaines sort subject:entrevue subject:tessel
-270 aide decisi* entree heureu* minute* minutes plus suspendu
-280 absence apport* avant celui conditions declin* defaut mais malheureusement monde portez possible regarde societe subject:entrev* travail
-290 commis* commission considerer demand* disponible dites mainte* malheu* subject:conseil
-300 propri* proprietaire rien subject:mouvem*
-310 comment demandais devrai* donner justif* lire telephoner vous
-320 absent* apres attent* espero* esperons ligne quatre reflex* reflexion seront subject:recrut* tous
-330 chez condit* pause
-340 admis ayez dossie* maman references regret*
-350 actuel* autres contro* decide enregi* recevr* semain* subject:etape
-360 active anne barre entret* photos subject:aout
-370 echang* passe precis*
-380 points proche rejouissons sans secret* serion* serions subject:engage* subject:engagement vacances
-400 toujou* toujours voir
-410 rejoui* subject:pour trouve*
-420 faute subject:demande suspen*
-430 employeur pourra* proposition teleph*
-440 patience pres subject:demand*
-450 merci refuse rejete*
-470 offre
-490 aucune retenu*
-500 jusqu refus selectionnes
-520 oublie
-530 faut garde
-540 patien*
-550 nouvel*
-580 suivre weber
-610 attente
-630 confir*
-640 petit
-710 choisi sales
-740 vers
-760 candidats
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
