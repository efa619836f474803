"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 also schnei*
1200 jemand sodass
1100 kurz
1000 erst
900 mehr
760 wunsch*
750 wurde
730 dich
700 engere
670 verfahren zugesa* zugesagt
660 erledi* erledigt ihren nicht wurden
640 kandidatur
630 angest*
620 beenden sehen
610 kommt
600 machen
590 bedarf jemand* jemanden
570 einer ende montag
560 berucksichtigung sitzen
540 bewerbungsstatus diesma* diesmal
530 tisch
520 deshal* deshalb elektr* kunde zuruck*
510 lautet
500 gewahl* gewahlt vorgan*
490 durch letzten sich zusamm*
480 jedoch somit
470 beende* vergle* vergleich
460 mitbew* nachfo* nachfolger namen unterb* warten weil wird
450 ausgesprochen fiel ging ihnen letzte* mitbringt schneller
440 aufgeh* aufgehoben auseinander einem gehalt kennen* notige will
430 vorste*
420 mundli*
410 deiner meisterprufung nehme passend ubrigen
400 erteilen meiste* ubrige*
390 anderen kennt
380 arbeitsverhaltnis darauf gedeck* heute
370 dennoch entlas* frist menschlich status team vorgesehen zwischenzeitlich
360 danke folgen gewuns*
350 kerl
340 bedaue* direkten gemeld* gemeldet gepass* posten
330 abschlagigen gesprach mehrhe* unternehmen
320 crew gruppe* reise zeilen
310 besche* bescheid contro* controller untern*
290 kolleg*
280 koln leider
270 abschl* solche
260 entspr* jahr
250 winter
240 auswahlverfahren rolle
220 einste*
210 gespro* gesprochen vorges*
200 besetz*
190 leitung
170 besetzung leitun* personlichen
160 dass erfolg*
140 heuer
120 auswah* name
110 damit
97 angeno* angenommen betriebsleiter
91 unser
16 bewerbung
7 weiter
-12 aktene* akteneinsicht
-14 sind
-39 aureli*
-41 stelle
-55 ihre
-57 gebuhr grillstation
-71 arbeit* uber
-72 lassen nirgen* nirgends
-75 hartwi* hartwig
-77 hinseh* hinsehen partner
-78 abgesc*
-91 person*
-92 nachri*
-95 weber
-97 erinne*
-98 letzte
-100 hallo
-110 schich* verstr*
-120 bieten jung raus
-130 exampl* pramie* pramierten unsere*
-140 abgeschlossen deine derzei* derzeit fuhrun* vergeb* vergeben
-150 entscheidung ohne position stationen
-160 gerech* nachricht wenigs*
-170 abgeho* abgeholte antworten doktor* gegen instan* kapite* kolleg lehnen neues
-180 bekomm* bestim* bewerber nichts
-190 hiermi* hiermit uberno* ubernommen
-200 erstpl* geehrt* reklam* stelle* zunach* zunachst zweiten
-210 anbiet* bewerb* funfte trauri* traurig
-220 anspru* anspruch besteht gestal* gestalten immer varian* weihna* weihnachten
-230 berufs* genomm* genommen
-240 armatu* besteh* euch firmen* firmenwagen habe jonas keine kontaktiert madche* madchen mein mischu* mischung unterw* zuteil* zuteilen
-250 erlaub* geschw* geschwisterkinder konnen leonie mochte* mochten schalt* versta*
-260 runde stipen* stipendium titel zuruck
-270 verlan*
-280 abgelehnt allmahliches auswar* auswartigen ergebn* famili* minuten nachruckliste versio* version
-290 neue
-300 ablehn* arbeitsplatze bilanzbuchhalter vorers* vorerst
-310 anfrag* anfrage anzeige recrui* traini* training
-320 anzeig* finden fronte* frontend gerne intern
-330 bewerbungen mentee samstag vertreten zurzeit
-340 alles engine* engineer frei ihrer kinder* kontak* nachru* negati* negativ parkpl* profil samsta* statt
-350 gewinn* gewinnspiel gleichen kommen* thema
-360 aufsic* fehlt gehen kleine patientinnen
-370 allein auswahlprozess finanz* fragen gewonn* praxis* schau sehr stadt
-380 beantworten kitaja* kitajahr
-390 ergebnisse filtern frau rund
-400 lang projek* wichti*
-410 beantw* dann ihrem
-420 erfahr* verges* vergessen
-430 einen stellen storni*
-440 einkau* kein nieman* passende vorbei
-450 ersten
-460 dokument jury zuruckgewiesen
-470 dokume* entsch*
-480 lange unserer
-490 beim
-500 beworb* beworben daher vorsta* vorstand
-510 nachbe* tochte* tochter
-530 ausgeschlossen eigent*
-540 davon eines uberne* ubernehmen zugest*
-550 schrei*
-580 schon
-610 gerade
-620 nach
-630 forder*
-650 gefund* gefunden
-660 meine
-710 aufnah* hast
-880 bitte
-890 verfug*
-910 nehmen
-1200 links
""",
    "received": """
2100 applic*
1100 sichte* sichten
1000 anforderungen
950 gelegt
920 anford*
890 lauft
820 diese
800 bearbeitung
790 komple* komplett
770 dann unaufg* unaufgefordert
750 dein
740 alle frau
730 zeugnis
720 befind*
690 gleichen
670 melden
640 gesehe* gesehen nummer
630 status
610 merci
600 arbeit*
580 weiter* werden
570 aussagekraftigen
540 prufung zustan*
530 eingan*
520 bewerbung entgegengenommen
510 begonn* begonnen gegenwartig kommen
500 gerade konnte* konnten
470 innerh* innerhalb jetzt
460 selbstverstandlich
450 angabe* angaben selbst* tagen unter weitergeht
440 geben
430 bearbe* eingangsbestatigung eingegangen habe prufun* vertraulich
420 automatische sichtu* sichtung unsere
410 anlagen
400 anlage* behand* behandeln danken* dankend geoffn* geoffnet
380 angele* angelegt dank ubermi*
360 eine
350 aufgen* aufgenommen weitergeleitet
330 bekomm* personliches zeit
320 schaue* schauen
310 neuigk* neuigkeiten wurde
300 dafur lautet
280 bewerbungsnummer ruckfragen
270 auswer* auswertung seit
260 kommenden sieht wenn
250 prufen
240 monats
230 anschreiben sammel*
220 anschr* fachab* fachabteilung
210 institut sowie
190 bewerb* freuen
150 heute
130 horst
120 data junior
110 analys* analyst
100 noch
85 geehrt*
66 initiativbewerbung
65 initia*
25 bekommen
-8 straubing
-9 heerst*
-11 dresde*
-15 baling* balingen
-16 storun*
-17 amtsge* wehner
-18 nele salzwe* salzwedel
-19 wiesen*
-23 hambur* hamburg
-24 zeiche*
-25 etwas roseng*
-28 bedeutet
-33 hildes* hildesheim
-34 servic*
-36 strase
-37 bedeut*
-44 gisela
-55 alten
-58 frankf* frankfurt
-63 bewerber
-68 schiffbauergasse
-69 schiff*
-75 gmbh
-84 sanita* sanitatsausbildung
-90 erfurt wartet
-100 blick sind
-110 erhalt* erhalten exampl* example hallo
-120 buro geplan* geplant haben schnel*
-130 auftut bespro* besprochen sehr
-140 fristgerecht kurze regist*
-150 antwor* fristg* oder sich team teilweise
-160 pforte
-190 dienst* gescha* zuschr* zuschriften
-200 aufgef* aufgefallen dich gefall* zusamm*
-210 polat
-220 gesell* moglic* moglich steht
-230 sollte* sollten
-250 beruck* besteh* entsch* prozes* prozess
-260 liegen weiterhin
-270 einen papier* unserer
-280 angese* angesehen geandert vielen
-290 betriebsrat fehlen
-300 anfrag* anfrage beim
-320 hatten telefon viele
-330 bewerben
-340 betrie*
-380 hast letzten
-390 einger*
-400 unterl* unterlagen
-420 einem schreiben
-460 entlastung
-480 wochen
-510 erst ihnen
-520 konnen nach
-530 stelle
-540 anbei
-660 liegt unsere*
-670 anspru* anspruch
-970 zuruck
""",
    "come": """
1700 gemein*
1400 bewerbungsgesprach
1200 falls gerne
1100 bist
960 gesprach
920 videok* videokonferenz
850 finden
810 hiermi* hiermit
780 verschieben
750 einen referenzpersonen
740 hier keller
730 unserem
720 deinen refere*
710 doch
700 eine
690 anfahrtsbeschreibung geplan*
680 schlag*
660 bauste* danach
640 schrit* schritt
630 minuti* minutiges
610 such
590 uhrzei* uhrzeit
580 uber
570 kurz
550 auswah* slot
540 erwart*
530 findet link termin*
520 terminwunsch
510 meldes* meldest
500 nennen
480 auswahl etwa schlagen wurden
470 halb kurzes stattd* stattdessen stunde tepe
460 freien nummer ruft samsta* statt
450 auch empfang
440 empfan* halbe leider personlichen probearbeitstag
430 bescheid online
420 setzen
410 dauert
400 probea* sehen
390 jeweil* jeweils sagen spital* spitalgasse testpi*
370 sodass
360 dann dein neun servus teilne* teilnehmen theori* theorie ubungs*
350 deinem
340 angeho* angehort auswahlkommission gultigen
320 studio
310 passen
300 interv* interview siehst
290 mochten
280 denen
260 marz
250 losung
230 tessel
210 bereiten
190 bitten
180 gern
140 oder
130 dienstag erstge* erstgesprach
2 mittwo*
-65 guten
-71 geehrt*
-73 betrie*
-74 mittwoch
-75 burger*
-76 wichti*
-77 verhandlungssicher
-95 gemeinden
-100 juniwo* juniwoche
-110 sehr sekretariat
-120 donner* geoffn*
-130 buroze* burozeiten
-140 letzte
-150 noch offnun* offnungszeiten
-180 steht
-210 gemeinsam moglic* tippen
-250 mich personlich
-260 freuen
-270 buch dass
-280 autori* autorin bewerbung rund zeitun* zeitung
-290 einlad* entsch*
-300 sprechen
-340 rufen
-350 anmeld* sprech*
-370 sommer*
-410 kennen*
-420 ihre telefo*
-430 arbeit* gegen
-470 kino zahnar* zahnarzttermin
-490 einladungen
-510 november zuruck
-540 weiter*
-550 passt
-590 sich
-630 treffe* treffen
-640 telefonieren
-1000 ausgef*
""",
    "offer": """
1400 arbeitstag
1000 noch
890 arbeit*
750 einste*
740 dienst*
720 lehrst* lehrstelle
710 einem nachde*
700 aureli* aurelis
650 muss
640 dienstverhaltnis
630 probem* probemonat
560 zugest*
550 einstellen
510 anstel*
500 betriebsarztlichen vorbeh* vorbehaltlich
490 vertrag
480 dich ihnen
470 dezemb* dezember
450 steuernummer
410 wintersaison
390 diese halten
380 hast
340 schuldienst
320 vorliegen
310 juli
300 urlaub
280 lautet
270 team
260 gerne
250 willkommen
240 stelle
220 ausbildungsplatz
210 gester* gestern
180 freita* freitag
120 arbeitsvertrag
-9 aktene*
-51 sehr
-130 haben
-150 angebo*
-160 uber
-210 aufgru* aufgrund
-240 unterschreiben
-270 vertri* vertrieb
-290 bewerb*
-340 januar
-400 gern
-460 dass
-560 rufen
""",
    "wait": """
1600 laut
1500 herr
1300 noch
1200 mitte
920 einste*
890 erst
790 vergeh* vergehen
770 brauchen vorher
740 betriebsrat
730 zusammen
700 weiterhin
680 versch*
660 wochen
640 herbst
620 entsch*
610 hangt
600 bist
590 ruht weil
580 liegen
570 sich
560 dich
550 freita* freitag melde
530 rennen
520 nichts
500 engere* engeren gemein*
490 ruckme* ruckmeldung verges* vergessen wird
480 aufgru* aufgrund
470 montage weder
460 langer montag*
440 einladungen gemeinsam prozes* prozess
430 bewerbungen hake holzl
420 ferien* ferienzeit quarta*
410 ende geduld* gedulden gescha*
400 freigegeben
390 nachster vier
380 ausgeb* auswah* derzei* entscheiden freige* meist projek* stelle
360 novemb* november rang
350 besetzung schaue* schauen
320 geht januar
310 steht
300 unsere
290 auswahl
280 dauert
270 kommis* kommission nachruckverfahren tritt
260 nachst*
250 alle spates* spatestens
230 techni*
220 haben
200 auswahlverfahren
190 budget
110 person*
-17 stamm
-32 ihre
-49 servus
-52 malino*
-71 peters* petersen
-85 gruezi
-86 neue
-100 dieser
-120 hatten
-140 buhler
-150 ciao moin
-170 habe
-180 britta mail
-190 aufzei* donner*
-200 beschl* beschlossen
-220 durch
-230 daten dienstag
-250 geehrt* geehrter
-260 frau sehr
-280 neuen
-290 dienst* prufung sind
-300 prufun*
-310 tagen
-330 innerh* innerhalb
-370 doch
-380 besche* bescheid bitten ihrer suchen
-410 einer
-440 etwas
-450 seit
-460 runde
-480 hallo
-520 wenn
-540 melden
""",
}
ABOUT = {
    "yours": """
780 unser
750 status
610 frau
600 ihnen
590 deine
570 deinem machen
530 zwei
510 etwas
470 jemand
460 aufgen* aufgenommen dein
450 bauste*
440 einem stunde
430 grus sehen
420 anford* bewerbungsstatus servus telefo*
410 auch einstellen
400 herr subject:ihre
390 dafur waren
380 anforderungen gerne
370 ablauf auftra* sodass
360 beginn* erfullen fiel geben lehrst*
350 beginnt kurz
340 bedauerlicherweise diesma* diesmal offen verfah*
330 hatte schick verfahren vertrag
320 jugend* portal subject:bewerbung
310 bitten dieses jemand* letzte* probet* subject:zimmer*
300 bist hoch jemanden ruhe tage unters*
290 empfang moin trotzd* trotzdem
280 bekomm* besche* bescheid dezemb* dienst*
270 alles besten februar steuer* steuernummer subject:ausbil* subject:deine team vormittag
260 ausges* letzten vorste*
250 abgeschlossen also dies doch gekomm* gekommen subject:assistant subject:fahrer zuguns* zugunsten
240 allein* berucksichtigung daten gilt gruse kommen person*
230 abgestimmt diese einer
220 aufgeh* aufgehoben betrac* bewuss* cheers gerechnet kandidatur prufung rehbei*
210 bereit* besteh* bewerberin nordli* subject:danke sven
200 anbieten bekommst entspr* geklap* ludger
190 datens* eines prufun* volont* volontariat wurden
180 assist* musste* nein vortra* will
170 antwort gemein* kennenlernen mitteilen passt subject:dienst* subject:dienstag subject:volont* subject:volontariat
160 anhang berucksichtigen
150 ausgew* bewerbungsgesprach kennen* profes* zweite*
140 karrie* minute* minuten tagen unter
130 arbeit* sekret* stadtwerke
120 grusen konnte* konnten professor runde
110 adeyemi bright* brightwater group nicht
100 deshal* deshalb hiermit
81 dass
80 drei
69 weiter*
56 wurde
53 dana
50 dossier
44 erst
40 erfolg*
35 subject:bewerb*
13 dich
-25 absagen danke
-26 gesprach
-41 gerade
-47 bearbe*
-54 contro* controller
-55 geduld
-63 zeit
-82 sacha
-90 dank
-91 sich
-94 vorstand
-95 bewerbungen konnen
-96 eine
-99 montag
-110 abgesagt bedanken ihre konnt nach rolle
-120 anmeldung auswah* einbli* lauft manuskriptrichtlinien vorsta* warten websit* website
-130 endgul* issn manusk*
-140 agentu* agentur rauszu* rauszustellen vergis*
-150 andere* burger* buro einladung ruckt sehr
-160 angebot befristeter gegang* kontak* protok* robin versio* version zeugnis
-170 donnerstag engineer frontend jetzig* kennze* kennzeichen projekt ruckmeldung seit sprech*
-180 bundestrainer laufen* lieben wenn
-190 ammer anmeld* entschuldigen forder* genommen jetziger prozen* prozent rollen subject:kolleg* subject:pellwo* subject:pellworth traini* welche
-200 aufgef* aufgefallen bewirb donner* entscheiden garten* gehort klicken lange nomini* subject:ihrer subject:sitzun* unsere
-210 acht beschl* beschlossen geburt* geburtstag stelle verlangert
-220 angebo* bewerbung dusche gute subject:unterl* subject:unterlagen subject:zwisch* unsere* woche
-230 beworb* beworben gebuch* gebucht mein voraussichtlich weiter welche*
-240 abgelehnt aktual* alumni anlage* brunnen datum kolleg* ohne subject:aureli* subject:aurelis verfug* wissen
-250 bitte haben konzer* positi* profil referenzen subject:haben subject:ruckme* subject:ruckmeldung uber versch*
-260 angese* bevor favori* festst* reklam* reklamation subject:anfrag* subject:anfrage vorlie*
-270 dokume* frageb* monat position start verbindliches verschiebt
-280 absage direkt einlad* gespra* graz ihrem keinen steht zahnar*
-290 anzeige eurem fallen passwort urlaub zahnarzttermin
-300 ablehn* angesehen bearbeitet finanz* vorube* vorubergehend
-310 antrag dieser mehr passende praxis ruppre* subject:data subject:junior
-320 auswahl interv* interview kollege subject:analyst tochte* tochter
-330 abgele* stadt uberne* ubernehmen vincen* vincent
-340 aber betrie* verlan*
-350 bearbeiten letzte ruht schalt* suche weber
-360 aufnah* fuhren kundig* unserer wieder
-370 ablehnen einen formul* subject:versta*
-380 august liste
-390 betriebsrat
-400 leider
-410 mich moglic* subject:frau treffen
-420 anfrage liegen wenden
-430 familie stellen
-450 famili*
-470 engere* engeren lebens* lebenslauf
-490 moglich
-510 einkau* kann
-520 bewerber treffe*
-530 ausgef* jahresversammlung
-540 einkauf konnte
-550 hast jahres*
-560 ihrer neuen
-570 entsch*
-580 berucksichtigt
-630 verges* vergessen
-790 weiterhin
-870 noch
""",
    "refusing": """
650 jemand unser
610 sehen
580 ihnen
570 offen
540 weiteren
500 entspr*
490 hatte
480 machen
470 einer
460 jemand* jemanden waren
450 grus
440 bewerbungsstatus
430 einem sodass
420 kurz
410 entlas* entlastung
390 jugend* nicht wunsch*
380 dafur diesma* diesmal fiel subject:ihre
370 bewert* einger*
360 probet*
350 aufgeh* aufgehoben hatten konnen letzten trotzd* trotzdem
330 beende* einmal furs servic* subject:volont* subject:volontariat zuge
320 abgeschlossen ausges* besetzt dieses erteilen kinder linked* linkedin service
310 erst mitbew* mussen senden
300 auftra* damit mehr wunschen
290 folge kandidatur kennen* kennt kollegin mehrhe* vorhan* vorhanden
280 ausgew* dabei deshal* deshalb tage
270 abgest* abgestimmt letzte* servus zwei
260 ausgesprochen bewertet drei engere feedba* feedback hochac* partne* unserer wurde
250 subject:traine* zulass*
240 alles geben gewahl* gewahlt koln verfeh* verfehlt zugesa* zugesagt
230 ausgewahlt aussch* dennoc* dennoch kandid* subject:status telefon weil
220 bewerbungsprozess person prakti* subject:werkstatt zauner
210 jobs wenn wollte* wollten
200 anderen auch berucksichtigung herr inform* neue sich status touren vergeb* warst
190 bald beruck* enthal* ergebn* gruse subject:bewerbung verfolgen vorgan*
180 deinem elektr* erreicht impressum personalausschuss
170 bewerberin dass erford* erforderliche vorsch*
160 konzen* konzept
150 robin
140 abschl* abschlagige bereits besetz* gesell*
130 warten
120 aufgen* aufgenommen brinkh* durchsetzen hier
110 datens*
100 bereit*
97 also
78 ausbil*
74 antwor*
72 getagt
67 wird
59 subject:bewerb*
47 dein
45 diese
15 anbieten
13 sehr
-6 anbiet*
-9 jetzt
-14 arbeit*
-15 woche
-20 abend
-21 einstellen
-24 angebo*
-29 absage
-38 montag
-40 person*
-41 stelle
-44 geht
-53 gesprach
-60 ihre
-70 diesem herzli*
-81 berucksichtigt
-86 subject:ruckmeldung
-99 dana
-110 manage*
-120 frei intere* teil vincen* vincent
-130 arbeitszeugnis gefall*
-140 beworb* beworben januar profil projek* subject:haben subject:kennzi* subject:kennziffer
-150 geehrt* konzer* manager subject:anfrag* subject:anfrage
-160 ausgef* einrei* grunde* lukas mull pellwo* pellworth projekt
-170 gern passen* schon steht subject:nachge* tochte* tochter zeit
-180 april bahn behand* jahresversammlung karriereberaterin kein moglich nichts schreibt subject:entscheidung subject:junior
-190 auswahl bedeutet behandeln beinbr* beinbruch erwart* leider lieben qualifiziert samsta* subject:analys* subject:analyst subject:data subject:manage* subject:manager unvollstandige
-200 bewerb* brunne* dank engine* engineer fertig* fronte* frontend gewinnspiel hast mochte subject:auswah*
-210 aber bedeut* dienst* kinder* oder reklam* reklamation sacha sichte* stadt start subject:stelle*
-220 einkauf falls gewonnen jetzig* konnte treffe*
-230 auskunft auswah* beschl* beschlossen beschr* jetziger passau rollen ruhig
-240 dann dauert einkau* meine prozen* stand wunsch
-250 mochte* nachru* nehmen
-260 befind* bewerbungen bieten gerne ihrem sage
-270 ablehn* auskun* forder* fragen geehrter links weiterhin
-280 melden subject:sales wenden
-290 absagen betrie* jahres* mittwo* nomini* subject:ihrer versio* version
-300 danken finden fuhren mein subject:runde zugestimmt
-310 anzeige buro erhalt* erhalten minute* minuten neuen positi* termin
-320 eine ihrer liebe wochen
-330 absage* mehrfa* mich mochten suche
-340 anfrage antrag freuen subject:contro* uberne* ubernehmen verfug*
-350 familie stellen verges* vergessen zustim*
-360 gerade position subject:controller
-370 bestat* traini*
-380 dieser findet
-390 interv* interview
-400 ausgeschlossen bleibt famili* subject:frau
-440 lebenslauf
-460 noch zeugni*
-470 fehlt
-490 aufnah*
-530 bearbe* bewerber bitte
-540 lebens*
-570 einen
-600 abgesa* abgesagt weber
""",
}
