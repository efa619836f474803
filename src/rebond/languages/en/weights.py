"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1700 means
1100 direction
910 includ*
900 intake noor selection
860 just
850 eleven
840 appoin*
820 consideration
810 advanc* came
800 mind only
790 offer
740 gonna interv*
730 mate
690 interviews making
680 looks wish
670 pulled
660 candidacy
650 clerk deputy moment number
640 monday vacancy voted
630 close headco* headcount owner
620 including
590 been months time
580 afraid band someon* someone
570 appointment scient* scientist
560 agains* against post
550 joinin* joining reviewed stops
540 advise ended from requisition strong
530 beyond electrician slots
520 marked togeth* together
510 finalist lives requis*
500 feel placed sorted
490 leah
480 governors
470 stage under
460 govern* said
450 appear asked clean compar* growth pass removed techni* theref* therefore which
440 door else shifts some
430 carefully continue qualified
420 closed expect* reference
410 alread* already ends factor* have
400 career staffe* staffed
390 client gave night opted status take yours
380 found hearin* hearing summer
370 experience informed listed process well within
360 assessment requir*
350 does invited made manage* offere* offered
340 comparing crew those
330 supervisor
320 chat parent* parents short superv* workin* working
310 department hand level second somebo* somebody
290 onsite profil* teache*
280 select*
270 able agreem* agreement
260 anyone cousin going inviti* screen* that
250 could given respon* simila* similar throug* through will writer
240 clear sector
230 news school still they void
220 super taken
180 concluded furthe* further right
160 cancel* cancelled spot there
140 interview procee*
130 this
110 sorry
100 passin* passing what
95 among
74 filled
70 employer
58 application
38 unsucc* unsuccessful
-9 accept*
-10 clock
-18 were
-21 weber
-29 concert
-31 morbi
-67 with
-71 shortl*
-75 considered
-79 really
-82 round
-86 notes
-88 beepin* beeping
-93 panel regret*
-97 positi*
-100 before statio* station
-110 update
-120 code start story
-130 agreed applic* decide* decided
-140 back last open
-150 exclud* team
-160 above commercial instea* instead
-180 house make
-190 award bhaves* dinner goole record ticket tonight tracke* tracker
-200 following howeve* however porter
-210 follow* please
-220 employment
-230 address closer sunday water weekend withdr*
-240 addres* evenin* hello used
-250 four over pick specif*
-260 account amount film hear lend messag* today
-270 though told
-280 briefs electe* elected wanted
-300 contro* possib*
-310 analys* enough satisf* succes* thank unable
-320 apply candidate inform street
-330 about academic appointments days kitten* kittens places recipients reques* review saved then worth
-340 commendable curren* recipi*
-350 commen* folks fundin* funding system week
-360 record* sell
-370 reason* reasons turned unders*
-380 anythi* anything dear decision hard item past progra*
-390 accoun* again derek hosepi* hosepipe lovelace role
-400 form note
-410 answer* away decisi* roles
-420 couldn forwar* forward host judges never
-430 becaus* because provid* references
-440 archiv* more payrol* payroll regret talk want
-450 forgot* forgotten people rather seat series stays
-460 each fund projec*
-470 didn
-480 everyb* everybody recall wordin* wording
-490 chose faster positions truste* trustees
-500 answer availa* grade presidential recruiter than votes
-510 presid* your
-520 love operator unfortunately
-540 select
-550 based
-560 conclusion friday
-570 come reject* stay
-590 down many place
-600 cannot
-610 company longli*
-620 appeal full parkin* parking selected
-630 advertisement jobs
-640 like
-650 approve
-660 early operat* year
-670 room
-700 part presen*
-710 rounds
-730 action comple* read
-740 aren
-780 extens* extension
-790 final left
-850 advert*
-870 viewed
-880 while
-920 madam
-930 hexo
-1000 reject
-1100 meet refuse* refused
""",
    "received": """
1200 being
1100 reply
940 will
920 scruti*
880 under
840 planned
770 planne* scrutiny
740 confir*
730 shortl*
710 currently
660 front
650 logged
630 labs verifi* verified
620 scient* scientist
590 please search
580 allow take
570 employer
540 pile
490 chaired superi* superintendent
470 once proces* read resume
460 comple* questionnaire shortlisting
450 keeper
440 head reviewing
430 client forwar* handwr* handwriting viewed which
420 from
410 door going through
400 answers geelon* geelong requirements throug* togeth* together
390 assess
380 application both kids
370 also found number technologist
360 attention
350 month morning over refere*
340 sunday them
330 been first succes*
320 answer* forms note tess
310 attached materi* materials usuall* usually websit* website
300 form manager received
290 love process
280 reference window
260 complete site successfully
250 arrive* arrived books qualifications
240 details inspector readin*
230 assess*
220 have septem* september shortlisted
210 workin* working
200 forward show
180 closing order screened
170 closin* comparing takes
160 your
150 furthe* further
120 thank
110 applyi* applying
87 five
67 within
54 home
3 team
-2 ticket* tickets
-8 managi* managing
-9 lumenf*
-16 castel* check
-39 applic*
-40 hospit*
-46 station
-50 congress
-51 estsci
-55 propos*
-64 this
-74 screen*
-85 clerk
-100 desk that
-120 mail
-130 recruiter three word
-140 about
-150 regist*
-160 bring days event receiv*
-170 before fitter roster
-180 someth* something stays vacancy
-190 above below were with
-200 list member
-210 stage
-220 hope vacanc* want
-230 commen*
-240 tell work
-250 basis office* rollin* rolling
-260 aurelia candid* hold move officer relations sift year
-270 than
-280 active guest sent submitting
-290 again panel
-300 fernwa* fernway plan receive
-310 dear pleasu* pleasure
-320 email other
-330 minute* minutes people
-340 last
-350 current decisi*
-360 engineer frontend should though*
-380 closed consideration
-390 interview time
-410 assist* assistant aureli* like
-420 returns
-430 pellwo*
-440 expect*
-450 name
-460 yard
-470 group
-480 junior
-500 hiring return*
-510 porter
-530 still
-540 would
-610 submit*
-830 consid*
-910 sales
""",
    "come": """
2200 clock
2000 climb
1300 casual*
1200 over
1000 each
970 shadow
860 works
780 step
770 person shortl*
720 short
710 confin* confined shortlisted
700 hours
690 plan
680 breath* breathing
660 then will
650 sugges* week
640 please* right
630 questions
620 tell
610 noor
600 later like with
590 answer
580 trial
570 litera* minute zoom
550 confir* date have questi*
540 skippe* skipper
530 arvo complete yarn
520 want
510 interview three
500 february video
480 resche* using
470 coding manager
460 followed literacy need quick
450 more there
440 bring profil* watch
430 join throug* through
420 attendance link proble* problem same
400 finish tomorr* tomorrow
390 been servin* serving
380 master phone
370 conversation
360 could four shortly twenty
350 follow* stage time
340 discus* discussion kindly likes
330 coat founder hour invitation
300 follow founde* journe* journey
280 trainee
270 thursd* thursday
260 event please position
250 origin* that
240 next
230 expenses greg positi* pounds requested
220 find site
210 invita* love
170 present
160 centre
130 thurs
110 wednesday
-15 locati*
-41 mornin*
-57 octobe* october
-69 friday
-80 casuals
-98 forward
-130 forwar*
-170 weekend
-180 weeken*
-190 receip* receipt
-200 weds
-210 aest
-230 auditi* from
-240 practical
-250 practi* septem* unfort* unfortunately
-260 novemb* november
-270 furthe* further progra* while
-290 long
-300 group
-310 lookin* looking test water
-320 contac* decide* decided
-330 applic* chat help walk
-340 below home monday
-350 july owners people
-360 available confid* town
-370 catch should
-380 arranged chance shall weeks
-390 slots someon* someone
-400 other panel writin*
-440 book
-450 calls
-460 refere*
-470 rate were
-490 appoin*
-500 your
-560 brief
-570 code
-610 booked
-670 thank
-730 interviews
""",
    "offer": """
1400 want
770 appoin*
760 team
740 offer
710 refere*
680 employment
670 antici*
600 allowa* allowance certificate
590 certif* done
570 sign
550 start
540 plus will
530 letter three
520 subjec* subject
500 background like
490 backgr*
480 date
470 hour
440 hours
430 chef
420 attach* attached tourin* touring
410 friday
400 appointment
390 checks
370 condit* following joinin* joining welcome
360 follow*
320 confir* medica* medical post subsequent
310 boat lachie rates tips
290 grade
270 real
250 manager
220 yours
180 congra* congratulations with
150 welcom*
5 that
-32 know
-67 favour*
-76 shoes
-81 looked
-100 aboard
-120 depend*
-130 please
-150 detail*
-230 next
-240 find weekend
-250 could weeken*
-260 much
-280 look
-290 candid*
-320 give
-400 shortl*
-410 right
-430 kalpav* kalpavriksh
-470 before clerk family
-500 have work
-510 noor
-580 what
-630 queue
""",
    "wait": """
1400 slowed
1100 been
970 forgot* forgotten
770 still
740 longer
710 made
650 free
640 date
630 then
610 runnin* running
600 final list
590 choice extend* extended
570 active contacted
560 decisi* kept
550 place
510 bear
500 consideration people
490 easter happen* hoped januar*
480 didn
470 become* becomes candidacy nothin* nothing
460 before give happen hold short
440 have
430 hiring panel
400 anythi* anything
370 expected patience
350 paused that
340 patien* taking
320 finish role
310 decision
300 settle* settled
290 approv* gettin* getting
280 delay
270 waitin* waiting
260 application
250 april remain
240 back
220 given interv*
200 while
170 budget taken
160 about
150 until
69 decide*
43 will
2 applic*
-130 from intern*
-180 throug*
-200 with
-240 dear
-250 june
-260 letter
-280 hear
-300 like
-310 takes
-320 long
-360 hours
-370 three time
-430 four
-450 within
-460 were
-480 days first
-560 friday
-580 this
""",
}
ABOUT = {
    "yours": """
640 call
570 placed
560 like want
550 good throug*
540 through
520 work
510 read subject:review* subject:update
500 mate subject:status
480 allow reply
440 making start
430 each jodie phone
420 post
410 subject:about subject:office* subject:officer which
400 came quiet time
390 insura*
380 preferred
370 appoin* cover doing other selection
360 appear share speak
350 status this
340 chat every fell letter
330 afternoon fillin* filling from hear
320 subject:thank under
310 cheers days expect hours last monito* within
300 afraid minute monitored months nothing partne* welcome
290 shortl* shortlisted subject:practitioner worth
280 condit* hands prefer* rather those
270 clerk crew learn paperw* review somebo* somebody subject:clerk subject:nordlicht will
260 complete connec* origin* subject:next were
250 calend* does either later night
240 best loud love network number over same schedu* sent spot subject:intere* subject:interest subject:steps talkin* talking weeks
230 ahead cuts data differ* invite please* pleased since welcom*
220 agains* against candidature certif* collea* indivi* lovely policy qualif* subject:call subject:contro* subject:recent take tech week
210 contin* experience hire openin*
200 adjustments anythi* arrive* arrived bank candidacy energy gutted keen subject:assistant subject:news
190 appoint close congra* different greg liked operator planne* site subject:nurse tuesday
180 date employment interest must result subject:season yours
170 argued commun* draw subject:controller subject:teache* subject:teacher subject:thanks
160 readin* reading regist* regretfully slow someth* something usuall* usually
150 client colleague long proces* round trial tues wednes*
140 after being hiring inform* present starti* starting subject:application subject:import* subject:vacanc* technical
130 done next school search
120 straight
110 great opening subject:meet
99 score
95 alread*
93 them
83 could poppin* popping years
78 come
77 offer
73 subject:candidate
63 hello
49 subject:applic*
42 subject:interview
19 successfully
12 application
-3 applicants
-6 about
-7 luck
-17 controller
-20 thank
-24 dana
-25 when
-44 position subject:candidature
-47 subject:outcom* subject:outcome
-61 reasons
-75 ring
-77 finds
-94 reviewed
-95 subject:engine* subject:engineer
-96 selected
-100 team
-110 applic* contro* flat interview noor than
-120 expect*
-130 assessment looked news presentation rate subject:decisi* subject:decision
-140 accepted first pellwo* resolution unfort* versio* version
-150 accept* dentis* dentist expected find genera* going meet subject:group subject:sales
-160 anothe* another candidates chaudh* fronte* frontend group nordli* nordlicht subject:data your
-170 disapp* forwar* manage* unsubs* unsubscribe
-180 commen* free part runnin* running statem* strong submit without
-190 based descri* description inform make others possible program projec* ravi sales subject:fronte* subject:frontend wasn
-200 degree heard inconv* needs plumbe* presen* project recent* subscription
-210 assume bill employee hearin* hearing ignore* meetin* meeting nominated reach remain renews
-220 decided issue neville ready seen shortlist subscr* unfortunately with
-230 applie* approval boiler having licenc* look much progra* secret* secretary sorry subject:courie* subject:courier taking training
-240 adopte* crashe* crashes custom* destro* gettin* getting leeds positions proceed requests starts subject:parking talk their tuesdays
-250 bear code final held know left nomina* produc* stood tell update*
-260 consid* finalists marrow* marrows people power receiving slowed sunday turned
-270 couple forward friday mayor note subject:analys* subject:analyst subject:trials
-280 accoun* advertise applications chase countr* country credit dental refere* special subject:viewed
-290 agreed availa* furnit* furniture garden mauree* maureen recent subject:place
-300 fund lunch seven sick spaces
-310 answer usual weber
-320 advert* announced approv* down stays
-330 closed decide didn show
-340 chairs decide* parkin* parking resume second subject:delay subject:positi* subject:position
-350 announ* chose kitche* kitchen rejected role
-360 cannot passwo* password
-370 before extended grandf* grandfather record* seems subject:your
-380 land online subject:date
-390 full home paperl* paperless return*
-400 approa* approach chosen reject releas*
-410 compan* went
-420 again choice
-430 edit member* release year
-440 early many patience references
-450 considered decisi* waitin* waiting
-460 forgot* forgotten hold more place subject:seat
-470 family
-480 page today
-490 refuse* refused
-500 available little
-520 patien* seat
-530 reject* reques* while
-540 respect
-550 appeal update
-560 list
-570 booked
-580 unable
-590 hope
-600 decision period subject:auditi* upload
-610 plan
-620 change
-750 until
-950 still
-960 unless
""",
    "refusing": """
670 work
610 other
550 just
520 subject:status
510 line
490 comes email
470 receive talkin* talking
450 came last name
440 attending every
430 site
420 attend* marsh
410 appear
400 carefully graduate taken
390 does matter* partne* subject:nurse subject:update
380 mate preferred this
370 alread* already since subject:office* subject:officer
360 applicant appoin* matters
350 hands interest mailbo* mailbox monito* receiv* saturd* sent shop
340 direction ever monday monitored months policy pulled success talent
330 candidacy making vacancy
320 cheers drive invite means offere* offered search subject:post
310 into marked portfolio prefer*
300 asking chat expect* jodie openin* qualif* someon* someone subject:lead
290 consideration nothin* recruitment sincer* slots swindo* swindon
280 advanc* good insura* insurance opens which
270 beyond discussion girl hire includ* intere* must news within
260 candidature career clerk client compar* consid* crew made sample stands subject:leader
250 growth opening regretfully sons subject:news till warm
240 after among anyone argued best experi* inviti* inviting subject:intere* subject:interest subject:school
230 above differ* exerci* exercise feedback heard passing regard* round starte* subject:contro* time yours
220 large leah mark opted organi* said started subject:drive
210 appoint around effect fell individuals pleasure post supervisor those
200 campai* future gareth inform* poppin* popping rather
190 advise betwee* between leader linked* subject:clerk them tuesday voted
180 afternoon beauti* beautifully easter ended guesse* guessed slow subject:organist subject:saturday subject:tessel subject:welder under weeken*
170 cuts drawer energy help regards subject:team that
160 field hand letter placed platfo* remove* removed
150 inspection lovely subject:about subject:copywr* weekends
140 able given gorgeous opport* subject:teache* subject:teacher
130 aftern* book parent* parents subject:candidate subject:your superv* throug* through
120 offer were wonderful
110 cancel* cancelled longer subject:candid* weren
100 honour
99 filled
97 filling from
92 wonder*
74 families
70 call
67 thank
66 famili*
64 been
57 contin*
53 budget
48 hello
29 gone
19 down
17 position sacha
1 dear
-13 five
-15 subject:application
-27 select*
-33 manage* thanks
-37 applic*
-46 data
-51 interv*
-53 application
-71 newsle*
-74 attached
-82 want
-94 dentist
-98 dana
-100 closing effort getting
-110 ignore panel people
-120 based closin* form messag* subject:engine* they
-130 about assist* board leeds lunch noor phone records report* runnin* running subject:project
-140 anothe* another degree following nevill* neville passwo* password patch restore review* subject:projec* team your
-150 being finds follow* nordli* nordlicht record* succes*
-160 assistant date maisie possible profil* review starts subject:applic* subject:fronte* subject:frontend subject:outcom* subject:outcome tell therea* thereafter well
-170 busine* business flat friday looked nominated reason* rejected restor* sales subject:site subject:this volunteer
-180 early needed number positions profile ring successfully taking tomorr* tomorrow withou* without
-190 adopte* ballot director kitche* kitchen please* pleased says senior slot subject:award subject:regard* subject:regarding tonigh* updates
-200 carer choose committee edit employee issue possib* subject:data subject:proces* unable update* what would
-210 automa* counci* council follow four mainta* manager many sorry standi* standing subject:analys* subject:analyst then
-220 advert* hear hope member* regret still subject:place today week went
-230 agreed candidates quick shortl* step stood weber wednes* wednesday
-240 card compan* comple* decision employ* interviewing nomina* others thursd* thursday tracke* words
-250 accoun* advertise list stays subject:jobs told votes
-260 answer* award contac* here subject:date waitin* waiting
-270 becaus* because membership minute* minutes page planne* power projec* ready submit update
-280 action fronte* frontend queue
-290 confirm finish nobody plan releas* successful unfort*
-300 appeal more picked presen* satisf*
-310 decisi* fund left part short subject:sales
-320 accept decided half happy seven
-330 available both confir* couldn decide* forward reject selected will
-340 availa* know need shortlist until
-350 foster full
-360 check higher refused treat
-370 approa* approach cannot paused refuse*
-380 release
-390 final forwar*
-400 answer contro* reject* second
-410 place recent
-420 role room show
-430 before change unless
-440 like
-450 references while
-460 seat
-470 right turned
-480 unfortunately
-490 love
-500 subject:auditi*
-520 find
-530 forgot* forgotten
-550 first
-560 reques* subject:seat
-580 refere*
-610 year
-810 meet
""",
}
