"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
870 quindi
780 bando
750 nominativo
670 assunt*
650 altra
620 fini
590 mattino
570 delibe* dottoressa mattin*
530 prefer*
510 gradua*
500 impiego notifi* notifica
490 dato
480 candid* rosa
470 selezionato
460 profil* profilo
450 alla candidatura
440 possib* possibile
410 esito
400 format* incari* incarico
390 fase graduatoria rigettata
380 caduta colloquio pratic* ragazzo
370 viene
360 questo
350 copert* degli
340 chiusa incontrare posto selezi*
330 squadr* squadra stata
320 quest risulta
310 magazz* parla
290 estate gestit* gestito percio
280 completo dodici finale posti
270 collab* guarda lista ruolo superata
260 nella nessun* nessuno novemb* novembre proseg* risorsa
250 collaborazione inviteremo signif*
240 aspett*
230 interna nome proces* processo risult* tiroci*
220 stavol* stavolta
210 prossimo
200 almeno posizi* stato
190 fermi
160 scelto
140 potrem* potremo
4 esclus*
-17 trovato
-25 hanno
-56 eletta
-57 signora
-67 inform*
-74 termin*
-90 comita* comitato
-92 provie*
-100 quattr* quattro
-110 comunicazione gentile posizioni preced*
-120 amina round
-130 entrar* entrare gentil* invest* reclam*
-140 concer* concerto senza
-150 scrive*
-160 aziend* dopo
-170 propos* seguit* seguito
-180 film valuta*
-190 cantie* cantiere spiace* spiacenti
-200 respon* responsabile
-210 anche richie*
-220 bene mail mansio*
-230 client*
-250 corist* corista corso person*
-270 scarta*
-280 dirett*
-300 boccia*
-320 prendi*
-330 attuale dirgli
-350 ammess*
-380 bassi rinunc*
-430 motivi
-460 condom*
-470 manca
-480 accolt* accolta
-490 visto
-500 avanti come lascia*
-520 settim*
-540 approv*
-560 concorso
""",
    "received": """
670 stato
580 comple*
560 sara
520 contat* verifica
500 iscriz* iscrizione
480 inviata
450 concorso curriculum termine
440 curric* domanda
430 lavorativi
420 concor* lavora* massima
410 riservatezza
400 biling* bilinguismo candid* ottenu* ottenuto patentino
390 profil*
380 nelle
350 solo
340 codice mani pratic* pratica ricevu* sono
330 nostro
310 dopo personale
290 ricevuta valutazione
280 acquisita arriva* sistema trasmessa
270 passato risulta
260 application arrivato buongi* buongiorno confronti growth sicuro valuta*
250 iniziale passat* regist*
240 aggiornato
230 conservi invio settem* settembre
210 mercol* mercoledi tocca
200 dell
190 tutti
180 candidatura
150 legger*
140 fase gentile
-190 inoltr*
-200 anno second*
-210 client*
-240 esperi*
-270 stata
-340 consid*
-390 averci
-410 autori*
-520 ringrazio
-580 ringra*
-760 visto
""",
    "come": """
1300 minuti
870 fase
760 alle
730 colloquio
690 svolge*
650 prima
620 giorno
590 desidera
530 della
500 scegli videoc*
490 commis*
480 nella
470 accord* accordo presen*
450 riceverla
440 milano
430 saremmo studio vorrem* vorremmo
400 candidatura fissat*
380 incontro
370 selezi* selezione
360 aziend* uffici
350 tappa
340 rispos* terra
330 giorni oppure propon*
310 proseguire
280 ultima voglia* vogliamo
270 teams vediam* vediamo
260 conosc* link registrare
250 tempo
220 mattina
210 valeri*
200 settimana
140 venerd* venerdi
-60 gennai* gennaio
-110 prefer*
-140 maggio
-150 dispon*
-160 persone
-170 fare labora* laboratorio
-180 agenda
-190 exampl*
-210 invito
-220 sosten* sostenuto
-260 passi vuoi
-290 riunio* riunione
-330 pomeri* pomeriggio
-350 sono
-380 appunt* appuntamento
-560 dentis* dentista
""",
    "offer": """
500 vorrem* vorremmo
450 iniziassi
440 decorr* decorrenza
420 assunzione
410 assunz*
400 ancora
390 pellwo* pellworth
360 marzo nella
350 benven*
320 alla
270 benvenuta
250 posto
230 caseif* caseificio ibrahim sommin*
220 prorog*
150 primo
-100 uffici*
-110 alle
-120 fase
-130 compli* complimenti prima
-140 firma
-210 firmata restit*
-220 selezi*
-300 entro
""",
    "wait": """
750 ancora
660 attesa
530 rimani tardi
510 candid* stato
450 tuttor* tuttora
420 pausa
390 riprendera
380 ripren*
360 selezione
350 decisi* decisione
320 sospeso
310 aspetta
300 candidatura
260 sospes*
210 moment* siamo
-120 della
-150 nostra
-170 cancel*
-210 risult*
-230 settim*
-280 rispondiamo
-300 entro
-320 rispon*
-540 dove vacanz* vacanza
-550 andare
""",
}
ABOUT = {
    "yours": """
380 entro
360 questo
320 quindi
310 telefo*
300 dell
290 caro ciao
280 benven*
260 alla subject:candidatura
240 person*
230 caso
220 dati dato dieci dodici
210 possib* subject:candid* ufficio
200 buongi* buongiorno comuni* faccio percio
190 colloquio comunicazione proseg* subject:della
180 benvenuta dottoressa notizi* sara vincit*
170 conservi desidera fissat* gentil* grazie lavora* passato presto squadr* squadra supera* vorrem* vorremmo
160 gentile invio prosegui prova risors* stessa subject:proces* subject:processo
150 diamo offrir*
140 alle finali* impiego subject:audizi* subject:bright* subject:brightwater subject:group tutti
130 allora ogni pubbli*
120 della subject:curric* subject:junior
110 alcun finale subject:curriculum superata
100 abbiam* abbiamo nostro
99 vieni
97 proces* processo
91 profil*
89 candidatura
85 rispos* subject:riferi* subject:riferimento
82 subject:lavoro
64 subject:aggior*
30 posto
26 lunedi
24 candid*
-26 siamo
-36 come
-39 piacere
-42 robin
-45 dana
-49 stato
-60 pero ragazz*
-75 aziend*
-80 posizi*
-85 sorteggiato
-90 conosc*
-91 comporta sarann* saranno
-94 posizione
-100 sporte* sportello
-110 consid* deciso passo richie* risponderle trovato
-120 ragazze verra
-130 fuori maggio settim*
-140 bassi carica* purtro* purtroppo trovo
-150 condom* dichia* dichiarazione esauri* nulla partir* reddit* subject:engine* subject:engineer
-160 cell novita passati ritard* ritardo
-170 bacio lavatr* progra* successiva visita
-180 alberg* cari chiede decidere impost* ricevi saldo soglia spiace* spiacenti
-190 assistant compilato concorso confermare incontro pomeri* pomeriggio
-200 macchina weber
-210 applic* dentista ecco piccol* potrai sindac*
-220 andare applicazione appuntamento motivi resta riunio* riunione spostata
-230 eventi intere* interessa nuovo
-240 aperta dentis* lavoro senza tuttor* tuttora
-250 approv* client*
-260 ripren* settimana
-270 annunc* parere sono
-280 delle
-290 attesa sospes*
-300 film intervista propos*
-310 gara second* visto
-350 ringra*
-370 moment*
-390 disponibile
-650 ancora
""",
    "refusing": """
420 tuoi
400 dodici
330 opport* opportunita questo subject:rispos*
310 quindi
300 risent*
290 dell
270 caro partec*
260 saluti
250 dott invite* inviteremo profes* vuoi
240 altre dottoressa possib*
220 candid* ieri prefer*
210 ciao piaciu*
200 buonas* buonasera negati* stagio* subject:junior
190 buona dalla erano privac* privacy subject:stato
180 alcun subject:data
170 andata fare permet* posti subject:autist*
160 assunt* finale person* posto subject:proces* subject:processo supera*
150 abbiam* abbiamo altro dato miglio* potrem* potremo qualsi* qualsiasi segnal* superata
140 copert* questa
130 bisogno dispos* disposizione
120 commissione offrir* sabato stata valuta*
110 gruppo proseg* volta
100 alla avvisa*
87 candidatura
80 squadra
79 prosegui
67 selezionato
62 prende*
5 subject:della
-32 subject:selezione
-43 robin
-46 subject:selezi*
-50 dana
-55 aperte marted* martedi
-59 assegn*
-68 eventi
-70 rifiut*
-72 biglietti come
-74 biglie*
-75 subject:interesse
-76 subject:intere*
-78 davver* davvero
-84 aziend*
-85 sede
-89 primo
-95 mando
-96 saldo
-110 colloq*
-120 curriculum disponibile richie* sarann* saranno screen* screening termin*
-130 intere* moment* subject:assistant
-140 attuale data film luca pratica subject:regist*
-150 conosc* direzione sospes* subject:fronte* subject:frontend
-160 condom* contat* direzi* dopo motivi offerta parere sacha senza termine trasfe* visto
-170 accolt* accolta intervista
-180 andare cari
-190 annunc* conoscerti signor* signora subject:sulla
-200 candidati gioved* giovedi incontro
-210 oggi prima sales
-220 comple*
-230 approv* propos* subject:posizi*
-240 tutto
-250 assistant solo
-260 subject:manage* subject:manager
-270 spero
-300 concorso
-310 settimana
-350 weber
-420 ancora
-430 settim*
""",
}
