"""How features of a text speak, in hundredths. Written by scripts/train.py."""


SAYS = {
    "no": """
1600 means
1200 the_place
1100 the_three you_on
1000 place_is
980 includ*
970 so_it
960 and_she
940 client_has joinin_us status this_means
920 advise_that has_made it_no
910 have_asked
900 noor you_at
890 no_from
880 our_offer
860 to_let we_chose
850 please_be
840 only
830 positi_has
820 they_have
810 somebo_else we_re who_has
800 we_ended
790 afraid came noor_the
780 ended_up our_new
760 it_and
750 appointment news_we not_one your_name
740 me_to
730 is_joinin the_offer the_parent the_select
720 anouk right_now to_take
710 from_us status_not
700 looks_like
690 applic_agains the_lab you_and
680 looks they_ve
670 asked now_been we_ve who_can
650 not_among status_unsucc who_lives
640 have_offere marsh
630 for_slow growth including pass picked_the
620 going interv* interviews put_on reviewed the_end the_post will_be
610 any_furthe hi_sam home no_longer now_becaus season select_commit with_refere within
600 ahead be_our board campai* have_nothin sam_the theref* therefore this_job though_about ve_though with_people won_be
590 direction for_that nevert* nevertheless withdr_the
580 all_set due_to electrician now_closed teacher that_means the_ward there to_an
570 clean_but commit_has engage* engaged has_marked hire_you school team_and
560 mind_we refere_to selection somebo* somebody the_moment
550 advanc* been_closed hires in_mind intern_applic the_top which_means
540 applicant changed money_for qualified the_season
530 apron been_cancel closed dear_leah line number slow_reply sweeth* sweetheart the_guy the_partne they_don this_time wish
520 and_you be_making compar* engineer list_of making marked mate re_not spring_so straight we_are
510 and_sorry assess_centre came_out governors list_for paid staff straig* the_band the_positi throug_their ve_given
500 filled offer offer_to the_site what_it you_didn your_intern
490 and_so few_people internship it_until the_two to_pay
480 an_end are_all are_two ve_filled wont
470 applic_was be_no girl_who have_gone it_is moment needed_for serve the_year with_us you_fall
460 been_withdr came_back candidacy dear_sam eligib_list gary he_got inform_that made not_the positi_at promis_the single that_takes this_point to_say we_must
450 care_of do_the for_an gonna miss not_taking so_to staffe* staffed taken_on when_the
440 an_appoin from_consid plumpe* plumped state take_that to_collea was_below will_not
430 agreed and_all and_yours been beyond furthe_at line_and monday_interv reason
420 am_only comparing discon* discontinued drawn eleven informed it_stops it_there last_few months opted_for panel_scored so_have stops_here store the_news time_around
410 bound_to bumpin* bumping for_night job_offer post_will put_you shifts supervisor the_bench the_eligib this_role to_contin up_for with_guy
400 bound carefully chosen_to compan_is consideration have_to hi_jodie hoped_for insura_wont job_at jodie look_for manage_to means_we on_reflec stops talkin* talking to_invite tour vacancy vote_the we_gave
390 be_inform been_shortl biling* differ_direct exposu* exposure fit_for in_differ invite* invited marked_you think this_positi ve_booked we_only went_with with_your
380 applyi_but be_taken but_we can_do drive for_appoin from_the govern_have headco* headcount made_the next the_first
370 and_have bring_the candid_for consid_it cycle had_alread hands has_decide invite not_accept on_balanc sadly_you scient* scientist short_versio stands techni* was_filled we_wish
360 alread* already else from intake is_to not_appear week_and your_candid
350 and_on anothe_indivi can_start close_second come_out conclu_and it_looks it_would offeri_you on_this onsite pass_from the_onsite the_tour we_were were_close
340 and_this awkwar* awkward closed_and delibe* deliberation doing_the for_second large little_about narrow* narrowed opening preferred to_join with_regard
330 backen* backend been_your but_my chief closed_for cofounder given_the had_chat have job_has my_cofoun my_cousin on_it other_two re_keepin remove* removed requisition sadnes_that sadness second_stage someon* someone stage_and wants would_ve you_an
320 book experience extend_an hi_kim ll_be that_must the_commit the_one time wanted we_wanted what_would whisker work_includ you_could you_have
310 be_inviti end_they experi* experi_with in_and it_down it_means materi_and payments picked progre* requis* so_that taken that_isn wife
300 alcohol and_alcoho carers drug_and either_of given it_been not_in strate* table_and to_and unfair ve_chosen well_as
290 concluded conten_strate date_00 did_not direct* guessed have_guesse inviti* inviting liked phone_screen strategist techni_round the_conten those_with to_write you_came
280 be_workin could creden* expect* gave_the prefer* proces* so_the taking_it ve_decide years_and
270 althou* although been_placed couple_of does felt giving_the have_remove ll_not management remove_your saturd* second thanks the_reason ve_asked your_proces yours
260 accord* anyone cancel_the candid_with driver* drivers held_on leaves_me minimu* minimum not_be person portfolio record recrui_at sorted_now that_was the_job the_panel things_furthe tiles to_announ unfort_you up_from we_have with_our
250 appoin* depart_has hire in_we job_to out_of recruit response sorted ve_had
240 above_vacanc an_interv applic_from postin_0000 senior stage strong strong_applic take_it the_fellow the_hiring work_in you_were your_applic
230 appoin_you profil_for to_progre was_the
220 accept_by backgrounds on_someon our_saturd pharma_techni what
210 been_select candid* department else_to regret so_we technician through
200 for_us interv_for ladies places_went search the_tuesda you_the
190 approved candidates feedback on_call profile
180 contra_for does_not going_to regret_that this
170 from_our not_been process re_going went
160 been_given following had_to leeds
150 for_the for_this made_our post sorry to_reach what_we
140 applicants requirement which
130 appointed that_we with_more
120 further panel_has the_other
110 and_it as_the furthe*
94 were_not
93 the_six
85 have_not
84 vacanc*
83 that_you
82 take
70 long someon_with
64 applic*
58 not_select
46 looking
43 three
35 that
29 select*
25 place
-1 in_ithaca
-5 applic_has
-7 the_next
-9 has_not
-12 quanti* quantity
-19 regard*
-31 exampl*
-44 employ*
-46 detail
-59 be_the
-61 holida*
-62 fishin_rod here the_fishin
-64 fishin* fishing
-66 of_the
-67 at_this
-70 salt
-72 considered
-73 year
-74 criter*
-75 into
-80 week
-84 regret* weber
-99 analyst know
-100 commer* member
-110 daught* decided shanno*
-120 example forwar* go_ahead hired presid* sorry_to turn
-130 applic_status being current person*
-140 rest the_shortl whatev*
-150 analys* free last offer_you take_an to_be weren_able
-160 and_we curren* employ_of finalists forward kind power recrui* submissions the_extens
-170 as_we purpos* purpose schedu* statio* the_door
-180 answered cancel it_to letter on_the role there_is ve_got we_weren
-190 and_was biscui* extension mobili* mobili_assess part points_in the_mobili their though
-200 bank done gone parser sessio*
-210 in_the licence open realis* realise to_refuse unfortunately we_regret
-220 accept* answer_you by_the dear_ms finance licenc* refuse select_six the_old wednes*
-230 code comple* frontend goes in_our instead is_no order plot seven taking_your the_answer today will
-240 begin buyer dear declin* not_to of_this offer_of panel_for recall respec* slot that_this the_file the_produc very
-250 same this_week
-260 crown for_series have_now hello hosepi* occasi* occasion rang sadly_on share_the worth
-270 at_our be_fair charit* easter fair_to service thank them
-280 catego* drop fair moved must_be party recipi* recipients step to_offer trust unable unable_to
-290 altern* garden* given_that given_to hoping_for information not_your recruiter relice* relice_for relicensing series the_progra the_second they with_relice
-300 answer* becaus_you been_taken case dentis* nothin_to the_storm to_get with_two
-310 anybod* anybody appoin_people commen_you contro* grade needed positi_filled reques* vacancies
-320 based_on copy lendin* lending refere* stay street were_hoping you_had
-330 and_has away becaus* because for_final forgot_you like nomina* past_the positi* servic* tonigh* tonight tried you_may
-340 be_attend data decision forgot* forgotten had_000 hear internally of_our of_you please possible recent satisfied this_round this_year to_do ve_looked
-350 about_the decisi* from_storno has_boat longli* love new_positi select storm storno* study the_girl the_interv tuesda_with unfort_we
-360 about appeal closel* closely company couldn counci* council cover first on_your people the_advert thing to_anothe to_go which_we your
-370 applications are_no as_you be_accept no_reflec past posts propos* refusa* succes*
-380 gone_with grace indivi* messag* wasn
-390 analys_role based identi* missed not_an of_place other parkin* parking possib* roles satisf*
-400 attend* candidate change custom* director email may_be most need_to shortl_for sugges* those_who used ve_closed weeks you_do
-410 addres* all_we and_backgr be_able course have_identi nine the_judges to_approv you_did
-420 award back coming don_have reside* selected you_ll
-430 boat choice fundin* funding he_has post_of sponso* system told
-440 each openings profil_we ve_come you_role
-450 apply approve bookin* end_of everyb* everybody is_not lead select_for shown talk theref_not votes
-460 anothe_one dear_madam eight half madam many shortlisting this_forwar to_reject two_of you_re
-470 forwar_with is_needed reject_your that_one works
-480 but_the cannot commen* five longer_accept lose you_viewed
-490 align archiv* been_filled indivi_whose never pick viewed we_would
-500 becaus_of closin_this come down over shift to_tell
-510 conclusion documented hi_all month
-520 applic_and applic_for every previo* ve_picked
-530 closes operat* positions
-540 and_your fund references tell
-550 after_carefu ahead_with appointments filled_by
-560 read you_don
-570 reason*
-580 be_filled reject withdr_your
-590 action final there_no without
-600 reject* rounds
-610 and_not skills
-620 also
-630 note role_at
-640 payrol* payroll projec*
-650 status_reject
-660 provid*
-680 of_your seat
-690 have_chosen
-700 the_seat
-710 that_he
-720 left
-730 more while
-740 nobody than with_an
-750 if_you since
-760 early_for like_to meet
-770 full
-780 then
-820 where
-830 re_sorry
-860 we_can
-900 presen*
-920 advert*
-1000 go_with refuse* refused to_you
-1100 applic_to
""",
    "received": """
1100 being week_of will_read
1000 and_are
970 has_viewed
960 reply
930 logged
890 are_being
850 manage_will
830 the_employ
800 readin_your
790 receip_of
780 going
770 which_have
760 will
750 if_your
740 come
730 checks lifegu* lifeguard
720 supple_questi supplemental
700 begins
690 assess_your successfully under
660 your_letter
650 needed
640 currently forwar_to
630 comple* questi* team_is the_contro
620 as_comple form have_been shortl*
610 and_is it_has planne* the_recrui
600 going_to got_here have_succes place_in recruiter
590 are_planne from_you
580 come_in of_march planne_for will_be your_form
570 once panel_reads select_panel
560 both forms
550 everyt* everything
540 our_websit
530 and_it application are_in being_review can_expect check_is have_come hiring_commit is_being please routed_to scientist zephyr_labs
520 at_zephyr labs qualifications superi* superintendent the_resear
510 are_going overni* overnight read take_look the_postin
500 as_yours eight_of four_to on_day out_at publis* takes_four to_six verifi* verified we_read weeks_from
490 and_will controller has_been in_front number_is the_00th the_pile together usuall_takes
480 applic_and applic_within can_follow it_to on_00 proces_usuall your_availa
470 acknow* closes over printed to_read ve_printe when_he you_can
460 availability carrie_out lovely manage_at printe*
450 about_the allow allow_up days_for for_reply please_allow respon* succes_applie such_as to_reply to_ten to_us
440 forwar* keeper month opened read_it reply_to requirements the_door
430 been_saved front_of lovely_handwr nobody_will queue requisition scruti* the_queue this_mornin to_every will_open
420 advert_closes pile requis*
410 and_your came commun_manage form_for front oddfel* posting throug_000 to_take
400 alfie alfie_who are_with offici* upload* uploaded
390 acknow_your docume_are it_over manager materials packet search_commit that_have the_runnin the_search we_will your_materi your_refere
380 be_lookin kitche_table my_kitche publishing re_keepin rest the_00nd the_publis will_show
370 aloud and_ve by_our came_in confir* keepin_your meanwh* meanwhile postin* realis* screened throug_the to_the your_file your_online
360 applic_refere is_00000 lines_up ticket your_place
350 attent* attention become evalua* have it_becaus matter_to member_of scrutiny submis_was time_over
340 applic_on are_here assist_job care_assist number online_applic part_time they_re
330 each_applic letter_has of_the out_on step the_head the_regist
320 fine is_under our_hr same_is scruti_by under_scruti
310 and_could badge have_it made_it recrui_is requir_of togeth_with
300 closin* closing complete file_of for_now have_looked here operator see_will sunday the_execut with_the
290 candid_will in_contac into_our is_match we_can will_call you_and
280 and_we committee fits_we once_they profil_fits reviewing schedu_first shuts the_list will_reach
270 all_receiv morning receiv_thanks review the_next we_re your_detail
260 call it_will look_it match_someon now_with on_our
250 begin_shortl examin* mornin* shortl_after thank_you that_your we_ve
240 file got_your note now_and soon touch_within you_kindly
230 by_the commit* has_arrive has_come hear_from manage* shortl_stage team_will thanks the_cv the_same throug_fine
220 answers our_team submission
210 added_to radiol* read_everyt technologist that_we your yours
200 been client hear our_resour status_applic they_have
190 applic_under may_treat shortl_failin treat_your weeks_if you_have
180 failin* failing place receiv_and resour* yours_is
170 applyi_only sent_us submis*
160 forwarded
140 open your_applic
120 delivery under_review
98 only
81 added
75 applic*
73 delive*
66 within_two
64 the_site
62 every
61 for_the
59 received
55 within
54 we_ll
50 we_have
31 that
-1 of_lennar
-2 site
-5 paolo
-7 now_comple
-8 founded
-9 ext_0000
-11 review_your
-12 system
-20 locati* location
-28 the_number
-32 regards
-54 four
-56 from
-58 street
-61 dear
-67 in_the position
-77 at_the
-81 interv*
-85 greeti*
-86 before panel
-90 name
-99 second
-100 addres* be_the so_it yusuf
-110 after platfo* positi* three
-120 coordi* regist*
-130 above_refere an_applic referenced within_00 you_recent
-140 candid* facili* facility recent* recently
-150 registered
-160 down
-170 loop partne* to_all you_ll
-180 and_the
-190 applications candidate night
-200 takes_three
-210 applic_to change* partner three_to to_four
-220 looked payrol* payroll was_viewed where
-230 again meetin* phone put_you scored supply that_you
-240 and_you experi* experience submit* this waitin* waiting
-250 as_you children entry talent
-260 and_ll antici* discus* email log_in please* please_to pleased than
-270 hello move still
-280 full office with
-290 applied compan* consideration engineer
-300 applie* for_00 stay the_attach the_hiring yesterday
-310 appoin* data like modell* modelling sift think today_at you_to
-320 fortni* fortnight sister tell writin* writing
-330 applic_for the_new today viewed_by with_your
-340 checke* checked of_assist on_your
-350 engine* of_all
-360 above is_in relations you_will
-370 current profil* to_receiv
-380 aureli* interview much night_porter porter selected shop
-390 januar* months recrui_team report would your_profil
-400 hiring_team ninety the_positi there were work
-420 bring person will_look
-430 in_your send year
-440 direct* role_of
-450 carefu* receive
-460 about profile until your_resume
-470 closed went
-480 have_now you_for
-500 opened_your other
-510 we_receiv
-520 one_of
-530 sent
-540 team_has
-550 applyi_for receiv_your reviewed
-570 applic_has
-600 to_your
-610 last
-630 record
-640 look_at since
-660 and_for sales_manage
-670 it_was
-750 applic_was
-830 return*
-890 sales
-900 applic_will
-1300 consid*
""",
    "come": """
1200 next_step
1100 attend_by
1000 climb ladder lock
960 shortl*
910 short
890 days_to
880 to_answer
830 before_the shift that_one
790 and_one with
770 been_shortl
760 conversation
750 like_to
740 free_for
730 re_throug works
720 skipper
710 breath* breathing confin* confin_space confined
700 just_that
680 later
650 become same trial_on
640 and_have casualty coding discus_with friday_at here instea* instead metres pairin* pairing the_clock
630 equipm* equipment over_00 questi* shadow skippe*
620 agains_the casual* for_trial noor_you over week
610 confir* date follow* for_quick hi_noor join pm_et sep_00 sit_in video
600 at_00
590 in_person of_them
580 assemb* assembly the_hiring
570 do_thursd litera* ll_ring
560 residents time
550 shortlisted the_ute
540 for_you four_if free questions tomorr* tomorrow will_sit with_me
530 availa_for instea_at reside* that_all we_like
520 choose_anothe know_your your_profil
510 invitation the_00th tuesda_the up_to
500 and_tell before* beforehand chef each_of out_to person right tell_us you_in
490 hours love_to minute_with
480 at_four one_member plan_on to_finish you_re
470 calend_invita interv_will interview please_to record the_job you_to
460 before_we can_you chat_about each find invita* is_set of_online plan set_of
450 bring_you finish harbou_master office_are pop_in same_time servin* serving the_harbou throug_to
440 are_attach direct_to five_days for_your there_will this_week with_three
430 follow_by followed in_days master physic* physical slot_you suits suits_you zoom
420 and_proof bring next please_let want_to
400 activi_with automa_proble expire_in four here_cal kindly_revert me_and
390 about_the activi* activity be_one choose demonstration draws new_opport please* pleased saturd_june since_there the_health the_invita to_conver you_and
380 comple_it demons* have_an it_here keep_your there
370 at_in backup be_shown by_phone find_anothe held_for is_held kindly_keep the_team ve_made will
360 aftern_so date_and here_by it_whenev likes_to link profil_has start_with thurs to_00 to_speak to_walk will_start with_date
350 and_water centre have_been he_likes literacy our_founde pack plan_is please shoes_and shortl_so to_set would_like you_have
340 be_asked calcul* calculation head_office love need slot to_our using what_coming you_get you_need
330 anothe* another at_noon back_up fit_for great_fit please_click please_send resche* set_up sketch* take_the the_interv to_six video_interv you_ve
320 adjust_for coat ill_so need_any new_time send_the stage ten_minute us_if
310 drug period_before sugges_the wednesday would_be
300 before_and does_that follow_the level me_this monday_00 please_share room runnin_an shortl_for sugges* twenty_minute
290 an_assess for_couple hop_on then wednes* would
280 any_time phone the_call when_would
270 back fix_date not_reach phone_so round sift to_fix us_back well
260 confir_that positi_on
250 accoun_within could_not made we_ll your_place
240 and_would if_friday minute monday_the please_call ratios reques_to the_week to_attend wednes_so
230 are_reques couple_of friday onsite passed round_is shifted with_your
220 assess_centre has_been the_transp
210 been_invite expens_for the_0th the_commit you_will
200 be_refund februa* february refund* revert_with
190 have site
180 confirmation revert stage_is to_have will_be your_confir
170 committee interv_to
160 in_the to_friday
150 thursday
140 after congra* congratulations
110 your_interv
83 hour
79 an_hour
64 exampl*
43 below
38 minutes
35 minute*
29 half
-13 that
-25 could
-31 schedu*
-34 on_the
-74 could_you
-79 last
-86 invite
-93 tuesda*
-95 single
-98 work
-110 are_invite scenario
-120 know sunday to_meet
-130 care dear exerci* exercise signat* view
-140 traini* training
-150 about fourte* fourteen
-160 floor from please_confir
-190 answer* in_on regula*
-200 positions
-210 apply tour
-220 answered applic_to mail march succes*
-230 about_your practical
-240 looking this with_the
-250 in_your left
-260 minute_and previo* previous year
-270 brief for_an progra* should what
-280 along come_and noon partic* write
-290 evening meet month some tuesda_and
-300 form
-310 and_you arrang* look patien* work_for
-320 calls evenin* help we_invite you_had
-330 image it_was otherw* otherwise practi* september task
-340 chance eleven we_ve
-350 from_monday writin* writing
-360 noon_on refere*
-370 were
-380 confid* contac* july to_go
-400 follow_your intere* would_you
-410 for_attend
-420 chat_with people
-430 appointment code
-440 book by_noon
-450 from_the part
-460 to_be
-480 list
-490 appoin* group
-520 thank_you your
-530 on_monday thank
-540 which you_may
-580 booked
-590 shall
-610 we_talk
-680 interviews might
-750 meeting
""",
    "offer": """
1500 want
920 you_as
870 appoin*
840 accept we_want
820 want_you
760 welcom_to
710 letter
690 want_it
680 offer_you refere* to_offer
670 four_days
610 got_the
600 de_partie the_job
590 first_day offer_letter sign_and
560 one_year the_team
550 is_subjec will_be
540 like_you
520 backgr* background confir* done
510 offer_is the_post
500 is_yours
490 attached certificate plus sign
480 accept_sign attach* certif* offer
470 and_drop appointment drop_them the_appoin them_off
460 me_by pre_employ rising
440 check employment joinin* joining of_this panel_was
430 part
420 and_backgr employ* post subseq* subsequent
410 references team
400 anticipated come_and the_subseq
390 allowance be_00 us_as
380 follow_your
370 hour kendal tourin* touring
360 get_in on_top
350 like
340 grade
330 love
320 formal_offer offer_for salary_will to_come
310 accept_by can_accept later_than no_later you_an
300 by_signin june signin* this_offer
290 contra_is july with_the
270 you_the
260 term_of
250 been_select step
240 condit* conditional you_will
230 welcome
200 award boat lachie rates the_boat tips
190 medica* medical once
110 welcom*
84 your_contra
43 ve_got
-120 the_offer
-130 dear
-140 if_you
-160 well
-220 the_00th we_are
-230 right
-250 bank
-270 sunday to_work
-280 for_the
-290 to_two
-300 been_shortl could
-310 of_00 shortlisted what
-320 please
-330 that
-340 tell
-350 and_welcom shortl* thursd* thursday
-360 as_clerk noor_we
-370 dear_noor noor
-470 before
-500 you_re
-510 work
-550 have start_on welcom_you
-650 on_00 we_ll
-680 in_the
""",
    "wait": """
1200 guess to_see until
1100 are_still before_then not_forgot
900 place_become
870 applic_is forgot_you made
850 list_and
840 paused
830 has_been
800 til_the
790 choice
780 where_they
770 consideration
750 have_not we_ll
730 taking
700 longer where
690 no_decisi
680 is_still list_for
670 board_meetin reopen*
660 active is_on you_are
650 six_weeks
630 free
620 taking_longer
590 the_runnin
550 and_that answer_yet date final_choice manage* meet_again they_are
540 panel_will
530 been_change decisi_has has_slowed slowed slowed_down sorry_can stays you_an
520 change_in recruitment ve_kept
510 still still_seeing there_has we_are
490 news pause_all settled sorry
480 haven_made your_patien
470 and_until anythi* anything april him_on is_right kept on_it was_with who_hasn
460 interviews on_hold servic_manage take_some we_haven
450 approv_from awaiti_approv being but_that by_easter give_you had_hoped hoped hoped_to nothin* nothing settle_by the_client
440 going_to that_isn you_remain
430 have_made reserve taken_on
420 name_is no_choice on_my
410 people submittal
400 first_on
390 candidacy kindly_ask of_you patience submit* we_have we_kindly
380 didn finish_the minds we_finish
370 the_hiring
360 decide* us_little
350 been_extend date_has extend* extend_by extended in_gettin just_short short_note workin_on
340 and_no back_to bear bear_with date_free gettin_back note_to
330 been decisi_yet little_longer
320 for_your has_change say_that weeks your_candid
310 anythi_until appoin_has nothin_about remain_very
300 remains
290 by_week it_here
280 have stays_in until_it
270 decisi* due_course in_due interv* januar* january of_them touch_in
260 be_back design* designer result_of very_much
250 beatri* can_afford course pendin* pending
240 but_didn hiring_commit manager techni_role the_techni
220 made_decisi
210 end_of is_not the_end
190 much much_in
170 back boss boss_has week
130 before before_anyone
110 hiring
-15 until_the
-52 and_you
-71 three
-120 charge_has no_charge
-140 seven
-160 charge your
-190 which
-220 anothe* another
-240 time
-250 the_commit work
-260 other
-280 cancelled
-290 cancel* dear
-330 at_the through
-340 from throug*
-350 becaus* hours
-380 not_to told
-400 friday
-410 need
-420 stands
-430 candidates
-460 away
-470 you_re
-510 months
-530 four
-540 that
-680 would
-690 this
-710 hear
-760 days
""",
}
ABOUT = {
    "yours": """
770 subject:status
720 reply
620 through
600 throug*
580 subject:update
570 mate
560 status
550 phone
540 read
530 allow
510 hands letter making mornin* paid subject:review*
490 jodie marked selection want
480 placed start
460 subject:thank
450 call prefer* resour*
440 chat cheers preferred
430 monito* speak subject:thanks work
420 line worth
410 hour indivi* welcome
400 crew subject:news subject:postdo* weeks
390 certificates expect quiet
380 appear clerk ever real subject:recent
370 colleague here lovely subject:interest
360 doing includ* months travel welcom*
350 gutted marcus minute
340 complete head like this
330 else talkin* talking will would
320 apolog* arrived buildi* building come regards review subject:clerk
310 applicant cover fillin* filling kind straight subject:steps
300 adjustments afternoon days discussion exerci* exercise good hello network nothin* nothing really shop subject:post subject:postdoc subject:teache* subject:worker
290 arrive* different from interest principal shift shortl*
280 ahead attach* love schedu* screen skills subject:controller subject:office* subject:officer subject:stage subject:with
270 candidature fleet housin* housing long monday opens regard* techni* text tomorrow week
260 adjust* argued blank growth looks opportunity post received regretfully soon spot subject:support twenty were
250 certif* formal hours junior minimu* minimum readin* reading share subject:about then
240 automa* best department done learn link mornings pile planne* round slow starte* subject:aide subject:nordlicht subject:suppor*
230 backgr* calend* chair ended expenses great liked matter* number pete resear* research standa* subject:reserve them time yours
220 came fellow partie present proper* same site standard subject:instal* successfully teache*
210 city conditional depart* drawer employer employment intake joinin* joining other subject:legal subject:reserv*
200 advanc* afraid congratulations consul* consultant does either fell hiring hoping imani operat* please* pleased quickl* quickly step subject:call subject:leader
190 acknowledge against contai* contin* join panel partners receiv* roof shortlisted starti* starting subject:aureli* subject:joiner subject:kitche* subject:kitchen subject:notifi* subject:season* tuesday
180 alread* already appointed availability background delighted dropping made portfo* tues vacanc*
170 client coffee level operator platform result satisfactory subject:offer whatev* whatever within
160 close dont experi* experience hand invite luck platfo* subject:aurelis thurs
150 drivin* inform* leader recrui* subject:ground* subject:service subject:sunday thanks
140 appoint cancel* observation quite slots subject:application subject:tmrw tess transc* usuall* usually
130 contac* means subject:sent
120 especially manche* please subject:season wednes* wednesday
110 after employ* intere* interviewed moment
100 offer subject:assist*
99 candid*
96 application
95 dear
88 going
85 each
82 system
76 second
71 which
67 someone
61 robin
53 that
46 subject:contro*
35 sacha
26 should
23 subject:applic*
10 keep
8 they
-4 ines
-14 subject:interv*
-15 need
-16 make
-40 applic* selected
-45 give subject:tessel
-46 impres*
-47 when
-49 interview
-54 build
-56 assessment
-58 than
-68 office
-70 agree
-72 group
-73 further
-75 couple
-79 subject:select*
-80 furthe*
-82 your
-84 controller
-87 accepted last
-92 action server
-93 have
-94 needs
-96 with
-99 subject:staffi* subject:staffing
-110 everyb* everybody pitch subject:decision
-120 able force says subject:decisi* thinki*
-130 anothe* another effort listed mobility money neighb* others pellwo* pellworth subject:group subject:pellwo* subject:pellworth subject:submis* subject:submission truste* view
-140 part pizza seats
-150 applie* applied before dana documents down highes* moved subject:candidature subject:enquir* subject:enquiry
-160 carol closed company countr* drop electe* elected positions table unfortunately
-170 happy meet plans regroup room subject:outcome sunday tuesdays withou* without
-180 commen* didn fair final fire having hotels meeting mobili* procee* queue reasons recent* recently requests shortlist signed subject:change* subject:incuba* subject:order
-190 anybod* anybody assume below decided destro* destroyed imagin* imaging inform into meetin* neither news nominated presentation respect subject:place subscr* what
-200 applications bear contro* couldn crashes friday fronte* frontend july lendin* lending positi* reason since submit
-210 appointments arbitration become* becomes diwali hall leave members page rang solida* solidarity subject:changes subject:septem* subject:september update* wasn
-220 careful cent change* child dentis* dentist descri* docume* nordli* nordlicht online ravi refund subject:appeal subject:mentor* subject:payrol* subject:payroll subject:starti* subject:starting tonigh*
-230 accept* accoun* candidate charge chocol* chocolate first heard left looked moving owner sorry subject:this team versio* version
-240 calder chairs degree find garden given know member* octobe* october open order power reviewed roboti* robotics sales subject:engineer subject:openin* subject:repair think weighbridge
-250 agreed almost because broken gettin* getting nomina* passwo* password prende* progra* rate replac* role seven show sounds statement subject:employers subject:room water weber
-260 chosen compan* consid* description expected extended fall fund furnit* furniture package runnin* running settings subject:commit* subject:referr* subject:referral subject:thanks* subject:thanksgiving their
-270 custom* free item kindly office* packag* schola* sector singin* singing subject:award subject:superv* third
-280 editor notice proceed rememb* returns statem* subject:assign* subject:assignment subject:supervisor
-290 mayor once reopen* subject:before subject:seat treatm*
-300 back bring ignore march paperl* paperless project recent select slowed subject:position subject:your
-310 advertise buyer doctor full land record* subject:date therea* thereafter update write
-320 approval boiler kitche* rejected subject:fronte* thank turnov* very
-330 accept announced choice decide* grandf* grandfather hearin* hearing look mail matter patience recommending sinead starts
-340 clive declin* forward sendin* sending subject:delay subject:positi* subject:sales
-350 also cannot claim people seems send subject:opport*
-360 auditorium available shall wrong
-370 approach considered course refere* reject return* three
-380 april early release subject:parkin*
-390 chase edit finish length seat sick subject:data tell
-400 approa* little releas* subject:result
-410 again booked projec* specia*
-420 family parkin* parking patien*
-430 plan
-440 both
-450 answer more stays today year
-460 decisi* note subject:withdr* waitin* waiting went
-470 range subject:viewed
-480 forgot* forgotten unable
-490 many
-510 bonus decide hope meanti* meantime reject* resume
-530 list turned
-560 appeal
-570 references reques*
-590 hold some upload
-600 period refused
-610 refuse*
-620 decision
-640 change
-700 subject:auditi*
-710 while
-740 still
-880 until
-910 unless
""",
    "refusing": """
620 subject:status
610 marked
580 alread* already
560 talkin* talking
550 work
540 asking email just
510 monday prefer*
500 line monito* paid
490 indivi*
480 hands monitored subject:post taken
470 intere* making
460 means regard* regards
450 subject:update
440 advanc* ended mailbo* mailbox site subject:customer yours
430 though*
420 preferred shop
400 appoin* argued hours interest leader months qualif*
390 crew ever includ* last mornin* stands subject:leader till
380 applicant lane mate matter* round
370 cheers gradua* lovely opens
360 best came candidature graduate individuals should
350 does drive learne* skills
340 advance clerk having jobs matters staff straig* straight subject:nurse success warm
330 among anyone carefully discussion girl large vacancy
320 always appear gave sample subject:follow* subject:following subject:lead worth
310 attending grant receive subject:aide subject:interest talked
300 asked client exerci* marcus other pulled resour* subject:thank subject:with talent techni*
290 appoint different stay text
280 fellow growth housin* housing offere* offered partne* regula* slots subject:office* subject:officer this volunt* within
270 colleague come engage* invite marsh nights nothin* nothing opening pass pleasu* portfolio subject:follow unders*
260 cancel* gutted honest* inviti* inviting opport* platfo* platform subject:news void
250 attend* else filled five openin* receiv* selection somebo* somebody subject:postdo*
240 candidacy cultur* electrician hard hayley heard hello longer proper* recruitment starte* wishes yester*
230 after agency beyond comes drivin* driving expect* given keen management mark name pete rules saturd* sincer* subject:controller
220 advise applic* cathed* cathedral doing experi* future going held posts remove* removed under vacanc* were
210 afternoon applying beauti* chat direction experience fillin* filling record reply subject:feedba* subject:season sweeth* tests
200 assume closed cuts hire make property score subject:notification subject:school subject:teache* subject:tessel when
190 cancelled christ* christmas consid* electr* hospit* long mornings playing princi* someon* someone standa* subject:candidacy subject:kitche* subject:kitchen subject:welder subject:worker table through told weeken*
180 career dear feedba* feedback interviewed loved news produc* recrui* said subject:parale* subject:paralegal that weekends
170 apolog* offer received subject:barist* subject:barista subject:organi* subject:organist them time
160 gorgeo* kettle minimu* progre* roof throug*
150 aftern* budget comfor* comfort hiring points thanks
140 from great guesse* guessed robin turn
130 case crane easter governors pictur* subject:mechan*
120 able direct* keep night subject:junior
110 wanted
100 candid* system
98 corner here subject:copywr* subject:copywriter
97 subject:contro*
95 sunday*
94 voted
92 someth* something
88 applicants
87 subject:interv*
86 good post
78 effect
73 accepted
67 subject:your
63 seeing
54 been
24 book
19 there
7 september
6 over
2 with
-5 match
-20 subject:application
-22 data
-25 about
-32 lead
-35 noor
-38 gone
-42 phone
-47 procee*
-48 sacha
-51 date
-58 july
-66 month
-76 details room
-78 panel
-80 accoun* family
-82 chosen
-86 answered your
-87 registration
-100 everyone please positions proceed selected still subject:staffi* subject:staffing
-110 board counci* degree featur* have octobe* october subject:engineer subject:place wednesday what
-120 compan* copy interview mentor part propos*
-130 anythi* anything council finds reasons requests subject:hall
-140 open runnin* running shortl* subject:applic* subject:superv* takes
-150 agreed assistant follow foreca* free hall language others parking records release roboti* sales subject:order subject:ticket weeks
-160 aurelis dentis* dentist descri* faithf* faithfully firm messag* restor* review sick subject:assist* subject:decisi* subject:decision want websit* website withou* without
-170 action application everyt* everything generous gettin* getting maisie neithe* neither people positi* reason* spring subject:incuba* subject:september
-180 assist* before list next play plot record* rooms seven subject:proces* subject:process subject:vacancy subject:year traini* training would
-190 alloca* allocated appreciate candidate careful certai* could description follow* leave meanwh* number possible profil* regret says subject:changes subject:friday subject:small subject:submission team three upgrad* upgrade wasn
-200 account again candidates dana elected everyb* everybody januar* january past pitch review* subject:fronte* subject:frontend
-210 added aren jack mail possib* shall subject:core subject:room subject:site subject:weld ticket unable write
-220 aside castle* charge disappoint love place regret* slot subject:project subject:supervisor weber
-230 auditorium availa* available choose considered know local most needed questi* range replac* secret* subject:projec* subject:vacanc*
-240 admiss* early failin* failing husban* nordli* nordlicht oblige* pleased recent return* therea* thereafter wrong
-250 advertise anybod* anybody becaus* because cake comple* decided example fronte* frontend happy hear kitche* kitchen look photo progra* seats subject:outcom* subject:outcome termin*
-260 check form full hope invita* nomina* rejected salary shortlist subject:messag* thank tomorr*
-270 contac* delighted plus recruiter right secretary tonigh* tonight
-280 ballot broken curren* jasper lines page passed ready subject:administrator submis* thursd*
-290 admini* decide* decision stood subject:care subject:jobs
-300 buyer finding forward role sadly seat stays step subject:data
-310 appeal contacted findin* four resume saved short sorry
-320 bonus cannot fund some viewed
-330 bring controller edit regrettably successful will
-340 also opened unless
-350 closing enquir* forwar* refused wait
-360 away presen* projec* refuse*
-370 april decisi* interviewing office* paused power subject:sales subject:withdr*
-380 closin* like subject:result
-390 half reject* votes
-400 subject:auditi*
-410 award more reques*
-420 decide
-440 final
-450 both forgot* forgotten show
-460 tell
-470 references year
-480 contro* find nobody
-490 approa* change
-510 subject:seat
-550 answer unfortunately
-570 until
-580 first refere* while
-590 accept
-610 confir*
-650 turned
-700 meet
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
