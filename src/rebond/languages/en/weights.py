"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1600 means
980 direction
930 includ* noor
910 selection
870 interv*
840 only
820 requisition
800 just
790 advanc* closed mind offer
780 appoin*
770 came gonna intake
730 candidacy eleven headco*
710 vacancy
700 ended
680 moment pulled scient* scientist
660 clerk mate
650 post
640 been else feel number
620 including
610 slots voted
600 deputy internship looks making time wish
590 consideration
580 joinin* joining reviewed strong
570 appointment direct*
560 agains* against owner togeth* together
550 appear band client close
540 months someon* someone total
530 afraid interviews
510 opted
500 yours
490 finalist governors lives marked
480 from remove* removed said
470 govern* growth which
460 asked continue jodie shifts
450 frozen placed qualified status stops
440 assessment beyond clean
430 consid* under
420 compar* crew sorted staffed within
410 door file reference
400 hand have
390 campai* career those
380 bring experience process techni*
370 expect* factor* leah made marsh
360 electrician ends going informed parent* parents stands
350 advise advised found pass supervisor well
340 anyone profil* respon* ward
330 agreement picked superv* teacher theref* therefore
320 guessed offere* offered transp* transport workin* working
310 balanc* electr* preferred stage table
300 alread* already centre chat comparing simila* taken writer
290 cottag* invited monday select* take that
280 german they
270 commission department guides manage* throug* through
260 carefully invite* releasing
250 gave inviti* inviting second serve short super will
240 clear coordi* coordinator girl hands onsite
230 announce recommended summer
220 furthe* further partners
210 could match signed tech
200 given marek
190 management what
180 applicant cancel* cancelled longer news proceed
160 among
150 able
130 employer
110 cover
100 sorry
99 straig* straight
98 profile
89 think
74 unsucc* unsuccessful
72 this
69 know
65 passin*
53 filled
37 reach
32 procee*
16 equipment road
-7 other
-8 clock
-15 weber
-21 mill were
-29 anothe* another
-38 long
-47 shortl*
-51 agreed
-54 water
-57 applic*
-69 callow* calloway
-70 usual
-72 unable
-74 application
-80 with
-83 best
-84 regret*
-86 regard*
-97 howeve* however
-110 fronte* inconv* inconvenience person* usuall* usually
-120 admini* marzip* marzipan unfort*
-130 genera* statio* station story tracke* tracker
-140 code enough panel ticket
-150 count gradual sick
-160 commer* commercial
-170 please record team tonight
-180 apprenticeship evening film hiring lookin* looking
-190 award disappointing open shift specif*
-200 accept* considered follow* kitten* kittens librar* named places sunday
-210 back buyer pick rescue sell
-220 easter happen hello lottie make
-230 above detail* hear kitche* kitchen nine progra*
-240 curren* information rankin* ranking start today where
-250 electe* forward future people street
-260 academ* last reflection sean
-270 candidate chosen lend serious
-280 amount messag* message museum possib* told weekend
-290 about archiv* dear email happie* happier past release turned worth
-300 finalists forwar* reques* review saved schola* seriou* truste* trustees unders* understand
-310 lead
-320 academic applications closer commendable internally record* succes* tomorr* tomorrow vacancies
-330 cast four fund indivi* never tell though weeks whose
-340 days over recipi* recipients simply
-350 couldn inform reviewing
-360 announced appointments individuals role then
-370 anythi* anything doesn presid* recruiter
-380 again away council decision decline
-390 align friday note
-400 choose conclusion derek fine hosepi* hosepipe references week
-410 cancel company employment find full reason* stays system
-420 availa* available background becaus* because forgot* forgotten form recall
-430 answer* commen* everyb* everybody grade hard most roles
-440 payrol* payroll satisf* skills
-450 member* reject* seat
-460 decisi*
-470 contro* fundin* funding garden*
-480 accoun* didn
-490 apply judges your
-500 each refusa* refusals regret talk unfortunately
-510 appeal approve longli* love projec* provid* select
-520 many operator rounds
-540 come
-550 than
-560 positions
-570 parkin* parking room want
-580 hexo year
-590 presen* stay
-610 cannot down
-620 more selected
-630 advertisement part place
-650 operat* read
-660 like
-670 votes
-680 series
-690 comple* jobs
-710 answer aren
-720 action
-740 extens* extension left
-750 based
-800 while
-850 early meet
-890 advert* final
-900 madam
-970 viewed
-1100 reject
-1200 refuse* refused
""",
    "received": """
1400 being
1100 reply
1000 scruti*
930 under
900 will
860 scrutiny
790 planne* planned
760 confir*
720 shortl*
630 currently
620 front
610 scient* scientist
600 pile
590 labs
580 going
570 allow
560 questionnaire
550 employer together
540 verified
530 forwar* logged please verifi*
510 reviewing which
500 superi* superintendent
490 from keeper
480 websit* website
470 once take
450 door handwr* handwriting head kids requir*
440 comple*
430 complete read teachi* teaching
420 note search technologist
400 geelon* geelong number
390 them
380 fine form received succes*
370 assess chaire* chaired
360 both successfully usuall* usually
350 also attached client proces* requirements
340 viewed
330 application materi* materials shortlisting site tess
320 book month process readin* reading
310 morning over sunday throug* through
300 added attent* mornin*
290 answers first love
280 order
270 answer* resume shortlisted
260 been hours
250 details
240 review
230 have
220 closing down forms furthe* further
210 closin* window
200 arrive* arrived books september
180 comparing
170 your
150 wish
140 applyi* applying
110 assess*
86 manager
67 week
58 positi*
56 manage*
30 weeks
23 look
19 thank
-3 ellswo*
-6 tall
-9 lumenforge
-11 screen* ticket*
-13 applic*
-24 castel*
-26 side
-28 estsci
-40 congre* congress
-41 hospit*
-42 place
-47 hirely
-58 kindes*
-64 days
-65 home
-69 every
-70 schola*
-73 team
-81 desk
-99 about
-110 presen*
-120 bring candid* passwo* with
-130 check conver* conversation three title
-140 this
-150 addres* contac* someth* something
-160 fitter perth receiv* roster theatr* theatre
-170 change*
-180 mail record that
-190 recruiter stage want
-200 member tell were
-210 available year
-220 applications before rollin* rolling vacancy waiting work
-230 basis sift
-240 dear event file stay than
-250 gradua* plan
-260 again email friday system vacanc*
-270 appoin* completed
-280 hold
-290 move profile
-300 able answer much submitting
-310 office
-320 decisi* people
-330 apply though*
-340 active reviewed
-360 fronte* frontend panel
-370 like pellwo* should
-380 receive relations
-390 assist* assistant closed
-410 expect* group time
-420 consideration current
-430 contact fernwa* fernway last other
-450 yard
-460 name
-470 pleasure
-480 porter
-500 aureli* junior
-540 interview
-550 still
-560 return*
-590 would
-610 submit*
-630 hiring
-850 sales
-930 consid*
""",
    "come": """
2000 climb
1400 casual*
1100 over
990 clock
950 equipment
910 shadow short
870 agains*
800 works
790 noor
730 each shortl*
720 step then
710 confin* confined
690 breath* breathing
640 before* beforehand using
630 answer
620 person
610 like skippe* skipper video
600 litera*
590 bring right
580 sugges*
570 questi*
550 later please* pleased week will
530 arvo minute yarn
520 been zoom
510 coding
500 complete hours shortlisted
490 followed tomorr* tomorrow with
470 four have interview literacy
460 join questions
450 there
440 februa* february manager trial
430 instead shortly
420 confir* master servin* serving twenty
410 attendance quick stage tell three
390 after date resche* time want watch
380 conversation follow follow*
370 finish kindly proble* rounds shown
360 link ready
350 discus* discussion position saturday
340 automa* same
330 click
320 availability could
310 coat expenses likes need pounds
300 expens* founder profil* profile
290 founde* greg paper teleph* throug* through
280 become data driver journe* journey ring
270 hour interviewer trainee
260 calend* calendar thursd* thursday
250 phone
240 event
230 anothe* another that well
220 demons* demonstration next
210 ahead back dean origin* yourself
200 resear* research
190 adjust*
180 centre
170 find
160 expected wednes* wednesday
130 requested
120 confirm love present
100 hello thurs
95 choose
69 please
50 would
36 this
-3 wattle*
-19 locati*
-30 octobe* october
-42 friday
-56 change* diary weber
-80 selected
-89 casuals
-95 tuesday
-96 come
-100 dear
-120 climbi* climbing
-130 year
-140 weds
-150 know
-160 wear while
-170 along auditi* talent
-190 form grab
-200 mail test
-210 regularly
-220 furthe* further long
-230 help patien* tuesda* unfort* unfortunately
-240 assessment chat regard* regula* still years
-250 forwar* weeks
-260 applic* green march post progra* septem* september
-270 aest available
-280 else
-290 someon* someone succes* water
-300 confid*
-310 intere* people refere* spoke
-320 afterw* afterwards book mock walk writin* writing
-330 arranged contac* owners
-340 calls centra* dial novemb* november should table
-350 catch other
-360 chance monday
-370 appoin* decide* decided home practical were
-380 practi*
-390 below group lookin* looking
-400 attending july what
-410 shall
-440 panel
-450 brief
-460 code
-470 booked from
-490 rate
-520 your
-580 interviews
-600 thank
""",
    "offer": """
1500 want
800 appoin*
730 refere*
660 team
630 done
620 certificate
610 certif*
600 employment
590 allowa* allowance
570 offer
540 hour
530 plus subjec* subject
510 backgr* background hours
500 following three
490 date
480 friday sign
450 antici* appointment
430 attach* attached confir*
420 tourin* touring
410 accept letter
390 checks
380 chef condit* joinin* joining
370 employ* will
340 subseq* subsequent
330 medical
320 boat post
310 award rates tips welcome yours
280 grade
270 manager
230 selected
190 like with
150 welcom*
-62 congra* congratulations
-69 solhei* solheim
-71 versio* version
-93 depend*
-100 aboard know
-190 event just
-210 much
-240 look
-270 weeken*
-290 find
-370 give
-400 shortl*
-410 kalpav* kalpavriksh
-440 right
-450 family
-460 clerk
-480 before work
-500 noor
-560 what
-680 have
-710 queue
""",
    "wait": """
1100 slowed
1000 been
870 forgot* forgotten
800 still
770 made
700 recruitment
690 longer
650 runnin* running
630 active
620 choice
610 extend* extended then
600 date final free
580 consideration
540 decisi*
530 candidacy didn place
510 contacted
500 patience people
490 kept list
480 easter hoped
470 bear
460 anythi* anything before happen* hiring hold settle* settled
450 short
440 under
430 give happen januar* january nothin* nothing
420 become* becomes
410 panel
390 have
380 expected interv* note
370 going paused
350 approv* taking
340 finish
330 kindly
320 role
310 decision remain
300 application april back
280 waitin* waiting
260 gettin* getting
250 budget
230 delay
220 contac* until
190 that
170 taken
160 about
150 decide*
46 will
27 applic*
14 team
-38 varnis* varnish
-41 traine* trainer
-53 haven
-77 from
-94 your
-140 candid*
-160 throug* through
-180 next
-210 which with
-240 dear
-270 long takes
-320 candidates
-340 hear time
-370 were
-380 friday
-390 hours
-440 within
-450 days
-480 four
-530 this
-590 first
""",
}
ABOUT = {
    "yours": """
670 like
610 call
600 throug*
590 through
580 subject:review* want
570 placed
540 allow mate
530 reply
510 subject:status
500 read
490 work
460 good jodie phone
450 each which
440 best preferred
430 other
420 making subject:about were
410 post
400 chat quiet status
390 start subject:update this
380 came time
370 doing
360 certif* expect subject:office* subject:officer will
350 hear insura* letter night speak
340 appoin* fillin* filling regret* share
330 appear every hands over shortlisted within
320 afternoon learn selection somebo* somebody welcome
310 cheers connec* spot subject:thank
300 cover from last line subject:clerk subject:recent under
290 added complete review subject:next yours
280 love
270 afraid does weeks
260 differ* hours interest mailbo* mailbox nothin* nothing openin* shortl* subject:steps
250 adjustments minute same subject:nordlicht talkin* talking welcom*
240 ahead calendar collea* follow* greg months rather received reflec* subject:contro*
230 clerk condit* continue crew great really site whatev*
220 adjust* different either employment gutted hire instru* later regist* subject:intere* subject:interest
210 candidacy tech
200 agains* against allowa* congra* done inform* loud planne*
190 after bank could depart* invite lovely slot slow teaching
180 arrive* arrived date minimu* please* pleased usuall* usually week
170 argued energy ines keen networ* next opening subject:nurse
160 boat candidature regards subject:news them trial
150 client everyo* experi* long regard* registrar school subject:application subject:assist* subject:assistant subject:season
140 process subject:employ* wednes* wednesday
130 come liked someon* someone
120 intere* subject:employment subject:maths
110 match readin* reading shippi*
100 being
99 hiring
92 poppin* take
90 hello
88 robin successfully
85 decemb* december
76 workin*
61 offer
58 sacha
56 candid*
50 made
42 subject:vacancy
32 dana
29 position
28 subject:applic*
5 keep
-7 subject:interview
-12 subject:pellwo*
-18 thank
-27 subject:outcom* subject:outcome
-33 application
-39 thanks
-40 been
-55 have
-59 lead
-76 subject:candidature subject:submis*
-78 controller shall
-93 applic*
-94 pellwo* pellworth
-100 unsucc* unsuccessful
-110 interv* newsle* newsletter versio* version
-120 ballot build group presentation puttin* review*
-130 applie* change* first flat going profil* resolu* resolution withdr*
-140 accepted anothe* another applied profile
-150 degree fronte* frontend manage* rate subject:decision team
-160 changed dentis* expected finds meetin* subject:decisi* subject:marath* than
-170 assume contro* discourage find jobs licenc* licence meeting subject:engine* unfort*
-180 commit* course leeds mainte* part possible sales tonight
-190 action anybod* anybody employee runnin* running
-200 adopte* decided descri* heard presen* recently show usual
-210 based custom* discou* frank ignore* needs nordli* nordlicht project solidarity sorry squad subject:counci* subject:council subject:group subject:parkin* subject:parking uphold wasn
-220 accept* associ* consid* crashes credit maureen meanti* meantime pets progra* range receiving sendin* statem* subject:fronte* subject:frontend unfortunately with
-230 free friday leaves left subject:appeal
-240 approval bear clive draft hearin* hearing inconv* inconvenience lunch renews subject:analys* subject:analyst subject:this subject:trials subscription table
-250 advertise finalists kitche* kitchen once plumbe* projec* send successful taking withou* without
-260 closed mobili* nomina* ravi recent requests second slowed subject:sales votes
-270 accoun* agreed card chase know note reach seems subject:award subscr*
-280 applications approv* bill having online request shortlist subject:place sunday tell update*
-290 answer boiler down final look mayor refere* resume sick
-300 fund subject:viewed
-310 buyer couple finish happy viewed
-320 advert* announced decide* extended gettin* getting passwo* password
-330 before furnit* nearly proceed role subject:delay subject:positi* subject:position
-340 chairs garden parkin* parking power releas* special stays subject:your turned year
-350 cannot considered didn forward place stood subject:date
-360 availa* held page reject release subject:audition
-370 compan* member* moving weber
-380 decide edit land return*
-390 announ* full here many much
-400 booked choice patience rejected subject:seat
-420 again approa* approach chosen went
-430 family grandf* grandfather paperl* paperless references reques*
-450 forgot* forgotten patien* record* today
-460 early
-480 hold
-490 seat
-500 appeal subject:auditi* waitin* waiting
-510 decision hope refused update while
-520 home plan refuse*
-530 little
-540 change
-550 more respect
-560 decisi*
-580 available list reject*
-590 unable
-600 period
-610 upload
-740 until
-930 unless
-970 still
""",
    "refusing": """
690 other
650 work
640 just
590 came
560 subject:status
510 best
480 line
470 comes talkin* talking
460 site
450 email
440 attending
430 appear appoin* saturd* taken
420 marsh
410 preferred receive
400 does every matter* subject:update
380 carefully consid* graduate last name
370 monday pulled subject:nurse this
360 hands interest making subject:leader
350 attend* leader mate matters policy
340 ever mailbo* mailbox means must offere* offered shop
330 client experi* marked subject:post
320 jodie monito* someon* someone success swindo* swindon time warm
310 alread* already direction monitored pleasure subject:review*
300 candidacy compar* invite opening subject:lead
290 applicant cheers into popping which
280 advanc* expect* girl news nothin* nothing openin* partne*
270 chat consideration intere* opens receiv* subject:office* subject:officer those till
260 after beyond hire insura* insurance months stands subject:drive subject:school yours
250 advance asking crew growth keen organi* reflec* sample subject:intere* subject:interest subject:organi* talent
240 between easter inform* large portfo* portfolio post since subject:teacher subject:tessel supervisor vacancy
230 clerk heard includ* recruitment said starte* them
220 career exerci* exercise individuals inviti* inviting regard*
210 argued differ* good qualif* sincer* started subject:contro* that
200 among candidature mark rather slots subject:news weekends
190 afternoon appoint cancelled effect energy future guesse* guessed letter regards should within
180 campai* given made opportunity somebo* somebody subject:welder void
170 anyone doing feedba* feedback filled housing placed throug* through vacanc* voted were
160 field talked wonderful
150 cuts gorgeo* hand kettle recruit remove* removed slow subject:candidate subject:clerk
140 book drawer fell inspection opport* subject:about
130 able fillin* filling lovely same sorted subject:candid* subject:thank thank
120 comments floor from subject:your very when
100 hello offer
95 honour
94 position
88 recrui*
86 robin
73 great
70 candid*
56 gone
53 longer
49 sacha
37 thanks
34 call
19 applic*
1 down
-2 dear
-5 select*
-6 data
-32 open
-35 subject:interv*
-37 dana
-46 application
-53 subject:application
-67 copy
-68 than
-74 have
-82 dentis* dentist
-91 reasons would
-92 subject:interview
-94 ignore
-96 candidate interv*
-99 about nevill*
-100 effort employ* messag* noor restore unable
-110 date leeds panel ravi restor*
-120 apply passwo* password possible subject:engine* subject:engineer
-130 anybod* degree director gettin* getting needs subject:fronte* subject:frontend they weeks
-140 being free invitation reason* record* subject:outcom* subject:outcome unsucc* unsuccessful what
-150 announced back list needed newsle* newsletter runnin* structure subject:board subject:study your
-160 board compan* finds others plot resume strong tonigh* tonight
-170 closing follow jack maisie once profil* ring subject:applic* succes* updates
-180 assist* possib* seven slides thereafter update* wait want wednes* wednesday
-190 comple* discourage foster hear nordli* nordlicht profile ready review*
-200 action advert* closin* council paperl* please* pleased rejected salary saved says secretary
-210 form positions selected stays subject:analys* subject:analyst subject:data subject:message subject:reject* team then tomorr* tomorrow
-220 becaus* because four gate home projec* questi* requests shortl* step
-230 accoun* another answer* discou* prize subject:place thursd* thursday weber
-240 assistant ballot buyer candidates commented issue membership minute* minutes regret releas* subject:regard* subject:regarding update week
-250 advertise agreed controller fine finish fronte* frontend hope nomina* sendin* sending subject:proces* subject:process submit today
-260 appeal business family subject:award
-270 early edit grace number still tracker
-280 decided decision full half subject:appeal waitin* waiting
-290 card choose decide* need satisf* subject:mayor successful
-300 fund look picked place planne* recruiter told
-310 cannot know member* more page sales stood treat unfort* went
-320 part release withou* without
-330 availa* award confirm contac*
-340 approa* approach available forward happy recent refused role short will
-350 accept plan presen* shortlist show until votes
-360 final higher power refuse* subject:sales
-370 both check confir* contro* decisi* viewed
-380 answer before couldn nobody reject*
-390 forwar* left
-410 references
-420 like paused room
-430 change unless
-440 right
-450 love
-470 unfortunately while
-480 subject:auditi*
-490 seat
-500 here reques*
-520 first forgot* forgotten second
-560 find turned
-570 year
-580 refere* subject:seat
-770 meet
""",
}
