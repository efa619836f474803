"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
140 before:para
130 before:pra
120 after:do
110 after:pro before:como
100 first:*agio first:*gio first:estagio last:investigacao
99 before:de
97 after:este
92 first:*ame
91 last:*ias
88 last:*end
87 after:aqui
83 last:cliente
82 last:*agio last:estagio
81 after:foi
80 first:*lsa first:*olsa first:bolsa
78 last:*gio
76 first:*dora
69 after:partir last:*ces last:*nces last:frances
68 after:a_partir before:com_outra
67 last:*eito last:direito
66 first:social
65 before:vaga first:*nte last:rececionista
64 after:banco after:do_banco before:^_programa last:*edia last:*orio last:media
63 after:,_area last:terapeutica
62 first:*iola first:viola
61 first:agente last:*vas last:laboratorio
60 last:*ito
58 after:clinica first:*tor
57 last:*dia
56 after:vai
54 first:*ador first:*dor last:*ica last:*jeto last:projeto
53 after:(tutti) after:(tutti)_da after:se
52 before:candidatura_a last:*eto last:*iola last:viola told:subject3
51 after:agradou after:agradou_muito before:^_o last:*gia last:*ogia
50 after:alguem after:alguem_que after:em_almada
49 last:*ota last:tecnologia
48 before:a_prova last:*ers last:*fers last:*ola last:transfers
47 before:outra last:*-end last:*acao last:carreteiro
46 before:^_vaga last:comissarios last:eletromecanico
45 after:2026 first:*ista last:*tica last:infancia
44 after:outra first:*ico first:*or(a first:*r(a last:*dora last:*mica
43 after:2026_pousou after:pousou after:pousou_em last:*inee last:*nee last:clinico last:trainee
42 last:*oite last:noite
41 after:da_loja after:loja_messejana after:se_encontra first:motorista last:*cos last:*lico last:*rais last:acougueiro last:gerais last:hidraulico last:quimica
40 last:*loja last:*oja last:*rios last:loja
39 first:*ante last:*ios
38 after:foi_celebrado after:foi_registrada last:*euta last:fisioterapeuta last:jardineiro
37 first:ajudante last:*ner last:*uta last:organista
36 after:), after:),_cumpre-nos after:com after:do_lar after:lar_sao before:curriculo before:re:_curriculo last:*etar last:etar told:text3
35 after:esta after:lar first:*ltor first:*nico first:instrutor last:*ite last:*ltor
34 before:outro first:*nica first:operador first:organista first:tecnica last:*tar
33 after:partir_de after:termina after:termina_aqui. before:ar-09_( before:que last:*diz last:*eno last:*ipal last:*itor last:*leno last:*ndiz last:*pal last:aprendiz last:cultural last:estilista last:municipal last:pleno
32 after:na after:verao last:*aude last:*tor last:*ude last:instrutor last:residente last:saude
31 before:lugar_de first:*cal first:*scal first:*sta first:fiscal last:*ente told:text6
30 after:cimentec before:prova_de before:teste_de first:jardineiro first:secretaria last:*aval last:*val last:naval
29 after:,_porem, after:caiu after:caiu_certinho after:se_pede before:^_time before:time first:*loga first:*oga first:eletromecanico last:operacional
28 after:em_2025. after:grupo
27 after:a_qual after:do_hospital after:hospital after:hospital_sao before:- first:*ente first:editora last:tratorista
26 after:-_unidade after:unidade before:recrutamento_para before:teste first:enologa last:*tros last:sinistros told:subject2
25 after:loja before:prova first:*ovem first:*vem first:assistente first:jovem last:*atal last:*ial last:neonatal
24 after:(cantoneiro). after:que_a first:*ola last:*azem last:*ior last:*ros last:*tal last:*zem last:armazem
23 before:candidatura_para before:no first:*stor first:gestor last:*nior last:*raos last:*rio last:graos last:manha last:trabalhista
22 after:. after:em_azambuja before:posicao before:proposta_- first:*onal first:classificador last:*afia last:*fia last:*utor last:*veis
21 after:(16 after:(16_horas after:,_microarea before:^_proposta before:proposta before:retorno_sobre first:*cial first:*end first:*ial first:*nal first:*oio first:*poio first:apoio last:*eira last:*ira last:*ista last:processo last:trabalho
20 before:a before:a_nossa before:o_part-time before:part-time before:part-time_de before:selecao_de last:*aos last:*nal last:*onal last:*rua last:governanta last:rua
19 before:as_vagas before:sobre before:submeteu_para before:vagas before:vagas_de first:*fiel first:*iel first:fiel first:tratorista last:*cao last:*cial last:*eis
18 after:e_seu, after:nao_foi first:*cos first:*icos first:*tico first:farmaceutico first:operadora last:*esso
17 after:,_meti after:do_ensino after:e after:ensino after:ensino_medio? before:o_nosso before:posicao_de before:re: first:*utor first:analista first:engenharia last:*ais last:*anta last:*ipe last:*nta last:*tuto last:*uipe last:*ural last:equipe last:feira last:geografia last:substituto
16 after:ja_tem first:atendimento last:*ava last:*ii last:*java last:*sso last:comercial last:ii last:java
15 after:foi_encerrado before:^_re: before:^_resultado before:a_cadeira before:cadeira before:cadeira_de before:resultado first:*euta first:*uta first:fisioterapeuta last:*alho last:*bra last:*ila last:*lho last:financeiro
14 after:banco_douro before:12, before:^_candidatura before:funcao_de before:movimentacao_para before:n.º_12, before:na_selecao first:*ama first:*rama first:estilista first:gestora first:programa last:*ral
13 after:(remoto, after:(remoto,_pj). before:12,_de before:contratacao_como before:funcao first:*co(a first:*eiro first:*iro first:*o(a first:*ora first:soldador first:tecnico(a last:*3d last:*obra last:*tro last:3d last:obra
12 after:,_para after:e_o after:o_senhor after:senhor after:senhor_teve before:na_vaga before:proposta_para first:*anta first:confeiteiro first:cozinheiro first:governanta last:*mpos last:*nte last:*pos last:*uto last:carregadeira last:enfermagem last:senior
11 before:a_funcao before:a_posicao before:candidatos before:candidatos_a before:no_programa before:nosso before:que_candidatos before:vaga_de first:*nta first:*or/a first:*r/a first:*ssor first:professor last:*gner last:*iate last:*jr last:*sica last:ambiente last:associate last:betoneira last:designer last:fisica last:jr last:junior
10 last:*ade last:*ager last:*dade last:*ger last:dados last:manager last:plantonista
9 after:ja_se after:sete before:da_posicao before:processo_de first:advogado first:gestor(a last:*anha last:*eiro last:*iro last:*pcp last:comunicacao last:jurista last:lar last:pcp
8 after:-_shopping after:conclusao after:e_uma after:na_verdevale after:shopping before:a_requisicao before:candidatura_espontanea before:espontanea before:o before:requisicao first:*duct first:*eira first:*ira first:*ita first:*rita first:*uct first:product last:*cias last:*cnc last:*lar last:cnc last:noturno last:organizacional
7 after:,_com after::_a after:empresa after:para_o after:realizar after:realizar_no after:shopping_leste. before:^_audicao before:audicao before:da_vaga before:processo_para last:*ala last:*sta last:logistica last:moveis
6 after:,_que after:foi_entregue after:nao before:selecao_para first:vendedora last:*ados last:*agem last:*ampo last:*ego last:*erge last:*gem last:*rge last:*sac last:campo last:concierge last:sac
5 after:(m/f) after:,_codigo after:,_na after:na_nossa before:a_candidatar-te before:cadastro before:cadastro_de before:candidatar-te before:candidatar-te_a before:cargo before:cargo_de before:connosco_como before:cortiarte_como before:inscreveu_para before:nossa first:*erge first:*ion first:*itor first:*mer first:*omer first:*rge first:*tion first:concierge first:customer first:escrevente first:monitora first:padeiro first:vendedor(a last:*ares last:*mpo last:*sse last:escrevente last:monitora last:qualidade last:tradutora
4 after:(codigo after:(codigo_bc-4). after:chegou_direitinho before:admissao before:admissao_- before:candidatura_de first:*ento first:chefe first:comissarios first:educadora first:rececionista last:*ntal last:agricola last:balconista last:confeiteiro last:dentista last:social
3 after:(m/f). after:,_no after:-_resposta after:chegou after:esta_em after:no_porto after:que_ja after:realizar-se after:realizar-se_em after:resposta after:resultado_da before:ao_processo before:da_selecao before:do_processo before:espontanea_- before:pela_vaga first:*logo first:*nto first:*ogo first:*stre first:*tre first:acougueiro first:biologo first:captador first:mestre first:tecnico last:*eta last:*exto last:*ndas last:*nial last:*xto last:confiabilidade last:judiciario last:patrimonial last:texto last:vendas
2 after:(part-time) after:(part-time)_- after:-_setubal after:decisao after:e_vamos after:encerramento after:foi_cancelada after:por_isso after:prova_pratica after:setubal after:setubal_foi after:vai_ser after:vamos after:vamos_falar before:4410/2025,_carreira before:^_vaga: before:carreira before:carreira_de before:cliente_- before:da_funcao before:do_cargo before:entrevista_- before:recrutamento before:vaga: first:*gner first:*ider first:*ios first:*rios first:designer first:jurista first:lider first:mecanico first:modelista first:psicologa last:*ades last:*ate last:*cal last:*des last:*ort last:*rial last:*scal last:cozinheira last:fiscal last:mecanico last:obras last:recursos last:superior
1 after:(r-00817) after:(r-00817)_deu after:,_aberto after:,_mas after:,_plantao after:-_processo after:-_ref. after:candidato after:deu after:deu_entrada after:e, after:foi_encerrada. after:na_robalo after:prova after:ref. before:anos,_como before:contrato before:contrato_de before:cv_para before:de_recrutamento before:do_concurso before:exercer_funcoes before:funcoes before:funcoes_de before:o_cargo before:re:_re: before:recrutamento_- before:recrutamento_de first:*arda first:*der first:*dica first:*ner first:*rda first:cozinheira first:desenvolvedor(a first:desossador first:educador first:eletricista first:guarda first:medica first:representante first:tradutora last:*das last:*dica last:*frio last:*ibra last:*luz last:*nas last:*rior last:*rsos last:*sos last:aquicultor last:clinica last:cozinheiro last:desossador last:estagiario last:fibra last:frio last:injetora last:luz last:medica last:producao last:veterinaria told:subject6
-1 after:,_pj). after:-_loja after:7730, after:7730,_teve after:a_minha after:a_vaga after:adoraram after:adoraram_voce. after:agricola. after:anotado after:anotado_pela after:ao_departamento after:area after:as_18h. after:avaliacao after:belo after:bento_do after:biombo. after:bras. after:certificado after:certificado_de after:certo after:cobria after:cobria_nossos after:colega. after:colocada after:colocada_em after:com_calma, after:concluiu after:concluiu_os after:curriculo after:curso after:da_etapa after:dado. after:de_campo after:de_etar), after:de_infancia after:de_injetora. after:de_moveis after:de_pa after:de_produto after:de_saude after:de_terminais after:de_transportes after:de_vendas. after:dia after:direitinho_por after:do_biombo. after:do_certificado after:do_formulario after:do_loureiro, after:do_setor after:do_trabalho after:do_trabalho. after:douro after:douro_e after:em_seguranca. after:encerrado after:encerrado_e after:encontram after:encontram_na after:engenharia after:esta_connosco. after:esta_dado. after:estados. after:etapa after:etar), after:etar),_cumpre-nos after:exterior after:exterior_senior after:financeiro_no after:fiscal after:foi_aprovada. after:foi_concluida after:formulario after:gente after:humanos after:infancia after:informar after:informar_que after:injetora. after:inscricao after:ja_cobria after:loureiro, after:loureiro,_no after:lugar after:lugar_na after:minha_prima. after:moveis after:moveis_- after:na_plateia after:na_portaria. after:na_posse after:nao_te after:nao_vai after:nossa_clinica. after:o_seu after:os_gestores. after:outro after:outro_candidato after:pa after:pa_carregadeira. after:pela after:pessoa after:por_aqui. after:produto after:provete. after:quebrou after:quebrou_o after:quer after:quer_te after:reencaminhada after:reencaminhada_ao after:retorno after:saude after:seis after:seis_unidades after:senior after:setor after:setor_dos after:seu_ingresso after:seu_interesse after:sobre after:sobre_pix after:sua_amostra. after:sua_candidatura after:substituicao after:ter after:terminais after:terminais_portuarios after:terminou after:terminou_em after:todos after:tomado, after:tomado,_chegaste after:trabalho. after:trabalho_foi after:transportes after:transportes_nacionais after:tudo after:tudo, after:tudo,_entao after:unidades after:unidades_entre after:vaga_de after:vendas. after:ver_com after:verdevale after:verdevale_foi after:veterinaria after:video after:video_e before:(head before:4_pelo before:^_acusamos before:^_alteracao before:^_atualizacao before:^_obrigado before:^_pode before:^_prezada before:^_seu before:^_sobre before:^_tecnico before:a_enfermeira- before:a_ser before:acusamos before:acusamos_a before:alteracao_da before:alto,_operador before:analisada before:ao_socio before:as before:atrizes,_caros before:atualizacao before:caros before:case before:consultora before:de_motorista before:de_producao before:de_tecnico before:de_terminais before:de_video before:destinada before:destinada_a before:do_processo: before:e_sete before:elogios, before:enfermeira- before:etapa before:foi_destinada before:loja before:na_posse before:no_painel before:nosso_case before:ouvi_elogios, before:painel before:pela_consultora before:pelo before:pode before:posse_da before:prezada before:processo: before:producao before:professora_de before:profissionais_com before:re:_candidatura before:recebemos before:recebemos_seu before:rececao before:ser before:ser_a before:sera_analisada before:sete before:sobre_a before:social before:socio before:supervisor_de before:terminais before:topar_o before:tudo before:video before:video_com before:ze_(head first:*acao first:*adre first:*afio first:*aixa first:*anea first:*apo first:*atus first:*boa first:*car first:*cv first:*dre first:*ead first:*ede first:*edia first:*egou first:*ela first:*elo first:*emos first:*eno first:*era first:*eral first:*ersa first:*erto first:*etos first:*eves first:*ezas first:*fio first:*gar first:*gia first:*gou first:*head first:*her first:*ive first:*ixa first:*leno first:*lher first:*mada first:*mos first:*nais first:*nea first:*ntes first:*of first:*ogia first:*oria first:*orno first:*papo first:*pela first:*pelo first:*quad first:*que first:*rede first:*rno first:*rupo first:*scar first:*se first:*sive first:*sor first:*tes first:*tra first:*tulo first:*tus first:*uad first:*ugar first:*upo first:*ural first:*utra first:*ves first:*veu first:*zas first:atores first:aula-teste first:boa first:buscar first:caixa first:cara first:carreteiro first:chegou first:colaborador(a first:conversa first:convocacao first:cv first:desafio first:espontanea first:grupo first:head first:inclusive first:infelizmente first:limpezas first:lugar first:media first:mensagem first:noticias first:of first:outra first:padre first:papo first:part-time first:pela first:pelo first:pleno first:portuarios first:posicao first:projetos first:que first:quimica first:rede first:retorno first:se first:secretaria-geral first:squad first:status first:terminais first:time first:titulo first:violistas last:*aixa last:*ale last:*anea last:*atro last:*bido last:*boa last:*cas last:*case last:*cio last:*cisa last:*egou last:*emar last:*eram last:*eres last:*eti last:*ezas last:*gela last:*gica last:*gou last:*hada last:*icas last:*iza last:*lado last:*liza last:*logo last:*lora last:*ltou last:*mar last:*mbo last:*meti last:*nea last:*oas last:*oca last:*ogo last:*ombo last:*orem last:*orto last:*osco last:*ossa last:*osso last:*osta last:*otor last:*rada last:*raga last:*rcio last:*ref last:*rem last:*rso last:*rupo last:*sco last:*seis last:*sou last:*ssa last:*tao last:*tram last:*tras last:*unda last:*upo last:*urso last:*usou last:*vale last:*vete last:*zas last:analitica last:atras last:aula-teste last:bento last:biombo last:boa last:braga last:cancelado last:carteira last:case last:chefe last:chegou last:comercio last:connosco last:coordenador last:cumpre-nos last:curso last:dia last:elisangela last:encontram last:espontanea last:estados last:examinadora last:explora last:gestores last:grupo last:industrial last:inviabiliza last:leram last:limpezas last:loureiro last:meti last:nossa last:nosso last:orquestra last:porem last:pousou last:precisa last:primeiro last:promotor last:provete last:quando last:quatro last:recebido last:reencaminhada last:ref last:registrada last:requisicao last:resposta last:secretaria-geral last:segunda last:seis last:sequeira last:tutores last:vendedor(a last:verde last:verdevale last:voltou
-2 after:,_teve after:._e after::) after:a after:ambiente after:atores, after:atras after:atras_do after:bem after:campo after:celebrado after:celebrado_com after:com_outro after:conversa after:da_licenca after:do_primeiro after:do_processo after:e_foi after:explora after:explora_seis after:foi_reencaminhada after:industrial after:inviabiliza after:inviabiliza_o after:ja after:ja_foram after:judiciario, after:judiciario,_a after:licenca after:licenca_da after:media after:medio? after:minha after:no_nosso after:nosso_cliente after:pelo after:pelo_video after:primeiro after:processo_seletivo after:projeto after:residente after:residente_a after:sao_bras. after:segunda after:segunda_as after:ser after:seu after:sua after:tecnico, after:tecnico,_codigo after:um_provete. after:uma after:ver after:voce. after:voltou after:voltou_tudo, after:zhang, before:^_auxiliar before:^_edital before:^_inscricao before:^_professora before:^_retorno before:a_banca before:achou_melhor before:analista before:analista_de before:banca before:ca before:contratacao before:da_entrevista before:da_etapa before:de_mestre before:do_papo before:dois before:edital before:engenheiro before:engenheiro_de before:entre before:entre_os before:entrevista_de before:falar_com before:figura_entre before:fila_de before:inscricao before:ja before:melhor before:mestre before:motorista before:no_nosso before:obrigado before:os_dois before:papo_de before:para_a before:por before:quer before:remetido_ao before:supervisor before:tecnico before:tecnico_de first:*-me first:*a-me first:*ais first:*ala first:*anha first:*apa first:*aro first:*bra first:*ca first:*caro first:*cio first:*dois first:*ens first:*esso first:*gado first:*icao first:*ima first:*ime first:*isao first:*lar first:*obra first:*ocio first:*ois first:*ossa first:*over first:*para first:*pro first:*ral first:*sao first:*ssa first:*tapa first:*time first:*tres first:*ver first:*zada first:alteracao first:ca first:caro first:cervejeiro first:devolutiva first:dois first:encarregada first:engenheiro first:etapa first:examinadora first:guarda-me first:nossa first:obra first:para first:pro first:processo first:promover first:revisao first:revisores first:seguranca first:socio first:tres last:*-nos last:*ando last:*aram last:*arco last:*aros last:*atar last:*belo last:*bem last:*buja last:*cat last:*digo last:*eral last:*ersa last:*ete last:*gada last:*gar last:*her last:*icao last:*ido last:*igo last:*ima last:*ino last:*leta last:*lida last:*mina last:*novo last:*ntec last:*ntes last:*or/a last:*os last:*ovo last:*ovou last:*pede last:*pela last:*r/a last:*rado last:*rco last:*sino last:*smo last:*stra last:*tana last:*tec last:*ugar last:*uja last:*um last:*uma last:*ver last:*vou last:*xima last:adoraram last:aprovou last:azambuja last:barlavento last:belo last:bem last:candidatar last:caros last:cat last:celebrado last:chamados last:cimentec last:codigo last:completa last:consultor last:contratacao last:conversa last:cozinha last:devolutiva last:edital last:encarregada last:enologa last:ensino last:lugar last:marcada last:marco last:novo last:ofelia last:os last:pede last:pela last:pestana last:portaria last:proxima last:remoto last:sao last:termina last:tinha last:um last:uma last:valida last:ver last:vigilante told:text0
-3 after:,_cumpre-nos after:,_e after:a_safra after:almada after:almada_ja after:aqui. after:back-end after:back-end_java. after:boa after:cancelado_e after:candidaturas after:candidaturas_na after:casa. after:cat. after:cat._e after:certinho after:certinho_no after:completa after:completa_e after:da_casa. after:da_orquestra after:de_cliente after:de_investigacao after:direitinho after:direito after:diretor after:e_nao after:fabril after:fabril_ficou after:fez after:fez_ca after:industrial. after:investigacao after:leram after:leram_a after:manha after:muito_a after:nao_tera after:o_diretor after:operador after:operador_de after:orquestra after:orquestra_do after:painel after:painel_com after:portuarios after:portuarios_em after:precisa after:producao. after:que_eu after:realizado after:realizado_nao after:registrada after:registrada_com after:safra after:safra_ja after:sao_bento after:se_encontram after:substituto_- after:um after:valdemar after:valdemar_pestana, before:(head_of before:alteracao before:auxiliar before:auxiliar_de before:buscar before:buscar_a before:convocacao_para before:de_falar before:de_professor before:deu before:e_com before:ela_sera before:elogios,_inclusive before:falar before:foi_remetido before:inclusive before:inclusive_do before:informar_que before:na_nossa before:o_desafio before:of before:pode_buscar before:professora before:que_a before:remetido before:sera before:tecnico(a) before:tecnico(a)_de first:*anca first:*cias first:*esa first:*este first:*hor first:*ias first:*ine first:*inha first:*line first:*mesa first:*nca first:*nhor first:*orio first:*rova first:*sada first:*sica first:*sso first:*ste first:*tado first:*tura first:*ura first:*xame first:analisada first:candidatura first:exame first:fisica first:laboratorio first:mesa first:prova first:resultado first:senhor last:*adou last:*adro last:*aiu last:*ang last:*anos last:*cada last:*caiu last:*dou last:*dro last:*elia last:*erto last:*hang last:*ine last:*lha last:*lia last:*line last:*maos last:*ndo last:*ntem last:*ntra last:*oria last:*pelo last:*quer last:*rede last:*rtir last:*sao last:*tir last:*tti last:*uer last:*urno last:*utti last:*voo last:*zado last:agradou last:atualizacao last:caiu last:certo last:desenvolvedor(a last:diretora last:encontra last:entregador last:estagiaria last:gente last:hospital last:humanos last:ontem last:partir last:pelo last:quadro last:quer last:realizado last:rede last:revisores last:selecao last:substituicao last:sucesso last:terminais last:tutti last:voo last:zhang told:subject0
-4 after:-_entrevista after:] after:a_substituicao after:anselmo, after:as_candidaturas after:auxiliar after:betoneira after:betoneira_foi after:cancelado after:cervejeiro after:cervejeiro_assistente after:clinica. after:com_a after:de_betoneira after:de_projetos after:ele after:ele_le after:encontra after:encontra_completa after:eu after:eu_tinha after:noturno after:ofelia. after:operacional_(cantoneiro). after:os after:pede after:pede_um after:projetos after:santa after:substituicao_da after:tinha after:tinha_voltou before:^_contratacao before:^_entrevista before:^_procurar before:a_vaga before:atrizes, before:candidatura before:caras_atrizes, before:cervejeiro before:contratacao_de before:de_revisao before:de_sabado, before:mestre_cervejeiro before:na_nova before:nova before:operador before:operador_de before:papo before:pro before:procurar before:professor before:professor_de before:revisao before:revisao_do before:rogerio,_nosso before:sabado, before:sabado,_os before:seu before:sua_contratacao first:*ados first:*aros first:*cola first:*dos first:*em first:*ipa first:*oca first:*ova first:*tudo first:*udo first:*uipa first:caros first:contratacao first:dados first:em first:equipa first:escola first:mercearia first:obrigado first:trabalho first:tudo first:tutores last:*afra last:*amos last:*as last:*ca last:*cera last:*eu last:*fra last:*ida last:*ina last:*ixa last:*nao last:*orno last:*por last:*ser last:*stor last:*stro last:*uir last:*ve last:ajudante last:as last:assistente last:ca last:classificador last:direitinho last:eu last:gestor last:gestora last:maestro last:manutencao last:nao last:nutricionista last:por last:safra last:santa last:secretaria last:ser last:ve
-5 after:(data after:(data_engineer). after:,_se after:-_horario after:aprovou after:aprovou_pelo after:ate_o after:bento after:ca_a after:cnc after:comunicacao after:em_direito after:entrevista after:esta_tomado, after:operacional after:organizacional after:responsavel, after:responsavel,_debora. after:retido after:retido_em after:sac. after:sao after:social_media after:te_aprovou after:vai_ver after:voce_se before:^_clinica before:^_convite before:^_servicos before:clinica before:convite before:de_conversa before:entrevista_com before:interesse_na before:o_processo before:servicos first:*2.ª first:*culo first:*ivos first:*nha first:*nter first:*pra first:*rar first:*stas first:*ter first:*urar first:*vos first:2.ª first:administrativos first:center first:curriculo first:pra first:pratica first:procurar first:proposta first:rececao first:servicos last:*anda last:*bora last:*bre last:*dio last:*dos last:*duto last:*edio last:*ela last:*fez last:*iga last:*isa last:*ital last:*mos last:*ncao last:*nos last:*obre last:*onte last:*qual last:*ram last:*rto last:*tiga last:*tudo last:*ual last:*udo last:*utra last:antiga last:consultora last:debora last:empilhador last:escola last:experiencia last:fez last:janeiro last:medio last:outra last:produto last:produtora last:qual last:sobre last:talho last:tudo last:wanda
-6 after:a_wanda after:as after:associate. after:ca after:carreteiro_foi after:case after:case_sobre after:center after:chamados after:chamados_para after:cultural, after:cultural,_a after:de_transfers after:e_sul after:em_quatro after:fechou after:fechou_o after:financeiro after:horario after:ja_realizado after:na_segunda after:nacionais after:nosso after:o_case after:pedrosa, after:recebida after:senior. after:sul after:sul_vai after:teixeira, after:transfers after:uti_neonatal after:voce after:wanda after:wanda_(data before:^_tecnica before:conversa before:de_assistente before:de_escola before:escola before:escola_- before:lhe before:lugar_no before:mensagem before:os_tres before:retorno before:sua before:tres first:*ada first:*ado first:*coes first:*ecao first:*eto first:*lio first:*oes first:*olio first:*tas first:administrativa first:ambiente first:carteira first:condicoes first:horario first:presidente first:talho first:veterinaria last:*14 last:*arte last:*cess last:*ede last:*elo last:*ess last:*isor last:*lio last:*lsa last:*moto last:*olio last:*olsa last:*oto last:*ouro last:*rtes last:*rui last:*uais last:*vaga last:14 last:analista last:arte last:atendimento last:bolsa last:douro last:engenharia last:este last:mediadora last:portuarios last:presidente last:psicologa last:recrutadora last:rui last:success last:supervisor last:tem last:transportes last:vaga told:text4
-7 after:antiga. after:ate after:barlavento after:barlavento_explora after:cliente after:ficou_retido after:mais_antiga. after:naval after:naval_se after:no_painel after:o_voo after:pleno. after:rui after:rui_pedrosa, after:seu, after:seu,_se after:substituto after:trabalhista_em after:trabalho after:vaga after:voo after:voo_cancelado after:| before:apoio_ao before:mercearia before:nova_mercearia before:tecnica_de first:*como first:*duto first:*ite first:*ntal first:*omo first:*por first:*ulo first:*uto first:*vite first:como first:convite first:dia first:educacao first:encarregado first:entrevista first:oriental first:produto last:*aga last:*ase last:*bril last:*dico last:*eve last:*inha last:*lega last:*nda last:*pra last:*ril last:*seu last:*teve last:*uito last:*vite last:atendente last:camareira last:colega last:convite last:coordenadora last:doutora last:eletricista last:fabril last:hoteleiro last:medico last:muito last:musicos last:participacao last:pra last:seu last:teve
-8 after:assistente after:assistente_caiu after:cliente. after:ii after:interesse after:mais after:marcada after:marcada_para after:neonatal after:neonatal_do after:pleno after:qual after:qual_voce after:te after:tem after:trabalhista after:ve after:ve_as before:^_assistente before:ao_lugar before:de_apoio before:desafio_de before:diretor before:o_lugar before:product first:*ager first:*aos first:*cara first:*dia first:*dico first:*eta first:*ger first:*n.º first:*novo first:*ovo first:*tal first:*teta first:arquiteta first:manager first:medico first:n.º first:novo first:resposta last:*coes last:*cou last:*ega last:*etos last:*icou last:*loga last:*mada last:*mais last:*nter last:*oes last:*oga last:*rno last:*stre last:*ter last:*tes last:*tou last:*tre last:*vai last:administrativa last:advogado last:almada last:ate last:center last:cervejeiro last:encarregado last:ficou last:mais last:mestre last:operacoes last:pagamentos last:projetos last:vai last:vendedora
-9 after:apoio_ao after:carregadeira. after:de_feira, after:feira, after:feira,_meti after:muito after:para after:social before:^_diretora before:^_resposta before:da_nossa before:exame before:nina, before:nina,_a before:nossa_equipa before:o_exame before:oi_nina, before:resposta before:tecnica first:*aras first:*aria first:*avel first:*bre first:*ntos first:*obre first:*vel first:caras first:logistica first:pos-doutoramento first:produtora first:responsavel first:sobre first:tradutores last:*2.ª last:*ame last:*cara last:*dar last:*elmo last:*erde last:*ivos last:*lmo last:*n.º last:*pa last:*rde last:*teta last:*tivo last:*vos last:2.ª last:administrativos last:anselmo last:arquiteta last:carcara last:n.º last:pa last:pos-doutoramento last:pratica last:resultado last:seletivo
-10 after:3d after:3d_(remoto, after:apoio after:de_apoio after:de_saude, after:diagnostico_e after:e_quimica after:hidraulico after:hidraulico_se after:ja_esta after:que_fez after:quimica after:quimica_(16 after:regional after:regional_teve after:saude, after:saude,_microarea before:(data before:a_sra. before:sra. before:wanda_(data first:*ras first:musicos first:seletivo last:*ivo last:*tado last:*tem last:*tra last:artista last:horario
-11 after:candidatura after:clinico after:comercial after:java. after:loja_em after:messejana after:messejana_foi after:o after:superior_de before:alto, before:diretora before:mar_alto, before:o_grupo before:papo_com before:processo_seletivo before:seletivo first:*alho first:*ao first:*ara first:*cia first:*diz first:*eer first:*lho first:*ncia first:*ndiz first:*neer first:*tos first:ao first:aprendiz first:engineer first:hoteleiro first:residencia last:*a last:*iva last:*nha last:*tiva last:a last:back-end last:certinho last:doutor last:farmaceutico last:representante last:residencia last:servicos last:soldador
-12 after:,_a after:,_caros after:a_colega after:colega after:colega_que after:e_por after:participacao after:participacao_no after:por after:por_ter after:se_candidatou before:^_a before:^_processo before:ao before:carta before:carta_de before:data)_e before:de_um before:grupo before:processo first:*anda first:*efe first:*hefe first:*no first:especialista first:no first:wanda last:*bal last:*esse last:*izes last:*odos last:*osa last:*rosa last:*se last:*tas last:*ubal last:*uro last:*zes last:atrizes last:comunitario last:educadora last:interesse last:pedrosa last:se last:setubal last:turno
-13 after:2025. after:de_diagnostico after:de_loja after:diagnostico after:ficou after:nossa after:uti before:apoio before:assistente before:assistente_de before:e_a before:equipa before:equipa_de before:pelo_senhor first:*isor first:*stro first:*tro first:empilhador first:maestro first:reitor first:supervisor last:*ao last:*azul last:*dor last:*esta last:*zul last:ao last:esta last:operadora last:tradutores
-14 after:,_passamos after:: after:de_processo after:no after:rua after:superior before:^_caras before:caras before:sua_candidatura first:*ade first:*dade first:*izes first:*nda first:*zes first:atrizes last:*ante last:*ema last:*eves last:*oce last:*ves last:*voce last:educador last:reitor last:voce told:text2
-15 after:)_e after:,_o first:*na first:*osta first:*vaga first:diretora first:na first:recrutadora first:senhora first:vaga last:*no last:*stas last:*tora last:ano last:atores last:encenador last:no last:operador
-16 after:) after:,_debora. after:a_nossa after:teve_o before:^_cara before:^_exmo. before:cara before:conversa_com before:exmo. before:jovem first:*aga first:*gica first:*hora first:cliente first:enfermeira-chefe last:*com last:*eia last:*ria last:*uti last:com last:regional last:uti
-17 after:pra after:que_inviabiliza after:teve before:^_selecao before:na before:seletivo_para first:*ros first:doutor first:entregador last:*foi last:*iano last:*inho last:*nho last:*pro last:baiano last:foi last:gerente last:pro last:rececao
-18 after:comunitario after:comunitario_de after:do_quadro. after:para_a after:processo after:quadro. before:desafio before:melhor_promover before:programa before:promover before:promover_a first:*ato first:*dato first:*iva first:*tiva first:camareira last:*gado last:*ora last:cantoneiro last:nacionais
-19 after:- first:*loja first:*mica first:*oja first:enfermeiro first:loja last:*ita last:*na last:*ntos last:*rita last:na
-20 after:ao_cliente before:^_os before:a_outra first:*tora last:*ada last:*nico last:*sua last:agente last:sua
-21 before:a_um before:analisada_pela before:atribuido before:atribuido_a before:com_titulo before:entretanto_atribuido before:pela before:recrutamento_da before:titulo before:titulo_de first:*rto first:doutora first:tecelagem last:*anco last:*ave last:*e last:*ecao last:*nco last:*tera last:ave last:banco last:e last:enfermeira-chefe last:enfermeiro
-22 before:^_cliente before:^_exma. before:exma. first:*inee first:*nee first:consultora first:diretor first:trainee last:*ador last:*aqui last:*ata last:*bras last:*data last:*ena last:*nais last:*qui last:aqui last:data
-23 after:foi_anotado before:^ before:^_^ first:*tica last:*aria last:*efe last:*hefe last:*jana last:messejana
-24 after:,_contudo, before:concurso_de before:docente before:docente_de before:e before:exmo._senhor first:*ivo first:*tivo first:encenador last:*cia last:*ico last:*ncia last:*para last:*ras last:aveiro last:bras last:para last:que
-25 before:cliente before:direcao_escolheu before:escolheu before:escolheu_a before:re:_trabalho before:trabalho before:ze_( first:*agem first:*etor first:*gem first:aveiro last:*guem last:*ssor last:*uem last:alguem last:professor
-26 after:da before:" before:( first:*o/a last:*era last:teixeira
-27 before:mercearia_oriental before:oriental before:oriental_do before:os first:*ica first:*ro/a first:*sora first:*ucao first:intendente last:*tos
-28 after:,_tudo after:carreteiro after:proxima_e before:-_entrevista before:em before:juntar-te_como before:uma first:*rsa first:voluntario last:educacao last:voluntario
-29 after:baiano. after:proxima before:^_para before:lugar last:*ento last:*nto last:*o/a last:*ro/a
-30 after:, before:[ before:^_[ first:*ing first:*ting first:casting first:engenheira last:*ja last:*rsa last:ja
-31 before:^_teste first:*com first:com first:professor(a first:professora last:*avel last:*ome last:*vel last:responsavel
-32 before:boa_tarde, before:tarde, first:*ario first:*ria first:gerente last:*ado last:*icos last:*sor last:engenheiro last:padeiro
-33 after:ao_cliente. before:bolsa before:com_a before:wanda_( first:coordenadora last:*este last:*ste last:diagnostico
-34 before:noticias first:*ata first:*data first:data last:*ara last:*ens last:*etor last:*gens last:diretor
-35 before:^_bolsa before:entrevista before:um first:*rio last:*oio last:*poio last:apoio last:professora
-36 after:ao before:senhor
-37 after:noite before:^_caro before:bolsa_de before:caro before:procurar_o first:*cao first:docente last:*sora last:professor(a
-38 after:e_terapeutica, after:terapeutica, after:terapeutica,_area last:*2 last:2 last:intendente last:motorista
-40 before:do
-41 after:$ after:plantonista before:com_o before:o_programa last:*ario
-42 after:!
-43 after:). last:*res last:engenheira
-45 before:exma._senhora before:nosso_programa last:*tico
-46 last:*ion last:*or(a last:*r(a last:*tion
-47 before:senhora last:*ores
-48 first:*o first:o
-49 before:com last:*asa last:*casa last:*nica last:casa
-50 after:resultado last:tecnica
-51 after:sua_participacao before:| last:*ano last:*erao last:*rao last:*tura last:*ura last:verao
-52 after:a_sua before:a_uma before:lugar_a first:estagiaria last:*em last:em
-53 after:-_resultado after:e_a
-54 last:*eer last:*neer last:engineer
-55 first:*ores
-56 first:*ota
-58 first:*res
-63 first:plantonista
-64 last:docente
-65 before:da
-69 last:*anca last:*nca last:seguranca
-70 last:*que
-73 last:*iar last:*liar last:auxiliar
-78 before:inscricao_para
-87 after:em
-91 last:*rte
-110 last:tecnico told:text1
-130 first:comercial
-160 last:especialista
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
84 before:direcao_do
83 before:nosso
79 before:perfil_a
73 after:]
71 before:a before:embarcar_no before:fisioterapeuta_do
70 after:,
66 after:para
64 before:a_empresa before:empresa
60 before:pcp_na
55 after:foi
53 before:(tutti)_da
48 before:diretor_da
47 after:do
44 before:nome_de
40 before:[logo
39 before:agendamentos
36 after:?
34 before:[
31 after:abriu
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
2 before:assessment before:com_os before:os
1 after:
-1 after:& after:(data after:.ª after:000 after:abraco after:amizade, after:ao after:atencao after:ausencia after:beijo after:bue after:carinho, after:consultoria after:das after:efeitos after:esta after:estima, after:estou after:forma, after:gratos after:industrial after:isto, after:maria after:motivos after:neutra, after:noticia after:nova after:novidade after:ofício after:oriental after:por after:processo after:recurso after:santo after:seguimento after:significa after:tal, after:terminou after:tinhamos after:vaga after:valoriza after:verde after:vez after:vivo after:voltar before:(codigo before:8,_em before:ana before:armazem_em before:b. before:barra before:bolsa before:campo_(codigo before:celeste before:construtora before:contábil before:dia,_sr. before:dos before:e_a before:encaminhadas_pela before:entre before:ferrovias before:henrique before:hospital before:hospitalar before:instrutor before:ivonete before:ja_operou before:jabuticaba before:loja_- before:lígia before:mae_do before:manda_teu before:maria before:marinha before:mineração before:nossa before:o_instrutor before:ola, before:operou before:papeleira before:pedro before:priscila before:programa before:que_o before:teu before:unidades_entre before:v.
-2 after:! after:(head after:(operador after:). after:apreco, after:as after:ativo after:beijinho after:breve, after:candidatura after:consideracao, after:cumprimento after:dezembro after:dia after:e, after:insistimos, after:mais after:momento after:otimo after:pagamentos after:pra after:quarta. after:revisaram after:ribeira after:sairam after:saudacoes, after:sul after:temos after:tempo after:teve after:uma before:& before:-_unidade before:3º before:agente before:anexo before:boa before:bonjour before:bora, before:conhecer_o before:do_processo before:dona before:educação before:estaleiro_da before:filipa before:gabinete before:helena before:infelizmente_a before:isabel before:jornada before:moveis_- before:parque before:porto before:profissional_com before:rede before:rita before:santa before:selecao_de before:sr. before:superior before:sítio before:unidade
-3 after:abraco, after:ate after:brito after:distribuição after:escolheu after:nao after:no after:retorno before:4_pelo before:alto before:bloco before:centro before:da_loja before:eng. before:espírito before:estagiario_( before:gustavo before:lamentavelmente_o before:loja before:padre before:pelo before:seguradora before:seu before:sá before:vera
-4 after:" after:(part-time) after:(r-00817) after:003/2025, after:agradece-lhe after:ainda after:assim, after:bom after:com after:original before:0458_no before:assunto_da before:bom before:comissão before:licenca_da before:posto_de before:seletivo before:sobre_a before:transportes before:técnico before:vaga before:virtual,_a
-5 after:ca after:sequencia after:um before:11.800, before:campinas, before:cerâmica before:com before:em_campinas, before:fora_| before:mar before:r$_11.800, before:rosa before:rua before:são
-6 after:adoeceu after:tech before:lusocarga_- before:vitor before:zona before:águia
-7 after:energia after:nº after:seguros before:12_( before:desclassificado(a)_do before:metalúrgica before:prof. before:rodrigo before:surfistas_da
-8 after:), after:explora after:os after:supermercados before:augusto before:caixa_- before:para
-9 after:e after:vem, before:matilde before:passei_a before:rafael_s. before:s.
-10 before:do before:instituto before:irmã before:seleção
-11 after:) after:que before:alegre, before:botando_a before:deslocar-se_a before:dr. before:dra. before:escolas before:hotel before:pegando_a before:porto_alegre,
-12 after:o before:candidatar-te_a before:colégio before:dados before:lar
-13 after:agradece after:campo after:da before:na_nova before:nova before:traga_o before:veterinária
-15 before:varejo
-16 before:construtech before:editora before:manhas_da before:time_de
-17 after:a after:alta after:handling after:vamos before:e
-18 after:; before:operacao_na
-19 after:(rececao) after:/ before:processo
-20 before:e_o
-21 before:(
-22 after:na before:com_a before:mercearia
-23 after:transportes
-25 before:s.a.
-26 before:a_candidata before:candidata before:capital
-27 before:secretaria
-28 before:clínica before:fundação before:no_nosso
-30 after:de
-31 before: before:dentária
-34 before:8h,_na
-36 before:" before:equipe
-37 before:^ before:antes_do
-41 before:tech
-43 after:belo
-44 before:joana
-45 after:lda
-47 before:8h,_no before:com_o
-50 after:portugal
-51 before:fabrica_da
-55 after:. before:-
-63 before:em
-69 before:para_o
-73 before:pousada
-74 before:estudio_da
-86 before:diário
-93 before:nome_da
-100 before:rh
-110 before:candidatura_a before:demonstrado_no before:grupo
-120 after:ja
-140 before:de
"""
