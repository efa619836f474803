"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1500 means
1100 the_three
980 you_at
970 noor the_place
960 status
950 they_have
920 client_has news_we
900 positi_has
890 joinin_us who_has your_name
880 we_ve
870 the_offer
850 you_on
830 me_to somebo_else
810 appointment intern_applic
800 not_one we_ended we_re
790 afraid mind so_it
780 place_is to_an
770 the_select within
760 ended_up
750 vacancy
740 is_joinin no_from you_and
730 advise_that direction
720 came is_filled pass
710 for_that has_made noor_the what_it
700 the_season this_means
690 joining will_be
680 it_and please_be select_commit
670 the_post who_can your_intern
660 list_for sam_the
650 gonna now_been number
640 applic_agains includ* making
630 be_our from_us we_are which_means
620 the_lab to_let we_must
610 commit_has interviews it_is marsh offer with_people
600 advanc* beyond due_to list_of on_this staff
590 closed have_asked means_that reviewed so_that to_take
580 any_furthe changed have_nothin hi_sam requisition the_partne
570 asked drawn the_band this_time
560 campai* headco* headcount manage_to selection somebo* somebody staffe* staffed we_were
550 dear_leah else interv* now_becaus pulled right_now you_didn
540 feel store the_govern the_moment went_with
530 applic_was beyond_the but_we governors now_closed our_offer
520 deputy eligib_list offer_to taken the_parent theref* therefore
510 clean clean_but collec* for_an mate months this_job though_about to_my to_say who_lives
500 and_all and_she it_no serve supervisor ve_though with_refere
490 and_going applicant at_number been_closed direct* means_we slots so_to to_contin you_fall
480 dear_sam let_you moment not_among stick the_guy
470 be_making been_withdr cant compar* girl_who lives made news parent* parents sadly_you stage the_positi with_us
460 am_only have_guesse intake is_closed requis* strong the_top throug_their
450 be_workin come_out it_looks jodie marked mind_we positi_at slow_reply they_ve ve_decide we_gave
440 hands have it_isn line looks monday_interv pulled_the refere_to team_and ve_taken
430 an_end and_sorry applyi_but assess_centre board do_the expect* includ_you invite* invited like_that not_taking on_balanc opted search shifts
420 and_on cycle discon* discontinued from_consid furthe_at post_will qualified scient* scientist there to_collea wants we_have wish
410 anyone are_not compan_is for_you from it_would marked_you miss only techni* this_point vote_the with_your
400 after_compar came_back comparing gary inform_that it_there job_offer my_cousin take_that the_job their_own this_cycle this_vacanc unsucc* was_filled yours
390 but_this doing_the for_second it_stops just made_the not_be not_in preferred second_stage status_not status_unsucc stops_here territory the_openin will_not
380 among an_offer been_cancel care_of chat chosen_to for_night from_the growth look_for nevert* nevertheless releasing season slots_are the_news ve_asked
370 bound bound_to compar_notes couple_of delibe* felt had_chat narrow* narrowed not_appear qualif_for re_after single the_end this_role your_candid
360 been_given candidacy close deliberation hires home informed no_longer offeri_you on_reflec proces* restru* so_we stands we_only won_be your_proces
350 active agreed been_placed been_select exposu* exposure in_your including it_until on_someon plumpe* plumpe_for the_other top_ranked ve_made
340 ahead and_you be_inviti concluded desk experience extend_an for_this hire_you listed means_there that_means the_commit this_positi until_you was_below we_shall
330 ahead_for drive experi* management sadnes_that sadness strate* strong_applic unfair ward_manage
320 been been_declin conten_strate long next prefer* straig* straight strategist the_table the_ward
310 book bumpin* bumping fill has_alread is_to not_been production recruit techni_round the_onsite ward
300 been_shortl consideration have_gone hygien* onsite profile qualif* so_can to_announ to_interv what_we with_regard
290 can_do commission conditional further held_on invite_you inviti* positi_to profil_does re_not so_have taking_it they_felt
280 alcoho* and_alcoho backgrounds called candid* drug_and going progre* remove* removed table table_and think throug* time well_as
270 cancelled closed_and date_00 discussion electr_has for_00000 ll_not pass_from phone_screen someon* someone together
260 appoin_you cancel* hi_kim liked negative portfo* portfolio up_from
250 althou* although appoin* candid_with contract level monday opening produc_superv to_progre
240 by_four cancel_by consid* filled longer out_of picked there_was to_three unfort_you you_were
230 as_clerk from_our it_was picked_the screen* were_close
220 alread* already applic_from given given_the requirement tech
210 creati_direct creative has_not the_creati the_panel this
200 applicants directors don_think say_that that
190 could did_not does_not person you_have
180 after that_we
170 applic* as_he be_moving hire second
160 post sorry with_our
150 an_interv made_our settle* settled with you_came
140 asking shortl*
130 that_you you_an
120 dear_noor less
110 not_the re_going
100 applic_has came_second the_one
94 candidates
93 kim_the
91 regret
83 well
69 assist*
65 select*
59 you_for
44 for_us your_applic
40 do_not
31 requir*
19 regard*
17 have_not
15 being
13 regret_that
2 letter
-18 pot_and the_vacanc
-31 were
-40 they
-41 offer_you
-43 decide*
-51 really
-63 commercial
-64 commer*
-68 decide_to
-71 kind
-88 regret*
-90 lookin*
-99 anothe* another of_this
-110 accoun* into
-120 applie_for not_to nothin* nothing sorry_to
-130 analys* example week
-140 application reject*
-150 form hiring on_the puttin* putting story the_status
-160 as_of as_we go_ahead lead occasion withou_seeing
-170 answer* extens_for faster occasi* packag* something
-180 agreed_not messag* of_the panel_agreed unable_to
-190 and_the extens* founda* foundation in_our take_an withou* without
-200 begin branch forward have_hired lectur* mobili* mobili_assess outcom* outcome stoppe* stopped the_answer unable
-210 accept* granted of_our plot shortl_candid
-220 comple_our completed higher is_no promoted
-230 answered dear enough execut* executive instead service seven there_is to_get
-240 any_of code considered dress free had_been hello in_which it_to recipients system these
-250 catego* category closes contro* finalists open presid* rememb* shortl_for those_who
-260 hosepipe junior_buyer to_do wasn year
-270 criteria derek easter for_final it_has series this_year tonigh* tonight which_we
-280 after_that all_the before_the candidate first given_that given_to of_all relice* relice_for relicensing servic* the_storm with_relice
-290 anybod* anybody decisi* doesn end_of finall* finally five item must_be part people posted storm take_part we_weren went_to you_had
-300 finance make_you member* please refusa* the_third unanim* we_regret years you_ll
-310 appeal applic_status bank girl_from gradua* in_this of_place producers storno* stornoway the_girl to_go we_know
-320 degree documented here_what judges plan seller tell_you to_anothe will
-330 anything becaus* because but_the check decision possible reason* stay stays we_would works
-340 about_the and_can course data in_the ivy_sorry report thing weeks
-350 attend_the award docume* give_you grade have_decide is_not not_hold parkin* parking positi_of possib* to_recall
-360 after_carefu and_we based_on eight fine has_filled not_chosen offer_of operator
-370 applications bookin* come commen* email identi* it_will letter* letters positi* recall review the_analys
-380 be_filled careful final fund nobody shown to_offer turned
-390 closin_this don_have forgot* forgot_you forgotten gone_with love may_be sponso* ve_looked withdr_your
-400 about attend* back based company have_identi he_has most nomina* same write
-410 all_we down know on_your other_candid selected submissions whose_skills
-420 as_you background been_succes boat coming counci* council forwar_with good have_now like lose others to_approv two_of
-430 action_is aren been_unsucc director hi_all is_needed moved select_for shift your
-440 again an_intern applic_and operat* succes*
-450 align and_your change indivi_whose profil_we skills to_tell ve_come you_role
-460 closed_the conclusion every last month this_forwar
-470 archiv* dear_madam had_000 madam reject_your the_requir to_reject where with_the you_did
-480 approve other taking_your the_advert with_000
-490 everyb* everybody filled_by longli* the_reside theref_not unfort_we want
-500 ahead_with tell there_no
-510 firm references the_interv this_round
-520 you_don
-530 applic_for away becaus_of over review_your talk than
-540 fundin* funding
-550 addres* like_to note
-560 cannot many
-570 provid* rounds
-580 also have_chosen
-590 and_not
-600 payrol* payroll projec*
-610 never then
-620 early_for reject
-630 left positions
-640 that_he
-650 early
-670 half of_your
-690 read
-710 action more
-730 if_you roles
-740 applic_to are_no while
-750 role_at
-760 to_you
-770 advert* full presen* since the_seat with_an
-850 we_can
-860 meet
-870 re_sorry
-1000 jobs
-1100 refuse* refused
-1200 go_with
""",
    "received": """
1500 week_of
1300 reply
1200 are_being being
1000 and_are
920 readin_your
900 receip_of
880 going
870 has_viewed
850 under your_form
810 if_your will_read
800 forwar_to
780 the_employ
770 will
760 shortl* team_is
750 come which_have
730 needed qualifications
720 from_you over planne_for
710 can_expect publis*
700 applic_within in_front recruiter the_recrui when_he
670 have_been
660 both front_of
650 successfully
640 assess_your manage_will planne*
630 form_for going_to take_look
620 please
610 our_websit
600 it_has
590 and_will questionnaire supple*
580 application have_succes the_resear
570 applyi_to at_zephyr availability being_review keeper questi* your_availa
560 have_come scient* website
550 month
540 advert_closes scruti*
530 come_in number_is routed the_pile
520 alfie_who allow_up days_for for_reply manager pile please_allow throug_000
510 is_being superi* superintendent to_ten
500 coveri_letter got_here has_been
490 are_in four_to lovely takes_four to_six
480 proces_usuall upload* uploaded usuall_takes your_online
470 check_is overni* overnight respon* your_materi
460 weeks_from
450 applic_and been_logged can_follow commun_manage comple* logged oddfel* scrutiny to_take to_the
440 candid_accoun out_at the_door the_runnin
430 carrie_out is_under it_to our_hr read same_is under_scruti
420 and_your hiring_commit it_will
410 attent* attention currently everyt* everything letter refere* requir* the_same we_ve we_will
400 is_curren requisition the_moment they_re will_be
390 requis* togeth* together
380 are_here back our_team requirements the_00th you_and
370 all_five time_over you_have
360 about_the added and_we closing now_and out_and printe* printed rest_that that_have the_teachi wall_with we_read your_letter
350 all_receiv applic_refere care_assist closin* committee into_our is_00000 it_out note receiv_thanks the_rest within
340 and_is are_going member_of of_the
330 applic_under assist_job review_applic status_applic sunday you_re
320 call commit* forms have staffi* staffing step
310 by_profes geelon* geelong novemb_00 professor reviewing
300 after_the applic_on candid_will has_arrive morning on_sunday your_file
290 client members mornin* search_commit thank_you to_read togeth_with
280 got_your shuts the_search ve_got
270 back_to date_of details the_00nd the_window will_reach with_the
250 answers only screened techno*
240 answer* soon
230 on_00 you_kindly
220 the_cv
210 operat* viewed
200 taking
190 complete documents site to_be
180 week your
170 for_applyi
150 docume*
140 operator we_re
120 the_number
35 applic*
5 at_the
-3 pot_and
-20 second
-74 assistant
-75 assist*
-81 above
-96 after
-99 experi* experience
-110 three
-130 roster
-140 box_office office_manage recent* recently so_it you_recent
-150 theatr* theatre
-160 completed the_second
-170 contac* with
-180 carefully dear takes_three you_ll
-190 three_to to_four
-200 please* please_to pleased regist*
-210 carefu*
-220 januar* january
-230 and_the and_you applic_to we_ll
-240 person phone
-250 applie* applied entry
-260 the_commit
-270 change* current interview receiv* receiv_your team with_your
-280 email months recrui_team to_our
-290 than was_viewed
-300 along in_your sister tell_you this would
-310 antici* reads still
-320 for_night porter reques*
-330 engine* something submit*
-340 engineer log_in much tell think
-350 like night the_review went were work you_will
-360 of_all office the_attach until
-370 data you_may you_to
-380 again hold ninety
-390 applic_has hiring_team
-400 bring send there
-410 sift the_positi viewed_by year
-420 name
-430 sent you_for
-440 select*
-450 role_of
-460 report
-470 aureli* panel to_receiv
-500 and_for checke* checked
-510 about one_of record to_your
-520 last team_has will_look
-540 applic_was in_our
-560 have_now other receive
-630 profile
-640 reviewed
-670 it_was
-750 applyi_for
-770 look_at
-820 return*
-870 applic_will
-1100 sales
-1200 consid*
""",
    "come": """
1400 climb lock
1100 attend_by next_step short shortl*
1000 become
980 to_answer
970 days_to
930 casual*
910 metres
900 over_00 works
880 at_00
850 step
840 and_one skipper
800 and_have
790 at_four
780 been_shortl
770 questi*
760 with
740 noor_you over same_time the_clock
730 confir* hi_noor shadow
720 equipm* equipment same that_one
710 answer sit_in then trial
700 for_quick later
690 assemb* assembly
670 litera* the_ute week
660 find in_person
650 for_you out_to
640 ll_ring re_throug
630 discus_with interview phone_this set_of
620 of_them trial_on yarn you_in
610 coding four_if
600 join just_that will
590 breath* breathing confin* confin_space confined mask the_hiring
580 like_to plan please_to right you_have
570 before* beforehand four minute_with please*
560 person time
550 chat_about date for_trial pop_in stage
540 are_no tomorr* tomorrow video you_and
530 follow* pm_et sep_00 this_week
520 do_thursd instea* instead plan_on
510 can_you demons* demonstration shift there_will to_finish
500 and_tell each_of follow_by followed with_me would_be
490 next tell to_our
480 availa_for finish interv_will shortlisted tell_us
470 before_the bring_you you_to your_profil
460 choose_anothe conversation love_to since_there using
450 be_one before_we comple_it have_an hour_with the_job want_to
440 harbou_master here_by kindly_keep know_your master office_are serving the_harbou
430 by_phone choose direct_to
420 activi* activi_with activity each link physical
410 me_this physic*
400 calcul* calculation minute
390 fix_date kindly_revert phone_so to_set us_back want we_like
380 discussion find_anothe hour the_team thurs wednesday well you_get zoom
370 back_up for_your head_office literacy period_before please_let wednes*
360 aftern_so and_water free pack resche* the_call
350 he_likes here likes_to to_walk who_pass
340 position to_speak up_to
330 coat need our_founde please_send slot_you you_will
320 back like
310 about_new an_assess new_opport please to_appear to_conver to_invite
300 adjust_for and_proof congra* need_any set_up us_if your_right
290 about_the at_our confir_that februa* february has_been id_and link_to you_need
280 do_tell like_you photo_id thursday we_ll
270 revert_with the_interv
260 anothe* another been_invite level new_time we_ask will_be
250 on_00 onsite
240 are_runnin centre_in runnin_an to_friday
230 bring interv_to the_week
220 board
210 the_00th
200 you_are
180 the_same
170 centre presen* would_like
140 call will_take
120 would
110 minute* minutes
-37 assess*
-39 from
-70 with_the
-110 on_the second that
-130 should
-140 had_been
-150 part
-180 month
-190 for_an please_confir
-200 tuesda*
-210 mail work
-220 practical receip* walk
-230 talent test
-240 refere*
-250 last on_our someon* someone
-270 previo* previous with_my
-280 and_you lookin* practi*
-290 this
-300 feedback put_you
-320 along minute_and septem* september writin* writing
-330 in_your partic*
-350 brief
-360 contac* progra*
-370 from_the people
-380 chance confid* invite
-390 by_noon wish
-400 other which
-410 meet you_had
-420 noon we_ve
-430 were
-440 arrang* it_was july
-450 list some
-460 code
-470 for_attend
-480 shall
-490 you_may
-500 chat_with to_be what
-540 on_monday your
-580 thank_you
-590 appoin*
-600 thank
-620 meeting
-650 interviews
-730 booked
""",
    "offer": """
1400 accept want
920 welcom_to
860 sign
850 refere*
830 appoin*
710 we_want you_as
700 want_you
690 got_the
670 to_offer want_it
660 sign_and
630 the_team
610 one_year
600 offer_you will_be
590 letter
580 offer_letter the_job
570 be_00 offer_is references
540 confir* date employment
510 allowa*
500 pre_employ rising
490 backgr* background joinin* joining tourin* touring
480 get_in
470 and_backgr certificate employ*
460 first_day on_top plus
450 appointment certif* is_yours offer yours_if
440 done
430 as_chef chef_de days_on de_partie four_days partie team
420 within
410 subseq* subsequent this_offer
400 check the_post
390 the_subseq you_an
380 of_this the_appoin
360 accept_by by_signin can_accept june later_than no_later
350 attach* attached panel_was
320 anticipated follow_your hour you_the
310 send_back with_the
300 interv_we like_you with
290 love post
270 contra_is you_will
250 lachie rates
230 like
220 grade medica*
210 love_you us_as
200 been_select
140 contract
99 your_contra
-6 your
-60 please
-110 congra*
-140 bring send
-150 that
-190 dear
-220 tell to_two
-240 at_00 right
-270 to_work
-280 we_are
-290 and_welcom shortl_for
-310 as_clerk clerk noor_we
-320 been_shortl dear_noor noor shortlisted
-330 about thursd*
-380 shortl* very
-450 start_on
-460 before welcom_you
-510 on_00
-530 work you_re
-540 we_ll
-590 have
-790 in_the
""",
    "wait": """
1200 are_still place_become
940 before_then
870 free
840 has_been
810 no_decisi
800 you_are
760 list_for
750 not_forgot
730 is_on
720 active to_see
710 date til_the
690 consideration going_to
680 applic_is have_not longer
660 reopen*
610 but_that by_easter
600 hoped hoped_to that_isn
590 have_it until
580 forgot_you ll_be
570 decisi_yet forgotten ve_kept
550 under
540 under_consid
530 news
520 decisi*
510 answer_yet give_you still_seeing you_an
500 is_taking taking_longer the_runnin we_are
490 and_that candidacy
480 decisi_has didn the_00th
470 date_has extend_by manage* on_hold pause_all sorry your_patien
460 been extend*
450 proces_is
440 final_choice meet_again we_have your_candid
430 bear bear_with panel_will recruitment the_00nd the_client
420 interviews patience
410 make_the us_little
400 again_on interv* just_short note_to short_note still_workin workin_on
390 been_change has_slowed kindly_ask more slowed slowed_down that_has the_hiring we_kindly with_us
380 anythi* anything approv_from awaiti_approv from_manage holida_our people runnin* there_has
370 approv* down_the
360 being hiring
350 decide_so hold january you_remain
340 nothin* nothing
330 and_we back_to have taken_on
320 before finish_the we_finish
310 in_gettin paused
300 down gettin_back
290 are_sorry
280 budget_is very_much
270 due_course feedba_on given_feedba in_due much_in test_will the_end
260 for_your
250 final
240 touch_in
230 much
200 week
180 back in_the
160 decide*
-26 over
-110 your
-170 away
-240 the_commit
-260 dear
-270 stands
-280 time were
-300 last which with_the
-330 hours
-340 told
-350 first
-360 need
-380 four
-390 friday
-410 months
-430 that
-450 three
-470 with
-500 candidates
-510 would
-530 hear
-560 days
-630 this
""",
}
ABOUT = {
    "yours": """
650 reply
630 allow throug* through
620 placed
610 cheers
580 else
570 jodie subject:status
560 subject:review*
550 mate start status
530 work
520 making
510 preferred
500 letter
490 phone subject:update
480 call subject:interest
470 selection subject:office* subject:officer subject:thank
460 chat
450 like
430 travel
420 hours
410 monito* weeks
400 monitored read were
390 text this worth
380 cover expect fillin* filling lovely speak
370 hands quiet
360 subject:news talkin* talking
350 doing hiring minute soon subject:thanks welcome
340 arrive* really schedu*
330 arrived receiv* subject:postdo*
320 calend* different learn regards subject:about techni* want within
310 afternoon automa* best certif* colleague employment indivi* nothin* nothing site slow subject:recent tuesday week
300 adjustments argued attach* connec* crew housin* junior real share spot subject:clerk will
290 certificates from number resour* shortlisted subject:steps welcom*
280 allowa* allowance availability buildi* building complete long monday networ* network starte*
270 candidacy close kind link opportunity qualif* straight subject:controller technical
260 candidature career done fleet good subject:post whatev* whatever
250 does energy greg growth months mornin* must pile shortl* skills subject:night
240 appear govern* liked love partie reading regard* same shop somebody would
230 come contai* contain contract date either planne* regard review score subject:teache* subject:teacher subject:with subject:worker tech those
220 came ever exerci* exercise fundin* line paperw* paperwork shift
210 alex department discussion interest level longer pleased quite tessel them usuall* usually writin* writing yours
200 ahead applicant cancel* gutted luck post principal result shuffl* yester* yesterday
190 advise depart* great opted other quickl* quickly resear* subject:call subject:nordli* thanks
180 acknowledge chair christmas here hoping invite receive salary subject:aureli* tues
170 congra* congratulations contra* minimu* minimum night openin* school starti* tess time trial
160 candid* client employ* informed subject:copywr* subject:copywriter
150 joinin* panel subject:ground* subject:leader subject:servic*
140 acknow* against dropping hello subject:kitche* subject:kitchen subject:nurse
130 experi* subject:aurelis subject:notifi* subject:notification tomorr* tomorrow word
120 after communicating dont influencing offer regist* subject:service thurs
110 afraid match remove*
100 sacha subject:shortlisted
99 subject:assistant
98 subject:assist*
95 subject:application
93 gorgeo* gorgeous
89 board
80 please
76 robin subject:shortl*
65 confir* moment
60 subject:manage*
59 delighted
58 present
51 dear
42 data
38 should
31 being
27 take
25 subject:applic*
17 office
6 about
5 employer
2 ines
-9 application
-15 what
-16 reserve
-19 taken
-27 have
-34 book
-44 goes
-55 since
-58 dana talk
-66 telephone
-70 subject:submission
-72 give
-73 been
-76 accepted
-77 feedback
-78 someon* someone subject:submis*
-89 coming interv* subject:select*
-90 progre*
-91 successful
-94 subject:tessel
-96 subject:candidature
-100 didn
-110 applications bring subject:staffi* than your
-120 hasn meeting subject:assess* subject:group
-130 applie* dentis* keep locati* location meetin* pellwo* pellworth resolution roboti* robotics subject:enquir*
-140 applied easing place regret selected subject:appoin* subject:order weekend when winds
-150 accept* anothe* another controller counci* council group inform lead make manage* mentor reasons sinead subject:assessment subject:mentoring
-160 change* finalists octobe* october pitch seen server spare
-170 account cost decided home meet money neighb* officer online recent* recently subject:change* with
-180 accoun* assume carol closed extend* friday lunch marsha* people remain spoken subject:allotm* subject:engine* temp version
-190 auditorium company disapp* fair others profil* restar* runnin* sandhu send studen* subject:outcom* subject:workfo* subject:workforce
-200 advert* become* becomes chrome disappoint ignored presentation ravi statement subject:changes submit table tonigh* unfortunately view where
-210 delayed down first hearin* hearing mauree* maureen moving positions procee* provid* rememb* seats solidarity sounds subject:referral sunday
-220 bill buyer contro* degree electe* elected expect* left nordli* parkin* parking power queue subject:appeal subject:data subject:mentor*
-230 advertise agreed cast counte* crashe* extended looked nomina* passwo* password renews shortlist subject:fronte* subject:frontend subject:sales subscr*
-240 descri* faithf* faithfully having moved progra* recommending role statem*
-250 chocol* chocolate description heard lost recent second sorry special subject:award subject:commit* unsubscribe
-260 alasda* alasdair docume* fund larkin part record* retail squad starts subject:openin* subject:place withou* without
-270 approval page paused shall weber write
-280 apart course free full furnit* furniture grandf* grandfather know land look midnig* midnight much projec* sick slowed subject:parkin* subject:parking three
-290 also blue broken careful custom* decide* fall july meanti* meantime subject:analys*
-300 credit early expected forward fronte* frontend kitche* kitchen once order some subject:result
-310 compan* find happy kindly nobody seat seems subject:delay viewed
-320 consid* considered mayor note open seven
-330 announced claim reject tell third
-340 bear before doesn rejected water
-350 both patien* respect stays update* very
-360 chosen reopen* subject:thanks* subject:thanksgiving subject:viewed
-370 again answer length member* proceed returns wrong
-380 available finish gettin* getting plan range release reques* room
-390 chase releas* sales specia* subject:position subject:your
-400 cannot matter return* subject:seat
-410 edit patience sendin* sending
-420 approach more subject:date went
-430 approa* list paperl* paperless year
-440 little subject:positi*
-450 booked choice decisi*
-470 unable
-490 refuse* refused waitin* waiting
-500 forgot* forgotten upload
-510 references update
-520 bonus reject*
-530 appeal
-540 hold resume
-550 turned
-560 decision
-570 decide family
-580 today
-590 many
-660 change while
-670 hope period
-770 subject:auditi*
-790 until
-810 still
-980 unless
""",
    "refusing": """
760 work
640 just
620 cheers subject:status
580 preferred
570 monito*
560 else
540 talkin* talking though*
530 asking monitored
500 site
490 hours
480 means regard*
470 email mailbox regards
460 line
440 making marked
430 ended other
420 advanc* lane monday shop taken
410 applicant subject:office* subject:officer subject:update yours
400 best gradua* jodie months qualif*
390 appoin* marsh stands
380 indivi*
370 candidacy client matter* pulled subject:post
360 intere* lovely warm were worth
350 came ever graduate growth leader news subject:leader success
340 argued drive hands opening privacy regist* sent techni* this
330 alread* already candidature matters opens receive round should subject:lead
320 among given staff starte*
310 anyone does filled gave having sons subject:nurse
300 advance every interest started subject:copywr* subject:copywriter subject:steps
290 attending housin* housing large partne* placed receiv* skills vacanc*
280 appear drivin* driving expect* hospit* individuals offere* offered pleasu* pleasure
270 appoint clerk crew invite inviti* inviting long record subject:news subject:organi* subject:organist
260 above attend* changed collec* discussion doing exerci* keen paid regula* remove* removed reply sooner text yester* yesterday
250 colleague comes cultur* direction energy heard hello into nothin* nothing portfo* portfolio quiet subject:feedback subject:follow* subject:following subject:interest talked technical
240 arrive* dear longer management opted sample talent vacancy wishes
230 chat contra* knowle* leah loved resour* score search subject:controller subject:thank
220 advise always cancel* cancelled christ* christmas from hayley hire letter recruitment selection subject:season subject:with through weeken*
210 beyond easter hiring last opport* pass platform practi* same stage straig* straight subject:candidacy subject:clerk subject:follow subject:tessel
200 after comfor* consider crane factor* fillin* filling openin* princi* subject:intere* subject:operator subject:school taking when
190 afternoon candid* cathed* contain managed opportunity parent* parents throug* wanted weekends
180 able cuts going includ* offer principal recrui* roles trial
170 differ* five hand hoped pursue received someon* something subject:parale* subject:paralegal
160 apolog* registrar subject:kitche* subject:kitchen subject:welder that time within writin* writing
150 applic* career drawer inspec* produc* robin yourself
140 guesse* guessed slow stay such
130 clearly closed coming consid* declined inform* subject:candid* subject:candidate subject:notifi* subject:notification system
120 feedba* feedback governors subject:interv* subject:senior
110 comments
100 subject:servic*
95 night
93 direct*
92 wonderful
89 shortlisted
88 subject:contro*
85 buildi*
81 aftern* effect
80 subject:interview
60 applications
57 applicants
54 good
41 close
19 subject:application
16 desk
13 with
4 didn
2 friday
-18 been
-20 employ*
-27 positions
-30 interview
-46 have
-47 july
-53 interv*
-55 subject:your
-56 about
-61 positi*
-66 lead
-67 scored
-69 being subject:engineer
-74 please
-75 your
-84 degree
-93 firm
-100 board feature goes officer running subject:staffi* subject:staffing subject:supervisor
-110 again answer* copy member* subject:engine*
-120 advisory finish force januar* january phone proceed reasons record* reviewing subject:applic* would
-130 aurelis dentis* dentist finds neithe* neither open subject:call subject:proces* subject:process wednesday whose
-140 admini* against dana faithf* faithfully move next panel proces* return* solent structure subject:order subject:resolv* subject:ticket team thank unable waiting wednes*
-150 agreed application curren* reason* shortl* still subject:site subject:submis* subject:submission websit*
-160 anythi* anything assist* done family follow genero* many most office* restor* subject:fronte* subject:frontend unsubs* wasn week
-170 accoun* assistant becaus* because contac* could crashe* data delive* form generous list subject:board subject:project subject:small troubl* trouble unfort* well
-180 action descri* electe* elected home number others pitch plot right salary subject:projec* three
-190 cake castle* counci* council description husban* husband nordli* nordlicht place review sandra secretary thursd* thursday
-200 appreciate candidate messag* slot subject:admini* subject:core subject:messag* subject:message subject:weld succes* therea* thereafter tonigh* tonight years
-210 alert apart bring candidates check comple* over recent requests review* role subject:administrator weber
-220 account compan* gettin* getting know regret saved subject:outcom* subject:outcome subject:parser subject:positi* subject:regard* subject:regarding update withou* without
-230 decided early minutes more need sorry subject:finance
-240 bonus card closing failin* failing minute* moved part plus subject:place subject:result update* wait
-250 choose closin* guys look photo selected show subject:profile write
-260 advertise anybod* anybody decision docume* door example invita* plan progra* rejected save sending subject:care treat
-270 decide* happy matter please* sales spring
-280 forward fronte* frontend projec* satisf* subject:jobs subject:shift then
-290 fund higher release shortlist subject:data
-300 appeal away careful edit four nomina* reques* resume stays votes
-310 award before findin* finding forwar* hear hope possib*
-320 approach controller passed power presen* says seats successful
-330 approa* april
-340 final kitche* kitchen refused short
-350 fine full paused refuse* step subject:sales viewed
-360 tell will
-370 both ready reject*
-380 cannot delighted profil* seven
-390 like subject:auditi* unfortunately want
-410 contro* decide decisi* half
-420 nobody references
-430 unless
-440 answer
-460 follow* until
-470 while
-480 accept forgot* forgotten
-510 refere*
-520 second
-540 confir*
-560 subject:seat
-570 change year
-580 find first
-690 turned
-750 meet
""",
}
ASIDES = {
    "keep_file": """
850 list
600 will
540 unless
420 comes_up
380 your_inform
370 comes resume summer
330 be_on
320 hold in_our matchi* matching
300 give_you
290 would_you
250 about_joinin
240 needn
180 your
160 for_00 if_you
-200 when
-210 record were
-250 you_are
-290 which
""",
    "reapply": """
1200 clerk jobs
1000 year
940 when
900 open second
720 store_0000
670 just_say positions
660 store
620 openin*
590 alerts year_round
580 call
520 need word
510 attemp* pitch roles
480 again candid* substi* substitute
470 consid* what
460 expect_to just
440 availa* give look on_our text would_be
430 freque* frequently from
420 willin* willin_to willing would
410 after passed_your season* seasonal
400 practi*
390 posted you_ll
380 and_there ll_see though
370 other the_distri
360 consider fall lookin_for may_also on_call usuall* usually
350 done lookin* looking site
340 assessed floati* floati_teller floating for_other in_q0 there time_to
330 invite_you
320 christ* commis* commission fundin* funding septem* september we_ll
310 invite should_you the_front
300 are_posted do_get next still
290 additi* leave the_fall
280 anothe* another come for_people stands to_be
270 build every if_that job_does one_job please_do
260 antici* covera* coverage diem per_diem profile sign told_you wish_to your_profil
250 advertised anticipate if_the ll_be more stay to_have we_antici you_about
240 if_your in_my keep novemb* november recrui* you_be
230 back of_our someth* something your_file
220 be_advert spring
210 coming_up told
170 about is_to to_keep which
130 back_to send
120 note
100 we_do
71 have
51 title
39 that
-38 admini* administrator
-63 websit*
-84 the_counci
-110 council
-140 soon
-150 comes
-160 position
-170 so_that
-180 please
-190 rather sunday
-210 can_be detail_on
-220 comes_up somebo*
-230 introd_you remain*
-240 cross it_was since
-250 you_re
-260 employ* if_you
-270 needn wanted you_needn
-280 like_to week
-290 and_the join reques*
-320 data
-330 wish_you
-340 been email
-360 with
-370 like
-430 applic*
-480 were
-680 this
""",
    "stay_in_touch": """
1000 come
970 then
650 come_by
610 you_make
590 join make
550 castle* castlereach
540 virtua* virtual
530 stay
520 buy_you
500 sessio*
490 coffee find
480 love_to would
470 in_touch touch
460 come_and like_to love network
450 networ*
440 give
430 will
420 lunch
400 comes_up ll_be ll_let with_me
390 please
380 contac*
370 always talk_about
350 other
340 to_me
330 back_to
320 back matchi* matching
310 on_linked
300 revert
290 about
280 your_certif
270 certif*
260 and_have
250 exam
240 mentor you_in you_re
230 and_would
220 seriously
210 ever someti* taproom the_taproo
200 glad
190 thursd_and whose with_you
180 aberde* aberdeen change client
160 second
150 write
130 call_you
89 every
82 next
-120 facebo* facebook
-130 apply servic*
-200 someth* something
-210 later need
-270 on_our
-300 people
-330 you_to
-390 from
-410 wish
-430 this
""",
    "call": """
880 below
750 ring
660 ll_be
600 call
580 phone
540 teleph* telephone
440 eleven
430 are_you those
420 feedba* feedback
410 call_you one_of
400 please
360 give
340 should_you
300 later will
280 chat you_wish
240 contac* contact identi*
-86 when
-160 willin* willing
-180 on_our
-200 with_the
-220 to_be
-370 your
-400 if_you
""",
    "offered": """
440 glad glad_to
390 feedba* feedback
260 days
250 feedba_report where
210 you_want
-120 about
-140 call
-210 if_you
-310 have
-430 that
""",
    "refused": """
570 into
350 cannot policy we_cannot
280 notes
""",
}
STAGES = {
    "met": """
440 only
400 would
360 and_the
350 in_the
340 candid*
320 subject:your
300 you_ll
290 experi*
270 coming
260 second with_the
250 made some stay_in
230 you_were
220 dear_mr part partne* time
210 were you_in
200 that will
190 and_your in_this with
180 five
150 have very
100 office
55 from
-160 similar
-180 sent to_get
-190 acts_as finall* finally site websit*
-200 managed week
-210 you_to
-220 as_an mornin* morning on_our page you_have your
-230 of_your stand
-250 been
-260 sorry
-270 read
-300 before hear
-320 afraid
-330 what
-350 within
-360 to_hear
-400 applications lovely
-430 come for_the
-440 application
-480 interview
-490 applic_for
-500 for_your
-550 applic*
-570 people
""",
    "tested": """
590 only
440 saturday
430 handle* handled
410 better
370 going_to place you_handle
350 paid
330 on_saturd trial with_us
300 else
290 networ*
260 offer_you
250 mind still subject:positi* subject:position
240 as_you
230 does_not practi*
220 have means
200 in_touch look take touch
180 able able_to another next_person
170 after recrui*
160 taken the_childr
150 ratios
130 much
95 with_the
78 subject:your
51 thank thank_you
-140 applic* regist*
-170 that
-220 lovely you_like
-230 in_the
-250 select*
-270 before someth* something
-280 appoin*
-300 if_you
-310 they
-360 panel
-370 dear
""",
}
