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
        (
            "_job _post _role _spot avenue department opening opportunities opportunity place position possibilities possibility stuff vacancies vacancy",
            rf"(?:if|should|when(?:ever)?|once|hope(?:fully)?|let me know|hear|tell me|told|considered|contacted|think of me|keep(?: \w+){{0,3}}|added|exploring|keep(?:ing)? (?:your|an) eyes?)(?:,? [\w'&-]+){{0,9}}? (?:another|other|new|any|different|future|upcoming|further|all)(?: {_KIND_EN})* (?:{_OPENING_EN}|possibilit(?:y|ies)|avenues?|spots?|place|stuff|department)",
        ),
        (
            "anything something",
            r"(?:if|when(?:ever)?|should|in case)(?: you(?: ever)?| there(?:'s| is)?| have| find| hear| get|'ve| got| of)* (?:anything(?: else| suitable| similar| new| at all|,? anything at all)*|something (?:else|suitable))(?: (?:comes?|pops?|turns?|crops?|opens?|goes|going|free|up|along|available|suitable|at all|for me))*",
            r"(?:anything|something) else (?:will|might|may|should|could) (?:open|come|turn|crop|pop)", r"anything (?:in (?:your|the) pipeline|(?:that )?you (?:may|might|could|will)? ?(?:have|need)|down the line)",
        ),
        (
            "all any whatever",
            f"(?:any|whatever|all)(?: and all)?(?:,? (?:and |or )?{_KIND_EN}){{0,4}} {_OPENING_EN}",
        ),
        (
            "apply consider contact file hear interested mind open reach remember think touch",
            f"(?:me in mind|considered|consider me|think(?:ing)? of me|remember me|contact me|in touch|on file|reach out(?: to me)?|hear(?:ing)? (?:of|about)|open to|interested in|apply(?:ing)?) (?:for|regarding|about|if|when|should|to|with)?(?: (?:you|there|have|is|are|a|some))* ?(?:{_KIND_EN} ){{1,4}}{_OPENING_EN}",
        ),
        ("anything something", "(?:considered|consider me|think(?:ing)? of me|contact me|interested|open|apply(?:ing)?|in mind)(?: (?:for|in|to|about|if|when|you|have))* (?:anything|something) (?:else|suitable|that|which|you|at all|comes|opens|similar|(?:may|might|could) (?:come|open|arise))"),
    ),
    "fr": Clues(
        (
            "aventure besoin collaboration d'autre_ d'autres_ emploi mission occasion offre opportunité ouverture poste projet proposition recrutement un_autre_ un_autres_ vacance",
            rf"(?:si|dès|quand|au cas où|en cas|recontactée?|disposition|connaître|savoir|signaler|demeure|reste|conserv\w+|gard\w+|espère|intéressée?|partante?|ravie?|invite|ouverte?|valable|me tiens)(?:,? [\w'’-]+){{0,9}}?[ '](?:autres?|nouve(?:au|lle|l)s?|futur\w*|prochaine?s?|éventuel\w*|toute?s?|tous|l'ensemble de|n'importe quel(?:le)?|une prochaine|à venir)(?: (?:les|vos|nos|de|type|d'))*[ ']?(?: ?(?:{_GENRE_FR}))*[ ']?(?:{_OUVERTURE_FR}|besoins?|occasions?|projets?|collaborations?|aventures?|vacances?)",
            rf"(?:d'|un )autres? (?:{_OUVERTURE_FR}|projets?|aventures?)(?: (?:à|dans|avec|sont|est|qui|chez|quel))+",
        ),
        (
            "quelque_chose quoi_que truc mouvement bouge place débloqu libèr",
            r"(?:si|dès qu|au cas où)(?:'| )(?:\w+ )*(?:quelque chose|quoi que ce soit|un truc|du mouvement|ça bouge|ça se libère)(?: (?:se|est|chez|s'ouvre|bouge|dans))*",
        ),
        (
            "_cas _coin _prochaine_fois aventure besoins cherch choses collaboration coordonnées coude d'autres_occasion d'quelque embauch emploi entendez entends offres_que_votre offres_que_vous opportunités ouvertures pensere projets recrut revenir_vers_moi_pour_tout revenir_vers_moi_pour_une_autre servir situation songere suite tout_autre_besoin tout_autre_poste tout_autre_projet",
            r"(?:gard\w+|conserv\w+)(?: donc)?(?:-moi)? (?:mon|ma|mes) (?:cv|nom|dossier|coordonnées|candidature|profil|numéro)(?: [\w']+){0,3} (?:coude|coin|prochaine fois|servir|suite|cas)",
            r"(?:conservez|gardez)(?: donc)? mes coordonnées",
            r"(?:songere|pensere)z à (?:moi|mon profil)",
            r"(?:que votre|par les|des|vos) (?:\w+ )?(?:opportunités|offres|ouvertures) que (?:vous|votre)(?: \w+){0,3}",
            r"(?:vos besoins|la situation|les choses) (?:évoluent|évoluaient|changent|changeaient)",
            r"(?:recherch|cherch|embauch|recrut)\w+ (?:quelqu'un d'autre|de nouveau|à nouveau|encore) ?(?:à l'avenir)?",
            r"revenir vers moi pour (?:toute|tout|une autre)(?: \w+)?",
            r"entend(?:s|ez) parler (?:de |d')(?:quelque chose|un truc|une place|un poste)",
            r"d'autres (?:occasions?|aventures?|collaborations?|projets)(?: \w+){0,4}",
            r"tout autre (?:besoin|poste|projet|emploi)",
        ),
        (
            "n'importe quelque tous tout",
            f"(?:toutes?|tout|tous(?: les)?|toutes les|quelque|n'importe quel(?:le)?)(?: (?:{_GENRE_FR}|type d'|type de))* ?{_OUVERTURE_FR}",
        ),
        (
            "emploi mission offre opportunité ouverture poste proposition recrutement",
            f"(?:pens\\w+ à (?:moi|ma candidature|mon profil)|me (?:re)?contacter|à l'écoute|(?:re)?candidater|postuler|intéressée?s?|(?:mon|ma) (?:cv|dossier|candidature|profil))(?: (?:pour|de|d'|à|en cas|si|par|sur|vos|une?|des|les|lors))*[ ']?{_GENRE_FR} {_OUVERTURE_FR}",
        ),
    ),
}  # fmt: skip
# Says itself that it does not matter which: no word of the sentence can make work of it.
_WHATEVER = {
    "en": Clues(
        ("atever erever ichever", r"(?:whatever|whichever|wherever) (?:capacity|role|rung|shape|form|department|team|positions?|jobs?|posts?|openings?|roles|vacanc(?:y|ies)|it (?:is for|turns out)|comes (?:along|up|next)|happens next|crops up|turns up|arises|you (?:have|need|can offer|can find|see fit)|door|there's|there is|the (?:job|role|post|department|level|team))(?: (?:along|up))?", "(?:for|is) whatever[,.]"),
        ("any_kind_of_ any_old_ any_sort_of_ any_type_of_ anything at_any_ excuse for_any_ in_any_ on_any_", r"(?:in|at|for|on) any (?:capacity|department|shape or form|role|team|level|function|form) ?(?:whatsoever|at all)?[,.]", r"any (?:old|excuse|sort of|kind of|type of) (?:job|role|position|work|to come|post|opening)s?", r"(?:hear of|there(?:'s| is)|have) anything,? (?:anything )?at all", "anything (?:would|will) do"),
        ("_kind_of_ _of_all_kind _of_all_sort _of_all_type _of_any_kind _of_any_sort _of_any_type _of_every_kind _of_every_sort _of_every_type _sort_of_ _type_of_ _types_of_ description kinds manner sorts", r"(?:open to|consider|interested in|up for|take|look at|do|for|try) (?:all|any|every) (?:kinds?|sorts?|types?|manner) of (?:roles?|jobs?|positions?|work|openings?|opportunit\w+|posts?)", r"(?:vacanc\w+|roles?|jobs?|positions?|work|openings?|opportunit\w+|posts?) of (?:any|every|all) (?:kinds?|sorts?|types?|description)"),
        ("_matter_less _matter_little _matter_nothing bothered choosy department do_not_care do_not_matter do_not_mind does_not_care does_not_matter does_not_mind doesn't don't_care don't_matter don't_mind fussy level matters no_matter_what_job no_matter_what_post no_matter_what_role no_matter_what_team no_matter_which_job no_matter_which_post no_matter_which_role no_matter_which_team picky", r"(?:not|n't) (?:fussy|picky|choosy|bothered)(?: \w+){0,2} (?:which|what|where)", r"(?:doesn't|does not|don't|do not) (?:matter|mind|care)(?: to me| much| at all)? (?:what|which|where)(?:[.,!]| (?:department|team|role|job|it is|post|i do|i end))", r"no matter (?:what|which) (?:team|role|job|post|department|level)", r"(?:title|job title|badge|department)(?: [\w']+){0,4} matters? (?:little|less|nothing)"),
        ("consider_ jump_at_ look_at_ open_to_ take_", r"(?:look at|consider|take|jump at|open to) (?:every|all|most|each|nearly every|absolutely every)(?: of them| of the| the| your)? (?:opening|vacanc|job|role|position|post|sort of work)\w*"),
        ("_use_me another anything extra if_a_door_opens if_any_door_opens next_time_you_are_short_of next_time_you_are_short_on other_use_for_me spare whatever when_a_door_opens when_any_door_opens you're", r"(?:if|when) (?:a|another|any) door opens", "anything in your pipeline", r"(?:some |any |an)?other use for me", r"(?:different|other|another) (?:corner|part|department|place)(?: [\w']+){0,5} use me", "needs? (?:an? )?(?:extra|spare|another) pair of hands", "next thing, whatever", r"next time you(?:'re| are) short (?:of|on)"),
        ("_elsewhere_at _elsewhere_in _elsewhere_within", r"(?:my profile|me)(?: [\w']+){0,2} elsewhere (?:in|at|within)"),
    ),
    "fr": Clues(
        ("contrat emploi lequel puisse quel_mission quel_métier quel_offre quel_poste quel_service quelle soient soit", r"quel(?:le)?s? que (?:soit|soient|puisse)(?: \w+){0,2}(?: (?:le|la|les))? (?:l')?(?:service|poste|domaine|métier|suite|niveau|lieu|emploi|équipe|contrat|fonction)?", "(?:quel|quelle) qu'(?:il|elle) soit", "quelque forme que ce soit", r"n'importe (?:lequel|laquelle|(?:quel|quelle) (?:poste|service|offre|contrat|emploi|mission|métier))"),
        ("m'importe peu_importe_", r"peu (?:m')?importe (?:le|la|les|l'|quel\w*) ?(?:service|poste|domaine|métier|fonction|contrat|équipe|lieu|site|département|emploi|titre)"),
        ("candidate ouvert_à_tout ouverte_à_tout partant_à_tout partante preneur preneuse prêt_à_tout prête tout_ce_que_vous_aur tout_ce_que_vous_pourr tout_m'intéresse voudr", "tout m'intéresse", r"(?:ouverte?|prête?|partante?|preneu(?:r|se)) à tout(?:e|es)? ?(?:proposition|ce que)?", "je candidate d'avance", r"tout ce que vous (?:voudr|pourr|aur)\w+(?: bien)? (?:me )?(?:proposer|offrir|confier)"),
        ("caser mettre même_pour_autre_chose pour_ce_qui_viendra", "même pour autre chose", "pour ce qui viendra", "(?:une )?autre (?:case|place) où me (?:mettre|caser)"),
        ("bouge débloque il_y_a_du_mouvement libère", "(?:si|dès que|quand)(?: jamais)? (?:ça bouge|ça se libère|une place se libère|il y a du mouvement|un truc se débloque)", "dès qu'un truc se (?:débloque|libère)", "une place qui se libère"),
        ("-moi_tout_de_même_en_tête candidat, candidate, chaud coude dans_un_coin liste m'oubli réserve", r"(?:gard|mett|conserv)\w*-moi (?:au chaud|sur la liste|sous le coude|dans un coin|en réserve|tout de même en tête)", "mon (?:nom|cv|dossier) (?:dans un coin|sous le coude|au chaud)", r"ne m'oubli\w+ pas (?:quand|si|lorsque|le jour)", "candidate?, d'une manière générale"),
        ("toutes_vos_annonces toutes_vos_offres", "toutes vos (?:annonces|offres)"),
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
