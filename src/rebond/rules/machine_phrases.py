"""Speaks in the stock phrases of generated mail: "I hope this email finds you well".

Why: Recruiters get the same machine-made note many times a week, and discount
    every note that sounds like it.
Source: the craft's L01 (ai-ism), from a column on generated thank-you notes.
Not when: the words mean what they say: a journey by train, a line that aligns
    with another in a drawing.

Offends (en): I hope this email finds you well. I wanted to reach out about Thursday.
Offends (en): The invaluable opportunity is a testament to your dynamic environment.
Mends (en): I hope this email finds you well. I truly appreciated the tour, with my sincere gratitude. → I appreciated the tour, with my gratitude.
Innocent (en): Thank you for Thursday: the pricing exercise was a good hour.
Innocent (en): I used the train journey home to redo the bracket that aligns with the rail.
Offends (en): I am deeply humbled, and eager to leverage my skills in today's competitive market.
Offends (fr): Au-delà de tout, je retiens la richesse humaine de cet écosystème innovant.
Offends (fr): J'espère que ce message vous trouve en bonne santé.
Offends (fr): Je tenais à vous exprimer ma sincère gratitude pour cette précieuse opportunité.
Mends (fr): J'espère que ce message vous trouve en bonne santé. Merci, avec ma sincère gratitude. → Merci, avec ma gratitude.
Innocent (fr): Merci pour jeudi : l'exercice de tarification valait le déplacement.
Innocent (fr): Je tenais le plan à l'envers, et Karim l'a retourné sans un mot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._mending import alone, as_written, sentence_out
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "L01"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” is what machines write; recruiters discount it.",
        "fr": "« {0} » est ce qu'écrivent les machines ; on n'y croit plus.",
    },
    better={
        "en": "Thank you for Thursday: the pricing exercise was a good hour.",
        "fr": "Merci pour jeudi : l'exercice de tarification valait le déplacement.",
    },
)
_WORDS = {
    "en": Clues(
        ("finds find reach writing", "(?:trust|hope|hoping)(?: that)? (?:this|my) (?:e-?mail|message|note|letter) (?:finds|reaches) you(?: \\w+){0,2}", "(?:wanted|want|am writing|writing|wish) to reach out", "reaching out to (?:express|thank|convey)", "i am writing (?:to you )?(?:today )?to (?:express|thank|convey|extend|let|inform|follow)"),
        ("invaluable testament tapestry", "invaluable (?:\\w+ )?(?:opportunity|experience|insights?|feedback|advice|lessons?|time)", "(?:is|are|was|were|stands? as|truly|as) a? ?testament to", "rich tapestry"),
        ("align resonat", "(?:that|which|may|might|closely|perfectly|deeply|better|truly|strongly) aligns? (?:\\w+ )?with (?:my|your)", "aligns? (?:\\w+ly|well|so well|very well) with", "(?:resonates?|resonated) (?:\\w+ )?with (?:me|my)"),
        ("feedback insights", "(?:your|the) (?:valuable|invaluable|thoughtful|insightful) (?:feedback|insights)", "(?:appreciate|thank you for|grateful for) (?:sharing )?your insights"),
        ("dynamic journey", "dynamic (?:environment|team|company|organi[sz]ation)", "(?:career|learning|professional|hiring|recruitment|exciting|continued) journey", "journey (?:together|forward|ahead)"),
        ("success", "continued success"),
        ("gratitude appreciation", "(?:sincere|sincerest|heartfelt|deep|deepest|profound) (?:gratitude|appreciation)"),
        ("only", "only (?:\\w+ )?(?:strengthened|reinforced|deepened|increased|confirmed|heightened) my (?:\\w+ )?(?:interest|desire|enthusiasm|admiration|passion)"),
        ("moment", "(?:wanted to |to )?take (?:a|this) moment to (?:express|thank|extend|reach)"),
        ("esteemed gain", "(?:your )?esteemed (?:company|organi[sz]ation|team|institution)", "gain(?:ed)? (?:\\w+ )?(?:valuable|invaluable|deep|great) (?:insights?|understanding)"),
        ("truly express", "truly (?:appreciate|appreciated|valued|inspiring|inspired|honou?red)", "express (?:my|our) (?:\\w+ )?(?:gratitude|appreciation|thanks)"),
        # Openings that anybody might send to anybody.
        ("with_ that_you hope_you hope_your may_this writing reaching_out acknowledge allow_me with_great", r"hope (?:that )?(?:you're|you are|your week is|your day is)(?: \w+)? having a (?:\w+ )?(?:week|day|weekend|start)", r"may this (?:message|e-?mail|note|letter) (?:find|reach)(?: \w+)?", r"i am writing (?:to you )?to (?:thank you for your (?:update|response|reply|e-?mail)|acknowledge)", r"reaching out to (?:acknowledge|you|share|follow)", r"acknowledge receipt of", r"allow me to (?:convey|express|extend)", r"(?:it is )?with (?:great|deep|much) (?:appreciation|gratitude|pleasure) that"),
        # Gratitude by the yard.
        ("professionalism transparency time_and prompt reply extremely extend witness thanks regard truly inspired enriching extend_my convey kindly_wish honored honoured beyond_grateful highest_regard incredibly deeply absolute_pleasure genuinely inspiring firsthand speaks_volumes prompt_response in_the_loop greatly_value embrace", r"(?:extend|convey) (?:my|our) (?:\w+ )?(?:appreciation|gratitude|thanks|regards)", r"(?:deeply|truly|incredibly|extremely) (?:honou?red|humbled|privileged)", r"beyond grateful", r"in the highest regard", r"an absolute pleasure", r"(?:genuinely|truly|deeply) (?:inspiring|inspired|enriching)", r"witness(?:ing)? first-?hand", r"speaks volumes about", r"your prompt (?:response|reply)", r"in the loop at every", r"(?:greatly|deeply|highly) (?:value|appreciate|respect) the (?:transparency|professionalism|time and)"),
        # The vocabulary of the machine.
        ("naturally cherish shed_light steadfast relentless standards multi-fac not_just skill_set skillset leverag today's passion_for stepping valuable leverag synerg multifaceted delv intricac seamless blend_of landscape unwavering commitment_to touchpoint learnings foster meaningful stepping benchmark thrive vibrant landscape enriching insightful next_chapter masterclass not_just_an nothing_short energized energised stay_connected paths_cross enthusiastic collaborative deepened power_of", r"leverag(?:e|ing) (?:my|the|our|this)", r"(?:potential|possible|explore|create|new) (?:\w+ )?synerg(?:y|ies)", r"multi-?faceted (?:nature|role|world|challenges?)", r"delv(?:e|ing) (?:in|into|deeper)", r"intricacies of", r"seamless (?:blend|integration|experience|process)", r"today's (?:competitive|fast-paced|ever-changing|digital) (?:landscape|market|world)", r"(?:unwavering|steadfast|relentless) (?:commitment|dedication|support|pursuit)", r"commitment to (?:excellence|innovation|quality)", r"passion for (?:innovation|excellence)", r"(?:the |our |your )touchpoint", r"the learnings", r"foster (?:a |an )?(?:\w+ )?(?:relationship|collaboration|connection|growth|culture)", r"stepping stone(?:,| to| towards?| for)", r"set new (?:benchmarks|standards)", r"vibrant (?:community|culture|team|environment)", r"(?:both |an? )?(?:enriching|insightful) and (?:insightful|enriching|rewarding|inspiring|valuable)", r"valuable insights?", r"(?:refine|expand|broaden|hone) my skill ?set", r"next chapter (?:of|in) my", r"masterclass in", r"not just an? \w+[;,:—–-]+ ?(?:it|but)", r"nothing short of", r"(?:feeling|left) energi[sz]ed", r"we can stay connected", r"(?:possibility|prospect) of our paths crossing(?: again)?", r"(?:while|although) i am naturally disappointed", r"enthusiastic about the possibility", r"collaborative spirit", r"only deepened my (?:passion|respect|admiration|interest|appreciation)", r"cherish the (?:insights|memories|experience|opportunity)", r"(?:continue to|will) thrive and", r"shed light on the (?:\w+ )?(?:nature|challenges|complexit\w+|importance)"),
        ("further_information connect_with_me at_your_disposal", r"(?:require|need) any further information", r"connect with me on linkedin"),
    ),
    "fr": Clues(
        ("j'espère espérant", "(?:j'espère|espérant) que (?:ce|mon|votre) (?:message|mail|courriel|e-mail|mot|courrier) (?:vous|te) (?:trouve|trouvera|parvient)(?: \\w+){0,3}"),
        ("exprim", "(?:je )?(?:tenais|tiens|souhaite|souhaitais|voudrais|me permets) (?:\\w+ )?(?:à |de )?(?:(?:vous|t'|te) ?)?exprimer (?:ma|mon|mes|toute)(?: \\w+){0,2}", "exprimer ma (?:sincère|profonde|vive) (?:gratitude|reconnaissance)"),
        ("gratitude", "(?:sincère|profonde|immense|infinie) gratitude"),
        ("renforcer confirmer conforter", "n'(?:a|ont) fait que (?:renforcer|confirmer|conforter) (?:mon|ma) (?:\\w+ )?(?:intérêt|envie|motivation|admiration|enthousiasme)"),
        ("opportunité", "(?:précieuse|belle|formidable|incroyable|fantastique|merveilleuse|magnifique|superbe) opportunité"),
        ("dynamique enseignements", "(?:équipe|environnement|entreprise|structure) (?:\\w+ et )?dynamique", "riches? d'enseignements", "riches? en enseignements"),
        ("au plus haut résonn témoign", "au plus haut point", "(?:résonne|résonné|résonnent) (?:\\w+ )?(?:avec|en) (?:mes|moi|mon)", "témoignent? de (?:votre|l') ?(?:excellence|engagement|professionnalisme)"),
        # Les ouvertures et formules que tout le monde envoie à tout le monde.
        ("l'honneur j'espère réception reconnaissance gratitude prendre_un trouve allez_bien auspices revenir_vers permets_de bonne_réception prie_de_bien par_la_présente permettez-moi instant_pour appréciation reflet_de entière_disposition", r"(?:ce|mon) (?:petit )?(?:mot|message|mail|courriel) (?:te|vous) trouvera?(?: \w+){0,3}", r"j'espère que (?:vous allez|tu vas) bien et", r"sous les meilleurs auspices", r"me permets de (?:revenir vers|vous adresser|vous exprimer)", r"accuser (?:bonne )?réception", r"je vous prie de bien vouloir trouver", r"par la présente", r"j'ai l'honneur de vous", r"permettez-moi de (?:saluer|vous exprimer|souligner|vous adresser)", r"prendre un (?:instant|moment) pour (?:vous |te )", r"avec une (?:grande|profonde|sincère) (?:appréciation|reconnaissance|gratitude)", r"le reflet de ma", r"à votre entière disposition"),
        # La gratitude au mètre.
        ("indélébile l'expression sincère vivement chaleureusement infiniment saurais_assez droit_au_cœur empreint bienveillance empreinte privilégié pleinement conscience reconnaissan véritable_plaisir accordé temps_et_l'attention", r"(?:plus|mes) (?:plus )?sincères remerciements", r"vous remercie(?:r)? (?:sincèrement|chaleureusement|vivement|infiniment) (?:pour|de) (?:le temps|l'attention|la qualité|votre temps|votre confiance)", r"en remercier vivement", r"ne saurais assez vous", r"empreinte? de (?:bienveillance|respect|humanité)", r"empreinte (?:durable|indélébile)", r"de façon indélébile", r"moment privilégié", r"(?:pleinement|pleine) conscience du", r"l'expression de ma (?:reconnaissance|gratitude|considération)", r"ma sincère considération", r"un véritable plaisir d'échanger", r"respecte pleinement"),
        # Le vocabulaire de la machine.
        ("engagement forte_ accompagneront monde_en forts connecté approfondir collaborer enrichi ouvre cheminement enjeux stratégique parcours cheminement chemin passion inspirant excellence innovation univers écosystème richesse_humaine professionnalisme aspirations résonn valeurs_fortes sens_ constante_évolution bouffée lumière crucial tradition stimulant espoir collaboration perspectives plongé plonger s'aligner rester_connecté reste_connecté plein_succès vœux_de_réussite non_seulement opportunité fort_de en_dit_long aventure_s'achève atmosphère", r"(?:approfondir|enrichir) ma (?:compréhension|réflexion|vision)", r"enjeux (?:stratégiques|majeurs) (?:de|du|des)", r"(?:expérience|échange|processus)(?: \w+){0,3} (?:enrichissante?s?|aussi stimulant qu'inspirant)", r"(?:mon|notre) cheminement professionnel", r"tout au long de (?:mon|ce) parcours", r"nos chemins (?:\w+ ){0,4}(?:recroiser|croiser|recroisent|croisent)", r"passion contagieuse", r"vision inspirante", r"engagement envers (?:l'|la |le )?(?:excellence|innovation|qualité)", r"découvrir votre univers", r"écosystème (?:innovant|dynamique)", r"la richesse humaine", r"professionnalisme tout au long", r"(?:résonné|résonnent|résonne)(?: \w+)? avec (?:mes|mon|ma)", r"valeurs fortes", r"porteuse? de sens", r"monde en (?:constante|perpétuelle) (?:évolution|mutation)", r"bouffée d'oxygène", r"l'importance cruciale", r"entre tradition et (?:modernité|innovation)", r"(?:nourris|caresse) l'espoir", r"futures collaborations", r"ouvre(?: \w+){0,3} de nouvelles perspectives", r"enrichie? par les perspectives", r"plonger au cœur", r"s'aligner (?:avec|sur) vos (?:besoins|valeurs|objectifs)", r"(?:rester|restons|reste) connectés?", r"plein succès dans", r"vœux de réussite dans", r"non seulement cet? (?:entretien|échange|processus)", r"(?:opportunité d'apprentissage|apprécié l'opportunité)", r"forte? de ces enseignements", r"en dit long sur la culture", r"si cette aventure s'achève", r"atmosphère collaborative", r"collaborer dans un avenir", r"accompagneront tout au long"),
    ),
}  # fmt: skip


# What says nothing, and may go as a whole; and a word that may go before another.
_HOPES = ("trust ", "hope ", "hoping ", "j'espère que ", "espérant que ")
_PADDED = frozenset(
    f"{word} {noun}"
    for words, nouns in (
        ("truly", "appreciate appreciated valued"),
        ("continued", "success"),
        ("sincere sincerest heartfelt deep deepest profound", "gratitude appreciation"),
        ("sincère profonde immense infinie", "gratitude"),
    )
    for word in words.split()
    for noun in nouns.split()
)


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        low = span.text.lower()
        if low.startswith(_HOPES) and alone(passage, span.start, span.end):
            start, end = sentence_out(draft, passage)
            yield _OFFENCE.at(draft, start, end, shown=span.text, new="")
            continue
        first, _, rest = span.text.partition(" ")
        cut = rest.strip() if f"{first} {rest}".lower() in _PADDED else None
        yield _OFFENCE.at(draft, span.start, span.end, new=cut and as_written(first, cut))
