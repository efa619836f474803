"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
140 before:candidatura before:per
130 last:*aio
120 last:*ere last:*rno last:*urno
110 after:e
88 first:*ista
87 first:*sta
83 first:*nte
81 after:in
79 first:*aio
68 after:e_stata before:di
67 before:da
65 last:*iere
61 last:*ante last:*ici last:*ist
60 last:*erca last:*rca last:ricerca
59 before:come
56 last:*30 last:30
54 last:*izie last:*zie
53 first:*ante
52 last:*nato
51 after:-
50 first:*rsa last:*ista
49 after:che
48 last:*nte last:*ter
47 last:*sta
46 after:, before:ruolo_di
43 after:del last:*tico
41 last:*ico
38 after:il first:*ior told:subject4
37 after:: first:*ore first:*tore
35 before:candidatura_come
34 after:il_posto after:posto
33 last:junior
32 last:*ant last:*ior last:*nior
31 last:*ala last:*nea last:*sala
30 before:quale first:*ente last:*eer last:*neer last:engineer
29 first:*bile last:turno
28 first:responsabile last:*ali told:subject1
26 before:/
25 after:insieme
24 last:*dica last:*dita last:vendita
23 after:non after:si last:*ice
22 first:*ile
20 first:*era told:subject0
19 before:della
18 first:*o/a first:*tra
17 after:,_la after:per_la before:il_nostro before:nostro before:per_il first:*stra last:*ica
16 after:$ after:si_e
15 after:,_con after:per last:*ento last:*ita last:*nto
14 first:addetto last:*ame last:*o/a
13 before:il first:*etto last:*ino
12 first:*tto
11 before:(
10 after:al told:text4
9 before:posizione_di last:*ivo last:*nale last:*tivo told:text0
8 after:. after:ne after:ricevuta first:*gato first:impiegato
7 before:^_candidatura before:posizione last:*cio last:*ess told:text5
6 before:una first:*age first:*ata first:*tage first:stage last:*anti told:text1
5 after:ci after:i after:presso before:^_colloquio last:*ona last:*ori last:*tica last:*ure
4 after:lo after:sua after:sua_candidatura before:^_r: first:*rice first:*to/a first:assistente first:data last:*ivi last:*ola
3 before:^_aggiornamento before:^_selezione before:aggiornamento before:la first:*ant first:*data first:*evo first:*ice last:*ato last:*ela last:*ner last:*tela last:clientela
2 after:/ before:pubblica before:selezione before:selezione_pubblica before:| first:*fico first:commerciale last:*cere last:*cia last:*eria last:collaboratore
1 after:,_per first:*a/o first:*apo first:*area first:*capo first:*iere first:*rea first:*ta/o first:addetta/o first:apprendista first:area first:capo last:*ion last:*lita last:*ria last:*tion last:qualita
-1 after:? after:addetto after:candidatura after:cinque after:clientela after:della after:era after:hanno after:manager after:nella after:ricerca after:ti after:tua after:turno before:addetto before:candidatura_per before:due before:grazie_per before:punto before:sua before:test first:*cato first:*ci first:*erti first:*izie first:*lica first:*nale first:*orso first:*osta first:*quio first:*rso first:*rti first:*tico first:*uio first:ci first:colloquio first:pubblica first:ricevuta first:risposta first:senior first:ufficiale last:*atto last:*cina last:*con last:*data last:*edi last:*eme last:*ent last:*ero last:*ieme last:*lio last:*list last:*ne last:*ora last:*orsa last:*ova last:*se last:*stra last:*tri last:*tua last:*ulla last:*usa last:aggiornamento last:collaboratori last:con last:era last:insieme last:ne last:redazione last:reparto last:ricevuta last:se last:senior last:specialist last:sulla last:tua last:ufficiale
-2 after:,_si after:collaboratore after:delle after:fatto after:postulazione after:se after:se_ne after:un before:^_come before:ai before:area before:tua first:*enti first:*ere first:*list first:*nti first:*olo first:*tica first:*uta first:*vuta first:*zie first:specialist last:*arto last:*eri last:*iera last:*isti last:*ite last:*ma last:*ndo last:*nque last:*que last:*rato last:*rsa last:*rto last:*sti last:*tina last:*tra last:*vamo last:*zia last:cinque last:ma last:selezione last:stata
-3 after:nostro after:stata before:addetta before:alla before:prova_di before:tecnico first:*come first:*ede first:*ito first:*lla first:*ome first:*sede first:*sito first:*sua first:*ulla first:come first:esito first:sede first:sua first:sulla last:*ale last:*ara last:*cui last:*ello last:*ing last:*ito last:*llo last:*non last:*osto last:*si last:*sua last:*tata last:*tori last:*uta last:*vuta last:apprendista last:cui last:non last:posto last:responsabile last:si last:sua
-4 after:,_che after:alle after:le after:sanitario after:vendita before:- before:al before:impiegato before:n. before:un first:*amo first:*dita first:*iamo first:*ordo first:*rdo first:candidatura first:junior first:redazione first:vendita last:*bile last:*c last:*iamo last:*icio last:*ile last:*ina last:*ordo last:*per last:*rdo last:*sto last:c last:consulente last:febbraio last:per last:ufficio
-5 after:,_a before:colloquio before:concorso before:sua_candidatura first:*ico first:*ing first:*nior first:*urno first:direttore last:*alle last:*essa last:*imo last:*lta last:*ssa last:alle last:assistente
-6 after:-_esito after:esito after:ufficio before:" before:^_concorso before:disponibilita before:r: before:re:_re: first:*cio first:*etta first:*icio first:*in first:*rno first:*tile first:*tta first:*uale first:addetta first:gentile first:in first:quale last:*alla last:*ano last:*dal last:*emo last:*era last:*lle last:*remo last:*tti last:alla last:dal
-7 after:) first:*ale first:*ato first:*gia first:*ion first:*ioni first:*ogia first:*oni first:*tion first:aggiornamento first:radiologia last:*are last:*nica last:tecnica
-8 before:^ before:^_^ first:*eer first:*ento first:*iva first:*neer first:*nto first:*tiva first:engineer last:*a/o last:*amo last:*ega last:*empo last:*lla last:*mpo last:*ta/o last:addetta/o last:tempo
-9 after:! after:alla first:*tura last:*area last:*etta last:*qui last:*raio last:*rea last:*tta last:addetta last:area
-10 last:commerciale
-11 before:^_gentile before:gentile first:*ager first:*ger first:manager last:*gato last:*to/a last:impiegato
-12 after:gia after:la_sua before:^_hr before:hr first:*lita first:disponibilita last:*ata last:*ente last:*iale last:*ogia last:*rice last:radiologia
-13 after:junior after:junior_e after:| before:i first:*tato last:*apo last:*capo last:*erti last:*ione last:*nico last:*rti last:capo last:gia last:tecnico
-14 first:*per first:per last:*one
-15 after:e_stato last:*tato
-16 first:*ita last:*ager last:*ana last:*ger last:*ppo last:*uppo last:che last:manager last:sanitario
-17 after:centro after:verra before:piu last:*erna last:*rna last:stagione
-18 after:la first:*nica first:tecnica last:*e last:e
-19 first:*hr first:hr last:*che
-20 before:^_re: first:*essa first:*ist first:*ssa last:*der last:*fica
-21 after:" last:*ane
-22 first:*ione first:*one
-23 first:*lio last:addetto
-24 after:,_e before:qualita_di last:*etto last:*orio last:*tura
-25 first:*tori first:*ura last:*gia last:*ura
-26 after:dal before:re: first:*ori
-27 after:,_ma after:a_tempo after:tempo last:*tto
-29 last:*al last:*isce last:al
-30 last:*ario
-32 after:di
-33 last:*sce
-34 after:a
-35 before:in
-38 first:*ica
-39 after:reparto first:*isti
-40 first:*sti
-41 last:*tore
-43 last:*nti
-48 last:*dale
-49 last:*enti
-52 last:*ntro last:centro
-53 last:*tro
-55 last:*rio
-65 last:*iore
-66 before:posto_di
-79 last:*iso last:*viso
-110 last:*ore
"""
COMPANY = """
96 before:in
90 after:/
70 after:abbiamo before:la
68 before:fondazione
63 before:all' before:presso
61 before:^
54 after:come
51 after:" after:e before:"
46 before:di
33 before:del
29 after:per
28 after:-
27 after::
24 before:il
15 after:|
7 after:ha
3 after:dal
-1 after:a after:abbraccio after:dati after:i after:non after:questo after:saluto after:settimana before:al before:dal before:hr before:per_la before:team
-2 after:caro after:ci after:di after:la before:ruolo_di
-3 after:alla after:del after:presso before:delle before:dott. before:villa
-4 after:candidatura before:e
-5 before:alla
-6 after:sono before:- before:da before:dalla before:dottor before:gruppo before:il_dottor before:studio
-7 after:, before:posizione_di
-8 before:talent
-9 after:si before:a before:addetto
-16 after:
-20 after:il
-21 before:per
-23 after:.
-53 after:che before:con_il
-61 after:ed
"""
