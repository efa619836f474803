"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
150 before:para
140 before:pra
120 after:do
110 after:pro before:como first:*agio first:*gio first:estagio
100 last:investigacao
99 after:este
95 before:de
94 first:*ame
91 after:aqui
90 last:*ias
85 first:*dora last:*end
83 after:foi
81 last:*agio last:estagio
80 first:*lsa first:*olsa first:bolsa last:cliente
76 last:*gio
70 after:partir last:*ces last:*nces last:frances
69 after:a_partir
68 before:com_outra last:*eito last:direito
67 after:banco after:do_banco before:vaga
66 first:social last:*edia last:media last:rececionista
65 before:^_programa last:*orio
64 first:*nte
63 after:,_area first:*tor last:laboratorio last:terapeutica
61 first:*iola first:viola
60 last:*ito
59 after:clinica last:*dia told:subject3
58 after:vai
57 before:candidatura_a first:*ador first:*dor
55 last:*jeto last:projeto
53 after:agradou after:agradou_muito after:se
52 after:(tutti) after:(tutti)_da
51 last:*gia last:*ogia
50 after:alguem after:alguem_que after:em_almada last:*ica
49 last:*acao last:*ers last:*fers last:*iola last:eletromecanico last:transfers last:viola
48 before:^_o before:a_prova last:*-end last:*ota last:tecnologia
47 before:outra last:*eto
46 last:*dora last:*mica
45 after:ja_tem before:^_vaga first:*ico first:*ista last:*ola last:comissarios last:infancia
44 after:2026 after:2026_pousou after:pousou after:pousou_em last:*oite last:carreteiro last:noite
43 after:outra
42 after:), after:),_cumpre-nos last:*etar last:*loja last:*oja last:*vas last:clinico last:etar last:loja last:quimica
41 after:da_loja after:loja_messejana after:se_encontra first:*ante first:*or(a first:*r(a first:motorista last:*cos last:*lico last:acougueiro last:hidraulico
40 first:agente last:*rais last:*tar last:gerais last:organista
39 after:foi_registrada last:*ios last:*ltor last:*rios
38 before:ar-09_( first:*ltor first:ajudante
37 first:organista last:*euta last:*tica last:*uta last:fisioterapeuta
36 after:com after:do_lar after:foi_celebrado after:lar_sao after:termina after:termina_aqui. first:*nico first:instrutor first:operador first:tecnica last:*ite last:*itor last:estilista last:jardineiro
35 after:esta after:lar before:outro before:teste_de first:*nica last:*ner last:cultural
34 before:que last:*eno last:*ente last:*ipal last:*leno last:*pal last:instrutor last:municipal last:pleno
33 after:na before:curriculo before:re:_curriculo
32 after:. after:partir_de first:*sta last:*aude last:*diz last:*ndiz last:*ude last:aprendiz last:saude last:tratorista
31 after:a_qual after:verao first:*cal first:*scal first:eletromecanico first:fiscal last:*aval last:*inee last:*nee last:*val last:naval last:residente last:trainee
30 after:se_pede before:lugar_de before:prova_de before:teste last:*tor last:operacional told:subject2
29 after:caiu after:caiu_certinho first:assistente first:jardineiro
28 after:do_hospital after:em_2025. after:hospital after:hospital_sao first:*loga first:*oga first:secretaria
27 after:grupo last:*tros last:sinistros told:text3
26 after:(cantoneiro). before:- first:*ola first:editora first:enologa last:*tal
25 after:-_unidade after:loja after:que_a after:unidade before:prova before:recrutamento_para first:*ente first:*ovem first:*vem first:jovem last:*atal last:*eira last:*raos last:*ros last:*utor last:graos last:neonatal
24 before:candidatura_para before:no last:*azem last:*ira last:*rio last:*zem last:armazem last:manha last:trabalhista last:trabalho told:text6
23 after:(16 after:(16_horas first:*stor first:classificador first:gestor last:*ial last:*veis last:processo
22 after:em_azambuja before:posicao before:retorno_sobre first:*cial first:*ial last:*afia last:*ais last:*aos last:*fia last:*nior last:governanta
21 after:,_microarea before:as_vagas before:o_part-time before:sobre before:vagas before:vagas_de first:tratorista last:*ii last:*ior last:*ista last:*nal last:*onal last:*rua last:ii last:rua
20 after:e_seu, before:a_nossa before:part-time before:part-time_de before:selecao_de first:*nal first:*oio first:*onal first:*poio first:*utor first:apoio last:*eis
19 after:ja before:o_nosso before:posicao_de before:proposta_- before:submeteu_para first:*fiel first:*iel first:engenharia first:fiel first:operadora last:*cao last:*eiro last:*esso last:*iro last:*nta last:*ural
18 after:banco_douro after:nao_foi before:^_proposta before:proposta first:*end last:*anta last:*sso last:geografia
17 after:do_ensino after:ensino after:ensino_medio? first:*tico first:farmaceutico last:*alho last:*cial last:*ipe last:*lho last:*ral last:*uipe last:equipe
16 after:,_meti after:sete before:a_cadeira before:cadeira before:cadeira_de before:vaga_de first:analista first:atendimento first:gestora last:*ava last:*bra last:*java last:*tuto last:feira last:java last:substituto
15 before:12, before:12,_de before:^_candidatura before:funcao before:funcao_de before:n.º_12, before:na_selecao before:re: before:resultado first:estilista last:*ila last:comercial
14 after:foi_encerrado before:^_resultado before:movimentacao_para before:nosso first:*ama first:*cos first:*eiro first:*euta first:*icos first:*iro first:*rama first:*uta first:fisioterapeuta first:programa last:*nte last:*obra last:financeiro last:obra
13 after:(remoto, after:(remoto,_pj). after:,_para after:,_porem, before:^_re: before:contratacao_como first:*eira first:*ira first:*ora first:soldador last:*3d last:3d
12 after:cimentec after:o_senhor after:senhor after:senhor_teve before:^_time before:a_funcao before:a_posicao before:candidatos before:candidatos_a before:proposta_para before:que_candidatos before:time first:*anta first:*co(a first:*nta first:*o(a first:cozinheiro first:governanta first:tecnico(a last:*iate last:ambiente last:associate last:carregadeira last:enfermagem last:lar
11 after:e after:e_o before:no_programa before:o first:*ssor first:professor last:*gner last:*jr last:*mpos last:*pos last:betoneira last:comunicacao last:dados last:designer last:jr last:junior last:senior
10 before:a before:na_vaga before:processo_de first:*or/a first:*r/a first:confeiteiro first:gestor(a last:*ade last:*anha last:*dade last:*sica last:*uto last:fisica
9 after:e_uma before:^_audicao before:audicao before:da_posicao first:advogado last:*ala last:*cnc last:*lar last:cnc
8 after:,_que after:-_shopping after:empresa after:foi_entregue after:na_verdevale after:para_o after:shopping before:a_requisicao before:candidatura_espontanea before:espontanea before:requisicao first:*ita first:*rita last:*ego last:*pcp last:noturno last:organizacional last:pcp
7 after:,_com after::_a after:conclusao after:ja_se after:realizar after:realizar_no after:shopping_leste. before:processo_para first:*duct first:*uct first:product last:*ados last:*agem last:*erge last:*gem last:*rge last:*sta last:concierge last:jurista last:moveis
6 after:nao before:a_candidatar-te before:candidatar-te before:candidatar-te_a before:cargo before:cargo_de before:connosco_como before:da_vaga before:nossa first:*erge first:*mer first:*omer first:*rge first:concierge first:customer first:escrevente first:monitora last:*ager last:*ares last:*cias last:*ger last:*sac last:*sse last:escrevente last:manager last:monitora last:sac last:tradutora
5 after:,_codigo after:,_na after:na_nossa before:admissao before:admissao_- before:cadastro before:cadastro_de before:selecao_para first:*ion first:*itor first:*tion first:padeiro first:vendedora last:*ntal last:balconista last:qualidade
4 after:(codigo after:(codigo_bc-4). after:(m/f) after:,_no after:-_resposta after:chegou_direitinho after:que_ja after:resposta before:cortiarte_como before:inscreveu_para before:pela_vaga first:*logo first:*ogo first:biologo first:educadora first:vendedor(a last:*eta last:*exto last:*xto last:agricola last:dentista last:texto
3 after:(m/f). after:-_ref. after:chegou after:esta_em after:no_porto after:realizar-se after:realizar-se_em after:ref. before:^_vaga: before:ao_processo before:candidatura_de before:da_selecao before:do_cargo before:do_processo before:espontanea_- before:vaga: first:*gner first:*stre first:*tre first:captador first:chefe first:designer first:mecanico first:mestre first:rececionista last:*ampo last:*ate last:*mpo last:*ndas last:*nial last:campo last:clinica last:confeiteiro last:confiabilidade last:judiciario last:patrimonial last:recursos last:vendas
2 after:(part-time) after:(part-time)_- after:-_setubal after:? after:encerramento after:foi_cancelada after:prova_pratica after:resultado_da after:setubal after:setubal_foi after:vai_ser before:4410/2025,_carreira before:carreira before:carreira_de before:cliente_- before:da_funcao before:entrevista_- before:re:_re: before:recrutamento first:*der first:*ento first:*ider first:*ner first:*nto first:acougueiro first:comissarios first:lider first:modelista first:psicologa first:representante first:tecnico first:tradutora last:*ades last:*ana last:*des last:*ort last:*rial last:cozinheira last:mecanico last:obras last:producao last:social
1 after:(r-00817) after:(r-00817)_deu after:,_aberto after:,_plantao after:-_processo after:a after:candidato after:decisao after:deu after:deu_entrada after:e, after:e_vamos after:foi_encerrada. after:na_robalo after:por_isso after:prova after:que after:vamos after:vamos_falar before:anos,_como before:anuncio before:anuncio_de before:candidatura_- before:contrato before:contrato_de before:cv_para before:de_recrutamento before:do_concurso before:exercer_funcoes before:funcoes before:funcoes_de before:o_cargo before:recrutamento_- before:recrutamento_de first:*arda first:*dica first:*ead first:*head first:*ios first:*ndo first:*rda first:*rios first:cozinheira first:desenvolvedor(a first:desossador first:educador first:farmaceutica first:guarda first:head first:medica last:*cal last:*das last:*dica last:*frio last:*ibra last:*luz last:*nas last:*scal last:*tro last:aquicultor last:desossador last:estagiario last:fibra last:fiscal last:frio last:injetora last:luz last:medica last:modelista told:subject6
-1 after:,_pj). after:-_loja after:a_minha after:adoraram after:adoraram_voce. after:agricola. after:anotado after:anotado_pela after:ao_departamento after:area after:armazem. after:as_18h. after:atras after:atras_do after:bento_do after:biombo. after:bras. after:certo after:colega. after:colocada after:colocada_em after:com_calma, after:confiabilidade, after:confiabilidade,_que after:curriculo after:curso after:de_armazem. after:de_campo after:de_confiabilidade, after:de_etar), after:de_infancia after:de_injetora. after:de_logistica after:de_moveis after:de_obra after:de_pa after:de_produto after:de_recursos. after:de_saude after:de_terminais after:de_transportes after:de_vendas. after:direitinho_por after:do_biombo. after:do_formulario after:do_loureiro, after:do_setor after:do_trabalho. after:em_madrid after:em_seguranca. after:encerrada. after:encerrado after:encerrado_e after:encontram after:encontram_na after:engenharia after:esta_connosco. after:esta_dado. after:estados. after:etar), after:etar),_cumpre-nos after:exterior after:exterior_senior after:financeiro_no after:fiscal after:foi_aprovada. after:foi_concluida after:foram after:foram_todas after:formulario after:humanos after:infancia after:informar after:informar_que after:injetora. after:inscricao after:ja_cobria after:laboratorio after:logistica_a after:loureiro, after:loureiro,_no after:lugar after:lugar_na after:mecanico after:mecanico_esta after:minha_prima. after:moveis after:moveis_- after:na_portaria. after:na_posse after:nao_te after:nao_vai after:o_seu after:obra after:obras after:of after:online after:os_gestores. after:outro after:outro_candidato after:pa after:pa_carregadeira. after:pela after:pelo after:pelo_video after:por_aqui. after:produto after:provete. after:quer after:quer_te after:recursos after:recursos. after:recursos_humanos after:reencaminhada after:reencaminhada_ao after:saude after:seis after:seis_unidades after:senior after:setor after:setor_dos after:seu_ingresso after:seu_interesse after:sobre after:sobre_pix after:sua_amostra. after:sua_candidatura after:substituicao after:ter after:terminais after:terminais_portuarios after:terminou after:terminou_em after:todos after:tomado, after:tomado,_chegaste after:trabalho. after:transportes after:transportes_nacionais after:tudo after:tudo, after:tudo,_entao after:unidades after:unidades_entre after:vendas. after:ver after:ver_com after:verdevale after:verdevale_foi after:veterinaria after:zhang, before:(head before:4_pelo before:^_alteracao before:^_atualizacao before:^_pode before:^_retorno before:^_seu before:^_sobre before:a_ser before:alteracao_da before:alto,_operador before:analisada before:analista_de before:ao_socio before:as before:atrizes,_caros before:atualizacao before:candidatura before:caros before:consultora before:de_logistica before:de_mestre before:de_motorista before:de_producao before:de_tecnico before:de_terminais before:de_video before:destinada before:destinada_a before:direcao before:do_processo: before:e_sete before:elogios, before:foi_destinada before:logistica before:loja before:nao before:ninguem_para before:no_painel before:ouvi_elogios, before:painel before:pela_consultora before:pelo before:pode before:por_topar before:processo: before:producao before:professora_de before:profissionais_com before:recebemos before:rececao before:ser before:ser_a before:sera_analisada before:sete before:sobre_a before:socio before:supervisor_de before:terminais before:topar before:topar_o before:video before:video_com before:ze_(head first:*afio first:*aixa first:*apo first:*atus first:*car first:*ede first:*egou first:*ela first:*elia first:*emos first:*era first:*ersa first:*erto first:*etos first:*eves first:*fio first:*gado first:*gia first:*gou first:*her first:*ive first:*ixa first:*lher first:*lia first:*mos first:*nais first:*ntes first:*of first:*ogia first:*oria first:*papo first:*pela first:*quad first:*que first:*rede first:*rno first:*rupo first:*scar first:*se first:*sive first:*tes first:*tra first:*tulo first:*tus first:*uad first:*upo first:*ural first:*utra first:*ves first:*veu first:atores first:aula-teste first:buscar first:caixa first:carreteiro first:chegou first:conversa first:convocacao first:desafio first:grupo first:inclusive first:infelizmente first:mensagem first:noticias first:of first:outra first:papo first:part-time first:pela first:por first:portuarios first:posicao first:projetos first:que first:quimica first:rede first:se first:squad first:status first:tabelia first:terminais first:titulo first:violistas last:*ale last:*anea last:*app last:*atro last:*bido last:*bom last:*case last:*cio last:*cisa last:*der last:*dor last:*ead last:*emar last:*endo last:*eram last:*eres last:*ersa last:*eti last:*ezas last:*gar last:*gica last:*hada last:*head last:*hora last:*ider last:*iza last:*lado last:*liza last:*lora last:*ltou last:*mbo last:*meti last:*nado last:*nea last:*ntec last:*oas last:*oca last:*ombo last:*orto last:*osco last:*ossa last:*osso last:*osta last:*otor last:*ovou last:*rada last:*rado last:*raga last:*rar last:*rcio last:*ref last:*rso last:*rupo last:*sco last:*seis last:*sou last:*ssa last:*tao last:*tec last:*tido last:*tram last:*tras last:*ugar last:*unda last:*upo last:*urso last:*usou last:*vale last:*ver last:*vou last:*zas last:app last:aprovou last:atras last:aula-teste last:avaliacao last:bento last:biombo last:bom last:braga last:cancelado last:captador last:carteira last:case last:cimentec last:comercio last:connosco last:contratacao last:conversa last:cumpre-nos last:curso last:edital last:encontram last:espontanea last:estados last:explora last:geral last:gestores last:grupo last:head last:industrial last:inviabiliza last:leram last:lider last:limpezas last:loureiro last:lugar last:meti last:nossa last:nosso last:orquestra last:pousou last:precisa last:primeiro last:promotor last:quando last:quatro last:recebido last:reencaminhada last:ref last:registrada last:requisicao last:resposta last:retido last:segunda last:seis last:sequeira last:serralheiro last:tutores last:vendedor(a last:ver last:verde last:verdevale last:veterinaria last:voltou
-2 after:,_teve after:._e after:7730, after:7730,_teve after::) after:a_vaga after:ambiente after:atores, after:avaliacao after:bem after:celebrado after:celebrado_com after:com_outro after:da_licenca after:da_orquestra after:dia after:do_primeiro after:do_trabalho after:douro after:douro_e after:e_foi after:e_nao after:explora after:explora_seis after:foi_reencaminhada after:industrial after:inviabiliza after:inviabiliza_o after:judiciario, after:judiciario,_a after:leram after:leram_a after:licenca after:licenca_da after:medio? after:minha after:no_nosso after:nossa_clinica. after:nosso_cliente after:operador after:operador_de after:orquestra after:orquestra_do after:painel after:painel_com after:pessoa after:projeto after:realizado after:realizado_nao after:residente after:residente_a after:sao_bras. after:segunda after:segunda_as after:ser after:seu after:tecnico, after:tecnico,_codigo after:trabalho_foi after:um_provete. after:uma after:vaga_de after:voce. after:voltou after:voltou_tudo, before:^_auxiliar before:^_edital before:^_inscricao before:^_obrigado before:^_professora before:^_tecnico before:a_banca before:analista before:banca before:ca before:contratacao before:convocacao_para before:da_entrevista before:da_etapa before:do_papo before:dois before:edital before:engenheiro before:engenheiro_de before:entre before:entre_os before:entrevista_de before:etapa before:falar_com before:figura_entre before:fila_de before:inscricao before:ja before:mestre before:motorista before:o_desafio before:os_dois before:papo_de before:por before:professora before:quer before:re:_candidatura before:remetido_ao before:social before:supervisor before:tecnico before:tecnico_de before:tudo first:*-me first:*a-me first:*ais first:*ala first:*anea first:*anha first:*apa first:*aro first:*arte first:*bra first:*ca first:*caro first:*cio first:*dois first:*edia first:*elo first:*eno first:*ens first:*esa first:*esso first:*ezas first:*icao first:*ima first:*ime first:*isao first:*leno first:*mesa first:*nea first:*obra first:*ocio first:*ois first:*ossa first:*para first:*pelo first:*pro first:*ral first:*rte first:*sao first:*sor first:*ssa first:*tapa first:*time first:*tres first:*tura first:*ura first:*zada first:*zas first:alteracao first:ca first:candidatura first:caro first:cervejeiro first:dois first:espontanea first:etapa first:examinadora first:guarda-me first:limpezas first:media first:mesa first:nossa first:obra first:para first:pelo first:pleno first:pro first:processo first:revisao first:revisores first:seguranca first:socio first:tres last:*-nos last:*adro last:*ando last:*anos last:*aram last:*arco last:*aros last:*atar last:*bem last:*boa last:*buja last:*cas last:*cat last:*cola last:*digo last:*dro last:*egou last:*eral last:*ete last:*gada last:*gou last:*her last:*icas last:*ido last:*igo last:*ino last:*leta last:*lida last:*mar last:*mina last:*novo last:*ntes last:*or/a last:*os last:*ovo last:*pede last:*pela last:*r/a last:*rco last:*sino last:*smo last:*stra last:*tana last:*tti last:*uja last:*um last:*uma last:*urno last:*utti last:*vete last:adoraram last:assistente last:atualizacao last:azambuja last:barlavento last:bem last:boa last:candidatar last:caros last:cat last:celebrado last:chamados last:chegou last:codigo last:completa last:consultor last:coordenador last:dia last:encarregada last:enologa last:ensino last:humanos last:logistica last:marcada last:marco last:novo last:ofelia last:os last:pede last:pela last:pestana last:provete last:quadro last:remoto last:revisores last:sao last:selecao last:termina last:tinha last:tutti last:um last:uma last:valida last:vigilante
-3 after:(data after:(data_engineer). after:,_cumpre-nos after:,_e after:almada after:almada_ja after:anselmo, after:back-end after:back-end_java. after:campo_belo after:cancelado_e after:candidaturas after:candidaturas_na after:casa. after:cat. after:cat._e after:certinho after:certinho_no after:completa after:completa_e after:conversa after:da_casa. after:direitinho after:direito after:diretor after:do_processo after:eu after:eu_tinha after:fabril after:fabril_ficou after:fez after:fez_ca after:industrial. after:media after:muito_a after:nao_tera after:o_diretor after:portuarios after:portuarios_em after:precisa after:primeiro after:processo_seletivo after:producao. after:que_eu after:sao_bento after:se_encontram after:substituto_- after:um after:valdemar after:valdemar_pestana, before:(head_of before:achou_melhor before:alteracao before:auxiliar before:auxiliar_de before:buscar before:buscar_a before:de_falar before:de_professor before:deu before:e_com before:ela_sera before:elogios,_inclusive before:falar before:foi_remetido before:inclusive before:inclusive_do before:informar_que before:melhor before:obrigado before:operador before:operador_de before:para_a before:pode_buscar before:professor before:professor_de before:que_a before:recebemos_seu before:remetido before:sera before:tecnico(a) before:tecnico(a)_de first:*anca first:*hor first:*iar first:*ine first:*lar first:*liar first:*line first:*nca first:*nhor first:*orio first:*ova first:*over first:*rova first:*sada first:*sica first:*sso first:*tado first:*ver first:*xame first:analisada first:auxiliar first:devolutiva first:encarregada first:engenheiro first:exame first:farmacias first:fisica first:laboratorio first:promover first:prova first:resultado first:senhor last:*adou last:*aiu last:*anda last:*ang last:*cada last:*caiu last:*dos last:*dou last:*elia last:*hang last:*ima last:*ixa last:*lha last:*lia last:*maos last:*ntem last:*ntra last:*oria last:*quer last:*rede last:*rtir last:*sao last:*stro last:*tir last:*uer last:*ular last:*voo last:*xima last:*zado last:agradou last:caiu last:certo last:concursos last:desenvolvedor(a last:devolutiva last:diretora last:encontra last:entregador last:estagiaria last:hospital last:maestro last:ontem last:partir last:portaria last:proxima last:quer last:realizado last:rede last:substituicao last:sucesso last:terminais last:voo last:wanda last:zhang
-4 after:,_se after:-_entrevista after:a_safra after:a_substituicao after:aprovou after:aprovou_pelo after:aqui. after:as_candidaturas after:belo after:cancelado after:cervejeiro after:cervejeiro_assistente after:clinica. after:de_cliente after:de_investigacao after:de_projetos after:ele after:ele_le after:encontra after:encontra_completa after:esta_tomado, after:investigacao after:ja_foram after:noturno after:operacional_(cantoneiro). after:os after:pede after:pede_um after:projetos after:registrada after:registrada_com after:safra after:safra_ja after:santa after:substituicao_da after:te_aprovou after:tinha after:tinha_voltou after:vai_ver before:^_procurar before:atrizes, before:caras_atrizes, before:cervejeiro before:de_revisao before:de_sabado, before:mestre_cervejeiro before:na_nossa before:na_nova before:nova before:of before:papo before:procurar before:revisao before:revisao_do before:rogerio,_nosso before:sabado, before:sabado,_os before:sua_contratacao first:*ados first:*aros first:*dos first:*em first:*este first:*inha first:*ipa first:*oca first:*rar first:*ste first:*tudo first:*udo first:*uipa first:*urar first:caros first:contratacao first:dados first:em first:equipa first:mercearia first:obrigado first:pratica first:procurar first:proposta first:trabalho first:tudo first:tutores last:*amos last:*as last:*ca last:*dio last:*edio last:*erto last:*eu last:*ida last:*ina last:*ine last:*isa last:*line last:*nao last:*ndo last:*nos last:*orno last:*pelo last:*por last:*ser last:*stor last:*uir last:*ve last:ajudante last:as last:ca last:cozinha last:direitinho last:eu last:gestor last:gestora last:medio last:nao last:nutricionista last:pelo last:por last:produtora last:santa last:ser last:ve told:text0
-5 after:associate. after:ate_o after:auxiliar after:betoneira after:betoneira_foi after:ca after:ca_a after:campo after:chamados after:chamados_para after:cnc after:com_a after:cultural, after:cultural,_a after:de_betoneira after:entrevista after:financeiro after:manha after:nacionais after:no_painel after:nosso after:ofelia. after:operacional after:organizacional after:pedrosa, after:responsavel, after:responsavel,_debora. after:retido after:retido_em after:uti_neonatal before:^_contratacao before:^_convite before:^_entrevista before:contratacao_de before:convite before:de_escola before:entrevista_com before:escola before:escola_- before:interesse_na before:lhe before:o_processo before:seu first:*2.ª first:*ado first:*cias first:*coes first:*cola first:*ias first:*oes first:*pra first:*stas first:*tas first:2.ª first:administrativa first:condicoes first:escola first:horario first:pra first:presidente first:rececao last:*14 last:*bora last:*cera last:*cess last:*duto last:*ede last:*ela last:*fez last:*iga last:*ital last:*mos last:*onte last:*rtes last:*rui last:*tiga last:*uais last:*utra last:14 last:antiga last:classificador last:consultora last:debora last:doutora last:empilhador last:este last:experiencia last:fez last:mediadora last:outra last:participacao last:presidente last:produto last:recrutadora last:rui last:success last:transportes told:text4
-6 after:-_horario after:a_wanda after:as after:barlavento after:barlavento_explora after:bento after:carreteiro_foi after:case after:case_sobre after:center after:de_transfers after:e_sul after:em_direito after:em_quatro after:na_segunda after:o_case after:pleno. after:sac. after:sao after:senior. after:social_media after:sul after:sul_vai after:teixeira, after:transfers after:voce_se after:wanda after:wanda_(data before:apoio_ao before:de_conversa before:mensagem before:os_tres before:pro before:product before:retorno before:sua before:tres first:*aras first:*como first:*ecao first:*lio first:*nter first:*olio first:*omo first:*por first:*ter first:caras first:carteira first:center first:como first:dia first:educacao first:entrevista last:*afra last:*belo last:*bre last:*ess last:*fra last:*moto last:*nda last:*obre last:*oto last:*qual last:*ram last:*ria last:*rno last:*rto last:*tudo last:*ual last:*udo last:*vaga last:administrativa last:analista last:arte last:belo last:escola last:hoteleiro last:janeiro last:musicos last:portuarios last:psicologa last:qual last:safra last:secretaria last:sobre last:talho last:tudo last:vaga
-7 after:] after:antiga. after:ate after:boa after:cliente after:cliente. after:comunicacao after:fechou after:fechou_o after:ficou_retido after:horario after:ja_realizado after:mais_antiga. after:neonatal_do after:o_voo after:recebida after:rui after:rui_pedrosa, after:seu, after:seu,_se after:substituto after:te after:trabalhista_em after:voce after:voo after:voo_cancelado before:a_sra. before:da_nossa before:de_assistente before:desafio_de before:lugar_no before:nina, before:nina,_a before:oi_nina, before:sra. first:*ada first:*aos first:*avel first:*culo first:*ite first:*nha first:*ras first:*vel first:*vite first:convite first:curriculo first:encarregado first:responsavel first:talho last:*aga last:*ase last:*bril last:*eve last:*isor last:*lega last:*lio last:*lsa last:*nter last:*olio last:*olsa last:*ouro last:*pra last:*ril last:*seu last:*ter last:*teve last:*vite last:atendente last:bolsa last:camareira last:center last:colega last:convite last:coordenadora last:douro last:eletricista last:engenharia last:fabril last:operacoes last:pagamentos last:pra last:resultado last:seu last:supervisor last:teve
-8 after:assistente after:assistente_caiu after:gente after:mais after:marcada after:marcada_para after:naval after:naval_se after:neonatal after:trabalhista after:vaga after:ve after:ve_as before:^_tecnica before:conversa before:de_apoio before:mercearia before:nova_mercearia first:*cara first:*dia first:*dico first:*eta first:*novo first:*ntal first:*ovo first:*tal first:*teta first:ambiente first:arquiteta first:medico first:novo first:oriental first:produtora first:resposta last:*arte last:*coes last:*cou last:*ega last:*icou last:*inha last:*loga last:*mais last:*oes last:*oga last:*stre last:*tado last:*tes last:*teta last:*tou last:*tre last:*uito last:*vai last:advogado last:arquiteta last:ate last:atendimento last:cervejeiro last:doutor last:encarregado last:ficou last:gente last:mais last:mestre last:muito last:pratica last:vai last:vendedora told:subject0
-9 after:,_caros after:apoio after:apoio_ao after:carregadeira. after:de_apoio after:de_feira, after:e_por after:e_quimica after:feira, after:feira,_meti after:interesse after:muito after:para after:participacao after:participacao_no after:pleno after:por_ter after:quimica after:quimica_(16 after:regional after:regional_teve after:trabalho before:(data before:^_assistente before:^_resposta before:ao_lugar before:diretor before:exame before:nossa_equipa before:o_exame before:o_lugar before:resposta before:tecnica_de before:wanda_(data first:*duto first:*n.º first:*ulo first:*uto first:musicos first:n.º first:produto first:tradutores last:*2.ª last:*cara last:*dico last:*elmo last:*etos last:*izes last:*lmo last:*mada last:*pa last:*zes last:2.ª last:almada last:anselmo last:atrizes last:carcara last:horario last:manutencao last:medico last:pa last:plantonista last:projetos last:seletivo
-10 after:candidatura after:por after:qual after:qual_voce after:que_fez before:^_servicos before:o_grupo before:papo_com before:processo_seletivo before:programa_de before:seletivo before:servicos first:*ao first:*diz first:*eer first:*ivos first:*ndiz first:*neer first:*obre first:*vos first:administrativos first:ao first:aprendiz first:engineer first:hoteleiro first:residencia first:seletivo first:sobre last:*ador last:*aria last:*dar last:*elo last:*iva last:*ncao last:*tiva last:*tivo last:*tra last:residencia
-11 after:)_e after:3d after:3d_(remoto, after:clinico after:de_saude, after:diagnostico_e after:hidraulico after:hidraulico_se after:java. after:loja_em after:messejana after:messejana_foi after:o after:saude, after:saude,_microarea after:social after:superior_de before:ao before:pelo_senhor before:tecnica first:*ager first:*ara first:*bre first:*cia first:*eto first:*ger first:*ncia first:*ntos first:manager first:pos-doutoramento first:reitor last:*erde last:*ivo last:*n.º last:*nha last:*odos last:*rde last:*se last:*tas last:artista last:back-end last:certinho last:farmaceutico last:n.º last:pos-doutoramento last:se last:turno
-12 after:) after:,_a after:,_passamos after:a_colega after:colega after:colega_que after:comercial after:ficou before:^_processo before:alto, before:apoio before:carta before:carta_de before:data)_e before:de_um before:e_a before:grupo before:mar_alto, before:processo before:sua_candidatura first:*alho first:*anda first:*aria first:*efe first:*hefe first:*lho first:*no first:*osta first:*stro first:*tro first:especialista first:maestro first:no first:wanda last:*a last:*ao last:*bal last:*osa last:*rosa last:*ubal last:a last:ao last:comunitario last:educadora last:interesse last:pedrosa last:reitor last:representante last:servicos last:setubal
-13 after:2025. after:de_diagnostico after:de_loja after:diagnostico after:ja_esta after:no after:nossa after:se_candidatou after:uti before:( before:^_caras before:^_clinica before:caras before:clinica before:equipa before:equipa_de first:*ade first:*aga first:*dade first:*isor first:*izes first:*nda first:*tos first:*vaga first:*zes first:atrizes first:empilhador first:recrutadora first:supervisor first:vaga last:*ame last:*ema last:*esse last:*esta last:*eves last:*ves last:ano last:esta last:operadora last:soldador last:tradutores
-14 after:ii after:superior before:^_cara before:assistente_de before:cara first:*ato first:*dato first:servicos first:veterinaria last:*azul last:*no last:*uro last:*zul last:atores last:nacionais last:no last:tem told:text2
-15 after:,_debora. after:,_o after:: after:rua before:^_exmo. before:assistente before:exmo. before:jovem first:*gica first:*na first:cliente first:enfermeira-chefe first:na last:*ante last:*eia last:*oce last:*ora last:*stas last:*voce last:educador last:encenador last:voce
-16 after:a_nossa after:de_processo after:tem after:teve after:teve_o before:^_a before:conversa_com first:doutor first:entregador first:senhora last:*com last:*tora last:*uti last:com last:rececao last:regional last:uti
-17 after:pra before:^_selecao first:*hora first:*ros first:doutora last:*foi last:*iano last:*tem last:baiano last:foi last:gerente
-18 after:, after:comunitario after:comunitario_de after:do_quadro. after:quadro. after:que_inviabiliza before:^_os before:desafio before:melhor_promover before:na before:promover before:promover_a first:camareira last:*gado last:*inho last:*nais last:*nho last:*nico last:*pro last:*sua last:operador last:pro last:sua
-19 after:,_tudo after:ao_cliente after:para_a after:plantonista before:^_diretora before:analisada_pela before:pela before:seletivo_para first:*iva first:*loja first:*oja first:*tiva first:enfermeiro first:logistica first:loja first:tecelagem last:*anco last:*ata last:*ave last:*data last:*ecao last:*ita last:*na last:*nco last:*ntos last:*rita last:ave last:banco last:cantoneiro last:data last:na
-20 after:processo before:a_outra before:diretora before:recrutamento_da first:consultora last:*tera
-21 before:a_um before:atribuido before:atribuido_a before:com_titulo before:entretanto_atribuido before:programa before:titulo before:titulo_de before:ze_( first:*rto last:*ada last:*aqui last:*bras last:*ena last:*qui last:aqui
-22 before:^_exma. before:exma. first:*mica first:diretor last:*cia last:*ivos last:*ncia last:*vos last:administrativos last:agente last:enfermeira-chefe last:enfermeiro
-23 after:foi_anotado after:| before:e before:exmo._senhor first:*agem first:*gem first:*ivo first:*tivo last:*efe last:*hefe last:*ico last:*jana last:messejana
-24 after:- before:^_cliente before:mercearia_oriental before:oriental before:oriental_do before:re:_trabalho first:encenador first:intendente first:professor(a last:*e last:*ras last:*ssor last:bras last:e last:professor
-25 before:cliente before:direcao_escolheu before:escolheu before:escolheu_a before:uma first:*etor first:*o/a first:*sora last:*era last:*para last:para
-26 after:carreteiro before:concurso_de before:docente before:docente_de before:em before:os first:*inee first:*nee first:*ro/a first:trainee last:*guem last:*uem last:alguem last:que last:teixeira
-27 after:,_contudo, before:-_entrevista before:trabalho first:*ucao first:aveiro first:diretora last:aveiro
-28 after:baiano. after:da after:proxima_e before:^ before:^_^ before:juntar-te_como first:coordenadora first:voluntario last:*o/a last:*ro/a last:educacao last:voluntario
-29 after:proxima before:wanda_( first:professora last:*ado last:*avel last:*tos last:*vel last:responsavel
-30 before:" first:*ing first:*ting first:*tora first:casting last:*ens last:*gens
-31 before:bolsa before:lugar before:noticias first:*ata first:*data first:data first:engenheira first:gerente last:*icos last:*sor
-32 after:ao_cliente. before:[ before:^_[ before:^_para before:^_teste before:boa_tarde, before:com_a before:tarde, first:*com first:*rsa first:*tica first:com first:docente last:*ento last:*nto last:professor(a
-33 before:^_bolsa first:*ario last:*este last:*etor last:*ome last:*ste last:diagnostico last:diretor
-34 before:^_caro before:caro before:senhor before:um last:*oio last:*poio last:*rsa last:apoio last:padeiro last:professora
-35 after:ao before:entrevista last:*2 last:*ara last:2 last:engenheiro
-36 first:*cao first:*ica first:*rio last:*ja last:*sora last:intendente last:ja last:motorista
-37 after:e_terapeutica, after:terapeutica, after:terapeutica,_area before:bolsa_de before:do before:procurar_o first:*ria
-38 after:! before:o_programa
-39 after:). after:noite
-41 before:com_o last:*or(a last:*r(a last:*res
-42 last:*ario
-44 before:exma._senhora last:*tico last:engenheira
-46 before:senhora first:*o first:o last:*ores
-47 last:*ion last:*nica last:*tion
-48 last:*asa last:*casa last:casa
-49 before:com before:| last:*ano last:tecnica
-50 after:sua_participacao last:*eer last:*erao last:*neer last:*rao last:engineer last:verao
-51 after:a_sua before:a_uma before:lugar_a first:estagiaria
-52 after:e_a
-53 after:resultado last:*em last:em
-54 after:$ after:-_resultado first:*ores
-55 before:nosso_programa first:*ota
-57 first:*res
-60 before:da
-61 last:docente
-68 first:plantonista
-69 last:*anca last:*nca last:seguranca
-72 last:*que
-73 last:*iar last:*liar last:auxiliar
-75 last:*tura last:*ura
-79 before:inscricao_para
-87 after:em
-91 last:*rte
-100 told:text1
-110 last:tecnico
-140 first:comercial
-150 last:especialista
-200 after:de
"""
COMPANY = """
230 before:das
210 before:trainee
200 before:emprego before:na
180 after:|
170 before:gente
150 before:o before:talento
140 before:aterrou_no before:da before:equipa
130 before:recruiting
120 after:- after:alimentos
110 before:em_nosso
96 after:ficou
90 before:no
83 before:direcao_do before:nosso
79 before:perfil_a
72 after:] before:a
71 after:, before:embarcar_no before:fisioterapeuta_do
66 after:para
64 before:a_empresa before:empresa
59 before:pcp_na
54 after:foi
52 before:(tutti)_da
48 before:diretor_da
46 after:do
44 before:nome_de
40 before:[logo
39 before:agendamentos
36 after:?
32 after:abriu before:[
27 before:senior_no before:supermercados
25 before:mensagem_de before:pela before:time
24 before:ademir,_da
23 after:ltda.
20 before:aquicultor_na
9 after:como
7 after:em
5 after:enviou before:recrutamento_da
4 after::
3 after:finalizou before:cumprimentos, before:interesse_na before:por_na before:|
2 before:com_os before:os
1 after: before:assessment
-1 after:& after:(data after:.ª after:000 after:abraco after:amizade, after:ao after:apreco, after:atencao after:ausencia after:beijo after:bue after:carinho, after:consultoria after:das after:efeitos after:esta after:estima, after:estou after:forma, after:gratos after:industrial after:isto, after:maria after:motivos after:neutra, after:noticia after:nova after:novidade after:ofício after:oriental after:por after:processo after:recurso after:santo after:saudacoes, after:significa after:tal, after:terminou after:tinhamos after:vaga after:valoriza after:verde after:vez after:vivo after:voltar before:(codigo before:8,_em before:agente before:ana before:armazem_em before:b. before:barra before:bolsa before:campo_(codigo before:celeste before:construtora before:contábil before:dia,_sr. before:dos before:e_a before:encaminhadas_pela before:entre before:ferrovias before:henrique before:hospital before:hospitalar before:instrutor before:ivonete before:ja_operou before:jabuticaba before:loja_- before:lígia before:mae_do before:manda_teu before:maria before:marinha before:mineração before:nossa before:o_instrutor before:ola, before:operou before:papeleira before:pedro before:priscila before:programa before:que_o before:selecao_de before:teu before:unidades_entre before:v.
-2 after:! after:(head after:(operador after:(r-00817) after:). after:as after:ativo after:beijinho after:breve, after:candidatura after:consideracao, after:cumprimento after:dezembro after:dia after:e, after:insistimos, after:mais after:momento after:otimo after:pagamentos after:pra after:quarta. after:revisaram after:ribeira after:sairam after:seguimento after:sul after:temos after:tempo after:teve after:uma before:& before:-_unidade before:3º before:anexo before:boa before:bonjour before:bora, before:conhecer_o before:do_processo before:dona before:educação before:estaleiro_da before:filipa before:gabinete before:gustavo before:helena before:infelizmente_a before:isabel before:jornada before:moveis_- before:parque before:porto before:profissional_com before:rede before:rita before:santa before:sr. before:superior before:sítio before:unidade before:vera
-3 after:(part-time) after:abraco, after:ate after:brito after:distribuição after:escolheu after:nao after:no after:retorno before:4_pelo before:alto before:bloco before:centro before:da_loja before:eng. before:espírito before:estagiario_( before:lamentavelmente_o before:loja before:padre before:pelo before:posto_de before:seguradora before:seu before:sá
-4 after:" after:003/2025, after:agradece-lhe after:ainda after:assim, after:bom after:com after:original before:0458_no before:assunto_da before:bom before:cerâmica before:comissão before:licenca_da before:seletivo before:sobre_a before:transportes before:técnico before:vaga before:virtual,_a
-5 after:ca after:sequencia after:um before:11.800, before:campinas, before:com before:em_campinas, before:fora_| before:mar before:r$_11.800, before:rosa before:rua before:são before:águia
-6 after:adoeceu after:tech before:lusocarga_- before:para before:vitor before:zona
-7 after:energia after:nº after:seguros before:12_( before:desclassificado(a)_do before:metalúrgica before:prof. before:rodrigo before:surfistas_da
-8 after:), after:explora after:os after:supermercados before:augusto before:caixa_- before:candidatar-te_a
-9 after:e before:matilde before:passei_a before:rafael_s. before:s. before:seleção
-10 after:vem, before:instituto before:irmã
-11 after:) after:que before:alegre, before:botando_a before:deslocar-se_a before:do before:dr. before:dra. before:escolas before:hotel before:pegando_a before:porto_alegre,
-12 after:o before:colégio before:dados before:lar
-13 after:agradece after:campo after:da before:na_nova before:nova before:traga_o before:veterinária
-14 before:editora
-15 before:varejo
-16 before:construtech before:manhas_da
-17 after:a after:alta before:e before:time_de
-18 after:; after:handling after:vamos before:operacao_na
-19 after:(rececao) after:/ before:processo
-20 before:e_o
-21 before:(
-22 after:na before:com_a before:mercearia
-23 after:transportes
-26 before:a_candidata before:candidata before:capital before:s.a.
-27 before:secretaria
-28 before:clínica before:fundação before:no_nosso
-30 after:de before:dentária
-31 before:
-34 before:8h,_na
-36 before:" before:equipe
-37 before:^ before:antes_do
-41 before:tech
-43 after:belo
-44 after:lda after:portugal before:joana
-47 before:8h,_no before:com_o
-51 before:fabrica_da
-55 after:. before:-
-62 before:em
-69 before:para_o
-73 before:estudio_da
-74 before:pousada
-85 before:diário
-93 before:nome_da
-100 before:rh
-110 before:candidatura_a before:demonstrado_no before:grupo
-120 after:ja
-140 before:de
"""
