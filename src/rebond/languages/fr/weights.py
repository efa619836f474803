"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1700 prend_la
1300 ce_sera des_lors permet_pas
1200 est_non votre_nom
1100 fera_pas
1000 fera recommande
990 soir_ce
980 autour collaboration
970 stagia* votre_concur
950 balanc_penche vote_pour
940 une_mediat
930 mediatrice ne_vous
900 interi* oblige_de propose
890 au_comple
860 ce_poste embaucher par_conseq
850 classe issue non_retenu
840 au_0er concou* consequent
830 candid_qui conseq*
820 nomme soins
810 souhaite
800 permet
790 deja est_pourqu requisition
780 en_juin et_en nous_devons
770 annulee devons en_consid examen prefer_une signe
760 ces_foncti de_select un_candid
750 appren* desole person_qui
740 cet_ete jusqu_en
730 des_profil en_la entrer_en lequel
720 cepend* cependant donc peut
710 labo le_poste
700 auditi* proche* proches
690 aout est_desorm requis*
680 final qui_dirige
670 arrive_en avons_pris brevet brevet_federa federal la_direct pas_toi sur_des
660 candidature coup est_pronon ete_annule prendra pris_quelqu
650 etre_prise horaires jeudi positive postul* terme
640 avez_repond la_region le_contra pas_recomm prise_en se_fera tienne
630 finaliste la_requis pas_propos pratiq* proced* renonc*
620 la_propos les_deux negative poste_pourvu prendr_la propos_votre
610 finali*
600 dispos* du_pot que_la tourne_autour
590 analys_de bien_que de_ce exprim* la_charge prefere
580 du_coup peux_pas region rester secteu*
570 de_contra dirige_deja
560 avec_lui candid_dispon comptes jury_pas laquelle loin_ensemb nomina* nomination qui_prendr repondu sont tous_nos
550 il_pas issue_de pratique present soutient
540 correspond matin_et non_select place_est rester_donc
530 pas_avant permis
520 ce_qui dit_oui embauc* exigen* je_vais poste_pourvo rend sera_non une_colleg
510 autre_person elle_pris pu_etre
500 accordee cepend_pas deuxie* deuxieme je_dois postule prevoy* tomber une_autre vient vote
490 associ* chef concours est_une et_est figure_pas le_patron nous_sommes payer reserv*
480 au_regret avez_pas charge_de la_place on_trouve person_titula semain_dernie titula* une_person une_pratiq votre_partic
470 avec convoi* convoitiez embauche nos_attent pas_partie place_que pretentions rempli* rentree vos_preten vous_convoi
460 bonjour connaissent devons_vous envoye_la est_negati le_presid ne_souhai penche profil rentre*
450 faire_connai repond_est sans_objet troisi_tour vous_faire vous_ne vous_preven
440 ai_pris celle_ci chez_nous complet dans_le engager malheu_vous mis_son pas_suite prendr* son_veto veto
430 aucun_poste aura_donc devons_malheu diplom* docteu* essai est_bon manager negati* phase recomm_la
420 adress_une alle ayant de_franca est_alle etait_propre ete_declar president savoir un_terme
410 avons_choisi comme commis_de dois donc_la faire la_missio le_permis pour_essai presente remplacante rencon*
400 arrete_la aussi choix_est client_fait cliente elle_ne la_pour nous_ne profil_pas sera_pas servic_de
390 apprenti confie contre convoi_ete criter_une de_rencon embauc_person le_choix le_mandat mais_le monte nouvea_statut ont_ete operat* poste regard_du repour_entre
380 ete_suppri missio_ne ne_donner nouveau pour_lequel prise rencontrer selectionne une_issue vous_annonc
370 chance_de client connai* connai_que desorm_pourvu engage* pas_sur une_jeune vous_engage
360 arrete au_regard ces_deux consou* consour de_00 de_besoin lentes on_donc soumis votre_cv
350 assiet* assiettes bancaire belles ce_fait couverts definitive du_client fixe informons la_visite motif_indiqu prendr_autre presen* preten_depass
340 aude cette_etape de_marche de_projet depass_de la_candid malik notre_rencon person_ayant pourvoir prothe* rencon_de suis
330 annonc_que bureau_etudes cette deuxie_salair honneu* reserver reste_que titulaire transm_ce vienne* viennent
320 animateurs educat* note_de pas_avec pas_entier poste_ete pour pouvoi* pouvoir procha_rentre souffl* vient_de
310 consen* donnerons dont ete_transm nos_yeux nous_irons ta_candid ta_venue venue visite vous_etre
300 admiss* avance_avec donner_pas elle financement four jeune la_procha qui_connai troisi* troisieme
290 boutiq* celle cette_fois du_presen inapte le_seuil matin plus_pourvo reveni_sur serie un_chef vienne_de
280 admissibilite avec_quelqu candid_ete clore contrat de_clore et_celle irons on_va presenter recrut_du sous_le vendre_dernie
270 de_stage finale pas_souhai que_ai seuil sur_un tous
260 associ_ont avons choristes de_vous dimanc_00 du_siege obtenu postul_pas pour_mme que_le quelqu quelqu_un se_sont sommes_au sorel
250 connai_deja donc_plus ont_en reponse
240 aura_pas contra* etes longte* longtemps ne_recrut presel* va_pas
230 animat* avant_avec donc_pas le_jury ne_sera non_admiss nous_recher pour_la pour_vous reception refusee reserv_une
220 deux_places en_rester siege
210 attein* atteint couvre interimaire proposer volet vous
200 clos financ* jury la_recept le_profil
190 suite_de
180 avons_trouve deja_trouve ne_figure nous pour_septem sommes
170 autre_candid nous_avons pas_en resterons savoir_que
160 avez_ete
150 aura est_donc opte_pour
140 de_recrut finale* finalement opte prefer* retenu_pour
130 autre avec_un avec_vous recrut_est
120 candid* decide pas_pouvoi
110 pourvu*
95 dans
89 rester*
85 favora*
84 notre
75 vous_etes
71 emploi
69 pourvus
64 ancien*
58 deux
57 titre
54 place
50 rester_la
7 preferons
4 que_vous
-3 select* votre
-11 person*
-32 recrutement
-39 que_les
-40 petit
-41 nous_en
-52 votre_candid
-53 choix
-73 entrevue
-78 visite*
-81 sur_votre
-84 aucun
-85 intern*
-89 ils_ont
-90 repond*
-91 pouvon* pouvons
-95 elle_est scribo* scribo_trad scribouille
-120 avant
-130 autres_profil commis* compter la_commis madame
-140 candidat plan pour_moi
-150 caces commission etiez export saint vous_etiez
-160 encour* exige inform_que priori* produi* repons_de
-170 cours dejeun* des_candid on_fini par_voter
-180 avance commun_qu communiquerons fini ne_commun qu_avec que_votre refuse_par voter
-190 classe* fromag* leur termin*
-200 etait etre examin* la_on report* saison_est saisonnier selectionnees
-210 annee_en apprec* declin* demena* et_non interne plante* tablea* tableau
-220 ai_donc employ* ne_le veux
-230 avez indivi* psycho* retenue
-240 engage_en rejet semain_procha tort
-250 aurait de_ne de_votre republ* sortir surtou_pas
-260 en_cours expliq* inscri* pas_que premie* surtou* surtout
-270 accord* chantier confir* est_arrive fromagerie voix_pres vous_que
-280 accorder barre ecrirons etait_pris faute la_votre maman sans vous_est
-290 affich* candid_et critere monsie* monsieur parven* regret_la remerc* salle select_pour trois_voix
-300 au_statut defavo* devron* ete_refuse fonction loin_avec mardi syndicat
-310 accueil commun* confirme ete_rejete interr* non_signee rapide* rapidement un_qui
-320 commen* de_direct la_que proces* que_nous selectionnee votre_demand
-330 anciennete certif* change deux_autres docume* on_pris part partie produc* signif*
-340 ai_pas boite donc_en incomp* organisation prefer_donc teleph*
-350 annonce autre_et autres demeur* dix_raison lesque* lesque_votre lesquelles mail pour_lesque
-360 chaque est_pour huit le_00 malheu* poursu*
-370 ailleu* ailleurs avec_la consid_que nous_prefer pas_abouti plein sujet teletr* teletravail tresor* voici
-380 attent* courri* desist* je_ne pas_ete place_dans refus retenu*
-390 annonces assistante beauco* comprise de_repons homme notamm* notamment premiere procha*
-400 au_poste cents commis_des conformement dossie_nous marche* profes* rempla*
-410 admis automa* concer* formul* person_et realis* societ* societe toujou* toujours vers
-420 decision lettre oublie trente un_peu
-430 attend* confor* formation lors_du mais malheu_toutes meme_si nous_poursu rejetee situat* situation
-440 attribuees aviez bien offre parle poursuivons raisons rejete* toutes
-450 accorde avons_retenu en_mars format* pas_la
-460 choisi_une compre* du_marche est_en junior recu voir
-470 parmi_celles pieces
-480 moins que_tu trois
-490 ete_retenu ont_pris raison*
-500 archiv* chez dans_la
-510 annonc* appel petite prefer_quelqu
-520 ce_est le_rempla pas_admis refere* votre_propos
-530 candid_priori conven* elle_retenu plus_dispon role
-540 decour* demand* nous_avions vous_sur
-550 cette_semain en_charge
-560 depart le_consei pour_votre quatre
-580 je_vous
-590 celui manque ne_pourra
-600 esperi* neuf
-610 pourra votre_poste
-630 demande garde passe publie*
-640 cadre consei* est_pourvu tout
-650 avis pas_pu reste
-680 accord choisi convai*
-690 conge et_nous
-700 alors attrib* engagements
-710 questi*
-720 le_propri
-730 fille
-740 soyez
-750 donner
-760 suspen*
-770 fin_du les_places refuse
-790 informer
-810 apres
-820 avons_pas
-840 votre_projet
-850 propri* proprietaire
-860 poste_est
-870 candidats
-890 avons_le poste_de
-920 demand_de
-1000 candid_pour jusqu_la
-1100 budget
-1300 rien
""",
    "received": """
1500 gommet* gommettes
1300 est_comple
1200 fait_le inscription
1100 appellerons consultera
1000 arrive*
900 est_une
890 accuso_recept banque
880 appell* dix_jours en_genera
860 le_chef
850 confir* inscri_est pieces recue
830 nous_vous
820 ici_le
810 la_proced maintenant
800 tour_du
790 dossie_est
780 procedure vous_confir
770 que_le
760 de_sa
750 actuellement le_tour
740 voir
730 employ_consul semain_du tour
720 du_mois
710 actuel* dans_votre lieu
700 consul_votre
690 est_arrive votre_lettre
680 les_autres
660 juin
650 bien_ete commis_medica etabli_en recept_de repons*
640 employeur medicale
630 recevr_une
620 achemi* acheminee date_limite de_intere en_cours est_actuel est_fixee limite_inscri note note_de
610 avec_attent semaine sont_bien
600 etudio* etudio_votre etudions nous_etudio premier
590 jours jusqu une_repons
580 fait_suivre
570 faire personne
560 elle est_parven pour_vous
540 arrive_chez dispat* proced* statut_candid
530 consei* dure_en revien*
520 receva*
510 dans_les person_de sous
500 repons_avant
490 candidature revient
480 informe suite_de
470 arrive numero son_retour un_poste
460 de_prepos janvie_et point_sur prepos* preposee suivre
450 associ* dans recept* vendre* vendredi
440 accuse appel sous_dix
430 dans_la est_en
420 avec_les boite emploi ete_enregi je_regard la_commun parlera semain*
410 communaute imprim_et je_ai nous_revien parler* parler_au remerc_pour revien_vers reviendrons votre_candid
400 avec_mon cather* catherine regarde
390 au_consei du_recrut en_parler envoi notre_equipe nous_est
380 accuse_recept imprim* mais merci
370 atelie_de de_roubai est_etude et_faute et_nous helois* heloise
360 boutiq_de machin* roubai* roubaix
350 dessus ta_candid tri_des
340 au_00 cette examin_les matin postul_court
330 votre_courri
320 notre_base
310 etudie lundi prendra
300 connai_son dossier provis* vendre_procha
290 croise* decemb* decembre dossie_soient habituellement patien_le pour_votre
280 cette_semain du_chanti mainte_en prend recrutement
270 est_partie le_00000
260 candid_pour de_votre expres* la_cadre
250 admini_lundi le_provis prendr_connai proviseur
240 chef_de
230 dans_notre partie recu_ta votre_dossie
220 consei_admini direct* direct_enfanc la_direct mail ton_mail trois_semain
210 il_sera merci_pour
200 bien
170 bien_recu conseil
6 sera
1 pour
-44 equipe
-68 bureau
-100 poste
-110 candid* dossiers
-130 receve*
-150 fait_objet monsie* monsieur
-170 nous
-180 inscrit
-200 le_00
-250 toute
-260 partic* premiere
-270 candidat messag* ouvert reste
-280 candidatures des_dossie
-290 competences deja
-310 parven*
-320 compet* nous_avons positi* prochaine recruteurs
-330 le_poste postule recevo* recevoir
-340 application caisse repond*
-350 avons magasin
-360 modifie toujou* toujours
-370 applic* dossie_de dossie_pour equipe_du
-380 candid_au
-390 dernie* electr* la_saison merci_de saison temoig*
-400 septem* septembre services
-410 cv_pour de_notre demeur*
-420 apres ete_lue jour suite
-430 depuis_votre presen*
-440 attend* avez de_la period* periode prochaines
-450 assist* etudiee ligne pourra
-460 retenu
-470 etudie* eu_votre postul_et
-490 examin_lors
-500 joint
-510 intere_pour transm_la
-540 vous
-560 la_procha
-570 negati* remerc_avoir
-580 format* formation soins
-590 depose_votre ferran*
-620 depose
-670 fait_parven soir
-680 parvenir
-710 est_transm
-740 deux
-770 accuso_bonne
-780 concer* offre
-790 retour*
-810 ete_examin
-830 soumis_votre
-880 aviez
-1100 demand*
""",
    "come": """
910 par_sms
900 et_nous
890 confir*
870 aimera* crenea*
860 jeudi_00
830 fixer lundi_00
820 mardi_00 votre_entret
810 enregistrer
760 durera
750 oblige*
740 recu_par
730 du_poste etape_suivan
700 deplac_seront nouvelle souhai_vous
690 nous_oblige suivante
680 reporter votre_confir vous_joindr
670 invite report*
660 choisi* presence
620 en_visio
610 comite_de jeudi vous_etes
600 nos_bureau propos_un simple* vous_rencon
580 faire
560 et_souhai et_vous propos*
550 acces_nos choisi intere_et joint_un
540 donc pas_encore pratiq* un_plan
530 bureaux passer psycho* sur_le votre_presen
520 bureau* respon* responsable vous_propos
510 dejeuner entretien
500 irait petite presen_par vous_recevr
490 acces dejeun* nouvel_opport ouvert_une puis
480 aura_lieu etape plutot
470 attend* avez_ete
460 opportunite une_journe
440 au_00 de_me demain_vers evalua* le_comite preselectionnee quand te_va
430 lien suite_du
420 beauco* beaucoup confir_votre diplomes epreuv* munir_une serais_ravie vos_diplom
410 identi_et munir propose test vous_munir
400 decisi_finale demain et_de jours_avant meme_lien observ_de stage_observ un_stage
390 devant la_decisi
380 de_vous select* vous_attend
360 ci_dessou confirmer de_demain dessou* dessous petit vendre_midi
350 ai_vu dimanc_00 vous_invite
340 et_ai et_entret la_date les_epreuv poste_qui profil_et sporti* votre_agenda vous_allez vous_me
330 de_change interesser invita_dans market* marketing parlera rien_de ton_parcou vous vous_intere
320 en_00 la_votre lacomb* lacombe
310 de_mme etape_un le_faire minute* minutes rencon*
300 je_vous lundi pourri*
290 me_commun
280 aimeri* aimerions avril_00 nous_aimeri remise_au vos_dispon
270 ce_week demain_comme disponibilites malheu_notre retenu
260 pour_un
240 invite* meme_heure
220 poste
200 avons_le heure
160 ou_le
140 un_entret
40 mardi
32 votre
6 entret*
-11 le_00
-57 bonjou*
-60 questi*
-99 teleph*
-130 decemb* decembre
-150 candid*
-160 vendre* vendredi
-190 demander
-200 penfre* penfre_ou penfret
-240 discus* discussion nous
-250 affich* fin_de mars rendez rendez_vous
-260 dispos_de disposerez equipe expose_suivie
-270 hate hate_de vous_dispos
-280 vous_joigna
-290 expose joigna* joignable jour si_vous
-300 de_00 vingt
-310 de_votre sera
-320 cafe entret_du
-350 autres derrie* derriere du_0er fait
-370 embauche trouve
-380 et_00
-390 de_la embauc*
-400 reunion
-410 de_nous repondre
-430 dans_invita pouvons reunio*
-440 compter entret_pour
-450 compte* si_tu
-460 disponible notre passe
-470 vous_en
-490 dispos*
-530 on_se
-540 mois
-560 le_poste
-570 entretiens septem* septembre
-610 etre vous_est
-630 entre
-680 premie*
-710 dispon_le
-730 pour_le
-840 en_parler
-910 parler
""",
    "offer": """
770 compri*
740 en_0e
720 vous_que
710 votre_accord
690 signer
680 accord
640 est_avec
610 tu_es
600 de_nous
570 nous_voulon voulon_travai voulons
550 commis_vous
530 retenue toujou* toujours
520 dans_equipe
500 ci_joint
490 contrat des_le joint nous
480 comme notre_offre
470 annonc_que
460 bien_nous de_courri nous_faire
450 biento_parmi compte_biento
440 bienve_dans
430 classe_premie compter
420 commis* commission decembre la_commis
410 direction equipe que_nous
400 repas
390 engage*
380 temps_plein
370 mardi_entre si_est unanim*
360 partir_du
350 de_vous es_pris pris_felici
340 as_le
330 te_prend vehicu_de
320 attend_le le_plaisi rejouissons vous_confir
310 faire veux
300 felicitations
290 prend
280 de_heure veux_toujou
270 le_job salut_theo
260 on_te
250 sera_de trouve_ci
240 bienvenue choisi_pour commences est_trop le_poste lundi tu_commen vous_propos
230 choisi
220 bienve* joint_votre qualit* tu_nous
210 annuelle brute_annuel sur_treize
200 nous_la period_essai
190 mois on_est period* trouve*
170 accuei_lundi entretiens
160 propos_le rejoui_de
150 suite
120 entret*
110 vous_trouve
29 bonjou*
-30 dans
-100 famill*
-130 pour
-170 collec* dans_votre evidem* evidemment
-180 place_dans une_place
-210 nous_vous
-220 au_poste
-230 decisi* decision
-240 valabl* valable
-250 cette de_la
-260 propos* vous_avez
-280 octobr* octobre
-290 avez
-300 poste_de
-310 vous
-330 choix
-390 deux
-400 proposer
-410 procha*
-430 vous_en
-530 meme
""",
    "wait": """
1100 candid_demeur demeur_active encore patien*
940 toujou* toujours
920 jusqu_la
880 choix
850 la_mi
840 avant
790 arrete
730 pas_encore
720 decide*
700 pas_oublie vous_en
680 oublie
660 ete_prolon la_clotur prolon* prolon_de prolonge
650 postul_ete voir
640 de_patien etes_inscri
630 clotur* tous_les
620 encore_quelqu patien_encore
610 person_voir quelqu_jours
590 votre_candid
580 vous_avons
570 pas_avant
560 est_toujou
550 de_temps
540 ne_peux
530 faire_son inscrite jury_se reunir_le
520 et_nous le_consei pour_faire
510 inscri_sur le_proces plus suspen_jusqu toutes_les
500 processus
490 remerc_de reunir*
480 clotur_de les_recrut
470 ce_retard ete_arrete lundi_au nous_excuse patience
460 autre_et je_vous le_haut le_recrut toujou_en
450 la_pile pause
440 interviendra les_vacanc recrut*
430 avec_notre change_dans equipe_ralent fusion janvie* janvier ralent* ralent_le ralenti remercions un_change
420 en_lice en_sommei lice sommei* sommeil votre_patien
410 autre dans_equipe nous_vous
400 budget confrere responsable
390 nous_ne rencon_encore respon*
380 des_son la_valida le_moment repondrai respon_est valida_du validation
370 liste_attent proces_prend son_retour toujou_actual
360 est_report le_00 toujou_etude
350 decision espero_pouvoi plus_ici
340 autour_du clair devrais je_devrai tant_qu
330 attente esperons
320 course_ne decisi_est es_toujou il_pas inquie* inquie_pas inquiete la_course ne_inquie toujou_dans
300 course
290 rien
280 attend_accord candid_est donner_de
270 accord_de
260 la_verite matin_vers offre_est partie_ce prise_pour verite vers_un vous_dois
240 repond*
230 ne_sera
220 retour
210 attend*
200 recrutement
190 attent* sera
160 aucune
150 delai
130 vous
-66 sortez
-67 gerani* geraniums
-78 tres
-81 candid*
-94 direct*
-110 procha* une_repons
-140 dispos* votre
-160 un_delai
-190 mois pense pronon*
-200 bonjou* bonjour quinze
-210 que_vous
-250 la_semain les_candid
-280 entretien
-300 dossie* entret* poste
-310 donc presen*
-370 trois
-380 elle en_cours
-400 cours decide pas_de
-430 vendre* vendredi
""",
}
ABOUT = {
    "yours": """
780 cordia*
750 jours
700 connai*
630 subject:suite
620 selection
590 subject:proces*
560 plutot
550 embauc* epreuv*
520 tour veux
510 direct*
500 avec statut
490 candidature tres
480 contra*
470 essai subject:concou* subject:concours
460 leur manque* recevr* recont* serais
450 mois
430 compte* envoi selectionne subject:process
420 confir* meme
410 client horair*
400 appren* demain repondu
390 cher dois fera
380 consid* libre neanmo* neanmoins
370 depart* lien prendre subject:candidature voulai*
360 desole directeur faire proced* transm*
350 biento* bientot dotati* dotation engager groupe recomm* subject:postul*
340 altern* depuis mail venue
330 donnee* donnees horaires montre* pratiq* president subject:postulation
320 avais journe* person* peut procedure rien
310 auditi* chef finale fixee inscription laquel* periode presel* proposer propre reponses sous toute
300 bonjou* bonjour cordiales devons nous proposons
290 assura* aurais exampl* fait hello justine partir politique recommande sommes subject:manager tourne*
280 enviro* espace experi* plein rencontrer sais subject:proced* subject:reponse
270 compto* comptoir consideration coup marie mort pris stagia* subject:repons* video zone
260 couran* courant date enregi* ensemb* ensemble prevoy* recevrez signer sont subject:statut veuill* veuillez
250 comme salair* salaire
240 decouv* desolee donc piece pose subject:essai subject:nordlicht
230 etape figure generale identi* insist* moment positive poste postulation subject:convoc* subject:convocation subject:data subject:sales supprime
220 bravo contrat examen foncti* missio* paul premiere resto robin subject:entretien ticket* vite
210 aimeri* aimerions cours septem* septembre subject:junior subject:notre
200 empech* etage irait profil saint subject:analyst terme
190 commun* convoquee effect* emploi envie recue retenue sacha saluta* salutations subject:chez
180 alerte* alertes coin effectifs heures mercredi passez puis sectio* section subject:entret* test
170 change donner* embauche essayez financ* pourta* pourtant prendr*
160 numero place servic* subject:test
150 etabli* jour monter plaisi* plaisir repons* sophie
140 bureau comple* etre finaliste quand
130 continue donnerons prise
120 carla demandons desole* ouvert* sponta* spontanee subject:candid* subject:decisi* subject:decision
110 bien matin
100 engage*
98 parle
77 coucou
66 dans
65 notre
37 elle
14 dana
5 subject:concernant
-3 annuler
-16 propose
-28 dossie* engineer
-36 actualite
-41 pres
-44 jury
-60 repas
-63 fronte* frontend
-68 actual*
-71 dispon*
-76 succes
-80 group inscri*
-82 creche motif progra*
-86 bright* brightwater
-87 engine*
-90 candidate
-91 sera
-92 separe*
-93 merci
-97 excuser
-110 attendons condit* entrevue faisons
-120 hugo pour prefer*
-130 etude examin* nordli* nordlicht
-140 ferme ligne manager rentree riche subject:controller tresor*
-150 aurelis master rentre* retenu* samedi seront subject:recrut* suivant
-160 candid* candidatures compor* contro* employeur subject:poste
-170 accueil belle cinq demarche reflec* reflechi rembou* reveno* revenons subject:clinique subject:controleurs syndic*
-180 copie incomp* interet pitch pourra* rosa subject:electi* subject:election
-190 diffic* difficile expire lettre qualite subject:retour suivan*
-200 adresser assistante equipe fatou lesquelles male malheu* malheureusement michel offron* offrons participe pause photo pouvez processus report* subject:extra subject:planning voir
-210 approc* approche beurre dire disponible donne nombre* pouvoi* pouvoir retenues subject:annuel
-220 acceder accord decide demarc* enfant etait fondation mainte* reglages regret repondrons subject:aout subject:depuis
-230 annuel applic* carist* choix conges convie* course delai doit expert* fete inform* retenu second subject:appel
-240 admission application chez comment commis* dernier entretien etant modifi* nationale retien* role soluti* subject:dossie* subject:intere* subject:rendu
-250 aucun collegues commission contri* convenu demande excellente factur* inquiete jeudi locati* marche points prend quatre reflexion
-260 examinee mairie nouvelles petit prevu quarti* quartier quoi reflex* rejetee subject:annonc* subject:annonce travai* vers
-270 achat avis avoir branch* dimanc* entretiens mediat* partic* pourra remercier repond* retrai* votre
-280 cour dimanche envoye* raisons recevo* refus remboursement subject:contro* trois
-290 contacter garde liste perman* recevoir secretaire
-300 rejete* sauveg* subject:dossier
-310 decider defaut jardin leurs modifie prevue remercions repondrai reviens sales
-320 avons chacun fille formation juille* juillet rencontrons version
-330 annule etes junior moyenn* prolonge reclam* retour reunio* sans sujet
-340 charge* deplace remont* remonte subject:avis subject:premie* versio*
-350 dispos* faut moyenne prolon* remerc*
-360 desist* envoyer prions
-370 celui lice recruteur regret* rendez subject:conseil subject:vous
-380 ajoutez decisi* ralent* ralenti societ* trop
-390 chercher espero* esperons prochaine
-400 assist* aujour* aujourd declin* donner format* quelqu* references
-410 apres candidats demand* fois hier quelques rempla* societe subject:tessel termin*
-420 jusqu suspendu
-430 ayant chers monde
-440 weber
-450 compre* oublie pensez recu
-460 absent* autres entret* parent* trouver voici
-470 demeur* nouvel* refere*
-480 propri* proprietaire
-490 attent* relanc* suspen*
-500 questionnaire
-510 peux
-530 assistant
-540 edgar
-550 apport*
-560 etudie*
-590 toujou* toujours
-610 attente
-620 tous
-640 offre refuse
-660 encore
-670 subject:demande
-700 patience subject:consei*
-770 patien*
-780 active
-820 proposition subject:demand*
-830 reste
""",
    "refusing": """
890 retournons
730 lequel
650 consideration
640 embauc*
610 recont* subject:suite
600 presente
590 selectionne
580 cher proposerons
560 recontacter tourne*
550 moment permet*
540 opport* venue
520 experi*
510 insist* siege
500 connai* horaires sais
490 vraime* vraiment
480 coup manquerons stagia*
470 chef creati*
460 appren* recommande selection
450 donnee* donnees horair*
440 comble cordia* ensemb* ensemble peut
430 client depuis ecrire subject:concou* subject:concours voulai*
420 aurais devons helene terme veux
410 chere dois subject:chez
400 avez derniere hello signe subject:statut
390 aviez concou* mardi negative propre revient
380 soin subject:offre
370 etiez fait philip* philippe
360 chaque depart* effect* exigen* passez positive senior subject:essai toute tres
350 bonjou* bonjour cabine* cepend* cependant juste laquel* laquelle ouvert* postule requis savoir sont subject:repons* subject:reponse
340 aime concours interet subject:nouvelles titula* toutef* toutefois
330 campag* candidature complet cordialement dont examen plutot soir subject:postul* subject:postulation vais
320 avec cherch* donc missio* subject:donnee survei* voix
310 commer* generale matier* matiere serais sors subject:candidature
300 atelie* concur* etudia* parle pourta* pourtant pratiq* salue
290 battu conseq* creations parlen* participation pendan* pendant prefere route septem* septembre statut
280 competences detail financement platef* qualit* repass* sincer* suppri*
270 activi* affich* alors antoin* antoine apprenti convoi* convoitiez engage* etre favora* immediatement nombre subject:data supprime
260 aurion* aurions demander energi* financ* negati* visiez
250 donner* energie faire famille fera informons libre marie ponctu* subject:manager subject:nuit
240 brevet collab* federal mesure person* positi* rappel* region seule subject:notre
230 direct* ecrite espace essayez gaetan poursu* profil* quelqu rythme
220 allemand benevo* bout desole dotati* dotation envie envoyee jeunes* jeunesse marcha* nous plume sante transm* vacance visite*
210 avoir avons finale maison obligation porte prise reserv* robin subject:manage*
200 adresse arbitr* bureau interi* magasi* poursuivre rappelle visites
190 arnaud chaleu* contin* humain* motiva* rendez sacha sommes
180 biento* commandes coordi* humaines human labo leur pouvon* pouvons presel* subject:secret* temps tour
170 analys* engage foyer souhaite subject:nordli* subject:nordlicht
160 prevoy* puisqu*
150 deux entrep* finance logici* poste premiere public* techni* technique
140 classe confia* confiance correspond coucou memoir* memoire presen* qqun respec*
130 comman* courri* ecarter gwenae* gwenaelle subject:postdo*
120 avancer budget saison
110 appele* exerci*
100 celle compte
95 adress*
91 deja
88 inviter
74 subject:saison
66 parmi
65 invite*
47 personnes
44 prendre
41 trouve
36 repondre
31 intere*
29 etant
17 site
16 repons*
13 dana pris
3 direction
1 sera
-4 subject:entretien
-21 marche
-22 subject:entret*
-26 suis
-29 subject:selection
-34 matin
-42 plusie* plusieurs
-46 subject:votre
-50 nomina* nomination
-54 subject:candid*
-55 autre dimanc*
-56 dure
-62 contac*
-68 format*
-74 donne parvenue
-82 votre
-83 candid*
-85 recrut* suite
-88 dimanche
-94 remercie
-96 retrai*
-100 rempla* subject:dimanc*
-110 adjoin* comite decliner demain plaisi* subject:bright* subject:brightwater subject:group
-120 bright* brightwater quelqu* reponse
-130 candidatures case dernier elle recu retenu retirer
-140 aureli* etudie junior pourri* remett* subject:contro* suppor*
-150 bravo preselectionnee subject:avis tiendr* veuill* veuillez
-160 michel notre rejet responsable retenue samedi
-170 apprec* classe* hate interesser janvie* janvier mains ouvert plus pouvez promot* seconde toupie
-180 attest* attestation chiffres convoq* discut* photo propos* reclam* respon* sour subject:controller
-190 annuler chien estell* estelle grandj* grandjean inscri* lettre personnel printe* printemps second trop ville
-200 association considerer quarti* retour subject:entrevue subject:extra sujet viens
-210 chercher conge declin* fondat* ligne organigramme pause recrutement recue rembou* subject:entrev* subject:tessel
-220 annee carte engine* lesque* proces* processus secretaire sort subject:colocation tire
-230 commis* commission pourra quatre questi* recrutements report* serons
-240 chiffr* dossier entretien filatu* mainte* monde reflexion
-250 absenc* absence assistante barre disponible etes inquie* procha* recherche rentree second* subject:assistant vous
-260 accorde ajoute* chacun condit* sauveg* semaines subject:mouvem* travai*
-270 bien chez enfant equipe heureu* inform* informee minute* minutes portez pres signif* subject:vous technicien
-280 chers donner satisf* subject:appel
-290 admis mais pret rentre* subject:merci telephoner
-300 admission ainsi apport* assist* leurs lire rien subject:conseil trouver vacances
-310 application attrib* autres comment malheu* malheureusement
-320 apres avis demand* enregi* entre instan* possible retenu* secret*
-330 celui photos proche
-340 absent* attent* dossie* echang* references refus seront
-350 decide
-360 decisi* faute propri* proprietaire regret* tous
-370 actuel* arrive* avant entret* exempl* oublie semain* subject:consei*
-380 active defaut espero* esperons subject:pour
-390 jusqu passe subject:demande toujou* toujours
-400 anne contro* selectionnes suspen*
-410 subject:aout subject:demand* subject:engage* subject:engagement teleph*
-420 voir
-430 employeur merci refuse
-440 proposition societe trouve*
-450 sans
-470 aucune
-490 rejoui* weber
-500 offre pourra*
-510 nouvel* vers
-520 rejete*
-540 garde
-570 petit
-580 attente
-620 suivre
-630 faut
-640 choisi
-650 patien*
-670 confir*
-710 sales
-730 candidats
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
460 direct* donc
420 apres
410 subject:suite
380 conseil le_consei
350 chere
300 autre
270 entend* premie*
260 ensemb* ensemble
250 dernier mobili*
240 et_vous
230 ecrire
220 cela merci_pour
210 deux etre que_vous
200 et_je
190 adresse pour_votre
140 bout
-87 de_vous
-110 je_vous
-130 contra* fait part subject:candid* subject:candidature subject:votre
-140 saluta* salutations
-150 cordia*
-170 candid*
-180 colleg* procha* sera
-190 subject:saison
-200 ca_te collegue remerc_de salut services
-210 avec_ton dossie* permis person* sous
-230 pas_vous
-240 depuis
-250 ordre
-260 autres
-280 servic*
-290 connai_le
-310 cherche
-320 place pour_le
-340 cherch*
-350 lettre
-360 subject:poste
""",
    "tested": """
580 souhai*
500 rempla* suite
440 subject:essai
420 fais
410 de_la
400 etait
390 vous_avez
380 dire
360 person_qui tente
350 partic*
340 ce_que
320 experi* gestion qui_connai
310 apres micro
290 la_direct
280 avec_un courag* courage la_gestio
260 direct* mets mobili*
250 connai*
240 saint votre
220 dites journe*
200 la_regie
190 soir
180 auditi*
170 avril_et
-53 tout
-160 permis
-180 attent* subject:candid* subject:candidature
-200 votre_nom
-220 dossie*
-260 rencon*
-280 autres
-300 notre pour_le
-370 cherch*
""",
}
