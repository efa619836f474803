"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1700 empiezan
1300 que_ya
1200 estado ha_salido no_selecc por_un usted
1100 condicion
1000 compan_que el_puesto motivo sera vamos ya_hay
950 final hemos
930 no_va
890 asumir* asumira decirt* final_no
880 llega
870 estamo* estamos muchac*
840 asi_las condic_no
830 las_cosas
820 tanto tu_proces
810 pasant*
800 no_aptos
780 empezo_el
770 obra
760 no_contin reside*
750 empezo la_plaza
740 significa
730 continuas este_verano inclin_por se_inclin verano_no
720 respue_es
710 respuesta se_acordo
700 ocho
690 por_lo
680 candid* coordinacion cubier* la_coordi propue_la
670 eso_la para_esta presen_por puedo
660 ella le_corres monito*
650 esta_vez ha_quedad tempor*
640 con_eso corres_el
620 de_modo es_para fue_cubier jefe_de modo_que por_no
610 defini*
600 se_ha
590 direct_ha otro
580 cuenta meter venia
570 formar* formaras no_formar por_tanto que_venia se_le seguidas
560 aleman cajero estado_descar
550 consecuencia cual descartada en_consec jefe princi* ya_ha
540 lugar usted_en
530 que_viene vez_no
520 bajar del_sector este_proces
510 despac* esto ingeniero la_tempor proceso
500 despacho direct_se pena tu_nombre ya_con
490 al_no anteri_no entre esta generacion hace_falta la_jefatu lo_anteri muchac_de no_vamos
480 con_mucha el_que entrar inform_que mucha_pena no_habra postul_ya tres viene
470 contin* cv_descar de_remedi desapa* las_practi produc* requie* requiere residente
460 de_tecnic esta_cubier finalm* finalmente ha_recaid necesi* nombre_no terna usted_le ya_esta
450 amplia* biling* bilingue contar_contig esta_vacant hemos_podido la_elecci reunid_en
440 apertu* apertura descar_por el_cargo forma_parte la_apertu pasantes recaid* recaid_en
430 es_posibl hacert* hacert_una hacerte incorp* nueva postul*
420 alguie_con busque_se debo en_el ese_motivo la_comuni la_terna para por_ese region
410 anos de_revisa mismo
400 califi* chica_que darle entrevista informarle no_admiti no_result presen* que_lleva revisar
390 aplica_para del_puesto estas_entre postul_rechaz te_entrev
380 contra_alguie gustad* inclui_entre optamo* optamo_por optamos recayo
370 de_fuera de_trabaj elegid* la_linea residentes titulacion
360 auxiliar cerrad* defini_del fase resultado
350 el_manten figura mejor no_ha
340 cancel* candid_no descartado ha_pasado nombra* ocupe
330 aceptada mantenimiento tu_caso
320 nadie segund*
310 asi_no resultaste
300 alguie_para anos_en cargo entrev* lista_de para_este ya_contra
290 lo_justo plaza_de quedas* quedaste requis* requisito terminada todas_las tu_partic
280 con_tu prefie* tarde
270 alguie* alguien automo* la_oportu la_posici nuestra otra propue* seleccionada
260 dicha la_tuya su_candid
250 adjudi* empleo inclui* obliga postulacion
240 el_equipo no_que posibl* posible te_veo tuya usted_no
230 escogida no_necesi persona
220 candid_para
200 sin_el
190 cubierto la_compan otra_person
180 adjunt* elegido presentadas te_vamos
170 candidatura
160 contra* no_fuiste no_sera pues
140 nadie_mas posibl_contra
130 segund_entrev
120 decidimos escogi* fuiste hola
100 para_ese
88 segunda
85 descar*
60 pero
29 momento
8 desgracia
4 desgra*
-28 esta_nuestr
-31 en_la presente
-41 contratacion
-58 herman*
-100 trabaj*
-110 jefa_de
-120 dominaba problema repetir tendra_que
-130 estima* repeti*
-140 ayunta* ayuntamiento carne jefa no_lo
-150 que_no
-160 tique valido
-170 actual_descar este_ano meses que_se
-180 el_proces hermanos llamados renta
-190 conver* despue* despues relaci* relacion resultados
-200 personas practi* quien solici*
-210 enfermeria libre mediod* minuto* minutos vemos
-220 cada contac* prefir*
-230 comien* congelada contratando entrevistas inmedi* moment_la vierne* viernes
-240 de_dos la_tienda observ* servicio sistem* solicitudes ustede* ustedes
-250 antes distri* papa_al querem* queremos selecc_para vamos_contra
-260 ahora al_de cuando no_dude papa
-270 aplica_fue asigna* dude exampl* example infrin* notici* por_infrin preocupes rechaz_por tienda_por
-280 concurso cumple obispo superv_de
-290 conven* firmad* respon*
-300 actual congel* estimada haya
-310 alcanz* cambia fue_de nos_ha
-320 de_practi selecciona
-330 acuerd* analis* convocatoria elegir recibi* telefo*
-340 dirigi* gestio* presupuesto
-350 calle comerc* convoc* de_los porque seis selecc*
-360 admini* entien* quiene* quienes
-370 ello fecha llegar pedimo* plan progra* refere* tienen trabajo
-380 abiert* en_contac pediste provee* tramit* ultimo
-390 comuni* dias el_contra no_le quedar*
-400 centro estar leer llamo
-410 pido que_en quiere*
-420 demas esta_en lo_que merced* mercedes normas
-430 adelan* consul* econom* la_presel nuestr*
-440 agrade* en_su hemos_olvida olvidado primer sorteo
-450 aproba* grado olvida* para_nosotr permit* quede tambie* tambien
-460 contra_de dieron no_la preseleccion que_va
-470 hoy_no sigue solici_de
-480 decisi* obtuvi* ofrece* salio sentim* sentimos
-490 que_me todos tras turnos
-500 correo medio
-510 seleccionados
-520 de_que de_su el_de
-530 bien cupo_para
-540 una_vez
-560 actuales dinero exclus* no_esta perfil_de
-570 actual* contes* desani* inscri_en mensaj* plaza_en
-590 de_un
-610 semana
-620 donde lament* seguir
-630 participar
-640 comunicarte
-650 nada
-680 nuestros
-690 con_la
-700 inscri*
-720 de_puesto escrib* sentim_comuni una_vacant
-730 rechaz*
-740 cupo
-750 de_riesgo
-780 discul* que_los
-880 public*
""",
    "received": """
1700 recibida
1500 estan
1300 estudi_su las_cartas
1200 cartas person_de
1100 inscri_en oferta
1000 poder
870 nuestro
860 mismo
840 paso
780 se_encuen
760 escribiremos
750 documentos encuentra
740 celado* de_celado
730 en_revisi
720 inscripcion solicitud vista
710 apunto_en recogida
700 apunto proxim*
690 tu_hoja
660 del_00
640 area doctor* noveda_te tu_solici
630 depart* la_ultima ultima
620 en_nuestr esta ha_llegad persona
610 por_inscri
600 estudi* ya_en
590 analis_de
580 llegar* llegaron tu_estas
570 confir_la
560 direct_de leer su_cv usted
550 en_un para_la servic*
540 obra
530 cargad* con_el con_exito
520 ahora exito fase_de
510 select*
500 docume_para los_proxim
490 encima la_licenc papeles tiene_buena
480 licencia
470 sesion
460 con_total de_consul total_confid tratar_su trataremos
450 confidencialidad
440 curric* de_su inscrito reclut* revisi* revision su_expedi
430 candid_ya
420 chofer el_consej estas figura* figura_como figuras las_carpet liquid_de puedes_seguir seguir_el vista_de
410 diez_dias encuen_en postulante
400 digo_algo nuestr_sistem oficia* oficial te_digo
390 la_doctor
370 busque* busqueda conduc*
360 de_la
350 consultor el_numero
340 base tenemo_tu
320 el_folio para tu_cv
300 por_el responderemos
290 respon_todos
280 comenzara jordi los_curric un_vistaz
270 comenz* contac* expediente
260 de_recurs evalua_los expedi* la_breved los_postul proxim_dias reclut_se
240 humano* humanos recurs_humano
230 nosotr* semana* semanas
200 candid* respon*
190 candidatura evalua*
160 semana
140 otros
-90 de_logist
-120 logist* logistica
-150 inform*
-160 zarago* zaragoza
-200 labora*
-210 de_parte profes*
-220 en_que mensaj* que_el
-230 lo_que
-240 consid*
-250 petici* tienda tu_curric
-260 conven* haremo_saber recibir
-280 alimen* avisar* avisaremos
-290 como dispon* respue*
-300 experiencia otro
-310 experi* se_lo
-320 este septie* septiembre
-330 de_ahora hasta
-340 espera* hemos
-350 talent*
-370 empres* respuestas saber selecc*
-380 con_su
-410 podra relaci* relacion
-440 personas
-460 siguie*
-500 meses proxim_00
-510 compan*
-540 desde reciba registro
-550 revisa*
-560 saludo
-650 recibe*
-720 tu_perfil
-750 agrade*
-800 presen*
-830 damos
-900 public*
""",
    "come": """
1200 conoce_el las_00
910 la_entrev
870 querem* queremos
850 media
710 fase
670 propongo
640 siguiente
630 oficin_de tienes
620 volver
610 doming* domingo por_whatsa whatsa* whatsapp
580 el_proxim siguie_etapa
570 querem_que una_prueba
560 el_doming mierco_00 minuto* minutos
550 entre entrevista
540 el_dia entrev_el
530 con_nosotr equipo para
520 siguie* tenemo* tenemos
510 el_de
500 ahora
490 ejercicio hasta_el
480 tarde
470 aqui_por
460 misma videol* videollamada
450 agenda* hola horari* jefe_de palma
440 etapa posibl* posible
430 hora horario jefe
420 entre_las franja* franjas hariamos prefie* vente_el
410 de_person favor_su la_tarde
400 antes_pregun assess* en_recepc hacer llegue_diez mi_en minuto_antes
380 gusto jueves_00 nuevo_horari oficina su_candid
370 calend* clase comodo minuto_ante saber selecc*
360 complace el_equipo
350 buenas mismo que_tenga
340 buenas_notici dura_unos el_jueves en_nuestr haremo_un hola_natali la_muestr unos_00
330 dura hacer_una pulse recordamos seleccione te_record
320 con_las instal_de sera_en
310 compra_de de_compra lo_de nuestra
300 enlace para_lo
290 confir* intere_quisie quisieramos recibi*
280 candid* el_cargo hablar_con nuestr* pasa por_la
260 si_prefie
250 hueco
240 para_la
230 el_00 entrev_al necesi_saber saber_tu tu_expect
210 intere*
200 antes
190 armand* armando contar_lo evaluacion que_estamo
180 tomar
140 el_martes
78 manana
63 esta
25 prueba_de
-25 lunes
-110 que_se
-180 bien
-200 desde
-210 exampl* example
-230 ruego_que
-240 el_lunes ruego
-280 delant* hicimo* noches
-290 escrib* inform*
-300 contra* experi* experiencia
-310 explic* horas prueba_el septie* septiembre
-320 lunes_en
-330 entrevistas que_te
-340 agrade* como
-360 hacemo* hacemos
-370 lament_el
-390 pasado
-500 dentis_es dentista el_dentis
-520 cita_con
""",
    "offer": """
880 como
740 antes
730 querem* queremos
690 pellwo* pellwo_co pellworth
660 es_tuyo
620 el_contra
610 nuestra
580 mando_el
540 el_precon empezaras gustar_que le_propon precon* precontrato querem_que
520 contrato
490 esperamos que_empeza
470 propue_es prorro* que_si salari_propue
460 al_ano encant_que
450 de_septie encantaria es_de te_incorp
440 el_salari ingres_es
430 antes_del es_manana firmada
420 firmad*
410 agrade*
400 el_de
390 examen_medico le_agrade medico_de
380 devuel* optica
370 compla* complace incorp* seas_nuestr si_te
360 cargo_de el_cargo lunes_las
350 equipo incorp_como llegar_su
340 acepta*
330 de_pellwo espera_el muchas_ganas
320 nos_compla
290 equipo_de
270 el_lunes
260 bienve_al candid_te entre_todos los_candid
250 al_equipo
230 como_trabaj de_agosto quiere* quieres trabajas
220 el_jueves nos_gusto si_quiere
210 empiez_el
200 direcc_aprobo su_incorp
190 inmediata
170 tecnic*
43 bienvenida
28 bienve*
-140 gracias
-150 centro semana* usted
-190 oferta_de
-200 quedar*
-210 tres
-230 hemos
-240 salari_de
-270 oferta
-290 indefinido
-310 de_su
-340 de_la
-360 jornad*
-440 ofrece*
""",
    "wait": """
1400 aun_no hasta
1200 queda_en
1000 hasta_esa
970 en_espera
960 queda
950 vuelva
940 recien
930 todavi* todavia
920 sigue
880 no_hay quien
870 danos
860 calcul_que estado_en
830 conoce*
820 calcul* que_la
810 estudi*
780 hacia
740 define fecha se_define
720 espera no_ha
700 fallo
670 alguno
650 nadie
640 sobre
630 de_agosto
620 retoma*
600 contin*
590 te_digo
570 unas
560 congel* sigue_en sigues_en
550 contin_entre
540 la_respue seguis
530 de_baja el_proces lo_que
510 pacien* tarde_de
500 las_entrev se_conoce te_ruego
490 abiert* de_lo no_hemos
480 el_lunes partic*
470 respuesta
460 la_decisi la_resolu
450 contra_de
440 estudiar final semana_para
430 comuni* contin_abiert dos_tres en_consid
420 algo el_ingeni ingeniero la_busque mirar porque sigue_abiert
410 hay_nada
400 nada
390 proceso
380 candid_sigue descartado su_proces
370 busque* busqueda con_la elegid_nadie proces* retraso sobre_la
360 antes la_segund
350 de_la elegido
340 cuando decidir gerenc* que_el
330 mediad_de segunda
320 antes_del clarid* claridad mediad* mediados
300 expediente favor
290 expedi*
280 activo al_00 concur_para del_concur descar* la_public muchas_candid operad_de presel_esta preseleccion public_de result_del retras_espera
270 candid_la recorr*
250 esta finalistas le_comuni los_demas por_ahora puente su_expedi
200 el_de
1 en_el
-43 contra*
-61 en_la
-87 vierne*
-260 plazo respon*
-300 como vigent* vigente
-330 presen* rechaz*
-380 entend* entrevista
-480 inscripcion
-500 nuestr*
-520 inscri*
-660 decidimos
""",
}
ABOUT = {
    "yours": """
790 hola
520 final mismo
440 estimado finali* person* suerte
420 coment*
400 etapa
380 este
370 cualqu* maestro
360 cualquier estas revisi* revision
350 directora
340 area atenta* hecho modo
330 empeza* subject:curric* subject:empleo venia
320 para postulante produc* solicitante venir
310 atte dios reune subject:candidatura subject:respuesta subject:trabaj*
300 desde equipo gustaria postul* requer*
290 impres* llamad* mejor puedo quiene* quienes subject:hora subject:tecnic*
280 invitamos llamar*
270 agenda* comple* postulacion saludo subject:tecnico talento tecnica verte vida
260 alguien bendig* bendiga direcc* direccion encarg* exclus* instan* mucho nuestro prefer* queremos saluda subject:result* tecnic* vamos verano
250 abrazo empleo estima* servic*
240 agendada alcanz* cadena candidatura cerrad* encima estado horari* vista
230 bolsa despue* durant* durante entre entrevista examen opto persona
220 cerro diez personal quedad* querid* reside* resultaste subject:aplica* telefo* terminada
210 desafo* desafortunadamente ingeni* interno participacion posibl* quique seran subject:defini* subject:definitiva tenido
200 querida recibida
190 breved* brevedad cargo considerar informa siguiente tanto viene
180 avanzar habile* habiles misma negati* pasa posible quiere seria
170 curric* desierto habla quedamos semana* semanas
160 adelantar contac* licenc* nosotros sacha subject:bright* transp*
150 avanza*
140 cuando subject:estado
130 antes bienve* intere* manten* rechazada
120 como continuas noviem* noviembre subject:informacion
110 admini* propon* prueba
100 secret*
88 continuar
86 subject:postulacion
83 subject:entrev*
71 primer*
64 adelan*
63 sido
24 subject:postul*
2 discul*
-29 entrev*
-37 silenc*
-42 silencio
-58 puesto
-61 candidaturas
-76 propue*
-77 subject:notificacion
-82 mostra*
-86 adjunto
-87 todos
-95 daremos
-96 vierne* viernes
-97 podemo* podemos
-98 preocu*
-100 contin*
-110 casa elegido personales prefir*
-120 concie* concluido pero propuesta seguir*
-130 comite concierto marvan* marvane pasada pequen* siempr* siempre
-140 agradecerle robin tiempo
-150 candidatos julen noveda* novedades podre selecc* solicitudes
-160 otra posicion
-170 consul* contable conver* junta patio pensad* pensado
-180 alcald* alcaldia desani* encuentres experi* experiencia pablo periodico reposi* responsable segundo subject:antigu* subject:manage* subject:manager subject:nordli* subject:nordlicht turno vecina
-190 admitido archivalo contad* estos libres moment* petici* posici* tarde
-200 anonimas estaci* jefa ocasio* oferta solicitarlo solicitud tardan* weber
-210 herman* octubr* octubre podrem* podremos subject:sobre
-220 abuela andres cliente documentos famili* parecio plaza reubic*
-230 espontanea lamentablemente lavado* normas subject:gestor subject:sales
-240 clic contarnos conteste momento nada oficin* pasado rechazo subject:admisi* subject:admision
-250 client* cocina dicho olvida* pelicu* period* quedan remoto subject:resolucion
-260 aceptar aviso encanto fronte* gestionar retoma* subject:remoto trabajo ultimos ximena
-270 antigu* aplica* herramienta pases pesar quedara recome* sorteo taller
-280 arregl* decidi* hace juntos leido llegado nombre postularte quedo subject:contro* votos
-290 carrer* conoce* cumple* minutos monter* termine
-300 cita copia cuota dana dejado monterrey reanud* reanude retras*
-310 agradecemos coinci* digo error lista
-320 companeros espero gran
-330 director salio subject:oportu* vacaci* vacaciones
-340 agrade* igual llegad* nuevo pide termin* valorar
-350 empres* esta estoy perfil resena
-360 dedica* donde estimados paso semana siete
-370 carrera decision
-380 congel* hotel mientr* mientras sentim* subject:nuevas vivio
-390 alimen* contra decisi* linea segund* solici* subject:para
-400 confia* define estudio sentimos
-410 porque tienda
-420 opinio* opinion pacien* proyec* subject:vacant*
-430 quedar*
-440 fallo
-450 coche contes*
-470 reserv*
-480 hasta todavi* todavia
-490 falta progra* tras
-510 consideracion
-520 continua dieron
-540 abiert*
-550 abierto
-620 recibe*
-630 sobre
-680 disponible
-690 espera
-830 sigue
""",
    "refusing": """
640 hola
630 produc*
570 coment*
560 meses venir
550 vamos
540 buenas final querid*
530 estado
490 desde
480 estimado
470 abrazo subject:gerocu*
460 este tengo
440 respuesta
430 estas gira querida terminada
420 aspirantes respue* subject:aplica*
410 dispos* disposicion
400 invitaremos
390 contrario indiqu* invita*
380 alguien indiques
370 aqui opto requisito subject:aplicacion
360 esto postul* presen* terna
340 aspira* califi* darte resolv*
330 area dios llamar
320 carmen dispone habile* subject:estado subject:oposic* subject:oposicion subject:respuesta
310 directora encarg* produccion
300 bendig* bendiga entre person* suerte
290 finali* guardaremos hemos verte
280 comision empezo poder subject:curric*
270 asumir* asumira buscam* calificaciones corres* exclus* mejor postulacion seguiremos
260 aclaracion artist* conoci* contin* finalizado haber modo posibl* puedo subject:respue* transc*
250 aclara* atentamente cosas elecci* informa intere* reunid* saludo santia* subject:tecnic*
240 atenta* estima* habria hecho participacion recayo subject:castin* subject:casting subject:concur* subject:concurso trabajar
230 acuerdo gente ofrecerle tenido verano
220 como compania cualqu* cuando esteba* esteban informamos llega ningun piso solicitante subject:curricular subject:depend*
210 candidata personal prosperado provis* quedamos tempor*
200 aceptada admini* cargo dinos subject:contrato subject:profesor temporada
190 meter resultado subject:tecnico
180 alta cualquier dejes inform* para subject:candidatura
170 candid* cordia* darme marzo
160 cubierta empleo maestro selecc* siguiente subject:comuni* subject:comunicacion telefo*
150 cerrad* elegid* pasado pasar vacante
140 candidato contig* contigo direcc* direccion puesto result*
130 gracia* gracias persona revisi* revision
120 agradezco apreci* conclu* horari* nivel saludo* subject:relativa
110 elegido maestr*
100 nuestro sido
60 visita
36 sacha
35 candidatura
2 subject:feedback
-21 otra
-27 fase
-50 conced*
-63 subject:seleccion
-72 gerente
-73 gerent*
-88 puedes
-90 solici*
-92 subject:selecc*
-97 pero
-100 subject:pellwo* subject:pellworth
-110 ayunta* ayuntamiento personales subject:proceso
-120 nuestra
-130 cuanto posicion renunc* reques* subject:sobre
-140 ajusta confid* practico recibida seis socio subject:frontend
-150 analista busqueda premio recibi* subject:engine* subject:engineer
-160 analis* evalua* pablo solicitud subject:proces* tarjet* tarjeta tienes trabaja
-170 charla cita subject:busque* subject:busqueda
-180 aceptar archivalo concie* entrevistas nota querem* queremos retira* seguri* seguridad
-190 anadim* anadimos confianza defecto disculpe nombra* patio seguiria solicitudes trabajo
-200 analiz* aplicacion defect* define desanimes esta gestionar herramienta martes porque proximos proyec*
-210 coinci* llegado momento pantal* plazo preocu* rechaz* retiradme socios turno
-220 candidatos congel* conteste desani* oficina opinion practi* reserva sincer* subject:admisi* subject:contro*
-230 copia directiva espera intentarlo lista peticion quien retoma* siete subject:controller tras tres
-240 abierto asigna* companeros confir* conste cumple dejado desgracia jefa llegad* nada nuevo pedimo* pedimos subject:solicitud tienda total
-250 demas donde ingres* pensad* pensado sentim* subject:resolu* subject:resolucion
-260 analyst coche molest* nuevos pacien* pide robin subject:solici* tratad*
-270 confia* sales sorteo turnos weber
-280 ejecut* fabric* ofrece sentimos siendo subject:analys* subject:analyst subject:auxiliar
-290 junta presupuesto salio sobre
-300 dieron fronte* frontend perfil progra* prueba verdad
-310 director estimados quedar*
-320 alvaro apenas todavi* todavia
-330 carrera dana pellwo* sigue
-340 ahora continua manana oficin* rechazo tiempo
-350 preseleccion subject:espont* subject:espontanea
-370 whatsapp
-380 conser* grupo
-390 presel* quedo
-400 conoce* falta
-410 minuto* minutos podrem* podremos
-420 entrev* todos
-430 contro* subject:para
-440 favor
-450 correo
-460 proxim*
-480 decidi*
-500 lament*
-510 agradecemos
-520 espero
-540 estudi*
-570 paso
-600 semana
-610 adelan*
-710 subject:sales
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
460 de_la
450 subject:admini*
360 cuando
350 todo
340 tiempo
330 por_la
320 gracia_por la_que
310 anos inform*
300 mucho
290 buenas damos
280 agrade* contacto presen*
270 agrade_su subject:proceso
260 pero
250 habia partic* porque
240 cancel* finalm* finalmente se_ha subject:labora* subject:proces*
230 correo presente
220 de_lo haberte siento
210 nuestra
200 sera trabajo
190 el_martes
170 de_trabaj espera*
150 tambie* tambien
120 tengo
-22 para
-160 estimada
-170 buenos_dias
-180 senior
-210 comple*
-290 necesi*
-300 plaza
-330 hola
-340 contrato
-420 contra* la_lista
-570 lista
""",
    "tested": """
670 agrade_su
500 gracia_por
460 agrade*
430 subject:proceso
420 subject:proces*
350 final
340 jefe presente prueba
310 con_mi
300 el_00
280 evalua* por_la
270 pego
260 doming* domingo oposic* oposicion puedo
240 hasta muy_bien
230 ante_todo meter podra que_el
220 nuevo
210 dejast* estuvo la_terna
200 direcc* direccion el_doming las_cosas terna
180 genera*
170 paso
160 entre_las
110 para
-99 esta
-150 no_te
-180 el_equipo vimos
-200 encant*
-210 darte
-220 antes detall* para_la
-230 nuestr*
-240 pregun*
-250 hola si_te
-260 person* que_no
-280 coordi*
-320 entrev*
-380 este
""",
}
