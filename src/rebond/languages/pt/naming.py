"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
150 before:como before:para
120 last:investigacao
110 after:do last:*doc
97 before:pra
96 after:aqui after:foi
94 before:de
93 first:*lsa first:*olsa first:bolsa
92 first:*agio first:*gio first:estagio
89 last:*ias
87 after:encontra-se last:*end last:*rias
85 before:^_programa
84 after:pro after:pro_livro last:ilustradora
80 first:oficial
79 last:*orio last:terapeutica
76 last:laboratorio
74 last:cliente
72 after:partir last:*ota
71 last:*ipal last:*pal last:municipal
70 after:a_partir
69 first:*ame
68 before:vaga
66 last:rececionista
64 after:outra
63 first:*iola first:viola
62 before:^_o last:*edia last:media
61 after:clinica first:*tor first:social last:*eito last:direito
60 before:outro first:*dora
59 last:*afia last:*fia
57 last:*tal
56 last:*vas
55 before:cadeiras_no first:ilustradora last:*dia last:*ica
54 after:(tutti) after:(tutti)_da after:este before:com_outra first:*ico
53 after:vai last:*ito last:*mica
52 before:candidatura_a before:outra before:querendo_so before:re:_curriculo before:so last:*itor
51 first:operador
50 after:. after:com_isa last:*iola last:*mpos last:*pos last:quimica last:viola
49 after:se before:a_prova first:*cial first:*ial last:*fers last:mestre-cervejeiro last:transfers
48 after:), after:),_cumpre-nos first:*nica first:tecnica last:*etar last:etar told:subject3
46 first:*arda first:*rda first:guarda
45 last:*ers last:*tar last:*tica last:comissarios last:cultural
44 after:ja_tem before:ar-09_( before:curriculo first:*nte first:*or(a first:*r(a last:*loja last:*oite last:*oja last:*rais last:gerais last:loja last:noite
43 after:2026_pousou after:pousou after:pousou_em last:organista
42 after:banco after:do_banco last:*acao last:carreteiro last:clinico last:polissonografia
41 after:2026 after:foi_celebrado first:*ista last:*jeto last:jardineiro last:projeto
40 after:da_loja after:loja_messejana before:que first:*nico first:organista last:*azem last:*ola last:*zem last:acougueiro last:armazem last:eletromecanico last:monitor
39 after:esta_marcada first:*ola last:tecnologia
38 before:teste_de last:*ente last:*euta last:*inee last:*nee last:fisioterapeuta last:trainee last:tratorista
37 after:foi_entregue after:termina after:termina_aqui. first:*undo first:segundo last:*boe last:*cos last:*diz last:*eno last:*leno last:*ndiz last:*oboe last:*uta last:aprendiz last:estilista last:oboe last:pleno last:trabalho
36 after:esta after:verao before:no last:*lico last:*ntal last:ambiental last:hidraulico
35 after:lar last:*agio last:*eto last:*ite last:*ural last:estagio
34 before:part-time first:assistente first:jardineiro first:operadora
33 before:^_vaga before:marco_para last:*ral
32 after:em_2025. after:foi_registrada last:*gio
31 first:*ndo first:ajudante last:*aval last:*val last:naval told:subject2
30 after:partir_de first:*ador first:*dor first:*oio first:*poio first:apoio last:*-end last:*dora last:*gia last:*ogia last:residente last:trabalhista
29 after:,_to after:na after:nao_foi first:*ltor first:motorista last:apicultor told:text6
28 before:curriculo_pra before:vaga_de first:*loga first:*oga first:*sta first:apicultor last:*atal last:neonatal last:operacional
27 after:caiu after:e_sua, after:grupo last:*ios last:*ltor last:*ner last:*rios last:*tros last:sinistros
26 after:(cantoneiro). after:a_qual after:banco_douro after:loja first:*stor first:gestor first:tratorista last:*ais last:*onal last:*reta
25 after:que_a first:*ente first:editora first:eletromecanico first:engenharia last:*ii last:*nal last:ii last:instrutor
24 before:as_vagas before:externo_para before:posicao before:teste first:*cal first:*icos first:*ovem first:*scal first:*vem first:fiscal first:jovem last:*alho last:*aude last:*lho last:*tor last:*ude last:*veis last:processo last:saude
23 after:que before:proposta_- before:vagas_de first:*cos first:*isor first:atendimento first:enologa first:supervisor last:governanta
22 after:alguem after:alguem_que before:^_proposta before:o_nosso before:proposta before:recrutamento_para before:selecao_de first:*end first:soldador
21 after:e after:em_azambuja last:*eis last:dados
20 before:a_cadeira before:cadeira before:cadeira_de before:candidatura_para before:posicao_de before:vagas first:*ante last:*esso last:*utor last:lar
19 after:-_sete after:-_unidade after:ja after:sete after:sete_lagoas after:unidade before:prova_de first:gestora first:instrutor first:secretaria last:*lar last:*sso last:enfermagem
18 before:a_nossa first:*fiel first:*iel first:fiel last:*3d last:*eira last:*eiro last:*iro last:*jr last:*nta last:3d last:jr
17 after:,_meti after:,_microarea after:nao before:na_selecao first:encarregado first:estilista first:farmaceutico last:*ados last:*anta last:*ial last:*icao last:*ira last:*ista last:*rado last:feira last:manha
16 after:do_ensino after:ensino after:ensino_medio? after:foi_encerrado before:lugar_de before:nosso before:teorica_para first:*ama first:*eiro first:*iro first:*itor first:*rama first:monitor first:programa last:*asse last:*ava last:*cao last:*ipe last:*uipe last:classe last:equipe last:geografia last:renovaveis told:subject0 told:text3
15 after:,_para before:a_vaga before:funcao_de before:o_lugar first:*eira first:*gado first:*ira last:*agem last:*gem last:*ila last:*nte last:*rua last:junior last:rua
14 after:e_sua. before:funcao before:prova before:resultado first:*tico last:financeiro last:infancia last:repositor
13 before:^_candidatura before:^_resultado before:a_funcao before:a_posicao before:movimentacao_para before:recrutamento first:*doc first:governanta last:*ros
12 after:vai_para before:candidatura_espontanea before:espontanea first:*ento first:*nto first:*onal first:confeiteiro first:cozinheiro last:*cial last:*cias last:*nior last:carregadeira last:organizacional
11 after:,_porem, after:,_safra after:-_centro after:-_resultado after:o_senhor after:resultado after:senhor after:senhor_teve before:a_bolsa before:admissao before:admissao_- before:cargo before:cargo_de before:processo_de before:proposta_para before:selecao_para first:*euta first:*nal first:*uta first:fisioterapeuta first:gestor(a first:tecnico first:vendedora last:*ade last:*ares last:*dade last:*raos last:graos
10 after:centro after:centro_cirurgico after:e_o before:da_posicao before:processo_para first:analista last:*aos last:*pcp last:pcp
9 after:-_shopping after:e_uma after:ja_se after:na_verdevale after:shopping before:candidatura before:contratacao_como before:na_vaga before:no_programa before:sua_candidatura first:*o(a first:*utor last:*ampo last:*cnc last:*ior last:*tuto last:betoneira last:campo last:cnc last:comunicacao last:jurista last:substituto
8 after:,_com after::_a after:? after:a_empresa after:empresa after:empresa_responsavel before:^_re: before:a before:a_requisicao before:no_recrutamento before:recrutamento_de before:requisicao first:*co(a first:*der first:*duct first:*ider first:*uct first:captador first:chefe first:classificador first:lider first:mestre-cervejeiro first:monitora first:product first:tecnico(a last:*aico last:*bra last:*eta last:*gner last:*mpo last:designer last:fotovoltaico last:monitora last:recursos
7 after:,_no after:conclusao after:shopping_leste. before:re: first:*anta first:escrevente first:medica-veterinaria last:*nico last:escrevente last:moveis last:social
6 after:do_nosso after:no_porto after:realizar-se after:realizar-se_em after:sua first:*nta first:*or/a first:*r/a first:advogado last:*obra last:*sica last:*uto last:comercial last:confiabilidade last:fisica last:judiciario last:obra
5 after:(m/f). after:,_na after:a after:com after:na_nossa before:cadastro before:cadastro_de before:connosco_como before:cortiarte_como before:da_vaga before:de_recrutamento before:do_cargo before:processo_seletivo before:recrutamento_- before:seletivo first:padeiro last:*ala last:*exto last:*xto last:balconista last:noturno last:texto last:tradutora
4 after:(campinas/sp) after:(campinas/sp)_chegou after:(codigo after:(codigo_bc-4). after:-_laboratorio after:-_retorno after:chegou_direitinho after:e_para after:laboratorio_de after:na_ceres after:na_contabil after:realizar after:realizar_no after:retorno before:do_processo before:entrevista_- before:inscreveu_para before:o_cargo first:*ado first:*ion first:*tion first:psicologa first:rececionista first:vendedor(a last:*ager last:*etas last:*ger last:*rsos last:*sos last:ambiente last:dentista last:manager
3 after:(remoto). after:,_aberto after:,_conduzida after:-_processo after:chegou after:decisao after:esta_em after:foi_finalizado after:foi_preenchida after:laboratorio after:nosso after:para_o after:prova after:prova_pratica before:^_vaga: before:do_lugar before:pela_vaga before:vaga: first:*aria first:*logo first:*ogo first:biologo first:comissarios first:desossador first:mecanico last:*cal last:*ego last:*fado last:*ndas last:*nial last:*rial last:*scal last:*sse last:almoxarifado last:confeiteiro last:desossador last:fiscal last:modelista last:obras last:patrimonial last:qualidade last:vendas
2 after:(part-time) after:(part-time)_- after:,_o after:-_ref. after:-_setubal after:e, after:leiria after:na_robalo after:ref. after:setubal after:setubal_foi after:substituicao before:4410/2025,_carreira before:aberto_para before:candidatura_- before:carreira before:carreira_de before:cliente_- before:concurso before:da_selecao before:do_concurso before:espontanea_- before:nossa first:*gner first:*ner first:*sor first:acougueiro first:designer first:modelista first:tradutora last:*anha last:*sta last:*tro last:aquicultor last:estagiario
1 after:(r-00817) after:(r-00817)_deu after:candidato after:deu after:deu_entrada after:feedback after:foi_cancelada after:por_isso before:^_audicao before:anos,_como before:audicao before:contrato before:contrato_de before:de_rececao before:exercer_funcoes before:funcoes before:funcoes_de before:mais before:norteweb_como before:posto before:posto_de before:retorno_- first:*acao first:*dica first:*gada first:*qa first:balconista first:cozinheira first:eletricista first:jurista first:medica first:nutricionista first:qa first:repositor last:*dito last:*frio last:*luz last:*nas last:*ort last:*urno last:contabilidade last:cozinheira last:frio last:luz last:matematica last:mecanico last:veterinaria
-1 after:,_as after:,_pela after:,_que after:2024/2025. after:7 after:7_de after:: after:a_outra after:agropecuaria after:agropecuaria_(arapiraca) after:anotado after:anotado_pela after:as_18h. after:assuncao, after:atores, after:aurora after:aurora_salgueiro, after:campo after:campo_(codigo after:certo after:ciencia after:ciencia_e after:cobria after:cobria_nossos after:confiabilidade, after:confiabilidade,_que after:conselho_de after:dados after:de_campo after:de_ciencia after:de_confiabilidade, after:de_dados after:de_etar), after:de_graos, after:de_laboratorio after:de_motorista after:de_moveis after:de_obra after:de_operacoes after:de_pa after:de_produto after:de_saude, after:de_vendas. after:direitinho_por after:do_conselho after:do_processo after:do_trabalho. after:e_nao after:em_direito. after:em_madrid after:em_seguranca. after:encerrado after:encerrado_e after:encontram after:encontram_na after:engenharia after:entregue after:entregue_ontem. after:esta_connosco. after:estados. after:etar), after:etar),_cumpre-nos after:experiencia after:ficou_entregue after:fiscal after:foram after:foram_todas after:graos, after:graos,_safra after:informar after:informar_que after:inviabiliza after:inviabiliza_o after:ja_avaliou after:medio? after:motorista after:moveis after:moveis_- after:na_plateia after:na_posse after:nossa_conversa after:notificacao after:o_seu after:obra after:operacoes after:outra_banca. after:outro after:outro_candidato after:pa after:pa_carregadeira. after:pela after:pela_nossa after:por_aqui. after:processo_seletivo after:produto after:quer after:quer_te after:recursos_humanos after:residente_a after:salgueiro, after:saude, after:saude,_microarea after:senior_no after:ser after:seu_ingresso after:seu_interesse after:sua_amostra. after:sua_candidatura after:substituto after:substituto_- after:superior, after:superior,_aberto after:superior. after:tecnologia after:terminou after:terminou_em after:todos after:trabalho. after:tudo after:tudo, after:tudo,_entao after:vendas. after:ver after:verdevale after:verdevale_foi after:voltou after:voltou_tudo, before:(head before:^_auxiliar before:^_ja before:^_operador before:^_seu before:a_ser before:analisada before:analista before:analista_de before:apoio before:atrizes,_caros before:auxiliar before:auxiliar_de before:ca before:caros before:clinica before:consultora before:de_logistica before:de_medica- before:de_terminais before:de_video before:direcao before:do_papo before:e_sete before:elogios, before:engenheiro before:engenheiro_de before:entrega-lo before:entrega-lo_a before:fechamos_com before:inscricao before:ja_promoveu before:logistica before:loja before:medica- before:ninguem_para before:no_painel before:ouvi_elogios, before:painel before:papo_de before:pela_consultora before:profissionais_com before:promoveu before:re:_candidatura before:re:_re: before:ser before:ser_a before:sera_analisada before:sete before:sobre_a before:social before:sua_contratacao before:telebandeirante_ja before:terminais before:tudo before:video before:video_com before:vou_entrega-lo before:ze_(head first:*418 first:*adre first:*afio first:*aixa first:*cado first:*dre first:*ede first:*edia first:*egou first:*elia first:*em first:*emos first:*ersa first:*erto first:*ete first:*etos first:*eves first:*fio first:*gou first:*hei first:*her first:*icao first:*ime first:*inal first:*ive first:*ixa first:*lher first:*lia first:*mada first:*mesa first:*mos first:*nhei first:*oce first:*of first:*orno first:*oveu first:*quad first:*que first:*rede first:*rno first:*se first:*sive first:*time first:*tra first:*tulo first:*uad first:*ural first:*utra first:*ves first:*veu first:*voce first:418 first:atores first:aula-teste first:caixa first:carreteiro first:cervejeiro first:chegou first:colaboradores first:conversa first:convocacao first:desafio first:direcao first:em first:encaminhei first:encerramento first:enfermagem first:inclusive first:infelizmente first:media first:mesa first:of first:outra first:padre first:part-time first:por first:portuarios first:procedimento first:promoveu first:qualidade first:que first:rede first:retorno first:se first:squad first:tabelia first:titulo first:violistas first:voce last:*/sp last:*a-se last:*ale last:*ando last:*ang last:*arco last:*area last:*aros last:*atro last:*aula last:*bem last:*bro last:*cto last:*dara last:*digo last:*eram last:*eres last:*fixa last:*hada last:*hang last:*hos last:*iada last:*igo last:*ilha last:*ino last:*iosa last:*iras last:*isao last:*ixa last:*iza last:*juri last:*lado last:*liza last:*logo last:*los last:*ltou last:*novo last:*o(a last:*oas last:*oca last:*ogo last:*opor last:*orem last:*orto last:*ossa last:*osso last:*osta last:*otor last:*ovo last:*ovou last:*pede last:*rada last:*raga last:*rco last:*rea last:*ref last:*rem last:*rora last:*rsal last:*s/sp last:*sal last:*sco last:*sino last:*smo last:*ssa last:*stra last:*tao last:*tido last:*tram last:*uial last:*ula last:*ular last:*um last:*uri last:*usou last:*vada last:*vale last:*vou last:amostra last:anotado last:aprovada last:aprovou last:atualizacao last:aula-teste last:aurora last:barlavento last:bem last:bento last:biologo last:braga last:campinas/sp last:cancelado last:captador last:caros last:ceres last:chefe last:classificador last:codigo last:concursal last:contenciosa last:coordenador last:cozinheiro last:cumpre-nos last:decisao last:encerramento last:encontra-se last:encontram last:enologa last:ensino last:estados last:exterior last:fixa last:gestores last:industrial last:inviabiliza last:juri last:leram last:loureiro last:marco last:nossa last:nosso last:novo last:paroquial last:paula last:pede last:porem last:pousou last:promotor last:propor last:quando last:quatro last:ref last:requisicao last:resposta last:resultado last:retido last:sequeira last:superior last:supervisora last:tinha last:um last:vendedor(a last:verdevale last:voltou last:zhang
-2 after:,_seu after::) after:a_cargos after:a_minha after:a_vaga after:ambiental after:aprovou after:armazem after:ate_o after:avaliacao after:cancelado_e after:candidaturas after:candidaturas_na after:cargos after:cargos_de after:casa. after:celebrado after:celebrado_com after:com_outro after:comunicacao after:concorrendo, after:concorrendo,_mas after:conselho after:cultural after:cultural, after:cultural,_a after:da_casa. after:da_licenca after:da_orquestra after:da_outra after:da_posicao after:de_armazem after:de_energias after:dia after:direito. after:diretor after:do_juri, after:do_primeiro after:energias after:energias_renovaveis? after:eu_tinha after:exterior after:exterior_senior after:finalizado after:finalizado_e after:foi_aprovada. after:foi_concluida after:industrial after:inscricao after:ja_cobria after:juri, after:licenca after:licenca_da after:loja_(campinas/sp) after:lugar after:lugar_na after:madalena, after:minha after:minha_prima. after:na_proxima after:nossa_clinica. after:o_diretor after:operador after:operador_de after:organizacional, after:organizacional,_conduzida after:orquestra after:orquestra_do after:outra_empreitada. after:painel after:painel_com after:pelo after:polissonografia after:por_ter after:portuarios after:portuarios_em after:posicao after:posicao_de after:primeiro after:producao. after:projeto after:que_eu after:recursos after:residente after:segunda_as after:seu after:um after:vaga_de after:vinha after:vinha_da after:voce. before:^_inscricao before:^_obrigado before:^_retorno before:a_banca before:alto,_operador before:as before:banca before:case before:cliente_transferiu before:convocacao_para before:de_falar before:deu before:elogios,_inclusive before:encaminhei before:encaminhei_pro before:entre before:entre_os before:entrevista_de before:falar before:falar_com before:figura_entre before:fila_de before:inclusive before:inclusive_do before:ja before:ja_encaminhei before:la before:marido_e before:motorista before:nosso_case before:o before:obra_quer before:programa_de before:quer_la before:recebemos before:superior_de before:transferiu before:transferiu_a first:*ados first:*ais first:*anea first:*apo first:*aro first:*ca first:*caro first:*cio first:*dos first:*ela first:*elo first:*eno first:*esa first:*esca first:*ezas first:*hor first:*iras first:*isao first:*ita first:*lar first:*leno first:*nais first:*nea first:*nhor first:*oca first:*ossa first:*papo first:*para first:*pela first:*pelo first:*por first:*pro first:*ral first:*rita first:*sca first:*ssa first:*tado first:*tres first:*tura first:*ura first:*zada first:*zas first:alteracao first:ambiente first:ca first:candidatura first:caro first:cresca first:dados first:diagnostico first:espontanea first:examinadora first:farmacias first:investigacao first:limpezas first:nossa first:papo first:para first:pela first:pelo first:pleno first:pro first:proposta first:quimica first:resultado first:revisao first:senhor first:servicos first:terminais first:tres first:veterinaria last:*-nos last:*-se last:*12 last:*aiu last:*anea last:*aram last:*atar last:*boa last:*caiu last:*cas last:*cio last:*dico last:*egou last:*endo last:*eral last:*ersa last:*erto last:*ete last:*eti last:*ezas last:*gar last:*gou last:*icas last:*ido last:*ldas last:*lida last:*meti last:*mina last:*nea last:*nos last:*ntem last:*ovis last:*quer last:*rcio last:*rede last:*rior last:*rno last:*rupo last:*sou last:*tado last:*tti last:*uer last:*ugar last:*upo last:*utti last:*vis last:*voo last:*zas last:12 last:adoraram last:agricola last:analitica last:boa last:caiu last:caldas last:candidatar last:carteira last:celebrado last:certo last:chamados last:chegou last:clinica last:clovis last:comercio last:concorrendo last:conversa last:convocatoria last:dia last:edital last:entregador last:espontanea last:estagiaria last:este last:grupo last:horizonte last:limpezas last:lugar last:mediadora last:medico last:meti last:ontem last:operadores last:primeiro last:produtora last:quer last:rede last:sao last:senior last:situacao last:termina last:terminais last:tutti last:valida last:vigilante last:vinha last:voo
-3 after:(arapiraca) after:(data after:(data_engineer). after:a_safra after:as_candidaturas after:cancelado after:da_uti after:direitinho after:eu after:fabril after:fabril_ficou after:fechou after:fechou_o after:fez after:fez_ca after:industrial. after:ja_vinha after:judiciario, after:judiciario,_a after:leram after:leram_a after:media after:nao_participa after:no_nosso after:operacional_(cantoneiro). after:para_7 after:pede after:registrada after:registrada_com after:responsavel, after:responsavel,_debora. after:safra after:safra_ja after:santa after:se_encontram after:senior after:tinha after:tinha_voltou after:uti_na before:^_prezado before:^_professora before:^_tecnica before:alteracao before:concursal before:de_enfermagem before:de_sabado, before:dois before:e_com before:ela_sera before:enfermagem before:enfermagem_- before:na_nossa before:o_vagas before:obrigado before:operador before:operador_de before:os_dois before:prezado before:pro before:procedimento_concursal before:professora_de before:quer before:re:_entrevista before:recebemos_seu before:sabado, before:sabado,_os before:sera before:superior before:tecnico_superior first:*-me first:*a-me first:*apa first:*asil first:*como first:*dois first:*este first:*gia first:*inda first:*ipa first:*ogia first:*ois first:*omo first:*oria first:*pss first:*rova first:*sada first:*sao first:*sil first:*ste first:*tapa first:*ter first:*tudo first:*udo first:*uipa first:acao first:analisada first:bem-vinda first:brasil first:como first:convocatoria first:dois first:equipa first:etapa first:guarda-me first:mensagem first:notificacao first:prova first:pss first:radiologia first:revisores first:trabalho first:tudo first:tutores last:*14 last:*adro last:*anda last:*as last:*asil last:*bora last:*buja last:*dio last:*dro last:*duto last:*edio last:*eu last:*idia last:*ine last:*line last:*mas last:*os last:*rtir last:*sil last:*tir last:*uja last:*uma last:*ve last:*xima last:14 last:agropecuaria last:as last:azambuja last:brasil last:concursos last:consultor last:debora last:diretora last:doutora last:eu last:hospital last:lidia last:marcada last:medio last:os last:partir last:portaria last:produto last:proxima last:quadro last:recrutadora last:remoto last:revisores last:selecao last:sucesso last:turno last:uma last:ve last:vendedora last:wanda
-4 after:,_e after:-_entrevista after:a_substituicao after:anselmo, after:aqui. after:auxiliar after:barlavento after:betoneira after:betoneira_foi after:case after:case_sobre after:center after:cnc_e after:de_betoneira after:de_cliente after:de_projetos after:e_tu after:em_agropecuaria after:isa after:isa_e after:ja_foram after:naval after:no_painel after:o_case after:o_voo after:operacional after:os after:por after:projetos after:segunda after:social_media after:substituicao_da after:tu after:tu_ainda after:uma after:ve after:ve_as after:voo after:voo_cancelado before:(head_of before:^_convite before:ao_lugar before:atrizes, before:bia,_fechamos before:bolsa_de before:buscar before:buscar_a before:caras_atrizes, before:convite before:de_professor before:fechamos before:interesse_na before:nova before:o_processo before:of before:pode_buscar before:por before:professora before:retorno before:retorno_da before:tecnica_de first:*2.ª first:*ala first:*aros first:*arte first:*atus first:*iar first:*ima first:*inha first:*iros first:*liar first:*ova first:*rar first:*rte first:*sala first:*sica first:*teto first:*tus first:*urar first:2.ª first:administrativa first:arquiteto first:auxiliar first:caros first:contratacao first:fisica first:pratica first:processo first:procurar first:sala first:status last:*ame last:*atus last:*cada last:*dar last:*elia last:*gico last:*ida last:*ima last:*isa last:*isor last:*lha last:*lia last:*ndo last:*oria last:*orno last:*pela last:*rto last:*sao last:*stro last:*tes last:*tudo last:*tus last:*udo last:*unda last:assuncao last:cirurgico last:consultora last:consultores last:direitinho last:enfermeira last:hoteleiro last:isa last:logistica last:maestro last:notificacao last:participacao last:pela last:por last:segunda last:status last:supervisor last:torno last:tudo
-5 after:(penedo) after:(penedo)_> after:,_cumpre-nos after:-_resposta after:ambiente after:as after:ate after:ca after:ca_a after:carreteiro_foi after:clinica. after:cnc after:comercial after:da_fazenda after:do_juri after:douro after:douro_e after:ele after:em_quatro after:entrevista after:fazenda after:fazenda_de after:ferraz, after:financeiro after:fixa. after:juri after:na_segunda after:o after:resposta after:retido after:retido_em after:sua, after:sua,_se after:te after:vaga_fixa. after:voce_se before:^_ambinova, before:^_comissao before:^_contratacao before:^_exmo. before:^_para before:^_procurar before:^_tecnico before:a_senhora before:ambinova, before:comissao before:contratacao_de before:de_revisao before:escola_tao before:etapa before:exmo. before:para_a before:procurar before:professor before:professor_de before:revisao before:revisao_do before:seu before:tao before:tecnica before:tecnico before:tecnico_de first:*chef first:*cias first:*cola first:*ead first:*endo first:*esso first:*eto first:*head first:*hef first:*ias first:*lio first:*novo first:*olio first:*ovo first:*pra first:*rua first:*rupo first:*sso first:*upo first:chef first:consultores first:escola first:grupo first:head first:hoteleiro first:novo first:organizadora first:pos-doutoramento first:pra first:produtora first:querendo first:rua first:subdiretora last:*amos last:*ca last:*ela last:*eve last:*fez last:*ina last:*nao last:*por last:*qual last:*raz last:*rraz last:*sala last:*seu last:*stor last:*teto last:*teve last:*ual last:administrativa last:ajudante last:arquiteto last:ca last:doutor last:encarregada last:ferraz last:fez last:gestor last:gestora last:nao last:nutricionista last:organizadora last:portuarios last:pos-doutoramento last:projetos last:qual last:sala last:seu last:subdiretora last:substituicao last:teve
-6 after:,_se after:a_wanda after:chamados after:chamados_para after:de_investigacao after:de_transfers after:diagnostico_e after:investigacao after:organizacional after:recebida after:rua after:sao after:transfers after:uti_neonatal after:voce after:wanda after:wanda_(data before:^_assistente before:^_prezada before:ao before:da_etapa before:de_conversa before:entrevista_com before:o_desafio before:papo_com before:prezada before:product before:que_a before:querendo before:servicos before:sua before:tao_querendo first:*aras first:*cara first:*duto first:*gles first:*ios first:*iva first:*les first:*nha first:*rios first:*so first:*stas first:*tas first:*tiva first:*uto first:caras first:encarregada first:horario first:ingles first:produto first:rececao first:residencia first:seguranca first:so last:*2.ª last:*ana last:*bre last:*ess last:*etos last:*fase last:*gada last:*icou last:*ital last:*iva last:*lio last:*mos last:*obre last:*olio last:*onte last:*pra last:*ram last:*tiva last:*uir last:*utra last:*vaga last:*vai last:2.ª last:atendente last:coordenadora last:fase last:ficou last:horario last:janeiro last:musicos last:outra last:pra last:residencia last:santa last:sobre last:soldador last:vaga last:vai
-7 after:,_teve after:assistente after:bento_caldas, after:cliente. after:conversa after:de_diagnostico after:diagnostico after:e_sul after:ficou_retido after:fotovoltaico, after:fotovoltaico,_com after:gente after:hidraulico after:pleno after:pleno. after:quimica after:regional after:regional_teve after:sua. after:sul after:sul_vai before:( before:^_entrevista before:^_grupo before:carta before:carta_de before:conversa before:os_tres before:tres first:*ada first:*anca first:*ao first:*bre first:*cia first:*ecao first:*efe first:*hefe first:*n.º first:*nca first:*ncia first:*no first:*ntal first:*obre first:*rado first:*tal first:*vite first:*vos first:ao first:carteira first:convite first:musicos first:n.º first:no first:recrutadora first:sobre last:*aga last:*ase last:*bril last:*cara last:*cou last:*elo last:*n.º last:*pelo last:*ril last:*tou last:*vite last:arte last:assistente last:carcara last:convite last:encenador last:engenharia last:escola last:experiencia last:fabril last:n.º last:pelo
-8 after:bento after:boa_concorrendo, after:cliente after:clinico_esta after:das after:de_feira, after:em_polissonografia after:feira, after:feira,_meti after:ficou after:interesse after:qual_voce after:que_fez after:trabalhista_em after:vaga before:^_cara before:^_responsavel before:alto, before:cara before:de_assistente before:de_escola before:escola before:escola_- before:grupo before:mar_alto, before:responsavel before:tua_candidatura first:*ade first:*dade first:*diz first:*ite first:*ndiz first:aprendiz first:cliente first:empilhador first:entrevista first:obrigado first:online first:voluntarios last:*afra last:*ema last:*fra last:*inha last:*lega last:*mada last:*moto last:*nda last:*oto last:*ouro last:*stre last:analista last:ano last:cervejeiro last:colega last:douro last:eletricista last:encarregado last:mestre last:pratica last:psicologa last:radiologia last:safra last:seletivo
-9 after:-_horario after:boa after:carregadeira. after:marcada after:marcada_para after:neonatal after:participacao after:participacao_no after:qual after:que_ja after:se_candidatou after:trabalhista before:(data before:^_rua before:nossa_equipa before:processo before:rua before:wanda_(data first:*ara first:*eer first:*erta first:*neer first:*ras first:*rta first:dia first:engineer first:representante first:resposta first:seletivo first:tradutores last:*coes last:*cola last:*ega last:*elmo last:*erta last:*ivo last:*ivos last:*lmo last:*mais last:*pa last:*rta last:*se last:*tivo last:*tora last:*tre last:*uito last:*vos last:advogado last:anselmo last:gente last:mais last:muito last:operacoes last:pa last:pagamentos last:salgueiro last:se last:secretaria
-10 after:,_caros after:clinico after:horario after:renovaveis? after:senior. after:trabalho before:mensagem before:processos_de first:doutor last:*gias last:*izes last:*loga last:*oes last:*oga last:*zes last:atrizes last:energias last:farmaceutico
-11 after:) after:)_e after:, after:a_colega after:apoio after:apoio_ao after:colega after:colega_que after:de_apoio after:e_pra after:gerais. after:mais after:messejana after:messejana_foi after:para after:pra after:pra_vaga before:assistente_de before:de_um first:*culo first:*dia first:*ine first:*line first:*mar first:curriculo first:entregador last:*anco last:*aria last:*cado last:*chef last:*emar last:*eves last:*hef last:*ivro last:*nco last:*tra last:*uti last:*ves last:*vro last:banco last:chef last:livro last:operadora last:uti
-12 after:,_a after:] after:de_loja after:livro after:livro_e after:muito after:teve_o before:^_bolsa before:^_processo before:^_resposta before:assistente before:da_nossa before:e_uma before:equipa before:equipa_de before:resposta first:*bra first:*ica first:*obra first:*stro first:doutora first:maestro first:obra first:senhora last:*a last:*arte last:*iros last:*lena last:*mar last:*pro last:*tas last:a last:interesse last:madalena last:plantonista last:pro last:regional last:servicos
-13 after:,_880 after:gente_boa after:para_a after:social after:superior_de after:teve after:uti before:concurso_de before:data)_e before:desafio_de before:e_a before:la_o before:lugar_no first:*anda first:*hora first:*ing first:*osta first:*ting first:*ulo first:casting first:encenador first:presidente first:talho first:wanda last:*ado last:*ao last:*bal last:*esse last:*esta last:*imo last:*oce last:*ubal last:*voce last:ao last:esta last:presidente last:representante last:setubal last:talho last:tradutores last:voce last:voluntarios
-14 after:,_debora. after:plantonista_e before:- before:^_caras before:^_estimada before:analisada_pela before:caras before:diretor before:estimada before:pela first:*aga first:*ato first:*dato first:*izes first:*ntos first:*vaga first:*zes first:atrizes first:especialista first:vaga last:*ena last:*ria last:ate last:manutencao last:medica-veterinaria last:tem
-15 after:,_contudo, after:tem_gente before:^_os before:jovem before:programa first:*avel first:*ora first:*tos first:*vel first:aveiro first:enfermeira-chefe first:responsavel last:*2 last:*lsa last:*nha last:*no last:*olsa last:*teta last:*uro last:2 last:arquiteta last:atores last:aveiro last:bolsa last:gerente last:no
-16 after:-_candidatura after:3d after:comunitario_de after:ii after:ii_- after:plantonista before:^_exma. before:^_selecao before:conversa_com before:exma. first:*ager first:*eta first:*ger first:*loja first:*oja first:*teta first:*tro first:arquiteta first:comprovativo first:engenheiro first:loja first:manager last:*ico last:*inho last:*nais last:*nho last:*stas last:*tem last:artista
-17 after:2025. after:ja_esta after:superior after:tem before:na before:| first:*alho first:*lho first:*nda last:*ante last:*com last:*osa last:com last:educadora last:operador told:text2
-18 after:a_nossa after:de_processo after:do_quadro. after:nossa after:processo after:quadro. before:recrutamento_da first:tecelagem last:*ata last:*ave last:*cher last:*data last:*ede last:*ens last:*gado last:*gens last:*her last:*na last:*ncao last:ave last:baiano last:data last:na last:preencher told:text4
-19 after:,_tudo after:candidatura before:no_desafio first:*mica first:diretor last:*iano last:*ita last:*rita last:*sua last:atendimento last:rececao last:sua
-20 before:cliente before:ze_( first:*ros first:engenheira last:cantoneiro
-21 after:carreteiro after:no after:| before:^_cliente before:^_diretora first:*iria first:*ria first:*ssor first:docente first:leiria first:logistica first:professor last:*aqui last:*foi last:*qui last:acao last:aqui last:foi
-22 after:que_inviabiliza before:a_um before:atribuido before:atribuido_a before:entretanto_atribuido before:os first:*etor first:*sora first:gerente last:*bras last:enfermeira-chefe
-23 before:com_titulo before:direcao_escolheu before:diretora before:escolheu before:escolheu_a before:titulo before:titulo_de first:*inee first:*na first:*nee first:agente first:na first:trainee last:*ecao last:*efe last:*eia last:*hefe last:enfermeiro
-24 after:foi_anotado before:-_entrevista before:^ before:^_^ before:uma first:*agem first:*gem first:*ina first:*ucao first:*uro first:coordenadora first:professor(a last:*jana last:messejana
-25 after:baiano. before:^_a first:enfermeiro last:*dor last:*e last:*ntos last:*ras last:e
-26 after:,_porque before:" before:desafio before:em first:*ivo first:*tivo first:professora last:*ada last:*iria last:leiria
-28 after:com_a after:da after:proxima_e before:re:_trabalho last:*cera last:professora last:voluntario
-29 before:juntar-te_como before:papo before:trabalho first:*o/a first:*rsa first:educadora first:voluntario last:*avel last:*era last:*vel last:responsavel told:text0
-30 after:ao_cliente. after:proxima before:com_a before:e before:senhor first:*orto first:*ro/a first:aeroporto last:ciencia last:que
-31 after:sua_participacao before:wanda_( first:*ario first:*rto last:*icos last:*sora last:*tos last:padeiro
-32 after:a_sua before:um first:*rio last:*dos last:*o/a last:*ro/a
-33 before:^_caro before:caro before:procurar_o first:*ata first:*cao first:*data first:data last:*etor last:*guem last:*oio last:*poio last:*rsa last:*uem last:alguem last:apoio last:diretor last:professor(a
-34 after:ao before:[ before:^_[ before:com_o first:*com first:com last:engenheira
-35 after:- after:e_a before:^_teste first:diretora last:*ja last:ja
-36 before:entrevista before:nosso_programa
-37 first:*tica last:*ador last:*cia last:*ncia last:*para last:para
-38 after:noite first:consultora last:*este last:*ste
-39 last:*asa last:*casa last:casa
-40 after:! after:). before:exma._senhora first:*tora
-41 after:comunitario before:a_uma first:*o first:estagiaria first:o last:*ento last:*nto
-42 before:lugar_a last:*or(a last:*ora last:*r(a last:educacao
-43 before:do last:*res last:agente
-44 first:*ota last:engenheiro
-45 last:*ara last:docente
-46 before:senhora
-48 before:com last:*odos
-49 before:da
-50 last:*ano
-51 last:tecnica
-52 last:*eer last:*erao last:*ion last:*neer last:*rao last:*tion last:diagnostico last:engineer last:verao
-53 last:*nica last:*ores
-54 last:*em last:em
-56 last:motorista
-57 before:o_programa
-58 first:*ores last:educador
-60 after:situacao after:situacao_da
-61 after:$ first:*res first:educador
-62 before:lugar last:*ome last:*tico last:comunitario
-65 before:seletivo_para last:*que
-66 first:plantonista
-69 last:*rte
-71 after:em
-72 before:inscricao_para
-73 last:*ssor last:professor
-75 last:tecnico
-76 last:*iar last:*liar last:*tura last:*ura last:auxiliar
-77 last:*sor
-78 last:seguranca
-79 last:*anca last:*ario last:*nca
-81 told:text1
-85 before:^_pss before:pss
-92 first:comercial
-150 last:especialista
-170 after:de
"""
COMPANY = """
220 before:das
210 before:na
200 before:emprego before:humano
180 after:|
170 before:gente
160 before:aterrou_no
150 before:abilio,_das
130 before:trainee
120 after:, after:alimentos before:o
100 before:nosso before:startup
96 before:a before:conceicao,_das
90 before:da
84 before:roxo,_da
82 before:que_na before:|
81 before:equipa
76 after:para
75 after:-
73 before:equipe
71 before:dados_|
70 before:supermercados
66 before:diretor_da
63 before:embarcar_no
61 before:a_empresa before:empresa before:time
60 after:como
57 before:04,_da
56 before:pela before:por_na
55 before:pcp_na
54 after:em before:nome_de
52 after:ltda. before:no
51 after:foi
49 after:] before:direcao_do
48 before:[
46 after:ficou before:acquisition_| before:padeiro_na
42 before:agendamentos
39 after:abriu
38 after:?
26 before:fiscal_na
16 after:nao
6 before:assessment before:com_os before:os
5 before:integrar_a
4 after:: after:finalizou
1 after:ganhou before:ademir,_da before:auditorio_do before:cumprimentos, before:interesse_na before:media_do before:recrutamento_da before:à
-1 after:& after:(head after:000 after:14001 after:23, after:alvorada after:assim, after:atencao after:ausencia after:azul after:bem after:consideracao, after:conta after:cumprimento after:curta after:deliberou after:dezembro after:dia after:digital after:dispor, after:do after:doce after:dourado after:efeitos after:esta after:final, after:forma, after:ita after:jatobá after:luz after:maria after:marinha after:mesmo after:mesquita after:momento after:nossa after:noturno after:nova after:otimo after:outras after:p after:perto after:pra after:prado after:processo after:quarta. after:recurso after:retorno after:ruivo after:sampa after:seguimento after:sendo, after:seu after:tempo after:tinhamos after:tudo after:vaga after:vivo before:(codigo before:8,_em before:9001_| before:b. before:bem, before:campo_(codigo before:centro before:certificada before:conhecer_o before:contábil before:da_familia before:da_loja before:dos before:e_bem, before:educação before:entrevista_- before:espírito before:estaleiro_da before:evaristo before:familia before:farmácias before:ferrovias before:gabinete before:henrique before:hospital before:hospitalar before:ja_operou before:joel before:josias_p. before:jéssica before:laboratorio_( before:laboratórios before:local: before:loja before:loja_- before:maria before:maré before:mercado_do before:mineração before:minuano_| before:moveis_- before:nena before:noronha before:operou before:p. before:papeleira before:por before:prezado(a)_sr.(a) before:professor before:rafael_s. before:ribeira before:s. before:selecao,_a before:selecao_de before:selecao_para before:seletivo before:sr. before:sr.(a) before:sá before:tecnico_em before:v. before:vasco before:vila before:vitor before:wanda_(
-2 after:(data after:abraco after:amizade, after:apreco, after:as after:ativo after:beijinho after:bom after:ca after:com after:das after:escolheu after:industrial after:insistimos, after:mansa after:neto after:norte after:pagamentos after:por after:ribeira after:sequencia after:todos after:vamos after:verde before:11.800, before:agência before:alerta_" before:av. before:bora, before:bras_- before:cláudia before:coordenadora_da before:dona before:e_a before:filipa before:helena before:iberê before:instrutor_com before:isabel before:luís before:manda_teu before:otília before:padre before:pelo before:preto_- before:prezado(a)_prof.(a) before:prof.(a) before:profissional_com before:r$_11.800, before:recursos before:teu before:velas,_em before:virtual,_a
-3 after:" after:ainda after:ate after:distribuição after:um before:abrigo before:aptidão before:assunto_da before:bloco before:carolina before:construtora before:eng. before:estagiario_( before:licenca_da before:m. before:roque_- before:teste,_o
-4 after:). after:9001 after:lobão after:no after:studio after:teve before:alto before:auxiliar before:dados before:infelizmente_a before:manhas_da before:parque before:r. before:rita before:rodrigo before:santa before:surfistas_da before:são before:time_de before:universidade before:vaga before:xavier before:álvaro
-5 after:000/00 after:abraco, after:candidatura after:neonatal after:tech before:certa_| before:cerâmica before:clinico_da before:deslocar-se_a before:fala_o before:irmã before:rede before:regional before:rosa before:seguradora
-6 after:! after:(part-time) after:(r-00817) after:energia before:a_equipa before:confeções before:emílio before:mar before:posto_de before:registou_no before:sobre_a before:surf before:águia
-7 after:adoeceu before:processo before:prof. before:seu
-8 after:seguros before:augusto before:botando_a before:com before:matilde before:mercearia before:passei_a before:simão
-9 after:ja after:pode after:que before:ao before:associação before:bom
-10 before:candidato:
-11 after:o before:escolas before:lar
-12 after:) after:handling after:os before:ana before:pegando_a before:seleção before:transportes
-13 after:da after:supermercados after:vera
-14 before:da_penha, before:historia_na before:instituto before:penha, before:tia before:usina
-15 after:produz before:( before:campilho, before:de_campilho, before:dia_no before:e_o before:metalúrgica
-16 after:nº before:antes_do before:clínica before:com_a before:desclassificado(a)_do before:galera_da before:no_programa before:programa
-17 after:alta after:na
-18 before:hotel
-19 before:dr.
-21 after:agradece before:colégio before:para before:s.a.
-22 after:; after:a before:e before:operacao_na
-23 before:editora before:fundação
-26 before:capital before:marca_de before:secretaria
-27 before:dentária
-28 before:^
-29 before:fabrica_da
-30 before:com_o
-32 after:/ after:e after:transportes before:alegre, before:av._da before:nova before:porto_alegre,
-33 after:de
-35 before:no_nosso
-37 after:auditores
-41 before:do_tejo, before:tech before:tejo,
-42 after:lda before:-
-46 before:em
-47 before:8h,_na before:sistema
-48 before:8h,_no
-52 before:
-59 after:portugal
-60 before:joana
-66 before:do
-67 before:"
-69 before:creche
-70 after:.
-89 before:para_o
-100 before:rh
-110 before:escritorio_da
-120 before:candidatura_a before:demonstrado_no before:grupo
-150 before:nome_da
-160 before:de
"""
