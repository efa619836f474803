"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1000 advies
990 benoem*
980 status
970 aanwer*
940 stopt
910 spijt
900 naam
890 tweede
860 maakt toch
840 hoorde
830 bent
820 zetten
780 samenwerking
760 vervol*
710 komt
700 daarme* daarmee gesprek
670 moeten onvold* onvoldoende
660 doen
650 waarop
640 meerderheid volk
630 iemand opdrachtgever tussen
610 school*
600 conclu* conclusie meerde* voor
590 broede*
570 acht gerang* jouw uiteindelijk viel
560 aangenomen zaterd* zaterdag zien
530 gaat onder verval*
520 gezet
500 proced* procedure
490 benoemen naar
480 aangen* anders gegeven geword* geworden
470 drie select*
450 gevall* gevallen
440 voort zich
430 afwijzen lopend* lopende vervallen
410 dagen functie
400 hele keer nieman* niemand solliciteerde
390 beeind* dienstverband geleid intuss* intussen laatst* laatste leerkr* moet
370 achten buiten dienst* teleurstellen
360 verschil vervolggesprek
350 gegaan genoeg groot open stappe* stappen
340 aanbieden eerlijk sectie vergev* vergeven
330 denk jelle linkedin reorga* reorganisatie verder*
320 eindigt hoogte keuken sollic* toegez* toegezegd
310 gekome* gekomen punt
280 teleur* voren
270 plaats zakeli* zakelijk
260 kandid* valt voorkeur
250 goede heeft
240 andere voldoende
230 binnen gespre* weerho*
220 stap wensen
210 ervari* ervaring hebben
200 bescho* beschouwen kandidaten person*
190 geselecteerde
180 helaas
160 passen
150 succes* succesvol
130 gemeend
120 kandidaat
110 traject
100 gaan
95 geen
89 hierme* hiermee
76 niet
42 volgende
19 deur
18 goed
-18 hadden vrij
-20 weber
-35 plaats*
-38 geacht* geachte
-55 baan
-61 verder
-65 standa*
-70 dokterspraktijk
-98 zijn
-120 elkaar
-130 nemen stukke* stukken
-140 deze nieuwe ronde
-150 beste kunnen
-160 rotterdamseweg
-170 houden niets voorja* voorjaarsronde
-180 gewijz* gewijzigd graag hoog opnieu* opnieuw twee
-190 mogelijk moment
-200 maanda* maandag over
-210 april koelte* mevrou* mevrouw partij peeter* weeken* weekend weken
-220 omdat opdracht
-230 afgehaakt
-240 august* augustus hierbi* redactie voorlopig zelf
-250 getwijfeld lees redact*
-260 doorga* geslot* gesloten lukt
-270 bovent* boventallige even geven nummer verkla* werken
-290 akkoor* akkoord arend gekoze* gekozen lezen twinti* twintig
-300 reacti* zeggen
-310 jaren vraag weer werkt
-320 bellen spreke* winact* winactie
-330 intern*
-340 aannee* gegund gewoon oordee* oordeel persoonlijk
-350 delen gehoor* gehoord hierop
-360 aanvraag behandeling besluit gewonn* gewonnen
-370 aanvra* altijd mensen
-380 behand* geselecteerd mede staal waarom
-390 collega dertig eindigde zegt zoeken
-400 pakken voorkeuren
-410 iedere* iedereen vooral
-420 afgero* afgerond
-430 honore* honoreren weiger*
-440 kredie* reclam* reclamebureau
-450 erop ligt vorm
-460 kind krijge* krijgen zonder
-470 gister*
-480 inschr*
-490 colleg* programma
-500 gegron* gegrond koos
-520 werkge* werkgever
-530 sollicitanten week
-540 mijn
-560 onze
-570 vonden
-580 beslis* progra* result*
-590 aannemen
-600 verkeerd
-610 projec*
-620 post
-670 tijdelijke
-680 verkee* verlen*
-730 vier
-740 aannem*
-750 worden
-760 tijdel*
-880 afwijzing plek
-1100 jullie
""",
    "received": """
1000 behand*
890 dossiernummer
810 nemen
790 status
780 toegev* toegevoegd
740 gaan
700 weeken* weekend wordt
690 automatische ontvangstbevestiging
680 voorse* voorselectie
660 behandelen bestaat winkel
650 lezen
630 door
610 briefj* briefje
600 elke ligt
580 diplom* diploma systee* systeem
570 bekijkt deze
560 nastur* projectleider verstuurd
540 fijn
530 verstu*
520 comple* compleet gegevens
510 gegeve*
490 bekijk* voortg* voortgang
480 brieve* brieven pellwo* pellworth
470 proced*
460 gevond* gevonden selectie sturen
450 weten
420 august* augustus
410 gegadi* gegadigden gezet nijmeg* voorwa* voorwaarden
400 rooste* wanneer
390 kijk ontvan*
380 beoord* contact werkdagen
370 vindt
360 bureau haar kandid* verder*
350 bezig kandidaturen week
340 behandeling
330 select* spreekt
320 gelukt spreek*
310 goed ontvangen
300 alles
290 aanmelding winter*
280 ernaar streve* streven teamle* teamleider
270 aanmel* voorgelegd
260 opdrachtgever
240 naar nageke* nagekeken
220 sollic* toetsen
210 plaats
200 december
180 houdt
120 vacatu*
95 antwoo*
84 sollicitatie
75 jouw
27 motivatie
-15 minute* minuten
-17 geachte
-25 voor
-64 nummer
-65 vielen
-68 prange* pranger
-95 negen
-100 meer
-110 antwoorden assen iets
-130 online vakant* volgen*
-140 bovenl* bovenleiding monteu* volgt
-150 financ* klaar
-160 blijft controller eerst neemt
-180 doorgestuurd hebt
-190 brief leest
-200 krijgt
-210 bent bespre* laat
-220 maande* servicemonteur
-230 exampl* example hoekst* instal* servic* vooral warmte* warmtepompen zelf
-240 belangstelling dank schrij* voorke*
-250 beoordeeld
-260 dienst*
-270 beleid* niet
-280 bedanken beslissing ondernemingsraad
-290 ontvang
-320 beslis* gewijz* gewijzigd
-340 bespro* besproken
-370 gereag* gereageerd
-390 bekeke* bekeken
-460 drukke* graag
-520 hebben heeft
-580 ontvingen
-610 bevest*
-620 daarvoor eerder ontvin*
-690 open
-710 orde
-740 danken
-870 steeds
""",
    "come": """
1400 graag
1100 bent
980 voorbereiden
970 link
930 uitwer* uitwerking
810 recept* receptie
800 sollicitatiegesprek
740 wilt
730 willen
720 tijdst* tijdstip verhin* verhinderd
700 klein materi*
630 samen
600 aanwez* aanwezig assist*
580 paar
570 kennismaking
560 team
550 opdracht teamleider
530 gesprek messen stellen
520 opdrac*
500 online
490 tijd
480 zien
470 volgende
460 lukt
440 bespreken volgen* vrijdag
430 doorgeven
410 ronde vrijda*
380 desgew* desgewenst maanda* maandag
370 gespre* vindt
360 wannee* wanneer woensdagochtend
350 moeten
340 maken
330 directeur identi* identiteitsbewijs
320 amersf* amersfoort collega ontmoe*
300 plaatsvinden
240 meenem* meenemen
230 behaal*
220 volgt
210 binnen
190 voor
180 helaas
71 teams
60 schikt
35 kennen
33 kunt
27 leren
-15 sollic*
-100 machin* machinebouw
-110 delft
-120 naar telefo*
-150 woensdag
-160 wervin*
-170 achter* oktobe* oktober
-190 aannemen hebben
-200 aannem*
-210 ervari* ervaring
-220 geliev* gelieve
-240 altijd werkda*
-250 uiterl* uiterlijk
-270 heeft
-280 geplan* gepland kennis terugb*
-290 novemb* november
-330 mogeli* sprak
-340 open
-350 eventu* eventueel
-370 sollicitatie
-390 week
-430 winkel
-440 versch*
-450 gesprekken kennismaken loop
-460 kantoor
-470 half kantoo*
-480 leuk
-500 tandar* tandarts
-530 bondsc*
-540 gezien
-550 daarna
-590 niet
-600 vergadering
-610 over
-620 bellen
-690 jullie
-740 langs
-750 tussen
-820 kunnen
-830 uitnodigen
-920 onze
""",
    "offer": """
1100 contract
890 contra*
760 willen
630 aureli* aurelis
580 gevall* gevallen
560 samenw* samenwerking
550 kijken
490 bieden
480 beginn* beginnen
470 lopen
450 woensdag
430 groep woensd*
410 ondertekende
400 brutos* brutosalaris werkdag
390 moogt start
380 euro maanda*
360 heel
350 werkda*
330 bevest* bijlage daarne* daarnet
320 bespro* bijlag*
300 welkom
290 graag
280 gekoze* gekozen
250 engineer frontend
230 aanstelling
220 rekeningnummer rijksr*
210 nodig
200 telefoon
190 voor
160 aannemen eerste
-14 tijd
-79 devdijk
-86 weeken* weekend
-100 plant
-150 nummer
-180 briefj* doorge* gevond* salaris winkel
-190 loon
-200 salari*
-210 veel
-220 opdrac* opdracht verjaa*
-270 bent
-330 goed
-420 select*
-430 vragen
-610 slag
-630 werk
-650 harte
-670 leuk
""",
    "wait": """
960 stil
870 staat
840 functie
810 houden
780 ligt
740 steeds
720 blijft
700 runnin* running
690 krokus* krokusvakantie
650 reken
640 besluit
630 ondernemingsraad selectieprocedure
620 antwoord beslui* ondern*
610 langer verget* vergeten
600 achter niets
590 beslis*
580 loopt
550 gelukt gesprek moet
530 beeld daarna
520 vakant*
510 afgeva* afgevallen bent
480 drie
460 nieman* niemand schuif* schuift startdatum waarsc* waarschijnlijk
450 werfre* werfreserve
440 reactie
430 eerst zijn
410 reacti*
380 ander najaar weten
370 even goedge* goedgekeurd wachte* wachten
360 extra proced* procedure
350 bekijken
340 bekijk*
330 budget defini* onze
320 definitieve proeft* proeftijd
310 begin betale*
300 waarvo*
280 kandidaat
260 kandidaten
250 reorga* reorganisatie
230 nader verder
200 beoordelen
180 maand
-49 week
-210 kandidatuur
-240 gegeve* sollic*
-290 twee
-330 laten weken
-340 wachtl* wachtlijst
-350 nummer
-440 voor
-470 binnen
""",
}
ABOUT = {
    "yours": """
570 status
560 maart
550 willen
500 subject:sollic*
450 benoem*
440 subject:open
430 toch
390 eerste gaten
380 gerust vanaf
370 accoun*
360 account moeten
350 contac* tijdst* tijdstip
340 contract spijt subject:sollicitatieprocedure verder*
330 contact gesprek
320 groetj* iemand
310 blijve* blijven raad recrui*
300 automatische woensd*
290 alles automa* linked* linkedin start vind vindt
280 bieden binnen gegeve* ondert*
270 korte lopen sluiti* voorzi*
250 anders daarom gevall* gevallen keer
240 onvold* rooste* sorry verval*
230 ingaan selectie sturen subject:assist* werd
220 doorgeven gezet gister* sluite* team
210 baan halen hallo subject:proefd* uren voorkeur
200 beetje beste doorne* doornemen geldig graag groet school* subject:assistant subject:zaken zullen
190 aanbieden alle doen gerang* opdrac* stagep*
180 door oktobe* oktober stageplaats
170 daar kinder* werkda*
160 belangstelling contra* geldig* geldige januar* januari voortg*
150 aanmelding gegeven hele zaal
140 beginn* brieven fijne helm papieren proced* procedure subject:bright*
130 sollicitatie subject:brightwater
120 tweede voortgezet
110 bedankt voor
100 geacht* geachte select*
97 nodig
96 hierme* hiermee
95 sollic*
84 deze kandidaat
79 donderdag
64 afwijzen
60 hebben
47 subject:tessel
37 kandid*
36 hebt
33 heeft
23 functie
15 subject:aureli* subject:aurelis
8 sollicitatiegesprek
-6 bent
-7 gaat
-27 vacature
-30 subject:sollicitatie
-38 weten
-58 robin
-59 andere
-60 daarvo* daarvoor
-76 gewoon
-93 langs
-96 veel
-100 uitgen* uitgenodigd
-110 diplom* diploma reacti* winact* winactie
-120 projec* thuis vragen
-130 afzegg* afzeggen mogeli* onderw* sacha
-140 dank gesprekken nieuwe ondersteunen past spelen zoeken
-150 brownies gewonn* gewonnen kunt liefs opnieuw subject:nordli* subject:nordlicht
-160 gehoor* helaas rekeningafschrift schrij* subject:manage* wordt
-170 alleen antwer* antwerpen beoord* bright* collega gekreg* gekregen kopie subject:gesprek worden zorgt
-180 applic* applicatie brightwater denema* denemarken discus* discussie dringe* group hold klacht mensen opgeno* opgenomen plekke* plekken progra* programmacomite project regene* regenen selectieprocedure stofzu* stofzuiger subject:financ* terech* testgezin verjaa* verjaardag zaken
-190 bedrij* bezoeker deadli* even gegron* gegrond gereag* klik mailad* mailadres onderwerp opvang subject:werk toegew* toegewezen valt verschoven vijftiende
-200 dochte* dochter interv* interview office* officer post reclam* reclamebureau twinti* twintig
-210 bewaar* interesse orde school stukke* stukken subject:gespre* tandar* tandarts voorlo* voorlopig wandelen
-220 duurt geleze* reager* reageren subject:nieuwe toegel* werk
-230 bakken bedrijf bezoek* gemeen* meegen* meegenomen ontbrekende procent startd* taart
-240 arbeidsovereenkomst beeindigen bewerk* directeur dossier genome* genomen meer nieuw onze vanavo* vanavond waarschijnlijk
-250 gekoze* gekozen herkan* herkansing komen traini* vakantieperiode voorkeuren weer werken werkgever
-260 aannemen beslis* bevere* borrel harte jaarvergadering
-270 afdeling dossie* formul* formulier loopt mijn mochte* mochten schuif* schuift vergadering
-280 afdeli* arbeid* versla* verslag zonder
-290 excuses ondernemingsraad vrijwi* werkge*
-300 favori* intere* jury link welke
-310 jaarve* verlen*
-320 august* direct* leuk opleid* verkeerd
-330 aanvra* toets
-340 definitiefs kortin* korting kunnen laatst* laatste uitnodigen
-350 verkee*
-360 aannem* achter hand subject:jouw vastst*
-370 docume* document vaststaat
-380 defini*
-400 lees vier
-410 zeggen
-450 spreken
-460 budget vraag zijn
-470 verget* vergeten
-480 wachte* wachten
-490 vakant*
-500 behandeling beslui* spreke*
-510 besluit staat
-530 weber
-540 runnin* running
-560 aanbod jullie subject:functi*
-600 daarna stil
-630 tijdel*
-710 steeds
""",
    "refusing": """
830 iemand
610 gerust
590 moeten
580 daar
560 open
510 gaten
500 blijve* blijven
480 anders
470 linked* linkedin
460 volg
430 hebben
410 kandidaat onvold* onvoldoende
390 zien
380 contac* waren
370 komt zaterd* zaterdag
360 conclu* conclusie niet
350 contact gesprek hadden
340 raad voorzi*
330 denk kwam
320 passen* tussen
310 drie neem site
300 lieve naam overwe* school*
290 benoem* subject:uitkom* toch zullen
280 goede subject:kandidatuur subject:sollic*
270 jouw kandidaten status
260 afwijzen avond hele waarop
250 daarme* daarmee daarom hoogac* profiel subject:gesprek
240 aangen* afgewezen behoor* behoort geword* geworden sollicitatie subject:proefd* team
230 spijt stap subject:assist* vergev* vergeven
220 aanwer* evenwe* evenwel gegeven gehad halen select*
210 waarvo*
200 snel solliciteerde
190 februa* februari hierme* hiermee huis mevrou* mevrouw sorry waardo* waardoor
180 ervari* ervaring geen ilse inmidd* inmiddels stagep* twaalf verval*
170 missch* misschien
160 geselecteerd groet subject:sollicitatieprocedure subject:update
150 eerlijk maande* mogelijkheid subject:aurelis
140 minder
130 subject:stand subject:zaken
120 aanbieden beschi* eerlij* gespre* groete* groeten intuss* intussen
110 deze positi* subject:sollicitatie willen
100 dana ingevu* ingevuld subject:vacaturenummer verder verder*
90 sollic*
82 ander
70 laatst* laatste
65 succes
60 subject:terugk* subject:terugkoppeling
56 functie
6 beste
-5 subject:tessel
-41 arbeid*
-58 kandidatuur
-63 arbeidsovereenkomst
-64 voorlopig
-72 hold
-81 staat
-86 robin subject:jouw
-87 toegew*
-91 iedere* iedereen
-93 manager
-97 dossie*
-100 inschr*
-110 berich* teamleider
-120 gehono* maanda* naar rust subject:frontend subject:reacti*
-130 kandidaturen kortin* korting onvolledige subject:antwoo* weer
-140 kamer kunt subject:automa*
-150 gewonn* gewonnen laten sacha stuur versla* verslag
-160 applic* beslot* besloten bright* intere* plekken subject:vacatures uitnod*
-170 binnen brightwater gefeli* gefeliciteerd gegevens group herkan* herkansing onderwerp progra* programma
-180 heer helaas mijn nageke* nagekeken subject:status subsidieaanvraag voorwa* weten
-190 afdeling contro* gekoze* gekozen gent meegen* meegenomen verget* vergeten weeken* weekend
-200 afzegg* afzeggen dochte* dochter interv* interview ontbrekende opvang plezie* plezier vergadering voorst*
-210 andere* anderen artikel gesprekken reacti* reactie subject:engine* subject:engineer winter*
-220 afdeli* bezoek* datum favori* gehoor* gehoord lezen mensen subject:manage* subject:manager
-230 bakken
-240 auditi* auditie bedrij* bespre* dank kennis* kregen redact* verhin*
-250 genome* genomen klaar verlen*
-260 krijge* krijgen test worden
-270 aanvraag alsnog teams
-280 comple* compleet contract liever* lieverd plannen werken zeggen
-290 contra* online past post spreke*
-300 gekreg* gekregen niets verkla* vier
-310 aannemen projec*
-320 diploma tijdel*
-340 afwijzing graag melden
-350 afgeze* afgezegd collega geeft vakantie
-360 kopie werkge* zodra
-370 beslui*
-380 zijn
-390 jullie subject:contro* subject:controller
-400 vanavo* vanavond
-420 aannem* aanvra*
-430 besluit link
-440 ontvan* week
-450 vakant*
-470 behand*
-480 leuk
-490 verkee*
-510 behandeling
-670 weber
""",
}
