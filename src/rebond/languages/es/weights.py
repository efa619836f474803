"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1300 vamos
1200 empiezan que_empiez
1100 estado muchac* no_selecc
1000 condicion no_va
970 tanto
940 llega
930 el_puesto
890 usted
870 final_no
850 hemos
820 que_viene
800 estado_descar motivo
790 cubier* final ha_salido salido seguidas
780 entre
770 aleman
760 decirt*
740 ella maite obra por_tanto produc*
730 para
720 no_contin por_lo
700 condic* defini* esta_vez
690 monito* que_ya
670 candid*
650 este_verano verano_no
640 compan_que continuas por_no
630 para_esta
620 por_un respue_es vez_no
610 inclui*
600 region
590 es_posibl ya_ha
580 cv_descar formar* la_coordi no_formar postul* se_le
570 coordinacion entrevista
560 descar_por entrar pasant* pasantes
550 asumir* asumira jefe_de
540 cerrad* incorp* reside*
530 bajar chica no_habra sera
520 coordi* descartada equipo fue_cubier inform_que se_inclin
500 fase jefe le_inform
490 hemos_podido
480 de_modo modo_que opto opto_por respuesta
470 biling* bilingue debo maneja
460 consta hace_falta la_plaza optamo* optamo_por optamos
450 finalistas no_admiti noches postular
440 anteri_no lo_anteri median* mediante suplen*
430 aspirante candid_no entrev_presen estamo* estamos se_lo usted_no
420 asi_no busque_se esta_cubier
410 aparta* entre_los este_proces la_posici ocho
400 aplica_para que_lleva tarde
390 cubierto el_lugar necesi* otra te_debo
380 darle esto fuera ha_recaid meter proceso recaid* recaid_en tu_proces
370 como joven no_aptos no_puedo otro perfil_no
360 contra_alguie empleo en_el ese_motivo ingeniero puedo puesto un_candid
350 contar_contig no_que por_ese propue_se
340 dicha quedad_fuera tu_propue ya_esta ya_tenemo
330 curric* direct_ha efecto incorporar lo_justo no_podemo postulacion resolv_no uno_de
320 alguie* alguien ha_elegid la_direct plaza_de
310 candid_para elecci* eleccion este las_cosas patronista plazas postul_rechaz
300 contra_como mismo no_sera posibl* presen* ser_tu
290 elegid_otra
280 articu_00 el_articu el_lunes proces_select requis* selectivo te_veo terminada
270 el_expedi metido su_candid
260 esta estatu*
250 alguie_para nadie proces*
240 no_result sin_el
230 no_ha posibl_contra
210 contra* tu_estado
200 candidatos personal
190 mejor
180 que_no resultado
170 person*
160 contratamos
150 del_puesto partida
140 exigencias las_exigen mejor_las nadie_mas
130 contratacion
110 elegid*
98 presente
60 por_desgra
45 desgracia
35 desgra*
-2 hola
-7 nosotros
-8 nosotr*
-19 weber
-30 una_tormen
-52 datos
-60 aplicada
-100 ambiental
-110 ambien* estima*
-130 ha_sido querem* queremos
-140 por_otro
-150 pantal*
-160 caso encuen_en pequen* presentados
-170 de_los proble* problema
-180 en_la
-200 ahora base noche porque prefir* trabaj* vemos
-210 preocu* se_queda
-220 insufi* selecc*
-230 aplica_fue ayunta* ayuntamiento infrin* infrin_las infringir las_normas normas perdona por_infrin provee* rechaz_por tienda_por
-240 fija fue_rechaz lo_que pellwo_co postulate sistem*
-250 no_obtuvi obtuvi_plaza
-260 aqui congelada la_carrer la_tienda que_se recint* recinto
-270 alcanz* el_de medici* medicina todavi* ustede* ustedes
-280 concur* concurso cuando estimada firmad* obtuvi* seis solicitudes una_vez
-290 hagas pido primer relaci* relacion
-300 decisi* hemos_olvida olvidado sentimos te_hemos
-310 fue_de olvida* ronda
-320 avisos comple* de_dos econom* hablar sobre
-330 centro marato* maraton nada plan refere*
-340 mostra* no_te para_nosotr saber samuel sorteo telefo* transicion
-350 abiert*
-360 despue* despues exclus* experiencia nombre quiene* quienes renunc*
-370 de_su que_en salio
-380 de_un mejora*
-390 nuestr* ofrece* tambie* tambien vacant_se
-400 comuni* grado
-410 con_la dirigi* priori* todos
-420 conoce* no_esta
-430 de_que gestio* tienen
-440 contra_de inscripcion mensaj* prepar* semana solici_de
-460 bien comerc* marzo quedar*
-470 cupo_para
-480 discul* le_han
-520 admini* que_los rechaz* sigue
-530 riesgo
-540 cupo donde
-550 actual contac*
-560 agrade* no_la
-570 contes* escrib*
-580 famili*
-600 ayer que_va
-610 actual* actuales
-620 nuestros
-630 aproba* seguir
-640 participar
-660 paso perfil_de
-680 de_riesgo
-700 inscri*
-710 hoy_no
-720 tras
-760 una_vacant
-780 public*
-900 lament*
""",
    "received": """
1700 recibida
1200 estudi_su
1000 encuentra se_encuen
900 inscri_en
860 estudi*
800 del_00
780 ahora
760 solicitud
750 mismo
740 tiene
730 documentos escribiremos vista
720 oferta
710 sesion
700 paso su_expedi
690 la_ultima poder
680 en_revisi estan
660 en_un
650 cartas_de
640 las_cartas proxim* su_cv tu_estas
630 persona
620 direct_de
610 tu_hoja
600 curric* llegar* llegaron person_de
590 apunto_en ultima
580 doctor* nuestro
570 apunto recogi* recogida servic*
560 en_nuestr inscrito leer para
550 analis_de con_exito
540 area docume_para nuestr_sistem
530 en_la exito
520 candid_ya siendo
510 fin_de revisi* revision salud_de tu_cv
500 de_salud oferta_de salud
490 la_licenc
480 con_el licencia
470 plaza_de por_inscri
460 select* tiene_buena
440 conduc* confir_la por_el
430 de_consul del_teatro fase_de recibi_todo reclut* respon* todos_los
420 estas inscri* puedes_seguir
410 depart* diez_dias quedo seguir_el tecnic*
400 la_doctor
390 la_presel te_digo tu_solici
380 con_total de_conduc ha_llegad oficia_de total_confid tratar_su trataremos
370 confidencialidad tratar*
360 admiti_tramit consultor la_comisi los_proxim
350 algo comisi* comision con_base de_su esta figura_como figuras liquid* liquid_de llegad_bien responderemos sueldos
340 miguel postulante san_miguel su_perfil
330 comisi_de el_numero nuestr* presel* proximos
320 candidatura contac* solici_con
310 ya_en
290 aplicacion ya_lo
280 semana* semanas
270 jordi misma_semana
260 esta_misma misma servic_le
240 comenzara
230 comenz* numero
220 con_la obra
210 se_ha
200 de_recurs
190 correctamente evalua_por recurs_humano
180 contac_la humano* humanos nuestr_depart recursos tu_inscri
170 candid*
140 semana
-66 inform*
-110 que_el
-120 estima* gracia_por
-180 dias hace mensaj* ustedes
-190 antigu* haremo* haremo_saber haremos logistica noveda_se
-210 que_te se_lo su_hoja
-220 otro solici* zarago* zaragoza
-240 consid* tienda
-260 hemos
-270 personas
-280 podra saber tu_curric
-290 empres*
-300 actual* dispon* labora* parte
-310 conven*
-320 quedam* quedamos
-330 intere*
-340 avisaremos notifi* respue*
-350 avisar* desde nuestras perfil revisara solicitado
-380 abiert*
-390 compan* hasta selecc* siguiente
-400 lunes meses revisa_tu
-410 tu_perfil
-430 relacion siguie*
-440 con_su contra* relaci*
-450 espera* public*
-460 proxim_00 revisa*
-500 espont_te las_gracia te_damos
-510 reciba_un
-520 damos
-530 saludo
-600 reciba
-640 este
-740 presen*
-750 registro
-770 recibe*
-860 agrade*
""",
    "come": """
1600 las_00
940 la_entrev
890 conoce_el
720 tienes
710 querem* querem_que queremos
700 mierco_00
690 fase nuevo_horari
650 minuto* minutos
640 entre nuevo volver
630 el_dia media una_prueba
620 entre_las
600 el_doming entrev_el
570 agenda* ahora siguiente
550 lunes_las
540 doming* domingo hasta_el hola
530 por_whatsa siguie_etapa
520 ejercicio whatsa* whatsapp
510 para
500 horario
490 equipo horari*
480 el_proxim gusto tenemo* tenemos
470 con_nosotr de_person prefie* propongo
460 en_nuestr hora jefe_de
450 videol* videollamada
440 seria
430 jefe
420 calend* conocernos entrevista
410 etapa posibl* posible siguie*
390 natali* natalia su_candid
380 buenas_notici cuando mismo saber
370 comodo la_muestr quiere tarde te_record
360 con_las sido_selecc
350 prueba_con un_servic
340 dejarlo manana
330 clase comprador dime_algo me_compla minuto_ante misma titulos una_clase
320 antes_pregun aqui de_bogota en_recepc hacer_una hueco instal_de llegue_diez mi_en minuto_antes otra por_mi pregunte
310 candid*
300 dura dura_unos unos_00
290 hacer
280 lo_que
270 candid_nos enlace
260 atenci_charla esta_usted evaluacion finali_por usted_entre verle verle_una vez_mas
250 dime los_tres pasa
240 el_00 pasast* pasast_la pasaste
230 contar_lo que_estamo tenes_un usted
220 expect_salari expectativa necesi_saber nuestr* para_avanza
200 la_tarde rato
190 confir* intere_quisie nos_intere quisie_hablar quisieramos
180 hablar_con
170 entrev* intere* perfil_nos
150 al_vierne lament_tengo mover_nuestr nuestra que_mover
130 que_mas
95 antes
69 de_la
53 conven*
-91 el_lunes
-120 esta
-160 hace
-170 la_manana
-180 lunes
-190 asisti* continuacion desde oferta* texto
-220 exampl*
-260 septie* septiembre
-270 adjunt*
-280 hacemo* hacemos lunes_en
-290 apunto lament_el para_las
-300 bien
-330 noches
-340 con_el
-370 prueba_el
-380 como
-390 contigo
-400 hicimos
-440 horas
-450 dentis* dentis_es dentista el_dentis
-490 cita_con
""",
    "offer": """
850 como
840 antes
800 el_contra
740 pellwo* pellwo_co pellworth
710 nuestra
660 querem* queremos
630 antes_del
620 incorp*
610 bienve_al
560 contrato
520 le_propon
510 de_septie
480 encant_que firmad* trabaj*
470 encantaria septie* te_incorp
460 acepta*
450 el_de es_tuyo propue_es prorro* salari_propue
440 es_de
430 el_salari empezaras gustar_que que_empeza
420 al_ano es_manana ingres_es tuyo
410 optica
400 agrade* nos_compla querem_que
390 compla*
380 examen_medico medico_de
350 que_lo
340 firmada le_agrade
280 devuel*
260 cargo_de como_trabaj el_jueves trabajas
250 el_cargo nos_gusto si_quiere
230 nuestr_nueva
200 candid_te elegim_ti entre_todos los_candid todos_los
190 elegim*
150 con_alegri
8 bienvenida
-11 bienve*
-71 estima*
-130 la_nomina
-150 gracia*
-180 centro_de
-200 nomina
-210 centro
-220 quedo
-230 nuestro
-260 hemos
-300 de_la indefi* posici*
-310 contra_indefi
-330 de_su
-700 ofrece*
""",
    "wait": """
1500 aun_no
1200 sigue
1100 hasta
920 en_espera
880 queda
860 no_hay
840 todavi* todavia
780 estado_en
760 espera hasta_que
750 decision
740 vuelva
730 no_hemos
700 asi_que
660 contin*
650 preocu_por
610 descartado queda_en
590 definicion
550 descar* perfil
540 fase
520 el_ingeni ingeniero respuesta
510 mirar nada recien
490 el_lunes tarde_de
480 de_lo
470 congel* la_respue sigue_en
460 quien
450 de_agosto las_entrev mas_tarde retoma*
440 alguna calcul* calcul_que sobre
430 sigues_en
420 entrevistas retraso te_ruego
410 hay_nada
400 cuando ruego_que
390 proceso
380 enero proces*
370 el_mierco paciencia
360 el_proces pacien*
340 candid* contin_abiert proces_contin que_no
330 continua
320 esta_de que_le
310 contestarle direct_tecnic espera_contes final retras_espera sentim_el
280 el_gerent hola_samuel no_tengo samuel
260 no_se
250 para
240 esta_tardan tardando
210 esta
190 en_pausa pausa
-49 tiene
-200 como
-220 presen*
-240 todo
-330 nuestr*
-660 result*
""",
}
ABOUT = {
    "yours": """
620 hola
500 final
490 estimado
480 person*
420 finali*
400 subject:curric*
390 buenas cualqu* cualquier maestro
380 este incorp*
370 mismo
360 equipo etapa revisi* revision vamos
350 para postulacion produc*
340 nuestro
330 requer* subject:candidatura viene
320 area estado opto
310 impres* pasar puedo queda
300 direcc* direccion entre estas invitamos
290 interno modo
280 mario subject:empleo suerte
270 adelan* alguien cerrad* cuando decirt* encarg* mensaj* querid* secret* solicitante
260 coment* mensaje persona subject:hora subject:respue* subject:respuesta tienes vista
250 directora habile* habiles pago verano
240 considerar diez meses postulante semana* subject:tecnic*
230 algo contac* hecho mucha negati* posibl* propon* querem* recursos semanas talento verte
220 dios humanos mucho septie* septiembre subject:aplica* subject:tecnico terminada veces
210 comple* desde despues durante entrevista inform* pues siguiente
200 habla tiene venir
190 agenda* agendada candidatura consejo contra* empeza* empleo
180 cerro hora horari* prueba
170 desafo* desafortunadamente estima* maquin* resultaste subject:estado todo
160 informa recurs* subject:casting
150 respon*
140 horario
130 curric*
120 departamento quiere subject:brightwater subject:group
110 result*
100 seleccionado
96 usted
89 jueves
80 saber
73 subject:postul*
63 subject:informacion
55 subject:postulacion
52 sido
17 proces*
8 entrev*
4 sacha
-1 nuestras
-25 antes
-52 subject:sobre
-58 salist* saliste
-78 tardan*
-88 puesto
-95 selecc*
-100 experi* experiencia seguir*
-110 silencio
-120 constr* motivo* motivos
-130 fronte* frontend marato* prefir* retoma*
-140 encuen* perdim* perdimos preocu* tamano
-150 ayunta* ayuntamiento bien conver* damos dejado
-160 archiv* ayer cancel* enero engine* engineer gran lavadora nada postulate robin
-170 consul* decidio oportu* subject:respon*
-180 candidatos cita contarnos desani* desanimes inscri* maite manda miercoles personales podemos prefie* revisa* subject:vacant*
-190 alcald* alcaldia arregl* infrin* infringir normas ocho simula*
-200 busco confir* espont* inscritos lamentablemente pero postularte proyectos redact*
-210 aceptar documentos julen oficin* paragu* salio subject:como tarde
-220 correo deje direct* juntos moment* noveda* novedades quedan vacaci* vacaciones
-230 adjunto agrade* empresa sabado
-240 analiz* confid* decidi* dedica* director feliz herman* marcha olvide* pases reanud* reanude resena taller
-250 coche confidencial congelada consid* gestio* porque quiero tienda
-260 agradecemos avisar* empres* familia momento peticion recibir subject:nordli* subject:nordlicht tiempo weber
-270 econom* esta junior llegan senore* senores subject:contro* subject:controller
-280 cerca paciencia quedara sentimos
-290 alimen* dana nuevo rechazo
-300 copia pequen* siete
-310 aplica* avisaremos cuanti* junta pelicu* pelicula subject:manager
-320 comuni* decision lament* pablo pacien* perfil progra* solici* vivio
-330 aproba* coinci* decisi* olvida* parecio pide
-340 burgos dirigi* estimados famili* hasta publica
-350 proyec*
-360 client* period* subject:para
-380 quedar* subject:oportunidad subject:sales tras
-390 linea paso responsable subject:oportu*
-400 termin* termine
-410 conoce* retras*
-420 opinio* opinion valorar
-430 subject:nuevas todavi* todavia
-440 espero
-450 consideracion
-460 carrer*
-470 continua mientr* mientras
-500 seis
-510 companeros confia* falta reserv* sobre
-520 carrera
-530 contes*
-560 semana
-580 abierto
-620 abiert* disponible
-660 espera
-840 sigue
""",
    "refusing": """
800 vamos
610 estado final
590 buenas
530 produc* querid*
460 esto finali*
440 este hola querida
430 invitaremos meses venir
400 coment* terminada
390 subject:aplica*
380 subject:estado
370 aclaracion alguien
360 aclara* person*
350 desde estimado respuesta
340 contrario opto
320 estas indiqu* invita* postulacion produccion recurs* respue*
310 cualqu* encarg* gira indiques inform* postul* senora
300 contra* septie* septiembre subject:gerocu* toda
290 aspirantes contin* cualquier pasado recurso secret*
280 desier* doce presen* presentado subject:respue* subject:respuesta
270 artist* como compania desierto informa mari
260 abrazo acuerdo darte dios directora llega posibl* resolv* viene
250 elecci* eleccion nivel puedo subject:castin* subject:casting
240 cargo consultar cubier* finalizado personal
230 buscam* comision entre guapa subject:depend* subject:verano terna
220 carmen hemos negati* primer* proced* resolvio seguiremos subject:oposic* subject:oposicion
210 dispone modo nuestro ofrecerle pilar sabemo* sabemos solicitante subject:tecnic*
200 area aspira* candid* mejor para prosperado subject:curricular tenido vacante
190 dinos direcc* direccion subject:candidatura subject:contrato
180 articulo candidata descartado empleo equipo result* subject:comunicacion
170 elegid* guarda* habia negativa subject:comuni*
160 persona poder
150 candidato cubierta prefer* propio puesto requis* requisito siguie*
140 clase gracia* gracias saludo subject:recibida tramitar
130 directivo elegido otro personas sido vemos
120 necesi*
110 presente selecc*
100 cordia* defini*
98 algo compan* contig* contigo
92 estima*
88 tempor*
85 estimada
65 candidatura
52 subject:recibi*
51 experi*
47 vacant*
18 subject:feedback
17 acordo
16 seleccionado
-54 subject:sobre
-78 mucho
-86 fase
-87 retoma*
-100 deberi* decidio nosotr* nosotros
-110 prefirio razones subject:selecc* subject:seleccion
-120 abiert* recibi* recibida
-130 ayunta* ayuntamiento maite paragu* perdim* perdimos subject:pellwo* subject:pellworth
-140 disculpe paraguas respon* subject:solicitud
-150 coche desgra* desgracia entrevistas gestionar sorteo subject:solici*
-160 ajusta estos plazo quiene* sacha subject:cargo subject:proces* test
-170 agrade* aplicacion subject:analys* subject:analyst subject:data subject:proceso tengamos
-180 gestio* minuto* minutos momento nuestra pero petici* peticion responsable
-190 analiz* personales renunc* salio
-200 abierto assistant
-210 charla debera pantal* presupuesto seguir
-220 analys* analyst confir* martes presup* proximos proyec* simula*
-230 adjunto aproba* client* descartan gerente preocu* quien siendo subject:admisi* turno
-240 adelan* candidatos devolucion gerent* jurado
-250 comuni* entrev* programas querem* queremos tienda todavi* todavia
-260 desani* desanimes doctor* espera obtuvi* obtuviste porque recogi* sabado
-270 intentarlo julen progra* robin subject:frontend
-280 docume* molest* monica pellwo* pellworth rechaz* seis
-290 burgos controller esta famili* quedo
-300 estudi* fronte* frontend grupo podrem* podremos tras
-310 ahora subject:contro* subject:controller
-320 alvaro contes* turnos valorar
-330 base director opinion subject:manage* subject:manager tiempo
-340 apenas confia* falta oficin* pablo preseleccion
-350 carrera contro* decidi* estimados subject:auxili* whatsa* whatsapp
-360 conser* presel* proxim* rechazo varios weber
-380 sigue todos total
-390 subject:espont* subject:espontanea
-400 subject:para
-410 agradecemos
-420 correo
-450 companeros
-470 dana
-480 junta
-490 subject:sales
-500 conoce*
-550 lament*
-600 espero
-690 paso
-760 semana
""",
}
