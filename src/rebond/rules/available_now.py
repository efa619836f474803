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
_DES = "(?:immédiatement|dès (?:maintenant|demain|aujourd'hui|lundi|l'aube|que possible|à présent|ce (?:soir|matin))|tout de suite|de suite|sur-le-champ|sans (?:délai|préavis|attendre)|à tout (?:moment|instant)|à toute heure|quand (?:vous|tu) (?:voulez|voudrez|veux|le souhaitez|le voulez)|du jour au lendemain|n'importe (?:quel (?:jour|moment)|quand)|sous (?:huit|quinze|vingt-quatre|quarante-huit|24|48|\\d+|une) ?(?:jours|heures|h|j|semaines?)|là,? maintenant|asap|(?:ce soir|cet après-midi|demain|lundi))"
_ADIEU = "(?:adieu|pour (?:de bon|toujours)|définitivement|plus jamais|(?:plus|jamais) entendre? parler de moi|entendrez plus parler)"
_WORDS = {
    "en": Clues(
        ("available free ready", f"i(?:'m|'d| am| would| remain| stay|'ll)?(?: [\\w']+){{0,3}} (?:available|free|ready)(?: to (?:start|begin|join|work|go|come))?(?: (?:\\w+ ){{0,2}}{_NOW}| as a bird)", f"(?:fully |entirely |always |immediately )?available(?: to (?:start|begin|join|work))? {_NOW}"),
        ("start begin join clock_in jump_in step_in take_up come_ be_on be_there _be_with _be_at", f"{_I_CAN} (?:start|begin|join|clock in|jump in|step in|take up|come (?:in|over|back|round)|be (?:there|on site|at|with you))(?: [\\w']+){{0,6}} {_NOW}", f"(?:and|or|but) (?:could|can|would) (?:start|begin|join|jump in|step in|come|be with you)(?: [\\w']+){{0,4}} {_NOW}"),
        ("diary calendar _my_week _schedule_is _agenda_is", "my (?:diary|calendar|schedule|week|agenda) is (?:\\w+ )?(?:empty|clear|wide open|open|free)"),
        ("disposal beck service _only_have _just_has _just_have _only_has", "at your (?:full |entire |complete )?(?:disposal|beck and call|service)(?: at any time|, as of now| any time)?", "(?:only|just) ha(?:s|ve) to (?:shout|call|ring|whistle|say)"),
        ("goodbye for_good for_all never_again bother trouble pester not_meet_again farewell closed_the _shan't_writ _won't_writ never_write _not_writ & mind think remember consider hold_on know_where keep _bear_me", f"{_FOR_GOOD}[^.!?]*? (?:keep|think of|remember|consider|hold on to|know where|in mind|bear me)"),
    ),
    "fr": Clues(
        ("dispo libre mobilisable prêt", f"(?:entièrement |toujours |immédiatement |encore )?(?:disponibles?|dispo|libre|mobilisable|prête?)(?: à (?:venir|commencer|démarrer|vous rejoindre))?,? {_DES}", "(?:(?:je|j'y) )?(?:rest\\w+|demeur\\w+|tiens)(?: \\w+)? (?:disponible|à votre (?:entière )?disposition)", "(?:disponibilité (?:immédiate|totale|entière|complète)|ma disponibilité (?:est|reste|demeure))", "libre (?:de tout engagement|comme l'air)"),
        ("commencer débuter démarrer rejoindre prendre intégrer attaquer opérationnel _être_là", f"(?:peux|pourrais|pourrai|puis|saurais|prête? à|capable de|en mesure de|disponible pour)(?: \\w+){{0,2}} (?:commencer|débuter|démarrer|vous rejoindre|prendre (?:le|mon|ce) (?:poste|service)|être (?:là|opérationnel\\w*)|intégrer(?: \\w+){{1,2}}|attaquer(?: \\w+){{1,2}})(?: \\w+){{0,2}} {_DES}"),
        ("préavis employeur retient me_lie m'empêche contrainte _sont_à sont_libres ne_m'attache me_bloque ne_m'arrête", "mon préavis (?:est|sera|se termine|s'achève|ne)", "(?:je n'ai|sans|n'ayant) (?:aucun|plus de|pas de) (?:préavis|employeur|contrainte)", "(?:plus )?rien ne (?:me (?:retient|lie|bloque)|m'(?:empêche|attache|arrête))(?: (?:plus|à|de))?", "(?:aucune|pas de|sans) contrainte", "mes (?:journées|semaines|soirées) sont (?:à vous|libres|à votre)"),
        ("signe coup_de_fil j'arrive j'accours _mot_et _appel_et", "un (?:coup de fil|mot|signe|appel) et je (?:suis|viens|saute|pars)", "(?:si|dès que|en cas)[^.!?]*?,? j'(?:arrive|accours)(?:[.!]|$)"),
        ("adieu pour_de_bon toujours définitivement jamais plus_parler _plus_ente & tête pensez_à_moi pense_à_moi dossier numéro écoute appelez candidature souvenez n'oubliez _mon_cv", f"{_ADIEU}[^.!?]*? (?:en tête|(?:pensez|pense) à moi|mon (?:dossier|numéro|cv)|ma candidature|à votre écoute|m'appelez|souvenez|n'oubliez)"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
