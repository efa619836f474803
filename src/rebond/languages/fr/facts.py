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

# --- why, what was good, what to learn -----------------------------------------------------------

REASON = (
    r"(?:choix|decision|preference)[^.;!?]{0,}, (?:sur|pour|a cause de|en raison de) ([^.;:!?,]{4,})",
    r"(?:prend|prenons|pris|prendre|choisi|retenu|recrute|engage|part sur|partons sur|prefere|partis sur) ((?:une?|quelqu'un|le|la|celle|celui)(?: [^.;:!?,]+)? (?:bilingue|qui|ayant|avec|dont|de)[^.;:!?]{3,})",
    r"(?:recherche|recherchons|cherche|cherchons|veut|veulent|faut|fallait|besoin d[e']|voulait|attendre|cherchait) ?((?:quelqu'un|une personne|un profil|un niveau|une vraie)[^.;:!?]{3,})",
    r"(?:candidat|candidate|personne|profil|candidats|profils|collegue|confrere|consoeur)s?,? (?:qui )((?:a|ont|avait|connait|parle|dispose|maitrise|sait|possede|peut)[^.;:!?]{3,})",
    r"(?:candidat|candidate|personne|profil|candidats|profils)s?,? ((?:issue?|venant|ayant|disposant|possedant|avec)[^.;:!?]{3,})",
    r"(?:personne|candidat|candidate|profil)s?,? dont (l'[^.;:!?]{5,}|(?:le|la|les) [^.;:!?]{5,})",
    r"qui ont (?:deja )?(une[^.;:!?]{4,})",
    r"(encore un peu (?:court|juste|leger|legere|courte) [^.;:!?,]{3,})",
    r"(?:parce que|car|puisque) ([^.;:!?]{8,})",
    r"(?:en raison (?:de|d'|du)|a cause (?:de|d'|du)|faute (?:de|d')|du fait (?:de|d'|du)) ?([^.;:!?,]{4,})",
    r"(?:manque|manquait)(?: [#-9@-~]+){0,3} ((?:un|une|de l'|de la|du|d')[^.;:!?,]{4,})",
    r"auraient? (?:aime|voulu|souhaite) ((?:plus|davantage|un)[^.;:!?,]{4,})",
    r"((?:la subvention|le budget|le fonds|le financement|le projet|le client|l'agence|les recrutements|les travaux)[^.;:!?]{3,} (?:n'est pas|n'a pas|n'ont pas|s'est|est|a ete|sont)[^.;:!?,]{4,})",
    r"poste (?:ayant ete|a ete|est) (pourvu en interne[^.;:!?,]{0,})",
    r"(tous pourvus [^.;:!?,]{4,})",
)
REASON_END = (r", (?:et|mais|donc|ce qui|alors)|et (?:nous|le poste|la|je) ",)
NO_REASON = (
    r"quelqu'un d'autre|^le temps|souvenir|^l'autre|^la peine|^la parole|^un autre",
    r"(?:plus|mieux|davantage) (?:proches?|en adequation|adaptee?s?|en phase|en ligne)|correspond[a-z]*|repond[a-z]* (?:davantage|mieux|plus)|(?:nombre|volume|qualite) (?:important|eleve|de)|de tres nombreuses|nos (?:attentes|besoins|criteres)|besoins? (?:actuels?|du poste)|autre (?:profil|candidat|personne|choix)$|vos competences|votre candidature|nombreuses candidatures|la qualite de votre|nous avons recu|reponse|votre profil|place$|de suite|se trouve|bonne personne",
)
PRAISE = (
    r"((?:votre|vos|ton|ta|tes) [^.;:!?,]{3,}?) (?:etait|etaient|a ete|ont ete|est|sont|nous a|nous ont|m'a|m'ont|a|ont) (?:vraiment |beaucoup |tres |particulierement |tout simplement )*(?:remarquables?|excellente?s?|solides?|plu|impressionne|bluffe|seduit|convaincu|touche|le plus|la plus|top|propre|super|parfaite?|de grande qualite|interesses?|marque)",
    r"(?:souligne|apprecie|salue|retenu|releve|aime|admire|remarque|sensible (?:a|au)|ambassadeur de|content de|contente de) (?:la qualite de |la clarte de )?((?:votre|vos|ton|ta|tes)[^.;:!?,]{3,})",
    r"(?:apprecie|sensible a|impressionnee?s? par|seduite?s? par) ((?:la|le|l'|les) ?[^.;:!?,]{3,} de (?:votre|vos|ton|ta)[^.;:!?,]{3,})",
)
NO_PRAISE = (r"(?:votre|ton|ta) (?:interet|candidature|temps|patience|comprehension|demarche|cv|disponibilite|profil|place|nom|recherche)$",)
FEEDBACK = (
    r"(?:deux|trois|quelques|une?)? ?(?:remarques?|points?|conseils?|pistes?|retours?|choses)(?: pour la suite| a travailler)? ?: ([^.!?]{8,})",
    r"(?:son|mon|notre|un) conseil ?(?:est|serait|:)? ?([^.!?]{8,})",
    r"(?:trouve|trouvons|estime|pense)(?: par contre| aussi| cependant)? que (?:vous|tu) (etes encore [^.!?]{8,}|es encore [^.!?]{8,}|manquez[^.!?]{4,}|manques[^.!?]{4,})",
    r"(?:vous conseille|te conseille|vous invite a travailler|gagneriez a|gagnerais a|pourriez travailler|pourrais travailler|a travailler|a renforcer) ([^.!?]{6,})",
)
FEEDBACK_SPLIT = (r", et|;|, puis",)
REFUSES_FEEDBACK = (
    r"(?:ne|n'|aucune?|pas de|sans)(?: [#-9@-~]+){0,6} (?:retours?|feedback|commentaires?|motif|motifs|details?|motiver|precisions?)(?: [#-9@-~]+){0,5}",
)
OFFERS_FEEDBACK = (
    r"(?:peux|peut|pouvons|volontiers|disposition|dispose|propose|plaisir|raconte|transmettr[a-z]*|bloquer|faire)(?: [#-9@-~]+){0,6} (?:un retour|ce qu'on a aime|ce qui nous a manque|feedback|demi-heure|point|debrief)(?: [#-9@-~]+){0,3}",
    r"(?:extrait|proces-verbal|notes?|motifs?|retour)(?: [^;:!?.]{0,})? (?:peut|peuvent|pourra)(?: [#-9@-~]+){0,2} (?:etre )?(?:communique|consulte|transmis|obtenu)[a-z]*",
    r"(?:si vous (?:souhaitez|desirez)|si tu veux)(?: [#-9@-~]+){0,4} (?:retour|echanger|feedback|explications?)",
)
GIVES_FEEDBACK = ()

# --- doors ---------------------------------------------------------------------------------------

OPENINGS = (
    ("keep_file", r"(?:conserv|gard)(?:e|ons|erons|erai|er|ee?s?)(?: [#-9@-~]+){0,3} (?:votre|ton|ta|vos|tes|le)(?: [#-9@-~]+){0,1} ?(?:candidature|cv|dossier|profil|coordonnees|nom|numero|contact)s?"),
    ("keep_file", r"(?:dossier|candidature|cv|profil|coordonnees)(?: [#-9@-~]+){0,4} (?:conservee?s?|gardee?s?|reexaminee?)"),
    ("keep_file", r"(?:vivier|cvtheque|roster|liste (?:complementaire|de reserve)|premier sur la liste|premiere sur la liste|inscrire votre nom)"),
    ("reapply", r"(?:postuler|candidater|repostuler|retenter|repasse[a-z]*|repassez|revenir (?:vers nous|nous voir|postuler)|representer|ecrire de nouveau|retente|relire|vous relire|te relire)(?: [#-9@-~]+){0,8}"),
    ("reapply", r"(?:consulter|consultez|suivre|suivez|regarde[a-z]*|regardez|alertes?)(?: [#-9@-~]+){0,5} (?:offres|annonces|site|page|insta|alertes|opportunites)"),
    ("reapply", r"(?:d'autres|autres|futures|prochaines)(?: [#-9@-~]+){0,1} (?:offres|postes|opportunites)(?: [#-9@-~]+){0,4} (?:susceptibles|correspond[a-z]*|interess[a-z]*)"),
    ("stay_in_touch", r"(?:linkedin|rest(?:er|ons|e) (?:en (?:contact|lien|relation))|gard(?:er|ons) (?:le )?(?:contact|lien)|recontact[a-z]*|reviens vers (?:vous|toi) des|reviendr[a-z]+ vers (?:vous|toi) (?:des|si|quand|lorsque)|(?:vous|te) (?:ferai|ferons|fais|fait) signe|je te ping|(?:vous|te|t') ?(?:tiens|tiendrai|tenons|tiendrons) au courant|premier coup de fil|donnez? (?:moi )?de (?:vos|tes) nouvelles|m'ecrire|vous serez mon)(?: [#-9@-~]+){0,4}"),
    ("call", r"(?:on se cale|on s'appelle|appelez-moi|appelle-moi|rappelez-moi|rappelle-moi|un call|(?:volontiers|disponible|disposition|proposer?|plaisir|souhaitez|voulez)(?: [#-9@-~]+){0,5} (?:echanger|en parler|appel|telephone|de vive voix)|on peut (?:en parler|s'appeler))(?: [#-9@-~]+){0,5}"),
)
WHEN = (
    r"(?:en|au|a l'|a la|apres|avant|des|d'ici|fin|debut|pour|vers|jusqu'en|jusqu'au|dans le courant de) ?(?:le |la |l'|debut |fin |prochain |mi-)*(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver|rentree|an prochain|annee prochaine|semestre(?: suivant| prochain)?|trimestre|prochain mouvement|mouvement|prochaine campagne|noel|paques|semaine prochaine|cette formation|lundi|mardi|mercredi|jeudi|vendredi)(?: prochaine?)?",
    r"(?:la semaine|l'annee|l'an|le mois) prochaine?|a la rentree|dans (?:six|trois|douze|quelques|\d+) (?:mois|semaines)",
    r"(?:si|quand|des que|des qu'|lorsque|au moment ou) (?:un|une|le|la|on|l'|ca|nous)(?: [^ ;:!?,]+){1,7}(?:ouvre|libere|revient|liberer|repart|bouge|preparons|debloque)(?: [^ ;:!?,.]+){0,3}",
)
CLOSE_CALL = (
    r"(?:(?:choix|decision|arbitrage|debat) (?:a ete |fut |tres |vraiment )*(?:difficile|serre)|difficile (?:choix|decision)|s'est joue(?:e)? a (?:rien|peu|pas grand)|mouchoir de poche|c'etait serre|tres serre|longue reflexion|longuement hesite|hesite|deuxieme position|d'une courte tete|une des deux|deux finalistes|a debattre|l'unanimite|si proche|tres proche)",
)
CANCELLED = (
    r"(?:annule[a-z]*|supprime[a-z]*|gele[a-z]*|gel|suspendu[a-z]*|ne sera pas (?:ouvert|cree|pourvu)|n'est pas (?:reconduite?|finance)|renonc[a-z]*|tombe a l'eau|ne se fera pas|vient de sauter|laisser le poste vacant|plus de postdoc|ne recrute (?:pas|plus)|ne recrutons (?:pas|plus))(?: [#-9@-~]+){0,8}",
)
FILLED = (
    r"(?:poste|place|stage|offre|emploi|alternance)s?(?: [#-9@-~]+){0,5} (?:pourvue?s?|prise?s?|fermee?|cloturee?|attribuee?)|trouve preneur|au complet",
)
INTERNAL = (
    r"(?:en interne|candidature interne|candidat(?:e)? interne|mobilite interne|promotion interne|a un(?:e)? collegue|en alternance chez nous|mouvement de printemps|deja (?:chez|parmi) nous|son neveu|ma belle-fille)",
)
WITHDRAWN = (
    r"(?:retir(?:er|ons|e)|revenir sur|revenons sur|annul(?:er|ons)|reprendre)(?: [#-9@-~]+){0,2} ?(?:offre|proposition|promesse)",
    r"(?:offre|proposition|promesse d'embauche)(?: [#-9@-~]+){0,3} (?:retiree|annulee|caduque)",
)
PHONE = (
    r"^ ?[(\"]?(?:au telephone|par telephone|message vocal|messagerie vocale|repondeur|appel)(?:, transcri[a-z]+)?[)\":]",
    r"transcription automatique|message vocal",
    r"(?:au telephone|par telephone|messagerie vocale|repondeur)(?:,? transcri[a-z]+)?\)",
)
UNREAD = (
    r"(?:ne pas|ne) (?:repondre|repondez)(?: pas)?|(?:message|mail|courriel|e-mail|envoye|genere)(?: [#-9@-~]+){0,2} automati[a-z]+|(?:boite|adresse|messagerie)(?: [#-9@-~]+){0,3} (?:pas|plus) (?:relevee|consultee|lue|suivie)|merci de ne pas (?:y )?repondre",
)
