"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 kurz
1200 jemand schnei*
1100 also sodass
1000 erst
940 mehr
790 sehen
740 beenden
730 winter
690 einer
680 wunsch* zugesa* zugesagt
670 wurde
650 jemand* jemanden nicht
640 unterb*
630 kommt
620 beende* elektr* kandidatur nachfolger
610 dich weil
600 bedarf bewerbungsstatus engere ihren jedoch zwischenzeitlich
590 machen
580 bedaue*
570 entsprochen erledi* erledigt sich wurden
560 diesma* diesmal schneller
550 bedauerlicherweise
540 fest lautet letzten sitzen vorgan*
530 somit
520 ausgesprochen ihnen moment zuruck*
510 anderen gewahl* gewahlt wird
500 letzte*
490 mitbew*
480 deshal* deshalb ende kunde namen tisch vergle* vergleich wunschen
470 fiel gesprach kennen*
460 uberle* vorgesehen
450 aufgeh* aufgehoben einem team
440 berucksichtigung deiner entspr* gedeck* gedeckt gemeld* meisterprufung
430 darauf montag semest* verfahren
420 mundli* verfah*
410 auseinander dennoch gehalt interesse kolleg*
400 abschlagigen besetz* warten
390 gewuns* heute menschlich nordlicht zusamm*
370 frist ging mochte trotzdem ubrigen vorstellungen
360 erteilen
350 folgen gespro* gesprochen
340 danke notige
330 durch mehrhe* ubrige*
320 durfen ergebnis gruppe* zeilen
310 besser vorste*
300 allerdings hier logistik passend
290 arbeitsverhaltnis durchg* erfolg* solche unternehmen will
280 status
270 baustelle stelle weis
260 ausgewahlt bewertet
240 auswahlverfahren bewert* einste* rennen
230 berucksichtigt
220 aufgen* aufgenommen
210 koln leitun*
200 rolle
190 damit
180 arbeitsplatz
170 lehrst*
160 leider
140 beiden
110 ausgeschrieben geben
94 erfolgreich schade
79 dass jahr
33 auswah*
2 ihre
-19 weber
-21 person*
-41 berucksichtigen nurnberg
-42 andere*
-52 hallo
-59 letzte
-61 arbeit*
-63 anerke*
-68 haben
-72 geplan*
-73 geplant
-74 erstplatzierte
-87 teilze*
-90 aussch*
-100 neuen
-110 anton ausgef* gilt jung talents uber
-120 kein legen
-140 schaut souver* souveran
-150 graz
-160 exampl* example keine kunden* parade* paradeplatz passen webere* weberei
-170 absagen befindet doktor* gmbh junge kolleg korb nachri* neues stornieren
-180 befind* beinbr* berufs* geehrt* reklam* reklamation statio* stationen versio* version
-190 abstur* bestim* bestimmt bewerbungen bluten* executive frau konnen trauri* traurig
-200 rund schalt* storni* strategien
-210 strate* termin zusage
-220 abgeho* anderem bekommt euro gerech* unvoll* wenigs*
-230 abgesc* anspru* anspruch besteht kundig* unents* wirkli* wirklich zunachst
-240 daher nachru* weihna* weihnachten
-250 betrie* bewerberinnen derzei* derzeit gehen habe nachbesetzt nichts projek* vorers* vorerst
-260 assistent aushil* aushilfe intern sennes* sennestein stadt traini* training
-270 allein entwur* fangt firmenwagen mochte* mochten nachbe* stell unsere*
-280 ablehn* bekomm* besteh* genomm* genommen gute nachricht
-290 famili* geschw* madchen mischu* portal recrui* recruiting zurzei* zurzeit zuteil* zuteilen
-300 anfrag* anfrage assist* auswahlprozess ergebnisse sehr stellen varian* vorsta*
-310 anerkennungsbescheid bewerb* jury minute* sind versta*
-320 aufsic* einkauf ihrer lang negati* negativ
-330 automa* benoti* bewerber finden gleichen telefo*
-340 anzeig* anzeige kontak* leonie mittei* patien*
-350 fronte* frontend online runde schon
-360 frei gescha* karrie* neue profil
-370 alles beantw* einen unserer
-380 anbiet* gerne
-390 stipen* studie* unterl* unterlagen
-400 bearbeiten
-410 erfahr* finanz* kinder* nieman* passende samsta* samstag zuruckgewiesen
-420 einkau*
-430 fragen personalrat verfugbar
-440 auskun* uberne* ubernehmen zugest*
-450 ersten statt tochte* tochter
-460 absage*
-470 ausgeschlossen beworb* beworben gewinn* vorbei
-500 davon lange
-510 bearbe* brunne* brunnen eigent* eines euch parkpl* vergessen
-550 aufnah* biegst
-570 beim schrei*
-610 dann dokument
-620 dokume* forder*
-630 nach
-640 entsch*
-690 gerade
-710 meine
-750 gefund* gefunden
-760 verfug*
-770 hast
-790 links
-830 bitte
-920 nehmen
""",
    "received": """
2100 applic*
1100 anforderungen sichte* sichten
1000 bearbeitung
940 befind*
880 gelegt
870 lauft
820 diese
760 unaufg* unaufgefordert
740 alle
720 nummer
710 derzei* derzeit frau werden
690 prufung
680 weiter*
660 angabe* angaben
650 komple* komplett zeugni*
640 dann dein melden status
620 bewerbung
580 sichtu* sichtung
550 angelegt arbeitszeugnis jetzt zustan*
530 gesehe* gesehen
510 automatische eingangsbestatigung weitergeht
500 profil
490 aussagekraftigen befindet
480 merci
470 gleichen tagen
460 danke erfolg* gerade nachge*
450 begonn* begonnen gegenw* vorauswahl
440 entgegengenommen innerh* innerhalb kommen
430 selbstverstandlich
420 selbst*
410 eingegangen zusendung
390 behand* behandeln danken* dankend entgeg* geoffn* geoffnet konnte* konnten
370 geben
360 aufgen* aufgenommen ruhe
350 lautet vertraulich
340 auswer* auswertung besche* bescheid damit schaue* schauen
330 anlagen wurde
320 dank unsere weitergeleitet
310 bewerbungsnummer durch ruckfragen
290 anlage* fachab* fachabteilung freuen spates* spatestens
270 eine kalend*
260 dafur erfolgt
250 seit
240 personlich
230 bekomm* gefuhrt theres* theresa
220 abend anschreiben bereic* data einkauferin institut junior mail schone* sowie
210 analys* zeit
200 schuld* schuldienst sonnta* sonntag
180 instit* schau
170 bearbe*
150 dossie*
140 dossier heute
130 herzlichen
100 antwor*
54 noch
26 bekommen
24 geehrt*
-4 aschba* sauerbach unna
-6 arnsberg hinric* koln
-9 straub* straubing
-11 neckar*
-12 storungsnummer
-13 konigs*
-15 burgst* burgstrase deaktiviert
-16 anger
-17 erfurt
-18 nele
-21 amtsge* amtsgericht wiesen*
-22 aydin
-23 tuttli* tuttlingen
-24 roseng*
-25 mochten
-26 frankfurt softwa* software
-27 alten hildes* hildesheim
-28 frankf*
-30 balingen
-34 regist*
-37 mirjam
-39 plaza
-40 bewerbe strase
-41 heerst* heerstrase
-42 wechsel
-44 teilze* teilzeit
-45 hambur* hamburg hier
-46 wechse*
-51 soll zuvers* zuversichtlich
-54 leseze* lesezeit
-62 vielen
-78 bewerber
-79 bruckenbau erhalten exampl* example
-84 britta druber
-87 gmbh
-89 etwas
-90 erhalt*
-91 wirklich
-92 rechne*
-100 geplan* geplant sich
-110 friedr* friedrichs sind
-120 angesp* angesprochen hallo marktleiter
-140 bereit bespro* besprochen
-150 frontend kommission runde schnel*
-160 auch haben kommis*
-180 contro* controller
-190 anfrag* anfrage dich
-200 bedank* bedanken mitarb* zuschriften
-210 ausgef* gefall* wegen zuschr*
-220 unserer
-230 aufgef* aufgefallen bestehen gesich*
-240 abhole* abholen besteh* monate* monaten
-250 angesehen
-260 angese* bewerben ihre letzten zugest*
-270 hatten janner moglich prozes* prozess
-280 arbeitsproben einen geande* kurze vorlie* zusamm*
-300 dienst*
-310 sehr uber weiterhin
-320 entsch* schreiben wochen
-340 projek*
-350 einem telefon
-370 gesendet
-380 viele
-390 entlas* entlastung
-400 nach
-410 liegen
-420 betrie*
-440 anbei name
-460 hast ihnen
-470 erst
-500 unsere*
-510 unterl* unterlagen
-530 konnen
-640 anspru* anspruch
-800 liegt
-860 zuruck
""",
    "come": """
1700 gemein*
1300 bewerbungsgesprach
1100 gerne
980 falls
850 bist
820 gesprach videok* videokonferenz
810 finden hiermi* hiermit unserem
800 einen
780 termin*
730 ware
720 anfahrtsbeschreibung
700 minuti* schrit* schritt
690 hier minutiges referenzpersonen
680 verschieben
650 danach
640 doch nennen refere*
620 geplan* uber
590 eine keller schlag*
580 bauste*
570 abteilungsleiter uhrzei* uhrzeit
560 stunde
550 meldes* meldest
540 deinen samsta*
530 bestat*
520 kurz link
510 erwart* such
500 halbe statt
490 kurzes
480 findet nummer tepe
470 halb ruft terminwunsch
460 auswah* personlichen probearbeitstag wurden
450 slot
440 auswahl ubungs*
430 besprechen etwa jeweil* jeweils neun sehen theori* theorie
420 stattd* stattdessen
410 schlagen
400 dann dauert freien sodass
390 teilne* teilnehmen
380 auch deinem
370 dein
360 leider
350 gultigen setzen
330 denen
320 wunsch
300 fuhren tessel
290 angeho* angehort aufgenommen interv* interview zugang
280 onsite
270 deshal* passen
260 starten
240 mochten starte*
230 bitten studio unser
220 bereiten marz online
210 assess* assessment
200 gespra* siehst
190 casting losung vorstellungsgesprach wissen*
180 einem
170 gern prasen* prasentation
160 erstge*
140 dienstag zweite* zweiten
120 wurde
100 vorste*
65 rufe
58 montag
44 werden
43 dich
17 nach
-35 morgen
-43 bitte
-46 konnen
-63 juniwo* juniwoche
-65 buros weber
-72 unters*
-73 durfen
-77 hallo
-78 letzte
-87 donnerstags
-89 eingeladen
-93 geld mittwo*
-98 noch
-100 eingel* geoffn* geoffnet
-110 sekret*
-120 eltern* nicht sehr
-130 buroze* burozeiten
-140 etwas stelle*
-150 graz
-160 herzli* herzlich ihnen
-170 tippen
-180 gemeinsam
-190 gemeinden kundig*
-200 mich offnungszeiten origin* post
-210 austau* austausch freuen mittwoch
-220 intere* steht verein*
-230 kommenden
-240 andere* moglic* rufen
-260 rund
-270 personlich
-280 montag*
-300 anmeld* einlad* sprechen
-310 bewerbung dass neuen
-340 arbeit* gegen sprech* telefo*
-350 kino
-370 ihre
-390 sommer*
-400 deine einladungen zeitun* zeitung
-440 treffe* treffen
-460 hast
-470 zahnar* zahnarzttermin
-480 sich
-490 weiter*
-500 zuruck
-540 ihrer passt
-580 kennen*
-640 telefonieren
-790 ausgef*
""",
    "offer": """
1000 noch
800 arbeitstag
760 muss
750 einste*
730 aureli* aurelis
700 dienst* nachde* september
680 lehrst* lehrstelle
610 anstel*
590 einstellen
580 arbeit* dienstverhaltnis erster
570 probem* probemonat
520 steuernummer
510 beginnt
470 dezemb* dezember oktober vertrag
460 zugest*
450 betriebsarztlichen ihnen vorbeh* vorbehaltlich
430 diese
410 talstation wintersaison
400 hast
370 halten unbedingt
360 ausbildungsplatz dich team wollen
330 freita* freitag gerne
270 unterf*
240 arbeitsvertrag
230 schuld* schuldienst
220 einstellung
210 gester* gestern
-38 sehr
-120 uber
-150 unbefristet
-160 angebote weil
-200 aufgru* aufgrund
-220 deine
-230 beim
-240 programm
-250 angebo*
-260 unsere*
-270 bewerb*
-330 post
-360 gern
-410 dass
-440 positi*
-470 rufen
""",
    "wait": """
1400 herr laut
1300 mitte
1200 noch
1000 einste*
890 erst
850 versch*
790 zusammen
730 betriebsrat
720 vorher
700 weiterhin
670 vergeh* vergehen
650 entsch* wochen
620 brauchen
610 liegen nichts
590 engeren
570 hangt
560 weder
550 bist
540 sich
530 gemein* ruht
520 dich
510 freita* freitag melde montage
500 ende freigegeben montag*
490 freige* ruckme* ruckmeldung urlaub
480 ferien* ferienzeit rennen
460 weil
450 geduld* gedulden
440 auswah* bewerbungen hake langer nachster verges* vergessen
430 aufgru* aufgrund dauert gescha*
420 prozes* prozess wird
400 gemeinsam holzl
390 schaue* schauen
370 besetzung entscheiden kommis* quarta* samtli* samtliche vier
360 auswahl
350 rang
340 stelle
330 bleibt neueinstellungen
320 ausgeb* meist
310 januar projek* steht
290 novemb* november
280 derzei* derzeit
250 unsere
230 monat
220 nachst*
210 durchs* ruhe
190 spatestens
170 paar
120 haben
2 person*
-15 ihre
-47 jahren
-63 malino*
-75 peters* petersen
-84 neue
-100 gruezi
-110 dieser
-140 servus
-170 buhler ciao donner* moin
-200 ihnen
-250 fruhes* geehrter sind
-260 geehrt*
-270 frau
-280 entschieden sehr
-290 dabei
-300 dienstag
-320 suchen
-340 besche* bescheid dienst* tagen
-350 doch neuen
-390 innerh* innerhalb
-410 etwas seit
-450 bitten
-460 ihrer runde
-470 einer
-500 hallo
-530 wenn
-710 melden
""",
}
ABOUT = {
    "yours": """
740 unser
720 frau
700 status
620 deine
600 deinem ihnen
570 einem
530 machen
500 vertrag
480 letzte*
470 fiel waren
460 zwei
450 ablauf aufgen* aufgenommen bauste* jemand
440 auch offen sehen
430 grus
420 dein einstellen
410 servus
400 anford* telefo*
390 stunde
380 etwas jemand* jemanden
370 anforderungen beginn* bewerbungsstatus subject:ihre
360 beginnt gruse lehrst*
350 dafur erfullen hatte sodass
340 kurz losung probet* verfah* zugunsten
330 diesma* diesmal steuernummer subject:zimmer*
320 auftra* besche* bescheid gerne schau tage verfahren
310 alles bitten geben grusen person*
300 berucksichtigung moin
290 bist dieses empfang jugend*
280 ausges* herr hoch unters* wunsch*
270 bedauerlicherweise besten dies doch minuten vormittag
260 betrac* einer entspr* prufung ruhe subject:fahrer vorste*
250 dienst* gekomm* gekommen
240 abgeschlossen bewuss* gilt subject:bewerbung subject:deine team teilen
230 berucksichtigen bewerberin cheers subject:ausbil* trotzd* trotzdem
220 abgestimmt ausgew* bekomm* bereit* februa* kandidatur portal stall unserem
210 allein* aufgeh* aufgehoben bedaue* subject:volont* volont* volontariat
200 anbieten subject:assist*
190 anhang besetzt diese gerechnet nachst* unter
180 musste* passt rehbei* rehbein
170 bekommst bewerbungsgesprach geklap* geklappt nein
160 deshal* deshalb kennenlernen tagen wurden
150 antwort konnte* konnten september stadtw* stadtwerke subject:danke sven zuruck*
140 gemein* nicht termin* wird
130 begrun*
120 dass dossie* karrie* subject:bewerb*
110 begrundung bright* brightwater profes*
100 bewerb*
97 datens*
94 arbeit*
93 zweite*
92 unternehmen
86 subject:online*
73 wurde
61 anders
56 schrei*
41 keine
38 dana
25 herzli*
11 dann erst gerade
-4 dich
-11 danke
-24 dank
-32 contro* controller
-62 subject:auswah*
-67 sehr
-77 gesprach
-79 nichts
-86 wenn
-94 konnen
-96 lauft
-98 ihre
-110 andere burger* vorsta* vorstand woche
-120 zahn zeit
-130 adress* adresse endgul* robin sacha zeugnis
-140 auswah* einladung engine* engineer fronte* kennze* kennzeichen kollegen laufenden montag
-150 genomm*
-160 bewerbungen bohm haben
-170 bleibe* bleiben entschuldigen laufen* mull nach popp projekt rauszustellen versio* version
-180 aktual* anerkennen beworb* beworben donnerstag ihrem seit
-190 biegst brunnen einbli* kinder* lieben preis rolle subject:ersten subject:pellwo* subject:pellworth subject:treffe* welche
-200 alumni donner* entscheiden jetzig* subject:angese* subject:angesehen
-210 beschl* gehort gescha* habe hollwe* hollweck ohne passende redaktion referenzen subject:unterl* subject:unterlagen traini*
-220 acht beitra* beitrag euro salome sorge subject:ruckme* subject:ruckmeldung unsere verbin* vorlie*
-230 befristeter forder* frageb* fragebogen fragen keinen kolleginnen konzer* magazi* mitgli* reklam* reklamation rollen wieder
-240 absage aufgefallen bevor monat subject:aureli* subject:aurelis verfug* versch*
-250 geburt* geburtstag stelle* subject:ihrer uber weiter
-260 abgelehnt august bearbeitet lange steht wegen wenden
-270 arbeit besetzung betrie* einlad* festst* letzte stellenfuchs unsere*
-280 auswahl bitte dieser fangt profil refere* sorgfaltig stadt subject:junior
-290 bewerbung bewirb finanz* freige* positi*
-300 abgele* mehr stelle subject:analys* subject:analyst wissen zahnar* zahnarzttermin zuruckgestellt
-310 ablehn* gespra* verlangert verschiebt
-320 angebo* direkt dokume* favori* kolleg* tochte* tochter zurzeit
-330 mein
-340 ablehnen eurem leider moglic* position stellen subject:controller weber
-350 antrag fuhren ruht unserer
-360 betriebsrat gute nehmen uberne* ubernehmen
-370 bleibt interv* interview
-380 aufnah* einen
-390 angesehen liegen
-400 aber anzeige bearbeiten datum formul*
-410 verlan*
-420 kundig* subject:frau
-430 familie ihrer kollege mich
-440 lebens*
-450 anfrage jahres* jahresversammlung moglich
-460 bewerber lebenslauf liste
-470 engere* engeren hast
-480 famili*
-490 konnte
-500 treffen
-530 ausgef* kann
-580 berucksichtigt
-590 treffe*
-650 verges* vergessen
-660 entsch*
-670 einkauf
-730 neuen
-750 weiterhin
-940 noch
""",
    "refusing": """
660 sehen
640 jemand
590 unser
580 jemand* jemanden
530 ihnen weiteren
520 offen
500 letzten
470 waren
450 entspr* fiel
440 hatte
430 machen sodass wunsch*
410 letzte* subject:ihre
400 bewerbungsstatus entlas* entlastung trotzd* trotzdem
390 diesma* diesmal probet*
380 dafur
370 einem einer einger* einmal jugend* nicht
360 hatten
350 grus
340 aufgeh* aufgehoben ausgew* drei herr kinder kollegin neue
330 besetzt furs linked* linkedin mehr subject:volont* subject:volontariat
320 auftra* ausges* ausgewahlt senden unserer
310 bewert* deshal* deshalb vorhan* vorhanden
300 abgeschlossen begrun* erteilen frau tage wenn wunschen zwei
290 beende* entspricht kurz servus verpasst
280 aussch* konnen mitbew* partne* servic* subject:traine*
270 abgest* abgestimmt auch ausgesprochen hochac* kandidatur mehrhe* mitbringt subject:rezept*
260 anderen dieses koln zuge
250 damit gewahl* gewahlt gruse kennen* wurde zugesa*
240 bald dennoc* dennoch erst mitarb*
230 dabei engere subject:logist* verfeh* verfehlt
220 alles bewerbungsprozess mussen subject:status telefon vorgan*
210 berucksichtigung bewertet elektr* impres* impressum mappe
200 dass inform* subject:werkst*
190 kandid* schicken subject:werkstatt verfolgen
180 geben person robin warst
170 besetz* erford* ergebn* konzep* konzept personalausschuss subject:bewerbung vergeb*
160 allein* azubi enthal* pflegedienstleitung warten
150 abschl* betracht ging
140 antwor* beruck* knapp pflege* vertrauliche
130 abschlagige aufgen* bewerberin gesell*
120 bereits
110 ludger nach
100 betrac*
98 bereit*
94 subject:fahrer
86 freund*
84 berucksichtigen sich
79 schnup*
68 rolle
64 ausbil*
63 unsere
53 subject:bewerb*
50 dein
49 sehr
45 person*
22 danke
-1 bedaue*
-14 anbieten
-24 dich
-43 gesprach
-47 ihre
-53 entscheidung
-57 sechs
-71 stelle
-91 bewerb*
-94 dank zugang
-100 arbeit* sparte unterl*
-110 manage*
-120 aber bewerbung dana diesem passen* subject:ruckmeldung
-130 absage
-140 einrei* post profil stromr* stromrechnung subject:kennzi* subject:kennziffer subject:neuigkeiten uberno*
-150 christ* gefund* gefunden grunde* reklam* reklamation
-160 april erwart* frei geburtstag gewinnspiel grunden jobala* sonntag tochte* tochter
-170 brunnen einbli* euch gern januar subject:entscheidung subject:junior uberle* unbedi* vergis*
-180 dringenden engine* engineer fronte* frontend gefall* gewonn* gewonnen konnte links manager nichts passende steht subject:auswah* subject:data subject:manage* subject:manager subject:pellwo* subject:stelle*
-190 hast kinder* schon start subject:analys* subject:analyst winter* zeit
-200 alumni behand* bielef* bieten jetziger kuchen sacha
-210 behandeln betrie* dienst* firma geehrter habe hollwe* leider ruhig subject:entsch* uber vertrauen
-220 beschl* beschlossen oder subject:nachge* teil vorers* vorerst ziemlich
-230 absagen eine lieben passau unvoll* unvollstandige
-240 dauert geehrt* heute ihrer klasse* sichte* weiterhin
-250 ablehn* beschr* finden freundliche liebe mich mittwo* montag nett stand
-260 danken fragen jahres* mochte* sage subject:runde treffen
-270 gerade kind mein minute* minuten subject:sales treffe* zustimmung
-280 absage* erhalten qualifiziert redaktion subject:ihrer
-290 anfrag* erhalt* karriereberaterin nomini* personalrat positi* zustim*
-300 auskunft auswah* fuhren nachru* statt wunsch zeugnis
-310 bedeut* bewerbungen buro einkau* einkauf melden
-320 findet forder* meine suche termin uberne* ubernehmen wochen
-330 gerne stellen
-340 anzeige auskun* entsch* freuen mehrfa* subject:contro* zugestimmt
-350 befind* familie mochten verges* vergessen
-360 ausgeschlossen dann dieser falls
-370 lebenslauf position subject:controller traini* verfug*
-380 neuen
-390 bleibt
-400 anfrage antrag famili* interv* interview
-410 zeugni*
-420 fehlt
-430 bestat* nehmen
-440 noch
-450 lebens* subject:frau
-470 einen
-510 bewerber
-530 bearbe* weber
-540 abgesa* abgesagt aufnah*
-600 bitte
""",
}
