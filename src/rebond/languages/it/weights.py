"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1900 delibe*
1400 bando
1200 dato mattino quindi
1100 altra mattin*
1000 confer* risulta
950 nominativo
840 alla
830 giovane
800 fini nomina*
790 signif* significhiamo
760 profilo
750 degli
730 dottoressa
700 ragazzo selezionato
690 assunt* rosa
680 chiusa esito nomina
650 format* gradua*
640 disponiamo
620 dottor* prefer* profil*
590 impiego
580 copert* utile
570 incontrare patentino
550 assunto finale percio
540 candid* graduatoria patent*
530 assegno consid* gestit* gestito lettur* superata viene
520 partecipato quale
510 stato
490 proseg* questo
480 candidatura fase nella posti squadr* squadra vincit* vincitore
460 avendo
450 informiamo rispos* senior tedesc* tedesco
440 nome
430 caduta coperta settem* settembre
420 dodici estate nessun* nessuno ruolo
410 educat* indica* posto punteg*
400 lista novemb* novembre
390 impieg* lavora* percorso proces* processo
380 fare fermi stavol* stavolta ultimo vuole
370 enolog* enologo invite* inviteremo votato
360 assume* pratico rigettata tiroci*
350 incari* incarico possibile tecnol*
340 diversa
330 niente quest selezi*
320 almeno chiamarti
310 titoli
300 consor* consorzio finali* parla socio valle
290 gennai* gennaio
280 preval* prevalso produzione
270 optato potrem* potremo
260 risorsa stata
250 colloquio
210 sara
200 assumerla
190 interna sono
150 voti
130 nulla
120 posizi*
80 presen*
62 intern*
32 ciao
-15 weber
-23 buon
-62 vuoi
-68 opzion* opzione
-84 inglese
-90 menu
-120 esclus* sulla termin*
-150 cancel* individuale
-160 lisbon* lisbona scale
-170 aziend* comunicazione detto partne* partner
-180 colloqui partit* partita trovat*
-190 purtroppo scrive* undici visto
-200 faccia* facciamo proviene
-210 propos*
-220 trenta* trentasette
-230 durant* durante junior minist*
-250 seguit* seguito trovato valutazione
-260 spiacenti venerd* venerdi
-270 banca esclusivamente gentile valuta* vendit* volte
-280 offerta preced*
-290 biglie* biglietti round
-300 chiest* chiesto entrar* entrare invest* investimenti richiesto
-310 avevi mail senza sospes* sospesa
-320 cantie* cantiere dispia* emette* emettere
-330 altro della
-340 accordo piccol* respon* responsabile rinnov* scriverei venditore
-350 dopo
-360 mancan*
-380 gentil* padre period* periodo
-390 foto
-400 fuori scarta*
-410 annull* comunq* comunque lascia*
-420 luglio resto
-430 richie* rispon*
-440 quattr* quattro vinto
-460 bene condomino docume* perche
-470 ammess* riferi*
-480 attuale auto
-510 direzi*
-520 boccia* condom* dirett*
-530 anche
-540 concorso
-550 dirgli
-560 annunc*
-570 bassi client* come
-580 oggi vostra
-600 avanti
-620 approv*
-630 settimana
-650 otto
-670 ragazzi
-710 settim*
-760 accolt* accolta
-780 rinunc*
-820 motivi
-930 prendi* prendiamo
""",
    "received": """
980 stato
950 verifica
780 sara
740 nelle
690 inviata
650 comple*
630 iscriz* iscrizione massima riservatezza
620 curriculum
610 concorso contat*
600 biling* bilinguismo curric* lavorativi ottenu* ottenuto patentino riscontro
570 sono
560 concor* pratica trasmessa
550 mani pratic*
540 arriva*
530 amministrazione
520 acquisita inizie* sistema
500 arrivato confronti risulta
490 labora*
480 domanda ricevu* solo tocca
450 application growth inizieremo sicuro
440 entro scegli*
430 codice dati scriveremo
420 registrati
410 confro* data invio stati
400 colloquio legger* mercol* mercoledi termine
390 perven* suoi
380 dimost* dimostrato
370 dell
360 candid* contattera profil*
350 compila sotto
340 aggiornato candidatura compil* selezione
330 buongi* buongiorno fase iniziale passato personale ricevuta
310 screen* screening
300 corrispondenza recrui* recruiter zanard*
290 seguire
280 inizia*
270 person* posses* possesso termin*
260 assegn*
250 candidato fine percio
240 valuta*
230 profilo puoi titoli
210 presel*
200 accusi*
190 valutazione
170 selezi*
140 guarde* selezionatore
100 confermo
-9 giudiz*
-16 contatteremo
-18 industriale
-20 indust* palermo
-41 deside*
-59 individuale
-70 della
-78 piazza
-84 nord
-89 riferi*
-90 indivi*
-96 rispos*
-120 letto
-130 brenne* fabbrica forza giorna*
-140 trento
-160 stata vision* visione
-170 lunedi
-180 giorni ricerc*
-190 richie*
-200 tecnos*
-210 attesa
-220 controller
-230 accett* copia
-240 direzi*
-270 abbiam* esperi*
-280 azienda
-320 ricevi
-330 riceve
-340 indica*
-350 anno aziend* team
-360 ancora presen*
-380 questa
-390 turist*
-400 ottobr*
-420 presentata
-430 autori*
-440 compet*
-550 inviato
-590 averci
-740 consid*
-820 ringrazio
-860 ringra*
-990 visto
""",
    "come": """
1200 minuti
1000 fase
880 giorno svolge*
820 alle
790 desidera
780 selezione
770 videoc*
720 prima
700 scegli
690 svolgere
650 circa
620 tappa
610 riceverla
600 della milano
590 commis* fissat*
570 riasco* sede teatro
540 accordo presen* riceve*
530 accord* dicemb* dicembre propon*
520 incont* vorrem* vorremmo
510 oppure teams uffici
500 dieci
480 saremmo ultima voglia* vogliamo
460 colloq* studio telefonata
450 colloquio complimenti titoli
440 mezz porti
430 candidatura conoscerti identi* identita vediam* vediamo
420 andreb*
410 consis* consiste copia registrare settimana
400 andrebbe rispos*
390 dirett* proseguire risposte video
380 incontro quattr* quattro
350 allora
340 settim*
330 aziend* conosc*
310 abruzz* abruzzo preparare primi territ*
300 valeri*
290 affron* vuole
270 arrivi candid* succes*
250 chieda mattina portineria
240 mattin* venerd*
230 indisp*
220 anticipare
210 raggiu*
170 ammesso
36 prova
-38 gentile
-44 gentil* menu
-47 scaden*
-48 dichia*
-50 gioca sondag* sondaggio spagna
-52 progetto
-54 weber
-55 contro
-57 nazion*
-60 proget*
-64 reddit*
-79 settem* settembre
-84 gennai* gennaio
-86 compil*
-110 dispos* disposizione pranzo
-140 sabato
-150 dico
-190 tecnic* venire
-210 sera
-220 disponibile invite* inviteremo sala
-230 consul* novemb* novembre prefer*
-260 chiamata labora* laboratorio
-280 corretto intere*
-290 abbiam* abbiamo delle
-310 notte nuovo persone
-320 corret*
-340 agenda fare presel* preselezione termin*
-350 pepe riunio* riunione
-360 prenot*
-380 vuoi
-430 pomeri* pomeriggio
-440 passi
-450 sono
-530 appuntamento sostenuto
-540 appunt* sosten*
-790 dentis* dentista
""",
    "offer": """
940 vorrem* vorremmo
760 iniziassi
620 ancora marzo
530 preassuntiva
520 posto
510 assunz* assunzione caseif* caseificio ibrahim nella preso sommin*
490 decorr* decorrenza notizie
480 pellwo* pellworth
470 cominc*
440 benven*
430 docent* docente elemen* mensil* mensilita munici* municipio
420 preved* prevede
410 assegno
400 alla benvenuta trovi
370 design*
350 novemb* novembre
280 primo
270 congra*
-79 sempre volont*
-170 period* periodo
-180 prova
-200 offert*
-210 dobbia* dobbiamo
-260 firma
-310 accettazione
-320 compli* complimenti
-360 firmata restit*
-370 prima
-410 letter* lettera
-420 accett*
-520 selezi*
-680 entro
""",
    "wait": """
1000 ancora attesa
910 selezione
780 rimani
730 stato
690 candid*
620 pausa
590 riprendera
580 ripren*
550 sospes* sospeso tardi
540 avviseremo
530 aspetta
480 tuttor* tuttora
470 aperta
460 direzione
430 aspett*
410 candidatura
400 decisi* decisione moment*
310 contia* contiamo
300 fino
290 nulla
220 siamo
-96 della
-98 polo
-130 matteo
-140 dell
-150 colloq*
-220 fine
-250 nostra riceve*
-280 sindac*
-290 risult*
-330 notizi*
-400 entro rispondiamo scusia* scusiamo
-410 contat* giorno tutto
-440 rispon*
-1000 andare dove vacanz* vacanza
""",
}
ABOUT = {
    "yours": """
600 entro
540 ciao
510 caro questo
480 dell telefo*
470 benven*
410 quindi
400 mattin*
390 subject:stato
370 fine risors*
350 dieci percio vorremmo
340 dato supera*
330 alla comunicazione fare person* presto
320 caso
310 conservi dalla
300 aggiornato lavora lavora* mezz propor* subject:bright*
290 gentile passato saluti tutti vincit* vincitore
280 modo possib* prova riasco* squadr* squadra stagio* subject:assegn* subject:assegno subject:candidatura
270 aggior* alle buongi* buongiorno colloquio dottoressa notizi* offrir* prefer* proseg* trasme*
260 desidera dodici fissat* prosegui rispos* subject:mattino
250 eserci* finalisti ogni patentino stessa
240 invio salve subject:proces* svolge*
230 dire nostro opport* pratic* proces* processo restiamo riscon* subject:curriculum subject:processo suresh ufficio
220 allora contro* diamo sara sistem* vuoi
210 anticipare arriva* chiusa controller dati grazie subject:candid*
200 comunicare data marzo spiace subject:lavoro
190 copert* giorno subject:prot subject:volontaria
170 assunz* dispiace gentil* nella scaric* subject:junior
160 studio
150 addetto buona ieri prende*
140 prenderti sento
130 selezionato
120 giovan* serve subject:risposta
110 della ottima profilo
100 abbiam* abbiamo ruolo
99 subject:aggior*
88 fase
82 aspett*
81 subject:aggiornamento
80 respinta
71 candidatura
68 stata
50 domand*
31 candid*
-46 sacha
-83 marted* martedi
-89 robin
-91 saranno
-95 dana
-98 sera
-100 minist* raccon*
-120 altro interno manage* manager ragazz* vendit*
-130 andare
-140 domeni* domenica dopo mail
-150 concer* concerto contro docume* impost* vinto
-160 carica* concor* settim* tavoli
-170 affitt* attenz* attenzione caricatore compat* dichia* ditemi reddit* resto ricerca team
-180 gioved* giovedi
-190 biblio* biblioteca compatibile confermare devo dice lavatr* lavatrice passo questa saputo signor* subject:nordli* toglie* trovat*
-200 assistant dispiacere menu novita partecipero
-210 averci dovess* incontro otto partit* pomeri* pomeriggio posizione scarta* spero trovato
-220 colloqui conosc* contia* contiamo diplom* diploma dovesse prendi* risponderle
-230 applic* bassi cavall* cavalli concorso fronte* rifiut* riprendera sindac* sosten* sostenuto
-240 applicazione bacio buon condom* dall luca proget* ringrazio spiace* spiacenti
-250 assume avvise* davver* purtroppo
-260 alberg* colleghi mancan*
-270 engine* esauri* eventi settimana
-280 aver lavoro offerta prenot* rientra subito
-290 attend* engineer nuovo progra* responsabile riceve spostata verra
-300 chiede client* corso richie* solo subject:posizi*
-310 offert* perche riunio* riunione
-320 annunc* appunt* contri* qual ricevi ripren*
-330 delle ditta weber
-340 appuntamento dentista senza sono
-350 fuori momento successiva vostra
-360 intere* piccol*
-370 ecco macchi* motivi speravamo
-390 dentis* tardi
-400 approv* darla interv*
-410 compilato interessa
-420 cari gara intervista
-430 attesa potrai
-450 macchina
-460 tuttor* tuttora visto
-480 aperta ringra*
-490 second*
-530 moment* parere
-560 sospes*
-590 film
-620 disponibile
-640 propos*
-980 ancora
""",
    "refusing": """
600 tuoi
590 dodici
570 ieri quindi
560 prefer*
530 ciao
520 caro
490 dell
480 subject:stato
440 possib*
430 buona opport* vuoi
420 mesi opportunita saluti
410 invite* inviteremo questo risent* subject:risposta
400 fare piaciu*
390 modo profes* propor*
380 giovan* stagio*
370 buonas* buonasera
360 incarico
340 negati*
330 dato dottoressa privac* privacy
320 dott subject:collab*
300 miglio* supera*
290 finale gentile tenere
280 confermato lavora percio permet* subject:andata tedesc* tedesco
270 mattino negativa rigettata volta
260 posti segnal* subject:junior subject:mattino
250 agnese apriam* apriamo area offrir* potrem* potremo
240 andata dispos* disposizione person* prova valuta*
230 copert* dalla subject:proces* subject:processo
220 alla altre assunt* gruppo percor* percorso spiace studio
210 cordia* rimast* risposta subject:data
200 egregi* egregio sera
190 selezionato
180 altra candid* delibe*
170 abbiam* abbiamo commis* commissione partec* proces* processo
160 coperta partecipazione prende* sala stata subject:elettr*
150 altro collega nonost* nonostante proseg* ruolo suoi tecnico
140 tiroci*
130 risorsa squadr* squadra tecnic*
120 candidatura selezionata stage
110 bruno ottima subject:riscon*
100 ferma
89 faremo
80 candidato
59 cara
47 posizi*
32 aziend*
20 fase
19 robin
9 posizione
-12 subject:bright* subject:brightwater
-14 subject:group subject:selezi*
-15 subject:selezione
-36 deciso
-63 ricevuta
-68 dana
-79 comuni*
-88 biglietti
-90 sorteg* sorteggiato
-93 biglie* concer* concerto
-95 massim*
-100 svolge*
-110 aperte ricevu*
-120 passo prossi* quest ricerca
-130 colloqui faccia* facciamo nulla rifiut*
-150 consiste nuovo pellwo* pellworth perche scheda subject:grazie
-160 lettura marted* martedi prendiamo saranno
-170 analyst carta lavoro minuti piccol* sede subject:intere*
-180 andare budget data interessa mando rinnov* visto
-190 annunc* colloq*
-200 assegn* foto lieti respon* senza troppo
-210 assenz* intervista screen* screening
-220 film grazie pratica proget* sospes* subject:sulla termin* venerd* vorrem* vorremmo
-230 ammess* approvato contat* davver* davvero direzione luca moment* second*
-240 cari curriculum direzi*
-250 corso dopo subject:fronte* subject:frontend
-260 incontro macchina motivi sacha
-270 gioved* giovedi lascia* resto
-280 conoscerti richiesta subject:posizi*
-290 domeni*
-300 ecco subject:contro* subject:controller termine
-310 condom* conosc* contratto sales
-320 candidati comple* ringraziamo
-330 approv* richie*
-340 banca offerta
-360 assistant parere tutto
-390 prima subject:manage* subject:manager
-400 oggi propos* solo
-410 weber
-420 attuale
-460 concorso
-480 spero
-550 signora
-600 ancora
-660 settim*
""",
}
