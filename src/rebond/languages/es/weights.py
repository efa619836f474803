"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
970 estado vamos
700 empiezan
680 candid*
670 salido
620 para
610 posibl* posible
600 usted
570 maite
550 final incorp*
540 condic*
510 interno
500 puesto
470 continuas
440 dicho
420 vacante
400 decirt* esta
390 respuesta
380 consta inform* otra
350 jefe
340 equipo
320 fase
310 alguie* alguien postul* postulacion region
300 aspira* poder quedas* quedaste
290 asumir* asumira cubierta resolv* result*
280 segund* segunda
260 ocho seleccionada
250 informamos
240 optamo* optamos postular reside* residentes terna
230 proceso
220 descar* elegido finalm* finalmente
210 contig* contigo encarg* proces* tanto
200 cargo elecci* eleccion quedad* quedado
180 descartado
170 aleman mismo piso
160 adjudico
150 salir
140 elegid*
-78 condiciones
-91 pedist* pediste
-92 selecc*
-98 once
-99 quedar*
-110 prefir* prefirio
-120 dispon* encuentra
-130 querem* queremos
-140 encuen* engine* engineer estudi* meteor* meteorologicas
-150 experi* experiencia notici* solici* tenemo* tenemos
-160 manos mesa
-170 aqui posici* posicion
-190 correo denegada preseleccion
-200 decidido llamad* llamada
-210 cuaren*
-220 contes*
-230 concur* concurso decidi* nombre
-240 agrade* sobre
-250 seleccionados
-260 hasta
-280 abiert* estimada
-300 aproba* infringir porque
-310 aplica* aplicacion
-320 tienda
-340 ayer
-350 tras
-370 nuestr* public* todos
-400 ajusta semana
-410 criterios
-420 actuales nuestros riesgo
-430 actual*
-470 discul*
-480 escrib* plaza salio
-520 lament*
-540 conoce*
-610 rechaz*
-640 inscri*
""",
    "received": """
680 revisi* revision
650 estado
640 encuentra solicitud
600 reclut*
590 recibida
530 recogi* recogida
520 cartas
480 nuestr*
450 oferta
440 tratar* trataremos
410 para
390 sistema
360 candidatura
350 contac* depart*
310 comple* encima
300 buena
280 quedo
270 esta
260 leera
250 antes verdad
220 entrevista paso
210 exito inscri* usted
180 figura orden plaza
160 plazo
150 acceso
-130 agrade*
-150 perfil
-180 mostra*
-200 siguiente
-210 avisar* avisaremos
-230 dispon*
-240 reciba
-250 intere* saludo
-260 dias
-270 como
-320 contra*
-330 revisa*
-420 recibe*
-470 recibido
""",
    "come": """
860 querem* queremos
710 fase
690 minuto* minutos
550 etapa para
530 domingo
470 tienes
440 jefe
420 entrevista
400 propongo
380 jueves
370 entrev* equipo seria
360 hora
340 llegue pregunte
290 siguie* siguiente
280 llamad* llamada usted
260 libre
250 saber
240 linea
230 buenas noticias
210 ahora
180 entre queda volver
170 convoc*
160 nuestra
150 mierco* miercoles
-190 famili*
-210 regala vimos
-230 agrade* pasado
""",
    "offer": """
660 pellwo* pellworth
580 antes
560 euros
530 como
460 incorp*
390 septie* septiembre trabaj*
250 propone
130 examen
110 para
-140 febrero inicio
-150 contig* contigo datos
-160 famili*
-240 damos
-470 ofrece*
""",
    "wait": """
760 contin*
740 espera
560 hasta
530 decision estado
520 decisi*
490 nada
460 proceso
420 tarde
400 pacien* paciencia queda
380 candid* sigue todavi* todavia
370 vuelva
360 hemos
340 quien
320 respuesta
300 retras* retraso
260 elegido
170 tardando
-370 result*
""",
}
ABOUT = {
    "yours": """
340 para
320 estimado
310 nuestro
300 subject:curric*
290 final
280 revisi* revision
270 finali*
260 cualqu*
250 hola
230 directora person* tiene
220 postul*
210 adelan* este semana*
200 direcc* direccion estado incorp* pasar propon* subject:candidatura
190 queda
180 equipo invitamos mismo
170 inform* postulacion querid* tecnic*
160 entrevista
150 candidatura contra* encarg* habiles interno
140 mensaje opto
130 maximo subject:solicitud subject:tecnic*
120 agenda* agendada contac* entre subject:empleo subject:resultado
110 horari* negati*
100 comple* informa puedo
99 proxim* subject:respuesta
88 negativa
83 desafo* desafortunadamente
82 trabaj*
80 subject:respue*
54 proceso
52 proces*
27 hemos
14 continuas
-14 propuesta
-27 propue*
-48 sacha
-72 subject:nordli*
-76 daremo* daremos puesto
-79 silenc* silencio
-84 puede
-86 personales
-88 damos
-89 robin
-90 renunc* renuncio
-91 analys*
-92 elegido
-98 direct*
-100 adjunto nuestr* sentim*
-110 alcald* alcaldia candidatos progra* reubicado
-120 cliente junta previsto revisa* subject:contro* subject:controller
-130 breve cubra descartan herman* nombre selecc* vuelo
-140 client* nada rechazo subject:sobre tenemos
-150 constr* constructora contro* decidir empresa hotel normas perfil porque
-160 coinci* consid* contin* empres* llegan moment* parece revisamos subject:selecc* vacaciones vence
-170 alimen* momento olvida* pantal* quedara termin* ventas
-180 agrade* copia escuch* escuchar lament* tiempo vecina
-190 excele* excelente juntos noveda* novedades publica resena retras* salio tarjet* tarjeta termine tras valorar weber
-200 cita dana hasta paciencia paso rechaz* semana tarde
-210 aplicacion archiv* avisaremos conoce* espero proyec* quedar* reserv* tienda
-220 coche comuni* confia* confir* decidi* feliz pide subject:sales
-230 decisi* solicitud
-240 pelicu* todavi* todavia
-250 companeros consideracion opinio* opinion
-270 falta
-280 disponible hace
-290 bahia esta
-320 carrer* carrera
-330 contes* seis
-340 espera
-390 abierto
-410 sobre
-560 sigue
""",
    "refusing": """
480 vamos
340 final
280 finali*
260 contrario doce
250 indiqu* indiques meses
240 estado produc*
230 para posibl*
220 querid* respuesta
210 abrazo poder respue*
200 continuas disposicion inform* informamos querida
190 cualqu* cualquier esto gustar* gustaria postul*
180 contra* directora encarg* estima* invitaremos puedo
170 estimado hemos personal postulacion vacante
160 ofrecerle pasado person* terminada
150 candid* elecci* eleccion guarda* interno opto otros tenga toda
140 cargo compania quedam* quedamos subject:estado
130 acuerd* acuerdo contin* diez presen* resolv* result*
120 alguie* alguien coment* direcc* direccion elegid* habile* habiles recurs* septie* septiembre vacant*
110 candidato estimada nuestro subject:oposic* subject:oposicion
100 asumir* asumira
99 elegido
94 sido
85 comite encant*
78 gracia*
64 subject:feedba* subject:feedback
62 puesto
59 subject:candidatura
50 cubier*
49 subject:respuesta
42 subject:respue*
40 intere* subject:assist* subject:assistant
27 compan*
-28 nuestr*
-49 fase
-51 subject:sobre
-75 mismo
-79 renunc* renuncio
-83 subject:puesto
-87 desgra* desgracia programas
-93 tienda
-97 sacha subject:analys* subject:analyst subject:data
-100 descartan falta proyec*
-110 base herman*
-120 contratamos entrev* evalua* excele* excelente martes pero tarjet* tarjeta
-130 concur* discul* lamentamos subject:auxiliar turnos
-140 julen pantal* pide querem* queremos rechaz* subject:auxili* subject:planta wilmer
-150 apenas aplicacion molest* subject:espont* subject:espontanea subject:seleccion tiempo
-160 abiert* opinion subject:engine* subject:engineer subject:selecc* todos
-170 presel*
-180 candidatos preseleccion
-190 espero fronte* subject:manage* subject:manager todavi* todavia
-200 dana hasta plaza
-210 confia* desani* desanimes esta nuevo
-220 carrer* carrera companeros contes* sobre subject:sales
-230 contac* junta robin
-240 conoce* nuestra solicitud tras
-250 perfil sigue
-260 contro*
-270 weber
-280 lament*
-320 agradecemos paso
-330 decidi*
-340 semana
""",
}
