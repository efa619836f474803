"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 classi* moca
910 profis*
900 vamos
890 pegand* pegando
870 condic* condicoes excluida
860 contratacao
800 etapa
790 situac* situacao
780 dizer estado reprov* senhor
760 admiti*
740 quadro
730 candidatura
720 voce
710 requis*
700 isso
690 para querid* querida
670 administracao aqui contra* lugar
660 candid*
650 contrata essa
640 embora entend* queria
630 proced* procedimento
610 mais
600 cancel* outra
590 recrut* status
580 pratic* recurso
570 parte preenchida prefer* recrutamento
560 pratica
550 disso final inapto
530 passar
520 feita
510 exclui* rapaz
500 indica*
490 entao portan*
480 contas
470 preenc* sera
460 incluir preten*
440 optou
420 inclui moment* reestr* segue
410 ainda
400 muita ponto preencher
390 cabe intern* lote
380 jornad* jornada obrigados
370 entrevistar numero
360 armazem client* edgar fiel
350 comprovar desclassificado escolhido otima
340 consid*
330 acabam* desta
320 candidatou dado grupo instru* instrutor papo queren* querendo
310 meses
300 cancelada entreg* nesta
290 indicacao
280 achou seriacao termin*
250 melhor teus
230 este preferencia
220 iremos noite segund*
210 entrevista possivel
200 atual
190 nossos
180 recaiu
170 alguem entregue vinda
100 declinamos respeito
97 informamos
71 selecionado
58 inform*
51 colega
50 empresa
45 pela
32 candidato
-15 weber
-36 nossa
-37 semedo
-46 tutela
-59 vagas
-61 paulo
-74 simplificada
-100 estima*
-120 discri* sabado seguinte
-130 atuali* example tenho
-140 aplica* passou
-150 aprovacao design* ocupada repeti*
-160 conduz* vaga
-170 concer* erro
-180 lista
-190 fiscal loja parabens sortea* tambem
-200 bilhet* bilhetes negoci* participar
-210 avalia* mafald* mafalda tercei*
-220 conver*
-230 novo preparem realizado reprovou unidade
-240 condom* disponivel inscri* medico prepar*
-250 antes unidad*
-260 anos bastante conclu* rejeit* semana
-270 dele enquan* enquanto mesa sexta vale
-280 nenhum
-290 apenas descar* descartado fechad* fechada minist* ministro
-300 comeca gerenc* gerencia lament* nunca
-310 autori* finalistas presid* sortei*
-320 desejada
-330 pessoa* suplentes todos
-340 pedido
-350 depois
-360 analis* candidaturas fora proposta
-380 concurso data perto serao
-390 apos
-400 propos* tecnica
-410 duas escolheram espera famili* hoje premio
-420 avanca*
-430 letivo ontem
-440 decidi* decisa* seguirei
-450 respon* salvou
-460 anunci* muito participou recent*
-470 desist*
-480 lamentamos sacada venho
-490 como trabalho
-510 agrade* sobre
-530 nada
-540 opcoes
-560 orcamento
-580 jogo
-600 contin*
-630 seguir
-660 oficia* oficial temos
-670 mantem
-690 contratando
-710 edicao
-800 vezes
-850 maioria
""",
    "received": """
1200 sera
970 agora
950 recebi*
770 encami* encena* encenador
750 proximos
680 docume* encontra
650 curriculo
630 daremo* daremos
610 mesma recebida
580 apreci* comissarios
570 responsavel seguranca
550 bolsa
530 candidatura vamos
520 faltav* faltavam
510 comiss* conclu*
500 corrig* inscricao
490 proxim* retorno
480 peguei retorn*
460 pela
450 front
440 teste
430 acompa* acompanhar avisam* avisamos chegou recrut* tivermos
410 habili* mesa minha pessoal
400 documentos entrev* inclui*
380 avaliar
370 abriu denise recebi resultado triage* triagem
360 cartas consigo inicial
350 cadastro consig* hoje
340 documentacao quinta video
330 comple*
320 histor* link
310 brevem* contacta
300 entraremos entre exito formul* formulario
280 acusamos caro
270 humano* humanos receca* rececao
260 confidencial plataf* plataforma tratada
250 confir*
240 confirma confirmamos estado
230 manage* manager prazo submet*
220 connos* connosco
210 analis* fotogr* obriga*
120 tudo
82 obrigado
-20 respon*
-25 corret* corretora
-34 relaci* relacionamento
-50 seleci*
-99 discut*
-100 estale*
-110 espera*
-130 recepc*
-140 questa* questao
-150 visita
-160 curriculos minuto* minutos segund*
-180 cuidad*
-190 aprova*
-210 atenca* atencao novo
-220 conver*
-240 vimos
-260 este
-270 todas
-290 como
-310 contra* pellwo* pellworth recebe*
-320 receber recebidos
-330 contin*
-360 perfil
-390 rever
-430 ainda
-440 recebe
-460 consid*
-480 partic*
-520 muito
-560 enviad*
-660 agrade*
-700 enviado
""",
    "come": """
1000 etapa
970 comeca*
890 para
880 entao
850 video
800 gostar*
740 andar
700 gostariamos
660 presen*
620 minuto* minutos
610 proxima teriam* teriamos
580 propon* proponho
570 feira
560 gosto
530 comecamos recepcao
520 candidatura pagamo* pagamos passar
510 pergunte recepc*
500 confirme direto* querem* queremos
490 abaixo quando
480 nosso
470 comecar conexao
450 manha pergun* racioc* raciocinio
440 entrevista pelo
430 diplomas identi* identificacao respondendo
420 consis* consiste
410 conhec* finalistas hora voce
400 manten* operador
390 ouvir pode
380 altera*
370 clique diretora inspet*
360 adiar nessa
340 chamada
320 chamad*
310 conversa farmacia
300 alternativa estarao farmac* horari* presentes
290 esta
280 altern* marcada
260 experiencia propomos triagem
250 duraca* duracao seguid* seguida
240 convocado
220 sera
200 labora* laboratorio prevista sexta
190 entrev* previs*
180 coorde* coordenacao
170 intere* terca
140 escola* falar
120 animados
100 seria
32 como
-40 marco
-54 weber
-74 isto
-110 avanco* avancou
-150 aconte*
-160 rede
-170 adrian* conte teams temos
-180 combin*
-190 amanha prefer*
-200 cadast* carrei* consul* seleci* senhor*
-210 dispon* posso
-220 contra* depois
-230 disponivel doming* domingo teste
-240 contin* dias meses
-250 hoje karin profes* professora
-270 estou iremos
-290 reserv* seis
-310 rever
-320 agradecemos
-350 mimosa
-390 agrade*
-440 autori*
-490 tarde
-510 semana
""",
    "offer": """
840 nossa
780 como
740 admiss*
680 contra* feira
630 querem* queremos
620 segue
590 equipa
550 pellwo* pellworth
540 escritorio
510 quiser
500 funcoe* funcoes
490 termo
480 aceita*
470 escolhemos lugar
450 brutos euros todos
440 dois jeito
420 admissional
410 candidatos
390 pericu* periculosidade vale
380 partir
370 refeicao
350 conten* contentes
300 plano
290 espera* saude vindo
280 aprovou
250 setemb* setembro
200 temos
55 salari*
14 subsidio
-13 minuto* minutos
-15 conte
-37 conver*
-52 recibos verdes
-82 seleti*
-150 processo
-160 prefer*
-180 escrev* remoto
-200 seja senhor
-260 ferias
-300 sumare
-310 salarial
""",
    "wait": """
1000 retoma*
950 ainda
940 diretoria
800 contin*
730 status
720 meados
690 alguma perfil
650 proces* processo
620 espera
610 continua
600 assim disput* disputa vaga
560 decisa* decisao suspen*
510 corresponder
490 pausa
480 decidido
470 mais
460 congelada esta
440 pacien* paciencia
430 peco
390 enquan* enquanto
340 dona
330 viagem
320 reuniu
310 comeca
280 fase sobre
250 planea*
240 final seguinte
220 direca* direcao
190 aberto
-43 para
-92 infeli* infelizmente
-120 futuro* futuros
-160 cafe
-240 semanas
-250 jogo nosso
-290 desist*
-300 cancel*
-330 como uteis vamos
-350 pela
-420 prazo
""",
}
ABOUT = {
    "yours": """
720 fala tudo
590 etapa
580 abraco
530 gente
510 sera uteis
480 saber
460 resultado
450 feira
440 comiss* time
430 fica
420 dados result*
410 gostariamos
390 comple* optou
380 lugar subject:candidatura
370 cabe cara fixa melhor* melhores profis*
360 exma numero passar
350 continue devolu* parte
340 analise conversa meses
330 boas coorde* nosso profissional
320 coordenacao inform* subject:junior
310 nome oportunidades quer suas telefo*
300 brutos contac* video
290 area cumprimentos horario inscricao subject:castin* subject:casting
280 caso conta subject:obra
270 aqui cada entrevista fazer para presen*
260 conhec* cumpri* decidiu duas gostar* horari* minuto* minutos projeto
250 candid* escolh* requis* tenha vindo
240 escolhido muita subject:result* subject:resultado
230 oferec* oferecer
220 conhecimentos indivi* isso pessoa
210 falar notici* querid* querida
200 comeca* qualqu* qualquer recebemos
190 proced* procedimento viva
180 candidatura livre notifi* subject:candid* subject:curriculo subject:respos* subject:resposta
170 alguem contar delibe* nenhuma subject:bolsa
160 brevem* inscri*
150 quando
140 consultor possiv* possivel tomada
120 pacien* paciencia
110 equipa querem* queremos subject:bright*
93 subject:pellwo*
86 mail
77 abenco* abencoe
74 voce
65 segue
64 vamos
48 subject:intere* subject:interesse
40 tarde
20 proces*
-13 vaga
-25 sacha
-26 processo
-28 precis*
-32 dana
-80 bright*
-88 minist* ministro
-93 renova*
-95 este
-100 presidencia resposta
-110 mais
-120 robin subject:tessel
-130 contro* controller empres* teremo* teremos
-140 consid* consulta desisto group respos*
-150 caminh* cartol* esquecemos infeli* infelizmente meio organi* partic*
-160 estaci* estacionamento moura proposta segund* votos
-170 fronte* poder sabado status subject:vaga visita
-180 contratando desculpas orcamento projetos propos* recome*
-190 acabou
-200 descartado diplom* recusa* robos saiba
-210 agradecer descar* etapas oferta organizacao subject:engine*
-220 alguns descon* escolheram fora lamentamos opinia* opiniao pedido responder ultima* ultimas
-230 famili* mandou sorteio versao
-240 centra* repeti* sortei*
-250 curso decisa* decisao enviad* erro marta nossos subject:curso termin*
-260 aplicacao avisaremos copia jornal negativa pedimos proble* teres
-270 conhecer contra
-280 optamo* optamos realizador respon*
-290 associ* colega* colegas disputa esquec* vagas
-300 aplica* candidaturas comeca lament* sortea*
-310 analisar decidir diploma ligo
-320 conver* entrevistamos temos
-330 anos aprovacao comparecer decidi* depois filho muito
-340 combin* convit*
-350 aprova* ficou reunia* reuniao
-360 antes confir* esta
-380 autori* hoje pessoa*
-400 combina
-410 confirmar reserv*
-420 disponivel novida*
-440 dispon* estou realizado
-450 subject:vagas weber
-460 enquan* enquanto ferias perfil
-480 considerada subject:sales
-500 espera
-560 aguard*
-570 agrade* rever
-620 falta
-670 ainda
-1300 continua
""",
    "refusing": """
760 abraco
640 fala
570 cara oportu*
540 meses
520 valeu
500 dispos*
490 disposicao
460 contar etapa
450 entreg* primeiro
440 iremos
430 convida escola lugar
420 durant* durante time
400 comissao novas
390 alguem fixa profis*
380 cabe
370 aqui desejamos outra
360 candid* comiss* isto querid* querida
350 profissional
340 optou para
330 chama essa gente melhor* melhores
320 compro* comuni* conta
310 aprese* codigo contrario escolhido estado indica* muita
300 comple* desta exclui* subject:result* subject:resultado
290 administracao deus inform* seus teresa tudo
280 arquit* desenh* isso
270 certif* continue dias podere* poderemos segund* subject:interesse vila
260 carinh* carinho exampl* example fica gostei nosso projeto recurso result* subject:intere* uteis
250 cumpri* cumprimentos feita final indivi* moment* momento nova reprov* seleca* vamos
240 classi* demais situac* situacao tinhamos todas
230 area curtiu decidiu delibe* privac*
220 dados seleti* subject:candidatura subject:operador
210 escolh* escrev* segunda senhor
200 admini* client* possam* profes* recrutamento termos
190 cliente partic* requis* subject:nordlicht
180 indeferida informamos recurs*
170 contra* descla* preenchida recrut*
160 cordialmente dado subject:concur*
150 possiv* possivel
140 acolhi* acolhimento excelencia merece* mereceu
130 candidatura encerr* entre lamentavelmente
120 empresa
110 preenc* vaga
100 apesar candidato ficaste
77 obriga*
68 vagas
20 subject:novidades
2 inscricao
-6 interesse
-16 muito
-19 subject:assistant
-40 imedia* imediato
-46 entrev*
-52 direcao
-53 subject:aureli*
-62 nossa
-79 aprovo* aprovou
-83 recebe*
-86 manage* manager
-99 admiss*
-100 data
-110 desist* lamentamos pellworth seleci* subject:obrigado
-120 admissao candidatos minist* ministro motivo* motivos presidencia robin subject:obriga*
-130 aplicacao coitad* concer* concerto docume* primeira projetos
-140 contemplada decidi* decidimos repeti* subject:inscricao
-150 acacia* acacias corres* dana escrit* inicia* subject:controller
-160 analyst curriculo enquan* enquanto esta junior maiori* maioria
-170 analis* chegou contem* lista
-180 escritorio gostar* incomo* incomodo subject:contro*
-190 contra sacha
-200 aprova* filho oficial setemb* sorteio teres
-210 assistant fronte* frontend sortei*
-220 colega* colegas infeli* infelizmente minutos parabe* parabens sortea* triage* triagem
-230 marta ninguem querem* queremos subject:manage* subject:manager
-240 contratacoes procur* subject:sales
-250 ficou gosto sexta subject:vaga suspen*
-260 nossas realiz*
-270 corresponder direto* gerent* gerente olho orcamento recebi* subject:seleti* subject:seletivo
-280 assist* consig* humano* humanos pedido
-290 balcao semana
-300 sair
-310 contratamos contro* controller disseram escolheram perfil
-340 serao
-350 disser* lemos mesa
-360 agrade*
-380 proximo
-390 proposta
-400 avanca*
-410 antes continua
-420 confir*
-430 temos
-440 falta
-450 depois
-470 respon*
-530 subject:vagas
-540 weber
-590 hoje
""",
}
