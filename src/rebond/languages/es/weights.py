"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1400 estado
1300 vamos
1200 empiezan final
1100 salido usted
1000 empiez* incorp*
970 posibl* posible
910 maite
810 candid*
800 formar*
780 poder
770 continuas equipo
750 para
730 interno
710 finali* puesto
700 condicion decirt*
690 reside*
680 esta
660 region
620 otra
610 jefe
600 muchac*
590 consta
580 aspira*
570 condic*
550 decirtelo
540 aptos optamo* optamos residentes
530 cubierta hemos noches
520 signif*
500 dado pasant* pasantes
490 alguie* alguien ocho
470 asumir* asumira quedas* quedaste quedo
450 fase
440 incorporar vacante
430 encarg* resolv*
420 aleman terna
410 elecci* inclin* informamos resolvio
400 cuenta postul*
390 finalm* finalmente sector
380 descartado habra inform* piso redacc*
370 median* mediante
360 comision descartada papel
350 biling* bilingue cargo
330 motivo
320 client*
310 aspirante elegid*
300 quedad* quedado salir
290 cerro informo result*
280 seleccionada
270 coordi*
260 directora entrevista obstan* obstante requiere
240 empresa recorr* tener
230 partida persona
220 darte gerenc* gerencia
210 postulacion
200 mismo
170 cancel* contig* contigo
150 respetuosamente
120 elegido pero
110 contratacion
80 resultado
38 trabaj*
-1 candidatura
-19 weber
-24 nadie
-36 hace
-46 pelicu* pelicula
-63 hola
-77 prefir* prefirio
-120 ayunta* remoto
-130 constr* constructora medios perdim* perdimos viene
-140 mensajeria
-150 mensaj* sortea*
-170 experi*
-180 pedist*
-190 dispon* hablam* hablamos hotele*
-200 monter* monterrey perdon*
-210 once salari*
-220 concreta recint*
-230 benefi*
-250 evalua*
-260 actual concur* desgra* mano marco nombre renova*
-270 concre* concurso contratamos decidio disponible seleccionados
-280 prospero
-290 grupo socio
-300 contes* nosotr* nosotros tenemo* tenemos
-310 dieron enfermeria personales pues turnos
-320 aqui decidi* relaci* relacion
-330 director estima* famili*
-340 abiert* prepar*
-350 agradecemos
-360 correo progra* recibi*
-380 bien discul* espera medici* medicina quedar*
-390 gestio*
-400 conoce* nada
-410 ayer estimada
-420 sigue solici*
-430 agrade* companeros primer*
-450 aproba* lamentamos
-470 decisi* infrin* infringir mesa
-480 cerram* notici*
-490 normas preseleccion
-500 llamad* llamada
-510 tienda
-530 olvidado
-540 olvida*
-550 nuestr*
-590 plaza todos
-600 rechazo semana tras
-630 ajusta
-650 nuestros
-660 actual* actuales porque riesgo
-860 public*
-870 rechaz*
-900 lament*
-920 inscripcion
-930 escrib*
-1000 sorteo
""",
    "received": """
1100 recogi* recogida
1000 recibida
880 oferta
780 reclut*
740 revisi* revision
730 estado
720 encuentra
700 exito
650 cartas
640 solicitud
570 depart*
550 para
530 sistema
520 nuestro
510 tratar* trataremos
500 confid* consultor sistem* total
490 practi*
480 inscri* proxim*
460 contactarle escribiremos estudiaremos
450 motiva* motivacion
430 nosotr* nosotros proxima
420 leera persona respon*
410 ahora comite entrevista esta plazo
400 nuestr*
390 encima
380 verdad
370 buena candidatura compar* entrad*
360 contac* quedo tiene vista
350 antes recibiras
340 algo comple* valida* validacion
320 nivel
310 inicia* vida
290 acceso digo doctor* doctora responsable
280 directora instancia
260 llegaron responderemos valorarla
250 numero usted
230 curric*
220 plaza
210 derivado proximos semana* semanas
190 valora*
170 conserve
150 inscrito
140 semana
130 candid*
62 postul*
43 acusamos
-29 maria santa
-47 gracias
-66 puerto
-120 pide
-130 recibir
-140 compro* interponer
-160 estima* hace
-170 logist* recurso
-180 mensaj* zarago* zaragoza
-200 ciatic* ciatica enviado ibrahi* ibrahim maestr* relaci* relacion
-210 basico
-230 cambia*
-250 conoce*
-260 compan* dispon* sigue
-280 perfil
-290 cordia* cordial sobre
-300 dias
-310 intere* reciba
-320 saludo
-370 leemos
-390 haremo* haremos unos
-400 agrade*
-410 contra*
-420 presen* siguiente
-430 siguie*
-440 hasta
-470 como
-490 hemos registro
-520 saber
-570 revisa*
-590 revisara
-620 damos
-760 recibe*
""",
    "come": """
890 querem* queremos
810 miercoles
800 etapa
790 vente
740 minuto* minutos
730 fase
680 jefe para
660 doming* domingo seria
590 tienes
580 saber
550 entrevista llamada
540 propongo
530 equipo usted
520 pregunte
510 llegue
500 hora
490 llegue* llegues ultima
470 libre
460 misma
450 siguiente
440 propon*
430 nuestra siguie*
400 dura pero unos
390 bodega
370 fijada natali* natalia quiere
350 noticias verte
340 ahora entrev*
330 conoce* notici*
320 linea llamo
310 conocerte
270 confir* conven* media
250 mismo queda
230 complace cuaren* cuarenta
220 horari* jurado
210 horario
65 tarde
-59 vuelo
-72 manana
-130 reserv*
-190 pequen* puerta* puertas septie*
-210 bien favor
-220 basica
-230 exampl* example
-240 tienda
-260 preguntan
-280 fermin
-300 como famili*
-350 regala seis
-360 agrade*
-390 vimos
-420 pago
-460 dentis* dentista
-470 cita
""",
    "offer": """
870 como
860 antes
790 pellwo* pellworth
770 incorp*
670 trabaj*
660 euros
570 equipo
560 propuesto
490 querem* queremos septie* septiembre
440 empezaras examen
430 propone
340 gusto
330 compla* complace
290 hicier*
270 trabajas
240 alegri* alegria
100 para
-18 constr* constructora
-27 agotaron
-92 selecc*
-120 finali* gestionar
-130 gestio*
-150 indefinido seleccion
-160 datos febrer* febrero paso
-190 propuesta
-250 vacaci* vacaciones
-530 damos ofrece*
""",
    "wait": """
1000 contin* hasta
940 espera
890 estado
800 queda
790 proceso
740 vuelva
660 todavi* todavia
620 decision
610 decisi*
590 llegue
570 nada
510 respuesta
490 tarde
470 previsto
460 sigue
450 enero
440 hemos
430 cuando
400 candid*
390 continua retoma*
380 abierto entrevistas
370 elegido
360 sigues
340 elegid* pacien* paciencia
310 consideracion
250 chicos contestarle retras* retraso
230 samuel tardando
220 baja
200 gerent* gerente
88 esta
-180 cancel*
-210 tres
-220 infringir
-240 depart* departamento
-290 plazo
-360 empres*
-380 semana
-410 entrevista
-480 decidimos
-770 result*
""",
}
ABOUT = {
    "yours": """
540 final
500 mismo
490 hola tiene
460 finali*
440 posibl*
430 subject:candidatura
420 incorp*
380 estimado revisi* revision subject:curric*
370 postulacion
360 para
350 invitamos person*
330 direcc* direccion directora respon*
310 cualqu* cualquier dios equipo pasar
300 vamos viene
290 entre nuestro
280 candidatura estado interno
270 querid* querida semana* subject:tessel
260 encima este queda semanas subject:empleo verte
250 completa encarg* etapa mensaje opto persona subject:tecnic*
240 habile* habiles hecho indiqu* informamos mejor subject:trabajo
230 cerrad* entrevista humano* humanos negati* reune
220 impres* maximo parte tecnic*
210 agenda* agendada considerar empleo plazo propon* querem* quiere septie* septiembre subject:respue* subject:respuesta
200 adelan* antes negativa puedo subject:estado
190 dura
180 adjunt* departamento horari* quedam* quedamos vacante
170 cerro entien* proxim* proxima result*
160 durant* durante estima* informa
150 consejo contac* desafo* desafortunadamente suya
130 dona
120 expect* expectativa
100 subject:resultado todas
99 trabaj*
81 recibi*
78 bienve*
63 bienvenida
62 proceso
49 subject:result*
34 entrev*
29 sacha
24 subject:entrevista
9 gracia* gracias
7 subject:entrev*
-12 subject:inform* subject:informacion
-35 ahora
-63 subject:candid*
-66 otra
-87 contin*
-94 martes salist*
-100 candidatos
-110 docume* exampl* example robin
-120 alcald* alcaldia cancelado
-130 cancel* minuto* minutos propuesta tardando valora*
-140 agrade* ambien* ambiental empresa evalua* nuestra puede puesto recibe selecc* subject:como
-150 candidaturas empres* manda progra*
-160 abuela solici* subject:ingres* subject:ingreso
-170 archiv* daremo* daremos decidio descar* documentos julen pasado plaza responsable sentimos
-180 cumple* fronte* lamentablemente pases renunc* renuncio subject:vacant* ventas
-190 descartan encuen* enero estudios feliz nada nombre noveda* novedades renova* sabado subject:nordli* subject:nordlicht
-200 client* prefir* prefirio tenemo* tenemos
-210 aplica* concur* decidi* dentis* dentista encuentres infrin* infringir manana pablo patio previsto quiero regala silenc* silencio solicitud subject:espont* subject:nuevas subject:oferta* subject:ofertas taller
-220 contarnos desani* pacien* pero
-230 analys* analyst burgos confir* decidir gestio* linea llegan paciencia quedan resena seguiria subject:contro* subject:controller
-240 aplicacion inscribete vacaci* vacaciones
-250 aproba* espontanea herman* juntos pide rechazo
-260 cita clic comuni* confia* correo famili* vivio
-270 aceptar ayer chofer director hasta junta mientr* mientras moment* olvida* quedara tienda
-280 cumbre* cumbres dana valorar
-290 momento oficin* publica
-300 espero noctur* perfil retras* retraso subject:oportu* subject:oportunidad
-310 nuevo pelicu* pelicula proble* problema
-320 copia termine tiempo
-330 hotel lament* proyec* quedar* salio
-340 coinci* conoce* consid*
-360 agradecemos damos
-370 contes*
-380 termin*
-390 reserv* seis weber
-400 companeros paso tras
-410 avisaremos esta semana
-420 opinio* opinion porque todavi* todavia
-450 decisi* falta hace
-460 coche
-470 carrer* carrera continua
-510 abiert* consideracion
-520 pequen*
-560 sobre
-570 disponible
-610 abierto
-700 espera
-740 sigue
""",
    "refusing": """
700 vamos
610 final
540 estado
490 produc*
460 meses
430 posibl* querid* querida
420 contrario doce hemos
410 finali* indiques subject:estado
400 indiqu*
370 invitaremos respuesta
360 estimado person* poder
350 desde
340 continuas estas postulacion
330 encarg*
320 este
310 opto respue* result* terminada
300 abrazo alguie* alguien desarr* interno subject:gerocu*
290 artist* compania direccion recurs* verte
280 buenas desier* desierto guarda* ofrecerle puedo
270 dios directora hola informamos para subject:candidatura toda
260 elegid* piso presen* quedam* quedamos venir
250 bendig* comisi* comision darte habiles nivel
240 contra* cordia* elecci* eleccion facil llamar marzo personal
230 comite equipo invita* pasemo* pasemos resolv* tenido
220 cargo descartado dispos* disposicion subject:castin* subject:casting subject:oposic* subject:oposicion vacant*
210 asumir* compro* cualqu* cualquier escogi* esteba* esteban otros queda seguiremos terna
200 cubierta sido viene
190 aclara* candidata deseam* dinos entre higien* higienista subject:higien*
180 como contin* modo pasado
170 coment*
160 afectu* afectuoso empleo estimada puesto revisado tribun* tribunal
150 candid* pasar
140 experiencia puntua*
130 oferta*
120 aceptada desest* nuestras recorr* recorrido
110 nuestro
100 cubier*
95 subject:relati* subject:relativa
92 subject:comuni*
90 subject:comunicacion
86 selecc*
75 trabaj*
29 nosotros
-1 subject:solici*
-22 candidatura
-24 subject:resultado
-31 seleccionado
-64 silenc*
-90 fase
-97 ejecut*
-100 recibida
-110 razones subject:fronte* subject:frontend subject:selecc* subject:seleccion
-120 posicion
-130 ajusta decidio enero gestio* minutos nada rechaz* sera subject:engine* subject:engineer
-140 disculpe
-150 evalua* feliz infrin* infringir normas nuevo pases perdim* programas tomamo* tomamos
-160 descartan discul* entrev* gestionar inmediata miercoles plazo sacha subject:espont* subject:espontanea
-170 abiert* antes clic concre* jurado pequen* personales preocu* renunc* renuncio subject:analys* subject:analyst subject:data tienda
-180 falta hospit* hospital querem* queremos tienes
-190 pellworth salio subject:como subject:contro* subject:controller
-200 assist* assistant confianza cumbre* cumbres quedo sabado subject:para
-210 alvaro coche concreta concur* entrevistas estudi* pantal* proximos solo
-220 burgos lamentamos oyen seguiria
-230 analys* analyst contratamos fronte* frontend seis whatsa*
-240 confia* conozc* controller pablo proyec*
-250 esta hasta opinio* opinion pero plaza presta* subject:auxili* subject:auxiliar subject:ingreso wilmer
-260 desanimes desgra* herman* lista nuestra podrem* podremos presupuesto rechazo
-270 apenas candidatos director espera subject:planta
-280 ahora oficin* subject:manage* subject:manager
-290 carrer* carrera contro* todos
-300 martes sigue solicitud
-310 presel* tiempo
-320 directiva espero molest* robin
-330 contes* porque
-350 perfil
-360 companeros dana junta preseleccion
-370 contac* subject:sales todavi* todavia
-380 turnos
-390 conoce* weber
-400 correo
-420 decidi*
-430 agradecemos
-440 tras
-450 lament*
-530 paso semana
""",
}
