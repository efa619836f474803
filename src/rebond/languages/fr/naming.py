"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
160 after:a
150 told:text1
140 before:audition
130 first:*doc
110 before:de first:*eur
100 first:*e(e
97 last:*iste
95 after:cdi
94 last:*mes
92 before:pour_le last:*doc
90 after:bureau
89 last:*ale last:*erie
88 after:ce
87 first:*iste told:subject0
86 after:et first:enseignement
80 last:*rts
77 after:nuit
76 last:*lon last:*tres last:sinistres
74 before:candidature
72 last:*drh last:drh
71 last:aide-soignante
70 before:" last:*cier
69 first:*ste
68 after:a_une last:*ier last:educateur
67 first:gestionnaire last:*ral
64 last:educatrice told:subject1
63 last:cariste
62 before:poste_d' last:*see
61 after:-_poste last:*eurs
60 after:" last:*cale
59 first:*t(e
58 first:chef
57 last:*cat last:*ocat
56 last:*urs
55 after:nous_vous
54 before:poste_de first:*ater first:*ter first:ater last:*rage
53 first:*teur last:*rice last:assistante
52 after:le first:*chef first:*hef first:*ien last:*ment last:*ngue last:*stre
51 first:*cat first:*euse first:*ocat
50 first:*use last:*euse last:*use last:ide
49 last:*ste
48 before:emploi_de before:re:_candidature
47 before:concours before:fonction_de first:*cien
46 last:*tier told:text3
45 after:je
44 after:,_avec before:^_l' before:dossier last:*ide last:*ort last:*port
43 before:-
42 after:poste before:que before:tant_que first:*ent last:*ions
41 before:^_poste first:enseignante first:operateur last:*ice last:*iere last:*ique last:manager
40 after:pris first:*(ere last:*ager last:*ger last:*ipe last:*uipe last:d'equipe
39 after:avec before:a_un
38 after:pour before:essai first:application last:*ais last:*ipal last:*pal last:principal
37 last:*ete last:*ire last:*ode last:*ter
36 after:) after:- before:de_recrutement before:recrutement_- first:*tre last:*iers
35 first:*trat first:contrat
34 first:*ante first:*peur first:*rat first:conducteur first:developpeur last:*ive last:*ting last:*tive
33 after:est after:ne first:aide-soignante last:*ers
32 after:n° before:contrat last:*and last:*lics last:*mand last:*ons last:publics
31 before:^_recrutement before:place_de before:poste first:*aire first:direction last:*eau last:*iale last:*ics
30 before:^_alternance before:alternance first:*ano first:*cano first:mecano last:*ater last:*oire last:ater
29 first:*gent first:agent last:*27 last:27
28 after:,_et first:*effe first:*eurs first:*ffe first:*ire first:*rice last:*gue last:*que last:*rie last:social
27 first:*gie first:*nt(e
26 after:-_resultat after:et_nous after:ete after:resultat before:candidature_: first:*e.e last:*cher last:*her
25 after:. after:a_ete before:recrutement first:*deur last:boucher
24 last:*erne last:*gie last:*rne last:interne
23 last:*rche last:recherche
22 before:au_poste last:*esse last:*seur
21 before:de_la before:l'emploi_d' first:*cher first:*her first:*ier first:*seur first:boucher last:*dit last:*ing last:*rale last:*tre told:subject3
20 after:a_un told:text2
19 first:ide last:*ial
18 before:^_offre first:*ere last:*rde last:*res
17 before:/ last:*ior last:*nier last:*nior last:*tion
16 after:dans_notre after:n'a before:chef before:en before:re:_re: before:votre_candidature last:*gner last:*mbre last:*mis last:*ner last:designer
15 before:-_poste first:*ide last:*daf last:*e.e last:*isse last:back-end last:caisse last:daf last:site
14 after:s'est first:*ing first:*ment first:alternance first:educatrice last:*ante last:*nase last:*sse last:d'accueil last:gymnase
13 first:auxiliaire last:*bre last:*jour last:jour last:logistique last:soins
12 after:et_vous before:autre before:postulation before:une_autre first:*ess first:*ge.e first:charge.e last:*2 last:*ires last:*vre last:2
11 after:(h/f) after:(ref. before:candidature_( first:*cte first:*daf first:*ice first:*ler first:*leur first:*ller first:conseiller first:daf last:*site told:text0
10 after:-_votre after:60 after:agence before:( first:*tant first:comptable first:magasinier
9 after:tes after:vous_remercions before:comme first:infirmiere first:mecanicien first:secretaire last:*deur last:*riel last:*ture last:industriel
8 before:l' before:qualite_de first:*ache first:*yste first:adjoint first:analyste first:attache last:medicale
7 before:^_concours first:*mer first:*omer first:customer last:*aire last:*mite last:*nte last:*rh last:administrative last:rh
6 before:votre_postulation first:*ant first:*duct first:*int first:*mmis first:*oint first:*sse first:*uct first:assistant first:commis first:product last:*ase last:*ion last:*rque
5 before:d'embauche before:d'embauche_- before:l'offre before:proposition_d'embauche before:ta_candidature first:cariste first:cheffe first:collaboratrice first:educateur first:technicien last:*leur last:*lite last:*oyer last:*yer last:comptable
4 after:dans after:reception after:reception_de before:^_candidature first:*ata first:*data first:*ge(e first:*nier first:*tage first:*tier first:charge(e first:data first:stage last:*iel last:*oins last:*udes last:d'exploitation
3 first:*mis first:*mme first:consultant last:*ueil last:mobilite
2 after:(h/f). after:est_bien after:h/f after:planification before:d' first:*nte first:*urs first:delegue last:*ins last:adjointe last:planification
1 after:la_suite after:notre after:pour_la before:d'un before:re:_entretien first:*ance first:*egue first:*itre first:*ogue first:assistante first:maitre last:*inte last:*ite last:magasinier last:production last:qualite
-1 after:,_nous after:1er after:4 after:adjointe after:avant after:d'un after:de_recrutement after:decembre after:entre after:gestion_industriel after:groupe after:logistique after:maintenance after:mission after:mois after:nouvelle after:qualite after:samedi after:se after:si after:souhaite after:sur_le after:tient after:tient_a after:trois after:vient after:votre_dossier after:vous_en before:^_accuse before:^_bonne before:^_entrevue before:a_notre before:accuse before:accuse_de before:charge.e before:chef_de before:concours_de before:de_notre before:engagement before:et before:les before:message before:re_: before:votre_engagement first:*atif first:*edi first:*enu first:*evue first:*ial first:*ient first:*les first:*medi first:*mois first:*ta first:*tif first:*venu first:*vue first:administratif first:client first:collaborateurs first:concernant first:convenu first:entrevue first:est first:nouvelle first:nouvelles first:reception first:samedi first:ta first:vocal last:*ande last:*cie last:*duct last:*edi last:*effe last:*ents last:*erci last:*evue last:*ffe last:*ivee last:*je last:*mars last:*medi last:*mois last:*nde last:*ndi last:*nse last:*omis last:*onse last:*out last:*par last:*puis last:*rci last:*rise last:*se last:*uche last:*uct last:*uis last:*undi last:*vee last:*venu last:*vue last:arrivee last:concours last:consultante last:convenu last:demande last:entre last:entretien last:infirmiere last:je last:lundi last:mars last:merci last:mission last:nouvelle last:nouvelles last:par last:product last:promis last:puis last:reception last:remplacement last:rencontre last:reponse last:saison last:samedi last:se last:selection last:son
-2 after:,_la after:a_vous after:au after:bonne after:d'accueil after:de_gestion after:de_notre after:de_production after:deja after:deux after:etape after:generale after:gestion after:humaines after:mardi after:mobilite after:nous after:novembre after:ou after:personne after:poste_de after:process after:production after:projet after:son after:suite after:votre_entretien before:^_mise before:a_votre before:auxiliaire before:auxiliaire_de before:de_votre before:depot before:depot_de before:des before:entretien_du before:entrevue before:etape before:mise before:mon before:offre before:product before:retour first:*and first:*aux first:*cal first:*epot first:*eque first:*gner first:*gue first:*iel first:*ivee first:*lise first:*lles first:*mand first:*ner first:*ntre first:*ocal first:*oire first:*ois first:*oit first:*ort first:*port first:*pot first:*sur first:*tree first:*vee first:*vous first:administrative first:allemand first:arrivee first:consultante first:decision first:depot first:designer first:rencontre first:sur last:*4 last:*ains last:*ait last:*ata last:*dat last:*data last:*deux last:*ein last:*eux last:*iee last:*ies last:*ines last:*ison last:*lein last:*lors last:*nche last:*ndat last:*nel last:*nnel last:*nts last:*ors last:*ote last:*rces last:*tie last:*ton last:*utes last:*uve last:4 last:administration last:application last:bonne last:compris last:controleur last:culture last:data last:decembre last:deux last:donnee last:enregistree last:humaines last:mandat last:plein last:ressources last:septembre last:ton
-3 after:; after:a_votre after:d'essai after:dans_la after:de_votre after:jour after:les after:reponse after:temps before:^_confirmation before:confirmation before:dans_le before:test first:*2 first:*elle first:*mise first:*nant first:*nnee first:*onne first:*tres first:*une first:2 first:bonne first:convocation first:donnee first:inscription first:mise first:sinistres last:*70 last:*80 last:*aces last:*adre last:*dre last:*enue last:*eudi last:*eure last:*hier last:*hoix last:*les last:*lles last:*nes last:*nos last:*ntre last:*nue last:*oix last:*orte last:*orts last:*ou last:*rite last:*rois last:*rte last:*son last:*sous last:*udi last:*uite last:70 last:80 last:auxiliaire last:boulangerie last:bureau last:cadre last:choix last:direction last:dossier last:faire last:formation last:hier last:jeudi last:maintenance last:nos last:novembre last:ou last:premier last:pris last:rentree last:sous last:suite last:trois last:visite
-4 after:, after:,_en after:-_suite after:manager after:recrutement after:sa after:sante after:soins after:sous before:^_la before:nous before:service before:suite_de first:*aide first:*drh first:*rale first:aide first:coordinatrice first:dossier first:drh first:epreuve last:*60 last:*bloc last:*ce last:*dans last:*eaux last:*ele last:*ence last:*eque last:*evu last:*fin last:*ge.e last:*loc last:*ques last:*revu last:*sera last:*ues last:60 last:avant last:bloc last:ce last:charge.e last:dans last:fin last:gestionnaire last:preparateur last:prevu last:proposition last:secteur last:section last:sera last:technicien
-5 after:% after:%, after:,_les after:a_pris after:client after:des_ressources after:droit after:plus after:ressources after:ressources_humaines before:contrat_d' before:customer before:pour_votre first:*cdd first:*eil first:*erci first:*evu first:*ger first:*gne first:*igne first:*jury first:*lite first:*mbre first:*ngue first:*rci first:*revu first:*tie first:*ueil first:*ury first:accueil first:cdd first:jury first:merci first:message first:postulation first:prevu first:success last:*'est last:*1er last:*epot last:*era last:*h last:*mme last:*n'a last:*on last:*ours last:*pot last:*pris last:*ris last:*sier last:*tage last:*vite last:1er last:c'est last:candidature last:dotation last:ete last:h last:n'a last:notre last:on last:postulation last:stage last:vous
-6 after:,_le after:cette after:dossiers after:industriel after:nos after:votre before:^_merci before:^_ta before:client before:client_- before:convocation_a before:le_poste first:*1er first:*bre first:*cale first:*dev first:*ics first:*ton first:1er first:dev first:notre first:ton last:*aide last:*aine last:*ardi last:*ayon last:*ches last:*ere last:*gee last:*ine last:*ira last:*ites last:*itre last:*jury last:*mier last:*onal last:*rdi last:*rgee last:*tree last:*ury last:aide last:chargee last:client last:generale last:juriste last:jury last:maitre last:mardi last:rayon last:vocal
-7 after:ans after:aux after:interne after:medicale after:publics before::_candidature before:daf before:daf_- before:entretien_de before:et_la before:l'emploi_de before:maitre first:*ete first:*ffre first:*fre first:*ise first:*ree first:*uite first:audition first:formation first:mission first:offre first:suite last:*cal last:*ente last:*ient last:*ocal last:*ref last:*tat last:*vous last:accueil last:consultant last:d'entretien last:directeur last:directrice last:ref last:technicienne
-8 after:candidature after:d'etudes after:demande after:ligne before:^_c'est before:^_stage before:application before:c'est before:sur before:ta before:votre_entretien first:*able first:*ble first:*esse first:evaluation first:saison last:*-end last:*ain last:*ars last:*end last:*fere last:*ieur last:*lise last:*nuit last:*ont last:*rat last:*tons last:*trat last:*vant last:chef last:contrat last:d'etudes last:delegue last:enseignante last:ingenieur last:nuit last:prefere last:process last:specialise last:une
-9 after:chez after:on after:que after:un after:vous before:merci before:stage first:*iers first:*ions first:*ive first:*nce first:*site first:*test first:*tien first:*tive first:entretien first:proposition first:test first:visite last:*ance last:*arge last:*cess last:*cte last:*egue last:*ess last:*ette last:*jet last:*lus last:*nous last:*ojet last:*pas last:*plus last:*rge last:*roit last:*tte last:*un last:*voit last:cette last:charge last:collaboratrice last:depot last:droit last:l'entretien last:nous last:pas last:plus last:projet last:un
-10 after:,_je after:sur before:^_ton before:a_la first:*ers first:votre last:adjoint last:personne
-11 after:rh_- after:sera after:travail before:^_suite before:bonne before:un first:*ager first:*nous first:*ons first:*rnee first:*sion first:journee first:manager first:nous first:technique last:*enu last:*reau last:*sa last:assistant last:conducteur last:gestion last:sa
-12 after:-_retour after:3 after:retour after:rh after:une before:^_convocation before:convocation before:ide before:suite first:*'est first:*en first:*ine first:*nse first:*onse first:*sier first:*tion first:c'est first:en first:process first:reponse first:technicienne last:*avec last:*eral last:*int last:*oint last:*ois last:*oui last:*tes last:*uvre last:*vec last:avec last:oui last:votre
-13 before:^_journee before:^_notre before:^_on before:on first:*inte first:*res first:adjointe last:*aux last:*con last:*nant last:*onne last:*uee last:*vice last:attache last:duree last:service
-14 after:clientele after:jeudi after:social before:avec_la before:journee before:ton first:*arge first:*chez first:*euve first:*hez first:*on first:*ous first:*rge first:*uve first:charge first:chez first:conservation first:on first:recrutement last:*chef last:*hef last:*nce last:*ogue last:*rgie last:*uree last:conservation last:est
-15 after:,_on after:entretien after:tu first:*ail first:*enne first:*vail first:travail last:*ache last:*chez last:*hez last:*ler last:*ller last:*qui last:allemand last:chez last:conseiller last:que last:qui last:technique
-16 after:] after:le_poste after:technique before:au first:*adre first:*anee first:*dre first:*nuit first:*otre first:*uit first:*yon first:cadre first:nuit first:spontanee last:*ivi last:*ne last:*rme last:*tour last:*uivi last:ne last:retour last:suivi
-17 after:/ after:des before:[ before:^_[ before:^_comme before:^_inscription before:^_le before:entretien first:*ivi first:*uivi first:*vice first:selection first:service first:suivi last:*enne last:*nt(e
-18 after:2 first:*ace first:*cess first:*gee first:*lace first:*nne first:*rgee first:apprentissage first:chargee first:place last:*able last:*anee last:*ble last:*otre last:spontanee
-19 after:$ after:a_la before:place first:*ente first:responsable last:*asse last:*nnee last:*oit last:*t(e last:*tien last:classe last:operateur
-20 after:pas before:inscription first:*iere first:*tour first:boulangerie first:retour last:*ail last:*des last:*vail last:*yste last:analyste last:secretaire last:travail
-21 after:service before:^_entretien before:^_place before:contrat_de first:*ale last:*3 last:*est last:*ices last:*ille last:*ise last:*mmis last:*ous last:*peur last:*sion last:3 last:commis last:coordinatrice last:developpeur last:recrutement last:services
-22 first:*ices first:services last:*ndes last:commandes last:ligne last:printemps
-23 after:et_de before:avec_le first:*erie first:*pour first:pour first:remplacement last:*emps last:*ent last:*mps last:responsable
-24 before:candidature_- first:*est first:*sage first:candidature first:preparateur last:*nal last:*n° last:*uit last:n°
-25 after:,_qui after:qui first:*ours first:*ure first:concours last:*ape last:*tape last:etape
-26 after:en first:*ite first:*ture
-27 first:*oste first:poste last:*our last:*pour last:*tant last:mecanicien last:pour
-28 after:nous_est before:pour first:*eau last:*gne last:*igne last:*oste last:*ree last:*teur last:poste
-29 before:^_mission before:offre_de first:*rie first:directrice
-30 after:marches before:candidature_chez before:le first:*ion last:*eur last:*nne
-31 after:du first:*au first:*ison first:*nee first:*son first:au last:specialiste
-32 after:d'enseignement before:^_remplacement before:remplacement last:*ano last:*cano last:*cial last:apprentissage last:mecano
-33 last:*cien
-34 first:*ille
-35 before:^_votre
-36 last:*ant last:*lere last:conseillere
-37 after:de_la after:de_recherche after:recherche first:*ces last:d'apprentissage
-38 first:*ique first:*lle last:*nee
-39 last:*a last:*age last:*nces last:a
-40 before:notre first:*ape first:*hage first:*tape first:etape last:*sage
-41 first:*que
-42 after:dossier last:*elle last:*ens last:*iens last:*sai last:*ssai last:alternance last:d'enseignement last:d'essai
-43 after:,_vous
-44 after:: before:chez first:*our last:*dev last:dev
-45 before:: before:a_une last:*une
-46 after:principal before:du last:*lier
-47 before:une first:*che last:*hage last:sante
-48 after:? after:d'entretien after:de_nuit before:votre last:ans
-50 last:*yon
-51 before:^_reponse before:reponse
-52 last:*ien
-53 last:*ans
-56 before:la before:re:
-57 before:mission
-58 before:^ before:^_^
-59 after:la first:directeur
-60 first:*age
-61 before:candidature_a
-63 last:*gent last:agent
-67 last:*ces
-70 first:*ieur first:ingenieur last:*lle
-72 before:^_re: last:*cdi last:cdi
-74 last:administratif
-75 last:*atif
-84 last:*tif
-86 before:a first:*nts
-150 after:de
"""
COMPANY = """
120 before:groupe
97 before:avec
67 before:candidature_chez
63 after:inc.
47 after:
40 after:est before:a
35 before:transmise_a
30 after:et after:|
26 before:recrutement
25 before:l'équipe
24 after::
22 before:[
21 before:de_la
16 before:le
14 before:de
13 before:rh_-
12 before:des
10 before:chez
9 after:- after:je before:pour
5 before:les
4 before:team
-1 after:chez after:m'a after:mon after:parcours after:personnes after:que after:si after:suite before:& before:assistante before:en before:et before:votre before:|
-2 after:candidat after:ce after:contrat after:contre after:en after:entretien after:ma after:pas after:s'est after:tenu before:" before:la_team before:maître
-3 after:confirme after:nos after:nous before:par
-4 after:d'essai after:la before:le_poste before:le_service before:pole before:service
-5 after:! after:cordialement, before:intérim
-6 after:demande after:humaines before:maison before:philippe before:re:
-7 after:vous
-8 after:candidature
-9 before:rue
-10 before:d' before:m.
-11 after:? after:du before:mme
-12 after:client
-13 before:^
-14 before:poste_de
-16 before:c'est before:cariste
-17 after:le
-20 before:poste
-22 after:n'est
-26 after:qui
-27 after:ne
-29 after:de before:à
-30 after:,
-31 before:au
-32 before:- before:cabinet
-36 after:)
-37 before:de_l'
-39 before:l'
-47 after:.
-48 before:hr
-49 after:a
-60 after:pour
-61 before:du
-69 before:la
"""
