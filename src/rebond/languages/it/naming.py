"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
200 before:per
140 before:audizione
120 after:treviso before:ruolo_di
110 after:erano after:presso before:come last:*ole last:polimeccanico
100 after:stagionale. last:collaboratore
97 last:ricerca last:sala
96 last:*erca last:*nto last:*rca
94 after:e
93 last:*ist
91 first:*aio
89 last:confezionamento
87 before:nuova
86 last:mensa
85 last:*ensa last:*nsa
84 last:*30 last:30 last:contabile
83 first:*ere
82 after:cat.
81 first:*iola first:viola last:*ica
80 first:*ola last:*izie last:formazione
79 last:mattino
78 last:*aio
77 before:candidatura last:*nato
76 first:*ista
75 after:sono after:sono_andati after:turno last:*urno last:*zie
74 after:del first:*onda first:seconda last:*tino
72 last:*ala last:*sala
71 last:notturno
70 last:*cnc last:cnc last:vernici
69 first:operatore
68 after:,_completo after:e_arrivato, after:in last:*ity last:*laio
67 before:da first:grafico last:*ento last:*ico
66 before:selezione first:*fico first:*here first:conducente first:maschere
65 after:ci_serve first:*eam first:*team first:team last:*ner last:reception
62 after:quest'anno after:sul before:nel first:*owth first:*wth first:growth last:*ion last:*tion told:text4
61 after:per first:*nda last:*cfo last:cfo
60 first:*cfo first:*egno first:*gno first:*rano first:assegno first:cfo first:soprano last:*ino
59 after:e_andata first:*edra first:cattedra first:praticantato first:reception last:*list last:praticantato last:specialist
57 after:a_meta after:meta_tempo before:a first:*o/a last:*lyst last:*yst last:analyst last:elementare
56 first:*e/a first:*re/a first:*sta last:soprano
55 last:ostetrica
54 after:ci last:*ivi last:*tivi
53 after:meta before:candidatura_come before:modulo_per first:*ate
52 after:risulta after:risulta_acquisita first:*dra first:*end first:*kend first:*tato first:backend last:*are
51 after:stagione before:curriculum before:per_la first:*ano first:animatrice last:*rno last:consultant
50 after:alla_quale after:stagionale, after:stagionale,_giunta after:un_altro before:diventare before:nostro_primo before:per_diventare before:posizione before:posti before:primo first:panettiere last:*ant last:*tant last:guardaparco last:prestampa told:subject4
49 after:da_panbrioche after:lo after:panbrioche after:panbrioche_ci last:*cer last:*icer last:*ior last:*nior last:*tico last:officer
48 after:e_fatta before:di_nominarla before:nominarla last:*eer last:*inea last:*neer last:*nini last:*tare last:bagnini last:engineer last:linea told:text5
47 before:^_posizione before:avviso_pubblico before:pubblico first:*rsa last:*fico last:*nea last:*ter last:collaudatore last:gestione last:magazziniere
46 after:si_e first:*ior last:animatrice
45 before:^_re: before:di before:ruolo first:*rice last:junior
44 after:fa before:^_per before:bando before:istanza_per first:*io/a first:guardaparco last:*lici last:*otte last:eolici last:notte
43 first:*apo first:*capo first:*ead first:*era first:*iere first:*tore first:capo last:*anto last:*ici last:*tte told:text1
42 before:quale last:*ales last:*les last:sales
41 before:la_squadra before:squadra first:*nini first:*ress first:bagnini first:letturista first:stress last:*cere last:*e/a last:*re/a last:carrellista last:pasticcere
40 first:*ini first:bibliotecario/a
39 after:il_posto before:di_selezione first:addetto first:stampatore last:*vice last:flessografico
38 after:e_stata before:1 before:^_1 before:^_candidatura before:contratto_da
37 after:da after:in_piu after:piu_e after:qui_lo after:reparto first:*laio last:*arco last:*io/a last:*naio last:*rco last:*rica last:*sica last:fornaio
36 after:piu after:posto after:qui after:salta. before:il_ruolo first:*chef first:*hef first:chef first:educatore first:polimeccanico last:*rano last:catalogatore
35 after:). first:*ice last:*co/a last:governante
34 after:e_entrata after:si before:il_mestiere before:mestiere before:mestiere_di first:*naio first:fornaio last:enologo last:letturista
33 after:sparisce after:sparisce_dal before:contratto before:i_posti before:posti_da first:*ion first:*tion last:*hvac last:*iera last:*vac last:bibliotecario/a last:hvac
32 after:,_con after:nostra_scelta first:*arco last:tagliatrice told:subject1
31 after:che_rientra before:^_colloquio before:disponibilita_come before:permetterci before:permetterci_un before:possiamo_permetterci last:*nici
30 after:"suoli first:*inio first:*nio first:tirocinio last:*aff last:*taff last:esercizio last:laboratorio last:staff
29 after:alla after:del_punto after:sede before:coordinamento first:*iera first:*iuto first:*logo first:*ogo first:aiuto first:collaboratore first:junior last:*tere
28 after:,_resti after:e_ne after:ne_abbiamo after:per_l'azienda after:punto after:punto_vendita before:^_posto before:grandemporio_come before:re:_candidatura first:*ievo first:*outh first:*rco first:*uth first:allievo first:youth last:*nter last:acquisti last:center last:magazziniere-mulettista last:sci
27 after:per_la before:richiesta_per first:*etto first:macchinista first:redattrice last:*-up last:*e-up last:*o/a last:*tica last:make-up
26 after:presso_gruppo before:tu,_come first:*a/o last:*luci last:*nsel last:*sel last:*uci last:counsel last:luci
25 after:i_collaboratori first:*bile first:*uto first:tagliatrice last:*ero last:*ile last:*rcio last:*sci last:*tero last:commercio last:estero last:processo last:produzione
24 after:che before:l'incarico_di before:un_posto before:vacancy first:catalogatore last:*dica last:*fila last:*ila last:*lia last:fila last:infermiere/a last:medica last:qualita
23 after:dal_3 first:*ect first:*ject first:*nica first:project first:tecnica last:*ead last:*ini last:*lead last:*tato last:lead
22 after::_tra after:il after:nostra before:corso_di before:il_corso before:posto first:*nior first:enologo first:operatori last:*mia last:*omia last:gastronomia
21 after:i after:la_nostra before:^_selezione before:mansioni before:mansioni_di before:re: first:docente first:governante last:*cale last:*nori last:minori last:turno
20 after:non_potremo before:l'incarico before:la_nostra before:posizioni before:ricerca first:*ware first:ricercatore first:software last:*lita last:*tig last:biostatistica last:tig
19 after:(rif. before:candidatura_quale before:inserimento_come before:nostra last:*cina last:locale
18 after:,_area after:? after:tempo_pieno, before:corso before:il_contratto before:ricerca_di before:screening_per before:una first:venditore last:*oco last:*uoco last:cuoco
17 after:dal_28 before:^_incarico before:incarico first:*/in first:*raio first:magazziniere-mulettista last:*raio last:scientifico last:turistica
16 before:/ before:della before:disponibilita_per first:*ance first:*evo first:*nce first:*sual first:*ual first:compliance first:saldatore first:visual last:*/in last:*era
15 after:in_luminara after:insieme after:luminara before:( before:88231 before:^_contratto before:alla_requisition before:documentazione_per before:requisition before:requisition_88231 before:riferimento_alla first:*gato first:formulatore first:impiegato first:progettista last:*ate last:*bile last:*ness last:business last:grafico told:text2
14 after:e_stato before:posti_di first:*ari first:agente last:*iser last:cucina last:dati last:merchandiser told:subject0
13 after:". after:collaboratori before:^_posizione: before:assunzione_come before:l'annuncio before:l'annuncio_di before:per_l'annuncio before:posizione: first:*ida first:*uida first:carrellista first:guida first:responsabile last:*ali last:*ante last:*dita last:*gue last:*ido last:*izio last:*nali last:*ngue last:*nido last:*via last:bilingue last:nido last:sociale last:vendita
12 after:iscrizione after:settembre. first:contabile last:*ce last:*lare last:*reti last:*ser last:ce last:curriculare last:informatico last:mulettista last:reti last:segretaria
11 after:- before:feedback before:postulazione_quale first:process last:*cio last:*ere
10 after:dal after:per_l'agenzia before:cv before:cv_per before:sulla_ricerca first:*to/a first:fisioterapista last:amministrativa
9 after:abbiamo_scelto after:non_sei before:alla_posizione before:figura before:figura_di before:la_figura first:*cess first:addetto/a last:*ager last:*ari last:*eti last:*ger last:*nia last:fisioterapista last:fornitori last:manager
8 after:afc after:afc_e after:al after:cui before:^_esito before:casa_come before:le first:*ato first:*oca first:*oco first:*ta/o first:*uoco first:cuoco first:infermiere/a last:*cure last:*dini last:*eria last:*logo last:*name last:*ogo last:*olo last:*rale last:*vati last:cure last:falegname last:privati
7 after:e_arrivata after:e_tuo, after:ha_avuto after:sua_candidatura before:postulazione first:*age first:*tage first:cantiniere first:motion first:stage last:*ato last:*esso last:*ice last:*ioni last:*sso last:*timo last:*web last:cantiniere last:estetista last:ristorazione last:spedizioni last:struttura last:web
6 after:, after::_le after:abbiamo before:esito before:riscontro_candidatura before:| first:*ente first:*nte first:addetta/o first:autista last:*ello last:*ghe last:*imo last:*zio last:amministrativo last:officina
5 after:-_lecce" after:cat._c after:lecce" after:lecce"_e after:ne before:alla_ricerca before:assumerla_come before:e_come first:*ame first:*etra first:*game first:cameriera first:coordinatore first:estetista first:game first:geometra last:*ame last:*arto last:*gica last:*gram last:*isti last:*ona last:*ram last:*rto last:*tari last:reparto last:sinistri
4 after:presso_poste after:si_comincia before:candidandosi_quale before:candidatura_- before:di_un before:domanda_per before:il_nostro before:noi_come first:*gata first:*hse first:hse first:impiegata first:tecnologo last:*cess last:*egno last:*gno last:*ista last:*vita last:assegno last:care last:portalettere last:senior last:success last:violoncello
3 after:ci_troviamo before:^_concorso before:candidatura: before:concorso first:*mer first:*omer first:*tent first:content first:customer first:gestore first:gruista first:insegnante first:magazziniere last:*bar last:*care last:*stri last:*ure last:*vo/a last:amministrativo/a last:bar last:gruista last:impianti
2 after:,_dal after:,_la after:presso_lo before:al_ruolo before:colloquio_- before:domanda_come before:gustavia_come before:la_ricerca before:pratica before:profilo before:prova_pratica first:*cal first:*co/a first:*duct first:*ical first:*tra first:*uct first:*uyer first:*yer first:buyer first:clinical first:liquidatore first:product first:velaio last:*acia last:*chi last:*iter last:*izia last:*oper last:*orso last:*rso last:*schi last:cameriera last:developer last:farmacia last:polizia last:rischi
1 after:"_a after:,_si after:100% after:cui_hai after:per_il after:presa after:presa_in after:prossimi after:prossimi_passi before:^_ricerca before:annuncio_per before:indeterminato_come before:n. before:per_" before:posizione_" before:prova_come before:ricezione first:*iale first:*lant first:*name first:analista first:commerciale first:educatore/educatrice first:educatrice first:falegname first:meccanico first:plant first:portalettere last:*iare last:*sti last:*uyer last:*yer last:buyer last:ortopedico
-1 after:,_grazie after:,_risultata after:-_comunicazione after:._30 after:._ettore after:4 after:4_e after:77/24. after:a_febbraio after:acquisita_al after:acquisti, after:acquisti,_che after:agenda. after:ai after:al_confezionamento, after:al_sicuro after:alla_s.v. after:alle_quali after:amministrativo after:analyst after:aperte after:aperte_fino after:arrivata after:arrivata_correttamente. after:art. after:art._30 after:assegnato after:assegnato_il after:avuto after:avuto_esito after:bar after:bar_e after:candidatura_e after:cantiere. after:ci_e after:ci_eravamo after:cipriani, after:cnc after:coperta. after:correttamente. after:d.lgs. after:dei after:del_procedimento after:della_selezione, after:di_cantiere. after:di_forli. after:di_linea. after:di_selezione after:domanda after:dott. after:e_a after:e_alle after:e_non after:e_preferita after:entrata after:entrata_nel after:entro after:entro_domenica after:era_proposto after:esito after:esito_negativo. after:essere after:essere_presente after:ex after:ex_art. after:fa_niente, after:fascia. after:fatto after:febbraio after:febbraio, after:febbraio,_la after:febbraio_e after:filiale after:filiale_di after:fluente after:fluente_e after:forli. after:gia_lavorato after:gia_pratico after:giorni after:ha_assegnato after:ha_attribuito after:ha_concluso after:hanno_gia after:il_4 after:il_tuo after:impiegato after:in_agenda. after:incontro after:interna after:l'agenzia after:l'agenzia_di after:l'anno_2025/26. after:la_filiale after:laboratorio_la after:lariana after:lariana_ha after:lazzeri, after:le_valutera after:linea. after:marzo_al after:nelle after:non_di after:novembre after:okamura, after:okamura,_risultata after:parte after:parte_lunedi after:patentino after:portale: after:portale:_help-careers@orvento-aero.exam after:poste after:poste_alpine after:potremo after:procedimento after:pronto after:proposta after:proposto after:proposto_e after:qualita_e after:radiologia_medica after:rientra after:rischi after:rischi_e after:ristorazione after:ristorazione_ha after:sala_si after:scandinavi after:scandinavi_e after:selezione after:selezione, after:selezione,_a after:servizio after:si_era after:stata_chiusa. after:sui after:sui_telefoni after:sulla after:sulla_piattaforma after:suo after:suo_profilo after:te after:tecnico_- after:telefoni after:telefoni_di after:titoli after:tributario. after:tuo after:un_residente after:valutazione after:valutera after:valutera_tutte after:vendita_reparto after:viola, before:^_assegno before:^_benvenuto before:^_cattedra before:^_egregio before:^_feedback before:^_grazie before:^_ricevuta before:^_riscontro before:^_risposta before:^_sua before:^_ufficio before:addetta before:allievo before:analizzata before:analizzata_dai before:application before:assegno before:assegno_di before:avvicinano before:balerna_che before:benvenuto before:benvenuto_a before:candidata before:cattedra before:collaboratore before:come_allievo before:come_promesso before:con_me before:conferita_alla before:cucina_della before:da_subito, before:dai before:data before:e_il before:e_rimasto before:e_stato before:egregio before:esserti_candidata before:farmacista before:gia_come before:giornata before:giro before:graduatoria before:grazie before:il_direttore before:impiegato before:inoltrato before:invio before:invito before:istruttore before:la_tua before:mano_piu before:me before:modulo before:molto_revit before:notturno before:offerta_di before:ora before:piattaforma;_assistenza before:posto_per before:presentazione before:primo_backend before:promesso before:prova before:punto before:questo_giro before:revit before:ricerche_in before:ricevuta before:richiesta before:rimasto before:riscontro before:scrivendo_al before:sede before:si before:si_avvicinano before:stata_analizzata before:stato before:sua_istanza before:subito, before:subito,_con before:sul before:sulla_tua before:trasmessa_ai before:tua_richiesta before:tuo_cv before:ufficio first:*asa first:*casa first:*dai first:*data first:*ede first:*eria first:*erma first:*erti first:*esta first:*iano first:*iata first:*icio first:*ile first:*ima first:*ino first:*ity first:*lato first:*line first:*lo first:*mpre first:*nato first:*pre first:*rato first:*rma first:*rsi first:*rti first:*sua first:*sul first:*tale first:*ti first:*tica first:*tino first:*zia first:aggiornamento first:amica first:application first:bordo first:casa first:comunicazione first:convocazione first:corso first:dai first:data first:dirigenti first:esserti first:formato first:fornitori first:installato first:inviata first:lo first:mansioni first:mattino first:online first:percorso first:postulazione first:presentazione first:professionale first:proposta first:proseguiamo first:ricevuta first:richiesta first:riscontro first:sempre first:sua first:sul first:ti first:torneria last:*.ssa last:*19 last:*28 last:*4 last:*9 last:*ader last:*ane last:*art last:*cena last:*ctor last:*dato last:*dona last:*dott last:*ect last:*elli last:*ena last:*esco last:*eso last:*etra last:*eva last:*ezzo last:*iata last:*ida last:*ieta last:*ioso last:*ito last:*ject last:*lato last:*lei last:*lica last:*line last:*lio last:*lli last:*ltro last:*lusa last:*mio last:*nity last:*nta last:*ntra last:*nuti last:*olio last:*onta last:*ora last:*oria last:*orni last:*osta last:*ote last:*otra last:*ott last:*owth last:*pine last:*rata last:*reso last:*rma last:*rni last:*same last:*scia last:*sola last:*sser last:*sui last:*tate last:*tedi last:*tua last:*uida last:*uito last:*uole last:*usa last:*uti last:*vono last:*vuto last:*wth last:*zza last:*zzo last:19 last:28 last:4 last:9 last:alpine last:altro last:amato last:amica last:amministratore last:animazione last:architetto last:art last:attribuito last:audizione last:avevamo last:avuto last:azienda last:candidata last:candidato last:carbonara last:chimica last:community last:concorso last:contenzioso last:coordinamento last:curato last:dipendente last:director last:dona last:dott last:dott.ssa last:esame last:esaminatrice last:esterna last:fascia last:formatore last:frattempo last:funzione last:gasser last:geometra last:giorni last:graduatoria last:growth last:guida last:hanno last:iniziano last:installato last:inviata last:lei last:liquidatore last:luminara last:martedi last:mezzo last:minuti last:mio last:notizie last:okamura last:online last:panbrioche last:personale last:portfolio last:potra last:preso last:project last:proposta last:proposto last:pubblica last:referente last:resteranno last:ricercato last:ricevuta last:rientra last:societa last:sui last:sulla last:tedesco last:tua last:ufficiale last:valutatori last:valutazione last:volentieri last:vuole
-2 after:,_alla after:._17/30. after:._c after:2025/26. after:28 after:28_marzo after:acquisita_dal after:aggiornamento after:amministrativa after:amministrativa_non after:arrivato, after:arrivato,_grazie after:azienda after:budget after:budget_e after:capo_area. after:care_- after:center after:center_- after:cinque after:clientela_per after:collaudatore after:conclusa after:confezionamento after:customer after:da_lei after:da_noi after:della_societa after:di_linea, after:di_radiologia after:e_gia after:e_ricaduta after:e_tecnologie after:e_tutto after:entrante. after:eolici. after:gruppo after:gruppo_navigazione after:il_nostro after:il_turno after:la_prossima after:lei_indicata after:linea, after:linea,_completo after:lunedi after:lunedi_con after:marzo after:minuti after:minuti_sulla after:nostra_cancelleria. after:nostra_corsa after:nostro_blog after:nulla: after:nulla:_la after:pieno, after:pieno,_con after:posto_l'abbiamo after:potra after:potra_essere after:prossima after:prossima_settimana? after:qualora after:qualora_se after:radiologia after:resteranno after:resteranno_aperte after:ricerca_"suoli after:scorso, after:scorso,_percio after:sei_passata after:si_ferma after:societa_cliente. after:societa_esterna after:stagione_2025/26. after:stata_acquisita after:success after:success_e after:tecnico after:tecnologie after:tecnologie_alimentari. after:tempo_per after:turno_a after:tutto after:tutto_il after:una_collega after:viola before:-_esito before::) before::)_lo before:^_r: before:abbiamo before:alla_procedura before:annoverare before:annoverare_fra before:assistenza before:backend before:che before:clinical before:collaboratore_professionale before:con_la before:dai_nostri before:del before:di_tecnico before:direttore before:docente before:docente_di before:fra before:fra_i before:giorni before:hanno before:i_lavori before:il_test before:indeterminato,_livello before:lista before:lista_dei before:livello before:mano before:nella_lista before:orientato before:pero_orientato before:poterla_annoverare before:procedura_di before:professionale before:promesso_:) before:r:_disponibilita before:selezione_di before:settembre_abbiamo before:sua_postulazione before:tecnica,_molto before:un_clinical before:una_mano first:*1 first:*d1 first:*dio first:*dita first:*eme first:*erso first:*evi first:*evit first:*fra first:*ieme first:*ite first:*ivo first:*izio first:*nvio first:*oper first:*ora first:*pato first:*quio first:*sei first:*si first:*stra first:*ting first:*tivo first:*udio first:*uio first:*vit first:*zio first:1 first:animazione first:anticipato first:apprendistato first:assunzione first:audizione first:cerca first:colloquio first:confermato first:d1 first:developer first:fra first:informatico first:insieme first:invio first:lavoriamo first:maestra first:mulettista first:nostri first:presso first:revit first:ricerca first:sei first:servizio first:si first:studio first:vendita first:verso last:*75 last:*ack last:*age last:*ai last:*ara last:*arte last:*ati last:*avi last:*c last:*cco last:*egio last:*ela last:*enze last:*eve last:*evi last:*ex last:*fini last:*fono last:*ggio last:*gie last:*hai last:*ieri last:*ieti last:*lesi last:*lico last:*m'e last:*ma last:*meta last:*mica last:*mura last:*nara last:*navi last:*nque last:*nze last:*occo last:*oche last:*om'e last:*onda last:*que last:*s.v last:*sco last:*sio last:*tage last:*tela last:*ting last:*tito last:*tner last:*toli last:*ulla last:75 last:ai last:application last:assegnato last:c last:candidatura last:cinque last:clientela last:com'e last:conducente last:conoscitivo last:data last:delegato last:delfini last:ex last:gestore last:hai last:inoltrato last:l'anno last:leggendo last:ma last:meccanico last:meta last:parte last:partner last:pubblico last:redazione last:s.v last:scandinavi last:scienze last:seconda last:stage last:telefono last:titoli last:tra
-3 after:,_percio after:9 after:9_febbraio, after::_in after:abilitato after:abilitato. after:abilitato_inserito after:acquisti. after:andata after:avevamo after:avevamo_in after:c'erano after:c'erano_l'anno after:capo after:care after:che_e after:collaboratore_stagionale. after:come after:consultant after:contabilita after:contabilita_fornitori after:contenzioso after:contenzioso_tributario. after:di_gestione after:di_laboratorio, after:di_ricerca after:di_sala after:e_l'offerta after:febbre after:febbre_e after:fornitori after:gestione after:gia. after:hanno after:il_9 after:il_contenzioso after:il_tedesco after:l'anno_scorso, after:l'offerta after:l'offerta_che after:la_febbre after:laboratorio, after:laboratorio,_con after:noi after:nostro after:per_aver after:per_le after:porteremo after:porteremo_in after:prova_orale after:qualita_presso after:rampa. after:reparto. after:ricevuta after:ringrazia after:ringrazia_per after:sala after:scelta after:scelta_e after:sei after:serve after:serve_il after:tedesco after:tedesco_fluente after:una_societa after:vendite after:volentieri before:9_febbraio, before:^_cfo before:assumere before:assumere_un before:cerca_un before:cerchiamo_piu before:cfo before:cfo_- before:che_cerca before:che_sara before:di_assumere before:disponibilita before:febbraio, before:febbraio,_la before:la_quale before:la_verita: before:laboratorio_lo before:lavori before:maestra, before:molto before:ospitare before:ospitare_un before:percorso before:pero_una before:personale before:preferito_ospitare before:project before:risposta before:sara before:sara_trasmessa before:seconda before:sottoposto_ai before:trasmessa before:una_maestra, before:verita: first:*ant first:*cer first:*dei first:*esso first:*icer first:*ico first:*ing first:*ito first:*lto first:*m'e first:*mano first:*mato first:*nche first:*ncio first:*nter first:*om'e first:*ondo first:*ovo first:*rico first:*sito first:*sso first:*uovo first:*vano first:*vio first:anche first:benvenuto first:center first:com'e first:concorso first:dei first:esito first:incarico first:mano first:nuovo first:officer first:sanitario first:secondo first:sottoposto first:terra first:tirocinante first:tornitore first:volevano last:*atus last:*aver last:*azia last:*chia last:*come last:*dget last:*elta last:*eme last:*erve last:*esa last:*esi last:*get last:*ging last:*hia last:*ieme last:*illa last:*ilo last:*indi last:*ine last:*iola last:*itto last:*lto last:*mato last:*ndi last:*oli last:*olto last:*ome last:*osce last:*rte last:*rve last:*su last:*sul last:*tale last:*ti last:*tus last:*ulta last:*vamo last:*ver last:abbiamo last:aver last:budget last:c'erano last:come last:comunicazione last:conosce last:contabilita last:decisione last:direttrice last:dottoressa last:insieme last:latina last:odierna last:precedenza last:procedimento last:quindi last:ringrazia last:risulta last:scelta last:scorso last:serve last:status last:su last:sul last:ti last:villa last:viola
-4 after:,_ho after:,_le after:a_margine. after:acquisita after:altro after:attribuito after:attribuito_alla after:counsel after:counsel_presso after:dal_sistema after:delle after:fa_nulla: after:gia_abilitato. after:ha_la after:l'anno after:lei_ha after:mando after:mando_i after:margine. after:nido after:polizia_locale after:preso after:privati after:privati_presso after:ricerca after:segua after:segua_gia after:spedizioni after:spedizioni_e after:stagione_entrante. after:su after:ti_ringrazia after:ufficio_acquisti, before:88231_visual before:^_i before:d1 before:dei before:di_mobilita before:e_la before:esaminando before:growth before:in_corso before:indeterminato, before:individuato_l' before:lavori_sulla before:livello_d1 before:me_e before:non_di before:nostra_growth before:piu before:postulazione_per before:progetto before:secondo before:stiamo_esaminando before:sua_candidatura before:sulla before:tempo_indeterminato, before:tua before:un_test first:*abio first:*ack first:*aver first:*back first:*bio first:*ccnl first:*che first:*cnl first:*ega first:*ello first:*fila first:*ila first:*lent first:*lum first:*mere first:*nuto first:*osti first:*our first:*rale first:*tant first:*tere first:*tina first:*tre first:*ulla first:*ulum first:*uta first:*ver first:*vuta first:*your first:accordo first:assumere first:aver first:ccnl first:commissione first:consultant first:curriculum first:domanda first:dottoressa first:feedback first:fila first:latina first:posti first:stato first:sulla first:talent first:turno first:violoncello first:your last:*anco last:*azie last:*cui last:*ega last:*enza last:*esti last:*eta last:*ione last:*n last:*nco last:*nuto last:*olta last:*one last:accordo last:citato last:cui last:esito last:grazie last:legal last:n last:nostra last:novembre last:resti last:svolta last:tornitore
-5 after:,_molto after:abbiamo_avviato after:area. after:collaboratore after:di_laboratorio after:di_polizia after:elementare after:elementare_a after:fatta after:fatta_e after:hai after:in_scena after:in_seconda after:laboratorio after:mattino after:per_l'insegnamento. after:porta after:professionale after:professionale_sanitario after:proseguire after:proseguire_con after:prova after:scena after:scena_a after:seconda after:seconda_fascia. after:sociale after:sociale_e after:societa after:un after:villa before:^_tecnico before:anche before:cattedra_di before:come_nostro before:con_l' before:convenuto_di before:grazie_per before:il_posto before:non_cerchiamo before:posizione_per before:proposta_per before:revit_e before:sara_sottoposto before:sottoposto before:visual first:*anno first:*asca first:*dere first:*erca first:*gio first:*imo first:*ina first:*ine first:*iser first:*llo first:*nno first:*nta first:*onta first:*ova first:*poca first:*rca first:*rimo first:*sca first:*ser first:*tor first:*uova first:architetto first:cantiere first:conta first:dottore first:merchandiser first:nuova first:personale first:poca first:prendere first:primo first:progetto first:sala first:vasca last:*afc last:*anno last:*dera last:*egua last:*enda last:*endo last:*gua last:*ing last:*inio last:*mbre last:*meno last:*nale last:*nio last:*nno last:*nza last:*oca last:*orta last:*oso last:*rato last:*rito last:*sito last:*vole last:*ware last:*zeri last:afc last:bordo last:coordinatore last:desidera last:dirigenti last:dottore last:inserito last:lazzeri last:operatore last:passione last:patentino last:porta last:porteremo last:quale last:scuola last:segua last:software last:stampatore last:tirocinio
-6 after:,_abbiamo after:,_giunta after:alle after:archiviamo after:archiviamo_la after:che_porteremo after:commerciale after:con_la after:controllo_qualita after:degli after:desidera after:desidera_proseguire after:era after:gastronomia after:gia_il after:graduatoria after:la_sua after:pervenuta after:sua_domanda before:cerca before:del_colloquio before:esaminando_con before:il_servizio before:il_tuo before:lavoro before:non_possiamo before:per_il before:possiamo before:pratica_di before:servizio before:tua_candidatura first:*ario first:*erci first:*erra first:*ioni first:*nico first:*oni first:*ordo first:*orso first:*rci first:*rdo first:*rif first:*rio first:*rno first:*rra first:*uolo first:*urno first:esaminatrice first:permetterci first:qualita first:rif first:ruolo last:*ci last:*dio last:*dra last:*edra last:*end last:*iamo last:*ivo last:*kend last:*nico last:*nuta last:*ollo last:*ria last:*rova last:*rsa last:*sua last:*tivo last:*tor last:*tri last:*uale last:*udio last:*uto last:attori last:avvocato last:backend last:cattedra last:ci last:clienti last:controllo last:educatore/educatrice last:pertanto last:pervenuta last:professoressa last:prova last:studio last:sua
-7 after:,_senza after:capparoni, after:capparoni,_che after:ce after:chiamate after:chiamate_partiranno after:controllo after:dati after:decisione after:del_servizio. after:della_stagione after:di_turno after:dipendente. after:domani after:domani_non after:e_domani after:e_per after:e_pubblico after:le_chiamate after:lei after:make-up after:make-up_e after:non_potra after:polizia after:produzione after:pubblico after:quale after:quale_lei after:qualita after:sanitario_- after:servizio. after:stato after:sul_portale: after:tra after:turno_e before:[ before:^_convocazione before:ai before:apprendistato before:ccnl before:cerchiamo before:commissione before:conta before:convocazione before:d1_ccnl before:dalla_quale before:girata_alla before:la_commissione before:process before:proseguiamo_con before:tuo first:*adra first:*ara first:*azie first:*cui first:*non first:*oli first:*pare first:*piu first:*uoli first:caposala first:chimico-farmaceutico first:cui first:disponibilita first:grazie first:non first:piu first:posizione first:senior first:squadra first:suoli first:traspare last:*3 last:*bbre last:*cato last:*erti last:*fa last:*ieno last:*mare last:*ova last:*rti last:*un last:3 last:aggiornamento last:andata last:didattica last:educatore last:fa last:febbre last:formulatore last:pieno last:professionale last:ufficio last:un
-8 after:"_(bando after:comunita after:comunita_minori after:conosce after:conosce_gia. after:dati. after:e_le after:e_tu after:hvac after:iniziano after:iniziano_a after:lo_conosce after:locale after:locale_- after:mezzo after:mezzo_e after:minori after:ne_fa after:novembre. after:quindi_la after:ti after:tu after:tu_non after:vernici after:vernici_e before:avviso_di before:candidature_per before:e_l'ho before:giro_proseguiamo before:i_nostri before:il_team before:l'ho before:nostro_area before:procedura before:proseguiamo before:r: before:su before:su_un first:*ales first:*ana first:*anti first:*enti first:*enza first:*iana first:*les first:*nata first:*rso first:*zie first:assistenza first:giornata first:girata first:sales last:*alle last:*area last:*atta last:*cod last:*icio last:*ina last:*orli last:*pini last:*qui last:*rli last:*sita last:*stro last:*uola last:*vuta last:acquisita last:alle last:alpini last:area last:cod last:comunita last:fatta last:febbraio last:forli last:formatori last:maestro last:progettista last:qui last:redattrice
-9 after:,_lo after:3 after:3_novembre. after:che_c'erano after:di_esercizio after:di_notte after:esercizio after:frattempo after:frattempo_coperta. after:l'abbiamo after:l'abbiamo_trovata. after:nel_frattempo after:notte after:notte_da after:ostetrica after:reti. after:ufficio_acquisti. after:vendita before:^ before:^_^ before:^_gentile before:^_hr before:gentile before:girata before:i before:l'ho_girata before:per_un before:selezione_in first:*ader first:*al first:*cio first:*dati first:*del first:*der first:*esse first:*iso first:*iva first:*olo first:*sse first:*tiva first:*tto first:*unto first:*viso first:al first:avviso first:del first:interesse first:punto first:segretaria first:stagione last:*apo last:*capo last:*dati last:*eri last:*erna last:*fica last:*nel last:*ogia last:*ordo last:*rdo last:*rna last:*se last:capo last:collaborazione last:educatrici last:farmacista last:grafica last:insegnante last:nel last:operatori last:panettiere last:radiologia last:responsabili last:se
-10 after:clientela after:processo after:sanitario after:stata_nel before:figura_interna, before:hr before:interna, before:interna,_il before:proposta before:proposta_di first:*nale first:*olio first:*tico first:*vice first:collaudatore first:portfolio first:vice last:*bili last:*rea last:assistente last:direttore last:era last:lariana
-11 after:candidatura after:che_hai after:che_segua after:ci_siamo after:commercio after:di_commercio after:e_pertanto after:mensa after:nel after:pertanto after:pertanto_archiviamo after:uno before:^_l' before:amadou, before:amadou,_lo before:assunzioni_per before:buonasera_amadou, before:deciso before:deciso_di before:dei_sei before:ha_deciso before:maestra,_non before:non_un before:nostri before:orientato_verso before:sei before:sulla_nuova before:terra_un'altra before:un'altra before:verso before:verso_un first:*ai first:*arla first:*ati first:*cv first:*e first:*lio first:*mevo first:*nere first:*rata first:*rla first:ai first:attori first:cv first:dirigente first:e first:formatori first:formatrice first:ingegnere first:nominarla first:quale first:selezione first:temevo last:*amo last:*data last:*iani last:*ili last:cipriani last:praticante last:quando last:stato
-12 after:,_il after:,_non after:a after:cucina after:di_scuola after:dobbiamo after:dobbiamo_rinunciare after:e_conclusa after:e_dobbiamo after:medica after:mulettista". after:personale_di after:scuola after:scuola_elementare after:se after:se_ne after:tig after:tutti. before:^_collaborazione before:al before:che_il before:collaborazione before:della_verzasca, before:istanza before:non before:r:_candidatura before:sua_domanda before:talent before:verzasca, first:*come first:*iato first:*lica first:*list first:*uale first:come first:mestiere first:ostetrica first:professoressa first:pubblica first:segretariato first:specialist last:*anda last:*ando last:*ani last:*anti last:*bre last:*emo last:*eno last:*here last:*mpre last:*oni last:*ori last:*pay last:*pre last:*remo last:*rif last:agente last:andati last:gia last:maschere last:pay last:rif last:saldatore last:segretariato last:sempre last:tempo
-13 after:! after:che_hanno after:cqc, after:cqc,_ma after:di_laboratorio. after:documenti after:e_personale after:inserito after:inserito_in after:laboratorio. after:personale before:domanda_di before:mobilita first:*ala first:*anda first:*itto first:*ome first:*sala first:diventare first:volontaria last:*alta last:*iato last:*piu last:*tre last:automatica last:commessa last:piu last:posto last:salta last:stata
-14 after:) after:che_avevamo after:decorrere after:decorrere_dal after:estiva after:gia after:ha after:prestampa. before:con_i before:domanda before:stress before:su_come last:*aria last:*empo last:*gata last:*gio last:*mpo last:*onto last:*osto last:*sto last:*tata last:*una last:chimico-farmaceutico last:impiegata last:pronto last:una
-15 after:a_una after:ufficio before:" before:te_come first:*i first:*ore first:*rica first:coordinamento first:i first:nostro last:*chio last:*dal last:*etti last:*hio last:*ledi last:*nica last:*uta last:addetti last:animatore/animatrice last:consulente last:dal last:formatrice last:maestra last:mercoledi last:tecnica
-16 after:della after:stata after:turistica after:turistica_(rif. after:| before:poco_preavviso: before:preavviso: before:preavviso:_la first:*anza first:*iamo first:*ist first:*lico first:amministratore first:istanza first:pubblico last:*ale last:*iva last:*ola last:*orio last:*oro last:*srl last:*tiva last:*tura last:*voro last:autista last:lavoro last:servizio last:srl
-17 after:andati after:andati_tutti. after:carrellista after:carrellista_per after:le after:notti. after:per_noi before:^_nomina before:candidatura_in before:nomina before:pubblica before:selezione_pubblica before:stampato_per before:team before:verita:_volevano before:volevano before:volevano_una first:*alla first:*amo first:*ancy first:*ando first:*ncy first:alla first:bando first:collaborazione first:posto first:responsabili first:risposta first:vacancy last:*edi last:*ha last:*sono last:*ste last:*ulle last:coordinatrice last:erano last:ha last:presso last:sono last:sulle told:subject2
-18 after:; after:;_- after:e_quindi before:il_colloquio before:la_sua before:presso before:presso_il before:ricerca_" first:*bili first:*cod first:*con first:*etta first:*ili first:*nti first:addetta first:cod first:commessa first:con last:*iana last:*ne last:*rini last:apprendista last:ne
-19 after:,_ma after:lo_stabilimento before:colloquio before:lo before:tecnico first:*ione first:*one first:*osta first:*tare first:*tta last:*ana last:*cqc last:*iale last:*nda last:*ndo last:*otti last:*roni last:*ura last:*utti last:abilitato last:capparoni last:cqc last:notti last:tutti
-20 after:stabilimento after:una before:^_prot. before:abbiamo_confermato before:confermato before:confermato_le before:contratto_di before:profilo_per before:prot. before:sua first:*ghe first:*oghe first:analoghe first:centro first:educatrici first:praticante last:*al last:*stra last:addetta/o last:al last:opportunita
-21 before:^_la before:di_prendere before:l' before:prendere_una first:*ata first:*gia first:*ndo first:*ogia first:*osto first:*sto first:mobilita first:radiologia last:*con last:*gner last:*nere last:autisti last:con last:designer last:ingegnere last:per last:tecnologo
-22 after:,_e before:1_posto first:*ntro first:candidatura first:collaboratori last:*enti last:*gia last:*iere last:*ime last:*mer last:*omer last:*ono last:*rici last:alla last:arrivato last:cantiere last:customer last:venditore
-23 before:e first:*aria first:*atto first:*tura first:chimica first:contratto first:coordinatrice first:store last:*alla last:*erno last:*essa last:*si last:*vato last:si
-24 after:: after:dal_budget after:quindi before:^_avviso before:avviso before:prendere before:professionale_sanitario before:re:_re: before:sanitario_- first:*lla first:*mica first:*nza first:*ter last:*a/o last:*isce last:*lta last:*ppo last:*ssa last:*ta/o last:*uppo last:sparisce
-25 after:cad before:a_un before:conferita_a first:*oro first:*ria first:*voro first:direttrice first:lavoro last:*all last:*dico last:caposala last:operaio
-26 after:. before:conferita before:stata_conferita first:*ale first:*area first:*rea first:*stri first:*tile first:*tri first:area first:gentile last:*non last:non
-27 before:con before:incarico_dell' before:sanitario first:*in first:in first:per last:*lle last:*tra last:analista
-28 after:,_che after::_0444 after:non_se after:presso_la before:dell' first:*gner first:*oss first:avvocato first:consulente first:designer first:istruttore first:oss last:*etta last:*nita last:*sce last:*tina last:addetta last:collaboratori
-29 after:de before:corso_per first:maestro last:*ampa last:*lla last:*mpa
-30 before:^_il first:*per last:*der last:commerciale last:docente last:estiva told:text3
-31 after:verra first:*rici last:*rice last:che
-32 after:a_tempo after:e_la after:junior after:junior_e first:autisti first:operaio last:*cat last:*ttro last:cat last:impiegato last:quattro last:stagionale told:text0
-33 after:$ after:centro before:posto_di first:*isti first:*rta last:*dite last:*ite last:*per last:*tori last:vendite
-34 after:con after:tempo before:^_come before:centro first:*cato first:*dico first:*ici first:*ura first:medico last:*che last:*chef last:*hef last:chef
-35 before:la first:*ori first:*tori last:*demy last:*emy last:*gato last:*nti last:*oss last:academy last:oss
-36 first:*lita
-37 before:il first:*ner first:farmacista last:*tta last:sanitario
-38 before:alla before:area
-39 before:concorso_per first:*ita last:*ario
-40 last:*osi
-41 after:impianti_eolici. first:*sti
-42 last:centro
-43 after:impianti first:*mare first:tecnico last:*ntro last:addetto last:stagione last:volontaria
-44 first:*stro last:*ata last:*dia last:*edia last:*egal last:*erta last:*gal
-45 first:*eer first:*essa first:*neer first:*ssa first:engineer last:*e last:addetto/a last:e
-46 first:*ager first:*ger first:direttore first:manager last:istruttore
-47 last:*tore
-48 after:" before:in last:*etto last:macchinista
-49 after:reparto_vernici first:*are last:*rta last:*to/a
-50 before:da_un before:posizione_di before:un last:*nte last:ricercatore
-51 first:*ica last:*dale
-52 last:*ano last:*tto
-53 after:un_mese last:*eto last:*tti
-54 before:assunzione first:referente last:*ess last:*ezia last:pomezia
-55 after:e_al last:*rio last:*zia
-57 first:*ess
-58 after:formazione. after:in_formazione. last:selezione
-59 before:^_test first:*iore
-61 last:medico
-62 before:in_qualita before:qualita before:qualita_di
-63 after:la last:*ente
-64 first:modellista
-65 before:selezione_per first:*ento
-66 after:,_a first:*tro
-67 before:test
-68 before:- last:responsabile
-69 last:modellista
-70 last:*ele
-71 last:*abio last:*bio last:*iso last:*viso last:treviso
-74 last:*iore last:manutentore
-76 first:*nto last:*cad last:cad
-78 after:notturno last:rampa
-82 after:non
-83 after:stagionale
-86 last:*tro
-88 last:*iano
-96 after:di
-100 after:sulle after:sulle_notti. first:manutentore
-110 before:stato: last:tecnico
-120 last:*ore
"""
COMPANY = """
180 before:in
160 after:talent
150 after:/
130 before:presso
120 after:ha before:accademia before:capital
110 after:come before:lo
100 before:per
95 before:&_cto, before:cto, before:l'azienda
90 before:aver_scelto
89 before:scelto
87 after:per before:della
84 before:verso
82 before:all'
81 after:-
80 before:mostrato_verso
78 before:recruiting
77 after:abbiamo
73 before:entreranno_in
72 before:di
70 after:.,
60 before:del
56 before:"
55 before:counsel_presso
52 after:sa
44 before:inviato_a
42 after:e
39 after:"
37 after:entro before:portalettere_presso
35 before:fondazione
34 before:dell'interesse_per before:notte_da
32 after:ci
31 before:proporsi_a
29 before:portale_di
28 after:! before:candidatura_in
25 before:la
24 before:^
22 after:s.r.l.
20 before:team
19 before:azienda
18 before:telefonata_con
17 after:s.p.a. before:direttrice
16 before:[
14 before:-
12 after:si after:|
9 before:somministrazione_presso
5 before:a before:candidato_in
4 before:aziendale, before:formatore_aziendale,
3 after:ti
2 after:dal
1 after:resta
-1 after:." after:00, after:aperto after:aveva after:avrebbe after:candidato after:conferma after:corso after:dei after:del after:dirglielo after:domanda after:dott.ssa after:fine after:gambero after:giornata after:giornate after:in after:indicato. after:luce after:moderna after:ne after:nel after:pedagogico after:recruit after:riceviamo after:scarpe after:senio after:settimana after:tre after:tutti after:week before:( before:addetto before:all'indirizzo before:alta before:anche before:autolinee before:avvocato before:che before:clinical before:collaboratore before:colloquio_- before:comune before:dell' before:di_via before:dott.ssa before:dottoressa before:e_anche before:farmaceutica before:gia before:hallo before:hotel before:inviate_all'indirizzo before:la_linea before:lunedi_con before:museo before:m° before:negozio_a before:nella_sezione before:nicola before:nostro before:ortofrutta before:piera before:pietro before:posizione_" before:poste before:prof. before:ricorso_al before:ristorante before:sezione before:silvano before:smart before:solmare before:tecnico before:test_su before:torrefazione before:trasferita_a before:usa_gia before:va_a before:zona
-2 after:(bs) after:) after:00 after:; after:? after:al after:alpini" after:avete after:bianca after:cosa after:dell'ufficio after:fatti after:insieme after:italiana after:martedi after:riferimento after:sopra after:storto after:termine after:valutazione before:al before:all'azienda_di before:anna before:brenta before:chef before:cliente_a before:clinica before:d1 before:di_me. before:domani before:fatta_a before:filiale_di before:gennaio_a before:gentile before:indeterminato,_livello before:ing. before:la_nostra before:le before:linea before:livello before:matteo before:me. before:meccanica before:nadia before:nostra before:officine before:passi_da before:project before:purtroppo_domani before:qualcosa_sulla before:ricerca_" before:rispondi_alla before:spostarsi_su before:sulla before:termoimpianti_vezzoli, before:trasporti before:vezzoli,
-3 after:a after:che, after:delle after:lo after:mi after:profilo after:sociale before:& before:addetta before:casa-torre_a before:classe before:codice_candidato before:confronti_di before:dell'azienda_di before:depuratore_di before:ettore before:gloria,_sono before:l'agenzia_di before:la_classe before:mazzini_00, before:parrocchiale_di before:polimeccanico before:s.v._via before:tipografia before:ufficio_di before:vendita_di before:volte_da
-4 after:& after:abbraccio after:attesta after:fortuna after:grazie after:le after:nord after:stima after:team after:un after:vedi before:arredamento_di before:avviso_pubblico before:candidatura_e before:collega_di before:conosciuta_a before:cooperativa before:dottor before:il_dottor before:marzia before:pubblico before:su before:villa
-5 after:"addetto after:avevo after:con after:continuare after:presso after:questo before:554- before:alla before:arch. before:banca before:candidatura_per before:colloquio_a before:dario before:l'annuncio_554- before:mani before:paolo
-6 after:questa after:saluto after:una before:asi, before:care_- before:costanza before:delle before:enrico before:fra before:luca before:officina before:tirocinante_di before:via before:zona_asi,
-7 after:non after:venerdi before:comando before:dalla before:ditta_di before:fino_a before:gelateria before:legale before:ludoteca_di before:setaioli_00, before:sono before:vacancy
-8 after:alla after:caro after:i after:pharma before:e before:human before:piattaforma before:ricerca before:ruolo_di before:studio
-9 after:(rif. after:italy after:preferiscono after:svizzera before:candidato before:civile before:magazzino_di before:sociale before:sociale_" before:tenuta
-10 before:cantine before:colloquio_per before:cordiale_dal before:il_dott.
-11 before:/ before:00, before:dal before:il
-12 after:la after:recruiting before:agenzia before:ccnl
-13 before:associazione before:da
-14 before:aperture_in before:gruppo before:merchandiser_-
-15 before:dott.
-16 before:marittimo
-17 after:candidatura before:il_team
-18 before:don
-19 before:u.o.c.
-20 after:di
-21 after:ed
-22 after:il
-25 after:supermercati
-26 before:consorzio
-27 before:saluti_da
-28 after:comunale.
-29 after:valli
-30 before:ente before:residenza
-32 after:"il after:crociere
-33 after::
-34 before:teatro
-37 after:.
-38 before:coordinamento_di
-39 after:
-40 before:recruiting_di
-41 before:con_il
-42 before:hr
-50 before:presso_la
-52 before:sede_di before:talent
-53 before:la_signora before:presso_il before:signora
-55 after:chiuso
-68 before:supermercati
-69 before:posizione_di
-75 after:,
-80 before:con
-99 before:colloquio_con
-100 after:che
-110 before:bottega
-120 before:
-150 after:s.r.l
"""
