"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1600 sodass
1200 ein_kolleg fur_dieses
1100 jemand nicht_ausgew nicht_zu
1000 nicht_auf somit
960 kolleg*
950 kurz
940 einste*
930 bewerberin mitbew*
900 also
890 mehr_ein
880 bedarf wurde
850 beenden
840 wunsch*
830 jemand_andere mehrhe*
820 letzte_montag
810 auswah_aufgen zwei_andere
800 gewahl_wurde haben_die
790 bewerb_mit womit
780 folgen ist_schon kriegt vergleich von_einer warten
760 bei_uns daher
750 deiner ein_und jemand_der noch_nicht waren
740 leider_nix
730 dieser fest nachfolger vom_letzte
720 diesem nicht_in
710 aufgeh* aufgehoben der_eigene einstellung vergle*
700 auch_ihre mehr schnei*
690 deshal* deshalb fur_eine personen
670 die_ausges sodass_wir
660 durch_einen nicht_ganz wir_mussen zuruck*
650 kandidatur
640 bewerb_absage das_rennen
630 aus_uns die_notige uns_wird wird_diesma
620 entspr* konnte_sich kurz_und nicht_einste schmerzlos sie_gehore und_schmer unser_angebo
610 einer mit_denen
600 einem fangt_im ich_weis nicht_unter so_gern stelle_nicht verant* vertra*
590 diesma* diesmal prozes* vorarb*
580 bleibt_es ihm_haben im_februa jetzt_der und_den wird
570 darauf durchs* es_diesma fur_jemand gesetz* und_genau wir_konnen
560 dennoc* dennoch dir_leider du_bist einer_einste februa* februar wurden_sie
550 auftraggeber den_andern winter
540 aber_ein an_dieser dass_wir den_stelle die_offent dieser_stelle mitbewerberin unser wir_dich zu_einem
530 bereit_bei ich_ein interesse ist_besetz kerl offentlichkeitsarbeit weis
520 den_kolleg erledi* erledigt frist_ein ihnen_heute jedoch kommt leider_hat sehen sie_in weis_das
510 berucksichtigung gruppenleiter nehm sehen_wir team_fur
500 auf_einen durchgesetzt es_uns grund gruppe* ihnen_absage nicht_zum sie_nicht
490 die_stelle diesem_grunde es_mir nicht_zustan zugesagt zustande
480 contro_bei dich die_erford ihnen ihre_kandid mehr_offen moment_keine name_befind nordli_ist vakanz wir_werden zuge
470 ausgesprochen doch heute_leider liegen mit_einer
460 besser bewerb_war der_das der_war die_rolle fur_diese lautet name unterb* vorgan* wir_dir wurden
450 da_nichts damit_ist das_orches das_volont fiel_auf grunde_aufgeh ihnen_ihre im_weiter leid_es nachst_runde orches* orches_hat sie_hierbe so_leid status team wahl_fiel wurde_aus
440 auswah_wurden geworden ich_unsere jemand* jetzigen sie_gefall sie_weiter weil_er
430 besetzung das_team geword* hat_sich menschlich mitbringt sorry waren_es wir_das wir_von
420 bereits beschlossen das_intere einer_bewerb erforderliche ihr_name jemand_anders logist_hat steht weiteren wir_machen
410 auswah_nicht den_winter es_ist gemach* gleichwohl heute_fruh ihren mitbri* sie_konnte zwischenzeitlich
400 angeno_hat bedauerlicherweise beschl* eine_einste es_leider fruh gemacht gesamt* ihren_namen stelle_ich wir_sie wird_es
390 beruck* erreichten gern_ich im_auswah nicht nicht_entspr teile unsere_gespra
380 abschl_besche angest* der_feuerw es_wird feuerwehr gespra* hiring kommis* mir_im sich_im stocke* stocken ubertragen wurde_mit
370 also_nichts an_jemand bedaue* bei_dir bewerb_fur dass_es dich_weiter entspr_werden interessiert kranic* nachba* nicht_erfolg ohne_dich samtli*
360 besetz_haben der_die ein_angebo ein_paar entsprochen gewahl* nicht_moglic nimbus paar posten wurde_ein
350 ein_arbeit erst geht hat_deine hiermi* hiermit ist_es keinen_bedarf reise verfah_mit von_ausen
340 aber_der ansuch* auf_weiter das_untern frau_celik fur_den gebrau_machen gebrauch haben_uns leider_ein mit_elektr samtliche sich_die von_ihrer vorschlag waren_sie
330 ausges* da_waren darum die_aufgab doch_noch fuhrer* fuhrerschein gegenw* gezwun* gezwungen ihnen_dies machen muss nach_den reicht uberni* uberni_die ubernimmt vorges* vorn vorstellungen wohnt_und zuruckzunehmen zusamm_und
320 drum komple* komplett nicht_zusamm schon_komple wohnt wurde_abgele
310 abgele_hat eine_kolleg gespra_hier hohere_mase hoherem ich_sehe jahre mit_unsere nichts_mit schade_dass verzic* verzichten zu_mussen zum_jetzig zum_schlus
300 fest_dass mochte_die rang_00 verfug_stehen
290 ausen drei_einrei einrei_lag kolleg_aus weil weil_die
280 an_den aufgabe da_wir durchg* gegeben grundl_der haben_anders jemanden mittle* positive trotzd* trotzdem unterbreiten untern_hat
270 engage* engagement fur_dich gegebe* mit_uns wir_musste zur_zweite
260 als_wir dachte* dachten die_ich ihnen_eine stelle_wird uberne_will war_ihnen weshal_wir wir_beide zeitpu* zeitpunkt
250 anders_entsch arbeitsplatz auf_sie auser dass_man desweg* eingestellt keinen naher vorgesehen zuruck_dass zuruck_weil
240 anders gesprachen haben_wir leider
230 das_nicht fur_die gesprache herr nicht_fur sieht uns_anders werden_wir zu_unsere
220 beiden hiermi_inform stelle verfol* verfolgen voraus_ausges wahren* wahrend wir_jetzt wir_sehen
210 damit einzus* fur_das personalplanung
200 bewerbung der_herr geschlossen nord vom_00
190 anford* aufgab* auswahltag dazu fur_0000 heuer moglic* uns_nicht vertrag
180 andere_bewerb durfen_wir
170 alle anderen arbeit* bedaue_nicht fachbereich gester_abend weiter
160 baustelle
130 nimmt platz
120 hat_den kollegin
110 andere hallo
100 bedauern
97 auch wir_nicht
96 sich
89 heute
86 ist_vergeb
75 mit_ihnen
67 geben
66 dass
61 nicht_weiter
55 jemand_mit
49 eine
48 leider_nicht
47 qualif*
42 ihre weiter*
41 haus
40 haben
29 schon
23 keine
1 einen
-11 zweite*
-24 auswahl
-34 sofort
-43 interv*
-50 hoffnu*
-55 unsere*
-61 konnen
-70 example
-85 den_bewill
-99 bewerbungen linie
-110 geplan* sehr vertre*
-120 bielef* in_den
-140 einkauf
-150 kein nachdem praxis* tote
-160 dass_der dieses_dokume dokume* dokument leitst* leitstelle zweife*
-170 das_traini fallt_heute gekomm* gekommen gesprach gilt jahr mandat souver* souveran traini_fallt training und_die wir_uns
-180 gescha* gmbh lager leider_aus nachde* nieman* traini*
-190 allem aufsic* genomm* genommen
-200 geschi* ohne_dieses ziehen
-210 ausdru* donner* donnerstag ist_mir schalt* und_sie
-220 an_dir beruck_werden es_tut ihnen_mittei mittag prozent uns_fur vorers* vorerst wir_in
-230 bauen dort habe konnte_wir minute* minuten
-240 bewerb_als danema* danemark geande* habe_mich hatten kassen* prozen*
-250 arbeit behand* bewerb_leider eingeh_prufun einmal graz kommun* nachst* weiterhin wir_ihren
-260 sich_am sind zwei
-270 anzeig* da_die erfahr* ergebnisse form informiert kontak* mein schriftlich
-280 dass_sie geehrt_herr geehrter gemein* mochte* mochten nicht_angeno nicht_gewonn und_mussen
-290 alles an_der angesi_der famili* geschr* geschrieben ihrem_antrag musik pensum schrif* sprich* spricht weitere wochen*
-300 aber_die bearbeiten musste neun schon_dass zu_tun zurzei* zurzeit
-310 am_00 die_auswah eltern* gute rund unterrichtet urlaub
-320 angesi* angesichts gewonn* gewonnen letzta* letztautor nehmen_zurzei profes* uns_leider unterlagen unterr* wichti*
-330 ein_andere einkau_ist einzel* entscheiden gefrag* gefragt hatten_wir jetzt_besetz lang_fangt mai_an nichts_weiter patien* qualit* sie_das
-340 bearbe* beendet fragen kundig* lasst musste_wir von_00 wirtsc*
-350 arbeitgeber aufnah* gibt unterl*
-360 ich_nicht mentee mentee_gefund neue_stelle passen_mentee sind_wir unbefr* weiter_bearbe wurde_ich zusage
-370 anschr* automatisch bleibe* bleiben in_der wir_mochte
-380 automa* bei_mir danach menschen nicht_an niemanden suchen_wir verlan* von_den zugest*
-390 bewerb_um ihrer konopka lange sache statio* zuruck
-400 ihnen_daher stadt tochte* tochter unter_00 wir_leider
-410 anfrag* es_am gefund* gefunden langem nach_langem neue personalrat verfug*
-420 freita* nicht_gefund punkt
-430 auskun* brauchen dass_die oder
-440 beantworten gab_es gleich* uber uberne* ubernehmen
-450 gewahr* ist_abgesc von_frau
-460 absage* beantw* sicher*
-470 dann hast
-480 finanz* jeder
-490 in_diesem suchen
-500 leute wir_mit
-510 bewerb_nicht konnen_wir parkpl*
-520 finden mehr_verfug
-530 ihr_vorhab mail telefo* zunach* zunachst
-540 forder* nachbe* nachbesetzt passende
-550 aussch* drei nicht_da stellen vorbei
-560 ebenfa* kann nehmen
-570 der_stelle
-590 gerade jede
-600 beworb* beworben jahr_nicht
-630 bitte wenn
-640 davon ist_jetzt
-650 sie_haben
-660 etwas
-670 entsch* platze
-680 fur_einen
-720 aus_dem
-730 wir_ihr
-740 ersten
-810 schrei*
-850 wegen
-860 ihr_angebo
-870 wird_ihre
-890 nach projek*
-1000 beim
-1100 keinen_platz
""",
    "received": """
1600 am_dezemb
1500 befind*
1300 gelegt
1200 durchgehen sitzun_am soeben
1100 sichte*
930 sichten
910 alle
890 zustan*
880 in_bearbe lauft
830 unter_der
820 durch_und
810 bearbeitung diese status_in
800 stelle_ab
790 der_drei
770 von_der zeugni*
760 ihre_angabe sichtu* sichtung
740 der_nummer in_ruhe
730 ich_schau
720 der_bewerb derzeit in_den kommen_unaufg nummer unaufg_wieder
710 jemand_aus kommenden konnten mit_den schau_sie
700 eingel* konnte* vorliegenden
690 angabe* angaben melden wieder_auf
680 diese_ist
670 bewerb_und derzei* eingegangen
660 unaufg*
650 dein entgegengenommen frau vollst*
630 alles die_wir
620 komple* komplett
590 ist_damit und_melden
580 durch gespei* gespeichert habe haben_ihre unsere
570 gesehe* gesehen
560 gerade mail noch_an
550 anforderungen anlagen begonn* begonnen liest
540 have we_have weitergeleitet
530 anlage* jetzt mit_dem person* zeit_um
520 aussag_unterl format hab_deine im_format schaue* schauen
510 erfolg* nachge_zeugni schwen* schwenke
500 bereic* zehn_werkta
490 schaut
480 bewerb_in nachst_tagen uns_nicht
470 dein_profil nehmen_uns
460 alle_bewerb bekomm_und danke_dafur den_nachst ihrer_aussag
450 begutachtet bekomm* bitte_geben ihre_wunsch
440 automa_eingan dienstplan prufen_ihre tagen_bekomm
430 arbeit* genau_an sieht_sich
420 bewerb_dauert fur_die geben_sie hande moment* momentan
410 nun_mit weiter* zehn zu_lesen
400 beguta* eingan* habe_sie hat_bereit schaue_wir ubermi*
380 applic* application arbeit_nach bewerbung deine den_weg nachri_ist thank thank_you your your_applic
370 danke derzei_bearbe eine_automa ist_da letzte_arbeit profil
360 auch_sehr durchsicht noch schicke spates* spatestens
350 bitte_reiche ersten selbst_vertra sie_bei wir_selbst wurde
340 arbeitszeugnis mail_ist reiche_sie sich_ihre
330 aus_der behandeln bewerb* diese_nachri erste ist_eine oben reiche* selbstverstandlich
320 bestatigen innerh_von unsere_einric
310 aufgen* aufgenommen bewerb_fur ihre_publik in_unsere publikationsliste
300 innerh* innerhalb
290 die_mappe junior versta_und vorges_ist
280 angele* angelegt bewerb_die dank erfahr*
270 bekommen bewerbungsnummer erfass* lautet_00000 lebens*
260 bewerb_lautet der_unterl etwa_drei wird_etwa wochen_dauern
250 arbeit_erfahr sie_wie zeugnisse
240 angeko* angekommen bescheid blick es_weiter sobald_wir weitergeht wir_freuen
230 besche* ihres lautet und_haben wir_ihrer
220 schoner
210 liegt_seit
190 bewerb_habe deine_angabe drei ich_zu und_schaue von_zehn
180 hiermi* hiermit
170 bereits uber
160 von_uns
140 bereit*
74 ihre
69 gemein*
56 ihrer_bewerb
54 personlich
-7 sehr_geehrt
-75 rechne*
-81 sehr
-84 herr
-150 exampl* example stelle wir_haben
-160 bearbeitet
-170 anonymisiert
-180 elektr* haben_deine
-190 gepruft innert
-200 gepruf*
-210 kandid*
-220 bei_uns unterl_haben
-240 betrie* geplan*
-250 erst ist_weiter tage weiter_im
-260 abschl* weil
-270 steht
-280 durchgesehen wegen_der
-290 bewerb_gesich etwas per_post
-300 gefall* sechs viele wegen
-310 finden
-320 weiterhin
-330 ihren mitarb*
-340 haben oder unterl*
-350 gesich* gesichtet
-380 bewerb_hat eingegangenen hast wochen
-390 an_ihre hat_uns team_hat
-410 noch_nicht
-430 dass laborl*
-440 einem person_und
-450 angese*
-460 bespro* besprochen vergli* verglichen
-470 anspruch in_anspru
-500 anbei zu_ihrer
-510 an_der
-520 anspru* vielen
-530 um_die
-570 nach_wie wie_vor
-580 erhalt_sie hat_sich liegen
-600 unserer unterl_liegen
-610 nach
-650 ihnen
-670 hatten
-730 liegt
-770 konnen
-930 ihre_unterl
-980 bereit
-1100 zuruck
""",
    "come": """
1500 advent
1100 gerne
1000 gemein* stunde
990 bewerbungsgesprach
960 falls
920 geplan* uhrzei* uhrzeit
870 eine gesprach
800 nachst_schrit
780 den_00
750 doch schritt
740 schrit*
730 uns_bitte
720 bist erwart*
710 sie_zum wir_dich
700 hiermi* hiermit link zum_bewerb
690 termin*
680 als_assist statt
670 lass_uns
660 dezemb_um uhr_im unserem
650 etwa uber
640 bauste*
630 hier
610 am_freita schlag*
600 online
590 videok* videokonferenz
580 am_samsta auch bestat*
570 danach teilne*
560 bis_zum verschieben
550 bitten den_termin falls_sie such such_dir
540 bist_eine donner_ab eine_runde exampl* example
530 dauert finden sie_den
520 dein eine_halbe halbe_stunde schulu*
510 konnte_sie sehen teilnehmen
500 diese_woche nina servus theori* theorie ware
490 einen
480 beginn_um deinen halb
470 hutte mit_ihnen personlichen tepe
460 anfahr_zu anfahrtsbeschreibung der_nummer die_anfahr ihnen_auch leider ruft ruft_sie stando_finden wurden
450 auch_die donnerstag findet refere_nennen referenzpersonen stunde_in unsere_stando zwei_refere
430 der_00 eine_gruppe
420 freita_um marz und_der
410 guten kurz portal_hoch termine
400 am_empfan besche_falls bitte_besche im_lager nicht_so so_konnen wahrne_konnen wir_ihnen
390 bitte_bestat freita_zum uns_dann
380 ab_uhr auswah_gekomm da_bist dich_kurz du_da empfan_wenn findet_morgen gern kurz_am meldes* meldes_du meldest
370 erwart_sie finden_sie in_die setzen_wir sie_am termin_vom
360 bewerb* ca_00 termin_kurz
350 einen_freien interview sodass sodass_wir wir_haben zu_unsere
340 am_00 am_dienst das_bewerb
330 auswah* deinem_interv freien gespra_mit interv_bei link_zu probea_in zu_deinem
320 bereit_sie bereiten bestat_ihn drei_termin termin_an termin_erhalt terminwunsch wurde zeit_haben
300 auf_0000 auswei_und einen_gultig einen_probea erhalt_und filial_an gultig_auswei gultigen ihre_zeugni im_konfer interv* mir_ein schick_mir unsere_filial zeugni_mit
280 bitte_eine ein_kurzes kurzes mochten
270 abteil_teil abteilungsleiter am_gespra deinem der_abteil frau_keller gespra_nehmen ihnen_sprech keller keller_und leider_nicht nehmen_frau ob_das stattd* stattdessen
260 gerne_bieten uhr_oder
250 bieten_wir studio uns_im
240 bieten
230 auch_online das_gespra fuhren_wir gespra_auch mochte* wunsch_fuhren
220 unser
200 am_und
190 erstge* erstgesprach
180 modera* siehst siehst_du
170 wissen*
160 montag
120 termin
110 dienst*
100 werden
87 wird
48 ist_fur
38 kennen*
-6 von_neun
-23 nach_dem
-26 in_der
-79 passt_ihnen
-80 kassen*
-89 wir_nach
-110 dritten nicht
-120 zwisch*
-140 dritte*
-180 beim
-190 rund sehr
-210 freuen gibt montags
-220 nachste
-230 laden
-240 andere* letzte montag*
-250 auf_den hast
-260 konnen
-270 neuen wunsch*
-280 deine ihren
-300 ersten januar kurz_zeit vier zum_telefo
-310 februa* februar
-330 erst gegen_00 zuruck
-340 durfen haben_wir weiter*
-350 kennen
-370 gesprache intere*
-380 am_donner anrufe* anrufen ein_telefo
-430 am_montag gespra_einlad telefo*
-440 gefreut termin_bitte wir_am
-470 ihre
-480 dort
-500 einlad*
-510 uber_ihr
-520 bis_00 dass
-570 telefonieren
-620 passt
-640 ist_am verein*
-690 einen_termin unsere_gespra
-710 ihrer
-720 donner_um
-780 ausgef* passt_es
-890 sich
""",
    "offer": """
1200 entgel* entgeltgruppe in_entgel
1000 arbeitsvertrag
960 stufe
900 arbeit* wird_ihnen
870 der_empfeh
860 arbeitstag erster_arbeit
850 dienst*
840 mit_einem
830 beginn_am
800 noch
760 wir_wollen wollen_dich
750 arbeit_liegt
740 erster
730 vergut*
720 sie_zum
690 ihnen uns_bis
660 nachde*
650 dich dir_die du_noch
630 wird
620 zum_00
610 anstel* einste*
600 der_betrie durfen muss
580 tage
560 urlaub_und wir_dir
550 dienstverhaltnis tage_urlaub
540 ware
530 lehrst_als
520 dezemb* die_lehrst lehrstelle oktobe_mit
510 einstellen lehrst*
500 die_stelle
490 team von_aureli
480 im_team
470 aureli* aurelis betriebsarztlichen vorbehaltlich
460 der_zustim zugest*
450 team_von
440 euro
430 ist_auf unsere_wahl
420 hast wahl_ist
400 den_ausbil mochte_sie
390 bei_uns
380 du_den du_hast mich sofern vertrag willst_hast
370 willst
360 am_00 bis_freita eine vorliegen
350 diese juli wir_wurden
340 gester* gestern
330 an_der
320 zusamm_mit
310 ihnen_die steuer*
300 digita* fur_den
290 den_offent einste_in februa* februar offent_schuld schuld* uns_ihnen
280 freitag gerne ihre_steuer montag_bei vertra_brauch
270 betrag_000 brutto* brutto_betrag bruttogehalt das_brutto
260 betrag* betragt vertra*
250 den_vertra fur_dich mochte* mochten unters*
230 ware_der
210 haben_uns
170 einsti* einsti_fur in_stade treffpunkt uhr_auf wenn
160 freuen_uns sie_ab wir_freuen
110 brutto
-130 sehr
-170 werden
-180 haben
-230 gesell* novemb*
-270 einen
-280 bis_00
-310 sie_den
-350 nicht
-360 bitten
-380 positi*
-420 wir_sie
-440 uber
-520 wir_ihnen
-630 dass
-660 sich
""",
    "wait": """
1700 laut
1500 herr
1400 steht_noch
1300 ruht
1200 mitte weiterhin
1100 erst vorher zwei_bis
930 bis_mitte
920 noch
830 wir_uber
810 versch*
800 einste*
790 vergeh* vergehen wochen_vergeh
740 nichts
730 die_besetz
720 auswah_lauft betriebsrat gemein*
710 vier_wochen
690 ende_nachst
680 ruckmeldung
670 ende entsch* mitte_novemb
660 aufgru* aufgrund bitte_haben nicht_vor
650 nach_wie nicht_verges wie_vor
640 ruckme*
630 freige* freigegeben zwei_wochen
620 beim_betrie haben_dich liegen_noch noch_beim
610 unterl_liegen vergessen
600 auswahl bislan* bislang rechnen
580 dich_nicht eine_entsch mit_einer
560 brauchen nachst_woche
550 der_stelle entscheiden favoritinnen weiter_eine
530 herbst
520 bewerb_an noch_etwas wir_zusamm
510 ausgesetzt
500 auf_der bewerbungen im_rennen zusammen
490 hake ich_hake so_lange
470 bewerb_ist du_bist im_kranke ist_weiter liegt_mit rennen
460 bis_die freiga* freigabe nicht_fest sie_mochte und_ohne
450 der_gemein die_gescha hangt quarta* uber_die
440 der_engere gescha* neuein_bis
430 dauert einladungen geduld* gedulden im_oktobe leider_noch mitte_januar sich_nichts versch_wir zum_einste
420 die_einlad einlad_zum sich
410 erst_im
400 auf_rang melde_mich ohne rang_00
390 durchsehen holzl projek_in
380 gemeinderat ihnen_heute sie_bitte zweite_advent
370 gemein_mit guck wochen_an
360 ich_mir kw_00 melde mir_am
350 leider mitte_dezemb nachst*
340 am_wochen auf_montag wegen_der
330 mit_den montage wird wird_es
320 unsere_konzer
310 bleibt das_budget ein_platz frei_ist platz_frei
300 danach_wissen dauert_es dezemb* dezember es_leider ferien_dauert freita_statt gespra_findet leider_etwas letzte_gespra ob_und sie_noch statt_danach und_wann
290 das_letzte ihre_bewerb nicht_sagen
280 am_00 die_kommis freitag geben ich_ihnen voraussichtlich
270 antwort freita* heuer kommission
260 bewerbung kommis* wir_mehr
250 budget_freige dem_betrie invent* inventur ist_geht langer paar_tage schnacken
240 um_sie wir_ein
230 mehr
220 im_juni stelle
210 wir_ihnen
200 konnen_wir
180 auf_eis getroffen keine
140 ein_ja noch_nicht
98 bewerb*
54 haben
47 nach
-22 malino*
-24 gott
-31 grus
-33 hofstetter
-38 buhler ciao_herr herr_buhler
-39 ciao
-40 petersen
-42 peters*
-48 gruezi_herr
-49 gruezi
-63 servus_herr
-64 servus
-86 moin_herr
-95 moin
-96 dieser
-110 mail
-120 auch
-130 nicht
-140 schrei*
-170 einen
-180 ihre seit
-190 kann_das
-200 bekomm*
-210 aber unters*
-230 dass geehrter sehr_geehrt
-250 innerh* innerhalb
-260 verspr*
-270 bei_ihnen kandid* uber_den
-290 feststellen hallo_herr
-320 hallo sehr
-340 melden
-350 nach_dem
-360 offen
-370 suchen
-390 dienst* doch funf wir_noch
-410 wir_uns
-450 besche* bescheid
-460 werden
-530 wenn
-540 tagen
-700 etwas
-780 um_etwas
""",
}
ABOUT = {
    "yours": """
1200 unser
810 status
700 person*
680 auftra*
640 deine frau
630 deinem
570 jemand machen waren
560 tage
520 anford*
510 stunde
500 auftrag bitten
490 einste*
480 erfullen
470 fiel jemand*
460 grusen ihnen
450 schau sodass
440 dass
430 bauste* bedauerlicherweise bewerbungsstatus herr steuer*
420 aufgen* aufgenommen grus hallo
410 bereit* gemein* gmbh losung magst vertrag
400 gesell* mittwoch
390 ablauf bescheid doch telefo* zusamm*
380 alles beginn* eines engere
370 also beginnt besche* einem einstellen hatten schick subject:traine*
360 erfahr* guten letzten schreiben
350 datens*
340 besten gerne letzte* probet* subject:zimmer*
330 diese gruess jemanden linked* team
320 erfolgt moin nordlicht steuernummer volont* wird
310 auch bewerberin gesetz* subject:werkst*
300 ausbil* berucksichtigung subject:bewerbung subject:gesprach vormittag
290 anders cheers subject:volont* subject:volontariat trotzd* trotzdem wurden
280 ausges* februa* februar gleich jugend* subject:minijo* subject:minijob unseren vortra* vortrag
270 aufgeh* aufgehoben besetzt dafur deshal* deshalb fahrtk* fahrtkosten geklap* geklappt kurz matthi* pfiat probes* ungut verschieben winter
260 geplat* geplatzt ging probem* probemonat subject:einste* termin* verfah* weiteren
250 dein einer subject:deine unters*
240 arbeit* bekommst ergebn* initia* lehrst* servic* sicher subject:ausbil* subject:bist subject:fahrer unserem wollten
230 aufgab* bekomm* dabei dezemb* dezember geht kennen* lebenszeichen passt verfahren vorste* weitere
220 anstellung empfan* gemach* koln ruhe sicher* subject:probes* unterschriebenen
210 anschl* antwort etwas freundlichen gefallen gemacht internen kandidatur kommen rechts* subject:assistant umstan*
200 ausgesprochen entspr* hiermi* mittei* vorsch*
190 melden prasen* vorn
180 crewin* professor subject:bewerb* subject:ihre subject:offizi* subject:offizier
170 dich diesma* diesmal durchsetzen erstatten prufung sekret* sekretariat vergle* wahl
160 arbeitstag berucksichtigen konnte* schichten subject:online* subject:onlinebewerbung unmitt*
150 angelegt mail sagen terminwunsch warst wochen
140 bedarf
130 musste*
120 danke nils
110 nennen subject:status will
99 werden
95 sehen zweite*
94 bist
92 dossier
91 geben
74 durfen
67 septem* september
51 ihre
48 liebe
32 absage*
29 drei
16 runde
6 mussen
-1 stelle
-6 nachsten
-8 nicht
-16 dana
-43 uber
-46 gegen
-50 bearbe*
-56 geehrter
-58 geehrt*
-61 andere
-67 absagen
-70 montag
-76 sich
-80 bewerbungen tessel
-81 wunsch
-82 wurde
-92 robin
-94 mutter
-95 woche
-96 bekommen
-98 absage
-99 kennzeichen
-100 gutach* zeit
-110 auswah* gesche* ruckme*
-120 dank empfeh* maximi* maximilian sehr unsere* vergiss
-130 bewerber burger* donnerstag fuhrun* halten hiltru* werdeg* werdegang
-140 einbli* empfehle freita* konnen lauft liebes sacha stell traini* vergeb* vorsta* vorstand weber
-150 friedhof funf garage habe handsc* konzer* parken sachve* seit subject:haus subject:parkpl* subject:pellwo* subject:pellworth vergeben
-160 agentu* agentur ausgebucht begren* besuch entscheidung gefund* gelief* geliefert geschrieben gewonn* gewonnen kontaktiert saatho* saathoff
-170 bewerberinnen beworb* beworben einzug engine* frei haben heike kolleginnen link mitbringen ohne rund sechs sobald wenn
-180 bedanken drucke* gefreu* gerats ginge horen jahr letzte nieman* obwohl prozen* sollte* souver* wartun* wartung
-190 aber aktualisieren anderes anerkennen briefe* coachi* euer gute interessenten leserb* lieben meier mich mobius nach ruhig stand
-200 angebote betriebsbedingte biegst brunnen diesem entscheiden fronte* frontend gesprach gibt gutgeheissen kind laufenden platz teamle*
-210 endgul* erhalten forder* gelacht kollege kosten* laufen* meine personalrat platze raum raus richtig subject:angese* subject:junior teamleiter umzug zeitun*
-220 aufnah* erhalt* freige* geburt* geburtstag hinric* ihrem immer lebens* profil richti* sprech* wissen
-230 anbei informieren intere* prozes* telefonieren welche*
-240 antrag* befristeter dokume* einreichen gemerk* kunden* passau probe stadt termin unterl* verbindliches
-250 berich* daruber feststeht foto nehmen reklam* reserve schalt* sollten subject:ruckme* subject:ruckmeldung vielen
-260 anfrag* anfrage antrag beim bewerbung bisher dazu entgeg* festst* ihren stelle* verlangert versch* wechse*
-270 begrusen behalt* gewahr* mochte subject:neuigk* subject:neuigkeiten verbin* vertrauen zahnarzttermin zeugnis
-280 ablehnen bitte euro firma frageb* fragebogen meinen sohn weder zahnar*
-290 auswahl jury leid mein mitgli* position praxis solang* solange subject:analys* subject:analyst subject:data weiter wenden
-300 abholu* abholung ablehn* august besetzung dieser euch fangt herren interview lebenslauf steht subject:aureli* subject:aurelis verschiebt
-310 ausgefullt favori* klicke* testau* testaufgabe zurzei* zurzeit
-320 alumni angese* anzeig* ferien* reserv* sucht tochte* tochter vorube*
-330 acht gespra* system verlan*
-340 abgelehnt anzeige bereit einen ihrer moglic* stehen subject:contro* subject:controller subject:ihrer
-350 aufgef* betriebsrat eure mehr
-360 abgele* interv* leider monat preis subject:frau vorlie*
-370 aksoy ausgef* formul* stellen wohnun*
-380 auskun* fuhren hast warten
-390 gescha* liegen ruht
-400 angebot ubernehmen unserer
-410 angebo* bevor bewirb engere* engeren famili* familie
-420 angesehen uberne* welche
-430 bearbeiten treffen
-440 moglich
-450 einkauf
-460 bleibt ersten
-470 subject:zwisch*
-490 ausschreiben neuen
-500 berucksichtigt finanz* jahres*
-520 jahresversammlung wieder
-550 wegen
-560 konnte
-570 treffe*
-590 kundig*
-630 entsch* suche
-650 verges* vergessen
-670 kann
-770 weiterhin
-920 noch
""",
    "refusing": """
780 guten
680 auftra*
670 letzten waren
600 fiel unser
590 hatten
580 einer machen
540 weiteren
520 probet*
510 sodass
500 jemand* kurz
470 bewert* trotzd* trotzdem
450 aufgeh* aufgehoben jemanden
440 beende* servic*
430 darum
420 einger*
410 entlas* entlastung furs kunde linked* linkedin person
400 senden
390 ausgesprochen deshal* deshalb dieses feedback ihnen kasse kinder
380 bewerbungsstatus einmal jemand offen unserer wollte* wollten
370 alles unseren
360 auswahlverfahren dafur sogar
350 entspr* folge jugend* subject:hauswi* subject:volont* subject:volontariat wieder*
340 ausges* lassen zuge
330 drei gesell* gleich koln matthi* vorhanden warst
320 abschl* dass einladen grus grusen iban kolleg* magst mitarb* partne* person* sehen vorhan* wunschen zuruck
310 betracht dabei engere rechts* service vorsch* zulass*
300 probes* staple* subject:ausschreibung ungut
290 diesma* diesmal einem gleichwohl kandidatur kommis* staplerfahrer steuer* wirkli* wirklich
280 ausgew* besetzt lange neue nicht sommer unterb* unterbreiten
270 ganzen gesetz* hatte herr konnen konzen* monate mussen subject:aushil* subject:aushilfe subject:deine subject:rezept* subject:werkst* teilge* teilgenommen verble*
260 gesellen hinrichs keine orches* orchester status verfol* verfolgen
250 abgeschlossen budget daher dort einzel* gute jobs lust meinem prakti* rufen schick
240 brauch* durchs* einstellung fruhja* gewahl* gewahlt gmbh grust namen subject:projek*
230 allein ausgewahlt ergebnis erteilen etwas liegt praktikum subject:ihre
220 anford* aufgab* darf kolb mail robin sommer* vortra* werden
210 ausbil* ausrichten bewerbungsverfahren gehaltsvorstellung gelege* gemach* ging gruse handwerklich konto mittei* zusamm*
200 anderen ausschlieslich ausschreibungen beiden berufs* einbez* ergebn* geworden hochac* jahren nachsicht servus subject:ausbil* wird wohnt
190 aufgen* aufgenommen ausein* beruck* einste* gegebe* gegeben gemacht gesuch* geword* hinter* interesse kevin unmittelbar vortrag winter
180 erfahrung kleine* schwer subject:assist* subject:fahrer subject:status vorzug* vorzuglicher wurde
170 arbeit* berucksichtigung bewerbungsprozess braume* erford* erforderliche erlaub* letzte retour* retournieren subject:bewerbung subject:marz
160 abschlagige kopf punktz* punktzahl schich* sobald vorspi*
150 bedarf besser* diese vakanz
140 bedauerlicherweise beste deiner stelle wenn
130 anders bereit* hallo heben kandid* runde stocken untern*
120 ihre
110 berucksichtigen damit erst
98 vergeb*
94 inform*
92 vergeben
52 team
45 aussch* mehr
32 bescheid
23 subject:deiner
22 geht unsere
9 liebe
8 haben
6 danke subject:bewerb*
3 sind
-11 weiter*
-12 besche* bewerb*
-35 beim
-37 danken
-53 grunde*
-60 dana
-64 grunden
-65 zwei
-75 gilt
-77 unterlagen
-82 montag
-83 innerh* innerhalb
-89 gutach*
-92 unterl*
-99 bist
-100 hast offent* zuruck*
-110 alle eine muss sonnige
-120 dein fragen kaffee leid platze sonnig* urlaub* zusatzliche
-130 automa* bewerbung jahr jobala* jobalarm lieben
-140 dazwis* gegen gleich* lesen subject:ruckme*
-150 euro gutgeh* gutgeheissen ruckse*
-160 anerkennen einrei* ferien* nach raum winter* wochen zweima*
-170 aufnehmen bedeutet brunne* fallt geburt* gelegt herzli* hochzeit horen ihres rollen sacha schrei* traini* unvoll* unvollstandige vielen werdeg* werdegang
-180 abgelehnt bedeut* diesem interessenten musst nachri* start subject:danke subject:pellwo* subject:pellworth
-190 einget* manage* mochte* nieman*
-200 gewonn* gewonnen graz subject:manage* subject:manager subject:vielen
-210 abteil* brunnen eingeg* entscheidung frontend moin postfa* subject:dank subject:data
-220 anderes antrag* bewerbungsfrist euer eure gefallt kollege ohne subject:einlad* subject:einladung subject:neuigkeiten weder
-230 besteht hinrich manager pfarrer reklam*
-240 auswah* eingegangen forder* laufenden parken sechs verbin* zeit
-250 engine* engineer intere* jury subject:analys* subject:analyst subject:prakti* uberze* weitergeleitet welche zustim*
-260 auswahl begren* dauert favori* ihrer leider mitgli* platz schrif* urlaub
-270 assistant behand* erhalt* erhalten finanz* kann kommen kundig* link mochten projek* prozen* prozent prufen stadt
-280 angese* freita* geehrter pfarre* sales sollte* sollten vier wunsch
-290 begrusen bereit ebenfa* ebenfalls herren sein subject:unterl* subject:unterlagen treffe* versuc*
-300 einige halte nachst* passau stehen subject:neue subject:runde system
-310 befind* dank konnte nehmen sonnta* subject:stelle*
-320 begrus* bieten dienst* eingel* gerade jahres* mochte nennen subject:ihrer subject:nachge* zeugnis
-330 antrag bewerbungen einsen* euch fuhren neuen wenden wohnun*
-340 anfrage aufnah* interview ruhig subject:sales ubernehmen
-350 buro minute* minuten nein stellen
-360 erwart* fehlt subject:klasse* uberne*
-370 absage* auskun* beantw* interv* mittwo* verges* vergessen versuchen
-380 einen entsch* fall freundliche gern gerne kind
-400 finden kein wegen
-410 ausgeschlossen vollst* zwar
-420 dezemb* dezember habe subject:entsch*
-430 findet subject:frau
-440 entgeg* familie zeugni*
-450 subject:contro*
-460 ablehn* dritte* lebens*
-470 bestat* weber
-490 falls lasst position
-500 bleibt stand subject:controller
-510 famili* oder
-530 ersten freuen
-540 abgesa* abgesagt bearbe*
-570 ausschreiben
-590 acht
-650 suche
-690 noch
-700 bitte
""",
}
ASIDES = {
    "keep_file": """
620 spring*
430 wenn_das
420 ich_sie
400 bleibt
350 meldun* meldung
330 davon_unberu unberu* unberuhrt
320 fur_das
300 mit_ihrer
280 eine_liste fuhren nummer stellv*
270 aufgeh* aufgehoben behalt* mir_ihre
260 habe_mir
250 auf_der
240 behalte sobald
-200 post unserer
-240 erfahr*
-260 unsere
-310 nicht
-360 haben
-370 losche* loschen unterl* unterlagen
-430 ihnen
""",
    "reapply": """
1100 dort
1000 ausschreibungen
780 honora*
690 weiter*
680 weitere
670 unsere
660 einric*
650 bewerben
640 suchen
610 ohne ware_das
590 wieder*
580 karrie*
560 suchen_wir
530 aber
520 gelten gelten_andere nach
510 eine gelege* melden ware
480 dich
470 eine_liste lust unserer
460 einste* moglic* neue
440 platze
430 dort_geht erst_im mit_einem
420 finden_sie
410 einmal herzli_willko jahren noch_platze
400 zulass* zwei
390 angebo* erst geht immer uber und_im
380 dann leute nachst* plus
370 wollen
360 in_der unter
350 noch_einmal
340 haus ich_dich ich_habe schau
320 aktuel* im_februa sie_den
310 dazu gerne lager
300 eigentlich informiert wird_die wurde_ich
290 eine_bewerb
280 angeboten anlage* anlagenbau dafur eigent* jens mandat_im
270 bremer* bremerhaven direkt gesucht in_unsere meine mitarb* sofort
260 wir_eine wir_suchen
250 hander* handeringend laufend
240 kopf voraussichtlich
230 den_ruhest ruhest* ruhestand weg_auf
220 bewerb* die_haben frag vielle_ist
210 vielle* vielleicht
200 beim herbst sucht
190 voraus_im
170 vorbei
160 wieder
150 antwor* falls sie_mal verpla*
140 freuen_wir
110 januar sobald
100 suchst unser
65 sie_sich
-72 einen
-120 besond* meinem
-130 gutes
-150 mensch* menschen wenn
-160 fragen
-170 an_der sehr_geehrt
-180 darf_ich lange linked* linkedin person* post sommer*
-190 auf_die ihnen
-200 frau und_die
-210 dein ich_sie machen
-220 alles
-230 exampl* example
-240 profil
-250 wurde
-270 beworb* beworben steht wunsch*
-280 wir_haben
-300 jemand* stelle
-310 diese einer fur_die wenn_du
-350 mehr
-390 dass
-400 unserem
-430 bitte mich
-440 nicht
-460 haben
-570 ihre
""",
    "stay_in_touch": """
610 erste
590 karte
560 der_kasse sie_im
540 kontak*
530 kasse
500 an_der komm
480 jahr
460 mich wurden_wir
450 die_ich
440 herzli_ein
420 sie_herzli
370 in_kontak sobald
360 auf_linked
320 liegen
310 einlad*
300 einen einen_kaffee hinter* ich_wurde
290 dann kaffee
280 ein_paar gern_ein paar
270 antrag auf_jeden darf_ich fall_mal jeden jeden_fall komm_auf macht
260 bereits flat kommen_jahr white
250 bereit*
230 an_sie
-100 person*
-130 herr
-170 frau
-190 wenn_es
-230 deine_adress
-240 adress*
-260 dass sehr
-280 wieder
-300 dich
-310 nicht wenn
-320 deine
-370 melden sie_sich
-410 soll
-420 haben
-440 ihre
""",
    "call": """
590 reden slot
570 druber
560 einen telefo*
400 durchwahl
390 durchw*
340 telefonisch
300 das_sekret
280 wissen
270 dazu passt passt_ihnen
250 woche
240 konnen
190 nachst_woche
150 ihnen
-150 einmal
-200 haben
""",
    "offered": """
670 telefonisch
650 uber
610 ausfuh*
570 konnen
460 mehr
420 feedba* feedback
410 detail* details
300 machen
280 unter_der
270 du_magst durchwahl magst
260 nachst_woche
250 wenn_du
200 wunschen
190 erreichbar
170 wenn
-1 rheinau
""",
    "refused": """
760 einzel*
520 versta_dass
350 erteil* erteilen
220 schaff* weil_uns
210 es_leider
200 mappen
130 nicht
-190 haben
""",
}
