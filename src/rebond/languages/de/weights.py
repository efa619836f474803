"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1900 sodass
1600 abgelegt
1300 vorgan*
1100 ein_kolleg fur_dieses jemand jemand_andere nicht_ausgew
1000 somit
990 waren
980 bedarf nicht_auf sitzt
970 interesse
940 einste* wurde
930 kriegt
910 mitbew*
880 auswah_aufgen
870 also macht_jetzt
860 einer folgen
830 bei_uns kurz
820 dieser gewahl_wurde letzte_montag
810 ist_schon kolleg* noch_nicht
800 darauf nicht_ganz nicht_zu
790 bewerberin nachfolger rang_00
780 deiner die_bisher mehr_ein
770 ansuch* ansuchen beenden gleichwohl vom_letzte
760 erstge* erstge_hat nicht_in wird
750 einer_einste entgegengenommen fest ihre_kandid ihre_mappe
740 eigene herr_anders vergle* vergleich
730 ein_und nicht_einste
720 berucksichtigung dank dich haben_die manage* mehr nicht_unter sie_behalt
710 personen
700 bisherige leider_nix wird_also
690 durch_einen
680 der_eigene von_einer wunsch*
670 zwei_andere
660 ich_weis im_februa mehrhe* schnei*
650 aufgeh* den_andern kurz_und lautet vorarb* wir_konnen womit
640 hat_sich schmerzlos und_schmer winter
630 am_zweite auch_ihre daher deshal* deshalb einer_einlad es_diesma konnte_sich warten wir_dich
620 die_bereit dienst* doch_noch im_team jemand* jemand_der zame zwolf
610 dir_leider name_befind nicht_zum team
600 diesma* diesmal gegeben wurden_sie
590 aus_uns die_wir gegebe* gruppe* ihnen_absage ist_besetz uns_wird unser_angebo weis wird_diesma
580 ab_mai ihnen retour* weiteren
570 bewerb_mit bleibt_es die_ausges fur_eine gruppenleiter hab_ich
560 diesen durchs* februa* februar werden
550 den_kolleg einstellung ergebnis ihr_name und_genau
540 das_rennen fangt_im fur_diese gegenstandslos teile_ihnen
530 dass_wir doch fehlte gespra* geworden jedoch moment_keine
520 an_dieser dieser_stelle entspr* liebe_frau mappe_hab sehen so_gern unterschrieben
510 auf_einen die_notige mit_denen sie_gehore sie_hierbe unsererseits unterb* wir_dir zusamm_und
500 den_winter denen dienstposten heute_leider ich_unsere mitbringt sie_weiter sieht team_fur team_und vorstellungen waren_es wir_mussen
490 auswah_nicht auswah_wurden beschlossen bewerb_absage diesem verant* weil_er wir_machen
480 aber_ein aufgab_fur auftraggeber ausbil* den_stelle fiel_auf gelern* genau geword* grunde_aufgeh ihnen_ihre keinen_bedarf kommt prozes* prozess samtli* sie_gefall sie_nicht uns_bei wahl_fiel wurde_aus zu_einem zuge zuguns* zugunsten
470 die_aufgab einlad* ich_ein ihnen_heute januar kerl notige sie_konnte stocken und_den yannic* yannick zweira* zweiradmechatroniker
460 aufgabe bewerb_ging crew der_das diesem_grunde einbez* entsprochen gesetzt gezwun* gezwungen ging_erst ich_sehe keinen_mehr sie_in stelle_nicht wir_das zweiten
450 aus_den ein_paar leid_es liegen mit_einer sehen_wir so_leid
440 auf_der ein_angebo gemacht ihren_namen jemanden jetzigen mitbewerberin vakanz von_ausen
430 angeno_hat besetzung damit_ist gemach* gemach_hat im_weiter kollegen lehrst_fur posten status teile verzic*
420 anders die_offent drum durchgesetzt gebrau* gesetz* leider_hat nach_reifli offentlichkeitsarbeit ohne_dich reifli_uberle uberlegung uberni* ubernimmt
410 auswah_leider das_team der_feuerw der_war feuerwehr guten_tag kolleg_aus nachst_runde nicht_erfolg nicht_zusamm paar_tage pusteb* pusteblume unser zwicka* zwickau
400 da_wir die_rolle eine_einste einer_bewerb heute_fruh stattg_werden ubernahme wurden zuruck*
390 ausen beiden_lehrst besetz_haben dennoc* dennoch erledigt hiermi* hiermit verfah_mit vorges* weil_die zwischenzeitlich
380 anstellung bewerb_war daher_nicht dich_weiter die_erford es_leider gebrau_machen gebrauch gesamt* keinen_gebrau logist_hat mit_uns uberna* von_ihrer wir_beide
370 das_gebiet das_volont die_stelle keiner mehr_offen nicht_zustan nordli_ist profil wird_es zustande
360 die_gespra eingestellt gestrichen ist_es
350 anderw* er_hat es_mensch grund jemand_anders menschlich vertra* weiter
340 an_jemand anderw_besetz betreut darum du_bist ihm_haben nachba* positive trotzd* trotzdem verantworten wird_kunfti zugesagt
330 bereit* das_orches einzus* erledi* fest_dass guten haben_wir komple* komplett leider nicht_moglic orches_hat orchester unterbreiten weshal_wir zustan*
320 ausgel* es_uns mittle* nicht orches* schade_dass schon_komple sich_die vom_00 wir_haben wir_werden wohnt_und
310 abgesc_und ausgesprochen dass_es eine_kolleg geschlossen prakti* uberne_will vermerk vertrag war_ihnen wir_sehen
300 bedaue_ihnen da_nichts fur_den ich_sie jetzig_zeitpu nach_den wohnt zum_jetzig
290 besetzt bewerb_konnte geschl* kommis* nicht_entspr zum_schlus
280 also_bei bist dame einem einrei_lag fur_das naher punkte* wurde_mit zeitpu* zeitpunkt
270 abschl_besche abschlagigen arbeitsverhaltnis deine_bewerb mit_dem mit_nicht neuer_status wahren* wahrend
260 auf_sie bedaue* bereits diesma_nicht mit_unsere mochte_die noch_naher stelle_wird weil wurde_ein
250 die_vier gestern kathi mich_heute mit_elektr prakti_bei uns_anders wir_sie wurde_abgele
240 bedauerlicherweise dachten geht ihren stelle_leider
230 anders_zusage bewerber dachte* fuhrer* heuer keinen moglich nicht_enttau sie_wurden ubertragen wurden_fur zu_warten
220 andere dessen fuhren fuhrerschein haben_anders kunde
210 braucht hohere_mase hoherem in_hohere mase ubertr*
200 alle damit durchsicht gester_abend hiermi_inform ihnen_eine meiste*
190 bescheid die_ich ubrig uns_nicht war_es
180 haben_ihr wir_aufgru
170 engage* engagement
160 absage auswah* bedauern fachbereich verfol* verfolgen
150 bewerbung fachbe* fur_sie wir_jetzt
140 bewerb*
130 wir_ihnen
120 durfen_wir
100 entschieden leider_nicht
91 kollegin
90 runde
88 andere* anders_entsch durfen
85 stelle
76 leider_absage
68 arbeit*
67 ubrige*
66 unter
65 hallo
64 wird_nicht
56 kein
53 sofort
44 haben
39 besetz*
38 sehr_geehrt
35 gesprachen
32 stelle_im
19 geehrt*
11 ihre
6 uns_fur
-6 herberge
-7 nicht_weiter
-8 ausgep* ausgepragt chines*
-12 auch buro
-18 verabschiedung
-20 geben
-24 gehalt*
-31 geplant
-37 sehr
-40 jugend* keine
-48 verabs*
-51 schon
-59 geplan*
-69 gern
-75 example
-88 dass
-91 diese
-94 in_unsere
-95 weber
-97 tatigk*
-100 ein_andere
-110 allem hoffnu* weitere
-130 darunt* darunter haus schalt* sind versch* voten
-140 einen gesprach lager noch version
-150 vorjahr
-160 am_schlus anderes kommen nieman* zehn
-170 anfang bestan* einen_platz erklar* nachst* personal
-180 einfuh* jonas meldet tote zweig
-190 dass_sie es_tut frei hatten nunmehr umstellung wieder*
-200 das_auswah eingel* sich_bei vertre* wir_mit
-210 absage_um dokume_kann form gehen_sie habe_mich kann_ihre neun so_gehen souver* souver_mit souveran
-220 antwor* auf_augenh bauen dieses_dokume dokument euro folgen* geande* geandert kammer mein verhan* viel zurzei* zurzeit
-230 betrie_ist corinn* deine passen verfug*
-240 abschluss anschr* das_traini einmal folge gefund* gefunden kommun* leider_aus mit_kolleg sich_eine traini* traini_fallt training zweima*
-250 dokume* laufen* niemanden ohne_dieses und_sie verpas*
-260 angetreten auch_nicht dezemb* fotos informiert kassen* mittei* mochte* mochten neue_stelle vorzug zu_tun
-270 bleibe* bleiben derzei* erwart* hin_und ihnen_mittei kosten* noch_am sache team_aus und_her unents*
-280 aufneh* aufnehmen erfahr* gewinn* gute hatten_wir im_mai in_einer mandat nicht_gewonn sich_am viele vorzug_gegebe wir_ihren wochen*
-290 aufsic* beford* einkau* erfahr_mit gmbh herrn patientinnen praxis* statio* sucht zur_besetz zwar
-300 alles arbeit ausgeschrieben bewerb_leider dort famili* graz keine_neuen patien* pensum schon_dass system unten verlan* vorers*
-310 angeblich angesi* angesichts bewerbungen die_jury eines eingeh_prufun freitag fur_ihren gefrag* gefragt gewonn* gewonnen jury langem nach_langem uberno* ubernommen unserer weiterhin wir_im wir_uns
-320 abgesagt anbiet* angebl* auf_und freita* gerechnet ist_abgesc leitun_der leonie verein*
-330 eltern* es_am geeign* gemein* ihrem_antrag rund schriftlich statt wir_mochte
-340 auswahl falls gerne ich_nicht minute* minuten musik raus sprich* spricht unterlagen wirkli* zuruckgezogen
-350 da_die geehrt_herr geschr* geschrieben sie_das und_mussen verfal*
-360 abteil* an_der anfrag* bis_zum eigent* einzel* geehrter karrie* unterl*
-370 befris* besetzen der_hat eher jahr nicht_gefund sonder* unterr* wichti*
-380 ist_gerade lasst runde_haben verges* vergessen
-390 beruck_werden die_in ergebnisse hast hat_uns ist_mir mehr_verfug mentee schrif*
-400 halt ist_beende
-410 andere_die beendet ihr_vorhab kundig* mehr_punkt sind_leider stelle_dieses und_das
-420 erstplatzierte fur_einen konnen_wir musste_wir sicher* stand von_00
-430 auskun* besetz_frau einkau_ist ihrer leistu* mai_an nichts_weiter weiter_bearbe zusage
-440 ausschlag beantworten bewerb_um brauchen den_aussch forder* habe stadt zuruck
-450 an_unsere beantw* entscheiden leute mit_einem zwei
-460 automa* ebenfa* ebenfalls in_der
-470 gewahr* lange
-480 platze
-490 absage* bearbe* gab_es nachbe* nachbesetzt oder verfug_stelle
-500 danach dann nicht_angeno
-510 passende
-520 beworb* beworben ihnen_daher nicht_bei sind_wir
-530 jahr_nicht jede nicht_da parkpl*
-540 menschen uber wurde_ich zunach* zunachst
-550 fragen
-560 der_stelle jeder
-570 telefo* unter_00
-580 bewerb_nicht daher_leider suchen uberne* ubernehmen zugest*
-590 gibt
-600 sie_haben wenn
-610 entsch* stellen
-620 etwas kann
-630 bitte
-640 nehmen
-660 finanz*
-670 ist_jetzt
-680 aus_dem gerade
-700 finden
-710 ersten mail
-730 aussch* projek*
-810 davon
-880 wir_ihr
-930 wird_ihre
-1000 ihr_angebo nach
-1100 beim keinen_platz schrei* wegen
""",
    "received": """
1400 am_dezemb
1300 soeben
1100 berat gelegt sichte* sitzun_am
1000 alle bewerbung
960 sichten
950 lauft
940 in_ruhe
920 in_bearbe
910 durchgehen
890 status_in
840 gespeichert sichtu* sichtung
830 gespei*
820 der_drei ihre_angabe
810 unter_der zeugni* zustan*
800 druber habe_sie
790 dienst*
780 komple* komplett meiste* schaut
770 alles angabe* angaben befind*
760 mit_den
740 hab_dein
720 der_bewerb derzeit
710 konnte* konnten
690 der_nummer
680 derzei*
670 format im_format kommen_unaufg unaufg_wieder
660 diese diese_ist sie_als vollst* wieder_auf
640 anforderungen durch mail schaue* schauen
630 anlagen aus_dem befind_sich frau in_den nummer
620 alles_in dein eingel* zehn_werkta zeit_um
610 durch_und jemand_aus melden
600 am_wochen die_wir gleich* ist_damit stelle_ab vollstandig
590 kommenden von_der
580 ich_schau
570 dem_dienst ihre_wunsch weiter*
560 prufung samt
550 bearbeitung bewerb_und
540 dossie_fur noch_an prufen_ihre schau_sie vorliegenden
530 bitte_geben have herrn ihres sie_bei unaufg* unaufgefordert we_have
520 automa_eingan geben_sie ich_alles weitergeleitet
510 begonn* begonnen gerade jetzt tagen_bekomm
500 bekomm* genau_an und_melden
490 aussag_unterl sieht_sich
480 eine_automa unsere
470 arbeit* begutachtet eine_antwor
460 habe ich_lese ist_da nachst_tagen schwen* schwenke sonnta*
450 erfolg* lese meistens nachri_ist nehmen_uns
440 alles_selbst bestatigen dein_profil den_nachst gesehe* gesehen
430 bereic* hat_bereit herr_quast selbst_vertra spates* spatestens uns_nicht
420 bekomm_und das_hotel hab_deine ihrer_aussag innerh_von quast weitergereicht wir_selbst zehn
410 bewerb* bewerb_die dem_stelle ersten innerh* innerhalb ist_nicht leiten* leiten_mtr leitende sie_werden
400 eingegangen moment* momentan schaue_wir stellenprofil
390 hande nachge_zeugni noch werden_unter
380 arbeit_nach entgegengenommen ihr_letzte ist_eine nun_mit von_zehn zustan_bereic
370 auch_sehr bekommen bitte_reiche letzte_arbeit
360 applic* application bewegu* schicke thank thank_you your your_applic
350 in_prufun lautet_00000 mail_ist mathem* mathematik sind_heute ubermi*
340 arbeitszeugnis bereits die_mappe reiche* reichen ruckfr_an versta_und vorges_ist
330 blick danken* ihre_publik publikationsliste ruckfragen
320 bearbe* den_kommen erhalt ruckfr* wir_kommen
310 sich_ihre sich_in tagen
300 bearbe_ist bewerb_lautet kommen lebens* schoner wissen*
290 bewerb_in liegt_seit
280 am_00 an_unsere aus_der bewerb_fur freuen_uns ich_habe ihre_erfahr wir_freuen wurde
270 bei_mir frau_kubler in_unsere nachricht oben system
260 erfolgreich kalenderwoche
250 arbeit_erfahr der_unterl durchsicht eingebracht erfasst strase* um_ihre unterl_wird wird_etwa wochen_dauern
240 bewerbungsbogen erfass* ordnun* ubermittelt
230 angekommen arbeitszeugnisse bezirk einhei*
220 anschreiben aufgen* aufgenommen durfen_ihnen eingelangt getrof_haben haben_melden junior sobald_wir strasenbauer unterl_nach
210 angelegt anschr* kriter* sich_deine
200 angele* derzei_bearbe diese_in erfahr*
190 bewerb_kannst deine_angabe dossie* du_jederz einseh* erreicht hiermi* hiermit jederz_in profil_einseh unsere_system
180 bescheid deinem_profil dir_in entsch_bitten zu_einer
170 einer_entsch mir_einget sie_noch
160 unseren
150 befass* herr
120 deine nachri*
110 checken
89 nicht
60 ihre
42 ihrer
36 bewerb_ist
32 danke_fur
11 mit_der
-5 netzha* netzhandel
-6 beibringen homepage
-10 candid*
-12 hinseh* hinsehen sepp
-14 telefo* vertreten
-22 dank_fur
-32 team
-40 vertre*
-43 hallo
-52 uber
-54 ohnehi* ohnehin
-60 bleibe* bleiben
-67 vera
-71 sich
-72 sind
-73 rechne*
-74 sehr_geehrt
-76 findest
-85 haben_wir
-87 ihrer_bewerb
-89 geehrt* geschl*
-90 bewerb_00
-100 gmbh
-110 gemein*
-120 erhalten vielen_dank
-130 auf_der
-140 jokert* jokertage sternc* sternchen studie*
-150 gesell* stehen
-160 bis_zum deine_bewerb durchl* durchlaufen erhalt* tepe
-170 geehrter in_der
-180 fuhrun* kunden* wochen_in zustel*
-190 bei_uns kurz sorgfa* zu_deiner
-200 aufgef* exampl* example haus origin* und_das unters*
-210 bedeut* gefall* geplan* geplant schade* wir_haben
-220 automatisch ist_uns notens* notenspiegel sie_sich und_notens unser
-230 portal telefon
-240 bei_der bewerb_als bewerb_mit finden gepruf* gepruft hat_in sechs_wochen tage
-250 bewerb_auf bewerb_haben weil
-260 auswah* funf
-270 erst haben_deine steht
-280 abgege* abgegeben fur_deine fur_ihre von_unsere
-290 bewerben durchgesehen laborl* projek* refere*
-300 davon ist_weiter person_und weiter_im
-310 noch_nicht sechs
-320 bewerb_bei
-330 intere* unter_dem unterl* zuschr*
-340 ihren team_hat vorgan*
-350 bleibt gesend* haben vielen
-360 eingegangenen liegen
-370 abgesc* an_ihre elektr* mitarb*
-380 hast post viele weiterhin
-390 abschl* dass gesichtet oder vergli*
-400 an_der in_anspru viel
-410 anspruch eingereicht zu_ihrer
-420 anspru*
-430 einem wissen
-440 vor_vor
-460 bespro* besprochen einger*
-490 bewerb_hat janner
-500 ihre_bewerb
-510 nach_wie wie_vor
-530 anbei
-550 hat_uns
-570 hatten
-580 liegt
-590 nach
-600 erhalt_sie
-610 unterl_liegen
-630 hat_sich
-640 unserer
-660 ihnen konnen
-700 um_die
-750 auf_ihre
-810 bereit
-890 ihre_unterl
-1000 zuruck
""",
    "come": """
1500 bewerbungsgesprach
1300 advent
1200 gerne stunde
1000 falls
960 gemein*
940 den_00 uhrzei* uhrzeit
810 geplan*
790 bitten
750 eine
740 doch exampl*
720 online uns_bitte
710 erwart* februa_00 sie_zum
700 gesprach
670 auch bauste* dezemb_um einen halb
660 hiermi* hiermit
650 bist etwa uber
630 termin* wir_ihnen
610 statt
600 danach lass_uns mit_ihnen videok* videokonferenz
590 acht hier ihnen_auch personlichen samsta* wir_dich
580 auch_die
570 bewerb* unserem
560 bist_eine eine_runde finden nina runde_weiter teilne* theori* theorie
540 anfahr_zu anfahrtsbeschreibung die_anfahr link stando_finden und_der zame
530 teilnehmen uhr_im unsere_stando verschieben
520 auf_mittwo eine_halbe halbe_stunde
510 donnerstag in_die
500 sehen
490 bis_zum dauert interview umfass* umfasst
480 am_dienst dein
470 auswah* konnte_sie nachst_schrit schlag* zweite
460 donner_ab finden_sie refere_nennen
450 am_dezemb diese_woche findet referenzpersonen schritt sie_am um_uhr ware zwei_refere
440 bitte_bestat falls_sie gern leider sie_uns such such_dir
430 der_nummer ein_00 hugo hugo_und minutiges neuer ruft ruft_sie schrit* tepe und_mir
420 am_empfan auf_0000 bestat* mir_ein nachsten
410 marz sie_den zu_unsere
400 beginn_um besche_falls bieten_wir bitte_besche da_bist donner* du_da empfan_wenn gerne_bieten kurz_am meldes* meldes_du meldest wahrne_konnen
390 deinen der_00 einen_probea filial_an ob_das probearbeitstag
380 progra* termin_kurz
370 den_termin interv* uber_sie wurden
360 das_bewerb gespra_mit reden termin_vom
350 dezemb_uber einen_tag erwart_sie ihnen_sprech stattd* stattdessen
340 ca_00 deinen_termin haben_deinen ihn_hiermi kurz_hin setzen_wir termin_erhalt und_bestat vorstellungsgesprach wir_haben
330 am_freita auch_online dann_am eine_gruppe erhalt_und freita_um freita_zum kurz sehen_uns wir_sehen wunsch_fuhren
320 abteil_teil abteilungsleiter der_abteil dich einen_freien frau_keller gespra_auch gespra_nehmen keller nehmen_frau von_00
310 am_besten auswei_und einen_gultig freien gultig_auswei gultigen ihre_zeugni uhr_oder zeugni_mit
300 ihren_person
290 bereit_sie bereiten bitte_eine die_zweite ihre_losung im_konfer im_portal losung_bis marz_im oder_soll
280 das_sie erstat_ihnen erstge* erstgesprach
270 der_alten drei_minute in_drei kinder_mit registratur
260 an_denen drei_termin sie_zeit termin_an zehn_in zeit_haben
250 am_00 deinem_interv interv_bei link_zu termin um_zehn zehn zu_deinem
240 tessel
230 deinem findet_morgen sie_auch
220 studio
210 noch_einmal
200 schnuppern
190 am_und castin* casting siehst siehst_du zum_castin
170 unser wir_uns
160 mochten
140 mochte*
78 dienst*
-47 freuen
-50 umzug
-90 februa* februar
-94 kochen
-100 und_00
-120 wird
-140 telefonat
-150 di_00 einste* sprech_di
-160 nicht
-180 beim die_stunde sehr
-190 einlad* erreic* projek*
-200 zeitun* zeitung
-210 steht wunsch*
-220 ihnen_dienst letzte vertra*
-230 ein_gespra
-240 ab_00 andere* dritte* mittwo_dezemb neuen termin_mittwo
-250 bis_freita konnen wir_sie zeitfe* zeitfe_in zeitfenster
-260 bis_mittwo
-270 dazu kennen vier
-280 durfen
-290 gefreu* gefreut
-300 auf_den vor_dem
-310 zuruck
-320 ersten
-330 gesprache
-340 fr_00 montag*
-350 gegen_00 hat_uns
-360 hast kommt
-380 haben_wir intere* nachste treffe* treffen
-400 dass kommen*
-410 telefo* weiter*
-430 termin_bitte
-440 dort ein_telefo verein_sie vereinbaren
-470 verein*
-480 wir_am
-490 anrufe* anrufen passt uber_ihr
-500 januar
-510 laden telefonieren
-520 am_donner
-550 unsere_gespra
-580 einen_termin ihre
-630 ihrer
-640 bis_00
-740 donner_um
-750 ausgef*
-760 ist_am
-770 passt_es
-850 sich
""",
    "offer": """
1300 arbeitstag erster_arbeit
1200 in_entgel
1100 entgel* entgeltgruppe wird_ihnen
960 arbeitsvertrag
920 stufe
880 der_empfeh dienst*
870 tage_urlaub
830 urlaub_und
800 der_arbeit
790 wir_wollen wollen_dich
780 von_aureli
770 uns_bis
730 noch team_von
680 ihnen
670 die_stelle
660 dir_die du_noch
650 nachde*
640 arbeit_liegt im_team zum_00
630 der_betrie einste* muss sie_zum
610 beginn_am
600 einstellen
580 mit_einem
570 betriebsarztlichen vorbehaltlich
560 dich durfen ware wir_dir
550 anstel*
540 die_zusage
510 die_lehrst dienst_kannst gleich_im lehrst_als softga* softgarten zugest*
500 bestatigen ist_auf lehrstelle unsere_wahl wahl_ist
490 an_diese lehrst*
480 brutto team
460 einem willst_hast
430 am_00 bereit diese
420 betrag_000 brutto* brutto_betrag bruttogehalt das_brutto
410 mochte_sie wir_wurden
380 ausbildungsplatz den_ausbil eine
370 bitte_um du_hast vertrag
360 al_masri august_einen bereit_mit frau_al masri mit_frau sind_bereit sofern start
350 gester* gestern zusamm_mit
330 fur_dich magst mochte* unterschrift zum_august
320 ihnen_die unbefr* vergut*
310 dienstverhaltnis montag
300 august den_vertra
290 den_offent einste_in offent_schuld prozent schuld* schuldienst steuer*
280 frei gerne vertra*
270 das_dienst dienst_beginn einem_probem januar mich oktobe_mit probemonat steuer_und vertra_brauch
260 herzli* unters_bereit
250 am_oktobe hast wir_mochte
240 februa* februar wenn
220 gester_mit nach_00 sie_ab sie_gester zu_00
210 der_statio schliese verguten
190 entschieden hangt_an
180 dienst_00 einsti_fur einstimmig freuen_uns vertra_als wir_freuen
170 dienstantritt nach uns_ihnen
160 haben_uns wenn_du
150 fur_den
140 dem_hof geht_los in_stade treffp*
130 uhr_auf wir_nehmen
120 machen_dir wir_machen
-33 vertei*
-100 haben
-110 ist_davon sehr unberuhrt
-120 ihr_arbeit unberu*
-130 unser
-160 davon
-180 weil
-200 werden
-210 unterschrieben
-220 erreic* papier
-250 wurde
-260 haben_wir
-280 bitte nicht
-290 wir_sie
-330 gesell*
-350 uber
-380 positi*
-390 bis_00
-430 sie_den
-460 bitten
-470 sie_das
-490 wir_ihnen
-530 angebo_annehm
-550 sich
-640 dass
""",
    "wait": """
1700 laut
1500 herr
1400 ruht
1300 steht_noch
1200 mitte
1100 erst
1000 eine_entsch noch weiterhin zwei_bis
950 wochen_vergeh
870 betriebsrat bis_mitte
840 vorher
800 entsch*
770 aufgru* aufgrund gemein*
760 bitte_haben
750 einste* mitte_novemb versch*
730 wir_uber
720 nicht_vor
690 brauchen ende ende_nachst entscheiden nach_wie wie_vor
670 nachster ruckmeldung
660 samtli* samtliche wochen
650 budget* nichts
640 beim_betrie die_besetz im_rennen liegen_noch noch_beim unterl_liegen
630 du_bist haben_dich nicht_verges ruckme*
620 favoritinnen ohne
610 hangt uber_die weiter_eine
590 herbst
580 ausgesetzt dich_nicht
570 die_gescha rechnen
560 vergessen
550 mit_einer verges*
540 quarta*
520 zusammen
510 leider_noch stelle
490 durchsehen freigegeben hake ich_hake liegt projek_in sie_noch
480 auf_der freige* noch_absage vier_wochen weder_zu
470 der_stelle geduld* gedulden holzl ist_bis sich wird
450 gemein_mit nicht_fest sich_bis
440 der_kolleg freitag guck ruckke* wochen_an
430 am_wochen auswah_lauft bislan* bislang der_gemein die_sich wegen_der
420 advent fortge* langer zweite_advent
410 behalten freita* inventur leider mir_am paar_tage sich_nichts so_lange um_sie
400 bewerb_bleibt bis_die dem_zweite kw_00 wir_zusamm
390 bewerb_an gemeinderat
380 bewerb_ist danach_wissen derzeit freita_statt gespra_findet ist_weiter letzte_gespra montag* uns_dafur
370 bewerbungen die_kommis warten zusamm_und
360 erst_im lauft_noch mitte_dezemb mitte_januar wir_mehr
350 liegt_mit
340 auf_urlaub der_engere einladungen engere* engeren im_kranke kampha* kamphausen krankenhaus sie_mochte und_schaue versch_wir verschicken zum_einste
330 antwort auswah* im_oktobe
320 einlad_zum engere_auswah weiter_im
310 bewerbung dauert_es ein_platz es_leider ferien_dauert leider_etwas
300 auf_rang dauert nicht_sagen rang_00
290 bleibt das_budget ihre_bewerb nichts_entsch
280 melde_mich sie_bleibt
270 alle_einste am_00 im_juni
260 geben gebunden hande kostentrager nicht_freige sind_mir zwei_wochen
250 freige_ist wir_ihnen
240 auswahl melde warten_mussen
230 keine konnen_wir
220 gescha_hat kann_ich
190 entscheidung
180 fruhdienst
170 endgul_entsch endgultige entsch_fallt fallt_erst
160 drei
150 im_prozes noch_nicht
130 person*
110 eis_gelegt moment_ist
24 weiter*
22 haben
-10 frau
-11 bis_dahin
-13 dahin
-17 gott_herr malino* tach
-18 gott
-24 buhler
-25 ciao
-26 herr_hofste hofstetter
-36 herr_peters petersen
-37 peters*
-40 ionesc* ionescu
-42 gruezi gruezi_herr
-54 servus_herr
-56 servus
-57 grus
-67 caduff herr_caduff
-71 herr_petren petren* petrenko
-83 moin_herr
-91 teilne*
-92 moin
-93 nach
-120 mail
-130 eine werden
-150 dieser schrei*
-160 geehrt* geehrt_herr geehrter sehr_geehrt
-170 dass kann_das
-180 dauern
-190 aber
-200 auch fur_die
-210 vertra* waren
-220 nicht seit
-240 hallo_herr sehr
-250 bekomm* ihre
-260 gegen habe hallo
-270 einen
-280 gester* gestern verspr*
-300 ergebnis runde
-310 doch ergebn* team
-320 innerhalb
-330 kandid*
-340 weiteren
-360 funf melden
-380 wir_uns
-440 nach_dem
-480 suchen
-490 dienst*
-540 bescheid
-630 wenn
-720 etwas
-870 um_etwas
""",
}
ABOUT = {
    "yours": """
1100 unser
800 person*
710 frau
690 status
660 auftra*
640 machen
610 telefo*
560 mittwoch
550 deine einem
540 also bitten tage
530 auftrag
520 stunde
510 deinem
500 jemand* letzten sodass
490 doch
480 ablauf
460 engere fiel magst
450 bewerbungsstatus ihnen schreiben
440 alles
430 dienst* erfullen jemand waren
420 gerne herr zusamm*
410 anford* februa* februar guten
400 auch aufgen* aufgenommen bauste* eines schick
390 probet*
380 beginn* einste*
370 anders beginnt einstellen kommis* portal subject:bewerbung subject:bist
360 grus rechts* schau unters*
350 bedauerlicherweise bescheid dein kommen nordlicht subject:zimmer*
340 bekomm* bereit* besche* besetzt gemein* steuer* subject:volont* subject:volontariat werkst*
330 fahrtk* fahrtkosten losung mail
320 ausbil* brauch* dass dich eignun* erfolgt folgen* furs hoch kurz subject:ausbil*
310 berucksichtigung gesell* vertrag wollten zuguns*
300 alle logistik sagen unseren
290 bewegu* freien karrie* mathem* mathematik notier* subject:traine* zame
280 aufgab* cheers eingereichten erfahr* etwa feldba* hallo hatten kommission lieber sehen subject:betrie* subject:deine vormittag vorsch* wurden
270 bist datens* entspr* sichte* sichten subject:minijo* subject:minijob unterschriebenen wird
260 folgende friederike geklap* geklappt initia* pfiat runde subject:einste*
250 besser einer erfolg gespeichert grusen matthi* moin servic* subject:gesell* subject:gesprach techni* ungut versic*
240 antwort freundlichen gefallen kontakt lautet manage* nochmal pflege* prasen* schlus* steuernummer subject:ihre verschieben vorher vortrag
230 ausges* ausgesprochen etwas gemach* gleich kennen* teil zulassig
220 anbieten gegebe* gesetz* gespei* kriegs* kriegst lesen nachsicht probes* servus stadtwerke subject:probes*
210 bekommst filial* gemacht kopf probeb* sicher*
200 brutto enttau* gekomm* geplatzt konnte* konnten recruiting rein ruhe subject:vorste* subject:werkst* zweiten
190 aufgehoben dezemb* dezember diesma* diesmal halb kommenden kriegt sicher subject:bewerb* subject:online* subject:onlinebewerbung tagen trotzd* trotzdem unmitt* unmittelbar vorstellungsgesprach weiteren zusage* zweite*
180 ausgew* gegeben gelege* prufung subject:status vergleich wennst
170 arbeitstag durfen finden jugend* profes* sekret* sekretariat vernic*
160 bewerberin danach dossier gelegenheit kennenlernen professor schichten vergle* vernichtet vorgel*
150 beende* erteilen mittei* subject:assistant subject:fahrer zwei
140 abgeschlossen arbeit* gester* gestern lassen subject:kennzi* subject:kennziffer termin* vorste* wochen
130 ausschreibung schich* stecken
120 bewerbungsgesprach gunste* gunsten oktober paar terminwunsch
110 dafur erfolg*
100 september
99 nachsten
94 besteh*
92 kollegin
90 anhang
85 berucksichtigen
82 weil
78 hier
74 hiermi* hiermit
73 heute ruckfr*
60 geben
59 ruckfragen
57 danke
56 bewerbungen
54 geehrte
50 ihre
37 dieses
31 bewerb*
6 besetz*
-1 dank
-4 wenn
-17 nicht
-24 subject:danke
-25 mussen
-30 auswahlverfahren erste
-63 geehrter
-65 zuruck
-66 bedauern
-72 bald
-74 schon
-78 zweite
-79 krank
-80 donner* woche
-84 uber worden
-85 nehmen
-86 geduld
-87 freitags
-88 stelle
-89 binnen
-93 liebe personlich
-94 absagen
-98 ohne sich
-100 sonnta*
-110 andere erhalten montag unsere* werdeg*
-120 agentur engine* engineer kind letzte tessel
-130 auswah* lauft leitung mull unterlagen zoll
-140 besuch einbli* kollege sehr stell unsere vorstand zeitun* zeitung
-150 abgabe* abgabetermin biegst code endgultige friedh* garage gefreu* gefreut klicken kolleginnen kunden* parken robin subject:vollst* vorm
-160 beworben freund* getran* getranke grusse offnungszeiten seit sollte* subject:haus ware
-170 anleit* bank begren* brunnen drei durchschnitt fronte* frontend kennen neun schalters stehen vergeb*
-180 begonn* begonnen bewerbungsformular dozent einmal* einmalcode fehler firma freue geschr* geschrieben haben hierzu konopk* konopka laufenden prozen* prozent teamleiter teilna* teilnahme unterl* vergeben versch* wenig
-190 antworten bewill* endgul* entfallen notig wirtsc*
-200 herren intere* kontaktiert refere* sorgfaltig weber
-210 beschr* forder* freita* gelach* gelacht pool ruckme* subject:beworb*
-220 begrusen einreichen entgeg* genugt gewonnen horen jede junge laufen* mandat meier mitte nummer referenz richti* schnell subject:pellwo* subject:pellworth subject:ruckme* subject:ruckmeldung wechsel welche* zurzei* zurzeit
-230 bitte dritte* entscheiden ersten frageb* fragebogen frei gern hollwe* hollweck kartei konnen mochte rollen salome software sollten stand subject:aureli* subject:aurelis traini*
-240 aufnehmen dokument feststeht funkti* gesprach mentee nieman* oder protokoll raus ruckse* stellenfuchs umzug
-250 absage acht aufnah* august ausgefullt autor band befristeter gesprache gewahr* informieren lediglich leider leistung nach passau profil prozes* reserve rund sacha softwa*
-260 aber adress* anwend* dazu ginge meinen schlos* schlosser subject:angese* subject:angesehen wartun* wartung wechse*
-270 anzeige euro festst* foto jahr kinder* leonie platz verbin* verhal* versag* versagen video wohnun* zahnar* zahnarzttermin zuruck*
-280 anzeig* behalten bereit besichtigung entscheidung formul* geschaftsfuhrung reklam* rolle subject:neuigk* subject:neuigkeiten subject:ruckzu* subject:ruckzug
-290 anderes anfrage besich* fangt interview tochte* tochter verfug* verlos* verlosen
-300 abgelehnt anfrag* angebot angese* antrag einen onboar* onboarding stadt subject:frau subject:person* testaufgabe vier vorubergehend wunsch
-310 abholu* auskun* gescha* leserechte mich nimm probe stelle* subject:controller subject:ihrer verbindliches verschiebt warten
-320 auswahl ferien* ruht sohn stellu* subject:ahnlic* subject:analys* subject:analyst subject:contro* subject:data subject:eingel* vertrauen vorube* weiter wenden
-330 fuhren graz immer jeder position termin verlan* wissen
-340 angesehen bisher solang* solange
-350 lebens* reserv* subject:ehrlic*
-360 aufsic* interv* system vielen weiteres
-370 ablehn* antrag* moglic* vorlie*
-380 angebo* betriebsrat bevor direkt
-390 gespra*
-400 aufgef* jury lieben test ubernehmen weder zugest*
-410 ausgef* stellen welche zeugnis
-420 betrie* finanz* laden moglich
-430 engere* engeren favori* hast ihren leid sprech* uberne*
-460 einkauf ihrer preis
-470 abgele* einkau* familie
-480 ausschreiben mehr
-490 bewirb
-500 bearbeiten
-510 bleibt eure
-520 unserer
-530 wieder
-540 lebenslauf subject:zwisch* treffen
-550 konnte kundig*
-580 kann neuen
-590 berucksichtigt liegen
-600 euch monat
-610 treffe*
-620 jahres*
-640 entsch* jahresversammlung
-670 suche
-680 verges*
-690 wegen
-700 vergessen
-730 weiterhin
-940 noch
""",
    "refusing": """
770 guten
690 unser
650 auftra* hatten probet* sodass
640 hoch
600 machen
580 fiel letzten
570 waren
550 servic*
520 einger* entlastung
510 furs
500 person wieder*
480 rechts*
460 senden wollten
450 jemand* offen weiteren
440 gute
430 ausgesprochen
420 einer kinder kommis*
410 bewerbungsstatus service
400 ihnen kolleg* kurz person* vorhan* wollte*
390 ausschreibung brauch* eingereichten herr jemanden vorhanden
380 aufgeh* aufgehoben bewert* gegebe* gleich kunde neue status
370 auftrag darum entspr* gleichwohl linked* linkedin subject:volont* subject:volontariat zulass*
360 ausges* ausgew* beende* einladen engere iban januar kopf
350 bewertet eignun* honora*
340 auch kasse retour* schlus* zuge
330 abschl* besetzt bezug einem folge kandidatur lust magst
320 alles arbeitsproben deshal* deshalb fachli* februar gebrau* koln
310 jugend* kenntn* monate subject:hauswi* unters* verpasst
300 daher ergebn* frau gehalt* hatte konto matthi* sehen stando* warst
290 dessen dieses dipl gestel* kontakt staplerfahrer steuer* talent* trotzd* trotzdem wirkli* wirklich
280 auswahlverfahren gestellt mail unseren vorstellungen
270 abgeschlossen beruck* ergebnis gesell* henrik* henrike honorar konzen* sportl* subject:ausschreibung subject:deine wohnt
260 anders lange starke* subject:aussch* subject:betrie* subject:ihre unterb*
250 aufgaben ausbil* bereic* darauf dass ehrlic* erfahrung erteilen gesend* gesendet gesetz* jemand klick offizi* unmitt* unmittelbar verble* verfol* verfolgen
240 aufgab* kleines letzte pflege* sogar teilge* teilgenommen unterbreiten wird
230 aufgen* aufgenommen betracht buhr dabei gelese* gelesen jobs logistik schich* versor*
220 bestim* bewerbungsprozess fuhrer* gemach* gesellen grusen lassen mareik* mareike subject:aushil* subject:aushilfe subject:traine* subject:werkst*
210 ausdru* diesma* diesmal doch durchsetzen ganzen gefuhrt grust hinric* initiativbewerbung product schau
200 anford* ausbildung einmal erfolg erford* erforderliche gesuch* gesucht mitarb* partne* subject:bewerbung wenn winter wunsch* wunschen zusamm*
190 beste bewerbungsverfahren darf durchs* gefragt gemacht kevin nochmal subject:assistant telefon
180 dafur einstellung gerech* hier kosten lieber mappe offenh* personlichen runde subject:status untern* wurde
170 abschlagige bereit* deiner einbez* einbeziehen ihre mach subject:assist* tobi vorspi* ziller* zillertal
160 anderen angeta* angetan besetz* bewuss* bewusst deine geben kolb manchm* manchmal nicht servus
150 ausric* ausrichten ausschlieslich beiden etwas hinrichs lang nochma* sobald subject:probet* vakanz zwei
140 berucksichtigen eher gelege* subject:abfull* subject:abfullung subject:fahrer
130 aussch* robin subject:deiner subject:kirche*
120 arbeit* bedarf
100 haus karrie* mittei* zweite*
99 liste
98 wurden
96 gewahl* gewahlt
95 also
91 jahre mussen
90 einste*
83 unsere*
80 bereits
79 beate
78 erteil*
75 haben
72 stelle
60 konnen
47 keinen
41 dich
40 hiermi*
37 subject:bewerb*
28 vergeb*
17 gruse
10 vergeben
-2 mehr
-6 gescha*
-15 sich
-25 weiter*
-38 vorges*
-47 dana
-52 gleich*
-55 geehrt*
-57 sechs
-63 firma subject:ruckme* subject:ruckmeldung
-71 ware
-81 ordnun*
-86 auswahltag
-89 wolter*
-91 antwort
-93 online
-95 eingan*
-96 innerhalb teilnahme
-97 jetzt
-100 bewerbung gutach*
-110 bleibe* bleiben diesem eine geht schnac* schnacken unterlagen
-120 abend dazwis* zurzei* zurzeit
-130 aureli* brunne* dann einbli* erhalten geoffn* geoffnet leid muss petra unterl*
-140 absage abteilungsleiter beford* beforderung erhalt* freita* moglich nachst* neuhau* strase* subject:kennziffer werkstatt
-150 gesehe* gesehen grunden https morgen nachri* nachricht subject:haus
-160 frei neuen reiche* reichen sitzung suchen unsere versan* zoll
-170 nach tagen
-180 brunnen einget* gefallt gewinn* letztes leute reicht sacha subject:ehrlic* subject:eingan* verlos* verlosen
-190 krank verein*
-200 aufnah* bedeutet besuch eingeg* fallt geehrter interessenten laufenden parken subject:stelle* training tritt
-210 abteil* angebo* einkau* kindern lieben mochte* montag soeben subject:data subject:einlad* subject:einladung thema traini* vorgemerkt
-220 anfuge* anfugen anzeige aufsic* beantworten chance* chef liebe schalt*
-230 absagen eingegangen fachgu* fachgutachten fronte* frontend gemerk* gewonn* gewonnen intere* lasse mitgli* subject:analys* subject:analyst subject:pellwo* subject:pellworth uberze*
-240 begren* einkauf entscheidung ihrer jahr kein kind leicht* nieman* reklam* stadt subject:dank subject:danke subject:neuigk* subject:neuigkeiten subject:vielen wenden zuruck*
-250 engine* engineer entschieden favori* kennen rollen subject:neue subject:unterl* subject:unterlagen vorers* vorerst weitergeleitet
-260 anfrage angese* dank ebenfalls einreichung fragen herzli* ohne sonntag wohnun*
-270 angeboten eure forder* gelegt jury prozen* prozent statt termin verbin* wochen wochenende
-280 absage* bestatigen mochte mochten nehmen passau ruckfragen sollte* sollten subject:gleich*
-290 antrag* auswah* befind* betrie* bieten euer graz musst ruckfr* welche
-300 drin einrei* platz sonnta* subject:manage* subject:nachge* vielen
-310 assistant begrus* behand* jeder prufen subject:entscheidung subject:ihrer
-320 anderes euch halte nennen ruhe subject:runde weder
-330 freut jede lebens* urlaub
-340 auswahl bewerbungen fuhren sales
-350 antrag minute* minuten wunsch zeit
-360 ausgeschlossen begrusen bestat* familie nimm subject:entsch* treffe*
-370 bereit grusse stehen ubernehmen
-380 einsen* fall konnte subject:klasse* zwar
-390 dauert entsch* falls gerade mittwo* uberne*
-400 buro dezemb* dezember finden freundliche gerne lebenslauf verges*
-410 famili* subject:contro* subject:sales
-420 erwart* stellen vergessen
-430 subject:controller versuchen
-440 jahres* kann sein
-450 findet vollst*
-460 gern interview subject:frau
-470 acht bleibt entgeg* fehlt interv* system weber
-480 ersten
-490 lasst zeugnis
-500 dritte*
-510 ablehn* einen wegen
-530 ausschreiben freuen
-540 stand
-550 bearbe* position
-600 bitte
-630 abgesa* abgesagt
-640 oder
-660 noch
-720 suche
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
580 nach
500 bewerb_und
460 kolleg*
420 telefo*
380 bereit*
370 auf_die
340 woche
330 bereits in_unsere
310 drei
300 gehen gute rolle
290 genomm* genommen leider_nicht
270 beim die_rolle schick* schicken teilge* teilgenommen
260 ihnen mit_der
250 alles_gute furs
240 ausdru*
230 auf_der vormit*
220 fur_den herr_dr sie_sich wurde
210 frau nach_den
200 bei_der wahl wenn_das
180 kollegin
170 freitag ich_ihnen
160 eine
140 liebe_frau
130 suchen
120 aber liegt
-20 bewerb*
-94 ihre_bewerb
-100 bewerbung
-120 geehrt* sehr_geehrt
-150 einem
-180 hat_die
-190 einen
-210 erfahr*
-220 stelle versta*
-230 anders trotzd* trotzdem unser
-240 person
-250 fur_die tag_herr
-270 daten heute
-290 konnen
-300 keine
-310 konnte*
-320 fur_ihre
-330 guten_tag
-350 mussen
-360 gmbh
-420 laden
-490 kurz
-560 person*
""",
    "tested": """
540 nach
450 probet*
410 haben
400 spring*
370 vormit*
340 subject:ausbil*
320 azubi schnup* wenn
310 sagen
300 prakti* so_schwer subject:probea* zwei_tage
290 kinder liebe
280 bei_der frau liebe_frau und_die
270 allein gewahl* gewahlt unter_der
260 dein
250 dir_die nicht vergut*
240 mann steht
220 dankt dankt_ihnen ich_habe unter
210 liegt
200 ehrlich haben_wir
180 wir_uns
170 das_wir
150 inzwis* inzwischen vielle*
140 von_uns
120 rolle
-130 grus
-140 hier
-200 angebo* darf_ich keine
-220 ihre_arbeit leuten
-240 aus_dem dass_sie fur_die
-250 arbeitsproben challe* challenge
-260 frage nachst_woche telefo*
-270 mochte* person*
-280 danke geht
-290 etwas
-300 feedba* feedback
-310 nachste
-320 arbeit* euro guten
-340 person
-360 jetzt konnen
-370 sehr
-390 nachst*
-400 weiter
-440 fur_ihre
""",
}
