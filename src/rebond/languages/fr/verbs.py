"""French verbs, as far as telling a memory needs them: second persons and participles.

Only forms that are known for certain are given; for any other the answer is
None, and the caller does without.
"""

from __future__ import annotations

# 3rd person singular → (tu, vous). Compound tenses need the auxiliaries only.
VERBS = {
    "a": ("as", "avez"), "avait": ("avais", "aviez"), "aura": ("auras", "aurez"), "aurait": ("aurais", "auriez"), "ait": ("aies", "ayez"),
    "est": ("es", "êtes"), "était": ("étais", "étiez"), "sera": ("seras", "serez"), "serait": ("serais", "seriez"),
    "va": ("vas", "allez"), "fait": ("fais", "faites"), "dit": ("dis", "dites"), "vient": ("viens", "venez"), "tient": ("tiens", "tenez"),
    "revient": ("reviens", "revenez"), "retient": ("retiens", "retenez"), "prend": ("prends", "prenez"), "apprend": ("apprends", "apprenez"),
    "comprend": ("comprends", "comprenez"), "met": ("mets", "mettez"), "permet": ("permets", "permettez"), "sait": ("sais", "savez"),
    "peut": ("peux", "pouvez"), "veut": ("veux", "voulez"), "voit": ("vois", "voyez"), "doit": ("dois", "devez"), "croit": ("crois", "croyez"),
    "lit": ("lis", "lisez"), "écrit": ("écris", "écrivez"), "décrit": ("décris", "décrivez"), "connaît": ("connais", "connaissez"),
    "part": ("pars", "partez"), "sort": ("sors", "sortez"), "sert": ("sers", "servez"), "rit": ("ris", "riez"), "sourit": ("souris", "souriez"),
    "suit": ("suis", "suivez"), "vit": ("vis", "vivez"), "reçoit": ("reçois", "recevez"), "finit": ("finis", "finissez"),
    "choisit": ("choisis", "choisissez"), "réfléchit": ("réfléchis", "réfléchissez"), "réunit": ("réunis", "réunissez"),
    "rend": ("rends", "rendez"), "répond": ("réponds", "répondez"), "attend": ("attends", "attendez"), "entend": ("entends", "entendez"),
    "descend": ("descends", "descendez"), "perd": ("perds", "perdez"), "défend": ("défends", "défendez"), "construit": ("construis", "construisez"),
    "conduit": ("conduis", "conduisez"), "accueille": ("accueilles", "accueillez"), "ouvre": ("ouvres", "ouvrez"), "offre": ("offres", "offrez"),
    "s'appelle": ("t'appelles", "vous appelez"), "appelle": ("appelles", "appelez"), "rappelle": ("rappelles", "rappelez"),
    "jette": ("jettes", "jetez"), "achète": ("achètes", "achetez"), "mène": ("mènes", "menez"), "amène": ("amènes", "amenez"),
    "emmène": ("emmènes", "emmenez"), "lève": ("lèves", "levez"), "répète": ("répètes", "répétez"), "préfère": ("préfères", "préférez"),
    "gère": ("gères", "gérez"), "espère": ("espères", "espérez"), "complète": ("complètes", "complétez"), "pèse": ("pèses", "pesez"),
    "essaie": ("essaies", "essayez"), "paie": ("paies", "payez"), "envoie": ("envoies", "envoyez"), "emploie": ("emploies", "employez"),
}  # fmt: skip
AUXILIARY = frozenset(("a", "avait", "aura", "aurait", "est", "était", "sera", "serait"))
CLITICS = frozenset("ne n me m te t se s le la l les lui y en nous vous leur".split())
ADVERBS = frozenset(
    "toujours aussi ensuite puis alors d'abord déjà encore souvent même vraiment".split()
)
NOT_VERBS = frozenset(
    "elle il le la une cette votre notre comme contre entre quelque chaque autre même encore peine bonne première grande petite".split()
)
PARTICIPLES = frozenset(
    "fait refait mis pris appris compris perdu vu lu relu dit écrit répondu rendu fini oublié ouvert cru su pu dû voulu reçu couru tenu senti suivi choisi réussi".split()
)
WITH_ETRE = frozenset("resté arrivé entré rentré tombé monté passé allé retourné né".split())
PRESENT_TO_PARTICIPLE = {
    "mets": "mis",
    "fais": "fait",
    "prends": "pris",
    "perds": "perdu",
    "dis": "dit",
    "lis": "lu",
    "vois": "vu",
    "réponds": "répondu",
    "finis": "fini",
    "écris": "écrit",
    "rends": "rendu",
}


def second_person(verb: str, form: int) -> str | None:
    """The verb in the second person, None when it is not known for certain."""
    if verb in VERBS:
        return VERBS[verb][form]
    if verb.endswith("ait") and len(verb) > 4:
        stem = verb[:-3]
        if form == 1 and stem.endswith("ge"):
            stem = stem[:-1]
        if form == 1 and stem.endswith("ç"):
            stem = stem[:-1] + "c"
        return stem + ("ais", "iez")[form]
    if verb.endswith("ra") and len(verb) > 4:
        return verb[:-1] + ("as", "ez")[form]
    regular = verb.endswith("e") and len(verb) > 3 and verb not in NOT_VERBS
    if regular:
        stem = verb[:-1]
        if form == 0:
            return verb + "s"
        if "è" in stem[-3:]:
            return None
        return stem + "ez"
    return None


_PLURAL = {"ont": "avez", "sont": "êtes", "font": "faites", "vont": "allez", "disent": "dites"}


def second_plural(verb: str) -> str | None:
    """The third person plural in the second: "relaient" → "relayez", "avaient" → "aviez"."""
    if verb in _PLURAL:
        return _PLURAL[verb]
    if (
        verb.endswith("aient")
        and len(verb) > 6
        and not verb.endswith(("laient", "paient", "raient"))
    ):
        return verb[:-5] + "iez"
    if verb.endswith("ent") and len(verb) > 4:
        stem = verb[:-3]
        return (stem[:-1] + "y" if stem.endswith(("ai", "oi", "ui")) else stem) + "ez"
    return None
