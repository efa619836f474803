"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
2000 mattino
1800 percio quindi
1700 dunque
1500 non_selezi
1300 dottoressa fara
1200 con_delibe dato la_dottor me_la prendo risulta
1100 che_con del_bando gradua*
1000 avendo ieri_il
990 nominativo
960 posto_di
950 caduta_su
940 pratic*
920 raccog*
910 indiri*
900 da_settem
880 delibe* sara un_altra
870 questa
860 che_ha giovane la_borsa per_questo stato_non
850 format*
840 il_posto
830 lei_ha non_ne
800 vincen*
790 il_consig quest
780 ci_siamo settem* settembre
770 per_quest
760 borsa che_arriva con_questa
730 condiz* il_capotu perche_gli
720 al_comple bando la_squadr prefer* uno_che
710 punteg* un_ingegn
700 confer* per_settem se_ne
690 spiace_comuni
680 ingegnere pertan* pertanto
670 candidatura iter ne_fa un_no
660 alla domand_per mi_serve mio_nipote
650 quindi_la
640 ascolt* assunt* con_le niente tuo_nome
630 in_questa
620 dalla il_suo lettur_alla profil_con quale rispos*
610 assume* di_collab lei_non non_si
600 colleg* il_tuo patent*
590 arrivano comuni_che dato_la le_signif mezzo nome_non non_se siamo_fermi significhiamo squadr* tiroci*
580 assunto intend* patentino voglio* vogliono
570 che_il commer* negati* ruolo sarai_tu stato_della
560 signif*
550 forno_ho la_pratic
540 ma_per mestiere nella non_potrem scelto_la ti_sei
530 conosce propor* rispos_stato tedesc_con vincit*
520 assegno lo_stage person_che
510 con_due non_nella per_cui
500 al_profil conosc_gia coperta fase il_gruppo state tecnol* voluto
490 ha_dato non_abbiam per_il
480 affida* alla_fine andati copertura processo tra_candid
470 commerciale divent* impieg* mi_sono notte_ha rosa viene
460 consid* lavora* profil_non utile_ai
450 ai_fini colloq* dirle dirle_che fini fini_dell gestit* gestito la_sua stata_rigett una_colleg
440 candid* cui_ci fase_finale finale_non gia_lavora incarico la_copert letter* linea prenderti proven* proveniente soltan* soltanto superata
430 colloquio completo il_weeken patent_del risorsa si_rende sono_organi stata_nel una_risors weekend
420 aspett_il conferito di_cui gia_il gianlu* gianluca nel_fratte nomina non_sei poiche questo_ruolo termina
410 ammiss_al diversa gestit_relazi il_client sinist* sinistri
400 alla_prima confer_alla idoneo ivan prima_classi
390 altra_person candid_chiusa mio_socio stamat* stamattina
380 conclu_con impiego inserimento quindi_un supplenza
370 la_tua non_basta posizione
360 doverl* lead ottobr* ottobre
350 avuto_esito deve il_contra riprendere soltan_chi su_questa
340 chiacc* chiusa col_patent la_posizi negativo orient* proseg* senior
330 alla_prova attrib* ci_fermia fermia* fermia_qui officina prende* ripren* stata
320 ha_deciso offici* preval* prevalso stavol* stavolta
310 andata comunichiamo di_alcun il_commit merito profes* strutt*
300 copert_del fine_abbiam hanno_assunt la_ricerc revoca_la
290 state_chiuse
280 addetto chiuse ha_fatto informiamo le_tue stavol_non
270 altro_ragazz animat* assumerla esperienza intern* stata_chiusa
260 abbiam_scelto animatrice il_consor non_idonea nonost* nonostante ragazza
250 assunz* consor* dare_una
240 la_quale maggio* niente_da
230 inclusa volta_non
220 moment_non posto_occupa
210 al_moment si_conclu tra_le
200 la_selezi selezi*
190 abbiam* abbiamo
180 dal_ottobr hai_passat nostra_strutt ragazzo
170 il_team non_verra occupa* passat_la voti
160 verra
150 candid_rifiut incari* tutte_le
140 ruolo_di
120 assunzione di_quest
94 candidato
74 annullata
62 ragazz*
59 strada
34 conosc*
8 con_te
-3 visto
-7 selezionato
-8 altro
-24 tutti
-26 nuovo
-29 della
-33 come
-39 permetto
-48 incont*
-61 dell
-74 selezione
-81 quindi_non
-98 tramon*
-100 saluti tuttor* tuttor_aperta tuttora
-110 buon
-120 domand* insiem* insieme otto respon*
-140 attuale essere
-150 aperta giorna* le_sue
-160 delle logist* logistica
-170 concor* padre
-180 concluso effett* in_questo
-190 concer* oltre relazi*
-200 rispetto scritt* vorremmo
-210 addetti decisioni metodo parame* provie* rispet* scegli* scegliere
-220 centro nei_nostri saprei valuta*
-230 determ* insist*
-240 dove non_ci non_lo siamo_spiace spiace_di spiacenti stabil* troppo
-250 ammini* analista automa* exampl* example piccol* spiace*
-260 accogl* analis* aperto sugli
-270 anche consul* mese non_sono scaden* servic* service valutazione
-280 dice profil_di riusci*
-290 dipend* docume* fra_le possia* possiamo subito
-300 condom* di_laurea luca un_altro
-310 aggiud* agli bassi coperto male mi_spiace molto quelle questo_moment sede
-320 chiesto esclus* import* laurea undici
-330 cantie* cantiere cosi mobili* quattro sulle
-340 assegn_un cosa giudiz* rinvia*
-350 capire
-360 cambiato ci_ha motivi per_motivi presen* quella ricerc_in tutto
-370 alla_ricerc altri auto di_visto dopo preced* quattr* tuo_profil
-380 assemb* assemblea stata_respin volte
-390 ha_scelto relazione richiesto senza trasfe*
-400 cambia* dirett* gentil* rifatt*
-410 in_oggett
-420 con_voi oggetto
-430 hanno lavoro prenderla signor*
-440 aziend_ha riferi*
-450 accolt* accolta di_questa dispia* entro inserito prendi* prendiamo
-460 deciso_di domand_di ogni vendit*
-470 finaliste un_solo
-480 andare_avanti
-490 andare moment* resto te_lo
-500 il_concor
-510 aziend* invece nell personale
-520 avevi
-530 sulla
-560 questa_settim
-590 perche
-600 cinque posto_in
-610 concorso
-620 lascia*
-670 ammess*
-700 oggi vostra
-770 approv*
-780 settim*
-790 dal_client
""",
    "received": """
1700 tutto_anche
1500 stiamo
1400 del_00
1300 la_tua
1200 appena
1000 tua_scheda
990 tutto
920 commis* dati_sono
910 la_prima
890 sono_stati
880 alle
840 la_contat riscontro
820 il_termin inviata nelle
810 stato
800 al_sicuro
780 compil_il
760 curriculum
720 sara
710 curric*
680 esamin*
650 corret* di_ricerc iscrizione
640 esamin_insiem lo_esamin pratica ricerc_tempo
630 candid_sara iscriz* ricercatore solo
610 attest*
590 comple* della_candid nostro_uffici sistema
580 la_domand
570 ciao colloquio concorso determinato domanda ricevu* tempo_determ
560 di_partec
550 determ* posto_di
540 appena_torna con_mio modulo
530 discut* tocca tocca_noi
520 presen_all
510 assegn_il buongi_le candid_000 foto il_modulo stato_assegn
490 buongi* buongiorno
480 trasmessa
470 arrivato guarde*
460 attest_di contat* nella_nostra posses* possesso respon_di
450 adesso dei_requis selezi_per stato_ricevu verifica
440 invio
430 la_massim massim* massim_riserv massima nella sara_tratta tratta_con
420 avviso nel_nostro questi_al trasme*
410 arriva* candidatura casella personale selezione
400 amministrazione della_sua dimost_nei per_titoli risult_acquis risulta sua_mail
390 nei_confro presel* tua_domand
380 dichiarati nostro posto protoc*
370 allo_screen di_pratic ogni_comuni passat_allo profil_passat screen_inizia
360 dimostrato intere_dimost ore_00 screening verifi*
350 di_ingles numero_di perven*
340 confro*
330 dichia* titoli
320 candid* ora_in ricevuta
310 avvenuta candid_nella confer_avvenu conser* registrata seguir_lo si_confer tutti
300 candid_come soltanto
290 corris_del stata_regist suo_curric
280 come_medico portfo* portfolio zanard*
270 la_corris
260 gentil*
250 abbiam_regist acquis* saranno turno
240 valuta*
230 dell_equipe teodor*
220 decina_di di_giorni giorni_per junior_contro
210 acquisizione al_protoc avvenu_acquis
200 valutazione
190 in_fase
150 esame
110 la_sua
77 come
38 presen*
-46 giorni
-50 rispon*
-75 letto
-140 altro analys_in di_compli luminara
-150 compli* vision*
-160 conto
-170 dai_nostri nostri_recrui rispondiamo
-180 analys* analyst settimana
-210 exampl* example percorso
-220 conosc* nostri percor*
-230 degli
-240 candid_sponta
-250 cinqua* sponta* spontanea
-260 aziend*
-270 registrazione
-280 autori* ricord*
-290 essere indica* parlat* parlato
-300 ottobr* ottobre persone quando
-310 abbiamo leggera
-320 compet* della_tua quanto
-340 domande second*
-360 incont* quale
-380 client* presentata
-390 alla_sua candid_per lavoro
-410 conseg*
-420 per_la
-440 dalle
-480 turist*
-510 riferi*
-520 ci_ha
-580 ringrazio
-620 ancora
-630 averci_inviat
-640 per_averci
-670 averci consid*
-730 ringra*
-750 inviato
-760 tua_candid
-880 visto
""",
    "come": """
1200 commis_la conosc_venerd
1100 videoc*
1000 di_via
970 minuti
960 per_te
930 colloquio
900 il_giorno
890 fase
880 giorno_00
860 scegli
850 studio
840 allora
830 desidera nella
810 il_capo sempre
790 ore_00
770 incontro
760 teams
750 il_colloq svolge*
740 documento
700 alle_00 un_test
680 dieci_minuti lieti_di tempo
670 svolgere
660 circa
650 consis_in
640 alle ci_ha secondo
630 di_un
600 hai_tempo sede
590 di_me vorrem* vorremmo
580 accord* accordo
570 candid_ci dieci
560 candid* consis* consiste presen* propon* settimana stessa_ora
550 va_bene
540 copia_dei identi_copia porti_con proseg_con saremm_lieti
530 riceve_nella se_un sede_di sentir*
520 domani mezz video
510 fase_della la_prossi me_in
500 della_selezi delle_risors gobbi rezzon* rezzonico
490 possia* possiamo proseguire
480 bene fissat*
460 propongo selezi*
450 tappa_una
440 oppure
430 una_prova
410 quando regist*
400 prova_di servirebbe
390 giorni prima
380 come_da diurni orarie_in riguarda servir* turni_diurni
370 fasce_orarie orarie
360 ciao di_domani nucleo turni
350 selezione
340 vediam* vediamo videochiamata
330 annuncio il_00 in_presen
320 il_primo ti_andreb
290 abruzz* abruzzo andreb_di passar_una primi_cento
280 come_affron lazio nel_territ preparare su_come
270 affron*
240 dalle
230 andreb*
210 andrebbe venerd* venerdi
-120 gioved* giovedi
-150 nostro
-160 pepe
-180 aprile
-200 cortesia
-210 lunedi
-220 abbiam* abbiamo
-240 fare
-260 febbra* febbraio
-270 gennaio sosten*
-300 lunedi_al pagata
-310 lo_saluti novembre
-320 mensa mese
-340 pratic*
-370 riunione
-380 pomeri*
-400 riceverai
-430 sono
-460 persone
-530 appunt* appuntamento
-620 colloqui
-680 dentis*
""",
    "offer": """
1100 come
920 con_decorr
820 tempo
730 prorog*
700 il_posto
670 vorrem* vorremmo
630 il_settem
600 inizia_il vorrem_che
580 pellwo_co
570 assunzione pellwo* pellworth
560 assunz* nostra
550 marzo te_come
520 responsabile
510 due_anni se_lo un_contra
500 contra_di
490 proroga sommin*
480 tutti
470 che_la contra*
440 di_tre posto siamo tre_mesi
430 caseif* caseificio contratto
420 buone_notizi
410 benven_nella di_pellwo nella_squadr squadr_di
400 euro lo_vuoi
390 ancora posto_in
380 benven* confer* mensil* mensilita
360 annunc_che capo_repart che_sei giovan_che
350 di_scuola docent_di per_anno
330 di_nomina docent* municipio
320 quindi_te
290 proposta
280 la_visita per_domani preass_fissat ruolo_di scelto
270 con_gioia il_ruolo medica medica_preass preass* preassuntiva visita_medica
260 congra* congra_il congratulazioni lavoro_tuo
240 ruolo
230 candid_abbiam fra_tutti scelto_te
-170 sulle
-180 che_il
-190 intern*
-230 stato
-260 giugno offert*
-300 arriva
-320 ricord*
-340 compli*
-360 entro
-370 restit*
-380 firma
-410 prima
-420 venerd* venerdi
-430 firmata
-450 il_00
-540 accett*
""",
    "wait": """
1200 ancora
1000 in_attesa nessun*
960 stato_in
930 scriva*
820 nulla
810 realis* sospes*
780 la_selezi prima
750 in_un
740 finche nessuna
730 il_00 la_nostra
720 assunzioni
700 discutere invece_figura
690 ripart* tra_quelle
680 restan* restano
670 congel*
660 assunz* gia_presen ripetu*
650 prima_di
630 restan_valide
620 giorni le_domand ripren*
610 decisione moment*
600 meta stato
590 espressa quel
580 espres* rimani rimani_tra tra_candid
570 contia* contia_di contiamo finche_non in_valuta
560 decisi*
550 piu_tardi
540 le_assunz pari tardi
520 nomi preferenza rimasti
510 candid_resta lei_fra slitta*
500 ancora_in di_meta scelta ti_chiedo
490 non_ha sul_tavolo tavolo
480 candid*
470 il_suo
450 candid_tuttor fino tuttor* tuttor_aperta tuttora
440 alla
430 aperta aspetta dieci_giorni in_pausa non_in
420 casset* la_data
410 avvise_quando degli_ordini direttore giorni_dalla ipotesi ordini quando_la riprendera selezi_ripren ti_avvise
400 io_prima poterle sua_candid tutti
390 poterl*
380 candid_ancora dopo_il essere
370 la_rispos pausa perche_il resta_pienam settem* settembre
350 preciso
340 non_un
310 hai_lascia moment_non qualco_di
300 noi_non persona sei_ancora semplicemente
270 oggi_non solo_che un_no
260 non_te
250 candidati
180 di_settem
170 appena_rientr daremo_un respon_ti ti_daremo
160 rientr_il servir*
150 il_respon
43 ancora_un
-130 di_aspett
-140 accred*
-200 giudiz* per_la
-210 come
-230 uffici*
-250 questa
-310 settim*
-380 di_un
-390 dell
-490 entro
-550 andare_in deciso_dove dove_andare in_vacanz vacanz* vacanza
-580 andare
-610 rispon*
""",
}
ABOUT = {
    "yours": """
870 caro
810 ciao
630 percio
530 dalla
520 buongi* buongiorno
500 dato faccio
490 messag*
480 messaggio
470 comunicazione degli diamo salve
460 nostro sento spiace
440 conser*
430 incarico riscon*
420 attest* buona fascia
400 fare tuoi
390 niente quindi subject:candidatura subject:stato tutti
370 gentile
360 desidera questo scrive* stessa vincitore
350 dieci ieri presto squadr* squadra uffici* vincit*
340 anche dell dunque finale stipendio
330 dati modo offici* officina telefo*
320 dica dott risent* serve stagio* subject:assegn* subject:assegno
310 fissat* sara scusami
300 alla arrivata gradua* guarda poco prova risors* svolge* tempi viene
290 aggiornato energi* entro offrir* porti rispos* subject:audizione vorremmo
280 colloquio genera* impieg* proces* ragion* voce
270 favore gruppo iter possib*
260 caso cordia* preferenze proseg* punteg* subject:prova svolgersi
250 addetto della invio opport* opportunita processo ricevu* subject:lavoro torna
240 allora comunicare dire esercizio qualch* qualche sopra subject:biolog* subject:rispos* subject:sposta* subject:spostamento suresh
230 andata cercavamo completata egregi* impiego lavora* linea proven* subject:respon* subject:responsabile telefonata
220 copert* invern* parlato ragazzo restia* restiamo rinunc* subject:bright* subject:brightwater subject:studio tempo
210 come finalisti nella nicola proveniente subject:group vendemmia
200 quest subject:proces* subject:stagio*
190 giovan* grazie mezz presen*
180 aggior* cordialita lavora merita propor* proprio subject:curric*
170 antici* comunq* comunque ricerche studio subject:collab* subject:curriculum subject:processo
160 discus*
150 alle candidatura passat* primo rigettata
140 anticipare candidato fase grande subject:riscon* subject:riscontro
130 deside* ogni ruolo sempre
120 faccia* subject:aureli*
110 gentil* nostra proced* stata subject:candid*
95 chiusa
93 passato
87 comuni*
75 vediam*
64 abbiam* abbiamo
47 subject:riferi* subject:riferimento
42 posto
31 dana
30 sacha
29 respinta
16 candid* colloq*
7 subject:contro*
5 subject:controller
-11 dottor*
-19 stato
-23 optato
-36 capo
-50 altro
-64 profil*
-65 casa
-75 conclusa
-86 posizione
-89 chiama*
-91 settem* settembre
-95 considerazione
-96 posizi*
-100 altra
-110 curriculum iscritto strumento
-120 arrive* concerto respon* riferi* sono
-130 biglietti candidature partit* partita scelto
-140 gioved* giovedi pomeri* settim* volte
-150 dall domeni* redditi rigori settimana subject:colloquio vernic* vernice
-160 assume cenno concer* famigl* incont* nazion* piccol* purtro* purtroppo speravamo
-170 budget dichiarazione essere qual riprovare sera sposta*
-180 applicazione domenica fattur* integr* nazionale possia* ripara* visita
-190 applic* laura mancan* presentata reddit* vendit* verra
-200 errore famiglia ringraziamo sugli trovato
-210 agenzi* cominc* nuova reclam* rientra
-220 calcet* calcetto chiedo dice giusta mani molto sulla weber
-230 compatibile dispia* giugno nessuna partecipero sales senza subject:fronte* subject:frontend terza
-240 attend* avviso contia* contiamo copia credit* manda otto qualcuno risponderle sembra siamo subject:esito testo
-250 carta chiede corso davver* davvero servon* servono
-260 annunci attenz* attenzione biblio* client* concorso condom* finche lascia* menu pubblicato spostata
-270 annunc* cliente colloqui confermare subject:altro
-280 conseg* dispiacere interv* ringrazio
-290 diplom* diploma nuovo rifiut* vinto
-300 approv* averci intervista novita richie* salvato second*
-310 conosc* esauri* notare parliamo
-320 delle interessa parlia* sindac* subject:posizi*
-330 prenot* riunione vostro
-350 aspetta colomb* decisi* lasciato nota oggi proposte quaran* solo spiacenti terzo
-360 intere* resto riceve riunio* seconda
-370 richiesta spero
-380 assistant boccia* ringra* scriva*
-390 compilato decisione film lavoro motivi
-400 subject:manage* subject:manager tardi
-410 offerta perche potrai
-420 progra*
-430 ricevi
-440 sosten*
-450 tuttor* tuttora
-460 disponibile offert*
-470 cari
-480 dentista scarta* sospes*
-500 segnalazione
-540 dentis*
-560 vostra
-580 moment*
-590 aperta parere
-620 ripren*
-630 visto
-690 propos*
-710 attesa
-890 ancora
""",
    "refusing": """
730 tuoi
650 dato
630 caro
610 mesi percio
590 andata ciao
560 saluti
540 questo
520 inviato
480 basta opport*
470 opportunita
460 quello quindi
450 finale
440 quando
430 dell
420 alla degli
410 fatto parlat* parlato rispos*
400 agnese consid* dica salta
390 dico gennar* gennaro ieri iter risent* scusa strada subject:studio
380 impieg* incari*
370 aveva dalla fascia neve queste
360 apriam* apriamo dodici subject:stato viene
350 giunta percor* profes* stefan* valle voce
340 consul* invite* inviteremo posto
330 altra energi* erano ferial* guarda modo permet*
320 denis proven* tengo
310 cordia* incarico istitu* patent* privac* privacy sento vincen*
300 egregi* egregio istituto negati* nominativo ogni potremo prefer* prendo riguar* stata studio tecnico
290 fare merita negativa niente preferenze qualsi* qualsiasi rosa stagio*
280 buongi* buongiorno oltre proced* questa subject:andata subject:autist* subject:autista valuta*
270 buonas* buonasera delibe* deside* giovan* mattino piaciu* qualch* qualche stamat* verso
260 addetto collab* copert* notizi* passat* produzione ragion* region* selezionato subject:collab*
250 buona conten* coordi* genera* gradua* nomina propor* punteg* ringrazia risposta
240 assume* dunque offrir* produc* sola subject:stagio*
230 altro comunicare davide domand* piaciuto potrem* segnaliamo societ* societa tiroci*
220 coperta partec* possib* proseg* risult* segnal* subject:junior subject:proces* unicam* unicamente
210 appunt* assistente attualmente avevo candid* insieme revocato squadra subject:assistente viaggi* viaggio
200 confer* gruppo loro person* presente proces* rigettata scusami
190 cosa gentile nostri squadr* tenere
180 abbiam* abbiamo candidato dimost* febbra* febbraio nonost* nonostante revoca* rigett* subject:data
170 aspett* bernas* bernasconi dirett* discus* dobbia* dobbiamo dott prende* suoi telefo*
160 altre resti sono subject:analys* subject:processo utile vision*
150 cosi prosegui respinta subject:elettr*
140 conven* prova requis* risorsa ruolo stage stesso uffici*
130 ivan optato spiace
120 bruno giorgi* hanno persona presel* risors* scrive* successo
110 giorgio subject:candid*
100 come
98 soprat*
93 delle
79 ferma
78 intern*
73 respin*
72 gentil*
60 seguit*
56 possibile
36 candidatura
4 robin
-2 nostra
-7 colloquio
-15 nostro
-55 subject:pellwo* subject:pellworth
-58 corso
-62 profil*
-64 natura* naturalmente
-68 fino
-69 marted* martedi
-87 grazie
-88 altri
-89 caso
-91 concerto sorteg* sorteggiato
-95 tutti
-99 biglietti
-110 dall maestr*
-120 concer* consen* credit* esperi*
-130 compil* danno nessun* screen* screening
-140 prossimo ricevu* sentit* subject:grazie
-150 alle proget* ricevuta siamo
-160 carta curric* iscriz* iscrizione proseguire tratta*
-170 condom* dana deciso fratte* frattempo macchina proposto subject:prova
-180 buon colleghe cucina pellwo* pellworth purtroppo resta rifiut* video vinto
-190 approvato colomb* domenica entro incontro manca prove
-200 accett* auto consig* giuria mani perche subject:nomina
-210 ammessi
-220 care decisione gioved* giovedi giusta
-230 moment* paolo
-240 ammess* candidature cominc* domeni* lavoro piccol* subject:assistant terzo
-250 colloqui curriculum davver* davvero parlia* salvato tavolo
-260 ecco intere* prossi* sacha subject:posizione subject:sulla venerd* venerdi visita
-270 bene scrivania
-280 concorso scriva* subject:posizi* termine
-290 direzi* direzione
-300 attenz* attenzione cinque ringraziamo scelto sembra subject:richie* subject:richiesta
-310 approv* lieti subject:contro*
-320 motivi subject:controller vostra
-330 legger* richiesta
-340 assegn* domani
-350 subject:fronte* subject:frontend
-360 offert* sales tempo
-370 conosc* subject:sales weber
-380 dispia* second* sede vorrem* vorremmo
-390 dopo faccia* offerta tutto
-400 candidati subject:manage* subject:manager
-410 cari minuti
-420 data solo spero
-430 assistant
-440 attuale
-450 avviso
-490 signora
-500 settim*
-510 parere
-550 oggi
-560 resto
-590 contat*
-630 ancora propos*
""",
}
ASIDES = {
    "keep_file": """
800 tengo
720 conser*
670 per_le
600 nella
550 sostituzioni
540 docume* sostit*
530 sostit_di
500 il_suo ti_inseri
480 inserisco
400 profilo
340 tuoi
290 il_foglio lascio nella_nostra
280 casset* cassetto collaboratori dati foglio in_ogni nel_casset si_sa
270 agli agli_atti
260 suoi
240 lasciare nostra_rete
230 rete_di
180 fascic_resta
160 giro nel_giro ufficio
150 progetto
""",
    "reapply": """
750 mesi
690 senza
560 inizia*
540 vorrei
520 annunci il_tuo quando
500 suggeriamo
480 sito
470 dodici_mesi
430 dopo
410 analoga
400 potra sei_mesi
380 iter stesso
370 con_un partita
360 intere* partit*
350 curric* febbra* febbraio intern* rifare un_idea un_second
330 potreb*
320 il_curric posizioni second*
310 stiamo
300 esame gruppo studio
280 nelle ogni
270 descri* description job_descri profilo una_collab voless* volesse
260 di_no rivederti
250 collaborazione felici felici_di la_fascia piacer* saremm_felici vorrem* vorremmo
240 nelle_settim
220 ottobr* ottobre part part_time
210 curriculum paio paio_di un_paio
200 la_cosa
190 ci_piacer
180 apertu* avrai
170 vuoi
160 inviti* invitiamo la_inviti
140 presen* tenerti
130 proget*
110 area
-34 seguir*
-120 entro indica* modo
-130 le_giorna nell nostra_pagina seguir_la
-140 nostra
-150 gentil* tecnic*
-160 eserci*
-180 cercav* pubblicato
-190 sara
-200 alla conser* riferi*
-210 settem* settembre sono
-220 fratte* frattempo nel_fratte stata tuoi
-240 person* questo
-250 colleg*
-270 puoi questa
-290 uffici*
-300 nostro
-320 come contin* essere
-330 prima
-350 sabato
-360 prossi*
-370 giorni
-390 della per_la
-400 ancora eventu*
-410 inform*
""",
    "stay_in_touch": """
780 nostra
680 seguir*
590 restar*
560 restar_in
550 dovess* mando
540 contat*
510 volent* volentieri
430 corren*
420 contatto lavori
410 in_cui
360 intant_se
350 ci_risent risentiamo
310 due_righe
300 ufficio
290 natale sosten_con
280 inform_di pero
270 call la_offria offria_noi offriamo settimana
240 con_il nuova prima refere* sara
230 la_prima
210 alla
87 accesso
-47 seguic* seguic_su seguici
-51 instag* instagram
-87 ragazz*
-100 linked* linkedin su_linked
-170 di_rivede rivede*
-180 colleg*
-190 aziend*
-210 anche
-230 prossi*
-240 come entro
-260 nostro
-270 sono
""",
    "call": """
480 numero
380 restia* restia_dispos restiamo
370 piacere
310 sull
270 domani
200 telefo*
130 autorizzi ornell* ornella
-230 se_ti
""",
    "offered": """
1200 richie*
820 personale
780 report
750 essere
740 dispos*
700 ogni
670 verbal*
630 breve
610 sono
580 presso
560 giorni
540 atti
530 scritta un_breve
520 consul*
510 deside*
470 dispos_per
400 verbali
390 sensi_della
360 piacere
280 codice il_codice sull
270 oggetto
260 chiari*
250 un_feedba
240 quella
""",
    "refused": """
590 punteggi
440 visto
420 bando come_da della_commis
410 decisioni le_decisi
400 commissione
""",
}
