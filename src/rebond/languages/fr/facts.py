"""Where French job mail keeps its facts: names, stages, reasons, doors.

What each name holds is told in `rebond.facts`, `rebond.who` and `rebond.manners`.
"""

# fmt: off

from __future__ import annotations

# --- the frame -----------------------------------------------------------------------------------

GREETING = (
    r"(?:(?:bonjour|bonsoir|hello|salut|coucou|chere?|cher|hey|re)(?: (?:et|madame|monsieur|mademoiselle|mme|m\.|a|tous|toutes|vous|candidate?|[a-z'-]+)){0,4}|madame, monsieur|(?:madame|monsieur|maitre|mesdames|messieurs)(?: [a-z'-]+){0,3})(?: ?[,:!]+|$)",
    r"(?:bonjour|bonsoir|salut|hello|coucou)(?: (?:madame|monsieur))?(?: [a-z'-]+)?(?: ?[,:!]+)?",
)
CLOSING = (
    r"(?:(?:bien |tres )?cordialement(?: votre| a vous)?|cdlt|cdt|bien a (?:vous|toi)|amicalement|amities|sinceres salutations|salutations(?: distinguees| cordiales)?|meilleures salutations|(?:avec )?mes (?:meilleures |sinceres |cordiales )?salutations|(?:bien |tres )?chaleureusement|confraternellement|respectueusement|sincerement|bonne continuation(?: [a-z ]{2,})?|bonne (?:journee|soiree|fin de journee|semaine|chance)|belle (?:journee|suite)|bon courage|a bientot(?: peut-etre)?|au revoir|prends soin de toi|prenez soin de vous|bises|biz|a\+|(?:je|nous) vous prie(?:ons)? [^.]{0,}|veuillez (?:agreer|recevoir|croire)[^.]{0,})",
)
NO_NAME = (r"(?:candidate?|tous|toutes|chers|cheres)",)
REGISTER = (
    ("vous formel", "salutation", r"^(?:madame, monsieur|madame|monsieur|maitre|mesdames|messieurs|chere madame|cher monsieur|cher maitre)(?: [a-z' -]+)? ?,?$"),
    ("vous formel", "text", r"(?:prie|prions)(?: [#-9@-~]+){0,3} (?:agreer|croire|recevoir)(?: [^;:!?]+)?|veuillez (?:agreer|recevoir|croire)(?: [^;:!?]+)?|(?:mes|nos) meilleures salutations|salutations les meilleures|considerations? distinguees?|salutations distinguees"),
    ("tu", "text", r"(?:tu|ton|ta|tes|te|toi|t'[a-z]+|n'hesite pas)"),
    ("vous", "text", r"(?:vous|votre|vos|n'hesitez|[a-z]+ez-(?:nous|moi))"),
)

# --- names ---------------------------------------------------------------------------------------

COMPANY = (
    r"(?i:chez|au sein d[eu](?: la| l')?|rejoindre|candidature (?:chez|aupres de|pour)|interet (?:que vous portez|que tu portes|porte|pour) (?:a|au|aux|a la|pour)|interet (?:porte )?(?:a|au|pour)|portez (?:a|au|aux)|portes (?:a|au)|travailler (?:chez|pour)|equipes? (?:de|d')|entretien (?:chez|avec)|magasin(?:s)? (?:de|d')|stage (?:chez|a)|poste chez|groupe|remercie de l'interet que vous portez au?x?) ?(?:(?i:la|le|les|l') ?)?({Name})",
    r"(?i:equipe(?: recrutement| rh)?|service (?:rh|recrutement|du personnel)|direction des ressources humaines|recrutement|drh|rh|ressources humaines)(?: (?i:de|d'|du|chez|-))+ ?(?:(?i:la|le|les|l') ?)?({Name})",
    r"(?i:c'est|ici) (?:[A-Z][a-z]+ ){1,3}(?i:de|des|du|de la|d') ?({Name})",
    r"(?i:notre client(?:e)?,?) (?:(?i:la|le|les|l') ?)?({Name})",
    r"(?:[Ll]es|[Ll]a|[Ll]e|[Ll]') ?({Then}) (?i:ont|a) (?i:rendu|choisi|retenu|prefere|decide|pris|tranche)",
)
COMPANY_SURE = (r"(?i:pour le compte de|notre cliente?,?) (?:(?i:la|le|les|l') ?)?({Name})", r"[A-Z][a-z]+, pour ({Name})",)
COMPANY_WEAK = (r"(?i:chez|a|de|du|pour|par|d'|l') ?({Name})",)
COMPANY_TEAM = (
    r"(?:[Ll]'equipe|[Ll]es equipes|[Tt]oute l'equipe|[Tt]eam) (?:(?i:recrutement|rh|talents?|de recrutement) )?(?:(?i:de|d'|chez|du) ?)?(?:(?i:la|le|l') ?)?({Name})",
    r"[A-Z][a-z]+,? (?i:pour) ({Then})$",
)
DISPLAY = (
    r"(?:recrutement|recrutements|rh|drh|ressources humaines|service rh|service|equipe|carrieres?|talents?|candidatures?|emploi|emplois|ne pas repondre|nepasrepondre|no-?reply|notifications?|secretariat|direction|plateforme|l'equipe|stages|jobs|careers|recruiting|team|personnel)",
)
NOT_COMPANY = (
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|linkedin|zoom|teams|google meet|skype|nous|notre|votre|vous|je|la|le|les|re|tr|rh|drh|recrutement|entretien|candidature|votre candidature|reponse|suite|bonjour|madame|monsieur|mme|malheureusement|ressources humaines|responsable rh|chargee? de recrutement|directrice|directeur|consultant|consultante|direction|cordialement|merci|cdi|cdd|pole|france|siege|nos|ce|cette|l'equipe|unite recrutement|service rh|h/f|f/h)",
    r".*(?:ressources humaines|recrutement|direct(?:eur|rice).*|responsable .*|charge[e]? .*|secretariat.*|ne pas repondre.*|envoye de mon.*|attachee? .*|president.*|professeur.*|consultante?|gerante?|unite .*)$",
)
AGENCY = (
    r"(?:consultante?s?|cabinet|[a-z]+ conseil$|conseil en recrutement|(?:notre|mon|le|la) cliente?|chasseu[a-z]* de tetes|approche directe)",
)
_ROLE_END = r"(?: (?:dans|chez|au sein|que|et (?:nous|vous|de|je|l)|a partir|des le|a compter|pour|qui|a (?:ete|bien)|ne|n'|sera|est|sur|aupres|avec|au (?:chu|centre|musee)|ref|vient|en cdi|en cdd|du \d|ayant)|[.,;:!?\n(]| - | \| |$)"
_WORDS = r"[A-Za-z][A-Za-z'()./-]*(?: [A-Za-z0-9'()./&-]+?){0,8}?"
ROLE = (
    rf"(?i:poste|offre|emploi|postes|fonctions?|job|mission|stage|alternance|recrutement) (?i:de |d'|: ?|en tant que |comme |du |intitule )(?:la |le )?({_WORDS}){_ROLE_END}",
    rf"(?i:candidature|postule|candidate|postuler|accueillir|entretien|recrutons|recruter|engager) (?i:au poste de |au poste d'|a l'emploi de |a l'emploi d'|a l'offre de |a l'offre d'|a l'offre |comme |en tant que |en qualite de |pour le poste de |pour le poste d'|pour un poste de |pour l'offre |sur le poste de |sur le poste d'|pour le job de |spontanee de |d'|de )({_WORDS}){_ROLE_END}",
    rf"(?i:pour le poste|au poste|sur le poste|l'offre) (?:[A-Z]+-?\d+ )?([A-Z]{_WORDS[8:]}){_ROLE_END}",
    rf"(?i:comme|en tant que|en qualite de) ({_WORDS}){_ROLE_END}",
)
ROLE_CUT = (r"(?:chez|au sein|dans|@|a partir|des le|a compter|pour le|\d+ mois|a pourvoir|ref|reference|n|au (?:chu|centre|musee))",)
TITLES = (
    r"(?:responsable|charge(?:e|\(e\)|\.e)?s?|assistante?|assistanat|directeur|directrice|direction|chef|cheffe|ingenieure?|technicien(?:ne|\(ne\))?|developpeu[a-z]*|developpement|conseill[a-z]*|commercial[a-z]*|gestionnaire|juriste|comptable|controle|controleu[a-z]*|analyste|consultante?|vendeu[a-z]*|infirmi[a-z()]*|educat[a-z]*|enseignante?|professeure?|coordinat[a-z]*|coordonnat[a-z]*|redact[a-z]*|graphiste|secretaire|agente?|conduct[a-z]*|mecanicien[a-z]*|mecano|cadre|stage|stagiaire|alternan[a-z]*|adjointe?|attachee?|acheteu[a-z]*|cuisini[a-z]*|serveu[a-z]*|chauffeu[a-z]*|electricien[a-z]*|animat[a-z]*|psychologue|medecin|architecte|chercheu[a-z]*|designer|manager|owner|data|sales|success|preparat[a-z]*|receptionniste|format[a-z]*|operat[a-z]*|maitre|testeu[a-z]*|commis|auxiliaire|guide|cariste|regisseu[a-z]*|barman|coiffeu[a-z]*|boulang[a-z]*|macon|plombi[a-z]*|soudeu[a-z]*|jardini[a-z]*|aide|saisonni[a-z]*|apprenti[a-z]*|postdoc|dev|lead|engineer|officer|libraire|bibliothecaire|conservat[a-z]*|documentaliste|photograph[a-z]*|traduct[a-z]*|journaliste|delegue[a-z]*|inspect[a-z]*|hote|hotesse|monit[a-z]*|mediat[a-z]*|planificat[a-z]*|logistic[a-z]*|magasini[a-z]*|ouvri[a-z]*|prothesiste|pharmacien[a-z]*|veterinaire|sage-femme|ergotherapeute|kinesitherapeute|orthophoniste|economiste|statisticien[a-z]*|product|customer|growth|ux|ui)",
)
NOT_ROLE = (
    r"(?:re|tr|fwd|fw)(?: ?:)?|(?:la )?suite(?: (?:a|de|donnee a))?(?: (?:votre|notre|ta))?(?: (?:candidature|entretien|essai|echange|processus|audition))?|(?:votre|ta|ma) (?:candidature|postulation|demande|offre|arrivee)(?: (?:au poste|a l'emploi|pour le poste|spontanee))?(?: (?:de|d'|du|chez|pour|en))?|candidature(?: (?:de|d'|au poste de|au poste d'))?|reponse(?: a)?(?: (?:votre|ta))?(?: candidature)?|refus|final|finale|accuse de reception|confirmation(?: de)?(?: (?:depot|reception))?(?: de)?(?: (?:votre|ta))?(?: candidature)?|entretien(?: (?:de|du|d'))?(?: \w+di)?|resultats?(?: (?:de|de l'))?(?: ?(?:audition|entretien|concours))?|bonne nouvelle|des nouvelles|poste|offre|merci|bonjour|bien recue?|on se voit \w+|ce|cet|cette|le|la|un|une|nous|vous|notre|votre|meme|nouveau|vacant|emploi|mission|equipe",
)

# --- how far -------------------------------------------------------------------------------------

NOT_STAGE = (r"(?:retenue?|selectionnee?|convoquee?|invitee?|preselectionnee?|pour|proposer|proposons) (?:a |pour |en |d')?(?:un |l')?(?:entretien|test|audition)s?(?: [a-z]+)?",)
STAGE = (
    ("final", r"(?:entretien|tour|etape|jury) (?:final|finale)|finale|finalistes?|dernier (?:entretien|tour)|derniere etape|jury final|l'autre (?:personne|candidate?|finaliste)|deux finalistes|rendu (?:leur|son) arbitrage hier|deuxieme position|ca s'est joue a rien|second entretien"),
    ("interview", r"entretiens?|entrevue|vous (?:recevoir|rencontrer|avoir rencontree?)|t'avoir rencontree?|notre (?:rencontre|echange du|rendez-vous)|votre (?:venue|passage|visite|oral|audition|expose)|audition(?:ner|nes?)?|etre (?:venue?|passee?)|passer samedi|jury|passer au bureau|rendez-vous|on s'est vus?|te rencontrer"),
    ("test", r"tests?(?: technique| pratique| ecrit| en ligne)?|cas pratique|etude de cas|exercice|demi-journee d'essai|journee d'essai|essai|mise en situation"),
    ("screen", r"(?:echange|entretien|appel|point) (?:telephonique|telephone|par telephone|visio)|au telephone|super echange|premier echange|notre appel|echange (?:mardi|lundi|mercredi|jeudi|vendredi)|pre-?qualification"),
    ("application", r"candidature|postule[a-z]*|postulation|dossier|cv|profil|candidate|acte de candidature|lettre de motivation|nos stages"),
)

# --- pieces ----------------------------------------------------------------------------------

_W = r"(?: [#-9@-~]+)"  # one more word of the clause
_G = r"(?: (?:[a-oq-z'(][#-9@-~]*|p[b-km-z][#-9@-~]*|par))"  # the same, but no "pas", no "plus"
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_SEASON = r"(?:printemps|ete|automne|hiver)"
_SOMEONE = r"(?:quelqu'un|(?:une?|deux|d'autres|l'|la|le|des)(?: autres?)? ?(?:[a-z]+ )?(?:personne|candidate?|candidature|profil|collegue|confrere|consoeur)s?|celui|celle|autre personne)"
_NOUN = r"(?:plus d[e']|davantage d[e']|une? |de l'|de la |du |des |quelques |beaucoup d[e']|[0-9]+ |deux |trois |quatre |cinq |dix |quinze |vingt |l'|la |le |les |son |sa |moins d[e']|trop d[e']|peu d[e']|pas d[e']|d[e']|assez d[e'])"
_TIL = r"[^.;:!?,]"  # up to the end of the clause
_FEED = r"(?:retours?|feedbacks?|retroactions?|commentaires?|motifs?|explications?|debrief[a-z]*|justifications?|precisions?|details?|raisons?)"
_GOOD = r"(?:remarquables?|excellente?s?|solides?|plu|impressionnee?s?|bluffee?s?|seduite?s?|convaincu|touchee?s?|marquee?s?|la plus|le plus|les plus|la meilleure|le meilleur|top|propre|super|geniale?s?|parfaite?s?|brillante?s?|limpides?|impeccables?|tres bien|tres bonne?s?|de grande qualite|de (?:tres )?haute tenue|interessee?s?|passionnante?s?|exemplaires?|superbes?|fait (?:forte|bonne|grande|tres bonne) impression|fait l'unanimite|un vrai regal|chouettes?|de tres bon niveau)"
_INVITE = r"(?:invit(?:e|ons|er)|encourag(?:e|eons|eant)|pouvez|peux|pourrez|pourras|libre (?:de|d')|bienvenue?|suggere|suggerons|conseille|conseillons|propose de|espere|esperons|ravie?s?|heureu[a-z]+|plaisir|aimerais|aimerions|souhaitez|penser?)"
_HEAR = r"(?:postuler|repostuler|candidater|recandidater|representer(?: votre| ta)?|retenter|tenter (?:votre|ta) chance|revenir (?:vers (?:nous|moi)|nous voir|me voir|postuler)|repasser|(?:nous |m'|me )(?:re)?(?:ecrire|solliciter|relancer|envoyer (?:a nouveau |de nouveau )?(?:votre|ta|ton|une) (?:cv|candidature|dossier|nouvelle))|deposer|soumettre|(?:relire|revoir|recevoir|reexaminer|etudier|lire|accueillir|retrouver)(?: a nouveau| de nouveau| prochainement)? (?:votre|ta|une|vos|tes)|(?:vous|te) relire)"

# --- why, what was good, what to learn -----------------------------------------------------------

REASON = (
    # what the other one has: "someone with more years of governance" → "more years of governance"
    rf"\b{_SOMEONE},?(?: (?:interne|choisie?|retenue?|finaliste))?,? (?:(?:qui )?(?:a|ont|avait|avaient|possed[a-z]+|dispos[a-z]+|justifi[a-z]+|present[a-z]+|apport[a-z]+|offr[a-z]+|montr[a-z]+|cumul[a-z]+) ?(?:deja |aussi |simplement |davantage )*(?:de |d')?|ayant(?: deja)? |avec |au benefice d[e'] ?)((?:plus d[e']|davantage d[e']|une? |des |quelques |[0-9]+ |deux |trois |quatre |cinq |dix |quinze |vingt |le |la |l'){_TIL}{{3,}})",
    # who the other one is
    r"\b(?:pren[a-z]+|pris|prendre|chois[a-z]+|reten[a-z]+|recrut[a-z]+|engag[a-z]+|embauch[a-z]+|part|partis?|partons|partie?|prefer[a-z]+|recherch[a-z]+|cherch[a-z]+|veu[a-z]+|voul[a-z]+|fau[a-z]+|fallait|falloir|besoin|attend[a-z]*|souhait[a-z]+|tien[a-z]+|ten[a-z]+|confi[a-z]+|propos[a-z]+|port[a-z]+|fix[a-z]+|arret[a-z]+|privilegi[a-z]+|opt[a-z]+|va|vont|revient|donn[a-z]+|attribu[a-z]+|poursui[a-z]+|continu[a-z]+|avanc[a-z]+)(?: [a-z'-]+){0,5}? ?(?:(?:a|avec|sur|pour|vers|de|en faveur de) |d')?((?:quelqu'un|une? (?:personne|candidate?|candidature|profil|collegue|confrere|consoeur|autre personne|autre profil)|des (?:personnes|candidats|profils)|celui|celle|le jeune|la jeune|un niveau|une vraie) (?:bilingue|trilingue|qui|dont|plus|deja|specialis|form|experiment|capable|disponible|habitue|diplom|certifi|de (?:plus|la (?:region|filiere|partie|branche)|formation|langue|metier)|dans (?:la|le) (?:metier|region|secteur)|d'ici|du |titulaire|prete?|polyvalente?|immediatement|c1|c2|b2)[^.;:!?]{3,})",
    # what tipped the scales
    rf"\b(?:choix|decision|preference)[^.;!?]{{0,}}, (?:sur|pour|a cause de|en raison de) ({_TIL}{{4,}})",
    rf"\b(?:jouee?|faite?|decidee?|tranchee?|departagee?s?|penchee?|basculee?)(?: [a-z']+){{0,2}} (?:sur|pour|a) ((?:la|le|l'|les|une?|votre|vos|ton|ta|tes|des|quelques) ?{_TIL}{{4,}})",
    rf"\b((?:c'est )?(?:la|le|les|l'|son|sa|une?) ?{_TIL}{{4,60}}) qui (?:a|ont) (?:fait (?:la difference|pencher)|emporte|tranche|pese|departage|decide)",
    rf"\bqui (?:a|ont) (?:fait (?:la difference|pencher la balance)|tranche|pese|departage|decide|manque)[^.;!?:,]{{0,20}}(?::|, c'est|c'est) ?((?:la|le|les|l'|son|sa|une?|votre|ton) ?{_TIL}{{4,}})",
    rf"\b((?:la|l'autre) (?:personne|candidate?)(?: (?:choisie|retenue|selectionnee|engagee))? (?:peut|pouvait|commence|est (?:disponible|libre|deja|bilingue)|connait|connaissait|a deja|habite|parle|maitrise|vient){_TIL}{{4,}})",
    r"\b(?:candidat|candidate|personne|profil|candidats|profils|collegue|confrere|consoeur)s?,? (?:qui )((?:a|ont|avait|connai[a-z]*|parle|dispose|maitrise|sait|possede|peut|vit|habite|travaille|plaide|enseigne|pratique|sort|venait|vient)[^.;:!?]{3,})",
    r"\b(?:candidat|candidate|personne|profil|candidats|profils)s?,? ((?:issue?|venant|disposant|possedant)[^.;:!?]{3,})",
    r"\b(?:personne|candidat|candidate|profil)s?,? dont (l'[^.;:!?]{5,}|(?:le|la|les) [^.;:!?]{5,})",
    # what was missing
    rf"\b((?:encore |juste )?(?:un peu|trop|encore|assez)(?: trop| un peu)? (?:juste|courte?|leger|legere|junior|tendre|verte?|faible|limitee?)s? {_TIL}{{2,}})",
    rf"\b(?:il )?(?:nous |me |leur )?(?:manqu(?:e|ait|aient|ent))(?: [a-z']+){{0,3}}? ((?:une?|de l'|de la|du|d'|le|la) ?{_TIL}{{4,}})",
    rf"\b((?:manque|absence) d(?:e |'|u ){_TIL}{{4,}})",
    rf"\b(?:aime|voulu|souhaite|souhaitions|souhaitait|attendions|attendait|cherchions|cherchait|recherchions|voulions|voulait|voulaient)(?: [a-z]+){{0,2}} ((?:plus d|davantage d|une? ){_TIL}{{4,}})",
    rf"\b(?:poste|mission|role|client|cliente|equipe|fonction|service)(?: [a-z]+){{0,3}} (?:exige|exigeait|demande|demandait|requiert|requerait|necessite|necessitait|suppose|supposait|appelle) ({_NOUN}{_TIL}{{4,}})",
    # what happened to the job
    r"\b((?:la subvention|le subside|les subsides|le budget|le fonds|le financement|le projet|le client|la cliente|l'agence|les recrutements|les embauches|les travaux|le chantier|le siege|le groupe|la direction|le marche|la commande|le contrat|l'appel d'offres)(?: [#-9@-~]+){0,6}? (?:n'est (?:pas|plus)|n'a pas|n'ont pas|n'aura pas|ne sera pas|s'est (?:retire|arrete)|gele|gelent|a gele|suspend|a suspendu|bloque|a bloque|(?:est|sont|a ete|ont ete|vient d'etre|ont) (?:annule|suspendu|reporte|gele|supprime|coupe|reduit|perdu|refuse|diminue|retire|fige)[a-z]*)[^.;:!?,]{0,})",
    rf"\b(n'en (?:a|ai|aura|avons|aurons) (?:pas|plus) les moyens{_TIL}{{0,}})",
    rf"\bposte (?:ayant ete|a ete|est) (pourvu en interne{_TIL}{{0,}})",
    rf"\b(tous pourvus {_TIL}{{4,}})",
    rf"\b(?:en raison (?:de|d'|du)|a cause (?:de|d'|du)|faute (?:de|d')|du fait (?:de|d'|du)|suite a|compte tenu (?:de|d'|du)) ?((?:la |le |l'|les |une? |des |notre |nos )?(?:re-?organisation|restructuration|baisse|reduction|changement|gel|perte|coupe|contrainte|budget|moyens|mobilite|distance|eloignement|fermeture|fusion|rachat|manque|absence|difficulte|conjoncture|anglais|allemand|neerlandais|niveau|delai|disponibilite|financement|subside|subvention|permis|diplome|annulation|retrait|depart|report|contexte|pretentions?){_TIL}{{0,}})",
    rf"\b(?:parce que|parce qu'|car|puisque|puisqu'|vu que) ?({_TIL}{{8,}})",
)
REASON_END = (
    r"(?:, ?(?:et|mais|donc|ce|cela|ca|c'est|c'etait|alors|nous|je|j'|on|il|elle|ils|vous|tu|le|la|l'|notre|mon|tout|d'autant|malgre|bien|merci|afin|meme|un|une|qui a pese|puis)|et (?:nous|le poste|la|je|j'|on|vous|il|elle|c'est|tu)|mais|alors que|tandis que|ce qui|pour (?:ce|le|cette|la|notre) (?:poste|fonction|role|mission|place)|que (?:vous|toi|le votre)$) ?",
)
NO_REASON = (
    r"quelqu'un d'autre|^le temps|souvenir|^l'autre|^la peine|^la parole|^un autre|^une? (?:rien|peu|cheveu|avenir|meilleure)|(?:pas grand|peu de chose|le (?:seul )?point|ce qui|a rien$)|^(?:la|le|une|un) (?:suite|decision|reponse|choix|personne|candidature|profil|poste|plaisir|chance)$|^(?:nous|je|j'|on|vous|tu) ?(?:avons|ai|souhait|vous|te|a recu|sommes|savons|sais|ne|n'|devons|dois|avez|as|etes|tenons)",
    r"(?:plus|mieux|davantage) (?:proches?|en adequation|adaptee?s?|en phase|en ligne|pres|aligne)|adequation|correspond[a-z]*|repond[a-z]* (?:davantage|mieux|plus|a)|(?:nombre|volume|qualite) (?:important|eleve|de)|(?:grand|tres grand) nombre|de tres nombreuses|(?:nos|leurs|ses|mes|notre|les) (?:attentes|besoins|criteres|exigences)|besoins? (?:actuels?|du poste|de l'equipe)|autre (?:profil|candidat|candidate|personne|choix|candidature)$|vos competences|votre candidature|ta candidature|nombreu[a-z]+ (?:candidatures|postulations|dossiers|reponses)|la qualite de votre|nous avons recu|reponse|votre profil|ton profil|place$|de suite|se trouve|bonne personne|bon profil|meilleur choix|profil recherche|de (?:nos|votre) (?:recherches?|candidature)|retenue?$|selectionnee?$",
)
PRAISE = (
    rf"\b((?:votre|vos|ton|ta|tes) [^.;:!?,]{{3,}}?) (?:etait|etaient|a ete|ont ete|est|sont|nous a|nous ont|m'a|m'ont|a|ont|les a|l'a|l'avait|nous avait)(?: (?:vraiment|beaucoup|tres|particulierement|tout simplement|de loin|tous|toutes|tout le monde|fort|bien|l'une|un|des|parmi))* {_GOOD}",
    r"\b(?:soulign|appreci|salu|relev|aim|admir|remarqu|reten)[a-z]*(?: (?:beaucoup|vraiment|particulierement|surtout|tous|toutes|notamment|en particulier|enormement|bien)){0,2} ((?:la (?:qualite|clarte|finesse|precision|justesse) de )?(?:votre|vos|ton|ta|tes) [^.;:!?,]{3,})",
    r"\b(?:sensibles? a|ambassad[a-z]+ de|contente?s? de|(?:impressionne|seduit|bluffe|touche|marque|frappe|convaincu)e?s? par|(?:bravo|chapeau|felicitations|merci encore) pour|un faible pour) ((?:la (?:qualite|clarte|finesse|precision|justesse) de )?(?:votre|vos|ton|ta|tes) [^.;:!?,]{3,})",
    r"\b(?:appreci[a-z]*|sensibles? a|impressionnee?s? par|seduite?s? par|aime|garde[a-z]*) ((?:la|le|l'|les) ?[^.;:!?,]{3,} de (?:votre|vos|ton|ta)[^.;:!?,]{3,})",
    r"\b(?:appreci[a-z]*|aime|remarque|seduite?s? par)(?: (?:beaucoup|vraiment|particulierement)){0,1} ((?:la|le|l'|les) ?[a-z'-]+(?: de [a-z'-]+)?) (?:que|avec (?:laquelle|lequel)) (?:vous|tu)",
)
NO_PRAISE = (r"(?:votre|ton|ta|vos|tes) (?:interet|candidature|temps|patience|comprehension|demarche|cv|disponibilite|profil|place|nom|recherche|message|mail|numero|coordonnees|curriculum)(?: (?:pour|de|envers|a) .*)?$",)
FEEDBACK = (
    rf"\b(?:(?:deux|trois|quelques|une?|seule?|petite?|autre) (?:petite?s? |seule?s? )?(?:remarque|point|conseil|piste|retour|chose|observation|bemol|reserve|axe|detail)s?|remarques|conseils|pistes|observations|bemols|choses|points|axes){_W}{{0,6}} ?: ([^.!?]{{8,}})",
    r"\b(?:son|mon|notre|un)(?: petit| seul| meilleur)? conseil ?(?:: ?|(?:est|serait)(?: de)? |si je peux me permettre ?: ?)([^.!?]{8,})",
    r"\b(?:trouve|trouvons|estime|pense)(?: par contre| aussi| cependant)? que (?:vous|tu) (etes encore [^.!?]{8,}|es encore [^.!?]{8,}|manquez[^.!?]{4,}|manques[^.!?]{4,})",
    r"\b(?:vous conseille|te conseille|vous recommande|te recommande|vous invite a travailler|gagneriez a|gagnerais a|pourriez travailler|pourrais travailler|a travailler|a retravailler|a renforcer|a creuser)(?: de| d'| :|:)? ?([^.!?]{6,})",
    r"\b(?:la prochaine fois|une prochaine fois|a l'avenir|pour une autre fois|lors d'un prochain entretien)(?: ?[,:])? ?([^.!?]{8,})",
    r"\b(il (?:aurait|eut) (?:fallu|ete bon|ete utile)[^.!?]{6,}|il faudrait[^.!?]{6,}|il (?:vous|te|t'a|vous a) ?(?:manque|manquait|manquera|a manque)[^.!?]{4,}|(?:vous|tu) (?:auriez|aurais) (?:pu|du|gagne a|interet a)[^.!?]{6,})",
    r"\b((?:votre|vos|ton|ta|tes) [^.;!?,:]{3,60} (?:manqu(?:ait|aient|e|ent) (?:de |d'|un peu|encore|parfois)|(?:etait|etaient|est|sont|avait|avaient|a|ont|restait|parait|paraissait) (?:un peu |parfois |encore |souvent |bien )*(?:trop|pas assez|peu lisible|confuse?|brouillonn?e?)|n'etai(?:t|ent) pas (?:assez|tres)|gagnerai(?:t|ent) a|aurai(?:t|ent) (?:pu|merite|gagne)|meriterai(?:t|ent))[^.!?]{3,})",
    r"\b((?:vous|tu) (?:manquez|manques|manquiez|manquais|parlez|parles|parliez|parlais|etes alle|es alle|etes reste|es reste|etes passe|es passe|avez|as|allez|vas|repondez|reponds)[^.;!?,:]{0,50} (?:trop|pas assez|peu (?:parle|montre|developpe|detaille|chiffre)|d'exemples|de concret|de recul|d'assurance|de precision)[^.!?]{0,})",
)
FEEDBACK_SPLIT = (r", et|;|, puis|, mais| mais",)
NO_FEEDBACK = (
    r"(?:etait|etaient|est|sont|a ete|ont ete|etais|etiez)(?: (?:tres|vraiment|bien|plutot|assez|fort))* (?:bon|bonne|bien|bons|bonnes|excellente?s?|solides?|claire?s?|parfaite?s?|top|reussie?s?|super|justes?|pertinente?s?)$",
    r"(?:offres|notre site|alertes|postul[a-z]*|candidater|(?:votre|ta) (?:candidature|experience)|(?:votre|ton) (?:profil|parcours|cv ne)|pretentions|(?:trop|sur)-? ?(?:qualifie|experimente|diplome|senior|junior|loin|eloigne)[a-z]*|trop d'experience|chez nous|faire perdre|rester en contact|linkedin|rappel[a-z]*|recontact[a-z]*|chance|courage|vous inquieter)",
    r"^(?:ce sera|ce serait|c'est|nous|je|j'|on |n'hesit|bonne|merci|votre dossier|le poste|la personne|vous serez|tu seras|peut-etre|qui sait)",
)
REFUSES_FEEDBACK = (
    rf"(?:ne|n')(?: |)(?:[a-z']+ ){{0,3}}?(?:donn|fourni|communiqu|transmet|fai|delivr|somm|suis|pouv|peu|puis|pourr|ser|est|souhait|comment|motiv|justifi|adress|dispos|accord|partag|detaill|debrief|entr|propos|envo)[a-z]*(?:{_W}{{0,2}} (?:pas|plus|jamais|guere|aucune?|ni)|(?: [a-z]+)? (?:donner|fournir|communiquer))(?: en mesure| a meme| autorise[a-z()]*)?{_W}{{0,7}} ?(?:{_FEED}|motiver|commenter|justifier|detailler|expliquer|debriefer|(?:nos|notre|les|mes|cette) (?:choix|decisions?|refus))",
    rf"n'(?:avons|ai|a)(?: [a-z]+)? pas (?:la possibilite|le temps|les moyens|pour (?:habitude|usage|regle)|vocation|l'habitude){_W}{{0,6}} (?:{_FEED}|motiver|justifier|commenter)",
    rf"(?:ne (?:pas|plus|jamais)|sans)(?: [a-z]+){{0,2}} (?:donner|faire|fournir|communiquer|transmettre|motiver|commenter|justifier)(?:{_W}{{0,4}} (?:{_FEED}|choix|decisions?|refus))?",
    rf"(?:aucune?|pas de|sans|ni)(?: autres?| plus ample)? {_FEED}{_W}{{0,2}} (?:individu|person|detaill|possible|n'est|n'a|ne|sera|peut|pourra|sur|quant)[a-z]*{_W}{{0,3}}|aucune? {_FEED}",
    rf"(?:inutile|impossible|pas possible|pas en mesure|pas a meme|interdit|interdi[a-z]*|incapables?) (?:de |d'|pour nous )?{_W}{{0,6}} ?(?:{_FEED}|motiver|justifier|detailler)",
    rf"(?:demandes? de|pas de) {_FEED}{_W}{{0,6}} (?:ne|pas|sans suite|resteront|traitee?s?)|decisions?{_W}{{0,3}} (?:n'ont|n'est|ne sont|ne)(?: [a-z]+)? pas(?: a etre)? motivee?s?",
)
OFFERS_FEEDBACK = (
    rf"(?:peux|peut|pouvons|pourrai|pourrons|pourrais|volontiers|dispose a|disposee? a|disposition pour|propose|plaisir|raconter?ai|raconte|ferai|ferons|ferais|donnerai|donnerons|partager[a-z]*|transmettr[a-z]*|bloquer|prete?s? a|heureu[a-z]+ de){_W}{{0,6}} (?:(?:un|du|des|quelques|mon|notre|mes|plus de|le|l')(?: (?:petit|vrai|bref))? ?(?:retours?|feedbacks?|debrief[a-z]*|explications?|details?|commentaires?|conseils?|pistes|eclairage)|ce qu(?:i|'on|e nous|'ils|'elle)(?: [a-z]+){{0,2}} (?:a aime|ont aime|avons aime|a manque|a peche|a joue|a pese)|feedback|demi-heure|debrief[a-z]*|point)",
    r"(?:extrait|proces-verbal|notes?|motifs?|retour|feedback)(?: [^;:!?.]{0,})? (?:peut|peuvent|pourra)(?: [#-9@-~]+){0,2} (?:etre )?(?:communique|consulte|transmis|obtenu|donne|envoye|fourni)[a-z]*",
    rf"(?:si (?:vous|tu) (?:le |en |la )?(?:souhait|desir|veu|voul|aim|demand)[a-z]*|si cela (?:vous|t') ?(?:est utile|interesse|aide)|si ca (?:te|vous|t') ?(?:dit|aide|interesse)){_W}{{0,6}} (?:{_FEED}|savoir (?:pourquoi|ce qui)|comprendre|(?:mon|notre) avis)",
    rf"(?:demandez-(?:moi|nous|le)|demande-(?:moi|le)|hesit[a-z]*{_W}{{0,4}} demander|ecrivez-(?:moi|nous)|ecris-moi|appelez-moi|appelle-moi|contactez-(?:moi|nous)){_W}{{0,8}} {_FEED}|{_FEED}{_W}{{0,4}} (?:sur|a la) (?:simple )?demande|(?:retour|feedback|debrief)[a-z]*{_W}{{0,6}} (?:volontiers|avec plaisir|si (?:vous|tu) (?:le |en )?(?:souhait|desir|veu|voul)[a-z]*)",
)
GIVES_FEEDBACK = ()

# --- doors ---------------------------------------------------------------------------------------

OPENINGS = (
    ("keep_file", rf"(?:(?:conserv|gard)(?:e|ons|erons|erai|er|era|ee?s?|ent|eront|ant){_G}{{0,4}} (?:votre|ton|ta|vos|tes|le|un|ce)(?: [#-9@-~]+){{0,1}} ?(?:candidature|cv|dossier|profil|coordonnees|nom|numero|contact|lettre|adresse|trace)s?|(?:je|nous|on|ai|avons)(?: me| nous)? (?:le|la|les|l'ai|vous|te) ?(?:garde|gardons|conserve|conservons|garderai|garderons|conserverons|mets|mettons|ajoute|ajoutons|inscris|inscrivons|conservee?|gardee?|classee?)(?: (?:pour|sous|dans|en|de cote|precieusement|au chaud|jusqu'|sur|parmi|chez|bien|volontiers|a portee)){_W}{{0,4}}|(?:dossier|candidature|cv|profil|coordonnees|nom|numero)s?{_G}{{0,4}} (?:conservee?s?|gardee?s?|reexaminee?s?|reprise?s?|reste|restera|restent|resteront|versee?s?|ajoutee?s?|integree?s?|enregistree?s?|mise?s? de cote|inscrite?s?)(?: (?:dans|sous|en|chez|de cote|sur|a|deux|\d+|pendant|un an|ouvert|actif|valable))?{_W}{{0,3}}|vivier|cvtheque|roster|banque de (?:candidat[a-z]*|cv|donnees)|reserve de recrutement|liste (?:complementaire|de reserve|d'attente|d'appel|de rappel)|premiere? sur (?:la|ma|notre) liste|sous le coude|inscrire (?:votre|ton) nom|(?:mettre|mets|mettons|mis){_G}{{0,2}} (?:votre|ton|ta) [a-z]+ de cote)"),
    ("reapply", rf"(?:(?:{_INVITE}{_G}{{0,6}}|hesite[rsz]?(?: [a-z]+){{0,2}} pas{_W}{{0,3}}) {_HEAR}|(?:repostule|recandidate|retente|reessaie|reessaye|represente)(?:z|r|s|z-vous|-toi)?|(?:postule[zr]?|candidate[zr]){_W}{{0,2}} (?:a nouveau|de nouveau|a d'autres|sur d'autres|a nos|aux prochain[a-z]*|a un autre|la prochaine|en {_MONTH}|au {_SEASON})|(?:repasse[zr]?|revene[zr]|reviens|viens|passe[zr]?)(?: [a-z]+){{0,3}} (?:(?:nous|me) (?:voir|trouver|saluer)|nous voir|me voir|vers (?:moi|nous) (?:en|a|au|quand|si|des))|(?:ecrive[zr]|ecris|relance[rz]?|renvoye[rz]|renvoie|recontacte[rz]?|contacte[rz]?|appele[rz]|rappele[rz]|rappelle|sollicite[rz]?|refaites|refais|fai[a-z]*|envoye[rz]|envoie)-(?:moi|nous)(?: [a-z']+){{0,6}} (?:en {_MONTH}|a l'automne|au {_SEASON}|cet ete|cet automne|a la rentree|l'an prochain|l'annee prochaine|apres {_W}|dans (?:un|six|trois|quelques)|vers|debut|fin|a partir)|(?:tente[rz]?) (?:de nouveau |a nouveau |encore )?(?:votre|ta) chance|(?:consulter|consultez|suivre|suivez|suis|regarde[a-z]*|surveille[a-z]*|parcour[a-z]*|visite[a-z]*|jete[a-z]*|jette|alertes?|garde[rz]? un oeil)(?: [#-9@-~]+){{0,6}} (?:offres|annonces|site|page|insta|alertes|opportunites|affichages|concours)|(?:d'autres|autres|futures|futurs|prochaines|prochains|nouvelles|nouveaux)(?: [#-9@-~]+){{0,1}} (?:offres|postes|opportunites|ouvertures|affichages)(?: [#-9@-~]+){{0,4}} (?:susceptibles|correspond[a-z]*|interess[a-z]*|ouvr[a-z]*|publie[a-z]*|convien[a-z]*|s'ouvr[a-z]*|pourrai[a-z]*)|(?:on|nous) (?:ouvre|ouvrons|ouvrira|ouvrirons|recrute|recrutons|recrutera|recruterons|embauche|embauchons|embauchera|embaucherons|cherchera|chercherons|reouvr[a-z]+|rouvr[a-z]+|relance|relancons|relancerons|rentrons|redeposons|publierons)(?: [a-z']+){{0,4}} (?:postes?|places?|session|campagne|saison|stages?|dossier|recrutements?|saisonniers|en {_MONTH}|au {_SEASON}|a la rentree|toute l'annee|l'an prochain)|(?:prochaine|nouvelle|prochain|nouveau|autre) (?:session|campagne|concours|saison|chantier|poste|place|stage|tournee|promotion|edition|projet|equipe|magasin)s?(?: [a-z'-]+){{0,4}} (?:ouvr[a-z]*|demarr[a-z]*|commenc[a-z]*|debut[a-z]*|aura lieu|s'ouvr[a-z]*|se liber[a-z]*|sera ouvert[a-z]*)|(?:de vue|oubli[a-z]* pas) ?[:,][^.!?;]{{4,60}} (?:demarre|commence|ouvre|debute|recrute|part|arrive)|(?:vous|te) (?:confier|proposer)(?: [a-z'-]+){{0,5}} (?:free-?lance|mission|pige|remplacement|vacation|contrat|autre poste|cdd|projet)|(?:porte|portes)(?: (?:vous|te|t'|nous))? ?(?:est|reste|restera|restent|sera)(?: [a-z]+){{0,2}} ouvertes?|(?:serons|serai|serait|sera|serions|serais|etudierai|etudierons|relirai|relirons|examinerons|lirai)(?: [a-z]+){{0,2}} (?:ravie?s?|heureu[a-z]+|avec plaisir|bienvenue?|avec (?:attention|interet))(?: de| d')?(?: [a-z']+){{0,3}} ?(?:candidature|dossier|postul[a-z]*|relire|recevoir|chez nous|parmi nous|la prochaine fois|prochain[a-z]*|une autre (?:offre|candidature|fois))|(?:candidature|postulation){_W}{{0,3}} (?:sera|serait|seront) (?:toujours )?(?:la |les )?(?:bienvenue|prioritaire|examinee))"),
    ("stay_in_touch", rf"(?:(?:ajoute|retrouv|connect|contact|rejoin|rejoign|suiv|suis|reste|reli|invit|lien|reseau|ecri|demande)[a-z'-]*{_G}{{0,6}} linkedin|rest(?:er|ons|e|ez|erons){_G}{{0,3}} (?:en (?:contact|lien|relation)|connectee?s|joignable)|(?:gard(?:er|ons|e|ez)|mainten(?:ir|ons)|conserver) (?:le |un |ce )?(?:contact|lien)|perd(?:ez|s|ons|re)? (?:(?:surtout )?pas )?(?:de vue|le contact|contact)|(?:oublie[zr]?|oublions)(?:-nous)? pas|ne (?:vous|t') ?(?:oublie|oublions|oublierai|oublierons|perds|perdons) (?:pas|de vue)|(?:plaisir|espere|esperons|espoir|hate|sur)(?: [a-z']+){{0,4}} ?(?:recroiser?|recroiserons|recroiseront|revoir|retravailler|retrouver|croiseront|croiser a nouveau|se croisera)|(?:nous|je|on) (?:ne manquer[a-z]+ pas de |me permettrai de |reviendrai |pourrai |peux |peut |aimerais |aimerions |ne manquerai pas de )?(?:vous|te|t') ?(?:re-?contact[a-z]*|rappeler(?:ai|ons|a)?|recontacter|ecrir(?:ai|ons|a)|previendr[a-z]+|avertir[a-z]*|solliciter(?:ai|ons|a)|(?:ferai|ferons|fais|fait|faisons|fera|faire) signe|ping[a-z]*|tiens au courant|(?:tiendr[a-z]+|tenons|tiens) (?:au courant|informe[a-z()]*)|relancer(?:ai|ons|a)|fais savoir|recroise)|(?:nous|je|on) (?:reviendr[a-z]+|reviens|revient|revenons|reprendr[a-z]+|reprends|reprenons|repensera[a-z]*|penser[a-z]+|songer[a-z]+) (?:contact(?: avec (?:vous|toi))?|(?:vers|a) (?:vous|toi)) ?(?:des|si|quand|lorsque|au|en|a la rentree|a l'[a-z]+|pour|apres|dans|volontiers)|revenir vers (?:vous|toi) (?:des|si|quand|lorsque|au|en|a la|apres)|premier coup de fil|donne[zr]?(?:-| )?(?:moi|nous)? ?(?:de )?(?:vos|tes) nouvelles|(?:on|nous) se (?:recontacte|recroise[a-z]*|revoit|reparle|rappelle)|tenez-(?:moi|nous) au courant|tiens-(?:moi|nous) au courant|suivrai (?:votre|ta|vos)|vous serez mon)"),
    ("call", rf"(?:on se cale|on s'appelle|un call|(?:quart d'heure|demi-heure|heure|minutes|min|moment|instant|coup de fil|cafe|appel|visio){_G}{{0,3}} (?:au telephone|par telephone|en visio|pour (?:en|que|echanger|debriefer|vous|te|discuter|un)|de vive voix|ensemble|vous (?:est|serait) utile|te serait utile)|(?:telephone|vive voix|coup de fil|visio|appel|en parler|echanger|rappeler)[^.!?;]{{0,40}} (?:libre|disponible|dispo|joignable)|(?:libre|disponible|dispo|joignable){_G}{{0,6}} (?:pour (?:en (?:re)?(?:parler|discuter)|un (?:appel|echange|coup de fil)|echanger)|au telephone|par telephone|au 0|au \+)|(?:r?appele[rz]|r?appelle|telephone[rz]|telephone)-(?:moi|nous)|pass(?:er|ez|e)-(?:moi|nous) un (?:coup de fil|coup de telephone|appel)|hesite[rsz]?(?: [a-z]+)? pas{_W}{{0,2}} (?:m'appeler|me (?:r?appeler|telephoner|joindre|passer)|nous (?:r?appeler|telephoner)|en (?:re)?(?:parler|discuter)|echanger)|(?:pouvez|peux) (?:m'appeler|me (?:rappeler|joindre|telephoner))|(?:je|on|nous) (?:peux|peut|pouvons|pourrai|pourrais|pourrait|pourrions|propose d'|voudrais|aimerais|prefere|prefererais)(?: [a-z]+){{0,2}} (?:s'appeler|(?:vous|t') ?appeler|(?:vous |t'|te )?(?:en (?:re)?(?:parler|discuter)|reparler)|echanger|debriefer|se (?:parler|voir))|si (?:vous|tu)[^.;!?]{{2,40}}, (?:je|on|nous) (?:vous |t'|s'|te )?(?:r?appelle|telephone|en (?:parle|discute))|(?:ecri[a-z]*-(?:moi|nous)|m'ecrire|faites-moi signe|fais-moi signe|dites-(?:le-)?moi|dis-(?:le-)?moi){_W}{{0,8}} (?:(?:re)?parl|discut|echang|debrief|appel|revenir sur)[a-z]*|(?:si (?:vous|tu) (?:le )?(?:voul|veu|souhait|desir)[a-z]*|si le coeur|si ca (?:te|vous) dit|si cela (?:vous|te|t')|volontiers|disposition|(?:ce )?(?:sera|serait) avec plaisir){_W}{{0,7}} (?:echanger|en (?:re)?(?:parler|discuter|parlions|parle)|reparl[a-z]+|appel|au telephone|de vive voix|debrief[a-z]*))"),
)
WHEN = (
    rf"(?:(?:en|au|aux|a l'|a la|apres|avant|des|d'ici|fin|debut|pour|vers|jusqu'en|jusqu'au|jusqu'a|courant|cet|cette|a partir de|a partir d'|dans le courant de|au retour|lors de|au mois de|a compter de) ?(?:le |la |l'|les |un |notre |nos |debut |fin |courant |prochaine? |prochains |mi-|mois de |mois d'|saison de |saison d')*(?:{_MONTH}(?: prochain| 20\d\d)?|{_SEASON}(?: prochain)?|rentree(?: prochaine| de {_MONTH})?|an prochain|annee(?: prochaine| scolaire)?|nouvel an|semestre(?: suivant| prochain)?|trimestre(?: prochain)?|mouvement|campagne|session|saison(?: prochaine)?|concours|noel|paques|fetes|semaine prochaine|semaine|cette formation|(?:conges|vacances)(?: [#-9@-~]+){{0,4}}|plantations(?: d'{_SEASON})?|vendanges|recoltes?|soldes|jury|appel a projets|prochain budget|{_DAY}(?: (?:matin|apres-midi|prochain|soir))?|20\d\d|demain)(?: d'{_MONTH}| de {_MONTH})?(?: prochaine?)?)",
    rf"(?:demain|{_DAY})(?: (?:matin|midi|soir|apres-midi|prochain))?(?: (?:ou|et|comme) {_DAY}(?: (?:matin|midi|soir|apres-midi))?)?(?: (?:des|apres|avant|vers|a|entre|a partir de|en|dans la) (?:\d+ ?h ?\d*(?: et \d+ ?h ?\d*)?|midi|matinee|soiree|journee|fin de (?:journee|matinee)))?|(?:la semaine|l'annee|l'an|le mois|le semestre|la saison|le printemps|l'ete|l'automne) prochaine?|cette semaine|dans (?:un|une|deux|six|trois|neuf|douze|quelques|\d+) (?:mois|semaines|ans?|annees|jours)|toute l'annee",
    r"(?:si|quand|des que|des qu'|lorsque|lorsqu'|au moment ou|s'il) ?(?:une?|le|la|on|l'|ca|nous|les|de nouveaux|d'autres|mon equipe|notre equipe|il)(?: [^ ;:!?,.]+){0,7} ?(?:ouvr[a-z]*|rouvr[a-z]*|liber[a-z]*|revient|repart|bouge[a-z]*|preparons|debloque|se presente[a-z]*|s'ouvr[a-z]*|recrut[a-z]*|grandi[a-z]*|evolue[a-z]*)(?: [^ ;:!?,.]+){0,3}|(?:des que|quand|lorsque) (?:j'ai|j'aurai|nous avons|nous aurons|on a|on aura)(?: [^ ;:!?,.]+){1,4}",
)
CLOSE_CALL = (
    r"(?:(?:choix|decision|arbitrage|debat) (?:a ete |fut |tres |vraiment |etait |n'a pas ete |n'etait pas )*(?:difficile|serre|facile|delicat|simple)|difficile (?:choix|decision)|(?:joue|jouee|fallu)(?: [a-z]+){0,2} (?:a|de) (?:tres )?(?:rien|peu|pas grand|un cheveu|un fil)|joue(?:e)? (?:entre|a un|sur un detail)|mouchoir de poche|c'etait (?:tres |vraiment )?serre|tres serree?|coude a coude|longue reflexion|(?:ai|avons|a|ont)(?: [a-z]+){0,2} hesite|(?:deuxieme|seconde) (?:position|place|choix)|en (?:deuxieme|second|seconde)|arrive[a-z]*(?: [a-z]+)? (?:deuxieme|seconde?|2e)|d'une courte tete|d'un cheveu|de justesse|une des deux|(?:deux|trois) (?:derniere?s? |candidat[a-z]* )?(?:finalistes|en finale|en lice)|dernier carre|a debattre|l'unanimite|si proche|tres proche|entre (?:vous|toi) et|ex aequo|a egalite|a deux doigts|departager)",
)
CANCELLED = (
    r"(?:annule[a-z]*|(?:poste|postes|recrutement|recrutements|emploi|stage|service|projet)(?: [#-9@-~]+){0,6} (?:supprime[a-z]*|suspendu[a-z]*|disparai[a-z]*|disparu|n'existe(?:ra)? (?:pas|plus)|(?:mis|mise|mettons|met) en (?:pause|suspens|attente|veille)|reporte[a-z]*|abandonne[a-z]*|arrete[a-z]*)|(?:supprim|suspend|report|abandonn|stopp|arret)[a-z]*(?: [#-9@-~]+){0,3} (?:poste|postes|recrutement|recrutements|embauches)|(?:met|mettons|mettre|mis) (?:en pause|en suspens|en attente)(?: [a-z]+){0,2} (?:recrutement|poste|embauche)s?|gele[a-z]*|gel|ne sera (?:pas|plus|finalement pas) (?:ouvert|cree|pourvu|finance|reconduit)|(?:n'est|ne sera|n'a|n'ont|n'a ete|n'a pas ete)(?: pas| plus| finalement pas)? (?:ete )?(?:reconduit[a-z]*|finance[a-z]*|renouvele[a-z]*|valide[a-z]* le budget|remplacee?)|plus de (?:budget|poste|financement)|renonc[a-z]*(?: [#-9@-~]+){0,3} (?:pourvoir|recruter|recrutement|ouvrir|creer|creation|embauche[a-z]*|poste|projet)|tombe a l'eau|ne se fera pas|vient de sauter|laisser le poste vacant|plus de postdoc|ne recrute (?:pas|plus)|ne recrutons (?:pas|plus)|ne recruterons (?:pas|plus)|ferme (?:le site|ses portes|boutique)|la perte (?:du|de notre|d'un) (?:client|contrat|subside|financement))",
)
FILLED = (
    r"(?:poste|place|stage|offre|emploi|alternance|mission)s?(?: [#-9@-~]+){0,5} (?:pourvue?s?|prise?s?|fermee?s?|cloturee?s?|attribuee?s?)|trouve preneu[a-z]*|au complet|n'est plus (?:a pourvoir|disponible|vacant)|(?:deja|avions|avons) (?:pourvu|complet|trouve)(?: [a-z]+){0,2}|equipe est (?:complete|au complet)",
)
INTERNAL = (
    r"(?:en interne|(?:candidature|candidate?|mobilite|promotion|personne|recrutement|ressource) internes?|(?:confi|propos|attribu|va|revien|donn|offer|choisi|reten|retenu|pris|pren|promu|promouv|echoi|nomm|recrut|engag|port)[a-z]*(?: [a-z']+){0,5} (?:a |sur )?(?:une? |notre |ma |mon |l'une? de (?:nos|mes) )(?:ancienne? )?(?:collegues?|stagiaires?|alternante?|apprentie?|interimaires?|salariee?|collaborat[a-z]+|employee?)|promu[a-z]*|promouvoir|en alternance chez nous|mouvement de printemps|(?:deja|depuis [a-z]+ (?:ans|mois)) (?:chez|parmi|avec) nous|(?:deja|quelqu'un) (?:de|dans|en poste dans) (?:la (?:maison|boite)|l'equipe|l'entreprise|l'etablissement|le service|notre equipe)|quelqu'un de chez nous|son neveu|ma belle-fille|(?:remplacante?|stagiaire|interimaire) (?:deja en place|en poste))",
)
WITHDRAWN = (
    r"(?:retir(?:er|ons|e)|revenir sur|revenons sur|annul(?:er|ons)|reprendre|(?:pas|plus|pouvoir) (?:en mesure de )?(?:maintenir|honorer|tenir|confirmer))(?: [#-9@-~]+){0,2} ?(?:offre|proposition|promesse|engagement)",
    r"(?:proposition|promesse(?: d'embauche)?|offre)(?: [#-9@-~]+){0,8} (?:est|soit|a ete|etait|doit etre|devient)(?: [a-z]+){0,2} (?:retiree|annulee|caduque|revoquee)|(?:proposition|promesse(?: d'embauche)?|notre offre)(?: [#-9@-~]+){0,8} (?:retiree|annulee|caduque|ne tient plus|ne pourra (?:pas )?etre (?:honoree|tenue|maintenue))",
)
PHONE = (
    r"(?:au telephone|par telephone|message vocal|messagerie vocale|repondeur|appel|appel telephonique|note vocale|vocal|boite vocale)(?:,? [a-z', ]+)?\)",
    r"transcription (?:automatique|du message|de l'appel)|message vocal|message laisse sur (?:le|mon|votre) repondeur|^ ?[(\"]?(?:au telephone|par telephone|appel|repondeur) ?:",
)
UNREAD = (
    r"(?:ne pas|ne) (?:repondre|repondez)(?: pas)?|(?:message|mail|courriel|e-mail|envoye|genere)(?: [#-9@-~]+){0,2} automati[a-z]+|(?:boite|adresse|messagerie)(?: [#-9@-~]+){0,3} (?:pas|plus) (?:relevee|consultee|lue|suivie)|merci de ne pas (?:y )?repondre",
)
