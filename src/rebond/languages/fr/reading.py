"""How French job mail says yes, no and wait.

What each name holds is told in `rebond.tongue`. Patterns are over plain
lower-case letters (no accents, no typographic apostrophes).
"""

# fmt: off

from __future__ import annotations

PARTS = {
    "w": r" [#-9@-~]+",
    "yours": r"(?:votre|ta|cette|la|sa) (?:[a-z-]+ )?(?:candidature|demande|profil|dossier)|(?:votre|ton|ce|le) (?:[a-z-]+ )?(?:profil|dossier|cv)",
    "bid": r"(?:candidature|profil|dossier|cv|demande d'emploi|postulation)s?",
    "job": r"(?:poste|postes|offre d'emploi|emploi|mission|stage|alternance|fonction|recrutement|place|collaboration|saison|contrat|cdi|cdd|offre|apprentissage|opportunite|concours|vacation|remplacement)",
    "person": r"(?:candidature|candidat|candidate|candidat[.(]?e?[.)]?s?|candidats|candidates|personne|personnes|profil|profils|postulant|postulante|postulants|collegue|collaborateur|collaboratrice|finaliste|candidat\(e\)|[a-z]+(?:euse|eur|trice|iere|iste|ienne))s?",
    "other": r"(?:un autre|une autre|d'autres|d'un autre|d'une autre|un\(e\) autre|l'autre|les autres|autres|un\.e autre|quelqu'un d'autre|un|une)",
    "choose": r"(?:retenu|retenons|retenir|retenait|retient|retiennent|choisi|choisissons|choisir|choisit|prefere|preferons|selectionne|selectionnons|opte pour|opter pour|recrute|recrutons|recruter|engage|engager|embauche|embaucher|pris|prenons|prend|prendre|privilegie|privilegier|privilegions|poursuivre avec|poursuivons avec|continuer avec|continuons avec|continue avec|avancer avec|avancons avec|arrete (?:notre|son|leur|mon) choix sur|porte (?:notre|son|leur|mon) choix sur|(?:notre|son|leur|mon) choix s'est (?:finalement |donc )?(?:porte|arrete|fixe) (?:sur|vers)|(?:choix|decision) s'est portee? sur|s'est (?:finalement )?(?:porte|oriente)e? (?:sur|vers)|orientes? vers|tournes? vers|oriente vers|partons sur|partis sur|parti sur|partir sur|part sur|parti avec|partis avec|confie(?:{w}){0,3} (?:a|au)|donner suite a|donne suite a|attribue(?:{w}){0,3} a|propose (?:le|ce) {job} a|signe avec|fait confiance a|donne la preference a|nomme|nomination d'|mis sur|mise sur|accord avec|designe|designer|designons|elu|octroye|penche pour|penche vers|valide|vote pour|opte|y aller avec|en faveur)",
    "neg": r"(?:ne|n'|n'a|n'ai|n'avons|n'ont|n'est|n'etes|n'es|n'as|n'avez|n'aura|n'etait|n'etes|n'allons|n'ayant|n'avoir)",
    "no": r"(?:pas|plus|point|pu|aucune suite|guere|ni|malheureusement pas)",
    "follow": r"(?:donn(?:er|ons|erons|e|erai|era|ee|erons) (?:une |de )?(?:(?:suite )?(?:favorable|positive)(?:ment)?(?: suite)?|suite)|suite favorable|suite positive|reponse favorable|reponse positive|avis favorable|poursuivre|poursuivons|poursuivrons|continuer|continuons|aller plus loin|irons pas plus loin|allons pas plus loin|donner une issue favorable|donner de suite|donner suite|retenir|retenons|retiendrons|retiens|avancer|avancons|avancerons|proposer|proposerons|proposons)",
    "done": r"(?:pourvue?s?|attribuee?s?|ferme|fermee|cloture|cloturee|clos|close|annulee?s?|supprimee?s?|gelee?s?|abandonnee?|suspendu definitivement|plus (?:disponible|vacant|vacante|d'actualite|ouvert|ouverte|a pourvoir|propose|recherche)|comble|comblee|occupe|pris|prise|retiree?|sans objet)",
}

REFUSE = (
    r"(?:prend[a-z]*|prenons|pris|part|partons|parti|partis|partir|avanc[a-z]*|poursui[a-z]*|continu[a-z]*|engage[a-z]*|recrut[a-z]*|embauch[a-z]*|trouv[a-z]*|choisi[a-z]*|reten[a-z]*|recommand[a-z]*|retient|preferer?|prefere|prefer[a-z]*|propos[a-z]*|retiens|donn[a-z]* la preference)(?:{w}){0,4} (?:quelqu'un d'autre|une autre personne|un autre candidat|une autre candidate|d'autres (?:candidat|profil|personne|candidature)s?|l'autre (?:personne|candidat|candidate|profil|finaliste)|un autre profil|une autre candidature|autre candidat|autre profil|autre personne|deux autres|un(?:e)? candidat(?:e)? (?:interne|qui|dont|avec|ayant|issu[a-z]*|plus|deja|possedant|disposant)|des (?:candidats?|candidates|profils|personnes) (?:qui|dont|avec|ayant|plus|deja|possedant|disposant|correspondant))(?:{w}){0,3}",
    r"(?:vous|tu|votre|ta|candidature|profil|dossier|nom)(?:{w}){0,5} (?:ne|n') ?(?:figurez|figures|figure|passera|passerez|passeras|passe|ferez|fera|feras|fait|faites|sera|serez|seras|accede|accedez|compte|comptez|es|etes|est|franchi[a-z]*|ira|irez|iras)(?:{w}){0,2} (?:pas|plus)(?:{w}){0,3} (?:parmi|etape|suite|partie|retenue?s?|plus loin|tour|selection|phase|liste|classee?s?|recrutee?s?|jury)(?:{w}){0,2}",
    r"(?:nos|les|tous les|ces|toutes les)(?:{w}){0,2} (?:stages|postes|places|alternances|offres|contrats|effectifs|horaires|plannings|equipes)(?:{w}){0,3} (?:pourvue?s?|remplie?s?|au complet|complets?|completes?|attribuee?s?|prises?|fermee?s?)",
    r"(?:poste|stage|emploi|alternance|mission|recrutement|fonction|cdd|cdi|contrat|offre)(?: [ #-9@-~]*)? (?:ne|n') ?(?:sera|est|sont|seront|existe|existera|verra|aura)(?:{w}){0,1} (?:pas|plus)(?:{w}){0,2} (?:ouvert|cree|pourvu|renouvele|maintenu|reconduit|recrute|signe|accorde|libre|vacant|disponible|d'actualite|le jour|lieu|finance|budgete|a pourvoir)e?s?",
    r"(?:poste|stage|emploi|alternance|mission|recrutement|contrat|offre)s?(?:{w}){0,3} (?:ayant|a|ont|avait|etant|venant d'etre|est|sont)(?:{w}){0,2} (?:ete )?{done}|{job}(?:{w}){0,4} (?:disparait[a-z]*|disparu|saute|tombe a l'eau|n'existe plus|n'existera plus|passe a la trappe)|sans objet(?:{w}){0,3} (?:recrutement|poste|candidature|embauche)|(?:candidature|recrutement|procedure)(?:{w}){0,4} sans objet|candidature(?:{w}){0,3} (?:irrecevable|non recevable)|impossibilite de(?:{w}){0,3} (?:donner|repondre|retenir|proposer|satisfaire|accueillir|engager|recruter)(?:{w}){0,3}",
    r"aucune?(?: [ #-9@-~]*)? (?:ne|n') ?(?:sera|a ete|est|seront)(?:{w}){0,2} (?:recrutee?|retenue?|embauchee?)s?",
    r"(?:revenir|revenons|reviens|revient|revenu|revenue) sur (?:la|notre|cette|sa|ma|l')(?:{w}){0,1} ?(?:proposition|offre|promesse)(?:{w}){0,2}",
    r"on (?:ne |n')?(?:continue|poursuit|va|ira|avance|donnera|donne|retient)(?:{w}){0,1} pas(?:{w}){0,2} (?:ensemble|plus loin|suite|avec (?:toi|vous)|continuer|poursuivre|aller|donner|ta|votre)(?:{w}){0,3}",
    r"(?:s'arrete|s'arreter|s'arretera|s'en tient|arreter|arrete|arretons)(?:{w}){0,1} (?:ici|la)(?:{w}){0,3} (?:poste|process|processus|candidature|toi|vous|fois|ensemble)",
    r"(?:processus|process|recrutement|procedure|recherche) (?:se |s')?(?:poursuit|poursuivra|continue|continuera)(?:{w}){0,2} (?:avec|sans) (?:d'autres|vous|toi|un autre|une autre|les autres)(?:{w}){0,2}",
    r"(?:votre|ta) (?:candidature|profil|dossier)(?:{w}){0,2} (?:ne|n') ?(?:sera|est|a ete|a|peut|pourra|va|passera|ira)(?:{w}){0,3} (?:pas|plus)(?:{w}){0,3}",
    r"(?:n'a|n'ont|n'avons|n'ai)(?:{w}){0,1} pas(?:{w}){0,1} (?:propose|retenu|soutenu|valide|recommande|donne suite|selectionne|retenir|inscrit|classe|auditionne)(?:{w}){0,1} (?:votre|ta|vous|ton|te|pour|sur|au)(?:{w}){0,2}",
    r"(?:ne|n') ?(?:remplit|remplissez|remplis|satisfait|satisfaites|reunit|reunissez|possede|possedez)(?:{w}){0,1} pas(?:{w}){0,2} (?:conditions?|prerequis|criteres?|exigences?|diplome)(?:{w}){0,3}",
    r"(?:n'a|n'ont|n'avons|n'ai)(?:{w}){0,2} pas (?:souhaite|voulu|pu|su|juge bon de) (?:vous|te|t') ?(?:confi|embauch|attribu|offr|nomm|design|propos|reten|recrut|prendre|engag|gard|inscri|class|accueill)[a-z]*(?:{w}){0,3}|non[ -](?:retenue?|selectionnee?)s?|(?:retour|reponse|resultat)(?:{w}){0,3} ?:? (?:pas|non) (?:retenue?|prise?|selectionnee?|favorable|concluante?)|(?:ne|n')(?:{w}){0,4} (?:entrer?|entrons|prise?) en (?:matiere|ligne de compte|consideration)|(?:ne|n') ?(?:entre|entrons|entrez)(?:{w}){0,2} en (?:matiere|ligne de compte)|(?:la votre|la tienne|le votre|le tien)(?:{w}){0,2} (?:ne|n'[a-z]+)(?:{w}){0,3} (?:pas|plus)(?:{w}){0,4}|n'en (?:fait|faites|fais|faisait|faisiez) pas partie|(?:oblige|contraint|dev|doi|vai|allon|va|faudra)[a-z]*(?: de| donc)? (?:faire|continuer|partir|avancer) sans (?:vous|toi)|(?:on|nous) (?:fera|ferons|continuera|continuerons|avancera|avancerons) sans (?:vous|toi)",
    r"(?:ne|n') ?(?:embauch|recrut|engag|prend)[a-z]*(?:{w}){0,1} (?:pas|plus|personne)(?: [#-9@-~]+){0,4}|j'ai (?:deja )?(?:mon|tout mon) (?:monde|equipe)|(?:trouve|complete|boucle) (?:mon|notre) (?:monde|equipe)|pass(?:e|ons|er) (?:notre|son|mon|leur) tour(?:{w}){0,3}|(?:juge|trouve|est|etes|es) (?:un peu |trop )?surqualifiee?(?:{w}){0,3}",
    r"(?:vous|tu) (?:n'en|ne) (?:faites|fais|figurez|figures|apparaissez|apparais|comptez)(?:{w}){0,1} pas(?:{w}){0,3}",
    r"(?:n'apparaissez|n'apparais|n'etes|n'es|ne serez|ne seras)(?:{w}){0,1} pas(?:{w}){0,1} (?:convie|recue?|embauche|recrute|engage|nomme|propose|la personne|celui|celle|le candidat|la candidate|parmi|dans|sur)[a-z]*(?:{w}){0,3}",
    r"(?:ce n'est|c'est|ce sera|ca sera|ce ne sera)(?: malheureusement)? pas (?:a )?(?:vous|toi|votre|ta|le tien|la tienne)(?:{w}){0,3}",
    r"(?:on|nous|je) (?:ne |n')?(?:te|vous|t'|l')(?:{w}){0,1} ?(?:embarqu|prend|prenons|gard|retien|retenons|propos|confi|offr|embauch|recrut|accueill|rencontrer|recevr|convi|convoqu|engag|reten)[a-z]*(?:{w}){0,1} (?:pas|plus)(?:{w}){0,3}",
    r"(?:ne|n') ?(?:allons|va|vais|vont|pouvons|peux|peut|souhaitons|voulons|veut|pourrons|pourrai|pourra|saurions|saurais)? ?(?:donc |malheureusement |helas |toutefois )*(?:pas |plus )?(?:vous|te|t')(?:{w}){0,1} ?(?:rencontrer|recevoir|proposer|confier|offrir|attribuer|donner (?:le|la|ce|cette) {job}|compter|convoquer|faire passer|retenir|prendre|embarquer|voir|inviter|garder|engager|embaucher|recruter|accueillir)(?:{w}){0,4}",
    r"(?:de ne pas|ne pas) (?:vous|te|t') ?(?:faire passer|retenir|prendre|proposer|recevoir|convoquer|inviter|garder|rencontrer|engager|recruter)(?:{w}){0,4}",
    r"(?:laisser|laisse|laissons|reste|restera|demeure)(?:{w}){0,1} (?:le |ce )?poste vacant(?:{w}){0,2}",
    r"(?:poste|offre|place|mission|stage|emploi)(?:{w}){0,3} (?:ne se fera|n'aura|ne verra|n'existe|ne sera)(?:{w}){0,1} (?:pas|plus)(?:{w}){0,3}",
    r"(?:poste|offre|place|mission|stage|emploi|alternance)(?:{w}){0,12} (?:a trouve|trouve) preneu[a-z]*",
    r"(?:candidature|personne|candidat|candidate)s?(?:{w}){0,2} (?:a ete|ont ete|est|fut)(?:{w}){0,1} (?:designe|nomme|classe|proposee? au poste|retenue? pour le poste|preferee?)[a-z]*",
    r"prononce[a-z]* (?:en faveur|pour)(?:{w}){0,4}",
    # others were preferred
    r"{choose}(?:{w}){0,3} {other}(?:{w}){0,2} {person}",
    r"(?:fait|fais|faire|a fait|avons fait|pris) (?:un autre|d'autres|le choix d'un autre|le choix d'une autre|un choix different|un choix autre) ?(?:choix|{person})?",
    r"(?:{other}|autres) {person}(?:{w}){0,4} (?:correspond[a-z]*|plus (?:proche|en adequation|adapte|en phase|en ligne|avance|experimente)[a-z]*|repond[a-z]*|davantage|mieux|retenues?|retenus?|a ete|ont ete|l'emporte|choisie?s?|pour (?:ce|le) {job})",
    r"(?:confi[a-z]+|attribu[a-z]+|donne|propos[a-z]+|accord[a-z]+|affecte|offert|offrons|remis)(?:{w}){0,2} (?:le|ce|cette|la) {job}(?:{w}){0,5} (?:a|au)(?:{w}){0,3}",
    r"(?:{job})(?: [ #-9@-~]*)? (?:a ete|est|sera|a deja ete|vient d'etre|a finalement ete|ete|a donc ete|ont ete|sont)(?:{w}){0,2} {done}",
    r"{job} (?:deja |est |finalement |entre-temps |malheureusement )*pourvue?s?",
    r"(?:{job}) (?:a ete |est |a finalement ete |va |revient |)(?:confie|attribue|propose|donne|revient|va)(?:{w}){0,2} (?:a|au) (?:un|une|quelqu'un|notre|la)",
    r"(?:avons|ont|a|ai|venons de|vient de|viens de|avons deja)(?:{w}){0,2} (?:pourvu|pourvoir|comble|combler|cloture|cloturer|annule|annuler|gele|geler|supprime|supprimer|ferme|abandonne)(?:{w}){0,2} (?:ce|le|la|cette|les|ces|notre)(?:{w}){0,2} {job}",
    # you, your application: not
    r"{neg}(?:{w}){0,5} {no}(?:{w}){0,4} {follow}",
    r"(?:ne|n')(?:{w}){0,3} (?:pouvoir|pouvoir pas|pas|plus)(?:{w}){0,4} {follow}",
    r"(?:ne|n'|de ne) (?:pas|plus) (?:vous |te |l'|la |le |y )?{follow}",
    r"(?:regret|regrettons|desole[a-z.()]*|desolee?s?)(?:{w}){0,5} (?:ne|n')(?:{w}){0,2} pouvoir(?:{w}){0,4} (?:suite|reponse|favorable|retenir|proposer|accueillir|donner|engager|recruter|offrir|donner|honorer)",
    r"(?:{bid}|vous|tu|elle|votre|ta) (?:[ #-9@-~]* )?(?:n'|ne |n' )(?:[ #-9@-~]* )?(?:pas|plus|point)(?:{w}){0,4} (?:retenue?s?|retenu\(e\)|retenu\.e|selectionnee?s?|selectionne\(e\)|choisie?s?|preselectionnee?s?|admise?s?|retient|retenir|aboutir|abouti|convenu|correspond[a-z]*|prise? en compte|recue?s? favorablement|prioritaires?|poursuivie?|en lice|dans la course|suivie?|accueillie?)",
    r"(?:n'a|n'ont|n'ai|n'avons|n'est|n'etes|n'es|n'aura|n'as|n'avez|n'etait)(?:{w}){0,3} (?:pas|plus|point)(?:{w}){0,4} (?:retenue?s?|retenu\(e\)|retenu\.e|retenir|selectionnee?s?|choisie?s?|preselectionnee?s?|abouti|pu aboutir|suivie?s?|embauchee?|recrutee?)",
    r"(?:ne|n')(?:{w}){0,2} (?:pas|plus) (?:ete )?(?:retenue?s?|selectionnee?s?|choisie?s?|preselectionnee?s?)",
    r"(?:{bid}|profil|experience|elle|il|parcours)(?:{w}){0,8} (?:ne|n')(?:{w}){0,2} (?:pas|plus)(?:{w}){0,6} (?:profil|attentes|besoins?|criteres|recherche|recherchons|exigences|poste|recherchee?)",
    r"{neg}(?:{w}){0,1} (?:correspond[a-z]*|repond[a-z]*|coller?|colle)(?:{w}){0,3} (?:pas|plus)(?:{w}){0,5} (?:profil|attentes|besoins?|criteres|recherche|recherchons|exigences|poste)",
    r"(?:ne|n') (?:correspond[a-z]*|repond[a-z]*) (?:pas|plus)(?:{w}){0,6}",
    r"(?:reponse|suite|issue|avis|retour|decision) (?:est |a ete )?(?:negati(?:f|ve)|defavorable)s?",
    r"(?:rejete|rejeter|refuse|refuser|ecarte|ecarter|decline|decliner|rejetons|ecartee?|rejetee?|refusee?|declinee?|eliminee?)(?:{w}){0,1} (?:votre|ta) {bid}",
    r"(?:votre|ta) {bid}(?: [ #-9@-~]*)? (?:a ete|est|ete) (?:rejetee?|refusee?|ecartee?|declinee?|eliminee?|classee? sans suite|cloturee?)",
    r"(?:sans suite|classe[a-z]* sans suite)",
    r"(?:aucune suite|pas de suite|pas suite|pas donne suite|pas donner suite|pas donnee suite|pas d'issue favorable)(?:{w}){0,4}",
    r"(?:pas|aucun|plus|pas de|plus de)(?: actuellement| en ce moment| a ce jour)? (?:de |d')?(?:{job})(?:{w}){0,5} (?:correspond[a-z]*|a vous proposer|a pourvoir|disponible|ouvert|vacant|susceptible|en adequation|a te proposer)",
    r"(?:retirer|retirons|retire|annuler|annulons|annule|revenir sur|reprendre|retrait de|annulation de)(?:{w}){0,1} (?:notre|cette|la|votre|l')(?:{w}){0,1} ?(?:offre|proposition|promesse)(?:{w}){0,2}",
    r"(?:promesse d'embauche|offre|proposition)(?: [ #-9@-~]*)? (?:est|a ete|doit etre|se trouve) (?:retiree|annulee|caduque)",
    r"(?:poursuivre|poursuivrons|poursuivons|continuer|continuerons|continuons|aller plus loin|irons plus loin)(?:{w}){0,3} (?:sans|pas) (?:vous|toi|avec vous|avec toi|ensemble|votre|ta)",
    r"(?:ne|n') (?:irons|iront|irai|ira|allons|continuerons|poursuivrons|poursuivons|continuons|donnerons|retiendrons|retenons|pouvons|pourrons|avancerons|peux|souhaitons|souhaitent|souhaite|donnons) (?:[a-z]+ ){0,1}(?:pas|plus)(?:{w}){0,3} (?:plus loin|suite|ensemble|avec vous|avec toi|votre|ta|cette|process|processus|recrutement|avant|retenir|candidature)",
    r"(?:s'arrete|s'arretera|prend fin|se termine)(?:{w}){0,1} (?:ici|la|pour vous|a cette etape)",
    r"(?:mettre|mettons|met|mis|mettent)(?:{w}){0,3} (?:fin|un terme) (?:a|au|aux)(?:{w}){0,3} (?:processus|process|procedure|demarche|candidature|recrutement|recherche|echanges)",
    r"c'est (?:un )?non(?:{w}){0,4}",
    r"(?:une? (?:autre )?(?:candidate?|personne|profil|candidature|collegue)|d'autres {person}|quelqu'un(?: d'autre)?|autre {person}|l'autre {person}) (?:a|ont|a ete|ont ete|qui a)(?:{w}){0,2} (?:accepte|retenue?s?|choisie?s?|recrutee?s?|embauchee?s?|signe|prefere[a-z]*|selectionnee?s?|nommee?s?|engagee?s?|fait|emporte|convaincu)",
    r"(?:personne|candidate?|profil) (?:que nous avons )?(?:retenue?|choisie?|recrutee?)(?:{w}){0,2} (?:a|avait|dispose|possede|est|presente|correspond|connait|parle|justifie)(?:{w}){0,4}",
    r"(?:ne|n') ?(?:ai|avons|a|irai|irons|iront|ira|poursuivrai|poursuivrons|continuerons|pouvons|peux|peut|pourrons|pourrai|retenons|retiens|donnons|donnerons|saurions|puis|puisse)(?:{w}){0,2} (?:repondre|reserver|donner|accueillir|retenir|honorer)(?:{w}){0,3} (?:favorablement|positivement|suite|favorable|positive|candidature|demande)(?:{w}){0,3}",
    r"(?:candidature|profil|dossier) (?:ne|n') ?(?:a|ont|avait|peut|pourra|saurait) (?:pu )?(?:malheureusement |donc )?(?:etre |aboutir)(?:{w}){0,2}",
    r"n'irons pas plus loin(?:{w}){0,3}",
    r"(?:tranche|decide|vote|penche|prononcee?s?|choix) en faveur d(?:e|'une?|u)(?:{w}){0,4}",
    r"(?:vous etiez|vous etes|tu etais|tu es|arrivee?z?)(?:{w}){0,2} (?:deuxieme|second|seconde|2e|numero deux)(?:{w}){0,2}",
    r"(?:ce|reponse|cela|ca) (?:sera|est|reste|restera|sera donc|est donc) (?:donc |malheureusement )?non(?:{w}){0,3}",
    r"renonc(?:er|e|ons|ent) a (?:ce|cette|notre|pourvoir|recruter|embaucher|la creation|tout)(?:{w}){0,3}",
    r"(?:n'avons|n'a|n'ont|n'ai)(?:{w}){0,2} pas(?:{w}){0,3} (?:convaincue?s?|seduite?s?|emballee?s?)(?:{w}){0,3}",
    r"ne poursuiv[a-z]+(?:{w}){0,2} (?:pas|plus)(?:{w}){0,3}",
    r"(?:jury|comite|commission|direction|client|cliente|manager|equipe|conseil|pouvoir organisateur|academie|rectorat|mairie|bureau|associes)(?:{w}){0,4} (?:affecte|designe|nomme|retenu|choisi|prefere|opte pour|tranche en faveur de|donne un avis defavorable|pas retenu|pris)(?:{w}){0,2} (?:une?|d'autres|quelqu'un)(?:{w}){0,2}",
    r"(?:pas|plus) (?:en mesure|possible|en capacite)(?:{w}){0,4} (?:donner|retenir|proposer|accueillir|offrir|poursuivre|recruter|engager|embaucher|repondre)(?:{w}){0,3} (?:favorablement|suite|candidature|poste|stage|alternance|plus loin|favorable|positivement|contrat|votre|embauche|entretien)",
    r"(?:ne|n')(?:{w}){0,3} (?:pas|plus)(?:{w}){0,4} (?:favorablement|positivement|suite favorable|reponse favorable|reponse positive)",
    r"(?:renonc(?:er|e|ons)|obligee?s? de renoncer|contraints? de renoncer) (?:a|au)(?:{w}){0,4} (?:recrut[a-z]*|embauche|poste|creation)",
)

REFUSE_NEAR = (
    r"(?:identifi|rencontr|recu|recevoir|vu|trouv|eu)[a-z]*(?:{w}){0,2} (?:candidat|profil|personne|candidature)[a-z]* (?:disposant|ayant|dont|plus|mieux|possedant|presentant|avec|en qui|justifiant)(?:{w}){0,4}|experience(?:{w}){0,2} plus (?:significative|longue|solide|poussee|proche|directe|recente|importante|etoffee)|(?:impose|place|parachute|detache|mute)(?:{w}){0,1} (?:quelqu'un|une?|son|sa)(?:{w}){0,3}|rien pu (?:faire|y faire)|trop [a-z]+ pour (?:notre|nos|le|la|ce|cette|les|un|une)(?:{w}){0,3}|(?:je|nous|on) cherch(?:e|ons) (?:encore|toujours)(?:{w}){0,2}",
    r"(?:concentr|focalis|recentr|prioris)[a-z]*(?:{w}){0,5} (?:profils?|candidat[a-z]*|personnes?)(?:{w}){0,3}|(?:je|on|nous) (?:la|le|les) (?:prends|prend|prenons|reprends|reprend|reprenons|engage|engageons|embauche|embauchons)(?:{w}){0,3}|(?:n'a|n'ont|n'avez)(?:{w}){0,3} pas (?:recueilli|obtenu|emporte|recu|remporte|suscite|rencontre|reuni)(?:{w}){0,4}|(?:elle|il) a (?:dit oui|accepte)(?:{w}){0,2}|aur(?:ai|ais|ions|ait) (?:aime|voulu|souhaite|prefere|adore)(?: pouvoir)? (?:vous|te|t') ?(?:prendre|garder|retenir|engager|embaucher|avoir|accueillir|donner|annoncer|proposer|confier|dire)(?:{w}){0,3}|(?:n'a|n'ont|ne|n'aura)(?:{w}){0,2} (?:pas )?(?:pu|pourra|peut)(?:{w}){0,2} etre (?:honoree?|satisfaite?|suivie?|accueillie?|agreee?|acceptee?|retenue?)|arret[a-z]+(?:{w}){0,1} (?:a|apres) (?:cette|ce) (?:etape|stade|niveau)",
    r"(?:experience|profil|parcours|formation|niveau|poste)(?:{w}){0,3} ne(?:{w}){0,1} (?:permet|permettrait|permettent|conviendrait|conviendra|suffit|suffira|suffirait) pas(?:{w}){0,5}|(?:ne|n')(?:{w}){0,2} (?:suit|suivent|valide|validera|soutient) pas(?:{w}){0,3} (?:embauche|candidature|recrutement|poste|choix)|(?:viens|venons|vient|viennent) de (?:recruter|embaucher|engager|trouver|signer|choisir|pourvoir|nommer|prendre)(?:{w}){0,3}|laisse[rz]? tomber(?:{w}){0,2}|(?:on|je|nous) (?:n')?(?:embauche|recrute|prend|prends|engage|embauchons|recrutons) (?:pas|plus|personne)(?:{w}){0,3}",
    r"(?:pas|plus|personne|jamais|impossible de|sans pouvoir)(?:{w}){0,3} (?:embaucher|engager|recruter|accueillir|retenir|proposer (?:le|ce|un|de) {job}|confier|offrir (?:le|ce|un) {job}|donner suite|poursuivre|se faire|aboutir|voir le jour|se concretiser|(?:te|vous) liberer|titulariser|reconduire|renouveler|prendre (?:une?|d'autre|quelqu'un|vous|toi))(?:{w}){0,4}",
    r"(?:autre|candidate?|qui|il|elle|lui|quelqu'un|collegue) (?:a eu|aura|a obtenu|a decroche|a accepte|prend|prendra|occupera|reprend) (?:le|la|ce|cette) {job}(?:{w}){0,2}|(?:{job}|deux|trois|quatre|cinq)s?(?:{w}){0,2} (?:sont|est|ont ete|a ete) (?:deja |desormais |tous |toutes )*(?:trouvee?s?|prise?s?|designee?s?|recrutee?s?)|voix (?:pour|contre|a|de)(?:{w}){0,3}|(?:n'a|n'avons|n'ont)(?:{w}){0,2} (?:donne|attribue|retenu|recrute)(?:{w}){0,4} (?:personne|aucune?)(?:{w}){0,2}|(?:pose|poserait) (?:un )?probleme(?:{w}){0,3}",
    r"(?:penche|vote|tranche|opte|fixe|porte)(?:{w}){0,3} (?:pour|vers|en faveur d[eu'])(?:{w}){0,3}|(?:ne|n')(?:{w}){0,4} (?:pas|plus)(?:{w}){0,3} (?:s'adjoindre|renforcer|agrandir|etoffer|permettre|assumer|financer|creer|prevoir|prevoyons|prendre|prendrons|prendra)(?:{w}){0,4} (?:collaborat[a-z]*|salari[a-z]*|salaires?|personne|personnel|equipe|postes?|monde|stagiaires?|apprentie?s?|alternante?s?|embauches?|recrutements?|renfort|charges?)|c'est (?:mort|rape|cuit|fichu|foutu|loupe|perdu|plie)(?:{w}){0,3}|(?:son|leur) veto(?:{w}){0,3}|trop (?:senior|junior|experimentee?|chere?|qualifiee?|jeune|loin|scolaire|specialisee?|vert|verte)(?:{w}){0,3}",
    r"(?:poste|mission|stage|contrat|projet|embauche|recrutement|alternance|saison|remplacement)(?:{w}){0,4} (?:ne|n') ?(?:demarrera|demarre|debutera|commencera|commence|aboutira|se fera|se fait|aura)(?:{w}){0,2} (?:pas|plus)(?:{w}){0,3}|(?:n'ai|n'avons|n'a|n'ont)(?:{w}){0,2} pas (?:eu|obtenu|recu)(?:{w}){0,2} (?:feu vert|accord|aval|autorisation|budget|financement|poste|credits?)(?:{w}){0,2}|(?:direction|siege|groupe|banque|comptable|actionnaires?|patron|patronne|mairie|opco|financeur|anr|tutelle)(?:{w}){0,4} (?:dit non|refuse[a-z]*|bloque|gele|coupe|pas finance|pas valide|pas suivi)(?:{w}){0,4}",
    r"coup de coeur pour(?:{w}){0,3}|l'a emporte(?:{w}){0,3}|(?:porte|choix est|chercher|tournes?|regarde) ailleurs|(?:l'utilite|l'usage|l'emploi|besoin) d(?:e|'un)(?:{w}){0,1} (?:services|profil|extra|renfort|monde)|vous (?:retournons|restituons)(?:{w}){0,3} (?:dossier|documents|pieces|certificats)|(?:arret|stopp|interromp|suspend|clotur)[a-z]*(?:{w}){0,3} (?:processus|process|recrutement|procedure|recherches?)|(?:processus|process|recrutement|procedure)(?:{w}){0,2} (?:est|a ete|etait) (?:desormais |maintenant |donc )*(?:terminee?|achevee?|finalisee?|bouclee?)|prefer[a-z]* (?:ne pas|renoncer|s'en tenir|rester|envoyer|miser|donner sa chance)(?:{w}){0,4}|retenu les services(?:{w}){0,3}|(?:chemins|routes) se (?:separent|quittent)|(?:ne|n')(?:{w}){0,3} (?:pas|plus) (?:acceder a|presenter|soumettre|soumettrons|presenterons)(?:{w}){0,1} (?:votre|ta|ton)(?:{w}){0,2}|(?:il|elle) (?:vous|te|t') ?(?:trouve|juge)(?:{w}){0,1} (?:trop|pas|un peu|moins)(?:{w}){0,3}",
    r"(?:signe|signer|topee?|tope|conclu|affaire conclue)(?:{w}){0,3} avec(?:{w}){0,3}|(?:dit|donne|donner) (?:oui|(?:notre|son|leur|mon|l') ?accord) (?:a|au|aux)(?:{w}){0,3}|(?:propose|offert|confie|accorde|attribue|donne|laisse)(?:{w}){0,5} (?:a|au) (?:une?|quelqu'un|notre|mon|ma|son|sa|l'autre)(?:{w}){0,4}|donne(?:e|r)?(?: la)? (?:priorite|preference) (?:a|au|aux)(?:{w}){0,4}|(?:il|elle|lui|qui)(?:{w}){0,2} (?:commence|commencera|demarre|demarrera|debute|prend ses fonctions|nous rejoint)(?:{w}){0,1} (?:lundi|mardi|mercredi|jeudi|vendredi|demain|le \d+|en [a-z]+|au [a-z]+|des|la semaine)|fait la difference|(?:la|une|son|notre|le) (?:titulaire|stagiaire|remplacante?|interimaire) (?:est|a ete|reste|reprend)(?:{w}){0,4}|faire (?:un )?autre choix",
    r"(?:poste|job|place|mission|stage|emploi|celle-ci|celui-ci|elle|il)(?:{w}){0,1} (?:revient|reviendra|echoit|va|ira|est alle|est revenue?|a ete propose|est propose|est donne) (?:a|au)(?:{w}){0,3}",
    r"(?:ne|n')(?:{w}){0,2} (?:pas|plus)(?:{w}){0,1} (?:appel a (?:vous|toi)|besoin de (?:vous|toi)|la suite|le terrain)(?:{w}){0,3}",
    r"(?:ferai|ferons|fera) pas appel(?:{w}){0,3}",
    r"(?:choisi|pris|garde|retenu|prefere|engage|valide|embauche) l'autre(?:{w}){0,2}",
    r"l'autre (?:est passee?|l'emporte|a fait|etait|avait|a gagne)(?:{w}){0,4}",
    r"(?:n'|ne )(?:{w}){0,1} ?(?:atteint|atteignez|atteignent|obtient|obtenez|avez obtenu|atteins)(?:{w}){0,1} pas(?:{w}){0,4}",
    r"(?:vous etes|vous arrivez|tu es|tu arrives|classee?)(?:{w}){0,2} (?:troisieme|quatrieme|deuxieme|second|seconde|\d+e)(?:{w}){0,2}",
    r"(?:premiere?|personne classee|autre personne|personne retenue)(?:{w}){0,2} (?:a|vient d') ?(?:accepte|accepter|dit oui|signe)[a-z]*",
    r"(?:assez|suffisamment) de (?:monde|bras|personnel|candidats|salaries)(?:{w}){0,2}",
    r"(?:sort|sortent|retire|retires|disparait|disparaissent) d(?:u|es|e la) (?:plan|budget|organigramme|effectifs?)",
    r"(?:demande|demandait|exige|exigeons|necessite|requiert|suppose)(?:{w}){0,2} (?:quelqu'un|une personne|une? (?:deuxieme|autre|vraie|solide)|une experience)(?:{w}){0,4}",
    r"il (?:nous |leur |lui )?(?:fallait|faut|faudrait|manquait|manque)(?:{w}){0,2} (?:quelqu'un|une personne|une experience|un profil|un niveau|plus de|davantage|une vraie|de la pratique)(?:{w}){0,4}",
    r"ne peut prendre qu'(?:{w}){0,3}|qu'un(?:e)? (?:seule?|coach|poste|place)(?:{w}){0,2}",
    r"donc c'est (?:lui|elle)|c'est (?:lui|elle) qui(?:{w}){0,3}",
    r"c'est non(?:{w}){0,3}|(?:ce n'est|n'est) pas (?:celle|celui|la (?:decision|reponse|nouvelle)) que (?:vous|tu)(?:{w}){0,2}",
    r"(?:ne crois|ne pense|ne pensons|ne croyons) pas que(?:{w}){0,3} (?:puisse|puissions|soit|soyez|vous|poste|conviendr)[a-z]*(?:{w}){0,4}",
    # somebody else has it
    r"c'est (?:finalement |donc )?(?:[#-9@-~]+ ){1,5}qui (?:nous |va |a ete |a |)(?:rejoint|prend|prendra|reprend|rejoindra|va|l'emporte|emporte|aura|tiendra|occupera|tenir|est|ete|decroche|obtient|ont|avons)(?:{w}){0,3}",
    r"(?:on|nous|il|elle|ils|elles|patron|patronne|chef|cheffe|entreprise|societe|boite|dg|siege|bureau|cabinet|etude|maison|magasin|responsable|manager|directeur|directrice|client|cliente|jury|conseil|comite|direction|equipe|associes|commission|gerant|gerante|maire)(?:{w}){0,3} (?:garde|gardons|gardent|prend|prenons|prennent|pris|prendre|choisi|retenu|prefere|engage|embauche|recrute|nomme|designe|elu|opte)(?:{w}){0,1} (?:le|la|l'autre|son|sa|celui|celle|m|mme|un|une|notre|quelqu'un|deux|d'autres|leur|mon|ma|pour)(?:{w}){0,3}",
    r"preference(?:{w}){0,2} (?:a|au|pour|va|est|allee)(?:{w}){0,4}",
    r"(?:place|poste|offre|mission|stage|emploi|boutique|job)(?:{w}){0,1} (?:a ete|est|a deja ete)(?:{w}){0,1} (?:prise?|donnee?|partie?|confiee?|attribuee?|promise?|pourvue?|sautee?|supprimee?)(?:{w}){0,3}",
    r"(?:l'a|l'ai|l'avons|les avons|l'ont) (?:donnee?|confiee?|attribuee?|proposee?|promise?) (?:a|au)(?:{w}){0,3}",
    r"(?:en interne|par nos soins|nous-memes|eux-memes)",
    r"(?:longueur d'avance|un cran|une tete|un pas|un temps)(?:{w}){0,3}",
    r"(?:est|sont|a|ont)(?:{w}){0,2} (?:partie?|allee?|trouve|cherche) ailleurs",
    r"(?:sur|vers|pour) une? autre (?:piste|voie|solution|option|choix|profil|direction|organisation)(?:{w}){0,3}",
    r"(?:deux|trois|quelques|plusieurs|d')(?: autres|autres)? (?:personnes|candidats|candidates|profils)(?:{w}){0,3} (?:avaient|ont|sont|etaient|devant|avance)(?:{w}){0,4}",
    # not you
    r"(?:pas|non) (?:pour )?cette fois(?:-ci| ci)?",
    r"(?:sous|dessous d(?:u|e)|inferieure?s? a(?:u)?|pas atteint)(?:{w}){0,1} (?:la|le|du|au)?(?:{w}){0,1} ?(?:barre|seuil|niveau|minimum|note)(?:{w}){0,3}",
    r"(?:deuxieme|seconde?|2e) (?:position|place|rang|choix)|liste (?:complementaire|d'attente|de reserve)",
    r"en rest(?:er|ons|e|era) la|(?:s'|nous |m')?arret(?:er|ons|e|era|erons) (?:la|ici)(?:{w}){0,3}",
    r"(?:dire|disons|dis|dois dire|repondre) non(?:{w}){0,2}",
    r"(?:pas|plus|aucune?|d'aucune?) (?:de |d'|d'une? )?(?:suite|offre|vacance|ouverture|possibilite|postdoc|poste|place|besoin|budget|mission|stage|contrat|embauche|travail|alternance|renouvellement|(?:second|deuxieme|autre) (?:tour|entretien))(?:{w}){0,3}",
    r"(?:plus|pas|aucun) besoin (?:de|d')(?:{w}){0,3}|besoin de personne(?:{w}){0,2}",
    r"(?:equipe|effectif|effectifs|planning|rentree|promotion|groupe)(?:{w}){0,2} (?:au complet|complet|complete|bouclee?|constituee?|formee?)(?:{w}){0,3}",
    r"(?:sauter|saute|tombe a l'eau|tombee? a l'eau|annulee?|enterree?|abandonnee?|n'est pas finance|pas financee?|plus finance|gelee?s?)(?:{w}){0,4}",
    r"n'arriv[a-z]+ pas(?:{w}){0,6}",
    r"(?:pas ete|non|n'a pas ete) (?:examinee?|etudiee?|transmise?|convaincue?|convaincant)(?:{w}){0,3}",
    # somebody else was needed
    r"(?:veut|veulent|faut|faudrait|fallait|attendre|attendions|attendait|attendent|voulait|voulaient|voulions|aurai[a-z]* aime|aurions aime|aurions souhaite|souhaite|souhaitons|besoin d[e'])(?:{w}){0,2} ?(?:quelqu'un|une personne|plus de|davantage|plus d'|un profil|un niveau)(?:{w}){0,5}",
    r"(?:paru|semble|parait|trouve|juge|parue)(?:{w}){0,1} (?:un peu |trop |encore )*(?:leger|legere|juste|court|courte|fragile|insuffisante?|tendre|jeune|faible)(?:{w}){0,4}",
    r"(?:mieux|plus) (?:adaptee?|adaptes|proche|indiquee?|armee?|qualifiee?)(?:{w}){0,4}",
    r"(?:recherchons|recherche|cherchons|cherche|cherchait|recherchions)(?:{w}){0,2} (?:quelqu'un|une personne|un profil|des profils|une? candidate?)(?:{w}){0,5}",
    r"ne recrut[a-z]+(?:{w}){0,1} (?:pas|plus)(?:{w}){0,3}",
    r"(?:niveau|experience|maitrise|connaissance|qualification|formation|diplome)s?(?: [ #-9@-~]*)? (?:est|sont|semble|semblent|reste|restent|parait) (?:trop |encore |un peu )*(?:insuffisant[a-z]*|courte?s?|faibles?|limite[a-z]*|juste|eloigne[a-z]*|leger[a-z]*)(?:{w}){0,4}",
    r"(?:manque|manquait|manquent)(?:{w}){0,6} (?:experience|maitrise|pratique|recul|terrain|competences?|bagage|anglais|niveau)(?:{w}){0,3}",
    r"gele(?:{w}){0,4} (?:recrutements?|embauches?|postes?)",
    r"(?:prendre|prenons|pris|prend|partir|partons|part|partis?|choisi|choisir|retenu|retenir|confier|confie|trouve|trouver|embauche|engage|recrute)(?:{w}){0,2} (?:une?|le|la|l'autre|quelqu'un|quelqun|celui|celle|ma|mon|(?:notre|nos) (?:stagiaire|alternante?|apprentie?|ancien[a-z]*|interimaire|collegue|collaborat[a-z]*)s?)(?:{w}){0,5} (?:qui|dont|avec|deja|chez nous|plus|ayant|issue?)(?:{w}){0,3}",
    r"(?:trouve|trouver|pris|recrute|embauche) (?:quelqu'un|quelqun|qqn|qqun|la personne|notre|preneur|chaussure)(?:{w}){0,2}",
    r"(?:on|nous)(?:{w}){0,2} (?:part|partons|partis?|parti|va partir|allons partir)(?:{w}){0,2} (?:avec|sur)(?:{w}){0,3}",
    r"(?:prenons|avons pris|ai pris|a pris|avons choisi|a choisi|ai choisi|avons retenu|a retenu|ont choisi|ont retenu|ont pris|recrutons|avons recrute|engageons|embauchons|avons embauche|on a pris|on prend|on part|on est partis?|partons|allons prendre|a prefere|avons prefere|on a choisi|on a retenu)(?:{w}){0,1} (?:sur |avec )?(?:une?|quelqu'un|d'autres|le|la)(?:{w}){0,3}",
    r"(?:ne|n'|on) ?(?:{w}){0,3} (?:pas|plus)(?:{w}){0,2} (?:poursuivre|continuer|plus loin|suite|avancer|l'aventure)(?:{w}){0,3}",
    r"(?:ca|cela|ce) (?:ne |n')?(?:va|ira|sera|sera|est|fera|le fera|le fait|marchera) pas(?: [a-z]+){0,2} (?:faire|possible|etre|cette fois|pour toi|pour vous|toi|vous|le faire)",
    r"(?:ne|n')(?:{w}){0,2} (?:pas|plus)(?:{w}){0,2} (?:recruter|recrutons|embaucher|embauchons|de recrutement|d'embauche|de budget|le budget|recrutement)(?:{w}){0,3}",
    r"(?:gel|suspension|arret|report|annulation) (?:des|du|de l'|de tous les|de)(?:{w}){0,2} (?:recrutements?|embauches?|postes?)",
    r"(?:choix|decision) (?:s'est|se|est)(?:{w}){0,2} (?:porte|portee|arrete|fixe|tourne|oriente|tournee)(?:{w}){0,2} (?:sur|vers)(?:{w}){0,3}",
    r"(?:plus|davantage|mieux) (?:proche|en adequation|adaptee?|en phase|en ligne|correspond[a-z]*|repond[a-z]*)s?(?:{w}){0,4}",
    r"(?:correspond[a-z]*|repond[a-z]*|en adequation|en phase) (?:plus|davantage|mieux)(?:{w}){0,4}",
    r"(?:pas|plus)(?: tout a fait| completement| vraiment| suffisamment| assez)? (?:en adequation|en phase|en ligne|le bon profil|le profil|la bonne personne)(?:{w}){0,3}",
    r"(?:vers|sur|pour|avec) (?:quelqu'un|une autre piste|d'autres pistes|une autre direction|un autre profil|d'autres profils|quelqu'un d'autre)(?:{w}){0,2}",
    r"(?:pas|plus) (?:les |de |des )?(?:bonnes? nouvelles?|la reponse|une bonne nouvelle|la nouvelle)(?:{w}){0,4}",
    r"(?:refus|echec|rejet) (?:de|a|pour)(?:{w}){0,2} (?:votre|ta)(?:{w}){0,2}",
    r"(?:pourvue? en interne|recrutement interne|en interne|mobilite interne|promotion interne)",
    r"(?:nous (?:n'avons|ne pouvons|ne pourrons)|je (?:n'ai|ne peux)|on (?:n'a|ne peut|peut)) pas (?:pu )?(?:vous |te )?(?:retenir|choisir|prendre|garder|proposer|accueillir|offrir)(?:{w}){0,4}",
)

REFUSE_FAINT = (
    r"mauvaise nouvelle(?:{w}){0,3}",
    r"(?:regret|malheureusement|desole[a-z.()]*|navree?|helas|dommage|decevoir)(?: [ #-9@-~]*)? (?:ne|n'|pas|plus)(?: [ #-9@-~]*)? (?:candidature|profil|poste|suite|favorable|retenu[a-z]*|retenir|poursuivre|continuer|proposer|recrut[a-z]*|equipe|stage|embauch[a-z]*)",
)

MASK = (
    r"(?:(?:ne|n')(?:{w}){0,3} )?pas repondre (?:a (?:vos|votre|ton|tes|ce|cet) (?:message|mail|courriel|appel|e-mail)s?|avant|immediatement|tout de suite|plus tot)(?:{w}){0,4}|(?:(?:ne|n')(?:{w}){0,3} )?pas (?:le|la|vous|t'|te|en) ?(?:nommer|citer|devoiler|reveler|en dire|dire plus|dire davantage|preciser)(?:{w}){0,4}|(?:ne|n')(?:{w}){0,3} pas(?:{w}){0,3} (?:vous joindre|te joindre|etre la|liberer (?:la|une)|ouvrir (?:la|le|votre)|lire (?:la|le) piece)(?:{w}){0,4}|(?:suis|serai|sommes|serons|sera)(?:{w}){0,2} pas (?:disponible|la|present|presente|joignable|dispo)s?(?:{w}){0,3}",
    r"(?:pour l'instant|pour le moment|momentanement|provisoirement|temporairement)(?:{w}){0,1} (?:gele|suspendu|en attente|bloque)e?|(?:ne|n')(?:{w}){0,2} (?:peut|pourra|pourrait)(?:{w}){0,2} etre (?:acceptee?|prise?|retenue?) (?:apres|au-dela|sans|hors)(?:{w}){0,4}",
    r"places? de (?:parking|stationnement|train|cinema|spectacle)|(?:ouvert|eligible|soumis|compatible|adapte)e?s?(?:{w}){0,1} (?:au|en|a|aux|avec) (?:un |une |le |la )?(?:teletravail|temps partiel|distanciel|mobilite reduite|pmr)|(?:commenc|demarr|debut|repondr|reviendr|decid|trancher|saur)[a-z]*(?:{w}){0,2} (?:pas|rien)(?:{w}){0,3} avant(?:{w}){0,3}|n'arriv[a-z]+ pas a(?:{w}){0,6}|(?:pas|plus)(?:{w}){0,1} (?:retenu|pris|choisi|engage|recrute|embauche) (?:m\.|mr|mme|monsieur|madame|mlle)(?:{w}){0,4}|(?:rendez-vous|rdv|visite|reunion|visio|atelier|formation|session|salon|vol|train|commande|reservation|appel)(?:{w}){0,5} (?:est |a ete |sera )?(?:annulee?|decalee?|reportee?|deplacee?)(?:{w}){0,2}",
    r"(?:rapport|memoire|soutenance|convention)(?:{w}){0,1} de (?:stage|fin|master|these)(?:{w}){0,30}|(?:sans|pas) (?:engager|engagement)(?:{w}){0,3}",
    r"tout(?:e)? (?:candidate?|dossier|candidature|personne)(?:{w}){0,12}|les autres(?: candidat[a-z]*| dossiers?| profils?)? (?:n'ont|ne|n'|ont ete (?:prevenu|informe|averti|remercie)|seront|sont prevenu)[a-z]*(?:{w}){0,6}|(?:penche|vote|tranche|opte|fixe|porte)(?:{w}){0,3} (?:pour|sur|en faveur de) (?:vous|toi)|pas(?:{w}){0,5} avant (?:le \d+|lundi|mardi|mercredi|jeudi|vendredi|demain|\d+ ?h|la semaine|midi)(?:{w}){0,2}|(?:ne|n'[a-z]+)(?: [ #-9@-~]*)? mais (?:il|elle|votre|ton|vous|tu|cela|ca|ta|celui|celle)(?:{w}){0,3} (?:attend|interess[a-z]*|intrigu[a-z]*|retient|a retenu|seduit|plait|plaisent)(?:{w}){0,3}|(?:ne|n')(?:{w}){0,3} pas(?:{w}){0,2} accorder(?:{w}){0,3} \d[^.]*",
    r"(?:n'|ne )[a-z]+(?:{w}){0,5} (?:suite|retenu|retenir|retenons|recu|recevoir|recevons|rencontrer|rencontrons|garde|gardons|selectionne|selectionnons|convie|convoque) (?:qu'[a-z]*|que)(?:{w}){0,5}|(?:ne|n')(?:{w}){0,3} pas(?:{w}){0,3} (?:(?:proposer|offrir|faire|donner|payer|garantir)(?:{w}){0,2} (?:plus|mieux|davantage|plein temps|temps plein)|(?:aller|monter) (?:{w} )?(?:au-dela|au-dessus|plus haut))(?:{w}){0,4}",
    r"(?:candidats?|candidates?|personnes?|dossiers?|candidatures?)(?: qui)? (?:ne se|n'ayant pas|incompl[a-z]+|absente?s?|en retard|hors delais?|arrivee?s apres)(?:{w}){0,14}|(?:candidatures?|dossiers?) d(?:e|es) (?:m\.|mm\.|mme|mmes|messieurs|monsieur|madame|mesdames)(?:{w}){0,12}|pas(?: [ #-9@-~]*)? (?:poste|besoin|recrutement|offre)s?(?:{w}){0,6} mais (?:votre|ton) (?:dossier|profil|candidature|parcours|cv)(?:{w}){0,1} (?:retient|interesse|a retenu|intrigue|plait)|entretiens? (?:annuels?|d'evaluation|de progres|d'appreciation|de mi-parcours|de mi-annee)(?:{w}){0,6}",
    r"entre (?:vous|toi) et(?:{w}){0,4}",
    r"(?:traiter|instruire|examiner|finaliser|valider)(?:{w}){0,8} sans(?:{w}){0,3}",
    r"(?:rembourser|prendre en charge|decaler|deplacer|modifier)(?:{w}){0,5}",
    r"(?:n'|ne )[a-z]*(?:{w}){0,3} pas encore(?:{w}){0,4}",
    r"(?:rendez-vous|rdv|entretien|entrevue)(?: [ #-9@-~]*)? (?:ne|n')(?:{w}){0,2} (?:pourrons|pouvons|pourra|peut|pourrai|peux)(?:{w}){0,4} (?:recevoir|avoir lieu|maintenir|tenir|assurer)",
    r"(?:candidats|candidates|candidatures|personnes|celles|ceux|profils) (?:qui )?non[- ](?:retenue?s?|selectionnee?s?)(?:{w}){0,4}",
    r"seules? les (?:candidat[a-z]*|personnes|profils|dossiers)(?:{w}){0,10}",
    r"(?:n'hesitez|n'hesite) (?:pas|surtout pas)(?:{w}){0,12}",
    r"(?:ne|n')(?:{w}){0,3} (?:pas|rien)(?:{w}){0,2} (?:remet|remettent|enleve|remise?|prejuge|signifie|veut|reflete|constitue|mettre|en cause)(?:{w}){0,10}",
    r"(?:ne|n')(?:{w}){0,1} (?:remet|enleve|prejuge|signifie|veut|reflete|constitue|mettent)(?:{w}){0,2} (?:pas|rien|aucun[a-z]*|nullement|en rien|en aucun)(?:{w}){0,10}",
    r"(?:pas|plus|peut|pouvons|mesure)(?: [a-z]+){0,4} (?:retours?|feedback|commentaires?|motiver|motifs|repondre individuellement|repondre (?:personnellement|a chacun)|d'echange)(?:{w}){0,4}",
    r"merci de ne pas(?:{w}){0,6}",
    r"ne pas repondre(?:{w}){0,4}",
    r"(?:n'avez|n'as|ne) (?:pas|plus) (?:[a-z']+ ){0,2}(?:donne suite|repondu|souhaite|pu)(?:{w}){0,3}",
)

CONDITION = (
    r"(?:si|s'il|s'ils|sauf|a moins que|au cas ou|dans le cas ou|en cas|dans l'hypothese|le cas echeant|a defaut|sans (?:reponse|nouvelles?|retour)(?: de notre part)?|passe ce delai|faute de (?:reponse|nouvelles?|retour)|en l'absence|quand|lorsque|des lors que|au-dela de|veuillez (?:considerer|en deduire)|considere[rz]|vous pouvez considerer|que ce soit|jusqu'a)",
)
CONDITION_ANY = (
    r"(?:ne pouvons plus|ne peux plus|ne pourrons pas|ne pourrai pas|ne peut plus)(?:{w}){0,1} (?:vous|te) (?:recevoir|rencontrer|voir)(?:{w}){0,1} (?:lundi|mardi|mercredi|jeudi|vendredi|demain|aujourd'hui|le \d+|comme prevu|a)(?:{w}){0,2}",
    r"(?:si|sans|sauf) (?:vous|tu|nous)? ?(?:n'avez|n'as|ne recevez|ne recois|nouvelles?|reponse|retour|signe)(?:{w}){0,6}",
    r"(?:pas|plus|sans|aucune?) (?:eu |recu )?(?:de |d'autres )?(?:nouvelles?|reponse|retour|signe) (?:de notre part|de nous|sous|dans|d'ici|avant|au bout)",
    r"(?:tant que|avant d'avoir|en attendant|avant de|sous reserve)",
    r"(?:creneau|date|horaire|rendez-vous|salle)(?:{w}){0,4} (?:pris|occupe|reserve|complet)e?",
    r"(?:annuler|annule|reporter|repousser|decaler)(?:{w}){0,2} (?:lundi|mardi|mercredi|jeudi|vendredi|demain|aujourd'hui|notre|le rendez-vous|l'entretien)(?:{w}){0,2}",
    r"(?:nous ne pouvons|je ne peux|ne pouvons|ne peux)(?:{w}){0,2} (?:traiter|finaliser|valider|instruire)(?:{w}){0,4}",
    r"(?:par erreur|ne tenez pas compte|ne pas tenir compte)",
    r"(?:autre|nouvelle?|meilleure?) (?:date|creneau|horaire|heure)",
    r"(?:reporter|deplacer|decaler|decale|reporte|deplace)(?:{w}){0,3} (?:entretien|rendez-vous|rdv|echange|visio|rencontre|appel)",
)
CLAUSE = (r"(?:[;:]|mais|toutefois|cependant|neanmoins|pourtant)",)
NEGATION = (r"(?:ne|n'[a-z]+|pas|sans|plus|jamais)",)
MODAL = (
    r"(?:pourrait|pourraient|pourrions|peut-etre|risque de|il se peut|eventuellement|serait|seraient|serions|pourrons etre|serons contraints)",
)

ACKNOWLEDGE = (
    r"(?:cv|candidature|dossier|lettre),?(?:{w}){0,3} bien recue?s?|bien recue?s?(?:{w}){0,2} (?:merci|votre|ton|ta)",
    r"(?:mail|message|courriel|courrier|mot|lettre)(?:{w}){0,3} (?:est|a) (?:bien )?(?:ete )?(?:bien )?(?:arrive|recu|parvenu|lu)e?|(?:suivent|suit) (?:son|leur) cours",
    r"(?:candidature|dossier|cv|postulation)(?: [ #-9@-~]*)? (?:a|est|ont)(?:{w}){0,2} (?:bien )?(?:ete )?(?:deposee?|soumise?|arrivee?|recue?|enregistree?|transmise?|envoyee?|parvenue?|validee?)",
    r"(?:bien recu|accusons|accuse|confirmons|confirme|bien parvenue?|bien enregistre[a-z]*|bien ete (?:recue|enregistree|transmise|prise|envoyee)|avons recu|ai recu|reception)(?:{w}){0,6} (?:reception|candidature|cv|dossier|postulation|demande)",
    r"(?:candidature|dossier|cv|postulation)(?: [ #-9@-~]*)? (?:a|est|ont)(?:{w}){0,2} (?:bien )?(?:ete )?(?:recue?|enregistree?|transmise?|envoyee?|parvenue?|prise? en compte|en cours)",
    r"accuse de reception(?:{w}){0,4}",
)
ACKNOWLEDGE_NEAR = (
    r"(?:etudier|etudierons|etudions|examiner|examinerons|analyser|analyserons|traiter|traiterons|examinons|analysons|etude|examen|lire|lirons|lecture|examinera|etudiera|etudie)(?:{w}){0,4} (?:candidature|dossier|profil|cv|attention|attentivement)s?",
    r"(?:merci|remercions|remercie)(?:{w}){0,6} (?:candidature|postuler|postule|interet)(?:{w}){0,3}",
    r"(?:reviendrons|reviendrai|reviens|revenons|reviendra|recontacterons|recontacter|contacterons|recontactera)(?:{w}){0,3} (?:vers|vous|toi|te)(?:{w}){0,6}",
)
INTERVIEW_SURE = (
    r"(?:plaisir|heureux|heureuse|ravie?s?|joie|souhait[a-z]+|aimeri[a-z]+|voudri[a-z]+|volontiers)(?:{w}){0,3} (?:de )?(?:vous |te |t')(?:inviter|convier|rencontrer|recevoir|entendre|proposer un (?:entretien|rendez-vous|echange))(?:{w}){0,4}",
    r"(?:vous|te|t') ?(?:invite|invitons|convie|convions|convoquons|convoque|propose un|proposons un)(?:{w}){0,4}[ '](?:entretien|entrevue|rendez-vous|audition|oral|echange|assessment)",
    r"(?:votre|ta) candidature(?:{w}){0,3} (?:preselectionnee|retenue pour (?:un|la suite|l'etape|le (?:second|prochain|deuxieme)))(?:{w}){0,3}|(?:pouvons|pourrions|puis|peut|pourrai[a-z]*)(?:-| )?(?:nous|je|on) (?:vous |te |se |nous )?(?:recevoir|rencontrer|voir|parler|appeler)(?:{w}){0,3} (?:lundi|mardi|mercredi|jeudi|vendredi|demain|cette semaine|la semaine|le \d+)",
)
INTERVIEW = (
    r"(?:la votre|le votre|la tienne|vous|tu|candidature|profil)(?:{w}){0,2} (?:passe|passez|passes|accedez?|accedes)(?:{w}){0,3}[ '](?:etape suivante|prochaine etape|etape|second tour|deuxieme tour|tour suivant)|(?:reserv|choisi)[a-z]*(?:{w}){0,2} creneau(?:{w}){0,2}|(?:vous|te|t') ?(?:recevra|recevrons|recevrai|rencontrera|rencontrerons|appellera)(?:{w}){0,4} (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le \d+|a \d+)",
    *INTERVIEW_SURE,
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le \d+)(?:{w}){0,4} (?:ca|cela) (?:t'irait|te va|vous va|vous irait|vous conviendrait|te conviendrait|t'arrange|vous arrange|te convient|vous convient|t'arrangerait|marche pour)(?:{w}){0,4}|(?:on|nous) (?:se|nous) (?:voit|voyons|appelle|appelons|retrouve|retrouvons)(?:{w}){0,2} (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le \d+)(?:{w}){0,3}|(?:vous|t') ?(?:invite|invitons|attendons|attends|attend|convoquons|convoque)(?:{w}){0,14}[ '](?:entretien|entrevue|rencontre|evaluation|assessment|test|epreuve|jury|oral|audition)s?|(?:aimerai[a-z]*|voudrai[a-z]*|souhait[a-z]+|plaisir de) (?:vous|te|t') ?(?:rencontrer|recevoir|entendre|voir)(?:{w}){0,4}",
    r"(?:propose|proposer|proposons|suggere)(?:{w}){0,3} (?:de )?(?:le |la |l')?(?:reporter|deplacer|decaler|avancer|fixer|reprogrammer)(?:{w}){0,6}",
    r"(?:ca te dirait|ca vous dirait|te dirait|vous dirait|pourrions-nous|pourriez-vous|peux-tu|pouvez-vous|peut-on|on se voit|on se cale|toujours interessee?)(?:{w}){0,4} (?:passer|venir|voir|rencontrer|echanger|parler|discuter|appel|call|interessee?|si)(?:{w}){0,6}",
    r"(?:propose|proposons)(?:{w}){0,2} (?:de )?(?:rencontrer|venir|passer|revenir)(?:{w}){0,4}|etes convoquee?(?:{w}){0,8}|(?:inviter|invitons|convier|convions|convoquons|convoquer|convoquee?|invitee?|convier|proposer|proposons|propose|recevoir|rencontrer|confirme|confirmons|fixer|planifier|organiser|convenir|caler|programmer|reporter|deplacer|decaler|prevoir|avancer)(?:{w}){0,7} (?:entretien|rendez-vous|rdv|echange|rencontre|visio|visioconference|appel|entrevue|test|jury|cafe|discussion|point telephonique|creneau|journee|visite|epreuve|oral)s?",
    r"(?:souhaitons|souhaiterions|souhaite|souhaiterais|aimerions|aimerais|serions|serais|voudrais|voudrions)(?:{w}){0,3} (?:vous |te |t'|d'en )?(?:rencontrer|recevoir|echanger|discuter|parler|savoir plus|faire passer)(?:{w}){0,4}",
    r"(?:votre|ton|l'|notre|cet|prochain|premier|second) ?(?:entretien|rendez-vous|echange|entrevue|rdv)(?: [ #-9@-~]*)? (?:est|aura lieu|se deroulera|confirme|fixe|prevu|reporte|decale|deplace|se tiendra|durera)(?:{w}){0,3}",
    r"(?:seriez|serais|etes|es)(?:-| )(?:vous|tu) (?:disponible|libre|dispo)(?:{w}){0,4}",
    r"(?:vos|tes|votre|ta) (?:disponibilites?|dispos?)",
    r"(?:quel|quels|quelle|quelles)(?:{w}){0,3} (?:creneaux?|dates?|jours?|moments?|horaires?|heures?)(?:{w}){0,5}",
    r"(?:prochaine|derniere|premiere|seconde|deuxieme|suite) (?:etape|du processus)(?:{w}){0,4} (?:est|sera|consiste|un)(?:{w}){0,4}",
    r"(?:retenir|retenu|retenue|retenons|preselectionne[a-z]*|selectionnee?|shortlistee?)(?:{w}){0,6} (?:entretiens?|suite du processus|etape suivante|prochaine etape|rencontrer|l'etape|phase|jury|test|epreuve)",
    r"(?:decide|choisi|plaisir|heureux|heureuse|avons)(?:{w}){0,4} (?:de )?(?:retenir|retenu|selectionne|preselectionne|donner suite a) (?:votre|ta) {bid}",
    r"(?:votre|ta) {bid} (?:a|est)(?:{w}){0,3} (?:retenue|retenu|retenu notre attention|preselectionnee|selectionnee|interesse)(?:{w}){0,4}",
    r"(?:realiser|passer|completer|effectuer|faire)(?:{w}){0,4} (?:test|exercice|cas pratique|etude de cas|questionnaire|evaluation)(?:{w}){0,3}",
)
OFFER_SURE = (
    r"(?:content[a-z]*|heureux|heureuse|ravie?s?|hate) (?:que|qu'|de)(?: vous| tu| te| t'| nous)*(?: voir)? ?(?:rejoigne[sz]?|rejoignes|rejoindre|arriver|arrive[sz]?|commenciez|commences)(?:{w}){0,3}",
    r"(?:plaisir|heureux|heureuse|ravie?s?|joie|content[a-z]*|fiers?|honneur)(?:{w}){0,4} (?:de )?(?:vous |te |t')(?:proposer|offrir|confier|annoncer|confirmer)(?:{w}){0,4} (?:poste|embauche|contrat|recrutement|cdi|cdd|stage|alternance|emploi|engagement|mission|rejoindre|retenue?)(?:{w}){0,2}",
    r"c'est (?:vous|toi) qu[e'](?:{w}){0,4} (?:choisie?|retenue?|prend|prenons|veut|voulons|preferee?)|(?:tu as|vous avez|t'as) (?:decroche |obtenu |eu )?(?:le poste|la place|le job|le stage)|(?:poste|place|job|stage) (?:est|sera) (?:a vous|a toi|pour toi)",
    r"(?:nous|je|on) (?:vous|te|t') ?(?:proposons|propose|offrons|offre|confions|confie)(?: donc| officiellement)? (?:le|ce|un) (?:poste|contrat|cdi|cdd|stage)(?: de| d'|,| en| a partir| a compter| pour| des|[.])",
    r"(?:ci-joint|joint|joins|envoie|trouverez|recevrez|prepare)(?:{w}){0,3} (?:votre|ton|le) (?:contrat|promesse d'embauche)|(?:vous|te) (?:attendons|attends|attend) (?:donc )?(?:pour (?:votre|ton)|comme) (?:premier jour|nouve(?:lle|au))",
)
OFFER = (
    *OFFER_SURE,
    r"(?:plaisir|heureux|heureuse|ravie?s?|joie)(?:{w}){0,4} proposer (?:de|d') ?(?:rejoindre|integrer|venir|travailler)(?:{w}){0,4}|(?:on|nous|je) (?:te|vous|t') ?(?:prend|prends|prenons|embauche|embauchons|engage|engageons|recrute|recrutons)(?: !| avec plaisir| des | en cd[id]| a partir| comme| pour de bon|$)|c'est (?:vous|toi) qu[e'](?:{w}){0,4} (?:choisie?|retenue?|prend|prenons|veut|voulons|preferee?)|autres candidat[a-z]* (?:ont ete|seront|sont) (?:prevenu|informe|averti)[a-z]*|c'est (?:un )?(?:grand |tres grand |gros )?oui|n'ai (?:encore )?rien dit aux autres|(?:tu|vous) (?:commence[sz]|demarre[sz]|debute[sz]) (?:lundi|mardi|mercredi|jeudi|vendredi|le \d+|en |des |au |quand)(?:{w}){0,2}|(?:tu as|vous avez|t'as) (?:le poste|la place|le job|le stage|ete retenue?|ete choisie?)|(?:t'|vous )(?:avoir|accueillir) (?:parmi nous|dans l'equipe|a bord)",
    r"(?:heureux|heureuse|ravie?s?|plaisir|contents?)(?:{w}){0,3} (?:de |vous |te |t')*(?:vous |te |t')?(?:accueillir|compter|avoir)(?:{w}){0,5}",
    r"(?:plaisir|heureux|heureuse|ravie?s?|ravis|joie|content[a-z]*|souhaitons|souhaiterions)(?:{w}){0,5} (?:de |vous |te )*(?:proposer|offrir|annoncer|confirmer|accueillir|engager|embaucher|recruter|compter)(?:{w}){0,5} (?:poste|embauche|contrat|equipe|recrutement|cdi|cdd|stage|retenue?|parmi nous|l'offre|emploi|engagement)(?:{w}){0,3}",
    r"(?:promesse d'embauche|proposition d'embauche|lettre d'engagement|offre ferme|proposition de contrat|contrat de travail|proposition salariale)",
    r"(?:bienvenue (?:parmi nous|dans l'equipe|chez nous|a bord))",
    r"(?:vous|t') ?(?:avons|ai) (?:choisie?|retenue?)(?:{w}){0,4}",
    r"(?:poste|place) (?:est|sera) (?:a vous|pour vous|a toi|pour toi)",
    r"(?:nous|je) (?:vous|te) (?:proposons|propose|offrons|offre) (?:le|ce|un) (?:poste|contrat|cdi|cdd)(?:{w}){0,3}",
)

APPLIED = (
    r"(?:ton|votre|du|le|notre) process|candidature spontanee|(?:ta|votre) journee d'(?:immersion|essai|observation)|(?:ton|votre|le) case|offre de services|(?:notre|nos|les) echanges sur le poste|pour (?:le poste|la place|l'emploi|le job|le stage) (?:de|d')(?:{w}){0,2}",
    r"(?:le|ce|votre|ton) challenge|temps investi|vu tous les candidats|merci de vous etre deplacee?|fait partie de nos candidat[a-z]*|classe les candidats|merci pour (?:le cours|l'essai|la demo|le temps|votre temps|ton temps)|tous les candidats|toutes les candidatures",
    r"(?:journee|jour|demi-journee|matinee) d'essai|merci pour l'essai|(?:cas pratique|etude de cas|exercice|test technique|tests? en ligne)",
    r"(?:vos|tes) (?:resultats?|notes?|entretiens?|tests?|envies)",
    r"(?:merci|ravie?s?|plaisir|content[a-z]*|joie|remercie[a-z]*)(?:{w}){0,3} (?:d'etre (?:venu|venue|passe|passee)|de votre (?:venue|visite|passage)|d'avoir (?:candidate|postule|fait la route|echange|passe)|(?:de )?(?:vous|t'|te) ?(?:voir|avoir (?:rencontre|recu|vu)|rencontrer))[a-z]*",
    r"(?:nos|les|vos) (?:entretiens|echanges|rencontres)",
    r"procedure de selection|le jury|comite de selection|commission de recrutement|la commission",
    r"(?:votre|ta|votre/ta) (?:[a-z-]+ ){0,2}(?:candidature|postulation|lettre de motivation|entretien)",
    r"(?:votre|ton|vos|tes) (?:[a-z-]+ )?(?:entretien|entretiens|cv|profil|dossier|parcours|exercice|test|experience|passage|venue|motivation|competences|oral)s?",
    r"(?:ton|votre|ta) (?:portfolio|book|demo|demi-journee d'essai|essai|preavis|arrivee|expose|audition|offre)",
    r"(?:votre|l'|ton) ?interet (?:pour|porte|que)(?:{w}){0,5}",
    r"(?:avez|as|avoir) (?:bien voulu )?(?:postule|candidate|soumis votre|adresse votre|transmis votre|envoye votre|passe (?:un|l'|notre|le)|realise (?:notre|le|l')|participe)",
    r"(?:processus|process|procedure) de (?:recrutement|selection)",
    r"(?:recrutement|entretien|candidature|entrevue)",
    r"(?:madame|monsieur|cher|chere|bonjour)?,? (?:cher candidat|chere candidate|candidat\(e\))",
    r"(?:conserv|gard)[a-z]+(?:{w}){0,3} (?:votre|ton|ta) (?:candidature|cv|dossier|profil)",
    r"(?:d'autres|futures?|prochaines?|autres) (?:candidatures?|opportunites?|offres?|postes?)",
    r"(?:vous|t'|te) ?(?:appelle|appeler|ecris|contacte)(?:{w}){0,3} (?:pour|rapport|sujet|concernant|suite)(?:{w}){0,3} (?:poste|place|job|stage|candidature)",
    r"l'autre (?:candidat|candidate|personne|finaliste)",
)
JOB = (
    r"(?:job|contrat de travail|poste|postes|emploi|cdi|cdd|stage|alternance|candidat[a-z]*|recrut[a-z]*|entretien[a-z]*|embauch[a-z]*|entrevue|collaboration|remplacements?|vacations?|interim|saisonni[a-z]*|postul[a-z]*|cv|profil|profils|carriere|carrieres|rh|ressources humaines|jury|concours|parcours|competences|mission|vivier|chantier|boutique|mission|place|postdoc|equipe|rrh|auditions?|audition)",
)
FOREIGN = (
    r"(?:pret immobilier|demande de pret|credit immobilier|emprunt|sinistre|visa|titre de sejour|naturalisation|hypothecaire|demande de carte)s?",
    r"(?:logement|appartement|bail|locataires?|proprietaire|bailleur|loyer|colocation)",
    r"(?:bourses?|appel a projets?|incubateur|levee de fonds|pitch|comite d'investissement|laureats?|palmares|prix litteraire|residence d'artistes?|cher artiste)",
    r"(?:manuscrit|relecteurs?|comite de lecture|editrice|soumission|colloque|roman|recueil|poeme|nouvelle litteraire|appel a communications?|chere? auteure?)s?",
    r"(?:admissions?|college|lycee|mba|licence|creche|petite enfance|parcoursup|scolarite|cursus|liste d'attente|demande de place)s?",
    r"(?:pull request|merge request|mainteneu[a-z]*|commit)s?",
    r"(?:fournisseur|prestataire|devis|appel d'offres?|soumissionnaires?|attributaire|offre commerciale|traiteur|adhesion|remboursement|adoption|detections?|casting|ballottage|scrutin)s?",
)
JOB_SURE = (
    r"(?:linkedin|au telephone|exercice|cas pratique|test technique|bilingue|prise de poste|periode d'essai|arbitrage|jury)",
    r"(?:poste|postes|emploi|emplois|job|cdi|cdd|recrut[a-z]*|embauch[a-z]*|entretiens?|cv|salaire|ressources humaines|rh|drh|postul[a-z]*|candidats?|candidates?|profil|profils|stage|stages|alternance|apprentissage|equipe|collegues?|metier|parcours|essai|nommee?|nomination)",
)
FOREIGN_BOUND = (
    r"(?:cher auteur|chere auteure|cher artiste|chere artiste|casting|figuration|tournage|votre texte|concours (?:de|d'|photo)(?:{w}){0,1}|bourse|devis|locataire|adhesion|assemblee generale|vendeurs|pret immobilier)",
    r"(?:consultation \d[\d-]*|remis une offre|votre proposition|critere du prix|note superieure)",
    r"(?:demande|dossier|candidature|inscription) (?:de|d'|a|au|aux|en|pour)(?: l'| la| le| un| une)? ?(?:[a-z]+ ){0,2}(?:pret|credit|logement|location|visa|titre|inscription|admission|subvention|bourse|financement|master|licence|ecole|formation|appartement|credit|adhesion|naturalisation|permis|creche|residence)",
    r"(?:votre|ton|votre) (?:[a-z]+ )?(?:manuscrit|article|devis|offre commerciale|proposition commerciale|pret|credit|logement|pull request|contribution|projet|oeuvre|texte|roman|communication|soumission|adhesion|commande|sinistre|recueil)",
    r"(?:comite de lecture|commission d'admission|proprietaire|bailleur|fournisseurs?|prestataires?|locataires?|relecteurs?|soumissionnaires?|attributaire|marche|manuscrits?|appel d'offres?)",
)
# The decision is said to be about something else, in so many words.
FOREIGN_DECIDED = (
    r"votre (?:reclamation|contestation|recours|requete|plainte|exoneration)|entretiens? (?:annuels?|d'evaluation|de progres|d'appreciation)|(?:appartement|logement|maison|chambre|studio|bien|terrain) (?:a ete|est)(?:{w}){0,2} (?:attribuee?|louee?|reservee?|vendue?)|d'autres biens|visite de l'appartement|conseil de (?:quartier|classe|parents)|tirage au sort|(?:suite|favorable|favorablement|positivement|acceder|repondre)(?:{w}){0,3} (?:a|au) (?:votre|ta) demande d(?:e|'une?|') ?(?:rupture|conges?|teletravail|pret|credit|visa|remboursement|prise en charge|allocation|subvention|logement|place|financement|aide|bourse|augmentation|carte|inscription|titre|naturalisation|permis|autorisation|resiliation|delai)|demande de naturalisation",
    r"(?:retenir|retenu|accueillir|selectionne) votre (?:association|club|societe|entreprise|etablissement|equipe|start-?up)|(?:stands?|chalets?|creneaux|emplacements?) (?:sont|est|ont)|demande d'emplacement|logement en residence|pour un (?:stand|chalet|emplacement)|pas (?:ete )?tiree?s? au sort",
    r"(?:autres?|soutenir|choisir|retenir|inviter)(?:{w}){0,2} (?:auteurs|autrices|artistes|ecrivains|ecrivaines|laureats|laureates|projets artistiques)|votre (?:ecriture|oeuvre|univers artistique)",
    r"commission (?:d'examen des voeux|pedagogique|d'admission|d'attribution)|parcoursup|demande (?:d'allocation|de conges?|de teletravail|d'aide|d'indemnisation|de prise en charge|de rupture conventionnelle|de visa|d'autorisation de travail|de titre de sejour|de permis de travail|de pret|de credit|de remboursement|de subvention)(?: [ #-9@-~]*)? (?:est|a ete|fait|a fait|n'a|ne) (?:{w} ){0,2}(?:rejetee?|refusee?|l'objet|aboutir|acceptee?|retenue?|acceder)",
    r"(?:retenu|choisi|prefere|confie|opte pour|selectionne)(?:{w}){0,3} (?:a )?(?:une?|d') ?autres? (?:cabinet|entreprise|societe|prestataire|artisan|fournisseur|imprimeur|traiteur|syndic|devis|photographe|comedien|comedienne|acteur|actrice|locataire|acquereur|acheteur|offre d'achat|famille|projet)s?|(?:candidature|candidate?) (?:a|au|aux|pour)(?: l'| la| le| une?| notre)? ?(?:bourse|master|licence|residence d[e'] ?(?:artiste|creation|ecriture|recherche)s?|incubateur|accelerateur|prix|logement|subvention|bureau de l'association|conseil d'administration)",
)
FOREIGN_SURE = (
    r"demande (?:d'autorisation|de permis|de titre|d'agrement|de subvention|de financement|de remboursement|d'admission|d'inscription)|autorisation de travail (?:est|a ete)|permis de travail (?:est|a ete|demande)|(?:tribunal|recours) (?:administratif|devant|gracieux)|self-?tape|assemblee a elu|la petite enfance|credit immobilier",
    r"(?:d'admission|commission d'admission|en master|(?:votre) (?:manuscrit|devis|pret|bail|logement|visa)|demande de (?:pret|logement|visa|bourse|subvention|carte|place)|comite de lecture|appel d'offres|marche public|votre adhesion|l'inscription d[e'])",
)
OWN = (
    r"(?:mon) (?:entretien|cv)|ma lettre de motivation",
    r"(?:m'avoir|de m'|m'ont|m'a) (?:recue?|informee?|refusee?|dit|repondu|rappelee?|tenue? au courant)",
    r"(?:je n'ai|j'ai) pas (?:ete )?(?:retenue?|prise?|eu le poste)",
    r"j'ai (?:postule|accepte (?:un|une)(?:{w}){0,3})",
    r"ils (?:m'ont|ont choisi|ont pris)(?:{w}){0,3}",
)
WITHDRAWAL = (
    r"(?:ma|mon) (?:fille|fils|mari|femme|epoux|epouse|compagnon|compagne|soeur|frere|neveu|niece|amie?)(?: [a-z]+)? (?:a|avait) (?:postule|candidate|passe|envoye|depose)",
    r"(?:je ne donnerai|je ne donne|je ne souhaite|je prefere ne)(?:{w}){0,2} (?:pas )?(?:donner )?suite|j'ai accepte (?:un|une|le|l')(?: ?[#-9@-~]+){0,3}|j'ai signe ailleurs|merci (?:pour|de) votre (?:proposition|offre)|je prefere rester|ne pourrai pas venir",
    r"ma candidature|mon dossier de candidature",
    r"(?:je|j') ?(?:retire|souhaite retirer|prefere retirer|me retire|decline|dois decliner|renonce)(?:{w}){0,4}",
    r"(?:retirer|retrait de) ma(?:{w}){0,3}",
    r"j'ai (?:donc |finalement |pris la decision |fait le choix )*(?:decide |choisi )?de (?:ne pas (?:donner suite au processus|poursuivre le processus|accepter|donner suite a votre (?:offre|proposition))|retirer|decliner|renoncer)(?:{w}){0,3}",
    r"(?:suite|suite favorable) a votre (?:proposition|offre)",
    r"(?:offre|proposition)(?:{w}){0,2} que j'ai acceptee?",
)
CHATTER = (
    r"(?:newsletter|infolettre|lettre d'information|compte[- ]rendu|proces-verbal|se desabonner|desabonner|desinscri[a-z]*|lire la suite|lire l'article|chercheurs d'emploi|conseils|comment (?:repondre|rebondir|reagir|gerer)|webinaire|podcast|abonnes?|offres qui (?:pourraient|vous)|alerte emploi|nouvelles offres|modele de|exemple de|temoignages?|au sommaire|dossier de la semaine|article)",
)
TITLE = (
    r"(?:remplacement|vacation|nounou|garde d'enfants|baby-?sitt[a-z]*|assistante maternelle|web[a-z]*|professeur|prof|libraire|choeur|pianiste|violon[a-z]*|musicien[a-z]*|comedien[a-z]*|coach|moniteur|monitrice|berg[a-z]*|ouvri[a-z]*|manutention[a-z]*|affineu[a-z]*|maraichage|maraich[a-z]*|horloger[a-z]*|puericultrice|ide|as de nuit|etudiante?|extra|plongeu[a-z]*|femme de chambre|gardien[a-z]*|collaboration liberale|collaborat[a-z]*|exploitant[a-z]*|magasini[a-z]*|prepose[a-z]*|pharmacien[a-z]*|opticien[a-z]*|esthetic[a-z]*|prothesiste|ergotherapeute|kine[a-z]*|sage-femme|veterinaire|menuisi[a-z]*|charpenti[a-z]*|couvreu[a-z]*|peintre|carreleu[a-z]*|patissi[a-z]*|boucher[a-z]*|caissi[a-z]*|livreu[a-z]*|sommeli[a-z]*|fleuriste|surveillant[a-z]*|aesh|atsem|doctorant[a-z]*|notaire|avocat[a-z]*|clerc|audit[a-z]*|actuaire|urbaniste|geometre|dessinat[a-z]*|scrum master|devops|ux|ui)",
    r"(?:commis|chauffeu[a-z]*|serveu[a-z]*|auxiliaire|guide|cariste|compta[a-z]*|regie|regisseu[a-z]*|barman|coiffeu[a-z]*|boulang[a-z]*|macon|plombi[a-z]*|soudeu[a-z]*|jardini[a-z]*|aide-soignante?|aide a domicile|asv|menage|saisonni[a-z]*|apprenti[a-z]*|postdoc|dev|rh|rrh|drh|writer|lead|mobilite interne|offre \d+|cpe|libraire|bibliothecaire|conservat[a-z]*|documentaliste|photograph[a-z]*|traduct[a-z]*|journaliste|attache|delegue[a-z]*|inspect[a-z]*|hote|hotesse|responsable|charge(?:e|\(e\)|\.e)?|assistante?|assistanat|directeur|directrice|chef|cheffe|ingenieure?|technicien(?:ne)?|developpeu[a-z]*|developpement|conseille[a-z]*|commercial[a-z]*|gestionnaire|juriste|comptable|controle|controleu[a-z]*|analyste|consultante?|vendeu[a-z]*|infirmi[a-z]*|educat[a-z]*|enseignante?|professeure?|coordinat[a-z]*|coordonnat[a-z]*|redact[a-z]*|graphiste|secretaire|agente?|conduct[a-z]*|mecanicien(?:ne)?|mecano|cadre de sante|stage|alternance|stagiaire|adjointe?|attachee?|acheteu[a-z]*|cuisini[a-z]*|serveu[a-z]*|chauffeur|electricien(?:ne)?|animat[a-z]*|psychologue|medecin|architecte|chercheu[a-z]*|designer|manager|product owner|data|sales|customer success|preparat[a-z]*|receptionniste|formateur|formatrice|operateur|operatrice|mcf|maitre de conferences)",
)
ASKS = (r"(?:merci de (?:nous |me |m')?(?:envoyer|transmettre|completer|confirmer|renvoyer|fournir|remplir|joindre|retourner|l'envoyer)|pouvez-vous (?:nous |me |m')?(?:envoyer|confirmer|transmettre)|veuillez (?:nous )?(?:envoyer|completer|confirmer|transmettre|retourner)|peux-tu (?:m'|nous )?(?:envoyer|confirmer))",)
# Also: what one asks of a colleague who takes part in the choice.
CROWD = (r"(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) (?:lui|leur)|tu en penses quoi|qu'en pense[sz](?:-tu|-vous)|ton avis sur (?:le|la|les|ce) candidat[a-z]*|envo(?:ie|yez)-(?:lui|leur)", r"(?:bonjour|chers?|cheres?|hello|salut) (?:managers|adherents|membres|parents|clients|a tous|a toutes|tous|toutes|tout le monde|collegues|l'equipe|abonnee?s|lecteurs?|amis|adherents)",)
ABOUT = (r"(?:disponibilites|postes?|job|emploi|place d[e']|cv|entretiens?|entrevue|candidatures?|postulation|recrutement|embauche|stage|alternance|apprentissage|apprentie?|mission|collaboration|remplacement|saison|saisonni[a-z]*|extra|audition|immersion|journee d'essai|essai|these|postdoc|vacation|offre de services|process|mobilite|titularisation)",)
GREETED = (r"(?:bonjour|bonsoir|salut|hello|coucou|hey|yo|cher|chere|slt|bjr|rebonjour|re|madame|monsieur)(?: [a-z-]+){0,3} ?[,!.]",)
YOU = (r"(?:vous|votre|vos|toi|tu|ton|ta|tes|te|t'[a-z]+)",)
# Said outright that nothing is decided.
HOLDING = (r"(?:(?:suis|serai) (?:actuellement |en |absente? )*(?:absente?|conges?|jusqu'au)|pas encore (?:de |pris |la |une |decide|tranche|choisi)[a-z]*|encore un peu de patience|avant de trancher|decision (?:sera|n'est pas|interviendra|tombera)|nous n'avons pas (?:oublie|tranche)|mis[a-z]* au frais|en pause|en stand-?by|jusqu'au vote|reviens? vers (?:vous|toi) (?:d'ici|la semaine|demain|lundi|avant))",)
WITH = (r"(?:avec|sur)",)
READER = (r"(?:avec|sur) (?:vous|toi|votre|ta|ton|cette|ce|le (?:processus|process|recrutement)|un|une|d'autres|l'autre|quelqu'un)",)
FAREWELL = (
    r"bonne continuation",
    r"(?:souhait[a-z]*|bonne chance|succes|reussite|courage)(?:{w}){0,8} (?:recherches?|projets?|avenir|suite|demarches?|carriere|professionnel[a-z]*|parcours|continuation|futur[a-z]*)",
    r"(?:conserv|gard)[a-z]+(?:{w}){0,3} (?:votre|ton|ta|vos|tes) (?:candidature|cv|dossier|profil|coordonnees|nom)",
    r"(?:vivier|cvtheque|roster)",
    r"(?:postuler|candidater|retenter|repostuler|consulter|suivre)(?:{w}){0,6} (?:offres|annonces|nouveau|chance|site|avenir)",
    r"(?:n'hesitez pas|n'hesite pas)(?:{w}){0,4} (?:postuler|candidater|repostuler|consulter|retenter|revenir)",
)
ENDING = (
    r"(?:termine[a-z]*|acheve[a-z]*|fini|decision|decide[a-z]*|choisi[a-z]*|choix|au final|finalement|tranche|tout bien pese|apres (?:reflexion|discussion|etude|lecture|examen)|vote|reuni[a-z]*|jury|comite|commission|conseil|resultat|debrief[a-z]*|issue|classement|reponse|statut)",
)
REGRET = (
    r"(?:desolee?s?|regret[a-z]*|malheureusement|helas|navree?s?|dommage|decu[a-z]*|decevoir|pas (?:simple|facile|evident|de chance)|difficile|mauvaise nouvelle|pas la reponse|pas le retour|pas le courrier|vraiment|a contrecoeur)",
)
KINDNESS = (
    r"(?:auriez|aurais|aurions|plu|apprecie|aime|adoree?|plaisir|joie|ravie?s?|bravo|beaucoup|qualite|qualites|solide|remarquable|excellent[a-z]*|sensible|touche[a-z]*|motive|super|top|propre|merci (?:d'|de|pour|encore))",
)
LATER = (
    r"(?:de nouveau|a nouveau|l'an prochain|l'annee prochaine|rentree|printemps|automne|septembre|janvier|prochaine fois|retente[a-z]*|repass[a-z]*|repostul[a-z]*|restons|gard(?:e|ons|erai)(?: [#-9@-~]+){0,3} (?:numero|cv|dossier|coordonnees|nom|contact)|tiens au courant|autres? (?:sujets?|besoins?|postes?|offres?)|nos (?:offres|annonces)|similaire|ailleurs|avenir)",
)
DENIAL = (r"(?:ne|n'[a-z]+|pas|plus|aucune?|jamais|ni|non|sans|trop|moins|sous)",)
ELSE = (
    r"(?:l'autre|une? candidate? (?:forme|qui|deja|de)[a-z]*|formee? chez nous|c'est (?:lui|elle)|un(?:e)? collegue|la premiere|le premier|revient a|quelqu'un)",
    r"(?:quelqu'un|(?:une|l'|un|d'|deux|les) ?(?:autres?) ?(?:personne|candidat|candidate|profil|piste)?s?|la personne (?:que|qui|retenue|choisie)|celui qui|celle qui|une personne|c'est [a-z]+ qui|ailleurs|une consoeur|un confrere|en interne|son neveu|sa niece)",
)
GOODBYE = (
    r"(?:bonne (?:chance|continuation|suite|route)|bon courage|belle suite|je vous souhaite|nous vous souhaitons|restons en contact|plein succes)",
    r"(?:bonne continuation|(?:souhait[a-z]*|bonne chance|succes|reussite)(?:{w}){0,8} (?:recherches?|projets?|avenir|demarches?|carriere|parcours|ailleurs))",
)
SOFT = (
    r"(?:vous en faisiez partie|bien bosse|essaie chez|meilleur|d'un cheveu|a tres peu|pardon|vous meritez|tu merites|premier appel|merci de vous etre deplacee?|en faisiez|belles? personnes?)",
    r"(?:degoutee?|rageant|rien a voir|n'enleve rien|au plaisir|lache rien|motive|prenez soin|prends soin|bon courage|belle suite|bonne suite|serre|hesite|battue?|difficile|on continue|dommage|en voudrez pas|adoree?|bien aime|top|plu|ravie?s?|joie)",
    r"(?:rentree|l'an prochain|printemps|septembre|retente[a-z]*|repass[a-z]*|rappel[a-z]*|garde (?:votre|ton|tes|vos)|tiens au courant|restons en|premiere? sur la liste|similaire|autres sujets|quand meme|si ca repart|appelez-moi|appelle-moi)",
    r"(?:malheureusement|regret[a-z]*|desolee?s?|navree?s?|helas|choix (?:a ete )?difficile|decision difficile|decue?s?|deception|reflexion|toutefois|remarquable|excellent|apprecie|beaucoup plu|souligne|solide|tres bon souvenir)",
    r"(?:bonne continuation|souhait[a-z]*|bonne chance|plein succes|pleine reussite|reussite|recherches?|reviens vers vous|recontact[a-z]*|gardons contact|au plaisir|remerci[a-z]*|merci (?:pour|d'avoir|de|encore)|au telephone|rappele[zr]|pas contre (?:vous|toi)|transcription|message vocal|au revoir)",
)
