"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1600 means
1300 we_chose
1200 the_three
1100 status
1000 who_has you_at
990 so_it
980 advise_that the_place you_on
960 it_no
950 client_has
940 this_means
930 includ*
910 no_from
890 the_offer they_have to_let
860 has_made
850 please_be
840 from_us news_we not_one
830 came place_is
820 and_she applic_agains
810 has_marked have_asked the_select
800 noor our_new
790 joinin_us picked_the
780 marked
770 direction our_offer the_moment
760 me_to nevert* nevertheless the_post we_re
750 is_filled we_ended
740 only
730 now_been
720 afraid noor_the right_now with_refere your_name
710 we_ve
700 be_our positi_has somebo_else to_take
690 ended_up looks_like reviewed select_commit the_end
680 looks the_parent you_and
670 appointment we_are
660 have_nothin intern_applic it_and now_closed
650 asked for_slow put_on
640 marsh pass selection
630 going including interv* is_joinin who_lives
620 ahead growth interviews
610 are_two line now_becaus that_means
600 home sam_the season they_ve within
590 campai* for_that list_of not_among paid your_intern
580 internship re_not wont
570 beyond board number the_lab
560 applicant closed hi_sam mate miss store there to_an
550 came_back clean_but money_for serve slow_reply somebo* somebody they_don throug_their
540 hire_you mind school the_band theref* therefore this_time ve_filled we_must when_the who_can withdr_the
530 joinin* joining months team_and the_partne this_job will_be
520 advanc* all_set eleven few_people offer_to so_to staff teacher the_top which_means won_be
510 any_furthe drawn due_to electrician not_taking status_unsucc
500 and_you been_closed dear_sam single teache* though_about ve_though
490 apron gonna making spring_so straight sweeth* sweetheart to_say
480 an_end and_going been_withdr changed engage* engaged for_night from_consid furthe_at got_your stands wish you_fall
470 applic_was are_all be_making bound_to in_differ it_would list_for on_this straig* ve_given we_gave we_wanted week_and with_people
460 beyond_the clerk dear_leah eligib_list engineer experience filled for_an hires offer promis_the talkin* talking vacancy you_didn
450 and_sorry discon* discontinued else scient* scientist the_guy the_season the_site this_role to_collea to_invite to_pay what_it
440 be_no bumpin* bumping compan_is he_got it_is monday_interv needed_for opening opted panel_scored person_to post_will pulled pulled_the the_positi the_two was_below
430 am_only an_appoin compar* for_you gary positi_at reason state take_that that_takes this_point we_were went_with
420 and_so but_we candidacy girl_who has_decide intake last_few my_cousin short_versio slots status_not supervisor time_around will_not with_us
410 alread* already came_out care_of have_gone narrow* narrowed preferred qualified recommended the_table
400 assess_centre conclu_and inform_that it_stops means_we no_longer on_balanc requisition so_have staffe* staffed stage stops_here techni* the_year vote_the we_only
390 backend could_only ll_be mind_we not_been the_eligib those_with was_filled
380 be_workin been biling* care creden* design drive fit_for have invite it_there job_has job_offer made manage_to offeri_you on_reflec re_keepin this_positi to_contin tour ve_decide your_candid
370 chosen_to consideration delibe* direct* either_of exposu* exposure feel for_second gave_the in_mind not_the re_after requis* taken the_bench the_news yours
360 agreed and_yours cycle date_00 do_the from from_the guesse* guessed have_guesse informed invited margin next payments plumpe* plumpe_for plumped sadnes_that stage_and think unfair unfort_you
350 but_this candid_for chosen_somebo deliberation for_appoin given_the invite* job_to papers_and phone_screen sadly_you so_the the_commit tiles time whiske* within_the
340 after_compar and_have awkwar* awkward but_my can_do comparing governors is_to it_down proces* the_first the_govern with_your you_could
330 and_on be_taken been_cancel consid_it does management not_appear up_the ve_booked wants we_wish
320 be_inform close_second closed_and could couple_of don_think felt includ_you large so_that taking_it we_have wife
310 been_your candid_with chat cofoun* cofounder have_remove is_closed it_looks materi_and my_cofoun onsite recrui_at remove_your requirement table_and the_onsite ve_asked were_close work_includ would_ve
300 and_this depart_has driver* drivers extend_an look_for recruit school_to sorted_now strate* the_one to_announ to_design well_as what_we what_would
290 althou* although been_declin been_shortl conten_strate expect* for_candid given group have_to in_and other_two remove* removed stage_manage strategist taken_on techni_round that_isn the_conten the_contra the_hiring the_job were_better
280 can_start carefully chief creati_direct creative did_not essential held_on made_the minimu* minimum negati* negative not_be person that_must the_creati the_panel thought up_from you_came
270 agency cancel* cancelled ladies like_that on_someon so_we the_essent which_is
260 above_vacanc book concluded in_we it_been machinist not_in strong strong_applic the_tuesda you_have
250 anyone applic_from experi_with hire particular profile someon* someone to_write ve_chosen ve_had years_and
240 accord* appoin_you appointed be_inviti from_our join liked our_saturd out_of portfo* portfolio response your_proces
230 and_regret approved backgrounds dear_noor longer the_reason to_progre
220 appoin* else_to for_the he_wants long postin_0000 respon* you_were
210 been_given for_this further inviti* inviting looked_at on_call port regret senior what
200 does_not fill furthe* had_to your_applic
190 candid*
180 an_offer and_it re_going this went
170 the_six were_not
160 positi_to procee*
150 to_reach was_the work_in you_the
140 an_interv decide_not screen* someon_with the_team your_submis
130 search second you_an
120 asking contract to_the
110 qualif* with
98 there_was
95 applic*
89 you_for
88 candidates
62 after
51 that
47 have_not
42 has_been
4 that_we
1 came_second manager
-4 be_the
-25 analyst
-38 year
-42 regard*
-44 fishin* fishing
-48 detail
-66 analys* here salt
-80 dana
-92 commercial
-93 commer* weber
-95 being place
-99 the_rest with_you
-100 considered other_kitten someth* something
-110 forwar* puttin* putting really week
-120 kitten* rest withou_seeing
-130 exampl* have_other letter whatev* whatever
-140 as_we at_this last moniqu* monique
-150 above employ* kind regret*
-160 application biscui* goes in_any of_the offer_you step the_extens to_be
-170 branch catego* category is_lookin no_furthe schedu* today valid
-180 another comple* extens* extension freigh* freight hello look_after same they
-190 been_offere card done open progra* seven small we_weren
-200 admini* know rang wrong
-210 applic_status of_this on_the owing_to part presid* statio* the_status twice ve_got wasn
-220 good lead on_to owing refere* respec* salary submissions there_is
-230 becaus* because copy dear_kim failin* failing free to_anothe will
-240 base commun* cover dear forward go_ahead have_now hired if_the is_no it_to share_the unless wednes*
-250 can_make code in_the moved offer_of packag* party unable_to
-260 asks bank begin couldn criteria from_storno girl_from has_boat in_our past_the promoted service stoppe* stopped storno* storno_who stornoway thank_you the_girl unable unfortunately
-270 answer* be_accept hosepi* hosepi_positi hosepipe new_positi nothin_to plot the_old these this_week what_you
-280 afterw* afterwards and_we posted thank you_had
-290 by_the gone grade internally jobs lendin* lending positi* positi_filled recent recipi* recipients relice* relice_for relicensing study take_part tonigh* tonight with_relice with_two
-300 accountant answered apolog* been_unsucc cast drop easter execut* given_that it_has servic* starts which_we
-310 at_presen crown crown_instea decisi* derek down given_to item role septem* succes* the_crown this_mornin to_get vacancies withou* without
-320 applications contro* course for_series mail release sadly_on the_storm we_regret
-330 applic_for apply at_our check forgot* forgot_you forgotten hear not_to post_of sorry_we
-340 accoun* availa* data is_needed must_be of_you
-350 decision end_of profil_we stay the_interv those_who tuesda_with ve_come you_role
-360 about_the away boat candidate it_will not_an of_our on_tuesda propos* reside* shortl_for storm the_evenin to_do
-370 anybod* anybody be_attend parkin* parking past please positions selected the_third told works you_did
-380 and_has award conclusion director filled_by here_what like refusa* the_advert this_year two_of
-390 becaus_it commen* documented judges judges_have posts taking_your ve_looked weeks you_may
-400 about analys_role and_gone closin_this counci* council gone_with no_reflec operat* other possible system
-410 all_we back give_you messag* people thing ve_closed
-420 an_intern and_backgr been_taken bonus bookin* choice have_identi letter* needed on_your others to_go you_ll you_re
-430 action after_carefu coming company email may_be note sponso*
-440 as_you attend* had_000 identi* shown talk to_tell
-450 nobody possib* unfort_we ve_picked withdr_your
-460 applic_and archiv* but_the eight he_has individuals lose love nomina* of_place theref_not turned your
-470 altern* based fundin* funding most review_your
-480 come first forwar_with longli* rounds this_round
-490 becaus_of every final fund hi_all skills whose_skills
-500 again appointments are_no indivi_whose
-510 align cannot each many need_to to_recall
-520 and_not dear_madam everyb* everybody half madam_we nine roles shift
-530 madam references reject_your to_reject
-540 change five shortlisting tell
-550 ahead_with and_your select_for that_one
-560 payrol* payroll previo* reason*
-570 is_not over read
-580 month
-590 never you_don
-600 you_viewed
-610 don_have provid* reject where
-620 seat_went votes_the
-630 to_approv
-640 early_for of_your there_no
-650 closes meet
-670 this_forwar
-680 more since
-700 presen* than with_an
-710 full projec*
-740 to_you
-750 also if_you that_he the_seat while
-760 have_chosen re_sorry
-780 left
-800 seat
-820 role_at
-830 like_to
-860 applic_to
-870 we_can
-910 advert*
-940 then
-1100 go_with refuse* refused
""",
    "received": """
1100 will_read
1000 and_are reply week_of
970 being
930 logged
860 has_viewed
850 are_being
830 under
800 begins
790 will
780 which_have
770 going if_your readin_your
760 currently receip_of
750 team_is
740 lifegu* lifeguard the_employ
730 checks manage_will
720 the_00th
710 form
700 needed
680 come
650 application your_letter
640 got_here successfully the_contro
630 assess_your
620 as_comple once
610 come_in
600 and_is going_to
590 allow_up are_planne days_for for_reply forwar_to place_in please_allow
580 both of_march planne_for takes_four to_six to_ten
570 weeks_from
560 applic_within check_is from_you have_been our_websit overni* shortl* usuall_takes when_he your_availa
550 availability proces_usuall
540 being_review everyt* everything planne* requisition the_queue
530 comple* over requis* the_recrui will_be your_form
520 have_come is_being it_has panel_reads select_panel the_pile we_read
510 acknowledge and_it have_succes recruiter scruti*
500 closes superi* superintendent to_read will_open
490 are_in can_expect has_been in_front nobody_will requirements supple_questi supplemental the_postin
480 advert_closes controller forms on_00 take_look to_every zephyr_labs
470 applic_and as_yours at_zephyr hiring_commit it_to keeper labs publis* questi* supple* the_resear to_hear your_file
460 about_the can_follow eight_of month on_day please questionnaire routed routed_to scient* scientist we_will your_online
450 and_your by_our manage_at number of_00 printed staffi* the_door to_us ve_printe
440 front_of lovely_handwr printe* read reply_to verified
430 applic_refere evalua* form_for is_00000 meanwh* meanwhile number_is opened out_at throug_the to_the verifi*
420 commun_manage oddfel* posting re_keepin scrutiny throug_000 your_place
410 are_going front offici* such_as the_runnin
400 and_will keepin_your pile search_commit the_search to_take
390 carried manager qualifications the_regist you_can
380 alfie alfie_who are_with carrie_out is_under kitche_table my_kitche our_hr out_and postin* read_it same_is scruti_by underw* wall_with your_refere
370 aloud coveri_letter member_of screened the_publis will_show
360 forwar* have keeping made_it respon* sunday this_mornin to_become
350 acknow_your assist_job been_saved care_assist it_will materi* materials morning publishing review_applic submis_was technologist the_00nd your_materi
340 and_could came_in minimu_qualif succes_applie the_head the_list the_next upload* uploaded with_the withou* without
330 closin* closing complete fine geelon* it_becaus matter matter_to they_re ticket time_over
320 are_here be_lookin docume_are file letter_has mornin* requir_of reviewing togeth* together
310 came candid_will recrui_is step
300 and_we each_applic file_of is_match of_the on_our review the_docume the_execut
290 committee confir* got_your us_and you_and
280 all_receiv open part_time receiv_thanks the_window
270 and_ve have_it in_contac now_and saved shortlisting that_your we_can
260 commit* look_it medical once_they qualif* viewed
250 for_now read_everyt team_will your
240 fits_we manage* note operator profil_fits schedu_first we_ve
230 completing have_looked status_applic will_reach yours
220 first_call hear_from
210 begin_shortl call togeth_with we_re
200 enquir* enquiry is_shortl may_treat shortl_failin shortl_stage weeks_if you_have you_kindly
190 added answer* back_to failin* failing forwarded has_arrive within
180 yours_is
170 by_the client cv_has receiv_and you_re
150 five soon
140 been place
130 after_the
120 that_we week
100 delivery every
99 thanks
96 under_review
94 only
81 for_the your_applic
73 the_site
59 delive*
56 that
15 the_number
13 received
-2 applic*
-11 founde_0000 founded interv*
-12 lant lant_0000
-13 ext_0000 now_comple
-14 we_have
-20 second
-21 in_the
-24 at_the
-29 locati* location
-33 regards
-35 street
-38 steering
-41 shortl_will
-42 presen*
-48 okonjo
-62 dear
-67 from
-78 four
-85 be_the
-86 so_it
-94 an_applic
-96 after
-120 harbou* three
-130 list platfo*
-140 resume_for
-150 before will_hold within_00
-160 recent* recently you_recent
-170 down gratef* start traine*
-180 change* put_you
-190 entry submit* you_ll
-200 hiring referenced
-210 and_you that_you
-220 and_ll childr* children supply
-230 again and_the antici* coming experi* experience registered
-240 candid* engineer hello payrol* payroll scored takes_three with
-250 discus* phone positi* reques* someth* something this three_to to_four where
-260 applic_to looked nine partne* sister tell_you
-270 for_ninety januar* january
-280 ninety relati_office relations team the_hiring think
-290 been_assess in_your log_in pleasu_to pleasure sift tell
-300 aureli* email for_00 in_our interview still than will_not
-310 consideration engine* name of_assist please* please_to stay talent was_viewed
-320 data like on_your person to_receiv waitin* you_to
-330 applic_for checke* checked fortni* fortnight months writin* writing
-340 move much profil* you_for you_will
-350 current modell* modelling office today_at
-360 carefu* of_all the_positi
-370 hiring_team the_new today would
-380 direct* with_your
-390 above report selected will_look work you_may
-400 bring recrui_team the_attach viewed_by were
-410 send
-430 night_porter porter role_of shop your_resume
-440 applie* team_has your_profil
-460 sent there
-470 receive year
-480 closed until went
-490 about opened_your
-500 profile
-510 have_now
-520 other record
-540 applyi_for receiv_your
-550 and_for applic_has
-590 it_was to_your
-600 last one_of we_receiv
-610 since
-620 reviewed
-650 applic_was return*
-700 look_at
-720 sales_manage
-840 applic_will
-920 sales
-1300 consid*
""",
    "come": """
1100 attend_by next_step shortl*
1000 climb ladder lock
980 to_answer
950 re_throug
940 short
930 days_to
890 before_the
850 been_shortl that_one
830 step
820 shift
810 with
800 and_one
790 free_for
780 confir*
760 casual* casualty conversation skipper
750 later over_00 pairin* pairing
740 works
730 of_them
720 metres residents
710 breathing confin* confin_space confined just_that
700 mask
690 and_have at_00 at_four join like_to
680 hi_noor noor_you over shadow
670 love_to questi*
660 become litera*
650 follow* same sit_in video your_profil
640 for_quick week
630 equipm* equipment instea* instead the_clock
620 date here in_person with_me
610 agains_the discus_with same_time the_ute
600 coding please_to
590 assemb* assembly free pm_et sep_00 tomorr* tomorrow trial_on
580 do_thursd hours out_to pleased questions up_to
570 shortlisted tuesda_the you_have
560 each_of followed for_trial
550 four trial
540 person will_sit
530 by_phone interv_will time
520 activi_with availa_for chat_about plan pop_in the_hiring
510 activi* activity for_you friday_at know_your ll_ring this_week
500 follow_shortl to_finish
490 before* beforehand for_next right there_will
480 plan_on you_in
470 calcul* calculation find finish four_if the_health
460 draws here_cal record slot_you that_all the_00th want_to
450 bring_you invitation new_opport to_conver to_speak
440 about_the can_you have_been head_office one_member profil_has tell_us we_like zoom
430 demonstration each find_anothe held_for in_days interview is_held please_let suits you_to you_ve
420 and_tell are_attach demons* office_are would_be you_get
410 before_we choose_anothe direct_to expire_in instea_at thurs
400 chef fix_date if_that kindly_revert literacy monday_00 phone_so stage to_set ve_made
390 automa_proble bring dock invita* plan_is the_invita will
380 and_proof ask_for be_one camera choose click_the comple_it have_an it_here room since_there the_video to_six you_need your_right
370 day_two for_your harbou_master here_by is_set keep_your master of_online physical round servin* serving set_of shortl_so the_harbou then with_date you_and
360 date_and physic* sugges* tell with_three
350 need resche*
340 has_been kindly_keep onsite start_with the_team to_00 to_invite
330 adjust_for decemb_at it_whenev minute need_any please_send well
320 next take_the the_interv to_our using
310 aftern_so anothe* another link minute_with send_the set_up ten_minute
300 and_water centre he_likes likes_to our_founde pack period_before positi_on ready shoes_and to_walk wednesday
290 and_he casimi* casimir please_share twenty_minute your_confir
280 would
270 been_invite coat interv_is wednes* will_be yard
260 an_assess back level on_00 when_would
250 find_new ill_so like online our_interv would_like
240 are_runnin in_manche interv_to manche_and ratios runnin_an so_can you_will
220 confir_that hour please to_friday we_ll
210 congra* stage_is
190 accoun_within march_00 to_choose
180 send
170 and_would please_use shifte*
150 the_same
140 assess_centre thursday
110 below
100 three
93 half
61 minute* minutes
-4 assess*
-6 that
-35 on_the
-45 mail
-120 dear to_meet tuesda*
-140 is_at
-150 work
-160 about from
-170 know
-180 floor
-200 lookin* looking
-210 partic*
-220 month weeken*
-230 apply in_on in_your left should this tuesda_and
-240 applic_to have_ten succes*
-250 look previo* previous tour with_the
-260 reply_to september
-270 minute_and
-280 meet progra* year
-290 and_you answer* happy_to
-300 otherw* otherwise refere*
-310 chance in_june what
-320 evening for_an it_was
-330 help
-340 come_and follow_your image practi* we_invite
-350 contac* writin* writing
-360 evenin* for_attend to_go
-370 noon_on sunday_evenin we_ve
-380 arrang* book from_monday people please_confir
-400 chat_with work_for
-410 intere* throug_the
-420 along appointment from_the we_talk
-430 list
-450 to_be would_you
-460 confid* were
-470 thank thank_you
-480 group
-490 might
-530 appoin* july you_may
-540 part
-560 code on_monday
-570 your
-580 which
-610 booked
-620 meeting
-640 by_noon shall
-800 interviews
""",
    "offer": """
1400 want
1100 accept
920 you_as
910 appoin*
770 refere*
760 we_want
740 want_you
730 welcom_to
690 offer_you
680 offer_is to_offer
670 want_it
660 backgr* background got_the
640 four_days
610 the_post the_team
600 one_year
580 de_partie
570 offer pre_employ
550 the_job
540 first_day letter
530 plus
520 confir* employment like_you
510 done will_be
500 and_backgr is_yours
490 employ*
480 the_appoin
470 appointment attach* attached rising sign
460 accept_sign certificate
450 drop_them references team them_off
440 be_00 certif* me_by part subseq* subsequent
430 panel_was the_subseq with_me
420 of_joinin of_this sign_and this_offer
410 salary_will
400 offer_letter us_as
380 come_and
370 joinin* joining
360 allowa* follow_your you_an you_the
350 anticipated hour june like
340 extend formal_offer grade later_than no_later offer_for than_00
330 accept_by by_signin love
320 associ_consul been_select conditional consultant get_in kendal so_00 tourin* touring your_formal
310 on_top
300 to_come
290 with_the
270 date you_will
250 lachie rates step the_boat tips
240 award years_with
220 contra_is welcome
150 contract
130 your_contra
120 you_ve
19 congra* congratulations
-15 if_you
-27 know
-36 send
-81 the_offer
-110 were
-130 let_me
-140 wish
-150 dear
-200 that
-210 forwar* forward
-220 for_the the_00th
-250 bank been very what
-260 right we_are
-270 to_two
-280 to_work
-290 been_shortl please shortlisted sunday
-320 could
-330 as_clerk noor_we shortl*
-340 dear_noor
-350 about noor
-360 thursd*
-370 and_welcom
-430 work
-440 welcom_you
-500 before
-510 you_re
-520 have
-550 start_on we_ll
-630 on_00
-690 in_the
""",
    "wait": """
1400 are_still
1200 guess
1100 not_forgot to_see until
1000 place_become
940 before_then
900 forgot_you has_been
890 paused
830 made
820 six_weeks
790 is_still
780 choice where_they
770 applic_is have_not longer
740 we_ll
720 taking
680 we_are
670 consideration list_for you_are
660 free
650 til_the
640 manage*
630 is_on on_it
620 board_meetin reopen*
610 taking_longer
590 april stays
580 active
570 no_decisi sorry
550 you_an
540 answer_yet
520 final_choice interviews meet_again settled they_are under
510 but_that by_easter date decisi_has had_hoped hoped_to panel_will
500 hoped reserve short_note still_workin that_isn ve_kept we_have your_patien
490 being going_to recruitment the_runnin
480 give_you name_is on_hold on_my submittal
470 anythi* anything has_slowed him_on news slowed slowed_down still_seeing that_has the_final
460 been_change change_in have_it pause_all
450 and_that bear_with kept patience submit*
440 first_on haven_made the_hiring there_has us_little
430 runnin* seeing
420 finish_the kindly_ask we_finish we_haven
410 again_on and_until didn
400 in_gettin is_right touch_in was_with who_hasn
390 have_made no_choice servic_manage the_servic
380 been_extend date_has extend* extend_by extended manage_who you_remain
370 nothin* nothing of_you
360 candidacy minds the_00th
350 back_to decide* for_your reply_will some_more take_some
340 date_free have nothin_has our_reply taken_on
330 been been_taken people
320 approv_from awaiti_approv from_manage
310 but_didn decisi* decisi_yet techni_role
300 designer it_here your_candid
290 been_delaye has_change januar* january think_of until_it
280 and_no nothin_about pendin* pending stays_in
270 contra_on
260 remain_very remains very_much
250 back the_end
240 remain*
230 of_them
210 appoin_has before employ_and is_not much
200 announ_in be_announ due_course in_due much_in not_an of_employ result_of
190 boss_has denied
180 boss course the_writte
170 very
140 week year
110 before_anyone
-22 three
-82 process
-84 proces*
-110 seven your
-140 no_charge
-170 charge the_commit
-190 which
-200 around
-210 anothe* another
-220 be_in
-260 follow* work
-270 other
-290 dear stands
-300 cancel* cancelled
-310 through time
-320 throug*
-330 hours
-350 at_the
-360 not_to
-370 you_re
-380 friday need
-390 told
-410 candidates
-430 away
-450 months
-470 that
-540 four
-600 would
-620 hear
-680 this
-730 days
""",
}
ABOUT = {
    "yours": """
710 subject:status
690 allow
600 reply
590 mate subject:update
560 throug* through
550 subject:thank
530 hands mornin*
520 subject:review*
510 making
500 call paid status want
490 read
480 cheers
470 marked phone
460 jodie
450 colleague
440 chat placed
420 hour selection start subject:postdo* subject:recent
410 letter line worth
400 indivi* preferred resour*
390 interest lovely months then welcome
380 doing monito* quiet subject:steps work
370 else long
360 certificates fillin* filling here monitored
350 clerk complete real speak subject:news
340 crew gutted prefer* subject:interest talkin* talking were
330 appear ever marcus network opens subject:thanks welcom*
320 applicant buildi* building come minute nothin* nothing principal round subject:about subject:with this travel weeks
310 arrive* arrived connec* from hours includ* learn subject:nordlicht subject:office* subject:officer them
300 expect fleet good junior like over same share subject:clerk text
290 afternoon automa* best career exerci* exercise housin* housing skills straight subject:controller subject:post subject:stage subject:worker techni* would
280 adjustments close slow straig*
270 apolog* blank candidature date discussion looks monday planne* regret* review shortl* starte* will
260 above adjust* argued certif* condit* ended growth hand opportunity partie received shift soon within
250 calend* contract department done drawer employer head hiring regard* servic* twenty
240 advanc* backgr* chair consul* hello kind minimu* minimum month mornings post receiv* site spot subject:aide subject:support subject:teache* subject:teacher volunt*
230 availability consultant formal pete quickl* quickly readin* reading screen standa* standard step subject:call subject:suppor*
220 ahead different join link operat* regards subject:said subject:they tuesday week
210 attach* conditional greg imani joinin* joining love matter* means other pile please* pleased regretfully starti* subject:kitche* tessel
200 coffee delighted great inspec* proper* subject:aureli* subject:joiner
190 alread* already board congra* congratulations night operator subject:administrative subject:instal* subject:notification subject:reserv* subject:reserve sunday* time trade tues
180 background cancel* chef each either experience fellow level number platform subject:ground* subject:leader subject:notifi* thurs tomorr* tomorrow usually word yours
170 acknowledge following inform* partners platfo* resear* research shortlisted successfully whatev* whatever
160 contac* dont experi* onsite present satisfactory tess thanks writin* writing
150 deligh* girl jobs lucy portfo* portfolio school touch transc* wednesday
140 corner differ* does employment luck subject:aurelis subject:candidacy subject:nurse wednes* which
130 afraid appoin* client moment observation right roof subject:sent
120 appoint discus* especi* invite ranked
110 about partic* shortlisting subject:application subject:servic*
97 succes*
93 being
91 dear robin subject:service
89 sacha
86 direct*
85 short subject:assist*
82 subject:interview
79 candid*
74 well
73 applyi* applying
72 trial
70 panel
69 someon* someone
68 subject:manage*
67 subject:manager
63 partne* that
56 subject:applic*
48 application
45 employ*
33 offer they
32 ines
31 opening
28 weeken*
19 should
-5 only
-12 keep removed
-19 office
-25 need
-26 candidates take
-35 with
-48 group
-51 applic*
-54 reserve
-59 felt
-63 subject:interv*
-70 your
-81 controller dana
-83 have
-84 subject:assessment
-87 applications
-90 subject:outcom* subject:outcome
-91 when
-96 figure*
-97 applie* subject:candidature
-99 commit*
-100 subject:group subject:tessel survey
-110 applied invita* meet subject:staffi* subject:staffing taken
-120 accepted agree anothe* another couple subject:submis* subject:submission team
-130 becaus* because fire give given reach server struct* structure writte*
-140 community force pellwo* pellworth pitch says subject:analys* subject:analyst subject:select*
-150 action bearing coming country gracio* inform moved others part respect seen subject:appoin* table versio* version view
-160 accept* commen* declin* final having looked lunch much report shortlist subject:enquir* subject:small tonigh* tonight
-170 bear candidate completely friday hotels lines moving neighb* nordli* nordlicht photo progra* remain series subject:engine* tuesdays
-180 becomes chairs couldn place rate recently sorry subject:change* subject:data temp unfortunately
-190 able appeal* appeals betwee* closed company confid* cost finalists hall listed lost reasons role subject:refere* subscr* vacancies
-200 accoun* auditorium bill contro* dates grown mobili* nominated procee* robotics sectio* subject:changes subject:decisi* subject:mentor* subject:mentoring subject:workfo* weighb* weighbridge
-210 announ* delaye* drop elevat* elevate ends meetin* mentor room superv* villag*
-220 account broken child chocol* chocolate dentis* dentist destroyed disapp* electe* elected mail positi* presentation requests retire* subject:place subject:room subject:this withou* without
-230 also anybod* anybody appointments assume bring cent crashes decided destro* down leave march meets neithe* page regret subject:incuba* subject:payrol* subject:payroll subject:team
-240 before consid* dental happy items money online power ravi refund seven solidarity subject:seat submit
-250 clive early fall free july people reviewed subject:award subject:fronte* subject:frontend subject:position votes
-260 agreed announced boiler docume* except* first fronte* octobe* october passwo* password seats signed statement subject:before thank their update*
-270 bookin* chosen degree description doctor extended grandf* grandfather left midnig* midnight payrol* payroll recent slowed sounds subject:parkin* subject:parking subject:referr* subject:referral subject:ticket
-280 back change* item mayor record* returns send spoken subject:appeal subject:openin* water
-290 along claim colleagues ignore kindly member* order rememb* subject:commit*
-300 advertise available compan* hearin* hearing land nomina* proceed statem* subject:positi* update
-310 full heard reopen* sinead subject:result therea* weber
-320 kitchen know officer subject:date
-330 course didn expected plan recommending sick subject:your very
-340 approval cannot choice finish forward open patience running schola* starts three
-350 once return* sales shall subject:thanks* subject:thanksgiving write
-360 decide* furnit* furniture project third
-370 considered look release seems subject:delay viewed
-380 gettin* getting releas* reques* tell
-390 meanti* meantime patien* refere* seat
-400 many parkin* parking stays subject:sales
-410 approach decide matter note reject went
-420 booked length subject:viewed year
-430 little paperl*
-440 again approa* edit subject:withdr*
-450 decisi* sendin* sending some waitin* waiting
-460 both chase family specia* wrong
-470 range
-480 answer forgot* forgotten projec*
-490 more resume subject:opport*
-500 refused
-510 refuse*
-520 today
-530 list references
-540 hold unable
-550 bonus
-580 turned
-590 upload
-650 decision
-670 appeal hope
-690 reject*
-700 change period
-730 subject:auditi*
-740 still
-750 while
-910 until
-930 unless
""",
    "refusing": """
630 subject:status
560 marked
540 monday subject:post talkin* talking
530 though*
520 just means work
510 alread* already making months paid taken
500 line
490 hands monito*
480 asking indivi* receive subject:update
470 ended monitored
460 advanc*
450 best mailbo* mailbox regard*
430 intere*
420 hours preferred
410 applicant having last regards shop success
400 cheers lovely matter* prefer* qualif* stands
390 subject:leader techni* warm
380 argued crew interest leader mate receiv* till
370 email gave site
360 advance matters policy worth yours
350 anyone graduate lane learne* other
340 carefully girl includ* mornin* should simila* similar skills this vacancy
330 appoint come discussion ever gradua* individuals nights opens straight subject:customer subject:with text
320 appoin* client drive feedback hello offere* offered sample straig* subject:controller subject:custom* subject:nurse subject:office* subject:officer
310 attending subject:aide subject:following subject:news volunt*
300 appear cancel* candidature clerk experience marcus round staff talent were
290 came else exerci* filled honest* invite partners subject:lead void
280 grant gutted large marsh platform subject:follow* subject:postdo*
270 does electrician fellow fillin* filling into nothin* nothing opening yesterday
260 always beyond growth heard housin* housing platfo* record somebo* somebody talked
250 among asked comes doing engage* engaged expect* given inspec* long portfolio pulled regula* sooner starte* subject:thank
240 after attend* direction drivin* driving inviti* inviting keen opted pete pleasu* pleasure posts practice proper* remove* removed resour* subject:candidacy subject:follow tests when wish
230 colleague opportunity pass requisition selection slots subject:interest told used
220 afternoon comfor* going hire knowle* mark notice openin* opport* recrui* recruitment score unders*
210 bell collected crane days drawer held name news rules subject:feedback subject:joiner subject:kitche* subject:kitchen table turn voted
200 advise assume budget christmas dear keepin* keeping property roles seemed subject:paralegal that
190 beauti* pictur* started subject:intere* subject:tessel sweetheart technical
180 able career hospit* interviewed night organi* progre* someon* someone subject:school subject:teache* subject:teacher under vacanc*
170 arrive* consideration direct* hiring motors produc* stay subject:backen* subject:barist* subject:barista subject:notifi* subject:notification unit
160 accord* applic* five inside letters make minimum patien* playing princi* robin subject:monday subject:organi* subject:organist subject:welder them
150 applyi* applying keep loved points thanks through
140 chat closed consid* guesse* guessed subject:clerk subject:copywr* subject:copywriter wanted
130 apolog* around candid* clinical contra* cousin from governors received subject:junior yourself
120 here said sincer* slow subject:thursd* subject:thursday throug*
110 times withdr*
100 same
97 book
96 there
94 easter
91 orla
90 accepted
87 above post time
84 someth* something
78 good
76 placed
75 effect
53 been
50 taking
40 over
33 doesn subject:your
30 data
10 about
7 withdrawn
-2 sacha
-5 with
-16 feel
-17 applicants
-33 lead please
-34 match
-40 your
-48 being
-51 subject:application
-64 july
-67 soon
-69 chosen
-70 subject:engineer
-74 phone
-78 member*
-79 attent* attention
-80 room waiting
-83 aureli*
-87 down
-88 procee*
-90 advisory noor subject:engine*
-91 answer*
-93 force
-98 board
-100 foreca* forecast gone positi* solent
-110 engine* have interview people subject:candidature succes* yard
-120 accoun* date everyo* everyone next subject:place
-130 anythi* anything finds moved panel still subject:workfo* subject:workforce websit* website would
-140 auditorium compan* dentis* dentist octobe* october reasons subject:applic* subject:changes subject:manager subject:order subject:techni* unable wednesday
-150 copy counci* docume* mentor open subject:friday
-160 aurelis bigger council dana eight faithf* faithfully follow move parking shortl* subject:site
-170 everyb* everybody free generous ignore januar* january leaving mail subject:audition then update*
-180 action alloca* allocated assistant certai* deck everyt* meanwh* meanwhile part past reason* subject:vacancy want wasn
-190 aside assist* availa* early jack list messag* plan possible requests restor* review subject:proces* subject:process subject:small subject:submission subject:ticket three
-200 account agreed appreciate considered could disappoint midnig* midnight nordli* nordlicht possib* profil* recent records rooms shall some subject:core subject:fronte* subject:frontend subject:weld team
-210 candidate choose firm neithe* neither pitch regret right rounds sales seven subject:board subject:incuba* subject:reques* therea* thereafter withou* without
-220 advertise before broken cake failin* failing follow* gettin* getting guys local pleased record* seems selected slot subject:project subject:vacanc* vacancies weber
-230 application available check clive invita* invitation matter oblige* outcom* photo range subject:decisi* subject:messag* subject:message subject:outcom* subject:outcome subject:projec*
-240 buyer contac* family hope husban* husband issue kitche* kitchen project questi* satisf* standi* standing subject:admini*
-250 alert castle* curren* decided left love plot rejected return* salary starts
-260 becaus* because candidates regrettably review* role says shortlist subject:care
-270 admini* admiss* comple* delighted know look needed place resume sadly sorry subject:administrator thank tomorr*
-280 also happy jasper reads recommending recruiter subject:jobs tonigh* tonight
-290 decide* decision findin* finding number progra* release saved secret* sendin* step successful tender
-300 cannot contacted example forward frontend full page stood subject:data
-310 again controller couldn enquir* most nomina* opened secretary subject:sales thursd* wait
-320 edit passed refused seats stays subject:opport*
-330 april interviewing refuse* short
-340 forwar* four more ready write
-350 anybod* anybody award away closing reques* show unless
-360 approach bonus paused power projec* viewed will
-370 approa* closin* decide decisi* subject:auditi* subject:withdr*
-380 appeal half reject* subject:result
-390 bring
-400 presen* votes
-410 final like
-420 tell
-430 both office*
-450 contro* references
-460 accept
-470 find forgot* forgotten
-500 subject:seat
-510 answer year
-560 nobody unfortunately
-570 until
-590 while
-610 refere*
-620 first
-630 confir*
-690 meet
-740 turned
-750 change
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
460 only
350 in_the would
330 and_the
320 candid*
290 second you_ll
280 experience
260 subject:your
250 made some stay_in time
240 your_resume
220 that
210 and_your coming dear_mr partne*
200 part will
180 kindly you_were
170 were your_candid
150 very with
100 from have
98 best
57 office
-160 sent
-170 selection
-180 you_have
-190 direct* employ_agency finall*
-200 managed site to_get want websit* you_to
-210 as_an
-230 of_your
-240 also mornin* morning page stand
-250 been on_our your_applic
-280 read
-300 afraid hear
-310 before
-320 sorry
-360 to_hear what
-370 within
-390 application
-400 lovely
-410 applications come
-430 for_the
-480 interview
-500 applic* applic_for
-520 for_your
-580 people
""",
    "tested": """
570 only
440 saturday
420 handle* handled
390 better
370 going_to you_handle
360 place
350 paid with_us
330 on_saturd trial
300 else
280 networ*
270 subject:positi* subject:position
250 offer_you still
240 welcom*
230 as_you does_not
220 means on_the practi*
200 have touch
190 able able_to
180 anothe* another look next_person
170 recrui* the_childr
160 taken
150 after much ratios
130 skills
100 with_the
75 subject:your
51 thank thank_you
-26 could
-140 applic* regist*
-190 open
-210 you_like
-220 in_the select* what
-230 lovely
-260 before
-270 appoin*
-290 someth* something
-320 if_you interv*
-330 they
-350 dear
-390 panel
""",
}
