"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
190 before:aanmelding
170 before:als before:voor
150 before:van
130 last:*ist
120 last:*ker last:*ler last:*ller last:*ouw
110 after:kan_ik after:wilt before:de_functie before:de_vacature before:functie first:*ien
100 after:per after:per_1 before:tot last:*phd last:phd
99 last:bedrijfsleider
98 first:*lek first:*plek last:assistant
97 before:dus_voor
95 before:op
94 after:aan before:vacature first:*food first:*ood first:food
92 before:functie_van last:*ant
90 before:de_nieuwe
89 before:nieuwe last:*oos last:*roos last:matroos
86 last:*eur
85 before:een_andere
84 last:*tor told:text3
82 first:*phd first:phd
81 after:door: after:door:_wat
80 last:bediening
79 after:kan
78 before:andere first:*ker last:*ing last:*sel last:*tsel last:letsel
77 after:b before:voor_de
76 last:heftruckchauffeur
75 first:schadebehandelaar
73 first:*eel last:assistent-makelaar
72 after:voor
71 before:dat_je
70 last:*chap last:*hap
69 after:iemand before:job_van last:*aal
68 last:*hter
67 first:*cien last:procesoperator
65 after:voor_de first:*mis first:*mmis first:bediening first:commis last:*mis last:*mmis last:commis
64 after:onder after:onder_contract. first:*age first:*tage last:*cher last:*her last:*hulp last:*ulp last:dispatcher
63 before:je
62 first:advocaat-stagiaire last:*cker
61 after:wilt_worden first:*tent first:huishoudelijke
60 first:*hter last:*ning last:hulp last:raadsadviseur
59 first:*ijke first:*jke last:*unde
58 after:nacht before:sollicitatie_naar first:*ning last:*feur
57 after:afgerond. before:dat_de first:*ent first:*kker last:*cien last:*ener last:*kker last:*loog last:*oog last:jeugdhulpverlener
56 first:drukker last:*ator last:drukker
55 after:in_ploegendienst. after:ploegendienst. last:*ner last:procestechnoloog
54 last:*tant
53 before:sollicitatie last:*ods last:*oods last:loods
52 last:*ig last:ig
51 after:bij after:seizoen first:*cher first:*her first:*itie first:dispatcher last:*ctie
50 after:goed last:*aker last:*gie last:*ogie last:analist last:gent told:text1
49 after:evenwel after:evenwel_meer after:toekennen after:toekennen_vanaf after:utrecht after:utrecht_cs' first:*man first:*rman last:*ien last:*saal last:*uder last:doctoraatsbursaal last:projectdirecteur last:schoonmaker
48 before:de_positie first:*ance first:*nce first:*ont first:*ront first:apothekersassistent first:front last:*nst told:text6
47 before:geen before:je_geen before:mandaat_van before:op_het before:sollicitatie_op first:*aal first:*saal first:doctoraatsbursaal first:loods first:voorman last:*ger
46 before:inschrijving before:vacature_voor last:*ken
45 before:sollicitatie_als first:*ions first:mecanicien first:operations last:*afie last:geografie
44 after:dag before:solliciteren_voor first:*aire first:*ede first:*eede first:tweede last:zorgkundige
43 after:toch first:*eur first:*ire first:*ons last:*rant
42 first:*ods first:*oods first:*ter
41 before:naar before:positie first:*lijk
40 last:*ager last:*inu last:*mode last:*ode last:*tinu last:fietsmode last:kwaliteitsmedewerker last:volcontinu
39 after:avonddienst, after:avonddienst,_vestiging after:in after:nijmegen after:nijmegen_in after:staat after:voor_nijmegen before:baan before:de_baan first:*der first:*feur first:chauffeur/bijrijder last:koerier
38 after:,_standplaats after:staat_genoteerd! before:vacature_van last:*ard last:*ser last:*uard last:chauffeur/bijrijder last:zomerlifeguard
37 after:is after:werd last:*fie
36 after:(d1-d3) after:(d1-d3)_werd after:hadden after:hadden_uitgeschreven, after:houden after:werd_op before:aanmelding_als before:dat first:*isch first:*sch last:*ast last:groendienst last:preventieassistent
35 first:*ard first:*jder first:*uard first:heftruckchauffeur first:zomerlifeguard last:*rier last:graad last:onthaal
34 after:de after:zullen after:zullen_benoemen. first:maatschappelijk last:*der last:*haal last:*ier last:*jder last:*rand last:brand last:koster last:taalkunde
33 after:aan_de after:mechelen before:^_vacature first:*oll first:*roll first:payroll last:*kno last:*ster last:*teur last:*ties last:kno
32 after:getekend. before:^_re: before:reactie_op first:kwaliteitsmedewerker last:*amer last:*rman last:mecanicien
31 after:wilt_zijn before:190044, before:ambt_van before:vacature_190044, first:*rant last:*aad last:*eugd last:*raad last:*tent last:*ugd last:jeugd last:voorman
30 first:*ant first:*ller first:procesoperator last:*man last:*ving
29 before:job first:*ems first:*tems first:*tiek first:logistiek first:machinist first:systems last:*laar
28 before:over first:*iek first:*ler first:ambulant last:*ctor last:*lus last:*nde last:*plus last:*tie last:brouwer last:plus
27 after:wordt before:werken before:werken_als first:lid last:*gent last:*ies last:*list last:*mer last:*oorn last:*orn last:*tuur last:*uwer last:*wer told:text0
26 before:kandidatuur_voor before:verwacht_van first:*lant first:*sual first:*ual first:deskundige first:projectdirecteur first:underwriter first:visual
25 after:bij_ons before:aanvraag before:succes_voor before:uw_kandidatuur before:wilt_werken last:*iser last:machinist last:merchandiser last:omgeving last:poetshulp last:spoedgevallen
24 after:(m/v/x)! after:2de after:2de_graad after:bij_onze first:*lid first:hoofddocent first:poetshulp last:*rine last:marine told:text2
23 first:*aar last:*ce last:*echt last:*uur last:beeldvorming last:ce
22 before:gesprek last:*aart last:conservator last:opleiding
21 after:" after:"_bekeken. before:van_een first:*lent first:conservator last:*dior last:*iek last:*imte last:*ior last:*mte last:medior last:ruimte last:werker last:wiskunde
20 after:gelezen. after:komt_te before:tweede_gesprek first:*aker first:*dige last:*eken last:*onen last:wonen
19 first:*-ggz first:*ager first:*ggz first:*tie first:bedrijfsleider first:poh-ggz first:zorgkundige last:*-ggz last:*ggz last:*iaat last:poh-ggz
18 after:hebben_wij before:' before:ons_op before:op_' before:re:_sollicitatie first:schoonmaker first:verkoopmedewerker last:*tuum last:*uum last:apothekersassistent last:kostuum
17 after:binnen! before:sollicitatie_voor last:*ine last:*ming last:burgerzaken last:koeltechniek last:werkplaats
16 after:! after:;_uw before:ambt before:cv_voor first:brouwer last:*cer last:*icer last:*niek last:*ver last:developer last:officer
15 after:; after:beslissing after:hebben before:rol_van before:selectieprocedure_van first:*ieel last:*erk last:*hool last:*llen last:*ool last:advocaat-stagiaire last:dossierbeheerder last:klantenservice last:wijkverpleegkundige
14 after:(c1-c2), after:(c1-c2),_contractueel, after:(niveau after:,_contractueel, after:is_met before:wij_voor first:*dig first:*dus first:*iair first:*ndig first:*ndus first:backend first:hoofd first:preventieassistent first:promovendus first:technisch first:zelfstandig last:*air last:*aken last:*eker last:*org last:*vang last:*zorg last:aspirant-officier last:beveiliger last:bovenleiding last:hoofddocent last:opvang last:thuiszorg
13 after:,_ingaande after:gaat_om after:is_binnen. after:mogen after:mogen_beginnen after:te_mogen before:baan_van first:*erk first:dossierbeheerder last:*cier last:*dige last:*oper last:*poed last:*sser last:*wmo last:lasser last:spoed last:strafrecht last:vrachtwagenmonteur last:wmo
12 after:is_binnen after:niet_die before:je_opgave before:opgave before:opgave_als first:*ver first:koerier last:*aats last:*art last:*ats last:*iair
11 after:aalst after:aalst_is after:goede after:goede_orde after:in_aalst after:in_goede after:kwamen after:kwamen_88 after:niet after:ons_heeft first:*laar first:*per first:acceptant last:*3 last:*age last:*ang last:*cfo last:*ens last:*nier last:*tage last:3 last:cfo last:controller last:energietransitie last:onderwijsassistent last:winkelbediende
10 before:^_terugkoppeling before:kandidatuur before:terugkoppeling first:*ende first:*ijk first:werfleider last:*sury last:*ury last:treasury
9 after:,_vanaf after:aan. after:gaat after:jammer after:jammer_genoeg before:betrekking_van before:niet before:niet_als first:*iter first:*ofd first:*oofd first:*tief first:administratief first:directeur last:*ige last:magazijnier last:woonbegeleider
8 after:(m/v/x) after:hebt after:hebt_voltooid. after:kletsen? after:te_kletsen? after:zijn before:ons_als before:open_sollicitatie first:*kend first:*sser first:lasser first:leerling-verzorgende first:wijkverpleegkundige last:*and last:*sing last:webshopmedewerker last:zonneparken
7 after:(niveau_b) after:-_resultaat after:28 after:28_uur after:is_beoordeeld. after:maandag after:maandag_3 after:op_maandag after:resultaat after:voor_28 before:^_selectieprocedure before:antwoord:_sollicitatie before:jouw_sollicitatie before:selectieprocedure first:*cker first:*ente first:*ief first:*nier first:*nte last:*azie last:*noom last:*oom last:*rie last:*zie last:azie last:teeltmedewerker
6 after:geven. before:aanstelling before:aanstelling_als before:het before:jou before:jou_als before:sollicitatie: first:*leur first:*oos first:*roos first:*ser first:bim-modelleur first:consulent first:matroos last:*leur last:*per last:*rken last:*ter last:bim-modelleur last:coordinator last:hypotheken
5 after:(niveau_a, after:(vroege/late) after:(vroege/late)_bij after:,_36 after:,_statutair) after:almelo after:almelo_is after:bij_waterschap after:en_je after:in_almelo after:je_stelt after:wordt_vervuld before:aan_als before:aannemen before:aannemen_als before:graag_aannemen before:je_sollicitatie before:onze_vacature before:uw_aanstelling first:*air first:*fier first:*hulp first:*nner first:*ulp first:aspirant-officier first:beleidsmedewerker first:griffier first:leerkracht first:magazijnier first:pedagogisch first:redacteur first:technoloog first:werkvoorbereider first:woonbegeleider last:*loop last:*oop last:*ouse last:*use last:activiteitenbegeleider last:assistent-filiaalmanager last:handhaving last:hydrologie last:hydroloog last:stylist last:warehouse
4 after:aan_voor after:bij_pippeloen after:en_voor after:onze_vestiging after:op_onze after:voor_uw before:" before:^_reactie before:assessment_voor before:jou_niet before:kandidatuur_als before:reactie before:voor_" before:we_jou first:*chef first:*hef first:*inee first:*nee first:*ner first:chauffeur first:juridisch first:koster first:planner first:preventieassistente first:raadsadviseur first:trainee last:*fra last:*iger last:*kok last:*nfra last:doktersassistente last:kok last:laadinfra last:preventieassistente
3 after:(jr-2039). after:donderdag after:is_geregistreerd. after:naar_voren before:jaarcontract_aan before:uw_sollicitatie first:*cier first:*cus first:*icus first:*pper first:inpakster first:stylist first:winkelbediende last:*cus last:*eit last:*icus last:*mvk last:*pper last:*teit last:inpakster last:leider last:mvk
2 after:(nr. after::_36 after:is_in before:brief_voor before:duur_aan before:je_voorstel before:met_jou before:voorstel before:voorstel_als first:*nair first:*rker first:activiteitenbegeleider first:assistent-accountant first:beleidsadviseur first:doktersassistent first:exportmanager first:gedragswetenschapper first:koelmonteur first:paraveterinair first:projectleider last:*aire last:*bso last:*food last:*ire last:*nair last:*ood last:*rger last:bso last:calculator last:food last:gedragswetenschapper last:jongerenwerker last:koelmonteur last:kwaliteitskeuring last:paraveterinair last:werkvoorbereider
1 after:(36 after:(niveau_c) after:aan, after:komt after:lidobel after:naar after:ons_bedrijf. after:uw after:werd_onderzocht before:/_sollicitatie before:een_proefdag before:je_kandidatuur before:proefdag before:proefdag_als before:sollicitatie_- first:*ach first:*nist first:*oach first:badmeester first:begeleider first:beveiliger first:doktersassistente first:drukker-operator first:hydroloog first:jongerenwerker first:laborant first:leerling first:peilbeheerder first:projectcoordinator first:teeltmedewerker first:webshopmedewerker first:wijkbeheerder last:*oed last:assistent-accountant last:badmeester last:drukker-operator last:gis-medewerker last:peilbeheerder last:projectcoordinator last:wijkbeheerder
-1 after:,_dus after:1_maart. after:4 after:9 after:9_uur after:aangekomen. after:aantal after:assistant after:beeldvorming. after:beginnen_in after:bij_datadijk after:bij_lidobel after:daarom after:daarom_wordt after:de_lijn after:december. after:dinsdag after:dinsdag_4 after:docent after:door_de after:door_een after:en_daarom after:en_de after:er_voor after:februari_geregistreerd. after:fte) after:gekomen. after:gesprek_van after:gestemd. after:handhaving after:handhaving_bij after:heeft_dinsdagmiddag after:heeft_uw after:het_team after:hypotheken after:hypotheken_bij after:iets after:je_sollicitatie after:jeugdhulpverlener after:jeugdhulpverlener_afgerond. after:jou_helaas after:kent. after:klantenservice. after:kwaliteitskeuring: after:kwaliteitskeuring:_36 after:lijn after:lijn_gehad after:loopt after:loopt_de after:maart. after:met_succes after:met_tadd-rechten, after:mijn after:neemt after:neemt_contact after:niet_door. after:niet_passen after:noord_nodigen after:om_niet after:op_dinsdag after:op_zodra after:orde_ontvangen. after:oudelanden after:oudelanden_stond after:per_week. after:pippeloen after:pippeloen_aan after:schadebehandelaar after:slag_was. after:taalkunde_hebt after:team after:team_kijkt after:twee after:uit_het after:van_de after:vanaf after:vanaf_1 after:vervuld_door after:verzonden. after:vestiging after:vestiging_in after:vonden after:vonden_u after:voor_december. after:voor_u after:voren after:voren_gekomen. after:vorige after:vorige_week after:werkdagen: after:werkdagen:_ma, after:werker after:wij_bij after:wonen_(36 after:zijn_op after:zodra after:zodra_de after:|_werkdagen: before:2de before:3 before:^_ook before:^_ter before:^_we before:^_wij before:aanstelling_van before:als_aspirant- before:als_assistent- before:als_visual before:ben_ruiter, before:commissie_zijn: before:copy before:die before:directeur before:directie_verwacht before:eind before:en_gaan before:gaan before:geevalueerd: before:hebben before:iemand_die before:iets_meer before:interview_geevalueerd: before:kandidaat_net before:keuring before:maakt_eind before:manager before:meer before:online before:online_test before:onze_copy before:ook before:over_de before:ruiter, before:test before:uitgesproken_voor before:verwacht before:visual before:vrouw_en before:wij before:zijn: before:zijn:_de first:*aads first:*aaf first:*aas first:*acht first:*ack first:*ads first:*all first:*ank first:*baas first:*back first:*call first:*dank first:*dior first:*duik first:*ect first:*eeft first:*eft first:*emen first:*eren first:*erne first:*ets first:*ever first:*gen first:*gie first:*icht first:*iel first:*iets first:*iser first:*kies first:*lio first:*mens first:*ment first:*na first:*nden first:*ntje first:*ogie first:*olio first:*op first:*ount first:*rate first:*rde first:*rief first:*rne first:*seur first:*ster first:*teur first:*tot first:*tra first:*uik first:*uwer first:*vier first:*wer first:aan first:account first:assessment first:baantje first:bericht first:bevestiging first:corporate first:dank first:eerstegraads first:feedback first:finalist first:gesprek first:heeft first:heer first:iets first:kandidatuur first:leidinggevende first:medior first:merchandiser first:na first:namens first:officier first:ons first:op first:parelduik first:ploegbaas first:portfolio first:raad first:reactie first:schriftelijke first:teamlead first:tot first:vier last:*12 last:*36 last:*9 last:*al last:*alen last:*arts last:*aste last:*ate last:*bank last:*cces last:*ces last:*dank last:*dzee last:*eau last:*ega last:*egio last:*eke last:*emd last:*ess last:*ets last:*euws last:*ezet last:*gio last:*ics last:*ief last:*ieke last:*iets last:*igt last:*juf last:*kken last:*late last:*lega last:*les last:*lid last:*ligt last:*ling last:*lio last:*mber last:*mee last:*na last:*nr last:*odat last:*ogen last:*olg last:*olio last:*onde last:*oon last:*oren last:*over last:*reek last:*rien last:*rol last:*rts last:*tact last:*tair last:*temd last:*tics last:*toon last:*uist last:*uld last:*uws last:*veau last:*volg last:*voor last:*vuld last:*ware last:*wij last:*zee last:*zet last:12 last:36 last:9 last:al last:ambulant last:analytics last:bestuurders last:bevestiging last:bouwmaterialen last:brink last:collega last:contact last:dank last:emigreren last:ervaring last:fysieke last:genoteerd last:geregistreerd last:gestemd last:geven last:iets last:ikzelf last:jaar last:juf last:laborant last:ligt last:maart last:maatschappelijk last:mee last:mogen last:na last:nieuws last:niveau last:noordzee last:nr last:ontvangen last:ontvangstbevestiging last:opgemaakt last:over last:portfolio last:reden last:rol last:ronde last:software last:streek last:succes last:toegepaste last:toekennen last:toon last:universitair last:vervoersregio last:vervolg last:vervuld last:voren last:vroege/late last:waarvoor last:waterschap last:wij last:willen last:zodat
-2 after:,_sociohuis after:/_sollicitatie after:3_maart, after::_ze after:beginnen after:beroeps after:contact after:contact_op after:dan_wij after:de_toon after:delen after:delen_wij after:door after:en_beroeps after:en_wenst after:februari after:food after:geen after:geografie after:goed_aangekomen. after:hebben_we after:heeft_je after:is_gelukt. after:jou after:juni after:kunnen_bieden after:leest after:leest_alles after:na after:na_vorige after:nu after:om_dit after:ons_wilt after:orde after:ronde after:schriftelijke after:schriftelijke_proef after:slag_wilt! after:spoed_en after:staat_klaar after:streek after:streek_gestemd. after:succes after:succes_verzonden. after:te_vervallen, after:ter after:ter_haar. after:toon after:toon_niet after:uur_per after:vervallen, after:vervallen,_zodat after:vervuld after:voor_jou after:warehouse. after:we_je after:wenst after:| before:+ before:22 before:^_corporate before:^_gesprek before:^_jouw before:^_sollicitatie before:aan_het before:aantekenen_bij before:ambulant before:aspirant- before:bouwer before:braak before:braak_& before:corporate before:dank_voor before:door_voor before:en_ik before:groep before:heeft before:heeft_een before:je_het before:jouw before:na before:namens before:namens_de before:offshore,_bouwer before:onze_hr- before:ook_namens before:ter_braak before:van_ambulant before:voor_je before:zaterdag_22 before:ziekte_van first:& first:*& first:*act first:*al first:*ate first:*ave first:*bij first:*ctor first:*dere first:*eld first:*ener first:*ere first:*gave first:*heer first:*huis first:*igd first:*its first:*meen first:*men first:*met first:*mits first:*nior first:*nten first:*ract first:*rder first:*tste first:*uis first:*ware first:*zigd first:al first:algemeen first:andere first:aspirant-vrijwilliger first:beheerder first:betrekking first:bij first:contract first:gewijzigd first:hotelmanager first:jeugdhulpverlener first:klant first:laatste first:lead first:longlist first:mandaat first:met first:onderzoekers first:opgave first:positie first:senior first:smits first:software first:ter first:verzetten last:*28 last:*airs last:*ale last:*anaf last:*ank last:*cht last:*dere last:*ders last:*eden last:*eemt last:*eid last:*elly last:*emt last:*er last:*ere last:*ert last:*ever last:*ezen last:*gers last:*haar last:*heid last:*hr last:*iale last:*igd last:*ilt last:*irs last:*ived last:*jan last:*jouw last:*lly last:*loeg last:*loen last:*naf last:*ndag last:*neel last:*ngen last:*nray last:*nze last:*obel last:*oede last:*onze last:*oort last:*ort last:*rang last:*ray last:*ref last:*tten last:*ved last:*vond last:*was last:*we last:*weer last:*wilt last:*zen last:*zigd last:28 last:andere last:antwoord last:artsen last:dat last:deskundige last:drang last:eigen last:er last:gelezen last:gesprek last:gesproken last:gewijzigd last:gisteren last:goede last:haar last:hr last:inkoper last:jan last:jouw last:kelly last:kunnen last:laten last:lidobel last:maandag last:nachtploeg last:neemt last:onze last:opdrachtgever last:ouderen last:personeel last:pippeloen last:preselectie last:raad last:reacties last:received last:ref last:rooster last:sociale last:sollicitatie last:stagiairs last:uitkomst last:vanaf last:venray last:verder last:verzetten last:vestiging last:vond last:vrijwilligers last:was last:we last:wenst last:wilt last:winterseizoen last:zelfstandigheid
-3 after:(ouders) after:(ouders)_en after:), after:),_mevrouw after:,_de after:. after:12 after:12_februari after:88 after:88_reacties. after:aangekomen after:al after:al_kent. after:bovenleiding_in after:dat after:de_brink after:gaat_emigreren. after:geregistreerd. after:gewerkt. after:heer after:heer_te after:in_de after:is_intussen after:is_verhinderd after:je_nu after:kelly after:kelly_leest after:klaar after:laadinfra! after:maart, after:maart,_we after:mvk after:mvk_(jr-2039). after:noord after:om_die after:op_12 after:opgemaakt. after:pauwels after:pauwels_en after:ruimte after:sociale after:sociale_geografie after:test after:u after:uur after:vond after:vond_de after:week after:wij_63 after:wij_je after:willen_we before:"data before:&_smits before:beoordeling_bij before:bij_de before:bij_het before:juridisch before:kleuterklas_naar before:maatschappelijk before:naar_een before:onzen before:smits before:van_onzen before:voor_"data before:zoeken first:*aad first:*are first:*cht first:*dure first:*ead first:*ess first:*este first:*ies first:*ior first:*is first:*je first:*ject first:*king first:*lead first:*naar first:*raad first:*ters first:*tuur first:*uur first:*vens first:*ving first:*zoen first:advocaten first:artsen first:beste first:hiring first:is first:je first:kantoormanager first:naar first:notarissen first:ontbijtteam first:project first:selectieprocedure first:werker first:winterseizoen last:*amen last:*bel last:*dat last:*ect last:*ider last:*lag last:*lans last:*lijk last:*line last:*lmaz last:*luit last:*maz last:*melo last:*meur last:*noeg last:*ober last:*pen last:*prek last:*rek last:*rige last:*ring last:*rum last:*seur last:*slag last:*stma last:*tje last:*tma last:*trum last:almelo last:balans last:besluit last:dag last:distributiecentrum last:dus last:gaat last:genoeg last:hotelmanager last:jobstudent last:kinderen last:klant last:kwamen last:naar last:nodigen last:oktober last:online last:ontbijtteam last:per last:postma last:programmeur last:slag last:stoffeerder last:uur last:veiligheidskundige last:vorige last:yilmaz last:zorggroep
-4 after:+ after:azie. after:bovenleiding_is after:die_reden after:die_zelfstandigheid after:drang after:drang_dan after:en_schepenen after:genoeg after:houden_op after:hydrologie after:hydrologie_(niveau after:ig_te after:klantenservice after:medische_beeldvorming. after:reacties. after:reden after:reden_niet after:schepenen after:schepenen_heeft after:vacature after:venray. after:was after:was_na after:zelfstandigheid after:zelfstandigheid_kunnen before:^_kandidaatstelling before:^_uw before:algemeen before:baan_chauffeur/ before:backend before:bereiken before:bereiken_via before:chauffeur/ before:de_algemeen before:kandidaatstelling before:niet:_onze before:postma, before:raad_van before:te_bereiken before:toestuurde_voor before:uw before:van_de before:via before:via_de before:wiskunde before:zelfstandig first:*+ first:*aten first:*ens first:*even first:*fice first:*ier first:*iste first:*juf first:*oen first:*oper first:*rger first:*tje first:*tsen first:*uist first:*via first:+ first:bijrijder first:developer first:juf first:office first:staat first:stagiair first:stoffeerder first:telefoniste first:via first:werkend first:zojuist last:*88 last:*ance last:*ans last:*ber last:*eien last:*ele last:*iele last:*ieur last:*lant last:*mst last:*naar last:*nce last:*nten last:*omst last:*werd last:88 last:advocaten last:bekeken last:bijrijder last:burgemeester last:commerciele last:exportmanager last:ingenieur last:jammer last:leerling-verzorgende last:medewerkers last:medische last:opgesteld last:stagiair last:standplaats last:werd
-5 after:,_te after:- after:contract. after:de_zomer, after:en_ikzelf after:energietransitie after:energietransitie_ons after:gent. after:gesprek after:hart after:hart_voor after:ikzelf after:ikzelf_vonden after:locatie after:opvang after:opvang_(c1-c2), after:velen after:velen_een after:voor_velen after:voorstel after:yilmaz after:yilmaz_(ouders) after:zomer, after:zomer,_dus before:^_een before:adviesraad_van before:de_andere before:front_office before:hoorden before:hoorden_een before:met_onze before:systems before:u before:universitair_docent before:vacature_systems before:we_hoorden before:werkend before:zelfstandig_werkend before:zomerbaan_aan first:*ber first:*copy first:*den first:*ders first:*eam first:*eke first:*ice first:*ieke first:*kken first:*kok first:*len first:*line first:*llen first:*mst first:*ober first:*omst first:*opy first:*ssen first:*taat first:*team first:*tten first:*voor first:afdelingshoofd first:bestuurders first:betrokken first:copy first:fysieke first:jobstudent first:kok first:medewerkers first:oktober first:online first:stellen first:uitkomst first:uitnodiging first:verpleegkundige first:voor last:*1 last:*alst last:*are last:*daat last:*dan last:*eede last:*eeft last:*eft last:*egd last:*elde last:*elf last:*elo last:*els last:*erne last:*euw last:*ging last:*ice last:*ieuw last:*igen last:*ik last:*inee last:*lde last:*legd last:*lse last:*lst last:*mij last:*mmer last:*nee last:*oef last:*oeg last:*olse last:*rne last:*roef last:*rouw last:*stel last:*taat last:*tel last:*terd last:*urd last:*uurd last:*vice last:*wels last:*zelf last:1 last:aalst last:afdelingshoofd last:aspirant-vrijwilliger last:automatische last:benoeming last:beslissing last:buitenschoolse last:dan last:een last:gelegd last:heeft last:houden last:ik last:ingeroosterd last:mevrouw last:mij last:onder last:pauwels last:proef last:schelde last:staat last:trainee last:tweede last:verzonden last:voorstel
-6 after:,_een after:,_vestiging after:1 after:buitenschoolse after:buitenschoolse_opvang after:heeft_in after:is_voor after:kas after:kas_3 after:mee after:met_hart after:noordzee. after:willen after:wmo after:wmo_hebben after:zonneparken. before:& before:^_de before:aarts_( before:administratief before:bovenvermelde_positie before:contract before:docent before:heb_net before:in_de before:net_de before:technisch before:van_technisch first:*airs first:*bben first:*ben first:*eerd first:*egio first:*erd first:*gio first:*goed first:*irs first:*jouw first:*ming first:*oed first:*over first:benoeming first:functie first:gecertificeerd first:goed first:hebben first:jouw first:over first:stagiairs first:vervoersregio last:*aten last:*eet last:*enen last:*eps last:*est last:*fier last:*inx last:*linx last:*nder last:*ndus last:*och last:*oeps last:*ofd last:*oofd last:*test last:*tner last:*toch last:*uden last:*unt last:*vens last:begeleider last:beroeps last:beslist last:gegeven last:gegevens last:griffier last:hoofdverpleegkundige last:kantoormanager last:klaar last:locatie last:novalinx last:ons last:promovendus last:schepenen last:test last:toch told:subject3
-7 after:) after:)_en after:3_komt after:benoemen. after:bericht after:commerciele after:commerciele_drang after:de_noordzee. after:dus after:groep after:mij. after:onthaal. after:op_de after:postma after:postma_is after:van after:wonen. after:zich before:^_beste before:^_hr before:^_werving before:beste before:bouwer_en before:doet before:hr before:ik_de before:lerarentekort_doet before:net before:sprak_ik before:twee before:werving first:*gers first:*ging first:*list first:*nen first:*nnen first:*we first:automatische first:binnen first:vrijwilligers first:we last:*bben last:*ben last:*daar last:*dent last:*ede last:*iet last:*kas last:*komt last:*meer last:*niet last:*nist last:*ocht last:*oken last:*om last:*omt last:*ons last:*orms last:*rms last:*zer last:daar last:hebben last:inspecteur last:kas last:kletsen last:komt last:lommerrijk last:meer last:niet last:om last:radioloog last:seizoen last:transformatorplatforms last:uitgeschreven last:vrijwilliger last:zullen
-8 after:,_zodat after:3 after:bovenleiding after:de_eigen after:eigen after:eigen_streek after:en_er after:jan after:jan_ter after:meer after:meer_commerciele after:om after:sollicitatie after:thuiszorg before:baan_aan before:hebben_je before:karin_( before:sprak before:ter before:uit before:voor_payroll before:zojuist_sprak first:*2de first:*aak first:*atie first:*bod first:*cer first:*ctie first:*eker first:*icer first:*kers first:*nbod first:*onde first:*raak first:*unt first:2de first:aanbod first:braak first:dienst first:officer first:ronde first:sollicitatie last:*2 last:*atie last:*eam last:*isch last:*je last:*nwel last:*ract last:*sch last:*team last:*wel last:2 last:automatisch last:contract last:engineer last:evenwel last:je last:notarissen last:schadebehandelaar last:sedimentologie last:uitvoerder last:verzorgende
-9 after:,_je after:balans after:balans_opgemaakt. after:binnen_en after:de_balans after:de_slag after:er after:gegeven. after:gesproken: after:gesproken:_ze after:graad_opgenomen after:ik_je after:koeltechniek after:kunnen after:ouderen. after:slag after:treasury, after:treasury,_ingaande after:voor_ouderen. after:we after:wonen before:bericht before:goed_nieuws, before:nieuws, before:nieuws,_de before:tweede first:*ata first:*data first:*dent first:*euw first:*ieuw first:*ik first:*lle first:*mer first:*nde first:*neer first:*ren first:*sen first:*tis first:*zet first:adviseur first:data first:ik first:radioloog first:stafmedewerker first:vacature last:*act last:*baas last:*ead last:*gde last:*hart last:*job last:*lead last:*ordt last:*rdt last:*ttyn last:*ture last:*tyn last:*ure last:avonddienst last:groep last:hart last:lead last:onderzoekers last:pattyn last:ploegbaas last:productieleider last:projectleider last:vacature last:wordt
-10 after:binnen after:cs' after:cs'_zijn before:^_application before:application before:de_hiring before:hiring first:*amer first:*aris first:*daat first:*ider first:*ived first:*ling first:*ouw first:*ris first:*ture first:*ved first:automatisch first:received last:*dus last:*eer last:*iste last:*kan last:*tsen last:*zoen last:kan last:telefoniste last:utrecht
-11 after:binnen. after:kno after:nacht. after:nodigen after:nodigen_wij after:plezier. after:recruiter after:strafrecht after:uitgeschreven, after:uitgeschreven,_zodat after:wij before:^_hr- before:college_van before:ik before:in before:maat_van first:*cfo first:*dat first:*ijn first:*ist first:*nze first:*nzen first:*onze first:*ste first:*tair first:*tter first:*unde first:*uw first:*zen first:analist first:beslist first:burgemeester first:cfo first:dat first:hoofdverpleegkundige first:onze first:onzen first:terugkoppeling first:uitvoerder first:universitair first:uw first:voorzitter first:wiskunde last:*che last:*dden last:*eren last:*goed last:*oli last:*orde last:*poli last:*rde last:*sche last:beleidsadviseur last:goed last:hadden last:orde last:poli last:redacteur
-12 after:& after:? after:ig after:letsel. after:op after:spoedgevallen. after:te before:besproken before:door_naar before:eerste before:u_besproken first:*aats first:*ats first:*cent first:*euwe first:*hr first:*ring first:*uwe first:*van first:gemeente first:hr first:inspecteur first:nieuwe first:notaris first:promotieplaats first:van last:*/vwo last:*eerd last:*nter last:*ren last:*rijk last:*ssen last:*ste last:center last:consulent last:havo/vwo last:uit
-13 after:de_kinderen after:die_de after:ik after:kinderen after:kinderen_al after:marine before:besproken_door before:faas_( first:*eer first:*enst first:*nst first:*tch first:*ten first:aanvraag first:klaar last:*ach last:*lek last:*met last:*nen last:*nner last:*oach last:*oen last:*plek last:met last:stagiaire last:teamcoach last:underwriter last:werfleider
-14 after:bij_de after:is_goed after:kostuum after:kostuum_gelezen. after:medische after:taalkunde before:^_gecertificeerd before:^_je before:assessment before:door_de before:front before:gecertificeerd before:hr- before:naar_de before:positie_front before:samen_met first:*en first:accountant first:en first:productieleider first:psycholoog last:*aris last:*kers last:*oep last:*ptie last:*ris last:*roep last:receptie last:technoloog
-15 after:distributiecentrum. after:graad after:het_distributiecentrum. after:van_het before:door first:*aag first:*door first:*ion first:*prek first:*ptie first:*raag first:*rek first:*tion first:*ure first:application first:door first:operator first:receptie last:*2de last:*bij last:*uit last:2de last:beleidsmedewerker last:bij last:notaris last:organist
-16 after:dan after:werkplaats. before:aan_de before:opdracht_van before:payroll first:*aat first:*ator first:*ink first:coordinator first:recruiter last:*even last:*rink last:receptionist told:subject1
-17 after:' after:'_zijn after:,_bouwer before:^_kandidatuur before:nordhaven_offshore, before:offshore, first:bouwer last:*baan last:*cs last:*hore last:*ijk last:*ijn last:*kend last:*ore last:*zier last:*zijn last:bijbaan last:cs last:getekend last:offshore last:planner last:plezier last:zijn told:text4
-18 after:medior" after:medior"_bekeken. after:opgenomen after:opgenomen_in after:personeel, after:personeel,_sociohuis after:uit_de before:^_uitnodiging before:een_oud- before:met_de before:oud- before:uitnodiging first:*geen first:*loog first:*oog first:geen first:stagiaire last:*aan last:*acht last:*ion last:*ten last:*tion last:*vwo last:*week last:chauffeur last:stafmedewerker last:week
-19 after:$ after:,_mevrouw after:onthaal after:poli_kno after:uit before:^_update before:betrokken before:een_betrokken before:en_de before:update first:*dag first:*ine first:*tor first:assistent-makelaar first:engineer
-20 after:-_zaakvoerder after:ce. after:poli after:wiskunde after:wiskunde_2de after:zaakvoerder before:dat_een before:doet_dat before:gesprek_van first:*oor first:*rige first:teamleider first:vorige last:*dag last:*eek last:*jaar last:accountant last:doktersassistent
-21 after:: after:in_opleiding after:opleiding after:voor_je before:( before:aan before:betrekking first:*ambt first:*een first:*mbt first:ambt last:*ankt last:*len last:*nkt last:*rder last:bedankt last:binnen
-22 after:die after:fietsmode. after:volcontinu before:- before:logistiek first:groep last:*erd last:*sen last:aangesteld last:verkoopmedewerker
-23 after:groendienst after:groendienst_(d1-d3) after:het before:we_een last:*emen last:beheerder last:benoemen
-24 after:aangesteld. after:brand after:een after:havo/vwo before:een first:controller last:*ding last:*itie last:*nden
-25 before:^_onze before:de_heer before:heer before:re: first:*arts first:*che first:*ers first:*pol first:*rier first:*rts first:*sche first:*tpol first:aarts first:rietpol last:*pol last:*tpol last:rietpol
-26 after:je after:ons before:^_office first:*oep first:*roep last:*eld last:*erkt last:*ich last:*land last:*nnen last:*rkt last:*teld last:*zich last:gewerkt last:psycholoog last:zich
-27 after:in_ons after:jeugd after:ontvangen. before:^_uitkomst before:en first:*tant first:huidige last:acceptant
-28 after:andere after:ons_rooster after:transformatorplatforms after:transformatorplatforms_op after:van_transformatorplatforms before:meerderheid_voor before:met before:van_assistent- first:*aven first:*rken first:nordhaven first:organist last:*aven last:manager
-29 after:ingeroosterd after:ingeroosterd_voor before:assistent- before:huidige before:voor_het last:*ende last:*enst last:*ink last:makelaar
-30 after:spoed before:zoeken_we first:job last:*aar last:operator
-31 first:*end last:*rond last:afgerond last:noord
-32 after:met after:onze after:zijn_is before:de_laatste before:laatste before:we first:makelaar last:boswachter
-33 first:*ven first:arbeidsvoorwaardenvoorstel last:positie
-34 after:/ first:*stel first:*tel last:*end last:*ond last:*oord last:*ord last:mechelen
-35 after:in_onze after:onze_databank. last:*elen last:opgenomen last:recruiter
-36 before:onze last:*omen last:*tter last:voorzitter
-37 after:heeft_gewerkt. first:docent last:*aat last:*lle last:*veen last:adviseur last:heerenveen
-38 before:office last:*egen last:nijmegen
-39 first:*job first:*ken last:*is last:is last:nacht
-40 before:uitkomst first:boswachter last:verpleegkundige
-42 before:^ before:^_^
-43 after:en first:*ger last:*een last:*leg
-44 before:de before:voor_een first:monteur last:*huis last:*uis
-45 last:*gaat last:*laas last:*ven
-46 last:*oor last:directeur
-47 last:*gen last:*iter
-48 last:monteur
-49 after:heeft after:laten last:*den
-50 before:sollicitatie_bij
-52 first:*ing
-53 first:*ert
-54 first:*baan first:bijbaan last:*aas last:ploegendienst last:teamleider
-55 last:*iel last:*tiel
-56 before:universitair before:vacature_universitair first:*aan last:*aakt last:*akt
-57 before:re:_re: first:*ding first:*iger
-58 last:*ent last:*ente last:*nte
-59 told:subject6
-61 first:vrijwilliger last:*rker
-62 last:*eel last:*men
-63 before:application_received before:received before:received_/ first:*ops first:manager
-65 after::_wat
-66 last:*door last:door
-69 before:al before:al_als before:die_al
-70 first:medewerker
-73 before:belangstelling_voor
-75 last:*b last:b
-76 after:besluit last:*selt last:hasselt
-77 last:*elt
-78 before:/ first:*bso first:bso
-82 after:,
-84 last:*ops
-87 last:*ters
-88 before:bij
-98 before:positie_van
-110 last:*cent last:*ers last:medewerker
-120 last:docent
"""
COMPANY = """
260 before:van
220 after:graduate
200 before:antwoord_van before:bij
180 after:heeft
170 after:aan after:werken before:aan
160 before:(vroege/late)_bij before:het
150 after:in after:talent before:interesse_in
140 before:hr-dienst
130 before:heb_zojuist before:zojuist
120 after:op
110 before:stichting before:worden_bij
100 before:handhaving_bij
97 before:koninklijk
96 after:stond
85 after:is
78 before:voor
76 after:| before:belangstelling_voor
73 before:wervingsteam
70 after:-
69 before:kinderdagverblijf
67 before:personeelsdienst
60 before:recruiter
58 before:winkelteam
57 before:bij_de before:namens_het
47 before:recruitment
46 after:vzw
43 before:binnen before:opdracht_van before:positie_binnen
39 after:nodigen
37 after:een
33 after:!
30 after: after:hebt
28 before:hier_van before:|
27 after::
26 after:nv
24 before:je_bij before:je_in
18 before:theater
12 after:neemt after:voort before:carriere_bij
10 before:sollicitatie_bij
9 before:personeel, before:stafmedewerker_personeel,
6 before:in_het
5 before:sollicitatie
2 before:team_van
1 before:(m/v/x)_bij
-1 after:), after:00 after:1 after:1, after:80, after:; after:aanleiding after:belangstelling after:beloofd after:below) after:bericht! after:betekent after:bijbaantjes after:broederlijke after:broer after:collegiale after:dezen after:dros after:e-mail after:ervaring after:faas after:friesland after:gaf after:gebeurt after:gecertificeerd after:genoegen after:gesprekken, after:gezien, after:griffier after:hartelijke after:heb after:iemand after:jouw after:koeltechniek after:kun after:met after:misten after:mooi after:onderweg after:palet after:recruiter after:schrijven. after:snel! after:staat after:telefonisch after:terugkomen after:u after:vanaf after:vrijdag after:waal after:waardering after:week after:willen after:ze after:zeker after:ziekenhuis before:aan_klas before:adviseur before:als before:b. before:bedrijf_in before:beste before:bij_het before:bloemrijk before:bouwgroep before:brouckaert before:centre before:chef before:de_feestzaal, before:de_sectie before:feestzaal, before:functie_van before:getreurd:_in before:glaswerkstudio before:h. before:hebben_je before:henk before:hilde before:hr before:in_lokaal before:klas before:kwaliteitsmedewerker,_standplaats before:lidobel_in before:logistiek_| before:lokaal before:manager before:met_mevrouw before:polderbank_| before:r. before:rol_van before:ruiter,_hoofd before:sectie before:standplaats before:tandartspraktijk before:uitgeverij before:uur_te before:van_je before:van_mr. before:veerdienst before:veerle before:verkerk before:zowel
-2 after:). after:, after:? after:afgesproken after:al after:alweer after:beauty after:bent after:beuk after:bieden after:brouns after:daarnet after:die after:directeur after:dit after:er after:gisteren after:hebben after:hier after:interieur after:kostte after:maand after:maandag after:meebrengen! after:namens after:nederlanden after:nu after:ons after:received after:reiger after:schelde after:speelde after:status: after:stromen after:te after:tuinen after:ut after:verhaal after:waar after:weken after:zal after:zijn before:afdeling before:ben before:de_afdeling before:distributiecentrum_in before:fietskoerier before:garage before:gemeente before:greet before:halte before:harm before:hoofd before:iemand_zonder before:koen before:lingedijk_00, before:luc before:mevrouw before:naar before:project_in before:rijkskantoor before:tongeren before:toon before:vestiging_in before:via before:wellicht_met before:zonder
-3 after:(bestuur) after:aangenomen. after:deze after:gaat after:groet, after:het after:hier. after:komen after:linden after:plezier after:recruitment after:wilde before:anke before:annie before:depot_in before:fietsenfabriek before:frederik before:greenhaven before:groetjes, before:hofstede before:jan-willem before:kantoor before:order_uit before:talent before:we_hebben before:woonzorg
-4 after:(schipper) after:00, after:gesprek after:naar after:onze after:oost after:software after:ter after:uw after:voor before:( before:az before:boekhandel before:collega before:dirk before:groetnis_ut before:hebben before:lier_- before:makelaardij before:mijn_collega before:onderwijs before:pensioenbeheer before:politieregio before:promovendus before:rob before:ut before:werf_in
-5 after:) after:... after:aan. after:bericht after:haar after:net after:we before:accountantskantoor before:dienst before:dr. before:groet_uit before:grote before:marco before:nieuws_uit before:onze_dienst before:te before:utrecht
-6 before:christel before:datastroom before:notaris before:ron before:ter before:wzc before:zorggroep
-7 after:fysieke before:namens before:scholengroep
-8 after:als before:dan_is before:en before:huib before:is before:mr. before:politiezone before:ton
-9 after:/ after:bij before:bert before:joost before:klant_in before:patrick before:prof. before:re: before:verlinden_- before:ward before:zie_je
-10 before:jan before:jaren_met before:katholiek
-11 after:de after:zitten before:assessment before:groeten_uit before:hengelosestraat_00,
-12 before: before:aan_de before:die before:ontmoet_die before:peter-paul before:wim before:wouter
-13 after:uitzendbureau after:van before:de_heer before:heer before:uitzendbureau
-14 after:retail before:je
-15 after:. after:je after:werkt. before:drs.
-16 after:pz after:team before:&
-17 after:benelux after:energy before:- before:aanvoerder before:bestuur before:lokaal_bestuur before:maar_aanvoerder before:stijn
-18 after:sluit after:was before:dan_met before:locatie_in before:ocmw before:rik
-21 before:de
-22 after:logistics after:supermarkten after:voorzitter before:schoonmaker
-25 after:(teamleider) after:advocaten before:fod
-26 before:bibliotheek
-27 before:uit
-29 before:rijksdienst
-31 before:directeur
-32 after:vriendelijke before:00, before:ploeg_van before:stad
-33 before:underwriter
-34 after:hendriks before:spreekt_met
-35 before:hotel
-37 before:provincie
-39 before:museum
-40 before:'t
-43 after:teamleider before:brouwerij
-44 before:^
-47 before:gemeentebestuur before:wethouders_van
-49 after:& before:sportdienst before:waterschap
-50 after:wilt
-51 after:b.v.
-52 before:ligt_bij
-54 before:bakkerij
-60 after:.,
-61 before:ziekenhuisgroep
-63 before:in_de
-67 after:en
-71 before:graag_bij
-73 before:woningstichting
-75 before:medewerker_bij
-82 before:in
-87 before:dierenkliniek
-97 before:hoofdkantoor_in
-120 before:met
-180 before:kinderopvang
"""
