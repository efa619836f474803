"""Runs oneself down: "I blew it", "I wasn't good enough".

Why: It fixes the bad moment in the reader's mind and makes a petitioner of
    you. Saying what you want to work on tells the same fact upright.
Source: the craft's O07 (tone.self-deprecation).
Not when: one names a point to work on, or a thing that failed in an exercise.

Offends (en): I know I completely blew the technical part.
Offends (en): Clearly I was not good enough for your team.
Offends (en): My demo was a shambles, and I only have myself to blame.
Innocent (en): The technical part showed me where to dig next.
Innocent (en): The fuse blew during the demo and I went deep on storage too early.
Offends (fr): Je sais que j'ai complètement raté la partie technique.
Offends (fr): Je n'étais manifestement pas à la hauteur.
Innocent (fr): Je raconte encore le flacon raté de 1998 que Karim a posé sur la table.
Innocent (fr): La partie technique m'a montré ce qu'il me reste à creuser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O07"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” runs you down, and that is what the reader will remember.",
        "fr": "« {0} » vous rabaisse, et c'est ce que l'on retiendra.",
    },
    better={
        "en": "The technical part showed me where to dig next.",
        "fr": "La partie technique m'a montré ce qu'il me reste à creuser.",
    },
)
_OF_MINE = "(?:it|that|this|everything|(?:the|my|your)(?: [\\w-]+){1,3})"
_TURN = "(?:interview|presentation|test|exam|demo|pitch|lesson|trial|answers?|sums|code|singing|sketch(?:es)?|performance|portfolio|drawing|numbers|maths|speech|english|spelling|grammar|cv|letter|audition|shift|task|exercise|talk)s?"
_SORRY = "(?:a disaster|embarrassing|rubbish|hopeless|useless|poor|dreadful|terrible|awful|a mess|a shambles|all over the (?:shop|place)|appalling|pathetic|a joke|weak|woeful|lamentable|below par|shaky|bad|laughable)"
_EPREUVE = "(?:prestation|performance|réponses?|entretien|présentation|test|oral|soudure|maquette|anglais|cours|plats?|code|dessin|niveau|dossier|lettre|démonstration|conversation|créneau|essai|exposé|épreuve)s?"
_PIETRE = "(?:catastrophe|catastrophique|nulle?s?|plates?|brouillonnes?|tièdes?|médiocres?|lamentables?|désastreu(?:x|se)s?|pitoyables?|minables?|insuffisante?s?|ridicules?|ratée?s?|confuse?s?|bancale?s?|faibles?)"
_WORDS = {
    "en": Clues(
        ("across cut interviewed making myself performed presented", "i (?:\\w+ )?(?:performed|came across|presented|interviewed) (?:\\w+ )?(?:badly|poorly|terribly|awfully|horribly)", "(?:i'm|i am)(?: \\w+)? not cut out for", "let myself down", "(?:made|making) a fool of myself"),
        ("blew bombed botched bungled flunked fumbled messed ruined screwed", f"i (?:[\\w']+ ){{0,2}}(?:blew|bombed|messed up|messed|screwed up|botched|flunked|ruined|bungled|fumbled) {_OF_MINE}", "i (?:really |totally |completely )?(?:messed|screwed|blew) (?:it )?up", "blew it"),
        ("completely convince fail impress miserably", "i (?:[\\w']+ )?failed (?:you|miserably|completely|badly|the (?:interview|test|exam|exercise|technical|case)|at (?:the|my|this)|to (?:impress|convince|meet|live up))", "(?:i(?:'m| am)|feel like|such) an? (?:\\w+ )?failure", "my (?:own )?failure"),
        ("clever competent convincing enough i'm impressive not prepared qualified skilled was", "(?:wasn't|was not|am not|i'm not|weren't|not) (?:\\w+ )?(?:good|strong|smart|clever|experienced|qualified|skilled|impressive|convincing|competent|prepared) enough", "(?:wasn't|was not|am not|i'm not|not) (?:\\w+ )?(?:up to (?:it|the (?:task|job|mark|standard|level)|your|scratch)|worthy of|at (?:your|the) level|what you deserve|the calibre)"),
        ("appalling ashamed awful bad depth disast dreadful embarrass fool hopeless idiot inadequate lousy mediocre pathetic poor stupid terribl useless weak", "i (?:was|am|felt|feel|sounded|looked|performed|must have (?:been|seemed|looked|sounded))(?: \\w+){0,2} (?:hopeless|useless|terrible|terribly|awful|dreadful|pathetic|mediocre|an idiot|a fool|stupid|a disaster|inadequate|out of my depth|lousy|so bad|very bad|embarrassed by|ashamed of)", "my (?:\\w+ )?(?:terrible|awful|poor|embarrassing|stupid|pathetic|mediocre|bad|lousy|dreadful|disastrous|weak|appalling) (?:performance|interview|answers?|presentation|showing|attempt|test)"),
        ("disappointed down letting must", "i(?:'m| am)? (?:sorry (?:that i|to have|for) )?(?:let|letting) you (?:all )?down", "(?:sorry|know|afraid) (?:that )?i (?:must have )?disappointed you", "to have disappointed you"),
        ("clearly deserve entirely fall fault fell it's lack nothing obviously", "(?:it(?:'s| is| was)|entirely|all|only) my (?:own )?fault", "(?:i |i'd |clearly |obviously )(?:didn't|don't|did not|do not) deserve (?:it|the|this|to)", "(?:realise|realize|aware|know|understand) (?:that )?(?:i|my) (?:\\w+ )?(?:lack(?:s|ed)? (?:everything|so much|what)|have nothing|am nothing|fall (?:far )?short|fell (?:far )?short)"),
        # What I did went wrong.
        ("_finest_hour _open_goal a_disaster a_joke a_shambles all_over_the_ appalling awful babbled bad below_par bits blanked butchered choked cringe dog's_dinner downhill_from_there dreadful embarrassing falling_at_the_last_hurdle flopped fluffed fool froze hash hopeless i_could_not_explain_myself idiot lamentable laughable let_myself_down lousy mangled me_at_my_worst mess muffed mumbled my_sums_were nonsense panicked pathetic pieces pig's_ear poor rambled rubbish shaky spectacle tanked terrible tosh under_no_illusion useless waffled weak woeful", "i (?:[\\w']+ ){0,3}(?:fluffed|flopped|tanked|butchered|mangled|muffed)(?: (?:it|that|the|my))*", "(?:made|making|make) (?:such )?an? (?:\\w+ )?(?:mess|hash|pig's ear|fool|dog's dinner|idiot|spectacle) of (?:it|my|the|that|everything|things)", f"my (?:\\w+ )?{_TURN} (?:was|is|were|are) (?:\\w+ )?{_SORRY}", f"my (?:\\w+ )?(?:dreadful|appalling|terrible|awful|embarrassing|pathetic|lousy|hopeless|laughable) {_TURN}", "my sums were", "i (?:completely |totally |just |simply |quite )?(?:froze|rambled|waffled|babbled|mumbled|blanked|choked|panicked)(?: on| when| in| at|,|\\.)", "i (?:\\w+ )?(?:fall|fell|go|went) to (?:bits|pieces)", "i (?:\\w+ )?(?:talked|spouted|said) (?:absolute |utter |complete )?(?:tosh|rubbish|nonsense)", "not (?:my|exactly my) finest hour", "me at my worst", "let myself down", "i (?:\\w+ )?cringe", "under no illusions? about my", "i could not explain myself", "falling at the last hurdle"),
        # I am not made for it.
        ("_aim_so_high _always_been_ _i_was_a _never_my_ _of_me_to_ _with_my_ a_bundle_of_nerves a_disaster a_letdown a_wreck an_idiot_when_i bitten_off_more_than_i butterfingers_here catch clueless daft einstein green hopeless i_lack inexperienced just loss more_of_a_plodder nervous never_been_ not_cut_out only out_of_my_depth rubbish shy silly slow stood_a stupid trembling_wreck typical_me, useless", "i(?:'m| am| was| felt) (?:clearly |really |simply |just |obviously )?(?:not cut out|out of my depth|(?:far |way |much )too (?:nervous|shy|slow|green|inexperienced|stupid)|rubbish|hopeless|useless|clueless|a wreck|a disaster|a letdown|a bundle of nerves)(?: for| at| from| in| with|,|\\.| and)*", "never been (?:any |much |very )?(?:good|use) at", "i(?:'ve| have) always been (?:\\w+ )?(?:(?:a |more of a )(?:plodder|failure|loser|dunce)|(?:bad|hopeless|useless) at)", "(?:was|were|is) never my (?:strong suit|forte|strength|strong point)", "i lack(?:ed)? (?:the|any|all) (?:\\w+ )?(?:experience|skills?|talent|qualifications?|education|confidence|brains|polish)", "(?:silly|stupid|foolish|naive|daft) of me to (?:think|hope|believe|apply|imagine)", "(?:silly|stupid|daft) (?:old )?(?:fool|me)", "i (?:ever )?stood (?:a|any) chance", "i(?:'m| am) (?:just|only) (?:an? )(?:simple|humble|mere|small|old)", "i(?:'m| am) no (?:great |big )?(?:loss|catch|einstein)", "(?:shouldn't|should not) aim so high", "(?:somebody|someone) with my (?:patchy|poor|limited|lack|little)", "typical me,", "butterfingers here", "trembling wreck", "bitten off more than i", "more of a plodder", "an idiot when i", "(?:thought|think) i was an? (?:idiot|fool|joke)"),
        # Others were better; I would not have taken me either.
        ("_better_ _blame_you better_than_ can't_have_been_ deserve f_i'd_been f_i_had_been f_i_were leopard_can't_change_its_spots myself_to_blame n_your_place n_your_shoes only_have_myself_to pretend without_covering_your_ears wouldn't_have_", "(?:many|people|others|candidates|everyone)(?: \\w+){0,2} (?:so much |far |much )?better than (?:me|i)", "(?:i )?wouldn't have (?:chosen me|taken me|hired me|picked me|either)", "(?:don't|do not|can't) blame you(?: for)?", "only (?:have |got )?myself to blame", "only have myself to", "(?:if i'd been|if i had been|if i were|in your place|in your shoes)(?: you)?,?(?: \\w+,)? i(?:'d| would) (?:have stopped me|have sent me|not have)", "(?:deserve|deserved) (?:someone|somebody) (?:who knows|better|who can|more)", "an? better (?:driver|teacher|nurse|candidate|cook|welder|person|man|woman) would have", "can't have been (?:fun|pleasant) for you", "pretend(?:ed|ing)? that (?:my|i)", "without covering your ears", "leopard can't change its spots"),
    ),
    "fr": Clues(
        ("convaincre m'en montrer ridiculisé suis", "pas su (?:vous )?(?:convaincre|montrer (?:ce dont|de quoi|mes|ma|mon))", "je ne suis(?: \\w+){0,3} faite? pour (?:ce|cela|ça)", "je m'en veux", "me suis ridiculisée?"),
        ("'étais foiré gâché loupé raté saboté suis échoué", "j'ai (?:\\w+ ){0,2}(?:raté|foiré|loupé|gâché|saboté) (?:\\w+ )?(?:mon|ma|mes|votre|tout)", "j'ai (?:\\w+ ){0,2}(?:raté|foiré|loupé|gâché|saboté) (?:la |le |les |l'|cet |cette |une? )(?:\\w+ )?(?:partie|tests?|entretien|exercice|oral|épreuve|étude|cas|démonstration|questions?|présentation|essai|examen|mise|fin|début)", "je (?:me suis|m'étais) (?:\\w+ )?(?:plantée?|ratée?|sabordée?|ridiculisée?)", "j'ai (?:\\w+ )?échoué (?:lamentablement|complètement|à (?:vous|convaincre|la|l'\\w+))", "(?:tout|c'est) (?:raté|gâché|foiré)"),
        ("assez compétent convaincant expérimenté fort hauteur niveau préparé qualifié suffisamment", "(?:n'étais|ne suis|n'ai|pas été|n'étais)(?: \\w+){0,3} (?:à la hauteur|au niveau|assez (?:bonne?|compétente?|fort|forte|qualifiée?|convaincante?|préparée?|expérimentée?)|suffisamment (?:bonne?|compétente?|forte?|qualifiée?|convaincante?|préparée?|expérimentée?))", "pas (?:été )?(?:à la hauteur|assez bonne?|au niveau)"),
        ("catastrophique dessous désastreu honte incapable lamentable mauvais minable médiocre null pitoyable piètre raté ridicule", "j'(?:étais|ai été)(?: \\w+){0,2} (?:nulle?|médiocre|mauvaise?|pitoyable|lamentable|catastrophique|ridicule|minable|incapable|en dessous de tout)", "je (?:suis|me suis sentie?|me sens)(?: \\w+){0,2} (?:nulle?|médiocre|minable|ridicule)", "(?:ma|mon|mes) (?:\\w+ )?(?:piètre|mauvaise?s?|médiocres?|pitoyables?|lamentables?) (?:prestation|performance|réponses?|entretien|présentation)", "(?:ma|mon|mes) (?:prestation|performance|réponses?|entretien|présentation|test) (?:\\w+ )?(?:médiocres?|pitoyables?|lamentables?|catastrophiques?|désastreu(?:x|se)|minables?|ratée?)", "j'ai (?:eu )?honte de (?:ma|mon|mes|moi)"),
        ("d'j'ai d'je d'vous déçu", "(?:désolée?|navrée?|conscience|sais|regrette)(?: \\w+)? (?:de |que |d')(?:vous avoir|je vous ai|j'ai pu vous)(?: )?déçue?s?"),
        ("entièrement faute mérit uniquement", "(?:c'est|tout est|entièrement|uniquement) (?:de )?ma faute", "je ne (?:le |la )?mérit(?:ais|e) pas (?:ce|cette|le|votre)"),
        # Ce que j'ai fait était mauvais.
        ("_débutant _à_côté_d ai_honte aurait_fait_mieux bafouillé balbutié bancal bredouillé brouillonne catastrophe catastrophique comme_on_traverse_une_vitre confus désastreu emmêlé_les_pinceaux faible foiré honte_de_m insuffisant j'ai_dit_n'importe_quoi lamentable le_pire_de_moi m'a_rattrapé m'écroule_à_chaque_fois merdé mes_moyens minable médiocre n'en_parlons_pas niveau_n'était_ null paniqué pataugé pitoyable plate raté ressemblai ridicule rougis se_liquéfier séché tiède échoué", "(?:bref|vraiment|franchement|là),? j'ai (?:foiré|merdé|échoué)", f"(?:ma|mon|mes) {_EPREUVE} (?:\\w+ )?(?:est|était|étaient|sont|n'était|a été) (?:\\w+ )?(?:une )?{_PIETRE}", "(?:ma|mon|mes) (?:\\w+ )?niveau n'était (?:\\w+ )?pas", "emmêlé les pinceaux", "perd(?:re|u) (?:tous )?mes moyens", "j'ai dit n'importe quoi", "j'ai (?:\\w+ )?(?:bafouillé|bredouillé|pataugé|paniqué|balbutié)", "(?:j'ai|d'avoir|avoir) séché (?:sur|à|devant)", "(?:passée?|passé) à côté d(?:u sujet|e la question|e mon)", "le pire de moi", "honte de (?:ma|mon|mes)", "j'en (?:ai honte|rougis)", "ressemblai(?:t|ent) à (?:du|de la|un|une) (?:chewing-gum|bouillie|brouillon|gribouillis)", "ma grand-mère aurait fait mieux", "comme on traverse une vitre", "se liquéfier", "m'écroule à chaque fois"),
        # Je ne suis pas fait pour cela.
        ("_catastrophe _d'illusion _trop_haut cruche dans_ma_caboche gourde idiot imbécile je_manque_de_ je_n'ai_jamais_ je_n'ai_pas je_ne_suis_qu'un le_poids loin_d'avoir maigre mauvais modeste mon_manque_d ni_jeune_ni nouille null pas_le_couteau_le_plus pauvre petit pour_quelqu'un_comme_moi si_peu_à_offrir un_boulet à_côté_de_la_plaque à_la_ramasse éternel", "j'(?:étais|ai été) (?:[\\w']+ ){0,2}(?:un boulet|nulle?|mauvaise?|une? cruche|une? catastrophe|à côté de la plaque|à la ramasse)", "je n'ai jamais (?:\\w+ )?(?:su|été (?:doué|bon|forte?|bonne))\\w*(?: me| à| en| parler)?", "je ne suis qu'une? (?:petite?|simple|pauvre|modeste|vieux|vieille|humble)", "pour quelqu'un comme moi", "(?:je visais|viser|visé) trop haut", "(?:mon|ma) (?:pauvre|petit|petite|modeste|maigre) (?:cap|bac|cv|diplôme|expérience|bagage|parcours|bep)", "quelle? (?:cruche|idiote?|imbécile|gourde|nouille) (?:j'ai été|je (?:fais|suis))", "(?:loin d'avoir|je n'ai pas) le (?:talent|niveau|bagage)(?: de| requis|,)?", "je manque (?:de tout|de talent|de niveau)", "mon manque d(?:e |')(?:rigueur|confiance|assurance|talent|culture|niveau|sérieux)", "pas le couteau le plus", "pas (?:fait )?le poids", "(?:éternelle?|éternel) (?:deuxième|seconde?)", "dans ma caboche", "(?:ne me )?faisais (?:guère|pas|aucune) d'illusions?", "faisais pas d'illusion", "si peu à offrir", "ni jeune ni"),
        # D'autres valaient mieux.
        ("_que_moi fait_perdre_votre_temps fallu_quelqu'un_de_ j'ai_perdu_votre_temps ma_faute méritais_pas trop_gentill vous_avez_dû_ à_votre_place âne_un_cheval ça_ne_s'embauche_pas", "(?:personnes?|candidate?s?|gens|d'autres) (?:bien |tellement |\\w+ )?(?:meilleure?s?|mieux|plus compétente?s?) que moi", "à votre place,? je (?:ne )?m'aurais", "à votre place,? j'aurais (?:pris|choisi|préféré) (?:quelqu'un|une? autre)", "(?:ne )?(?:le |la )?méritais pas", "(?:c'est |tout est )?(?:entièrement|uniquement|de) (?:de )?ma faute", "fallu quelqu'un de (?:compétent|plus|mieux|sérieux)", "vous avez dû (?:bien )?rire de (?:ma|mon|mes|moi)", "j'ai perdu votre temps", "fait perdre votre temps", "ça ne s'embauche pas", "âne un cheval", "trop gentille? de me recevoir"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
