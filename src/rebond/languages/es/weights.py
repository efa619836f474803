"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1600 salido
1400 estado
1300 vamos
1200 empiezan final
1100 condicion
1000 empiez* incorp*
940 usted
910 posibl* posible
860 continuas
840 candid*
800 poder
720 para
710 puesto
670 finali*
660 reside*
640 esta
630 decirt* equipo
610 interno
600 formar* formaras
590 jefe otra region
540 hemos
530 aspira* vacante
510 cubierta
500 alguie* alguien muchac* noches quedas* quedaste
480 consta optamo* optamos residentes
470 decirtelo postular
460 resolv*
450 dado encarg* ocho
440 asumir* asumira incorporar respuesta signif* significa
430 aleman aptos begona pasant* pasantes resolvio
420 papel
410 cerro opto postulacion
400 academico cuenta estatu* fase informamos
390 salir sector
380 habra piso
370 aspirante biling* bilingue
360 descartado inclin* result* terna
350 descartada seleccionada
340 cancel* este finalm* finalmente habia
330 quedo
320 quedad* quedado redacc* redaccion
300 motivo
290 elecci* eleccion
270 coordi* recorrido
260 cargo inform* informo obstan* obstante requie*
250 directora entrevista persona
230 seleccionado
220 gerenc* gerencia
210 elegid* tener
200 inclino
190 darte
170 elegido empresa resultado
160 contratacion mismo
130 contig* contigo
67 trabaj*
41 hace
-20 weber
-21 padre
-34 hola
-52 ingles
-69 contra*
-73 pelicu* pelicula
-110 viene
-120 mensajeria
-130 sortea* sorteado
-140 constr* constructora mensaj*
-150 perdim* prefir* prefirio sale
-160 hablam* hablamos hotele* selecc*
-170 asumir experiencia monterrey
-190 once renunc* renuncio salari* tomo
-200 pedist*
-210 haya mano todo
-220 falta nuestra personales
-230 quiero
-240 actual aqui concur* evalua*
-250 concurso decidio tenemo* tenemos
-270 decidi* encima socio
-280 marco pues
-290 beca concre* encontramos ficha nosotr* nosotros
-300 mesa turnos
-310 estima* grupo
-320 progra*
-330 enfermeria nombre
-340 discul* prepar*
-350 bien desgra* quedar*
-360 director
-370 conoce* famili* primer*
-380 agradecemos contes* disponible espera recibi* solici*
-390 hasta
-400 gestio*
-420 nuestr* preseleccion
-430 estimada
-450 ayer decisi* nada sigue
-460 companeros
-470 infrin* infringir lamentamos llamad* llamada
-480 agrade* aproba*
-490 normas
-500 auxiliares
-520 excluidas semana
-530 tienda
-540 olvidado
-560 olvida*
-570 notici*
-580 rechazo
-610 tras
-630 plaza
-650 ajusta porque
-660 todos
-670 nuestros
-680 actuales riesgo
-690 actual* public*
-870 lament*
-880 rechaz*
-930 escrib*
-960 sorteo
-980 inscripcion
""",
    "received": """
1000 recogi* recogida
900 recibida
850 oferta
790 reclut*
730 revisi* revision
720 exito
710 estado
680 solicitud
650 cartas
610 encuentra
570 inscri* para
560 encuen*
540 depart* sistema
510 sistem*
500 proxim*
490 plazo
480 esta
460 consultor nuestro
450 tratar* trataremos
440 confidencialidad escribiremos
430 confid* encima total
420 buena nosotr* nosotros
410 contactarle estudiaremos
400 ahora breved* entrad* entrevista tiene
390 motiva* motivacion proxima
380 algo comite leera
370 considerar
350 digo doctora validacion
340 antes comple* nivel respon*
330 quedo reclutadores
310 directora
290 candidatura instan*
280 acceso
270 nuestr* proximos responderemos
260 numero plaza
250 inscrito
240 responsable vida
230 contac* curric* evalua*
220 conserve inicia* inicial usted
210 hola
200 candid* deriva* semana* semanas valora*
190 comenz* comenzara
160 paso semana
130 recibi*
92 acusamos
28 postul*
-16 gracia* gracias
-49 puerto
-120 tienda
-150 interp* interponer
-160 estima* recibir
-170 hace mensaj* relaci* relacion
-180 logist*
-190 enviado zarago* zaragoza
-200 recurso
-210 ciatica maestr* platic*
-220 basico
-230 cambia*
-240 compan* conoce*
-260 dispon*
-270 dias
-280 cordia* cordial reciba saludo
-310 sobre
-320 apunta* hacemo*
-340 agrade*
-360 haremo* haremos hasta leemos madrid
-380 unos
-390 registro
-400 contra*
-410 hemos intere* presen*
-440 siguie* siguiente
-470 saber
-480 como recibido
-560 damos
-640 revisa*
-670 revisara
-760 recibe*
""",
    "come": """
870 etapa
860 querem* queremos
850 entrevista
770 fase
760 minuto* minutos
750 vente
740 propongo
710 jefe
670 para
640 seria
620 tienes
590 doming* domingo
550 usted
530 llamada
520 mierco* miercoles
480 llegue pregunte
470 misma
450 libre llegue* llegues ultima
440 equipo saber
430 pero
420 siguiente
410 hora
400 bodega siguie*
390 dura llamo unos
370 conocerte fijada
360 nuestra
330 conoce* horari* natali* natalia
320 noticias quiere
310 verte
300 ahora
290 notici* rato
280 mismo
260 compla* cuaren* cuarenta
250 conven*
230 queda
210 confir*
83 tarde
-56 vuelo
-120 segunda
-130 manana
-160 reserv*
-180 puerta* puertas
-190 bien pequen*
-210 comerc* desde
-220 fermin
-230 basica exampl* example
-250 tienda
-270 preguntan
-280 famili* favor
-300 como
-310 seis
-350 regala
-360 agrade*
-410 vimos
-440 pago
-660 dentis* dentista
""",
    "offer": """
880 antes
820 como
810 pellwo* pellworth
800 euros
710 propuesto
700 incorp*
660 trabaj*
560 equipo
480 querem* queremos
460 propone
450 examen
410 septie* septiembre
370 empezaras
350 gustaria
340 compla* complace
330 gusto
310 conformidad
280 alegria
250 trabajas
-22 constr* constructora
-82 selecc*
-130 excelente
-150 propuesta
-160 gestio*
-170 indefinido seleccion
-180 febrer* febrero paso
-210 datos
-500 ofrece*
-530 damos
""",
    "wait": """
950 espera
940 hasta
920 contin*
910 estado
750 vuelva
730 queda
630 decision
620 decisi*
610 nada
590 todavi* todavia
560 proceso
530 proces*
510 hemos llegue sigue
490 respuesta
470 cuando elegido
430 continua
420 enero
400 candid* entrevistas tarde
370 retras*
330 retoma* sigues
320 consideracion pacien* paciencia
310 contestarle
240 samuel tardando
230 baja chicos preseleccion
100 esta
-180 direct*
-210 cancel*
-230 infrin*
-250 departamento
-260 depart*
-290 plazo
-320 responder
-330 empres*
-350 semana
-370 entrevista
-780 result*
""",
}
ABOUT = {
    "yours": """
520 final mismo
480 tiene
460 hola subject:candidatura
430 finali* incorp*
420 posibl*
410 revisi* revision
390 subject:curric*
380 invitamos respon*
370 para
340 directora interno
330 estimado
320 cualqu* cualquier dios direcc* direccion person*
310 pasar viene
300 finalistas nuestro querid*
290 equipo querida
270 mejor vamos
260 encima entre habile* habiles hecho postulacion subject:tessel
250 estado informamos negati* plazo queda reune septie* subject:tecnic*
240 candidatura cerrad* encarg* indiqu* parte suerte verte
230 agenda* empleo etapa humano* persona propon* recursos
220 adelan* agendada este mensaje tecnic* terminada
210 completa considerar mensaj* postul* puedo quiere subject:empleo
200 entrevista produc* quedam* quedamos semana* subject:estado
190 antes brevedad result* semanas
180 adjunt* horari* queremos subject:resultado vacante
170 informa
160 dura durant* durante estima* subject:respue* subject:respuesta
150 contac* entien* proxim* prueba
140 cerro desafo* proxima subject:oferta suya
130 subject:entrev*
120 saber
100 bienve*
95 necesi*
79 todas
65 siguie*
62 recibi*
60 proceso
34 proces*
18 gracia*
-2 entrev*
-22 intere*
-31 condiciones
-40 subject:candid*
-78 martes seleccion
-81 ahora
-97 puede
-100 exampl* example selecc*
-110 contin* otra
-120 alcald* alcaldia reubic*
-130 candidatos libres
-140 cumple* empresa propuesta tardando
-150 client* cumpleanos empres* pases podemo*
-160 anonim* documentos feliz plaza responsable robin solici* subject:respon* ventas
-170 anonimas cancel* daremo* daremos pasado prestamo progra* reenvio renunc* renuncio subject:nordli* subject:nordlicht
-180 agrade* decidio desani* desanimes estudios influy* julen programas sabado sentimos tenemo* tenemos terminado
-190 archiv* candidaturas descartan manana puesto subject:ingreso subject:sobre
-200 abuela cliente previsto reunio* silenc* silencio subject:espont* subject:espontanea
-210 analys* analyst contra descar* enero gestio* marcha nombre pablo pacien* patio pero subject:contro* subject:controller
-220 decidi* entrevistas paciencia prefir* quedan regala seguiria
-230 burgos contarnos espont* espontanea normas solicitud subject:nuevas subject:oferta*
-240 confir* dentis* famili* herman* juntos rechazo resena subject:manager taller
-250 ayer concur* decidir director encuen* infrin* inscribete llegan subject:analys*
-260 clic moment* monterrey vacaci* vacaciones
-270 aceptar chofer comuni* cumbre* cumbres novedades perfil subject:oportu* subject:oportunidad
-280 confia* correo linea momento noctur* oficin* pide proble* problema valorar
-290 olvida* tienda
-300 cita consid* espero hasta mientr* mientras pelicu* pelicula quedara subject:sales
-310 copia junta
-320 dana proyec* publica retras* retraso
-330 aplicacion coinci* damos
-340 agradecemos hotel nuevo
-350 paso termine
-370 conoce* contes* quedar* salio termin* weber
-380 seis tras
-390 falta reserv*
-400 continua porque semana
-410 companeros todavi* todavia
-420 avisaremos lament*
-430 abiert* decisi* esta hace
-440 opinio* opinion
-460 carrer* carrera
-470 coche
-480 consideracion
-520 pequen*
-530 abierto
-540 sobre
-570 disponible
-690 espera sigue
""",
    "refusing": """
700 vamos
590 final
510 produc*
500 estado
420 contrario doce finali* posibl*
410 indiques meses querid* querida
400 hemos indiqu*
380 invitaremos poder
370 subject:estado
360 continuas respuesta
350 estas este
330 person* terminada
320 encarg*
310 alguie* alguien
300 abrazo guarda* para recurs* respue*
290 artist* desarr* dios ofrecerle presen*
280 bendig* buenas compania directora interno opto subject:candidatura verte
270 desier* desierto estimado nivel piso subject:gerocu*
260 elegid* escogi* postul* puedo volver
250 comisi* comision direcc* direccion invita* llamar quedam* quedamos result* venir
240 cualqu* cualquier dispos* disposicion informamos postulacion
230 contra* darte esteba* esteban habile* habiles resolv* septie* septiembre
220 cargo elecci* eleccion equipo subject:oposic* subject:oposicion tenido vacante viene
210 descartado estima* otros pasemo* pasemos personal seguiremos subject:castin* subject:casting
200 hola pilar subject:gerocultora
190 acuerd* acuerdo asumir* candidata compro* cordia* cubierta gustar* gustaria terna
180 agradecimiento coment* deseam* deseamos finalizado higien* higienista modo nuestro subject:higien* subject:higienista
170 afectu* afectuoso como empleo exigid*
160 contin* escribir facil pasado subject:comunicacion tribun* tribunal
150 puntua* sido
140 comite experi* experiencia parte
130 candid* desest* intere* puesto puntuacion
120 aceptada encant* nuestras oferta* ofertas
110 desestimado
100 candidato vacant*
76 cubier*
62 subject:assist* subject:assistant
60 selecc*
19 supera*
-11 solici*
-14 seleccionado
-17 entrevista
-62 subject:solici*
-72 fase
-81 silencio
-86 prefirio
-99 perdim* perdimos
-100 enero esperamos recibida
-110 ayuntamiento
-120 discul* ejecutivo
-130 abiert* decidio deje gestio* hospit* hospital plazo rechaz* subject:fronte* subject:frontend
-140 desgra* desgracia disculpe evalua*
-150 ajusta base feliz pases personales renunc* renuncio sacha subject:engineer subject:selecc* subject:seleccion tomamo*
-160 aceptar estudi* gestionar preocu* subject:espont* subject:espontanea
-170 descartan mierco* programas subject:para tienda tienes
-180 avisaremos coche concre* grupo infrin* normas quedar*
-190 alvaro entrev* inmediata julen quedo querem* queremos solo
-200 abierto assist* assistant concreta concur* confianza falta salio seguiria subject:como
-210 cumbre* estimados pequen* sabado subject:analyst subject:data whatsapp
-220 agrade* burgos contratamos pablo pantal* plaza proyec* rechazo
-230 confia* conozc* entrevistas pellwo*
-240 analys* analyst director fronte* frontend subject:auxili* subject:auxiliar subject:ingres* subject:ingreso wilmer
-250 candidatos herman* lamentamos lista presupuesto
-260 esta subject:planta
-270 apenas pero
-280 adelante espera hasta presel* subject:controller subject:manage* subject:manager tiempo
-290 ahora oficin*
-300 directiva sigue
-310 nuestra podrem* porque solicitud todos
-320 desani* martes molest*
-330 carrer* carrera espero opinion preseleccion
-340 contes*
-350 junta robin subject:sales
-360 agradecemos contac* perfil
-370 contro*
-380 dana decidi*
-390 todavi* todavia turnos
-400 companeros conoce*
-430 weber
-440 correo lament*
-460 tras
-540 paso
-600 semana
""",
}
