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
        ("beg beseech christ's_sake do_anything do_whatever_it_takes do_whatever_you entreat find_it_in_your_heart give_anything god's_sake heaven's_sake i_pray_ implore imploring mercy pity pleading please the_love_of_god", "please,? (?:i beg|i need|i really|please|this (?:job|role|position)|don't let|let it not|let me (?:try|in|come|work|show|prove|start)|do help me|help me[.!]|give me (?:a|one|another|the) (?:\\w+ )?(?:chance|try|shot|go))", "i(?:'m| am)? (?:\\w+ )?(?:beg|begging|implore|imploring|beseech|pleading|entreat)(?: you| with you| for)?", "(?:have|take) (?:some )?(?:pity|mercy) on", "for (?:the love of god|god's sake|pity's sake|heaven's sake|christ's sake)", "find it in your heart", "i pray (?:\\w+ ){0,3}(?:that|you|for)", "i(?:'d| would) (?:do anything|give anything|do whatever it takes|do whatever you)"),
        ("_else_to_turn_to chance hope let_me_ option resort shot way_out", "my (?:very )?(?:last|only|final|one) (?:\\w+ )?(?:hope|chance|shot|resort|option|way out)", "let me (?:come in|try|start|work)(?: \\w+)? (?:for|just|only) (?:a|an|one) (?:\\w+ )?(?:shift|day|week|hour|month)", "(?:and )?(?:nobody|no one) else to turn to"),
        ("absolutely badly depended depends desperate don't_know_what_ hangs hinged hinges hung means_ really rested rests was_riding without_", "means (?:everything|the world) to me", "i(?:'m| am) (?:\\w+ )?desperate", f"i (?:really|absolutely|badly|desperately) need (?:the|this|that|a|an|it|your|to work|some)(?: {_POST})?", "i (?:just )?don't know what (?:i'm going to|i am going to|i'll|to|i will) (?:do|live on)(?: now)?", "my (?:whole |entire )(?:life|future|world|family) (?:\\w+ )?(?:hung|hangs|depends|depended|rests|rested|hinges|hinged|was riding)", f"without (?:this|a|that|the) {_POST}(?: [\\w']+){{0,4}},? (?:i|they|we|my|i'll|they'll)(?: (?:can't|cannot|won't|will|am|have))?(?: [\\w']+){{0,4}} (?:finish|send me|lose|lost|nothing|nobody|no|graduate|eat|homeless)"),
    ),
    "fr": Clues(
        ("-moi_ _à_genoux adjure conjure de_grâce dois-je faut-il_que_je implor je_prie_ mendie pitié pour_l'amour_d puis-je suppli tout_ce_que_je_demande", "(?:je|j'|nous) ?(?:vous |te |t')?(?:en )?(?:suppli\\w+|implor\\w+|conjure|adjure|mendie)", "(?:de grâce|par pitié|pour l'amour (?:de dieu|du ciel)),?", "(?:ayez|prenez|aie) (?:donc |un peu )?pitié", "(?:je|demande|supplie|prie|mets|suis)(?: \\w+){0,3} à genoux", "(?:donnez|laissez|accordez|offrez|donne|laisse)-moi (?:[\\w']+ ){0,4}(?:chance|d'essai|petites minutes|faire mes preuves|prouver)", "je prie (?:chaque|tous|pour que|le ciel|dieu)", "(?:que|qu'est-ce que) (?:faut-il que je|dois-je|puis-je) (?:fasse|faire) pour (?:que|vous|vous faire)", "tout ce que je demande"),
        ("_n'importe_quoi_pour _vital au_bout_du_rouleau comptait_sur dernier dernière il_me_faut_absolument il_y_va_de_ je_n'en_peux_plus sans_ seul titre_de_séjour_dépend unique", "(?:était|est|serait) vitale? pour moi", "il me faut absolument", "(?:mon|notre|ma) (?:dernier|dernière|seul|seule|unique) (?:espoir|chance|planche|piston|issue|porte|recours|option)", "(?:je ferais|je suis prête? à faire|prête? à) n'importe quoi pour", f"sans (?:cette|cet|ce|un) {_POSTE},? (?:\\w+ )?(?:mon|ma|je|l'|c'est)(?: ?\\w+){{0,3}} (?:fichue?|perdue?|fini|finie|perds|suis|foutue?|dehors|mort)", "(?:suis|je suis) (?:\\w+ )?au bout du rouleau", "je n'en peux plus", "titre de séjour dépend", "il y va de (?:l'avenir|ma vie|la vie|mon|notre)", "famille (?:entière )?comptait sur"),
    ),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.matches(draft, _WORDS)
