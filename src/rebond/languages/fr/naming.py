"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
210 before:audition
200 after:a
190 after:-_cdi after:cdi
180 after:rentree first:*e(e
170 last:*mes told:text1
150 after:(section after:(section_27, last:*doc
140 before:^_un last:*lon
130 before:" last:*ale
120 after:cdi. after:classe after:en_cdi. first:*doc first:*eur
110 after::_nous after:bureau after:bureau_a after:le_bureau after:nuit before:de before:un last:*ieur last:*ique
100 last:*ais last:*iere last:*tier
98 told:text3
97 before:^_affichage before:affichage
96 first:*euse
95 first:*use
94 last:*rage
92 after:" before:poste
91 before:selection last:cariste
88 after:". first:*(ne first:*n(ne first:enseignement first:technicien(ne
87 last:*drh last:drh
86 first:projeteur
85 after:ce after:et after:nous_vous
84 last:automatisation
83 last:ide
82 before:d'
80 before:titre_:
79 before:pour_le
78 last:educateur last:liberale
77 before:complet_en first:animateurs
76 last:*ide last:*iste last:sinistres
75 after:,_equipe
73 after:,_secteur last:l'enfance
71 after:- first:*e.e
69 after:h/f before:dossier before:le_chef last:*erts last:*ter last:verts
68 after:lors after:lors_du before:dossier_d' before:parmi_nos first:*utes first:physiotherapeutes last:*rts last:*vrd last:d'ouvrage last:estimateur last:vrd
67 after:,_jeudi last:conditionnement
66 before:candidature first:estimateur last:*ment last:physiotherapeutes last:physique
65 after:est after:ouvert first:*ache first:attache
64 before:au_sujet before:sujet before:sujet_de last:*cale last:*tres last:*utes last:bilingue last:d'escale
63 before:chef first:*cien first:*emme first:*ien first:collaboration first:femme last:*ral last:aide-soignante last:chambre last:educatrice
62 after:a_angers, last:*ier last:sedentaire
61 before:^_l' before:que before:tant_que
60 after:ne first:operateur last:*ngue
59 first:*ater first:ater first:chef last:*eca last:*reca last:animateurs last:d'allemand last:horeca told:subject1
58 before:concours first:*cat first:*ocat first:boucher
57 last:*iers
56 before:comme before:poste_d' last:vendeuse
55 after:) after:dans_notre before:^_mandat before:^_poste before:a_un before:mandat first:*tes last:*ire last:patisserie
54 after:pour_le first:*ting
53 after:, after:,_statut before:en first:*iste last:*sais last:assistante last:essais
52 before:devenir before:pour_devenir first:*peur first:developpeur first:enseignante last:*ques last:*ues
51 after:avec_71 first:*cher first:*her first:hote/hotesse last:*ater last:ater last:lumiere last:quartier
50 after:a_80 before:7718, before:concours_7718, first:travailleuse last:*tion
49 after:a_un before:votre_candidature first:*mcf first:mcf
48 before:du_metier before:l'offre before:metier before:metier_de before:nos
47 after:avec after:couvre before:poste_de before:recrutement last:*spl last:spl
46 first:*fund first:*und first:fund last:*see last:accountant told:subject0
45 after:,_avec before:^_alternance before:alternance first:*t(e last:*isse last:*rete last:caisse told:subject3
44 after:a_vannes, after:et_nous after:pour before:re:_candidature first:secretaire last:*cat last:*euse last:*ocat last:*oire last:*use last:opticien-lunetier
43 after:et_je before:ecrite last:*tes last:transport
42 after:a_100 after:lyon after:lyon_" before:contrat before:ecrite_de before:l'epreuve_ecrite before:place_de before:ton_essai last:*aie last:*ite last:*lite last:*paie last:*tive last:paie
41 before:au_poste before:engagement_comme before:essai before:l'affichage before:telephonique_- first:*gie last:*rme last:*sse last:laitiere last:mobilite
40 after:dans before:entretien_telephonique before:telephonique first:*r(e first:*ur(e first:ide last:*mcf last:*seau last:logistique last:mcf last:reseau
39 after:passe_en first:aide-soignante last:*ions last:*ipal last:*pal last:principal
38 after:(h/f) before:job before:qualite_d' before:recrutement_d'un before:votre_engagement first:ingenieure first:vendeuse last:*cier
37 after:,_et after:je after:le after:passe before:engagement before:fonction before:fonction_de before:la_fonction before:re:_job first:*ante last:*iale last:*riel last:industriel
36 before:: before:^_offre first:*ter last:*rale
35 after:"_chez after:n° before:concernant_l'affichage before:l'affichage_d' first:*chef first:*hef
34 after:,_dans after:par_le after:qui_habite before:d'un before:offre last:*erie last:geomatique last:jeunesse last:marketing
33 after:a_l'ecole before:emploi before:emploi_de before:le_recrutement before:un_emploi first:*dev first:*ge.e first:charge.e first:dev first:illustratrice last:*cher last:*eau last:*her last:*isee last:*vre last:d'equipe last:illustratrice last:specialisee
32 first:*loye first:*nt-e first:*oye first:*t-e first:employe last:*e.e last:*ipe last:*ort last:*port last:*uipe
31 after:procedure before:job_d' last:*iel last:*ting
30 after:70 after:ete_enregistre before:apprentissage before:en_qualite before:qualite before:qualite_de first:*drh first:*eurs first:*ing first:drh last:*daf last:*ete last:*gie last:*ing last:*lais last:boucher last:daf last:social
29 after:(concours after:. after:au after:est_bien after:ira after:ira_a after:par before:candidature_| first:*arge first:*rge first:charge last:*mand last:*ons
28 after:(liege after:(liege_airport) after:sur_notre first:*ount first:*ph first:*unt first:account first:ph last:*esse last:geriatrie
27 before:candidature_: before:ta_candidature first:*daf first:application first:daf last:*ede last:*ior last:*nior last:*pede last:interne last:logopede last:production last:soins
26 after:(ref. after:,_publie after:notre_futur after:region before:| last:*erne last:*rche last:*rne last:*ture last:batteries last:eclairage last:junior last:recherche
25 first:*eure first:*ogue last:*27 last:*arde last:*ics last:*lics last:*rais last:27 last:frais last:garde last:publics
24 after:et_pris after:pris_la before:^_recrutement before:au_concours first:*seur first:conducteur last:*gner last:*ner last:*osee last:*ries last:*seur last:designer last:machiniste last:preposee
23 after:est_rentree after:et_vous before:l'offre_" first:*ano first:*cano first:*mme first:cariste first:mecano last:*1 last:*u15 last:*udes last:1 last:u15
22 after:,_mon after:a_une after:cdi_" before:l'annonce before:l'annonce_de before:pour_l'annonce first:*cte first:*ecte first:architecte first:coordination last:*adio last:*jour last:*vie last:back-end last:jour last:radio last:vie
21 before:pas_comme last:*dio last:*eurs last:*nase last:*oins last:gymnase
20 after:a_jambes after:chez_notre before:/ before:metier_d' before:notre_place first:*effe first:*ffe first:*tion first:infirmiere-cheffe first:machiniste first:technologue last:*ies last:*ins last:*stre last:*tig last:*urs last:decolleteur last:tig
19 after:(h/f)_- after:,_a after:-_grandecour after:grandecour before:le_poste before:pour_" first:*dien first:gardien last:*2 last:2
18 after:"_a after:(n° after:(n°_4217) after:franchi after:franchi_la after:s'est_reuni before:candidature_" before:concernant_l'offre first:*ide first:direction first:opticien-lunetier first:organiste last:*cfc last:*dit last:*edit last:*res last:*trie last:*vale last:bibliothecaire last:cfc last:credit last:medicale last:medievale
17 after:sur before:concours_de last:*age
16 after:a_60 after:de_tes after:votre_lettre first:*ess first:*nt(e first:auxiliaire last:*ste last:general.e
15 after:-_poste before:l'annonce_" before:pour first:*tier first:manipulatrice last:*ager last:*hes last:manager
14 after:pour_l'emission after:vous_remercions before:( before:autre before:n° before:poste_" before:une_autre first:*gue first:*omer first:chaudronnier first:customer last:*al.e last:*ice last:*l.e last:chaudronnier last:eaux last:recherchiste last:sociale
13 after:"_publiee after:est_entre after:s'est after:saison before:candidature_( first:*mmis first:commis last:*enat last:*ive last:*nat last:*ning last:*rque last:commissioning last:mecenat
12 after:-_agence after:et_honnetement after:honnetement after:honnetement_on after:jambes after:votre before:-_poste before:pas before:re:_re: first:*ales first:*osee first:*see first:*trat first:contrat first:gestionnaire first:preposee last:*and last:*ger
11 after::_suite after::_une after:chez_sillage, after:n'a after:n'a_pu after:tes before:fonction_d' first:*deur first:*ens first:*gent first:*iens first:agent first:collaboratrice last:*aire last:*ion last:imagerie told:text2
10 after:agence before:l' first:*ach first:*ede first:*oach first:*pede first:coach first:consultant first:logopede first:magasinier last:*ial
9 after:-_votre after:ete after:h/f. after:je_vous before:programme_" before:re:_place first:*les first:*rat first:*rice last:*oyer last:*rde last:*vice last:*yer last:financiere last:plaidoyer last:service last:site
8 after:est_desormais before:- before:cv before:du_poste before:le_role before:role before:role_de first:*ent first:*ste first:educateur first:professeur(e last:*-end last:*ante last:*end last:*lant last:surveillant
7 after:(h/f)_dans after:,_nous after:a_ete after:que_nous after:suite before:la_mission before:place before:postulation before:votre_postulation first:*aire first:*hote first:*ieur first:*mis first:*ote first:hote first:receptionniste last:*che last:*dev last:*mbre last:*que last:*rh last:adjointe last:chantier last:d'accueil last:dev last:materiaux last:rh
6 after:votre_visite before:d'embauche before:d'embauche_- before:proposition_d'embauche first:*lant first:cuisinier first:educatrice first:soudeur first:surveillant
5 after:-_la after:-_reponse after:a_laquelle after:et_on after:nous after:reponse before:de_la before:mission_de first:*ire first:bibliothecaire first:libraire first:mecanicien first:regleur first:technicien first:veilleur last:*inte last:*nial last:*nte last:*rie last:bibliotheque last:patrimonial
4 after:(cdi, after:(cdi,_saint-priest). after:la_suite after:magasin after:notre before:candidature_- before:la_place before:rencontre first:*able first:*ata first:*ble first:*data first:*lere first:*ment first:*oger first:*teur first:conseillere first:controleur first:data first:horloger last:*bile last:*enti last:*man last:*nti last:*rice last:*site last:apprenti last:chauffagiste last:mobile last:success
3 after:60_%, before:a_l'offre before:offre_d' before:postulation_- before:postulation_comme first:*duct first:*ge(e first:*r.e first:*uct first:*ur.e first:*ux first:animatrice first:assistant first:charge(e first:comptable first:ingenieur.e first:product first:ux last:*ile last:*ites last:*ode last:animatrice last:researcher
2 after:(equipe after:(equipe_vsd) after:(h/f). after:,_60 after:-_suite after:hainaut after:pris after:qui after:suite_a after:vous_avez before:^_mission before:d'emploi before:d'emploi_comme before:demande_d'emploi before:entretien_video before:l'offre_tvd-2291 before:tvd-2291 before:video first:*enne first:*feur first:*ler first:*ller first:*mer first:*urs first:alternance first:alternant first:chauffeur first:conseiller last:*cess last:*ess last:*iaux last:*ires last:*ron last:*rtie last:*vite last:executive last:partie last:transformation
1 after:(va-26-041). after:,_notre after:80-100 after:80-100_% after:est_enregistree. after:ete_deposee after:h/f_a after:ma after:planification after:vous before:^_concours before:^_entrevue before:^_l'offre before:fin before:jr-20931 before:poste_jr-20931 first:*.se first:*leur first:*r.se first:assistante first:chauffagiste first:conductrice first:puericultrice first:regisseur.se first:responsable last:*ash last:*cie last:*nou last:*sap last:*unou last:*wash last:administrative last:comptable last:conferences last:conformite last:d'exploitation last:editoriale last:nounou last:patissiere last:puericultrice last:puericulture last:qualite last:sap last:wash
-1 after:,_exalto after:,_logistar after:,_que after:100. after:1er after:27_au after:4. after:60 after:a_bresson after:a_te after:a_touches. after:a_trouvee after:acquisition after:acquisition_de after:adjoints after:adjoints_administratifs after:assez after:assez_vite. after:avant after:avant_le after:avec_un after:bien_arrivee after:bonne_continuation after:ca after:cadre after:chaque after:client, after:client,_les after:clientele_sedentaire after:clients". after:cloturee. after:comite after:commandes, after:conferences after:connaissance after:connaissance_de after:contemporain after:contemporain_de after:couteaux after:couteaux_et after:cv after:cv_ce after:d'activite after:d'activite_60 after:d'education after:d'education_sont after:d'embauche after:d'exposition after:d'exposition_clients". after:d'un after:d'un_dossier after:dans_le after:de_conferences after:de_mission after:de_plaidoyer after:de_poste after:de_rayon after:de_recrutement after:de_sinistres after:de_tournai. after:de_vente after:des_adjoints after:des_dossiers after:designer after:designer_et after:desormais_cloturee. after:devant after:devant_nos after:dimanche after:dossiers_s'est after:du_matin, after:en_acquisition after:en_poste after:en_section after:enregistre after:enregistre_sous after:est_en after:et_a after:et_tes after:fonction after:h. after:honoree. after:l'emission after:l'emission_du after:la_meme after:la_peine after:laquelle after:laquelle_vous after:le_4. after:le_cadre after:le_comite after:les_cv after:leur after:leur_rue. after:logistique after:maintenance_- after:manager after:mardi after:matin, after:matin,_a after:mecanicien after:meme after:meme_semaine. after:minutes. after:mois after:ne_peux after:nos_locaux, after:nos_mains. after:nouvelle after:novembre_de after:ont_vote after:ou_le after:oui after:par_les after:pas_te after:peine after:peine_de after:plaidoyer after:poste after:poste_a after:pour_kevin, after:prefere_avancer after:prefere_une after:preneur. after:process after:projet after:rayon after:recu after:reseau after:retenu after:samedi after:sap_est after:sein_de after:semaine. after:senior after:septembre. after:signe after:sinistres_a after:soin after:souhaite after:souhaite_pas after:sujet after:sur_100. after:sur_le after:tarit after:tarit_pas after:termine after:termine_sa after:tes_chaussures after:touches. after:tournai. after:transport_(cdi, after:travaillait after:travaillait_deja after:trouvee after:trouvee_brillante after:vente after:vente_bois after:vite. after:votre_dossier after:wash after:wash_(va-26-041). after:week-end before:1er_aout before::_notre before:^_accuse before:^_bjr before:^_confirmation before:^_j'ai before:^_mise before:a_notre before:a_votre before:accuse before:accuse_de before:adjoints before:aout before:appel before:apres before:assistante before:au_studio before:auxiliaire before:auxiliaire_de before:avec_son before:avons before:bien before:bjr before:candidature_au before:candidature_en before:charge before:concernant before:confirmation before:confirmation_de before:contrat_d' before:craignais_lundi, before:craint_neanmoins before:curriculum before:d'anciennete,_comme before:d'avoir_postule before:d'experience before:dans before:dans_le before:de_notre before:de_votre before:demande_de before:des_adjoints before:engager_en before:etape before:ete_examinee before:examinee before:filiere before:fois-ci,_mais before:hote before:hote_de before:j'ai before:jai_pris before:je_sais before:je_te before:l'adjointe before:l'ai_transmis before:l'emploi_de before:la_filiere before:la_maison before:lundi, before:lundi,_le before:magasinier before:maire,_l'adjointe before:mais before:mais_une before:marchal_concernant before:mise before:mort,_l' before:neanmoins before:neanmoins_la before:notre_infirmiere before:nous_avons before:nouvelle before:pas_d'experience before:permettrait_pas before:plus before:postule before:pris before:pris_une before:product before:recevoir_comme before:recherche_d' before:recu_votre before:sais before:sollicitez_un before:studio before:te before:test before:ton_engagement before:tous_nos before:un_appel before:votre_curriculum before:votre_cv before:votre_demande first:*4 first:*amme first:*ans first:*ard first:*armi first:*atre first:*b first:*c first:*chee first:*dans first:*ecu first:*end first:*enue first:*etre first:*ets first:*eu first:*evue first:*gere first:*ges first:*gner first:*guee first:*hee first:*ial first:*iel first:*ifs first:*ins first:*isse first:*itae first:*jets first:*lage first:*ltat first:*men first:*mien first:*nal first:*nay first:*ner first:*nnee first:*nome first:*ntre first:*nue first:*oire first:*ome first:*ont first:*ort first:*port first:*pres first:*ral first:*rant first:*recu first:*rmi first:*rnay first:*roit first:*role first:*sur first:*ta first:*tae first:*tat first:*tif first:*tifs first:*tive first:*tut first:*uee first:*ure first:*vole first:*vue first:4 first:administratifs first:apres first:attachee first:b first:benevole first:bilingue first:c first:caisse first:choristes first:combien first:conseille first:convention first:damien first:dans first:decision first:deleguee first:designer first:donnee first:dossier first:droit first:ducharnay first:econome first:entrevue first:ete first:etre first:eu first:exploitation first:fromagere first:gerant first:gerante first:inspection first:invitation first:marketing first:nouvelle first:nouvelles first:operations first:parmi first:patisserie first:programme first:reception first:recu first:rencontre first:resultat first:role first:suivante first:sujets first:sur first:ta first:tant first:vitae first:vous last:*'un last:*15 last:*26 last:*aite last:*alto last:*ame last:*amen last:*aout last:*aque last:*ats last:*aut last:*avez last:*b last:*bloc last:*cole last:*ctif last:*cue last:*dra last:*dsl last:*duct last:*ecue last:*ege last:*eil last:*ele last:*enue last:*etre last:*fin last:*flux last:*hier last:*hote last:*iege last:*ines last:*ira last:*king last:*loc last:*loi last:*lto last:*lux last:*mel last:*men last:*met last:*mise last:*mon last:*ndra last:*ndu last:*nel last:*nest last:*net last:*nnel last:*nome last:*nos last:*nse last:*ntre last:*nue last:*oir last:*ole last:*ome last:*ondu last:*onse last:*oree last:*orte last:*ours last:*ouve last:*peu last:*ploi last:*rant last:*rmel last:*rois last:*rte last:*rue last:*rvu last:*sez last:*sous last:*ssez last:*ta last:*taux last:*tule last:*u'un last:*uche last:*uct last:*ueil last:*ule last:*ulon last:*urvu last:*uts last:*uve last:*vert last:*vez last:*voir last:*vote last:15 last:26 last:administration last:alors last:annulation last:aout last:assez last:assistants last:aubonne last:b last:bloc last:chaque last:cheffe last:choristes last:compris last:coordinateur-trice last:courtemanche last:couteaux last:d'agence last:d'emplois last:d'exposition last:devant last:donnee last:dossier last:dsl last:econome last:enregistree last:enseignement last:entre last:equipe last:etre last:fin last:flux last:foulon last:gerant last:hier last:honoree last:hospitaliere last:hote last:hotesse last:humaines last:interimaire last:invitation last:ira last:l'adjointe last:l'emission last:l'examen last:limonest last:lormel last:maintenance last:minutes last:mon last:monologue last:nos last:nouvelle last:operationnel last:organiste last:parking last:peu last:points last:postule last:pourvu last:prendra last:preparation last:prevoit last:pris last:product last:quelqu'un last:reception last:recue last:repondu last:reponse last:reporte last:revue last:rue last:s'est last:souhaite last:sous last:ta last:taux last:tenais last:ton last:trois last:trouve last:vote last:vue
-2 after:%,_entree after:,_informatique) after:,_merci after:; after:a_beaucoup after:a_l'atelier. after:a_prefere after:administratif, after:administratif,_classe after:agence_de after:arrivee after:aubonne, after:aubonne,_que after:beaucoup after:beaucoup_hesite. after:bois after:bois_et after:d'escale. after:data after:de_clientele after:de_direction after:de_l'etat after:de_mission. after:de_nous after:de_plus. after:de_quartier after:decembre after:desormais after:direction after:droit_social. after:entre after:entre_nos after:et_par after:etape after:etre after:etre_honoree. after:fait after:humaines after:imagerie_medicale after:l'annee after:l'annee_scolaire. after:l'etat after:l'etat_civil after:la_region after:maintenance after:mecenat after:mission. after:nous_transmettre after:novembre after:ont_trouve after:par_delegation, after:personne after:personne_qui after:peu after:peu_d'exposition after:plein after:plus. after:plus_politique, after:points after:points_sur after:pourra after:pourra_pas after:quartier after:quartier_avec after:quelqu'un after:reclassee, after:reclassee,_c'est after:region_de after:retenu_a after:reuni after:reuni_le after:scolaire. after:service_(h/f) after:sinistres after:telephonique after:trouve_preneur. after:une_personne before:(cadre before:22_au before:^_administrateur before:^_charge.e before:^_les before:^_nous before:a_mon before:accueille before:administrateur before:aout_parmi before:charge.e before:civil_(cadre before:commission before:conseil_d' before:de_l' before:de_nos before:demande before:depot before:depot_de before:en_ligne before:engagement_en before:ete_transmis before:evaluation before:feu_vert before:issu_de before:je_vais before:l'agence_accueille before:la_commission before:ligne before:marchal before:mobilite before:optique_marchal before:parmi before:pour_votre before:prend before:prend_la before:prendre before:qui_prend before:re:_votre before:re_: before:regleur before:rencontrer before:reussi_l'epreuve before:se before:son before:technicien_ou before:vais before:vais_prendre before:vert before:vert_du before:votre_offre first:*dio first:*eil first:*epot first:*eres first:*ivee first:*jet first:*lles first:*mai first:*mise first:*ndre first:*ojet first:*orte first:*pas first:*pot first:*rite first:*rte first:*sai first:*se first:*ssai first:*ton first:*udio first:*ueil first:*une first:*vant first:*vee first:*vons first:*vous first:accueil first:annulation first:arrivee first:avant first:avons first:concernant first:decolleteur first:depot first:ecrite first:emplois first:essai first:est first:filiere first:mai first:mise first:pas first:personne first:postulation first:prendre first:projet first:reporte first:se first:sinistres first:studio first:ton first:votre last:*71 last:*ace last:*ants last:*ase last:*cant last:*cial last:*ciel last:*cret last:*deja last:*dent last:*deux last:*dure last:*e(e last:*ecu last:*edi last:*eine last:*eja last:*ert last:*eux last:*evue last:*ge(e last:*ibre last:*ices last:*lace last:*liee last:*mais last:*male last:*mars last:*medi last:*mer last:*nai last:*nais last:*nite last:*oite last:*ourg last:*pere last:*pris last:*pu last:*rces last:*recu last:*ret last:*ris last:*rit last:*rmer last:*rnai last:*rnee last:*ront last:*rop last:*sa last:*sera last:*tal last:*trop last:*uite last:*urg last:*vaux last:*veur last:*vons last:71 last:airport last:application last:audition last:avons last:boite last:bonne last:boulangerie last:candidature last:charge(e last:consultante last:continuation last:cosmetiques last:culture last:decret last:deja last:demi-journee last:desormais last:deux last:faire last:former last:gerante last:l'annee last:libre last:magasinier last:mars last:operations last:ouvrions last:peine last:pere last:place last:postulation last:president last:procedure last:process last:pu last:publiee last:recu last:reference last:ressources last:sa last:samedi last:septembre last:sera last:services last:souffrante last:suite last:tes last:tournai last:travaux last:tres last:trop last:vacant last:vite
-3 after:%,_des after:,_les after:-_concours after:1 after:1_est after:30 after:60_% after::_la after:a_designe after:a_vote after:a_votre after:a_vous after:adjointe after:aide after:aide_sociale after:attribuee after:attribuee_a after:au_sein after:automatisation after:cariste after:ce_jeudi. after:centre after:centre_de after:chef. after:concours after:d'accueil after:d'essai after:dans_la after:de_gymnase. after:de_votre after:delegue after:deleguee after:depuis_ta after:des_ressources after:designe after:designe_une after:duree after:en_automatisation after:en_chef. after:en_revue after:et_materiaux after:financiere_souhaitent after:frais after:frais_" after:gymnase. after:industriel_h/f after:materiaux after:materiaux_(h/f) after:mission after:n'est after:n'est_pas after:ne_souhaite after:nuit_est after:ont after:plume after:plume_plus after:plus after:pratique after:prestations after:prioritaire_selon after:ressources after:ressources_humaines after:revue after:revue_les after:sante after:sap after:sein after:soins after:sous after:ta after:ta_demi-journee after:tes_couteaux after:trouve after:un_gars after:verts after:vote_pour after:votre_entretien before:2 before:^_damien before:a_opte before:accueille_deux before:avant before:b_avec before:bjr_c before:c before:c_la before:comptes before:constituer_une before:courtade before:courtade_| before:d'etre before:damien before:damien_courtade before:de_poste before:demain_comme before:entretien_avec before:ira_a before:jeune before:jury before:la_petite before:medecin before:mes_comptes before:opte before:par_la before:pas_d'etre before:petite before:pour_l' before:que_nous before:rencontrer, before:salut_simon, before:simon, before:simon,_la before:soumettrons_au before:une_jeune before:vous_rencontrer, first:*000 first:*ade first:*avis first:*dac first:*dent first:*edac first:*elle first:*erve first:*esse first:*ier first:*ires first:*ise first:*jury first:*lent first:*lois first:*nel first:*ngue first:*nnel first:*ole first:*rale first:*rons first:*rve first:*stes first:*tade first:*ury first:*vis first:000 first:administration first:avis first:convocation first:courtade first:imagerie first:inscription first:interimaire first:jury first:message first:monologue first:operationnel first:pouvoir first:president first:qualite first:redac first:reserve first:salle first:soumettrons first:stagiaires first:talent last:*100 last:*ande last:*ari last:*avis last:*bien last:*bois last:*ce last:*cin last:*dat last:*dien last:*ecin last:*epot last:*erci last:*gere last:*h last:*iee last:*irie last:*je last:*lise last:*lois last:*mari last:*nche last:*ndat last:*nde last:*oger last:*ote last:*pot last:*rci last:*rent last:*tuel last:*uel last:*vis last:*vue last:100 last:accueil last:actuel last:administrateur last:agente last:avis last:bien last:bois last:ce last:coordination last:d'immersion last:demande last:depuis last:docteur last:fromagere last:gardien last:h last:honnetement last:horloger last:je last:juriste last:librairie last:mandat last:mari last:medecin last:merci last:moment last:ont last:passe last:prestations last:referent last:specialise last:veilleur last:voit last:votre
-4 after:,_bte after:,_des after:,_dont after:100 after:100_%, after:12 after:12_decembre. after:2 after:27_- after:71 after:71_points after:back-end_chez after:bibliotheque after:bien_recu after:civil_(cadre after:d'escale after:d'escale_lyon after:d'ouvrage after:de_notre after:de_production after:de_service after:delcorde, after:delcorde,_qui after:depuis after:du_recrutement after:financiere after:habite_dans after:le_12 after:liberale after:liberale_que after:lumiere after:medievale after:medievale_(n° after:mobile. after:ne_tarit after:notre_agence after:notre_hypermarche after:ordinaire, after:ordinaire,_presidente after:patrimonial. after:pour_la after:pour_septembre. after:prefere after:president after:president_a after:prioritaire after:production after:spl after:territoriaux) after:territoriaux)_vacant after:vote after:vue after:vue_la before:(cadre_d'emplois before:-_resultat before:^_merci before:^_suite before:acquisition before:application before:au_telephone before:cadre before:cadre_de before:candidature_cadre before:chef_de before:comite before:comite_de before:concours_d'un before:d'emplois before:d'emplois_des before:deux before:du_pouvoir before:entretien_du before:est before:eu before:eu_leur before:j'ai_eu before:le_comite before:maitre before:nos_sujets before:nouvelles before:nouvelles_de before:par before:re:_suite before:region_comme before:reponse_de before:resultat before:resultat_de before:site before:suite_de before:sujets before:sujets_de before:sur_le before:talent_acquisition before:telephone before:telephone_la before:transmis before:transmis_a before:visite before:votre_visite first:*alle first:*deux first:*erci first:*eux first:*ice first:*ices first:*ints first:*jour first:*loi first:*mon first:*ode first:*oit first:*oux first:*ploi first:*rci first:*sa first:*tage first:*uite first:*veau first:adjoints first:bonjour first:consultante first:deux first:disponibilites first:docteur first:emploi first:epreuve first:merci first:mon first:notre first:nouveau first:optique first:sa first:sante first:services first:stage first:suite last:*'ai last:*(ne last:*70 last:*al(e last:*ard last:*atre last:*ave last:*cal last:*cave last:*cv last:*donc last:*ence last:*ents last:*era last:*ers last:*euni last:*ge.e last:*ifs last:*issu last:*iver last:*j'ai last:*jury last:*l(e last:*lume last:*n(ne last:*ndi last:*nges last:*ntie last:*ocal last:*oche last:*onc last:*pas last:*puis last:*rite last:*ssu last:*tifs last:*tout last:*uis last:*ume last:*undi last:*uni last:*ury last:*ver last:*voit last:*zoe last:70 last:administratifs last:apprentie last:auxiliaire last:bureau last:cave last:charge.e last:collaboration last:conductrice last:cv last:d'hiver last:decembre last:dernier last:developpement last:donc last:echanges last:espaces last:formation last:histoire last:infirmiere-cheffe last:issu last:j'ai last:jury last:l'audition last:l'etat last:lundi last:maitrise last:notre last:novembre last:pas last:plume last:poche last:professeure last:remplacement last:rendez-vous last:reuni last:scolaire last:semaine last:technicien(ne last:temps last:tout last:vente last:visite last:vocal last:vous last:zoe
-5 after:)_? after:)_vacant after:,_l'adjointe after:,_prevoyez after:14 after:14_de after:80_%, after:a_dit after:a_present after:back-end after:batteries after:batteries_sur after:conformite. after:consultera after:consultera_si after:de_nuit. after:des_eaux after:deux_sont after:dit after:dit_oui after:eaux after:editoriale after:en_industrie after:esperions. after:est_retenu after:et_les after:gestion_industriel after:habite after:industrie after:industrie_laitiere after:j'ai after:j'ai_vue after:je_ne after:la_semaine after:le_14 after:le_2 after:le_consultera after:les_deux after:nous_ouvrions after:nuit. after:pour_l'annee after:prendra after:prendra_connaissance after:pu after:pu_etre after:recrutement after:rendez-vous. after:sedentaire after:sedentaire_a after:semaine after:semaine_du after:souhaitent after:souhaitent_a after:specialise after:sur_votre after:temporaire_d'enseignement after:temps_plein after:tig after:tig_chez after:tout after:une_plume after:vous_rencontrer. after:vrd after:vrd_lors before:"tres before:(tiers-temps, before::_"tres before::_candidature before:^_chef before:^_la before:agent_d'entretien before:amenagement_(tiers-temps, before:candidature_pour before:civil_( before:client before:client_- before:cv_pour before:d'entretien before:d'entretien_des before:l'epreuve before:le_pouvoir before:merci before:personne before:plus_de before:reprise before:service before:sur before:toutefois_reprise before:valide_votre first:*enir first:*eret first:*evu first:*fin first:*irie first:*ites first:*nir first:*oir first:*omis first:*ret first:*revu first:*utre first:*voir first:animation first:autre first:bien first:boulangerie first:devenir first:espaces first:fin first:formation first:lecteur first:librairie first:mobilite first:prevu first:process first:promis last:*1er last:*aine last:*buee last:*caux last:*ches last:*cran last:*eudi last:*evu last:*fere last:*lage last:*main last:*n'a last:*odes last:*omis last:*on last:*ran last:*revu last:*rise last:*rvus last:*tent last:*udi last:*vus last:1er last:affichage last:attache last:attribuee last:avant last:c'est last:cuisinier last:d'activite last:d'ecran last:demain last:dotation last:ete last:hote/hotesse last:jeudi last:l'entretien last:locaux last:methodes last:n'a last:on last:pourvus last:prefere last:prevu last:promis last:proposition last:regional last:saunier last:sillage last:soudeur last:souhaitent last:souhaitons last:stagiaires last:territoriaux last:traitement
-6 after:,_la after:27 after:a_bruxelles after:administratifs after:administratifs_territoriaux) after:ans. after:bien after:bilingue after:caisse_dans after:d'emplois after:d'emplois_des after:de_gestion after:des_espaces after:deux after:du_premier after:espaces after:espaces_verts after:et_souhaitons after:gars after:gars_qui after:gestion after:industriel_h/f. after:jour after:ligne_conditionnement, after:maitrise after:maitrise_d'ouvrage after:ne_pas after:nos after:notre_client, after:ou_technicienne after:pourvus after:pourvus_pour after:premier after:premier_rendez-vous. after:publics after:qui_avait after:radio after:radio_- after:rentree_dans after:rh_- after:sociale after:sociale_a after:souhaitons after:souhaitons_vous after:temporaire after:vous_a after:vous_ont before:a_lons-le- before:au_vu before:convocation_a before:d'assistants_d' before:de_optique before:donc_pas before:equipe_pour before:et_la before:ide before:inscription_pour before:je_suis before:lons-le- before:message_comme before:nous_soumettrons before:optique before:pas_de before:petite_salle before:president_et before:re:_entretien before:retour_client before:salle before:salle_des before:soumettrons before:suis before:vu before:vu_de first:*aces first:*asse first:*bien first:*cale first:*chal first:*ead first:*ence first:*hal first:*je first:*lead first:*let first:*nte first:*nuit first:*once first:*otre first:*plet first:*sse first:*uete first:*uit first:affichage first:annonce first:classe first:complet first:decale first:education first:enquete first:evaluation first:je first:lead first:ligne first:maitres first:marchal first:nuit first:preuve first:saunier last:*acts last:*aide last:*ain last:*ata last:*ca last:*cts last:*data last:*effe last:*fait last:*ffe last:*ges last:*lles last:*mai last:*mme last:*nier last:*onal last:*out last:*reau last:*rir last:*tenu last:*tons last:*val last:adjoints last:aide last:ca last:collegue last:contacts last:controleur last:data last:depot last:fait last:lors last:mai last:manipulatrice last:personne last:retenu
-7 after:,_elle after:,_presidente after:a_15 after:caisse after:client after:de_caisse after:de_ligne after:des_u15 after:dsl after:dsl_bonne after:eclairage after:eclairage_". after:en_geomatique, after:entretien after:essais, after:essais,_statut after:generale after:geomatique, after:geomatique,_dans after:marketing after:medicale_nous after:mutualistes after:mutualistes_pour after:ou after:selon after:selon_le after:technicienne after:technicienne_en after:temps after:traitement after:traitement_des after:u15 after:u15_le after:vous_en before:000 before:^_ta before:^_une before:comptes_avec before:d'essai_hier, before:de_maitresse before:hier, before:hier,_le before:journee_de before:le_president before:maitresse before:pour_la before:president before:trouve_notre before:votre_entretien first:*1er first:*cin first:*ecin first:*egue first:*ents first:*nne first:*nous first:*ntie first:*ou first:*par first:*ree first:*test first:*tie first:1er first:apprentie first:bonne first:cher first:engagement first:medecin first:nous first:ou first:par first:secretariat first:test last:*'est last:*80 last:*ach last:*arge last:*ayon last:*des last:*eaux last:*ente last:*enu last:*ivee last:*lion last:*lors last:*oach last:*ors last:*rge last:*sont last:*vant last:*vee last:80 last:adjoint(e last:arrivee last:axelion last:charge last:coach last:conseillers last:disponibilites last:dossiers last:ingenieure last:ordinaire last:politique last:premier last:prioritaire last:produit last:rayon last:section last:sont last:technologue
-8 after:%, after:,_c'est after:,_on after:dans_leur after:libre after:libre_service after:ligne before:^_convocation before:au_sein before:convocation before:de_recrutement before:infirmiere before:plan before:recrutement_- before:sein before:sein_de before:suite first:*con first:*econ first:*gee first:*gne first:*igne first:*king first:*lors first:*ors first:*rgee first:*rme first:alors first:automatique first:chargee first:collegue first:lecon first:parking first:recrutement first:specialiste last:*'ete last:*ache last:*ait last:*ardi last:*dans last:*duit last:*eme last:*ints last:*lers last:*meme last:*mis last:*otre last:*rdi last:client last:dans last:direction last:maire last:mardi last:population
-9 after:a_brest. after:classe_1 after:communication after:communication_interne after:credit after:credit_" after:decret. after:en_droit after:interne_" after:le_decret. after:les after:mobilite. after:que after:recherchiste after:recherchiste_pour after:travail after:zoe before:^_journee before:customer before:devenir_hote/ before:et before:hote/ before:journee before:l'emploi_d' before:rencontre_avec before:talent before:|_talent first:*cdd first:*cv first:*ffre first:*fre first:*ger first:*lite first:*site first:*yon first:acquisition first:apprentissage first:cdd first:cv first:offre first:success first:visite last:*bite last:*con last:*elon last:*gee last:*ient last:*ou last:*oui last:*ref last:*rgee last:*vous last:alternante last:chargee last:communication last:habite last:ou last:oui last:ref last:rentree last:selon last:une
-10 after:,_entree after:coordinatrice after:d'allemand after:d'allemand_(taux after:droit after:etat after:etat_civil after:laitiere after:laitiere_a before:^_librairie before:^_maison before:complet before:leur before:librairie before:pouvoir before:rencontrer,_avec before:suis_complet before:ta first:*anee first:*nos first:*onne first:*rand first:*yste first:analyste first:collaborateurs first:conservation first:nos first:organisateur first:proposition first:spontanee first:tisserand last:*ape last:*feur last:*onne last:*tape last:*tree last:chauffeur last:d'entretien last:etape last:industrie last:journaliste
-11 after:3 after:3, after:3,_et after:candidature after:collections after:des_collections after:interne before::_" before:^_ton before:maison before:mission before:recherche first:*2 first:*ance first:*cue first:*ecue first:*et first:*euve first:*iere first:*ous first:2 first:administratrice first:entretien first:et first:maire first:recue first:tres last:*60 last:*ance last:*anee last:*avec last:*irme last:*nous last:*ssee last:*tie last:*ton last:*uvre last:*vec last:60 last:administratrice last:avec last:confirme last:couvre last:maitres last:nous last:reclassee last:spontanee
-12 after:ans after:est_pourvu. after:jeudi_4 after:poste_dsl after:tu before:"tres_bonne before:^_bonjour before:^_pour before:avec_le before:bonjour before:bonne before:choisi_notre before:entretien_de before:process first:*ain first:*al(e first:*ete first:*ivi first:*l(e first:*main first:*rmer first:*rnee first:*tien first:*uivi first:*uve first:demain first:former first:journee first:suivi first:technique last:*aces last:*ales last:*dia last:*ivi last:*mier last:*rand last:*ses last:*tage last:*uivi last:adjoint last:avocat last:bordeaux last:directeur last:duree last:regisseuse last:stage last:suivi last:tisserand
-13 after:administratif after:alternance. after:en_alternance. after:le_poste after:medicale after:qui_travaillait after:rh after:une before:^_cher before:^_notre before:^_on before:cher before:daf before:daf_- before:de_sante before:maitresse_ou before:mon before:nouveau before:on before:sante before:sante_- first:*ant first:*arin first:*nou first:*rin first:*sage first:*unou first:agente first:avocat first:maison first:marin first:nounou first:professeure last:*cte last:*ecte last:*gars last:*ine last:*int last:*jet last:*oint last:*ojet last:*uree last:architecte last:conducteur last:consultant last:esperions last:gars last:patissier last:port last:projet
-14 after:,_service after:-_resultat after:clientele after:deja_en after:general.e, after:general.e,_et after:logistique, after:resultat after:section after:section_27 after:technique before:a_la before:en_priorite before:les before:priorite before:priorite_a first:*ager first:*aux first:*cess first:*chez first:*eaux first:*enti first:*hez first:*ions first:*nse first:*nti first:*onse first:*vice first:apprenti first:audition first:bordeaux first:chez first:leur first:manager first:reponse first:service first:technicienne last:*.se last:*3 last:*adre last:*aux last:*bes last:*dier last:*dre last:*eral last:*iat last:*mbes last:*ont last:*qui last:*r.se last:*rel last:*riat last:*roit last:*tant last:3 last:cadre last:droit last:general last:jambes last:mutualistes last:organisateur last:qui last:regisseur.se last:verdier last:week-end
-15 after:% after::_reponse after:bonne after:ne_pourra after:paie after:que_j'ai after:sera before::_le before:^_le before:au before:mercredi_: first:*and first:*avec first:*tant first:*tre first:*vec first:avec last:*ars last:*ille last:*leur last:*nce last:*ne last:*nts last:*orde last:*sier last:*yste last:analyste last:assistant last:delcorde last:libraire last:lille last:ne last:prothesiste last:secretaire
-16 after:,_le after:/ after:decolleteur after:deja after:jeudi after:jury after:jury_reuni after:le_jury after:pas after:un before:entretien before:ou first:*ente last:*par last:*tour last:*un last:alternant last:collaborateurs last:mecanicien last:par last:pratique last:regleur last:retour last:un
-17 after:-_retour after:annee. after:axelion after:chez_nous after:conditionnement, after:conditionnement,_jeudi after:dossiers after:methodes after:methodes_batteries after:retour after:sociale, after:sociale,_equipe after:| after:|_axelion before:^_entretien before:bienvenue_comme before:la_redac before:postulation_: before:redac first:*ail first:*ale first:*on first:*vail first:cooperatrice first:on first:selection first:travail last:*ison last:*loye last:*nant last:*nuit last:*n° last:*oye last:*r.e last:*stes last:*tien last:*ur.e last:collaboratrice last:collections last:cooperatrice last:decale last:employe last:gestionnaire last:ingenieur.e last:nuit last:n° last:saison last:travailleuse
-18 after:-_ref. after:d'etudes after:jeunesse after:ref. after:social after:specialisee after:specialisee_a before:avec_la before:curriculum_vitae before:re:_poste before:rencontrer_notre before:vitae before:vitae_a first:*'est first:*che first:*tour first:c'est first:lille first:retour first:stagiaire last:*etp last:*ette last:*les last:*ogue last:*ose last:*pose last:*son last:*tte last:cette last:education last:etp last:operateur last:recrutement
-19 after:"_: after::_non after:adjoint(e) after:adjoint(e)_en after:recherche_en before:^_comme before:contrat_de before:place_d' first:*cap first:*iat first:*lys first:*mois first:*riat first:cap last:*oit last:professeur(e
-20 after:mediatheque before:^_place before:a_vous, before:vous, before:vous,_le first:*ille first:*itre first:*rim first:*tres first:maitre first:preparateur first:regisseur last:*arin last:*ler last:*ller last:*our last:*rgie last:*trat last:automatique last:conseiller last:contrat last:enseignante last:est last:marin last:regisseur last:telephonique
-21 after:,_trop after:a_pris after:issu after:issu_de after:marches after:recherche_(section after:travaux before:^_inscription before:des before:pour_ton before:une_reserve first:*ase first:*erie first:*ion first:*lers first:conseillers first:maitresse last:*nale last:*rat last:*rin last:directrice last:ligne last:projeteur
-22 after:d'allemand. after:en_imagerie before:avec_un before:confie before:confie_a before:ete_confie before:le_maire, before:maire, before:maire,_l' before:opte_pour before:pour_une before:reserve before:reserve_de first:*aide first:*ine first:*nces first:*ois first:*ons first:aide first:prothesiste last:*chez last:*ein last:*eure last:*hez last:*lein last:*ous last:chez last:exploitant last:plein last:printemps
-23 after:,_en after:demande before:prendre_l'autre first:*(ere first:*job first:*mier first:job last:*guee last:*mois last:*rse last:chef last:deleguee last:etat last:mission
-24 after:$ after:] after:aux after:et_de after:ete_attribuee after:industriel after:transport_(liege before:c'est_un before:inscription before:jordan, before:l'autre before:m._jordan, before:offre_de first:*hage first:*nce first:*nee first:infirmier-chef last:*deur last:*gne last:*igne last:*ndes last:annee last:classe last:commandes last:dispatcheuse last:infirmier-chef last:technicien last:technique
-25 after:cette before:[ before:^_[ first:*ourt first:*urt first:candidature first:mission last:*able last:*ble last:*ise last:*nt(e last:stagiaire
-26 after:a_la after:cette_annee. after:nous_est first:*en first:*int first:*inte first:*oint first:*rie first:*ture first:adjoint first:adjointe first:en last:*emps last:*mps last:*nal last:*t(e last:*tre last:*uit
-27 after:(taux after:(taux_d'activite after:civil before:l'equipe before:nous first:*ite first:*lle first:*ours first:*pour first:*res first:*sion first:concours first:exploitant first:pour last:*etat last:*lier last:gestion last:responsable last:specialiste
-28 after:chez before:^_c'est first:*adre first:*est first:*iers first:*reau first:cadre last:*hage last:*lyon last:*nnee last:*tat last:*uee last:conservation last:lyon
-29 after:principal_a after:transport before:fabienne_roussel, before:roussel, first:*rive first:datarive first:regisseuse first:saison last:*peur last:*rive last:datarive last:developpeur
-30 after:* after:,_je after:d'enseignement_et after:dossier before:former before:former_un before:pas_d' before:pour_former first:*dre first:*ive first:alternante last:*asse last:*enne last:*eroi last:*est last:*itre last:*roi last:allemand last:charleroi last:maitre
-31 after:nous_esperions. first:*ere last:*mmis last:*ois last:*pour last:*ree last:commis last:pour last:temporaire
-32 before:c'est before:par_notre before:ton first:*ces first:*dat first:*eau first:*ndat first:administrateur first:mandat last:*lus last:*plus last:generale last:plus last:suivante
-33 after:,_vous after:horeca after:principal before:^_votre before:faut before:faut_un before:nous_faut first:*rche first:recherche
-34 first:hotesse last:*ant last:delegue
-35 after:d'entretien after:d'entretien_des after:service first:*ape first:*oste first:*tape first:etape first:poste last:*vail last:d'apprentissage last:travail
-36 first:*au first:au last:*ail last:*eur last:*yon
-37 first:*ace first:*lace first:place
-38 after:: before:emploi_d' last:sante last:technicienne
-39 after:? after:des after:du before:cap before:re: before:ton_cap first:patissier
-40 after:a_l'enfance, before:^_remplacement before:candidature, before:candidature,_le before:notre before:remplacement before:votre_candidature, first:*bre first:*mbre first:valombre last:*r(e last:*ur(e
-41 after:de_la before:^ before:^_^ first:*sier last:*cien last:*egue last:*elle last:*nne last:*nnes last:vannes
-42 after:d'enseignement after:de_recherche after:recherche before:^_candidature first:*ison first:*son last:*nee last:*une last:receptionniste
-43 before:une first:*age last:*ent last:*ere last:*nes last:*sion last:que
-44 last:*ivil last:*vil last:civil last:valombre
-45 after:,_classe before:a_une last:*ano last:*cano last:*oste last:mecano last:poste
-46 after:,_qui after:sont after:sont_pourvus first:*cdi first:cdi last:*ens last:*iens last:d'education last:ingenieur told:text0
-47 after:de_nuit before:^_reponse before:l'emploi before:reponse last:*chef last:*hef last:coordinatrice
-48 before:du last:*eres last:*juin last:*uin
-49 after:(cadre after:(cadre_d'emplois before:candidature_chez before:votre first:*ers first:*nche last:apprentissage
-50 first:*ique
-51 before:caisse, before:de_caisse, first:*our
-52 before:^_re: first:*que last:ans last:d'enseignement
-53 last:*a last:*gers last:*oux last:a last:angers
-54 first:infirmier(ere
-55 last:d'essai
-56 before:candidature_a first:remplacement last:*nt-e last:*sai last:*ssai last:*t-e
-57 last:*lere last:conseillere
-59 last:*lle
-60 before:avec last:*ans
-62 last:*sage
-64 before:le last:*ien
-65 after:la
-66 after:foyer before:postes_d' first:*ants first:assistants
-67 before:recrutement_de last:*eque
-68 after:imagerie
-71 first:directrice last:infirmier(ere
-72 last:mediatheque
-75 last:*(ere last:*nces
-76 after:en last:assurances
-77 before:chez first:*nts first:directeur
-78 before:la
-79 last:*ese last:alternance
-82 last:administratif
-84 last:*atif
-86 last:*gent last:agent
-88 last:*tif
-89 last:*teur
-92 last:*ces
-95 last:*cdi last:cdi
-100 before:a
-110 before:a_l'emploi
-120 after:resultat_de
-140 first:ingenieur
-150 first:redacteur
-180 after:de last:redacteur
"""
COMPANY = """
240 after:group
220 after:&
200 before:process
190 after:utilise before:call_avec
160 before:personnel
150 before:candidature_chez before:par_les
130 before:jobcenter
120 after:: after:banque after:inc. after:sa before:t'interesser_a
110 after:est before:avez_choisi before:choisi before:groupe
100 after:- before:a_l'aventure
96 before:a
95 before:portez_a
88 before:recrutement
87 after:!
77 before:manager_|
72 after:bruxelles
71 before:avec before:bientot_chez
69 before:de
67 after:vous
62 before:partner_-
61 before:transmise_a
60 before:de_la before:le
56 before:[
55 after:/ before:l'aventure
54 after:concernant before:reponse_de
51 before:
44 before:|
34 after:
32 before:a_suivre before:back-end_chez before:l'entreprise before:suivre
27 before:postule_chez
22 after:| before:directrice,
19 before:l'équipe
15 before:les before:team
14 before:à
12 after:hier
8 after:sarl after:sprl before:gerante_-
6 before:a_la before:route_avec
4 before:de_chez
3 after:sprl, before:rejoindre before:rh_- before:souhaite_rejoindre
2 after:;
1 before:"_chez
-1 after:(section after:1h30, after:ainsi after:anglais after:aussi after:autres after:bericht after:bresson after:c'est after:ca after:campagne after:charge after:cherche after:conseil after:conseillere after:consequent, after:convenu, after:d'olt after:dans after:departementale after:entretien after:envie after:franc after:grand after:gros after:halloy after:hier. after:l'externalisatio after:m'a after:membre after:n'a after:note after:ont after:op after:part after:pas, after:passe after:personnel after:peut-etre after:postulation after:pourquoi after:preferez-vous after:repondez after:sainte-zita after:service after:sur after:thônes after:tisserand after:tours after:tout after:transport after:veut before:(ref. before:* before:-_13009 before:13009 before:agence before:agrément before:aix-en-provence_- before:allô before:avec_m. before:benoît before:boite_de before:bureau before:bureau_d'etudes before:cafés before:chère before:consultant before:d'etudes before:d'un_niveau before:dans_" before:dans_le before:direction_du before:dominique before:dossier before:f. before:grand before:het before:hypermarches_* before:in_het before:jean-luc before:jusqu'a before:karim before:la_team before:le_marche before:lefrancq before:les_series before:loïc before:marche before:mireille before:monde_( before:notre_page before:oui_bonjour before:p'tits before:page before:pour_remplacer before:privée before:que before:remplacer before:sa_- before:safran before:salarie,_c'est before:series before:signe_avec before:surtout_le before:telephoniques_avec before:toitures before:venu_jusqu'a before:votre_dossier
-2 after:" after:* after:agro-logistique after:aussi. after:bien after:bon after:bonjour after:brun after:candidature after:confirme after:e-mail after:etre after:fourni. after:l'equipe after:lebreton after:les after:lettre, after:mulots after:nord after:personnes after:salutations, after:sera after:sourde after:toujours after:une after:vents after:énergie before:(cdi, before:a_l'offre before:agent_d'escale before:au_local before:avec_le before:boutique_de before:classe_de before:conversation,_et before:d'escale before:de_vos before:et_un before:fiduciaire before:jean-daniel before:l'offre before:local before:niveau before:olivier before:ouvre_l' before:rue before:salut before:santé before:transport_(cdi, before:un before:vos
-3 after:(québec after:2 after:assurances after:courrier after:donc after:mecaniques after:mon after:salant after:se after:si after:un before:& before:altovia_- before:au_petit before:de_vacation before:directeur, before:en_site before:garnier_c'est before:gie before:la_maison before:le_poste before:liberte_- before:librairie before:luc before:magasins_en before:monsieur before:notre before:panne_a before:petit before:retenu_m. before:saisir_le before:site before:va_a before:vacation
-4 after:candidat after:contre after:games after:l'arc-en-ciel after:perrigault after:que after:suite after:vannes before:: before:a_pris before:en before:essaie_chez before:fait_du before:madame before:marchés before:pendant_l' before:pris before:société before:wash_( before:équipe
-5 after:00 after:cordialement, after:ma after:pas after:s'est before:agence_de before:banque before:papeterie before:point_avec before:pour before:region_de before:yann
-6 after:d'essai after:desolee, after:nos before:" before:chez before:diplome before:rh before:sandrine before:siege_de before:un_diplome
-7 after:3 after:je after:tenu before:a_le before:bertrand before:dr before:fondation before:grandécour before:hypermarche_de before:juin_a before:justement_m. before:maître before:philippe before:salon_de before:votre
-8 after:? after:contrôleur after:demande after:gestionnaire after:ou after:souscrit before:( before:(equipe before:aussi, before:bonjour before:le_service before:plateforme_de before:residents_aussi, before:transformation_(equipe
-9 after:). after:apres after:ce after:n'est before:martine before:organiste_de before:ouvre_a before:parle_a before:re: before:retenu_a before:sedentaire_a before:service
-10 after:18
-11 after:13 after:contact after:et after:jeux after:nous after:textile before:cariste before:damien before:intérim before:vote_pour
-12 after:, after:5 after:chez before:confrere_a before:d' before:exige_le before:voir_a
-13 after:client after:des after:privée after:sàrl before:(h/f)_- before:essayez_chez before:et
-14 after:pour before:l'interim_de before:porte_au before:recherche
-15 after:humaines after:hôtels before:l’équipe
-16 after:azurin after:compagnie after:du after:mais
-17 after:ne before:m. before:poste_a before:voix_pour
-18 after:en before:^ before:c'est before:locaux_de
-19 after:la after:le after:me before:22_au
-20 before:comptes_avec before:poste
-21 before:maison before:site_de before:talent
-23 after:avec before:vernissage_de
-24 after:assessment before:interesse_pour
-25 before:de_l' before:résidence
-26 after:recrute
-27 before:crèche before:le_pole before:pole before:pôle
-29 before:mme
-31 after:on before:l'
-32 after:) after:a after:etape after:oui
-33 before:celui_de before:la
-34 after:. before:postuler_chez
-35 after:de
-36 before:l'epoque_chez
-37 before:au
-40 after:sas before:-
-45 before:des
-47 after:qui after:rh before:cantineo_utilise before:hr before:utilise
-48 before:poste_de
-50 after:s'arrete before:fois,_l'aventure
-54 before:vitae_a
-59 before:devant_le
-66 before:magasin_de
-67 before:general_-
-68 before:coopérative
-69 before:demandez_chez before:tentez_chez
-74 before:d'entretien_avec
-79 before:entretien_avec
-90 before:du
-110 after:à before:voyez_chez
-130 before:cabinet
"""
