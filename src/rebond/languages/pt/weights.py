"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1400 que_ja
1100 com_uma grupo recrut_para voce_nao
1000 dizer_nao efeito
990 para quadro
970 ainda_nao
940 contratacao
930 profis*
900 essa
890 candidatura conhece
880 etapa
860 nao_seleci
850 desta_feita
840 loja
830 com_outra foi_preenc
820 embora
810 ao_seu estado
800 condicoes de_exa que_ainda senhor*
790 lugar vetou
780 que_se
770 isso optou
760 nao_vamos recrutamento territ* territorio
750 alguem_que uma_moca
740 indicacao
730 meti
720 pratic*
710 entreg* traine*
700 com_isso desta_vez inclui vamos
690 aqui queria traz_consig
680 companhia cozinh* entre_os pois segund_coloca
670 atribu* moca preenc* reprov* segue_no
660 nao_segue pratica que_senhor
650 escolh_para
640 nao_es pratic_em
630 cadeir* cadeir_de cozinha dizer infeli_retorn instrutor
620 da_banca do_grupo excluida lote
610 conhec* instru* pensei seu_proces
600 cadeira hoje_cedo vaga_ficou verao
590 de_uma obrigados status
580 consigo da_terra nome_nao
560 conser_restau contas_este dentro_do elimin* indiqu* portan* portanto prosse*
550 achou_melhor coloca* nao_havera terminou valore* valores vontad*
540 havera inapto intern* profissional trabalhar vai_dar
530 cedo de_00 lugar_uma numero_de pois_queria
520 classi* comuni_que foram inicia_integr iniciaram integracao querid* querida uma_senhor
510 admitidas candid_de com_quem consig* damos eles para_conser possiv_contra quem_ja reprovado sera_possiv so_uma tomado trabalhado
500 arte atribuidas colocacoes com_titulo de_arte disso docume* lista_de outras_senhor por_nao
490 atual_nao contra_lo contrata entao marco para_nenhum senhor_do
480 admiti* eu_tinha ficou_com ficou_em final nesta nota_de
470 candid_nao client* dessa_vez partic* voltou
460 compro* conhecimentos de_conhec inclui* inform_que na_triage
450 ainda candid* classificacao contratado media sua_jornad teu_nome treina* turist* turistas
440 cabe colega com_mais incluir jornad* mais_um que_fala so_os
430 almada conta do_oeste entrevistar essa_posica pegand* rapaz_que se_candid telefo_de vimos_comuni
420 chapeco de_finali de_oito encerra exclui_na grupo_de instru_com nao_te nesta_vaga pontuacao possiv_inclui procedimento repres* tecnic_de
410 candid_com causa cliente foi_descla por_isso
400 condic_de daremo* em_condic neste vaga_do
390 connos* connosco dessa lugar_no por_aqui rolar tradut* vai_rolar
380 convoc_para dois efeito* efeitos foi_cancel nao_podere operad_de oportu* outra outro_partic participante recurso
370 cancel_por com_seu desclassificado do_turno fica_assim foi_entret haver mais posto_de preten* propor quem_tem saiu seu_nome vai_haver
360 mora mora_aqui pato podere* poderemos que_mora vinha
350 aprove* congel* consenso do_nosso nao_sera senhor_nao
340 artist* cancel* de_que isso_fica nao_se nossa_parte participacao uma_colega
330 cessou com_maior desse_grupo parte_desse segura*
320 alcanc* candid_que contra* damos_lhe efetiv* martel* martelo monito* nao_vou por_ter
310 concursal convid_para dias etapa_de ja_foram nao_houve proced_concur treinamento
300 desemp* escola* ha_mais qual retira* sua_partic tres_notas
290 concluida foi_ocupad produt* rapaz senhora sera
280 candidato educad* este inform* iremos na_nossa nao_iremos result_nao servic*
270 assim inform_lo lo_de moment* moment_nao momento nao_por robo soubes_por soubesse tendo trabal_em
260 pela preencher
250 contra_os convid* direcao por_mim
240 declin_com do_recrut lamentavelmente
230 segunda
210 executiva situac* situacao
200 foram_todas ja_temos podere_chamar
190 deste
180 nome
170 aprovado nao_merece vossa_excele
150 funcao
130 de_vossa
110 nao_foi
63 outro
55 segund_entrev
-16 direit*
-20 lugar_de
-22 foi_possiv
-24 todos
-28 sua_candid
-31 prefer*
-36 progra*
-37 dezass* dezassete
-67 senhores
-75 lista
-92 direito
-97 nossa
-100 assunt*
-110 aberta* compar* discri*
-130 exampl* example lugare_000 todos_tomado
-140 aument* comiss* de_dizer eu_escuta tomados vaga vagas
-150 como escuta* ordena_em possiv* public* que_quem tinha
-160 dados vale vossa_propos
-170 ordenada
-180 antes_de julho passa
-190 lugares
-200 possivel trinta
-210 agora pareci* passou preterida que_voce seus suspen* todo
-220 bagage* bagagem posto_isto proces*
-230 coisa encarr* entrad* entrada eventu* segue
-240 bilhet* hora
-250 convocada processo
-260 anos duas mundo producao suspenso
-270 aplica* de_forma mantem mantem_se nao_conseg ocupar por_que
-280 intere*
-290 deixar selecao
-300 automaticamente avanca* caso erros
-310 palavr* quem_escolh regula* respon* tenho
-320 altera* escolheram falta procur* propos*
-330 assistente decidi* empreg* finalistas grande precisamos unidade
-340 candid_do de_contra ferias pergun* projetos quanto sexta unidad* vesper* vespera
-350 dia_00 passag* refere*
-360 decisa_nao hoje porque prepar* recusar so_para sobre venced* votos
-370 aceita* desist* salvou
-380 previs* primeiro tercei*
-390 contac* eu_nao pedido preferencia
-400 aplica_foi descar* mesa muito perfil_nao tera
-410 antes escolh_os presid* sortea*
-420 concor* foi_seleci indefe_em rejeitado sua_propos
-430 encerradas excluidas
-440 anunci* contin* desta_edicao onibus
-450 assemb* assembleia decidi_nao nada
-460 oficia* oficial projet* trabalho
-470 depois pouco
-480 consul* contem* decisa* decisao por_outro
-490 de_um
-500 nao_ha
-510 continua
-530 fechada possiv_aprova
-550 apos aprovar chamada concurso
-570 chamad*
-590 posica_da
-600 coloca_em
-610 dizer_que
-620 assist*
-640 venho
-650 da_sua indicadas
-680 na_sua
-690 obteve_coloca
-700 colocacao com_contra
-760 opcoes
-900 lamentamos
-1200 vezes
""",
    "received": """
1300 os_curric sera uma_primei
1200 tudo
1100 agora quem_vai
1000 quem
960 estado_recebi
910 cv_para encarregada mail
890 cada com_seu
880 aqui
870 fichei* video_de
860 anexos escolh* vera
830 corrige
820 recebi* seu_curric
800 falar
790 agrade_candid ficheiro pela
780 ja_esta vamos
770 atesta*
760 de_cada encontra mestre
740 mesma
730 da_loja soldad*
690 entre no_portal os_requis
670 acompanhar escolh_os
650 as_candid fotografias que_sera
640 esta fotogr* receca_do
630 entrar_em
620 neste proces* que_escolh
610 com_os na_semana nosso_time seu_cadast
600 nossa
590 as_tuas esta_em
580 apreciacao coorde* docume* necessidades
570 entrou_na inclui* nosso_sistem seu_cv
560 teu_cv tuas
550 inscri* pode seu_teste
540 entrada entrou na_vaga
530 boa_tarde consigo entrad* tecnico
520 assim_que certif_de mostra*
510 gerent* gerente para_proces
500 confer_pela de_tecnic encami* proxim_dias
490 cozinh* nos_proxim
480 lugar_de seus uma_entrev
470 candidatura dossie* dossier empreg* encenador que_sua
460 comboi* comboio de_desenh desper* fara informamos maos obrigado se_em semana_que ve_as
450 abriu em_seguid intere* neste_moment peguei socia ta_aqui
440 desenh* encena* muito_intere olhos passei
430 certificado daremo* daremos dossie sera_tomada seu_materi superior tomada_ate
420 leva material resposta submet* temos_neste
410 para para_ler responsavel tribun*
400 denise fim_do front servico
390 ate_dez avaliar cienci* com_exito daremo_um de_cienci exito na_pasta pasta pasta_da se_encont teu_portef
380 assist* dias nossa_equipa que_faltav retorn* retorno
370 foram requer_de sempre_em videos
360 artistica cartas com_gente direca_artist esta_comple faltav* ficara_guarda seguida
350 area_de as_fotos diploma em_ate gaveta* gavetas nossa_base
340 diplom* os_dias servic* tua_candid
330 ja_se teste zacari* zacarias
320 area que_deu
310 certin* contacta de_que humano_ira ira_contac lo_brevem
300 gente
290 candid_para comple* da_sua de_seleca frio historico
280 avalia* chegou inscricao
260 as_00 direca* direcao
250 triage* triagem
240 corridos curriculo dias_corrid em_media serao
230 corrid* encaminhei ja_encami no_balcao onduladeira
220 fazend* sinop uma_olhada
210 analis* receca* rececao
200 setor sua_inscri
160 analise candid*
150 seleca*
-1 passag_pagos
-61 cadast_eles
-63 distri*
-150 como
-170 antes
-180 quatro
-190 este_mail
-210 public* questa_de
-220 questa* trinta
-230 conser* novo pergun*
-240 candidate
-250 dispon* passad*
-260 labora*
-270 candid_se experi*
-280 mensag* site
-290 concor* hospit* hospital tecnica
-300 sobre
-310 meses
-320 senhor
-330 apreciou enviad* mais
-340 considerada
-350 recebe*
-360 devolv*
-370 durant* durante substi*
-380 atrave* atraves este pesqui*
-400 confia* escrit* nosso_site sua_candid
-420 rever
-490 consid* conver*
-520 enviado
-560 obriga_por
-600 muito participacao
-620 recebe
-630 partic*
-680 perfil
-720 entregue
-950 agrade*
""",
    "come": """
1200 gostar_de
1100 um_dia
970 as_00h00
940 pode_vir
930 hora_no
890 etapa
870 comeca* uma_vez
860 pode
820 segund_as
810 para
780 proxim_etapa
770 clique_no
740 presen*
720 no_nosso proxima
710 entrevista
700 etapa_do
690 clique gostariamos minuto* minutos
680 manha
670 as_00h dia_00
660 conversa
650 de_saber
640 dia_de querem* queremos
610 entao
600 para_prova
590 confirme hora
580 segunda
570 no_andar sua_candid
560 quinta_as
550 link
540 as_0h
530 andar
520 ate_terca deve
500 respon_este
490 convoc_para em_recebe gosto_em quando
480 teriam_muito voce_na
470 avaliacao comeca_as comecamos direto* tres
460 ate_doming online_de pode_ser presenca se_pode venha
450 da_entrev entrev_para feira_dia pagamo* pagamos pergun*
440 candidatura dez_minuto entrev_de
430 chefe
420 antes_pergun chegue_dez consis* consiste diretora encontro horari* mim_na na_recepc online recepcao
410 adiar convidados
400 em_lisboa escrit_em la_no por_mim sexta_feira
390 chamad_de convocado
380 em_video para_as para_respon pergun_em por_favor
370 direto_de madrug* madrugada nao_der sobre voce_tem
360 chamada conseg* respon_as sobre_voce
350 inclui_um pelo
340 chamad* estara_presen marcad_para no_dia novo presen_direto semana_que sexta
330 video
320 cafe_na copia_dos de_identi diplomas dos_diplom escolh_entre escolhe favor_um identi_copia identificacao
310 ambas_as duraca* duracao na_fabric
300 tens
290 qualqu*
280 triage* triagem
270 na_sexta realizar seguida um_cafe
260 terca voce
250 ca_na de_caso depois_do entre_terca estudo estudo_de falarm* falarmos ou_dois seguid* tecnic*
230 convid*
220 convid_la feita_pelo psicol* sera_feita whatsa_tudo
210 coordenacao
180 dinami_de
170 candid*
130 disponibilidade escolh* para_voce
-16 nosso
-26 como
-70 temos
-110 primei*
-120 pela
-150 transp*
-170 podera
-190 brasil* brasilia de_brasil
-200 karin rever
-210 disponivel fase
-220 pedido
-250 hoje prazo
-280 agende
-310 horari_de senhor
-330 que_voce
-400 agrade*
-410 para_segund uma_entrev
-420 reunia* reuniao
-440 gratui* gratuito
-450 pessoa*
-460 financ*
-470 confirmar
-550 tarde
-650 contin*
-680 conversar
-700 dias
""",
    "offer": """
1100 como
830 querem* queremos
790 partir
700 salari_de
680 carta_propos segue
630 nossa
620 funcoe* funcoes
610 proposta
600 feira
590 admiss* salario
580 termo
560 pellwo* pellwo_co pellworth quiser
540 como_gestor gestora
530 gestor*
520 partir_de
490 ate_ao funcoe_de regime
480 contrato escritorio gostar_de
470 contra* de_setemb embarc* regime_de seu_se
460 der_jeito querem_que sao_00 te_der
450 parabe_vaga vaga_sua
440 formal* gosto setemb* setembro
410 cargo_de de_saude enolog_reside enologa euros folga gosto_que lugar_seu residente vindo_equipa
400 ainda_quiser da_pellwo de_medica enolog* por_00 saude
390 inicio
380 aprovo* aprovou equipa_da lugar
370 primeiro
350 bem_vindo
340 cargo de_000 entre_todos escolh_te te_ti ti_entre
330 admiss_esta esta_marcad marcad_para medico_admiss os_candid para_amanha
320 damos
310 temos
300 voce
290 contra_de que_lhe
280 oferec*
260 homolo* vaga_de
210 lugar_de vaga
200 contra_como para
190 ate_sexta
150 remune* remuneracao
140 bruta bruta_de remune_bruta
-88 minuto*
-210 vencim* vencimento
-230 processo
-270 posica* posicao
-280 aprese*
""",
    "wait": """
1700 retoma*
1200 datas la_nao
1100 ate_la congel_ate
990 esta
980 suspen*
910 senhor
900 martel* martelo
780 contin* vaga
770 ainda_nao
750 contin_ser
730 assina*
710 digo ligo
700 do_que
690 serao_public
680 publicadas
670 se_suspen
660 rever
650 aguarde falar
620 dar_lhe mais
610 assim_que novas previs*
600 comeca escolh* pedimo_que
590 de_projet havend* havendo lhe_alguma
580 ainda
550 dar_uma diario_oficia mas_regula seu_perfil volta
540 diario espera estou no_diario processo
530 proces*
520 bater_martel em_espera ningue* ninguem status_em vou_poder
510 assinar assunt* assunto dela disputa na_disput
500 analis_de por_enquan so_depois status
490 perfil
480 nada
470 continua direto* passou_na tranqu*
460 escolhido esta_parada
450 decidido deve frente
440 pausad* pausado
430 fundac* fundacao
420 postos_de
400 corresponder enquan* enquanto mas_nao pacien* paciencia se_seu
390 corres_ao
380 volta_de
370 nao_se pessoa
360 primeiro
350 foi_decidi
330 pauta
320 assembleia es_primei foi_retira para_quem precisamos
310 decisa* decisao esquec*
300 direca_pedago tomara
270 direca_para fechar_proces
260 juri_ainda
230 se_reuniu
220 de_viagem porem
210 dia_00 esta_espera gente_ve
200 mais_alguns para_decidi
180 em_aberto
170 proces_contin seu_proces
160 semana
150 uma_decisa
130 contin_em
42 como
-150 cantam*
-170 signif* significa
-220 trabal*
-240 contac* efeito escrev* fica_sem sem_efeito
-260 cafe infeli_ainda
-280 caso
-300 empres*
-310 pela
-340 nossa
-360 parece*
-370 parado
-380 desist*
-400 respon*
-420 vamos
-470 pessoa*
-510 meses
-520 cancel*
-640 acordo sera
""",
}
ABOUT = {
    "yours": """
920 tudo
670 fala
660 sera
650 etapa
640 abraco
580 cara
560 aqui partir
540 nossa valeu
530 time
520 prezado
510 subject:candidatura
500 telefo*
490 agora gente para
480 meses nosso oportunidades
470 inscri* nome
450 qualqu* qualquer
440 video
430 cabe como
410 feira
400 isso produc*
390 continue dados
380 producao
370 analise conta papo
360 area coordenacao falei gostariamos querida recurs* semest*
350 combinado oferecer resultado
340 audica* audicao contrato melhores pode semanas semestre subject:castin* subject:casting
330 coorde* dessa inicio melhor* mesma
320 boas comigo escrev* necess*
310 chama cujo decidiu horari* subject:junior
300 comeca* comple* daremo* daremos exma fica servic* setor
290 cada conhec* estado livre mail manha semana* traga vamos
280 cargo excluidos horario optou quiser
270 alguem havera prazo presen* produtora subject:candid* vindo
260 admissao candidatura contratacao desejamos estudi* estudio foram mensag* negativo profissional teve uteis
250 cumprimentos demais entre grupo proced* seleti* subject:modeli* subject:modelista
240 administracao candid* comuni* convid* duas emprei* gostar* nesta teste
230 contar cumpri* entrevista indivi* mensagem muita procedimento subject:obra
220 deus junto lugar ritmo
210 agenda* lindo livro pellworth subject:recrut* subject:recrutamento tomada traco viva
200 conforme dona inscricoes portef* requis*
190 admiti* agradece caso inclui informar outra ouvi pelo soraia subject:bright* tarde
180 anteci* antecipar
170 ultima
160 consultor curric* direit* interno subject:tecnic*
150 casa numero
140 teresa
130 deseja* escolh* quando
120 subject:pellwo* subject:pellworth tecnic*
110 avanca* escolheu
93 carro
87 pela
80 vezes
78 subject:resposta
77 subject:respos*
73 diga
64 recife
62 senhor
49 experi*
48 intere*
47 candidatos
44 experiencia
9 docume*
-7 cancel*
-15 mais
-34 setemb* setembro
-38 pediu
-45 sacha
-55 posica* posicao vaga
-58 pagamento
-64 minist* ministro
-78 empres*
-88 desta
-90 este
-100 meio politi* proposta
-120 escolheram manager rejeic* rejeicao
-130 candidato especi* nova ouvir sabado teres
-140 assemb* assembleia assist* curso orcame* poder propos*
-150 erros hoje sequencia subject:assist*
-160 desisto disseram orcamento todos
-170 abertura estacionamento fundac* fundacao infeli* infelizmente invest* peco prazer
-180 aureli* circul* coitad* coitada conversar depois enviad* equipa filho martel* martelo vida
-190 aurelis avaliadores entrevistamos finalistas
-200 agradeco aviso consulta encerr* melhor muito obteve outubr* outubro sobre vossa
-210 aceitar confir* enviado filme gerir premio subject:oportu* subject:oportunidade suplen*
-220 famili* optamo* optamos parece* pequenos perfil prezada sextas
-230 contro* previs* previsto proximo semana termin* votos
-240 confirmar decidido desist* empreg* fornec* fronte* frontend houve ordem precis* receber
-250 cagarr* cagarro esta indica* vizinh*
-260 analis* aplicacao edicao ferias inscre* pedimo* pedimos subject:vaga teremos vagas visto
-270 aceita* aument* disputa etapas novida* seguir ultimo
-280 caminh* cobert* comparecer contratando lugare* lugares pausad* recusou subject:tessel
-290 combin* noite oito
-300 bilhet* combina concor* diploma recusa* respon*
-310 descon* falamo* falamos mandar negativa permit* preenchido tarefa
-320 aprova* aprovacao seis
-330 candidaturas conduz* contem* copia definicao lamentamos projetos versao visita
-340 analisar subject:cargo
-350 decidir mesa
-360 colega* colegas comeca ficou sortea* tercei*
-370 aplica* decidi* responder robos
-380 antes decisa* decisao dispon*
-390 contin* convit* convite
-400 conver* pedido weber
-410 qual
-420 flores nossos sair subject:sales
-430 enquan* enquanto reunia* reuniao
-440 estima* mandou
-450 descar* estimado quatro realizado subject:pedido
-460 opcoes subject:controller
-470 fechar* retoma*
-480 encont*
-490 agradecer oferta
-520 considerada subject:vagas
-550 esquec*
-580 aguard* espera rever
-620 estou falta
-630 preciso
-660 agrade*
-940 ainda
-1100 continua
""",
    "refusing": """
910 meses
800 abraco
680 durant* durante
580 contar
570 mensag* valeu
560 isso
540 aqui cara oportu*
530 demais tudo
520 chama
510 profis*
490 conta oportunidades time
480 etapa optou
470 cabe
460 convid* mensagem
450 fala
440 muita
430 aprese* candid* conhec* nome para
420 comuni* serra
410 alguem como reprov* vila
400 diretor primeiro senhor verao
390 continue esclar* tarde
380 iremos
370 compro* coorde* indivi* voltou
360 convida decidiu estado outra sabemos
350 armaze* continuamos gente ontem subject:escola
340 cumprimentos preenchida prezado refere* subject:educad* subject:tecnico teresa
330 codigo deus queria
320 alta contra* desejamos subject:contratacao subject:operador
310 completo contacto razao resultado segund*
300 cada classi* coordenacao logist* lugar melhor* segunda seleca* selecao subject:contra* subject:operad* vania
290 administracao area audica* audicao dias linkedin marco pesou quadro querida seletivo
280 abencoe educad* escrev* example livro novas querid* questao seleti* subject:intere* subject:interesse
270 comissao delibe* isto pratica queren* subject:result* subject:resultado subject:tecnic* telefono
260 candidata escola sucess*
250 conforme damos figura graca horari* part teus
240 contratacao emprei* nesta nosso operad* recurs*
230 candidatura exempl* exma fica lojas
220 municipal novo proced* recrutamento subject:agradecemos subject:castin* subject:casting ultima vaga
210 aberto anunci* contig* contigo correu experiencia moment* momento ouvi subject:estagi* vamos
200 cliente foram semanas
190 comiss* contin* descla* excele* inform* lamentavelmente necess* negativo resolv* vindo
180 atelie* concur* pagamos portanto projeto tomado
170 compativeis contratar desta feedba* feedback feira feita funcao possam* possamos subject:recrut* subject:recrutamento vezes
160 inclui merece* oferecer respos* subject:candidatura subject:nordli* subject:nordlicht titulo
150 acolhimento comigo encerr* soraia
140 equipe excelencia manha
130 consid* estagi* preenc*
120 mesmo
110 podere* poderemos
100 recrut*
98 partic*
94 escolhida
90 escolh*
81 juri
79 deixar
73 empresa
55 possiv*
48 entre
31 subject:tessel
3 candidato
2 obriga*
-29 posicao
-31 ficou
-52 subject:aureli* subject:aurelis
-58 direto*
-61 seleci*
-65 recebe*
-71 robin
-73 receber
-87 conver*
-92 pedimos
-94 entend*
-95 soube
-98 processo
-99 dana
-100 subject:fronte* subject:frontend
-110 enquad* ministro presidencia rejeic* rejeicao
-120 analisar forma
-130 alegri* alegria aurelis consel* cuidad* curric* diploma encarregada melhor pellwo* sobre
-140 avaliadores compre* conselho diplom* idalin* recebi*
-150 acaso admiss* esta financ* obrigada prezada
-160 aprovo* aprovou avalia* portal sacha tres
-170 candidatos clinic* clinica curriculo decidi* propos* triage* triagem
-180 anteri* cadast* curtas decidir inscre* manage* norte oficia*
-190 acompa* avanca* gerent* gerente
-200 docume* equipa ningue* ninguem nossos
-210 aceitado ainda analis* caso decisao manager olhos subject:processo vera
-220 abriu hoje perfil votos
-230 conseg* consigo convite diretoria disputa inicia* minuto* minutos recusa* serao
-240 analys* analyst animad* escolheram fronte* frontend nossas orcame* quarta subject:obrigado taxa
-250 candidaturas corresponder infeli* infelizmente previs*
-260 aprova* mandou muitas parte proble* querem* queremos realiz*
-270 conduz* consig* contratamos famili* nenhum pascoa subject:obriga*
-280 desist* disseram encont* orcamento secret* semana senhores subject:controller subject:pedido
-290 definicao passar proposta prova quatro subject:contro* teres
-300 gostar*
-310 lugare* lugares oferta perto subject:manager
-320 proximo
-330 balcao chamado cinco
-340 agrade* encontro falar suspen*
-350 falta subject:cozinh*
-360 colega* colegas marta precis* subject:vagas vimos
-370 procur* subject:vaga
-380 sair
-390 subject:seleti* subject:seletivo
-400 mesa sortea* subject:sales
-410 chamad* depois parabe* parabens
-420 confir*
-460 agradeco
-480 contem* seja
-500 preciso respon*
-540 controller
-570 weber
-580 assist*
-620 continua
-690 antes
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
360 fazer prezado
350 partic*
340 subject:vaga
310 entrevista vindo
300 colega
290 ter_vindo
270 avalia* esperamos participacao prova
260 semana* semanas
240 subject:devolu* subject:devolutiva subject:estagio
230 para_os segue
220 alguem direca* direcao proxima
210 agrade_sua ao_longo cargo longo
200 precis* recebe*
190 pergun* transm*
180 gostar_de
170 gostaria
150 apresentacao gosto substi* tecnic*
140 inform* substituicao
110 pela
-100 segund_feira
-160 escolh* produt* subject:mediac* subject:mediacao subject:respos* subject:resposta
-170 entendeu ficamo* ficamos nao_vamos novida*
-180 grande outros
-200 assim conhece
-210 chama
-220 cartei* carteira contar entrar ficha final outra
-230 integr*
-240 comunicar lugar todos
-260 ja_nao
-280 contac* lista_de
-300 noite subject:recrut* subject:recrutamento
-340 para
-360 exmo_senhor
-370 exmo ficar
-380 meses
-410 curric*
""",
    "tested": """
500 teste
480 agrade_sua partic*
440 prova
400 ao_longo longo
370 direca* direcao
360 dispon*
350 pode
320 para_os
310 do_teu
300 de_ti gostei_de
280 avaliacao pontua*
240 proces* subject:conver* subject:conversa
230 pergun_por
210 foi_aprova proxima voce_nao
180 acabou
-130 fala vaga
-180 quando
-200 sempre
-230 duas mesmo
-250 para profis*
-280 candidato
-310 escrev*
-340 para_nos
-390 por_isso
-400 entrev*
-480 como
""",
}
