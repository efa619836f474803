"""How features of a text speak, in hundredths. Written by scripts/train_names.py."""

ROLE = """
150 before:for
120 last:freight
110 after:on before:as
95 first:*mer
92 after:for
87 before:-
85 after:at
84 last:*tics
77 last:*1 last:1
76 after:bank
74 first:*omer last:*iser last:*ser
73 last:*ner
71 last:merchandiser
67 before:appointment_as
66 first:*cond first:*ond first:second last:*cer
65 before:of last:*dra
64 last:*logy last:*ogy
63 last:position
61 first:spring
60 last:*ores last:*res
58 before:position_of last:*icer last:officer
57 after:and after:seat. first:*ont first:*ront first:front told:subject1
56 before:regarding first:*aims first:*ims first:claims
55 last:*ian last:*ist
53 before:^_regarding last:*tor
52 before:position: last:*oon last:*soon
51 after:we've after:we've_chosen first:*ical first:*ning first:planning last:*hip last:*ship last:chemistry last:internship
50 first:*ance last:*able last:assistant
49 first:*able last:*ech last:*tech last:tech
48 after:programme. first:*nity first:community
47 before:be_a
46 last:*ler last:*mer
45 after:position. last:*omer told:text1
44 after:role_and first:*cal
43 before:about_the before:offered_the last:*als last:*page last:page
42 after:has before:^_position: last:*iate last:associate
41 first:*nds last:*ght last:*ight last:*sing
40 first:*ist
39 last:*ista last:*sta last:barista last:practitioner
38 before:application_- first:*nner last:*ase last:*cian last:*nner last:*oner last:*rtie last:*tie last:electrician last:partie
37 after:opening after:vacancy first:junior last:*ble last:ranger
36 first:*mas first:*tmas first:christmas last:*ent last:*gent last:*nger told:subject0
35 after:candidate first:*nist last:*cing last:*iver last:*lyst last:*yst last:analyst
34 after:competition after:in_the after:the first:*ble last:*ver
33 after:one before:post_of first:*age first:*egal first:*gal first:*ory first:*tory last:*ach last:*ller
32 first:*doc first:*ral first:*tdoc first:clinical first:postdoc first:year last:*cil last:*ncil last:*rgy last:*rol last:*trol last:council
31 after:and_the after:to_a before:employment_as first:customer first:patient last:*age last:*hand last:*ker last:*mist last:*son last:deckhand last:driver
30 before:application first:*nce first:summer last:*end last:*ics last:*kend last:backend
29 after:search first:*mist first:finance last:*tice last:apprentice
28 last:*ber last:*ide last:*ii last:*mber last:*stry last:ii last:member
27 first:*ial first:*ior first:*ity first:*nior first:paralegal first:process last:*doc last:*tdoc last:postdoc
26 after:(nights) before:^_the before:your_application first:*cial first:mechanical last:*cher last:*ger last:*her last:*ipal last:*pal last:*wer last:principal
25 after:,_starting after:job, after:trial before:^_competition before:competition last:*ator
24 after:has_been first:*rday first:clerical first:saturday
23 after:-_thank after:thank before:6 before:^ before:^_^ before:^_dear before:dear first:*hop first:*ring first:*shop last:*isor last:*ment last:supervisor
22 before:a before:submission_for first:*gram first:*ram first:program first:shop first:social last:*rar last:*ter last:*trar last:registrar
21 after:grade first:*ded first:*eld first:*ield first:*mmer first:field last:*ewer last:*lead last:*sor last:brewer last:lead
20 before:about first:*arks first:*end first:*kend first:parks first:site last:*dian
19 first:*day first:*ient first:*ite first:*onal first:*rks first:*sery first:*site first:nursery last:*try
18 after:search. first:*ions first:*ons first:*puty first:*uty first:deputy first:operations first:production last:*ine
17 after:a after:of_the before:| first:maintenance last:*tant
16 after:trial_shift before:next before:our first:*care first:*ench first:*ting first:bench first:regional last:*ader last:*crew last:*der last:*eer last:*iner last:*neer last:crew last:engineer last:joiner last:leader
15 after:requisition before:in_the first:*ber first:*ewer first:*inee first:*mber first:*nee first:*wer first:brewer first:member first:trainee first:warehouse last:*rew last:operative last:teacher told:subject7
14 after:(job after:opening_at after:post, before:^_job: before:job: first:*hool first:*ool first:*tore first:healthcare first:school first:store last:*cook last:cook last:representative
13 after:, before:cv_for before:interest_in before:recent before:role_of first:*ore first:night last:*itor last:*rse last:*tter last:*urse last:nurse
12 after:has_come after:spot before:applying before:finch before:for_applying first:*dded first:*ent first:*hief first:*ief first:*nch first:*rar first:*trar first:backend first:chief first:deckhand first:embedded first:registrar first:scientist last:*ason last:*iter last:*ook last:editor
11 after:recruitment before:applied_for first:*duct first:*hand first:*lyst first:*ner first:*rine first:*ual first:*uct first:*yst first:analyst first:marine first:product last:controller last:dispatcher
10 after:job before:bank first:*bus first:*ouse first:*use first:bus last:*ener last:gardener
9 after:-_result after:result_of before:application: before:of_results before:results before:results_- first:*art first:*hip first:*icy first:*ker first:*lice first:*licy first:*ship first:*tion first:police first:policy first:training last:*ate last:*dent last:*ead last:*orks last:*ract last:*uide last:carer last:contract last:guide last:works told:text2
8 before:the first:*aff first:*ery first:*ista first:*ntal first:*sta first:*taff first:*tal first:*tist first:barista first:dental first:staff last:*act last:*arer last:*lder last:*ucer last:producer
7 after:finch after:program after:was before:/ first:*and first:*are first:*nger first:*tent first:content first:internship first:ranger last:*ench last:*gist last:*nist last:secretary told:text10
6 after:,_grade before:that_the first:*ane first:*nal first:*oom first:*part first:*room first:dispatcher first:part first:ward last:*aker last:*gner last:*nit last:*unit last:baker last:designer last:porter last:unit
5 after:(grade after:and_will after:at_our before:^_application before:be before:health before:to_be before:you_the first:*abin first:*bin first:*est first:*ime first:*ood first:*oral first:*time first:cabin first:compliance first:legal first:wholetime last:*rter last:strategist
4 after:(req after:,_and after:2025 after:job_at after:two before:requisition first:*ancy first:*ght first:*ight first:*ire first:*ncy first:*oll first:*rial first:*roll first:*row first:*sing first:apprentice first:level first:payroll first:personal first:quality last:*eme last:*heme last:*oom last:*rist last:*rks last:*room last:*tary last:florist last:scheme told:text12
3 after:(ref after:,_band after:assessment after:start after:this after:will_be before:^_post: before:post: first:*ason first:*er's first:*ess first:*n's first:*rary first:*rest first:*tice first:fundraising first:library last:*ctor last:*eper last:*hter last:*pist last:*tist last:administrator last:firefighter last:inspector last:paralegal
2 after:contract after:decision after:position after:role after:visit after:with_us. before:filled before:interview_for first:*4th first:*aid first:*dit first:*eper first:*hift first:*ife first:*life first:*r's first:*ree first:*vet first:composite first:vet last:*anic last:*ant last:*cle last:*eyor last:*icle last:*mmer last:*nic last:*sman last:*yor last:adviser last:fellow last:fitter last:surveyor last:vehicle
1 after:-_application after:-_feedback after:is_no after:position_at before:application_received: before:candidature_- before:invitation before:received: before:your_application: first:*ava first:*cook first:*ion first:*java first:*lant first:*ness first:*ook first:*ward first:business first:care first:cook first:editorial first:housing first:java first:plant first:postdoctoral last:*amme last:*ard last:*mme last:*ward last:*yer last:executive last:programme last:scientist last:technologist
-1 after:about after:an after:and_that after:and_we after:application_to after:applying after:applying_to after:associate after:because after:by after:come after:consultant after:could after:for_a after:for_applying after:for_you after:for_your after:health after:into after:landed after:manager_- after:no after:now after:offer after:officer after:on_the after:on_tuesday after:out. after:over after:post_on after:review after:scheme after:set after:shared after:store after:thank_you after:the_post after:time after:update after:we're after:will after:with_your after:worker after:year. after:you_at before:-_result before:^_cabin before:^_care before:^_customer before:^_graduate before:^_housing before:^_night before:^_our before:^_research before:^_second before:^_talent before:application_for before:application_received before:area before:cabin before:care before:claims before:composite before:content before:editorial before:embedded before:for_your before:grade before:graduate before:has before:housing before:ii before:invitation_to before:is_an before:line before:manager_( before:need before:night before:notice_of before:other before:parks before:personal before:production before:quality before:re:_assistant before:re:_re: before:received before:talent before:thank_you before:the_other first:*'ve first:*act first:*ail first:*alk first:*amme first:*anch first:*ast first:*bank first:*call first:*e've first:*ect first:*ees first:*ener first:*eral first:*ere first:*ind first:*job first:*logy first:*mme first:*moor first:*nday first:*ogy first:*qual first:*rade first:*rees first:*sics first:*ster first:*talk first:*tern first:*tner first:*yer first:and first:call first:confirmation first:equal first:fellow first:gardener first:general first:grade first:job first:letter first:marketing first:notice first:onsite first:outcome first:partner first:programme first:referees first:relations first:solicitors first:strategist first:talk first:thursday first:time first:we've last:*'re last:*ade last:*ady last:*anel last:*ates last:*ays last:*by last:*can last:*ched last:*e're last:*eady last:*gree last:*hed last:*hey last:*hool last:*hyr last:*ike last:*inal last:*inst last:*ior last:*ists last:*like last:*lled last:*long last:*look last:*meet last:*moor last:*nder last:*nel last:*new last:*nior last:*no last:*now last:*nst last:*ong last:*osed last:*oup last:*over last:*phyr last:*rade last:*req last:*roup last:*sday last:*ssor last:*stem last:*talk last:*tead last:*tem last:*tent last:*they last:*tle last:*uick last:*ure last:*very last:adjuster last:against last:by last:can last:closed last:discussion last:every last:experience last:final last:grade last:group last:harbourline last:instead last:like last:look last:maintenance last:meet last:monday last:new last:no last:now last:one last:over last:panel last:quick last:ready last:req last:school last:submission last:success last:system last:talk last:there last:they last:volunteers last:we're last:year last:zephyr
-2 after:,_as after:,_but after:,_which after:; after:adjuster after:and_a after:asked after:centre after:closed after:driver after:engineer after:has_asked after:nurse after:on_your after:online after:openings after:or after:roles after:so after:steps after:talk after:there after:to_be after:us after:worker, after:your_interview before:-_site before:^_clerical before:^_feedback before:^_fundraising before:^_head before:^_hr before:^_invitation before:^_legal before:^_staff before:as_a before:bench before:clerical before:customer_success before:design before:feedback before:financial before:fundraising before:hr before:on_this before:postdoc_in before:research before:result before:second before:stage before:store before:success before:you before:you_for before:your_interview first:*-up first:*aker first:*ands first:*ated first:*cle first:*del first:*eme first:*ergy first:*ews first:*eyor first:*head first:*heme first:*inch first:*iner first:*irst first:*lent first:*llow first:*lts first:*mail first:*mes first:*news first:*odel first:*oyer first:*rgy first:*sday first:*tage first:*ucer first:*ults first:*yor first:baker first:employer first:energy first:finch first:first first:hands first:head first:inspector first:joiner first:model first:news first:occasion first:other first:producer first:results first:scheme first:stage first:surveyor first:talent last:*acy last:*alk last:*ated last:*dit last:*ear last:*eed last:*ents last:*ere last:*ffer last:*ful last:*had last:*here last:*ings last:*ked last:*lity last:*nday last:*need last:*ngs last:*not last:*nts last:*orry last:*puty last:*read last:*rry last:*say last:*side last:*sked last:*tal last:*ting last:*udit last:*us last:*uty last:*year last:analytics last:asked last:audit last:decision last:deputy last:elementary last:had last:hands last:hiring last:need last:not last:offer last:onsite last:read last:recruiter last:room last:sorry last:us last:yours
-3 after:(resourcing) after:,_since after:,_store after:,_who after:a_look after:against after:brewer after:can after:de after:de_partie after:every after:have after:in_a after:legal after:look after:manager, after:night after:not after:partie after:read after:role_at after:tuesday after:us. after:your_cv before:-_assistant before:^_data before:^_update before:access before:bus before:business before:call before:community before:control before:final before:head before:legal before:operator before:patient_access before:reliability before:safety before:sales before:site_reliability before:support before:the_hiring before:update before:ward before:warehouse first:*ader first:*bove first:*has first:*ost first:*post first:*qa first:*reen first:*ying first:above first:applying first:discussion first:has first:post first:qa last:*2nd last:*ain last:*ane last:*ased last:*atre last:*be last:*chat last:*ind last:*king last:*lio last:*llow last:*low last:*mas last:*news last:*olio last:*ours last:*part last:*rian last:*ster last:*ther last:*tmas last:*uled last:*urs last:*was last:*we last:*who last:2nd last:be last:chat last:christmas last:come last:letter last:librarian last:news last:operator last:other last:part last:part-time last:portfolio last:store last:theatre last:was last:we last:who
-4 after:2 after:? after:are after:be after:chat after:class after:due after:due_to after:is_now after:last after:letter after:received after:round after:that_you after:up after:we after:you_for before:^_member before:^_school before:^_wholetime before:and before:backend before:centre before:fire before:kitchen before:lab before:one before:payroll before:re: before:spring before:the_site before:wholetime before:with_the first:*alth first:*anel first:*anic first:*arer first:*een first:*eply first:*erk first:*got first:*hter first:*lerk first:*llon first:*lon first:*lth first:*nder first:*nic first:*ods first:*oods first:*oor first:*ply first:*ract first:*sent first:*tics first:*we first:adviser first:carer first:clerk first:contract first:firefighter first:foods first:got first:health first:leader first:one first:panel first:porter first:representative first:we last:*-on last:*2 last:*4th last:*ail last:*and last:*ange last:*anks last:*arks last:*art last:*ass last:*call last:*come last:*ded last:*down last:*eam last:*ews last:*hank last:*lass last:*led last:*ley last:*llon last:*lon last:*nks last:*oved last:*ree last:*ref last:*rst last:*s-on last:*sed last:*sent last:*team last:*that last:*went last:2 last:action last:call last:change last:class last:feedback last:hands-on last:parks last:ref last:services last:team last:thank last:thanks last:that last:went
-5 after:-_your after:chemistry after:confirmation after:had after:interview after:other after:post after:role. after:stage after:that after:the_other before:^_re: before:^_thanks before:enforcement before:from_the before:planning_enforcement before:technical before:thanks before:thanks_for before:the_assistant before:weekend first:*ders first:*ents first:*ext first:*hr first:*ics first:*ith first:*lder first:*med first:*next first:*nts first:*ove first:*pist first:*red first:*rmed first:*tary first:*uate first:*with first:confirmed first:founders first:graduate first:hr first:interview first:next first:secretary first:with last:*ance last:*back last:*cto last:*eek last:*ens last:*eply last:*ered last:*ext last:*got last:*man last:*next last:*ople last:*osen last:*ple last:*ply last:*row last:*rrow last:*sen last:*sion last:*so last:*tore last:*week last:chosen last:cto last:engineering last:got last:next last:our last:people last:review last:so last:week
-6 after:! after:,_so after:chosen after:from_the after:interview_- after:onsite after:people after:work before:& before:^_interview before:^_policy before:^_recruiting before:and_a before:dental before:growth before:interview_- before:marine before:recruiting before:staff before:train first:*ding first:*from first:*his first:*ii first:*man first:*nel first:*owth first:*rian first:*rist first:*rker first:*rman first:*rom first:*rter first:*wth first:electrician first:florist first:from first:growth first:ii first:librarian last:*'ve last:*ack last:*aff last:*ands last:*ding last:*duct last:*e've last:*eat last:*erk last:*have last:*last last:*lerk last:*med last:*nge last:*oral last:*ore last:*ral last:*rman last:*rmed last:*seat last:*sult last:*taff last:*uct last:*vet last:clerk last:confirmation last:confirmed last:foods last:have last:last last:postdoctoral last:product last:received last:result last:seat last:staff last:vet last:we've
-7 after:design after:id after:professor_of after:results after:tech before:^_assistant before:^_maintenance before:^_year before:applying_to before:policy before:senior_data before:team before:with_our before:year first:*4 first:*at first:*chef first:*deo first:*file first:*hank first:*hef first:*ian first:*iate first:*ideo first:*in first:*list first:*ners first:*sed first:*sion first:*ved first:4 first:associate first:at first:chef first:control first:founder first:in first:invitation first:partners first:regarding first:thank first:video last:*-in last:*ave last:*deo last:*file last:*gram last:*hat last:*head last:*hr last:*id last:*ideo last:*ing last:*ived last:*k-in last:*lent last:*lots last:*ould last:*per last:*sts last:*test last:*uld last:*will last:*you last:are last:could last:file last:head last:hr last:id last:opening last:program last:talent last:test last:video last:walk-in last:will last:you
-8 after:been after:professor before:( before:another before:employment before:employment_- before:for_an before:of_employment before:patient first:& first:*& first:*ater first:*back first:*cto first:*date first:*eam first:*ile first:*iter first:*itor first:*lab first:*ling first:*lio first:*olio first:*on first:*rol first:*sult first:*team first:*trol first:*ult first:access first:administrative first:assessment first:chemistry first:coordinator first:cto first:editor first:employment first:executive first:feedback first:financial first:lab first:merchandiser first:on first:portfolio first:result first:specialist first:team first:update last:*alth last:*ater last:*ern last:*lth last:*ots last:*ram last:*ring last:*ware last:health
-9 after:) after:month after:of_interview before:^_nursery before:^_office before:junior before:maintenance before:office before:police before:principal before:social first:*ank first:*crew first:*dia first:*eet first:*ick first:*iew first:*ork first:*rel first:*rew first:*ther first:*trel first:*uick first:*view first:*work first:appointment first:crew first:fitter first:kestrel first:quick first:work first:writer last:*ames last:*been last:*ean last:*his last:*is last:*mes last:*ning last:*ntry last:*ods last:*oods last:*pot last:*spot last:*tage last:*this last:*uate last:been last:graduate last:is last:reference last:site last:spot last:stage last:this
-10 after:,_the before:hiring before:post first:*oner first:*ort first:*port first:*tter first:careers first:practitioner first:research first:senior first:services first:support last:*ntre last:*oper last:*wing last:centre last:developer last:following last:regional last:search
-11 after:interviews after:week after:with before:nursery before:online_assessment before:operations first:*all first:*chen first:*gner first:*hen first:*ide first:*isor first:*stem first:*tem first:*tre first:*uide first:*you first:application first:designer first:director first:guide first:kitchen first:supervisor first:you last:*ager last:*een last:*ence last:*ery last:*it last:*ling last:*ont last:*ront last:*sn't last:*ved last:employment last:front last:it last:manager last:recruitment last:update
-12 after:call after:talent after:you before:administrative before:assessment before:class before:healthcare before:member before:the_senior before:update_on first:*ces first:*cher first:*hing first:*ices first:*inal first:*iver first:*ome first:*ver first:client first:final first:recruitment first:season first:technician last:*12 last:*aims last:*ces last:*from last:*ices last:*ims last:*ite last:*n't last:*nds last:*own last:*rom last:*site last:*ving last:12 last:claims last:competition last:from
-13 after:doesn't after:result before:^_teaching before:for_the before:teaching first:*ange first:*anks first:*gist first:*home first:*iser first:*low first:*nks first:*rst first:*ser first:change first:take-home first:thanks last:*bout last:*ick last:*ill last:*lts last:*two last:*ults last:*ute last:*your last:about last:director last:results last:right last:teaching last:two last:your
-14 after:application after:position, after:post. after:relations after:team before:4 before:feedback_from before:good before:year_4 first:*-in first:*arch first:*ctor first:*der first:*fer first:*ffer first:*k-in first:*nge first:*ntre first:*ors first:*our first:*rain first:*rch first:*tors first:centre first:consultant first:offer first:position first:train first:walk-in last:*4 last:*cant last:*hone last:*ired last:*ith last:*onal last:*out last:*pay last:*tes last:*tre last:*with last:4 last:applicant last:client last:pay last:phone last:required last:season last:with
-15 after:-_ref after:assistant after:for_this after:ref after:shift after:this_position. before:of_the first:*ack first:*ety first:*fety first:*hone first:*oft first:*rive first:*soft first:*urer first:*vice first:assistant first:drive first:lecturer first:phone first:safety first:service last:*eet last:*est last:*has last:*ient last:*nal last:*nch last:*nity last:*one last:bank last:community last:has last:online last:time
-16 after:/ after:position_on before:from before:school first:*-on first:*ain first:*ref first:*s-on first:hands-on first:operator first:recruiting first:ref last:*all last:*are last:*ata last:*chen last:*data last:*hen last:*rker last:*ury last:data last:engineers last:kitchen last:shortlisted last:worker
-17 after:4 after:our before:^_your before:at before:process before:product before:this before:trainee first:*ine first:*ing first:*ller first:*ment first:engineers last:*ast last:*eers last:*nce last:*ove last:*owth last:*sted last:*tion last:*wth last:growth told:text7
-18 after:council after:principal first:*bout first:*ound first:*out first:*two first:about first:action first:round first:success first:teacher first:two last:*hing last:*home last:*ime last:*ity last:*lace last:*oft last:*on last:*ound last:*soft last:*time last:on last:round last:take-home last:technical told:text3
-19 after:-_outcome after:outcome before:^_position before:field before:sr. first:*sts first:*und first:driver last:*ace last:*ical last:*ouse last:*rial last:application last:trial
-20 after:it before:^_deputy before:^_planning before:on_the before:two before:with first:*ence first:*lity first:*rer first:competition last:*cal last:*date last:*hop last:*ial last:*red last:*shop last:*ted last:*use last:shop told:text5
-21 after:lab after:process before:^_appointment before:^_senior before:appointment before:clinical before:planning first:*cian first:*dear first:*ear first:*fice first:*one first:controller first:dear first:enforcement first:following first:office last:*isit last:*line last:*ork last:*sit last:*work last:visit last:work
-22 before:finance before:on_your first:*ate first:*her first:*line first:*sted first:shortlisted first:worker last:*chef last:*hef last:*inch last:*ome last:*oor last:*rne last:chef last:finch
-23 after:your before:an before:assistant before:customer before:deputy before:interview before:on first:*ice first:*rse first:*urse first:*your first:nurse first:online first:planner first:reliability first:your last:*-up last:*bank last:*ghts last:*hief last:*hts last:*ion last:*rday last:*ters last:*ual last:*und last:*up last:chief last:coordinator last:level last:nights last:saturday last:solicitors last:up
-24 after:& after:6 before:summer first:*band first:*ted first:*to first:band first:to last:*fer last:*hift last:*ign last:*ors last:*ost last:*our last:*post last:*sics last:*sign last:*tors last:design last:planner last:post last:process last:shift told:text11
-25 after:your_application before:position before:result_of first:*tive last:*ess last:*evel last:*lab last:*vel last:assessment last:lab
-26 before:your first:*ign first:*ill first:*lead first:*ler first:*sign first:design first:lead last:*ancy last:*ncy last:*ole last:*rer last:*role last:role last:vacancy
-27 after::_application after:went after:went_to first:*eers first:*led first:*lled last:*ank last:*cess last:*ief last:*ton
-28 after:in last:*day last:interview
-29 after:,_at after:manager before:site first:*ant first:*ead first:*tant last:*egal last:*gal last:*ice last:*ned last:*ory last:*tory
-30 first:*ssor first:professor last:*ive last:*rive last:drive
-31 after:to before:to_the last:*band last:*inee last:*nee last:band last:research last:trainee
-32 after:drive after:from first:*ase first:*ift first:*stry first:*try last:legal
-33 after:trainee before:application_to
-34 first:*ley last:*pool last:consultant last:pool
-35 before:data first:*lift last:*lift last:*ool last:*tner last:*urer last:education last:lecturer last:partner
-36 after:community first:*ales first:*les first:sales last:*cond last:*ond last:second
-37 after:job_went last:*iew last:*view
-38 after:to_the after:who first:*of first:*ter first:of
-39 before:senior first:*icer first:officer told:text0
-40 first:*ers first:*ive last:*ile
-41 first:*cer first:*sor
-42 after:vacancy. after:| first:hiring
-43 last:*ers
-44 first:*ger
-45 first:technical last:*arch
-46 after:job. before:to last:*ales last:*rch last:sales
-47 first:*ern last:*les
-49 told:text8
-52 first:*ager first:*ator first:manager last:night
-53 last:relations
-54 first:*eer first:*ivil first:*neer first:*vil first:civil first:engineer last:*ions
-55 before:for_a last:*ons last:*ult
-56 last:*job last:*vice last:job last:service
-59 after:i after:test last:*ift last:*rts told:subject4
-60 first:*wing
-61 after:-
-63 after:1
-65 after:.
-67 first:*oper first:developer last:professor
-68 first:*per
-72 after::_your
-74 first:*tor
-85 after:of
-88 after:ii
-110 after:,_freight
-140 after:$
-170 after::
"""
COMPANY = """
110 after::
100 after:has
98 after:want
65 after:filled before:interview_with
63 before:greetings_from
58 after:we
54 after:plc
53 before:team before:to
51 before:at
33 after:for before:with
31 before:the
26 before:opening_at
25 before:assistant
21 after:would before:interest_in
20 before:officer, before:officer_-
19 after:thanks
17 before:from
15 before:with_the
9 after:received
4 before:be_a
3 after:., before:shown_in
2 after:as before:in_joining before:joining
1 after:offer before:[ before:considering before:for_considering
-1 after:). after:9 after:; after:again after:all after:been after:but after:came after:contract after:did after:feedback after:from after:had after:interviews after:just after:keep after:like after:may after:means after:next after:nurse after:one after:ora after:our after:over after:reference after:regards after:review after:so after:steps after:thank after:update after:us after:when after:wish after:with after:x before:application_- before:as before:but before:civil before:deputy before:finance before:from_our before:g'day before:grade before:graduate before:interview before:junior before:kia_ora before:library before:manager, before:ora before:patient before:public before:research before:results_- before:rosalind before:status: before:technical before:to: before:unfortunately before:working_with before:you before:young before:zephyr
-2 after:2231 after:after after:at after:crew after:decided after:driver after:going after:lead after:letter after:news after:position after:read after:regret after:teacher after:this after:two after:vacancy after:writing before:" before:about_the before:cedar before:chef before:credit before:dental before:disability before:dr. before:from_the before:lane, before:mr. before:new before:northgate before:people before:resourcing before:site before:st before:that_the
-3 after:afraid after:afraid. after:engineer after:not after:office. after:warm after:was after:week after:your before:& before:at_our before:community before:dr before:for_the before:or before:post_of before:prof. before:recruitment before:senior before:so before:southern
-4 after:can't after:don't after:it after:me after:or before:after before:healthcare before:hi before:location: before:mr before:of_the before:resources before:this
-5 after:) after:- after:acknowledges after:got after:of after:office after:round after:sent before:by_the before:lake before:re:_re: before:trainee
-6 after:a after:be after:will before:mrs
-7 after:" before:application_for
-8 after:6 after:does after:sorry before:our before:staff
-9 after:3 after:about after:call after:love after:said after:the before:bring_your before:old
-11 after:experience. after:up after:you before:( before:human
-12 after:job
-13 after:within before:a before:teaching
-14 before:- before:on before:under before:|
-15 after:to before:your
-16 before:by
-17 after:, after:on after:post
-18 after:assistant
-19 before:customer
-20 after:technical before:you_in
-22 after:are after:interview before:consultant_|
-23 after:? before:in_the before:to_the
-24 before:and
-25 after:discussion before:and_the before:of
-27 before:^
-28 after:in before:position_of before:street,
-29 before:applying_to
-30 before:/
-31 after:!
-33 before:position_at
-35 after:have
-39 after:is before:re:
-40 after:role
-41 after:
-42 before:for
-45 after:and
-47 after:/
-50 before:at_the
-55 before:job_at
-64 after:|
-66 before:in
-80 after:.
"""
