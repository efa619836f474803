"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
150 before:para
130 before:como
120 after:foi last:investigacao
110 last:conservador-restaurador
97 after:do
95 before:pra
94 first:*agio first:*gio first:*lsa first:*olsa first:bolsa first:estagio
90 before:de
88 last:*doc
83 after:aqui
81 after:partir
80 after:a_partir
79 after:pro after:pro_livro last:*end last:ilustradora
75 last:*ica
74 first:*dora
73 after:este last:*orio
72 before:vaga
71 last:*ias last:*ipal last:*pal last:municipal last:terapeutica
70 before:^_programa last:laboratorio
68 after:encontra-se last:*rias
66 first:*ame first:social last:*dia
65 last:*vas last:tradutora
64 first:oficial last:*eito last:direito
62 last:*afia last:*fia
61 after:foi_entregue
60 first:*nte last:*cos
58 first:agente
57 before:cadeiras_no first:*or(a first:*r(a
56 last:*crm last:*ito last:crm
55 first:*iola first:viola last:trabalho
54 after:se before:com_outra first:*ente first:ilustradora
53 after:verao first:*ndo last:*mica
52 after:(tutti) after:(tutti)_da after:aqui_no last:salgadeira
51 before:querendo_so before:so last:quimica
50 after:partir_do before:^_o before:re:_curriculo first:*ico first:*tor first:operador last:organista
49 after:foi_registrada before:curriculo before:outra before:um_teste first:salgadeira last:*iola last:mestre-cervejeiro last:viola
48 after:vai last:polissonografia
47 after:), after:),_cumpre-nos after:com_isa before:a_prova last:*etar last:*loja last:*oja last:*tica last:carreteiro last:clinico last:etar last:loja last:monitor
46 after:ja_tem first:*ista first:organista first:tecnica last:*rais last:*tar last:gerais
45 after:da_loja after:esta_marcada after:loja_messejana after:outra last:*tora last:acougueiro last:cliente
44 after:banco after:do_banco after:e before:ar-09_(
43 before:^_vaga
42 first:*arda first:*rda first:guarda last:eletromecanico
41 before:candidatura_a last:*alho last:*eno last:*jeto last:*leno last:*ola last:pleno last:projeto
40 first:*nica last:*acao last:*eto last:*lho last:comissarios last:tratorista
39 after:2026_pousou after:pousou after:pousou_em after:termina after:termina_aqui. before:outro first:*ola last:*ais last:*euta last:*itor last:*lico last:*rio last:*uta last:estilista last:fisioterapeuta last:hidraulico
38 after:2026 first:*cial first:*ial last:*agio last:*azem last:*zem last:armazem last:estagio
37 before:no before:teste_de
36 after:do_lar after:esta after:lar after:lar_sao before:lugar_de last:*gio last:*ite
35 before:candidatura_para last:*diz last:*ndiz last:aprendiz last:clinica
34 after:caiu after:caiu_certinho after:nao_foi first:eletromecanico first:tecnicos last:*aval last:*esso last:*inee last:*nee last:*tal last:*val last:naval last:processo last:residente last:trainee
33 after:foi_celebrado before:part-time first:*oio first:*poio first:*sta first:apoio first:operadora last:*rios last:jardineiro told:subject3
32 before:marco_para first:*nico last:*atal last:*aude last:*ios last:*tros last:*ude last:cultural last:neonatal last:saude last:sinistros
31 after:aqui_na after:partir_de last:*-end last:*ner last:*sso last:lar
30 first:*ltor
29 after:,_to before:curriculo_pra first:apicultor last:apicultor
28 after:loja
27 after:na after:no_colegio before:a_cadeira before:cadeira before:cadeira_de before:externo_para before:o_nosso first:*cal first:*scal first:fiscal first:tratorista last:*ltor last:*reta told:subject2
26 after:,_microarea after:do_grupo after:e_sua, after:grupo after:grupo_minuano. before:- before:as_vagas before:prova_de before:que first:jardineiro first:secretaria last:instrutor
25 after:(16 after:(16_horas before:prova before:vagas_de first:*ovem first:*vem first:instrutor first:jovem last:trabalhista
24 after:a_qual first:*ador first:*dor last:*cao last:*ii last:*tor last:costureira last:ii told:text6
23 last:*ural last:doutorado last:operacional last:social told:subject0
22 after:alguem after:alguem_que after:com before:12, before:12,_de before:n.º_12, before:posicao before:selecao_de first:*isor first:supervisor last:*onal
21 after:(cantoneiro). after:,_meti after:em_azambuja before:nosso before:recrutamento_para before:vaga_de first:conservador-restaurador first:editora last:*ial last:*mpos last:*nal last:*pos last:feira
20 before:vagas first:*icos first:farmaceutico last:*ipe last:*uipe last:*veis last:equipe
19 after:nao before:teorica_para first:gestora last:*icao last:*jr last:*rado last:*utor last:governanta last:jr last:manha
18 before:posicao_de before:selecao first:*cos first:*fiel first:*iel first:ajudante first:engenharia first:fiel first:monitor last:*ala last:*dora last:*ente last:*ros last:carregadeira
17 after:-_sete after:ja after:sete after:sete_lagoas before:a_nossa before:na_selecao first:*tico first:estilista last:*ava last:*eis last:*gner last:*java last:*ral last:dados last:designer last:java told:text3
16 after:. first:*loga first:*oga
15 after:-_unidade after:e, after:na_agencia after:unidade before:movimentacao_para before:no_programa before:processo_de last:*3d last:*bra last:*eta last:*gia last:*iate last:*ogia last:3d last:associate last:geografia last:renovaveis
14 after:,_o after:; after:foi_encerrado before:contratacao_como first:*eira first:*euta first:*ira first:*uta first:atendimento first:fisioterapeuta last:*lar last:*luz last:*rua last:luz last:rua
13 before:^_re: before:a_posicao before:re: before:recrutamento first:*der first:*ider first:confeiteiro first:costureira first:investigador first:lider last:*anta last:*cias last:*ivil last:*nta last:*obra last:*vil last:civil last:obra last:organizacional
12 after:que_a before:^_proposta before:funcao before:funcao_de before:ninguem_para before:o_desafio before:proposta first:*end first:*stor first:*utor first:gestor last:*eiro last:*iro last:*pcp last:comunicacao last:junior last:pcp
11 after:,_safra after:e_sua. after:o_senhor after:senhor after:senhor_teve before:^_candidatura before:admitir_como before:pro_cadastro before:processo_para before:proposta_para first:assistente first:governanta first:mestre-cervejeiro first:motorista last:*ade last:*ampo last:*dade last:*exto last:*mpo last:*raos last:*sica last:*xto last:ambiente last:campo last:enfermagem last:fisica last:graos last:repositor last:texto
10 after:,_porem, after:-_conclusao after:clinica after:e_o after:na_verdevale before:a_funcao before:na_vaga first:*ama first:*qa first:*rama first:analista first:programa first:qa last:*ados last:*aos last:*cnc last:*nior last:*rial last:cnc last:tecnologia
9 after:conclusao after:sua before:cadastro before:cadastro_de first:*duct first:*onal first:*uct first:product first:vendedora last:*ate last:financeiro
8 after:,_na after:-_braga. after:? after:a_empresa after:braga. after:chegou_direitinho after:empresa after:empresa_responsavel before:a_candidatar-te before:candidatar-te before:candidatar-te_a before:candidatura_espontanea before:cargo before:cargo_de before:da_posicao before:espontanea before:no_recrutamento before:o_lugar before:recrutamento_de before:selecao_para before:sua_candidatura first:*gado first:*ion first:*mer first:*omer first:*tion first:classificador first:customer first:encarregado last:*agem last:*aico last:*cial last:*gem last:*ila last:balconista last:fotovoltaico last:recursos
7 after:,_requisicao after:para_o after:que after:vai_para before:^_resultado before:a_vaga before:cortiarte_como before:nossa before:resultado first:*ante first:*nal first:*stre first:*tre first:captador first:gestor(a first:medica-veterinaria first:mestre last:*ares last:*erge last:*etas last:*rge last:*rsos last:*sos last:*sse last:betoneira last:concierge last:jurista
6 after:-_prova after:-_shopping after:chegou after:e_presencial, after:na_nossa after:prova_pratica after:shopping after:vai_ser before:a_bolsa before:da_vaga before:do_processo first:*aria first:*eiro first:*erge first:*iro first:*o(a first:*rge first:advogado first:concierge first:tradutora last:*etro last:*lica last:editorial last:eolica last:metro last:radiologia
5 after:(codigo after:(codigo_bc-4). after:-_resultado after:prova before:^_funcao: before:funcao: first:*co(a first:*doc first:chefe first:condutor(a first:padeiro first:tecnico(a last:*ego last:*ntal last:*ucao last:dentista last:noturno last:producao last:qualidade
4 after:(m/f). after:,_com after:na_ceres after:realizar after:realizar_no after:resultado before:candidatura_de before:de_recrutamento before:do_lugar before:pela_vaga before:recrutamento_- first:*ado first:*anta first:*itor first:*logo first:*nta first:*ogo first:biologo first:mecanico last:*cal last:*ior last:*ista last:*ndas last:*scal last:confeiteiro last:escriturario last:fiscal last:vendas
3 after:(m/f), after:(m/f),_porto. after:,_conduzida after:,_no after:,_porto. after:-_processo after:decisao after:em_nosso after:na_contabil before:aberto_para before:application_update before:ca_como before:da_selecao before:o_cargo before:update first:modelista last:*ades last:*ager last:*des last:*ger last:*tuto last:*urno last:industrial last:judiciario last:manager last:modelista last:substituto
2 after:(campinas/sp) after:(campinas/sp)_chegou after:(m/f) after:,_aberto after:,_plantao after:foi_cancelado after:foi_finalizado before:4410/2025,_carreira before:^_vaga: before:carreira before:carreira_de before:contrato before:contrato_de before:do_cargo before:entrevista_- before:espontanea_- before:norteweb_como before:processo_seletivo before:retorno_- before:seletivo before:vaga: first:acougueiro first:comissarios first:escriturario first:soldador last:*eira last:*fado last:*frio last:*nial last:almoxarifado last:cozinheira last:frio last:patrimonial
1 after:(remoto). after:-_ref. after:e_uma after:foi_encerrada. after:leiria after:logistica after:por_isso after:ref. after:setubal before:^_audicao before:ao_posto before:audicao before:candidatura: before:candidatura_- before:curriculo_para before:de_rececao before:exercer_funcoes before:funcoes before:funcoes_de before:mais before:no_cargo before:posto before:posto_de first:*dica first:*dico first:*ento first:balconista first:cozinheira first:desossador first:eletricista first:jurista first:medica first:medico first:merendeira first:repositor last:*ibra last:*nas last:contabilidade last:desossador last:empilhador last:fibra last:logistica last:matematica last:merendeira last:veterinaria
-1 after:,_as after:,_em after:,_seu after:-_loja after:7 after:7_de after:88-1204. after::_253 after:a_minha after:adoraram after:adoraram_voce. after:anabela, after:anotado after:anotado_pela after:apoio after:apoio_ao after:arte. after:atores, after:atras after:atras_do after:bras. after:cachorro after:cachorro_do after:campo_(codigo after:cancelado_por after:chegou_a after:cliente_na after:cobria after:cobria_nossos after:colegio after:colegio_santa after:colocada after:colocada_em after:com_calma, after:com_cuidado after:com_sucesso after:conselho after:contenciosa after:contenciosa_a after:dados after:de_apoio after:de_arte. after:de_cliente after:de_dados after:de_etar), after:de_graos, after:de_metro after:de_motorista after:de_recursos after:de_rh after:de_saude after:de_sinistros after:de_terminais after:de_vendas. after:dia after:direito after:diretor after:do_processo after:do_trabalho. after:documentos after:editorial after:editorial_e after:em_madrid after:em_seguranca. after:engenharia after:entregue after:esta_connosco. after:etar), after:etar),_cumpre-nos after:eu after:executiva after:ficou_entregue after:finalizado after:finalizado_e after:fiscal after:foram after:foram_todas after:graos, after:graos,_safra after:impressionado after:impressionado_com after:industrial_- after:informar after:informar_que after:inviabiliza after:inviabiliza_o after:ja_avaliou after:laboratorio after:lidia, after:loja_(campinas/sp) after:metro after:minha_prima. after:minuano. after:motorista after:na_lista after:na_plateia after:nosso_escritorio. after:nosso_sistema. after:o_cachorro after:o_diretor after:o_pe after:o_seu after:ocupada after:ocupada_internamente, after:operador after:operador_de after:organizacional, after:organizacional,_conduzida after:outro after:outro_candidato after:painel after:pe after:pe_e after:pela after:pela_nossa after:processo_seletivo after:produto after:quatro after:quatro_estados. after:quebrou after:quebrou_o after:rede after:residente after:rh after:saude after:segunda after:senior, after:senior,_a after:seu_ingresso after:sinistros after:sua_candidatura after:substituicao after:sucesso after:sucesso_em after:terminais after:terminais_portuarios after:terminou after:terminou_em after:todas after:todas_preenchidas. after:trabalho. after:um_lugar after:vaga_de after:vendas. after:verdevale after:verdevale_foi before:(head before:418 before:^_auxiliar before:^_convocatoria before:^_falei before:^_ponte before:^_seu before:a_direcao before:a_explicar: before:apoio before:as before:auxiliar before:auxiliar_de before:avaliacao before:connosco_nas before:consultora before:convocatoria before:de_medica- before:de_mestre before:de_motorista before:de_producao before:de_tecnico before:direcao before:diretor_de before:do_processo: before:e_sete before:elogios,_inclusive before:engenheiro before:engenheiro_de before:entrega-lo before:entrega-lo_a before:explicar: before:falei before:falei_com before:fechamos_com before:firme before:horario before:inclusive before:inclusive_do before:industrial before:industrial_- before:ja_promoveu before:medica- before:mestre before:motorista before:nas before:obrigado before:plantonista before:ponte_firme before:processo: before:producao before:producao_- before:promoveu before:promoveu_418 before:re:_diretor before:sete before:seu before:sobre_a before:telebandeirante_ja before:vou_entrega-lo before:ze_(head first:*418 first:*ack first:*adre first:*alei first:*apo first:*back first:*bal first:*cado first:*cara first:*cio first:*dre first:*emos first:*etos first:*gada first:*her first:*heu first:*icao first:*ime first:*inal first:*ine first:*irme first:*lei first:*lher first:*lheu first:*line first:*mada first:*mos first:*oce first:*of first:*orio first:*ova first:*oveu first:*papo first:*ral first:*rme first:*rova first:*rupo first:*tado first:*time first:*tra first:*ubal first:*upo first:*uti first:*utra first:*veu first:*voce first:418 first:acao first:afinal first:aula-teste first:cara first:cervejeiro first:colaborador(a first:colaboradores first:diretor first:empilhador first:encerramento first:escolheu first:falei first:feedback first:firme first:grupo first:infelizmente first:laboratorio first:of first:operadores first:outra first:padre first:papo first:part-time first:por first:promoveu first:prova first:resultado first:setubal first:uti first:violistas first:voce last:*-me last:*-nos last:*a-me last:*ack last:*aia last:*anea last:*aros last:*back last:*bado last:*bela last:*bora last:*bro last:*brou last:*car last:*digo last:*emar last:*emos last:*eres last:*eti last:*eu last:*eus last:*ezas last:*gica last:*hada last:*hos last:*ida last:*igo last:*ino last:*iras last:*isao last:*ixa last:*iza last:*juri last:*lado last:*liza last:*logo last:*los last:*mar last:*meti last:*nado last:*nea last:*nos last:*o(a last:*oca last:*odo last:*ogo last:*opor last:*oram last:*os last:*ossa last:*osta last:*otor last:*ovis last:*pede last:*raia last:*rea last:*ref last:*rou last:*s.a last:*ser last:*smo last:*stor last:*stra last:*tao last:*tido last:*um last:*uma last:*uri last:*usou last:*vada last:*ver last:*vera last:*vis last:*xodo last:*zas last:alteracao last:anabela last:anotado last:aprovada last:aula-teste last:bento last:biologo last:cancelado last:caros last:ceres last:chefe last:classificador last:clovis last:codigo last:condutor(a last:cumpre-nos last:debora last:decisao last:dia last:encerramento last:espontanea last:estados last:eu last:exterior last:feedback last:foram last:gestor last:gestora last:guarda-me last:horizonte last:inviabiliza last:juri last:limpezas last:loureiro last:meti last:nossa last:os last:pedagogica last:pede last:pousou last:praia last:pratica last:presencial last:primeiro last:promotor last:propor last:quebrou last:ref last:registrada last:requisicao last:resposta last:retido last:s.a last:sabado last:senior last:ser last:situacao last:supervisora last:tutores last:um last:uma last:ver last:vera last:violistas last:xodo told:text4
-2 after:,_pela after:,_s.a. after:a_outra after:a_vaga after:agencia after:agencia_de after:as_candidaturas after:bem after:bem_impressionado after:campo after:candidaturas after:candidaturas_na after:casa. after:celebrado after:celebrado_com after:certo after:cliente. after:com_outro after:concorrendo, after:concorrendo,_mas after:da_casa. after:da_orquestra after:da_outra after:de_campo after:de_energias after:de_obra after:de_pa after:de_projetos after:direitinho after:direitinho_por after:direito. after:do_nosso after:e_nao after:em_direito. after:em_polissonografia after:energias after:energias_renovaveis? after:engineer after:estados. after:exterior after:exterior_senior after:industrial after:ja_cobria after:ja_vinha after:lugar after:lugar_na after:madalena, after:manha after:minha after:na_proxima after:na_transpampa. after:nao_vai after:nossa_clinica. after:noturno after:obra after:obras after:operacional_(cantoneiro). after:orquestra after:orquestra_do after:os after:outra_banca. after:outra_empreitada. after:pa after:pa_carregadeira. after:patrimonial. after:pede after:pessoa after:polissonografia after:por_aqui. after:projetos after:recursos_humanos after:sabado after:santa after:santa_vitoria! after:ser after:ser_ocupada after:seu after:sua_amostra. after:ver after:ver_com after:vinha after:vinha_da before:4_pelo before:^_alteracao before:^_operador before:^_prezado before:^_responsavel before:^_retorno before:a_banca before:alteracao_da before:alto,_operador before:analista before:analista_de before:ao_setor before:atrizes,_caros before:banca before:caros before:contratacao before:de_assistente before:de_terminais before:do_papo before:e_com before:encaminhei before:falar_com before:fila_de before:ja before:ja_encaminhei before:la before:marido_e before:obra_quer before:pelo before:ponte before:prezado before:quer before:quer_la before:recebemos before:responsavel before:retorno before:setor before:sra._diretora before:superior_de before:terminais before:tudo before:vez first:*ados first:*ais first:*anea first:*aro first:*caro first:*dois first:*ela first:*erde first:*erto first:*esca first:*essa first:*esso first:*ezas first:*inha first:*iras first:*isao first:*ita first:*iva first:*nais first:*nea first:*ois first:*onte first:*orno first:*ossa first:*para first:*pela first:*por first:*pro first:*rde first:*rita first:*rno first:*sao first:*sca first:*sso first:*tiva first:*tura first:*ura first:*zas first:atores first:candidatura first:caro first:certo first:cresca first:dados first:diagnostico first:docente first:dois first:espontanea first:examinadora first:investigacao first:limpezas first:nossa first:para first:pela first:ponte first:portuarios first:pro first:processo first:proposta first:retorno first:revisao first:terminais first:trabalho first:veterinaria last:*adro last:*ampa last:*aria last:*atro last:*bem last:*boa last:*buja last:*cas last:*cio last:*dro last:*egio last:*endo last:*eram last:*ersa last:*ete last:*hora last:*icas last:*ido last:*ine last:*iosa last:*ldas last:*line last:*mpa last:*ndo last:*osso last:*qa last:*quer last:*rada last:*rcio last:*rh last:*rupo last:*sco last:*sou last:*ssa last:*tima last:*tti last:*uer last:*uja last:*upo last:*utti last:*ve last:agricola last:atualizacao last:azambuja last:barlavento last:bem last:boa last:caldas last:captador last:carteira last:celebrado last:colegio last:comercio last:concorrendo last:contenciosa last:conversa last:convocatoria last:cozinha last:direitinho last:estagiaria last:grupo last:internamente last:leram last:mecanico last:nosso last:nutricionista last:participacao last:qa last:quadro last:quatro last:quer last:remoto last:resultado last:rh last:transpampa last:turno last:tutti last:ultima last:ve last:vigilante last:vinha last:vitoria
-3 after:(data after:(data_engineer). after:a_cargos after:a_substituicao after:aprovou after:armazem after:ate after:ate_o after:cancelado after:cargos after:cargos_de after:carreteiro_foi after:center after:certinho after:certinho_no after:clinica. after:cultural, after:cultural,_a after:da_licenca after:de_armazem after:do_primeiro after:fechou after:fechou_o after:fez after:fez_ca after:foi_aprovada. after:foi_concluida after:ii, after:ii,_requisicao after:isa after:isa_e after:leram after:leram_a after:licenca after:licenca_da after:operacional after:para_7 after:presencial, after:presencial,_e after:primeiro after:primeiro_domingo after:qa after:qa_engineer after:recursos after:responsavel, after:responsavel,_debora. after:substituicao_da after:um after:uma after:uti_neonatal after:ve after:ve_as after:vitoria! after:voce. before:^_professora before:a before:achou_melhor before:cervejeiro before:cliente_transferiu before:da_entrevista before:de_falar before:desafio before:ela_sera before:encaminhei_pro before:entrevista_de before:falar before:melhor before:mestre_cervejeiro before:na_nossa before:por before:pro before:professora_de before:programa before:sera before:sua_contratacao before:superior before:tecnico_superior before:transferiu before:transferiu_a first:*ala first:*anha first:*dos first:*efe first:*eves first:*gia first:*hefe first:*inda first:*ipa first:*ogia first:*oria first:*over first:*pra first:*que first:*sada first:*sala first:*uipa first:*ver first:*ves first:alteracao first:ambiente first:analisada first:bem-vinda first:convocatoria first:equipa first:mensagem first:pra first:promover first:que first:radiologia first:sala last:*aiu last:*ale last:*amos last:*anda last:*aram last:*as last:*ca last:*caiu last:*duto last:*egou last:*elia last:*gar last:*gou last:*idia last:*isor last:*ital last:*lia last:*mina last:*novo last:*nter last:*ovo last:*tado last:*ter last:*tudo last:*udo last:*ugar last:*ula last:*ular last:*vale last:*xima last:adoraram last:analitica last:as last:ca last:caiu last:center last:chegou last:diretora last:hospital last:janeiro last:lidia last:lugar last:marcada last:mediadora last:novo last:operadores last:produto last:projetos last:proxima last:recrutadora last:revisores last:sao last:selecao last:supervisor last:termina last:titular last:tudo last:verdevale last:wanda
-4 after:,_se after:-_resposta after:a after:a_safra after:as after:back-end after:back-end_java. after:betoneira after:betoneira_foi after:case after:case_sobre after:cnc_e after:com_a after:da_uti after:de_betoneira after:douro after:fabril after:fabril_ficou after:ferraz, after:financeiro after:industrial. after:ja_foram after:junior after:naval after:o_case after:recebida after:registrada after:registrada_com after:resposta after:safra after:safra_ja after:sao_bras. after:senior after:sua, after:sua,_se after:uti_na after:vaga_fixa. after:voce after:voce_se before:(head_of before:atrizes, before:caras_atrizes, before:concursal before:conversa before:de_conversa before:dois before:e_selecao before:em before:encaminhado before:encaminhado_ao before:foi_encaminhado before:loja before:na_nova before:of before:os_dois before:procedimento_concursal before:professora before:retorno_da first:*apa first:*ara first:*aros first:*arte first:*atus first:*chef first:*deu first:*eno first:*hef first:*ima first:*leno first:*rte first:*ssa first:*tapa first:*ter first:*tus first:baluarte first:caros first:chef first:contratacao first:deu first:especialista first:etapa first:farmacias first:mercearia first:notificacao first:pleno first:revisores first:setor first:status last:*14 last:*atus last:*cada last:*cera last:*dar last:*dico last:*etos last:*lha last:*mas last:*moto last:*oria last:*orno last:*oto last:*pela last:*pra last:*qual last:*raz last:*rede last:*rraz last:*rtir last:*sao last:*so last:*stro last:*tir last:*tus last:*ual last:14 last:ajudante last:ate last:baluarte last:chamados last:consultor last:desenvolvedor(a last:experiencia last:ferraz last:geral last:medico last:notificacao last:partir last:pela last:por last:pra last:qual last:rede last:so last:status last:substituicao last:superior last:torno
-5 after:aqui. after:barlavento after:bento_caldas, after:ca after:ca_a after:cliente after:cnc after:conversa after:da_fazenda after:do_juri after:e_ficou after:e_tu after:fazenda after:fazenda_de after:ficou_bem after:fixa. after:juri after:participacao after:por_ter after:portuarios after:portuarios_em after:so after:te after:tu after:tu_ainda before:^_convite before:^_deu before:^_entrevista before:^_exmo. before:alteracao before:bia,_fechamos before:bolsa before:candidatura before:convite before:da_nossa before:de_revisao before:de_sabado, before:de_um before:deu before:entre before:entre_os before:exmo. before:fechamos before:figura_entre before:informar_que before:nova before:operador before:operador_de before:para_a before:programa_de before:que_a before:revisao before:revisao_do before:sabado, before:sabado,_os before:tecnica_de first:*-me first:*2.ª first:*a-me first:*acao first:*como first:*ead first:*este first:*head first:*iros first:*nha first:*omo first:*ste first:*tres first:*tudo first:*udo first:*uto first:*vos first:2.ª first:como first:guarda-me first:head first:horario first:quimica first:tres first:tudo first:tutores last:*ame last:*boas last:*era last:*eral last:*erto last:*fez last:*isa last:*lega last:*mos last:*nais last:*oas last:*por last:*rior last:*rto last:*sala last:*seu last:*utra last:arte last:atendente last:boas last:certo last:colega last:consultora last:escola last:este last:fez last:hoteleiro last:inspetor last:isa last:outra last:ponte last:produtora last:sala last:seu last:terminais
-6 after:,_cumpre-nos after:a_wanda after:ambiente after:boa after:boa_concorrendo, after:cervejeiro after:cervejeiro_assistente after:comercial after:das after:diagnostico_e after:ele after:ele_le after:em_quatro after:eolica. after:fotovoltaico, after:fotovoltaico,_com after:hidraulico after:nao_chegou after:no_nosso after:nosso after:o after:pleno. after:retido after:retido_em after:sua. after:superior_de after:vai_ver after:wanda after:wanda_(data before:^_grupo before:ao before:de_professor before:mercearia before:nova_mercearia before:o before:o_processo before:processo before:product before:querendo before:rogerio,_nosso before:tao_querendo before:tecnica first:*avel first:*culo first:*dia first:*hor first:*lio first:*n.º first:*nhor first:*ntal first:*olio first:*sica first:*so first:*vel first:curriculo first:fisica first:n.º first:obrigado first:oriental first:professor(a first:responsavel first:senhor first:so first:tecnico last:*coes last:*ega last:*ela last:*eve last:*fase last:*ima last:*inha last:*oes last:*onte last:*teve last:*tuir last:*uir last:*vaga last:analista last:coordenadora last:doutor last:doutora last:fase last:gente last:operacoes last:portuarios last:santa last:substituir last:teve last:vaga
-7 after:,_teve after:] after:associate. after:bento after:crm. after:de_investigacao after:horario after:industrial, after:industrial,_na after:interesse after:investigacao after:organizacional after:qual after:qual_voce after:sao after:superior after:vaga before:^_tecnico before:a_senhora before:da_etapa before:entrevista_com before:escola_tao before:etapa before:papo_com before:professor_de before:tao first:*ada first:*ao first:*aras first:*dade first:*diz first:*ecao first:*endo first:*ndiz first:*tal first:*ulo first:ao first:aprendiz first:caras first:educacao first:encarregada first:querendo first:rececao first:recrutadora last:*afra last:*aga last:*ao last:*ase last:*cess last:*cola last:*ess last:*fra last:*gada last:*ivos last:*n.º last:*nao last:*nda last:*ram last:*stre last:*tre last:*vai last:*vos last:ao last:encarregada last:encenador last:mestre last:n.º last:nao last:plantonista last:safra last:soldador last:success last:vai
-8 after:,_debora. after:,_que after:a_substituir after:de_diagnostico after:diagnostico after:doutorado after:ficou_retido after:mais after:mais_antiga. after:pedrosa, after:por after:que_fez after:substituir after:substituir_nao before:^_cara before:analisada_pela before:ao_lugar before:bolsa_de before:cara before:data)_e before:processos_de before:professor before:que_o first:*ade first:*anda first:*cia first:*cias first:*ias first:*ncia first:*no first:*stas first:*tas first:carteira first:entrevista first:hoteleiro first:inspetor first:no first:representante first:residencia first:wanda last:*bril last:*chef last:*ema last:*hef last:*iga last:*lio last:*mada last:*olio last:*ril last:*rui last:*tiga last:*uito last:antiga last:camareira last:chef last:eletricista last:fabril last:investigador last:muito last:presidente last:residencia last:rui
-9 after:044/2025. after:2025. after:antiga. after:assistente after:assistente_caiu after:clinico_esta after:e_pra after:e_quimica after:pleno after:pra after:pra_vaga after:quimica after:quimica_(16 after:renovaveis? after:tecnologia after:trabalhista before:^_os before:a_sra. before:conversa_com before:la_o before:pela before:sra. before:sua before:tecnico before:tecnico_de first:*bre first:*ite first:*obre first:*oca first:*vite first:convite first:enfermeira-chefe first:pos-doutoramento first:sobre last:*2.ª last:*bre last:*cado last:*cou last:*dos last:*gias last:*icou last:*imo last:*ivro last:*mais last:*obre last:*ora last:*se last:*teta last:*tra last:*vite last:*vro last:2.ª last:advogado last:arquiteta last:cervejeiro last:convite last:energias last:ficou last:livro last:mais last:pos-doutoramento last:professor(a last:se last:seletivo last:sobre last:vendedora
-10 after:a_colega after:clinico after:colega after:colega_que after:gente after:messejana after:messejana_foi after:rui after:rui_pedrosa, before:^_bolsa before:mensagem before:programa_jovem first:*bra first:*obra first:*ras first:*ucao first:cliente first:coordenadora first:obra first:psicologa first:seguranca first:seletivo last:*a last:*arte last:*cher last:*her last:*tivo last:a last:farmaceutico last:preencher
-11 after:,_caros after:chamados after:chamados_para after:java. after:marcada after:marcada_para after:muito after:para after:para_a after:proxima after:se_candidatou after:trabalho after:uti before:( before:(data before:^_assistente before:^_processo before:assistente before:assistente_de before:e_uma before:grupo before:nossa_equipa before:os_tres before:tres before:wanda_(data first:*anca first:*eer first:*iar first:*ica first:*liar first:*nca first:*neer first:auxiliar first:encenador first:engineer first:musicos first:presidente first:resposta first:tradutores last:*anco last:*ivo last:*izes last:*nco last:*tou last:*zes last:atendimento last:atrizes last:back-end last:banco last:manutencao last:musicos last:secretaria
-12 after:) after:)_e after:, after:carregadeira. after:de_feira, after:feira, after:feira,_meti after:gente_boa after:livro after:livro_e after:neonatal after:que_inviabiliza first:*aga first:*ario first:*tros first:*vaga first:doutora first:engenheiro first:senhora first:sinistros first:vaga last:*ens last:*gens last:*iano last:*iros last:*lena last:*oce last:*pa last:*pro last:*voce last:certinho last:comercial last:encarregado last:madalena last:pa last:pro last:psicologa last:representante last:voce
-13 after:-_entrevista after:3d after:situacao after:situacao_da after:teve after:ultima before:^_resposta before:^_teste before:resposta first:*hora first:*novo first:*osta first:*ovo first:*rio first:automatica first:doutor first:novo last:*ana last:*ante last:*ena last:*loga last:*nha last:*oga last:*sta last:*sua last:*tem last:ano last:artista last:enfermeira-chefe last:gerente last:sua last:tem
-14 after:! after:,_e after:de_saude, after:gerais. after:ii after:ii_- after:saude, after:saude,_microarea after:social after:| before:^_diretora before:^_estimada before:alto, before:com_titulo before:equipa before:equipa_de before:estimada before:mar_alto, first:*ete first:*etor first:*ing first:*ting first:logistica last:*tas last:engenharia last:operadora last:servicos last:tradutores
-15 after:carreteiro_aqui after:comunitario after:comunitario_de after:de_loja after:do_quadro. after:entrevista after:ficou after:plantonista_e after:quadro. after:tem after:tem_gente before:^_caras before:caras before:lugar_no before:pelo_senhor before:titulo first:*inee first:*izes first:*nee first:*sor first:*zes first:atrizes first:reitor first:talho first:trainee last:*efe last:*esse last:*esta last:*hefe last:*inho last:*na last:*nho last:comunitario last:esta last:interesse last:medica-veterinaria last:na last:talho told:text0
-16 before:^_exma. before:^_pss before:afinal before:afinal_a before:exma. before:explicar:_afinal before:jovem before:no_desafio before:pss before:titulo_de first:*ager first:*ato first:*eta first:*ger first:*ntos first:*stro first:*teta first:*tro first:arquiteta first:manager last:*2 last:*com last:*ria last:*rosa last:*uti last:2 last:cantoneiro last:com last:pedrosa last:uti
-17 after:-_candidatura before:diretora before:recrutamento_da first:tecelagem last:*ave last:*ede last:*no last:assistente last:atores last:ave last:educadora last:no last:tecnicos
-18 after:,_passamos after:no after:plantonista before:^_diretor before:a_um before:atribuido before:atribuido_a before:entretanto_atribuido before:| first:*alho first:*ede first:*lho first:*na first:*rede first:*ria first:*tos first:comprovativo first:engenheira first:na first:rede last:*ado last:*bal last:*eia last:*lsa last:*olsa last:*ouro last:*uano last:*ubal last:bolsa last:douro last:minuano last:reitor last:setubal
-19 after:carreteiro after:ja_esta after:nossa before:" before:diretor before:noticias first:*mica first:*rao last:*ata last:*data last:*ita last:*osa last:*rita last:data told:text2
-20 after:,_contudo, after:candidatura before:^_a before:concurso_de before:papo first:*o/a last:*eves last:*foi last:*ncao last:*nico last:*odos last:*ves last:amanha last:aveiro last:foi last:horario last:operador
-21 after::_a before:^_cliente before:docente before:docente_de before:mercearia_oriental before:na before:oriental before:oriental_do before:os before:um before:ze_( first:*agem first:*gem first:*iria first:aveiro first:intendente first:leiria last:*dor last:*uro last:acao
-22 after:a_nossa before:cliente before:direcao_escolheu before:escolheu before:escolheu_a before:melhor_promover before:promover before:promover_a first:*ro/a first:*ros first:*rsa first:camareira first:enfermeiro last:*bras last:*e last:*gado last:*stas last:automatica last:bras last:docente last:e last:rececao
-23 after:- after:da before:tua_candidatura first:*sora first:*uro
-24 before:e_a before:trabalho first:gerente last:*ador last:*aqui last:*avel last:*ina last:*qui last:*ro/a last:*rsa last:*vel last:aqui last:executiva last:que last:responsavel
-25 after:de_processo after:processo before:^ before:^_^ before:com_a first:*cao first:*ora last:*ada last:*ecao last:*iva last:*ntos last:*o/a last:*or(a last:*r(a last:*ras last:*tiva last:agente last:enfermeiro
-26 first:*loja first:*oja first:loja
-27 after:que_ja after:sua_participacao before:nosso_programa first:*ina first:*tica last:diretor
-28 first:*ivo first:*tivo last:*cia last:*ento last:*erde last:*iria last:*ncia last:*rde last:leiria last:verde
-29 after:a_sua after:foi_anotado first:consultora last:*guem last:*jana last:*nto last:*uem last:alguem last:messejana
-30 after:ao_cliente. before:uma first:*com first:com first:professora
-31 before:exmo._senhor first:*ores first:educadora first:produtora last:*tos last:engenheira
-32 before:exma._senhora last:*etor last:professora
-33 last:*ja last:*oio last:*poio last:apoio last:intendente last:ja
-34 after:,_porque after:-_retorno after:retorno before:com_o before:wanda_( first:*orto first:aeroporto
-35 after:ao last:padeiro
-36 after:no_trabalho before:-_entrevista first:*ata first:*data first:*o first:data first:diretora first:o last:*ario last:*asa last:*casa last:casa
-37 first:*res first:*rto first:*ssor first:professor last:*para last:para
-38 before:^_caro before:a_uma before:caro before:e before:lugar_a first:*nda first:estagiaria last:*ion last:*tion
-39 last:*ara last:*erao last:*ico last:*res last:*sora last:verao
-40 before:do before:senhora last:*nica last:*rao
-42 after:: before:teste last:*icos
-43 last:*ano
-44 after:em_crm. before:com before:entrevista
-45 after:). before:da last:*ores
-46 after:e_a before:[ before:^_[ before:senhor last:*eer last:*neer last:educacao last:engineer
-47 last:*este last:*ste last:motorista
-49 last:engenheiro
-50 last:tecnica
-51 last:diagnostico
-52 before:o_programa
-57 last:*em last:em
-58 last:*que
-61 first:plantonista last:*tico
-62 first:*tora
-63 before:lugar
-65 told:text1
-66 last:educador
-67 first:educador last:*rte
-73 last:seguranca
-74 after:$ last:*anca last:*nca
-76 before:inscricao_para
-82 before:seletivo_para
-85 last:*iar last:*liar last:auxiliar
-88 after:em last:*ssor last:professor
-91 last:*sor
-92 first:comercial
-96 last:*tura last:*ura
-110 last:tecnico
-150 last:especialista
-160 after:de
"""
COMPANY = """
280 before:na
220 after:turismo
200 before:das
190 after:|
170 after:tecnologia
160 before:roxo,_da
140 before:abilio,_das before:aqui_na before:o
130 before:a
120 after:- after:alimentos after:como
110 after:para before:04,_da before:supermercados
100 before:time
98 before:nosso
89 before:da before:pcp_na
87 before:dho
86 before:diretor_da
85 before:conceicao,_das
84 after:foi before:cumprimentos, before:melhores_cumprimentos, before:que_na
83 before:|
79 after:, before:assessment
77 before:integrar_a
66 before:equipa before:equipe
57 before:gente
55 before:a_empresa before:empresa
49 before:embarcar_no
47 after:ja before:contas_da
46 after:] before:[
45 before:no before:por_na
40 before:parte_da
36 after:ficou before:padeiro_na
35 after:abriu after:em
34 before:quimica_no
32 after:ltda.
30 before:auditorio_do before:direcao_do before:pela
26 after::
24 after:ganhou before:media_do
23 after:comunica before:presente,_a
21 after:!
19 before:do
16 before:profissionais_a
12 after:
9 before:fiscal_na
6 after:finalizou
3 before:com_os before:os
2 after:pediu-me before:(tutti)_da
1 before:aqui_no before:candidatou_a before:interesse_na
-1 after:& after:.ª, after:14001 after:? after:alegria after:alvorada after:analise after:ao after:as after:aurora after:azul after:bem after:bem? after:bom after:claras after:consultoria after:conta after:convida-la after:curta after:delicia after:dia after:digital after:do after:engineer after:escolheu after:estamos after:farmácias after:isto, after:ita after:luz after:mails after:marinha after:mesmo after:muito after:naval after:noturno after:of after:por after:pouco after:pra after:prado after:prefere after:preta after:processo after:pt after:publico after:quando after:seu after:sul after:tinhamos after:tudo after:uma after:valoriza after:vamos after:vez after:vez, before:(codigo before:11.800, before:23, before:4_pelo before:8h,_na before:9001_| before:a_dra. before:a_v. before:ademir before:agencia_de before:antónio before:anuncio before:ao_anuncio before:bartolomeu before:campo_(codigo before:certificada before:colaborador(a) before:comunica_a before:dona before:dra. before:edificio_23, before:especialista_em before:espírito before:estagio_em before:farmácias before:ferrovias before:henrique before:iberê before:instagram_| before:instrutor_com before:josias_p. before:loja_( before:loja_- before:mb before:mesmo_de before:naval, before:nivel before:nossa before:of before:p. before:padrão before:pelo before:prezado(a)_prof.(a) before:prof.(a) before:r$_11.800, before:re: before:recruta+ before:recursos before:reparacao_naval, before:rua before:s. before:serra before:talent before:tecnologia before:teu before:v. before:vetusta_- before:vila before:vitor before:ze_( before:águia
-2 after:" after:23, after:9001 after:abraco after:alvo after:atencao after:breve, after:capim after:coisa after:com after:dourado after:ja! after:mansa after:neto after:norte after:nossa after:ora, after:oriental after:p after:prevista: after:registada after:sendo, after:tenho after:update before:alerta_" before:alto before:aptidão before:atendimento_da before:bem, before:bloco before:e_bem, before:educação before:filipa before:gabinete before:joel before:laboratórios before:lar before:local: before:o_dr. before:obra_em before:papeleira before:seu before:são before:unidade_da before:varejo before:wanda_( before:xavier before:álvaro
-3 after:ativo after:ca after:das after:deliberou after:haja after:isso after:nao after:todos after:um after:vemos before:a_vaga before:cumprimentos,_transvouga, before:domingo_do before:emílio before:inês before:na_segunda: before:otília before:padre before:ponte before:profissional_com before:rg, before:rodrigo before:santa before:segunda: before:segunda:_rg, before:seguradora before:selecao,_a before:transvouga, before:universidade before:vasco before:velas,_em
-4 after:., after:no after:search after:studio before:av. before:bom before:cerâmica before:construtora before:laboratorio_( before:licenca_da before:mar before:rita before:workforce
-5 after:(r-00817) after:verde before:aroeira_| before:campinas, before:editora before:em_campinas, before:estagiario_( before:instituto before:mineração before:pantanal_- before:surf
-6 after:ate after:aveiro after:madá after:o before:dados before:hospital before:parque before:segura before:teste,_o before:time_de before:tunel_da
-7 after:candidatura after:esta after:neonatal before:clinico_da before:coordenadora_da before:fala_o before:jovem before:ola, before:passar_ao
-8 after:). after:ainda after:alta after:confirma after:energia after:produz after:que before: before:ao before:botando_a before:com before:com_a before:confeções before:no_programa before:programa before:publicado_no before:simão
-9 after:(head after:abraco, after:da after:insistimos, after:pode before:conhecer_o before:escolas before:pastinha_da before:sr. before:vaga
-10 after:vera before:da_penha, before:hotel before:penha,
-11 before:augusto before:colégio before:deslocar-se_a before:dia_no before:mercearia before:selección
-12 after:rural before:a_equipa before:regional before:registou_no before:seleção
-13 before:clínica before:metalúrgica before:rede
-14 after:conhece after:os before:candidato: before:nuvem
-15 before:ana before:dia_por before:dr. before:por before:transportes before:usina
-16 after:) before:administração before:galera_da
-17 after:(data after:agradece after:supermercados before:da_familia before:familia before:para before:s.a.
-18 before:internamente,_pela before:manhas_da before:recruiter_no
-19 after:gostaria after:teve before:infelizmente_a before:titular_-
-20 before:@
-21 after:transportes before:e_a
-22 before:engenharia, before:firme_engenharia, before:livraria
-23 after:; after:handling before:operacao_na
-24 before:( before:e_o before:fundação before:pasta_da
-25 after:de before:para_o
-26 before:antes_do
-27 after:na before:tech
-28 before:^
-29 before:historia_na before:marca_de
-30 before:capital
-34 before:no_nosso
-35 before:navalforte_-
-36 before:e
-37 after:a before:na_nova before:nova
-38 before:secretaria
-39 after:portugal before:com_o
-42 before:sistema
-44 before:"
-47 before:- before:farmácia
-50 before:ta_na
-53 before:equipa_do
-54 before:do_tejo, before:tejo,
-55 after:e after:lda
-58 before:joana
-60 before:do_time
-63 before:em
-65 after:.
-72 before:rh
-76 before:demonstrado_no
-95 after:ltda before:de_infraestrutura, before:infraestrutura,
-110 before:candidatura_a
-130 before:escritorio_da
-140 before:consultores
-160 before:grupo before:nome_da
-170 before:de
"""
