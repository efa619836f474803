"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
220 before:para
140 last:*eria last:*ria
130 before:falta_otro
120 before:otro last:dependienta
110 after:al after:al_area
100 last:*enta
99 first:*o/a
98 last:*cion last:optometrista
93 last:*gia last:*ogia
92 last:kinesiologia
91 last:*te/a last:dependiente/a
88 first:*ero last:*sos
87 last:asociado told:text2
86 after:fue
85 after:con
84 after:sera first:jefatura last:*nta last:produccion
83 last:*2 last:*ial last:2
80 before:^_concurso last:*o/a
78 last:*iado
76 first:*era
75 last:*uero last:bodeguero
74 after:que first:*ama first:*beca first:beca
73 first:*eca
72 first:*ico
71 first:*uero first:bodeguero last:*acen last:*cen last:almacen
70 after:. after:no_lo before:" before:oferta_" first:*or/a first:*r/a
69 after:turno last:*e/a last:*to/a last:arquitecto/a
68 before:^_direccion first:*iado first:*ista first:asociado last:*uci last:uci
67 after:banco after:con_carretillero"
66 after:ya_esta before:direccion before:puesto before:solicitud first:*mico first:academico first:personal last:enfermeria
65 after:banco_solaris. after:de_banco last:*pyme last:*yme last:pyme
64 before:re:_solicitud
63 first:*nal first:*onal first:practicas
62 last:*rial
60 before:de_un before:incorporacion before:incorporacion_de before:la_incorporacion first:*ato first:*rato first:contrato last:*oral
59 last:*ves
57 after:del first:oficial last:*ecta last:arquitecta
56 after:cierre after:hemos before:posicion first:*tura first:*ura last:*cta last:*gue last:*itor last:*ngue last:bilingue
55 after:paso first:*dora last:*nes last:higienista
54 after:en_la after:le after:no before:lo_de first:*efe first:*jefe first:jefe last:*rcha last:*tos last:marcha told:text1
53 after:un before:otra last:*amia last:*sgos last:hemodinamia last:riesgos
52 before:completa_para first:*adas last:*cha last:*nera last:*ones
51 after:,_le last:*ano
50 first:*ro/a
49 after:,_consta before:necesito before:no_necesito first:*sta last:investigacion last:marketing
48 after:laboral before:nuestra_nueva before:nueva before:oferta before:proceso last:*ting
47 last:*inas last:maquinas
46 after:junior before:una_prueba last:*omo last:*rano last:cabina last:tienda
45 before:la_posicion last:*ero last:*iero
44 before:concurso before:entrevista before:posicion_de first:*das last:*enda last:*ing last:enologa
43 after:burgos. after:en_burgos. before:candidatura before:candidatura_a before:la_plaza before:lo last:predoctoral told:text0
42 after:a_un after:que_vendra first:*gory first:*ory first:category first:mecanico last:*bina
41 before:con_otra before:tu_candidatura first:*cta first:*ecta first:*nico first:arquitecta last:*lico last:*nal last:*onal last:eolico last:veterinaria
40 after:"_ha after:a_partir after:campo_para after:partir after:partir_del after:verano after:y before:plaza_de last:mecanico
39 after:en_merida. after:merida. after:proyecto first:comprador
38 after:-_turno after:que_ya after:tienda before:plaza last:*ral
37 after:es after:quedaron after:quedaron_cargados before:puesto_de first:*sor first:enologa first:residente last:*copy last:*esos last:*ista last:*opy last:confeccion last:copy last:procesos
36 after:a after:campo after:de_campo before:chicas_para first:institutriz last:*gica last:*gos last:*orio last:laboratorio last:pedagogica
35 before:pruebas
34 after:ya before:convocatoria_tai-09, before:tai-09, first:analista first:tripulante last:*tica
33 after:cargo_se after:el_cargo before:la_vacante first:higienista first:profesor last:*ares last:*tura last:verano
32 after:,_se before:prueba_de first:*copy first:*opy first:copy last:*nas last:*nda last:financiero last:gerocultora last:siniestros
31 after:,_agencia after:aguas after:aguas_del after:en_aguas after:titular_a, before:cargo first:*nica first:tecnica last:*cios last:*loga last:*res last:*tros last:*ura last:fontaneria last:negocios
30 first:*olin first:violin last:*or/a last:*r/a
29 after:por_no before:como before:postulacion first:*esor last:*olin last:celador last:investigador last:violin
28 after:? before:cas-117, before:convocatoria_cas-117, before:decidido_fichar before:fichar before:fichar_a first:*ola first:*or(a first:*r(a first:asesor first:residencia last:*mia last:escolares last:senior
27 after:quedo_ingresada before:el_proceso before:el_puesto first:*euta first:*uta last:*ctos last:comercial
26 after:asumira after:asumira_begona after:ha after:lo_asumira after:noches after:queda after:quedo first:*ante first:*aria last:*era last:*ime last:*oga last:*time last:*uria last:time
25 after:cargo before:el_cargo before:para_el before:re:_re: before:solicitudes_para before:un first:*lin first:*loga first:*oga last:*agos last:*lin last:manufactura last:pagos
24 after:ha_quedado before:busqueda before:postulacion_a before:tu_postulacion first:responsable last:*ava last:*bra last:*java last:*obra last:*ucto last:doctor last:java last:obra last:producto
23 after:,_con after:por before:a_una first:*able first:*ble last:*end last:*rio
22 after:, after:indicado. first:*ado first:ejecutivo last:*cial last:*ntos last:educadora last:postdoctoral
21 after:cooperativa after:cooperativa_la after:en_huelva. after:en_nuestra after:huelva. after:la_cooperativa after:nuestra after:titular after:y_el before:contratacion_del before:contrato_eventual before:de_seleccion before:eventual before:eventual_de before:prueba first:*co/a first:*ead first:*end first:*head first:*mpa first:*ompa first:*ria first:head first:tecnico/a first:trompa last:*mpa last:*ompa last:planificador last:proyectos last:trompa
20 before:cv before:incorporarse_como before:oferta_de before:re:_cv first:editor(a last:*nior
19 after:,_la after:,_que after:de_noches after:en_pergamino, after:noches_a after:pergamino, after:pergamino,_felicitaciones. after:va after:va_a first:*cial last:encargada last:eso
18 after:este after:este_ano. before:para_la first:*iar first:*liar first:auxiliar last:*gada last:talentos
17 after:fue_asignado after:mediante after:mediante_promocion before:seleccion first:*itor last:*atos last:*dad last:*dega last:*ega last:*fset last:*idad last:*ina last:*rno last:*set last:bodega last:datos last:offset
16 after:,_areas after:desde_entonces after:nos_ha after:y_desde before:categoria before:categoria_de before:con_lo before:del before:fue_con before:la_categoria before:la_oferta before:un_puesto first:*rama first:celador/a first:coordinadora first:gerocultora first:programa last:*aica last:*eno last:*fano last:*ica last:*reno last:*rol last:*trol last:celador/a last:control last:fotovoltaica last:quirofano last:social last:terreno
15 after:(h/m/x) after:(h/m/x)_de after:de_grupo after:grupo after:grupo_aurora. first:*gado first:*riz first:*triz first:conservador/a first:planificador last:*iso last:*piso last:piso
14 after:,_por after:en_fintrama. after:es_tuyo. after:fintrama. after:mall after:mall_plaza first:*ial first:*icas first:*ler first:*ller first:abogado first:optometrista last:*ldos last:partida last:sueldos
13 before:del_puesto before:la_busqueda before:meter_otro first:*gada first:*ior first:*nior first:*rano first:encargada first:junior last:*urno last:calidad last:direccion last:quirurgico/a
12 after:-_tienda after:delta after:delta_verde. after:en_delta after:lo after:tienda_trujillo before:convocatoria before:de_la before:del_proceso before:entrevista_para before:proceso_selectivo before:re:_puesto before:selectivo before:selectivo_de first:*ano first:*iero first:*ops first:*vops first:devops first:educadora last:*ado last:*tida last:eolica
11 after:,_porque after:de_la after:un_reclutador after:y_un before:a_otra first:*ivo first:*ntia first:*tas first:*tivo last:*aex last:*caex last:*nzas last:automation last:caex last:clinica last:cobranzas told:text4
10 after:detallo after:detallo_la before:aplicacion_para last:*ima last:*mos last:*ops last:*tima last:*vops last:*zas last:devops last:maritima last:nocturno last:patronista
9 after:(ref. after:desde after:fin after:fin_de after:ha_sido before:^_convocatoria before:al_llamado before:llamado before:llamado_de first:*ora first:*qa first:*to/a first:arquitecto/a first:coordinador first:enfermeria first:patronista first:qa last:*lica
8 before:busqueda_de before:solventia_como first:*e/a first:*ite first:*iva first:*site first:*tiva first:administrativa first:despachante first:site first:tramitador/a first:veterinaria last:*eso last:*ida last:*rnes last:*ssr last:*uana last:*unto last:adjunto last:aduana last:comunicacion last:ssr last:venta
7 before:^_casting before:casting first:*isor first:*jero first:*nero first:*tia first:cajero first:supervisor last:*cal last:*ego last:*iego last:*ocal last:*tora last:local last:preventista last:riego
6 before:^_entrevista before:contigo_como before:de_empleo before:el_rol before:empleo before:postulacion: before:rol before:rol_de first:*fe/a first:*jera first:*rero first:cajera first:camarero first:celador first:controller first:delineante first:jefe/a last:*cer last:*co/a last:contable last:indirectos last:operaciones last:profesional
5 after:,_clave after:,_codigo after:la_unidad after:unidad after:unidad_de before:- before:^_proceso before:^_vacante before:altabrisa,_para before:proceso_" first:*dev first:*mozo first:*ozo first:ayudante first:dev first:mozo first:operador first:representante last:*aval last:*dero last:*inea last:*jero last:*neer last:*ros last:*val last:*zara last:almazara last:cajero last:engineer last:linea last:panadero last:trafico
4 after:". after:(ref._0921). after:,_sentimos after:al_que after:aterrizo after:aterrizo_sana after:la_sucursal after:sucursal after:sucursal_santa before:cierzo_como before:de_plazas before:documentos_para before:ingreso_como before:plazas first:*ata first:*data first:*edor first:becario first:coordinador(a first:data first:orientadora first:reponedor last:*anda last:*cero last:*eca last:*edor last:*eer last:*erno last:*ilia last:*jera last:*lia last:*teca last:bibliotecaria last:cajera last:carnicero last:demanda last:eventos last:familia last:interno last:reponedor last:seguridad
3 after:(ref._0921); after:,_aunque after:,_mall after:en_zaragoza. after:siguiente after:siguiente_paso after:y, after:y,_aunque after:zaragoza. before:candidatos_para before:candidatura_para before:contratacion_como before:nuestra_oferta before:servicios first:*efa first:*eria first:*jefa first:*logo first:*ogo first:contador first:coordinador/a first:dependienta first:instrumentador/a first:jefa first:maquinista first:tecnologo last:*acia last:*airs last:*ate last:*cto last:*dos last:*ios last:*irs last:*mera last:affairs last:delineante last:enfermera last:laboral last:logistica last:proyectista last:remuneraciones last:turno
2 after:,_esta after:banco_tlaloc. after:el_que after:en_banco after:ingreso after:ingreso_correctamente. after:que_estabas after:y_con before:^_oferta before:al_proceso before:al_puesto before:concurso_interno before:convocatoria_de before:interno before:interno_de before:por_postular before:postular before:postular_a first:*duct first:*te/a first:*uct first:dependiente/a first:enfermero/a first:prevencionista first:preventista first:product first:recepcionista last:*ala last:*dito last:*king last:*nea last:*sala last:*sap last:administrativo last:credito last:maquinista last:packing last:recepcion last:sala last:sap last:universitario told:subject0
1 after:-_mercado after:cliente after:cliente_sector after:el_super after:es_para after:fue_entregado after:hemos_cubierto after:la_hemos after:mercado after:mercado_central" after:super after:super_de before:^_plaza before:al_cargo before:proceso_para before:puesto_" before:trabajo_como before:tu_solicitud first:*arch first:*ltor first:*mer first:*omer first:*ona first:*rch first:agente first:consultor first:customer first:encargado first:frutero/a first:ingeniero/a first:monitor/a first:nutriologa first:operador/a first:operario first:research first:superintendente last:*pras last:*ques last:*ues last:biblioteca last:carnicero/a last:compras last:embarques last:frutero/a last:laminacion last:mantencion last:taller
-1 after:,_asi after:,_ponemos after:._0921); after:5180. after:8:00 after:8:00_a. after:a. after:a._m. after:a_las after:academico, after:academico,_clave after:admitida after:admitida_a after:affairs. after:al_estado: after:animacion after:asignado after:asignado_a after:avalen after:avalen_sus after:ayudante after:bilingue, after:calidad_(ref. after:cambiado. after:cargados after:cargados_sin after:carretillero" after:carretillero"_en after:cartera_el after:cifuentes: after:comentando after:comentando_tu after:contable after:cubrir after:cubrir_tambien after:dado after:dado_de after:de_almacen after:de_cartera after:de_dos after:de_ingenieria after:de_nuestro after:de_planta after:de_venta. after:del_invima. after:disponiamos after:disponiamos_unicamente after:dos after:dos_plazas after:el_fin after:el_hospital after:el_laburo after:el_sabado after:en after:en_nuestro after:entrevista_tecnica after:especialista after:especialista_de after:esta_en after:excelente after:excelente_y after:finalizado. after:fue_excelente after:habia after:habia_llevado after:han after:han_dado after:hospital after:hospital_de after:indirectos after:industrial after:industrial_fue after:ingenieria after:ingenieria_de after:invima. after:junior. after:justo. after:la_segunda after:la_vida. after:laburo after:laburo_que after:las_8:00 after:lo_justo. after:lo_que after:los_meritos after:me after:me_parecio after:meritos after:meritos_se after:norte! after:nuestro_sistema. after:nuevas after:obra_publica. after:of after:otra_actriz after:para_otra after:parecio after:parecio_lo after:participacion after:pasado after:pasado_al after:piso_este after:planta after:plaza after:plaza_norte! after:plazas after:plazas_de after:por_nombre. after:postulo after:postulo_ya after:predoctoral after:principal after:promocion after:promocion_interna. after:proyectista. after:que_el after:que_presento after:que_puede after:que_se after:quedo_mi after:quiere after:quieres. after:reclutador after:reclutador_de after:respuesta after:respuesta_de after:rozo after:sap. after:se_elimino after:se_reunio after:segunda_maquina after:si after:sido_admitida after:sido_enorme: after:su_revision. after:sus after:sus_habilidades. after:te_inscribiste after:tecnico/a. after:telefono after:telefono_mismo? after:tengo after:tengo_que after:tu_idea after:ux after:vacantes. after:venta. after:vida. after:y_tengo after:y_tu before:^_apreciada before:^_citacion before:^_lamentablemente before:^_nuestro before:^_propuesta before:^_siguiente before:^_su before:^_ya before:a_entrevista before:apreciada before:auxiliar before:buscamos before:campana_de before:carta before:cita before:citacion before:cliente before:como_el before:contarte_como before:data before:de_nuestro before:devolvemos before:el_programa before:el_reconocimiento before:embargo, before:embargo,_el before:encanto_como before:evaluacion before:ingreso before:lamentablemente before:lamentablemente_el before:las before:le before:le_devolvemos before:nahuel,_¿como before:para_data before:para_representante before:pero before:profesor before:propuesta before:propuesta_de before:que_la before:quedamos_con before:representante before:research before:seas_nuestra before:siguiente before:sin_embargo, before:talento before:talento_de before:trae_el before:turno before:una before:usted,_pero before:y_la before:y_talento before:ya_no first:*acia first:*ajo first:*aran first:*bajo first:*bas first:*cano first:*dad first:*ebas first:*ejo first:*emos first:*etos first:*fue first:*idad first:*lan first:*lar first:*mino first:*nida first:*otro first:*pal first:*plan first:*rno first:*sejo first:*sion first:*sito first:*stas first:*tra first:*ular first:*unta first:*unto first:*urno first:*web first:adjunta first:adjunto first:ahora first:categoria first:cliente first:comision first:consejo first:contaste first:curricular first:decano first:desgracia first:folletos first:fue first:hora first:maestro first:necesito first:nombramiento first:noticias first:otro first:participaran first:pasamos first:plan first:presentacion first:propuesta first:pruebas first:quimica first:reconocimiento first:resultados first:termino first:tienes first:trabajador first:trabajo first:turno first:web first:¡bienvenida first:¡gracias last:*8:00 last:*:00 last:*acha last:*adie last:*aja last:*alen last:*all last:*alma last:*aloc last:*ando last:*apa last:*argo last:*ase last:*aso last:*ato last:*aza last:*bado last:*baja last:*bio last:*cano last:*ces last:*die last:*dra last:*ecio last:*efa last:*enas last:*eros last:*erto last:*esde last:*etos last:*fica last:*fin last:*guen last:*han last:*head last:*ian last:*ipe last:*ira last:*ito last:*itos last:*jefa last:*jora last:*laza last:*len last:*leo last:*lio last:*lma last:*loc last:*ltor last:*mada last:*mall last:*mbio last:*mbre last:*me last:*nado last:*ndo last:*noto last:*oda last:*oles last:*olio last:*orar last:*ores last:*ory last:*oto last:*otos last:*paso last:*pleo last:*rar last:*rato last:*rero last:*rgo last:*rita last:*rsal last:*rto last:*rupo last:*sado last:*sal last:*sde last:*si last:*stas last:*tado last:*tapa last:*tar last:*toda last:*tory last:*uas last:*uble last:*ueda last:*uen last:*upo last:*usto last:*utos last:8:00 last:acacias last:alma last:asesor last:asignado last:auditoria last:avalen last:baja last:becario last:buenas last:camarero last:cambio last:capturada last:cargo last:cobertura last:cogido last:comentando last:consultor last:consultora last:contador last:contrato last:coordinador last:decano last:desde last:disenador/a last:electricista last:elegido last:empleo last:entrevistador last:estado last:etapa last:fin last:folio last:folletos last:fotos last:grupo last:han last:head last:iluminacion last:indicado last:jefa last:llevado last:maestras last:mall last:maria last:matematicas last:me last:mediante last:mejora last:memoria last:meritos last:miercoles last:minutos last:mirador last:muchacha last:nadie last:nombre last:notifica last:noto last:nuble last:nuestro last:oferta last:otras last:parecio last:pasado last:paso last:plaza last:publica last:quedaron last:redactor/a last:registrada last:regulatory last:representante last:residencia last:sabado last:secretario last:seleccion last:si last:siguen last:sucursal last:sustitucion last:temporada last:tlaloc last:toda last:valorar last:¡gracias
-2 after:._0921). after:1 after:1_de after:a_otra after:a_quedar after:alma. after:ano. after:aplicacion after:backend_java" after:biblioteca, after:biblioteca,_se after:candidatura after:con_su after:con_una after:control after:control_y after:coordinadora after:coordinadora_de after:cuentas after:cuentas_pyme after:de_biblioteca, after:de_control after:de_cuentas after:de_o&m after:de_semana after:del_1 after:del_concurso after:docente after:el_alma. after:elegido after:elegido_a after:en_voz after:escuela after:general after:ingresada after:ingresada_con after:la_mas after:las after:madrid after:mas after:medico. after:minutos, after:minutos,_que after:modo after:modo_que after:munoz. after:no_interviene after:nos_juntamos) after:noto after:noto_el after:nuestro after:o&m after:o&m_eolica" after:obra after:otra after:piso_de after:por_sustitucion after:primario. after:proceso_de after:publica. after:puede_cubrir after:que_habia after:que_no after:quedar after:quedar_con after:se_lo after:segunda after:semana after:sido after:sobre after:social_ha after:ta-118. after:talentos after:tecnico/a after:tiene after:una_auditoria after:voz after:voz_alta after:y_la before:200 before:^_acuse before:^_como before:^_deberan before:^_por before:acuse before:antiguos before:aportar before:con_el before:con_usted, before:conchi, before:conchi,_la before:contratacion before:de_site before:deberan before:deberan_aportar before:direccion_como before:dos_antiguos before:en_grupo before:figura_como before:grupo before:ha before:incorpores before:incorpores_a before:la_contratacion before:la_direccion before:las_200 before:me_ha before:pida_a before:recibido before:reliability before:site before:site_reliability before:solamente_como before:soy_conchi, before:su before:te_incorpores before:tecnica before:tecnica_de before:tienda before:usted, before:y_necesitamos before:yo_y first:*ada first:*ades first:*ados first:*anea first:*argo first:*arne first:*cho first:*dero first:*efes first:*eva first:*fes first:*hora first:*icho first:*itud first:*lico first:*lity first:*n.º first:*nea first:*ocia first:*ores first:*otra first:*pero first:*rada first:*rgo first:*rtar first:*sar first:*si first:*tar first:*tras first:*tud first:*ueva first:*una first:agradecimiento first:aportar first:cargo first:carne first:dicho first:dos first:espontanea first:esta first:iluminacion first:intermediario first:jefes first:maestras first:mantenimiento first:n.º first:notificacion first:novedades first:nueva first:otra first:panadero first:pero first:publico first:reliability first:si first:socia first:solicitud first:suplente first:temporada first:una last:*adas last:*ajo last:*aron last:*ave last:*ayo last:*bajo last:*buro last:*cayo last:*cera last:*cina last:*cla last:*drea last:*ecla last:*edar last:*ede last:*enes last:*erta last:*este last:*id last:*ion last:*ita last:*lave last:*mozo last:*ntro last:*onda last:*orte last:*pal last:*rida last:*ron last:*rque last:*rta last:*rte last:*rtir last:*sido last:*sto last:*ter last:*tir last:*uede last:*uro last:*vado last:*ve last:administrador last:administradora last:alguien last:andrea last:atraccion last:auxiliares last:centro last:clave last:cocina last:convocado last:convocatoria last:desarrollador/a last:educador/a last:entrevista last:este last:fisica last:huancayo last:id last:ingeniero/a last:interino last:intermediario last:jovenes last:laburo last:merida last:monitor/a last:mozo last:nombramiento last:norte last:notificacion last:noventa last:onda last:partir last:porque last:puede last:quedar last:quien last:razonas last:senda last:sido last:siento last:siguientes last:tecla last:tercera last:trabajadora last:trabajo last:turia last:vamos last:ve
-3 after:agricola after:almacen after:atraccion after:backend after:cartera_propia after:cocina after:de_atraccion after:de_calidad after:de_liquidacion after:de_piso after:de_seguridad, after:desde_el after:doctor,_codigo after:el_proceso after:el_tiempo after:esta_de after:financiero after:fontaneria after:fontaneria_en after:fue_un after:investigador after:investigador_titular after:liquidacion after:liquidacion_de after:nuble after:piso after:que_salir after:registrada after:registrada_con after:salva after:salva_en after:seguridad, after:seguridad,_por after:siguen after:siguen_comentando after:tiempo after:tiempo_dedicado after:time_- after:time_mall after:tuyo. after:un_docente after:y_salva after:ya_conociamos before:15:30 before:^_senor before:a_category before:a_dos before:ante before:ante_el before:becario before:becario_de before:bien_como before:candidaturas before:cas before:category before:de_fecha before:desempenando before:desempenando_de before:desgracia before:desgracia_la before:dos before:fecha before:las_15:30 before:las_candidaturas before:lautaro,_¿como before:lo_turne before:mafe,_¿como before:no_necesitamos before:para_becario before:participaran before:por_desgracia before:presento_ante before:senor before:telefono_como before:tu_entrevista before:turne before:venia_desempenando before:y_como before:ya_lo first:*cado first:*car first:*cha first:*dar first:*day first:*des first:*drid first:*echa first:*guos first:*ilia first:*ipo first:*leo first:*lia first:*mica first:*ocar first:*oco first:*onas first:*orma first:*pleo first:*rid first:*rma first:*uipo first:*uos first:*urne first:*vas first:antiguos first:asociadas first:certificado first:confecciones first:day first:empleo first:enfocar first:equipo first:estas first:familia first:fecha first:forma first:investigador first:lamentablemente first:madrid first:razonas first:secretario first:sector first:turne first:vas first:verano first:virtual last:*1.ª last:*anea last:*arch last:*dado last:*dev last:*dino last:*edo last:*emas last:*fico last:*gido last:*igio last:*imo last:*ivel last:*lsa last:*nica last:*olsa last:*ozo last:*rch last:*rino last:*rra last:*rras last:*sana last:*sion last:*tras last:*tuyo last:*uedo last:*urra last:*uyo last:*vel last:*ya last:*zar last:1.ª last:aburra last:andino last:bolsa last:companera last:dev last:director last:eligio last:espontanea last:estas last:felicitaciones last:nivel last:quedado last:quedo last:research last:sana last:tecnicos last:tuyo last:valdeorras last:vas last:virtual last:ya told:subject1
-4 after:,_de after:,_nos after:asistencial after:cabina after:caex after:cartera after:cita after:cogido after:concurso_de after:datos after:datos_nos after:de_cabina after:de_datos after:de_gestion after:doctor, after:eligio after:eligio_a after:gestion after:gestion_humana after:la_zona after:lo_ve after:local after:medico_de after:porque after:porque_me after:quedado after:quedado_registrada after:sabado after:tuvo after:ve_para after:ya_fue after:zona_de before:^_cambio before:^_tu before:a_sumar before:acaba_de before:aportar_certificado before:arquitecto/a before:cambio before:cambio_de before:curricular before:de_forma before:el_contrato before:enfermeria before:forma before:hospital_de before:la_bolsa before:maestro before:no_vamos before:nombramiento before:nos_quedamos before:ofrece_nombramiento before:otro_maestro before:quedamos before:reconocimiento before:sumar before:turne_al before:vamos before:vamos_a first:*ack first:*adie first:*ager first:*apa first:*area first:*aste first:*bir first:*como first:*cuse first:*die first:*dos first:*en first:*enor first:*eran first:*ger first:*ibir first:*ien first:*ito first:*ncia first:*no first:*nor first:*nza first:*omo first:*rea first:*ref first:*rial first:*rino first:*rras first:*rupo first:*ste first:*tapa first:*uci first:*umar first:*upo first:*use first:acuse first:area first:candidatura first:como first:deberan first:en first:escribir first:etapa first:grupo first:interina first:interino first:manager first:nadie first:no first:postdoctoral first:ref first:senor first:sumar first:uci first:valdeorras last:*aje last:*amen last:*cado last:*che last:*cibo last:*elta last:*erde last:*erna last:*esa last:*gio last:*iaje last:*ibo last:*ismo last:*logo last:*lta last:*men last:*ngo last:*ntil last:*oche last:*ogo last:*rada last:*resa last:*rna last:*rora last:*rsos last:*smo last:*su last:*taro last:*til last:*tral last:*tual last:*tulo last:*tuvo last:*ual last:*ulo last:*un last:*uvo last:aurora last:coordinador/a last:curricular last:doctora last:empresa last:interna last:mas last:noche last:operador last:postulo last:psicologa last:queretaro last:recibo last:registro last:semana last:su last:tecnologo last:titular last:tripulante last:tuvo last:un last:verde
-5 after:,_empiezas after:a_ser after:asignada. after:calidad after:compras after:compras_publicas after:de_compras after:de_siniestros after:de_terreno after:edgar: after:eolica" after:eolica"_ha after:laboratorio,_le after:llevado after:llevado_obra after:medico after:proceso after:puede after:que_avalen after:ser after:ser_para after:siniestros after:terreno after:ve after:y_te before:^_puesto before:area before:chef before:el_chef before:gusto_como before:necesitamos before:nuestro before:que_el before:su_entrevista before:y_el before:ya_que first:*ajas first:*back first:*bre first:*ino first:*jas first:*mada first:*mar first:*neer first:*obre first:*tual first:*ual first:administradora first:comunicacion first:engineer first:estimada first:feedback first:gerente first:gracias first:ingenieria first:justificante first:sobre first:trabajas last:*abia last:*afe last:*ajas last:*bia last:*dar last:*efes last:*eta last:*fes last:*iene last:*jas last:*leta last:*lto last:*o&m last:*obre last:*rma last:*tafe last:*tu last:*uien last:*ux last:completa last:concurso last:cuenta last:directivo last:getafe last:habia last:hemos last:jefes last:mismo last:o&m last:profesor last:sobre last:tiene last:trabajas last:tramitador/a last:tu last:ux last:vendedor/a
-6 after:,_segundo after:con_los after:de_laboratorio, after:de_sueldos, after:ha_llegado after:laboratorio, after:propia after:propia_de after:prueba after:quien_nos after:riesgos_(h/m/x) after:sueldos, after:sueldos,_con after:time after:tu after:vamos after:vamos_a after:vendra after:vendra_de after:y_no before:^_contrato before:^_estimada before:^_la before:^_lo before:^_los before:assessment_day before:caso_de before:certificado before:day before:de before:dicho before:dicho_el before:estimada before:ha_dicho before:los_esta before:pasamos_al before:seleccion_de first:*amen first:*amos first:*ando first:*eda first:*esto first:*hola first:*men first:*onda first:*ran first:*rne first:*rnos first:*sto first:*ueda first:busqueda first:checando first:cocina first:doctora first:hola first:predoctoral first:puesto first:turnos last:*anza last:*des last:*egas last:*gas last:*ien last:*mbo last:*n.º last:*ras last:*rre last:*rso last:*stal last:*tal last:*urso last:*va last:*var last:*zado last:administrativa last:bodegas last:clientes last:correctora last:cristal last:finalizado last:hora last:liquidacion last:n.º last:responsable last:tecnico/a last:va
-7 after:cargo_de after:convocado after:convocado_a after:de_quirofano after:escolares after:fotovoltaica after:fotovoltaica_a after:interna. after:manufactura after:para_su after:quien after:quirofano after:quirofano_ha after:y_para before:^_gracias before:^_hola before:^_prueba before:a_trabajar before:consejo before:el_consejo before:gracias before:hola before:la_convocatoria before:no_la before:sucursal_plaza before:trabajar before:y_no first:*cia first:*cina first:*ento first:*ndas first:*ndo first:*nos first:*ras first:*rina first:*stal first:andas first:confeccion first:cristal first:direccion first:registro first:tecnicos first:tripulaciones last:*aro last:*art last:*bre last:*emos last:*hile last:*hora last:*ile last:*iva last:*mas last:*ndas last:*no last:*oso last:*part last:*ste last:*tiva last:*una last:*xtos last:actriz last:andas last:asignada last:chile last:comprador last:enfermero/a last:interina last:junior last:no last:part last:primario last:promocion last:textos last:tripulaciones last:una
-8 after:,_area after:1.ª after:1.ª_fontaneria after:adjunto after:alguien after:andrea after:andrea_munoz. after:clinica. after:de_direccion after:de_puesta after:direccion after:ejecutivo. after:el_haber after:el_papel after:en_los after:haber after:haber_registrado after:humana after:manager. after:papel after:papel_de after:puesta after:puesta_en after:quirurgico/a after:quirurgico/a_para after:te after:ya_habia before:^_respuesta before:directivo_eligio before:eligio before:eligio_a before:en_la before:esta before:los_turnos before:re: before:turnos first:*bio first:*cias first:*eer first:*ias first:*lsa first:*mbio first:*mos first:*nte first:*nto first:*olsa first:*por first:*y first:bolsa first:cambio first:cobertura first:medicos first:por first:y last:*cess last:*cio last:*dia last:*ess last:*isor last:*lar last:*mpre last:*pre last:*ular last:*uta last:ano last:gestion last:instrumentador/a last:nutriologa last:pacifico last:quiere last:recepcionista last:siempre last:success last:supervisor
-9 after:a_su after:con_el after:de_riesgos after:en_nuestras after:la_vina. after:nuestras after:nuestras_manos. after:para_el after:riesgos after:se_noto after:vina. before:bolsa before:comision_de before:de_nuestra before:lo_pasamos before:no before:oposicion before:oposicion_- before:parte_de before:pasamos before:que before:tu_prueba first:*ara first:*les first:*ntos first:*para first:*stro first:casting first:cementos first:para last:*aya last:*chef last:*dora last:*ere last:*evas last:*hef last:*iere last:cambiado last:categoria last:chef last:medicos last:nuevas
-10 after:con_cartera after:java" after:java"_ha after:nocturno after:solaris. after:y_se before:derivado before:derivado_a before:hemos_derivado before:oficina first:*enas first:*ter first:buenas first:directivo last:*nero last:*ref last:asistencial last:letrado last:ref
-11 after:concurso after:mercantil. after:part_time before:^_assessment before:bolsa_de before:contrato before:de_trabajo before:trabajo before:y first:*cv first:*rso first:*tro first:*urso first:concurso first:cv first:oferta first:social last:*ados last:*anco last:*area last:*ceso last:*das last:*dgar last:*es last:*ido last:*nco last:*noz last:*rado last:*rina last:*tas last:*unoz last:*vina last:area last:banco last:edgar last:es last:maestro last:munoz last:oficial last:personas last:proceso last:trabajador/a last:vina
-12 after:,_vimos after:centro after:centro_de after:de_centro after:doctor after:los after:offset after:para_la after:part before:^ before:^_^ before:^_resultado before:nuestra before:reprogramada,_ya first:*del first:*egas first:*erta first:*tos first:bodegas first:del first:pasantes last:*ana last:*aria last:*ches last:*gar last:*hes last:*ler last:*ller last:*nza last:*se last:*vas last:abogado last:directora last:humana last:noches last:operador/a last:se
-13 after:area after:area_mercantil. after:el_miercoles after:miercoles after:miercoles_a after:su before:^_¡bienvenida before:a_la before:assessment before:carne before:carne_de before:comision before:concurso_de before:el_carne before:el_director before:el_equipo before:equipo before:la_comision before:proceso_en before:¡bienvenida before:¡bienvenida_a before:¿como first:*gas first:*lero first:*mado first:*ment first:*ntes first:*rta first:*tes first:*unda first:assessment first:carretillero first:estimado first:oposicion first:psicologa first:segunda last:*ara last:*ario last:*cias last:*ene last:*iar last:*ias last:*liar last:*nto last:*rama last:*rea last:auxiliar last:fintrama last:gerenta last:industrial last:tecnica
-14 after:2 after:enfermeria after:investigacion, after:investigacion,_consta after:la_investigacion, after:social after:una_persona before:al before:con_una before:por before:trabajar_con before:tu before:ya first:*ent first:*eros first:*gos first:*nas first:*tado first:aceros first:entrevista first:opticas first:resultado last:*amar last:*cos last:*icos last:*mar last:*onas last:*oyo last:*poyo last:*unda last:algamar last:apoyo last:buscabamos last:nos last:orientadora last:publicas last:segunda
-15 after:,_felicitaciones. after:con_quien after:el after:laboral_en after:pyme after:pyme_de before:entrevista_con before:resultado first:*al first:al first:directora first:especialista first:respuesta last:*ada last:*al last:*fue last:*mino last:*nos last:*oco last:*oria last:*tama last:al last:arquitecto last:coordinador(a last:cuentas last:fue last:pergamino last:retama
-16 after:comunicacion after:entrevista after:turno_y before:de_escribir before:de_los before:escribir before:escribir_la before:hoja before:hoja_de first:*enta first:*vida first:vida last:*ager last:*cola last:*ger last:*ha last:*iera last:*mana last:*ntas last:*peda last:agricola last:ha last:manager last:practicas last:zepeda
-17 after:- after:| before:^_para before:de_tecnico/a before:tecnico/a first:*sora first:profesora last:*con last:*ecto last:*eda last:*eral last:*stro last:ayudante last:con last:esta last:general last:oposicion last:pasantes
-18 after:eolico after:zepeda: before:15:30_con before:candidatura_en first:*ares first:*cas first:*ela first:*ida first:*nta first:*oral first:auxiliares first:optica last:*drid last:*ola last:*para last:*rid last:madrid last:para
-19 after:a_la after:a_una after:bilingue. after:fue_convocado before:vacante_de first:*esta first:*gia first:*ina first:*ogia last:*sora last:*tera last:*tro last:cartera last:institutriz last:jornada last:planta last:profesora
-20 after:pedagogica. after:una before:papel_de before:vacante first:*chef first:*dios first:*hef first:*ios first:*nda first:*ones first:*tica first:chef first:gerenta first:remedios last:*anta last:*elva last:*kend last:*lva last:*owth last:*ro/a last:*wth last:backend last:growth last:huelva
-21 after:en_enero. after:enero. after:no_acreditar after:turno_lo first:*que first:*res first:actriz first:administrador first:consultora first:que last:*ino last:encargado last:enero
-22 first:*cos first:*icos first:*ral last:*ampo last:*dor last:*ento last:*fe/a last:*mpo last:campo last:coordinadora last:jefe/a
-23 before:checando before:checando_el before:esta_checando first:*ceso first:proceso last:*sta last:cas
-24 after:publicas after:publicas_2 before:el_otro first:*ana first:*ecto first:*eso first:arquitecto last:*aris last:*dico last:*efe last:*imia last:*jefe last:*ris last:analista last:jefe last:medico last:remedios last:solaris last:vendimia
-25 after:cas after:financiero. before:beca before:beca_de before:los first:*cto first:*erna first:*hoja first:*oja first:*rna first:hoja first:marketing last:*amos last:*ante last:*por last:musica last:por
-26 before:a before:despacho_incorporar before:incorporar before:incorporar_a first:*rado first:*ros first:*tora first:letrado first:musica first:vacante last:*ent last:*nada last:*ncia last:presentacion last:vacantes
-27 after:a, after:a,_nos first:animacion last:*ador last:*cia last:*dios last:*riz last:*triz last:animacion last:mantenimiento last:mercantil
-28 after:confeccion after:de_confeccion before:empleo_para first:*ver first:comercial first:ver last:*ama last:*sica
-29 before:^_director before:^_el first:*con first:con
-30 after:se before:^_documentacion last:controller told:text6
-31 before:respuesta_de first:*dico first:medico last:*tes
-32 after:" first:cas last:*ior
-33 after:de_procesos after:procesos after:procesos_quedaron first:impresor last:*gado last:*ivo last:*tivo last:ingenieria last:secretaria told:text7
-34 after:junior_laboral after:uci before:( before:^_re: before:a_un before:respuesta first:*ting last:ingeniera
-35 after:n.º before:^_estimado before:al_programa before:estimado first:*dor first:*ente first:convocatoria last:*ales last:*icas last:*nico last:*ora last:profesionales
-36 after:: after:la before:programa first:*oria first:jovenes last:ingeniero told:subject3
-37 after:de_turno before:documentacion last:*arde last:*les last:tarde
-38 after:esta before:^_¡hola, before:plazas_de before:¡hola, first:*enes first:artista first:ingeniero last:artista
-39 before:programa_de first:*ador last:*tor
-40 after:) after:para before:solicitud: last:*or(a last:*r(a
-41 after:nos after:senior before:radar_para first:*owth first:*wth first:growth first:secretaria last:*mico last:*rgos last:academico last:burgos last:que
-42 after:en_marcha after:marcha after:marcha_ya first:director last:*rde last:puesta
-44 before:aplicacion before:aplicacion_a first:*cion last:*que
-45 first:*ion last:ejecutivo
-46 after:,_lo after:siento after:siento_en
-47 after:en_uci, after:jornada after:uci, after:uci,_ponemos before:con_la last:*mica last:impresor last:quimica
-48 after:esta_asignada. before:tu_aplicacion first:*tal last:programador
-49 before:ahora_como before:cargo_de before:con
-50 before:director
-52 last:*ntes last:*rior last:exterior
-54 after:nos_vamos first:programador last:*esor last:catador
-55 after:!
-57 first:conductor
-58 first:*nes
-59 first:docente last:*cas
-60 after:noche last:*esta
-62 last:*sor
-63 told:text5
-64 after:"_en before:en before:pero_para first:catador last:*ico
-65 told:text3
-66 first:*tor
-67 after:$ after:la_que after:que_te first:*ica
-69 last:docente
-70 told:subject2
-71 last:*ente
-72 before:el first:*sica
-75 last:tecnico
-79 last:*lero last:carretillero
-83 last:*goza last:*oza last:zaragoza
-87 first:*ctor
-92 last:*ctor last:especialista
-96 last:*nte
-97 last:*tion
-100 after:oferta
-110 last:conductor
-170 after:de
"""
COMPANY = """
160 before:en
150 after:te before:para
130 after:como before:a before:con before:incorpores_a
120 after:) before:del before:familia_de
110 before:la
100 after:no
94 after:desea
86 after:talento
81 before:de
74 after:". before:personas
69 before:empresa before:la_empresa before:muestras_por
64 before:proceso_de
61 after:ha
60 before:(
56 before:por
55 after:las
50 before:cultura, before:y_cultura,
48 after:y
44 before:interes_en
42 before:equipo_de before:que
41 after:le
39 after:se
37 before:(h/m/x)_de
33 before:|
31 after:] after:s.r.l. before:[
29 after:por
26 before:acercado_a
25 after:llego
22 before:nuestra_familia before:secretaría
19 before:el
18 before:joven
11 before:^
4 after:estamos before:claustro,_el
3 after:x
2 after:|
-1 after:& after:(ref. after:afecto, after:alegria after:andina after:aprecio, after:avanzado after:ayer after:base after:carino, after:central after:cerca, after:confirma after:cordial after:desgracia, after:dia after:dia, after:encinas after:esto, after:fundamento after:i after:jornada after:maribel after:medio after:miguel after:murta after:muñoz after:norte after:ops after:osorno after:pasado after:politica after:publica after:recibo after:roque after:serranía after:tiene after:viejo after:ya before:a_don before:aleman before:andrea before:anselmo before:apreciable before:bodegas before:bogotá before:c/ before:caja before:cargo_de before:companera before:con_referencia before:confecciones before:cuentas before:de_" before:del_poligono before:don before:entrevista_para before:federico before:ferretería before:fintech_en before:frigoríficos before:geografía before:génesis before:industrial before:inmaculada before:jóvenes before:lanas before:logística before:mensaje before:mi_companera before:nicolás before:octavio before:open before:parecidas_en before:plaza before:poligono before:portal before:que_el before:quiere_aleman before:radar_para before:recursos before:referencia before:respetable_senor before:rosario before:senor before:sra. before:su before:talento before:talleres before:teatro before:teresa before:tienda before:tres before:tu_mensaje before:vendra_de before:yorman before:óptica
-2 after:ahora after:anáhuac after:beso, after:cruz after:disculpas. after:dos after:ese after:eso after:ett after:favor after:hay after:hora after:infantil after:mirador after:miralles after:nos after:nuestro after:people after:pequeños after:pudimos after:recibio after:relajado, after:salces after:su after:tal before: before:" before:10002 before:2023- before:academico,_clave before:aviso before:beto before:buenas_tardes, before:c.v. before:center before:cerámicas before:chamba before:clave before:con_la before:de_c.v. before:elena before:hospital before:numero_2023- before:paloma before:parque before:part before:registro before:río before:tardes,
-3 after:.º after:avisaremos after:cosa after:entrenando after:fue after:games after:goyeneche after:gusto after:hemos after:invitamos after:mucho, after:negro after:ocupacional after:posicion after:saludos after:senor after:sin before:14/ before:aplicacion_para before:avenida_del before:capital before:charla_con before:codigo_14/ before:hoteles before:ignacio before:la_sucursal before:las before:naviera before:plaza_de before:re: before:s.a._- before:santa before:seleccionado_para before:sin_el before:time before:trae_el before:universidad before:vacante_de before:vendedor/a before:vinícola
-4 after:bien, after:desgracia after:dificil after:humano after:jacaranda after:quiere after:sido after:todo, after:vez before:"carnicero/a_- before:av. before:begoña before:componentes, before:iberturbo_componentes, before:instalaciones_de before:la_convocatoria before:la_posicion before:nieves before:posicion before:sede_de before:sucursal before:y
-5 after:" after:barrado after:cogimos after:eligio after:n after:sur after:un before:al before:busqueda_de before:colegio before:consejo before:convocatoria before:cristina before:dado_a before:de_local, before:embargo,_el before:escuela before:hermanos before:ingenio before:jr-10452 before:local, before:¿
-6 after:palma after:sanz after:terapeuta after:tu before:calidad_( before:infantil before:ramiro before:rodrigo before:saludos, before:¡
-7 after:creemos after:disponiamos after:os after:zaragoza before:ciudadano before:editorial before:el_programa before:ricardo
-8 after:, after:tenemos before:auditoria_del before:calle_con before:dona before:dpto. before:en_dona before:hno. before:hola, before:la_psicologa before:mall before:psicologa before:soy
-9 after:en after:ingreso before:23:59,_esta before:cochera_de before:esta before:lic. before:time_-
-10 after:). after:abrazo after:caracola after:este after:lo after:segre before:de_la before:dra. before:familia before:todo before:vemos_por
-11 after:seguros before:clínica before:muchacha_de before:padre before:provincia_de
-12 after:nunca before:cooperativa before:laboratorios
-13 after:humanos after:mas before:agende_con before:mtro. before:obra_en before:san before:tiendas
-14 after:), after:app after:del after:esta before:(hora_del before:asumira before:chef before:lo_asumira before:tarde_en before:viajar_a
-15 before:- before:candidatura_para before:programa_de
-16 before:-_rosario, before:enfermeria_en before:rosario,
-17 after:entrevista before:estado_en before:lácteos before:oficina_de before:programa before:riesgos_(
-18 after:actua after:la
-19 before:gestión
-20 after:con after:el before:restaurante
-21 before:entrevistarte_en before:ubicada_en
-22 before:base_de
-24 after:a before:los
-27 before:abrazo_desde before:alba before:equipo before:venido_desde
-28 after:hasta before:documenta_sistemas, before:sistemas,
-29 before:la_familia
-32 after:que before:assessment before:despues_de
-33 after:saludo
-34 before:41_del before:parte_de
-35 after: before:fundación
-37 after:., before:candidatura_a
-38 after:trabajamos
-40 after:pasos before:zona_de
-44 before:estudio
-45 before:salud_de
-46 before:grupo
-47 before:supermercados
-48 before:802,
-50 before:directora_de
-51 before:area_de
-52 after:!
-55 after::
-56 before:certificado_de
-57 before:postular_a
-59 before:en_el
-62 after:.
-69 before:en_la
-72 before:residencia
-76 after:desde before:desde
-85 before:banda
-92 after:de
-120 after:- before:tienda_de
-130 before:consultora
"""
