"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1200 sodass
1100 leider_nix nicht_zu
1000 also beenden daher jemand mitbew* nicht_auf
950 bewerberin kurz
920 mehr_ein
910 fur_dieses kolleg*
860 deiner haben_die noch_nicht
840 bedarf
820 bei_uns mehrhe*
810 letzte_montag wurde
800 gewahl_wurde somit
770 jemand_andere winter
760 einste* vergle*
750 auswah_aufgen nicht_in zwei_andere
740 konnte_sich
730 vergleich vom_letzte
720 kriegt
710 darauf diesma* diesmal nicht_ganz unser_angebo
700 sodass_wir zuruck*
690 entspr* jemand*
680 mitbringt nicht_einste schnei* vertra* warten wurden
670 der_eigene sehen
660 diesma_nicht februa* februar mit_einer mitbri* weil_er
650 aufgeh* aufgehoben die_ausges
640 fur_eine so_gern
620 dich durch_einen ein_kolleg ist_schon nachfolger sehen_wir und_den unser verant*
610 ihnen_ihre mehr sie_gefall wir_dir
600 einem kommt
590 bewerb_mit ein_und interesse kurz_und schmerzlos und_schmer wir_das wir_dich
580 bereit_bei dass_wir heute_fruh im_februa personen sie_konnte sie_nicht
570 den_kolleg moment_keine weil_die
560 auftraggeber dir_leider du_bist eine_einste einer gewahl* hat_sich jemanden kandidatur name
550 fur_jemand sie_gehore
540 deshal* deshalb die_offent im_auswah keinen_mehr nicht_zum offentlichkeitsarbeit
530 aus_uns die_stelle einbez* jedoch uns_wird vorarbeiter wird_diesma zwischenzeitlich
520 bewerb_war erledi* erledigt gefallen vorarb* waren
510 geht gemach* geworden
500 aber_ein die_notige dieser gemeld_und geword* mit_denen ubernahme
490 bedauerlicherweise es_mir ich_ein kerl kolleg_aus machen nicht_erfolg wir_machen
480 besser durchs* gesamt* ihnen_heute ihren leid_es nicht_ausgew sitzt so_leid von_einer wurden_sie
470 die_wir gesetz* ihr_name im_weiter leider_hat team_fur wir_werden wird zugesagt
460 bewerb_fur dennoc* dennoch der_war durchgesetzt es_uns gruppenleiter ihre_kandid ist_besetz jorn name_befind sich_als team unterb* wunsch* zuge zusamm_und
450 berucksichtigung das_volont der_kita die_erford gruppe* und_heute vorgan* wird_es wunsch_sich
440 bewerb_absage bewerbungsstatus diesem fangt_im fur_diese ihm_haben ihnen nicht_moglic wir_konnen wurde_abgele
430 ausgesprochen da_wir entspr_werden entsprochen es_mensch logist_hat menschlich nachfo* notige person* stocken zu_einem
420 beschlossen das_intere das_rennen fur_den ich_ihnen nicht_zusamm und_genau wahren* wahrend
410 aus_den auswah_nicht beschl* das_orches der_die einer_bewerb jemand_der orches* orches_hat orchester prozes* prozess wir_von
400 heute_leider jahre nicht_unter stelle_nicht wurde_mit
390 an_dieser andere_bewerb bedaue* dieser_stelle keinen_bedarf muss nach_dem vorn vorstellungen wunschen
380 auf_sie besetzung dass_es der_feuerw lautet nach_den
370 den_beiden durchg* homeof* homeoffice nachst_runde sie_rang sorry status
360 auf_einen auf_platz celik das_untern die_rolle halle nicht_zustan paar_tage uberni_die waren_sie wir_ihnen zum_schlus zustande
350 an_jemand aufgab* contro_bei da_waren ein_paar eine_kolleg es_bei fur_das interessiert mit_elektr nordli_ist sich_die spat_dran wurde_ein
340 anders aufgabe bei_nordli bewerb_ging drum durfen_wir ergebnis frist_ein ging_erst hat_deine ich_aus komple* komplett status_nicht uberni* ubernimmt von_ausen werden wir_sie
330 beruck* gegeben moglich nachba* nicht untern_hat wir_mussen zu_mussen
320 der_herr die_aufgab erst_nach folglich ihren_namen keinen sie_in
310 auf_ihren bedaue_nicht ein_angebo ein_bewerb einstellung jetzig_zeitpu posten zum_jetzig
300 dass_man dich_weiter erreic* gesprachen nicht_vor ohne_dich schade_dass stelle_wird uberne_will war_ihnen
290 damit_ist die_ich doch es_wird gebrau_machen gebrauch ist_es kollegin nichts_mit unter_diesen vorgesehen
280 also_nichts besetz_haben einzus* sie_sich unter wir_sehen
270 mit_uns mochte_die reise zeitpunkt
260 fur_dich kandid* mit_unsere zeitpu*
250 da_sie darum haben_wir mich_heute neuer_status wir_aber wir_jetzt
240 leider verfolgen verzic* verzichten
230 abschl_antwor anderen heuer vertrag
220 durfen ich_sie rolle uns_anders wurden_fur
210 hiermi_inform sie_wurden voraus_ausges werden_wir
200 werde_ich
190 allerd* allerdings auswahltag besetz* sie_dass
180 bedaue_ihnen engage* engagement fachbereich inform_wir
160 stelle wir_nicht
150 fur_die
140 ihnen_eine
130 anders_entsch geben
120 ist_damit wert
100 bewerb*
83 bewerbung
76 nicht_weiter
70 haben
65 frau
64 aber
37 unsere*
5 eine
-20 weber
-22 funf
-41 dass
-44 auf_ihre
-46 ihre
-55 herr
-74 ich_habe
-77 keine
-78 schon sehr
-82 geplan*
-84 ihr_profil
-85 gescha* in_unsere verfah*
-89 ausgeschrieben umzug
-95 abgelehnt
-100 uns_fur wir_uns
-120 gehalt* handel* nachdem
-130 an_der musik und_die
-140 antike
-150 donner* exampl* example gmbh haus urlaub
-160 aber_nicht absage_um antworten nachde* professur schalt* sie_souver souver* souveran
-170 antwor* in_den ist_mir niemanden profes* versch*
-180 anzeig* anzeige freiwi* habe noch
-190 einen jonas musste zuruck
-200 das_traini erklar* fallt_heute gilt leider_aus mein traini*
-210 euro fahrt hin_und nutzen zu_tun
-220 auf_augenh aufneh* augenh* der_mit dieses_dokume dokume_kann geandert geschrieben graz hatten jemand_brauch
-230 arbeit_in auch dokume* ihnen_mittei pensum
-240 anschr* arbeit einkauf informiert nichts prozen* zurzei* zurzeit
-250 an_dir automa* automatisch den_aussch jahr nur_einen schon_dass
-260 genommen kundig* ohne_dieses und_das unterlagen
-270 aussch* derzei* derzeit einmal sprich* spricht sucht von_den
-280 arbeitgeber ausschlag beendet bewerb_um fallen lager nichts_weiter organi* sicher* sofort
-290 aufsic* ebenfa* einzel* kassen* nominiert suchen unterl*
-300 andere_die eigent* entscheiden in_der stadt statio* von_00
-310 am_schlus bleibt menschen schriftlich sich_am wichti* wochen*
-320 jede meine schrif* unterr* zusage
-330 gewonn* gewonnen keine_neuen leonie patien_auf verlan* wir_in zurzei_keine
-340 freita* im_mai patien* wir_leider
-350 anfrag* auf_und famili* fronte* weitere
-360 danach dass_die geehrt_herr geehrter ihr_angebo sind_wir und_mussen
-370 gab_es ich_nicht weiter_bearbe
-380 beruck_werden brauchen gibt lasst neun passende
-390 besetz_frau brauch* ein_andere einkau_ist erfahr_mit es_am jetzt_besetz lange mai_an mehr_verfug oder sagt uber von_frau
-400 dann hatten_wir verfugbar
-410 fragen ist_abgesc sind weil_wir wir_mit
-420 konnen_wir
-430 hast leitun_der nicht_zugest wurde_ich zugest*
-440 dort nicht_angeno
-450 beantw* beantworten bearbe* langem nach_langem wenn wir_mochte zwei
-460 finanz* zunach* zunachst
-470 dabei forder* sache verfug*
-480 die_auswah kontak* verfug_stelle
-490 entgeg* gerade leute links mochte*
-500 beworb* beworben
-510 auskun* gefund* gefunden
-520 gleich* kann
-530 nachbe* nachbesetzt parkpl*
-540 nehmen vorbei
-550 bitte ihnen_daher
-560 drei ist_jetzt
-570 ihrer neue telefo* uberne* ubernehmen
-580 mail nicht_da
-590 bewerb_nicht
-600 stellen vertre*
-610 fur_einen
-620 davon ersten
-640 sie_haben
-650 finden
-720 entsch*
-730 projek*
-740 etwas
-760 aus_dem schrei* wegen
-780 daher_leider
-800 der_stelle
-830 platze
-870 nach
-880 wird_ihre
-930 beim
-1200 keinen_platz
""",
    "received": """
1500 am_dezemb
1200 durchgehen gelegt
1100 sichte* sitzun_am
1000 befind* berat
980 ihre_angabe sichten
970 soeben
950 lauft
860 alle befind_sich diese
850 der_bewerb
840 zustan*
830 sichtu* sichtung
810 der_drei
770 derzei* derzeit
750 ich_schau
730 dein schau_sie
720 in_bearbe schaue* schauen zeugni*
700 alles weitergeleitet
690 eingegangen unter_der
680 anforderungen
670 konnten melden mit_den
660 diese_ist gerade kommen_unaufg status_in unaufg_wieder zeit_um
650 bearbeitung die_wir konnte* selbst_vertra
640 bewerb_und haben_ihre in_ruhe wieder_auf
630 frau habe uns_nicht vollst*
620 bitte_geben
610 angabe* angaben hab_deine noch_an von_der
600 liest mail und_melden
590 durch_und geben_sie
580 nummer unaufgefordert
570 komple* komplett
560 eine_antwor gesehe* gesehen ist_damit
550 bereic* eingel* jetzt sie_werden
540 erfolg* stunde*
530 anlagen have in_den tagen_bekomm we_have
520 anlage* aussag_unterl automa_eingan
510 bearbe* schwen* schwenke
500 dienstplan nachri_ist
490 durch eine_automa ihrer_aussag von_frau
480 gleich*
470 autoha_trautm begonn* begonnen bekomm* bewerbung eingangsbestatigung schaue_wir
460 arbeit_nach bereits entgegengenommen genau_an habe_sie ihr_letzte sieht_sich whatsa*
450 begutachtet dein_profil
440 bitte_reiche innerh_von nachge_zeugni zu_lesen
430 bereit* innerh* innerhalb wurde
420 arbeitszeugnis bekomm_und danke_dafur gleichen prufen_ihre reichen von_zehn
410 arbeit* danke hat_bereit sie_bei stelle_ab
390 bewerb* bewerb_in nehmen_uns noch wunsch*
380 nachge*
370 applic* application danken* den_meiste hande kommenden thank thank_you unsere your your_applic
360 auch_sehr bewerb_die bewerbungsnummer den_weg junior klaren lautet_00000 schicke ubermi*
350 arbeit_erfahr
340 bewerb_lautet mail_ist
330 angelegt bewerb_fur derzei_bearbe diese_in du_jederz durchsicht in_unsere ist_da lautet und_haben
320 gespeichert wurde_unter
310 blick einrichtungsleitung erfahr* gespei*
300 besche* vorges_ist
290 bekommen fur_die liegt_seit
280 bewerbungsbogen deine deine_angabe ich_zu schoner ubermittelt
270 durfen_ihnen spates* spatestens
260 bestatigen sich_deine wir_freuen zeugnisse
240 drei geoffn* geoffnet profil tagen
230 der_unterl etwa_drei unsere_einric unterl_wird wird_etwa wochen_dauern
220 fachab*
210 dank
200 hiermi* hiermit
190 anschreiben lebens* personlich
180 anschr*
170 gemein*
140 bestat*
100 ihres
94 eine
65 ihre
-16 sehr_geehrt
-19 geehrt*
-50 sehr
-72 heute
-77 etwas
-82 rechne*
-94 buro
-100 januar
-130 erhalt* unser
-140 bewerb_haben
-150 zwei
-170 geplan* schade*
-180 abgege* abgegeben hat_ihre
-190 schwei*
-200 diese_mail ist_weiter weiter_im
-210 prozes* wegen_der weiterhin zuschriften
-220 zuschr*
-240 gefall* gescha* haben_deine
-250 wegen
-260 bei_uns innert
-280 ihre_bewerb sorgfa* unterlagen
-290 haben
-300 amtsgericht unterl* viele weil
-310 ausfuh* oder team_hat
-330 contro* intere_an vielen
-340 abschl*
-350 bespro* besprochen noch_nicht
-360 laborl* viel
-370 person_und projek*
-380 sechs sie_sich
-400 an_ihre dass schreiben
-410 erhalt_sie in_anspru
-420 anspruch
-440 hast hatten
-460 anspru*
-470 einem mitarb* wir_haben zu_ihrer
-490 liegen
-510 anbei
-520 erst hat_sich
-530 hat_uns
-550 unterl_liegen
-590 an_der um_die
-670 nach
-690 nach_wie wie_vor
-740 ihnen
-770 konnen
-800 ihre_unterl
-820 bereit
-890 unserer
-970 liegt zuruck
""",
    "come": """
1400 advent
1300 stunde
1200 gerne
1000 gemein*
890 falls
850 bewerbungsgesprach
840 eine
830 uhrzei* uhrzeit
820 hiermi* hiermit
810 geplan*
770 etwa
760 nachst_schrit
750 bist uns_bitte videok* videokonferenz
740 gesprach
730 dezemb_um
710 ware
700 donner_ab schritt
690 schrit* termin*
670 progra*
660 uber
650 wir_ihnen
630 zum_bewerb
620 auch
610 link
600 assist*
590 bist_eine eine_runde einen lass_uns
580 verschieben
570 bauste*
550 danach falls_sie sie_zum teilne*
540 auch_die diese_woche hier interview online
530 exampl* example sie_gerne und_der
520 am_freita beginn* doch ihnen_auch such_dir
510 kurz lass schlag*
500 beginn_um dauert konnte_sie nina servus theori* theorie
490 am_samsta leider slot termin_kurz
480 bis_zum deinen den_termin interv* refere_nennen referenzpersonen teilnehmen zwei_refere
470 findet wurden
460 dann dein samsta* statt unserem
450 am_dezemb
440 erwart_sie
430 donnerstag finden nicht_so sie_am so_konnen
420 der_nummer eine_gruppe gespra_mit probea* ruft_sie sie_unter tepe
410 gerne_bieten probea_in
400 am_dienst auswah* da_bist den_00 dich_kurz du_da empfan_wenn kurz_am meldes* meldes_du meldest personlichen
390 bestat_ihn deinen_termin halb ihn_hiermi terminwunsch und_bestat
380 anfahr_zu anfahrtsbeschreibung besche_falls bitte_besche die_anfahr fuhren guten probearbeitstag stando_finden standort unsere_stando wahrne_konnen
370 der_00 im_lager
360 auf_0000 mir_ein schick_mir termine
350 bitten probed* probedirigat wir_dich
340 das_bewerb einen_freien mochte_wir zu_unsere
330 abteil_teil am_gespra auswah_gekomm ca_00 dezemb_uber ein_kurzes frau_keller gespra_nehmen keller_und kurzes nehmen_frau ob_das schlag_wir setzen_wir studio uber_sie
320 freien sehen uns_im
310 bewerb* dienst_der gern
300 am_und finden_sie freita_um termin_vom
290 sie_doch
280 an_denen auswahl drei_termin gespra_auch sie_zeit wunsch_fuhren zeit_haben
270 angehort auswahlkommission auswei_und denen_sie einen_gultig gultig* gultigen ihre_losung ihre_zeugni losung_bis marz_im portal_hoch uhr_oder vorstellungsgesprach werden_und zeugni_mit
260 marz mochten modera* setzen siehst_du zeugnisse
250 bereit_sie bereiten deinem_interv interv_bei link_zu zu_deinem
240 dann_am freita_zum sehen_uns stattd* stattdessen uns_dann wir_sehen
230 termin
220 findet_morgen vorste_findet
210 bitte_eine deinem mochte*
200 dafur_bitte
180 montag unser
160 in_die
140 erstge* erstgesprach
110 werden
100 fur_ein
90 sie_in
45 vorste*
19 ist_fur
-25 sind
-41 dienst*
-61 haben nachste
-76 sprech*
-110 ihnen nicht zu_einem
-120 projek* sehr
-140 ihnen_dienst und_die
-150 passt_ihnen
-160 letzte zeitun* zeitung
-170 stand
-180 anreise
-190 dritte*
-210 einem_gespra
-220 kennen rund wunsch*
-230 arbeit* hat_uns sein
-240 montags
-260 februa* februar
-270 dabei steht
-280 auf_ihre gefreu_sie gegen_00 laden montag* morgen_kurz zeit_zum zum_telefo zuruck
-300 andere* austau* ersten gefreu*
-310 bis_mittwo
-320 deine durfen
-330 damit
-340 einlad*
-350 haben_wir
-360 dazu
-370 anrufe* anrufen mittwo_dezemb termin_mittwo
-380 dass ihre interv_mit januar wir_am zahnar* zahnarzttermin
-390 termin_bitte
-400 verein_sie vor_dem
-410 vereinbaren
-440 dort intere* mitzubringen
-450 einen_termin hast ist_am unsere_gespra unseres verein*
-460 bis_00 die_einlad
-500 uber_ihr
-550 telefonieren
-620 ihnen_am ihrer
-640 passt
-660 ausgef*
-690 donner_um
-760 passt_es
-770 sich
""",
    "offer": """
1000 stufe
950 arbeitsvertrag
940 entgel* entgeltgruppe
930 erfolg_in
910 erfolgt
860 arbeitstag beginn_am erster_arbeit
850 dienst* vergut*
830 arbeit*
810 noch
770 der_empfeh
760 erster
730 wird_ihnen
700 du_noch
690 wird
680 arbeit_liegt
670 zum_00
650 durfen
640 dir_die ihnen sie_zum
630 nachde* unbefr*
600 mit_einem
590 wir_wollen wollen_dich
580 bis_freita einste*
570 von_aureli
560 aureli* aurelis der_betrie
540 team_von
530 hast
510 anstel*
500 betrie* januar
490 dich lehrst_als lehrstelle wir_dir
480 die_lehrst lehrst*
470 einem einstellen uns_bis
460 dienstverhaltnis mochte_sie muss
450 betrag_000 brutto* brutto_betrag bruttogehalt
440 bei_uns betriebsarztlichen der_zustim dienst_beginn ist_auf sie_gefall tage unsere_wahl vorbeh* vorbeh_der
430 du_den wahl_ist willst_hast
420 mich team
400 du_hast unser_angebo zugest*
390 an_diese dezemb_gebund die_stelle ware
380 diese ihnen_die
360 gester* gestern
340 den_offent offent_schuld
330 anbieten einste_in schuldienst sofern
310 ausbildungsplatz den_ausbil tage_urlaub vertrag
300 fur_den unters* wir_mochte
280 an_der mochte* mochten montag wochenstunden zusamm_mit
270 bitte_um
260 gerne ich_nicht montag_bei steuer* vorlie* vorliegen
250 ihre_bankve ihre_steuer juli sie_gester steuer_und vertra_brauch wenn
240 die_zusamm frei fur_dich
230 den_vertra
220 brutto entschieden haben_uns
190 von_00
180 jahresgehalt
160 einsti* einsti_fur mit_ihnen
140 wir_haben
99 freuen_uns wir_freuen
-59 herr
-100 sehr
-150 novemb* november
-170 nicht
-190 haben
-200 bitte bitten werden
-210 angebo*
-240 sie_uns
-250 gesell* wir_ihnen
-260 bis_00
-270 haben_wir uber
-320 einen
-330 sie_den
-370 wir_sie
-380 angebot
-440 positi*
-510 sich
-630 dass
""",
    "wait": """
1600 laut steht_noch
1500 herr
1300 mitte
1000 erst noch ruht
960 einste*
940 zwei_bis
840 versch*
820 bis_mitte
810 weiterhin
800 nichts
770 entsch*
750 betriebsrat
740 vorher
720 gemein*
710 bitte_haben
700 nach_wie wie_vor
660 die_besetz
640 haben_dich nicht_verges ruckmeldung
620 eine_entsch wir_uber
610 ruckme*
600 beim der_stelle dich_nicht vergeh* vergehen wochen_vergeh
590 nicht_fest zusammen
570 noch_etwas wochen
560 bewerbungen ist_bis
550 geduld* gedulden
540 budget* im_rennen
520 brauchen du_bist
500 aufgru* aufgrund ausgesetzt beim_betrie bewerb_ist dich durchsehen freitag hangt liegen_noch noch_beim projek_in unterl_liegen
490 freita* kw_00 liegen wird_es
480 auswah* bis_die freiga* freigabe im_oktobe mitte_novemb sich_nichts sie_noch versch_wir zum_einste
470 gemein_mit so_lange wir_mehr
460 das_budget der_engere einlad_zum
450 erst_im geben melde melde_mich
440 derzei* herbst liegt_mit sie_mochte
430 auf_der freita_statt gespra_findet kranke* leider_noch letzte_gespra statt_danach und_ohne
420 engere_auswah sie_bitte zweite_advent
410 advent ich_hake jemanden mochte_ich nicht_vor
400 hake mitent*
390 bewerb_an dem_zweite gefallen stelle wir_zusamm
380 antwort dauert langer sich vier_wochen
370 auswah_lauft bis_ende bitte_nicht die_gescha freige_ist guck ist_geht sobald_das und_schaue wochen_an zusamm_und
360 ich_mir mir_am
350 am_wochen dafur_bitte die_kommis ende_nachst gib_uns kommission nachster uns_dafur
340 auf_montag ende im_prozes montage wegen_der
330 gescha* mitte_dezemb
320 inventur quartalsende samtli_neuein um_sie weder zum_quarta
310 dezemb* dezember hat_unsere paar_tage samtliche wir_ein
300 endgultige monat
290 antwor* bin_bis ihnen_heute noch_nichts wegen
280 entscheiden lauft_noch
270 dauert_es der_ferien ferien_dauert ferienzeit leider_etwas
260 auf_rang es_leider ferien* rang_00
250 auswahl sie_bleibt
240 ersuch*
230 der_start januar
210 alle_einste der_zentra favori_die leider zustim_der
200 ihre_bewerb unsere_favori
190 bleibt
170 bewerbung der_grosen eis_gelegt moment_ist wir_halten
160 ich_ihnen
140 ein_ja
130 verzog_sich
110 bewerb*
88 oder_nein
22 person*
12 nach
-19 ulrike
-20 gott
-29 malino*
-39 buhler
-40 ciao
-41 herr_hofste hofstetter
-53 gruezi
-62 peters* petersen
-64 hatte
-75 mail
-80 dieser moin_herr
-85 moin
-98 servus
-140 dauern
-160 machen
-170 weiteren
-190 bekomm* nicht seit
-200 geehrt* geehrter sehr_geehrt
-220 ihnen
-230 besche* bescheid neuen
-240 sehr
-260 offen runde werden
-290 innerh* innerhalb sind
-320 hallo_herr
-330 einer_entsch funf
-340 entsch_bitten hallo
-350 doch
-360 dienst*
-400 nach_dem
-410 guten tagen
-430 entschieden
-490 melden
-510 etwas
-530 suchen
-560 wenn
-660 um_etwas
""",
}
ABOUT = {
    "yours": """
1100 unser
760 status
630 person*
600 deine stunde
580 auftra* deinem
560 ihnen tage
550 anford* jemand
540 frau
520 grus
510 alles
490 bedauerlicherweise
480 erfullen
470 einste*
460 ablauf auftrag
450 jemand* machen
430 einstellen
420 aufgen* aufgenommen fiel schau
410 beginnt bescheid guten waren
400 bewerbungsstatus etwas
380 beginn* besche* engere kurz lehrst* moin probet* trotzd* trotzdem
370 bewerberin bitten telefo*
360 also bauste* dass doch grusen schick
350 bereit* dein einem letzten vertrag
340 jemanden letzte* losung sodass vormittag zusamm*
330 erfahr* jugend* nordlicht
320 gruess subject:minijo* subject:minijob subject:zimmer*
310 arbeit* gleich linkedin subject:gesprach
300 berucksichtigung datens* lars probes*
290 freien herr servic*
280 aufgeh* ausges* brauch* geklap* geklappt gemein* hatten kandidatur magst matthi*
270 auch fahrtk* februar geplat* gesell* steuer* subject:deine subject:fahrer subject:volont* subject:volontariat subject:werkst* winter
260 deshal* deshalb eines erfolgt rechts* steuernummer subject:bewerbung subject:einste* termin* unseren volont* volontariat wird zuguns*
250 anders cheers gefallen nochmal portal unserem wurden
240 dafur filial* gerne initia* pfiat prufung reden subject:gesell* ungut vergle* verschieben weiteren
230 dezemb* dezember freundlichen intern* kennen* rein subject:probes* umstan*
220 anstellung ausbil* besten ging initiativbewerbung muss subject:bewerb*
210 ausric* diesma* diesmal gesetz* hallo konnte* paul weitere
200 durchs* einer internen schrei* sicher subject:ausbil* vorher will
190 anstel* bekomm* bekommst mittwoch subject:assistant unmittelbar verfah*
180 abschl* besetzt dabei entspr* erreic* profes* voraus*
170 ausgesprochen bedarf durchsetzen mittei* subject:ihre
160 kommen subject:kennzi* subject:kennziffer verfahren vorspi* wollten
150 bist dich diese group professor ruhe sehen servus unterb* wochen
140 anbieten durfen hiermi* hiermit schichten
130 vorste* warst
120 erteilen
110 gemach* gemacht melden stecke* stecken
100 freund* subject:danke subject:online* subject:onlinebewerbung
87 gruse
85 sagen
81 geben
79 antwort
76 sicher*
74 tagen
72 werden
71 abgeschlossen
64 dossier
57 herzli*
33 bewerb*
26 mussen
7 bewerbungen
-12 antwor* schon
-13 beruck*
-15 dana
-24 unsere
-30 drei
-31 wurde
-50 jetzt
-52 freita*
-56 dank
-58 absage*
-60 aussag*
-61 nicht
-64 entschieden
-72 winter*
-74 geehrt*
-77 auswah* sehr
-81 aussagekraftige
-85 stelle
-91 letzte tessel
-95 zeit
-100 gute nach
-110 donner* salome sich subject:muss
-120 anmeld* entschuldigen geschr* geschrieben horen kein
-130 gelief* geliefert lange passen* strase
-140 absagen einstellungen endgul* forder* gibt ginge hochzeit kennze* robin sachve* wissen
-150 auffassung einbli* fass gelach* gelacht ihren intere* meine sacha spielst teamle* theaterstuck
-160 begren* eltern erhalten positi* profil rolle rollen sechs ubrige* urlaub vergeb* vergeben vorsta* vorstand welche* werdeg*
-170 dieser erhalt* graz konnt laufen* mitgli* ruhig subject:angese* subject:angesehen viele woche
-180 absage agentu* agentur andere* besuch biegst engine* foto kaltenbrunn konnen meier protokoll reklamation subject:pellwo* subject:pellworth uber ubrigen wolf zeugni*
-190 bedanken berich* beschr* beworb* beworben briefe* entscheiden freige* garage gefreu* konzer* laufenden raum ruckseite schulp* stattf* stell stellenfuchs subject:zwischenbescheid vielen zeitung
-200 anderes antrag* august brunnen jetziger klicke* klicken kontaktiert lieben mich nehmen niemanden oder richti* ruckse* stattfinden umzug wartun*
-210 befristeter essen geburt* geburtstag parken passwo* passwort
-220 anbei arbeit dazu geplan* haben informieren ohne reklam* stand traini* wenden
-230 alumni andere aufneh* aufnehmen auswahl fronte* hollwe* mentee sobald unsere* weiteres wohnun*
-240 aber bewerber bisher diesem passau position praxis seit system verlangert weber weiter zeugnis
-250 funf gesprach jetzig* mochte personalrat warten zahnar* zahnarzttermin
-260 aufnah* dokume* einreichen interview mein probe schalt* sollte* sollten
-270 anfrage fangt frageb* fragen jahr solang* solange sprech* subject:ihrer verlan* welche
-280 angebo* angese* anzeig* immer kommt leider meinen stehen verfug* zurzei* zurzeit
-290 aksoy einen entgeg* euch leid termin vertrauen
-300 anfrag* ausgefullt berate* gescha* interv* jury mandat ruht stelle* subject:aureli* subject:aurelis testau* testaufgabe verbin*
-310 anzeige darube* daruber ferien* tochte* tochter versch*
-320 angesehen auskun* bewirb eure feststeht preis stadt subject:neuigkeiten weder
-330 bitte euro formul* steht vier
-340 abgele* abgelehnt aufgef* favori* frei monat verschiebt
-350 ablehn* ablehnen acht firma ihrem subject:junior subject:zwisch* vorlie* vorubergehend
-360 festst* subject:analyst subject:data subject:frau
-370 ersten
-380 familie stellen
-390 bevor fuhren moglic*
-400 angebot famili* hast
-410 ihrer neuen subject:ruckmeldung treffen unserer wieder
-430 einkauf
-440 bearbeiten betriebsrat gespra*
-450 ausschreiben mehr
-460 ubernehmen
-470 engere* engeren uberne*
-480 lebenslauf
-490 jahres* suche
-500 ausgef* bereit
-510 reserv*
-520 moglich
-530 treffe*
-540 kundig* subject:contro*
-550 jahresversammlung liegen
-580 konnte
-590 finanz*
-620 berucksichtigt
-640 bleibt wegen
-660 kann verges* vergessen
-690 entsch*
-820 weiterhin
-910 noch
""",
    "refusing": """
730 unser
720 guten
690 auftra*
590 waren
570 person
540 weiteren
520 jemand* probet*
500 jemanden
490 trotzd* trotzdem
480 jemand linked* linkedin
470 fiel
450 kinder machen servic*
440 furs letzten
430 abschl* aufgeh* aufgehoben hatten ihnen
420 ausges* deshal* deshalb
410 ausgesprochen einer offen sehen subject:hauswi* subject:volont* subject:volontariat
400 gleich
390 entlas* entlastung grus kasse kurz unserer
380 bewert* rechts*
370 dieses kunde ungut
360 alles einger* entspr* liegt service tage
350 auswahlverfahren einladen feedba* feedback hatte kandidatur matthi*
340 diesma* diesmal monate wollten
330 ausgew* beende* etwas vorhanden
320 bewerberin bewerbungsstatus budget koln staple* staplerfahrer
310 eingereichten erteilen kolleg* subject:deine subject:rezeption unterb* vorhan* zulass*
300 einem sodass unseren warst zuge
290 dort kennen*
280 beenden hinrichs wunschen
270 darf gesprachen gute jahren mehrhe* probes* schick talent* verble*
260 abgeschlossen anford* brauch* kolb konzen* lieber personlichen prakti*
250 einmal keine lust partne* praktikum status subject:ausschreibung subject:werkst* verfol* verfolgen
240 abgesc* abgest* abgestimmt aufgab* ganzen gebrau* gesellen gott grust offizi* prozes* steuer* subject:aushil* subject:aushilfe subject:aussch* teilge* teilgenommen
230 berufs* besetz* dafur drei einste* erst senden subject:assist* subject:ihre zusamm*
220 allein* auch aufgen* aufgenommen bewerbungsprozess dabei daher fruhja* recruiting schau subject:werkstatt trager
210 dass deiner ergebn* mail nicht orchesterburo robin schich* winter
200 diesen einbez* einzel* gehalt* nachsi* schicken wurde
190 ausric* ausrichten beste bewerbungsverfahren geehrte grusen herr lang letzte servus subject:fahrer wenn zuruckziehen
180 abschlagige bald beiden einbeziehen erreic* evidenz gmbh ihren mussen personalausschuss
170 dennoc* dennoch durchs* erford* erforderliche konto lehrst* vortra*
160 dossier erfahrung gesetz* ging ihre konnen subject:probet* subject:probetag vakanz ziller* zillertal
150 lange mittei* stimmen werden
140 ausbil* novemb* retour* retournieren sogar subject:minijo* subject:minijob
130 bedarf danke deine freund* gemacht kopf person* subject:bewerbung
120 gruse
110 arbeit* ausschlieslich sorry
93 runde
91 sommer stelle
90 mehr
80 bewerb* inform* kennengelernt
72 vergeben
65 dich
29 aussch*
21 sich
8 subject:bewerb*
3 haben
-5 sehr
-17 sind
-25 unserem
-27 hallo
-39 dana
-42 woche
-49 erfolg*
-62 subject:akzept*
-63 gegen subject:muss
-65 gutach*
-69 freitag
-72 nach zusage zweimal
-74 vorste*
-75 vielen
-78 zweima*
-79 bist
-81 subject:standp*
-83 bewerbungsgesprach
-84 gefall*
-86 ueli
-95 post
-98 eingan*
-100 besche* beworben
-110 herzlich kaffee subject:danke
-120 abend dann herste* intere* liebe moin samstag schnac* schnacken
-130 dazwis* eingeg* freita* weiter*
-140 anmeldungen hersteller
-150 dank eingegangen kessle* manage* positi* rollen subject:pellwo* subject:pellworth
-160 anzeige bewerbung einkauf engine* engineer jahr sacha subject:dank subject:vielen
-170 bedeutet bewerbungsunterlagen einbli* eine euer fronte* frontend leid lieben studie* subject:ihrer
-180 abgelehnt andere aufneh* aufnehmen bedeut* jeden platz ruckse* ruckseite
-190 bekomm* geburtstag statt umlauf wochen
-200 chef deinen graz hast ruckfragen subject:neuigk* subject:neuigkeiten zurzeit
-210 brunnen erhalten eure gelegt kundig* manager ruckfr* subject:stipendium welche
-220 einsen* entschieden erhalt* gesprach gewonn* gewonnen lasse links prufen sichte*
-230 antrag* assistant gefallt gibt herzli* laufenden mochte* schrif* subject:neue treffe* weitergeleitet
-240 anlagen besteht gemerkte montag reklam* sales subject:junior traini* verfug* vorers* vorerst
-250 anlage* auswah* beantw* behand* lehrer nachst* ohne sechs subject:unterlagen training
-260 beantworten dauert dienst* diesem fragen mittwo* pfarre* subject:entsch* subject:nachge* subject:unterl* zustim*
-270 forder* funf jahres* jury kein musst sonnta* stadt subject:entscheidung vier
-280 stehen
-290 anfrage bieten falls link mochte mochten nein neuen sollte* subject:manager subject:stelle* urlaub verbin*
-300 begren* bereit entscheidung euch gleich* lebens* projek* sollten stellen
-310 entsch* finanz* frei grusse passau prozen* prozent ruhig subject:analys* subject:analyst wunsch
-320 gerne ihrer konnte position sein subject:runde
-330 ausgeschlossen befind* firma minute* minuten
-340 absagen bewerbungen
-350 buro ersten interview subject:klasse* zeugnis
-360 freuen halte
-370 finden interv*
-380 freundliche kann personalrat
-390 aufnah* bewerber gerade
-400 absage* kind subject:sales ubernehmen verges* vergessen
-410 euro findet nehmen uberne*
-420 fehlt fuhren
-430 familie gern subject:contro*
-440 einen
-450 lebenslauf versuc*
-460 dezemb* dezember dritte* stand
-470 auskun* erwart* subject:frau wegen
-480 abgesa* abgesagt bestat*
-490 famili* habe subject:controller
-530 bearbe* weber zeugni*
-540 acht
-550 ausschreiben oder
-570 suche
-580 entgeg*
-600 noch
-650 bitte
-700 bleibt
""",
}
