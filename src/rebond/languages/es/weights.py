"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 estado
1200 empiezan final salido vamos
1100 condicion maite
1000 empiez* usted
970 posibl* posible
950 incorp*
830 candid*
780 poder
750 interno puesto
700 continuas
690 decirt*
680 para
670 equipo
660 jefe
630 reside*
620 consta finali* otra
610 esta formar* formaras region
600 aspira*
580 cubierta
560 aptos
550 dado muchac* pasant* pasantes
540 noches
520 hemos quedas* quedaste vacante
510 alguie* alguien decirtelo
500 resolv*
480 significa
470 ocho optamo* optamos postulacion residentes
460 postular
450 fase incorporar resolvio sector
440 asumir* asumira redacc*
430 aleman inclin*
420 begona cuenta
410 biling* bilingue descartado piso
400 encarg* informamos
390 descartada
380 median* mediante terna
370 coordi* habra
360 finalm* papel segund*
350 elecci* eleccion
340 cargo motivo
330 client*
320 obstan* obstante requiere
310 directora quedad* quedado result* salir
300 cerro
290 cancel* elegid*
280 inform*
270 gerenc* gerencia
260 adjudico informo
250 contigo
240 entrevista tener
220 empleo empresa persona
210 darte partida seleccionado
200 proces* recorr* recorrido
190 resultado
170 mismo
110 elegido
81 contratacion
53 trabaj*
6 nadie
-15 weber
-21 hola
-48 hace
-52 pelicula
-53 desgracia
-69 prefir* prefirio
-100 ayunta* ayuntamiento perdim* perdimos
-110 conoci* constr* constructora
-140 viene
-150 alcald* alcaldia minist* ministro remoto selecc* sortea* sorteado
-160 hoteles monter* monterrey
-170 desgra* perdon*
-180 demas once prospero zumos
-190 experiencia lleida mensaj* pedist* pediste recint* recinto todo
-200 hablamos nuestra
-210 coche continuar salari*
-220 mano
-240 beneficiarios decidio grupo
-250 concur* quiero
-260 concre* concurso estima* evalua* marco seleccionados
-270 director progra* socio
-280 aplica* famili* nombre
-290 actual aqui dieron fabric* renova* tenemo* tenemos turnos
-300 contes* decidi* enfermeria espera
-310 bien relaci* relacion
-330 disponible quedar*
-340 gestio*
-350 abiert* agradecemos encima prepar*
-360 conoce* estimada ficha nosotr* nosotros primer*
-370 correo discul* personales
-380 mesa
-400 solici*
-410 decisi* sigue
-420 agrade* nada pues
-430 infrin* infringir
-440 normas
-450 aproba* lamentamos nuestr*
-460 medicina tienda
-470 preseleccion
-480 companeros inscri*
-490 llamad* llamada
-510 ayer
-530 olvidado
-540 olvida* todos
-550 notici*
-570 tras
-580 plaza
-610 semana
-620 rechazo
-670 ajusta
-700 actual* actuales nuestros riesgo
-740 porque
-750 inscripcion
-790 rechaz*
-840 lament*
-850 public*
-900 sorteo
-940 escrib*
""",
    "received": """
980 recibida
890 oferta
820 recogi* recogida
770 encuentra
750 exito reclut*
740 cartas revisi* revision
720 lista
690 estado
610 sistema
600 solicitud
570 sistem*
550 motiva* motivacion
520 contactarle estudiaremos
500 confidencialidad tratar* trataremos
480 confid* consultor para
470 depart* escribiremos practi*
460 leera nosotr* nosotros nuestro persona
450 proxim*
440 respon*
430 encima inscri*
420 buena
410 ahora
400 plazo tiene
390 algo entrad* esta
380 entrevista vida
370 candidatura
360 comple* digo
350 doctor* doctora proxima
340 antes nuestr* recibiras validacion
330 estan nivel
320 quedo
310 brevedad recursos responsable
300 directora
290 contac* instan*
270 responderemos
260 acceso inscrito presel* preseleccion
250 curric* proximos
240 numero
230 plaza usted
210 conserve llegaron
190 inicia* inicial semana* semanas valora*
160 semana
140 recibi*
130 candid*
42 postul*
38 acusamos
-29 maria
-47 gracia* gracias
-71 puerto
-130 interponer
-160 mensaj* recibir
-170 logistica recurso
-180 estima* hace zarago* zaragoza
-210 enviado platic* relaci* relacion
-220 basico ciatic* ciatica maestr*
-250 inform*
-260 cambia* dispon*
-270 conoce*
-280 dias sobre
-290 sigue
-300 compan*
-320 cordia* cordial
-340 mercan* perfil
-350 intere* saludo
-360 hacemo* hacemos
-380 agrade* haremo* haremos siguie* siguiente
-400 leemos
-410 hasta unos
-430 presen* registro
-450 contra*
-470 recibido
-490 como hemos
-510 saber
-570 revisa* revisara
-600 damos
-750 recibe*
""",
    "come": """
870 querem* queremos
750 fase
740 minuto* minutos
710 etapa
640 para
610 llegue* llegues
590 doming* domingo
570 entrevista
560 seria
550 jefe
540 propongo
530 mierco* miercoles usted
520 tienes
510 pregunte
490 llegue
480 dura misma vente
460 llamad* llamada nosotros propon*
440 equipo
430 saber
410 libre
400 hora siguiente
390 estara* verle
380 pasaste
370 agenda* pero siguie*
350 fijada
340 conoce* conocerte
330 ganas natali* natalia
320 llamo noticias quiere
310 verte
300 ahora notici*
290 entrev* linea rato recibirla
280 grabar nuestra
270 confir* media volver
260 mismo
250 planta queda tercer* tercera
240 conven* sera
230 conozcas evaluacion horari* quisieramos
220 horario
200 clase compla* complace cuaren* cuarenta
190 mover
180 vuelva
96 enlace
90 pasa
76 hola
8 esta
-6 estima*
-22 coruna
-39 manana
-43 vuelo
-53 papel
-54 weber
-90 dispon*
-110 vemos
-130 septie* septiembre
-150 bahia
-170 pequen*
-180 bien
-200 abiert* basica juntos
-210 desde favor
-220 fermin reserv*
-230 preguntan test
-240 este
-250 exampl* example
-260 como tienda
-270 hacemo* hacemos
-280 famili*
-320 seis
-330 agrade* noches pago
-380 regala
-390 vimos
-470 cita
-570 dentis* dentista
""",
    "offer": """
900 antes
870 como
780 pellwo* pellworth
720 incorp*
690 trabaj*
630 euros
600 equipo
550 propuesto
500 empezaras septie* septiembre
470 propone querem* queremos
440 examen
370 compla* complace
330 gusto
320 conformidad
260 trabajas
220 alegri* alegria
-17 constr* constructora
-28 agotar* agotaron
-110 hola selecc*
-120 oferta
-140 paso
-150 indefinido
-160 febrer* febrero inicio
-170 gestio*
-180 propuesta seleccion
-210 datos
-270 vacaci* vacaciones
-360 coche
-550 damos
-560 ofrece*
""",
    "wait": """
990 contin*
950 hasta
930 espera
890 estado
760 vuelva
730 queda
650 todavi* todavia
620 decision
610 decisi*
570 nada
540 proceso
520 llegue
510 proces*
500 respuesta
460 cuando sigue
440 enero tarde
420 entrevistas
400 llegara pacien* paciencia previsto quien
380 candid*
370 hemos
360 retoma*
350 continua
340 abierto elegido sigues
320 consideracion
310 elegid*
290 tardando
230 contestarle
220 retras* retraso samuel sentim*
200 esperamos
190 gerent* gerente tengo
150 esta
-210 cancel* respuestas
-220 infrin*
-240 departamento
-250 depart*
-280 plazo
-360 empres*
-380 semana
-470 entrevista
-490 decidimos
-770 result*
""",
}
ABOUT = {
    "yours": """
520 final
510 tiene
490 mismo
480 finali*
440 posibl*
430 hola incorp*
400 subject:candidatura
390 para respon*
380 revisi* revision
360 estimado subject:curric*
350 directora invitamos
340 cualqu* cualquier
320 direcc* direccion person*
310 pasar querid*
300 equipo interno vamos
290 dios querida subject:tessel
280 opto viene
270 estado habile* habiles nuestro postulacion
260 entre mensaje persona puedo semana* subject:tecnic*
250 encarg* entrevista semanas
240 candidatura completa este gustar* gustaria informamos suerte tecnic*
230 cerrad* etapa negati* propon* queda
220 parte postul* verte
210 adelan* agenda* agendada media queremos quiere reune subject:trabajo
200 humano* negativa recursos
190 horari* subject:empleo
180 artist* cerro durant* durante empeza* informa proxim* proxima quedam* quedamos septie* septiembre
170 adjunt* breved* dura estima* prueba subject:estado vacante
160 departamento desafo* entien* result*
140 antes subject:respue* subject:respuesta subject:resultado
130 contac* suya trabaj*
110 subject:solicitud
98 bienve*
95 subject:entrev*
91 recibi*
84 todas
80 subject:result*
66 necesi*
63 nuestr*
60 proceso
58 candid*
37 entrev*
34 proces*
30 subject:informacion
10 gracia*
-3 subject:postulacion
-32 sacha
-63 otra
-83 saliste
-89 concie*
-91 subject:candid*
-99 martes
-110 contin* exampl* example nuestra razone* selecc*
-130 empresa progra*
-140 ambien* ambiental cancel* empres* manda propuesta responsable
-150 abuela alcaldia daremo* daremos estudios lamentablemente minutos revisamos robin tardando ventas
-160 candidatos cumple* descar* documentos marato* oficinas programas solici*
-170 candidaturas cumpleanos descartan feliz nada normas pases renunc* renuncio subject:sobre
-180 acercarte agrade* decidio manana periodico renova* sabado
-190 enero infrin* infringir puesto silenc* silencio subject:ingreso vecina
-200 aplica* contra influy* patio period* previsto publica solicitud subject:nordlicht tenemo* tenemos
-210 confir* decidi* espont* espontanea gestio* nombre pablo pensad* pero plaza regala reunion sentim*
-220 analys* analyst aplicacion concur* famili* herman* juntos noveda* novedades subject:contro* subject:controller subject:espont* turnos
-230 prefirio quedan resena
-240 aceptar burgos correo llegan marcha subject:ofertas taller tienda
-250 ayer estoy quiero seguiria vacaci* vacaciones
-260 confia* decidir director encuen* invitacion olvida* pide subject:manager
-270 cliente comuni* hasta inscribete linea moment* paciencia vivio
-280 mientr* mientras momento oficin* rechazo salio
-290 clic consid* junta quedara subject:oportu* subject:oportunidad tiempo valorar
-300 cumbre* cumbres pelicu* pelicula
-310 chofer proble* problema
-320 conoce* copia dana noctur* proyec* quedar*
-330 hotel pabell* subject:sales
-340 damos lament* termine
-350 cita nuevo
-360 espero paso weber
-370 coinci* reserv*
-380 contes* seis
-390 retraso
-400 agradecemos continua porque todavi* todavia
-410 avisaremos semana termin*
-420 companeros falta
-430 carrer* carrera esta hace
-440 opinio* opinion pequen* tras
-450 coche consideracion
-460 decisi*
-470 abiert*
-520 sobre
-540 abierto disponible
-670 espera
-700 sigue
""",
    "refusing": """
730 vamos
600 final
530 estado
520 produc*
490 meses
430 contrario querid* querida
420 doce hemos indiques
410 finali* indiqu* posibl*
370 desde estas invitaremos
360 respuesta
350 person* poder
340 continuas este subject:estado
330 terminada
320 alguie* alguien
310 abrazo postulacion subject:gerocu*
300 directora
290 artist* buenas compania guarda* respue* verte
280 desier* desierto dios gustar* hola opto recurs* result* subject:candidatura venir
270 bendig* desarr* encarg* escogi* interno para
260 nivel ofrecerle piso puedo septie*
250 invita* presen*
240 cordia* darte elecci* eleccion estimado llamar vacante
230 comisi* comision dispos* disposicion elegid* higien* informamos pasemo* quedam* quedamos subject:higien* tenido
220 acuerdo descartado direcc* direccion facil resolv* subject:respue* tribun*
210 habile* habiles sabemo* subject:castin* subject:casting
200 aclaracion contra* cualqu* cualquier estima* personal seguiremos subject:oposic* subject:oposicion viene
190 candidata cargo comite como esteba* esteban negati* terna
180 asumir* asumira contin* deseam* deseamos equipo pilar sido
170 coment* cubierta dinos empleo finalizado usted
160 afectu* afectuoso candid* modo puesto puntua*
150 muestr* nuestro
140 pasado
130 recorr* recorrido subject:feedback subject:relativa
120 aceptada candidato nuestras oferta* ofertas subject:comunicacion vacant*
110 desest* desestimado intere*
91 cubier*
85 selecc*
15 nosotr* nosotros
-9 recibi*
-16 solici*
-29 candidatura
-30 seleccionado
-68 tenemo*
-75 subject:solicitud
-78 subject:estima* subject:solici*
-84 razones retomarse
-91 enero
-96 fase
-99 recibida
-110 evalua* prefirio
-120 biblioteca subject:fronte* subject:frontend
-130 base discul* disculpe
-140 ajusta decidio entrev* minutos pases subject:engine* subject:engineer subject:seleccion tomamo* tomamos
-150 feliz nota programas sorteo subject:selecc*
-160 aceptar concre* descartan personales renunc* renuncio subject:para
-170 infrin* julen normas plazo sacha sales salio tienes
-180 aplicacion avisaremos confianza desgra* desgracia estudi* gestionar hospit* hospital miercoles pellworth pequen* sabado subject:analys* subject:analyst subject:data tienda
-190 coche concreta preocu* quedo querem* queremos
-200 abiert* alvaro assist* assistant candidatos pantal* seguiria subject:como
-210 burgos confia* esta inmediata seis
-220 entrevistas herman* proyec* subject:espont* subject:espontanea
-230 agrade* concur* contratamos fronte* frontend pablo solo subject:contro* subject:controller whatsapp
-240 admiti* lamentamos pero varios
-250 analys* analyst conozc* lista opinio* opinion plaza subject:auxili* subject:auxiliar wilmer
-260 hasta podrem* podremos subject:ingreso subject:planta
-270 apenas carrer* carrera director espera nuestra todos
-280 ahora desanimes directiva tiempo
-290 presupuesto solicitud
-300 oficin* presel* rechazo subject:manage* subject:manager
-310 espero molest* porque robin
-330 junta martes
-340 contes* perfil sigue
-350 agradecemos preseleccion
-360 contro*
-380 companeros conoce* dana weber
-390 correo subject:sales
-400 contac* decidi* todavi* todavia
-410 turnos
-450 tras
-460 lament*
-500 paso
-560 semana
""",
}
