"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1200 jij_bent
1000 een_tweede
970 moeten tweede_gespre
940 ik_moet net_niet
930 alle_lopend
920 stelt_de
910 dat_jij
900 de_eerst eerst_gerang uw_naam
890 al_volk heb_al we_nieman
880 functi_is
870 lopende
840 advies gegeven het_voorde voorde_van voordeel
830 naam sollic_kunnen van_een
800 een_nee status zien
790 dat_wij je_helaas
780 aanges* aangesteld daarom de_baan junior niet_als te_zetten
770 het_is kandid_die toch wordt_het
760 iemand_anders
750 drie om_die
740 aanwer* proced_met
730 het_advies kozen_een wij_kozen
720 doen
710 dus_ik er_voor komen
700 jaar_niet
690 dat_niet gaat gesprek iemand
680 keer_is viel
670 die_reden omdat_hij vervol*
660 daarme* daarmee sollicitatie
650 het_komend onvold* onvoldoende
640 tegen_drie vacatu_is
630 juni teleurstellen waarop
620 is_beslot te_laten
610 gegaan gezet heeft in_meerde intuss_een meerderheid niet_weerho we_hebben
600 baan bent bescho* geen_aanwer is_gewijz kandid_niet niets_aanbie nu_niets stopt
590 al_iemand gevall* gevallen jouw meerde* zetten
580 broede* deze_keer hoe_graag komend* komende openstaande
570 benoem* het_team van_dam
560 groot jou_niet voor_jou
550 aan_een
540 aanwerving conclu* conclusie dit_beteke ga_het toegez* toegezegd van_00
530 ik_ga
520 per_septem person* te_gaan van_jou
510 jammer jammer_genoeg maakt maakt_dat septem_de wat_ik zij_kan
500 beide de_functi gaan ingetr* ingetrokken niet_hebt
490 die_van er_is hebben_uw kan_ook
480 een_andere opdrachtgever sectie
470 laatst_drie ons_op samenw* samenwerking team_voor zit_helaas
460 beeind* een_stagep heb_er locatie meer_behand ondert*
450 anders het_proces jij_deze jou_stopt keuken niet_door stopt_het waaron* waaronder zaterdag
440 en_ik het_toch hierme* hierme_eindig ik_daar jelle kandidaat maart om_de uw_sollic vergev* vergeven
430 proces tot_een waar weten_dat wordt
420 die_wij geword* geworden ik_zoek je_zit kandid_te maar_zijn niet_dat onder ontvangen stoppe* stoppen verval* voor want_de
410 het_profie toch_niet
400 bevond* eindig_de eindigt uit_de
390 met_kandid niet_aanbie personen stagep_kunnen voren_gekome we_nemen
380 buiten_de daarom_niet de_sollic het_hierbi is_de je_dus maar_ik om_bij toegek* toegekend unanie* unaniem
370 achtergrond in_te status_afgewe
360 binnen_de hier kan_er kan_ik niet_goed te_willen
350 af_van behoor_niet bent_niet colleg_die deur_in extern* externe per_direct
340 benoeming dat_aanbod hebben staat_niet van_gesele vijf wikken
330 aanwerven achten anders_gekoze de_select evenwe* gewees* geweest met_jou nodige* nodigen selectiecommissie sollicitatieprocedure
320 de_boot de_wervin geselecteerde lijst_van niet_met uitein* uiteindelijk
310 acht baan_niet naar waardo* waardoor zodat
300 beginn* beginnen medeka* medekandidaat men_heeft plaats_is proced* procedure vervolg volgende
290 beter bij_wat contract geen laten opdrac_heeft overee* toegek_aan uw_aanbod
280 niette* niettemin
270 aangenomen controller de_voorke hebben_we het_oog is_weg linked_om linkedin met_geen ons_dat op_linked proces* sollic_naar voorkeur wat_wij
260 aangen* alleen_de dat_we de_order doorda_de doordat ehbo ehbo_en gespre* hoogte_te om_op order vacature wij_uw
250 daarom_de deze_vacatu gebrui* komt redden
240 allrou* allround baan_helaas deze_ronde een_colleg in_onze naar_de overeen voor_deze we_gaan wij_kunnen
230 niet_aan sanne succes_gewees
220 dit_keer gaf_de heeft_voor kunnen_niet
210 geen_match in_de niet_gesele valt_af van_medewe voor_het winkel_in
200 dan_ook de_ervari teamle* teamleider
190 geteke* getekend inmidd_is verhaal
180 buren doet_dat in_maart rol_van vanoch* vanochtend volgen_stap
170 intuss* intussen volgen_week voor_de
160 status_niet
150 alleen
140 gesele*
130 andere* anderen intuss_ingevu je_bent niet
110 een_kennis
91 moet
83 deze
57 je_geen
53 afgewe*
47 kandidaten
39 niet_in
28 op_de
13 in_het nieman* niemand
6 tegen
-6 aanbie*
-24 van_de
-33 helaas
-36 functies geacht* geachte
-45 heeft_hierto
-56 van_rijwie
-59 beoogde jury rijwie* wissel*
-63 is_van
-67 van_het
-74 nieuwe
-79 voldoe*
-89 dat_de
-90 functi*
-99 stond tandem
-110 dossie* en_de veel
-120 komend
-130 archie* beschi* je_sollic na_de olivie* olivier parkee* parkeerplek tot_het uitslu* vinden_we
-140 dienst geval is_op soort vrijbl* vrijblijvend
-150 gerda
-160 hoog
-170 zijn
-180 dossier je_dat systee* systeem uren
-190 chef engine* gesele_voor oude uitnod* zonder
-200 toegelaten woning zitten
-210 bij_dat gesoll* gesolliciteerd sollic_met
-220 diensten en_een gegund had_ik meer overzicht vinden werk
-230 kunnen laten_we moment niet_verder proef uitera* uiteraard
-240 basis basis_van daarna telefo* vier
-250 aanmel* docume* genome* genomen ontwer* uit_je vandaag
-260 bij_de even financ* gewonnen hierbi* hierbij reagee* twinti*
-270 afgeke* andere brieve* brieven buiten* eindig_op laat maar met_nummer result* talk
-280 besluit eindigde gaan_niet ik_werd onze_vacatu promot* reacti* trekke*
-290 antwoo* automatisch erop iedere* iedereen ik_ben laatst_ronde twee weerho_voor
-300 het_contra lieke nummer progra* verwij* volgen_de waalse ziek
-310 afzegg* afzeggen cv_niet jaren kijken niet_gehaal op_een project solliciteren verder vrijwi*
-320 beslot* besloten gekoze* gekozen mijn ontbre* positie projec* uitkomst vorige wij_tot
-330 dat_is direct* gekreg* gekregen hij_is onderzoek online resultaat voorlo* ziet
-340 je_een omgevi* voorra* we_dat
-350 afgeze* afgezegd ervari_met functi_in gegron* gegrond het_door jonger krijge* krijgen niets verkee*
-360 aan_het dan_van heb_ik over partij we_geen
-370 deel gevraa* koos vanweg_de voor_je worden
-380 beste de_tweede werkt willen_we
-390 aanvraag keuze_laten laten_vallen niet_te plek uw_inschr voorwa* voorwaarden weiger*
-400 beslis* gehaal* gehaald post voor_die we_zoeken
-410 aanvra* bewaarde dochte* eigena* eigenaar werkgever
-420 aanpak andere_gegadi bewaar* inschrijving
-430 en_niet ligt_dus plek_voor werkge*
-440 blijkt hebben_je wil_ik
-450 gekoze_voor groep hebben_beslot kreeg medewerkers
-460 keuze omdat we_niet
-470 bij_een eerste_gespre
-480 hebben_voor van_uw
-490 aannemen nieuwe_status past
-500 natuur* natuurlijk
-510 inschr* ligt sluit_op vooral
-520 die_je
-530 kunnen_wij weer
-550 afgero* afgerond
-570 schrij*
-580 afwijzing opdracht
-590 aannem* onze te_gunnen vonden zoeken
-610 bij_het
-660 gunnen
-670 uw_diplom
-680 week
-700 is_je
-730 gewoon
-750 zelf
-790 dan_is
-800 verlen*
-860 tijdel*
-1000 jullie
-1100 waarom
""",
    "received": """
1000 in_ons
970 dank_je
840 dossiernummer
830 select_van
810 comple* compleet is_in
800 je_motiva
790 op_00
780 aan_de
770 je_sollic nemen
750 diploma lezen
740 behand* gezien
710 je_aanmel sollic_die
700 aanmelding je_in
690 en_gaan ons_systee
680 selectie te_antwoo weekend werkda_te
670 gaan
660 dat_je hebben_je planni* weeken*
650 reacti*
640 cv_ontvan
630 die_we laten
620 een_test een_voorse genote* genoteerd lezen_elke proced_bestaa voorse_een
610 elke_sollic ik_heb test_en uit_een weten
600 voorse*
590 alles_goed bestud* de_voorwa doorgegeven
580 in_behand
570 deze status toegev* toegev_aan toegevoegd wordt
560 ik_kijk is_00000 je_open voorwa*
550 dossie_is uw_gegeve we_dat
540 ligt_bij margri* margriet wij_behand
530 brieve_door sluiti_nemen we_hebben wij_alle
520 reageert
510 het_weeken je_reacti of_je
500 ligt
490 het_vast hoort_uiterl je_hoort nu_bij status_ontvan uiterl_vrijda vast_bureau vrijda_van
470 de_brieve dit_is is_een spreekt stap
460 de_teamle formul* formulier staat wannee* wanneer
450 augustus diplom_sturen het_dossie je_kandid motiva_is ons_nog ontvangen status_in wilt_ons winkel
440 een_automa gezien_en motivatiefilmpje
410 is_verstu naar_pellwo opgave vacatu_is verstu_naar
400 brieve_vindt cv_duurt ongeve_drie sollic_en vindt_plaats
390 aangek_en in_week week_00
380 ambt ambt_van automa* de_beoord nemen_wij opgeno_in
370 bezorgd
360 contact verzon* verzonden zijn
350 bericht de_hoofdv en_wordt hoofdv* hoofdverpleegkundige jouw ook_jouw
340 automa_ontvan automatische sollic* vandaa_aan zich
330 weten_dat
320 heb_uw kandid* online sollic_volgen toelat* volgen_in voortg* voortg_van voortgang
300 jouw_sollic sollic_is
290 hebt_op ons_verwac
280 aan_mijn ik_leg man_en van_projec
270 voor_aan
260 antwoo* bel_ik beoordeling hem_voor
250 haar_werkza
240 ontvan*
230 kijken op_de
220 bekijk* dank netjes onder
210 voor_deze
190 hebben hebben_we uw_cv
170 leuk
160 voor_het
150 de_vacatu
140 gegevens leuk_dat
130 doorge*
120 gegeve*
-25 bedank*
-35 voor
-63 dossier
-87 functie
-93 geleze* gelezen
-140 functi*
-160 uw_dossie
-170 bespro* besproken
-180 en_cv exampl* example
-190 mail
-200 te_nemen uw_sollic zorgvu* zorgvuldig
-210 medewerker
-220 persoo* vakant*
-230 aandac_geleze bij_onze en_de
-240 direct* vier
-250 binnen_dank jaar je_cv medewe* volgen*
-260 komt voor_de
-280 beoordeeld motivatie
-300 nageke_door zelf
-310 advise* adviseur over
-320 met_de vooral
-340 de_status hebben_wij installatie
-350 instal* leest servic*
-360 heb_het meer van_je
-380 bekeke* bekeken doorgenomen
-390 door_de door_een wij_bevest
-400 eerder ervari* ervaring
-410 je_een
-420 profie* wij_uw
-430 en_motiva
-460 person*
-470 in_goede onderz* vacatu_voor
-480 nog_steeds steeds_in
-490 steeds
-520 niet orde
-590 je_hebt
-630 werkge*
-640 sollic_in
-660 danken_daarvo en_danken
-670 uw_open
-710 is_nog
-750 heeft
-770 ontvan_en
-870 danken
-930 ontvingen
-970 ontvin*
""",
    "come": """
1700 wilt_een
1300 graag
1200 het_gespre je_interv link
1000 bent om_een
880 graag_voor
840 opdracht
780 om_00 tijdst* tijdstip
740 je_zin
730 om_0u
710 dus_we
700 bij_het
680 samen
670 er_bent je_even recept_als sollicitatiegesprek
660 om_00u00
640 even_bij
610 maart_upload uitwer* uitwer_tot uitwerking uw_uitwer
600 kunt_uw rijden
580 als_verhin ik_je verhin* verhin_bent verhinderd weten_als
570 de_bijlag een_korte ons_weten
540 doorgeven
520 via_teams
510 amersf* amersfoort ik_stel maanda* materi* slot we_willen zien_hoe
500 een_klein je_graag uur_in
490 graag_leren
480 beste met_het sollic_assist uitnod_sollic willen
470 refere_doorge
460 interv_met volgende
450 horen spreekt
440 beste_bellen de_direct tot_vrijda vrijda_bij wannee_kan
430 assist* een_halfuu halfuu* halfuurtje met_twee
420 je_een online proefd* voor_aan
400 het_team spreken we_stelle
390 directeur je_bent stelle_je
380 een_paar korte kun_je vindt
370 colleg_aanwez gespre_zijn komen zijn_de
360 de_teamle meedra_in messen volgen*
350 gesprek ik_bel te_komen
340 bel_je gespre_voor is_ingepl manage_is we_hebben
330 de_volgen en_zetten zetten_de
320 volgen_stap zaterd* zaterdag
310 bent_door mei_om na_sluiti sluitingstijd
300 tijd
290 een_eerste nodige* nodigen
280 gespre_willen graag_met keer_spreke morgen_rond volgen_week
270 desgew_kan gespre_ook kan_het online_plaats ook_online past routeb_vindt
260 behaalt dan_volgt je_gespre volgt_het
250 dinsda* langs_te
240 keer op_dinsda op_woensd
230 als_volgen kandid_werd stap_vragen werd_weerho
210 de_afspra weerho_voor
200 dinsdag voor_de
190 eerste gespre* ronde
100 afspraak
-87 boveno_de een_v0 tak_volgen v0_boveno
-88 boveno* bovenop
-130 energi*
-170 novemb* november texel za_00
-190 august* augustus
-200 in_het op_donder
-220 oktober vorige
-230 andere
-240 en_vrijda ilse
-320 kom_je op_de
-330 septem* september
-340 verzoe*
-370 jullie juni_om
-380 dat_je je_komst komst
-390 schikt_het
-410 bevest_je laten om_je over_de van_de
-420 van_een
-430 tussen week
-460 je_in
-470 gesprekken vergad* vergadering
-480 je_kennis woensd_00
-490 half tussen_00 uitnodigen
-500 kunnen staan
-510 kantoor
-520 kantoo*
-540 uw_afspra
-550 afspra_bij niet
-560 langs telefo*
-580 op_kantoo
-610 onze
-620 over
-750 je_dat
-970 bellen
""",
    "offer": """
1200 contract
1000 de_keuze
940 contra*
810 we_willen
800 willen
630 start
620 uur_per
610 per_week
600 het_contra
570 op_gevall voor_jou welkom_bij
560 gevallen jou_gekoze
540 je_de
520 bieden bij_aureli
510 aureli* aurelis
500 je_start
490 de_baan
480 was_niet willen_je
460 ge_moogt moogt
450 aanste_als
430 bevest* duur je_eerste
420 de_samenw doctor* je_het kijken kijken_uit samenw_met samenwerking uit_naar wij_kijken woensdag
410 komen_lopen lopen mag_bij ons_stage stage_komen woensd*
390 naar_de
380 aan_als hierbij je_een
360 eerste_werkda maanda_septem werkda_is werkdag
350 aanste* aanstelling bieden_een brutos* brutos_van brutosalaris een_brutos
340 krijgt stuur
330 en_rijksr rekeni_en wij_bieden
320 een_jaarco jaarco* jaarcontract je_hebt
310 de_arbeid doen_je ons_overtu
300 contra_voor
270 aanbod_aannee aanneemt
230 voor
220 de_bijlag
200 bijlag* bijlage
140 contra_vindt
110 bieden_graag graag_de
43 hebben
-9 delta_exampl stadso_delta
-10 delta
-13 contra_die
-16 exampl* example
-44 twee
-51 van_00
-100 dagen
-130 coulan*
-180 binnen
-190 bij_de
-200 kennen leren leren_kennen weten
-220 publie*
-230 ploegb*
-240 salari* select* van_de waar
-310 graag_voor
-320 dat_je laten
-330 op_je
-340 leuk
-350 onze
-380 werk
-480 de_slag slag
""",
    "wait": """
1300 stil
1200 vastst*
1100 ligt
1000 reken reken_op
950 eerst
930 weten
920 de_direct
890 vaststaat
870 duurt is_nog
810 functi*
800 zijn_je
780 we_zijn
760 nodig
740 reactie
730 beslis*
720 niet_verget
690 nieman* niemand staat
680 heeft_de nog_niet
630 beslis_over
620 houden_je nog_steeds valt
610 langer weten_we
590 steeds
570 bent_nog loopt vakant*
550 ik_geen moet nog_niets
540 blijft is_tot nu_toe tot_nu
520 bij_elkaar vragen_nog
500 met_de twee_weken voorlo* voorlopig
490 elkaar iemand niets vacature
480 de_keuze door
470 aangenomen rond_de zeggen
460 altijd_in de_00e de_runnin defini* dus_nog je_blijft runnin* running te_nemen
450 een_beslui in_beeld
440 de_ondern dossie_ligt ligt_nog nog_bij pas_eind
430 functie krokus* krokusvakantie loopt_nog onze_excuse select_loopt
420 antwoord bij_de komt_pas selectieprocedure
410 op_nieuws wat_langer
400 besluit waar_jouw
390 betaal* betaald de_proced functi_schuif geen_beslis ik_niet schuif_waarsc waarsc_op
380 op_dit
370 daarna_weten laatst_gespre vrijda_is
360 beslui* excuse* excuses wachte_nog we_wachte
350 ander_in de_ander is_goedge we_verder zodra_het
340 afgeko_en conser* conservator daaron* defini_beslis en_onze het_budget jou_als proeft* proeftijd vlaams_overhe
330 beslui_te blijft_wel de_werfre drie_jaar gelukt_om is_deze week_helaas werfre* werfreserve
320 dokter er_dus gelukt het_met langsg* mocht_het vast_in
310 als_eerste iets richti* richting
300 de_functi dus_niets helaas_niet in_de waarvo_wij wachte* wachten
290 aangel* kandidaat keurin* loopt_het onze proced* procedure uitsla_van van_jullie
280 echter een_reorga nader
270 de_uitsla even_na gesprek ik_jou kandid_is kiezen ook_de sluiting
250 meesta* wie_er
230 zo_lang
220 gespre*
200 laatst* laatste
160 wordt
-72 twee
-130 we_het
-140 voor
-170 deze sollic*
-220 een_week
-230 maanda* maandag
-260 geplan* gepland
-280 hebben
-290 dinsda* dinsdag
-300 gemidd* gemiddeld
-330 uw_kandid
-340 we_je
-360 verval*
-380 laten
-590 binnen werkge*
-600 terug
""",
}
ABOUT = {
    "yours": """
640 willen
590 benoem*
550 status
540 gerust
510 moeten
490 groet
460 contac*
450 alle werkda*
440 subject:open
410 maart subject:sollic*
400 subject:sollicitatieprocedure toch
390 selectie sluiti*
380 vanaf zitten
370 beste gaten lieve start subject:uitkom*
360 hele sorry woensd*
350 accoun* alles gezet ondert*
340 doorge* gerang* groetj* groetjes
330 gerangschikt
320 lopen recrui*
310 papier* waarvo*
300 blijve* blijven hoogachtend linked* linkedin personeel seizoe* select* uren werkdag
290 aanste* geldig hallo rooste*
280 contract uitkom* uitwer*
270 aanstelling daarom gegeve* groete* krijg subject:voorstel zullen
260 anders dienst functie groeten onder schaal state telefonisch
250 contra* ondertekende subject:voorst*
240 automatische binnen gevall* gevallen gister* ontvangstbevestiging sollic* stelt vervan* verwac*
230 afgewezen bedankt beginn* beginnen doen iphone maanden onvold* onvoldoende persoo* staan voortg*
220 aanmelding baan bieden bijlag* eens rond
210 gevraagd goed laat samen subject:directeur subject:proefd* tijdst* tijdstip voorge* zien
200 avond doorne* doornemen groep maande* oktobe* oktober subject:vacaturenummer vervol*
190 afgesproken door iemand proefl* rijden samenw* stagep* vervolg
180 automa* berich* denk genk ingaan kandidaat maakt match subject:assist* subject:zaterd* weerho* weerhouden
170 beter gespre* salari* subject:junior
160 subject:analys* subject:analyst subject:assistant subject:bright* subject:brightwater subject:group vinden
150 beschi* gelegenheid minute* minuten vindt
140 aanwez* hebben maanda* sturen subject:tessel
130 aanmer* aanmerking donder* doorze* lezen morgen niks vertrouwelijk volgende zetten
120 gesprek geword* geworden
110 aanbieden behandelen
100 maandag naam tweede
97 plek
95 gelukt
92 hebt
79 robin
72 over
71 bericht
68 intuss* intussen
37 bent
33 engine*
32 dana
27 dinsda*
19 engineer
15 niet
14 sollicitatie
13 verder
7 subject:sollicitatie
3 naar
-8 vacatu*
-9 vragen
-32 kopie
-73 afspraak
-74 laten
-79 wordt
-82 commis* opnieu* opnieuw
-83 subject:select*
-87 krijge* krijgen
-90 verzoek
-97 mochte* mochten
-98 diploma subject:voor
-100 denemarken plezie* plezier vast
-110 afspra* ervoor jury recht trek vanavo* vanavond
-120 klaar ontwer* subject:bedank* subject:kandidatuur
-130 akkoor* akkoord even hierbi* hierbij kwartaal ontwerp stemme* stemmen subject:proced* subject:procedure
-140 geslaa* meivakantie werk
-150 alleen jaar komt levert mijn onze twinti* twintig
-160 afzegg* afzeggen bachel* blij oudera* stofzu* stofzuiger testgezin veel wensen
-170 afgeva* afgevallen annule* bondscoach eruit ontvangt subject:over vertra* vertraging wacht
-180 excuse* famili* hartelijk klacht* liever* omdat reacti* sacha subject:intrek* subject:intrekken verlofaanvraag voeg weet weten
-190 antwer* antwerpen beslis* heer loopt neem spelen verjaa* verjaardag
-200 aannemen afgeke* afgekeurd certificaten gehaal* gehaald gekoze* gekozen group hart loodgi* sint toegew* woningzoekende zonder
-210 boek bright* brightwater intere* maak niets subject:dinsdag terugsturen vakant* vertrouwen zoeken
-220 afdeli* afdeling bewaar* geeft gemeen* iedere* iedereen interesse kortin* korting nogmaa* nogmaals opgeno* plekken schree* schreef subject:nordli* subject:nordlicht terugs* vorm woning
-230 kunnen meegen* nieuwe rust uitnodigen waarsc* waarschijnlijk
-240 aannem* andere financ* gekregen geleze* interview negen projectleider schuif* schuift tandar* weer
-250 favori* genome* genomen gewonn* gewonnen keuze schrik* teams uitgen* uitgenodigd verlen* voorkeuren
-260 beeld directeur formulier hold meters* ondersteunen reserv* stukke* stukken subject:engine* subject:engineer vakantieperiode
-270 goedge* goedgekeurd leuk vaststaat
-280 daarvo* daarvoor mailad* overleggen speel terug verlengd
-290 boekhouder hand inschr* klik maar subject:mehmet subject:nieuwe vastst* weiger* werken woning*
-300 bedrijf geslot* jaarvergadering ondernemingsraad taart training
-310 afwijzing dochte* jaarve* klacht terech* terecht voorlo* voorlopig welke
-320 nieuw school subject:manager trekke*
-330 applic* applicatie projec* versch*
-340 arbeid* beslissing daarna duurt lees werkgevers
-350 altijd ligt oplader opleid* septem* september vergadering verschoven
-360 functi* meneer spreke* verkeerd zijn
-370 bedanken joland* jolanda vrijwi*
-380 bezoek* direct* langer verkee*
-390 hulp laatst* laatste subject:contro* weber
-400 orde post
-410 docume*
-420 leidin* wachte* wachten
-430 behandeling document werkgever
-440 budget definitiefs ondern*
-450 achter antwoo* runnin* running
-470 defini* vier
-480 tijdel*
-490 verget* vergeten
-500 staat
-520 vraag
-570 valt
-580 beslui* besluit stil
-620 werkge*
-630 aanbod steeds subject:functi*
-880 jullie
""",
    "refusing": """
1000 gerust
810 iemand
780 moeten
580 open
570 gaten
540 blijve* blijven
520 daar zien
510 staan
480 eens onvold* onvoldoende select*
460 denk
420 contact
410 contac* hadden niet seizoe* toch
390 anders hebben solliciteerde waar
380 benoem* lieve linked* linkedin sorry
370 junior raad
360 groepe* groepen morgen
350 avond behoor* behoort hele hoogac* subject:gesprek zitten
340 houden waren
330 kandidaat openst*
320 baan subject:gespre* verder
310 hoogachtend jelle
300 beste drie heel minder ondertussen vanaf zullen
290 daarom waarvo* waarvoor
280 maakt voorzi*
270 afgewezen maanden onderhoud probee* sollicitatie subject:assist* toegek* zaterd*
260 aanwer* conclu* conclusie gespre* goede instel* lijn rekening
250 geword* geworden kozen maande* missch* misschien snel vergev* vergeven zaterdag
240 evenwe* evenwel groet vrijdag willen zondag
230 beter gesprek over subject:sollic*
220 afwijzen beginnen daarme* daarmee daarne* ehbo groep groete* gunsti* hier hierme* hiermee stap state
210 afgewe* ander doorgenomen gezet hoorde kandidaten mondel* papier* subject:techni* subject:technische tijden* tijdens vacatu* vervol* voldoende
200 alle gerang* gerangschikt half heeft salariswens status subject:bright* waardo* waardoor
190 inform* subject:update volk wervin*
180 doorge* gaat speeld* speelde tilburg verandert
170 aanvaard beschi* gegeve* goed jouw kwam samenw* sollicitatieprocedure subject:junior subject:proefd* viel vrijda*
160 aangen* eerst gevraagd sollic*
150 ahmed even februa* subject:intere* subject:interesse
140 aanmer* daarov* daarover donder* eindigt gelukt groeten kandid* subject:sollicitatieprocedure
130 door gister* naam samenwerking stagep* vrij
120 mevrou* mevrouw tweede verval* vervolg
110 gehad ingevu* ingevuld laat
100 betale* betalen
98 vervul* vervuld
92 alleen
82 aanbieden
75 subject:sollicitatie
73 vonden
60 omdat
55 geselecteerd
53 voor
45 kunt
38 subject:aureli* subject:aurelis
37 onze
21 volgende
-32 bent
-46 dank
-67 brieven
-95 subject:aanmelding
-97 afgeke* afgekeurd
-99 voorst*
-100 gegrond kaartj* kaartje
-110 schuift winact* winactie
-120 linde maandag ontwerp
-130 gewonn* gewonnen kamer lieke maanda*
-140 aanmel* bedank* commissie hartel* koos subject:jouw twee
-150 beslot* besloten gefeli* gefeliciteerd onvolledige verzoek vrijwi*
-160 assist* berich* collega gesoll* gesolliciteerd keuze meer mijn plaats programma tessel verdergaan vorm
-170 aureli* aurelis diplom* diploma famili* geduld iedere* iedereen onvoll* progra*
-180 andere heer klacht nemen sacha steeds subject:reacti* subject:reactie wonen
-190 afspra* dicht lukt taart verhou* verkla*
-200 dossie* engels mail motiva* plekken staat subsid*
-210 favori* mensen ploeg reactie sales subject:status tijd verget* vergeten
-220 auditie subject:projec* subsidieaanvraag wordt
-230 auditi* fase herkansing lezen maar meneer ondersteunen terech* vriend*
-240 commis* daarna duurt eerste gekoze* gekozen group herkan* kopie liggen rust terecht vakantie verschoven
-250 brightwater contract genome* genomen gent krijge* krijgen ontvan* past voorlo* voorlopig
-260 bevest* datum foto intere* interv* interview plezie* plezier stil wensen weten wilt
-270 aannemen afzegg* afzeggen antwoo* applic* applicatie contra* elke financ* gemeen* gereageerd melden naar subject:engine* subject:engineer tijdel* vakant*
-280 bedrijf bespre* comple* compleet dochte* gekreg* gekregen nageke* nagekeken reken
-290 kees kennis* teams verhin* verhinderd
-300 aannem* bedanken liever* lieverd ongeveer projectleider subject:voor
-310 aanvraag helaas hulp vanavo* vanavond zeggen
-320 bestaat geef trekke*
-330 opdracht vergadering
-340 laten vier voorwa* voorwaarden
-350 behand* certificaten niets reacti*
-360 link
-370 behandeling leuk zodra
-380 docume* planni* projec* stuur subject:contro* subject:controller
-390 geslot* gesloten nummer verkee* verkeerd
-400 afgeze* afgezegd subject:manager worden
-410 zonder
-420 beslui* geeft post test
-440 online
-470 valt
-480 werkge* zijn
-490 besluit ligt werkgever
-500 inschr*
-530 jullie
-550 weber
-560 afwijzing plannen
-630 graag
-730 week
""",
}
ASIDES = {
    "keep_file": """
830 actief
750 houden
710 blijft
690 antwoord
670 antwoo*
660 vervan*
640 bewaar
620 je_wel wel_op
600 onze
580 we_houden
570 bij_voor gewoon
550 jaar
500 dossie_blijft twee_jaar
420 via_je
390 kunnen voor
340 als_je
330 als_er je_daar
320 volsta_een
280 een_mailtj graag_op mailtj* mailtje
260 daar
250 onze_recrui recruiters
220 brief
200 weer
180 baan
150 je_gegeve
-180 gasten*
-190 ik_zet introd* zet_je
-210 op_de
-300 van_de
-350 niet
""",
    "reapply": """
920 dan_eens
900 dan_een
880 openst*
850 zoeken
830 me_dan
760 werk
740 komen opdrac*
730 vrij
680 opdrachten weten_of
630 openstaan
590 willen
570 nieuwe
540 functi*
520 ik_heb
500 graag want
450 bekijk
440 bedrij_in
430 een_van
420 februa* februari
400 in_februa opnieu* opnieuw werken*
390 toekom*
370 functies
360 doorge* genoeg
340 getreu* graag_terugz groep terugz* terugzien
330 doorgeven zelf
320 over_een wil_ik
310 op_het schrij*
300 om_je
290 directeur heftru* is_genoeg maande* maanden ooster*
280 meteen verpli* verplicht zoekt
270 mocht_je onze staan terug vindt
260 mocht van_onze verste* versterking
250 direct* opnieu_te praat praat_ik
240 aan_om alsnog graag_met moedig* moedigen nog_eens nog_niet
220 functi_in
210 dan_ben spring* spring_om springen te_spring
200 dat_er past projecten
190 kun_je met_je projec*
180 we_te
170 je_met je_over
160 iets klik sollic_je te_voeren voeren
150 augustus utrech* utrecht
130 zin_om
120 je_zin maak
-1 en_wethou
-36 je_dat
-140 hebt
-160 je_bent waar
-180 door_de niet_op woensd* woensdag zijn
-190 brusse* brussel koning maart_met vdwate* vdwate_exampl vdwater
-200 ben_jij jij_de seizoe*
-210 als_je twee
-220 aan_de drie en_de persoonlijk
-230 de_eerste
-240 over_de persoo*
-250 elders er_later
-260 later
-270 over
-280 baan volg
-290 dat_je opleid*
-300 iemand in_het
-330 voorja*
-340 gaan vinden
-350 bellen van_de
-390 komt_er
-410 komt
-450 heeft houden
-470 kunnen mogen_we voor
-550 mogen
-580 hebben
-600 er_een
""",
    "stay_in_touch": """
1000 keep
690 eerste
600 bij_onze
550 contac*
470 ik_in
460 op_linked
450 volgen*
440 er_later
420 later na_de
410 maand
340 over_een
320 ik_je
300 er_in
280 drinke* drinken over
250 blijve_volgen we_elkaar weten
220 komt
210 er_een
-85 eens
-91 onze
-130 volg_ons
-140 volg
-200 ben_je
-220 week
-230 gegeve*
-280 zijn
-310 kom_je
-340 toekom*
-360 graag
-380 in_de
-410 wilt
-470 mocht
-530 voor
-580 op_de
""",
    "call": """
860 ben_ik
580 gelege*
540 bellen
490 morgen
470 met_je
400 graag
370 door
270 eens
220 even
-190 niet
""",
    "offered": """
730 de_vacatu
620 vacatu*
610 er_graag
600 dertig weten
590 het_nummer
560 kunt ontvan*
520 even_over
480 over
430 afspra* afspraak
420 graag vragen
410 door
390 met_de
380 kijken recht
370 in_te proef wil_je
360 contac*
340 je_vragen
310 bel_gerust gerust_na na_school school* schooltijd
280 eenvou* eenvoudig
270 bezorg* bezorgd mondeling versla* verslag
250 gerust heb_je
220 afwegi* geeft gemaakte hr_advise joost
""",
    "refused": """

""",
}
STAGES = {
    "met": """
310 daar
250 subject:jouw
230 subject:sollicitatie
220 van_de zelf
210 dit_jaar maken
170 subject:sollic*
140 dat_je
130 starte*
54 veel
-120 heb_je niet
-130 dienst
-160 bent ik_je
-170 kandid* tegen
-180 voor_een
-190 met_kandid
-200 commissie de_commis
-230 kandidaten subject:over
-260 geacht*
-280 je_cv
-330 brief
-350 open
-400 voor_de
-680 groet
""",
    "tested": """
510 en_je je_een
330 je_in
320 wil_je
280 uren
270 subject:sollicitatie telefoon
220 naar verwij*
210 team
190 interi*
-150 week
-160 niet
-170 raad
-190 andere deze
-230 door
-240 in_het
-290 groet
-350 gespre*
""",
}
