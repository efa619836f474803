"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1900 mattino
1800 percio quindi
1700 dunque
1500 non_selezi
1400 con_delibe
1300 dato fara
1200 avendo che_con dottoressa gradua* la_dottor me_la
1100 del_bando prendo risulta
990 ieri_il posto_di
950 che_ha
940 un_altra
930 indiri* sara
910 stato_non
890 format* per_quest
880 la_borsa
870 che_arriva il_posto
840 giovane questa
830 raccog*
820 da_settem nominativo
810 borsa pratic*
790 lei_ha non_ne vincen*
780 per_questo un_ingegn
770 uno_che
740 ingegnere notifi_che settem* settembre
730 con_questa
720 si_rende
710 rispos*
700 il_capotu quest
690 al_comple bando che_il niente pertan* pertanto
680 alla perche_gli profil_con
670 quale un_no
660 arrivano iter nella punteg* quindi_la
650 in_questa se_ne
640 ci_siamo lo_stage
630 confer* conosce mezzo ne_fa
620 colleg* conosc_gia il_tuo non_se partecipato ruolo voglio* vogliono
610 caduta_su intend* lei_non mestiere negati* non_si per_settem
600 candidatura commer*
590 al_profil dato_la domand_per le_signif nome_non person_che prefer* sarai_tu significhiamo spiace_comuni tuo_nome
580 assume* assunto signif* state tiroci* vincitore
570 assunt* candid* la_pratic la_squadr ti_sei
560 con_le fase_finale finale_non gestito il_suo superata
550 andati aspett_il decisi_caduta mio_nipote nomina*
540 alla_fine caduta copertura letter* rispos_stato voluto
530 siamo sinist* sinistri squadr* squadra stato_della
520 comuni_che guarda mi_serve patent*
510 il_consig il_gruppo patentino stata_nel una_colleg
500 condiz* ha_dato la_copert nel_fratte non_sei
490 di_collab di_piu dirle dirle_che non_nella profil_non tra_candid
480 di_cui ma_per tuo_nomina
470 con_due conclu_con consid* la_tua linea per_cui una_risors
460 colloq* il_contra risorsa soltan* soltanto
450 affida* gestit_relazi gianlu* gianluca la_sua non_basta per_il
440 collaborazione confermato la_sento notte_ha siamo_indiri
430 ai_fini commerciale diversa fini fini_dell incarico utile_ai
420 alla_prima assegno colloquio conferito fermiamo la_ricerc prima_classi
410 chiusa completo esclusa il_patent posizione tecnol*
400 chiacchiere consiglio gia_il impieg* preferito prenderti profes* ripren_il stavol_non viene
390 confer_alla nomina patent_del proven* proveniente riprendere scelto_la
380 cui_ci gia_lavora idoneo il_consor impiego mi_sono processo questo_ruolo soltan_chi supplenza
370 il_client proseg* sono_organi tedesc_con
360 lavora* negativo preval* prevalso tedesc* weeken* weekend
350 alla_prova ammiss_al avuto_esito fine_abbiam hanno_assunt inserimento non_abbiam revoca_la
340 animatrice comunichiamo copert_del coperta ho_scelto ivan
330 anno_prossi incari* offici* officina vuole_uno
320 andata anno divent* la_selezi lavoro_stata stata_rigett
310 inclusa mio_socio potremo ragazzo stata state_chiuse
300 assumerla col_patent non_potrem stamat* stamattina
290 di_prende doverl* ha_deciso
280 colloq_su nonostante potrem* prende*
270 con_la nel_proces ottobr* ottobre ragazza
260 eravam*
250 idonea
240 abbiam_scelto dare_una dispon* dispon_di disponiamo lavora_con niente_da orient* stata_chiusa volta_non
230 abbiam* abbiamo al_moment informiamo la_posizi rosa
220 maggio* non_dispon
210 addetto committente il_commit impieg_da la_quale tra_le verra
200 dal_ottobr
190 annullata il_ruolo moment_non occupato posto_occupa
180 inform_che stata_copert
170 gia_stata posizi_gia
160 assunz*
150 di_quest selezione
120 assunzione la_inform
84 conosc*
83 esito
59 con_te
52 preso
23 nuovo
9 tutti
3 come
-3 planim_rev
-22 della
-39 pitch visto
-44 dell
-55 tirren* tirrenico
-85 delle
-87 quindi_non
-99 attuale
-110 antici*
-120 tecnic*
-130 insiem* insieme
-140 person* riserv*
-150 relazi*
-160 condiv* da_noi rispetto
-170 giorna* le_sue luca rispet*
-180 concluso non_ci prefer_non scelto
-190 banco dispiacere non_lo
-200 cani corist* corista
-210 concor* essere example parame* parametri round servic* service vorrem* vorremmo
-220 dove in_questo insist* metodo nei_nostri scegli*
-230 addetti sempre signora valuta*
-240 aperta effett* mese patric* possia* possiamo recita
-250 codice mobili* mobilita rifatt* saranno sede
-260 consul* ha_scelto profil_di
-270 agli bassi centro in_oggett molto oggett* oggetto piccol* quattro subito undici
-280 ammini* quaran* signor*
-290 dispia* quelle siamo_spiace spiace_di trasfe*
-300 anche coperto la_preced relazi_alla
-310 ci_ha di_laurea oltre relazione resto sospes* vendit*
-320 cosi spiace* spiacenti sugli
-330 analis* cambiato esamin* preced* quella ricerc_in volte
-340 cantiere ditta esclus* hanno terzo
-350 alla_ricerc boccia* cantie* invece laurea personale quattr* stata_respin valutazione
-360 cambia* gentil* male un_po
-370 automa* dopo fra_le non_sono
-380 contat* inserito presen* un_altro
-390 accogl* di_visto giudiz* tuo_profil
-400 altri sulle
-410 mi_spiace senza
-420 accordo domande ogni riferi*
-440 andare_avanti entro lavoro nell perche posto_in te_lo
-450 andare auto aziend_ha con_voi
-460 deciso_di domand_di mail prenderla
-470 tutto
-480 assemb* assemblea condom* moment*
-490 dirett*
-510 cosa finaliste
-520 oggi solo
-540 il_concor prendi* prendiamo
-550 lascia* sulla
-560 avevi
-570 accolta un_solo
-580 accolt*
-590 aziend*
-610 concorso
-640 cinque
-650 questa_settim
-660 ammess* dal_client
-670 approv*
-730 vostra
-890 settim*
""",
    "received": """
1700 tutto_anche
1500 stiamo
1300 del_00 la_tua
1200 appena
1000 tua_scheda
970 tutto
940 inviata
930 commis*
920 la_prima
880 pratica
860 alle
850 la_contat
840 nelle
830 al_sicuro dati_sono
820 esamin* il_termin
780 stato
740 compil_il sara sono_stati
730 curriculum di_ricerc
690 ricerc_tempo ricercatore stati
680 curric*
670 con_mio
660 concorso
640 attest* nostro_uffici sistema
630 candid_sara posto_di
620 determinato tempo_determ
610 solo
600 di_partec riscontro
590 della_candid di_pratic iscrizione la_domand
580 ciao esamin_insiem iscriz* lo_esamin
570 domanda riscon*
560 corret*
540 comple*
530 arrivato
520 foto modulo
510 presen_all
500 colloquio contat* guarde*
490 il_modulo nella_nostra
480 assegn_il buongi_le candid_000 la_massim massim* massim_riserv massima sara_tratta selezi_per stato_assegn tratta_con
470 buongi* buongiorno personale posses* possesso
460 attest_di avviso dei_requis
450 dichiarati respon_di ricevu* scriveremo tocca tocca_noi tua_domand verifica
440 protoc* risult_acquis risulta tempo trasmessa
430 stato_ricevu
420 adesso nel_nostro
410 invio
400 allo_screen nella per_titoli profil_passat screen_inizia
390 arriva* casella confronti della_sua dimost_nei nei_confro ore_00 sua_mail trasme* valuta*
380 candidatura verifi*
370 confro*
360 candid* di_ingles dimostrato intere_dimost portfo* portfolio ricevuta
350 amministrazione avvenuta candid_come confer_avvenu selezione si_confer
340 avvenu* registrata titoli
330 perven* stata_regist
310 acquisizione
290 come_medico presel*
280 percio suo_curric
260 gentil* ora_in
250 decina di_giorni giorni_per profil* una_decina
240 dell_equipe teodor* turno
230 corris_del stagio*
220 serve_una tuo_cv
210 la_sua
200 abbiam_regist la_corris
54 docume*
40 fino
-53 grazie_per
-81 giorni
-110 presen*
-140 delle di_compli letto lumina_pay
-150 compli*
-160 vision*
-170 aspett* conto
-190 abbiam* abbiamo analys* analyst nostri
-240 conseg* percorso rispon*
-250 che_la percor*
-270 contab*
-280 parlat* parlato
-290 della_tua essere
-300 cinqua*
-310 cliente esperi* registrazione
-320 client*
-330 autori* quale
-340 indica*
-350 aziend* ottobr* ottobre quanto
-360 arno candid_per sponta*
-370 incont*
-400 alla_sua second*
-410 riferi*
-450 per_la
-460 dalle
-500 turist*
-550 ci_ha
-610 ringrazio
-630 ancora
-650 per_averci
-670 ringra*
-690 averci averci_inviat
-740 tua_candid
-790 consid* inviato
-800 visto
""",
    "come": """
1300 commis_la
1200 conosc_venerd
1100 consis_in fase
1000 di_via videoc*
960 per_te
950 minuti
920 colloquio
910 desidera
890 il_giorno
880 giorno_00
830 nella
810 scegli
790 ore_00 svolge* tempo
780 incontro
770 il_capo il_colloq sempre
760 teams
750 allora studio
730 lieti_di
720 secondo un_test
700 di_un possiamo va_bene
690 possia*
670 svolgere
650 alle presen* proseg_con stessa_ora
640 circa
630 alle_00 ci_ha dieci_minuti sede
590 documento saremm_lieti
580 settimana
570 candid_ci domani
560 candid* sede_di
550 dieci mezz
520 di_me video
510 hai_tempo
500 propon* vorrem* vorremmo
490 accord* accordo la_prossi sentir*
470 fase_della
460 copia_dei identi_copia porti_con titoli_di
450 della_selezi giorni oppure se_un
440 come_da con_se conoscerti delle_risors diurni il_00 me_in parteciperanno prima_chieda rezzon* riguarda servirebbe signor_rezzon turni_diurni
430 ciao gobbi prossi_tappa selezi* tappa_una
420 nucleo propongo
410 quando una_prova
390 andreb* di_domani gruppo_il
380 in_presen
360 andrebbe il_primo prova_di regist* selezione
340 prima
330 abruzz* abruzzo come_affron nel_territ per_mercol primi_cento vediam* vediamo
320 grazie_della potrebbe preparare su_come
280 piazza*
260 sezion* sezione
250 dalle ti_andreb
230 videochiamata
220 una_videoc
170 venerd* venerdi
-14 il_tuo
-120 aprile
-130 gioved* giovedi
-180 nostro scritt*
-200 fare
-210 conosc_pepe venire_conosc vuoi_venire
-260 pagata
-280 febbra* febbraio sosten*
-290 abbiam*
-310 gennai*
-360 lunedi_al riceverai
-390 riunione
-400 pratic*
-410 mensa sono
-440 pomeri*
-480 persone
-550 appunt* appuntamento
-700 colloqui
-720 dentista
""",
    "offer": """
1000 come
850 prorog*
700 con_decorr pellwo_co
670 pellwo* pellworth
650 il_posto tempo
620 proroga somministrazione
600 se_lo vorrem* vorremmo
590 nostra
560 responsabile
550 marzo
510 benven_nella di_pellwo lo_vuoi nella_squadr
500 contra_di tutti
490 ancora assunzione
480 assunz* che_la
470 posto
460 di_tre
450 due_anni tre_mesi un_contra
440 confer* siamo
420 contra* inizia_il iniziassi vorrem_che
410 il_settem mensil* mensilita
400 euro te_come voglia_te
390 vogliamo
360 contratto posto_in
350 ruolo_di
340 il_ruolo settem* settembre
330 per_domani preass_fissat
320 medica medica_preass preass* preassuntiva scelto
310 la_visita
290 di_scuola
280 annunc_che capo_repart docent_di giovan_che grande* per_anno tappe tempo_per
260 di_nomina di_selezi il_munici munici* municipio
240 congra_il lavoro_tuo
230 congra* congratulazioni fra_tutti scelto_te
220 con_gioia
160 nostra_propos
-24 dal_bello
-120 firmat*
-130 incont*
-150 che_il
-160 sulle
-210 il_tuo
-220 offert*
-230 stato
-240 giugno
-260 posizi* ricord*
-270 arriva compli*
-300 sei_mesi
-330 restit* restit_firmat
-350 firmata
-400 entro
-430 venerd* venerdi
-440 il_00
-450 prima
-650 accett*
""",
    "wait": """
1300 ancora
1200 nessun*
990 scriva*
970 in_attesa
910 stato_in
900 in_un
830 la_selezi
810 nulla
780 nessuna
750 realis*
740 il_00 sospes*
730 assunzioni la_nostra
710 prima ripren*
690 assunz* moment* restan* restano
680 discutere quel tra_quelle
670 espressa ripart*
650 stato
640 gia_presen presen_restan ripetu*
630 contia* contia_di meta
620 piu_tardi
610 restan_valide tardi
600 congel* decisione
590 rimani rimani_tra tra_candid
580 decisi* in_valuta preferenza
550 il_suo
540 finche_non fino giorni pari rimasti slitta*
530 nomi non_ha
520 le_assunz
510 di_meta prima_di scelta
500 sul_tavolo
490 finche lei_fra tavolo
480 ti_chiedo
470 non_in
460 avvise_quando cassetto quando_la riprendera selezi_ripren ti_avvise
450 dieci_giorni
440 in_pausa
430 alla suo_curric tutti
410 candid_tuttor direttore tuttor* tuttor_aperta tuttora
400 aperta
390 la_rispos poterle settem_si si_ripart
380 ancora_in candid_resta
370 candidati dopo_il poterl*
360 aspetta non_un preciso
350 sei_ancora
340 moment_non
330 perche_il
320 degli_ordini hai_lascia ordini semplicemente settem* settembre
310 io_prima la_sua solo_che
300 essere
290 un_no
280 sua_candid
270 candid* candid_ancora giorni_dalla la_data pienam* resa resta_pienam
260 orale prova_orale
240 persona quindi_giorni
230 candidatura
220 person*
170 di_settem
160 terza
-180 giudiz*
-200 abbiam* abbiamo
-210 per_la
-250 come
-270 colloq* uffici*
-320 settim*
-340 dell
-360 di_un
-420 ancora_deciso
-450 entro
-460 andare_in deciso_dove dove_andare in_vacanz vacanz* vacanza
-470 andare
-590 rispon*
""",
}
ABOUT = {
    "yours": """
780 ciao
750 caro
650 percio
550 dato
530 buongi* buongiorno
490 desidera messag* sento
480 dalla faccio messaggio spiace
470 dati
460 comunicazione
450 riscon* salve subject:stato
440 diamo
420 gentile incarico quindi
410 aggiornato come degli nostro
400 cordia* dica
390 dell guarda sara
380 attest* possib* telefo* tuoi
370 dieci dunque modo presto risors* squadr* squadra vincitore
360 anni
350 anche caso fare subject:candidatura
340 buona della offici*
330 officina subject:assegn* subject:assegno
320 ricevu* voce
310 arrivata risent* subject:lavoro tempi
300 conser* dott invio proces* rispos* scrive* svolge* trasme*
290 poco ragion* torna
280 alla completata finale ieri nome offrir* questo
270 conservi dire energi* fissat* qualch* qualche subject:biolog* vincit*
260 andata colloquio impiego inizia* proven* scusam* scusami studio svolgersi
250 genera* gruppo niente ogni opport* opportunita qualora subject:proces* subject:prova subject:respon* subject:responsabile telefonata viene
240 entro invern* iter porti risulta scorsa suresh vorrem*
230 anticipare comunq* comunque gennar* linea ragazzo stessa subject:bright* subject:brightwater subject:group subject:processo
220 alcun cercavamo copert* favore parlat* parlato restia* restiamo stefan* subject:accett* subject:spostamento
210 presen* subject:sposta* subject:studio
200 allora merita notifica proced* proseg* sala subject:posto
190 animat* effett* filipp* rientri rinvia* tutti
180 prova serve sopra subject:curric* subject:riscon* subject:riscontro vuoi
170 addetto
160 subject:curriculum
150 finalisti ritirato
140 nostra notte rigettata sempre
130 candidatura scrivo scuso
120 alle contar* contare ruolo
110 cantiere faccia* facciamo fase servizio subject:rispos* subject:risposta uffici*
100 abbiam* abbiamo contatteremo tempo
96 candidata
91 ufficio
79 subject:aureli*
70 subject:candid*
55 selezione
48 stata
42 subject:riferi* subject:riferimento
36 candid*
19 subject:selezione
8 posto
-2 docume*
-14 subject:contro*
-21 subject:della
-29 settim*
-31 altro
-33 persone
-38 subject:selezi*
-48 indica*
-49 dana
-65 fino
-66 martedi
-73 conclusa
-80 curric*
-82 chiede
-85 altra settem* settembre
-88 allo
-89 candidature quattr*
-99 sacha
-100 biblioteca profil*
-110 aureli* biblio* contab* essere
-120 annunc* coordina dottor* piatta* siamo subject:dispon* subject:esito
-130 annunci assume aurelis lascia* profilo strume* strumento visita visti
-140 opzione pescat* pescatori piattaforme quattro sporte* sportello
-150 avevan* avevano avviso bellin* budget gioca menu riprovare sindaco
-160 ombrel* ombrello quale restano rispon* sono weber
-170 confer* contro esame gioved* giovedi sera settimana trovato viale
-180 molto nazion* pulsan* pulsante ricerca
-190 agenzi* agenzia conto gestio* laurea manager nazionale quarto staser* stasera
-200 davver* davvero domenica escluse incont* macchina manage* manda motori* nessuna piccoli presentata sales subject:colloq*
-210 calcet* calcetto compat* compatibile dall ditta esperi* fattur* lasciato marche* nonna personali purtro* purtroppo sorteg* vendit*
-220 approv* conseg* contia* contiamo corso gentili gestionale nuovo rientra ringraziamo risponderle senza tanti torlon* torlonia
-230 assist* auto capire colomb* famigl* fuori intere* nuova servon* servono sessio*
-240 concer* confermo delle fornit* fotografati marchetti nota oggi sembra spero sulla
-250 care chiedo client* ferie partecipero prendi* salvato subject:fronte* subject:frontend volte
-260 attenz* attenzione condom* piacere sindac*
-270 cliente concor* ecco famiglia gatto interv* prego ringrazio scelta spiace* spiacenti subject:richie*
-280 abbia assistant dispiacere estrat* resto ripara* ritirarmi sugli
-290 colloqui otto pomeri* rifiut*
-300 contri* diplom* diploma mancan* second*
-310 finche motivi quaran* subject:manage* subject:manager vinto
-320 decisi* film interessa riceve seconda
-330 appuntamento reclam* subject:posizi* toglie*
-340 applicazione decisione esauri* intervista
-350 aspetta errore sospesa
-360 dentista parliamo progra* proposte
-370 applic* averci parlia* ricevi sposta*
-380 prenot* scarta* tardi
-390 lavoro scriva*
-400 ringra* subject:segret*
-410 dice solo
-420 perche portat*
-430 compilato vostra
-440 cari dentis* sosten*
-450 richiesta
-460 disponibile potrai
-470 offerta
-490 moment* sospes*
-500 spostata
-520 offert* riunione
-530 visto
-540 riunio*
-590 tuttor* tuttora
-620 parere
-680 propos*
-710 ripren*
-750 attesa
-970 ancora
""",
    "refusing": """
740 mesi tuoi
670 ciao dato percio
550 andata caro inviato
510 basta
500 dell quello saluti
490 opport*
480 opportunita
470 questo
460 incari* subject:stato
450 quindi
440 agnese degli invite* inviteremo quando strada
430 alla dica ogni parlat* parlato risent*
410 gennar* gennaro viene
400 cordia* fatto iter possib* salta
380 stefan* studio
370 ieri profes* rispos* subject:studio voce
360 copert*
350 consul* divers* energi* giunta incarico neve nominativo ragion*
340 apriam* apriamo ferial* merita modo prefer* proven* queste risposta scusa segnal* stata tengo valle
330 istitu* piaciuto posto societ* stagio*
320 consid* fascia gradua*
310 impieg* istituto negati* privac* privacy sento
300 aveva candid* denis dispos* finale percor* permet* region* selezionato subject:andata subject:autist* subject:autista subject:collab* vincen*
290 buonas* buonasera negativa qualsi* rosa
280 altra preferenze prendo risult* scriverle spese superata tenere
270 buongi* buongiorno cordiali deside* fare qualch* qualche rigettata subject:posto valuta*
260 dalla dunque egregi* egregio passat* questa riguar* subject:stagio* tiroci*
250 altro appunt* collab* segnaliamo subject:proces* verso
240 davide percorso proced* squadra
230 genera* impiego offrir* partec* proces* subject:raccolto tecnico
220 assume* comunicare feedba* feedback patent* squadr* telefo*
210 andremo gentile mattino niente nome notizi* presente rientr* subject:junior subject:mattin*
200 abbiam* abbiamo almeno anni delibe* discus* fatta loro lunedi nomina
190 aggiornato cosa dirett* esito persona potremo revocato supera*
180 area hanno nonost* nonostante respinta rimast* risorsa ritorniamo scusam* scusami serviz* stage subject:processo subject:raccol* suoi
170 bernas* bernasconi gruppo prova ruolo subject:addett* utile
160 dott nostri propor* prosegui
150 candidato conven* intern* scrive* spiace
140 bruno cosi dispon* ferma sono subject:analys* subject:analyst
130 delle potrem* versat*
120 prende* proseg* sabato stesso subject:data
110 gentil* successo
100 subject:candid*
94 ivan
66 candidatura
45 miglio*
28 nostra
18 ringra*
11 selezi*
-21 trovarci
-33 quaran*
-51 subject:grazie
-53 subject:pellwo* subject:pellworth
-56 robin
-63 caso
-86 tratta*
-93 dana
-99 siamo
-100 grazie
-110 marted* subject:intere* subject:interesse
-120 entro perche prepar*
-130 compil* manca nessun* proget* resta
-140 fratte* frattempo preso
-150 curric* incontro ricevuta
-160 ammessi andare prove screen* screening
-170 analys* analyst deciso domenica esame macchina prossimo visto
-180 ammess* colloqui concor* condom* dall mani quattr* saranno sorteg* sorteggiato tutti viale
-190 auto carta ciascu* estrat* pellwo* video
-200 approvato cominc* contattato inglese piccol* previs* proseguire subject:della
-210 concer* domeni* paolo subject:sulla
-220 cell davver* davvero pulsante subject:assistant subject:nomina
-230 alle candidature incont* intervista moment* prego purtroppo rispon* sacha scrivania
-240 amministrazione conosc* consig* curriculum otto quarto quattro subject:posizione
-250 lavoro scriva* sembra tavolo terzo
-260 attenz* attenzione cinque concorso cucina lieti subject:posizi* visita
-270 approv* bene motivi parlia* prossi* vostra
-290 assegn* conoscerti faccia* facciamo partecipero ringraziamo second* sospesa trasfe*
-300 rifiut* termine
-310 ecco
-320 data richiesta subject:richiesta venerdi
-330 subject:fronte* subject:frontend subject:richie*
-340 tempo
-350 contat* legger* settim* subject:contro* vorrem* vorremmo
-370 assistant candidati sede
-380 domani
-390 direzi* offert* sales
-400 avviso offerta
-410 attuale weber
-420 resto spero
-430 dopo
-440 minuti scelto solo
-460 tutto
-470 subject:manager
-480 signora subject:manage*
-490 cari
-510 parere
-570 propos*
-580 oggi
-640 ancora
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
500 selezione
400 partec*
390 colloquio
380 partec_alla
320 comuni* persone
310 dopo percor*
300 anche che_non
280 stata
260 firmat*
240 proget* scritt*
230 ciao valuta*
220 come
210 sapere visite
190 conosc*
180 altro prima
170 calma con_calma
140 cosa
120 il_posto
42 posto
-89 abbiamo
-120 corso
-170 buongi* buongiorno inseri*
-210 di_un
-220 patent*
-230 che_la letter* tempo
-240 sara
-250 anno giorni quando ufficio
-260 letto percio presente
-270 ammini*
-300 possib*
-320 concor* ogni
-340 dirett*
-370 contat* procedura
-390 della
""",
    "tested": """
650 prova
580 partec_alla
560 per_aver
540 aver
530 giorna_di
480 giornata
460 che_non
400 con_la
350 questo
320 per_un
300 competente
280 spiace
270 addett* potremo sulla
250 scritt*
240 tutto
230 anche desk il_desk
200 tiroci*
190 proprio
-59 come
-150 il_suo
-160 di_un
-170 che_la
-180 agli
-210 basta
-240 colleg*
-280 presen*
-300 domand*
""",
}
