"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1500 means
1200 the_three
990 positi_has the_place
970 you_at
960 the_offer you_on
940 noor
930 status
920 they_have
900 the_parent
890 afraid news_we
870 client_has
860 not_one we_ve who_has
850 sam_the
840 we_re
830 somebo_else
810 you_and
800 appointment me_to
790 place_is the_select
780 intern_applic joinin_us
770 from_us who_lives
760 advise_that your_name
750 no_from pass
740 direction mind noor_the so_it
730 we_ended
720 beyond to_an to_take
710 is_filled
700 ended_up hi_sam within
690 advanc* this_means we_are
670 the_season
660 be_our feel is_joinin the_post
650 came for_that has_made it_and select_commit to_let
640 making now_been offer please_be vacancy who_can
630 marsh so_that
620 list_for selection the_band what_it your_intern
610 asked commit_has internship it_is our_offer we_must
600 beyond_the number right_now staff which_means with_people
590 dear_leah interv* the_moment the_partne you_didn
580 have_nothin includ*
570 any_furthe cant have_asked list_of made requisition will_be
560 applic_agains gonna joinin* joining this_job this_time
550 drawn else now_closed on_this qualified
540 due_to means_that mind_we moment not_be stage though_about ve_though
530 but_we campai* it_isn now_becaus somebo* somebody stick the_job
520 and_going applicant been_withdr interviews let_you reviewed sadly_you single taken the_guy theref* therefore
510 requis* strong the_top
500 be_making clean_but compar* direct* is_closed serve
490 and_she assess_centre closed collec* discon* discontinued it_looks looks_like mate news slots
480 applic_was means_we status_not the_lab the_news we_gave
470 came_back care clerk girl_who it_no just manage_to not_in offer_to so_to staffe* staffed
460 been_closed been_given for_an have headco* headcount like_that months supervisor throug_their to_collea went_with with_refere you_fall
450 store total
440 and_sorry deputy expect* for_night not_among post_will pulled season so_we to_my we_were yours
430 am_only be_workin board come_out from_consid furthe_at inform_that not_taking take_that to_say ve_filled vote_the
420 after_compar comparing dear_sam from_the it_there it_would marked proces* scient* scientist shifts there
410 ahead and_all bound_to changed do_the growth job_offer made_the qualif_for refere_to territ* territory this_cycle to_contin withdr_the
400 an_end candidacy compan_is desk fit_for have_gone invite* invited no_longer opted stands the_commit was_below we_have
390 anyone appoin* been_shortl couple_of eligib_list hands hi_jodie jodie on_reflec only restru* techni* they_ve top_ranked ve_decide ve_made
380 agreed chat for_second large marked_you narrow* nevert* nevertheless on_balanc pulled_the strate* think wants wish with_us won_be
370 been_cancel delibe* drug_and governors includ_you it_stops monday_interv narrowed not_appear opening proces_with stops_here strategist table_and team_and the_govern to_run well_as
360 and_on and_you applyi_but can_do close for_this govern* in_your line placed runner so_the status_unsucc stops this_vacanc your_candid
350 an_offer came_in cancelled cycle deliberation felt hires including not_been response slow_reply their_own this_point this_role ve_asked was_filled we_only
340 among but_this called next offeri_you on_someon our_next the_table the_two to_your we_shall with_regard
330 been been_select book cancel* carers ends_here have_guesse home look_for my_cousin re_after respon* settle* settled straight strong_applic that_means the_eligib unfair your_proces
320 applicants be_inviti experi* experience filled guesse* guessed it_until means_there out_of prefer* profil_does qualif* straig* the_ward unfort_you ward_manage
310 change* drive exposu* exposure pass_from positi_at production the_end the_onsite to_progre
300 bumpin* bumping date_00 from_our is_to it_was monday onsite phone_screen re_not sadnes* sadnes_that sadness slots_are until_you ward
290 backgrounds been_declin consideration contract don_think for_00000 hire_you longer miss recruit search so_can table the_other the_team up_from
280 active chosen_to from inviti* plumpe* plumped taking_it there_was this_positi time to_announ
270 alread* already by_four consid* extend_an held_on screen* that_must we_wish
260 althou* although applic_from approved candid* concluded extend* has_not hygien* so_have techni_round what_we
250 appoin_you closed_and fill have_remove portfo* portfolio
240 commission else_to fill_the long someon* someone
230 management profile remove* removed said that_we they_felt were_close you_were
220 be_moving creati_direct creative discussion going liked manage* picked_the
210 decide_not does_not minimu* minimum taking togeth* together unsucc* unsuccessful
200 requirement to_consid volunt* you_have
190 made_our not_the this
180 agreed_that an_interv asking candid_with panel_has tech
170 given with you_an you_came
160 dear_noor gave_the well your_submis
150 after could for_the person regret that
140 came_second school spot the_one the_panel through under
130 candidates furthe* further
120 going_to hire second that_isn throug*
110 applic_has need_someon your_applic
100 picked
99 re_going
89 do_not requir*
87 did_not
84 that_you
81 for_us
80 post
71 regret_that
68 assist*
63 some sorry
53 has_been
48 appointed
30 office
-31 need we_had
-33 letter they
-49 commer*
-63 be_the
-71 offer_you
-77 regret*
-79 anothe* another
-81 four
-85 really
-89 former
-92 nothin* nothing
-100 have_not outcom* regard* unable_to
-110 didn of_this
-120 go_ahead when
-130 as_we code collea*
-140 employ* hiring packag* role to_appoin unable withou_seeing
-150 occasion puttin* putting reject* review there_is this_occasi
-160 extens_for into of_our schola*
-170 accept* dear on_the week
-180 branch control extens* extension of_the shortl_for will
-190 and_was answer* begin in_our seven sister
-200 five presid*
-210 catego* category have_hired positi* to_get
-220 considered dinner forward open report the_0th the_status touch
-230 employment execut* executive had_been of_all previo*
-240 mail of_you part_in take_part
-250 decide_to gone he_accept recipi* recipients shortl_candid shortlisting unanim* unanimous
-260 all_the and_the answered any_of bank given_to it_will re_unable select servic* these to_do
-270 hello in_the this_year two_others
-280 comple* easter in_which part positi_of withou*
-290 and_can first give_you not_chosen which_we
-300 applic_status been_succes commen* contro* for_final hosepi* hosepipe is_no not_to submissions tonight
-310 derek email here_what it_to love must_be not_hold on_your operator same starts stay to_offer year you_ll
-320 closes eight has_filled judges letter* letters offer_of people the_judges ve_looked
-330 and_we fixes free girl_from in_this storno* stornoway tell_you years
-340 applications candidate decision given_that had_000 is_not relice* relice_for relicensing system take_an we_would with_relice
-350 becaus* because he_has reason* shift to_anothe we_regret weeks
-360 about anybod* aren course director documented fine gone_with have_now places produc_have series stays the_truste thing
-370 background based_on come degree each high nine of_place please producers sponso*
-380 about_the award bookin* company have_decide identi* know member* provider recruiter whose_skills you_may
-390 be_filled docume* forgot* forgot_you forgotten grade parkin* parking select_for
-400 action_is based decisi* down finally is_needed like moved went_to with_anothe withdr_your
-410 approve coming filled_by fund have_identi it_has recall to_recall turned
-420 analys_role applic_and as_you every posts refusa* succes* to_go where
-430 again an_intern back most possible selected shown taking_your this_forwar
-440 all_we boat good skills to_approv with_the write
-450 closed_the everyb* everybody fundin* funding possib* talk two_of ve_come you_role
-460 align been_unsucc careful conclusion dear_madam indivi_whose madam operat* positions reject_your to_reject to_tell
-470 counci* council longli* provid* rounds the_advert the_requir
-480 ahead_with hi_all month over this_round you_did
-490 don_have last many other review_your your
-510 forwar_with payrol* payroll tell want
-520 final unfort_we
-530 applic_for attend* early_for note other_candid
-550 also and_not and_your becaus_of change roles than
-560 there_no
-570 archiv*
-590 cannot read seat_went theref_not viewed with_000 you_viewed
-600 away like_to never projec* reject
-610 early you_don
-620 half left the_interv then
-630 presen*
-650 are_no
-670 to_you
-680 have_chosen references
-690 action that_he
-710 of_your while
-720 full with_an
-730 if_you
-740 role_at
-750 more
-780 advert* the_seat
-800 since
-810 applic_to re_sorry
-820 meet
-830 we_can
-910 jobs
-1100 go_with
-1200 refuse* refused
""",
    "received": """
1500 week_of
1300 reply
1100 are_being being
1000 and_are
940 has_viewed
920 under
890 receip_of
870 going readin_your your_form
820 the_employ
810 will_read
780 come if_your
760 which_have
750 going_to will
740 shortl*
710 in_front the_recrui
690 needed recruiter
680 applic_within front_of publis* qualifications
660 are_planne from_you manage_will our_websit questionnaire team_is
650 form_for questi* when_he
640 of_march
630 assess_your being_review forwar_to over scruti*
610 and_will can_expect
600 availability carrie_out have_been supple* websit* your_availa
590 to_take
580 come_in
570 application is_being it_has out_at
560 advert_closes both have_come planne* take_look the_pile
550 applyi_to
540 pile upload*
530 are_in keeper lovely please
520 applic_and month
510 hiring_commit is_under our_hr the_door under_scruti verifi* verified
500 manager together we_will
490 allow_up days_for for_reply got_here throug_000
480 allow can_follow candid_accoun please_allow successfully the_same to_ten
470 check_is closin* four_to lovely_handwr overni* overnight takes_four to_six
460 routed routed_to
450 alfie alfie_who and_is been_logged have_succes logged proces_usuall usuall_takes
440 commun_manage forwar* oddfel*
430 has_been it_out it_will offici* printe* printed rest_that superi* superintendent that_have the_above the_runnin weeks_from
420 comple* coveri_letter currently forms the_rest
410 attent* attention is_curren we_ve will_call
400 the_00th the_resear your_online zephyr_labs
390 and_we care_assist everyt* everything fine number_is requirements requisition respon* thank_you togeth_with
380 about_the added applic_refere assist_job at_zephyr is_00000 members requir* requis* reviewing staffi* staffing step will_be
370 and_your components materi* member_of read scient* scientist your_materi your_refere
360 candid_will into_our letter novemb_00 the_teachi to_yourse zephyr
350 applic_on are_here keep_it part_time the_00nd
340 got_your you_and your_number
330 answer* have online_applic screened search_commit the_search we_read
320 within you_re
310 has_arrive it_to succes* succes_applie to_read ve_got
300 committee mornin* morning sunday they_re to_the you_have
290 call of_the
280 applic_under commit* have_looked note now_and proces* professor status_applic
270 refere* with_the
260 inspector submis_for you_kindly
250 after_the on_sunday
240 all_receiv complete operat* receiv_thanks
230 be_lookin thanks your_file
220 back_to details
210 back client detail* shuts viewed
200 the_window
190 the_site to_be
180 on_00
160 going_throug only week
150 our_team
140 at_the that_your
130 throug* through your
110 site
100 operator
80 team_will
45 received
32 the_number
-67 second
-86 fitter
-93 perth
-96 assistant
-98 assist* surveyor
-110 survey*
-120 be_the
-130 in_your roster so_it three
-140 box_office office_manage
-150 dear
-160 theatr* theatre
-170 takes_three with
-180 then three_to to_four you_ll
-220 and_you
-230 change* please_to recently regist*
-240 before update
-250 applic_to discus* email move phone
-260 and_the sister we_ll
-270 receiv_your
-280 months work
-290 still tell_you though*
-300 night
-310 than the_review this
-320 guest submit*
-330 current pleasu* pleasu_to pleasure review_of someth* tell you_for
-340 antici* data night_porter porter profil* to_receiv were
-350 aureli* for_night there you_to
-360 like year
-370 log_in
-380 again send the_attach went
-390 hold much sift
-420 applie* checked office report
-430 bring the_positi would you_will
-440 applic_has profile recrui_team select* until you_may
-450 sent
-460 name viewed_by
-470 engine* role_of
-480 panel
-500 about and_for record
-510 one_of
-520 will_look
-530 other
-540 applic_was have_now hiring_team receive
-550 in_our it_was reviewed
-590 last
-600 to_your
-660 applyi_for
-700 team_has
-730 look_at
-790 return*
-960 applic_will
-1100 sales
-1200 consid*
""",
    "come": """
1400 climb lock
1200 attend_by
1100 shortl* to_answer
1000 next_step
980 days_to
960 short
930 questi*
900 casual* for_quick
890 at_00 over_00
880 metres
870 works
850 become
840 skipper
810 step
800 over
790 and_one that_one
780 been_shortl noor_you with
770 and_have
760 confir* discus_with hi_noor
750 later
720 at_four
710 trial
700 re_throug same_time
680 in_person litera* same then
670 like_to shadow
660 just_that week
640 out_to sit_in you_in
630 of_them will
620 right the_clock the_hiring this_week
610 equipm* equipment
600 coding conversation find interview person trial_on
590 agains_the assemb* assembly breath* breathing confin* confin_space confined join mask the_ute want_to
580 harbou_master servin*
570 you_and
560 for_you watch
550 before* beforehand four stage
540 bring_you one_member pm_et sep_00
530 availa_for followed for_trial time with_me
520 follow_by ll_ring minute_with of_online set_of you_have
510 demons* demonstration each_of know_your please_to shortlisted there_will tomorr* tomorrow video
500 chat_about do_thursd four_if instea* instead
490 comple_it please* pleased pop_in the_job
480 before_the follow* free here_by plan plan_on tell_us to_finish
470 can_you discussion held_for love_to shift using your_right
460 all_right choose_anothe five_days kindly_revert zoom
450 camera finish link next since_there to_our would_be your_profil
440 and_tell be_one date have_an tell
430 activi* activi_with activity each hour interv_will kindly_keep
420 choose hour_with keep_your period_before please
410 have_been we_like you_to
400 to_set
390 before_we by_phone calcul* calculation find_anothe please_choose
380 minute physical resche* thurs you_need
370 head_office literacy physic* to_speak wednesday
360 adjust_for new_opport on_april profil_has slot_you to_conver
350 about_new februa* february fix_date here phone_so us_back you_get
340 are_attach could_not direct_to has_been link_to office_are well
330 aftern_so and_water need saturday
320 pack saturd* the_interv wednes*
310 an_assess who_pass
300 back_up he_likes likes_to monday_week position sketches
290 and_he send_back to_invite to_walk
280 anothe* another coat confir_that for_your like like_you our_founde please_send
270 founde* level new_time you_will
260 runnin_an set_up take_the
250 back in_manche we_ask
240 interv_to on_00 onsite to_attend to_friday you_would
230 about_the at_our you_are
220 the_00th
210 the_week thursday
200 congra* presen* will_be
190 board we_ll will_take
180 centre the_same
160 minutes would_like
130 after
120 call
90 would
-35 on_the
-88 that
-110 second
-120 with_the
-170 please_confir
-180 furthe* should
-190 had_been tuesda*
-200 month
-210 mail phone_calls
-230 last
-240 along calls tour
-250 have_half test work
-260 for_an on_our previo* previous this
-270 form put_you tuesda_and
-290 writin* writing
-320 in_your post talent
-330 minute_and refere*
-360 by_noon
-370 brief contac*
-380 confid* meet
-390 noon practi* progra* wish
-400 chance from_the people some would_you you_had
-410 invite we_ve
-430 code july shall which
-440 chat_with it_was list were
-450 septem*
-460 arrang*
-470 other
-490 for_attend you_may
-500 what your
-510 to_be
-520 appoin*
-530 on_monday
-560 meeting
-620 thank thank_you
-690 interviews
-740 booked
""",
    "offer": """
1400 want
1300 accept
860 appoin*
820 welcom_to
780 refere*
760 sign_and
740 got_the
720 sign
680 want_you we_want
670 want_it you_as
650 to_offer will_be
640 offer_you
630 one_year
620 be_00
600 offer_letter
590 letter
580 employment the_team
570 the_job
550 certificate
540 certif*
520 pre_employ
510 confir* date done references
500 backgr* background plus
490 is_subjec offer_is
470 and_backgr offer
460 accept_sign
450 drop_them the_appoin them_off
440 appointment drop employ* joinin* joining
430 within
420 chef_de days_on de_partie first_day four_days part partie this_offer you_an
400 hour is_yours the_post yours_if
390 get_in of_this subseq* subsequent team tourin* touring
380 the_subseq
370 attach* attached on_top panel_was
360 on_septem
350 like_you with_the
330 accept_by later_than no_later than_00
320 by_signin can_accept june signing
310 love
300 interv_we
290 anticipated
280 us_as
270 contra_is like post you_will
260 antici* award lachie the_boat tips
250 love_you
240 you_the
230 welcom* with
210 been_select
99 contract
93 contra*
72 your_contra
32 your
-56 congra* congratulations
-130 send
-150 second
-160 please
-170 dear
-190 offer_on
-200 that
-250 weekend
-280 right thursday
-290 thursd*
-300 and_welcom at_00
-310 shortl_for to_two to_work we_are
-320 as_clerk clerk noor_we
-330 been_shortl dear_noor noor very
-340 shortlisted
-350 about
-390 shortl*
-460 start_on
-490 before
-520 welcom_you you_re
-530 on_00
-540 work
-570 we_ll
-590 have
-810 in_the
""",
    "wait": """
1200 are_still
960 before_then
840 has_been
830 not_forgot
790 place_become
780 no_decisi
750 active and_that
720 reopen* to_see
710 list_and
700 have_not til_the
680 date free is_on slowed slowed_down that_has
670 consideration
650 until
630 applic_is going_to
610 forgot* forgot_you recruitment
590 longer
580 news
570 you_are
560 on_hold
550 list_for
540 you_an
530 give_you list pause_all under_consid
520 but_that by_easter final_choice ll_be meet_again panel_will sorry_can still_seeing that_isn
510 candidacy decisi_yet have_it hoped hoped_to interv* the_00nd under we_are your_patien
500 manage* we_have
490 sorry
480 again_on is_still
470 patience
460 been decisi* make_the the_00th your_candid
450 the_runnin
440 the_client
430 bear bear_with us_little
420 and_we didn
410 ve_kept
400 anythi* anything before is_taking people taking_longer with_us
390 approv* him_on just_short note_to short_note still_workin workin_on
380 been_extend date_has extend_by kindly_ask runnin* running some_more we_kindly
370 date_free decisi_has extend* more nothin_has paused
360 approv_from approval awaiti_approv being finish_the from_manage we_finish
340 in_gettin kept
330 back_to hiring proces_is than_expect the_end the_hiring
320 made_decisi
310 are_sorry nothin* nothing
300 have taking
290 final
270 given_feedba in_the yet_given
260 for_your januar* january
250 touch_in
240 but_didn due_course in_due techni_role
230 announ_in be_announ test_will
220 course remain_very you_remain
210 back the_writte very_much
200 week
180 boss_has much_in
170 much
160 decide*
150 been_delaye delaye_by delayed
-2 averag_nine
-5 over
-120 your
-220 throug* through
-230 the_commit
-250 time
-270 dear
-280 with_the
-300 hours last were which
-330 friday told
-370 first four that
-400 candidates
-440 months three
-450 with
-470 would
-540 hear
-600 days this
""",
}
ABOUT = {
    "yours": """
660 allow
610 cheers reply
600 jodie throug*
590 mate through
580 placed
570 subject:review* subject:status
560 status
550 start
530 making subject:update
520 preferred work
500 call
480 letter
470 else
450 chat hours
440 cover fillin*
430 like phone subject:office* subject:officer were
420 monito* quiet speak subject:thank
410 monitored
400 lovely
390 spot
380 doing hands subject:interest talkin* talking techni* this travel worth
370 calend* minute text
360 afraid read share
350 afternoon learn resour* schedu* week weeks welcome
340 hello nothin* nothing regards
330 expect junior receiv* subject:clerk
320 certif* crew hiring interest soon subject:recent writing
310 best certificates colleague contract real really selection subject:about subject:news subject:steps want
300 complete does employment qualif* shortlisted subject:postdo* tuesday
290 arrive* connec* good regard* site subject:controller within
280 adjustments appear arrived housin* housing indivi* networ* number
270 attach* different fell network night partie person review shop starte* subject:with welcom* will yours
260 career clerk close come fleet long months paperw* same shortl* straight subject:thanks would
250 ahead allowa* allowance argued availability buildi* building came greg kind sent shift whatev* whatever
240 automa* candidature department govern* opportunity privac* privacy reflec* shuffl* skills subject subject:night tech
230 candidacy depart* discussion every from opted slow subject:post subject:teacher
220 added contin* date differ* intern* line minimum pile post resear* research subject:head subject:season subject:worker tessel usuall* usually
210 advise apologies employ* exerci* governors monday other quickl* quickly score somebo* somebody stage subject:nordlicht those works
200 acknowledge bursar exercise invite quite reading result round yester* yesterday
190 above applicant appoin* energy gutted luck number* numbers subject:call
180 chair client contai* contain experi* funding join joinin* joining link love made school subject:meet trial
170 done great inform* month portfo* portfolio receive subject:nurse thanks time
160 congra* congratulations level planne* please* pleased recrui* salary starti* starting subject:ground* subject:servic*
150 after opening subject:aureli*
140 agains* against closely delighted either match openin* readin* subject:copywr* subject:copywriter subject:leader subject:notifi* subject:notification subject:service system touch tues word
130 earlier hear means panel regist* remove* removed requisition subject:kitche* subject:kitchen thurs
120 candid* criter* criteria dont filled robin subject:assist* subject:assistant subject:aurelis tomorr* tomorrow
110 callum earlie* take which
100 subject:feedba* yourself
87 please
84 gorgeo*
80 subject:application
77 subject:employ*
76 march
73 them
68 here
64 they
47 anyone
42 being
40 papers
37 successfully
36 sacha
28 everyo* everyone
25 well
22 subject:applic*
19 that
14 office
9 next
7 candidate offer
-8 dear
-18 only
-26 sign
-30 team
-35 dana
-37 application
-52 accepted
-55 able successful
-58 subject:engineer
-60 have
-66 answer* simila*
-67 been
-70 bring controller
-71 subject:submission
-76 late
-79 octobe* october
-80 keep
-88 telephone
-89 subject:tessel
-91 button* buttons
-92 saturd*
-95 subject:submis*
-96 couple
-97 selected
-98 gone your
-100 feedback give taken
-110 pellwo* pellworth presentation subject:candidature subject:outcom* subject:outcome subject:select*
-120 applie* dentis* group manage* pick resolu* subject:group than
-130 applied comes said sinead studen* subject:appoin* subject:data weekend
-140 assume easing make seats subject:great when winds with
-150 anothe* another based contro* counci* council delay enquir* hasn nordli* nordlicht profil* sincer* sincerely subject:engine* tonigh* tonight
-160 expect* goes having lying money moved pitch place reason recent* recently running sandhu strong
-170 crashe* crashes effort inform invitation last lead neighb* permit renews seen server sorry subject:decisi* submit
-180 company didn notice reasons series
-190 chocol* chocolate decided open people reviewed role sixty sounds statement subject:change* subject:this
-200 cast consid* docume* forty free home meetin* online owner ravi spoken subject:referr* subject:referral subject:sales websit*
-210 accept* alasda* applications change* down heard laundr* subscr* temp
-220 auditorium friday left space squad subject:analys* subject:analyst subject:workfo* subject:workforce tables think versio*
-230 boiler degree expected moving subject:changes subject:fronte* subject:frontend subject:result view where
-240 apart counte* fair find kitche* kitchen looked nomina* recent send statem* subject:commit* subject:parkin* subject:parking
-250 advert* advertise disapp* faithf* findin* finding fronte* frontend july kindly know meanti* meantime part positions procee* recommending solida* solidarity subject:award subject:control sunday unsubs* weber
-260 account descri* parkin* parking payrol* unfortunately water withou* without
-270 agreed bear compan* extended fund land larkin mayor midnight much progra* schola* second shortlist thank
-280 description fall first forward held lost note
-290 custom* nobody power seven shall slowed subject:mentor* subject:seat three
-300 answer approval furnit* furniture order projec* queue subject:your votes
-310 course grandf* grandfather rejected sales sendin* sending
-320 announced available bill broken range reopen* some subject:thanks* subject:thanksgiving
-330 both once paperl* paperless record* third update* wrong
-340 also chosen early patien* subject:delay tell
-350 considered decide* gettin* getting look returns very
-360 chase finish sick
-370 closed release seat stays subject:position
-380 approach cannot passwo* password seems subject:date
-390 member* proceed releas* subject:opportunity
-400 return*
-410 again doesn length list page patience reques* room specia* subject:opport* subject:positi* subject:viewed year
-420 before little
-430 approa* reject
-440 waitin* waiting
-460 matter went
-470 plan reject* upload
-480 booked many more respect
-490 decisi* hold unable
-500 references
-510 forgot* forgotten refuse* refused resume
-520 appeal turned update
-530 bonus choice
-540 decide today
-560 edit
-570 decision
-580 family
-610 period
-630 while
-640 hope
-710 change
-720 subject:auditi*
-810 until
-850 still
-920 unless
""",
    "refusing": """
750 work
640 just
610 preferred
600 cheers subject:status
560 talkin* talking
550 though*
500 else
490 hours line
480 email means monito* regard* site
470 appoin* asking
450 advanc* lovely making marked
440 best ended monitored
430 lane marsh mate regards yours
420 applicant jodie shop
410 gradua* graduate subject:update taken
400 ever qualif* regist* subject:office* subject:officer techni*
390 indivi* mailbo* mailbox pulled
380 intere* leader months other subject:post worth
370 alread* already matter* opening subject:leader were
360 came direction monday sent sons
350 interest
340 growth hands having privac* staff subject:nurse
330 argued does should somebody this
320 advance candidacy clerk given large opens round
310 anyone candidature client filled invite matters record subject:steps
300 among attend* drive drivin* driving gave hospit* offere* offered receive stands subject:lead
290 paid pleasu* pleasure portfo* portfolio quiet skills subject:controller
280 appear discussion exerci* hiring housin* housing news sample starte* success talked technical
270 doing long management partne* receiv* remove* removed subject:copywr* subject:copywriter subject:feedba* subject:feedback text warm
260 after appoint colleague collec* individuals inviti* inviting resour* someon*
250 carefully expect* heard hello last score sooner started straight subject:organi* subject:organist subject:with
240 advise every keen longer loved nothin* nothing openin* pass recruitment reply subject:interest vacanc* yester* yesterday
230 afternoon always beautifully chat comes crew cultur* fillin* filling hayley hire knowle* opted spot stage subject:follow subject:follow* talent
220 above assume culture linkedin placed princi* slots subject:thank through wishes
210 arrive* comfor* consid* energy experi* selection weeken*
200 cancel* cancelled direct* into recrui* subject:intere* that vacancy void weekends
190 beyond career cathed* cathedral dear inspec* night opport* subject:candidacy subject:clerk subject:news subject:season subject:tessel wanted when
180 candid* cuts easter subject:parale* subject:paralegal suitable throug*
170 christ* christmas collected includ* offer opportunity platfo* platform registrar roles same subject:operator subject:school subject:welder tests yourself
160 apolog* case crane five from kettle letter someth* something stay studio subject:senior taking tuesday
150 able consider gorgeo* guesse* guessed parent* parents received subject:interv* subject:operat* trial
140 apologise send subject:notification such them
130 closed time within
120 applic* appointable clearl* subject:contro*
110 call effect good governors subject:candidate
100 subject:candid* subject:servic*
98 feedba* feedback
95 subject:junior
92 great
90 hand
86 declined
66 subject:teacher
54 book
49 been
30 keep
23 positions
7 with
5 person
-1 about
-2 didn
-3 subject:application
-13 have
-57 enjoye*
-60 lead
-61 many
-66 procee*
-67 open
-69 would
-72 manager
-76 being scored
-78 july
-80 phone positi*
-82 agains*
-88 panel
-91 subject:staffi* subject:staffing
-96 subject:engineer
-99 love
-100 board crashe* firm interv* noor reasons runnin* week your
-110 bring member* number
-120 candidate everyone finds follow others subject:workfo* thank whose
-130 advisory again counci* council dentis* goes januar* january place reviewing subject:changes team
-140 anythi* anything assist* please roboti* sales shortl* solent very waitin* waiting
-150 assistant becaus* because copy curren* faithf* faithfully finish form genero* generous possible secret* subject:applic*
-160 another application aurelis electe* elected list neithe* next office* reason* record* saved still subject:auto subject:engine* subject:order subject:submis* subject:submission three unsubs* unsubscribe wait well years
-170 cake descri* description family home messag* possib* right slot websit*
-180 agreed appreciate gettin* getting restore review* secretary wednesday wife
-190 castle* comple* data newsletter nordli* nordlicht pitch review sick solida* solidarity subject:analyst tracke* troubl* trouble
-200 check over plot seats subject:board subject:core subject:place subject:result subject:weld thursd* thursday
-210 accoun* admini* compan* most please* pleased requests restor* subject:finance subject:frontend subject:messag* subject:message subject:projec* subject:small therea* thereafter unable
-220 admiss* buyer done kitche* kitchen part role selected sendin* sending sorry subject:regard* subject:regarding tonigh* tonight update*
-230 choose could higher husban* husband recruiter regret room submis* update weber wednes*
-240 apart failin* failing left minutes more need rejected show subject:positi*
-250 answer* anybod* anybody decided decision docume* early minute* photo save spring subject:admini* subject:select* subject:selection
-260 away candidates contac* disappoint door know subject:administrator subject:care subject:profil* subject:profile successfully withou* without
-270 account decide* fund invita* nomina* page passed power presen* progra* resume seems subject:decisi* subject:jobs successful tell tomorr*
-280 advertise award closin* closing controller release sadly satisf* seven subject:data subject:outcom* subject:outcome subject:shift write
-290 appeal bonus fronte* frontend hope says step stood
-300 example fine forward projec*
-310 approach cannot four happy look shortlist stays subject:sales viewed
-320 decide delighted final forwar* hear matter seat votes
-330 approa* april edit ready refused reques*
-340 before paused plan refuse* want
-350 findin* finding reject* unless
-360 short then
-370 answer both
-380 contro* follow* like
-390 half profil*
-400 decisi*
-410 subject:auditi*
-420 will
-430 accept while
-440 nobody references
-470 confir*
-480 find
-490 forgot* forgotten refere*
-500 subject:seat
-510 until
-540 second
-550 year
-600 change
-610 unfortunately
-630 turned
-660 first
-760 meet
""",
}
ASIDES = {
    "keep_file": """
770 list
750 will
510 unless
480 summer
450 your_inform
430 will_remain
410 be_on resume
390 would_you
380 in_our
350 comes_up
330 our_talent
320 matchi* matching
290 hold
280 comes
250 give_you needn you_needn
210 about_joinin
45 if_you
-120 data
-140 with
-160 my_data
-200 record you_are
-220 when
-280 which
-290 delete
""",
    "reapply": """
1200 jobs
1100 clerk
1000 year
960 when
910 open
890 second
720 store_0000
690 openin*
650 positions store
610 just_say
600 alerts
590 just
580 need
560 roles
530 pitch year_round
510 call
500 look
490 expect_to
480 candid*
460 again consid* freque* give substi* substitute what word
440 attemp* from other
430 lookin* looking posted would_be
420 availa* season* seasonal you_ll
410 there
400 fall lookin_for practi* though
390 passed_your text
380 on_our
370 do_get site would
360 floati* floati_teller floating on_call the_distri
350 commis* commission for_people invite_you usuall* usually willin* willin_to willing
340 and_there anothe* another are_posted in_q0 next wish_to
330 back done ll_see the_front we_ll
320 fundin* funding profile still time_to
310 christ* christmas coming_up diem front per_diem please_do
300 and_ll build detail_are stands stay
290 the_fall to_be
280 assessed septem* september told_you
270 additi* additional after if_that
260 apply every job_does leave one_job told
250 antici* anticipate ll_be we_antici you_may
240 covera* coverage
230 assess* keep sign you_about your_file
220 be_advert if_the in_my
210 changes hours more which would_you
200 recrui* someth* something
170 reply
140 yours
130 note
120 about
100 spring
44 title
-50 administrator
-62 the_counci
-88 counci* council
-93 websit* website
-97 soon
-100 to_the
-140 lunch
-150 we_would
-160 your_detail
-170 sunday
-180 can_be please
-200 week
-210 somebo* somebody you_and
-220 introd_you remain*
-240 cross
-260 it_was
-270 like_to you_have
-280 you_re
-290 and_the comes_up may_be notice since
-300 join reques* thank thank_you with
-310 email
-320 if_you
-330 accessibility
-350 like
-400 been wish_you
-420 data
-470 were
-480 applic*
-660 this
""",
    "stay_in_touch": """
1100 come
1000 then
710 come_by
650 castlereach
630 join
610 you_make
580 make
570 buy_you
560 sessio*
550 virtua* virtual
540 network
530 networ*
500 come_and find lunch
490 would
470 coffee stay
450 ll_be
440 comes_up in_touch love_to please touch
430 give
420 love
400 like_to talk_about
380 will
350 with_me
340 contac_you
330 always back_to contac* to_me your_certif
320 event
310 and_have matchi* matching revert
300 on_linked
290 exam
260 about in_our
250 and_come
240 other with_you
210 aberde* aberdeen thursd_and
200 practi_that whose
190 ever
180 you_re
170 and_would
160 if_your
120 next
-140 again apply
-160 facebo* facebook
-190 on_our
-220 need
-280 people
-370 from
-390 wish
-400 you_to
-450 this
""",
    "call": """
930 below
710 ring
640 phone
570 ll_be
540 telephone
530 teleph*
520 call
440 feedba* feedback
400 those
390 give please
370 call_you
360 one_of
290 eleven
280 are_you
250 will
220 bell gives
-120 when
-170 in_the
-200 on_our
-270 to_be
-320 you_re
-390 if_you
-440 your
""",
    "offered": """
470 glad glad_to
350 feedba* feedback
240 where
220 days
190 you_want
-120 about
-230 in_the
-270 call
-300 have
-430 that
""",
    "refused": """
500 into
370 cannot we_cannot
310 notes
280 policy
210 bank me_to to_go
-180 that
""",
}
