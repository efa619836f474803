"""Asks to be kept in mind for "any opportunity", and names no work.

Why: Recruiters file people by the kind of work. "Any suitable opening" is filed
    nowhere; "field logistics, cold chain above all" is found again.
Source: the craft's D02 (door.any-opportunity), from a three-step plan in career advice.
Not when: the same sentence says which work.

Offends (en): Please keep me in mind for any suitable opportunity.
Offends (en): I would be happy to be considered for other positions in the future.
Offends (en): Whichever team has a gap, count me in.
Innocent (en): Please think of me for any role in field logistics, cold chain especially.
Innocent (en): I'd be glad to hear of any opening on the reserving side.
Offends (fr): N'hésitez pas à me contacter pour toute opportunité correspondant à mon profil.
Offends (fr): Je reste à l'écoute de toute nouvelle offre au sein de votre entreprise.
Offends (fr): Peu importe le service, je serais preneuse.
Innocent (fr): Pensez à moi pour tout poste de logistique terrain, la chaîne du froid surtout.
Innocent (fr): Je serai heureuse de concourir pour un autre poste en néonatalogie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._commonplace import own_words
from rebond.rules._offence import Offence, hits
from rebond.text import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D02"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” names no work; people are remembered for a kind of work, not for “any”.",
        "fr": "« {0} » ne nomme aucun travail ; on se souvient de quelqu'un pour un métier précis.",
    },
    better={
        "en": "Please think of me when something comes up in … (name the kind of work).",
        "fr": "Pensez à moi si un sujet de … se présente (nommez le type de travail).",
    },
)
_OPENING_EN = "(?:opportunit(?:y|ies)|positions?|roles?|openings?|vacanc(?:y|ies)|posts?|jobs?)"
_KIND_EN = "(?:suitable|other|future|new|upcoming|similar|relevant|further|appropriate|potential|possible|matching|related|alternative|open|job|career|employment|work)"
_OUVERTURE_FR = (
    "(?:opportunités?|postes?|offres?|ouvertures?|missions?|recrutements?|propositions?|emplois?)"
)
_GENRE_FR = "(?:autres?|nouve(?:au|lle|l)s?|future?s?|prochaine?s?|éventuelle?s?|quelconques?)"
_WORDS = {
    "en": Clues(
        ("_job _post _role _spot avenue department opening opportunities opportunity place position possibilities possibility stuff vacancies vacancy", rf"(?:if|should|when(?:ever)?|once|hope(?:fully)?|let me know|hear|tell me|told|considered|contacted|think of me|keep(?: \w+){{0,3}}|added|exploring|keep(?:ing)? (?:your|an) eyes?)(?:,? [\w'&-]+){{0,9}}? (?:another|other|new|any|different|future|upcoming|further|all)(?: {_KIND_EN})* (?:{_OPENING_EN}|possibilit(?:y|ies)|avenues?|spots?|place|stuff|department)"),
        ("all any whatever", f"(?:any|whatever|all)(?: and all)?(?:,? (?:and |or )?{_KIND_EN}){{0,4}} {_OPENING_EN}"),
    ),
    "fr": Clues(
        ("entendez entends", r"entend(?:s|ez) parler (?:de |d')(?:quelque chose|un truc|une place|un poste)"),
        ("n'importe quelque tous tout", f"(?:toutes?|tout|tous(?: les)?|toutes les|quelque|n'importe quel(?:le)?)(?: (?:{_GENRE_FR}|type d'|type de))* ?{_OUVERTURE_FR}"),
    ),
}  # fmt: skip
# Says itself that it does not matter which: no word of the sentence can make work of it.
_WHATEVER = {
    "en": Clues(
        ("atever erever ichever", r"(?:whatever|whichever|wherever) (?:capacity|role|rung|shape|form|department|team|positions?|jobs?|posts?|openings?|roles|vacanc(?:y|ies)|it (?:is for|turns out)|comes (?:along|up|next)|happens next|crops up|turns up|arises|you (?:have|need|can offer|can find|see fit)|door|there's|there is|the (?:job|role|post|department|level|team))(?: (?:along|up))?"),
        ("anything", r"(?:hear of|there(?:'s| is)|have) anything,? (?:anything )?at all", "anything (?:would|will) do"),
    ),
    "fr": Clues(
        ("ouvert_à_tout ouverte_à_tout partant_à_tout partante preneur preneuse prêt_à_tout prête", r"(?:ouverte?|prête?|partante?|preneu(?:r|se)) à tout(?:e|es)? ?(?:proposition|ce que)?"),
        ("bouge débloque il_y_a_du_mouvement libère", "(?:si|dès que|quand)(?: jamais)? (?:ça bouge|ça se libère|une place se libère|il y a du mouvement|un truc se débloque)"),
        ("-moi_tout_de_même_en_tête chaud coude dans_un_coin liste réserve", r"(?:gard|mett|conserv)\w*-moi (?:au chaud|sur la liste|sous le coude|dans un coin|en réserve|tout de même en tête)"),
    ),
}  # fmt: skip
_HOPES = {
    "en": Words("i'd|i'll|would|will|if|when|open|interested|please|think|count|put|keen|hope|let me|get in touch|like|want|love|ring|call|(?:not|n't) (?:fussy|picky|bothered)|i'm|matters?|consider|gladly"),
    "fr": Words("intéress\\w+|m'intéress\\w+|disponible|preneu\\w+|partante?|ouverte?s?|reste|demeure|serai\\w*|sera|aimerais|j'aimerais|souhait\\w+|collabor\\w+|candidat\\w*|place|postes?|si|s'il|pensez|écrivez|appelez|\\w+-moi|répondrai|viendra|faites|oubliez|m'oubli\\w+|suis|offres|annonces|postulerai|case"),
}  # fmt: skip
# Words that are no work either, though they stand in no application letter.
_KNOWN = frozenset(
    "pensez penser hesitate become becomes became kindly regarding available arise arises arising align aligned aligns suit suits fit fits matches matching background consideration considered considering "
    "remain skillset organization organisation potential happy reach upcoming career employment "
    "proposition propositions ouverture ouvertures opportunité opportunités embauche embauches recrutement recrutements revenir vers surgir libérer libérerait vivier conserver conservez sein éventuelle éventuel quelconque ouverte ouvert serais seraient preneur preneuse postuler candidater "
    "shout pops pop crops crop turns turn arrive ring along free ever pipeline line avenues avenue possibilities spot added adding pool talent pooled advertised anywhere whenever whatever whichever stuff posted desk eyes behalf delighted happens going depot school hospital clinic yard hotel easy sometime autumn year esteemed chat keen details count dame feel "
    "guys yeah down exploring across comes ms other others hopefully welcome remember "
    "truc jamais présente présentent présentait présenteront sûrement informé hôpital clinique mairie lycée école atelier établissement libère libérer libre ouvrir débloque valable ensemble noter vacance vacances partant partante aventures aventure tuyaux reconnaissante signaler signal compter occasions rechercher recherche recherchez conservé conservée susceptible coude coordonnées pourront servir cas évoluent évoluer lesquelles collaborer présenteront entends entendez parler courant corps ouvrent ouvre prochaine invite preneur susceptible convenir demeurant demeure demeurer collaborations songerez croire ose venu idée croise jours pourvoir également proposer confier courte longue "
    "écoute recontacter adéquation bienvenue attentive attentif".split()
)  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    last, told = -1, set[int]()
    for passage, span in hits(draft, _WHATEVER):
        if passage.start != last and passage.text in _HOPES[draft.language]:
            last = passage.start
            told.add(last)
            yield _OFFENCE.at(draft, span.start, span.end)
    for passage, span in hits(draft, _WORDS):
        if passage.start == last or passage.start in told:
            continue
        last = passage.start
        if not _names_work(draft, passage.text):
            yield _OFFENCE.at(draft, span.start, span.end)


def _names_work(draft: Draft, sentence: str) -> bool:
    """Whether a sentence says which work: any word of its own counts, not only the known ones."""
    if own_words(sentence, draft.language, numbers=False, known=_KNOWN):
        return True
    wanted = draft.occasion.candidacy.application.work_type if draft.occasion else ""
    low = sentence.lower()
    return any(len(word) > 3 and word in low for word in wanted.lower().replace(",", " ").split())
