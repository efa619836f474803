"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
89 before:a
77 last:*ios last:*rios
73 last:*eto
71 before:para
62 after:na
59 after:vai
57 after:foi before:re:_curriculo before:vaga
56 before:curriculo
55 last:*acao last:*ias
54 last:*eiro last:*iro
53 before:de first:*nico
49 first:*lsa first:*olsa first:bolsa
48 first:*dora first:*ico
46 before:posicao_de
45 last:*dia
44 before:^_vaga first:*nte
40 first:*or(a first:*r(a first:agente
39 last:*ner last:*orio
38 first:*eiro first:*iro last:*ica last:*ite
37 after:alguem last:*nico last:laboratorio
36 after:. first:*ador first:*agio first:*dor first:*gio first:estagio last:*tor
35 last:trabalho
34 first:*ista last:*mica last:quimica
33 last:*eito
32 after:loja last:*loja last:*oja last:loja
31 before:^_o first:*sta
30 first:*ltor
29 before:vaga_de last:*gner last:*ista last:designer
28 last:*lar last:*rio
27 first:*ante first:*sor told:text3
26 first:*tor last:*ltor
25 first:*ssor first:professor
24 last:*ito
23 last:*tica
22 last:cliente
21 first:*ora
20 before:resultado last:*ente
19 last:*eno last:*ial last:*leno last:*ros last:pleno
18 first:*ente first:*oio first:*poio first:apoio last:*sta
17 before:re: last:*itor last:comercial
15 after:, before:como last:*nte last:*rial
14 last:*ior last:comunicacao
13 last:*ala
12 first:*ion first:*tion
11 after:que_a before:^_re: last:*ade last:*cao last:*dade last:*uto told:text0
9 before:| first:*vem first:operador last:*eira last:*eis last:*ira last:*nior last:*tal
8 first:*itor last:clinica
7 after:? after:do first:engenheira first:tecnico last:*cial last:assistente
6 before:inscricao last:*ador last:*dor last:industrial
5 after:prova before:^_retorno before:re:_re: before:retorno first:*cial first:diretora last:*afia last:*ager last:*aria last:*diz last:*fia last:*ger last:*ndiz last:aprendiz last:manager last:plantonista told:subject2
4 after:decisao first:*ial first:*tora first:engenharia first:motorista last:*azem last:*ego last:*mpo last:*ola last:*onal last:*rior last:*zem last:armazem last:producao last:superior
3 after:processo after:| before:candidatura_a before:recrutamento first:*eira first:*iar first:*ios first:*ira first:*liar first:*rios first:*stor first:analista first:assistente first:auxiliar first:engenheiro first:gestor last:*gia last:*ico last:*nal last:*ogia last:*ucao
2 after:,_que after:-_resposta after:clinica after:na_nossa after:resposta after:se before:- before:candidatura_- before:cargo_de before:recrutamento_de before:uma first:*duct first:*gner first:*uct first:designer first:especialista first:product last:*ares last:clinico
1 before:bolsa_de before:candidatura: before:candidatura_espontanea before:da_vaga before:espontanea before:espontanea_- before:outro before:sobre first:*isor first:*ner first:*nta first:*ola first:encarregado first:supervisor last:*anha last:*aos last:*cal last:*tas last:senior
-1 after:,_porque after:a_sua after:a_vaga after:as after:clinico after:conversa after:eu after:industrial after:laboratorio after:lugar after:no after:operador after:operador_de after:outro after:pela after:pelo after:um after:uti after:vaga after:ver before:^_sobre before:analista before:analista_de before:ao before:com before:loja before:product before:professor_de before:rececao before:sobre_a before:tecnica before:tecnica_de before:um first:*ager first:*diz first:*esso first:*ger first:*ivo first:*na first:*nal first:*ndiz first:*oce first:*onal first:*ova first:*ral first:*rova first:*sso first:*tivo first:*ural first:*voce first:aprendiz first:consultora first:coordenadora first:docente first:manager first:na first:obrigado first:processo first:prova first:resposta first:voce last:*area last:*as last:*bem last:*cer last:*cto last:*dado last:*deu last:*ead last:*elo last:*gado last:*head last:*ida last:*isao last:*mas last:*nta last:*oce last:*ossa last:*pelo last:*rea last:*ref last:*se last:*ssa last:*stre last:*tar last:*teu last:*tre last:*uti last:*utra last:*voce last:analista last:as last:bem last:decisao last:deu last:gerente last:head last:nossa last:obrigado last:outra last:pelo last:ref last:resultado last:se last:secretaria last:teu last:uti last:voce
-2 after:cliente after:comercial after:dados after:de_dados after:e_a after:esta after:horario after:outra after:segunda after:sua before:^_candidatura before:tua_candidatura first:*ao first:*bre first:*efe first:*gada first:*hefe first:*ime first:*nda first:*obre first:*osta first:*para first:*time first:ao first:chefe first:para first:sobre last:*a last:*anta last:*bido last:*bro last:*cas last:*ega last:*etor last:*gada last:*inha last:*ndo last:*quer last:*sao last:*tora last:*tra last:*uer last:*unda last:a last:diretor last:encarregada last:escola last:primeiro last:recebido last:segunda told:text4
-3 before:^_bolsa before:^_tecnico before:alteracao before:bolsa before:candidatura before:estagio_em before:o before:tecnico before:tecnico_de first:*acao first:*aga first:*com first:*cos first:*icos first:*nha first:*vaga first:alteracao first:com first:encarregada first:vaga last:*amos last:*ao last:*cou last:*erde last:*eu last:*icou last:*ido last:*mos last:*rde last:*tado last:ao last:carteira last:eu last:ficou
-4 after:assistente after:com_a after:de_loja after:e after:ficou after:o after:te before:com_a before:nossa first:*ada first:*anca first:*ara first:*aria first:*dico first:*nca first:*oria first:*tura first:*ura first:candidatura first:horario first:medico first:seguranca last:*agio last:*avel last:*erto last:*lsa last:*nado last:*olsa last:*ral last:*rto last:*ssor last:*tudo last:*udo last:*ural last:*vel last:atualizacao last:bolsa last:consultor last:docente last:engenheiro last:estagio last:professor last:responsavel last:tudo
-5 after:de_laboratorio after:de_operacoes after:entrevista after:operacoes after:superior after:trabalho before:apoio before:em before:exame before:prova before:recebemos first:*ade first:*dade first:*loja first:*oja first:loja first:secretaria last:*-se last:*a-se last:*ados last:*erao last:*esta last:*onte last:*or(a last:*osta last:*r(a last:*rao last:*sor last:agente last:dados last:esta last:resposta
-6 after:interesse before:na first:*ala first:*culo first:*ento first:*icao first:*nto first:*o first:*ulo first:curriculo first:o last:*dar last:*dico last:*era last:*para last:*tem last:medico last:para last:selecao last:tem told:subject0
-7 after:,_e after:: after:tem before:diretor before:do before:lugar_de first:*este first:*iva first:*ste first:*tiva first:carteira first:gerente last:*ema last:*gio last:*no last:*oria last:*orno last:*rno last:no
-8 after:! after:,_a before:^_assistente before:assistente first:*ado first:*etor first:*tado first:*tos first:*ucao first:diretor first:resultado last:*ara last:*foi last:foi last:que told:subject3
-9 before:^_a before:os first:*mica first:quimica last:*oto last:*uito last:*vai last:muito last:vai
-10 first:*eer first:*neer first:engineer last:*com last:*inho last:*iva last:*na last:*nda last:*nho last:*tiva last:com last:na
-11 after:com before:^_teste before:teste_de last:*alho last:*dos last:*ivos last:*lho last:*tou last:*vos last:engenheira
-12 after:pleno before:com_o last:*ario last:*sua last:sua
-13 after:) after:a after:da before:^_exma. before:exma. before:selecao first:*hora first:senhora last:*ano last:*cia last:*ncia last:engenharia
-14 first:*ite last:*ada last:*dora last:*ntos last:*tos
-15 first:*ario last:*2 last:*ana last:*e last:2 last:e
-16 after:-_resultado after:nossa after:para_a after:resultado first:*rio last:*ado
-17 after:que first:*sora first:cliente
-18 after:] first:*rto last:*coes last:*ens last:*ja last:*oes last:interesse last:ja last:operacoes
-19 first:professora last:*esse
-20 after:candidatura before:exma._senhora last:*nha last:operador last:rececao
-21 after:para first:*ead first:*head first:head last:*ncao
-22 before:teste first:*nica first:tecnica last:motorista
-23 after:ja before:senhora first:*ing first:*ting last:*este last:*ste
-24 before:^_processo before:processo first:*ores first:*res last:*ata last:*data last:data
-25 after:ao first:*o/a first:*rsa last:*oio last:*poio last:*res last:apoio
-26 before:^ before:^_^ first:*ato last:*ecao last:*ter
-27 first:entrevista last:*ores last:*rsa
-28 after:que_ja before:^_entrevista before:no before:programa last:*o/a told:text2
-29 before:da last:*tico last:professora last:tecnico
-30 before:cliente first:*ecao first:rececao last:*sora
-31 after:$ before:equipa_de first:*ata first:*data first:data last:*em last:em
-32 first:*ica
-34 last:*eer last:*neer last:*nto last:engineer
-35 last:*ento
-39 first:*ria
-41 before:entrevista last:*nica
-43 before:(
-44 after:- last:*iar last:*liar last:auxiliar
-45 after:ja_esta
-47 last:*ora
-48 last:*ion last:*tion
-49 first:*cao last:tecnica
-51 first:*alho first:*lho
-56 last:especialista
-57 after:em
-62 last:*tura last:*ura
-70 told:text1
-71 last:*rte
-72 first:comercial
-74 last:*que
-94 last:*anca last:*nca last:seguranca
-130 after:de
"""
COMPANY = """
120 before:o
100 before:da
93 before:na
68 before:das
63 after:para
55 after:,
52 before:nosso
39 after:: before:a_empresa before:empresa
35 after:-
34 before:a before:no
28 before:equipa
18 after:em
17 before:pela before:supermercados
3 after:] before:[ before:|
1 after:nao
-1 after:com after:do after:no after:o before:re: before:seu
-2 after:(a) after:nº after:os after:que before:cargo_de before:clínica before:com before:funcao_de before:são
-3 after:" after:foi before:" before:candidatura_para
-4 after:) after:a after:de before:(
-5 after:ainda before:com_a before:e_o
-7 after:;
-8 before:para
-9 after:|
-11 after:ja before:do
-14 before:com_o before:e before:para_o
-19 after:e after:na before:-
-22 before:em
-27 before:^
-36 before:rh
-40 before:candidatura_a
-48 before:grupo
-65 before:de
-68 after:.
-95 after:
"""
