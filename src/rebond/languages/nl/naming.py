"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
190 before:als
160 before:van before:voor
150 before:^_proefspel before:proefspel
140 before:een_andere
110 after:kan_ik before:andere before:op first:*ien last:*ker last:*ler last:*ller
100 after:aan after:position before:de_functie before:functie
99 before:aanmelding
98 first:*ker last:heftruckchauffeur
96 before:de_vacature
95 before:dus_voor
94 last:*ist
91 before:functie_van
87 after:door: after:door:_wat
84 first:*tage
82 first:*age last:*sel last:*tsel last:letsel
81 after:kan before:job_van
80 after:wilt last:*ning last:bediening
79 after:iemand after:oude after:oude_meesters. before:voor_de last:*ing told:text3
78 last:*eur
77 before:de_nieuwe first:*eel
76 before:nieuwe before:vacature last:*ant
74 first:*cien first:schadebehandelaar last:*uder
73 after:per_1 last:*ouw last:brugwachter
72 after:per
69 before:inschrijving last:*tor
68 before:benoemen_tot before:tot first:*ning first:bediening first:brugwachter last:*feur last:*qc last:qc
67 after:in before:sollicitatie
66 first:vakkenvuller last:*ger
65 last:*aal last:*kker
64 before:sollicitatie_op
63 after:staat before:op_het first:*lek first:*plek
62 first:*kker last:*cker last:*ner
61 after:bij last:*hulp last:*ulp
60 first:*eur last:*ard last:*tie last:assistent-makelaar
58 first:*tiek first:logistiek last:*ogie
57 after:b last:*ast last:*unde
56 after:voor last:*ager
55 before:aanmelding_als
54 after:afgerond. after:gemaakt, after:gemaakt,_na after:goed after:mechelen first:*ard last:*ener last:jeugdhulpverlener last:raadsadviseur
53 after:wilt_worden first:*iek first:huishoudelijke last:hulp
52 first:*ijke first:*jke first:drukker first:mecanicien last:*ier last:*loog last:*oog last:drukker
51 after:in_ploegendienst. after:ploegendienst. first:*itie first:*mis first:*mmis first:commis last:*nier last:*ouse last:*tant last:*use last:procestechnoloog last:warehouse
50 after:- last:*mis last:*mmis last:*rtie last:commis last:partie told:text1
49 after:seizoen last:*aker last:*ctie
48 after:utrecht after:utrecht_cs' before:job last:*ken last:magazijnier last:procesoperator last:schoonmaker
47 after:(ang24117) after:(ang24117)_goed after:evenwel after:evenwel_meer after:goed_kunnen before:sollicitatie_naar first:*isch first:*sch first:stage last:*ods last:*oods last:loods last:projectdirecteur
46 last:analist
45 after:lidobel after:toekennen after:toekennen_vanaf before:dat_de last:*hter
44 after:nijmegen after:nijmegen_in after:voor_nijmegen before:dat_je before:mandaat_van first:*hter first:*saal first:doctoraatsbursaal last:*ator last:*saal last:doctoraatsbursaal last:koerier
43 after:geven. after:zijn_compleet first:*aal first:*rant last:*cien last:*rand last:collecties last:hartfunctielaborant last:vakkenvuller
42 before:je
41 after:hadden after:hadden_uitgeschreven, first:*ons last:*ties last:preventieassistent told:text6
40 after:de_universiteit after:universiteit after:universiteit_maasland. first:*lijk first:*ller first:*ont first:*rman first:*ront first:front last:*afie last:geografie
39 after:werd before:selectie_van before:sollicitatie_als first:*ant first:*man first:*ods first:*oods first:loods
38 after:avonddienst, after:avonddienst,_vestiging after:zullen after:zullen_benoemen. first:*ede first:*eede first:*ijk first:tweede last:koster
37 after:(d1-d3) after:(d1-d3)_werd after:dag after:werd_op before:^_re: before:je_geen first:*ance first:*feur first:*nce first:voorman last:graad last:groendienst last:onthaal
36 before:de_positie before:geen before:gesprek before:vacature_voor first:chef last:*fie last:*haal
35 first:*ent last:*ien told:text0
34 after:is before:- before:kandidatuur_voor before:positie before:uw_kandidatuur first:*ler first:*oll first:*roll first:heftruckchauffeur first:payroll last:*age last:*iaat last:*list last:*nis last:*tage
33 after:houden_we last:*aad last:*raad last:*ster last:bioloog
32 after:hasselt. after:te_hasselt. after:toch before:ambt_van first:*ieel first:*rien first:advocaat-stagiaire first:marien last:*gent last:*gie last:*ies last:*kno last:bedrijfsleider last:kno
31 after:aan_de first:*aar first:deskundige first:lid last:*rant last:*ser last:*ter last:beeldvorming last:kwaliteitsmedewerker
30 after:de_post after:post after:post_kollumerpomp. before:^_vacature before:reactie_op last:*laar last:*ming last:*rier last:*rman last:manschap
29 after:,_standplaats after:wilt_zijn first:*ager first:ambulant last:*chap last:*hap last:*man last:*teur
28 after:2de after:2de_graad after:houden before:contract before:over last:*tuur last:bestuur last:voorman
27 before:aangemeld before:aangemeld_als before:je_aangemeld before:succes_voor before:vacature_van first:*chap first:*der first:*hap first:hartfunctielaborant first:manschap last:*tent last:wiskunde
26 after:bij_ons after:voor_de before:naar before:sollicitatie: first:*lant first:*tent first:maatschappelijk first:redacteur last:*nde
25 first:*ems first:*lid first:*tems first:hoofddocent first:systems last:*uur last:*ving told:text2
24 after:wordt first:kwaliteitsmedewerker last:taalkunde last:werkplaats
23 before:tweede_gesprek last:wijkverpleegkundige
22 after:gelezen. before:het before:jouw_sollicitatie: before:werken before:werken_als first:*sual first:*ual first:actuarieel first:visual last:*imte last:*mte last:ruimte
21 after:bij_onze before:je_opgave before:opgave before:opgave_als first:*air first:*ter first:*teur first:conservator first:koerier last:*iser last:*nst last:*onen last:*uwer last:*wer last:brouwer last:merchandiser last:wonen
20 after:" after:"_bekeken. before:terugkoppeling_gesprek first:*dig first:*ndig first:*rker first:zelfstandig last:*aats last:*ats last:*dior last:medior
19 after:komt_te first:*laar last:*aart last:*and last:*azie last:*ig last:*ior last:*zie last:azie last:ig last:mecanicien
18 after:;_uw after:getekend. after:mogen after:mogen_beginnen after:te_mogen before:baan before:de_baan before:niet before:niet_als before:re:_sollicitatie before:verwacht_van first:*aire first:*aker first:*nier first:chauffeur/bijrijder first:pedagogisch first:projectdirecteur last:*amer last:*tuum last:*uum last:chauffeur/bijrijder last:conservator last:kostuum
17 after:! after:; after:gelegd after:gelegd_en after:is_door before:ambt before:dat before:open_sollicitatie before:selectieprocedure_van before:wij_voor first:backend first:preventieassistent last:*eken last:*oorn last:*orn last:*poor last:controller last:developer last:spoor last:werker
16 after:niet_die before:cv_voor before:op_' first:*chef first:*hef first:*ire first:*raar first:schoonmaker last:*mer last:spoedgevallen
15 after:hebben_wij before:' before:baan_van before:profiel_van before:sollicitatie_voor before:uw_sollicitatie first:*jder first:brouwer first:magazijnier first:technisch last:*houd last:*oper last:*oud last:dossierbeheerder
14 after:(req after:(req_5510) after:zijn first:*tair first:dossierbeheerder first:hoofd first:universitair first:wijkverpleegkundige last:*art last:*cfo last:*inu last:*tinu last:*wmo last:cfo last:volcontinu last:wmo
13 after:(niveau after:bekeken. after:goede after:goede_orde after:hebben after:in_goede after:is_binnen. after:te before:kandidatuur_als first:*dus first:*ndus first:laborant first:promovendus last:*ens last:*jder last:*kens last:aspirant-officier last:bovenleiding last:dakdekker last:keukens last:vrachtwagenmonteur
12 after:(ref. after:,_ingaande after:,_maar after:gaat_om after:niet before:van_een last:*cier last:*der last:*loop last:*oop last:coordinator last:hoofddocent last:hypotheken last:strafrecht told:subject1
11 before:antwoord:_sollicitatie first:technoloog last:*3 last:*aken last:3 last:burgerzaken last:energietransitie
10 after:(c1-c2), after:(c1-c2),_contractueel, after:,_contractueel, after:in_lier after:lier after:lier_is after:onze_vestiging after:op_onze before:je_kandidatuur first:*kend first:*oom last:*eker last:*icer last:*sser last:*vang last:klantenservice last:lasser last:officer last:opvang last:thuiszorg last:winkelmedewerker
9 after:gaat before:jouw_sollicitatie before:ons_als first:*ende first:*hulp first:*lent first:*lerk first:*ulp first:acceptant first:dakdekker first:directeur first:juridisch first:notarisklerk last:*echt last:*erk last:*lerk last:*noom last:*oom last:*sury last:*ury last:apothekersassistent last:lasser-bankwerker last:notarisklerk last:treasury
8 after:(rotterdam). after:aalst after:aalst_is after:aan. after:hebt after:in_aalst after:is_beoordeeld. after:kletsen? after:kwamen after:kwamen_88 after:te_kletsen? before:^_terugkoppeling before:jou before:terugkoppeling first:*erk first:leerling-verzorgende last:*avie last:*rine last:*vie last:marine last:onderwijsassistent last:scandinavie last:webshopmedewerker last:winkelbediende last:zorgkundige
7 after:(niveau_b) after:,_36 after:aanmerking after:aanmerking_komt. after:de after:in_aanmerking after:maandag after:op_maandag before:jou_als first:*gent first:dirigent first:preventieassistente first:werfleider last:*ang last:*iger last:*ngen last:*org last:*zorg last:activiteitenbegeleider last:preventieassistente
6 after:beslissing after:en_voor after:voor_uw before:" before:aan_als before:aanstelling before:betrekking_van before:rol_van before:voor_" first:*cker first:*cus first:*erge first:*icus first:*ofd first:*oofd first:*per first:*rge first:*sser first:beleidsadviseur first:concierge first:lasser first:procesoperator first:zorgkundige last:*cer last:*erge last:*hool last:*llen last:*nner last:*ool last:*rge last:*rken last:advocaat-stagiaire last:concierge last:zonneparken
5 after:bij_pippeloen after:binnen! after:de_nachtploeg, after:is_in after:nachtploeg, after:nachtploeg,_met before:^_reactie before:aanstelling_als before:assessment_voor before:jaarcontract_aan before:jou_niet before:reactie before:uw_aanstelling before:we_jou first:*inee first:*nee first:aspirant-officier first:koster first:raadsadviseur first:trainee first:woonbegeleider last:*cus last:*gner last:*icus last:*iek last:*kok last:*per last:*ver last:kok last:mobiliteit last:planner last:ux-designer
4 after:(niveau_a, after:(skj). after:,_statutair) after:-_resultaat after:28 after:28_uur after:3_juni after:op_3 after:resultaat after:staat_in after:voor_28 before:^_selectieprocedure before:procedure before:selectieprocedure first:*fier first:*iair first:*ser first:apothekersassistent first:griffier first:inpakster first:reisleider first:werkvoorbereider last:*air last:*cht last:*eit last:*pper last:*tect last:*teit last:bureauredacteur last:calculator last:hydrologie last:inpakster last:leider last:nacht last:netwerkarchitect last:woonbegeleider
3 after:aan_voor after:almelo after:almelo_is after:in_almelo after:naar_voren before:^_vacature: before:aannemen before:aannemen_als before:brief_voor before:gaan before:selectieprocedure_voor before:vacature: first:*cier first:*dige first:*list first:*nair first:*tief first:administratief first:doktersassistent first:exportmanager first:leerling first:paraveterinair first:receptionist first:underwriter last:*food last:*nair last:*ood last:*rger last:assistent-filiaalmanager last:doktersassistente last:food last:gedragswetenschapper last:hydroloog last:paraveterinair last:verpakking last:werkvoorbereider
2 after:(36 after:(36_uur). after:(m/v/x) after:donderdag after:werd_onderzocht before:/_sollicitatie before:een before:onze_vacature before:sollicitatiebrief_voor first:*ach first:*ief first:*oach first:*pper first:*tect first:*tie first:bedrijfsleider first:beleidsmedewerker first:calculator first:chauffeur first:gedragswetenschapper first:junior first:lasser-bankwerker first:netwerkarchitect first:projectcoordinator first:projectleider first:teamcoach first:winkelbediende first:zakelijk last:*ect last:*fra last:*iair last:*ine last:*nfra last:gis-medewerker last:laadinfra
1 after:(vacaturenr. after:aan, after:aan,_ingaande after:ons_bedrijf. after:ons_team before:^_sollicitatie before:dolgraag_als before:dossier before:duur_voor before:voor_als first:*ente first:*fice first:*ice first:*nte first:*omer first:*rder first:*uder first:activiteitenbegeleider first:begeleider first:customer first:data-analist first:doktersassistente first:drukker-operator first:hydroloog first:kyc-analist first:office first:onderwijsassistent first:wijkbeheerder last:*neer last:*rie last:*vice last:data-analist last:drukker-operator last:planoloog last:projectcoordinator last:servicemonteur last:wijkbeheerder told:subject4
-1 after:,_met after:4 after:4_juni after:aangekomen. after:b) after:b)_delen after:beeldvorming. after:beginnen_niet after:beoordeeld. after:daarover after:daarover_en after:de_telefoon. after:delen after:delen_wij after:dinsdag after:docent after:en_de after:er_voor after:februari_geregistreerd. after:fte) after:gekomen. after:gesprek_van after:hypotheken_bij after:in_zitting after:je_sollicitatie after:jeugdhulpverlener after:jeugdhulpverlener_afgerond. after:jou_helaas after:kan_uw after:kent. after:klaar after:kno. after:magazijnier after:mee after:nacht. after:niet_door. after:niet_passen after:noord_nodigen after:nu_verder after:nu_via after:onze_raad after:op_4 after:op_zodra after:opdrachtgever. after:orde_ontvangen after:orde_ontvangen. after:pippeloen after:pippeloen_aan after:poli_kno. after:registreren. after:schadebehandelaar after:schriftelijke after:schriftelijke_proef after:sollicitatie_bij after:techniek after:telefoon. after:ter_haar. after:test after:twee after:twee_gesprekken after:uur, after:uur,_schaal after:uw after:vacature after:van_onze after:vanaf after:vanaf_1 after:verder after:verhinderd after:verhinderd_en after:vertraging after:vertraging_op. after:vervolg after:vervuld after:verzonden. after:voor_u after:vooral after:vooral_kotlin. after:voren after:voren_gekomen. after:we_je after:wij_bij after:wilt_werken! after:wonen_(36 after:zelf, after:zelf,_dus after:zijn_op after:zitting after:zitting_van after:zodra after:zodra_de after:zorg before:1 before:14 before:2de before:^_even before:^_feedback before:^_het before:^_hr- before:^_jouw before:^_nieuws before:^_zakelijk before:al_was before:algemeen before:als_aspirant- before:als_visual before:aspirant- before:bij_de before:daarnet before:daarnet_de before:dank_voor before:de_algemeen before:de_selectie before:die before:dinsdag_14 before:documenten_voor before:dus before:een_eerstegraads before:eerstegraads before:en_gaan before:even before:feedback before:had_daarnet before:hebben before:iemand_die before:in_de before:jouw before:junior before:meer before:mensen,_dus before:mijn before:nieuws before:op_je before:over_de before:rol before:selectie before:u_willen before:uit before:van_je before:verwacht_op before:visual before:was before:was_het before:willen before:zakelijk before:|_hr first:*aak first:*aas first:*al first:*are first:*ate first:*date first:*den first:*ebt first:*ege first:*emen first:*ens first:*erne first:*esse first:*este first:*eve first:*hebt first:*in first:*iser first:*lege first:*mber first:*men first:*mens first:*ment first:*na first:*oeve first:*ook first:*oord first:*ord first:*ount first:*rdag first:*ren first:*rne first:*rouw first:*sdag first:*sse first:*stel first:*tel first:*ters first:*tten first:*uwer first:*ver first:*wer first:account first:al first:assessment first:benoemen first:beste first:binnen first:college first:dinsdag first:hebt first:in first:interesse first:interne first:leider first:merchandiser first:na first:namens first:officier first:ons first:ook first:opdrachtgever first:personeelschef first:positie first:position first:reactie first:update first:verzetten first:windkracht first:zaterdag last:*12 last:*36 last:*9 last:*acht last:*al last:*ance last:*ande last:*ank last:*aste last:*cces last:*ces last:*daar last:*ders last:*eau last:*eden last:*egio last:*eist last:*elde last:*emd last:*enr last:*ess last:*gio last:*haar last:*hoe last:*icht last:*igd last:*igt last:*ilt last:*ived last:*jan last:*king last:*lde last:*leid last:*les last:*lid last:*lio last:*lkom last:*lles last:*maar last:*mijn last:*mit last:*mmer last:*mst last:*nce last:*nior last:*nten last:*ocht last:*odat last:*ogen last:*olio last:*omst last:*oon last:*oren last:*over last:*ref last:*renr last:*rige last:*sing last:*skj last:*smit last:*tact last:*tair last:*temd last:*tiek last:*toon last:*ttyn last:*tyn last:*veau last:*ved last:*voor last:*wij last:*wilt last:*ylid last:*zes last:*zigd last:12 last:36 last:9 last:afhandeling last:al last:alles last:ambulant last:artsen last:bericht last:contact last:daar last:emigreren last:finance last:gemeente last:gesolliciteerd last:gestemd last:gewijzigd last:gisteren last:haar last:heer last:hoe last:ikzelf last:ingaande last:jan last:jurylid last:logistiek last:maar last:maart last:mijn last:missen last:mogen last:niveau last:onderzoekers last:over last:pattyn last:portfolio last:preselectie last:reacties last:received last:reden last:ref last:registreren last:sedimentologie last:skj last:smit last:succes last:toekennen last:toon last:uitkomst last:universitair last:vacaturenr last:vereist last:vervoersregio last:verzetten last:voren last:vorige last:waarvoor last:welkom last:wij last:wilt last:zes last:zodat
-2 after:,_dus after:,_frans after:,_je after:88 after:88_reacties. after:9 after:9_uur after:april. after:b, after:b,_dus after:beginnen_in after:bovenleiding_in after:contact after:contact_op after:dan_wij after:dat_je after:de_toon after:december. after:door_de after:en_ikzelf after:februari after:food after:food_gelezen. after:gaat_emigreren. after:geografie after:geografie_aan after:gestemd. after:goed_aangekomen. after:hebben_we after:het_team after:ikzelf after:ikzelf_vonden after:in_de after:jou after:juni_om after:kollumerpomp. after:komt after:laadinfra! after:leest after:leest_alles after:na after:neemt after:neemt_contact after:om_niet after:ons_systeem after:ons_wilt after:opgemaakt. after:reacties. after:recruiter after:ruimte after:te_vervallen, after:team after:team_kijkt after:tekst after:ter after:toon after:toon_niet after:u after:uit_het after:uur_per after:vervallen, after:vervallen,_zodat after:vestiging after:vestiging_in after:voor_december. after:voor_jou after:week before:22 before:^_gesprek before:^_ilse before:^_wij before:aan_het before:aantal before:administratief before:ambulant before:baan_aan before:commissie_zijn: before:copy before:door_voor before:doorgestuurd_aan before:eind before:geevalueerd: before:groep before:het_aantal before:ilse before:interview_geevalueerd: before:maakt_eind before:maatschappelijk before:namens before:namens_de before:onze_copy before:van_ambulant before:wij before:your_application before:zaterdag_22 before:zijn: before:zijn:_de first:*aag first:*ack first:*all first:*aten first:*ave first:*back first:*call first:*cent first:*dere first:*ect first:*eerd first:*eire first:*ener first:*erd first:*ere first:*fdag first:*gave first:*gen first:*gie first:*icht first:*ider first:*mst first:*nde first:*nen first:*niek first:*nnen first:*ntal first:*oed first:*omst first:*raag first:*rde first:*tal first:*ving first:aantal first:analist first:andere first:artsen first:bericht first:betrekking first:bevestiging first:call first:dag first:feedback first:gecertificeerd first:gesprek first:heer first:inschrijving first:jeugdhulpverlener first:kandidatuur first:klant first:koeltechniek first:mandaat first:opgave first:proefdag first:raad first:uitkomst first:vermeire first:werker last:*28 last:*5 last:*88 last:*aire last:*ale last:*amen last:*anaf last:*apro last:*dent last:*dere last:*eemt last:*elly last:*elo last:*els last:*emt last:*er last:*ere last:*ezet last:*iale last:*ire last:*kom last:*lag last:*lans last:*lly last:*melo last:*naf last:*ndag last:*nu last:*ober last:*oede last:*ort last:*ost last:*ount last:*post last:*pro last:*rang last:*reek last:*slag last:*ste last:*tten last:*uw last:*vond last:*was last:*we last:*wels last:28 last:5 last:88 last:account last:almelo last:andere last:antwoord last:balans last:drang last:er last:geregistreerd last:gesprek last:goede last:inkoper last:jaar last:jobstudent last:kelly last:kwamen last:maandag last:neemt last:nu last:oktober last:pauwels last:post last:rooster last:seizoen last:slag last:sociale last:sollicitatie last:stoffeerder last:streek last:tewerkstelling last:uur last:uw last:vanaf last:vapro last:vond last:voorstel last:was last:we last:zorg
-3 after:(ouders) after:(ouders)_en after:,_waarvoor after:12 after:12_februari after:1_april. after::_ze after:afhandeling after:afhandeling_vertraging after:al after:al_kent. after:balans after:balans_opgemaakt. after:beginnen after:de_afhandeling after:de_balans after:de_zomer, after:die_reden after:door after:doorgroeien. after:dus after:en_mezelf. after:finance after:finance_& after:heeft_uw after:hydrologie after:hydrologie_(niveau after:in_roermond. after:is_gelukt. after:is_intussen after:klantenservice. after:kom after:kom_je after:kunnen_bieden after:medische_beeldvorming. after:met_tadd-rechten, after:mezelf. after:noord after:om_die after:op_12 after:orde after:pauwels after:pauwels_en after:reden after:reden_niet after:roermond. after:scandinavie after:scandinavie_aan. after:sociale after:sociale_geografie after:streek after:streek_gestemd. after:uur after:uw_gesprek after:uw_sollicitatie after:velen after:velen_een after:vond_de after:voor_velen after:voorstel after:yilmaz after:yilmaz_(ouders) after:zomer, after:zomer,_dus before:^_hr before:^_ook before:^_uw before:aanstelling_van before:als_assistent- before:assessment before:directeur before:gecertificeerd before:hebben_je before:je_het before:kunt_u before:onzen before:toestuurde_voor before:u before:van_onzen before:voor_je before:wiskunde before:zoeken first:*dent first:*ead first:*ies first:*iter first:*je first:*king first:*kom first:*lead first:*lkom first:*llen first:*naar first:*ner first:*onde first:*open first:*pel first:*pen first:*spel first:*uist first:*vier first:*zoen first:even first:je first:jobstudent first:lead first:naar first:open first:proefspel first:ronde first:selectieprocedure first:staat first:stellen first:teammanager first:vier first:welkom first:winterseizoen first:zojuist last:*ans last:*are last:*erne last:*euw last:*ever last:*ezen last:*heid last:*ieur last:*ieuw last:*juf last:*kie last:*kkie last:*lmaz last:*maz last:*na last:*ncer last:*ok last:*onde last:*oopt last:*opt last:*pel last:*rne last:*rouw last:*rst last:*rum last:*stel last:*tel last:*terd last:*tner last:*trum last:*zen last:*zet last:beslissing last:bevestiging last:boord last:consultant last:freelancer last:gaat last:gelezen last:gesproken last:hoofdverpleegkundige last:ingenieur last:ingeroosterd last:juf last:kinderen last:kunnen last:laten last:loopt last:mevrouw last:na last:notaris last:ok last:opdrachtgever last:productieleider last:raad last:redacteur last:reisleider last:ronde last:stage last:vestiging last:winterseizoen last:yilmaz last:zelfstandigheid
-4 after:& after:aangekomen after:aangekomen_en after:application after:bovenleiding_is after:buitenschoolse after:buitenschoolse_opvang after:drang after:drang_dan after:en_missen after:gesprek after:gewerkt. after:is_verhinderd after:is_voor after:je_nu after:juni after:kas after:kas_3 after:komt. after:marine after:marine_(rotterdam). after:mijn_opdrachtgever. after:missen after:missen_vooral after:mobiliteit. after:nu after:op after:op_de after:opvang after:opvang_(c1-c2), after:slag_wilt! after:van_mijn after:vond after:wij_je after:willen_overwegen? after:wonen. after:zich before:"data before:hij before:hr before:ilse_vermeire before:je_een before:niet:_onze before:ook before:tweede before:uitgesproken_voor before:uw before:vermeire before:vermeire_| before:voor_"data before:zou_je first:*aad first:*aads first:*ads first:*ans first:*bben first:*ben first:*dior first:*euwe first:*ject first:*jouw first:*kken first:*mans first:*nior first:*our first:*raad first:*taat first:*tsen first:*tste first:*unt first:*uwe first:*we first:*your first:bestuur first:dienst first:eerstegraads first:hebben first:hiring first:jouw first:laatste first:medior first:nieuwe first:ontbijtteam first:project first:stoffeerder first:we first:your last:*alst last:*aten last:*egd last:*eid last:*ele last:*heer last:*iele last:*leet last:*legd last:*lijk last:*line last:*ling last:*loen last:*lse last:*lst last:*naar last:*nze last:*och last:*oef last:*olse last:*onze last:*our last:*prek last:*rek last:*roef last:*rol last:*stma last:*tma last:*toch last:*unt last:*werd last:*your last:aalst last:aanmerking last:begeleider last:bekeken last:buitenschoolse last:commerciele last:commissarissen last:compleet last:dat last:eigen last:gelegd last:klaar last:klant last:mezelf last:naar last:nodigen last:online last:ontbijtteam last:onze last:per last:pippeloen last:postma last:proef last:rol last:standplaats last:toch last:underwriter last:werd last:your
-5 after:aan_het after:afdelingshoofd. after:bevestiging after:geregistreerd. after:het_afdelingshoofd. after:kunnen_registreren. after:mij. after:ronde after:thuiszorg after:vapro after:vapro_b, after:was after:we_nu after:wij_op before:^_als before:kleuterklas_naar before:marien before:naar_een before:stellen_aan before:vacature_marien before:van_backend first:*2de first:*copy first:*dure first:*eam first:*eid first:*enst first:*juf first:*kie first:*kkie first:*leid first:*ncer first:*nst first:*oen first:*opy first:*over first:*ssen first:*team first:*ten first:*tje first:*ylid first:2de first:bioloog first:commissarissen first:cookiebeleid first:copy first:freelancer first:functie first:juf first:jurylid first:over first:teamcoordinator first:uitnodiging last:*1 last:*dat last:*elf last:*gde last:*lant last:*ntis last:*ons last:*test last:*tis last:*tje last:*ture last:*urd last:*ure last:*uurd last:*zelf last:*zoen last:1 last:automatische last:dag last:doorgestuurd last:dus last:een last:kwantis last:medische last:ons last:test last:vacature last:verzonden
-6 after:) after:), after:),_mevrouw after:,_de after:,_te after:1 after:b. after:b._smit. after:de_dop, after:de_slag after:die_zelfstandigheid after:dop, after:energietransitie after:heer after:heer_te after:kelly after:kelly_leest after:precies after:precies_op after:slag after:zelfstandigheid after:zelfstandigheid_kunnen before:^_je before:aan_de before:beoordeling_bij before:bij_het before:docent before:front_office before:met_onze before:samen_met before:systems before:universitair_docent before:voor_office before:zelfstandig before:ziekte_van first:*aris first:*ever first:*heer first:*hr first:*ijn first:*line first:*oper first:*ouw first:*ris first:*sing first:*ster first:*tis first:*tuur first:*uur first:hoofdverpleegkundige first:hr first:online first:productieleider first:recruiter first:sollicitatie first:werkend last:*ach last:*agen last:*atie last:*dige last:*eam last:*eien last:*est last:*fier last:*ik last:*inee last:*lier last:*mij last:*nden last:*nee last:*niek last:*oach last:*ssen last:*taat last:*team last:doorgroeien last:gegeven last:griffier last:ik last:lier last:mij last:plek last:staat last:teamcoordinator last:trainee
-7 after:,_vestiging after:3 after:3_komt after:assessment after:benoemen. after:bovenleiding after:compleet after:compleet_aangekomen after:dat after:en_schepenen after:heeft_je after:hypotheken after:ig_te after:jan after:jan_ter after:mijn after:schepenen after:schepenen_heeft before:^_beste before:backend before:besproken before:beste before:juridisch before:u_besproken before:werkend before:zelfstandig_werkend first:*ctie first:*egio first:*gio first:*kok first:*ling first:*mer first:*ober first:*ste first:*stra first:*tra first:*unde first:*voor first:coordinator first:developer first:kok first:notaris first:oktober first:senior first:vervoersregio first:voor first:wiskunde last:*aris last:*daat last:*dan last:*eede last:*eeft last:*eet last:*eft last:*je last:*kas last:*niet last:*om last:*orde last:*rde last:*ris last:*uden last:burgemeester last:dan last:heeft last:houden last:je last:kas last:leerling-verzorgende last:locatiemanager last:medewerkers last:niet last:om last:orde last:projectleider last:teamcoach last:tweede last:uitvoerder last:verder last:werfleider last:zullen
-8 after:)_en after:5 after:gegeven. after:graad_opgenomen after:groep after:groep_5 after:ig after:kno after:labofarma after:labofarma_nv after:meesters. after:ons_tijdstip. after:op_ons after:postma after:postma_is after:spoedgevallen. after:treasury, after:treasury,_ingaande after:willen after:| after:|_labofarma before:doet before:heb_net before:lerarentekort_doet before:net before:net_de before:voor_payroll first:*aats first:*atie first:*ats first:*ber first:*dat first:*eker first:*ging first:*neer first:*rger first:dat first:promotieplaats first:uitvoerder last:*bben last:*ben last:*cies last:*eren last:*ging last:*ige last:*nder last:*oude last:*res last:*ude last:afdelingshoofd last:beslist last:hebben last:kletsen last:lommerrijk last:onder last:oude last:precies last:radioloog last:uitgeschreven
-9 after:,_zodat after::_je after:antwoord after:bso after:de_eigen after:de_kinderen after:die_de after:eigen_streek after:er after:kinderen after:kinderen_al after:om after:plezier. after:sollicitatie after:strafrecht after:strafrecht_in after:taalkunde after:wmo before:^_een before:aarts_( before:actuarieel before:besproken_door before:door_de before:kandidatuur before:naar_de before:raad_van before:technisch before:van_technisch before:voor_actuarieel first:*amer first:*bij first:*even first:*hoe first:*ik first:*ior first:*loog first:*oog first:*sen first:afdelingshoofd first:automatische first:bij first:hoe first:ik first:medewerkers first:psycholoog first:radioloog last:*ankt last:*ede last:*ert last:*goed last:*igen last:*isch last:*kers last:*ndus last:*nkt last:*oen last:*ofd last:*oli last:*oofd last:*ordt last:*poli last:*rdt last:*ren last:*sch last:*seur last:automatisch last:avonddienst last:bedankt last:goed last:poli last:promovendus last:stagiaire last:wordt
-10 after:burgerzaken. after:meer after:meer_commerciele after:volcontinu_(req after:voor_je after:we before:begeven before:door before:het_begeven before:karin_( before:met_de before:| first:*acht first:*daat first:*een first:*geen first:*icer first:*kers first:geen first:leerkracht first:officer last:*baas last:*nwel last:*ring last:evenwel last:ploegbaas last:vrijwilliger
-11 after:andere after:bericht after:binnen. after:commerciele after:commerciele_drang after:cs' after:cs'_zijn after:een after:heeft_in after:loopt after:loopt_de after:spoor after:spoor_is after:volcontinu after:wonen before:faas_( before:ik before:maat_van before:van_assistent- first:*ige first:*nzen first:*zen first:*zet first:beslist first:onzen first:terugkoppeling last:*ead last:*enen last:*iet last:*komt last:*lead last:*lek last:*omt last:*plek last:*tsen last:*wel last:binnen last:komt last:lead last:position last:schepenen last:utrecht
-12 after:eigen after:gesproken: after:gesproken:_ze after:ik_je after:is_goed after:keukens! after:kostuum after:kostuum_gelezen. after:nodigen after:nodigen_wij before:^_uitkomst before:aan before:gesprek_van first:*door first:*ine first:*tter first:adviseur first:automatisch first:consultant first:door first:voorzitter last:*ekst last:*ion last:*kst last:*meer last:*rijk last:*tion last:*uit last:beleidsmedewerker last:meer last:recruiter last:schadebehandelaar last:tekst last:uit last:verkoopadviseur
-13 after:binnen after:koeltechniek after:uitgeschreven, after:uitgeschreven,_zodat after:wij before:^_de before:bericht before:door_naar before:uitkomst first:*che first:*cht first:*en first:*ers first:*iel first:*prek first:*rek first:*sche first:en last:*dden last:*jaar last:*job last:*kan last:*oep last:*ract last:*roep last:contract last:groep last:hadden last:kan
-14 after:graad after:ik after:kunnen after:met_een before:^_application before:assistent- before:een_oud- before:interesse_in before:oud- first:*aat first:*ata first:*data first:*euw first:*ieuw first:*ived first:*rige first:*van first:*ved first:data first:gemeente first:received first:stagiaire first:van first:vorige last:*2de last:*act last:*che last:*dus last:*eer last:*eerd last:*ink last:*oken last:*poed last:*sche last:*week last:2de last:fietskoerier last:getekend last:makelaar last:spoed last:week
-15 after:van before:front before:payroll first:*cer first:*ture first:*uw first:uw first:vacature last:*baan last:*kend last:*zijn last:bijbaan last:geven last:laborant last:organist last:teammanager last:zijn
-16 after:? after:letsel. after:medische after:opgenomen after:opgenomen_in after:uit_de before:^_uitnodiging before:re:_gesprek before:uitnodiging first:*nze first:*onze first:*tch first:consulent first:onze last:*aan last:*eek last:*iter last:*met last:*nen last:exportmanager last:met last:technoloog
-17 after:$ after:collecties after:medior" after:medior"_bekeken. before:application before:de_hiring before:ervoor_gekozen before:gekozen before:gekozen_de before:hiring first:*eer first:huidige first:makelaar last:*hore last:*ijk last:*ijn last:*ore last:beleidsadviseur last:dirigent last:offshore last:psycholoog
-18 after:'_zijn after:bij_de after:poli_kno after:uit after:van_het after:wiskunde after:wiskunde_2de before:( before:college_van before:onze_hr- first:*pol first:*ring first:*tpol first:burgemeester first:rietpol last:*bij last:*cs last:*pol last:*sen last:*tpol last:bij last:cs last:engineer last:rietpol
-19 after:' after:die after:je after:poli before:betrekking before:hr- before:opdracht_van first:*oor first:operator last:*chef last:*hef last:accountant last:doktersassistent
-20 after:besluit before:in first:*cfo first:*len first:cfo last:*dag last:beheerder
-21 after:: after:dan after:komt_precies after:met_vapro after:qc first:*ken first:teamleider last:*aat last:*rder
-22 after:,_mevrouw before:bericht_van before:calog before:office before:van_de before:voor_het first:*dag first:*ming first:benoeming last:*enst last:*ich last:*zich last:receptionist last:zich
-23 after:. first:*ure first:accountant last:*aar last:*erd last:*oed last:maasland
-24 after:groendienst after:groendienst_(d1-d3) after:in_ons before:we_een first:boswachter last:*itie last:*land last:koeltechniek
-25 after:ons_rooster before:^ before:^_^ before:^_update before:de_heer before:gesprek_met before:heer before:re: before:update first:*ambt first:*arts first:*ator first:*mbt first:*rts first:*tor first:aarts first:ambt last:benoemen
-26 after:ontvangen. before:begeven_en before:en_de first:*aven first:*huis first:*ist first:*uis first:application last:*bso last:*ende last:*mber last:*nnen last:bso last:leerkracht
-27 after:het after:onthaal after:onze before:de_laatste before:laatste first:*emde first:*mde first:bovengenoemde last:*erkt last:*rkt last:*teld last:*zier last:aangesteld last:afgerond last:gewerkt last:plezier
-28 after:ingeroosterd after:ingeroosterd_voor after:zijn_is before:^_onze first:*iet first:*ion first:*nist first:*tion first:docent first:engineer last:*ding last:*eld last:*rond last:boswachter told:subject3
-29 before:dat_een before:de_andere before:doet_dat first:*oep first:*roep first:controller first:groep last:*ber last:*emen last:*selt last:chauffeur last:hasselt last:noord
-30 after:ons before:kiezen_voor before:logistiek first:*tant last:*den last:*elt last:*ider last:*raar last:*tter last:voorzitter
-31 last:*even last:*ond last:*ptie last:operator last:receptie told:text4
-32 before:en before:meerderheid_voor first:*ptie first:organist first:receptie last:*ven
-33 first:*ger last:*end last:adviseur
-34 after:spoed before:de_huidige before:huidige last:positie
-35 after:in_onze after:onze_databank. first:*ven last:*oord last:*ord last:opgenomen
-36 first:*ert first:verpleegkundige last:*egen last:*lent last:*omen last:nijmegen
-37 before:met last:*ente last:*is last:*nist last:*nte last:*veen last:heerenveen last:is
-38 after:aangesteld. before:we before:zoeken_we first:assistent-makelaar last:directeur last:verpleegkundige
-39 before:^_kandidaatstelling before:kandidaatstelling first:*end first:*ier last:*obel last:lidobel
-40 after:/ after:heeft_gewerkt. first:*alog first:*log first:calog last:*bel last:*loeg last:*oeg last:nachtploeg
-41 after:laten after:laten_doorgroeien. after:te_laten first:monteur last:*gaat last:*huis last:*uis
-42 after:met before:onze last:*een last:*hen last:*phen last:zutphen
-43 after:en before:vacature_universitair last:acceptant last:manager
-44 before:universitair
-46 after:,_na last:*gen last:*ten last:gemaakt
-47 after:heeft first:job last:*aakt last:*akt
-48 last:*iel
-49 before:voor_een
-50 before:de last:monteur
-51 last:ploegendienst
-52 first:locatiemanager last:teamleider
-53 first:*iger told:subject6
-54 last:*elen last:mechelen
-55 last:*oor
-56 before:^_kandidatuur last:*b last:b
-57 first:*bso first:bso
-59 first:manager first:medewerker last:consulent
-60 before:positie_van first:*ding first:*job
-61 before:re:_re: last:meesters
-62 first:*rier last:*ters
-63 first:vrijwilliger last:*laas
-65 first:*ing last:*len
-66 first:bijbaan
-67 first:*baan last:*men
-68 first:*aan
-69 after:,
-70 after::_wat last:*door last:door
-71 before:al before:al_als before:belangstelling_voor before:die_al
-72 last:*ent
-73 last:*aas
-77 before:application_received before:received before:received_/ first:*ops
-78 last:*ers last:*rker
-80 last:medewerker
-82 last:*eel
-83 first:fietskoerier
-91 last:*cent
-93 before:sollicitatie_bij
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
73 before:personeelszaken before:selectiedienst
69 after:| before:sollicitatie_bij
68 after::
65 before:recruitmentteam
54 before:belangstelling_voor
52 before:kandidatenservice
49 before:director_-
47 after:
46 after:nv
44 before:namens before:recruitmentteam_van
35 before:opdracht_van
34 before:de
33 after:nodigen before:kinderdagverblijf
32 after:werken
29 after:, before:aan_de
28 after:hebt
26 after:&
23 after:.
21 before:officer_| before:stichting
18 after:is before:solliciteren_bij
15 before:-
13 before:feedback_van before:|
7 before:directeur before:team_van
6 before:worden_bij
5 after:vzw before:sollicitatie
4 after:verwerkt
2 before:in_het
1 after:bv after:n.v after:recruitment before:hr-adviseur, before:mei_bij
-1 after:). after:1 after:? after:aanleiding after:aardig after:accountants after:algemeen after:alweer after:archivale after:b after:belangstelling after:bent after:betekent after:binnen after:dan! after:dat after:dezen after:dienst after:docent after:doorgegeven. after:dus, after:energie after:er after:geleerde after:gelezen. after:genoegen after:gesprekken, after:gisteren after:hartelijke after:heb after:hotels after:kernwijs after:maand after:me after:naar after:noemde after:noord after:office after:ons after:plezier after:reijnders after:status: after:tien after:veel after:vg.000/u after:voorzitter after:vrijdag after:warme after:willen after:zeker after:ziens after:zijn after:zorg before:0000/ before:als before:assistent-filiaalmanager_in before:boon before:bouwgroep before:broeder before:co before:dirk before:erkenningsnummer before:garage before:gedragswetenschapper_( before:google before:hebben before:het_hoofd before:iemand_zonder before:juf_met before:klaas before:locatie before:naar before:naar_broeder before:naar_uitvoerder before:of before:oude before:positie_van before:prins before:promovendus before:schoonmaker before:sollicitatie_als before:sollicitatie_voor before:systeem_en before:te before:teamcoordinator_b. before:theatergroep before:uitvoerder before:universiteit before:van_promovendus before:veerle before:vg_0000/ before:via before:vlaamse before:vo before:zonder before:zusterorganisatie_in
-2 after:(ouders) after:(personeel). after:5510) after:; after:deze after:die after:groet, after:haar after:hebben after:ik after:maakt after:maar after:mijn after:snel! after:u after:uw after:waren after:ziekte after:zou before:(voorzitter),_mevrouw before:00,_9100 before:9100 before:bank before:bouw_in before:brouwerij_in before:doorgegeven_aan before:e. before:fietskoerier before:frysk before:hogeschool before:jeugdhulp before:kantoor before:kantoor_in before:kledinghuis before:koerier_voor before:loods_( before:meneer before:onze_radioloog before:p. before:prof. before:project_in before:radioloog before:van_de before:van_meneer before:volcontinu_( before:ze_in
-3 after:000, after:dan after:directeur after:gesprek after:kan after:leuk after:nog after:omslag after:onze after:reiger after:studio after:tijd. after:voor after:zoeken before:14_uur before:brandweer before:collega before:datastroom before:der before:die_zelfstandig before:dienst before:door_collega before:functie_van before:heb before:heftruckchauffeur before:holkerstraat_00, before:ik_heb before:kade_00, before:kinderboerderij before:klant_in before:lekdijk_00, before:mevrouw before:naar_de before:opvang_( before:plekken_in before:uur before:vestiging_in before:winkelbediende_in before:winkelmedewerker_in before:zelfstandig
-4 after:), after:0000/buo after:gaat after:het after:net after:positie after:we after:zitten before:annie before:az before:groendienst_( before:groeten_uit before:hoofd before:je before:karen before:luc before:mr. before:petra before:snekertrekweg_00, before:uur_in
-5 after:benelux after:bericht after:nu after:software after:uitzendbureau before:beste before:drs. before:grote before:luchthaven before:meridiaan_| before:stationsgebied_in before:uitgeverij
-6 after:00, after:een after:markt before:bij_het before:februari,_kamer before:in_lokaal before:jan before:lokaal before:peter-paul before:zowel
-7 after:! after:... before:dr. before:en before:gemeente before:griet before:kamer before:koen before:nieuws_uit before:notaris
-8 before:ds. before:koning before:wouter
-9 after:advocaten before:huib before:reddingsstation
-10 before:in_sporthal before:politiezone before:sporthal before:ward
-11 after:bij after:de before:charlotte before:frederik before:klantcontact before:lucas before:minuten_met before:re:_re:
-12 after:(teamleider) after:) after:assessments before:onderwijs before:primair before:re: before:ter
-13 after:retail before:bas
-14 after:00 after:leest after:offshore before:anneleen before:assessmentbureau before:de_heer before:evert before:kurt before:onze_manager before:vlug
-15 before:die before:erkenningsnr. before:heer before:ontmoet_die
-16 after:als after:b.v. after:je after:team before:planning
-17 before:aanvoerder before:maar_aanvoerder before:notariskantoor before:uit
-18 before:( before:wim
-19 before: before:b.
-20 after:aan. after:uitzendburo before:spreekt_met
-21 after:logistics after:niveau after:van before:afgerond_diploma before:diploma
-22 before:00, before:de_familie before:duinrand before:familie before:selectieprocedure_voor
-23 after:.,
-24 before:uitzendbureau
-25 after:antwerpen-zuid before:consultant before:flexx before:gesprek_met before:museum before:ziekenhuisgroep
-26 before:wethouders_van
-27 after:was before:manager
-28 after:vriendelijke before:dan_met
-29 before:ocmw
-30 after:hendriks before:fietsen_-
-32 after:sluit before:locatie_in
-35 after:wilt
-39 after:fashion after:werkt.
-40 before:ligt_bij before:provincie before:stad
-43 before:brouwerij before:medewerker_bij before:operator_met
-46 before:& before:bakkerij
-49 before:je_bij
-50 before:'t before:ingenieursbureau
-55 before:in
-59 after:dankt
-60 before:underwriter
-64 after:/
-65 before:hotel
-68 before:waterschap
-79 before:graag_bij
-84 before:in_de
-86 before:^
-88 before:hoofdkantoor_in
-120 after:en after:wilde
-130 before:met
-140 before:kinderopvang
"""
