"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1400 que_ja
1200 moca pra_cozinh
1100 com_isso com_uma dizer_nao efeito grupo
1000 conhece cozinh* nao_vamos territorio
990 profis*
980 voce_nao
930 empres_nao quadro
910 inclui
900 vamos
890 do_grupo etapa recrut_para
880 ainda_nao vai_dar
870 portan* portanto
860 contratacao lugar para que_ainda
840 pratic*
830 pratica
810 meti traine*
800 de_exa embora estado nao_seleci optou
790 candidatura nao_segue segue_no
780 pediu_que vetou
760 entre_os
750 desta_feita inform_que
740 alguem_que atribu* foi_preenc loja que_se
730 isso termin_em
720 segund_coloca
690 lote
680 admiti* ao_seu vaga_ficou
660 coloca* indicacao obrigados
650 achou_melhor com_outra compan* essa inapto valore* valores
640 client* hoje_cedo senhor*
630 foram instru*
620 da_banca excluida
610 infeli_retorn pratic_em queria traz
600 dentro_do dizer pensei rodada rodada_com seu_proces status
590 cadeir_de candid_de conhec* verao
580 inicia_integr iniciaram integracao nome_nao preenchida
570 classi* desta_vez instrutor pois quer tarde termin* trabalhar
560 atual_nao cadeir* conser_restau de_ter indiqu* mora_aqui nao_podere que_mora senhor_nao
550 colega de_finali desde modeli* modelista partic*
540 adequa* cadeira nota_de que_senhor so_uma telefo_de vontad* vontade
530 arte contra_lo damos de_arte nao_se para_conser pela_empres possiv_contra repres* sera_possiv
520 com_quem nesta para_nenhum tomado
510 alguem foi_cancel inclui* procedimento
500 atribuidas com_mais de_que indeferida por_nao possiv_inclui vai_rolar
490 causa colocacoes conhecimentos convoc_para de_conhec escolh_para gradua* propria reprov* uma_senhor
480 dessa_vez nao_havera partic_com pela recrutamento segunda senhor_do teu_nome
470 aqui cancel_por encerra escolhida incluir
460 entend* exclui_na ficou_em havera os_dois pegand* rolar
450 bolsa_sera candid_com candid_nao efeito* proced* prosse* uma_vaga
440 consid* consid_inapto contra* convid* de_00 do_nosso mais_um perfil_mais pratic_de que_ca quem_ja vaga_do
430 admitidas alcanc* convocados eles ficass* ficasse levar oito que_vaga voltou
420 candid* da_lista meses para_loja turist* turistas
410 cabe com_titulo do_turno entreg* eu_tinha nao_te pontuacao uma_colega
400 conseq* maiori* moment* momento na_triage nao_es nesta_vaga obtido podere_chamar pontua* que_fala
390 fica_assim numero outras prefere traz_consig tudo
380 alguem_com com_dois haver na_etapa por_isso vai_haver
370 armaze_em cancel* daremo* daremos dois nao_compro participantes pode_ser recrut* situac* situacao so_os
360 companhia diretoria efetiv* instru_com internacional outra
350 candidato comuni* condic_de connos* connosco em_condic entao estagiaria foi_descla interi* interior nao_vou operad_de recebe_no situac_reprov treina*
340 artist* consenso inform_lo lo_de martel* martelo media motorista posto_de preencher profissionais propor qual recaiu_sobre saiu
330 assim bolsa demos desempenho docume* foi_entret marco outro_partic participante por_aqui querem seu_colega trabal_em
320 de_recebe desclassificado escola* isso_fica
310 com_seu convid_para desse desse_grupo final frio iremos nao_iremos nossa_parte parte_desse preenc*
300 apresentamos ca_esta comuni_que esta_desde estagi* foi_ocupad na_nossa tecnic_de
290 deles etapa_final result_nao sera
280 com_maior contratado demos_priori sua_partic terminou
270 lista_de preten*
260 consigo ja_foram que_soubes robo soubes* soubes_por soubesse vaga_nao
250 consig* ficamo* lamentavelmente manha recurso retira*
240 dias substi* tres_notas um_nao
230 aproveitamento ha_mais soldad* tendo treinamento
220 deste nao_sera reciclagem
210 as_oito
200 esse_motivo oportu* por_esse
180 contud* contudo docent* docente gente_bateu merece_acolhi nao_merece senhora
170 ja_temos
160 acolhi* safra
150 de_novas declin_com esta ficou foram_todas linked_para lugar_no no_linked novas_oportu respei_sua
140 funcao moment_nao saber_de tres
110 resposta
96 dado
84 de_trator nao_foi outro trator_para tratorista
38 ordena*
34 vaga
23 fazer
18 sua_candid
-30 passar
-33 falei
-42 senhores
-58 foi_possiv
-59 aprova*
-63 posica* posicao
-65 todos
-66 graca_monfor
-72 produc*
-76 nao_conseg
-78 dezassete indust_de
-80 monfor*
-90 outra_pessoa
-91 weber
-94 chamo curric*
-100 primei*
-110 escolhemos
-120 falar
-130 candidatos escuta* escuta_antes escutaria eu_escuta
-140 cristi* lista
-150 de_nao eventu* exampl* example que_voce
-160 entrevistas
-170 como correi* nossa precisamos
-180 anos passa
-190 antes_de assina* bagage* direit* pode que_nao
-200 cada cadast* disponivel ficou_um finalistas hoje precis*
-210 compar* fundac* fundacao perdem* perdemos
-220 certificados de_forma entre_as irma passad* por_que prefer* producao um_lugar voce_salvou
-230 declar* escolh_outra lugare* lugares mister* salvou
-240 adulto* agosto candid_do coisa politi* politica quem_escolh
-250 achamos primeiro um_ano
-260 assunt* automaticamente comiss* de_recrut encont* estas excluidas suspen*
-270 assistente prefei* seguir
-280 faria fechad* medicina refere* sistema tiver
-290 escolheram havend* regula* sistem* so_depois unidad_00
-300 indefe_em proces* seu_trabal
-310 fotogr* nenhum* ordenada seus unidade
-320 avisar conclu_da exmo foi_para intere* ocupar palavr* procur* unidad*
-330 decisa_nao empreg* porque
-340 caso descar* tinha
-350 altera* avanca* farmac* fechada presid* processo tambem
-360 antes assemb* assembleia escolh_os
-370 amanha aplica* convocada dia_00 infeli_nao preferencia respon* segue sortea*
-380 candid_para escrev* jogo onze sobre
-390 agora candid_se prazo_de
-400 hora por_outro projetos tera
-410 cresce*
-420 encarr* foi_seleci propos*
-430 analis* consul* contem* de_um segundo
-440 data decidi_nao oficia* oficial quanto so_para vesper*
-450 aceita* anunci* pedido pergun* possiv_aprova projet*
-460 aprovar contac* decisa* decisao perfil_nao
-470 famili* nao_nos
-480 assist*
-490 decidi* falta muito sua_propos
-500 prepar*
-510 desta_edicao nao_ha
-520 alguem_de das_vezes na_maiori requer* vezes_vaga
-530 maiori_das trabalho
-540 dizer_que duas nada passou
-550 continua
-560 na_sua tenho
-570 onibus
-580 rejeitado
-590 depois
-600 eu_nao
-610 venho
-630 concurso mesa
-640 chamada colocacao
-650 chamad*
-670 obteve_coloca
-700 da_sua
-710 com_contra
-790 lamentamos
-800 opcoes
-950 vezes
-990 posica_da
""",
    "received": """
1100 agora quem_vai sera
960 uma_primei
950 quem
940 os_curric
910 ja_ca
900 anexos
890 tudo
870 mestre
850 aqui
810 primeira
790 fichei*
780 corrige
770 encontra mail
760 agrade_candid esta_tudo
750 corrig*
740 vera
730 escolh*
720 escolh_os olha video
710 ja_esta
700 com_seu cv_para
690 esta falar que_escolh seu_curric
680 confer_pela
670 estado_recebi fotografias
660 encami*
640 maos
630 mostra* que_sera
620 nossa
610 atesta*
600 as_candid mesma
590 entrou ficheiro recebi* receca_do vamos
580 foram no_portal pela
570 anotad* anotado encarregada na_semana
560 as_tuas coorde* gerent* gerente neste os_papeis
550 papeis pode tuas
540 acompanhar da_loja seu_cv
520 acompa* apreci* fara quando temos toda
510 de_cada obriga* os_requis recebida se_em seu_cadast
500 certin* certinho inclui* nosso_time seu_teste soldad*
490 docume* entrada nos_proxim
480 curric_foi daremo* daremos entrad* esta_em nosso_sistem
470 cada comboi* comboio de_desenh desper* isaura na_vaga
460 dossie front muito_intere olhos proxim_dias tribun*
450 aguardando com_os desenh* imprim* lugar_de oficina
440 apreciacao caiu caiu_certin chegou decisa_sobre empreg* encaminhei ja_encami leva olhar sera_tomada sobre_as teste tomada_ate
430 cienci* denise encenador imprimi na_pasta necessidades pasta pasta_da uma_entrev ve_as
420 ate_dez com_gente daremo_um dossie* dossier foram_carreg govern_de inscricao neste_moment semana_que valida*
410 area_de encena* entrou_na frio govern* ja_se secretaria servico superior vista zacari* zacarias
400 de_tecnic dias proces* requer_de retorno se_encont sinop triage* triagem
390 ate_ao cadastro candid_0000 certif* climat* em_seguid para
380 as_fotos com_exito cozinhas encarr* entrar_em entraremos gaveta* gavetas inscri* tecnico
370 abriu em_ate entrar* esta_comple exito fim_do responsavel retorn_em temos_neste
360 feira para_ler processo que_deu submet* superi*
350 candidatura curric* nossa_equipa resposta servic* seu_materi seu_numero teu_portef
340 dupla manage_foi proximos sempre_em seu_mail videos
330 artistica avaliar direca_artist ficara_guarda figura* guarda_na inform_que material que_os que_sua
320 candid_para certif_de connos* da_sua de_que de_seleca encarr_que entre seguid* seguida
310 apreciarao assist* dias_00 funcao numero_de os_dias seus
300 confir_que peguei que_faltav ta_aqui time
290 assim_que boa_tarde diplom* diploma faltav* na_minha oi_sheila sheila situac* situacao
280 banco_para candid_qualqu conclu* consig* consigo documentos os_perfis qualqu_que respos_todos seja_result
270 com_link corridos dias_corrid intere* partir teu_cv
260 corrid* direcao em_media para_proces validada
250 funcao_de noite seus_docume
240 anuncio onduladeira
230 analis* aqui_na certificado setor tua_candid
220 esta_connos para_cadeir que_bom santa_vitori
210 avalia* cadeir_de vitoria
200 consig_no contac_consig semana_seguin
190 qualqu* qualquer sua_inscri
180 avisam* avisam_por avisamos que_teu que_tiverm tiverm* tiverm_novida tivermos
170 ao_sabado
160 assim de_0000 prova tarde
150 acusam* acusamos
140 curriculo proces_esta
130 candid* prazo_de
110 analise
-1 noiva_prova
-10 aparta_0000
-12 apartado assume_direca estori* estoril
-13 aparta*
-21 coimbra
-60 com_numero
-63 vaga
-88 estale*
-93 barreiro
-94 dinis
-99 barrei* duvida* duvidas
-110 assunt* conven* dezoito
-120 chegar* chegaram
-130 cinco
-150 duzent* public*
-160 aberto discut* substi*
-170 feita percur* percurso
-180 ficamo* ficamos ficou trinta
-190 antes mondeg* mondego
-200 aplica* mais
-210 melhor
-220 levant*
-230 talent* termin*
-240 este_mail gestor passad* posica* posicao sobre
-250 senhor
-260 como dispon* espera novo
-270 carinho comuni* nova
-280 delas presen*
-290 desde querem*
-300 hospit* hospital recrut* visita
-310 questa*
-320 engenheira esta_00 experi* site
-330 dois pergun*
-340 aprova* durant* durante
-350 concor*
-360 parte tecnica
-370 apreciou
-400 candid_se socio
-410 conver* enviad* recebidos
-420 conhec*
-440 nosso_site rever
-450 contra*
-470 atuali* meses
-490 enviado para_vaga
-510 considerada muito
-520 entregue
-530 atrave* atraves consid*
-590 obriga_por
-600 participacao
-630 perfil
-680 partic* recrutadores
-770 recebe*
-800 recebe
-1100 agrade*
""",
    "come": """
1100 um_dia
1000 as_00h00
900 uma_vez
890 clique
870 comeca*
850 as_0h00
830 entrevista pode
820 clique_no
790 gostar_de
780 gostar*
770 conversa proxim_etapa
760 no_nosso para pode_vir
750 etapa
740 entao no_andar
720 na_sexta
710 dia_de etapa_do
700 terca
690 da_entrev link
660 hora hora_no
630 as_0h pergunte
610 pelo pergun* querem* queremos
600 dia_00 manha
590 sua_candid
580 na_minha
570 voce_na
560 gostariamos proxima uma_hora
550 entrev_para
540 as_00h entrev_de minuto* minutos para_prova
530 segund_as
520 adiar em_recebe
510 quando
500 ao_meio avaliacao convoc_para escolhe meio_dia videoc* videochamada
490 de_saber deve escolh_entre sexta_as sexta_feira
480 minha
470 online_de tres
460 escrit_em fazer fazer_uma gosto_em la_no municipal pode_ser presen*
450 candidatura comeca_as comecamos confirme diretora quinta_as teriam* teriamos
440 chamad_de direto* para_as participar se_pode
430 afonso chefe direto_de esta_livre pagamo* pagamos
420 chamada convoc* munici* online
410 chamad* feira_dia
400 ela_vai pedir_um pergun_em simples vai_te
390 codigo em_video para_respon te_pedir
380 ate_terca proxim* respon_as venha
370 aceito biqueira conseg* de_biquei doming_para empilh* empilhador encontro nao_der realizar tecnic* uma_volta
360 antes coisa deve_durar durar
350 convidados presenca seguinte
340 madrug* madrugada respon_este
330 por_favor
320 antes_pergun chegue_dez mim_na na_recepc por_mim recepcao
310 cafe_na do_servic marcad_para na_fabric qualquer segunda
290 contig* quer_te
280 consis* consiste convid_la pergun_por que_consis seguid* seguida
270 cerca cerca_de prova_pratic uma_chamad video
260 seguin*
250 candid_gostar coordenacao de_caso de_identi de_manha dez_minuto diplomas docume_de dos_diplom estudo_de falarm* falarmos favor_um identi* identi_copia identificacao para_voce pratica sobre_voce
240 aparece depois_do favor triage* triagem whatsa_tudo
230 estudo pelo_whatsa sera
220 dinami_de
210 dinamica
200 novo
180 convid*
170 entrev* esta
150 bate intere*
140 sobre
-46 na_quinta
-120 primei*
-150 brasilia como de_brasil pela
-170 brasil* que_voce
-200 genivaldo
-210 plantao
-220 hoje
-230 admiss* recebemos
-240 de_petrol
-250 petrolina
-260 agende prazo
-290 autori*
-300 horari_de na_segund
-310 disponivel
-320 confirmar professora
-330 pedido reunia_de
-340 doming_00h00 finalizar para_finali
-360 reunia* reuniao
-370 meia_hora
-380 agrade*
-400 contar
-410 senhor
-430 tarde
-440 pessoa*
-560 uma_entrev
-610 financ*
-670 contin*
-720 dias podemo_conver
""",
    "offer": """
1100 partir
1000 como salari_de
880 salario
870 carta_propos
820 feira nossa
760 querem* queremos
750 contrato
740 proposta
710 gosto
700 gosto_que
610 enolog_reside
590 quiser vale
580 de_000
570 pellwo* pellwo_co pellworth
560 regime
550 sem_termo
540 lugar nova
530 como_gestor folga regime_de termo
520 gestora
510 cargo_de gestor*
500 ate_ao museu_do
490 cargo cultur* cultural do_museu embarc* funcoe* funcoes mediad* mediad_cultur mediadora seu_se
480 museu parte_da
470 formal* quer
460 lugar_seu
450 contra_de euros que_lhe
440 parabe_vaga vaga_sua
430 com_inicio vindo_equipa
420 de_setemb escritorio
410 equipa_da funcoe_de voce
400 arranq* arranque der_jeito inicio sao_00 te_der
390 de_trabal vaga_de
380 damos esta_marcad medico_admiss para_amanha setemb* setembro
370 aprovo* aprovou bem_vindo da_semana lugar_de marcad* marcad_para marcado
360 querem_que
350 de_medica entre_todos escolh_te te_ti ti_entre
340 os_candid
330 vaga
310 homolo* para_poder primeiro
300 contra_como
280 temos
260 dia_00 no_dia
240 oficia* oficial
200 ate_sexta
150 remune_bruta
120 remuneracao
110 remune*
-130 novo processo
-140 proces*
-210 encont*
-240 manda
-250 propos_de
-260 vencim* vencimento
-290 ordem
-300 que_eu
-450 aprese*
""",
    "wait": """
1600 retoma*
1300 datas
990 suspen*
980 ate_la
960 martel* martelo
950 la_nao
940 esta
900 ainda_nao
880 por_enquan
870 contin_ser
810 rever senhor volta
770 congel*
750 do_que
720 congel_ate contin* serao_public
710 falar publicadas
700 aguarde
690 digo
670 assina* bater_martel
660 assim_que se_suspen
650 ligo
630 nada previs*
620 encont_se
610 decidido havend* havendo
590 aguard* espera lhe_alguma
580 comeca
570 vaga vou_poder
560 dar_lhe em_espera status_em volta_de
540 status
530 diario_oficia mais nem_descar
520 diario no_diario public_no
510 ainda seu_perfil
500 assinar gestor
480 assunt* assunto disputa juri_ainda na_disput ningue* ninguem
470 disput* escolhido passou_na tranqu*
460 mas_nao proces* processo
450 direto* escolh* estou frente perfil se_reuniu
440 continuas corresponder
430 se_seu
420 de_projet decisa* decisao peco primeiro
410 ao_que em_contac
400 continua garantir
390 analis_de
380 mas_regula
370 dar_uma foi_pausad pausad* pausado pessoa
360 em_fevere esquec* nao_me para_quem
350 dia_00 precisamos se_em
340 esta_parada quem_ligo
330 direca_para fevere*
320 tomara
310 nao_ha
290 pacien* paciencia pedago*
270 para_decidi
260 eliminados valida_nao
250 assemb* assemb_de escolh_do foi_retira pauta secret_execut
230 de_pacien
220 porem
210 seu_proces
190 em_aberto
180 semana
160 proces_contin
-85 infelizmente
-150 compan*
-200 como
-220 significa
-230 candid* infeli_ainda
-240 escrev* respos*
-260 cafe
-280 tres
-290 oito
-300 ao_fim prazo
-370 pela
-380 desist* nossa vamos
-390 empres*
-400 parado
-440 cancel* para_dia respon*
-500 sera
-510 pessoa*
-580 meses
-640 acordo
""",
}
ABOUT = {
    "yours": """
790 tudo
740 abraco
720 aqui
700 sera
620 fala gente
590 administracao prezado
580 etapa
560 euros
550 partir
520 isso
510 cara fazer subject:candidatura
500 como saude
490 valeu
460 agora
450 foram
440 nossa
420 analise
410 fica inicio inscri* mensag* proced*
400 aprese* coorde* coordenacao procedimento resultado
390 recrutamento
380 cabe horari* quem semest*
370 diga escrev* gostariamos para qualqu* qualquer video
360 boas indivi*
350 continue dados novas oportunidades querida recurs* time
340 comigo durante estado excluidos link
330 audica* audicao lugar oportu* subject:retorno
320 comeca* mesma subject:castin* subject:casting
310 daremo* daremos papo produc* reprov* semanas servic*
300 candidatura meses presen* servico
290 contratacao deus gostar* identi* outras subject:teste
280 area continuamos dessa oferecer pena quando realizar subject:candid*
270 cujo entao feira grande informacoes traga
260 caso horario outra subject:estado teve traco vamos
250 alguem anteci* casa combinado conforme cumprimentos desenv* lindo mail operad* saber saudac* saudacoes semana* senhora subject:bolsa subject:junior
240 admissao carta cartei* carteira concluida convid* minuto* minutos nosso nunca pelo suas subject:atualizacao
230 abencoe manda passan*
220 confor* contigo maiori* numero queria seleti* subject:analyst subject:curriculo tomada
210 estudi* estudio junto lojas melhores tarde tenho umas
200 agradece completo conhec* inclui informar manhas melhor* muita quadro razao subject:obra
190 decidiu profis* subject:curric* subject:recrutamento
180 artist* candid* connos* soraia viva
170 botas cumpri* manha portef* requis* salario subject:recrut* vindo
160 admiti* comple* tatuagens
150 procurando subject:empresa subject:interesse subject:proxim*
140 auxiliar demais pellwo* perguntas recursos
130 damos duas experiencia protoc* retorn* teresa todas
120 entend* selecionado voce
110 subject:bright* subject:brightwater subject:group trabalho viacao
100 retorno subject:pellwo* subject:pellworth
92 excele*
82 prova
77 avisamos
71 entrevista
65 dana
50 senhor
45 trabal*
43 avanca*
27 seleci*
9 coisa
7 vaga
6 lista
-5 muito
-6 resposta
-10 respos*
-20 contat* docume*
-42 porque
-51 segund*
-52 sacha
-58 fora
-59 concurso
-71 todos
-81 marco outubr* outubro
-82 presidencia
-89 financ*
-90 invest*
-92 assistente
-94 obteve
-95 condomino
-100 concor*
-110 mimosa ninguem pagamento vimos
-120 candidatar comeu desocupam este formandos nota semana
-130 gato jantar
-140 acesso analys* analyst depois desist* manager quinta*
-150 analis* enviad* etapas jornal partic* pedir recebeu sales solicitar
-160 esquecemos participou seguir termin*
-170 assist* construtora curso desisto infeli* infelizmente inscreveram quarto* quartos solici* suplen*
-180 argentina autori* cadastros chegarem convento encerr* entregue enviado escolheram recebe* subject:financeira
-190 abertu* agenci* analisamos banco telado tinham
-200 aprova* clique contratamos decidido esta insist* mesas orcamento ultimo
-210 abertura adjudi* candidaturas confirmar mandar proposta quintal quinze* subject:vaga
-220 atendi* centra* conversar hoje mais negativa particular precisava previsto quinzena recebe versao
-230 aceita agradeco atendimento aurelis candidate contra entrar entrevistamos pedido* perfil poder reserv* subject:manager subject:tessel tercei* visita*
-240 aceita* consid* gerir peco premio
-250 aplicacao aviso estaci* estacionamento estimado optamo* optamos precis* previs* sobre subject:confir* subject:situacao votos
-260 aument* botao confir* estima* gestor* indeferido pedimo* respon* subject:empresas subject:ponto
-270 diploma ferias minho pessoa* proble* vossa
-280 aprovacao coment* congelada copia disputa engine* engineer famili* notificacoes penaltis seis tesour*
-290 analisar chamo consulta contem* contratando conver* decisa* decisao outros parece* propos* subject:sales terceira
-300 contactos marta mesa opcao procura projetos recusa* recuso* recusou sextas teremo* teremos viatur*
-310 gestores guarda* inscre* muitas novida* pergunta retirada vagas
-320 avisar* comparecer falamo* falamos indica* mandou ordem visto
-330 bilhet* constanca disseram lugare* lugares suspen*
-340 aplica* avaliadores decidir realizado viseu
-350 convit* convite decidi* diretoria fatura* ficou permit*
-360 disponivel proximo
-370 combina consta* preciso sortea* visita
-380 cinco contin*
-400 antes emprego oferta oito subject:pedido
-410 caminh* conduz* weber
-420 colega* colegas retoma*
-430 dispon*
-440 descar*
-450 estou
-460 enquan* enquanto responder reunia* reuniao
-470 fechar*
-480 subject:controller
-490 considerada lamentamos
-510 esquec*
-520 agrade* rever
-530 agradecer
-540 sair
-610 aguard* falta subject:vagas
-630 pedido
-660 espera
-940 ainda
-1000 continua
""",
    "refusing": """
920 meses
800 abraco
720 valeu
700 durant* durante
660 mensag*
630 aqui
590 oportu*
580 contar
550 isso vila
540 oportunidades
520 aprese*
510 convid* subject:contratacao
500 optou
480 comuni* deus etapa fala reprov* subject:escola
470 cara chama como demais
460 quando
450 abencoe
440 administracao candid* outra
420 conta convida
410 esclar* escola subject:educad* teus vania
400 dias iremos proced* time
390 admini* coorde* muita queria
380 alguem classi* compro* efeito profis* propri* subject:operad* subject:operador
370 estado lugar ontem procedimento
360 comissao conhec* elenco para razao resultado tarde tudo
350 continuamos continue indivi* preenchida segunda verao
340 prezado
330 codigo completo contratar voltou
320 cabe contra* horario quadro sabemo* senhor
310 armaze* audicao coordenacao desejamos fica outras serio
300 isto linked* serra
290 desloc* logist* possa recurs* todas
280 cada cordia* excele* exma falei nosso primeiro vaga
270 banca candidata edital queren* querendo subject:agradecemos subject:intere* subject:interesse vamos
260 area correu diretor ficamo* ficamos figura inclui livro pacien* subject:tecnic* subject:tecnico
250 catari* coloca* contas desta disso entrevistar exempl* moment* momento refaze* refazer referencia segund* seleti* seletivo telefono
240 contratacao cumprimentos foram grande nunca operad* ouvi
230 candidatura confor* conforme escrever lamentavelmente lojas projeto treina
220 comple* contig* contigo decidiu prosse* subject:nordli* subject:nordlicht sucess* teve turma
210 descla* diga situac* situacao subject:posto subject:result* subject:resultado
200 contacto graca grupo indeferida mereceu posso prosseguir queria* recrutamento sucesso vezes
190 client* compativeis contin* damos oferecer seleca* selecao
180 manha preenc* produt* rede subject:recrutamento
170 cliente conclu* emprei* encerr* feita funcao soraia tomado
160 refere* semanas vinha
150 anunci* atelie* atelier equipe estagi* podere* poderemos quem resolv* subject:candidatura
140 subject:contab*
130 necess* subject:recrut*
120 participacao proximas subject:estagi*
110 contrata juri
100 subject:concur*
95 entre
94 escolhida
78 vagas
63 subject:tessel
58 trabalho
24 trabal*
16 dois
12 pode
4 obriga*
-1 pedro
-6 inscri*
-15 subject:candid*
-20 agora
-21 candidato
-52 connos*
-54 ficou
-57 dana
-63 garage* mais
-73 orcame* voce
-81 concor*
-92 robin
-94 banco
-100 animad*
-110 abriu conversa minist* ministro presidencia
-120 contabilista lugare* lugares tres
-130 motivo* prefer* semana
-140 aceita* gerir gostaria motivos processo registada subject:curric*
-150 aurelis copia entrevista manage* propos* subject:assistant subject:proces* subject:processo
-160 admiss* aplica* diretora votos
-170 aprovo* aprovou comunicacao conseg* decidi* desist* diplom* fora mesma sacha subject:inscricao
-180 agradecer debora direto* dispon* indeferido obteve outros projetos subject:inscri* visita
-190 barrei* bilhet* compre* estamos manager marian* mariana pedido recebi* venced*
-200 avanca* disponivel encarregada prova subject:pedido
-210 aprova* corresponder curric* esta fabric* muitas peco tomar triage* triagem
-220 candidatos candidaturas clinic* clinica disputa gratidao guarda*
-230 adjudicacao atendimento barbar* decisa* decisao espera esquec* inscre* lemos nossos subject:aqui
-240 adjudi* agrade* almoco inicia* ningue* ninguem perfil previs* responder sincer*
-250 aguard* contratacoes convit* convite nenhum obrigada orcamento pago parece* portal preferencia sindic* subject:manage* subject:manager
-260 diretoria docume* nossas oferta parte pascoa passar querem* queremos recusa*
-270 ainda amanha escolheram famili* fichei* fronte* frontend preco proposta sistem* subject:cozinh*
-280 avalia* parabe* parabens subject:controller teres
-290 analys* analyst avaliadores balcao consig* parado penalt* penaltis subject:contro* subject:obrigado
-300 cadast* precis* serao terca
-310 hoje subject:seleti* subject:seletivo
-320 falar gostar* subject:obriga*
-330 acompa* chamado infelizmente suspen*
-340 cinco quarta subject:sales
-350 disser* inscrever marta olho sortea*
-380 sair
-390 chamad*
-400 contratamos vimos
-410 confir* falta
-420 contem* depois secret*
-430 procur*
-440 mesa
-460 assist*
-470 colega* colegas conduz*
-500 agradeco controller respon* seja
-520 antes proximo
-530 subject:vagas
-570 continua
-580 weber
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
