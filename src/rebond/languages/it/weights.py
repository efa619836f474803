"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
2000 mattino
1800 percio quindi
1600 dato del_bando dunque non_selezi
1400 prendo
1300 con_delibe dottoressa la_dottor
1200 avendo che_con fara me_la nominativo
1100 ieri_il risulta
1000 delibe* pratic*
990 questa
980 posto_di
970 raccog*
960 testim*
950 giovane
910 sara
880 confer* stato_non
860 un_ingegn
850 il_posto per_questo
840 la_borsa
820 settem* settembre uno_che
810 quest
800 il_consig
790 al_comple
770 lei_ha negati*
750 alla borsa
740 format*
730 pertan* pertanto
720 che_il
700 gradua* indiri* quindi_la
690 rosa
680 alla_fine niente non_se
670 arrivano se_ne
660 che_arriva per_il profil_con
650 la_squadr lei_non letter* voglio* vogliono
640 di_un iter vincen*
630 caduta caduta_su comuni_che un_altra
620 partecipato
610 al_profil andati ascolt* graduatoria stato_della
600 condiz* mi_serve
590 prefer* rispos* spiace_comuni
580 ci_siamo il_suo il_tuo nome_non tiroci*
570 conosc_gia di_cui il_gruppo per_quest scelto_la
560 candidatura con_due il_consor intend* patent* tedesc_con
550 assegno assunto capotu* capoturno il_capotu la_ricerc quale valle
540 conclu_con dirle_che le_signif lo_conosc lo_stage per_cui punteg* significhiamo un_no verra
530 ammiss_al dirle fermat* in_questa nella squadr* squadra ti_sei
520 dato_la di_collab gestit_relazi impieg* non_si signif* una_colleg
510 anno_scorso con_le confer_alla person_che
500 conferito conosce ha_fatto propor* supplenza
490 gia_il mio_nipote tra_candid
480 forno notte_ha patentino siamo stata_nel state
470 candid* commer* degli soltan_chi tuo_nome vincitore
460 anno assume* basta colleg* copert_del dodici fase stamat* stamattina
450 ai_fini consiglio fini_dell gianlu* gianluca ha_dato per_settem prenderti ruolo utile_ai
440 assunt* aveva fini profil_non sarai_tu
430 il_patent incarico soltan* soltanto
420 altra aspett_il commerciale fase_finale finale_non lavora* nel_fratte nomina non_supera questo_ruolo rispos_stato superata voluto
410 consid* fratte* il_client non_basta porter*
400 ha_prefer la_sua linea mezzo quest_estate
390 colloq* le_candid siamo_indiri
380 affida* alla_prova colloc* idoneo poiche posizione tecnol* una_risors viene
370 candid_chiusa chiusa_profil coperta la_tua si_conclu
360 proseg*
350 ma_per non_proseg profes* risorsa
340 cui_ci fermia_qui fermiamo fine_abbiam negativo non_dispon organi* stata_chiusa stavol* stavolta
330 risors_intern si_optato
320 avuto_esito di_alcun ottobr* ottobre processo
310 gia_lavora hanno_assunt ma_la
300 abbiam_scelto col_patent idonea ivan percorso stata
290 colloc_in colloquio il_contra invite* invite_colloq inviteremo la_invite ma_ho mi_sono vuole_uno
280 il_weeken preval* prevalso senior strutt* tra_le weekend
270 anno_prossi assumerla di_quest esito mio_socio orient*
260 doverl* impiego scusam*
250 abbiam* abbiamo al_moment altra_person dare_una non_ha
240 fatto_la inserimento non_abbiam offici* officina
230 assunz* contra* la_posizi
220 moment_non prende*
210 addetto non_potrem passat_la potrem_chiama potremo
200 incari* occupa* potrem* preferito una_mano
190 candid_rifiut domand_come posizi* state_chiuse
180 stata_copert
160 inclusa
150 posto_occupa
120 il_ruolo rientri
6 visto
4 esclus*
3 detto
-4 inform_che
-19 weber
-55 della
-61 termin*
-77 selezi_per
-81 signor_prati
-85 dell
-92 esclud*
-98 che_le
-99 martin*
-100 con_il
-110 come richiedente vostre
-120 compor* sua_candid termini
-130 aperta gentil_martin profili
-140 eletta patrick stabilimento
-150 aggiud* caso congre* congresso posizi_di service verbal*
-160 assenz* coperto manutenzione pero signor* signora
-170 otto relazi* scritt* vivo
-180 deciso example gentile in_oggett tutto
-190 oggett* oggetto orale riport*
-200 effett* giorna* insiem* insieme
-210 applicazione dirgli_che dispiacere ha_la ho_detto le_sue non_dirgli te_ho
-220 altri applic* concor* delle oltre
-230 anche dispia* domande hanno luca
-240 cantiere gentil* siamo_in trasfe*
-250 cantie* comita* comitato preced*
-260 avra possia* possiamo
-270 agli centro iscriz* piccol*
-280 parametri period* proget* quattr* sede valuta*
-290 consul* in_questo mail non_sono undici
-300 nei_nostri scaden* scadenza sospes* sospesa valutazione
-310 ha_scelto in_relazi relazi_alla subito
-320 analis* cambiato dopo esamin* profil_di
-330 addetti alla_ricerc cambia* mi_spiace personale progetto relazione ricerc_in richie*
-340 comunq* comunque dirett* passo questo_moment
-350 lavoro molto
-360 errore quella
-370 aperto ci_ha resto
-380 bassi famigl* fra_le laurea male mese
-390 alla_selezi ci_sono cosi_non engine* engineer entro vendit*
-400 andare_avanti
-410 accogl* andare assemb* assemblea hai_vinto miglio* sentit*
-420 contat* di_questa docume* motivi sulla vinto
-430 condom* posto_in vostra
-440 che_avevi un_po
-450 anno_non assegn_un senza
-460 di_visto moment* presen* riccia*
-470 avevi sulle
-480 tuo_profil
-500 il_concor
-510 mobili* mobilita un_altro
-520 ammess* auto aziend* finaliste
-530 prenderla
-540 aziend_ha prendi* prendiamo spiace*
-550 accolt* accolta riferi* un_solo
-590 cinque perche te_lo
-610 lascia*
-690 concorso domand_di
-710 oggi
-770 approv*
-780 questa_settim settim*
-790 dal_client
""",
    "received": """
2100 tutto_anche
1700 del_00
1500 stiamo
1300 la_tua
1000 la_contat
990 appena tua_scheda
940 alle commis*
920 inviata la_prima
850 nelle
810 sara stato
800 dati_sono
780 al_sicuro
760 nostro_uffici
750 arrivato
740 di_ricerc
730 curric*
710 curriculum
700 esamin* ricerc_tempo sistema
690 candid_sara ricercatore
680 pratica
670 adesso
650 il_termin sono_stati
630 attest* di_partec
620 foto trasmessa
610 determ* determinato posto_di ricevu* stati
600 concorso
590 compil_il iscrizione tutti_00
580 esamin_insiem lo_esamin
570 della_candid iscriz*
550 ciao compil* personale
530 di_ingles
520 attest_di corret*
510 assegn_il buongi_le riscontro stato_assegn verifica
500 casella guarde* tocca_noi
490 buon_fine dei_requis fine nel_nostro tocca
480 alla_selezi con_mio discut* discut_con mio_padre riscon*
470 nella_nostra respon_di solo valuta* verifi*
460 codice comple* la_massim massim* massim_riserv massima nella presen_all riservatezza tratta_con
450 per_titoli termine
440 buongi* buongiorno di_pratic per_ogni pratic_per
430 candid_nella ogni_comuni titoli
420 confronti il_modulo invio modulo nei_confro posses* possesso
410 risponderemo
400 allo_screen amministrazione colloquio confro* passat_allo stato_ricevu
390 intere_dimost tua_domand
380 protoc* sua_mail termin*
370 selezi_per
360 candidatura confer_avvenu dichiarati
350 si_confer
340 avviso candid* domanda la_domand registrata
330 percio
320 arrivata
310 stata_regist turno
300 al_link ora_in pervenuta
290 della
280 acquis*
270 perven*
260 abbiam_regist corris_del presel*
250 avvenu_acquis la_corris
240 fase_di respon*
220 passato sarann* saranno teodor*
210 candid_come come_medico dell_equipe ricevuta suo_curric
200 decina_di di_giorni profil* serve_una una_decina
190 gentil*
160 la_sua
140 conferma della_sua
110 confer*
-12 grazie_per
-52 riceve*
-54 portale
-59 portal*
-100 arrivate
-110 presen*
-130 preso_vision
-140 abbiam* media
-150 delle rispondiamo
-160 gradua*
-170 aspett* rispon*
-180 lumina_pay percorso
-190 altro compli* marzo percor* quattr* ritorn*
-200 analys* analyst nostri
-220 conto
-240 conosc*
-260 candid_sponta registrazione
-280 essere sponta* spontanea
-290 grati incont*
-310 domande esperienza
-320 esperi* parlat* parlato quanto settimana
-330 aziend*
-340 che_la
-350 leggera
-360 ottobr* per_la
-370 della_tua
-390 compet* impieg*
-400 alla_sua
-410 riferi*
-420 propos*
-430 candid_per
-440 autori*
-480 indica*
-520 candidature ci_ha
-540 turist*
-560 per_averci
-580 averci
-630 ringrazio
-650 ancora
-690 averci_inviat
-700 inviato
-710 ringra*
-720 consid*
-740 tua_candid
-760 visto
""",
    "come": """
1300 conosc_venerd
1200 commis_la
1100 il_giorno minuti
1000 videoc*
940 fase
880 di_via
860 per_te
800 alle propon* svolge*
780 consis_in ore_00 un_test
770 il_colloq
750 alle_00 il_capo
730 colloquio
720 svolgere teams
710 desidera
700 studio
680 consiste
670 propongo
660 allora
650 documento
640 scegli sempre
630 giorno_00 nella secondo va_bene
610 andreb*
600 possia* possiamo
590 andrebbe di_un fase_della sede
580 lieti_di
570 ci_ha dieci_minuti la_prossi proseg_con
560 della_selezi incont* mezz selezione vorrem* vorremmo
550 prima tempo
540 domani presen*
530 delle_risors gobbi parteciperanno proseguire rezzon* signor_rezzon
520 dieci tappa_una
510 accord* accordo candid_ci ne_ho prossi_tappa stessa_ora
500 nell saremm_lieti
490 copia_dei hai_tempo identi_copia porti_con se_un titoli_di una_prova
480 con_se incontro riceve_nella sede_di
470 sentir*
460 conoscerti di_me in_presen
450 come_da diurni riguarda turni_diurni
440 circa_venti turni
410 orario
400 me_in prima_chieda
390 servir* servirebbe
380 quando
370 candid* giorni nostra_sede
360 video
340 per_mercol registrare vediam* vediamo
330 candidatura regist*
310 ciao
290 il_primo
280 abruzz* abruzzo colloq* come_affron di_domani primi_cento ti_andreb
270 cento lazio preparare su_come territorio
250 entran* entrante
220 il_00 una_videoc
200 dalle
180 per_il
140 le_00
19 il_tuo
-150 tutto
-180 scritt* un_po
-200 parte
-210 nostro
-220 aprile pepe
-240 mesi prefer*
-260 sosten*
-270 gennai* gennaio sostenuto
-290 abbiam* abbiamo febbra*
-300 dal_lunedi
-310 novemb* novembre sapere
-320 lunedi_al
-340 fare pomeriggio
-350 pomeri*
-360 pagata
-390 pratic*
-420 appuntamento
-430 appunt*
-450 colloqui
-470 appunt_dal dal_dentis dentista
-480 dentis*
-550 sono
-640 riunione
""",
    "offer": """
1000 come
900 il_posto
890 prorog*
630 contra_di marzo
620 proroga somministrazione
610 con_decorr tempo
600 nostra
550 buone_notizi notizi_ti tutti vorrem* vorremmo
530 contra*
520 pellwo* pellwo_co pellworth
510 di_tre tre_mesi
500 se_lo
480 assunzione
470 assunz* posto_in
460 euro
450 un_contra
440 due_anni siamo
420 il_settem
410 che_la inizia_il iniziassi mensil* mensilita vorrem_che
400 che_inizia respon* responsabile
390 confer*
380 ancora te_come voglia_te
370 benven_nella di_pellwo di_scuola docent_di lo_vuoi nella_squadr per_anno scelto squadr_di tempo_per
360 munici* municipio novemb* novembre vogliamo
350 ruolo_di squadra
330 benven* medica_preass per_domani preass_fissat preassuntiva visita_medica
320 candid_abbiam fra_tutti la_visita scelto_te settem* settembre
310 assegno quindi_te
270 annunc_che capo_repart che_sei dopo_tre felice giovan_che giovani selezi_piu
240 con_gioia congra_il lavoro_tuo
230 congra* congratulazioni
180 nostra_propos
-69 offerta
-77 il_tuo
-150 offert*
-180 arriva quando
-210 alle stato
-220 gioved* giovedi
-280 compli*
-300 che_il
-330 il_00
-340 intern* sulle
-350 firmata prima restit_firmat
-360 entro restit*
-370 venerd* venerdi
-640 accett*
""",
    "wait": """
1100 ancora
1000 la_selezi
990 nulla
950 meta
940 stato_in
870 espressa
840 nessun*
810 assunzioni
790 di_meta
740 stato
730 piu_tardi
720 in_attesa ripren* sospes* tardi
700 preferenza
680 alla
660 assunz*
640 scriva*
620 prefer*
600 quel
580 contia* contia_di contiamo
560 le_assunz
550 moment*
520 candid*
510 candid_tuttor fino nomi pari rimasti slitta* tuttor* tuttor_aperta tuttora
490 aspetta sul_tavolo tavolo
480 rimani rimani_tra tra_candid
470 decisione direttore in_pausa in_valuta la_rispos quando_la riprendera selezi_ripren ti_avvise
460 ancora_in candid_resta decisi* in_sospes pausa
440 la_sua
430 fra_tre il_parere lei_fra
420 aspett* resta
400 budget candidati momentaneamente per_decide
390 ne_nell
370 siamo
360 pienamente
340 candidatura
320 scelto
310 del_budget
280 si_ancora
270 moment_non
260 un_no
250 tutte tutte_le
220 ahmed in_ritard
210 non_un
200 tua_candid
-72 gentile
-77 gentil*
-130 per_il
-140 anno
-170 pubbli*
-180 nostra
-190 come settim*
-200 nostre
-210 della quale
-220 buongiorno
-240 abbiam* abbiamo contat*
-250 se_non
-260 questa
-270 alle
-320 dell
-340 deciso
-350 entro
-490 rispon*
-520 andare_in deciso_dove dove_andare in_vacanz vacanz* vacanza
-540 andare
-550 dove
""",
}
ABOUT = {
    "yours": """
760 ciao
700 caro
620 percio
550 dato
510 dati
490 fare
460 dalla niente
440 subject:candidatura
420 prova
410 messag* salve sento
400 degli faccio messaggio
390 aggiornato diamo presto sara
380 risors*
370 buongi* buongiorno lavora* questo squadr* squadra
360 caso comunicazione entro
350 alla attest* dell dieci esclus* stessa subject:stato
340 conser* prima stipen* stipendio umane vorrem*
330 andata dica nostro riscon* spiace telefo* vincit* vincitore
320 subject:assegno
310 colloquio fascia ragazzo
300 buona desidera incarico punteg* ricevu* risent* rispos* subject:assegn* tutti
290 allora assegno guarda notizi* stagio*
280 opport* preferenze torna trasme*
270 aggior* completata ieri incari* mezz modo person* studio svolge*
260 dare finalisti grazie iter proven* rester* serve
250 dire dunque fissat* possib* qualch* quindi riscontro scusami
240 denis gentile riasco* ritirato
230 della deside* mulett* offrir* ogni proseg* prosegui proveniente subject:bright* subject:brightwater
220 alle assunzione data eserci* finale linea pratic* quest restiamo subject:proces*
210 anticipare comunicare grande mobili* parlat* pubbli* subject:processo telefonata
200 caseif* caseificio comunq* comunque impiego proces* qualor* qualora subject:curric* subject:curriculum superata trovi ufficio
190 cara energi* passat* proced* propor* sala
180 cordia* scrivo subject:candid* subject:lavoro subject:studio uffici* vuoi
170 processo sempre
160 anni come dimost* giorno scorsa scrive* selezionato
150 alcun chiusa gentil* impieg* lavora
140 addetto ricerche risorsa ruolo subject:rispos* subject:risposta
130 giovan* ricerc* rinunc*
120 candidatura fase ottima posto subject:riscon* subject:riscontro tempo
110 abbiam* abbiamo
100 potremo
98 stata
84 colloq*
55 candid*
42 respinta
6 domand* sacha
-20 domanda
-33 subject:controller
-53 dana
-57 risult*
-62 altro pero
-66 settim*
-72 dopo minist*
-77 posizi*
-78 robin
-95 possia*
-97 conseg*
-98 questa
-100 partit*
-110 proget* sentia* sentiamo sindaco subject:selezione
-120 partita rigori scelto subito visita
-130 esame gioved* giovedi subject:avvers*
-140 biglietti presid* profilo sporte* sportello
-150 compatibile dice purtro* purtroppo riprov* ritardo sindac* subject:colloq* terminato
-160 aziend* dichia* funzio* fuori pieno ritard* subject:colloquio
-170 copia dall decidere errore
-180 apprez* bacio cartoncino concer* concorso daremo domeni* dovesse forbic* integr* lasciato manda ombrel* ombrello piacere reddit* rimast* risultati sera sugli tecnica
-190 assist* auto defini* incont* incontro piccol* ripara* riprovare settimana sollec* test
-200 attenz* attenzione confermare domenica fotogr* fronte* frontend macchina partecipero perche presentata resta senza subject:opport* subject:opportunita
-210 manager oggi parlare recens* recensione reclam*
-220 aprile cavall* conto corso trovato vinto
-230 appare* apparecchio bassi capire cavalli cliente colloqui fabbrica gamba giro noemi rientra rifiut* solo
-240 contia* dispiacere esserci luglio risponderle ritirarmi trasparenza troppo
-250 agenzia annunc* calcet* calcetto condom* ecco engineer fotografati resto subject:posizi* subject:posizione
-260 client* prendi* second* subject:fronte* subject:frontend
-270 addetta boccia* fabbri* famiglia otto ringrazio riprendera spero
-280 avviseremo mancan* offerta pomeri* richie* sessio*
-290 manage* prenot*
-300 mani menu parlia* parliamo salvato seconda sosten* subject:propos*
-310 abbia annunci assistant diplom* diploma intervista spostata subject:manage* subject:manager
-320 applic* film sulle tavolo
-330 lavoro vostro
-340 approv* averci proposte weber
-350 buon offert* richiesta
-370 visto
-380 interv*
-390 decisione esauri*
-400 contri* dentista ricevi tardi
-410 parere
-420 aperta motivi riunio* riunione
-430 compilato
-440 delle interessa riceve sospes* spiace*
-450 dentis* potrai ripren* scarta* successiva
-470 tuttor* tuttora
-480 cari vostra
-520 disponibile nuovo ringra*
-600 attesa
-640 moment*
-670 propos*
-920 ancora
""",
    "refusing": """
740 dato
710 mesi
690 tuoi
630 percio
600 andata
520 basta questo
510 aveva
490 ciao
480 caro prefer* quello
470 opport*
460 opportunita
450 rispos* saluti
440 alla degli invite* inviteremo voce
430 ieri inviato subject:stato
420 iter posto quando risent*
410 piaciu*
400 dica fascia fatto parlat* parlato possib* salta
390 dodici incari* modo patent* profes* studio
380 dell strada
370 apriam* apriamo consid* quindi
360 cordia* dico privacy subject:studio valle
350 impieg*
340 gennar* gennaro negativa rosa
330 agnese negati* preferenze stesso tengo
320 messag* neve prendo stefan* viene
310 candid* dalla energi* finale istitu* loro stamat*
300 passat* potremo questa segnal* sento
290 dispos* erano giovan* notizi* riguar* subject:junior superata
280 altra cara cordiali deside* dicembre fare ferial* merita proven* qualsiasi scusa selezionato serviz* societ* societa
270 collab* copert* egregi* egregio hanno niente ogni percor* ringrazia risult* subject:collab* vale
260 denis domand* esito nomina person* produz* proveniente stagio*
250 addetto buonas* buonasera cambia* delibe* graduatoria idea nominativo oltre puoi region* subject:andata subject:data
240 almeno appunt* dirett* discusso proced* propor* qualch* qualche squadra stata subject:proces* valuta*
230 andrem* percorso proces* rigettata
220 anno bracci* cosa squadr*
210 aggiornato altro atti buona tenere tiroci* viaggi* vuoi
200 contin* coperta gruppo nostri partec* pubbli* subject:stagio*
190 conclu* produc* riferi* subject:posto subject:processo
180 abbiam* abbiamo aspett* dimost* gentile grado revocato subject:assistente supera* verso
170 area discus* dobbia* dobbiamo nonost* nonostante persona prova sono telefo*
160 attent* proseg* prosegui restano ruolo tecnico
150 subject:elettr*
140 commissione prende* seguito
130 candidato
120 ferma presel* quale risorsa seguit*
110 gentil* respinta scrivi*
100 respin*
98 risors*
92 stage
79 posizi*
67 colloquio
64 come
57 intern*
50 interna
49 posizione
45 direttore
-6 candidatura
-14 robin
-34 aziend*
-43 subject:interesse
-44 subject:intere*
-57 decisione
-65 respon*
-67 subject:grazie
-75 possia*
-79 profil*
-93 marted* martedi
-97 caso
-100 foto grazie
-110 biglietti incomp* sorteg* sorteggiato
-120 cliente dana subject:come
-130 compil* comple* conosc* disponibile interessa
-140 alle andare domenica
-150 concer* fino incontro manca purtro* purtroppo ricevuta tutti
-160 curric* senti tratta* vinto
-170 consen* siamo
-180 domeni* rifiut* video
-190 davver* davvero esperi* fratte* frattempo pellwo* pratica sarann* saranno screen*
-200 bagno entro fabbrica stiamo subject:sulla
-210 approvato averci colloqui fabbri* prove second* subject:posizi* subject:posizione
-220 gamba incont* mani prossi* tecnica
-230 ammessi condom* parere subject:assistant venerd* venerdi
-240 concorso ecco inglese proseguire richie* troppo vostra
-250 auto curriculum piccol* sacha sede
-260 abbia consig* lieti proget* sospesa termine visita
-270 attenz* attenzione avviso paolo
-280 cavall* otto subject:contro* vorrem* vorremmo
-290 dispiacere lavoro moment* parlia* regist* subject:controller
-300 domani scelto
-310 candidati contat* nuovo richiesta tavolo
-320 buon faccia* facciamo motivi offerta subject:richie* subject:richiesta
-330 conoscerti legger* resto
-340 attuale subject:fronte* subject:frontend
-350 direzi*
-360 contri*
-370 sales
-380 assegn*
-390 bene solo trasfe* tutto
-400 approv* assistant ringraziamo spero
-410 cari minuti
-420 data
-440 tempo
-450 signor* subject:manage* subject:manager
-460 weber
-480 dopo settim* signora
-520 propos*
-550 oggi
-730 ancora
""",
}
