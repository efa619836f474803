"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1500 empiezan
1400 que_ya
1300 las_dos llega motivo tu_nombre
1200 condicion estado por_un
1100 compan_que defend_tu defendi la_plaza no_selecc no_va toca
1000 el_segund
970 la_senora
940 ha_salido
930 empezo_el en_otra final_no senora sera
870 no_contin vamos
850 continuas el_puesto
840 asumir* asumira direct_ha
830 condic_no ya_hay
820 decirt* empres_de otro
810 pasant* se_la usted verano_no
800 este_verano no_tengo
790 esta_vez ocho
780 tu_proces
770 final
760 chica
750 pasare* por_lo
740 cuenta formar* monito* no_formar obra salido
730 asi_las desapa* desaparece hemos reside*
720 acordo candid* los_que no_estas
710 la_vacant tanto
700 meter que_viene
690 eso_la
680 cubier* le_corres que_hasta
670 al_no estaban
660 las_cosas
650 este_la significa
640 busque_se no_vas puedo sera_para
630 el_cargo hermano
620 consecuencia corres_el en_consec es_para mantenimiento por_no por_su segundo ser_el ya_esta
610 de_trabaj estamo* estamos jefe_de por_unanim respuesta
600 de_modo mucho_pero va_entrar ya_ha
590 con_mi de_fuera en_eso es_posibl inclin_por se_inclin
580 dicho ingeniero pasantes vas_ser venia
570 con_eso mismo no_aptos no_que que_venia quedan* quedando revisar
560 estado_descar la_tempor respue*
550 comisi_dictam contin* esta_cubier inclui* la_jefatu necesi* para_esta
540 aleman anos_en descartada fecha_de proceso
530 pena
520 conoce cual ha_quedad inform_que la_coordi la_linea muchac* se_lo
510 cv_descar defini* hemos_podido postul_ya
500 hacert_una me_toca nadie
490 con_mucha esta hacert* hacerte mucha_pena ruta solo_con terna zona_los
480 contig* de_tecnic el_que finali_para inclui_entre por_tanto porque_ya respon_de ya_con
470 anteri_no coordinacion del_sector descar_por habili* jefe lo_anteri no_dispon que_el requis* respue_es
460 aina estaba_en la_casa pasaron por_ese posible
450 adjudi_ningun cancel* ella hasta la_dra perfil person_que presen* segund*
440 biling* coordi* finalistas otro_mecani requisito tempor* venir
430 adjudi* defini_del no_habra nos_vamos perfil_no produc* usted_le vez_no
420 cajero del_turno despac* numero_00 plaza_no que_la
410 bajar despacho entrev_presen ocho_anos para_este postul* presen_por presencial
400 califi* casa la_posici pasaro_la
390 de_revisa informa optamo* optamo_por optamos turno
380 candid_no hace_falta la_elecci primer*
370 figura_en finalm* finalmente la_cual no_obstan obstan* obstante para su_solici tuya_se
360 contra* ha_propue ha_recaid muchac_de te_veo
350 decidimos este_proces fase lo_hemos no_reune proces* proces_termin recaid* recaid_en recaido reune_el
340 contra_alguie horari* la_suya nombre_no otra quedad* quedado requis_de
330 client_ha de_la fue_cubier no_hay te_puedo terminada tu_partic un_muchac usted_no
320 cerrad* cuenta_ya forma_parte lo_justo no_tomar nombra* oportunidad personal propue* puedo_coger quedas* quedaste tomar_nadie
310 alguie* alguien eres redacc* redaccion
300 alguie_para de_conduc gracia* gracias ha_pasado incorporar preferido su_candid tomamo* tomamos tu_caso usted_en ya_contra
290 aqui automo* cerrado la_instan postulacion
280 descartado elegido la_compan postul_rechaz todas_las
270 presentadas te_vamos
260 candid_para conduc_de elegid* no_result nos_obliga obliga
250 dicha mejor tu_propue
240 antes_de chica_que cumpli* la_person no_ha para_ti postulaste
230 con_tu incorp*
220 acaba
210 entrev*
200 entrevista no_eres no_fuiste vamos_llamar
190 tu_estado
180 electr_de lista_de tuve
170 en_esta la_tuya plaza_de posibl_contra
160 necesita pusimo* sin_el ya_pusimo
150 estado_de ha_result persona se_han
140 seleccionada
130 quedo_con
120 compan* tuya
110 descar*
98 escogi*
89 hola
83 con_los
57 el_contra
23 querid*
6 segund_entrev
5 asigna*
-8 para_la
-19 nosotr* nosotros
-21 saludo* saludos
-28 tenemo* tenemos
-42 actual_descar
-48 por_la
-66 estima*
-78 buenas
-80 buzon
-81 weber
-83 primer
-90 busque*
-93 desgracia
-97 desgra*
-100 estado_actual no_nos seleccion
-110 decidido
-120 percebeiro seguir trasla*
-130 encont* jefa
-140 alcanz*
-160 carne otro_candid trabaj*
-170 alcald* alcaldia base entrevistas no_te termin*
-180 calcul* con_la conoce* despue* despues mano personas selecc* sobre
-190 acuerdo asi_que asiste* en_la hermanos hotel la_tienda meses
-200 acuerd* en_un ningun transicion
-210 tendra_que tienes
-220 devuel* fue_de presta* que_pedist trabajo
-230 permit* que_se
-240 aplica_fue biblio* haber hablar infrin* infrin_las infringir por_infrin porque quedar* rechaz_por ronda samuel tienda_por
-250 fue_rechaz marta minuto* minutos no_se orient* pedist* pediste resulta
-260 compet* considera de_dos de_los escrit* firmad* mostra* superi* vierne* viernes
-270 nuestr* para_nosotr vacant_se
-280 actual agenda cada cohort* cohorte ello normas sale tema
-290 comerc* conver* de_mi denega* gestio* propon*
-300 cuando fechas llegar seleccionados
-310 jurado precis* superv*
-320 analis* de_hoy elegir petici* peticion priori* progra* propie* sortea* sorteamos
-330 adelan* adelan_con alcanzaste concurso empiri* enfermeria estimada grado hagas libre perdon que_no todavia
-340 con_nuestr congel* dirigi* el_concur nos_ha olvidado reclut* resolu* resolucion salio sorteo tique valido
-350 comuni* conven* pido presel* retira*
-360 comple* destin* el_trabaj evalua* olvida* querem* queremos
-370 con_su congelada esta_semana junio postulantes tesore*
-380 calle cupo_para exclus* quiere* sistem*
-390 de_una obtuvi* quien quiene* quienes recibi* un_proces
-400 renova_el sustit*
-410 agrade* aquel el_proces preseleccion semana
-420 quedad_con renova*
-430 contac* correo para_que resultados
-440 aproba* cambia de_su le_han rechazo solici_de
-450 demas hoy_no junta lo_que los_result relaci_con reserv*
-460 econom* estar llamada quedam_con renunc* una_vez
-470 cupo entien* leer postulate seis telefo*
-480 consul*
-490 contes* no_lo obtuvo
-500 abiert* de_que el_de provee*
-510 decisi* esta_en una_vacant
-520 centro todos
-530 dias en_contac rechaz*
-540 medio ofrece*
-550 famili* refere*
-560 vamos_contra
-570 no_le
-580 plaza_en
-590 de_puesto
-600 mensaj*
-620 comunicarte
-630 actual* donde escrib* que_me
-650 sentim* sentimos
-660 criter_actual inscri*
-670 bien sentim_comuni
-690 participar tambie* tambien
-700 sigue
-710 nuestros que_los
-720 perfil_de
-760 desani*
-780 public*
-790 lament*
-800 de_un
-810 nada
-840 discul*
-860 de_riesgo
""",
    "received": """
1300 estan las_cartas recibida
1200 cartas
1000 estudi_su tiene_en
960 tengo
940 inscri_en
920 tiene
900 todo
880 escribiremos estudi*
860 lo_tengo
820 ha_llegad
780 noveda_te que_lo
770 esta_mirand lo_esta mirand*
750 area oferta
730 tu_hoja
710 poder
700 certificados
690 el_area
680 coordi*
670 nuestro para_la
650 llegaron una_person
640 esta llegar* person_de
630 persona
620 con_el en_nuestr se_encuen tu_solici
600 su_expedi
590 se_ve
580 encuentra examinara la_examin
570 celado* confir_la de_celado depart* paso
560 analis_de salud_de
550 con_exito la_licenc
540 inscripcion mismo
530 chofer doctor* documentos
520 del_00 encuen* se_ha un_plazo visto ya_en
510 en_un
500 de_consul
490 su_cv
480 person_no pidio_el por_inscri proxim* que_pidio se_la
470 oferta_de por_eso
460 apunto_en estudiaremos lista_para
450 apunto comite_de la_ultima obra plaza_de recogida select*
440 consultor curric* direct_de mismo_en primer_paso solicitud tu_estas
430 ahora_mismo cargad* confir_que diez_dias esta_en leyendo los_proxim recibi* recogi* sesion ultima
420 contac*
410 fase_de inscrito
400 ciegas cobra despacio el_folio la_oferta las_muestr nuestr_sistem proximos quedo tecla un_lector
390 expedi_se leer muestras tu_cv
380 ahora de_grupo de_su en_la oficia* oficial vamos
370 de_recurs el_numero expediente muestr* tu_inscri
360 enviad_en puedes_seguir queda_usted seguir_el
350 enviada envio estas llego_todo su_perfil tu_cuenta va_leer
340 bolsa_de contac_la dia_de expedi* humano_lo ingreso nuestr_depart ya_esta
330 admiti_tramit oficia_de servic* solici_con tecnic*
320 docume_para empeza* hoy_la que_ha revisi* revision
310 candidatura con_total confidencialidad de_enero de_la digo_algo la_doctor proxim_dias siendo total_confid tratar_su trataremos
300 consej_direct ingres_el reclut* responderemos tomara
290 direct* formulario la_comisi la_sesion las_carpet semana* semanas vista_de
280 ahora_nos base curriculos del_area descargada en_revisi enero los_curric miro miro_con por_encima reclutadora solici* tiene_buena total
270 busque* busqueda conser_el cv_en el_consej encima los_cv te_digo tenemo_tu
260 buena candid_sea candid_ya comisi* comision en_estado figura* figura_como figuras liquid* liquid_de respon_todos sea_el sueldo* sueldos ya_lo
250 miguel postul_en tucuman vista_por
240 leido presel_inicia
230 merito* meritos su_solici
220 comenz* comenzara conduc_la incluidos los_servic minima permis_de por_uno uno_por
210 conducir jordi misma_semana postulante un_vistaz vistazo
190 proxima vista
180 evalua_los
170 evalua_por
160 que_nos respue_en
150 por_el
140 recibido semana
130 postul*
120 evalua*
93 entre
25 proceso
-3 este
-4 maiale* maialen
-13 su_curric
-23 mensaj*
-51 gracias
-85 escrib*
-95 inform*
-100 estima*
-120 mandar* parte
-140 dias hojas hojas_de logist* logistica zarago* zaragoza
-150 conoce*
-160 decisi* decision detalle ha_leido respue_al
-170 detall* mamado* mamadou median* notici*
-180 como el_plazo leido_con
-200 respuestas
-210 consid*
-220 le_agrade
-230 siete trabaj*
-240 actual* hace
-250 postulaciones
-260 el_00
-270 cada desarr* labora* nueva saber tu_curric
-280 cuatro en_el espera* otro perfil unas
-290 de_talent podra posici*
-300 conocernos doce intere* la_tienda profes*
-310 talent* talento
-320 que_el
-330 compan* cordia* segund* selecc* sigue tienda
-340 lunes recepc* relaci_con solicitar
-350 certificado con_su conven* meses pensan* pensando registro
-360 contra* empres* finali* recibir relacion
-370 hasta relaci*
-390 dispon*
-410 hemos
-420 septiembre
-430 siguie*
-440 primer*
-470 reciba respue*
-480 reciba_un
-490 saludo
-500 hemos_recibi
-510 proxim_00
-520 recibe*
-550 revisa*
-590 espont_te te_damos
-600 tu_perfil
-640 desde
-660 damos
-740 agrade*
-810 public*
-840 presen*
""",
    "come": """
1200 las_00
1000 conoce_el
880 oficin_de
820 querem* queremos
810 con_la
760 al_vierne
710 la_entrev
700 fase
690 el_proxim
670 assess* assessment entre_las recibi_en rector* rectora
660 proximo siguiente
650 conoce*
640 un_assess
630 entre media quiere
620 doming* domingo minuto* minutos siguie_etapa
610 entrevista misma
600 el_doming hora volver
590 franja*
580 tienes
570 para
560 el_de
550 conver_con nuevo_horari por_whatsa querem_que
540 conversacion cuaren_minuto whatsa* whatsapp
530 el_dia
520 equipo
510 de_palma tenemo* tenemos
500 antes compla* complace
490 prefie* una_prueba
480 paso_es
470 en_nuestr hola propongo videol* videollamada
450 agenda* ejercicio hariamos semana_del
440 ejerci* pregun_por tarde
430 jefe_de posibl* posible tipo
420 direct_de el_equipo entrev_el horari* saber siguie*
410 antes_pregun en_recepc llegue mi_en minuto_antes para_la tercera
400 adelan* con_nosotr propon*
390 manana_las su_candid
380 horario jueves_00
370 ahora lunes_las mantenemos
360 propon_el vente_el
350 calend* gusto jefe
340 grabar_las mierco_00 nuestr* once tercer*
330 aqui aqui_por dejarlo dime_algo entrev_con misma_hora pasaste puesto
320 hacer hacer_una la_tarde por_aqui sera_en
310 dura_unos el_ejerci finali_por que_tenga querem_verle si_prefie unos_00 usted_entre
300 hueco la_muestr muestra nuestr_oficin unidad unidad_de
290 comodo sido_selecc te_record
280 dura pasa record_que recordamos te_doy
270 entonc* entonces sabado
260 avanza_necesi candid_nos el_cargo el_martes elige elige_un mismo prueba_entrev saber_tu tu_expect
250 buenas_notici hasta_el hola_natali natali* podria_enviar refere_antes un_horari
240 de_sistem instal_de mierco* miercoles nuestr_instal querri* sala_de sistemas
230 atencion contar_lo contin_con el_00 favor_su identi_copia instalaciones la_sala prueba psicot* psicotecnica que_estamo recibidas suya_si titulo* titulos traiga_por
220 armand* con_las contarte tomar
210 charla_querem conozc_al hablar_con intere_quisie nos_intere noticias primer_charla que_mas quisie_hablar quisieramos
200 atenci_charla conven* nuestr_direct
190 con_usted te_conven
160 candid* el_horari
150 de_00 intere*
140 enlace nuestras segunda
120 manana segund_entrev
110 practi*
98 usted
56 confir*
49 esta
6 esperamos
-83 doce
-85 propie*
-110 ingles se_presen
-120 de_una padre vacant*
-130 de_la
-140 fermin
-190 de_dos lunes
-210 famili*
-220 jueves_las
-230 de_un dias exampl* example septie* septiembre
-240 parte
-250 dos_minuto respuesta reunio*
-260 noches
-270 bien ser_el sigue
-280 desde hicimo* primer*
-290 entrevistas prueba_el ruego
-300 inform* tienda
-310 contra* martes primer_hora que_te
-330 escrib* hacemo* hacemos horari_de
-340 julio
-350 el_lunes
-360 seis
-400 de_su entrev_en
-420 pasado
-450 explic*
-460 como
-500 dentis* dentis_es dentista el_dentis
-510 cita_con
""",
    "offer": """
880 como
710 le_propon
680 pellwo_co
670 pellwo* pellworth
660 es_tuyo querem* queremos
630 el_precon mando_el nuestra
610 antes lunes_las precon* precontrato
560 de_septie empezaras gustar_que
540 prorro*
530 que_empeza
520 firmad*
510 encant_que propue_es salari_propue
500 al_ano
490 encantaria es_de si_te
480 cargo_de la_tienda trabaj*
470 el_cargo el_salari es_manana ingres_es te_incorp
460 el_contra tienda
450 aceptar esperamos firmada
440 hospit* hospital
430 antes_del
420 el_de
410 agrade* devuel*
400 acepta* querem_que
390 desde_el el_lunes
370 examen_medico medico_de
360 firma
350 le_agrade
340 compla* complace
330 firmar
320 de_pellwo espera_el
310 eres_tu
300 equipo llegar_su
290 equipo_de
280 nos_compla que_nos que_seas seas_nuestr
270 quieres
250 como_trabaj trabajas
240 candid_te elegim_ti entre_todos nos_gusto
230 bienve_al nueva si_quiere te_elegim
220 al_equipo elegimos empiez_el
200 bienvenida
180 bienve*
-33 de_00
-86 cada
-120 nuestro
-200 semana*
-210 presen*
-260 centro
-280 oferta_de usted
-390 meses
-480 ofrece*
-490 de_su
""",
    "wait": """
1600 aun_no
1400 danos hasta
1100 fecha
1000 en_espera hasta_que que_la queda_en
990 sigue
980 retoma*
960 hasta_esa
940 calcul_que
900 no_hay
890 estado_en queda
870 recien retomaremos
860 evalua*
800 vuelva
780 la_dejamo
770 unas
750 de_agosto todavi* todavia
720 sobre
710 hacia
700 no_hemos
690 quien
680 conoce*
670 espera estudi* la_busque no_ha
660 define favor se_define
600 fallo
590 todas_las
570 paciencia tarde_de te_ruego
560 elegid_nadie
550 contin* seguis
540 comuni* una_fecha
530 calcul* de_lo
520 abiert* la_fecha mas_tarde
510 dar_una dia_00 finali* podemo_dar
500 algo clarid* claridad sigue_en
490 descartado sigues_en
480 de_baja ningun_postul
470 evaluada no_podemo se_conoce
460 el_ingeni
450 el_proces lo_que
440 contin_abiert ingeniero sido_evalua
430 concur_para ingeni* la_decisi podemos
420 baja
410 decidir las_entrev
400 al_00 de_result del_concur operad_de public_de result_del retras*
380 alguno descar* en_consid la_resolu partic* por_ahora sigue_abiert
370 consideracion porque
360 hay_muchas hay_nada su_proces tardan_mas
350 nombrar retraso reunirse
330 contra_de la_segund respuesta
320 el_lunes sobre_la
310 cuando segunda
300 contestarle retras_espera
290 antes decision
280 no_se proceso
270 perman_activo
260 permanece proces_contin
250 comite_no en_pausa ha_reunid proces*
240 los_demas lunes
230 que_le
170 tambien
100 contra*
-1 tuyos_para
-5 innova_no
-7 somete_revisi
-12 cuanto_nos
-200 por_la
-210 anos
-220 vigent* vigente
-240 aqui cuatro en_la
-260 aunque puesto result*
-290 comision
-300 comisi* respuestas
-310 resultado
-320 este
-330 responder
-340 inscripcion
-390 como
-420 inscri* nuestr*
-440 decidimos
""",
}
ABOUT = {
    "yours": """
690 hola
640 mejor
550 finali* subject:curric*
530 tengo
470 examen
460 interno
450 final
440 estimado
420 pasar
400 area mucho
390 dios produc* sobrin* solicitante
370 estas etapa
360 atenta* reune
350 desde este llamar* suerte vida
340 abrazo licenc*
330 llamad* personal secret* subject:candidatura
320 buenas cualqu* nuestro person*
310 atte coment* cualquier datos postulante talento tienes
300 cerrad* grande gustar* gustaria hecho regist*
290 bolsa eres habria mucha siguiente subject:respue* subject:respuesta vamos
280 ejerci* maestro mismo quique revisi* revision saludo vista
270 estado propon* subject:aplica* subject:tecnic* venia
260 apreci* como cuando para prefer* puedo verano
250 aceptado encarg* palma quienes resultaste somos supera*
240 agenda* completa electr* exclui* impres* mirar nadie persona primero profes* puso seran seria verte
230 agendada cuenta desafo* desafortunadamente descargada directora habile* invitamos mitad modo querida recibida secretaria servic* venir
220 candidatura cerro direcc* direccion ensena* entre jornad* pasa posibl* tipo
210 contra* coordi* curric* enlace equipo inform* negati* perdon*
200 alguie* alguien contac* cuento diez durant* durante humano* humanos querid* rechazada subject:result* terminada
190 estima* esto numero recursos subject:inform* subject:informacion subject:solici* subject:solicitud viene
180 adelantar avanzar empeza* gira mandam* motivo plazo quedad* quedado subject:cita subject:group
170 cadena carta continuas contrato entrevista higienista informa intere* querem* queremos
160 comple* consulta contig* dejo patron* subject:postul*
150 incorporado seguir subject:empleo tomar
140 depart* entonc* entonces patronato postulacion sacha solo subject:defini* subject:definitiva todas
130 buscabamos gusta manten* semana*
120 semanas toda
110 despue* despues discul* subject:postulacion
98 acepta*
97 subject:gracia*
89 algo
87 quiere
83 mensaj*
72 antes pregun*
64 entrev*
43 postul*
30 gracia*
7 subject:fronte*
-10 respon*
-27 entrad*
-30 bien
-46 volver
-48 subject:proceso
-50 usted
-57 motivo* motivos
-69 puesto
-79 ayer
-83 selecc*
-89 candid*
-92 ingres*
-97 enviar*
-99 silenc*
-100 alcaldia concur* silencio subject:proces*
-110 archiv* contes* manana nada subject:sobre
-130 busque* preocu* recibido
-140 contin* engineer noctur* posicion
-150 error favori* muchacho personales robin
-160 almace* hermanita lamentablemente pequen* pesados prefir* segundo
-170 busqueda candidaturas canela disculpe julen minuto* minutos posici* reubicado sortea*
-180 archivalo desani* fronte* frontend inscritos junta mierco* miercoles reposi* seleccionados vence vuelo
-190 burgos cita desanimes empresa octubr* octubre otra podre votos
-200 adicio* dedica* ignora pasada pedist* pediste renova* renunc* responsable trae weber
-210 agradecemos agradecerle ayudan* documentos guarda* interesando menu pasado pelicu* pelicula subject:aspirante subject:cargo subject:resolu* subject:resolucion subject:sabado total
-220 ayudante conver* copias cordia* franqu* hablam* hablamos olvida* periodico pidio reubic* siete subject:abandonamos vecina
-230 analiz* analys* llegan maquet* paragu* paraguas parecio pensad* rechazo seguiria subject:nordli* tratad*
-240 coinci* cuatro dana dice extrac* familia postularte subject:candidato subject:gestor superior
-250 agrade* correo decidi* intentarlo micael* micaela oficin* plan quisiera reanud* reanude republ* republica segund* sorteo subject:como
-260 abuela calculo damos nuevos perfil programalo propie* subject:remoto tiempo tienda ximena
-270 avisar* carrer* cliente comuni* decidir descar* marcha monter* monterrey normas petici* peticion problema retira* sanitaria subject:admisi* subject:admision terminado
-280 aplicacion client* contable feliz inscri* noveda* novedades retraso solici* trabajo
-290 avisaremos calida* calidad contar* espero juntos mandes proyectos subject:manage* subject:nosotr* subject:vacant*
-300 alimen* arquis comite espont* espontanea hace mayor moment* prepar* subject:oportu* surtid*
-310 congel* evalua* hasta lavado* period* subject:nuevas subject:reportara ultimo* ultimos
-320 carrera confianza contad* cumple* esta famili* jajaja linea parezc* porque remoto subject:sales
-330 empres* estoy explic* lament* oferta quedo retoma* sentim* valorar
-340 estimados momento subject:contro* subject:para
-350 dadme hotel podremos
-360 coche contarnos continua contra falta resena sentimos subject:report* termine
-370 anonim* aplica* companeros copia decision paso retras* termin*
-380 conoce* decisi*
-390 fabric* quedar* tesore*
-400 aproba* disponible mientr* mientras nuevo opinio* opinion quedan
-410 pacien* vacaci* vacaciones
-420 define proyec*
-430 recibe*
-440 donde pide
-460 abierto
-470 confia* progra*
-480 semana
-500 reserv* todavi* todavia
-510 consideracion
-530 tras
-540 entra
-580 abiert*
-620 sobre
-740 sigue
-840 espera
""",
    "refusing": """
600 estado hola produc* venir
580 buenas
570 dispos* disposicion
560 vamos
550 querid* respuesta
530 final meses
510 coment*
500 este querida
480 desde habria invitaremos
470 respue*
450 abrazo mitad tengo
440 subject:aplica*
430 aqui doce requisito
420 mejor
410 transc*
400 dispone estimado subject:aplicacion subject:gerocu*
390 aclara* califi* hecho intere* presen* sobrin*
380 dios esto gira subject:curric*
370 cuando electr* finali* invita* terminada
360 contrario informa pasar subject:gerocultora subject:respue* subject:respuesta
350 interno subject:oposic* subject:oposicion
340 editora queria
330 alguie* alguien aplicar como fundam* indiques requis*
320 publicamos puedo subject:estado toda
310 detall* silla terna
300 convocatoria estas habla indiqu* resultado senora subject:candidatura
290 dejaste exclus* finalizado llamar* presentado subject:comunicacion subject:curricular subject:tecnic*
280 atentamente detalle habile* personal postulante resolv* saludo subject:comuni* subject:viola
270 atenta* gustar* gustaria interp* interponer llamar nave opto people seleccion
260 carmen conoci* cosas empezo ficha haber hemos prefer* serio tenga
250 asumir* asumira guardaremos ofrecerle postulacion puesto
240 apreci* candidata definitiva encarg* entre primer* ronda secret* suerte
230 encant* inform* recibir reunio* solicitante subject:castin* subject:casting
220 admini* artist* aspirantes consul* contra* escogi* nivel requer* reunid* subject:profes* temporada
210 person* piso primero prosperado refuer* refuerzos todo verte
200 agradecimiento cerrada conclu* dispon* pasare* posibl* recayo subject:audici*
190 elegid* hiciste meter modo oportu* quedar
180 aspira* cubierta direccion ellos llamad* pasemo* pasemos poder
170 candid* cargo contin* cordia* elecci* eleccion elegido justo lunes participacion perdon* siguie* vacante
160 aceptada area noche paula propuesta siguiente subject:inform*
150 hermano tenido
140 desestimado dinos senior unidad
130 chica puerta* puertas
120 cerrad* contigo
110 plaza telefono
100 para
95 candidatura
94 irene
93 compro* nuestro
84 empleo estima*
81 ofertas
66 notifi*
61 selecc*
57 vacant*
46 candidato
44 subject:feedba* subject:feedback
31 segund*
29 estimada
1 acordo
-10 fase
-12 proces*
-19 empresa
-23 cliente
-32 sacha
-35 plazo
-41 clinic*
-75 ahora
-85 client*
-91 gerente
-92 gerent*
-93 subject:fronte* subject:frontend
-95 rechaz*
-99 busque* carrer*
-100 subject:engine* subject:engineer
-110 certif* pequen* period* seguri* subject:seleccion
-120 aceptar busqueda empres*
-130 desgracia instituto subject:proceso
-140 ajusta cerrar compra continua desgra* disculpe ingreso inscri* recibi* subject:selecc*
-150 enhora* formul* refere* tratar*
-160 alcald* congel* maite practi* subject:pellwo*
-170 alcaldia feliz prefir* recibida retras* subject:cargo turno
-180 descartan enviar* mierco* muchacho nuestra oferta practico proyec* revisamos
-190 abierto anadim* anadimos conced* conste esta manos mismo pablo subject:proces* trabaja
-200 colegio entrevistas porque proyectos puedes
-210 carrera confianza consejo conver* cuanto define entrevista pellwo* pellworth pensado preocu* seguiria sorteo subject:solici* subject:solicitud ultimo* ultimos
-220 analiz* charla nuevo pantal* proximos quien renunc* retiradme subject:busque* tramite
-230 antes contarnos jefa llegad* muchisima nada pensad* perfec* sales simula* tendra termin* todavi* todavia total
-240 aplica* coche comuni* desanimes grupo intentarlo julen querem* queremos
-250 analys* burgos conser* debera jajaja opinio* petici* pide presel* progra* salio sigues subject:resolu* subject:resolucion
-260 alvaro defecto ofrece opinion patio peticion subject:contro* subject:controller verdad
-270 defect* entrev* pedimo* perfil personales presupuesto quedan reserva robin subject:admisi* subject:admision wilmer
-280 adelante aplicacion contad* dana falta semill* subject:analys* subject:analyst subject:auxili*
-290 candidatos companeros confia* frontend molest* oficin*
-300 fronte* llegue* mientras quedo resena
-310 coinci* hablar pacien* retoma*
-320 confir* preseleccion sentimos siendo tiempo
-330 nuevos tratad* turnos
-340 estimados subject:manage* subject:manager tras weber
-350 decidi* prueba subject:espont* subject:espontanea
-360 espera momento rechazo reserv* whatsa* whatsapp
-370 fabrica
-380 contro*
-390 subject:para
-400 junta
-410 minuto* minutos subject:sales
-420 correo fabric* podrem* podremos sigue
-430 manana
-440 favor
-470 agradecemos estudi* proxim*
-480 adelan* espero
-510 conoce* todos
-540 lament*
-610 paso
-740 semana
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
