"""Asks about the other candidates, or what the chosen one had.

Why: Nobody can answer without talking about a third person, so the best they
    can do is not to answer. Ask what the work needs instead.
Source: the craft's F03 (ask.compare), from a recruiting manager's account.
Not when: the chosen person is only mentioned ("a good start to whoever joins
    you"), or the question is what the work itself asks for.

Offends (en): What did the other candidate have that I lacked?
Offends (en): Could you tell me how I compared with the person you hired?
Offends (en): How many of us were left at the end?
Innocent (en): A good start to the person you chose. Which experience would you look for first in this work?
Innocent (en): Which of the two plans compares better with what the wards need?
Offends (fr): Qu'avait de plus la personne retenue ?
Offends (fr): J'aimerais savoir comment je me situais par rapport aux autres candidats.
Offends (fr): Qui avez-vous finalement recruté ?
Innocent (fr): Je souhaite un bon début à la personne retenue. Quelle expérience regardez-vous d'abord ?
Innocent (fr): Ma deuxième partie était-elle plus faible que la première ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence
from rebond.rules._requests import requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F03"
SEVERITY: Severity = "error"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks for a comparison; nobody can answer that without talking about somebody else.",
        "fr": "« {0} » demande une comparaison ; on ne peut y répondre sans parler d'un tiers.",
    },
    better={
        "en": "Which experience would you look for first in someone doing this work?",
        "fr": "Quelle expérience regardez-vous d'abord pour ce type de mission ?",
    },
)
_OTHERS = {
    "en": Clues(
        (
            "applicant appointe better candidate chosen colleague competing different eventual fellow final hire individual lucky nother one other people person pick preferred recruited remaining rival selected stronger successful top winning",
            "(?:other|others|chosen|selected|successful|winning|preferred|final|hired|appointed|rival|competing|stronger|better|lucky|remaining|fellow|recruited|eventual|top)(?: [\\w-]+)? (?:candidates?|persons?|people|applicants?|finalists?|ones?|hires?|contenders?|individuals?|competitors?|choices?|picks?)'?",
            "(?:candidate|person|people|applicant|one|individual|colleague|finalist)s? (?:who|that|you|they)(?:'ve| have| has| had)?(?: \\w+)? (?:was|were|got|went|chose|chosen|picked|selected|hired|preferred|appointed|took|beat|decided|ended|is|won|offered|settled)",
            "(?:another|a different) (?:candidate|person|applicant|finalist)", "(?:your|the) (?:\\w+ )?(?:hire|appointee|pick|candidate)", "that (?:person|candidate)",
        ),
        ("whoever whomever winner others competition rest shortlist someone somebody he she they", "who(?:m)?ever (?:you|got|was|has|is|won|beat)", "the (?:winner|others|competition|rest of (?:the|them)|shortlist)", "(?:someone|somebody) else", "(?:did|do|does|that|what|which) (?:he|she|they) (?:have|has|had|bring|brought|offer|offered|do|did)"),
        ("applicants candidates contenders finalists", "(?:the|other|your) (?:finalists|candidates|applicants|contenders)"),
    ),
    "fr": Clues(
        (
            "autre candidat concurren dossier finaliste gagnant l'heureu lauréat personne postulant profil prétendant quelqu'un recrue vainqueur",
            "(?:l'|les |d'|des |aux |mes |à l')?autres? (?:candidat\\w*|profils?|personnes?|finalistes?|postulants?|concurrents?|prétendants?|dossiers?|candidatures?)", "l'autre", "les autres", "aux autres", "des autres", "(?:un|une|quelqu'un d') ?autre", "(?:mes|la|les) concurren(?:ts?|ce|tes?)", "l'heureu\\w+ élue?", "(?:le|la) (?:lauréate?|vainqueur|gagnante?)", "(?:votre|la) (?:nouvelle )?recrue",
        ),
        (
            "candidat celle celui ceux choisi embauché engagé gagnant nommé personne profil préféré recruté retenu sélectionné",
            "(?:candidat\\w*|personnes?|profils?|finalistes?|collègue|dossier)(?: (?:finalement|que vous avez|qui a été|qui ont été|ayant été|a|ont))* (?:retenue?s?|choisie?s?|sélectionnée?s?|recrutée?s?|embauchée?s?|préférée?s?|engagée?s?|nommée?s?|gagnante?s?)", "(?:celui|celle|ceux|personne|candidat\\w*|profil) (?:que|qui|qu') ?(?:vous|a|ont|l'a|on)",
        ),
        ("plutôt", "(?:lui|elle|eux|un autre|une autre) plutôt que (?:moi|mon|ma)"),
    ),
}  # fmt: skip
_MEASURE = {
    "en": Clues(
        (
            "advantage against ahead apart beat better compar convinc couldn't decisive did differ distinguish don't edge had instead lack measure mine missing more not outperform over persuad prefer rank stack stand stood stronger superior than that tip what which win won",
            "(?:more|better|stronger|lack(?:ed|ing)?|over me|over mine|instead|ahead|edge|advantage|compar\\w+|differ\\w*|apart|st(?:and|ands|ood) out|rank\\w*|measured? up|stack(?:ed)? up|outperform\\w*|beat|superior|decisive|distinguish\\w*|tipp?(?:ed)? the|made the difference|prefer(?:red|able)?|win|won|convinc\\w*|persuad\\w*|against)", "than (?:me|i|mine|my)", "(?:have|had|has|bring|brought|offer|offered|show|showed|possess|do|did)(?: [\\w']+)? (?:that|which|what) i", "i (?:didn't|did not|don't|do not|couldn't|lacked|was missing|had not|hadn't)",
            "(?:what|which)(?: [\\w'-]+){0,3} (?:did|does|do|has|have|had|made|sets?|makes?|about)(?: [\\w'-]+){0,5} (?:candidates?|persons?|people|applicants?|finalists?|one|hires?|contenders?|choice|pick|appointee|he|she|they|winner|others)",
        ),
    ),
    "fr": Clues(
        (
            "adapté apport atout avai avantage class compar complèt compétent convain davantage devant différ distingu démarqu départag emport expérimenté force fort l'aise manqu meilleur mieux moi mon n' penché place plus plutôt possèd proche préfér qualifié que rapport solide supérieur sépar",
            "(?:de plus|de mieux|mieux|meilleure?s?|davantage|manqu\\w+|différ\\w+|distingu\\w+|démarqu\\w+|départag\\w+|par rapport|compar\\w+|avantages?|atouts?|préfér\\w+|class\\w+|devant moi|à ma place|plutôt que|supérieure?s?|emport\\w+|avai(?:t|ent)|possèd\\w+|apport\\w+|convain\\w+|penché\\w*|forces?|sépar\\w+)", "plus (?:forte?|solide|expérimentée?|complète?|convaincante?|adaptée?|qualifiée?|compétente?|proche|à l'aise)", "que (?:moi|mon|ma|je n'|je ne)", "plus (?:[\\w-]+ )?que",
        ),
    ),
}  # fmt: skip
# No need of anybody else: a place in a ranking.
_RANK = {
    "en": Clues(
        ("by_how_many by_how_much candidates chosen finalists how_close_did_i how_close_i_came how_close_i_was how_close_it_was how_close_was_it how_far_behind how_many_applicants how_many_applications how_many_applied how_many_of_us how_many_people how_many_were_left how_many_were_there how_many_were_we invited landed margin others persons who's who_beat who_did_you who_else who_ended who_got who_has who_have_you who_is who_made_it who_took who_was who_won winner", r"who (?:got|did you|was|is|won|beat|has|have you|else|ended|took|landed|made it)(?: (?:it|the job|choose|chosen|the lucky|take|pick|hire|hired|me|selected|the role|the post))+", r"who's the (?:lucky|new|chosen|winner)", r"how many (?:people|candidates|applicants|applications|others|persons|finalists)(?: \w+)? (?:applied|were|did|made|had|reached|got|have|competed)", r"how many (?:of us|applied|were (?:there|left|we|invited))(?: \w+)?", r"how close (?:was it|it was|i (?:was|came)|did i)(?: \w+)*", r"how far behind", r"by what margin", r"by how (?:much|many)"),
        ("against am_i among_the_best_five among_the_best_four among_the_best_ten among_the_best_three among_the_best_two among_the_first_five among_the_first_four among_the_first_ten among_the_first_three among_the_first_two among_the_last_five among_the_last_four among_the_last_ten among_the_last_three among_the_last_two among_the_top_five among_the_top_four among_the_top_ten among_the_top_three among_the_top_two beat_me beat_mine beaten candidate number pip_me pip_mine pipped place position rank silver to_whom_lose to_whom_lost was_i were_i where_did_i_end_up who_did_i_lose who_did_i_lost who_i_lose who_i_lost whom_did_i_lose whom_did_i_lost whom_i_lose whom_i_lost", r"(?:was|were|am) i(?: \w+){0,3} (?:second|third|runner-up|among the|in the top|close|far off|the only)(?: \w+)*", r"among the (?:top|first|last|best) (?:two|three|four|five|ten)", r"(?:second|third|last) place", r"silver medal", r"what (?:number|rank|place|position) (?:was|were|did) i", r"where did i end up", r"(?:pip|pipped|beat|beaten) (?:me|mine)(?: \w+){0,4}", r"(?:whom|who) (?:did )?i (?:lose|lost)(?: to| against)?", r"(?:against|to) whom(?: did i| i)? (?:lose|lost)", r"the (?:cv|person|candidate|one|profile) that beat mine"),
        ("-house anybody background cheaper did_anyone did_they_all_do did_they_all_get did_they_all_give did_they_all_have did_they_all_know did_they_all_present did_they_all_take did_they_all_teach field from_inside from_within grade has_anyone have_anyone most others profiles results score speak ternal the_answer_of_ the_answers_of_ the_cv_of_ the_cvs_of_ the_mark_of_ the_marks_of_ the_profile_of_ the_rest the_result_of_ was_anyone were_anyone were_they_all_older were_they_older younger", r"(?:take|taken|took|hire|hired|pick|picked|choose|chosen|go for|went to)(?: \w+){0,2} (?:somebody|someone|a candidate|a person|anyone)? ?(?:from (?:inside|within)|internal(?:ly)?|in-house)(?: \w+){0,2}", r"an? (?:internal|in-house) (?:candidate|hire|person|applicant)", r"(?:did|has|have|was|were) any(?:one|body)(?: else)?(?: \w+)? (?:else|get|got|do|did|reach|manage|better)(?: \w+){0,3}", r"were (?:the rest|the others|most)(?: of (?:them|us))? (?:all )?(?:younger|older|better|more|cheaper|stronger)", r"were they (?:all )?(?:younger|older|cheaper)", r"did they all (?:teach|do|have|get|present|give|speak|know|take)", r"(?:was|is) the field(?: \w+)? (?:strong|big|large|good|weak)", r"the (?:scores?|marks?|results?|grades?|answers?|profiles?|cvs?|background) of (?:the )?(?:other|others|those|everyone|appointee|person|one|winner|interviewees)(?: \w+){0,2}"),
        ("_that_i_did_not _which_i_did_not against alongside appointee beside bet_they_had blonde did_they_had didn't hired lucky next_to others picked profile_of_the_one profile_of_the_person starting successful the_new_ the_one_who_got_it the_one_who_won the_one_you_chose the_one_you_took_on the_one_you_went_with the_other_ the_person_who_starts the_person_who_will_start this_new_ this_other_ was_it_the_chap_ was_it_the_girl_ was_it_the_guy_ was_it_the_lady_ was_it_the_man_ was_it_the_tall_ was_it_the_woman_ what_the_other what_the_rest winner your_new_ your_other_", r"(?:the|this|your) (?:new|lucky|other) (?:guy|girl|chap|lady|bloke|lad|lass|winner)(?:'s)?", r"the one (?:you took on|who got it|who won|you hired|you chose|you picked|you went with)", r"(?:next to|alongside|beside|against) (?:those|that|the (?:marks|scores)) of", r"the person who (?:starts|is starting|will start)", r"profile of the (?:appointee|person|one|winner|successful)", r"(?:thing|what) (?:she|he|they) did(?: [\w']+){0,5} (?:that|which) i (?:didn't|did not)", r"was it (?:the (?:lady|man|woman|guy|girl|chap|tall|blonde) (?:in|with|from|before|after|i))(?: \w+){0,4}", r"the others on the (?:day|trial|shift|panel)", r"(?:did|bet) they had(?: \w+){1,4}", r"what the (?:other|others|other applicants|rest)(?: \w+)? (?:could|can|did|had|were|offered)(?: \w+)?"),("compare fare finish measure place rank runner second stack where", "how (?:did|do|does|was|were|have|would) (?:i|my [\\w' -]{2,40}) (?:compare|rank|place|stack up|measure up|fare)(?: (?:against|with|to|among|alongside))? (?:the |all |your |other|others|them|everyone|candidates)", "where (?:did|do) i (?:rank|place|finish|come in)", "how i (?:compared|ranked|placed|fared|measured up|stacked up)(?: \\w+){0,2} (?:other|others|rest|them|everyone|candidates|competition|field)", "(?:my|the) rank(?:ing)?", "runner-up", "(?:was|were) i (?:the )?(?:second|runner)")),
    "fr": Clues(
        ("ai-je bien_dans_les bien_deuxième bien_second c'est_elle_qui_l'a c'est_lequel c'est_lui_qui_l'a c'est_qui c'est_une_femme c'était_elle_qui_l'a c'était_lequel c'était_lui_qui_l'a c'était_qui c'était_une_femme ce_fut_elle_qui_l'a ce_fut_lequel ce_fut_lui_qui_l'a ce_fut_qui ce_fut_une_femme combien face_à_qui homme laquelle moins par_qui_j'ai_été qui_avez-vous suis-je t'as_pris_qui troisième tu_as_pris_qui vous_avez_pris_qui écart étais-je était-ce étions-je", r"qui avez-vous(?: \w+){0,2} (?:choisi|pris|retenu|recruté|embauché|engagé|préféré)", r"(?:tu as|t'as|vous avez) pris qui", r"(?:c'était|c'est|ce fut) (?:qui|un homme|une femme|lequel|laquelle|elle qui l'a|lui qui l'a)", r"combien (?:étions-nous|étaient-ils|y avait-il|de (?:candidat\w*|dossiers|candidatures|personnes|finalistes)|ont passé|en restait-il|avez-vous (?:vu|reçu))(?: \w+){0,4}", r"(?:étais|suis|étions)-je(?: \w+)? (?:loin|proche|près|parmi|seule?|dans les)(?: \w+){0,2}", r"était-ce (?:serré|joué|couru)", r"(?:quel|l') ?écart(?: \w+)? (?:me séparait|avec|entre)", r"(?:au moins|bien) (?:deuxième|seconde?|troisième|dans les)", r"face à qui", r"par qui (?:ai-je|j'ai) été"),
        ("_des_autres _les_autres _que_le_mien _que_moi celle celui chanceuse chanceux d'expérience d'évaluation de_la_maison différenciait distinguait déjà_joué gagnant gagne_votre_nouveau_ gagne_votre_nouvelle_ grille interne l'autre l'élu la_personne lauréat mienne miens parle_votre_nouveau_ parle_votre_nouvelle_ séparait sérail vainqueur vient_votre_nouveau_ vient_votre_nouvelle_", r"(?:candidate?|recrutement|quelqu'un|personne) (?:interne|déjà joué|de la maison|en interne|du sérail)(?: \w+){0,3}", r"(?:le chanceux|la chanceuse|l'élue?|le lauréat|la lauréate|le vainqueur|du lauréat|de la lauréate|(?:vient|gagne|parle) votre nouve(?:au|lle) \w+)", r"(?:le|du|la|de la) (?:parcours|profil|niveau|formation|niveau d'études|diplôme|âge|cv)s? (?:de|du|d') ?(?:celle|celui|la personne|lauréat\w*|vainqueur|gagnant\w*|l'autre)(?: que| qui)?(?: \w+)?", r"(?:quelles?|les) (?:notes?|scores?|résultats?)(?: \w+)? (?:les|des) autres(?: \w+)?", r"grille(?: d'évaluation)? avec celle", r"(?:son|sa|ses) (?:\w+ )?(?:était|étaient|avait)(?:-il|-elle|-ils|-elles)(?: \w+){1,3} que (?:la mienne|le mien|les miens|les miennes|moi)", r"(?:distinguait|séparait|différenciait) (?:son|sa|ses|leur)(?: \w+)? (?:du|de la|des) mien\w*", r"combien d'années d'expérience avai\w+"),
        (",_votre_choix ,_votre_nouveau ,_votre_nouvelle a-t-elle a-t-il avait-elle avait-il celle_que_tu_prends comparaison, d'avant dernier, deuxième, du_mardi départag est-elle est-il fait_mieux ont-elles ont-ils premier, qu'a_répondu_le qui_l'a_eu recrue un_qui_vous_a_tapé étaient-elles étaient-ils", r"départag\w+", r"fait mieux que moi", r"(?:mes|les) (?:camarades|autres|collègues|concurrents)(?: [\w']+){0,4} (?:ont|sont|étaient)-(?:ils|elles)(?: \w+){0,3}", r"(?:avait|parle|a|est|vient|sait)(?:-t)?-(?:il|elle) (?:déjà|combien|plus)(?: [\w']+){0,5}, votre (?:choix|recrue|nouveau|nouvelle)", r"(?:personne|celle|celui|candidate?) (?:embauchée?|retenue?|recrutée?|choisie?|prise?) (?:a-t-elle|a-t-il|est-elle|est-il|avait-elle|avait-il)", r"en comparaison,", r"celle que tu prends", r"un qui vous a tapé", r"(?:le|la) (?:gars|dame|fille|monsieur|jeune|brun|grand brun|blonde)(?: [\w']+){0,8} (?:qui l'a eu|fait mieux|d'avant moi|du mardi)", r"(?:le premier|deuxième|dernier), (?:le |la )?(?:dernier|troisième|ou|deuxième)", r"qu'a répondu le"),("class plac positionn rang situ suis-je étais-je", "(?:mon|le|au|quel) (?:classement|rang)", "me (?:situ|class|plac|positionn)\\w+(?:-je)?(?: [\\w']+){0,3} (?:autres?|candidat\\w*|finalistes|concurrents|retenue?)", "(?:étais|suis)-je (?:\\w+ )?(?:second|seconde|deuxième|classée?)")),
}  # fmt: skip

# Wishes to be told that ask in no usual form.
_WONDERS = {
    "en": Clues(("wonder interest_me love_to obliged tell_me curious", "i(?:'m| am)? (?:still |only |just )?wonder(?:ing)?", "interest me", "i(?:'d| would) love to", "be obliged", "tell me", "curious")),
    "fr": Clues(("plairait curieu voudrais aimerais demande", "me plairait", "curieuse|curieux", "je (?:me demande|voudrais)", "j'aimerais")),
}  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    others = _OTHERS.get(draft.language)
    if others is None:
        return
    asked = {request.passage.start for request in requests(draft)}
    for passage in draft.passages:
        text, start = passage.text, passage.start
        if start not in asked and text not in _WONDERS[draft.language]:
            continue
        span = _RANK[draft.language].first(text)
        if span is None and text in _MEASURE[draft.language]:
            span = others.first(text)
        if span is not None:
            yield _OFFENCE.at(draft, start + span.start, start + span.end)
