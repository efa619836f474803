"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
200 before:per
140 before:audizione
120 after:treviso before:ruolo_di last:polimeccanico
110 after:erano after:presso before:come last:*ole
100 after:stagionale.
99 last:ricerca
98 last:*erca last:*rca last:collaboratore last:sala
97 last:*nto
94 last:*ist
93 first:*aio
90 after:e
89 last:confezionamento
87 before:nuova
86 last:mensa
85 last:*30 last:*ensa last:*nsa last:30 last:contabile
83 first:*ere
82 after:cat.
81 first:*iola first:viola
80 before:selezione last:*aio
79 first:*ola last:formazione last:mattino
78 first:*ista last:*ica
77 last:*urno
76 last:*izie
75 after:sono after:sono_andati after:turno before:candidatura last:*nato
74 first:*onda first:seconda last:*e/a last:*re/a
73 last:*ala last:*sala last:*tino last:vernici
72 after:del
71 after:e_arrivato, last:*cnc last:*zie last:cnc
70 first:operatore
69 first:*eam first:*team first:team last:*laio last:notturno
68 after:,_completo after:in
67 before:da first:*here first:maschere last:*ento last:*ner
66 first:conducente
65 after:quest'anno first:*owth first:*wth first:growth
64 after:per after:sul before:nel first:*edra first:*o/a first:cattedra last:*ico last:infermiere/a
63 first:grafico last:*list last:specialist told:text4
62 after:ci_serve last:reception
61 after:e_andata first:*e/a first:*fico first:*rano first:*re/a first:soprano
60 first:*egno first:*gno first:assegno last:*ino
59 first:*nda last:*ion last:*tion last:soprano
58 before:di_selezione first:*sta last:*lyst last:*yst last:analyst
57 before:a first:*dra first:praticantato last:praticantato
56 after:a_meta after:meta_tempo first:reception last:*cfo last:*ity last:*tico last:cfo last:elementare last:ostetrica
55 first:*ate first:*cfo first:cfo last:*ivi last:*tivi
54 last:prestampa
53 after:meta before:modulo_per first:*ano last:*rno last:*ter
52 after:ci after:reparto after:risulta after:risulta_acquisita after:stagionale, after:stagionale,_giunta after:un_altro first:animatrice last:*are last:consultant last:guardaparco
51 before:curriculum before:posizione first:*kend first:backend last:*eer last:*neer last:engineer
50 after:alla_quale before:candidatura_come before:diventare before:per_diventare before:posti first:*end first:*tato first:panettiere last:*ant last:*ior last:*nior last:*tant told:subject4
49 after:da_panbrioche after:e_fatta after:lo after:panbrioche after:panbrioche_ci after:stagione before:nostro_primo before:per_la before:primo first:stampatore last:*cer last:*icer last:*nini last:bagnini last:gestione last:officer
48 after:si_e before:di_nominarla before:nominarla first:*io/a last:*inea last:collaudatore last:flessografico last:linea last:magazziniere told:text5
47 after:). before:avviso_pubblico before:istanza_per before:pubblico first:*rice first:*rsa first:guardaparco last:*fico last:*nea last:*o/a last:*tare
46 before:^_posizione first:*ior
45 after:fa before:di first:*apo first:*capo first:capo last:*ales last:*anto last:*ici last:*les last:animatrice last:junior last:sales
44 before:quale before:ruolo first:*ead first:*tore last:*lici last:*otte last:*tte last:eolici last:notte
43 first:*iere first:*ress first:stress
42 before:^_per before:^_re: before:bando before:la_squadra before:squadra first:*era first:*nini first:bagnini first:letturista last:carrellista told:text1
41 after:e_stata first:*ini last:*cere last:pasticcere
40 first:addetto last:*io/a last:*sica
39 before:1 before:^_1 last:*rica
38 after:e_entrata first:*laio last:*arco last:*rano last:*rco last:*vice
37 after:da after:il_posto after:in_piu after:piu_e after:qui_lo before:contratto_da first:bibliotecario/a first:educatore first:polimeccanico last:*naio last:fornaio
36 after:piu after:qui after:salta. after:sparisce after:sparisce_dal first:*chef first:*hef first:*ice first:chef last:catalogatore
35 after:posto after:si before:il_ruolo last:governante
34 after:che_rientra before:il_mestiere before:mestiere before:mestiere_di first:*inio first:*naio first:*nio first:fornaio first:tirocinio last:*hvac last:*vac last:enologo last:hvac last:letturista
33 after:sede before:^_candidatura before:contratto before:grandemporio_come first:*arco first:*ievo first:*ion first:*tion first:allievo last:*nici last:*nter last:center
32 after:nostra_scelta before:disponibilita_come before:i_posti before:posti_da last:*aff last:*taff last:staff last:tagliatrice
31 after:"suoli before:permetterci before:permetterci_un before:possiamo_permetterci before:richiesta_per first:junior last:*iera
30 after:alla after:del_punto after:punto_vendita before:^_posto before:coordinamento first:*iuto first:*outh first:*uth first:aiuto first:collaboratore first:youth last:*tere last:esercizio
29 after:,_con after:,_resti after:che after:e_ne after:ne_abbiamo after:punto before:^_colloquio first:*logo first:*ogo last:bibliotecario/a last:sci told:subject1
28 after:per_l'azienda after:per_la first:*etto first:*iera first:*rco first:macchinista last:*luci last:*uci last:laboratorio last:luci
27 after:presso_gruppo before:re:_candidatura before:tu,_come first:redattrice last:*-up last:*e-up last:*ini last:*nsel last:*sel last:counsel last:magazziniere-mulettista last:make-up
26 before:( first:*uto last:*ile last:*rcio last:*tero last:commercio last:estero
25 after::_tra first:*a/o first:tagliatrice last:*co/a last:*ero last:*sci last:processo
24 after:i_collaboratori before:l'incarico_di before:posto first:*nica first:*nior first:tecnica last:turno
23 after:dal_3 after:nostra before:corso_di before:il_corso before:la_nostra before:un_posto first:catalogatore first:enologo first:governante last:*dica last:*fila last:*ila last:*lia last:*tica last:acquisti last:fila last:medica
22 after:il after:la_nostra before:mansioni before:mansioni_di before:nostra before:vacancy last:*ead last:*lead last:*nori last:lead last:minori last:produzione last:qualita
21 before:posizioni before:re: before:ricerca first:*ect first:*evo first:*ject first:docente first:project last:*mia last:*omia last:*tig last:biostatistica last:gastronomia last:tig
20 after:non_potremo before:candidatura_quale before:della before:l'incarico before:una first:operatori last:*cale last:*tato
19 after:(rif. before:/ before:^_incarico before:corso before:incarico before:ricerca_di before:screening_per first:*ware first:ricercatore first:software last:locale
18 after:i after:tempo_pieno, before:il_contratto first:*bile first:*raio last:*cina last:*lita last:*oco last:*uoco last:cuoco last:segretaria last:turistica
17 after:,_area after:dal_28 before:documentazione_per first:*ance first:*nce first:compliance first:formulatore first:venditore last:*bile last:*raio last:scientifico told:text2
16 after:e_stato after:in_luminara after:luminara before:^_selezione before:disponibilita_per before:inserimento_come first:*sual first:*ual first:magazziniere-mulettista first:saldatore first:visual last:*ate
15 before:88231 before:^_posizione: before:alla_requisition before:posizione: before:posti_di before:requisition before:requisition_88231 before:riferimento_alla first:*ida first:*uida first:guida first:infermiere/a first:progettista last:*era last:*ness last:business told:subject0
14 after:". after:? after:insieme before:^_contratto before:l'annuncio before:l'annuncio_di before:per_l'annuncio first:*/in first:*ari first:*gato first:carrellista first:impiegato last:*ido last:*iser last:*nido last:*via last:cucina last:merchandiser last:nido
13 first:*oca first:agente last:*gue last:*izio last:*nali last:*ngue last:*ser last:bilingue last:mulettista last:sociale
12 after:, after:collaboratori after:iscrizione after:settembre. before:assunzione_come before:postulazione_quale first:contabile last:*/in last:*ali last:*ante last:*ce last:*ice last:*lare last:*nia last:*reti last:ce last:curriculare last:informatico last:reti
11 before:feedback before:sulla_ricerca first:*age first:*tage first:*to/a first:addetto/a first:process first:stage last:*ari last:*dita last:*ere last:vendita
10 after:per_l'agenzia before:alla_posizione before:cv before:cv_per first:*ato first:*cess
9 after:afc after:afc_e after:non_sei before:^_esito before:figura before:figura_di before:il_nostro before:la_figura before:le before:riscontro_candidatura first:*ente first:*nte first:*ta/o first:fisioterapista last:*cio last:*eti last:amministrativa last:fisioterapista
8 after:- after:dal after:e_arrivata after:sua_candidatura before:casa_come first:*oco first:*uoco first:addetta/o first:cuoco last:*ato last:*dini last:*eria last:*esso last:*logo last:*name last:*ogo last:*rale last:*sso last:*vati last:*web last:dati last:falegname last:fornitori last:privati last:spedizioni last:web
7 after:cui after:e_tuo, after:ha_avuto first:cantiniere last:*ioni last:*olo last:cantiniere last:estetista last:grafico last:ristorazione
6 after::_le after:abbiamo_scelto before:esito before:postulazione first:motion first:responsabile last:*ame last:*cess last:*cure last:*imo last:*ista last:*ona last:*tari last:*timo last:*zio last:amministrativo last:cure last:officina last:struttura last:success
5 after:-_lecce" after:cat._c after:lecce" after:lecce"_e after:ne before:^_concorso before:alla_ricerca before:assumerla_come before:concorso before:di_un before:e_come first:*etra first:*hse first:autista first:cameriera first:coordinatore first:estetista first:geometra first:hse last:*ghe last:*gica last:*gram last:*ram last:portalettere last:sinistri
4 after:,_la after:100% after:presso_poste before:candidandosi_quale before:candidatura_- before:noi_come first:*ame first:*game first:*gata first:*mer first:*omer first:customer first:game first:impiegata first:tecnologo last:*ager last:*arto last:*ger last:*rto last:*vita last:care last:manager last:reparto last:senior last:violoncello
3 after:ci_troviamo after:presso_lo after:si_comincia before:candidatura: before:domanda_per before:nostro before:| first:*tent first:*tra first:content first:gestore first:gruista first:liquidatore first:magazziniere last:*bar last:*care last:*orso last:*rso last:*stri last:bar last:gruista
2 after:,_dal after:,_si after:abbiamo before:al_ruolo before:domanda_come before:gustavia_come before:la_ricerca before:pratica before:profilo before:prova_come before:prova_pratica first:*co/a first:*duct first:*uct first:*uyer first:*yer first:buyer first:clinical first:insegnante first:product first:velaio last:*acia last:*chi last:*egno last:*ello last:*gno last:*iter last:*izia last:*oper last:*schi last:*sta last:*vo/a last:amministrativo/a last:assegno last:cameriera last:developer last:farmacia last:impianti last:polizia last:rischi
1 after:"_a after:-_aggiornamento after:al after:comunicazione after:cui_hai after:per_il after:presa after:presa_in after:prossimi after:prossimi_passi after:sua before:^_ricerca before:annuncio_per before:center before:center_- before:colloquio_- before:indeterminato_come before:la_posizione before:per_" before:posizione_" before:ricezione first:*ent first:*iale first:*lant first:*name first:commerciale first:educatrice first:falegname first:meccanico first:plant first:portalettere last:*iare last:*ure last:*uyer last:*yer last:buyer last:ortopedico
-1 after:,_grazie after:,_risultata after:._30 after:055 after:055_000 after:2025/26. after:4 after:4_e after:77/24. after:a_febbraio after:acquisita_al after:acquisti after:agenda. after:ai after:al_confezionamento, after:al_sicuro after:alla_s.v. after:amministrativa after:amministrativa_non after:amministrativo after:analyst after:aperte after:aperte_fino after:arrivata after:arrivata_correttamente. after:art. after:art._30 after:assegnato after:assegnato_il after:avuto after:avuto_esito after:aziendale, after:aziendale,_fiduciaria after:bar after:bar_e after:candidatura_e after:cantiere. after:center after:center_- after:ci_e after:ci_eravamo after:cipriani, after:cnc after:contabilita after:contabilita_fornitori after:correttamente. after:d.lgs. after:da_noi after:dei after:del_procedimento after:dell'esito after:della_selezione, after:di_cantiere. after:di_forli. after:di_linea. after:di_nido after:di_radiologia after:di_selezione after:domanda after:dott. after:e_a after:e_non after:entro after:entro_domenica after:era_proposto after:esito_negativo. after:essere after:essere_presente after:ex after:ex_art. after:fa_niente, after:fascia. after:fatto after:febbraio after:febbraio, after:febbraio,_la after:febbraio_e after:ferma after:filiale after:filiale_di after:fluente after:fluente_e after:forli. after:gia_lavorato after:gia_pratico after:giorni after:gruppo after:gruppo_navigazione after:ha_assegnato after:ha_attribuito after:ha_concluso after:il_4 after:il_punto after:il_tuo after:impiegato after:in_agenda. after:interna after:l'agenzia after:l'agenzia_di after:l'anno_2025/26. after:la_filiale after:laboratorio_la after:legal after:legal_counsel after:linea. after:lunedi after:lunedi_con after:marzo_al after:minuti after:minuti_sulla after:nelle after:nido_ci after:non_di after:nostra_cancelleria. after:nostro_blog after:novembre after:officer after:okamura, after:okamura,_risultata after:parte after:patentino after:poste after:poste_alpine after:potremo after:procedimento after:pronto after:proposta after:proposto after:proposto_e after:qualita_e after:radiologia after:rientra after:rischi after:rischi_e after:sala_si after:scandinavi after:scandinavi_e after:selezione after:selezione, after:selezione,_a after:si_era after:stata_chiusa. after:success_e after:sulla after:sulla_piattaforma after:suo after:suo_profilo after:te after:tecnico_- after:telefoni after:telefoni_di after:titoli after:tributario. after:tua after:tuo after:ufficio_acquisti, after:un_residente after:valutazione after:vendita_reparto after:viola, before:00,_firenze before:^_addetta before:^_assegno before:^_cattedra before:^_conferma before:^_egregio before:^_feedback before:^_ricevuta before:^_risposta before:^_sua before:^_ufficio before:analizzata before:analizzata_dai before:application before:assegno before:assegno_di before:assistenza before:avvicinano before:balerna_che before:candidata before:cattedra before:collaboratore before:con_me before:conferita_alla before:conferma before:cucina_della before:da_subito, before:dai before:e_rimasto before:e_stato before:egregio before:esserti_candidata before:farmacista before:firenze before:firenze_| before:gia_come before:giornata before:giorni before:giro before:graduatoria before:hse before:il_direttore before:impiegato before:inoltrato before:invio before:invito before:istruttore before:la_tua before:mano before:mano_piu before:me before:modulo before:molto_revit before:notturno before:offerta_di before:ora before:piattaforma;_assistenza before:presentazione before:primo_backend before:questo_giro before:revit before:ricerche_in before:ricevuta before:ricevuta_di before:richiesta before:rimasto before:scrivendo_al before:sede before:si before:si_avvicinano before:stata_analizzata before:stato before:studio before:sua_istanza before:subito, before:subito,_con before:sul before:sulla_tua before:trasmessa_ai before:tua_richiesta before:tuo_cv before:ufficio before:una_mano first:*asa first:*b first:*casa first:*dai first:*data first:*dita first:*ede first:*ensa first:*eria first:*erma first:*erti first:*esta first:*iata first:*icio first:*ima first:*ino first:*izie first:*lato first:*line first:*nato first:*nsa first:*rato first:*rma first:*rti first:*sica first:*stra first:*sul first:*tale first:*ti first:*tino first:*zia first:aggiornamento first:amica first:apprendista first:assistente first:b first:casa first:convocazione first:corso first:dai first:data first:dirigenti first:esserti first:formazione first:installato first:inviata first:lavoriamo first:maestra first:mansioni first:mattino first:mensa first:mulettista first:online first:percorso first:presentazione first:professionale first:proseguiamo first:ricevuta first:ricezione first:richiesta first:sul first:ti first:torneria first:vendita last:*.ssa last:*19 last:*28 last:*75 last:*9 last:*ader last:*age last:*ane last:*art last:*c last:*cena last:*ctor last:*curo last:*dato last:*dott last:*ect last:*elle last:*ena last:*esco last:*eso last:*etra last:*eva last:*ezzo last:*gie last:*hai last:*ieta last:*ions last:*ioso last:*ject last:*lato last:*lei last:*lio last:*ltro last:*lusa last:*mio last:*nata last:*nta last:*ntra last:*nuti last:*olio last:*ons last:*onta last:*oria last:*orsa last:*osta last:*ote last:*otra last:*ott last:*pine last:*rata last:*reso last:*rma last:*rni last:*scia last:*sser last:*sui last:*tage last:*tate last:*tedi last:*tua last:*tuo last:*uito last:*unto last:*uole last:*uro last:*usa last:*uti last:*vono last:*vuto last:*zza last:*zzo last:19 last:28 last:75 last:9 last:alpine last:altro last:amato last:amica last:amministratore last:art last:attribuito last:audizione last:avevamo last:avuto last:azienda last:c last:candidata last:candidato last:concorso last:contenzioso last:coordinamento last:coperta last:dell'esito last:dipendente last:director last:dott last:dott.ssa last:educatrice last:esaminatrice last:esterna last:fascia last:funzione last:gasser last:geometra last:giornata last:graduatoria last:hai last:hanno last:iniziano last:inviata last:leggendo last:lei last:liquidatore last:luminara last:martedi last:minuti last:mio last:notizie last:okamura last:operations last:panbrioche last:personale last:portfolio last:potra last:presentazione last:preso last:procedimento last:project last:proposta last:proposto last:punto last:redazione last:referente last:relativa last:resteranno last:ricercato last:ricevuta last:rientra last:settore last:sicuro last:societa last:stage last:sui last:sulla last:tedesco last:tua last:tuo last:ufficiale last:valutatori last:valutazione last:volentieri last:vuole
-2 after:,_alla after:,_fiduciaria after:,_percio after:-_esito after:._17/30. after:._c after:28 after:28_marzo after:acquisita_dal after:acquisti, after:acquisti,_che after:alle after:arrivato, after:arrivato,_grazie after:azienda after:cinque after:clientela_per after:collaudatore after:conclusa after:confezionamento after:coperta. after:customer after:del_settore after:della_societa after:di_gestione after:di_linea, after:di_sala after:e_gia after:e_tecnologie after:e_tutto after:entrante. after:eolici. after:gestione after:hanno_gia after:il_nostro after:il_tedesco after:il_turno after:incontro after:la_prossima after:lariana after:lariana_ha after:linea, after:linea,_completo after:marzo after:noi after:nostra_corsa after:nulla: after:nulla:_la after:pieno, after:pieno,_con after:porteremo after:porteremo_in after:posto_l'abbiamo after:potra after:potra_essere after:prossima after:prossima_settimana? after:qualora after:qualora_se after:resteranno after:resteranno_aperte after:ricerca_"suoli after:scorso, after:scorso,_percio after:sei_passata after:servizio after:settore after:settore_i after:societa_cliente. after:societa_esterna after:stagione_2025/26. after:stata_acquisita after:success after:tecnico after:tecnologie after:tecnologie_alimentari. after:tedesco after:tedesco_fluente after:tempo_per after:turno_a after:tutto after:tutto_il after:una_collega after:viola before:-_esito before::) before::)_lo before:^_benvenuto before:^_formazione before:^_grazie before:^_riscontro before:addetta before:alla_procedura before:annoverare before:annoverare_fra before:backend before:benvenuto before:benvenuto_a before:ccnl before:che before:clinical before:collaboratore_professionale before:con_la before:d1_ccnl before:dai_nostri before:del before:di_tecnico before:direttore before:docente before:docente_di before:formazione before:fra before:fra_i before:grazie before:hanno before:i_lavori before:il_test before:indeterminato,_livello before:la_verita: before:lista before:lista_dei before:livello before:molto before:nella_lista before:orientato before:per_il before:pero_orientato before:posto_per before:poterla_annoverare before:procedura_di before:professionale before:promesso_:) before:prova before:r:_disponibilita before:riscontro before:settembre_abbiamo before:sua_postulazione before:tecnica,_molto before:un_clinical before:verita: first:*1 first:*d1 first:*dio first:*erso first:*evi first:*evit first:*fra first:*iano first:*ico first:*izio first:*lead first:*lent first:*oper first:*ora first:*pato first:*quio first:*rico first:*sei first:*si first:*sua first:*tica first:*ting first:*udio first:*uio first:*vano first:*vit first:*zio first:1 first:animazione first:anticipato first:application first:apprendisti first:assunzione first:audizione first:bordo first:cerca first:chimico-farmaceutico first:colloquio first:confermato first:d1 first:developer first:fra first:incarico first:informatico first:lead first:nostri first:postulazione first:presso first:proposta first:revit first:ricerca first:sei first:servizio first:si first:studio first:sua first:talent first:verso first:volevano last:*ack last:*ai last:*ara last:*arte last:*avi last:*cco last:*egio last:*enze last:*erve last:*eve last:*evi last:*fini last:*fono last:*ggio last:*iata last:*ida last:*ieri last:*ieti last:*ita last:*ito last:*lesi last:*lica last:*line last:*ma last:*meta last:*mura last:*nara last:*navi last:*nze last:*occo last:*oche last:*onda last:*ora last:*owth last:*rte last:*rve last:*s.v last:*same last:*sco last:*sio last:*tale last:*ting last:*tito last:*toli last:*uida last:*ulla last:*wth last:ai last:animazione last:application last:assegnato last:aziendale last:candidatura last:chimica last:conducente last:data last:decisione last:delegato last:delfini last:esame last:formatore last:frattempo last:gestore last:growth last:guida last:inoltrato last:l'anno last:ma last:meccanico last:meta last:odierna last:online last:parte last:pubblica last:s.v last:scandinavi last:scienze last:scorso last:seconda last:serve last:telefono last:titoli last:tra
-3 after:,_ho after:9 after:9_febbraio, after::_in after:a_margine. after:abilitato after:abilitato. after:abilitato_inserito after:avevamo after:avevamo_in after:budget after:budget_e after:c'erano after:c'erano_l'anno after:capo_area. after:care after:care_- after:che_e after:come after:consultant after:controllo after:controllo_qualita after:da_lei after:e_l'offerta after:e_ricaduta after:esito after:febbre after:febbre_e after:gia. after:hanno after:il_9 after:l'anno_scorso, after:l'offerta after:l'offerta_che after:la_febbre after:lei_indicata after:margine. after:nostro after:per_aver after:per_le after:prova_orale after:qualita_presso after:rampa. after:ringrazia after:ringrazia_per after:sala after:scelta after:scelta_e after:sei after:serve after:serve_il after:si_ferma after:su after:ufficio_acquisti. after:una_societa after:vendite after:volentieri before:88231_visual before:9_febbraio, before:^_cfo before:^_i before:^_r: before:abbiamo before:assumere before:assumere_un before:cerca_un before:cerchiamo_piu before:cfo before:cfo_- before:che_cerca before:che_sara before:di_assumere before:disponibilita before:e_la before:febbraio, before:febbraio,_la before:growth before:in_corso before:la_quale before:lavori before:maestra, before:me_e before:nostra_growth before:ospitare before:ospitare_un before:pero_una before:personale before:postulazione_per before:preferito_ospitare before:project before:sara before:sara_trasmessa before:seconda before:secondo before:selezione_di before:sottoposto_ai before:trasmessa before:una_maestra, first:*cer first:*dei first:*esso first:*icer first:*ito first:*ivo first:*lto first:*m'e first:*mano first:*mato first:*nche first:*ncio first:*nter first:*nvio first:*om'e first:*ondo first:*ovo first:*sito first:*sso first:*tivo first:*tre first:*uovo first:*vio first:anche first:benvenuto first:center first:com'e first:dei first:esito first:formatore first:invio first:mano first:nuovo first:officer first:riscontro first:sanitario first:secondo first:sottoposto first:tirocinante first:tornitore last:*atus last:*azia last:*chia last:*dget last:*elta last:*esa last:*esi last:*get last:*ging last:*hia last:*illa last:*ilo last:*indi last:*ine last:*ione last:*itto last:*m'e last:*mato last:*mica last:*ndi last:*nque last:*oli last:*olta last:*om'e last:*one last:*osce last:*que last:*sti last:*su last:*sul last:*ti last:*tus last:*ulta last:*vamo last:abbiamo last:apprendisti last:budget last:c'erano last:cinque last:citato last:com'e last:comunicazione last:conosce last:conoscitivo last:dottoressa last:latina last:precedenza last:quindi last:resti last:ringrazia last:risulta last:scelta last:status last:su last:sul last:svolta last:ti last:villa
-4 after:,_le after:,_molto after:acquisti. after:altro after:andata after:attribuito after:attribuito_alla after:capo after:collaboratore_stagionale. after:contenzioso after:contenzioso_tributario. after:counsel after:counsel_presso after:dal_sistema after:delle after:di_laboratorio, after:di_ricerca after:fornitori after:gia_abilitato. after:il_contenzioso after:l'anno after:laboratorio after:laboratorio, after:laboratorio,_con after:lei_ha after:mando after:mando_i after:nido after:polizia_locale after:preso after:privati after:privati_presso after:proseguire after:proseguire_con after:prova after:reparto. after:ricerca after:ricevuta after:societa after:spedizioni after:spedizioni_e after:ti_ringrazia after:un before:^_tecnico before:con_l' before:d1 before:dei before:di_mobilita before:esaminando before:indeterminato, before:individuato_l' before:laboratorio_lo before:lavori_sulla before:livello_d1 before:non_cerchiamo before:non_di before:percorso before:piu before:progetto before:proposta_per before:revit_e before:risposta before:stiamo_esaminando before:sulla before:tempo_indeterminato, before:tua before:un_test before:visual first:*abio first:*ack first:*ant first:*back first:*bio first:*ccnl first:*che first:*cnl first:*ello first:*eme first:*hr first:*ieme first:*iser first:*ite first:*lum first:*mere first:*nuto first:*osti first:*poca first:*rale first:*ser first:*tico first:*tina first:*tor first:*ulum first:*uolo first:accordo first:assumere first:ccnl first:commissione first:curriculum first:domanda first:dottore first:dottoressa first:feedback first:hr first:insieme first:latina first:merchandiser first:personale first:poca first:posti first:ruolo first:segretaria first:terra first:turno first:violoncello last:*ati last:*aver last:*azie last:*come last:*dera last:*ela last:*eme last:*endo last:*enza last:*esti last:*eta last:*ieme last:*iola last:*llo last:*lto last:*n last:*nuto last:*nza last:*olto last:*ome last:*rato last:*ria last:*tela last:*ver last:*ware last:accordo last:aver last:clientela last:come last:contabilita last:desidera last:dottore last:esito last:grazie last:insieme last:legal last:n last:nostra last:operatore last:software last:tornitore last:viola
-5 after:,_abbiamo after:abbiamo_avviato after:acquisita after:area. after:collaboratore after:di_laboratorio after:di_polizia after:elementare after:elementare_a after:fa_nulla: after:fatta after:fatta_e after:ha_la after:hai after:in_scena after:in_seconda after:mattino after:per_l'insegnamento. after:porta after:professionale after:professionale_sanitario after:scena after:scena_a after:seconda after:seconda_fascia. after:segua after:segua_gia after:sociale after:sociale_e after:stagione_entrante. after:sua_domanda after:sul_portale: after:villa before:anche before:cattedra_di before:come_nostro before:convenuto_di before:del_colloquio before:posizione_per before:pratica_di before:sara_sottoposto before:sottoposto before:sua_candidatura before:tua_candidatura first:*anno first:*asca first:*aver first:*dere first:*ega first:*erca first:*fila first:*gio first:*ila first:*imo first:*ina first:*ine first:*ing first:*llo first:*nno first:*nta first:*onta first:*our first:*ova first:*rca first:*rimo first:*sca first:*tant first:*tere first:*ulla first:*uova first:*uta first:*ver first:*vuta first:*your first:architetto first:aver first:cantiere first:concorso first:consultant first:conta first:esaminatrice first:fila first:nuova first:prendere first:primo first:progetto first:stato first:sulla first:vasca first:your last:*anco last:*cui last:*dio last:*ega last:*egua last:*end last:*enda last:*ex last:*gua last:*ing last:*kend last:*mbre last:*meno last:*nco last:*orta last:*oso last:*rito last:*sito last:*tor last:*udio last:*vole last:*zeri last:avvocato last:backend last:bordo last:coordinatore last:cui last:direttrice last:dirigenti last:ex last:inserito last:lazzeri last:novembre last:passione last:porta last:porteremo last:quale last:scuola last:segua last:studio
-6 after:,_giunta after:,_senza after:archiviamo after:archiviamo_la after:capparoni, after:capparoni,_che after:che_porteremo after:commerciale after:degli after:del_servizio. after:desidera after:desidera_proseguire after:dipendente. after:era after:gia_il after:la_sua after:make-up after:make-up_e after:pervenuta after:produzione after:servizio. after:ufficio before:^_gentile before:cerca before:commissione before:dalla_quale before:esaminando_con before:gentile before:il_posto before:il_servizio before:il_tuo before:la_commissione before:lavoro before:non_possiamo before:possiamo before:servizio first:*ario first:*enza first:*erci first:*erra first:*ioni first:*nico first:*non first:*oli first:*oni first:*ordo first:*pare first:*piu first:*rci first:*rdo first:*rio first:*rno first:*rra first:*uoli first:*urno first:assistenza first:dirigente first:non first:permetterci first:piu first:posizione first:sala first:senior first:suoli first:traspare last:*afc last:*anno last:*ci last:*erti last:*iamo last:*inio last:*nale last:*nio last:*nno last:*nuta last:*oca last:*ollo last:*rova last:*sua last:*tri last:*uale last:*un last:*uto last:addetta/o last:afc last:attori last:ci last:clienti last:controllo last:educatore last:educatore/educatrice last:patentino last:pertanto last:pervenuta last:professoressa last:prova last:stampatore last:sua last:tirocinio last:un
-7 after:ce after:chiamate after:chiamate_partiranno after:con_la after:dati after:decisione after:della_stagione after:di_turno after:domani after:domani_non after:e_domani after:e_per after:graduatoria after:hvac after:le_chiamate after:lei after:mezzo after:mezzo_e after:non_potra after:polizia after:quale after:quale_lei after:stato after:tra after:turno_e before:ai before:apprendistato before:cerchiamo before:conta before:girata_alla before:grazie_per before:il_team before:nostro_area before:procedura before:tuo first:*adra first:*ales first:*anti first:*ara first:*azie first:*cui first:*dati first:*les first:*orso first:caposala first:cui first:grazie first:qualita first:sales first:squadra last:*3 last:*bbre last:*cato last:*dra last:*edra last:*fa last:*ieno last:*ivo last:*mare last:*orli last:*rli last:*rsa last:*rti last:*stro last:*tivo last:3 last:aggiornamento last:andata last:cattedra last:fa last:febbre last:forli last:formatori last:formulatore last:maestro last:pieno
-8 after:"_(bando after:comunita after:comunita_minori after:conosce after:conosce_gia. after:e_le after:e_tu after:gastronomia after:iniziano after:iniziano_a after:l'abbiamo after:l'abbiamo_trovata. after:lo_conosce after:locale after:locale_- after:minori after:notte_da after:novembre. after:qualita after:sanitario_- after:ti after:tu after:tu_non after:vernici after:vernici_e before:^_convocazione before:convocazione before:e_l'ho before:i before:i_nostri before:l'ho before:process before:proseguiamo_con before:su before:su_un first:*ader first:*ati first:*der first:*iso first:*nata first:*olo first:*tto first:*unto first:*viso first:*zie first:avviso first:disponibilita first:giornata first:girata first:punto last:*area last:*atta last:*cod last:*eri last:*fica last:*ova last:*pini last:*sita last:*uola last:acquisita last:alpini last:area last:cod last:comunita last:fatta last:febbraio last:grafica last:panettiere last:professionale last:progettista
-9 after:,_lo after:3 after:3_novembre. after:dati. after:decorrere after:decorrere_dal after:di_notte after:e_pertanto after:frattempo after:frattempo_coperta. after:ne_fa after:nel_frattempo after:notte after:ostetrica after:pertanto after:pertanto_archiviamo after:quindi_la after:reti. after:vendita before:[ before:candidature_per before:della_verzasca, before:girata before:giro_proseguiamo before:l'ho_girata before:per_un before:proseguiamo before:r: before:selezione_in before:talent before:verzasca, first:*al first:*ana first:*cio first:*del first:*enti first:*esse first:*iana first:*iato first:*iva first:*nale first:*olio first:*rif first:*sse first:*tiva first:al first:collaudatore first:del first:interesse first:portfolio first:rif first:segretariato first:stagione last:*alle last:*icio last:*lico last:*ogia last:*qui last:*se last:*vuta last:alle last:chimico-farmaceutico last:collaborazione last:era last:insegnante last:pubblico last:qui last:radiologia last:responsabili last:se last:segretariato last:ufficio
-10 after:che_c'erano after:che_hai after:clientela after:di_esercizio after:esercizio after:processo after:stata_nel before:avviso_di before:dei_sei before:maestra,_non before:non_un before:sei first:*e first:*rso first:attori first:e last:*apo last:*bili last:*capo last:*erna last:*iani last:*ina last:*nel last:*ordo last:*rdo last:*rea last:*rna last:assistente last:capo last:cipriani last:educatrici last:farmacista last:lariana last:nel last:operatori last:redattrice
-11 after:) after:,_il after:,_non after:che_segua after:ci_siamo after:cqc, after:cqc,_ma after:cucina after:di_scuola after:nel after:sanitario after:scuola after:scuola_elementare before:^ before:^_^ before:al before:amadou, before:amadou,_lo before:assunzioni_per before:buonasera_amadou, before:deciso before:deciso_di before:figura_interna, before:ha_deciso before:interna, before:interna,_il before:nostri before:proposta before:proposta_di before:r:_candidatura before:sulla_nuova before:terra_un'altra before:un'altra first:*ai first:*arla first:*cv first:*lio first:*mevo first:*nere first:*rata first:*rla first:*vice first:ai first:cv first:formatori first:formatrice first:ingegnere first:nominarla first:temevo first:vice last:*ani last:*data last:*dati last:*emo last:*iato last:*ili last:*oni last:*remo last:direttore last:praticante last:quando
-12 after:a after:candidatura after:commercio after:di_commercio after:dobbiamo after:dobbiamo_rinunciare after:e_conclusa after:e_dobbiamo after:medica after:se after:se_ne after:tutti. after:uno before:^_collaborazione before:collaborazione before:istanza before:non before:orientato_verso before:verso before:verso_un first:ostetrica first:professoressa first:quale first:selezione last:*a/o last:*amo last:*anda last:*ando last:*anti last:*aria last:*bre last:*eno last:*mpre last:*nico last:*ori last:*pay last:*pre last:*ta/o last:*tre last:agente last:andati last:automatica last:commessa last:gia last:pay last:posto last:sempre last:stato last:tempo
-13 after:che_avevamo after:che_hanno after:di_laboratorio. after:documenti after:ha after:inserito after:inserito_in after:laboratorio. after:mensa after:mulettista". after:tig before:^_hr before:che_il before:con_i first:*ala first:*come first:*itto first:*ome first:*sala first:*uale first:come first:diventare first:mestiere last:*alta last:*osto last:*piu last:*sto last:piu last:saldatore last:salta
-14 after:! after:e_personale after:estiva after:gia after:personale after:personale_di before:domanda_di before:hr before:mobilita before:sua_domanda first:*ancy first:*anda first:*list first:*ncy first:coordinamento first:specialist first:vacancy first:volontaria last:*empo last:*etti last:*gata last:*here last:*mpo last:*onto last:*tata last:*una last:addetti last:impiegata last:maestra last:maschere last:pronto last:stata last:una
-15 after:a_una after:| before:" before:domanda before:stress before:te_come before:team first:*ando first:*i first:*lica first:*rica first:bando first:collaborazione first:i first:nostro first:pubblica last:*al last:*chio last:*gio last:*hio last:*oro last:*rif last:*voro last:al last:consulente last:formatrice last:lavoro last:rif last:tecnica
-16 after:. after:carrellista after:carrellista_per after:della after:e_pubblico after:pubblico after:stata before:poco_preavviso: before:preavviso: before:preavviso:_la first:*anza first:istanza first:posto first:responsabili first:risposta last:*dal last:*ha last:*iva last:*ledi last:*nica last:*rini last:*srl last:*ste last:*tiva last:*uta last:animatore/animatrice last:autista last:dal last:didattica last:ha last:mercoledi last:servizio last:srl told:subject2
-17 after:;_- after:andati after:andati_tutti. after:le after:per_noi after:prestampa. after:turistica after:turistica_(rif. before:^_nomina before:nomina before:stampato_per before:verita:_volevano before:volevano before:volevano_una first:*alla first:*lico first:*ore first:alla first:pubblico last:*ale last:*ola last:*orio last:*sono last:*tura last:addetto/a last:erano last:presso last:sono
-18 after::_0444 after:; after:e_quindi after:lo_stabilimento after:notti. before:il_colloquio before:la_sua before:lo before:presso before:presso_il before:ricerca_" before:tecnico first:*aria first:*bili first:*con first:*ghe first:*gia first:*ili first:*nti first:*oghe first:*ogia first:*osta first:*tile first:analoghe first:commessa first:con first:gentile first:radiologia last:*cqc last:*edi last:*ndo last:*ne last:*roni last:*ulle last:apprendista last:capparoni last:coordinatrice last:cqc last:ne last:opportunita last:sulle
-19 after:,_ma after:stabilimento before:candidatura_in before:colloquio before:contratto_di before:profilo_per before:pubblica before:selezione_pubblica first:*ndo first:*osto first:*tare last:*ana last:*iale last:*iana last:*nda last:*otti last:*stra last:*ura last:autisti last:cantiere last:notti
-20 after:una before:abbiamo_confermato before:confermato before:confermato_le before:su_come before:sua first:*etta first:*ione first:*ist first:*one first:*ria first:*sto first:*tta first:addetta first:centro first:educatrici first:praticante last:*con last:*utti last:abilitato last:con last:tutti
-21 after:,_e before:1_posto before:^_la before:^_prot. before:di_prendere before:prendere_una before:prot. first:*amo first:*ata first:*cod first:*iamo first:cod first:collaboratori last:*nere last:*ono last:ingegnere last:tecnologo
-22 before:e before:re:_re: first:*oro first:*ter first:*voro first:chimica first:coordinatrice first:direttrice first:lavoro first:mobilita last:*enti last:*essa last:*gia last:*ime last:*mer last:*omer last:*rici last:*si last:arrivato last:customer last:per last:si last:venditore
-23 before:^_l' first:*atto first:*nza first:contratto last:*alla last:*erno last:*gner last:*iere last:*vato last:alla last:designer
-24 after:: after:quindi before:prendere before:professionale_sanitario before:sanitario_- first:*lla first:*mica first:*ntro first:candidatura first:store last:*all last:*dico last:*lta last:*ppo last:*ssa last:*uppo
-25 before:conferita_a first:*area first:*in first:*rea first:*tura first:area first:in last:*tra last:caposala
-26 after:cad after:dal_budget before:a_un before:con before:conferita before:dell' before:incarico_dell' before:stata_conferita first:*gner first:avvocato first:designer first:istruttore last:*ampa last:*isce last:*mpa last:*non last:*rice last:*to/a last:collaboratori last:non last:operaio last:sparisce
-27 after:,_che before:^_avviso before:sanitario first:amministratore first:consulente last:*nita last:analista
-28 before:^_il before:avviso before:corso_per first:*ale first:*stri first:*tri first:maestro last:*etta last:addetta
-29 after:de after:non_se after:presso_la first:*oss first:oss first:per last:*dite last:*ite last:*lla last:*lle last:*tina last:docente last:estiva last:vendite told:text0
-30 after:verra first:*rici last:*der last:*sce last:che
-31 after:a_tempo after:e_la before:posto_di first:autisti last:*ttro last:commerciale last:quattro
-32 after:centro after:con after:junior_e before:centro before:l' first:*per first:operaio last:*cat last:*oss last:cat last:impiegato last:oss
-33 after:junior before:area before:il first:*cato first:*dico first:*ici first:*isti first:*ner first:*rta first:*ura first:medico last:*che last:*chef last:*hef last:*per last:*tori last:chef last:stagionale told:text3
-34 after:tempo before:^_come before:la
-35 first:*ori first:*tori last:*demy last:*emy last:*gato last:*nti last:academy
-36 before:alla first:farmacista
-37 last:*tta last:sanitario
-38 first:*lita last:*ario
-39 after:$
-40 before:concorso_per first:*ita
-41 first:*sti first:direttore last:*osi
-42 after:impianti_eolici. last:*egal last:*gal last:addetto last:stagione
-43 after:impianti first:*ager first:*eer first:*ger first:*neer first:*stro first:engineer first:manager last:*erta last:centro
-44 first:tecnico last:*ntro last:*tore last:istruttore
-45 first:*essa first:*ssa last:*ata last:*e last:e last:volontaria
-47 after:" before:un
-48 first:*mare last:*etto last:*nte last:macchinista
-49 before:in last:*rta last:ricercatore
-50 before:da_un last:*dale last:*dia last:*edia
-51 before:posizione_di last:*ano
-52 after:reparto_vernici last:*tto
-53 after:un_mese before:assunzione last:*ezia last:*tti last:pomezia
-54 first:*ica first:referente last:*zia
-55 first:*are last:*rio
-56 after:e_al last:*eto last:selezione
-57 after:formazione. after:in_formazione.
-59 before:^_test
-60 last:medico
-61 first:*iore last:*ente last:*ess
-62 after:,_a before:in_qualita before:qualita before:qualita_di
-65 first:modellista
-66 before:test
-67 last:responsabile
-68 after:la first:*tro
-70 first:*ess last:modellista
-71 first:*ento
-72 before:- last:*ele last:*iso last:*viso last:treviso
-73 last:*abio last:*bio last:manutentore
-75 last:*iore
-76 after:notturno
-77 before:selezione_per
-79 last:*cad last:cad
-80 first:*nto last:rampa
-81 after:non
-85 after:stagionale last:*tro
-89 last:*iano
-96 after:di
-100 after:sulle after:sulle_notti. first:manutentore
-110 last:tecnico
-120 before:stato: last:*ore
"""
COMPANY = """
180 before:in
150 after:/ after:talent
130 before:presso
120 after:ha before:accademia before:capital
110 after:come before:lo
100 before:per
95 before:&_cto, before:cto,
93 before:l'azienda
91 before:aver_scelto
89 before:scelto
87 after:per before:della
84 before:verso
83 after:-
81 before:mostrato_verso
79 before:all'
77 after:abbiamo before:recruiting
73 before:di before:entreranno_in
69 after:.,
60 before:del
57 before:"
55 before:counsel_presso
52 after:sa
44 before:inviato_a
42 after:e
39 after:"
36 after:entro before:portalettere_presso
34 before:dell'interesse_per before:fondazione before:notte_da
32 after:ci
31 before:proporsi_a
29 before:portale_di
28 after:! before:candidatura_in
25 before:^ before:la
22 after:s.r.l.
20 before:team
19 before:azienda
18 before:telefonata_con
17 before:direttrice
16 after:s.p.a.
14 before:- before:[
12 after:si after:|
9 before:somministrazione_presso
5 before:candidato_in
4 before:a before:aziendale, before:formatore_aziendale,
3 after:ti
1 after:dal after:resta
-1 after:." after:00, after:aperto after:aveva after:avrebbe after:candidato after:conferma after:corso after:cosa after:dei after:del after:dirglielo after:domanda after:dott.ssa after:fine after:gambero after:giornata after:giornate after:in after:indicato. after:luce after:moderna after:ne after:nel after:pedagogico after:recruit after:riceviamo after:scarpe after:senio after:settimana after:tre after:tutti after:week before:( before:addetto before:all'indirizzo before:alta before:anche before:autolinee before:avvocato before:cliente_a before:clinical before:collaboratore before:comune before:dell' before:di_via before:dott.ssa before:dottoressa before:e_anche before:farmaceutica before:gia before:hallo before:hotel before:incarico_dell' before:inviate_all'indirizzo before:la_linea before:lunedi_con before:museo before:m° before:negozio_a before:nella_sezione before:nicola before:nostro before:ortofrutta before:piera before:pietro before:posizione_" before:poste before:prof. before:ricorso_al before:ristorante before:sezione before:silvano before:smart before:solmare before:tecnico before:test_su before:torrefazione before:trasferita_a before:usa_gia before:va_a before:zona
-2 after:(bs) after:) after:00 after:; after:? after:al after:alpini" after:avete after:bianca after:dell'ufficio after:fatti after:insieme after:italiana after:martedi after:riferimento after:sopra after:storto after:termine after:valutazione before:al before:all'azienda_di before:anna before:brenta before:chef before:clinica before:d1 before:di_me. before:domani before:fatta_a before:filiale_di before:gennaio_a before:gentile before:indeterminato,_livello before:ing. before:la_nostra before:le before:linea before:livello before:matteo before:me. before:meccanica before:nadia before:nostra before:officine before:passi_da before:project before:purtroppo_domani before:qualcosa_sulla before:ricerca_" before:rispondi_alla before:spostarsi_su before:sulla before:termoimpianti_vezzoli, before:trasporti before:vezzoli,
-3 after:a after:che, after:delle after:lo after:mi after:profilo after:sociale before:& before:addetta before:casa-torre_a before:classe before:codice_candidato before:confronti_di before:dell'azienda_di before:depuratore_di before:ettore before:gloria,_sono before:l'agenzia_di before:la_classe before:mazzini_00, before:parrocchiale_di before:polimeccanico before:s.v._via before:tipografia before:ufficio_di before:vendita_di before:volte_da
-4 after:& after:abbraccio after:attesta after:fortuna after:grazie after:le after:nord after:presso after:stima after:team after:un after:vedi before:arredamento_di before:avviso_pubblico before:candidatura_e before:candidatura_per before:collega_di before:conosciuta_a before:cooperativa before:dottor before:il_dottor before:marzia before:pubblico before:su before:villa
-5 after:"addetto after:avevo after:con after:continuare after:questo before:554- before:alla before:arch. before:banca before:dario before:l'annuncio_554- before:mani before:paolo before:ruolo_di
-6 after:questa after:saluto after:una before:asi, before:care_- before:colloquio_a before:costanza before:delle before:enrico before:fra before:luca before:tirocinante_di before:via before:zona_asi,
-7 after:non after:venerdi before:colloquio_per before:comando before:dalla before:ditta_di before:fino_a before:gelateria before:legale before:ludoteca_di before:officina before:piattaforma before:setaioli_00, before:sono before:vacancy
-8 after:(rif. after:alla after:caro after:i after:pharma before:e before:human before:ricerca before:studio
-9 after:italy after:preferiscono after:svizzera before:candidato before:civile before:magazzino_di before:sociale before:sociale_" before:tenuta
-10 before:cantine before:cordiale_dal before:il_dott.
-11 before:/ before:00, before:dal before:il
-12 after:la after:recruiting before:agenzia before:ccnl
-13 before:associazione before:da
-14 before:aperture_in before:gruppo
-15 before:dott. before:merchandiser_-
-16 before:marittimo
-17 after:candidatura before:il_team
-18 before:don
-19 after:di before:u.o.c.
-22 after:ed after:il
-26 before:consorzio
-27 after:supermercati
-28 after:comunale. before:saluti_da
-29 after:valli before:residenza
-30 before:ente
-31 after::
-32 after:"il after:crociere
-34 before:teatro
-37 after:.
-38 before:coordinamento_di
-39 after:
-40 before:con_il before:recruiting_di
-41 before:hr
-49 before:presso_la
-52 before:talent
-53 before:la_signora before:sede_di before:signora
-54 before:presso_il
-55 after:chiuso
-66 before:supermercati
-68 before:posizione_di
-76 after:,
-80 before:con
-100 after:che before:colloquio_con
-110 before:bottega
-120 before:
-150 after:s.r.l
"""
