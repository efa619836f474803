"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1400 bando delibe*
1200 dato quindi
1100 altra mattin* mattino
960 dottoressa
950 confer* nominativo
920 risulta
900 notifi*
850 alla
830 nomina*
800 signif* significhiamo
780 fini
770 degli
760 giovane
730 rosa
710 selezionato
700 assunt*
690 prefer*
680 profilo
670 gradua*
660 nomina
650 esito format*
640 chiusa ragazzo
630 patentino
610 patent*
600 utile
590 assegno incontrare
580 gestit* gestito
570 percio
550 proseg*
540 caduta lettur* nella profil*
530 fase finale inviteremo quale questo stato tedesc* tedesco
520 assunto candid*
510 noto partecipato rende
500 copert* graduatoria superata viene vincit* vincitore
490 squadr* squadra
480 candidatura
470 enolog* enologo lavora* senior
460 consid*
450 informiamo posto ricercato
440 nessun* nessuno nome parla ruolo
420 dodici educat* impiego ultimo votato
410 assume* settem* settembre
400 indica* posti punteg*
390 novemb* novembre proces* processo stavol* stavolta
380 avendo fare lista tiroci* vuole
370 possibile
350 fermi
340 coperta diversa tecnol*
330 incari* incarico
320 almeno colloquio disponiamo finali* niente selezi* stata
310 chiamarti consor* consorzio estate produz* propor* quest
300 socio
290 alcun letter* proporle valle
280 gruppo
270 gennai* gennaio
260 impieg*
250 optato preval* prevalso titoli
240 sara
230 potrem* potremo puntat* risorsa
180 interna posizi* riflettuto
170 sono voti
160 dispon*
150 verra
96 presen*
90 intern*
73 lavoro
-19 weber
-79 opzion* opzione
-85 qualun*
-89 menu
-93 inglese
-100 esclus*
-110 aziend*
-120 individuale purtroppo termin*
-130 sulla
-140 compor*
-150 detto
-160 cancel*
-170 partne* partner signor*
-180 lisbon* lisbona ricerca sarvel
-190 colloqui durant* durante minist* possiamo undici
-200 proviene trovat*
-210 mansio* sugli visto
-220 facciamo propos* schermi spiacenti
-230 partita piccol*
-240 trenta* trentasette
-250 gentile offerta trovato venerd* venerdi
-260 preced* seguit* seguito
-270 biglie* biglietti junior mail senza volte
-280 esclusivamente
-290 banca chiest* chiesto dispia* sospes* sospesa vendit*
-300 avevi emette* emettere entrar* entrare invest* investimenti richiesto round
-310 accordo
-330 cliente respon* responsabile
-340 altro cantie* cantiere
-350 padre
-360 posizioni
-370 gentil*
-390 fuori
-400 client* mancan* richie* rispon* scarta*
-410 approvato della lascia* valutazione
-420 luglio perche scriverei
-430 annull* bene dopo
-440 comunq* comunque docume* foto period* periodo resto
-470 ammess* quattr* quattro
-480 direzi*
-500 riferi*
-510 annunc* attuale
-530 anche boccia*
-540 condomino
-570 dirett* dirgli
-580 come
-600 approv* avanti
-610 condom* oggi
-630 bassi
-640 vostra
-660 concorso settimana
-670 otto
-680 ragazzi
-720 settim*
-730 accolt* accolta
-760 rinunc*
-820 motivi
-960 prendi* prendiamo
""",
    "received": """
1000 stato
980 verifica
840 sara
690 nelle
650 inviata massima riservatezza
630 comple* contat* curriculum iscriz* iscrizione
610 biling* bilinguismo ottenu* ottenuto patentino riscontro
600 concorso curric*
560 arriva* concor*
550 lavorativi tocca trasmessa
530 amministrazione sono
520 arrivato inizie* pratic* pratica
510 confronti
500 codice solo
490 acquisita ricevu* sistema
480 mani
470 legger* risulta
460 candid* conservi
450 domanda posti
440 data inizieremo
430 invio scegliere selezione termine
420 mercol* mercoledi scriveremo
410 confro* dell entro
400 application dimostrato growth market* sicuro
390 dati dimost* person*
380 compila contattera
370 registrati
360 buongi* buongiorno colloquio fase sotto stati
350 aggiornato passato suoi valuta*
340 iniziale termin*
330 perven* profil*
320 candidatura
310 recrui* recruiter
300 completare screen* screening seguire
290 nella
280 fine zanard*
270 pronto
260 maestro posses* possesso ricevuta settem* settembre
250 percio profilo
210 regist* titoli
180 presel*
170 selezionatore staff
150 accusi* accusiamo
110 confermo
-11 giudiz*
-18 palerm* palermo
-22 indust*
-34 deside*
-61 biblioteca
-66 della sporte* sportello
-72 nord
-79 riferi*
-83 indivi*
-84 piazza
-120 brennero
-130 trento vision* visione
-140 letto
-170 giorna* ricerc*
-180 giorni
-190 tecnos*
-200 abbiam* contro*
-210 copia direzi*
-230 accett* attesa
-270 parlat* quest
-290 anno
-300 esperi*
-310 quindi
-320 ricevi
-340 indica*
-350 presen* riceve
-360 questa
-370 team
-380 aziend*
-420 dalle
-440 presentata
-450 autori*
-460 compet*
-580 inviato
-650 averci
-710 consid*
-910 ringrazio
-930 ringra*
-1100 visto
""",
    "come": """
1400 minuti
1300 fase
1200 desidera giorno
930 alle svolge*
900 selezione
840 prima
810 videoc*
770 tappa
730 svolgere
720 circa scegli
680 commis*
650 accord* accordo della dieci
620 registrare
610 fissat*
580 nella
570 ultima voglia*
560 rispos*
550 aziend* riceverla
540 milano
530 uffici vorrem* vorremmo
520 consis* presen*
510 dicemb* dicembre titoli
500 allora conoscerti porti studio
480 identi* identita propon*
470 candidatura incont*
460 colloquio copia oppure
450 mezz
430 andreb* colloq* proseguire settimana
420 saremm* saremmo sede valeri*
410 quattr* quattro vuole
400 andrebbe
390 vediam* vediamo
380 incuriosito
360 settim*
350 dirett*
330 teams
320 link
310 chiamarla cortesemente incontro
300 abruzz* abruzzo anticipare preparare primi raggiu* territ* venerdi
280 affron*
270 fasce indich* indichi orarie
260 candid*
20 prova
-43 settem* settembre
-57 scaden*
-64 sondag* sondaggio
-65 contro
-67 nazionale
-74 redditi
-110 compil* pranzo
-160 sabato
-200 prefer*
-210 anno labora* laboratorio
-230 sera
-240 consul* novemb* novembre
-260 chiamata
-270 abbiam* abbiamo delle pepe
-280 seguir*
-290 intere*
-300 vuoi
-310 nuovo
-320 notte
-330 persone termin*
-340 fare
-350 corret*
-360 sala
-370 prenot*
-390 agenda
-480 sono
-500 appuntamento
-510 appunt* passi
-550 pomeri* pomeriggio
-570 sosten* sostenuto
-830 dentis* dentista
""",
    "offer": """
920 vorrem* vorremmo
730 iniziassi
680 marzo
620 ancora
540 nella
520 cominc*
510 assunzione
500 assunz*
490 pellwo* pellworth
480 posto
450 assegno
440 benven* decorr* decorrenza
430 caseif* caseificio ibrahi* ibrahim preso sommin*
420 docent* docente elemen* munici* municipio
410 notizi* notizie scuola
400 benvenuta mensil* mensilita
390 preved* prevede
370 alla medica preass* preassuntiva trovi
340 primo
310 design* tutti
300 novemb* novembre
260 congratulazioni
-77 volont*
-78 sempre
-170 offert*
-200 dobbia* dobbiamo period* periodo prova
-260 firma
-320 compli* complimenti
-330 accettazione
-360 prima
-380 firmata letter* lettera restit*
-450 accett*
-510 selezi*
-690 entro
""",
    "wait": """
1100 ancora
1000 attesa
880 selezione
800 rimani
730 stato
700 candid*
630 pausa
570 tardi
560 sospes*
520 sospeso
510 moment* ripren* riprendera
500 aspetta
490 tuttor* tuttora
480 aperta direzione
450 avvise* avviseremo
420 candidatura
410 aspett*
400 decisi* decisione
380 meta
330 fino
250 siamo
-70 della
-99 polo
-130 matteo
-160 dell
-210 fine nostra
-220 colloq*
-250 questa
-330 notizi*
-360 rispon*
-370 risult*
-390 contat* giorno
-410 rispondiamo
-420 entro tutto
-430 scusiamo
-990 dove vacanz* vacanza
-1000 andare
""",
}
ABOUT = {
    "yours": """
630 entro
560 ciao
500 caro dell
490 questo
480 telefo*
430 quindi
420 mattin*
410 benven*
370 dieci
360 dato
350 fine
340 person*
330 propor* tutti
320 desidera mezz percio subject:candidatura
310 aggiornato alla caso fare lavora risors*
300 gentile mattino modo presto subject:brightwater
290 aggior* alle colloquio dalla lavora* subject:stato supera*
280 allora proseg* tuoi
270 benvenuta buongi* buongiorno comunicazione conservi notizi* prefer* proces* processo rispos* saluti vincit* vincitore vorrem* vorremmo
260 eserci* invio offrir* stagio* stessa subject:assegn* subject:assegno
250 assegno dottoressa fissat* possib* prosegui prova svolge*
240 data giorno ogni subject:candid* subject:proces* subject:processo
230 contattera diamo niente riscon* salve
220 anticipare contro* dati patentino suresh
210 conser* nostro squadr* squadra subject:lavoro trasme*
200 chiusa controller dott gentil* opportunita pratic* subject:curriculum
190 copert* finale finali* marzo opport* sara spiace trasmessa
180 finalisti
170 comunicare studio
160 assunz* buona subject:volontaria vieni
150 addetto ieri ricevu* serve subject:aggior*
140 prende* prenderti sento subject:mobilita ufficio
130 giovan* subject:della subject:rispos* subject:risposta
120 comuni* della domand* subject:collab*
110 gruppo uffici*
99 selezionato
96 ottima
89 proced*
87 profilo
86 abbiam* abbiamo
81 ruolo
79 candid*
78 nella
74 respinta
48 candidatura
38 fase
-16 come
-31 subject:assist*
-50 sacha
-58 saranno
-64 subject:assistant
-66 marted* martedi
-71 posizi*
-74 possia* possiamo
-85 visita
-86 dana
-94 robin
-95 recens* recensione
-96 sera
-97 minist*
-100 assist*
-110 altro nulla parlare piacere posizione ragazz* team
-120 albergo corrispondono test
-130 dopo manager pieno settim* signora
-140 assistant troppo
-150 confermare domeni* domenica siamo
-160 concer* concerto gioved* giovedi mail signor* tavoli
-170 contro
-180 attenz* attenzione compat* concor* conosc* docume* partit* partita subject:colloquio trovat* vinto
-190 caricatore commer* commerciale contia* contiamo decidere dichiarazione incontro passo pomeri* pomeriggio quale questa ricerca risponderle ritardo valutare
-200 compatibile dice dispiacere menu novita otto partecipero prendi* prendiamo richiesta toglie* toglierei trovato
-210 alberg* averci biblio* biblioteca devo riprendera
-220 bassi colloqui diplom* diploma direzi* dovess* frontend luca
-230 applic* applicazione avvise* cavall* cavalli condom* dovesse lavatr* rifiut* scarta* sosten* sostenuto spiace* spiacenti tutto
-240 assume buon ringrazio
-250 aver bacio concorso dall davvero prenot* proget* sindac* time
-260 engine* eventi settimana
-270 esauri* purtro*
-280 annunc* mancan* rientra
-290 contri* engineer offert* offerta perche richie* spostata subito
-300 parcheggio responsabile ripren* salvato verra
-310 attend* riceve solo subject:posizi*
-320 chiede client* delle fuori lavoro nuovo progra* questi* riunio* riunione
-330 appunt* corso piccol* ricevi rimani senza sono
-340 momento
-350 appuntamento dentista ditta weber
-360 ecco intere*
-370 interv* motivi speravamo
-380 vostra
-390 compilato tardi
-400 dentis* intervista
-410 darla gara second*
-430 approv* attesa potrai
-440 interessa
-460 cari
-470 tuttor* tuttora
-480 visto
-490 aperta
-500 parere ringra*
-530 moment*
-540 macchina
-560 sospes*
-570 disponibile film
-580 propos*
-970 ancora
""",
    "refusing": """
600 tuoi
580 ieri
570 dodici
550 prefer*
530 quindi
510 dell
500 caro ciao
490 opport*
480 opportunita risent*
460 possib* subject:stato
440 mesi
430 fare questo saluti
420 vuoi
410 buona
400 invite* inviteremo stagio*
380 giovan* modo piaciu*
370 incari* privacy profes* propor*
340 buonas* buonasera subject:collab*
330 miglio* negati*
320 dott
310 dato dottoressa supera*
300 subject:andata subject:studio
290 finale lavora percio
280 altre gentile permet* tedesc* tedesco
270 dalla
260 alla segnal* subject:junior subject:rispos* subject:risposta tenere valuta* volta
250 mattin* negativa potrem* potremo rigett* subject:mattino
240 agnese assunt* offrir* prova subject:mattin*
230 apriam* apriamo area dispos* disposizione percor* percorso person*
220 andata subject:data
210 cordia* gruppo parlat* parlato rispos* spiace studio subject:proces*
200 copert* delibe* prende* sera stamattina subject:processo
190 candid* selezionato
180 abbiam* abbiamo partecipazione proces* processo
170 nonostante sala subject:elettr*
160 altra commis* commissione ruolo stata
150 tecnico
140 altro proseg* risorsa squadr* squadra
130 tiroci*
120 coperta fine selezionata tecnic*
110 candidatura ottima stage
100 ferma
94 subject:riscontro
90 faremo
68 cara
53 subject:candid*
47 posizi*
45 respin*
41 come
25 subject:selezi*
24 subject:selezione
18 posizione
12 robin
10 fase
-11 subject:della
-13 colloquio
-32 subject:esito
-35 mail
-48 comuni*
-52 deciso
-55 ricevuta
-56 trovarci
-87 biglietti successiva
-88 sorteg* sorteggiato
-91 biglie* concer* concerto
-99 sara
-100 ricevu*
-110 dana giorni
-120 quest sarann* saranno
-130 colloqui faccia* facciamo ricerca rifiut*
-140 aperte colloq* consiste lavoro passo perche prossi*
-150 andare nulla nuovo scheda
-160 piccol* sede soltanto subject:grazie subject:intere*
-170 ammessi budget carta lettura manage* manager mando marted* martedi minuti pellwo* pellworth visto
-180 annunc* interessa senza
-190 assegn* foto respon*
-200 grazie troppo
-210 ammess* bene curriculum proget* sales subject:sulla vorrem* vorremmo
-220 approvato disponibile film luca second* termin*
-230 contat* data davver* davvero direzione dopo macchi* pratica screen* screening venerd* vostra
-240 cari contra* contratto direzi* incontro subject:fronte* subject:frontend
-250 corso gara macchina sospes* subject:posizi*
-260 moment*
-270 motivi sacha
-280 conosc* conoscerti subject:contro* subject:controller
-300 condom* domenica gioved* giovedi richiesta termine
-310 ecco richie*
-330 approv* banca comple* offerta
-340 candidati ringraziamo tutto
-350 signor* subject:manage* subject:manager
-360 assistant parere
-370 oggi prima
-380 propos* solo
-420 attuale concorso
-430 spero
-440 weber
-450 signora
-630 ancora
-650 settim*
""",
}
