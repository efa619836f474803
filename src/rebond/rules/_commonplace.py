"""The words of every application: a sentence made of them alone fits any company.

This is the swap test. Take names away, and whatever is in the common stock of
candidates and recruiters; if no word is left, the sentence says nothing that
only this person could say. A word that is missing from the stock makes the
test more lenient, never stricter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection

_STEM = 7  # letters that tell a word: "opportunity" and "opportunities" are one
_STOCK = {
    "en": """
a an the this that these those it its he she they them their there here i me my mine myself you your yours yourself we us our
who whom whose which what when where why how while as if whether than then so and or but nor not no yes none n t s d ll ve re m don didn doesn isn wasn won wouldn couldn
of to in on at by for from with without within into onto upon over under about after before during through throughout between among across along around against since until per via
be am is are was were been being have has had having do does did done doing will would shall should can could may might must let get got give given gave make made take took taken taking
very truly really so too also just only quite rather much more most many few some any all each every both either neither other another such same own again still yet ever never always already now soon
greatly highly deeply sincerely genuinely extremely incredibly immensely particularly especially certainly definitely absolutely wholeheartedly personally kindly possibly perhaps maybe well
dear hello please sir madam mr mrs ms dr
thank thanks thanked thanking thankful grateful gratitude appreciate appreciated appreciation appreciative express extend extended extending convey offer offered offering provide provided providing receive received
opportunity chance time times consideration considering considered consider interest interested interesting interview interviewed interviewing interviewer interviewers application applications applicant applied apply applying
position positions role roles job jobs post posts vacancy vacancies opening openings candidate candidates candidacy process recruitment recruiting hiring selection company organisation organization firm business enterprise institution group department office
team teams people colleagues staff members everyone everybody anyone someone interviewing panel committee manager managers
meet meeting met speak speaking spoke talk talking discuss discussing discussed discussion conversation conversations exchange chat learn learning learned learnt know knowing understand understanding hear hearing find finding found see seeing saw look looking feel felt think thought believe say saying share shared sharing
want wanted wish wished wishing hope hoped hoping like liked love loved enjoy enjoyed enjoyable pleasure pleased glad happy delighted excited honour honor honoured honored privilege lucky fortunate
impress impressed impressive impression inspire inspired inspiring struck admire admired admiration
culture cultural values value valued valuable mission vision innovation innovative innovate dynamic dynamism environment atmosphere spirit passion passionate dedication dedicated professional professionalism professionally expertise knowledgeable
talent talented collaborative collaboration teamwork friendly welcoming warm warmth kind kindness great good nice wonderful amazing incredible excellent fantastic exciting remarkable outstanding exceptional brilliant lovely positive best better fine memorable inspiring insightful
experience experiences experienced skills skill skillset profile background qualification qualifications qualified abilities ability career professional development growth grow growing improve improvement improving progress future next further potential
work works working worked worker workplace join joining joined part become becoming contribute contribution contributing
decision decide decided choose chose chosen choice select selected unsuccessful successful success reject rejection outcome result results news answer reply response respond responding email message letter mail call update informing inform informed letting contacted contact contacting
feedback advice comment comments thoughts opinion insight insights remark remarks suggestion suggestions input pointers tips guidance areas area strengths weaknesses points point anything something nothing thing things everything
suitable suited suit suits appropriate relevant similar matching match matches fit fits fitting align aligns aligned corresponding correspond related available availability keep kept keeping mind file resume résumé cv record stay touch
details detail regarding concerning respect respectfully regard regards look forward luck continued continue continuing wishing candidly
disappointed disappointing disappointment sorry unfortunately sad understandable although though however despite
first second third round rounds stage final last recent recently today yesterday week weeks day days month months year years moment moments minute minutes hour hours
useful helpful help helped helps helping welcome able enable able way ways kind sort lot bit deal great little one two three
his bear advise advised increase increased odds boost super top cool back else heard gladly remain remains remained simply surprised strong strongly perfectly because question questions stay ahead forward once twice possible possibly
needed need needs require required requirements based possible convenience earliest convenient perform performance performed reach out write writing taking part reason reasons
came come coming across come up bring go going went put set seem seemed side sides open ups arise arises arising opens comes become available consider invite invited inviting having
company's reputation leader leading industry sector field products product services service clients customers
ambition ambitions ambitious goals goal objectives challenges challenge challenging exciting strategy strategic high standards standard quality
attention attentive care invested devoted granted accorded gave spent spending spend spare sparing
""",
    "fr": """
à a ai aie ait as au aux avec avoir ayez avez avons avaient avais avait aura aurai aurais aurait aurez auriez c ça ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de des depuis dès donc dont du durant elle elles en encore entre es est et étaient étais était étant été êtes être eu eux
fait faire fais fut il ils j je jusque l la là le les leur leurs lors lorsque lui m ma mais malgré me même mêmes mes moi mon n ne ni nos notre nous on ont ou où par parce pas pendant peu peut peux plus plusieurs pour pourquoi pourra pourrais pourrait pourrez pourriez puis puisque qu quand que quel quelle quelles quels qui quoi quelque quelques quelqu
s sa sans se sera serai serais serait seront ses si sinon soit sommes son sont souvent sous suis sur t ta tandis te tel telle tes toi ton tous tout toute toutes très trop tu un une uns unes va vais vers veux veut voici voilà vos votre vous vôtre y
aussi ainsi alors autre autres autant beaucoup bien bientôt certain certaine certains certainement déjà également enfin ensuite fois ici jamais toujours vraiment sincèrement profondément infiniment extrêmement particulièrement énormément vivement chaleureusement réellement tellement tant assez plutôt notamment éventuel éventuelle éventuellement personnellement simplement
bonjour madame monsieur mme m mesdames messieurs chère cher
merci mercis remercier remercie remercions remerciement remerciements reconnaissant reconnaissante reconnaissance gratitude gré sais savoir exprimer exprime tenais tenir tiens souhaite souhaitais souhaiterais souhaiter voulais voudrais vouloir veuillez adresser adresse transmettre manifester témoigner
opportunité opportunités chance occasion temps attention intérêt considération entretien entretiens candidature candidatures candidat candidate candidats candidater postuler postulé poste postes offre offres emploi emplois mission missions métier recrutement recruteur recruteurs processus sélection
entreprise entreprises société sociétés structure organisation groupe maison service services département direction équipe équipes collaborateur collaborateurs collègue collègues personnes personne gens tous chacun membres
accordé accordée accordées accordés accorder consacré consacrée consacrer donné donnée donner porté portée porter offert offerte offrir permis permettre passer passé passée prendre pris prise réservé réservée apporté apporter
rencontrer rencontré rencontre rencontres échanger échangé échange échanges discuter discussion discussions conversation parler parlé découvrir découvert découverte apprendre appris connaître connaissance entendre voir vu lire
ravi ravie heureux heureuse content contente enchanté enchantée honoré honorée plaisir joie honneur privilège aimé aimerais apprécié apprécier appréciée apprécie agréable agréablement impressionné impressionnée impressionnant impressionnante marqué marquée séduit séduite enthousiasmé enthousiaste admiration admire inspiré inspirant inspirante touché touchée sensible intéressant intéressante intéressants intéressantes intéressé intéressée intéresse passionnant passionnante enrichissant enrichissante enrichissants riche riches
culture valeur valeurs vision innovation innovant innovante innovants dynamique dynamisme environnement ambiance atmosphère esprit passion passionné passionnée passionnés engagement professionnel professionnelle professionnels professionnalisme expertise talent talents talentueux talentueuse bienveillance bienveillant bienveillante collaboratif collaborative collaboration cohésion convivialité convivial conviviale accueil accueilli accueillie chaleureux chaleureuse chaleureusement gentillesse qualité qualités excellence excellent excellente sympathique formidable super magnifique incroyable exceptionnel exceptionnelle remarquable beau belle bon bonne bons bonnes grand grande grands grandes meilleur meilleure vif vive
expérience expériences compétence compétences profil profils parcours formation carrière aptitudes capacités motivation évolution évoluer progresser progression améliorer amélioration développer développement avenir futur future futures futurs prochain prochaine prochainement suite
travail travailler rejoindre intégrer collaborer contribuer participer participation partie sein place
décision décider décidé choix choisir choisi choisie retenu retenue retenir refus refuser négatif négative positif positive résultat nouvelle nouvelles réponse réponses répondre répondu retour retours message mail courriel courrier appel informer informé informée prévenu prévenue écrire écrit
feedback conseil conseils avis commentaire commentaires remarque remarques suggestion suggestions axe axes piste pistes point points forts faibles éléments précisions explication explications raison raisons
correspondant correspondante correspondre correspond correspondent correspondrait adapté adaptée adéquation similaire similaires disponible disposition contact contacter recontacter hésitez hésiter hésite garder gardez conserver dossier cv rester reste
déçu déçue déception regret regrette malheureusement bien respecte respecter comprends comprendre
premier première deuxième second seconde troisième dernier dernière final finale tour étape étapes jour jours journée matinée semaine semaines mois an ans année années moment moments minute minutes heure heures hier aujourd hui
oui importe moins pu top super génial géniale cool chouette rémunéré rémunérée payé payée volontiers devant car parfaitement sois soyez soyons puisse puissiez pouvez pouvait pourrait communiquer directement garde gardé souvenir genre chose choses seul seule avant demande question questions aviez avez vient viendrait venir esprit reçus bonjour
utile utiles aide aider aidé aidera permettrait serait afin façon manière sorte besoin besoins exigences part côté concernant propos égard cadre sujet bonne continuation
faites font ferai ferais ferez dire dit dites recevoir reçu reçue obtenir recueillir avoir toute correspondra présenter présente présentent présentera présenterait titre quel
réputation secteur domaine leader produits produit clients client projet projets ambition ambitions ambitieux objectifs défi défis enjeux stratégie
""",
}
_made: dict[str, frozenset[str]] = {}
_APART = str.maketrans(dict.fromkeys("'.,;:!?…()[]{}\"«»“”-–—/•*_&+\n\t", " "))


def own_words(
    text: str, language: str, *, numbers: bool = True, known: Collection[str] = ()
) -> list[str]:
    """The words that are in nobody's stock: neither names, nor words of every application.

    A capital inside the sentence tells a name. `numbers` says whether a
    number counts as a word of one's own ("the 12th"); `known` holds further
    words, in small letters, that do not count.
    """
    stock = _stock(language)
    if not stock:
        return ["?"]  # no words for this language: everything passes for one's own
    found = []
    for number, word in enumerate(fold(text).translate(_APART).split()):
        if any(c.isdigit() for c in word):
            if numbers:
                found.append(word)
            continue
        low = word.lower()
        bare = low.removesuffix("s")
        if len(word) < 2 or low in known or low[:_STEM] in stock or bare[:_STEM] in stock:
            continue
        if number and word[0].isupper() and not (word.isupper() and 1 < len(word) < 6):
            continue  # a name; "SQL" is a subject
        found.append(word)
    return found


def _stock(language: str) -> frozenset[str]:
    if language not in _made:
        _made[language] = frozenset(word[:_STEM] for word in _STOCK.get(language, "").split())
    return _made[language]
