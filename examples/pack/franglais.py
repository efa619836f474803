"""Says in English what has a word in French: « un call », « le process ».

Why: In a French note such words sound like a meeting; the French word is as short and warmer.
Source: our own judgement.
Not when: the word is a name, or a term of the trade ("un call centre").

Offends (fr): Merci pour le call de mardi avec l'atelier.
Offends (fr): J'ai trouvé votre process de recrutement clair.
Innocent (fr): Merci pour l'appel de mardi avec l'atelier.
Innocent (fr): Votre procédé de séchage des planches m'a étonné.
"""

from rebond.pack import Offence, Words

ID = "EX02"
SEVERITY = "info"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={"fr": "« {0} » se dit en français : un appel, une démarche."},
    better={"fr": "Merci pour l'appel de mardi."},
)
_WORDS = {"fr": Words("(?:le|un|du|ce|notre|votre) (?:call|process)")}


def check(draft):
    return _OFFENCE.matches(draft, _WORDS)
