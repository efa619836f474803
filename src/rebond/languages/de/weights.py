"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1500 sodass
1300 fur_dieses
1200 ein_kolleg jemand
1100 mitbew*
1000 nicht_auf nicht_ausgew
980 gewahl_wurde
930 nicht_zu
920 deiner
910 noch_nicht
900 bewerberin kolleg* waren
870 also wurde
860 mehr_ein
850 kurz
840 auswah_aufgen
830 somit
820 folgen letzte_montag
800 bei_uns
790 haben_die ist_schon jemand_andere kriegt vom_letzte
780 bedarf bewerb_mit
770 beenden einer mehrhe*
760 dieser einste* nachfolger
750 fur_eine womit
740 einer_einste leider_nix warten
730 daher schnei*
720 auch_ihre bewerb_absage ein_und
710 das_rennen die_ausges fest
700 nicht_in vergleich
690 gesetz* sodass_wir unser_angebo wird
680 dich diesem es_diesma jemand_der von_einer
670 nicht_ganz zwei_andere
660 stelle_nicht verant* vergle* wunsch*
650 einstellung gemach* kurz_und schmerzlos und_schmer
640 aufgeh* aufgehoben kandidatur
630 entspr* mehr saison
620 deshal* deshalb
610 ich_weis wir_konnen wir_mussen
600 darauf dass_wir interesse ist_besetz winter
590 februa* februar
580 auftraggeber aus_uns jedoch jemand* nicht_einste sie_gehore uns_wird wird_diesma
570 da_nichts diesma* diesmal dir_leider durch_einen konnte_sich personen unser vertra*
560 die_notige fangt_im leider_hat
550 beschlossen bleibt_es das_intere die_offent offentlichkeitsarbeit
540 durchs* ihnen_heute im_februa nicht_unter weis
530 auf_einen ausgesprochen eine_einste einem jemand_anders so_gern und_den und_genau unterb*
520 der_war die_stelle erledi* erledigt fiel_auf gruppenleiter kommt mitbringt wahl_fiel waren_es zuruck*
510 der_eigene es_uns fur_jemand gruppe* ihre_kandid wir_werden zwickau
500 bereit_bei den_andern gesamt* ihnen_ihre name_befind reimer* sehen sehen_wir weil_er
490 berucksichtigung doch ich_unsere liegen mitbewerberin sie_gefall sie_in sie_weiter wurden_sie zwischenzeitlich
480 die_rolle diesem_grunde durchgesetzt ein_angebo grund heute_fruh ihnen_absage jemanden mit_denen sie_nicht vakanz vorgan* wir_dich
470 aber_ein das_team den_stelle der_das fruh ihnen leid_es person_die so_leid
460 besser den_winter denen die_erford fur_diese geword* geworden hat_sich ich_ein kerl moment_keine name nicht_zum status von_ausen vorarbeiter zu_einem zugesagt
450 an_jemand besetzung bewerb_war den_kolleg frist_ein ging_erst im_weiter ist_es kolonn* kolonne lautet
440 darum das_orches gleichwohl kolleg_aus lassen mehr_offen nordli_ist orches* orches_hat orchester sie_hierbe weis_das weiteren wir_dir wurden
430 an_dieser bei_nordli dieser_stelle du_bist jetzigen prozes* prozess sie_konnte somit_an
420 bedauerlicherweise damit_ist die_aufgab einer_bewerb er_hat es_leider gegebe* ihr_name ihren wir_das zusamm_und
410 auswah_nicht das_untern das_volont ein_paar grunde_aufgeh nach_den paar team wurde_aus wurde_ein
400 crew erreichten es_mensch heute_leider meisterprufung mit_einer nicht_erfolg nicht_zustan stocke* stocken teile vorarb* zustande
390 bereits dass_es doch_noch es_wird samtli* wir_machen wir_sie wohnt_und
380 angeno_hat dennoc* dennoch frau_celik fur_den gestrichen ihm_haben keinen_bedarf logist_hat nicht nicht_entspr sich_die uberni* ubernimmt waren_sie weil_die zuge zuruckzunehmen
370 also_nichts aus_den bewerb_fur da_waren der_feuerw entspr_werden feuerwehr gezwun* gezwungen ich_sehe ihren_namen interessiert machen nachba* samtliche vorges* zustan*
360 auswah_wurden diesen drum fuhrer* gespra* haben_uns im_auswah lehrst_fur mir_im nachst_runde nicht_moglic paar_tage untern_hat verfah_mit
350 auf_sie eine_kolleg fest_dass fur_samsta haben_anders ubertragen verfug_stehen wir_von
340 ansuchen besetz_haben geht ich_aus ihnen_dies mit_unsere wird_es
330 angest* eigenen ein_bewerb ich_sie schon_komple sorry vorstellungen wurde_abgele
320 da_wir dich_weiter ein_arbeit hat_deine hat_den nicht_zusamm nichts_mit ohne_dich ubertr* weil wurde_mit zu_unsere
310 abgele_hat bedaue* contro* einlad* komple* komplett mittle* mochte_die stelle_wird wahren* wahrend weshal_wir
300 abschl_besche abschlagigen bei_dir bist hiermi* hiermit hohere_mase hoherem in_hohere posten uberni_die uns_anders
290 als_wir dachte* dachten einzus* hohere* kommis* uberne_will vertrag verzic* verzichten vorgesehen war_ihnen
280 damit dass_man herr muss ohne_ergebn platz_in zum_schlus zuruck_dass
270 aber auf_der ihnen_eine jetzig_zeitpu keinen macht mit_uns positive trotzd* trotzdem vorschlag war_es zum_jetzig
260 anders_entsch hiermi_inform moglich schade_dass sieht voraus_ausges werden_wir wir_jetzt
250 andere_bewerb beiden gebrau_machen gebrauch haben_wir keinen_gebrau von_ihrer weiter wir_beide zur_zweite
240 beruck* die_schon engagement gesprachen naher zu_mussen
230 bewerbung die_ich gebrau* heuer
220 anderen bewerb_konnte bewerbungsverfahren desweg* deswegen fur_die kommis_mit zeitpunkt
210 erreic* leider stelle
200 tour uns_nicht
190 gester_abend wir_sehen
180 kollegen mit_ihnen
170 bedaue_ihnen platz
160 moglic*
150 danke
140 haben_sich
130 sich
120 nimmt
110 bedauern wir_nicht
100 auch positi*
99 dass
93 nicht_weiter
88 heute
71 ist_vergeb
70 eingestellt
52 haben keine
24 ist_damit
23 eine
20 in_unsere
14 ihre
-4 einen
-6 unsere*
-10 gilt
-15 geben
-28 bewerb_und
-35 konnen
-39 nein zweite*
-46 auswahl
-47 noch
-55 sehr
-57 hoffnu*
-58 sofort
-62 geehrt* interv*
-68 bewerbungen
-71 diese
-73 schich*
-82 exampl* mandat
-84 schon
-92 nichts
-110 das_auswah geplan* zweife*
-120 haus
-130 absage_um am_donner corinn* sie_souver so_gehen souver* souver_mit souveran
-140 angebo* bleibt essen schatz
-150 anderes ausgeschrieben
-160 erklar* nachde*
-170 dieses_dokume donner* donnerstag jahr stell weber
-180 auf_augenh augenh* augenhohe bauen der_mit jemand_brauch lager rund viernh* viernheim wolf
-190 dass_der erfahr* es_tut mussen_wir noch_am
-200 danema* danemark dokument und_die
-210 allein aufneh* aufnehmen bettin* bettina darin das_traini fallt_heute leistu* neun traini_fallt training verein* wir_uns
-220 aufsic* drucke* gemein* hatten informiert ist_mir kunstl* leider_aus ohne_dieses suche traini* unvoll* wir_in
-230 assist* dokume* einmal form gescha* musik nur_einen
-240 beruck_werden einkau* geeign* habe_mich nicht_abgesc nichts_weiter passen rollen schon_dass sich_am vertre* zurzei* zurzeit
-250 aktuel* bewerb_als geande* geandert geschw* kein minuten nieman* profes* stadt
-260 gewinn* gmbh kontak* prozen* sind sprich* spricht zusammenbricht
-270 an_dir angeboten beendet einkauf gleich* hatten_wir mochte* mochten uns_fur ziehen
-280 an_der arbeitgeber dass_sie dritte* fertig* gefund* gefunden geschrieben habe ihrem_antrag kassen* runde_haben schalt* unterlagen warum
-290 ein_andere erfahr_mit genomm* genommen ist_abgesc mentee musste pensum unterl* weiterhin zuruck
-300 angesi_der bewerb_leider daher_negati dort eingeh_prufun ist_beende keine_neuen meine nicht_bei patientinnen verfug* wir_ihren zurzei_keine
-310 gefrag* gefragt ihnen_mittei patien* und_mussen zu_tun
-320 am_00 auf_und automatisch danach geehrt_herr gewonn* gewonnen ich_nicht kundig* statio*
-330 abgelehnt anzeig* automa* bleibe* bleiben geehrter leute musste_wir suchen_wir
-340 die_auswah famili* qualit* vergessen wichti*
-350 bearbeiten brunne* brunnen fragen in_dieser oder stelle_von von_00 weitere zusage
-360 angesi* angesichts behandlung besetz_frau besetzen eltern* entscheiden hast in_der lang_fangt lasst mai_an nicht_an zwei
-370 behand* es_am leonie niemanden von_frau wochen*
-380 bearbe* bei_mir gibt ihrer leitun_der
-390 abteil* ebenfa* ebenfalls ergebnisse gab_es jury lange nach_langem nicht_angeno unbefr*
-400 alles andere_die aufnah* beantworten bewerb_um brauchen jeder menschen schrif* tochte* tochter
-410 beantw* passende sicher* sind_wir stand von_den
-420 aber_die sie_das uber unterr* weiter_bearbe wir_mochte
-430 engineer
-440 anfrag* dass_die freita* langem lehrstelle verlan*
-450 ihnen_daher neue nicht_nachbe wir_mit
-460 auskun* personalrat
-470 konnen_wir nicht_da sache
-490 dann finanz* forder* suchen
-500 aussch*
-510 parkpl* zunach* zunachst
-520 absage* gewahr* nicht_gefund
-530 in_diesem mail stellen
-550 bewerb_nicht jede nachbe* nachbesetzt vorbei
-560 drei kann mehr_verfug
-570 der_stelle nehmen telefo*
-580 sie_haben
-590 bitte platze uberne* ubernehmen
-600 fur_einen wenn
-610 finden ist_jetzt
-620 beworb* beworben gerade
-640 aus_dem etwas
-670 davon
-680 jahr_nicht
-720 entsch*
-770 wir_ihr
-780 ersten
-820 schrei*
-850 nach
-860 wegen
-890 wird_ihre
-900 projek*
-920 ihr_angebo
-1100 beim keinen_platz
""",
    "received": """
1500 befind*
1400 am_dezemb
1300 gelegt
1100 durchgehen sichte*
970 sitzun_am
950 berat sichten
920 der_drei
910 alle soeben stelle_ab
880 zustan*
870 bearbeitung
850 durch_und unter_der
840 von_der
830 in_bearbe kommen_unaufg lauft unaufg_wieder
780 eingegangen ihre_angabe
770 derzeit mit_den nummer sichtu* sichtung status_in
760 diese in_den
750 unaufgefordert
730 der_nummer
720 angabe* angaben mit_dem zeugni*
710 der_bewerb derzei* melden
680 alles bewerb_und diese_ist konnten
670 gesehe* konnte* mail
660 frau
650 dein die_wir nachst_tagen
640 noch_an
630 ich_schau schaue* schauen
620 gespeichert kommenden vollst*
610 anforderungen gespei* jetzt komple* komplett
600 schau_sie vorliegenden
590 ihre_wunsch ist_damit
580 begonn* begonnen dann entgegengenommen unsere
570 dienstplan
560 tagen_bekomm
550 anlagen bekomm_und habe haben_ihre have we_have weitergeleitet
540 anlage* arbeit_nach person* und_melden
530 hab_deine jemand_aus noch zehn_werkta
520 durch format im_format letzte_arbeit reiche_sie
510 aus_dem bewerbung in_ruhe
500 bereic* erfolg* nachge_zeugni zeit_um
490 alle_bewerb hat_bereit moment* momentan
480 jemand nehmen_uns ruhe
470 gerade
460 arbeitszeugnis danke_dafur
450 aussag_unterl schwen* schwenke
440 automa_eingan bewerb_in bitte_geben
430 bekomm* liest sie_bei zu_lesen
420 eine_antwor geben_sie prufen_ihre wir_selbst
410 bewerb_die zehn
400 angabe_behand arbeit*
390 aus_der begutachtet behand_wir
380 applic* application danke fur_die habe_sie thank thank_you weiter* wurde your your_applic
370 blick eine_automa eingan* ist_da
360 bescheid den_weg derzei_bearbe innerh_von nachri_ist
350 ihre_erfahr in_unsere innerh* innerhalb uns_nicht
340 erste genau_an ist_eine ubermi*
330 auch_sehr bewerb_lautet profil sieht sieht_sich
320 autoha_trautm beguta* bestatigen bewerbungsnummer lautet_00000 schicke sich_ihre spates* spatestens
310 autoha* autohaus einrichtungsleitung mail_ist trautm*
300 deine diese_nachri ist_ihre oben von_zehn whatsa* whatsapp zeugnisse
280 erfasst junior
270 anschreiben bereits
260 angeko* die_mappe durfen_ihnen hiermi* vorges_ist zukunf*
250 aufgen* aufgenommen bewerb* erfolgreich ist_bereit unsere_einric versta_und wir_ihrer
240 arbeit_erfahr drei es_weiter sie_wie vorgesetzter
230 bewerb_habe bewerbungen ich_zu und_haben und_schaue
220 bekommen bewerb_fur freuen_uns liegt_nun von_uns wir_freuen
210 dank ihres lebens* nachricht
200 der_unterl etwa_drei unterl_wird
180 ihrer wir_uns
150 deine_angabe
140 personlich
95 heute
90 ende
60 gemein*
-1 gegenu_der
-66 ihre_bewerb
-110 herr rechne*
-140 danke_fur diese_mail example januar
-160 erhalt*
-180 haben_deine
-190 elektr* kandid*
-200 dich
-210 gepruf* gepruft gescha*
-220 gespra*
-230 bei_uns erst unterl_haben
-240 geplan* wir_haben
-250 betrie* tage
-260 abschl*
-270 ist_weiter weil weiter_im
-280 sollte* sollten
-290 etwas
-300 zugest*
-330 sechs weiterhin
-340 durchgesehen
-350 bearbeitet gesich* gesichtet hast oder vom_00
-360 angese* angesehen haben hat_uns mitarb* steht
-380 einem
-390 noch_nicht
-400 bewerb_hat viele
-410 laborl*
-430 person_und
-450 an_der dass
-460 erhalt_sie vielen
-480 anspruch in_anspru
-490 zu_ihrer
-500 anbei
-510 an_ihre bespro* besprochen
-520 anspru*
-540 nach vergli* verglichen
-560 liegen
-580 hat_sich
-590 um_die
-610 unserer
-640 nach_wie wie_vor
-660 hatten
-670 liegt
-680 unterl_liegen
-730 konnen
-760 ihnen
-920 bereit
-1000 zuruck
-1100 ihre_unterl
""",
    "come": """
1600 bewerbungsgesprach
1500 advent
1100 gerne
1000 falls stunde
990 gemein*
970 uhrzei* uhrzeit
880 dezemb_um
860 geplan*
810 eine
790 danach termin*
770 online
750 etwa theori* theorie
740 gesprach
730 hiermi* hiermit
710 sie_zum uber
700 den_00
690 bist uns_bitte
680 bauste*
670 auch statt
650 doch link
620 finden hier
610 bis_zum uhr_im
600 einen erwart* teilne*
590 am_freita bitten unserem
580 am_samsta bestat* such such_dir wir_dich
570 halb
560 videok* videokonferenz
550 ware wir_ihnen
540 den_termin exampl* example interview verschieben
530 bist_eine dauert donner_ab eine_runde personlichen runde_weiter teilnehmen
520 lass_uns schulu*
510 dein falls_sie konnte_sie schlag*
500 deinen ihnen_auch nachst_schrit
490 auch_die mit_ihnen ruft_sie tepe
480 der_nummer interv* lass leider schrit* schritt
470 beginn* nummer
460 ab_uhr dann ein_00 findet hugo minutiges progra* refere_nennen referenzpersonen sie_den sie_gerne zwei_refere
450 und_der
440 guten wunsch_fuhren
430 anfahr_zu anfahrtsbeschreibung bestat_ihn bitte_besche der_00 die_anfahr erwart_sie ihn_hiermi stando_finden terminwunsch wahrne_konnen wurden
420 eine_gruppe gern gespra_mit in_die marz sehen standort unsere_stando
410 beginn_um im_lager sie_doch termin_kurz wir_haben
400 am_00 einen_freien gerne_bieten nicht_so so_konnen
390 eine_halbe halbe halbe_stunde
380 auswah* um_uhr
370 bitte_bestat ca_00 da_bist dich_kurz diese_woche du_da empfan_wenn kurz_am meldes* meldes_du meldest probea_in setzen_wir sie_am
350 auf_0000 dann_am donnerstag einen_probea filial_an ihre_losung losung_bis marz_im mir_ein sehen_uns termin_vom
340 das_bewerb schick_mir
330 abteil_teil am_gespra frau_keller gespra_nehmen keller_und zu_unsere
320 am_dienst bereit_sie bereiten der_abteil ein_kurzes keller mochten
310 an_denen deinem drei_termin ob_das termin_an zeit_haben
300 interv_bei link_zu zu_deinem
290 auswei_und dich einen_gultig gultig_auswei gultigen ihnen_sprech ihre_zeugni kurz zeugni_mit
280 erinne_ihr freita_um
270 bitte_eine uns_im
260 mochte* stattd* stattdessen
250 studio
240 leider_nicht morgen_um
230 zweite
210 sie_auch
190 casting modera* siehst siehst_du
180 die_fahrtk erstat_ihnen erstge* erstgesprach wir_erstat
160 fahrtk_zum termin wurde
130 montag
120 vorste*
82 ist_fur
65 bitte
53 kennen*
51 einlad*
-5 ihnen_dienst
-9 wird
-80 zwisch*
-92 dritten nach_dem
-100 nachste
-140 freuen nicht
-150 erreic* zeitfe* zeitfe_in zeitfenster
-160 dritte*
-170 beim
-180 auf_den
-190 rund sehr
-210 werkst*
-220 gibt vier
-230 ein_gespra uns_auf
-250 letzte
-260 andere* post
-270 laden wunsch*
-280 damit januar moglic* zuruck
-290 kommt konnen
-300 februa* februar gegen_00 kennen
-310 durfen
-320 haben_wir
-330 gesprache
-350 entscheiden ersten
-360 anrufe* anrufen
-370 hast montag*
-380 entsch*
-390 termin_bitte
-400 ihre interv_mit weiter*
-410 intere* wir_am
-420 am_montag
-430 dort ein_telefo gefreu* telefo*
-450 die_einlad
-470 uber_ihr
-480 vereinbaren
-500 vorber* vorbereitung
-510 dass
-520 verein*
-540 vor_dem
-560 bis_00 ihrer
-570 unsere_gespra
-580 einen_termin passt
-610 ist_am
-620 telefonieren
-630 donner_um
-750 passt_es
-770 ausgef*
-900 sich
""",
    "offer": """
1200 entgel* entgeltgruppe in_entgel
950 noch wird_ihnen
870 stufe
860 arbeitsvertrag
840 beginn_am
820 arbeit* arbeitstag erster_arbeit
800 von_aureli
760 wir_wollen wollen_dich
740 du_noch ihnen
720 dienst* team_von
710 mit_einem sie_zum
700 erster
690 der_betrie
670 der_empfeh uns_bis
660 empfehlung vergut*
650 zum_00
640 durfen
630 anstel*
620 dich tage
610 die_lehrst dir_die einste* im_team lehrst_als nachde*
600 lehrst* urlaub_und
590 tage_urlaub
580 arbeit_liegt betriebsarztlichen vorbehaltlich
570 muss
540 der_arbeit dezember einstellen
530 ware
520 wir_dir
500 am_00 dienstverhaltnis zugest*
490 die_stelle team vertrag
480 bis_freita
470 euro
450 bei_uns das_dienst oktobe_mit
430 hast
420 eine januar
410 an_diese du_den willst_hast
400 mochte_sie
390 prozen*
380 betrag_000 brutto* brutto_betrag das_brutto ist_auf unsere_wahl wahl_ist
370 den_ausbil du_hast sofern unbefr*
360 diese gerne mich sie_gefall wir_wurden
350 ausbildungsplatz gester* gestern steuer*
340 an_der februa* februar
320 ihre_bankve nach steuernummer
300 digita* juli montag_bei ware_der
290 den_vertra zusamm_mit
280 den_offent einste_in offent_schuld schuld* schuldienst
270 ihnen_die
250 der_statio uns_ihnen
230 mochte* mochten
210 entschieden
200 sie_gester
190 einsti_fur haben_uns
180 fur_dich
160 freuen_uns wir_freuen
150 herzli* in_stade sie_ab treffpunkt wir_nehmen
140 machen_dir
130 brutto
-68 frau
-110 sehr
-150 person*
-180 sie_uns werden
-210 haben
-230 bewerb*
-240 gesell*
-280 bis_00
-300 haben_wir
-310 nicht
-320 wir_sie
-340 einen
-350 bitten
-360 sie_den uber
-430 wir_ihnen
-490 positi*
-650 dass
-660 sich
""",
    "wait": """
1700 laut
1500 herr
1400 steht_noch
1300 ruht
1200 mitte vorher
1100 erst weiterhin
930 noch
890 bis_mitte
830 zwei_bis
820 nichts versch*
800 die_besetz
770 betriebsrat wochen
740 entsch* wir_uber
730 einste* gemein*
720 nach_wie wie_vor
710 ende ende_nachst nicht_vor vergeh* vergehen wochen_vergeh
700 nachster
690 bitte_haben der_stelle
670 mitte_novemb
660 im_rennen
640 aufgru* aufgrund beim_betrie liegen_noch noch_beim
630 unterl_liegen
610 freigegeben ich_hake liegen ruckmeldung
600 freige*
590 mit_einer
580 ausgesetzt bislan* bislang brauchen herbst ruckme*
570 eine_entsch entscheiden nicht_verges rechnen
550 noch_etwas
540 du_bist haben_dich nicht_fest quarta*
530 neuein_bis
520 leider_noch
510 bewerbungen bis_die favoritinnen verges* vergessen
500 dich_nicht hangt weiter_eine
490 im_oktobe versch_wir zum_einste zusammen
480 freiga* freigabe so_lange vier_wochen
470 auf_der auswah_lauft bewerb_an bewerb_ist die_einlad wir_zusamm
460 der_gemein
450 mitte_januar sich_nichts
440 auswah* wird
430 ist_weiter liegt_mit melde_mich sie_mochte
420 durchsehen erst_im geduld* gedulden im_kranke projek_in und_ohne
410 freitag holzl zweite_advent
400 die_gescha gescha* mochte_ich
390 antwort das_letzte freita* freita_statt gemein_mit gemeinderat gespra_findet kw_00 letzte_gespra wir_mehr zum_quarta
380 auswahl ohne
370 melde wird_es wochen_an
360 das_budget guck ich_mir mitte_dezemb sich
350 auf_montag auf_rang leider mehr mir_am wegen_der
340 dauert dauert_es ferien_dauert ihre_bewerb langer leider_etwas rang_00
330 am_wochen dezemb* es_leider sie_bleibt zwei_wochen
320 ihnen_heute warten_mussen
310 bleibt lauft_noch
300 heuer
290 bewerbung die_kommis inventur ob_und paar_tage
280 am_00 geben kommission
270 ein_platz frei_ist sie_noch
260 aktuell lehrga*
250 dem_betrie kommis* nicht_sagen
240 ich_ihnen
230 budget_freige
210 alle_einste angehalten im_juni
200 wir_ihnen
180 keine
170 monat
140 gelegt_wir
120 ein_ja
82 weiter*
67 haben
-19 malino*
-27 buhler
-29 grus
-31 hofste*
-43 gruezi_herr
-44 gruezi
-50 peters* petersen
-67 dieser
-70 servus
-74 nicht teilne*
-82 schreiben
-89 auch
-97 mail
-110 moin
-130 schrei*
-140 kann_das
-160 geehrt* geehrt_herr geehrter sehr_geehrt
-180 dauern einen
-210 aber ihre
-220 dass
-230 sehr
-240 seit uber_den
-250 sehen
-260 hallo_herr
-270 gester* gestern
-280 bei_ihnen verspr*
-300 melden
-310 hallo kandid*
-320 innerhalb
-350 doch
-370 wir_noch
-390 dienst* nach_dem suchen wir_uns
-400 funf
-410 besche* bescheid entschieden werden
-470 tagen
-530 wenn
-680 etwas
-900 um_etwas
""",
}
ABOUT = {
    "yours": """
1300 unser
790 status
720 person*
700 auftra*
680 frau
630 jemand tage
590 deine
540 waren
530 deinem stunde
520 auftrag
510 bitten machen
500 anford*
480 alles erfullen zusamm*
460 herr
450 einste* schau telefo*
440 beginn* dass ihnen magst
430 bedauerlicherweise beginnt
420 fiel kurz losung
410 aufgen* aufgenommen bauste* grus grusen letzten sodass
400 ablauf datens* gesell* guten letzte*
390 also etwas vertrag
380 bescheid engere jemand* mittwoch
370 einstellen gerne hallo nordlicht
360 gemein* moin
350 besche* bewerbungsstatus einem probet* schick steuer*
340 aufgeh* erfolgt linkedin subject:traine*
330 bereit* besten jugend* subject:gesprach trotzd* trotzdem volont* vortrag
320 ausbil* eines portal subject:bewerbung subject:bist subject:minijo* subject:minijob subject:volontariat subject:zimmer* ungut
310 bewerberin doch gesetz* gmbh gruess wurden
300 anders schreiben subject:werkst* team
290 berucksichtigung kommen vormittag winter
280 dein deshal* deshalb geklap* geklappt ging kommis* probes* sogar verschieben weiteren
270 beiden einer freien freundlichen kandidatur unseren unters* wird
260 dafur fahrtk* februa* matthi* pfiat subject:ausbil* subject:deine
250 ausges* bekommst eingereichten fahrtkosten subject:fahrer verfah*
240 furs gefallen hatten initia* jemanden steuernummer subject:einste* wahl weitere zulassig
230 cheers gleich
220 diese lautet lehrst* sagen subject:betrie* vorste* wollten
210 anschl* arbeit* ausgesprochen servic* unserem verfahren vorn
200 auch ausric* besetzt brauchen diesma* diesmal kennen* mail termin*
190 ausrichten dezemb* dezember durchsetzen gemach* kennenlernen prasen* ruhe subject:ihre telefonat
180 anbieten anstellung crewin* erfahr* professor sekret* sekretariat subject:assistant
170 arbeitstag bewerb* enttau* gemacht prufung referenzpersonen sicher*
160 antwort prasentation sicher terminwunsch wochen
150 dich mittei* subject:bewerb* zweite*
140 anstel* betrac* brauch* dabei erreic* geben gester* intern* internen konnte* konnten schichten sehen subject:online* subject:onlinebewerbung vorspi*
130 bist
120 entspr* stecke*
110 durfen liebe
100 hiermi*
92 tagen
91 abgeschlossen
88 werden
87 melden
71 will
21 absagen
-28 wurde
-49 weil
-52 drei
-55 nicht
-62 ihre
-66 auswah*
-71 wenn
-75 gefund* gefunden mussen
-76 wunsch
-80 fallt
-81 unsere
-85 geduld
-89 dank
-91 betrie*
-93 entschuldigen
-100 bearbe* kolleginnen teilna* uber weber
-110 andere bewerbungen dieser freita* geehrt* kennze* mull rauszu* sehr vergis* vergiss werdeg* werdegang woche
-120 beworb* beworben halten jahr montag stell
-130 donnerstag gute kolleg* tessel urlaub vergeb* vergeben
-140 bedank* geschrieben gutach* kind sechs souver* souveran
-150 agentu* agentur donner* gehort kollege letzte liste niemanden ruhig sich traini*
-160 abgabe* abgabetermin arbeit besetzung bewerberinnen endgul* gefreut hinric* hochze* hochzeit keinen kosten* lauft robin unsere* viele
-170 diesem engine* engineer entscheiden friedh* friedhof gesprach gleich* heizun* heizung mitgli* nieman* richtig vorm vorstand
-180 ausgebucht begren* besuch frei geande* geandert gelief* geliefert ginge kontaktiert richti* rollen samstag sobald subject:haus subject:pellwo* subject:pellworth vorsta*
-190 absage alumni berich* entscheidung firma kunden* laden mein mentee mich ochsen*
-200 anderes august briefen erhalten fronte* frontend gewonn* gewonnen horen kaltenbrunn klicke* klicken personalrat stellenfuchs versch* vervol* zeitun*
-210 autor forder* geburt* geburtstag ihren konnen laufenden sohn sollten weiteres wissen
-220 anmeld* aufnehmen aufsic* befristeter biegst brunnen funf gelacht gibt haben laufen* mosaik passende sacha subject:angese* subject:angesehen subject:junior sucht wartun*
-230 aussch* bewerber euer hollwe* hollweck intere* kochen probe seit steht
-240 anbei bewerbung erhalt* euro ihrem interessenten nach passau solang* solange subject:ruckme* subject:ruckmeldung wechse* welche*
-250 herren jetzig* kommt meine profil prozess raus stand subject:unterl* testau* testaufgabe verbin* verlangert
-260 antrag* bisher entgeg* frageb* fragebogen meinen position reklam* reserve verbindliches zeugnis
-270 abholu* abholung informieren schalt* stadt vorubergehend zahnarzttermin
-280 aber antrag ausgefullt behalt* dokume* rolle subject:aureli* subject:aurelis verlan* vorube* zahnar*
-290 beim euch festst* gewahr* jury leider sprech* stehen subject:analys* subject:analyst weder
-300 dazu raum subject:data verschiebt vier weiter
-310 acht aufnah* auswahl einreichen fangt subject:controller termin
-320 anfrag* angese* aufgef* auskun* bitte interview leid subject:ihrer subject:neuigk* subject:neuigkeiten system tochte* tochter vertrauen vielen warten zurzei*
-330 ferien* lebenslauf mochte stelle*
-340 abgelehnt bereit einen fuhren subject:frau
-350 betriebsrat favori* preis reserv* vorlie* wenden
-360 abgele* angebo* angebot ausgef* eure hast ihrer subject:contro*
-370 gespra* interv* mehr
-380 einkau*
-390 angesehen anzeig* einkauf monat welche wohnun*
-400 ablehn*
-410 anzeige bevor ersten unserer
-420 engere* engeren stellen
-430 bewirb formul*
-440 liegen moglic*
-450 gescha*
-460 ruht treffen ubernehmen
-470 jahres* uberne*
-480 bearbeiten finanz* wieder
-500 bleibt jahresversammlung neuen subject:zwisch*
-540 kundig*
-550 familie
-560 ausschreiben moglich
-580 berucksichtigt
-590 konnte suche
-600 treffe*
-640 verges* vergessen wegen
-650 entsch*
-670 kann
-850 weiterhin
-950 noch
""",
    "refusing": """
830 guten
760 auftra*
680 unser
640 waren
620 einer
560 fiel
550 weiteren
530 hatten
520 letzten
500 jemand*
490 aufgeh* aufgehoben person
480 kurz probet* sodass
470 machen
460 bewert*
450 beende* jemanden servic* trotzd* trotzdem
440 offen
430 darum einger* ihnen
420 entlas* entlastung wollten
410 alles furs linked* linkedin wollte*
400 ausges* entspr* subject:hauswi*
390 kunde
380 bewerbungsstatus einem gesell* wieder*
370 ausgesprochen deshal* deshalb jugend* kasse rechts* zulass*
360 folge jemand sogar staple* vorhanden zuge
350 dass einladen grus kinder koln letzte* matthi* staplerfahrer subject:volont* subject:volontariat
340 auswahlverfahren drei feedback grusen sehen service ungut
330 abschl* einmal hatte kandidatur kolleg* magst mitarb* probes* talent* wunschen zuruck
320 gleich lange mehrhe* prakti* steuer* subject:ausschreibung unserer warst
310 diesma* diesmal iban
300 dafur daher dort gesetz* lassen partne* senden
290 ganzen gesellen gleichwohl subject:aushil* subject:aushilfe
280 dieses durchs* ergebn* ergebnis leuten subject:projek* unseren verble*
270 ausgew* engere konzen* person* status subject:werkst* tage
260 betracht einstellung erforderliche gute hochac* keine neue nicht rufen unterb* unterbreiten
250 herr kolb mail vortra* vortrag
240 anford* beiden besetzt fachli* fruhja* gebrau* gelege* jahren offizi* schick teilge* teilgenommen zusamm*
230 bestim* brauch* darf gmbh monate sommer subject:deine verfol* verfolgen wohnt
220 bewerbungsverfahren budget dabei einbez* etwas kandid* liegt mittei* umsetz* winter
210 abgeschlossen ausschreibungen erlaub* erteilen subject:ihre wirkli* wirklich
200 aufgab* ausgewahlt ausrichten ausschlieslich bewerbungsprozess einste* gemach* hinrichs letzte servus stando* starke* subject:ausbil* subject:status
190 abgesc* ausbil* beruck* gewahl* gewahlt ihre kennen* mussen subject:bewerbung werden zahlen
180 abschlagige aufgen* aufgenommen deiner erreic* gemacht interesse stelle
170 arbeit* berucksichtigung gruse prufst* subject:fahrer wurde
160 anderen besser* dossier evidenz kopf vakanz wird
150 berucksichtigen ihren retour* retournieren
140 anschl* erfahrung kleine* subject:assist* subject:assistant
130 anders claudi* deine ging inform* mehr subject:marz
120 crew heben kranic* rucksp* rucksprache wenn
110 bedarf hallo runde vergeb* vergeben
100 erteil* vielle* vielleicht
83 bedauerlicherweise
79 kennengelernt
74 erst
61 wurden
41 subject:bewerb*
37 sich
28 bewerb*
27 unter
26 danke
20 haben
8 subject:deiner
6 geehrt*
4 aussch* weiter*
-22 grunde*
-34 grunden
-36 absage
-42 sind
-48 morgen
-57 dana
-58 unsere
-65 zehn
-74 unterl*
-77 innerh*
-78 andere
-79 montag
-82 automa*
-83 gesprach hast
-94 dein verfah*
-96 aurelis
-99 abteilungsleiter
-100 interessiert schnac* schnacken
-110 anbiet* dazwis* studie* subject:ruckmeldung
-120 auffrasen eine einkau* leid platz platze traini*
-130 ausspr* bewerbung eingan* passen* stelle* voraussichtlich
-140 aufneh* aufnehmen diesem hinrich ruckseite
-150 auswah* entscheidung gelegt nachri* nieman* ohne ruckse* wochen
-160 brunne* euro garage ihrer lesen muss schrei* tagen vergab* zoll
-170 anderes bedeutet einrei* fragen musst
-180 abteil* anlagen bekomm* einkauf fallt ferien* jeden moglich moin parken schone* unvollstandige
-190 bedeut* geburt* manage* mosaik studienstiftung subject:kredit* ubernommen weiterhin
-200 brunnen mochte* sacha subject:pellwo* subject:pellworth
-210 gleich* graz raum schlie* subject:danke subject:neuigkeiten subject:prakti*
-220 drin eingeg* eure forder* intere* manager nach schalt* subject:dank subject:vielen
-230 besteht freita* grusse kommen kuchen pfarre* subject:data tessel welche
-240 eingegangen herzli* laufenden reklam* subject:manage* vorges* weitergeleitet zeit zustim*
-250 antrag* deinen geehrter herren leider vorers* vorerst vorubergehend
-260 gefallt gewonn* gewonnen jury kundig* projek* sollte* sollten stadt
-270 angese* assist* begren* damen frontend halte rollen schrif* subject:analys* subject:analyst subject:unterl* subject:unterlagen wunsch
-280 antrag assistant euch gewahr* link passau postfa* prufen sales sechs verfug*
-290 bestatigen dank gegenwartig kann mochten nachst* nehmen prozent urlaub vielen
-300 auswahl behand* dauert dienst* erhalten kind prozen* subject:runde subject:stelle*
-310 anfrage bereit bieten engine* engineer erhalt* freundliche sein sonnta* subject:nachge* wohnun*
-320 auskun* befind* euer favori* subject:entscheidung vier
-330 ausgeschlossen bewerbungen einsen* fuhren mochte subject:klasse*
-340 erwart* gerade jahres* mittwo* system vertrauen zeugnis
-350 subject:ihrer treffe*
-360 konnte ruhig vollst*
-370 absage* habe stellen subject:frau ubernehmen
-380 einen entsch* nennen verges* vergessen
-390 buro gern interview lebens* minute* minuten uberne*
-400 einige entgeg* fall stehen subject:controller subject:entsch* subject:sales
-410 beantw* gerne interv* zwar
-420 fehlt findet nein versuchen weber
-430 finden
-440 bestat* bleibt falls subject:contro* wegen
-450 ablehn* aufnah*
-460 ersten familie
-470 kein neuen
-480 dezemb* dezember
-490 dritte* freuen zeugni*
-520 famili* lasst stand
-530 position
-540 abgesa* abgesagt acht oder
-570 bearbe*
-580 ausschreiben
-620 suche
-630 noch
-660 bitte
""",
}
ASIDES = {
    "keep_file": """
650 spring*
500 wenn_das
410 ich_sie
400 bleibt
350 meldun* meldung
320 davon_unberu fur_das unberu* unberuhrt
310 nummer
290 aufgeh* aufgehoben habe_mir mir_ihre
280 behalt*
260 mit_ihrer
250 eine_liste fuhren stellv* zustim* zustimmung
240 liste mich_sobald weiter_im
56 in_unsere
-43 unsere*
-110 soll
-120 daten
-140 kontakt
-160 arbeit*
-190 unserer
-200 bewerb*
-220 konnen
-230 unsere
-270 erfahr*
-330 haben
-360 unterl* unterlagen
-370 ihnen
-390 loschen
""",
    "reapply": """
1100 dort
980 ausschreibungen
710 honora*
700 karrie*
690 suchen
680 weiter*
660 unsere weitere
650 einric*
630 bewerben
590 ohne
580 ware_das
560 melden
540 unserer
530 gelten gelten_andere
520 gelege*
500 wieder*
490 aber dich erst_im finden_sie platze suchen_wir
480 eine
470 lust nach noch_platze
460 mit_einem
440 erst jahren zeilengeld
430 eine_liste
420 angebo* einste* ich_dich immer nachst*
410 moglic* zwei
400 dort_geht einmal geht_es
390 neue noch_einmal
380 leute
370 in_der
360 unter
350 plus sie_den und_im wollen
340 gerne haus
330 dann eigentlich
320 anlage* anlagenbau mandat_im schau uber
310 eigent* herzli_willko sofort wurde_ich
300 aktuel* lager mandat mitarb* voraussichtlich
290 eine_bewerb ich_habe willko* willkommen wird_die
280 die_haben in_deiner jens sind_sie weg_auf
270 bremer* bremerhaven dazu frag frag_mal herbst in_unsere
260 fruhjahr hander* handeringend
250 direkt informiert wieder wir_eine
240 dafur den_ruhest ruhest* ruhestand
230 stellv*
220 hinweisen kopf
210 bewirb_dich firmen* vielle_ist zustim*
190 vielle* vielleicht
180 freuen_wir im_herbst
170 beim etwas sie_uber spring* suchst vorbei
160 unser
140 sie_mal verpla*
120 falls
100 winter
38 sie_sich
-72 darf_ich
-92 an_und
-100 besond* gutes
-120 empfeh* sekretariat
-130 meinem vormer*
-140 ihnen_zu
-160 gespra*
-170 auf_dem ihnen person* und_die
-180 dein
-200 linked*
-210 frau ich_sie machen
-220 bis_00
-230 auf_die wenn
-240 besetz*
-250 einer exampl* example
-260 jemand* talent*
-270 fur_die tagen
-280 wurde
-290 profil
-300 diese unserem
-310 steht
-380 wenn_du
-430 mich
-440 bitte dass
-450 mehr
-460 ihre
-470 nicht
-540 haben
""",
    "stay_in_touch": """
620 erste karte
600 der_kasse
580 kasse
560 kontak*
550 sie_im
540 an_der
520 jahr
500 komm
490 wurden_wir
480 mich
450 die_ich
390 auf_linked
380 herzli_ein in_kontak premie*
360 sie_herzli
330 liegen
310 hinter* ich_wurde wir_sie
300 einen sobald_sich
280 einen_kaffee
270 ein_paar gern_ein kaffee paar
250 dann
240 auf_jeden fall_mal jeden jeden_fall komm_auf
230 fall flat flat_white white
190 an_sie darf_ich
180 darf
150 im_fruhja
-99 person*
-140 herr
-170 frau
-210 sehr
-240 dass
-300 adress* deine_adress nicht
-360 melden soll
-370 haben sie_sich
-380 dich
-390 deine ihre
""",
    "call": """
640 reden
620 druber
600 telefo*
580 einen slot
400 durchwahl
380 durchw*
360 konnen telefonisch
300 woche
290 uber
270 passt passt_ihnen
250 dazu wissen
240 ihnen sekret_frau termin
-120 einmal
-160 haben
""",
    "offered": """
720 telefonisch
640 uber
610 ausfuh*
450 feedba* feedback
430 konnen
350 mehr
330 durchwahl unter_der
310 detail* details
300 gewuns* gewunscht
290 machen
260 nachst_woche
200 wenn
""",
    "refused": """
680 einzel*
390 erteil* erteilen
230 schaff* schaffen weil_uns
220 es_leider mappen wir_es
100 nicht
""",
}
STAGES = {
    "met": """
590 nach
480 kolleg*
470 bewerb_und
430 bereit* telefo*
380 auf_die
330 woche
320 drei in_unsere
300 gehen
290 gute teilge* teilgenommen
280 genomm* genommen ihnen leider_nicht rolle
270 schick* schicken
260 die_rolle
250 ausdru* furs mit_der
230 alles_gute beim
220 sie_sich vormit*
210 fur_den kollegin wurde
200 frau mitbringt wenn_das
190 nach_den prakti*
170 gespra* ich_ihnen wahl
150 freita* freitag liebe_frau
140 suchen
120 sich
100 aber
-51 bewerb*
-130 bewerbung geehrt* sehr_geehrt
-160 berufs* einem
-170 hat_die und_wir
-190 einen erfahr*
-200 uberle*
-210 stelle tag_herr
-220 trotzd* trotzdem
-230 versta*
-240 anders
-250 person
-260 daten
-270 fur_die heute
-280 konnte* konnten
-290 beste_gruse keine konnen
-310 guten_tag
-320 fur_ihre
-360 mussen
-370 gmbh
-440 laden
-510 kurz
-540 person*
""",
    "tested": """
560 nach
450 probet*
420 haben
390 spring*
360 liebe vormit*
330 schnup* subject:ausbil*
320 azubi frau kinder sagen
300 bei_der prakti* so_schwer zwei_tage
290 wenn
280 allein
270 unter_der
260 gewahl* gewahlt nicht wenn_das
250 handwe* liegt steht und_die
240 dir_die mann schick* vergut*
220 dankt dankt_ihnen ich_habe
190 haben_wir wir_uns
180 inzwischen
170 das_wir
150 vielle* vielleicht
140 rolle
-140 hier
-150 grus
-200 angebo* keine
-210 darf_ich leuten
-230 aus_dem
-240 person*
-250 dass_sie ihre_arbeit mochte*
-260 challe* challenge frage fur_die
-270 geht telefo*
-280 arbeitsproben nachst_woche
-290 etwas
-310 feedba* feedback
-320 nachste
-330 euro guten
-340 person
-350 arbeit*
-370 konnen
-380 sehr
-390 jetzt
-400 nachst*
-410 weiter
-430 fur_ihre
""",
}
