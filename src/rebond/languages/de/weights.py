"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
850 jemand
820 also
740 sodass
640 erst
600 mehr nicht
580 einer kurz
570 sich wurde
540 dich machen
500 wurden
480 schnei*
470 diesma* diesmal sehen
460 wunsch*
440 jemand* jemanden zuruck*
430 kandidatur
420 bedarf
410 gewahlt ihnen letzten
400 wird zugesa* zugesagt
390 beenden erledi* erledigt montag
370 ende vergle* vergleich weil
360 deiner deshal* deshalb kommt
350 schmerzlos somit vorgan*
340 lautet verfahren
330 ausgesprochen ihren verfah*
320 fiel
300 kolleg* leider mitbew* ubrigen zusamm*
290 durchg* kennen* schneller team
280 einem interesse kriegt mitbri* mitbringt namen status
270 angest* chur nehme
260 kennt
250 bewerbungsstatus durch nachfolger nordli* nordlicht unterb* unternehmen
240 aufgeh* aufgehoben darauf elektr* gesprach vorste*
230 bedaue* einste* folgen notige warten
220 beruck* besche* bescheid besetzung bist
200 auseinander controller gehalt
190 kandid* kerl vorgesehen
180 danke entspr* gemeld* gemeldet
160 rolle
150 erteilen gespro* gesprochen
140 dass
130 heute
120 engere
110 aufgen* aufgenommen vorges*
71 unsere
64 bewerbung
38 stelle
22 unser
13 diese
-4 spritz* spritzguss
-5 noch
-12 deine
-19 vergeb* vergeben
-49 aber
-57 hiermi* hiermit
-66 jeden
-75 bekomm*
-79 titel
-85 bewerb*
-87 genomm* genommen
-90 daher
-91 eine
-100 doktor* hies jede kolleg lehnen mochte* mochten
-110 begonn* begonnen neues raus unsere*
-120 arbeit* gehen zunach* zunachst
-130 betrie* runde
-140 abgelehnt danach drei keine neue
-150 anzeig* bewerber erfahr* frei stipen* stipendium wichti*
-160 ablehn* eurem finden minute* minuten nichts schau version
-170 aufsic* auskun* entwic* erfahrung leute statt
-180 bewerbungen filter* filtern kleine langer traini* training verpas* verpasst
-190 engine* engineer frau kinder* stelle*
-200 ergebnisse passende samsta* samstag unserer
-210 absage* dokument nachbe* nieman* vorbei
-220 davon dokume* lange profil sehr
-230 dann zuruckgewiesen
-240 gerne kitaja* kontak*
-250 fehlt gerade suchen
-260 allein anfrag* beworb* beworben
-270 eines negati* negativ rund
-280 jury kein nach projek* schon
-290 ausgeschlossen ihrer lang
-300 stellen storni* verges* vergessen
-310 entsch* meine tochte* tochter
-320 beim einkau* vorsta* vorstand
-330 beantw* schrei*
-350 gewonn* gewonnen
-360 gefund* gefunden
-370 uberne* ubernehmen
-380 einen
-390 hast
-400 forder*
-430 aufnah*
-570 verfug*
-600 nehmen
-620 bitte
-930 links
""",
    "received": """
840 bearbeitung
700 applic*
690 alle
660 sichte*
650 diese
620 anforderungen sichten
590 gelegt
580 komple* komplett
550 arbeit*
510 weiter*
480 bewerbung
460 dein unaufg* unaufgefordert
440 frau zeugnis
430 dann
410 status
400 werden
390 gleichen innerhalb prufung
380 geben nummer unsere
370 angabe* angaben konnte* konnten
360 befind* eingan* gesehe* gesehen lauft
350 begonn* begonnen zustan*
340 melden
330 sichtu* sichtung
320 danke prufun*
310 bitte geoffn* geoffnet selbstverstandlich
300 kommen
290 eingegangen selbst* tagen vertraulich
270 behand* behandeln dank eingangsbestatigung habe
260 alles aussagekraftigen automatische entgegengenommen jetzt
250 lautet
230 bekomm* gerade
200 eine
180 gegenw* gegenwartig
170 anschreiben wurde
160 anschr* fachabteilung
150 weitergeleitet
140 seit
81 bereic*
53 deine
-49 fristg*
-56 vielen
-81 sich
-92 antwor*
-94 gesell*
-95 telefon
-120 zusamm*
-130 anfrag* anfrage gescha*
-140 dienst*
-150 beruck* erhalt*
-160 bewerben prozes* prozess
-180 zuschr*
-220 einen ihnen
-230 entsch* stelle
-240 einem
-260 erst
-270 angese* beim
-280 anspru* anspruch
-310 betrie*
-320 nach
-340 wochen
-370 konnen
-420 unsere*
-450 liegt
-470 unterl* unterlagen
-530 zuruck
""",
    "come": """
810 gerne
790 bewerbungsgesprach
770 gemein*
720 gesprach
710 falls
700 bist
630 eine finden
570 hiermi* hiermit
560 hier
550 einen
520 referenzpersonen
450 videok* videokonferenz
440 auch danach unserem
430 empfang
410 auswah* termin* uber
400 anfahrtsbeschreibung geplan* schlag*
390 link schrit* schritt
380 erwart* nennen
370 deinen minuti* minutiges wurden
350 bauste* dauert keller kurz meldes* meldest
340 exampl* example stunde
330 deinem findet juni samsta* verschieben
320 nummer ruft statt tepe uhrzei* uhrzeit
310 bestat*
300 bestatigen theori* theorie ubungs*
280 schlagen
270 etwa such
260 kurzes leider setzen
250 dein herr sehen
230 bitten
220 deshal* deshalb
210 spital* spitalgasse
200 freien
170 denen marz studio
160 gern
140 interv* interview losung oder
-5 gemeinden
-17 mittwoch
-19 bitte
-60 buroze* burozeiten
-62 ihnen
-75 offnun*
-80 offnungszeiten
-120 geoffn* geoffnet sommer*
-130 sekret*
-140 gegen
-150 dass
-170 arbeit* mich
-190 einlad* wollen
-200 bewerbung
-210 deine
-230 sprech*
-270 ihre
-280 zuruck
-290 kennen* telefonieren
-300 passt
-320 buch
-350 zahnar* zahnarzttermin
-380 sich treffe* treffen
-420 gesprachs
-430 weiter*
-780 ausgef*
""",
    "offer": """
810 arbeitstag
730 noch
580 arbeit*
520 einem
490 einste*
470 aureli* aurelis dienst*
440 dienstverhaltnis nachde* probem*
400 einstellen
370 muss
340 anstel* dezemb* dezember lehrst* lehrstelle
330 dich
320 ihnen
290 vertrag
280 zugest*
270 betriebsarztlichen vorbeh*
260 diese untersuchung
240 hast team
220 gefall* gefallen
210 wahl
180 urlaub wintersaison zusammenarbeit
170 gultig lautet
140 stelle
-84 haben
-100 unterschreiben
-170 bewerb*
-270 dass
-320 rufen
-330 gern
""",
    "wait": """
1100 laut noch
900 mitte
710 einste*
670 herr
640 erst
580 entsch*
520 zusammen
510 betriebsrat
460 weiterhin
450 ruht
440 versch*
430 freita* freitag liegen
410 brauchen ruckmeldung
400 dich gemein* ruckme*
380 brauch* vorher
370 vergeh* vergehen
360 herbst
350 verges* vergessen wochen
340 aufgru* aufgrund hangt weil
330 engere* engeren nichts sich
320 auswah* bist holzl melde
310 novemb* november rennen
300 prozes* prozess
290 ferien* ferienzeit
270 ende vier weder wird
260 langer meist montage projek* stelle
250 urlaub
240 entscheiden
220 auswahl besetzung nachster neuein*
210 alle geduld* gedulden quarta* schaue* schauen steht
170 rang
160 bitte
130 ausgeb*
67 unsere
-7 peters* petersen
-23 ihre
-26 buhler
-28 moin
-30 ciao
-130 geehrter
-150 geehrt* hallo sehr
-160 dienst*
-170 sind
-180 runde
-200 seit tagen
-220 besche* bescheid
-230 einer ihrer
-240 innerh* innerhalb
-270 melden
-290 wenn
-310 etwas
""",
}
ABOUT = {
    "yours": """
500 frau unser
450 ihnen
430 deine
380 status
360 etwas
340 zwei
330 deinem einem machen
320 telefo*
290 gerne jemand
280 geben subject:bewerbung
270 dein
260 auch grus
250 anford* herr kurz stunde
240 moin subject:ihre
230 servus verfah* vertrag
220 aufgen* aufgenommen beginn* besten dafur doch letzte* sehen verfahren waren
210 bauste* beginnt diesma* diesmal fiel subject:deine
200 alles jemand* jemanden lehrst* schau schick unters*
190 auftra* bedaue* besche* bewerbungsstatus bist einstellen erfullen offen sodass subject:assistant
180 ablauf dienst* team
170 grunde* jugend* person* portal
160 bereit* bitten dieses trotzd* trotzdem zuguns* zugunsten
150 abgeschlossen bedauerlicherweise probet* steuernummer subject:zimmer* vorste*
140 ausges* bekomm* dies diese gruse ruhe steuer*
130 bewerberin entspr* gerechnet kandidatur reto
120 aufgeh* aufgehoben einer hiermi* konnte*
110 anhang arbeit* bewuss* bewusst dezemb* dezember februa* februar prufung sven
100 abgest* abgestimmt anbieten antwort
98 will
95 nicht
91 bekommst
85 orchesterburo
84 anbiet*
82 prufun*
81 assist*
76 zweite*
71 besetzt
68 bewerb* group
67 bright* brightwater
62 sekret*
55 dass
53 dich
49 wurde
48 weiter*
40 dank
38 geht
34 tagen
-19 erst
-23 gerade
-39 konnen
-48 ihre
-58 gern
-67 eine
-72 kennze* kennzeichen
-80 seit
-84 sacha
-85 fronte* frontend profil
-86 auswah*
-88 laufen*
-89 vielen
-96 robin
-110 subject:ihrer wegen
-120 abgelehnt angese* aufgef* aufgefallen biegst brunnen entscheiden gebuch* gebucht subject:aureli* subject:aurelis traini*
-130 anlage* beworb* beworben kinder* konzer* lange rauszu*
-140 angesehen bearbe* beschl* beschlossen bitte geplant gespra* gute haben passende stelle subject:anfrag* unsere* wissen
-150 bewerbung dokume* mehr praxis reklam* reklamation subject:contro* verschiebt vorube* vorubergehend zuruckgestellt
-160 donner* geburt* geburtstag kolleg* kollege positi* subject:controller verfug* versch* woche
-170 keinen letzte position prozen* ruht subject:junior subject:ruckme* subject:ruckmeldung subject:versta* uber vincen* vincent
-180 absage anzeige aufnah* bleibt dokument finanz* monat rupprecht subject:analys* subject:analyst subject:data tochte* tochter vorlie* zahnar* zahnarzttermin
-190 auswahl betrie* einlad* ohne subject:frau
-200 abgele* angebo* bearbeiten dieser kundig* uberne* ubernehmen
-210 aber steht weiter wieder
-220 ablehnen formul* fuhren graz ihrem leider liegen
-230 anfrage engere* engeren stadt verlan* weber
-240 august interv* interview liste moglic* schalt* unserer
-250 einen
-270 wenden
-280 moglich stellen
-290 bewerber famili* lebenslauf
-310 jahresversammlung mich
-320 lebens*
-330 ausgef* berucksichtigt einkauf kann konnte
-340 einkau* jahres*
-380 verges* vergessen
-390 hast ihrer
-410 neuen
-440 treffe*
-450 entsch*
-480 weiterhin
-620 noch
""",
    "refusing": """
460 ihnen jemand
380 unser
340 einer
330 grus offen weiteren
300 sehen
290 nicht
280 entlas* entlastung hatte subject:ihre
270 entspr* konnen wunsch*
260 diesma* diesmal frau kurz
250 einger* jemand* jemanden waren
240 letzten
230 einem hatten machen sodass
220 beende* damit einmal jugend* senden
210 etwas geben linked* linkedin mitbew* probet* unserer
200 abgeschlossen aufgeh* aufgehoben bewert* mussen trotzd* trotzdem
190 ausges* ausgesprochen deshal* deshalb folge kandid* kinder verpasst
180 auftra* besetzt dafur
170 ausgew* drei erst erteilen kennen* wurde zwei
160 furs gewahlt gruse kandidatur subject:traine* vorhan*
150 ausgewahlt dieses kollegin liegt mehr subject:volont* subject:volontariat
140 beruck* koln orches* orchesterburo partne* servic* tage zuge
130 abgest* abgestimmt bewerbungsprozess dabei kennt neue subject:bewerbung wenn
120 bereits jobs nach weil
110 abschl* auch besetz* dass grust hochac* subject:deine verfeh* verfehlt zulass*
100 berucksichtigung
99 vergeb* vergeben
95 impres* impressum robin
94 bereit*
86 engere inform*
84 konzep* konzept
70 ausbil*
55 aufgen* aufgenommen
53 antwor*
43 diese
28 dein person*
-17 dich
-33 stelle
-42 geehrter
-48 ihre
-61 gefall*
-73 subject:anfrag* subject:anfrage
-77 subject:auswah*
-82 subject:kennzi*
-84 bewerbungen
-86 dank
-87 vincen*
-93 bewerb*
-96 profil
-99 steht
-100 dienst* gewonn* gewonnen passende
-110 engine* engineer fronte* frontend gerne ihrem nichts subject:junior
-120 geehrt* reklam* reklamation subject:analys* subject:analyst subject:data uber unvoll* unvollstandige vier
-130 dann fragen kein konnte liebe mittwo* nomini* oder sacha stand
-140 anwend* anwendung befind* freuen kinder* meine stadt subject:ihrer
-150 auskun* bieten forder* pellworth prozen* subject:runde subject:stelle* versio* version
-160 anfrage hast minute* minuten personalrat
-170 buro dauert einkauf leider wenden
-180 aber ausgeschlossen fuhren jahres* wochen
-190 auswah* bedeut* betrie* finden melden nehmen termin
-200 danken entsch* positi* subject:frau subject:manager traini*
-210 absagen antrag erhalten uberne* ubernehmen verfug* verges* vergessen
-220 anzeige erhalt* findet mein neuen
-230 absage* bestat* gerade position stellen subject:engineer zustim*
-240 ihrer subject:sales zeugni*
-250 bleibt interv* interview subject:contro*
-260 dieser mich
-270 aufnah* fehlt subject:controller
-280 eine
-300 einen lebenslauf mochten
-310 famili*
-340 noch
-350 abgesa* abgesagt bewerber
-360 bearbe*
-380 lebens*
-390 bitte
-470 weber
""",
}
