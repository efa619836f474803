"""Which of our seven languages a text is in, told by its smallest words.

No model and no statistics: a mail of four words ("Bonjour, poste pourvu.
Cordialement.") must do. A word that several languages share counts for each
of them in part.
"""

from __future__ import annotations

from functools import cache

from rebond.page import shadow

# Letters without accents, as shadows have them. Greetings, closings and the
# words of very short refusals stand beside the usual small words.
_WORDS = {
    "en": "the and you your we our for with that this have has not are was were will would been is it to of in on at "
    "from by as but if they i'm we've we're we'll don't can could please thank thanks dear hi hello hey regards best "
    "sincerely there which who about an or any all their them his her she he my me us unfortunately sorry someone "
    "else again wishes cheers went chose gone new job role position update applicant filled interview be do a i",
    "fr": "le la les de des du un une et est vous votre vos nous notre nos pour avec que qui dans sur pas ne ce cette "
    "ces au aux en par plus avons avez ont sont ete etre je tu ton ta tes mon ma mes il elle mais ou si bonjour "
    "bonsoir cordialement merci madame monsieur bien c'est n'est malheureusement toutefois poste pourvu candidature "
    "profil salut chez leur suite meilleures bonne j'ai d'un d'une l'equipe retenu autre sommes cela nous-memes a "
    "entretien finalement avoir fait chere cher",
    "es": "el la los las de del un una y es usted su sus nosotros nuestro nuestra nuestros para con que en por no se "
    "lo le les al como mas hemos ha han sido ser te tu tus pero si hola buenos buenas dias tardes saludos gracias "
    "estimado estimada atentamente cordial saludo puesto cubierto vacante candidatura proceso seleccion esta este "
    "muy tambien sin sobre desde cuando otro otra persona perfil momento lamentablemente lamentamos oferta empleo "
    "querido querida esto ya nos estamos a",
    "de": "der die das und ist sie ihr ihre ihrer ihnen ihren wir uns unser unsere fur mit dass den dem des ein eine "
    "einen einer einem nicht zu zum zur auf an am im in von vom bei als auch es haben hat wird werden wurde sind "
    "ich du dir dich dein deine deiner aber oder wenn hallo guten tag sehr geehrte geehrter geehrtes grussen gruse "
    "gruss freundlichen viele liebe lieber herr frau danke bewerbung stelle leider besetzt besten absage bereits "
    "uber sich noch nur durch einem anderen fur nach wie kann mussen beste grusen schon vergeben",
    "it": "il lo la gli le i di del della dei delle un una e che per con non si su da dal dalla nel nella al alla ai "
    "sono sei siamo abbiamo ha hanno stato stata essere lei suo sua sue suoi tuo tua noi nostro nostra nostri ma se "
    "come piu anche questo questa buongiorno buonasera salve ciao gentile cordiali saluti grazie cordialmente "
    "distinti candidatura posizione purtroppo colloquio profilo coperta selezione ricerca azienda vi ci ti mi ne "
    "stata altro altra persona dottor dottoressa o",
    "pt": "o a os as de do da dos das um uma e que para com nao se em no na nos nas por pelo pela ao seu sua seus suas "
    "voce nos nosso nossa mas ou como mais foi foram ser sido temos esta este isso ola bom boa dia tarde obrigado "
    "obrigada atenciosamente cumprimentos melhores prezado prezada caro cara candidatura vaga processo seletivo "
    "infelizmente entrevista perfil preenchida momento outro outra pessoa agradecemos agradeco lhe te teu tua "
    "tambem sobre ja estamos decidimos abraco exmo exma",
    "nl": "de het een en van is dat die niet we wij u uw je jij jouw ons onze voor met op te in aan om als ook er maar "
    "of hebben heeft wordt worden werd zijn was ben bent ik hij zij naar bij door over dit deze geen nog wel kan "
    "zal beste hallo geachte groet groeten vriendelijke dag heer mevrouw bedankt dank sollicitatie functie vacature "
    "helaas vervuld kandidaat gesprek gekozen wens succes jammer ingevuld goedemorgen goedemiddag",
}
_FIRST, _READ = 40, 320  # words: the opening tells, or else the whole


@cache
def _weights() -> dict[bytes, tuple[tuple[int, float], ...]]:
    owners: dict[str, list[int]] = {}
    for number, words in enumerate(_WORDS.values()):
        for word in dict.fromkeys(words.split()):
            owners.setdefault(word, []).append(number)
    return {
        word.encode(): tuple((number, 1.0 / len(found) ** 1.5) for number in found)
        for word, found in owners.items()
    }


def language_of(text: str) -> str:
    """The language of a text: "fr", "en", "es", "de", "it", "pt" or "nl"; "en" when nothing tells.

    >>> language_of("Bonjour, poste pourvu. Cordialement.")
    'fr'
    """
    return of_shadow(shadow(text[:6000]))


def of_shadow(low: bytes) -> str:
    """The same for a text already laid out (see `rebond.page`).

    A mail in two languages is in the one that comes first.
    """
    words = low[:6000].translate(_SPLIT).split(None, _READ)[:_READ]
    first, lead = _best(words[:_FIRST])
    if lead >= 3.0:
        return first
    return _best(words)[0]


def translation_at(shape: bytes, low: bytes) -> int:
    """Where the same mail begins again in another language, or the length of the text.

    Told by its paragraphs: some in one language, then none but in another. A
    greeting or a heading belongs to what follows it.
    """
    found: list[tuple[int, int, str]] = []  # place, words, language
    at = 0
    for paragraph in shape.split(b"\n\n"):
        words = low[at : at + len(paragraph)].translate(_SPLIT).split()
        language, lead = _best(words)
        found.append((at, len(words), language if lead >= _CLEAR else ""))
        at += len(paragraph) + 2
    clear = [(number, language) for number, (_, _, language) in enumerate(found) if language]
    if len({language for _, language in clear}) != 2:
        return len(low)
    first = clear[0][1]
    turn = next(number for number, language in clear if language != first)
    if any(language == first for number, language in clear if number > turn):
        return len(low)
    while turn and not found[turn - 1][2] and _opens(shape[found[turn - 1][0] :]):
        turn -= 1
    above = sum(words for _, words, _ in found[:turn])
    below = sum(words for _, words, _ in found[turn:])
    return found[turn][0] if above >= _ENOUGH <= below else len(low)


def _opens(shape: bytes) -> bool:
    """Whether a paragraph opens what stands below it: "-----", "[English]", "Dear Ada,"."""
    bare = shape.partition(b"\n\n")[0].strip()
    return b"\n" not in bare and (bare[:1] in b"-_=*[(" or bare[-1:] in b",:")


_CLEAR = 2.5  # lead of a paragraph's language over the next, in words
_ENOUGH = 15  # words on either side: less is a signature, or a proverb


def _best(words: list[bytes]) -> tuple[str, float]:
    """The likeliest language and its lead over the next."""
    weights = _weights()
    scores = [0.0] * len(_WORDS)
    for word in words:
        for number, weight in weights.get(word, ()):
            scores[number] += weight
    order = sorted(range(len(scores)), key=lambda number: -scores[number])
    if not scores[order[0]]:
        return "en", 0.0
    return tuple(_WORDS)[order[0]], scores[order[0]] - scores[order[1]]


_SPLIT = bytes(
    code if (chr(code).isalnum() and code < 128) or code == ord("'") else 32 for code in range(256)
)
