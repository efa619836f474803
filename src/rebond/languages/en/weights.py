"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1500 means
980 noor
920 direction
910 includ* selection
830 just offer
820 advanc* interv* only
810 candidacy requisition
770 intake
760 came
750 eleven
740 mind
720 appoin*
700 moment vacancy
680 ended gonna
670 clerk scient* scientist
660 mate pulled
650 interviews
630 been
620 feel post
600 afraid appointment deputy making
590 else headco* headcount internship number someon* someone time
580 band
570 agains* against direct* including looks slots total
560 closed joinin* joining togeth* together
550 consideration stops strong
540 close
530 reviewed wish
520 electrician
510 leah lives owner
500 clean governors months
490 client finalist from govern*
470 marked
460 beyond placed remove* removed shifts
450 appear jodie opted said under
440 asked assessment sorted
430 continue hand qualified reference which yours
420 crew door
410 compar* going growth status those
400 advise advised consid* file stands
390 bring expect* have profil* staffe* staffed supervisor
380 career does informed superv* techni* within
370 monday
360 frozen invite* pass
350 campai* experience made theref* therefore
340 guessed offere* offered take well workin* working
330 found gave wants ward
320 agreement balanc* centre chat parent* parents picked preferred
310 process respon* select* stage that
300 anyone carefully german they
290 comparing ends guides manage* writer
280 ahead drawn releasing serve transp* transport will
270 hires second
260 inviti* inviting
250 alread* already marek recommended summer teache* teacher
240 applicant partners throug* through void
230 clear girl onsite simila* similar what
220 announce could department line management
210 among cancel* cancelled super
200 appoint given proces* tech
180 hands taken
170 furthe* further
160 longer news
150 signed taking
140 match
130 able
120 straig*
110 employer unsucc* unsuccessful
100 passin* passing
86 some
75 ranked
64 think
62 sorry
57 this
54 interview
35 know
22 equipm*
6 application
-9 clock
-20 weber
-29 long
-40 filled
-63 agreed
-66 adjudi*
-68 water
-69 positi* unable very
-71 regard*
-74 callow* calloway
-76 usual
-86 shortl*
-88 panel
-92 closing regret*
-94 with
-95 were
-110 code statio* station story usuall* usually
-120 caring genera*
-130 marzipan team tracke* tracker
-140 applic* hello howeve* however sick
-150 commer* commercial openin*
-160 best film
-170 crown record thank
-180 back follow* named please tonigh* tonight
-190 enough lookin* looking open reflection ticket
-200 answered award hiring pick
-210 apprenticeship disappointing librar* museum sell
-220 above chosen finch sunday
-230 buyer hear progra*
-240 accept* email happen kitche* kitchen make nine rescue shift where
-250 considered detail* four today
-260 archiv* candidate folks messag* message people rankin* ranking saved
-270 academ* forward information release specif* succes* tell worth
-280 approv* happie* happier lend past serious though
-290 about amount kitten* lottie review vacancies
-300 cast days future places reques* weekend
-310 counci* council dear forwar* indivi* internally last members possib* seriou*
-320 academic commendable curren* never reviewing start tomorr* tomorrow
-330 closer member* record* schola* turned
-340 closely recipi* recruiter
-350 appointments couldn doesn finalists fund reason* reasons satisfied truste* unders* whose
-360 again announced decision lead presid* satisf* simply week weeks
-370 anythi* anything contro* then told
-380 conclusion inform
-390 cancel derek hosepi* hosepipe over role
-400 available away decisi* didn fine individuals stays
-410 availa* becaus* because recall references roles
-420 approve background form note
-430 forgot* forgotten grade
-440 company decline most payrol* payroll reject* skills
-450 employment everyb* everybody friday refusa* refusals system
-460 answer* hard
-470 accoun* each garden* love
-480 commen* fundin* funding talk
-490 rounds seat select your
-500 come judges longli* regret
-510 appeal unfortunately year
-520 projec* want
-530 operator presen* provid* room
-550 apply many parkin* parking positions
-560 cannot full
-590 hexo stay
-610 selected
-620 down than
-630 comple*
-640 more place
-650 advertisement operat* part
-660 read
-680 answer aren
-690 like votes
-700 based series
-720 action
-750 jobs
-760 extens* extension
-770 left
-830 final
-860 meet
-870 early
-880 while
-890 advert*
-970 madam
-1000 viewed
-1100 reject
-1200 refuse* refused
""",
    "received": """
1400 being
1200 reply
1100 scruti*
990 under
920 scrutiny will
820 planned
790 planne*
750 shortl*
730 confir*
690 currently
630 allow
610 pile
600 forwar* scient* scientist
590 labs
570 front
540 verified
530 going verifi*
520 logged number please superi* superintendent take
490 employer reviewing
480 from
470 keeper requir*
460 comple* search teachi* teaching
450 head questi* websit* website which
440 door handwr* handwriting note
430 once
420 both kids
410 application geelon* geelong technologist togeth* together
400 questionnaire read
390 chaired complete received
380 fine tess
370 them
360 book shortlisting
350 added assess proces* requirements succes* successfully
340 love
330 form materi* materials viewed
320 client over
310 first have month shortlisted throug* through usuall* usually
300 process
290 also attent* morning sunday
280 mornin* readin* reading
270 answers resume
260 hours
250 answer* details everyt* everything receip* receipt review
240 furthe* site
230 forms
220 window
210 arrive* arrived attached septem*
200 books comparing down
190 closin* closing
180 attach*
170 applyi* applying your
140 assess* wish
65 positi*
63 manager
51 week
49 thank
30 soon
29 manage*
-2 tickets
-7 tall
-9 lumenf* lumenforge
-22 screen*
-25 applic*
-26 castel*
-28 estsci
-29 side
-36 congre* congress
-37 austin
-42 hirely
-44 hospit*
-54 team
-57 desk
-58 every
-63 just
-73 territ*
-76 home
-90 days
-110 candid* check
-120 about
-130 passwo*
-140 three title
-150 conversation receiv* someth* something this
-160 bring conver* theatr* theatre
-170 change*
-180 recruiter waiting with
-190 contac* fitter gradua* roster
-200 want were work year
-210 available before below months stage
-220 that
-230 mail record rollin* rolling
-240 basis completed dear member move stay system vacancy
-250 again profile
-260 expected plan than
-270 email
-280 able event hold vacanc*
-300 engineer fronte* frontend pellwo* pellworth
-310 office submitting
-320 apply like much
-330 active
-340 people relati* relations
-360 panel receive though*
-370 assist* assistant expect* reviewed
-390 closed should
-400 group
-410 decisi* name
-420 other time yard
-430 fernwa* fernway last pleasu*
-440 consideration contact
-450 current
-460 aureli*
-490 porter
-500 junior
-510 submit*
-530 interview
-540 would
-560 still
-570 return*
-590 hiring
-890 sales
-940 consid*
""",
    "come": """
2100 climb
1400 casual*
1100 clock over
930 short
890 shadow works
810 agains* against
760 before* beforehand step
750 noor
740 each
730 confin* confined shortl*
690 breath* breathing
680 answer person then week
670 questi*
650 using
630 plan video
620 like sugges*
610 litera* right
600 questions tell
590 arvo minute skippe* skipper with yarn
580 hours zoom
560 please* pleased
550 later
540 complete will
530 shortlisted
520 bring confir* followed
510 interview more
500 three
490 been have quick there watch
480 literacy shortly
460 coding hiring join thursday
450 date
440 februa* february kindly need tomorr* tomorrow
430 calend*
420 anothe* four master resche* servin* serving want
410 follow stage time
400 manager
390 after
380 hour rounds trial twenty
370 attendance
360 could link paper proble* problem
350 automa* conversation finish ready
340 discus* follow* position
330 back
320 discussion same
310 instea* instead interviewer saturday
300 availability click
290 throug* through
280 coat founder likes
270 become greg journe* journey profile
260 driver founde* profil*
240 that trainee
230 event
220 next
210 expens* expenses origin* pounds
200 present
180 find
170 recept* reception requested
130 love wednes* wednesday
120 thurs
110 please
64 centre
18 friday
-16 locati* location octobe* october
-84 diary
-92 about
-94 casuals
-120 forward
-130 forwar*
-160 tuesday
-190 mail
-200 chat
-210 auditi* calls tuesda* years
-220 weds
-230 unfortunately
-240 talent
-250 aest applic* septem* september
-270 furthe* further
-280 progra*
-290 receiv* water
-310 group march novemb* november spoke succes*
-320 afterw* afterwards
-330 decide* decided
-340 monday practical refere* someon* someone still
-350 arranged contac* july practi*
-370 other owners writing
-380 appoin* shall
-390 chance
-400 below catch lookin* looking should were
-410 from home
-440 what
-460 panel
-470 rate
-520 brief
-540 booked
-580 code
-600 your
-700 interviews
-810 thank
""",
    "offer": """
1500 want
790 appoin*
720 refere*
700 employment
680 team
620 certificate
610 certif*
590 plus
570 done
550 allowa* allowance offer
520 hour
510 background date three
500 backgr* subjec* subject
490 sign
470 antici*
460 attach* attached
450 friday
440 appointment hours
410 following letter
400 checks will
390 condit* confir* follow* tourin* touring
380 joinin* joining
370 subsequent
360 chef
350 award boat tips
330 post welcome
310 grade
280 like yours
260 selected
240 with
190 manager
180 manage*
160 welcom*
110 come
-5 know
-22 that
-49 congra* congratulations
-67 solheim
-69 versio* version
-100 aboard
-110 depends
-180 could event
-220 much
-230 look
-250 month
-280 find
-290 weeken*
-310 would
-380 give
-400 shortl*
-430 kalpav* kalpavriksh
-450 right
-470 clerk family work
-540 before
-550 noor
-560 what
-620 queue
-660 have
""",
    "wait": """
1100 slowed
1000 been
890 forgot* forgotten
760 made still
710 longer
700 recruitment
630 choice
620 then
610 active extend* extended
600 free runnin* running
590 date easter
580 final hoped
560 settle* settled
550 consideration
530 contacted place
520 decisi* list
510 patience
500 candidacy didn
490 bear kept
470 people
460 anythi* anything before
450 become* becomes happen* hold short
440 have
430 januar* january nothin* nothing under
420 hiring
400 panel
390 expected interv*
360 note paused
350 finish give taking
330 approv*
310 kindly role
300 approval april
290 back
270 application contac* decision gettin* getting remain waitin* waiting
240 delay until
230 budget that
180 taken
160 about
150 decide*
36 applic*
2 will
-35 looks varnis* varnish
-39 traine* trainer
-84 your
-94 from
-150 next throug* through
-190 with
-250 dear long
-300 takes
-370 hear hours
-380 candidates
-390 were
-410 within
-420 days
-430 time
-450 four friday
-520 this
-580 first
""",
}
ABOUT = {
    "yours": """
650 like
640 call
600 throug*
590 through
570 subject:review*
560 placed
550 want
540 mate
520 reply subject:status
510 allow read work
490 subject:about
470 jodie
460 good phone
440 which
420 each preferred
410 making other post quiet
400 appear best chat status
390 came subject:update this
380 letter were
370 subject:office* subject:officer
360 expect start will
350 appoin* certif* nothin*
340 doing insura* insurance speak time
330 every fillin* filling somebo* somebody
320 afternoon cheers complete hands hear selection share subject:recent
310 welcome
300 connec* learn mailbo* over under weeks within
290 added does from love subject:next
280 condit* line regret* review shortlisted spot subject:clerk talking
270 certificates clerk night those yours
260 ahead rather subject:steps subject:thank welcom*
250 afraid differ* months
240 arrive* last network same subject:contro* worth
230 candidacy follow* hire interest openin* received regist* shortl* subject:intere* subject:interest
220 adjustments calend* calendar crew either employment gutted instru* lovely minute reflec* soon subject:call
210 agains* against continue different hour paperw* paperwork please pleased plus
200 allowa* congratulations energy later planne* proces* site
190 argued invite join networ* partners tech them whatev* whatever
180 candidature collea* inform* loud slot slow subject:nordli* subject:nordlicht subject:post subject:postdo* teachi* teaching usuall* usually week
170 colleague done minimu* minimum opening someon* subject:employ* subject:season wednes* wednesday
160 bank client could next opportunity rule
150 after betwee* between liked long reading subject:nurse
140 everyone subject:assist* subject:assistant
130 hello subject:application subject:final trial
120 employ* experience person regard* regards
110 delighted
100 someth* something take
95 popping
94 intere*
84 come monday
80 subject:sent
78 hiring robin shipping
74 being
73 successfully
72 candid* offer
69 buildi*
68 sacha
67 made
64 match
54 application
41 subject:vacancy
32 subject:candid*
23 position
22 subject:applic*
21 about
18 dana
17 working
9 subject:interview
3 subject:vacanc*
-15 been
-25 interview
-29 thanks
-34 keep
-35 have
-36 subject:outcom* subject:outcome
-38 subject:interv*
-49 assess*
-54 kindly
-63 subject:submis* subject:submission
-71 subject:candidature
-72 servic*
-78 applic*
-82 assessment
-84 lead
-86 interv*
-90 shall
-98 assistant
-100 controller
-110 expect* profil* puttin* putting withdr*
-120 build change* first going presentation profile tracke* tracker version
-130 accepted dinner newsle* newsletter possib* possible resolu* statement subject:engine* subject:engineer versio*
-140 applie* applied ballot dentis* dentist finds resolution subject:decisi* subject:decision subject:group their
-150 anothe* another changed commit* fronte* frontend jobs leeds submit team tonight usual view
-160 contro* discourage expected group pellworth spare statem*
-170 flat recent* recently seen than unsucc* water your
-180 action find mainte* meetin* meeting runnin* running unfort* vice
-190 custom* decided part presen* sendin* sending successful
-200 consid* course crashes discou* heard permit receiving show subject:parkin* subject:parking wasn
-210 accept* anybod* anybody assume inconv* inconvenience needs nordli* nordlicht renews sorry subject:september subscription
-220 card draft extend* finalists friday leaves left licence lori subject:analys* subject:analyst subject:fronte* subject:frontend subject:this table with
-230 based clive frank ignore* meantime mobili* nominated pets requests subject:council subscr*
-240 approval credit lunch mauree* maureen once plumbe* progra* subject:place subject:sales unfortunately
-250 extended final free hearin* hearing ravi subject:appeal taking withou* without
-260 boiler down kitche* kitchen know room sales second seems send shortlist subject:viewed
-270 accoun* advertise bill gettin* getting look mayor online projec* slowed sunday votes
-280 buyer closed nomina* reach recent
-290 agreed answer applications approv* having passwo* password proceed refere* resume subject:award subject:trials update*
-300 bear chase fund happy nearly parkin* parking sick stays tell
-310 couple finish forward subject:positi* subject:position
-320 before choice considered decide* furnit* furniture power releas* role stood subject:delay turned viewed
-330 held reject special
-340 announced garden release subject:audition
-350 availa* chairs compan* place subject:your weber
-360 advert* cannot land subject:date
-370 booked didn member* moving much year
-380 announ*
-390 respec*
-400 patience rejected return*
-410 approa* approach decide full here many page subject:seat
-420 edit family references
-430 grandf* grandfather
-440 paperl* paperless today
-450 chosen patien*
-460 again early forgot* forgotten went
-480 record* waitin* waiting
-490 hold refused respect subject:auditi*
-500 appeal more refuse* seat
-510 update while
-520 change reques*
-530 decision home hope
-540 available little
-550 plan
-560 list
-580 period reject* unable
-590 decisi*
-620 upload
-760 until
-910 unless
-980 still
""",
    "refusing": """
680 other
660 work
610 just
570 subject:status
550 came
530 attending
490 site
480 best talkin* talking
470 comes line
430 appear email preferred
420 appoin* marsh taken
410 graduate
400 does receive
390 name subject:nurse subject:update
380 carefully consid* hands pulled
370 matter* saturd* subject:leader this
360 every interest last leader mate monday
350 experi* mailbo* mailbox making must
340 ever success
330 direction drive monito* offere* offered shop subject:post warm
320 alread* already candidacy client into marked matters means monitored
310 opening policy someon* someone time
300 applicant jodie subject:review* swindo* swindon
290 cheers openin*
280 compar* expect* insura* insurance news
270 advanc* chat clerk invite opens subject:office* subject:officer subject:school which
260 beyond collec* crew growth intere* months nothin* nothing recruitment subject:drive subject:lead talent
250 advance after easter girl keen organi* pleasu* pleasure privac* privacy receiv* sons vacancy
240 asking career heard hire inform* partne* poppin* popping regard* sample
230 beauti* consideration individuals large portfo* portfolio said starte* subject:intere* subject:interest yours
220 candidature exerci* exercise inviti* inviting post reflec* slots started
210 good mark qualif* since subject:tessel system that them those
200 differ* effect includ* rather regards sincer* supervisor within
190 appoint opportunity subject:news weekends
180 among argued betwee* between campai* guesse* guessed remove* subject:parale* subject:teache* subject:teacher under
170 afternoon anyone made placed should subject:clerk through voted
160 book employ filled gorgeous lovely platform slow somebo* somebody subject:about subject:welder throug* vacanc* void were
150 cancel* cancelled comments drawer feedba* feedback fell letter subject:controller
140 cuts given opport* very
130 inspection kettle shipping subject:thank subject:your thank things
120 fillin* filling from offer subject:candidate wish wonderful
110 crane floor subject:candid* subject:contro*
99 tests
98 honour
89 received
82 great
79 hello
68 able
65 send
63 robin
59 longer
54 position
43 keep
36 call
27 thanks
25 gone
18 applic*
8 sacha
-2 been
-12 select*
-24 application
-31 dear
-37 subject:application
-58 with
-64 than
-73 dana
-77 copy
-81 applyi* reasons
-87 about
-88 ignore
-90 dentis* dentist
-95 weeks
-97 steps
-100 passwo* password
-110 effort leeds manager portal restore subject:interview subject:ticket
-120 back date panel ravi silly unable well would
-130 anothe* another anybod* anybody apply being board messag* restor* review touch unsucc* unsuccessful
-140 employ* free reason* structure subject:board
-150 counci* council director finds gettin* getting needed record* running strong subject:outcom* subject:outcome subject:study they
-160 announced positions profil* resume ring succes* therea* thereafter tonigh* tonight volunteer your
-170 closing maisie mobili* needs slides tell
-180 follow hear plot profile subject:panel successfully team updates what
-190 discourage list nordli* nordlicht others seven subject:applic* subject:audition subject:fronte* subject:messag* update* want wednes* wednesday
-200 alert closin* newsle* newsletter rejected says shortl* stays subject:engineer
-210 action candidates paperless projec* requests review* tomorr* tomorrow
-220 becaus* because comple* discou* form home please* pleased prize ready saved
-230 answer* gate hope issue membership possib* rounds sendin* sending thursd* thursday today
-240 ballot four minute* minutes questi*
-250 accoun* advert* buyer fronte* frontend regret selected still subject:data subject:place subject:proces* subject:process weber week whether
-260 appeal business choose family fine finish subject:appeal subject:award subject:regard* subject:regarding submit tracker update
-270 agreed edit half nomina* picked
-280 decision early member* number sales subject:mayor went
-290 card decided look subject:analyst treat waitin* waiting
-300 decide* full fund page planne* stood
-310 availa* available know need place recruiter satisf* subject:sales successful
-320 approa* approach assistant cannot contac* forward part told unfort* withou* without
-330 award happy power will
-340 more plan presen*
-350 accept final refused shortlist show votes
-360 check higher refuse* short until viewed
-370 recent role
-380 both decisi* forwar* left nobody paused reject*
-390 answer
-400 before couldn release
-420 like room unless
-430 change confir*
-440 references
-450 while
-460 contro* love
-470 seat subject:auditi* unfortunately
-480 right
-510 here reques*
-520 forgot* forgotten second
-540 first
-560 subject:seat
-570 refere*
-580 find
-590 turned year
-770 meet
""",
}
