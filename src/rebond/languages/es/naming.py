"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
130 first:*o/a
100 last:*o/a
94 told:text2
92 after:con
88 before:otro
82 before:puesto_de
80 after:al last:*enta last:*sos
79 after:junior
78 last:*iero
74 last:*nta told:text1
72 last:*acen last:*cen last:*rial last:almacen
71 after:que_ya
70 first:*or/a first:*r/a last:*ial
69 last:*oral
68 first:*ero last:asociado
64 last:*e/a
63 after:en_la first:*ama
62 before:para
61 after:fue last:*uci last:uci
60 first:*iado first:asociado last:*rano
58 last:*iado
57 after:un
56 first:*ano first:*ante first:*rano
55 last:*gue last:*ngue last:bilingue
54 last:*ria
53 first:*dora first:*iero last:*gos last:*omo last:enfermeria
51 first:comprador
50 first:*ista last:*tica last:tienda
48 after:,_la last:*enda last:*nal last:*onal
47 after:hemos last:*or/a last:*r/a last:cabina
46 after:"_ha after:. last:*ano last:*tora
45 first:*co/a first:tecnico/a
44 after:ya_esta before:solicitud first:*sta
43 after:? first:*aria first:*efe first:*jefe first:jefe last:*ral
42 last:*ista
41 last:*ves last:gerocultora
40 before:oferta_" first:*eca first:*or(a first:*r(a
39 after:que before:re:_solicitud last:*eria
38 first:*tas first:practicas first:tripulante last:*bina
37 after:titular before:" before:entrevista last:*cion last:investigador
36 before:otra first:*nal first:*onal first:*riz first:*triz
35 after:cierre after:y before:plaza_de
34 last:financiero last:laboral
33 first:*ro/a last:*cha last:*tura
32 after:a_partir after:partir after:partir_del after:ya first:*ria
31 first:*adas last:*nda
30 after:tienda first:*ivo first:*sor first:*tivo first:ejecutivo last:*mos
29 first:enologa last:*tos last:senior
28 before:cv before:entrevista_para first:*ico last:*sgos last:*ura last:riesgos
27 after:en_el before:re:_cv last:*mia last:educadora
26 after:turno first:*esor first:residencia last:*nes
25 first:*das first:*ora last:*rno last:*urno told:text0
24 after:por first:*ncia last:*dad last:*idad last:*ina last:laboratorio
23 after:a before:puesto first:*dor first:*era
22 before:re:_puesto first:*ato first:*rato first:contrato first:mecanico
21 before:oferta before:proceso first:*ador first:*euta first:*rama first:*uta first:correctora first:profesor first:programa last:*ones
20 after:,_por before:para_la
19 after:,_con after:verano before:nueva before:plaza before:un first:*icas last:*ado last:*dega last:*eca last:*ega last:*teca last:bodega last:mecanico
18 after:zona last:*tor
17 after:es before:postulacion before:pruebas last:*ntos last:*orio
16 after:(ref. after:,_le first:*cia last:*ime last:*loga last:*oga last:*time last:enologa last:time
15 before:- before:candidatura before:de_seleccion before:seleccion first:*iar first:*liar first:auxiliar last:*atos last:*zas last:contable last:doctor
14 after:este first:*loga first:*oga last:*ora last:*ro/a
13 after:del after:lo before:posicion first:analista last:correctora last:turno
12 after:de_la after:ha after:ha_quedado before:concurso first:gerocultora last:*iso last:*piso last:calidad last:piso
11 before:convocatoria before:direccion before:oferta_de last:*ego last:*rnes
10 last:*able last:*ares last:*ble last:*cto
9 before:^_convocatoria first:*iva first:*tiva first:educadora last:*dora last:*tida
8 before:busqueda first:*gado first:*nico first:administrativa last:direccion
7 after:campo after:de_campo after:ha_sido after:y_el before:bolsa before:candidatura_a first:*ola first:encargado last:*ana last:*res
6 after:el_cargo first:*e/a first:*nte last:*dor last:*eso last:*ntil last:*til
5 before:^_bolsa first:*ario first:*cas first:*efa first:*ite first:*jefa first:*ler first:*ller first:controller first:ingeniera first:jefa last:*ador last:*ero last:*ida last:*ssr last:ssr
4 after:el after:en_nuestra after:le after:nuestra before:bolsa_de before:tu_candidatura first:*iera last:*ate last:*dito last:*lico last:*neer last:*nera last:*tros last:comercial last:engineer last:siniestros
3 after:paso before:candidatura_para before:solicitud_de first:*able first:*ble first:*ead first:*head first:*isor first:*jero first:*tra first:cajero first:head first:responsable first:supervisor last:*eer last:*ior last:*ivo last:*rio last:*tivo
2 after:cargo before:^_proceso before:aplicacion_para before:busqueda_de before:posicion_de before:re:_re: before:su_solicitud first:junior last:*cal last:*cer last:*era last:*ilia last:*lia last:*stra last:*tra last:*unto last:adjunto last:familia last:social
1 after:,_y after:/ after:antes before:^_entrevista first:*ado first:*duct first:*ona first:*uct first:agente first:asesor first:ayudante first:coordinadora first:oficial first:prevencionista first:product last:*anda last:*dos last:*rero last:*ues
-1 after:) after:,_asi after:a_las after:a_otra after:a_su after:almacen after:calidad_(ref. after:cocina after:de_direccion after:direccion after:habia after:hora after:manager after:no after:of after:pasado after:puede after:ssr. after:te after:tres after:y_con before:( before:^_gracias before:^_novedades before:^_prueba before:^_registro before:^_sobre before:auxiliar before:concurso_de before:el_reconocimiento before:junior before:los before:novedades before:reconocimiento before:sobre before:sobre_tu before:y first:*ara first:*ares first:*aza first:*bido first:*cto first:*eba first:*emos first:*eres first:*ess first:*ido first:*ien first:*ilia first:*imos first:*kend first:*lar first:*laza first:*lia first:*lico first:*ntes first:*para first:*tes first:*tu first:*ueba first:*ular first:*ves first:*¡ya first:backend first:citacion first:comunicacion first:documentacion first:familia first:gracias first:oposicion first:para first:plaza first:propuesta first:prueba first:recibido first:recibimos first:siguiente first:tu first:¡ya last:*ack last:*adie last:*ajo last:*all last:*aria last:*aron last:*aso last:*bajo last:*bio last:*chef last:*cial last:*dia last:*die last:*empo last:*eros last:*eves last:*gido last:*head last:*hef last:*ien last:*ismo last:*ita last:*itud last:*ivel last:*mall last:*mbio last:*nado last:*nza last:*oco last:*paso last:*reso last:*rita last:*ron last:*rte last:*smo last:*tar last:*tud last:*uien last:*vel last:*vida last:*web last:alguien last:cambio last:chef last:concurso last:encargado last:estado last:gestion last:head last:hemos last:incorporacion last:ingreso last:jueves last:mall last:nadie last:nivel last:nuestro last:oferta last:oficial last:otras last:paso last:personas last:solicitud last:tiempo last:trabajo last:vida last:web last:¡gracias
-2 after:a_la after:backend after:contable after:contrato after:de_piso after:del_1 after:las after:medico after:nuestro after:otra after:para_la after:piso after:plaza after:quedado after:quedado_registrada after:registrada after:registrada_con after:sido before:^_re: before:^_su before:^_¡gracias before:cita before:con_el before:de_la before:de_nuestra before:de_profesor before:gracias before:nuestros before:¡gracias first:*ager first:*anea first:*argo first:*cial first:*cos first:*end first:*ger first:*ial first:*icos first:*nea first:*res first:*rgo first:*sion first:cargo first:cliente first:espontanea first:hora first:ingeniero first:justificante first:manager first:senior last:*ala last:*bado last:*cio last:*emas last:*esde last:*este last:*fin last:*gio last:*iva last:*leo last:*lla last:*mas last:*nada last:*nior last:*obre last:*onas last:*pal last:*pleo last:*rso last:*sala last:*sde last:*sido last:*tada last:*tado last:*ter last:*tico last:*tiva last:*tres last:*urso last:*vas last:*ya last:comprador last:consultora last:desde last:empleo last:este last:fin last:mismo last:profesor last:quedado last:sabado last:sala last:sector last:seleccion last:sido last:sobre last:tenemos last:tres last:verano last:ya
-3 after:,_el after:1 after:1_de after:; after:calidad after:de_calidad after:de_riesgos after:enfermeria after:para_el after:riesgos after:tu before:^_contrato before:^_director before:^_estimado before:^_puesto before:cliente before:contrato before:day before:de_nuestro before:estimado before:necesitamos before:profesor before:seleccion_de before:su before:tu_proceso first:*ades first:*adie first:*ados first:*die first:*dos first:*gue first:*ngue first:*ras first:*uci first:bilingue first:comercial first:gerente first:nadie first:novedades first:respuesta first:uci first:¡gracias last:*adas last:*anea last:*aro last:*ase last:*bra last:*bre last:*dado last:*gado last:*imo last:*nas last:*obra last:*rada last:*rsal last:*rtir last:*sal last:*ste last:*tir last:*un last:entrevista last:espontanea last:jovenes last:obra last:oposicion last:partir last:planta last:sucursal last:un told:text7
-4 after:cargo_de after:obra after:participacion after:proceso_de after:su after:time before:^_la before:a_la before:buscamos before:enfermeria before:proceso_de before:turno first:*cha first:*echa first:*eda first:*por first:*ref first:*rso first:*ueda first:*unto first:*urso first:*web first:adjunto first:busqueda first:concurso first:fecha first:notificacion first:por first:ref first:web last:*ampo last:*arch last:*art last:*cina last:*dico last:*ene last:*enes last:*es last:*gar last:*iene last:*ing last:*ndas last:*nero last:*ono last:*part last:*rch last:*rre last:*tras last:*tu last:*vado last:*var last:andas last:campo last:cocina last:directora last:es last:medico last:notificacion last:part last:responsable last:tiene last:tu
-5 after:a_una after:area after:dado after:en_nuestras after:laboral after:nuestras after:nuestras_manos. after:proceso after:que_no before:^_cambio before:cambio before:cambio_de before:de_fecha before:de_tu before:fecha before:lo before:nuestro before:y_la first:*chef first:*cias first:*cuse first:*esta first:*hef first:*ias first:*ito first:*nas first:*ndas first:*neer first:*nos first:*tora first:*tual first:*ual first:*una first:*use first:acuse first:andas first:chef first:engineer first:especialista first:maestro first:nos first:postulacion last:*abia last:*al last:*area last:*bia last:*cado last:*cibo last:*dar last:*ibo last:*ido last:*mada last:*mpo last:*riz last:*su last:*triz last:*tual last:al last:area last:coordinadora last:habia last:recibo last:secretaria last:su last:virtual
-6 after:con_el after:cuentas after:desde after:sabado after:una before:nuestra before:recibido first:*aste first:*bas first:*car first:*des first:*dev first:*ebas first:*enta first:*hora first:*orio first:*ste first:dev first:pruebas last:*ados last:*aje last:*anta last:*emos last:*esa last:*iaje last:*jero last:*resa last:*ros last:*rsos last:*ual last:cajero last:empresa
-7 after:part before:^_para before:^_siguiente before:cargo before:de_empleo before:empleo before:siguiente before:una before:¿como first:*ceso first:*cina first:*del first:*eer first:*ento first:*eso first:*esto first:*mica first:*nta first:*sto first:cocina first:del first:proceso first:puesto first:verano last:*iar last:*liar last:*men last:*no last:*ola last:*rado last:*rea last:*se last:*zado last:asistencial last:auxiliar last:esta last:no last:se
-8 after:, after:los after:n.º first:*amos first:*erna first:*lsa first:*olsa first:*ones first:*rna first:*y first:bolsa first:vacante first:y last:*das last:*efe last:*gas last:*jefe last:*rma last:analista last:jefe last:residencia
-9 after:comunicacion after:nos after:prueba before:^_como before:^_el before:^_tu before:al first:directora last:*ara last:*co/a last:*lta last:*nco last:*tas last:*ux last:ano last:industrial last:tecnico/a last:ux
-10 last:*una last:una told:subject0
-11 before:^ before:^_^ first:*ack first:*ana first:*bre first:*ida first:*mos first:*nto first:*obre first:*tica first:candidatura first:investigador first:optica first:sobre last:*ante last:*fue last:*ha last:*iera last:cuenta last:fue last:ha last:nos
-12 after:con_los after:la before:como before:con before:prueba first:*ada first:*gas first:registro last:*cias last:*con last:*dev last:*ias last:*ino last:*mino last:*nos last:*para last:*ref last:con last:dev last:ingeniero last:maestro last:para last:ref told:subject1
-13 first:*con first:con first:oferta first:tecnico last:*ada last:*ctor last:*mana last:*tes last:hora last:practicas
-14 after:para before:assessment before:tecnico/a first:secretaria last:*ario last:*erta last:*isor last:*oria last:*rta last:*stro last:*tro last:ayudante last:supervisor
-15 after:- before:^_vacante before:programa_de before:vacante first:*sora first:*tura first:*ura first:psicologa last:*les last:*oso
-16 first:*ina first:*itud first:*ment first:*oria first:*tud first:assessment first:convocatoria first:solicitud last:*end last:*ras last:*uta last:titular
-17 after:concurso first:*stro first:*tro first:*unda first:segunda last:*amos last:*eral last:*hora last:*unda last:ejecutivo last:general last:segunda told:text4
-18 before:tu first:*ent first:*nda first:*oral last:*rama
-19 after:se first:*bio first:*cv first:*mbio first:*nica first:*ros first:cambio first:cv first:tecnica last:*des last:*fe/a last:ingeniera last:jefe/a
-20 before:oposicion last:*nto last:*por last:mantenimiento last:por
-21 after:entrevista before:director first:*ios first:*tor first:enfermeria last:*kend last:*or(a last:*r(a last:backend last:que
-22 before:^_resultado before:respuesta before:respuesta_de first:*tado first:resultado last:*ento last:*lar last:*que last:*sora last:*ular
-23 first:*dico first:entrevista first:medico told:text6
-24 first:*erta last:*ent
-25 after:manager. before:aplicacion before:aplicacion_a first:*ing first:*ral first:*rta last:*ager last:*ger last:*ios last:manager
-26 before:tu_aplicacion last:*ess
-27 after:esta first:*eria first:jovenes last:*cia
-28 before:resultado first:*ctor first:consultora last:*ler last:*ller last:*ncia
-29 after:en told:text5
-30 before:a first:*enes last:*icas last:*mar
-31 first:*cion first:director
-32 after:" before:^_documentacion before:documentacion last:*ntes last:controller last:junior
-33 last:*ion last:*nico
-34 before:con_la first:*ion last:*ama last:*nica last:*ntas last:cuentas last:tecnica
-35 after:|
-36 before:cargo_de last:*ica told:subject3
-39 before:a_un first:*nes first:*rado
-40 before:en
-41 after:! last:*cas last:*esta
-42 last:*rde
-45 before:de before:vacante_de
-46 before:la first:docente
-48 after::
-50 after:uci first:*ente
-51 before:plazas_de last:*esor
-52 last:tecnico
-53 before:solicitud:
-55 before:el first:*ting
-56 last:especialista
-57 last:docente
-60 last:*ente
-65 last:*sor
-69 after:$
-70 last:*lero last:*tion last:carretillero
-71 after:la_que after:que_te last:*nte
-74 after:oferta told:text3
-75 told:subject2
-84 last:*ico
-86 last:*mica
-130 first:*ica
-160 after:de
"""
COMPANY = """
110 before:con
85 before:para
82 after:se
81 after:ha
72 after:)
66 before:[
65 before:(
63 before:|
62 before:en
55 after:te
46 after:desea
45 after:fue
44 after:llego before:equipo_de
43 before:proceso_de
36 after:como
34 before:secretaría
33 before:la
22 before:del
18 after:,
15 before:de
14 before:^
6 after:". after:no
4 after:le
1 after:y before:que
-1 after:! after:., after:? after:abrazo after:abrazo, after:en after:hemos after:lo after:nos after:proceso after:recibo before:" before:caja before:clínica before:editorial before:laboratorios before:lic. before:plaza_de before:por before:sede_de
-2 after:invitamos after:mas after:saludo after:tu after:ya after:| before:- before:area_de before:infantil before:parque before:parte_de before:postulacion_a before:y before:¿
-3 after:" before:dra. before:que_el before:re: before:talento
-4 after:la before:chef
-5 before:a
-6 before:fundación before:san before:¡
-7 after:hasta
-8 after:con after:el before:busqueda_de
-9 before:abrazo_desde
-11 after:desde after:que before:consejo
-14 after:a after:entrevista before:assessment before:en_el
-15 after:: before:en_la
-17 before:el
-25 before:soy
-29 after:-
-34 after:de
-35 before:grupo before:residencia
-40 before:supermercados
-43 before:candidatura_a
-44 before:tienda_de
-47 before:desde
-55 after:
-69 after:.
"""
