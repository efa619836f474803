"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
930 iemand
680 gesprek
640 tweede
630 status
600 moeten
560 advies
540 aanwer*
520 naam
490 gezet
480 komt
450 onvold* onvoldoende
440 stopt
420 toch zaterd* zaterdag
410 vervol*
390 helaas
380 functie
370 zien
360 nodig
340 aangenomen daarme* daarmee
330 aangen* bent school* studen*
320 aanbieden sollic* voor
310 doen gevall* gevallen volgt
300 jouw kandid*
290 gaat
280 beschikbaar drie geword* geworden verder*
270 keer laatst* laatste waarop zich
260 acht gegaan lijst select*
250 profiel
240 proced* procedure profie*
230 hier
220 hebben stappe* stappen
210 gekome* gekomen vergev* vergeven
200 kandidaat nieman* niemand sectie
190 blijve* blijven linked* linkedin naar
180 goed hoogte person*
170 eindigt open stap
150 niet zetten
140 eerlijk
120 baan
110 afgewe* afgewezen
99 beeind*
93 geen
69 heeft
-3 plaats
-25 zijn
-28 geselecteerd
-42 intern*
-87 nemen
-100 betrok*
-110 harte
-120 besluit gister* terug verkla*
-140 gegron* laat verklaren
-150 gekoze* gekozen klacht kwalij*
-160 twinti* twintig
-170 gehaal* gehaald iedere* iedereen maar regene* regenen
-180 doorga* vertel*
-190 vraag week
-210 werken
-220 contract talk
-230 progra* reclam* reclamebureau
-240 beslis* kredie* onze
-250 contra* weiger*
-260 contro* tijdel* voorlo* voorlopig
-270 delen mede waarom
-280 twee verlengd vonden winact* winactie
-290 gewonn* gewonnen laten result* werkgever
-300 behandeling inschr* meteen verlen* werkge*
-310 behand* vier
-330 vorm
-340 sollicitaties
-350 verkee* verkeerd
-410 aanvra*
-420 afwijzing colleg*
-440 dochter gegund
-500 worden
-520 aannem* plek
-820 jullie
""",
    "received": """
780 behand*
700 status
600 gaan
520 bestaat
510 ontvan* voorse* voorselectie
500 door
490 dossiernummer
480 nemen
470 behandelen
450 reacti*
440 deze
400 selectie verstuurd
390 goed leuk systee* systeem weeken* weekend winkel
380 automatische motiva* ontvangstbevestiging verstu*
370 lezen teamle* teamleider
360 briefj* briefje werkda* werkdagen wordt
350 brieve* brieven sturen
340 gegevens
330 comple* compleet gegeve* toegev* toegevoegd
320 voorwa* voorwaarden
310 beoord* diplom* diploma
290 elke
280 august* augustus bureau kijk sollicitatie
270 gegadi* gezet
260 spreekt
250 aandac* aandacht bezig zich
230 aanmelding week weten
220 succesvol
210 alle gelukt
200 haar projectleider winter*
180 opdrachtgever voorgelegd
140 contac* contact
130 naar
-52 beoordeeld
-88 schrij*
-93 vooral
-140 bekeke* bekeken niet
-190 beslis* dank
-200 mijn
-220 bespro* besproken
-240 installatie
-250 instal*
-280 eerder hebben
-310 dossier
-320 brief heeft
-350 graag
-410 steeds
-450 bevest*
-500 orde
-520 danken
-540 open
""",
    "come": """
1100 graag
690 bent
570 uitwerking
560 uitwer*
540 volgende
500 willen
490 dagje
460 recept* receptie tijdst* tijdstip
450 voorbereiden
430 aanwez* aanwezig gesprek korte
420 teamleider
390 verhin* verhinderd zien
370 colleg* identi* identiteitsbewijs online
360 sollicitatiegesprek
350 directeur lukt
340 opdracht
330 materi* samen vrijdag
310 vrijda*
290 link stelle* stellen team
280 assist* assistant kennismaking
260 binnen gespre* messen proefd* vindt
250 beste wannee*
160 voor
130 interv* interview
100 zestig
-67 schikt
-86 aannemen woensdag
-98 aannem*
-140 novemb* november
-150 sprak
-180 geplan* gepland uiterl*
-200 eventu* eventueel open
-220 terugb*
-230 verzoe*
-240 mogeli* versch*
-270 loop
-300 week
-310 gesprekken niet
-320 gezien
-330 bondsc* bondscoach
-360 daarna
-370 bellen
-420 beslis*
-440 kantoo* uitnodigen
-550 langs
-680 kunnen
-700 onze
""",
    "offer": """
1200 contract
580 willen
450 aureli* aurelis
430 start
410 bieden
370 gevall* gevallen
360 kijken samenw* samenwerking
310 werkdag
300 brutos* brutosalaris
280 woensdag
270 woensd*
250 daarne* daarnet
240 bevest* lopen
210 maanda* maandag
170 beginn* beginnen gekoze* gekozen
150 overtu* overtuigd
130 bakker* bakkerij kevin
120 komen
99 graag
98 voor
-88 briefj* winkel
-92 doorge*
-94 gevond* gevonden sollic*
-140 bent
-210 select*
-320 slag
-350 werk
-480 leuk
""",
    "wait": """
880 stil
660 ligt
620 staat
610 functie
540 runnin* running
510 procedure
500 selectieprocedure
460 beslis* houden steeds
440 niets
400 moet
390 daarna langer
370 ondernemingsraad verget* vergeten
350 ondern*
340 beslui* besluit schuif* startd* startdatum waarsc* waarschijnlijk
330 onze zijn
320 achter afgeva* afgevallen gesprek hand reactie
300 gelukt goedgekeurd
290 gespre* nieman* niemand
270 maand
260 wachte* wachten
220 vacature weten
210 volgen*
-18 sollic*
-110 weken
-140 twee
-220 laten
-280 wachtl* wachtlijst
-360 voor
""",
}
ABOUT = {
    "yours": """
370 status
340 iemand subject:sollic*
310 moeten
280 maart
270 contract
260 blijve* linked* linkedin
250 gaten
240 groet
230 accoun* account willen
220 benoem* eerste passen* spijt
210 contra* subject:assist*
200 gesprek tijdst* tijdstip toch vind
190 alles baan bieden subject:sollicitatieprocedure subject:stand subject:zaken
180 contac* door gerust vindt
170 beste doorge* onvold* raad selectie start subject:open voorkeur
160 contact kandidaat vanaf
150 alle binnen gevall* lopen rooste* stuur voorzi*
140 subject:junior werkda*
130 automatische denk korte ontvangstbevestiging subject:data weerho* weerhouden
120 automa* brieve* brieven geacht* geachte sturen verder*
110 aanbieden oktobe* oktober sollic*
100 helm keer
96 geldig* sollicitatie
89 proced* procedure
81 beetje
61 vacatu*
46 subject:sollicitatie
44 niet subject:tessel
33 voor
28 donderdag
25 deze
11 andere
9 weten
5 hebben
-9 dana
-10 functie
-18 naar
-49 robin
-68 gekreg*
-70 sacha
-81 wordt
-84 langs
-92 onders* reacti*
-96 gewonnen uitgen* uitgenodigd
-98 subject:nordli* subject:nordlicht
-99 dochte* dochter
-100 klik opvang
-110 mailadres onderwerp progra* projec* rust vakantieperiode vanavo* vanavond woning*
-120 bezoek* mochte* mochten valt volgend
-130 aanbod beeindigen brightwater group
-140 alleen bakken beslui* daarvo* daarvoor deadli* deadline formulier meer taart versla* verslag vijftiende zoeken
-150 besluit diplom* diploma foto kunt meegenomen nieuwe twintig vergad* verklaren werk
-160 arbeid* dossier gekoze* gekozen opleid* woont zonder
-170 afwijzing applic* applicatie opgeno* peeter* peeters
-180 gemeen*
-190 achter discus* hand laatst* laatste link loopt schuif* tandar* tandarts traini* verlen* worden zorgt
-200 aannem* august* kortin* korting kunnen sint sterk training vastst* vaststaat
-210 beslis* leuk ondern* verjaa*
-220 interv* interview orde veel
-230 lees verkeerd vier wachte* wachten
-240 defini* verkee* weer zeggen
-250 werkgever
-260 onze werken zijn
-270 subject:functi* verget* vergeten vraag
-280 docume* document harte werkge*
-290 intere* mijn runnin* running welke
-300 antwoo*
-310 tijdel*
-320 maar
-330 stil weber
-340 daarna
-350 vakant*
-360 spreke*
-400 behandeling steeds
-470 jullie
-520 staat
""",
    "refusing": """
620 iemand
430 blijve* blijven open
410 linked* linkedin moeten
350 gerust hebben onvold* onvoldoende
340 kandidaat niet
330 gaten
300 zien
260 kandidaten kwam
250 anders gesprek
240 contac* neem sollicitatie
230 contact subject:sollic* zaterd* zaterdag
200 afgewezen
190 hadden toch
180 daar denk
170 subject:assist* waarop
160 groet passen*
150 behoort functie geen keuken select* vergev* vergeven
140 geselecteerd subject:kandidatuur subject:stand subject:zaken
130 advies ander baan naam school* vanaf verder
120 aangenomen groete* groeten ilse versch*
110 aangen* geword* kunnen subject:kandid*
100 groetj* groetjes stap
96 drie
92 even
89 subject:update
86 inmidd* inmiddels
81 subject:terugk*
79 kijf
77 subject:aureli* subject:aurelis
69 eerlijk stagep*
56 vrijdag
50 vervul*
28 beste
24 verder*
-40 berich*
-58 gesprekken
-72 test
-77 kandidatuur
-78 gereag* gereageerd
-80 subsidieaanvraag
-84 bericht
-86 melden onvoll* onvolledige
-88 bedank* bedankt
-89 binnen
-92 subject:jouw
-95 project
-100 vandaa* voorst*
-110 afzegg* afzeggen datum dochte* dochter genome* genomen opvang past plezie* plezier vanavo* vanavond vandaag verhin* verhinderd
-120 bezoek* gekoze* gekozen kunt robin verget* vergeten
-130 andere* dank gefeli* gefeliciteerd gegevens subject:engine* subject:engineer teams
-140 compleet gent krijge* krijgen online projec* zeggen
-150 kregen naar post reacti* sacha tijdel*
-160 contract vier weer
-170 beslui* helaas plannen vergad* zodra
-180 applic* applicatie verkeerd verkla* werkgever
-190 diploma graag klaar ontvan* verkee* werkge* wordt
-200 besluit laten lezen staat zijn
-210 maar worden
-220 aanvra* collega kopie vakant*
-230 aannem* afgeze* afgezegd afwijzing mijn
-240 docume* subject:contro* subject:controller
-250 behand*
-260 link week
-280 behandeling leuk
-320 jullie
-430 weber
""",
}
