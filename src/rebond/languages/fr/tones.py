"""Which words stand for which concept of a note (see `rebond.offending`)."""

WORDS = {
    "EFFORT": """
a_fond abnegation acharn* achev* aller_retour ame_et annule_mes annule_mon application applique appliquee
appliquer appris_vos ardeur bavais benevolement besogn* bornes bossais bossait bosse bosse_comme bosser bosses
bosseur bosseuse boulonn* buchais buche bucher cas_pratique charbonn* charbonne consacr* dans_le_train
decarcass* decommande decortiqu* demene demene* demenee deplacement devou* devoue dix_fois documente
documentee documenter donne_a_fond donne_tout effort efforts entrain* etude_de_cas etudiais etudie
etudie_votre etudier evertu* fignol* galer* galere gratis gratuitement heures_de_preparation heures_de_route
heures_de_train heures_de_travail heures_passees investi investie investir investis investissement
investissements jour_et_nuit jours_passes labeur laisse_de_cote leve_a_quatre lu_tout m_investir
ma_fin_de_semaine mes_nuits mes_recherches mes_soirees mis_de_cote mis_entre_parentheses mis_tout mon_ame
mon_energie nuit_blanche passe_un_mois passer_la_nuit peaufin* perseveranc* perseverer planchais plancher
pour_rien prepa prepar* pris_sur_mes recommence_dix renonc* renonce* renseigne_sur repet* repetais reviser
sacrifi* soigne sue suee suer sueur temps_investi temps_passe temps_perdu tenacite test_maison tout_ce_temps
tout_ce_travail tout_donne tout_le_week_end toute_cette_energie toute_la_nuit trajet transpir* travaille_comme
travaille_gratuitement traverse_la_france trimais trime trimer trimes tripes vingt_fois zele
""",
    "TIMEOFF": """
absence* absent* absente absentee annule_mes_vacances apres_ma_garde apres_mon_service assmat baby_sitter
babysitter babysitting conge conge_maladie conge_parental conge_sans_solde conges demi_journee
echange_mon_quart entre_deux_cours entre_deux_services faire_garder faire_garder_mes fait_garder
fait_garder_ma fait_garder_mon fait_remplacer ferme_la_boutique garde_d_enfants gardiennage gardienne
halte_garderie jour_de_conge jour_de_repos journee_de_paie journee_de_salaire journee_perdue jours_de_conge
justificatif ma_cheffe ma_mere_a_garde me_remplacer mes_vacances mon_chef mon_employeur mon_patron non_paye
non_payee nounou nourrice pause_de_midi perdu_deux_jours perdu_une_journee permutation permute permuter
pose_ma pose_trois pose_un_jour pose_une_journee poser_un_conge pris_conge pris_un_jour pris_une_demi
pris_une_journee rate_un_partiel recup recuperation recups rtt sans_solde sechais service_de_garde
""",
    "COST": """
a_mes_frais achete_un_costume airbnb amende apostille balles billet billet_d_avion billet_de_train billets
billets_de_train blablacar ca_m_a_coute casier_judiciaire cent_euros cents_euros chemise_neuve chf
cinquante_euros coiffeur coiffeuse contravention contredanse costard cout coutaient coutait coute_cher coutent
couter coutera couts covoitur* de_ma_poche debours* dedommag* defray* depense depenses deux_cents_euros
dollars essence euro euros eurostar facturais facture facturer flixbus frais frais_d_hotel
frais_de_deplacement francs gasoil hebergement horodateur impressions indemnis* indemnite_de_deplacement
le_plein m_a_coute m_ont_coute ma_poche mazout mille_euros note_de_frais nuit_d_hotel nuitee nuitees onereu*
ouigo parcometre paye_le_train peage peages photocop* piasses piastre piastres plein_d_essence pressing prune
rembours* ruin* ruineux stationnement tailleur tgv thalys ticket tickets trois_cents_euros uber un_bras
un_plein vignette vtc
""",
    "PAY": """
a_la_baisse anciennete appointements argent attentes_salariales au_noir au_rabais augment* augmentation avs
baisser_mes_pretentions baisserais_mes_pretentions bareme baremes benevole bonus brut brut_mensuel
brut_par_mois budget budgetaire budgetaires budgets cacahuetes cachet cachets cheques_repas clopinettes
combien_vous_payez commission commissions convention_collective cotisation cotisations de_l_heure defraiement
des_clopinettes echelon echelons emolument emoluments enveloppe euros_brut euros_net facturation flouze
fourchette fric gagn* gratif gratification gratuit grille honoraires indemnite* indemnites interessement
kiloeuros la_paye lpp maille mieux_payee mieux_remunere minimum_legal moins_cher mutuelle negoci* negociable
non_remunere non_remuneree notes_de_frais oseille package paie paient paierait paierez paies par_an par_mois
payait paye payee payer payes payez pognon pour_moins pourboire pourboires pretention* pretentions_salariales
prime primes rabais reer regime_de_retraite remuner* revaloris* revalorisation revoir_mes_attentes
revoir_mes_pretentions revu_a_la_baisse ristourne salaire salaires salari* salarial* sans_salaire smic
smicard* stage_non_paye stage_non_remunere tarif tarif_horaire tarifs taux_horaire thune thunes
tickets_restaurant tips tjm travailler_gratuitement treizieme_mois trop_cher trop_chere trop_chers tune
variable voiture_de_fonction
""",
    "FAMILY": """
a_la_maison a_ma_charge aidant aidante aidants aieux anniversaire_de_ma bapteme beau_frere bebe bebes bru
cantine charge_de_famille chez_mes_parents chum communion compagne compagnon concubin* conjoint conjointe
copain copine cousin cousine cousines cousins deux_enfants divorce divorcee divorcer divorces
ecole_des_enfants enfant enfants epouse epoux expliquer_a_mes_enfants familial* familiale familiaux famille
familles fiance fiancee filleul* fils foyer frangin* frangine fratrie frere freres gamin* garde_partagee
gendre gosse gosses grand_mere grand_pere grands_parents jumeau jumeaux jumelle jumelles les_petits ma_blonde
ma_copine ma_femme ma_fille ma_grande ma_petite maman maman_solo mamie mamy mari mariage marier marmot*
marraine matante memere mere mere_seule meres mes_filles mes_parents mes_petits mioche* mome momes mon_cheri
mon_chum mon_ex mon_ex_mari mon_fils mon_grand mon_petit mononcle monoparental* noces nonna nourrir_ma_famille
nourrisson oncle oncles orphelin* pacs* pacse pacsee papa papi papy parent parents parrain paternel* pepe pere
peres petiot* poupon separation soeur soeurs tante tantes tata tonton toute_la_famille trois_enfants tutelle
un_enfant un_proche veuf veuvage veuve
""",
    "HEALTH": """
accident accidente accidentee accouchement addiction alcool alcoolisme alzheimer angoiss* angoisse
antidepresseur* anxi* anxiete anxieuse anxieux anxiolytique* arthrose arythmie asthmat* au_bout_du_rouleau
autis* autiste avc avortement bipolaire bistouri blessure boule_au_ventre burn_out burnout cachetons cancer
cancers chimio chimiotherapie chronique cimetiere conge_de_maternite conge_maternite convalesc* covid craquage
creve crevee crise_d_angoisse crohn cure decede decedee deces deces_de_mon demence depress* depression
deprime* deprimee deprimer desintox deuil diabete dors_plus douleur douleurs dyslex* dysphas* eczema en_arret
en_finir en_invalidite enceinte endeuill* endometrios* enterrement epilep* epuis* epuise epuisee epuisement
evanoui evanouie fatigu* fatigue fausse_couche fibromyalg* fin_de_vie fiv fractur* funerailles grossesse
handicap handicape handicapee handicaps hernie hospitalis* hospitalisation inapt* inaptitude infarctus insomn*
insomnie invalid* ivg les_nerfs lessive lessivee leucemie lexomil lombalg* lupus maigri malade malades maladie
maladies malaise malaises malentendant* malvoyant* mange_plus mdph medecine_du_travail medicament* medocs
menopaus* mi_temps_medical migraine migraines mort_de_ma mutil* ne_dors_plus ne_mange_plus nerfs obseques
operation_du parkinson pas_dormi phobi* pilules pma pneumonie prise_de_sang prothese prozac psy psychologue
psychotherap* radio_du radiotherap* rechute rechuter reconnaissance_de_travailleur remission rince rincee rqth
sante sciatique sclerose sevrage soins_palliatifs somnifere* souffrance souffrances sourd* suicid* surdite
surmen* surmenage tdah tendinite therapie therapies trauma traumatis* traumatisme tumeur ulcere vanne vannee
xanax zona
""",
    "NEED": """
a_la_porte a_la_rue aah actiris agios ai_besoin aide_sociale allocation* allocations allocs apl are asile ass
assurance_chomage au_chomage bailleur banquier besoin_d_un_travail besoin_de_ce_travail besoin_de_travailler
besoin_vital beurre_dans_les_epinards caf carte_de_sejour chomage chomedu chomeur chomeurs chomeuse chomeuses
cpas credit_immobilier credits decouvert dette dettes deux_bouts droits_au_chomage du_pays emprunt emprunts
endett* expuls* expulse expulsion faillite famine fauche fauchee fin_de_droits fin_du_mois financierement
fins_de_mois forem frigo gagner_ma_vie grand_besoin huissier huissiers hypotheque il_me_fallait il_me_faut
immigration impaye impayee impayes interim_depuis interimaire licenci* licenciement licenciements loyer loyers
me_faut_absolument mensualites mes_economies mis_a_la_porte misere mon_visa naturalis* naturalisation
necessite onem oqtf orp passe_difficile pauvrete permis_b permis_de_sejour permis_de_travail permis_g
plan_social plus_un_sou plus_une_thune pole_emploi precaire precar* precarite prefecture prets proprio pse
question_de_survie quoi_nourrir rade recepisse refugie refugiee rsa sans_emploi sans_maitre sans_travail sdf
situation_financiere squat subsist* surendett* surendettement survie surviv* survivre tellement_besoin
titre_de_sejour traites valider_mon_annee vire_de visa visas vital vitale vraiment_besoin
""",
    "BEG": """
a_genoux a_l_aide a_ma_place accordez_moi adjure aidez_moi appel_a_votre ayez_pitie bouee clement clemente
conjure conjurer conjurons de_grace dis_oui embauchez_moi en_appelle_a_votre engagez_moi faites_quelque_chose
faites_un_geste faveur garde_moi gardez_moi genoux implor* implorant implore implorer indulgence indulgent
indulgente indulgents insist* insistance insiste insister je_ne_demande_que je_prie je_te_le_demande
je_vous_conjure je_vous_implore je_vous_le_demande je_vous_supplie la_main_tendue larmes_aux_yeux main_tendue
mains_jointes me_laissez_pas me_permets_d_insister mendi* mendiant mendie mendier mes_genoux mettez_vous_a_ma
misericord* misericorde ne_demande_qu_a ne_ferme_pas ne_fermez_pas ne_m_abandonnez_pas ne_m_oublie_pas
ne_m_oubliez_pas ne_me_fermez_pas ne_me_laissez_pas par_pitie pas_la_lune perche pitie prends_moi prenez_moi
prie_chaque_soir prie_tous_les_soirs prieres quemand* quemande quemander quemandeur rampe ramper ramperais
redevable_a_vie reprenez_moi s_il_te_plait s_il_vous_plait sauvez_moi siouplait soyez_gentille soyez_humain
soyez_sympa steup steuplait stp suppli* supplia suppliant suppliante supplication supplie supplier svp
tendez_moi tendez_moi_la_main tendre_la_main tends_moi un_geste un_petit_geste un_peu_d_humanite
votre_humanite vous_en_prie vous_en_supplie
""",
    "DESPERATE": """
a_bout abandonner abois agonis* au_bout_du_rouleau au_fond_du_trou au_pied_du_mur aucun_plan_b aux_abois
c_est_vital comptais_sur_ce depend_de_vous dernier_espoir dernier_recours derniere_carte derniere_chance
desesp* desesperant desespere desesperee desesperes desespoir detresse en_peux_plus encore_un_refus
etait_toute_ma_vie ferai_tout ferais_n_importe_quoi fini_pour_moi fond_du_trou gouffre impasse je_coule
je_ferais_n_importe je_ne_peux_plus jette_l_eponge laisser_tomber m_en_remettrai m_en_remettre ma_bouee
ma_derniere_carte ma_derniere_chance ma_vie_entiere mes_espoirs mon_dernier_espoir mon_monde mon_oxygene
monde_s_est_ecroule n_en_peux_plus n_imaginez_pas n_importe_quoi_pour naufrag* ne_me_releverai ne_sais_plus_ou
ne_sais_plus_quoi noye noyee noyer pas_le_choix perdre_pied personne_ne_veut plus_d_autre_piste plus_d_espoir
plus_la_force plus_personne plus_que_vous plus_quoi_faire pret_a_tout prete_a_tout que_vais_je_devenir
qui_va_me_prendre s_en_sortir sais_plus_quoi_faire si_vous_saviez tout_espoir tout_mise tout_perdu
tout_pour_moi toute_ma_vie toutes_les_portes trou_noir un_refus_de_plus urgent_pour_moi vers_qui_me_tourner
vingtieme_refus vitalement vous_n_imaginez_pas
""",
    "CHANCE": """
a_l_epreuve a_l_essai accordez_moi accordez_moi_une ce_que_je_vaux cette_occasion cette_opportunite chance
chances convaincr* convaincre coup_de_main coup_de_piston coup_de_pouce cours_d_essai demi_journee_d_essai
deuxieme_chance deuxieme_entretien deuxieme_tour donnez_moi donnez_moi_une donnez_moi_une_semaine
encore_une_chance essai essais essayez_moi faire_mes_preuves fait_mes_preuves ferai_mes_preuves jour_d_essai
journee_d_essai jugez_moi l_occasion_d laissez_moi laissez_moi_une m_accorder_une_seconde ma_chance
me_donner_ma_chance me_donniez_ma me_rattraper mettez_moi_au mise_en_situation miser misez mois_d_essai
montrer_ce_que_je ne_serait_ce_qu ne_serait_ce_que occasion_de_faire occasion_de_me occasion_de_montrer pari
parie parier pariez pas_decu petite_place pmsmp prenez_moi_a_l prouver_ce_que prouver_que_j prouverai
prouverais rattrap* rattraper refaire_l_entretien refaire_le_test repasser_devant repasser_l_entretien
repasser_le_test repechage repeche repecher second_entretien seconde_chance semaine_d_essai service_d_essai
stage_d_observation sur_le_terrain te_montrer tente_le_coup tente_ma_chance tenter_ma_chance
un_autre_entretien un_essai un_pari un_pied_dans_la un_second_tour un_seul_jour un_tout_petit une_chance
une_derniere_chance une_deuxieme_chance une_occasion une_opportunite une_petite_place une_seconde_chance
une_semaine_d une_seule_semaine une_toute_petite vous_convaincre vous_montrer vous_prouver
""",
    "RECONSIDER": """
avant_de_signer bien_reflechi c_est_vraiment_definitif change_d_avis changement_d_avis changer_d_avis
changer_votre_decision changerez_d_avis changeriez_d_avis changez_d_avis changiez_d_avis contest* contestation
conteste contester contre_expertise d_avis definitif definitive demi_tour dernier_mot deux_personnes_au_lieu
deux_postes deuxieme_avis encore_en_lice encore_possible encore_temps_de entrouverte est_ce_vraiment_definitif
faire_appel faire_changer il_est_encore_temps infirmer irrevocab* irrevocable jamais_trop_tard ma_cause
maintenir_ma_candidature maintiens_ma_candidature marche_arriere mure_reflexion nouvel_examen
ouvrir_un_deuxieme ouvrir_un_second_poste pas_encore_signe pas_trop_tard peser_dans_la_balance plaider
plaider_ma_cause prendre_deux_personnes pris_en_compte raviser ravisez reconsider* reconsideration
reconsiderer reconsideriez recours reetudi* reetudier reevalu* reevaluation reevaluer reexamen reexamin*
reexaminer reflechissez_y relire_ma relisez_mon remettre_dans_la_course remettre_en_question renvers* reouvr*
reouvrir repech* repens* repenser_a repensez reprendre_ma_candidature reste_candidat revenir_sur_cette
revenir_sur_le revenir_sur_votre revenir_sur_votre_decision reversible reviendrez_sur_votre revoir_cette
revoir_mon_dossier revoir_votre revoyez rien_n_est_joue rouvrez rouvriez rouvrir s_arranger sans_appel
tant_que_rien_n terrain_d_entente toujours_en_lice toujours_possible trouver_un_arrangement un_arrangement
un_second_regard votre_dernier_mot vous_convaincre vous_etes_sur vous_etes_surs vous_faire_changer y_reflechir
y_repenser
""",
    "WRONG": """
a_cote_de_quelque apparences aveugl* avez_rien_compris bavure bevue bigleux boulette bourde clairvoy*
confondez confondre confondu confondue confondus diamant discernement en_diagonale erreur
erreur_de_destinataire erreurs erron* errone erronee errones est_faux eu_tort_de flair fourvoy* gach* gacher
gachis gaffe gaspillage gouree gourer gourr* hatif hative hativement ignor* incorrect incorrecte inexact
inexacte inexactitude inexacts infond* infonde infondee injustifi* interverti intervertis la_couverture
la_perle lucidite mal_compris mal_interprete mal_lu malentendu malentendus mauvaise_idee meconn*
meconnaissance meconnu meprendr* meprise meprises mesestim* mesestime mesestimee mouton_a_cinq_pattes myopes
myopie n_avez_pas_vu n_avez_rien_compris n_avez_rien_vu neglig* neglige negligee negligees occasion_manquee
oeilleres omettre omis omise omission ont_eu_tort oublie_que_j par_erreur pas_lu_mon pas_vrai passe_a_cote
passer_a_cote passes_a_cote passes_a_cote_de passez_a_cote pepite perle_rare plantage plante_en_beaute
precipit* precipite precipitee prejuge prejugement prejuges quiproquo rectifi* rectification rectifier
rien_compris rien_vu s_est_trompee se_tromper sous_estime sousestim* superficiel superficielle
superficiellement survol* survole survolee survoler tort trompee trompes trop_vite un_autre_dossier vite_fait
vous_etes_trompes vous_vous_etes_trompes yeux_fermes
""",
    "UNFAIR": """
a_cause_de_mes a_cause_de_mon a_la_derniere_minute abus abuse abusez abusif abusive abusivement agisme alibi
anormal anormale antisemit* arbitrair* arbitraire arbitrairement arnaqu* arnaque arnaquee arnaquer
aucune_chance baise baisee berne bernee biais biaise biaisee biaises bidon bidonn* bidonne bidonnee capacitis*
combine combines consonance copinage couillonn* couillonne de_facade degueu degueulass* degueulasse deloya*
deloyal deloyale deloyaux discrimin* discrimination discriminations discriminatoire discrimine discriminee
dupe duper egalite_de_traitement egalite_des_chances en_cours_de_route entub* entube entubee equit* equitable
equitables equite escroqu* escroquerie ethique exclu exclue exclure exclusion exploite exploitee facies fair
faire_valoir favoritism* favoritisme figurant figurante floue flouee grossophob* homophob* hont* honteuse
honteux immoral immorale impartial impartiale impartialite inaccept* inacceptable inadmiss* inadmissible
indigne indignes inegale inegalement inegalitaire inegalite inegalites ingrat ingrate ingratitude ingrats
iniqu* inique injust* injuste injustement injustes injustice injustices injustifiable injustifie injustifiee
intolera* intolerable islamophob* joue_d_avance la_honte le_merite lese lesee leses machis* macho magouill*
magouille magouilles malhonne* malhonnete malhonnetes malhonnetete manque_de_transparence merit* meritais
meritais_mieux meritait meritant meritante merite_ce merite_mieux meriterais meritocrat* meritocratie
mes_idees misogyn* mon_adresse mon_foulard mon_nom_de_famille mon_origine mon_quartier mon_voile opacite
opaqu* opaque ostracis* parce_que_j_ai parce_que_je_suis parite parti_pris partial partiale partialite
partiaux pas_honnete pigeon pigeonn* pille pour_la_forme pretext* pretexte pretextes quota quotas racis*
racisme raciste reglo revolt* revoltant revoltante scandal* scandale scandaleuse scandaleux sexis* sexisme
sexiste si_j_avais_ete spolie spoliee stigmatis* subjectif subjective subjectivite tout_etait_joue transparen*
transparence transphob* trop_agee trop_jeune_pour trop_vieux truqu* truquage truque truquee truques une_honte
validis* validiste xenophob*
""",
    "LAW": """
a_defaut_de_reponse acces_a_mon_dossier accuse_de_reception ai_le_droit apd assign* assignation avocat avocate
avocats cfdt cgslb cgt cnesst cnil code_du_travail commission_des_droits compensation conciliation
conformement_a conformement_au conformement_aux conseil_de_prud consentement contentieux csc cse csn
dans_l_obligation de_mes_nouvelles dedommagement defenseur_des_droits delai_de_huit delegue_a_la_protection
delegue_syndical delit denonc* denoncer denoncerai denonciation direccte discrimination_a_l_embauche
donnees_personnelles dpo dreets droit droit_a_un droit_a_une droit_d_acces droit_de_savoir droit_du_travail
droits droits_de_la_personne effacement en_application_de en_vertu_de faire_un_proces faire_valoir_mes fgtb
ftq gdpr grief griefs halde illegal illegale illegalite illegaux illicite illicites indemnisation infraction
infractions inspection_du_travail inspectrice_du_travail intenter j_ai_droit je_me_reserve juridiction
juridique juridiquement juridiques juriste juristes justice l_article la_loi legal legale legalement
lettre_recommandee litige litiges lpd me_reserve_le_droit mediateur mediation mediatrice mes_donnees
mes_droits mise_en_demeure mon_avocat mon_droit motivation_ecrite normes_du_travail notes_d_entretien
notes_prises ombudsman penal penale penalement pfpdt plaignant plaignante plainte plaintes porter_plainte
poursuites poursuivrai prejudic* prejudice prejudices preuve preuves proces protection_des_donnees
protection_juridique prud_hommes prudhom* prudhommes rapport_a_l reclam* reclamation reclamations
recours_administratif recours_gracieux rectorat refere reparation reserve_le_droit rgpd saisine saisir
saisir_la saisir_le saisir_les saisirai saisirais sanction sanctions seco signalement signaler signalerai
sommation sous_huitaine sous_quinzaine suis_en_droit supprimer_mes_donnees syndical* syndicale syndicat
syndicats syndique syndiquee tat temoin temoins tribunal tribunal_administratif tribunaux unia
valoir_mes_droits
""",
    "PUBLICITY": """
abonnes afficher alerter alerterai autour_de_moi avis_en_ligne avis_negatif avis_sur_google balance_tout
balancerai blog bluesky bouche_a_oreille boycott boycott* boycotter buzz capture_d_ecran captures_d_ecran
deconseill* deconseille deconseiller deconseillerai diffuserai dirai_a_qui dire_a_mes dire_a_qui entacher
etaler facebook faire_connaitre faire_savoir followers forum forums glassdoor hashtag influenceu* insta
instagram journalist* journaliste journalistes kununu la_meuse la_presse laisse_un_message laisser_un_message
laisserai_un_avis le_public le_soir linkedin mastodon media mediapart medias mes_anciens_collegues
mon_entourage note_sur_google partagerai_mon petit_monde podcast post_sur posterai presse publicite publierai
publierais publiquement qu_on_sache que_tout_le_monde raconte_a_tout raconterai reddit reportage reporter
reputation_en reseaux_sociaux rtbf rts screenshot snap stories story sudinfo sur_les_reseaux tele television
ternir threads tiktok tout_se_sait tripadvisor trustpilot tweet tweet* tweeter twitter une_etoile
une_seule_etoile vingt_minutes viral virale vos_methodes youtube
""",
    "INSULT": """
abject abjecte abruti abrutie abrutis allez_au_diable allez_vous_faire amateur amateurisme amateurs amatrice
analphabetes arrogance arrogant arrogante arrogants attarde attardee au_diable bande_de bandit bandits
bastard* batard batards beauf beaufs benet bite blanc_bec blondasse bobo bobos bouffon bouffonne bouffons
boufon bourge bourgeois bourges bourrique bouseux boutonneux branleur branleurs branleuse branquignol*
bras_casse cafard cafards calice calisse canaille canailles cassos cervelle chacal charlatan charlatans
charlot charlots charognard* cheap cheffaillon chiant chiante chiants chier chiotte chiottes chiourme clique
clown clowns con connard connards connasse connasses conne connerie conneries connes cons couard couille
couilles crapule crapules cretin cretine cretins criss crisse crisser cruches cul de_gueule debile debiles
degage degagez despote dictateur dilettante emmerd* emmerde emmerdeur encul* encule enfoire enfoires
esclavagist* escroc escrocs especes_de esti estie exploiteur exploiteurs face_de facho fachos faineant
faineants fasciste faux_culs fdp feignant feignants ferme_la filou fourbe fourbes foutage foutre fumiste
fumistes garce glandeur glandeurs gogol goujat goujats gourde grognasse guignol guignols hautain hautaine
hautains hyene hyenes hypocrisie hypocrit* hypocrite hypocrites idiot idiote idiotes idiots ignare ignares
ignoble ignobles ignorant ignorante ignorants illettre illettres imbecile imbeciles immonde immondes incapable
incapables incompetence incompetent incompetente incompetentes incompetents inculte incultes infame infames
infect infecte inhumain inhumaine inhumains intello kapo lache laches lachete lamentable lamentables larbin
larbine larbins lecheur lecheurs loser losers malotru malotrus manipulateur manipulateurs manipulatrice marde
mautadit mauviette menteur menteurs menteuse menteuses meprisable meprisables merde merdes merdeuse merdeux
merdique merdiques microbe mijauree minable minables minus miteuse miteux moins_que_rien mongol* monstre
monstres moron morveuse morveux mufle mufles mytho mythomane mythos nazi negrier negriers neurone neurones
niais niaise niaiseuse niaiseuses niaiseux nigaud* nique niquer niquez nono ntm nul nullard nulle nulles
nullite nullites nuls ordure ordures orgueilleux osti ostie pantin pantins parvenu parvenus pathetique
pathetiques pecore pedant pedante pedants pervers perverse petasse petit_chef petits_chefs pimbeche pitoyable
pitoyables pitre plouc ploucs poltron pouffe pouffiasse poufiasse pourri pourrie pourris pourriture
pretentieu* pretentieuse pretentieux puceau putain putains pute putes racaille raclure raclures ramassis
rapace rapaces ratee rigolo rigolos ringard ringarde ringards rustre rustres salaud salaude salauds salopard
salope saloperie salopes sangsue sans_dessein snob snobinard* snobs sot sotte stupide stupides suffisance
tabarnac tabarnak tabernacle tare taree tares tocard tocarde tocards toto traitre traitres triso tronche
trouduc troupeau twit tyran tyrans vautour vautours vermine vieux_con vipere viperes voleur voleurs voleuse
""",
    "SCORN": """
absurd* absurde absurdes absurdite affligeant affligeante archaique autoproclame autoproclamee autoproclames
baby_foot babyfoot balivern* baratin baratin* bien_ri blabla bled boniment* bouffonnerie bouiboui
bravo_pour_votre bullshit bulshit burlesque cautere charabia cirque clownesque comedie condescend*
condescendance condescendant condescendante condescendants consternant consternante de_haut debarras dedaign*
dedaigneuse dedaigneux dedain delirant delirante derisoir* derisoire du_grand_n_importe du_vent elite elitis*
enflent enfumage entre_soi fadaises faire_rire fait_rire faites_rire farce foire foutage_de_gueule foutaise
foutaises fumisterie gargote grand_n_importe_quoi gratin grosse_tete grotesqu* grotesque grotesques guignolade
hallucin* hallucinant hallucinante hallucine hilarant hilarante indigent kafkaien kafkaienne la_blague
la_grosse_tete langue_de_bois lol m_etonne_pas mascarade mdr me_faites_rire mediocr* mediocre mediocres
mediocrite mepris mepris* meprisant meprisante mepriser mise_en_scene moquer moquerie moqueu* moyenageu*
n_importe_quoi navrante niaiserie niaiseries nombril panier_de panier_de_crabes pantalonnade parodie
pas_assez_bon_pour pas_etonnant_que paternalis* paternaliste petits_fours piedestal pietre pietres pipeau
plaisanterie plaisantes plaisantez poulailler prehistorique pretendu pretendue pretendument pretendus pseudo
ptdr quel_professionnalisme quelle_bande quelle_equipe quelle_mascarade quelle_perspicacite rafiot
regardee_de_haut ridicul* ridicule ridiculement ridicules rigol* rigolade rigoler ringardise risee risibl*
risible risibles se_moquer secte simulacre snobe snobee snober sornettes surrealist* taudis titanic toise
toisee toiser ubuesque une_blague vaste_blague vaudeville verbiage vos_belles_paroles votre_belle_entreprise
votre_petite_entreprise vous_prenez_pour
""",
    "ANGER": """
agac* agacant agace agacee agacement amertume bouillir bouillonn* ca_suffit choquant choquante choque choquee
colere coleres crier degout degout* degoutant degoutante degoute degoutee detest* deteste ecoeur* ecoeurant
ecoeurante ecoeure ecoeuree en_colere en_veux en_vouloir encoler* enerv* enervant enervante enerve enervee
enervement enrag* enrage enragee exasper* exasperant exasperation exaspere exasperee exced* excede excedee
execr* fache fachee facher faches fait_deborder fru frustr* frustrant frustration frustre frustree fulmin*
fulmine fureur furibond* furieu* furieuse furieux gavant gerbant gerber gonfle_de gonfler goutte_d_eau gueul*
gueulante gueuler haine hais hargn* heriss* herisse hurler inadmiss* inadmissible indign* indignation indignee
inqualifiable insupport* insupportable irrit* irritant irritation irrite irritee les_boules les_nerfs
ma_patience marre maudi* maudis maudit maudite maudits nausee outrag* outrage outree pardonnerai patience_a
rage rageant rageante rageux rancoeur rancun* rancune rancunier rancuniere ressenti* ressentiment revolte
revoltee revolter rogne scandalis* scandalise scandalisee seum soule soulee souler t_en_veux ulcer* ulcere
ulceree vener venere veneree vomir vous_en_veux
""",
    "SAD": """
a_l_envers abattement abattu abattue abattus accabl* accablant accable accablee aneanti aneanti* aneantie
aneantissement assomm* assomme assommee attrist* attriste attristee aux_larmes bless* blessant blessante
blesse blessee blesser blessure braill* braille brise brisee brises ca_fait_mal ca_me_fait_mal chagrin
chagrin* chagrine chagrinee chial* chiale chialer coup_au_moral de_la_peine dechir* dechirant dechire dechiree
dechirement decourag* decourage decourageant decouragee decouragement delaisse delaissee demoli demolie
demolir demoralis* demoralisant demoralise demoralisee demotiv* demotive demotivee deprimant deprimante
desempar* desempare desemparee desespoir detruit detruite devaloris* devalorise devalorisee devast* devastat*
devaste devastee difficile_a_avaler digerer dur_a_encaisser ecroul* effondr* effondre effondree effondrement
en_larmes encaisse encaisser fait_de_la_peine fait_mal foudroye* gifle humili* humiliant humiliante
humiliation humilie humiliee inconsol* inconsolable ko larme larmes larmoy* le_cafard le_moral magane maganee
mal_dormi malheur malheur* malheureuse malheureux maussade me_remettre melancol* melancolie meurtri meurtri*
meurtrie morne morose nostalg* peine peinee pleur* pleurant pleure pleure_toute pleurer pleurs plus_rien_ne
poignard poignarde poignardee rabaiss* rabaisse rabaissee ravage ravagee rejete rejetee s_ecroule
s_est_ecroule sanglot* sanglots sonnee sous_le_choc terrassee tout_s_est trist* triste tristes tristesse
un_grand_vide une_gifle
""",
    "DISAPPOINT": """
a_regret amer amere amerement amers amertume attendais_a_mieux attendais_mieux aurais_prefere
aurais_prefere_une aurais_tant_aime aurais_tellement_aime aurais_tellement_voulu autre_reponse avais_espere
avais_promis avec_regret aviez_promis bien_dommage c_est_plate choke choquee comptais_sur_ce contrari*
contrariant contrarie contrariee contrariete couleuvre couleuvres coup_dur croyais_vraiment de_faux_espoirs
de_valeur deception deceptions decev* decevant decevante decevants decevoir deconvenu* deconvenue decu decue
decues decus degrise degrisee depit depit* depite depitee desappoint* desappointe desappointement desenchant*
desenchante desenchantee desillusion desillusion* desol* desolant desolante difficile_a_entendre dommage
douche_froide douchee en_bateau esperais esperais_mieux esperais_tant esperais_tellement esperait esperance
esperances esperions fait_croire faux_espoirs frustrant frustration gout_amer gout_d_inacheve grosse_deception
helas imaginais_deja immense_deception inacheve j_aurais_voulu j_y_croyais je_m_y_voyais la_pilule lachee
laisse_croire laisse_entendre laisse_tomber laisse_un_gout laisser_croire laissiez_entendre le_ventre_noue
m_attendais_a_mieux m_aviez_dit m_imaginais_deja m_y_voyais m_y_voyais_deja ma_faim mal_passe mal_pris
malheureusement mauvaise_nouvelle me_rejouissais me_voyais_bien me_voyais_deja mes_espoirs mieux_de_votre
miroiter navr* navrant navre navree pas_la_nouvelle pas_la_reponse_que passe_mal passe_pas penibl* penible
projetais promess* promesse promesses promis_que quel_dommage refroidi refroidie regret regrets regrett*
regrettable regrettablement regrette regretter regretterai rejouissais rejouissais_tant reste_sur_ma_faim
sur_le_carreau sur_ma_faim tenir_parole trahi trahie trahir trahison un_coup_dur une_autre_issue voyais_deja
vraiment_dommage y_croire y_croyais y_voyais_deja
""",
    "SURPRISE": """
a_ma_grande a_ma_grande_surprise abasourdi abasourdi* abasourdie ahuri ahurie ahuriss* ahurissant aurait_cru
bizarr* bizarre bizarrement bouche_bee brusque brusquement brutal_et c_etait_dans_la choc cocasse coi
comment_se_fait comprends_pas comprends_plus consternation consterne consternee contradict* contradictoire
contre_toute_attente coup_de_tonnerre courant_passait curieusement dans_la_poche de_ma_chaise deconcert*
deconcertant deconcerte deconcertee derout* deroutant deroutante deroute deroutee des_nues desarconn*
desarconne desarconnee drole_de du_jour_au_lendemain du_mal_a_comprendre dubitat* dubitatif dubitative ebah*
ebahi ebahie eberlu* eberlue eberluee en_reviens_pas en_revient_pas enigm* enigme entendement epat* estomaqu*
estomaque estomaquee etais_persuadee etais_sur_d etait_bien_passe etonn* etonnant etonnante etonne etonnee
etonnement etrange etrangement explique_mal flabbergaste frotte_les_yeux grande_surprise halluc* hallucine
halluciner illogiqu* illogique imprevu imprevue inattendu inattendue inattendus incoheren* incoherence
incoherent incompreh* incomprehensible incomprehension incredul* incredule incredulite incroyable incroyable*
inesper* inexplic* inexplicable inexplique inopine interloqu* interloque interloquee interpell* interpelle
intrigu* intrigue invraisembl* j_en_reviens_pas je_comprends_pas je_m_attendais je_pensais_pourtant je_reve
l_eut_cru laissait_presager laissait_prevoir laisse_perplexe laisse_songeur m_attendais_a_autre
m_attendais_a_tout m_attendais_pas m_attendais_vraiment_pas m_echappe m_explique_mal m_explique_pas
m_y_attendais_pas ma_grande_surprise mal_a_comprendre mal_a_croire me_depasse me_laisse_perplexe medus* meduse
medusee myster* mystere n_ai_pas n_ai_plus n_ai_rien n_ai_rien_vu n_ai_toujours_pas n_arrive_pas_a
n_en_reviens_pas ne_comprends_pas ne_m_explique_pas ne_peux_pas ne_peux_plus ne_peux_rien nulle_part pantois
pantoise paradox* paradoxal paradoxalement pas_compris_ce pas_possible pas_prevu pas_vu_venir peine_a_y
pensais_pourtant perplex* perplexe perplexite persuade_d_avoir persuadee_d_avoir presager
quelque_chose_m_echappe qui_aurait_cru qui_l_eut_cru relu_deux_fois relu_plusieurs_fois relu_votre_mail
reste_sans_voix revirement rien_ne_laissait rien_vu_venir s_etait_bien_passe s_etait_pourtant
s_etait_tres_bien saisie_par sans_rire sans_voix scotche scotchee semblait_pourtant si_bien_passe sideration
sidere sideree soudain soudaine soudainement souffle_par sous_le_choc strange stupef* stupefaction stupefait
stupefaite stupefiant stupeur subit subite subitement sur_le_cul surpren* surprenant surprenante surprend*
surpris surprise surprises tombe_des_nues tombee_de_haut tombee_des_nues tonnerre tout_s_etait tout_semblait
toute_attente troubl* troublee vu_venir y_attendais_pas
""",
    "LATE": """
a_dure ajourn* ajourne apres_cinq_semaines apres_des_mois apres_deux_mois apres_six_semaines
apres_tout_ce_temps apres_trois_semaines apres_une_longue as_fini_par attendais attendais_plus attendait
attendre attendu attendu_trois attendu_votre attendue attendus attente attente_interminable aucun_retour
aucune_excuse aucune_reponse ben_coudonc boite_mail_tous boite_vocale d_attente daign* daigne daigner daignez
dans_l_attente dans_l_ignorance dans_l_incertitude dans_le_flou dans_le_vide delai delai_de_reponse delais
delais_de_reponse depuis_des_mois depuis_deux_mois depuis_janvier depuis_mars depuis_septembre
depuis_trois_semaines deux_mois_apres deux_relances differe droguer du_relancer en_retard en_suspens enfin_une
entre_parentheses etait_temps eternis* eternite faire_attendre fait_attendre fait_patienter fini_par finir_par
ghost* ghoste ghostee ghosting guett* guettais guette guetter il_etait_temps interminable interminablement
interminables j_ai_du_relancer j_avais_presque_oublie jamais_repondu laisse_mariner laisse_sans laissee_sans
languir languissant lanterner lent lente lentement lenteur lenteurs lents long_silence longtemps
longue_attente lustres marine mariner mes_relances mieux_vaut_tard mijoter mois_d_attente moisir muet muets
muette mutisme n_attendais_plus n_esperais_plus n_y_croyais_plus oubliettes pas_de_nouvelles pas_de_reponse
pas_de_retour pas_donne_suite pas_repondu pas_trop_tot pas_un_mot patiente patienter plombes poireaut*
poireaute poireauter presque_oublie pris_le_temps_d pris_votre_temps promis_une_reponse que_jamais
relance_deux relances relances_sans repondeur repousse repoussee repousses retard retarde retardee retards
sans_nouvelles sans_reponse sans_retour sans_un_mot semaine_apres_semaine semaines_d_attente
semaines_de_silence si_longtemps si_tard signe_de_vie silence silence_radio silences silencieu*
sous_huit_jours sous_quinze_jours suspens tard tarde tardif tardive tardivement tout_ce_temps trainait trainer
trois_mois_apres trois_relances trop_long trop_longtemps trop_longue trop_tard un_mois_sans votre_silence
""",
    "CHAOS": """
a_la_derniere_minute anarchie anarchique annul* annulation annulations annule annulee au_dernier_moment
ballott* ballotte ballottee bazar bonjour_prenom bordel bordelique brouillon brouillonne brouillons bug bugg*
buggait bugs bugue cafouill* cafouillage cafouillages calamiteu* capharnaum catastroph* catastrophique
chaise_cassee change_d_interlocuteur changement_d_horaire chao chaos chaotique chaotiques cinq_entretiens
cinq_tours confus confuse confusion confusions contradiction contradictions contradictoires couac couacs
coupures dans_le_couloir debacle decalage decalages decale decalee decaler decousu decousue deplaces
dernier_moment derniere_minute deroute desastr* desastre desastreuse desastreux desordonne desordre
desorganis* desorganisation desorganise desorganisee deux_portes deux_versions dix_minutes_avant doublon
doublons dysfonction* dysfonctionnement dysfonctionnements embrouill* embrouillamini embrouille
entre_deux_portes fiasco flou floue flous foutoir imbroglio incoherence incoherences inorganis* introuvable
kafka kafkaien labyrinthe le_flou mailing mal_organise mal_prepare malentendu malentendus mauvais_prenom
merdier ne_sait_pas_ce oublie_ma_candidature pagaille pas_au_courant pas_organise personne_a_l_accueil
personne_pour_m_accueillir quatre_entretiens quiproquo report reporte reportee reporter reportes reports
sans_explication sans_prevenir six_entretiens souci_technique souk tourne_en_rond tours_d_entretien trimbal*
trimball* trimballe trimballee trois_fois_de_suite trois_reports trois_versions
""",
    "RUDE": """
abreg* abrege abregee abrupt abrupte abrupts acariatre accueil_froid acerbe acerbes agressi* agressif
agressive agressivite aigre antipath* antipathique antipathiques arrive_en_retard arrogance arrogant arrogante
attendu_quarante attendu_une_heure au_nez aucun_respect aucune_excuse austere bacl* bacle baclee baill*
baillait baillement baillements bailler bayait blase blasee blases bougon bougonne bourru bourrue bourrus
brusque brusquerie brut_de brutal brutale brutalement brutalite camera_coupee camera_eteinte cassant cassante
cassants cavalier cavaliere cavalierement chrono comme_un_chien comme_un_numero condescend* condescendance
condescendant condescendante congedi* congedie congediee consultaient_leur_telephone copier_coller
coup_de_vent coupait_la_parole coupe_la_parole couper_la_parole courriel_type cuisinee deconsider*
decroche_pendant dedaigneuse dedaigneux deplacee deplacees deplais* deplaisant deplaisante desagreab*
desagreable desagreables deshumanis* deshumanisant deshumanise desinteress* desinteresse desinteressee
desinteret desinvolt* desinvolte desinvolture desoblig* desobligeant desobligeante deux_lignes distant
distante distants distrait distraite distraitement distraits econdui* econduit econduite ecourte ecourtee
ecran_noir en_coup_de_vent en_une_phrase endormait endormi ennui ennuyait expedie expediee expedier expeditif
expeditive fait_attendre fait_patienter frigorifiant frisquet froid froide froidement froides froideur froids
garde_a_vue glacant glacante glacial glaciale glacialement glaciaux gloussement* goujaterie grincheuse
grincheux grognon grognons grossier grossiere grossierete grossiers harcel* harceler hargneu* hargneuse
hargneux hautain hautaine heure_de_retard hostile hostiles hostilite impersonnel impersonnelle impersonnels
impoli impolie impolis impolitesse inamical indelicat indelicat* indelicate indelicatesse indifferen*
indifference indifferent indifferente indifferents indiscret indiscrete indiscretes inhospitali* inquisit*
inquisition interrogatoire interrogatoires interromp* interrompait interrompre interrompu interrompue
interruption interruptions intimid* intimidant intimidante intrusi* intrusif intrusive ironique ironiques
irrespect irrespect* irrespectueux jamais_venu kleenex la_tete_ailleurs laissee_poireauter lettre_type
leve_les_yeux lever_les_yeux m_a_coupe mail_automatique mail_type mal_elevee mal_traite malpoli malpolie
malpolis maltrait* manque_de_respect manque_de_tact meprisant meprisante message_automatique message_vocal
minutes_de_retard mis_dehors moqueur moqueurs moqueuse mordante muflerie n_avait_meme_pas n_avait_pas_lu
n_aviez_pas_lu non_signee nonchalan* noreply oublie_mon par_sms par_texto pas_lu_mon_cv pas_ouvert_mon
pas_presente pas_un_bonjour pas_un_mot_d pas_une_question pieg* piegeu* quart_d_heure_de quatre_lignes
question_piege questions_pieges raccroch* raccroche raccroche_au_nez railler raillerie reconduit_a_la
regardait_l_heure regardait_sa_montre regarde_votre_montre remarque_sur_ma remarque_sur_mon remarques_sur
renfrogn* repondre_a_ses repondu_au_telephone reponse_automatique reponse_type revech* reveche ricanait ricane
ricanement* ricanements ricaner rude rudement rudes rudesse sans_gene sans_lever_les sans_me_regarder
sans_signature sans_un_merci sarcas* sarcasme sarcastique sechement secheresse simple_mail somnol* soupir
soupirait soupire soupirer soupirs sur_l_heure sur_sa_montre sur_son_ecran sur_son_portable sur_son_telephone
telephone_pendant tete_ailleurs tiede tiedes tranchante trois_lignes un_simple_mail une_ligne
""",
    "CRITIC": """
a_desirer a_l_avenir absence_de_reponse absence_de_retour amateurism* amateurisme auraient_du
auraient_du_faire auraient_pu auraient_pu_faire aurait_du aurait_ete_apprecie aurait_ete_plus aurait_gagne
aurait_merite aurait_pu aurait_pu_etre aurait_pu_faire aurait_pu_m aurait_pu_me aurait_suffi auriez_du
auriez_du_avoir auriez_pu auriez_pu_dire auriez_pu_m auriez_pu_me bemol constructif constructive critiqu*
critique_constructive critiquer deplor* deplorable deplore deplorer devraient devrais_revoir devrait_etre
devriez dommage_de_ne dommage_qu_il dommage_que_l dommage_que_la dommage_que_le dommage_que_les
dommage_que_personne dommage_que_vous elementaire experience_candidat faire_mieux faire_remarquer
faute_d_orthographe ferais_mieux gagneraient gagnerais gagnerait gagneriez inadapt* inadapte inadaptee
inappropri* insuffisance insuffisances insuffisant insuffisante insuffisants inutile inutilement inutiles
je_regrette_votre la_moindre_des_choses laisse_a_desirer lament* lamentable laxis* laxisme le_minimum_de
les_candidats_ne mal_ficele mal_formule mal_foutu mal_redige mange_pas_de_pain manquait_de merci_de_ne_pas
meriteraient meriterait mieux_faire moindre_des_choses negligence negligences negligent negligente pas_serieux
permets_de_vous_signaler permettez_moi_de_vous permettez_moi_une peu_claire peu_professionnelle
peut_mieux_faire peux_me_permettre peux_mieux_faire plus_de_transparence pour_les_prochains pouvait_mieux
processus_de_recrutement puis_me_permettre regrettable_que_l regrette_votre remarque_constructive reproch*
reproche reprocher reproches respect_des_candidats sans_rapport_avec serait_bien_que serait_correct
serait_souhaitable serait_utile_de seul_bemol seul_regret seule_reserve si_je_peux_me songez_a suggere
suggerer suggererais tache_de_faire tachez tachez_de traitez_les_candidats traitez_vos_candidats trop_court
trop_scolaire un_minimum un_minimum_de un_peu_plus_de un_reproche vos_methodes vos_procedures vos_recrutements
votre_communication votre_facon_de votre_maniere_de votre_methode votre_organisation votre_procedure
votre_processus votre_recrutement votre_rh votre_service_rh vous_devriez
""",
    "WINNER": """
a_emporte a_eu_la_place a_eu_le_poste a_ma_place a_obtenu_la_place a_pris_ma_place adversaire au_lieu_d_une
autre_candidat autre_candidate autre_personne autre_profil bonne_chance_a_lui bonne_chance_avec
candidat_choisi candidat_retenu candidate_choisie candidate_retenue candidature_retenue celle_que_vous
celle_que_vous_avez celle_qui_a_ete celle_qui_l_a celle_qui_prend celui_que_vous celui_que_vous_avez
celui_qui_a_ete celui_qui_a_eu celui_qui_l_a celui_qui_prend chanceuse chanceux choisi_quelqu_un
choisi_un_autre choisi_un_interne choisi_un_profil choisi_une_autre chouchou chouchous chouchoute concurrente
devant_moi elu elue engage_quelqu_un engage_une_autre favori favoris favorite felicitations_a_la
felicitations_a_la_personne futur_collegue future_collegue gagnant gagnante gagnants heureuse_elue heureux_elu
l_a_emporte l_autre_candidat l_autre_candidate l_elu l_elue l_heureuse_elue l_heureux_elu la_candidate_choisie
la_candidate_retenue la_collegue_retenue la_gagnante la_perle_rare la_personne_choisie la_personne_embauchee
la_personne_engagee la_personne_prise la_personne_que_vous la_personne_recrutee la_personne_retenue
la_personne_selectionnee la_recrue_choisie laureat laureate le_candidat_choisi le_candidat_que_vous
le_candidat_retenu le_chanceux le_collegue_retenu le_gagnant le_gars_que_vous le_laureat le_petit_nouveau
le_profil_que_vous le_profil_retenu le_remplacant le_vainqueur m_a_prefere m_avez_prefere ma_concurrente
mon_concurrent mon_rival nouveau_collegue nouvelle_collegue nouvelle_recrue on_m_a_prefere opte_pour_l_autre
opte_pour_quelqu_un opte_pour_un_autre opte_pour_un_profil passe_devant passee_devant personne_choisie
personne_embauchee personne_engagee personne_recrutee personne_retenue personne_selectionnee pistonne
pistonnee poulain prefere prefere_l_autre prefere_quelqu_un prefere_un_autre prefere_un_candidat
prefere_un_homme prefere_un_profil prefere_une_autre preferee pris_ma_place pris_quelqu_un pris_un_autre
pris_une_autre pris_une_debutante pris_une_jeune profil_retenu protege protegee quelqu_un_d_autre
qui_a_ete_choisi qui_a_ete_choisie qui_a_ete_pris qui_a_eu_la qui_a_eu_le qui_a_obtenu qui_avez_vous
qui_l_a_emporte qui_l_a_eu qui_vous_avez recrute_un_homme retenu_un_autre retenu_un_candidat retenu_une_autre
rival rivale un_elu un_remplacant un_tel une_perle_rare une_telle unetelle untel vainqueur veinard veinarde
votre_elu votre_laureate
""",
    "FAVOUR": """
a_la_tete amant amie_du amis_du anciens_eleves avantag* avantagee beau_frere_du bien_place bien_placee
candidat_interne candidate_interne candidature_interne carnet_d_adresses choix_etait_fait clan clientel*
clientelisme clique combines connaissait_deja connaissait_le connait_quelqu_un connaitre_quelqu_un coopt*
cooptation coopte cooptee copain_de copain_du copinage copinages copine_de coterie coup_de_piston d_avance
de_la_maison decide_d_avance deja_choisi deja_dans_la deja_en_place deja_pourvu deja_pris deja_promis
deja_sur_place des_le_debut des_le_depart des_relations en_interne encarte encartee entre_eux entre_soi
entre_vous faveur faveurs favoris* favorise favorisee favoritism* favoritisme figuration fille_du fils_du
inities joue_d_avance la_famille_du mafia mafieux magouill* magouille magouilles mobilite_interne nepot*
nepotisme neveu neveux niece passe_droit personne_de_la_maison piston pistonn* pistonne pistonnee pistons
plogue ploguee plugue politis* politise pote potes pour_la_forme privileg* privilege privileges privilegie
privilegiee privilegies quelqu_un_de_l quelqu_un_de_la recrutement_interne reseautage reservee_a serail
simple_formalite titularis* titulariser tout_etait_decide un_interne
""",
    "MORETHAN": """
arrive_en_tete au_dessus_du_lot au_top aucun_autre aucun_autre_candidat aucune_autre battais blanc_bec
bleusaille choix_par_defaut comparaison comparaisons compare compare_a comparee_a comparer comparez
contrairement_a contrairement_aux coudees de_mon_niveau debutant debutante debutants depassais depasser
deux_fois_plus deuxieme_choix devanc* devance devancer devant_les_autres devant_tous
difficile_de_trouver_mieux eclips* eclipser en_comparaison en_tete_de exceptionn* exceptionnel exceptionnelle
faute_de_mieux hors_du_commun imbattab* imbattable incompar* incomparable incontest* incontestable
incontestablement indeniable indeniablement indiscut* indiscutable inegal* inegalable inegale inegalee
inexperiment* inexperimente inferieur inferieure inferieurs irremplac* irremplacable la_creme la_meilleure
la_ou_d_autres la_plus_complete la_plus_fiable la_plus_qualifiee la_plus_serieuse la_plus_solide la_seule_a
le_meilleur le_meilleur_candidat le_plus_complet le_plus_diplome le_plus_motive le_plus_qualifie
le_plus_solide le_seul_a le_top mediocre mediocrite meilleur meilleur_candidat meilleur_choix meilleur_de_tous
meilleur_que meilleure meilleure_que meilleures meilleurs mieux_place mieux_placee mieux_placee_que
mieux_preparee mieux_qu_elle mieux_que_la_plupart mieux_que_les_autres mieux_que_tous mieux_que_votre
mille_fois moins_bien moins_bon moins_bonne moins_cher moins_experimentee moins_qualifie mon_niveau mon_talent
ne_trouverez_pas novice novices numero_un par_defaut par_rapport_aux personne_d_autre personne_ne_connait
peu_de_gens plus_adapte plus_complet plus_complete plus_d_anciennete plus_d_annees plus_de_bouteille
plus_diplome plus_experimente plus_fiable plus_fort plus_forte plus_motive plus_qualifie plus_qualifiee
plus_que_ce plus_que_la_plupart plus_que_les_autres plus_que_personne plus_que_quiconque plus_que_votre
plus_rapide plus_serieuse plus_serieux plus_solide premier_choix premier_de_la premiere_de_la qui_debute
qui_n_a_jamais rares_sont rarissime rien_a_envier sans_diplome sans_experience sans_formation sans_pareille
sans_permis second_choix sortais_du_lot superieur superieure superieure_a superieurs superiorite surclass*
surclasse surclasser surpass* surpasse surpasser top_du trois_fois_plus trouver_mieux trouverez_pas_mieux
un_amateur
""",
    "OTHERS": """
a_t_elle a_t_il a_t_il_fait adversaires arrive_deuxieme arrive_troisieme autres_candidates autres_candidats
autres_candidatures autres_personnes autres_postulants autres_profils avait_de_plus beaucoup_de_candidats
beaucoup_de_candidatures candidates candidats ce_qu_elle_a ce_qu_elle_avait ce_qu_il_a ce_qu_ils_ont classee
classee_deuxieme classement combien combien_d combien_de combien_de_dossiers combien_de_personnes
combien_etaient combien_etions combien_ont compare_aux competiteurs competition concurrenc* concurrence
concurrentes concurrents dans_la_moyenne dans_le_lot dauphin dauphine de_plus_que de_plus_que_moi demarqu*
demarque departag* departager derniers_candidats deux_derniers deuxieme_place deuxieme_position differenci*
differencie distingue distinguer en_dessous_de_la en_finale etais_je_loin etions_nous_nombreux
faire_la_difference fait_la_difference file_d_attente finaliste finalistes la_concurrence le_lot
leur_experience leurs_notes loin_derriere me_situais me_situer mon_classement mon_rang mon_rang_dans
moyenne_des_candidats nombre_de_candidats nombre_de_candidatures nombre_de_dossiers nombreuses_candidatures
palmares par_rapport_a_celui par_rapport_aux_autres plus_que_deux position_dans postulant postulante
postulantes postulants pretendants qu_avait_elle que_je_n_ai que_je_n_avais quelle_place rang ranking rivales
rivaux sa_formation se_distingue seconde_position serre_entre short_list shortlist situe_par situes situez
son_age son_cv son_diplome son_parcours son_profil tous_les_autres trois_derniers
""",
    "SKILL": """
accredit* agilite agreg* agrege agregee agrement aguerri aguerrie anglais_courant annees_d_experience
annees_de_terrain ans_d_anciennete ans_d_experience ans_de_chantier ans_de_maison ans_de_metier
ans_de_pratique ans_de_terrain apprenti apprentie apprentissage appris_le_metier aptitude aptitudes
attestation attestations autocad autonome_sur bac bac_pro bachelor bafa bafd bep bilingue brevet brevets
briscard bts caces cale calee cambouis capable_de capacite capacites capes capet carte_professionnelle
certifi* certificat certificat_de certification certifications certificats cfc chevronn* chevronne chevronnee
cinq_ans_d cinq_ans_de compet* competence competences competent competente connais_bien connais_deja
connais_tout connaissance_de connaissance_des connaissance_du connaissances connaissances_en couramment dalf
delf depuis_cinq_ans depuis_dix_ans depuis_quinze_ans depuis_vingt_ans deug deux_annees_de deux_ans_a
deux_ans_d deux_ans_de dexterite diplomante diplome diplomee diplomes dix_ans_d dix_ans_de doctorant
doctorante doctorat doigte doue douee douze_ans_de du_metier dut ecole_de_commerce equivalence equivalences
etats_de_service excel experience experiences experimente experimentee experimentes expert experte expertise
expertises fimo formation formations forme grande_ecole habile habilete habilit* habilitation habilitations
haccp huit_ans_de inscrite_a_l_ordre java je_connais je_maitrise je_parle je_sais_faire je_sais_le le_metier
licence licences ma_carriere maitris* maitrise maitrise_de maitriser master mastere masters mba mon_metier
mon_parcours mon_profil neerlandais niveau_b notions palmares parle_couramment permis_c permis_cariste
permis_ce permis_d permis_poids_lourd phd photoshop pointu pointue polyglotte polyval* polyvalent polyvalente
python qualifi* qualification qualifications qualifie qualifiee quatre_langues quinze_ans_de rompue_a
sais_faire sap savoir_etre savoir_faire savoirs six_ans_a six_ans_d solide_experience specialis* specialise
specialisee specialiste specialite ssiap sst talent talents talentueuse talentueux tcf technicite toefl toeic
travaille_chez trente_ans_a trente_ans_dans trente_ans_de trilingue trois_annees_d trois_annees_de
trois_langues vae vingt_ans_a vingt_ans_dans vingt_ans_de
""",
    "FIT": """
a_la_hauteur a_la_hauteur_de a_la_hauteur_du a_ma_place_chez a_tout_pour a_vos_attentes a_vos_besoins adequat
adequat* adequate adequation adequation_entre annonce_demandait apte aptes besoin_de_quelqu cadrais cadrait
cahier_des_charges carrure ce_qu_il_fallait ce_que_vous_cherchez ce_que_vous_cherchiez ce_que_vous_demandiez
ce_que_vous_recherchez cherchiez_quelqu cochais_toutes cochais_toutes_les coche_toutes coche_toutes_les
coincid* coincide collais collait colle_a comme_un_gant comme_un_poisson compatib* compatibilite compatible
competences_demandees competences_recherchees competences_requises concordait conforme_a conformite convenais
convenait convenir convien* conviendrais conviens convient correspond correspond* correspondais correspondait
correspondait_exactement correspondance correspondre corresponds critere criteres dans_l_annonce
dans_mes_cordes dans_mon_element de_la_partie de_taille descriptif destine_a epaules_pour etoffe exigees
exigence exigences fait_pour fait_pour_ce faite_pour faite_pour_ce faits_pour fiche_de_poste fit fittait fitte
fitter il_vous_fallait integr* integrer j_ai_tout j_avais_tout l_annonce l_etoffe la_carrure le_profil
legitim* legitime legitimite les_cases les_criteres les_epaules ligne_par_ligne ma_place match match* matchait
matche matcher mes_cordes mon_domaine mon_element mon_rayon mon_terrain mot_pour_mot offre_d_emploi
point_par_point poisson_dans_l_eau predestine prerequis profil_demande profil_recherche qu_il_vous_fallait
qu_il_vous_faut qualifie_pour que_vous_recherchez remplissais_tous remplissais_tous_les repondait_a requis
requise requises requisits satisfais satisfaisais sur_mesure taille_pour tous_les_criteres toutes_les_cases
trait_pour_trait trouve_ma_place trouver_ma_place tu_cherchais un_gant vos_attentes vos_besoins vos_criteres
votre_annonce votre_besoin vous_cherchiez vous_demandiez
""",
    "PERFECT": """
a_cent_pour_cent absolu absolue amplement bon_choix c_est_moi_qu c_etait_moi candidat_ideal celle_qu_il
celui_qu_il cent_pour_cent chacun_des chacune_des chaque_ligne cinq_pattes completement dans_le_nez de_a_a_z
de_bout_en_bout decrivait_mon entierement etait_fait_pour_moi etait_pour_moi evidence exact exacte exactement
fait_pour_moi haut_la ideal ideale idealement ideaux impecc* impeccable impeccablement integral* integralement
irreproch* irreprochable la_bonne_personne la_personne_ideale la_personne_qu_il la_totalite le_bon_choix
le_candidat_ideal les_yeux_fermes mon_poste mouton_a_cinq nickel optimal optimale parfait parfaite
parfaitement parfaites parfaits perfection perle_rare pleinement precisement qu_il_vous_fallait rien_a_dire
rien_a_redire sans_faute sans_hesitation sans_hesiter sublim* taille_pour_moi tous_les_criteres
tous_les_points toutes_les_competences veritablement yeux_fermes
""",
    "ACHIEVE": """
a_reussi abouti aboutir accompli accomplie accomplir accompliss* accomplissement accomplissements automatise
avec_mention batir chapeaut* chapeaute chiffre_d_affaires chiffres cofond* concevoir concu conquer* conquis
construire contribue_a contribuer coordonne cree_un cree_une creer decroche_un decuple depasse_mes_objectifs
deploy* deploye deployer developpe developper digitalis* dirige_une diriger distinction distinctions double_le
doubler economise encadr* encadrais encadrer equipe_de_douze equipe_de_huit equipe_de_vingt exploit exploits
fait_baisser fait_gagner felicitations_du_jury fidelis* fidelise fier_de fiere_de fierte fonde fonder gagnais
gagne gagne_des gagne_un gagner gerais gere_un gravi impact implant* implante inaugur* initie instaur*
instaure invente invente_un jamais_manque lance_un lance_une laureat_du manag* medaille medailles
meilleur_apprenti mene_a_bien mene_une mene_une_equipe mes_chiffres mes_resultats mettre_en_place mis_en_place
moderni* modernise mof monte_un monte_une optimise palmes pilot* pilote_un piloter pour_cent_de pour_cent_en
prime_par prix_de prix_du promu promue prouesse prouesses publications publie quadrupl* realisation
realisations realiser recompens* recompense recompensee record records redress* redresse redresser reduit_le
refond* refondu refonte remis_sur_pied remport* remporte remporter restructur* result* resultat resultats
reussi reussi_a reussit* reussite reussites sans_accident signe_avec succes supervis* supervise
taux_de_satisfaction transformer tripler trophee trophees zero_accident
""",
    "ASSET": """
a_l_ecoute a_votre_service adaptab* adaptabilite adaptable aisance aisance_relationnelle ambiti* ambitieuse
ambitieux ambition apporter_beaucoup apporter_mes apporterai apporterais apprend_vite apprendre_vite
apprends_vite assidu assidue assiduite assoiffe atout atouts aurais_apporte aurais_pu_apporter autonome
autonomie bon_contact boost* booste booster bosseur bosseurs bosseuse charism* charisme communicant
consciencieu* consciencieuse consciencieux contribu* contribuerais costaud costaude courageuse courageux
couteau_suisse creatif creative creativite curiosite debrouill* debrouillard debrouillarde degourdi degourdie
demerd* determin* determination determine determinee devoue devouee devouement diplomate diplomatie dynam*
dynamique dynamiques dynamisme efficace efficaces efficacite empath* empathie empathique endurant endurante
energi* energique engage_et enthousias* enthousiasme enthousiaste envie_d_apprendre equipier equipiere
esprit_d_equipe excellent_element fiabilite fiable fiables flexib* flexibilite flexible gestion_du_stress
honnete honnetete implication impliqu* implique impliquee infatig* infatigable ingenieux ingeniosit*
initiatives innov* innovant innovante integrite investi_dans j_apprends_vite leader leadership loyal loyale
loyaute m_adapte meneur meneuse mes_atouts mes_forces mes_points_forts mes_qualites methodiqu* methodique
mettre_a_profit minutieu* minutieuse minutieux motiv* motivation motive motivee motives operationn*
operationnel operationnelle ordonne organise organisee organises passionn* passionne passionnee
perfectionniste performan* performant performante persever* perseverant perseverante plein_d_energie
point_fort points_forts polyvalence polyvalent polyvalente ponctu* ponctualite ponctuel ponctuelle positif
positive potentiel precis_et proactif proactive proactivite productif productive qualite_humaine qualites
reactif reactive reactivite relationn* relationnel rentable resistant resistante responsable_et rigour*
rigoureuse rigoureux rigueur sang_froid sens_de_l_initiative sens_de_l_organisation sens_du_contact
sens_du_detail sens_du_service serieuse serieux seriosite sociabilite sociable soigneu* soigneuse soigneux
souci_du_detail souplesse souriant_et surmotiv* tenac* tenace tenacite touche_a_tout toujours_a_l_heure
travail_d_equipe travailleur travailleurs travailleuse un_atout_pour vaillant vaillante veritable_atout
volontaire volontaire_et volonte vous_etre_utile vrai_atout
""",
    "HUMBLE": """
ai_foire ai_honte ai_rate aurais_du aurais_pu_mieux autodidacte bafouill* bafouillage bafouillais bafouille
balbuti* balbutie begaie begay* begaye boulet boulette bourde brouillonne calamite capoter catastrophique
confiance_en_moi debutant debutante desastre desastreux dit_n_importe doute_de_moi doutes_sur echec echecs
echou* echoue echouer embarrass* embarrasse embarrassee empote empotee etais_nulle etais_perdue etais_qu_une
foir* foirer gach* gaff* gaffe gaffer gauffre gene_de genee gens_comme_moi honte honteuse honteux humbl*
humble humblement humilite imposteur imposture indigne inexperiment* insignifi* insignifiant insignifiante
insuffis* insuffisant insuffisante j_ai_foire j_ai_honte j_ai_rate j_aurais_du j_etais_nulle jamais_assez
je_me_remets je_suis_nul je_suis_nulle je_suis_trop_bete je_suis_trop_vieux la_honte lacune lacunes lamentable
le_niveau_requis louper ma_faute ma_maladresse ma_pomme mal_prepare mal_preparee mal_presente mal_repondu
maladresse maladresses maladroit maladroit* maladroite manque_de_confiance me_suis_plante me_suis_ridiculisee
mediocre meritais_pas mes_defauts mes_lacunes mes_limites mes_moyens mieux_me_preparer mis_les_pieds modest*
modeste modestement modestie moins_que_rien mon_echec mon_ignorance mon_manque_d mon_manque_de mon_pauvre
mordre_les_doigts n_ai_pas_reussi n_ai_pas_su naif naive naivement naivete ne_meritais_pas ne_vaux_pas
nerveuse nerveux nervosite nul nullard nulle nullissime nuls paniqu* paniquee paralys* paralysee
pas_a_la_hauteur pas_assez_bon pas_assure pas_brillant pas_digne pas_ete_bon pas_grand_chose pas_le_niveau
pas_pour_moi pas_reussi_a pas_su_convaincre pas_su_me pas_su_montrer pathetique perdu_le_fil perdu_mes_moyens
petite_main pietre pietre_prestation piteuse piteux pitoyable pitoyablement qu_un_apprenti qu_un_petit
qu_un_simple qu_une_petite quelle_cruche rate ratee rater ridiculis* rien_du_tout rougi rougissais
sans_diplome stress_m_a stresse stressee suis_nul suis_nulle suis_plante suis_qu_un suis_qu_une suis_trop_bete
suis_trop_vieux tetanis* tetanise tetanisee tout_gache trac trembl* tremblais tremblants trop_beau_pour
trou_de_memoire un_boulet usurp* vautr* vautre vaux_pas visais_trop_haut vise_trop_haut viser_trop_haut
""",
    "APOLOGY": """
avec_mes_excuses confus_de confuse_de coupable culpab* culpabilis* culpabilise demande_pardon desol* desole
desole_d_avoir desole_de_vous desole_pour desole_si desolee desolee_d_avoir desolee_d_insister desolee_de_vous
desolee_pour desolee_si desolees desoles encore_desole encore_desolee encore_pardon escuse escusez excus*
excuse excuse_moi excuse_mon excuser excuses excusez excusez_ce excusez_cette excusez_le excusez_les
excusez_moi excusez_mon formalis* formaliser gene_de_vous honte_de_vous indulgence_pour je_m_en_veux
je_m_excuse la_longueur_de_ce m_en_excuse m_en_excuser m_en_veux m_en_voudrez m_en_voulez m_en_vouloir
m_excuse m_excuser ma_faute mal_a_l_aise mes_excuses mes_plates_excuses mille_excuses mille_pardons
mon_absence_de mon_audace mon_erreur mon_francais mon_insistance navre_de navree_de ne_m_en_veuillez
ne_m_en_voulez oups oupsi par_ma_faute pardon pardonn* pardonne pardonner pardonnez pardonnez_moi
plates_excuses presente_mes_excuses presenter_mes_excuses prie_d_excuser prie_de_bien_vouloir
prie_de_m_excuser regrette_d_avoir regrette_de_ne regrette_mon repenti* sans_rancune sans_vouloir_vous scuse
scusez sorry sry suis_confus suis_confuse suis_desole suis_desolee toutes_mes_excuses veuillez_excuser
veuillez_m_excuser votre_indulgence vous_demande_pardon vous_prie_d_excuser
""",
    "BOTHER": """
abuser abuser_de abuser_de_votre abuser_de_votre_temps agenda_charge audace audacieux autre_chose_a_faire
autres_chats boulet c_est_encore_moi charge_de_travail chats_a_fouetter corvee crampon culot d_autres_chats
de_vous_deranger deborde debordee debordes demande_beaucoup derang* derange derangee derangement derangements
deranger derangerai derniere_fois_que desagrement desagrements du_temps_perdu embarras embarrasser embet*
embete embeter en_deux_mots encombr* encombre encombrer encore_moi ennuyer enquiquin* enquiquiner faire_court
faire_perdre_votre_temps fait_perdre_votre fait_perdre_votre_temps fardeau gener harcel* harceler importun*
importune importunee importuner importunite incommod* incommoder indiscret indiscrete indiscretion inopportun
inopportun* inopportune insistant insistante intempestif intrus intruse intrusif intrusion j_ose j_ose_a_peine
je_me_permets je_serai_bref je_serai_breve je_te_laisse je_vous_laisse juste_un_mot laisse_tranquille
lourdingue malvenu malvenue mauvais_moment me_permets_de me_permettre mieux_a_faire mille_autres mille_choses
n_osais n_ose n_ose_pas occupe occupee ose_a_peine ose_pas ose_vous oser oserai oserais pas_trop_demander
penible perdre_votre_temps permets_de_vous peut_etre_deplace plus_longtemps pot_de_colle prends_de_votre_temps
pris_du_temps pris_par pris_votre_temps promis_je_ne quelques_minutes_de_votre rassurez_vous rebelote relou
retiens_pas_plus sangsue sans_gene saouler serai_bref serai_breve si_je_peux si_je_puis sollicitations
sous_l_eau submerge submergee submerges surcharg* surcharger t_embeter temps_precieux tombe_mal toupet tracas
tracass* tracasser trop_demander une_derniere_fois votre_boite_mail votre_temps_est vous_derange vous_deranger
vous_embeter vous_ennuyer vous_etes_debordee vous_etes_occupee vous_faire_perdre vous_harceler vous_importuner
vous_laisse_tranquille vous_retiens_pas vous_sollicite vous_solliciter vous_tanner
""",
    "READY": """
a_disposition a_l_affut a_la_minute a_tout_moment a_toute_heure a_votre_disposition accourir accourrai accours
appelez_et_j_arrive attaquer_demain attends_votre_appel au_pied_leve au_premier_appel au_taquet aussitot
commencer_demain commencer_des_demain commencer_la_semaine commencer_lundi commencer_tout_de_suite
d_un_coup_de dans_l_heure de_suite debuter_cette_semaine demain_matin demarrer_lundi demarrer_quand_vous
demenager demenagerais demissionne demissionner demissionnerais des_aujourd_hui des_cette_semaine des_demain
des_la_semaine des_lundi des_maintenant des_que_possible des_que_vous dis_moi_quand dispo dispo_de_suite
dispo_des dispo_tout_de_suite disponib* disponibilite disponible disponible_de_suite disponible_des
disponible_immediatement disponibles dispos dites_moi_quand du_jour_au_lendemain embaucher_lundi en_renfort
et_j_arrive etre_la_demain illico immediat immediate immediatement j_accours j_arrive je_debarque joignable
joignable_a joignable_a_tout joignable_au jour_et_nuit lache_tout libre_a_partir libre_comme_l_air
libre_de_tout libre_de_tout_engagement libre_des libre_immediatement libre_tout_de_suite lundi_matin ma_valise
me_tiens_a_votre meme_de_nuit meme_la_nuit meme_le_dimanche meme_le_week meme_les_week mes_valises mon_preavis
n_attends_qu_un n_avez_qu_un partant partant_pour partante pas_de_preavis pied_leve preavis preavis_d
premier_appel presto pret_a_commencer pret_a_demarrer pret_a_reprendre prete_a_commencer prete_a_travailler
prete_a_venir quand_tu_veux quand_vous_voudrez quand_vous_voulez rapplique rappliquer rappliquerai
remplacement_au_pied reste_disponible sans_attendre sans_delai sans_engagement sans_preavis saute_dans_le
saute_dans_ma sept_jours_sur suis_dispo suis_disponible suis_libre suis_pret suis_prete sur_le_champ
sur_un_coup_de tiens_a_votre_disposition toujours_disponible toujours_pret tout_de_suite toute_heure
travailler_lundi tu_me_dis un_mot_de_vous un_mot_suffit un_signe_de_vous valises_sont_pretes venir_aussitot
venir_ce_soir venir_lundi venir_tout_de_suite vingt_quatre_heures vous_me_dites vous_n_avez_qu
week_end_compris week_ends_compris week_ends_et
""",
    "ANYTHING": """
a_l_autre_bout a_n_importe_quel a_n_importe_quelle a_quelque_poste a_tout_faire a_vos_conditions accepte_tout
au_smic autre_agence autre_emploi autre_equipe autre_mission autre_place autre_poste autre_role autre_service
autre_site balayerais bas_de_l_echelle ca_me_va ce_que_vous_avez ce_que_vous_voudrez ce_que_vous_voulez
ce_qui_vous_arrange dans_un_autre_service dispose_a_accepter en_bas_de_l faire_le_cafe faire_les_photocopies
femme_de_menage fine_bouche importe_quoi j_accepte_tout je_prends_n_importe je_prends_tout jobine jobines
la_fine_bouche la_moindre_place la_plonge le_menage les_miennes les_poubelles meme_a_mi_temps meme_comme
meme_comme_stagiaire meme_la_nuit meme_sans meme_sans_salaire meme_un_mi_temps meme_un_petit
meme_un_remplacement mi_temps_meme moindre_place n_importe_lequel n_importe_ou n_importe_quand n_importe_quel
n_importe_quel_horaire n_importe_quel_poste n_importe_quel_service n_importe_quelle n_importe_quelle_fonction
n_importe_quelle_place n_importe_quoi ouvert_a_tout ouvert_a_toute ouverte_a_tout ouverte_a_toute
pas_difficile pas_regardant passer_le_balai petit_boulot petit_role peu_importe peu_importe_l peu_importe_la
peu_importe_le peu_m_importe poste_moins prendrais_tout prends_ce_qui prends_tout pret_a_accepter
pret_a_baisser pret_a_prendre pret_a_tout prete_a_faire prete_a_prendre prete_a_tout qu_importe
quel_qu_il_soit quel_que_soit quel_que_soit_le quelle_qu_elle_soit quelle_que_soit quelle_que_soit_la
quelles_que_soient quelque_chose_chez_vous quelque_chose_pour_moi quelques_heures_par quels_que_soient
quoi_que_ce quoi_que_ce_soit recurer sans_condition serpillere serpilliere tous_les_postes tout_autre_poste
tout_ce_que_tu tout_ce_que_vous tout_emploi tout_en_bas tout_m_interesse tout_me_convient tout_me_va
tout_poste toute_autre toute_autre_fonction toute_mission toute_offre toute_proposition toutes_les_conditions
un_autre_emploi un_autre_poste un_autre_role un_petit_boulot un_petit_contrat une_petite_place_pour
""",
    "FUTURE": """
a_bientot a_l_avenir a_l_occasion a_la_rentree a_pourvoir a_venir a_votre_porte agrandissez alerte_emploi
an_prochain annee_prochaine au_printemps au_printemps_prochain autre_fois autre_occasion autre_opportunite
autre_poste autres_postes avenir base_de_donnees besoins_futurs ce_n_est_que cet_automne cet_ete cet_hiver
chemins_se_croisent chemins_se_croiseront chemins_se_recroisent collaborer_un_jour conserver_mon conservez_mon
croiser_a_nouveau cvtheque d_autres_occasions d_ici_la_fin d_ici_quelques dans_deux_ans dans_quelques_mois
dans_six_mois dans_un_an embaucherez en_contact en_memoire en_reserve en_tete_pour eventuel eventuelle
eventuellement frapper_a_votre futur future futures futurs garde_mon garder_le_contact garder_mon_cv
garder_mon_dossier gardez_mes gardez_mon grandira je_reviendrai l_an_prochain l_annee_prochaine l_ete_prochain
l_occasion_se_presente la_prochaine_fois laisse_la_porte me_representer me_representerai mois_a_venir
mois_prochain n_est_que_partie nos_chemins nos_routes nous_revoir nouveau_magasin nouveau_poste
nouveau_recrutement nouveaux_postes nouvelle_candidature nouvelle_equipe nouvelle_ligne nouvelle_opportunite
opportunite opportunites ouverture ouvertures partie_remise pense_a_moi penser_a_moi penserez_a_moi
pensez_a_moi perspective perspectives place_se_libere plus_tard porte_ouverte porte_reste porte_reste_ouverte
poste_a_pourvoir poste_s_ouvre poste_se_libere poste_semblable poste_vacant postuler_a_nouveau
postulerai_a_nouveau pourvoir prochain prochain_recrutement prochaine prochaine_campagne prochaine_fois
prochaine_occasion prochaine_rentree prochaine_saison prochaine_session prochainement prochaines prochains
prochains_recrutements quand_l_equipe recandidat* recandidater recroisent recroiser recroiseront recruterais
recruterez recruteriez refrapper repostul* repostuler repostulerai rester_en_contact retente retenter
retenter_ma_chance retenterai retravailler revenir_frapper reviendrai revoir_un_jour routes_se_croiseront
s_agrandira s_agrandit s_ouvrait s_ouvrira saison_prochaine se_libere se_liberer semaines_a_venir si_l_equipe
songez_a_moi sous_le_coude souvenez_vous_de suivrai_vos suivrai_votre suivre_vos tot_ou_tard ulterieur
ulterieur* ulterieure ulterieurement un_de_ces_jours un_jour un_jour_peut_etre une_autre_fois
une_prochaine_fois vacance_de_poste vacant vacante vivier vos_annonces vos_besoins_evoluent votre_base
votre_page_carrieres votre_vivier
""",
    "FALLBACK": """
a_l_eau abandonne_en apres_l_essai au_cas au_cas_ou banc_des_remplacants ca_capote ca_ne_marche_pas capotait
capote cas_ou changeait_d_avis concluant convenait_pas craquait dans_le_cas_ou de_secours decevait decevoir
declinait declinerait decoit decu_par_votre defection defections demission demissionn* demissionnait
demissionne depart_anticipe desillusion desist* desistait desistement desistements desisterait deuxieme_choix
disait_non dit_non doublure echec_de echouait echoue en_attente en_cas_d en_cas_d_echec en_cas_de
en_cas_de_besoin en_cas_de_defection en_cas_de_desistement en_reserve essai_ne faire_l_affaire
faisait_pas_l_affaire fait_faux_bond fait_pas_l_affaire faux_bond fiasco file_d_attente jamais_trop joker
l_affaire lachait liste_complementaire liste_d_attente liste_de_rappel liste_de_reserve mois_d_essai
n_allait_pas ne_collait_pas ne_colle_pas ne_convenait_pas ne_convient_pas ne_donnait_pas ne_donne_pas
ne_faisait_pas ne_faisait_pas_l ne_fait_pas ne_fait_pas_l ne_marche_pas ne_reste_pas ne_se_presente
ne_tenait_pas ne_tient_pas ne_tient_plus ne_va_pas ne_va_pas_l ne_va_plus ne_venait_pas ne_vient_pas
numero_deux on_ne_sait_jamais partirait pas_a_la_hauteur pas_concluant pas_concluante pas_encore_signe
passe_pas_comme pendant_l_essai pepin periode_d_essai periode_probatoire plan_b pour_le_cas prendre_la_releve
quitterait refuse_le_poste regrettiez remplacant remplacante remplacerais renoncait renonce_au renoncerait
repechage repecher repli reserviste retract* retractation retracte revirement roue_de_secours s_averait
s_avere s_avere_que s_en_aille s_en_va sait_jamais sait_on_jamais se_desiste se_passe_mal se_revelait
se_revele second_choix si_d_aventure si_jamais si_par_hasard solution_de_secours sous_la_main stage_probatoire
suivante_sur_la suppleant suppleante sur_le_banc sur_liste temps_d_essai tenait_pas tient_pas_la
tombait_malade tombe_a_l_eau tombe_malade trois_mois_d_essai un_pepin venait_a venait_a_partir
venait_a_quitter votre_plan_b vous_lache vous_plante
""",
    "DEADLINE": """
a_defaut asap attends_ton_retour attends_votre_reponse attends_votre_retour au_plus_tard au_plus_tot
au_plus_vite aujourd_hui avant_ce_soir avant_dimanche avant_fin avant_jeudi avant_la_fin avant_la_rentree
avant_le_week avant_les_vacances avant_lundi avant_mercredi avant_midi avant_mon avant_noel avant_vendredi
besoin_d_une_reponse brefs_delais butoir ce_soir ce_soir_meme celerite cette_semaine compte_sur_un_retour
compte_sur_une_reponse compte_sur_votre_reponse d_avance_merci d_ici d_ici_a_mercredi d_ici_deux_jours
d_ici_dimanche d_ici_fin_du d_ici_jeudi d_ici_la_fin d_ici_lundi d_ici_mercredi d_ici_vendredi d_urgence
dans_l_heure dans_la_foulee dans_la_journee dans_la_semaine dans_la_soiree dans_les_deux dans_les_dix
dans_les_huit dans_les_jours dans_les_meilleurs dans_les_plus_brefs dans_les_quarante dans_les_quinze
dans_les_trois dans_un_delai date_limite de_suite deadline delai delais des_aujourd des_ce_soir dois_decider
dois_une_reponse echeance echeances echeancier en_fin_de_journee en_urgence exig* exige exigence_de exiger
exiger_une_reponse faute_de_reponse fin_de_journee fin_de_matinee fin_du_mois fissa huit_jours_pour illico
immediate immediatement imperati* imperatif imperativement incessamment j_attends_ton_retour
j_attends_votre_reponse j_attends_votre_retour je_dois_decider lacherai_pas le_plus_tot le_plus_vite
me_devez_bien me_dire_avant me_repondre_avant me_repondre_d_ici me_repondre_sous meilleurs_delais
merci_d_avance merci_d_avance_de merci_de_bien_vouloir merci_de_me_confirmer merci_de_me_rappeler
merci_de_me_repondre merci_de_repondre merci_de_repondre_avant merite_une_reponse ne_lacherai_pas
obligatoirement plus_brefs_delais pour_ce_soir pour_demain pour_hier pour_jeudi pour_lundi pour_mardi
pour_mercredi pressant pressante presse presse_de priere_de_repondre prompt prompt_retour prompte
prompte_reponse promptement promptitude quarante_huit_heures rapidement repondez_moi_vite repondre_rapidement
reponse_immediate reponse_rapide retour_rapide sans_delai sans_faute sans_reponse_de sans_reponse_de_votre
sans_retour_de_votre sans_tarder sous_cinq_jours sous_dix_jours sous_huit_jours sous_huitaine
sous_quarante_huit sous_quinzaine sous_quinze_jours sous_trois_jours ultimatum urgemment urgence urgent
urgente urgents vingt_quatre_heures vite vite_fait
""",
    "NAG": """
a_intervalles a_la_charge a_plusieurs_reprises appele_trois_fois appellerai_lundi as_tu_lu attends_encore
attends_toujours aux_nouvelles avez_vous_eu avez_vous_recu avez_vous_vu avoir_des_nouvelles bon_souvenir
bonne_reception chaque_lundi chaque_mois chaque_semaine chaque_trimestre dans_l_attente de_vos_nouvelles
derechef dernier_appel dernier_message ecrirai_encore ecrire_a_nouveau encore_et_encore encore_une_fois enfoui
essaye_de_vous_joindre faire_le_point faisant_suite_a haut_de_la_pile indesirables insist* insistance
insistant insistante insiste insister insisterai j_attends_encore j_attends_toujours j_insiste je_n_abandonne
jusqu_a_ce_qu jusqu_a_ce_que jusqu_a_obtenir lache_rien lacherai_pas_l laisse_un_message mon_dernier_mot
mon_message_du n_abandonne_pas opiniatre ou_en_est ou_en_est_mon ou_en_est_on ou_en_sont pas_dit_mon_dernier
pas_encore_de pas_encore_eu pas_encore_recu pas_encore_repondu pas_fini_d_entendre pas_recu_de_reponse
persevere* persist* persiste persister persisterai petit_rappel plusieurs_reprises point_d_etape
prendre_des_nouvelles quatrieme_courriel quatrieme_relance rappelerai rappellerai rappellerai_lundi recontacte
recontacter recontacterai recontacterais reecri* reecrirai reecrire reecris reessaierai reessay* reessaye
reessayer reiter* reitere* reiterer relanc* relance relancer relancerai relancerais relances repasserai
retenter retenterai revenir_a_la_charge revenir_vers_vous reviendrai_a_la reviendrai_frapper
reviendrai_vers_toi reviendrai_vers_vous reviens_vers_toi reviens_vers_vous rien_recu sans_nouvelles_de
sans_reponse_de_votre se_sont_perdus spam spams suite_a_mes tant_que_je te_rappelle te_relancer tenace
tente_de_vous_joindre toujours_pas_de toujours_sans tous_les_lundis tous_les_mois tous_les_quinze
toutes_les_semaines troisieme_courriel troisieme_message un_point_sur une_fois_de_plus une_fois_par_semaine
une_nouvelle_fois venir_aux_nouvelles viendrai_aux_nouvelles vous_rappelle vous_recontacter vous_reecrirai
vous_reecrire vous_reecris vous_relance vous_relancer vu_passer
""",
    "FORWARDING": """
a_qui_de_droit aiguiller aiguillez appui appuyer appuyer_ma appuyez autour_de_vous autres_agences
autres_departements autres_ecoles autres_filiales autres_hopitaux autres_services cautionner circulez
communiquer_mon confreres consoeurs cooptation coopter coup_de_piston coup_de_pouce dans_votre_entourage
diffusez dire_un_mot donner_mon_nom donner_mon_numero donnez_mon_nom en_copie en_ma_faveur en_parler_a
envoyer_mon_cv_a envoyez_mon evoquer_mon faire_circuler faire_parvenir faire_passer faire_suivre faire_tourner
fais_passer fais_suivre fais_tourner faites_circuler faites_passer faites_suivre glisse_mon glisse_un_mot
glisser_mon glisser_mon_nom glisser_un_mot glissez_un_mot glissez_un_mot_pour intro introduction introdui*
introduire introduisez lettre_de_recommandation m_adresser_a m_adresser_au m_orienter ma_candidature_a_vos
ma_candidature_aupres maison_mere me_faire_connaitre me_presenter_a me_presentiez me_recommander
me_recommanderiez mettez_moi_en mettre_en_contact mettre_en_relation mise_en_contact mise_en_relation
mon_cv_a_vos mon_cv_dans_votre mon_profil_a mot_en_ma_faveur orienter_vers ouvrez_moi_une parle_de_moi
parler_de_moi parlez_de_moi parlez_en_a parliez_de_moi parrain parrainage parrainer partage_mon partager_ma
partager_mon passer_mon_nom pistonner pistonnez ploguer ploguez plugger presente_moi presenter_a_quelqu
presenter_a_vos qui_de_droit recommand recommand* recommandation recommandations recommande recommander
recommandez recommandiez rediriger redirigez relai relaie relayer relayez remettez_mon remettre_mon_cv
reposter service_concerne souffler_mon_nom tagguer taguer touche_un_mot toucher_deux_mots toucher_un_mot
transfere transferer transferez transferiez transmets transmettez transmettr* transmettra transmettre
transmettriez transmis transmise un_mot_pour_moi vos_confreres vos_homologues
""",
    "NETWORK": """
afterwork agence_d_interim amicale ancien_collegue anciens_collegues as_tu_un as_tu_une aurais_tu_un
aurais_tu_une auriez_vous_des auriez_vous_un auriez_vous_une autre_entreprise autre_structure autres_agences
autres_boites autres_ecoles autres_equipes autres_garages autres_hopitaux autres_services autres_sites
autres_structures avez_vous_des avez_vous_un avez_vous_une cabinet_de_recrutement carnet_d_adresses
chambre_de_commerce chambre_des_metiers chasseur_de_tetes clients_de_la collegue_d_un confrere confreres
connaissez_vous connaissez_vous_quelqu connaissez_vous_une consoeur consoeurs contacts d_autres_pistes
dans_la_branche dans_la_profession dans_le_secteur des_contacts des_pistes des_tuyaux du_milieu du_secteur
federation filiales gens_du_metier homologue homologues networking ordre_des partenaire partenariats
prestataire prestataires quelqu_un_qui_cherche quelqu_un_qui_embauche quelqu_un_qui_recrute quelques_noms
qui_cherchent qui_embauche qui_pourrait_etre_interesse qui_recrute qui_recrutent reseautage reseauter
salon_professionnel sous_traitant sous_traitants succursale succursales tes_collegues tes_contacts ton_carnet
ton_reseau un_ami_qui un_bon_plan un_collegue_qui un_contact un_patron_qui un_tuyau une_adresse une_boite_qui
une_collegue_qui une_entreprise_qui une_piste voisins_de vos_amis vos_clients vos_confreres vos_connaissances
vos_contacts vos_fournisseurs vos_homologues vos_partenaires vos_proches vos_relations votre_carnet
votre_entourage votre_reseau
""",
    "ATTACHED": """
ai_joint annexee attache_mon attachement attestation_de attestations bande_demo behance bulletins_de_salaire
calendly carte_d_identite carte_vitale casier_judiciaire certificat_de_travail certificats_de_travail
ci_annexe ci_apres ci_dessous ci_inclus ci_incluse ci_joint ci_jointe ci_joints cijoint clique_sur cliquer
cliquez cliquez_sur copie_de_mes copie_de_mon copie_de_mon_permis copie_du curriculum curriculum_vitae cv
cv_a_jour cv_actualise cv_mis_a_jour demo document_joint docx dossier_complet dossier_joint dribbble dropbox
en_annexe en_attache en_attachement en_lien en_piece_jointe en_pieces_jointes en_pj extrait_de_casier
fais_parvenir_mon fiche_de_paie fichier_joint github gitlab j_ai_joint j_annexe je_joins je_mets_en
je_vous_joins joindre_a_ce joindre_ma joins_a_nouveau joint_a_ce jointe_a_ce joints_a_ce justificatif
justificatifs laisse_mon_cv le_lien_vers lettre_de_motivation lettre_de_recommandation
lettres_de_recommandation lien_ci lien_vers linkedin ma_lettre_de ma_page mes_certificats mes_dessins
mes_diplomes mes_photos mes_plans mes_realisations mes_references mes_travaux mis_a_jour mise_a_jour_de
mon_book mon_cv mon_cv_en mon_dossier_complet mon_github mon_memoire mon_portfolio mon_rapport mon_site
nouveau_cv onedrive pdf permis_de_conduire photos_de_mes piece_jointe pieces_jointes pj pjs portfolio
pour_votre_dossier profil_linkedin rapport_de_stage recommandations_de references referents releve_de_notes
releves_de_notes renvoie_mon rib scan scanne scannee scans showreel soundcloud te_mets_en te_renvoie
telechargeable telecharger telechargez trouve_dans trouve_en trouveras_mon_cv trouverez_ci
trouverez_ci_dessous trouverez_ci_joint trouverez_dans trouverez_en trouverez_en_piece tu_trouveras url
verser_a_mon_dossier version_actualisee video_de_presentation vimeo vous_adresse_mon vous_joins vous_remets
vous_renvoie vous_transmets vous_trouverez vous_trouverez_ci vous_trouverez_en wetransfer zip
""",
    "CALL": """
aperitif apero appel appel_de appeler appeler_quand appelerai appelez appelez_moi appelle_moi appellerai
appels au_telephone autour_d_un_cafe autour_d_un_the autour_d_un_verre bigophone boire_un_cafe boire_un_coup
boire_un_verre boire_une_biere bref_appel cafe call coup_de_bigo coup_de_fil coup_de_telephone court_appel
de_vive_voix debouler debrief debriefer debriefing discuter_autour discuter_de_vive echange_oral
echange_telephonique echanger_avec_vous_par echanger_de_vive en_causer en_discuter en_face en_face_a
en_parler_de en_personne en_tete_a_tete en_visio en_vrai entretenir_avec_vous entretien_telephonique entrevue
face_a_face facetime fixer_un_rendez fixer_une jaser je_passe je_passe_vous je_passerai je_passerais
joignable_au joindre_par luncher m_accorder_un_entretien m_appeler m_entretenir m_entretenir_avec me_deplacer
me_deplacerai me_joindre me_rappeler me_recevoir mon_cell mon_gsm mon_numero mon_portable nous_rencontrer
nous_revoir nous_voir numero_de_telephone on_se_voit papot* papoter par_telephone parler_de_vive
passe_vous_voir passer_au_cabinet passer_au_magasin passer_dire_bonjour passer_vous_voir passerai_a
passerai_au passez_moi_un petit_call petit_coup_de_fil placoter prendre_un_cafe presentiel rappeler rappelez
rappelez_moi rappelle_moi rdv rencontre_avec rencontre_informelle rendez_vous s_asseoir se_voir skype
t_appeler t_appellerai tasse_de_cafe tasse_de_the tchat te_rencontrer te_revoir teams telephoner telephonez
telephonique telephoniquement tete_a_tete un_appel un_cafe un_call un_chat un_coup_de_fil un_dejeuner
un_echange_de un_lunch un_petit_coup un_pot un_rendez_vous un_saut_au une_biere une_entrevue une_visio
venir_a_votre venir_vous_voir visio visioconference visiophone vive_voix vous_appeler vous_appellerai
vous_inviter vous_inviter_a vous_offrir_un vous_rencontrer vous_revoir vous_voir_en whatsapp zoom
""",
    "CALENDAR": """
a_l_heure_qui a_quelle_heure a_votre_convenance agenda apres_dix_huit cale_un calendly calendrier caler
caler_un calons cette_semaine cinq_minutes cinq_petites_minutes convenance convenir_d_un convenons creneau
creneaux demi_heure deux_creneaux deux_minutes disponibilites disponible_cette disponible_entre
disponible_jeudi disponible_le disponible_les disponible_lundi disponible_mercredi dix_minutes doodle
en_fin_de_journee en_matinee entre_midi entre_midi_et etes_vous_disponible etes_vous_libre fin_de_journee
fin_de_semaine_prochaine fixer_un fixer_un_moment fixer_une fixons google_agenda invitation_agenda jeudi_matin
jeudi_ou la_semaine_prochaine le_mieux libre_a libre_en libre_jeudi libre_le libre_les libre_mardi
libre_mercredi libre_tous libre_vendredi lien_calendly lundi_apres_midi lundi_matin lundi_ou lundi_prochain
mardi_matin mardi_ou mardi_prochain mercredi_matin mercredi_ou mes_disponibilites midi_et_deux minutes_a_m
minutes_au_telephone minutes_de_votre minutes_de_votre_temps mon_agenda outlook pause_de_midi petite_heure
planifier planifions planning propose_deux propose_moi propose_trois quand_ca_vous quand_cela_vous
quand_pourrais quand_puis quart_d_heure quel_jour quelle_heure quelques_minutes qui_t_arrange qui_vous_arrange
qui_vous_convient quinze_minutes reserver_un semaine_du semaine_prochaine serais_tu_libre
seriez_vous_disponible seriez_vous_libre t_arrange tes_dispos trente_minutes trois_creneaux trois_minutes
un_creneau un_instant_pour un_moment_avec un_moment_pour un_quart_d_heure une_autre_date une_date
une_demi_heure une_heure_de_votre une_petite_demi vendredi_apres_midi vendredi_matin vendredi_prochain
vingt_minutes vos_disponibilites votre_agenda votre_convenance votre_heure vous_arrange vous_conviendrait
vous_convient_il
""",
    "FEEDBACK": """
appreciation appreciations as_pense_de avez_pense_de avis avis_sincere avis_sur axe_de_progres
axes_d_amelioration axes_de_progres ce_qu_il_pense ce_que_j_aurais ce_que_je_pourrais ce_qui_a_manque
ce_qui_a_peche ce_qui_a_plu ce_qui_clochait ce_qui_n_a ce_qui_n_allait ce_qui_vous_a comment_as_tu_trouve
comment_avez_vous_percu comment_avez_vous_trouve commentaire commentaires conseil conseiller conseillerais
conseilleriez conseilleriez_vous conseilles conseillez conseils constructif constructive constructives
critique critique_constructive critiques critiques_constructives debrief debriefer debriefing des_details
deux_lignes_sur diagnostic eclairage eclairages eclaircissement eclaircissements eclairer eclairez
enseignement enseignements evaluation evaluations explication explications faire_un_retour feedback feedbacks
grille_d_evaluation impression impressions indication indications jugement lecon_a_tirer m_eclairer
me_conseiller mes_notes observation observations opinion opinions pensez_vous_de perception
pistes_d_amelioration plus_de_details point_a_ameliorer point_a_travailler points_faibles points_forts
points_positifs precisions qu_avez_vous_pense qu_avez_vous_trouve que_me_conseillez quelle_impression
quelle_impression_ai quelques_conseils quelques_lignes_sur quelques_mots_sur recommandations regard_exterieur
regard_sur remarque remarques ressenti ressentis retour retour_constructif retour_d_experience retour_detaille
retour_plus_precis retour_sur retours suggestion suggestions tes_commentaires tes_conseils ton_avis ton_retour
trouve_ma trouve_mes trouve_mon un_avis un_conseil un_mot_sur un_retour un_seul_point une_chose_a verdict
vos_avis vos_commentaires vos_conseils vos_critiques vos_impressions vos_observations vos_recommandations
vos_remarques vos_retours vos_suggestions votre_analyse votre_avis votre_conseil votre_critique
votre_eclairage votre_evaluation votre_impression votre_opinion votre_regard votre_ressenti votre_retour
vous_pensez_de
""",
    "VAGUE": """
ce_que_vous_voudrez ce_que_vous_voulez concernant_ma_candidature d_une_maniere_generale dans_l_ensemble
de_facon_generale de_ma_candidature de_ma_prestation de_maniere_generale de_mon_profil des_commentaires
des_conseils des_pistes des_remarques des_retours des_trucs diverses du_feedback en_bien_ou en_general en_gros
en_mal ensemble_de_mes eventuelles eventuels general generale generalement generales generaux global globale
globalement globalite l_ensemble l_ensemble_de la_moindre_remarque m_ameliorer ma_performance ma_prestation
maniere_generale mes_futures_candidatures mes_prochaines_candidatures moindre_commentaire moindre_remarque
n_importe_quel_conseil n_importe_quoi passe_par_la_tete petit_quelque_chose peu_importe_quoi
positif_ou_negatif positifs_ou_negatifs pour_la_suite prochains_entretiens progresser quelconque quelconques
quelque_chose quelque_chose_a quelques_conseils quelques_mots quelques_pistes quelques_remarques
quelques_retours quoi_que_ce_soit sur_l_ensemble sur_ma_candidature sur_ma_performance sur_ma_prestation
sur_mon_cv sur_mon_dossier sur_mon_entretien sur_mon_profil tout_ce_que tout_ce_que_vous tout_ce_qui
tout_commentaire tout_conseil tout_est_bon tout_m_interesse tout_retour toute_critique toute_information
toute_remarque toutes_sortes un_avis un_commentaire un_conseil un_debrief un_feedback un_petit_quelque
un_petit_retour un_retour un_truc vous_passe_par vous_vient_a_l
""",
    "BLUNT": """
aller_droit_au allez_y_franchement assez_grand autour_du_pot avec_franchise balancez balancez_tout
brut_de_decoffrage brutal brutale brutalement cash cinglant cinglante complaisance crue cruel cruelle
cruellement crument cuir_epais decoffrage dis_le_moi dites_le_moi dites_les_choses dites_moi_tout dorez
droit_au_but du_pot edulcor* edulcorer en_toute_honnetete encaisser enrobage enrober enrobez entre_quatre_yeux
epargner epargnez epargnez_pas fond_de_votre_pensee franc franche franchement franchise francs honnet* honnete
honnetement honnetete impitoy* impitoyable impitoyablement implac* implacable j_ai_le_cuir la_peau_dure
la_pilule la_verite la_vraie_raison lache_toi lachez_vous langue_de_bois le_cuir_epais le_fond_de_votre
les_choses_telles les_yeux_dans m_epargner m_epargnez mal_mais me_menagez me_vexer me_vexera meme_desagreable
meme_negatif meme_si_c_est meme_si_ca_fait menagez menagez_pas n_ayez_pas_peur ne_m_epargnez ne_me_menagez
ne_me_vexerai ne_vous_genez ne_vous_retenez pas_de_gants pas_peur_de_me pas_susceptible peau_dure
pensez_reellement pensez_vraiment peux_tout_entendre pincettes pommade prendre_de_gants prete_a_tout_entendre
quatre_verites retenez_pas sans_complaisance sans_concession sans_detour sans_fard sans_filtre sans_fioritures
sans_gants sans_indulgence sans_langue_de_bois sans_menagement sans_pitie sans_politesse sans_prendre_de_gants
sans_tourner_autour severe severement severes severite sincer* sincere sincerite soyez_direct soyez_dur
soyez_franc soyez_honnete tel_quel tourner_autour_du tout_entendre toute_honnetete verite verite_nue
verite_toute_nue verites verites_qui vexer vexerai_pas votre_pensee vraie_raison vraiment_pense
""",
    "WHY": """
a_cause_de_quoi a_motive a_quoi_est a_quoi_tient ai_je_dit_quelque ai_je_mal aimerais_comprendre
aimerais_savoir c_est_quoi_le cause_de_ce cause_du causes_de ce_qui_a_cloche ce_qui_a_coince ce_qui_a_fait
ce_qui_a_joue ce_qui_a_manque ce_qui_a_motive ce_qui_a_pese ce_qui_a_pu ce_qui_n_allait cherche_a_comprendre
clochait coincait coince comment_s_est comment_se_fait comment_se_fait_il comprendre_ce_qui
comprendre_la_decision comprendre_votre comprendre_votre_choix comprendre_votre_decision connaitre_le_motif
connaitre_les_motifs connaitre_les_raisons contre_moi coulisses critere_decisif criteres_de criteres_qui
curieuse_de_savoir curieux_de_savoir d_ou_vient decisif decisive defaveur demande_pourquoi des_explications
determinant determinante determinants element_decisif en_ma_defaveur en_quoi en_quoi_je en_quoi_mon
est_ce_a_cause est_ce_ma est_ce_mon est_ce_parce etait_ce etait_ce_mon explication explications expliqu*
expliquer expliqueriez expliquez expliquez_moi facteurs faisait_defaut fait_defaut fait_pencher fondement
fondements j_aimerais_comprendre joue_contre justif* justification justifications justifie justifier justifiez
la_cause la_raison le_motif le_pourquoi le_pourquoi_du les_dessous les_motifs les_raisons m_expliquer
m_expliquiez ma_defaveur manque_t_il me_dire_pourquoi me_l_expliquer me_reproche motif motif_de motif_du
motifs motifs_de motifs_du motive_ce motive_votre motiver_votre ont_motive origine_de_votre ou_ai_je
ou_est_ce_que pencher pencher_la_balance pese_dans pese_en pour_quel_motif pour_quelle_raison pourquoi
pourquoi_elle pourquoi_je pourquoi_ma pourquoi_mon pourquoi_n_ai pourquoi_pas_moi pourquoi_vous qu_a_t_il
qu_ai_je_dit qu_ai_je_mal qu_aurais_je qu_aurais_je_du qu_est_ce_qui que_me_manquait quel_critere quel_motif
quelle_cause quelle_est_la_raison quelle_raison quelles_raisons quelques_explications quels_criteres
quels_motifs raison raison_du raison_pour raison_precise raisonnement raisons raisons_de raisons_exactes
raisons_pour sans_explication savoir_pourquoi souhaiterais_savoir sur_quelle_base sur_quels_criteres sur_quoi
une_explication voudrais_comprendre voudrais_savoir
""",
    "IMPROVE": """
a_ameliorer a_completer a_corriger a_manque a_renforcer a_revoir a_travailler ai_peche ajuster amelior*
amelioration ameliorations ameliore ameliorer approfond* approfondir approfondissement aurais_du_dire
aurais_du_faire aurais_pu_faire aurais_pu_mieux axes_a axes_d axes_de carence carences ce_qui_peche
changer_dans_mon changeriez completer_ma completer_mon concentrer_sur consolid* consolider defaut defauts
devenir_meilleur evoluer exercer_a faiblesse faiblesses faire_mieux faire_mieux_la faisait_defaut fait_defaut
feriez_vous_a formation_me futures_candidatures il_me_manquait il_me_manque insuffisance insuffisances
j_aurais_du j_aurais_pu lacune lacunes m_a_fait_defaut m_a_manque m_ameliorer m_entrainer m_exercer
maillon_faible manquaient manquait manquait_a_mon manque manque_a_mon me_former me_former_a me_manquait
me_manque me_manquent mes_defauts mes_lacunes mes_prochains_entretiens mes_progres mieux_defendre mieux_faire
mieux_gerer mieux_la_prochaine mieux_me_preparer mieux_repondre modifier_mon muscler parfaire
pas_assez_detaille peaufiner pechais pechait pecher perfectible perfectionn* perfectionnement perfectionner
pistes_d point_faible points_faibles pour_la_suite_de prioritaire prochain_entretien prochaine_candidature
prochaine_fois_je prochains_entretiens progres progress* progresse progresser progression reajuster renforc*
renforcer retravailler revoir_mon s_ameliorer talon_d_achille travaille_sur travailler_mon travailler_sur
trop_court trop_faible trop_lent trop_lente trop_long trop_technique
""",
    "PERSONALITY": """
a_mon_age accent accent_du accent_quebecois affinite affinites africain africaine age ai_je_paru ai_je_semble
alchimie allure antipathie apparence arabe arabes assurance atomes_crochus attitude banlieue bavard bavarde
begaie begaiement begaye campagnard caractere celibataire charisme cheveux_blancs cheveux_gris cinquantaine
cinquante_ans cinquante_cinq_ans cinquante_huit_ans claudication coiffure comme_personne compatib*
compatibilite comportement conge_maternite consonance courant_n_est_pas courant_passait croyance degageais
diction elocution en_tant_que_personne enceinte entente esprit_maison excentrique extraverti extravertie
extravertis facon_d_etre facon_de_parler feeling feminin foulard froide_ou gay grande_gueule grossesse gueule
habill* habille habillee handicap hijab homme_dans homosexuel homosexuelle humainement humeur immigration
immigre immigree integr* introversion introverti introvertie islam j_ai_l_air je_degage jeunesse juif juive
kippa l_age l_air_d_un l_air_d_une l_air_trop la_retraite laid laide le_courant le_feeling lesbienne look
ma_barbe ma_coiffure ma_diction ma_facon_d ma_facon_de ma_grossesse ma_maniere ma_nationalite ma_personnalite
ma_personne ma_posture ma_presence ma_religion ma_taille ma_tenue ma_tete ma_timidite ma_voix maghreb*
maghrebin maghrebine magrebin maigre maniere_d_etre maniere_de_parler maquillage maquillee marie mariee
masculin maternite mere_de_famille mes_cheveux mes_enfants mes_origines moche mon_accent mon_age mon_allure
mon_assurance mon_attitude mon_caractere mon_charisme mon_comportement mon_energie mon_enthousiasme
mon_fauteuil mon_foulard mon_francais mon_handicap mon_humeur mon_look mon_nom_a mon_nom_de_famille
mon_nom_est mon_origine mon_physique mon_poids mon_quartier mon_sourire mon_stress mon_temperament mon_voile
moule musulman musulmane musulmans nationalite obese obesite orientation origine origines paru_trop
pas_assez_fun passe_quarante pense_de_moi percu_comme personnalite personnalites petite_taille photo_sur_mon
physique piercing piercings plan_humain plus_jeune plus_jeunes posture prestance provincial provinciale
quarantaine quarante_ans quinqua quinquagen* ramadan religion reservee savoir_etre sexe situation_familiale
soixantaine soixante_ans suis_un_homme sur_de_moi sur_le_plan_humain surdiplom* surdiplome surdiplomee surdite
surpoids surqualif* surqualifie surqualifiee sympathie tatouage tatouages tatoue tatouee temperament tenue
timide timidite trans transgenre trop_agee trop_bavard trop_gentille trop_jeune trop_junior trop_mou
trop_petite trop_reserve trop_reservee trop_senior trop_sur_de trop_timide trop_vieux trouve_trop trouvee_trop
vibes vie_de_famille voile volubile zozote zozotement
""",
    "POLICY": """
a_titre_exceptionnel ai_bien_lu ai_note_que anonymat assouplir autoris* autorisation autorise autorisee
bien_compris_que_vous bien_lu_que bien_note_que clause compte_tenu_du_nombre consigne consignes contourner
d_habitude d_ordinaire de_principe defendu defendue deliberation deliberations derog* derogation deroger
directive directives donnez_jamais donnez_pas_d donnez_pas_de en_principe en_temps_normal enfreindre entorse
exception exceptionnellement exceptions faire_une_exception faites_une_exception habituellement huis_clos
interdiction interdire interdit interdite interdits j_ai_bien_compris j_ai_lu_que j_ai_note_que
je_comprends_que je_sais_bien je_sais_bien_que je_sais_que je_sais_que_tu je_sais_que_vous l_usage
la_politique_de la_regle les_regles malgre_ce_que malgre_vos malgre_votre malgre_votre_regle n_avez_aucun
n_avez_aucune n_avez_jamais n_avez_pas n_avez_pas_d n_avez_pas_de n_avez_pas_le n_avez_plus n_etes_pas
n_etes_pas_en n_etes_pas_le n_etes_plus ne_commentez_pas ne_donnez_jamais ne_donnez_pas ne_donnez_pas_d
ne_donnez_pas_de ne_fais_pas ne_fais_plus ne_faites_pas ne_faites_pas_de ne_motivez_pas ne_pas_donner_de
ne_peux_pas ne_peux_pas_en ne_peux_pas_le ne_peux_pas_me ne_peux_pas_repondre ne_peux_plus ne_pouvez_pas
ne_pouvez_pas_me ne_repondez_jamais ne_repondez_pas ne_souhaitez_pas ne_souhaitez_plus normalement
normalement_vous on_ne_donne ordinairement outrepasser par_principe pas_autorise pas_autorises pas_cense
pas_de_feedback pas_de_retour_detaille pas_de_retour_individuel pas_de_retours pas_le_droit_de pas_permis
pas_tenu_de passe_droit petite_entorse politique_d_entreprise politique_de_la_maison pour_cette_fois
pour_des_raisons_de pour_une_fois principe prohib* proscrit protocole reglement reglements
reponse_individuelle reponse_personnalisee retour_individuel retour_personnalise rien_qu_une_fois
rien_que_pour_moi sais_que_vous_ne souverain titre_exceptionnel tolerance tolerer transgresser tu_ne_fais
une_exception une_seule_fois usage usages volume_de_candidatures votre_politique vous_avez_dit_ne
vous_avez_ecrit_que vous_ecrivez_que vous_indiquez vous_indiquiez vous_m_avez_dit vous_ne_commentez
vous_ne_donnez vous_ne_faites vous_ne_motivez vous_precisez vu_le_nombre
""",
    "SECRET": """
a_l_insu a_l_oreille a_titre_officieux a_titre_personnel anonymat anonyme anonymement aparte ca_reste
ca_restera cachette catimini chuchot* chuchotait chuchote chut chuut confiait confidence confidences
confident* confidentialite confidentiel confidentielle confidentiellement confidentiels confie confie_que
confiee confier cousue dirai_jamais dirai_pas dirai_rien dis_a_personne dis_pas dit_entre_nous dites_pas
dites_pas_a dites_pas_que en_aparte en_cachette en_confidence en_off en_parlerai_a_personne en_prive
en_toute_confidentialite en_toute_discretion entre_nous entre_quatre_yeux garde_pour_moi garder_pour_moi
hors_micro hors_procedure insu le_sceau_du m_a_confie m_as_confie m_avez_confie m_ont_confie ma_discretion
motus n_en_parle_a n_en_parlerai n_en_saura_rien n_etais_pas_cense ne_dirai_pas ne_dirai_rien off officieu*
officieuse officieusement officieux parlerai_a_personne parlez_pas pas_cense_le pas_par_ecrit
personne_n_en_saura repete_a_personne repeterai_pas repeterai_pas_que reste_entre reste_entre_nous
restera_entre restera_entre_nous saura_rien sceau_du_secret secret secret_professionnel secretement secrets
sous_le_manteau sous_le_sceau susurr* toute_confidentialite toute_discretion vous_et_moi
""",
    "INSIDER": """
ai_appris_que ai_su_par ai_su_que appris_par appris_par_un appris_que_la appris_que_vous au_courant_de
bonne_source bouche_a_oreille bruits_de_couloir bruits_qui cafte cafter cancan cancans commerage commerages
coulisses dans_le_dos de_bonne_source de_l_interieur de_source_sure derriere_la_porte document_interne
entendu_dire entendu_que entendu_votre entre_deux_portes espion fuite fuiter fuites il_parait il_parait_que
il_se_dit indic indiscretion indiscretions intranet j_ai_appris_que je_sais_ce_qui je_sais_par je_sais_qui
je_sais_tout je_suis_au_courant je_tiens_de l_ecran_de la_receptionniste_m la_secretaire_m laisse_echapper
laisse_entendre_que le_gardien_m m_a_appris_qu m_a_appris_que m_a_avoue_qu m_a_avoue_que m_a_confie_qu
m_a_confie_que m_a_dit_qu m_a_dit_que m_a_explique_que m_a_raconte_qu m_a_raconte_que m_a_souffle_que
m_ont_dit_que mail_envoye_par mail_interne mes_sources mon_ami_chez_vous mouchard* notes_sur_mon on_dit
on_dit_que on_m_a_appris on_m_a_confie on_m_a_dit on_m_a_glisse on_m_a_laisse on_m_a_rapporte on_raconte
oui_dire parait_il parait_que paraitrait petit_doigt potin potins pres_de_la_machine quelqu_un_de_votre
qui_travaille_chez_vous racontar racontars radio_moquette ragot ragots rumeur rumeurs sais_de_source sais_par
sais_pour sais_qui_a sais_tout se_dit_que semble_t_il son_ecran source_sure su_par su_par_un suis_au_courant
taupe tiens_d_un tiens_de_votre travaille_chez_vous un_ami_a_vous un_ami_qui_travaille un_de_vos_collegues
un_de_vos_employes une_amie_qui_travaille une_collegue_a_vous une_indiscretion une_personne_de_votre
une_source vos_employes_m vos_notes votre_assistante_m votre_collegue_m votre_secretaire_m votre_stagiaire_m
vu_vos_notes
""",
    "PRIVATE": """
accrochage addiction alcoolique alcoolisme altercation amant aventure_avec bagarre brouille brouilles cancans
casier cherchait_ailleurs commerage commerages confessions confidence_sur conflit conflits couple craquait
crush desaccord_entre desintox disputaient disputait dispute disputer disputes divorce divorcee divorcer
divorcez draguait drague draguer engueul* engueulade engueule fausse_couche flirt flirte flirter
fusion_a_venir harcelait harcelement indiscret indiscretion infidel* infidelite intim* intime intimes intimite
ivre liaison maitresse medire medis* medisance mesentente placard pleure_dans potin potins prison
problemes_d_argent querelle querelles quitte_votre ragot ragots relation_avec_la rivalite rivalites rumeur
rumeurs rupture sa_famille sa_femme sa_fille sa_maladie saoul se_plaignait se_plaignait_de seduire separation
ses_enfants son_cancer son_fils son_mari son_operation son_pere son_traitement soul sur_le_depart ta_fille
ta_mere tensions tensions_dans ton_age ton_chum ton_copain ton_mari ton_pere ton_salaire veut_partir
vie_privee vos_enfants votre_age votre_burn_out votre_depression votre_divorce votre_ex votre_famille
votre_femme votre_fille votre_fils votre_frere votre_grossesse votre_maison votre_mari votre_mere
votre_operation votre_passe votre_pere votre_perte votre_salaire votre_traitement
""",
    "THANKS": """
ai_apprecie aime_la_facon aime_notre appreci* apprecie apprecie_que apprecie_votre appreciee apprecier
beau_moment beau_souvenir beaucoup_apprecie bien_aime bon_moment bon_souvenir bonjour_a_toute bravo bravo_a
ca_m_a_fait cela_m_a_fait chapeau chapeau_a chapeau_bas content_d_avoir content_de_vous contente_d_avoir
contente_de_vous de_ma_part dis_merci dites_merci ete_sensible excellent_souvenir fait_chaud_au fait_du_bien
fait_plaisir garde_un_bon garde_un_tres_bon garderai_en_memoire grand_merci gratitude gre heureuse_d_avoir
heureuse_de_vous heureux_de_vous honneur_de_vous honore_d honore_de honoree_de j_ai_apprecie j_ai_bien_aime
je_salue m_a_fait_plaisir m_a_touche m_a_touchee ma_gratitude ma_part ma_reconnaissance merci merci_a
merci_aussi merci_beaucoup merci_bien merci_d_avoir merci_d_y merci_de_m merci_de_ta merci_de_votre
merci_egalement merci_encore merci_pour merci_quand_meme merci_tout_de_meme mercis mes_amities
mes_remerciements mon_bonjour passe_le_bonjour plaisir_de_te plaisir_de_vous plaisir_de_vous_rencontrer
ravie_d_avoir ravie_de_vous reconnaiss* reconnaissance reconnaissant reconnaissante redevab* redevable
remerci* remercie remerciement remerciements remercier remerciez sais_gre salu* salue saluer saluez
saluez_de_ma sensible_a suis_sensible_a te_remercie te_remercier tenais_a_te_remercier tenais_a_vous_remercier
tiens_a_vous_remercier touchee_par un_grand_merci un_merci voulais_te_remercier voulais_vous_remercier
vous_remercie vous_remercier vous_sais_gre
""",
    "THANKSALOT": """
a_jamais a_l_infini a_vie admirable admirables chaleureusement chaleureux_remerciements comment_vous_remercier
dois_tout encore_merci encore_merci_pour enorme_merci enormement epoustoufl* epoustouflant eternel eternelle
eternellement eternellement_reconnaissant eternelles eternels exceptionnel exceptionnelle exceptionnels
extraordin* extraordinaire extraordinairement extraordinaires extremement fabuleuse fabuleux fantastiqu*
fantastique formidab* formidable formidables genial geniale geniali* geniaux grandiose gratitude_eternelle
gratitude_infinie honneur_immense immens* immense immense_gratitude immense_merci immense_privilege
immensement immenses incroyable incroyablement inestim* inestimable infini infinie infiniment infinis inoubli*
inoubliable inoui inouie jamais_assez je_vous_dois_tout magnifique magnifiques merci_a_l_infini merci_de_tout
merci_du_fond merci_encore_une_fois merci_enormement merci_infiniment merci_merci merci_merci_merci
merci_mille merci_mille_fois merci_pour_tout merci_vraiment merveill* merveilleuse merveilleusement
merveilleux mes_plus_profonds mes_plus_sinceres mille_fois_merci mille_mercis million_de_mercis
mots_me_manquent ne_saurais_assez ne_saurais_trop ne_vous_remercierai pas_assez_de_mots pas_de_mots
plus_profonde_gratitude plus_sinceres_remerciements plus_vifs pour_toujours privilege_d profonde_gratitude
profondement profondement_reconnaissante reconnaissance_eternelle remarquable remarquables
remercie_chaleureusement remercie_de_tout remercie_encore remercie_encore_une remercie_infiniment
remercie_mille remercie_mille_fois remercie_sincerement remercie_vivement remerciements_les_plus
remercier_chaleureusement remercier_encore remercierai_jamais saurais_assez saurais_trop sensationnel
sensationnelle sincerement sinceres_remerciements sublime superbe superbes tellement tellement_reconnaissant
tellement_tellement toute_ma_gratitude toute_ma_reconnaissance tres_grand_merci tres_reconnaissant
tres_reconnaissante tres_sincerement un_enorme_merci un_honneur un_immense_merci un_million un_privilege
vivement
""",
    "DESPITE": """
a_l_inverse a_part_ca alors_meme_que alors_que au_bout_d_un au_bout_du_compte au_contraire au_dela_de
au_dela_du au_final au_moins bien_qu bien_que ceci_dit ceci_etant cela_dit cela_etant cela_n_empeche cependant
certes comprends_mais d_accord_mais dans_tous_les_cas de_toute_facon du_moins empeche_que en_depit en_depit_de
en_depit_du en_fin_de_compte en_revanche en_tout_cas encore_que entends_bien excepte finalement heureusement
heureusement_que hormis hormis_le il_est_vrai il_reste_que j_en_prends_acte je_comprends_mais je_ne_conteste
la_ou loin_de_moi loin_de_moi_l mais mais_bon mais_enfin mais_je_tiens mais_merci malgre malgre_ca malgre_ce
malgre_cela malgre_l malgre_la malgre_le malgre_les malgre_tout meme_s_il meme_si mis_a_part n_empeche
n_empeche_que n_est_pas_pour neanmoins nonobst* nonobstant nonobstant_la or par_contre pas_un_reproche
passe_le passee_la peu_importe peut_etre_mais pour_autant pour_autant_je pourtant prends_acte qu_importe
quand_bien_meme quand_meme quelque_peu quoi_qu_il quoi_qu_il_en quoi_qu_on quoiqu quoique respecte_votre_choix
respecte_votre_decision reste_que sans_doute_mais sans_pour_autant sans_que sans_rancune sans_rancune_mais
sans_vouloir sans_vouloir_critiquer sauf tandis_que tant_pis tout_de_meme toutefois un_brin un_peu_froid
un_peu_long un_peu_sec un_peu_tard un_rien vrai_que
""",
    "IRONY": """
ah_bon amusant amusante amuse_toi apparemment assurement aucun_doute avoir_daigne beau_travail belle_image
bien_aimable bien_entendu bien_joue bien_sur bien_vous_fasse bien_vu bizarrement bon_courage_a
bon_courage_avec bonne_chance_avec bonne_continuation_dans bravo bravo_pour bravos c_est_gentil_a
ce_que_vous_appelez certainement chapeau chapeau_bas clairement cocasse comique comme_c_est comme_d_habitude
comme_prevu comme_toujours compliments condescendu continuez_ainsi continuez_comme_ca curieusement
d_avoir_daigne daign* daigne daigner daignez dit_on dormez_bien doute_pas_que drole drole_de
en_esperant_qu_elle en_esperant_que_cette en_esperant_que_votre en_esperant_que_vous espere_que_votre
esperons_que et_pour_cause etonnamment etrangement eu_l_elegance eu_l_obligeance eu_la_bonte eu_le_courage
evidement evidemment exquise felicitations felicitations_pour forcement grand_bien_vous guillemets haha hihi
hmm hum il_va_de_soi ironie ironique ironiquement je_ne_doute joli jolie l_amabilite_de l_elegance_de
la_bonte_de la_delicatesse_de le_courage_de legendaire manifestement marrant mes_felicitations mes_hommages
miraculeus* miraculeusement mysterieus* naturellement ne_doute_pas ne_vous_fatiguez nul_doute on_rit
par_hasard parait_il pardi pardieu pas_etonnant pour_cause prenez_votre_temps pretendument puisse_la puisse_t
puisse_t_il puisse_votre puissent puissiez_vous qu_on_appelle que_vous_appelez quel_professionnalisme
quel_talent quelle_bonne_idee quelle_gentillesse quelle_perspicacite quelle_surprise respect rigolo sans_doute
sans_nul_doute savoureux si_je_puis_dire si_l_on_peut souhaitons_que surement surtout_pas trouver_enfin_quelqu
un_modele_de un_modele_du une_lecon_de va_de_soi visiblement votre_exquise votre_immense votre_infinie
voyons_donc
""",
    "STOCK": """
a_qui_de_droit a_toutes_fins a_votre_entiere accuse_bonne_reception accuse_reception agreer agreez
ai_bien_recu ai_pris_connaissance attente_de_votre attention_accordee attention_portee attention_que_vous
au_plaisir au_plaisir_de avoir_considere avoir_etudie avoir_pris_le avoir_pris_le_temps beaucoup_de_succes
belle_continuation bien_a_toi bien_a_vous bien_cordialement bien_que_decue bonne_continuation bonne_note
bonne_reception bonne_reception_de cdlt ce_message_vous_trouve cette_opportunite collaborer_avec_vous
complement_d_information comprends_et_respecte comprends_pleinement conserver_ma_candidature conserver_mon_cv
conservez_mon_cv consideration_portee consideration_pour continuation_dans cordialement cordiales_salutations
dans_l_attente dans_l_attente_de dans_l_espoir dans_vos_dossiers developpement_professionnel
echange_enrichissant en_bonne_sante en_esperant_avoir en_esperant_que en_pleine_forme en_reponse_a
en_vous_souhaitant enrichissant enrichissante enrichissants entiere_disposition espere_que_ce_courriel
espere_que_ce_message examen_de_ma expression_de_ma expression_de_mes exprimer_ma exprimer_ma_gratitude
exprimer_ma_sincere exprimer_mes exprimer_toute faisant_suite fait_suite_a fins_utiles fructueuse fructueux
future_collaboration futures_collaborations futurs_projets garder_le_contact garder_ma_candidature
gardez_mon_cv hautement hesite_pas_a hesitez_pas_a hesitez_surtout_pas honneur_d_avoir inspirant inspirante
inspirantes inspirants interet_porte interet_que_vous j_accuse_reception j_ai_bien_recu j_ai_pris_note
j_espere_que_ce je_respecte_votre je_tenais_a je_tiens_a je_vous_prie_d je_vous_souhaite l_assurance_de
l_expression_de l_interet_que_vous l_occasion_de_vous l_opportunite_d l_opportunite_de la_suite_de_votre
le_temps_que_vous ma_plus_sincere ma_profonde ma_sincere madame_monsieur me_permets_de_vous me_tiens_a
meilleures_salutations meilleurs_voeux mes_salutations mes_sentiments mon_developpement
mon_parcours_professionnel n_hesite_pas n_hesitez_pas n_hesitez_surtout nos_chemins_se
nos_chemins_se_croiseront opportunite_qui_m par_la_presente parcours_professionnel permets_de_revenir
permets_de_vous_contacter plein_succes portez_bien pour_cette_opportunite precieux_conseils
precieux_enseignements prendre_un_instant prendre_un_moment prends_bonne_note prends_note_de prie_d_agreer
prie_de_croire prie_de_recevoir pris_bonne_note pris_connaissance_de processus processus_de_recrutement
processus_de_selection profonde_reconnaissance projets_a_venir projets_futurs que_ce_message_vous
que_tu_vas_bien que_vous_allez_bien recevez_madame recherche_d_emploi renseignement_complementaire
respecte_pleinement respecte_votre_decision reste_a_votre reste_interesse_par reste_interessee_par
reste_ouvert_a reste_ouverte_a rester_en_contact salutations salutations_distinguees sentiments_distingues
sentiments_les_meilleurs sincere_gratitude sinceres_remerciements sinceres_salutations stimulant stimulante
succes_dans suite_a_notre suite_a_votre suite_de_vos temps_accorde temps_consacre temps_et_votre
temps_et_votre_attention temps_et_votre_consideration temps_precieux_que temps_que_vous_avez temps_que_vous_m
tenais_a tenais_a_prendre tiens_a tiens_a_votre tout_au_long tout_au_long_du tout_renseignement
toute_opportunite toutes_fins_utiles tres_cordialement trouve_en_bonne tu_vas_bien veuillez_agreer
veuillez_croire veuillez_recevoir vivier vos_dossiers vos_fichiers vos_projets vos_projets_futurs
vos_recherches votre_base_de votre_consideration votre_disposition_pour votre_entiere_disposition
votre_temps_et votre_vivier vous_allez_bien vous_prie_d_agreer vous_souhaitant vous_souhaite_beaucoup
vous_souhaite_bonne vous_souhaite_une vous_trouvera_bien vous_vous_portez
""",
    "COMPANY": """
a_la_pointe a_taille_humaine admir* admiratif admiration admirative admire adn ambiance_de_travail ambitieuse
ambitieux attire_par aventure_humaine belle_aventure belle_entreprise belle_equipe belle_maison bienveillance
bienveillant bienveillante bonne_ambiance cadre_de_travail collaborateurs conditions_de_travail conquis
conquise croissance culture_d_entreprise developpement_durable diversite durable dynamique dynamiques
dynamisme ebloui eblouie en_pleine_croissance engagement_envers engagement_pour entreprise
environnement_stimulant equipe_dynamique equipe_exceptionnelle equipe_passionnee equipe_soudee
equipe_talentueuse excellence expansion grande_maison humaine_et impressionn* impressionnant impressionnante
impressionne impressionnee inclusif inclusion inclusive innov* innovant innovante innovantes innovants
innovation innovations inspir* inspirant inspirante inspirantes inspirants j_admire l_aventure la_culture
la_mission leader leader_dans leaders les_valeurs mission_de_votre notoriet* notoriete philosophie pionnier
pionniere pionniers prestig* prestige prestigieuse prestigieuses prestigieux professionnalisme
projets_ambitieux projets_passionnants qualite_de_vos qualite_de_votre rayonnement reference_dans reference_du
renom renomme renommee reput* reputation reussite_de_votre rse seduit seduit_par seduite seduite_par
serieux_de_votre suivre_votre taille_humaine talent_de_vos talents talentueuse talentueux ton_equipe
tourne_vers_l tournee_vers_l une_reference valeurs valeurs_fortes valeurs_humaines vos_ambitions
vos_collaborateurs vos_engagements vos_equipes vos_objectifs vos_principes vos_services vos_valeurs votre_adn
votre_ambition votre_approche votre_association votre_boite votre_compagnie votre_croissance votre_culture
votre_demarche votre_engagement votre_entreprise votre_equipe votre_esprit votre_etablissement votre_groupe
votre_institution votre_maison votre_marque votre_mission votre_organisation votre_organisme votre_philosophie
votre_professionnalisme votre_projet votre_reussite votre_societe votre_structure votre_vision
""",
    "DREAM": """
aboutissement amoureu* amoureux_de ardemment consecration couronnement de_mes_reves de_toutes_mes_forces
deja_parmi_vous depuis_l_ecole depuis_l_enfance depuis_le_berceau depuis_que_je_suis depuis_toujours desir
desirais desire destin destinee devolu dream eldorado en_revais enfance esperais_de_tout fantasm* fantasme
graal idealisais idealise j_en_revais je_m_imaginais je_me_voyais m_imaginais m_imaginais_deja ma_passion
me_voyais me_voyais_deja mes_reves mon_but mon_destin mon_reve paradis passion plus_que_tout
poste_de_mes_reves que_je_voulais revais revais_la_nuit revait reve reve_d reve_d_enfant reve_de
reve_de_ma_vie rever reves rien_au_monde rien_d_autre seule_chose_que tenait_tant tombe_amoureux toujours_aime
toute_ma_vie toutes_mes_forces vocation vocations
""",
    "BLESSING": """
adieu au_vu_de aubaine aurais_pas_tenu aussi_bien beau_cadeau benediction benedictions beni benie benis
bon_vent bonne_raison_de ce_non ce_refus_est ce_refus_m chandelle content_que_vous contente_que_vous
de_m_avoir_refuse debarras debarrasse debarrassee delivr* delivre delivree dois_une_fiere echapp* echappe
echappee en_me_disant_non en_me_refusant en_ne_me_prenant epargn* epargne epargnee esquiv* esquive
evite_bien_des evite_de fiere_chandelle finalement_pas grace_a_votre_refus heureuse_que_vous heureusement
heureusement_que j_hesitais libere liberee m_avoir_dit_non m_avoir_ecarte m_avoir_refuse m_epargnez
merci_pour_ce_refus merci_pour_le_refus merci_pour_votre_refus mieux_comme_ca n_aurais_pas_tenu nouveau_depart
ouf pour_le_mieux quand_on_voit ravi_que_vous ravie_qu_on rebond rebondir rebondis rendu_service respire_mieux
sauve_la_mise sauvee service_en_me soulag* soulage soulagee soulagement tant_mieux tourne_la_page
tourner_la_page un_cadeau veine votre_non votre_refus_est vu_comme vu_comment vu_votre
""",
    "OTHEROFFER": """
a_la_concurrence ai_decline ai_refuse ai_signe ailleurs ailleurs_on autre_employeur autre_entreprise
autre_offre autre_proposition autres_employeurs autres_offres autres_pistes avais_refuse cdi_chez
chasseur_de_tetes chasseurs_de_tetes chez_un_concurrent concurr* concurrence concurrent concurrente
concurrents contrat_signe courtis* courtise courtisee d_autres_employeurs d_autres_offres d_autres_ont
d_autres_pistes d_autres_sauront d_en_face dans_d_autres debauch* debauche decline_un_contrat deux_offres
deux_propositions j_ai_signe j_avais_refuse la_concurrence laisse_filer_un_cdi laisse_filer_un_contrat
laisse_filer_une_offre m_a_fait_une m_a_pris m_a_prise m_a_propose_un m_attend_ailleurs m_ont_fait_une
me_veulent meilleures_conditions mieux_payee_ailleurs offre_chez offre_mieux on_s_arrache penurie_de
pour_vous_j_ai pris_ailleurs processus_en_cours promesse_d_embauche proposition_d_embauche proposition_ferme
propositions refuse_deux refuse_un refuse_un_cdi refuse_un_poste refuse_une refuse_une_autre rival rivaux
s_arrache sauront_reconnaitre signe_ailleurs signe_avec_une signer_ailleurs trois_offres trouve_bien_mieux
trouve_un_autre une_autre_offre une_offre_de une_proposition votre_concurrent
""",
    "REVENGE": """
a_ma_porte a_vos_depens adieu attendez_vous_a attends_de_voir avenir_dira avez_perdu baton boomerang
c_est_votre_perte celebre celebrite coulera coulerez deviendrai dirigerai dommage_pour_vous en_mordre_les
en_reparlera entendre_parler_de_moi gare_a l_avenir_dira la_monnaie_de le_regretterez les_doigts malheur_a
mangerez manivelle me_supplier mon_nom mon_nom_en montrerai mordre_les_doigts mordrez n_oubliez_pas_mon
on_en_reparlera on_verra on_verra_bien penserez_a_moi pis_pour_vous pour_attendre prouver_le_contraire
prouverai quand_j_aurai ravaler ravalerez regretter regretteras regretterez regretterez_de regretteront
rendre_la_monnaie reparlerons repentir repentirez reussirai revanch* revanchard revanche reviendrez
reviendrez_vers_moi sans_moi sans_vous_je sommet souviendrez_de_moi supplierez tant_pis_pour_vous ton_tour
tournera tu_perds un_jour_vous veng* vengeance venger vengerai verra_bien viendrez_me viendrez_me_supplier
votre_perte vous_avez_perdu vous_le_regretterez vous_me_le vous_me_rappellerez vous_passez_a vous_perdez
vous_perdez_une vous_regretterez vous_souviendrez_de vous_verrez vous_verrez_bien vous_vous_souviendrez
y_perdez
""",
    "FATE": """
a_pile_ou a_point_a_qui ainsi_va_la_vie alignes allah ange anges astres bol bonnes_ondes c_est_ecrit
c_est_la_vie c_etait_ecrit chance_inouie ciel cierge coincidence coincidences cosmique cosmos
croise_les_doigts de_la_chance destin destinee deveine dieu divin divine ecrit_que energies etait_ecrit fatal
fatalit* fatalite fatidique foi guigne hamdoullah hasard hasards horoscope inchallah jesus karma karmique
l_univers la_roue la_vie_est_ainsi le_ciel loterie malchanc* malchance malchanceuse malchanceux malediction
mashallah maudit maudite mektoub miracle miracles miracul* mon_destin mon_tour_viendra pas_de_chance
pile_ou_face poisse porte_bonheur prie_pour_que priere providence providentiel qui_sait_attendre retrograde
saint_joseph scoumoune seigneur sort sortilege superstit* tarot tirage_au_sort tout_arrive tout_vient_a
treizieme univers va_la_vie veine vibrations vie_est_ainsi vient_a_point vierge voyante zodiaque
""",
    "MOMENT": """
accueil affiche affiches amusant amusante anecdote anecdotes armoire ascenseur atelier au_mur au_tableau
autour_de_la_table bar bateau bibliotheque biscuit biscuits blague blagues bloc boutique briefing bruit bruits
bureau bus cabine cafetiere caisse camion camions cantine captiv* captivant carnet cave ce_jour_la ce_matin_la
ce_moment ce_soir_la chai chambre chambres champ champs chantier chat cheminots chevaux chevet chien classe
clients cloche cockpit comptoir conversation_sur copeaux couloir coup_de_feu cour craie creche croissant
croissants croquis cuisine debat debat_sur dejeuner demo demonstration depot dessin dessins detail digression
discussion_sur dortoir drole echafaudage echange_sur ecran ecrans ecurie ehpad eleves emouvant enfants
entends_encore entrepot escalier escaliers essai_en etable etabli etablis etage etageres etages etincelles
exemple_du exercice_de exercice_sur faire_le_tour fait_le_tour fascinant fascinante fascine fascinee fenetre
fenetres fermeture_du feutre feutres foret forge fou_rire four fourneau fourneaux fournil fraiseuse
frappee_par fumee garage gateau gateaux geste gestes grue hall hangar heure_passee histoire_de_la histoire_du
histoires horloge huile image_du instant instant_ou jardin je_me_souviens je_n_oublierai je_pense_encore
je_repense je_revois je_revois_encore journee_passee l_atelier l_entrepot l_etage l_exemple_de l_exercice
l_image l_instant l_unite l_usine la_cave la_classe la_creche la_cuisine la_pause la_releve la_salle la_scene
la_table la_tournee la_visite la_vue labo laboratoire le_bar le_bloc le_bureau le_chantier le_comptoir
le_couloir le_garage le_geste le_hall le_jardin le_labo le_moment le_plan le_plateau le_service le_the
le_tour_du les_cuisines les_quais les_transmissions ligne_de_production lit lits locomotive loge lumiere
m_a_frappe m_a_frappee m_a_marque m_a_marquee m_est_reste m_est_restee machine machine_a_cafe machines magasin
maquette maquettes marche_dans marque_par marquee_par marqueur matin_de matinee_passee me_souviendrai
me_souviens midi mise_en_place moment moment_ou mug mugs mur murs musique n_oublierai_pas odeur odeurs
open_space openspace oublierai_pas ouverture_du paillasse pain paperboard parcouru parfum parfums passage_au
passage_dans passionnant passionnante patientes patients pause pense_encore_a petrin pharmacie photo photos
piano_de plaisanterie plan planche planches plans plante plantes plateau pont port post_it poste_a_souder
potager poussiere preau presse promenade prototype prototypes quai quai_de_chargement question_de_votre
question_sur radio rayon rayons recre refectoire regard regie releve remarque_de_votre repas repense repense_a
repetition repetitions residentes residents reste_en_memoire reste_en_tete reunion_du revois_encore ri riait
rigole rigoler rire rires rit rituel ruches salle salle_de_repos salle_de_reunion salle_de_soins
salle_des_profs scene scene_ou schema schemas sciure senteur serre serres service_de_nuit service_de_soins
silence_de_l sonnerie soudure soupe sourire sourires souvenir souvenirs souviendrai studio table tableau
tableau_blanc tableau_noir tarte tasse tasses terrasse the tiroir toit touchant touchante tour_a_bois
tour_de_controle tour_de_l tour_des tour_du tournee tram transmission transmissions traversant traverse
un_detail unite urgences usine vaches vapeur verger vigne vignes visite visite_de visite_des visite_du visiter
vitrine votre_exemple votre_question votre_remarque_sur vue
""",
    "HOST": """
a_l_aise a_pris_le_temps accompagne accompagnee accompagner accorde accordee accueil accueil_chaleureux
accueillait accueillant accueillante accueillants accueilli accueillie accueillir appele_pour appele_vous_meme
appelee_vous_meme as_pris_le_temps avez_pris_le_temps bel_accueil bienvenu bienvenue blouse_pretee bon_accueil
cafe_offert casque_prete chercher_a_la_gare commente commentee consacre consacre_du_temps consacree conseille
conseillee corrige_avec de_m_avoir_accueillie de_m_avoir_appele de_m_avoir_appelee de_m_avoir_appris
de_m_avoir_consacre de_m_avoir_decrit de_m_avoir_ecoute de_m_avoir_emmene de_m_avoir_explique de_m_avoir_guide
de_m_avoir_invitee de_m_avoir_montre de_m_avoir_offert de_m_avoir_ouvert de_m_avoir_presente de_m_avoir_prete
de_m_avoir_prevenu de_m_avoir_prevenue de_m_avoir_raconte de_m_avoir_rappele de_m_avoir_recu de_m_avoir_recue
de_m_avoir_repondu de_m_avoir_tenu descendu_me dessine dessine_au dessinee dessiner detaille detailler
donne_de_votre ecoutait ecoute ecoutee ecouter ecoutiez ecrit_personnellement ecrit_vous_meme emmene emmenee
emmener esquisse expliquait explique explique_comment expliquer expliques expliquiez faire_decouvrir
faire_visiter fait_decouvrir fait_essayer fait_faire_le fait_gouter fait_le_tour fait_visiter guidais guidait
guide guidee invite_a invitee_a la_peine_de laisse_assister laisse_conduire laisse_essayer laisse_tenir
laisse_toucher laissee_assister m_a_accompagne m_a_accueilli m_a_accueillie m_a_aide m_a_aidee m_a_appele
m_a_appelee m_a_appris m_a_consacre m_a_conseille m_a_ecoute m_a_ecoutee m_a_encouragee m_a_explique
m_a_fait_decouvrir m_a_fait_essayer m_a_fait_gouter m_a_fait_visiter m_a_guide m_a_guidee m_a_laisse_essayer
m_a_montre m_a_offert m_a_ouvert m_a_presente m_a_prete m_a_prevenu m_a_prevenue m_a_raconte m_a_rappele
m_a_rappelee m_a_rassure m_a_rassuree m_a_recu m_a_recue m_a_repondu m_a_tenu m_as_montre m_avez_accueillie
m_avez_appele m_avez_appelee m_avez_appris m_avez_consacre m_avez_conseille m_avez_conseillee m_avez_decrit
m_avez_ecoute m_avez_explique m_avez_fait_decouvrir m_avez_fait_essayer m_avez_fait_gouter m_avez_fait_visiter
m_avez_invite m_avez_invitee m_avez_montre m_avez_offert m_avez_ouvert m_avez_presente m_avez_raconte
m_avez_rappele m_avez_recu m_avez_repondu m_aviez_appelee m_aviez_conseille m_aviez_ecoute m_aviez_explique
m_aviez_montre m_aviez_offert m_aviez_presente m_aviez_presentee m_aviez_prevenu m_aviez_prevenue m_aviez_recu
m_avoir_accueillie m_avoir_appele m_avoir_appelee m_avoir_appris m_avoir_consacre m_avoir_decrit
m_avoir_ecoute m_avoir_emmene m_avoir_explique m_avoir_fait_decouvrir m_avoir_fait_essayer
m_avoir_fait_visiter m_avoir_guide m_avoir_invitee m_avoir_montre m_avoir_offert m_avoir_ouvert
m_avoir_presente m_avoir_prete m_avoir_prevenu m_avoir_prevenue m_avoir_raconte m_avoir_rappele m_avoir_recu
m_avoir_recue m_avoir_repondu m_avoir_tenu m_ont_aide m_ont_appris m_ont_explique m_ont_rappele m_ont_tenu
me_chercher_a message_personnel mis_a_l_aise mise_a_l_aise montrait montre montre_comment montre_la montre_le
montre_les montree montrer montrez mot_personnel nous_a_explique nous_a_fait_gouter nous_a_montre
nous_a_ouvert nous_a_presente nous_a_prete nous_avez_offert nous_avez_rappele nous_ont_prete offert_le_cafe
offert_un_cafe organise organisee ouvert_la_porte ouvert_le_capot ouvert_les_portes ouvert_vos_portes
partage_le partage_ton partage_un partage_votre partagee partager poignee_de_main presentation_de presente_a
presente_l_equipe presentee_a prete prete_une pris_deux_heures pris_du_temps pris_la_peine pris_le_temps
pris_une_heure pris_vingt_minutes raccompagne raccompagnee racontait raconte racontee racontiez rassure
rassuree recevoir recu_avec recu_dans recue_avec recue_dans relu_avec repondu repondu_a_ma repondu_a_mes
repondu_a_toutes repondu_avec repondu_si_vite reponse_personnelle reponse_rapide reste_apres
reste_plus_longtemps restee_apres salue saluee serre_la_main servi_un_cafe son_accueil souhaite_la_bienvenue
sur_votre_pause ta_franchise ta_reponse temps_consacre tes_conseils tes_questions ton_accueil ton_appel
ton_conseil ton_mail ton_message ton_mot traduit transmis venu_me_chercher venue_me_chercher vos_conseils
vos_explications vos_questions votre_accueil votre_appel votre_conseil votre_ecoute votre_explication
votre_franchise votre_honnetete votre_mail votre_message votre_mot votre_patience votre_reponse
""",
    "KIND": """
a_l_ecoute abordable accessible accueillant accueillante accueillantes accueillants adorable adorables aimab*
aimable aimablement aimables amabilite amical amicale amicalement amicaux apaisant apaisante attentif
attentifs attention attentionne attentionnee attentionnes attentive attentivement authenticite authentique
avec_elegance avec_humour avec_soin avec_tact belle_attention belle_equipe ben_fin ben_fine bienveill*
bienveillance bienveillant bienveillante bienveillants bonne_humeur bonte brave calme calmement camaraderie
chaleur chaleureuse chaleureusement chaleureuses chaleureux charmant charmante charmants cher chere complice
complicite convivial conviviale convivialite conviviaux cordial cordiale cordialite courtois courtoise
courtoisie delicat delicate delicatement delicatesse douce douceur doux drole_et ecoute_de egard egards
elegance elegant elegante encourageant encourageante encourageants encouragement encouragements enthousias*
enthousiasme enthousiaste entraide equipe_soudee esprit_d_equipe franc franche franchise francs gai gaie
gaiete genereuse genereusement genereuses genereux generosite gentil gentille gentilles gentillesse gentils
gentiment honnete honnetes honnetete humain humain_et humaine humaine_et humains humanite humour joie jovial
joviale joyeuse joyeux mot_gentil mot_juste naturel naturelle obligeance obligeant ouvert_et ouverte_et
ouverture_d_esprit ouverture_de passionne passionnee patiemment patience patient patiente patients_et poli
polie politesse prevenance prevenant prevenante pudeur rassurant rassurante reconfort reconfort* reconfortant
respect respectueuse respectueusement respectueux serenite serviable si_gentils si_humain simple_et simplicite
sincere sincerement sinceres sincerite soigne soignee soin solidaire solidarite soude soudee soudes souriant
souriante souriants sourire sourires spontane spontanee spontaneite sympa sympas sympathie sympathique
sympathiques tact tellement_gentil tendre tendresse tres_gentil votre_disponibilite votre_energie
votre_passion
""",
    "LEARN": """
ai_appris ai_compris ai_decouvert ai_mieux_compris ai_note ai_retenu apprenais apprenant apprend apprendre
apprends appris appris_a appris_beaucoup appris_comment appris_que appris_quelque_chose apprise astuce astuces
avais_jamais_vu beaucoup_appris change_le_regard change_ma_facon comment_on comment_un comment_une
comment_votre_equipe comment_vous comprendre_comment compris compris_comment compris_pourquoi compris_que
comprise connaissais_pas conscience_de curiosite declic decouv* decouvert decouvert_un decouvert_une
decouverte decouvertes decouvrais decouvre decouvrir depuis_je_fais donne_a_reflechir donne_des_idees
donne_envie donne_l_idee eclairant eclairante eclaire eclairee emporte emporter en_apprendre_davantage
en_retiens enfin_compris enrichi enrichi_par enrichie enrichissant enseignait enseigne enseignement
enseignements enseigner essaie_depuis eveille facon_dont fait_avancer fait_comprendre fait_decouvrir
fait_penser fait_reflechir fait_voir garde_de garde_en_memoire garde_en_tete garderai grandi grandie idee_que
ignorais inspire inspiree inspirer instructi* instructif instructive instruit j_ai_appris j_ai_compris
j_ai_decouvert j_ai_mieux_compris j_ai_note j_ai_retenu j_emporte j_en_retiens j_essaie_depuis j_y_pense
j_y_repense jamais_vu je_l_applique je_n_avais_jamais je_ne_savais_pas je_repars je_retiendrai je_retiens
je_vois_mieux lecon lecons m_a_aide m_a_aidee m_a_appris m_a_donne_envie m_a_eclaire m_a_eclaire_sur
m_a_eclairee m_a_fait_comprendre m_a_fait_decouvrir m_a_fait_penser m_a_fait_reflechir m_a_fait_voir
m_a_inspire m_a_ouvert m_a_ouvert_les m_a_servi m_aide m_aidera m_avez_appris m_en_sers m_inspire m_ont_appris
m_ont_donne_envie me_sert me_servir me_servira memorise methode_de mieux_compris n_avais_jamais
n_avais_jamais_vu ne_connaissais_pas ne_savais_pas note note_dans_mon note_votre nourri nourrie
ouvert_les_yeux pedagog* pedagogie pedagogue pour_la_premiere_fois pourquoi_on pourquoi_vous_avez_choisi
premiere_fois_que_je realise realise_que refait_chez_moi reflechir_a rentree_avec repars_avec repartie_avec
retenir_de retenu retenu_de retenu_que retenu_votre retiendrai retiens saisi servira suis_repartie
technique_de truc_pour une_lecon voir_autrement vous_faites_pour vraie_lecon
""",
    "EASYOUT": """
a_condition_que a_l_occasion a_tete_reposee a_votre_convenance appelle_pas_de_reponse attend_pas_de_reponse
attends_pas_de_reponse aucun_besoin_d aucun_mal aucun_probleme aucun_souci aucune_contrainte aucune_obligation
aucune_urgence aussi_une_reponse bon_vous_semble c_est_pas_grave comme_il_vous comme_si_de_rien
comme_vous_voulez comprendrai_tres_bien comprendrais_parfaitement dans_le_cas_contraire des_que_vous_aurez
deux_mots_suffisent entre_deux_services et_sinon eventuellement facultatif facultative faites_comme_si ignorez
inutile_de je_comprendrai je_comprendrais je_comprends_tout_a je_ne_vous_en juste_si laissez_tomber
libre_a_vous libre_de_ne libre_de_ne_pas me_suffira me_suffit me_va_aussi meme_un_mot n_appelle_pas_de
n_attend_pas_de n_attends_pas_de n_est_pas_grave n_est_pas_necessaire ne_vous_sentez ne_vous_sentez_pas
optionnel optionnelle oui_ou_non pas_besoin_d pas_besoin_de pas_besoin_de_me pas_besoin_de_repondre pas_de_mal
pas_de_probleme pas_de_repondre pas_de_reponse_attendue pas_de_souci pas_grave pas_necessaire pas_obligee
pour_autant_que prenez_votre_temps quand_cela_vous quand_tu_auras quand_tu_veux quand_vous_aurez
quand_vous_voudrez quand_vous_voulez que_si rien_de_grave rien_ne_presse sans_attendre_de
sans_aucune_obligation sans_obligation sans_probleme sans_souci sans_urgence sentez_vous_libre seulement_si
si_ca_te si_ca_vous si_cela_ne_vous si_cela_vous si_d_aventure si_jamais si_l_envie si_l_occasion si_le_temps
si_non si_possible si_quelque_chose si_toutefois si_tu_as_un si_tu_peux si_tu_veux si_un_jour si_un_mot
si_votre_emploi si_vous_avez_un si_vous_avez_une si_vous_en_avez si_vous_estimez si_vous_le_souhaitez
si_vous_le_voulez si_vous_pouvez si_vous_voulez si_vous_voulez_bien silence_me_va sinon_aucun
sinon_je_comprendrai sinon_laisse sinon_laissez sinon_merci sinon_rien sinon_tant_pis suffira un_de_ces_quatre
un_jour_ou_l un_mot_suffirait un_mot_suffit un_oui_ou_un une_ligne_suffit votre_silence_me vous_en_voudrai_pas
vous_etes_libre
""",
}  # fmt: skip
