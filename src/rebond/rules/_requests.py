"""What a note asks of its reader: questions, and wishes that are questions in disguise.

Several rules look at the same requests, so they are found once a draft.
Thanks to be passed on are no request, nor is a question that is told about
("Ben's question: who waters it in August?").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.rules._clues import Clues
from rebond.text import Words
from rebond.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.model import Draft, Passage


def gap(most: int) -> str:
    """A pattern for up to so many words between two others."""
    return rf"(?:,? [\w'()·/-]+){{0,{most}}}"


ADVICE_EN = (
    "(?:advice|feed-?back|thoughts?|opinions?|views?|comments?|pointers?|suggestions?|guidance|insights?|remarks?|tips?|input"
    "|impressions?|recommendations?|observations?|critiques?|criticisms?|steer|assessment|evaluation|hints?|steers?|perspective|take on)"
)
ADVICE_FR = (
    "(?:conseils?|avis|retours?|feed-?backs?|remarques?|commentaires?|suggestions?|pistes?|recommandations?|impressions?|observations?"
    "|critiques?|éclairages?|appréciations?|ressentis?|précisions?|explications?|regard|axes? (?:d'amélioration|de progr(?:ès|ression))|points? (?:d'amélioration|à (?:améliorer|travailler|renforcer|reprendre|revoir)))"
)
_POLITE_EN = "(?:could|can|would|will|might) you(?: (?:please|kindly|perhaps|possibly|maybe|also|then|be (?:so )?(?:kind|able|willing|open)(?: enough)?(?: to)?|mind))*"

# "If you thought of me" asks for no thoughts.
_SAID_EN = ADVICE_EN.replace("thoughts?", "thoughts|an? thought")

# A wish for words from the reader that carries no question mark.
_WISH = {
    "en": Clues(
        ("'d would could & value appreciate welcome love like treasure _be mean help need want & advice feedback feed-back _thought _opinion _view _comment _pointer _suggestion guidance _insight _remark _tip _input _impression _recommend _observation _criti _steer _assess _evaluation _hint _perspective take_on", f"(?:i|we|it)(?:'d| would| could){gap(5)} (?:value|appreciate|welcome|love|like|treasure|be|mean|help|need|want){gap(7)} {ADVICE_EN}"),
        ("hope hoping want wish looking keen eager ask request & advice feedback feed-back _thought _opinion _view _comment _pointer _suggestion guidance _insight _remark _tip _input _impression _recommend _observation _criti _steer _assess _evaluation _hint _perspective take_on", f"i(?:'m| am)? (?:\\w+ )?(?:hope|hoping|want|wish|looking|keen|eager|asking|ask|request|requesting){gap(5)} {ADVICE_EN}"),
        ("advice feed thought opinion view comment pointer suggestion guidance insight remark tip input impression recommend observation criti steer assess evaluation hint perspective take_on & would_be would_help would_mean would_make would 'd", f"{ADVICE_EN}{gap(8)} (?:would|'d){gap(2)} (?:be|help|mean|make|go)"),
        ("any_ all_ some_ honest_ frank_ further_ & advice feedback feed-back _thought _opinion _view _comment _pointer _suggestion guidance _insight _remark _tip _input _impression _recommend _observation _criti _steer _assess _evaluation _hint _perspective take_on", f"(?:any|all|some|honest|frank|further) {ADVICE_EN}{gap(6)} (?:would|will|is|are){gap(2)} (?:be|help|welcome|appreciated|useful)"),
        ("_if_ (if_ & advice feedback feed-back _thought _opinion _view _comment _pointer _suggestion guidance _insight _remark _tip _input _impression _recommend _observation _criti _steer _assess _evaluation _hint _perspective take_on", f"if (?:you|there|one thing|something|anything|a){gap(6)} {_SAID_EN}"),
        ("onething something anything one_thing some_thing any_thing & come came spring sprang occur", f"if (?:one|some|any)thing{gap(2)} (?:comes?|came|springs?|sprang|occurs?)"),
        ("_if_ (if_ & come spring occur stand", "if (?:one|a|any)(?: \\w+)? (?:point|thing|thought|remark|word|detail|habit|skill) (?:comes?|springs?|occurs?|stands?)"),
        (
            "advise explain give kindly let please send share tell",
            "(?:please|kindly)(?: (?:do|just|also|could you|would you|can you))* (?:(?:send|tell|give|show|drop|write|offer|grant|spare) (?:me|us|your|any|some|what|how|why)|(?:share|advise|explain|provide|indicate|clarify|comment|answer|respond|reply|elaborate|describe|outline)|let me know (?:what|why|how|which|where|whether|your|the|any))",
            "do (?:tell|send|give|let|share|advise|explain)(?: me)?",
        ),
        ("like love curious interested keen glad happy grateful want need wish hope hoping eager appreciate & know hear learn understand ask find told get have receive see & what how why which where whether _your_ one_thing reasons areas criteria _the_", f"i(?:'d| would|'m| am| was)?{gap(3)} (?:like|love|curious|interested|keen|glad|happy|grateful|want|need|wish|hope|hoping|eager|appreciate|wanting)(?: very much| really)?(?: to)? (?:know|hear|learn|understand|ask|find out|be told|get|have|receive|see|knowing|hearing|learning|understanding){gap(2)} (?:what|how|why|which|where|whether|your (?:advice|feedback|view|views|thoughts?|opinion|reasons?|impression|remarks?|comments?)|what you|one thing|the (?:reasons?|areas?|criteria))"),
        ("let_me_know tell_me advise_me explain share_with", "(?:let me know|tell me|advise me(?: on)?|explain(?: to me)?|share with me) (?:what|why|how|which|where|whether|your)"),
        (
            "curious myself wonder",
            f"i(?:'m| am| was)?(?: \\w+)? (?:wonder|wondering|curious|asking myself){gap(3)} (?:if|whether|what|how|why|which|where|about){gap(3)} (?:you|i|my|your|there|it was|this was|the (?:panel|team))",
        ),
        (
            "can could might will would & advise call clarify comment describe elaborate explain forward give help indicate introduce let look offer point provide put recommend refer say send share spare take tell",
            f"{_POLITE_EN} (?:tell|say|share|give|point|let me|explain|send|provide|describe|indicate|advise|help|offer|spare|elaborate|comment|clarify|look|take|put|forward|recommend|introduce|refer|call)",
        ),
    ),
    "fr": Clues(
        (
            "aimé demande désire j'aimerais j'apprécier j'attends j'espère m'aiderait permets saurais serai sollicite souhaite suis veux voudrais",
            f"(?:j'aimerais|j'aurais aimé|je (?:souhaiterais|voudrais|désirerais|souhaite|désire|serais|vous serais|te serais|vous saurais|te saurais|suis|veux|demande|sollicite|me permets)|j'apprécier\\w*|j'attends|j'espère|il me serait|cela m'aiderait|ça m'aiderait){gap(8)} {ADVICE_FR}",
        ),
        (
            "améliorer appréciation avis commentaire conseil critique d'amélioration explication feed impression observation piste point progr précision recommandation regard remarque renforcer reprendre ressenti retour revoir suggestion éclairage",
            f"{ADVICE_FR}{gap(6)} (?:m'(?:aider|ser|éclairer|intéresser|être)\\w*|me (?:ser|aider|rendr|permettr)\\w+|serai(?:t|ent)|seraient|sera|seront|aurai)",
        ),
        (
            "accordez-moi adresser communique conseille dire dis-moi dites-moi donne envo explique faire fais-moi faites-moi hésit indique parlez-moi partager précise rappele répondre signaler tenir transmettre éclaire",
            "(?:merci|veuillez|vous (?:prie|demande|remercie|remercierais|saurais gré|serais reconnaissante?)|te (?:remercie|demande))(?: \\w+)? ?(?:de|d')?(?: ?bien vouloir)? ?(?:me |m'|nous )(?:dire|faire|donner|indiquer|communiquer|expliquer|envoyer|préciser|partager|adresser|répondre|transmettre|rappeler|conseiller|éclairer|tenir|signaler)",
            "(?:dites|donnez|indiquez|expliquez|faites|précisez|envoyez|accordez|communiquez|rappelez|dis|donne|explique|fais|envoie|parlez|éclairez|conseillez)-moi", "hésit\\w+ (?:surtout )?pas à (?:me |m')(?:dire|faire|donner|signaler|partager|indiquer|communiquer|conseiller|répondre)", "merci (?:de|d')(?: ?bien vouloir)? ?(?:répondre|préciser|indiquer|expliquer|dire)",
        ),
        (
            "apprendre comprendre connaître entendre recueillir savoir",
            f"(?:j'aimerais|j'aurais aimé|je (?:voudrais|souhaiterais|souhaite|désire|désirerais|serais|veux|tiens à|cherche à)|cela m'intéresserait|ça m'intéresserait|il me serait|cela m'aiderait|ça m'aiderait|besoin){gap(4)} (?:savoir|connaître|comprendre|entendre|apprendre|recueillir)",
        ),
        ("comment demand m'interroge où pourquoi quel", "je me (?:demande|demandais) (?:si|ce|comment|pourquoi|quel|quelle|quels|quelles|où)", "je m'interroge"),
        (
            "améliorer appréciation avis commentaire conseil critique d'amélioration explication feed impression l'esprit observation piste point progr précision recommandation regard remarque renforcer reprendre ressenti ressort retour revoir suggestion venait viennent vient éclairage",
            f"(?:si|s'il)(?: un| une| vous| tu| quelque chose| l'un)?{gap(6)} (?:(?:vient|venait|viennent|revient) à l'esprit|{ADVICE_FR})", "si (?:un|une) (?:point|chose|remarque|piste|détail|habitude|compétence)(?: \\w+){0,3} (?:vient|venait|revient|ressort)",
        ),
        (
            "accepter as-tu aurais-tu auriez-vous avez-vous consentiriez-vous peux-tu pourr pouvez-vous serais-tu seriez-vous verriez-vous voudr",
            "(?:pourriez|pouvez|auriez|voudriez|accepteriez|seriez|verriez|consentiriez|avez)-vous", "(?:pourrais|peux|aurais|voudrais|serais|accepterais|as)-tu",
        ),
    ),
}  # fmt: skip
# "One question, only if it is easy to answer": it announces one, and is none.
_ANNOUNCES = {
    "en": Clues(
        (
            "ask have mind put there",
            "(?:may|might|can|could) i (?:perhaps )?(?:ask|put)(?: you)?(?: for)?(?: (?:a|one|just|last|final|small|quick|short|thing|question|something|to you))*", "would you mind(?: (?:if i asked|a|one|my asking))?(?: (?:quick|small|short|last|question|you|something))*",
            "(?:do you have|have you|is there|would you have)(?: \\w+){0,3} (?:a|one|room) (?:moment|minute|second)?(?: \\w+){0,2} (?:a|one|for|question)(?: \\w+)*",
        ),
    ),
    "fr": Clues(
        (
            "auriez-vous avez-vous permettez-vous peux pourrais puis-je",
            "(?:puis-je|pourrais-je|me permettez-vous|permettez-vous|est-ce que je peux|je peux|je pourrais)(?: (?:me permettre|vous|te|encore|seulement|juste))* ?(?:de |d')?(?:vous |te |une )?(?:poser|demander|soumettre|question)(?: (?:une|un|quelque|chose|seule|petite|dernière|question|conseil|avis))*", "(?:auriez|avez)-vous (?:une|deux) (?:minute|seconde|minutes|secondes)(?: pour une(?: \\w+)? question)?",
        ),
    ),
}  # fmt: skip
# Questions that are told about, not asked.
_TOLD = {
    "en": Clues(("'s asked first her his last question s' that their wanted wondered", "(?:'s|s'|the|that|this|your|his|her|their|first|last) question", "(?:asked|wondered|wanted to know)")),
    "fr": Clues(("cette demanda demandiez demandé dernière leur première question", "(?:la|cette|votre|ta|sa|leur|première|dernière) question", "demand(?:é|ait|aient|ant|iez)")),
}  # fmt: skip
_PERSON = {
    "en": Words("you|your|yours|i|me|my|mine|we|our"),
    "fr": Words("vous|votre|vos|tu|te|toi|ton|ta|tes|je|me|mon|ma|mes|moi", "[jmt]'[\\w]+"),
}  # fmt: skip
_OR = {"en": ("or ", "or,", "and if "), "fr": ("ou ", "ou,", "ou bien", "et si ")}
_QUOTES = (("«", "»"), ("“", "”"), ('"', '"'))
# Words from the reader on what the candidate did or should do: what a policy against feedback refuses.
_SEEKS = {
    "en": Clues(
        ("advice assessment comment criti evaluation feed guidance hint impression input insight observation opinion perspective pointer recommendation remark steer suggestion take thought tip view", ADVICE_EN),
        ("advise better concrete convinc detailed develop differently enough fall fell first focus harder improv lack missing practi precise prepar reason short strength stronger too weak why work wrong", "(?:advise\\w*|improv\\w*|strengthen\\w*|stronger|strengths?|(?:do|done|did|be|been|gone) (?:\\w+ )?better|differently|weak\\w*|missing|lack\\w*|(?:work|working) (?:on|first|harder)|practi[sc]\\w*|prepar\\w*|develop\\w*|focus\\w*|(?:fell|fall|falling|come|came) short|went wrong|convinc\\w*|(?:clear|concrete|deep|strong|good|precise|detailed|solid|short|long|close|quick|slow) enough|too \\w+|why|reasons?)"),
        ("'d have should would", "(?:would|should|'d) (?:you |i )(?:have|start|look|put|do|change|suggest|change)", "you (?:would|'d) (?:have|start|look|put|do|change|suggest|like|want)", "have me \\w+"),
    ),
    "fr": Clues(
        ("améliorer appréciation avis commentaire conseil critique d'amélioration explication feed impression observation piste point progr précision recommandation regard remarque renforcer reprendre ressenti retour revoir suggestion éclairage", ADVICE_FR),
        ("amélior assez autrement commencer convain différemment développer faible fort manqu mieux motif perfection points pourquoi progress progrès prépar raison renforc reprendr revoir suffis travaille trop", "(?:amélior\\w*|travailler\\w*|travaillez|renforc\\w*|progress\\w*|progrès|manqu\\w*|(?:points? )?faibles?\\w*|points? forts?|mieux|autrement|différemment|pourquoi|raisons?|motifs?|convain\\w*|assez \\w+|trop \\w+|prépar\\w*|développer\\w*|reprendre|reprendri\\w*|revoir|commencer\\w*|perfection\\w*|suffis\\w*)"),
    ),
}  # fmt: skip


@value
class Request:
    """One sentence that asks; `number` is its place among the passages."""

    passage: Passage
    number: int
    question: bool  # it bears a question mark
    announces: bool = False  # it only asks whether one may ask
    goes_on: bool = False  # "Or is it the pace?": the question before, continued


_last: tuple[Draft | None, tuple[Request, ...]] = (None, ())


def requests(draft: Draft) -> tuple[Request, ...]:
    """What the note asks of its reader, in order; nothing in a language without words for it."""
    global _last
    if _last[0] is not draft:
        _last = (draft, tuple(_found(draft)))
    return _last[1]


def seeks_words(request: Request, language: str) -> bool:
    """Whether the request is for advice, feedback or reasons, not for a call, say, or a favour."""
    return not request.announces and seeks(request.passage.text, language)


def seeks(text: str, language: str) -> bool:
    """Whether a sentence that asks wants words on what the candidate did or should do."""
    return text in _SEEKS[language]


def _found(draft: Draft) -> Iterator[Request]:
    wish = _WISH.get(draft.language)
    if wish is None:
        return
    pass_on = plug.language(draft.language, "words").PASS_ON
    previous: Request | None = None
    for number, passage in enumerate(draft.passages):
        text = passage.text
        question = _asks(text)
        span = wish.first(text)
        request: Request | None = None
        if (question or span is not None) and not _only_passes_on(text, pass_on, draft.language):
            if question:
                low = text.lower().lstrip("«“\"'-–— ")
                goes_on = (
                    previous is not None
                    and previous.question
                    and low.startswith(_OR[draft.language])
                )
                request = Request(
                    passage=passage,
                    number=number,
                    question=True,
                    announces=_announces(text, draft.language) or _is_told(draft, number),
                    goes_on=goes_on,
                )
            elif span is not None and not _is_thanks(span.text, passage):
                request = Request(passage=passage, number=number, question=False)
        if request is not None:
            yield request
        previous = request


def _asks(text: str) -> bool:
    """Whether a question mark stands outside quotation marks."""
    if "?" not in text:
        return False
    pieces = text.split("?")[:-1][:20]
    before = ""
    for piece in pieces:
        before += piece
        if not any(
            before.count(o) % 2 if o == c else before.count(o) > before.count(c) for o, c in _QUOTES
        ):
            return True
    return False


def _only_passes_on(text: str, pass_on: Words, language: str) -> bool:
    """Whether all that is asked is to give somebody the candidate's thanks."""
    return text in pass_on and text not in _SEEKS[language]


def _is_thanks(matched: str, passage: Passage) -> bool:
    """Whether the wish is one to thank: "I'd like to thank you for your advice"."""
    low = matched.lower()
    if passage.move == "ask":
        return False
    told = passage.move == "thanks" and low.startswith(("tell", "explain", "let me", "share"))
    return told or "thank" in low or "remerci" in low


def _announces(text: str, language: str) -> bool:
    """Whether the question is no more than "May I ask one thing?"."""
    span = _ANNOUNCES[language].first(text)
    if span is None:
        return False
    rest = f"{text[: span.start]} {text[span.end :]}".split()
    return sum(any(c.isalnum() for c in word) for word in rest) <= 4


def _is_told(draft: Draft, number: int) -> bool:
    """Whether the question is one that somebody put to the candidate."""
    here = draft.passages[number]
    if here.text in _PERSON[draft.language]:
        return False
    return any(
        p.text in _TOLD[draft.language]
        for p in draft.passages[max(0, number - 1) : number + 2]
        if p.paragraph == here.paragraph
    )
