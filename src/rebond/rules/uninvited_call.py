"""Asks for a call or a meeting that nobody offered.

Why: Twenty minutes cost more than one line, and a talk about a refusal is what
    many houses forbid. A question that one line answers gets its line.
Source: the craft's F12 (ask.uninvited-call), from a forum of personnel officers and a judgement of the craft.
Not when: their mail offers a call, the candidacy is internal, or the talk is one that took place.

Offends (en): Could we schedule a 30-minute call to discuss my performance?
Offends (en): I would love to meet for a coffee and hear your thoughts.
Offends (en): I'll ring you on Friday, or just pick a slot in my diary.
Innocent (en): Thank you for the call on Monday. A line by mail would already help.
Innocent (en): Since you offer a call, could we have it on Tuesday or Thursday?
Offends (fr): Seriez-vous disponible pour un appel de 30 minutes afin d'échanger sur ma candidature ?
Offends (fr): Pouvez-vous me rappeler pour m'expliquer votre choix ?
Offends (fr): Trouvons un créneau, ou laissez-moi vous inviter à déjeuner.
Innocent (fr): Merci pour votre appel. Une ligne par mail m'aiderait déjà.
Innocent (fr): Puisque vous proposez un appel, seriez-vous disponible mardi pour en convenir ?
Given: {"reading": {"openings": [{"kind": "call", "quote": "Happy to talk it through."}]}}
Innocent (en): Could we schedule a short call on Tuesday or Thursday?
Innocent (fr): Pourrions-nous convenir d'un appel mardi ou jeudi ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.model import Span
from rebond.rules._clues import MOST, Clues
from rebond.rules._offence import Offence, body, hits
from rebond.rules._requests import requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rebond.model import Draft, Finding, Severity

ID = "F12"
SEVERITY: Severity = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={
        "en": "“{0}” asks for time that nobody offered; one line costs them less, so it comes.",
        "fr": "« {0} » demande un temps que personne n'a proposé ; une ligne coûte moins, et vient plus sûrement.",
    },
    better={
        "en": "A line by e-mail would already help.",
        "fr": "Une ligne par mail m'aiderait déjà.",
    },
)
_CALL_EN = "(?:(?:phone |video |zoom |teams |face-to-face |follow-up )?(?:call|calls|chat|meeting|meet-up|conversation|catch-up|catch up|appointment|debrief|debriefing|talk|conference|exchange by voice)|coffee|zoom|lunch|tea|visit|pint|beer|drink|natter|chinwag|walk)"
_HAVE_EN = "(?:schedul(?:e|ing)|set(?:ting)?(?: up)?|arrang(?:e|ing)|book(?:ing)?|organi[sz](?:e|ing)|hav(?:e|ing)|hop(?:ping)?(?: on)?|jump(?:ing)?(?: on)?|get(?:ting)?(?: on)?|meet(?:ing)?(?: up)?(?: you)?(?: for| over)?|grab(?:bing)?|request(?:ing)?|appreciate|welcome|available for|free for|open to|up for|time for|fit in|squeeze in|agree to|accept|do|love|like|grateful for|buy you|invite you (?:to|for)|offer me|fancy|how about|what about|chance of|gap in your diary for|treat you to|my proposal:|suits? you for|around [\\w ]+ for|moment for)"
_APPEL_FR = "(?:appel|appels|coup de fil|visio(?:conférence)?|zoom|teams|café|thé|bière|verre|rendez-vous|rdv|entretien (?:téléphonique|de suivi)|échange (?:téléphonique|de vive voix|en visio|oral)|point téléphonique|rencontre|réunion|déjeuner|débriefing|debrief|heure de conversation)"
_AVOIR_FR = "(?:organis\\w+|prévoir|planifi\\w+|fix\\w+|conven(?:ir|ons)|caler|disponibles?|propos\\w+|avoir|obtenir|accord\\w+|prendre|solliciter?|demand\\w+|libres?|accepter\\w*|programmer|partager|apprécier\\w*|offrir\\w*(?:-vous)?|bénéficier|partante?|autour|préférerais|preneu(?:r|se)|chaude?|m'accueillir|vos créneaux)"
_WORDS = {
    "en": Clues(
        ("appointment call catch chat coffee conversation debrief lunch meeting meet-up talk tea visit zoom conference voice pint beer drink natter chinwag walk", f"{_HAVE_EN}(?: to (?:have|schedule|arrange|set up|book|do))?(?: an?| some| another| one)(?: (?:[\\w-]+)){{0,4}} {_CALL_EN}"),
        ("discuss over speak talk through", "(?:speak|talk|discuss|go (?:over|through)|go (?:it|this|that) (?:over|through))(?: [\\w']+){0,6} (?:by phone|over the (?:tele)?phone|on the phone|by telephone|in person|face to face|by video)"),
        ("chat discuss speak talk through", "(?:come|drop|stop|pop|call) (?:in|by|over|round)(?: [\\w']+){0,3} (?:discuss|talk|speak|go through|chat)"),
        ("_by _into in_on past round visit_the see_each see_me sit_down meet_ reach _phone_you _ring_you _receive_me _see_you _catch_you _to_call _visit_you _could_we _shall_we _might_we _might_i _can_i _when_coul _when_may _we_spea _shall_i _we_chat _i_drop _call_over _pop_ _can_we _i_come _i_stop i_swing _come_over _stop_over _drop_in _swing_over _drop_over _stop_in _i_call _come_in", "(?:could|can|may|might|shall|should) i(?: \\w+)? (?:drop|pop|stop|come|call|swing)(?: (?:by|into|in|past|round|over))+"),
    ),
    "fr": Clues(
        ("appel café thé bière verre debrief débriefing déjeuner fil rdv rencontre rendez-vous réunion téléphonique visio zoom teams entretien échange heure", f"{_AVOIR_FR} (?:une?|d'une?|quelques) (?:\\w+ ){{0,2}}{_APPEL_FR}"),
        ("appele rencontrer téléphoner revoir recevoir", "(?:pouvez|pourriez|voudriez|accepteriez)-vous (?:\\w+ )?(?:m'appeler|me (?:rappeler|téléphoner|rencontrer|recevoir))(?: au| à| pour)?", "vous (?:appeler|rencontrer|téléphoner|revoir)(?: [\\w'-]+){0,4} (?:pour|afin)"),
    ),
}  # fmt: skip
# These ask, whatever their sentence looks like: nobody tells of the past in them.
_BIDS = {
    "en": Clues(
        ("i'll i_will i_shall i_could", "i(?:'ll| will| shall)(?: \\w+)? (?:phone|ring|call(?: in on)?|visit|drop in on|look in on) you(?: on| at| next| tomorrow| in the| to)", "i could (?:come (?:past|by|round|over)|(?:pop|drop|stop|swing) (?:past|by|in|round|over))"),
        ("let's let_us shall_we pick_a choose_a few_minutes give_me give_us _grab_ _choose_your _pick_your _book_your _book_a", "(?:let's|let us|shall we) (?:\\w+ )?(?:meet|talk|chat|speak|jump on|hop on|have a (?:chat|talk|call|coffee|word)|catch up|grab|sit down)", "(?:pick|choose|book|grab) (?:a|any|your|yourself a) (?:slot|time)", "few minutes (?:over|on) the (?:tele)?phone", "give (?:me|us) a (?:\\w+ )?(?:ring|call|bell|buzz|tinkle)(?: and| to| about| when you (?:have|get|can)| (?:some|any) ?time|[,.!?])"),
    ),
    "fr": Clues(
        ("-moi_ moi, moi. créneau", "(?:appelez|rappelez|rappelle|appelle|recevez|téléphonez)-moi", "(?:choisissez|prenez|réservez) (?:le|un|votre) créneau"),
        ("passerai viendrai inviter fixons convenons vous_offrir je_monterai je_pourrais trouvons vous_rappeler vous_téléphoner rendre_visite vous_appeler", "je (?:me permettrai|tâcherai|tenterai) de vous (?:téléphoner|appeler|rappeler|rendre visite)", "je (?:passerai|viendrai|viendrais|monterai|pourrais (?:passer|monter|venir))(?: \\w+)? (?:au|à|vous|chez|dans|par)", "(?:laissez-moi|permettez-moi de) vous (?:inviter|offrir)(?: à (?:déjeuner|dîner|prendre)| un (?:café|verre)| le déjeuner)", "(?:fixons|convenons d'|trouvons) ?(?:un|une) (?:moment|date|créneau|heure|rendez-vous|rdv)"),
        ("de_votre_part", "(?:simple|petit|court|bref) (?:appel|coup de fil) de votre part"),
    ),
}  # fmt: skip
_OFFERED = {
    "en": Clues(("invit mention offer propos said suggest named", "for offering", "the (?:day|hour|time) you named", "(?:you|priya|he|she|they)(?:'ve| have)? (?:\\w+ )?(?:offer\\w*|suggest\\w*|propos\\w*|invit\\w*|said|mention\\w*)", "(?:your|the) (?:\\w+ )?(?:offer|suggestion|proposal|invitation)", "as (?:offered|suggested)")),
    "fr": Clues(("convenu invit offert offr propos suggestion suggér", "(?:vous|tu) (?:me |m')?(?:\\w+ )?(?:propos(?:ez|es|iez|ais)|offr(?:ez|es|iez)|suggér(?:ez|es|iez)|invit(?:ez|es|iez))", "(?:avez|as|aviez) (?:\\w+ )?(?:proposé|offert|suggéré|invitée?)", "(?:votre|ta) (?:\\w+ )?(?:proposition|offre|suggestion|invitation)", "comme (?:proposé|suggéré|convenu)")),
}  # fmt: skip
# A question about what one did, or should do, with others than the reader.
_ABOUT = {
    "en": Clues(("should could was were is did would have with", "(?:should|did|could) i", "(?:was|were|is) (?:it|my|the|that|this)", "would you have me", "with (?:the|a|my) (?:\\w+ )?(?:customers?|clients?|visitors?|parents?|users?|suppliers?|patients?|students?|guests?|donors?|partners?)")),
    "fr": Clues(("aurais-je client devais-je devrais-je dois-je fallait-il faudrait-il faut-il fournisseur parent patient usager visiteur élève", "(?:fallait|faut|faudrait)-il", "(?:aurais|dois|devais|devrais)-je", "(?:au|aux|avec (?:le|la|les|un|une)|à (?:la|l'|un|une)) ?(?:clients?|cliente|parents?|usagers?|fournisseurs?|patients?|visiteurs?|élèves?)")),
}  # fmt: skip
_DENIED = frozenset("no not never without rather than instead need sans pas ni aucun plutôt jamais".split())  # fmt: skip


def check(draft: Draft) -> Iterable[Finding]:
    if draft.language not in _WORDS or _invited(draft):
        return ()
    offered = any(passage.text in _OFFERED[draft.language] for passage in draft.passages)
    return _OFFENCE.besides(draft, _worded(draft), known=offered)


def _worded(draft: Draft) -> Iterable[Finding]:
    asked = {request.passage.start for request in requests(draft)}
    bids = [*hits(draft, _BIDS)]
    begun = {passage.start for passage, _ in bids}
    # Sentence by sentence: few of those that ask are about calls, and only those compile a pattern.
    wanted, end = _WORDS[draft.language], body(draft)[1]
    others = [
        (
            passage,
            Span(start=passage.start + span.start, end=passage.start + span.end, text=span.text),
        )
        for passage in draft.passages
        if passage.start not in begun
        and passage.end <= end
        and (passage.start in asked or passage.move == "ask" or _wishes(passage.text))
        for span in wanted.find(passage.text)
    ][:MOST]
    for passage, span in sorted(bids + others, key=lambda hit: hit[1].start):
        if passage.text in _ABOUT[draft.language]:
            continue
        if any(
            p.text in _OFFERED[draft.language] for p in draft.passages if p.start <= passage.start
        ):
            continue
        before = draft.folded[passage.start : span.start].lower().replace("n't", " not").split()
        if not _DENIED & {word.strip(",;:") for word in before[-5:]}:
            yield _OFFENCE.at(draft, span.start, span.end)


def _wishes(sentence: str) -> bool:
    """Whether the sentence wishes for something without any "if" about their needs."""
    low = sentence.lower()
    if (
        low.startswith(("if ", "when ", "should ", "si ", "s'il", "quand "))
        or " if you are ever " in low
    ):
        return False
    return any(
        sign in low
        for sign in ("i would love to", "i'd love to", "i would like to", "i'd like to", "i would appreciate", "i'd appreciate", "i would welcome", "i'm free", "i suggest", "would mean", "would help me", "i prefer", "i would prefer", "j'aimerais", "j'aurais voulu", "j'espère", "je souhaiterais", "je sollicite", "je préférerais", "serait agréable", "je serais", "me permettrait", "me rendrait", "suffirait", "c'est tout ce que je demande", "je voudrais", "je voudrais", "rappelez-moi", "appelez-moi")
    )  # fmt: skip


def _invited(draft: Draft) -> bool:
    """Whether a call is in order: they offered it, or one is a colleague."""
    occasion = draft.occasion
    if occasion is None:
        return False
    offered = occasion.reading is not None and any(
        o.kind == "call" for o in occasion.reading.openings
    )
    ask = occasion.ask is not None and occasion.ask.kind in ("call", "talk")
    return offered or ask or occasion.internal
