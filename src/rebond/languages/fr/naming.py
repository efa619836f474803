"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
200 after:a before:audition
160 last:*ale told:text1
150 last:*doc last:*drh last:*lon last:drh
140 after:(section after:(section_27,
130 after:-_cdi after:cdi before:" first:*eur
120 after::_nous after:cdi. after:en_cdi. before:d'apprentissage before:de last:*ique last:cariste
110 after:n'existe after:n'existe_plus, before:^_l' before:selection first:*e(e last:integratrice
100 after:" after:bureau after:bureau_a after:le_bureau first:*cier first:integratrice last:*ral
98 last:*mes
97 before:poste first:*euse told:text3
96 first:*use
94 after:rentree last:*rage
90 after:ne first:*(ne first:*doc first:*n(ne first:technicien(ne last:*iere last:*vre
89 before:^_un first:*-doc first:post-doc
88 first:enseignement last:*iste last:*tier
87 last:*ais last:l'enfance
86 before:au_poste last:automatisation
84 before:titre_:
83 after:nuit last:sinistres
82 last:*iale
81 before:un
79 before:d' told:subject1
78 after:,_equipe after:classe
77 first:*asv first:asv
76 last:*adv last:*elo last:*velo last:adv last:velo
74 first:projeteur last:*asv last:asv last:educateur last:liberale
73 after:". after:et last:*cale last:*ire last:d'escale
72 before:re:_candidature first:*t(e last:*ang last:*ier last:*rang last:rang
71 after:a_80 before:complet_en first:animateurs
70 after:ce first:*emme first:chef last:*ment last:educatrice
69 after:avec first:*e.e first:*peur first:developpeur last:*tres last:aide-soignante
68 before:parmi_nos before:tant_que first:*utes first:physiotherapeutes
67 after:,_jeudi after:est after:lors after:lors_du before:pour_le last:bilingue last:conditionnement last:physiotherapeutes
66 before:que first:*cat first:*ocat last:*vrd last:vrd
65 after:nous_vous last:*utes last:d'ouvrage last:ide
64 after:et_je before:^_mandat before:candidature before:l' before:mandat last:*ieur
63 after:ouvert first:*ien last:*ngue
62 before:dossier_d' before:ecrite last:assistante
61 last:physique
60 after:) before:^_alternance before:alternance before:au_sujet before:nos before:sujet first:estimateur last:*eca last:*ide last:*reca last:d'allemand last:estimateur last:horeca
59 before:recrutement before:sujet_de first:collaboration
58 before:^_poste last:*iers last:pratiques last:sedentaire
57 after:h/f after:ira after:ira_a after:je before:cdi first:operateur last:*ter last:*tion last:vendeuse
56 first:*cien first:*drh first:*ting first:boucher first:drh
55 first:*ache first:attache last:patisserie
54 after:pour_le before:dossier before:le_chef last:*ipal last:*pal last:animateurs last:principal
53 after:,_statut after:- before:^_recrutement before:a_un before:comme last:*sais last:essais
52 after:70 first:*ater first:*iste first:*mcf first:ater first:enseignante first:mcf
51 before:l'offre first:*cher first:*her
50 before:concours last:*cier last:*oire last:motion
49 after:, after:couvre before:poste_de
48 before:chef before:en before:l'affichage first:*tes
47 before:: first:secretaire last:*cat last:*euse last:*ocat last:*use last:eleve-avocat
46 after:dans_notre before:candidature_| first:*dev first:dev last:*lite last:*rete last:*sse
45 before:du_metier before:metier before:metier_de before:| last:*isse last:*mcf last:*ques last:*ues last:caisse last:mcf last:mobilite last:opticien-lunetier
44 after:a_vannes, before:poste_d' before:qu' before:tant_qu' first:electricien
43 after:(h/f) after:lyon after:lyon_" before:devenir before:pour_devenir first:*fund first:*und first:fund first:hote/hotesse last:*daf last:accountant last:daf
42 after:(concours after:pour before:ton_essai first:*r(e first:*ur(e
41 before:candidature_: before:essai first:*rat first:*seur first:*trat first:contrat last:*see last:marketing
40 after:et_nous after:region first:*chef first:*daf first:*hef first:conducteur first:daf last:*seur
39 after:,_avec before:en_qualite before:job before:qualite before:qualite_de before:telephonique_- first:*ge.e first:charge.e first:ide last:*ater last:*ite last:ater last:lumiere last:transport
38 after:le before:entretien_telephonique before:fonction before:fonction_de before:la_fonction before:re:_job before:telephonique last:*e.e last:*erie last:*tes last:*ting
37 after:a_100 before:qualite_d' first:ingenieure first:vendeuse last:*cher last:*her
36 after:"_chez first:*eure first:*eurs first:*ter first:infirmiere-cheffe last:*gie last:*seau last:laitiere last:logistique last:reseau
35 after:cdi_" first:*arge first:*rge first:charge first:direction last:*adio last:*aie last:*mand last:*paie last:*rche last:*riel last:*spl last:d'equipe last:industriel last:paie last:radio last:recherche last:spl
34 after:au_depart after:depart after:depart_de first:*ante first:*effe first:*ffe first:*ing last:*dio last:*ete last:*ics last:*ipe last:*lics last:*ort last:*port last:*uipe last:jeunesse last:paysage last:publics
33 after:-_poste after:n° first:application last:boucher
32 after:. after:a_un after:dans before:apprentissage first:*ide first:aide-soignante last:*gner last:*ing last:*rme last:*rtie last:designer last:partie
31 after:ete_enregistre after:qui_habite after:transmise first:*loye first:*oye first:employe last:*ions
30 after:,_dans before:emploi_de first:*mme first:*stre first:cariste last:*hes last:*iel last:*ner last:*ste last:geomatique last:geriatrie last:interne
29 after:suite before:emploi before:metier_d' before:un_emploi first:*gie first:*ph first:assistante first:ph last:*eau last:*erts last:soins last:verts
28 after:(liege after:(liege_airport) after:(ref. after:,_publie after:est_bien after:sur_notre before:votre_engagement first:*ount first:*unt first:account last:*esse last:*eurs last:*isee last:*stre last:eclairage last:specialisee
27 after:notre_futur first:*nt(e first:*ogue last:*ante last:*ity last:*nity last:*rts last:batteries
26 after:et_vous after:par_le after:passe_en before:engagement before:job_d' before:place_de first:illustratrice last:*ial last:*rale last:*ries last:*tive last:illustratrice told:subject0 told:subject3
25 before:candidature_" before:recrutement_d'un first:*ste first:gestionnaire last:*27 last:*3 last:*erne last:*ons last:*osee last:*rne last:*smb last:*u15 last:27 last:3 last:preposee last:smb last:u15
24 first:*rice last:*aire last:*ies last:*ive last:*nase last:*vie last:financiere last:gymnase last:titulaire last:vie
23 after:-_suite after:et_pris after:passe after:pris_la before:concernant_l'offre before:l'annonce_" before:pour_l'offre first:manipulatrice first:opticien-lunetier last:*oins last:*urs last:machiniste
22 after:chez_notre first:organiste last:*tig last:*ture last:back-end last:tig
21 after:(h/f)_- after:,_et after:,_mon after:-_grandecour after:a_60 after:grandecour after:vous_remercions before:au_concours before:d'un before:votre_candidature last:*ins last:*lais last:bibliothecaire last:decolleteur last:operatoire last:social
20 after:procedure first:*dien first:*ment first:*tion first:consultant first:gardien last:*che last:*trie
19 after:a_une before:le_recrutement before:notre_place first:*teur first:machiniste last:*and last:*nte last:*rais last:*rque last:frais
18 after:(n° after:(n°_4217) after:je_vous after:s'est_reuni before:l'annonce before:l'annonce_de before:l'offre_" before:pas_comme before:pour_" before:pour_l'annonce first:*gue first:*ose first:*pose last:*cfc last:*res last:*tie last:*vale last:cfc last:general.e last:medievale
17 after:poste before:re:_re: before:ta_candidature first:*mmis first:auxiliaire first:commis last:*arde last:*que last:*udes last:d'accueil last:garde
16 after:a_jambes after:jambes before:pour first:*cte first:*ecte first:architecte first:comptable first:coordination last:*ager last:*dev last:*mm last:dev last:manager last:mm
15 after:sur after:vous_remercie before:contrat first:technologue last:*al.e last:*dit last:*edit last:*ion last:*l.e last:credit last:junior last:medicale
14 after:"_a after:notre after:pour_l'emission before:-_poste before:candidature_( before:poste_" first:*ata first:*data first:data last:recherchiste
13 after:est_desormais after:votre first:*ess first:*lant first:*omer first:*veur first:customer first:surveillant last:*ice last:*ine
12 after:a_ete after:chez_sillage, after:et_honnetement after:ete after:honnetement after:honnetement_on after:n'a after:n'a_pu before:n° first:*ach first:*ales first:*ge(e first:*oach first:*osee first:charge(e first:coach first:educateur first:preposee last:eaux last:plaidoyer last:production
11 after:-_agence after:-_votre after:60_%, after:au after:et_on first:*aire first:*deur first:magasinier last:*jour last:*mbre last:*oyer last:*rh last:*yer last:jour last:rh told:text2
10 after:"_publiee first:*les first:*see first:alternance first:apprentissage first:receptionniste last:*-end last:*end last:*nial last:patrimonial
9 after:,_introduit after:agence after:est_entre after:h/f. after:s'est before:( before:de_la before:pas before:re:_place first:*ens first:*iens first:*yste first:analyste last:*cite last:*eil last:*ger last:*ior last:*nior last:*ron last:*ueil last:comptable last:psychomotricite
8 after:,_a after:de_tes before:autre before:d'embauche before:d'embauche_- before:le_role before:proposition_d'embauche before:role before:une_autre first:*hote first:*ote first:*ure first:*urs first:bibliothecaire first:educatrice first:hote first:technicien last:*enat last:*nat last:*vice last:mecenat last:service
7 after::_une before:aux_fonctions before:concours_de before:fonctions before:fonctions_de before:notre_rencontre before:postulation before:role_de first:*ire first:*ler first:*ller first:collaboratrice first:conseiller first:professeur(e first:regleur last:*lant last:*nou last:*unou last:bibliotheque last:chantier last:imagerie last:nounou last:surveillant
6 after:-_la after:hainaut after:la_suite after:qui before:/ before:^_offre before:la_mission before:personne before:votre_postulation first:*mis first:soudeur last:*rice last:success
5 after:! after:-_reponse after::_suite after:magasin after:reponse after:saison after:votre_candidature before:^_stage before:du_poste before:fonction_d' before:mission_de before:offre before:stage last:*ance last:*ele last:*enti last:*iaux last:*nti last:*tele last:apprenti last:clientele last:prestations
4 after:(0,5 after:(0,5_etp, after:(cdi, after:(cdi,_saint-priest). after:tes after:votre_visite before:collaboration before:cv before:de_reception before:la_place before:offre_d' before:reception before:reception_- first:*ede first:*lere first:*mer first:*pede first:*r.e first:*ur.e first:conseillere first:controleur first:ingenieur.e first:logopede last:*ede last:*ites last:*man last:*ode last:*pede last:direction last:logopede last:researcher last:site
3 after:,_60 after:60 after:a_laquelle after:planification after:vous_avez before:a_l'offre before:entretien_video before:postulation_comme before:rencontre before:video first:*feur first:*tage first:*ux first:chauffeur first:mecanicien first:stage first:ux first:veilleur last:*mis last:chauffagiste last:executive last:fournisseurs
2 after:9 after:ete_deposee after:h/f_a after:pris after:sein_de after:vient before:d'emploi before:fin first:*.se first:*r.se first:*sage first:animatrice first:regisseur.se last:*bre last:*eche last:*eer last:*ers last:*gue last:*hse last:*mite last:*neer last:*rde last:animatrice last:conformite last:creche last:d'exploitation last:engineer last:hse last:patissiere last:preparateur last:puericulture
1 after:(2026-30418). after:(equipe after:(equipe_vsd) after:(h/f). after:(h/f)_et after:(va-26-041). after:au_sein after:est_enregistree. after:ets after:h/f_(2026-30418). after:ma after:on_a after:reception after:reception_de after:sein after:suite_a after:vient_d'atterrir before:^_entrevue before:^_l'offre before:jr-20931 before:l'offre_tvd-2291 before:poste_jr-20931 before:recherche_: before:tvd-2291 first:alternant first:conductrice first:infirmiere last:*2 last:*age last:*aphe last:*ash last:*cess last:*cie last:*epot last:*ess last:*phe last:*pot last:*wash last:2 last:adjointe last:billetterie last:conferences last:editoriale last:geometre-topographe last:qualite last:transformation last:wash
-1 after:%,_entree after:& after:&_culture after:,_informatique) after:15 after:15_h. after:1er after:26 after:26_novembre after:27_au after:3e after:4. after::_la after::_privacy@maison-delcroy.example after:; after:a_bresson after:a_deja after:adjoints after:adjoints_administratifs after:administrative. after:aide after:au_complet after:au_droit after:avant after:avec_un after:bien_arrivee after:bien_recu after:bloc after:bloc_operatoire after:bonne_continuation after:cadre after:ce_week-end after:chantier after:chaque after:client, after:client,_les after:clos. after:cloturee. after:comite after:commandes, after:complet after:connaissance after:contemporain after:contemporain_de after:couteaux after:couteaux_et after:culture after:d'education after:d'education_sont after:d'escale. after:d'exposition after:d'exposition_clients". after:d'un after:d'un_dossier after:de_chantier after:de_direction after:de_flux after:de_plaidoyer after:de_poste after:de_projet after:de_psychomotricite, after:de_puericulture after:de_quimper. after:de_recrutement after:de_reseau after:de_tournai. after:de_trois after:depuis after:des_adjoints after:des_dossiers after:desormais_clos. after:desormais_cloturee. after:devant after:devant_nos after:direction after:dossiers_s'est after:droit_flamand, after:du_matin, after:eleve-avocat after:en_place, after:en_poste after:en_section after:enregistre after:enregistre_sous after:entre after:entre_nos after:et_que after:et_tes after:etape after:flux after:flux_transport after:fonction after:generale_vous after:h, after:h. after:honoree. after:imagerie_medicale after:je_me after:l'emission after:l'emission_du after:la_meme after:la_peine after:laquelle after:laquelle_vous after:le_2 after:le_4. after:le_cadre after:le_comite after:leur after:leur_rue. after:logistique after:maintenance after:manager after:matin, after:matin,_a after:mecanicien after:meme after:meme_semaine. after:minutes. after:nos_mains. after:novembre_de after:par after:pas_te after:patisserie after:peine after:peine_de after:place, after:place,_la after:plaidoyer after:poste_a after:pour_kevin, after:pourvu. after:prefere_envoyer after:prefere_une after:preneur. after:principal_par after:process after:projet after:psychomotricite, after:psychomotricite,_introduit after:puericulture after:que_le after:que_les after:quimper. after:representerait after:representerait_votre after:reseau_et after:sap_est after:scolaire. after:semaine. after:septembre. after:sera_toutefois after:sillage, after:sillage,_vous after:sinistres_- after:smb after:smb_est after:souhaite after:souhaite_pas after:sujet after:sur_le after:telephonique after:termine after:termine_sa after:tes_chaussures after:tient after:tient_a after:tournai. after:transport_(cdi, after:trois after:trouve_tres after:vite. after:votre_dossier after:wash after:wash_(va-26-041). after:week-end after:| before:(cadre before:-_resultat before:1er_aout before:^_accuse before:^_auxiliaire before:^_bjr before:^_contrat before:^_les before:^_message before:a_notre before:accuse before:accuse_de before:adjoints before:aout before:au_studio before:auxiliaire before:auxiliaire_de before:avec_son before:bien before:bjr before:candidature_au before:candidature_data before:candidature_en before:charge.e_de before:civil_(cadre before:d'anciennete,_comme before:data before:depot before:depot_de before:des_adjoints before:des_personnels before:donc before:en_ligne before:ete_examinee before:evaluation before:examinee before:filiere before:fois-ci,_mais before:hote before:hote_de before:jai_pris before:je_sais before:je_te before:la_filiere before:la_maison before:ligne before:mais before:mais_une before:message before:notre_infirmiere before:opposer before:opposer_a before:permettrait_pas before:personnels before:postule before:pris before:pris_une before:qui_prend before:re:_votre before:re_: before:recruterons_donc before:referent before:representerait_votre before:reprise_par before:responsable before:resultat before:resultat_de before:sais before:son before:soumettrons_au before:studio before:ta_demande before:te before:tous_nos before:vous_opposer first:*'ai first:*000 first:*12 first:*4 first:*ains first:*al(e first:*arde first:*armi first:*atif first:*b first:*c first:*cal first:*dent first:*eche first:*eer first:*end first:*enu first:*epot first:*eque first:*erve first:*esse first:*etre first:*ets first:*evue first:*gere first:*ice first:*ifs first:*j'ai first:*jets first:*l(e first:*lent first:*lles first:*lus first:*m'a first:*mois first:*nal first:*nant first:*nay first:*nde first:*neer first:*nque first:*ntre first:*ocal first:*ort first:*plus first:*port first:*pot first:*pres first:*rant first:*rde first:*rmi first:*rnay first:*role first:*rve first:*sur first:*ta first:*tifs first:*tree first:*umen first:*vant first:*venu first:*vue first:000 first:12 first:4 first:administratif first:administratifs first:administratrice first:apres first:avant first:b first:banque first:bilingue first:c first:combien first:confirmation first:conseille first:convention first:convenu first:creche first:depot first:dossier first:ducharnay first:ecrite first:emplois first:engineer first:enregistree first:enseignants first:entrevue first:est first:etre first:finaliste first:fromagere first:garde first:gerant first:j'ai first:lumen first:m'a first:motion first:operations first:parmi first:plaidoyer first:plus first:point first:president first:reception first:rencontre first:rendez-vous first:reserve first:role first:sujets first:sur first:ta first:talent first:tant first:vocal last:*'un last:*15 last:*26 last:*4 last:*ains last:*aite last:*alto last:*amen last:*aout last:*aque last:*b last:*cant last:*cret last:*cue last:*deja last:*dent last:*dsl last:*dure last:*ecu last:*ecue last:*eja last:*eme last:*enue last:*ert last:*etre last:*eux last:*evue last:*fice last:*fin last:*flux last:*font last:*gion last:*gnet last:*hier last:*hoix last:*ices last:*king last:*lent last:*liee last:*lto last:*lux last:*male last:*mel last:*meme last:*men last:*mer last:*met last:*mois last:*mon last:*nai last:*nais last:*nche last:*nest last:*net last:*neur last:*nos last:*nse last:*ntre last:*nue last:*oix last:*ole last:*onse last:*oree last:*orte last:*orts last:*ourt last:*out last:*pere last:*peu last:*puis last:*rant last:*recu last:*ret last:*rive last:*rmel last:*rmer last:*rnai last:*rte last:*rue last:*sa last:*sez last:*sous last:*ssez last:*taux last:*tule last:*uis last:*ule last:*ulon last:*urt last:*venu last:*vert last:*veur last:*vote last:15 last:26 last:4 last:administratrice last:animation last:aout last:assez last:assistants last:avant last:b last:bonne last:boulangerie last:candidature last:chaque last:cheffe last:choix last:compris last:convenu last:coordinateur-trice last:couteaux last:d'emplois last:debarque last:decembre last:decret last:deja last:depart last:depuis last:dossier last:dsl last:electricien last:emploi last:engagement last:entre last:etre last:faire last:fin last:finaliste last:flamand last:flux last:font last:former last:foulon last:gerant last:hier last:honoree last:hotesse last:l'annee last:l'emission last:l'examen last:librairie last:limonest last:lormel last:magasinier last:meme last:minutes last:mon last:monologue last:nos last:organiste last:parking last:pere last:peu last:planification last:poignet last:point last:postule last:preneur last:preparation last:president last:prevoit last:pris last:procedure last:publiee last:reception last:recu last:recue last:region last:reponse last:reporte last:rue last:sa last:selection last:services last:siege last:signe last:souhaite last:sous last:talents last:taux last:tournai last:vacant last:vote last:vue
-2 after:,_est after:,_que after:-_logivaux after:a_beaucoup after:a_prefere after:a_touches. after:a_trouvee after:a_vous after:administratif, after:administratif,_classe after:agence_de after:arrivee after:aubonne, after:aubonne,_que after:automatisation after:beaucoup after:beaucoup_hesite. after:caisse, after:cariste after:casse after:casse_le after:ce_jeudi. after:chef. after:client after:clients". after:conferences after:d'accueil after:d'essai after:data after:data_confirme. after:de_caisse, after:de_clientele after:de_conferences after:de_nous after:de_votre after:designer after:designer_et after:droit_social. after:du_recrutement after:en_automatisation after:en_chef. after:en_revue after:etre after:etre_honoree. after:fournisseurs after:frais after:heures after:hospitaliere after:humaines after:industriel_h/f after:l'annee after:l'annee_scolaire. after:logivaux after:mois after:neotrame after:nos_locaux, after:nous_transmettre after:novembre after:nuit_est after:ont_trouve after:ou_le after:personne after:personne_qui after:peu after:peu_d'exposition after:plein_rattache after:plus_politique, after:pourra after:pourra_pas after:pratique after:prendra after:prendra_connaissance after:reseau. after:retenu after:retenu_a after:reuni after:reuni_le after:revue after:revue_les after:samedi after:sinistres after:soins after:suivi after:touches. after:toutefois after:toutefois_reprise after:trouvee after:trouvee_brillante after:un_gars after:une_personne after:votre_entretien after:vous_dire before:(cadre_d'emplois before:-_charge(e) before:22_au before::_candidature before:^_charge.e before:^_confirmation before:^_mise before:^_saison before:a_opte before:a_votre before:aout_parmi before:bjr_c before:bloc before:bureau before:bureau_des before:c before:c_la before:charge(e) before:charge(e)_de before:commission before:concernant before:confirmation before:conseil_d' before:craint_neanmoins before:d'emplois before:d'emplois_des before:de_notre before:de_votre before:ete_transmis before:feu_vert before:il_m'a before:je_vais before:la_commission before:magasinier before:marchal_concernant before:mise before:mobilite before:mort,_l' before:neanmoins before:notre_medecin before:opte before:parmi before:pour_votre before:prend before:prend_la before:prendre before:product before:que_nous before:recevoir_comme before:rencontrer before:saison before:salut_simon, before:se before:simon, before:simon,_la before:test before:ton_engagement before:transmis before:transmis_a before:vais before:vais_prendre before:vert before:vert_du before:votre_rencontre first:*atre first:*dac first:*dans first:*dio first:*edac first:*eil first:*ele first:*elle first:*els first:*erci first:*gner first:*iel first:*ins first:*ints first:*isse first:*ive first:*ivee first:*lois first:*mai first:*men first:*mise first:*ndre first:*nels first:*ner first:*nnee first:*nome first:*ome first:*orte first:*oyer first:*ral first:*rci first:*rite first:*roit first:*rons first:*rte first:*sai first:*ssai first:*stes first:*tele first:*tif first:*tive first:*tre first:*udio first:*ueil first:*vee first:*vole first:*yer first:accueil first:adjoints first:arrivee first:benevole first:caisse first:cheffe first:clientele first:dans first:decision first:designer first:donnee first:droit first:econome first:essai first:imagerie first:inscription first:mai first:merci first:mise first:operatoire first:patisserie first:personne first:personnels first:pouvoir first:prendre first:psychiatre first:qualite first:redac first:reporte first:sinistres first:soumettrons first:studio first:votre first:vous last:*ait last:*an last:*bien last:*ctif last:*cv last:*dat last:*duct last:*e(e last:*edi last:*ege last:*eine last:*gage last:*ge(e last:*hote last:*iege last:*ires last:*irie last:*irme last:*je last:*loi last:*medi last:*ndat last:*ouve last:*ploi last:*pris last:*pu last:*rces last:*ris last:*rit last:*rois last:*rop last:*se last:*sera last:*trop last:*uct last:*uite last:*uve last:*vaux last:*vue last:administration last:airport last:an last:application last:aubonne last:audition last:bien last:charge(e last:collectif last:confirme last:continuation last:coordination last:cosmetiques last:cv last:d'administration last:d'exposition last:devant last:engage last:enseignants last:hote last:jardinier last:je last:jours last:mandat last:ouvrions last:part last:passe last:peine last:product last:pu last:ressources last:s'est last:samedi last:se last:septembre last:sera last:suite last:tes last:travaux last:trois last:trop last:trouve last:veilleur
-3 after:%,_des after:)_vacant after:,_dont after:,_fintrel after:,_merci after:12_decembre. after:2 after:a_l'ecoute. after:attribuee after:attribuee_a after:bien after:d'escale after:d'escale_lyon after:d'ouvrage after:de_l'etat after:de_mission. after:de_vous after:delegue after:des_ressources after:desormais after:editoriale after:financiere_souhaitent after:generale_: after:l'etat after:l'etat_civil after:le_poignet after:lumiere after:mardi after:mars after:mission. after:mission_ne after:ne_souhaite after:ont after:paie_est after:paysage after:plein after:plume_plus after:plus after:poignet after:poignet_ce after:president after:prioritaire_selon after:psychiatre after:psychiatre_s'est after:recrutement after:reseau after:ressources_humaines after:sante after:se after:senior after:service_(h/f) after:sous after:spl_au after:sur_votre after:territoriaux) after:territoriaux)_vacant after:tes_couteaux after:trouve_preneur. after:vous before:^_j'ai before:^_merci before:^_mission before:^_novabati, before:accueille before:accueille_deux before:avant before:avec_notre before:b_avec before:candidature_pour before:charge.e before:confirmation_de before:cv_pour before:d'etre before:de_mission before:de_poste before:demain_comme before:est before:etape before:garde before:ira_a before:issu_de before:j'ai before:jeune before:jury before:l'agence_accueille before:le_garde before:m'a before:marchal before:neanmoins_la before:notre_entretien before:nous_soumettrons before:novabati, before:optique_marchal before:pas_d'etre before:re:_entretien before:regleur before:services_et before:site before:soumettrons before:technicien_ou before:une_jeune before:visite before:votre_demande before:votre_visite first:*(ere first:*ans first:*chad first:*ead first:*enir first:*eu first:*gent first:*had first:*irie first:*jour first:*lead first:*leur first:*nel first:*ngue first:*nir first:*nnel first:*oire first:*ois first:*ole first:*oux first:*rale first:*ton first:administration first:agent first:bonjour first:concernant first:convocation first:decolleteur first:devenir first:eu first:evaluation first:filiere first:formation first:gerante first:inspection first:lead first:librairie first:ligne first:marketing first:monologue first:operationnel first:postulation first:promoteur-constructeur first:suivante first:tchad first:ton last:*(ne last:*100 last:*ace last:*al(e last:*ande last:*ard last:*ari last:*art last:*ayon last:*erci last:*euni last:*ibre last:*ifs last:*l(e last:*lace last:*mais last:*mari last:*n(ne last:*nde last:*ndi last:*nome last:*nuit last:*ome last:*ote last:*ourg last:*part last:*rci last:*req last:*rite last:*rvu last:*sap last:*tifs last:*tuel last:*uel last:*undi last:*uni last:*ure last:*urg last:*urvu last:*vant last:100 last:accueil last:actuel last:administratifs last:agente last:casse last:client last:delegation last:demande last:dernier last:desormais last:donnee last:econome last:honnetement last:hospitaliere last:l'audition last:l'entretien last:libre last:lundi last:maitrise last:mari last:merci last:nuit last:place last:pourvu last:rayon last:reference last:remplacement last:req last:reuni last:sap last:technicien(ne last:temps last:territoriaux last:tres last:vente last:visite last:vite last:voit last:votre
-4 after:,_interim after:3, after:a_dit after:a_vote after:associee after:au_centre after:back-end after:back-end_chez after:centre after:centre_de after:civil_(cadre after:dans_la after:de_gymnase. after:de_mission after:de_nuit. after:des_eaux after:des_services after:dit after:dit_oui after:eaux after:en_droit after:en_industrie after:est_en after:gars after:gars_qui after:gymnase. after:habite_dans after:industrie after:industrie_laitiere after:jour after:marketing after:mobilite. after:notre_agence after:nuit. after:plume after:prefere after:printemps. after:ressources after:services after:services_et after:signe after:sociale after:sociale_a after:spl after:ton after:trouve after:verts after:vie after:vote after:vote_pour after:vue after:vue_la before:000 before::_notre before:a_ta before:application before:civil_( before:de_nos before:demande before:demande_de before:garde_l' before:inscription_pour before:l'epreuve before:la_petite before:maitre before:merci before:nous before:petite before:re:_suite first:*2 first:*alle first:*chee first:*fin first:*gne first:*hee first:*ices first:*igne first:*je first:*jury first:*mon first:*ode first:*oir first:*oit first:*pas first:*sse first:*une first:*ury first:*veau first:*voir first:*vous first:2 first:affichage first:attachee first:bien first:conservation first:disponibilites first:epreuve first:fin first:forestier first:je first:jury first:mon first:nouveau first:pas first:salle first:secretariat first:services last:*12 last:*1er last:*aide last:*ame last:*aut last:*buee last:*ciee last:*dien last:*eudi last:*ge.e last:*gere last:*ient last:*ines last:*issu last:*j'ai last:*lois last:*mars last:*nce last:*nges last:*oir last:*oite last:*ours last:*pas last:*rame last:*rent last:*rise last:*ssu last:*tis last:*udi last:*voir last:*voit last:12 last:1er last:affichage last:aide last:associee last:attribuee last:boite last:bureau last:charge.e last:culture last:dossiers last:echanges last:espaces last:forestier last:fromagere last:gardien last:gerante last:humaines last:interimaire last:issu last:j'ai last:jeudi last:juriste last:l'etat last:maintenance last:mars last:moment last:neotrame last:notre last:pas last:postulation last:process last:proposition last:rattache last:referent last:rendez-vous last:specialise last:traitement
-5 after:%_et after:,_des after:,_entree after:,_il after:,_la after:,_prevoyez after:-_67000 after:-_resultat after:100 after:100_%, after:67000 after:67000_strasbourg after:a_votre after:adjointe after:administratifs after:administratifs_territoriaux) after:batteries after:batteries_sur after:bibliotheque after:bilingue after:conformite. after:de_gestion after:de_notre after:de_production after:en_geomatique, after:entretien after:financiere after:geomatique, after:geomatique,_dans after:gestion_industriel after:habite after:j'ai after:j'ai_vue after:la_semaine after:liberale after:liberale_que after:medicale_nous after:medievale after:medievale_(n° after:nous_ouvrions after:pour_l'annee after:pour_septembre. after:prioritaire after:production after:rattache after:rattache_au after:resultat after:sap after:sedentaire after:semaine after:semaine_du after:specialise, after:strasbourg after:temporaire_d'enseignement after:vous_rencontrer. after:vrd after:vrd_lors before:"tres before:17,_quai before::_"tres before:^_chef before:^_la before:a_lons-le- before:au_telephone before:chef_de before:client before:client_- before:de_l' before:du_pouvoir before:lons-le- before:par_le before:quai before:quai_des before:region_comme before:reprise before:telephone before:telephone_la before:toutefois_reprise first:*27 first:*bien first:*cv first:*enne first:*eres first:*ites first:*jet first:*loi first:*nier first:*ojet first:*once first:*ploi first:*ree first:*sa first:*se first:*uite first:*utre first:27 first:annonce first:autre first:bateliers first:boulangerie first:cv first:emploi first:notre first:projet first:proposition first:sa first:saunier first:se first:stagiaires first:suite last:*'ai last:*ca last:*caux last:*ce last:*cin last:*donc last:*ecin last:*ges last:*h last:*iee last:*lise last:*mai last:*ntie last:*oche last:*odes last:*onc last:*oui last:*rvus last:*uee last:*vus last:*zoe last:adjoint(e last:adjoints last:apprentie last:attache last:bateliers last:c'est last:ca last:ce last:collaboration last:collegue last:conductrice last:controleur last:donc last:dotation last:ete last:general last:h last:histoire last:hote/hotesse last:locaux last:mai last:medecin last:methodes last:ont last:oui last:poche last:pourvus last:rentree last:saunier last:senior last:sillage last:souffrante last:souhaitons last:zoe
-6 after:a_brest. after:a_designe after:a_present after:caisse after:d'emplois after:d'emplois_des after:de_caisse after:decret. after:designe after:designe_une after:deux_sont after:droit after:du_premier after:esperions. after:et_les after:et_souhaitons after:industriel_h/f. after:le_decret. after:les_deux after:les_tilleuls after:maitrise after:maitrise_d'ouvrage after:nos after:pour_la after:pourvus after:pourvus_pour after:premier after:premier_rendez-vous. after:prestations after:pu after:pu_etre after:qui_avait after:rendez-vous. after:selon after:selon_le after:siege after:siege_a after:souhaitent after:souhaitent_a after:souhaitons after:souhaitons_vous after:temps after:temps_plein after:tig after:tig_chez after:traitement after:traitement_des after:une_plume before:^_suite before:^_ta before:cadre before:cadre_de before:candidature_cadre before:comite before:comite_de before:convocation_a before:customer before:d'assistants_d' before:de_quitter before:entretien_avec before:entretien_du before:je_suis before:journee_de before:l'emploi_d' before:le_comite before:le_president before:nos_sujets before:petite_salle before:president before:quitter before:quitter_la before:recherche before:reponse_de before:retour_client before:salle before:salle_des before:suis before:suite_de before:sujets before:sujets_de before:sur_le before:votre_entretien first:*aide first:*anee first:*cue first:*deux first:*ecue first:*egue first:*ence first:*eux first:*evu first:*ou first:*par first:*plet first:*revu first:aide first:bonne first:collegue first:complet first:coordinatrice first:deux first:education first:interimaire first:maitres first:optique first:ou first:par first:prevu first:recue first:sante first:spontanee first:success last:*'ete last:*70 last:*acts last:*ants last:*cts last:*dans last:*ein last:*elon last:*ents last:*era last:*eral last:*evu last:*fere last:*hpad last:*ison last:*jury last:*lage last:*lein last:*lles last:*lume last:*mme last:*n'a last:*pad last:*reau last:*revu last:*sont last:*tent last:*tons last:*tree last:*ume last:*ury last:70 last:auxiliaire last:contacts last:d'agence last:d'immersion last:dans last:docteur last:formation last:ira last:jury last:lors last:n'a last:personne last:plein last:plume last:prefere last:prevu last:saison last:scolaire last:selon last:sont last:soudeur last:souhaitent last:technologue last:vous
-7 after:60_% after:a_bruxelles after:confirme. after:d'allemand after:dans_leur after:de_service after:des_u15 after:essais, after:essais,_statut after:est_retenu after:je_ne after:ligne_conditionnement, after:mission after:ne_pas after:notre_client, after:ou_technicienne after:plus, after:plus,_on after:s'est_casse after:specialise after:u15 after:u15_le before:^_journee before:^_une before:arrivee before:au_vu before:avec_leur before:contrat_d' before:de_optique before:le_pouvoir before:medecin before:optique before:sur before:votre_arrivee before:vu before:vu_de first:*1er first:*cee first:*chal first:*ents first:*hal first:*nou first:*nuit first:*test first:*tien first:*uete first:*uit first:*unou first:1er first:collaborateurs first:docteur first:engagement first:enquete first:entretien first:marchal first:message first:mobilite first:nounou first:nuit first:technique first:test first:visite last:*ach last:*aine last:*anee last:*atre last:*con last:*ints last:*ira last:*ivee last:*lors last:*nier last:*oach last:*on last:*onal last:*ors last:*otre last:*son last:*tenu last:*val last:*vee last:arrivee last:coach last:depot last:infirmiere last:infirmiere-cheffe last:ingenieure last:n'existe last:on last:premier last:psychiatre last:regional last:retenu last:semaine last:spontanee
-8 after:,_c'est after:,_elle after:,_les after:,_puis after:-_retour after:27 after:3 after:80_%, after:a_15 after:alternance. after:ans. after:communication after:communication_interne after:de_ligne after:dsl after:dsl_bonne after:en_alternance. after:generale after:ligne after:pratiques after:retour after:temporaire after:travail after:vous_en before:^_maison before:acquisition before:au_sein before:avec_la before:deux before:journee before:par before:rencontre_avec before:sein before:sein_de before:talent_acquisition before:trouve_notre first:*ano first:*cale first:*cano first:*cdd first:*che first:*gee first:*ger first:*ier first:*nous first:*nte first:*ntie first:*onne first:*otre first:*rgee first:*rmer first:*rts first:*site first:*tie first:*tier first:*tour first:*yon first:apprentie first:assistant first:automatique first:cdd first:chargee first:decale first:former first:mecano first:nous first:retour last:*'est last:*cal last:*effe last:*ente last:*enu last:*ffe last:*main last:*ocal last:*rel last:*ses last:*tage last:*ton last:*tour last:*trel last:adjoint last:demain last:fintrel last:novembre last:patissier last:personnel last:politique last:population last:prioritaire last:retour last:section last:stage last:vocal
-9 after:%, after:,_thermalia after:-_concours after:bonne after:concours after:credit after:deux after:en_travaux after:espaces_verts after:etat after:etat_civil after:gestion after:laitiere_a after:libre after:libre_service after:nous after:publics after:technicienne after:technicienne_en after:travaux_pratiques after:vous_a after:vous_ont before::_" before:agent_d'entretien before:contrat_- before:d'entretien before:d'entretien_des before:maison before:pour_l' before:president_et first:*aces first:*asse first:*avis first:*bloc first:*cin first:*ecin first:*ffre first:*fre first:*ires first:*king first:*let first:*lite first:*loc first:*nos first:*rme first:*vis first:avis first:bloc first:classe first:espaces first:medecin first:nos first:offre first:parking first:preparateur first:process first:tres last:*80 last:*ache last:*ain last:*ardi last:*ata last:*avis last:*bite last:*ches last:*data last:*ence last:*feur last:*ivi last:*lers last:*leur last:*nel last:*nnel last:*omis last:*rdi last:*rir last:*uivi last:*vis last:80 last:avis last:chauffeur last:chauffeurs last:collaborateurs last:data last:directeur last:duree last:habite last:industrie last:l'exploitation last:marches last:mardi last:promis last:stagiaires last:suivi last:une
-10 after:12 after:ans after:des_espaces after:eclairage after:eclairage_". after:espaces after:laitiere after:le_12 after:mobilite after:ou after:qui_travaillait after:recherchiste after:recherchiste_pour after:suite_de after:un before:^_convocation before:charge_de before:convocation before:donc_pas before:pas_de before:plan before:plus before:plus_de before:service first:*ine first:*ivi first:*omis first:*uivi first:promis first:suivi last:*arge last:*deur last:*gars last:*let last:*rge last:*sier last:*uree last:charge last:d'entretien last:disponibilites last:gars last:maitres last:produit last:sante
-11 after:,_on after:deja_en after:dossiers after:medicale after:paie after:section after:section_27 after:sera before:^_lumen before:charge before:complet before:de_sante before:eu before:ide before:infirmiere before:j'ai_eu before:lumen before:process before:sante before:sante_- before:suis_complet before:suite first:*ctes first:*ere first:*iere first:*lors first:*ors first:alors first:architectes first:specialiste last:*60 last:*ales last:*duit last:*int last:*oint last:*onne last:*ou last:*ref last:*rie last:*roit last:*ssee last:*un last:*vous last:60 last:collaboratrice last:droit last:journaliste last:ou last:ref last:telephonique last:un
-12 after:-_17, after:17, after:17,_quai after:poste_dsl after:radio after:radio_- before:"tres_bonne before:^_ton before:bonne before:choisi_notre before:daf before:daf_- before:de_recrutement before:entretien_de before:recrutement_- before:ta first:*ain first:*ete first:*euve first:*main first:*nce first:*on first:animation first:demain first:on last:*chad last:*ctes last:*des last:*had last:*mier last:*ois last:alternante last:architectes last:conducteur last:d'hiver last:manipulatrice last:tchad last:week-end
-13 after:/ after:administratif after:deja after:jeudi after:le_poste after:logistique, after:technique before:a_la before:entretien before:l'equipe before:pouvoir before:rencontrer_notre first:*et first:*itre first:*mier first:*nne first:*nse first:*onse first:*uve first:agente first:audition first:et first:maitre first:recrutement first:reponse last:*avec last:*cial last:*dia last:*eaux last:*ont last:*qui last:*vec last:*yste last:analyste last:assistant last:avec last:qui
-14 after:,_service after::_reponse after:d'etudes after:interne_" after:n'est after:n'est_pas after:une before:^_le before:^_on before:et_la before:le_poste before:on before:pour_la first:*avec first:*ous first:*vec first:avec first:organisateur last:*adre last:*aise last:*bes last:*gee last:*iat last:*iver last:*mbes last:*ne last:*rgee last:*riat last:*tien last:*uit last:*ver last:cadre last:chargee last:communication last:consultante last:jambes last:ne last:nous
-15 after:"_: after:,_le after::_non after:coordinatrice after:interne after:issu after:issu_de after:jeunesse after:jury after:jury_reuni after:le_jury after:les after:ne_pourra after:rh_- after:social after:travaux after:zoe before:l'emploi_de before:malheureusement,_notre before:re:_mission first:*'est first:*chez first:*ente first:*enti first:*erie first:*hez first:*nti first:apprenti first:c'est first:chez last:*.se last:*ars last:*cte last:*dre last:*ecte last:*ille last:*jet last:*nant last:*nous last:*oit last:*ojet last:*r.se last:*uvre last:alternant last:architecte last:couvre last:decale last:lille last:operateur last:organisateur last:projet last:projeteur last:recrutement last:regisseur.se
-16 after:] after:annee. after:decolleteur before:^_entretien before:ce_matin, before:eu_leur before:matin, before:matin,_les before:nouveau before:ou before:place_d' before:viens_de first:*ager first:*and first:*ant first:*cess first:*iat first:*ions first:*lise first:*riat first:*tter first:chauffeurs first:manager first:quitter first:responsable first:technicienne last:*-doc last:*aux last:*nt(e last:conservation last:mecanicien last:post-doc last:regleur
-17 after:adjoint(e) after:adjoint(e)_en after:est_pourvu. after:methodes after:methodes_batteries after:que_j'ai before:[ before:^_[ before:^_notre before:confie before:confie_a before:ete_confie before:mon before:opte_pour before:pour_une first:*cap first:*rnee first:cap first:journee last:*ape last:*ette last:*les last:*loye last:*ogue last:*oye last:*par last:*r.e last:*rse last:*stes last:*tape last:*tre last:*tte last:*ur.e last:bordeaux last:cette last:employe last:esperions last:etape last:ingenieur.e last:par last:pratique last:professeur(e last:prothesiste
-18 after:adv after:clientele after:en_imagerie after:nous_est after:tu before::_le before:^_bonjour before:bonjour before:mercredi_: before:talent first:*ail first:*iers first:*lys first:*rie first:*rin first:*vail first:acquisition first:travail last:*rgie last:*t(e last:automatique last:ligne last:regisseuse
-19 after:$ after:% after::_elle after:conditionnement, after:conditionnement,_jeudi after:mediatheque after:recherche_en before:avec_le before:avec_un before:et before:mission before:pour_ton first:*ise first:*rche first:*tres first:adjoint first:recherche last:*able last:*ble last:*chez last:*hez last:*ina last:*lina last:*rat last:*trat last:chez last:classe last:contrat last:directrice last:kaolina
-20 after:,_trop after:que after:recherche_(section before:^_inscription before:c'est_un before:les before:mandat_d' first:*int first:*job first:*oint first:*ons first:*ourt first:*urt first:consultante first:job first:leur first:lille first:stagiaire last:*nts last:*n° last:*tant last:d'apprentissage last:n°
-21 after:a_pris after:specialisee before:- before:au before:contrat_de before:la_redac before:place before:redac first:*eaux first:*ille first:bordeaux first:jardinier last:*eure last:*gne last:*igne last:*our last:education last:etat last:gestionnaire
-22 after:ete_attribuee after:pas before:bienvenue_comme first:*aux first:cooperatrice first:selection last:*lyon last:cooperatrice last:lyon
-23 after:,_en after:a_la after:et_par after:industriel after:par_delegation, after:rh before:^_c'est before:a_vous, before:inscription before:leur before:postulation_: before:vous, before:vous,_le first:*ase first:*rim first:maison first:regisseur last:*euls last:*ler last:*ller last:*ndes last:*ree last:*rin last:*uls last:allemand last:annee last:chef last:commandes last:conseiller last:maire last:technicien last:tilleuls
-24 after:,_je after:transport_(liege before:reserve before:reserve_de first:*en first:*ieur first:*reau first:*tant first:*ture first:*vice first:candidature first:en first:prothesiste first:service last:*asse last:*ose last:*pose last:consultant last:dispatcheuse last:enseignante last:est
-25 after:civil after:d'allemand. before:^_comme before:offre_de first:*ale first:*est first:hotesse first:saison last:*etat last:*tat last:regisseur
-26 after:cette after:cette_annee. after:demande before:^_pour before:prendre_l'autre before:re:_poste first:*age first:*ion first:*nee first:maire last:*itre last:maitre
-27 before:c'est before:l'autre first:*inte first:*ite first:*ours first:adjointe first:concours last:*ous last:secretaire
-28 after:marches after:marches_publics first:*adre first:*ces first:*eau first:*lle first:cadre last:*enne last:*mmis last:*mper last:*nnee last:*per last:commis last:quimper last:responsable last:technique last:transmise
-29 after:aux after:transport last:*lus last:*mise last:*plus last:plus
-30 after:d'entretien after:d'entretien_des after:et_de after:service first:*dat first:*dre first:*ndat first:mandat last:gestion last:ingenieur last:printemps
-31 after:dossier after:principal_a after:velo before:des before:ton first:mission last:*ere last:*nal last:*pour last:mission last:pour
-32 before:pas_d' first:*hage first:*pour first:alternante first:pour last:*lier last:stagiaire last:suivante
-33 before:candidature, before:candidature,_le before:votre_candidature, last:*emps last:*mps last:*peur last:developpeur
-34 after:d'enseignement_et after:horeca after:principal before:par_notre first:*sion last:*est last:*yon last:technicienne
-35 first:*ape first:*res first:*tape first:etape first:infirmier(ere last:*ant last:*ent last:specialiste
-36 after:du before:caisse, before:de_caisse, first:*oste first:poste last:temporaire
-37 after:,_vous after:: after:chez after:nous_esperions. before:re: first:*au first:au first:remplacement last:*nee
-38 before:cap before:ton_cap first:patissier last:*ivil last:*nale last:*sage last:*vil last:civil last:delegue last:generale
-39 after:,_classe after:-_candidature last:*ail last:*hage last:*nne last:*r(e last:*ur(e last:*vail last:travail
-40 after:de_recherche after:recherche before:^_votre before:emploi_d' first:regisseuse last:*nnes last:coordinatrice last:vannes
-41 after:candidature before:^_remplacement before:^_reponse before:remplacement before:reponse first:*ace first:*lace first:*lier first:place last:*cien last:*juin last:*uin
-42 after:d'enseignement before:notre before:recrutement_de first:*ers first:*sier last:*eroi last:*roi last:charleroi last:d'essai
-43 first:*mbre first:valombre last:*aces last:*sai last:*ssai
-44 before:une first:*bre last:*egue last:*nes
-45 after:sont after:sont_pourvus first:*our last:*oste last:d'education last:poste last:valombre
-46 after:? last:*ase
-47 before:a_une last:*une last:d'enseignement told:text0
-48 before:^_candidature before:^_place first:*cdi first:*ison first:*son first:cdi first:directrice last:*eres last:*oux
-49 first:*ent
-50 before:^ before:^_^ last:*eur last:ans last:que
-51 after:des first:*ique last:*a last:*ano last:*cano last:a last:infirmier(ere last:mecano
-52 before:l'emploi last:*3e last:*sion last:3e last:apprentissage
-53 after:(cadre after:(cadre_d'emplois last:*(ere last:*chef last:*hef last:*ise
-54 first:*que last:*ens last:*iens
-55 after:foyer before:^_re: before:avec before:candidature_a before:du before:votre last:*lere last:conseillere last:receptionniste
-56 after:,_qui
-57 last:*ans
-58 before:candidature_chez last:*nces
-59 after:de_nuit
-62 after:de_la
-63 first:*rent first:referent last:*elle last:*ien
-65 before:postes_d' first:assistants
-66 last:*eque
-67 after:imagerie first:*ants
-71 last:alternance
-73 before:candidature_- last:mediatheque
-74 before:le last:*ese
-77 first:*nts
-78 after:la last:administratif
-79 last:*atif
-81 before:chez last:*lle
-82 before:la
-83 after:resultat_de
-85 last:*tif
-86 first:directeur
-87 last:*gent last:agent
-89 first:redacteur last:*teur
-96 last:*cdi last:cdi
-97 before:a
-110 after:en before:a_l'emploi last:*ces
-120 first:ingenieur
-130 last:redacteur
-160 after:de
"""
COMPANY = """
250 before:process
210 after:group
180 after:& before:call_avec
170 after:banque
150 before:recrutement
140 after:carrières before:association
130 after:est after:sa before:recruteurs_de
120 after:- after:inc. after:utilise before:groupe
110 before:candidature_chez
100 after:: before:a
98 before:de
81 before:transmise_a
79 before:le
77 before:portez_a
70 after:bruxelles
69 before:l'équipe
68 before:back-end_chez
67 after:concernant before:reponse_de
65 before:|
61 after:vous
59 before:bientot_chez
54 before:t'interesser_a
53 before:[ before:avec
51 before:de_la
46 after:|
43 before:chez
39 before:a_suivre before:l'entreprise before:suivre
35 after: before:rh_-
32 before:retour_de
29 after:srl before:a_la
26 after:, before:
15 before:pour before:team
13 after:sprl before:route_avec
12 after:hier
7 before:postule_chez
6 after:/ before:nous_au
3 after:! before:de_chez
2 before:"_chez before:a_l' before:sein_de
-1 after:12 after:anglais after:apres after:au after:aussi. after:autres after:bericht after:bien after:bon after:c'est after:ca after:center after:cherche after:contrat after:contre, after:contrôleur after:courrier after:dans after:desabonner after:entretien after:fourni. after:heures after:hier. after:l'autre after:l'equipe after:l'externalisatio after:la, after:lira after:m'a after:message after:mot after:note after:ont after:op after:partner after:passe after:peut-etre after:preferez-vous after:service after:sourde after:t'appelle after:une after:votre before:(ref. before:-_1050 before:-_6000 before:1050 before:22_au before:41190 before:6000 before:alpinsure before:avant_la before:b. before:benoît before:bureau before:cariste_a before:chef before:christine before:clinique before:consultant before:conversation,_et before:coralie before:coucou before:cycles before:d'en_discuter, before:depart_de before:des_recollets, before:diegem_| before:diplome before:direction_du before:discuter, before:et_que before:garnier_c'est before:gilles before:h_- before:hervé before:het before:in_het before:industrielle_des before:jean-daniel before:jean-luc before:jusqu'a before:la_team before:marc-antoine before:monique before:nederlands_| before:nv/sa_| before:olivier before:oui_bonjour before:p'tits before:parle_a before:pauline before:petite before:privée before:quai_des before:que before:recollets, before:responsable before:rivieres,_41190 before:salarie,_c'est before:signe_avec before:sur before:surtout_le before:teamwiz before:transports before:trois-rivières before:un before:un_diplome before:venu_jusqu'a before:wash_(
-2 after:(québec after:1h30, after:45 after:candidature after:et after:grand after:maintenance after:mes after:nord after:nova after:personnes after:pourquoi after:se after:sera after:sobre after:suivante after:thônes after:tours before:agence_de before:avenue before:bonjour_c'est before:collectif_" before:fabienne before:helvimut before:kevin before:la_rue before:lefrancq before:liberte_- before:loïc before:monsieur before:odile before:pendant_l' before:professionnel before:rue before:saisir_le before:santé before:sort_du before:toitures
-3 after:). after:3 after:donc after:informations after:ma after:pour after:si after:un before:-_09350 before:09350 before:a_le before:agence before:bertrand before:caroline before:dr before:en_site before:et_fils, before:fait_du before:fils, before:gwenaëlle before:hubert before:kontrava before:le_poste before:librairie before:madame before:magasins_en before:mathieu before:salut before:site before:équipe
-4 after:? after:bonjour after:candidat after:lab after:les after:mail after:mulots after:pas after:romande after:salant after:suite after:tenu after:vannes after:énergie before:& before:/ before:a_pris before:anne-catherine before:bijouterie before:d'utilisation_- before:dalcourt before:en before:haute before:marchés before:notre before:pris before:sandrine
-5 after:5 after:avec after:contact after:contre after:mecaniques after:safe after:vents before:( before:: before:allô before:appele before:banque before:directeur, before:ehpad before:exige_le before:finalement_appele before:l'hopital_d' before:locaux_de before:retenu_a before:retenu_m. before:salon_de
-6 after:000, after:cordialement, after:d'essai after:s'est after:transport before:au_petit before:boite_de before:centre before:papeterie before:petit before:philippe before:votre before:à
-7 after:assurances after:ce after:chez after:confirme after:gagnon after:que before:classe_de before:confrere_a before:essaie_chez before:grandécour before:l’équipe before:organiste_de before:rh
-8 after:client after:me before:" before:dossier before:juin_a before:justement_m. before:l'interim_de before:panne_a before:penche_pour before:route_de before:yann
-9 after:00 after:18 after:demande after:je after:le after:ou after:rh before:aussi, before:re: before:residents_aussi,
-10 before:(equipe before:transformation_(equipe before:vote_pour
-11 after:nos after:nous after:traiteur before:fondation before:le_service before:va_a
-12 after:a after:n'est after:studio before:devant_le before:voir_a
-13 after:des after:perrigault before:comptes_avec before:damien before:les
-14 after:avocats after:azurin after:privée before:(h/f)_- before:bonjour before:intérim
-15 after:13 before:^ before:poste_a before:service
-16 after:mais after:souhaite before:talent
-17 after:du after:la after:ne before:et before:poste before:zone
-18 before:recherche before:site_de
-19 after:humaines before:m.
-20 after:hôtels after:souscrit before:cariste before:interesse_pour before:limoges_|
-21 after:(iel), before:debattre_avec
-22 before:c'est before:magasin_de before:voix_pour
-23 before:la before:maison
-24 after:. before:maître
-25 after:sàrl before:vernissage_de
-27 before:d'
-28 after:recrute before:linkedin_-
-29 before:l'aventure
-30 before:celui_de before:crèche
-32 after:diagnostics before:résidence
-33 after:jeux after:sas
-35 after:d'assurances after:distribution before:data
-36 before:le_pole before:pole before:pôle
-38 after:s'arrete before:fois,_l'aventure
-39 before:mme
-40 after:compagnie
-41 after:)
-42 before:au before:de_l' before:l' before:locale before:porte_au
-44 after:qui
-45 before:l'epoque_chez
-49 after:de before:hr
-55 after:assessment before:poste_de
-57 before:cantineo_utilise before:confidentialite_- before:utilise
-61 before:tentez_chez
-70 before:-
-71 before:general_-
-81 before:coopérative
-83 before:cabinet
-84 after:à
-86 before:d'entretien_avec
-88 before:consultante,
-89 before:entretien_avec
-91 before:du
-160 before:voyez_chez
"""
