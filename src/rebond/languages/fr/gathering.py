"""French words by which a candidacy is understood: who is who, what took place, what must wait."""

from rebond.text import Words

# --- who somebody is, by the role written beside the name ---
REFERRER = Words("amie?", "ami", "coopt(?:eur|ante?|ation)", "recommandation", "connaissance", "ancien(?:ne)? collègue", "cousine?", "frère", "sœur", "soeur")  # fmt: skip
APPOINTED = Words("personne (?:nommée|retenue|choisie|promue)", "nommée?", "candidat(?:e)? retenue?", "promue?", "a eu le poste")  # fmt: skip
AGENCY = Words("cabinet de recrutement", "chasseu(?:r|se) de têtes", "agence (?:d'intérim|d'emploi|de recrutement)", "intérim", "client(?:e)? confidentiel(?:le)?", "client(?:e)? ?:.*", "via .+", "consultant(?:e)? en recrutement")  # fmt: skip
CLIENT = Words("notre cliente?", "(?:la cliente|le client) (?:a|ont|préfère|retient|souhaite|n'a)")
RECRUITER = Words("rh", "ressources humaines", "recrut(?:eur|euse|ement)", "drh", "chargée? de (?:recrutement|rh)", "talents?", "responsable rh", "acquisition de talents")  # fmt: skip
CHAIR = Words("présidente?(?: du jury| de jury)?", "présidence")
SENIOR = Words("direct(?:eur|rice|ion)", "responsable", "chef(?:fe)?", "gérante?", "fondat(?:eur|rice)", "pdg", "dg", "patron(?:ne)?", "manager", "manageuse", "lead", "cadre", "associée?", "doyen(?:ne)?", "professeure?", "daf", "dsi", "encadrante?", "supérieure?", "tuteur", "tutrice")  # fmt: skip
COLLEAGUE = Words("collègue", "même (?:entreprise|société|maison)", "interne", "ma (?:cheffe|responsable)", "mon (?:chef|responsable)")  # fmt: skip
OTHER_LANGUAGE = {
    "en": Words("(?:en )?anglais"),
    "fr": Words("(?:en )?français"),
    "de": Words("(?:en )?allemand"),
    "es": Words("(?:en )?espagnol"),
    "it": Words("(?:en )?italien"),
    "pt": Words("(?:en )?portugais"),
    "nl": Words("(?:en )?néerlandais"),
}

# --- how they deal with one ---
FIRST_NAME = Words(
    "prénoms?", "tu", "tutoiement", "signe «? ?\\w+ ?»?", "amie?", "collègue", "« bonjour \\w+ »"
)
SURNAME = Words("madame", "monsieur", "formel(?:le)?", "nom de famille")

# --- what a line must not carry further ---
CONFIDENTIAL = Words("entre nous", "confiden(?:tiel|tielle|ce)(?:lement)?", "garde[zr]?(?:-le)?(?: ça| cela)? pour (?:toi|vous|moi)", "pas encore (?:public|annoncé|officiel)", "ne (?:le )?répète", "plan social", "licenciements?", "rachat", "enceinte", "divorc(?:e|é|ée)", "cancer", "maladie", "arrêt maladie", "burn.?out", "en off", "secret")  # fmt: skip
COMPLAINT = Words("(?:en|de) retard", "hurl\\w+", "cri(?:é|ait|er)", "pas un bonjour", "coupée? la parole", "m'a coup\\w+ la parole", "fait attendre", "attendu", "désagréable", "impolie?", "froide?", "ennuyeu(?:x|se)", "chaotique", "pas préparée?s?", "caméra (?:coupée|éteinte)", "coupé la parole", "sur son téléphone", "méprisante?", "hautaine?", "ignorée?", "mal à l'aise", "oublié (?:mon|notre|le|la)", "bâill(?:é|ait)")  # fmt: skip
DISCRIMINATION = Words(
    "(?:demand|voulu savoir|remarqu|plaisant|comment|questionn|interrog)\\w*(?: [\\w',]+){0,8} (?:enfants?|enceinte|grossesse|bébé|famille|mari(?:ée?)?|épou(?:x|se)|conjointe?|célibataire|âge|vieux|vieille|religion|mosquée|église|voile|foulard|accent|origines?|nationalité|d'où je venais|santé|handicap|fauteuil|traitement|maladie|syndicat|orientation|maternité|garde des enfants|retraite)",
    "(?:compt|prév|pens|envisag|voul|souhait)\\w*(?: [\\w']+){0,2} (?:avoir|faire) (?:des|un|d'autres) (?:enfants?|bébé)", "trop (?:vieux|vieille|âgée?)", "à (?:votre|mon|ton) âge", "quelqu'un de plus jeune", "pour une femme", "pour un homme", "discrimin\\w+", "quel âge j'", "quelle année j'\\w+", "combien d'années",
    "ma (?:religion|grossesse)", "mon (?:handicap|voile|foulard|origine|accent)",
)  # fmt: skip
UNWANTED = Words("jamais (?:je ne )?(?:travailler|bosser)(?:ai|ais)? (?:là|chez|pour)", "(?:je )?ne (?:veux|voudrais|souhaite) (?:plus|pas)(?: \\w+){0,3} (?:travailler|de ce poste|entendre parler|y aller|là-bas)", "plus jamais", "m'a (?:crié|hurlé) dessus", "insult(?:é|ée|es|ant|ante)", "humili(?:é|ée|ant|ante|ation)", "s'(?:est|sont) moqué\\w*", "harcel(?:é|ée|ement)", "toxique", "méprisé(?:e)?", "m'a ri au nez")  # fmt: skip
COMMITTED = Words("démissionné", "démission", "posé ma démission", "donné mon préavis", "accepté (?:l'|leur |votre |cette )(?:offre|proposition)", "offre acceptée", "signé (?:le|mon|leur) (?:contrat|promesse)", "promesse d'embauche", "refusé une autre (?:offre|proposition)", "déménagé", "rendu (?:mon|l')appartement")  # fmt: skip
SENT = Words("note envoyée", "sent.?note", "remerciement envoyé")
SECOND_TIME = Words("à nouveau", "de nouveau", "encore une fois", "cette fois(?:-ci| encore)", "seconde? (?:candidature|fois)", "deuxième (?:candidature|fois)")  # fmt: skip

# --- how far it went; the first that fits wins ---
FINAL = Words("finale", "dernier (?:tour|entretien)", "entretien final", "jury(?: final)?", "grand oral", "dernière étape", "short.?list")  # fmt: skip
INTERVIEW = Words("entretiens?", "rencontre", "visite", "rendez-vous", "échanges?", "mise en situation", "étude de cas", "journée", "immersion", "audition", "oral", "essai", "entrevue", "séance", "atelier")  # fmt: skip
TEST = Words("test(?: technique| écrit)?", "revue (?:du|de) (?:test|code)", "exercice technique", "épreuve écrite", "devoir")  # fmt: skip
SCREEN = Words("(?:premier )?(?:appel|entretien|échange) téléphonique", "(?:appel de )?présélection(?: téléphonique)?", "préqualification", "pré-qualification", "premier (?:appel|échange)", "appel(?: de \\d+ min\\w*)?", "visio de \\d+ min\\w*")  # fmt: skip

# --- what took place: a kind, and the words that name it in an exhibit ---
EVENTS = {
    "final": Words("entretiens? fina(?:l|ls|ux)", "grand oral", "dernier entretien", "finale"),
    "panel": Words("jury(?: final| de sélection| de recrutement)?", "oral devant le jury", "commission"),
    "second": Words("(?:second|deuxième|troisième) entretien"),
    "screen": Words("(?:premier )?(?:appel|entretien|échange) téléphonique", "appel de présélection", "présélection", "préqualification", "premier appel", "appel", "visio"),
    "seminar": Words("séminaire", "leçon", "conférence", "audition"),
    "tour": Words("visite(?: (?:de l'|du |de la |des |d'un |d')?[\\w-]+){0,2}", "tour (?:de l'|du |de la )[\\w-]+"),
    "presentation": Words("présentation(?: [\\w'-]+){0,3}", "soutenance"),
    "case": Words("études? de cas", "cas pratique"),
    "exercise": Words("exercice(?: [\\w'-]+){0,4}", "mise en situation(?: [\\w'-]+){0,2}", "jeu de rôle", "épreuve(?: [\\w'-]+){0,3}", "atelier(?: [\\w'-]+){0,3}", "séance(?: [\\w'-]+){0,3}", "dossier(?: [\\w'-]+){0,3}", "projet de service", "plan d'action"),
    "review": Words("revue (?:du|de|de la) [\\w'-]+"),
    "test": Words("tests?(?: [\\w'-]+){0,2}", "épreuve écrite"),
    "trial": Words("journée d'(?:essai|immersion|observation)", "essai", "immersion", "demi-journée d'(?:essai|immersion)"),
    "workshop": Words("atelier", "séance de travail"),
    "meal": Words("déjeuner", "café", "dîner"),
    "interview": Words("(?:premier )?entretiens?(?: client| technique| collectif| individuel| rh| vidéo)?", "entrevues?", "rencontre", "rendez-vous", "échanges?", "journée"),
}  # fmt: skip
# --- what they did beyond the usual, as their own mails show ---
EFFORTS = {
    "moved": Words("(?:je|nous|on|j'ai|nous avons) (?:décal|déplac|report)\\w+(?: \\w+){0,3} (?:entretien|essai|rendez-vous|échange|entrevue|séance)"),
    "travel": Words("(?:train|billet|trajet|transport|hôtel|taxi)s? en charge", "(?:prenons|prend|prends) en charge(?: \\w+){0,3} (?:train|billet|trajet|transport|hôtel)", "rembours\\w+(?: \\w+){0,3} (?:train|billet|trajet|transport|hôtel)"),
    "opened": Words("(?:je|nous) (?:viens|viendrai|viendrons) (?:vous |t')?(?:ouvrir|chercher|accueillir)"),
}  # fmt: skip
EFFORT_NOUN = Words("entretien", "essai", "rendez-vous", "échange", "entrevue", "séance", "train", "billet", "trajet", "transport", "hôtel", "taxi")  # fmt: skip

# Plain sets, for single words: what a phrase cannot end with, what explains nothing, who is nobody.
HANGING = frozenset("de du des le la les un une à et ou qui que pour avec dans sur".split())
NO_REASON = frozenset("candidatures candidats candidates personnes process décision".split())
NOBODY = frozenset(
    "madame monsieur mesdames messieurs mademoiselle candidat candidate tous toutes docteur maître professeur".split()
)
