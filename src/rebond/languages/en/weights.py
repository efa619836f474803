"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1600 means
1100 the_three
990 noor
970 the_place
950 me_to
930 positi_has
900 who_has you_on
890 not_one we_re you_at
880 afraid
870 we_ve your_name
860 news_we status
850 joinin_us so_that the_offer
840 they_have
830 advise_that appointment
820 to_let
810 client_has direction sam_the so_it
790 has_made it_and the_select we_ended
780 the_parent you_and
750 ended_up within
740 advanc* from_us intern_applic noor_the to_take we_are
730 will_be
720 applic_agains is_filled pass the_season
710 is_joinin joining the_post to_an
700 somebo_else
690 for_that
680 what_it
670 be_our number
660 came list_for mind select_commit take_that this_means
650 interv* please_be
640 includ* marsh our_offer
630 beyond commit_has gonna who_can your_intern
620 it_is no_from offer selection
610 changed due_to else opening staffe* staffed which_means with_refere
600 this_time who_lives
590 any_furthe asked drawn feel requisition so_we
580 direct* stage the_top
570 making now_closed serve we_must with_people
560 dear_leah list_of manage_to now_been requis* staff taken you_didn
550 girl_who lives now_becaus right_now vacancy
540 clean_but headco* headcount not_be sadly_you the_moment throug_their yours
530 have_asked
520 applic_was eligib_list reviewed went_with
510 clerk made means_that the_partne though_about ve_decide ve_though
500 and_all have_nothin interviews it_stops just moment stops_here the_band this_job we_were
490 and_going been_shortl been_withdr compan_is do_the not_taking on_this qualified somebo* somebody the_guy theref* therefore wish
480 campai* is_closed marked mate means_we scient* scientist the_positi ve_taken
470 cant discon* discontinued from_the it_looks it_there only stick team_and the_eligib
460 been_closed came_back deputy felt for_an furthe_at hands home it_isn looks_like strong supervisor within_the
450 be_making be_workin been_given compar* exposu* it_no job_offer post_will said_yes slots techni* the_lab they_ve this_cycle total you_fall
440 applicant band closed made_the on_someon to_your we_only
430 and_on from_consid have_offere like_that look_for mind_we not_among status_not to_contin vote_the we_gave
420 agreed ahead and_she board deliberation experience governors have restru* store the_govern the_news withdr_the
410 applyi_but been_cancel experi* govern* growth including inform_that months no_longer not_in proces* remove* season shifts single to_my ward_manage we_have
400 after_compar and_sorry but_we comparing have_gone intake second_stage stage_and the_ward to_say wants
390 appoin* candidacy come_out fit_for large qualif* to_collea was_filled with_us
380 assess_centre been_declin can_do couple_of it_would news our_next pulled_the stands taking_it teacher your_proces
370 bound bound_to dear_sam desk it_until listed means_there opted the_two this_role whiske* whisker
360 been expect* have_guesse hire_you informed monday_interv not_appear runner their_own this_vacanc was_below we_shall
350 close for_night guesse* guessed positi_at respon* slow_reply status_unsucc until_you ve_asked your_candid
340 be_inviti consideration little_about picked_the positi_to the_job there with_your
330 am_only assessment cancelled includ_you invite* invited narrow* next not_been offeri_you profile straig* straight this_point won_be you_were
320 an_end an_offer cancel* candid_for could cycle else_to hygien* inviting narrowed pass_from re_after re_not releasing search slots_are thanks the_end the_hiring the_onsite togeth* together up_from
310 alcohol among been_select for_straig friday_so profil_does strate* table_and the_commit the_table those_with ve_not well_as
300 been_placed book bring_the conten_strate minimu* my_cousin strategist there_was
290 anyone candid_with electrician extend* extend_an for_00000 settled they_felt to_announ tour
280 from management nevert* nevertheless prefer* screen* settle* take_it techni_round vacanc* were_close
270 by_four plumped production remove_your say_that someon* someone tech the_team ve_made you_have
260 consid_it miss re_going recruit sadnes_that unsucc* unsuccessful
250 althou* although as_clerk backgrounds bumping called for_this sadnes* sadness table this this_positi to_consid to_interv
240 alread* already monday think to_progre unfort_you
230 and_you as_the came_second contract has_not interv_for time
220 an_interv feedba_receiv liked second_and that_must the_other writin* writing you_came
210 date_00 does_not filled from_our phone_screen regret so_can what_we
200 appoin_you assist* consid* creati_direct creative portfo* portfolio school so_have the_creati to_reach
190 above_vacanc concluded hire
180 after discussion you_the
170 be_moving given long requirement you_an
160 for_us made_our out_of panel_has with_our
150 that_we
140 applicants candid* not_the
130 asking that things
120 your_submis
110 person under
99 the_panel
98 applic_has
96 less
94 it_was well
93 the_one
88 sorry with
86 place
68 at_the further
65 appointed
64 furthe*
56 decided
51 applic*
50 candidates
49 dear_noor
45 and_have
22 do_not
5 regard*
-20 your_applic
-31 did_not
-38 former
-39 kind
-43 really
-46 being
-48 regret*
-49 have_not
-73 hiring
-96 forwar*
-100 employ* form letter
-110 shortl_for week
-120 indivi* to_appoin
-130 didn other_kitten
-140 have_other we_had
-150 into kittens
-160 featur* feature reject*
-170 as_we on_the planne* power seven
-180 begin catego* hello sister waistc* will
-190 any_of code employment have_hired in_our regrets review to_get
-200 forward higher is_no mail of_this offer_you
-210 company curren* the_status
-220 dear extension has_taken may_not occasi* occasion puttin* putting worth
-230 and_the choose dinner easter gone seat this_has very
-240 can_make closes control for_everyo high in_which it_will of_the of_you open these tonigh* tonight vacanc_junior wasn we_weren
-250 appeal_and decide_to execut* executive finance fixes it_to refere* report servic* to_do we_regret
-260 answer* apart derek five hosepi* hosepipe part plot reason* submissions take_an the_answer
-270 answered arthur contro* first girl_from good nothin* owing_to stoppe* storno* stornoway the_girl withou* without
-280 analys_job appeal bo_and not_hold places recipi* to_offer touch year
-290 applications bakery buyer considered director judges part_in people support take_part the_judges
-300 bank candidate here_what stays there_is this_is this_year
-310 accept* after_carefu and_has becaus* because documented give_you item know offer_of starts tell_you works you_ll
-320 and_your declin* given_that has_filled producers relice* relice_for relicensing same slot with_relice
-330 anthea anybod* anybody applic_status careful docume* identi* identified selected
-340 and_we coming eight email free grade have_decide member* moved not_to
-350 new_positi on_your shift stay the_new
-360 and_backgr and_can but_the don_have folks in_the in_this information ivy_sorry love no_reflec select_for
-370 be_filled boat commen* doesn finall* finally firm for_final forgot* forgot_you forgotten given_to have_identi is_not letter* parkin* parking turned years
-380 award based_on come filled_by operator sponso* taking_your weeks you_may
-390 fundin* funding please posts sadly_on the_requir this_round unable want was_reject your
-400 about addres* background based been_taken fine gone_with have_now nomina* of_place this_forwar to_tell with_the withdr_your
-410 about_the down may_be most operat* refusa* series thing whose_skills
-420 align applic_and fund indivi_whose it_has nine plan possible profil_we to_recall ve_come you_role
-430 an_intern back every recall went_to
-440 all_we counci* council he_has possib* select succes* theref_not to_go where
-450 dear_madam everyb* everybody madam positi* recruiter reject_your skills talk to_reject
-460 again comple* conclusion forwar_with other over ve_looked write
-470 closed_the last positions the_advert there_no
-480 away like review_your rounds unfort_we
-490 approve archiv* it_not longli* nobody shown the_interv to_anothe
-500 and_not applic_for been_unsucc other_candid to_approv
-510 hi_all
-520 decision references
-530 change tell than two_of you_don
-540 aren
-550 longer_availa note projec*
-560 ahead_with also month roles
-570 are_no cannot viewed you_viewed
-580 many presen* provid*
-590 final have_chosen
-600 becaus_of like_to
-630 early_for payrol* payroll read reject then
-640 of_your
-660 full
-670 half never
-690 advert* left
-710 that_he while
-720 the_seat
-730 action early
-740 if_you
-770 since
-800 more to_you with_an
-810 re_sorry role_at
-840 applic_to
-890 meet
-920 jobs
-950 we_can
-1000 go_with
-1200 refuse* refused
""",
    "received": """
1600 week_of
1200 reply
1000 being
970 are_being
950 and_are
890 going
880 readin_your under
870 has_viewed
830 receip_of
810 the_employ
780 will_read
760 are_planne which_have
750 will
740 come
730 shortl*
710 if_your
700 going_to
680 recruiter when_he
670 assess_your needed our_websit over
660 four_to from_you have_been manage_will takes_four to_six
650 publis* team_is
630 in_front your_form
620 qualifications
610 applic_within planne* take_look the_recrui
600 are_in
590 can_expect number_is
580 being_review both carrie_out forwar_to have_come lovely verified
570 applic_refere front_of is_00000 verifi*
560 come_in out_at questi* scruti*
550 commun_manage front the_pile
540 and_will it_has offici* questionnaire supple* the_runnin
530 application pile to_every
520 availability check_is is_being the_door your_availa
510 form overni* overnight scrutiny successfully
500 allow_up can_follow days_for for_reply manager please_allow routed routed_to under_scruti
490 allow candid_accoun have_succes is_under it_will same_is superi* superintendent to_take to_ten
480 advert_closes door your_online
470 been_logged keeper logged the_00th the_same
460 currently form_for
450 forms has_been month we_will
440 attention out_and printed rest_that succes* sunday ten_workin that_have throug_000 upload* uploaded
430 it_out requis* requisition wall_with you_re
420 added applyi_to forwar* please receiv_thanks
410 care_assist hiring_commit requir* the_resear zephyr_labs
400 about_the applic_on assist_job at_zephyr got_here read respon* search_commit the_search togeth* together will_be
390 alfie alfie_who online_applic reviewing scient* scientist staffi* staffing submis_for
380 and_your proces* qualif* the_00nd zephyr
370 are_going by_profes candid_will closin* closing complete coveri_letter into_our novemb_00
360 comple* materi* materials refere* they_re we_can we_ve who_will your_materi
350 and_we applic_and everyt* everything have requirements your_coveri
340 after_the to_read to_yourse with_the
330 and_is are_here keep_it letter our_manage
320 got_your member_of you_and your_number
310 completing details to_the
300 has_arrive it_to togeth_with
290 date_of it_in the_above we_read
280 client committee morning note shuts the_window you_have
270 commit* mornin* the_site
260 been_forwar now_and profil_fits your_refere
250 applic_under call enquir* inspector members status_applic week you_kindly
240 back have_looked of_the that_your your_file
230 answers screened them ve_got
220 going_throug on_00
210 be_lookin
200 answer* member*
190 here your
180 within
170 operat*
160 only
150 forwarded under_review viewed
120 the_number to_be
100 within_two
97 your_applic
87 is_now
58 file_is
55 team_will
54 every
53 thank_you
38 at_the
26 thank
22 for_applyi
-19 second
-67 fitter
-77 file perth
-78 now_comple
-92 after
-97 roster
-120 be_the surveyor
-130 so_it
-140 box_office office_manage survey*
-150 assist* assistant theatr* theatre with
-160 the_second
-170 regist* we_ll
-190 dear takes_three three_to to_four
-200 applic_to
-210 that_you then you_ll
-220 four_weeks three
-230 and_you email phone waitin* waiting
-240 move
-250 in_your night
-260 patien* work
-270 applied change* like
-280 applie*
-290 log_in
-300 along consideration interview months sister with_your
-310 antici* before discus* still though*
-320 checke* checked contac* this where writin*
-330 night_porter office porter
-340 someth* think would
-350 data for_night report sift than your_profil
-360 receiv_your year you_to
-370 current guest hold ninety review_of you_may
-380 again engineer sent the_attach went were
-390 there
-400 name to_receiv you_will
-410 aureli* bring engine* much of_all send
-420 applic_has pleasure until
-430 panel
-440 select* submit*
-460 viewed_by
-470 chef closed profile tell
-480 the_positi
-490 and_for
-500 other
-510 have_now record
-520 last
-540 in_our
-550 recrui_team reviewed
-560 it_was
-570 applic_was receive
-580 about role_of will_look
-600 to_your
-630 hiring_team
-670 applyi_for
-690 look_at
-750 return*
-810 applic_will
-880 team_has
-1100 sales
-1200 consid*
""",
    "come": """
1400 climb lock
1100 attend_by short to_answer
1000 days_to
930 over_00
920 casual*
910 metres next_step
900 works
890 at_00
870 questi*
820 been_shortl over
800 become
770 discus_with step with
760 and_one shortl*
750 confir* noor_you that_one
740 for_quick hi_noor
720 shadow
710 re_throug
700 and_have coding of_them
680 later same_time
660 at_four the_hiring
650 in_person phone_this same sit_in skipper the_clock then
640 like_to trial
630 equipm* equipment just_that out_to
620 agains_the find litera* week
600 breath* breathing confin* confin_space confined mask shortlisted the_ute you_in
590 harbou_master serving stage will_sit
580 skippe*
570 assemb* assembly follow_by followed person there_will watch
560 discussion interview love_to plan this_week you_and
550 before* beforehand pm_et sep_00
530 right want_to
520 calend_invita can_you follow_shortl invita_will ll_ring one_member trial_on
510 do_thursd for_you please_to shift
500 and_tell follow* four_if to_finish with_me
490 bring_you demonstration for_trial interv_will plan_on please* pleased that_all
480 availa_for comple_it demons* each hour_with minute_with the_job tomorr* tomorrow
470 finish four resche* to_our
460 chat_about choose_anothe here_by join link minute will
450 before_we date is_held pop_in stage_with
440 activi_with activity conversation held_for is_set know_your of_online physical set_of
430 choose free instea* instead literacy physic* saturday tell tell_us time video your_profil zoom
420 calcul* calculation
410 me_this using you_will
400 camera to_set we_like
390 be_one by_phone next shortl_for since_there you_to
380 aftern_so and_water have_an please_choose thurs
370 find_anothe fix_date kindly_keep pack period_before phone_so profil_has to_fix us_back will_be you_get you_have
360 are_attach direct_to kindly_revert office_are please_share slot_you the_call well would_be
350 click_the could_not here please_click who_pass
340 and_proof for_your have_been if_that join_the on_april please the_team we_ask wednesday
330 about_new back_up hours like link_to monday_week new_opport please_send position sketch* to_conver will_take
320 februa* february find_new he_likes hour ill_so interviewer likes_to our_interv to_walk
310 confir_that head_office our_founde photo_id the_interv to_appear to_speak wednes*
300 adjust_for before_the need_any us_if
290 coat you_need
280 congra* photo would_like
260 centre_in level need next_tuesda the_00th to_friday to_invite
250 about_the interv_to like_you march_00 to_choose
240 an_assess anothe* another set_up time_friday
230 phone
220 minutes present
210 after back have
200 expens_for presen* the_week thursday up_to you_are
190 bring we_ll
180 at_our
170 new_time revert your_confir
160 on_00
150 ahead centre the_same
82 board
57 call
32 would
-61 that
-110 seven
-130 work
-140 had_been
-150 for_an
-160 mail
-180 last test
-190 proper* with_the
-200 tour
-210 given on_the refere*
-220 applic* part practical
-230 should
-240 lookin* looking regist*
-250 this
-260 and_you on_our partic* put_you
-270 practi* previo* previous
-280 furthe* with_my
-290 contac* else left septem* september
-310 walk writin* writing
-330 in_your up_on
-340 along
-350 have_half it_was minute_and progra*
-370 by_noon from_the you_had
-380 chance invite reply some
-390 meet
-400 noon panel shall
-410 chat_with were which
-420 code july
-440 brief confid* people
-450 other
-470 for_attend we_ve
-480 arrang* list on_monday
-500 you_may
-510 appoin* to_be
-530 what
-570 your
-580 meeting
-600 thank thank_you
-650 interviews
-690 booked
""",
    "offer": """
1400 want
1300 accept
840 refere*
830 appoin*
740 welcom_to
730 you_as
720 got_the sign_and
710 we_want
700 want_you
670 sign will_be
620 to_offer want_it
610 offer_you
600 employment
590 one_year
580 be_00 the_job
560 letter offer_letter
540 plus references
530 confir* the_team
520 pre_employ
500 date
490 backgr* background is_subjec
480 certificate
470 rising rising_to
460 certif* first_day later_than offer_is this_offer
450 accept_by and_backgr can_accept part
440 allowa* attach* attached subseq* subsequent
430 appointment employ* panel_was
420 done offer the_appoin
410 chef_de days_on de_partie four_days partie the_subseq tourin* touring within
400 get_in june
390 joinin* joining like_you of_this on_top
380 accept_sign on_septem the_post
370 drop drop_them is_yours team you_an yours_if
360 me_by
350 follow_your hour
340 of_joinin
330 contra_is love medica*
320 with_the
310 in_on post
300 you_the
290 anticipated award grade lachie like rates the_boat tips welcome
270 antici*
240 appointed
220 you_will
210 us_as
200 been_select
190 love_you with
170 your_contra
-30 please
-52 congra* congratulations
-100 send
-160 dear
-180 that
-200 could
-230 what
-250 sunday
-280 to_two
-290 and_your right
-310 and_welcom to_work we_are
-320 as_clerk clerk you_are
-330 dear_noor noor noor_we
-340 about
-360 very
-450 start_on
-480 shortl*
-490 on_00
-500 before welcom_you
-520 work
-550 we_ll
-580 you_re
-590 have
-770 in_the
""",
    "wait": """
1200 are_still
940 not_forgot
920 no_decisi
890 before_then
880 forgot_you
870 has_been
850 place_become
810 applic_is
780 list_and
760 active
750 consideration have_not
740 free
690 is_on list_for
670 til_the
660 list
640 been_ruled the_runnin
630 been decisi* you_are
610 date reopen* until
600 longer
590 to_see
580 on_hold
570 interv* under under_consid
550 contac_if
540 final_choice meet_again panel_will
530 and_that decisi_yet the_00nd we_are
520 again_on
500 still_seeing we_have your_patien
490 but_that by_easter going_to hoped_to is_taking ll_be taking_longer that_isn will_meet
480 candidacy have_it hoped
470 hiring you_remain
450 interviews news
440 before going has_slowed paused slowed slowed_down us_little your_candid
430 bear bear_with been_change that_has there_has
420 didn final him_on patience recruitment ve_kept
410 being longer_than people you_an
400 give_you pause_all with_us
390 answer_yet the_00th
380 finish_the we_finish
360 budget just_short note_to short_note sorry still_workin workin_on
350 approv* the_client
340 been_extend by_two date_free date_has decide_so decisi_has extend* extend_by extended nothin_has the_hiring
330 client januar* more while
320 gettin_back in_gettin kindly_ask very_much we_kindly
310 back_to in_the
300 are_sorry nothin* nothing
290 holida_our manage* reply_will take_some
280 approv_from awaiti_approv board_sits feedba_on from_manage our_reply yet_given
270 approval holidays
260 anythi_until have techni_role
250 conclusion for_your
240 and_we commit_met conclu* touch_in
230 anythi* anything be_back in_april week
220 announ_in be_announ course due_course in_due result_of test_will
210 announced
160 back
-83 seven
-92 your
-110 does
-140 unders*
-160 agains* against
-180 the_commit
-210 through
-220 throug*
-230 stands we_ve
-260 dear
-280 were
-290 first
-300 which
-310 last
-320 friday told with_the
-330 candidates that
-340 time
-400 with
-420 four
-440 hours
-490 months
-520 three
-530 hear
-600 days
-620 this
""",
}
ABOUT = {
    "yours": """
620 throug* through
600 allow jodie reply
580 mate
560 start
550 placed
540 status subject:review*
530 cheers subject:status subject:update
520 making
500 work
470 call cover speak
450 chat hours letter preferred subject:office* subject:officer
430 else phone quiet
420 like read
400 monito* share subject:interest subject:thank worth
390 spot
380 monitored receiv* regards want welcome were
370 lovely soon weeks
360 afternoon doing fillin* filling talkin* talking text
350 minute really this within
340 certif* crew hands interest junior resour* schedu*
330 complete indivi* subject:about travel
320 colleague employment subject:news subject:recent techni*
310 adjustments calend* housing regard* selection subject:clerk tuesday
300 best certificates does hello learn nothin* nothing review shortlisted week will would
290 afraid close contract expect long real site straight
280 appear connec* good subject:controller
270 arrive* candidacy depart* different fell networ* qualif* skills subject:postdo* subject:reserv* subject:reserve subject:steps subject:teacher technical welcom*
260 argued arrived buildi* building months network opportunity person subject:with vacancy
250 candidature govern* hiring line same shift slow standa* starte* subject yours
240 allowa* allowance automa* availability came career ended from mornin* pile regret* trial
230 date energy governors joining number number* post shop shortl* subject:thanks whatev* whatever works writin* writing
220 above client greg intern* made opted partie quickly staff subject:post subject:worker tech tessel
210 applicant bursar discussion employ* exerci* love openin* result subject:feedba* subject:role usuall* usually yester*
200 advise contai* every exercise link minimu* minimum quite resear* research school score somebo* somebody those
190 acknowledge growth inform* invite join level planne* round screen shuffl* subject:call
180 must reading recrui* regist* subject:meet
170 closel* come gutted means starti* starting thanks tues wish
160 acknow* experience giving luck month regretfully started subject:copywr* subject:copywriter subject:ground* subject:notifi* subject:notification subject:nurse word
150 congra* congratulations delighted either present subject:kitchen subject:servic*
140 great hear materi* materials please* pleased stage subject:leader subject:nordli* subject:nordlicht
130 criter* readin* subject:application subject:offer
120 candid* robin subject:service system time
110 subject:shortlisted wednesday
100 could remove* removed subject:assist* subject:assistant
98 subject:employ*
95 panel tomorr*
92 after
90 them
89 applyi*
86 filled
75 subject:applic*
70 which
67 successfully
64 shortlisting
60 take
49 they
39 please
35 application
26 sacha
21 here
11 about
8 clear
3 office
-9 dana
-15 next
-21 news
-27 jobs
-28 simila* similar
-32 offer
-39 dear
-42 appointment
-44 subject:interv*
-47 further
-48 sign
-51 been
-52 bring
-53 unsucc* unsuccessful
-56 furthe*
-61 feedback
-63 subject:tessel
-64 teleph* unfort*
-72 telephone
-76 when
-77 team
-80 have
-83 interv*
-84 able
-85 give
-86 than
-92 locati* location told
-93 group
-94 wasn
-97 subject:group
-100 dentis* gone with
-110 apply brightwater saturd* selected subject:data subject:select* weekend your
-120 applie* branch keep last meetin* meeting october reason* subject:candidature subject:outcom* subject:outcome subject:submission
-130 applied away controller profil* rate resolu*
-140 accepted based button* expect* invest* licenc* said sinead spare subject:decision subject:submis*
-150 cent couple door easing example late make moved pellworth pitch presentation server subject:decisi* subject:great winds
-160 assessment counci* council effort elected eleven rang reasons save seen spring subject:appoin* subject:change* submit tonigh* tonight witnesses
-170 audience company final finali* find goes having officer permit positions ravi runnin* running sincerely spoken tunde view witnes*
-180 forty free home lead looked lying nordli* nordlicht rememb*
-190 auditorium change* decided degree leaves neighb* notice request sandhu sounds subject:badge subject:incuba* subject:this subject:workfo* subject:workforce
-200 alasdair anothe* another below chocol* chocolate crashes fair garden hasn hearing inform lunch online statement subject:changes subject:engine*
-210 accoun* boiler dental fronte* frontend meet nominated owner place subject:analys* subject:analyst version
-220 account cast consid* disapp* down expected held meanti* meantime others people power send sorry space think unfortunately
-230 apart applications contro* docume* ignore* ignored positi* statem* subject:fronte* subject:frontend subject:openin*
-240 clive compan* didn friday heard nomina* open part subject:control
-250 accept* anybody both first kitche* kitchen left lost mauree* parkin* parking recent schola* squad subject:result whoever
-260 advertise bill counte* furnit* furniture moving reopen* role solida* solidarity starts subject:award subject:commit* subscr* water
-270 agreed approval course credit descri* extended july know larkin procee* sendin* sending shortlist subject:mentor* subject:sales subject:seat
-280 findin* finding progra* sunday therea* thereafter votes where withou* without
-290 description kindly projec* second stood three
-300 custom* full gettin* getting mayor much once seven
-310 closed member* nobody shall sick slowed
-320 also announced fall paperl* paperless rejected stays update* weber
-330 broken considered decide* land look order passwo* password queue record* some tell
-340 bear sales specia* subject:position subject:your third viewed
-350 available patien* range subject:date subject:parkin* subject:parking
-360 approach cannot chase chosen finish grandf* grandfather note reques* subject:viewed very
-370 before reject subject:delay subject:thanks* subject:thanksgiving
-380 answer forward length
-390 again approa* proceed respec* seat wrong
-400 doesn early list release returns seems subject:positi*
-410 patience return*
-420 booked decisi* releas* subject:opport*
-430 matter page went
-440 respect room
-450 little references
-460 choice
-470 more plan waitin* waiting
-480 hold reject*
-490 forgot* forgotten update
-500 decide many
-510 appeal decision edit refuse* refused year
-540 hope resume turned upload
-560 bonus unable
-580 family period
-610 today
-660 change while
-750 subject:auditi*
-780 until
-870 still
-920 unless
""",
    "refusing": """
760 work
650 just
630 talkin* talking
610 subject:status
590 though*
560 cheers
550 preferred
510 means
490 line
480 hours regist*
470 best ended site
460 making
450 else monito*
440 regard*
430 asking lane lovely marked
420 advanc* applicant appoin* marsh subject:update
410 email monitored
400 ever pulled shop success taken
390 gradua* jodie opening subject:office* subject:officer subject:post techni* worth yours
380 graduate having mailbo* mailbox mate regards
370 alread* already intere* opens qualif*
360 subject:interest subject:leader
350 candidacy other should
340 argued client leader matter* months receive record skills staff
330 among attending clerk comes discussion drive interest sons
320 appear candidature does privac* talent warm
310 advance direction hands large monday somebo* subject:controller subject:lead subject:thank were
300 gave growth paid subject:nurse
290 attend* came doing every individuals management matters offere* offered portfo* portfolio really receiv* sent
280 carefully drivin* driving given housin* housing keen news pleasu* pleasure sample subject:steps text this vacanc* weeken*
270 above inviti* inviting recruitment resour* round technical
260 crew expect* hospit* remove* removed
250 colleague consid* invite long mornin* openin* starte*
240 exerci* filled heard knowle* made opted patien* quiet reply talked through
230 after afternoon anyone case hiring loved posts score started subject:copywr* subject:copywriter subject:with when within
220 assume direct* energy experi* fillin* filling hello stage stands subject:follow subject:news subject:organi* subject:organist
210 advise always beautifully beyond cathed* cultur* culture going hire linked* partne* placed slots used vacancy
200 arrive* princi* subject:tessel throug*
190 cancel* cancelled chat into nothin* nothing opport* selection spot straig* straight subject:candidacy subject:clerk subject:parale* subject:paralegal subject:season trial weekends
180 brings candid* christ* christmas opportunity studio system that wanted
170 comfor* easter last policy principal same suitable
160 consider cuts guesse* guessed letter parent* parents someth* something taking tests tuesday voted
150 career dear governors inspec* longer night offer recrui* someon* someone stay subject:operator subject:welder such time yourself
140 apologise five inspection progre* subject:contro*
130 feedba* feedback from includ* subject:candidate subject:health*
120 apolog* crane gorgeo* kettle received
110 able applic* pass
100 inform* manage* subject:candid*
99 felt
95 closed effect
94 wonderful
80 book
77 hand
68 points
59 great
57 subject:servic*
34 been
29 office
22 them
18 booked
17 with
14 subject:junior
6 didn
-3 employ* subject:your
-14 take
-16 sacha
-34 procee*
-50 july
-53 would
-63 about
-65 many
-70 assist*
-74 phone
-76 thank week
-85 assistant
-87 application crashe* crashes
-91 takes
-95 goes your
-100 agains* against being panel places scored
-110 member* please wednesday
-120 candidate committee dentis* gettin* getting januar* january most next positi* proceed
-130 again copy lead love running subject:workfo* subject:workforce succes*
-140 anothe* another anythi* anything curren* faithf* finish list membership office* open picked small subject:applic* subject:changes subject:proces* subject:process therea* thereafter very
-150 becaus* because firm number sales subject:assist* subject:financ* subject:order troubl* trouble
-160 aurelis shall slot subject:decisi* subject:decision subject:submission tempor* wednes*
-170 counci* council data descri* description form kitche* kitchen neithe* neither noor nordli* nordlicht shortl* solent unable wait waitin*
-180 bring comple* electe* elected possible requests sick solida* solidarity team update
-190 agreed appreciate cake mauree* maureen others over saved secretary subject:board subject:place subject:regard* subject:regarding subject:result subject:visit unsubs*
-200 considered meanwhile moved pitch plot possib* review subject:projec* years
-210 admini* admiss* counte* everyb* everybody messag* place please* pleased review* sorry still subject:core subject:engine* subject:weld three thursd* thursday
-220 alert castle* need reason* subject:profile wife
-230 card choose done failin* failing invita* reloca* restor* room selected subject:fronte* subject:messag* subject:message subject:positi* submis* successful
-240 apart candidates hope husban* husband seats subject:award subject:care tonigh* tonight
-250 accoun* contac* docume* family fronte* frontend higher minutes photo projec* resume right seems sendin* sending subject:selection unfort* well
-260 advertise answer* disappoint four happy minute* part passed regret rejected satisf* show tomorrow
-270 account could decided decision matter presen* role seven stood subject:small weber
-280 away check controller decide* fine look plus power stays step subject:shift tell update* withou* without
-290 anybod* anybody approach decide door more nomina* progra* save spring subject:outcom* subject:outcome
-300 appeal approa* example page release write
-310 before votes
-320 bonus delighted sadly shortlist unless
-330 april award cannot early findin* finding forward hear know refused subject:sales want
-340 edit plan refuse*
-350 paused profil* reques* subject:data
-360 final forwar* ready short
-370 reject* says viewed
-380 contro*
-390 both half
-400 accept seat
-410 closing decisi* follow* references subject:auditi* will
-420 answer like while
-430 find
-440 confir*
-470 then
-480 forgot* forgotten refere* second
-490 nobody unfortunately
-510 subject:seat
-520 until
-540 year
-580 change
-680 first turned
-780 meet
""",
}
