"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1700 percio
1600 non_selezi
1500 quindi
1400 avendo dato dunque gradua*
1300 che_con giovane la_dottor negati* prendo un_altra
1200 la_borsa me_la
1100 dottoressa ieri_il lei_ha mattino risulta
1000 essa stato_non
990 posto_di
960 non_ne profil_con uno_che
930 per_quest pertan* pertanto
920 fara
890 con_delibe
880 mezzo
870 del_bando
840 il_posto un_profil
830 quale
820 di_un ma_per
810 confer* sara
800 finale_non
790 intend* pratic*
760 format* mi_serve
750 al_comple indiri* revoca*
740 condiz* non_abbiam un_ingegn
730 in_questa
720 nominativo non_un settem* settembre
690 con_questa la_settim per_cui
680 consid* da_settem forno mattin* raccog* raccog_il
670 abbiam_dato ci_siamo il_tuo
660 alla questa
650 che_arriva il_client iter tiroci* vincen*
640 assume* punteg*
630 candidatura lavora* ne_fa
620 comuni_che la_pratic non_se rispos_stato sinistri spiace_comuni voglio* vogliono
610 ammiss_al domand_per partec_che patent* sinist*
600 bando comuni_ai niente quest se_ne tra_candid
590 abilitazione birrai* birraio quindi_la
580 assunz_che delibe* intendiamo processo valle voluto
570 caduta_su le_signif significhiamo stavol* stavolta
560 assegn* assunz* che_il dalla dato_la figlia il_consig il_suo incarico lo_stage nomina* offici* officina patentino per_settem scelto_la un_no
550 che_ti conseguentemente fino prima_classi stato_della supplenza una_colleg
540 con_le lei_non letter_del prenderti stata ti_sei tuo_nome
530 capotu* capoturno fase fase_finale il_capotu risors*
520 assunt* decisi_caduta sola
510 candid_respin dirige* gestito perche_gli person_che quello rende_noto state turno
500 caduta debora* deborah di_collab fermat* la_sua per_questo produz_per quaranta
490 abbiam_conseg con_noi conferito deliberazione inserimento non_si noto ruolo si_notifi
480 commer* conclu_con copert* nel_fratte notifi_che tedesc_con
470 aveva completo gianlu* gianluca intere_gia notte_ha tecnol* volta_non
460 con_determ il_ruolo incontrare la_squadr nome_non non_potrem sarai_tu stata_nel tu_la
450 arrivano ascolt* assunto collaborazione conosce gia_al prefer* produz* vincitore
440 conosc_gia
430 comunichiamo da_un dei_sei non_nella oggi_non squadr* squadra vincit*
420 affida* ai_fini anno candid* confer_alla copert_del dirle dirle_che fini_dell il_nostro impieg* ivan mestiere mi_sono nella organi* orient* questo suo_numero utile utile_ai
410 le_altre linea patent_del posizione preval* prevalso risorsa
400 altre_due automotive fabbis* gestit_relazi ha_fatto lavoro_stata mio_socio offert_che stata_rigett
390 col_patent la_figura preferito
380 al_moment altre animat* concorrenza contra* di_cui distan* mestie* ottobr* prende* tutte
370 alla_prova andati contratti doverl* propor*
360 di_prende non_compre ringra* ripren_il stati
350 al_profil animatrice ci_fermia compreso fermia* fermia_qui fermiamo proposte
340 anno_prossi commerciale gia_lavora il_contra il_patent junior strutt*
330 che_ci chiusa coperta maggio per_assunz sua_posizi
320 alla_fine di_selezi fine_abbiam gia_il per_il profil_ricerc ragazza
310 colloq* colloquio eravam* eravamo hanno_assunt la_quale soltan_chi
300 assegno invite* invite_colloq la_invite non_sei ruolo_di soltan* soltanto
290 compre* cui_ci esito idoneo in_piu una_risors
280 giulia_per lead maggio* non_basta operai* operaio profil_non
270 cambia compar* indirizzati rosa siamo_indiri
260 archiviato pertan_archiv team
250 ciao nonost* nonostante verra
240 inform_che
230 il_livell negativo non_proseg occupato passat_la posto_occupa questo_ruolo
220 idonea
210 alcun_impieg devo devo_dire di_alcun dispon_di disponiamo proseg* tra_le un_esperi
200 abbiam_trovat informiamo rientri
190 abbiam_scelto candid_rifiut dispon* esperi* esperienza non_dispon una_mano
180 abbiam* abbiamo aveva_gia buongi* buongiorno di_dare
160 proporle stamat* stamattina
150 ragazzo voti
110 intern* seguito
100 selezione
99 la_posizi
41 previs*
28 il_team
19 ferma
7 visto
-19 come
-30 caro
-42 posizioni
-43 profil*
-45 arrive*
-61 saluti
-71 attuale
-88 serviz*
-90 non_ci
-91 weber
-97 caso
-110 ieri ripartire
-120 ripart*
-130 exampl* termin*
-140 deciso purtro* qualche
-150 ci_ha rimast*
-160 fatto gestio* relazi* turist*
-170 aggiud* corso della genere lo_dico nostri quattro
-180 biglie* concer* deciso_di in_oggett prima raccon*
-190 capito portat* quarantuno quelle rischi* rispet* rispetto
-200 animazione famigl* incont* le_posizi parame* sarann* saranno scritt* sistem*
-210 ammesso automa* cosi di_due nei_nostri restan* restano
-220 discut* luglio periodo signor* sugli
-230 gentil_martin metodo oltre organo period*
-240 ancora_aperto aperto_non chiesto di_analis film_recita gentile giudiz* giudizio posizi_di proseguire respon* rimasta valuta*
-250 film nulla provie* quattr*
-260 avra delle dice patrick profil_di selezi_per
-270 fra_le giusta non_lo scriverei siamo_spiace
-280 anche aperta dove effett* non_stato piccol* spiacenti vendit* vengon* vengono
-290 addetti capire senza valutazione vivo
-300 corso_di da_noi domand_di gentil* questo_moment richie* un_po undici visto_stata
-310 contat* ho_detto in_relazi spiace* trasfe*
-320 aperto boccia* ci_sono di_laurea mail verbal*
-330 cantiere dispiacere mobili* relazione scrive* subito
-340 che_avevi dirett* esclus* inserito la_preced stata_respin sulle
-350 alla_ricerc analis* cambiato cantie* contri* grande invest* person*
-360 altri cambia* laurea
-370 agli avvisi* booksh* bookshop consul* il_booksh messag* riusci* vi_avvisi
-380 preced* prefer_non
-390 di_visto
-400 accogl* bassi conosciamo troppo
-410 assemb* assemblea non_sono
-420 avevi condom* dopo hanno
-430 te_lo
-440 chi_non ha_scelto invece mese un_altro
-450 codice con_voi molto prenderla scarta* tuo_profil
-470 perche
-480 assegn_un aziend_ha del_suo
-490 finaliste volte
-500 auto
-510 abbiam_accord accordato momentaneamente profil_abbiam sede un_solo
-520 entro riferi*
-540 posto_in presen*
-560 accord* ammess* aziend* cosa dispia* prendi* prendiamo
-570 andare andare_avanti conto nell
-580 accolt* accolta
-590 ogni vostra
-620 suo_profil
-650 sulla
-670 lascia* lavoro quella
-680 cinque
-730 concorso
-780 approv*
-800 moment*
-830 dal_client
-900 settim*
-1300 questa_settim
""",
    "received": """
1800 del_00
1700 tutto_anche
1400 stiamo
1300 la_tua
1000 appena apre tua_scheda
990 carica* tutto
970 alle
940 foto
920 sono_stati
880 protoc*
870 stati
840 inviata la_contat
820 al_sicuro posto_di ricerc_tempo ricercatore
800 commis* tempo_determ
790 di_ricerc la_prima
770 al_protoc
760 nelle stato
750 guarde*
740 curriculum
710 curric*
700 corret* nostro_uffici ricevu*
690 il_termin
680 candid_sara
670 nella
660 riscontro
650 il_numero senza_errori
610 sara
590 riceve_un trasmessa
580 verifica
570 sistema
560 video
550 concorso tocca_noi trasme*
540 appena_torna compil_il dati la_candid
530 esamin* inizie*
520 ciao la_massim massim_riserv massima sara_tratta tratta_con
510 della_candid di_partec
490 banca_dati portfo* portfolio pratica torna
480 appena_possib con_cura il_modulo per_titoli
470 adesso compil* pubbli_per scriveremo
460 avviso buon_fine correttamente insiem* insieme
450 assegn_il azioni* azionista buongi_le candid_000 invio_del presen_all risponderemo stato_assegn
440 attest* entro stato_ricevu
430 candid_come dati_sono fase_di in_fase lunedi
420 domanda pervenuta
410 assegnato titoli verifi*
400 alle_altre altre insiem_alle iscrizione la_domand nasce_un
390 amministrazione perven* risulta
380 conservi di_pratic di_sala dimost_nei gli_iscrit iscriz* per_ogni pratic_per selezione
370 dopo iscrit_al posses* possesso tra_gli
360 al_castin castin* casting colloquio diamo_riscon dimostrato formal* intere_dimost qualcu* respon_di solo
350 buongi* buongiorno contat* dei_requis iscriz_alla
340 alla_selezi con_mio discut_con genova_perche mio_padre ne_discut novita_ti salone
330 dichiarati discut* esamin_insiem iniziale la_fiera lo_esamin online_una passat_allo presel_un profil* profil_passat screen_inizia
320 abbiam_regist del_nostro parola screen*
310 al_link alle_ore attest_di corris_del della_sua link_qui ore_00 percio questi_al
300 arriva_tutti fiera intero per_intero
290 comple* completata la_corris manage_comple ti_abbiam tua_domand turno
280 ci_perven come_medico titola* zanard*
270 colloq* confro* pronto sua_mail
260 agli_altri ce_ho ho_ricevu inserito insiem_agli nostro seguire selezi_per staff suo_curric valsecchi
250 candid_nella tua_area valuta*
230 di_ingles nel_nostro puoi_seguir
220 altri giorni_per ora_in regist* ricevute
210 decina decina_di una_decina
200 arriva* candid* della informiamo la_inform personale presel* saranno serve_una
190 puoi stati_regist
170 candidatura prossi*
160 gentil* il_tuo nelle_nostre valutazione
150 arrivato candid_nelle dopo_la la_sua
140 ricevu_la
83 alla
55 inform_che
2 uffici*
-22 lugano
-55 sapere
-56 presen*
-68 dal_0000
-92 letto
-97 riscontriamo
-100 trenta*
-110 deside* riscon_la
-120 coordi* example gestio*
-140 conto delle
-150 fabriz*
-160 abbiam* abbiamo allegato certificato
-170 portal* portale
-180 che_lo
-190 altro giorna* oggett* oggetto percor*
-200 analys_in anno di_compli lumina* lumina_pay luminara media settimana sindaco
-210 compli* legger_le sindac*
-220 aperto candid_sponta modo quale
-230 sponta* spontanea
-240 analys* analyst piacere
-250 che_ci conosc* della_tua presso rispon*
-260 approv* autori* aziend* fatto ottobr* ottobre questa
-270 abbiam_ricevu non_stata
-280 giorno impieg* la_nostra persone piacer* ritorn*
-290 candidature parlat* parlato
-300 rispos*
-310 abbiam_letto compet*
-320 essere hanno lavoro
-330 domande nostri
-340 presentata second* vision*
-350 client* incont* turist*
-370 dalle esperienza
-380 esperi*
-390 candid_per
-400 indica* riferi*
-450 alla_sua
-460 registrazione
-490 ci_ha
-540 per_la
-560 inviato
-610 per_averci
-620 ancora
-630 averci
-640 averci_inviat
-650 tua_candid
-660 ringrazio
-720 consid*
-790 ringra*
-860 visto
""",
    "come": """
1500 videoc*
1400 conosc_venerd
1100 commis_la
1000 desidera il_giorno
960 minuti
940 video
900 fase
890 giorno_00
860 ore_00 per_te
850 secondo
820 colloquio di_via il_capo
800 videochiamata
780 il_colloq studio svolge*
730 sempre
720 un_test
710 domani
690 allora
680 alle teams tempo
660 svolgere
650 documento fase_della
640 di_un
630 nella possia* possiamo presen*
620 circa dieci_minuti proseg_con stessa_ora
610 ci_ha
600 vorrem* vorremmo
590 quando va_bene
580 di_me scegli
570 mezz sentir*
560 consis_in hai_tempo
550 alle_00 me_in
530 la_prossi propon* selezi*
520 candid_ci
510 settimana
500 lieti_di
490 candidatura delle_risors dieci identi_copia porti_con rezzonico selezione signor_rezzon vedere_come
480 arrivi_dieci copia_dei gobbi minuti_prima
470 consis* consiste incontro
460 con_se
450 accord* accordo ciao prossi_tappa sede tappa_una
440 circa_venti docume_identi identi* in_un
430 come_da diurni turni_diurni
420 nucleo propongo
410 andreb* turni
400 annuncio oppure registrare servirebbe vediam* vediamo
380 orario
370 per_mercol sede_di
360 saremm_lieti
350 di_milano di_riceve potrebbe riceve_nella riceverla
340 vieni
330 il_primo per_un
320 una_prova
310 giorni
300 nostri_uffici uffici
290 piazza* piazzale uffici_di un_giro
270 marted* martedi ti_andreb
260 abruzz* abruzzo cento colloq_alle come_affron lazio nel_territ preparare primi_cento su_come
250 il_00 nostri
240 affron* incont_per
220 virtua* virtuale
200 il_team
160 dalle
52 delle
-20 siamo
-44 chiostro
-50 tra_00
-53 venire
-54 scade_tra
-72 scade
-110 gioved* giovedi
-120 sara
-130 nostro proble*
-150 venire_conosc vuoi_venire
-170 lunedi
-190 anno ogni
-220 aprile solo
-230 fare lunedi_al parte
-250 febbra* febbraio
-270 saluti*
-280 mensa pagata
-290 pomeriggio
-300 pomeri*
-310 va_se
-320 gennai*
-350 sosten*
-360 otto
-380 da_lunedi
-420 persone
-450 riunione
-460 sono
-530 appuntamento
-540 appunt*
-600 colloqui
-760 dentis*
""",
    "offer": """
910 come
800 tempo
770 con_decorr il_posto prorog*
680 pellwo* pellwo_co pellworth
650 se_lo
630 lo_vuoi marzo
610 mesi_con presente
590 nella_squadr
580 assunzione di_pellwo rinuncia
570 assunz*
560 somministrazione
550 voglia* vogliamo
520 vorrem* vorremmo vuoi_ancora
510 della
500 per_domani posto preass_fissat
490 convenzione di_si la_conven mando_la medica rinunc*
480 dimmi
470 ancora
460 il_settem posto_in responsabile univer* universita
450 contra_di euro mando nostra
440 dodici
430 tutti
420 al_mese
410 due_anni inizia_il iniziassi un_contra vorrem_che
400 che_inizia confer* mensil* mensilita
390 contra* di_tre
380 che_la di_scuola docent_di tre_mesi
370 contratto il_munici
350 dal_ricevi giorni_dal pregat_di
310 accett_la
280 congra_il il_ruolo lavoro_tuo ruolo_di
270 annunc_che benven* capo_repart che_sei congra* congratulazioni di_mille dopo_tre scelto sono_felice uno_dei
260 di_selezi
240 accordo candid_abbiam fra_tutti scelto_te
230 proposta
200 accord*
160 rimand_firmat
140 con_gioia
88 sei_accord
52 allega*
-130 che_il
-190 il_tuo intern*
-200 sulle
-210 sei_mesi
-230 proposte
-240 gioved* giovedi
-260 la_sua ricord_che ricordiamo
-270 ricord*
-290 stato
-300 giugno
-320 arriva quando
-370 offert*
-450 restit_firmat
-460 accett* restit*
-480 venerd*
-510 il_00
-580 firma prima
""",
    "wait": """
1200 ancora scriva*
1100 nessun*
1000 finche la_selezi
990 nulla stato_in
970 in_attesa
920 fino nessuna
900 tuttor* tuttora
870 finche_non
860 il_00
850 prima
840 dopo_il espressa
820 ripart*
780 decisi*
770 sospes*
760 prima_di
750 meta
730 di_meta realis*
720 assunzioni perche_il
700 aperta
680 la_nostra
660 quel
640 sulla
630 moment* ripren*
610 sono_in
600 decisione discutere
590 tra_quelle
580 figura_tra giorno_non
570 congel* in_un
550 direttore fino_quel il_dott per_scorri rinunc_entro
540 in_grado restan* restano rimani rimani_tra scorrimento stato tra_candid
530 in_valuta piu_tardi regione tardi
520 allora_non dire pari rimasti
510 alla contia* contia_di contiamo proced*
500 fino_alla fra_le il_parere nomi restan_valide sul_tavolo tavolo valide
490 resta ti_chiedo
470 lei_fra
460 ancora_in slitta*
450 fra_tre
440 domande poterle quando_la riprendera selezi_ripren
430 dirett*
420 avvise_quando del_00 non_ha
410 aspetta assunz* non_in si_ripart
400 degli_ordini ipotesi ordini
390 il_suo ma_non
380 candid* candid_ancora cassetto
370 ripetu* seconda sei_ancora suo_curric
360 sua_candid
350 che_porter dieci_giorni in_riunio le_tre settem* settembre
320 giorni oggi_non solo_che
310 dieci hai_lascia noi_non percor_con
290 candid_resta essere sono
280 candidati
240 di_settem la_sua
230 servir*
210 ancora_un persona
170 resta_pienam
160 pienamente
-23 della
-110 di_aspett gentil*
-160 accred*
-170 come
-200 per_la
-250 entro questa
-270 di_un
-290 alle
-300 questo
-380 colloq*
-410 dell
-430 settim*
-470 ancora_deciso
-520 andare_in deciso_dove dove_andare in_vacanz vacanz* vacanza
-540 andare
-620 rispon*
""",
}
ABOUT = {
    "yours": """
950 ciao
570 percio riscon*
550 stagio*
510 dell
490 caro dalla questo risors*
480 nostro
470 degli salve subject:stato
460 faccio quindi
450 buona dato prova
420 alla sento
410 dati diamo opportunita subject:candidatura subject:stagio*
390 serve subject:audizione
380 aggiornato spiace squadr* trasme* vieni
370 animat* comunicazione fissat* sara
360 messaggio scrive* subject:prova
350 denis messag* ricevu* scorsa squadra stessa
340 buongi* buongiorno conser* consul* passat* vuoi
330 caso conservi desidera dica fare incarico ogni possib*
320 gradua* tuoi video
310 arrivata dunque risent* subject:junior
300 dico presto subject:assegno telefonata
290 assunz* invio niente offici* officina poco vincitore vorrem*
280 attest* copert* impieg* iter revoca* vincit*
270 comunq* comunque gentile sala
260 antici* controller esito perdere prosegui qualora saluti subject:lavoro
250 assunzione avvisa* finale puoi ragion* salta subject:curric* subject:sposta* subject:spostamento
240 altern* andata colloquio completata elia lavorativi lunedi offrir* quest subject:cantie* subject:respon* subject:responsabile supera* svolge*
230 addetto allora comunicare egregio presente proven* subject:curriculum trovi
220 ammini* dare della restia* restiamo rientri rinunc* ritirato subject:bright* subject:brightwater subject:proces*
210 circa cordia* notizi* prendere subject:group subject:processo subject:risposta telefo* viene
200 cercavamo gruppo minuti prende* ragazzo superata tempo tutti
190 giovan* grande merita proced* risposta taglia*
180 alle andreb* assegn* entro favore forno gratit* gratitudine ieri lavora* proces* scorre* scusam* stata subject:riscon* tagliato
170 lascio porta ragione scuso subject:turno volent*
160 fiera nostri proseg* subject:candid* torna
150 accettazione alcun contar* dieci disponibilita fase linea primi produz* subject:riferimento uffici* ufficio
140 candidatura grazie processo
130 dott presen*
120 giorno mese
110 abbiam* abbiamo contatteremo
100 fine sempre
94 faccia* facciamo
91 comuni*
81 studio subject:intere* subject:interesse
73 ruolo
72 gentil*
69 posto
54 seguit*
49 ragazz*
48 pero seguito subject:aureli* subject:aurelis
29 stato
14 selezi*
-2 subject:selezione
-6 sacha
-11 subject:contro*
-29 domand*
-55 essere
-68 questa
-69 proget*
-72 subject:della
-85 domanda profil*
-86 sono
-99 impost*
-100 curriculum domeni* manager strumento
-110 manage* verra
-120 domenica incont* progetti scelto selezione
-130 aziend* cominc* fino sabato termin* tesser*
-140 andrea arrivo avevano considerazione decidere storic* tessera
-150 chiede confer* contab* esperi* laureato subject:propos* trovo vendit*
-160 accogl* alberg* contia* contiamo esperienza lavatr* lavatrice menu nazionale opzion* partit* potro ringraziamo saldo sales storico
-170 altri altro colleghi qual second* settim* siamo tavoli trasferimento
-180 certif* compatibile confermare pepe scelta sugli ultime
-190 aurelis aver capire circol* circolo davver* davvero nessun* rifiut* termine visita
-200 buon certificato famigl* fornit* oggi piacere posizione pulsan* pulsante rilasc* saputo soranz* subject:fronte* subject:frontend subject:opportunita subject:posizione
-210 andra colloqui esame gatto nulla profilo purtro* purtroppo ripara* scala servon* servono sulle
-220 annunci applicazione delle gamba giuria previsto pullman rientra ritardo vinto volte
-230 annunc* aziende chiami* chiamiamo clienti credit* finiva* fissar* fissarne giro intere* perche responsabile ritard* spero tanti tecnica
-240 averci copia famiglia laura mani reclam* respon*
-250 applic* conseg* dall dimmi gela
-260 approv* ecco esauri* hanno parlia* quarto subject:manager subject:posizi* subject:richiesta ultimi
-270 calcet* calcetto cinque dice proble* quelli registrazione spiace* stabile suona telefono vostro weber
-280 agenzi* amico boccia* colomb* corris* sindac* spiacenti subject:richie*
-290 assistant dichiarazione freddo momentaneamente perizia presti*
-300 diplom* diploma engine* fumaga* fumagalli intervista prendi* prendiamo prepar* seconda subject:domanda successiva
-310 conto lasciato prestito ritirarmi
-320 attenz* attenzione fuori restan* restano resto
-330 compilato decisi* engineer interv* rimani tavolo
-340 gioved* giovedi lascia* nuovo presentata
-350 chiedo mancan* sulla
-360 ditta ricevi
-370 nota sospes*
-380 lavoro manda prenot* scarta* tardi titola*
-390 decisione film
-400 concer* finche integr* quaran* riceve
-410 contri* dentista ringra* scriva*
-420 salvato subject:domand*
-430 condom*
-440 interessa potrai
-450 dispiacere gara
-460 offerta
-470 tuttor* tuttora
-480 client* motivi
-490 riunione
-500 riunio*
-520 cari
-540 dentis* offert* visto vostra
-550 disponibile moment*
-560 parere
-590 ripren*
-600 aperta
-620 richiesta
-640 propos*
-800 attesa
-950 ancora
""",
    "refusing": """
730 ciao
670 dato opportunita
640 questo
630 subject:stato tuoi
570 mesi saluti
560 andata risent*
540 consul*
530 inviato
520 percio
510 alla quindi
490 dell dico
480 stesso
470 invite* inviteremo
460 fatto
450 dica stagio*
440 voce
430 incari* legge partec* quello sola
420 subject:stagio*
410 stefan*
400 basta degli quando stata
390 denis gennar* gennaro iter merita ragion* subject:studio
380 salve segnal* zona
370 aveva copert* finale salta vision*
360 dare incarico modo tanto
350 gradua* merito negati* presente strada subject:curric*
340 privac* privacy profes* revoca*
330 agnese fascia nominativo permet* proced* produz* produzione
320 dalla giovan* impieg* scusa societa subject:collab* superata valle
310 animatrice apriam* apriamo istitu* negativa passat* punti rispos* suor
300 buongi* buongiorno energi* giunta gruppo istituto ogni prendo prova riscon* viene voti
290 altra appunt* candid* divent* niente parlat* parlato patent* questa referto sono tengo
280 caro consid* dodici egregi* egregio inferm* selezionato
270 contattiamo elia essere indicazione posto qualch* region* scorsa stamat* taglia* teniam*
260 avevamo collab* deside* oggett* percor* rosa scriverle tecnico tenere terrem*
250 cara dispos* divers* interesse possib* risors* sento teniamo valuta*
240 erano fare ferial* ieri offrir* parte potremo
230 gratit* gratitudine nostri prendere primi puoi rigettata risult* subject:assistente subject:junior suoi utente vuoi
220 anni dunque gennaio propor* rientr* segnaliamo squadra subject:cantie* subject:cantiere vale
210 assume* cordiali provi revocato rigett* subject:proces* volent*
200 addetto conten* delibe* dobbia* dobbiamo intendiamo nonost* prosegui squadr*
190 abbiam* abbiamo cordia* faccio feedba* feedback gentile restia* restiamo rimast* subject:data
180 disposizione includ* notizia prende* versat*
170 discus* ferma italia* lavora* miglio* parlare person* riguar* ruolo subject:candidatura
160 persona rincre* risulta seguito spiace tenuti
150 fatta parlar* subject:analys* subject:analyst
140 altro confro* disponibilita impiego seguit* subject:marted* subject:martedi subject:processo
130 condiz* deliberato dimostrato giorgi* proseg* respinta state tiroci*
120 aver nome proces* sperav*
110 fermia* fermiamo propri* ringrazio scrive*
100 optato
97 restit*
96 come
94 respin*
91 candidato
78 stato
68 desideriamo
59 ringra*
56 nostro
16 gentil*
2 subject:candid*
-3 subject:aggiornamento
-8 stage
-20 candidatura
-21 giorni
-39 subject:lavoro
-52 client*
-57 manca
-71 prima
-76 impost*
-78 della settimana
-84 marted* martedi
-89 sarann* saranno
-93 alle stabil*
-96 dana
-97 impostata
-100 perche
-110 colloqui robin
-120 deciso esperi* iscriz* iscrizione ricevu* visto
-130 candidature caso comple* concorso lasciato
-140 carta decisi* esperienza lettor* pubblicato purtro* purtroppo screen* screening
-150 aperte boccia* davver* davvero mancan* nella ricevuta
-160 arrivo proget*
-170 conosc* estrat* fumaga* fumagalli incontro prossimo rispon* subject:sulla video
-180 assegn* compil* entro nuovo pellwo* pellworth previs* respon* rifiut*
-190 data fratte* frattempo incont*
-200 buon dieci esame profil* pulsante spiacenti
-210 ammess* ammessi colomb* domenica gamba interessa spiace*
-220 albert* amico bagno ciascu* colloq* curric* direzione giuria grazie lieti novita parlia* potrai quarantunesimi rispondo sacha subject:assistant
-230 attesa concerto direzi* esauri* libera mani scriva* siamo subject:nomina
-240 accett* approvato banca domeni* finiva* finivano second* subject:colloq* tavolo tutti
-250 concer* ingegn* moment* paolo solo voglia*
-260 analys* analyst completare legger* offerta prendi* prendiamo richie* subject:manage* subject:manager visita volte
-270 gela lavoro nessun* prossi* tecnica
-280 attenz* attenzione gioved* giovedi subject:posizione subject:tecnic*
-290 cinque curriculum subject:posizi* subject:richiesta tratta* venerdi vostra
-300 bene subject:fronte* subject:frontend subject:richie*
-310 domani ecco offert*
-320 faccia* facciamo minuti scheda subject:della tutto
-330 assistant proseguire ringraziamo
-340 avviso candidati quarto trasfe*
-350 conoscerti sales scelto subject:sales tempo vorrem* vorremmo
-360 dispia* dispiacere
-370 approv* contri*
-380 corris*
-390 resto richiesta spero
-400 cari condom* termine
-420 parere propos* sede weber
-430 motivi
-440 attuale dopo oggi settim*
-520 dimmi
-560 ancora signor*
""",
}
ASIDES = {
    "keep_file": """
770 tengo
720 per_le
670 nella
580 conser*
540 il_suo
530 sostit* sostituzioni
510 sostit_di
500 ti_inseri
480 inserisco
440 docume*
420 agli agli_atti
370 collaboratori in_ogni
360 modo_il
350 profilo
330 dati
320 tuoi
270 nella_nostra suoi
260 foglio il_foglio lascio
250 casset* cassetto nel_casset si_sa tuoi_dati
240 lasciare nostra_rete
190 nostri_recrui recrui_per
150 fascic_resta suo_fascic
140 fascic* fascicolo nel_giro ufficio
130 giro progetto
-1 employ*
-85 prova
-200 inform*
""",
    "reapply": """
810 mesi
710 senza
590 il_tuo
570 annunci suggeriamo vorrei
520 inizia*
510 con_un quando
490 sei_mesi
440 sito
420 curric* dodici_mesi iter potra
400 partit* partita
390 analoga con_noi nelle
380 potreb*
370 rifare un_idea un_second
350 nelle_settim piacer*
340 dopo stesso
330 tuo_nome
310 esame febbra* febbraio felici felici_di il_curric saremm_felici second*
290 voless*
280 collaborazione studio
270 vorrem* vorremmo
260 posizioni sarei
250 di_no
240 gruppo la_cosa
220 paio paio_di renzo un_paio
210 fascia la_fascia part part_time time
200 description job_descri ottobr* ottobre
190 apertu* inviti* invitiamo la_inviti tenert* ti_faccio
150 presen*
140 vuoi
110 opport* opportunita
97 area
73 altre_opport
-3 employ*
-96 nell
-120 dove indica*
-130 modo
-150 nostra
-160 le_giorna se_un
-170 il_mio puoi
-180 eserci* tecnic*
-190 cercav* sono
-200 lavoro
-210 docume* fratte* stata
-220 ore_00 riferi* settem* settembre
-230 colleg* dispon* sosten*
-240 uffici*
-250 come person* prossi*
-270 prima
-280 conser*
-290 sabato
-300 questa
-310 nostro
-320 essere eventu*
-330 inform*
-350 contin*
-360 per_la
-370 della
-410 giorni
-440 ancora
""",
    "stay_in_touch": """
670 nostra
610 restar*
590 contat*
580 mando seguir*
540 restar_in
530 dovess*
470 ti_piacer
450 in_cui
440 contatto volent* volentieri
380 annunc*
370 corren*
350 ci_risent lavori risentiamo
340 due_righe intant_se risent*
320 nuova
310 natale
300 ufficio
290 call inform_di prima sara
280 banca_dati pero
270 sosten_con
260 alla la_offria offria* offria_noi offriamo settimana
250 refere* seconda
240 caffe
210 con_il
160 bene
130 accesso
11 seguic* seguic_su seguici
7 instag* instagram
-66 linked* linkedin su_linked
-110 ragazz*
-130 che_la
-150 di_rivede
-160 cosi rivede*
-180 aziend*
-200 anche entro sapere
-270 nostro sono
""",
    "call": """
430 numero
410 restia* restia_dispos
370 piacere
360 dalle
350 alle_00
280 sull
270 domani
220 telefo*
140 autorizzi
130 ornell* ornella
""",
    "offered": """
1200 richie*
830 essere
790 personale
760 ogni
730 report
710 verbal*
700 dispos*
610 breve
570 un_breve
550 sono
540 consul*
520 presso
510 scritta
500 della
430 giorni
410 verbali
390 deside*
320 piacere
310 codice il_codice
290 discus* sull
250 un_feedba
200 calma con_calma
-1 employ*
""",
    "refused": """
490 della
390 visto
380 bando come_da della_commis
350 decisioni le_decisi
340 decisi*
""",
}
STAGES = {
    "met": """
510 selezione
380 partec* partec_alla
320 anche colloquio comuni* dopo percor*
310 persone
300 che_non
280 stata
260 ciao valuta*
250 come firmat* scritt*
230 colloq*
220 visite
190 altro
170 candid* conosc* cosa la_settim
120 il_posto
48 posto
-120 corso
-180 buongi* buongiorno inseri*
-200 patent*
-210 che_la letter*
-230 di_un tempo
-240 letto quando
-250 anno percio presente sara ufficio
-260 ammini* giorni
-290 possib*
-350 ogni
-360 contat* dirett*
-380 procedura
-400 della
""",
    "tested": """
660 prova
570 partec_alla
540 giorna_di per_aver
530 aver
470 giornata
450 che_non
380 con_la
350 questo
320 per_un
310 competente
290 addett* spiace
280 sulla
270 potremo
260 scritt*
250 tutto
240 anche
230 desk il_desk santon*
210 graduatoria tiroci*
-63 come
-140 di_un percio
-170 il_suo
-180 agli che_la
-240 colleg*
-290 domand* presen*
""",
}
