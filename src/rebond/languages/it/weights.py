"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1900 che_con
1800 percio
1700 con_delibe quindi
1400 dato giovane mattino non_selezi prendo
1300 avendo gradua*
1200 dunque fara la_dottor lei_ha me_la risulta
1100 essa ieri_il non_ne stato_non un_altra
1000 dottoressa
980 pertan* pertanto
960 per_quest
930 negati*
890 finale_non
880 del_bando uno_che
850 posto_di
820 ma_per
800 la_borsa sara
780 abbiam_dato forno
770 quale
760 il_client quindi_la
750 di_un il_posto stato_della
740 borsa
730 format*
720 la_settim nominativo non_un profil_con punteg*
710 al_comple alla candidatura lo_stage mi_serve un_ingegn
700 in_questa non_abbiam revoca*
690 ingegnere per_cui settem* settembre
680 che_il domand_per quello questa tiroci* tuo_nome
670 che_arriva da_settem desk la_pratic raccog* raccog_il stagio*
660 per_questo pratic*
650 assegn* il_suo intend* mezzo voglio* vogliono
640 confer* dalla gestito se_ne vincen*
630 ne_fa ruolo sola su_un
620 abilitazione assume* rispos* valle
610 con_le lavora* nome_non sinist* sinistri
600 ammiss_al la_squadr non_se per_settem stavol* stavolta
590 il_tuo indiri* un_no
580 assunz_che che_ti iter patent* quaranta squadra
570 fase il_capotu perche_gli
560 assunt* lei_non letter* vincitore
550 birrai* birraio capotu* capoturno collega condiz* dei_sei incontrare inserimento non_nella offici* officina puntat_su
540 candid* debora* deborah fino mestiere patentino person_che
530 arrivano assunto bando il_consig intendiamo la_sua oggi_non produz_per quest voluto
520 ha_dato prenderti rispos_stato spiace_comuni
510 andata anno conosce la_ricerc le_signif nel_fratte prima_classi risors* significhiamo state tra_candid un_profil
500 conosc_gia guarda le_altre partec_che signif*
490 comuni_ai consid* coperta di_collab figlia non_si notte_ha ti_sei turno
480 affida* assunz* caduta_su conclu_con conferito dirle_che esclusa nostro organi*
470 andati completo confer_alla fermat* non_compre offert_che stata_nel una_colleg
460 commer* comuni* copertura niente
450 alla_prova ci_siamo comunichiamo di_liquid gianlu* gianluca maggio* nomina* preval* prevalso ragazza suo_numero
430 assegno caduta contra* decisi_caduta gia_al orient* stato_attual strutt* un_punto
410 il_contra posizione settim_scorsa utile
400 dirige* fine_abbiam lavoro_stata non_sei ripren_il risorsa scelto_la stata_rigett supple* supplenza tecnol*
390 alimen* avuto_esito di_cui gia_lavora ivan punto_mezzo
380 incarico la_quale prende*
370 alcun_impieg colloquio di_alcun di_prende dispon_di disponiamo il_ruolo questo rosa
360 ai_fini al_moment col_patent cui_ci fini fini_dell hanno_assunt patent_del per_il processo quasi stata utile_ai volta_non
350 commerciale copert_del esperienza fermia_qui fermiamo il_patent linea mio_socio siamo tedesc_con tutte
340 candid_chiusa letter_del nomina siamo_fermi tedesc*
330 animat* colloq* fabbis* gia_il idonea la_figura negativo operai* operaio soltan* soltanto stata_chiusa
320 abbiam_scelto arriva* chiusa colloq_su compar* eravam* profes* tedesco
310 docent* ho_scelto in_piu potremo proveniente sua_posizi
300 altre_due di_selezi doverl* ha_prefer non_potrem socio stato_affida team
290 ciao idoneo sostegno verra
280 buongiorno contratti nel_proces posto
270 informiamo nonost* nonostante potrem_chiama questa_volta
260 candid_rifiut devo non_basta preferito siamo_indiri una_risors
250 la_tua tra_le
240 abbiam_trovat candid_non dispon* le_tue profil_non proseg*
230 archiviato indirizzati occupato pertan_archiv posizi* rientri ruolo_di si_optato sono
210 comuni_che passat_la
200 abbiam* abbiamo la_selezi
190 altri_nomina voti
180 ottobr* ottobre prefer* stamat* stamattina
160 la_posizi
150 junior
130 ragazzo
100 una_mano
78 non_idonea
70 seguito
67 seguit*
61 non_hai
32 insiem*
16 intern*
2 previs*
-2 suo_reclam
-5 produciamo
-13 per_la
-20 otto
-31 tramon*
-36 arrive*
-38 detto visto
-44 ricerc*
-48 noce
-52 relazi*
-57 com_non la_prendo serie_cosi
-58 serie
-65 sartor*
-76 dell saluti
-81 weber
-91 della
-99 cosi
-100 martin* solist* solisti
-110 altro fatto
-120 concluso
-130 come delfin*
-140 caso gentil_martin insist*
-150 banco menu purtroppo quindi_non
-160 aggiud* animaz* animazione nostri qualch* qualche senza
-170 aperta non_ci
-180 esterna giorna* scrivera
-190 quelli scegliere
-200 metodo provie* proviene quattro settimane signor*
-210 discut* gestio* nei_nostri posizioni quelle
-220 fra_le sarann* saranno verbal*
-230 anche gentile progetto rinvia* rispet* scrive undici
-240 quattr* uffici* ultima
-250 ci_ha contin* da_noi
-260 automa* gentil* in_oggett non_possia piccol* privilegiato vengon* vengono
-270 addetti aperto_non cancel* stabil*
-280 valuta*
-290 agli conto delle effett* sua_candid
-300 analista boccia* budget di_non dove giudizio le_posizi periodo profil_di
-310 direttore dispiacere giudiz* oltre period* scegli*
-320 esauriti in_relazi relazi_alla scelto selezi_per valutazione
-330 aperto di_laurea interessati person* posizi_di relazione ricors* ricorso
-340 accogl* chiesto di_due ha_scelto hanno
-350 cantie* consul* sulle visto_stata
-360 alla_ricerc analis* cambiato
-370 domand_di laurea prefer_non un_po
-380 ci_sono condom* direzi_ha troppo
-390 assemb* assemblea esclus* invece la_preced scarta* stata_respin
-400 assegnato trasfe* vendit*
-410 cambia*
-420 molto non_lo spiacenti
-430 capire contat* del_suo di_visto mese preced* scritt* subito
-440 con_voi personale scrive* sede spiace* te_lo volte
-450 accolta accord* bassi perche un_altro
-460 abbiam_accord accolt* dirett* grande padre profil_abbiam
-480 auto ditta presen*
-500 andare_avanti dopo inserito non_sono posto_in
-510 andare
-520 assegn_un aziend_ha prendi* prendiamo riferi*
-530 lascia*
-540 avevi aziend*
-550 altri finaliste
-560 la_prefer ogni
-570 entro
-580 cinque
-590 cosa quella
-600 ammess*
-610 vostra
-620 dispia*
-630 lavoro
-640 un_solo
-650 nell sulla
-660 momentaneamente settim*
-710 concorso suo_profil
-830 approv*
-910 dal_client
-930 moment*
-1100 questa_settim
""",
    "received": """
1700 tutto_anche
1400 del_00
1200 la_tua stiamo
1100 carica* foto tua_scheda
1000 appena sono_stati
990 la_contat
980 stati
970 tutto
930 apre
890 protoc*
810 curriculum
800 il_termin la_prima
770 alle
760 stato
750 guarde* nostro_uffici ricevu*
730 al_protoc curric* riscontro
720 al_sicuro di_pasqua
690 alle_tre
670 nella
660 nelle
650 buongi* di_ricerc inviata ricerc_tempo sara
640 candid_sara
630 corret* ricercatore
620 domanda il_numero video
610 riceve_un trasmessa
600 con_cura pratica
580 determinato posto_di tempo_determ
570 esamin*
560 concorso di_partec mani
550 assegn_il buongi_le commis* stato_assegn
540 appena_possib compil_il determ* risponderemo
530 appena_torna trasme*
500 assegnato ciao verifica
490 della_candid iscrizione la_candid
480 compil* confro_dell dopo iscriz* sistema torna
470 candid_come confro* dati insiem* insieme lunedi pervenuta
460 adesso entro
450 alle_altre correttamente insiem_alle la_massim massim_riserv massima per_titoli perven* pubbli_per sara_tratta tocca_noi tratta_con
440 massim* riservatezza tocca
430 banca_dati portfo* portfolio posto
420 comple* stato_ricevu titoli
410 banca dimost_nei dimostrato intere_dimost iscriz_alla risulta
400 al_00 alla_selezi dati_sono della_sua
390 di_sala fase_di in_fase scriveremo
380 azioni* azionista esamin_insiem invio_del lo_esamin percio posses* possesso presen_all sistem* suo_curric verifi*
370 attest_di colloquio la_fiera
360 con_mio discut* discut_con mio_padre ne_discut salone
350 candidatura conservi di_pratic diamo_riscon gli_iscrit invio iscrit_al ogni_comuni per_ogni pratic_per tra_gli
340 allo_screen altre ho_messo parola passat_allo profil_passat qualcu* respon_di screen_inizia
330 al_castin al_link arriva* castin* casting dei_requis del_nostro il_modulo modulo questi_al screening
320 selezione
310 esigen* ore_00 presel* ricevu_la
300 alle_ore di_ingles
290 abbiam_regist altri arrivato entrat* selezi_per sua_mail tua_domand
280 intero per_intero prossi* turno
270 colloq* dichiarati fiera
260 acquis* avremo_novita candid_nella grazie novita_ti seguire tutti_00
250 avremo come_medico corris_del decina formal* giorni_per pronto tua_area un_recrui una_decina zanard*
240 informiamo junior_contro la_corris la_inform nostro ora_in staff
230 inserito inviat_in pazienza profil* sarann* saranno
220 attualmente candid_inviat in_valuta
210 puoi_seguir seguir_lo
200 personale
190 chiameremo la_sua valuta*
180 ce_ho nel_nostro puoi regist* registrato
160 valutazione
140 altre_inform inform_la
130 dopo_la gentil*
120 area
110 trasme_via
88 inform*
34 come
-6 optometrista
-16 lugano
-21 siamo
-47 letto
-54 riscontriamo
-68 riscon_la
-70 sindac_tramon tramon*
-78 lattan* lattanzi
-80 dal_0000 segue
-86 presen*
-87 fabrizio
-110 che_lo primi
-120 delle
-130 exampl* example sindac* sindaco
-140 gestio* oggett* oggetto
-150 copia_del
-160 destin* rispon*
-170 candidature
-180 cinqua* conseg*
-190 anno propos*
-200 analys_in di_compli lumina* lumina_pay luminara modo percor* percorso
-210 abbiam* abbiamo della_tua media
-220 allegato quale
-230 analys* analyst
-240 altro leggerla settimana
-250 abbiam_ricevu aziend* di_legger
-260 candid_sponta conosc* ottobr* ottobre
-270 presso sponta*
-280 domande la_nostra
-290 cliente lavoro parlat* parlato
-300 compet*
-310 ieri nostri persone turist* vision*
-320 client* dalle fatto presentata rispos*
-330 approv* candid_per impieg*
-340 giorno
-350 alla_sua
-360 incont*
-380 second*
-390 riferi*
-410 registrazione
-430 indica*
-490 esperi*
-500 inviat_il per_la
-520 ci_ha
-530 ringrazio
-540 averci_inviat
-550 ancora
-560 inviato
-570 tua_candid
-580 per_averci
-590 averci
-710 consid*
-800 ringra*
-830 visto
""",
    "come": """
1500 videoc*
1300 conosc_venerd
1100 commis_la il_giorno
1000 desidera
950 di_via
910 minuti
890 video
870 giorno_00
840 fase secondo svolge*
820 colloquio
810 un_test
800 ore_00 sempre
760 videochiamata
730 il_colloq
710 allora svolgere
700 stessa_ora teams
690 domani tempo
670 studio
640 di_un
630 per_te
620 alle_00 dieci_minuti
600 consis_in vediam_ora
590 alle ci_ha quando
580 nella
570 fase_della il_capo possia* possiamo proseg_con
560 di_me
550 propon* scegli sentir*
540 della_selezi lieti_di sede
530 ciao
520 consis* consiste dieci documento presen*
510 candid*
500 hai_tempo va_bene vorrem* vorremmo
480 candid_ci capo incont* vedere_come
470 circa me_in mezz
460 selezi* vieni
450 vedere
440 conoscere la_prossi propongo rispon* selezione
430 giorni saremm_lieti
410 delle_risors di_milano di_riceve diurni gobbi incontro ne_ho parteciperanno rezzon* rezzonico riceve_nella sede_di turni_diurni
400 arrivi_dieci come_da copia_dei identi_copia minuti_prima nostri_uffici porti_con prima_chieda settim_del
390 nucleo riguarda se_un succes_che titoli_di
380 con_se docume_identi registrare
360 accord* accordo andreb* annuncio oppure person_il prossi_tappa tappa tappa_una
350 regist*
340 il_primo servirebbe una_prova
330 abruzz* abruzzo allora_restia come_affron gruppo_il il_00 per_mercol preparare primi_cento restia_accord servir* su_come
320 grazie_della
310 settimana
300 ti_andreb
290 chiedi_di
280 circa_venti minuti_per te_va telefo_durera
270 quando_ti
260 marted* martedi potreb* potrebbe sezion*
250 virtuale
220 faccia_un incont_per le_00 piazza* piazza_una un_giro
210 giro_di prova_con se_accord
200 colloq_alle
190 antici_il dalle il_team raggiu_in ricord_che
180 stato_selezi
160 tuo_colloq
150 colloq_per
140 presen_il
120 per_un
-12 siamo
-25 venerd* venerdi
-27 delle
-37 tra_00
-54 scade
-89 ingles*
-97 sara
-110 venire
-140 fare scritt*
-150 aprile
-160 funziona profes*
-170 mensa
-190 chiamata conosc_pepe venire_conosc vuoi_venire
-200 funzio* ogni pepe
-210 abbiamo anno
-220 aziende squadr*
-230 oltre parte pratic*
-240 febbra* febbraio
-250 gennai* gennaio
-260 novemb*
-270 sapere
-310 va_se
-320 riserv*
-330 sosten*
-350 appunt_dal dal_dentis dentis* dentis_mercol dentista
-360 appuntamento
-370 appunt* lunedi_al pomeri*
-390 sono
-440 persone
-540 riunione
-570 colloqui
-850 vediam_venerd
""",
    "offer": """
890 come
870 tempo
820 il_posto
780 con_decorr
700 prorog*
670 assunzione
660 assunz*
630 pellwo_co rinuncia
620 pellwo* pellworth presente rinunc*
610 marzo
590 se_lo
570 mesi_con
560 posto
550 lo_vuoi
540 della
530 convenzione di_si la_conven mando_la
520 contra_di dimmi il_settem tutti universita vorrem* vorremmo
510 voglia* vogliamo
500 benven_nella di_pellwo mando nella_squadr proroga sommin* somministrazione
480 due_anni un_contra
470 euro responsabile
460 al_mese nostra
450 di_marzo vuoi_ancora
440 dodici posto_in
430 iniziassi vorrem_che
420 ancora contra* inizia* inizia_il
400 mensil* mensilita rinunc_entro
390 che_la scelto
380 confer* di_tre il_ruolo ruolo_di tre_mesi
370 anno_0000 il_munici municipio tempo_per
360 contratto
350 benven* comuni* medica per_domani preass* preass_fissat
340 la_visita
320 accett_la candid_abbiam fra_tutti
290 di_respon
270 congra_il lavoro_tuo
260 congra* congratulazioni il_lavoro
250 alliev* annunc_che capo_repart che_sei di_assunz di_mille dopo_tre sono_felice uno_dei
240 proposta
230 accordo di_selezi
220 pensia*
150 con_gioia
140 rimand_firmat
94 allega*
57 rimand*
-140 il_tuo
-150 chiest* gioved* giovedi
-180 alle che_il
-210 sulle
-230 fino
-260 quando ricord* stato
-270 la_sua
-320 arriva
-340 compli*
-350 accett*
-390 restit_firmat
-400 restit* venerd* venerdi
-430 il_00
-490 prima
-540 firma
""",
    "wait": """
1200 scriva*
1100 ancora finche la_selezi nessun*
1000 finche_non stato_in
950 in_attesa
910 espressa fino
890 nulla
870 il_00
860 tuttor* tuttora
830 prima
810 fra_le
800 preferenza
780 dopo_il
760 assunzioni prima_di
750 ripren*
720 realis*
710 perche_il
690 decisi* di_meta meta
680 la_nostra
670 ripart* sulla
660 quel
650 direttore rimasti sospes*
640 pari
630 sul_tavolo
620 lei_fra nomi
610 aperta in_un piu_tardi
600 dire tardi
590 alla discutere tra_quelle
580 giorno_non
570 decisione figura_tra
550 quando_la quel_giorno riprendera selezi_ripren stato
540 allora_non rimani rimani_tra tra_candid
530 fino_quel il_dott in_valuta per_scorri rinunc_entro sono_in
520 fino_alla restan* restano scorrimento
510 contia* contia_di contiamo regione slitta*
500 assunz* congel* restan_valide valide
490 qualor_il
480 non_in
470 il_parere il_suo ti_chiedo
460 in_pausa moment*
430 ancora_in candid* proced*
420 domande
410 non_ha resta sua_candid
400 aspetta degli_ordini del_00 ordini seconda
390 settem_si si_ripart sono
380 giorni ipotesi ma_non
370 candid_ancora
360 poterl*
340 sei_ancora settem* settembre
330 candidati dieci_giorni
320 essere
310 solo_che
300 la_sua oggi_non
290 dieci hai_lascia moment_non noi_non percor_con semplicemente
280 si_ancora
270 un_no
240 persona
230 candid_resta non_un
220 di_settem terza
200 servir*
190 scelto
160 pienamente resta_pienam
-25 della
-200 accred*
-220 per_la
-260 come
-290 entro
-300 annull*
-310 notizi* questo
-350 alle
-360 colloq*
-370 mesi
-380 dell
-440 settim*
-490 ancora_deciso
-560 andare_in deciso_dove dove_andare in_vacanz vacanz* vacanza
-570 andare
-600 risultati
-610 rispon*
-650 risult*
""",
}
ABOUT = {
    "yours": """
900 ciao
750 caro
610 dell percio
570 riscon*
550 stagio*
540 dalla
510 gradua*
500 dato prova subject:audizione
490 salve
480 alla
470 spiace
460 buona
450 degli nostro
440 niente questo sento
430 animat* subject:stato
410 comunicazione subject:candidatura subject:prova subject:stagio*
400 diamo fissat* risors*
390 aggiornato faccio sara
380 quindi
370 dati incarico messag* messaggio serve
360 conser* opportunita
350 opport* saluti squadr* trasme* vieni
330 attest* incari* offici* officina ogni possib* scorsa squadra stessa
320 denis desidera fare fascia finale puoi ragion*
310 comunicare dica dott dunque invio passat* presto scrive*
300 gentile ricevu* risent* sala torna vuoi
290 arrivata consul* poco restia* restiamo telefo*
280 allora avvisa* buongi* buongiorno colloquio comunq* impieg* porti pubbli* stipen* subject:assegno subject:bright* subject:brightwater video vincit* vincitore
270 conservi iter telefonata
260 antici* assegno elia lunedi rester* subject:assegn*
250 proven* qualor* qualora revoca* ricord* subject:analys* subject:respon* subject:responsabile subject:sposta* subject:spostamento tempi
240 aggior* completata entro ieri negati* offrir* saluto subject:curric* svolge* trovi vorrem* vorremmo
230 andata dire esito giorno proces* rientri subject:curriculum subject:proces*
220 cordia* della giovan* lavorativi perdere privac* quest ricons* rinunc* rispos* subject:collab* subject:processo
210 andreb* anticipare assunz* cordialita egregio grande notizi* numero proseg* qualunque sopra stata subject:biolog*
200 docent* lascio lavora nicola prende* processo subject:candid* tempo
190 assunzione cercavamo circa genera* modo prendere selezionato
180 contar* data dieci fase favore notizia produz* produzione stefan* subject:sulla
170 candidatura prima tutti
160 accettazione addetto propor* scuso subject:lavoro subject:riscontro
150 gentil* gruppo posso presente procedere proporle studio
140 faccia* facciamo presen* retribuzione
130 assegn*
120 abbiam* abbiamo
110 subject:riferi* subject:riferimento subject:rispos* subject:risposta uffici* ufficio
100 posto subject:intere* subject:interesse
89 ruolo
82 sempre
77 nostra
68 robin
59 proced*
49 subject:selezi*
34 subject:aurelis
29 subject:selezione
-31 stato
-32 candid*
-53 person*
-55 selezi*
-57 scheda
-62 iscrizione
-69 mamma
-72 profil*
-77 segnal*
-78 riprov*
-85 tesser*
-88 hanno
-89 sabato
-92 fino
-97 riferi*
-99 chiede nulla
-100 riferimento sono
-110 allo scelto
-120 access* arrivo curric* dottor* rimast* strume* strumento
-130 accesso apprez* iscriz* linkedin ritira* socio subject:della
-140 accogl* consid* domanda fornit* manager parcheggio qual scala titolare
-150 considerazione consideri manage* nomi subject:propos* tavoli
-160 assist* decidere domenica ricerca volte
-170 chiost* esame quarto visita
-180 buon consig* finanz* lizza partne* partner quaran* riunita second* termin*
-190 aurelis menu operatore posizione profilo sales scelta search sembra sugli titola*
-200 esauri* esperi* gamba ombrello potro presentata richie* ritardo verra
-210 agenzia calcet* calcetto capire colleghi impost* iscritto luglio oggi pulsan* pulsante ringraziamo
-220 dice ecco incont* intere* reclam* rifiut* sabrin* sabrina subject:ringra* tecnica
-230 contiamo gestio* prossimo subject:frontend weber
-240 altro client* colomb* compatibile concer* dall davver* davvero fatta frontend gioved* giovedi mani perche piacere preferenza quanto servon* servono spero ultime
-250 dichia* impres* pullman segreteria subject:comuni* telefono termine vivere
-260 annunci dichiarazione engineer progra* responsabile ritirarmi subject:pazien* subject:posizione sulla
-270 conseg* finaliste lascia* ripara* ultimi vinto
-280 attend* colloqui interv* mancan* momentaneamente nuova rinnov* vendit*
-290 altri contatti lasciato prendi* prendiamo previsto proble* proposte purtro* purtroppo sosten* spostata subject:richie* subject:richiesta trasferimento
-300 annunc* boccia* clicca giro riceve subject:posizi* tardi
-310 confer* diplom* diploma rientra rimani riprendera tanti vostro
-320 applicazione approv* decisi* finche intervista salvato segret*
-330 delle fuori manda scarta* subject:manage* successiva
-340 assistant fabriz* famigl* richiesta scrivania tavolo
-350 dispiacere film seconda
-360 applic* cinque sindac*
-370 attenz* attenzione famiglia freddo scarte* scarterei spiace*
-380 chiedo compilato decisione interessa ricevi riunione spiacenti
-390 contri* offerta prenot*
-400 dentista restan* restano resto sospes*
-410 condom* ringra* riunio* scriva*
-420 vostra
-430 copia gara nuovo
-440 dentis* lavoro potrai
-450 integr*
-460 motivi subject:domand* tuttor* tuttora
-470 disponibile
-510 cari conto
-520 aperta
-530 moment*
-560 ripren*
-570 parere
-580 attesa offert*
-620 propos*
-640 visto
-910 ancora
""",
    "refusing": """
720 tuoi
690 ciao
670 dato
650 saluti
610 percio questo
580 mesi subject:stato
560 inviato
550 alla opport* opportunita
540 andata consul*
530 risent*
510 invite* inviteremo
490 incari* stagio*
480 quindi subject:stagio*
470 dell
460 fatto finale legge rispos*
440 sola stesso
420 dica voce
410 agnese gradua* incarico iter passat* salve
390 altra caro degli dico gennar* gennaro partec*
380 basta chiede denis indicazione negati*
370 copert* prova quando riscon* rosa stefan* tanto zona
360 quello
350 assicu* scusa suor viene
340 dare impieg* merita privac* privacy produz* produzione risult*
330 apriam* apriamo aveva dalla giovan* negativa organi* patent* permet* revoca* salta stata vision* voti
320 delibe* essere giovane merito ragion*
310 buonas* istitu*
300 oggett* parlat* parlato questa region* selezionato subject:collab*
290 appunt* cordiali egregi* egregio elia gruppo istituto modo posto presente proced* subject:curric* subject:studio
280 candid* domand* energi* subject:cantie* tengo valle vuoi
270 buongi* buongiorno dispos* fascia ferial* inferm* niente ottobr* ottobre piaciuto prendo puoi sono
260 avevam* cordia* deside* mandare subject:assistente
250 parte scorsa taglia* tagliato
240 confer* notizia profes* propor* sento spiace subject:curriculum suoi tenere
230 assume* consid* fare ieri interesse nonost* ogni potremo subject:andata tiroci*
220 andremo entrat* giunta mentre offrir* prosegui qualch* qualche squadra valuta*
210 abbiam* abbiamo faccio percor* pubbli* rete subject:junior subject:proces*
200 impiego nome possib* prefer* proven* punti restia* restiamo rigettata squadr* verona
190 anni includ* persona revocato risors* subject:elettr*
180 addetto area eventuali gratit* gratitudine italia* prende* proces* rigett* riguar* ritorn* ruolo seguito subject:candid* subject:data
170 collab* nostri subject:analys* visionato
160 attivo compet* davide miglio* nomina parlare rientr* scrive* seguit* subject:marted* subject:processo subject:respon* subject:responsabile
150 ferma optato recruiting
140 costre* respinta state
130 chiamarti disponibilita dott gennai* gennaio parlar* proseg* subject:esito
120 discus* giorgi* recrui* ringra*
110 giorgio
100 candidato
91 altro
86 aver
85 condiz*
81 allega*
79 gentile
67 delle
59 nostro
25 stato
21 subject:aggiornamento
13 candidatura
6 stage
-24 selezione
-30 prima
-41 robin
-42 perche
-45 dana
-50 personale
-54 marted* martedi
-59 della
-68 annunc*
-69 seguire
-70 entra giugno
-73 deciso
-81 soltan* soltanto
-85 allo
-86 sarann* saranno
-90 manca
-100 proget* ricerc*
-110 fino search selezi* subject:grazie tratta*
-130 alloggio bacio concerto rispon* sorteggiato staser*
-140 assegn* chiede* iscriz* iscrizione ricerca sorteg*
-150 carta decisi* esame purtro* purtroppo ricevu* subject:sulla
-160 concer* fabbri* novita ombrello prepar* ricevuta
-170 buon caso impres* informarla matild* pellwo* pellworth pulsan* pulsante screen* screening subject:bando
-180 concorso davver* davvero domenica fratte* frattempo grazie incontro respon* rifiuto subject:tecnic* valide
-190 compil* cucina direzi* direzione estrat* finanz* nessun* subject:prova
-200 alle colloq* comple* gamba genova voglia*
-210 approvato bagno corris* data entro interessa sabrin* stiamo tutto
-220 amico candidature curric* domeni* incont* paolo quarto second* subject:assistant tavolo
-230 amministrazione intervista legger* profil* volte
-240 ammess* analys* analyst colloqui nuovo seconda subject:nomina
-250 altri completa giro lieti mani parlia* scrivania segret* sembra
-260 contributo convoc* danno finaliste gioved* giovedi subject:colloq* subject:posizione tecnica
-270 consig* prendi* prendiamo rifiut* sacha tocca
-280 avviso ecco lavoro spiace* spiacenti subject:posizi*
-290 colleghi contri* domani moment* offerta subject:della subject:domand*
-300 prossi* subject:contro*
-310 candidati curriculum minuti scheda
-320 attenz* attenzione bene settim* subject:controller subject:fronte* subject:frontend visita visto
-330 previs* trasferimento vostra
-340 condom* offert* proseguire solo tutti
-350 richiesta scelto vorrem* vorremmo
-360 accett* ringraziamo subject:richie*
-370 dispiacere motivi tempo
-380 dispia* dopo faccia* sede
-390 weber
-400 sales
-410 approv* parere spero subject:manage*
-420 conoscerti
-430 assistant cinque termine
-450 cari
-470 trasfe*
-480 propos* signora subject:sales
-500 attuale
-510 dimmi oggi
-590 ancora
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
