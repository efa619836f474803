"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
200 before:para
190 before:falta_otro
150 before:otro
140 last:*ria
120 last:*eria last:dependienta
110 after:al after:al_area first:*o/a last:*enta
100 last:asociado last:optometrista
98 last:*cion
96 last:*uci last:uci
95 after:con last:*gia last:*ogia last:*te/a last:dependiente/a
94 told:text2
93 last:kinesiologia
92 after:fue last:*nta
89 first:*ero
88 last:*o/a
86 last:*iado
84 before:^_concurso
82 last:tienda
81 after:. last:*gos last:*to/a last:arquitecto/a
79 last:*sos last:*uero last:bodeguero
78 after:sera_para first:*uero first:bodeguero
77 after:sera first:jefatura
76 before:eso before:eso_la before:por_eso
74 before:puesto last:*e/a last:*oral last:produccion
73 after:no_lo last:*acen last:*cen last:almacen
72 first:*beca first:*eca first:beca
71 after:hemos first:*or/a first:*r/a
70 first:*ico first:*mico first:academico
69 after:con_carretillero" after:junior before:oferta_" last:*enda last:*ial last:*nda last:*rial
68 after:banco after:que after:ya_esta
67 first:*era
66 before:" first:*iado first:asociado
65 after:banco_solaris. after:de_banco first:personal last:*pyme last:*yme last:pyme
64 last:*ves
63 after:un before:de_un before:incorporacion before:incorporacion_de before:la_incorporacion last:*omo
62 after:cierre before:re:_solicitud first:*ista first:practicas
61 after:turno before:^_direccion before:solicitud first:*ama last:investigacion
60 before:direccion before:entrevista before:posicion first:*nal first:*onal
59 last:*ones
58 last:*nes last:enfermeria told:text1
57 after:a_un first:*adas last:*ecta last:*gue last:*ngue last:arquitecta last:bilingue
56 after:en_la after:paso first:*ato first:*rato first:contrato last:*cta
55 after:le first:oficial
53 last:*ano last:*rano
52 before:nuestra_nueva before:nueva first:*dora first:*efe first:*jefe first:jefe
51 after:no first:*das last:*nal last:*nera last:*onal
50 before:oferta before:otra last:*amia last:hemodinamia
49 before:completa_para before:lo_de
48 last:cabina
47 after:que_celebraremos last:*tos last:higienista last:marketing
46 after:,_se after:que_podia first:*sta last:*ral last:*rcha last:*sgos last:*ting last:laboratorio last:marcha last:riesgos
45 last:*bina last:predoctoral told:text0
44 after:"_ha after:que_ya after:ya before:la_plaza first:*tura first:*ura last:*tura
43 after:proyecto last:*cha last:*esos last:procesos
42 after:,_le before:la_posicion first:*cial first:*ial last:*isos last:*ista last:gerocultora last:pisos
41 after:a_partir after:partir after:partir_del before:candidatura before:con_otra before:plaza before:plaza_de before:posicion_de before:puesto_de first:*cta first:*ecta first:arquitecta last:*c+e last:*lico last:c+e last:eolico
40 before:concurso last:investigador last:senior last:veterinaria
39 after:a_bordo after:bordo after:bordo_del after:burgos. after:en_burgos. before:candidatura_a first:*ro/a last:*inas last:*ing last:manufactura last:maquinas
38 after:a after:tienda before:de_la before:lo before:tu_candidatura last:*copy last:*gica last:*opy last:*tend last:copy last:frontend last:pedagogica
37 after:pago after:pago_el after:y first:*sor first:institutriz first:vidriero last:*ura last:vidriero
36 after:que_vendra before:cargo before:papeles_para before:proceso first:responsable first:tripulante last:*ctos last:*tica
35 after:campo after:de_campo before:day_para first:*copy first:*euta first:*gory first:*opy first:*or(a first:*ory first:*r(a first:category first:copy first:profesor last:*ero last:*nas last:*or/a last:*r/a
34 after:es before:de_seleccion before:el_puesto before:pruebas first:*able first:*ble first:*uta first:camarero/a first:residencia last:*ares last:*umos last:financiero last:insumos last:verano
33 after:,_agencia after:en_merida. after:merida. after:titular first:*nica first:tecnica last:*orio last:negocios
32 after:licencia after:licencia_se before:la_vacante before:una_prueba first:*esor last:*cios
31 after:,_que after:aguas after:aguas_del after:en_aguas after:noches before:busqueda first:*nico first:higienista first:residente last:*fer last:*ofer last:chofer last:fontaneria
30 after:del after:por_no first:comprador last:*iero last:*res last:*uria last:celador last:confeccion last:enologa
29 after:ha before:8:30_para before:cas-117, before:convocatoria_cas-117, before:la_vacancia before:para_lo before:postulacion before:vacancia before:vacancia_de first:*ante first:*ola first:asesor first:planificador last:escolares last:proyectos last:siniestros
28 after:@ after:la_tienda after:tienda_de after:verano before:el_cargo before:seleccion first:enologa last:*ava last:*mia last:*rtes
27 after:va after:va_a first:*co/a first:tecnico/a last:*tros
26 after:el_cargo after:ha_quedado before:el_proceso before:un last:*ime last:*time last:laboral last:time
25 after:en_nuestra before:decidido_fichar before:fichar before:fichar_a first:*icas last:*bra last:*obra last:obra
24 after:,_con after:nuestra before:como before:cv before:re:_cv before:re:_re: last:*era last:*ica last:educadora
23 after:asumira after:asumira_begona after:lo_asumira after:por before:para_la before:prueba_de first:*iar first:*liar first:*ria first:auxiliar first:mecanico last:*anda last:*ucto last:demanda last:producto
22 after:,_y after:en_pergamino, after:este after:este_ano. after:pergamino, after:pergamino,_felicitaciones. before:para_el first:*aria first:*olin first:editor(a first:violin last:*ion last:*loga last:*oga last:*olin last:violin
21 after:cargo after:en_huelva. after:fue_asignado after:huelva. after:queda first:*mpa first:*ompa first:*ort first:*port first:export first:gerocultora first:trompa last:*mpa last:*ompa last:mecanico last:trompa
20 after:y_el before:con_lo before:fue_con before:incorporaras_como first:*end first:*rano first:coordinador first:ejecutivo first:optica-optometrista first:optometrista last:*atos last:datos last:doctor last:postdoctoral
19 after:? after:nos_ha before:oferta_de before:postulacion_a before:tu_postulacion first:*loga first:*oga first:*tend first:frontend last:*dad last:*dega last:*ega last:*idad last:*rio last:*rno last:bodega
18 after:,_areas after:de_noches after:mediante after:mediante_promocion after:noches_a after:quedo before:categoria before:categoria_de before:la_categoria before:re:_busqueda before:re:_puesto first:*ado first:*ops first:*vops first:celador/a first:devops first:enfermeria last:*eno last:*fset last:*gada last:*reno last:*set last:celador/a last:encargada last:offset last:social last:terreno
17 after:, first:*ano first:*fer first:*ofer first:*tas first:chofer last:*aica last:*iso last:*piso last:*urno last:eso last:fotovoltaica last:piso
16 after:,_sucursal before:contratacion_del before:la_oferta before:seleccion_para first:*ead first:*head first:*lin first:*riz first:*triz first:head last:*end last:*jr last:*lin last:jr last:planificador
15 after:desde_entonces after:mall after:mall_plaza after:y_desde before:del before:un_puesto first:conservador/a first:veterinaria last:*fano last:*ldos last:*ops last:*rol last:*trol last:*vops last:contable last:control last:devops last:quirofano last:sueldos
14 after:en_fintrama. after:fintrama. before:^_casting before:casting before:entrevista_para before:llamado before:llamado_de before:prueba first:*eria first:*gada first:encargada last:patronista
13 after:(h/m/x) after:(h/m/x)_de after:,_por after:de_grupo after:en_puerto after:es_tuyo. after:grupo after:grupo_aurora. after:puerto after:puerto_montt. before:a_una before:del_puesto before:la_busqueda before:proceso_selectivo before:selectivo before:selectivo_de first:analista first:gerente first:patronista last:*eca last:*ros last:*teca last:*unto last:adjunto last:calidad last:quirurgico/a
12 after:(ref. after:delta after:delta_verde. after:en_delta first:*iva first:*tiva first:administrativa last:*dos last:*tora last:planeamiento
11 after:-_tienda after:de_la after:desde after:lo after:tienda_trujillo first:*ing first:*ous first:*sous first:educadora first:junior first:sous last:*ado last:*ego last:*eso last:*iego last:eolica last:riego
10 before:- before:meter_otro first:*ance first:*ior first:*nce first:*nior first:compliance last:*aex last:*caex last:*cer last:*icer last:*sr last:biblioteca last:caex last:officer last:sr
9 after:,_porque after:fin after:fin_de before:a_otra first:*e/a first:*ivo first:*ler first:*ller first:*tivo first:coordinadora first:correctora last:direccion last:venta
8 after:ha_sido after:la_unidad after:un_reclutador after:unidad after:unidad_de after:y_un before:aplicacion_para before:busqueda_de before:solventia_como first:*jero first:cajero first:despachante first:tecnico last:*lica last:*uana last:aduana last:automation last:clinica last:operaciones
7 after:,_proceso before:de_empleo before:empleo first:*ite first:*ncia first:*qa first:*site first:*to/a first:arquitecto/a first:qa first:site last:*ios last:*rnes last:comunicacion last:partida last:preventista last:seguridad
6 before:^_vacante before:contigo_como before:entrevista: before:postulacion: first:*jera first:*nero first:*ntia first:*rero first:cajera first:camarero first:celador first:orientadora last:*cal last:*jero last:*ocal last:*ssr last:*tida last:cajero last:indirectos last:local last:ssr last:turno
5 after:la_sucursal after:sucursal after:sucursal_santa before:^_entrevista before:contratarlo_como before:el_rol before:re:_postulacion before:rol before:rol_de before:servicios first:*gado first:*isor first:controller first:delineante first:representante first:supervisor last:*ate last:*cero last:*cias last:*ias last:*inea last:*mos last:*neer last:*pras last:carnicero last:compras last:engineer last:linea last:profesional last:trafico
4 after:,_codigo after:en_zaragoza. after:es_para after:ha_tenido after:zaragoza. before:candidatos_para before:de_plazas before:del_proceso before:plazas before:proceso_" first:*ata first:*data first:*fe/a first:*iero first:*mozo first:*ora first:*ozo first:*te/a first:data first:dependiente/a first:jefe/a first:mozo first:operador first:operario last:*airs last:*aval last:*co/a last:*dero last:*eer last:*ilia last:*irs last:*jera last:*lia last:*mera last:*rior last:*val last:*zara last:affairs last:almazara last:cajera last:delineante last:enfermera last:exterior last:familia last:logistica last:panadero
3 after:". after:,_aunque after:,_mall after:,_sentimos after:-_exclusion after:exclusion after:ingreso after:ingreso_correctamente. after:y, after:y,_aunque before:^_postulacion before:al_proceso before:candidatura_para before:contratacion_como before:nuestra_oferta before:re: first:*ario first:*cia first:*edor first:*efa first:*jefa first:*logo first:*nity first:*ogo first:ayudante first:community first:conductor/a first:contador first:coordinador/a first:dependienta first:desarrollador first:encargado first:ingeniera first:instrumentador/a first:jefa first:maestro first:maquinista first:prevencionista first:preventista first:reponedor first:tecnologo last:*edor last:*ida last:*king last:*nzas last:*zas last:administrativo last:bibliotecaria last:packing last:proyectista last:remuneraciones last:reponedor told:subject0
2 after:,_esta after:banco_tlaloc. after:en_banco before:^_plaza before:concurso_interno before:convocatoria_de before:grupal before:ingreso_como before:interno before:interno_de first:*duct first:*uct first:enfermero/a first:product last:*acia last:*dito last:*erno last:*nea last:*ntos last:*sap last:credito last:interno last:maquinista last:recepcion last:residente last:sap told:text4
1 after:-_mercado after:-_resultado after:con_estas after:el_super after:fue_entregado after:la_hemos after:mercado after:mercado_central" after:super after:super_de after:y_con before:^_bolsa before:^_candidatura before:^_oferta before:^_proceso before:al_puesto before:convocatoria before:curriculum_para before:por_postular before:postular before:postular_a before:proceso_para before:propuestas_para before:su_solicitud before:trabajo_como first:*arch first:*cal first:*ltor first:*mer first:*omer first:*ona first:*rch first:*stra first:agente first:consultor first:customer first:frutero/a first:monitor/a first:nutriologa first:research last:*cola last:*ead last:*ina last:*ques last:*tima last:*ues last:*vo last:agricola last:carnicero/a last:conservador/a last:embarques last:frutero/a last:laminacion last:maritima last:taller last:vo
-1 after:-_analista after:1 after:1_de after::_cercanias after:; after:a_otra after:a_quedar after:admitida after:admitida_a after:al_estado: after:analista after:analista_de after:angelica after:angelica_maria after:animacion after:aplicacion after:asignado after:asignado_a after:avalen after:avalen_sus after:biblioteca, after:biblioteca,_se after:c+e after:caex, after:caex,_proceso after:calidad_(ref. after:carretillero" after:carretillero"_en after:cifuentes: after:contable after:cubrir after:cubrir_tambien after:cuentas_pyme after:dado after:dado_de after:de_almacen after:de_biblioteca, after:del_1 after:del_remolcador after:descarta after:descarta_seguir after:dia after:el_hospital after:el_puesto, after:elegido after:elegido_a after:en_nuestro after:entrada after:entrada_en after:entrevista_tecnica after:ese after:especialista after:esta_en after:excelente after:excelente_y after:finalizado. after:financiero after:habia after:habia_llevado after:hospital after:hospital_de after:industrial after:industrial_fue after:ingenieria after:interno. after:justo. after:la_mas after:la_segunda after:la_vida. after:lo_justo. after:mas after:medico. after:munoz. after:no_interviene after:norte! after:nos_resultaba after:nuestro_sistema. after:obra after:obra_publica. after:otra_actriz after:panadero, after:panadero,_porque after:para_nerea, after:para_otra after:participacion after:pasado after:pasado_al after:piso_este after:plaza after:plaza_norte! after:por_nombre. after:por_sustitucion after:proceso_de after:promocion after:promocion_interna. after:puesto, after:puesto,_asi after:que_el after:que_no after:que_presento after:quedar after:quedar_con after:quiere after:quieres. after:reclutador after:reclutador_de after:remolcador after:remolcador_"tacuari". after:responsable. after:rozo after:sabado_21 after:se_lo after:se_ve after:segunda_maquina after:si after:sido_admitida after:su_revision. after:sus after:sus_habilidades. after:te_ve, after:tecla. after:tecnico/a. after:tengo after:tengo_que after:tenido after:tenido_entrada after:tiempo after:trujillo after:trujillo_ingreso after:tu_proceso after:un_postulante after:vacantes. after:ve, after:ve,_pero after:vida. after:y_descarta after:y_tengo after:zona before:^_convocatoria before:^_novedades before:^_para before:^_siguiente before:^_su before:a_las before:al_assessment before:al_investigador before:area_de before:assessment_day before:beto, before:beto,_el before:cita before:cliente before:como_el before:conoce_a before:cuya_disponibilidad before:day before:de_dirigirse before:de_su before:de_tu before:desarrollador before:devolvemos before:dirigirse before:disponibilidad before:don_beto, before:el_pianista before:el_reconocimiento before:embargo, before:embargo,_el before:evaluacion before:export before:has before:incorporaras before:ingreso before:interes_en before:investigador before:junior before:la_contratacion before:la_direccion before:le before:le_devolvemos before:lo_que before:martin,_¿como before:novedades before:para_data before:pero before:pianista before:por_tu before:profesor_de before:que_buscamos before:que_le before:quedamos_con before:representante before:seas_nuestra before:seleccion_de before:siguiente before:sin_embargo, before:solamente_como before:solicitud_de before:sous before:te_incorporaras before:tecnica before:tecnica_de before:trae_el before:tu_ingreso before:tu_solicitud before:turno before:usted,_pero before:y_buscamos first:*200 first:*ados first:*aran first:*argo first:*aza first:*bas first:*bido first:*dero first:*ebas first:*egar first:*ejo first:*emos first:*ess first:*etos first:*fue first:*full first:*gar first:*ido first:*lan first:*laza first:*mica first:*nida first:*nza first:*otro first:*pal first:*plan first:*ref first:*rgo first:*rno first:*sejo first:*sion first:*stas first:*te first:*tra first:*ull first:*unta first:*unto first:*upal first:*urno first:*web first:200 first:acompanante first:adjunta first:adjunto first:ahora first:audicion first:cargo first:categoria first:comision first:consejo first:contable first:devolvemos first:directamente first:folletos first:fue first:full first:fundacion first:grupal first:iluminacion first:interes first:intermediario first:justificante first:llegar first:mantenimiento first:noticias first:notificacion first:opticas first:otro first:panadero first:participaran first:plan first:plaza first:postulacion first:presentacion first:pruebas first:recibido first:ref first:te first:web first:¡bienvenida last:*acha last:*adie last:*ados last:*ager last:*aja last:*alen last:*alma last:*aloc last:*amen last:*argo last:*arte last:*ase last:*aso last:*aza last:*bado last:*baja last:*bien last:*die last:*drea last:*ecio last:*efa last:*egar last:*esa last:*esde last:*esto last:*etos last:*ger last:*han last:*hay last:*ian last:*id last:*igo last:*illa last:*ita last:*jefa last:*jora last:*laza last:*len last:*leo last:*lio last:*lla last:*llo last:*lma last:*loc last:*lsa last:*mada last:*men last:*mina last:*nido last:*oda last:*ola last:*olsa last:*ono last:*ordo last:*ores last:*oto last:*pal last:*paso last:*pleo last:*rava last:*rco last:*rdo last:*rero last:*resa last:*rgo last:*rida last:*rino last:*rita last:*rozo last:*rras last:*rsal last:*rta last:*sado last:*sal last:*sde last:*ser last:*si last:*sido last:*stas last:*toda last:*tono last:*ueda last:*upal last:*usto last:*utos last:ahora last:alma last:andrea last:asesor last:auxiliares last:avalen last:baja last:bolsa last:bordo last:brava last:camarero last:capturada last:cargo last:celebraremos last:consultora last:contador last:desarrollador last:desde last:electricista last:elegido last:empleo last:empresa last:folletos last:fundacion last:gracias last:grupal last:han last:hay last:id last:incorporacion last:interino last:intermediario last:jefa last:justo last:licencia last:llegar last:llevado last:maestras last:manager last:maria last:matematicas last:mediante last:mejora last:memoria last:merida last:mina last:minutos last:monitor/a last:muchacha last:nadie last:nombramiento last:notificacion last:operario last:otras last:parecio last:parte last:pasado last:paso last:plaza last:prefiere last:publica last:puesto last:redactor/a last:registrada last:representante last:residencia last:revision last:rozo last:sabado last:santa last:ser last:si last:sido last:sucursal last:sustitucion last:tambien last:temporada last:tenido last:tlaloc last:toda last:valdeorras last:vamos
-2 after:,_el after:alma. after:ano. after:atraccion after:candidatura after:control after:control_y after:coordinadora after:coordinadora_de after:corre after:corre_a after:cuentas after:curricular after:de_atraccion after:de_calidad after:de_control after:de_cuentas after:de_direccion after:de_o&m after:desde_el after:direccion after:disponiamos after:disponiamos_unicamente after:doctor,_codigo after:el_alma. after:el_proceso after:el_sabado after:en_voz after:escuela after:exterior. after:fue_excelente after:fue_un after:general after:han after:han_dado after:indirectos after:investigador after:investigador_titular after:la_zona after:las after:me after:me_parecio after:minutos, after:minutos,_que after:o&m after:o&m_eolica" after:otra after:parecio after:parecio_lo after:piso_de after:postulo after:postulo_ya after:primario. after:principal after:publica. after:puede_cubrir after:sido after:sobre after:social_ha after:tecnico/a after:tuyo. after:ux after:voz after:voz_alta after:y_la after:zona_de before:200 before:^_acuse before:^_apreciada before:^_citacion before:^_deberan before:^_lamentablemente before:^_los before:^_por before:^_secretaria before:^_¡gracias before:acuse before:apreciada before:asi_como before:auxiliar before:buscamos before:cami,_como before:cas before:citacion before:con_el before:con_usted, before:contratacion before:curricular before:data before:de_site before:deberan before:desgracia before:desgracia_la before:direccion_como before:el_programa before:eres before:ha before:hospital_de before:incorpores before:incorpores_a before:jovenes before:la_bolsa before:la_convocatoria before:lamentablemente before:lamentablemente_el before:las before:las_200 before:me_ha before:muchacho,_eres before:nombramiento before:ofrece_nombramiento before:pida_a before:por_desgracia before:programa_jovenes before:que_la before:reconocimiento before:reenvie before:reliability before:research before:secretaria before:site before:site_reliability before:sobre_tu before:te_incorpores before:tienda before:usted, before:ya_reenvie before:¡gracias first:*acia first:*ack first:*ades first:*amen first:*anea first:*arne first:*ate first:*c+e first:*cano first:*cho first:*day first:*eres first:*eva first:*hora first:*icho first:*ilia first:*itud first:*lar first:*lia first:*lity first:*mada first:*men first:*n.º first:*nea first:*ores first:*otra first:*pero first:*rada first:*rino first:*rras first:*rtar first:*si first:*tar first:*tud first:*ueva first:aportar first:c+e first:carne first:day first:decano first:desgracia first:dicho first:direccion first:dos first:espontanea first:esta first:estimada first:familia first:interino first:lamentablemente first:maestras first:n.º first:novedades first:nueva first:otra first:pero first:reliability first:secretario first:si first:solicitud first:talentos first:tecnicos first:temporada first:trabajador first:valdeorras last:*@ last:*adas last:*all last:*anea last:*aron last:*ato last:*bio last:*cano last:*cla last:*ecla last:*edar last:*ede last:*eran last:*eros last:*este last:*fica last:*ija last:*ijon last:*ipe last:*ivel last:*jon last:*mall last:*mbio last:*mbre last:*me last:*mozo last:*nado last:*ntro last:*orte last:*ory last:*ran last:*rato last:*rcio last:*ron last:*rra last:*rtir last:*sera last:*sto last:*tir last:*tory last:*uas last:*uede last:*urra last:*vel last:@ last:aburra last:acompanante last:asignado last:cambio last:centro last:cogido last:comercio last:condiciones last:contrato last:convocatoria last:coordinador last:decano last:disenador/a last:disposicion last:educador/a last:entrevista last:espontanea last:este last:exclusion last:fisica last:gijon last:ingeniero/a last:mall last:me last:mozo last:nivel last:nombre last:norte last:notifica last:noventa last:partir last:psicologa last:puede last:quedar last:quien last:razonas last:regulatory last:seleccion last:sera last:siento last:tecla last:¡gracias
-3 after:(id after:,_almagro after:,_vengase after:- after:11873. after:acompanante after:acompanante_corre after:almacen after:asignada. after:cita after:cogido after:con_su after:con_una after:de_gestion after:de_liquidacion after:de_nuestro after:de_planta after:de_semana after:doctor, after:esta_de after:gestion after:gestion_humana after:ivan, after:laboral after:liquidacion after:liquidacion_de after:local after:planta after:podia after:podia_empezar after:que_salir after:registrada after:registrada_con after:sabado after:segunda after:semana after:time_- after:time_mall after:ya_mismo. before:15:30 before:^_estimada before:a_dos before:ante before:ante_el before:antiguos before:aportar before:arquitecto/a before:bien_como before:candidaturas before:como_optica- before:de_fecha before:deberan_aportar before:desempenando before:desempenando_de before:directamente before:dirigirse_directamente before:dos before:dos_antiguos before:el_contrato before:estimada before:fecha before:la before:las_15:30 before:las_candidaturas before:llegaron_sus before:lo_turne before:maestro before:mafe,_¿como before:no_necesitamos before:no_otro before:optica- before:otro_maestro before:papeles before:presento_ante before:prueba_en before:reenvie_al before:su before:sus before:sus_papeles before:turne before:venia_desempenando before:y_como before:y_necesitamos before:ya_lo before:yo_y first:*ala first:*back first:*cado first:*che first:*cuse first:*dar first:*des first:*echa first:*efes first:*eles first:*eran first:*fes first:*guos first:*ino first:*ipo first:*ito first:*lico first:*nas first:*oche first:*ocia first:*oco first:*onas first:*orma first:*rama first:*sala first:*tras first:*uipo first:*una first:*uos first:*urne first:*use first:*vas first:acuse first:antiguos first:asociadas first:certificado first:confecciones first:deberan first:equipo first:fecha first:feedback first:forma first:gracias first:ingenieria first:jefes first:noche first:papeles first:programa first:propuesta first:publico first:razonas first:sala first:socia first:turne first:una first:vas first:verano first:¡gracias last:*able last:*ajo last:*apa last:*ayo last:*bajo last:*cado last:*cayo last:*cibo last:*dado last:*emas last:*ezar last:*gido last:*ibo last:*ismo last:*ivan last:*onas last:*rora last:*rque last:*rte last:*smo last:*ste last:*tada last:*tapa last:*tras last:*tuvo last:*tuyo last:*uvo last:*uyo last:*van last:*vas last:*ve last:*ya last:*zar last:alguien last:atraccion last:aurora last:empezar last:etapa last:huancayo last:ivan last:nuestro last:onda last:operador last:pianista last:porque last:quedado last:recibo last:talentos last:trabajo last:turia last:tuvo last:tuyo last:vas last:ve last:ya
-4 after:,_nos after:a_cargo after:backend after:biblioteca after:cabina after:cabina_que after:calidad after:cartera after:cartera_propia after:cocina after:datos after:datos_nos after:de_biblioteca after:de_cabina after:de_cocina after:de_datos after:de_piso after:docente after:eligio after:eligio_a after:eolica" after:eolica"_ha after:fontaneria after:fontaneria_en after:haber after:junior. after:medico_de after:modo after:modo_que after:piso after:puede after:que_avalen after:quedado after:quedado_registrada after:respuesta after:respuesta_de after:tu_candidatura after:un_docente after:vendra after:vendra_de after:y_te before:^_cambio before:^_programa before:^_propuesta before:^_tu before:^_¿como before:a_category before:a_sumar before:acaba_de before:cambio before:cambio_de before:category before:de_nuestra before:de_nuestro before:en_la before:figura_como before:nos_quedamos before:participaran before:propuesta before:propuesta_de before:quedamos before:recibido before:sumar before:telefono_como first:*adie first:*amos first:*aste first:*bir first:*car first:*cha first:*die first:*dos first:*hola first:*ibir first:*mera first:*nos first:*ocar first:*rma first:*ste first:*va first:candidatura first:comunicacion first:editora first:enfermera first:enfocar first:escribir first:estas first:hola first:incorporacion first:nadie first:suplente first:va last:*1.ª last:*arch last:*asi last:*cera last:*cio last:*dev last:*efes last:*elta last:*erna last:*erto last:*fes last:*igio last:*imo last:*logo last:*n.º last:*ntt last:*o&m last:*odo last:*ogo last:*onda last:*ontt last:*orre last:*ozo last:*rada last:*rch last:*rma last:*rna last:*rre last:*rto last:*sion last:*su last:*todo last:*zado last:1.ª last:acacias last:administrativa last:asi last:companera last:concurso last:coordinador/a last:corre last:dev last:directivo last:director last:doctora last:editora last:eligio last:estado last:estas last:finalizado last:hemos last:interna last:jefes last:mas last:mismo last:montt last:n.º last:o&m last:profesor last:research last:siguientes last:su last:tecnologo last:tercera last:todo last:tripulante
-5 after:,_de after:,_empiezas after:asistencial after:cargo_de after:de_insumos? after:de_seguridad, after:de_terreno after:empezar after:empezar_ya after:en_tu after:insumos? after:llevado after:llevado_obra after:medico after:nuestro after:prefiere after:prefiere_que after:proceso after:propia after:propia_de after:riesgos_(h/m/x) after:seguridad, after:seguridad,_por after:talentos after:terreno before:^_como before:^_resultado before:aportar_certificado before:no_vamos before:oposicion before:parte_de before:turne_al before:vamos before:vamos_a first:*bre first:*como first:*en first:*ento first:*erna first:*leo first:*no first:*obre first:*omo first:*onda first:*pleo first:*ran first:*rna first:*umar first:como first:confeccion first:empleo first:en first:no first:optica first:postdoctoral first:sobre first:sumar last:*abia last:*ajas last:*aria last:*bia last:*ceso last:*dar last:*edo last:*enes last:*erde last:*eta last:*gio last:*hile last:*iene last:*ile last:*iva last:*jas last:*leta last:*lta last:*ndas last:*ntil last:*nza last:*obre last:*odia last:*rsos last:*tado last:*til last:*tiva last:*uedo last:*uien last:andas last:chile last:completa last:curso last:felicitaciones last:habia last:hora last:jovenes last:medicos last:podia last:proceso last:quedo last:redaccion last:sobre last:tiene last:trabajas last:verde
-6 after:a_ser after:a_su after:clinica. after:de_laboratorio, after:de_siniestros after:de_sueldos, after:escolares after:laboratorio, after:para_la after:porque after:porque_me after:ser after:ser_para after:siniestros after:sueldos, after:sueldos,_con after:te after:time after:y_no after:y_para after:y_se after:ya_fue before:^_hola before:^_lo before:^_prueba before:^_respuesta before:bolsa before:certificado before:de_forma before:forma before:gusto_como before:hola before:ocupe_uno before:pasamos_al before:proceso_con before:uno before:uno_de first:*ager first:*ajas first:*ger first:*jas first:*mado first:*mar first:*ment first:*mos first:*ndas first:*neer first:*nto first:*ntos first:*ras first:*rne first:andas first:assessment first:engineer first:estimado first:interina first:manager first:medicos first:predoctoral first:trabajas first:virtual last:*aje last:*che last:*dia last:*emos last:*hora last:*iaje last:*ien last:*lto last:*ngo last:*oche last:*tal last:*tas last:*tulo last:*un last:*va last:*var last:*xtos last:asignada last:categoria last:clientes last:cuenta last:liquidacion last:noche last:nutriologa last:orientadora last:postulo last:semana last:textos last:un last:va last:vendedor/a last:virtual told:subject1
-7 after:1.ª after:1.ª_fontaneria after:alguien after:andrea after:andrea_munoz. after:celebraremos after:celebraremos_el after:con_los after:de_quirofano after:ha_llegado after:lo_ve after:prueba after:quien after:quirofano after:quirofano_ha after:vamos after:vamos_a after:ve after:ve_para before:^_puesto before:directivo_eligio before:eligio before:eligio_a before:necesitamos before:nuestra before:nuestro before:oficina before:profesor before:tu_prueba first:*cias first:*ias first:*iera first:*lsa first:*ndo first:*olsa first:*stro first:*tual first:*ual first:bolsa last:*art last:*cos last:*des last:*dora last:*gar last:*icos last:*mas last:*part last:*tu last:*ulo last:*una last:*ux last:actriz last:comprador last:correctora last:enfermero/a last:eventual last:part last:primario last:quiere last:tu last:una last:ux
-8 after:de_pisos after:de_puesta after:de_riesgos after:el_papel after:fotovoltaica after:fotovoltaica_a after:interna. after:nuble after:nuestras_manos. after:papel after:papel_de after:pisos after:pisos_. after:puesta after:puesta_en after:quirurgico/a after:quirurgico/a_para after:riesgos before:^_contrato before:^_director before:bolsa_de before:comision_de before:consejo before:el_consejo before:esta before:que_el before:su_entrevista before:una first:*cina first:*eer first:*ones first:*ter first:*tica first:*tro first:*uci first:cocina first:doctora first:uci last:*aya last:*bre last:*chef last:*egas last:*ere last:*hef last:*iere last:*ref last:*tral last:asistencial last:bodegas last:camarero/a last:chef last:curricular last:instrumentador/a last:maestro last:oficial last:promocion last:ref last:tecnico/a
-9 after:bilingue, after:con_el after:doctor after:en after:en_los after:en_nuestras after:humana after:la_vina. after:mercantil. after:nuestras after:para_su after:vina. after:ya_habia before:^_¡bienvenida before:enfermeria before:la_comision before:lo_pasamos before:pasamos before:¡bienvenida before:¡bienvenida_a first:*apa first:*ara first:*del first:*enda first:*ent first:*les first:*para first:*rina first:*rio first:*tado first:*tapa first:del first:directivo first:etapa first:para first:pianista first:resultado last:*area last:*das last:*isor last:*no last:*rso last:*urso last:area last:gestion last:humana last:no last:supervisor
-10 after:concurso before:^_gracias before:assessment before:comision before:derivado before:derivado_a before:dicho before:dicho_el before:directamente_al before:ha_dicho before:hemos_derivado before:no_la first:respuesta last:*ido last:*nero last:*nica last:*noz last:*unoz last:*vina last:directora last:interina last:munoz last:optica-optometrista last:vina
-11 after:centro after:centro_de after:de_centro after:el after:los after:manager. after:manufactura after:offset after:para_el after:part_time after:solaris. after:su after:tu before:gracias before:tu before:tu_entrevista before:vacante before:vacante_para before:y_no first:*cas first:*tos first:casting first:pasantes first:psicologa first:registro last:*es last:*nto last:*oso last:*se last:ano last:es last:operador/a last:planta last:se
-12 after:area after:area_mercantil. after:con_cartera after:enfermeria after:part after:titular_en after:| before:carne before:carne_de before:contrato before:el_carne before:que first:*ares first:*ase first:*bio first:*eda first:*esto first:*lero first:*mbio first:*por first:*sto first:*tal first:*ueda first:auxiliares first:busqueda first:cambio first:carretillero first:por first:puesto last:*anco last:*cess last:*ene last:*ess last:*gas last:*nco last:*oria last:*oyo last:*poyo last:*rea last:*stro last:apoyo last:banco last:letrado last:success
-13 after:,_la after:adjunto after:comunicacion after:una_persona before:a before:de_los before:de_trabajo before:directora before:el_equipo before:equipo before:hoja before:hoja_de before:no before:trabajo before:ya first:*cos first:*icos first:*nte first:*ntes first:*orio first:*tes first:*vida first:entrevista first:recordatorio first:social first:vida last:*afe last:*amar last:*ana last:*anta last:*mar last:*rado last:*rina last:*tafe last:algamar last:ayudante last:buscabamos last:gerenta last:getafe last:recordatorio last:senda last:titular
-14 after:,_asi after:pyme after:pyme_de before:^_la before:candidatura_en before:entrevista_con before:resultado first:*egas first:*rso first:*urso first:aceros first:bodegas first:concurso first:consultora first:oposicion first:profesora last:*al last:*ara last:*ario last:*iar last:*liar last:*oco last:*rama last:*sora last:*tera last:*tro last:al last:auxiliar last:cartera last:fintrama last:practicas last:profesora
-15 after:,_felicitaciones. after:eolico before:aplicacion before:aplicacion_a before:concurso_de before:por before:vacante_de before:¿como first:*eros first:*erta first:*esta first:*ida first:*sora first:oferta first:psicolaboral last:*ches last:*fue last:*ha last:*hes last:*mana last:*mino last:*ntas last:*tual last:*ual last:*vado last:cuentas last:fue last:ha last:noches last:nos last:pergamino
-16 after:a_la after:a_una after:contrato before:15:30_con before:de_escribir before:escribir before:escribir_la before:tu_aplicacion first:*cv first:*rta first:*tel first:*unda first:*y first:cv first:segunda first:y last:*ada last:*ama last:*dor last:*ior last:*nos last:*tel
-17 after:entrevista after:social after:una before:con_otro before:de_oposicion before:los first:*enta first:*gia first:*ogia first:*res first:especialista last:*ampo last:*eda last:*ler last:*ller last:*owth last:*para last:*wth last:campo last:esta last:growth last:industrial last:oposicion last:para last:pasantes
-18 after:pedagogica. last:*ante last:*mpo last:*unda last:institutriz last:jornada last:psicolaboral last:responsable last:segunda
-19 after:en_enero. after:enero. before:papel_de before:tecnico/a first:*al first:*dios first:*ela first:*ios first:*nta first:al first:remedios last:*con last:*eral last:*ro/a last:*sta last:analista last:con last:general last:tecnica
-20 after:turno_lo before:^_re: before:a_la first:*dor first:gerenta last:*ador last:*elva last:*fe/a last:*ino last:*lva last:*nior last:enero last:huelva last:jefe/a last:musica
-21 after:no_acreditar first:*ana first:*ceso first:actriz first:investigador first:proceso last:*amos last:*ecto last:*iera last:*ora last:encargado
-22 before:^_el before:y_la first:*eso first:*que first:musica first:que last:*imia last:*kend last:*ular last:backend last:vendimia
-23 after:confeccion after:de_confeccion first:*ador first:*gas last:*sica last:coordinadora last:remedios
-24 before:^ before:^_^ last:*dios last:*ento last:*lar last:*nada last:*ncia last:*uble last:nuble
-25 before:beca before:beca_de first:marketing last:*cia last:*dico last:*gado last:medico
-26 after:cas before:al last:*aris last:*ris last:*riz last:*triz last:animacion last:solaris
-27 after:financiero. first:*oral first:animacion last:*icas last:*por last:*tes last:por last:presentacion last:vacantes told:text7
-28 before:despacho_incorporar before:empleo_para before:incorporar before:incorporar_a before:y first:*chef first:*cto first:*dico first:*ecto first:*hef first:*rado first:*ver first:chef first:letrado first:medico first:vacante first:ver last:*ble last:ingeniera last:mercantil
-29 after:la before:^_estimado before:estimado first:*con first:*hoja first:*oja first:con first:hoja last:*efe last:*jefe last:cas last:jefe
-30 first:*tora told:subject3
-31 after:" before:director first:*nda last:controller last:mantenimiento
-32 before:al_programa first:*ina first:*ral first:impresor first:ingeniero last:profesionales last:secretaria told:text6
-33 after:esta before:de before:programa_de last:*ivo last:*tivo
-34 before:( before:^_documentacion before:documentacion before:proceso_de first:directora
-36 before:a_un first:*ros first:cas first:director last:*ent last:*tor
-37 before:programa first:*enes first:*ting first:jovenes last:*arde last:tarde
-38 after:) after:de_procesos after:para after:procesos before:^_¡hola, before:respuesta_de before:¡hola, first:artista last:artista last:ingenieria
-39 before:radar_para first:*owth first:*wth first:growth last:*ales last:*mico last:*rgos last:academico last:burgos
-40 before:respuesta first:programador last:*aro last:*les last:*mica last:*taro last:que last:queretaro
-41 after:n.º before:cargo_de first:conductor last:ingeniero
-42 first:*ente
-43 after:de_turno after:nos before:con_la before:solicitud: first:*ica last:*rde
-44 after:desenlace after:desenlace_de after:en_marcha after:esta_asignada. after:jornada after:marcha after:marcha_ya first:convocatoria last:*que last:programador last:puesta
-45 after:$ after:,_lo after:senior after:siento after:siento_en first:*tor last:*nico told:text5
-46 first:*nes first:*oria
-47 last:impresor
-49 after:uci before:ahora_como first:secretaria last:*or(a last:*r(a last:*uta
-50 before:en first:*cion
-52 first:*ion
-53 before:plazas_de last:*esor last:ejecutivo
-55 last:*ntes
-56 last:*cas
-57 before:con
-58 after:nos_vamos last:catador
-59 after:se
-60 last:junior
-61 after:! after:noche last:*esta
-62 first:*ctor first:*sica
-63 last:*sor
-65 last:tecnico
-66 after:"_en after::
-67 after:-_gijon after:gijon told:text3
-68 after:la_que after:que_te
-69 first:catador
-70 before:pero_para
-71 after:oferta
-72 last:*tion
-73 last:*ico
-76 first:docente last:*ctor
-77 before:el
-79 last:*lero last:carretillero told:subject2
-81 last:*goza last:*oza last:zaragoza
-82 last:conductor
-93 last:especialista
-95 last:docente
-96 last:*ente
-110 last:*nte
-160 after:de
"""
COMPANY = """
170 after:como
160 after:te before:con
140 before:a before:en before:para
130 after:)
110 after:no
100 before:|
97 after:desea
95 before:del
90 after:talento before:incorpores_a
88 after:c.a
85 before:(
82 before:familia_de
76 after:".
71 before:secretaría
70 before:muestras_por
66 before:la
63 before:joven
61 before:empresa before:la_empresa
58 before:equipo_de
57 before:equipo
56 after:ha
51 before:de
48 after:y before:interes_en before:que
46 before:de_la
43 before: before:[ before:por
37 before:talento
34 after:por
32 before:(h/m/x)_de before:proceso_de
30 after:llego
28 before:acercado_a
27 before:^
23 after:s.a.s before:familia before:nombre_de
16 before:datos:_responsable, before:responsable,
11 after:estamos before:que_en
7 after:spa
6 after:x
5 after:para
4 after:,
-1 after:(ref. after:). after:+ after:ahora after:aizpurúa after:alegria after:aportar after:apreciamos after:aprecio, after:béjar after:c-4 after:cardona after:carino, after:centrales after:convoca after:cualquier after:es after:españa after:estado: after:estas? after:esto, after:favor after:final after:infantil after:jornada after:km after:manager after:mejorar after:montes after:motor after:noriega after:nuestras after:profesionales after:publica after:recibo after:rovira after:ruiz after:rural after:se after:sol after:tanto, after:tlaloc after:tomara before:" before:1.ª before:30400 before:aeropuerto_de before:agencia before:amparo before:andes before:anselmo before:aplicacion_a before:aplicacion_para before:berta before:bodegas before:c-4,_parada before:cargo_de before:chamba before:cochera_de before:como_llegar: before:con_referencia before:confecciones before:cuidados before:day_para before:de_local, before:deportivo before:federico before:frigoríficos before:génesis before:ha_salido before:hincapié before:jóvenes before:lanas before:llegar: before:local, before:logística before:mall before:mandarina before:notificaciones_| before:oficial_1.ª before:paloma before:parada before:parque before:puesto_de before:que_el before:referencia before:rosario before:río before:salido before:sede_de before:siguenos: before:sor before:susana before:teresa before:trae_el before:tu before:ximena
-2 after:.º after:al after:anexa after:anáhuac after:base after:bien after:construcciones after:cosa after:decision after:disculpas. after:dos after:eligio after:humano after:loa after:maribel after:mi after:mirador after:norte after:paga. after:pagos after:palma after:people after:politica after:resuelve after:salces after:segre after:serranía after:sin after:sobre after:talentos after:todo, before:23_h. before:a_don before:aleman before:c.v. before:c/ before:capital before:cerámicas before:consorcio before:cuentas before:de_c.v. before:dirección before:don before:elena before:embargo,_el before:entrevista_para before:escuela before:h. before:hospital before:hoteles before:héctor before:infantil before:inmaculada before:jon before:la_sucursal before:muchacha_de before:nancy before:o before:papel_de before:planta_de before:quiere_aleman before:seleccionado_para before:sofía before:tres before:yahaira
-3 after:& after:20-15, after:andina after:bien, after:desgracia after:dificil after:entrenando after:ett after:hay after:hemos after:ideas after:lenard after:los after:riquisimo after:ruggeri after:san after:sido after:social after:un before:"carnicero/a_- before:begoña before:departamento_de before:la_posicion before:panela before:plaza_de before:posicion before:re: before:recursos
-4 after:" after:abrazo, after:eso after:este after:ingreso after:mucho, after:negro after:roque after:saludo, after:vez before:calle_con before:charla_con before:despedirnos_en before:santa before:time_- before:universidad before:vinícola
-5 after:games after:goyeneche after:nuestro after:quiere before:av. before:avenida_del before:fermín before:postulacion_a before:ramiro before:riesgos_( before:y before:¿
-6 after:invitamos after:lo after:n before:13, before:carta_del before:cristina before:dado_a before:sucursal before:viajar_a before:zona_13,
-7 after:@ after:artigas after:fue after:tenemos after:ya before:entrevistarte_en before:hermanos before:hola, before:rodrigo
-8 after:! after:creemos after:cruz after:disponiamos after:posicion after:selección before:busqueda_de before:consejo before:dona before:editorial before:el_programa before:en_dona before:obra_en before:padre before:programa before:ricardo
-9 before:- before:al before:estado_en before:invitamos_al before:laboratorios before:saludos, before:tiendas
-10 after:ebro after:retail before:hotel
-11 after:cogimos after:mas before:candidatura_para before:estudio before:tarde_en before:¡
-12 after:abrazo before:asumira before:busqueda_en before:con_la before:lo_asumira before:los before:mtro. before:zona_de
-13 after:del before:oficina_de
-14 after:(murcia after:., after:en after:la after:sur after:| before:automatismos before:chef before:clínica before:dra. before:parte_de before:sera_para before:soy before:vemos_por
-15 after:avisaremos after:seguros before:de_las before:las
-16 after:esta after:tu before:cooperativa before:lácteos before:san
-17 after:entrevista after:nos before:abrazo_desde
-18 after:con
-19 after:caracola before:assessment
-20 before:base_de before:lic.
-21 after:app after:que before:restaurante
-22 after:el before:programa_de
-23 before:cajero before:postular_a
-24 after:hasta before:bananera before:venido_desde
-25 after:humanos before:despues_de
-26 before:fundación
-27 before:el
-28 after:a before:area_de before:dinámica before:salud_de
-31 before:23:59,_esta before:esta
-32 after:actua
-35 after::
-38 after:le after:trabajamos
-41 after:pasos after:saludo
-45 after: after:desde
-48 before:certificado_de before:en_el
-49 before:supermercados
-53 before:en_la
-57 after:.
-58 before:grupo
-65 before:candidatura_a
-68 before:residencia
-78 before:desde
-81 before:banda
-92 before:tienda_de
-95 after:de
-100 after:- before:consultora
"""
