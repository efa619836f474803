"""Asks them to pass the CV around, to introduce or to recommend.

Why: It is a second favour in one mail, to people who barely know you, and their
    name would stand for yours. Once they have answered, it can be asked.
Source: the craft's D05 (door.forward-cv), a judgement of the craft.
Not when: they offered it, a colleague is written to, thanks are to be passed on, or
    an agency is asked what else it has of the same work.

Offends (en): Could you forward my CV to your colleagues and contacts?
Offends (en): I would be grateful if you could put me in touch with other hiring managers.
Offends (en): Could you get my portfolio in front of your head of design, or put me forward to your clients?
Innocent (en): Thank you for forwarding my application to Ana.
Innocent (en): Could you pass my thanks to Ben? Please keep my CV on file.
Offends (fr): Pourriez-vous transmettre mon CV à vos contacts ?
Offends (fr): N'hésitez pas à me recommander auprès de vos confrères.
Offends (fr): Faites passer le mot, et glissez mon nom à vos confrères.
Innocent (fr): Merci d'avoir transmis ma candidature à Léa.
Innocent (fr): Auriez-vous d'autres missions de contrôle de gestion en usine ?
Innocent (fr): Pouvez-vous transmettre mes remerciements à Karim ? Gardez volontiers mon dossier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D05"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks a second favour of people who barely know you; wait for their answer.",
        "fr": "« {0} » demande un second service à qui vous connaît à peine ; attendez leur réponse.",
    },
    better={
        "en": "Nothing now: ask later, once they have answered.",
        "fr": "Rien pour l'instant : demandez plus tard, après une réponse.",
    },
)
_ASKING_EN = "(?:(?:please|kindly)(?: also| do| kindly| feel free to)*|(?:could|can|would|will|might) you(?: \\w+){0,3}|you (?:could|would|can|might|may|will)(?: \\w+){0,2}|feel free to|free to|hesitate to|willing to|able to|mind|if you(?: \\w+)?|possible (?:for you )?to|you to|so kind as to|kind enough to|do)"
_CV_EN = "(?:my|this|the attached|attached) (?:\\w+ )?(?:cv|resume|résumé|profile|application|details|contact details|name|portfolio|file)"
_DEMANDE_FR = "(?:pourriez-vous|pouvez-vous|voudriez-vous|pourrais-tu|peux-tu|accepteriez-vous|auriez-vous la (?:gentillesse|bonté|possibilité)|serait-il possible|est-il possible|si vous (?:pouviez|pouvez|vouliez|voulez bien)|merci|veuillez|hésit\\w+ (?:surtout )?pas|vous (?:prie|demande|serais \\w+|saurais gré|remercie\\w*)|libre)"
_LIEN_FR = "(?: [\\w'-]+){0,4}?[ '](?:de |d'|à )?(?:bien vouloir )?(?:aussi |également )?"
_CV_FR = (
    "(?:mon|ma|mes|ce|le) (?:cv|candidature|profil|dossier|coordonnées|curriculum|portfolio|nom)"
)
_WORDS = {
    "en": Clues(
        (
            "circulat distribut forward shar pass hand wander",
            "(?:my|the attached|an? (?:updated )?) ?(?:cv|resume|résumé|profile|details|papers|application|letter|file)(?: [\\w']+){0,4} (?:(?:may|can) be (?:\\w+ )?(?:circulated|shared|passed|forwarded|distributed)|you(?:'re| are) (?:\\w+ )?(?:welcome|free) to (?:distribute|share|pass|forward|circulate))",
            "you(?:'re| are) (?:\\w+ )?(?:welcome|free) to (?:distribute|share|pass|forward|circulate|hand)(?: on| round| around| out)? (?:it|my|this|them)",
            "let them wander",
            "pass me (?:round|around|along)",
            "(?:hand|pass) my (?:\\w+ )?(?:number|details|name|card|cv|resume|résumé|papers)(?: on)? (?:to|round|around|along|on)",
        ),
        (
            "linkedin endorse recommend",
            "(?:appreciate|like|love|glad of|grateful for|write|leave)(?: \\w+){0,2} (?:recommendation|endorsement) on (?:my )?(?:linkedin|profile)",
            "(?:endorse|recommend) me (?:for|on|to|at|with)",
        ),
        (
            "name number exist_ card details know give stick pin_my put_my",
            "(?:drop|mention|give|pass on|put in|leave)(?:ing)? my (?:phone )?(?:name|number|details)(?: \\w+)? (?:when|there|to|with|at|around|in|elsewhere)",
            "give (?:them|him|her|others) my (?:phone )?(?:name|number|cv|details|card)",
            "let (?:him|her|them) know (?:that )?i(?:'m| am)? (?:exist|free|available|looking|around)",
            "(?:stick|pin|put) my (?:card|cv|details) (?:up|on|in)",
            "(?:the )?names? (?:and addresses )?of (?:\\w+ ){0,2}(?:managers?|people|companies|employers|recruiters|someone|anyone) (?:who|that|in|looking|hiring)",
        ),
        (
            "my_way at_me in_my_direction",
            "(?:send|point|steer|push|throw)(?: [\\w']+){1,5} (?:my way|at me|in my direction)",
        ),
        (
            "attention front reaches onto transfer notice slip application gets before lands desk",
            "bring my (?:\\w+ )?(?:application|cv|file|name|profile|case|candidacy) to the (?:attention|notice) of",
            "(?:get|put|place|lay) my (?:\\w+ )?(?:portfolio|cv|application|profile|name|work|resume|résumé) (?:in front of|before|on the desk)",
            "my (?:letter|cv|application|resume|résumé|portfolio|name) (?:reaches|gets to|lands on)",
            "slip my (?:\\w+ )?\\w+ (?:onto|into|to|under)",
            "transfer my (?:candidacy|application|file|cv|candidature|profile) to",
        ),
        (
            "tell mention told",
            "tell (?:your|the) (?:\\w+ ){0,2}(?:mates|friends|contacts|colleagues|peers|people|network|clients|others|boss)(?: [\\w']+){0,4} (?:about me|there(?:'s| is)|that i|i(?:'m| am))",
            "mention(?:ed|ing)? me (?:there|to (?:your|the|them|him|her|others|whoever)|in your|around|elsewhere)",
            "if you told (?:them|him|her|others|people) about me",
        ),
        (
            "word_ door nudge",
            "spread the word",
            "put (?:the|a) word (?:out|about|around)",
            "(?:put|putting|get|say) (?:in )?a (?:good |kind )?word (?:in )?for me",
            "a word in the right ear",
            "open (?:that|a|some|the|any|one) (?:\\w+ )?doors? (?:for|to) me",
            "nudge in the right direction",
        ),
        (
            "from_you",
            "(?:call|line|word|note|nudge|letter|introduction|e-?mail|message)(?: \\w+)? from you(?: to (?:the|your|them|him|her|whoever)(?: [\\w']+){0,4})?,? (?:(?:would|could|will) (?:work|open|carry|get me|do the trick|put me|tip|go a long)|and i(?:'d| would))",
        ),
        (
            "intro_ vouch behalf put_me_forward putting_me_forward referred introduce refer recommende",
            "(?:an? |for an? |get an? )intro (?:to|with)",
            "vouch(?:ed|ing)? for me",
            "(?:speak|talk|write|put in|go) to (?:[\\w']+ ){1,8}on my behalf",
            "(?:put|putting) me forward (?:for|to|with|at|elsewhere)",
            "if you(?:'d| could| would)? (?:introduced?|referred|refer|recommended?) me",
        ),
        (
            "send_it send_them send_my",
            "(?:please|kindly|could you|would you|and|can you) send (?:it|them|my \\w+) (?:round|around|on|along|out) (?:to|the|among|your)",
            "send (?:them|it|my \\w+) (?:round|around) (?:to )?the",
        ),
        (
            "along circulat distribut forward hand mention pass recommend send shar submit",
            f"{_ASKING_EN} (?:forward(?:ed|ing)?|pass(?:ed|ing)?(?: on| along)?|shar(?:e|ed|ing)|circulat(?:e|ing)|send(?:ing)?|hand(?:ing)?(?: on)?|distribut(?:e|ing)|submit(?:ting)?|recommend(?:ing)?|mention(?:ing)?) {_CV_EN}(?: [\\w'-]+){{0,2}} (?:to|with|among|amongst|around|within|on|across)",
        ),
        (
            "connect contact introduc putting recommend refer saying touch vouch word",
            f"{_ASKING_EN} (?:introduc(?:e|ing)|refer(?:ring)?|recommend(?:ing)?|vouch(?:ing)? for) me(?: (?:to|with|for|in|at|elsewhere|around))?",
            f"{_ASKING_EN} (?:put(?:ting)? me in (?:touch|contact)|connect(?:ing)? me) with",
            f"{_ASKING_EN} (?:put(?:ting)?|say(?:ing)?) (?:in )?a (?:good |kind )?word for me",
        ),
        ("hiring introduction letter looking recommendation recruiting refer", "(?:ask(?:ing)? (?:you )?for|write me|writing me|give me|giving me|provide(?: me with)?|act as|be|serve as|need|have|get) (?:a |my |an? \\w+ )?(?:reference|referee|recommendation|letter of (?:recommendation|reference)|introductions?)", "(?:introduction|referral|recommendation|reference)s?(?: from you)? would (?:help|be|mean)", "know (?:of )?(?:anyone|someone|anybody|somebody|people|companies|a company|another company)(?: \\w+)? (?:who|that|which)?(?: \\w+){0,2} ?(?:hiring|recruiting|looking for)"),
    ),
    "fr": Clues(
        (
            "recrut cherch embauch",
            "(?:si )?(?:vous|tu) conna(?:issez|is|îtriez|isseriez)(?: [\\w']+){0,5} qui (?:\\w+ )?(?:recrut\\w+|cherch\\w+|embauch\\w+)",
            "(?:dire|redire|montrer|transmettre|donner|parler)(?: \\w+)? à (?:quelqu'un|ceux|une entreprise) qui (?:recrut|cherch|embauch)\\w+",
        ),
        (
            "parlez-leur parler_de_moi parlez-lui dites-leur dites-lui parliez_de_moi parlez_de_moi parlez-en parler-leur parler-lui parler-en parlez parliez parler",
            "parle[zr]-(?:leur|lui|en)(?: de moi| autour de vous)?",
            "parl(?:er|ez|iez)(?: \\w+)? de moi (?:à|aux|autour|auprès|dans|chez)",
            "dites-(?:lui|leur) que je (?:suis|cherche|reste)",
        ),
        (
            "contact coordonnées l'adresse un_nom auriez-vous avez-vous chez donner communiquer transmettre passer",
            "(?:un|des|le|les) (?:\\w+ )?(?:contacts?|noms?|coordonnées) (?:à me (?:donner|transmettre|communiquer|passer)|chez (?:un|une|vos|d'autres))",
            "(?:auriez|avez)-vous (?:l'adresse|les coordonnées|le numéro|le nom|le contact|un contact|des contacts) (?:de|du|d'|chez|dans|à)",
            "donnez-moi un nom",
        ),
        (
            "communiquer diffuser transmettre partager circuler donner partagez diffusez relayer transmettez distribuer distribuez",
            "autorise(?:rais)? (?:à|volontiers à) (?:communiquer|transmettre|partager|diffuser|donner|faire circuler)",
            "(?:transmettez|transmettre|partagez|diffusez|distribuez|donner|communiquer|diffuser|distribuer|relayer)(?:-le|-la|-les)? (?:mon|ma|mes) (?:cv|dossier|candidature|profil|coordonnées|annonce|numéro|lettre|nom|papiers)(?: \\w+)? (?:à|aux|dans|auprès|autour|parmi|chez)",
        ),
        (
            "distribuez diffusez partagez transmettez relay partage_de_mon",
            "(?:distribuez|diffusez|partagez|transmettez|relayez)-l[ea]s?(?: à| aux| autour| sans| dans|,)",
            "relay\\w+ (?:mon|ma) (?:annonce|profil|candidature|cv|message|recherche)",
            "partage de mon (?:profil|cv|annonce)",
        ),
        (
            "de_votre_part de_votre_main votre_appui votre_recommandation votre_soutien de_ta_part main",
            "(?:mot|coup de fil|coup de pouce|lettre|ligne|appel|recommandation|message)s? de (?:votre|ta) (?:part|main)(?:,? [\\w']+){0,7},? (?:m'aider\\w+|m'ouvrir\\w+|et l'affaire|changer\\w+|serait|vaudr\\w+|pèser\\w+|aiderait)",
            "avec votre (?:appui|soutien|recommandation)",
            "(?:dire|écrire|annoncer) que je viens de votre part",
        ),
        (
            "référence réclamer",
            "(?:me |m')?(?:servir|servirez|serviriez) de référence",
            "(?:être|comme) (?:ma|une) référence (?:auprès|pour moi)",
            "me réclamer de vous",
        ),
        (
            "passer_le_mot passez_le_mot bouche-à-oreille carnet passons",
            "pass(?:er|ez|ons) le mot",
            "(?:ouvrir|ouvriez|partager)(?: \\w+){0,3} carnet d'adresses",
            "votre carnet d'adresses",
        ),
        (
            "glisse toucher touchez un_mot_là-bas direction glissiez auprès",
            "gliss(?:ez|er|iez)(?:-leur|-lui)?(?: donc| juste| peut-être)? (?:un (?:petit )?mot|mon nom|mon cv)",
            "(?:toucher|touchez|toucheriez) (?:donc )?un mot (?:à|de moi|de ma|aux|au)",
            "un mot (?:là-bas|auprès d\\w+|à la direction)(?: [\\w']+){0,4} (?:m'aider|vaudr|suffir|ferait)\\w*",
        ),
        (
            "appuyer appuyiez pistonner coopter recommandez-moi orienter signaler parrainer soutenir déposer verser aviser recommande-moi laisser pousser poser recommander",
            "(?:appuyer|appuyiez|soutenir|pousser) (?:ma|mon) (?:candidature|dossier|profil|nom) (?:auprès|chez|à|devant|dans)",
            "me (?:pistonner|coopter|parrainer|recommander) (?:ailleurs|dans|auprès|chez|à|un brin|un peu|du côté)",
            "recommand(?:ez|e)-moi",
            "orienter (?:ma|mon) (?:demande|candidature|dossier|cv|profil) vers",
            "signaler (?:ma|mon|mes) (?:disponibilité|candidature|profil|nom|cv|recherche) (?:à|aux|auprès|autour|chez)",
            "(?:déposer|poser|laisser) (?:mes papiers|mon cv|mon dossier|ma lettre|ma carte) (?:sur le bureau|chez|à)",
            "verser mon dossier (?:au|à|dans)",
        ),
        (
            "présentiez présenteriez montrer enverriez présenties",
            "que (?:vous|tu) me présenti(?:ez|es) (?:à|au|aux)",
            "(?:lui|leur) montrer (?:mes|mon|ma) \\w+",
            "vers qui vous m'enverriez",
        ),
        (
            "circuler communiquer diffuser envoyer partager passer recommander relayer suivre transmettre",
            f"{_DEMANDE_FR}{_LIEN_FR}(?:transmettre|partager|diffuser|envoyer|communiquer|faire (?:suivre|passer|circuler)|recommander|relayer) {_CV_FR}(?: [\\w'-]+){{0,3}} (?:à|aux|auprès|parmi|dans|autour|chez)",
        ),
        (
            "'appuyer 'd'bien 'de 'me 'à aussi contact coopter dire glisser introduire parrainer placer présenter recommander relation vouloir également",
            f"{_DEMANDE_FR}{_LIEN_FR}(?:me (?:recommander|introduire|parrainer|coopter)|m'(?:introduire|appuyer))(?: [\\w'-]+)?",
            f"{_DEMANDE_FR}{_LIEN_FR}me mettre en (?:relation|contact)(?: directe?)? avec", f"{_DEMANDE_FR}{_LIEN_FR}me présenter (?:à|aux) (?:vos|votre|des|d'autres|tes)", f"{_DEMANDE_FR}{_LIEN_FR}(?:glisser|dire|placer) un (?:petit )?mot (?:pour moi|en ma faveur)",
        ),
        ("circuler connaiss mise recommandation relation suivre", "(?:lettre de|une) recommandation", "mise en (?:relation|contact)", "connaiss\\w+-vous (?:quelqu'un|des (?:gens|entreprises|personnes|confrères)|une (?:entreprise|personne))(?: \\w+)? qui (?:recrut\\w+|cherch\\w+|embauch\\w+)", f"{_DEMANDE_FR}{_LIEN_FR}faire (?:circuler|suivre) {_CV_FR}"),
    ),
}  # fmt: skip
# They offered it, so it is taken up rather than asked.
_OFFERED = {
    "en": Clues(("mention offer promis propos said suggest", "(?:you|ana|he|she|they) (?:\\w+ )?(?:offer\\w*|suggest\\w*|propos\\w*|said|mention\\w*|promis\\w*)", "your (?:\\w+ )?(?:offer|suggestion|proposal)", "as (?:offered|suggested)")),
    "fr": Clues(("convenu offert offr promi propos suggestion suggér", "(?:vous|tu) (?:me |m')?(?:\\w+ )?(?:propos\\w+|offr\\w+|suggér\\w+|promi\\w+)", "(?:m'|avez |as )?(?:avez|as) (?:\\w+ )?(?:proposé|offert|suggéré|promis)", "(?:votre|ta) (?:\\w+ )?(?:proposition|offre|suggestion)", "comme (?:proposé|suggéré|convenu)")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    occasion = draft.occasion
    if occasion and (occasion.internal or (occasion.ask and occasion.ask.kind == "talk")):
        return
    for passage, span in hits(draft, _WORDS):
        if passage.text not in _OFFERED[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
