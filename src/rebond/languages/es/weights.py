"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1800 empiezan
1200 asi_las no_selecc que_ya
1100 compan_que condicion estado por_un sera usted
1000 el_puesto
990 motivo
980 estamo* estamos vamos
960 pasant*
950 final final_no
930 llega
900 asumir* asumira jefe_de no_va
850 condic_no
840 continuas
830 hemos
820 decirt* no_aptos
810 ha_salido la_plaza
800 candid* no_contin
790 reside* tu_proces
780 propue_la
770 tanto
760 eso_la muchac* presen_por
750 cubier* empezo_el
740 direct_ha ingeniero
730 empezo
720 inclin_por licenc* puedo se_inclin
700 cuenta se_acordo
680 con_eso
670 meter
660 aptos este_verano por_no verano_no
650 esta_vez significa
640 ocho salido seguidas ya_hay
630 de_modo modo_que tempor*
620 cual ella monito* postul*
610 estado_descar no_habra obra
600 otro por_lo que_viene
590 usted_en
580 con_mucha maite mucha_pena resultado ya_con
570 aleman es_para terna vez_no
560 entrevista
550 despac* este_proces para_esta
540 despacho le_corres parte pasantes venia
530 cajero defini* descartada el_cargo fue_cubier pena que_venia se_le
520 formar* formaras no_formar se_ha ya_ha
510 corres_el nueva respue_es
500 bajar busque_se direct_se la_jefatu ya_esta
490 al_no apertura el_que es_posibl esto inform_que la_apertu la_coordi postul_ya requie* requiere
480 apertu* ese_motivo lista_de no_vamos princi*
470 alguie* alguien coordi* coordinacion cv_descar entre nos_vamos recayo region
460 chica contin* descar_por muchac_de
450 amplia* cerrad* consecuencia en_consec necesi* optamo* optamo_por optamos para por_tanto respuesta
440 consec* ha_recaid
430 hacert* hacert_una hacerte informarle recaid* recaid_en recaido
420 anteri* anterior entrar esta esta_cubier no_admiti produc* residente
410 biling* bilingue candid_no contar_contig del_puesto finalm* finalmente ha_quedad hace_falta hemos_podido reunid_en
400 del_sector la_comuni la_elecci proceso que_lleva respue* reunida
390 alguie_con darle esta_vacant incorp* la_tuya nombre_no requis* tu_nombre
380 califi* desapa* desaparece generacion perfil_no postul_rechaz preferido presen*
370 aplica_para de_revisa de_tecnic defini_del
360 asi_no de_trabaj eres gustad* la_casa person_que presentadas terminada
350 curriculums debo descartado forma_parte mismo no_result
340 de_fuera inclui_entre quedad* quedado
330 correspondia el_manten fase lo_justo nadie numero_00 propue* titulacion tu_partic usted_le
320 anteri_no contra_alguie cubierto ha_pasado lo_anteri maneja para_este plaza_de
310 oportunidad
300 curric* elegid* gente la_posici no_ha nombra* te_entrev
290 cancel* elegido inclui* quedas* quedaste requisito
280 adjudi* chica_que estas_entre finali_para hemos_dado no_estas otra_chica prefie*
270 no_necesi otra seleccionada tu_caso usted_no
260 automo* la_compan no_fuiste puede te_veo tres
250 con_tu contig* contigo tecnic* una_empres
240 higienista postulacion tarde
230 dicha pues que_te segund_entrev
220 alguie_para no_reune nos_obliga obliga ya_contra
210 contra* sin_efecto
200 de_ningun disponemos empresa sin_el te_vamos
190 candid_para grano no_que no_sera posibl* posible que_tu tu_estado
180 empleo
170 client_ha equipo escogi* podamo_propon proponerle
150 persona posibl_contra su_candid
120 el_equipo
100 vacant*
67 hola
20 descar*
12 no_es
1 pero
-18 tirand*
-39 vacante
-93 practi*
-110 desgra* seleccion
-120 este_ano trabaj*
-130 meses plaza
-140 actual_descar el_tique otro_sector para_otro que_nos tique_era valido_pero
-150 tique valido
-160 ahora en_la estado_actual que_no
-170 no_seguir
-180 asigna* comien* enferm* entrevistas
-190 estima* obispo priori*
-200 el_concur la_candid
-210 abundi* abundio conver* el_partid la_tienda tendra_que
-220 carne concurso de_dos
-230 aplica_fue comple* infrin_las infringir las_normas no_lo por_infrin querem* queremos querid* tienda_por una_de vierne*
-240 conoce* de_junio de_los fue_rechaz ningun* personas relaci_con tendra
-250 alcanz* contratando exclus_su junio lamentamos libre nuestr* papa_al pedist* pediste postulate practi_no respon* su_destin
-260 al_de destin* en_relaci fabric* normas optado permit* petici* peticion
-270 decidio progra* quien seis
-280 admini* selecc* sistem*
-290 hubo llegar pellworth
-300 haya los_otros notici* porque selecc_para
-310 desest* dude fue_de zona
-320 de_practi despues
-330 alguie_que dirigi* firmad* grado hemos_olvida los_demas obtuvo olvidado primer turnos
-340 contac* el_contra fecha olvida* provee* te_hemos
-350 demas ello gestio* quiene* quienes ultimo
-360 comerc* con_nuestr para_nosotr
-370 adelan* estar excluidas exclusivamente quiere* todos
-380 leer telefo*
-390 analis* empieza entien* lo_que no_le seleccionados
-400 en_su
-410 centro de_una econom* la_otra plan
-420 abiert* congel* consul* dias en_contac la_presel
-430 contra_de preseleccion sorteo tienen tras
-440 esta_en pido una_vez
-450 epoca salio semana
-460 dieron el_de equiva* equivale hoy_no no_la refere* tambie* tambien
-470 comuni* que_va
-490 no_esta
-500 aquel de_un medio
-510 bien espera mensaj* ofrece* quedar* solici_de
-520 contes* sentim* sentimos
-530 inscri_en
-540 aproba* de_su decisi* sigue
-560 donde propon*
-580 cupo desani*
-610 actual* de_que que_me
-630 comunicarte lament* obtuvi* perfil_de
-640 actuales que_los seguir
-670 nada nuestros una_vacant
-680 inscri*
-690 participar
-700 rechaz*
-730 de_riesgo
-740 discul* sentim_comuni
-750 de_puesto escrib*
-770 con_la plaza_en
-1000 public*
""",
    "received": """
1500 estan
1300 las_cartas
1200 cartas estudi_su recibida
1100 inscri_en person_de
1000 poder
990 vista
980 oferta
820 en_revisi
800 mismo
750 estudi*
740 nuestro
730 direct_de documentos en_un
710 del_00
700 de_celado
690 celado*
670 ha_llegad tu_estas
660 proxim*
650 encuentra escribiremos se_encuen
630 depart* paso solicitud tiene_buena
620 sesion tu_solici
610 apunto apunto_en ya_en
600 doctor* esta la_ultima recogida una_person
590 por_inscri ultima
580 encuen* persona su_expedi
570 cargad* con_exito exito
560 analis_de estado inscrito llegar* llegaron su_cv
550 noveda_te recogi* tu_hoja
540 area
530 confir_la inscripcion
520 con_el en_nuestr
510 la_licenc
500 ahora licencia papeles
490 estas para_la
480 de_consul
470 docume_para nuestr_sistem
460 de_su select*
450 fase_de
440 consultor leer obra plaza_de siendo
430 candid_ya contac* servic* tecnic*
410 se_ha
400 el_folio revisi* revision
390 oficia* oficial
380 curric* el_numero encuen_en puedes_seguir quedo
370 candid_en fin_de presel*
360 hola tenemo_tu
350 con_total confidencialidad de_empleo solici_con total_confid tratar_su trataremos
340 digo_algo
330 la_doctor te_digo tratar*
320 busqueda de_la los_proxim
310 busque* quedad_regist
300 misma_semana proximos servic_le
290 base candid* comenzara los_curric para_respon reclut* vistazo
280 base_en comenz* con_base curriculos diez_dias figura_como figuras liquid* liquid_de sueldos total
270 proxim_dias responderemos
260 candid_sea para respon_todos tu_cv
250 de_tucuma diez miguel_de postulante tucuma* tucuman
240 conduc*
230 conduc_la conducir de_conduc de_recurs los_servic minima ya_lo
220 la_breved permis_de
210 recibi* respon*
200 humano* humanos recurs_humano
190 evalua_por recursos
160 por_el
150 evalua*
100 candidatos
71 gracia* gracias
50 equipo_de
-20 en_el
-64 inform*
-120 planta por_postul
-140 hace
-170 logist* logistica
-180 zarago* zaragoza
-200 consid*
-220 este leido
-230 de_parte haremo* haremos intere* mensaj* tienda
-240 el_plazo se_lo
-250 dispon*
-260 cordia* labora*
-270 tu_curric
-280 respuestas saber
-290 otro
-300 lunes podra
-320 hasta
-330 hemos que_el respue*
-340 conven* empres* experi*
-350 como compan* en_que perfil
-360 espera*
-370 de_ahora
-380 solicitar
-390 primer*
-410 reciba reciba_un relaci* relacion
-420 con_su septie*
-430 saludo
-440 siguie*
-450 proxim_00
-470 contra*
-500 registro
-510 personas
-570 desde
-590 tu_perfil
-600 las_gracia
-630 agrade*
-670 damos
-690 revisa*
-720 presen* recibe*
-900 public*
""",
    "come": """
1300 las_00
1000 conoce_el
920 siguiente
910 la_entrev
870 querem* queremos
820 media
720 siguie_etapa
700 el_dia
660 volver
650 conoce* oficin_de
640 fase tienes
630 querem_que una_prueba
610 entrevista
590 con_nosotr minuto* minutos propongo
580 prefie*
570 por_whatsa whatsa* whatsapp
560 el_de tarde
550 equipo franjas para
540 doming* domingo
520 entre mierco_00 videol*
510 horari*
500 el_doming horario
490 ahora
480 agenda* jefe_de
470 calend* hola jefe
460 entrev_el hacer
450 dura_unos palma unos_00
440 de_person dura gusto hasta_el la_tarde posibl* posible tenemo* tenemos
430 comodo jueves_00
420 dime_algo entre_las hora
410 assessment misma
400 que_haremo unidad_de
390 puesto_que
380 tenga
370 nuevo_horari su_candid
350 aqui el_equipo el_jueves en_nuestr pasast* pasaste te_record
340 lunes_las recordamos selecc* seleccione
330 hacer_una pulse saber
320 minuto_ante sera_en tenes_un
310 el_cargo grabar_las mismo nos_intere pasa quisie_hablar quisieramos una_clase
300 ante_el compla* me_compla sido_selecc
290 antes_pregun buenas buenas_notici en_recepc hola_natali llegue llegue_diez mi_en minuto_antes natali* por_mi si_prefie
280 de_sus enlace identi_copia recibi* titulo* titulos
270 aunque_no compra_de con_las de_compra identidad intere* lo_de nuestr* para_lo suya
260 noticias pregunte
250 nuestra para_la
240 candid*
200 confir*
190 el_martes
180 antes
160 avanza_necesi el_00 expect* expect_salari expectativa necesi_saber para_avanza saber_tu tu_expect
130 al_vierne entrev_al lament_tengo mover_nuestr que_mover
120 tengo_que
100 esta
81 manana
-110 lunes que_se reunion
-120 reunio*
-150 exampl* example
-190 reserv*
-220 bien
-240 ruego_que
-250 ruego
-260 hacemo* hacemos lament_el
-270 hicimo* hicimos una_entrev
-280 lunes_en
-290 escrib*
-300 contra* septie* septiembre
-310 explic*
-320 inform*
-330 agrade* candidato que_te sigue
-340 horas
-350 julio
-360 el_lunes
-390 pasado
-410 como
-420 noches
-440 dentis* dentis_es dentista
-450 cita_con
""",
    "offer": """
910 como
760 antes
730 querem* queremos
690 nuestra
670 propue_es salari_propue
660 pellwo_co
650 pellwo* pellworth
600 el_precon precon* precontrato
580 le_propon
570 contrato mando mando_el
540 firmad*
530 esperamos
520 empezaras gustar_que
510 firmada
500 el_contra prorro* querem_que
490 antes_del que_empeza
470 agrade* trabaj*
460 de_septie encant_que
450 te_incorp
440 encantaria es_tuyo si_te
430 acepta* compla* tuyo
420 el_de
400 candid_te de_pellwo elegim_ti
390 elegim* nos_compla optica
380 cargo_de devuel* equipo es_manana ingres_es
370 el_cargo le_agrade lunes_las
360 examen_medico
350 incorp_como medico_de
340 equipo_de
330 espera_el seas_nuestr
320 agradeceriamos te_espera
310 al_equipo
290 el_lunes
250 como_trabaj trabajas
240 el_jueves si_quiere
210 de_agosto
200 agosto
190 tecnic*
33 bienvenida
-75 centro_de
-90 centro
-110 oferta_de
-140 semana*
-160 oferta usted
-180 quieras
-190 hemos
-210 turno
-230 quedar*
-240 contra_indefi
-250 donde indefinido
-260 indefi*
-270 mayo
-300 salari_de
-310 jornad*
-350 de_la
-360 de_su
-530 ofrece*
""",
    "wait": """
1500 hasta
1400 aun_no
1300 queda_en
1000 hasta_esa queda
970 vuelva
950 recien
920 quien
860 danos sigue
850 calcul_que
840 estudi*
830 conoce* todavi* todavia
820 que_la
810 calcul* en_espera
800 no_hay
770 fecha
740 hacia
730 fallo nadie
720 no_ha
700 de_agosto
690 estado_en
670 define se_define sobre
650 en_evalua
640 retoma*
630 no_hemos
600 unas
590 espera estado sigue_en sigues_en
580 contin* te_digo
560 las_entrev
550 el_proces
540 congel* seguis
530 el_lunes la_busque partic*
520 la_respue se_conoce
510 contra_de
480 abiert* estudiar ingeniero para_estudi
470 busque* mirar
460 algo la_decisi nada
450 final lo_que tarde_de te_ruego
440 de_baja la_resolu respuesta
430 de_lo en_consid
420 contin_abiert descartado
410 sigue_abiert
400 comuni* favor
390 baja retraso
380 nombrar sobre_la
370 abierto comunicara decidir su_proces
360 antes porque
350 la_segund
340 al_00 concur_para descar* la_public mierco* miercoles proceso public_de segunda
330 antes_del cuando gerenc* mediad_de operad* operad_de operador publicacion
320 clarid* claridad mediad* mediados proces*
310 comunica espera_contes esta por_ahora retras_espera
290 puente que_el
280 expediente
270 de_la expedi*
240 activo
230 finalistas que_le
210 los_demas todavi_no
-32 contra*
-90 en_la
-280 como
-300 rechaz*
-320 presen*
-390 entend*
-420 entrevista
-490 decidimos
-530 inscripcion
-540 nuestr*
-610 inscri*
""",
}
ABOUT = {
    "yours": """
790 hola
520 estimado
460 finali*
440 final
430 mismo
420 maestro
410 este
400 para
390 dios etapa persona
380 equipo mucho
370 cualqu* cualquier person* subject:trabaj* vamos
360 area modo revisi* revision suerte
350 atte numero subject:candidatura
340 nuestro produc* saludo
330 requer*
320 coment* impres* puedo subject:tecnic* vida
310 habiles llamar* reune talento venia verano
300 horari* mejor postulacion postulante subject:curric*
290 empeza* gustar* hecho mucha subject:tecnico verte
280 atenta* invitamos quiene* quienes
270 estas personal posibl* venir
260 cadena considerar estado exclui* opto
250 cerro directora discul* solicitante subject:hora terminada
240 abrazo alcanz* cerrad* decirt* encima meses posible quique subject:respue* subject:respuesta
230 bolsa comple* durante ingeni* meter prefer* querem* queremos saluda supera* tecnica viene
220 agenda* como desafo* desafortunadamente diez examen exclus* informa septie* subject:defini* subject:gerocu* subject:informacion
210 companera direcc* direccion estima* interno participacion recursos resultaste subject:aplica* tengo tenido
200 ejerci* entrevista gira humano* instan* pasa servic*
190 agendada inform* subject:result*
180 entre genera* primero propon* semana* semanas seran siguiente tecnic*
170 contac* dinami* incorp* maquin* quiere salari* todas
160 bienve* brevedad candidatura exitos mirar sido subject:estado subject:postulacion
150 manten* noviem* noviembre
140 nosotros subject:comunicacion subject:solicitud
130 querid* subject:bright* subject:brightwater subject:solici*
120 avanza* continuas querida subject:empleo
110 encarg* rechazada subject:assist* subject:assistant
96 primer* subject:postul*
88 llamo plazo
80 antes
72 entrev*
61 subject:entrevista
53 proceso subject:entrev*
49 sacha
3 suya
-8 motivo*
-12 silenc*
-16 hemos silencio
-32 subject:candid*
-33 subject:proceso
-37 puede
-48 tiene
-49 concie*
-59 demas
-62 sorteado
-63 concierto
-73 casa
-74 preocupes
-82 manda
-83 solicitudes
-88 contin*
-97 ocupad*
-100 concur* enero preocu*
-110 abuela comite seguir*
-120 cancelado contratando pero presen*
-130 caract* meteor* meteorologicas prefirio renunc*
-140 ayunta* ayuntamiento selecc*
-150 abril empresa mesas reubic* robin siendo subject:espontanea
-160 canela encuen* jefa libres mierco* prefir* subject:sobre tardando vuelo
-170 ambos color decir documentos lamentablemente mediodia noveda* novedades olvidamos solicitarlo
-180 dadme dentis* dentista herman* patio postularte segundo subject:antigu* subject:antiguo subject:candidato tiempo
-190 anonimas busca candidatos cumpleanos desani* influy* influyen olvida* parecio regala subject:encues* subject:encuesta subject:experiencia
-200 conteste familia fronte* frontend otra pablo perceb* percebeiro petici* peticion sabias weber
-210 alcald* alcaldia junta mayor pases pelicu* pelicula quedara sorteo subject:cargo
-220 agrade* agradecerle analiz* ariel contarnos conver* director hace igual llegan nombre octubr* octubre quedo retoma* subject:manage* subject:manager ximena
-230 admitido avisar* dana espont* espontanea pensad* pensado proyectos segund* subject:gestor subject:remoto
-240 aceptar acercarte cita cumple* empres* esperamos jajaja parezc* parezca porque pues reanud* responsable subject:resolu*
-250 alimen* decidi* encuentres perfil period* periodico rechazo
-260 avisaremos aviso ayudante cliente comunicarte copia decidir oferta pasado pesar subject:nordli* subject:sales
-270 client* digo escuch* famili* moment* quedar* turia
-280 aplica* donde
-290 companeros escribirte inscritos taller
-300 dejado encanto estoy momento nada nuevo
-310 agradecemos confianza consid* decision julen juntos sentim* ultimo* ultimos vacaci* vacaciones
-320 busco carrer* decisi* define deje lament* paciencia rango retras* subject:oportu* subject:oportunidad
-330 conoce* entra paso quedan
-340 dieron esta pacien* sentimos subject:controller termine valorar
-350 coche coinci* contra necesita pequen* siete termin*
-360 arregl* comuni* lista mientr* mientras pide resena salio subject:nuevas
-370 normas
-380 dedica* hotel seis
-390 congel* falta semana
-400 carrera
-410 contes*
-420 espero proyec*
-430 opinio* opinion
-440 continua estudio hasta subject:para
-460 disponible reserv* subject:vacant* tras
-470 linea
-490 recibe* tienda
-510 estimados solici*
-520 confia* consideracion
-550 progra*
-560 todavi* todavia
-580 abierto
-590 abiert* sobre
-680 espera
-800 sigue
""",
    "refusing": """
650 buenas
630 meses
620 hola vamos
590 produc*
560 estado
530 querid*
510 final
500 venir
480 coment* desde
470 este estimado tengo terminada
450 abrazo subject:gerocu*
430 querida
420 contrario gira
410 indiqu* invita* requisito respue* respuesta
400 estas
390 indiques
380 invitaremos
370 alguie*
360 dispos* disposicion opto terna
350 postul* puedo subject:aplica*
340 califi* esto
330 darte guardaremos llamar subject:respue* subject:respuesta
320 aqui bendig* bendiga carmen dios habile* habiles subject:aplicacion subject:oposic* subject:oposicion
310 haber
300 area contin* dispone mejor resolv* subject:estado
290 aplicar cualqu* directora finali* genera* intere* personal reunid* saludo subject:tecnic*
280 aspirantes como cuando empezo hecho informa person* poder posibl*
270 compania detall* exclus* hemos llega subject:curric* tenga transc* verte
260 aclaracion artist* atenta* atentamente seguiremos suerte
250 aclara* asumir* asumira corres* descartado presen* proced* prosperado tempor*
240 aspira* habia modo ofrecerle participacion subject:depend* tenido
230 buscam* buscamos comisi* comision elegid* gustar* subject:castin* subject:casting
220 contig* encarg* meter recayo resultado subject:concur* subject:concurso subject:curricular verano
210 acuerdo agradecimiento candidata cordia* dinos habria para primer* subject:contrato
200 aceptada cosas estima* inform* piso santia* santiago solicitante
190 cubierta defini* entre informamos persona temporada
180 cargo darme finalizado intern* subject:arquit* subject:candidatura subject:contra*
170 elegido gente maestr* subject:plaza
160 negati* puesto quedam* quedamos subject:comunicacion
150 postulacion
140 atenci* atencion dispon* empleo excele* gracia* nivel subject:comuni* vacante
130 admini* apreci* direcc* direccion nuestro selecc* sido siguiente subject:relati* visita
120 siguie* subject:profes*
99 horari* puede
98 candidato
90 candid*
89 oferta*
77 todas
72 escogi*
71 candidatura
61 experi*
43 saludo* saludos
42 pasado
35 nuestr*
29 experiencia
7 volver
-14 sacha
-58 fase
-65 client* subject:seleccion
-70 usted
-78 conced* entend*
-92 subject:selecc*
-100 decidio pero pues subject:pellwo* subject:pellworth
-110 ajusta oferta subject:fronte* subject:frontend
-120 noticias practico prefirio recibi* subject:proceso subject:sobre
-130 perdimos prefir* solici* subject:engine* subject:engineer tres
-140 busqueda haces refere* subject:busque* subject:busqueda trabaja ultimo* ultimos
-150 analista ayunta* ayuntamiento meteor* meteorologicas nuestra plazo recibida tras
-160 analis* charla lamentablemente quienes reserva revisamos solicitud vuelo
-170 entrevistas seguiria subject:proces*
-180 cuanto dedica* desanimes entrevista hoja intentarlo nota personales practi* proximos solo tienes
-190 coche color continua defecto necesi* partir
-200 aplicacion conven* defect* define ingres* pantal* parezc* parezca patio preocu* querem* queremos sales simula*
-210 comunicarte descartan desgra* desgracia fabrica jurado pedimo* pedimos petici* sigues
-220 analiz* companeros comuni* desani* llegad* opinio* pablo rechaz* retira* seis subject:solicitud turno
-230 abierto concreta esta fabric* muchacho normas nuevo opinion peticion sentim* sorteo subject:resolu* subject:resolucion votos weber
-240 busco confianza dieron jefa obtuvi* pellwo* pellworth porque sincer*
-250 congel* demas momento subject:auxiliar
-260 alvaro analyst entrev* espera julen pacien* robin seguir sentimos sobre solicitudes total tratad* wilmer
-270 apenas nuevos subject:contro* subject:controller todos
-280 confir* familia proyec* prueba quien reserv* subject:analys* subject:analyst tienda
-290 carrera falta tendra
-300 director lista molest* perfil preseleccion retoma* salio siendo subject:solici* tiempo whatsa* whatsapp
-310 manana nada pensad* pensado
-320 presel* subject:manage* subject:manager verdad
-330 candidatos linea progra* todavi* todavia
-340 ahora confia* pide
-350 fronte* frontend sigue
-360 oficin* podrem* podremos
-370 subject:espont* subject:espontanea
-380 conoce* estimados minuto* minutos quedo subject:para subject:sales
-400 conser* dana rechazo
-420 decidi* junta
-460 correo
-470 favor
-480 contro* grupo
-500 lament*
-520 paso
-560 estudi*
-570 espero semana
-580 proxim*
-600 agradecemos
-610 adelan*
""",
}
ASIDES = {
    "keep_file": """
810 para
800 la_lista
760 suplen*
750 ficha
710 apunta*
670 en_nuestr
610 tu_ficha
570 lo_tengo
550 que_abrire tengo
540 lista_de
500 en_la
470 contra* contra_se
460 primer*
440 apuntado
430 aspira* reserv*
420 tengo_en
410 primera
400 base meses
360 profesionales
350 con_el manten*
340 el_sector sector
320 profes*
300 archiv* permites tenemo* tenemos
290 nos_permit
280 permit*
250 deje la_carpet para_otras
230 personal
-69 nuestra
-260 cuando
""",
    "reapply": """
850 imagin*
840 de_jefe
570 intere*
540 gustar* gustaria para_las
500 hogar
460 anunci*
450 tenemo* tenemos
440 interesaria unas
430 siempr* siempre
380 su_perfil
360 apunta* marzo producto puedes
350 extern* seis telefono
340 primer* produc*
330 algo comuni_de contig_para las_jornad nuestr_comuni sigo
320 por_mi un_ano
310 anunciara por_eso se_anunci
300 audici* primer una_nueva
290 follet* hay_un posibilidad
280 abrir espera* tu_telefo
270 animam* animamos de_00 en_abril intere_que
260 en_cuanto exhort* la_exhort
250 primeros que_en
240 agradece se_agrade
230 abril guardo invitamos presentarse se_la
220 hablamos inscribirte tenga
210 avisos import* que_te
200 luque parece* subjef*
190 la_region promoc* promoc_intern promocion
180 creemo* creemos interna primav* primavera
170 nuestr* obliga*
160 cumpla* intern* public*
140 vacantes
120 semana
100 en_la
74 presen*
68 area
-70 escrib*
-91 gusto_saluda
-130 como defini* una_llamad
-140 experiencia
-150 exampl* example experi* gratui*
-160 cuando que_la saluda*
-170 la_que sido
-180 person*
-210 baja postul*
-230 de_la
-240 seguir* valora*
-250 candid* con_el en_el encuen*
-260 el_puesto este
-270 con_la
-280 proxim*
-300 contac* curric*
-320 contacto para_la
-370 proceso
-440 hemos
""",
    "stay_in_touch": """
1000 escrib*
890 llamo
860 redes
800 te_llamo
790 contac*
700 siempr* siempre
690 un_ano
560 cuando en_las
520 jornadas las_jornad
470 en_cuanto
460 aunque cuanto primer*
450 sigamo* sigamos
440 cada
410 aunque_sea
390 invita*
380 escrib_en
350 esto
320 si_abrimo
300 guarda*
290 fijo la_segund segunda si_no tenga
280 en_marzo
270 julio pego
260 marzo
250 dare dare_un te_dare
240 apreci* apreci_que es_un le_deseam mantuv* mesa que_mantuv
230 la_comuni muchos muchos_exitos pura pura_vida que_hacemo vida_muchos
220 quisie* quisiera telefo*
210 hacemo* hacemos seguim_en
200 de_la la_tienda que_sera sera_el tienda tienda_de
190 comuni* seguim* seguimos sera
180 de_inmedi es_la inmedi* llegar*
170 llamar*
150 para
120 posiciones
-120 como
-170 algo
-190 manana
-200 desde te_escrib
-230 hasta
-240 en_el
-260 presen*
-280 esta
-320 datos
""",
    "call": """
760 llamar
730 pego
630 agosto primer*
580 toque un_toque
520 llamada llamo
430 primera si_le
410 person*
390 llamas me_llamas
370 la_segund
360 segunda
350 segund*
340 lo_hablam telefo*
330 encont* hablam* hablamos
320 para
310 cuanto en_cuanto
300 en_septie impresion septiembre
290 impres* las_notas
260 calma de_inmedi es_la inmedi* inmediato
250 con_calma
240 piensa* piensatelo seras
230 conversemos
220 coment* fijo
160 bien
""",
    "offered": """
790 cualquier
770 cualqu*
510 quedo
480 ordene* ordenes
440 la_linea
430 linea
400 las_notas
390 notas
270 compar* respon*
240 si_te
210 vimos
-140 area
-160 consul*
-280 para
""",
    "refused": """

""",
}
