"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
970 means
720 includ*
670 offer
660 appoin*
580 noor
560 selection
550 only time
530 direct* direction
520 interv*
510 from
490 came requisition
480 someon* someone
470 just
440 been
430 consideration including name thanks
420 gonna intake mate
410 closed moment
400 asked feel making months pulled
390 alread* already growth headco* headcount mind monday
380 advanc* candidacy close lives which
370 have interviews placed stops strong that wish
360 eleven night slots
350 they
340 agains* against manage* number status taken
330 afraid going made vacancy
320 client post will
310 advise deputy list under yours
300 consid* theref* therefore throug* through togeth* together total
290 experience looks techni*
280 changed door ended joinin* joining must process within
270 able governors second
260 clerk electr* electrician staffe* staffed stage
250 anyone marked reference sorted working
240 pass scient* scientist shifts supervisor taking there work
230 assessment campai* reviewed
220 owner requir*
210 appear cousin crew having informed leah passed short this
200 among does finalist news offere* offered settled
190 somebo* somebody staff
180 given music picked upon
170 committee disappoint hearing inviting
160 ends school
150 after could employer simila* similar
140 file signed three well
130 cancel*
120 drug
110 furthe* further right spot writer
100 some
99 longer
91 bring
67 application
8 went
-24 positi*
-37 team
-56 minute* minutes
-75 applic*
-82 more
-86 last
-96 rather
-97 members
-99 please
-100 following
-110 archiv* follow* member*
-120 another would
-130 advert need
-140 curren* lunch reason* reasons seat shortl*
-150 becaus* because traini* training
-160 operat* talk told
-170 inform recruiter weekend
-180 alloca* allocated chose featur* feature outcome pick recall review worth
-190 lots votes
-200 candidate place ulrike
-210 fine form role
-220 conclusion each employment enough friday turned
-230 anythi* anything asks electe* elected everyb* everybody faster tell week
-240 forward judges never payrol* payroll references reques* rounds while
-250 forgot* forgotten forwar* then
-260 dear love refusa* refusals selected succes* wordin* wording
-270 plot positions projec* satisf*
-280 decision find presen*
-290 derek didn hosepi* hosepipe truste* trustees
-300 cannot come item year
-310 based many parkin*
-320 decisi* final nine progra* reject*
-330 company make
-340 extens* extension than
-350 left select
-360 longli* stay
-390 early full like part regret
-410 action availa* unfortunately
-440 down read your
-470 hexo
-490 people
-500 comple* jobs
-540 advert*
-600 viewed
-630 refused reject
-640 refuse*
-660 meet
""",
    "received": """
820 being
780 under
700 will
590 reply
510 comple* scruti*
480 confir*
470 planned
460 shortl*
440 planne* take
420 currently
410 read
390 first
370 allow
360 questi*
350 proces* superi* superintendent
330 forwar* shortlisting succes*
320 throug* through verifi* verified
310 viewed
300 your
290 scient* scientist
280 labs readin* reading resear* research
270 also received resume usuall* usually weeks workin* working
260 keeper
250 handwr* handwriting head zephyr
240 door
230 documents employer geelon* geelong month please reference
220 assess* from site them
210 complete
200 arrive* arrived closin* closing techno*
190 letter materi* materials
180 everyt* everything
150 number
140 client
130 forms
110 manager
37 applying
25 after
-110 check presid* profil*
-120 vacanc*
-140 dear house inform* name positi* sent
-150 commen*
-160 hope last with
-170 pellwo* pellworth
-180 current fernwa* fernway
-200 about assist* assistant becaus* because
-220 email
-240 fronte* frontend guest night registered reviewed
-250 group
-260 consideration would
-270 mail
-280 junior regist* time
-290 select*
-310 aureli*
-320 applications hiring
-370 interview
-380 still
-470 submit*
-550 sales
-580 consid*
""",
    "come": """
710 step
690 shortl*
590 works
530 like
500 complete short
490 right
480 confir*
460 link video
440 sugges* will
420 interview
410 time
400 date
390 later
380 phone
370 been invitation
350 noor
340 four notice
330 please* pleased profile
320 profil* quick
310 shortlisted throug* through tomorr* tomorrow
300 answer could
290 before ring same
280 arvo yarn
270 attendance need
260 minute
250 please want with
240 shift tell
230 love thursday week
220 anothe* another greg that
200 bring have stage
190 resche*
170 availability origin* position
160 expected positi*
150 expenses hours pounds
140 refunded
-56 them
-73 minute* minutes
-120 progra*
-140 arranged decide* decided view
-170 forwar*
-190 writin*
-200 brief test weeks
-220 awards
-250 applic* there
-260 other septem* september succes* what
-290 code
-320 walk
-340 your
-360 monday
-430 booked thank
""",
    "offer": """
770 want
670 offer
560 employment
520 letter
480 refere*
470 plus references
430 team
390 backgr* background like
370 confir*
360 friday
320 check
270 attach* attached
240 post welcome
230 appoin* within
220 medica* medical
210 following tips
200 follow*
180 appointment sign
170 lectur* lecturer
130 congratulations
-140 that
-170 clerk
-210 give noor
-230 what
-250 weeken*
-260 right
-280 family
-310 queue
-400 have
""",
    "wait": """
930 been
760 slowed
610 before free
600 forgot* forgotten
550 longer
530 made
520 decisi*
480 list
460 choice
450 place runnin* running
440 still
420 date
390 becomes
380 nothin* nothing paused
370 hold
330 extend* extended
320 panel
300 have manage*
290 more short
280 budget january kept note tell
270 happen*
260 consideration
250 people
240 back taking
230 gettin* getting
200 give patience
180 application patien*
170 waitin*
160 under
140 that
130 interv*
-140 through
-150 usuall* usually
-230 month
-250 four were
-280 candid*
-290 within
-370 days
-430 this
""",
}
ABOUT = {
    "yours": """
470 want
420 throug*
400 work
390 call
370 reply
360 start
350 within
330 subject:status
320 came
310 mate other this
300 like phone which
290 allow time
280 from good subject:about
270 letter months placed subject:update
260 somebody under were
250 nothin*
240 jodie read subject:thank
230 every shortl* shortlisted will
220 appear chat post preferred yours
210 appoin* they
200 afraid received
190 date employment making over subject:review* would
180 quiet review soon subject:office* subject:officer
170 best candidacy expect last panel please* pleased subject:clerk subject:interest tuesday
160 candidature connec* hands site those
150 complete doing origin* share
140 anythi* anything clerk fillin* filling proces* regards subject:next subject:nurser* subject:nursery subject:recent subject:steps usuall* usually video welcom* welcome
130 agains* against colleague commun* does hire hiring housin* housing partne* worth
120 adjust* adjustments alread* contin* differ* loud rather tech
110 after aftern* contra* done
100 greg week
97 betwee* between
89 could
81 inform*
80 network
78 slow
76 hello
67 learn
64 subject:assistant
58 offer subject:contro*
57 about
55 next
52 take
51 short
50 subject:application
33 moment
28 readin* reading
16 subject:applic*
15 yester* yesterday
11 subject:interview
6 been
4 subject:interv*
-9 group
-16 dana
-17 subject:group
-29 position
-32 sacha
-33 kindly
-34 have
-36 view
-48 outcom*
-60 boys
-61 busine*
-70 pellwo* pellworth
-75 much
-77 find
-83 three
-84 seems
-85 subject:engine* subject:engineer
-88 nordli* nordlicht
-90 subject:place your
-91 advert
-93 fronte* frontend leeds
-94 happie* happier taking
-96 founde*
-99 meeting
-100 first subject:sales subject:trials
-110 assess* expected files proceed rate selected subject:fronte* subject:frontend subject:viewed usual with
-120 dental frank reach remain review* seven than
-130 accepted assessment flat know sales subject:parkin* subject:parking submit*
-140 bill fine gettin* getting nomina* requests subject:data subject:delay
-150 anothe* chase held note once positions sorry went
-160 based crashe* forwar* subject:date year
-170 didn final kitche* lunch stays subject:decision versio* while
-180 announced applied closed ignore parkin* parking seen subject:analys* subject:analyst table
-190 advertise agreed announ* full resume return* second unfortunately votes
-200 chosen consid* left sick subject:your
-210 before boiler choice down extended forward hold land paperl* paperless power releas* role stood weber
-220 compan* little moving part passwo* password references release subject:seat
-230 edit online place sunday
-240 decide* patience recent subject:positi* subscr* today
-250 decide refere*
-260 booked considered forgot* forgotten period rejected
-270 many more respect tell
-280 grandf* grandfather patien*
-290 seat
-300 list
-310 plan refuse* refused update upload waitin* waiting
-320 cannot change garden subject:auditi*
-330 early family record*
-340 page unable
-350 reques*
-370 available
-400 again appeal reject* until
-420 decisi*
-450 hope
-460 decision
-500 unless
-640 still
""",
    "refusing": """
500 work
490 other
380 mailbo* mailbox
360 email subject:status
350 came
330 just
310 line
300 alread* already every interest last this
290 appoin* attending yours
280 offere* offered talkin* talking
270 comes indivi* monday subject:update taken
260 name receive since site time
250 appear intere*
240 after attend* does policy sent
230 candidacy months receiv* saturd* that
220 consideration mate preferred someon* someone success
210 consid* marsh must qualif* subject:intere* subject:interest
200 from good graduate round sincer* talent
190 carefully cheers made matter* subject:post
180 advanc* expect* experi* invite making means news post reflec* regards subject:news subject:nurse
170 applicant asking chat drive ever feedba* feedback said shop vacancy
160 candidature direction inviti* inviting opportunity pulled within
150 best differ* doing marked regard* saturdays warm
140 career clerk crew includ* jodie large openin* organi* poppin* slots subject:about swindo* swindon
130 fell partne* sons subject:lead subject:review* those under weeken*
120 able appoint mark offer slow stands subject:office* subject:officer
110 among campai* leah placed throug* through
100 drawer subject:leader
98 help
93 same
92 floor
87 hand
86 moment
81 client
77 call
76 cuts days
69 effect
59 cancel* cancelled
51 subject:your
29 dear
26 were
23 subject:candid*
17 with
5 have
-7 about
-18 subject:interview
-34 instea* instead
-41 interv*
-62 went
-64 candidates
-73 outcom* outcome
-75 would
-76 anothe* another profil*
-81 possib*
-83 subject:application
-85 ring
-86 profile
-88 reason* week
-90 hear unable
-94 here
-95 while
-98 home
-100 restart
-110 admiss* employ* kitche* kitchen nordlicht people room subject:fronte* subject:frontend subject:outcom* subject:outcome subject:place your
-120 applications half list presen* subject:care subject:sales tomorrow
-130 grade manager positions shortl* subject:proces* subject:process
-140 award being happy nomina* picked place review* show tracker wednes* wednesday withou* without
-150 agreed member* shortlist stays submit submit* well
-160 action before couldn family four fronte* frontend releas* short subject:applic* subject:auditi*
-170 decided finish rejected satisf* sorry
-180 decide* early interviewing know more subject:analyst
-190 approa* approach follow page part stood waitin* waiting
-200 because check comple* fund nobody release subject:data thursd* thursday
-210 appeal available both love open planne* second selected
-220 availa* contac* fine power regret role seat tell weber
-230 accept change
-240 answer* full right told will
-250 successful unless
-260 choose like subject:seat turned
-270 confir* final first forgot* forgotten need recent
-280 find refuse*
-290 forward
-300 cannot hope references unfort*
-310 forwar* reject*
-350 reques*
-370 year
-380 refere* unfortunately
-400 decisi*
-420 meet
""",
}
