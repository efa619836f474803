"""French words that more than one module looks for: the moves of a note and its frame."""

from rebond.text import Words

GREETING = Words(
    "bonjour", "bonsoir", "salut", "hello", "coucou", "cher", "chère", "madame", "monsieur",
    "messieurs", "mesdames", "docteure?", "ma(?:î|i)tre",
)  # fmt: skip
CLOSING = Words(
    "(?:bien |très |tr?ès )?cordialement", "bien à (?:vous|toi)", "sincèrement", "salutations(?: distinguées)?",
    "(?:je|nous) vous prie(?:-je)? d(?:e|')(?: |)(?:recevoir|agréer|croire)", "veuillez (?:agréer|recevoir|croire)",
    "à bientôt", "bonne (?:journée|soirée|continuation|suite)", "belle journée", "amicalement", "amitiés",
    "respectueusement", "cdt", "cdlt", "bav", "slts", "merci encore", "avec mes remerciements", "à (?:vous|toi)",
    "(?:bien|très) amicalement", "meilleures salutations", "mes salutations", "merci(?: d'avance)?",
)  # fmt: skip
THANKS = Words(
    "merci", "mercis", "remerci(?:e|es|ons|er|ement|ements|ais|é)", "reconnaissan(?:ce|te?)", "gratitude",
    "sais gré",
)  # fmt: skip
ASK = Words(
    "conseil(?:s)?", "conseill(?:er|eriez|erais|ez|es|era)(?:-vous|-tu)?", "votre (?:avis|regard|retour)", "ton (?:avis|regard|retour)",
    "(?:un|votre|ton|des|quelques) (?:feedback|retours?|conseils?|avis|commentaires?)",
    "(?:pourriez|pouvez|auriez|aviez|seriez)-vous", "(?:pourrais|peux|aurais)-tu", "une(?: seule)? question",
    "que(?: |l |lle )(?:me|travaill|faudrait)", "est-ce (?:le|la|un|une|par|là|que)", "merci de me (?:faire|dire|donner|communiquer|rappeler)",
    "m'indiquer", "me dire", "à renforcer",
)  # fmt: skip
DOOR = Words(
    "à l'avenir", "de nouveau", "à nouveau", "prochaine?s?", "garde(?:z|r|rai)?", "un jour",
    "si (?:un|une|l'|le|la|votre|ton|quelque|des|vous|tu|d'|ce|cela|autre)[^.?!]{0,60}(?:présent|s'ouvr|ouvr|évolu|agrandi|cherch|recrut|revien|naît|naiss|besoin|retrouv)\\w*",
    "pens(?:ez|e) à moi", "linkedin", "en contact", "de vos nouvelles", "de tes nouvelles", "candidat(?:er|erai|ure) (?:volontiers|de nouveau|à nouveau)",
    "reprendr(?:ai|ais|ons) (?:volontiers |la |le )?", "me (?:re)?présenterai", "reste (?:ma|mon|ce|le|la|à)", "opportunités?",
    "(?:ma|mon) (?:voie|domaine|métier)", "ce que je (?:veux|cherche|souhaite)", "au plaisir", "nos chemins", "recontacter(?:ez|iez|ai)?",
)  # fmt: skip
