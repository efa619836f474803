"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
720 reprov*
620 contratacao
600 classi*
580 vamos
540 contra* querid* querida status
510 candid* candidatura
500 condic* condicoes
490 para situac* situacao
480 requis*
450 optou
430 senhor
420 estado recrutamento
410 preenchida
390 inapto mais rapaz
380 dizer excluida
360 pegand* pegando
350 final
320 parte
310 lugar
300 contrata disso escolhido feita meses prefer*
290 aqui
280 exclui* ficou incluir sera
270 portan* portanto voce
260 atelie* custa proced* procedimento
250 partic*
240 dado isso
220 admiti* segue
210 grupo
190 desta moment* momento outra
180 instru* instrutor possiv* possivel queren* querendo
160 papo posica* posicao
140 ficamo* ficamos
130 entrevista
14 escolh*
-7 madale* madalena
-17 encerr*
-84 joana
-110 concerto trabalho
-120 quinze* quinzena
-130 sortea*
-140 cobra
-150 participou recent* recentemente
-160 perto
-180 conduz* dele nunca rejeit*
-190 comeca
-210 cobert* coberta nada pessoa*
-220 disponivel
-230 famili* parabe* parabens unidade
-240 colega* colegas escolheram proposta unidad*
-250 anunci* fora
-260 depois propos*
-270 duas orcamento
-290 decidi*
-300 contratando tercei*
-320 muito
-330 avanca* contin*
-340 agrade* decisa* decisao oficia* oficial respon*
-360 edicao
-410 maioria vezes
-500 temos
""",
    "received": """
860 sera
770 agora
720 recebi*
600 docume*
590 candidatura
530 apreci*
490 inscricao
480 recebida
470 daremo* daremos
460 faltav* faltavam
450 mesma
420 comiss* contac* retorno
410 submet*
380 proximos
370 curric* teste
360 cadastro
350 corrig*
330 curriculo
310 entrev*
300 denise
290 hoje nossa
260 seus
230 caro manage* manager
220 obriga* pode
200 minha recrut*
190 gente
170 certin* certinho mesa
130 analis*
-15 candidaturas
-110 segund*
-160 pellwo* pellworth
-170 aguard*
-190 lugar
-210 recebidos
-240 contra*
-250 ainda
-270 partic*
-340 enviado
-350 muito
-370 enviad*
-470 consid*
-520 agrade*
""",
    "come": """
920 etapa
750 gostariamos
740 para
730 gostar*
610 entao
600 minuto* minutos
530 entrevista presen*
500 proxima teriam* teriamos video
420 pode
410 voce
400 direto*
380 diretora
360 segunda
350 feira pergun* querem* queremos recepc* recepcao
340 candidatura conhec*
330 quando
320 conversa pergunte
310 altera*
300 ficamos
290 confirme pelo presenca
280 adiar lugar
270 clique manha
260 conexa* diplomas identi* identificacao
230 esta
220 passar quinta
210 seguid* seguida
200 chamada
190 caso propon* proponho
160 respon*
150 convoc* coordenacao
19 doming*
-71 combin*
-150 empres*
-180 rever
-190 autori*
-200 meses
-220 agrade*
-260 siga
-300 dispon*
-330 seis
-470 tarde
""",
    "offer": """
630 nossa
510 como pellwo* pellworth
490 contra*
450 admiss* equipa para proposta vindo
340 admissional escolhemos funcoes
320 todos
310 feira quiser
280 vaga
250 querem* queremos
240 partir
200 irmaos
190 espera* setemb* setembro
-120 remoto
""",
    "wait": """
750 contin*
700 mais
600 ainda
530 retoma*
460 decisa* decisao
450 espera
430 status
420 fase
360 continua decidido
340 meados
310 proces* processo
300 aprovacao congel* congelada enquan* enquanto
280 sobre
240 esta pacien* paciencia peco
230 vaga
200 reuniu
170 bater diretoria martel* martelo
-140 contac*
-160 manaca viagem
-180 uteis
-220 desist* temos
-290 respon*
""",
}
ABOUT = {
    "yours": """
390 fala
380 tudo
370 sera
340 etapa
320 saber
290 resultado
280 inform*
270 dados
260 para subject:candidatura
250 gente optou uteis
240 gostariamos qualqu* qualquer
230 comiss* horario passar
220 gostar* profis*
210 conversa coorde* coordenacao lugar melhor* melhores meses recurs* time
200 nosso subject:junior
190 escolh* subject:candid*
180 fazer feira quer subject:resposta telefo*
170 alguma conta duraca* duracao entrar* minuto* minutos oferecer prazo subject:analys* vezes video
150 abraco entrevista estado exma teste
140 analise comeca* conhec* contac* cumprimentos durant* durante subject:castin* traga
130 acompa* candid* enviam* enviamos prezado tenha
120 duas encarr* falar notici* projeto recebemos
110 devolu* quem
100 candidatura
96 querid* querida
88 seleti*
76 subject:pellwo*
71 damos
70 deus
68 pellwo* pellworth
60 boas
52 querem*
47 mail
23 sacha
19 tarde
-5 poder
-27 mais
-62 espero
-64 vaga
-74 resposta
-94 minist*
-96 escolheram etapas
-98 subject:engine* subject:engineer
-110 domingo empres* lament* precis*
-120 estima* muito respos*
-130 colega* colegas entrev* proposta
-140 doming* encont* famili* recome* termin* tinham
-150 aplicacao condom* contratando enviad* robos
-160 chego qual subject:vagas temos
-170 aprovacao copia este pedimo* pedimos vagas
-180 autori* desisto diploma entrevistamos realiz* sortea*
-190 aprova* optamo* optamos
-200 decisa* decisao pediu
-210 aplica* candidaturas comeca perfil
-220 confirmar conver* convite decidi*
-230 decidir ficou infeli* realizado respon* reunia* reuniao
-240 depois
-250 dispon* weber
-260 aguard* esquec* ferias mandou
-270 combina
-280 considerada disponivel hoje
-300 novida* reserv* subject:controller
-320 enquan* enquanto
-330 rever
-390 falta
-400 ainda espera
-440 agrade*
-710 continua
""",
    "refusing": """
430 meses
380 fala
360 durant* durante
340 dispos*
330 candid*
320 oportu*
290 indica* valeu
280 comissao etapa inform* linked* linkedin
270 lugar optou para
260 comiss* novas
250 senhor
230 abraco desejamos
220 desta moment* momento querid* querida reprov*
210 alguem cara contar isto
200 comuni* primeiro
190 aprese* carinh* carinho convida demais iremos melhor* melhores muita resultado uteis
180 certif* conta novo
170 certificado
160 escola podere* poderemos queren* querendo requis* subject:resultado teresa
150 encerrada escolhido isso nosso segund* subject:agradecemos subject:intere* subject:interesse sucess* time
140 escolh* partic* prezad* projeto
130 exampl* example segunda vezes vila
120 exclui* pelo proces*
110 caixa
99 nova
98 subject:candidatura
96 possiv*
86 acolhimento merece* mereceu
74 subject:tessel
61 preenc*
41 candidatura
-28 dana
-40 subject:obrigado
-49 subject:obriga*
-57 direcao
-62 curric*
-73 sacha
-78 curriculo
-79 junior
-80 analys* analyst
-84 candidatos
-87 robin
-88 caso
-90 chegou
-96 obrigado
-97 acacia* acacias
-100 docume* ficou
-110 connos* connosco consig* humano* humanos
-120 aprova* colega* colegas decidi* lemos subject:fronte*
-130 gerent* gerente orcamento recebi* seleci*
-140 corresponder entrev* procur* subject:vaga
-150 contratamos escolheram gosto mandou sortei* sorteio subject:controller
-160 balcao chegar continua contro* controller subject:vagas triage* triagem
-170 doming* espera perfil proximo sortea* subject:contro*
-180 infeli* infelizmente semana subject:seleti* subject:seletivo
-220 mesa proposta serao
-240 hoje
-250 temos
-260 falta respon*
-270 avanca* subject:sales
-360 depois weber
-430 agrade*
""",
}
