"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1400 er_voor
1200 gegeven jaar_niet
1100 het_is jij_bent net_niet
1000 de_eerst eerst_gerang ik_moet om_die
970 te_zetten
950 moeten
930 een_tweede
920 functi_is stelt_de
910 de_baan proced_met
900 die_reden
890 vacatu_is
870 aanges* aangesteld we_nieman
860 dat_jij tweede_gespre
850 sollic_kunnen uw_naam
840 het_voorde iemand status uit_de voorde_van voordeel
830 je_helaas
790 van_een
780 naam
770 advies het_advies
760 junior
750 binnen_de een_nee
740 kandid_die
730 iemand_anders
720 dat_wij
710 alle_lopend gesprek
700 doen het_wordt om_de waarop
690 aanwer* al_iemand dat_niet
680 beide colleg_die drie geen_gevolg zien
670 en_ik omdat_hij wordt_het
660 kozen_een stopt wij_kozen
650 onvold* onvoldoende
640 baan bescho* geen_aanwer groot mensen_voor
630 heeft naar_de viel wordt
620 al_volk genoeg heb_al marthe niet_als
610 genoeg_mensen het_komend septem_de vervol*
600 daarom lopend* lopende meerderheid
590 is_de per_septem punten rond
580 gegaan in_meerde meerde*
570 gaat komend* komende opdrachtgever
560 aan_een broede* broeder daar_na gekome* gekomen is_beslot kandid_niet samenw* van_dam
550 aanwerving begint ga_het jou_niet
540 benoem* erbij ik_ga stopt_het te_gaan
530 daarme* daarmee deur_in die_van jou_stopt jouw_open niets_aanbie nu_niets we_hebben
520 bent eindigt gevall* gevallen hierme_eindig ik_val kandid_te te_laten
510 deze_keer dit_beteke dus_ik maakt_dat simpel* simpelweg
500 een_heel tweede_geword
490 niet_weerho toch wat_ik
480 de_beide gezet niet_hebt we_nemen zij_kan
470 de_functi een_andere ik_daar niet_aan toch_niet voor
460 heb_er kan_ook keer_is sollicitatie
450 aanwer_voor beeind* dispat* dispatcher gaan intuss_een toegez* toegezegd unanie* unaniem weten_dat
440 in_huis komen maakt personen punten_op sectie tot_een
430 beteke_dat er_is hebben_uw het_proces leerwe* maar_zijn niet_doen nodige* nodigen onder status_afgewe stoppe* stoppen te_willen
420 beeindigd behoor_niet bekeke_en heeft_beslis huis ik_zoek is_naar
410 aangen_als als_junior anders_gekoze anders_is er_een het_team is_aangen is_het person* team_voor verval*
400 en_beantw het_hierbi inmidd_is maar_we ondert* overee*
390 alle beslis_om dat_we jammer_genoeg keer_geen komt laatst_drie medekandidaat zit_helaas
380 af_van conclu* conclusie deze_vacatu dienstverband maart niet_door niet_met ook_op per_direct vergev* vergeven vervolg zullen
370 alles in_te is_gewijz je_zit jelle met_die ons_op openstaande sanne uiteindelijk van_gesele verhaal
360 bij_wat denk dienst_te en_er gesele_kandid naar_haar opdrac_heeft teleurstellen toegek* toegekend uw_sollic
350 de_jonger de_wervin je_dus met_jou spijt staat_niet toch_voor
340 beginn* beginnen beter de_commis extern* externe gewijz* gewijzigd iemand_uit intern_colleg jij_deze jonger_in keuken plaats_is plek_is selectiecommissie voorkeur
330 achtergrond de_ervari laten_weten proced* procedure volgen_week
320 baan_helaas bevond* bevonden een_stagep er_komt kan_ik komt_dus men_heeft toegek_aan zodat
310 bent_niet de_order evenwel hebben_we is_weg moeder* niet_bij niet_gesele om_bij sollic_naar verder*
300 bevond_voor boot daarom_niet de_boot gaat_de geen geword* geworden hebt_hem jouw produc* teleur*
290 gespre* hebben niet_aanbie rol_van verdee* verdeeld wordt_de
280 door_naar gewees* geweest hoogte_te intuss* intussen linked_om op_linked valt
270 bijgevolg en_daarom goed het_gaat het_trajec hier je_bent kandidatuur te_blijve waardoor waarvo* waarvoor wat_wij zich
260 de_klus gaf_de hierme* hiermee jammer proces* sollic_is
250 alleen niette* niettemin overeen uw_aanbod
240 daarbi* daarbij het_oog huidige match_met niet_dat trajec* vijf zaterdag
230 wensen zaterd*
220 contract dat_zij de_andere donder* vanoch* vanochtend voor_de
210 ik_niet kiezen_we verdere
200 dan_niet geteke* getekend minima* niet_succes
190 onderhoud succes* toch_een vijf_jaar
180 afgeko* afgekondigd alleen_de in_onze jouw_cv keer op_dat op_gespre sollic* waaraa* waaraan wij_kunnen
170 kent voor_iemand we_gaan
160 geschi* niet
150 senior
140 contro* controller dan_ook gesele* niet_in
130 directie gevond* gevonden niet_goed
120 deze en_dat kandid* voor_deze
110 geven kunnen_niet
75 je_geen
68 want
53 worden
46 beste
36 op_de
35 daar
27 nieuwe
26 het_niet
-2 dossie*
-5 voor_een
-11 dossier
-20 straten
-21 kandidaten strate*
-26 helaas
-35 graag
-46 sinds
-48 werkt
-52 geachte
-71 engineer in_het
-74 nieman* niemand
-77 engine*
-78 klacht*
-83 van_je
-87 hallo
-90 van_het
-91 weber
-100 moet
-110 afgewe* afgewezen
-120 aanbie* helaas_niet is_van je_sollic tegen verand* vertro*
-130 beoogd* beoogde denkt zijn
-140 jaren medewe* mevrou* regels speelt vorige_week winact* winactie
-150 steeds van_de
-160 bij_dat hebben_wij komend moeten_wij stond
-170 functi* jaar_en
-180 de_jury had_ik verkla*
-190 en_de jury
-200 dat_de instem* instemming uitera* uiteraard uren
-210 beschi* laten_we mensen niet_gewonn servic*
-220 beslis* beslot* besloten getwij* getwijfeld halen halen_we het_contra we_automa weeken*
-230 andere gemeente je_dat kant ontmoe* vacatu_die vorige
-240 afzegg* afzeggen automatisch gewonn* gewonnen ilse klant kv_000 op_basis overzicht vergel* verstr* vertrouwen ziet
-250 basis bovent* de_gemeen en_een gerda hoger niet_gehaal vallen
-260 daar_komt daarna gehaal* gehaald inkome*
-270 aanmel* andere_partij basis_van brieve* brieven contracten doorde* doordeweeks het_door laat moment progra* uit_je werken word
-280 een_job hierbi* hierbij medewerkers om_een oordee* partij plek_voor was_dat
-290 bericht betreu* de_herfst de_klant dochte* duur en_we ervari_met gekoze* gekozen herfst* herfstvakantie ingevu_juf jouw_buurt meer penningmeester saskia saskia_start start_na wordt_uw ziekte
-300 altijd dus_niet keuze niet_verder opdrac* uitgev*
-310 buurt certif* de_eigena er_op even groetj* ik_ben kijken manager manier vallen_op wilde zijn_keuze
-320 aanwervingen beslui* er_dan plaatsen twinti* twintig voor_je weer
-330 bespre* eens geeind* geeindigd grote kennis_van mijn rust uit_dat verklaren
-340 andere_gegadi eerste_gespre omdat_de positie werkge* zelf
-350 afgekeurd berich* en_die gekreg* gekregen hebben_beslot ontwer* verkee* verkeerd
-360 afwijz* dan_van financ* opvang reacti* sluit_op vier
-370 beslot_uw eigena* eigenaar gesele_voor gevraa* hebben_je is_ingevu nodig_die twee weken
-380 deze_week gister* je_een natuur* natuurlijk over promot* tot_onze waalse weerho_voor willen_we
-390 cv_niet klanten op_een
-400 alle_kandid baan_bij eindigde genome* genomen klaar telefo* trekke*
-410 online past verder wij_tot wil_ik
-420 antwoo* vacatu_voor
-430 doorga* heb_ik iedere* iedereen onderzoek result*
-440 aan_het aannemen deel maar verwij* we_niet
-450 ander_profie gaan_niet laatst_ronde nieuwe_status plek receptionist
-460 aanpak aanvraag de_tweede jonger vrijwi* we_zoeken
-470 vinden
-480 afgeke* inschrijving ziek
-490 te_gunnen voor_die voorwa* voorwaarden week
-500 aanvra* bij_het
-510 gunnen nummer project
-520 bewaar* bij_een dat_je dienst niets opdracht
-530 en_niet hij_is ligt_dus vandaa*
-540 hebben_voor
-550 gekoze_voor kreeg
-560 omdat solliciteren
-570 blijkt
-580 vooral
-590 die_je
-600 afgerond zoeken
-610 aannem* afgero*
-630 schrij*
-640 krijge* krijgen ligt
-650 inschr*
-690 verlen*
-700 uw_diplom
-710 onze
-720 gewoon kunnen_wij
-730 is_je
-740 van_uw
-760 vonden
-770 afwijzing
-780 dan_is
-800 tijdel*
-950 waarom
-1200 jullie
""",
    "received": """
1000 dank_je dossiernummer
970 in_ons
960 je_motiva
950 wordt
840 aan_de
830 weekend
800 is_00000 select_van sollic_die voorge_aan
790 voorgelegd
770 je_sollic
760 dossie_is nemen
720 alles op_00 weten
700 en_gaan hebben_je ook_jouw
690 laten
680 lezen_elke
670 elke_sollic
660 we_lezen
650 diploma je_reacti
620 je_open
610 aanmelding is_in je_aanmel
600 brieve_door comple* compleet dat_je gaan sluiti_nemen
590 de_voorwa wij_alle
580 hoort ons_systee toegev* toegev_aan toegevoegd
570 belt bestud* en_drie ik_heb uw_gegeve
560 zal_uw
550 alles_ontvan naar_pellwo selectie verstu_naar
540 een_test een_voorse voorse_een
530 dit_is genote* genoteerd het_weeken je_in laten_we over_de test_en voorwa* voorwaarden
520 binnen_tien een_automa reacti*
510 doorgegeven in_de staat status uitvoerder we_dat
500 brieve_vindt een_gespre in_behand planni* voorse* voorselectie
490 ligt_bij ons_nog proced_bestaa reacti_op uw_diplom we_hebben wilt_ons
480 behand* cv_duurt de_longli is_bij jouw_sollic margri* margriet of_je ongeve_drie ontvangen status_ontvan uit_een wordt_in
470 de_brieve de_select formul* formulier hoort_binnen ik_kijk longli* reageert wij_uitnod
460 artike* artikelen helft van_mei wannee* wanneer winkel
450 de_beoord ontvan* vastgesteld
440 door_onze fijn_dat ik_leg
430 ambt ambt_van cv_ontvan hoort_uiterl is_een laten_je
420 deze toelaa* uiterl_vrijda vrijda_van
410 de_vergad je_kandid netjes nu_bij sollic_en
400 gegevens het_dossie kijk zodra
390 automa_ontvan automatische behand_uw behandelen burgem_en de_teamle en_schepe gegeve_vertro geland heb_uw je_hoort ligt opgesl_en schepe* schepenen status_in veilig wij_behand
380 reagee_op
370 bezig er_een je_binnen motiva_is
360 alles_goed de_slag slag sollic_is stap
350 de_ploegc ingesc* ingeschreven je_zodra opgeno_in ploegchef succes_verzon te_antwoo werkda_te
340 het_vast selectieprocedure sturen vast_bureau
330 aan_je berich* de_kandid wordt_beoord
320 opgave vandaa_aan verzon* verzonden
310 bevest_we de_hoofdv gezien hebt_op hoofdverpleegkundige jouw van_projec
300 behandeling de_voortg hoofdv* sollic_volgen voortg* voortg_van voortgang werkdagen ze_deze
290 aan_mijn aangek_en brief contact dan_bel gezien_en hem_voor kunt_de man_en mijn_man spreekt toelat* we_nemen werkda*
280 een_bellet hebben_we spreek* voor_aan
270 aanmel_voor august* augustus belletje contac* de_vacatu er_van filmpje goed
260 binnen dat_houdt group_we met_gesele vergad_naar zetten_je zich
250 de_hoofdr haar_werkza hoofdr* hoofdredactie op_decemb werkza* werkzaamheden
240 decemb* december leuk mensen_voor wij_nemen
230 antwoo* contac_met leuk_dat sollicitatie
220 betrek* jouw_reacti zijn
210 melden vandaag we_iedere
200 geregi* geregistreerd nu_bekeke
190 tot_00
180 mail_is
170 ons_op ruud vandaa*
160 beste
140 recrui*
120 doorge*
110 cv_en dat_uw goed_geregi onze_recrui
100 voor_deze
92 voor
87 op_het
85 bekijk*
83 design* designer
48 ontvankelijkheid
45 voor_een
5 sollic_als
-7 leent
-27 aalst
-30 functi*
-35 met_de
-39 bedank*
-41 beloof*
-53 duidel*
-67 kebab
-74 tekst
-90 heer
-110 kandid_van met_een
-140 binnen_dank klacht* office uw_dossie we_je
-160 exampl* example sollicitaties thuisz* vacatu* weet
-170 direct* hierbi*
-180 raad
-190 de_nieuwe
-200 dienst waarom
-210 en_bekeke in_een komen
-220 bij_onze geleze* gelezen geven hoekstra nieuwe nummer servic_warmte vacatu_servic warmte* warmtepompen
-230 je_portfo servicemonteur
-240 mogeli* portfo* portfolio vakant* veel zorgvu* zorgvuldig
-250 over twee van_je
-260 dank_voor persoo* te_nemen vier
-270 cv_met talent verzoe*
-280 heb_het hebt maart
-290 door_een en_de servic*
-300 instal* je_cv
-310 je_een komt
-320 dossier
-330 besproken meer wij_bevest zelf
-340 bekeke* bekeken controller vooral
-350 even recrui_leest steeds_in vijf
-360 nog_steeds
-370 beoordeeld jaar krijgt
-380 eerder over_een
-390 maar ontvang vacatu_voor
-400 steeds
-410 april doorgenomen volgen*
-420 ervari* ervaring medewe* motivatie
-430 adviseur dagen door_de profie*
-440 advise*
-460 wij_uw
-470 graag hebben_wij
-480 selectiecommissie
-490 goede_orde onderz*
-500 profie_van
-520 orde
-530 person*
-540 je_hebt
-550 niet
-560 drukker
-580 is_nog
-620 werkge*
-760 danken_daarvo en_danken heeft
-770 uw_open
-850 ontvan_en ontvingen
-890 ontvin*
-900 danken
""",
    "come": """
1900 wilt_een
1200 graag je_interv
1100 om_een
1000 het_gespre link
890 bent
860 om_0u
790 graag_voor
750 tijdst* tijdstip
740 dagje
730 samen
720 om_00
710 bij_het
680 er_bent opdracht recept_als
670 dus_we je_even
660 dinsdagmiddag je_zin
650 vrijda_bij
640 een_kleine even_bij graag_leren
630 een_korte
620 bespreken rijden
610 om_00u00
600 dinsda* doorgeven gesprek sollicitatiegesprek te_maken we_willen
590 beste_bellen wannee_kan
560 bijlag* bijlage
550 ik_je
540 maart_upload uitwer* uitwer_tot uitwerking uw_uitwer voorkeur
530 ik_stel kunt_uw willen
520 beste halfuurtje materi* slot sollic_assist spreke* spreken uitnod_sollic zien_hoe
510 een_klein te_zien voorke*
500 assistant online ons_twee
480 proefd* voor_aan
470 als_verhin meedra_in verhin* verhin_bent verhinderd we_stelle weten_als
460 aan_het
450 een_halfuu halfuu* het_team volgende
430 ons_weten
420 messen tot_00
410 amersf* amersfoort behaalt dan_volgt het_ons meedraaien volgen_week
400 met_het via_teams
390 kun_je
380 en_een je_gespre
370 in_gent je_bent je_cv sluitingstijd verwac* volgen_stap
360 de_volgen horen met_twee
350 een_kennis op_woensd te_komen
340 de_bijlag functi_te graag_met
320 colleg_aanwez een_colleg kandid_werd op_dinsda teamle_en werd_weerho zijn_de
310 de_teamle gespre_zijn nodige* via_onders
300 komen weerho_voor
290 als_volgen bel_je ik_bel is_ingepl of_00 tijd volgen*
280 gespre_voor kwart zaterd* zaterdag
260 een_routeb routeb_vindt
250 je_graag kandidatuur rond
230 bent_door morgen_rond te_horen uur_verwac
220 dinsda_00 woensd* zetten
210 desgew_kan gespre_ook keer_spreke online_plaats ook_online tweede_ronde
200 kan_het
190 de_afspra desgew* voor wenst wenst_te
180 depot kennismaking ons_depot ronde voor_de
160 gaan_graag verder_in
120 afspraak
110 morgen
78 met_de
65 bij_de
64 vrijdag
28 vrijda*
6 we_je
-6 voor_een
-18 blokken graag_blokke
-92 datum
-160 boveno_de een_v0 half over_de tak_volgen texel za_00
-170 hebben
-180 proefl* versch*
-190 vragen
-200 is_geldig
-220 vorige_week
-230 van_je
-240 geplan* gepland
-250 gesprekken oktobe* oktober vorige
-260 open
-270 andere donder* mogeli* werkge*
-280 kom_je onderz* uitgenodigd
-290 je_de novemb* november proef
-300 gebeld in_het profie* terug
-310 august* augustus juni
-320 heeft
-330 staan
-340 om_je verzoe*
-350 kun_jij rollen* rollenspel
-360 beslis* vergad_naar week
-380 je_kennis negen tandar*
-400 en_vrijda jullie vergadering we_de
-410 over tussen_00 van_de
-420 laten
-430 woensd_00
-440 juni_om
-460 zullen
-470 een_gespre je_komst
-480 bevest_je komst
-500 je_in kunnen niet
-510 schikt_het
-540 afspra_bij
-550 fijn
-590 kantoor
-650 op_kantoo
-660 langs
-670 telefo*
-700 je_dat
-760 onze
-930 bellen
""",
    "offer": """
1400 wordt_onze
1200 contract onze_nieuwe
1100 contra*
990 welkom_bij
980 de_keuze
960 bij_aureli
840 we_willen
810 willen
730 je_mag
640 het_contra per_maand
630 start
620 aanste_als
600 euro_per
580 je_het
560 maand
550 krijgt
540 bevest* je_de je_start
530 de_baan
520 voor_jou
510 hebben_voor je_eerste jou_gekoze willen_je
500 dertie* keuze_is op_gevall
490 aanstelling
480 aanste*
470 bieden het_salari vakantiegeld
460 een_gratis krijgt_een
450 doctor* uur_per
440 vakant_en
430 als_je de_samenw kijken_uit per_week samenw_met uit_naar uur_en wij_kijken woensdag
420 een_jaarco jaarco* jaarcontract samenwerking
410 duur komen_lopen mag_bij ons_stage stage_komen
390 rijksr_nodig
380 starte_op
370 starte*
360 contra_voor eerste met_een stuur
350 de_arbeid
330 eerste_werkda je_een maanda_septem
310 op_jouw uur_000
300 juni
280 maanda* maandag
260 je_hebt met_veel veel_plezie
250 de_bijlag vanaf wij_bieden
240 bieden_een bijlage brutos* brutosalaris een_brutos ge_moogt moogt
230 aan_als
220 beginn* beginnen daarom
210 doen_je een_voorst ons_overtu overtu_en we_doen
160 contra_vindt
150 bieden_graag
4 niet
-110 jaar
-160 dagen over waar
-200 binnen
-210 select*
-220 leren_kennen
-230 kennen
-240 ploegb* weten
-260 van_de
-290 graag_voor
-380 laten
-450 werk
-610 dat_je
""",
    "wait": """
1400 stil
1300 ligt
1200 is_nog
960 de_direct reken reken_op vastst*
900 duurt
880 eerst
870 weten
810 reactie
750 beslis* valt
710 nog_niet
700 weten_we
680 functi*
670 vaststaat
660 de_proced
640 begin
630 nodig nog_steeds
610 loopt we_zijn zijn_je
600 nieman* niemand
590 steeds
570 houden_je
550 betaald bij_elkaar waar_jouw we_houden
540 dossie_ligt ligt_nog nog_bij nog_niets procedure
520 besluit en_onze voor_conser voorlo* voorlopig
510 door staat
500 bent_nog beslis_over blijft kan_ik twee_weken vacature
490 functie heeft_de niet_verget nu_toe tot_nu
480 de_ondern elkaar is_tot verget* vergeten
470 beslui* onze_excuse zeggen
460 afgevallen bemanning de_00e een_beslui komt_pas langer met_de
450 loopt_nog nodig_is select_loopt te_nemen wij_nameli
440 altijd_in de_runnin ik_geen nog_om runnin* running selectieprocedure vragen_nog
430 bij_de moet
420 ander_in de_ander dus_nog sluiting zolang
410 aangenomen jou_als rond_de
400 bekijk_of meesta* nog_altijd op_dit pas_eind proeft* proeftijd
390 pas_volgen van_bestuu
380 blijft_in dan_bel en_ook je_blijft van_april
370 in_beeld niets rond
360 ik_jou onze volgen_maand
350 blijft_wel drie_jaar jaar_in nog_op wachte_nog we_wachte
340 als_eerste de_werfre dokter iemand langsg* werfre* werfreserve
330 excuses gelukt_om loopt_het week_helaas
320 antwoord beslui_te is_deze niet_gelukt
310 andere_gegadi antwoo_na daarna_weten de_krokus geen_beslis gelukt januari krokus* krokusvakantie ook_de vrijda_is wordt
300 budget_is goedge_gaan het_laatst ik_niet is_goedge voorspellen wachte* wachten zodra_het
290 dus_niets richti* richting
280 functi_schuif kiezen op_nieuws schuif_waarsc startd_van waarsc_op waarschijnlijk
270 de_startd geen_enkele kandid_is najaar
260 dat_zo kandidaat startdatum volgen* zo_lang
240 aangel* duurt_onze even_na reacti_wat uitsla_van vakant_duurt
230 de_functi de_uitsla keurin* van_jullie
220 echter hadden_gezegd helaas_iets naar
210 geven het_budget iets
200 een_reorga groep laatst* laatste
190 en_geen je_geen
170 dat_hoor
160 proced_voor
140 juni
120 over_het
-86 twee
-120 een_week
-140 anderh*
-150 worden
-170 negen voor
-180 ongeve* ongeveer
-200 dinsda* dinsdag vier
-210 twee_jaar
-220 maanda* maandag
-230 gegeve* gemidd* gemiddeld
-260 week
-290 uw_kandid
-320 dat_je
-340 we_je
-410 sollic*
-420 dus_geen
-430 ronde
-440 laten
-470 werkge*
-500 terug
-540 binnen
""",
}
ABOUT = {
    "yours": """
660 willen
620 status
530 benoem*
520 maart werkda*
480 start
460 gerust moeten
450 gaten
440 subject:sollicitatieprocedure
430 daarom
420 toch
410 subject:open woensd*
400 alles heerli* ondert* rustig
390 contac*
380 doorge* groet selectie
370 onder recrui* sorry
360 seizoe*
350 papieren select* sluiti*
340 krijg tijdst* tijdstip
330 baan gerang* gerangschikt seizoen subject:sollic* zitten
320 alle beginn* beginnen contract iemand lopen sluiten
310 contact sluite* subject:assist* winkel
300 aanste* hallo jaarco* sollic*
290 brief hele linked* linkedin subject:voorstel
280 amber gegeve* minder morgen presen* rooste* subject:voorst* uren
270 binnen* blijve* blijven contra* groetj* groetjes tweede voortg*
260 binnenkort door hiring koffie maakt personeel stelt voorge* zullen
250 gevall* gevallen ingaan langsk* stuur subject:junior vervol* voldoe* zittin*
240 automatische binnen geschr* hoogac* studio verval*
230 aanmelding afgekondigd eisen hoogachtend mocht onvold* onvoldoende vind zien
220 anders geschikt gezet niks ondertekende ontvangstbevestiging person* samen subject:vacaturenummer vanmid* vanmiddag verwachten waardoor
210 afgewe* opgeven rijden subject:analys* succes
200 beste bieden donder* genoeg graag groep subject:redact* wannee* wanneer
190 beslist dienst heeft ontmoe* schaal subject:brightwater subject:group werd
180 denk doorne* doornemen ontvan* passen* rijbewijs verder*
170 bedien* bent gesprek groete* nieuws planning rond
160 dashbo* dashboard garage genk groeten stagep* vaste vervan* waarde*
150 bericht doen geachte gespre* iphone laat probee* subject:proefd* subject:update
140 aanmer* aanmerking automa* gelegenheid gelukt kozen sturen
130 beschikbaar bijlag* kijken voor
120 maande*
110 geregi* subject:aureli*
100 voorse* voorselectie
97 intuss* intussen
89 beschi*
87 subject:tessel
85 vergee* vergeet
84 belangstelling
71 sollicitatie weerho* weerhouden
70 opdrac*
69 kandidaat
66 hebben kandid*
63 goed subject:vacatu*
56 subject:sollicitatie
51 engine*
47 donderdag
46 aanbieden
41 dana
37 engineer
27 keer
25 volgende
15 niet
11 deze
2 subject:terugk*
1 subject:terugkoppeling
-5 even
-6 subject:voor
-18 naar
-22 verzon* verzonden wilt
-27 colleg*
-57 mevrou* mevrouw
-59 dank
-68 aurelis
-76 kopie
-77 ervari* ervaring
-83 over
-91 commis*
-94 code
-95 slaagt
-96 dinsda* twee
-98 onze
-99 tussen
-100 post
-110 daarvo* daarvoor denema* denemarken subject:bedank* toneelstuk
-120 besloten krijge* krijgen reacti* terugs*
-130 diplom* hierbij onders* schrij* uitgen* uitgenodigd
-140 afdeling augustus past rekeningafschrift sacha septem* september vertra* vertraging
-150 aannemen afdeli* aula clinic* formul* formulier gehaald hybrid* hybride kwartaal mochte* mochten oncolo* oncologie subject:gespre* subject:mogelijk tessel veel weet
-160 diploma interesse omdat opbell* opbellen subject:shortl* vele
-170 gezien intere* kunt ouders redactie subject:senior subject:verplaatst trek twinti* twintig vacature
-180 afzeggen beslissen dagen excuse* excuses haar lesgev* lesgever liever* lieverd loopt nummer ondersteunen orde subject:status subject:toelat* telefoon
-190 aanpas* bondsc* bright* famili* geven promotie stofzu* stofzuiger subject:nieuwe testge* testgezin uitsch* vorige zoeken
-200 aannem* behand* brightwater energiesector gemidd* gemiddeld geweig* group profiel schrik* storte* subject:referentie thuisw*
-210 aangev* aanpassen applic* bakken bezwaa* dirk gefeliciteerd gekreg* gekregen gemeen* genome* genomen gewonn* gewonnen instellingen meer najaar plezie* plezier rust uitnodigen verlengd vorm
-220 aankoo* bekijk foto gekoze* heer onderz* subject:nordli* subject:nordlicht subject:refere* teruggetrokken toegewezen trekken verzoek welke
-230 applicatie begin getwij* getwijfeld hold jury reager* schuif* schuift taart versch* vertrouwen voorkeuren weten
-240 bewijs boekhouder goedge* goedgekeurd medewe* ontbrekende progra* trekke* vakant* verjaa* verjaardag
-250 beeindigen directeur geeft kortin* kunnen meegen* meegenomen meters* spelen wacht
-260 afwijzing execut* executive opnieu* opnieuw regene* regenen vakantie vakantieperiode
-270 afgeke* afgekeurd afspra* bedrijf boek gebrui* klacht nienke ondernemingsraad subject:contro* subject:controller subject:dinsda* subject:dinsdag subject:intrek* zonder
-280 arbeid* duurt nieuw ontbre* sint
-290 daarna reserv* waarsc* waarschijnlijk
-300 kamer secret* verschoven weer
-310 dochte* school
-320 eindigde maar profie* vaststaat werken zolang
-330 terech* terecht terug volkom* volkomen voorlo* voorlopig wachte* wachten
-340 hand laatst* laatste marjan tandarts vastst* verkee* werkgever
-350 bedanken bewaar* ligt projec* sluyters subject:engineer tandar* verlen* voorst*
-360 behandeling favori* jaarvergadering negen spreken training
-370 andere bezoek* budget jaarve* langer opleid* spreke*
-380 beslissing nieuwe
-390 meneer staat vrijwi*
-400 altijd vergadering
-420 definitiefs zijn
-430 dossier inschr* leuk tijdel* vier
-440 maak projectleider vandaag werkge*
-450 antwoo* klik vraag
-460 verget* vergeten weber
-470 blijft
-480 valt
-490 docume* runnin* running
-500 aanvra* document
-510 beslui*
-520 besluit defini*
-570 achter
-580 stil
-630 aanbod
-700 steeds
-780 subject:functi*
-850 jullie
""",
    "refusing": """
930 gerust
880 iemand
680 moeten
660 open
570 blijve* blijven
560 gaten
520 toch zien
510 benoem*
500 denk
470 seizoe*
440 behoor* onvold* onvoldoende
430 behoort contac* contact
420 linked* linkedin
410 hoogac* morgen niet
400 hadden staan
380 daar minder missch* misschien seizoen select*
360 gehad
350 lieve raad
340 hebben hele junior sorry waren zullen
330 avond daarom eens
320 baan solliciteerde willen
310 gegeven groep groepe* groepen
300 heel onderhoud subject:gesprek
290 heeft jelle praten presen* toon
280 kennis vergev* vergeven
270 gesprek hoogachtend houden komt openst* pintje site vrijdag zitten zondag
260 conclu* donder* ontvingen state subject:assist* zitting
250 afgewezen alle anders bijges* geschikt geword* geworden kandid* kandidaat positief rond snel stap subject:kandidatuur subject:sollic* subject:update vind
240 evenwe* evenwel goede ondert* portfo* portfolio sponta* subject:gespre* waarvo* waarvoor zaterd*
230 aanwer* afgewe* ehbo gedaan genoeg geschi* sluiten warege* waregem
220 drie gevolg instel* mondel* ondertussen ontmoe* probee* verand* voorzi* wervin* zaterdag
210 alleen doorgenomen koster kwam maakt subject:junior subject:techni*
200 ander beste dichte* februa* februari groete* kozen nick ontmoedigen over sollic* status subject:technische viel vijfde
190 gespre* nieuws salari* verval* volk
180 beginn* beginnen beslist hoorde maande* maanden opgeve* papier* subject:orderp* subject:orderpicker vacatu* voldoende waar waardo* waardoor
170 aanvaard afwijzen bedien* doorge* echt even gerang* gerangschikt geselecteerd netwerk
160 betale* betalen daarover eindigt gerda inform* laat samenw* sollicitatie subject:dossie* tweede vervolg voor
150 aangen* demi doorsl* groet hierme* hiermee ingevuld mooie namens stagep* toelic* verder werfre* werfreserve
140 ahmed gaat toelichting waarde*
130 subject:bedank* subject:bedankt
120 aangenomen jouw samenwerking student subject:intere* subject:interesse
110 eerst gegeve* subject:aureli* subject:aurelis subject:terugk*
100 subject:vacature
93 hier mevrou* mevrouw subject:uitkom*
91 half
82 succes
60 functie
59 geleze* gelezen
57 door
40 gister*
27 kunt
26 dana
13 aanbieden
-5 robin
-16 subject:tessel
-33 staat
-56 jaar
-58 gehono*
-85 sollicitaties
-91 keuze
-95 onze
-99 bestuu*
-100 winact* winactie
-110 uitnod*
-120 beslissing gewonn* gewonnen maand werken wordt
-130 andere* anderen dank korte onvolledige plaats reager* teamle* verklaren werkda*
-140 klacht maandag naar verdergaan
-150 afgekeurd andere helaas jasmijn maanda* onvoll* rijksr* rijksregisternummer schuif* schuift studenten subject:jouw werkdagen woning
-160 binnen gefeli* gefeliciteerd genote* genoteerd hartel* iedere* woensdag
-170 afzegg* afzeggen bedrijf begrip code koos onbeke* onbekend subsidieaanvraag
-180 factuu* factuur financ* gekoze* gekozen gereag* gereageerd nemen nummer opdrac* tijd
-190 gewoon ondersteunen subject:reacti* subject:reactie
-200 bijdra* bijlage geweig* geweigerd heer opgeslagen opnieu* opnieuw persoonlijk promotie roman verkla* verlen* vorm
-210 aureli* aurelis bank bedrij* foto lezen liggen meneer reactie
-220 afbell* afbellen beslot* besloten bijlag* duurt haha intere* lukt ontvan* sacha subject:vacatures valt
-230 afspraak auditi* contra* daarna datum eerlij* herkan* herkansing medewe* programma systee*
-240 bedank* brightwater dochte* gegadigden gent group krijge* krijgen subject:engine* subject:engineer verget* zeggen ziek
-250 comple* compleet contract dossie* fase genome* genomen geregi* kamer tijdel* voorlo* voorlopig
-260 antwoo* gekreg* gekregen hulp minute* minuten nageke* nagekeken onderz* opdracht post sollicitatiegesprek subject:sales taart vrijwi*
-270 aanmel* dinsda* liever* lieverd proef sint spreke* subject:status teams
-280 afspra* interv* interview maar sales twee vakantie verhin* verhinderd verkeerd
-290 meer reacti* vandaag verkee*
-300 aannemen loopba* stil stuur terech* terecht voorwa* voorwaarden
-310 behandeling geeft reken subject:voor vakant* voorst* weekend
-320 bespre* kennis* kopie planni*
-330 laten melden vanavo* vanavond wilt
-340 aannem* verzoek worden
-350 leuk mail past weten wonen
-360 plezie* plezier progra*
-370 bevest* projectleider subject:contro* subject:controller werkge*
-390 afwijzing behand* commis* docume* inschr* test
-400 berich* eerste ligt
-410 afgeze* afgezegd projec* zodra
-420 link niets plannen werkgever
-430 aanvra*
-440 online vier
-490 jullie
-500 besluit
-510 graag zijn
-530 vergadering
-560 zonder
-620 weber
-840 week
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
270 telefo*
230 subject:jouw
220 zelf
210 maken subject:sollicitatie van_de wordt
200 dit_jaar
180 aan_een
160 subject:sollic*
150 rond
140 starte*
120 dat_je
75 beste op_de
63 veel
-150 dienst heb_je tegen
-160 ik_je
-170 kandid* ruben
-190 commissie de_commis komt met_kandid voor_een
-220 hartel*
-230 geacht* geachte kandidaten subject:over
-290 je_cv
-310 brief open
-400 voor_de
-660 groet
""",
    "tested": """
500 en_je je_een
320 je_in wil_je
300 subject:sollicitatie
270 uren
260 telefoon
230 naar team verwij*
180 interi* want
-100 hebben
-120 jaar niet
-130 week
-170 raad
-180 deze
-190 andere verder
-200 geachte
-230 door in_het
-280 groet
-340 gespre*
""",
}
