"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
240 before:per
130 last:*ist
120 after:presso before:come
110 first:*aio
99 last:mattino
95 after:che_conosceva
94 after:del
93 before:ruolo_di
91 last:ricerca
90 last:*aio last:*erca last:*rca
89 last:mensa
87 after:e_arrivato, before:nuova last:*ensa last:*nsa
86 last:*tino last:contabile last:polimeccanico
85 last:*ica
84 last:collaboratore last:formazione
82 before:candidatura before:diventare
81 last:consultant
80 after:qui last:*ant last:*tant
78 last:*ner last:*ole
77 last:*ino
76 after:in first:*iere last:sala
75 before:a_una before:andata before:andata_a before:e_andata
74 after:del_punto last:*lyst last:*yst last:analyst told:text4
73 after:sono_andati before:selezione first:*onda first:seconda
72 after:ci_serve after:e after:punto_vendita last:reception
71 after:punto after:sono
70 last:confezionamento
69 before:di first:*iola first:viola
68 after:cat. after:ci
67 after:alla_quale
66 after:sul_centro first:*ola
65 first:*era first:*owth first:*wth first:growth last:*cnc last:*ion last:*tion last:cnc
64 after:sul last:*otte last:animatrice last:notte
63 after:da first:animatrice first:reception last:*30 last:*ento last:*tte last:30
62 first:operatore
61 first:*eam first:*edra first:*nda first:*team first:cattedra first:team last:*o/a
60 first:*ista first:assegno last:flessografico
59 first:*egno first:*gno first:*rano first:*uate first:graduate first:soprano last:*ior last:*nior told:text5
58 after:all'acquario after:all'acquario_delle first:*dra first:*tato first:letturista last:*cfo last:acquarista last:cfo
57 before:altro before:un_altro first:*cfo first:cfo last:*ales last:*ang last:*les last:*rang last:rang last:sales
56 before:^_posizione first:*ead first:*end first:*ere first:*kend first:backend last:soprano
55 after:risulta after:risulta_acquisita before:310_( first:conducente last:*3d last:*nici last:*urno last:3d
54 after:a_meta after:meta_tempo first:*o/a first:*rsa first:stampatore last:*fico last:elementare
53 after:in_tenure after:tenure after:tenure_track, after:turno before:1 before:^_1 before:posti first:grafico last:*izie last:determinato
52 first:*e/a first:*fico first:*re/a last:*rno last:ostetrica
51 after:). last:*ico told:subject4
50 last:*ala last:*ici last:*sala
49 after:salta. after:si_e before:^_re: before:le before:posizione first:*ano first:*ate last:*nato last:*zie last:catalogatore last:letturista last:notturno
48 after:meta after:stagionale, after:stagionale,_giunta last:carrellista last:collaudatore last:guardaparco
47 after:quest'anno first:docente last:*inea last:*nto last:linea told:text1
46 last:*nea
45 after:presso_serramenti before:per_la first:*ion first:*rice first:*tion last:*arco last:*e/a last:*list last:*rco last:*re/a last:*tare last:gestione last:specialist
44 after:lo after:stagione before:di_selezione
43 before:nel
42 after:per first:*logo first:*ogo first:*ress first:*uoca first:cuoca first:stress
41 after:arrivato after:arrivato_e after:e_fatta before:curriculum first:*inio first:*nio first:tirocinio last:*laio last:*nini last:*ter last:bagnini last:macellaio
40 after:in_piu after:piu_e before:di_nominarla before:istanza_per before:nominarla first:*ior first:*sta first:guardaparco last:*rano last:enologo last:magazziniere
39 after:? after:alla after:e_entrata first:*ard first:*ward last:*io/a
38 after:per_la after:piu before:( before:^_per before:della before:ruolo first:*arco last:*gica last:junior
37 after:e_pervenuta after:si before:permetterci before:permetterci_un before:possiamo_permetterci first:enologo first:formulatore first:tecnica last:*cer last:*icer last:*ity last:infermiere/a last:officer
36 before:all'annuncio before:candidatura_all'annuncio before:form_per before:quale first:*evo last:*-up last:*are last:*co/a last:*e-up last:*fila last:*ila last:*rica last:*tato last:fila last:make-up last:scientifico/a
35 after:il_posto after:posto_e before:i_posti before:la_squadra before:posti_da before:squadra before:un_posto first:*nini first:*oca first:bagnini first:catalogatore last:*cere last:*vice last:pasticcere last:service
34 before:^_mad before:candidatura_come before:mad first:*ice first:*tore last:*ere last:*tico last:estetista last:governante
33 after:per_l'azienda first:*ini last:*tere last:bibliotecario/a told:subject1
32 before:^_posto before:disponibilita_come last:*aff last:*taff last:*tica last:staff
31 after:operatrice before:avviso_pubblico before:pubblico first:*io/a
30 after:,_resti after:posto before:richiesta_per first:*outh first:*uth first:youth last:lettere last:sci
29 before:il_ruolo before:tu,_come first:*nica first:addetto last:*lici last:eolici last:processo
28 before:da before:modulo_per first:*rco
27 after:/ after:fa_mio after:lo_fa before:^_candidatura last:birraio
26 after:nostra after:nostra_scelta before:a before:l'incarico_semestrale before:semestrale before:semestrale_di first:*a/o first:*bile first:bibliotecario/a last:*dica last:*lia last:medica last:tagliatrice
25 before:^_selezione first:*ari first:*iuto first:aiuto first:junior last:*nori last:minori
24 after:dal_3 before:alla_fine before:fine before:fine_il first:*nte first:birraio first:polimeccanico last:*dita last:*eer last:*neer last:engineer last:vendita
23 after:la_nostra after:sede before:^_colloquio before:contratto before:il_contratto before:l'incarico first:*ida first:*laio first:*uida first:guida last:*ate last:*ead last:*lead last:*nali last:*nter last:center last:lead last:scolastica last:segretaria last:turno
22 before:curriculum_da before:cv before:roberto,_curriculum first:governante first:macchinista first:macellaio last:*ali last:*ini last:*sci last:esercizio
21 after:fa before:ricerca first:*ente first:*uto last:*nsel last:*sel last:counsel last:media last:produzione last:senior
20 after:(rif. after:,_con after:e_stata before:re: first:acquarista first:estetista first:redattrice first:tagliatrice last:*rcio last:commercio last:informatico
19 before:re:_candidatura first:*ect first:*etto first:*ject first:*nior first:project last:biostatistica
18 before:ricerca_di first:*apo first:*capo first:capo first:infermiere/a last:*dito last:*mia last:*omia last:acquisti last:contatori last:gastronomia
17 before:figura_di before:una first:*iera first:contabile last:*esso last:laboratorio last:turistica
16 after::_tra after:insieme before:la_nostra before:nostra before:postulazione_quale first:*ato first:*sual first:*ual first:collaboratore/trice first:visual last:*ido last:*iera last:*ness last:*nido last:*sso last:*vati last:business last:mulettista last:nido last:privati told:text2
15 after:che after:il before:assumerla_come before:figura before:inserimento_come before:l'annuncio before:l'annuncio_di before:la_figura before:per_l'annuncio first:carrellista last:*cure last:*go/a last:cure
14 after:cui after:in_luminara after:luminara after:luminara_pay. before:88231 before:alla_requisition before:requisition before:requisition_88231 before:riferimento_alla first:*ance first:*gato first:*go/a first:*nce first:compliance first:impiegato first:operatori last:*ari last:*cale last:*eter last:*ile last:enotecnico last:marketer
13 after:collaboratori after:e_andata after:i_collaboratori before:screening_per last:*iser last:*ivi last:*ser last:*tig last:*ure last:merchandiser last:qualita last:tig
12 after:afc after:afc_e before:application_come before:corso before:il_nostro before:sulla_ricerca first:responsabile first:ricercatore last:*lita last:*logo last:*oco last:*ogo last:*uoco last:cuoco told:subject3
11 after:,_area after:per_l'agenzia after:settembre. before:^_concorso before:feedback first:enotecnico last:marittimo last:officina last:scientifico
10 after:reparto before:^_posizione: before:posizione: before:sul_ruolo last:*eria last:*oper last:amministrativo last:assegno last:developer
9 after:cat._c after:e_rimasta after:i after:laboratorio after:ne after:zona before:jr10552 before:posizione_jr10552 first:*ame first:*ile first:*oco first:*uoco first:*ware first:apprendista first:cuoco first:saldatore first:software first:venditore last:*arto last:*bile last:*cina last:*cio last:*egno last:*gno last:*gue last:reparto
8 after:e_arrivata after:sua_candidatura before:alla_posizione first:*age first:*tage first:commerciale first:fisioterapista first:stage last:*ero last:*ice last:*lare last:*name last:*tari last:falegname last:fisioterapista last:spedizioni
7 before:il_profilo before:profilo before:profilo_di first:*etti first:*game first:*iale first:*mer first:*omer first:*ta/o first:*to/a first:*tti first:addetta/o first:addetti first:customer first:educatore first:game last:*cess last:*ioni last:*via last:*vita last:success
6 after:, after:-_lecce" after:lecce" after:lecce"_e first:addetto/a first:autista first:collaboratore last:*ame last:*ante last:*care last:*ce last:*eti last:*gram last:*izio last:*ram last:*rto last:care last:ce last:program last:soccorso last:struttura
5 after:ha_avuto after:non_sei before:^_incarico before:incarico before:noi_come before:per_il first:*gata first:*hse first:agente first:hse first:impiegata first:insegnante first:motion last:accompagnatore last:ristorazione
4 after:,_dal before:concorso before:di_ricezione before:domanda_per before:nostro before:ricezione before:riscontro_candidatura before:| first:cameriera last:*ato last:*ita last:*rale last:amministrativa last:sinistri last:stabilimento told:subject0
3 after::_conferma after:in_lumicrea after:lumicrea after:lumicrea_e after:presso_lo before:^_ricerca before:al_ruolo before:alla_ricerca before:candidandosi_quale before:candidatura_- before:gustavia_come first:*ante first:*duct first:*etra first:*name first:*tra first:*uct first:cantiniere first:falegname first:geometra first:gestore first:gruista first:magazziniere first:product first:progettista first:tecnologo last:*ista last:*iter last:cantiniere last:gruista last:portalettere last:writer
2 after:"_a after:,_per after:60-80% after:: after:@ after:ci_troviamo after:cui_hai after:per_il after:presa after:presa_in after:presso_poste before:a_colloquio before:candidatura: before:colloquio_- before:e_come before:esito_selezione before:la_ricerca before:postulazione first:*cal first:*chef first:*ent first:*hef first:*ical first:*lant first:*uyer first:*yer first:buyer first:chef first:clinical first:consulente first:liquidatore first:ostetrica first:plant last:*chi last:*era last:*ito last:*stri last:*uyer last:*vo/a last:*web last:*yer last:amministrativo/a last:buyer last:cucina last:grafico last:web
1 after:- after:-_dipartimento after:-_turno after:che_rientra after:dal_1° after:dipartimento after:presso_la after:secondo after:sua after:turno_notte" after:un_altro before:554-rm_" before:candidata_come before:concorso_n. before:domanda_come before:indeterminato_come before:per_" before:posizione_" before:posto first:*ario first:*co/a first:*ux first:educatore/educatrice first:formatore first:portalettere first:ux first:velaio last:*iare last:*olo last:*ount last:*tri last:*unt last:account last:impianti told:text3
-1 after:& after:,_gsd after:77/24. after::_la after:] after:a after:a_novembre. after:acquisita_e after:addetto after:ai after:aiuto after:al_capo after:alla_s.v. after:amministrativa after:amministrativa_non after:amministrativo after:amministrativo/a after:application after:archiviamo after:archiviamo_la after:arrivata after:arrivata_correttamente. after:assi. after:avevamo after:avvocato after:azienda after:center after:center_- after:cinque after:cinque_vele after:cliente. after:cnc after:cnc_sul after:collaudatore after:collaudatore_si after:commissione after:con_efisio: after:confezionamento, after:confezionamento,_dal after:congiu, after:controllo after:coperta. after:dalle after:degli_inglesi. after:del_procedimento after:delegato after:delegato_della after:della_protezione after:delle_cinque after:delle_valvole. after:di_forli. after:dietro after:dietro_la after:domanda_n. after:dott. after:e_a after:e_con after:e_ricaduta after:e_tutto after:entrata after:entrata_nel after:fara after:fatto after:febbraio, after:febbraio,_la after:fluente after:fluente_e after:forli. after:gia_pratico after:giorni after:ha after:ha_partecipato. after:hai_consegnato after:hanno after:incontro after:inglesi. after:l'anno_2025/26. after:laboratorio_la after:le_valutera after:meccanico after:meccanico_junior after:minuti after:minuti_sulla after:n. after:nel_nostro after:nipote. after:nostro_sistema after:novembre after:parte after:partecipato. after:pellizzari, after:pellizzari,_che after:per_aver after:porcu, after:possibile after:possibile_tappa after:potra after:procedimento after:procedimento_dott. after:pronto after:proposta after:protezione after:qualita_presso after:rampa. after:rientra after:sanitario_di after:scandinavi after:scandinavi_e after:sei after:sei_passata after:si_era after:stabilimento_di after:stata_acquisita after:stata_chiusa. after:stata_inoltrata after:storica after:storica_e after:success after:sulla after:sulla_piattaforma after:te after:tecnico after:tuo_posto after:tutto after:tutto_il after:valutera after:valutera_tutte after:valvole. after:vele after:vele_e after:vendite after:via after:zucchetti. before:(biologa before:-_esito before:^_benvenuto before:^_cattedra before:^_coordinatrice before:^_feedback before:^_praticante before:^_r: before:^_risposta before:^_ufficio before:addetta before:alla_prova before:alla_tua before:anche before:assegno before:backend before:benvenuto before:benvenuto_a before:capo before:cattedra before:ccnl before:cercavamo before:che_per before:ci_hanno before:collaboratore_professionale before:colloquio_di before:con_me before:conferma_di before:coordinatrice before:d1_ccnl before:da_subito, before:da_un before:di_presentazione before:direttore before:docente before:docente_di before:dora_(biologa before:esito before:graduatoria before:growth before:hanno before:hostess_e before:impiegato before:invito before:jr10552_impiegato before:l'ingresso_del before:la_leggeranno before:la_quale before:la_verita: before:leggeranno before:lettera before:lettera_di before:ma before:mano before:mano_piu before:me before:modulo before:molto_revit before:motion before:non_si before:nostra_growth before:oss before:persona_ma before:praticante before:professionale before:progettista before:prova_di before:pubblicato_sul before:r:_disponibilita before:rete before:revit before:sede before:selezione_di before:si before:sua_istanza before:subito, before:subito,_con before:talent before:trasmessa_ai before:una_mano before:verita: first:*ara first:*ardo first:*cess first:*ci first:*dita first:*dora first:*glio first:*iude first:*line first:*mpre first:*nel first:*nera first:*nico first:*oper first:*ora first:*ppo first:*pre first:*rita first:*rsi first:*sede first:*tuo first:*ude first:*uppo first:*vano first:*vato first:agenda first:aggiornamento first:automatica first:bordo first:chimico-farmaceutico first:chiude first:ci first:comunicazione first:curatrice first:developer first:dipartimento first:dirigenti first:disdetto first:dora first:edoardo first:foglio first:formato first:fornitori first:gruppo first:ingegnera first:nel first:nostri first:online first:sanitario first:sede first:segretario first:sempre first:steward first:tuo first:vendita first:volevano last:*19 last:*4 last:*75 last:*9 last:*ack last:*aco last:*age last:*ando last:*arte last:*asco last:*asta last:*avi last:*bbe last:*cco last:*cena last:*chia last:*dott last:*dro last:*ebbe last:*ede last:*ena last:*eni last:*esco last:*esta last:*fara last:*gale last:*hia last:*iata last:*iche last:*ieri last:*inio last:*iuto last:*lei last:*lica last:*lusa last:*m'e last:*mana last:*mini last:*mio last:*navi last:*ndro last:*nio last:*noi last:*occo last:*olio last:*om'e last:*onda last:*onta last:*oria last:*osi last:*osta last:*ote last:*ott last:*pay last:*pote last:*rack last:*rera last:*rita last:*rma last:*same last:*sede last:*sei last:*sta last:*su last:*tage last:*tedi last:*ting last:*toli last:*tu last:*tua last:*uito last:*un last:*usso last:*val last:*zari last:19 last:4 last:75 last:9 last:abbiamo last:accesso last:aggiornamento last:aiuto last:alimentari last:all'acquario last:altieri last:amministratore last:attribuito last:avevamo last:capoufficio last:cerca last:com'e last:conclusa last:concorso last:coperta last:dipendente last:documenti last:domanda last:dott last:editoriale last:entrante last:entrata last:esame last:fara last:formatore last:fornitori last:frattempo last:gestionale last:giubiasco last:graduatoria last:hanno last:impiegato/a last:inoltrato last:inviata last:legale last:lei last:liquidatore last:martedi last:minuti last:mio last:nipote last:noi last:nulla last:parte last:pay last:pellizzari last:personale last:pertanto last:portfolio last:presentazione last:procedimento last:proposta last:protezione last:pubblica last:redazione last:ricercato last:ricevuta last:rimasta last:ruolo last:russo last:sandro last:scandinavi last:scena last:seconda last:sede last:sei last:settimana last:stage last:su last:sulla last:tedesco last:termini last:tirocinio last:titoli last:tra last:track last:tu last:tua last:un last:val
-2 after:,_risultata after:._17/30. after:4 after:4_e after::_in after:a_febbraio after:abbiamo_dato after:acquisita_dal after:acquisti after:al after:al_confezionamento, after:analyst after:andata after:arrivato, after:benvenuto after:benvenuto_come after:candidatura_e after:capo after:capo_area. after:ci_eravamo after:commerciale after:confezionamento after:consultant after:correttamente. after:customer after:customer_service after:d.lgs. after:dei after:dell'esito after:dell'esito_sfavorevole after:delle after:di_laboratorio, after:di_sala after:di_selezione after:domanda after:e_tecnologie after:efisio: after:eolici. after:ex after:ex_art. after:febbraio after:febbraio_e after:ha_assegnato after:ha_attribuito after:il_4 after:il_benvenuto after:il_tuo after:l'agenzia after:l'agenzia_di after:la_prossima after:laboratorio, after:laboratorio,_con after:marzo after:mattino after:nostro after:nulla: after:nulla:_la after:okamura, after:okamura,_risultata after:per_noi after:porta_dietro after:porteremo after:porteremo_in after:prendo, after:prendo,_con after:proseguire after:proseguire_con after:prossima after:prossima_settimana? after:qualita_e after:qualora after:qualora_se after:ricevuta after:ringrazia after:ringrazia_per after:risorse after:risorse_umane after:sala after:scadenza after:scelta after:scelta_e after:selezione after:serramenti after:serramenti_altieri. after:servizio after:sfavorevole after:sfavorevole_della after:societa_esterna after:su after:tecnologie after:tecnologie_alimentari. after:track, after:track,_gsd after:tuo after:viola, after:zweifel. before:^_alla before:^_conferma before:^_ricevuta before:^_studio before:^_tecnico before:a_digiuno, before:abbiamo before:al_progetto before:alla_farmacista before:candidatura_per before:chiude before:chiude_la before:clinical before:conferita_alla before:conferma before:dai_nostri before:digiuno, before:disdetto before:disdetto_la before:disponibilita before:domanda_di before:due before:esaminando before:esaminando_con before:hanno_disdetto before:hse before:i_lavori before:indeterminato,_livello before:laboratorio_lo before:lavori before:lista before:lista_dei before:livello before:ma_al before:maestra, before:molto before:n. before:nella_lista before:notturno before:nuovi before:offerta_di before:orobia_come before:personale before:professionale_sanitario before:progetto before:project before:prova before:ricevuta before:ricevuta_di before:risposta before:sanitario_- before:si_chiude before:stiamo_esaminando before:sua_domanda before:tecnica,_molto before:ufficio before:un_clinical before:una_maestra, before:visita first:*ant first:*cer first:*d1 first:*ede first:*enda first:*esse first:*esta first:*evit first:*fine first:*icer first:*ioni first:*m'e first:*mato first:*non first:*nta first:*nter first:*om'e first:*oni first:*onta first:*our first:*quio first:*rico first:*se first:*sei first:*sito first:*sua first:*sul first:*ting first:*uio first:*vit first:*your first:apprendistato first:assistente first:benvenuto first:center first:cerca first:colloquio first:com'e first:convocazione first:d1 first:data first:esito first:fine first:incarico first:interesse first:non first:officer first:personale first:possibile first:praticanti first:progetto first:proposta first:revit first:ricerca first:ricezione first:richiesta first:se first:sei first:stagione first:sua first:sul first:terra first:your last:*.ssa last:*ai last:*anco last:*ara last:*atus last:*azia last:*come last:*crea last:*dera last:*eme last:*enza last:*esi last:*eve last:*hai last:*ieme last:*ieta last:*ieti last:*iola last:*isi last:*itto last:*lesi last:*lio last:*ma last:*mura last:*nco last:*nque last:*nta last:*ntra last:*nure last:*nza last:*oli last:*orto last:*owth last:*que last:*quio last:*rata last:*rte last:*s.v last:*sco last:*ste last:*tale last:*tate last:*ti last:*tus last:*uio last:*ulla last:*uolo last:*usa last:*wth last:*zona last:accertamenti last:ai last:azienda last:candidatura last:carriera last:cinque last:colloquio last:come last:commissario last:comunicazione last:conducente last:coordinatore last:dalle last:dell'esito last:desidera last:dirigente last:dott.ssa last:educatore last:esaminatrice last:estate last:growth last:hai last:informiamo last:inglesi last:iniziano last:insieme last:lumicrea last:ma last:odierna last:okamura last:progettista last:redattore last:relativa last:rientra last:ringrazia last:s.v last:societa last:status last:tenure last:ti last:ufficiale last:valvole last:viola last:zona
-3 after:,_alla after:,_ho after:._30 after:alle after:art. after:art._30 after:assegnato after:assegnato_il after:breve after:ce after:clientela_per after:colloquio_di after:competente. after:della_selezione, after:della_societa after:desidera after:desidera_proseguire after:di_gestione after:di_laboratorio after:di_ricerca after:entrante. after:fatta after:fatta_e after:gestionale after:gestionale_zucchetti. after:gestione after:gestione_presso after:il_gestionale after:il_punto after:il_turno after:interna after:mando after:martedi. after:mio after:mio_nipote. after:ne_prendo, after:nei after:nei_termini. after:porta after:produzione after:prova_orale after:ricerca after:sandro, after:sandro,_che after:selezione, after:selezione,_a after:soccorso. after:societa_cliente. after:stato after:tempo_per after:turno_a after:umane after:una_societa after:viola before:88231_visual before:9_febbraio, before:^_cfo before:^_sua before:annoverare before:assumere before:assumere_un before:causa_indisponibilita before:cfo before:cfo_- before:che before:di_assumere before:di_tecnico before:di_un before:domanda before:e_stato before:farmacista before:febbraio, before:febbraio,_la before:il_test before:in_corso before:indisponibilita before:indisponibilita_di before:online before:orientato before:pero_orientato before:pero_una before:posizione_per before:posto_per before:poterla_annoverare before:pratica before:presentazione before:prova_pratica before:richiesta_di before:sanitario_di before:sara before:seconda before:secondo before:stato before:studio before:su_come before:sua_postulazione before:sulla_tua before:tecnico_sanitario before:un_test first:*adra first:*b first:*data first:*dere first:*dio first:*erra first:*erso first:*fra first:*gale first:*hr first:*ima first:*ite first:*ito first:*izio first:*mano first:*nato first:*nuto first:*ovo first:*rra first:*si first:*sse first:*tino first:*udio first:*uovo first:*zio first:accesso first:accompagnatore first:assegnato first:audizione first:b first:commissario first:domanda first:dottore first:dottoressa first:fra first:hr first:informatico first:legale first:mano first:mattino first:nuovo first:postulazione first:ricevuta first:servizio first:si first:squadra first:studio first:verso last:*aini last:*azie last:*c last:*ega last:*endo last:*esa last:*esti last:*evi last:*fel last:*ifel last:*indi last:*line last:*mane last:*meta last:*ndi last:*ome last:*orni last:*orse last:*otto last:*pesa last:*rato last:*rsa last:*rse last:*ulta last:*una last:*vamo last:*vole last:*vuta last:andata last:assegnato last:avvocato last:c last:delegato last:dottore last:dottoressa last:giorni last:grazie last:meta last:mugnaini last:nostra last:online last:prendo last:quindi last:referente last:resti last:risorse last:risulta last:scorso last:umane last:una last:venuto last:zweifel
-4 after:)_e after:,_le after:._c after:9 after:9_febbraio, after:abilitato. after:accertamenti. after:attribuito after:attribuito_alla after:care after:care_- after:centro_a after:collaboratore after:colloquio after:come_possibile after:comunicazione after:conclusa after:conclusa_correttamente. after:counsel after:da_lei after:da_noi after:degli_accertamenti. after:determinato after:determinato_in after:era_venuto after:gia_abilitato. after:il_9 after:il_tedesco after:la_sua after:lei_indicata after:noi_in after:polizia after:posto_l'abbiamo after:prova after:scolastica after:serve after:serve_il after:spedizioni after:spedizioni_e after:tedesco after:tedesco_fluente after:termini. after:ti_ringrazia after:tra after:| before:/ before:^_i before:ai before:al before:annoverare_fra before:d1 before:del before:di_candidatura before:e_la before:fra before:grazie_per before:il_team before:indeterminato, before:lavori_sulla before:livello_d1 before:me_e before:non_di before:nostri before:piu before:proseguiamo_con before:revit_e before:richiesta before:roberto, before:salve_roberto, before:sara_trasmessa before:se before:se_la before:sua_candidatura before:tempo_indeterminato, before:trasmessa before:visual first:*1 first:*ccnl first:*cnl first:*due first:*ella first:*erca first:*erti first:*evi first:*gio first:*ico first:*ine first:*ino first:*iser first:*mera first:*mere first:*ncio first:*osti first:*ovi first:*poca first:*rio first:*rti first:*ser first:*tico first:*ulla first:*uolo first:*uovi first:*uta first:*vuta first:1 first:all'annuncio first:application first:assumere first:ccnl first:della first:disponibilita first:due first:esserti first:formatori first:merchandiser first:nuovi first:poca first:posti first:presentazione first:qualita first:ruolo first:sulla last:*ard last:*art last:*bia last:*dato last:*eno last:*erve last:*ex last:*fono last:*giu last:*ida last:*ing last:*isio last:*ivo last:*llo last:*mad last:*nei last:*ngiu last:*nuto last:*obia last:*oche last:*ollo last:*olta last:*orta last:*ova last:*raio last:*rni last:*rova last:*rve last:*sati last:*sio last:*sul last:*tivo last:*uida last:*ward last:art last:bordo last:candidato last:clienti last:collaborazione last:congiu last:controllo last:direttrice last:efisio last:esito last:ex last:guida last:l'effettuazione last:legal last:mad last:nei last:orobia last:passati last:porta last:prova last:redattrice last:serve last:sul last:svolta last:telefono last:verbalizzante
-5 after:,_molto after:acquisita after:clientela_privati after:da_meta after:dal_sistema after:e_tu after:fa_nulla: after:graduatoria after:hai after:noi after:professionale after:professionale_sanitario after:qualita after:resti after:resti_il after:seconda after:si_porta after:sua_domanda after:tu after:tu_non before:^_edoardo before:^_grazie before:alla_procedura before:assegnato before:assunzioni_per before:cattedra_di before:dei before:edoardo before:fra_i before:gentile_signor before:giorni before:giorni_di before:giro_proseguiamo before:grazie before:individuato_l' before:lavoro before:maestra,_non before:non_un before:ospitare before:ospitare_un before:per_l'incarico before:preferito_ospitare before:proseguiamo before:r: before:sanitario before:signor before:stato_assegnato before:sul before:sulla before:tre_giorni before:tua first:*ack first:*al first:*ales first:*back first:*bbri first:*bri first:*cio first:*dati first:*dei first:*ello first:*enza first:*erie first:*iano first:*ivo first:*lead first:*les first:*llo first:*nere first:*nvio first:*olto first:*ondo first:*orio first:*ova first:*pato first:*raio first:*rale first:*rie first:*tant first:*tivo first:*tto first:*uova first:*vio first:al first:anticipato first:architetto first:consultant first:dei first:fabbri first:feedback first:ingegnere first:lead first:nuova first:posizione first:presso first:sala first:sales first:secondo first:semestrale first:senior first:soldati first:tirocinante first:violoncello last:*afc last:*ati last:*atta last:*dio last:*elta last:*end last:*eta last:*kend last:*n last:*nale last:*ndo last:*orcu last:*oso last:*rcu last:*rito last:*udio last:*zeri last:afc last:application last:backend last:conoscitivo last:data last:fatta last:formatori last:lazzeri last:meccanico last:n last:porcu last:regista last:scelta last:studio last:volontario
-6 after:,_la after:,_non after:,_senza after:-_comunicazione after:-_fondatore, after:. after:abbiamo after:area. after:cad after:che_e after:chiamate after:chiamate_partiranno after:come after:cucina after:degli after:di_turno after:dipendente. after:e_verra after:elementare after:elementare_a after:era after:fondatore, after:fondatore,_birrificio after:in_scena after:l'effettuazione after:l'effettuazione_degli after:le_chiamate after:lei_ha after:mezzo after:nido after:non_ne after:non_potra after:pratico after:pratico_di after:scena after:scena_a after:societa after:turno_e after:una_collega after:venuto after:venuto_martedi. after:verra_sottoposta before:cerchiamo before:colloquio_come before:del_colloquio before:di_mobilita before:il_servizio before:nella_quale before:procedura_di before:servizio before:terra_un'altra before:tua_candidatura before:un'altra first:*ader first:*cui first:*der first:*lto first:*lum first:*mi first:*nale first:*nata first:*olo first:*piu first:*ring first:*ulum first:accordo first:cui first:curriculum first:esaminatrice first:formatrice first:mi first:piu first:quest'anno last:*ager last:*anno last:*bbri last:*cui last:*dra last:*edra last:*emo last:*fa last:*ger last:*iamo last:*ilo last:*ine last:*nno last:*nuta last:*olto last:*ori last:*remo last:*sito last:*stro last:*sua last:*uto last:accordo last:braccianti last:cattedra last:collaboratore/trice last:cui last:dirigenti last:fa last:fabbri last:latina last:maestro last:manager last:notizie last:operatore last:pervenuta last:porteremo last:quale last:soldati last:sua
-7 after:che_porteremo after:commercio after:conosceva after:conosceva_gia after:decorrere after:decorrere_dal after:di_commercio after:e_le after:e_per after:e_pertanto after:l'anno after:pertanto after:pertanto_archiviamo after:pervenuta_nei after:ufficio before:^_gentile before:all'annuncio_tecnico before:cerca before:con_l' before:dora_( before:gentile before:i before:perdere_e before:pratica_di first:*ati first:*e first:*loga first:*oga first:*ordo first:*rif first:*sumo first:*umo first:assumo first:biologa first:collaudatore first:concorso first:e first:rif last:*3 last:*a/o last:*ane last:*bri last:*ceva last:*eri last:*iana last:*lto last:*nuti last:*oni last:*srl last:*ta/o last:*uale last:*uoca last:*uola last:*uti last:3 last:addetta/o last:attori last:chimico-farmaceutico last:conosceva last:cuoca last:educatore/educatrice last:gestore last:novembre last:pratico last:professoressa last:scuola last:srl last:tecnica last:tempo
-8 after:,_giunta after:3 after:3_novembre. after:;_- after:che_hanno after:dal after:esercizio after:flessografico). after:frattempo after:frattempo_coperta. after:iniziano after:iniziano_a after:l'abbiamo after:l'abbiamo_trovata. after:marittimo. after:minori after:nel_frattempo after:novembre. after:pervenuta after:privati after:responsabile, after:responsabile,_dott.ssa after:sanitario_- after:tig before:^_hr before:aver_pensato before:candidatura_in before:candidature_per before:commissione before:con_i before:la_commissione before:pensato before:pensato_a first:*anno first:*esso first:*iamo first:*imo first:*iso first:*list first:*nno first:*orso first:*rdo first:*sca first:*sso first:*tina first:*viso first:amministratore first:avviso first:direttrice first:latina first:meccanica first:specialist last:*ana last:*apo last:*bili last:*capo last:*ci last:*eva last:*fica last:*iere last:*isti last:*mbre last:*nica last:*oca last:*orli last:*ria last:*rini last:*rli last:addetto/a last:capo last:ci last:comunita last:curatrice last:era last:febbraio last:forli last:grafica last:operativo last:operatori last:professionale last:quattrini last:responsabili last:saldatore last:stato last:ufficio
-9 after:della_stagione after:e_inoltrato after:estiva after:inoltrato after:inoltrato_al after:quale after:quale_lei after:sanitario after:si_sono after:stagione_entrante. after:stata_nel after:tutti. before:^_quest'anno before:amadou, before:amadou,_lo before:buonasera_amadou, before:hr before:la_posizione before:non_possiamo before:possiamo before:quest'anno first:*ai first:*amo first:*come first:*dura first:*erci first:*ina first:*ing first:*rca first:*rci first:*unto first:ai first:braccianti first:come first:permetterci first:procedura first:punto first:responsabili last:*amo last:*anda last:*bre last:*data last:*empo last:*enda last:*erti last:*ha last:*icio last:*ili last:*mpo last:*nel last:*qui last:*rti last:*uta last:andati last:formatrice last:ha last:nel last:posto last:praticante last:presso last:qui last:stampatore
-10 after:area after:che_hai after:con_la after:cqc,_ma after:di_processo. after:ne_fa after:processo. after:tua_candidatura after:verbalizzante before:collaborazione before:deciso before:ha_deciso before:nostro_area before:stampato_per before:sulla_nuova before:team first:*anda first:*bili first:*ome first:*tate first:*tica first:collaborazione first:estate first:stato last:*gner last:*ione last:*one last:*ordo last:*osto last:*rdo last:*sto last:*tina last:*ugio last:agente last:designer last:rifugio last:segretario
-11 after:,_lo after:a_una after:cqc, after:dobbiamo after:dobbiamo_rinunciare after:e_dobbiamo after:le after:lei after:medica_risulta after:mensa after:nel after:personale after:sai. after:spa after:tua after:una before:brutte_notizie: before:deciso_di before:dei_sei before:della_verzasca, before:non before:notizie: before:verita:_volevano before:verzasca, before:volevano before:volevano_una first:*arla first:*iato first:*ili first:*rla first:attori first:nominarla first:segretariato last:*ale last:*iani last:*iato last:*mpre last:*ogia last:*pre last:*rif last:*sca last:*se last:arrivato last:assistente last:commessa last:maestra last:praticanti last:radiologia last:rif last:se last:segretariato last:sempre
-12 after:! after:,_il after:; after:di_scuola after:lo_stabilimento after:medica after:scuola after:scuola_elementare after:ti before:per_un before:sei first:*anti first:*del first:*lica first:*oli first:*rso first:*tor first:del first:pubblica last:*ampa last:*ani last:*ela last:*gata last:*iale last:*iva last:*mpa last:*oro last:*sita last:*sti last:*tela last:*tiva last:*tor last:*voro last:acquisita last:alle last:clientela last:impiegata last:insegnante last:lavoro last:operatrice last:venditore
-13 after:comunita after:comunita_minori after:e_stato after:gia_il after:se after:se_ne before:^_[ before:avviso_di before:il_tuo before:lo before:notizie:_la before:proposta before:proposta_di before:pubblica before:selezione_pubblica before:tuo first:*ala first:*azie first:*i first:*rata first:*sala first:*uale first:*zie first:grazie first:i first:operatrice first:quale first:regista last:*egio last:*etti last:*ne last:*ola last:*piu last:*tura last:addetti last:direttore last:ne last:piu last:stata
-14 after:di_notte after:notte after:verra before:[ before:procedura before:tecnico first:*atto first:*ione first:*one first:*ter first:*tere first:contratto first:professoressa first:turno last:*area last:*cato last:*con last:*enze last:*nze last:*tata last:*vato last:area last:con last:educatrici last:farmacista last:ingegnere last:interna last:scienze
-15 after:andati after:andati_tutti. after:processo after:quindi_il after:stabilimento after:stata after:turistica after:turistica_(rif. after:vendita before:^_convocazione before:convocazione before:istanza before:l' before:stress first:*iva first:*olio first:*rno first:*tiva first:*urno first:commessa first:lettere first:portfolio first:risposta last:*al last:*alle last:*alta last:*ess last:*roni last:*sono last:*stra last:*ura last:al last:animatore/animatrice last:automatica last:capparoni last:salta last:sono
-16 after:e_conclusa after:notti. after:service after:service_il before:orientato_verso before:verso before:verso_un first:*con first:*lico first:collaboratori first:con first:pubblico last:*dati last:*nere last:*onto last:*rea last:*ulle last:autista last:consulente last:pronto last:servizio last:storica last:sulle
-17 after:candidatura after:contatori after:de_rang after:e_quindi after:rang before:" before:^_il before:digiuno,_presso before:profilo_per first:*etta first:*ghe first:*lio first:*oghe first:*tile first:*tta first:addetta first:analoghe first:candidatura first:commissione first:gentile last:*aria last:*dal last:*dico last:*dite last:*erna last:*ite last:*rici last:*rna last:analista last:autisti last:cantiere last:dal last:opportunita last:vendite
-18 after:clientela after:de after:media before:la_sua before:mobilita first:*ando first:*osta first:*tura first:assunzione first:bando first:dirigente first:selezione first:volontaria first:volontario last:*anti last:*orio last:*otti last:collaboratori last:notti
-19 before:^ before:^_^ before:con_la before:presso before:presso_il first:*anza first:*aria first:*ata first:*enti first:*ntro first:*oro first:*ria first:*voro first:centro first:istanza first:lavoro first:posto first:praticante last:*all last:*per last:*ppo last:*uppo last:commerciale last:formulatore told:subject2 told:text0
-20 after:carrellista after:carrellista_per before:^_prot. before:che_il before:e before:prot. first:*abio first:*alla first:*bio first:*in first:alla first:direttore first:in first:mobilita last:*chio last:*cqc last:*hio last:*nda last:*ono last:*spa last:*tra last:*utti last:cqc last:gia last:spa last:tutti
-21 after:,_e after:della after:e_al after:gia before:conferita before:dell' before:il_posto before:prendere before:r:_candidatura before:ricerca_" before:stata_conferita first:*ale first:*cv first:*gia first:*ogia first:*ore first:*osto first:*sto first:cv first:radiologia last:abilitato last:per
-22 after:che_era after:junior_e before:nomina before:sua first:avvocato first:nostro last:*chef last:*enti last:*essa last:*hef last:*mer last:*omer last:chef last:customer last:estiva
-23 before:posto_di first:*tare first:maestro last:*der last:*non last:*si last:non last:operaio last:si
-24 after:,_ma after:a_tempo after:quindi before:^_la before:selezione_in first:*eer first:*ndo first:*neer first:*nza first:coordinatrice first:engineer first:per last:*gio last:*ime
-25 after:,_che after:e_la first:*area first:*gner first:*rea first:area first:designer last:*ledi last:*ltro last:*nita last:*ssa last:mercoledi last:tecnologo
-26 first:*per last:*edi last:*etta last:*ware last:addetta last:impiegato last:software last:stagionale
-27 after:-_aggiornamento after:impianti_eolici. after:tempo before:^_come first:*stri first:*tri first:redattore last:*alla last:*rice last:alla
-28 after:aggiornamento after:impianti after:junior before:^_avviso before:area before:avviso first:*ess first:*ura last:*cat last:*lta last:cat
-29 before:re:_re: first:*cato first:*lita first:*mad first:educatrici first:mad first:operaio last:docente
-30 before:assumo_l'altro before:l'altro first:*lla first:*nti first:*ori first:*tori last:*gato
-31 after:informiamo after:informiamo_dell'esito after:la_informiamo before:concorso_per before:corso_per before:il_centro last:*erta last:*gia last:steward
-32 after:con before:centro first:*dico first:medico last:*ezia last:*lla last:*lle last:*to/a last:*tori last:*tta last:pomezia
-33 after:tempo_determinato before:a_un first:*ita first:*ner first:*rici first:autisti last:*egal last:*gal last:*zia last:coordinatrice last:ricercatore
-34 after:-_ostetrica. after:ostetrica. before:con before:la last:*nico last:che
-35 first:*ici last:*ano last:*ele last:*vele last:sanitario last:vele
-36 after:) first:tecnico last:*rta
-37 after:per_l'effettuazione first:*isti
-38 after:e_steward after:steward after:steward_la last:*dale last:*tess last:hostess
-39 after:$ first:*are first:*ist first:farmacista last:*ario last:*nti
-40 after:,_dott.ssa after:centro last:*che
-41 before:alla before:in last:*ata last:*cad last:addetto last:cad last:stagione
-42 after:" before:1_posto before:assegnato_alla last:*e last:*tore last:e
-43 first:*sti
-44 after:notturno last:*isce
-45 first:*ica first:*stro last:*dia last:*edia last:*etto
-46 after:non first:store last:*sce last:volontaria
-47 after:la before:il
-48 first:*ager first:*ger first:manager
-49 after:3d after:non_se before:colloquio
-50 last:medico
-51 first:*essa first:*ssa last:*tti
-52 last:*tto
-53 first:*ento first:istruttore
-54 last:macchinista
-55 last:*nte
-56 first:*iore
-57 last:*ntro last:*rio last:centro
-58 last:*abio last:*bio last:istruttore
-59 after:stagionale
-61 last:*ente last:rampa
-62 after:un before:posizione_di
-63 after:un_mese first:*nto last:*eto
-65 first:*tro
-66 before:- first:referente last:selezione
-68 before:selezione_per
-69 first:*tess first:hostess last:manutentore
-70 after:,_a after:documenti before:in_qualita before:qualita before:qualita_di
-71 before:un
-73 before:test last:*oss last:oss
-74 first:*oss first:oss last:*iore
-75 last:*iano
-76 after:sulle after:sulle_notti. last:responsabile
-77 last:*iso last:*viso
-84 last:modellista
-93 first:manutentore
-95 before:assunzione
-100 first:modellista
-110 after:di last:*tro
-120 last:*ore
-130 last:tecnico
"""
COMPANY = """
280 before:in
160 after:ha
140 before:fondazione before:presso
120 before:del before:segreteria_"
110 before:" before:accademia before:per
100 after:/ after:come before:acquarista_all' before:all' before:direttrice
98 before:verso
92 after:abbiamo after:talent
87 before:sviluppo_-
80 after:e
77 after:dal
76 after:per before:mostrato_verso
74 after:" before:aver_scelto
70 before:la before:scelto
68 before:writer_in
65 before:gestione_presso
64 after:ci before:della
63 before:porta_delle
62 after:resta
54 before:il
48 before:team
46 before:delle
45 before:da before:inviato_a
41 before:|
39 before:curricula_di
36 before:di
35 after:|
34 after:s.r.l. before:portalettere_presso
33 after:] before:[
31 after:entro
28 after:.,
27 after:sa
25 before:pensato_a
24 before:lo
23 before:^
22 before:l'interesse_verso
20 before:recruiting
13 after:- before:candidatura_in
9 before:dell'interesse_per before:somministrazione_presso
7 after:si
6 after:! after:ti
4 after:, before:analyst_in before:azienda
-1 after:(biologa after:) after:310 after:; after:altri after:aveva after:braccianti after:dell'ufficio after:e-mail after:esigenze after:fortuna after:informazioni after:italia after:mio after:nido after:pero after:preferiscono after:prossimo after:reclutamento after:services after:sono after:sorgive after:stato: after:stellina after:stima, after:su after:trasmessa after:tuo after:tutti after:una after:venerdi after:vinto before:3_u.s. before:addetto before:aeroporti before:al_professor before:alla_dottoressa before:alla_professoressa before:alto before:anziani before:arredamento_di before:autisti before:casa-torre_a before:casa_anziani before:ccnl before:ceramiche before:cinque before:cliente_a before:collega_di before:creativa before:cura before:curatrice)_e before:da_" before:dal before:dei before:dell' before:disiscriviti_| before:domani before:dr. before:farmaceutica before:gestionale before:gia before:il_gestionale before:la_leggeranno before:la_nostra before:la_ricerca before:legale: before:leggeranno before:lettera_per before:ludoteca_di before:magazzino_di before:marzia before:molto before:non before:nostra before:officine before:ortofrutta before:per_autisti before:per_il before:pharma before:prof._dr. before:prof.ssa before:professor before:professoressa before:project before:protezione before:purtroppo_domani before:responsabile,_dott.ssa before:righe_da before:rispondi_alla before:ruolo_di before:sanitario before:sassari_00, before:sede_legale: before:sig.ra before:sociale before:tecnica,_molto before:torrefazione before:trasmessa_via before:u.s. before:usa_gia before:vincenzo before:vocale before:volte_da
-2 after:05/bios-03. after:a after:alla after:anticipato, after:buone after:desidera after:ho after:mi after:nostro, after:ogni after:perche after:questa after:questo after:telelavoro, after:ufficiale. after:valmasino before:abbiamo_l' before:all'azienda_di before:autolinee before:avuto_a before:beltrami before:beppe before:casa before:che before:chef before:clinical before:conosciuta_a before:criostati_a before:croce before:d1 before:denis before:dott.ssa before:dottor before:erica before:fara before:ferrovie before:hotel before:il_dottor before:il_m° before:katia before:la_fara before:meccanica before:outlet before:pro before:pubblicato_sul before:radio before:ricorso_al before:scritta_dalla before:su before:sul before:tenure_track, before:track, before:trasferita_a before:vede_che
-3 after:@ after:affetto after:candidati after:comunica after:continuare after:deciso after:desidero after:giornata after:momento after:recruiting after:rende after:s.p.a. after:team after:tre before:05/ before:acquedotto before:al before:alla before:comune before:enrico before:fino_a before:gsd_05/ before:ho_preso before:il_team before:in_via before:la_dottoressa before:per_la before:preso before:profilo_di before:riva before:serie_in before:sezione_" before:tecnico_con before:ufficio_di before:vediamo_a
-4 after:"addetto after:dei after:domanda after:fine after:lo after:pontelagoscuro after:resilienti", after:scarpe after:stima after:strada. after:viva before:- before:554- before:addetta before:agnese before:arch. before:banca before:brenta_- before:dirigente_di before:e_il before:l'annuncio_554- before:progetto_" before:società before:trasporti
-5 after:abbraccio after:conferma after:del before:bruno before:caffè before:candidatura_per before:coop. before:dottoressa before:indeterminato,_livello before:industriali before:l' before:linea before:livello before:mani_di before:paolo before:presso_il before:salone before:vendita_di
-6 after:00, after:con after:cordiale after:degli after:fatti after:non after:saluto after:sociale before:a before:bea,_sono before:l'agenzia_di before:l'azienda_di before:mani before:nell'aria_di before:quello_di before:servizio before:sig.
-7 after:al after:in after:melograno before:anziani_stellina, before:asilo before:don before:e before:hr before:ing. before:le before:negozio_con before:sono before:spedizioni_di before:stellina, before:vela_00,
-8 after:& after:(pd) before:14_- before:care_- before:dott. before:human before:tempo_di
-9 after:i before:00, before:people before:via
-11 before:& before:officina before:ricerca before:tirocinante_di
-12 before:/ before:m° before:studio
-13 before:alla_candidata before:candidata before:funzione before:gruppo before:tenuta
-14 before:passi_da
-15 before:associazione before:calcio before:teatro
-16 before:legale
-17 before:consorzio before:locale
-18 after:di before:talent
-19 after:che, before:41_il
-21 after:*** after::
-22 before:fra before:giorni_fra before:sanitaria
-25 after:candidatura after:supermercati before:editrice
-27 before:suor
-28 before:lavanderie
-29 after:aperto after:crociere before:colloquio_con before:stabilimento_in before:supermercati
-30 before:con
-32 after: after:la before:sede_di
-33 before:agenzia before:merchandiser_-
-38 before:confronti_di
-39 after:chiuso
-42 after:il before:ente
-45 before:diramata_dalla
-46 after:valli
-50 before:vendita
-51 after:.
-54 before:dalla
-57 before:residenza
-64 before:con_il
-66 before:la_signora before:signora
-68 after:propone before:posizione_di
-71 before:autonomo
-85 before:presso_la
-90 before:recruiting_di
-120 after:s.r.l before:nido
-130 after:che before:
"""
