"""Which words stand for which concept of a note (see `rebond.offending`)."""

WORDS = {
    "EFFORT": """
all_my_heart all_that_work cancelled_a cancelled_my crammed cramming dedicat* devoted devoting devotion
did_my_best diligen* drafted drove_three_hours effort* eight_hours extra_mile five_hours five_rounds
flashcards for_free four_hours four_rounds free_trial graft grafted grafting hard_work homework hoops
hours_of_work invested investing meticulous* missed_my my_energy painstaking* polished polishing pour poured
pouring practiced practicing practis* prep prepar* prepped prepping put_in_the_hours read_every
read_everything read_up_on redrafted rehears* researched researching rewrote sacrific* six_hours slaved
slaving sleepless_nights slog slogged slogging spent_a_week stayed_up studied sweated swotted swotting
take_home_task ten_hours time_and_energy toil toiled toiling travelled_all_the_way unpaid_test unpaid_work
""",
    "TIMEOFF": """
after_school_club afternoon_off annual_leave babysit* bank_holiday cancelled_a_holiday childcare childminder
childminders covered_for_me creche day_off days_off docked flexi flexitime furlough* long_weekend lost_a_day
lunch_break lunch_hour missed_a_day missed_a_shift missed_an_exam nanny off_work pto roster rota sabbatical
school_run shift_swap sickie sitter skived taken_a_day taken_leave time_off took_a_day took_two_days
unpaid_leave
""",
    "COST": """
airbnb airfare bought_a_suit bucks can_t_afford claim_my_travel compensat* cost costing costly costs
credit_card diesel eighty_pounds expense expenses expensive fare fares fifty_dollars fiver flights forty_euros
forty_pounds fuel haircut hostel hotel hotels hundred_pounds invoice invoiced invoices laid_out mileage
my_own_pocket new_suit ninety_pounds overdraft paid_back paid_for_my paid_for_the_train parking_fine
pay_for_the_train petrol price_of_a pricey quid receipt receipts recompense* refund* reimburs* repay* skint
spent_my_last taxi taxis tenner ticket tickets tolls travel_money
""",
    "PAY": """
about_the_money allowance ask_for_less asked_for_too_much base_pay base_rate better_money better_paid bonus
bonuses budget budgetary budgets bursary cheaper commission company_car day_rate dosh earn earned earner
earning earnings eighty_thousand fee fees fifty_thousand figure_i_named for_half_the forty_k forty_thousand
half_the_money half_the_pay hourly_rate i_asked_for_too income incomes less_money less_pay more_money my_rate
negotiab* negotiate negotiated negotiation number_i_gave overpaid overpriced overtime paid_less
pay_expectations pay_grade pay_level pay_range pay_rise paycheck paychecks paycheque paycheques payday
paygrade payrise payslip peanuts pension per_annum per_hour perks remunerat* salar* six_figures starting_rate
stipend stock_options tariff the_figure_i too_dear too_expensive underpaid unpaid wage wages was_it_the_money
weekly_pay what_you_paid what_you_pay work_for_free work_for_less work_for_nothing
""",
    "FAMILY": """
anniversary aunt auntie babies baby bairn bairns boyfriend breadwinner breadwinners brother brothers carer_for
child children cousin cousins dad daddy dads daughter daughters dependant dependants dependents engaged
families family father fathers fiance fiancee girlfriend gran grandad grandchildren granddad granddaughter
grandfather grandma grandmother grandpa grandparent grandparents grandson granny honeymoon household hubby
husband in_laws infant kid kiddies kids little_ones loved_ones mam mammy marriage married missus mom moms
mother mothers mouths_to_feed mum mummy mums my_boys my_partner nan nana newborn niece orphan papa parent
parenting parents relative relatives sibling siblings sister sisters son sons spouse stepdaughter stepfather
stepmother stepson teenager teenagers toddler toddlers twins uncle wedding widow widowed widower wife
""",
    "HEALTH": """
accident addict* adhd ailing alcoholic alcoholism allerg* alzheimer* anaemi* antidepressant* anxiety anxious
arthritis asperger* asthma* autis* back_trouble bereave* bipolar blind breakdown broken_arm burned_out burnout
burnt_out cancer chemo chemotherapy chronic convalesc* counsell* counselor covid crutches deaf death dementia
depress* diabet* diagnos* died disab* disease* dying dyslex* epilep* exhausted exhaustion expecting_a_baby
eyesight fever flu fracture* funeral* gp grief grieved grieving haven_t_slept health hearing_aid
heart_condition hernia hospice hospitalised ill illness* in_hospital injur* insomnia intensive_care ivf
leukaemia maternity medicat* mentally migraine* miscarri* mourn* neurodiver* ocd palliative panic_attack
panic_attacks parkinson* passed_away passed_on paternity pills pneumonia poorly pregnan* prescription
psychiatr* psychologist ptsd radiotherapy recovering recuperat* rehab relapse* sclerosis shrink sick sickness
signed_off sober stammer stress stressed stressful stroke stutter* suicid* symptom* syndrome therapist
therapists therapy transplant trauma* tumor tumour unwell vertigo wheelchair
""",
    "NEED": """
alimony another_no another_rejection arrears asylum bailiff bailiffs bankrupt* between_jobs bill bills
breadline broke creditor creditors cut_off debt debts deport* dire dole eight_months_without evict*
fifty_applications financial* fired food_bank forty_applications handout handouts hardship heating homeless
hundred_applications i_need_it immigration in_the_red indebted insolven* job_centre jobcentre jobless laid_off
landlady landlord leave_the_country let_go_in livelihood loan loans mortgage* need_this_job need_work no_job
no_money no_wages on_benefits out_of_work overdraft overdrawn penniless poor potless poverty precarious*
really_need_this redundan* rent rents repossess* residence_permit residency roof_over running_out_of_time
sacked savings scrape scraped scraping send_me_back signing_on skint sponsor* starv* struggl* survival survive
surviving thirtieth_rejection unemploy* universal_credit visa visas welfare without_wages without_work
work_permit zero_hours
""",
    "BEG": """
a_leg_up all_i_ask all_i_m_asking appeal_to_your appealing_to_your as_a_human_being bear_with_me beg begged
begging begs beseech* crawl_back crawling do_me_a_favour don_t_forget_me don_t_leave_me don_t_shut_the
don_t_turn_me entreat* find_it_in_your for_my_family for_the_love_of for_the_sake_of grovel* have_a_heart
help_me i_appeal_to i_ask_only i_m_appealing implor* in_your_hands in_your_heart just_one_chance
just_this_once kindness_of_your let_me_down lifeline mercy on_my_knees pity plea plead pleaded pleading pleads
please_consider please_do_not please_don_t please_give please_help please_i_need please_just please_let_me
please_make please_please please_reconsider please_think please_understand pled pls plz save_me supplicat*
throw_me_a turn_me_away urge_you with_all_my_heart with_every_fibre won_t_you would_you_not
""",
    "DESPERATE": """
abyss accept_any anguish* any_terms at_the_bottom at_the_end_of brink can_t_go_on can_t_take_it cornered
despair* desperat* despondent do_anything_for done_for drowning end_of_my_strength end_of_my_tether
end_of_the_road gave_up give_up given_up giving_up helpless* hopeless* i_d_do_anything in_vain it_s_over
last_hope last_resort lost_hope make_the_tea meaningless name_your_price no_matter_what no_pay nothing_else
nothing_left nothing_to_lose nowhere_else on_the_edge only_hope only_way_out pawned pointless powerless ruin*
sinking sos straws sweep_the_floor sweep_the_floors sweep_the_yard take_anything take_whatever trapped
unpaid_even urgently_need wash_dishes wash_pots what_s_the_point whatever_it_takes wits_end work_for_free
work_for_nothing worthless would_do_anything
""",
    "CHANCE": """
a_crack a_go a_leg_up a_shot a_try another_crack another_go another_interview another_round another_shot
another_test another_try apprenticeship believe_in_me chance chances convince_you demonstrate_my fair_go
foot_in_the gamble gave_me_an_hour get_my_foot_in give_me intern internship keep_a_seat let_me_come
let_me_demonstrate let_me_in let_me_prove let_me_show let_me_start let_me_try let_me_work not_regret_it
one_shot opportunity_to_show persuade_you placement probation_period probationary prove_it prove_myself re_sit
redo rematch resit retake retry second_attempt second_go second_interview second_round second_try shadowing
show_what_i_can show_you_what taster_shift test_drive to_the_test trial trials trust_me try_me try_out tryout
tryouts won_t_disappoint won_t_regret_it work_sample you_will_not_regret you_won_t_regret
""",
    "RECONSIDER": """
annul* another_chance another_conversation another_interview another_look another_round another_think
any_chance_of any_chance_you any_room_for any_way_to any_way_you appeal appeals back_in_the_pile be_reviewed
before_you_close before_you_decide before_you_sign both_of_us bring_me_back budge carved_in_stone
change_of_heart change_their_mind change_their_minds change_your_mind changed_your_mind changing_your_mind
come_round come_to_an_arrangement contest_this contest_your contesting convince convinced decision_final
decision_is_final dispute_this final_answer final_decision final_word find_a_place find_a_way_to
further_interview give_me_another hasn_t_signed hold_off hope_you_come if_you_still in_the_running is_that_it
last_word look_again look_at_it_again looked_at_again make_room new_interview not_too_late object_to objection
one_more_conversation one_more_interview one_more_round overrul* overturn* persuad* put_it_right put_me_back
put_me_in_the re_open really_final reassess* reconsider* reevaluat* reexamin* reopen* rescind* rethink*
retract* revers* review_my_application_again review_the_decision review_this_decision revise_the revisit*
revoke* room_for_one_more second_glance second_look second_position second_thought second_thoughts
set_in_stone set_it_right should_you_change sleep_on_it still_a_chance still_interested_in still_open
still_time sway swayed take_two there_is_still there_s_still think_about_it_again think_again
think_better_of_it think_it_over think_twice too_late_to two_people undo_the weigh_it_up what_would_it_take
withdraw_your work_something_out
""",
    "WRONG": """
actually_do actually_said blunder* can_t_agree clarify_one clerical contrary correct_the did_not_consider
did_not_get_the did_not_listen did_not_notice did_not_see did_not_understand didn_t_get_the didn_t_notice
didn_t_see didn_t_understand disagree disagreed dismissed disregard* don_t_see_what doublecheck due_respect
errone* error errors false faulty flawed gaffe horse ignored in_fact inaccurat* incorrect* misapprehen*
miscalculat* miscommunicat* misconcei* misconception misconstru* misguided misheard misinform* misinterpret*
misjudg* mislead* misled misplac* misprint misread misreading misrepresent* missed_my missed_out_on
missing_out mistake mistaken mistakenly mistakes mistook misunderst* mix_up neglected never_read never_said
not_true overlook* passed_over poor_judgement prejudged recheck record_straight rectif* skimmed slip_up surely
that there_must_be underestimat* underrated undervalu* untrue with_respect wrong wrongful* wrongly you_missed
you_re_missing your_assessment
""",
    "UNFAIR": """
a_fix ableis* ageis* antisemit* arbitrar* because_of_my_age because_of_my_pregnancy bias* bigot* chauvinis*
cheat* classis* conned corrupt* cronyism deceit* deceiv* decept* deserv* discriminat* dishonest* dodgy
entitled_to fair_hearing fairness favoritis* favouritis* fishy fraud goalposts homophob* improper* impropriety
inequal* inequit* injustice* islamophob* justice lopsided maltreat* misogyn* mistreat* nepotis*
never_had_a_chance not_fair out_of_order partial partiality partisan prejudic* profiling quota quotas racis*
rigged rigging robbed scam scammed scapegoat* sexis* shabb* shady shaft shafted sham skin_colour stereotyp*
stinks stitch_up swindl* the_fix tokenism too_old transphob* treat_people treated_differently ulterior
underhand* undeserved unequal unethical* uneven unfair* unjust* unprofession* unreasonabl* victim* wronged
xenophob*
""",
    "LAW": """
acas accountab* affidavit arbitration attorney* authorities barrister* be_reported binding breach* by_law
citizens_advice compensation complain* consequences contract_law copy_of_the_notes counsel court courts
damages data_privacy data_protection data_request delete_all_my delete_my_file deletion demand demanded
documented dpo dsar duty_to eeoc employment_law equal_opportunities equal_opportunity equal_treatment
equality_act equality_body equality_commission erasure escalat* foi for_the_record formal_request
freedom_of_information gdpr grievance* hear_from_my i_reserve illegal* in_writing information_commissioner
infring* inspectorate interview_notes investigat* law_firm lawful* lawsuit* lawyer* legal legality legally
liability liable litigat* lodged my_data my_union obligation obliged_to ombudsman on_record personal_data
privacy_policy proceedings promise_is_a prosecut* ramifications regulator* remove_my_details repercussions
reserve_the_right right_to_appeal right_to_see rights sar solicitor* statutory subject_access subpoena sue
sued suing take_it_further take_things_further take_this_further take_this_up the_law the_union tribunal*
union_rep unions unlawful* verbal_contract violat* whistleblow* works_council writ you_are_required_to
""",
    "PUBLICITY": """
as_a_customer bad_review blog* boycott* expos expose* exposing facebook forum forums glassdoor go_public
hashtag headline headlines in_public in_this_town instagram journalis* kununu let_everyone_know
let_people_know local_paper newspaper* one_star online_review people_ought_to_know people_talk podcast* post_a
post_about post_it post_on post_your posted_about posted_it posted_on publicity publicly radio_station
rate_you reddit reporter* reputational review_on reviews screenshot* shame_on_you share_it_on smear
social_media spread_the_word star_rating subreddit television tell_all_of tell_anyone tell_everybody
tell_everyone tell_my_friends tell_people telling_people the_papers the_whole_village tiktok told_everyone
tripadvisor trustpilot tweet* twitter viral warn_other warn_others word_gets_round word_of_mouth yelp
your_brand your_reputation youtube
""",
    "INSULT": """
airhead* amateur amateurish amateurs arrogan* arse arsehole* asshole* backstab* bastard* bellend* berk bighead
bimbo bitch* bloody bollocks brainless brat brats buffoon buffoons bugger bull bullies bullshit bully bullying
bureaucrat* charlatan charlatans cheats clown clowns clueless conceited coward* cowboys crap crappy creep
creeps creepy cretin* crook crooks damn damned deluded dickhead* dicks dimwit* disgust* donkeys douche* dumb
dumbo fool foolish fools fossils fraud frauds fuck* garbage gits goddamn gutless hag halfwit* heartless
hypocri* idiot* ignora* imbecil* impostor impostors incompeten* inept* jackass jerk jerks jobsworth* jokers
knobhead knobheads lackey* lapdog* leech* liar liars little_boy little_girl loser losers lousy lowlife*
lunatic* lying mindless monkey moron* muppet* nasty nitwit* nobodies numpties numpty nutter* parasite*
pathetic* petty pillock* piss* pitiful* plonker* pompous* prat prats prick pricks psycho psychos puppet
puppets quack quacks rat rats riffraff rotten rubbish scum scumbag* shameless* shark sharks shit shite
shithole shitshow shitty sleaz* slimeball slimy smartass smug* snake snakes snob snobbish snobby snobs snooty
sociopath* sod soulless spineless stick_your stuck_up stupid stupidity swine thicko tosser* trash trashy twat
twats twit twits two_faced tyrant* vermin vile vulture* wally wanker* weasel* witch yes_man yes_men
""",
    "SCORN": """
absurd* affront alleged allegedly almighty antiquated apparently ashamed_of_yourselves audacity backwater
baloney belittl* bigwig* blah buzzword* call_yourselves charade cheek circus claptrap cliche* comedy comical
condescend* contempt* cringe* debacle degrad* demean* derisive derisory disdain* disgrace* drivel embarrass*
farce farcical fiasco gall garbage guff have_a_laugh high_horse hollow humiliat* i_laughed if_that_s_how
if_that_s_the if_that_s_what insult insulted insulting insults joke jokes keep_it keep_your_good_wishes
keep_your_job kick_in_the_teeth laugh_out_loud laughable laughed_out lofty ludicrous* made_me_laugh mediocr*
mocked mockery mocking mockingly nerve nonsens* outdated pantomime pathetic* patronis* patroniz* platitud*
poppycock prehistoric preposter* ridicul* risible rubbish scoff* scorn* sham shambles shambolic shame
shameful* shameless* sketch slap_in_the_face sneer* so_called so_much_for spare_me supposedly sweatshop
timewaster* tinpot too_posh_for travesty tripe twaddle waffle waste_of_my_time wasted_my_time
wasting_everyone_s_time what_a_way_to windbag* would_be wouldn_t_work_for yada you_re_having_a your_majesty
""",
    "ANGER": """
aggravat* anger angered angrily angry annoy* apoplectic appal* bitter* boiling can_t_stand cannot_stand
despis* detest* disgust* disrespect* enrag* exasperat* fed_up flipped frustrat* fume fuming furious* fury
going_spare had_enough hate hated hatred horrif* incens* indignan* indignation inexcus* infuriat* intolerab*
irate irked irks irksome irritat* livid loath* mad madden* miffed narked needled nettled not_going_to_take
not_happy not_impressed not_on offend* offensive outrag* peeved pissed rage raging rankled rankles rant
ranting resent* riled salty scandal* scream screaming seethe seething shout shouting sick_of slam slammed
steaming swear swearing tired_of unacceptab* unforgivab* unimpressed vent venting vexed vexing wrath
""",
    "SAD": """
aches aching alone ashamed bad_day bawl* beaten blub blubbing breaks_my_heart bruised bruising can_t_get_over
can_t_stop_thinking crestfallen cried cries crush* cry crying deflat* dejected demolished demoralis*
demoraliz* desolat* despond* destroyed devastat* discourag* disheart* dispirit* distraught distress* downcast
downhearted emptiness fell_apart flattened forlorn fragile gloom* glum grief grieve grieved grieving gutted
gutwrenching heart_sank heartache heartbr* heavy_heart hit_me_hard hollow howled humiliated hurt hurtful
hurting hurts in_bits in_pieces in_the_dumps inconsolab* knocked_me_down lonel* lost_for_words
lump_in_my_throat melanchol* miserabl* misery mope moping mournful not_myself numb numbed pain pained painful
painfully punch_in_the_stomach rejected sad sadden* sadder sadly sadness sat_in_the_car shame shatter*
sickened smarts sob sobbed sobbing sorrow* stayed_in_bed sting stinging stings stung sulk sulking tear tearful
tears teary took_it_badly unhapp* unloved unwanted upset upsetting weep weeping went_to_pieces wept worst_day
wound wounded wounds wrecked wretched
""",
    "DISAPPOINT": """
a_knock aftertaste alas another_answer another_ending another_outcome anticlimax bad_news better_news bitter
bitterly bitterness blow bummed bummer can_t_deny can_t_hide can_t_pretend cannot_hide crestfallen dashed
deflated different_answer different_news different_outcome different_result digest digesting disappoint*
discontent* discourag* disenchant* dishearten* disillusion* dismay* displeas* dissatisf* downer embitter*
frustrat* gall galling gutting had_hoped happier_news hard_cheese hard_news hard_to_accept hard_to_read
hard_to_take high_hopes hoped_for hopes_up hopes_were_high hoping_for_a_different hoping_for_more hurt hurts
i_d_be_lying i_d_hoped i_hoped kicked_myself knock_back knockback last_hurdle let_down let_me_down let_us_down
letdown letting_me_down long_face lying_if_i_said missed_out my_hopes_were narrowly not_going_to_pretend
not_gonna_lie not_happy not_over_the_moon not_the_answer not_the_news not_the_outcome oh_well oof other_news
ouch pipped pity really_wanted regret regretful* regrets regrettab* regretted rough sad saddened sadly
setback* shame smarting smarts so_close so_near sorely sorry_it_didn_t sorry_to_hear sorry_to_read
sorry_to_see sour sting stings stinks stung sucks swallow swallowed swallowing too_bad tough_news
tough_to_read underwhelm* unfortunat* unhappy unwelcome wanted_it_badly will_not_deny will_not_hide won_t_lie
won_t_pretend
""",
    "SURPRISE": """
abrupt abruptly add_up after_such_a_good after_such_a_positive aghast all_the_signs amazed amazement astonish*
astound* at_a_loss baffl* beats_me bemus* bewilder* beyond_me bizarre blimey blindsid* bombshell can_t_believe
can_t_explain cannot_explain cannot_follow cannot_get_it cannot_understand confound* confus* could_not_believe
could_not_explain couldn_t_believe couldn_t_explain crikey dazed did_not_expect didn_t_expect didn_t_explain
didn_t_get_it didn_t_understand difficult_to_comprehend difficult_to_make_sense disbelie* do_not_understand
don_t_believe don_t_follow don_t_understand done_deal double_take dumbfound* everything_seemed
expected_a_different expected_a_yes expected_better expected_something_else flabbergast* floored from_the_blue
funnily given_to_understand gobsmack* gosh had_not_expected had_to_read_it hadn_t_expected hard_to_believe
hard_to_fathom hard_to_make_sense hard_to_understand how_can_that how_come how_is_it_possible i_wonder
in_the_bag incomprehen* inconceivab* incredul* inexplicab* it_escapes_me kidding lost_for_words make_sense_of
mysteri* mystif* no_sense no_words nodding nonplussed odd oddly omg out_of_nowhere out_of_the_blue peculiar
perplex* puzzl* read_it_three_times read_it_twice really_no really_not reread scratching_my_head
see_that_coming see_this_coming seemed_happy_with seriously shock shocked shocking shocks speechless stagger*
startl* strange strangely struggle_to_understand stumped stun stunned stupefied sudden suddenly sure_i_had
sure_i_was sure_i_would surpris* taken_aback they_seemed thought_i_had thought_i_was thought_we_had
thunderstruck took_me_aback unbeliev* unexpected* unforeseeable unforeseen unthinkab* was_expecting
was_so_sure was_sure wasn_t_expecting weird what_happened what_went_wrong whoa wonder_how wonder_why
wondering_how wow wtf you_seemed
""",
    "LATE": """
aeons after_all_this_time after_eight_weeks after_nine_months after_seven_weeks after_six_months
after_so_many_weeks after_two_months after_two_weeks after_weeks at_last at_long_last await awaiting belated*
black_hole by_the_date by_the_phone days_after delay* didn_t_reply disappeared dragged dragging eleventh_hour
eternity eventually finally for_months for_weeks ghost ghosted ghosting gone_quiet good_of_you_to
had_given_up_hope half_a_year hanging_on hear_nothing heard_nothing holding_my_breath how_long hung_on in_ages
in_the_end in_weeks lagged last_minute late lateness leave_me_hanging left_hanging limbo long_awaited
months_after months_later months_without_a never_answered never_called never_got_back never_heard
never_replied no_answer no_hurry no_news no_reply not_a_word on_hold on_tenterhooks overdue patience patiently
promised_an_answer promised_for promised_me_an_answer promised_to_ring refreshing_my_inbox seven_months_ago
silence silent slow slowly slowness sluggish stalled stalling stringing_me_along taken_your_time
taking_so_long taking_your_time tardiness tardy three_weeks_ago took_its_time took_long_enough took_so_long
took_you_long_enough took_your_time tumbleweed unanswered vanished wait waited waiting waits weeks_after
weeks_later weeks_without_a went_quiet without_word yonks you_promised
""",
    "CHAOS": """
all_over_the_shop asked_the_same back_and_forth bedlam botch* bungl* chaos chaotic conflicting confuse
confused confusing confusion contradict* didn_t_show different_answer disorder* disorganis* disorganiz*
double_booked faff faffing four_times free_for_all fumbled fuss glitch* had_not_read hadn_t_read haphazard*
hassle havoc hiccup* improvis* inconsist* kerfuffle last_minute left_hand lost_my_application madhouse mayhem
mess messy mishandl* mishap mishaps mismanag* mix_up mixed_up mixup mixups moved_the_date moved_the_interview
muddle muddled muddling no_idea_what no_show nobody_knew nobody_knows nobody_told_me overbooked palaver
pandemonium passed_around passed_from pear_shaped postpon* ramshackle reschedul* rigmarole same_question_twice
scatterbrained sent_to_the_wrong shambles shambolic short_notice slapdash slipshod sloppy snafu stood_up
three_times to_and_fro two_mails unorganised unorganized unprepared unread upside_down wrong_door wrong_floor
wrong_person wrong_room
""",
    "RUDE": """
abrupt* aloof anonymous answered_the_phone apathetic auto_generated auto_reply automated automatic_mail
automatic_reply automatically_generated barked black_square boilerplate bored boredom boring brush_off
brusque* callous* came_late camera_off camera_stayed_off camera_was_off canned checking_his_phone chewing_gum
chilly cold_mail cold_room coldly coldness copy_and_paste copy_paste courtesy curt curtly cut_off
dear_applicant dear_candidate decency detached did_not_listen did_not_offer did_not_smile didn_t_get_up
discourteous* discourtes* disinterest* dismissive* disrespect* distant eating_a_salad eating_lunch eye_contact
faceless form_letter frosty giggled glared glass_of_water grilled grilling gruff heartless* hostile hustled
icy ignored ignoring impersonal impertinen* impolit* in_a_hurry in_the_corridor inconsiderat* indifferen*
inhospitab* inquisition insensitiv* insolen* interrogat* interrupt* left_me_standing left_standing
looked_at_her_phone looked_at_her_watch looked_at_his_phone looked_at_the_clock looked_at_the_phone
looking_at_the_clock mispronounc* misspelled misspelt muted never_asked never_introduced never_looked_up
never_once_looked no_reply not_even_say_hello not_so_much_as offhand on_her_phone phone_rang politeness
rather_cold robotic rude* sigh sighed sighing sighs smirk* snapped snappy sneered snigger sniggered snub*
so_cold so_much_as_a standard_email standard_letter standard_mail standard_rejection standard_text stared
staring stony tactless* template* ten_minutes_and terse tersely thoughtless* three_lines took_a_call
took_calls twenty_minutes_late two_line two_lines uncaring uncivil unfeeling unfriendl* uninterested unkind*
unwelcom* was_cold whispered without_so_much_as yawn*
""",
    "CRITIC": """
a_pity_that_the a_tip_for bureaucra* candidate_experience careless* could_be_better could_be_improved
could_be_quicker could_do_with could_have_answered could_have_been could_have_done could_have_given
could_have_gone could_have_had could_have_said could_have_taken could_have_told could_ve critic* critique
cumbersome deficien* do_better endless endlessly excessive* falls_short fell_short flawed flaws friendly_hint
hope_you_learn i_d_recommend i_d_suggest i_urge_you i_would_advise i_would_suggest in_the_future_please
inadequa* inappropriat* ineffectiv* inefficien* inept interminab* irrelevant lax learn_from_this left_much_to
might_at_least might_have_done might_have_gone might_have_taken more_human more_respect needless*
next_time_please not_very_professional opaque ought_to outdated over_the_top overkill overlong piece_of_advice
pity_that_you poor_form poor_show remiss room_for_improvement shame_nobody shame_you_didn_t shortcoming*
should_have_been should_have_done should_have_known should_have_let should_have_made should_have_read
should_have_told should_not_have should_ve shouldn_t_be shouldn_t_have subpar substandard suggestion_for_next
take_it_from_me tedious think_about_how tiresome* to_be_desired too_long_for too_slow transparen*
treat_applicants treat_candidates unclear unhelpful* unnecessary* unprofession* word_of_advice would_be_better
would_have_been_fair would_have_been_good would_have_been_kinder would_have_been_nice would_have_been_polite
would_have_expected would_have_liked would_have_wished you_may_want_to you_might_want_to you_ought
your_hiring_process your_hr_department your_portal your_process your_recruiter your_recruitment_process
your_selection_process your_system your_test
""",
    "WINNER": """
ahead_of_me another_applicant another_candidate another_finalist another_one another_person appointed_another
appointed_candidate appointed_colleague appointed_one appointed_person appointee beat_me beginner
better_qualified chose_another chose_somebody chose_someone chosen_applicant chosen_candidate chosen_one
competitor congrats congratulat* contender fair_play_to final_candidate good_luck_to_the got_the_job
got_the_nod got_the_place got_the_position got_the_post greenhorn hats_off_to her_background her_cv
her_experience her_first_day hired_her hired_him hired_somebody his_background in_my_place internal_candidate
lucky_one lucky_person lucky_them new_bloke new_boss new_chef new_colleague new_girl new_guy new_hire new_man
new_manager new_nurse new_one new_person new_starter new_teacher newbie newcomer novice opted_for_somebody
other_applicant other_bloke other_candidate other_finalist other_lad other_one other_person over_me
picked_another picked_her picked_somebody picked_someone pipped_me preferred_another preferred_candidate
pretty_face replacement rookie selected_another selected_person settled_for_someone somebody_better
somebody_else somebody_younger someone_better someone_else someone_from_inside someone_more someone_with_less
someone_younger successful_applicant successful_candidate successful_person successor that_person that_woman
the_external the_other_lady their_first_day they_chose they_found they_opted_for they_picked they_preferred
they_took they_ve_chosen they_ve_gone_for they_ve_opted_for they_ve_picked they_went_with took_another
took_somebody took_them top_one upstart victor well_done_to went_for_a_younger went_for_somebody
went_with_somebody went_with_someone what_she_has whippersnapper who_gets who_got who_takes_over
who_was_chosen who_won whoever whomever winner winners winning_one won_the_day you_chose you_decided_on
you_found you_hired you_picked you_preferred you_selected you_settled_for you_took you_ve_appointed
you_ve_chosen you_ve_found you_ve_gone_with you_ve_hired you_ve_picked you_ve_settled_for you_ve_took
you_went_for you_went_with
""",
    "FAVOUR": """
alibi all_along already_chosen already_decided already_knew already_made_up_your already_promised
already_taken back_door backdoor backroom backscratching bribe* bung chosen_one connected connection
connections contacts cousin_of cronies crony cronyism darling daughter_of_the done_deal earmarked favorite
favoritis* favourite favourites favouritis* filled_before_i fixed_in_advance foregone formality freemason*
friend_of_the_house friend_of_yours from_day_one from_inside from_within from_your_own golf_club in_house
in_the_bag insider insiders internal internally kickback* lodge masons nephew nepo nepotis* never_really_open
niece one_of_their_own one_of_your_own one_of_your_people owner_s_daughter owner_s_wife parachuted pet
predecided predetermin* preordained protege relative_of_the_manager relative_of_the_owner reserved_for
right_people same_school settled_beforehand side_door somebody_in_mind stitch_up strings taken_before_the wink
""",
    "MORETHAN": """
ahead_of_the_rest at_the_top best better by_a_mile by_far came_first compared_with_the deserved_it_more
eclipse* exceed* excel excelled excels faster_than_anyone few_others few_people_have few_people_know
first_choice first_in_line first_rate further_than_anyone highest incomparab* longer_than_her matchless
more_experience_than more_experienced more_motivated_than more_qualified more_relevant more_suitable
more_than_any more_than_anybody more_than_most more_than_the_others more_to_offer no_equal no_one_else
nobody_else not_find_anyone number_one only_one_who outclass* outdid outdo outdoes outdone outperform*
outplay* outrank* outshin* outshone outsmart* outstrip* outweigh* outwork* overqualif* overshadow* peerless
pick_me ranked_first second_to_none stand_out standout stands_out stood_out stronger strongest superior
superiority surpass* ten_times_more the_only_one top_marks top_notch top_of_the_list top_that transcend*
trumps twice_as_many unbeatab* unequaled unequalled unique* unmatched unparallel* unrivaled unrivalled
unsurpass*
""",
    "OTHERS": """
anyone_else applicants background_of_the benchmark* between_me_and bridesmaid came_close came_second
candidates close_call close_second comparative* compare compared compares comparing comparison* competition
competitors contenders crowded deciding_factor didn_t_have difference_between_me down_to_the_last down_to_two
everybody_else everyone_else finalist finalists grading had_that_i has_that_i have_that_i how_close_it_was
how_did_i_do how_far_behind how_far_off how_many in_the_top last_five last_four last_three last_two
leaderboard league line_up long_list longlist longlisted measured_up my_marks my_position neck_and_neck
number_of_applications other_applications other_interviewees other_people other_profiles others photo_finish
placed placing profile_of_the queue rank ranked ranking rankings ranks rated rating relative_to rival rivals
runner_up score scored scores scoring second_best second_choice second_in_line second_place shortlist
shortlisted silver_medal stack_up strong_field that_i_lack that_i_lacked the_difference the_edge the_field
the_lineup the_other_five the_other_four the_other_one the_other_three the_other_two the_rest third_place
tipped_the_balance tipped_the_scales top_three up_against versus what_made_her where_i_stood who_beat_me
who_did_you_choose who_else who_got who_was_chosen who_won
""",
    "SKILL": """
a_levels abilit* accredit* acumen adept adroit apprentic* aptitude at_home_with bachelor* background_in
bilingual blindfolded bsc btec capab* certif* chartered coded_welder competen* conversant could_do_the_job
craftsman craftsmanship craftswoman credential* cv_shows decade decades deft degree degrees diploma diplomas
dissertation distinction doctorate eight_years_in excellent_at experience experienced experiences expert
expertise expertly experts familiar_with fifteen_years first_aid five_years_in five_years_of fluency fluent*
forklift forty_years gcse gcses gifted good_at good_with_numbers graduat* hands_on honours i_can_do_that
i_can_do_the i_can_do_this i_can_drive i_can_handle i_can_run i_can_teach i_know_it i_know_the i_know_this
i_speak_five i_speak_four in_my_sleep inside_out journeyman know_how knowhow knowledge knowledgeable licen*
majored master masterclass mastered masters mastery mba msc multilingual nous nvq old_hand on_the_job phd pro
proficien* qualification* qualified registered savvy seasoned shop_floor six_years_of skilful* skill skilled
skillful* skills skillset specialis* speciality specializ* specialty straight_as strong_in studied talent*
ten_years thesis thirty_years three_years_as_a three_years_at_the three_years_of three_years_on_the
track_record tradesman tradeswoman trained training trilingual twelve_years_of twenty_years two_years_at_the
two_years_behind two_years_in two_years_of two_years_on_the unqualified versatile versed veteran worked_at_the
worked_with_the years_of_practice years_of_service years_of_study
""",
    "FIT": """
advert advertisement align* all_the_boxes all_the_skills asked_for_in at_home belong belonged belongs
compatib* correspond corresponds could_have_been_written criteria criterion cut_out_for every_box
everything_you_asked fit fits fitted fitting fulfil* gel gelled had_my_name_on in_line_with jigsaw
job_description job_profile job_spec just_the_ticket line_up_with lines_up looking_for_someone_who
looking_for_someone_with made_for match matched matches matching meet_all meet_every meet_the meet_your
meets_all meets_the met_all met_every met_the met_your mismatch must_have my_cup_of_tea my_kind_of
my_name_on_it my_profile natural_choice overlap* people_like_me person_like_me pertinent prerequisite*
qualifications_listed qualifies qualify relevance relevant required requirement requirements requires
right_choice_for right_for_it right_for_me right_for_you right_man_for right_person_for right_woman_for
same_page satisfy_all satisfy_the someone_like_me square_peg suit suitab* suited suits_me tailored tick
tickbox ticks_the_boxes to_a_t up_my_street up_to_the_task what_you_are_looking what_you_need what_you_wanted
what_you_were_looking would_have_been_good would_have_been_perfect written_for_me you_are_looking_for
you_were_looking_for
""",
    "PERFECT": """
all_the_boxes all_the_requirements all_the_skills bang_on bespoke bullseye destined down_to_the_last
each_and_every embodi* epitome every_box every_one every_requirement every_respect every_single exact exactly
exemplary faultless* flawless* fully_met ideal ideally immaculat* impeccab* just_as just_like just_right
just_that just_the just_this just_what meant_for_me meant_to_be one_to_one optimal optimum perfect* precise
precisely precision predestin* quintessential* right_man_for right_person right_woman_for second_nature
spot_on spotless textbook the_one the_right_candidate the_right_choice the_right_fit the_right_man
the_right_one the_right_place the_right_woman the_very thoroughly to_a_t ultimate undoubtedly unmistakab*
unquestionab* utterly wholly your_man your_woman
""",
    "ACHIEVE": """
accomplish* aced achiev* author authored award awarded awards boost* built_a built_from built_the built_up
clean_record coached completed conquer* coordinat* created delivered designed developed doubled doubling
employee_of_the_year exceeded_the excelled executed exhibited feat feats founded from_scratch fundrais*
generated grew ground_up grow_the growth halved head_of_department headed honour* i_built implement*
in_charge_of increas* introduced launch* lead_a_team led managed managing mastered medal* mentored milestone*
modernis* moderniz* nailed never_late never_missed_a_day nominat* optimis* optimiz* oversaw overseen patent
patented patents per_cent percent percentage pioneer* prize prizes prizewinn* promoted promotion proud_of
proven publication published quadrupl* raised ran_a ran_the reduced results revolution* saved scholarship*
set_up shipped slash* smashed spearhead* streamlin* success successes successful* supervis* top_of_my_year
track_record transform* tripl* triumph* trophies trophy turnaround turned_around valedictorian winning won
""",
    "ASSET": """
accuracy accurate adaptab* add_value ambitio* analytic* asset assets autonom* beneficial bring_to_your
brings_to_the can_do coachable commitment committed communication_skills communicative conscientious*
contribut* creativ* dedicat* dependab* determination determined devoted diligen* drive_and driven dynam*
eager* energetic energy enhance* enrich* enthusias* extra_mile eye_for_detail fast_learner flexib* forte
gain_for gain_from grafter grit gritty ground_running hands_on hard_worker hardworking hit_the_ground hungry
indispensab* industrious interpersonal invaluable inventive irreplaceab* juggl* keen keenness leadership
learn_fast loyal* made_a_difference make_a_difference methodic* meticulous* mindset motivat* multitask*
never_late one_to_watch organised organized outgoing pair_of_hands passion* people_person people_skills
persever* persisten* powerhouse precise_worker proactive* problem_solving profit_from_my punctual*
quick_learner reinforce* reliab* resilien* resourceful* skillset sleeves sociab* strengths strong_suit
structured teachable team_player team_spirit team_work teamwork* tenaci* thorough thoroughness tidy
trustworth* under_pressure valuable value_to_your versatil* weight_in_gold willing_to_work workaholic
workhorse worth_it worth_my_weight zeal zealous
""",
    "HUMBLE": """
above_my_weight ashamed_of_my awkward awkwardly babbled bitten_off_more blanked bombed botched choked clumsily
clumsy cringe cringed cringing daft deserved_it did_badly disappointment_to disaster disastrous*
don_t_blame_you dreadful dumb embarrass* excuse_my_english fail failed failing fails failure failures flop
flopped fluffed flunked fool foolish froze frozen fumbled good_enough hopeless* humble humbly humiliat* i_lack
i_lacked i_should_have_known idiot idiotic imposter impostor inadequa* incompeten* inferior* insignifican*
isn_t_strong_enough just_a_simple lack_the_experience let_myself_down likes_of_me loser lost_my_thread
made_a_mess mediocr* mess_of_it messed_up mortified mumbled my_own_doing my_own_fault my_own_worst_enemy
my_weaknesses myself_to_blame nerves_got_the_better no_great_loss no_wonder not_clever_enough not_cut_out_for
not_much_of_a not_my_finest_hour not_the_brightest not_the_sharpest nothing_special only_a_beginner
only_a_small out_of_my_depth panicked pathetic* punching_above rambled rambling rubbish_at shortcomings shy
silly_me silly_of_me slow_learner sold_myself_short somebody_like_me stammered stumbled stupid stupidity
tanked tongue_tied too_junior too_nervous too_old_for too_quiet too_slow too_weak tripped_up underperform*
undeserving unworth* useless* waffled went_blank what_was_i_thinking worthless*
""",
    "APOLOGY": """
accidental* apolog* ashamed contrite deeply_regret didn_t_mean_to embarrassed excuse excused excuses feel_bad
feel_terrible forgive forgiven forgiveness forgives forgiving guilty hands_up i_owe_you i_regret if_i_was_too
if_i_wasted inadvertent* make_up_for mea_culpa mine_alone my_bad my_mistake my_own_fault never_meant_to
no_offence oops oopsie out_of_line overstep overstepped overstepping pardon pardons penitent please_accept_my
regret_having regret_my regret_that regret_the regretful remorse remorseful sheepish* sorry soz sozza
take_the_blame to_blame unintention* wasted_your_afternoon wasted_your_time whoops
""",
    "BOTHER": """
a_pain annoy* bad_moment bad_time badger* better_things_to_do bother* brazen burden* busy cheeky clogging_up
clutter disturb* extra_work hands_full harass* hassle* hassling hectic impos* inbox_is inconvenien*
inopportune interrupt* intrud* intrusion inundat* keep_you leave_you_in_peace let_you_go long_mail
mean_to_be_a nag nagging nuisance* one_more_email only_a_minute out_of_the_blue overburden overloaded overrun
overworked pest pester* presume presuming presumption presumptuous quick_one ramble rambled_on rambling
sorry_to_be_a stealing_your_time swamped take_up_more_of take_up_your take_your_time taken_up_too_much
taken_up_your taken_your_time taking_your_time time_is_precious took_your_time troubl* unasked uninvited
unsolicited want_to_be_a wasted_your_time your_inbox your_valuable_time
""",
    "READY": """
a_call_away able_to_go able_to_start all_set any_day any_moment around_the_clock at_a_moment_s at_any_hour
at_once at_your_beck at_your_disposal at_your_service availab* bags_are_packed be_there_monday beck_and_call
boots_on can_be_there can_begin can_come can_join can_start can_step_in come_in_on_monday come_in_whenever
come_running could_be_there could_begin could_come could_join could_start could_step_in day_or_night
drop_everything flexib* forthwith free_as_of free_for_you free_from free_to_start gave_notice give_me_a_shout
give_notice good_to_go hand_in_my_notice handed_in_my_notice i_ll_be_there immediat* in_a_heartbeat
in_the_wings instant instantly just_call just_ring just_say just_shout like_a_shot moment_s_notice move_house
move_next_week move_now nights_and_weekends no_commitments no_notice no_strings nothing_holding_me
notice_period on_call on_the_bench prepared_to_begin prepared_to_go primed ready relocat* resigned right_away
right_now say_the_word seven_days_a_week short_notice spontaneous* stand_by standby standing_by
start_as_soon_as start_date start_from start_monday start_next_week start_on_monday starting_monday
step_in_any_time straight_away straightaway tomorrow without_delay without_notice
""",
    "ANYTHING": """
all_kinds_of all_offers all_roles all_the_same_to another_department any_area any_branch any_conditions
any_contract any_department any_future_openings any_future_opportunities any_future_opportunity
any_future_vacancies any_job any_old_job any_opening any_openings any_opportunities any_other_jobs
any_other_position any_position any_positions any_role any_shift any_site any_suitable_role any_terms
any_vacancy any_wage any_work anyhow anything anytime anywhere beggars choosy crumbs dogsbody don_t_care_what
don_t_mind_what don_t_mind_which elsewhere_in_the_company entry_level even_cleaning fixed_term for_free
for_less for_nothing freelance from_the_bottom fussy gofer half_the_pay in_any_form in_any_way
in_the_post_room in_the_warehouse internship junior_post leftover less_money less_pay lower_grade lower_level
make_the_tea maternity_cover need_a_hand no_job_is_too no_matter_how_small no_matter_what not_fussed not_proud
open_to_all open_to_any open_to_everything open_to_other open_to_suggestions_of other_branches
other_departments other_openings other_opportunities other_positions other_roles other_teams other_vacancies
part_time picky relief_work scraps seasonal_work skivvy something_else something_for_me stacking_shelves
start_at_the_bottom step_down supply_work sweep_the_floor sweep_the_floors sweep_the_yard tea_boy temp temping
temporary unpaid use_for_me use_me voluntary volunteer wash_dishes wash_pots whatever wherever zero_hours
""",
    "FUTURE": """
a_year_on an_opportunity another_chance another_day another_job another_opportunity another_place
another_position another_post another_role another_round another_season another_time another_year apply_again
at_some_point bear_me_in_mind becomes_available becomes_free careers_page come_back come_up comes_up
coming_months coming_season coming_year comparable_opportunity comparable_position down_the_line down_the_road
expand* eye_on_your follow_your foreseeable from_now_on further_down_the future futures going_forward
grow_the_team hire_again hope_to_apply hope_to_meet hope_to_see hope_to_work if_you_ever if_you_grow
in_a_couple_of in_a_year in_due_course in_six_months in_the_autumn in_the_fall in_the_long_run in_the_spring
in_the_summer in_the_winter in_three_years in_time in_touch in_two_years job_alerts job_board keep_an_eye
keep_in_mind keep_me_in_mind keep_me_on_your keep_me_posted keep_my_cv keep_my_details keep_my_file
keep_my_name keep_my_number later let_me_know_if let_me_know_should let_me_know_when long_term looking_again
meet_again moving_forward need_somebody need_someone new_job new_opportunity new_position new_post new_role
new_year next_application next_autumn next_campaign next_fall next_intake next_job next_one next_post
next_role next_round next_season next_september next_spring next_summer next_time next_year on_file
on_your_list on_your_radar one_day one_of_these_days open_up opening openings opens_up paths_cross
paths_will_cross pops_up re_apply reappl* remember_me second_kitchen second_shop second_site see_you_again
some_day someday stay_in_contact suitable_opportunity suitable_position suitable_role talent_pool think_of_me
this_spring this_summer this_winter try_again turns_up vacanc* vacant watch_your_page when_you_hire
within_six_months within_two_years
""",
    "FALLBACK": """
anything_changes backs_out bail bails becomes_free_again better_offer bow_out change_her_mind
change_their_mind changes_his_mind circumstances_change cold_feet declin* didn_t_work_out disappoint_you
disappoints doesn_t_last doesn_t_pass_probation doesn_t_show_up doesn_t_stay doesn_t_turn_up doesn_t_work_out
don_t_accept don_t_stay don_t_take_it drop_out dropped_out drops_out failed fall_through falls_ill falls_short
falls_through fell_through flops gets_sick go_pear_shaped go_wrong goes_wrong i_ll_still_be if_it_doesn_t
if_it_fails if_the_chosen if_the_first if_the_new if_the_other if_the_person if_the_successful
if_things_change if_things_don_t if_things_go if_your_candidate if_your_new if_your_plan in_case in_the_lurch
jump_in keep_me_in_reserve keep_me_warm know_where_i_am know_where_to_find leaves let_you_down meantime
no_show not_accept not_last not_pan_out not_sign not_stay not_take_it not_turn_up not_work_out plans_change
pulled_out quit quits quitting refuses regret_your_choice reserve_list resign* run_off say_no says_no
shouldn_t_take_it situation_changes spare_wheel step_in still_available still_be_there still_free
still_interested take_his_place take_over took_over turn_it_down turns_you_down unexpectedly until_then
waiting_list walked_out walks_out went_wrong withdraw* won_t_accept won_t_last won_t_sign won_t_take_it
you_have_my_number you_ve_got_my
""",
    "DEADLINE": """
as_soon_as_possible asap at_once await_your_answer before_christmas before_close_of before_easter
before_friday before_i_go before_midnight before_monday before_noon before_saturday before_sunday
before_the_end_of before_the_first before_the_weekend before_then before_thursday before_wednesday
by_christmas by_close_of by_easter by_end_of by_five by_friday by_midnight by_monday by_next_friday by_noon
by_sunday by_the_end_of by_the_first by_the_weekend by_then by_thursday by_today by_tuesday by_wednesday
close_of_business close_of_play closing_date cob countdown deadline* earliest early_response end_of_play
end_of_the_day end_of_the_month end_of_the_week eod eow expect_to_hear expect_your_answer expect_your_reply
expect_your_response expedite expediting expires forty_eight_hours give_you_till hurry i_expect
immediate_answer immediately in_the_next_days insist insisted insisting insists latest let_me_know_before
let_me_know_by must_know need_an_answer need_to_hear need_to_know need_your_answer no_later_than not_leave_it
otherwise_i pressing prompt promptly pronto quick_answer quick_reply quick_response right_away soonest
speedily speedy swift swiftly this_afternoon this_evening this_week time_is_short time_limit timeframe
timeline tomorrow tonight ultimatum until_christmas until_close_of until_five until_friday until_midnight
until_monday until_next_week until_sunday until_the_end_of until_the_weekend until_then until_thursday urgency
urgent* want_an_answer want_to_hear when_will_i_hear within_a within_days within_five_days
within_fourteen_days within_seven within_ten within_the_hour within_the_week within_three within_two
without_delay you_have_until
""",
    "NAG": """
and_again another_mail another_try any_news ask_again ask_each ask_every bumping call_again call_each
call_every call_until chase chased chaser chasing check_back check_each check_in checking_in circle_back
did_you_get did_you_read did_you_see dogged* don_t_give_up each_month each_week email_every every_day
every_few_weeks every_friday every_monday every_month every_morning every_quarter every_two_weeks every_week
expect_to_hear follow_up following_up fourth_message fourth_time get_back_to_me get_rid_of_me got_back_to_me
hadn_t_got hadn_t_heard have_not_got have_not_heard have_you_got haven_t_got haven_t_heard hear_back
heard_back i_ll_call i_ll_check i_ll_follow i_ll_keep i_ll_ring i_ll_try i_shall_call i_shall_follow
i_shall_keep keep_applying keep_asking keep_checking keep_knocking keep_pestering keep_ringing keep_trying
keep_writing last_you_hear me_again my_earlier_email my_first_call never_answered never_got never_heard
never_replied no_for_an_answer not_giving_up not_the_last nudge nudged nudging once_a_month once_again persist
persisten* phone_every phone_until ping pinged pinging prod prodding rang_before rang_twice regularly
relentless* remind reminded reminder* reminding resend resending ring_each second_attempt second_letter
second_mail second_try sent_last_week spam_folder still_hoping still_waiting stubborn* third_attempt
third_time third_try touch_base try_again try_you_again unanswered until_i_get until_i_hear until_you_say_yes
will_be_in_touch will_call will_check will_follow will_keep will_ring will_try won_t_give_up
wondering_if_you_had write_again write_each wrote_before yet_again
""",
    "FORWARDING": """
act_as_a_reference anyone_who_is anyone_who_might circulat* connect_me desk_of drop_my_name endorse*
forward_it forward_my forward_the forward_this forward_to_your forwarded forwarding fwd good_word hand_my_cv
hand_my_number hear_of_a_place hear_of_any hear_of_anyone hear_of_other intro introduc* know_anybody
know_anyone know_of_another know_of_any know_of_other know_of_somebody know_someone mention_me mention_my_name
might_be_interested open_doors other_branches other_departments other_offices other_sites other_teams
pass_it_along pass_it_on pass_my_cv pass_my_name pass_on passed_along passed_on passing_on point_me_to
point_me_towards put_in_a_word put_me_forward put_me_in_touch put_my_name_forward recommend recommendation*
recommended recommending recommends refer_me referee referees referral* referred repost retweet send_it_round
send_my_application send_my_details share_my_details share_my_portfolio share_my_profile show_my_portfolio
sister_company somebody_who_could someone_who_could someone_who_needs spread_the_word steer_me vouch vouched
vouches vouching who_could_use who_is_hiring who_is_looking who_might_be who_might_want word_in_the_ear
""",
    "NETWORK": """
acquaintance* affiliate* agencies agency alumni associate associates association branch branches
business_partner colleague colleagues competitor competitors contact contacts counterpart* employer employers
franchise* grapevine guild headhunter* in_the_sector in_the_trade in_your_field in_your_line linkedin meetup
neighbouring neighbours network* other_clients other_companies other_firms other_hospitals other_hotels
other_restaurants other_schools other_wards partner_companies partners peers people_you_know professional_body
recruiter* sister_company sister_hotel subsidiar* supplier suppliers trade_fair word_of_mouth xing
you_know_anyone you_know_everyone you_know_the you_might_know your_address_book your_clients your_connections
your_customers your_friends
""",
    "ATTACHED": """
annex appended appendix attach* behance certificate certificates click_here copies_of_my copy_of_my
cover_letter covering_letter curriculum cv cvs demo documents docx download dribbble dropbox enclos*
file_below find_below for_your_file for_your_files for_your_information for_your_perusal for_your_records
github gitlab here_are_my here_is_my here_is_the here_s_my here_s_the herewith homepage jpeg latest_version
letter_of_recommendation letters_of_recommendation link links mixtape my_blog new_version_of_my on_my_profile
on_my_site one_pager pdf photocopies photocopy pictures_of_my please_find portfolio portfolios presentation_i
proposal reel referees reference references resubmit* resume resumes scan scanned scans see_below send_along
send_you_my sending_along sending_you_my sent_you_my showreel slides testimonial* transcript transcripts
updated_profile url video_of_my webpage website wetransfer work_sample work_samples writing_sample zip
""",
    "CALL": """
a_beer a_brew a_pint a_talk appointment appointments at_your_desk at_your_office audience blower buy_you_lunch
call calls catch_up chat chats chatting chinwag coffee come_along come_and_see come_by come_in come_over
come_round come_to_see come_to_the_office come_to_your_office converse cuppa debrief debriefing discuss
discussing discussion drop_by drop_in drop_me_a_line face_to_face facetime for_lunch give_me_a_bell
give_me_a_ring give_me_a_shout give_you_a_bell give_you_a_ring grab_a_bite have_a_word have_lunch
hear_it_from_you hear_your_voice hop_on_a in_person in_your_area in_your_office jump_on_a look_in look_over
look_round meet meeting meetup my_mobile natter on_the_line one_to_one over_a_cup over_lunch over_tea
passing_through phone pop_in pop_round rendezvous ring_me ring_you round_the_table short_conversation sit_down
skype speak_about speak_again speak_on_the speak_soon speak_to_you speak_with_you stop_by stop_in swing_by
talk_about_it talk_it_over talk_it_through talk_more talk_on_the talk_to_you talk_with_you telephon*
turn_up_at video_link videocall visit visiting whatsapp zoom
""",
    "CALENDAR": """
after_five after_four after_lunch after_my_shift after_school after_six after_three after_work agree_a_time
an_hour any_afternoon any_day any_evening any_morning any_time any_tuesday anytime are_you_free around_at
around_in_the around_most around_on around_this around_tuesday arrange at_five at_four at_lunch at_nine
at_noon at_ten at_three at_two available_after available_all available_at available_from available_in_the
available_on available_this before_nine before_noon before_ten best_for_you between_nine between_two calendar
calendars calendly convenient diaries diary doodle find_a_date find_a_moment find_a_time fit_you_in fix_a_date
free_all free_at free_from free_in_the free_next free_on free_wednesday gap_in_your half_hour half_past
in_the_afternoon in_the_evening in_the_evenings in_the_morning invite_for invite_you lunch_break lunchtime
mins minutes next_few_days next_friday next_monday next_thursday next_tuesday next_wednesday next_week o_clock
office_hours on_friday on_monday on_saturday on_sunday on_thursday on_tuesday on_wednesday open_after open_all
open_at open_every open_from open_in_the open_next open_on open_thursday pencil_in pick_a_time propose_a_date
propose_a_time quarter_to schedul* set_up_a slot slots spare_half spare_me spare_ten spare_the_time
squeeze_me_in suit_you suits this_friday this_thursday this_wednesday this_week time_zone week_after weekday
weekdays what_time when_are_you when_could_we window_in_your work_for_you works_for_you you_are_free
you_re_free your_convenience
""",
    "FEEDBACK": """
a_few_words a_line_on a_line_or_two a_sentence_or_two a_word_on advice advis* appraisal assess assessment
came_across come_across come_over comment commentary comments constructive couple_of_lines criticism critique
critiques debrief debriefing evaluate evaluation feedback feedbacks grateful_for_any guidance heads_up
help_me_to_know help_me_understand hint hints how_did_i_come how_did_i_do how_did_you_find how_i_did
how_i_performed how_it_went how_my_answers how_my_portfolio how_my_presentation how_my_test how_you_found
how_you_saw impression impressions input insight insights learn_from_it learn_from_this learn_from_you
lessons_learned marks_on notes_on_my observation observations one_thing_i one_thing_you opinion opinions
pointer pointers recommendation_for recommendations_for remark remarks review_of_my rubric score_sheet
scorecard share_some_thoughts steer suggestion suggestions takeaway takeaways tell_me_how tell_me_if_my
tell_me_one tell_me_what tell_me_where tell_me_which the_one_thing things_i_could tip tips useful_to_hear
useful_to_know verdict verdicts what_did_you_make what_did_you_think what_i_could_do what_i_could_have
what_i_did_wrong what_landed what_went_wrong what_would_you_suggest what_you_made_of what_you_saw
what_you_think what_you_thought where_i_lost where_i_stood where_i_went_wrong wisdom your_judgement
your_reading your_take your_thoughts your_view
""",
    "VAGUE": """
about_my_application about_my_cv about_my_interview about_my_performance all_in_all and_so_on any anything
areas_for_improvement as_a_whole big_or_small broadly do_better_next_time etc etcetera everything general
generally good_or_bad how_did_it_go how_i_did how_i_was how_it_went how_was_i improve_my_chances
in_every_respect more_or_less on_my_application on_my_candidacy on_my_cv on_my_interview on_my_performance
on_my_profile on_the_whole overall positive_or_negative regarding_my_application roughly some_advice
some_feedback some_guidance some_insight some_pointers something_to_go_on sort_of thoughts what_did_you_think
what_i_can_improve what_i_could_improve what_you_thought whatever where_i_can_improve
""",
    "BLUNT": """
be_direct big_boy big_girl blunt bluntly bluntness both_barrels brutal brutally can_handle_it can_take_it
candid candidly candor candour cruel cruelly don_t_be_gentle don_t_hold_back even_if_it_s even_if_it_stings
fire_away forthright frank frankly frankness give_it_to_me gloves_off grown_up harsh harshly hit_me honest
honestly honesty however_bad however_painful i_won_t_cry if_it_hurts lay_it_on_me let_me_have_it merciless*
no_filter no_fluff no_holds no_nonsense no_offence_taken not_be_offended on_the_chin outspoken plain_speaking
plain_words pull_no_punches raw roast ruthless* savage slaughter spare_my_feelings straight sugar_coat
sugarcoat* tear_me_to_shreds thick_skin truth truthful truthfully uncensored undiluted unfiltered unflinching*
unsparing* unvarnished warts without_frills without_mercy won_t_be_offended
""",
    "WHY": """
against_me arrive_at arrived_at at_the_bottom_of basis_of_your behind_the_decision behind_the_rejection
behind_this_refusal behind_your_choice behind_your_decision behind_your_refusal chose_somebody chose_someone
clarif* clincher come_to_this_decision counted_against criteria_you criterion dealbreaker deciding_factor
decisive don_t_understand elaborate enlighten explain explains explanation* grounds help_me_understand
how_come how_could how_is_it_that how_you_came_to how_you_decided how_you_reached i_fell_short insight_into
justif* led_to_the led_to_this led_you_to light_on_the like_to_know like_to_understand love_to_know
made_the_difference made_you_change made_you_choose made_you_decide made_you_say_no make_sense_of motive
motives not_chosen not_picked not_selected not_taken on_what_basis passed_over rationale
reached_this_conclusion reached_this_decision reason reasoning reasons rejected_me shed_light shed_some_light
spoke_against sticking_point turned_down_by turned_me_down turned_my_application_down want_to_know
want_to_understand wasn_t_chosen wasn_t_selected what_caused what_decided what_did_i_do what_did_i_lack
what_held_me_back what_kept_you what_led what_let_me_down what_made what_put_you_off what_tipped
what_was_lacking what_was_missing what_was_the_problem what_was_wrong what_went_wrong where_did where_i_lost
where_i_went_wrong where_the_problem wherefore* which_criteria why whys
""",
    "IMPROVE": """
a_course_in areas_to_develop better_at brush_up build_on build_up building_my clearer deficit* differently
do_better done_better evening_class evening_classes evening_course fall_short falls_short fault faults
fell_short flaw flaws gap gaps get_better grow_as grow_in grow_into held_me_back homework_to_do hone honing
how_i_might_prepare improve improved improvement improvements improves improving kinks lack lacked lacking
lacks learn_from_it learn_from_this learn_more_about let_me_down missing more_concrete more_detail
more_practice more_specific need_an_extra next_time overhaul practice_on practise prepare_better progress
refine refining reskill retrain retraining rework sharpen sharpening shortcoming* step_up strengthen* stumbled
take_a_course tripped_up tweak unclear upskill* weak weaker weakest weakness weaknesses what_i_should_change
what_i_should_learn what_i_should_work what_skills what_to_change what_to_learn which_course work_my work_on
worked_on working_on
""",
    "PERSONALITY": """
a_man a_woman accent accents age aged aloof appearance arrogant as_a_person attitude attitudes aura autis*
awkward beard being_single body_language boomer bossy brogue came_across_as character charisma charm chemistry
childless christian clothes clothing come_across_as complexion cultural_fit culture_fit date_of_birth demeano*
dialect did_i_come_across did_i_seem didn_t_click didn_t_fit disab* dislike* dreadlocks dressed ethnic*
extrovert* eye_contact faith fit_in fitted_in foreign foreigner foreigners gender generation grey_hair haircut
hairstyle halal handshake handwriting have_children headscarf height hijab hindu horoscope immigrant*
introvert* jewish kippah kosher lesbian likable like_me likeab* liked_me lisp looks loud make_up makeup manner
mannerisms marital_status maternity mental_health migrant* mother_tongue motherhood muslim my_english my_face
my_hair my_teeth my_voice my_weight nationality nerves nervous nervousness neurodiver* nonbinary obese
orientation origin origins outfit over_fifty over_forty over_sixty overweight passport personalit* personally
piercing piercings politics postcode pregnan* presence pronouns pronunciation queer quiet race racial rapport
refugee* religion religious retirement roots scar seem_too sexuality shy shyness sikh skin_colour smile_too
spark stammer stutter surname tattoo tattoos temperament too_direct too_old too_posh too_young trans
transgender turban veil vibe vibes wheelchair working_class young_mother zodiac
""",
    "POLICY": """
although_you_don_t although_you_wrote aren_t_supposed_to as_a_rule ask_all_the_same asking_anyway by_the_book
can_t_answer can_t_comment can_t_give can_t_offer can_t_reply can_t_share cannot_answer cannot_comment
cannot_give cannot_offer cannot_provide cannot_reply despite_the_rule despite_your do_not_answer
do_not_comment do_not_give do_not_offer do_not_reply do_not_share don_t_give don_t_normally don_t_reply
don_t_share exception exceptional* exceptions forbidden guideline* high_volume in_my_case in_spite_of
individual_comments individual_feedback individual_replies informally know_you_are_not know_you_can_t
know_you_do_not know_you_don_t know_you_re_not large_number legal_reasons loophole make_allowances
never_answer never_share no_feedback not_able_to_give not_allowed not_possible_to not_supposed_to not_usually
number_of_applicants off_the_record officially only_once permitted policies policy principle prohibited
protocol realise_you_don_t regulation* the_rules this_once though_you_can_t try_my_luck unable_to_answer
unable_to_comment unable_to_give unable_to_offer unable_to_provide understand_that_you_cannot unofficial*
volume_of_applications worth_asking your_rules
""",
    "SECRET": """
anonym* asked_me_not_to between_ourselves between_the_two_of between_us between_you_and_me closed_doors
confide confided confidential* confides discreet* discretion do_not_tell don_t_mention_it don_t_share_this
don_t_tell embargo* entrusted giveaway heard_it_from_me hush in_confidence in_on_the in_private in_the_know
incognito keep_it_quiet keep_it_to_yourself keep_this_to_yourself let_slip made_me_promise mum_s_the_word nda
not_meant_to_say not_meant_to_tell not_supposed_to_know not_to_repeat not_to_tell off_the_record on_the_low
on_the_quiet privately privy promised_not_to psst schtum secrecy secret secretly secrets shhh
shouldn_t_have_told shouldn_t_know shtum shush sources spill trusted_me_with trusted_with unattributed
under_the_table undisclosed unofficial* wasn_t_supposed_to whisper* without_telling won_t_tell
""",
    "INSIDER": """
a_friend_told_me asked_around asking_around birdie contact_inside digging dug_up eavesdrop* found_out_that
friend_in_hr friend_inside good_authority gossip* got_wind grapevine happen_to_know happened_to_see
heard_from_somebody hearsay hiring_freeze i_hear_that i_hear_the i_hear_you i_heard_from i_know_who i_ve_heard
insider insiders internal_email know_from_a_reliable know_from_one_of know_who_got know_who_you layoffs leak
leaked leaking leaks little_bird looked_her_up merger mole my_sources not_supposed_to_know on_the_inside
on_your_desk on_your_screen overhear* people_say read_the_list reliable_source reorganisation restructur*
rumor* rumour* saw_the_names scroll scuttlebutt seen_the_list snoop* somebody_in_your_company
somebody_in_your_office someone_in_your_team spies spy takeover the_porter_told_me they_say through_the_door
unannounced walls_have_ears wind_of word_reached_me
""",
    "PRIVATE": """
about_your_boss affair affairs alcohol alcoholi* argue argued backbit* badmouth* bereave* bicker* bitch
bitching boyfriend break_up breakdown breakup broke_up burnout cancer chemo* clash* complained_about custody
dating debts depress* diagnos* divorc* doesn_t_get_on drinking drunk each_other_s_throats fancied fell_out
feud* fight fights fling flirt* fought funeral gambl* girlfriend gossip* grief grumbled grumbling hangover
hate_each_other her_daughter her_family her_father her_son his_back his_children his_daughter his_father
his_mother his_wife hungover illness* intimate marital marriage menopause moaned moaning mutiny nickname
nicknames passed_away plans_to_quit pregnan* private_life quarrel* rehab rumour rumours said_about_your
separated separation shouted_at speaking_terms split_up tension tensions wants_to_leave was_crying
was_in_tears yelled yelling your_daughter your_family your_father your_health your_heart your_husband
your_knee your_loss your_mother your_operation your_private your_son your_surgery your_wife
""",
    "THANKS": """
appreciat* bless_you cheers credit_to danke decent_of_you did_me_good enjoyed for_explaining for_having_me
for_inviting_me for_letting_me_know for_making_time for_seeing_me for_showing_me for_taking_the_time
for_telling_me for_the_coffee for_the_tour for_walking_me for_writing_back for_your_answer for_your_honesty
for_your_kindness for_your_patience for_your_reply generous_of_you give_my_regards glad_i_came glad_of
glad_that_you glad_to_have_met glad_you good_meeting good_of_you good_to_meet good_to_talk gracias grateful*
gratitude grazie great_meeting great_to_meet hats_off honored honoured i_m_glad i_valued i_was_glad
in_your_debt indebted kind_of_you kudos lovely_meeting lovely_of_you lovely_to_meet made_it_easy made_my_day
means_a_lot meant_a_lot meant_something merci nice_of_you nice_one nice_to_meet obliged owe_you_one
pleased_that_you pleased_to_have pleasure privileged ta_very_much thank thanked thankful* thanking thanks
thoughtful_of_you tip_my_hat value_your warm_welcome was_touched
""",
    "THANKSALOT": """
a_billion a_bunch a_lot a_million a_thousand a_ton absolute_pleasure again_and_again again_thank_you
always_be_thankful amazing amazingly angel angels awesome beyond_grateful beyond_words bottom_of_my_heart
boundless can_t_thank_you cannot_thank_you deepest deeply each_and_every endless endlessly enormous* eternal*
ever_repay ever_so everlasting every_single exceeding* exceptional* extraordinar* extreme* fabulous fantastic
fantastically forever from_the_bottom from_the_heart godsend heaps heartfelt honored honour honoured
how_can_i_ever hug huge_thanks hugely hugs humbled immense* incredib* infinite* invaluable kisses legend
legends lifesaver magnificent marvellous marvelous massive massively million_thanks most_generous
most_grateful my_whole_heart never_forget never_thank_you no_words once_again once_more outstanding overwhelm*
phenomenal* priceless privilege profound* rest_of_my_life saint saints sincere sincerely sincerest so_much
so_very splendid stellar superb terrific thank_you_again thank_you_enough thank_you_thank_you thanks_again
thanks_thanks the_best thousand_thanks thousand_times tons_of tremendous* truly_appreciate truly_grateful
truly_thankful unbelievabl* undying unforgettab* utmost very_much warmest with_all_my_heart wonderful
wonderfully words_can_t_express words_cannot_express xoxo xx
""",
    "DESPITE": """
admittedly after_all albeit all_the_same although anyhow anyway apart_from at_any_rate at_least be_that_as_it
but can_t_help contrary_to despite due_respect either_way even_if even_so even_when even_without fair_enough
for_all_the for_all_your granted hard_feelings have_to_admit have_to_say however i_admit if_only in_any_case
in_any_event in_spite_of late_as_it least_i_can let_alone mind_you much_as must_admit must_say nevertheless
no_matter no_offence nonetheless nor not_that_i not_that_it not_that_you not_to_mention nothing_else
notwithstanding one_way_or_another other_hand regardless short_as_it still strange_as_it that_as_it_may
that_said the_least_i then_again though to_be_fair whereas whilst yet
""",
    "IRONY": """
all_the_best_with amusing* apparently applause as_if bravo can_t_wait_to chapeau charming clearly congrats
congratulations curious_how curiously delightful doubtless* evidently excuse_me_for full_marks_for funnily
funny genius goes_without_saying good_luck_finding good_luck_to_whoever good_luck_with_the good_luck_with_your
good_to_know great_job ha haha hahaha hats_off hooray hope_it_was_worth how_generous how_gracious how_kind
how_lovely how_modern how_nice how_very_kind hurrah hurray i_m_sure_he i_m_sure_it i_m_sure_that i_m_sure_the
i_m_sure_you i_m_told i_trust imagine_that ironic* irony just_saying lmao lol lucky_them masterclass_in
masterpiece naturally needless_to_say nice_job nice_to_know no_doubt no_surprise obvious* of_course oh_well
only_saying over_the_moon overjoyed pardon_me_for pat_on_the_back plainly presumably priceless rofl sarcas*
silly_me so_called such_fun surely thank_you_for_finally thank_you_for_nothing thanks_a_bunch thanks_a_lot
thanks_ever_so thanks_for_finally thanks_for_keeping_me thanks_for_nothing thrilled undoubtedly well_done
what_a_treat who_knew who_would_have_thought wink you_ll_need_it
""",
    "STOCK": """
aforementioned align* all_the_best_in any_further_information any_questions as_per_our be_advised beacon
best_of_luck_in best_regards career_journey career_path commendable competitive_process completely_understand
consideration considering_me considering_my_application continued_success convey_my cordially cutting_edge
dear_hiring_team dear_sir deeply_value delve delved delving dynamic_company dynamic_environment
earliest_convenience email_finds_you endeavor endeavors endeavour endeavours ever_evolving every_success
express_my extend_my fast_paced feel_free_to_contact feel_free_to_reach finds_you_well for_your_attention
for_your_perusal for_your_time for_your_understanding forward_to_hearing forward_to_staying forward_to_working
forward_to_your foster* fully_respect fully_understand further_to_your future_collaboration
future_opportunities future_projects heartfelt_gratitude hereby herewith hesitate_to highly_appreciate
highly_qualified hiring_manager holistic* hope_this_email hope_this_finds hope_this_message hope_this_note
hope_you_are_well hope_you_re_well i_am_writing_to i_remain in_advance innovative invaluable keep_in_touch
keep_me_in_mind kind_regards learning_experience leverag* like_to_express like_to_extend like_to_take_this
look_forward_to looking_forward_to mail_finds_you message_finds_you mutual* my_journey next_chapter
on_this_journey opportunity_for_growth opportunity_to_apply opportunity_to_discuss opportunity_to_interview
opportunity_to_meet passion_for pivotal please_note professional_development professional_growth
professional_journey profoundly pursuant* reach_out reached_out reaching_out remain_at_your
remain_enthusiastic remain_interested remain_open resonate* respect_your_decision respectfully robust
seamless* sincere_gratitude sincerely_yours sir_or_madam stay_connected stay_in_touch synerg* take_a_moment
take_this_opportunity taking_the_time_to tapestry testament thank_you_for_considering the_opportunity therein
time_and_attention time_and_effort time_and_energy truly_appreciate trust_this_email trust_this_message
underscore* understand_and_respect valuable_insight valuable_insights valuable_time vibrant warm_regards
while_i_am_disappointed wish_you_and_your wish_you_continued wish_you_much_success wish_you_the_best
with_reference_to with_regard_to with_regards_to writing_to_express writing_to_follow writing_to_inform
your_name yours_faithfully yours_sincerely yours_truly
""",
    "COMPANY": """
a_leading admir* amazing_company big_fan_of career_opportunities collaborat* commitment_to company_s culture
cutting_edge dedication_to distinguished diverse diversity dynamic* eminent employer_of_choice empower*
esteemed ethos everything_you_do excellence exciting_company exciting_projects exciting_work family_atmosphere
flagship forward_looking forward_thinking friendly_atmosphere friendly_team global* great_company great_people
great_place great_team groundbreak* heritage high_standards illustrious impactful impressed_by_the
impressed_by_your impressed_with_your inclusion inclusive inclusiveness innovat* inspir* institution
international landmark leader leaders leading_company like_a_family looked_up_to make_a_difference
making_a_difference mission missions multinational one_big_family organisation* organization* people_first
philosophy pioneer* place_like_yours prestig* professionalism renown* reputation repute* respected
success_story supportive sustainab* talented_people talented_team team_like_yours team_spirit teamwork
top_employer tradition traditions trailblaz* values vibrant vision visionary visions welcoming_atmosphere
well_known what_you_do what_you_stand_for wonderful_people wonderful_team worldwide your_achievements
your_brand your_commitment your_company your_great your_products your_success your_wonderful
""",
    "DREAM": """
all_i_want all_i_wanted all_my_life always_wanted ambition as_a_child as_a_girl big_fan childhood cinderella
crave* craving desire desires destiny dream dreamed dreaming dreams dreamt envisaged envision* fairytale
fan_of fanboy fantasies fantasised fantasized fantasy first_choice give_anything_to heart_and_soul heart_is_in
i_d_have_loved idol idols in_love_with in_the_world lifelong little_boy little_girl long_for longed longing
my_whole_life on_my_wall passion pictured_myself picturing_myself see_myself set_my_heart since_i_was
visualised visualized vocation wanted_it_badly would_have_loved would_love_to_have yearn*
""",
    "BLESSING": """
better_off better_so better_things blessing blessings cup_of_tea did_me_a_favour dodg* doubts end_of_the_world
escape escaped favour_to_me for_the_best for_the_better for_the_good free_at_last free_to freedom fresh_start
gift glad_i_won_t glad_you_didn_t godsend good_decision good_thing greener gut_feeling happily in_hindsight
just_as_well looking_back luckily made_me_see made_me_think mutual never_mind no_great_loss not_for_me
not_the_end_of on_reflection onward onwards phew relief relieved right_call right_choice right_decision
saved_me some_good something_better spared thankfully thinking_about_it wise_decision with_hindsight
wouldn_t_have_taken you_did_me_a you_made_the_right you_were_right
""",
    "OTHEROFFER": """
accept_another accepted_a_job accepted_another across_the_river across_the_road across_the_street
another_agency another_clinic another_company another_firm another_house another_job another_restaurant
another_school better_company better_job better_paid better_pay better_place bidding_war competition
competitor* counteroffer down_the_road elsewhere gone_with_another headhunt* higher_salary hired_me in_hand
in_talks_with irons_in_the_fire job_market lined_up more_money new_job new_position new_role next_door offer
offered offers on_the_spot on_the_table other_companies other_employers other_firms other_options
other_possibilities other_processes passed_up pay_me_more pay_more paying_more pays_more pipeline poach*
queue_for rival rivals second_interview_with signed snap_me_up snapped_up somewhere_else spoilt_for_choice
they_wanted_me took_another turned_down turned_them_down
""",
    "REVENGE": """
at_the_top avenge* door_is_closed elephants famous go_far go_under going_places greatness headlines
hope_you_choke i_ll_be_back i_ll_be_laughing long_memory lots_of_luck mark_my_words mark_this never_forget
next_time_you_see not_forget not_forgotten one_day_you outgrow* overtake* payback phoenix regret_having
regret_it regret_not regret_passing regret_your remember_me_when remember_my_name retaliat* retribution
revenge see_how_far see_how_you show_them show_you time_will_tell unstoppab* vengeance vengeful vindicat*
wait_and_see we_ll_see we_shall_see what_goes_around won_t_forget you_ll_see you_will_see
""",
    "FATE": """
a_sign alhamdulillah allah amen ancestors angel angels bible bless blessed blessing by_chance christ
coincidence* comes_around cosmic cosmos curse* destined destinies destiny divine* faith fate fated fateful
fates fingers_crossed fortune fortunes god goddess gods hallelujah heaven heavens hex hexed hoodoo horoscope*
horseshoe inshallah it_was_written jackpot jesus jinx* karma karmic kismet lit_a_candle lord lottery lotto
luck luckily lucky mashallah meant_for_me meant_to_be miracle* miraculous misfortune murphy not_to_be novena
omen* ouija planets pray* providence providential psalm raffle rosary roulette saint saints scripture
serendip* soulmate stars_align superstit* tarot that_s_life the_cards the_dice the_stars thirteenth universe
unluck* up_there voodoo wasn_t_meant_to wasn_t_to_be what_goes_around zodiac
""",
    "MOMENT": """
afternoon_with anecdote* apron archive aroma around_the_table at_the_table back_of_an_envelope backstage
bakery balcony banter barn bell bells bench biscuit biscuits blackboard blueprint boat boots bread break_room
bus buzz buzzing cactus cafeteria cake cakes canteen cat cellar chalk chuckle* clang classroom classrooms
clatter cockpit coffee cookies corridor counter courtyard crane cup customers_at dawn day_with demo
demonstrated demonstration depot desk desks diagram dock docks dog dogs dough drawing drawings drawn_on drew
drill dusk engine entrance evening_with factory field forge furnace garage garden giggle gloves greenhouse
grin grinned guests_at hallway handover hangar heard_her heard_the heard_you heard_your hearing_the
hearing_you hearing_your helmet hum humming in_front_of_the joke joked jokes joking kettle kitchen kitchens
lab laboratory labs lathe laugh laughed laughing laughs laughter lesson library lift light lights loaf loaves
lobby look_round loom lorry machine machines map marker meeting_room memories memory model models moment
moments morning_in morning_with mug mugs music napkin next_to_the noise noises observ* office open_plan oven
ovens overalls patient_in pen pencil photo photograph photos plants playground poster posters press printer
prototype prototypes pupils radio rain reading_room reception rehearsal remember remembered remembering
residents robot robots roof rooftop sales_floor sang sat_in_on saw scent scribble scribbled seeing_how
seeing_the seeing_them seeing_you seeing_your shadowed shadowing shelf shelves shift_change ship shop_floor
showed_me_a showed_me_how showed_me_round showed_me_the showed_us shown_round singing sketch sketched sketches
smell smelled smelling smells smelt smile smiled smiles smiling snow sound_of soup sparks stable stables
staff_room staffroom stage staircase stairs stayed_with_me stays_with_me steam stew sticks_in_my still_hear
still_see still_think_of still_thinking stockroom storeroom stories story stroll* stuck_with_me studio
sunlight sunrise tale taste tasted tasting tea terrace till tomatoes toolbox tools tour tours tractor tram
trial_day trial_morning trial_shift truck uniform van view_from visit visited visiting walk walked walking
wall walls ward wards warehouse watch_your watched watching when_the_alarm when_the_phone_rang when_you_showed
when_you_told whiff whistled whistling whiteboard whiteboards window won_t_forget_the workbench workshop
workshops yard
""",
    "HOST": """
accompan* advised all_of_you answer answered answering answers_to asked_about_my asked_how_i asked_me_about
asked_questions at_ease both_of_you brought_a brought_in brought_it brought_me brought_out brought_the
brought_up brought_us came_down_to came_out_to cared cheered colleagues_at colleagues_for commented corrected
demonstrated demonstrating_the drawn_a drawn_it drawn_the drawn_up drew_a drew_it drew_me drew_the drew_up
drew_us encourag* everybody_who everyone_who explain explained explaining explains explanation explanations
fetched_the found_half_an_hour found_the_time gave_me_an gave_me_the gave_me_your greeted greeting guided
guiding handed_me handed_out handed_the handed_us helped hospitality host hosted hosting hosts how_you_handled
how_you_run how_you_spoke introduced introducing_me invit* led_me_to lent_me lent_us let_me_ask let_me_handle
let_me_help let_me_hold let_me_look let_me_see_the let_me_sit let_me_taste let_me_try_the let_me_watch
letting_me_ask letting_me_hold letting_me_join letting_me_know letting_me_see letting_me_sit letting_me_taste
letting_me_try letting_me_watch listen_to listened listening made_a made_it made_me made_tea made_the
made_time made_up made_us making_the_time making_time met_me_at offered_a offered_it offered_me offered_the
offered_us opened_a opened_it opened_the opened_up opened_your passed_it passed_me passed_the passed_up
picked_me_up pointed_me pointed_out poured prepared_a prepared_the questions_you read_my_drawings
read_my_lesson read_my_letter read_my_portfolio reassur* received_me replied reply replying sat_down
sat_with_me shared sharing show showed showing shown shows_me sketched stayed suggested taking_me_round
taking_the_time taking_the_trouble talked_about_the talked_about_your taught teaching_me telling_me
the_team_for the_two_of_you time_you_gave time_you_spent time_you_took told_me told_us took_me_along
took_me_round took_me_through took_me_to took_the_time took_the_trouble took_time trouble_you_took
waited_for_me walk_me_round walk_me_through walked_me walked_us_through walking_me way_you_handled way_you_put
way_you_run way_you_spoke way_you_told welcom* writing_back writing_to_me wrote_back wrote_to_me your_advice
your_attention your_colleagues your_demonstration your_description your_drawing your_example your_patience
your_questions your_sketch your_story your_tour
""",
    "KIND": """
accommodating affectionate angel approachab* at_ease at_home attention attentive attentively big_heart brick
bright calm calming calmly calmness candid canny caring charming cheer cheerful cheerfully cheery civil classy
comforting compassion* considerate consideration_you cordial cordially courteous courteously courtesy craic
darling decency decent decently delight delightful diamond easy_to_talk easygoing empath* encouraging fair
fairly fairness feel_welcome felt_welcome frank friendl* funny gem generosity generous generously gentle
gentleman gentlemanly gentleness gently genuine genuinely gesture good_company good_of_you good_people
good_to_me good_word good_words grace gracious graciously grand helpful helpfully helpfulness honest honestly
honesty hospitab* hospitality human humane humanity humanly humble humor humorous humour informal inviting
jolly joy kind kinder kindest kindhearted kindly kindness lady_at_reception laid_back like_a_person lovely
loving lovingly lush made_me_feel modest nice nicely nicest obliging one_of_the_team open openly openness
patience patient patiently personal_answer personal_letter personal_note personal_reply personal_touch
personal_word pleasant pleasantly pleasing pleasure polite politely politeness reassur* relaxed relaxing
respect respectful respectfully sensitive sensitively sincere sincerely sincerity smile smiled smiles smiling
sound star straight_with_me straightforward sunny supportive sweet sweetheart sweetly sympathetic sympathy
tact tactful tactfully tender tenderly tenderness thoughtful thoughtfully thoughtfulness took_your_time
top_people treasure unassuming understanding unhurried unpretentious upfront warm warmer warmest warmhearted
warmly warmth welcoming witty
""",
    "LEARN": """
absorbing been_thinking_about began_to behind_the_scenes borrowed broaden* carried_away carry_home
carry_with_me changed_how_i changed_my_mind_about clicked copied curiosity curious deepen deepened
did_not_know discover* educational enlighten* enrich* enrolled eureka explained_to_me eyeopening fascinat*
finding_out first_time_i for_the_first_time found_out gave_me_the_idea glimpse grasp grasped grown growth
had_never_heard had_never_known had_never_met had_never_seen had_never_thought hadn_t_known hadn_t_seen
have_tried how_it_is_done how_it_s_done how_much_care how_much_thought how_you_work illuminat* informative
insight insightful insights inspir* instructive interesting intrigued intriguing keep_thinking_about knowledge
learn learned learning learns learnt lesson lessons lightbulb look_twice made_it_clear made_me_look
made_me_rethink made_me_see made_me_think made_me_understand made_me_want made_sense_of never_knew
never_seen_a new_to_me now_i_know now_i_understand now_know now_understand picked_up practise_it realisation
realise* realising realization realized revealed revealing revelation see_it_differently
see_things_differently smarter sparked still_think_about still_thinking_about take_away take_home take_with_me
takeaway takeaways taken_away taken_home taught teach_me thought_provoking tip_about tips_i took_away
took_from_our took_home trick tricks tried_it understand_better understand_how understand_what
understand_why_the understanding_of understood useful using_it valuable what_it_takes widened wiser worthwhile
""",
    "EASYOUT": """
a_word_is_enough a_word_would_do as_you_like as_you_see_fit as_you_wish at_your_discretion disregard
do_not_feel_obliged do_you_mind doesn_t_matter don_t_feel_bound don_t_feel_obliged don_t_have_to
don_t_trouble_to don_t_worry_if either_way feel_able feel_free fine_by_me fine_too fine_with_me free_to_ignore
good_time i_d_understand i_fully_understand i_ll_understand i_will_understand if_at_all if_it_doesn_t
if_it_helps if_it_is_easy if_it_is_possible if_it_isn_t if_it_suits if_not if_possible if_time_allows
if_you_are_busy if_you_are_willing if_you_can if_you_care_to if_you_could_spare if_you_d_like if_you_d_rather
if_you_ever if_you_feel_like if_you_happen_to if_you_have_time if_you_like if_you_may if_you_prefer
if_you_re_able if_you_re_allowed if_you_re_busy if_you_want_to if_you_wish if_you_would_rather ignore_this
leave_it needn_t_reply never_mind no_answer_is_needed no_answer_needed no_hard_feelings no_harm_done no_hurry
no_matter_if no_need no_obligation no_offence_taken no_pressure no_problem no_reply_expected
no_reply_is_needed no_reply_needed no_rush no_strings no_trouble_if no_worries not_at_all one_word_is_enough
only_if optional* or_none or_not perfectly_all_right please_ignore quite_understand say_no silence_is_fine
some_day some_time sometime take_silence take_your_time that_is_fine that_s_all_right that_s_fine that_s_ok
that_s_okay understand_if up_to_you whenever would_you_mind your_call your_choice
""",
}  # fmt: skip
