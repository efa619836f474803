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
        ("every_ each_ daily weekly monthly fortnightly regular repeatedly constantly periodically again_and over_and once_ twice_ times_", f"{_WILL_EN}(?: (?:also|just|therefore|simply|then|be|keep|happily|gladly|still))* {_PRESS_EN}(?: [\\w'-]+){{0,6}},? {_OFTEN_EN}", f"{_WILL_EN} {_OFTEN_EN} {_PRESS_EN}", f"{_WILL_EN}(?: (?:also|then|be|gladly))* {_BARE_EN}(?: (?:again|back|in))* {_OFTEN_EN}"),
        (
            "till until",
            f"{_WILL_EN}(?: \\w+)? (?:keep|continue|go on|carry on|not stop|never stop)(?: (?:on|to))? (?:{_PRESS_EN}|{_BARE_EN})(?: [\\w'-]+){{0,5}} (?:until|till)",
            f"{_WILL_EN} {_PRESS_EN}(?: [\\w'-]+){{0,3}} (?:until|till) (?:you|someone|somebody|i (?:get|hear|have|receive))",
        ),
        ("can't expect haven't last will won't you'll", "(?:haven't|have not|not) heard the last of me", "(?:expect|you will|you'll) (?:to )?hear(?:ing)? from me (?:again and again|regularly|often|soon and often|every \\w+|weekly|monthly|daily)", "(?:won't|will not|can't) get rid of me(?: (?:so|that) easily)?"),
        ("allow expect going hear intend mean shall touch", f"{_WILL_EN} be (?:back )?in touch(?: [\\w'-]+){{0,3}} {_OFTEN_EN}", "(?:be hearing|hear) from me (?:again and again|regularly|often|soon and often|every \\w+|weekly|monthly|daily|a lot)"),
    ),
    "fr": Clues(
        (
            "autant cesse chaque compte fois hebdomadairement intervalles l'intention mensuellement permett prévois périodiquement quotidiennement relâche régulièrement tous toutes",
            f"{_PRESS_FR}(?: [\\w'-]+){{0,5}},? {_SOUVENT_FR}", f"(?:permett\\w+|compte|prévois|j'ai l'intention) (?:donc )?de {_SOUVENT_FR} {_PRESS_FR}",
        ),
        ("jusqu'à tant", f"{_PRESS_FR}(?: [\\w'-]+){{0,5}} (?:jusqu'à (?:ce qu\\w*|obtenir|avoir|votre|une)|tant que (?:vous|je))"),
        ("d'entendre débarrass", "(?:pas|n'avez pas) fini d'entendre parler de moi", "débarrass\\w+ pas (?:si facilement )?de moi"),
        ("adress enverr envo nouvelles signe", "souvent de mes nouvelles", f"(?:vous |te )(?:fer\\w+|donner\\w+) (?:signe|de mes nouvelles)(?: [\\w'-]+){{0,3}},? (?:{_SOUVENT_FR}|chaque début de (?:mois|semaine))", f"(?:vous|te) (?:adress\\w+|envo\\w+|enverr\\w+) (?:un|une|des)(?: \\w+){{0,2}} {_SOUVENT_FR}"),
    ),
}  # fmt: skip
# Who will not let go, in words that speak of oneself already.
_INSISTS = {
    "en": Clues(
        # Goes on and on, and says so.
        ("applying asking badger bombard calling carry_on coming_back continue go_on hound keep knocking nag pester ringing trying turning_up writing", "i(?:'ll| will| shall|'m going to| am going to) (?:\\w+ )?(?:keep|go on|carry on|continue)(?: on)?(?: to)? (?:pester\\w*|knock\\w*|nagg?\\w*|badger\\w*|bother\\w*|ring\\w*|phon\\w*|call\\w*|e-?mail\\w*|chas\\w*|remind\\w*|writing to you|asking)(?: (?:you|them|at your door|your \\w+))*", "i(?:'ll| will| shall|'m going to| am going to) (?:\\w+ )?(?:keep|go on|carry on|continue)(?: on)? (?:applying|trying|coming back|turning up)(?: [\\w']+){0,4} (?:until|till)", "i(?:'ll| will) (?:just )?(?:pester|badger|hound|nag|bombard)(?: you)?", "(?:knocking|asking|calling|ringing|writing|trying)(?: [\\w']+){0,3} (?:till|until) (?:some(?:body|one)|you|i)"),
        ("_forget_ _seen_the_last_of_me a_foot_in_ be_put_off be_shaken_off by_going_quiet calls emails get_used_to_ give_up go_away go_quiet i'm_like_a_boomerang i'm_told_persistence in_your_inbox_before let_ letters messages stubborn_as_a_mule take_no_for_an_answer that's_how_stubborn_i third_time's_the_charm wear_you_down", "i (?:won't|will not|shan't|don't|never|do not) (?:give up (?:that easily|so easily|easily|until|asking)|take no for an answer|let (?:this|you|the matter) (?:go|rest|drop|lie|off)|be put off|be shaken off|go away)", "(?:haven't|have not|not) seen the last of me", "wear you down", "i'm told persistence", "third time's the charm,? they say,? and if", "i'm like a boomerang", "a foot in (?:it|the door|your door)", "(?:back |again )?in your inbox before", "get used to (?:my|me|seeing me|hearing)", "all the (?:calls|emails|messages|letters) you(?:'ll| will)", "you (?:don't|do not|won't|can't|never) forget (?:my face|my name|me|about me)", "got (?:[\\w']+ ){1,4}by going quiet", "stubborn as a mule,? that's", "that's how stubborn i"),
        # An answer will be chased.
        ("_unanswered busy call chase chasing_ engaged i'll_use_the_other_one if_ nudge phone resend ring send_it_again send_this_again should_there_be_no_", f"if (?:i don't|i do not|you don't|you do not|there(?:'s| is) no|it|this)(?: \\w+)? (?:hear(?: back| from you)?|answer|reply|stays unanswered|goes unanswered|remains unanswered)(?: [\\w']+){{0,4}},? {_I_WILL} (?:\\w+ )?{_PURSUE}", "(?:i'll|i will|i shall) (?:\\w+ )?(?:resend|send this again|send it again|chase|nudge|call back|ring back)(?: (?:you|it|this|them|him|her))*", "i(?:'ll| will|'d)? (?:be )?chasing (?:\\w+|mr\\.? \\w+)", "should there be no (?:answer|reply)", "if (?:it|this|that) (?:stays|goes|remains|is left) unanswered", f"{_I_WILL} (?:ring|call|phone)(?: [\\w']+){{0,5}} (?:in case you(?:'ve| have)? (?:have )?missed|to (?:ask|see|find out|hear) (?:where|how|whether|if) (?:things|it|you|that))", "i'll use the other one", "if your line is (?:busy|engaged)"),
        # Time after time.
        ("'ll 'm_going_to _am_going_to _and_in_touch _be_asking_ _from_me_e _intend_to _later _list _mean_to _shall _shan't_stop _will again allow_me_to april august calling daily december dropping expect_me_to february fortnightly fri idea january july june let_me looking march may mon november october often once_more plan popping promise regular reminder_to_ satur send_you september stopping sun the_day_after thurs tues tweeting_at_your_window wednes weekly will_have_my_application_by write_you you_can_count_on_me_to_", f"{_I_WILL} {_PURSUE}(?: [\\w',-]+){{0,9}},? {_OFTEN_TOO}", f"{_OFTEN_TOO}(?: [\\w',-]+){{0,12}},? {_I_WILL} {_PURSUE}", f"{_I_WILL} {_PURSUE}(?: [\\w']+){{0,3}},? (?:on |in )?(?:{_DAYS}|{_MONTHS}),? (?:[\\w']+ ){{0,3}}(?:on |in )?(?:{_DAYS}|{_MONTHS})(?:,? (?:and )?(?:[\\w']+ ){{0,2}}(?:{_DAYS}|{_MONTHS}))?", f"{_I_WILL} {_PURSUE}(?: [\\w',]+){{0,8}},? and (?:once more|again|a(?:nother)? \\w+ later|the day after)", "hear from me again(?: \\w+)?,? and again", "in touch,? and in touch", f"{_I_WILL} (?:send you|write you) (?:an? )?(?:monthly|weekly|daily|regular|fortnightly)", "(?:a )?(?:monthly|weekly|fortnightly|daily|regular) (?:update|e-?mail|call|mail|message|reminder|letter)(?: \\w+)? (?:from me|on how|about me|on my|of mine|to you)", "(?:plan|promise|idea)(?: \\w+){0,3}: (?:one|an?) (?:e-?mail|call|letter|message|visit) (?:a|per|every|each) (?:week|month|day|fortnight)", f"(?:a )?(?:short |quick )?(?:call|e-?mail|visit|letter|postcard|message) from me (?:every|each) (?:{_DAYS}|week|month|season|day|morning)", "reminder to (?:write|call|ring|e-?mail|phone|ask|contact)(?: to)?", "(?:and then|then) (?:fortnightly|weekly|monthly|daily)", "you can count on me to (?:ask|call|write|ring|apply|check)", "(?:call|ring|phone|write) (?:again )?tomorrow(?: [\\w',]+){0,6},? the day after", "will have my application by", "at your (?:counter|door|gate|desk) (?:rather |quite |very )?often", "i'll take it as a sign to", "(?:on|to) my \\w+ list,? which", "(?:i'll|i will) (?:be )?(?:popping|dropping|stopping|calling|looking) (?:in|by|round)", "(?:i'll|i will) be asking (?:once more|again)", "tweeting at your window"),
    ),
    "fr": Clues(
        # Ne lâchera pas, et le dit.
        ("_pas_fini_d'entendre _pas_ma_tête _à_l'usure abandonnerai acharner avoir_sur_le_dos dans_vos_mails_comme donne_rien du_genre_ ensuite_je_recommence et_à_très_souvent harceler harcèlerai insister laisserai lâche multiplier_mes_chances persévérant renoncerai rester_dans_le_paysage se_fatigue serai_cette_goutte tanner tenace têtu vous_me_reverrez", "je (?:ne )?(?:vous |te )?(?:lâcherai|lâche|laisserai|abandonnerai|renoncerai) pas (?:l'affaire|le morceau|prise|en paix|tranquilles?|si (?:vite|facilement))?", "(?:n'avez|n'as) pas fini d'entendre", "(?:je|j') ?(?:vais |compte )?(?:vous |te |m' ?)?(?:insister(?:ai)?|harceler(?:ai)?|harcèlerai|tanner(?:ai)?|acharner(?:ai)?)(?: gentiment)?", "(?:je vais|vais|vous) (?:vous |te |m' ?)?(?:tanner|harceler|avoir sur le dos)", "m'avoir sur le dos", "(?:dernier mot|aurai|avoir) à l'usure", "serai cette goutte", "du genre (?:têtue?|tenace|obstinée?|persévérante?)", "(?:persévérante?|têtue?|tenace),? (?:ça|elle|il|on) frappe", "(?:on )?me reproche d'insister", "vous me reverrez", "se fatigue(?:ra)? (?:le |la )?premi(?:er|ère)", "ensuite je recommence", "multiplier mes chances", "dans vos mails comme", "donne rien,? je retente", "rester dans le paysage", "et à très souvent", "n'oubli\\w+ pas ma tête"),
        # Une réponse sera réclamée.
        ("appeler appell après-demain donne frapper harc insist la_semaine_d'après le_lendemain manifester puis_je_me_déplacerai re-demande recontact redemander relanc renv repass repostuler réitér répond sauf_avis_contraire solliciter tanner téléphon", f"(?:à défaut|faute|sans) (?:de |d'une )?(?:retour|réponse|nouvelles?)(?: [\\w']+){{0,5}},? {_JE_VAIS} ?(?:\\w+ )?{_PRESSE}", f"(?:si|même si) (?:vous |tu )?(?:ne |n')(?: ?m')?(?:répond|me répond|donne)\\w* pas(?: [\\w']+){{0,3}},? {_JE_VAIS} ?\\w*", "je (?:le |vous le |la )?(?:renverrai|renvoie)(?: \\w+)?", "je (?:vous |te )?(?:rappellerai|relancerai|téléphonerai|rappelle)(?: [\\w']+){0,5},? (?:lundi|mardi|mercredi|jeudi|vendredi|demain|puis|et si|chaque|tous)", f"{_JE_VAIS} ?(?:vous |te )?relancerai", "sauf avis contraire(?: [\\w']+){0,4},? je (?:vous |te )?(?:appelle|rappelle|relance|passe)", "puis je me déplacerai", "(?:demain|lundi|vendredi),? (?:et|puis)(?: [\\w']+){0,7},? (?:après-demain|la semaine d'après|le lendemain)"),
        # Encore et encore.
        ("adresserai appeler appell attendez-vous_à aurez chaque comptez_sur_moi_pour_ continuer demande enverrai envoie etente frapper guetterai harc hebdomadaire insist je_postulerai_à_ manifester me_voir_ mensuel passerai pousserai quotidien rappel_dans_mon_agenda recevoir recontact relanc renverr repass repostuler régulier réitér solliciter sonne tanner tiendrai_informé tous_les toutes_les téléphon écris éessaie", f"{_JE_VAIS} ?(?:\\w+ )?{_PRESSE}(?: [\\w',-]+){{0,8}},? {_SOUVENT}", f"{_SOUVENT}(?: [\\w',-]+){{0,9}},? {_JE_VAIS} ?(?:pousserai|passerai|repasserai|{_PRESSE}|continuerai à vous)", "je (?:vais )?continuer(?:ai)? (?:à|de) (?:vous |te )(?:écrire|solliciter|relancer|appeler|contacter|envoyer)", f"je (?:re)?passerai (?:au|à|à la|chez|vous|prendre|voir)(?: [\\w']+){{0,4}},? (?:{_SOUVENT}|la température)", "(?:chaque|tous les|toutes les) (?:[\\w-]+ ){1,3},? (?:un|une) (?:petite? )?(?:mail|appel|lettre|message|coup de fil)(?: \\w+)? (?:de ma part|de moi)", "par des points réguliers", "suivi (?:hebdomadaire|mensuel|régulier|quotidien) de (?:ma|mon)", "je postulerai à (?:toutes?|chacune)(?: de)? vos", "comptez sur moi pour (?:prendre|demander|relancer|appeler|rappeler|insister|revenir)", "(?:étonn\\w+ pas de )?me voir (?:au|à la|à l'|chez|devant)(?: ?\\w+){1,2} (?:tous|toutes|chaque)", "(?:recevoir|attendez-vous à|aurez) (?:recevoir )?ma candidature(?: [\\w',]+){0,8} (?:chaque|tous|toutes)", "(?:je|j') ?(?:vous |te )?(?:enverrai|envoie|adresserai|tiendrai informée?s?)(?: [\\w']+){0,6},? (?:à chaque|chaque|tous les|semaine après|mois après)", "(?:je (?:me )?manifester\\w*|me manifesterai) (?:systématiquement|régulièrement|souvent|à chaque)", "je réitérerai", "je (?:vous |te )?(?:re-?demande|redemanderai|retente|réessaie)(?: [\\w']+){0,4},? (?:et|puis|;|si)", "guetterai chacun", "rappel dans mon agenda", f"je vous (?:sonne|appelle|téléphone|écris|relance) {_SOUVENT}"),
    ),
}  # fmt: skip
_DENIED = frozenset("not no never won't nor without ne n' pas sans jamais ni".split())


def check(draft: Draft) -> Iterable[Finding]:
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
