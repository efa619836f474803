"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
190 before:aanmelding before:als
170 before:voor
160 before:een_andere
150 before:^_proefspel before:proefspel
140 before:van
130 before:andere last:*ker last:*ler last:*ller
110 after:kan_ik before:de_functie before:functie before:vacature last:*ist last:assistant
100 before:de_vacature before:dus_voor first:*ien
96 first:*food first:*ood first:food
95 after:per_1 last:*phd last:phd
94 after:aan
93 after:per before:de_nieuwe
92 after:wilt before:functie_van before:nieuwe before:op before:tot
89 after:voor
88 first:*ker
87 told:text3
84 last:*eur
82 last:assistent-makelaar
81 after:kan last:*sel last:*tsel last:letsel
80 first:schadebehandelaar
79 after:oude after:oude_meesters.
78 last:heftruckchauffeur
77 after:iemand after:position before:job_van first:*phd first:phd last:*ouw
76 before:voor_de first:*eel last:*uder
74 first:*itie last:*ing last:*ning last:bediening
73 last:*gie last:*ogie
72 first:*lek first:*plek last:*kker
71 last:*hulp last:*ulp
70 after:bij after:in first:*kker
67 first:*tage last:*tor last:hulp
65 first:*age first:*hter
64 last:*cker last:orderpicker
63 last:*ant last:*chap last:*hap last:*hter
62 first:*cien first:*ning first:bediening last:*loog last:*oog
61 last:*ner last:procesoperator
60 after:b before:sollicitatie first:*tent
59 after:voor_de first:*ijke first:*jke first:drukker last:drukker
58 last:*aal
57 after:nijmegen last:procestechnoloog
56 after:goed after:nacht first:*ter last:*feur
55 after:gemaakt, after:gemaakt,_na before:dat_je first:*eur last:raadsadviseur last:vakkenvuller
54 before:je before:sollicitatie_naar first:*ent last:*ig last:*ods last:*oods last:ig last:loods
53 after:afgerond. first:*aal first:*saal first:doctoraatsbursaal last:*ener last:*saal last:*tie last:doctoraatsbursaal last:graad last:jeugdhulpverlener
51 after:seizoen first:*mis first:*mmis first:commis last:*gent last:*mis last:*mmis last:*rtie last:commis last:partie
50 first:*der last:*cien last:groendienst
49 first:*ons first:apothekersassistent first:loods last:*tant
48 last:*aad last:*aker last:*ken last:*raad last:*unde last:zorgkundige
47 after:mechelen after:utrecht after:utrecht_cs' before:op_het before:sollicitatie_op first:*ods first:*oods last:*teur last:schoonmaker
46 after:evenwel after:evenwel_meer first:vakkenvuller last:*ctie last:analist last:projectdirecteur
45 before:^_vacature before:dat_de
44 after:geven. before:baan before:de_baan before:inschrijving before:vacature_voor first:chauffeur/bijrijder told:text6
43 after:toch first:*aire last:*ger last:chauffeur/bijrijder last:collecties
42 last:*mode last:*ode last:fietsmode
41 after:staat first:*ont first:*rant first:*ront first:front last:*ien last:*ier last:*rier
40 after:zijn_compleet first:*ance first:*man first:*nce first:*rman last:*nst last:*ties last:hartfunctielaborant
39 after:werd first:*ire first:*jder first:*tiek first:chef first:logistiek last:kwaliteitsmedewerker
38 after:avonddienst, after:avonddienst,_vestiging before:de_positie before:vacature_van first:*iek last:*ast
37 after:,_standplaats after:staat_genoteerd! before:geen before:je_geen first:*eede first:lid first:tweede first:voorman last:*ard last:*ator last:*jder last:*uard last:zomerlifeguard
36 after:de_universiteit after:hasselt. after:is after:te_hasselt. after:universiteit after:universiteit_maasland. first:*ede first:*oll first:*roll first:mecanicien first:payroll last:*afie last:*rand last:bedrijfsleider last:brand last:geografie
35 after:houden first:*feur first:*isch first:*lid first:*lijk first:*sch last:*ser last:*tuur last:bestuur told:text1
34 before:aanmelding_als before:positie before:sollicitatie_als last:*ies last:*inu last:*list last:*tinu last:*vang last:opvang last:volcontinu
33 before:uw_kandidatuur first:*ard first:*uard first:zomerlifeguard last:*laar
32 before:ambt_van before:contract before:job before:naar last:*fie last:*kno last:controller last:kno
31 before:tweede_gesprek first:heftruckchauffeur last:*ang last:*eugd last:*nis last:*ugd last:*uur last:jeugd
30 before:190044, before:^_re: before:ambt before:vacature_190044, first:*ieel first:deskundige first:kwaliteitsmedewerker last:*ager last:*haal last:*iaat last:onthaal
29 after:de after:hadden after:hadden_uitgeschreven, after:zullen after:zullen_benoemen. first:*raar last:koster last:preventieassistent
28 after:bij_ons before:kandidatuur_voor before:reactie_op first:ambulant last:*man last:*rman last:*tent
27 after:wilt_zijn first:*ant first:*ller first:procesoperator last:taalkunde last:voorman
26 after:aan_de before:re:_sollicitatie first:*lant first:hartfunctielaborant last:*ce last:*onen last:ce last:spoedgevallen last:werkplaats last:wonen told:text0
25 first:*aar first:underwriter last:*rine last:*ster last:*uwer last:*wer last:beeldvorming last:brouwer last:marine
24 before:aanvraag before:dat before:over first:*dige first:*ems first:*ler first:*tems first:hoofddocent first:maatschappelijk first:redacteur first:systems
23 before:kandidatuur before:verwacht_van first:projectdirecteur last:ux-designer
22 after:binnen! after:wordt before:werken before:werken_als first:*sual first:*ual first:visual last:*gner last:*ming last:*ter last:mecanicien last:opleiding told:text2
21 after:komt_te first:conservator last:*imte last:*ine last:*iser last:*mte last:merchandiser last:ruimte
20 after:- after:bij_onze before:sollicitatie_voor before:van_een first:*aker first:*chef first:*dig first:*hef first:*ndig first:brouwer first:poetshulp first:zelfstandig last:*aats last:*ats last:*der last:*iek last:*rant last:poetshulp
19 after:" after:"_bekeken. after:(niveau after:gelezen. before:ons_op first:*-ggz first:*ggz first:*iair first:actuarieel first:poh-ggz first:verkoopmedewerker last:*-ggz last:*amer last:*dior last:*ggz last:apothekersassistent last:medior last:poh-ggz
18 after:is_door before:' before:- before:op_' first:*tie first:directeur first:hoofd first:schoonmaker last:*air last:*echt last:*ior last:*nde last:*poor last:omgevingsvergunningen last:spoor
17 after:2de after:2de_graad before:cv_voor before:gesprek before:niet before:niet_als before:terugkoppeling_gesprek first:*dus first:*ndus first:promovendus first:technisch last:*ens last:*iair last:*tuum last:*uum last:*ving last:developer last:koeltechniek last:kostuum last:werker last:wijkverpleegkundige
16 after:; after:gelegd after:gelegd_en first:backend first:bedrijfsleider last:*dige last:*eken last:*llen last:*wmo last:wiskunde last:wmo
15 after:(niveau_b) after:bekeken. before:^_terugkoppeling before:terugkoppeling first:acceptant first:begeleider first:zorgkundige last:*age last:*ngen last:*tage last:bovenleiding last:hoofddocent last:klantenservice last:lasser last:thuiszorg
14 after:(ref. before:baan_van before:het before:kandidatuur_als before:profiel_van first:*ofd first:*oofd last:*oper last:*sser last:aspirant-officier told:subject1
13 after:,_maar after:gaat_om after:hebben_wij after:kwamen after:kwamen_88 after:mogen after:mogen_beginnen after:niet_die after:te_mogen before:je_kandidatuur first:gis-medewerker first:laborant last:*aart last:*cier last:*erk last:*ige last:dakdekker last:omgeving last:onderwijsassistent
12 after:,_ingaande after:hebt after:hebt_voltooid. after:jammer after:jammer_genoeg before:open_sollicitatie first:*erk first:*iter last:*3 last:*eker last:*hool last:*mer last:*niek last:*nier last:*ool last:*ver last:3 last:energietransitie last:strafrecht
11 after:! after:beslissing after:gaat after:goede after:goede_orde after:hebben after:in_goede after:is_binnen. before:betrekking_van before:sollicitatie: before:wij_voor first:*teur first:dakdekker first:preventieassistent last:*aken last:*iger last:*org last:*zorg last:burgerzaken last:hypotheken last:vrachtwagenmonteur
10 first:*ende first:lasser last:*poed last:spoed
9 after:aalst after:aalst_is after:in_aalst after:is_beoordeeld. after:zijn before:aanstelling before:jouw_sollicitatie: before:uw_sollicitatie first:*air first:wijkverpleegkundige last:*icer last:dossierbeheerder last:magazijnier last:officer last:winkelbediende
8 after:,_vanaf after:is_in after:maandag after:maandag_3 after:niet after:op_maandag before:jouw_sollicitatie before:selectieprocedure first:*cker first:*kend first:*nier first:*per first:dossierbeheerder first:orderpicker first:raadsadviseur last:*azie last:*oom last:*sury last:*ury last:*zie last:azie last:coordinator last:teeltmedewerker last:treasury
7 after:(m/v/x) after:aan. before:ons_als before:rol_van first:*ijk first:*sser first:juridisch first:leerling-verzorgende first:woonbegeleider last:leider
6 after:almelo after:almelo_is after:in_almelo after:naar_voren before:^_reactie first:*gent first:*ser first:dirigent first:werfleider last:*cer last:*rie last:*rken last:activiteitenbegeleider last:assistent-filiaalmanager last:conservator last:woonbegeleider last:zonneparken
5 after:28 after:28_uur after:bij_pippeloen after:onze_vestiging after:op_onze after:staat_in after:voor_28 before:aanstelling_als before:jou before:jou_als before:kennismaking before:reactie before:uw_aanstelling first:*ach first:*ige first:*oach first:aspirant-officier first:beleidsadviseur first:beleidsmedewerker first:magazijnier first:pedagogisch first:preventieassistente first:technoloog last:*aire last:*ire last:*kok last:*oorn last:*orn last:*per last:*sing last:*tect last:kok last:netwerkarchitect last:preventieassistente
4 after:(vroege/late) after:(vroege/late)_bij after:,_36 after:aan_voor before:" before:aan_als before:aannemen before:aannemen_als before:graag_aannemen before:voor_" first:*acht first:*ente first:*fier first:*hulp first:*inee first:*nee first:*nte first:*ulp first:chauffeur first:griffier first:teamcoach first:trainee last:*loop last:*oop last:*ouse last:*use last:doktersassistente last:warehouse
3 after:(niveau_a, after:,_statutair) after::_36 after:en_voor after:naar after:te after:voor_uw before:brief_voor before:jou_niet before:procedure before:we_jou first:*cier first:*laar first:*list first:*nair first:*ner first:*nner first:*seur first:*ver first:assistent-accountant first:doktersassistent first:exportmanager first:koster first:leerling first:paraveterinair first:receptionist first:ux-designer first:werkvoorbereider first:zakelijk last:*eit last:*nair last:*teit last:assistent-accountant last:calculator last:hydrologie last:hydroloog last:kwaliteitskeuring last:paraveterinair last:verpakking last:werkvoorbereider
2 after:(36 after:donderdag before:jaarcontract_aan before:met_jou before:onze_vacature first:*cht first:*fice first:*gner first:*ice first:*ider first:*pper first:*tief first:activiteitenbegeleider first:administratief first:gedragswetenschapper first:inpakster first:office first:planner first:winkelbediende last:*art last:*food last:*ood last:*pper last:*rger last:food last:gedragswetenschapper last:gis-medewerker last:inpakster
1 after:(nr. after:(vacaturenr. after:aan, after:aan,_ingaande after:lidobel after:ons_bedrijf. after:ons_team before:/_sollicitatie before:dolgraag_als before:dossier before:duur_aan before:een_proefdag before:je_voorstel before:proefdag before:proefdag_als before:voorstel before:voorstel_als first:*ief first:*omer first:*tect first:customer first:data-analist first:doktersassistente first:drukker-operator first:hydroloog first:junior first:koelmonteur first:netwerkarchitect first:onderwijsassistent first:projectcoordinator first:projectleider first:teeltmedewerker first:wijkbeheerder last:data-analist last:drukker-operator last:koelmonteur last:planoloog last:projectcoordinator last:servicemonteur last:wijkbeheerder told:subject4
-1 after:,_dus after:/_sollicitatie after:1_maart. after:4 after:4_juni after:9 after:9_uur after:] after:aangekomen. after:aantal after:afhandeling after:afhandeling_vertraging after:assistant after:beeldvorming. after:beginnen_in after:beginnen_niet after:beoordeeld. after:bij_lidobel after:de_afhandeling after:december. after:dinsdag after:docent after:en_de after:februari after:fte) after:genoteerd! after:gesprek_van after:hebben_we after:het_team after:in_zitting after:je_sollicitatie after:jou_helaas after:kent. after:klaar after:klantenservice. after:kwaliteitskeuring: after:kwaliteitskeuring:_36 after:leest after:leest_alles after:logistiek after:met_tadd-rechten, after:na after:niet_door. after:niet_passen after:noord_nodigen after:om_niet after:op_zodra after:opdrachtgever. after:orde_ontvangen after:pauwels after:pauwels_en after:per_week. after:pippeloen after:pippeloen_aan after:schadebehandelaar after:schriftelijke_proef after:selectie after:team after:team_kijkt after:twee after:twee_gesprekken after:uit_het after:uur, after:uur,_schaal after:vervuld after:vestiging after:vestiging_in after:voor_december. after:voor_u after:we_je after:wij_bij after:wij_u after:wilt_werken! after:wonen_(36 after:zelf, after:zelf,_dus after:zijn_op after:zitting after:zitting_van after:zodra after:zodra_de before:2de before:9 before:^_feedback before:^_gesprek before:^_jouw before:^_wij before:^_zakelijk before:administratief before:al_was before:als_aspirant- before:als_assistent- before:als_visual before:bij_de before:commissie_zijn: before:copy before:die before:directie_verwacht before:eind before:en_gaan before:feedback before:gaan before:geevalueerd: before:gerust_na before:groetjes_van before:hebben before:iemand_die before:ik_hebben before:interview_geevalueerd: before:keuring before:maakt_eind before:meer before:namens before:namens_de before:onze_copy before:over_de before:over_je before:test before:van_het before:vaste before:verwacht before:via before:visual before:was before:was_het before:wij before:wiskunde_2de before:zakelijk before:zijn: before:zijn:_de first:*all first:*and first:*art first:*call first:*ebt first:*ect first:*eft first:*eld first:*emen first:*erne first:*eve first:*hebt first:*ijd first:*iser first:*iste first:*kies first:*lag first:*lent first:*lio first:*mber first:*mens first:*ment first:*meur first:*na first:*ntje first:*olio first:*op first:*rate first:*ren first:*rne first:*slag first:*tijd first:*tot first:*tten first:assessment first:baantje first:beheerder first:betrekking first:bevestiging first:call first:corporate first:graad first:hebt first:heer first:hr-team first:inschrijving first:kandidatuur first:kantoormanager first:leider first:merchandiser first:na first:namens first:officier first:op first:opdrachtgever first:portfolio first:programmeur first:resultaat first:schooltijd first:slag first:teamlead first:tot first:verzetten first:windkracht last:*12 last:*36 last:*al last:*arts last:*bank last:*cces last:*ces last:*ebt last:*eden last:*egio last:*eke last:*elly last:*emd last:*enr last:*gio last:*hebt last:*icht last:*ieke last:*igt last:*ijs last:*ilt last:*iste last:*juf last:*late last:*les last:*ligt last:*ling last:*lles last:*lly last:*maar last:*mijn last:*ness last:*nray last:*nten last:*nu last:*obel last:*ogen last:*olg last:*oll last:*oon last:*oopt last:*opt last:*ost last:*ount last:*over last:*ray last:*ref last:*renr last:*rien last:*rijs last:*roll last:*rts last:*tact last:*tair last:*temd last:*toon last:*twee last:*uld last:*volg last:*voor last:*vuld last:*was last:*wee last:*wij last:*wilt last:*zes last:12 last:36 last:account last:al last:alles last:artsen last:bestuurders last:business last:contact last:delen last:fysieke last:gesolliciteerd last:gestemd last:gisteren last:hebt last:hr-team last:ikzelf last:jaar last:juf last:kelly last:kempenaar last:lidobel last:ligt last:loopt last:maar last:maart last:mijn last:mogen last:nu last:ontvangen last:opgemaakt last:over last:payroll last:preselectie last:prijs last:reden last:ref last:rooster last:succes last:teammanager last:techniek last:toon last:twee last:uitkomst last:universitair last:vacaturenr last:venray last:vervoersregio last:vervolg last:verzetten last:vroege/late last:waarvoor last:was last:wij last:wilt last:zes
-2 after:&_payroll after:(ouders) after:(ouders)_en after:+ after:,_je after:3_maart, after::_ze after:b) after:b)_delen after:beroeps after:dan_wij after:dat_je after:de_toon after:delen after:delen_wij after:door_de after:doorgroeien. after:en_beroeps after:en_ikzelf after:en_wenst after:food after:gekomen. after:gestemd. after:goed_aangekomen. after:heeft_uw after:hydrologie after:hydrologie_(niveau after:ikzelf after:ikzelf_vonden after:jou after:loopt after:loopt_de after:maart. after:mijn_account after:neemt after:neemt_contact after:nu after:om_dit after:ons_systeem after:ons_wilt after:orde_ontvangen. after:payroll after:personeel after:schriftelijke after:sollicitatie_bij after:tekst after:ter_haar. after:test after:toon after:toon_niet after:u after:uur_per after:vacature after:verzonden. after:voor_jou after:vooral after:vooral_kotlin. after:voren after:voren_gekomen. after:warehouse. after:was after:wenst after:willen_overwegen? after:wim after:wim_kempenaar. after:zorg before:& before:+ before:22 before:aan_het before:aanstelling_van before:aantal before:ambulant before:aspirant- before:door_voor before:doorgestuurd_aan before:en_ik before:groep before:het_aantal before:je_het before:jouw before:maatschappelijk before:na before:onzen before:schooltijd_met before:schriftelijke before:uitgesproken_voor before:van_ambulant before:van_onzen before:voor_je before:your_application before:zaterdag_22 before:ziekte_van first:*aads first:*ack first:*ads first:*al first:*ate first:*back first:*dere first:*ener first:*ere first:*gie first:*heer first:*icht first:*men first:*met first:*nden first:*ntal first:*oed first:*oef first:*ogie first:*pel first:*rde first:*roef first:*spel first:*tal first:*vier first:*ware first:aanstelling first:aantal first:al first:analist first:andere first:artsen first:aspirant-vrijwilliger first:bericht first:dag first:eerstegraads first:feedback first:jeugdhulpverlener first:klant first:lead first:leerkracht first:met first:ons first:positie first:proef first:proefspel first:raad first:software first:vier first:visser first:werker last:*28 last:*airs last:*anaf last:*ank last:*ate last:*bel last:*dent last:*eau last:*ect last:*els last:*er last:*ess last:*ever last:*ezet last:*gers last:*haar last:*hr last:*ieur last:*ijf last:*irs last:*ived last:*jan last:*jouw last:*lijk last:*line last:*lio last:*lmaz last:*loeg last:*mans last:*maz last:*mee last:*mst last:*na last:*naf last:*ndag last:*ober last:*olio last:*omst last:*oren last:*pel last:*rang last:*reek last:*rijf last:*rol last:*rum last:*trum last:*tten last:*uw last:*veau last:*ved last:*vond last:*we last:*weer last:*wels last:28 last:benoeming last:bevestiging last:drang last:er last:finance last:genoteerd last:geregistreerd last:gesprek last:gesproken last:haar last:hr last:ingenieur last:inkoper last:jan last:jobstudent last:jouw last:kunnen last:laten last:maandag last:mee last:missen last:na last:nachtploeg last:niveau last:notaris last:oktober last:online last:opdrachtgever last:pauwels last:portfolio last:received last:rol last:seizoen last:selectie last:stagiairs last:streek last:uw last:vanaf last:vastgoed last:verwijder last:vestiging last:vond last:voren last:vrijwilligers last:we last:wenst last:yilmaz
-3 after:,_de after:,_waarvoor after:12 after:12_februari after:88 after:88_reacties. after:application after:beginnen after:bovenleiding_in after:contact after:contact_op after:door after:geen after:geografie after:geografie_aan after:geregistreerd. after:heer_te after:is_gelukt. after:is_intussen after:is_verhinderd after:je_nu after:juni after:kelly after:kelly_leest after:klantenservice after:kunnen_bieden after:mijn_opdrachtgever. after:om_die after:op_12 after:opgemaakt. after:orde after:ruimte after:slag_wilt! after:streek after:streek_gestemd. after:taalkunde_hebt after:te_vervallen, after:techniek after:ter after:uur after:uw_sollicitatie after:van_mijn after:velen after:velen_een after:vervallen, after:vervallen,_zodat after:vond after:vond_de after:voor_velen after:week after:wij_je after:wonen. after:yilmaz after:yilmaz_(ouders) before:"data before:^_ook before:^_uw before:assessment before:baan_chauffeur/ before:beoordeling_bij before:bij_het before:chauffeur/ before:directeur before:front_office before:je_een before:je_voorkeuren before:kleuterklas_naar before:naar_een before:ook before:u before:voor_"data before:voorkeuren before:voorkeuren_| before:zoeken before:zou_je first:*are first:*den first:*dent first:*dior first:*ead first:*este first:*gen first:*je first:*ject first:*king first:*lead first:*leid first:*line first:*naar first:*nior first:*open first:*our first:*pen first:*rger first:*ters first:*tste first:*uist first:*we first:*your first:*zoen first:beste first:bijrijder first:cookiebeleid first:hiring first:je first:jobstudent first:laatste first:medior first:naar first:online first:ontbijtteam first:open first:project first:reactie first:selectieprocedure first:staat first:we first:winterseizoen first:your first:zojuist last:*ale last:*amen last:*are last:*aste last:*cht last:*ders last:*eemt last:*eid last:*elde last:*elo last:*emt last:*ezen last:*heid last:*iale last:*lag last:*lans last:*lde last:*loen last:*melo last:*meur last:*neel last:*noeg last:*nze last:*onde last:*onze last:*our last:*prek last:*rek last:*rige last:*slag last:*stma last:*tje last:*tma last:*your last:*zen last:*zet last:almelo last:antwoord last:balans last:bijrijder last:commissarissen last:deskundige last:dus last:gaat last:gelezen last:genoeg last:kwamen last:mevrouw last:neemt last:nodigen last:ontbijtteam last:onze last:per last:personeel last:pippeloen last:postma last:programmeur last:reacties last:redacteur last:ronde last:schelde last:slag last:sociale last:sollicitatie last:toegepaste last:uur last:vorige last:winterseizoen last:your last:zelfstandigheid last:zorg
-4 after:), after:),_mevrouw after:aan_het after:aangekomen after:aangekomen_en after:afdelingshoofd. after:al after:al_kent. after:azie. after:die_reden after:drang after:drang_dan after:en_missen after:gewerkt. after:heeft_je after:heer after:het_afdelingshoofd. after:hypotheken after:ig_te after:is_voor after:maart, after:maart,_we after:missen after:missen_vooral after:reacties. after:recruiter after:reden after:reden_niet after:sociale after:sociale_geografie before:^_corporate before:corporate before:hebben_je before:hij before:in_de before:je_sollicitatie before:karin_( before:toestuurde_voor before:uw before:van_backend first:*+ first:*bben first:*ben first:*copy first:*dure first:*eid first:*eke first:*even first:*hoe first:*ieke first:*ies first:*is first:*juf first:*kken first:*len first:*llen first:*ness first:*nnen first:*opy first:*ssen first:*tje first:*tsen first:+ first:bestuur first:binnen first:business first:commissarissen first:copy first:fysieke first:hebben first:hoe first:is first:juf first:senior first:stellen first:uitnodiging last:*1 last:*88 last:*egd last:*ele last:*elf last:*euw last:*gaan last:*gde last:*iele last:*ieuw last:*king last:*leet last:*legd last:*neer last:*ntis last:*oede last:*oef last:*oort last:*ort last:*roef last:*rouw last:*ste last:*tiek last:*urd last:*uurd last:*werd last:*zelf last:1 last:88 last:advocaten last:bekeken last:beslissing last:commerciele last:compleet last:consultant last:dat last:doorgestuurd last:eigen last:exportmanager last:gegeven last:gelegd last:goede last:kantoormanager last:kinderen last:klaar last:klant last:kwantis last:leerling-verzorgende last:logistiek last:medische last:plek last:proef last:raad last:verder last:werd
-5 after:) after:)_en after:,_te after:bevestiging after:compleet after:compleet_aangekomen after:dat after:de_zomer, after:die_zelfstandigheid after:en_er after:genoeg after:gesprek after:kas after:kas_3 after:mijn after:noord after:ons_tijdstip. after:op_de after:op_ons after:precies after:precies_op after:ronde after:venray. after:voorstel after:willen after:zelfstandigheid after:zelfstandigheid_kunnen after:zomer, after:zomer,_dus after:zonneparken. before:^_een before:^_sollicitatie before:actuarieel before:baan_aan before:juridisch before:met_onze before:systems before:universitair_docent before:voor_actuarieel before:wiskunde first:*aad first:*ders first:*egio first:*ess first:*ever first:*gio first:*jouw first:*mst first:*nen first:*ober first:*oen first:*omst first:*oper first:*raad first:*rder first:*sing first:*taat first:*tuur first:*uur first:*vens first:advocaten first:bestuurders first:jouw first:notaris first:oktober first:uitkomst first:verpleegkundige first:vervoersregio last:*alst last:*ance last:*cies last:*dat last:*est last:*ice last:*lant last:*lst last:*mij last:*nce last:*oeg last:*stel last:*tel last:*terd last:*test last:*tis last:*ture last:*uden last:*ure last:*vice last:aalst last:afdelingshoofd last:aspirant-vrijwilliger last:automatische last:beslist last:een last:houden last:ingeroosterd last:jammer last:leerkracht last:mij last:naar last:precies last:sedimentologie last:standplaats last:test last:uitgeschreven last:vacature last:verzonden last:voorstel
-6 after:,_een after:,_zodat after:1 after:assessment after:balans after:balans_opgemaakt. after:binnen after:bovenleiding_is after:commerciele after:commerciele_drang after:de_balans after:de_dop, after:dop, after:en_schepenen after:energietransitie after:finance after:finance_& after:in_de after:medische_beeldvorming. after:mij. after:nacht. after:op after:schepenen after:schepenen_heeft after:zich before:^_resultaat before:assistent- before:backend before:docent before:heb_net before:net before:net_de before:onze_hr- before:resultaat before:technisch before:twee before:voor_office first:*2de first:*airs first:*aten first:*ber first:*cent first:*eam first:*ens first:*ging first:*ior first:*irs first:*nde first:*team first:*unt first:2de first:afdelingshoofd first:beslist first:developer first:functie first:gecertificeerd first:stagiairs last:*ans last:*atie last:*bben last:*ben last:*eien last:*eps last:*erne last:*fier last:*ging last:*ik last:*meer last:*mmer last:*nner last:*och last:*ocht last:*oeps last:*ofd last:*om last:*ons last:*oofd last:*rne last:*ssen last:*taat last:*toch last:*unt last:*zoen last:beroeps last:burgemeester last:doorgroeien last:griffier last:hebben last:hoofdverpleegkundige last:ik last:medewerkers last:meer last:om last:ons last:productieleider last:schadebehandelaar last:staat last:toch
-7 after::_je after:benoemen. after:er after:gegeven. after:gesproken: after:gesproken:_ze after:jan after:jan_ter after:mee before:aarts_( before:doet before:interesse_in before:lerarentekort_doet before:werkend before:zelfstandig before:zelfstandig_werkend first:*dat first:*kok first:*mer first:*ouw first:*over first:*unde first:*voor first:dat first:kok first:operator first:over first:schriftelijke first:voor first:werkend first:wiskunde last:*aten last:*eede last:*eeft last:*eft last:*iet last:*igen last:*inee last:*je last:*naar last:*ndus last:*nee last:*niet last:*ring last:*zer last:dirigent last:heeft last:je last:lommerrijk last:niet last:projectleider last:promovendus last:trainee last:tweede last:uitvoerder last:vrijwilliger last:zullen
-8 after:,_vestiging after:3 after:3_komt after:de_slag after:dus after:groep after:meer after:meer_commerciele after:met_een after:om after:postma after:postma_is after:slag after:thuiszorg after:treasury, after:treasury,_ingaande after:| before:^_werving before:besproken before:ik before:maat_van before:raad_van before:tweede before:u_besproken before:uit before:werving before:| first:*aris first:*bod first:*eerd first:*erd first:*euw first:*gers first:*icer first:*ieuw first:*ik first:*kers first:*nbod first:*nzen first:*onde first:*ris first:*sen first:*ste first:*zen first:aanbod first:automatische first:gesprek first:ik first:medewerkers first:officer first:onzen first:ronde first:vrijwilligers last:*daar last:*daat last:*dan last:*eet last:*kan last:*kas last:*kers last:*lek last:*nwel last:*plek last:*wel last:daar last:dag last:dan last:evenwel last:goed last:kan last:kas last:radioloog last:verzorgende
-9 after:binnen. after:bovenleiding after:cs' after:cs'_zijn after:graad_opgenomen after:heeft_in after:strafrecht after:strafrecht_in after:uitgeschreven, after:uitgeschreven,_zodat after:we before:^_de before:aan_de before:besproken_door before:door_de first:*ager first:*amer first:*atie first:*ctie first:*eker first:*tis first:*ture first:psycholoog first:radioloog first:sollicitatie first:vacature last:*ach last:*baas last:*dden last:*dere last:*ead last:*eam last:*enen last:*ere last:*eren last:*jaar last:*komt last:*lead last:*oach last:*omt last:*ordt last:*rdt last:*res last:*team last:*tner last:*tsen last:andere last:hadden last:komt last:lead last:ploegbaas last:schepenen last:utrecht last:werfleider last:wordt
-10 after:& after:bericht after:de_eigen after:eigen_streek after:ik_je after:koeltechniek after:meesters. after:nodigen after:nodigen_wij after:taalkunde before:^_beste before:beste before:de_hiring before:hiring first:*aats first:*ator first:*ats first:*ster first:*ten first:*tter first:hoofdverpleegkundige first:promotieplaats first:uitvoerder first:voorzitter last:*goed last:*oen last:*oude last:*ude last:onder last:oude last:planner last:teamcoach
-11 after:antwoord after:burgerzaken. after:eigen after:kno after:van after:wij after:wmo before:^_hr before:^_je before:begeven before:door before:het_begeven before:samen_met first:*bij first:*daat first:*door first:*ine first:*neer first:*uw first:adviseur first:bij first:door first:gemeente first:productieleider first:uw last:*eerd last:*ert last:*nder last:*oli last:*orde last:*poli last:*rde last:automatisch last:avonddienst last:orde last:poli
-12 after:ig after:kostuum after:kostuum_gelezen. after:plezier. after:spoor after:spoor_is before:^_hr- before:door_naar before:hr before:naar_de first:*cer first:*che first:*een first:*geen first:*ijn first:*nze first:*onze first:*sche first:*tor first:*zet first:geen first:onze last:*che last:*dus last:*ede last:*ekst last:*hore last:*isch last:*kst last:*ore last:*ren last:*rijk last:*sch last:*sche last:geven last:offshore last:tekst
-13 after:$ after:de_kinderen after:die_de after:kinderen after:kinderen_al after:kunnen after:van_het before:faas_( first:*euwe first:*iel first:*ling first:*tair first:*uwe first:aanvraag first:dienst first:nieuwe first:recruiter first:terugkoppeling first:universitair last:*oken last:*rink last:*uit last:maasland last:stagiaire last:uit
-14 after:besluit after:bij_de after:buitenschoolse after:buitenschoolse_opvang after:ik after:is_goed after:letsel. after:opvang after:volcontinu before:^_uitnodiging before:bericht before:front before:uitnodiging first:*aag first:*raag first:automatisch last:*eer last:*lse last:*olse last:*ract last:begeleider last:buitenschoolse last:contract last:organist
-15 after:marine before:gecertificeerd before:met_de first:*ata first:*data first:*eer first:*en first:*enst first:*ink first:*loog first:*nst first:*oog first:*van first:*ving first:coordinator first:data first:en first:van last:*acht last:*ijk last:*job last:*met last:beleidsadviseur last:bij last:engineer last:met last:underwriter
-16 after:' after:'_zijn after:. after:medior" after:medior"_bekeken. after:medische after:spoedgevallen. after:wonen before:college_van before:in before:opdracht_van before:payroll first:*aat first:*hr first:*ure first:hr last:*2 last:*act last:*bij last:*cs last:*sen last:*zijn last:2 last:cs last:fietskoerier last:technoloog last:zijn
-17 after:? after:poli_kno after:uit_de after:voor_je before:aan first:*ring first:*tch first:burgemeester last:*ankt last:*aris last:*ion last:*kend last:*nkt last:*ris last:*tion last:*week last:*zier last:bedankt last:plezier last:position last:week
-18 after:poli after:uit before:^_application before:bericht_van before:betrekking before:hr- before:voor_het first:*ived first:*ken first:*oor first:*ved first:received last:*bso last:*ijn last:*nen last:*seur last:bso last:doktersassistent last:psycholoog
-19 after:collecties after:graad before:( before:een_oud- before:gesprek_van before:oud- first:*prek first:*rek first:*rige first:consulent first:stagiaire first:vorige last:*2de last:*baan last:*chef last:*eek last:*emen last:*enst last:*hef last:2de last:beleidsmedewerker last:benoemen last:bijbaan
-20 after:dan before:application first:consultant last:*selt last:*vwo last:hasselt
-21 after:brand after:in_opleiding after:onthaal after:opleiding before:van_de first:teamleider last:*ding last:*elt last:*erd last:manager last:recruiter told:subject3
-22 after:komt_precies before:^_uitkomst before:dat_een before:doet_dat first:*ans first:*mans first:*pol first:*tpol first:engineer first:rietpol last:*aar last:*even last:*tpol last:binnen last:chauffeur last:rietpol
-23 after:,_mevrouw after:die after:fietsmode. after:het after:je before:begeven_en before:en_de before:office first:*aven first:*ming first:benoeming first:controller last:*pol last:laborant last:verkoopmedewerker
-24 after:ce. before:^_kandidatuur before:ervoor_gekozen before:gekozen before:gekozen_de before:we_een first:groep first:huidige last:*aan last:*and last:*erkt last:*itie last:*nden last:*rkt last:*teld last:aangesteld last:gewerkt last:receptionist
-25 after:wiskunde after:wiskunde_2de before:calog first:*end first:*ers last:*eld last:*oep last:*roep last:beheerder last:groep
-26 after:sollicitatie before:^_onze first:*dag first:*ist first:*oep first:*roep first:accountant last:*aat last:*ende
-27 after:jeugd before:^_update before:de_heer before:gesprek_met before:heer before:update first:*nist first:aarts first:boswachter last:*ich last:*ink last:*raar last:*rond last:*zich last:afgerond last:zich
-28 after:een before:de_andere first:*ambt first:*arts first:*huis first:*mbt first:*rts first:*uis first:*ven first:ambt last:*rder
-29 after:/_eigenaar after:: after:aangesteld. after:eigenaar after:opgenomen after:opgenomen_in before:^_nvm- before:en before:nvm- first:application last:*mber
-30 after:zijn_is before:meerderheid_voor before:we before:zoeken_we first:*ion first:*tion first:docent first:organist last:*ond last:*tter last:acceptant last:accountant last:boswachter last:voorzitter
-31 before:een before:logistiek first:assistent-makelaar first:job last:*aven last:*ber last:*dag last:*end
-32 after:in_ons last:*len last:operator
-33 after:ons after:ontvangen. after:spoed before:de_huidige before:huidige before:re: last:positie
-34 first:*stel first:*tel first:arbeidsvoorwaardenvoorstel last:*nnen
-35 after:onze before:uitkomst
-36 after:groendienst after:ingeroosterd after:ingeroosterd_voor after:met first:*ier last:*iter last:*ptie last:noord last:receptie
-37 after:andere first:*ptie first:receptie last:*gen last:*is last:is
-38 before:de_laatste before:laatste last:*nist last:*tiel last:makelaar
-39 after:in_onze after:onze_databank. before:^_kandidaatstelling before:kandidaatstelling before:onze first:*tant last:*ider last:opgenomen
-40 before:assessment_voor first:*alog first:*log first:calog first:manager last:*huis last:*lent last:*omen last:*oord last:*ord last:*uis last:*veen last:heerenveen
-41 before:^ before:^_^ before:voor_een last:*gaat last:*leg
-42 after:heeft_gewerkt. last:*den last:*egen last:adviseur last:nijmegen last:verpleegkundige told:text4
-43 before:re:_gesprek last:teamleider
-44 before:de last:nacht
-45 after:,_na first:makelaar last:directeur last:gemaakt
-46 after:/ first:*job last:mechelen
-47 first:*iger last:*aakt last:*akt last:*een
-48 last:*elen
-49 after:laten after:laten_doorgroeien. after:te_laten first:*ding
-50 first:*baan first:bijbaan last:*iel
-51 first:*aan
-52 before:universitair before:vacature_universitair
-53 first:monteur last:*ten last:*ven last:monteur
-54 after:en last:*hen last:*phen last:zutphen
-56 last:consulent
-58 first:*rier first:vrijwilliger
-59 after:heeft last:*b last:b
-60 first:*ger last:*land last:*ters last:meesters
-61 last:*ente last:*nte
-63 before:re:_re: last:*eel
-64 last:*men
-65 before:met
-66 last:*laas
-68 last:*rker
-70 before:al_als before:die_al
-71 after:, before:al before:belangstelling_voor last:*ent last:*oor
-75 first:*ing last:*aas told:subject6
-76 last:*ers
-77 first:*bso first:bso
-79 before:application_received before:received before:received_/ first:*ops
-83 first:medewerker
-85 first:fietskoerier
-88 last:*door last:door
-94 before:positie_van before:sollicitatie_bij
-98 before:/
-110 before:bij last:*cent last:medewerker
-120 last:*ops last:docent
"""
COMPANY = """
240 before:bij before:van
230 after:graduate
210 after:aan before:talentdesk
200 before:antwoord_van
180 after:heeft before:(vroege/late)_bij
170 before:het before:orkestbureau
150 before:personeelschef_van
140 after:talent
130 after:op before:hr-dienst before:recruitment
110 after:- after:in after:stond after:werken before:bij_de before:voor
100 after::
94 before:aan
91 before:interesse_in
88 before:wervingsteam
78 before:selectiedienst
76 before:recruitmentteam
75 before:theater
64 before:personeelsdienst
61 before:stichting
59 before:kinderdagverblijf
47 before:belangstelling_voor
46 after:vzw
42 after:is
37 before:opdracht_van
34 after:nodigen
31 after:,
30 after:een
26 before:sollicitatie_bij
25 after:
22 before:hier_van
19 after:nv
17 before:|
15 before:namens
13 after:!
9 before:feedback_van
8 before:je_bij
7 after:hebt before:team_van
6 before:sollicitatie
2 before:in_het
-1 after:(ouders) after:(personeel). after:aanleiding after:aardig after:betekent after:bieden after:daarnet after:dan after:friesland after:gecertificeerd after:gevoelens after:heb after:iemand after:jouw after:m.g after:maakt after:maand after:maar after:message after:nog after:ons after:ontvangen. after:plezier after:recruiter after:roppesingel after:schrijven. after:staat after:studio after:tijd. after:ut after:veel after:venen after:voorzitter after:waal after:week after:wil after:willen after:zal after:zijn after:zoeken after:zou before:(voorzitter),_mevrouw before:00,_9100 before:14_uur before:9100 before:adviseur before:bouw_in before:doorgegeven_aan before:filiaal before:find_the before:harm before:hartcentrum before:hcp_r. before:hebben before:heftruckchauffeur before:hilde before:hinp_n. before:hogeschool before:hoi before:hoofd before:iemand_zonder before:job_in before:kwaliteitsmedewerker,_standplaats before:met_de before:met_mevrouw before:n. before:naar before:naar_de before:pieter-jan before:plekken_in before:pluis before:prins before:project_in before:r. before:rol_van before:standplaats before:t. before:tandartspraktijk before:the before:theatergroep before:uur before:verstuurd_via before:vlaamse before:weerdenburg before:zonder before:zowel before:zusterorganisatie_in
-2 after:). after:; after:? after:alweer after:amstelgouw after:dan! after:deze after:die after:directeur after:e-mail after:gaf after:groet, after:hartelijke after:hebben after:logistiek after:mijn after:noord after:status: after:te after:zitten after:zorg before:aan_klas before:als before:garage before:h. before:halte before:hr before:hrpunt_limburg, before:in_lokaal before:juf_met before:klaas before:klas before:koen before:ku before:limburg, before:lokaal before:onze_dienst before:sollicitatie_als before:uitgeverij before:via
-3 after:beuk after:daken after:er after:gesprek after:naar after:net after:nu after:onze after:received after:u after:uw after:voor before:beste before:dienst before:dirk before:fietskoerier before:greenhaven before:joehoe before:kantoor before:karen before:kinderboerderij before:luc before:luchthaven before:mevrouw before:petra before:politieregio before:sollicitatie_voor before:talent before:utrecht before:verlinden_-
-4 after:... after:aan. after:gaat after:het after:linden after:ridder after:snel! after:we before:annie before:bij_het before:der before:drs. before:griet before:lier_- before:nieuws_uit before:pensioenbeheer
-5 after:fysieke after:haar after:markt after:reiger after:ter before:( before:aan_de before:accountantskantoor before:brightwell before:grote before:huib before:mr. before:politiezone before:reddingsstation before:taleo before:torenbeek before:wzc
-6 after:) after:000, after:bericht after:uitzendburo before:de before:ds. before:frituur before:groetnis_ut before:je before:klant_in before:prof. before:ut
-7 after:software before:az before:dr. before:notaris before:onderwijs before:peter-paul before:scholengroep
-8 after:bij after:de before: before:frederik before:gemeente before:koning before:re:
-9 after:00, after:als after:retail before:00, before:en before:notariskantoor before:onderschrijft_de before:stijn before:ter before:uit
-10 before:bas before:katholiek
-11 after:n after:wilde before:anneleen before:assessment before:bert before:die before:evert before:hendrik before:joost before:ocmw before:ontmoet_die before:patrick before:uitzendbureau before:ward
-12 after:recruitment before:de_heer before:fietsenfabriek before:heer before:jan before:klantcontact before:lucas
-13 before:aanvoerder before:maar_aanvoerder before:wim
-14 after:van before:dan_met before:datastroom before:schoonmaker before:wouter
-15 after:uitzendbureau before:ploeg_van
-16 after:je
-17 after:offshore
-18 after:leest before:b. before:flexx before:onze_manager
-19 before:bibliotheek before:i.o.
-20 after:energy before:rik
-21 after:(teamleider) after:team
-22 after:benelux
-23 after:00 after:advocaten before:consultant
-26 after:logistics after:sluit before:locatie_in
-27 after:& before:fod
-28 after:was before:& before:manager
-29 after:| before:supermarkt
-30 before:de_familie before:familie before:spreekt_met
-31 after:. before:-_8560 before:8560
-34 after:hendriks after:werkt. before:hr-adviseur,
-35 before:- before:underwriter
-36 after:vriendelijke
-39 after:teamleider
-41 before:'t before:code before:directeur before:met_directeur before:museum before:ziekenhuisgroep
-42 before:brouwerij
-43 after:/ before:applying_to before:hotel before:to
-47 after:fashion before:provincie before:stad before:verzekeringsgroep
-48 before:sportdienst
-51 before:gemeentebestuur
-53 after:dankt before:wethouders_van
-54 after:bv,
-57 before:bakkerij
-59 before:^
-60 before:assessments
-63 before:medewerker_bij
-66 before:in_de before:ligt_bij
-72 before:waterschap
-73 after:wilt
-80 after:b.v.
-84 before:in
-86 before:corporatie before:graag_bij
-88 before:hoofdkantoor_in
-93 after:.,
-110 after:en before:met
-190 before:kinderopvang
"""
