"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1500 empiezan
1400 que_ya
1200 estado las_dos por_un tu_nombre
1100 compan_que condicion el_segund ha_salido llega motivo no_selecc toca
1000 no_va
970 final
910 no_estas se_la
900 asi_las en_otra
890 la_plaza la_senora senora
880 final_no ya_hay
870 continuas defend_tu defendi usted
860 asumir* asumira condic_no direct_ha empres_de
830 defend* el_puesto
820 no_contin
800 por_unanim sera
790 otro
780 esta_vez
770 empezo_el
760 pasant* por_lo
750 cuenta
740 ella no_tengo
730 mucho_pero para_esta reside*
720 acordo decirt* desapa* desaparece monito* pasare* por_su tanto
710 al_no
700 de_trabaj ocho vamos
690 estaban maite tu_proces
680 consecuencia
670 la_vacant los_que ser_el vas_ser
650 empezo ingeniero que_viene
640 inclin_por no_aptos obra revisar
630 con_mi de_fuera el_cargo estado_descar hemos
620 la_sucurs meter
610 le_corres necesi* por_no puedo
600 fecha_de mantenimiento que_hasta
590 en_eso estamo* estamos jefe_de la_linea postul* segundo va_entrar ya_esta
580 corres_el
570 cubier* eso_la inform_que respue_es respuesta significa venia
560 con_eso dicho es_para esta_cubier este_verano muchac* no_que que_venia verano_no
550 la_coordi pena ya_ha
540 coordinacion del_sector perfil respon_de
530 ese_motivo me_toca no_dispon
520 anos chica la_tempor por_ese produc* requis* terna
510 conoce hermano no_habra seguidas segund_de solo_con
500 de_tecnic porque_ya postul_ya presencial
490 aleman contin* cv_descar defini* inclui* no_vamos nos_vamos numero_00 que_el quedan* quedando
480 candid* del_turno es_posibl ha_quedad la_habili pasantes proces_termin
470 cual respue* se_lo
460 formar* formaras jefe no_formar otro_mecani
450 busque_se despac* despacho en_proces entre mucha_pena segund* vez_no zona_los
440 cancel* con_mucha figura_en ocho_anos perfil_no person_que por_tanto requisito
430 adjudi_ningun anos_en cajero comisi_dictam decidimos descar_por dictaminadora ha_recaid hasta_aqui presen_por ruta venir
420 anteri_no el_que formar_parte hacert_una informa lo_anteri nadie recaid* recaid_en
410 califi* candid_no considerado de_modo defini_del encarg* inclui_entre modo_que plaza_no residente suplen*
400 esta finalm* finalmente la_suya muchac_de posible requie* requiere vincul* ya_con
390 este figura forma_parte hemos_podido la_elecci presen* primer* proceso redacc* redaccion tempor*
380 automo* biling* fue_cubier hasta lo_hemos nueva optamo* region
370 descartada eres la_casa la_cuenta la_jefatu propia que_la
360 contra_alguie elegid* ha_propue hacert* hacerte mismo no_reune para postular sera_para un_muchac
350 alguie* alguien antes_de apertura entrevista jefatu* jefatura otra reune_el tu_caso
340 adjudi* cubierto nombre_no requis_de usted_en
330 candidatura la_posici muchacho no_hacert no_obstan obstan* obstante su_candid terminada
320 de_las hace_falta incorp* la_zona postul_rechaz quedad* quedado su_solici te_puedo ya_contra
310 casa consid* para_este propue* propue_la
300 ahora_mismo contig* contigo fase la_compan personal puedo_coger
290 abogado cerrado ha_result la_person usted_no
280 ha_pasado supera*
270 alguie_para candid_para conductor cuenta_ya de_conduc descartado gracia* gracias la_tuya no_eres no_hay no_result obliga proces* quedas* quedaste tu_partic
260 cerrad* dicha mejor te_veo tuya
250 cumpli* para_ti posibl_contra quedo tu_estado
240 conduc_de seleccionada un_candid
230 como lista_de no_ha
220 necesita postulacion resultado
210 del_puesto la_instan pusimo* pusimos te_vamos todas_las
200 en_esta entrev* necesi_nadie presentadas
190 no_fuiste
170 contra* de_la todas
160 avanza_con en_el escogi* persona retroa_del tuve vamos_llamar
150 contratarle electr_de estado_de solici_00
140 sin_el
130 con_tu
120 candidatos
110 quedo_con
94 se_han
52 contra_de
32 segund_entrev
15 nosotr*
14 querid*
-2 seguir
-3 descar*
-13 solana
-18 por_la
-20 person*
-21 saludo* saludos
-56 estima*
-85 buenas
-91 weber
-97 en_la
-100 otra_pareja
-110 maquina primer regresion
-120 buzon pareja tenemos
-130 conoce* manos sobre
-150 desgra* desgracia no_te prefir* tiene
-160 constr* minuto* minutos
-170 aureli_esta contando contratando quien veinte
-180 asi_que carne contan* propie*
-190 aureli* bases comerc* postulate
-200 base la_tienda termin*
-210 actual_descar el_tique era_valido haber obispo otro_candid otro_sector palabr* para_otro pareci* tique tique_era trabajo valido valido_pero vela
-220 aplica_fue infrin* infrin_las infringir jurado mano por_infrin rechaz_por tienda_por
-230 ello entrevistas fue_rechaz sistema valora*
-240 acuerd* cumple estado_actual personas
-250 con_la despue* despues no_la partido tendra_que transi* transicion
-260 agenda alguie_que factura hablar permit* selecc*
-270 de_hoy firmad* fue_de mostra* no_se pasada precis* sale
-280 area no_es no_pasa normas olvidado que_se sistem* su_destin
-290 cada moment_la nomina* nominas que_pedist renova_el trabaj*
-300 adelan* consej* denega* dirigi* el_concur olvida* pedist* pediste quimic* reserv*
-310 conver* destin* este_ano hagas ofrece* quedar* ultimo
-320 considera contador de_los estimada grado pido renova* selecc_para seleccionados
-330 contad* gestio* notici* priori*
-340 compan_de de_una exclus* nos_ha nuestr* porque resolu* resolucion
-350 con_su congelada haya junio
-360 la_prueba no_lo ocupad* petici* querem* queremos
-370 companeros salio superv*
-380 compet* conven* el_proces encont* la_presel llegar mas_de tienen
-390 admini* cambia hoy_no libre lo_que resultados
-400 congel* cuando llamada quedad_con vacant_se
-410 famili* los_result preseleccion que_no
-420 agrade* junta quiere* responsable una_de
-430 cierre* telefo* un_proces
-440 comple* el_de estar inscri_en que_es una_vacant
-450 consul* para_que provee* quedam_con refere* una_vez
-460 contac* demas empieza mensaje recibi* reclut*
-470 presel* quiene* quienes tras
-480 leer obtuvo
-490 centro comuni* el_trabaj esta_en solici_de
-500 donde
-510 en_contac mensaj* relaci_con se_ajusta semana
-520 decisi* todos
-540 contes* plaza_en
-550 ajusta_nuestr riesgo_no
-560 actual* aproba* seis sentim* sentimos vamos_contra
-570 cupo dias nuestr_criter rechaz*
-580 de_su
-600 de_que escrib*
-610 abiert* medio nuestros perfil_de
-620 participar
-630 econom*
-640 desani* obtuvi*
-650 comunicarte
-670 bien no_le
-680 de_riesgo
-690 inscri* tambie* tambien
-700 de_un
-720 de_puesto
-740 public* que_los
-760 sentim_comuni
-800 que_me
-830 sigue
-840 nada
-910 lament*
-930 discul*
""",
    "received": """
1400 recibida
1300 las_cartas
1200 estan
1100 cartas estudi_su
1000 tengo
940 tiene_en
900 lo_tengo
850 inscri_en
840 estudi* tiene
830 su_expedi tu_hoja
790 escribiremos
770 encuentra se_encuen
760 todo
750 poder
740 ha_llegad
730 area oferta
720 certificados
710 noveda_te
690 ahora_mismo primer_paso tu_estas
680 persona
670 solicitud usted
660 paso
650 con_el
640 que_lo
630 direct_de el_area esta una_person
610 para_la
600 coordi* del_00 person_de
590 tu_solici
570 celado* de_celado expedi_se llegar* llegaron salud_de
560 esta_mirand lo_esta
550 documentos examinara la_examin la_tiene mirand* mirando proxim* una_entrev
540 ahora confir_la doctor*
530 lista_para recogida
520 apunto apunto_en nuestro tu_cv
510 analis_de de_consul leyend* se_la
500 la_ultima por_eso
490 cobra con_exito depart* despacio las_muestr muestras por_inscri se_ha se_ve sesion su_cv tecla ultima un_lector ya_esta
480 ciegas el_folio estudiaremos exito los_proxim papeles visto
470 comite_de inscripcion
460 cargad* en_nuestr obra papele*
450 de_grupo en_la la_licenc nuestr_sistem puedes_seguir ya_en
440 consultor fase_de seguir_el tu_cuenta un_plazo
430 consej_direct la_presel las_carpet licencia select* tomara
420 hoy_la oferta_de revisi* revision tu_inscri
410 la_oferta la_sesion person_no pidio_el que_pidio solici_con
400 con_total en_revisi en_un oficia* oficial servic* total_confid tratar_su trataremos vista
390 de_empleo quedo va_leer
380 correctamente inscrito la_comisi proxim_dias
370 curric* de_calida leer plaza_de
360 comisi* de_la docume_para el_numero envio responderemos su_perfil
350 empezaremos reclutadora
340 calidad candid_sea enviada llego_todo respon_todos sea_el
330 contac* de_enero digo_algo la_doctor reclut*
320 de_su enero tecnic*
310 candidatura diez_dias queda_usted
300 descargada empeza* encima merito* meritos miro_con por_encima tiene_buena vamos
290 base comenzara conduc_la curriculos digo incluidos ingres_el los_servic minima por_uno postul_ingres te_digo uno_por
280 buena comenz* conser_el hola los_curric
270 admiti_tramit la_bolsa la_busque sido_admiti siendo
260 del_area dia_de diez figura_como figuras liquid_de sueldos ya_lo
250 candid_ya figura* nos_toca postul_en recibi* tenemo_tu
240 humanos postulante recurs_humano
230 contac_la de_tucuma humano_lo la_breved miguel miguel_de nuestr_depart san_miguel su_solici tucuman
220 en_estado nuestr*
210 paso_la perfil_paso
200 misma_semana servic_le
190 busque* busqueda proxima un_vistaz vistaz* vistazo
180 semana* semanas
170 dias_utiles
160 evalua_los los_postul maximo_de reclut_se
150 evalua_por por_el una_respue
130 recibi_una recibido
110 que_nos
100 semana
97 siendo_evalua su_curric
77 postul*
56 equipo_de
27 evalua*
1 este
-32 votar
-33 proceso
-65 gracia* gracias
-68 mensaj*
-71 inform*
-110 haremos
-120 hojas hojas_de
-130 dias
-140 conoce* estima*
-150 decision logist*
-160 decisi* desarr*
-170 nueva sobre zarago* zaragoza
-180 el_plazo
-200 mamado*
-210 en_el respuestas siete
-220 consid* cordial detall* detalle el_00 saber
-230 cordia* postulaciones
-240 espera*
-250 otro
-260 que_el
-270 la_tienda labora* tu_postul
-280 cada certificado
-290 hace manana profes*
-300 perfil
-310 segund* sigue tienda
-320 adjunt* electronica hemos tu_curric
-330 empres* hasta lunes podra trabaj*
-340 como compan* hasta_el solicitar
-350 famili*
-370 actual* pensan* pensando reciba_un septie* septiembre
-380 porque saludo talento
-400 finali* recibir relaci* relacion
-410 cuando dispon* meses registro
-420 revisara
-430 con_su hemos_recibi talent*
-440 conven* primer* reciba
-450 contra*
-490 siguie*
-530 revisa*
-550 respue*
-560 recibe*
-590 espont_te te_damos
-600 damos tu_perfil
-700 desde
-820 public*
-850 agrade*
-890 presen*
""",
    "come": """
1300 las_00
1100 conoce_el
920 oficin_de
890 el_proxim
860 querem* queremos
830 con_la
820 rector* rectora
790 al_vierne
760 assess* assessment
740 volver
730 un_assess
720 media
710 la_entrev siguiente
690 conver_con entre_las
680 conoce* el_dia misma siguie_etapa
650 el_doming
640 fase
630 el_de quiere
620 equipo
600 calend* entrevista para tienes
590 doming* domingo
570 nuevo_horari
560 cuaren_minuto tercera
550 querem_que una_prueba
540 compla* complace franja*
530 hora minuto* minutos recibi_en
520 posibl* posible pulse
510 por_whatsa
500 de_palma ejerci* ejercicio en_nuestr whatsa* whatsapp
490 prefie* propongo
480 ahora saber siguie* videol* videollamada
470 el_equipo pregun_por tenemo* tenemos tipo
460 hola horari*
450 antes entrev_el
420 horario once
410 finali_por verle
400 lunes_las
390 buenas
380 agenda* candid* directora gusto nuestr* propon*
370 para_la prueba_entrev
360 antes_pregun en_recepc hacer_una llegue_diez mi_en minuto_antes pregunte
350 mierco_00 tarde
340 de_sistem jefe_de jueves_00 mantenemos sala_de semana_del sera_en
330 con_nosotr el_martes prueba_psicot psicotecnica
320 aqui_por dejarlo dime_algo direct_de por_aqui
310 avanza_necesi charla expect_salari manana_las sido_selecc
300 compra_de entonc* entonces entrev_con haremo_un la_muestr la_tarde la_unidad puesto_que que_tenga segunda unidad_de
290 de_compra dura_unos pedire_que te_record unos_00
280 entrev_dura gusto_la hacer instal_de jefe record_que
270 si_prefie
260 favor_su hueco identi_copia sus_titulo un_servic vente vente_el
250 de_sus hablar_con hasta_el intere_quisie nos_intere quisie_hablar sabado servic_de titulos traiga_por
240 comodo perfil_nos
230 contar_lo el_jueves unos
220 armando atenci* el_cargo tenes_un
210 hablar otra
200 aqui mierco* miercoles
170 conven* que_mas
160 prueba
150 lo_que
140 confir* el_00
130 por_la
120 te_espera
97 enlace
87 presen*
86 esta
-64 que_se
-100 ingles
-110 de_la
-140 contin* hace
-160 dias
-170 de_dos
-180 vacant*
-190 respuesta
-200 lunes
-220 reunion
-230 invita*
-250 fermin
-260 dos_minuto
-270 septie* septiembre sigue
-290 ruego
-320 escrib*
-330 hacemo* hacemos hicimo* primera
-340 parte que_te
-350 contra* podria_ser ser_el
-360 example
-370 martes
-380 primer_hora
-390 bien inform*
-400 desde el_lunes horari_de primer*
-420 de_su tienda
-460 como
-470 explic* pasado
-480 dentis* dentis_es dentista el_dentis
-510 cita_con
""",
    "offer": """
890 como
720 es_tuyo
710 pellwo_co
700 pellwo* pellworth
670 de_septie
660 empezaras gustar_que
650 nuestra
640 antes que_empeza
620 lunes_las
610 querem* queremos
590 el_precon le_propon
580 precon* precontrato
550 incorp*
530 hospit* hospital
510 firmad* la_tienda
500 mando_el
490 prorro*
470 propue_es salari_propue tienda
460 al_ano desde_el encant_que si_te
450 acepta* es_de es_manana esperamos firmada ingres_es
440 aceptar devuel* el_contra encantaria
430 antes_del el_lunes para_acepta
420 cargo_de te_incorp
410 agrade* el_cargo el_salari quieres
400 querem_que
370 trabajas
360 contrato examen_medico le_agrade medico_de
350 si_quiere
330 candid_te del_hospit entre_todos equipo
320 compla* complace espera_el
310 de_pellwo firma
300 que_nos
290 firmar llegar_su
280 equipo_de que_seas seas_nuestr
270 nos_compla
240 bienve_al contra* seas
230 al_equipo
220 nueva
180 tecnic*
120 bienvenida
100 bienve*
-85 jornad*
-91 de_00
-140 semana*
-170 nuestro
-190 propuesta que_usted
-210 centro
-250 oferta_de usted
-300 claro
-310 hemos indefi*
-360 meses ofrece*
-490 de_su
""",
    "wait": """
1600 aun_no
1400 danos
1300 hasta
1100 fecha hasta_que recien
1000 en_espera
990 hasta_esa
940 calcul_que que_la
900 queda_en
890 estado_en queda
880 retoma* unas
850 sigue
840 no_hay
810 favor
800 quien
790 la_dejamo
780 en_cuanto evalua*
770 de_agosto define se_define
740 conoce* sobre todavi* todavia
710 hacia retomaremos vuelva
700 no_hemos
670 dia_00
650 abiert* espera
630 no_ha
610 tarde_de
570 fallo
560 algo de_lo la_busque mas_tarde todas_las
550 una_fecha
540 elegido
530 el_ingeni
520 alguno contin_abiert dar_una podemo_dar sigue_en te_ruego
510 clarid* claridad la_fecha
500 calcul* comuni* finali* que_el
490 el_proces
480 ingeniero la_decisi no_podemo seguis
470 su_proces
460 congel* el_lunes ningun_postul sigues_en
450 lo_que
440 descartado el_mierco evaluada exacta* podemos sido_evalua
430 concur_para primer_dia
420 hay_nada
410 en_consid
400 consideracion public_de result_del sobre_la
390 esta paciencia partic*
380 la_resolu pacien* por_ahora
370 decidir
350 porque
340 de_baja ha_podido la_segund las_entrev reunir*
330 miembros retraso
320 contra_de
310 antes_del descar* retras* segunda tardan_mas
300 antes baja la_presel
290 cuando proceso
280 contestarle espera_contes
270 estan que_le
260 proces*
250 en_pausa puente
210 ha_reunid perman_activo permanece reunid* reunid_todavi reunido tambie* tambien
190 respuesta todavi_no
150 esta_de
140 reanud* reanud_la reanude se_reanud
120 avisar_cuando
110 asi_que
-3 nos_falta
-43 contra*
-160 practi*
-190 que_te
-260 rechaz*
-290 cancel* como plazo
-300 aunque presen*
-310 resultado
-370 respuestas
-400 en_la
-430 entend*
-450 responder
-490 nuestr*
-530 decidimos
-590 inscri*
""",
}
ABOUT = {
    "yours": """
750 hola
510 finali* tengo
480 subject:curric*
470 final
460 examen
440 interno mejor
420 solicitante
410 area estimado
400 pasar person*
380 dios este etapa produc* vista
370 modo
360 cerrad* postulante propon*
350 atenta* licenc* persona subject:candidatura
340 hecho llamar* mucho parte tecnica vida
330 como gustar* gustaria nuestro requer* venir
320 estado puso talento
310 abrazo cualqu* datos opto para puedo regist*
300 cualquier primero reune
290 ejerci* eres grande mismo nadie quique sobrin*
280 cerro inform* invitamos maestro revisi* revision secret* servic* subject:respue* subject:respuesta suerte titula* verano
270 cuando llamad* subject:tecnico verte
260 buenas considerar directora entrevista mucha seran subject:tecnic* supera*
250 bolsa candidatura carta celula* celular resultaste saludo
240 contrato desde mirar nueva participacion personal rechazada semana*
230 agenda* equipo incorp* llamada perdon* querida semanas subject:regist* tienes vamos
220 entre estas habile* habiles listad* mitad negati* querid* somos subject:solicitud
210 agendada coment* comple* cuento durant* durante humano* humanos impres* informa numero postulacion profes* recursos
200 alcanz* cuenta desafo* desafortunadamente hospital rato seria subject:solici*
190 aceptado compla* contac* direcc* direccion encarg* gira plazo quiene* quienes subject:aplica*
180 instag* mandam* manten* misma pregun* recibida sinceramente subject:cita superv* vacant*
170 demora* discul* ensena* fase pregunte pruebas quiere subject:assist* subject:resultado
160 conoci* entonc* entonces punta saber salari* solo subject:empleo subject:estado tenido
150 contig* contigo continuas diez nuestr* querem* queremos respuesta siguiente
140 estima* requis* reside* sacha seleccion subject:comunicacion subject:profes*
130 acepta* curric* empeza*
120 gusta
110 contratacion
100 patron*
99 contra*
96 posibl*
95 subject:inform* subject:informacion
93 practi*
85 pellwo* pellworth
84 antes
80 patronato
78 avanza*
74 posible
73 escrib*
63 horari*
43 subject:postul*
41 tres
34 entrev*
30 postul*
28 proceso
19 subject:engineer
18 subject:postulacion
17 proces*
15 martes
-1 gracia*
-24 gracias
-37 puesto
-49 volver
-61 notici*
-64 candid*
-73 lunes
-86 candidato
-90 manage*
-92 presen* silenc*
-94 saliste
-97 silencio
-100 busque*
-110 casa junior nada solici*
-120 abuela analys* manana ocupad*
-130 admiti* anuncio candidaturas lamentablemente noticias robin
-140 adjunto cancelado estan otros posicion
-150 asegurado busqueda hablam* hablamos pequen* prefie*
-160 almace* dieron ingresa julen otra pasada plaza preocu* remiti* sortea*
-170 candidatos cita inconv* mesas mierco* miercoles noveda* novedades pedist* pediste
-180 baja burgos dadme documentos inscri* pesado* pesados poco podemo* reubic* subject:abando* subject:antiguo subject:experi* subject:gestor usuari*
-190 agradecerle beso cajera* confir* experiencia invita* junta pausa posici* previs* revisa* subject:sabado telefonistas tiempo
-200 ayudan* busco copias dado descar* encuentres ignora pelicu* pelicula porque prefir* quedara revisamos selecc*
-210 agrade* ayudante fabrica lavado* lavadora marcha subject:cargo subject:como
-220 deberi* dice donde oficin* pablo renova* segundo subject:nordli* subject:nordlicht superior vence
-230 cohort* cohorte coinci* comuni* concur* disculpe fabric* nuevos quedo solicitud sorteo surtid*
-240 calidad eligio minuto* minutos ocho rechazo siete
-250 conver* cubra decidir deje hace jajaja juntos octubre parezc* parezca personales podre podrem* podremos responsable seguiria segund* subject:admisi* subject:admision subject:candidato sueldo ustede*
-260 contad* feliz periodico plan proyectos quiero salio subject:alimen* ultimo* ultimos
-270 aviso cliente comite espont* espontanea explic* frontend lista maquet* pensado petici* peticion pidio tarde terminado vacaci* vacaciones vecina weber ximena
-280 dana muchisima resena termine
-290 abril esta intentarlo lament* mayor reanud* reanude remoto sigues subject:manager subject:remoto
-300 conoce* consid* dedica* estoy intent* linea volver*
-310 agradecemos avisaremos client* contra cumple* hotel moment* normas paciencia retoma* sentim* subject:nuevas trabajo
-320 carrer* correo decidi* influy* ojala postularte sinceridad subject:sales subject:vacant* tienda valorar
-330 congel* espero internamente oferta
-340 encuen* estimados pacien* sentimos
-350 anonim* aplica* coche copia decision evalua* falta maria subject:contro*
-360 estos momento period* proyec* quedan subject:para
-370 mientr* mientras perfil
-380 reserv*
-390 carrera companeros contes* decisi* hasta opinio* opinion pide subject:oportu*
-400 define empres* pensad* termin*
-410 abierto
-420 alimen*
-430 familia nuevo progra*
-450 continua entra
-460 famili*
-470 confia* retras* semana
-480 paso quedar*
-500 todavi* todavia
-510 disponible
-520 recibe*
-540 tras
-550 consideracion
-630 sobre
-690 sigue
-720 abiert*
-770 espera
""",
    "refusing": """
730 estado
630 venir
620 hola
600 produc* querid*
590 final
560 dispos* meses
550 buenas disposicion querida respuesta vamos
520 invitaremos
470 habria
460 estimado
450 aqui
430 desde doce este
420 gira hecho requisito subject:aplica*
410 dispone mitad puedo respue* tengo
400 abrazo aclaracion
390 subject:gerocu*
380 contrario
370 coment* esto indiques resolv* subject:aplicacion terminada
360 intere* queria resultado sobrin* subject:curric* subject:estado subject:gerocultora
350 como cuando finali* indiqu* informa pasar person* transc*
340 conoci* dios electr* fundam* mejor opto senora subject:oposic* subject:oposicion
330 califi* publicamos
320 llamar* requis* silla terna
310 continuas habla inform* subject:respue* subject:respuesta
300 detall* interno primero
290 consul* subject:comuni* subject:curricular toda
280 carmen empezo estas llamar postulante presentado subject:comunicacion subject:tutti subject:viola
270 asumir* atentamente cosas dejast* dejaste especi* ficha finalizado matric* people prefer* puesto
260 admini* atenta* candidata exclus* habile* habiles requer* serio subject:candidatura tenga
250 elegid* encant* encarg* hemos nave ronda solicitante
240 definitiva gustar* gustaria ofrecerle prosperado recibir subject:castin* subject:casting subject:tecnic*
230 alguie* alguien contra* modo refuer* refuerzos reunid*
220 aceptada acuerdo agradecimiento artist* aspirantes convocatoria esteba* esteban gratis haber mucha presen* subject:profes* verte
210 acta entre excele* lunes postulacion proced* saludo seleccion vacante
200 cerrada perdon* piso
190 apreciado cordia* elegido escogi* nivel punta recayo relacion
180 aspira* parte privacidad
170 apreci* contin* defini* dinos justo meter noche nueva temporada
160 area cargo conclu* darme direcc* direccion ellos posibl* presente unidad
150 cubierta desestimado hermano todo
140 contig* contigo dispon* tenido
130 candid* coordi* elecci* ningun
120 candidatura desest* llamad* otras persona propuesta
110 centro proponerle siguie*
100 nuestro
94 vacant*
91 para
89 telefono
86 cerrad*
80 estima*
76 sera
72 otro
63 plaza
52 volver
48 seleccionado
20 propon*
9 concur*
6 subject:feedba*
5 estimada
4 horari*
-13 sacha
-15 desafortunadamente
-16 agrade* selecc*
-28 candidato nosotr*
-29 nosotros
-63 client* rechaz*
-75 conced*
-85 evalua*
-87 subject:fronte* subject:frontend
-89 inscripcion martes
-92 subject:engine* subject:engineer
-95 subject:pellwo* subject:pellworth
-97 nuestros prefir*
-100 gerent* gerente
-110 puedes
-120 ajusta subject:busque* subject:busqueda subject:seleccion
-130 compra concurso decidio moment* porque turno
-140 abierto feliz lamentablemente proyec* subject:postul*
-150 demas haces
-160 anuncio desgra* desgracia disculpe empres* entrevistas ganas palabr* recibi* remiti* subject:cargo
-170 enviar* esta hijo muchacho recibida
-180 abiert* antes camino llegado proyectos
-190 descartan manos mierco* miercoles pantal* salio seis solicitud subject:solici* subject:solicitud ultimo* ultimos
-200 assist* busqueda comuni* congel* conste conver* desanimes entrevista llegad* practi* progra* quedan retras* sorteo subject:selecc* termin* ultima
-210 alegra altern* anadim* analyst coche consejo querem* queremos subject:proces* tendra
-220 analiz* contratarte debera normas pablo sales trabaja
-230 dedica* maite pedimo* pedimos proximos reserva robin
-240 colegio contad* cuaren* cuarenta defecto elegimos encuen* mismo momento opinio* parezca patio pellwo* pellworth perfil petici* pide todavi* todavia total
-250 carrera cuanto grupo jefa julen obtuvi* opinion peticion presta* quedo revisamos subject:resolu* subject:resolucion tiempo
-260 defect* encuentres intentarlo molest* preocu* semill* verdad
-270 burgos intent* personales prueba sigues
-280 aplicacion coinci* confia* inscri* nuevo pacien* presupuesto subject:admision subject:analys* subject:analyst turnos
-290 entrev* espera falta presel*
-300 companeros dana fronte* frontend seguiria subject:contro* subject:controller tras
-310 candidatos conser* oficin* pensad* reserv* retoma* siendo
-320 muchisima nuevos ofrece sobre
-330 alvaro online subject:espont* subject:espontanea
-340 confir* podrem* podremos tramite weber
-350 fabrica preseleccion quien tratad*
-370 estimados fabric* familia lament* sigue
-390 minuto* minutos rechazo
-400 conoce* decidi*
-410 junta whatsa* whatsapp
-420 subject:para
-440 estudi*
-450 contro* espero
-460 subject:manager
-470 todos
-490 manana proxim*
-500 agradecemos correo favor
-510 subject:sales
-680 adelan* semana
-750 paso
""",
}
ASIDES = {
    "keep_file": """
900 para
780 suplen*
770 ficha
710 tu_ficha
680 apunta* la_lista
670 en_nuestr
620 lo_tengo tengo
610 lista
580 en_la
510 tengo_en
500 contra_se que_abrire
490 contra*
480 primera
430 base
410 lista_de
380 te_he
370 meses
350 permites profesionales
340 telefo*
330 con_el permit*
300 deje la_carpet
280 tenemo* tenemos
270 con_una
250 manten*
230 tu_telefo
210 el_sector
200 activo bastan* bastante castel* castellon sector
190 despue_de
""",
    "reapply": """
850 imagin*
800 de_jefe
640 para_las
620 intere*
580 gustar* gustaria
530 anunci*
490 interesaria
480 unas
460 tenemo* tenemos
450 siempr* siempre
430 hogar
400 primer*
390 anunciara
380 el_primer primer produc* producto
370 su_perfil
360 animam* animamos extern* por_mi
350 apunta* montaj* por_eso
340 intere_que que_te
330 abrir julio seis
320 sigo telefono
310 posibilidad un_ano
300 hay_un marzo puedes
290 follet* pasemo* pasemos primav* primavera
280 parece* tu_telefo
270 promoc_intern subjef*
260 en_abril en_cuanto promoc* promocion
250 comuni_de exhort* la_exhort nuestr_comuni
240 algo creemos espera* invitamos
230 avisos
220 guardo puedo_llamar se_agrade
210 agradece aleman* presentarse privad* se_la te_puedo
200 aprove* llevarias nuestr* region su_partic
190 carrer* cosas semana tenga
180 agenda* llamar que_en vacantes
150 posici* presen*
140 public*
130 cualquier
95 en_la nuestra
-77 interesa
-130 como gratui*
-140 el_que
-150 ha_sido nivel
-160 exampl* example podemo* sido
-170 que_el una_llamad
-180 baja expedi* hable
-190 nuevo
-200 de_la en_el
-210 la_que saluda*
-220 cuando_quiera que_la
-230 con_la en_las
-250 este
-270 seguir*
-280 con_el contacto para_la proxim*
-290 contac* el_puesto
-330 proceso
-380 curric* hemos
""",
    "stay_in_touch": """
1000 escrib*
990 llamo
870 te_llamo
840 redes
780 contac*
690 siempr* siempre
630 un_ano
580 aunque
560 cuando
500 cada en_las
480 sigamo* sigamos
470 invita*
460 jornadas las_jornad primer*
430 cuanto en_cuanto
390 escrib_en
370 guarda*
340 fijo
330 pego si_abrimo
320 cualqu_cosa
280 si_no
270 julio la_segund telefo* tenga
260 apreci* apreci_que dare dare_un es_un la_comuni mantuv* que_hacemo que_mantuv segunda te_dare
250 comuni*
240 le_deseam mesa que_sera seguim_en
230 hacemo* la_tienda muchos muchos_exitos pura pura_vida sera_el tambie_la tienda tienda_de vida_muchos
210 en_septie seguim* seguimos
200 que_llame septie* seras seras_la
190 de_inmedi inmediato linked* linkedin llegar*
180 es_la inmedi* llamar* posiciones
160 te_manten
150 nuestr*
-150 puesto_de
-180 hasta
-220 en_el
-230 esta puedes
-250 datos en_nuestr
-280 presen*
""",
    "call": """
820 llamar
800 pego
680 agosto
670 primer*
630 toque un_toque
590 llamo
500 llamada
450 person* primera
440 llamas me_llamas
430 para
420 telefo*
400 lo_hablam si_le
370 cuanto en_cuanto encont* hablam* hablamos
360 la_segund segunda
350 segund*
310 en_septie
290 impresion
280 conversemos dejaro* dejaron impres*
260 seras seras_la
240 calma con_calma de_inmedi es_la inmediato piensa* piensatelo
230 inmedi* llegar*
180 bien
""",
    "offered": """
840 cualquier
820 cualqu*
510 quedo
490 ordene* ordenes
450 la_linea
440 linea
420 las_notas
410 notas
280 compar*
-160 area puedes
-170 consul*
""",
    "refused": """

""",
}
STAGES = {
    "met": """
500 subject:admini*
480 de_la
360 por_la
350 tiempo todo
340 cuando
320 la_que
310 anos gracia_por inform* presen*
300 buenas mucho
290 contacto damos
280 pero subject:proceso
270 agrade_su
260 habia porque
250 agrade* se_ha sera siento subject:proces*
240 correo partic* presente
220 cancel* de_lo las_dos ronda
180 apreci*
170 de_trabaj espera*
160 trabaj*
150 reciba reciba_un trabajo
140 nosotr* nosotros tambie*
40 estimado
-26 para
-80 personas
-130 estimada
-150 buenos_dias senior
-160 prefie*
-180 alcanz*
-270 plaza
-280 necesi*
-300 hola
-340 contrato
-400 la_lista
-430 contra*
-570 lista
""",
    "tested": """
670 agrade_su
480 gracia_por
470 agrade*
440 subject:proces* subject:proceso
350 final
340 jefe presente
330 prueba
310 el_00
300 con_mi evalua*
290 por_la
280 doming* domingo pego puedo
270 oposic* oposicion
260 hasta
240 direccion meter que_el
230 ante_todo estuvo
220 la_terna muy_bien podra prueba* pruebas
210 dejast* las_cosas nuevo terna
180 genera* paso
170 entre_las
160 comple*
100 para
-130 esta nosotros
-150 no_te
-170 el_equipo otra
-190 vimos
-200 para_la
-210 antes darte encant*
-220 detall* nuestr*
-230 hola
-240 si_te
-250 person* pregun* que_no
-290 coordi*
-330 entrev*
-380 este
""",
}
