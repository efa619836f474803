"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 classi* moca
910 excluida
870 vamos
850 pegand* pegando
840 profis*
810 estado situac* situacao
800 condic* condicoes
790 contratacao reprov*
780 dizer etapa
770 admiti* contra*
750 para quadro
740 senhor voce
730 lugar
700 administracao contrata
690 aqui candidatura
680 querid* querida
670 candid* queria requis*
660 essa prefer*
640 outra status
630 isso
620 cancel* entend*
600 disso mais proced* procedimento recurso
590 pratic*
580 embora indica* pratica recrut* recrutamento
550 inapto preenchida
530 final parte
520 exclui* rapaz sera
490 passar
480 contas feita preten*
470 optou
460 cabe
450 entao
430 ainda
420 custa preenc*
410 portan* portanto
400 edgar preencher reestr* reestruturacao segue
390 comprovar desta entreg* escolhido inclui instrutor intern* obrigados papo ponto queren* querendo
380 incluir jornad* jornada momento numero
370 lote termos
360 entrevistar muita
350 client* comple* grupo
340 armaze* armazem fiel
330 achou candidatou
320 acabam*
310 meses
290 dado nesta
280 consid* segund* termin*
270 atual cancelada
250 interna
240 recaiu
230 area informamos iremos noite quais teus
210 entrevista preferencia
170 alguem
140 fica
130 respeito
110 selecionado
31 candidato
30 perfil
-4 pela
-17 outro
-19 weber
-43 comuni*
-54 simplificada
-70 escolh*
-100 concor*
-110 estima* exampl*
-120 conduziu sabado
-130 bastante design*
-140 conduz* ocupad*
-150 conver* erro outros repeti*
-160 lista tenho
-170 concer* loja
-190 passou sortea* tambem
-200 bilhet* bilhetes fiscal parabens
-210 mafald* mafalda voltar*
-220 antes inscri* negoci* participar presidencia realizado sexta
-230 medico preparem tercei*
-240 avalia* ferias novo prepar* unidade vaga
-260 enquan* nunca unidad*
-270 comeca finalistas minist* ministro nenhum pessoa* reprovou
-280 dele mesa preferencias presid* semana todos vale
-290 apenas autori* decisa* decisao desejada fechad* fechada gerencia
-300 descar* descartado gerenc* sortei*
-310 analis*
-330 rejeit* suplentes
-340 inscritos
-350 data fora perto proposta tecnica
-360 apos candidaturas espera lament* pedido recent* recentemente
-370 concurso participou
-390 depois premio propos* seguirei
-400 avanca*
-410 hoje letivo serao
-430 como escolheram
-440 venho
-460 duas famili* muito respon*
-470 lamentamos ontem sobre
-480 decidi*
-490 anunci* desist*
-500 nada salvou
-510 jogo
-530 agrade* trabalho
-550 opcoes
-560 seguir
-580 orcamento
-620 contin*
-660 contratando
-670 oficia* oficial
-700 edicao mantem temos
-800 vezes
-850 maioria
""",
    "received": """
1100 sera
990 recebi*
940 agora
810 proximos
740 daremo* daremos recebida
710 encena* encenador
700 encami*
690 curriculo encontra
680 responsavel
670 docume*
650 faltav* faltavam
640 retorno
630 mesma
560 inscricao
550 apreci*
540 proxim*
530 conclu*
520 bolsa comissarios
510 vamos
500 corrig* seguranca
490 segura*
450 acompa* acompanhar front
420 comiss* documentos habili* pessoal
410 chegou inclui* teste
400 avaliar
390 candidatura
370 avisam* avisamos cartas tivermos
360 denise entrev* link
350 hoje
340 cadastro peguei quinta recebi
330 brevem* brevemente contacta
320 plataf* plataforma
310 abriu consigo exito formul* formulario resultado
300 consig* manager mesa minha result*
290 candid* entre inicial
280 comple* triage* triagem
270 balcao
250 confidencial confirma entrar* entraremos neste obriga* submet* tratada
240 forma mail receca* rececao tratad*
230 connos* connosco prazo
220 acusamos caro confirmamos
210 fotogr*
200 analis* confir*
130 tudo
55 obrigado
11 respon*
-22 creci
-25 corret* corretora
-40 relaci*
-91 sonia
-100 discut* espera*
-110 estaleiro
-120 recepc* voltei
-130 trabal*
-150 curriculos
-160 segund*
-170 questa* visita
-180 seleca*
-200 novo
-220 vimos
-230 atenca* atencao cuidad* este
-260 palavr*
-290 recebe*
-300 como receber
-310 todas
-320 contra*
-330 pellwo* pellworth
-340 recebidos
-360 contin*
-380 ainda rever
-400 recebe
-420 partic*
-440 consid*
-470 muito
-600 enviad*
-640 agrade*
-700 enviado
""",
    "come": """
1200 andar
1100 comeca*
1000 etapa
960 para
940 gostar*
920 gostariamos
820 video
800 teriam* teriamos
750 gosto
730 minuto* minutos
700 presen*
690 recepcao
650 entrevista pergunte
630 feira
620 candidatura
610 propon* proponho
590 abaixo
580 quando
560 confirme pagamo* pagamos
540 consiste direto* passar querem* queremos
530 nosso pergun*
490 clique respondendo
480 manha
450 conhec* diplomas identi* identificacao proxima
430 racioc* raciocinio voce
420 altera* duracao esta pode
400 adiar hora
380 diretora pelo
350 manten* operador
330 seguranca
320 horari*
310 chamada
300 chamad* proxim*
290 estara* estarao presentes
280 horario
260 seguid* seguida
240 coordenacao
230 conversa
210 escola*
170 labora* laboratorio
140 sexta
-31 marco
-39 como
-92 temos
-120 avanco* avancou dispon*
-170 doming* domingo
-210 consul* conte junho
-220 iremos karin profes*
-230 confirmar seleci* teste
-240 posso
-250 cadast* meses
-270 disponivel hoje
-300 rever
-360 mimosa
-370 seis
-400 estou
-450 agrade*
-510 autori*
-530 tarde
-580 semana
""",
    "offer": """
860 nossa
740 admiss*
720 como
700 contra*
660 querem* queremos
620 segue
610 brutos feira
590 equipa
540 escritorio
530 pellwo* pellworth
510 quiser termo
500 funcoe* funcoes
490 aceita*
470 jeito
450 dois escolhemos
440 lugar
430 todos
420 admissional
410 candidatos
400 para
390 conten* partir
360 pericu* periculosidade vale
320 vindo
310 refeic* refeicao
280 espera*
270 damos plano saude
250 setemb* setembro
200 temos
48 salari*
-8 minutos
-13 conte
-40 recibo* recibos verdes
-120 conhec*
-130 prefer*
-180 seja
-190 escrev* remoto
-200 proces*
-210 senhor
-330 ferias
-360 salarial
""",
    "wait": """
1000 retoma*
930 ainda
800 contin* status
750 diretoria
730 perfil
710 meados
640 espera
620 alguma proces* processo
600 continua
590 assim disput* disputa
580 direto*
570 decisa* decisao
530 vaga
520 corresponder suspen*
460 mais
430 esta pausa
410 decidido
390 aprovacao congelada pacien* paciencia
380 enquan* enquanto peco
340 dona reuniu
330 viagem
320 sobre
310 comeca
290 fase
250 planeado
230 seguin*
210 direca* direcao final
200 aberto
-72 infeli* infelizmente
-90 para
-130 cafe
-150 futuro*
-240 nosso
-260 jogo
-270 cancel*
-300 desist*
-310 como
-320 uteis
-330 sera
-350 pela
-420 prazo
""",
}
ABOUT = {
    "yours": """
730 fala
700 tudo
580 etapa
570 abraco
540 gente
500 sera uteis
450 comiss*
440 feira resultado
430 fica gostariamos
420 dados saber
410 lugar
400 melhor* melhores result* subject:candidatura time
390 exma numero
370 cabe cara profis*
360 devolu*
350 inscricao parte passar
340 comple* contac* conversa coorde* optou subject:result*
330 continue fixa inform* telefo*
320 boas coordenacao nome profissional suas
310 analise cumprimentos nosso qualquer subject:castin* subject:casting
300 brutos oportu* quer video
290 caso completo
280 aqui cada duas escolh* horario para
270 area conta cumpri* durant* oportunidades vindo
260 entrevista gostar* oferec* presen*
250 candid* conhec* decidiu horari* requis* subject:obra
240 pessoa projeto subject:retorn*
230 fazer minuto* minutos subject:junior subject:respos* subject:resposta tenha
220 conhecimentos notici*
210 estado proced* procedimento recebemos
200 querid* querida subject:candid* traga viva
190 escrev* isso livre quando subject:recrut*
180 falar subject:bolsa subject:curriculo subject:data
170 candidatura comeca* contar nenhum* notifi*
140 possiv* possivel
130 consultor pacien* paciencia
120 selecionada
98 querem* queremos
97 subject:pellwo*
80 mail
75 subject:group
74 subject:bright* subject:brightwater
73 abenco* abencoe deus
58 voce
46 segue
42 vamos
18 pela tarde
-37 vimos
-44 sacha
-49 vaga
-56 porque
-67 intere* precis*
-76 mais
-87 bright* brightwater
-90 ministro
-99 candidate
-100 agradecemos presidencia
-110 este orcame* prado
-120 bilhet* bilhetes contro* controller renova*
-130 advogados desisto proposta sorteado
-140 group meio subject:tessel
-150 consulta contratando empres* frontend propos* resposta
-160 caminh* contem* desculpas engine* infeli* infelizmente orcamento silenc*
-170 acabou consid* poder projetos segund* status subject:contro* visita
-180 votos
-190 estaci* noite respos* ultima* ultimas
-200 descartado escolheram professora recome* recusa* robos saiba
-210 descar* sorteio
-220 decisa* decisao famili* organizacao pedido recuso* recusou sortei*
-230 avisar* centra* descon* diretoria etapas fora mandou repeti* responder sortea*
-240 conhecer lamentamos marta retoma* subject:curso versao
-250 agradecer disput* erro jornal proble* realizador
-260 aplicacao disputa
-270 curso termin*
-280 comeca contra enviad* ligo optamo* optamos pedimo* teres vagas
-290 depois entrevistamos nossos opiniao
-300 candidaturas colega* colegas copia esquec* filho respon*
-310 aplica*
-320 associ* decidir lament* subject:controller
-330 anos comparecer temos
-340 analisar antes aprovacao decidi* diploma
-350 combin* conver* convit*
-360 confir* reunia* reuniao
-370 pessoa*
-380 esta ficou
-390 aprova* hoje muito novida*
-410 combina confirmar
-420 autori* dispon* disponivel reserv*
-430 estou
-450 ferias subject:vagas
-460 enquan* enquanto perfil realizado
-470 weber
-500 considerada espera
-520 subject:sales
-540 agrade*
-550 aguard*
-560 rever
-620 falta
-690 ainda
-1300 continua
""",
    "refusing": """
780 abraco
650 fala
530 cara
510 escola valeu
500 meses
480 dispos*
470 disposicao oportu* primeiro
460 contar etapa
450 lugar
440 iremos
430 convida
420 entreg*
410 comissao time
400 gente
390 cabe oportunidades
380 aqui chama profis*
370 comiss* durant* durante inform*
360 alguem
350 candid* desejamos essa optou
340 desta fixa isto outra
330 melhor* melhores novas profissional subject:result* subject:resultado
320 codigo conta para
310 compro* escolhido exclui* isso muita
300 aprese* comuni* example indivi*
290 administracao arquit* comple* desenh* estado gostei querid* querida recurso tudo
280 indicacao linked* result* vila
270 carinh* final indica* podere* poderemos projeto quadro segund* subject:intere* subject:interesse
260 classi* client* conser* continue contrario cumpri* cumprimentos dias feita nosso situacao
250 nova reprov* seus uteis
240 decidiu fica vamos
230 curtiu delibe* moment* momento outras privacidade subject:operador
220 area armaze* demais escrev* senhor subject:candidatura
210 azambuja escolh* segunda
200 abenco* abencoe deus recrutamento requis* termos teve todas
190 dados damos preenchida
180 cordialmente possamos
170 descla* indeferida recrut*
150 contra* subject:concur*
140 possiv* possivel preenc* subject:nordlicht
130 acolhi* acolhimento excelencia funcao lamentavelmente merece* mereceu
120 ficast*
110 apesar candidatura empresa partic* seletivo
100 excele*
93 proces*
77 encerr* seleti*
75 candidato
74 vagas
57 vaga
44 obriga*
42 selecionado
40 agora subject:novidades
-17 muito
-36 interesse
-38 recebe*
-45 entrev*
-68 curso
-85 sorteado
-87 bilhet* bilhetes
-91 concer* concerto
-100 direca*
-110 candidatos subject:cozinh*
-120 docume* minist* ministro obteve pellworth presidencia seleci* subject:obrigado
-130 aplicacao chamad* contemplada decidi* lamentamos motivo* motivos primeira repeti* subject:obriga*
-140 admiss* desist* gostar* inicia*
-150 decidimos escrit* robin
-160 contem* esta maiori* maioria subject:inscri*
-170 acacia* acacias dana lista sacha
-180 curriculo minuto* minutos sortea*
-190 aprova* contra escritorio setembro
-200 consigo doming* enquan* sorteio teres
-210 assistant consig* filho sortei*
-220 ficou fronte* frontend ningue* parabe* parabens triage* triagem
-230 assist* incomodo infeli* infelizmente junior orcamento
-250 contratacoes direto* gosto procur* sexta suspen*
-260 humano* humanos
-270 recebi*
-280 colega* contratamos marta nossas realiz*
-290 corresponder olho
-300 pedido querem* subject:manager subject:sales
-310 escolheram sair subject:seleti* subject:seletivo subject:vaga
-320 semana serao
-330 disseram gerente
-340 contro* controller
-350 perfil
-360 lemos
-370 mesa
-380 disser* proximo
-390 antes
-400 agrade*
-410 avanca* continua temos
-420 confir*
-430 proposta
-440 falta
-450 depois
-510 respon* subject:vagas
-580 weber
-600 hoje
""",
}
