"""Says « tu » and « vous » to one person, or not the one they use.

Why: Whoever writes to you has chosen how you speak to each other; to change it
    halfway is a blunder that nobody forgets.
Source: the craft's L03 (register.mix).
Not when: « vous » means the whole firm (« chez vous », « vos offres ») in a
    « tu » note, or the words stand in a quotation.

Offends (en): Dear Ms Cole,\\n\\nThank you for the hour. Hi Dana, one more thing.\\n\\nBest,\\nRobin
Offends (en): Dear Dr Okafor,\\n\\nThank you for writing.\\n\\nHello Chidi, the tour was a pleasure.\\n\\nBest,\\nRobin
Innocent (en): Dear Ms Cole,\\n\\nThank you for the hour with Dana and Tomasz.\\n\\nBest,\\nRobin
Innocent (en): Hi Dana,\\n\\nThank you for the hour. My thanks to Dr Okafor.\\n\\nBest,\\nRobin
Offends (fr): Bonjour Léa,\\n\\nMerci pour ton retour. Pourriez-vous me conseiller ?\\n\\nNoé
Offends (fr): Bonjour Madame,\\n\\nJe vous remercie de votre accueil.\\n\\nBien à toi,\\nNoé
Offends (fr): Bonjour Madame,\\n\\nJe vous remercie de votre accueil. Tes questions m'ont plu.\\n\\nNoé
Innocent (fr): Salut Léa,\\n\\nMerci pour ton appel. Je suis vos offres, votre atelier et ce qui se fait chez vous.\\n\\nNoé
Innocent (fr): Madame,\\n\\nMerci de votre message. Karim m'a dit « tu verras », et vous l'avez montré.\\n\\nJe vous prie de recevoir, Madame, mes salutations distinguées.\\n\\nNoé
Innocent (fr): Salut Léa,\\n\\nMerci à toi et à Karim : vous m'avez appris le bon ton d'une affiche.\\n\\nNoé
Given: {"language": "fr", "register": "tu"}
Offends (fr): Bonjour Léa,\\n\\nJe vous remercie de votre réponse.\\n\\nNoé
Innocent (fr): Bonjour Léa,\\n\\nJe te remercie de ta réponse.\\n\\nNoé
Given: {"language": "fr", "register": "vous formel"}
Offends (fr): Bonjour Léa,\\n\\nJe te remercie de ta réponse.\\n\\nNoé
Innocent (fr): Bonjour Léa,\\n\\nJe vous remercie de votre réponse.\\n\\nNoé
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import MOST
from rebond.rules._echo import unquoted
from rebond.rules._offence import Offence
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Draft, Finding, Severity, Span

ID = "L03"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” changes how you address them; keep to one form, theirs.",
        "fr": "« {0} » change de registre ; gardez une seule forme, la leur.",
    },
    better={
        "en": "One form of address from the greeting to the closing.",
        "fr": "Tu ou vous, du bonjour à la signature.",
    },
)
_TITLED = Words(
    "(?:dear|hello|hi|good (?:morning|afternoon)),? (?:ms|mrs|mr|miss|dr|prof|professor)\\.? [\\w'-]+"
)
_FAMILIAR = Words("(?:hi|hey|hello|dear) (?-i:[A-Z])[\\w'-]+")
_TITLES = ("ms", "mrs", "mr", "miss", "dr", "prof", "professor", "sir", "madam", "all", "team")

_TU = Words(
    "tu (?:m'|me |nous |ne |n'|l'|les? |la |y |en )?\\w+", "te (?:\\w+)", "t'\\w+", "\\w+-(?:tu|toi)",
    "(?:à|pour|avec|chez|de|et|sans) toi", "(?:ta|tes) \\w+",
    "(?:pour|à|avec|sur|dans|par|merci|sans|et|que|voici|lu|reçu|bien|après|selon|suivre|apprécié) ton \\w+",
    "de ton (?:retour|message|mail|mot|appel|temps|accueil|aide|attention|écoute|avis|conseil|côté|équipe|atelier|travail|refus|explication)",
)  # fmt: skip
# A participle: "il s'est tu"; a tone: "de bon ton".
_NOT_TU = ("tu et", "tu pendant", "tu quand", "te deum")
_VOUS = Words(
    "(?:pourriez|pouvez|auriez|avez|aviez|seriez|êtes|accepteriez|voudriez|voulez|verriez|voyez|feriez|diriez|conseilleriez|travailleriez|pensez|permettez|souhaitez|savez)-vous",
    "je vous (?:\\w+ )?(?:remerci\\w+|pri\\w+|souhait\\w+|écri\\w+|sais|suis|dois|ai|avais|recontacter\\w+|salue)",
    "vous (?:ne |n'|me |m'|nous |l'|les? |la |y |en )*(?:\\w{2,}ez|êtes|faites|dites)",
    "votre \\w+", "n'hésitez pas", "veuillez", "soyez \\w+",
)  # fmt: skip
# What belongs to the firm as well as to the person.
_HOUSE = tuple(
    f"votre {thing}"
    for thing in ("équipe", "atelier", "entreprise", "maison", "société", "service", "boîte", "agence", "studio", "groupe", "bureau", "cuisine", "site", "usine", "magasin", "association", "école", "offre", "annonce", "produit", "projet")
) + tuple(
    # What a house does, not a person: "si vous rouvrez un poste".
    f"vous {does}"
    for does in ("rouvr", "ouvr", "recrut", "embauch", "cherch", "engag", "publi", "agrandi", "déménag", "lanc")
)  # fmt: skip
# Several people are meant.
_SEVERAL = Words(
    "toi et", "et toi", "à tous", "tous", "toutes", "équipe\\w*", "collègues", "ensemble", "vous (?:deux|trois|autres)",
    "(?:et|avec) (?-i:[A-Z\\x{C0}-\\x{DE}])\\w+",
)  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language == "en":
        return _english(draft)
    return _french(draft) if draft.language == "fr" else ()


def _english(draft: Draft) -> Iterator[Finding]:
    if draft.greeting is None or draft.greeting.text not in _TITLED:
        return
    for passage in draft.passages:
        word = _FAMILIAR.first(unquoted(draft.folded), passage.start, passage.end)
        if word and word.start == passage.start and word.text.split()[1].lower() not in _TITLES:
            yield _OFFENCE.at(draft, word.start, word.end)


def _french(draft: Draft) -> Iterator[Finding]:
    text = unquoted(draft.folded)
    greeting = draft.greeting.text if draft.greeting else ""
    if " et " in greeting or "tous" in greeting.lower():
        return  # « vous » are several
    known = draft.occasion.register if draft.occasion else ""
    wanted = "tu" if known == "tu" else "vous" if known.startswith("vous") else ""
    familiar = [] if wanted == "tu" else list(_tu(draft, text))
    if not wanted and not familiar:
        return
    polite = [] if wanted == "vous" else list(_vous(draft, text))
    if not wanted and not polite:
        return
    if wanted:
        wrong = polite if wanted == "tu" else familiar
    else:
        wrong = polite if len(polite) <= len(familiar) else familiar
    for span in wrong[:MOST]:
        yield _OFFENCE.at(draft, span.start, span.end)


def _tu(draft: Draft, text: str) -> Iterator[Span]:
    for passage in draft.passages:
        for span in _TU.find(text, passage.start, passage.end):
            low = span.text.lower()
            before = text[max(0, span.start - 8) : span.start].lower()
            silent = low.startswith("tu ") and before.rstrip().endswith(("est", "suis", "être"))
            silent = silent or before.endswith("-")  # "va-t'en"
            if not silent and not low.startswith(_NOT_TU):
                yield span
    if draft.closing is not None:
        yield from _TU.find(text, draft.closing.start, draft.closing.end)


def _vous(draft: Draft, text: str) -> Iterator[Span]:
    several = False
    for passage in draft.passages:
        sentence = text[passage.start : passage.end]
        # Once a sentence speaks of several, the next "vous" may mean them too.
        now = sentence in _SEVERAL
        if not now and not several:
            tells = sentence in _TU  # "tu m'as dit que vous cherchez quelqu'un": the firm
            for span in _VOUS.find(text, passage.start, passage.end):
                low = span.text.lower()
                if not (tells and low.startswith("vous ")) and not low.startswith(_HOUSE):
                    yield span
        several = now
