"""Asks for a call or a meeting that nobody offered.

Why: Twenty minutes cost more than one line, and a talk about a refusal is what
    many houses forbid. A question that one line answers gets its line.
Source: the craft's F12 (ask.uninvited-call), from a forum of personnel officers and a judgement of the craft.
Not when: their mail offers a call, the candidacy is internal, or the talk is one that took place.

Offends (en): Could we schedule a 30-minute call to discuss my performance?
Offends (en): I would love to meet for a coffee and hear your thoughts.
Innocent (en): Thank you for the call on Monday. A line by mail would already help.
Innocent (en): Since you offer a call, could we have it on Tuesday or Thursday?
Offends (fr): Seriez-vous disponible pour un appel de 30 minutes afin d'échanger sur ma candidature ?
Offends (fr): Pouvez-vous me rappeler pour m'expliquer votre choix ?
Innocent (fr): Merci pour votre appel. Une ligne par mail m'aiderait déjà.
Innocent (fr): Puisque vous proposez un appel, seriez-vous disponible mardi pour en convenir ?
Given: {"reading": {"openings": [{"kind": "call", "quote": "Happy to talk it through."}]}}
Innocent (en): Could we schedule a short call on Tuesday or Thursday?
Innocent (fr): Pourrions-nous convenir d'un appel mardi ou jeudi ?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.rules._clues import Clues
from rebond.rules._offence import Offence, hits
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
_CALL_EN = "(?:(?:phone |video |zoom |teams )?(?:call|calls|chat|meeting|conversation|catch-up|catch up|appointment|debrief|debriefing|talk)|coffee|zoom|lunch|tea|visit)"
_HAVE_EN = "(?:schedul(?:e|ing)|set(?:ting)?(?: up)?|arrang(?:e|ing)|book(?:ing)?|organi[sz](?:e|ing)|hav(?:e|ing)|hop(?:ping)?(?: on)?|jump(?:ing)?(?: on)?|get(?:ting)?(?: on)?|meet(?:ing)?(?: up)?(?: you)?(?: for| over)?|grab(?:bing)?|request(?:ing)?|appreciate|welcome|available for|free for|open to|up for|time for|fit in|squeeze in|agree to|accept|do|love|like|grateful for|buy you|invite you (?:to|for)|offer me)"
_APPEL_FR = "(?:appel|appels|coup de fil|visio(?:conférence)?|café|rendez-vous|rdv|entretien téléphonique|échange (?:téléphonique|de vive voix|en visio|oral)|point téléphonique|rencontre|réunion|déjeuner|débriefing|debrief)"
_AVOIR_FR = "(?:organis\\w+|prévoir|planifi\\w+|fix\\w+|conven\\w+|caler|disponibles?|propos\\w+|avoir|obtenir|accord\\w+|prendre|solliciter|demand\\w+|libres?|accepter\\w*|programmer|partager|apprécier\\w*|offrir|bénéficier|partante?|autour)"
_WORDS = {
    "en": Clues(
        (
            "appointment call catch chat coffee conversation debrief lunch meeting phone talk tea video visit zoom",
            f"{_HAVE_EN}(?: to (?:have|schedule|arrange|set up|book|do))? (?:an?|some|another|one)(?: (?:[\\w-]+)){{0,4}} {_CALL_EN}",
        ),
        (
            "call come discuss drop face give meet over phone ring speak stop talk through",
            "(?:could|can|would|will|please|might) (?:you )?(?:please |kindly |perhaps |possibly |also )?(?:call|phone|ring)(?: me)(?: back)?", "give me a (?:\\w+ )?(?:ring|call|bell|buzz)", "(?:speak|talk|discuss|go (?:over|through)|go (?:it|this|that) (?:over|through))(?: [\\w']+){0,6} (?:by phone|over the phone|on the phone|by telephone|in person|face to face|by video)", "(?:come|drop|stop) (?:by|in|round)(?: [\\w']+){0,4} (?:in person|to talk|to discuss|to speak)", "meet(?:ing)? (?:you |up )?(?:again )?(?:in person|face to face)",
        ),
        ("hour minute quarter speak", "(?:spare|have|take|give|find|grab|for)(?: me)?(?: \\w+){0,2} (?:\\d+|ten|fifteen|twenty|thirty|a few|half an|an?)[ -](?:minutes?|hour) (?:of your time|on the phone|by phone|to (?:talk|speak|discuss|meet|chat)|with you|call|chat|for (?:a|an) (?:\\w+ )?(?:chat|call|talk|coffee|word|conversation))", "quarter of an hour (?:of your time|on the phone|by phone|to (?:talk|speak|discuss|meet|chat)|with you)"),
        ("chat discuss speak talk through", "(?:come|drop|stop|pop|call) (?:in|by|over|round)(?: [\\w']+){0,3} (?:discuss|talk|speak|go through|chat)"),
    ),
    "fr": Clues(
        (
            "appel café debrief débriefing déjeuner fil oral rdv rencontre rendez-vous réunion téléphonique visio vive",
            f"{_AVOIR_FR}(?: [\\w'-]+){{0,5}}? (?:(?:d'|pour |autour d'|de |en )?(?:une?|quelques|cet|cette)|d') ?(?:\\w+ ){{0,2}}{_APPEL_FR}", f"{_AVOIR_FR} (?:une?|d'une?|quelques) (?:\\w+ ){{0,2}}{_APPEL_FR}",
        ),
        (
            "accepteriez-vous appele discuter entretenir parler pourriez-vous pouvez-vous rencontrer téléphoner voudriez-vous échanger",
            "(?:pouvez|pourriez|voudriez|accepteriez)-vous (?:\\w+ )?(?:m'appeler|me (?:rappeler|téléphoner|rencontrer|recevoir))(?: au| à| pour)?", "(?:merci|veuillez|vous prie)(?: \\w+)? (?:de |d')?(?:bien vouloir )?(?:me rappeler|m'appeler|me téléphoner)", "(?:appelez|rappelez)-moi", "(?:échanger|parler|discuter|entretenir)(?: [\\w'-]+){0,5} (?:de vive voix|par téléphone|au téléphone|en visio)", "vous (?:appeler|rencontrer|téléphoner)(?: [\\w'-]+){0,3} (?:pour|afin)",
        ),
        ("d'accord ouvert partant passer prêt", "passer (?:vous|te) voir", f"(?:ouverte?|partante?|d'accord|prête?)(?: \\w+)? (?:à|pour) (?:une?|cette|cet) (?:\\w+ ){{0,2}}{_APPEL_FR}"),
    ),
}  # fmt: skip
_OFFERED = {
    "en": Clues(("invit mention offer propos said suggest", "(?:you|priya|he|she|they)(?:'ve| have)? (?:\\w+ )?(?:offer\\w*|suggest\\w*|propos\\w*|invit\\w*|said|mention\\w*)", "(?:your|the) (?:\\w+ )?(?:offer|suggestion|proposal|invitation)", "as (?:offered|suggested)")),
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
        return
    asked = {request.passage.start for request in requests(draft)}
    for passage, span in hits(draft, _WORDS):
        if passage.start not in asked and passage.move != "ask" and not _wishes(passage.text):
            continue
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
        for sign in ("i would love to", "i'd love to", "i would like to", "i'd like to", "i would appreciate", "i'd appreciate", "i would welcome", "j'aimerais", "je souhaiterais", "je voudrais", "rappelez-moi", "appelez-moi")
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
