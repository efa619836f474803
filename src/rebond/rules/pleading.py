"""Begs, or dramatises the need.

Why: It puts the burden of one's situation on the reader, and the standing
    that makes people want to call back is gone. "I would have loved to join"
    says the same and leaves both upright.
Source: the craft's O05 (tone.plead).
Not when: "please" is part of a courtesy ("please give my thanks to Ana").

Offends (en): Please, this job means everything to me.
Offends (en): I am desperate for this role and I really need it.
Offends (en): This was my last hope, and I don't know what I'll do now.
Innocent (en): I would have loved to join; thank you for the consideration.
Innocent (en): Please give my thanks to Ana, and please don't feel you owe me an answer.
Offends (fr): Je vous en supplie, ce poste était vital pour moi.
Offends (fr): J'ai absolument besoin de ce travail.
Innocent (fr): J'aurais aimé vous rejoindre ; merci pour votre attention.
Innocent (fr): Le chapitre sur les fonctions vitales du service m'a beaucoup appris.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O05"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” begs; pleading costs the standing that makes people call back.",
        "fr": "« {0} » supplie ; on y perd ce qui donne envie de vous rappeler.",
    },
    better={
        "en": "I would have loved to join you; thank you for the consideration.",
        "fr": "J'aurais aimé vous rejoindre ; merci pour votre attention.",
    },
)
_POST = "(?:job|role|post|position|placement|apprenticeship|internship|contract|place|chance|work|opportunity|traineeship)"
_POSTE = "(?:poste|emploi|travail|alternance|stage|contrat|place|apprentissage|boulot|métier|mission|chance)"
_WORDS = {
    "en": Clues(
        # Begs in so many words.
        ("_for_me _on_my_knees appeal ask_outright:_help_me beg beseech christ's_sake close do_anything do_whatever_it_takes do_whatever_you entreat find_it_in_your_heart give_anything god's_sake heaven's_sake i_pray_ i_promise_you implore imploring in_your_debt keep_a_ mercy pity pleading please shut slam spare_a_thought_for the_love_of_god throw_me_a_ whatever_it_takes_to_ whatever_you_can_do", "please,? (?:i beg|i need|i really|please|this (?:job|role|position)|don't let|let it not|let me (?:try|in|come|work|show|prove|start)|do help me|help me[.!]|give me (?:a|one|another|the) (?:\\w+ )?(?:chance|try|shot|go))", "i(?:'m| am)? (?:\\w+ )?(?:beg|begging|implore|imploring|beseech|pleading|entreat)(?: you| with you| for)?", "(?:have|take) (?:some )?(?:pity|mercy) on", "for (?:the love of god|god's sake|pity's sake|heaven's sake|christ's sake)", "(?:crawl|go down|get down|beg|ask you|i'm)(?: [\\w']+){0,4} on my knees", "appeal(?:ing)? to your (?:\\w+ )?(?:kindness|heart|mercy|generosity|good nature|humanity|better nature)", "find it in your heart", "i pray (?:\\w+ ){0,3}(?:that|you|for)", "throw me a (?:bone|lifeline|rope)", "spare a thought for those of us who don't", "(?:don't|do not) (?:close|shut|slam) (?:the|that|your|this) door", "ask outright: help me", "(?:can't|couldn't|can|could) you (?:not )?do (?:something|anything) for me", "keep a (?:small |little )?(?:corner|place|spot) for me", "i(?:'d| would) (?:do anything|give anything|do whatever it takes|do whatever you)", "in your debt for (?:life|ever)", "whatever it takes to (?:be|join|work|get)"),
        # One chance, the last one.
        ("_else_to_turn_to _roll_of_the_dice _still_a_ all_i at_least but_take_me chance end_of_the_road_for_me hope just let_me_ make_it_count one_tiny_yes only option resort shot sink_or_swim_now take_me_ way_out", "(?:give|grant) me (?:just|only|at least) (?:a|one|this|another) (?:\\w+ )?(?:chance|try|shot|go|opportunity|week|shift|day)", "(?:give|grant) me (?:a|one|another) (?:\\w+ )?chance[.,!;]", "all i(?:'m| am)? ask(?:ing)?(?: for)? is (?:one|an?|another|that you|for)", "make it count", "my (?:very )?(?:last|only|final|one) (?:\\w+ )?(?:hope|chance|shot|resort|option|way out)", "(?:last|final) roll of the dice", "let me (?:come in|try|start|work)(?: \\w+)? (?:for|just|only) (?:a|an|one) (?:\\w+ )?(?:shift|day|week|hour|month)", "but take me", "take me (?:tomorrow|as a \\w+,? take me)", "end of the road for me", "sink or swim now", "(?:there's|say there's) still a (?:glimmer|chance|hope)", "(?:and )?(?:nobody|no one) else to turn to", "one tiny yes"),
        # What it meant, and what becomes of me.
        ("_go_under _if_you _would_have_saved_me a_fish_needs_water absolutely at_stake_for_me badly depended depends desperate don't_know_what_ don't_let_it_be_for_nothing ever_m hangs heart hinged hinges how_much_ hung knew_what_ life means_ really rested rests since_i_was stop_getting_up was_riding what_am_i_supposed_to_ without_ world", "means (?:everything|the world) to me", "(?:no idea|if you knew|can't imagine|cannot imagine|can't know) how much (?:this|it|the \\w+) (?:\\w+ )?(?:meant|means|would mean|would have meant)(?: to me)?", "desperate(?:ly)? (?:for|need)", "i(?:'m| am) (?:\\w+ )?desperate", f"i (?:really|absolutely|badly|desperately) need (?:the|this|that|a|an|it|your|to work|some)(?: {_POST})?", "i (?:just )?don't know what (?:i'm going to|i am going to|i'll|to|i will) (?:do|live on)(?: now)?", "my (?:whole |entire )(?:life|future|world|family) (?:\\w+ )?(?:hung|hangs|depends|depended|rests|rested|hinges|hinged|was riding)", "(?:i(?:'ll| will| would|'d)|or i'll) go under", "nothing (?:in my life )?(?:has |have )?ever (?:mattered|meant)", "my (?:heart|world|life) is (?:in pieces|broken|shattered|over|in ruins)", "(?:this|it|you) would have saved me", "what am i supposed to (?:live on|do now|eat|tell)", f"without (?:this|a|that|the) {_POST}(?: [\\w']+){{0,4}},? (?:i|they|we|my|i'll|they'll)(?: (?:can't|cannot|won't|will|am|have))?(?: [\\w']+){{0,4}} (?:finish|send me|lose|lost|nothing|nobody|no|graduate|eat|homeless)", "if you (?:only )?knew what (?:it's|it is|this)", "stop getting up", "who(?:'s| is| will|'ll)(?: going to)? (?:take|hire|employ|have)(?: on)? (?:me|an? [\\w-]+)(?: \\w+)? if you", "a fish needs water", "don't let it be for nothing", "(?:dream|dreamt|dreamed) (?:of \\w+ )?since i was", "at stake for me"),
    ),
    "fr": Clues(
        # Supplie en toutes lettres.
        ("'il_te_plaît 'il_vous_plaît -moi_ _à_genoux adjure aidez conjure de_grâce dois-je dépannez faites_ faut-il_que_je fermez_pas_la_porte implor j'en_appelle_à_ je_prie_ m'oubliez_pas mendie mettez-vous_ ne_me_laisse pitié pour_l'amour_d puis-je quelque_chose sauvez secourez soyez_humain suppli teup tout_ce_que_je_demande un_geste vp", "(?:je|j'|nous) ?(?:vous |te |t')?(?:en )?(?:suppli\\w+|implor\\w+|conjure|adjure|mendie)", "(?:en )?vous (?:en )?(?:suppliant|implorant|suppli[eo]\\w*)", "(?:de grâce|par pitié|pour l'amour (?:de dieu|du ciel)),?", "(?:ayez|prenez|aie) (?:donc |un peu )?pitié", "(?:je|demande|supplie|prie|mets|suis)(?: \\w+){0,3} à genoux", "(?:s'il vous plaît|s'il te plaît|svp|steuplaît|steup),? (?:ne (?:fermez|me|m')|svp|laissez|donnez|prenez|aidez|faites|reprenez|kevin|un petit)", "j'en appelle à (?:votre|ton|vos)", "(?:aidez|sauvez|secourez|dépannez)-moi[.! ](?:du|de|je|$)?", "(?:donnez|laissez|accordez|offrez|donne|laisse)-moi (?:[\\w']+ ){0,4}(?:chance|d'essai|petites minutes|faire mes preuves|prouver)", "(?:tendez|tends)-moi la main", "mettez-vous (?:\\w+ ){0,3}à ma place", "soyez humains?", "ne me (?:laissez|laisse) pas (?:tomber|comme ça|sans rien)", "faites (?:donc )?(?:quelque chose|un geste)(?: pour moi)?,", "(?:faites|fais) (?:quelque chose|un geste) pour moi", "(?:gardez|garde|trouvez)-moi une (?:petite )?place", "je prie (?:chaque|tous|pour que|le ciel|dieu)", "(?:que|qu'est-ce que) (?:faut-il que je|dois-je|puis-je) (?:fasse|faire) pour (?:que|vous|vous faire)", "tout ce que je demande", "fermez pas la porte", "un geste,? un seul"),
        # Le dernier espoir, et ce que cela aurait changé.
        ("_besoin_d _désespér _je_vais_ _mon_oxygène _n'importe_quoi_pour _plus_que_ _toute_ma_vie _trou_noir _vital au_bout_du_rouleau aucun_plan_b comptait_sur dernier dernière effondré il_me_faut_absolument il_y_va_de_ jamais_je_ne_me je_n'en_peux_plus je_ne_me_relèverai jusqu'à_la_fin_de_mes_jours ma_vie_entière_ mon_monde_s' remplit_pas_le_frigo rêve_d'un sans_ seul si_vous_saviez_ sinon_je_ titre_de_séjour_dépend tout_misé_sur unique vous_n'imaginez_pas_ écroulé", "(?:était|est|serait) vitale? pour moi", "(?:je|j'\\w+|suis|compte|cherche)(?: \\w+){0,2} désespér\\w+", f"j'ai (?:absolument|vraiment|tellement|désespérément|cruellement|trop) besoin (?:de (?:ce|cet|cette|votre|ton) |d'un |d'une |de )(?:{_POSTE}|vous)?", "il me faut absolument", "(?:mon|notre|ma) (?:dernier|dernière|seul|seule|unique) (?:espoir|chance|planche|piston|issue|porte|recours|option)", "(?:n'ai|n'avais) plus que (?:vous|toi|ça|cela)", "(?:je ne|je n') ?(?:sais|saurai) (?:pas|plus) (?:ce que|comment) je vais (?:devenir|faire|vivre|m'en sortir)", "(?:je ferais|je suis prête? à faire|prête? à) n'importe quoi pour", "(?:c'était|c'est|est|était) toute ma vie", "ma vie entière (?:\\w+ )?(?:tenait|dépend\\w*|en)", "(?:c'est|était) mon oxygène", f"sans (?:cette|cet|ce|un) {_POSTE},? (?:\\w+ )?(?:mon|ma|je|l'|c'est)(?: ?\\w+){{0,3}} (?:fichue?|perdue?|fini|finie|perds|suis|foutue?|dehors|mort)", "vous n'imaginez pas (?:ce que (?:signifi\\w+|représent\\w+|ce|cela|ça)|(?:combien|à quel point) (?:ce|j'|cela|ça))", "si vous saviez (?:à quel point|combien|comme) (?:je l'|je le|j'en|j'y|ce|c'|cela)\\w*", "(?:suis|je suis) (?:\\w+ )?au bout du rouleau", "je n'en peux plus", "jusqu'à la fin de mes jours", "titre de séjour dépend", "le monde s'est (?:écroulé|effondré)", "mon monde s'\\w+", "il y va de (?:l'avenir|ma vie|la vie|mon|notre)", "(?:j'ai |avais )?tout misé sur", "aucun plan b", "je ne me relèverai", "jamais je ne me", "c'est le trou noir", "famille (?:entière )?comptait sur", "sinon je (?:perds|suis|me retrouve|n'ai)", "rêve d'(?:un|une) (?:gamin|gamine|enfant|gosse) de \\w+ ans que", "remplit pas le frigo"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
