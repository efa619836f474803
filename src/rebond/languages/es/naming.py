"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
220 before:para
130 before:falta_otro last:*eria last:*ria
120 before:otro last:dependienta
110 after:al after:al_area
100 first:*o/a last:*enta
98 last:*cion
96 last:optometrista
94 last:*gia last:*ogia
93 last:kinesiologia
91 last:*te/a last:dependiente/a told:text2
90 last:*sos last:asociado
89 after:fue
88 first:*ero
84 after:con last:*2 last:2
83 before:^_concurso last:*nta
82 after:sera last:*ial last:produccion
81 first:jefatura last:*o/a
79 last:*iado
78 first:*era
74 first:*ama first:*ico first:*or/a first:*r/a
73 after:que last:*acen last:*cen last:*uero last:almacen last:bodeguero
72 first:*beca first:*eca first:beca
71 first:*uero first:bodeguero
70 after:. after:turno first:*ista last:*e/a
69 after:con_carretillero" last:*to/a last:arquitecto/a
68 after:no_lo before:^_direccion first:*iado first:*mico first:academico first:asociado last:*uci last:uci
67 after:banco
66 after:ya_esta before:" before:direccion before:oferta_" before:solicitud
65 before:puesto
64 after:banco_solaris. after:de_banco before:re:_solicitud last:*pyme last:*yme last:pyme
63 first:practicas last:enfermeria
61 first:*ato first:*rato first:contrato first:personal last:*rial
60 last:*oral
59 before:de_un before:incorporacion before:incorporacion_de before:la_incorporacion first:oficial
58 after:del first:*dora first:*nal first:*onal last:*ves
57 before:posicion last:higienista
56 after:cierre after:hemos last:*cta last:*ecta last:*gue last:*ngue last:arquitecta last:bilingue told:text1
55 last:*itor
54 after:en_la first:*tura first:*ura last:*nes
53 after:,_le after:un before:lo_de before:otra first:*efe first:*jefe first:jefe last:*rcha last:*tos last:marcha
52 after:,_consta after:paso last:investigacion
51 after:le after:no before:oferta last:*amia last:*cha last:*ones last:*sgos last:hemodinamia last:riesgos
50 before:completa_para before:nuestra_nueva first:*adas first:*ro/a first:*sta
49 after:junior before:nueva last:*ano
48 before:necesito before:no_necesito before:proceso last:*nera
47 after:laboral before:entrevista last:*inas last:maquinas last:marketing last:tienda
46 before:concurso last:*omo last:*ting
45 before:una_prueba last:*enda last:*iero last:*rano last:cabina last:enologa
44 before:la_plaza before:la_posicion last:*ero last:predoctoral told:text0
43 after:a_un after:burgos. after:en_burgos. after:que_vendra before:candidatura before:candidatura_a before:posicion_de
42 before:lo before:tu_candidatura first:*das first:*nico first:mecanico last:*ing last:*nal last:*onal
41 after:"_ha after:a_partir after:partir after:partir_del after:verano before:con_otra first:*cta first:*ecta first:*gory first:*ory first:arquitecta first:category last:*bina last:veterinaria
40 after:campo_para after:proyecto before:plaza_de
39 after:en_merida. after:merida. after:y first:comprador last:*ista last:*lico last:eolico last:mecanico
38 before:plaza first:enologa last:*copy last:*opy last:*ral last:copy
37 after:a after:campo after:de_campo after:es after:que_ya after:quedaron after:quedaron_cargados after:tienda first:*sor last:*esos last:confeccion last:laboratorio last:procesos
36 after:-_turno before:chicas_para before:convocatoria_tai-09, before:tai-09, first:institutriz first:residente last:*ares last:*gica last:*orio last:*tica last:pedagogica
35 before:pruebas before:puesto_de first:profesor
34 first:higienista first:tripulante last:*gos last:*res last:gerocultora
33 after:ya before:la_vacante first:analista last:*tura last:financiero
32 after:,_agencia after:cargo_se after:el_cargo after:por_no first:*copy first:*opy first:*or(a first:*r(a first:copy last:*loga last:*nas last:*nda last:*or/a last:*r/a last:celador last:escolares last:negocios last:verano
31 after:,_se before:cargo before:prueba_de last:*cios last:siniestros
30 after:aguas after:aguas_del after:en_aguas after:titular_a, first:*nica first:*olin first:tecnica first:violin last:*olin last:*tros last:*ura last:fontaneria last:violin
29 before:postulacion first:*esor first:*euta first:*uta last:*ctos
28 after:noches before:cas-117, before:convocatoria_cas-117, before:decidido_fichar before:el_proceso before:fichar before:fichar_a first:*ante first:asesor last:*oga last:investigador
27 after:ha after:quedo_ingresada before:el_puesto before:re:_re: first:*ola last:*uria
26 after:? after:asumira after:asumira_begona after:lo_asumira after:quedo before:como before:para_el before:solicitudes_para first:*loga first:*oga first:residencia last:*era last:*ime last:*java last:*mia last:*time last:comercial last:java last:time
25 after:por before:el_cargo before:un first:*aria last:*agos last:*ava last:*ucto last:doctor last:pagos last:producto
24 after:, after:cargo after:ha_quedado after:queda before:a_una before:postulacion_a before:tu_postulacion first:*co/a first:*lin first:responsable first:tecnico/a last:*lin last:manufactura last:senior
23 after:indicado. before:busqueda before:contrato_eventual before:eventual before:eventual_de first:*able first:*ble first:editor(a last:*bra last:*end last:*obra last:obra last:postdoctoral
22 after:,_con before:cv before:re:_cv first:*ead first:*end first:*head first:ejecutivo first:head last:*ntos last:*rio last:proyectos
21 after:cooperativa after:cooperativa_la after:en_huelva. after:huelva. after:la_cooperativa after:y_el before:contratacion_del first:*mpa first:*ompa first:trompa last:*cial last:*mpa last:*ompa last:encargada last:planificador last:trompa
20 after:de_noches after:en_nuestra after:en_pergamino, after:este after:este_ano. after:noches_a after:nuestra after:pergamino, after:pergamino,_felicitaciones. after:titular before:incorporarse_como before:oferta_de before:prueba first:*ado first:*ria last:*gada
19 after:va after:va_a before:de_seleccion first:*cial first:conservador/a last:educadora last:eso
18 after:,_la after:,_que after:fue_asignado after:mediante after:mediante_promocion first:*iar first:*liar first:auxiliar first:gerocultora last:talentos
17 after:,_areas before:categoria before:del before:la_categoria before:la_oferta before:para_la last:*atos last:*dega last:*ega last:*fset last:*set last:bodega last:celador/a last:datos last:offset
16 after:desde_entonces after:nos_ha after:y_desde before:categoria_de before:con_lo before:fue_con before:un_puesto first:*icas first:*itor first:*rama first:*riz first:*triz first:celador/a first:coordinadora first:programa last:*aica last:*dad last:*eno last:*fano last:*ica last:*idad last:*ina last:*iso last:*nior last:*piso last:*reno last:*rno last:*rol last:*trol last:control last:fotovoltaica last:piso last:quirofano last:social last:terreno
15 after:(h/m/x) after:(h/m/x)_de after:,_por after:de_grupo after:grupo after:grupo_aurora. before:seleccion first:*gado first:*ler first:*ller first:abogado
14 after:delta after:delta_verde. after:en_delta after:en_fintrama. after:es_tuyo. after:fintrama. after:mall after:mall_plaza before:del_puesto before:meter_otro first:encargada first:optometrista first:planificador last:*ado last:*ldos last:sueldos
13 before:convocatoria before:entrevista_para before:proceso_selectivo before:re:_puesto before:selectivo first:*gada first:*ial first:*ops first:*rano first:*vops first:devops last:*urno last:calidad last:partida last:quirurgico/a
12 after:de_la after:lo after:un_reclutador after:y_un before:^_convocatoria before:a_otra before:de_la before:la_busqueda before:selectivo_de first:*ano first:*iero first:educadora first:junior last:*aex last:*caex last:*tida last:automation last:caex last:direccion last:eolica
11 after:,_porque after:-_tienda after:detallo after:detallo_la after:tienda_trujillo before:del_proceso first:*ior first:*nior first:*ntia first:*tas first:coordinador first:despachante last:*ima last:*ops last:*tima last:*uana last:*vops last:aduana last:devops last:maritima last:patronista told:text4
10 after:ha_sido first:*ivo first:*tivo last:*lica last:*nzas last:*tora last:cobranzas last:comunicacion
9 after:fin after:fin_de before:al_llamado before:aplicacion_para before:llamado before:llamado_de first:*e/a first:*iva first:*ora first:*qa first:*tiva first:*to/a first:arquitecto/a first:enfermeria first:patronista first:qa last:*co/a last:*unto last:*zas last:adjunto last:clinica last:nocturno
8 after:(ref. after:desde before:^_casting before:busqueda_de before:casting first:*ite first:*site first:*tia first:administrativa first:site first:tramitador/a first:veterinaria last:*ida last:*mos last:*ssr last:ssr last:venta
7 before:- before:^_entrevista before:postulacion: before:solventia_como first:*fe/a first:*isor first:*jero first:*nero first:cajero first:celador first:jefe/a first:supervisor last:*ego last:*eso last:*iego last:*rnes last:preventista last:riego
6 after:,_clave before:^_vacante before:altabrisa,_para before:contigo_como before:de_empleo before:el_rol before:empleo before:rol before:rol_de first:*jera first:*rero first:cajera first:camarero first:controller first:delineante first:representante last:*cal last:*cer last:*jero last:*ocal last:cajero last:contable last:indirectos last:local last:operaciones last:profesional last:trafico
5 after:". after:,_codigo after:aterrizo after:aterrizo_sana after:la_sucursal after:sucursal after:sucursal_santa before:^_proceso first:*ata first:*data first:*dev first:*mozo first:*ozo first:ayudante first:data first:dev first:mozo first:operador last:*cero last:*dero last:*eer last:*neer last:carnicero last:engineer last:eventos last:panadero
4 after:,_sentimos after:al_que after:la_unidad after:siguiente after:siguiente_paso after:unidad after:unidad_de before:candidatos_para before:de_plazas before:documentos_para before:plazas before:proceso_" first:*logo first:*ogo first:becario first:coordinador(a first:orientadora first:tecnologo last:*anda last:*aval last:*eca last:*edor last:*erno last:*ilia last:*inea last:*jera last:*lia last:*ros last:*teca last:*val last:*zara last:almazara last:bibliotecaria last:cajera last:delineante last:demanda last:familia last:interno last:linea last:reponedor last:seguridad
3 after:(ref._0921). after:,_aunque after:,_mall after:en after:en_zaragoza. after:y, after:y,_aunque after:zaragoza. before:al_proceso before:candidatura_para before:cierzo_como before:contratacion_como before:ingreso_como before:nuestra_oferta before:servicios first:*duct first:*edor first:*eria first:*uct first:contador first:coordinador/a first:dependienta first:instrumentador/a first:maquinista first:prevencionista first:product first:reponedor last:*acia last:*airs last:*cto last:*dos last:*ios last:*irs last:*mera last:administrativo last:affairs last:enfermera last:logistica last:maquinista last:proyectista last:remuneraciones last:universitario
2 after:(ref._0921); after:,_esta after:-_mercado after:banco_tlaloc. after:el_que after:en_banco after:hemos_cubierto after:ingreso after:ingreso_correctamente. after:la_hemos after:mercado after:mercado_central" after:que_estabas after:y_con before:^_oferta before:por_postular before:postular before:postular_a first:*efa first:*jefa first:*te/a first:dependiente/a first:enfermero/a first:jefa first:preventista first:recepcionista last:*ate last:*dito last:*king last:*pras last:*sap last:carnicero/a last:compras last:credito last:laboral last:mantencion last:packing last:recepcion last:sap last:turno
1 after:cliente after:cliente_sector after:el_super after:es_para after:esperamos after:esperamos_que after:fue_entregado after:no_cumplio after:super after:super_de after:y_esperamos before:^_plaza before:al_cargo before:al_puesto before:concurso_interno before:convocatoria_de before:interno before:interno_de before:la_seleccion before:proceso_de before:puesto_" before:trabajo_como first:*arch first:*ario first:*ltor first:*mer first:*omer first:*ona first:*rch first:agente first:consultor first:correctora first:customer first:frutero/a first:ingeniero/a first:monitor/a first:nutriologa first:operario first:research first:superintendente last:*ala last:*nea last:*ques last:*sala last:*ues last:conservador/a last:embarques last:frutero/a last:laminacion last:prevencionista last:sala last:taller
-1 after:,_adscrita after:,_asi after:,_talento after:._0921); after:14/ayd/025, after:14/ayd/025,_adscrita after:8:00 after:8:00_a. after:a. after:a._m. after:a_las after:acreditar after:acreditar_la after:administrativo after:admitida after:admitida_a after:affairs. after:al_estado: after:animacion after:asignado after:asignado_a after:auditoria after:auditoria_del after:avalen after:avalen_sus after:ayudante after:bilingue, after:calidad_(ref. after:cambiado. after:cargados after:cargados_sin after:cifuentes: after:comentando after:comentando_tu after:contable after:cubrir after:cubrir_tambien after:curricular after:dado after:dado_de after:de_almacen after:de_dos after:de_ingenieria after:de_nuestro after:de_planta after:de_salud after:de_venta. after:del_1 after:del_invima. after:dia after:disponiamos after:disponiamos_unicamente after:dos after:dos_plazas after:el_fin after:el_hospital after:el_laburo after:el_sabado after:en_nuestro after:entrevista_tecnica after:ese after:especialista after:especialista_de after:esta_en after:excelente after:excelente_y after:finalizado. after:fue_excelente after:ha_elegido after:habia after:habia_llevado after:han_dado after:hospital after:hospital_de after:indirectos after:industrial after:industrial_fue after:ingenieria after:ingenieria_de after:invima. after:junior. after:la_segunda after:la_vida. after:laburo after:laburo_que after:las_8:00 after:lo_que after:los_meritos after:me after:me_parecio after:meritos after:meritos_se after:norte! after:nuestro_sistema. after:nuevas after:obra_publica. after:of after:otra_actriz after:para_otra after:parecio after:parecio_lo after:participacion after:pasado after:pasado_al after:piso_este after:planta after:plaza after:plaza_norte! after:plazas after:plazas_de after:por_nombre. after:postulo after:postulo_ya after:predoctoral after:promocion after:promocion_interna. after:proyectista. after:que_presento after:que_puede after:que_se after:quedo_mi after:quiere after:quieres. after:respuesta after:respuesta_de after:rozo after:salud after:salud_de after:santa after:santa_tecla. after:sap. after:se_reunio after:segunda_maquina after:si after:sido_admitida after:sido_enorme: after:su_participacion after:su_revision. after:sus after:sus_habilidades. after:tecla. after:tecnico after:tecnico_en after:telefono after:telefono_mismo? after:tengo after:tengo_que after:tu_idea after:una_auditoria after:ux after:vacantes. after:venta. after:verde. after:vida. after:y_tengo after:y_tu before:^_apreciada before:^_citacion before:^_lamentablemente before:^_nuestro before:^_propuesta before:^_siguiente before:^_su before:^_ya before:a_entrevista before:a_las before:apreciada before:auxiliar before:buscamos before:campana_de before:citacion before:cliente before:como_el before:conoce_a before:contarte_como before:de_nuestro before:devolvemos before:el_programa before:el_reconocimiento before:embargo, before:embargo,_el before:encanto_como before:evaluacion before:lamentablemente before:lamentablemente_el before:las before:le before:le_devolvemos before:lo_que before:nahuel,_¿como before:para_data before:para_representante before:pero before:pida_a before:profesor before:propuesta before:propuesta_de before:que_la before:que_le before:quedamos_con before:representante before:research before:seas_nuestra before:siguiente before:sin_embargo, before:talento before:talento_de before:tecnica before:trae_el before:turno before:usted,_pero before:visita_nuestra before:y_la before:y_talento first:*200 first:*acia first:*ajo first:*aran first:*arta first:*bajo first:*bas first:*cano first:*ebas first:*ejo first:*emos first:*etos first:*eva first:*fue first:*iada first:*lan first:*lar first:*mino first:*nida first:*otro first:*pal first:*plan first:*rno first:*sejo first:*sion first:*stas first:*tra first:*ueva first:*ular first:*unta first:*unto first:*urno first:*web first:200 first:adjunta first:adjunto first:ahora first:apreciada first:carta first:categoria first:cliente first:comision first:consejo first:contaste first:curricular first:decano first:desgracia first:devolvemos first:folletos first:fue first:hora first:mantenimiento first:nombramiento first:noticias first:nueva first:otro first:participaran first:pasamos first:plan first:presentacion first:propuesta first:pruebas first:quimica first:reconocimiento first:termino first:tienes first:trabajador first:trabajo first:turno first:web first:¡bienvenida first:¡gracias last:*8:00 last:*:00 last:*acha last:*adie last:*aja last:*ajo last:*alen last:*alma last:*aloc last:*ando last:*apa last:*argo last:*aron last:*ase last:*aso last:*ato last:*aza last:*bado last:*baja last:*bajo last:*bio last:*cano last:*ces last:*die last:*digo last:*dra last:*eas last:*efa last:*enas last:*eros last:*erto last:*esde last:*etos last:*fica last:*fico last:*fin last:*guen last:*han last:*head last:*ian last:*igo last:*ipe last:*ira last:*ito last:*itos last:*jefa last:*jora last:*laza last:*len last:*leo last:*lio last:*lma last:*loc last:*ltor last:*mbio last:*mbre last:*me last:*nado last:*ndo last:*nido last:*noto last:*oda last:*oles last:*orar last:*ores last:*oto last:*otos last:*paso last:*pleo last:*rar last:*rato last:*reas last:*rero last:*rgo last:*rito last:*ron last:*rsal last:*rto last:*rupo last:*sado last:*sal last:*sde last:*ser last:*si last:*stas last:*sto last:*tapa last:*tar last:*toda last:*tory last:*tres last:*uas last:*uble last:*ueda last:*uen last:*upo last:*utos last:8:00 last:acacias last:alma last:areas last:asignado last:auditoria last:avalen last:baja last:becario last:buenas last:busqueda last:camarero last:cambio last:capturada last:cargo last:cobertura last:codigo last:cogido last:comentando last:consultor last:consultora last:contador last:contrato last:convocado last:coordinador last:decano last:delta last:desde last:disenador/a last:electricista last:elegido last:empleo last:entrevistador last:estado last:etapa last:fin last:folletos last:fotos last:grupo last:han last:head last:iluminacion last:indicado last:jefa last:llevado last:maestras last:maria last:matematicas last:me last:mediante last:mejora last:memoria last:meritos last:miercoles last:minutos last:mirador last:monitor/a last:muchacha last:nadie last:nombre last:notifica last:noto last:nuble last:nuestro last:oferta last:otras last:participacion last:pasado last:paso last:plaza last:publica last:quedaron last:registrada last:regulatory last:resultado last:sabado last:santa last:secretario last:seleccion last:ser last:si last:siguen last:sucursal last:sustitucion last:temporada last:tlaloc last:toda last:trabajo last:tres last:valorar last:¡gracias
-2 after:,_ponemos after:._0921). after:1 after:1_de after:a_otra after:a_quedar after:academico, after:academico,_clave after:alma. after:ano. after:aplicacion after:biblioteca, after:biblioteca,_se after:candidatura after:carretillero" after:carretillero"_en after:con_una after:control after:control_y after:cuentas after:cuentas_pyme after:de_biblioteca, after:de_control after:de_cuentas after:de_o&m after:del_concurso after:docente after:el_alma. after:el_tiempo after:elegido after:elegido_a after:en_voz after:escuela after:general after:han after:ingresada after:ingresada_con after:la_mas after:madrid after:mas after:medico. after:minutos, after:minutos,_que after:munoz. after:no_interviene after:nos_juntamos) after:nuestro after:o&m after:o&m_eolica" after:obra after:otra after:piso_de after:primario. after:principal after:proceso_de after:publica. after:puede_cubrir after:que_el after:que_habia after:que_no after:quedar after:quedar_con after:reclutador after:reclutador_de after:se_lo after:segunda after:sido after:sobre after:talentos after:tecnico/a. after:tiempo after:tiempo_dedicado after:tiene after:voz after:voz_alta after:y_la before:200 before:^_acuse before:^_como before:^_deberan before:^_por before:acuse before:aportar before:cita before:con_el before:con_usted, before:conchi, before:conchi,_la before:contratacion before:data before:de_site before:deberan before:deberan_aportar before:desempenando before:desempenando_de before:direccion_como before:en_grupo before:grupo before:ha before:incorpores before:incorpores_a before:la_contratacion before:la_direccion before:las_200 before:me_ha before:recibido before:reliability before:site before:site_reliability before:solamente_como before:soy_conchi, before:su before:te_incorpores before:tecnica_de before:tienda before:usted, before:venia_desempenando before:y_necesitamos before:ya_no before:yo_y first:*ades first:*ados first:*anea first:*argo first:*arne first:*cho first:*dero first:*hora first:*icho first:*ilia first:*itud first:*lia first:*lity first:*n.º first:*nea first:*ocia first:*ores first:*orma first:*otra first:*pero first:*rada first:*rgo first:*rtar first:*sar first:*si first:*sito first:*tar first:*tras first:*tud first:*una first:agradecimiento first:aportar first:cargo first:carne first:dicho first:dos first:espontanea first:esta first:familia first:forma first:iluminacion first:intermediario first:maestras first:maestro first:n.º first:necesito first:notificacion first:novedades first:otra first:panadero first:pero first:reliability first:resultados first:si first:socia first:solicitud first:temporada first:una last:*all last:*arch last:*buro last:*cla last:*dev last:*dino last:*drea last:*ecla last:*edar last:*ede last:*erta last:*este last:*id last:*ita last:*lsa last:*mall last:*mozo last:*ntro last:*olsa last:*onda last:*ory last:*pal last:*rch last:*rida last:*rita last:*rque last:*rta last:*rtir last:*sido last:*tado last:*ter last:*tir last:*uede last:*uro last:*vado last:*ve last:administrador last:administradora last:andino last:andrea last:asesor last:atraccion last:auxiliares last:bolsa last:centro last:convocatoria last:dev last:entrevista last:este last:fisica last:id last:ingeniero/a last:intermediario last:jovenes last:laburo last:mall last:merida last:mozo last:nombramiento last:notificacion last:noventa last:onda last:partir last:porque last:puede last:quedar last:quien last:razonas last:redactor/a last:representante last:research last:senda last:sido last:siento last:siguientes last:tecla last:trabajadora last:turia last:vamos last:ve told:subject1
-3 after:,_nos after:agricola after:almacen after:atraccion after:backend_java" after:cartera_propia after:cocina after:con_su after:coordinadora after:coordinadora_de after:de_atraccion after:de_calidad after:de_liquidacion after:de_piso after:de_seguridad, after:de_semana after:doctor,_codigo after:el_proceso after:esta_de after:financiero after:fontaneria after:fontaneria_en after:fue_un after:investigador after:investigador_titular after:las after:liquidacion after:liquidacion_de after:modo after:modo_que after:noto after:noto_el after:nuble after:piso after:por_sustitucion after:registrada after:registrada_con after:salva after:salva_en after:seguridad, after:seguridad,_por after:semana after:siguen after:siguen_comentando after:social_ha after:ta-118. after:tecnico/a after:time_- after:time_mall after:tuyo. after:un_docente after:y_salva after:ya_conociamos before:^_senor before:a_dos before:ante before:ante_el before:antiguos before:becario before:becario_de before:bien_como before:candidaturas before:cas before:de_fecha before:desgracia before:desgracia_la before:dos before:dos_antiguos before:fecha before:figura_como before:la before:las_candidaturas before:lautaro,_¿como before:lo_turne before:mafe,_¿como before:para_becario before:por_desgracia before:presento_ante before:senor before:telefono_como before:turne before:y_como before:ya_lo first:*ada first:*cado first:*car first:*cha first:*day first:*drid first:*echa first:*efes first:*enor first:*fes first:*guos first:*leo first:*lico first:*mica first:*ncia first:*nor first:*ocar first:*oco first:*onas first:*pleo first:*ref first:*rid first:*rma first:*rupo first:*uos first:*upo first:*urne first:*vas first:antiguos first:asociadas first:certificado first:confecciones first:day first:empleo first:enfocar first:estas first:fecha first:grupo first:jefes first:madrid first:publico first:razonas first:ref first:secretario first:sector first:senor first:suplente first:turne first:vas first:verano first:virtual last:*1.ª last:*adas last:*aje last:*anea last:*ave last:*ayo last:*cayo last:*cera last:*cina last:*dado last:*edo last:*emas last:*enes last:*gido last:*iaje last:*igio last:*imo last:*ivel last:*lave last:*ntil last:*orte last:*ozo last:*rino last:*rra last:*rte last:*sana last:*sion last:*til last:*tras last:*tuyo last:*uedo last:*urra last:*uyo last:*vel last:*ya last:1.ª last:aburra last:alguien last:clave last:cocina last:companera last:desarrollador/a last:director last:educador/a last:eligio last:espontanea last:estas last:huancayo last:interino last:nivel last:norte last:quedado last:quedo last:sana last:tecnico/a last:tecnicos last:tercera last:titular last:tuyo last:vas last:ya
-4 after:backend after:cabina after:caex after:cartera after:datos after:datos_nos after:de_cabina after:de_datos after:de_siniestros after:desde_el after:doctor, after:eligio after:eligio_a after:la_zona after:lo_ve after:local after:porque after:porque_me after:que_avalen after:que_salir after:quedado after:quedado_registrada after:sabado after:siniestros after:tuvo after:ve_para after:y_te after:ya_fue after:zona_de before:15:30 before:^_cambio before:a_category before:a_sumar before:acaba_de before:aportar_certificado before:arquitecto/a before:cambio before:cambio_de before:category before:curricular before:de_forma before:el_contrato before:enfermeria before:forma before:hospital_de before:la_bolsa before:las_15:30 before:maestro before:no_necesitamos before:nombramiento before:ofrece_nombramiento before:otro_maestro before:participaran before:re: before:reconocimiento before:sumar before:tu_entrevista before:turne_al first:*ack first:*apa first:*area first:*aste first:*bir first:*como first:*cuse first:*dar first:*des first:*en first:*ibir first:*ien first:*ipo first:*no first:*nza first:*omo first:*rea first:*rino first:*rras first:*ste first:*tapa first:*uci first:*uipo first:*use first:acuse first:area first:candidatura first:como first:en first:equipo first:escribir first:etapa first:interina first:interino first:investigador first:lamentablemente first:no first:postdoctoral first:uci first:valdeorras last:*cado last:*cibo last:*efes last:*esa last:*fes last:*gio last:*ibo last:*ion last:*ismo last:*ngo last:*nica last:*rada last:*resa last:*rora last:*rras last:*rsos last:*smo last:*su last:*tual last:*tulo last:*ulo last:*un last:*ux last:*zar last:aurora last:coordinador/a last:curricular last:doctora last:empresa last:felicitaciones last:jefes last:mismo last:postulo last:recibo last:registro last:semana last:su last:tramitador/a last:tripulante last:un last:ux last:valdeorras last:virtual
-5 after:,_de after:,_empiezas after:asignada. after:asistencial after:calidad after:cita after:cogido after:compras after:compras_publicas after:con_los after:concurso_de after:de_compras after:de_gestion after:de_terreno after:eolica" after:eolica"_ha after:gestion after:gestion_humana after:laboratorio,_le after:llevado after:llevado_obra after:medico_de after:propia after:propia_de after:puede after:terreno after:ve after:y_no before:^_tu before:area before:chef before:el_chef before:no_vamos before:nos_quedamos before:nuestro before:quedamos before:vamos before:vamos_a before:y_el first:*adie first:*ager first:*back first:*bre first:*die first:*dos first:*eran first:*ger first:*ito first:*mar first:*obre first:*rial first:*tual first:*ual first:*umar first:administradora first:comunicacion first:deberan first:feedback first:gerente first:gracias first:ingenieria first:justificante first:manager first:nadie first:sobre first:sumar last:*abia last:*afe last:*ajas last:*amen last:*bia last:*che last:*dar last:*elta last:*erna last:*eta last:*jas last:*leta last:*logo last:*lta last:*lto last:*men last:*o&m last:*obre last:*oche last:*ogo last:*rna last:*rso last:*tafe last:*taro last:*tral last:*tuvo last:*ual last:*uien last:*urso last:*uvo last:*zado last:clientes last:completa last:concurso last:correctora last:cuenta last:directivo last:finalizado last:getafe last:habia last:hemos last:interna last:noche last:o&m last:operador last:profesor last:psicologa last:queretaro last:responsable last:sobre last:tecnologo last:tiene last:trabajas last:tuvo last:vendedor/a
-6 after:a_ser after:de_laboratorio, after:de_sueldos, after:edgar: after:ha_llegado after:laboratorio, after:medico after:proceso after:prueba after:quien_nos after:riesgos_(h/m/x) after:ser after:ser_para after:sueldos, after:sueldos,_con after:time after:tu before:^_contrato before:^_estimada before:^_lo before:^_puesto before:assessment_day before:caso_de before:day before:estimada before:gusto_como before:los_esta before:pasamos_al before:que_el before:su_entrevista before:ya_que first:*ajas first:*amen first:*amos first:*ando first:*cia first:*eda first:*ino first:*jas first:*lsa first:*mada first:*men first:*ndo first:*neer first:*olsa first:*onda first:*rne first:*rnos first:*ueda first:bolsa first:busqueda first:checando first:doctora first:engineer first:estimada first:predoctoral first:registro first:trabajas first:turnos last:*anza last:*egas last:*erde last:*gas last:*ien last:*iene last:*mbo last:*n.º last:*oso last:*ras last:*rma last:*tu last:administrativa last:bodegas last:hora last:liquidacion last:mas last:n.º last:tu last:verde
-7 after:,_segundo after:1.ª after:1.ª_fontaneria after:clinica. after:convocado after:convocado_a after:de_puesta after:de_quirofano after:fotovoltaica after:fotovoltaica_a after:manufactura after:puesta after:puesta_en after:quien after:quirofano after:quirofano_ha after:vamos after:vamos_a after:vendra after:vendra_de before:^_gracias before:^_hola before:^_la before:^_los before:^_prueba before:a_trabajar before:certificado before:consejo before:dicho before:dicho_el before:el_consejo before:gracias before:ha_dicho before:hola before:necesitamos before:no_la before:seleccion_de before:trabajar before:y_no first:*ento first:*esto first:*hola first:*nos first:*ran first:*rina first:*sto first:cobertura first:cocina first:confeccion first:hola first:puesto last:*aria last:*art last:*des last:*emos last:*hile last:*hora last:*ile last:*iva last:*lar last:*ler last:*ller last:*ndas last:*no last:*nto last:*part last:*rre last:*stal last:*ste last:*tal last:*tiva last:*ular last:*una last:*va last:*var last:actriz last:andas last:asignada last:chile last:comprador last:cristal last:enfermero/a last:interina last:no last:nutriologa last:part last:una last:va
-8 after:a_su after:alguien after:cargo_de after:de_direccion after:direccion after:ejecutivo. after:el_haber after:en_los after:escolares after:haber after:haber_registrado after:interna. after:manager. after:para_su after:quirurgico/a after:quirurgico/a_para after:te after:y_para after:ya_habia before:^ before:^_^ before:^_respuesta before:comision_de before:directivo_eligio before:eligio before:eligio_a before:en_la before:esta before:lo_pasamos before:los_turnos before:oficina before:oposicion before:oposicion_- before:pasamos before:sucursal_plaza before:turnos first:*bio first:*cias first:*cina first:*eer first:*ias first:*mbio first:*ndas first:*nte first:*ras first:*stal first:*y first:andas first:cambio first:casting first:cristal first:direccion first:medicos first:tecnicos first:y last:*aro last:*bre last:*cess last:*cio last:*ess last:*isor last:*mpre last:*pre last:*uta last:*xtos last:instrumentador/a last:junior last:pacifico last:promocion last:quiere last:recepcionista last:siempre last:success last:supervisor last:textos
-9 after:,_area after:adjunto after:andrea after:andrea_munoz. after:con_el after:de_riesgos after:el_papel after:humana after:la_vina. after:nuestras_manos. after:papel after:papel_de after:para_el after:riesgos after:se_noto after:solaris. after:vina. before:bolsa before:de_nuestra before:la_convocatoria before:no before:parte_de before:que first:*ara first:*les first:*mos first:*nto first:*ntos first:*para first:*por first:*stro first:*ter first:cementos first:para first:por first:tripulaciones last:*anco last:*dia last:*ere last:*evas last:*iere last:*mas last:*nco last:*ref last:ano last:asistencial last:banco last:categoria last:gestion last:medicos last:nuevas last:ref last:tripulaciones
-10 after:con_cartera after:en_nuestras after:java" after:java"_ha after:nocturno after:nuestras after:y_se before:contrato before:de before:tu_prueba first:directivo last:*ados last:*chef last:*hef last:*rado last:*tas last:chef last:letrado last:oficial last:primario last:trabajador/a
-11 after:- after:mercantil. before:^_assessment before:^_resultado before:bolsa_de before:proceso_en before:y first:*enas first:*rso first:*tro first:*urso first:buenas first:concurso last:*ana last:*area last:*ceso last:*das last:*dgar last:*dora last:*ido last:*nero last:*noz last:*rina last:*unoz last:*vina last:area last:cambiado last:edgar last:munoz last:personas last:proceso last:vina
-12 after:,_vimos after:centro after:centro_de after:concurso after:de_centro after:doctor after:el_miercoles after:los after:miercoles after:miercoles_a after:offset after:para_la after:part after:part_time before:de_trabajo before:la_comision before:nuestra before:reprogramada,_ya before:trabajo first:*cv first:*del first:*erta first:*ment first:assessment first:cv first:del first:oferta first:pasantes first:social last:*ches last:*es last:*gar last:*hes last:*nza last:abogado last:directora last:es last:gerenta last:maestro last:noches last:operador/a
-13 after:area after:area_mercantil. after:social after:su before:^_¡bienvenida before:assessment before:carne before:carne_de before:comision before:con_una before:derivado before:derivado_a before:el_carne before:el_equipo before:equipo before:hemos_derivado before:trabajar_con before:¡bienvenida before:¡bienvenida_a before:¿como first:*egas first:*gas first:*lero first:*ntes first:*rta first:*tes first:*tos first:*unda first:aceros first:bodegas first:carretillero first:segunda last:*aya last:*cias last:*cola last:*iar last:*ias last:*liar last:*rama last:*se last:*vas last:agricola last:auxiliar last:fintrama last:humana last:se
-14 after:2 after:una_persona before:al before:concurso_de before:el_director before:entrevista_con before:resultado before:tu first:*al first:*ent first:*eros first:*gos first:*mado first:*nas first:al first:entrevista first:estimado first:oposicion first:opticas first:psicologa last:*ada last:*ager last:*amar last:*ara last:*cos last:*ene last:*ger last:*icos last:*iera last:*mar last:*oco last:*onas last:*rea last:*unda last:algamar last:buscabamos last:industrial last:manager last:nos last:orientadora last:practicas last:publicas last:segunda last:tecnica
-15 after:,_felicitaciones. after:enfermeria after:eolico after:investigacion, after:investigacion,_consta after:la_investigacion, after:laboral_en after:pyme after:pyme_de after:turno_y before:de_escribir before:escribir before:escribir_la before:hoja before:hoja_de before:por before:ya first:*tado first:*vida first:resultado first:vida last:*ario last:*mino last:*nos last:*ola last:*oria last:*oyo last:*peda last:*poyo last:*tama last:apoyo last:coordinador(a last:pergamino last:retama last:zepeda
-16 after:comunicacion after:con_quien after:el before:a_la before:de_los first:*enta first:respuesta last:*al last:*fue last:*ntas last:al last:arquitecto last:cuentas last:fue
-17 after:entrevista before:^_para before:candidatura_en first:*ida first:*nta first:directora first:especialista first:optica first:profesora last:*eda last:*ento last:*eral last:*ha last:*mana last:ayudante last:general last:ha last:pasantes
-18 after:zepeda: before:15:30_con first:*ares first:*cas first:*oral first:*sora first:administrador first:auxiliares last:*con last:*drid last:*ecto last:*rid last:*stro last:*tera last:cartera last:con last:esta last:madrid last:oposicion
-19 after:a_una after:bilingue. after:fue_convocado after:| before:de_tecnico/a before:tecnico/a first:*chef first:*esta first:*hef first:chef last:*owth last:*para last:*wth last:growth last:institutriz last:jornada last:para
-20 after:a_la after:en_enero. after:enero. after:pedagogica. after:una first:*ela first:*gia first:*ina first:*nda first:*ogia first:*que first:*tica first:actriz first:gerenta first:que last:*elva last:*sora last:*tro last:encargado last:huelva last:planta last:profesora
-21 after:turno_lo before:papel_de before:vacante first:*dios first:*ios first:*res first:remedios last:*anta last:*dor last:*fe/a last:*ino last:*kend last:*lva last:*ro/a last:backend last:enero last:jefe/a last:mantenimiento
-22 after:cas after:no_acreditar before:checando before:checando_el before:esta_checando before:vacante_de first:*cos first:*icos first:*ones first:*ral last:*ampo last:*sta last:campo last:coordinadora
-23 first:*hoja first:*oja first:consultora first:hoja last:*efe last:*jefe last:*mpo last:jefe last:presentacion
-24 after:publicas after:publicas_2 first:*ana first:*ceso first:*ros first:proceso last:*aris last:*dico last:*ris last:analista last:medico last:solaris
-25 before:el_otro before:los first:*cto first:*ecto first:*erna first:*eso first:*rna first:animacion first:arquitecto first:musica last:*amos last:*ante last:*imia last:musica last:remedios last:vendimia
-26 after:a, after:a,_nos after:financiero. before:a before:beca before:beca_de before:despacho_incorporar before:incorporar before:incorporar_a first:*rado first:letrado first:marketing last:*ador last:*ent last:animacion last:cas last:vacantes
-27 after:confeccion after:de_confeccion last:*nada last:*por last:*riz last:*sica last:*triz last:por
-28 before:empleo_para first:*ver first:vacante first:ver last:*ama last:*cia last:*dios last:*ncia last:mercantil
-29 after:se first:*tora first:comercial last:secretaria
-30 after:" before:^_director before:^_documentacion before:respuesta_de first:*con first:con
-31 last:*tes last:controller told:text7
-32 before:( before:^_el before:^_re: first:*dico first:medico last:*gado last:ingeniera told:text6
-33 after:de_procesos after:junior_laboral after:procesos after:procesos_quedaron before:respuesta first:*dor first:impresor last:*ivo last:*ora last:*tivo last:ingenieria
-34 after:uci before:^_estimado before:a_un before:estimado first:*ting first:cas last:*icas last:*nico
-35 after:: before:^_¡hola, before:al_programa before:documentacion before:¡hola, first:artista last:*ales last:artista last:profesionales
-36 after:de_turno before:programa first:*ente first:convocatoria first:jovenes last:*arde last:*ior last:tarde
-37 after:la first:*ador last:*les last:ingeniero
-38 after:) after:esta before:plazas_de before:solicitud: first:*enes first:*oria first:ingeniero told:subject3
-39 after:n.º after:senior before:programa_de first:secretaria
-40 first:director last:*or(a last:*r(a
-41 after:nos after:para before:radar_para first:*owth first:*wth first:growth last:*tor
-42 last:*mico last:*rde last:*rgos last:academico last:burgos
-43 after:en_marcha after:marcha after:marcha_ya before:aplicacion before:aplicacion_a last:ejecutivo last:puesta last:que
-46 after:en_uci, after:uci, after:uci,_ponemos before:con_la before:tu_aplicacion first:*cion last:*que
-47 after:,_lo after:siento after:siento_en first:*tal last:impresor
-48 before:con first:*ion
-49 after:esta_asignada. after:jornada last:*mica last:programador last:quimica
-50 before:ahora_como
-51 before:cargo_de last:*rior last:exterior
-52 after:! after:nos_vamos last:*ntes last:catador
-53 before:director
-55 first:programador last:*esor
-56 after:$ first:conductor
-58 first:docente
-60 after:noche first:*nes last:*cas
-61 last:*esta
-62 before:en told:text5
-63 first:catador last:*sor
-64 before:pero_para
-65 after:"_en first:*tor
-66 last:*ico
-68 after:la_que after:que_te
-69 last:docente told:subject2 told:text3
-70 first:*ica
-71 last:*ente
-74 first:*sica last:tecnico
-75 before:el
-80 last:*lero last:carretillero
-81 last:*goza last:*oza last:zaragoza
-85 first:*ctor
-92 last:*ctor
-94 last:especialista
-96 last:*nte
-99 last:*tion
-100 after:oferta
-110 last:conductor
-160 after:de
"""
COMPANY = """
180 before:en before:para
170 after:te
150 before:a
140 before:con before:del
130 after:) after:como before:incorpores_a
120 before:la
110 after:no before:familia_de
87 before:de
86 after:talento
82 after:desea
81 before:personas
74 after:".
69 before:proceso_de
67 before:empresa before:la_empresa
66 before:(
61 after:ha before:muestras_por
58 after:las
53 before:cultura, before:y_cultura,
52 after:y before:por
51 before:que
43 before:interes_en
39 after:se
37 after:] before:(h/m/x)_de before:[
33 after:le after:por
32 after:llego after:s.r.l.
31 before:|
30 before:el
28 before:acercado_a
26 before:secretaría
24 before:nuestra_familia
23 before:equipo_de
13 before:joven
9 after:,
7 after:para
6 after:estamos
5 before:^
3 after:x after:| before:claustro,_el
-1 after:(ref. after:afecto, after:aizpurúa after:aprecio, after:aterrizo after:carino, after:central after:cerca, after:confirma after:cordial after:day after:es after:fundamento after:i after:infantil after:maribel after:mi after:miguel after:murta after:muñoz after:norte after:nuestras after:ops after:osorno after:people after:publica after:recibo after:rehicimos after:roque after:serranía after:talentos after:tiene before:2023- before:a_don before:agencia before:aleman before:andrea before:anselmo before:aplicacion_a before:apreciable before:aviso before:bodegas before:c/ before:caja before:cargo_de before:chamba before:confecciones before:correduría before:cuentas before:day before:del_poligono before:don before:federico before:ferretería before:fintech_en before:frigoríficos before:geografía before:industrial before:inmaculada before:jóvenes before:lanas before:logística before:lorena before:mandarina before:mensaje before:nicolás before:numero_2023- before:open before:poligono before:portal before:postulacion_a before:que_el before:quiere_aleman before:radar_para before:recursos before:referencia before:respetable_senor before:senor before:solicitud_para before:sra. before:su before:talento before:talleres before:teatro before:teresa before:textiles before:tu_mensaje before:yorman before:óptica
-2 after:ahora after:alegria after:anáhuac after:avanzado after:ayer after:base after:beso, after:desgracia, after:dia after:dia, after:disculpas. after:dos after:ese after:esto, after:ett after:favor after:goyeneche after:hay after:hora after:medio after:mirador after:miralles after:nos after:nuestro after:pasado after:politica after:pudimos after:recibio after:relajado, after:salces after:sin after:su after:tal after:ya before: before:" before:10002 before:14/ before:academico,_clave before:beto before:bogotá before:buenas_tardes, before:c.v. before:cerámicas before:clave before:codigo_14/ before:de_c.v. before:elena before:entrevista_para before:génesis before:hospital before:hoteles before:las before:paloma before:part before:plaza before:re: before:registro before:rosario before:río before:tardes, before:tienda before:tres before:vendedor/a
-3 after:.º after:cruz after:eso after:hemos after:mucho, after:negro after:pequeños after:posicion after:quiere after:saludos after:senor before:al before:avenida_del before:capital before:center before:charla_con before:escuela before:ignacio before:instalaciones_de before:la_sucursal before:parque before:plaza_de before:s.a._- before:santa before:sede_de before:sin_el before:time before:trae_el before:vacante_de before:vinícola
-4 after:avisaremos after:bien, after:cosa after:desgracia after:entrenando after:fue after:gusto after:humano after:invitamos after:jacaranda after:n after:ocupacional before:"carnicero/a_- before:aplicacion_para before:av. before:colegio before:componentes, before:convocatoria before:cristina before:de_local, before:iberturbo_componentes, before:jr-10452 before:la_convocatoria before:local, before:seleccionado_para before:sucursal before:universidad before:¿
-5 after:" after:barrado after:cogimos after:creemos after:dificil after:eligio after:sido after:terapeuta after:todo, after:vez before:begoña before:con_la before:embargo,_el before:infantil before:ingenio before:la_posicion before:naviera before:nieves before:posicion before:y
-6 after:disponiamos after:games after:palma after:sur after:tu after:un after:zaragoza before:auditoria_del before:busqueda_de before:calle_con before:cochera_de before:dado_a before:dpto. before:el_programa before:hermanos before:ramiro before:rodrigo before:saludos, before:vemos_por before:¡
-7 after:os before:23:59,_esta before:ciudadano before:consejo before:esta before:hola, before:muchacha_de
-8 after:seguros after:tenemos before:calidad_( before:dona before:editorial before:en_dona before:la_psicologa before:mall before:provincia_de before:psicologa before:ricardo before:tiendas before:todo
-9 after:abrazo after:en after:ingreso after:lo after:sanz after:segre before:agende_con before:hno. before:lic. before:time_-
-10 after:). before:padre
-11 after:), before:(hora_del before:clínica before:dra.
-12 after:caracola after:este after:mas after:nunca before:cooperativa before:obra_en before:soy before:tarde_en
-13 before:asumira before:de_la before:estado_en before:lo_asumira before:viajar_a
-14 after:app after:humanos before:enfermeria_en before:laboratorios before:oficina_de before:san
-15 after:actua before:candidatura_para before:chef before:gestión before:mtro. before:programa
-16 after:del after:entrevista after:esta before:restaurante before:riesgos_( before:ubicada_en
-17 after:el before:- before:entrevistarte_en before:familia
-18 before:-_rosario, before:documenta_sistemas, before:programa_de before:rosario, before:sistemas,
-19 after:con
-20 after:la
-21 before:base_de before:equipo before:lácteos
-23 after:a
-24 before:los
-25 after:hasta before:venido_desde before:zona_de
-26 after:que before:41_del
-27 before:alba
-28 before:abrazo_desde before:despues_de before:fundación
-29 after:trabajamos
-31 after:saludo
-32 before:parte_de
-34 after:
-37 before:assessment
-38 before:candidatura_a before:la_familia
-39 after:.,
-40 before:grupo before:supermercados
-43 after:pasos
-44 before:postular_a
-45 before:estudio before:salud_de
-46 before:area_de
-49 before:802, before:en_el
-52 after:! after:.
-58 before:certificado_de
-59 after::
-64 before:directora_de
-68 before:residencia
-72 before:en_la
-74 after:desde
-77 before:desde
-91 after:de before:banda
-110 after:-
-120 before:tienda_de
-140 before:consultora
"""
