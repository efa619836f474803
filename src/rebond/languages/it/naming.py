"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
230 before:per
160 before:nuova
150 before:audizione
140 after:presso
130 last:*ist
120 after:treviso last:*ner last:polimeccanico
110 after:erano before:come before:ruolo_di first:*aio last:*ole last:sala
97 last:*ica
96 last:ricerca
95 last:*erca last:*rca
93 last:consultant
91 after:che_conosceva before:diventare last:*ant last:*tant last:confezionamento
89 after:e_arrivato, last:*nto last:collaboratore last:mensa
88 before:selezione
87 last:*30 last:30
86 last:*aio last:*ensa last:*nsa last:contabile
84 after:e first:*iola first:viola last:formazione
83 after:qui
82 first:*ola
79 after:sono_andati
78 after:e_andata first:*ano
77 after:sono after:turno last:*ala last:*sala
76 first:operatore
75 first:*onda first:seconda
74 last:*cnc last:cnc
73 after:ci_serve after:del last:reception
71 before:a_una before:andata before:andata_a before:e_andata
70 last:*cer last:*ento last:*icer last:*otte last:notte last:officer
69 first:*ere first:*owth first:*wth first:growth last:*tte last:*urno
68 first:*uate first:graduate last:*ion last:*tion last:notturno
67 after:in first:*e/a first:*eam first:*re/a first:*team first:team
66 first:*o/a
65 after:sul first:*ista first:reception
64 after:alla_quale
63 after:da before:di before:ruolo first:*edra first:cattedra last:*cfo last:*e/a last:*ico last:*re/a last:cfo last:magazziniere
62 after:ci after:quest'anno first:*cfo first:*tato first:assegno first:cfo last:flessografico
61 first:*egno first:*gno first:*nda first:conducente
60 first:*auty first:*uty first:beauty
59 after:). before:di_selezione first:*ate last:*lyst last:*yst last:analyst
58 after:cat. before:310_( before:il_ruolo first:*dra
57 after:lo before:candidatura_come first:docente first:stampatore last:*fico last:*ino last:*tino told:subject4
56 before:posizione first:*ior told:text4
55 after:punto_vendita before:^_posizione before:posti first:*kend first:backend first:grafico last:*ales last:*ang last:*les last:*rang last:*rno last:rang last:sales
54 after:salta. first:*ead first:*end first:*fico first:letturista last:*ici last:catalogatore told:text5
53 after:in_tenure after:tenure after:tenure_track, before:nel last:*ior last:*izie last:*nior last:*o/a last:*rano last:determinato last:infermiere/a
52 after:a_meta after:meta_tempo last:elementare
51 after:si_e after:stagionale, after:stagionale,_giunta first:animatrice last:*inea last:collaudatore last:guardaparco last:linea last:ostetrica
50 before:1 before:^_1 last:*nea last:*zie last:animatrice
49 after:del_punto after:risulta after:risulta_acquisita first:*rice last:*tare
48 after:punto last:*nici
47 after:presso_serramenti before:per_la last:*list last:gestione last:junior last:specialist
46 first:junior last:impianto
45 after:un_altro before:^_re: first:*apo first:*capo first:*ion first:*tion first:capo last:*nato last:letturista
44 after:stagione first:*io/a first:*orsa first:borsa last:*ter
43 after:alla after:reparto first:*era first:*rsa first:*uoca first:cuoca
42 before:curriculum before:istanza_per first:guardaparco last:*anto
41 after:per_la before:a before:form_per first:*sta last:*laio
40 after:arrivato after:arrivato_e before:di_nominarla before:nominarla last:*arco last:*are last:*cere last:*rco last:macellaio
39 after:e_fatta after:e_stata after:il_posto after:meta before:^_per before:della last:*nini last:*sica last:*tico last:*vice last:bagnini last:governante last:media
38 before:disponibilita_come before:quale first:*ice last:*ity last:carrellista
37 after:posto after:settembre. before:all'annuncio before:candidatura_all'annuncio before:grandemporio_come first:*ievo first:*logo first:*ogo first:allievo first:catalogatore last:*aff last:*io/a last:*taff last:staff
36 before:candidatura before:i_posti before:posti_da first:*nior first:*oca last:*eer last:*neer last:engineer
35 before:^_mad before:mad first:addetto last:*lead last:esercizio last:lead
34 after:in_piu after:piu_e before:^_candidatura before:la_squadra before:squadra first:*nini first:*outh first:*uth first:bagnini first:bibliotecario/a first:polimeccanico first:youth last:*ead last:*tica last:enologo told:text1
33 last:estetista
32 after:e_ne after:ne_abbiamo before:da before:un_posto first:*arco first:*ini last:*3d last:*gram last:*lia last:*ram last:*rica last:3d last:pedagogica last:program
31 after:per after:piu before:le first:*inio first:*nica first:*nio first:tecnica first:tirocinio last:*co/a last:*tato last:scientifico/a told:subject1
30 after:,_resti after::_tra after:? after:operatrice before:modulo_per before:permetterci before:permetterci_un before:possiamo_permetterci first:enologo first:macchinista last:*-up last:*e-up last:commercio last:make-up last:sci
29 after:nostra after:nostra_scelta before:^_posto before:re:_candidatura first:*iuto first:aiuto last:*gica last:*rcio last:magazziniere-mulettista last:segretaria last:tagliatrice
28 before:tu,_come last:*ate last:*nori last:minori
27 after:fa_mio after:la_nostra after:lo_fa before:la_nostra first:*a/o last:*tere last:bibliotecario/a last:birraio
26 after:i_collaboratori after:si before:( before:^_selezione last:*ere last:*ini last:*sci last:*tero last:estero
25 before:l'incarico before:nostra
24 after:/ after:dal_3 before:alla_fine before:avviso_pubblico before:corso_di before:fine before:fine_il before:il_corso before:mansioni before:mansioni_di before:pubblico first:*laio first:*rco first:*uto first:birraio last:*fila last:*ila last:*nali last:fila last:turno
23 after:presso_gruppo before:^_colloquio before:cv first:*etto first:*tore first:governante first:venditore last:*cale last:*nsel last:*sel last:counsel
22 after:,_con first:*ente last:*dica last:*ero last:medica last:qualita
21 after:(rif. after:i before:corso before:curriculum_da before:roberto,_curriculum first:*bile first:macellaio first:tagliatrice last:*nter last:*tig last:center last:locale last:tig told:subject0
20 after:fa after:non_potremo after:sede first:*ato first:*iere first:*nte first:infermiere/a last:*ivi last:*tivi last:biostatistica
19 after:il after:in_luminara after:luminara before:^_incarico before:documentazione_per before:il_nostro before:incarico first:*age first:*ance first:*evo first:*ida first:*nce first:*tage first:*uida first:compliance first:estetista first:formulatore first:guida first:magazziniere-mulettista first:stage last:*iera last:*lita last:*mia last:*omia last:acquisti last:gastronomia last:processo
18 before:re: before:ricerca first:*iera first:agente last:*cio last:*eter last:marketer
17 after:". before:posizioni first:*ware first:saldatore first:software last:*ile last:dati last:laboratorio last:produzione told:text2
16 after:tempo_pieno, before:application_come before:cercavamo before:disponibilita_per first:*sual first:*ual first:responsabile first:visual last:*dita last:*oco last:*uoco last:cuoco last:mulettista last:vendita told:subject3
15 after:deve after:deve_avere after:insieme after:lo_deve after:zona before:88231 before:alla_requisition before:requisition before:requisition_88231 before:riferimento_alla before:una first:*ect first:*ject first:collaboratore/trice first:operatori first:project last:*ali last:*cure last:*go/a last:*ness last:business last:cure last:informatico last:turistica
14 after:e_rimasta after:per_l'agenzia before:i first:*gato first:impiegato last:*gue last:*iser last:*izio last:*ngue last:bilingue last:merchandiser last:scolastica
13 after:,_area before:ricerca_di before:vacancy first:*/in first:*go/a last:*ari last:*dini last:*eria
12 after:collaboratori before:screening_per first:*ari first:contabile first:redattrice first:ricercatore last:*/in last:*bile last:*ce last:*cina last:*ido last:*nido last:*ser last:*ure last:ce last:nido last:scientifico last:sociale
11 after:cui before:l'annuncio before:l'annuncio_di before:per_l'annuncio before:postulazione_quale before:riscontro_candidatura first:carrellista first:process last:matematica
10 after:- before:nostro first:*cess first:educatore last:*ista
9 after:afc after:afc_e after:che before:figura_di before:postulazione before:sul_ruolo first:*ta/o last:*ante last:*esso last:*ria
8 after:, after:. after:non_sei after:sua_candidatura before:^_concorso before:^_esito before:alla_posizione before:il_profilo before:profilo_di first:*etti first:*tti first:addetta/o first:addetti first:cantiniere first:ostetrica last:*logo last:*ogo last:*oper last:*sso last:*tari last:*via last:amministrativo last:developer last:officina last:struttura
7 after:e_arrivata after:laboratorio before:casa_come before:contratto before:esito before:il_contratto before:profilo before:| first:*oco first:*uoco first:autista first:collaboratore first:cuoco first:fisioterapista last:*ice last:*ioni last:*lare last:*name last:cantiniere last:cucina last:curriculare last:falegname last:fisioterapista last:spedizioni
6 after:-_lecce" after:ha_avuto after:lecce" after:lecce"_e after:ne before:figura before:la_figura first:*chef first:*gata first:*hef first:*to/a first:addetto/a first:chef first:impiegata last:*aghe last:*ame last:*cess last:*egno last:*gno last:*imo last:*sta last:*timo last:amministrativa last:assegno last:care last:paghe last:ristorazione last:success
5 after:abbiamo_scelto before:candidandosi_quale before:re:_colloquio first:*hse first:*mer first:*omer first:*rica first:customer first:hse last:*care last:*era last:*eti last:*ghe last:*rale last:*vati last:grafico last:privati last:senior
4 after:presso_la before:^_ricerca before:candidatura_- before:noi_come first:*ame first:*iale first:*ile first:commerciale first:motion last:*arto last:*bar last:bar last:fornitori last:reparto last:sinistri
3 after:100% after::_conferma after:@ after:ci_troviamo after:presso_poste before:^_gentile before:a_colloquio before:alla_ricerca before:colloquio_- before:concorso before:di_ricezione before:e_come before:gentile before:gustavia_come before:la_ricerca before:per_" first:*etra first:*uyer first:*yer first:buyer first:cameriera first:geometra first:gestore first:insegnante last:*ato last:*chi last:*iter last:*izia last:*nale last:*olo last:*schi last:*vita last:*zio last:polizia last:portalettere last:rischi told:text3
2 after:,_dal after:,_per after:,_si after:-_studio after::_le after:per_il after:presso_lo after:sua before:coordinamento before:domanda_come before:domanda_per before:feedback before:la_posizione before:per_il before:ricezione first:*cal first:*co/a first:*duct first:*ical first:*uct first:clinical first:gruista first:liquidatore first:product first:tecnologo first:velaio last:*ello last:*rto last:*stri last:*uyer last:*web last:*yer last:buyer last:gruista last:impianti last:stabilimento last:web
1 after:60-80% after:a after:abbiamo after:che_rientra after:dal_1° after:presa after:presa_in after:prossimi after:prossimi_passi after:secondo before:al_ruolo before:candidatura: before:concorso_n. before:esito_selezione before:indeterminato_come before:posizione_" before:posto before:pratica before:prova_come before:prova_pratica before:richiesta_come first:*ent first:*ico first:*name first:*tra first:analista first:educatrice first:falegname first:meccanico first:portalettere first:progettista last:*acia last:*iare last:*ount last:*unt last:*vo/a last:account last:amministrativo/a last:cameriera last:farmacia
-1 after:& after:,_fiduciaria after:,_gsd after:-_ufficio after:._17/30. after:2 after:a_novembre. after:a_te after:acquisita_al after:aiuto after:al_capo after:al_confezionamento, after:al_sicuro after:amministrativa after:amministrativa_non after:amministrativo after:amministrativo/a after:analyst after:application after:arrivata after:arrivata_correttamente. after:art. after:art._30 after:avere after:avere_lui after:avuto after:avuto_esito after:azienda after:aziendale, after:aziendale,_fiduciaria after:bar after:bar_e after:center after:center_- after:ci_eravamo after:cnc after:collaudatore after:collaudatore_si after:consultant after:coperta. after:correttamente. after:d.lgs. after:dalle after:del_procedimento after:del_settore after:dell'esito after:della_protezione after:della_societa after:di_forli. after:di_radiologia after:di_sala after:di_scienze after:di_studio after:domanda after:dott. after:e_a after:entrata after:entro after:era_proposto after:ex after:ex_art. after:fara after:fatto after:febbraio. after:fluente after:fluente_e after:forli. after:gia_lavorato after:ha_assegnato after:ha_partecipato. after:hai_consegnato after:hanno_gia after:il_tuo after:impiegato after:l'anno_2025/26. after:la_prossima after:laboratorio_la after:le_valutera after:legal after:legal_counsel after:lui after:lui_e after:lunedi after:lunedi_con after:marelba, after:marelba,_isola after:nella after:nipote. after:novembre after:parte after:per_aver after:potra after:potra_essere after:potremo after:procedimento after:program after:pronto after:proposto after:proposto_e after:prossima after:prossima_settimana? after:protezione after:qualita_e after:radiologia after:rampa. after:resteranno after:resteranno_aperte after:rientra after:rientra_il after:rimasta after:risorse after:risorse_umane after:sala after:scienze after:scienze_e after:serramenti after:serramenti_altieri. after:settore after:settore_i after:si_era after:societa_cliente. after:stabilimento_di after:stata_chiusa. after:suo after:suo_profilo after:te after:te_devo after:tecnico after:telefoni after:telefoni_di after:titoli after:troviamo after:troviamo_a after:tutto after:ufficio_acquisti, after:ufficio_docenti after:valutera after:valutera_tutte after:vendita_di after:vendite after:via after:villaggio after:villaggio_marelba, after:zucchetti. before:-_esito before:9_febbraio, before::) before::)_lo before:^_aggiornamento before:^_assegno before:^_benvenuto before:^_cattedra before:^_conferma before:^_formazione before:^_ricevuta before:^_risposta before:^_sua before:^_tecnico before:addetta before:aggiornamento before:allievo before:analizzata_dai before:annoverare before:application before:assegno before:assegno_di before:assistenza before:balerna_che before:benvenuto before:benvenuto_a before:bisogno before:bisogno_di before:call_con before:candidata before:cattedra before:colloquio_di before:come_allievo before:con_me before:conferma before:conferma_di before:cucina_della before:dai before:di_presentazione before:direttore before:docente before:docente_di before:dopo_l'ingresso before:due before:e_il before:e_rimasto before:esserti_candidata before:febbraio, before:febbraio,_la before:formazione before:giornata before:graduatoria before:hai_bisogno before:hse before:individuale_con before:invito before:l'ingresso before:l'ingresso_del before:la_verita: before:lettera before:lettera_di before:mano before:me before:modulo before:molto_revit before:motion before:n. before:notturno before:posto_per before:poterla_annoverare before:promesso_:) before:rete before:revit before:ricevuta before:ricevuta_di before:richiesta before:rimasto before:secondo before:sede before:selezione_di before:si before:sua_istanza before:talent before:trasmessa_ai before:una_mano before:verita: first:*ack first:*ani first:*ant first:*ante first:*asa first:*back first:*casa first:*ci first:*data first:*dita first:*ede first:*erma first:*fica first:*fra first:*glio first:*iano first:*icio first:*ino first:*lato first:*lent first:*nel first:*nera first:*nord first:*nter first:*ord first:*rita first:*rma first:*sede first:*sica first:*stra first:*sul first:*tale first:*tino first:*vano first:*vato first:apprendisti first:assunzione first:audizione first:automatica first:bordo first:casa first:center first:ci first:convocazione first:corso first:dirigenti first:feedback first:foglio first:fra first:ingegnera first:installato first:maestra first:mulettista first:nel first:nord first:nostri first:percorso first:postulazione first:presidente first:ricezione first:sanitario first:sede first:segretario first:sul first:talent first:vendita first:volevano last:*19 last:*4 last:*@ last:*ack last:*aco last:*ader last:*age last:*ale last:*aria last:*asco last:*ase last:*asta last:*ati last:*ava last:*azia last:*bbe last:*cco last:*cena last:*chia last:*come last:*curo last:*deve last:*ebbe last:*ede last:*ella last:*elle last:*ena last:*erma last:*esco last:*ezzo last:*fini last:*gale last:*ggio last:*gie last:*hia last:*iata last:*ieta last:*ieti last:*iuto last:*lato last:*lei last:*line last:*ltro last:*lui last:*lusa last:*mane last:*mani last:*mato last:*mio last:*noi last:*occo last:*onda last:*ora last:*orsa last:*orto last:*osta last:*ote last:*pote last:*quio last:*rack last:*rgie last:*rita last:*rma last:*s.v last:*sede last:*sei last:*sser last:*sui last:*tage last:*tate last:*tedi last:*tito last:*uate last:*uio last:*uolo last:*uro last:*usso last:*vere last:*vona last:*vono last:*zza last:*zzo last:19 last:4 last:@ last:aiuto last:alimentari last:altieri last:amato last:amministratore last:audizione last:avere last:avevamo last:borsa last:candidata last:cerca last:come last:competente last:conclusa last:coordinamento last:delegato last:delfini last:dell'esito last:deve last:dipendente last:dirigente last:docenti last:domanda last:domani last:energie last:estate last:frattempo last:gasser last:gestionale last:giubiasco last:graduate last:hanno last:impiegato/a last:inoltrato last:legale last:lei last:lui last:luminara last:martedi last:mezzo last:mio last:nipote last:noi last:odierna last:online last:presentazione last:progettista last:proposta last:proposto last:redazione last:relativa last:ricevuta last:rimasta last:ringrazia last:ruolo last:russo last:s.v last:savona last:scena last:seconda last:sede last:sei last:settore last:sicuro last:societa last:stage last:sui last:sulla last:tedesco last:tirocinante last:tra last:track last:umane last:valutazione last:villaggio last:violoncello last:volentieri
-2 after:,_alla after:,_risultata after:._30 after:4 after:4_e after:77/24. after:9 after:9_febbraio, after:abbiamo_dato after:acquisita_dal after:acquisti, after:acquisti,_che after:ai after:al_nostro after:arrivato, after:assegnato after:assegnato_il after:attribuito after:attribuito_alla after:avevamo after:benvenuto after:benvenuto_come after:candidatura_e after:capo_area. after:cinque after:come after:comunicazione after:confezionamento after:controllo_qualita after:customer after:da_lei after:da_noi after:della_selezione, after:di_gestione after:di_selezione after:entrante. after:fornitori after:gestione after:gestione_presso after:gruppo after:gruppo_navigazione after:hanno after:il_4 after:il_9 after:il_benvenuto after:il_nostro after:il_turno after:incontro after:lei_indicata after:marzo after:nostro_blog after:okamura, after:okamura,_risultata after:pieno, after:pieno,_con after:porcu, after:porteremo after:porteremo_in after:posto_l'abbiamo after:prendo, after:prendo,_con after:privati after:privati_presso after:proposta after:proseguire after:proseguire_con after:prova_orale after:qualora after:qualora_se after:rischi after:rischi_e after:scolastica after:scorso, after:scorso,_percio after:sei after:sei_passata after:selezione after:selezione, after:selezione,_a after:societa_esterna after:stata_acquisita after:success after:track, after:track,_gsd after:tuo after:turno_a after:ufficio_acquisti. after:umane after:viola, after:zweifel. before:^_alla before:^_riscontro before:^_studio before:^_ufficio before:alla_farmacista before:annoverare_fra before:backend before:beauty before:borsa before:borsa_di before:cerca_un before:cerchiamo_piu before:che before:che_cerca before:clinical before:conferita before:conferita_alla before:da_un before:dai_nostri before:del before:esaminando before:fra before:giro before:hanno before:i_lavori before:individuato_l' before:la_quale before:laboratorio_lo before:lavori before:lista before:lista_dei before:maestra, before:mano_piu before:molto before:nella_lista before:offerta_di before:orientato before:pero_orientato before:presentazione before:questo_giro before:r:_disponibilita before:riscontro before:risposta before:sara before:se before:se_la before:settembre_abbiamo before:stata_conferita before:stiamo_esaminando before:sua_candidatura before:sua_postulazione before:sul before:sulla_tua before:tecnica,_molto before:tua_candidatura before:un_clinical before:una_maestra, before:visita first:*asse first:*cial first:*erso first:*evit first:*fine first:*ial first:*ite first:*ivo first:*mica first:*ondo first:*oper first:*orsi first:*pato first:*rsi first:*sei first:*si first:*sua first:*tant first:*tivo first:*vit first:anticipato first:apprendista first:cerca first:concorsi first:confermato first:consultant first:developer first:dottore first:fine first:formatore first:lavoriamo first:mansioni first:proseguiamo first:revit first:ricerca first:ricevuta first:secondo first:segretaria first:sei first:si first:social first:sua first:terra first:tornitore first:verso last:*.ssa last:*art last:*arte last:*c last:*dera last:*ega last:*esa last:*eve last:*evi last:*ex last:*fara last:*fono last:*hai last:*ieri last:*itto last:*lesi last:*llo last:*m'e last:*ma last:*mica last:*nara last:*nity last:*ntra last:*nure last:*olta last:*om'e last:*ome last:*oria last:*orse last:*owth last:*pato last:*rata last:*rato last:*rse last:*rte last:*sio last:*su last:*sul last:*ti last:*toli last:*tua last:*ulla last:*usa last:*vuta last:*wth last:abbiamo last:animazione last:apprendisti last:art last:assegnato last:azienda last:aziendale last:c last:candidatura last:com'e last:community last:concorso last:conducente last:conoscitivo last:contabilita last:coordinatore last:coperta last:dalle last:data last:desidera last:dott.ssa last:dottore last:ex last:fara last:gestore last:graduatoria last:growth last:hai last:l'anno last:leggendo last:ma last:okamura last:parte last:partecipato last:procedimento last:protezione last:redattrice last:rientra last:risorse last:su last:sul last:svolta last:telefono last:tenure last:ti last:titoli last:tua last:ufficiale
-3 after:,_ho after:,_percio after:2025/26. after:;_la after:abilitato. after:alle after:andata after:archiviamo after:archiviamo_la after:breve after:c'erano after:c'erano_l'anno after:capo after:che_e after:clientela_per after:competente. after:controllo after:dal after:dal_sistema after:dei after:desidera after:desidera_proseguire after:e_ricaduta after:e_tecnologie after:fatta after:fatta_e after:gestionale after:gestionale_zucchetti. after:gia_abilitato. after:il_gestionale after:interna after:l'agenzia after:l'agenzia_di after:mando after:mando_i after:mio after:mio_nipote. after:ne_prendo, after:noi after:nulla: after:nulla:_la after:ostetrica after:per_l'insegnamento. after:qualita_presso after:scelta after:scelta_e after:servizio after:si_ferma after:stagione_2025/26. after:su after:tecnologie after:tecnologie_alimentari. after:tedesco_fluente after:tempo_per after:tra after:una_societa after:volentieri before:88231_visual before:^_cfo before:^_prova before:abbiamo before:alla_procedura before:cfo before:cfo_- before:con_la before:concorsi_personale before:dei before:di_candidatura before:di_tecnico before:di_un before:disponibilita before:e_la before:e_stato before:esaminando_con before:farmacista before:fra_i before:giorni before:growth before:i_nostri before:il_team before:il_test before:in_corso before:lavori_sulla before:lavoro before:me_e before:nostra_growth before:percorso before:pero_una before:pratica_di before:professionale_sanitario before:progetto before:project before:sanitario_- before:sara_trasmessa before:seconda before:stato before:studio before:trasmessa before:tua before:turno before:ufficio first:*al first:*ario first:*asca first:*cer first:*dei first:*dere first:*dio first:*due first:*ella first:*eme first:*erra first:*evi first:*gale first:*icer first:*ieme first:*ine first:*izio first:*m'e first:*mano first:*mato first:*mera first:*nato first:*ncio first:*nta first:*om'e first:*onta first:*ora first:*quio first:*raio first:*rico first:*rra first:*sito first:*udio first:*uio first:*uta first:*vuta first:*zio first:al first:all'annuncio first:animazione first:application first:apprendistato first:assegnato first:benvenuto first:colloquio first:com'e first:dei first:della first:domanda first:due first:esaminatrice first:esito first:incarico first:informatico first:insieme first:legale first:mano first:officer first:praticanti first:presentazione first:progetto first:proposta first:riscontro first:servizio first:studio first:vasca last:*ager last:*anco last:*azie last:*dati last:*egio last:*enze last:*erve last:*esi last:*esti last:*fel last:*ger last:*ging last:*ida last:*ifel last:*illa last:*ilo last:*indi last:*ine last:*ing last:*iola last:*lica last:*mura last:*nco last:*ndi last:*nque last:*nze last:*oche last:*oli last:*que last:*rve last:*sco last:*tner last:*uida last:*ulta last:*unto last:*vamo last:*zona last:cinque last:comunicazione last:direttrice last:dottoressa last:educatore last:formatore last:grazie last:guida last:latina last:manager last:meccanico last:nostra last:partner last:passione last:personale last:pertanto last:prendo last:pubblica last:punto last:quindi last:referente last:resti last:risulta last:scienze last:scorso last:serve last:tornitore last:villa last:viola last:zona last:zweifel
-4 after:,_le after:a_febbraio after:acquisti. after:altro after:candidatura: after:care after:care_- after:collaboratore after:conclusa after:conclusa_correttamente. after:delle after:determinato after:determinato_in after:di_laboratorio after:di_ricerca after:e_pertanto after:febbraio after:febbraio_e after:ha after:il_tedesco after:nido after:pertanto after:pertanto_archiviamo after:polizia_locale after:porta after:produzione after:professionale after:professionale_sanitario after:prova after:reparto. after:resti after:resti_il after:ricerca after:ricevuta after:sara after:serve after:serve_il after:sociale after:sociale_e after:societa after:spedizioni after:spedizioni_e after:stagione_entrante. after:sua_domanda after:tedesco after:una_collega after:viola after:| before:^_i before:al before:assumere before:assumere_un before:con_l' before:del_colloquio before:di_assumere before:di_mobilita before:non_cerchiamo before:non_di before:personale before:procedura_di before:prova_di before:roberto, before:salve_roberto, before:sulla before:visual first:*adra first:*ales first:*cio first:*erti first:*gio first:*ioni first:*iser first:*ito first:*les first:*mere first:*nuto first:*oni first:*orio first:*ovo first:*rale first:*rti first:*ser first:*tica first:*tico first:*tto first:*ulla first:*uovo first:accordo first:assumere first:dottoressa first:esserti first:merchandiser first:nuovo first:operatrice first:presso first:qualita first:questa first:sala first:sales first:squadra first:sulla last:*ai last:*ara last:*dato last:*elta last:*enza last:*ita last:*ivo last:*meta last:*nuto last:*osi last:*raio last:*tale last:*tivo last:accordo last:aggiornamento last:ai last:andata last:application last:avvocato last:candidato last:collaborazione last:educatore/educatrice last:esito last:iniziano last:meta last:posizione last:precedenza last:quest'anno last:scelta last:volontario
-5 after:,_isola after:,_molto after:abbiamo_avviato after:acquisita after:area. after:capparoni, after:capparoni,_che after:commerciale after:degli after:e_per after:e_tu after:fa_nulla: after:hai after:in_scena after:l'anno_scorso, after:la_sua after:non_ne after:scena after:scena_a after:senior after:stato after:tu after:tu_non after:villa before:/ before:apprendistato before:assegnato before:assunzioni_per before:cerchiamo before:commissione before:dalla_quale before:gentile_signor before:la_commissione before:non_possiamo before:piu before:possiamo before:prova before:revit_e before:signor before:stato_assegnato before:su_come first:*1 first:*ader first:*dati first:*der first:*ega first:*erca first:*erci first:*esso first:*esta first:*fila first:*hr first:*ila first:*iso first:*lead first:*non first:*nvio first:*osti first:*our first:*pare first:*poca first:*rci first:*ring first:*sso first:*tina first:*uolo first:*vio first:*viso first:*your first:1 first:avviso first:engineering first:fila first:formatori first:hr first:latina first:lead first:non first:permetterci first:poca first:posti first:ruolo first:soldati first:traspare first:your last:*afc last:*atta last:*atus last:*cato last:*dra last:*edra last:*elba last:*eme last:*endo last:*iana last:*ieme last:*lba last:*n last:*nza last:*ollo last:*orta last:*oso last:*tus last:afc last:bordo last:braccianti last:c'erano last:cattedra last:clienti last:collaboratore/trice last:controllo last:dirigenti last:fatta last:formatori last:insieme last:marelba last:n last:porta last:porteremo last:professoressa last:status
-6 after:,_non after:-_comunicazione after:che_porteremo after:counsel after:counsel_presso after:dati. after:di_polizia after:di_processo. after:elementare after:elementare_a after:era after:lei_ha after:mezzo_e after:non_potra after:nostro after:processo. before:^_engineering before:^_grazie before:all'annuncio_tecnico before:candidature_per before:engineering before:grazie before:nella_quale before:nostri before:ora before:ospitare before:ospitare_un before:posizione_per before:preferito_ospitare before:sanitario before:visibile before:visibile_ai first:*del first:*ello first:*ina first:*ing first:*list first:*llo first:*lto first:*lum first:*mi first:*olto first:*ordo first:*piu first:*tere first:*tor first:*ulum first:architetto first:collaudatore first:curriculum first:del first:mi first:personale first:piu first:posizione first:quest'anno first:specialist first:tirocinante first:violoncello last:*ana last:*aver last:*cui last:*enda last:*eta last:*evo last:*iamo last:*inio last:*lto last:*nio last:*nuta last:*nuti last:*olto last:*sito last:*stro last:*tor last:*tura last:*un last:*una last:*uto last:*ver last:*vole last:*zeri last:attori last:aver last:cui last:lazzeri last:legal last:maestro last:notizie last:novembre last:pervenuta last:soldati last:tirocinio last:un last:una
-7 after:ce after:con_la after:conosceva after:conosceva_gia after:dipendente. after:domani after:flessografico). after:l'anno after:make-up after:make-up_e after:mezzo after:pervenuta after:polizia after:qualita after:si_sono after:ti before:^_[ before:^_hr before:candidatura_per before:cattedra_di before:cerca before:il_servizio before:il_tuo before:maestra,_non before:non_un before:nostro_area before:servizio before:team before:terra_un'altra before:tuo before:un'altra first:*anno first:*ara first:*cui first:*enza first:*nere first:*nno first:*ova first:*ovi first:*sca first:*uova first:*uovi first:assistenza first:concorso first:coordinatrice first:cui first:formatrice first:ingegnere first:nuova first:nuovi last:*3 last:*ceva last:*ci last:*data last:*ela last:*eno last:*erti last:*fa last:*ieno last:*lio last:*mad last:*mbre last:*olio last:*orli last:*ova last:*rli last:*rova last:*rsa last:*rti last:*srl last:*sua last:*tela last:*uale last:*uola last:*uti last:3 last:addetta/o last:ci last:clientela last:conosceva last:fa last:forli last:mad last:pieno last:portfolio last:prova last:quale last:scuola last:srl last:sua last:tempo
-8 after:-_isolaverde after:3 after:3_novembre. after:cucina after:dati after:della_stagione after:dobbiamo after:dobbiamo_rinunciare after:e_dobbiamo after:isolaverde after:isolaverde_energie after:minori after:nel_frattempo after:novembre. after:responsabile, after:responsabile,_dott.ssa after:sanitario_- after:ufficio before:^_collaborazione before:^_convocazione before:^_quest'anno before:^_r: before:avviso_di before:collaborazione before:convocazione before:della_verzasca, before:hr before:process before:proseguiamo_con before:quest'anno before:verzasca, first:*e first:*iato first:*imo first:*nata first:*rca first:*rdo first:*rio first:*tate first:*unto first:assistente first:braccianti first:disponibilita first:e first:estate first:giornata first:punto first:segretariato first:stato last:*dio last:*emo last:*end last:*eva last:*isti last:*kend last:*oca last:*ogia last:*remo last:*rini last:*sita last:*udio last:*uoca last:abilitato last:acquisita last:assistente last:backend last:comunita last:cuoca last:era last:operatore last:professionale last:radiologia last:segretariato last:segretario last:stampatore last:studio
-9 after:,_la after:,_lo after:,_senza after:;_- after:che_hai after:chiamate after:chiamate_partiranno after:documenti after:e_inoltrato after:e_personale after:frattempo after:frattempo_coperta. after:iniziano after:iniziano_a after:inoltrato after:inoltrato_al after:le_chiamate after:lei after:quale after:quale_lei after:sai. after:sanitario after:tua after:tua_candidatura before:[ before:candidatura_in before:con_i before:girata_alla first:*ancy first:*enti first:*ncy first:*oli first:*uoli first:caposala first:suoli first:vacancy last:*ane last:*anno last:*area last:*cod last:*empo last:*iato last:*mpo last:*mpre last:*nel last:*nno last:*oni last:*orcu last:*pre last:*qui last:*rcu last:*sca last:*ura last:*uta last:area last:cod last:formulatore last:insegnante last:nel last:porcu last:presso last:qui last:sempre last:ufficio
-10 after:,_giunta after:che_c'erano after:commercio after:di_commercio after:ne_fa after:nel after:stata_nel before:deciso before:deciso_di before:dei_sei before:e_l'ho before:ha_deciso before:l'ho before:sei first:*arla first:*come first:*esse first:*nale first:*orso first:*rla first:attori first:come first:girata first:interesse first:nominarla first:quale first:senior first:stagione last:*apo last:*capo last:*icio last:*ione last:*one last:*ordo last:*ori last:*piu last:*rdo last:capo last:piu last:posto last:stato
-11 after:,_il after:-_ferrolab after:ci_siamo after:cqc, after:cqc,_ma after:di_scuola after:e_le after:estiva after:ferrolab after:ferrolab_sistemi after:l'abbiamo after:l'abbiamo_trovata. after:locale after:locale_- after:mensa after:processo after:scuola after:scuola_elementare after:spa after:verra before:ai before:domanda before:domanda_di before:girata before:giro_proseguiamo before:l'ho_girata before:nuovi before:proseguiamo before:sua_domanda before:verita:_volevano before:volevano before:volevano_una first:*aver first:*dura first:*iamo first:*ome first:*uale first:*ver first:aver first:procedura last:*amo last:*anda last:*bri last:*eri last:*fica last:*iva last:*oro last:*osto last:*pay last:*se last:*tiva last:*voro last:agente last:arrivato last:educatrici last:febbraio last:formatrice last:grafica last:lavoro last:pay last:quando last:se
-12 after:clientela after:di_esercizio after:graduatoria after:lo_stabilimento after:medica after:patentino before:^ before:^_^ before:non before:procedura before:pubblica before:selezione_pubblica before:tecnico first:*amo first:*anti first:*azie first:*iva first:*mevo first:*rif first:*tiva first:*zie first:commissione first:grazie first:professoressa first:rif first:temevo last:*a/o last:*ando last:*ha last:*iani last:*iere last:*rea last:*sti last:*sto last:*ta/o last:*vato last:addetto/a last:ha last:maestra last:operatrice
-13 after:candidatura after:da_meta after:di_notte after:e_stato after:esercizio after:gia_il after:notte after:stabilimento after:turistica after:turistica_(rif. before:lo before:orientato_verso before:verso before:verso_un first:*anda first:*ando first:*lico first:*rata first:*rso first:*sse first:bando first:collaborazione first:pubblico last:*ani last:*bili last:*erno last:*ola last:alle last:animatore/animatrice last:commessa last:direttore last:interna last:praticanti last:responsabili
-14 after:le after:mulettista". after:se after:se_ne after:tig after:tutti. before:che_il before:per_un first:*ai first:*ala first:*i first:*olo first:*sala first:ai first:dirigente first:i first:selezione first:turno last:*gata last:*gio last:*ili last:andati last:automatica last:cantiere last:farmacista last:impiegata last:saldatore last:stata
-15 after:; after:a_una after:comunita after:comunita_minori after:personale before:contratto_di before:istanza before:presso before:presso_il first:*cod first:*olio first:cod first:portfolio first:risposta first:volontario last:*tata last:consulente last:gia last:praticante last:stagionale last:unico
-16 after:! after:andati after:andati_tutti. after:cad after:che_hanno after:e_conclusa after:vendita before:" before:grazie_per before:mobilita before:posto_di before:r: first:*anza first:*ica first:*ndo first:collaboratori first:istanza first:responsabili first:volontaria last:*alle last:*ampa last:*bre last:*chio last:*erna last:*etti last:*hio last:*mpa last:*rna last:*sono last:*stra last:addetti last:ingegnere last:operatori last:sono
-17 after:a_tempo after:de_rang after:della after:notti. after:per_noi after:rang after:stata before:sulla_nuova first:*abio first:*bili first:*bio first:*con first:*etta first:*ili first:*lio first:*oro first:*rno first:*tile first:*urno first:*voro first:addetta first:centro first:con first:gentile first:lavoro last:*all last:*dal last:*nere last:*orio last:*roni last:*ste last:*ulle last:autista last:autisti last:capparoni last:dal last:sulle last:tecnica last:tecnologo
-18 after:gia after:una before:proposta before:proposta_di before:stampato_per first:*aria first:*atto first:*cati first:*gia first:*ogia first:*osta first:*tta first:contratto first:mobilita first:radiologia last:*al last:*alta last:*iale last:*ina last:*nda last:*ne last:*nica last:*rif last:al last:ne last:rif last:salta
-19 after:-_aggiornamento after:aggiornamento after:e_quindi before:la_sua first:*ata first:*erie first:*ria first:*rie first:amministratore first:coordinamento last:*ndo last:*onta last:*spa last:apprendista last:spa
-20 after:de after:studio after:tempo before:con before:selezione_in first:*alla first:*area first:*in first:*ione first:*lica first:*ntro first:*one first:*rea first:alla first:area first:consulente first:direttrice first:in first:pubblica last:*cqc last:*nta last:*ono last:*onto last:*utti last:cqc last:operaio last:pronto last:tutti told:subject2
-21 after:,_ma before:^_avviso before:^_prot. before:avviso before:nomina before:prot. before:ricerca_" before:sua first:*nti first:*ter first:nostro first:posto first:praticante last:*ano last:*ledi last:*otti last:*per last:*tore last:mercoledi last:notti last:per last:servizio
-22 after:,_e before:^_l' before:^_la before:incarico_dell' before:prendere first:*cv first:*ore first:*osto first:*tare first:cv last:*cial last:*dico last:*egal last:*essa last:*gal last:*ial last:*nico last:*nord last:*ord last:*tra last:nord last:social
-23 after:3d after:media before:abbiamo_confermato before:confermato before:confermato_le before:dell' before:e first:*sto last:*dite last:*edi last:*ite last:*ware last:alla last:erano last:software last:vendite last:venditore
-24 after::_0444 before:^_il before:area first:*ati first:*gner first:*nza first:designer first:educatrici first:maestro last:*alla last:*anti last:*chef last:*con last:*enti last:*gia last:*hef last:*ssa last:chef last:collaboratori last:con last:opportunita
-25 after:un before:a_un before:profilo_per first:*ghe first:*oghe first:analoghe first:commessa last:*gner last:*mer last:*omer last:analista last:customer last:designer
-26 after:quindi before:1_posto first:*ale last:*ppo last:*rici last:*uppo last:coordinatrice
-27 after:e_la before:re:_re: first:*oss first:*stri first:*tri first:avvocato first:operaio first:oss last:*etta last:*non last:*si last:*ttro last:addetta last:non last:quattro last:si
-28 after:junior after:junior_e first:candidatura last:*cat last:*lta last:cat last:commerciale
-29 after:,_che before:centro before:l' first:*ist first:*lla first:*tura first:per last:*erta last:estiva last:impiegato
-30 after:-_ostetrica. after:ostetrica. before:corso_per first:direttore last:*der last:*lla last:*tina last:caposala last:sanitario
-31 before:il_posto first:*lita first:*per first:*tori last:*gato last:*to/a
-32 after:-_esito after:esito first:*dico first:*ori first:autisti first:medico last:*ime last:*rice last:*zia told:text0
-33 after:tempo_determinato before:la last:*nita last:ricercatore
-34 first:*cato first:*ita first:*mad first:mad last:*ezia last:*lle last:*tta last:pomezia
-35 first:istruttore last:*rta last:che last:patentino
-36 after:: last:addetto
-37 first:*isti first:store last:docente
-38 after:,_dott.ssa first:*eer first:*neer first:*rici first:engineer first:farmacista last:*ario
-39 before:^_come first:*ici last:*che last:*tori
-40 after:)
-41 after:impianti before:alla before:assegnato_alla first:*ura last:*dale last:*isce last:stagione
-42 before:colloquio before:concorso_per last:*ata last:*e last:e last:istruttore
-43 after:e_al first:tecnico last:*sce last:volontaria
-44 after:$ first:*ager first:*ger first:*sti first:manager
-45 after:centro before:in first:*iore first:*stro last:*oss last:oss
-46 after:non_se
-47 last:macchinista
-49 last:*isi last:*nti
-50 first:*essa first:*ner first:*ssa
-51 after:" before:assunzione before:il
-52 first:*mare
-53 last:*dia last:*edia
-54 after:con
-55 last:*rio
-56 before:un last:medico
-57 last:*tti
-59 last:*eto last:*etto
-60 after:formazione. after:in_formazione.
-61 last:centro
-62 before:posizione_di first:*are last:*ele last:*ntro last:*tto
-63 last:*ess
-64 last:*nte last:rampa
-65 first:*tro
-67 after:la after:non before:in_qualita before:qualita before:qualita_di before:selezione_per first:*ess
-68 after:un_mese
-69 first:magazziniere
-70 before:test last:*iso last:*viso last:treviso
-71 after:notturno first:referente last:selezione
-72 before:-
-73 last:*ente last:*iano
-74 last:responsabile
-76 after:,_a last:*abio last:manutentore
-77 last:*bio
-79 after:stagionale
-80 first:*ento
-81 before:r:_candidatura last:*cad last:cad
-85 last:modellista
-89 first:*nto
-92 after:sulle_notti.
-93 after:di after:sulle
-96 first:manutentore
-98 first:modellista last:*tro
-100 before:stato:
-110 last:*iore
-130 last:*ore
-140 last:tecnico
"""
COMPANY = """
190 before:in
180 after:talent
160 before:presso
140 after:ha
130 after:/ before:accademia
110 before:culture before:del before:team
100 before:direttrice before:lo
93 before:"
91 before:l'azienda
90 before:all'
86 before:edizioni
82 after:ci
77 after:come before:la
75 before:della
74 after:abbiamo after:e
73 before:aver_scelto
72 before:scelto
71 after:" after:per before:recruiting
68 after:dal
67 before:verso
64 before:per
62 before:mostrato_verso
61 after:resta before:porta_delle
59 before:di
58 after:.,
57 before:counsel_presso
56 before:gestione_presso
55 after:snc
50 before:entreranno_in
49 before:inviato_a before:manager_-
45 before:fondazione
44 before:portalettere_presso
43 before:delle
41 after:entro
39 before:curricula_di
32 before:|
28 after:sa
24 after:-
21 after:s.r.l.
20 before:^ before:candidatura_in
16 before:dell'interesse_per
14 after:! before:azienda
12 after:] before:[ before:somministrazione_presso
9 before:da
7 after:si
5 after:| before:candidato_in
2 after:ti before:aziendale, before:formatore_aziendale,
1 after:s.p.a. before:pensato_a
-1 after:00 after:2 after:bianca after:candidato after:concorso after:cosa after:degli after:dell'ufficio after:dott.ssa after:fine after:italia after:italiana after:l'ambiente: after:lago after:le after:luce after:moda after:momento after:nel after:nido after:notifica after:perche after:profilo after:prossimo after:ragazzi after:recruit after:ricevuta after:sei after:sereno after:services after:settimana after:tuo before:( before:05/ before:3_u.s. before:abbiamo_l' before:addetto before:alfa before:alla_professoressa before:approvati_con before:autotrasporti before:ceramiche before:clinical before:codice_candidato before:coordinamento before:da_" before:dei before:dell' before:di_me. before:dirigente_di before:dott.ssa before:dottor before:erica before:farmaceutica before:gentile before:gsd_05/ before:il_dottor before:katia before:l' before:legale: before:matteo before:me. before:nadia before:nella_sezione before:nostro before:ortofrutta before:parrocchiale_di before:per_il before:pietro before:polimeccanico before:prof. before:professoressa before:responsabile before:rispondi_alla before:rocco before:sede_legale: before:sezione before:smart before:sociale before:spostarsi_su before:su before:terme before:tessitura before:trasferita_a before:u.s. before:zona
-2 after:(ct) after:) after:00, after:; after:anno after:buone after:deciso after:desidero after:domanda after:marenco after:mi after:mobility after:moderna after:nostro, after:ogni after:pero after:pharma after:preferiscono after:questo after:riconoscenza, after:saluto, after:scarpe after:termine after:tutti before:-_95045 before:200, before:95045 before:alla before:anna before:autolinee before:biblioteca before:brenta before:che before:confronti_di before:croce before:d'infanzia before:dal before:ditta_di before:e_il before:ettore before:fara before:gia before:ho_preso before:la_fara before:la_nostra before:lunedi_con before:magazzino_di before:nostra before:officine before:outlet before:posizione_" before:preso before:project before:repubblica_200, before:sociale_" before:solmare before:torrefazione before:usa_gia before:vede_che before:vediamo_a before:volte_da
-3 after:? after:affetto after:alto after:avevo after:braccianti after:dei after:dell'orto after:eventuali after:lavoro, after:nord after:questa after:tre before:acquedotto before:asi, before:banca before:chef before:clinica before:colloquio_a before:confidentiality before:dottoressa before:ferrolab before:hotel before:ing. before:la_dottoressa before:meccanica before:polo before:radio before:ricerca_" before:sul before:trasporti before:ufficio_di before:villa before:zona_asi,
-4 after:"il after:, after:a after:abbraccio after:che, after:con after:conferma after:del after:fatti after:fortuna after:lo after:svizzera before:bea,_sono before:collega_di before:colloquio_per before:coop. before:domani before:indeterminato,_livello before:livello before:passi_da before:per_la before:piattaforma before:pro before:purtroppo_domani before:ricorso_al before:via
-5 after:(pd) after:alla after:team after:una after:viva before:addetta before:al before:arch. before:caffè before:candidatura_per before:comando before:dario before:e before:gennaio_a before:il_dott. before:l'agenzia_di before:l'azienda_di before:luca before:marzia before:paolo before:profilo_di before:sono before:tipografia
-6 after:caro after:cordiale after:ed after:in after:sociale before:asilo before:bruno before:enrico before:fino_a before:salone
-7 after:italy after:pontelagoscuro before:candidato before:care_- before:human before:kimera before:le before:mani before:mani_di before:ruolo_di before:tirocinante_di
-8 after:& after:@ after:non after:stima before:dott. before:fra before:officina
-9 after:melograno after:saluto before:/ before:m° before:people
-10 before:& before:a before:gelateria before:ravegnana_00,
-11 after:i before:ccnl before:ricerca before:talent
-12 after:al before:gruppo before:il_team before:studio
-13 after:recruiting before:calcio before:stabilimento_in
-14 before:dalla
-15 before:civile before:con before:locale
-16 before:legale before:marittimo
-17 after:la before:agenzia before:associazione before:candidature
-18 after:supermercati after:velluto before:don before:sanitaria
-21 before:il before:tenuta
-22 before:aperture_in before:colloquio_con before:merchandiser_- before:sede_di
-23 before:00,
-24 after:di
-26 before:bottega
-28 after::
-29 after:energia before:suor
-30 before:editrice
-31 before:-
-32 before:saluti_da
-33 before:consorzio
-34 after:candidatura
-36 after:chiuso before:ente before:presso_il
-38 after:il
-40 after:
-42 after:crociere
-43 before:teatro
-44 after:*** before:aurelia
-50 before:vendita
-52 after:valli
-55 before:supermercati
-56 before:con_il
-58 after:. before:hr before:residenza
-59 after:aperto
-61 before:posizione_di before:presso_la
-62 before:la_signora before:signora
-79 before:autonomo
-88 after:s.r.l
-95 after:propone
-120 after:che before:nido
-130 before:
-140 before:conto_di
"""
