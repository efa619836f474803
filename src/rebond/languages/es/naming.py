"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
210 before:para
130 before:falta_otro last:*eria last:*ria
120 after:al before:otro last:dependienta
110 after:al_area
100 last:*enta
99 last:*cion
98 last:asociado
96 last:optometrista
93 first:*o/a
92 last:*gia last:*ogia
91 last:kinesiologia
89 last:*ial
88 after:con
87 last:*iado told:text2
86 after:fue
84 first:*ero
82 before:^_concurso last:*2 last:2
81 after:sera last:*nta last:produccion
79 first:jefatura
78 last:*sos
76 first:*era
75 last:*acen last:*cen last:almacen
73 first:*ama
71 after:con_carretillero" after:que first:*ico
70 after:ya_esta first:*mico first:academico last:*uero last:bodeguero
69 first:*beca first:*eca first:beca
68 first:*uero first:bodeguero
67 after:banco first:*iado first:*or/a first:*r/a first:asociado
66 last:*te/a last:*uci last:dependiente/a last:enfermeria last:uci
65 after:banco_solaris. after:de_banco last:*pyme last:*yme last:pyme
64 before:" before:^_direccion before:puesto
63 before:solicitud
62 after:no_lo before:direccion before:oferta_" first:*ista
61 before:re:_solicitud first:*dora
60 after:. after:cierre after:en_la first:practicas
59 after:del before:de_un before:incorporacion before:incorporacion_de before:la_incorporacion first:*ato first:*rato first:contrato last:*rial last:higienista told:text1
58 after:hemos before:otra first:oficial last:*nes last:*oral last:*rcha last:marcha
57 last:*gue last:*ngue last:*ves last:bilingue
56 before:posicion first:personal last:*cha
55 last:*ecta last:*itor last:*ones last:arquitecta
54 after:,_le first:*tura first:*ura last:*cta last:*tos
53 first:*adas first:*nal first:*onal last:*o/a
52 after:,_consta after:paso after:un before:completa_para last:*amia last:*sgos last:hemodinamia last:investigacion last:riesgos
51 after:le before:lo_de
49 first:*efe first:*jefe first:jefe
48 before:necesito before:no_necesito before:nuestra_nueva before:nueva last:*nera
47 after:no before:entrevista
46 before:concurso before:la_plaza first:*ro/a last:*ano last:*ting last:marketing last:tienda told:text0
45 after:laboral after:tienda after:turno first:*das last:*inas last:*omo last:enologa last:maquinas
44 last:*enda last:*ing last:*to/a last:arquitecto/a last:cabina
43 after:que_vendra before:una_prueba first:*sta first:analista last:*iero last:*nal last:*onal
42 after:a_partir after:burgos. after:en_burgos. after:partir after:partir_del after:verano before:candidatura before:candidatura_a before:plaza_de first:mecanico last:*copy last:*opy last:copy last:predoctoral
41 after:a_un after:junior before:la_posicion before:plaza before:proceso before:tu_candidatura first:*gory first:*ory first:category last:*rano
40 after:campo_para before:con_otra before:posicion_de first:*cta first:*ecta first:arquitecta last:*bina last:veterinaria
39 after:"_ha after:-_turno after:proyecto before:lo first:*nico last:*ero last:mecanico
38 first:comprador last:*lico last:eolico last:laboratorio
37 after:a after:campo after:de_campo after:en_merida. after:merida. first:*sor first:enologa last:*ares last:*gos last:*orio
36 after:es after:que_ya after:quedaron after:quedaron_cargados first:profesor last:*e/a last:*esos last:*gica last:comercial last:pedagogica last:procesos
35 after:y after:ya before:convocatoria_tai-09, before:tai-09, first:*copy first:*opy first:copy first:residente last:*ral last:financiero last:gerocultora
34 before:chicas_para before:la_vacante before:pruebas before:puesto_de first:*or(a first:*r(a first:higienista last:*res last:confeccion
33 before:oferta first:*nica first:institutriz first:tecnica last:escolares last:siniestros
32 after:titular_a, first:tripulante last:*loga last:*nda last:*tica
31 after:asumira after:asumira_begona after:lo_asumira before:cargo first:*olin first:violin last:*olin last:*tros last:violin
30 after:,_agencia after:por_no before:prueba_de last:*cial last:*ctos last:*tura last:celador last:investigador last:negocios last:verano
29 after:,_se after:aguas after:aguas_del after:en_aguas after:noches first:*ante first:*esor first:*lin last:*cios last:*end last:*ista last:*lin last:*uria last:fontaneria
28 before:de_seleccion before:decidido_fichar before:fichar before:fichar_a before:para_el before:solicitudes_para first:*euta first:*uta last:*rno
27 after:cargo_se after:el_cargo before:postulacion before:seleccion first:*end first:asesor last:*nas last:*oga last:*ura
26 after:? before:cas-117, before:convocatoria_cas-117, before:un last:*agos last:*era last:pagos
25 after:ha before:busqueda before:el_cargo before:el_puesto first:*loga first:*oga first:*ria first:editor(a first:residencia last:*ucto last:*urno last:producto
24 after:ha_quedado after:indicado. after:quedo_ingresada before:a_una first:*aria first:*ola last:*ava last:*ime last:*java last:*rio last:*time last:java last:postdoctoral last:time
23 after:por after:quedo before:contrato_eventual before:el_proceso before:eventual before:eventual_de before:re:_re: first:*mpa first:*ompa first:trompa last:*mia last:doctor last:manufactura last:proyectos
22 after:,_areas after:,_con before:oferta_de before:postulacion_a before:tu_postulacion first:ejecutivo first:responsable last:*bra last:*mpa last:*ntos last:*obra last:*ompa last:celador/a last:obra last:trompa
21 after:de_noches after:noches_a before:categoria before:como before:contratacion_del before:cv before:incorporarse_como before:la_categoria before:re:_cv first:*able first:*ble first:*iar first:*liar first:auxiliar
20 after:,_la after:cooperativa after:cooperativa_la after:en_nuestra after:en_pergamino, after:la_cooperativa after:pergamino, after:pergamino,_felicitaciones. after:queda before:categoria_de before:prueba first:*ead first:*head first:celador/a first:despachante first:head last:*nior last:*uana last:aduana last:educadora last:encargada last:eso last:planificador
19 after:cargo after:este after:este_ano. after:nuestra before:a_otra first:*riz first:*triz first:gerocultora last:*gada last:senior
18 after:fue_asignado after:lo after:mediante after:mediante_promocion before:la_oferta before:para_la first:*ado first:*co/a first:tecnico/a last:*ado last:*fset last:*set last:offset last:talentos last:turno
17 first:*cial first:*itor first:abogado last:*aica last:*atos last:*dad last:*dega last:*ega last:*idad last:bodega last:datos last:fotovoltaica
16 after:,_que after:nos_ha after:va after:va_a after:y_el before:del before:un_puesto first:*rama first:programa last:*eno last:*fano last:*iso last:*piso last:*reno last:direccion last:piso last:quirofano last:terreno told:text4
15 after:, after:,_por before:con_lo before:fue_con before:meter_otro first:*gado first:*ler first:*ller first:*ops first:*vops first:coordinadora first:devops first:optometrista last:*ina last:partida last:quirurgico/a
14 after:(h/m/x) after:(h/m/x)_de after:de_grupo after:delta after:delta_verde. after:desde_entonces after:en_delta after:en_fintrama. after:es_tuyo. after:fintrama. after:grupo after:grupo_aurora. after:mall after:mall_plaza after:y_desde before:del_puesto before:entrevista_para before:la_busqueda first:*to/a first:arquitecto/a first:planificador last:*ica last:*ldos last:*rol last:*tida last:*trol last:calidad last:control last:sueldos
13 after:detallo after:detallo_la before:re:_puesto first:*gada first:*rano first:encargada
12 after:en_huelva. after:huelva. before:del_proceso before:proceso_selectivo before:selectivo before:selectivo_de first:*ano first:educadora last:*aex last:*caex last:*ops last:*vops last:caex last:devops last:social
11 after:(ref. after:,_porque after:de_la after:fin after:fin_de after:un_reclutador after:y_un before:- first:*ial first:*icas first:*tas first:coordinador first:patronista first:tramitador/a last:*ima last:*or/a last:*r/a last:*tima last:automation last:eolica last:maritima last:patronista
10 first:conservador/a first:junior last:*nzas last:*tora last:cobranzas
9 after:-_tienda after:desde after:tienda_trujillo before:aplicacion_para before:busqueda_de before:llamado first:*iero first:*ior first:*iva first:*ivo first:*nior first:*tiva first:*tivo first:administrativa first:enfermeria last:*ida last:*lica last:*mos last:*zas last:clinica last:comunicacion
8 after:ha_sido before:^_casting before:^_vacante before:al_llamado before:casting before:convocatoria before:llamado_de before:solventia_como first:*ite first:*nero first:*ntia first:*qa first:*site first:qa first:site first:veterinaria last:*ios last:contable last:venta
7 after:titular before:^_entrevista before:contigo_como before:de_la before:postulacion: first:*e/a first:*isor first:*jero first:*ora first:*rero first:cajero first:camarero first:supervisor last:*cal last:*iego last:*jero last:*ocal last:*rnes last:*ssr last:*unto last:adjunto last:cajero last:local last:profesional last:riego last:ssr
6 after:,_clave before:^_convocatoria before:de_empleo before:empleo first:*fe/a first:*tia first:celador first:controller first:jefe/a last:*dero last:*eca last:*ego last:*eso last:*teca last:indirectos last:nocturno last:operaciones last:panadero last:preventista last:trafico
5 after:". after:,_codigo after:aterrizo after:aterrizo_sana after:en_zaragoza. after:zaragoza. before:altabrisa,_para before:documentos_para before:el_rol before:proceso_" before:rol before:rol_de first:*ata first:*data first:*dev first:*jera first:*mozo first:*ozo first:ayudante first:becario first:cajera first:coordinador(a first:data first:delineante first:dev first:mozo first:operador first:representante last:*ana last:*cer last:*eer last:*neer last:engineer last:eventos last:logistica
4 after:(ref._0921). after:,_sentimos after:al_que after:la_sucursal after:siguiente after:siguiente_paso after:sucursal after:sucursal_santa before:candidatos_para before:contratacion_como before:de_plazas before:nuestra_oferta before:plazas before:servicios first:*ario first:instrumentador/a first:maquinista first:orientadora last:*able last:*acia last:*aval last:*ble last:*cero last:*edor last:*erno last:*ilia last:*inea last:*jera last:*lia last:*val last:*zara last:almazara last:cajera last:carnicero last:delineante last:familia last:interno last:linea last:reponedor last:seguridad
3 after:(ref._0921); after:,_aunque after:,_mall after:el_que after:la_unidad after:que_estabas after:unidad after:unidad_de after:y, after:y,_aunque before:^_proceso before:candidatura_para before:cierzo_como before:ingreso_como first:*duct first:*edor first:*efa first:*eria first:*jefa first:*logo first:*ogo first:*rio first:*uct first:contador first:coordinador/a first:dependienta first:jefa first:prevencionista first:product first:reponedor first:tecnologo last:*airs last:*anda last:*irs last:*ros last:affairs last:bibliotecaria last:demanda last:maquinista last:proyectista last:recepcion last:remuneraciones last:universitario
2 after:-_mercado after:banco_tlaloc. after:en after:en_banco after:hemos_cubierto after:ingreso after:ingreso_correctamente. after:la_hemos after:mercado after:mercado_central" after:y_con before:^_bolsa before:^_oferta before:al_proceso before:convocatoria_de before:por_postular before:postular before:postular_a first:*ing first:enfermero/a first:preventista first:recepcionista last:*ala last:*ate last:*cto last:*dito last:*dos last:*king last:*mera last:*sala last:*sap last:administrativo last:carnicero/a last:credito last:enfermera last:mantencion last:packing last:sala last:sap
1 after:,_esta after:cliente after:cliente_sector after:el_super after:es_para after:fue_entregado after:no_cumplio after:super after:super_de before:^_plaza before:al_puesto before:concurso_interno before:interno before:interno_de before:la_seleccion before:puesto_" before:trabajo_como before:tu_solicitud first:*arch first:*ltor first:*mer first:*omer first:*ona first:*rch first:*te/a first:agente first:consultor first:customer first:dependiente/a first:frutero/a first:ingeniero/a first:monitor/a first:nutriologa first:operador/a first:operario first:research first:superintendente first:vendedor/a last:*ion last:*nea last:*ntud last:*ques last:*ues last:embarques last:frutero/a last:juventud last:laminacion last:prevencionista last:taller
-1 after:(id after:,_asi after:,_y after:._0921). after:._0921); after:8:00 after:8:00_a. after:a. after:a._m. after:a_las after:a_otra after:a_quedar after:academico, after:academico,_clave after:acreditar after:acreditar_la after:admitida after:admitida_a after:affairs. after:angelica after:angelica_maria after:animacion after:asignado after:asignado_a after:auditoria after:auditoria_del after:avalen after:avalen_sus after:ayudante after:ayudante_doctor, after:backend_java" after:bilingue, after:cambiado. after:cargados after:cargados_sin after:carretillero" after:carretillero"_en after:cartera_el after:cifuentes: after:comentando after:comentando_tu after:cual after:cual_fuiste after:cubrir after:cubrir_tambien after:curricular after:dado after:dado_de after:de_cartera after:de_gestion after:de_ingenieria after:de_nuestro after:de_obra after:de_planta after:de_salud after:de_venta. after:del_1 after:del_invima. after:dia after:disponiamos after:disponiamos_unicamente after:el_fin after:el_hospital after:el_laburo after:el_sabado after:elegido after:elegido_a after:en_nuestro after:entrevista_tecnica after:ese after:esta_en after:excelente after:excelente_y after:finalizado. after:fue_excelente after:gestion after:gestion_humana after:ha_valorado after:habia after:habia_llevado after:hospital after:hospital_de after:indirectos after:industrial after:industrial_fue after:ingenieria after:ingenieria_de after:invima. after:junior. after:justo. after:la_cual after:la_vida. after:laburo after:laburo_que after:las_8:00 after:le_notifica after:lo_justo. after:lo_que after:los_meritos after:me_parecio after:meritos after:meritos_se after:no_interviene after:notifica after:notifica_el after:nuble after:nuestro_sistema. after:para_otra after:para_ver after:parecio after:parecio_lo after:participacion after:pasado after:pasado_al after:piso_este after:planta after:plaza after:plaza_norte! after:por_nombre. after:postulo after:postulo_ya after:promocion after:promocion_interna. after:proyectista. after:que_el after:que_presento after:que_puede after:que_se after:quedar after:quedar_con after:quedo_mi after:quiere after:quieres. after:respuesta after:respuesta_de after:rozo after:salud after:salud_de after:sap. after:se_reunio after:si after:sido_admitida after:sido_enorme: after:su_participacion after:su_revision. after:sus after:sus_habilidades. after:tecnico after:tecnico_en after:telefono after:telefono_mismo? after:tengo after:tengo_que after:tu_idea after:vacantes. after:venta. after:verde. after:vida. after:y_la after:y_tengo after:y_tu after:zona before:^_citacion before:^_como before:^_lamentablemente before:^_nuestro before:^_propuesta before:^_su before:^_ya before:a_entrevista before:auxiliar before:cita before:citacion before:cliente before:contarte_como before:devolvemos before:el_programa before:embargo, before:embargo,_el before:encanto_como before:evaluacion before:la_bolsa before:lamentablemente before:lamentablemente_el before:las before:le before:le_devolvemos before:lo_que before:nahuel,_¿como before:para_representante before:pero before:pida_a before:profesor before:propuesta before:propuesta_de before:que_la before:que_le before:quedamos_con before:recibido before:representante before:seas_nuestra before:seleccion_de before:sin_embargo, before:solamente_como before:tecnica before:trae_el before:usted,_pero before:visita_nuestra before:y_buscamos before:y_la before:ya_no first:*acia first:*ajo first:*aza first:*bajo first:*ejo first:*emos first:*etos first:*eva first:*fue first:*iada first:*lar first:*laza first:*mera first:*mino first:*nida first:*otra first:*otro first:*pal first:*rno first:*sejo first:*sion first:*sito first:*stas first:*tra first:*ueva first:*ular first:*una first:*unta first:*urno first:*web first:*ya first:adjunta first:administradora first:ahora first:apreciada first:categoria first:cliente first:comision first:consejo first:contaste first:curricular first:desgracia first:devolvemos first:encargado first:enfermera first:folletos first:fue first:intermediario first:mantenimiento first:necesito first:nombramiento first:noticias first:nueva first:otra first:otro first:pasamos first:plaza first:posicion first:practicante first:presentacion first:quimica first:termino first:tienes first:trabajador first:trabajo first:turno first:una first:web first:ya first:¡bienvenida first:¡gracias last:*8:00 last:*:00 last:*acha last:*adie last:*aja last:*alen last:*alma last:*aloc last:*ando last:*apa last:*argo last:*aron last:*aso last:*ato last:*bado last:*baja last:*base last:*die last:*dra last:*eas last:*ecio last:*enas last:*erto last:*esde last:*etos last:*fica last:*guen last:*han last:*id last:*igo last:*ipe last:*itos last:*jora last:*len last:*leo last:*lio last:*lma last:*loc last:*loso last:*lsa last:*ltor last:*mbre last:*me last:*nado last:*nica last:*noto last:*oda last:*oles last:*olsa last:*orar last:*ores last:*oto last:*otos last:*pana last:*paso last:*pleo last:*rar last:*rato last:*reas last:*rero last:*rgo last:*rita last:*rito last:*ron last:*rozo last:*rsal last:*rto last:*sal last:*sde last:*si last:*stas last:*sto last:*tapa last:*tar last:*ter last:*toda last:*tory last:*tres last:*uas last:*ueda last:*uen last:*utos last:8:00 last:abogados last:acacias last:alma last:areas last:asignado last:auditoria last:avalen last:baja last:base last:becario last:biblioteca last:bolsa last:buenas last:busqueda last:camarero last:campana last:capturada last:cargo last:cogido last:comentando last:consultor last:consultora last:contrato last:coordinador last:delta last:desarrollador/a last:desde last:disenador/a last:electricista last:empleo last:entrevista last:entrevistador last:estado last:etapa last:fotos last:han last:id last:iluminacion last:indicado last:intermediario last:maestras last:maria last:matematicas last:me last:mediante last:mejora last:memoria last:meritos last:miercoles last:minutos last:muchacha last:nadie last:nombre last:notifica last:noto last:nuestro last:oferta last:otras last:parecio last:participacion last:paso last:profesor/a last:publica last:quedaron last:redactor/a last:registrada last:regulatory last:resultado last:rozo last:sabado last:seleccion last:si last:siguen last:sucursal last:sustitucion last:temporada last:tlaloc last:toda last:tomelloso last:tres last:valorar last:vamos last:¡gracias told:subject0
-2 after:,_ponemos after:1 after:1_de after:alma. after:almacen_con after:ano. after:aplicacion after:biblioteca, after:biblioteca,_se after:candidatura after:con_una after:contable after:control after:control_y after:cuentas after:cuentas_pyme after:de_biblioteca, after:de_control after:de_cuentas after:de_logistica after:de_o&m after:de_semana after:docente after:el_alma. after:el_tiempo after:en_voz after:escuela after:general after:han after:han_dado after:ingresada after:ingresada_con after:las after:logistica after:logistica_en after:madrid after:me after:medico. after:minutos, after:minutos,_que after:munoz. after:norte! after:nos_juntamos) after:nuestro after:o&m after:o&m_eolica" after:obra_publica. after:otra after:piso_de after:primario. after:principal after:proceso_de after:publica. after:puede_cubrir after:que_habia after:que_no after:reclutador after:reclutador_de after:se_lo after:segunda after:semana after:sido after:sobre after:social_ha after:talentos after:tiempo after:tiempo_dedicado after:tiene after:time_- after:un_docente after:una_auditoria after:voz after:voz_alta before:200 before:^_acuse before:^_apreciada before:^_deberan before:^_por before:acuse before:aportar before:apreciada before:bien_como before:buscamos before:como_el before:con_el before:con_usted, before:conchi, before:conchi,_la before:contratacion before:data before:de_nuestro before:de_site before:deberan before:deberan_aportar before:desempenando before:desempenando_de before:en_grupo before:grupo before:incorpores before:incorpores_a before:la_contratacion before:la_direccion before:las_200 before:me_ha before:para_data before:reliability before:research before:site before:site_reliability before:soy_conchi, before:su before:te_incorpores before:tecnica_de before:tienda before:usted, before:venia_desempenando before:yo_y first:*ades first:*ados first:*anea first:*aran first:*argo first:*arne first:*bas first:*day first:*dero first:*drid first:*ebas first:*hora first:*icho first:*ilia first:*lan first:*lia first:*lity first:*n.º first:*nea first:*ocia first:*oco first:*onas first:*ores first:*orma first:*pero first:*plan first:*rada first:*ref first:*rgo first:*rid first:*rtar first:*rupo first:*tar first:*tras first:*unto first:*upo first:adjunto first:agradecimiento first:aportar first:cargo first:carne first:day first:dicho first:dos first:espontanea first:esta first:familia first:forma first:grupo first:iluminacion first:madrid first:maestras first:n.º first:notificacion first:novedades first:panadero first:participaran first:pero first:plan first:propuesta first:pruebas first:razonas first:ref first:reliability first:resultados first:socia first:temporada first:verano last:*adas last:*ajo last:*all last:*arch last:*ase last:*aza last:*bajo last:*buro last:*cina last:*cla last:*dev last:*dino last:*drea last:*ecla last:*edar last:*ede last:*edo last:*erta last:*este last:*fico last:*gido last:*ian last:*igio last:*ita last:*laza last:*mall last:*mozo last:*ndo last:*ntro last:*onda last:*ory last:*pal last:*rch last:*rida last:*rque last:*rta last:*rtir last:*sido last:*sion last:*tado last:*tir last:*uede last:*uedo last:*uro last:*vado last:*ve last:*zo/a last:andino last:andrea last:asesor last:auxiliares last:centro last:cocina last:contador last:convocado last:convocatoria last:dev last:educador/a last:eligio last:este last:fisica last:ingeniero/a last:jovenes last:laburo last:llevado last:mall last:merida last:mozo last:mozo/a last:nombramiento last:notificacion last:noventa last:onda last:partir last:plaza last:porque last:puede last:quedar last:quedo last:quien last:razonas last:representante last:research last:senda last:sido last:siento last:tecla last:trabajadora last:trabajo last:turia last:ve
-3 after:backend after:cartera_propia after:cocina after:con_su after:coordinadora after:coordinadora_de after:de_almacen after:de_liquidacion after:de_piso after:de_seguridad, after:de_siniestros after:doctor,_codigo after:el_proceso after:esta_de after:financiero after:fontaneria after:fontaneria_en after:humana after:investigador after:investigador_titular after:la_mas after:liquidacion after:liquidacion_de after:lo_ve after:mas after:modo after:modo_que after:noto after:noto_el after:obra after:piso after:registrada after:registrada_con after:sabado after:salva after:salva_en after:seguridad, after:seguridad,_por after:siguen after:siguen_comentando after:siniestros after:ta-118. after:time_mall after:tuyo. after:ve_para after:y_salva after:ya_conociamos before:^_cambio before:a_dos before:ante before:ante_el before:antiguos before:becario before:becario_de before:cambio before:cambio_de before:cas before:de_fecha before:desgracia before:desgracia_la before:direccion_como before:dos before:dos_antiguos before:enfermeria before:fecha before:figura_como before:ha before:lautaro,_¿como before:lo_turne before:mafe,_¿como before:para_becario before:por_desgracia before:presento_ante before:reconocimiento before:telefono_como before:tu_entrevista before:turne before:y_necesitamos before:ya_lo first:*area first:*cado first:*car first:*cha first:*cho first:*dar first:*des first:*echa first:*efes first:*fes first:*guos first:*ipo first:*itud first:*leo first:*lico first:*mica first:*ocar first:*pleo first:*rea first:*rma first:*sar first:*si first:*tud first:*uci first:*uipo first:*uos first:*urne first:*vas first:antiguos first:area first:certificado first:empleo first:enfocar first:equipo first:estas first:fecha first:jefes first:publico first:sector first:si first:solicitud first:suplente first:tecnico first:tripulaciones first:turne first:uci first:vas first:virtual last:*1.ª last:*aje last:*anea last:*ave last:*ayo last:*cayo last:*cera last:*dado last:*emas last:*enes last:*gio last:*iaje last:*imo last:*ivel last:*lave last:*orte last:*ozo last:*rso last:*rte last:*sana last:*tras last:*tuyo last:*urso last:*ux last:*uyo last:*vel last:*ya last:1.ª last:administrador last:alguien last:clave last:companera last:concurso last:coordinador/a last:director last:espontanea last:estas last:gestion last:huancayo last:nivel last:norte last:quedado last:responsable last:sana last:siguientes last:tercera last:tramitador/a last:tripulaciones last:tuyo last:ux last:vas last:virtual last:ya told:subject1
-4 after:,_nos after:agricola after:cabina after:caex after:calidad_(ref. after:cartera after:cita after:cogido after:concurso_de after:datos after:datos_nos after:de_cabina after:de_datos after:desde_el after:doctor, after:especialista after:especialista_de after:fue_un after:la_zona after:local after:medico_de after:por_sustitucion after:porque after:porque_me after:propia after:propia_de after:que_avalen after:que_salir after:quedado after:quedado_registrada after:tecnico/a after:tuvo after:ve after:y_te after:ya_fue after:zona_de before:15:30 before:^_la before:^_senor before:^_tu before:a_category before:a_sumar before:aportar_certificado before:candidaturas before:category before:curricular before:hospital_de before:las_15:30 before:las_candidaturas before:maestro before:no_necesitamos before:no_vamos before:nos_quedamos before:otro_maestro before:participaran before:quedamos before:re: before:senor before:sumar before:turne_al before:vamos before:vamos_a before:y_como first:*ack first:*apa first:*bre first:*como first:*cuse first:*enor first:*ito first:*no first:*nor first:*nza first:*obre first:*omo first:*rras first:*tapa first:*umar first:*use first:acuse first:asociadas first:candidatura first:como first:comunicacion first:confecciones first:etapa first:investigador first:lamentablemente first:no first:senor first:sobre first:sumar first:valdeorras last:*amen last:*cibo last:*efes last:*egas last:*esa last:*fes last:*gas last:*ibo last:*ismo last:*men last:*ngo last:*rada last:*resa last:*rino last:*rora last:*rra last:*rras last:*smo last:*su last:*taro last:*tual last:*tulo last:*ual last:*ulo last:*un last:*urra last:aburra last:aurora last:bodegas last:empresa last:felicitaciones last:humana last:interino last:jefes last:mismo last:postulo last:queretaro last:recibo last:registro last:su last:tecnicos last:tripulante last:un last:valdeorras last:vendedor/a
-5 after:,_de after:,_empiezas after:a_ser after:almacen after:asignada. after:asistencial after:compras after:compras_publicas after:con_los after:de_calidad after:de_compras after:de_laboratorio, after:de_terreno after:eligio after:eligio_a after:eolica" after:eolica"_ha after:laboratorio, after:laboratorio,_le after:llevado after:llevado_obra after:manufactura after:proceso after:puede after:riesgos_(h/m/x) after:ser after:ser_para after:tecnico/a. after:terreno after:y_no before:^_contrato before:^_puesto before:acaba_de before:de before:gusto_como before:nombramiento before:ofrece_nombramiento before:su_entrevista before:y_el first:*adie first:*ajas first:*aste first:*back first:*bir first:*die first:*dos first:*en first:*ibir first:*ien first:*jas first:*lsa first:*mar first:*olsa first:*rino first:*ste first:*tual first:*ual first:bolsa first:en first:escribir first:feedback first:ingenieria first:interino first:nadie first:predoctoral first:trabajas last:*abia last:*afe last:*ajas last:*anza last:*aria last:*bia last:*cado last:*dar last:*elta last:*erna last:*eta last:*jas last:*lar last:*leta last:*logo last:*lta last:*lto last:*ntil last:*o&m last:*obre last:*ogo last:*rna last:*tafe last:*til last:*tral last:*tuvo last:*uien last:*ular last:*uvo last:*zado last:*zar last:actriz last:clientes last:completa last:cuenta last:curricular last:doctora last:finalizado last:getafe last:habia last:hemos last:interna last:o&m last:operador last:profesor last:psicologa last:recepcionista last:semana last:sobre last:tecnologo last:trabajas last:tuvo
-6 after:1.ª after:1.ª_fontaneria after:de_direccion after:de_quirofano after:de_sueldos, after:direccion after:edgar: after:el_papel after:ha_llegado after:medico after:papel after:papel_de after:para_el after:prueba after:quien_nos after:quirofano after:quirofano_ha after:sueldos, after:sueldos,_con after:time after:tu after:vamos after:vamos_a before:^ before:^_^ before:^_estimada before:^_prueba before:area before:assessment_day before:bolsa before:certificado before:chef before:day before:de_forma before:el_chef before:el_contrato before:estimada before:forma before:los_esta before:nuestro before:pasamos_al before:ya_que first:*ager first:*amen first:*amos first:*ando first:*erta first:*ger first:*men first:*ndo first:*onda first:*rial first:*rne first:checando first:cocina first:confeccion first:gerente first:interina first:justificante first:maestro first:manager first:oferta first:postdoctoral first:registro last:*co/a last:*erde last:*ien last:*iene last:*mbo last:*n.º last:*rma last:*rre last:*rsos last:*tu last:*va last:administrativa last:asignada last:comprador last:correctora last:enfermero/a last:hora last:liquidacion last:n.º last:tiene last:tu last:va last:verde
-7 after:,_segundo after:a_su after:adjunto after:alguien after:calidad after:clinica. after:convocado after:convocado_a after:escolares after:fotovoltaica after:fotovoltaica_a after:nocturno after:quien after:te after:vendra after:vendra_de after:y_para before:^_gracias before:^_hola before:^_respuesta before:a_trabajar before:caso_de before:comision_de before:directivo_eligio before:eligio before:eligio_a before:gracias before:hola before:la before:no_la before:oposicion before:oposicion_- before:proceso_en before:que_el before:trabajar before:y_no first:*cina first:*eda first:*ento first:*eran first:*ino first:*neer first:*nte first:*rnos first:*rta first:*ueda first:busqueda first:cobertura first:deberan first:engineer first:turnos last:*aro last:*art last:*bre last:*des last:*emos last:*hile last:*hora last:*ile last:*isor last:*iva last:*no last:*oso last:*part last:*ras last:*stal last:*ste last:*tal last:*tiva last:*una last:*var last:*xtos last:chile last:cristal last:directivo last:mas last:monitor/a last:no last:nutriologa last:part last:quiere last:supervisor last:textos last:trabajador/a last:una
-8 after:cargo_de after:de_riesgos after:ejecutivo. after:el_haber after:en_los after:haber_registrado after:interna. after:nuestras_manos. after:para_su after:quirurgico/a after:quirurgico/a_para after:riesgos after:ya_habia before:^_lo before:^_los before:bolsa_de before:consejo before:dicho before:dicho_el before:el_consejo before:esta before:ha_dicho before:la_convocatoria before:lo_pasamos before:los_turnos before:necesitamos before:oficina before:pasamos before:sucursal_plaza before:turnos first:*ada first:*bio first:*esto first:*mbio first:*ncia first:*ndas first:*nos first:*ras first:*stal first:*sto first:*y first:andas first:cambio first:casting first:cristal first:doctora first:gracias first:puesto first:tecnicos first:y last:*mpre last:*ndas last:*pre last:*ref last:*uta last:andas last:ano last:asistencial last:categoria last:instrumentador/a last:pacifico last:promocion last:ref last:siempre
-9 after:centro after:centro_de after:con_el after:concurso after:de_centro after:en_nuestras after:haber after:java" after:java"_ha after:la_vina. after:nuestras after:para_la after:part_time after:se_noto after:social after:solaris. after:vina. before:en_la before:no before:parte_de first:*ara first:*eer first:*hola first:*les first:*mada first:*mos first:*nto first:*para first:*por first:*ran first:*rina first:cementos first:estimada first:hola first:medicos first:para first:por last:*anco last:*dia last:*dora last:*ere last:*evas last:*ido last:*iere last:*ler last:*ller last:*mana last:*nco last:banco last:interina last:medicos last:nuevas last:oficial last:operador/a last:primario
-10 after:andrea after:andrea_munoz. after:manager. after:part after:y_se before:arquitecto/a before:de_nuestra before:de_trabajo before:trabajo first:*ntos first:*ter first:direccion first:social last:*cio
-11 after:,_area after:con_cartera after:doctor after:el_miercoles after:miercoles after:miercoles_a after:turno_y before:^_assessment before:contrato before:que before:tu_prueba before:y first:*cia first:*cias first:*cv first:*egas first:*enas first:*ias first:*unda first:bodegas first:buenas first:cv first:segunda last:*ara last:*cess last:*das last:*es last:*ess last:*mas last:*nero last:*noz last:*rado last:*tas last:*unoz last:*vina last:cambiado last:directora last:es last:letrado last:munoz last:success last:tecnica last:vina
-12 after:mercantil. after:su before:^_resultado before:comision before:derivado before:derivado_a before:hemos_derivado before:la_comision before:reprogramada,_ya first:*del first:*gas first:concurso first:del first:directivo first:directora first:pasantes last:*ados last:*ceso last:*ches last:*elva last:*hes last:*iar last:*liar last:*lva last:*nto last:*rina last:abogado last:auxiliar last:fintrama last:huelva last:noches last:proceso
-13 after:los after:offset before:assessment before:carne before:carne_de before:con_una before:el_carne before:el_equipo before:entrevista_con before:equipo before:nuestra before:trabajar_con before:tu first:*gos first:*lero first:*ntes first:*rso first:*tes first:*tos first:*urso first:carretillero first:entrevista last:*ager last:*area last:*ario last:*chef last:*cias last:*ene last:*ger last:*hef last:*ias last:*nza last:*oco last:*rama last:*unda last:*vas last:area last:chef last:gerenta last:maestro last:manager last:orientadora last:practicas last:segunda
-14 after:comunicacion after:eolico after:laboral_en before:hoja before:hoja_de before:ya before:¿como first:*al first:*cas first:*ment first:*nas first:*stro first:*vida first:actriz first:al first:assessment first:psicologa first:vida last:*ada last:*aya last:*iera last:*oria last:*se last:cas last:nos last:se
-15 after:,_felicitaciones. after:,_vimos after:2 after:area after:area_mercantil. after:entrevista after:investigacion, after:investigacion,_consta after:la_investigacion, after:pyme after:pyme_de after:una_persona before:al before:de_escribir before:el_director before:escribir before:escribir_la before:papel_de before:por first:*dios first:*ent first:*eros first:*ios first:*tro first:aceros first:remedios first:respuesta last:*amar last:*cos last:*ha last:*icos last:*mar last:*mino last:*nos last:*oyo last:*poyo last:*rea last:*ro/a last:algamar last:apoyo last:buscabamos last:ha last:industrial last:pergamino last:personas last:publicas
-16 after:con_quien after:de_puesta after:el after:puesta after:puesta_en before:a_la before:resultado first:*enta first:*ida first:*mado first:estimado last:*dgar last:*fue last:*ntas last:*owth last:*para last:*peda last:*tera last:*wth last:arquitecto last:ayudante last:cartera last:coordinador(a last:cuentas last:edgar last:fue last:growth last:para last:zepeda
-17 after:en_enero. after:enero. before:^_para before:^_¡bienvenida before:concurso_de before:de_los before:¡bienvenida before:¡bienvenida_a first:*ones first:*tado first:especialista first:oposicion first:opticas first:profesora first:resultado last:*al last:*cola last:*con last:*gar last:*onas last:agricola last:al last:analista last:con last:esta last:pasantes last:remedios
-18 after:enfermeria before:^_director before:candidatura_en first:*gia first:*nda first:*nta first:*ogia first:*oral first:*sora first:optica last:*eda last:*eral last:*ola last:*tama last:general last:mantenimiento last:retama
-19 after:a_una after:zepeda: before:15:30_con before:de_tecnico/a before:tecnico/a first:*esta last:*drid last:*ecto last:*rid last:*stro last:madrid
-20 after:a_la after:fue_convocado after:una first:*ares first:*chef first:*hef first:*ina first:*que first:*tica first:auxiliares first:chef first:gerenta first:que last:*dios last:*efe last:*ento last:*jefe last:jefe last:jornada last:planta
-21 after:no_acreditar after:pedagogica. first:*ral last:*anta last:*kend last:backend
-22 after:bilingue. first:*ela first:*hoja first:*oja first:animacion first:hoja first:musica last:*dor last:*tro last:encargado last:institutriz last:musica last:oposicion last:profesora last:tecnico/a
-23 before:beca before:beca_de first:*cos first:*icos first:*res first:*ros first:administrador first:marketing last:*ampo last:*cia last:*ino last:*mpo last:*ncia last:*sora last:animacion last:campo last:coordinadora last:enero
-24 after:confeccion after:de_confeccion before:checando before:checando_el before:esta_checando before:vacante first:*ceso first:proceso last:*amos last:*aris last:*ris last:*sica last:solaris
-25 after:cas after:publicas after:publicas_2 before:despacho_incorporar before:incorporar before:incorporar_a first:*erna first:*eso first:*rado first:*rna first:cas first:letrado last:*ante last:*por last:por
-26 before:el_otro before:vacante_de first:*cto first:*ecto first:arquitecto last:*ador last:presentacion
-27 before:^_re: before:los last:*dico last:*nada last:medico
-28 after:a, after:a,_nos after:financiero. after:| first:*ana last:*ent last:*imia last:*riz last:*sta last:*triz last:vacantes last:vendimia told:text7
-29 after:junior_laboral after:turno_lo first:*con first:con last:mercantil last:secretaria told:text6
-30 after:n.º after:se before:^_documentacion before:^_el before:empleo_para first:*ver first:comercial first:ver last:*fe/a last:jefe/a
-31 after:la before:( first:*ting first:vacante last:*ama last:*ivo last:*tivo
-32 after:" after:de_procesos after:procesos after:procesos_quedaron before:a before:respuesta_de first:*dico first:consultora first:medico last:ingenieria
-33 before:a_un first:*tora first:convocatoria first:impresor last:*tes last:controller last:ingeniera
-34 after:uci before:^_¡hola, before:documentacion before:respuesta before:¡hola, first:*oria first:artista last:artista
-35 before:^_estimado before:estimado first:*dor first:director last:*arde last:*gado last:*icas last:*nico last:*ora last:tarde
-36 after:para before:al_programa first:*ente last:*ales last:profesionales
-37 after:) after:esta before:programa first:jovenes first:secretaria last:ejecutivo told:subject3
-38 before:plazas_de first:*ador first:ingeniero last:*les
-39 after:en_marcha after:marcha after:marcha_ya first:*enes last:*mico last:academico last:ingeniero last:puesta
-40 after:de_turno before:radar_para before:solicitud: first:*owth first:*wth first:growth last:*or(a last:*r(a last:*rgos last:burgos
-41 after:nos before:programa_de last:*ior
-42 after:senior last:*rde
-43 before:director last:que
-44 after:: after:noche last:*tor
-45 before:aplicacion before:aplicacion_a
-46 after:$ after:en_uci, after:jornada after:uci, after:uci,_ponemos before:con_la last:*que
-47 after:,_lo after:siento after:siento_en before:con first:*tal
-48 before:tu_aplicacion first:*cion last:impresor
-49 after:esta_asignada. last:*cas last:programador
-50 before:ahora_como first:*ion
-51 before:cargo_de
-53 after:nos_vamos last:catador
-54 first:programador last:*mica last:*ntes last:quimica
-55 after:!
-56 first:*nes last:*esor last:*esta
-57 first:docente told:subject2
-59 first:conductor
-60 last:*rior last:exterior
-61 told:text5
-62 before:en first:*tor
-63 first:catador
-64 before:pero_para last:*sor
-66 after:"_en
-67 last:*ico
-68 after:la_que after:que_te first:*ica told:text3
-70 last:docente
-72 last:*ente
-74 before:el last:tecnico
-76 first:*sica
-80 last:*goza last:*lero last:*oza last:carretillero last:zaragoza
-82 first:*ctor
-91 last:especialista
-95 last:*tion
-96 last:*ctor
-97 last:*nte
-100 after:oferta
-110 last:conductor
-170 after:de
"""
COMPANY = """
180 before:en before:para
170 after:te
150 before:a
140 before:con before:del before:incorpores_a
130 after:) after:como
120 before:la
110 after:no before:familia_de
87 before:de
86 after:talento
83 after:desea
81 before:personas
74 after:".
69 before:proceso_de
67 before:empresa before:la_empresa
66 before:(
62 before:muestras_por
60 after:ha
58 after:las
53 before:cultura, before:por before:y_cultura,
52 after:y
51 before:que
44 before:interes_en
39 after:se
37 before:(h/m/x)_de
36 after:] before:[
34 after:le
33 after:por
32 after:llego after:s.r.l. before:|
30 before:el
29 before:acercado_a
26 before:secretaría
24 before:nuestra_familia
23 before:equipo_de
13 before:joven
8 after:,
6 after:estamos after:para
5 before:^
4 after:|
3 after:x before:claustro,_el
-1 after:(ref. after:afecto, after:aprecio, after:aterrizo after:carino, after:central after:cerca, after:confirma after:cordial after:es after:fundamento after:i after:infantil after:maribel after:mi after:miguel after:murta after:muñoz after:norte after:nuestras after:osorno after:people after:publica after:recibo after:rehicimos after:roque after:serranía after:tiene before:2023- before:a_don before:agencia before:aleman before:andrea before:anselmo before:apreciable before:aviso before:bodegas before:c/ before:caja before:cargo_de before:chamba before:confecciones before:correduría before:cuentas before:day before:del_poligono before:don before:federico before:ferretería before:fintech_en before:frigoríficos before:geografía before:industrial before:inmaculada before:jóvenes before:lanas before:logística before:lorena before:mandarina before:mensaje before:nicolás before:numero_2023- before:open before:poligono before:portal before:que_el before:quiere_aleman before:radar_para before:recursos before:referencia before:respetable_senor before:senor before:solicitud_para before:sra. before:su before:talento before:talleres before:teatro before:teresa before:textiles before:tu_mensaje before:yorman before:óptica
-2 after:ahora after:alegria after:anáhuac after:avanzado after:ayer after:base after:beso, after:desgracia, after:dia after:dia, after:disculpas. after:dos after:ese after:esto, after:ett after:favor after:goyeneche after:hay after:hora after:medio after:mirador after:miralles after:nos after:nuestro after:pasado after:politica after:pudimos after:recibio after:relajado, after:salces after:sin after:su after:tal before:" before:10002 before:14/ before:academico,_clave before:aplicacion_a before:beto before:bogotá before:buenas_tardes, before:c.v. before:cerámicas before:clave before:codigo_14/ before:de_c.v. before:elena before:génesis before:hospital before:hoteles before:las before:orbital before:paloma before:part before:plaza before:postulacion_a before:re: before:registro before:rosario before:río before:tardes, before:tienda before:tres before:vendedor/a
-3 after:.º after:cruz after:eso after:hemos after:mucho, after:negro after:pequeños after:posicion after:quiere after:saludos after:senor after:ya before:al before:avenida_del before:capital before:center before:charla_con before:entrevista_para before:escuela before:ignacio before:instalaciones_de before:la_sucursal before:parque before:plaza_de before:s.a._- before:santa before:sede_de before:seleccionado_para before:sin_el before:time before:trae_el before:vacante_de before:vinícola
-4 after:avisaremos after:bien, after:cosa after:desgracia after:entrenando after:fue after:gusto after:humano after:invitamos after:jacaranda after:n after:ocupacional before: before:"carnicero/a_- before:av. before:colegio before:componentes, before:convocatoria before:cristina before:de_local, before:iberturbo_componentes, before:la_convocatoria before:local, before:sucursal before:universidad before:¿
-5 after:" after:barrado after:cogimos after:creemos after:dificil after:eligio after:sido after:terapeuta after:todo, after:vez before:begoña before:con_la before:dado_a before:embargo,_el before:infantil before:ingenio before:jr-10452 before:la_posicion before:naviera before:nieves before:posicion before:y
-6 after:disponiamos after:games after:palma after:sur after:tu after:un after:zaragoza before:aplicacion_para before:auditoria_del before:calle_con before:ciudadano before:cochera_de before:dpto. before:el_programa before:hermanos before:ramiro before:rodrigo before:saludos, before:vemos_por before:¡
-7 after:os before:23:59,_esta before:consejo before:esta before:hola, before:muchacha_de before:ricardo
-8 after:seguros after:tenemos before:calidad_( before:dona before:editorial before:en_dona before:la_psicologa before:mall before:provincia_de before:psicologa before:tiendas before:todo
-9 after:abrazo after:ingreso after:lo after:sanz after:segre before:agende_con before:hno. before:lic. before:time_-
-10 after:). before:busqueda_de before:padre
-11 after:), after:en before:(hora_del before:clínica before:dra. before:soy
-12 after:caracola after:este after:mas after:nunca before:cooperativa before:obra_en before:tarde_en before:viajar_a
-13 before:asumira before:de_la before:estado_en before:lo_asumira
-14 after:app after:humanos before:enfermeria_en before:gestión before:laboratorios before:oficina_de
-15 after:actua after:ops before:candidatura_para before:chef before:mtro. before:programa before:san
-16 after:del after:esta before:riesgos_( before:ubicada_en
-17 after:el after:entrevista before:- before:entrevistarte_en before:familia before:restaurante
-18 before:-_rosario, before:documenta_sistemas, before:programa_de before:rosario, before:sistemas,
-19 after:con
-20 after:la
-21 before:base_de before:equipo before:lácteos
-23 after:a
-24 before:los
-25 after:hasta before:41_del before:venido_desde before:zona_de
-26 after:que
-27 before:abrazo_desde before:alba
-28 before:despues_de before:fundación
-29 after:trabajamos
-31 before:parte_de
-32 after:saludo
-34 after:
-37 before:assessment
-38 after:.,
-39 before:grupo before:la_familia
-40 before:supermercados
-42 before:postular_a
-43 after:pasos
-45 before:area_de before:estudio before:salud_de
-48 before:candidatura_a
-49 before:802, before:en_el
-51 after:!
-52 after:.
-58 before:certificado_de
-59 after::
-64 before:directora_de
-68 before:residencia
-71 before:en_la
-74 after:desde
-77 before:desde
-91 after:de before:banda
-110 after:-
-120 before:tienda_de
-140 before:consultora
"""
