"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1500 que_ja
1300 com_isso
1200 moca pra_cozinh
1100 com_uma cozinh* dizer_nao grupo
1000 quadro
990 nao_vamos
960 conhece voce_nao
950 territorio vamos
930 inclui termin_em
910 lugar nao_seleci
900 recrut_para
890 empres_nao
880 contratacao para profis*
870 ainda_nao embora
840 loja que_se
830 estado portan* portanto
820 etapa vai_dar
810 isso
800 efeito meti pratic* pratica
790 com_outra
780 candidatura lote
760 de_exa do_grupo foi_preenc vetou
750 ao_seu desta_feita entre_os essa traine*
740 candid_de
730 que_ainda
720 nao_segue segue_no
710 procedimento
690 vaga_ficou verao
680 da_banca status
670 pensei
660 alguem_que instru*
650 inapto indicacao partic* termin*
640 atribu* cadeir_de compan*
630 classi* pois
620 arte condicoes de_arte inclui* pediu_que pela_empres so_uma
610 atual_nao modeli* modelista por_nao que_senhor senhor* valore* valores
600 cadeira tomado
590 entreg* instrutor quem_ja reprov*
580 dentro_do pratic_em
570 inicia_integr iniciaram integracao nao_havera nesta nome_nao senhor_nao traz
560 coloca* de_ter segund_coloca
550 com_quem para_nenhum queria sem_efeito
540 conser_restau contas_este dizer escolha havera hoje_cedo indiqu* possiv_contra
530 contra_lo foram infeli_retorn optou preenchida que_ca sera_possiv seu_proces tarde vontad* vontade
520 achou_melhor contra* que_vaga rodada rodada_com
510 cancel* candid_nao desta_vez ficou_em nao_inclui pela
500 adequa* convoc_para de_00 eu_tinha ficass* ficasse obrigados pediu quer so_os
490 admitidas cedo indicar para_conser teu_nome trabalhar
480 damos encerra exclui_na indeferida inform_que partic_com
470 atribuidas colocacoes conhec* excluida mais_um nao_se
460 client* de_finali dois entao nao_podere voltou
450 conseq* de_tres mora_aqui nota_de pegand* pontuacao pratic_de prosse* que_mora
440 candid* causa com_titulo france* traz_consig
430 aqui com_dois com_mais conhecimentos de_conhec desde rede_de segunda senhor_do treina* uma_senhor vai_haver
420 aprovado cancel_por colega da_lista de_que do_concel do_oeste haver media obtido operad_de optou_se outras sera
410 cabe chapeco companhia desse_grupo do_nosso parte_desse recrut* telefo_de
400 daremo* em_condic escolh_para informa os_dois recebe_no repres*
390 alguem artist* compro* condic_de foi_cancel lugar_que na_triage nao_compro oportu* sua_jornad uma_colega vai_rolar
380 admiti* bolsa_sera ca_esta dessa_vez esta_desde pode_ser preencher rolar seu_colega tudo
370 aprove* candid_com candid_ficou convid* educad* foi_descla nao_es para_loja prefere recrutamento turist* turistas vaga_do
360 alcanc* alguem_com bolsa connos* connosco de_recebe efeito* efeitos foi_entret gradua* maiori* martel* martelo que_fala reestr* saiu situac* situacao
350 admitida consigo elimin* foi_admiti inform_lo isso_fica levar lo_de nao_aprova profissionais um_rapaz
340 assim consid* desclassificado do_turno efetiv* eles fica_um lhe_que marco nossa_parte perfil_mais por_ter segund_entrev servic*
330 demos dessa nao_te posto_de
320 analis_docume diretoria escolhida fica_assim negativo por_aqui preenc* preten* pretensao situac_reprov
310 comprovar consig* demos_priori escola* final frente moment* momento nesta_vaga outro_partic pato propor result_nao
300 celebr_com comple* comuni_que contratado participante podere_chamar por_isso
290 consenso desemp* deste foi_ocupad frio sua_partic terminou
280 com_seu comuni* direca_de essa_posica
270 com_maior damos_lhe eu_queria nao_preenc qual robo soubes* soubes_por soubesse
260 chegou_ao de_junho iremos nao_iremos tecnic_de
250 direto* nao_por neste um_nao
240 candidato
230 com_candid ja_temos lista_de manha ou_seja tendo vaga_nao
220 esse_motivo ficamos lugar_no mais nao_entra recaiu_sobre vossa_excele
210 pleno
200 deles para_saber
190 gente_bateu intern* internamente moment_nao pessoa_por safra soldad*
180 contud* contudo foram_todas saber_de senhora
160 retira*
150 se_nao
130 nome
120 entra
110 ficou respei_sua
98 tres
86 outra_pessoa
65 de_trator trator* trator_para tratorista
47 seleci*
46 respeito
40 pessoa*
27 nao_foi
18 lista
6 sua_candid
-4 outro
-15 infeli* infelizmente
-19 foi_possiv
-29 graca_monfor
-31 monfor* monforte
-39 dezass* dezassete
-48 chamo
-59 indust_de
-60 passar
-76 de_pessoa
-77 nao_conseg
-81 weber
-83 todos veio
-84 produc*
-86 concor*
-88 falei
-95 pagas
-98 concorrencia
-99 prefer*
-110 passa public* site um_lugar
-120 cadast* comissao enferm* nossa segurado
-130 cordia* futsal profes* recebe*
-140 anselmo castel* de_dizer direito escuta_antes eu_escuta falar precisamos
-150 aprova* entrad* escutaria passan* passando pode primei*
-160 curric* empres*
-170 aument* como escolh_outra eventu* example ficou_um melhor*
-180 direit*
-190 concer* concerto condom* suspen* trinta
-200 coisa cumprimentos encont* finalistas maia perda
-210 antes_de de_forma minuto* minutos que_nao
-220 avalia* bagage* bagagem grande precis* utiliz*
-230 alto aplica* automaticamente cosmeticos letivo producao voltar*
-240 indemnizacao proces*
-250 anteri* palavr*
-260 infeli_nao tinha tiver
-270 agora consel* ocupar passag* prefei* todavi* violar
-280 apos_analis compar* havend* havendo onze
-290 foi_para imediato processo quaren* quarenta quem_escolh recuso* regula* sortei*
-300 altera* amanha assistente porque tambem unidade
-310 aplica_foi assunt* recusa recusa* unidad*
-320 comiss_de conclu_da convocada seguir
-330 caso decisa_nao eletri* ferias muito recome* refere*
-340 cresce* hora ordenada rejeitado seus
-350 candidate extern* famili* foi_seleci seu_trabal
-360 candid_se madrug* madrugada
-370 falta indefe_em mantem
-380 consul* financ* pais pergun*
-390 fechada sobre
-400 comerc* farmac* onibus orcamento requer*
-410 assemb* assembleia encarr* passar_te perfil_nao salvou segundo solici* sua_propos
-420 analis* decisa* decisao descar* possiv_seguir propos* tera
-430 anunci* comunicacao contac* dia_00 erros marta segue sistem*
-440 de_um escolh_os nao_ha preferencia respon*
-450 possiv_aprova quanto
-460 chamada jogo tenho
-470 aprovar duas empreg* procur*
-480 depois pedido
-500 de_voces pagamento
-510 por_outro
-520 antes das_vezes
-530 maiori_das oficia* oficial
-540 chamad* concurso
-550 aceita* nada
-560 trabalho venho
-570 continua eu_nao
-580 desta_edicao
-590 mesa
-600 assist* decidi* dizer_que presid*
-610 na_sua passou
-630 colocacao
-640 contemplado
-660 da_sua obteve_coloca
-670 com_contra
-690 projet*
-700 voces
-750 lamentamos
-780 contem*
-860 opcoes
-1000 posica_da
-1100 vezes
""",
    "received": """
1100 sera uma_primei
1000 agora quem_vai
950 quem
930 ja_ca
910 os_curric tudo
900 primeira
860 corrige
850 aqui
780 escolh*
770 esta_tudo
760 no_portal
750 ja_esta
740 fichei* vamos
730 encontra video
700 mail mestre vera
690 agrade_candid escolh_os
680 anexos seu_curric
660 confer_pela docume* esta
650 acompanhar confer* entrou estado_recebi olha que_escolh
640 cv_para
630 as_candid atesta*
620 anotad* anotado falar
610 as_tuas com_seu na_semana nossa que_sera
600 apreci*
590 neste
580 encami* fara seu_teste
570 mesma receca_do toda
560 nos_proxim servico soldad*
550 da_loja os_papeis papeis pode
540 encarregada ficheiro
530 curric_foi pela tuas
520 foram maos nosso_time recebida
510 fotografias mostra* obriga* proxim_dias temos
500 fotogr* gerent* gerente seu_cadast
490 superior
480 cada certif* certin* certinho nosso_sistem requer_de
470 entrada front os_requis se_em
460 daremo* daremos denise em_seguid encenador entrad* na_vaga seu_cv ve_as
450 de_desenh desper* isaura olhos semana_que
440 caiu caiu_certin com_gente comboi* comboio desenh* esta_em muito_intere
430 apreciacao decisa_sobre dossie imprim* lugar_de sera_tomada seu_materi sobre_as teste tomada_ate
420 de_cada de_tecnic leva neste_moment que_deu seu_mail uma_decisa
410 aguardando com_os de_enferm entre material tribun*
400 abriu candid_0000 cozinh* encaminhei encarr* esta_comple frio imprimi ja_encami que_os recebi* seus_docume
390 ate_dez daremo_um dossie* dossier entrar_em entraremos inscri* ja_se necessidades que_sua se_encont sinop valida* vista
380 ate_ao certif_de inscricao seguid* seguida tecnico time
370 climat* manage_foi peguei segundas ta_aqui temos_neste
360 assim_que cienci* de_cienci empreg* govern* govern_de na_pasta para_ler pasta pasta_da seu_numero submet* triage* triagem zacari* zacarias
350 apreciarao area_de as_sextas dulce fim_do inclui* nature* natureza nossa_equipa numero_de oficin* oficina para proces* retorno sextas um_retorn
340 cadastro candidatura responsavel retorn* secretaria sempre_em teu_cv videos
330 artist* artistica com_exito da_sua de_que direca_artist exito ficara_guarda funcao guarda_na junta retorn_em
320 carregados conclu* consig* consigo foram_carreg os_dias teu_portef
310 dias_00 diplom* diploma olhar
300 candid_para candid_qualqu dupla intere* processo qualqu_que respos_todos resposta seja_result
290 as_fotos boa_tarde certificado cozinhas curric* dias encarr_que fotos gaveta* gavetas gostei_do secret*
280 esta_connos gostei inform_que informacoes mecani*
270 com_link sheila
260 analis_da assist* chegou cuida faltav* faltavam mesa os_perfis pro_meu que_cuida que_faltav se_oferec setor tua_candid
250 em_media no_colegi noite situac* situacao submetido
240 aguard* consig_no corrid* corridos de_profes dias_corrid duas_semana estado validada vitori*
230 analis_fiscal para_proces
220 anuncio avisam_por novida_avisam partir_de sua_inscri tiverm_novida vai_avalia
210 assistente banco_para comple* que_tiverm semana_seguin tarde tiverm* tivermos
200 avisam* obrigado partir qualqu* qualquer
190 do_cargo formul* formulario inform*
180 nosso onduladeira
170 analise cadast* prazo_de ser_avalia
160 candid* traco traco_contin
150 avalia* que_teu
140 candidaturas proces_esta
120 confir* curriculo de_0000
110 analis*
67 candid_ao
-7 estoril
-15 aparta_0000
-27 constr*
-29 coimbr*
-33 contag* contagem
-37 apartado
-38 aparta*
-48 ocupacao
-49 ocupac*
-58 aguas
-71 public*
-76 metade
-85 com_numero
-91 de_triage
-92 as_fotogr
-98 quatro
-110 barrei*
-140 discut* podes trabal*
-150 mundo
-170 quanto
-180 percur* percurso
-190 carinh* com_carinh do_mondeg laboratorio trinta
-200 evora mondego talent* texto
-210 ligar melhor passad* receba
-220 sobre
-230 ficamo* posica* posicao silenc* silencio
-240 aplica* caso registo
-250 cliente devolv* enviad* espera final gestor mensagem refere* senhor
-260 client* comuni*
-270 desde mais mensag* novo
-280 inscre*
-290 apreciou dispon* presen* tecnica
-300 candidate pedido
-310 delas dois escrit*
-320 contra* parte
-330 conver* fizemo* fizemos
-340 candid_se como
-350 engenheira hospit* hospital site
-370 durant* meu_socio
-390 rever
-400 conhec*
-420 visita
-440 atuali*
-450 enviado
-460 nosso_site
-470 para_vaga
-480 pergun*
-490 considerada
-500 meses muito
-510 participacao
-520 entregue
-540 aprova* atrave* atraves consid* obriga_por
-670 partic* recebe*
-710 perfil recebe recrutadores
-1100 agrade*
""",
    "come": """
920 comeca*
880 pode
840 etapa um_dia
820 as_00h00 gostar_de no_nosso uma_vez
810 clique_no
800 clique para
790 gostar*
760 as_0h00
720 conversa
710 pergunte pode_vir
700 as_0h
690 etapa_do
670 link proxim_etapa
660 hora_no
650 da_entrev
630 dia_de em_recebe entrevista hora
620 entao gostariamos minuto* minutos querem* queremos
610 uma_hora
600 escrit_em pelo
580 andar gosto_em
570 no_andar teriam* teriam_muito
560 entrev_para terca
550 dia_00 videochamada
540 entrev_de manha sua_candid videoc*
530 na_minha
510 ao_meio avaliacao deve proxima
500 convoc_para municipal
490 chamad_de meio_dia segund_as
480 comeca_as comecamos voce_na
470 aceito antes_pergun chegue_dez confirme mim_na na_recepc nao_der pagamo* pagamos para_prova pode_ser presen* recepcao
460 as_00h
450 quando
440 direto* fazer online_de presenca se_pode
430 adiar avanca* de_saber fazer_uma ficamo_entao minha_client
420 afonso antes em_video para_respon participar pergun_em respon_as
410 chamada online
400 ate_terca candidatura chamad* doming_para horari*
390 codigo consiste ela_vai esta_livre na_sexta tres
380 escolhe feira_dia pedir_um simples teste_de vai_te
370 escolh_entre sexta_feira te_pedir
360 ambas ambas_as convoc* deve_durar durar marcada proxim*
350 respon_este segunda
340 convocado direto_de
330 marcad_para para_quarta propon* proponho quinta_as seguinte venha
320 de_caso estudo estudo_de por_favor realizar sexta
310 coisa sobre_voce uma_chamad uma_volta
300 biquei* biqueira conseg* de_biquei diretora do_servic empilh* empilhador
290 convidados passar tecnic*
280 botas_de copia_dos de_identi diplomas dos_diplom favor_um identi* identi_copia identificacao seguin*
270 ate_doming chefe no_dia sera
260 cerca cerca_de convid_la livre_mas quer_te seguid* seguida
250 cafe_na coordenacao entrev_estara estara* estara_presen falarm* falarmos na_fabric ou_dois rh_chefe triage*
240 aparece favor feira logo quinta topa
230 video
220 intere_nos nos_querem para_voce sobre
200 pratica prova_pratic
190 bem_para chamad_sera whatsa_tudo
180 pelo_whatsa
170 convid* de_grupo dinami_de
160 aparec* entrev*
150 de_manha
97 conhec*
46 teste
45 isso
1 agenda
-45 pela
-92 teams
-100 adrian_na no_teams semana tem_planta
-110 adrian* nosso
-140 hoje quer
-170 de_brasil na_quinta respon_sim
-180 brasil* brasilia conver_de primei*
-190 autori* como disponivel
-220 petrolina sei_que
-240 admiss*
-250 que_voce
-260 combin* prazo
-280 combina consul*
-300 pedido
-320 doming_00h00 finalizar para_finali
-340 horari_de iremos_convid meia_hora
-350 confirmar pessoa*
-380 na_segund reunia* reuniao
-410 senhor
-440 agrade*
-450 tarde
-470 uma_entrev
-490 posso
-530 contin*
-660 financ*
-690 dias
-740 podemo_conver
-830 conver_na
""",
    "offer": """
1200 salari_de
1100 partir
1000 como
980 salario
850 carta_propos querem* queremos
760 contrato de_000 feira
750 proposta
730 nossa
690 envie_os
670 folga
600 gosto gosto_que nova
590 partir_de
580 quiser termo
570 pellwo_co
560 cultural do_museu mediad* mediad_cultur mediadora museu_do pellwo* pellworth
550 museu sem_termo
530 lugar quer
510 como_gestor euros gestor* gestora regime seu_se
500 admiss* ate_ao lugar_seu
480 admiss_esta cargo_de esta_marcad funcoe* funcoes
470 regime_de
460 formal* que_lhe
450 cargo de_setemb embarc* escolh_te gestor_de parte_da te_ti ti_entre
420 da_semana parabe_vaga vaga_sua
410 escritorio vindo_equipa
400 aprovo* aprovou contra_de da_pellwo funcoe_de
390 der_jeito sao_00 te_der
380 damos de_trabal
370 para_poder
360 equipa querem_que
350 inicio setemb* setembro
340 no_dia
330 vaga_de voce
310 de_medica
300 vaga
290 bem_vindo vindo
280 lugar_de
270 contra_como
240 ate_sexta
210 temos
150 remune* remuneracao
-63 minutos
-120 processo
-130 proces*
-270 propos_de vencim* vencimento
-300 aprese* escrev*
""",
    "wait": """
1900 retoma*
1200 datas
1100 la_nao
1000 ate_la esta
970 contin*
960 martel* martelo
880 contin_ser
860 rever
840 suspen*
830 ainda_nao
780 senhor
770 do_que
740 congel* volta
710 congel_ate falar
700 bater_martel por_enquan
690 aguarde
660 assim_que
650 pedimo_que se_suspen
640 lhe_alguma
630 comeca
620 encont_se previs*
610 assina*
590 serao_public vou_poder
580 publicadas so_depois
570 dar_lhe em_espera gestor status_em
560 espera
550 ligo status
540 seu_perfil volta_de
530 ainda disputa na_disput
520 ningue* ninguem vaga
510 havend* havendo mas_regula nem_descar passou_na
500 dar_uma em_fevere tranqu*
490 corresponder decidido decisa* decisao nao_me
480 assinar frente juri_ainda perfil se_seu
470 mais pausad* proces* processo
460 assunt* assunto se_reuniu
450 corres_ao direto* mas_nao nada
430 diario diario_oficia no_diario public_no
420 estou oficia* primeiro
410 de_projet escolhido
400 continuas escolh*
380 analis_de esquec*
370 fundac* garantir
350 para_quem postos_de precisamos
340 es_primei esta_parada
330 dia_00 peco
320 pessoa
310 fechar_proces opinia_da
300 em_aberto
280 homologadas
270 classificados de_viagem
260 assemb_de escolh_do
250 direca_pedago foi_retira seu_proces tomara
240 porem
230 alguns_dias de_pacien mais_alguns pacien* paciencia pedago*
190 decidi*
130 semana
-4 agrico_onde
-120 candid*
-150 antes
-210 oito
-220 escrev* pelo
-230 como lista
-240 infeli_ainda reprov*
-250 signif*
-270 empresa
-280 tres
-290 dizer parece*
-300 cafe
-310 ao_fim pode
-320 prazo respos*
-340 empres*
-400 nossa respon*
-410 vamos
-420 desist* pela pessoa*
-450 cancel*
-490 meses sera
-560 acordo
""",
}
ABOUT = {
    "yours": """
750 abraco
730 tudo
680 sera
670 fala
660 aqui
620 etapa
590 euros
560 nossa
540 agora
520 valeu
510 administracao
500 cara como subject:candidatura
460 escrev* para
450 fazer
440 analise prezado saude
430 isso
420 gente
410 oportu*
400 dados oportunidades partir proced* procedimento time
390 cada
380 gostar* produc* qualqu* qualquer
370 inicio novas producao
360 aprese* boas comigo feira papo
350 area cabe dessa estado excluidos gostariamos recurs*
340 candidatura coorde* coordenacao daremo* daremos fica horario resultado semest*
330 audica* audicao comeca* foram horari* oferecer querida subject:candid* subject:castin* subject:casting tarde
320 video
310 caso necess* seleti* subject:recrut* subject:recrutamento
300 continue senhora
290 cumprimentos decidiu meses quem tenho vamos
280 cujo diga link mensag* outras semanas suas subject:teste vindo
270 alguem codigo continuamos identi* lugar nesta optou recrutamento servic* telefo*
260 combinado grande mail mesma quando saudac* saudacoes servico subject:estado
250 admiti* carteira deus duas inscri* pena presen* subject:contra*
240 cargo casa desenv* entao manha muita queria
230 carta conseg* lindo manhas mundo nosso numero soraia subject:retorn* subject:retorno traco
220 calma indivi* minuto* minutos passan* passando realizar teresa traga
210 abenco* antecipar consel* conselho endere* inclui inscricao operad* retorn* tomada umas
200 admissao agenda* agradece cartei* clara connos* cumpri* entrevista outra pareci* portef* subject:atualizacao termo
190 completo demais dona experi* inclui* lojas requis* reside*
180 banca candid* comuni* consultor contratacao maiori* subject:nossa teve
170 ontem quadro razao salario semana* senhor* subject:tecnico
160 inform* quinta senhor subject:resposta todo
150 aconte* certo cima comple* conhec* fotos perguntas pode protoc* tatuagens
140 avanca* subject:interesse subject:trabalho
130 moment* momento querem* queremos
120 informar subject:bright* subject:brightwater subject:group subject:pellwo* subject:pellworth voce
110 escolheu
100 direit* obriga*
98 entre subject:trabal*
91 selecionado
53 consigo
44 curriculo
35 curric*
6 dana
-14 obrigado
-21 contat*
-30 vaga
-49 intern*
-50 encerr*
-53 vimos
-56 muito
-60 robin
-61 sacha
-67 programa
-68 demons*
-69 quanto
-72 minist* ministro
-76 sabado
-77 financ* presidencia progra*
-79 posica* posicao
-80 partic* proxim*
-81 noite
-83 segund*
-84 todos
-85 condomino
-86 descon* este
-88 subject:sobre
-90 direto*
-93 invest*
-94 processo
-95 domingo
-100 docume* etapas ningue* ninguem
-110 circul* finali*
-120 desisto eleito esteja explicar inscreveram marco quatro
-130 jantar mesas
-140 cadastros depois terca
-150 centra* coitad* coitada edicao enviad* enviado escolheram espero ficou manager sales
-160 argentina nota obteve voltas* votos
-170 infeli* infelizmente peco penaltis posso prezada subject:famili* venced*
-180 candidatar estive* gato orcamento ultimo
-190 abertura amostr* assistencia clique desist* estimado incompletas indica* insist* termin*
-200 acesso botao confir* consideradas controller cosmeticos hoje mais numa perto recebeu subject:manage* subject:manager
-210 analis* cristi* curso decidido disseram outros preenc* retira* subject:retira* subject:sales tercei*
-220 assembleia aurelis avaliadores caminh* candidate cinco comunicacao condom* confirmar decisa* decisao esta filme inscre* lugare* lugares recebe*
-230 muitas optamo* optamos sitio subject:assist* subject:juri
-240 avisar* avisaremos chamo congelada consulta estima* familiar jornal pedimo* previsto sobre solici* subject:ponto subject:tessel tesour* tragam vossa
-250 baixo disputa entrar preenchido sextas
-260 candidaturas flores mesa retirada subject:oportu* suplentes teremo* teremos
-270 autori* aviso encont* guarda* mandar pessoa* previs* respon* retomada
-280 comeca comparecer compra* constanca conversar receber recusa* terceira voces
-290 cobert* diploma ferias gestor* novida* suplen*
-300 conduz* contratando emprego gerir
-310 ajusta* ajustar analisar aument* disponivel estaci* estacionamento famili* marta recuso* recusou
-320 aplica* aplicacao aprova* aprovacao contactos diretoria engine* engineer permit* precis* retoma*
-330 reclam*
-340 copia decidi* fatura* ordem projetos seis sortea*
-350 vagas visita
-360 aceita* conver* datas decidir perfil pergunta
-370 convit* convite empreg* gestores mandou weber
-380 consta*
-390 bilhet* combina parece* suspen*
-400 dispon* procura propostas
-410 preciso
-420 colega* colegas contem* contin* oito
-430 fechar* lamentamos
-440 esquec* responder
-450 descar* pedido
-470 subject:pedido
-480 considerada proximo
-490 enquan* enquanto subject:controller
-500 agradecer reunia* reuniao
-520 estou rever
-540 antes
-560 agrade* propos*
-580 oferta
-590 espera
-610 subject:vagas
-620 falta
-650 aguard* sair
-1100 ainda continua
""",
    "refusing": """
820 meses
770 abraco
660 durant* durante oportu*
620 valeu
590 contar
560 oportunidades optou
550 isso
510 fala
500 chama
490 ontem
480 aqui convid* demais
470 profis*
460 comuni*
450 cara como etapa vila
440 completo mensag* reprov*
430 administracao aprese* esclar* subject:contratacao
420 candid* time
410 propri* subject:contra*
400 conta escola queria subject:operador
390 convida para vania
380 admini* classi* primeiro senhor
370 alguem armaze* continuamos lugar outra segunda teresa
360 codigo estado iremos
350 deus razao teus verao
340 continue dias gente preenchida quando subject:educad* subject:escola
330 contratar exampl* isto procedimento recurs* resultado sabemo* serio subject:resultado subject:tecnico tudo
320 abenco* area conhec* elenco ideia logist* mensagem muita outras subject:horari* subject:horario
310 cada compro* coorde* proced* quadro seleti* seletivo subject:tecnic* tarde
300 comissao correu cumprimentos educad* fica possa serra subject:recrut*
290 conforme coordenacao desejamos horario voltou
280 audicao beleza cabe candidatura exempl* falei querida questa* refaze* refazer subject:agradecemos subject:interesse
270 candidata contra* decidiu disso entrevistar exma moment* momento seleca* selecao vamos
260 banca cordia* desloc* ficamo* ficamos inclui jonas querid* todas
250 contas figura operad* ouvi prezado telefono vaga
240 catari* desta situac* situacao subject:intere* treina
230 colega comigo descla* escrev* indivi* jornad* necess* part ribeira sucesso
220 comiss* encerr* fechamos livro nunca parque pelo prosse* segund* subject:nordli* subject:nordlicht turma
210 contig* contigo lamentavelmente lojas oferecer subject:posto
200 diretor emprei* experi* inform* subject:estagio
190 cliente indeferida lindo resolv* tomado
180 client* estava median* mediante merece* mereceu mesmo nesta nosso queria* soraia subject:candidatura
170 contacto grande recrutamento talent*
160 encerrada excele* funcao preenc* subject:contab*
150 passad*
140 contin* foram manha quem titulo vindo
130 atelie* atelier delibe* pegand* pegando podere* poderemos prezad* respos* traine*
120 carreiras entao estagi* subject:concur* telefo*
110 contrata entre
100 subject:tessel
95 candidato
94 contratacao
92 conclu* posto
84 dois feira
81 projeto
74 concluida
70 juri
63 substi*
61 equipe
45 vagas
27 pedro
26 trabalho
24 possiv*
12 selecionado
-2 equipa
-13 trabal*
-64 dispon*
-66 garagem robin
-71 recebeu
-76 connos* connosco
-80 dana
-84 lamentamos
-95 obriga* processo
-100 conversa
-110 decisa* decisao encarr* orcame* pedido voce
-120 contabilista idalin* karin mais minist* ministro presidencia subject:assistant
-130 animad* exame prefer* responsavel subject:proces* subject:processo
-140 decidimos lament* motivo* sacha subject:temos
-150 aprova* assemb* diretora estamo* indeferido motivos semana tres vera
-160 abriu aceita* lugare* lugares manage*
-170 admiss* avalia* contam* contamos decidi* esta novida* primeira subject:inscricao
-180 consigo debora inicia* obteve outros sera subject:inscri*
-190 aprovo* corresponder inscrever podera quatro recebi*
-200 duvida* gerente manager prova
-210 agrade* botao conseg* consig* procura sistem* triage* triagem
-220 guarda* nossos seis
-230 candidaturas fatura* fichei* infeli* infelizmente subject:cozinh* subject:pedido tomar
-240 convit* convite docume* pascoa senhores
-250 bilhet* candidatos portal recusa*
-260 aguard* chefe contratamos famili* parte preciso previs* projetos quarta
-270 adjudi* almoco analys* analyst direto* disputa escolheram fronte* frontend obrigada parabe* parabens querem* queremos
-280 contro* curric* desist* orcamento passar subject:controller subject:manage* subject:manager teres
-290 preco responder serao subject:contro* terca
-300 cadast* ningue* ninguem subject:obrigado
-310 acompa* chamado clinic* comunicacao gostar* proposta
-320 cinco hoje sortea*
-330 marta realiz*
-340 conduz* disser* falar oito subject:obriga* subject:sales
-350 perfil propos*
-360 oferta
-370 colega* colegas
-380 parece* subject:seleti* subject:seletivo suspen*
-390 ainda
-400 vimos
-410 controller precis* procur*
-420 balcao depois
-440 secret*
-450 seja
-460 confir*
-470 chamad* falta sair
-480 subject:vagas
-490 respon*
-500 contem*
-510 assist* mesa
-520 agradeco
-580 weber
-610 proximo
-690 continua
-760 antes
""",
}
ASIDES = {
    "keep_file": """
840 suplen*
690 para
500 arquiv*
460 caso nossa
450 fico_com
440 fico
420 com_teu contacto
390 contac*
380 caso_de durant* durante verao
350 meses
320 deixei reserva
280 ficha
270 mais
190 ativo
180 cadast*
-240 telefo*
""",
    "reapply": """
900 inscre*
700 abrem
690 temos
660 para_os
640 nova
620 regula*
570 chama
560 semest* semestre
550 epoca_de
530 partir
510 abre reforc*
500 daqui
490 inscreva
480 pagina
470 espera segund*
460 de_embala maio novas
450 escrev* site
440 em_setemb quando unidad*
430 vamos
420 unidade
410 em_maio repetir
400 apos
390 alerta repeti*
370 abre_em um_ano
360 abrir abrire* abriremos basta
350 ativar ativar_alerta cadast* cadastro carreiras refaze* refazer setemb_ha
340 carrei* de_ter
330 aceita* cadast_ativo ouro sub_00
320 consul* dois
310 abrimo* abrimos curriculo
300 nome saindo
280 continue curric* semana* semanas turno_da
270 duas emprei* meses outono tres_meses
260 lhe_ei pesquisa portal que_te vagas_de
250 deixe entrar palmel* portar_de
230 deixei ficamo* ficamos me_chama
220 ainda colabo* da_noite
210 imedia* junho
200 contin*
190 outra_vez
150 atenta chegam* chegamos em_0000 fica_atenta voce
140 em_novemb novemb* novembro que_gente seu_perfil
130 procur*
120 para_conhec pronto
-82 precis_de
-110 hoje
-120 vontad* vontade
-130 seu_intere
-140 semana seria
-150 qualqu* qualquer
-160 para
-170 os_teus teus
-180 pesou
-200 que_lhe senhor*
-210 aberta as_vagas
-220 vagas
-260 dados
-280 isso
-300 poder
-330 concur* tambem
-360 lugar outras_vagas
-390 gente
-420 dispon*
-450 contacto
-470 telefo*
""",
    "stay_in_touch": """
610 manda
590 telefo*
560 te_para
530 vamos_nos
500 manter
480 vamos
470 almoca*
460 ligar_lhe telefono
450 famili* gente ligo telefonar
430 comigo_para
410 comigo gostar*
400 assunt* assunto
370 conte esta um_cafe
350 novidade
340 bem_vinda experi_com qualqu_coisa seria teatro
330 experi* muito_bem nos_um novida*
320 aberta
310 entret* entretanto lhe_ei qualqu* qualquer se_nao sua_experi telefo_lhe
300 aparecer coisa em_abril gostar_de para_si remune*
290 abril joao te_ca ter_te
280 ca_vai
260 escrev*
250 disse posso
230 quando
220 infant* infantil se_quiser
210 sobre
200 espera_na estrei* vontad_de
190 telegr* telegram
180 profis*
170 quiser
130 mais
-160 renova*
-170 porta serio
-240 nosso
-430 voce
-490 chama
-520 me_chama
""",
    "call": """
620 semana
450 estou
430 quinta
400 com_nosso
290 por_telefo
280 minuto* minutos
-160 ligar
-190 mais
-210 pessoa*
-260 ligo
-270 combin*
-320 falar
-410 ligo_te
-450 setemb* setembro
""",
    "offered": """
1300 estou
450 dispos_para disposicao
440 com_nosso dispos*
430 prepar*
400 almoca* consul_median marcacao median_marcac ser_consul
330 gosto
320 para
310 nos_testes relato_indivi relatorio
300 acesse
290 podem podem_ser
250 fizer fizer_sentid
240 contar_que te_contar
200 espelh* espelh_de
190 feedba* feedback minuto* minutos
""",
    "refused": """
570 indivi*
500 nao_cabe
490 cabe
470 administrativa
300 divulg*
290 coment* os_trabal trabalhos
280 classi*
""",
}
STAGES = {
    "met": """
450 partic*
390 prezado
360 subject:vaga
340 fazer
310 entrevista
290 colega vindo
280 esperamos subject:devolu* ter_vindo
270 prova semana* semanas
250 segue
240 para_os subject:estagio
230 agrade_sua
220 direca* direcao
210 alguem comecar foi_aprova proxima
200 cargo
190 pergun* precis* transm*
180 recebe* tecnic*
170 gostaria
160 inform*
150 gostar_de pela
140 apresentacao connos* dois_anos gosto substi*
120 intere*
110 substituicao tenha
88 contra*
54 dois
-130 profis* saiu sei_que
-160 outra_menina outros produt* subject:respos* subject:resposta
-170 entendeu ficamo* ficamos novida* subject:cultural
-180 conhece outra
-190 ambien*
-200 assim cartei* carteira
-210 ficha grande
-220 chama entrar final
-230 todos
-240 desculpa integr* lugar
-250 ja_nao
-270 contac* lista_de melhor_cumpri
-280 para
-290 noite
-300 subject:recrut* subject:recrutamento
-350 ficar
-360 meses
-370 exmo_senhor
-380 curric* exmo
""",
    "tested": """
500 teste
460 agrade_sua
450 partic*
440 prova
390 ao_longo longo
370 direca* direcao
330 de_ti dispon* do_teu
320 gostei_de pode
300 para_os
280 avalia*
260 pontua*
240 pergun_por
230 avaliacao proces*
210 agrade* proxima
200 voce_nao
180 foi_aprova
170 acabou no_radar
-79 mais
-150 vaga
-170 exempl* exemplo
-180 quando
-190 sempre
-200 sessao
-210 duas mesmo
-250 para
-270 candidato profis*
-280 porque
-300 escrev*
-330 para_nos
-400 por_isso
-410 entrev*
-460 como
""",
}
