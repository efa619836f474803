"""What tells a house from a person, a title and a desk, and its name from its domain.

Names of houses cross borders (a French mail names a bank "GmbH" or "Ltd"), so
the words here are everybody's and not a language's.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rebond import senders
from rebond.names import EDGES, bare, low, pattern, small, trimmed, words
from rebond.page import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rebond.tongue import Tongue

# Kinds of houses: such a word makes a name longer, and nobody is called by it.
HOUSES = frozenset(
    "tenuta officina ceramiche autotrasporti gelateria farmacia fornace tessitura pasticceria panificio "
    "minera transportes panaderia taller ferreteria gasthof autohaus apotheke spedition backerei metzgerei tischlerei schreinerei "
    "gartnerei malerbetrieb elektro dachdeckerei ingenieurburo diakonie caritas rijwielhandel bakkerij slagerij drukkerij zaden "
    "apotheek kwekerij padaria metalurgica texteis cimentos construtora transportadora farmacias librairie ferme scierie fonderie "
    "bijouterie pepinieres chauffage plomberie menuiserie imprimeries laiterie laiteries acieries filatures domaine abbaye reseau "
    "orchestre auberge camping "
    "academy estate bureau department direction service agency airlines airport and arts association associates authority bakery bank bikes boatyard books brewery brothers "
    "builders cafe care centre center chemicals church city clinic club co college communications company construction "
    "consulting coop cooperative council county dairies dairy dental department design district electronics energy engineering "
    "estates farm farms fabric federation festival films finance foods foundation freight gallery games garage gardens group "
    "health healthcare holding holdings homes hospice hospital hospitals hotel hotels industries institute instruments insurance international "
    "kitchen lab labs laboratories library logistics marine market media ministry motors museum mutual network nursery office "
    "opera orchards partners pharma post press primary project properties publishing rail railway renewables research restaurant "
    "retail robotics school sciences biosciences services society software solicitors solutions sons space station store stores studio "
    "studios supplies systems technologies technology textiles theatre theater tools trading transport trust university "
    "ventures water wines works workshop "
    "coop epicerie ferme cremerie cegep agence association atelier ateliers avocats banque boulangerie brasserie cabinet cave centre chu clinique college "
    "communaute commune compagnie conseil conseils cooperative ecole editions etablissements ets fondation fromagerie garage "
    "groupe hopital hotel imprimerie institut laboratoire laboratoires lycee mairie maison mediatheque musee mutuelle papeterie papeteries "
    "pharmacie prefecture ressourcerie restaurant societe theatre transports universite ville "
    "amt bau betriebe brauerei druckerei fabrik gemeinde genossenschaft gesellschaft gruppe handel haus hochschule holding "
    "institut kanzlei klinik klinikum krankenhaus kreis landkreis logistik maschinenbau museum praxis sparkasse stadt "
    "stadtwerke stiftung technik universitat verband verein verlag versicherung versicherungen werke werkstatt zentrum "
    "asociacion ayuntamiento banco bodega bodegas centro clinica colegio construcciones cooperativa despacho editorial empresa "
    "escuela fabrica fundacion grupo hospital hoteles instituto laboratorios libreria museo talleres universidad "
    "azienda banca cantina cantine comune cooperativa editrice fondazione gruppo industria industrie istituto libreria "
    "officine ospedale ristorante scuola studio universita "
    "camara clinica empresa escola fundacao hospital instituto livraria oficina universidade "
    "bedrijf bouw gemeente groep hogeschool huis museum school stichting theater uitgeverij universiteit vereniging "
    "verzekeringen ziekenhuis zorg".split()
)
# Where a kind of house is the end of a word: "Rijwielhandel", "Fahrradfabrik".
_KINDS = (
    "handel", "betrieb", "betriebe", "backerei", "brauerei", "klinik", "schule", "verlag", "technik", "fabrik", "fabriek",
    "bedrijf", "bakkerij", "kasse", "versicherung", "gesellschaft", "unternehmung", "industrie", "werke", "ziekenhuis", "spital",
)  # fmt: skip
_LEGAL = (
    r"(?:\(?(?:pvt|pty|co)\)?\.? )?(?:ltd|limited|inc|incorporated|corp|corporation|co|llc|llp|lp|plc|cic|gmbh|mbh|ag|se|kg|kgaa|ohg|ug|e\.? ?v|eg|"
    r"sas|sasu|sarl|sprl|srl|eurl|sca|scop|snc|s\.?a|s\.?a\.?s|s\.?p\.?a|s\.?r\.?l|s\.?l|s\.?l\.?u|s\.?a\.?u|s\.?c\.?o\.?o\.?p|sc|lda|ltda|unipessoal|b\.?v|n\.?v|vzw|asbl|vof|cv|oy|ab|a/s|aps|kft|sp\. z o\. o)"
    r"(?:\.? & ?co\.?(?: kgaa?| ohg)?)?\.?"
)
# Parts of a domain that say nothing about whose it is.
_NOBODY = frozenset(
    "co com org net ac edu gov gouv gob gov nhs eu www mail email e-mail inbound mx reply replies reponse reponses info "
    "news post office mailbox mail-box courriel correo posta message messages ats app apps cloud online team in de fr".split()
)
# What mailboxes are called in every language.
_DESKS = frozenset(
    "mailer|bot|dept|hr dept|hr|human resources|jobs|careers|career|recruiting|recruitment|talent|talents|talent acquisition|talent team|people|people team|"
    "hiring|hiring team|team|no-reply|noreply|job|rh|ats|hr team|recruiting team|people & culture|hr department".split(
        "|"
    )
)
_THE = frozenset("the your our le la les votre ton ta notre nos der die das ihr dein euer unser il lo la gli el los las o a os het de je uw".split())  # fmt: skip


@lru_cache(maxsize=4096)
def legal(name: str) -> int:
    """Where the legal form at the end of a name starts ("… Ltd"), or -1."""
    match = pattern(rf"(?i)[ ,]+{_LEGAL}$").search(plain(name))
    return -1 if match is None or match.start() < 2 else int(match.start())


def without_form(name: str) -> str:
    """A name without its legal form, which may be there or not."""
    form = legal(name)
    return name[:form] if form > 0 else name


def labels(email: str) -> Iterator[str]:
    for label in senders.labels(email):
        if label in senders.RELAYS or label in senders.PRIVATE or label in _NOBODY:
            continue
        tokens = [token for token in label.split("-") if token]
        if "ats" in tokens or recruits(label):
            continue
        kept = [token for token in tokens if not senders.is_recruiting(token)]
        if kept and "".join(kept) not in senders.RELAYS:
            yield "-".join(kept)


def recruits(label: str) -> bool:
    """Whether a part of a domain is a recruiting system's by its look: "swiftrecruit"."""
    system = r"(?:recruit|talent|jobs?|career|hire)[a-z]{4,}|[a-z]{3,}(?:recruit|recruiting|talent|talents|jobs|ats|[^s]hire|careers)"
    return pattern(system).fullmatch(plain(label)) is not None


@lru_cache(maxsize=4096)
def is_house(name: str) -> bool:
    """Whether a name is a house's by its look: a legal form, a kind of house, an "and Co"."""
    if legal(name) > 0 or "&" in name:
        return True
    return any(word in HOUSES or (len(word) > 7 and word.endswith(_KINDS)) for word in words(name))


def unadorned(name: str, tongue: Tongue) -> str:
    """The name without "Recruiting", "Service RH" and the like at its ends."""
    if away(name.strip(EDGES), tongue):
        return ""
    found = name.split()
    changed = True
    while changed and len(found) > 1:
        changed = False
        for size in range(min(4, len(found) - 1), 0, -1):
            if away(" ".join(found[-size:]).strip(EDGES + "&"), tongue):
                found, changed = found[:-size], True
                break
            article = found[0].lower() in _THE and len(found) > size + 1
            first = " ".join(found[article : size + article]).strip(EDGES)
            of = size == 1 and bare(first) in HOUSES and small(found[article + 1])
            if not of and away(first, tongue):
                found, changed = found[size + article :], True
                break
        while len(found) > 1 and (small(found[-1]) or found[-1] in "-–|:"):
            found.pop()
        while len(found) > 1 and changed and (found[0] in "-–|:/" or (small(found[0]) and found[0].islower())):  # fmt: skip
            found.pop(0)
    rest = " ".join(found)
    if changed or rest != name:
        rest = rest[2:] if rest[:2] in ("l'", "l’", "d'", "d’") else rest
    return trimmed(rest, line=True) if rest else ""


def away(name: str, tongue: Tongue) -> bool:
    """Whether words of a displayed name say what it does and not whose it is."""
    return tongue.words("DISPLAY").fills(low(name)) or name.lower() in _DESKS


def is_title(name: str, tongue: Tongue) -> bool:
    """Whether a name is a job's or a department's: it begins or ends with a title's noun."""
    shape = low(name.strip(EDGES))
    if tongue.words("NOT_COMPANY").fills(shape) or tongue.words("DISPLAY").fills(shape):
        return True
    titles = tongue.words("TITLES")
    found = shape.split()
    if len(found) > 1 and found[0].decode("latin-1") in _THE:
        found = found[1:]
    if not found or legal(name) > 0:
        return False
    last, first = found[-1].decode("latin-1"), found[0].decode("latin-1")
    if titles.fills(found[-1]) and last not in HOUSES:
        return True
    of = len(found) > 1 and small(found[1].decode("latin-1"))
    return titles.fills(found[0]) and first not in HOUSES and (of or not is_house(name))


@lru_cache(maxsize=4096)
def reach(name: str, label: str) -> float:
    """How much of a domain's part is made of a name: "Tessel Bank" and tessel.example, 1.0."""
    whole = bare(label)
    found = words(without_form(name))
    if not found or len(whole) < 2:
        return 0.0
    letters = "".join(found)
    if letters.startswith(whole) or letters == whole:
        return 1.0 if len(whole) > 3 or letters == whole else 0.6
    if len(letters) > 4 and whole.startswith(letters) and letters not in HOUSES:
        return max(0.75, len(letters) / len(whole))  # "Aurora", aurorapharma.example
    tokens = label.split("-")
    initials = "".join(word[0] for word in found)
    strong = "".join(word[0] for word in found if not small(word))
    rest, got = whole, 0
    for token in tokens:
        if len(token) > 2 and token in (initials, strong):
            rest, got = rest.replace(token, "", 1), got + len(token)
    begun = 0
    for word in found:
        if len(word) > 2 and word in rest:
            rest, got = rest.replace(word, "\n", 1), got + len(word)
        elif size := _beginning(word, rest):
            rest, begun = rest.replace(word[:size], "\n", 1), begun + size
    # "Nat Seed Corp": beginnings alone are chance.
    got += begun if got or begun == len(whole) else 0
    return got / len(whole)


def left(name: str, label: str) -> list[str]:
    """The words of a name that a domain's part does not know, kinds of houses aside."""
    whole = bare(label)
    found = [word for word in without_form(name).split() if not small(word)]
    strong = "".join(bare(word)[:1] for word in found)
    if strong and strong in label.split("-"):
        return []
    return [
        word
        for word in found
        if not any(
            part in whole or part in HOUSES or _beginning(part, whole) for part in words(word)
        )
    ]


def _beginning(word: str, rest: str) -> int:
    """How many of a word's first letters stand in the rest, four at least."""
    for size in range(len(word) - 1, 3, -1):
        if word[:size] in rest:
            return size
    return 0
