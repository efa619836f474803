"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1200 drie jij_bent
1000 doen een_tweede iemand_anders
990 daarom de_baan
980 dat_jij
970 moeten
950 tweede_gespre
940 net_niet uw_naam
890 niet_als we_nieman
880 naam van_een
870 advies
860 sollic_kunnen
850 gesprek het_voorde jaar_niet voorde_van voordeel
840 aanwer* alle_lopend
820 dat_wij kandid_die
800 daarme* daarmee ik_moet onvold* onvoldoende
790 je_helaas stelt_de
780 benoem* functi_is stelt
770 het_is junior status
760 aanges* aangesteld een_nee gegeven
750 al_volk de_eerst eerst_gerang heb_al wordt_het
740 bent er_voor
730 gegaan om_die
710 het_advies ik_niet
690 juni
680 iemand stopt
670 bescho* lopend* lopende teleurstellen vervol*
660 komen
650 meerde* meerderheid om_de
640 deze_keer
630 zien
620 dat_niet die_reden geen_aanwer in_meerde kozen_een te_laten verschil we_hebben wij_kozen
610 conclu* conclusie dus_ik het_komend komend* komende maakt_dat proced_met wat_ik
600 hoorde keer_is omdat_hij toch tot_een zetten
590 is_beslot jou_niet kandid_te te_zetten
580 baan gaat
570 broede* jouw niets_aanbie nu_niets op_jouw van_dam
560 aanwerving beide kandid_niet niet_weerho opdrachtgever vacatu_is
550 gevall* gevallen gezet is_inmidd wordt
540 geword* geworden het_toch intuss_een
530 die_van
520 openstaande waarop
510 aan_een hoe_graag is_de person* stopt_het van_jou
500 heeft ik_van jou_stopt niet_met
490 kan_ik viel
480 een_stagep heb_er kan_ook maart ons_op we_nemen
470 bovens* er_is ga_het ik_ga meer_behand septem_de verder*
460 de_order gaan jij_deze te_willen team_voor waaron*
450 buiten niet_hebt te_gaan
440 achten_wij achtergrond al_iemand naar_de order personen sectie unanie* unaniem
430 geen hebben_uw het_hierbi proced* procedure voren_gekome weten_dat
420 gekome* hier sollic* toch_niet verval* zaterd* zaterdag
410 beeind* die_wij gewees* ingetr* ingetrokken je_dus onder te_nodige voor
400 een_andere het_profie niet_aanbie stagep_kunnen stoppe* stoppen verdere
390 behoor_niet keuken toegez* toegezegd
380 alles de_select de_voorke en_ik in_te je_zit men_heeft niet_door vergev* vergeven
370 genoeg heeft_een het_proces het_team hierme_eindig ik_zoek jammer_genoeg plaats_is proces voor_jou
360 gebrui* laatst_drie niet_bij vervolg zodat
350 de_format en_er format* lijst_van person_die zit_helaas
340 is_gewijz op_het van_gesele
330 anders_gekoze colleg_die de_wervin helaas_geen overee* per_direct staat_niet vijf
320 af_van binnen_de kan_er maar_zijn met_jou ontvangen screen* screening sollic_naar uitein* uiteindelijk we_gaan
310 de_ervari de_functi ehbo ehbo_en hebben
300 beginn* beginnen gewijz* gewijzigd hier_in intern_colleg niet_dat sollic_is status_afgewe uw_sollic
290 hoek langer_beschi nodige* nodigen toegek_aan
280 bevond* bevonden drie_andere jammer match_met medeka* medekandidaat overee_met voorkeur wij_kunnen
270 gaf_de hebben_we linked* linked_om linkedin op_linked
260 aangenomen intuss* intussen proces* sollicitatie volgen_week
250 donder* geen_match
240 aangen* goed
230 contract hierme* hiermee iemand_die niet plaats_aan teamle* teamleider
220 bent_niet
210 alleen_de die_ook functi* niet_goed spijt
200 inmidd_is sanne valt verhaal voor_deze
190 deze_vacatu valt_af van_medewe
180 gesele* heeft_mij
170 voor_de
160 alleen is_intuss rol_van
150 afgeva* afgevallen
140 geteke* getekend toegek* winkel_in
130 dan_ook
120 de_rol laten moet niet_gesele
100 deze genoeg_mensen
93 derde
91 je_bent
76 een_kennis
63 kandidaten
59 tegen
56 kunnen_niet
29 met_een
27 waren
20 functie
14 afgewezen
13 afgewe* in_het
1 niet_aan
-12 verkla*
-15 vacatu*
-19 weber
-28 na_de
-39 geacht*
-45 aanbie*
-46 jaar
-75 en_de
-76 want
-79 van_de
-98 beste over twee
-100 engine* stond
-120 maar
-130 nieuwe op_je uitnod*
-140 komend minute* minuten
-150 op_dit
-160 denkt van_het voltijds zijn
-170 de_jury gaan_we gegron_verkla gegrond klacht klacht_niet uw_klacht verklaren zonder
-180 jury mevrouw moment tot_het vacatures
-190 je_sollic ontbre* spijti* vinden voltij*
-200 bevest* gekoze* gekozen meer_dan zorg
-210 beschi* bij_dat en_een graag hierbi* hierbij hoog jaren teams zijn_halen
-220 gesoll* gesprekken uren van_je vergel*
-230 dienst ervari_met maandag overzicht
-240 boventallige gewoon maar_die trekke* vier
-250 automa* automatisch begrij* dossie* even plek reacti* staat
-260 kreeg op_00
-270 delen_mede kunnen_uw vooral voorlo* was_dat wij_delen
-280 daarna gesele_voor gevraa* medewerkers motiva* refere*
-290 antwoo* beslot* besloten besluit dan_van doorde* doordeweeks herfstvakantie laat naast nederl* sollic_met twinti* twintig werken
-300 basis je_dat niet_gehaal we_geen
-310 dezelf* dezelfde hebben_nog omdat_er omgevi* voorrang ziet
-320 gehaal* gehaald het_contra ik_werd kunnen ontwer* ziekte
-330 afgeke* brieve* geensz* geenszins kandid_in na_drie sinds voorwa* voorwaarden
-340 altijd beslis* beslissing hebben_je jaren_met kwalit* op_een opvang vandaa*
-350 telefo* voor_je vorige_week
-360 cv_niet dat_is niet_te
-370 eens moment_nieman vanweg* vertel*
-380 behandeling bij_het deel deze_week gegund nummer
-390 aan_het andere_sollic die_je gewonn* gewonnen groep plek_voor weer
-400 eindig_op gekoze_voor je_een keuze krijge* krijgen werkt
-410 aanvraag de_eigena doorga* eigena_heeft laten_vallen result* resultaat we_dat ziek zijn_keuze
-420 aanvra* beslot_uw bij_een laatst_ronde solliciteren trek
-430 eigena* eigenaar functi_in iedere* iedereen we_niet
-440 niet_aannem vorige
-450 jonger niets post waalse
-460 heb_ik kunnen_wij na_onderz omdat pakken project willen_we
-470 gekreg* gekregen inschr* nieuwe_status reagee* worden
-480 afgezegd bij_de eindigde opdracht wij_tot
-490 hebben_beslot onderzoek
-500 aannemen te_gunnen
-510 mijn
-520 ik_ben verlengd
-540 projec* verlen* vonden
-560 afgero* afgerond gunnen
-580 aannem*
-610 onze week
-640 afwijzing
-650 van_uw werkge*
-670 is_je
-680 ligt
-720 uw_diplom
-730 zoeken
-740 zelf
-750 jullie tijdel*
-760 dan_is
""",
    "received": """
1300 select_van
1000 dossiernummer
970 selectie
920 in_ons
860 is_in
850 je_motiva
800 comple* compleet dank_je
790 aan_de
760 lezen
750 je_in
740 gaan nemen weten
720 dat_je je_aanmel
710 je_sollic te_antwoo werkda_te
700 aanmelding
690 is_00000 weeken* weekend
680 dossie_is ons_systee
670 behand*
650 op_00
640 diploma doorgegeven hebben_je status
630 bestud* en_gaan hoort_uiterl je_hoort toegev* toegev_aan toegevoegd vrijda_van
620 elke_sollic lezen_elke uiterl_vrijda winkel
610 laten wordt
600 een_test een_voorse proced_bestaa sollic_die test_en voorse_een
590 deze formul* formulier uit_een
580 genote* genoteerd
570 de_voorwa je_reacti
560 planni* reacti* status_ontvan voorse* voorselectie we_hebben
550 die_we
540 gezien ik_kijk je_wel jouw_sollic nu_bij
530 brieve_door een_automa ontvangen sluiti_nemen wij_alle
520 in_behand ligt_bij
510 dit_is is_een margri* margriet voorwa* voorwaarden we_dat
500 ligt reageert
490 de_beoord
480 aangek_en cv_ontvan het_weeken ik_heb wannee* wanneer
470 is_verstu naar_pellwo nemen_wij verstu_naar
460 de_hoofdv diplom_sturen hoofdverpleegkundige ons_nog wilt_ons
450 alles_goed hoofdv*
440 sollic_en
430 door het_dossie uw_gegeve
420 bericht cv_duurt ongeve_drie stap status_in
410 behand_uw de_teamle gegeve_vertro opgave wij_behand
400 een_bellet filmpje gegadigden gezien_en het_vast je_kandid netjes of_je ook_jouw vast_bureau ze_deze
390 bezig spreek* spreekt
380 ambt ambt_van antwoo* automa_ontvan automatische hebben_geleze staat
370 sollic*
360 alles bureau motiva_is motivatiefilmpje toelat* weten_dat
340 august* augustus interesse sturen verzon* verzonden
320 kandidatuur select_is
300 aan_mijn dan_bel de_voortg gerrit ik_leg kunt_de man_en sollic_volgen vandaag voor_aan voortg* voortgang zich
290 bel_ik hem_voor mee_naar ontvan* vandaa_aan
280 hebt_op vandaa*
270 bekijkt op_de opgeno_in over_de
260 haar_werkza maand_mag op_decemb
250 bezorgd
240 contact gegevens online staan_in
230 databank onze_databa
210 contac* voor_het
190 contac_met sollic_is
180 bekijk*
170 de_vacatu leuk
160 het_vervol ontvan_zo
150 leuk_dat
140 kandid*
110 dank
-54 sollic_als
-62 voor
-68 bedank*
-140 en_cv
-150 bespro* besproken uw_dossie
-160 exampl* example
-170 cv_met verder vertel*
-180 over_een
-190 dossier zorgvu* zorgvuldig
-210 dienst
-220 en_de
-240 komt uw_sollic
-250 binnen_dank maande* volgen*
-270 aandac_geleze twee
-290 ronde
-300 advise* adviseur beoordeeld
-310 status_van
-320 medewe* met_de
-340 meer
-350 april
-360 vacatu_voor vooral
-370 bekeke* bekeken even niet
-390 over servicemonteur
-400 ervari* ervaring heb_het motivatie servic* voor_de
-410 hebben_wij installatie
-420 instal* person* van_je
-430 je_een leest onderz* profie*
-440 eerder
-450 door_een graag wij_bevest
-480 door_de
-580 en_motiva
-610 sollic_in werkge*
-620 orde
-670 danken_daarvo en_danken
-680 uw_open
-690 je_hebt
-720 ontvan_en
-760 steeds
-810 heeft
-820 danken
-950 ontvingen
-970 ontvin*
-990 is_nog
""",
    "come": """
1800 wilt_een
1300 je_interv
1200 graag
1100 het_gespre link
1000 om_een
960 bent
940 graag_voor
760 om_00
730 je_zin
710 om_00u00
690 er_bent je_even om_0u recept_als
680 een_korte
660 bij_het
650 tijdst* tijdstip
640 dus_we even_bij
620 doorgeven samen
610 als_verhin verhin_bent weten_als
590 rijden verhin* verhinderd volgende
580 ons_weten
560 bespreken opdracht
550 beste_bellen een_halfuu halfuu* ik_je ik_stel opdrac* voor_aan wannee_kan
530 de_bijlag dinsda* sollic_assist uitnod_sollic
520 je_graag met_het ons_twee sollicitatiegesprek
510 het_team materi* spreekt zien_hoe
500 een_klein te_zien
490 horen
470 assist* maart_upload uitwer* uitwer_tot uitwerking uw_uitwer
460 amersf* amersfoort graag_leren kunt_uw tot_vrijda volgen* vrijda_bij
450 we_willen
440 gesprek
430 via_teams
420 je_een we_hebben
410 online
400 kun_je
390 willen
370 volgen_stap weerho_voor werd_weerho
360 colleg_aanwez een_colleg messen met_twee zaterd* zaterdag zijn_de
350 de_direct gespre_ook ook_online sluitingstijd uur_in
340 directeur gespre_zijn paar
320 gespre_voor ik_bel is_ingepl manage_is proefd*
310 afspra_vast bel_je en_zetten komen meedra_in spreken zetten_de
300 bent_door een_eerste in_amersf ronde sales_manage spreke*
290 je_bent keer morgen_rond te_komen vindt
280 een_routeb
270 gespre* maanda* maandag mei_om om_de teams
250 te_maken
240 gespre_willen graag_nog keer_spreke op_dinsda tijd
230 onders_link onderstaande past via_onders
220 de_afspra graag_met op_woensd zetten
210 behaal* behaalt dan_volgt langs_te nodige_wij volgt_het zestig_procen
200 volgen_week
190 selectiecommissie
180 morgen
170 afspraak mail_bevest nodige* nodigen
160 tot_zondag
110 gaan_graag met_verder verder_in wij_gaan woensd*
100 eerste_gespre
5 hebt
4 afspra*
-120 sollic*
-130 za_00
-150 vragen
-200 oktobe* oktober
-220 hebben
-240 november
-250 heeft juni_om
-270 in_het sprak
-280 versch*
-300 schikt_het septem* september
-310 kom_je
-330 contac* je_in
-350 loop op_de
-370 daarna_kom om_je vergad* vergadering
-380 dat_je jullie uitnodigen van_een we_de
-390 je_kunt over_de
-400 week
-410 je_kennis
-420 van_de
-430 laten
-440 woensd_00
-450 een_gespre
-480 half komst negen
-490 niet
-510 bevest_je kantoor tussen_00
-520 afspra_bij kantoo* uw_afspra
-530 kunnen
-540 op_kantoo staan
-550 gesprekken
-560 langs
-630 onze
-640 je_dat
-680 over
-710 telefo*
-960 bellen
""",
    "offer": """
1000 contract de_keuze
990 contra*
840 we_willen willen
650 uur_per
640 per_week
580 op_gevall
570 keuze_is
560 start
550 de_baan
540 je_de
530 je_het
520 aanste_als bij_aureli ge_moogt moogt voor_jou welkom_bij
510 aureli* aurelis bieden
500 willen_je
480 moeilijk
470 bevest* het_contra
460 je_start
450 hebben_voor hierbi* hierbij jou_gekoze
440 aanstelling telefo_bespro
430 besproken je_een
410 doctor* komen_lopen lopen mag_bij ons_stage stage_komen woensdag
400 jaarco* jaarcontract
390 duur je_eerste woensd*
380 aan_als stuur
360 de_samenw kijken_uit samenw_met uit_naar
350 eerste_werkda kijken maanda_septem werkda_is werkdag wij_kijken
340 samenwerking
330 bieden_een brutos* brutos_van brutosalaris een_brutos naar_de
300 aanbod_aannee
290 wij_bieden
250 de_bijlag
240 bijlag* bijlage contra_hebben graag_een nog_uw rekeni_en wij_nog
230 uw_rekeni
220 eerste je_hebt
200 voor
190 contra_vindt overtu_en we_doen
180 een_voorst
110 bieden_graag
100 van_contro
77 functi_van
-36 jaar
-67 van_00
-150 coulan* uit_coulan
-180 publie*
-190 waar
-230 leren leren_kennen
-250 van_de
-280 onze
-300 select*
-330 graag_voor
-340 dat_je
-360 harte laten op_je van_harte
-370 leuk
-390 werk
-420 goed
-520 de_slag slag
""",
    "wait": """
1300 stil
1000 eerst
980 reken reken_op vastst*
840 nog_niets
830 ligt
820 de_direct
800 weten
780 vaststaat
760 een_beslui
740 houden_je
710 moet
700 is_nog langer
690 te_nemen we_houden
680 staat
670 nog_steeds
660 besluit blijft steeds
630 reactie rond_de
620 beslui* maar nodig
610 duurt
580 de_functi
550 niet_verget
540 loopt verget* vergeten zijn_je
530 bent_nog
520 iemand nieuws
510 direct_wil
500 directie
490 reacti* wat_langer
480 de_proced in_de nog_om nu_toe tot_nu vragen_nog
470 is_tot reorganisatie
460 als_kandid bemanning bij_de de_dienst functie in_beeld je_blijft
450 beeld nodig_is zolang_de
440 dossie_ligt functi_schuif ligt_nog met_de nog_bij schuif_waarsc startd_van waarsc* waarsc_op waarschijnlijk
430 de_ondern ondernemingsraad vakant*
420 dus_nog functi* loopt_nog onze_excuse select_loopt
410 ander_in de_ander jou_als nieman* niemand selectieprocedure
400 afgeva* afgevallen beslis* de_vacatu proeftijd we_meer
390 budget_is even goedge_gaan is_goedge we_verder
370 defini* excuse* excuses
360 altijd_in de_runnin kandidaten runnin* running
350 proced* sluiting staat_voorlo
340 antwoord geen_beslis niets_beslis nog_altijd
330 blijft_wel de_afdeli de_werfre drie_jaar ik_jou wachte_nog we_wachte werfre* werfreserve wij_in
320 gespre_zijn het_budget vacatu_waarvo
310 half
300 antwoo_na de_krokus iets krokus* krokusvakantie loopt_het storm zitten_we
290 ik_geen
280 daarna_weten dit_moment gesprek jury_komt komt_pas laatst_gespre samen_om vrijda_is
270 defini_beslis gespre* gespre_en heeft_nog het_laatst op_dit pas_volgen valt valt_pas
260 volgen*
240 dat_zo even_na
180 reacti_wat
170 antwoo*
140 maand
-51 twee
-110 we_het
-140 voor
-160 meer week
-170 gemaakt
-180 eens
-190 binnen_een
-210 dat_je
-240 heeft
-250 we_je
-260 gemidd* vast weken
-270 contac*
-300 laten
-340 verval* werkge*
-480 binnen
-680 terug
""",
}
ABOUT = {
    "yours": """
530 status
520 vanaf
490 benoem* gerust maart willen
470 alle moeten
460 subject:sollic*
440 recrui*
420 contac* raad
400 automatische
390 beste binnen doorge* lieve
380 lopen subject:sollicitatieprocedure
370 eerste groetjes subject:open zullen
350 rooste* sorry start
340 blijve* blijven contract
330 alles gaten krijg uitkom*
320 anders hele linked* personeel selectie sluiti* stap werkda* zitten
310 bieden doen woensd*
300 geldig
290 iemand toch vindt
280 accoun* gaat onvold* onvoldoende persoo* weerho* weerhouden
270 contra* gegeven ondert* tijdst* tijdstip
260 gerang* gerangschikt groeten
250 aanste* dienst stuur uren
240 daarom gezet hoogachtend subject:voorstel woensdag
230 aanmelding brief drie eens onder ondertekende select* stelt subject:vacaturenummer
220 bedankt brieve* iphone koffie niks seizoe* sluite* telefo* verder* voorge* waarvo* waarvoor
210 bericht gevraagd groet hallo passen* subject:junior subject:uitkom* subject:uitkomst voortg*
200 baan geselecteerd maakt maande* merci presen* verwac*
190 aanbieden berich* donder* door gevall* gevallen graag ingaan inzetten papier* presentatie subject:analys* subject:analyst wannee* wanneer
180 beetje beginn* beginnen doorne* doornemen halen heerli* nieman* ondertussen opdrachtgever papieren sollic* subject:assist*
170 afgewezen betale* betalen kinder* sturen
160 belang* gelegenheid keer laat rijden subject:assistant vervan*
150 afgewe* gesprek stagep* vertrouwelijk
140 afgesp* afgesproken maanda* ontvan* samenw* spijt subject:bright* subject:brightwater
130 aanmer* aanmerking aanwez* samenwerking subject:group
120 belangstelling geword* geworden rond verval*
110 hier maandag
100 niet
99 sollicitatie
88 plek
87 hebben
86 gespre* subject:tessel
80 procedure
75 donderdag
69 tweede
66 geacht* geachte
58 voor
26 dinsda*
20 kandidaat
10 functie
7 dana
5 dinsdag
1 naar
-18 subject:sollicitatie
-45 diplom*
-60 zelf
-65 diploma
-70 hierbi* hierbij
-82 weten
-91 afspra* concert
-92 subject:pellwo*
-96 meer
-100 jury
-110 denema* denemarken krijge* krijgen manage* slaagt
-120 laten manager school
-130 daarvo* daarvoor gegron* gegrond mochte* mochten subject:verlofaanvraag veel vorm
-140 plezie* plezier schrik* tussen
-150 gemidd* gemiddeld roman
-160 august* augustus directeur interv* interview nieuwe ondersteunen sacha subject:najaar subject:voor verlaat verlofaanvraag
-170 gekoze* gekozen klacht kopie loopt najaar opnieu* promotie schree* subject:nordli* subject:nordlicht swinne* taken weiger* winact*
-180 andere* anderen blij bondscoach contro* dagen dossier gefeli* gefeliciteerd intere* lieverd race spelen teruggetrokken verlaa* waarsc* waarschijnlijk werk
-190 afzegg* afzeggen plekke* plekken vertra* vertraging vertrouwen week zoeken
-200 boek brightwater controller deadli* deadline dossie* even gelezen group interesse kregen niets nogmaa* nogmaals projectleider vakantie verschoven volkom*
-210 mailadres schuif* schuift stofzu* subject:aanbod subject:vacatures testge* testgezin
-220 aannemen antwer* antwerpen beeindigen dochter gekreg* gekregen gewonn* grote meters* opgeno* opgenomen opvang subject:engine* subject:engineer subject:inschr* volgen*
-230 afwijzing ander klik meegen* ontbrekende onze subject:jouw verjaa* verjaardag weer
-240 genomen kamer kansen maak post progra* subject:dinsda* subject:dinsdag zonder
-250 alleen dringe* dringende formul* formulier gemeen* hartelijk parkin* parkinstallatie trekken weeken* weekend
-260 afdeli* afdeling beoord* duurt goedge* goedgekeurd kunnen stukke* stukken toegew*
-270 kortin* korting link omdat plaats toegewezen vanavo* vanavond vrijwi*
-280 bachel* bedrijf training vier
-290 aannem* favori* hold inschr* subject:gespre* vakantieperiode vergadering vijfti*
-300 applic* applicatie arbeid* bakken bedanken leuk meneer vakant*
-310 antwoord trekke* vaststaat
-320 direct* nieuw verlen* voorlopig
-330 jaarvergadering terug verkee*
-340 jaarve* uitnodigen
-350 opleid* tandar* vastst* welke
-360 hand projec* werkgever zeggen
-370 laatst* laatste runnin* running werkgevers zijn
-380 beslissing valt
-390 aanvra* altijd daarna definitiefs toets
-400 werken
-410 defini* ondern* volgend
-430 antwoo* vraag wachte* wachten
-440 budget
-450 docume*
-470 document spreke*
-480 achter behandeling lees
-500 verget* vergeten
-530 staat werkge*
-540 weber
-550 beslui*
-570 besluit
-630 aanbod
-680 steeds tijdel*
-690 stil
-730 jullie subject:functi*
""",
    "refusing": """
890 gerust
870 iemand
720 moeten
620 raad
600 open
560 daar
540 blijve* blijven
520 gaten
510 onvold* onvoldoende
500 hadden
490 eens
470 anders
460 niet staan
430 waren
420 denk zullen
410 hebben seizoe*
400 contac* contact drie select*
390 zien
380 geword* lieve linked* linkedin
370 vanaf
350 benoem* conclu* conclusie hier morgen
340 avond behoor* behoort groepen
330 hoogac* netwerk toch zaterd*
320 minder
310 groet misschien zaterdag
300 junior openst* sorry waar
290 gesprek hele vrijdag
280 onderhoud ondertussen solliciteerde stap subject:assist* verder
270 jelle maande* maanden zitten
260 maakt naam nieuwe sponta* subject:gesprek verand*
250 daarom doorge* gedaan gegeven goede groete* kandidaten mondel* snel sollicitatie willen
240 afgewezen gehad hoorde kandidaat vergev* vergeven
230 aanwer* evenwe* evenwel houden papier* verzon* zondag
220 ehbo gespre* over subject:sollic* toegekend vervol* waarvo* waarvoor
210 afgewe* afwijzen belangstelling geselecteerd groep hierme* hiermee instel* positi* vacatu*
200 baan mevrou* mevrouw toegek* voldoende
190 gerang* gerangschikt sluit subject:gespre* vijfde
180 beste salariswens vervul* waarop
170 eindigt kandid* passen* sollicitatieprocedure subject:update
160 alle betale* betalen gevraagd goed gunsti* heeft stagep* subject:bright*
150 donder* jeroen jouw speelde subject:intere* subject:interesse
140 beginn* beginnen half subject:aurelis subject:bedank* subject:bedankt subject:junior subject:sollicitatieprocedure verval* waardo* waardoor
130 goeden* sollic*
120 gaat heel subject:vacaturenummer
100 aanbieden
95 verwij*
91 door
83 ander
74 subject:sollicitatie
66 functie
65 tweede
55 iets
44 voor
37 verder*
31 functi*
2 kunt
-13 kunnen
-17 subject:nordli* subject:nordlicht
-24 omdat
-55 lieke
-60 genote*
-65 robin
-79 waarsc* waarschijnlijk
-80 subject:aanmel*
-81 bent
-90 klacht
-91 pellwo*
-96 schuift
-100 geeft winactie
-110 bijlag* kandidaturen onvolledige vriend*
-120 commis* commissie gegron* gewonn* gewonnen kamer subject:jouw
-130 beoordeling maandag mail onvoll* werken
-140 beslot* besloten geduld gehoor* gehoord korte naar oktobe* oktober subsid* vriendelijke
-150 aanmel* dochte* dossie* gesprekken opvang
-160 bedank* bedrijf dochter gekoze* gekozen gereag* gereageerd maanda* meeste* rijksregisternummer sales uitnod*
-170 aureli* heer
-180 promot* reactie
-190 beoord* contro* diploma hierbij subject:status vergadering voorst* wonen
-200 applic* applicatie dinsdag diplom* eruit hoor subsidieaanvraag
-210 bedanken geef gefeli* gefeliciteerd gesloten onderwerp sacha taken verget* vergeten
-220 bakken collega helaas mijn steeds stuur subject:reacti* subject:reactie verlaa*
-230 aanvraag andere* anderen contra* contract daarna genome* genomen minuten uitnodiging vandaa* weten wilt
-240 nemen past verkee* verkla*
-250 kopie teams
-260 progra* refere* staat vakant*
-270 auditi* auditie group hartel* ontvan* subject:engine* subject:engineer subject:sales wensen
-280 interv* interview vakantie verhin* verhinderd
-290 aanvra* afzegg* afzeggen bakker* datum energi* lukt melden plaats reacti* tijd
-300 antwoo* bachel* comple* compleet gekreg* gekregen ongeve* ongeveer vier voorwa* voorwaarden
-310 aannemen eerder gent liever* lieverd projectleider
-320 bevest* intere* nageke* nagekeken welke worden
-330 dagen kennis* post vandaag zeggen
-340 behand* ligt niets subject:voor werkgever
-350 reken
-360 behandeling bespre* plezie* werkge*
-370 aannem* afwijzing plezier test weekend
-380 vanavo* vanavond
-390 nummer planni*
-400 opdracht plannen subject:contro* subject:controller zonder
-410 laten
-420 jullie leuk tijdel* zodra
-430 krijge* krijgen online
-450 docume*
-470 afgeze* afgezegd
-490 besluit inschr*
-500 zijn
-520 projec*
-530 graag
-550 link
-630 weber
-870 week
""",
}
