"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1400 que_ja
1200 com_uma grupo recrut_para
1000 optou reprov*
990 territorio
980 ainda_nao dizer
960 para
940 profis*
920 uma_moca
910 cozinh* moca voce_nao
900 inclui nao_seleci
890 querida
880 desta_feita
850 etapa inclui*
840 com_isso meti
830 com_outra efeito essa quadro
820 traine*
810 estado valore* valores
800 vetou
790 senhor*
780 isso que_se
760 classi* do_grupo entre_os
750 de_exa lugar nao_vamos que_ainda reprovado
740 nao_segue segue_no traz_consig
720 desta_vez
700 excluida
690 ao_seu interi* recrutamento
680 candidatura conhece embora
670 queria vaga_ficou
660 intern*
650 atribu* entreg*
640 contra* dentro_do foi_cancel indicacao inform_que loja que_senhor
630 cancel_por candid_de lote
620 foi_preenc hoje_cedo profissional vamos
610 condicoes tecnic_de
600 aqui armaze*
590 arte contas_este de_arte inapto nao_havera saiu so_uma
580 havera nome_nao
570 alguem_que candid* nao_es pratic* status
560 cedo conhec* contratacao foram pratica sem_efeito
550 entao escolhida por_nao segund_coloca verao
540 cadeir* em_marco quem_ja tomado um_rapaz
530 cadeir_de colega nota_de trabalhar
520 atual_nao cadeira dois encerra partic* preenchida treina*
510 de_00 infeli_retorn pontuacao
500 candid_nao coloca* connos* connosco consigo damos frente pratic_em
490 assim consig* nesta para_nenhum pois prosse* situacao sua_jornad vontad* vontade
480 atribuidas colocacoes com_quem comuni_que docume* final outras_senhor possiv_contra recrut* trabalhado
470 client* contrata instru* operad_de procedimento sera_possiv uma_senhor
460 almada conseq* da_banca do_concel do_nosso inicia_integr iniciaram instrutor integracao obrigados preten*
450 nao_vou pensei
440 chegou_ao conhecimentos de_conhec de_finali lugar_uma numero_de rapaz seu_nome
430 candid_com condic* conser_restau eles exclui_na france* indiqu* na_triage senhor
420 armaze_em cliente com_mais ficou mais_um seu_proces
410 alcanc* consid_inapto convoc_para dessa dessa_vez dupla educad* na_prova pato pois_queria telefo_de
400 admitidas chapec* chapeco conser* de_que escola* ficou_em frances inform_lo lo_de nesta_vaga ninguem preencher voltou
390 cabe causa daremo* daremos direca* entrevistar escolh_para nao_se
380 pessoa_que prefere vai_para
370 aprove* encont_entre entend* lhe_que numero por_aqui senhor_nao so_os turist* turistas vaga_do vai_dar
360 achou_melhor alguem contratado desde disso participacao portan* portanto tarde teu_nome
350 elimin* sera
340 admiti* compro* convid* de_alguem desemp* em_condic foi_descla indeferida lugar_no neste profissionais recebe_no result_nao seriacao
330 aprova_na rolar vai_rolar
320 convid_para do_turno mora mora_aqui nao_sera nao_te outro_partic para_conser
310 desclassificado foi_entret isso_fica outro participante preenc* recurso uma_colega
300 concursal nao_compro nossa_parte pessoa retira* terminou
290 documental entra notas propor vai_haver
280 candid_ficou fica_assim nao_podere por_isso turno vinha
270 conta dado efetiv* mais
260 desse desse_grupo lamentavelmente parte_desse podere* poderemos
250 com_seu fica outro_finali
240 categoria comprovar este monito* pela podere_chamar posto pretensao senhora vossa_excele
230 de_especi quem_tem
220 abaixo candid_que foram_todas iremos nao_iremos que_lhe
210 com_maior posto_de
200 aprovo*
190 maior nao_entra posica_de
180 decidiu
170 moment* moment_nao momento para_conver que_funcao
160 escolh*
140 assegu* declin_com respei_sua segund_entrev
120 ja_temos um_nao
110 voce
93 cargo
21 cadast*
13 vagas
-19 weber
-20 profissio
-31 seleci*
-35 senhores
-38 passa
-58 pessoa* tinha
-59 vaga
-77 sua_candid
-81 associ* descul*
-84 direit*
-110 compar* exampl* motivo
-120 dados
-130 passou regiao
-140 gente
-150 grande podera
-160 conduz* estamo* estamos hoje nao_conseg que_seu todos
-170 bagage* motivos
-180 concer* concerto ja_tenha nossa psicol* tambem
-190 procur* recome* seus_dados
-200 fazer possivel sortea* tenho
-210 concurso premio
-220 contam* montad* nao_obteve nenhum system vaga_de
-230 bilhet* como condom* mesmo_que regula*
-240 seus
-250 aparec* aprova* fabrica melhor_que precisamos
-260 aplica* diretor escolh_outra escolheram junto por_outra proces* producao
-270 apuram* apuramento contac* falta processo tiver
-280 cresce* finalistas que_outro
-290 caso coordenadora encont* ordenada
-300 certif* depois disser* preenchido
-310 automaticamente primei*
-320 agradecemos altera* aplica_foi apoios excluidas tera
-330 dizer_que nenhum* preferencia refere*
-340 alguma apos_analis consul* indefe_em votos
-350 analis* famili* segue
-360 de_contra desist* possiv_aprova previs*
-370 espera pergun*
-380 decisa_nao foi_seleci onze requer*
-390 aprovar concor* mantem tercei*
-400 avanca_com unidade
-410 contem* contratando projetos propos* seu_trabal tempor* unidad*
-420 apos projet*
-430 candid_se mesa perfil_nao
-440 passag* sua_propos
-450 rejeitado
-460 anunci* dia_00 muito prepar*
-470 candid_do fechada pedido presid*
-480 autori*
-490 venho
-500 escolh_os
-510 coloca_em
-520 das_vezes na_maiori sobre
-530 assist* maiori_das
-540 de_um primeiro salvou trabalho
-560 nada
-570 colocacao
-580 obteve_coloca
-590 da_sua
-600 so_para
-610 letivo
-620 decisa* decisao
-630 contin* vezes
-680 chamada
-700 oficial
-720 desta_edicao
-760 chamad* com_contra
-770 posica_da
-890 opcoes
-1000 lamentamos
""",
    "received": """
1200 quem sera
1100 os_curric uma_primei
1000 agora fichei* quem_vai
960 primeira
950 tudo
910 vera
900 recebi*
890 estado_recebi falar ficheiro
880 encarregada escolh*
870 mail
830 pela
780 inscri*
770 cv_para video_de
760 aqui cada da_loja esta_tudo
750 mestre
740 agrade_candid
730 soldad*
720 as_candid corrige vamos
710 com_seu
700 ja_esta
670 as_tuas nossa
660 fotografias mostra*
650 anexos escolh_os tuas
640 apreci* de_cada no_portal os_requis
630 candidatura encontra
620 seu_curric seu_cv
610 que_sera
600 acompanhar com_os fotogr* na_semana
590 atesta* esta esta_em neste obriga*
580 comboi* comboio
560 proxim_dias receca_do
550 certif_de mesma necessidades nos_proxim seu_cadast
540 coorde* entrad* entrada entre inclui* nosso_time
530 daremo* daremos dias empreg* entrou_na nosso_sistem
520 fara
510 confer_pela encami* entrou lugar_de
500 confer* dossie* responsavel
490 abriu ate_dez daremo_um docume* gerent* gerente seu_teste
480 para_proces tecnico
470 de_desenh desper* encena* encenador hoje pode proces* que_sua retorn_em
460 esta_comple leva muito_intere semana_que socia
450 assim_que boa_tarde curric* desenh* olhos requer_de
440 de_tecnic que_deu seu_materi
430 candid_para ja_ca processo se_encont
420 inscricao neste_moment partir_de seus teste
410 candid_na cartas diploma front maos para uma_entrev
400 com_exito diplom* em_seguid exito inform*
390 chegou denise entrar_em entraremos junta
380 consigo nossa_equipa partir pasta pasta_da
370 cienci* consig* de_cienci dulce esta_na ja_se sera_tomada servico sobre_as teu_portef tomada_ate
360 apreciacao certinho gente peguei seus_docume ta_aqui
350 area_de ate_ao carregados encont* seguid* seguida seu_mail temos_neste
340 cozinhas das_cozinh fotos gaveta* gavetas para_ler teu_cv
330 assist* gostei historico
320 as_sextas candid_qualqu de_que qualqu_que respos_todos se_em seja_result
310 avalia* faltav* faltavam que_faltav zacarias
300 anuncio servic* superior tribun*
290 artist* artistica de_seleca dias_00 direca_artist dupla tua_candid videos
280 foram
270 balcao confir* leva_00
260 corridos dias_corrid encaminhei formul* formulario ja_encami serao
250 analise corrid* resposta submet*
240 olhada
230 avaliar
220 onduladeira receca* rececao
210 brevem* brevemente contac_lo da_sua humano_ira lo_brevem
200 temos traco
190 as_00
180 curriculo equipa_de que_teu
150 triage* triagem
110 seleca* selecao
100 analis*
45 sua_inscri
-65 numero* numeros
-83 public*
-100 carteira fizemo* fizemos ler_todas verifi*
-110 questa* questa_de questao
-120 vaga
-130 como
-160 ficamo* ficamos
-170 gestor
-190 antes quanto
-200 comuni*
-210 senhor
-220 carinh* carinho com_carinh
-230 dispon* labora*
-240 enviou posica* posicao
-250 do_nosso substi* termin*
-270 altera*
-280 presen* tecnica
-300 mais pellwo* pellwo_co pellworth
-320 hospit_da novo
-340 aplica* hospit* hospital inscre* pergun*
-350 atrave* atraves sobre
-360 atuali* conver* visita
-370 nosso_site recebe rever
-380 contra* gosto
-390 sua_candid
-400 consid* pesqui*
-420 este
-430 recebe*
-440 considerada
-450 enviado meses
-460 sua_partic
-470 entregue
-490 recebidos
-550 obriga_por
-560 participacao
-680 perfil
-830 partic*
-840 muito
-900 agrade*
""",
    "come": """
1100 comeca*
1000 as_00h as_00h00 etapa
930 video
920 gostar_de
910 pode_vir
890 um_dia
870 terca
850 clique_no
840 manha uma_vez
830 hora_no sua_candid
820 etapa_do proxim_etapa
810 proxima
780 pode
750 clique para
730 as_0h
720 minuto* minutos
710 dez_minuto presen*
660 gostar*
650 hora querem* queremos
640 conversa
610 apresento confirme de_saber link
590 antes_pergun avaliacao chegue_dez
580 dia_00 dia_de no_nosso
570 quando
560 comecamos entao para_prova pergun*
540 segunda terca_as
520 online
510 ate_doming quinta_as
500 entrevista
480 pelo venha
470 antes tres
460 andar entrev_para no_andar
450 deve voce_na
440 convoc_para
430 adiar chamad_de consiste da_entrev direto* em_recebe que_consis
420 candid_gostar diretora se_pode temos_intere
410 as_0h00 ate_terca convidados gosto_em
390 para_respon pergun_em sexta
380 entrev_de quinta teriam* teriam_muito
370 direto_de
360 aceito da_semana em_lisboa escrit_em estara* estara_presen estarao madrug* nao_der respon_este
350 convocado
330 pode_ser sexta_feira
310 triagem
300 inclui_um
290 seguida
280 duraca* duracao encontro seguid*
270 copia_dos diplomas dos_diplom favor_um para_as por_favor
260 de_identi docume_de identi* identificacao
250 chamada de_caso estudo_de nosso_escrit
240 coordenacao escritorio estudo favor nao_pode sobre tecnic*
230 qualqu* qualquer
220 convid* convid_la
210 bem_para chamad* chamad_sera de_grupo dinami* feita_pelo para_voce pelo_whatsa
200 realizar
180 bate_papo voce
170 entrev* no_dia
110 falar
-38 quer
-140 video_de
-160 adrian* adriana planta* plantao temos
-180 como
-200 foto
-220 das_00h primei*
-230 brasil* brasilia de_brasil
-280 disponivel
-310 autori* contar reunia* reuniao
-320 pedido
-330 reunia_de
-340 dentro horari_de
-360 hoje
-420 gratuito
-430 gratui* pessoa*
-440 comparecer
-460 agrade*
-470 uma_entrev
-510 consul*
-520 contin*
-550 financ*
-560 senhor
-570 tarde
-610 dias
""",
    "offer": """
1000 como
850 querem* queremos
810 partir
780 salari_de
720 nossa
670 funcoe* funcoes
660 feira
650 admiss* salario
620 carta_propos
590 contra*
580 segue
570 embarc* folga
560 quiser
550 regime
540 ate_ao partir_de proposta
530 pellwo* pellwo_co pellworth
520 contrato escritorio termo
500 saude seu_se
490 de_000 entre_todos escolh_te te_ti ti_entre
480 funcoe_de
470 como_gestor der_jeito gestor* gestora te_der
460 cargo_de lugar_seu parabe_vaga querem_que vaga_sua vindo_equipa
450 lugar
440 cargo
430 equipa formal*
420 de_setemb
400 gosto
390 contra_de enolog_reside gosto_que residente
380 enolog* enologa setemb* setembro
370 bem_vindo
350 que_lhe
340 admiss_esta aprovo* aprovou de_medica esta_marcad marcad_para medico_admiss para_amanha
330 ainda_quiser com_inicio temos
310 com_contra damos inicio voce
270 vaga vaga_de
210 remune* remuneracao
200 contra_como
190 bruta remune_bruta
180 ate_sexta lugar_de
120 aguard_seu
-10 conte
-65 minuto* minutos
-130 proces* processo
-150 conduz*
-160 integra
-180 conver* seus vencim* vencimento
-280 facili*
-390 aprese*
""",
    "wait": """
840 congel_ate
780 congel* vaga
730 direto*
710 retoma*
700 bater_martel martel*
650 suspen*
640 ainda_nao mais
630 ate_la
620 assina* contin*
610 seu_perfil
590 ainda assunt* assunto
580 dar_lhe
570 lhe_alguma perfil
560 do_que levar previs*
550 meados_de
540 espera nao_se
530 assim_que comeca deve esta
520 de_projet
510 projetos
500 decisa* decisao em_espera senhor status_em
490 proces* processo
480 contin_na disputa na_disput projet*
470 analis_de decidido disput* fundac* fundacao la_nao por_enquan status temos_como
460 assim continua mas_nao
450 nada
440 aguard* corresponder nao_ha se_seu
430 ao_que
410 mais_tarde seguin_comeca
400 pausa
390 digo_lhe precisamos
380 assina_em enquan* enquanto transmissora
360 juri_ainda
340 seleca* selecao
330 candid_contin faremo* faremos pacien* paciencia
320 decisa_sobre esta_parada havend_vaga peco sair
310 gente_ve nada_foi
300 de_viagem termin_por
290 dona semana
280 porem
270 contin_ser semana_que volta_de
260 tomara
250 direca_pedago ser_consid
240 fechar_proces opinia* para_decidi
230 pedagogica
220 em_aberto
200 uma_decisa
170 decidi*
3 direca*
-20 como
-140 escrev*
-160 infeli_ainda
-190 contac*
-210 nosso
-250 nossa servic*
-260 efeito sem_efeito
-270 mesmo
-280 empres*
-330 acordo
-340 cancel*
-360 desist*
-370 meses pela
-530 sera
""",
}
ABOUT = {
    "yours": """
860 tudo
680 abraco sera
670 aqui
630 fala
580 etapa
540 telefo*
520 resultado
510 subject:candidatura
500 video
490 inscri*
480 valeu
470 gostariamos nosso
460 time
450 saber
440 euros nossa
430 meses qualqu* qualquer
410 cabe cara partir recurs*
390 diga fica prezado
380 agora gente
370 alguem cada combinado semanas semest*
360 area continue dados horari*
350 caso comigo exma mensag*
340 candidatura conta nome papo para
330 fazer feira subject:candid*
320 comeca* decidiu horario oportunidades optou primeiro senhor traga
310 boas comiss* dessa entrad* inicio remune* subject:junior
300 analise aprese* coordenacao escrev* estado necess* queria subject:castin* subject:casting
290 grande lugar novas proced* profis* requis* semana* ultima
280 audica* audicao inclui* instru* oportu* setor vindo
270 melhores produc* querida
260 chegou como excluidos grupo interno melhor* producao
250 convid* escolh* falar presen* servic* servico vamos
240 cargo daremo* daremos deixar dias manha outra produtora profissional quem subject:bolsa subject:obra
230 cumpri* entrevista estudi* estudio inform* maio manda negativo oferecer suas teve
220 comple* contra* coorde* cujo cumprimentos inclui seleti* subject:estado
210 anteci* connosco fixa foram mail ouvi ritmo soraia subject:brightwater traco viva
200 administracao antecipar lindo motori* recrutamento tenha tomada
190 conhec* deus muita passar* quadro quando subject:estagi* subject:modeli* subject:modelista
180 confor* havera inscricoes subject:pellworth
170 consultor curric* devolu* escola livro passaram queremos
160 candid* cozinh* operad* subject:recrut* subject:recrutamento
150 contratacao desculpa
140 retorn*
130 consig* minuto* minutos retorno
120 cafe experi* subject:atualizacao
110 avanca* voce
100 pessoa tarde
90 informar
58 selecionado
42 seleca*
33 segue
21 escolheu
17 experiencia
11 segund*
-4 agradecemos
-18 resposta
-23 fase
-38 dana
-49 desta
-56 pela
-59 subject:assist*
-62 sacha
-65 intere*
-69 vaga
-70 mais
-88 ficou manager
-91 robin
-93 entrev*
-99 depois
-100 group obteve presidencia
-110 sales
-120 lament*
-130 esta gato
-140 escolheram infeli* infelizmente inscrever
-160 etapas parabe* parabens pessoa* sextas
-170 cliente consulta contro* desist* orcamento receba sobran* sobrantes vossa
-180 consid* desisto disponiveis muitas notificacoes preciso suplen*
-190 caminh* controller gerir novida* ordem
-200 assume aviso condom* educac* educacao emprego filho qual suplentes
-210 autori* decidido gestor* previsto terca
-220 antes aplicacao assist* descon* devolvemos negativa outros salarios
-230 candidaturas centra* confir* estimado internas sobre subject:aumento verdes
-240 aplica* bilhete curso lugare* lugares respon* subject:laboratorio subject:tessel visto
-250 comparecer copia estaci* estacionamento oito recuso* recusou seguir subject:situac* versao
-260 comeca decisa* decisao empres* habilitacoes noite recebeu subject:ponto
-270 leiria ligo responder subject:manager
-280 analis* confirmar gestores jornal marta
-290 baixo candidate disponivel encontrei muito pequen* tempor* vagas
-300 colega* colegas estou mandou organizacao pelos sala transversais
-310 diploma nossos teremo* teremos termin* votos
-320 ferias projetos seis subject:sales
-330 contratando disputa edicao famili* pedido perfil retoma*
-340 avisar* permit*
-350 avisaremos contem* contin* falamo* falamos subject:admini* subject:administrativo
-360 analisar combina enviad*
-370 aprovacao combin* lamentamos
-380 dispon* visita
-390 decidi* decidir fronte* realizado
-400 enquan* enquanto sair
-410 subject:pedido
-420 convit* convite descar*
-440 bilhet* considerada weber
-450 conver* oferta reunia* reuniao
-480 aguard* encont*
-490 aprova* esquec*
-500 subject:controller
-510 conduz* propos*
-550 espera
-570 subject:vagas
-610 agrade* agradecer rever
-800 falta
-850 ainda
-1100 continua
""",
    "refusing": """
960 meses
750 abraco
620 oportu*
600 durant* durante
590 alguem
580 fala optou profis* senhor
560 contar valeu
540 cara
530 chama demais oportunidades
520 time
510 mensag*
490 etapa
480 aqui isso para
450 escola
440 candid* comissao primeiro
430 mensagem
420 aprese*
410 cada codigo nome reprov* vila
400 muita
390 conhec* conta estado
380 subject:operador
370 iremos lugar razao vania
360 alta cabe diretor subject:intere* subject:interesse
350 convid* dias
340 area continue decidiu esclar* outra tudo
330 armaze* convida prezado subject:educad* tanto
320 indivi* queria segund* serra tarde
310 compro* contacto posso querida
300 completo educad* esclarecimento escrev* horario quadro querid* resultado sabemo* verao
290 contra* coorde* logist* seleca* selecao status subject:contratacao subject:escola subject:estagi* voltou
280 comuni* deus possa sucess*
270 classi* contas fica inform* subject:result* subject:resultado teus todos
260 audica* audicao coordenacao foram isto operad* subject:horario subject:tecnic* sucesso ultima
250 abenco* administracao candidata candidatura como lamentavelmente subject:contra*
240 contratacao delibe* fechou parque questa* recurs* segunda subject:tecnico teresa
230 excele* referencia
220 concur* contig* correu cumprimentos exclui* exma lojas part pesou preenchida recurso requis* subject:agradecemos
210 cumpri* damos lindo negativo recrutamento segura*
200 contin* desta emprei* fixa livro moment* momento turma
190 anunci* compativeis dois mesmo subject:recrutamento
180 descla* gravas* gravaste logo melhores semanas subject:junior subject:nordli* subject:nordlicht subject:obra
170 aberto certo deixar melhor* partic* pelo podere* prosse* subject:recrut* vamos
160 apesar condicoes estava merece* ontem outras projeto refere* seletivo semana*
150 respos* seleti*
140 contrata encerr*
130 atelie* atelier entre graca manha
120 vaga vale
110 encerrada
100 conven* subject:candidatura vagas
98 escolhido
94 qualqu* qualquer
93 escolh*
54 juri
53 candidato
46 preenc*
43 subject:tessel
17 possiv*
5 lista
-22 conversa
-31 pode
-42 connos* connosco
-48 conver*
-56 equipa
-57 dispon*
-62 sexta
-65 fase
-66 seguinte
-71 subject:aureli* subject:aurelis
-78 combin* seguin*
-80 forma
-81 esta
-85 encarr*
-96 rever
-100 lamentamos subject:entrev* subject:entrevista subject:fronte* subject:frontend subject:inscri*
-110 candidaturas caso entend* intere* melhor numa robin soube
-120 direto* diretora manage* primeira seleci*
-130 recusa* somente
-140 admiss* docume*
-150 ministro portal recebi* seis subject:vended*
-160 aceita* anteri* aprovo* aprovou curric* famili* lugare* lugares manager oficia* oficial presidencia receber
-170 acaso bilhet* debora pedido recusado sacha tessel
-180 bilhetes chefe curriculo lament* peguei recebe* subject:engineer teremo* teremos
-190 compre* instal* podera prova triage* triagem
-200 acesso consigo devolv* disput* encont* motivo* motivos nossas sistem*
-210 comunicacao ouvir subject:oportunidade voltar*
-220 abriu autori* balcao consig* dana disputa fronte* frontend inicia* olhos pellwo* pellworth pinto propos*
-230 ainda cinco olho projetos semana sortei* subject:pedido
-240 cadast* candidatos corresponder escolheram falar lemos obrigada parabe* parabens quarta realiz*
-250 contratacoes perfil sortea* vera
-260 desist* infeli* infelizmente mesa subject:manage* subject:manager
-270 analys* analyst decidi* orcame* teres
-280 animad* anos decidir serao suspen* taxa votos
-290 analis* oferta proble*
-300 colega* colegas minuto* procur* vimos
-310 decisao diretoria hoje orcamento parado subject:controller subject:sales
-320 chamado conseg* contratamos marta sair subject:contro*
-330 aprova* conduz* convite gostar* respon*
-340 proposta
-350 agrade* contem* proximo subject:obriga* subject:seleti* subject:seletivo
-360 queremos seja senhores
-370 agradeco subject:cozinh* subject:vaga
-430 falta
-460 subject:vagas
-470 depois
-480 continua
-510 chamad* confir*
-540 controller
-580 weber
-630 antes
-640 assist*
""",
}
