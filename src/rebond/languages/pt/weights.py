"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1500 moca
1300 classi*
1200 querid*
930 pegand* pegando
900 vamos
890 admiti* excluida
850 aqui
830 condic* condicoes
820 estado
800 dizer situac* situacao
790 contratacao reprov*
760 profis*
750 etapa
730 contrata
720 candidatura
710 parte senhor voce
690 contra*
680 candid* para
660 outra requis*
650 contas
640 cancel* isso
630 lugar status
620 administracao entend* indica* procedimento queria
610 proced*
590 embora inapto quadro
580 essa pratic*
570 recurso
560 pratica
550 rapaz recrutamento
540 recrut* reside*
530 final
520 entao exclui* preenchida
510 ainda prefer*
500 disso
490 feita mais
480 preten* sera
470 passar preenc*
460 conhec* numero
450 cabe reestr* reestruturacao
430 obrigados
420 desta inclui segue
410 incluir optou termin*
400 fixa preencher
390 escolhido intern* lote portan* portanto termos
380 indicacao
370 entrevistar instru* instrutor papo queren* querendo
360 atual eles entreg*
350 atribu* dado ponto
340 client* comple*
320 armaze* armazem fiel
310 acabamos candidatou consid*
300 comprovar moment*
290 jornad* jornada
280 entregue
270 cancelada meses
240 seriacao
230 area
210 entrevista nossos
170 dispen* quais
160 aprovada participantes
140 fica proces*
130 declinamos
100 selecionado
64 fase
62 candidato
58 inform*
42 informamos
3 nossa
-20 weber
-44 pela
-50 simplificada
-110 estima*
-120 passou
-130 conver*
-140 escolh*
-150 lista repeti* tenho
-160 inscri*
-170 concer*
-180 concor* conduz* design* loja parabe* parabens prezad* vaga
-190 sortea*
-200 bilhet* bilhetes politi* tambem vida
-210 antes avalia* rejeit*
-220 onze sexta tercei*
-240 fechad* fechada participar pessoa*
-250 conclu* enquanto realizado
-260 descartado nenhum nunca unidade
-270 analis* descar* posicoes preferencias
-280 inscritos mafalda reprovou semana
-290 condom* gerenc* gerencia medico unidad*
-300 apenas lament* presid* vale
-310 sortei* todos
-320 espera
-330 apos calma comeca dele
-340 mesa suplentes
-350 autori* opcoes
-360 decisa* decisao
-370 data hoje proposta
-380 candidaturas concurso depois pedido
-390 como ontem perto recent* recentemente
-400 sacada
-410 fora propos*
-420 origin* participou premio
-430 avanca* escolheram serao
-440 duas lamentamos seguirei
-450 famili* integrar letivo respon* tecnica
-460 decidi* salvou
-470 jogo
-480 nada
-490 anunci*
-500 orcamento sobre venho
-510 trabalho
-560 agrade* desist* muito oficia* oficial seguir
-580 temos
-590 edicao
-630 contratando
-640 contin*
-670 mantem
-790 vezes
-850 maioria
""",
    "received": """
1200 sera
970 agora
960 recebi*
730 encami*
710 recebida
680 encena* encenador
670 encontra proximos
630 curriculo daremo* daremos
620 docume* faltav* faltavam
590 vamos
580 corrig* mesma
570 inscricao
560 apreci*
550 conclu*
520 responsavel
510 bolsa comissarios
500 retorn* retorno seguranca
470 peguei
460 comiss* pessoal
450 acompa* acompanhar avaliar documentos hoje
440 front
430 proxim*
420 pela recebi
410 consig* mesa recrut*
390 minha
380 avisam* avisamos habili* tiverm* tivermos
370 cadastro candidatura
350 exito formulario plataf* plataforma teste
340 formul*
330 cartas chegou denise result* resultado
320 abriu entrar* entraremos triage* triagem
310 comple* link
300 neste qualqu*
290 candid* inicial
280 entrev*
270 brevem* brevemente submet*
260 caro confirma tarde
250 analis* tomada
240 confir*
230 gente manage* manager receca* rececao
200 fotogr*
190 obriga*
180 decisa* prazo
160 acusam* connos* connosco
100 tudo
85 obrigado
62 semanas
57 semana*
-22 creci
-24 corretora
-33 relacionamento
-76 ficar
-97 respon*
-110 discut*
-170 seleca* selecao visita
-210 aprova* cuidad* cuidado curriculos
-220 atenca* atencao novo
-230 este
-270 recebe* vimos
-280 nova
-290 como
-300 todas
-310 apos contra* receber
-350 contin* recebidos
-360 perfil
-370 pellwo*
-380 ainda
-430 consid*
-450 recebe
-470 partic*
-480 rever
-540 muito
-560 agrade*
-630 enviad*
-730 enviado
""",
    "come": """
1200 comeca*
1000 etapa
920 teriam* teriamos
890 para
850 gostar*
820 gostariamos
800 entao video
770 presen*
760 andar
740 minuto* minutos
690 entrevista
670 quando
660 feira
640 abaixo
630 recepcao
620 direto* pagamos
610 proxima
590 pergunte
580 nosso propon* proponho
560 candidatura passar
550 querem* queremos
520 confirme pergun*
510 diretora racioc* raciocinio
490 clique consis* consiste
480 conhec* manha
440 operador
430 diplomas identi* identificacao manten* voce
410 pode
400 farmac* farmacia
380 adiar altera* esta
370 duracao
360 pelo
350 nessa
340 conversa hora
320 prevista
310 horari* propomos seguid* seguida
300 chamada
280 chamad* fica
260 convocado coorde*
240 horario
230 escola*
210 labora*
110 seria
-42 marco
-58 como
-160 aconte* doming* domingo
-180 iremos
-200 cadastro consul* profes* professora
-210 disponivel
-220 cadast*
-230 dispon* meses
-240 conte seleci*
-250 contra* posso teste
-270 hoje rever
-320 estou
-370 seis
-400 mimosa
-480 agrade*
-570 autori* semana tarde
""",
    "offer": """
820 nossa
760 como
710 querem* queremos
660 admiss*
610 feira
600 contra*
590 equipa
570 pellwo* pellworth
550 segue
540 quiser
530 funcoe* funcoes
500 termo
490 escritorio lugar
430 jeito partir
420 admissional
410 escolhemos pericu* periculosidade vale
400 aceita* dois refeicao
390 todos
370 brutos espera* euros para
360 candidatos
320 vaga
310 conten* contentes vindo
270 contrato setemb* setembro
260 plano saude
230 proposta
200 temos
120 parabe* parabens
-9 minuto*
-88 conver*
-150 conhec*
-170 seja
-190 prefer*
-220 processo senhor
-280 salarial
-300 ferias
""",
    "wait": """
960 ainda diretoria
940 retoma*
880 contin*
720 status
710 meados
670 perfil
660 alguma
650 suspen*
630 espera proces* processo
600 continua
570 disput* disputa
560 assim decisa* decisao
550 vaga
520 corresponder
510 mais
490 esta
460 pausa
400 aprovacao congelada pacien* paciencia
390 decidido
360 reuniu
340 enquan* enquanto
300 aguard*
280 sobre
270 comeca dona
260 viagem
230 direca* direcao fase
220 final
200 planea* planeado volta
180 seguin* seguinte
13 dias
-16 para
-91 infeli* infelizmente
-140 progra* programa
-160 cafe nosso
-170 achamo* achamos
-220 empres*
-240 jogo sera uteis
-270 cancel*
-320 prazo
-330 desist* pela
-380 como respon*
""",
}
ABOUT = {
    "yours": """
730 tudo
720 fala
600 etapa
560 abraco
540 uteis
530 gente
490 sera
470 comiss* resultado
450 result*
440 dados saber
430 fica
420 feira subject:candidatura
410 lugar
400 time
390 cabe comple* melhor* melhores
380 gostariamos passar
370 meses profis*
360 analise cara continue exma
350 coorde* devolu* numero optou parte subject:resultado
330 boas conversa coordenacao profissional
320 fixa horario nome suas
310 aqui area cumprimentos inform* subject:castin* subject:casting
300 video
290 entrar* euros nosso oportu*
280 cada conta contac* disposicao presen* procedimento telefo*
270 horari* minuto* minutos projeto quer requis*
260 cumpri* escolh* oportunidades
250 caso duas entrevista gostar* para subject:candid* vindo
240 conhec* conhecimentos muita subject:obra
230 decidiu estado fazer inicio isso oferec*
220 oferecer pessoa
210 candid* tenha
200 escrev* qualqu* qualquer recebemos
190 querid* querida subject:bolsa
180 traga viva
170 comeca* notici* quem recrut* subject:curric*
160 contar quando seleti* subject:curriculo subject:respos* subject:resposta
150 candidatura
140 equipa
130 anteci* consultor possiv* possivel subject:pellworth
120 querem* queremos
110 subject:bright*
96 cargo
90 mail
68 subject:interesse
67 abenco* abencoe deus subject:intere*
62 vamos
50 subject:novidades
48 segue
37 voce
23 tarde
6 dana
-13 sacha
-17 precis*
-31 porque
-33 processo
-44 bright* brightwater
-69 descul*
-70 pediu
-79 agradecemos
-81 minist* ministro
-86 mais
-87 orcame*
-94 renova*
-96 group presidencia
-97 cartol* cartolina resposta
-98 maratona
-100 junior
-110 subject:tessel
-120 bilhet* bilhetes vossa
-130 assist* empres* este sorteado
-140 contro* controller orcamento organi* respos* segund*
-150 chamar consulta desisto encontrei engine* engineer professora
-160 caminh* infeli* infelizmente proposta votos
-170 meio propos* recome*
-180 alguns contem* filme responder sabado
-190 consid* desculpas poder razoes status
-200 acabou estaci* organizacao partic* pedimo* pedimos projetos
-210 contratando etapas repeti* semana
-220 decisa* decisao descon* escolheram famili* preciso realizador teres
-230 centra* descartado negativa robos
-240 conhecer descar* fora lamentamos mandou marta opinia* pedido ultima* ultimas versao
-250 agradecer curso erro karin nossos subject:curso subject:engine*
-260 proble* sortea*
-270 optamo* optamos retoma* termin*
-280 anos aprovacao comeca decidir respon*
-290 aplicacao candidaturas colega* colegas contra decidi* esquec*
-300 depois enviad*
-310 associ* combin* muito
-320 aplica* aprova* disputa entrevistamos vagas
-330 confir* conver* convit* ficou filho temos
-340 comparecer copia ligo subject:controller
-350 analisar esta lament*
-360 antes diploma reunia* reuniao
-390 combina novida* pessoa*
-400 hoje
-410 confirmar disponivel
-420 perfil
-440 autori* dispon* estou
-450 enquan* enquanto reserv*
-460 subject:sales
-470 ferias realizado
-480 weber
-510 agrade* considerada espera subject:vagas
-550 aguard*
-570 rever
-590 falta
-630 ainda
-1300 continua
""",
    "refusing": """
730 abraco
610 fala
530 cara
500 meses
490 escola
480 valeu
470 dispos*
460 disposicao
450 contar
440 cabe iremos
430 etapa time
420 convida desejamos entreg* lugar oportu*
400 comissao gente primeiro profis*
390 durant* durante saber
380 comuni*
370 candid* isto oportunidades
360 melhor* melhores
350 comiss*
340 alguem aqui fixa outra profissional
330 inform* muita recurso
320 administracao chama codigo dias essa optou subject:result* subject:resultado
310 beleza escolhido exclui* isso novas para
300 arquit* carinho conta desenh* indica* jonas queren* querid* querida
290 aprese* comple* estado
280 fica podere* poderemos result* vila
270 contrario cumpri* cumprimentos desta doze exampl* example final gostei nosso segund* seus
260 area curtiu demais
250 conser* decidiu feita indivi* nova projeto quadro subject:intere* subject:interesse uteis vamos
240 continue escrev* reprov* teresa
230 abenco* classi* delibe* deus informamos subject:candidatura
220 moment* momento segunda situac* situacao todas
210 escolh* partic* possivel requis* senhor teve
200 indeferida outras preenchida recrutamento subject:operad* subject:operador
190 client* contra* termos
180 descla* privac* privacidade seletivo tinham* tinhamos
170 cliente seleca* selecao
160 dado recrut* subject:concur*
150 cordialmente
140 acolhi* acolhimento excelencia merece* mereceu
130 candidato entre subject:nordlicht vaga
120 encerr* lamentavelmente seleti*
110 ficast* ficaste
100 empresa
95 candidatura
81 excele*
74 preenc*
36 inscricao
28 vagas
-7 subject:assistant trabal*
-45 subject:aureli* subject:aurelis
-55 foste
-68 entrev*
-77 direca*
-91 sorteado
-93 bilhet* bilhetes
-97 data
-98 concer*
-99 aprovou
-110 docume*
-120 curric* manage* manager repeti*
-130 admiss* aplicacao candidatos contemplada minist* motivos orcame* presidencia primeira seleci* subject:frontend
-140 apenas enquan* enquanto inicia* lamentamos pellwo* subject:obrigado
-150 ningue* ninguem subject:inscricao subject:obriga*
-160 acacias aprova* contem* dana decidi* desist* domingo maiori* maioria robin sacha
-170 analis* doming* escrit* esta ferias junior lista
-180 analys* decisao incomodo
-190 desculpas ficou fronte* frontend sortea*
-200 chegou consigo gostar* minuto* orcamento setemb* setembro sorteio
-210 consig* etapas filho sortei* subject:manage* subject:manager teres
-220 assistant ligo parabe* parabens querem* queremos
-230 colega* colegas procur* subject:sales triage* triagem
-240 direto* gosto humano* humanos marta
-250 contratacoes
-260 contratamos gerent* gerente realiz* semana
-270 assist* corresponder disseram olho recebi*
-280 escolheram sair sexta subject:seleti* subject:seletivo subject:vaga
-290 chegar nossas
-300 balcao disser*
-310 pedido perfil
-320 contro* controller serao
-330 lemos
-350 infeli* proximo
-360 agrade* mesa
-400 antes temos
-410 depois
-420 confir*
-430 avanca* continua falta proposta
-450 respon*
-500 subject:vagas
-570 hoje
-590 weber
""",
}
