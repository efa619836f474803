"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
2000 abgelegt
1800 sodass
1200 ein_kolleg fur_dieses
1100 jemand jemand_andere macht_jetzt nicht_ausgew somit vorgan*
1000 sitzt
980 interesse
950 letzte_montag
940 also auswah_aufgen wurde
930 vom_letzte
910 kolleg*
900 der_eigene mitbew* nicht_einste
890 noch_nicht
880 bedarf folgen
850 kurz
840 erstge* erstge_hat mehr_ein
830 entgegengenommen von_einer
820 deiner kriegt nicht_auf waren
810 gleichwohl lautet
800 mehr
790 beenden bewerberin einer einste*
780 ist_schon
770 dieser fest gewahl_wurde haben_die
760 dank manage* zwei_andere
750 einer_einlad konnte_sich
740 ein_und einer_einste
730 dass_wir durch_einen nachfolger vergleich wird wird_also
720 darauf dich ihre_mappe im_februa
710 die_bisher leider_nix nicht_unter weiteren
700 mehrhe* nicht_ganz
690 bei_uns ich_weis retour* warten
680 jemand* nicht_in vergle*
670 kurz_und nicht_zum schmerzlos sodass_wir und_schmer womit zame
660 daher rang_00 sie_behalt team
650 berucksichtigung doch_noch jemand_der unser_angebo winter
640 aus_uns deshal* deshalb die_bereit dienst* personen uns_wird wird_diesma
630 bewerb_mit bisherige
620 ihnen_ihre kandidatur sie_konnte
610 gruppe* nicht_zu wir_dich wir_konnen
600 die_ausges die_wir dir_leider einstellung im_team teile_ihnen waren_es weis
590 auch_ihre einlad* gruppenleiter schnei* unsererseits vorstellungen wurden_sie
580 eigene entspr* gespra* ihr_name name_befind posten
570 aufgeh* aufgehoben durchgesetzt durchs* ergebnis fiel_auf herr_anders sie_gefall status wahl_fiel
560 ansuch* ansuchen diesma* diesmal doch es_diesma sie_hierbe unterb* wunsch* zwolf
550 am_zweite crew fur_eine ihnen_absage stocken und_genau
540 berufen diesem fangt_im geworden hab_ich
530 dennoc* dennoch fehlte fur_diese gegebe* gegeben hat_sich ist_besetz januar unterschrieben
520 an_dieser das_rennen den_winter diesem_grunde dieser_stelle jemanden mitbringt sehen sie_nicht und_den
510 da_wir den_kolleg gesetzt grunde_aufgeh ihren_namen kommt liebe_frau team_und wurde_aus
500 auswah_nicht beschlossen die_notige gegenstandslos ihnen leider_hat samtli* sehen_wir so_gern zuge
490 auf_einen ausbil* diesen moment_keine sie_in weil_er wir_das
480 auf_der gemach_hat ihnen_heute keinen_bedarf mappe_hab mit_denen wir_dir
470 aber_ein anders bewerbungsstatus den_stelle gelern* gesprache notige prozes* prozess stelle_nicht verant* wir_machen wir_mussen
460 auswah_wurden das_team ein_angebo einbez* ich_ein kerl lehrst_fur leid leid_es so_leid zweira* zweiradmechatroniker
450 angebo_zuruck das_gebiet gesetz* gezwun* gezwungen ich_sehe ihre_kandid machen mitbewerberin nicht_zustan pusteb* pusteblume vakanz vertra* wurden zu_einem zustande
440 ab_mai den_andern denen der_das der_feuerw dienstposten es_leider feuerwehr heute_fruh heute_leider jedoch ohne_dich sich_die ubernahme wir_werden zuguns* zugunsten
430 angeno_hat besetzung bewerb_absage bewerb_war bleibt_es die_stelle entsprochen mit_einer sie_gehore
420 auftra* die_aufgab einer_bewerb hiermi* hiermit ich_unsere im_weiter sie_weiter von_ausen
410 aufgab_fur damit_ist darum die_erford februa* februar frist_ein gesamt* ging_erst ist_es jetzig_zeitpu kolleg_aus mehr_offen positive reimer* reimers zeitpunkt zum_jetzig zusamm_und
400 ausgesprochen bei_nordli eingestellt fangt nicht_erfolg nicht_moglic vom_00 weshal_wir wir_von
390 an_jemand angest* das_orches das_volont dich_weiter du_bist eine_einste eine_kolleg er_hat gebrau_machen gebrauch kandid* keinen_gebrau orches_hat orchester wohnt_und
380 auf_platz ausgel* bedauern betreut die_gespra die_offent die_rolle erreichten fest_dass gemach* gemacht guten guten_tag nach_den offentlichkeitsarbeit sieht uns_bei von_ihrer weil
370 anschliesender aus_den bereit* da_nichts drum einem_vortra einzus* geschlossen haben_wir kollegen mit_uns schon_komple ubertragen verfah_mit
360 anderw_besetz anstellung aufgabe geschl* kathi logist_hat mittle* nach_reifli naher prakti_bei reifli* reifli_uberle reiflicher uberlegung wird_es
350 ablauf_der arbeitsverhaltnis ein_paar geschaffen gester_abend gestrichen ihm_haben jemand_anders prakti* weis_das
340 anderweitig ansuch_um entsch_ist es_mensch gunsten menschlich nicht_entspr punkte* stattg_werden uberni* ubernimmt unser wird_kunfti
330 besetzt das_untern erledigt frau ich_sie konnen_sie leider nicht_stattg nicht_zusamm verantworten vorste_vom zweiten
320 bist den_urspru kunde nachst_runde verfehlt zwischenzeitlich
310 abgesc_und an_ich bleibt da_waren damit es_uns fur_den gehore* gehoren ihr_profil paar_tage verzichten wahren* wir_sehen
300 abschl_besche erledi* fachbereich gestri* heuer heute_zuruck mochte_die noch_naher schade_dass trotzd* trotzdem uberne_will unterbreiten untern_hat war_ihnen wir_beide wurde_ein
290 anstel* bescheid dessen komple* komplett nicht reicht vorges* zu_warten
280 aufgab* fuhrer* fuhrerschein geht leider_keine mit_elektr stelle_wird werden_wir wir_haben wurde_abgele zugesagt
270 gereic* gereicht kommis* sorry uns_anders vertrag will_die
260 als_wir bedauerlicherweise dachte* dachten diesma_nicht entspr_werden ihnen_eine mit_dem wurde_mit wurden_fur
250 bedaue_ihnen bereits das_die engage* mit_unsere sie_wurden vorges_war wir_jetzt
240 auf_sie auftraggeber bewerb* der_vorgan einem verfol* verfolgen voraus_ausges
230 die_ich ein_bewerb mich_heute uns_nicht zu_mussen
220 tour wir_ihnen
210 bewerb_konnte kollegin weil_die werkst* zugesa* zum_schlus
200 andere_den keinen wir_sie
190 bedaue_nicht den_schlus
180 alle bewerbung mit_ihnen seien
170 besser grund personalplanung runde
160 fur_das gesprachen haben_anders sich sie_sich
150 aufgrund durch wir_aufgru
140 andere_bewerb auswah* beruck* fur_0000 haben_ihr rolle
120 konnte leider_nicht nicht_weiter
110 geben
100 absage vorgesehen
92 ihre
86 deine_bewerb
84 unter
79 fur_sie
68 stelle
63 leider_absage wird_nicht
57 jugend*
54 auch
50 anders_entsch
47 kein
46 zuschl* zuschlag
33 hallo sofort
31 hatte
14 buro
8 liste
7 schon
-6 haben_sie
-8 herber* herberge
-11 kaiser* kaiserschmarrn
-12 interview
-14 physio* physiotherapie
-18 uns_fur
-19 interv*
-22 sehr_geehrt
-24 durfen
-31 diese
-32 tatigk*
-34 kandidaten
-38 geehrt*
-40 hieber
-42 in_unsere
-61 kassie* nichts
-65 eingel*
-77 ubrige*
-83 dass weber
-85 arbeitgeber
-86 als_wegeun der_unfall wegeun_anzuer zehn
-87 anzuer* anzuerkennen unfall wegeun* wegeunfall
-90 bielef*
-99 antike
-100 musik sehr
-110 anderes keine nachst*
-120 abmeld*
-130 genomm* mechat* mechatroniker vorgeschlagen
-140 gegang* gegangen nachst_woche
-150 eingehender entwic* weitere
-160 aufnah* ausgeschrieben bewerbungen dieses_dokume dokument ihre_bewerb profes* sind wieder* wohnbe*
-170 dokume* personal stationen
-180 absagen allem dritte* einen gesprach nieman* schalt* verlan*
-190 auf_augenh augenhohe einfuhrung haus jemand_brauch mandat musste* team_aus
-200 bauen bezug danema* danemark darin der_mit mein nunmehr ohne_dieses unents*
-210 allein am_00 auf_ihre beides dass_sie die_voraus gerechnet neun personlich thema vertre* viel
-220 abschluss an_dir angebo* arbeit begegn* derzei* design* dezemb* dezember einstellt folge graz noch statio* und_sie verpasst
-230 einkau* gewinn* ich_nicht kommun* mussen_wir schlic* sonder* verpas*
-240 aufsic* auswahl das_traini eingeh_prufun gewuns* in_einer leider_aus ruf_zu traini* training verfug*
-250 an_der angeboten die_jury dort entsch_und gemein* jury schrit* sich_eine unserer
-260 erhalten kassen* kosten* nicht_an niemanden vertra_wird zurzei* zurzeit
-270 eines erhalt* famili* geande* geandert hatten hin_und nichts_weiter pensum rund viele wir_uns
-280 angebl* angeblich fur_ihren laufen* nicht_angeno sie_souver souver* souveran teilna* wir_ihren
-290 aufneh* aufnehmen beruck_werden fuhrt im_mai sache sprich* spricht unterlagen
-300 bleibe* bleiben entscheidet erfahr* euch geschr* geschrieben hatten_wir leonie neue_stelle verein* weiterhin winter* wir_im
-310 da_die gerne gewonn* gewonnen kommen* minuten vorers* vorerst woche zu_tun
-320 anbiet* angetreten ist_mir jahr mochten passen stand
-330 antrag einzel* gefrag* gefragt gute ihrem_antrag mochte* suchen_wir und_das verges* vergessen
-340 bewerb_leider es_tut musst schon_dass steht_ihnen wir_mit
-350 angesi_der deinen gmbh ihr_vorhab unterl* zwar
-360 anschr* praxis* uberno* versuc*
-370 am_samsta automatisch bearbeiten eigent* habe mit_einem ubrigens
-380 angesi* angesichts automa* daher_negati gab_es ist_abgesc nicht_gefund patien_auf runde_haben
-390 besetzen ergebnisse gefunden hat_uns mentee wichti* wir_leider zuruck
-400 bewerb_um fehlt geehrter patien* stadt weiter_bearbe
-410 auf_und auskun* bearbe* brauchen einkau_ist eltern* frau_lang hast in_der jetzt_besetz lang_fangt mai_an menschen schrif* sind_wir unterr* wissen
-420 der_hat entscheiden es_am nicht_bei
-430 anfrag* drei lange meine sind_leider zwei
-440 an_unsere andere_die beendet forder* leute sie_das zusage
-450 freita* gewahr* langem leistu* leitun_der mehr_punkt mehr_verfug nach_langem stelle_dieses von_00
-460 dann konnen_wir nicht_da sicher* suchen
-470 ihrer ist_beende passende vorbei wurde_ich
-480 sie_haben
-490 absage*
-500 abteil* kann
-510 beantworten ebenfa* ebenfalls
-520 jeder sagt
-530 beantw* nachbe* nachbesetzt
-540 fragen kundig* telefo*
-550 fur_einen nehmen zugest*
-560 bewerb_nicht oder
-570 danach finden tochter wenn
-580 beworb* beworben bitte jahr_nicht jede zunach* zunachst
-590 aus_dem etwas
-600 ausschlag
-610 entsch* fall platze
-620 uberne* ubernehmen
-630 ihnen_daher uber
-640 der_stelle finanz* gerade
-650 gibt unter_00
-660 parkpl* projek*
-670 ist_jetzt
-720 aussch*
-750 daher_leider mail stellen
-800 ersten
-830 wir_ihr
-870 davon
-950 ihr_angebo schrei* wird_ihre
-1000 keinen_platz nach
-1100 beim
-1200 wegen
""",
    "received": """
1300 am_dezemb
1200 sichte* soeben
1100 bewerbung gelegt
1000 berat schaut sitzun_am
990 gespeichert
980 gespei*
970 sichten
940 lauft
920 alle
870 durchgehen
860 alles in_bearbe
850 zeugni*
840 ihre_angabe
830 sichtu* sichtung status_in
820 habe_sie
810 der_drei
790 kommen_unaufg komple* komplett unaufg_wieder
770 wieder_auf
760 unter_der zustan*
750 befind*
740 mit_den
730 der_bewerb hab_dein meiste* unaufgefordert
720 druber
700 dienst* diese eingel*
690 zeit_um
680 angabe* angaben diese_ist vollst*
670 in_den noch_an vorauswahl
660 derzeit stelle_ab
650 kommenden
640 dein derzei* in_ruhe mail vollstandig
630 bearbeitung konnte* konnten sie_als
620 samt zehn_werkta
610 ruhe weiter*
600 alles_in automa_eingan der_nummer format im_format ist_damit schaue* schauen
590 anforderungen aus_dem befind_sich beguta* die_wir ich_alles melden
580 durch_und frau vorliegenden weitergeleitet
570 anlagen gleich*
550 bewerb_und durch erfolg* have jemand_aus we_have
540 nachri_ist nummer
530 dossie_fur eingangsbestatigung von_der
520 bitte_geben nehmen_uns tagen_bekomm unsere
510 am_wochen begonn* begonnen bekomm* fur_die prufen_ihre prufung
500 geben_sie ich_habe jemand jetzt
490 aussag_unterl ich_lese stellenprofil und_melden
480 alles_selbst dem_dienst gerade herrn ihre_wunsch lese schwen* schwenke
470 hat_bereit meistens sie_werden spates* spatestens
460 dienst_von hab_deine selbst_vertra
450 bewerb* blick genau_an hotel_am ihres nachricht nachst_tagen sieht sieht_sich weitergereicht
440 bearbe* behand_wir bereic* eine_antwor
430 ich_schau sie_bei
420 bekomm_und bewerb_die den_nachst gesehe* gesehen werden_unter
410 durchsicht hande ist_da schaue_wir ubermi* zehn
400 entgegengenommen ihrer_aussag ist_nicht nun_mit schau_sie
390 bereic_weiter dein_profil herr_quast innerh_von quast
380 arbeit_nach dankend ihr_letzte innerh* innerhalb leiten* leiten_mtr leitende letzte_arbeit tagen
370 applic* application auch_sehr schicke thank thank_you uns_nicht your your_applic
360 arbeitszeugnis bekommen reiche_sie sonnta* von_zehn
350 arbeit* moment* momentan sie_mir sind_heute
340 aus_der bestatigen den_kommen mail_ist nachstes reiche*
330 in_prufun
320 bereits erfolgreich noch
310 ihre_publik nachge_zeugni publikationsliste
300 deine_angabe ihre_erfahr liegt_seit
290 bei_ruckfr bewerbungsnummer in_unsere lautet_00000 unterl_fur vor_mir wissen*
280 aufgenommen publik* ruckfr_an
270 an_unsere bei_mir bewerb_lautet eingelangt erfasst sich_in strase*
260 bewerb_in die_mappe versta_und vorges_ist zukunf*
250 anschreiben bezirk diese_in eingebracht erhalt hiermi* hiermit lebens* ordnun* system und_schaue
240 der_unterl etwa_drei freuen_uns portfolio wir_freuen wird_etwa wochen_dauern
230 sich_deine wurde
220 arbeit_erfahr derzei_bearbe einhei* es_weiter strasenbauer unterl_nach
210 angelegt arbeitszeugnisse bearbe_ist durchs_der durfen_ihnen freuen
200 erfahr* haben_melden junior sobald_wir
190 als_einkau dir_in kriter* nordwi_turbin sich_ihre unsere_system
180 mir_einget
170 bescheid unseren
150 ausgew* ihre_nachri
130 theres* theresa
120 checken
110 befasst
73 herr ihre
41 nicht
17 schreiben
9 mappe
-6 ruckmeldebogen
-7 verlet* verletzt
-14 candid*
-15 bewerb_ist
-19 fahren
-29 umzug
-31 wochen_ins
-43 gemein*
-49 team
-57 sehr_geehrt
-58 leonie
-59 deine_bewerb
-64 geehrt*
-72 diesel*
-74 in_der
-81 haben_wir sehr
-82 danke_fur
-89 etwas
-93 stationen
-94 sich uber
-110 gmbh telefo*
-120 auf_der
-140 falsch*
-150 ans_sekret erhalten notens* notens_ans und_notens zuruck*
-170 bedeutet ihrer_bewerb
-180 bedeut* bewerb_mit durchl* durchlaufen gehort gescha* prufungstermine
-200 anonymisiert bis_00 diesem exampl* example
-210 aufgab* bei_uns dritte* euro haben_deine ist_uns wegen_der
-220 aufgef* bewerb_auf hat_ihre haus jahr schade* tage und_das wegen zuschriften
-230 fur_ihre gefall* hat_in zusamm*
-240 bei_der bewerb_haben davon
-250 bewerb_bei fur_deine
-260 bearbeitet finden gesendet profil*
-270 februa* februar laborl* name refere* uns_angesp viele zu_deiner
-280 bewerb_als zustellung
-290 automatisch bewerb_gesich bleibt person_und wir_haben
-300 prozes* telefon
-310 eingereicht
-320 bewerben gesich* ist_weiter unser weiter_im
-330 legen liegen noch_nicht steht
-340 elektr* erst unter_dem vorgan* wochen_in
-350 abgesc* durchgesehen haben vergli* verglichen
-360 eingegangenen
-370 projek*
-380 abschl* einem schwei*
-390 gepruf* weiterhin zweitw*
-400 an_der dass hast mitarb* vielen
-410 gern ihren post
-420 sechs unterl*
-430 anbei einger*
-440 janner viel
-450 an_ihre anspruch in_anspru oder unterl_liegen vor_vor
-470 anspru* zu_ihrer
-490 bespro* besprochen hatten
-510 wissen
-520 abholu*
-530 bewerb_hat
-550 nach_wie wie_vor
-560 liegt
-580 hat_sich hat_uns ihre_bewerb
-600 nach
-640 auf_ihre
-650 erhalt_sie
-660 konnen
-670 bereit
-680 unserer
-740 ihnen
-770 ihre_unterl
-780 um_die
-1000 zuruck
""",
    "come": """
1400 bewerbungsgesprach
1300 advent
1100 gerne
1000 den_00 falls stunde
970 gemein*
780 uhrzei* uhrzeit
760 gesprach
750 etwa
740 eine
730 bauste* halb
710 geplan*
690 bist
680 hiermi* hiermit uber
670 februa_00 online statt
650 bewerb*
640 termin*
630 bitten einen mit_ihnen
600 am_dienst auch dezemb_um zame
590 danach link
580 erwart* sie_doch
570 acht hier interview sie_zum uhr_im
560 lass_uns
550 videok* videokonferenz
530 bist_eine eine_runde runde_weiter teilne* unserem
520 findet
510 nachst_schrit schritt sie_am uns_bitte ware wir_dich zweite
500 bitte_bestat finden konnte_sie nina schlag* umfass* umfasst
490 auf_mittwo gern in_die interv* personlichen theori* theorie um_uhr und_der wurden
480 dein donner_ab eine_halbe halbe halbe_stunde refere_nennen zwei_refere
470 teilnehmen tepe
460 bitte_zwei dauert den_termin ruft ruft_sie such such_dir
450 beginn* donnerstag falls_sie neuer sie_gerne sie_uns wir_ihnen
440 bestat* geplant marz
430 diese_woche doch ein_00 erwart_sie exampl* example minutiges progra* sie_den
420 anfahr_zu anfahrtsbeschreibung da_bist die_anfahr du_da empfan_wenn gespra_mit hugo hugo_und kurz_am meldes* meldes_du meldest stando_finden standort und_mir
410 auch_die beginn_um dann unsere_stando
400 gerne_bieten leider schulu* sodass_wir termin_kurz verschieben
390 bieten der_00 dienst_der freita_um stattd* stattdessen
380 du_dich gleiche
370 auswah* besche_falls bitte_besche finden_sie nachsten probearbeitstag probed* wahrne_konnen zu_unsere
360 auswei_und einen_gultig einen_probea filial_an gultigen ihnen_auch ihre_zeugni rechne_sie reden stunde_in uber_sie unsere_filial von_00 zeugni_mit
350 deshalb
340 am_freita ca_00 eine_gruppe kurz kurz_hin setzen_wir
330 am_besten auf_0000 mir_ein samsta* wir_haben
320 die_zweite einen_freien einen_tag schick_mir sie_auch
310 abteil_teil abteilungsleiter am_gespra bereit_sie bestat_ihn deinen_termin dich donner* frau_keller gespra_nehmen guten haben_deinen ihn_hiermi ihnen_sprech keller_und so_konnen termin_erhalt terminwunsch und_bestat
300 auch_online autogl* bereiten das_sie der_abteil dezemb* dezember einem_klick erhalt_und freien gespra_auch nicht_so wunsch_fuhren
290 abteil* auf_wunsch dann_am das_bewerb deinem_interv freita_zum interv_bei link_zu ob_das oder_soll sehen_uns soll_ich uhr_oder uns_dann wir_sehen
280 auswah_gekomm dezemb_uber gekomm_sind ihnen_das sie_hier
270 bewerb_mit drei_minute im_konfer in_drei kinder_mit vorlesen
260 deinem kennenlerntag ob_sie vorstellungsgesprach
250 an_denen angehort bis_zum drei_termin erstat_ihnen mochten schnuppern sie_zeit termin_an wir_erstat zeit_haben
240 ihre_losung losung_bis marz_im mochte_mehr portal_hoch studio zehn
230 am_00 auswah_am im_portal losung mochte_wir noch_einmal termin_vom
220 bitte_eine erstgesprach es_noch hinter_der kann kann_leider mochte* online_assess registratur singap* wir_es
210 der_alten erstge* starten um_zehn unser vorste_findet zehn_in
200 jeweils
190 auswahl
180 am_und castin* leider_nicht modera* siehst siehst_du zum_castin
170 ein_erstge ihr_vorste in_der wissen* zurich_begrus
150 einen_kaffee folgen*
140 sie_dafur
130 wir_uns
91 termin
86 vorste*
76 dienst*
-42 gehabt
-46 das_nachst
-72 frau
-76 telefonat
-82 wird
-90 februa* februar
-91 versch*
-92 frei
-93 potsda*
-97 arbeit*
-100 denn
-110 fur_die
-130 laden_wir
-160 beim einlad* wir_sie
-170 sehr
-180 andere* jahres* werkta* zeitun* zeitung
-190 dritte*
-200 letzte schon
-210 darum haben steht uns_auf zeitfe* zeitfe_in zeitfenster
-220 euro
-230 ihnen_dienst vertra*
-240 ab_00 durfen vier vor_dem
-250 um_00 uns_gefreu
-260 konnen moglic*
-270 gefreu* gefreut kommen* nicht zuruck
-280 kennen nachste
-290 gegen_00 november treffe* treffen
-300 hast zwisch_00
-310 haben_wir wieder wunsch*
-320 auf_den weiter*
-330 dazu wir_am
-340 gemeinsam intere* interv_mit kommenden mittwo_dezemb neuen
-350 hat_uns laden schick* termin_mittwo
-360 dort ersten montag*
-370 anrufe* anrufen
-390 ein_telefo zwisch*
-400 am_donner
-420 ihre termin_bitte unsere_gespra zahnar*
-430 telefo*
-440 bewerbung ihrer
-450 dass
-470 verein*
-480 verein_sie vereinbaren
-510 kommt
-530 januar uber_ihr
-550 passt
-570 ausgef*
-580 einen_termin ist_am
-610 telefonieren
-650 donner_um
-720 passt_es
-740 bis_00
-760 sich
""",
    "offer": """
1200 entgel* entgeltgruppe in_entgel
1100 wird_ihnen
1000 dienst*
950 stufe
920 uns_bis
860 der_empfeh
850 erster_arbeit
840 arbeitstag
790 arbeit* von_aureli
760 erster
750 wir_wollen wollen_dich
740 beginn_am team_von
730 noch
720 die_stelle urlaub_und
710 arbeitsvertrag du_noch mit_einem tage
700 tage_urlaub
690 zum_00
680 der_arbeit sie_zum
670 der_betrie
660 einste*
650 ihnen
640 nachde*
630 arbeit_liegt betriebsarztlichen dir_die vorbehaltlich
610 einstellen im_team
600 die_lehrst lehrst_als lehrstelle
590 wir_dir
570 gleich_im softga* softgarten
540 team
530 am_00 durfen einem konto
510 muss
500 anstel*
480 brutto dich willst_hast
470 zugest*
460 ware
450 vertrag
440 magst
430 mochte_sie start
410 du_hast ihnen_die wir_wurden
400 august_einen ausbildungsplatz bereit_mit dich_als frau_al masri mit_frau sind_bereit unsere_wahl
390 betrag_000 brutto* brutto_betrag bruttogehalt das_brutto den_ausbil dienstverhaltnis ist_auf wahl_ist
380 bereit bis_freita das_dienst dienst_beginn probem* sie_gefall zum_august
370 gerne
360 diese februar
350 gefall* vergut*
340 eine steuer*
330 unbefr* zusamm_mit
320 den_offent einste_in hast offent_schuld steuer_und vertra_brauch
300 gester* gestern prozen* prozent sofern
290 frei fur_dich wenn
280 den_vertra mich uns_ihnen
270 montag
260 wochenstunden
250 digita* herzli*
240 bitte_um
230 mochte* mochten sie_ab zu_00
220 nach
210 haben_uns verguten vertra*
200 dienst_00 entschieden unterschrift
180 gester_mit januar sie_gester zu_zwei zwei_stimme
170 freuen_uns wir_freuen
160 geht_los in_stade jahresgehalt treffp* uhr_auf wir_nehmen zur_unters
140 einsti* einsti_fur einstimmig hangt_an
130 machen_dir vertra_als wir_machen
120 uberzeugt
-4 anfrag_beruck
-100 haben
-110 sehr
-130 unser
-180 werden
-190 haus
-200 davon_unberu ist_davon sie_uns unberu* unberuhrt
-210 nicht
-220 damit
-230 unterschrieben
-240 davon
-260 person*
-290 uber
-300 gesell*
-310 bitte wir_sie
-330 bitten
-380 angebot
-390 angebo_annehm
-400 bis_00
-410 sie_den
-450 sie_es
-470 wir_ihnen
-510 positi*
-520 hatten
-680 sich
-690 dass
""",
    "wait": """
1700 laut
1500 herr ruht steht_noch
1400 mitte
1100 erst
980 weiterhin zwei_bis
950 noch
890 bis_mitte
880 eine_entsch vorher
870 wochen_vergeh
830 betriebsrat
810 entsch*
800 einste* nicht_verges
790 gemein*
760 wochen
740 wir_uber
730 nach_wie nichts wie_vor
720 aufgru* aufgrund samtli* samtliche
710 budget* haben_dich versch*
700 ende nicht_vor
690 bitte_haben
660 im_rennen mitte_novemb
650 die_besetz
630 uber_die
620 die_gescha ende_nachst ruckmeldung
610 hangt nachster
590 dich_nicht ruckme*
580 du_bist entscheiden fortge*
570 ausgesetzt beim_betrie liegen_noch noch_beim unterl_liegen
560 auswah_lauft durchsehen herbst rechnen zusammen
550 brauchen favoritinnen liegen projek_in
540 mit_einer
530 beim weiter_eine
520 auf_der bewerb_an freigegeben gemein_mit wir_zusamm
510 freige*
500 geduld* gedulden
490 erst_im lauft_noch ohne
480 der_gemein ist_bis leider_noch noch_absage noch_etwas weder_zu wird_es
470 bislan* bislang
460 gemeinderat kw_00 stelle
450 bewerbungen bleibt der_stelle freitag ich_hake sich wir_mehr
440 danach_wissen freita_statt gespra_findet guck hake liegt so_lange statt_danach wochen_an
430 am_wochen bewerb_bleibt die_einlad freita* im_oktobe versch_wir verschicken wegen_der zum_einste
410 advent bis_die dauert_es der_engere der_wartel dich engeren ferien_dauert leider_etwas sich_nichts sie_noch zweite_advent
400 auf_rang leider rang_00 vier_wochen
390 dem_zweite engere_auswah sich_bis
380 auf_montag dauert montage
370 ihre_bewerb ist_weiter
360 danach der_kolleg elternzeit ruckke*
350 bewerb_ist einmal_beim erklaren mitte_januar nichts_entsch
340 personalentscheidungen
330 auf_urlaub den_stelle keine_person sind_mir uns_dafur weiter_im
320 auswahl gebunden gemein_in im_kranke kampha* kamphausen krankenhaus liegt_mit sie_mochte
310 alle langer
300 und_ohne
290 wird_der zwei_wochen
280 als_reserv das_budget endgultige sie_bitte
270 invent* inventur melde_mich noch_nicht paar_tage um_sie warten
260 am_00 bitte_dass ein_platz frei_ist ich_ihnen platz_frei wir_ein
250 aktuell antwort die_kommis in_welche
240 bewerbung melde
230 kommission nicht_sagen start_der
220 geben kann_ich sonst
210 ein_paar freige_ist ist_geht kommis*
190 alle_einste angeha* angehalten hat_alle im_juni
170 bis_ende keine
160 entscheidung wir_ihnen
150 im_prozes
140 konnen_wir
130 wir_halten
43 weiter*
-14 unberuhrt
-15 tach
-22 herr_hofste hofste* hofstetter
-27 buhler
-31 haben
-32 unberu*
-37 bis_dahin herr_peters
-38 petersen
-39 dahin peters*
-41 ionesc* ionescu
-48 servus_herr
-49 servus
-53 gruezi_herr
-59 grus
-67 frau
-69 herr_caduff
-70 caduff
-73 herr_petren petren* petrenko
-74 moin_herr
-84 moin
-95 nach
-110 mail
-120 dass teilne*
-130 nicht
-150 kann_das
-180 dauern dieser
-190 ihre
-210 gester* gestern keinen waren
-220 geehrter sehr_geehrt uber_den
-230 aber auch einges* innerh* innerhalb seit
-250 ablauf hallo_herr
-260 einen
-270 beruck* habe hallo kandid* verspr*
-280 bekomm*
-290 runde
-310 sehr
-320 melden team
-330 sechs
-340 weiteren
-360 doch
-370 gegen
-380 funf
-390 dienst*
-400 besche*
-410 wir_uns
-450 nach_dem suchen tagen
-630 wenn
-800 um_etwas
-810 etwas
""",
}
ABOUT = {
    "yours": """
1100 unser
820 person*
730 status
710 frau
680 auftra*
630 machen
580 tage
540 deine
530 auftrag
520 ihnen
510 stunde
500 ablauf deinem
490 doch telefo*
480 bewerbungsstatus
470 anford* magst mittwoch
460 bedauerlicherweise bitten sodass
450 einem hoch
440 engere
430 gerne unters*
420 anders aufgen* aufgenommen bauste* einste* guten vertrag
410 auch grus
400 also beginn* dein herr
390 schreiben zusamm*
380 beginnt bereit* einstellen jemand* schau waren
370 erfullen fiel kommis* steuer*
360 bescheid entspr*
350 dienst* februa* februar schick
340 berucksichtigung eines mittwo* servus subject:bewerbung subject:volontariat subject:zimmer* zwei
330 alles gesell* jemand nordlicht
320 bekomm* besetzt bewerberin einer mathem* mathematik notier* sichten subject:traine* wollten
310 antwort besche* bewegu* erfahr* erfolgt feldba* gemein* karrie* moin nochmal subject:bist ungut volont*
300 etwas folgende hallo kurz mail pfiat subject:ausbil* subject:minijo* subject:minijob verfahren werkst*
290 ausbil* besten brauch* dass dich eignun* freundlichen logistik probet* sagen unseren zame zugunsten
280 cheers direkt* fuhrer* geklap* geklappt kennen* kommission lieber subject:gesell* subject:werkst*
270 fahrtk* gefallen gespeichert grusen hinwei* kandidatur subject:deine vorste* wurden zuruckziehen
260 datens* gespei* halb kommen losung matthi* portal sehen steuernummer
250 ausgesprochen erledi* furs kriegs* kriegst lautet servic* subject:onlinebewerbung techni* unserem verschieben
240 aufgeh* aufgehoben freien kriegt nachsi* probeb* schnup* subject:bewerb* versic* vormittag wird
230 alle eingereichten erfolg gleich mehrhe* runde trotzd* trotzdem zunachst
220 abschl* arbeitstag bekommst bereic* bist diesma* diesmal jugend* letzten passt prasen* probes* ruhe stadtwerke subject:einste* subject:gesprach unmittelbar vorher vorsch* zusagen zweiten
210 angere* enttau* erstatten initiativbewerbung jemanden rechts* ruckfr* subject:probes*
200 anstel* ausgew* dafur einstellung filial* gerech* prufung sekret* sekretariat sicher subject:fahrer subject:ihre
190 allein* letzte* mittei* statt termin* zulassig
180 ausschreibung durchs* finden gegebe* gekomm* gekommen schichten tagen
170 deshal* deshalb keine manage* profes* subject:status vergle* vergleich
160 dabei kommenden professor team wahl
150 dossier gegeben gesetz* gester* gestern hiermi* hiermit willst
140 subject:kennzi* subject:kennziffer
130 besser konnte* melden
120 heute inzwis* inzwischen konnten manager nachsten sicher* vorspi*
110 eingan* exampl* example geehrte gelesen weshal*
97 lassen
94 interesse
89 danach
86 nein
82 kollegin
80 will zweite*
75 arbeit*
74 werden
73 morgen
71 wochen
70 gemach*
51 hier
48 gemacht
44 warst
35 zeit
34 dana mochte*
27 geben
19 weil
16 ihre
11 nicht
5 entschieden
2 subject:dein
-9 auswahlverfahren
-29 sich
-30 macht
-33 donnerstag
-35 neue
-37 eine
-41 ihrem
-43 dank
-52 danke
-53 absagen
-66 aussag*
-67 geduld
-75 jetzt
-78 aussagekraftige
-79 bewerbungen
-84 freita*
-91 subject:bewerbungsdossier
-92 halten
-94 donner*
-96 bewerbung sechs
-100 letzte rauszu* vergis* vergiss vorsta* vorstand
-110 bedauern binnen freitags gelief* geliefert
-120 allen auswah* beworben entschuldigen funkti* lange seit sonnta* stell werdeg* werdegang worden
-130 assistant endgultige fortse* neun
-140 beantw* besuch bitte code freund* kind lauft rollen teilna*
-150 antworten bewerbungsformular einmalcode eventt* eventtechnik gewuns* mutter parken salome subject:berufu* verena versch* vollst*
-160 adress* burger* diesem freue geschr* geschrieben gutach* kontaktiert schlec* sollte* subject:gleich* subject:haus teamleiter vermit* ware
-170 abgabetermin aufnah* ausgesetzt bewerber dozent eingeh* erwart* gefreu* hochac* lage stelle unsere* vergeb* viele wenig winterjacken
-180 arbeitsspitzen entfallen platz profil raum robin subject:anfrag* unsere vergeben
-190 aktualisieren angebote biegst erwartet fehler horen kunden* laufen* laufenden nachru* nehmen ohne schritte sohn subject:junior subject:ruckmeldung subject:vorm weber
-200 abteil* anmeld* arbeitgeberseite begonn* begonnen begren* bewill* bislan* bislang drei einstellungen engel entscheiden entwur* firma freundliche ginge kulanz nieman* notig passen* ruckse* sobald subject:pellwo* subject:pellworth
-210 anleitung chasso* junge offnen prozess richti* subject:angese* subject:angesehen traini* uber
-220 befristeter dritte* eingezeichnet frei intere* kolleginnen probearbeiten subject:ruckme* zurzei* zurzeit
-230 anderes aufneh* aufnehmen beim geehrter gewahr* kartei laden referenz rund stadt subject:aufnah* zeitun* zeitung
-240 bringt gesprach hollwe* hollweck jahr jetzig* kunze mentee mochte schnel* verand* weiteres
-250 aksoy alumni autor berich* dokume* entscheidung formul* gewonnen haben habt herren kommentar konnen lackne* raus rolle sollten testau* testaufgabe
-260 ablehnen betrie* ersten gelach* golf platze sprech* subject:aureli* subject:aurelis verlos* verlosen vierte*
-270 bereit entgeg* euer fangt fruher* gelacht leonie nach stand subject:ruckzu* subject:ruckzug
-280 angeme* angemeldet antrage dazu forder* fragen fronte* frontend meinen reserve steht subject:neuigk* subject:neuigkeiten verfugung verschiebt vier vorubergehend
-290 aber beschr* gerats informieren leider lieben mich protokoll reklam* sacha stehen subject:analys* subject:analyst subject:data subject:frau subject:polly verbindliches vertrauen vorube* wartun* wechse*
-300 auswahl ferien* gern ihren subject:standp* welche zahnar* zahnarzttermin
-310 absage acht anfrage angebot anzeig* behalten oder probe termin verbin* verfug* weiter
-320 abholu* abholung anfrag* ausgefullt grusse kollegialen warten wunsch
-330 festst* geschaftsfuhrung position tochte* tochter wohnun*
-340 antrag* immer jury solang* solange subject:ihrer system
-350 ablehn* anzeige arbeit reserv* subject:contro* subject:controller subject:sitzun* subject:sitzung zeugnis zuruck*
-360 einkauf leid wenden
-370 abgelehnt angebo* einen gespra* moglic* ruht stellen vielen vorlie*
-380 bisher wissen
-390 angese* betriebsrat ihrer verlan* wieder
-400 antrag aufgef* bewirb gescha* mehr weder
-410 familie finanz* fuhren
-420 engere* engeren famili*
-430 angesehen preis
-440 ausschreiben einkau* eure lebenslauf
-450 abgele* ausgef* bearbeiten
-460 bleibt hast ubernehmen unserer
-470 favori* subject:zwisch* treffen
-480 moglich stelle* uberne*
-490 euch
-500 auskun* liegen
-520 interv* neuen
-540 bevor
-560 jahresversammlung treffe*
-570 berucksichtigt konnte
-580 entsch* monat suche
-590 jahres*
-630 verges*
-640 vergessen
-680 kundig*
-700 wegen
-710 kann weiterhin
-890 noch
""",
    "refusing": """
920 guten
730 auftra*
700 unser
630 probet*
610 sodass
590 machen
580 hoch
560 waren
510 furs servic*
490 person
480 entlastung fiel hatten letzten
470 einger* januar weiteren
460 jemand* kommis* wollten
440 honora* linked* linkedin senden
430 auftrag ausgesprochen
420 bewerbungsstatus einer
400 aufgeh* aufgehoben ausschreibung brauch* entspr* herr kandidatur kinder vorhan* wieder*
390 bewert* folge jemanden
380 gute sehen
370 darum iban kasse koln service talent* trotzd* trotzdem unters* vorhanden wollte*
360 abschl* ausgew* bewertet eignun* gegebe* ihnen kunde kurz person*
350 beende* eingereichten kopf neue wirkli* wirklich
340 deshal* deshalb fachli* gehaltsvorstellung gestel* gleichwohl offen status
330 auch gebrau* gestellt subject:deine subject:volont* subject:volontariat
320 bezug dipl engere ganzen henrik* henrike hinwei* jugend* klick lust magst rechts* retour*
310 anders auswahlverfahren einladen februa* monate steuer*
300 allein arbeitsproben gesell* gleich hatte stando* zuruckziehen
290 aufgaben besetzt frau sogar sportl* starke* subject:werkst* unseren zulass*
280 alles subject:ausschreibung unmittelbar
270 ergebn* etwas gegeben gesend* gesendet konzen* subject:hauswi* ungut unserer verfol* verfolgen
260 durchs* einem einschreiben lieber meiste* offizi* probes* subject:aushil* subject:ihre subject:rezept* zuge zwei
250 abgeschlossen ausdru* ausges* erteilen fuhrer* matthi* teilge* teilgenommen unmitt* versor*
240 beste einmal gesellen mail schick unterbreiten vorstellungen
230 abgesc* ausbil* bewerbungsprozess dessen diesma* diesmal ehrlic* einstellung freien gefrag* ging kenntn* letzte unterb* verble* warst wenn wohnt
220 ausein* bewerbungsverfahren buhr dass erfahrung gelese* gelesen kolleg* mussen rufen subject:bewerbung
210 anford* betracht deiner dieses einbez* geschi* gesetz* gesprachen gesuch* nochmal schlus* subject:status wird wunschen
200 bereic* beruck* erfolg gefuhr* gefuhrt gemach* grusen mappe nord subject:assistant untern*
190 ausbildung ausschlieslich erford* erforderliche fruhja* gewahl* gewahlt hinrichs kevin konnen moglichkeit runde schich* subject:betrie*
180 allein* aufgen* aufgenommen dabei erreic* grust kosten kranic* nachsi* partne* produc* product servus subject:probetag verkau* weil
170 doch inzwis* inzwischen jemand subject:abfull* subject:abfullung wurde
160 ausric* ausrichten bereit* darauf mitarb* nicht nochma* weihnachtsmarkt ziller*
150 also anderen dafur daher drei gerech* kolb liegen matthias pflege* punktz* punktzahl subject:assist* subject:kennenlernen vorspi*
140 besetz* diese gemacht gmbh grus haus manchmal schwer sehr vakanz wunsch*
130 berucksichtigung datens* mittei* sobald
120 bedarf berucksichtigen heist kennen* lassen sommer subject:fahrer touren
110 hallo subject:deiner
100 aussch* bereits
96 vorste*
94 kennengelernt
93 sorry
92 lange
89 getagt
85 ihrem konnten uberlegt
80 arbeit*
73 konnte*
69 liste
57 geehrte
55 sagen
50 ihre
38 werden
36 keinen
34 gruse
33 vergeb*
31 mehr
29 dich
22 vergeben
11 wurden
8 novemb* november
-3 subject:bewerb*
-5 bescheid
-9 besche*
-28 dana
-35 sechs
-43 vorges*
-52 sind
-58 aber
-72 auswahltag
-78 gegen
-80 subject:junior
-93 bewerbungsgesprach
-95 aufnah*
-99 leicht
-100 eine schnac*
-110 gilt morgen
-120 dazwis* leid menschen moglich schrif* strase* zurzei* zurzeit
-130 aureli* firma mich nachst* protok* reicht tagen
-140 abend bewerbungsbogen eingeh* erhalt* fachab* liebe lieben momentan postfach start subject:auswah* winterjacken
-150 beford* dann einbli* ende gutach* moin onur passen* sitzung subject:haus
-160 bekomm* brunne* diesem vorm
-170 angebo* bislan* bislang kleine montag nach postfa* recht stelle* traini* vorgem* vorgemerkt zuhore*
-180 chasso* einrichtungsleitung herzli* neuen schlec* sopran subject:data subject:standp* subject:vorsin* subject:vorsingen tochte* tochter uberna*
-190 aufneh* brunnen fallt lasse mochte* musst subject:analys* subject:analyst subject:eingan* suchen tessel verlosen
-200 begrus* begrusen beschr* besuch chance* entscheidung fruher* gemerkte monat parken reklamation soeben stadt termin
-210 automa* dienstag geht interessiert laufenden leider mitgli* rollen schalt* subject:pellwo* subject:pellworth unterk* vier
-220 angeme* angemeldet beantw* beantworten kollegialen sacha unsere vorubergehend
-230 anderes fotos gefallt nachri* subject:dank subject:danke subject:vielen vorube* wochenende
-240 eingeg* graz ihres nein platz subject:manage* subject:manager uberze*
-250 begren* dauert drin eingel* einkauf intere* kommentar mentee subject:neuigk* subject:neuigkeiten subject:unterl* subject:unterlagen
-260 absage ebenfa* eingegangen einkau* einrei* nachru* ruckfr* ruckfragen subject:stelle* weitergeleitet werkstatt
-270 angesehen einsen* gewonn* gewonnen mochten reklam* tische wenden
-280 abteil* anfrage antrag* assistant bestatigen finanz* lehrli* nieman* verbin*
-290 absagen dank engine* engineer entschieden gerade ruhe treffe* urlaub weder wohnun*
-300 auswah* auswahl eure forder* halte link prozen* subject:ihrer subject:neue subject:runde
-310 absage* bestat* geehrter passau vorers* vorerst
-320 angese* bereit jury sollte* sollten subject:nachge* versuc* vielen
-330 auskun* befind* euch euer familie fragen gelegt grusse mochte verand*
-340 fuhren jahres* ohne subject:klasse* wochen zeit zuruck*
-350 ihrer nehmen prufen sales subject:sales versuchen
-360 kind mittwo* weber
-370 behand* buro entsch* ersten falls famili* favori* konnte wunsch
-380 bewerbungen lebens* minute* minuten regist* sonnta* stellen subject:contro* ubernehmen verges*
-390 dezemb* dezember finden subject:frau vergessen zwar
-400 bleibt gerne
-410 sein subject:controller vollst*
-420 ausgeschlossen bieten fehlt uberne*
-430 antrag lebenslauf
-440 interview
-450 subject:entsch*
-460 fall interv* system
-470 freundliche zeugnis
-480 entgeg* kann
-490 nennen
-500 findet gern lasst stehen
-510 erwart*
-520 ausschreiben einen
-530 dritte* position
-550 freuen
-560 ablehn* stand wegen
-570 acht bearbe*
-600 bitte
-610 abgesa* abgesagt
-650 noch
-670 suche
-690 oder
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
