"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 er_voor
1200 gegeven jaar_niet
1100 het_is ik_moet net_niet
1000 de_baan de_eerst eerst_gerang om_die
960 moeten
940 die_reden
930 stelt_de
920 proced_met
910 te_zetten
900 sollic_kunnen status uw_naam
890 een_tweede
880 iemand
870 we_nieman
860 tweede_gespre
850 vacatu_is
840 naam
830 daarom
820 het_voorde voorde_van voordeel
810 je_helaas
800 dat_jij jij_bent
780 al_volk functi_is heb_al stopt zien
770 aanges* aangesteld binnen_de het_wordt lopend* lopende
760 het_komend junior
750 al_iemand gegaan vervol* waarop
740 beide het_advies kandid_die uit_de van_een
730 dat_wij
720 komende
700 colleg_die meerderheid
690 bescho* een_nee in_niet onvold* onvoldoende
680 en_ik wordt_het
670 doen rond
660 drie in_meerde om_de
650 alle_lopend broeder daar_na
640 van_dam wordt
630 genoeg
620 gingen is_de
610 die_van geen_gevolg kozen_een tegen_drie wij_kozen
600 advies dat_niet gesprek iemand_anders sollicitatie te_laten viel
590 begint deur_in stopt_het
580 jou_stopt omdat_hij teleurstellen toch tot_een
570 aanwer* daarme* daarmee gaat ik_val mensen_voor
560 erbij heeft is_beslot kandid_niet niets_aanbie nu_niets
550 deze_keer genoeg_mensen in_huis naar_de
540 dit_beteke eindigt hierme_eindig niet_als opdrachtgever
530 baan komen kunnen_we niet_weerho te_gaan vanzel* vanzelfsprekend waaron* we_nemen
520 aan_een collega dienstverband ga_het ik_ga kandid_te status_afgewe
510 benoem* bent groot we_hebben
500 weten_dat
490 de_beide gezet simpel* simpelweg voor
480 jou_niet toegez* toegezegd
470 aanwerving het_team het_toch keer_is niet_aan niet_bij septem_de
460 dus_ik geen_aanwer hoe_graag leerwe* niet_doen per_septem punten
450 aanwer_voor gekome* gekomen gevall* gevallen ik_zoek laatst_drie openstaande zit_helaas
440 beteke_dat dispat* dispatcher gaan intuss_een is_gewijz maakt_dat punten_op unaniem
430 beeind* bekeke_en er_is geword* geworden het_hierbi samenw* samenwerking team_voor unanie*
420 conclu* conclusie de_ervari hebben_uw heeft_beslis hier hierme* hiermee jelle maakt maar_ik moment_voorzi niet_hebt overee* person* plaats_aan van_gesele wat_ik
410 beeindigd heb_er je_dus keuze_is niet_met sectie staat_niet
400 aangen_als af_van anders_is behoor_niet contract een_andere gesele_kandid is_aangen medekandidaat ook_op personen uw_sollic
390 het_proces iemand_uit ik_daar lijst_van maar_zijn ondert* toegek* toegekend zij_kan
380 de_functi de_jonger inmidd_is kan_ook keuken maar_we proces selectiecommissie zullen
370 alle anders_gekoze bevond* bevonden bij_wat denk geen maart ons_op per_direct vergev* vergeven voorkeur zaterdag
360 achtergrond gaat_de ontvangen plaats_is plek_is stoppe* stoppen
350 alleen de_wervin hoorde jammer_genoeg kan_ik men_heeft met_jou nodige* nodigen te_willen uitein* volgende
340 aanwerven dat_we de_commis er_een extern* externe met_die niet_gesele proced* procedure toch_niet wij_kunnen
330 beginn* beginnen de_nieuwe een_stagep en_beantw en_er gespre* intuss* intussen is_het is_weg jij_deze keer_geen moeder* opdrac_heeft spijt valt van_medewe voren_gekome
320 alles bevond_voor boot de_boot de_order de_voorke gaf_de order toch_voor
310 bent_niet komt verdere verval* vijf
300 een_heel evenwe* evenwel gewees* geweest goede_tweede heel_goede in_te is_vervul kandidatuur laten_weten niet_aanbie proces* sanne stagep_kunnen tweede_geword wat_wij
290 geen_match niet_dat waarvo* waarvoor
280 daarom_niet het_gaat komt_dus match_met onder sollic_is toegek_aan verhaal
270 bijgevolg er_komt heeft_laten straat
260 aangenomen hebben keer
250 bijgev* door_naar ehbo hebben_we kandid_als niet_door uw_aanbod waardo* waardoor wensen
240 daarbi* daarbij verdee* verdeeld
230 aangen* dat_zij hebt_hem het_oog het_trajec ik_niet linked_om sollic_naar we_zitten
220 hoogte_te linked* ons_dat op_linked status_niet te_blijve volgen_week
210 het_spijt vervallen volg_ons we_gaan
200 afgeko* de_klus donder* huidig* kunnen_niet op_dat trajec* tweede vanoch* vanochtend voor_iemand
190 in_onze je_bent senior volg
180 bent_helaas geteke* getekend
170 jouw op_gespre
160 directie in_de jammer
140 contro* controller komt_en niet niet_goed succes_gewees
130 succes* succesvol
120 de_andere kandid* rijbew* rijbewijs voor_de
110 afgewezen deze niet_in
100 beste geschi*
84 voor_deze
81 dossie*
76 dan_ook
69 het_niet
64 en_dat
41 helaas want
27 worden
20 vertro*
8 je_sollic profie*
1 werkt
-3 zingen* zingende
-23 bij_ons
-38 in_het
-46 geacht* geachte
-47 beoogd_overna de_beoogd overna_van rijwie_tandem tandem_is van_de van_rijwie
-48 rijwie* rijwielfabriek
-49 is_van van_het
-51 beoogd* beoogde tandem
-67 kandidaten
-70 mensen
-76 hallo
-77 beschi* plaats
-81 weber
-92 zijn
-110 daar dat_uw nieuwe
-120 engine* engineer moment te_zien verkla*
-130 denkt verand*
-140 op_de schoolweg
-150 aanmer* ervari_met gesoll* gesolliciteerd inkome* tegen we_een
-160 zorg
-170 berich* en_de halen je_dat
-180 bij_dat geen_plek vorige_week
-190 aanmel* basis bericht eerste ilse invloe* invloed moet op_basis overzicht
-200 automa* automatisch servic*
-210 die_instem gemeente
-220 andere basis_van beslis* het_contra minuten stond wordt_niet
-230 beslot* besloten bovent* chef dat_de het_door jury om_een result* voorkeuren
-240 brieve* brieven de_herfst gesele_voor groep_is had_ik ingevu_juf juf_saskia opleidingsplaats saskia_start start_na uren zonder_die
-250 daarna erop erop_hierme gekoze* gekozen herfst* herfstvakantie meer niet_verder plaatsen raden regels saskia sollicitanten uit_je uitera* uiteraard vallen vastgesteld vertro_erop
-260 behandeling besluit de_gemeen loopba* te_hebben vastge*
-270 antwoo* beslui* en_die gegron* gewonn* helemaal horen klacht opdrac* voorra*
-280 twee
-290 andere_gegadi andere_partij andere_sollic en_een financ* niet_gehaal proef progra* vacatu_voor vorige zichtb* zichtbaar ziet
-300 eigena* eigenaar en_we hebben_beslot laten_vallen maar_dat vier
-310 de_klant deze_week even ik_ben klanten planne* zoals
-320 buurt is_ingevu nummer plek_voor project telefo* twintig
-330 afwijz* gehaal* gehaald hierbi* laat manager pakken uitnod* volgens
-340 afgeke* daarom_wil deel jullie_proced klaar omgevi* op_een verlofaanvraag vertel* verwij* werken zelf ziek
-350 dan_van dus_niet hebben_je kunnen manier medewerkers promot* waalse weken
-360 beslot_uw iedere* iedereen je_een kandid_heeft kijken vinden willen_we
-370 alle_kandid bleek gevraa* grote online projec* reacti* vanwege werkge*
-380 aanpak doorga* er_op gister* meteen onderzoek wij_tot
-390 cv_niet gaan_niet
-400 en_niet nieuwe_status opdracht past sluit_op verder
-410 bij_het nodig_die ontwer* schrij* verkeerd voor_je weer
-420 dienst gekreg* gekregen uit_dat verkee* vrijwi*
-430 aan_het aanvraag baan_bij contra_wordt functi_al mijn niets weerho_voor
-440 gekoze_voor hebben_voor keuze maar natuur* natuurlijk opvang tijdelijke voorwa* voorwaarden
-450 aanvra* voor_die
-460 bij_een genome* over
-470 te_gunnen
-480 jonger niet_te week
-490 solliciteren
-500 kreeg laatst_ronde ligt_dus plek vandaa*
-510 afwijzing verlen*
-520 aannem* wil_ik
-530 kamer
-540 afgerond
-550 afgero* die_je krijge* krijgen
-560 gewoon ligt
-570 dat_je gunnen
-580 blijkt
-600 omdat tijdel* van_uw
-610 uw_diplom
-630 hij_is
-640 de_tweede zoeken
-660 vonden vooral
-700 is_je
-710 kunnen_wij
-730 onze
-820 dan_is
-870 waarom
-950 inschr*
-1100 jullie
""",
    "received": """
970 wordt
940 dossiernummer
860 dank_je
850 in_ons
830 je_motiva
810 aan_de
770 weten
760 en_gaan je_sollic
750 alles hoort nemen
740 select_van
720 sollic_die voorge_aan
710 comple* compleet
700 is_in
680 hebben_je ook_jouw
670 op_00 voorgelegd
660 gaan is_00000 laten
650 belt
640 aanmelding je_aanmel status
630 je_reacti
620 dossie_is je_wel weekend
610 hoort_uiterl vrijda_van
600 ons_systee
590 de_voorwa we_dat weeken*
580 genote* genoteerd
570 behand*
560 ik_heb in_behand zal_uw
550 brieve_door is_verstu sluiti_nemen toegev* toegev_aan toegevoegd uw_gegeve verstu_naar wij_alle
540 bestud* diploma dit_is lezen_elke
530 een_gespre en_drie je_open
520 elke_sollic reacti* we_lezen
510 dat_je selectie
500 alles_ontvan formul* formulier over_de uitvoerder uw_diplom
490 binnen_tien een_automa een_test een_voorse hebben_geleze of_je status_in voorse_een
480 diplom_sturen ligt_bij ons_nog reacti_op test_en wilt_ons
470 bezig cv_duurt de_select gezien je_in margri* margriet nu_bij status_ontvan voorwa* voorwaarden
460 staat voorse* voorselectie
450 cv_ontvan duurt_ongeve in_de ontvangen reageert
440 deze door_onze ik_kijk planni* wannee* wanneer
430 ambt ambt_van artikelen de_vergad laten_je laten_we proced_bestaa
420 de_beoord de_teamle fijn_dat nemen_wij ontvan* uit_een we_hebben
410 aangek_en alles_goed automa* bestaa_uit foto het_weeken ingeschreven is_doorge jouw_sollic netjes
400 doorgegeven ingesc*
390 er_een je_binnen kijk wordt_beoord
380 geland heb_uw het_dossie is_een selectieprocedure veilig
370 briefj* briefje de_hoofdr het_vast hoofdredactie hoort_binnen je_kandid mensen_voor te_antwoo toelaa* vast_bureau werkda_te wij_uitnod
360 brieve_vindt de_longli ik_leg longli* longlist sollic_en sollic_ligt werkda* werkdagen wordt_in zodra
350 en_ik in_week opgeno_in van_mei vindt_plaats
340 behand_uw behandelen de_voortg gegeve_vertro helft helft_van ligt motiva_is motivatiefilmpje schepe* sollic_volgen spreekt van_burgem vastgesteld verzon* verzonden voortg* voortg_van voortgang week_00 wij_behand
330 burgem* burgemeester de_brieve de_hoofdv hoofdv* hoofdverpleegkundige reagee_op succes_verzon vastge* winkel
320 august* augustus de_kandid gegevens gezien_en sollic_is ze_deze
310 aan_je bellet* belletje de_ploegc de_slag een_bellet gaan_er hebt_op je_reagee ploegc* ploegchef
300 antwoo* automa_ontvan automatische filmpje je_reisti je_zodra kandid* slag stap van_projec
290 gesoll_hebt jouw_brief opgave vandaa_aan
280 dat_houdt haar_werkza houdt_in opgesl* opgesl_en opgeslagen toelat* vandaag
270 op_decemb we_nemen
260 aanmel_voor en_zij iedere_weten zich
250 decemb* december ontvan_enkel sollic*
240 aan_mijn binnenkort dan_bel er_van man_en mijn_man voor_aan
230 bel_ik contact de_vacatu hem_voor jouw
220 leuk na_het oktobe* oktober
210 betrek* contac* jouw_reacti mail_is
200 brief contac_met gelukt hebben
190 geregi* geregistreerd leuk_dat
180 neemt_binnen ons_op ruud sollicitatie
170 nu_bekeke recrui*
160 voor_deze
130 bekijk* beste
120 dat_uw ontvankelijkheid onze_recrui
100 brieve*
98 designer voor
97 op_het
13 binnen_dank
5 bedank*
4 van_uw
-7 bevrag* bevraging
-9 aalst
-35 met_de
-59 functi*
-60 duidel*
-67 beloof* beloofd
-69 doorge*
-81 zorgvu_bekeke
-82 plek
-84 bedank_voor
-90 hierbi_de
-110 voorbe*
-130 regio
-140 alle exampl* example
-150 met_een uw_sollic
-180 de_nieuwe geleze* gelezen voor_de
-190 sollic_op vakant* verwij*
-200 beslissing nummer vacatures
-210 dienst veel weet
-220 bij_onze je_portfo te_nemen
-230 de_status portfo* portfolio status_van verzoe* vier zorgvu* zorgvuldig
-240 bespro* besproken
-250 dank_voor in_een nageke_door over
-260 en_de talent
-270 het_select
-280 aandac_geleze cv_met heb_het krijgt
-290 persoo*
-300 hoekst* je_cv uw_dossie vijf
-310 gister* kennis maart
-320 twee warmte* warmtepompen
-330 door_de maar
-340 door_een jaar je_een servic* zelf
-350 over_een recrui_leest vooral wij_bevest
-360 dagen eerder installatie
-370 instal* medewe* van_je
-380 bekeke* bekeken doorgenomen even
-390 ervari* ervaring komt
-400 motivatie onderz*
-420 profie*
-440 onderz_op profie_van
-450 hebben_wij nog_steeds
-460 advise* adviseur person* steeds
-470 vacatu_voor wij_uw
-480 volgen*
-510 goede_orde
-520 graag niet
-550 orde
-560 werkge*
-590 is_nog je_hebt
-770 danken_daarvo en_danken
-780 heeft uw_open
-860 ontvan_en
-930 danken
-940 ontvingen
-980 ontvin*
""",
    "come": """
1300 wilt_een
1200 graag
1000 het_gespre
990 je_interv link
980 om_een
870 bent
860 om_0u
790 samen
770 tijdst* tijdstip
730 graag_voor
720 opdracht
710 je_zin
680 dagje een_dagje een_kleine sollicitatiegesprek
670 dinsdagmiddag
650 rijden
630 sollic_assist uitnod_sollic wilt
610 beste_bellen er_bent je_even recept_als wannee_kan
590 als_verhin bespreken graag_leren om_00 te_maken verhin_bent weten_als
580 verhin* verhinderd
570 we_willen
560 dus_we een_korte
550 bij_het bijlag* bijlage proefd* spreken
540 dinsda* even_bij ik_je spreke*
530 maart_upload om_00u00 uitwer_tot uitwerking uw_uitwer
520 identi_meenem ik_stel kunt_uw online uitwer* voorkeur
510 receptie
490 doorgeven een_klein halfuurtje materi* slot tot_00 volgende voorke* zien_hoe
480 amersf* amersfoort geldig_identi messen te_zien tot_vrijda vrijda_bij
470 willen
460 een_halfuu halfuu*
450 ons_twee refere_doorge
440 via_teams voor_aan zaterdag
430 met_het
420 een_kennis verwac* we_stelle
410 gesprek het_team je_cv
400 aan_het de_volgen
390 horen na_sluiti sluitingstijd
380 je_bent je_graag volgen_week
370 helaas kun_je
360 afspra_vast volgen_stap
350 collega komen meedra_in te_komen werd_weerho
340 op_woensd uur_op weerho_voor
330 een_paar je_gespre
320 in_gent interv* interview kwart onders_link paar ronde volgen*
310 colleg_aanwez gent graag_met ik_bel twee zijn_de
300 de_teamle een_colleg gespre_zijn met_twee teamle_en tijd
290 bel_je en_een op_dinsda uur_verwac
280 desgew_kan gespre_ook meedra* meedraaien online_plaats ook_online rond te_bereid woensd*
270 bent_door de_bijlag de_tweede
260 als_volgen morgen_rond stap_vragen uur_in
250 afspraak desgew* desgewenst een_weeken keer_spreke
240 dinsda_00 interv_met
230 assess_begint begint_om in_zaal
220 positi_van
210 behaalt dan_volgt partne* volgt_het voor zestig_procen
200 advoca_stagia advocaat behaal* de_00e de_afspra een_routeb gespre_voor is_ingepl manage_is routeb_vindt stagiair van_sales
190 gaan_graag gespre* ingepland met_verder sales_manage
180 schikt_dinsda
160 voor_de
97 eerste_gespre
80 morgen
74 voor_een
64 bij_de
17 we_je
13 vrijdag
-5 vrijda*
-15 geacht*
-16 zelfs
-46 in_de
-83 kunt
-95 boveno* bovenop de_tak een_v0 tak_volgen v0_boveno
-100 met_de
-120 iedereen
-130 hebben
-150 texel
-160 eens over_de za_00
-180 geplan* gepland versch* werkge*
-190 geldig_tot
-200 heeft proefl* zitten
-210 donder* van_je
-220 vragen
-230 andere functi* heb_je open
-240 voormi* voormiddag
-250 bieden datum en_het je_de op_de
-260 august* augustus oktobe* oktober proef weken
-270 novemb* november vorige wordt
-280 kun_jij
-290 in_het terug
-300 kom_je verzoe*
-310 gesprekken om_je tandarts
-320 mogeli* negen tandar*
-340 en_vrijda
-350 septem* tussen_00
-370 staan
-390 je_kennis schikt_het van_de
-410 juni_om woensd_00
-430 beslis* juni rollen*
-440 bevest_je
-450 afspra_bij een_gespre uitnodigen
-470 je_komst komst week
-480 jullie
-490 laten over vergadering
-500 we_de zullen
-540 niet
-560 kunnen
-570 telefo*
-590 je_in
-600 kantoo*
-640 op_kantoo
-650 je_dat onze
-680 langs
-780 bellen
""",
    "offer": """
1300 contra* contract wordt_onze
1100 onze_nieuwe
1000 de_keuze
850 we_willen
840 willen
760 je_eerste
730 start
690 het_contra
650 je_mag
640 welkom_bij
630 aanste_als keuze_is op_gevall
610 de_baan je_start
600 per_maand
570 euro_per
560 je_de je_het
550 hebben_voor jou_gekoze
530 bevest* voor_jou
510 als_je bieden
500 aureli* aurelis bij_aureli willen_je
490 aanstelling
480 aanste* krijgt maand uur_per
470 dertie* per_week
450 het_salari
440 vakantiegeld
430 met_een
420 doctor* een_gratis een_jaarco jaarco* jaarcontract krijgt_een
410 eerste_werkda vakant_en werkda_is
400 de_samenw kijken kijken_uit komen_lopen mag_bij ons_stage samenw* samenw_met stage_komen uit_naar wij_kijken woensdag
390 per_uur uur_en
370 stuur
360 de_arbeid
350 je_een
340 starte_op
330 op_jouw starte* uur_000
320 wij_bieden
310 je_hebt
290 ge_moogt graag_een
280 maanda* maandag
270 de_bijlag juni veel_plezie
260 bieden_een bijlag* brutos* daarom
250 beginn* beginnen
230 doen_je overtu_en
220 aan_als
190 bruto
110 onze
-41 niet
-96 kantoor
-97 kantoo*
-100 over
-110 jaar
-140 dagen
-160 van_00
-170 select*
-190 kennen
-200 binnen
-220 waar
-240 graag_voor
-270 van_de
-300 ploegb*
-310 kunt weten
-340 goed
-390 werk
-430 laten
-450 van_harte
-480 leuk
-620 dat_je
""",
    "wait": """
1300 ligt
1200 stil
1100 is_nog vastst*
970 reken reken_op
900 weten
870 duurt
840 reactie
830 eerst
800 vaststaat
780 nog_niet
770 zijn_je
760 we_zijn
700 besluit de_direct functi*
690 te_nemen
680 een_beslui
670 loopt niet_verget
660 nodig nog_steeds voorlo* voorlopig
650 weten_we zolang
630 beslis* steeds
620 begin
600 dossie_ligt ligt_nog nog_bij
580 bent_nog loopt_nog select_loopt
570 bij_elkaar
560 houden_je
550 valt
540 heeft_de
530 gelukt_om is_deze we_houden
520 ander_in de_ander met_de staat
510 altijd_in de_runnin elkaar functie jou_als kan_ik nog_niets runnin* running vacature
500 betaald komt_pas nieman* niemand proeft* proeftijd waar_jouw
480 de_proced zeggen
470 langer
460 bij_de ik_geen
450 beslis_over dokter langsg* nog_om vragen_nog
440 dus_nog pas_eind twee_weken
430 blijft de_00e rond_de we_wachte
420 blijft_wel drie_jaar jaar_in
410 de_werfre moet niets werfre*
400 dus_niets onze_excuse vakant* van_bestuu
390 door rond
380 aangen* aangenomen pas_volgen
370 en_ook
360 conser* conservator de_krokus de_vlaams en_onze functi_schuif krokus* krokusvakantie overheid procedure schuif_waarsc startd_van van_april volgen_maand voor_conser waarsc_op
350 antwoord defini* is_tot januari nu_toe proced* tot_nu
340 geen_beslis iemand
330 budget_is de_beslis goedge_gaan is_goedge op_dit zodra_het
320 afgeva* afgevallen sluiting we_verder wie_er
310 aangel* blijft_in daarna_weten excuse* excuses ik_niet je_blijft laatst_gespre meesta* meestal uitsla_van
300 beeld beslis_valt de_uitsla durf in_beeld loopt_het van_jullie
290 we_meer
280 kandidaat onze wachte* wachten wordt
270 op_nieuws
250 de_functi even iets nader reacti_wat vakant_duurt
240 een_reorga laatst* laatste reorganisatie
220 antwoo_moet dat_zo en_geen
210 even_na
190 dat_hoor naar
180 uitgebreid
160 schipp* totdat totdat_de
150 het_tweede
130 over_het
-1 over_hessel
-48 extra_tijd
-81 deze
-110 twee
-130 anderh* week
-150 een_week
-160 ongeve* ongeveer voor
-170 binnen_een
-180 twee_jaar worden
-190 negen
-220 maanda* maandag
-230 gemidd*
-250 beslissen vanaf
-280 neemt
-290 uw_kandid
-310 terug_te
-320 contac*
-340 dat_je
-380 dus_geen sollic* we_je
-420 werkge*
-440 laten verval*
-460 binnen
-470 terug
""",
}
ABOUT = {
    "yours": """
620 willen
590 status
530 benoem*
500 werkda*
470 contac* moeten
450 selectie subject:sollicitatieprocedure
440 heerli* subject:open
430 doorge* gerust
420 gaten groet
400 alles seizoe* start
390 maart
380 ondert* toch
360 krijg onder
350 sluiti* sorry subject:sollic*
340 seizoen subject:assist* subject:voorstel uren
330 gerang* gerangschikt tijdst* tijdstip verand* verandert
320 aanstelling brief contract lopen zitten
310 binnenkort
300 alle baan binnen* contra* subject:voorst* winkel
290 beginn* beginnen gegeve* hallo hoogac* jaarco* jaarcontract linked* linkedin morgen recrui* uitwer* voorge*
280 blijve* blijven hiring ondertekende onvold* onvoldoende
270 afgewezen amber huis iemand stelt woensd*
260 binnen daarom hele jouw passen* rond subject:group vervol* voldoe*
250 rooste* sluiten subject:vacaturenummer zittin*
240 afgeko* afgekondigd donder* eisen geschikt gevall* gevallen maakt niks papieren personeel samen sluite* sollic* verwachten voortg*
230 aanmelding door ingaan nieuws presen* rijbewijs
220 hoogachtend ontmoe* state studio vanmid* vanmiddag
210 anders dashbo* dashboard groetj* groetjes tweede zien zullen
200 doen doorne* doornemen inzett* oktobe* oktober opgeve* opgeven subject:junior verval* verwac*
190 automatische bent beslist beste bijlag* jonas korte maande* ontvangstbevestiging opdrachtgever succes wannee* wanneer
180 automa* bieden garage geacht* gister* planning school*
170 bedankt gelegenheid gesprek groete* schaal sturen toegek* vanaf waarde*
160 bericht betale* denk geschr* gespre* groep groeten kennis* naam positi* rijden samenw* week
150 intuss* intussen kandidaten samenwerking subject:proefd* weerho* weerhouden woensdag
140 eens iphone laat stan subject:analys* subject:analyst
130 geregi* robin subject:tessel tien verder*
120 gebeld maanda* stagep* subject:data
110 aanbieden gelukt ontvan*
98 aanmer* aanmerking
89 donderdag
86 team
85 maandag
84 functie
83 vergeet
73 genoeg
70 sollicitatie voor
65 graag
64 keer
62 dana
61 opdrac*
58 petra
50 afwijzen
48 niet
38 deze
27 subject:sollicitatie
19 volgen*
14 volgende
-1 verzon*
-20 naar
-33 subject:voor
-37 kopie
-43 even
-50 twee
-60 vacature
-64 verder
-67 tussen
-81 blijkt
-86 geen
-95 krijge* krijgen
-97 gekoze* gekozen
-100 diplom*
-110 kunt sacha waar
-120 code diploma eigen geselecteerde meterstanden reacti*
-130 alleen dagen gemeen* uitnod* vorige zodra
-140 afspraak debute* debuten iets kwarta* kwartaal septem* september uitschrijven verklaren weer winact*
-150 beoord* berichten excuse* excuses hierbi* hierbij maand mochte* mochten stofzu* testge* testgezin trek vaart
-160 afdeling beslissen gemidd* gemiddeld geven gewoon ondertekenen onderw* opgeno* opgenomen roman schrik* verlofaanvraag
-170 afgeke* afgekeurd afziet daarvo* daarvoor gegron* gegrond meters* onderwerp ontwer* overzicht plekke* plekken sales slaagt subject:sales terugsturen vertra* vertraging vijf
-180 aanmelden gereag* gereageerd gewonn* gewonnen instellingen plezie* plezier progra* retour* telefoon terugs* vorm
-190 afzegg* afzeggen formul* formulier helaas najaar omdat subject:gespre* voorda* voordat wachtl* wachtlijst
-200 afgeva* afgevallen afspra* bright* dirk genome* genomen group jury kamer nodige* nodigen ondersteunen overle* overleggen vele vertrouwen
-210 beeindigen bondscoach brightwater geeft gekreg* gekregen oudera* ouderavond rust spelen subject:mogeli* subject:mogelijk voorst*
-220 afwijzing gefeli* heer hold klacht oncolo* oncologie orde tandar* tandarts verlengd verschoven weeken* weekend
-230 liever* lieverd novemb* projectleider schuif* schuift subject:nordli* subject:nordlicht subject:status subject:verplaatst uitnodigen zoeken zonder
-240 aangev* aangevraagd boek boekho* dossier interesse promotie verjaa* verjaardag verzoek
-250 beide bewijs blij goedge* goedgekeurd profielschets sint teams toegew* vakantieperiode veel werkgevers
-260 daaron* daaronder getwij* getwijfeld medewe* nienke nogmaa* nogmaals opnieu* opnieuw verlen* voorkeuren weten
-270 applic* bedrij* begin negen subject:dinsdag toegewezen vakant* wacht welke
-280 applicatie arbeid* eindigde hartelijk kunnen subject:nieuwe vakantie waarsc* waarschijnlijk
-290 aannem* meegenomen ontbrekende subject:communicatiemedewerker subject:engine* subject:engineer taart teruggetrokken woning
-300 korting spreken weet werken
-310 bedrag bewaar* nieuw projec* spreke* verkee* voorlo* voorlopig
-320 bedrijf daarna favori* ondernemingsraad terug
-330 bezoek* duurt opleid* wachte* wachten zolang
-340 aanvra* budget langer ondern* subject:intrek* vaststaat vrijwi*
-350 leuk ontbre* trekke* vastst*
-370 hand school subject:contro* subject:controller
-380 beslissing dochte* maar
-390 altijd andere famili*
-400 bedanken joland* jolanda ligt terech* terecht training weber
-410 definitiefs laatst* laatste
-420 behandeling vier zijn
-430 blijft jaarvergadering tijdel*
-440 jaarve*
-450 inschr*
-460 defini* klik verget* vergeten
-470 maak
-480 runnin* running staat vraag
-490 docume*
-500 document vergadering
-520 achter besluit
-530 beslui* nieuwe werkge*
-570 antwoo*
-590 meneer
-600 aanbod
-610 valt
-630 stil
-680 profie*
-750 jullie subject:functi*
-770 steeds
""",
    "refusing": """
970 iemand
840 gerust
710 moeten
690 open
630 blijve* blijven
590 gaten
570 seizoe*
500 denk
480 benoem*
470 onvold* onvoldoende toch
460 daar
450 hebben
440 linked* linkedin
430 behoor* behoort zien
420 hoogac* niet
400 hadden minder staan
390 gehad sorry
380 aanwer* contac* missch* misschien
370 contact eens junior raad
360 morgen solliciteerde
350 heeft zullen
340 kennis select*
330 avond hele
320 gegeven vragen
310 site zondag
300 groepe* groepen presen* waarvoor waren
290 jelle maakt pintje toegekend verand*
280 dichte* donder* februa* groet openst* rond
270 eisen gesprek hoogachtend nick toon
260 afgewezen baan beginnen groep onderhoud praten subject:gesprek subject:zwemba* zitting
250 alleen daarom klein ondertussen ontmoe* positief subject:assist* voorzi* vrijdag willen zaterd*
240 ehbo geschikt kozen ondert* snel sponta* subject:kandidatuur verval* zaterdag
230 afgewe* alle bijges* gevolg geword* geworden hoorde nieuws portfo* portfolio state status subject:gespre* vind warege* waregem
220 hierme* hiermee instel* ontvingen probee* subject:junior subject:update vergev* vergeven vijfde
210 beter geschi* houden voldoende vrijda*
200 aanvaard afwijzen even jouw kandidaat laat positi* salariswens subject:techni* subject:technische vacatu* volk wervin*
190 aangen* conclu* conclusie evenwe* evenwel formul* geselecteerd hiring kwam opgeve* opgeven samenw* sluiten sollicitatieprocedure subject:sollic* tijden* viel waar waardo* waardoor
180 beslist doorgenomen doorsl* gerang* gerangschikt goede kandid* komt maande* maanden mooie naam subject:orderp* subject:orderpicker verder
170 ahmed gespre* gunsti* salari* sollicitatie subject:bedank*
160 betalen eerst hier toelic*
150 daarov* inform* samenwerking stagep* subject:proefd*
140 beste groete* half heel stap subject:intere* subject:interesse subject:uitkom* subject:uitkomst toelichting
130 doorge* sollic*
120 gaat gevall* ingevu* ingevuld over subject:bright* vervolg
110 genoeg kandidaten mogeli* ontvangen subject:aureli* subject:aurelis verwij*
100 aanbieden voor
98 subject:resultaat
88 tilbur* volgen*
87 subject:vacature
84 subject:sollicitatie
81 subject:terugk*
79 terug
70 subject:terugkoppeling
67 mensen
64 functie
63 laatst*
57 gegeve*
55 geacht* geachte
50 dana weer
37 robin
21 geleze*
-17 jaar
-34 staat
-47 kunt
-59 geen
-95 keuze sollicitaties
-98 maandag
-99 afgekeurd
-110 iedere* iedereen maanda* nummer onze weinig werk
-120 subject:jouw subsid* uitnod* werkda* wordt
-130 binnen jury
-140 andere* anderen gewonn* gewonnen ideeen interesse klacht onvolledige subject:aanmel* toegewezen werkdagen
-150 gegron* hartel* naar onvoll* schuif* schuift verklaren
-160 daaron* daaronder onbeke* onbekend telefo*
-170 bekijkt gekoze* gekozen genote* genoteerd gewoon kamer subject:reacti* subject:reactie twee verget* vergeten vrijwi*
-180 assistant beslot* besloten dossie* eerlij* helaas hoort koos nemen plaats subject:select* uitnodiging verdergaan verkla*
-190 bakker* beoord* gefeli* gefeliciteerd gereag* gereageerd maand subsidieaanvraag taart
-200 afzegg* afzeggen aureli* aurelis bedrijf daarna geduld haha planning profie* woning
-210 begrip bellet* belletje intere* sacha
-220 factuu* factuur fase lukt neemt reactie tessel traine* vraag
-230 financ* lezen trekke* zeggen ziek
-240 aanvraag bedrij* collega datum duurt gegadigden klik krijge* krijgen ondersteunen voorja* voorjaar woensdag
-250 andere gekreg* gekregen gent invull* meer onderwerp refere* vandaag
-260 afspra* contra* eerste foto genome* genomen group heer kennis* liever* lieverd subject:sales voorst*
-270 aannemen brightwater contract laten minute* ontvan* opnieu* opnieuw planni* subject:status tijd tijdel*
-280 bijdra* comple* compleet lijst post proef projectleider reken sint subject:engine* subject:engineer teams
-290 aanvra* applicatie bespre* famili* interview nageke* nagekeken past programma reacti* verhin* verhinderd
-300 commis* geef
-310 aanmel* aannem* bestaat maar steeds voorlo*
-320 antwoo* behand* dinsda* kopie sales stil subject:voor terech* terecht vakant*
-330 berich* bevest* dochte* geeft mail plezie* plezier verkee* weten wilt wonen
-340 bedanken beslui* melden voorwa* voorwaarden weekend worden
-350 opdracht progra*
-360 afgeze* afgezegd behandeling leuk meneer subject:toelat* valt
-380 test
-390 projec* stuur verzoek
-400 ligt niets plannen vanavo* vanavond werkgever
-410 online vergadering
-420 inschr*
-430 subject:contro* subject:controller zonder
-450 besluit docume* vier
-460 afwijzing link
-480 zodra
-490 jullie
-500 zijn
-600 graag
-610 weber
-650 week
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
