"""Announces that one will write, call or ask again and again.

Why: A recruiter once counted 48 mails and 11 calls from one candidate. Pressure
    that is announced closes the door before the first of them.
Source: the craft's D07 (door.nag), from a recruiter's account.
Not when: it is their page that one looks at every week, or one message is announced for one day.

Offends (en): I will check in with you every week.
Offends (en): I'll keep calling until someone gives me an answer.
Offends (en): If I don't hear back, I'll ring the office on Tuesday, and again on Friday.
Innocent (en): I'll keep an eye on your careers page, every week.
Innocent (en): I won't write to you every month, but I will apply again.
Offends (fr): Je me permettrai de vous relancer chaque semaine.
Offends (fr): Je vous rappellerai régulièrement pour connaître vos besoins.
Innocent (fr): Je regarderai vos annonces chaque semaine.
Innocent (fr): Je vous écrirai au printemps, quand le concours ouvrira.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "D07"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” announces pressure; it closes the door it means to hold open.",
        "fr": "« {0} » annonce une pression ; cela ferme la porte que l'on voulait garder ouverte.",
    },
    better={
        "en": "I'll keep an eye on your careers page.",
        "fr": "Je garderai un œil sur vos annonces.",
    },
)
_WILL_EN = "(?:i will|i'll|i shall|i'm going to|i am going to|i plan to|i intend to|i'd like to|i would like to|i propose to|expect me to|allow me to|let me|i hope to|i mean to)"
_PRESS_EN = "(?:(?:check|checking)(?: back)?(?: in)? with you|(?:check|checking)(?: back)? in|check(?:ing)? back|follow(?:ing)?[ -]up|touch(?:ing)? base|reach(?:ing)? out|get(?:ting)? back (?:in touch|to you)|get(?:ting)? in touch|(?:writ(?:e|ing)(?: to)?|e-?mail(?:ing)?|call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|ping(?:ing)?|contact(?:ing)?|remind(?:ing)?|chas(?:e|ing)|ask(?:ing)?) you)"
_BARE_EN = "(?:writ(?:e|ing)|e-?mail(?:ing)?|call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|ping(?:ing)?|ask(?:ing)?)"
_OFTEN_EN = "(?:(?:every|each) (?:\\w+ )?(?:day|week|month|morning|monday|tuesday|wednesday|thursday|friday|fortnight|few (?:days|weeks)|quarter)|every (?:other|two|three|few|couple of|second) \\w+|daily|weekly|monthly|fortnightly|regularly|repeatedly|constantly|periodically|again and again|over and over|(?:once|twice|three times) (?:a|per|every) (?:day|week|month)|on a (?:regular|weekly|monthly|daily) basis|at regular intervals)"
_PRESS_FR = "(?:(?:vous |te )(?:relanc\\w+|recontact\\w+|rappel\\w+|écri\\w+|appel\\w+|téléphon\\w+|sollicit\\w+|contact\\w+|redemand\\w+|harcel\\w+)|reven\\w+ vers (?:vous|toi)|reviendr\\w+ vers (?:vous|toi)|prend\\w+ (?:de vos|de tes) nouvelles|(?:vous|te) (?:adress\\w+|envo\\w+|enverr\\w+|renverr\\w+) (?:un|mon|ma|une|des)(?: \\w+)?(?: (?:mail|courriel|message|cv|candidature))?)"
_SOUVENT_FR = "(?:(?:chaque|tous les|toutes les)(?: (?:deux|trois|quinze|premiers?))? (?:jours?|semaines?|mois|lundis?|mardis?|mercredis?|jeudis?|vendredis?|matins?|trimestres?)|régulièrement|périodiquement|sans (?:relâche|cesse)|quotidiennement|hebdomadairement|mensuellement|(?:une|deux|trois) fois par (?:jour|semaine|mois)|à intervalles réguliers|autant de fois)"
_I_WILL = "(?:i(?:'ll| will| shall| shan't stop| intend to| plan to| mean to|'m going to| am going to)|let me|allow me to|may i|expect me to)(?: (?:also|just|simply|then|gladly|happily|certainly|be|still|even|keep|go|on|to))*"
_PURSUE = "(?:(?:call|phone|ring|chas|pester|nag|badger|hound|nudg|bother|bombard|e-?mail|ping|knock|contact)(?:e|ing)?|(?:pop|popping|drop|dropping|stop|stopping|swing|look|looking) (?:in|by|round)|stick my head|turn up|come by|come and ask|follow(?:ing)? up|check(?:ing)? in|touch base|resend|ask(?:ing)? (?:you|whether|if|how|once|for|the|again|every)|remind(?:ing)? you|writ(?:e|ing) (?:to you|you|again|in)|write|try (?:again|you|\\w+ on)|send you|visit you)"
_DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_MONTHS = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_OFTEN_TOO = f"(?:every (?:few \\w+|so often|{_DAYS}|spring|summer|autumn|winter|season|time|quarter|afternoon|evening|now and then)|each (?:time|season|{_DAYS}|new|quarter|spring|term)|most (?:{_DAYS}|weeks|months|mornings|days)|now and (?:then|again)|from time to time|(?:rather |quite |very |more )?often|whenever|(?:on |by )?the first of (?:each|every|the) month|(?:one|an|a|two) (?:\\w+ )?(?:a|per|every|each) (?:week|month|day|fortnight)|until we've|again and again|after that)"
_JE_VAIS = "(?:je |j')(?: ?(?:vous |te |le |la |les |me |m'|y |ne |vais |compte |pense |préfère |permettrai de |permets de ))*"
_PRESSE = "(?:relanc|rappell|rappeler|recontact|téléphon|appell|appeler|solliciter|harc[eè]l|tanner|insister|insist|frapper|repass|renverr|repostuler|redemander|re-demande|réitér|manifester)\\w*"
_SOUVENT = "(?:(?:à )?chaque (?:\\w+)|chaque fois|tous les \\w+(?: \\w+)?|toutes les (?:\\w+ )?(?:semaines|saisons|heures)|de temps (?:en temps|à autre)|souvent|systématiquement|semaine après semaine|mois après mois|autant de fois|aussi (?:longtemps|souvent)|sans exception|tant que|jusqu'à (?:ce qu\\w*|obtenir)|après-demain|régulièrement|encore dans)"
_WORDS = {
    "en": Clues(
        ("every_ each_ daily weekly monthly fortnightly regular repeatedly constantly periodically again_and over_and once_ twice_ times_", f"{_WILL_EN}(?: (?:also|just|therefore|simply|then|be|keep|happily|gladly|still))* {_PRESS_EN}(?: [\\w'-]+){{0,6}},? {_OFTEN_EN}", f"{_WILL_EN}(?: (?:also|then|be|gladly))* {_BARE_EN}(?: (?:again|back|in))* {_OFTEN_EN}"),
    ),
    "fr": Clues(
        ("cesse chaque fois hebdomadairement intervalles mensuellement périodiquement quotidiennement relâche régulièrement tous toutes", f"{_PRESS_FR}(?: [\\w'-]+){{0,5}},? {_SOUVENT_FR}"),
        ("nouvelles signe", f"(?:vous |te )(?:fer\\w+|donner\\w+) (?:signe|de mes nouvelles)(?: [\\w'-]+){{0,3}},? (?:{_SOUVENT_FR}|chaque début de (?:mois|semaine))"),
    ),
}  # fmt: skip
# Who will not let go, in words that speak of oneself already.
_INSISTS = {
    "en": Clues(
        ("asking badger bombard calling carry_on continue go_on hound keep knocking nag pester ringing trying writing", "i(?:'ll| will| shall|'m going to| am going to) (?:\\w+ )?(?:keep|go on|carry on|continue)(?: on)?(?: to)? (?:pester\\w*|knock\\w*|nagg?\\w*|badger\\w*|bother\\w*|ring\\w*|phon\\w*|call\\w*|e-?mail\\w*|chas\\w*|remind\\w*|writing to you|asking)(?: (?:you|them|at your door|your \\w+))*", "i(?:'ll| will) (?:just )?(?:pester|badger|hound|nag|bombard)(?: you)?", "(?:knocking|asking|calling|ringing|writing|trying)(?: [\\w']+){0,3} (?:till|until) (?:some(?:body|one)|you|i)"),
        ("_forget_ _seen_the_last_of_me be_put_off be_shaken_off get_used_to_ give_up go_away i'm_like_a_boomerang let_ take_no_for_an_answer", "i (?:won't|will not|shan't|don't|never|do not) (?:give up (?:that easily|so easily|easily|until|asking)|take no for an answer|let (?:this|you|the matter) (?:go|rest|drop|lie|off)|be put off|be shaken off|go away)", "(?:haven't|have not|not) seen the last of me", "i'm like a boomerang", "get used to (?:my|me|seeing me|hearing)", "you (?:don't|do not|won't|can't|never) forget (?:my face|my name|me|about me)"),
        ("call chase nudge resend ring send_it_again send_this_again", "(?:i'll|i will|i shall) (?:\\w+ )?(?:resend|send this again|send it again|chase|nudge|call back|ring back)(?: (?:you|it|this|them|him|her))*"),
        ("'ll 'm_going_to _am_going_to _from_me_e _intend_to _mean_to _shall _shan't_stop _will allow_me_to expect_me_to let_me may plan", f"{_I_WILL} {_PURSUE}(?: [\\w',-]+){{0,9}},? {_OFTEN_TOO}", f"{_OFTEN_TOO}(?: [\\w',-]+){{0,12}},? {_I_WILL} {_PURSUE}", f"{_I_WILL} {_PURSUE}(?: [\\w']+){{0,3}},? (?:on |in )?(?:{_DAYS}|{_MONTHS}),? (?:[\\w']+ ){{0,3}}(?:on |in )?(?:{_DAYS}|{_MONTHS})(?:,? (?:and )?(?:[\\w']+ ){{0,2}}(?:{_DAYS}|{_MONTHS}))?", f"(?:a )?(?:short |quick )?(?:call|e-?mail|visit|letter|postcard|message) from me (?:every|each) (?:{_DAYS}|week|month|season|day|morning)"),
    ),
    "fr": Clues(
        ("_à_l'usure acharner harceler harcèlerai insister tanner vous_me_reverrez", "(?:je|j') ?(?:vais |compte )?(?:vous |te |m' ?)?(?:insister(?:ai)?|harceler(?:ai)?|harcèlerai|tanner(?:ai)?|acharner(?:ai)?)(?: gentiment)?", "(?:dernier mot|aurai|avoir) à l'usure", "vous me reverrez"),
        ("appell donne relanc répond téléphon", f"(?:si|même si) (?:vous |tu )?(?:ne |n')(?: ?m')?(?:répond|me répond|donne)\\w* pas(?: [\\w']+){{0,3}},? {_JE_VAIS} ?\\w*", "je (?:vous |te )?(?:rappellerai|relancerai|téléphonerai|rappelle)(?: [\\w']+){0,5},? (?:lundi|mardi|mercredi|jeudi|vendredi|demain|puis|et si|chaque|tous)"),
        ("appeler appell comptez_sur_moi_pour_ continuer demande etente frapper harc insist manifester passerai pousserai rappel_dans_mon_agenda recontact relanc renverr repass repostuler réitér solliciter tanner téléphon éessaie", f"{_JE_VAIS} ?(?:\\w+ )?{_PRESSE}(?: [\\w',-]+){{0,8}},? {_SOUVENT}", f"{_SOUVENT}(?: [\\w',-]+){{0,9}},? {_JE_VAIS} ?(?:pousserai|passerai|repasserai|{_PRESSE}|continuerai à vous)", "je (?:vais )?continuer(?:ai)? (?:à|de) (?:vous |te )(?:écrire|solliciter|relancer|appeler|contacter|envoyer)", f"je (?:re)?passerai (?:au|à|à la|chez|vous|prendre|voir)(?: [\\w']+){{0,4}},? (?:{_SOUVENT}|la température)", "comptez sur moi pour (?:prendre|demander|relancer|appeler|rappeler|insister|revenir)", "je (?:vous |te )?(?:re-?demande|redemanderai|retente|réessaie)(?: [\\w']+){0,4},? (?:et|puis|;|si)", "rappel dans mon agenda"),
    ),
}  # fmt: skip
_DENIED = frozenset("not no never won't nor without ne n' pas sans jamais ni".split())


def check(draft: Draft) -> Iterable[Finding]:
    return _OFFENCE.besides(draft, _worded(draft))


def _worded(draft: Draft) -> Iterable[Finding]:
    for passage, span in hits(draft, _WORDS):
        before = draft.folded[passage.start : span.start].lower().split()
        near = {word.strip(",;:.") for word in before[-5:]}
        if _DENIED & near or (draft.language == "fr" and not _speaks_of_me(before, span.text)):
            continue
        yield _OFFENCE.at(draft, span.start, span.end)
    for passage, span in hits(draft, _INSISTS):
        before = draft.folded[passage.start : span.start].lower().split()
        if not _DENIED & {word.strip(",;:.") for word in before[-1:]}:
            yield _OFFENCE.at(draft, span.start, span.end)


def _speaks_of_me(before: list[str], matched: str) -> bool:
    """Whether the candidate is who will call: "vous m'avez rappelé chaque semaine" is thanks."""
    words = [*before[-6:], *matched.lower().split()[:2]]
    if "mes nouvelles" in matched:
        return True
    return any(word in ("je", "j'ai") or word.startswith("j'") for word in words)
