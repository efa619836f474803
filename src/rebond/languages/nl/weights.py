"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1100 aanwer* status
1000 benoem* stopt
970 zetten
910 naam
900 advies
820 volk
790 bent
770 tweede
760 waarop
750 spijt toch
740 komt
730 iemand meerderheid
720 moeten
710 meerde*
690 vervol*
670 broede*
660 onvold* onvoldoende teleurstellen
650 gesprek
620 conclu* conclusie daarme* daarmee
610 maakt
600 gaat onder opdrachtgever tussen voort
590 doen hoorde voor
580 samenwerking verval*
570 proced* procedure zaterd* zaterdag zien
560 uitein* viel
550 acht
540 gerang*
520 jouw
510 beeind* functie gezet
500 school* solliciteerde
480 aangenomen geword* geworden intussen
470 benoemen gevall* gevallen moet reorganisatie select* vervallen
450 drie
440 daar
430 gegaan gegeven lopend* lopende
420 aanbieden keer komen
410 dagen dienstverband hele toegezegd
400 aangen* geleid junior volgt
390 achten anders dienst* laatst* laatste nieman* niemand zich
380 denk gekome* gekomen
370 binnen sectie verder* voren
360 afwijzen stappe* stappen vergev* vergeven
350 eerlijk leerkr* open
340 gewees*
330 eindigt punt sollicitatieprocedure
320 gerangschikte
310 stap zakeli* zakelijk
300 juiste vervolggesprek werd
290 heeft voorzien
280 gespre* voorkeur
270 linked* linkedin valt
260 ervari* ervaring hoogte kandid*
250 bescho* wensen
230 geselecteerde hebben
220 goede hierme* hiermee
190 kandidaten plaats
180 andere beantw* gemeend
170 person*
160 helaas
140 volgende
130 succes* succesvol
120 kandidaat
110 niet
25 goed
20 baan
-19 weber
-28 geachte
-30 verder
-33 vrij
-53 deur
-79 ronde
-83 waren
-84 niks
-86 beoord*
-92 deze twee
-99 rotter* rotterdamseweg
-110 elkaar
-120 graag
-130 contro*
-140 binnen* gewijz* gewijzigd zijn
-150 mevrou* mevrouw peeter* peeters
-160 hoog nemen positie stukke* vinden
-170 beste nieuwe
-190 afgehaakt maanda* maandag partij telefo*
-200 werken zelf
-220 contra* weeken*
-230 april laat weken
-240 budget doorga* nummer redactie septem* september zitten
-250 klaar mogelijk persoo* ziek
-260 bestuu* even gekoze* gekozen intern* lees persoonlijk redact*
-270 akkoor* akkoord arend reacti* zeggen
-290 august* augustus lukt oordee* oordeel twinti* twintig voorlopig
-300 bellen delen gesloten getwijfeld gewoon over verkla*
-310 krijg ligt spreke*
-320 reserv*
-330 besluit gevraa* iedere* iedereen mede weer
-340 altijd collega vraag winact* winactie zegt
-350 aannee* aanneemt dertig geselecteerd
-360 erop
-370 gehoor* gehoord jaren waarom zoeken
-380 gewonn* gewonnen kredie* sollicitanten werkt
-390 behandeling gegund gesprekken
-400 behand* boventallige mensen
-420 honore* honoreren voorkeuren
-430 gister* hierop kind reclam* reclamebureau vooral weiger*
-440 colleg* krijge* krijgen
-450 eindigde
-460 inschr* koos
-470 aanvra* staal zonder
-480 afgerond onze
-490 mijn programma verlengd werkgever
-500 werkge*
-510 verlen* vorm
-520 week
-530 tijdelijke vonden
-550 gegron* gegrond
-560 tijdel*
-570 progra*
-620 beslis* result*
-630 post
-670 aannemen verkeerd
-680 projec*
-690 vier
-700 worden
-750 verkee*
-830 afwijzing plek
-870 aannem*
-1200 jullie
""",
    "received": """
1000 voorse* voorselectie
950 behand*
920 dossiernummer
770 toegev* toegevoegd
760 status
720 weeken* weekend wordt
710 lezen nemen
690 automatische gaan ontvangstbevestiging winkel
670 ligt
660 briefj* briefje
650 behandelen
600 systee* systeem
580 diplom* diploma elke
570 door verstuurd
550 bekijkt
540 comple* compleet gevonden verstu*
530 fijn projectleider
520 selectie
510 bekijk* voortg* voortgang
500 leuk
490 pellwo* pellworth
480 brieve* brieven gegevens
470 gegeve* voorwa* voorwaarden
460 deze nastur* nasturen
440 beoord* verder*
430 august* augustus
420 wannee* wanneer
410 binnen* gegadi* gegadigden gezet kijk nijmeg* ontvan* sturen
400 rooster
390 week
380 bureau
370 kandidaturen vindt
360 aanmelding haar teamleider zich
350 spreek* spreekt succes* succesvol
330 gelukt select*
320 ernaar streven
310 bezig winter*
300 behandeling werkda* werkdagen
290 ontvangen voorgelegd
280 toetse* toetsen
250 contact goed
240 kandidatuur
230 contac* houdt kandid* solliciteert
210 nageke* nagekeken sollic*
170 sollicitatie
150 naar plaats
83 antwoo*
-7 voor
-13 vacatu*
-15 geacht* geachte
-19 minute*
-37 motivatie
-55 antwoorden
-74 vielen
-75 nummer
-78 pranger vakant*
-87 gekomen
-89 vond
-98 iets
-130 bovenl* monteur
-140 negen nordhaven
-160 blijft online
-170 hebt
-180 brief dossier
-190 controller maande*
-200 dienst* laat
-210 schrij*
-220 bent dank
-230 neemt volgen*
-240 bespre* exampl* example vrijwi*
-250 beslissing niet
-260 ondernemingsraad vooral zelf
-270 beleid*
-280 beoordeeld beslis*
-290 belang*
-300 doorgestuurd
-330 gewijz* gewijzigd
-340 bekeke* bekeken
-350 bespro* besproken
-360 gereag* gereageerd
-380 hoekstra instal*
-390 graag
-450 hebben
-470 heeft
-480 drukke*
-540 eerder
-550 daarvo* daarvoor
-560 bevest*
-610 ontvingen
-650 ontvin*
-680 open orde
-710 danken
-880 steeds
""",
    "come": """
1300 graag
1000 bent voorbereiden
920 dagje
910 uitwer* uitwerking
830 link
810 verhin* verhinderd
710 willen
670 materi* tijdst* tijdstip
660 klein wilt
650 samen sollicitatiegesprek
620 recept* receptie
550 kennismaking paar
530 aanwez* aanwezig online opdracht team tessel
520 opdrac*
510 gesprek
480 teamleider
460 tijd
440 ronde volgende vrijdag
430 woensdagochtend
410 stelle* stellen volgen* vrijda*
400 assist* assistant desgewenst gespre* messen
390 maanda* maandag moeten schoen* wannee* wanneer
360 directeur vindt
330 identiteitsbewijs voorkeur
320 identi*
310 even maken
280 helaas
240 collega
220 meenem* meenemen
200 binnen
140 voor
94 nodige* nodigen
8 kennen
-12 schikt
-73 kunt
-83 oude
-95 machin* machinebouw
-100 delft
-110 magazijnchef
-120 achter* bedrij*
-140 oktobe* oktober
-150 logboe* logboek
-160 jouw naar vorige
-170 woensdag
-180 aannemen wervin*
-200 aannem* ervari* ervaring
-220 altijd
-240 veel
-250 hebben werkda*
-260 septem*
-270 geliev* gelieve
-300 novemb* november terugb* uiterl*
-310 sprak
-320 geplan* gepland
-330 open
-340 eventu* eventueel
-360 contac* week
-380 gesprekken mogeli*
-390 sollicitatie uurtje winkel
-410 kennismaken loop
-420 half
-430 versch*
-440 negen tandar* tandarts
-500 kantoor leuk
-510 bondscoach gezien kantoo*
-550 daarna
-570 vergad*
-600 jullie
-610 bellen fijn niet over
-750 tussen
-770 uitnodigen
-820 langs
-870 kunnen
-970 onze
""",
    "offer": """
1200 contract
930 contra*
810 willen
630 aureli* aurelis
590 gevall* gevallen
550 kijken samenw* samenwerking
520 start
510 bieden woensdag
490 beginn* beginnen
480 ondertekende
470 brutos* brutosalaris woensd*
420 moogt
410 lopen werkdag
400 groep
360 daarne* daarnet
350 bespro* besproken bevest* stage
320 bijlag* bijlage maanda* maandag
290 graag
270 gekoze* gekozen welkom
200 rekeningnummer rijksregisternummer
190 nodig voor
150 eerste
130 aannemen
-19 tijd
-85 sponso* sponsors
-86 devdij* devdijk
-94 weeken* weekend
-110 plant
-210 geword* loon verjaardag
-220 liefs nummer veel
-240 gevonden winkel
-250 opdrac* salaris
-270 salari*
-300 bent
-350 goed
-410 vragen
-480 select*
-560 slag
-610 leuk werk
-620 harte
""",
    "wait": """
990 stil
860 staat
770 functie
760 blijft
740 ligt
720 steeds
700 runnin* running
680 krokus* krokusvakantie selectieprocedure
630 houden ondernemingsraad reken
610 ondern*
600 antwoord
580 moet
570 beslis* verget* vergeten
560 beeld
550 loopt niets
530 langer
520 afgeva* afgevallen daarna
510 bent besluit
500 extra vakant*
490 beslui*
480 nieman* niemand
470 gelukt
450 reactie
440 werfre* werfreserve
430 drie
420 reacti*
410 zijn
400 ander schuif* schuift startd* startdatum waarschijnlijk
380 achter hand
360 defini* even gesprek proced* procedure
350 definitieve najaar
340 goedge* goedgekeurd vastst* vaststaat wachte* wachten weten
330 onze reorganisatie
320 begin proeft* proeftijd
310 nader
300 budget gespre* waarvo*
220 kandid* verder
200 kandidaten
150 maand
-21 vergee* vergeet
-170 sollic*
-230 gegeve*
-260 kandidatuur
-340 laten
-370 twee
-400 binnen weken
-410 voor
-420 nummer
-430 wachtlijst
""",
}
ABOUT = {
    "yours": """
570 status willen
540 maart
490 subject:sollic*
480 benoem*
450 subject:open
400 gerust toch
380 gaten
370 spijt
360 eerste subject:sollicitatieprocedure vanaf
340 contac* contract gesprek iemand moeten
330 accoun* account start vindt
320 contact
310 blijve* blijven linked* linkedin recrui* uitkom*
300 bieden raad tijdst* tijdstip
290 binnen verder*
280 lopen selectie
270 groetj* groetjes sluiti* vind
260 alles woensdag
250 gevall* gevallen gezet ondert* verval*
240 graag korte sorry team voorzi*
230 automatische daarom keer ontvangstbevestiging opdrac* rooste* voorkeur zullen
220 automa* doen gegeve* onvold* onvoldoende subject:proefd*
210 halen site sturen subject:zaken
200 alle beetje beste daar doorne* doornemen gister* gunstig hallo ingaan school* subject:assist* werd werkda*
190 anders doorgeven
180 subject:junior voorzitter zelf
170 aanbieden brieve* brieven denk door groep januar* januari subject:assistant subject:data voortg*
160 gegeven geldig* geldige oktobe* oktober subject:bright* tweede weerho*
150 aanmelding baan contra* sollic*
140 belang* belangstelling jaar sollicitatie zaal
130 helm kandidaat maandag nodig stagep*
120 gelege* gelegenheid stageplaats subject:kandidatuur subject:vacatu* voortgezet
100 petra
99 proced* procedure
98 voor
93 gisteren
92 bedankt
86 volgende
73 twee
66 geacht* geachte kandidaten
61 afwijzen
46 kandid*
45 donderdag
39 deze
30 volgen*
25 subject:tessel
23 functie
19 heeft
14 dana
8 wilt
1 succes
-7 niet
-11 weten
-24 naar
-26 subject:sollicitatie
-29 gaat
-37 vacature
-39 bent
-42 andere
-51 robin
-54 daarvo*
-69 subject:bedank* subject:bedankt
-75 sacha
-77 sandra
-78 diplom* diploma
-88 slaagt
-91 kopie
-96 uitgen* uitgenodigd
-110 foto langs subject:pellwo*
-120 kunt levert nieuwe projec*
-130 blij thuis worden
-140 afzegg* afzeggen gesprekken schrij* winact*
-150 deadli* deadline vijftiende
-160 contro* denema* denemarken meters* nodigen ondersteunen past subject:gesprek verschoven zoeken
-170 dringe* dringende even gewonn* gewonnen liefs stofzuiger subject:over terecht testge* testgezin vragen
-180 gehoord office* officer opgeno* opgenomen project spelen subject:manage*
-190 applic* applicatie bedrij* dracht* gelezen gereag* gereageerd klik subject:dinsda* subject:gespre* subject:nieuwe
-200 antwer* antwerpen dank danken duurt gekreg* gekregen hold klacht langer mailad* mailadres onze orde regene* regenen subject:nordli* subject:nordlicht twinti* twintig wandel* wandelen zorgt
-210 excuse* excuses interv* interview nieuw opvang post valt wordt
-220 brightwater dochte* dochter gegron* gegrond group programmacomite subject:financ* toegewezen verjaa* voorkeuren voorlo* voorlopig werkgever
-230 bedrijf beoord* bewerken gemeen* meegen* meegenomen meer onderwerp ontbrekende plekke* progra* school tandar* tandarts traini*
-240 bevere* beveren dossie* dossier reclam* reclamebureau stukke* stukken vakantieperiode vanavo* vanavond werk
-250 aannemen bakken harte taart training werken
-260 gekoze* gekozen jaarvergadering loopt mochte* mochten ondernemingsraad procen* toegelaten werkge*
-270 august* augustus beeindigen beslis* genome* genomen rekeningafschrift versla* verslag vrijwi* zonder
-280 arbeidsovereenkomst bezoek* komen leuk vergadering
-290 afdeling mijn reageren
-300 herkansing jaarve* jury subject:engineer welke
-310 afdeli* antwoo* borrel link opleid*
-320 arbeid* favori* formul*
-330 kortin* korting verlen*
-340 achter hand schuif* schuift uitnodigen verkeerd
-350 vastst*
-360 aannem* laatst* laatste vaststaat
-370 docume* verkee* vier
-380 document kunnen
-390 toets
-400 lees
-410 direct*
-420 budget intere* spreken
-430 defini*
-440 vraag zeggen
-450 wachte* wachten
-470 zijn
-480 verget* vergeten
-490 spreke*
-500 behandeling
-520 aanbod beslui* vakant*
-530 besluit weber
-550 runnin* running
-590 staat subject:functi*
-600 jullie
-610 daarna
-630 stil tijdel*
-670 steeds
""",
    "refusing": """
830 iemand
700 gerust
620 moeten
570 daar
530 open
500 gaten
480 blijve* blijven linked* linkedin
450 anders contac*
420 kandidaat onvold* onvoldoende
410 hebben zien
380 hadden komt
370 conclu* conclusie neem
360 gesprek voorzi* zaterd* zaterdag
340 kwam raad
330 overwe* tussen waren
310 denk naam niet zullen
300 benoem* school*
290 drie passen* toch
280 goede lieve
270 aanwer* daarom site status subject:kandidatuur waarop
260 daarme* daarmee gegeven jouw waardoor
250 behoor* behoort hele subject:assist* subject:sollic* team
240 afgewezen evenwe* gehad geword* geworden halen kandidaten subject:gesprek
230 avond hoogac* vergev* vergeven waarvo*
220 afwijzen gezet jelle sollicitatie spijt
210 solliciteerde stap subject:proefd* verzon*
200 aangen* ervari* geselecteerd huis ilse select*
190 aangenomen misschien snel
180 februa* februari mevrou* mevrouw profiel subject:aureli*
170 inmidd* inmiddels verval*
160 hierme* hiermee ingevu* ingevuld mogelijkheid stagep*
150 eerlijk eindigt groete* sollicitatieprocedure subject:sollicitatieprocedure subject:update willen
140 groet
130 geen gevall* profie* subject:stand subject:zaken
120 gespre* morgen weerho*
110 positi* voldoende
100 verder vonden
98 subject:sollicitatie
97 sollic* verder*
96 subject:terugk* subject:terugkoppeling
93 volk
89 kunnen
84 laatste
83 beschi*
69 aanbieden
67 succes
64 ander
43 aanbie*
36 functie
14 beste
-34 subject:tessel
-41 arbeid*
-45 heeft
-57 voorlo* voorlopig
-58 subject:jouw
-66 hold
-70 gehono* gehonoreerd
-71 onders*
-79 stelle*
-88 iedere* iedereen
-89 maanda* maandag
-93 robin
-96 manage*
-97 rust
-110 inschr* kandidaturen onvoll* onvolledige
-120 gereageerd
-130 subject:vacatures uitnod*
-140 berich* kamer kortin* korting kunt plekke* plekken subject:automa* weten
-150 beslot* besloten kwadra* onderwerp
-160 binnen gefeliciteerd gewonn* gewonnen intere* laten naar progra* programma subsidieaanvraag voorst*
-170 applic* gekoze* gekozen sacha verslag
-180 meegen* meegenomen weer
-190 afzegg* afzeggen bijdrage bright* herkan* herkansing mensen nageke* nagekeken sollicitaties subject:status verget* vergeten
-200 dochte* dochter gent gesprekken group ontbrekende opvang project
-210 andere* anderen artikel bezoek* helaas
-220 borrel gehoor* gehoord plezie* plezier uitnodiging vergadering verhin* verhinderd
-230 favori* interview kregen lezen mijn reacti* reactie stuur subject:sales weeken*
-240 auditi* auditie bakken bedrij* datum genome* genomen redact* verlen*
-250 krijge* krijgen projec* subject:engine* subject:engineer
-260 past subject:manage* teams test
-270 alsnog comple* compleet liever* lieverd post worden
-280 aanvraag contract werkgever
-290 bespre* gekreg* gekregen plannen werkge*
-300 aannemen contra* dank niets spreke* werken zeggen
-310 afdeli* online vier
-320 graag
-330 tijdel*
-340 afwijzing melden
-350 collega verkla* zodra
-360 afgeze* afgezegd
-370 beslui*
-380 geeft subject:contro* subject:controller
-400 jullie link vanavo* vanavond
-410 zijn
-430 aannem* aanvra*
-440 besluit kopie
-460 week
-470 behand* leuk ontvan*
-520 behandeling
-540 verkee*
-550 vakant*
-620 weber
""",
}
