r"""Uses what somebody inside told in confidence.

Why: It exposes the person who told it, and the reader asks what else was said.
    Thank a referrer in a message of their own.
Source: the craft's G02 (fact.inside-information).
Not when: they only told you that the post was open, or the reader said it themselves.

Given: {"people": [{"id": "p1", "name": "Sandra Boyle", "met": true}, {"id": "p2", "name": "Paul Kwame", "role":
    "friend, employee, referrer"}], "evidence": [{"id": "e1", "kind": "chat", "text":
    "the vote was four to one against hiring outside"}], "journal": [{"id": "j1", "private": true, "text":
    "l'équipe de Leeds sera fermée dès cet automne"}]}
Offends (en): Paul told me it came down to budget.
Offends (en): I know the vote was four to one against hiring outside.
Innocent (en): Paul told me about the opening, and I am glad that he did.
Innocent (en): Sandra told me to start from the contour lines, and that was right.
Offends (en): A friend of mine who works for you says that the job was promised long before.
Innocent (en): Your porter told me where to leave the bicycle, and he kept an eye on it.
Offends (fr): Paul m'a dit que tout s'était joué sur le budget.
Offends (fr): Je sais que l'équipe de Leeds sera fermée dès cet automne.
Offends (fr): Je me suis laissé dire que l'usine serait vendue.
Innocent (fr): Sandra m'a dit de commencer par les courbes de niveau.
Innocent (fr): L'équipe que vous dirigez m'a beaucoup appris.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._evidence import words_of
from rebond.rules._offence import Offence, hits
from rebond.rules._traces import plain, plain_words, runs, tokens
from rebond.text import Words, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rebond.model import Draft, Finding, Occasion, Person, Severity

ID = "G02"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” uses what was told in confidence, and exposes who told it.",
        "fr": "« {0} » se sert d'une confidence et expose la personne qui l'a faite.",
    },
    better={
        "en": "Leave it out; thank that person in a message of their own.",
        "fr": "À retirer ; remerciez cette personne à part.",
    },
)
_TOLD = {
    "en": Clues(
        ("told said mention confided explained shared let", "[\\w'-]+(?: [\\w'-]+)?,? (?:has |had |also )?(?:told me|said(?: to me)?|mentioned|confided(?: to me)?|explained(?: to me)?|shared with me|let me know)"),
        ("according from via through", "according to [\\w'-]+(?: [\\w'-]+)?", "(?:heard|learned|learnt|know|understand|gather)(?: \\w+)? (?:from|via|through) [\\w'-]+(?: [\\w'-]+)?"),
    ),
    "fr": Clues(
        ("m'a", "[\\w-]+(?: [\\w-]+)? m'a(?:vait)? (?:dit|confié|appris|expliqué|raconté|rapporté|laissé entendre|fait savoir|soufflé)"),
        ("selon d'après par", "(?:selon|d'après) [\\w-]+(?: [\\w-]+)?", "(?:su|appris|entendu)(?: \\w+)? par [\\w-]+(?: [\\w-]+)?"),
    ),
}  # fmt: skip
_OPEN = {
    "en": Words("(?:about|of) (?:the|this|your|that) (?:\\w+ )?(?:opening|role|post|position|job|vacancy|team)", "to apply"),
    "fr": Words("(?:ce|du|votre|le) poste (?:était|s'ouvrait|à pourvoir)", "que vous recrutiez", "de (?:postuler|candidater)", "existence (?:de ce|du|de votre) poste"),
}  # fmt: skip
# Whoever told it, and however it got out: heard with no file of people at hand.
_KIN_EN = r"(?:friend|acquaintance|cousin|neighbou?r|brother|sister|brother-in-law|sister-in-law|flatmate|classmate|pupil|ex-colleague|colleague|mate|husband|wife|uncle|aunt)"
_YOURS_EN = r"(?:your (?:own )?(?:receptionist|driver|caretaker|secretary|porter|staff|people|colleagues?|deputy|assistant|lads|nurses?)|(?:one|some|someone|somebody|people|a member|a nurse|a driver) (?:of|in|from|on|at) (?:your|the)(?: \w+)?|the (?:caretaker|porter|receptionist|secretary)|[\w]+ in the (?:workshop|office|kitchen|yard)|[\w-]+ (?:lads|girls|boys))"
_MATTER_EN = r"(?:decision|the job was|the post was|panel|vote|voted|budget|scored?|marked|ranked|shortlist|(?:first|second) choice|came second|internal candidate|overruled|for sale|are leaving|retiring|redundan\w+|restructuring|to close|closing|freeze|two of us left|getting it|liked me|wanted me|doubts about|pay the others|really open|head chef|the references|said no|set aside|votes? to|promised|earmarked)"
_SECRET = {
    "en": Clues(
        ("know_this know_that know_it from_me meant_to_know heard_it had_it have_it have_seen inside grapevine off_the_record good_authority reliable_source trusted_source safe_source good_source little_bird rumour_has rumor_has reached_me behind_the_scenes on_the_quiet in_confidence not_that_you_heard shouldn't_know should_not_know supposed_to_know supposed_to_have in_the_know got_wind walls_have between_us between_you_and_me happen_to_know from_your your_corridors been_hinted was_hinted whisper leaked_to let_it_slip", r"(?:my|a|our) (?:contact|source|friend|man|woman) (?:on the )?inside (?:says?|told|tells?|has)", r"according to an insider", r"(?:through|on|via|from) the grapevine,? i", r"(?:told|said|heard|learned|learnt|mentioned)(?: \w+)? off the record", r"on good authority", r"from a (?:reliable|good|trusted|safe) source", r"a little bird (?:tells|told|has told|whispered|says)", r"rumou?r has it", r"word has reached me", r"behind the scenes,? so i", r"(?:messaged|told|texted|wrote) me(?: \w+)? on the quiet", r"i (?:understand|know|hear|learned|learnt|heard|gather) from [\w .]+,? in confidence", r"not that you (?:heard|have|had) (?:it|this|that) from me", r"i(?:'m| am|'m)? (?:shouldn't|should not|not supposed to|wasn't supposed to|wasn't meant to) (?:really )?(?:know (?:this|that|it)|have seen)", r"(?:i'm|i am) in the know", r"got wind of", r"walls have ears", r"between (?:us|you and me),? [\w]+ (?:has )?(?:told|tells|said|says|mentioned)", r"i happen to know that", r"what i hear from your", r"they say in your corridors", r"(?:was|been) (?:hinted|whispered|leaked) to me", r"let it slip to me"),
        ("friend acquaintance cousin neighbour neighbor brother sister flatmate classmate pupil colleague mate_ mate, husband wife uncle aunt & tell told say said mentioned let_slip quite_open aware having", rf"(?:my|an?) (?:old |former |own )?{_KIN_EN}(?: of mine)?,?(?: who)?(?: is)?(?: now)? (?:works?|temps|drives|sits|cleans|in|at|on|with) (?:\w+ )?(?:your\w*|you|purchasing|accounts|payroll|hr|finance|head office)(?: [\w-]+){{0,6}},? (?:and )?(?:she |he )?(?:told me|tells me|says|said|mentioned|let slip|was quite open)(?: that| what| my| how| two| the| about)", rf"having an? {_KIN_EN}(?: \w+)? (?:in|at|on) your [\w ]+,? i was aware"),
        ("tell told say said saying mention whisper let_slip hint hear_from heard_from gather_from spoken_to & decision vote panel job_was post_was panel vote budget score marked rank shortlist choice came_second internal_candidate overruled for_sale leaving retiring redundan restructuring to_close closing freeze two_of_us getting_it liked_me wanted_me doubts_about pay_the really_open head_chef references said_no set_aside votes_to vote_to promised earmarked privately", rf"{_YOURS_EN}(?: [\w'-]+){{0,6}},? (?:told me|tells? me|mentioned|whispered?|let slip|hinted|says?|said|(?:is|are) saying)(?: [\w']+){{0,9}} {_MATTER_EN}", rf"{_YOURS_EN}(?: \w+)? (?:told|mentioned to|said to) me privately"),
        ("of_mine_ let_slip let_it_slip not_to_repeat gathered internal confidential forwarded slipped leaked ranking shortlist our_scores the_result hear_from heard_from spoken_to gather_from not_to_say not_to_tell whose_name well_informed told_me_how sits_on cleans_yours", r"(?:forwarded|leaked|slipped|sent) me (?:the|a|your) (?:internal|confidential)", r"i was slipped (?:a|the)", r"i (?:saw|have seen|'ve seen) (?:the|your) (?:ranking|shortlist|our scores)", r"had the result (?:on|before|already)", r"i (?:hear|heard|gather|gathered) from (?:someone|somebody|people|one) (?:in|on|at|inside) your", r"(?:gather|heard|hear) from people on your", r"spoken to people in your", r"who asked me not to (?:say|tell|repeat)", r"whose name i (?:won't|will not|shan't)", r"well informed about what goes on", r"a (?:mate|friend|contact) of mine (?:on|in|at) the (?:\w+ )?(?:line|shop floor|office|kitchen|ward|yard|depot) (?:says|tells me|told me)", r"\w+ in (?:procurement|purchasing|accounts|payroll|hr)(?: [\w,]+){0,6},? let (?:it )?slip", r"has told me how the vote", r"sits on your board and", r"-in-law cleans yours"),
    ),
    "fr": Clues(
        ("mes_sources laissé_dire laissée_dire en_interne il_paraît vient_de_moi eu_vent pas_cens petit_oiseau petit_doigt sous_le_sceau bonne_main source_sûre bonne_source bruits_de aux_oreilles indiscrétion entre_nous mes_entrées yeux_dans tiens_de tiens_d'un ne_cite au_courant informé bien_placée échapper_qu tout_bas hors_entretien de_me_taire ne_nommerai rumeur texté soufflé_que confié_que glissé_que rapporté_que glissé_à lu_votre", r"(?:on|quelqu'un) m'a(?:vait)? (?:confié|soufflé|rapporté|glissé) que", r"\w+ m'a(?:vait)? glissé à la machine à café que", r"on m'a lu votre mail", r"selon mes sources", r"je me suis laissée? dire", r"(?:appris|su) en interne", r"il paraît que (?:vous n'étiez|le poste|la place|le jury|la décision)", r"(?:pas|surtout pas) que (?:ça|cela) vient de moi", r"eu vent (?:de|du|des|que)", r"pas censée? (?:le |la )?savoir", r"petit (?:oiseau|doigt) m'a dit", r"sous le sceau du", r"(?:de bonne main|de source sûre|de bonne source)", r"bruits de couloirs? (?:donnent|disent|annoncent)", r"revenu aux oreilles", r"par indiscrétion", r"(?:entre nous|restera entre nous),? (?:mais )?(?:je suis informée?|\w+ m'a (?:raconté|dit|confié))", r"j'ai mes entrées", r"des yeux dans la maison", r"je le tiens (?:de l'intérieur|de bonne|de quelqu'un|de votre)", r"je tiens d'un ancien(?: [\w']+){0,4} que", r"je ne cite personne", r"je suis (?:déjà )?(?:au courant|informée?) (?:pour la|pour le|de la|du|des) (?:démission|départ|tensions?|fusion|vente|fermeture|plan|rachat)", r"(?:personne|source) bien placée", r"laissé échapper qu[e']", r"m'a(?:vait)? (?:dit|appris|annoncé|soufflé) tout bas que", r"hors entretien", r"de me taire sur", r"que je ne nommerai pas", r"la rumeur (?:veut|donne)", r"texté(?: [\w']+){0,4} que"),
        ("un_ une_ la_ le_ ami, ma_ mon_ chez_vous votre_ service maison dépôt employé stagiaire infirmière chauffeur gardien commis secrétaire membre_du_jury compta cousin belle-sœur beau-frère voisin ami_ amie_ collègue copain raconté soufflé interne d'après_lui ami_ amie & travaille compta déjeune vu_passer m'a_ m'avait je_sais appris vu_passer déjeune parle_beaucoup fait_suivre consulter me_raconte je_pourrais d'après_lui vu_passer interne", r"(?:une?|la|le|votre|un de vos|une de vos) (?:employée?s?|stagiaire|infirmière|chauffeur|gardien|commis|secrétaire|collègues?|membre)(?: (?:du|de la|de vos|de votre) \w+)? m'a(?:vait)? (?:parlé (?:de la|du) (?:fusion|départ|plan|fermeture|vente|restructuration|rachat|démission)|montré le planning,? il|donné ma note|dit de patienter|avertie? que|dit que (?:le poste|la décision|tout))", r"(?:mon|ma) (?:cousine?|belle-sœur|beau-frère|voisine?|amie?)(?:,? qui)?(?: \w+){0,3},? (?:est à la compta|a vu passer|déjeune avec votre)", r"(?:par|d') ?une? (?:amie?|ami|collègue) qui travaille (?:chez vous|dans votre)(?: [\w']+)* que", r"\w+,? de votre service,? m'a (?:dit|raconté|confié) que", r"\w+,? chez vous,? me raconte tout", r"qu'un (?:ami|collègue|copain) m'a fait suivre", r"grâce à un copain(?: [\w']+){0,4},? je pourrais", r"votre gardien parle beaucoup", r"m'a raconté ce qui s'est dit", r"(?:rapport|note|document) internes?(?: [\w',]+){0,6} consulter", r"d'après ce que m'a soufflé", r"\w+,? à la (?:compta|paie|paye|rh),? m'a (?:tout )?(?:raconté|dit|confié|avoué|expliqué)(?: que| ce qui|,|[.;!])?", r"d'après lui le (?:chef|directeur|patron)"),
    ),
}  # fmt: skip
_ROW = 6  # words in a row that are nobody's chance


def check(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _SECRET):
        if passage.text not in _OPEN[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
    occasion = draft.occasion
    if occasion is None:
        return
    names: frozenset[str] | None = None
    for passage, span in hits(draft, _TOLD):
        if names is None:
            names = _referrers(occasion)
        if words_of((span.text,)) & names and passage.text not in _OPEN[draft.language]:
            yield _OFFENCE.at(draft, span.start, span.end)
    yield from _repeated(draft, occasion)


def _referrers(occasion: Occasion) -> frozenset[str]:
    """The words of the names of those who told about the post from inside."""
    people = occasion.candidacy.people
    told = [p for p in people if p != occasion.addressee and _refers(p)]
    others = words_of(p.name for p in people if p not in told)
    return words_of(p.name for p in told) - others


def _refers(person: Person) -> bool:
    from rebond.languages.en.gathering import REFERRER as FRIEND
    from rebond.languages.fr.gathering import REFERRER as AMI

    said = person.role if person.met else f"{person.role} {person.register or ''}"
    return fold(said) in FRIEND or fold(said) in AMI


def _repeated(draft: Draft, occasion: Occasion) -> Iterator[Finding]:
    """Words in a row from a chat or a private line that nobody else said."""
    candidacy = occasion.candidacy
    private = [e.text for e in candidacy.evidence if e.kind == "chat"]
    private += [e.text for e in candidacy.journal if e.private]
    secret = {row for text in private for row in runs(plain_words(text), _ROW)}
    if not secret:
        return
    common = [e.text for e in candidacy.evidence if e.kind != "chat"]
    common += [e.text for e in candidacy.journal if not e.private]
    if occasion.message is not None:
        common.append(occasion.message.text)
    secret -= {row for text in common for row in runs(plain_words(text), _ROW)}
    for passage in draft.passages:
        words = list(tokens(draft.text, passage.start, passage.end))
        for number, row in enumerate(runs([plain(w) for _, w in words], _ROW)):
            if row in secret:
                last, word = words[number + _ROW - 1]
                yield _OFFENCE.at(draft, words[number][0], last + len(word))
                break
