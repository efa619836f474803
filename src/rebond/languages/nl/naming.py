"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
190 before:als
170 before:voor
160 before:van
150 before:^_proefspel before:een_andere before:proefspel
120 before:andere before:op
110 after:aan first:*ien last:*ker last:*ler last:*ller
100 after:kan_ik after:position before:de_functie before:functie
99 before:aanmelding before:de_vacature
97 first:*ker last:heftruckchauffeur
95 last:*ist
93 before:dus_voor before:functie_van
87 first:*tage
84 first:*age
83 before:job_van
82 after:door: after:door:_wat after:wilt
81 after:iemand last:*sel last:*tsel last:letsel
80 after:oude after:oude_meesters.
78 last:*eur
77 after:kan before:de_nieuwe before:nieuwe first:schadebehandelaar last:*ant
76 after:per_1 first:*eel last:*ing last:*ning last:*ouw last:bediening last:brugwachter told:text3
75 after:per before:voor_de
74 before:vacature first:*cien last:*uder
73 before:inschrijving
70 before:benoemen_tot before:tot first:brugwachter last:*tor last:assistent-makelaar
69 first:*lek first:*plek last:*feur
68 last:*ner
67 last:*aal
66 first:*ning first:bediening last:*qc last:qc
65 after:in
64 before:sollicitatie_op
63 before:op_het first:*eur first:vakkenvuller last:*hulp last:*kker last:*ulp
62 after:bij before:sollicitatie last:*cker
61 first:*tiek first:logistiek last:*ogie last:*tie
60 after:staat first:*kker
59 last:*ast last:*ger
58 after:b
57 last:*ard
56 first:advocaat-stagiaire
55 after:wilt_worden first:huishoudelijke last:*unde last:hulp
54 after:gemaakt, after:gemaakt,_na after:voor before:aanmelding_als last:*tant last:raadsadviseur told:text1
53 first:*ard first:*ijke first:*jke first:*mis first:*mmis first:commis last:*ier last:*loog last:*oog
52 after:afgerond. after:goed after:in_ploegendienst. after:mechelen after:ploegendienst. after:seizoen first:*iek first:*itie last:*ctie last:*ener last:*mis last:*mmis last:commis last:jeugdhulpverlener last:procestechnoloog
51 first:stage last:*aker last:*nier last:*ouse last:*use last:warehouse
50 after:utrecht after:utrecht_cs' first:drukker last:*rtie last:drukker last:partie last:schoonmaker
49 after:evenwel after:evenwel_meer first:*hter last:projectdirecteur
48 before:sollicitatie_naar before:uw_kandidatuur first:mecanicien last:*hter last:magazijnier last:procesoperator
47 after:toekennen after:toekennen_vanaf last:*ager
46 first:*ons last:*cien last:*ken last:*saal last:doctoraatsbursaal
45 after:(ang24117) after:(ang24117)_goed after:goed_kunnen after:lidobel before:dat_je before:mandaat_van first:*aal first:*saal first:doctoraatsbursaal last:*ods last:*oods last:loods
44 before:dat_de before:je before:job first:*isch first:*sch last:*ator last:analist last:vakkenvuller
43 after:geven. told:text6
42 after:hadden after:hadden_uitgeschreven, last:*rand last:collecties last:preventieassistent
41 after:avonddienst, after:avonddienst,_vestiging after:nijmegen after:nijmegen_in after:voor_nijmegen first:*rant last:*ties last:koerier
40 after:de_universiteit after:universiteit after:universiteit_maasland. first:*feur first:*lijk first:*man first:*rman last:*afie last:geografie
39 after:werd after:zijn_compleet after:zullen after:zullen_benoemen. before:^_re: first:*aire first:*ont first:*ront first:front last:hartfunctielaborant last:koster told:text0
38 after:- before:selectie_van before:sollicitatie_als first:*ance first:*ller first:*nce first:*ods first:*oods first:loods last:*ien last:graad
37 after:(d1-d3) after:(d1-d3)_werd after:dag after:werd_op before:geen before:je_geen before:vacature_voor first:*der first:*ijk first:heftruckchauffeur first:voorman last:groendienst last:onthaal
36 before:de_positie before:kandidatuur_voor first:*ire first:chef last:*fie last:*haal
35 first:lid last:*gent
34 after:is before:positie before:tweede_gesprek last:*aad last:*gie last:*iaat last:*list last:*raad
33 after:hasselt. after:houden_we after:te_hasselt. after:toch before:baan before:de_baan before:reactie_op first:*ede first:*eede first:*ent first:*ler first:*oll first:*roll first:chauffeur/bijrijder first:payroll first:tweede last:*kno last:*nis last:*ser last:*ster last:bedrijfsleider last:bioloog last:chauffeur/bijrijder last:kno
32 before:- first:*ieel first:deskundige last:*age last:*tage last:kwaliteitsmedewerker
31 after:,_standplaats after:aan_de after:de_post after:post after:post_kollumerpomp. before:^_vacature before:over first:*air first:*ant first:*rien first:marien last:*chap last:*hap last:*ies last:*ming last:beeldvorming last:manschap
30 after:bij_ons before:ambt_van before:gesprek first:*jder last:*man last:*rman last:*tuur last:bestuur
29 after:houden before:aangemeld before:aangemeld_als before:contract before:je_aangemeld first:*chap first:*hap first:manschap last:*rant
28 after:voor_de after:wilt_zijn first:*aar first:*ager first:*lid first:maatschappelijk last:*laar last:*ter last:voorman
27 after:2de after:2de_graad before:naar before:succes_voor before:vacature_van last:*jder last:*nde last:*tent last:*uur
26 first:*ems first:*tems first:*tent first:*ter first:ambulant first:kwaliteitsmedewerker first:systems last:*rier last:*teur last:*ving
25 after:wordt first:hartfunctielaborant first:redacteur last:wiskunde told:text2
24 first:hoofddocent last:taalkunde last:werkplaats last:wijkverpleegkundige
23 after:bij_onze before:werken before:werken_als first:*lant first:*sual first:*ual first:visual
22 before:sollicitatie: last:*imte last:*iser last:*mte last:*onen last:*uwer last:*wer last:brouwer last:merchandiser last:ruimte last:wonen
21 after:" after:"_bekeken. after:gelezen. before:het before:re:_sollicitatie before:terugkoppeling_gesprek first:*rker first:actuarieel last:*aats last:*ats last:*dior last:medior
20 before:niet before:niet_als first:conservator last:*ior last:*nst last:*oorn last:*orn last:werker
19 after:;_uw before:jouw_sollicitatie: first:*aker first:*dig first:*iair first:*ndig first:*teur first:zelfstandig last:*aart last:*azie last:*der last:*ig last:*zie last:azie last:ig last:mecanicien
18 after:; after:getekend. after:komt_te after:mogen after:mogen_beginnen after:te_mogen before:verwacht_van before:wij_voor first:*laar first:*nier first:preventieassistent first:projectdirecteur last:*air last:*amer last:conservator
17 after:binnen! after:gelegd after:gelegd_en before:' before:dat before:je_opgave before:op_' before:opgave before:rol_van first:*chef first:*hef first:schoonmaker last:*and last:*gner last:*tuum last:*uum last:controller last:developer last:kostuum last:ux-designer
16 after:(req after:(req_5510) after:is_door after:niet_die before:baan_van before:cv_voor before:opgave_als before:selectieprocedure_van first:backend first:brouwer first:koerier last:*eken last:*houd last:*iair last:*inu last:*mer last:*oud last:*poor last:*tinu last:advocaat-stagiaire last:spoor last:volcontinu
15 after:hebben_wij before:ambt before:uw_sollicitatie first:magazijnier first:technisch first:wijkverpleegkundige last:*art last:*kens last:*oper last:keukens
14 after:hebben before:profiel_van before:sollicitatie_voor first:*raar first:hoofd first:pedagogisch last:*cfo last:*ens last:*ver last:*wmo last:cfo last:dakdekker last:wmo
13 after:(niveau after:(ref. after:,_maar after:bekeken. after:gaat_om after:is_binnen. after:te first:acceptant last:*cier last:aspirant-officier last:coordinator last:spoedgevallen last:vrachtwagenmonteur told:subject1
12 after:goede after:goede_orde after:in_goede after:niet before:kandidatuur_als first:*dus first:*ndus first:laborant first:promovendus last:*icer last:*loop last:*oop last:bovenleiding last:dossierbeheerder last:hoofddocent last:hypotheken last:officer
11 after:! after:(c1-c2), after:(c1-c2),_contractueel, after:,_contractueel, after:,_ingaande after:zijn before:open_sollicitatie first:*lerk first:*oom first:dossierbeheerder first:notarisklerk last:*eker last:*erk last:*lerk last:*sser last:*vang last:burgerzaken last:energietransitie last:lasser last:notarisklerk last:opvang last:strafrecht last:thuiszorg
10 after:in_lier after:lier after:lier_is after:onze_vestiging after:op_onze first:*ende first:*erk first:dakdekker first:technoloog last:*3 last:*aken last:*noom last:*oom last:3 last:lasser-bankwerker last:winkelmedewerker
9 after:gaat before:antwoord:_sollicitatie before:je_kandidatuur before:jouw_sollicitatie before:ons_als first:*hulp first:*kend first:*ulp first:juridisch first:leerling-verzorgende last:*cer last:*echt last:*iger last:*nner last:klantenservice
8 after:(niveau_b) after:(rotterdam). after:aalst after:aalst_is after:hebt after:in_aalst after:kletsen? after:te_kletsen? before:jou before:van_een first:*tair first:directeur first:universitair last:*ang last:*avie last:*ngen last:*rine last:*sury last:*ury last:*vie last:apothekersassistent last:marine last:planner last:scandinavie last:treasury last:webshopmedewerker last:winkelbediende
7 after:aan. after:is_beoordeeld. after:kwamen after:kwamen_88 after:maandag after:op_maandag before:^_terugkoppeling before:jou_als before:terugkoppeling first:*gent first:*ofd first:*oofd first:*per first:dirigent first:lasser first:procesoperator first:werfleider last:onderwijsassistent last:zonneparken last:zorgkundige
6 after:aanmerking after:aanmerking_komt. after:de after:en_voor after:in_aanmerking after:voor_uw before:" before:aanstelling before:betrekking_van before:een before:voor_" first:*cker first:*cus first:*erge first:*icus first:*lent first:*leur first:*rge first:*sser first:*ver first:beleidsadviseur first:bim-modelleur first:concierge first:zorgkundige last:*erge last:*hool last:*leur last:*ool last:*per last:*rge last:*rken last:activiteitenbegeleider last:bim-modelleur last:concierge
5 after:,_36 after:-_resultaat after:beslissing after:bij_pippeloen after:de_nachtploeg, after:is_in after:nachtploeg, after:nachtploeg,_met after:resultaat before:aanstelling_als before:assessment_voor before:jou_niet before:uw_aanstelling before:we_jou first:*ser first:aspirant-officier first:koster first:raadsadviseur last:*aire last:*cht last:*cus last:*icus last:*ire last:*kok last:kok last:mobiliteit
4 after:(niveau_a, after:(skj). after:,_statutair) after:28 after:28_uur after:3_juni after:almelo after:almelo_is after:in_almelo after:op_3 after:staat_in after:voor_28 before:^_reactie before:^_selectieprocedure before:aannemen before:aannemen_als before:gaan before:procedure before:reactie before:selectieprocedure before:selectieprocedure_voor first:*-ggz first:*fier first:*ggz first:*inee first:*nee first:apothekersassistent first:exportmanager first:griffier first:poh-ggz first:receptionist first:reisleider first:trainee first:underwriter first:werkvoorbereider first:woonbegeleider last:*-ggz last:*eit last:*ggz last:*pper last:*tect last:*teit last:assistent-filiaalmanager last:bureauredacteur last:calculator last:gedragswetenschapper last:hydrologie last:leider last:nacht last:netwerkarchitect last:poh-ggz last:verpakking last:woonbegeleider
3 after:aan_voor after:naar_voren before:^_vacature: before:aan_als before:brief_voor before:je_sollicitatie before:onze_vacature before:vacature: first:*ach first:*cier first:*oach first:*pper first:bedrijfsleider first:doktersassistent first:leerling first:preventieassistente first:teamcoach last:*ect last:*food last:*iek last:*llen last:*ood last:*org last:*zorg last:doktersassistente last:food last:hydroloog last:preventieassistente last:werkvoorbereider
2 after:(36 after:(36_uur). after:(m/v/x) after:donderdag after:werd_onderzocht before:/_sollicitatie before:jaarcontract_aan before:sollicitatiebrief_voor first:*dige first:*gner first:*ief first:*nair first:*tect first:*tief first:administratief first:beleidsmedewerker first:calculator first:chauffeur first:gedragswetenschapper first:inpakster first:lasser-bankwerker first:netwerkarchitect first:paraveterinair first:projectleider first:ux-designer first:winkelbediende first:zakelijk last:*fra last:*nair last:*nfra last:*rger last:gis-medewerker last:inpakster last:laadinfra last:paraveterinair
1 after:(vacaturenr. after:aan, after:aan,_ingaande after:ons_bedrijf. after:ons_team before:dolgraag_als before:dossier before:duur_voor before:komen_werken before:voor_als before:voorstel first:*list first:*omer first:*uder first:activiteitenbegeleider first:begeleider first:customer first:data-analist first:doktersassistente first:hydroloog first:junior first:kyc-analist first:onderwijsassistent first:projectcoordinator first:verkoopadviseur first:wijkbeheerder last:*neer last:*rie last:data-analist last:drukker-operator last:planoloog last:projectcoordinator last:servicemonteur last:wijkbeheerder told:subject4
-1 after:,_frans after:,_met after:4_juni after:aangekomen. after:b) after:b)_delen after:beeldvorming. after:beginnen_niet after:beoordeeld. after:de_telefoon. after:delen after:delen_wij after:dinsdag after:docent after:en_de after:en_ikzelf after:er_voor after:februari_geregistreerd. after:fte) after:gekomen. after:gesprek_van after:hebben_we after:hypotheken_bij after:ikzelf after:ikzelf_vonden after:in_de after:in_zitting after:jaar, after:jaar,_te after:je_sollicitatie after:jeugdhulpverlener after:jeugdhulpverlener_afgerond. after:jou_helaas after:kent. after:kno. after:komt after:kotlin. after:lommerrijk after:lommerrijk_nodigen after:n.v. after:nacht. after:neemt after:neemt_contact after:niet_door. after:niet_passen after:noord_nodigen after:nu_via after:onze_raad after:op_4 after:op_zodra after:opdrachtgever. after:orde_ontvangen after:orde_ontvangen. after:pippeloen after:pippeloen_aan after:poli_kno. after:registreren. after:schadebehandelaar after:schriftelijke after:schriftelijke_proef after:telefoon. after:ter_haar. after:twee after:twee_gesprekken after:uit_het after:uur, after:uur,_schaal after:uw after:van_onze after:vanaf after:vanaf_1 after:verder after:verhinderd after:verhinderd_en after:vertraging after:vertraging_op. after:vervolg after:vervuld after:verzonden. after:voor_u after:vooral after:vooral_kotlin. after:voren after:voren_gekomen. after:we_je after:wij_bij after:wilt_werken! after:wonen_(36 after:zelf, after:zelf,_dus after:zijn_op after:zitting after:zitting_van after:zodra after:zodra_de before:& before:14 before:2de before:^_feedback before:^_het before:^_jouw before:^_nieuws before:^_status before:^_wij before:^_zakelijk before:administratief before:al_was before:als_aspirant- before:als_assistent- before:als_visual before:ambulant before:aspirant- before:bij_de before:commissie_zijn: before:copy before:daarnet before:daarnet_de before:dank_voor before:die before:dinsdag_14 before:een_eerstegraads before:eerstegraads before:eind before:en_gaan before:feedback before:geevalueerd: before:groetjes_van before:had_daarnet before:hebben before:iemand_die before:in_de before:interview_geevalueerd: before:junior before:maakt_eind before:meer before:nieuws before:onze_copy before:op_de before:rol before:status before:u_willen before:uit before:van_ambulant before:van_het before:van_je before:visual before:was before:was_het before:welkom_aan before:wij before:willen before:zakelijk before:zijn: before:zijn:_de before:|_hr first:*aak first:*ack first:*al first:*all first:*art first:*ate first:*back first:*call first:*date first:*den first:*ebt first:*eerd first:*ege first:*emen first:*ener first:*ens first:*erd first:*eren first:*erne first:*esse first:*eve first:*hebt first:*igd first:*iser first:*lag first:*lege first:*lio first:*mber first:*mens first:*ment first:*na first:*nnen first:*nner first:*oeve first:*ogie first:*olio first:*ook first:*oord first:*ord first:*ount first:*ren first:*rne first:*sdag first:*slag first:*sse first:*stel first:*tel first:*tten first:*uwer first:*ware first:*wer first:*zigd first:account first:al first:assessment first:benoemen first:binnen first:boord first:call first:college first:dinsdag first:feedback first:finalist first:gecertificeerd first:gesprek first:gewijzigd first:hebt first:heer first:hr-team first:interne first:jeugdhulpverlener first:leider first:merchandiser first:na first:namens first:officier first:ons first:ook first:personeelschef first:planner first:portfolio first:positie first:position first:reactie first:slag first:software first:sollicitatieprocedure first:update first:verzetten first:windkracht last:*12 last:*36 last:*9 last:*al last:*ande last:*aste last:*bank last:*cces last:*ces last:*daar last:*dere last:*eau last:*ebt last:*eden last:*egio last:*els last:*emd last:*enr last:*ere last:*gio last:*haar last:*hebt last:*icht last:*igd last:*igt last:*ilt last:*ived last:*jan last:*jouw last:*leid last:*les last:*ligt last:*lin last:*lio last:*lkom last:*lles last:*maar last:*mijn last:*mit last:*mmer last:*mst last:*neel last:*nior last:*nten last:*odat last:*ogen last:*olio last:*omst last:*oon last:*oral last:*oren last:*ount last:*ral last:*ref last:*renr last:*sdag last:*sing last:*smit last:*tact last:*tair last:*temd last:*tlin last:*toon last:*ttyn last:*twee last:*tyn last:*veau last:*ved last:*vier last:*voor last:*wee last:*wels last:*wilt last:*zes last:*zigd last:12 last:36 last:9 last:account last:afhandeling last:al last:alles last:ambulant last:andere last:artsen last:bericht last:contact last:daar last:dinsdag last:emigreren last:even last:gemeente last:gesolliciteerd last:gestemd last:gewijzigd last:gisteren last:haar last:hebt last:heer last:hr-team last:ingaande last:jan last:jouw last:kotlin last:ligt last:maar last:maart last:mijn last:missen last:mogen last:niveau last:onderzoekers last:over last:pattyn last:pauwels last:personeel last:portfolio last:preselectie last:reacties last:received last:reden last:ref last:registreren last:smit last:succes last:tewerkstelling last:toekennen last:toon last:twee last:uitkomst last:universitair last:vacaturenr last:vervoersregio last:verzetten last:vier last:vooral last:voren last:waarvoor last:welkom last:wilt last:zes last:zodat
-2 after:&_payroll after:(ouders) after:(ouders)_en after:,_dus after:,_je after:,_staalhof after:4 after:88 after:88_reacties. after:9 after:9_uur after::_ze after:april. after:b, after:b,_dus after:beginnen_in after:bovenleiding_in after:contact after:contact_op after:dan_wij after:dat_je after:de_toon after:de_zomer, after:december. after:door after:door_de after:dus after:februari after:food after:food_gelezen. after:gaat_emigreren. after:geografie after:geografie_aan after:gestemd. after:goed_aangekomen. after:heeft_uw after:het_team after:jou after:juni_om after:kan_uw after:klaar after:kollumerpomp. after:kom after:kom_je after:laadinfra! after:leest after:leest_alles after:logistiek after:met_tadd-rechten, after:na after:nu_verder after:om_niet after:ons_systeem after:ons_wilt after:opgemaakt. after:pauwels after:pauwels_en after:payroll after:reacties. after:sollicitatie_bij after:team after:team_kijkt after:tekst after:ter after:test after:toon after:toon_niet after:u after:uur_per after:uw_sollicitatie after:vacature after:velen after:velen_een after:vestiging after:vestiging_in after:voor_december. after:voor_jou after:voor_velen after:week after:zomer, after:zomer,_dus before:22 before:^_even before:^_gesprek before:^_hr-adviseur, before:aan_het before:aantal before:baan_aan before:door_voor before:doorgestuurd_aan before:even before:gecertificeerd before:groep before:het_aantal before:hr-adviseur, before:jouw before:maatschappelijk before:namens before:namens_de before:your_application before:zaterdag_22 first:*aag first:*are first:*cent first:*dere first:*ect first:*ere first:*fdag first:*gie first:*hof first:*icht first:*lhof first:*men first:*nen first:*ntal first:*raag first:*rde first:*seur first:*tal first:*ters first:aantal first:andere first:artsen first:bericht first:betrekking first:bevestiging first:inschrijving first:kandidatuur first:lead first:mandaat first:opdrachtgever first:proefdag first:raad first:staalhof first:werker last:*28 last:*88 last:*ale last:*amen last:*anaf last:*ank last:*apro last:*dent last:*ders last:*eemt last:*elly last:*elo last:*emt last:*er last:*ess last:*hoe last:*hr last:*iale last:*juf last:*kom last:*lag last:*lans last:*lid last:*lly last:*lmaz last:*maz last:*melo last:*na last:*naf last:*ncer last:*ndag last:*ness last:*nu last:*ober last:*ocht last:*oede last:*ok last:*oll last:*onde last:*ort last:*ost last:*over last:*pel last:*post last:*pro last:*rang last:*reek last:*rige last:*roll last:*skj last:*slag last:*ste last:*terd last:*tten last:*vond last:*was last:*we last:*wij last:*ylid last:28 last:88 last:advocaten last:almelo last:antwoord last:balans last:business last:drang last:er last:freelancer last:geregistreerd last:gesprek last:gesproken last:goede last:hoe last:hr last:ingeroosterd last:inkoper last:jaar last:jobstudent last:juf last:jurylid last:kelly last:kwamen last:maandag last:na last:neemt last:notaris last:nu last:ok last:oktober last:payroll last:post last:ronde last:rooster last:seizoen last:skj last:slag last:sociale last:sollicitatie last:stoffeerder last:streek last:techniek last:uur last:vanaf last:vapro last:vond last:voorstel last:vorige last:was last:we last:wij last:yilmaz
-3 after:), after:),_mevrouw after:,_waarvoor after:aangekomen after:aangekomen_en after:afhandeling after:afhandeling_vertraging after:balans after:balans_opgemaakt. after:beginnen after:de_afhandeling after:de_balans after:die_reden after:doorgroeien. after:en_mezelf. after:hydrologie after:hydrologie_(niveau after:in_roermond. after:is_gelukt. after:is_intussen after:je_nu after:klantenservice. after:kunnen_bieden after:marine after:marine_(rotterdam). after:medische_beeldvorming. after:mezelf. after:mijn_opdrachtgever. after:om_die after:orde after:reden after:reden_niet after:roermond. after:ruimte after:scandinavie after:scandinavie_aan. after:sociale after:sociale_geografie after:streek after:streek_gestemd. after:te_vervallen, after:uur after:uw_gesprek after:van_mijn after:vervallen, after:vervallen,_zodat after:vond after:vond_de after:voorstel after:wij_je after:willen_overwegen? after:yilmaz after:yilmaz_(ouders) before:^_als before:^_hr- before:^_ilse before:^_ook before:aanstelling_van before:assessment before:directeur before:hr-adviseur,_staalhof before:ilse before:ilse_vermeire before:je_het before:kunt_u before:onzen before:staalhof before:toestuurde_voor before:u before:van_onzen before:vermeire before:vermeire_| before:wiskunde before:zoeken first:*ave first:*dent first:*ead first:*eire first:*gave first:*gen first:*ies first:*je first:*king first:*kken first:*kom first:*lead first:*lkom first:*llen first:*mst first:*naar first:*ncer first:*niek first:*oed first:*omst first:*open first:*pel first:*pen first:*spel first:*tsen first:*tste first:*uist first:*vier first:*ving first:advocaten first:dag first:even first:freelancer first:je first:jobstudent first:klant first:koeltechniek first:laatste first:naar first:open first:opgave first:proefspel first:selectieprocedure first:staat first:stellen first:uitkomst first:vermeire first:vier first:welkom first:zojuist last:*ance last:*ans last:*are last:*erne last:*euw last:*ezen last:*ezet last:*heid last:*ieur last:*ieuw last:*leet last:*n.v last:*nce last:*oef last:*oopt last:*opt last:*prek last:*rek last:*rne last:*roef last:*rol last:*rouw last:*rum last:*stel last:*tel last:*trum last:*uw last:*zen last:*zet last:beslissing last:bevestiging last:boord last:commissarissen last:compleet last:dat last:finance last:gaat last:gelezen last:hoofdverpleegkundige last:ingenieur last:kunnen last:laten last:loopt last:mevrouw last:n.v last:nodigen last:opdrachtgever last:productieleider last:proef last:raad last:redacteur last:reisleider last:rol last:stage last:standplaats last:underwriter last:uw last:vestiging last:winterseizoen last:zelfstandigheid
-4 after:12 after:12_februari after:1_april. after:aan_het after:afdelingshoofd. after:al after:al_kent. after:application after:bovenleiding_is after:buitenschoolse after:buitenschoolse_opvang after:drang after:drang_dan after:en_missen after:gesprek after:gewerkt. after:het_afdelingshoofd. after:is_verhinderd after:is_voor after:juni after:kas after:kas_3 after:komt. after:kunnen_registreren. after:missen after:missen_vooral after:mobiliteit. after:noord after:nu after:op_12 after:op_de after:opvang after:opvang_(c1-c2), after:slag_wilt! after:was after:wonen. after:zorg before:"data before:^_sollicitatie before:^_uw before:algemeen before:de_algemeen before:hebben_je before:je_een before:kleuterklas_naar before:naar_een before:niet:_onze before:ook before:stellen_aan before:van_backend before:voor_"data before:voor_je before:zou_je first:*ans first:*aten first:*bben first:*ben first:*copy first:*dior first:*dure first:*euwe first:*ject first:*jouw first:*mans first:*nde first:*nior first:*opy first:*taat first:*unt first:*uwe first:*we first:*zoen first:analist first:cookiebeleid first:copy first:functie first:hebben first:hiring first:jouw first:medior first:nieuwe first:notaris first:ontbijtteam first:project first:stoffeerder first:teamcoordinator first:we first:winterseizoen last:*alst last:*egd last:*eid last:*elde last:*ele last:*ever last:*heer last:*iele last:*kie last:*kkie last:*lde last:*legd last:*ling last:*loen last:*lse last:*lst last:*naar last:*nze last:*och last:*olse last:*onze last:*our last:*rst last:*stma last:*tiek last:*tma last:*toch last:*unt last:*urd last:*uurd last:*your last:aalst last:aanmerking last:begeleider last:buitenschoolse last:commerciele last:doorgestuurd last:eigen last:gelegd last:kinderen last:klaar last:logistiek last:mezelf last:naar last:ontbijtteam last:onze last:per last:pippeloen last:postma last:toch last:your
-5 after:) after:,_de after:de_dop, after:dop, after:energietransitie after:geregistreerd. after:heer_te after:kelly after:kelly_leest after:op after:techniek after:vapro after:vapro_b, after:we_nu after:zich before:front_office before:hij before:marien before:systems before:uitgesproken_voor before:universitair_docent before:uw before:vacature_marien before:voor_office first:*2de first:*aad first:*aads first:*ads first:*eid first:*ess first:*heer first:*ider first:*ijn first:*iter first:*juf first:*kie first:*kkie first:*leid first:*ness first:*oen first:*our first:*raad first:*ssen first:*ste first:*tis first:*your first:2de first:bestuur first:bioloog first:business first:commissarissen first:eerstegraads first:juf first:uitnodiging first:your last:*1 last:*aten last:*atie last:*dat last:*elf last:*lijk last:*line last:*mij last:*ntis last:*ons last:*test last:*tis last:*ture last:*ure last:*werd last:*zelf last:1 last:bekeken last:dag last:dus last:een last:klant last:kwantis last:mij last:online last:ons last:plek last:test last:vacature last:verzonden last:werd
-6 after:)_en after:,_te after:b. after:b._smit. after:bevestiging after:compleet after:compleet_aangekomen after:de_slag after:die_zelfstandigheid after:heeft_je after:heer after:hypotheken after:labofarma after:labofarma_nv after:precies after:precies_op after:ronde after:slag after:thuiszorg after:wij_op after:zelfstandigheid after:zelfstandigheid_kunnen after:|_labofarma before:^_beste before:aarts_( before:backend before:beoordeling_bij before:beste before:bij_het before:docent before:doet before:lerarentekort_doet before:met_onze before:samen_met before:zelfstandig before:ziekte_van first:*aris first:*ctie first:*dat first:*neer first:*ober first:*onde first:*oper first:*ouw first:*ris first:*tje first:*voor first:*ylid first:coordinator first:dat first:developer first:hoofdverpleegkundige first:jurylid first:oktober first:productieleider first:ronde first:senior first:voor first:werkend last:*ach last:*agen last:*daat last:*est last:*fier last:*gde last:*ik last:*inee last:*lant last:*nden last:*nee last:*oach last:*ssen last:*taat last:*tje last:*zoen last:automatische last:beslist last:doorgroeien last:gegeven last:griffier last:ik last:locatiemanager last:medewerkers last:medische last:staat last:teamcoordinator last:trainee last:zorg
-7 after:,_vestiging after:1 after:3 after:3_komt after:assessment after:benoemen. after:bovenleiding after:bso after:dat after:en_schepenen after:ig after:ig_te after:jan after:jan_ter after:mij. after:mijn after:postma after:postma_is after:recruiter after:schepenen after:schepenen_heeft after:willen after:| before:^_je before:aan_de before:besproken before:heb_net before:juridisch before:karin_( before:net before:net_de before:tweede before:u_besproken before:voor_payroll before:werkend before:zelfstandig_werkend first:*aats first:*ats first:*eam first:*egio first:*ever first:*ging first:*gio first:*kok first:*line first:*ling first:*over first:*rger first:*sing first:*ster first:*team first:*ten first:*tuur first:*uur first:kok first:online first:over first:promotieplaats first:sollicitatie first:teammanager first:vervoersregio last:*dige last:*eede last:*eeft last:*eet last:*eft last:*eien last:*ging last:*je last:*kas last:*lier last:*niek last:*niet last:*om last:*orde last:*rde last:*uden last:burgemeester last:heeft last:houden last:je last:kas last:kletsen last:leerling-verzorgende last:lier last:lommerrijk last:niet last:om last:orde last:radioloog last:teamcoach last:tweede last:uitvoerder last:verder last:werfleider last:zullen
-8 after:gegeven. after:graad_opgenomen after:om after:ons_tijdstip. after:op_ons after:plezier. after:treasury, after:treasury,_ingaande before:^_hr before:actuarieel before:besproken_door before:naar_de before:technisch before:van_technisch before:voor_actuarieel before:| first:*ber first:*eker first:*ior first:*unde first:afdelingshoofd first:dienst first:medewerkers first:uitvoerder first:wiskunde last:*bben last:*ben last:*cies last:*dan last:*eam last:*igen last:*kers last:*ofd last:*oofd last:*res last:*team last:afdelingshoofd last:consultant last:dan last:goed last:hebben last:precies last:projectleider last:schadebehandelaar
-9 after:,_zodat after:5 after::_je after:antwoord after:er after:finance after:finance_& after:groep after:groep_5 after:kno after:loopt after:loopt_de after:meesters. after:spoedgevallen. after:strafrecht after:strafrecht_in after:taalkunde before:^_een before:door_de before:hr before:ik first:*acht first:*atie first:*even first:*hoe first:*icer first:*ik first:*kers first:*loog first:*mer first:*oog first:*sen first:*tter first:automatische first:hoe first:ik first:officer first:psycholoog first:radioloog first:recruiter first:terugkoppeling first:voorzitter last:*eren last:*ert last:*goed last:*ige last:*nder last:*ndus last:*oude last:*ude last:avonddienst last:onder last:oude last:promovendus last:uitgeschreven last:vrijwilliger
-10 after:burgerzaken. after:de_eigen after:eigen_streek after:gesproken: after:gesproken:_ze after:heeft_in after:sollicitatie after:we after:wmo before:begeven before:door before:het_begeven before:met_de first:*amer first:*bij first:*daat first:*hr first:bij first:hr last:*baas last:*ead last:*ede last:*enen last:*lead last:*lek last:*oli last:*ordt last:*plek last:*poli last:*rdt last:*ren last:*ring last:automatisch last:lead last:ploegbaas last:poli last:schepenen last:wordt
-11 after:binnen. after:cs' after:cs'_zijn after:de_kinderen after:die_de after:een after:ik_je after:kinderen after:kinderen_al after:meer after:meer_commerciele after:nodigen after:nodigen_wij after:spoor after:spoor_is before:^_de before:faas_( before:maat_van before:raad_van first:*door first:*een first:*geen first:*nzen first:*zen first:door first:geen first:leerkracht first:onzen last:*isch last:*jaar last:*kan last:*komt last:*nwel last:*oen last:*omt last:*sch last:*tner last:*tsen last:*wel last:evenwel last:kan last:komt last:stagiaire last:utrecht
-12 after:. after:commerciele after:commerciele_drang after:kostuum after:kostuum_gelezen. after:volcontinu after:volcontinu_(req after:wonen first:*cht first:*enst first:*ige first:*nst first:*zet first:automatisch first:beslist first:vacature last:*ankt last:*ekst last:*iet last:*kst last:*meer last:*nkt last:*rijk last:*seur last:bedankt last:meer last:tekst
-13 after:bericht after:binnen after:eigen after:ik after:is_goed after:letsel. after:uitgeschreven, after:uitgeschreven,_zodat after:voor_je after:wij before:door_naar before:gesprek_van before:payroll first:*cer first:*en first:*euw first:*ieuw first:*prek first:*rek first:*ture first:*van first:en first:gemeente first:van last:*dden last:*eerd last:*ion last:*job last:*ract last:*tion last:*uit last:*week last:beleidsmedewerker last:contract last:hadden last:position last:uit last:week
-14 after:& after:graad after:keukens! after:koeltechniek after:met_een before:( before:bericht before:front first:*che first:*ine first:*nze first:*onze first:*rige first:*sche first:onze first:vorige last:*act last:*dus last:*hore last:*kend last:*oep last:*ore last:*roep last:*zijn last:getekend last:geven last:groep last:laborant last:offshore last:verkoopadviseur last:zijn
-15 after:? after:kunnen after:uit_de before:aan before:de_hiring before:hiring before:onze_hr- first:*aat first:*ata first:*data first:*eer first:*iel first:data last:*2de last:*eer last:*ink last:*oken last:2de last:exportmanager last:fietskoerier last:organist
-16 after:medische after:van after:van_het before:^_application before:^_uitnodiging before:interesse_in before:uitnodiging first:*ived first:*stra first:*ved first:adviseur first:received last:*bso last:*che last:*eek last:*ijn last:*met last:*sche last:bso last:met last:technoloog
-17 after:collecties after:medior" after:medior"_bekeken. after:opgenomen after:opgenomen_in after:uit before:^_uitkomst before:college_van before:een_oud- before:ervoor_gekozen before:gekozen before:gekozen_de before:oud- before:uitkomst first:*ers first:*tch first:*tra first:burgemeester first:huidige first:stagiaire last:*aan last:*aris last:*baan last:*ijk last:*poed last:*ris last:*sen last:accountant last:bij last:bijbaan last:psycholoog last:spoed
-18 after:' after:'_zijn after:poli_kno after:wiskunde after:wiskunde_2de before:application before:opdracht_van first:*oor first:*ring first:*uw first:uw last:*bij last:*cs last:beleidsadviseur last:cs last:engineer
-19 before:hr- first:*cfo first:cfo first:operator last:*chef last:*hef last:binnen last:dirigent
-20 after:: after:komt_precies after:poli after:qc before:calog first:*ure first:consulent first:consultant last:doktersassistent
-21 after:,_mevrouw after:besluit after:die after:je after:met_vapro before:betrekking first:*len first:*ming first:accountant first:benoeming first:boswachter first:teamleider last:*nen
-22 after:$ after:dan before:in before:van_de before:voor_het first:*ken last:*aar last:*dag last:*enst last:*erd last:*itie last:koeltechniek last:receptionist last:recruiter
-23 after:bij_de first:*ambt first:*dag first:*mbt first:ambt last:*aat last:*ich last:*zich last:beheerder last:zich
-24 after:groendienst_(d1-d3) last:*land last:maasland
-25 after:groendienst after:het before:bericht_van before:de_heer before:heer first:*arts first:*ator first:*aven first:*emde first:*mde first:*rts first:aarts first:bovengenoemde last:*ende last:*iter last:*zier last:benoemen last:plezier
-26 after:in_ons after:ontvangen. before:^_onze before:begeven_en before:en_de before:we_een first:*pol first:*tor first:*tpol first:docent first:rietpol last:*oed last:*pol last:*rder last:*tpol last:leerkracht last:rietpol
-27 after:andere after:ons_rooster after:onze before:dat_een before:de_andere before:de_laatste before:doet_dat before:gesprek_met before:laatste first:*ist first:assistent-makelaar first:engineer last:*erkt last:*rkt last:*tter last:aangesteld last:gewerkt last:voorzitter
-28 after:ingeroosterd after:ingeroosterd_voor after:onthaal after:zijn_is before:^_update before:re: before:update before:van_assistent- first:*huis first:*iet first:*nist first:*uis first:application first:controller last:*rond last:*teld last:afgerond last:boswachter
-29 before:assistent- first:*oep first:*roep first:groep last:*eld last:*mber last:*raar last:chauffeur last:makelaar told:text4
-30 before:kiezen_voor before:logistiek before:office first:*ert first:*ion first:*tion last:*emen last:*selt last:hasselt last:noord told:subject3
-31 before:^ before:^_^ before:re:_gesprek first:makelaar last:*den last:*ding last:*elt last:*even last:*ider last:*ond last:operator last:positie last:teammanager
-32 after:ons before:en before:meerderheid_voor first:organist last:*ber last:*ven
-33 before:de_huidige before:huidige first:*ger first:*tant last:*nnen
-34 first:*ven last:*ptie last:adviseur last:receptie
-35 after:in_onze after:onze_databank. first:*ptie first:receptie last:*oord last:*ord last:opgenomen
-36 after:spoed last:*lent last:*omen last:*veen last:heerenveen
-37 first:locatiemanager last:*end last:*ente last:*is last:*nist last:*nte last:is
-38 before:zoeken_we last:*egen last:manager last:nijmegen
-39 after:aangesteld. before:^_kandidaatstelling before:kandidaatstelling before:met before:onze before:we first:verpleegkundige last:acceptant
-40 after:laten after:laten_doorgroeien. after:te_laten first:*ier last:*bel last:*loeg last:*obel last:*oeg last:lidobel last:nachtploeg last:verpleegkundige
-41 after:heeft_gewerkt. first:*alog first:*log first:calog first:monteur last:*een last:*huis last:*uis
-42 after:met before:universitair before:vacature_universitair first:*end last:directeur
-43 first:job last:*gaat last:*hen last:*phen last:zutphen
-44 after:en last:*iel
-45 after:heeft
-46 after:,_na last:*gen last:gemaakt
-47 last:*aakt last:*akt last:*ten
-48 before:de
-49 before:voor_een
-50 last:monteur
-52 after:/ last:mechelen last:ploegendienst last:teamleider told:subject6
-53 first:*iger last:*elen
-54 first:*bso first:bso
-55 last:*oor
-57 first:*job last:*b last:b
-59 first:medewerker last:consulent
-60 before:^_kandidatuur before:positie_van
-62 first:manager
-63 first:*baan first:bijbaan first:vrijwilliger last:*laas last:*ters last:meesters
-64 after:,
-65 first:*aan
-66 first:*ding first:*rier
-67 before:re:_re: last:*len
-68 last:*men
-69 after::_wat last:*door last:*ent last:door
-72 before:al before:al_als before:die_al first:*ing
-73 last:*aas
-75 before:application_received before:received before:received_/ first:*ops
-76 before:belangstelling_voor
-78 last:*ers last:*rker
-82 last:medewerker
-83 first:fietskoerier
-84 last:*eel
-91 last:*cent
-92 before:sollicitatie_bij
-96 before:/
-100 before:bij last:docent
-120 last:*ops
"""
COMPANY = """
240 before:van
210 after:aan
190 before:talentdesk
160 after:heeft before:bij_de before:interesse_in before:over
150 before:bij
140 before:hr-dienst before:personeelschef_van
130 before:het before:recruitment
120 after:in after:op
110 after:stond after:talent before:hr-team before:sollicitatiecommissie
92 before:aan
91 before:theater
88 before:voor
83 after:-
74 before:personeelszaken
73 before:selectiedienst
70 after:: before:sollicitatie_bij
68 after:|
65 before:recruitmentteam
53 before:belangstelling_voor
51 before:kandidatenservice
49 before:director_-
47 after:
46 after:nv
44 before:recruitmentteam_van
42 before:namens
36 before:opdracht_van
34 before:de
33 after:nodigen
32 after:werken
31 before:kinderdagverblijf
29 before:aan_de
28 after:, after:hebt
27 after:&
23 after:.
21 before:officer_| before:stichting
17 after:is before:feedback_van before:solliciteren_bij
16 before:-
13 before:|
8 before:directeur
7 before:team_van
6 before:worden_bij
5 after:vzw before:sollicitatie
4 after:verwerkt
2 before:in_het
1 after:bv after:n.v after:recruitment before:hr-adviseur, before:mei_bij
-1 after:). after:1 after:? after:aanleiding after:aardig after:accountants after:algemeen after:alweer after:archivale after:b after:belangstelling after:bent after:betekent after:binnen after:dan! after:dat after:dezen after:dienst after:docent after:doorgegeven. after:dus, after:energie after:er after:geleerde after:genoegen after:gesprekken, after:gisteren after:hartelijke after:heb after:hotels after:kernwijs after:maand after:me after:naar after:noemde after:noord after:office after:ons after:plezier after:reijnders after:status: after:tien after:veel after:vg.000/u after:voorzitter after:vrijdag after:warme after:willen after:zeker after:ziens after:zijn after:zorg before:0000/ before:als before:assistent-filiaalmanager_in before:boon before:bouwgroep before:broeder before:co before:dijkman before:dirk before:erkenningsnummer before:garage before:gedragswetenschapper_( before:google before:hebben before:het_hoofd before:iemand_zonder before:juf_met before:klaas before:locatie before:naar before:naar_broeder before:naar_uitvoerder before:of before:oude before:positie_van before:prins before:promovendus before:schoonmaker before:sollicitatie_als before:systeem_en before:te before:teamcoordinator_b. before:theatergroep before:uitvoerder before:universiteit before:van_promovendus before:veerle before:vg_0000/ before:via before:vlaamse before:vo before:zonder before:zusterorganisatie_in
-2 after:(ouders) after:(personeel). after:5510) after:; after:deze after:die after:groet, after:haar after:hebben after:ik after:maakt after:maar after:mijn after:snel! after:u after:uw after:waren after:ziekte after:zou before:(voorzitter),_mevrouw before:00,_9100 before:9100 before:bank before:bouw_in before:brouwerij_in before:doorgegeven_aan before:e. before:fietskoerier before:frysk before:functie_van before:heb before:hogeschool before:ik_heb before:jeugdhulp before:kantoor before:kantoor_in before:kledinghuis before:koerier_voor before:loods_( before:meneer before:onze_radioloog before:p. before:prof. before:project_in before:radioloog before:van_de before:van_meneer before:volcontinu_( before:ze_in
-3 after:000, after:dan after:directeur after:gesprek after:kan after:leuk after:nog after:omslag after:onze after:positie after:reiger after:studio after:tijd. after:voor after:zoeken before:14_uur before:brandweer before:collega before:datastroom before:der before:die_zelfstandig before:dienst before:door_collega before:heftruckchauffeur before:holkerstraat_00, before:kade_00, before:kinderboerderij before:klant_in before:lekdijk_00, before:mevrouw before:naar_de before:opvang_( before:plekken_in before:uur before:vestiging_in before:winkelbediende_in before:winkelmedewerker_in before:zelfstandig
-4 after:), after:0000/buo after:gaat after:het after:net after:nu after:we after:zitten before:annie before:az before:groendienst_( before:groeten_uit before:hoofd before:je before:karen before:luc before:mr. before:petra before:snekertrekweg_00, before:uur_in
-5 after:00, after:bericht after:software after:uitzendbureau before:beste before:drs. before:grote before:luchthaven before:meridiaan_| before:peter-paul before:stationsgebied_in before:uitgeverij
-6 after:benelux after:een after:markt before:bij_het before:februari,_kamer before:griet before:in_lokaal before:jan before:kamer before:lokaal before:notaris before:zowel
-7 after:! after:... before:dr. before:en before:gemeente before:koen before:nieuws_uit before:wouter
-8 before:ds. before:koning before:reddingsstation
-9 after:advocaten before:huib
-10 before:in_sporthal before:politiezone before:re:_re: before:sporthal before:ward
-11 after:bij after:de before:charlotte before:frederik before:klantcontact before:lucas before:minuten_met
-12 after:(teamleider) after:) after:assessments before:onderwijs before:primair before:re: before:ter
-13 after:retail before:bas
-14 after:00 after:leest after:offshore before:anneleen before:assessmentbureau before:de_heer before:evert before:kurt before:onze_manager before:vlug
-15 before:die before:heer before:ontmoet_die
-16 after:als after:b.v. after:je after:team before:erkenningsnr. before:notariskantoor before:planning
-17 before:aanvoerder before:maar_aanvoerder before:uit
-18 before:( before:wim
-19 before: before:b.
-20 after:aan. after:logistics after:uitzendburo before:spreekt_met
-21 after:niveau after:van before:afgerond_diploma before:diploma
-22 after:., before:00, before:de_familie before:duinrand before:familie before:selectieprocedure_voor
-23 before:uitzendbureau
-25 after:antwerpen-zuid before:consultant before:flexx before:gesprek_met before:museum before:ziekenhuisgroep
-26 before:wethouders_van
-27 before:manager
-28 after:vriendelijke after:was before:dan_met
-29 before:fietsen_-
-30 before:ocmw
-31 after:hendriks
-32 after:sluit before:locatie_in
-38 after:wilt
-39 after:werkt. before:ligt_bij before:stad
-40 after:fashion before:provincie
-43 before:medewerker_bij before:operator_met
-44 before:brouwerij
-46 before:& before:bakkerij
-50 before:'t before:ingenieursbureau
-51 before:je_bij
-56 before:in
-60 before:underwriter
-61 after:/ after:dankt
-65 before:hotel
-68 before:waterschap
-79 before:graag_bij
-84 before:in_de
-85 before:^
-88 before:hoofdkantoor_in
-120 after:en after:wilde
-130 before:met
-140 before:kinderopvang
"""
