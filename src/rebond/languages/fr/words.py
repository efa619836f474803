"""French words that more than one module looks for: the moves of a note and its frame."""

from rebond.text import Words

GREETING = Words(
    "bonjour", "bonsoir", "salut", "hello", "coucou", "cher", "chère", "chers", "chères", "madame", "monsieur",
    "messieurs", "mesdames", "docteure?", "ma(?:î|i)tre", "mme", "m\\.", "hi", "hey",
)  # fmt: skip
CLOSING = Words(
    "(?:bien |très |tr?ès |sincèrement et )?cordialement", "bien à (?:vous|toi)", "(?:bien |très )?sincèrement", "(?:mes |nos |avec mes |avec nos )?(?:sincères |meilleures |respectueuses |cordiales )*salutations(?: distinguées| respectueuses| les meilleures)?",
    "(?:je|nous) vous prie(?:-je)? d(?:e|')(?: |)(?:recevoir|agréer|croire|accepter)", "veuillez (?:agréer|recevoir|croire|trouver)", "recevez", "agréez", "croyez",
    "(?:très )?(?:bonne|belle|excellente|douce) (?:journée|soirée|continuation|suite|fin|semaine|année|rentrée|route|fin de journée)", "(?:bon|bel|beau|joyeux) (?:week-end|été|automne|hiver|printemps|dimanche|noël)", "bonnes (?:vacances|fêtes)",
    "(?:bien |très )?amicalement", "(?:mes )?amitiés", "à (?:bientôt|très bientôt|plus|vous|toi|une prochaine|la prochaine)", "au plaisir", "(?:bien |très )?respectueusement", "(?:bien |très )?chaleureusement", "bises?", "cdt", "cdlt", "bav", "slts", "bcdt",
    "(?:avec |tous |toute )*(?:mes|ma|nos) (?:sincères |vifs |meilleurs |chaleureux |vive )*(?:remerciements|gratitude|reconnaissance|pensées|vœux|voeux|respects)", "(?:mille |encore |un grand |encore un grand )?mercis?(?: encore| beaucoup| infiniment| à nouveau| de nouveau)?(?: d'avance)?", "avec (?:gratitude|reconnaissance)",
)  # fmt: skip
THANKS = Words(
    "mercis?", "remerci(?:e|es|ons|er|ement|ements|ais|é|ée|ant|erai)", "reconnaissan(?:ce|te?s?)", "gratitude", "sais gré", "(?:j'ai|j'avais|ai)(?: \\w+){0,2} apprécié", "apprécié (?:que|votre|vos|ton|ta|tes|la|le|cette|ce)", "j'apprécie", "(?:suis|ai été|reste)(?: \\w+)? (?:sensible|touchée?) (?:à|par|de|du)", "m'a(?:vez)?(?: \\w+){0,2} touchée?",
    near="merci reconnaissan gratitude gré appréci sensible touch",
)  # fmt: skip
# Gratitude for what is still to come: a request in good manners.
ASK_THANKS = Words(
    "merci(?: \\w+)? d'avance", "par avance(?: \\w+){0,3} (?:merci|remerci\\w+)", "(?:merci|remerci\\w+)(?: \\w+){0,2} par avance", "d'avance(?: \\w+){0,3} (?:merci|remerci\\w+)", "remerci\\w+ d'avance",
    "merci(?: \\w+)? (?:de|d')(?: ?bien vouloir)? ?(?:me |m'|nous |lui |leur )?(?:dire|faire|donner|indiquer|communiquer|rappeler|recontacter|expliquer|envoyer|transmettre|préciser|partager|adresser|répondre|contacter|tenir|revenir|vouloir)",
    "(?:vous|te) (?:remercierais|serais|saurais)(?: \\w+){0,2} (?:de|reconnaissante?|gré)", "remerci\\w+ (?:de|d')(?: ?bien vouloir)? ?(?:me |m')?(?:dire|faire|donner|indiquer|communiquer|rappeler|expliquer|envoyer|transmettre|préciser|répondre)", "apprécierais", "serais?(?: \\w+)? (?:apprécié|reconnaissant)e?s?", "sera (?:\\w+ )?apprécié",
    near="merci gré reconnaissant appréci",
)  # fmt: skip
# Thanks or a word for somebody else, to be passed on: neither a second ask nor a second thanks.
PASS_ON = Words(
    "(?:transmett\\w*|transmis\\w*|adress\\w+|pass\\w+|présent\\w+|fai\\w+ part de)(?: [\\w'-]+){0,5} (?:remerciements?|mercis?|salutations|amitiés|bonjour|pensées|gratitude|félicitations|vœux|voeux|saluer)",
    "(?:remerci\\w+|salu\\w+|dire|dites|dis)(?: (?:\\w+ )?de ma part)?,? (?:à |aussi |également |bonjour à |merci à |encore |chaleureusement )*(?:(?-i:[A-Z\\x{C0}-\\x{DE}])[\\w'.-]+|(?:l'|le |la |les |votre |vos |toute |tout |ton |tes )[\\w'-]+)", "(?:le|la|les|lui|leur) (?:remercier|saluer|dire (?:merci|que|combien|toute?))(?: [\\w'-]+){0,2}",
    "merci (?:aussi |également |encore )*à (?:(?-i:[A-Z\\x{C0}-\\x{DE}])|toute?|l'|votre|vos|ton|tes|elle|lui|eux)", "(?:mes|tous mes|un) (?:remerciements|merci)(?: [\\w'-]+){0,2} (?:à|vont|aussi)", "de ma part",
    near="transm adress pass présent part remerci salu dire dites dis merci",
)  # fmt: skip
ASK = Words(
    "conseil(?:s)?", "conseill(?:er|eriez|erais|ez|es|era|ais|iez)(?:-vous|-tu)?", "(?:votre|ton) (?:avis|regard|retour|éclairage|ressenti)", "(?:un|votre|ton|des|quelques|vos|tout|tes) (?:éventuels? )?(?:feedbacks?|retours?|conseils?|avis|commentaires?|remarques?)",
    "(?:pourriez|pouvez|auriez|aviez|seriez|accepteriez|voudriez|verriez|voyez|avez|travailleriez|diriez)-vous", "(?:pourrais|peux|aurais|serais|voudrais|vois|as|dirais)-tu", "une(?: seule| petite| dernière)? question",
    "que(?: |l |lle )(?:me|travaill|faudrait)", "est-ce (?:le|la|un|une|par|là|que)", "merci de me (?:faire|dire|donner|communiquer|rappeler|préciser|expliquer|indiquer)", "(?:j'aimerais|je voudrais|je souhaiterais|je serais \\w+ de)(?: \\w+)? (?:savoir|connaître|comprendre|avoir)",
    "m'indiquer", "me dire", "m'expliquer", "me rappeler", "à renforcer", "si (?:un|une) (?:point|chose|remarque|piste|détail)(?: \\w+){0,3} vien\\w+", "je me demand\\w+",
)  # fmt: skip
_OUVRE = "(?:présent\\w*|ouvr\\w*|rouvr\\w*|évolu\\w*|agrandi\\w*|cherch\\w*|recrut\\w*|revien\\w*|revenai\\w*|naît|naiss\\w*|besoin|retrouv\\w*|libèr\\w*|libér\\w*|change\\w*|crois\\w*|croît|développ\\w*|étoff\\w*|renforc\\w*|apparai\\w*|repass\\w*|relanc\\w*|embauch\\w*)"
DOOR = Words(
    # what may happen on their side
    f"(?:si|quand|lorsque|dès que|le jour où)(?: [\\w'-]+){{1,10}} {_OUVRE}", f"s'il[^.?!;]{{1,60}} {_OUVRE}", "si (?:jamais|vous (?:le |me |en |êtes|avez|pensez|voyez)|l'occasion)", "le jour où", "une autre fois", "une prochaine fois",
    "(?:prochaine?s?|futures?|nouve(?:au|lle)s?|autres?) (?:mouvement|poste|postes|jury|concours|session|sessions|campagne|saison|recrutement|recrutements|ouverture|ouvertures|occasion|occasions|fois|candidature|candidatures|opportunités?|offre|offres|année|rentrée|vacance|mission|missions|projet|projets|étape|étapes|budget|fenêtre|appel)",
    "(?:mouvement|poste|jury|concours|session|campagne|saison|recrutement|ouverture|année|rentrée|printemps|été|automne|hiver|mission|projet|budget|trimestre|semestre|mois|exercice) prochaine?s?", "(?:au|dès le|à l'|cet|en|à la|après l'|après la|avant l'|pour la) ?(?:printemps|automne|été|hiver|rentrée|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
    # what I will do
    "à l'avenir", "(?:de|à) nouveau", "un (?:autre )?jour", "(?:garde(?:z|r|rai|rez|ras)?|conserv(?:ez|er|erez|e)|laiss(?:ez|er))(?: [\\w'-]+){0,3} (?:dossier|candidature|cv|profil|contact|œil|oeil|lien|porte|coordonnées|nom)", "gard\\w+ (?:un œil|un oeil|le contact)",
    "pens(?:ez|e|er|erez) (?:bien )?à (?:moi|ma candidature|mon)", "linkedin", "(?:en|rester|resterons|restons) (?:en )?contact", "de (?:vos|tes) nouvelles", "(?:(?:re)?candidater|postuler|repostuler|reviendr|reprendr|retenter|tenter|présenter|représenter|recontacter|écrir|suivr|surveiller|guetter|chercher|continuer|rester|regarder|répondr|participer)(?:ai|ais|ons|iez|ez|ons)", "(?:me|vous|nous) (?:re)?(?:présenter|candidater|revoir|recroiser|retrouver|croiser)", "(?:candidater|postuler|concourir|revenir|travailler|échanger|se revoir|postule|candidate|présenterai) (?:\\w+ )?(?:volontiers|de nouveau|à nouveau|encore)", "volontiers (?:de nouveau|à nouveau|avec vous|votre|la|le|de|une|mon|ma)",
    "nos (?:chemins|routes)", "au plaisir", "à bientôt", "recontact\\w+", "(?:vos|des) (?:annonces|offres|recrutements|actualités)", "j'(?:espère|aurai|aurais)(?: \\w+){0,3} (?:plaisir|avoir|pouvoir|recroiser|retrouver)", "(?:serais?|seront|sera|serait)(?: \\w+)? (?:heureu\\w+|ravie?|partante?|la bienvenue|le bienvenu|à l'écoute|preneu\\w+)", "je reste(?: \\w+)? (?:à l'écoute|attentif|attentive|disponible|intéressée?|partante?|candidate?)", "la porte",
    # the work I want
    "reste(?:nt)? (?:bien |toujours )?(?:ma|mon|ce|le|la|à|mes|celui|celle|une?)", "(?:ma|mon) (?:voie|domaine|métier|terrain|cap|priorité|horizon|fil rouge)", "ce (?:que|vers quoi|à quoi|en quoi|pour quoi) je (?:veux|voudrais|cherche|souhaite|vise|continue|tends|travaille)", "là où je (?:veux|voudrais|souhaite)", "je (?:veux|voudrais|souhaite|aimerais)(?: \\w+)? (?:évoluer|continuer|poursuivre|rester|grandir|travailler|faire)", "ce qui m'(?:attire|intéresse|anime)", "je (?:\\w+ )?(?:continue|cherche|vise)", "le (?:type|genre) de (?:travail|poste|mission|projet|sujet)s?", "ce (?:type|genre)", "vivier", "opportunités?",
)  # fmt: skip
