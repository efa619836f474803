"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1200 jij_bent
1100 alle_lopend het_komend ik_moet net_niet stelt_de
1000 iemand_anders moeten uw_naam
960 dat_jij
940 de_eerst eerst_gerang van_een
930 een_tweede naam tweede_gespre
900 advies
890 drie
860 het_voorde voorde_van voordeel
840 een_nee functi_is junior te_zetten we_nieman zien
830 je_helaas
820 niet_als status
810 het_advies
800 aanwer* al_volk heb_al wordt_het
790 de_baan vacatu_is
780 dat_wij proced_met
770 dat_niet jaar_niet
760 kandid_die om_die
750 het_is sollic_kunnen
730 omdat_hij onvold* onvoldoende toch
720 daarom doen iemand komen team_voor
710 aanges* aangesteld
700 dus_ik er_voor gegaan
690 die_reden gegeven het_team ingetr*
680 kozen_een wij_kozen
670 gesprek viel
660 gezet
650 benoem* daarme* daarmee
640 groot te_laten vervol*
630 in_meerde intuss_een juni
620 beide we_hebben
610 bent bescho* is_gewijz zetten
600 broede* gevall* gevallen samenw* van_dam
590 die_van niet_hebt
580 keer_is teleurstellen
570 hoe_graag van_jou
560 aanwerving baan gaat geen_aanwer heeft jou_niet person* tegen_drie waarop
550 kandid_niet maakt maakt_dat wat_ik
540 niet_door stopt
530 kandid_te te_gaan
520 gaan maart niet_weerho tot_een
510 meer_behand meerderheid van_00
500 aangen_als al_iemand de_functi ga_het is_beslot jouw_open meerde* naar_de niets_aanbie nu_niets per_direct
490 anders_gekoze ik_ga ik_zoek
480 aan_een kan_ik ons_op over_want toegez* toegezegd
470 een_stagep is_de openstaande passen plek_is want_de zij_kan
460 stopt_het wordt
450 doorgegaan gegeve* het_hierbi jij_deze jou_stopt kan_ook laatst_drie sectie toegek* toegekend we_nemen wikken zit_helaas
440 heb_er onder per_septem personen
430 een_andere hebben_uw hoorde septem_de
420 behoor_niet benoeming conclu* conclusie die_wij en_ik er_is kandidaat met_kandid ontvangen opdrachtgever unanie* unaniem voor_jou
410 daarom_niet dit_beteke gebrui* genoeg het_toch jelle verval*
400 deze_keer geword* geworden het_proces kan_er niet_aanbie stagep_kunnen stoppe* stoppen
390 beeind* jammer_genoeg je_zit ondert* sollic* toch_niet weten_dat
380 beginn* beginnen keuken maar_zijn sollicitatie voor
370 dat_aanbod jouw
360 af_van moment_voorzi niet_met overee_met staat_niet uitein* uiteindelijk van_gesele voor_het voren_gekome
350 achtergrond contract gekomen jammer lijst_van maar_ik men_heeft met_jou niet_dat overee* proces uw_sollic verhaal volgen_week
340 alle de_order locatie sanne succes_gewees uit_de van_medewe vergev* vergeven
330 gesele_kandid niet_aan proced* procedure sollic_naar verder*
320 bent_niet bijgevolg de_wervin deur_in geen je_dus keer locati* plaats_is status_afgewe te_willen vervolg
310 acht bevond* bevonden bij_wat bijgev* buiten_de colleg_die dat_we deze_vacatu gaf_de hebben_we hierme_eindig linked_om op_linked rol_van stoel voor_deze zaterdag
300 daarom_de de_ervari extern* externe hoogte_te kandidatuur niet_goed ons_dat tweede waardo* waardoor zaterd*
290 binnen_de de_select in_te is_weg laten nodige* nodigen om_bij september zodat
280 eindigt valt vijf voorkeur wat_wij
270 alleen_de de_sollic eindig_de evenwe* evenwel geven_aan ik_val selectiecommissie uw_aanbod
260 baan_helaas betrekking boot de_boot ehbo ehbo_en hierme* hiermee op_juni verdere
250 afgeva* afgevallen doet_dat heeft_met hier_in in_maart
240 donder* gaat_het in_onze opdrac_heeft
230 alleen andere_de geteke* getekend het_helaas teamle* teamleider
220 laten_weten salariswens verzor_ig we_gaan
210 als_leerli een_colleg heeft_laten het_gaat inmidd_is match_met niet_bij senior te_mogen
200 deze_ronde geen_match gespre* hebben intuss* intussen is_het je_bent voor_de winkel_in
190 betrek_van consul_onthaa dan_ook gesele* hier van_consul vanoch* vanochtend
180 consul* het_oog met_geen niet_gesele
160 vacatu*
130 anderen in_aalst intuss_ingevu niet voor_winkel
76 voor_een
48 in_de
34 gedach* verkla*
23 in_het
19 helaas
15 op_de
13 aanbie*
8 select*
-5 van_het
-17 kandidaten
-18 kent
-29 weber
-36 plaats
-37 geachte
-50 binnen
-51 afgewezen
-54 overna* overname
-57 afgewe*
-66 dat_de
-70 is_van
-71 broodj* uitslu*
-73 vacatures
-74 beschi*
-77 verhou*
-85 tot_het
-87 wissel*
-97 tegen
-100 moment verand*
-110 afwijz* benade* is_op jury
-120 gedrag* gedragscode minute* minuten
-130 ge_moogt mevrou* mevrouw moogt van_de werken
-140 gemaak* goedgekeurd komend moeten_wij sinds
-150 andere antwoord dus_geen loopba*
-170 gegron* gegrond gesoll* gesolliciteerd klacht klacht_niet uitnod* verklaren vinden_we
-180 had_ik redactie
-190 gerda is_gevond
-200 antwoo* beste bij_dat chef en_de na_het op_een redact* volgen_de
-210 basis en_die uitera* uren
-220 daarna dienst en_een medewe* opleidingsplaats servic*
-230 basis_van dossie* jaren je_dat kunnen niet_gewonn sollic_met stond twee
-240 beslot* besloten buiten* schoolleider teams telefo* weerho_voor
-250 begrij* even gewonn* gewonnen onze_vacatu systee* zijn
-260 ervari_met gunsti* kijken laten_we maandag ontwer* oordee* trek wil_alleen
-270 gesele_voor gister* het_contra plaats_00 reagee* vinden vorige_week
-280 brieve* brieven geslot* gesloten ik_werd maar met_nummer
-290 dat_is dossier er_op het_door je_een klaar vandaa* verwij*
-300 geval laat op_plaats uit_je ziet
-310 alsnog andere_partij eindigde gaan_niet gekoze* gekozen gevraa* kandid_heeft niet_verder overzicht result* vastge*
-320 de_eigena eigena_heeft functi_in hierbi* hierbij keuze_laten laten_vallen partij vallen_op verkee* verkeerd vier voorlo* weiger* werkt zijn_keuze
-330 eigena* eigenaar verder
-340 cv_niet hebben_beslot iedere* iedereen krijge* krijgen nummer online positie te_hebben
-350 andere_gegadi gekreg* gekregen genome* genomen
-360 dan_van ik_ben koos medewerkers meer niet_te over progra* sollicitanten voor_je vorige we_geen worden
-370 beslot_uw niet_gehaal reacti* vrijwi*
-380 deel dochte*
-390 aanpak waalse
-400 niets voorwa* voorwaarden wij_tot
-410 besluit gehaal* gehaald jonger natuur* natuurlijk plek_voor ziek
-420 bewaar* en_niet hebben_je
-430 bij_de blijkt voor_die
-440 aan_het onderzoek
-450 afgeke* heb_ik mijn solliciteren
-460 ligt_dus uw_inschr
-470 hebben_voor inschrijving projec* sluit_op willen_we
-480 keuze opdracht we_niet
-490 aannemen
-500 laatst_ronde werkge*
-510 bij_een die_je plek post vooral
-520 ander_profie nieuwe_status weer
-530 afwijzing
-540 van_uw week
-550 te_gunnen vonden
-560 aanvra* de_tweede schrij* wil_ik
-570 ligt
-580 bij_het past
-590 omdat
-600 gunnen kreeg verlen*
-610 afgero* afgerond
-620 inschr* onze
-640 aannem* uw_diplom
-680 groep is_je kunnen_wij
-710 zelf
-750 tijdel*
-760 gewoon zoeken
-870 dan_is
-900 waarom
-1000 jullie
""",
    "received": """
990 dank_je
960 in_ons
920 je_sollic
890 select_van
850 dossiernummer
820 je_motiva
810 comple* compleet
780 nemen
760 aan_de
750 is_in lezen selectie
710 en_gaan
700 gaan weekend
690 dat_je je_in laten ons_systee sollic_die weeken*
680 een_test een_voorse lezen_elke proced_bestaa test_en voorse_een
670 alles_goed uit_een
660 diploma op_00 te_antwoo werkda_te
650 bestud* elke_sollic
640 die_we weten
610 behand*
600 de_voorwa hebben_je
590 status
580 doorgegeven je_aanmel status_ontvan
570 aanmelding het_weeken voorwa*
560 brieve_door sluiti_nemen
550 genote* genoteerd ik_heb we_dat wij_alle
540 de_brieve dossie_is ik_kijk is_00000 ligt_bij margri* margriet winkel
530 cv_ontvan diplom_sturen ons_nog toegev* toegev_aan toegevoegd wilt_ons wordt
520 de_teamle deze planni* stap
510 je_open reageert
500 gezien je_reacti
490 de_hoofdv hoofdv* hoofdverpleegkundige hoort_uiterl je_hoort ligt of_je uiterl_vrijda vrijda_van
480 dit_is in_behand nemen_wij
470 opgave ze_deze
460 aanmel* brieve_vindt het_vast in_week is_een nu_bij vast_bureau wannee* wanneer
450 is_verstu je_kandid naar_pellwo ontvangen verstu_naar
440 een_automa motiva_is reacti* spreekt staat
430 het_dossie
420 berich* bezig bezorgd formul* formulier motivatiefilmpje spreek* uw_gegeve we_hebben
410 behand_uw cv_duurt kandidatuur wij_behand
400 august* augustus ongeve_drie vertrouwelijk
390 ambt ambt_van automa* reactie
370 een_bellet gezien_en succes_verzon
360 sollic_en toelat*
350 aangek_en automa_ontvan automatische behandeling opgeno_in status_in
340 de_voortg en_wordt ook_jouw volgen_in voortg_van voortgang
330 jouw_sollic online
320 aan_mijn beoordeling dan_bel de_beoord ik_leg man_en ontvan* voor_aan
310 sollic* zijn
300 contact hem_voor mee_naar
290 contac* heb_uw sollic_is vergad_naar weten_dat
280 hebt_op jouw_reacti
270 en_liggen gesoll_hebt netjes vandaa_aan verzon* verzonden
260 jouw onder recrui_voor
240 antwoo* bekijk* de_recrui
230 hebben maand_mag mag_een ontvankelijkheid
220 antwoo_van dat_jouw
210 haar_werkza
200 gelukt geregi* geregistreerd hebben_we op_de
190 dank de_vacatu
180 leuk
160 leuk_dat mail_is voor_deze
120 design*
110 gegevens
95 van_ons
94 voor_het
83 gegeve*
-1 zal_verlat
-30 bedank*
-64 voor
-93 versch*
-100 vijf
-120 de_nieuwe
-150 deed functi*
-160 te_nemen thuisb* waarom
-180 beslissing ouder uw_dossie volgen*
-190 cv_met
-200 beslis* bespro* besproken en_cv hierbi*
-210 binnen_dank
-220 zorgvuldig
-230 bij_onze vorige
-240 blijft
-260 direct*
-280 jaar
-290 advise* adviseur
-300 beoordeeld dagen van_je
-310 de_status maande* status_van voor_de vooral zelf
-320 doorgenomen medewe*
-330 motivatie over
-340 komt met_de ontvangt
-360 hoekst* leest meer
-370 door_de
-390 door_een hebben_wij vacatu_voor
-400 servic*
-410 graag je_een wij_uw
-420 ervari* ervaring heb_het instal*
-430 eerder
-440 nog_steeds steeds_in
-450 in_goede krijgt person* steeds
-460 wij_bevest
-490 profie*
-500 onderz*
-520 orde
-530 niet
-540 en_motiva
-560 bekeke*
-600 sollic_in
-610 je_hebt werkge*
-640 danken_daarvo en_danken
-650 is_nog uw_open
-730 heeft
-740 ontvan_en
-840 danken
-880 ontvingen
-930 ontvin*
""",
    "come": """
1500 wilt_een
1300 het_gespre
1100 graag graag_voor je_interv link
1000 om_een
910 bent
810 een_korte sollicitatiegesprek
780 om_00
760 opdracht
750 we_samen
740 bij_het je_zin om_0u
730 tijdst* tijdstip
700 je_graag
660 identi_meenem om_00u00
640 sollic_assist uitnod_sollic
630 dinsda*
600 er_bent ik_je je_even recept_als samen vrijda_bij
590 via_teams
580 dus_we
570 als_verhin beste_bellen de_recept doorgeven ik_stel verhin* verhin_bent verhinderd wannee_kan weten_als
560 het_team je_er
550 het_ons maart_upload uitwer* uitwer_tot uitwerking uw_uitwer
540 de_bijlag kunt_uw met_het
520 materi* zien_hoe
510 een_klein online slot volgende
490 ons_twee proefd*
480 graag_leren horen
470 we_willen
460 messen
450 amersf* amersfoort maandag
440 een_halfuu halfuu* halfuurtje met_twee
430 je_een vindt willen
420 helaas
400 spreekt volgen_stap
390 de_direct
380 je_bent komen kun_je we_hebben zaterd* zaterdag
370 desgew_kan online_plaats
360 desgew* volgen*
350 de_volgen directeur gesprek werd_weerho
340 te_komen
330 bel_je ik_bel tot_00 uur_in
320 meedra_in
310 graag_met spreek* volgen_week
300 afspra_vast colleg_aanwez een_colleg gespre_zijn op_woensd voorke_ontvan zetten_de
290 behaalt bent_door dan_volgt de_teamle volgt_het
280 een_paar langs_te paar tijd zestig_procen
270 de_tweede gespre_willen graag_nog keer_spreke
260 onders_link via_onders
250 een_eerste een_routeb routeb_vindt
230 op_dinsda
210 gespre_voor is_ingepl manage_is nodige* nodigen
200 eerste gespre* van_sales voor_de
190 ingepl* sales sales_manage spreken
170 woensd*
150 de_afspra ronde
110 gaan_graag verder_in voor
76 afspraak
36 we_je
-120 boveno*
-140 texel za_00
-170 august* augustus
-180 donder*
-230 en_vrijda oktobe* oktober
-250 in_het terug
-280 mogeli* vorige
-290 datum
-300 delft
-320 achter* kom_je
-340 om_je open
-350 op_de
-360 je_kunt
-390 verzoe*
-400 je_komst
-410 je_in juni_om komst
-430 bevest_je over_de uitnodigen
-440 laten
-450 dat_je je_kennis vergad* vergadering week
-460 gesprekken van_de we_de
-470 van_een
-490 kantoor staan zullen
-500 kantoo* woensd_00
-510 kunnen over schikt_het
-530 langs
-560 niet
-570 half
-590 op_kantoo tussen_00
-640 afspra_bij onze
-690 je_dat
-700 telefo*
-840 bellen
""",
    "offer": """
1200 contract
930 de_keuze
900 contra*
760 willen
750 we_willen
710 uur_per
700 per_week
680 start
650 je_de
630 voor_jou
610 het_contra
590 bieden jou_gekoze
550 je_start
540 aureli* aurelis bij_aureli welkom_bij
510 je_het
490 de_baan op_gevall
480 doctor* gevallen
460 je_eerste moeili*
450 aanste_als je_wordt
440 duur
430 je_een woensdag
420 komen_lopen mag_bij ons_stage stage_komen willen_je
410 lopen woensd*
400 bevest*
390 een_jaarco ge_moogt jaarco* moogt
380 aan_als telefo_bespro
370 rijksr_nodig
350 de_samenw kijken_uit samenw_met uit_naar woensd_weten
340 aanste* aanstelling kijken samenw* samenwerking stuur wij_kijken
330 bieden_een brutos* brutos_van brutosalaris een_brutos graag_een
320 hierbi* hierbij
310 eerste_werkda je_hebt maanda_septem werkda_is werkdag wij_bieden
290 de_bijlag ondert_contra werkda*
280 bijlag*
270 hebt_ons ons_overtu overtu_en
160 maanda* maandag
110 hebben
100 bieden_graag graag_de
98 contro_aan
-54 van_00
-85 aanvaa*
-96 weten
-110 dagen inschr*
-130 coulance
-170 binnen
-190 waar
-220 select*
-240 weten_dat
-270 dat_je laten van_de
-320 leren onze
-330 graag_voor
-360 op_je
-370 werk
-410 leuk
-470 de_slag slag
""",
    "wait": """
1100 ligt stil
1000 is_nog
980 reken reken_op weten
970 vastst*
950 duurt
900 eerst
880 de_direct
860 functi*
740 beslis*
730 heeft_de nog_steeds vaststaat
720 nog_niet
710 steeds
700 nodig
660 langer weten_we
620 bent_nog nieman* niemand
610 nog_niets staat valt
600 reactie
590 moet
580 bij_elkaar onze_excuse
560 besluit een_beslui
550 ik_geen zijn_je
540 elkaar met_de we_zijn
520 nodig_is vacature wij_nameli
510 altijd_in beslis_over de_runnin houden_je runnin* running van_april
490 antwoord blijft ik_niet vakant*
480 loopt_nog select_loopt te_nemen twee_weken voorlo* voorlopig zeggen
470 defini* nu_toe selectieprocedure tot_nu
460 direct_wil functie we_houden wil_eerst
450 de_00e de_keuze dus_nog is_tot nog_om of_we rond_de vragen_nog
440 ander_in de_ander even functi_schuif op_dit waar_jouw waarsc_op wat_langer
430 betaal* betaald jou_als komt_pas
420 niets proeft* proeftijd
410 afgeva* niet_verget verget* vergeten
400 blijft_in de_ondern dossie_ligt het_met je_blijft ligt_nog nog_bij
390 dokter in_beeld krokus* krokusvakantie ondernemingsraad pas_eind
380 blijft_wel de_proced de_werfre door drie_jaar geen_beslis iemand op_nieuws werfre* werfreserve
370 bij_de gelukt_om is_deze reacti* voorspellen week_helaas
360 gelukt sluiting wachte* wachten
350 kandid_is pas_volgen wachte_nog we_wachte
340 daarna_weten er_dus gesprek laatst_gespre loopt nog_op ook_de vast_in vrijda_is
330 conser* en_onze overheid richti* richting vlaams_overhe voor_conser
320 aangel* de_functi dus_niets een_aanwer uitsla_van van_jullie
310 budget_is is_goedge loopt_het we_verder zodra_het
300 en_daarna tot_de
280 gespre* half het_budget laatst* laatste
260 proced* procedure
250 iets
240 onze
230 budget
180 nader order
170 een_reorga reorga* reorganisatie
-49 twee
-92 sollic*
-140 voor
-150 twee_jaar
-170 binnen_een deze
-190 maanda*
-200 een_week
-230 vier
-240 uw_kandid
-260 gemidd* gemiddeld
-270 geplan* gepland hebben
-340 we_je
-350 verval*
-420 laten
-430 werkge*
-480 binnen terug
""",
}
ABOUT = {
    "yours": """
620 willen
590 status
560 benoem*
520 moeten
510 groet
500 subject:sollic*
490 maart
460 werkda*
450 gerust
440 toch
430 doorge*
410 subject:open
400 vanaf
390 accoun* contac* lieve subject:sollicitatieprocedure woensd* zitten
380 alle
370 blijve* blijven recrui* selectie sluiti*
360 gerang* ondert*
350 binnen geldig gerangschikt personeel
340 dienst functie gaten sorry start uitkom*
330 groetj* groetjes
320 bieden hele hoogachtend lopen
310 anders baan morgen tijdst* waarvoor
300 papier* voorzi*
290 alles automatische contract daarom
280 beste bijlag* gezet ontvangstbevestiging onvold* onvoldoende select* state
270 contact krijg ondertekende werkdag
260 aanste* seizoe* zullen
250 aanstelling doen gevall* gevallen hallo iphone laat rooste* uren wannee*
240 beginn* beginnen kandidaat proefl* subject:bright* vervan*
230 afgesproken berich* contra* gegeven goed groete* nieman* niks telefonisch vervolg zien
220 door gegeve* groepen subject:uitkom* subject:uitkomst verwac* voorge*
210 groeten hiring ingaan samenw* sluiten subject:voorstel vind waardo*
200 aanmelding avond genk maakt rijden schaal sluite* subject:junior voortg*
190 doorne* doornemen salari* subject:assist* subject:proefd* subject:voorst*
180 afgewezen kennis* oktobe* oktober voorbe*
170 bericht rond samen subject:analys* subject:vacaturenummer
160 afgewe* denk gesprek gevraagd minute* minuten stagep*
150 sollic* weerho* weerhouden
140 bent eerste gaan gelegenheid rijbewijs verder* vertrouwelijk
130 aanmer* aanmerking afwijzen donder* geworden volgende
120 gespre* gister* leuke naam sturen vanoch*
110 behandelen doorze* doorzetten fijne hebben voor voorse* voorselectie
100 aanbieden ontvan*
97 lezen
90 succes
89 zetten
77 gelukt
74 sollicitatie
62 subject:tessel
54 over petra
51 deze tweede
50 heeft
43 vindt
42 plek
34 dinsda* niet
29 intussen
-5 verder
-6 subject:terugk*
-23 subject:sollicitatie
-38 dana
-41 diplom*
-53 afspraak
-55 subject:select*
-57 wordt
-59 naar
-61 even wilt
-63 goedkeuren
-67 commis*
-71 goedke*
-74 august* augustus
-78 beslot*
-79 stapel
-81 bram
-83 geduld
-95 tussen
-98 gekoze* gekozen
-100 kopie sacha
-110 afspra* onze past verlofaanvraag
-120 afgekeurd geleze* gelezen geselecteerde geven komt plezie* plezier subject:status waarom
-130 afgeke* ontwerp subject:proced* winactie zoeken zorgt
-140 eruit jury kosteloos krijge* krijgen reserv* schree* schreef spelen
-150 beslissen hierbi* hierbij inschrijvingen ontvangt twintig
-160 kwarta* liever* lieverd nordli* nordlicht novemb* november subject:over subject:toelat* uitgev* veel
-170 bondscoach denema* denemarken geeft grote interview meer najaar opnieu* opnieuw subject:gespre* vakantie vertra* vertraging
-180 controller gewonn* gewonnen intere* post vertrouwen
-190 beloof* beloofd blij bright* brightwater dossie* excuse* excuses financ* group helaas kamer keuze loopt promotie subject:nordli* subject:nordlicht voorkeuren weer
-200 afzegg* afzeggen annule* daarvo* daarvoor gekreg* gekregen geslot* interesse mailad* mailadres nogmaals opgeno* opgenomen subject:intrekken volgend waarsc* waarschijnlijk weten
-210 beeindigen boek directeur dossier kortin* meters* ondersteunen projectleider speel uitnodigen veld vorm zonder
-220 aanvraag gefeli* gefeliciteerd hartelijk niets omdat verlengd webwin*
-230 formul* formulier hold loodgieter mochten negen nieuw nodigen schrik* septem* september subject:contro* subject:controller subject:dinsdag subject:nieuwe subject:volgen* subject:volgende vakant*
-240 aankoo* afdeli* afdeling getwij* getwijfeld profie* wacht woning*
-250 antwer* antwerpen hart klik meegenomen progra* schuif* schuift stukken verkee* verlen*
-260 gehaal* gehaald projec* stofzu* stofzuiger taart testge* testgezin verjaa* verjaardag werken
-270 applic* applicatie favori* hand heer kunnen plekke* plekken toegew* werkgevers
-280 bedrijf genome* genomen opleid* overleggen sint toegewezen vaststaat
-290 andere profielschets vakantieperiode welke
-300 aangev* afwijzing arbeid* bedanken beslis* blijft gemeen* weiger*
-310 ondernemingsraad subject:engine* subject:engineer terech* vastst*
-320 daarna direct* leuk school terecht
-330 beslissing geslaa* nieuwe verschoven voorlo* voorlopig werkgever
-340 jaarvergadering rekeningafschrift
-350 dochte* goedge* goedgekeurd jaarve* klacht ondern* orde training
-360 duurt functi* langer lees wachte* wachten
-370 antwoo* inschr* laatst* laatste valt wonen
-380 weber zeggen
-390 altijd maar trekke*
-400 behandeling terug zijn
-410 aannem* budget joland*
-420 definitiefs vrijwi*
-440 document
-450 docume* runnin* running tijdel*
-460 achter vier
-470 staat
-480 vergadering werkge*
-490 defini* verget* vergeten
-520 beslui*
-530 meneer
-560 besluit stil
-640 aanbod jullie steeds
-650 vraag
-700 subject:functi*
""",
    "refusing": """
900 gerust
730 iemand moeten
600 open
560 blijve* blijven
540 zien
500 onvold* onvoldoende
490 kandidaat
480 gaten
460 denk
450 morgen
440 contact daar eens hadden niet
430 contac* staan
420 linked* select*
410 benoem* seizoe*
400 subject:gesprek
390 hoogac*
380 behoor* drie junior solliciteerde
370 anders behoort groepe* groepen
360 hoogachtend waar zitten
350 lieve minder vergeven
340 avond hele raad toch zullen
330 groet hebben houden voorzi* waren
320 openst*
310 website willen
300 conclu* conclusie probee* sorry
290 evenwe* evenwel gegeven gehad jelle zaterd*
280 beter hierme* hiermee kozen over verand* verder waarvo* waarvoor
270 aanwer* afgewezen daarme* goede instel* kandidaten vanaf zaterdag
260 ander geword* geworden maakt maanden missch* misschien ondert* sollicitatie subject:assist*
250 gesprek hoorde onderhoud
240 afgewe* gunsti* ondertussen snel vrijdag zondag
230 papier*
220 aangen* ehbo state subject:techni* vervol* vragen
210 afwijzen baan beste daarom groep mondel* subject:sollic* subject:uitkomst tijden* tijdens waardo* waardoor
200 beginn* beginnen netwerk salari* voldoende
190 goed half paul samenw* speeld* speelde volk vrijda* wellicht
180 doorge* groete* heeft kwam naam subject:update toon viel
170 betale* betalen even geselecteerd gespre* portfo* portfolio schrij* subject:portfo* subject:portfolio tilburg
160 heel stagep* subject:bright* vacatu* zodat
150 fronte* frontend jouw laat mogeli* samenwerking
140 donder* hier
130 door goeden*
120 aanbieden gaat inmidd* inmiddels verval* vervolg wervin*
110 subject:bedank* subject:bedankt subject:junior subject:sollicitatieprocedure
100 kunt
93 mevrouw
92 deze subject:terugkoppeling
88 subject:interesse
87 sollic*
71 dana
68 stap
67 subject:intere*
64 voor
50 subject:sollicitatie
30 jaar succes
6 bent
-10 vacature
-17 neem
-37 robin
-87 toegewezen
-96 beoordeling
-99 schuif*
-100 staat
-110 reager* reageren
-120 gekoze* gekozen gewonn* gewonnen iedere* iedereen korte maandag plaats winact*
-130 aanmel* berich* dossie* maanda* subject:aanmelding subject:automa* subject:automatisch
-140 hartel* lieke mijn vriend* wordt
-150 alsnog diplom* diploma gemeen* liggen
-160 beoord* contro* controller interesse valt vriendelijke
-170 andere aureli* aurelis bakker* beslot* besloten eerlij* promot* twee verdergaan verzoek
-180 afspra* gereag* gereageerd hoort onbeke* verget* vergeten
-190 ondersteunen opnieuw taart tijd
-200 aangev* aangevraagd daarna intere* motiva* sales subject:reacti* subject:reactie
-210 bachel* favori* kwarti* meer naar planning sacha sinds vrijwi*
-220 antwoo* applic* applicatie auditie eerste geduld geeft gefeli* gefeliciteerd gegadigden ploeg reactie steeds wilt
-230 geef gehaal* gehaald herkan* herkansing klaar lukt plekke* plekken refere* sint
-240 bespreken
-250 auditi* duurt financ* foto gent helaas kopie mail meneer
-260 bedrijf bespre* contra* contract datum fase geslot* gesloten maar medewe* nageke* nagekeken nemen plezie* plezier programma
-270 beslissing bevest* commis* subsidieaanvraag voorlo* voorlopig weekend
-280 aanvraag kennismaking terech* vakantie worden
-290 aannemen afzegg* afzeggen comple* compleet eerder krijge* krijgen teams terecht vakant* weten zeggen
-300 dochte* laten melden planni* subject:status verhin* verhinderd vier
-310 behand* interview post progra* projectleider reacti* subject:engine* subject:engineer tijdel* trekke*
-320 beslui* brightwater liever* lieverd subject:sales werkge*
-330 docume* jullie sollicitatiegesprek vandaag vraag welke
-340 heer subject:voor vanavo* vanavond wonen
-350 genome* genomen niets verkla* werkgever
-360 nummer vergadering voorwa*
-370 ligt past subject:contro* subject:controller
-380 behandeling bestaa* leuk zodra
-390 bestaat gekregen opdracht test
-400 afgeze* afgezegd
-430 aannem* besluit link plannen zonder
-450 online projec*
-460 afwijzing
-480 stuur
-500 zijn
-530 inschr*
-570 weber
-630 graag
-730 week
""",
}
ASIDES = {
    "keep_file": """
690 houden
680 blijft
650 bij_voor we_houden
570 uw_kandid
510 voor
370 graag_op jaar
350 staat
340 als_je volsta* volstaat
330 daar
300 onze
240 weer
210 baan komt_er
180 er_een
""",
    "reapply": """
870 openst*
850 werk
640 opdrac*
600 openstaan
580 opdrachten
550 graag
510 staan
470 we_te
380 over_een
340 zoeken_we
330 zoeken
300 haal
290 functi* komen meteen
280 andere
270 bij_uw
260 bedrijfsleider je_in
250 dien graag_met
240 aanvraag bedrij* sollic_je van_deze
230 dan_een deze eens_dan projecten vindt
220 aanvra* genoeg in_ons projec* rond
210 functi_van
200 groep
190 heb_je
180 account nieuwe
170 kun_je
150 in_je
-41 twee
-140 graag_op
-190 dat_je
-200 bij_ons hebben seizoe*
-210 persoo*
-230 januar*
-270 eens_te gaan te_bellen
-300 zien
-310 wel_een
-330 we_je
-340 kunnen
-370 voorja* voorjaar weten
-430 komt
-470 er_een voor
""",
    "stay_in_touch": """
590 bij_onze
550 contac*
520 ik_in
490 volgen*
360 nieuwe
350 zullen_we
340 zullen
250 weten
170 heb_ik nummer uitbre*
-220 de_hoogte hoogte
-240 graag op_de
-290 in_de
-300 voor
-320 mocht_je
-330 je_in
""",
    "call": """
660 gelege*
580 bellen
430 eens
""",
    "offered": """
680 over
640 graag
620 er_graag
600 even_over
560 kunt
520 uitleg
440 gerust
370 in_te proef recht
360 kijken
270 de_dienst personeel
260 dagen hiervoor
""",
    "refused": """

""",
}
