"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 com_uma que_ja
1200 efeito grupo
1100 ainda_nao dizer_nao
1000 voce_nao
980 inclui
970 para
960 uma_moca
920 quadro
900 desta_feita
890 profis* que_ainda
880 com_outra
870 indicacao
860 senhor*
850 contratacao queria recrut_para
840 foi_preenc lugar vetou
830 traine*
820 essa etapa nao_seleci
810 estado meti nao_vamos
800 cozinh*
790 candidatura embora optou
780 cadeir_de classi* de_exa isso
770 com_isso vamos
760 pois que_se reprov*
750 territ* territorio
710 ao_seu desta_vez dizer
700 entre_os inclui* loja
690 alguem_que cozinha pratic* pratic_em
680 intern* nao_segue segue_no
670 coloca* condicoes
660 entreg* inform_que segund_coloca
650 pratica prosse*
640 lote seu_proces vaga_ficou
630 aqui conhece dentro_do valore* valores verao
620 recrutamento
610 instru* numero_de trabalhar
600 atribu* da_terra hoje_cedo profissional que_senhor
590 condic* nao_es preenc*
580 contas_este da_banca inapto nome_nao quem_ja
570 excluida pensei querida
560 atual_nao de_00 do_grupo instrutor querid*
550 admitidas candid_nao dessa_vez nao_havera traz_consig
540 achou_melhor admiti* com_quem com_titulo havera procedimento treina* vai_dar
530 conhec* conhecimentos de_conhec para_nenhum saiu
520 candid_com companhia damos de_finali foram media portan* portanto status uma_senhor
510 arte cedo com_graca de_arte escolh_para partic* rede_de so_uma traz
500 candid* causa nota_de rapaz tomado
490 candid_de interi* interior lugar_uma outra voltou
480 conser_restau elimin* encerra entao indiqu* ja_tinham por_nao possiv_contra qual sera_possiv
470 atribuidas colega colocacoes inicia_integr iniciaram integracao oportu* vontad* vontade
460 connos* connosco contra_lo contrata docume* entrevistar escolhida por_isso senhor_do telefo_de vai_rolar
450 aprovado do_nosso fiel pontuacao repres* turist* turistas
440 concelho marco na_triage para_conser que_fala teu_nome
430 almada congel* convoc_para daremo* daremos em_respos exclui_na rapaz_que rolar tradut* vai_haver
420 aprove* desde haver lugar_no mais_um nesta parte_desse que_mora tecnic_de
410 client* instru_com lista_de reprovado seu_nome so_os
400 assim conseq* conta dois ficou_em foi_cancel nao_vou prefere pretensao
390 chegou_ao inform_lo lo_de sua_jornad
380 cancel* com_seu direca_de disso educad* eu_tinha final isso_fica jornada nesta_vaga neste outro_partic participante pegand* produt*
370 cliente compro* concluida essa_posica nossa_parte operad_de perfil_mais por_aqui recurso terminou
360 cancel_por com_mais consid_inapto contratado em_condic foi_entret nao_podere nao_por podere* poderemos recrut* seriac* soubes_por vai_para
350 alcanc* efetiv* nao_se nao_sera sua_partic termin* vinha
340 com_maior foi_descla nao_te
330 cessou comuni_que condic_de por_ter posto_de preten* uma_colega vaga_do
320 consenso esta_comple mais nao_houve
310 na_nossa quem_tem segura* senhor_nao vimos_comuni
300 desclassificado do_turno notas propor um_nao
290 comunicar contra* convid* nao_compro
280 cedula_profis etapa_de martel* martelo moment* momento monito*
270 candid_que de_moment ja_foram na_etapa vaga_nao
260 direca* direcao iremos nao_iremos retira*
250 ficou pela pessoa_por sera situac_reprov
240 acabamos
230 contra_os este situacao tres_notas
220 ja_temos
210 lamentavelmente nao_preenc podere_chamar result_nao um_candid
200 foi_ocupad
190 moment_nao nome
180 declin_com do_recrut respei_sua servic*
170 com_respei foram_todas para_as
160 comuni* para_conver
150 com_esta de_trator funcao trator*
130 turno
120 senhor
110 candidato excele_nao merece_acolhi nao_merece vossa_excele
97 merece* mereceu
96 outro segunda
90 acolhi*
43 deles
32 outro_finali
6 cargo progra*
-9 ficamo*
-11 nao_foi
-14 quem
-21 sua_candid
-36 tenha
-48 indust_de
-54 que_nao
-58 tres
-60 prima
-61 senhores
-64 chamo
-70 empres*
-76 apenas
-82 compar*
-86 nao_conseg
-89 hoje todos
-90 dezass* dezassete
-100 foi_possiv
-110 aberta* como
-120 assunt* dados nossa
-130 automa* passa pode public*
-140 agora anos escuta_antes eu_escuta exampl* example ficou_um pessoa*
-150 escuta* escutaria
-160 anselmo coisa lugare_000 privac*
-170 design design_system montad* precisamos que_quem system
-180 almoca* antes_de avaliacao certif* psicol*
-190 primei* todo
-200 ate_la correi* empreg* possivel prefer* que_voce
-210 duas passou
-220 aparec* seus
-230 anteri* proces* procur* tinha
-240 aprova* seleca* selecao trinta
-250 processo tiver
-260 bilhet* inscre* insist* mantem mantem_se ordenada podera tenho
-270 caso deixar disser* isto_comiss lugare* lugares refere* regula* voce_salvou
-280 automaticamente compre* passag* preterida salvou
-290 encont*
-300 indefe_em requer* todavia
-310 bagagem de_contra doming* fabric* foi_seleci onze preferencia sistem* voces
-320 anunci* convocada excluidas fotogr* tempor*
-330 altera* decisa_nao dia_00 finalistas pedido
-340 erros eu_nao vespera
-350 arranjamos atuali* nao_obteve pergun* primeiro so_para temos vesper*
-360 decidi*
-370 aplica_foi estive* letivo porque recusar respon*
-380 antes contem* cresce* escrev* fechamento financ* hora muito segue seguir sobre
-390 contac* falta sortea*
-400 assemb* assembleia contratando de_um rejeitado
-410 producao quanto
-420 possiv_aprova tera trabalho
-430 aprovar onibus
-440 concor* decidi_nao tercei*
-450 das_vezes escolh_os possiv_seguir
-460 apos maiori_das nada
-470 unidad*
-480 fechada
-490 depois
-500 propos*
-510 perfil_nao
-520 dizer_que por_outro sua_propos
-530 da_sua decisa* decisao
-540 coloca_em famili*
-550 contin* desta_edicao
-560 na_sua
-570 mesa nao_ha oficia* oficial
-580 chamada concurso
-590 assist* colocacao projet*
-600 continua
-610 presid*
-620 obteve_coloca
-630 chamad*
-640 elevad* venho
-710 opcoes
-780 com_contra
-820 posica_da
-830 vezes
-880 lamentamos
""",
    "received": """
1400 sera
1300 uma_primei
1200 os_curric
1100 quem quem_vai
1000 estado_recebi tudo
950 agora
930 fotografias
900 fichei*
890 recebi* vera
860 encarregada
850 agrade_candid escolh*
840 mail
830 ficheiro
820 aqui encontra seu_curric video_de
810 corrige
800 cv_para
770 cada falar
760 as_candid nossa
740 esta_tudo mestre pela
730 as_tuas soldad*
710 mesma vamos
700 com_seu nosso_time tuas
690 ja_esta os_requis
680 de_cada que_sera
660 da_loja inscri*
650 anexos com_os neste
640 entre
630 seu_cadast
620 candidatura na_semana obriga*
610 atesta*
600 necessidades
590 esta esta_em nosso_sistem
580 apreciacao docume* escolh_os
560 entrada gerent* gerente seu_teste
550 entrad*
530 dossie* ja_ca lugar_de no_portal peguei receca_do ta_aqui
520 para_proces proxim_dias
510 confer_pela entrou_na intere* neste_moment que_escolh
500 abriu inclui*
490 assim_que comboi* comboio de_desenh desper* empreg* entrou portal seu_cv tecnico
480 chamar encami* encenador fara se_em socia
470 acompanhar desenh* em_seguid olhos passei semana_que teu_cv ve_as
460 acompa* daremo* daremos encena* processo retorno seus
450 ate_dez certif_de daremo_um leva mostra* partir_de proces* que_sua se_encont temos_neste
440 cozinh* maos muito_intere na_vaga para_ler que_faltav
430 coorde* denise nossa_equipa requer_de resposta teu_portef uma_entrev
420 candid_para de_tecnic dias esta_comple front inscricao retorn_em
410 entrar_em entraremos seguida
390 diploma que_deu seu_materi
380 decisa_sobre diplom* material responsavel sera_tomada sobre_as superior tomada_ate uma_decisa zacarias
370 boa_tarde curriculo seja_result
360 que_seja submet* tomada
350 certif* informamos ja_se pode proximos servico tribun*
340 chegou de_seleca fim_do seus_docume tua_candid
330 assist* com_exito com_gente consigo corridos dias_corrid exito foram
320 avaliar consig* para seu_mail teste
310 brevem* certin* certinho cienci* de_cienci de_que dulce gente humano_ira lo_brevem na_pasta pasta pasta_da
300 encaminhei formul* formulario ja_encami servic*
290 artistica direca_artist esta_na nature* produc* sempre_em videos
280 area_de artist* cartas dupla irmao mostrar olhada pro_meu santa_vitori
260 area as_fotos avalia* cozinhas das_cozinh fotos_das frio gaveta* gavetas gostei
250 as_00
240 analis*
220 da_sua triage* triagem
210 onduladeira receca* rececao
200 setor
190 direca* direcao
110 acusamos
-9 tres
-12 sobra_do
-120 public* quatro verifi*
-140 aprese* atenca* botao
-160 fizemos trinta
-170 como questa* questao
-190 este_mail
-200 agrado* agradou
-210 labora*
-220 enviad*
-230 presen* senhor
-240 dispon*
-250 mensag* passad* tecnica
-260 carinh* conhec* novo
-280 pellwo* pellwo_co pellworth
-290 hospit* hospital
-300 aprova* mais
-310 comuni* site visita
-320 contra* meses
-330 pergun*
-340 relati*
-350 profis* sobre
-360 este recebe*
-370 considerada
-380 escrit* responda
-400 atrave* atraves consid*
-420 enviado
-440 nosso_site rever sua_candid
-460 durant* obriga_por
-510 conver*
-530 recebe
-600 entregue participacao
-620 muito partic*
-840 perfil
-950 agrade*
""",
    "come": """
920 um_dia
910 gostar_de hora_no uma_vez
900 as_00h00 etapa
890 pode_vir
870 gostar*
850 presen*
820 segund_as
780 manha pode
770 sua_candid
760 proxim_etapa
750 conversa no_nosso
730 etapa_do proxima
720 comeca* dia_00 para
700 confirme
680 clique_no
660 querem* queremos
650 clique
640 minuto* minutos
630 dia_de
620 entao
610 as_00h para_prova
600 entrevista voce_na
590 segunda
580 em_recebe
560 de_saber quinta_as
550 gosto_em no_andar
540 andar deve direto* escolhe teriam*
520 abaixo abaixo_para
510 ate_terca encontro feira_dia
500 ate_doming escrit_em
490 antes chamada convoc_para respon_este
480 hora pelo quando venha
470 chamad* entrev_para online
460 comeca_as comecamos pode_ser
450 adiar diretora
440 chefe terca tres
430 as_0h convidados entrev_de pagamo* pagamos por_favor se_pode sexta
420 avaliacao consis* link que_consis
410 convocado
400 aceito inclui_um madrug* madrugada nao_der
390 antes_pergun chegue_dez encaix* mim_na na_recepc recepc* recepcao
380 dez_minuto em_video para_as para_respon pergun_em voce_tem
370 estara* presentes
360 pergun*
350 de_caso estudo_de marcad_para
340 respon_as sexta_feira
330 cafe_na no_dia
320 da_entrev na_fabric realizar
310 seguida sobre
300 copia_dos diplomas docume_de dos_diplom escolh* favor_um identi* identi_copia identificacao
290 convid* mais_sobre saber_mais seguid* sobre_voce temos_intere
280 duraca* duracao horari* novo tens
270 tecnic*
260 coordenacao qualqu* qualquer
240 aparece ca_na depois_do falarm* falarmos ou_dois
230 convid_la
220 chamad_sera feita_pelo na_sua psicol* tudo_bem
210 voce
180 bate
160 para_voce
150 entrev*
130 de_grupo dinamica
-100 quer
-130 como
-210 karin
-240 brasil* brasilia de_brasil
-270 pedido
-280 que_voce reunia_de
-290 confirmar reunia* reuniao
-340 horari_de
-420 agrade* senhor
-440 para_segund
-460 pessoa* uma_entrev
-540 contin* tarde
-550 financ*
-640 dias
-950 conver_na
""",
    "offer": """
1000 como
830 querem* queremos
750 partir
720 feira salari_de
700 carta_propos nossa
670 admiss*
630 funcoe* funcoes
610 segue
590 como_gestor
580 gestor* gestora proposta
570 quiser salario
560 termo
550 cargo_de contrato parabe_vaga vaga_sua
540 contra* pellwo* pellwo_co pellworth
530 ate_ao
520 regime
510 embarc* regime_de
500 escritorio
490 de_setemb
480 euros querem_que
470 der_jeito por_00 sao_00 te_der
460 partir_de
450 de_trabal gosto seu_se
440 formal*
430 de_000 enolog* enolog_reside enologa folga formalizar gosto_que residente
420 ainda_quiser
410 admiss_esta da_pellwo de_saude esta_marcad medico_admiss para_amanha saude setemb* setembro vindo_equipa
400 inicio
390 lugar_seu
380 aprovo* aprovou entre_todos escolh_te te_ti ti_entre
370 voce
360 bem_vindo lugar os_candid
350 de_medica
340 damos que_lhe vaga_de
250 temos
230 contra_como contra_de lugar_de
200 ate_sexta bruta remune_bruta
130 remune* remuneracao
120 aguard*
-160 processo
-210 vencim* vencimento
-220 facili*
-450 aprese*
""",
    "wait": """
1800 retoma*
1300 la_nao
1200 datas
1100 ate_la
1000 congel_ate esta
970 suspen*
960 martel* martelo
860 ainda_nao digo
850 senhor
770 vaga
750 ligo
740 contin*
730 rever
720 aguarde
700 serao_public
690 publicadas
660 contin_ser do_que
650 assim_que assina*
620 bater_martel havend* havendo
600 comeca falar se_suspen
590 meados_de
580 por_enquan
570 ainda previs*
560 diario_oficia espera no_diario public_no
550 lhe_alguma
540 dar_lhe processo
530 proces*
520 mais
510 enquan* seu_perfil
490 assinar dela vou_poder
480 em_espera escolh* status_em volta
470 dar_uma em_fevere mas_regula ningue* ninguem pausad* pausado so_depois
460 nada perfil
450 assunt* assunto passou_na status tranqu*
440 analis_de contin_na disputa na_disput
430 corresponder escolhido estou nao_me se_seu
420 mas_nao postos_de
410 frente
400 corres* de_projet decisa* decisao direto* pessoa volta_de
390 continua peco projetos
370 decidi_por fundac* fundacao primeiro
340 decidido es_primei esta_parada para_quem
330 parada
320 esquec*
310 pacien* paciencia tomara
300 direca_pedago nao_se pedagogica
290 precisamos
250 assemb* assemb_de escolh_do juri_ainda pauta
240 foi_retira porem_decidi retirada secretario
230 alguns_dias de_ontem para_decidi se_reuniu
220 ele_nao em_aberto
190 contin_em dona gente_ve uma_decisa
170 dia_00
150 decidi*
130 semana
74 voce
-150 como
-190 prefer*
-200 contac* respos*
-220 escrev* infeli_ainda
-240 pergun* pode signif* significa
-250 empres* trabal*
-270 cafe caso
-320 parado
-330 nossa
-350 parece*
-360 desist* pela
-390 respon*
-400 vamos
-450 cancel*
-520 pessoa*
-530 meses
-550 sera
-640 acordo
""",
}
ABOUT = {
    "yours": """
930 tudo
690 abraco
660 etapa
630 sera
610 subject:candidatura
590 valeu
580 gente
560 prezado
540 fala
530 nome
520 aqui
510 telefo* time
490 cara
480 para
460 nossa partir
450 isso meses
430 area inscri*
420 qualqu* qualquer traga
410 dados oportunidades
400 agora alguem cabe continue euros
390 combinado feira mensag* produc* resultado
380 como mesma novas
370 cada nosso
360 estado papo producao
350 oferecer semest* video vindo
340 aprese* demais deus horari* manha
330 boas melhor* melhores vamos
320 conta decidiu diga grupo inicio necess* quiser
310 comeca* coordenacao cumprimentos entrad* proced* quem suas subject:castin* subject:casting subject:junior
300 audica* audicao entrada excluidos falei gostariamos horario recurs* uteis
290 conhec* daremo* daremos dessa duas fica foram inclui* mail pelo setor
280 analise contrato coorde* gostar* profis* semanas subject:modeli* subject:modelista
270 entrevista queria subject:candid* subject:retorn*
260 comigo cumpri* produtora
250 cujo ordena* teve viva
240 candidatura convid* estudi* estudio havera indivi* interno lugar operad* seleti* subject:recrutamento
230 emprei* grande minutos negativo ritmo servico subject:trabalho vezes
220 administracao banca candid* devolu* numero semana* subject:obra subject:recrut*
210 chamad* ouvi soraia termo teste
200 comiss* salario subject:tecnic*
190 completo pena senhora servic*
180 aconte* comuni* eduard* energi* inclui lindo saudacoes subject:encarr* subject:encarregado traco
170 agradece cargo direit* senhor subject:bolsa tomada
160 caso comple* dias queremos subject:pellwo*
150 desculpa gostei inform* livro voce
140 escrev* fechamos recrutamento
130 admiti* consigo encarregado estava* outra recursos subject:bright* subject:brightwater
120 cordia* deixar estavamos presen* tarde
110 avanca* curric* estarao experi* fixa humano* humanos notici* presentes
100 propon* proponho
95 experiencia
79 informar pela subject:intere* subject:interesse
73 avancar
55 escolh*
53 seleca* selecao
44 contra*
30 candidatos
25 sacha
19 dana
7 obrigado
2 proces*
1 mais
-41 respos*
-43 processo
-48 candidato
-50 vaga
-67 posica* posicao
-69 minist* ministro
-75 presidencia
-76 sabado
-81 manage*
-89 indica*
-98 tesour*
-110 junho manager
-120 desisto subject:quinta
-130 desta
-140 assemb* assembleia orcame* poder precis* subject:processo
-150 caminh* consul* enviad* envio trouxessem
-160 deixa desist* dizer filho trouxe*
-170 analisamos colocacao depois ferramenta infeli* infelizmente orcamento seguintes
-180 assist* atuali* comparecer etapas hoje realizador
-190 confir* decidido encerr* engine* engineer especi*
-200 disseram emprego estimado famili* fronte* frontend gerir jornal marta ordem pequenos previsto subject:oportu* temos tres
-210 aplicacao aviso coitad* coitada entrevistamos opcao pausad* pausado propos* proposta raimun* raimundo
-220 aument* autori* confirmar filme inscre* subject:candidatar ultimo vizinh*
-230 baixar empres* ficou rogeri* rogerio sextas tinham visita
-240 anterior autorizada cinco contro* corrig* data defini* flores houve opinia* previs* recuso* recusou versao yasmin
-250 anteri* comeca consulta diretoria enviado novida* recusa* verdes vossa
-260 acesso candidate controller esta noite obteve subject:administrativo subject:manage* votos
-270 aceita* colega* colegas comeu empreg* estima* pessoa* subject:tessel suplen* voltam* voltamos
-280 avisar* candidaturas gostava pedimos preenc* reclam* subject:admini* termin*
-290 diploma oito optamo* optamos projetos seguir teremo* teremos
-300 avaliadores conversar falamo* lugare* sortea*
-310 ambito bilhet* encont* permit* procura
-320 conduz* ferias outros proximo subject:sales
-330 antes chamar contratando respon*
-340 convit* convite disponivel estaci* estacionamento vendas
-350 aplica* convos* convosco curso pelos reunia* reuniao weber
-360 analisar dispon* enquan* enquanto fechar* pedido tercei*
-370 copia descar* mandou perfil preciso quatro
-380 mandar nossos subject:vaga terceira
-390 aprovacao contem* contin* fatura* mesa oferta
-400 decisa* decisao sair subject:pedido
-420 estou lamentamos retoma*
-430 edicao estive* seis
-440 analis* aprova* combin* decidir
-460 subject:controller
-470 agradecer realizado
-490 decidi*
-500 subject:vagas
-520 esquec*
-530 responder
-540 rever
-580 considerada
-600 conver*
-620 espera
-630 aguard*
-650 agrade*
-660 falta
-860 ainda
-1200 continua
""",
    "refusing": """
1000 meses
850 abraco
700 durant* durante
670 isso
590 demais oportu*
580 chama oportunidades valeu
570 contar
560 alguem
540 cara
530 muita
520 mensag*
500 aqui fala time
490 etapa
480 tudo
470 para profis*
450 convid*
440 primeiro
430 mensagem
420 aprese* escola optou senhor
410 cabe razao
400 cada codigo continue falei serra
390 candid* conhec* esclar*
380 armaze* coorde* vila
370 estado indivi* iremos nome queria reprov*
360 subject:intere* subject:interesse subject:tecnic* verao
350 comissao continuamos cumprimentos outra subject:tecnico
340 area convida diretor isto subject:educad*
330 completo compro* conta subject:operad* subject:operador tarde teresa voltou
320 como comuni* marco
310 deus educad* horario logist* preenchida quadro vania
300 seleca* selecao subject:contratacao
290 audica* audicao classi* contacto contratacao correu decidiu moment* momento prezado resultado
280 anunci* candidata comiss* escrever exclui* subject:contra* subject:escola sucess*
270 abenco* abencoe operad* todos
260 conforme coordenacao devolu* outras segund* subject:horari* subject:result* subject:resultado telefono
250 candidatura certo melhor* melhores pesou segunda sucesso teus
240 dias escrev* foram ontem part subject:nordli* turma
230 cordia* cumpre desemp* excele* exempl* lindo lojas lugar pacien* passad* pelo proced* seleti* seletivo
220 administracao banca contig* damos fica
210 descla* eduard* ordena* vamos
200 concur* contrata fernan* figura prosse* recurs* soraia subject:recrutamento
190 emprei* podere* poderemos querid* querida subject:recrut*
180 cancel* fechamos lamentavelmente logo manha nesta possam* possamos posso recurso tomado
170 compativeis livro recrutamento refaze* refazer subject:candidatura subject:obra vaga vindo
160 condicoes experi* feira graca inform* oferecer subject:estagi*
150 exma porque queria* valdem* valdemar
140 semanas
130 desta estagi* mesmo portan* preenc* resolv*
120 consid* inclui reserv* semana*
110 contin* funcao tinha
96 deixar encerr* estagio
93 vagas
90 feita
86 partic*
85 pela
81 titulo
80 podemos
46 subject:tessel
9 possiv*
-9 ficou
-13 subject:candid*
-18 mais
-25 candidato
-28 data
-55 subject:inscricao
-64 processo
-67 voce
-78 direto*
-81 robin
-83 subject:aureli* subject:aurelis
-89 subject:fronte* subject:frontend
-91 soube
-94 pedimos
-95 melhor seleci*
-96 intere*
-100 coitad* conver* proxim*
-110 apos clube esta pode
-120 candidaturas entend* equipa minist* ministro presidencia recebi* sacha seis
-130 diretora manage*
-140 rever subject:engine* subject:engineer temos ultimo
-150 forma
-160 aprovo* aprovou dizer nossos pellwo* pellworth triage* triagem
-170 autori* compre* idalin* manager minha obrigada suplen*
-180 acaso admiss* dana edicao elevad* ningue* ninguem teremo* teremos
-190 anterior defini* docume* primeira transferencia
-200 infeli* infelizmente olhos orcame* previs* vera
-210 aceita* analys* analyst anteri* comunicacao curric* gerir inicia* inscre* inscrever rogeri* rogerio subject:obrigado
-220 ainda anos consigo minuto* minutos nossas opcao precis* restan* serao
-230 contratacoes desist* sortei* sorteio subject:pedido
-240 animad* conseg* contratamos escolheram esquec* orcamento parte tres
-250 aprova* caso corresponder fronte* frontend parabe* parabens parece* preco
-260 cadast* diretoria lemos mandou passar quarta recusa* suspen*
-270 barrei* colega* colegas olho preciso subject:manage* subject:manager
-280 conduz* disseram famili* quatro subject:obriga*
-290 balcao candidatos consig* decidi* nenhum pascoa procur*
-300 decisa* disser* parado prova subject:vaga
-310 agrade* contem* proximo queremos teres
-320 chefe hoje marta sair subject:controller
-330 abriu mesa realiz* subject:contro* subject:cozinh*
-340 subject:sales vimos
-350 gostar* respon* votos
-360 estive* perfil sortea*
-380 lugare* lugares
-390 semana subject:vagas
-400 cinco falar proposta
-410 analis* confir* depois
-430 chamad* seja
-470 falta
-480 subject:seleti* subject:seletivo
-510 agradeco weber
-580 assist*
-610 controller
-640 antes
-740 continua
""",
}
ASIDES = {
    "keep_file": """

""",
    "reapply": """

""",
    "stay_in_touch": """

""",
    "call": """

""",
    "offered": """

""",
    "refused": """

""",
}
