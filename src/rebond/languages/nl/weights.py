"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1000 aanwer*
980 status
950 advies benoem*
920 stopt
870 naam
830 spijt
810 bent
800 tweede zetten
770 iemand volk
740 gesprek waarop
730 komt toch vervol*
720 moeten
660 onvold* onvoldoende
650 jouw
640 daarme* daarmee meerderheid opdrachtgever zaterd* zaterdag
630 tussen
620 maakt meerde*
610 doen
600 hoorde
580 conclu* conclusie
570 school*
560 intussen uitein* voor
550 acht broede* onder
540 gaat teleurstellen
530 zien
510 benoemen gerang* viel
490 functie samenwerking
480 aangenomen gezet naar proced* procedure
470 geword* geworden nieman* niemand verval*
460 daar samenw* solliciteerde
440 gevall* gevallen zich
430 anders lopend* lopende select* vacature voort
420 gegeven keer senior
410 dienstverband teleur* vervallen
400 beeind* drie gerangschikte hele komen
390 aanbieden aangen* achten dienst* gewees* stappe* stappen toegezegd
380 afwijzen geleid laatst* laatste
370 junior leerkr* vergev* vergeven
360 gekome* gekomen groot open punt sollicitatieprocedure
350 gegaan sectie
340 dagen eerlijk verder* voren
330 denk keuken reorga* reorganisatie
320 valt vervolggesprek
310 juiste plaats
300 sollic*
290 kandid* verdere wensen
270 buiten voorkeur
250 begeven linked* linkedin
240 heeft
230 goede hoogte
220 bescho* beschouwen gespre* weerho*
210 andere ervari* ervaring lijst
200 voldoende
190 hebben stap
180 gemeend hierme* hiermee
170 person*
160 helaas
140 kandidaten
130 geselecteerde
120 binnen
110 baan
100 succes* succesvol
78 niet
68 goed
46 verder
6 volgende
-15 weber
-28 geachte
-30 vrij
-50 deur
-52 niks
-60 beoord*
-67 standa*
-92 waren
-98 uitnod*
-110 graag
-120 elkaar ronde
-130 beste contro* moment
-140 hoog
-150 zijn
-160 nieuwe
-170 contra* nemen stukken
-180 deze
-190 hierbi* hierbij mevrou* omdat partij peeters
-200 bestuu* mogelijk
-210 laat maanda* maandag twee werken
-220 gewijzigd
-230 august* augustus lees onvoll* vertel* weekend
-240 presel*
-250 gekoze* gekozen over redactie verkla* voorlopig zitten
-260 akkoor* akkoord doorga* zeggen zelf ziek
-270 aannee* aanneemt klaar redact* reserv* september
-280 budget delen even
-290 arend besluit getwijfeld oordee* oordeel
-300 april bedrij* gehoor* gehoord geslot* gesloten gewoon inschrijving spreke*
-310 geven gevraa* mail
-320 bellen iedere* iedereen jaren mede persoonlijk twinti* twintig
-330 aanvraag werkt
-340 aanvra* collega gekreg* honore* honoreren nummer winact* winactie zegt
-350 altijd ligt vraag
-360 inschr* reacti* vooral waarom zweeg
-370 afgehaakt boventallige geselecteerd weer
-380 gegund kredie* mensen talk
-390 eindigde gewonn* gewonnen zoeken
-400 erop hierop
-410 weiger*
-420 afgero* afgerond dertig programma reclam* reclamebureau
-430 voorkeuren
-440 gister* sollicitanten staal
-450 vorm zonder
-460 behandeling colleg* krijge* krijgen
-470 onze
-480 behand* koos mijn week
-490 verlengd
-500 kind
-510 verlen*
-520 progra*
-530 gegron* gegrond tijdelijke werkge* werkgever
-540 vonden
-580 tijdel*
-600 beslis* post verkeerd
-620 result*
-630 aannemen
-660 verkee*
-690 projec*
-720 worden
-810 vier
-820 afwijzing
-830 aannem*
-840 plek
-1100 jullie
""",
    "received": """
940 behand*
910 dossiernummer
780 status toegev* toegevoegd
750 wordt
740 voorse* voorselectie
720 gaan winkel
710 bestaat weeken* weekend
690 automatische lezen ontvangstbevestiging
680 briefj* briefje
670 ligt
630 behandelen
590 nemen
580 diplom* diploma
570 comple* compleet gevond* systee* systeem
560 bekijkt elke
550 door
540 fijn projectleider
530 verstuurd
520 deze
500 gegevens voortg* voortgang
490 gegeve* nastur* nasturen verstu*
480 bekijk* leuk voorwa* voorwaarden
470 august* augustus pellwo* pellworth
460 selectie
440 brieven ernaar streven verder*
430 brieve*
420 binnen* bureau ontvan*
410 kandidaturen kijk
400 gegadi* gegadigden gezet
390 haar nijmeg* nijmegen rooster spreekt sturen wannee* wanneer week
380 beoord* spreek*
350 goed vindt
340 hoort
330 succes* succesvol
320 gelukt
310 aanmelding behandeling select* teamle* teamleider voorgelegd
290 ontvangen winter*
280 toetse* toetsen
240 kandidatuur
230 houdt solliciteert
210 kandid*
190 contact nageke* nagekeken
180 naar
170 contac* sollicitatie
130 plaats
110 sollic*
11 antwoorden
2 vacatu*
-15 geacht* geachte minuten
-37 motivatie
-54 dijk
-60 vielen
-62 prange* pranger
-69 voor
-80 vond
-82 nummer
-89 negen vakant*
-97 iets
-120 nordha*
-130 donder*
-150 eerst klaar online vertel*
-160 controller
-170 blijft dank
-180 leest
-190 dossier laat neemt
-200 brief hebt maande* ondernemingsraad
-210 dienst* ondern* schrij*
-220 beoordeeld doorgestuurd ontvang zelf
-240 beleid* bent bespre* exampl* example niet
-250 voorke*
-260 beslissing volgen*
-270 belangstelling
-280 belang*
-290 beslis* vooral
-300 hoekst* hoekstra instal* installatie servic*
-310 bekeke* bekeken gewijz* gewijzigd
-360 bespro* besproken gereag* gereageerd
-390 graag
-510 hebben
-520 heeft
-530 drukke*
-580 eerder
-620 bevest*
-640 ontvingen
-700 ontvin*
-800 orde
-810 open
-840 danken
-880 steeds
""",
    "come": """
1200 graag
950 bent
910 voorbereiden
850 uitwer* uitwerking
840 dagje
710 verhin* verhinderd
670 link
660 materi*
650 klein willen
640 tijdst* tijdstip
630 wilt
600 recept* receptie
580 samen
560 paar sollicitatiegesprek
550 zien
530 kennismaking
520 gesprek
490 opdracht team
480 doorgeven
470 opdrac*
460 bespreken tessel
450 aanwez* aanwezig
440 volgende vrijdag
420 teamleider vrijda*
410 online ronde volgen*
400 stelle* stellen
390 gespre* maanda* maandag woensdagochtend
370 directeur
360 amersfoort horen lukt tijd
350 messen moeten ontmoe*
340 schoen* schoenen
330 uitnodiging
320 assistant even
310 assist*
290 desgew* desgewenst plannen voorkeur wannee* wanneer
280 bijlage identi* identiteitsbewijs
270 voorke*
260 geldig helaas vast wenst
250 capaciteitentest
240 colleg* collega maken
230 kandidatuur
220 interview meenem* meenemen
200 binnen vindt
170 spreken
160 bereiden
140 routebeschrijving
110 voor
75 stel
27 zijn
19 kennen
14 leren
13 morgen
-22 geacht*
-33 mevrou* schikt
-41 bedenk* bedenktijd
-54 weber
-76 machin* machinebouw
-82 oude
-91 delft
-110 sollic*
-120 bedrij*
-130 telefo* wervin*
-140 ervari* ervaring gespro* gesproken naar vorige waterschap
-150 achter* oktobe* oktober
-170 zitten
-180 werk woensdag
-190 vanmid* werken
-200 geliev* gelieve kennis tafel
-210 heeft werkda*
-220 aannem* septem* september
-250 geplan* gepland uiterl* uiterlijk
-260 altijd proefl* proefles staan
-280 contac* hebben vragen
-290 novemb* november terugb*
-310 sollicitatie sprak
-320 verzoe*
-330 eventu* eventueel open zullen
-350 half
-360 mogeli* uurtje
-370 winkel
-380 negen tandar* tandarts week
-390 gesprekken kennismaken loop
-420 vergad* vergadering
-430 kantoor
-440 kantoo* versch*
-460 bondsc* bondscoach leuk
-470 gezien
-480 daarna
-510 fijn
-520 over
-560 niet
-580 jullie
-590 bellen
-660 langs
-710 uitnodigen
-740 kunnen tussen
-920 onze
""",
    "offer": """
1200 contract
890 contra*
810 willen
630 werkdag
600 aureli* aurelis
580 gevall* gevallen
550 start
530 beginn* beginnen samenw* samenwerking
520 bieden kijken woensdag
490 woensd*
480 brutos* brutosalaris
470 moogt
460 groep
440 ondertekende
430 lopen
360 bevest*
350 eerste heel
330 daarne* daarnet
320 bespro* besproken
300 bijlag* bijlage
280 gekoze* gekozen welkom
240 nodig
230 rekeni*
200 graag
170 voor
-120 devdij* devdijk
-130 plant weekend
-200 antwer* liefs nummer veel verjaardag
-240 salaris
-250 loon
-260 salari*
-280 bent
-360 goed
-420 select*
-430 vragen
-650 slag werk
-660 harte
-690 leuk
""",
    "wait": """
1000 stil
790 functie staat
770 houden ligt steeds
750 blijft
730 krokus* krokusvakantie runnin* running
700 moet
680 selectieprocedure
670 reken
650 ondernemingsraad
630 ondern*
620 antwoord
600 beeld
570 besluit
560 achter gelukt langer
540 afgeva* afgevallen beslis* beslui* daarna loopt niets verget* vergeten
510 bent
500 nieman* niemand
480 gesprek vakant*
440 drie
430 reactie
420 werfre* werfreserve
410 zijn
400 schuif* schuift startd* startdatum waarsc* waarschijnlijk
390 reacti*
380 defini* proced* procedure reorga* weten
360 onze
350 ander definitieve nader
340 begin even goedge* goedgekeurd wachte* wachten
320 waarvoor
290 budget proeft* proeftijd
250 kandidaat
220 verder
200 beoordelen
160 maand
140 kandid*
-30 lukt
-220 sollic*
-230 gegeve*
-350 laten
-380 weken
-410 binnen twee
-420 voor
-530 nummer
""",
}
ABOUT = {
    "yours": """
570 status
550 maart
540 willen
500 subject:open
460 subject:sollic*
450 benoem* contract
400 gaten toch
390 gerust
370 eerste
360 vanaf
350 spijt
340 contac*
330 moeten vindt
320 accoun* account contact iemand recrui*
310 bieden linked* linkedin start tijdst* tijdstip
300 blijve* blijven gesprek raad subject:sollicitatieprocedure verder*
290 binnen sluiti* uitkom* woensd*
280 selectie subject:assist*
270 alles gezet subject:junior team vind
260 graag lopen verval* voorzi*
250 daarom gevall* gevallen groetj* groetjes werkda*
240 brieve* korte onvold* onvoldoende
230 anders automatische doen halen ontvangstbevestiging sorry subject:proefd* zullen
220 automa* keer opdrac* rooste* voorkeur
210 gegeve* hallo ingaan
200 beetje daar doorne* doornemen site werd
190 door geldig gister* groet school* sturen zien
180 doorgeven januar* januari
170 beste gegeven sollic* stuur voortg*
160 aanbieden baan kinder* oktobe* oktober sluite* sluiten
150 aanmelding geldig* geldige helm kandidaat papier* tweede weerhouden
140 belangstelling groeten subject:stand
130 bedankt sollicitatie
120 jaar voor
110 proced* procedure stagep*
100 gisteren stageplaats
75 geacht*
71 twee
62 afwijzen
60 geworden
56 deze
53 kandid*
48 hebben
35 heeft
26 donderdag
20 kandidaten
5 subject:tessel
3 niet
-9 dana
-12 succes wilt
-14 naar
-17 functie
-21 andere
-46 vacature
-47 gaat
-53 daarvoor
-57 subject:sollicitatie
-59 weten
-68 robin
-81 gehaal* gehaald
-90 bent
-110 nodige* nodigen uitgen* uitgenodigd
-120 collega liefs nieuwe
-130 dank diploma gefeli* kunt sacha schrij* winact*
-140 antwer* antwerpen vijfti*
-150 afzegg* afzeggen dringe* dringende kopie terech* worden zaken
-160 blij contro* deadli* spelen stofzu* stofzuiger subject:manage* subject:manager testge* testgezin verjaa* verjaardag verschoven vijftiende
-170 beoord* denema* denemarken drachten gesprekken gewonn* gewonnen office* officer subject:pellworth vragen zoeken
-180 applic* applicatie subject:nieuwe subject:nordli* subject:nordlicht zorgt
-190 discus* duurt gereageerd onze past subject:gesprek toegew* toegewezen wandel* wandelen wordt
-200 even klacht opgeno* opgenomen plekke* plekken progra* programmacomite reager* reageren regene* regenen subject:dinsdag tandar* tandarts twinti* twintig
-210 excuse* excuses gegron* gegrond hold nieuw ondersteunen onderwerp orde subject:financ* valt voorkeuren
-220 bedrij* bevere* beveren dochte* dochter interv* interview klik mailad* mede ondernemingsraad opvang post rekeningafschrift subject:gespre* vanavo* vanavond
-230 bright* dossier school stukke* stukken traini*
-240 arbeidsovereenkomst formul* formulier gemeen* group meegen* meegenomen ondern* ontbrekende
-250 bedrijf beeindigen bezoek* directeur dossie* gekreg* harte jaarvergadering mijn procen* training werk
-260 aannemen bakken beslis* taart vrijwi* waarsc*
-270 arbeid* august* augustus komen meer mochte* mochten reclam* versla* verslag werken
-280 gekoze* gekozen genome* genomen houden loopt opleid* zonder
-290 afdeling herkansing schuif* schuift vergadering
-300 afdeli* borrel jaarve* jury leuk vakantieperiode
-310 achter hand verlen*
-320 antwoo* kortin* korting uitnodigen welke
-330 favori* functioneringsgesprek vastst*
-340 direct* vaststaat werkge*
-350 laatst* laatste link
-370 toets
-380 aannem* vier
-390 lees
-400 defini* docume*
-410 document kunnen
-430 intere* spreken zeggen
-440 verkee* wachte* wachten
-450 budget zijn
-460 vraag
-490 spreke* weber
-500 verget* vergeten
-510 beslui*
-520 besluit vakant*
-530 staat
-540 aanbod
-550 behandeling
-560 subject:functi*
-570 stil
-590 runnin* running
-600 tijdel*
-610 jullie
-630 daarna
-750 steeds
""",
    "refusing": """
840 iemand
700 gerust
610 moeten
590 daar
560 open
550 blijve* blijven
530 linked* linkedin
500 gaten
470 anders
430 contac* onvold* onvoldoende
420 kandidaat
410 zien
400 hebben
390 komt
360 conclu* conclusie kwam neem
350 hadden tussen voorzi*
340 raad zaterd* zaterdag
330 gesprek overwe* waren
310 denk drie niet passen* school*
300 goede toch zullen
290 benoem* lieve naam subject:gesprek
280 daarme* daarmee site waarop
270 jouw subject:assist*
260 halen hele subject:sollic*
250 aanwer* daarom evenwel gegeven select* status
240 kandidaten profiel subject:kandidatuur
230 afgewezen afwijzen gehad geword* geworden team
220 aangenomen avond behoor* behoort hoogac* sollicitatie spijt vergev* vergeven
210 inmidd* jelle solliciteerde waardo* waardoor
200 stap subject:proefd* verzon* verzonden waarvo* waarvoor
190 geselecteerd ilse mevrou* mevrouw snel stagep*
180 beter ervari* ervaring hierme* hiermee
170 februa* februari missch* misschien sollicitatieprocedure subject:update verval*
160 eerlijk klant salariswens
150 subject:sollicitatieprocedure willen
140 beschi* geen groet ingevu* ingevuld subject:monteur
130 positi* positief
120 groete* groeten intuss* subject:aureli* subject:aurelis subject:stand subject:vacaturenummer subject:zaken verder vonden
110 sollic* subject:terugk*
100 ander
96 dana gespre*
87 verder*
80 seizoe* subject:sollicitatie
79 kunnen volk
75 deze
68 voor
61 aanbieden
37 aanbie*
31 proced* procedure
29 functie
20 subject:tessel
1 beste
-3 hebt
-46 arbeid*
-50 vooral
-60 voorlo* voorlopig
-68 heeft
-69 subject:jouw
-70 hold
-73 onders*
-74 gehono* gehonoreerd
-79 robin
-85 iedere* iedereen
-86 toegewezen
-98 maanda*
-100 inschr* rust
-110 berich* bericht kandidaturen manager onvoll* onvolledige
-120 kunt naar
-130 gefeli* gefeliciteerd kortin* korting
-140 applic* applicatie beslot* besloten dinsdag intere* kamer subject:antwoo* subject:antwoord
-150 laten plekke* subsidieaanvraag uitnod* verslag weten
-160 binnen contro* gereageerd subject:vacatures weer wordt
-170 bezoeker meegen* meegenomen progra* programma sacha sollicitaties taken
-180 gekoze* gekozen gewonnen ontvangen voorwaarden
-190 borrel brightwater group herkan* herkansing ontbrekende vergadering voorst*
-200 bezoek* dochte* dochter gesprekken nageke* nagekeken opvang stuur verget* vergeten
-210 afzegg* afzeggen gent helaas interv* interview krijge* krijgen mensen plezie* plezier subject:sales subject:status uitnodiging verhin* verhinderd winter*
-220 artikel datum gehoor* gehoord mijn project
-230 andere* anderen bakken lezen reacti* reactie teams verlen* weeken*
-240 afdeling auditi* auditie bedrij* favori* genome* genomen klaar subject:engine* subject:engineer subject:manage* worden
-250 contract kregen
-260 contra* docume* projec* redact*
-270 afdeli* comple* compleet liever* lieverd past post spreke* test werkgever
-280 alsnog bespre*
-290 gekreg* gekregen online werkge*
-300 werken zeggen
-310 aannemen niets plannen tijdel* vier
-320 dank
-330 afwijzing geeft
-340 collega melden
-350 afgeze* afgezegd verkla* zijn zodra
-370 graag jullie link ontvan* subject:contro* subject:controller
-380 beslui*
-390 vanavo* vanavond verkeerd
-420 aannem*
-430 verkee*
-450 besluit kopie week
-460 leuk
-470 behand*
-490 aanvra*
-520 behandeling
-560 vakant*
-640 weber
""",
}
