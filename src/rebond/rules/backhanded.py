"""Wishes them well in a way that sounds like doubt.

Why: "I hope the person you chose works out", "you surely had your reasons"
    carry a sting, even when they are meant kindly.
Source: the craft's O10 (tone.backhanded); a praised real letter did it, so it
    warns and does not block.
Not when: the wish is plain: a good start, a good season, luck with the move.

Offends (en): I hope the chosen candidate works out. I'm sure you had your reasons.
Offends (en): Good luck with the new hire, you'll need it.
Offends (en): Good luck finding someone who ticks all that.
Innocent (en): I wish you and the person joining you a good start.
Innocent (en): I hope it works out with the new clinic in August.
Offends (fr): J'espère que la personne retenue fera l'affaire. Vous aviez sûrement vos raisons.
Offends (fr): Bon courage pour la suite, vous en aurez besoin.
Offends (fr): Je vous souhaite de trouver enfin quelqu'un qui reste.
Innocent (fr): Je vous souhaite, à vous et à la personne qui vous rejoint, un bon départ.
Innocent (fr): Bonne suite à toute l'équipe, et bon courage pour le déménagement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "O10"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” sounds like doubt about their choice.",
        "fr": "« {0} » sonne comme un doute sur leur choix.",
    },
    better={
        "en": "I wish you and the person joining you a good start.",
        "fr": "Je vous souhaite, à vous et à la personne qui vous rejoint, un bon départ.",
    },
)
_CHOSEN = "(?:the|your|this|whoever|whichever)(?: [\\w']+){0,3}(?: )?(?:candidate|person|hire|choice|applicant|recruit|colleague|decision|selection|one|you (?:chose|picked|selected|hired|preferred))"
_RETENU = "(?:la|le|votre|ce|cette|celui|celle|l')(?: )?(?:nouvelle? |autre )?(?:personne|candidate?|recrue|choix|profil|collègue|heureux élu|élue?)(?: [\\w']+){0,4}"
_WORDS = {
    "en": Clues(
        ("british candidate finding harder however prove replacement that! that, that. tougher trickier whatever works_out_for_you_this_time worse", r"good luck finding (?:someone|somebody|anyone|an?other|a (?:better|candidate|person|replacement))", r"(?:best|good) (?:of )?luck with that[.!,]", r"best of british(?: \w+){0,2}", r"works out for you this time", r"(?:whatever|however) it was based on", r"(?:success|luck|best)(?: [\w']+){1,5}, (?:which|who|that) will be (?:harder|tougher|trickier|worse)", r"prove to be the right one"),
        ("actually candidate courtesy doubt employee future hopefully let_us_pray_the let_us_pray_your manages next_time perfect_person really_can somehow surely treated will_have_had_your_reasons", r"(?:fingers crossed|here's hoping|let us pray|let's hope|pray|hopefully|i hope)(?: that)? (?:the|your|whoever)(?: [\w']+){0,4} (?:can actually|actually can|really can|manages? somehow|will manage somehow)(?: \w+)*", r"hopefully you(?: won't| will not)? (?:have to|need to) (?:advertise|hire|recruit|search|look|interview)(?: \w+){0,3} again", r"let us pray (?:the|your)(?: \w+){1,3} (?:stands|holds|lasts)", r"(?:will surely|surely|must surely|no doubt|will) have had your reasons", r"perfect (?:employee|candidate|person)(?: \w+){0,2} you(?:'re| are) (?:dreaming|looking)", r"(?:better|more) (?:hand|care|luck|judgement) (?:in future|next time)", r"(?:applicants|candidates)(?: \w+){1,2} treated with more (?:care|respect|courtesy)"),
        (",_in_spite_of_everything afloat appear bargain bet_paid_off bet_pay_off bet_pays_off bet_should_pay_off brave brochure can_save_the_day can_save_the_firm can_save_the_place can_save_the_ship courage gamble it'll it_will_all_come_out_in_the_wash it_will_come_out_in_the_wash let's manage muddle nerve optimism played rather risk_paid_off risk_pay_off risk_pays_off risk_should_pay_off seem straw suppose wish_you_joy_of_it you've_got_your_work_cut_out you've_your_work_cut_out you_have_got_your_work_cut_out you_have_your_work_cut_out you_play_it_safe you_will_have_got_your_work_cut_out you_will_have_your_work_cut_out", r"let's see how (?:(?:it|that|this|he|she) (?:goes|lasts|does|turns out|pans out|works out|fares)|they (?:do|fare|get on)|long)", r"(?:it'll|it will)(?: all)? come out in the wash", r"you(?:\'ll| will)(?: \w+)? muddle through", r"may (?:the|your)(?: \w+){1,4} nerves of steel", r"whoever(?: \w+){0,3} short straw", r"rather (?:them|him|her|you) than me", r"you(?:\'ve| have| will have)(?: got)? your work cut out", r"wish you joy of it", r"(?:wish|hope)[^.;!?]*?, in spite of everything", r"(?:raise|lift) my glass to your (?:optimism|courage|nerve)", r"(?:gamble|bet|risk) (?:pays?|paid|should pay) off", r"brave choice", r"(?:very )?happy with your bargain", r"as good as its brochure", r"can save the (?:place|day|ship|firm)", r"as well as you (?:seem|appear) to (?:believe|think)", r"(?:manages?|able) to stay afloat", r"get there in the end, i suppose", r"you play(?:ed)? it safe", r"wish you the courage to"),
        ("afloat can_cope copes he'll he_will_want_ is_going_to_need manage needing needs survives they'll they_will_want_ will_cope will_need will_survive you'll_need_ you'll_want_ you_will_want_", r"(?:whoever|the one who|the person who)(?: \w+){0,3} (?:will need|is going to need|needs) (?:it|nerves|luck|patience|all)", r"(?:you|they|she|he)(?:'ll| will) (?:want|need|be needing) (?:them|it|that)(?: all)?[.!,]", r"hope (?:the|your) (?:house|firm|company|team|ship|school|shop|place)(?: \w+)? (?:manages to|survives|will survive|can cope|copes|will cope|will manage|stays afloat)(?: \w+){0,3}"),
        ("hope this whichever whoever", f"hope(?: that)? {_CHOSEN}(?: [\\w']+){{0,4}} (?:work(?:s)? out|prove(?:s)? (?:to be|you|right|worth|worthy|up)|live(?:s)? up|turn(?:s)? out|deliver(?:s)?|last(?:s)?|stay(?:s)?|meet(?:s)? your|is (?:really |truly |everything |all )?(?:worth|what you|as good)|was (?:really|worth|the right)|will (?:be (?:up to|worth|as good|what|able|good enough)|prove|work|last|live|meet|do)|do(?:es)? the job)"),
        ("find know made regret right worth you're", "hope (?:that )?(?:you|it|this)(?: (?:will|won't|do|don't|never|don't come to|will not))* (?:regret|made the right|was the right|was worth|have made the right|find what you(?:'re| are) looking|know what you)"),
        ("excellent reason", "(?:you|they)(?: \\w+)? (?:must have|had|have|surely had|no doubt had|certainly had|had no doubt) (?:\\w+ )?(?:your|their|good|valid|excellent) (?:own )?reasons", "(?:sure|certain|assume|suppose|guess|trust|imagine|no doubt) (?:that )?(?:you|they|the panel)(?: all)? (?:have|had|must have had) (?:\\w+ )?(?:your|their|good|valid|some) (?:\\w+ )?reasons?"),
        ("certainly definitely going luck may might need probably surely you'", "you(?:'ll| will| may| might|'re going to| are going to) (?:certainly |surely |definitely |all |probably )?need (?:it|luck|all the luck)"),
        ("call choice company's decision sake show tell", "(?:time|the future|only time) will (?:tell|show)(?:[.!]| (?:if|whether) (?:you|it|this|the choice|your))", "(?:if|whether) (?:it|that|this) was the right (?:choice|decision|call)", "for (?:your|the company's) sake"),
        ("apparently assume call claim guess imagine presum put say suppose sure trust", "(?:sure|trust|suppose|guess|assume|presume|imagine) (?:that )?you (?:know|knew) (?:best|what you(?:'re| are| were)|what is best)", "you (?:presumably|supposedly|apparently) (?:know|knew|found|think|thought|needed|wanted)", "(?:as|if) you (?:say|claim|put it|call it)(?: so)?,"),
        ("angry bear bitter feelings hold won't", "no hard feelings", "(?:not|no longer) (?:bitter|angry|holding (?:a|any) grudge)", "(?:don't|do not|won't|will not) hold (?:it|this|that) against you", "(?:hold|bear|holding|bearing) no (?:grudge|ill will)"),
    ),
    "fr": Clues(
        ("bon_courage_à_celle_ou bon_courage_à_celle_qui bon_courage_à_celui_ou bon_courage_à_celui_qui bon_courage_à_ceux_ou bon_courage_à_ceux_qui bon_courage_à_la_personne_ou bon_courage_à_la_personne_qui bon_vent. c'est_vous_qui_voyez espérer espérons grand_bien_vous_fasse j'espère je_souhaite pattes pauvre! pauvre. payant pourvu puisqu'il rare_que_vous souhaite_bien_du_plaisir souhaitons", r"(?:pourvu|espérons|souhaitons|j'espère|je souhaite|j'ose espérer)(?: \w+){0,2} que (?:vous|la personne|votre|ce|le|la|l'|votre nouvelle)(?: ?[\w']+){0,5} (?:ne regrettiez|ne regretter\w+|soit vraiment|tienne|se passe mieux|sache au moins|saura au moins|ne vous décevra|aura la patience|remplacera|à la hauteur)(?: \w+){0,3}", r"bon courage à (?:celui|celle|ceux|la personne) (?:ou|qui)", r"bon vent[.]", r"grand bien vous fasse", r"souhaite bien du plaisir", r"c'est vous qui voyez", r"(?:mouton|perle) (?:à cinq pattes|rare que vous)", r"votre (?:pari|choix)(?: \w+)? (?:soit|sera|serait) payant", r", puisqu'il le faut,", r", (?:la|le) pauvre[.!]"),
        ("'annonce _avec_votre_ancien _car_ _il_faudra _qui_en_a_bien_besoin _qui_en_a_vu _à_qui_il_reste arrive casse content emmènera jugera on_verra_bien_dans on_verra_bien_si_elle on_verra_bien_si_il on_verra_bien_si_la_personne on_verra_bien_si_votre présage puisse_votre_ puissiez-vous quelqu'un réussisse soudé souffrent souhaite,_malgré_tout statistiquement surprenante turn-over turnover visiblement épaules", r"(?:bonne chance|bon courage|bonne route|bonne continuation|tous mes vœux|meilleurs vœux|belle réussite|bonne suite|bonne réussite)(?: [\w'-]+){0,6},? (?:pour le turn-?over|il (?:faudra|vous emmènera)|car |si elle y arrive|à qui il reste|statistiquement|qui en a (?:vu|bien besoin)|avec votre ancien)", r"(?:trouver|garder) enfin quelqu'un qui", r"souhaite[^.;!?]*? sans trop de casse", r"(?:n'annonce|ne présage) rien de bon", r"puissiez-vous dormir", r"le temps jugera", r"on verra bien (?:dans|si (?:votre|la personne|elle|il))", r"si surprenante soit-elle", r"souhaite(?: \w+)? d'avoir les épaules", r"(?:choix|pari) de la sécurité vous réussisse", r"puisse votre \w+ survivre", r"visiblement du travail", r"souhaite[^.;!?]*? un peu plus soudée?", r"ne souffrent pas trop", r"(?:je vous souhaite|souhaite), malgré tout", r"si vous êtes contents? comme ça"),
        ("choix", "votre choix (?:\\w+ )?(?:s'avérera|se révélera|sera|s'est avéré) (?:\\w+ )?(?:le bon|bon|judicieux|payant|heureux)"),
        ("espère espérons souhaite", f"(?:espère|espérons|souhaite)(?: \\w+)? que {_RETENU} (?:fera|saura|sera|conviendra|répondra|tiendra|donnera|correspondra|se montrera|vaudra|restera|est vraiment|satisfera|n'ira)"),
        ("espère espérons puissiez-vous souhaite", "(?:espère|espérons)(?: \\w+)? (?:que )?vous (?:ne )?(?:le |la |l'|n'aurez pas à (?:le )?)?(?:regretter(?:ez|ai)?|avez fait le bon|aurez fait le bon|trouverez (?:ce que|mieux|quelqu'un))", "puissiez-vous ne (?:pas|jamais)", "(?:espère|espérons|souhaite)(?: \\w+)? (?:que )?(?:c'était|c'est|ce sera|ce fut) le bon choix"),
        ("raisons", "vous (?:aviez|avez|deviez avoir|devez avoir|aurez eu)(?: \\w+)? (?:sûrement|certainement|sans doute|probablement|vos|de bonnes|bien)(?: \\w+)?(?: )?(?:raisons)", "(?:j'imagine|je suppose|je présume|sans doute)(?: \\w+)? (?:que )?vous (?:aviez|avez)(?: \\w+){0,2} raisons"),
        ("besoin c'est c'était cela dira montrera", "(?:vous|tu) en (?:aurez|avez|auras|as)(?: \\w+)? besoin", "(?:l'avenir|le temps|seul l'avenir|seul le temps) (?:nous |vous |me |le )?(?:dira|montrera)(?:[.!]| si (?:vous|votre|c'était|ce choix))", "si (?:c'était|c'est|cela était) le bon choix"),
        ("'imagine certainement l'affaire peut-être présume rancune savez saviez suppose sûrement tiendrai tiens veux voudrai", "vous (?:savez|saviez) (?:sûrement|sans doute|certainement|mieux que|ce que vous)", "(?:j'imagine|je suppose|je présume) que vous (?:savez|saviez)", "sans rancune", "(?:ne vous|vous) en (?:veux|voudrai|tiens|tiendrai)(?: \\w+)? (?:pas|rigueur)", "fera (?:sans doute |sûrement |peut-être )?l'affaire"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
