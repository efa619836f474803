"""Says that one is available at once, or takes leave for good and asks to be kept in mind.

Why: Talk of availability reopens an application that is closed, and mixes with
    the farewell into a signal nobody can read.
Source: the craft's D09 (door.contradiction), craft judgement.
Not when: what is free is a slot for a call that they offered.

Offends (en): I remain available immediately should you need me.
Offends (en): I could start at once if anything changes.
Offends (en): My calendar is clear and nothing keeps me from coming over.
Innocent (en): I'd be glad to hear from you when the next reading campaign starts.
Innocent (en): I am free on Tuesday or Thursday for the fifteen minutes you offer.
Offends (fr): Je reste disponible immédiatement en cas de besoin.
Offends (fr): Je peux commencer dès demain si vous changez de plan.
Offends (fr): Plus rien ne me retient ici, mon préavis est fini.
Innocent (fr): J'aurai plaisir à avoir de vos nouvelles à la prochaine campagne.
Innocent (fr): Je suis disponible mardi ou jeudi pour l'échange que vous proposez.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D09"
SEVERITY: Severity = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” reopens an application that is closed.",
        "fr": "« {0} » rouvre une candidature qui est close.",
    },
    better={
        "en": "I'd be glad to hear from you when the next round starts.",
        "fr": "J'aurai plaisir à avoir de vos nouvelles à la prochaine ouverture.",
    },
)
_I_CAN = "i(?:'d| would| could| can| am|'m|'ll| will| might)(?: (?:be|also|even|happily|gladly|easily|just|able|ready|prepared|willing|to))*"
_NOW = "(?:immediately|at once|right (?:away|now)|straight ?away|now|today|tonight|tomorrow|(?:from|as of) (?:today|tomorrow|now(?: on)?|monday|the (?:first|1st)[\\w ]*)|as early as [\\w ]+|at (?:short|any|a (?:moment|day|week)'s) notice|at any (?:time|moment|hour)|any ?time|whenever(?: you)?|without (?:delay|notice)|on monday|this (?:week|monday|tuesday|wednesday|thursday|friday)|from one day to the next|at the drop of a hat)"
_FOR_GOOD = "(?:last goodbye|goodbye for(?: ever| good)?|for good|once and for all|never again|(?:won't|will not|shan't|never) (?:bother|trouble|pester|write to) you(?: again| any more)?|not meet again|farewell|closed the (?:chapter|book))"
_JE_PEUX = "(?:je|et|puis|donc)(?: (?:peux|pourrais|pourrai|suis|serais|puis|saurais|serai|d(?:onc|éjà)|tout|à|fait|même|aussi|bien|en mesure|capable|de|prête?))+"
_DES = "(?:immédiatement|dès (?:maintenant|demain|aujourd'hui|lundi|l'aube|que possible|à présent|ce (?:soir|matin))|tout de suite|de suite|sur-le-champ|sans (?:délai|préavis|attendre)|à tout (?:moment|instant)|à toute heure|quand (?:vous|tu) (?:voulez|voudrez|veux|le souhaitez|le voulez)|du jour au lendemain|n'importe (?:quel (?:jour|moment)|quand)|sous (?:huit|quinze|vingt-quatre|quarante-huit|24|48|\\d+|une) ?(?:jours|heures|h|j|semaines?)|là,? maintenant|asap|(?:ce soir|cet après-midi|demain|lundi))"
_ADIEU = "(?:adieu|pour (?:de bon|toujours)|définitivement|plus jamais|(?:plus|jamais) entendre? parler de moi|entendrez plus parler)"
_WORDS = {
    "en": Clues(
        # Free, and from when.
        ("available free ready myself mmediate nstant prompt_ unrestricted availability", f"i(?:'m|'d| am| would| remain| stay|'ll)?(?: [\\w']+){{0,3}} (?:available|free|ready)(?: to (?:start|begin|join|work|go|come))?(?: (?:\\w+ ){{0,2}}{_NOW}| as a bird)", f"(?:fully |entirely |always |immediately )?available(?: to (?:start|begin|join|work))? {_NOW}", "(?:immediate|instant|prompt|immediately) (?:start(?:er)?|availability|joiner|available)(?: possible)?", "remain (?:fully |entirely |always |still )?available", "(?:unrestricted|full|total|complete|unlimited|my) availability(?: (?:has|is|remains|for)\\b)", "(?:i'm|i am) (?:ready to go|free as a bird)", "(?:hold|keep) myself (?:ready|free|available|in readiness)(?: for)?"),
        # Could begin at once.
        ("start begin join clock_in jump_in step_in take_up come_ be_on be_there _be_with _be_at", f"{_I_CAN} (?:start|begin|join|clock in|jump in|step in|take up|come (?:in|over|back|round)|be (?:there|on site|at|with you))(?: [\\w']+){{0,6}} {_NOW}", f"(?:and|or|but) (?:could|can|would) (?:start|begin|join|jump in|step in|come|be with you)(?: [\\w']+){{0,4}} {_NOW}", "my start date is(?: \\w+){0,2} (?:up to you|flexible|open)"),
        # Nothing holds me.
        ("notice_ notice, notice. employer stop_me keep_me hold_me holding_me diary calendar bags tools weeks my_hands bookings shift doing_anything at_the_moment _a_job _my_week _without_work my_evenings _schedule_is _boots_are _knives_are _agenda_is _my_days _things_are _stopping_me _nothing_keep _keeping_me", "(?:have|there is|there's|with|need) no notice(?: period)?(?: to)?", "(?:wouldn't|would not|don't|do not|needn't) (?:need|have) to (?:hand in|give|serve|work)(?: \\w+)? notice", "(?:come|coming|start|starting|join|joining)(?: \\w+){0,3} at (?:a (?:day|week|moment)'s|short|an hour's) notice", "not (?:currently )?(?:bound|tied|committed) to (?:any|an) (?:other )?employer", "nothing(?: \\w+){0,2} (?:to stop|stopping|keeping|to keep|holding|to hold) me(?: from)?", "my (?:diary|calendar|schedule|week|agenda) is (?:\\w+ )?(?:empty|clear|wide open|open|free)", "my (?:bags|tools|boots|knives|things) are (?:packed|in the (?:van|car|boot)|ready|by the door)", "(?:keep|kept|keeping) my (?:weeks?|days|diary|calendar|evenings) (?:open|free|clear)", "time on my hands,? and (?:could|can)", "without (?:bookings|work|a job)(?: \\w+)? (?:till|until|before)", "i'm not doing anything(?: at the moment| right now)?"),
        # A word is enough.
        ("standing_by stand_by disposal beck service say_the_word shout within_the_hour drop_everything on_the_market good_to_go day_or_night day_and_night wait_a single_day the_offer_stands _day_for _give_the _only_have _just_has _just_have _only_has", "i(?:'m| am)(?: \\w+)? standing by", "at your (?:full |entire |complete )?(?:disposal|beck and call|service)(?: at any time|, as of now| any time)?", "(?:say|give|just say) the word and i(?:'m|'ll| am| will)", "(?:only|just) ha(?:s|ve) to (?:shout|call|ring|whistle|say)", "within the hour i(?:'ll| will| can)", "i(?:'d| would|'ll| will) drop everything(?: and come| for you)?", "i(?:'m| am) (?:back )?on the market", "i(?:'m| am)[\\w ]* good to go", "(?:reach|call|ring|phone) me day (?:or|and) night", "(?:not have to|wouldn't have to|never have to) wait (?:a|even a|one) (?:single )?day for me", "the offer stands"),
        # Farewell for ever, yet.
        ("goodbye for_good for_all never_again bother trouble pester not_meet_again farewell closed_the _shan't_writ _won't_writ never_write _not_writ & mind think remember consider hold_on know_where keep _bear_me", f"{_FOR_GOOD}[^.!?]*? (?:keep|think of|remember|consider|hold on to|know where|in mind|bear me)"),
    ),
    "fr": Clues(
        # Disponible, et dès quand.
        ("dispo libre mobilisable prêt", f"(?:entièrement |toujours |immédiatement |encore )?(?:disponibles?|dispo|libre|mobilisable|prête?)(?: à (?:venir|commencer|démarrer|vous rejoindre))?,? {_DES}", "immédiatement disponible", "(?:(?:je|j'y) )?(?:rest\\w+|demeur\\w+|tiens)(?: \\w+)? (?:disponible|à votre (?:entière )?disposition)", "(?:toujours|évidemment|entièrement|totalement) disponible[,.]", "(?:disponibilité (?:immédiate|totale|entière|complète)|ma disponibilité (?:est|reste|demeure))", "libre (?:de tout engagement|comme l'air)", "je (?:me tiens|suis toujours|suis fin) prête?(?:[.,!]| à (?:venir|commencer|partir|vous rejoindre))", "pour rester (?:libre|disponible)", "je l'ai toujours (?:de )?libre", "me trouvera (?:disponible|prête?|libre)"),
        # Pourrait commencer aussitôt.
        ("commencer débuter démarrer rejoindre prendre intégrer attaquer dépanner venir opérationnel faire_le_service renfort en_poste _être_à _être_là", f"(?:peux|pourrais|pourrai|puis|saurais|prête? à|capable de|en mesure de|disponible pour)(?: \\w+){{0,2}} (?:commencer|débuter|démarrer|vous rejoindre|prendre (?:le|mon|ce) (?:poste|service)|être (?:là|opérationnel\\w*)|intégrer(?: \\w+){{1,2}}|attaquer(?: \\w+){{1,2}})(?: \\w+){{0,2}} {_DES}", f"{_JE_PEUX} (?:venir|vous dépanner|dépanner|faire le service|être à (?:pied d'œuvre|mon poste))(?: \\w+){{0,3}} (?:{_DES}|en cas de besoin)", f"(?:opérationnel\\w*|en poste) {_DES}", "(?:un|votre) renfort de dernière minute"),
        # Plus rien ne me retient.
        ("préavis employeur retient me_lie m'empêche valises outils agenda journées contrainte pris_ailleurs de_prévu partir_sans cartons _suis_pas _sont_à _partir_tout _partir_dès _partir_quan couteaux_sont sont_libres _bagages_sont ne_m'attache me_bloque ne_m'arrête", "mon préavis (?:est|sera|se termine|s'achève|ne)", "(?:me suffit|suffit|seulement|que) d'un préavis", "(?:je n'ai|sans|n'ayant) (?:aucun|plus de|pas de) (?:préavis|employeur|contrainte)", "n'ai plus d'employeur", "(?:m'autorise|me laisse|accepte de me laisser) (?:à )?partir (?:sans délai|quand|tout de suite|dès)", "(?:plus )?rien ne (?:me (?:retient|lie|bloque)|m'(?:empêche|attache|arrête))(?: (?:plus|à|de))?", "(?:aucune|pas de|sans) contrainte", "mes (?:valises|outils|bagages|couteaux|cartons) sont", "mon agenda est (?:vide|libre|dégagé|ouvert)", "mes (?:journées|semaines|soirées) sont (?:à vous|libres|à votre)", "(?:n'ai|n'avais) rien de prévu", "(?:ne suis|suis) pas (?:pris|prise|engagée?|retenue?) ailleurs"),
        # Un mot suffit.
        ("signe feu_vert signal coup_de_fil j'arrive j'accours votre_homme votre_femme compter_sur_moi _suis_ton _manque_que _mot_et _appel_et n'attends_qu'un _n'attends_que _manque_plus n'attends_plus", "n'attends (?:plus )?(?:qu'un|que (?:votre|ton)) (?:\\w+ )?(?:signe|signal|mot|appel|feu vert)", "ne (?:me )?manque (?:plus )?que (?:votre|ton) (?:feu vert|signal|accord|appel)", "un (?:coup de fil|mot|signe|appel) et je (?:suis|viens|saute|pars)", "(?:si|dès que|en cas)[^.!?]*?,? j'(?:arrive|accours)(?:[.!]|$)", "je suis (?:votre|ton) (?:homme|femme)", "(?:vous pouvez|tu peux) compter sur moi"),
        # Adieu, et pourtant.
        ("adieu pour_de_bon toujours définitivement jamais plus_parler _plus_ente & tête pensez_à_moi pense_à_moi dossier numéro écoute appelez candidature souvenez n'oubliez _entendrez_plus _jamais_mon entendr_parler définitivement_mon _adieu_mon _bon_mon pour_toujours _mon_cv", f"{_ADIEU}[^.!?]*? (?:en tête|(?:pensez|pense) à moi|mon (?:dossier|numéro|cv)|ma candidature|à votre écoute|m'appelez|souvenez|n'oubliez)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
