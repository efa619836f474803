"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 kurz
1200 schnei*
1100 also jemand sodass
1000 erst
940 mehr
830 wunsch*
770 sehen
750 beenden zugesa* zugesagt
740 winter
680 bedarf einer
660 engere nicht wurde
650 beende*
630 bewerbungsstatus entsprochen machen sich
620 nachfolger unterb*
600 bedaue* dich jedoch jemand* jemanden
590 elektr* letzten weil
580 kommt
570 erledi* erledigt ihren kandidatur
560 wird
550 ausgesprochen
540 fest zuruck*
530 diesma* diesmal
520 aufgeh* aufgehoben gewahl* gewahlt ihnen lautet letzte* uberle* wurden
510 mitbew* zwischenzeitlich
490 anderen ende entspr* sitzen
480 deshal* deshalb namen schneller team ubrigen vorgan*
470 deiner kunde somit
460 moment vergle* vergleich
450 einem kennen* nehme
430 angest* darauf folgen mochte notige verfah* verfahren warten
420 gedeck* gedeckt montag tisch
410 interesse kennt meisterprufung mundli* semest* vorgesehen
400 fiel frist mitbringt
390 gesprach meiste* zeilen zusamm*
380 auseinander gehalt gruppe* kerl
370 gewuns* heute
360 berucksichtigung dennoc* logistik passend
350 erteilen gemeld* gemeldet kolleg*
340 menschlich nordli* nordlicht solche
330 durch trotzd* vorstellungen
320 abschlagigen gepasst will
310 besser ergebnis
300 status
290 beruck* direkten entlas* unternehmen vorste*
280 besetz* gespro* gesprochen
260 rennen
250 besche* bescheid einste*
240 ausgewahlt auswahlverfahren einlad*
230 erfolg*
220 aufgen* aufgenommen koln leitun* stelle
210 rolle
200 allerd*
190 besetzung
180 kandid* lehrst*
160 dass
150 geben
140 leider
130 ausgeschrieben
110 berucksichtigt
80 erfolgreich
62 schade
25 aber
3 auswah*
-28 weber
-33 anerke*
-44 andere*
-50 geplan* person*
-54 geplant hallo
-57 aussch*
-67 ihre neuen
-71 gilt
-72 anton
-74 schlus*
-80 haben
-100 ausgef* berich*
-110 jung keine position talents
-120 erstpl* erstplatzierte graz
-140 gerech* gerechnet korb passen sales zusage
-150 anerkennen kein parade* paradeplatz uber
-160 geehrt* reklam* reklamation statio* stationen
-170 doktor* executive kolleg nachri* schalt*
-180 gmbh hiermi* junge kunden* neues souver* stornieren
-190 befind* befindet berucksichtigen betrie* exampl* webere* weberei
-200 praxis* varian* variante
-210 anderem storni* vorers* vorerst
-220 derzei* derzeit frau minute* minuten nachru* unents* zunach* zunachst
-240 abgeho* ablehn* allein bewerbungen kundig* nichts rund termin
-250 anspru* anspruch bestim* bewerb* uberst* versio*
-260 benoti* benotigen geschw* konnen mischu* mischung weihna* wirkli* zuteil* zuteilen
-270 gehen nachricht projek* sind unvollstandige
-280 arbeitgebers aushilfe bekomm* fronte* frontend genomm* genommen strategien
-290 besteh* engineer gute habe intern mochte* mochten nachbesetzt sehr sennes* telefo* unsere*
-300 abgesc* bekommt bilanzbuchhalter daher ergebnisse nachbe* portal recrui* recruiting
-310 anzeig* anzeige gleichen nieman* schon traini* training versta* zurzei* zurzeit
-320 anerkennungsbescheid anfrag* anfrage assistent famili* leonie
-330 neue schau stell vorsta*
-340 auswahlprozess automa* fangt frei kontak* stellen
-350 ihrer negativ verges* vergessen
-360 alles assist* aufsic* patien*
-370 finden gerne gescha* samstag
-380 anbiet* einen einkauf gewinn* gewinnspiel karrie* lang samsta*
-390 bewerber runde unserer unterl* unterlagen
-400 beantw* fragen jury
-410 finanz* kinder* parkpl*
-420 bearbeiten passende personalrat profil zugest* zuruckgewiesen
-430 absage* ausgeschlossen erfahr* uberne* ubernehmen
-440 eigent* euch online
-450 studie*
-460 beworb* beworben statt tochte* tochter
-470 auskun* einkau* ersten verfugbar vorbei
-500 davon
-510 brunne* brunnen
-520 lange
-530 eines
-540 aufnah* bearbe*
-580 biegst dokument
-590 beim dann dokume*
-610 schrei*
-620 nach
-630 forder*
-650 entsch*
-660 gerade
-730 hast
-750 gefund* gefunden meine
-790 links verfug*
-870 bitte
-900 nehmen
""",
    "received": """
2100 applic*
1100 anforderungen bearbeitung befind* sichte* sichten
960 gelegt
850 lauft
800 diese
760 frau
740 derzei* derzeit
730 status
720 prufung
700 alle weiter*
690 angabe* angaben zeugni*
670 werden
660 dein komple* komplett unaufg* unaufgefordert
650 dann
640 nummer
630 melden
590 weitergeht
570 innerh*
560 jetzt profil zustan*
550 sichtu* sichtung
540 aussagekraftigen
530 automatische eingangsbestatigung
510 arbeitszeugnis gesehe* gesehen
490 gleichen
480 andern danke entgegengenommen
470 bewerbung
460 angelegt merci
450 angele* begonn* begonnen tagen vorauswahl
440 gegenw* gerade
430 nachge* selbstverstandlich
420 selbst*
410 durch geoffn* geoffnet ruhe
400 geben
390 konnte* konnten
380 behand* behandeln kommen unsere
370 dank
360 aufgen* aufgenommen besche* bescheid danken* dankend eingegangen
350 anlagen erfolg* schaue* schauen vertraulich
330 damit
320 spates* spatestens unter weitergeleitet
310 anlage* eine
300 bewerb* fachab* fachabteilung lautet sowie
290 seit
280 anschreiben auswer* auswertung bewerbungsnummer freuen ruckfragen
260 theres* theresa wurde
240 einkauferin
220 zeit
210 abend bereic* dafur
200 analyst data heute junior sieht sonntag
190 bekomm*
180 bewerbungen erfolgt gefuhrt kalend* mail
160 dossie*
140 dossier
79 antwor*
2 bekommen
-8 hier
-9 straub*
-10 neckar*
-11 munche* munchen
-12 storungsnummer
-13 registergericht
-14 storun*
-16 anger burgst*
-18 erfurt nele
-20 amtsge* amtsgericht tuttli* tuttlingen
-21 wiesen*
-22 aydin softwa* software
-23 potsda* potsdam
-25 hildes* hildesheim
-27 frankfurt
-31 balingen frankf* regist*
-32 lotsen
-35 heerst* heerstrase plaza
-41 strase
-42 leseze* lesezeit
-43 hambur*
-48 rohde
-49 zuversichtlich
-51 mirjam
-59 wechsel
-61 druber
-63 wechse*
-69 gmbh
-74 erhalten
-83 erhalt*
-86 exampl*
-88 schon
-90 rechne*
-94 friedrichs
-95 friedr*
-110 bewerber geplant sich
-120 hallo letzte
-130 schnel*
-140 fronte* frontend runde schnell vielen
-160 angesp* angesprochen dich gescha* kommis* marktleiter sind
-170 auch
-180 antworten bereit contro* controller gefall*
-190 zuschriften
-200 ausgef* besprochen haben legen mitarb* zuschr*
-210 bedank* bedanken bespro* moglic* moglich
-220 anfrag* anfrage wegen
-230 monate* monaten zugest*
-240 hatten ihre janner unserer zusamm*
-250 aufgef* aufgefallen
-260 arbeitsproben geande* geandert gesend* gesendet
-270 bestehen dienst* kurze
-280 besteh* schreiben sollten
-290 beim prozes* prozess
-300 bewerben einen liegen sehr
-310 uber
-320 einem vorlie*
-330 projek*
-340 entsch* weiterhin
-350 telefon
-360 angese* angesehen
-370 betrie*
-400 entlas* entlastung viele
-430 nach
-440 anbei ihnen name
-450 unterl* unterlagen
-470 hast
-540 unsere*
-560 erst
-570 konnen
-690 anspru* anspruch
-800 liegt
-930 zuruck
""",
    "come": """
1700 gemein*
1400 bewerbungsgesprach
1200 gerne
990 falls
960 bist
900 videok* videokonferenz
850 gesprach
820 termin*
800 finden hiermi* hiermit ware
780 unserem
770 eine
760 referenzpersonen
750 anfahrtsbeschreibung
720 keller
710 einen
690 doch refere*
660 uber verschieben
650 minuti* schlag*
640 minutiges schrit* schritt
630 geplan*
620 bauste* hier
610 danach
590 nennen stattdessen uhrzei* uhrzeit
580 link
560 deinen erwart*
550 etwa
540 nummer ruft samsta* tepe terminwunsch
530 auswah* bestat* kurz
520 meldes* meldest stunde
480 kurzes
460 auswahl probearbeitstag wurden
450 halb leider such
440 dein ubungs*
430 dann neun theori* theorie
420 empfan* empfang halbe schlagen
400 deinem teilne* teilnehmen
390 dauert probea*
380 sehen sodass
360 angeho* angehort auch exampl* example slot
350 findet personlichen statt
340 freien setzen
330 jeweil* jeweils nachst*
320 tessel
300 spital* spitalgasse
290 denen
280 wunsch
270 interv* interview mochten
260 bereiten gultigen starten studio zeugnisse
250 fuhren marz
230 auswei* siehst
210 bitten onsite
200 erinnerung
190 erinne* gespra* vorstellungsgesprach
180 gern
170 losung
160 dienstag erstgesprach
-10 dich
-78 juniwo*
-87 donnerstags
-110 letzte
-120 mittwo* sehr
-140 buroze* burozeiten offnun*
-150 offnungszeiten
-160 morgen
-170 noch
-180 gemeinsam
-190 mich origin*
-200 geoffn* geoffnet sekret* sekretariat
-210 freuen
-220 mittwoch verein*
-230 kundig*
-240 montag* steht
-250 gemeinden intere*
-260 personlich
-270 dass einlad* moglic* rund
-300 einladungen
-320 andere* anmeld* buch rufen
-330 arbeit* zeitun* zeitung
-360 sommer*
-370 gegen
-390 deine kennen*
-430 kino
-450 zahnar* zahnarzttermin
-470 hast
-500 ihre sprech* telefo*
-510 treffe* treffen
-530 weiter*
-560 zuruck
-610 ihrer telefonieren
-620 sich
-680 passt
-900 ausgef*
""",
    "offer": """
1100 arbeitstag
960 noch
840 einste*
830 erster
790 muss
740 arbeit* aureli* aurelis
720 nachde*
680 lehrst* lehrstelle
660 dienst*
610 einstellen
600 einem
570 dienstverhaltnis probem* probemonat
550 anstel*
480 betriebsarztlichen vertrag vorbeh* vorbehaltlich
470 dezemb* dezember zugest*
440 diese talsta* wintersaison
430 ihnen steuernummer
420 oktobe*
390 hast team
380 ausbildungsplatz
360 halten unbedi*
350 wollen
340 dich freita* freitag
280 gerne
260 schuld* schuldienst
210 gester* gestern
180 arbeitsvertrag
-35 sehr
-110 uber
-150 unbefristet weil
-180 angebote aufgru* aufgrund deine
-240 unsere*
-250 bewerb*
-260 angebo*
-270 unterschreiben
-280 beim
-290 programm
-310 post
-390 gern
-420 dass
-450 positi*
-510 rufen
""",
    "wait": """
1400 herr laut mitte
1200 noch
1100 einste*
900 erst
860 zusammen
790 versch*
750 betriebsrat
710 vorher
700 weiterhin
670 vergeh* vergehen
650 wochen
630 ruht
600 bist entsch* hangt
590 nichts
580 ruckme* ruckmeldung
570 brauchen liegen
560 rennen
550 melde
540 dich einladungen
530 engere* engeren
520 ferien* ferienzeit urlaub
510 freita* freitag montage verges* vergessen
500 gemein* herbst montag* weil
490 derzeit
470 aufgru* aufgrund sich
460 gescha*
450 nachster weder
440 auswah* ende freige* freigegeben prozes* prozess rang
430 geduld* gedulden hake
420 bewerbungen vier wird
400 besetzung dauert holzl schaue* schauen
390 gemeinsam
380 entscheiden langer
360 gefallen
340 ausgeb* meist quarta* samtliche
330 auswahl samtli*
320 januar stelle
300 neueinstellungen projek* steht
290 novemb* november
280 bitte
230 monat
220 durchs*
210 anzusc* budget nachst* ruhe sonst
200 unsere
180 geben spates*
-41 jahren
-57 ihre
-58 malino*
-66 neue
-74 peters* petersen
-76 person*
-86 einstellt
-93 dieser
-96 gruezi
-130 servus
-160 buhler ciao
-170 habe moin
-190 donner*
-210 fruhes*
-220 entschieden
-230 bewerben
-240 geehrter
-250 geehrt* ihnen
-270 sehr
-280 frau
-300 dienstag
-310 sind
-320 dabei
-330 dienst*
-340 neuen suchen tagen
-360 innerh* innerhalb
-370 seit
-380 besche* bescheid einer
-390 etwas
-400 doch
-430 ihrer
-440 runde
-450 bitten
-480 hallo
-530 wenn
-700 melden
""",
}
ABOUT = {
    "yours": """
730 unser
690 frau
680 status
610 ihnen
600 deinem
580 einem
530 deine
520 machen
510 jemand
500 vertrag
490 letzte*
470 auch waren
460 fiel
450 aufgen* aufgenommen
440 bauste*
430 offen stunde
420 einstellen grus zwei
410 ablauf anford* bewerbungsstatus dein sehen servus telefo*
390 jemand* jemanden subject:ihre
380 beginn* lehrst*
370 anforderungen schau
350 beginnt erfullen etwas hatte losung probet* sodass zugunsten
340 berucksichtigung dafur kurz steuernummer verfah*
330 alles auftra* gerne verfahren
320 diesma* diesmal geben gruess
310 besten bitten gruse jugend* moin
300 besche* bescheid bist tage
290 hoch person* ruhe
280 dieses einer empfang
270 dies grusen schick subject:fahrer unters*
260 ausges* doch herr prufung team wunsch*
250 betrac* bewerberin daten dienst* kandidatur minuten vorste*
240 abgeschlossen berucksichtigen cheers entspr* gekomm* gekommen stall
230 also gilt portal
220 allein* aufgeh* aufgehoben ausgew* bedauerlicherweise bekomm* bereit* trotzd* trotzdem
210 subject:assist* subject:bewerbung unserem
200 abgestimmt anhang bewerbungsgesprach konnten musste* passt subject:deine subject:volont* subject:volontariat
190 enttau* nein tagen volont* volontariat
180 bedaue* besetzt nachst* rehbei* rehbein unter vortra*
170 deshal* deshalb kennenlernen wurden
160 anbieten antwort bekommst februa* februar geklap* geklappt nachde* stadtw* stadtwerke
150 bringe* bringen subject:danke
140 subject:bewerb*
130 arbeit* begrun* profes* termin*
120 begrundung dass lesen wird zweite*
110 dossie* zuruck*
100 anbiet* hallo nicht subject:online*
90 sekret*
70 dossier
69 keine
59 weiter*
13 dank
11 guten
10 dana
9 absagen
2 schrei*
-7 sich
-26 dich
-28 erst
-31 bewerb*
-39 danke
-42 gerade
-45 contro* controller
-52 bewerbungen
-54 abgesagt
-70 kandidat
-87 vielen
-89 nichts
-93 wenn
-96 lauft
-98 zeit
-110 erhalten gesprach vorsta* zahn
-120 adress* adresse andere* genomm* genommen mull rauszu* rauszustellen vergis* vergiss woche
-130 andere konnen konnt laufenden sacha
-140 auswah* burger* endgul* kennze* kennzeichen redakt* robin unvoll* vertrauen
-150 einladung haben kollegen
-160 bleibe* bleiben meine montag protok*
-170 aktual* anerkennen engine* engineer entscheiden gescha* ihre kinder* laufen* lieben popp rund
-180 diesem donnerstag einbli* ruckme* seit versio* version welche zeugnis
-190 beschl* beschlossen beworb* beworben donner* kartei nach rolle subject:ersten subject:treffe* verbin*
-200 aufgef* aufgefallen biegst brunnen entschuldigen redaktion subject:angese* subject:angesehen
-210 beitra* beitrag euro ihrem kolleginnen mentee mitgli* subject:unterl* subject:unterlagen unsere verbindliches verfug*
-220 befristeter fragen hollwe* hollweck jetzig* keinen passende reklam* reklamation subject:pellwo* subject:pellworth wenden
-230 abgelehnt bitte rollen salome sorge voraussichtlich wieder
-240 acht arbeit august ausgefullt fragebogen konzer* ohne referenzen steht subject:ruckme* subject:ruckmeldung wegen
-250 absage magazi* stellenfuchs subject:aureli* subject:aurelis unsere* versch* vorlie*
-260 auswahl forder* geburt* geburtstag lange monat stelle stelle* traini* uber vorubergehend zuruckgestellt zurzei* zurzeit zustimmung
-270 bevor direkt einlad* finanz* gehort praxis profil verschiebt
-280 abgele* angese* favori* festst* gespra* letzte sorgfaltig subject:analys* subject:analyst subject:data subject:ihrer testau* wissen
-290 bewirb dokume* fangt mehr refere* tochte* tochter
-300 dieser freige* stadt verlangert zahnar* zahnarzttermin
-310 anfrag* kolleg* positi* weber
-320 ablehn* antrag eurem nehmen
-330 fuhren moglic* subject:contro* unserer
-340 angebo* angesehen stellen uberne* ubernehmen
-350 ablehnen gute mein
-360 bleibt einen ruht suche
-370 aber interv* interview position
-380 anfrage aufnah* leider
-390 bewerber verlan*
-400 anzeige datum formul* kollege
-410 betriebsrat liegen subject:frau
-420 kundig*
-430 lebens*
-440 moglich
-450 ihrer jahresversammlung
-460 familie hast liste mich
-470 jahres*
-480 bearbeiten engere* engeren famili* lebenslauf treffen
-500 konnte
-510 ausgef* kann
-560 treffe*
-590 berucksichtigt
-650 einkauf
-660 verges* vergessen
-690 entsch* neuen
-770 weiterhin
-890 noch
""",
    "refusing": """
660 sehen
650 jemand
550 unser weiteren
540 jemand* jemanden
530 ihnen
520 offen
500 letzten
470 fiel
450 machen
440 entspr* waren wunsch*
430 hatte letzte*
420 bewerbungsstatus
410 probet* sodass subject:ihre
390 diesma* diesmal grus trotzd* trotzdem
380 dafur entlas* entlastung nicht
370 einmal jugend*
360 aufgeh* aufgehoben drei einer hatten
350 kinder
340 auftra* ausgew* besetzt einem einger* frau furs
330 ausges* herr kollegin neue wunschen
320 abgeschlossen erteilen subject:volont* subject:volontariat unserer zwei
310 ausgewahlt tage
300 beende* gewahl* kandidatur linked* linkedin mehr senden subject:traine* vorhan* vorhanden wenn
290 aussch* bewert* deshal* deshalb entspricht mehrhe*
280 ausgesprochen gruse kurz servus
270 begrun* konnen mitbew*
260 abgest* abgestimmt dabei dieses folge partne* verpasst zuge
250 auch bald dennoch erst hochac* kennen* wurde zugesagt
240 koln mussen servic* unterb* verfeh* verfehlt
230 bewerbungsprozess kennt subject:rezept* telefon vorgan*
220 berucksichtigung elektr* jobs mappe mitarb* subject:status
210 engere inform* subject:bewerb* subject:logist* subject:rezeption
200 bewertet kandid* subject:werkst*
190 heist schicken subject:werkstatt
180 allein* betracht dass erford* geben impres* impressum robin vielleicht warst
170 azubi eviden* konzen* pflegedienstleitung rufen warten
160 abschl* ergebn* ergebnis ging konzep* konzept personalausschuss verfolgen
150 besetz* knapp touren
140 bewerberin gesell*
130 abschlagige datens*
120 bereits berucksichtigen
110 andere* antwor* schnup* sich vergeb* vergeben
100 also antwort bereit*
88 aufgen* aufgenommen freund*
81 subject:fahrer
71 dein
69 rolle
44 ausbil*
38 danke
25 unsere
20 hallo
10 person*
-3 haben
-7 angebo*
-13 anbieten
-16 dich
-19 bedaue*
-24 gesprach
-25 herzli*
-37 ihre
-52 einladung
-57 sechs
-64 abend
-75 berucksichtigt
-76 entscheidung will
-77 stelle
-97 dank
-98 ausgef* graz unterl*
-100 manage*
-110 deutlich geburt* geburtstag post
-120 absage brunne* dana geplant konzer*
-130 anerkennen arbeit* profil stromrechnung subject:neuigk* subject:ruckmeldung wollen
-140 aber bewerb* diesem dringe* gefall* januar kannst reklam* reklamation sonnta* sonntag subject:kennzi* subject:kennziffer uberno* ubernommen unbedi* unbedingt
-150 brunnen vergis* vergiss
-160 april
-170 assistant durr engine* engineer erwart* fronte* frontend herunterladen kommen kuchen links manager steht subject:entscheidung uberle*
-180 fallen geehrter konnte schon subject:junior subject:pellwo* subject:stelle*
-190 bielef* bielefeld kinder* nichts projek* start subject:data tochte* zeit
-200 bieten dienst* gewonn* gewonnen hast lieben mittwoch montag sacha samsta* subject:analys* subject:analyst subject:auswah* subject:entsch* subject:nachge* vier
-210 behand* betrie* geehrt* heute jetziger leider liebe teil
-220 arbeit behandeln beschl* beschlossen freundliche gern klasse* oder sichte* uber
-230 absagen danken habe ihrer passende urlaub vorers* vorerst
-240 beschr* dauert kind mittwo* ruhig schule treffen unvollstandige
-250 ablehn* hollwe* mich redaktion sage subject:manage*
-260 mochte* nett stand treffe*
-270 fragen jahres* minute* minuten nachru* subject:ihrer
-280 absage* eine nomini* personalrat qualifiziert
-290 anfrag* auskunft erhalt* erhalten forder* karriereberaterin subject:runde weiterhin wunsch
-300 bewerbungen finden mein melden positi*
-310 bedeut* einkauf entsch* meine statt zeugnis zustimmung
-320 auswah* buro falls gerade stellen suche termin zugestimmt
-330 einkau* findet freuen mehrfa* subject:contro* uberne* ubernehmen wochen zustim*
-340 auskun* fuhren gerne subject:sales
-350 befind* dann mochten verfug* verges* vergessen
-360 familie subject:controller traini*
-370 anzeige ausgeschlossen lebenslauf
-390 bleibt neuen position
-400 dieser interv* interview
-410 anfrage antrag famili*
-420 subject:frau zeugni*
-430 nehmen
-440 bestat*
-450 lebens*
-460 noch
-470 fehlt
-480 bewerber
-490 einen
-520 weber
-540 abgesa* abgesagt aufnah*
-550 bearbe*
-580 bitte
""",
}
