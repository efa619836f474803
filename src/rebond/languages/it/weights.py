"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
2000 delibe*
1400 bando
1300 dato
1200 fini quindi
1100 altra mattin* mattino
1000 nominativo
960 dottoressa
930 risulta
900 confer*
860 degli nomina*
850 alla
770 giovane significhiamo
760 esito signif*
740 patentino selezionato
720 nomina
710 gradua* patent*
700 profilo rosa
670 chiusa
650 assunt*
630 proseg*
620 viene
610 percio profil*
600 prefer*
590 copert*
580 format* impiego incontrare ragazzo
560 candid*
550 assegno gestit* gestito lettur*
540 graduatoria incarico vuole
530 avendo dodici partecipato
520 caduta punteg*
510 assunto finale
500 candidatura nella quale superata tedesc* tedesco vincit* vincitore
490 fase questo squadr* squadra
470 educat* lista
460 disponiamo enolog* enologo posto senior
450 novemb* novembre propor*
440 stato
430 estate socio
420 consid* nessun* nessuno ruolo
410 alcun posti
400 coperta indica* informiamo quest rigettata
390 completo guarda ultimo votato
380 parla
370 almeno
360 fermi proces* processo selezi* settem* settembre valle
350 assume* colloquio diversa stavol* stavolta
330 stata
320 finali* titoli
310 preval* prevalso tiroci*
300 consor* consorzio optato possibile tecnol*
290 alimen*
280 risorsa
270 riflettuto
260 chiamarti gennai* gennaio nulla possib*
240 interna tutti
210 potrem* potremo
200 ammiss* ammissione
170 concorrenza
160 sara
150 assumerla
91 presen*
75 posizi*
63 sono
33 comuni*
4 termin*
-20 weber
-33 seleziona
-57 purtro*
-68 opzione
-79 anno menu
-87 inglese
-110 ricerca
-130 aziend*
-140 durant* durante esclus*
-150 partne*
-170 cancel*
-180 comunicazione detto minist* spiace* spiacenti undici
-190 colloqui lisbon* lisbona orale proviene trenta* trentasette
-210 mansio*
-230 offerta sempre sentit* visto
-240 propos*
-250 accord* dispia* esclusivamente richiesto seguito trovat*
-260 emette* emettere mail vendit* volte
-270 biglie* biglietti domani faccia* gentile senza trovato valuta* venerd* venerdi
-280 banca sospesa valutazione
-290 round scrive* sospes*
-300 avevi entrar* entrare invest* investimenti mancan*
-310 padre
-320 chiest* chiesto fuori piccol*
-330 preced*
-340 respon* responsabile
-350 cantie* cantiere junior lascia*
-360 altro
-370 gentil* rispon*
-380 posizioni resto
-390 ammess* richie*
-400 comunq*
-410 della dopo luglio perche
-430 quattr* quattro scarta*
-450 annull* period* periodo
-460 boccia*
-470 attuale docume*
-490 dirett*
-500 anche dirgli riferi*
-520 come direzi*
-540 condomino
-560 bene
-590 condom*
-620 oggi
-630 client* concorso
-640 annunc* avanti vostra
-650 approv*
-660 settimana
-700 otto
-710 ragazzi
-720 accolt* accolta
-750 settim*
-790 rinunc*
-840 motivi
-980 prendi* prendiamo
""",
    "received": """
930 sara stato
830 verifica
760 massima riservatezza verifi*
740 pratica
680 comple*
670 nelle sono
660 inviata
650 contat*
620 concorso iscriz* iscrizione
600 biling* bilinguismo curriculum ottenu* ottenuto patentino
580 concor*
570 curric*
560 amministrazione domanda
550 arriva* mani
540 inizie*
530 confronti solo
510 termine tocca
500 arrivato ricevu*
490 inizieremo lavorativi
480 trasmessa
470 dimostrato legger*
460 confro* registrati
450 acquisita conservi dati sistema stati
440 candid*
430 risulta
420 entro labora* laboratorio scriveremo
410 codice
400 application fine growth market* riscontro sicuro
390 invio mercol* mercoledi termin*
380 compila riscon*
370 data
360 buongi* buongiorno
350 iniziale passato profil*
340 dalla dell passat* personale perven*
320 candidatura percio settem* settembre
310 aggiornato fase recruiter
300 recrui* selezione
290 corrispondenza ricevuta valuta*
280 seguire zanard*
270 person* posses* possesso
260 assegnato profilo
250 titoli
240 nella
220 assegn*
210 selezi*
190 letta valutazione
180 staff
170 selezionatore
160 accusi* accusiamo
130 confermo
65 esaminato
-11 contatteremo
-21 indust*
-48 deside*
-51 della
-59 vernic* vernice
-65 nord
-75 fatta
-86 design*
-87 piazza
-99 indivi* sporte* sportello
-100 vision* visione
-110 applicazione
-120 lunedi
-140 rispos*
-150 tecnos* tecnoserre
-170 abbiamo attesa direzi*
-180 giorna*
-190 trento
-220 giorni ricerc*
-240 azienda
-250 accett*
-290 ancora considerazione
-300 aziend* competenti
-310 ottobr* ottobre presen* ricevi
-320 dalle
-330 quindi
-340 presentata
-350 anno
-360 autori* questa
-370 compet* riceve
-390 indica* team
-640 consid*
-730 averci
-830 ringra*
-860 ringrazio
-980 visto
""",
    "come": """
1500 minuti
1100 fase
1000 giorno svolge* videoc*
970 alle
920 commis*
900 desidera
840 prima
790 selezione svolgere
760 tappa
750 circa
730 oppure
720 riceverla
690 milano
660 teatro
630 della dieci scegli
610 accord* accordo
600 incont* nella
570 sede
560 fissat*
540 presen* studio uffici
520 andreb*
510 candidatura vorrem* vorremmo
490 mezz
480 titoli
470 porti registrare ultima voglia* vogliamo
460 identi* identita rispos*
450 aziend* compli* consis* consiste
440 copia proseguire vediam* vediamo
410 colloq* colloquio dirett* settimana
400 allora
390 incuriosito
360 conosc* valeri*
350 conoscerti quattr* quattro vuole
340 settim*
330 chiamarla cortesemente teams
310 candid* link
300 abruzz* abruzzo territ*
290 preparare primi
280 fasce indich* indichi orarie
270 affron* raggiu*
220 anticipare
180 venerd* venerdi
5 prova
-59 contro
-60 nazion* nazionale scaden*
-73 redditi
-83 reddit*
-86 sondag*
-99 gennai* gennaio
-100 pranzo
-110 sabato
-210 sala
-220 sera
-240 labora* laboratorio
-250 consul*
-270 novemb* novembre
-280 agenda
-290 intere* prefer*
-310 chiamata
-320 delle termin*
-330 abbiam* abbiamo notte pepe seguir*
-340 persone riunio* riunione
-350 fare nuovo
-360 vuoi
-420 pomeri* pomeriggio
-490 sono
-520 passi
-560 appuntamento sosten* sostenuto
-570 appunt*
-780 dentis* dentista
""",
    "offer": """
910 vorrem* vorremmo
800 iniziassi
610 medica
590 ancora marzo
580 nella
540 pellwo* pellworth
510 benven*
490 benvenuta
480 posto
470 assunz* assunzione
450 cominc* decorr* decorrenza docent* docente elemen* munici* municipio
410 caseif* caseificio ibrahi* ibrahim mensil* mensilita preso preved* prevede sommin*
390 notizi* notizie
360 alla
340 primo
270 congra* novemb* novembre
260 nostra
-120 period* periodo
-130 prova
-230 dobbia* dobbiamo stato
-240 fase
-250 compli* complimenti
-270 firma
-310 selezione
-330 prima
-340 accettazione
-370 firmata lettera restit*
-380 letter*
-420 accett*
-430 selezi*
-750 entro
""",
    "wait": """
1100 ancora
1000 attesa selezione
890 rimani
770 riprendera
760 stato
700 candid*
640 tuttor* tuttora
630 decisione pausa
590 sospes* sospeso
580 tardi
510 aspetta
420 moment*
410 aspett* candidatura
390 meta
350 contiamo
320 arriva nulla
290 siamo
-69 settim*
-92 polo
-110 gentil*
-120 matteo
-130 della
-150 dell
-200 colloq* fine
-230 riceve*
-240 nostra
-300 risult*
-340 giorno
-380 entro
-390 tutto
-400 notizi* scusia* scusiamo
-410 rispondiamo
-420 rispon*
-490 contat*
-970 dove vacanz* vacanza
-990 andare
""",
}
ABOUT = {
    "yours": """
600 entro
530 ciao
500 questo
480 benven* caro telefo*
450 dell
440 quindi
380 fine subject:stato
360 person* presto
350 mattin*
340 conservi
320 dato dieci mezz propor* risors*
310 caso percio
300 aggiornato dottoressa lavora prova rispos* squadr* squadra tutti
290 buongi* buongiorno fissat* supera*
280 comunicazione contro* dalla lavora* passato proseg* saluti stagio* subject:candidatura
270 alla colloquio dodici gentile invio prefer* proces* processo vorrem* vorremmo
260 desidera modo patentino prosegui riasco* stessa subject:curric* vincit* vincitore
250 aggior* fare offrir* possib* subject:assegn* subject:assegno subject:proces* subject:processo
240 alle allora assegno eserci* opport* pratic* restiamo trasme*
230 fascia niente svolge*
220 anticipare dati giorno grazie notizi* punteg* subject:mattin*
210 diamo sara subject:bright* subject:brightwater subject:candid* trasmessa ufficio
200 finali* marzo spiace subject:group subject:lavoro vuoi
190 comunicare data finalisti nostro superata svolgersi
180 altre ritirato subject:stagio*
170 copert* ieri riscon* studio subject:audizi*
160 comuni* scaric* subject:collab* subject:prot
150 assunz* gentil* giovan* prenderti ricevu* sento serve subject:volont*
140 chiusa riscontro vieni
130 abbiamo subject:aggior* subject:della
120 della nella
110 buona
98 profilo
93 domand*
92 ruolo
87 ottima
85 aspett*
84 selezionato
76 respinta
71 subject:rispos* subject:risposta
62 candidatura
43 tempo
42 fase
31 candid*
-32 sacha
-59 come
-72 marted*
-76 sarann* saranno
-78 robin
-93 possia* possiamo
-100 dana ragazz* sera
-110 minist*
-120 altro sorteggiato
-130 domeni* domenica piacere prepar* siamo team vendit*
-140 assist* concer* concerto dopo mail occhi signora
-150 carica* caricatore impost* vernice
-160 contro parlare tavoli test trovo visita
-170 andare gioved* giovedi manager passo settim* signor* trovat*
-180 ditemi docume* toglie* toglierei vinto
-190 assistant devo lavatr* lavatrice purtro* purtroppo reddit* resto subject:nordlicht
-200 attuale conosc* dice dispiacere incontro otto partecipero prendi* prendiamo respon* richiesta trovato
-210 applic* applicazione attenz* biblio* biblioteca dovess* menu partita questa rifiut*
-220 bassi cavall* cavalli compatibile concorso condom* confermare contia* contiamo dovesse risponderle spiace* spiacenti
-230 assume averci diplom* diploma estrat* responsabile sosten* sostenuto
-240 altra colloqui davver* direzi* luca pomeri* pomeriggio ringrazio
-250 alberg* aver bacio dall sindac* sugli
-260 buon eventi subito tutto
-270 esauri* prenot* richie*
-280 client* mancan* offerta partir* perche questi* questionario settimana
-290 attend* avviseremo engine* proget* solo
-300 lavoro offert* rientra
-310 delle progra* riceve salvato
-320 annunc* corso dentista engineer fuori ricevi rimani subject:posizi* verra
-330 appunt* nuovo piccol*
-340 momento sono
-350 appuntamento chiede ditta intere* riunio* riunione
-360 contri* senza weber
-370 ripren*
-380 compilato dentis* interv* speravamo tardi
-390 ecco interessa motivi vostra
-400 darla intervista
-410 potrai
-440 approv* attesa gara ringra*
-460 second* visto
-470 tuttor* tuttora
-490 aperta
-500 cari
-510 moment*
-520 parere
-530 sospes*
-550 macchina
-580 disponibile film
-600 propos*
-1000 ancora
""",
    "refusing": """
600 tuoi
590 dodici
570 prefer*
550 ieri
540 quindi
510 ciao
480 caro dell
460 subject:stato
440 buona
430 fare possib* questo
410 opport* opportunita
400 invite* inviteremo mesi risent* saluti vuoi
370 profes*
360 giovan* piaciu* propor*
350 buonas* buonasera modo stagio*
340 risentirti
320 dottoressa negati* privac* privacy subject:collab*
310 disposizione incari* incarico subject:studio
300 dato finale
290 subject:andata
280 dott lavora miglio* supera* tedesc* tedesco
270 dalla gentile percio tenere
260 negativa permet* rigettata segnal* subject:rispos* subject:risposta volta
250 area potrem* potremo subject:proces*
240 apriam* apriamo assunt* copert* subject:mattino subject:processo
230 confer* subject:junior subject:mattin* valuta*
220 agnese alla candid* egregi* egregio posti rispos*
210 altre andata gruppo mattin* percor* percorso person* prova
200 cordia* parlato rimast*
190 offrir* partec* selezionato stamattina
180 posto prende* ruolo spiace telefo*
170 abbiam* abbiamo delibe* proces* processo sala subject:data subject:elettr* verso
160 commis* commissione
150 apprez* proseg* riunit* suoi
140 squadr* stata subject:analyst tecnic*
130 bruno collega
120 fine tiroci*
110 altra subject:candid* subject:riscon*
100 selezionata stage
99 faremo
96 deside*
85 ferma ottima
74 candidatura
65 cara
63 nostro
61 della
60 posizi*
26 come
15 aziend*
8 robin
-4 subject:bright*
-20 subject:selezione
-29 comuni*
-40 deciso
-44 ricevuta
-51 subject:esito
-53 tutti
-63 successiva
-74 adesso subject:pellworth
-79 ricerca
-89 maestro
-90 scelto
-93 incomp*
-98 nulla
-110 aperte concer* concerto leggerlo ricevu* sara sarann* saranno sorteg* sorteggiato
-120 passo prossi* responsabili ringra* svolge* trovat*
-130 consis* consiste intere* prendi* prendiamo quest rifiut*
-140 dana faccia* facciamo lettura subject:aggior* tocca
-150 ammessi colloqui giorni marted* martedi nuovo pellwo* pellworth sede
-160 budget colloq* otto perche subject:grazie
-170 annunc* carta scheda subject:interesse subject:sulla
-180 data lavoro minuti piccol* respon* subject:assistant
-190 analyst foto mando proget* senza
-200 ammess* andare troppo visto
-210 assegn* pratica screen* screening second* vorrem* vorremmo
-220 approvato davver* davvero
-230 dopo film grazie luca manager ringraziamo sospes*
-240 cari corso richiesta termin*
-250 curriculum disponibile motivi sales subject:fronte* subject:frontend vostra
-260 contra* contratto gioved* giovedi incontro moment* sacha trasfe*
-280 macchina
-290 domenica richie*
-300 direzi* ecco subject:posizi*
-310 banca comple* condom* devo termine
-320 candidati conosc* conoscerti
-330 offerta subject:contro* subject:controller
-340 approv* assistant parere
-360 prima settimana
-390 propos* tutto
-400 oggi subject:manage* subject:manager
-420 attuale solo
-430 concorso
-440 weber
-450 spero
-530 signora
-560 settim*
-600 ancora
""",
}
