"""What mail programs write around a mail, in seven languages.

These are the words of programs, not of people: they live here and not in
`rebond.languages` because a mail in one language is often quoted by a
program in another. They are looked up, not matched by patterns, wherever that
is possible: compiling a pattern takes longer than reading a mail.
"""

from __future__ import annotations


def _lines(listed: str) -> frozenset[str]:
    return frozenset(row.strip() for row in listed.splitlines() if row.strip())


# What a subject begins with when it answers, and when it passes on.
REPLIES = frozenset("re aw antw antwort sv vs res ref r rif odp".split())
FORWARDS = frozenset("fw fwd tr wg rv i enc doorst fs".split())

# A line that only says what it is above: it is no message, whoever it is for.
PASSING_ON = frozenset((
    "fyi", "for info", "for information", "for your information", "see below", "pour info",
    "pour information", "pour ton info", "voir ci-dessous", "zur info", "zur information", "zk", "z.k",
    "siehe unten", "para tu información", "para su información", "para info", "ver abajo",
    "per conoscenza", "per info", "vedi sotto", "para conhecimento", "ver abaixo", "ter info",
    "ter informatie", "zie onder", "zie onderstaand",
))  # fmt: skip

# "-----Original Message-----": what follows is the mail that is answered.
ORIGINAL = _lines("""
    original message
    original appointment
    message d'origine
    message original
    message précédent
    e-mail d'origine
    courriel original
    ursprüngliche nachricht
    ursprünglicher termin
    originalnachricht
    original-nachricht
    mensaje original
    messaggio originale
    mensagem original
    oorspronkelijk bericht
    origineel bericht
""")

# "---------- Forwarded message ---------": what follows is a mail passed on.
FORWARDED = _lines("""
    forwarded message
    forwarded mail
    message transféré
    message réexpédié
    message transmis
    courriel transféré
    weitergeleitete nachricht
    weitergeleitete e-mail
    mensaje reenviado
    messaggio inoltrato
    mensagem reencaminhada
    mensagem encaminhada
    doorgestuurd bericht
""")

# The same, as Apple Mail says it: no dashes, and a colon.
BEGINS = _lines("""
    begin forwarded message
    début du message réexpédié
    début du message transféré
    début du message
    anfang der weitergeleiteten nachricht
    anfang der weitergeleiteten e-mail
    inicio del mensaje reenviado
    inizio messaggio inoltrato
    inizio del messaggio inoltrato
    início da mensagem reencaminhada
    início da mensagem encaminhada
    begin doorgestuurd bericht
    begin van doorgestuurd bericht
""")

# The line that introduces a quotation: its first word, and how it ends before its colon.
OPENS = frozenset("on le am el il em op at a no".split())
CLOSES = (
    " wrote", " a écrit", " a ecrit", " escribió", " escribio", " ha scritto", " escreveu",
    " geschrieben", " geschreven", " schrieb", " schreef",
)  # fmt: skip
CLOSES_WITHIN = (" schrieb ", " schreef ")  # German and Dutch name the writer after the verb
# What a person writes, not a program: "On 3 March at 10:00 you wrote:" above no quotation.
PERSONAL = (
    " i wrote", " we wrote", " you wrote", " she wrote", " he wrote", " they wrote",
    " schrieb ich", " schrieb er ", " schrieb sie ", " schreef ik", " schreef u", " schreef je",
    " elle a écrit", " il a écrit", " on m'a écrit", " m'a écrit", " nous a écrit", " vous a écrit",
    " me escribió", " nos escribió", " le escribió", " mi ha scritto", " ci ha scritto",
    " me escreveu", " nos escreveu", " lhe escreveu",
)  # fmt: skip
MOMENT = r"\d{1,2}\s*[:h.]\s*\d{2}\b|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+"
YEAR = r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"

# "Sent from my phone": how such a line begins, and what it must name.
MOBILE_STARTS = (
    "sent from ", "sent via ", "sent using ", "sent with ", "get outlook ",
    "envoyé de ", "envoyé depuis ", "envoyé à partir ", "envoyé avec ", "envoyé via ",
    "télécharger outlook ", "téléchargez outlook ", "obtenir outlook ", "obtenez outlook ",
    "von meinem ", "von meiner ", "gesendet von ", "gesendet mit ", "gesendet aus ",
    "gesendet über ", "diese nachricht wurde von ", "diese e-mail wurde von ", "outlook für ",
    "holen sie sich outlook ", "laden sie outlook ",
    "enviado desde ", "enviado con ", "enviado do ", "enviado da ", "enviado de ",
    "enviado a partir ", "enviado pelo ", "enviado via ", "obtener outlook ",
    "descargar outlook ", "obtén outlook ", "obter outlook ", "obter o outlook ",
    "obtenha o outlook ", "baixar outlook ", "baixe o outlook ",
    "inviato da", "inviato con ", "inviato tramite ", "scarica outlook ", "ottieni outlook ",
    "verstuurd vanaf ", "verstuurd met ", "verstuurd via ", "verstuurd vanuit ",
    "verzonden vanaf ", "verzonden met ", "verzonden via ", "verzonden vanuit ",
    "gestuurd vanaf ", "outlook voor ", "download outlook ", "haal outlook ",
)  # fmt: skip
MOBILE_NAMES = (
    "iphone", "ipad", "ipod", "android", "samsung", "galaxy", "huawei", "xiaomi", "pixel", "nokia",
    "blackberry", "sony", "xperia", "oneplus", "oppo", "fairphone", "motorola", "windows", "mobil",
    "phone", "smartphone", "tablet", "téléphone", "portable", "handy", "móvil", "teléfono",
    "cellulare", "telemóvel", "celular", "telefon", "telefoon", "gsm", "outlook", "gmail",
    "mail", "courrier", "correo", "posta", "yahoo", "proton", "gmx", "web.de", "t-online", "icloud",
)  # fmt: skip
MOBILE_HINTS = tuple(sorted({start[:8] for start in MOBILE_STARTS}))

# Cheap to ask first: without one of these there is no disclaimer to look for.
LEGAL_HINTS = (
    "confiden", "konfiden", "vertraulich", "vertrouwelijk", "riservat", "intended", "recipient",
    "destinatai", "destinatar", "privileg", "print", "imprim", "drucken", "stampa", "afdruk",
)  # fmt: skip

# How a disclaimer begins; it is one when its paragraph says two of the things below.
LEGAL_OPENS = (
    r"(?i)^[\s*_#|-]*(?:(?:confidentiality|legal|privacy|important|e-?mail)? ?(?:notice|disclaimer|notification)\b"
    r"|confidential(?:ity)?\b\s*[:.-]|avis de confidentialité|avertissement|clause de confidentialité"
    r"|(?:this|the) (?:e-?mail|message|communication|transmission|electronic)\b"
    r"|the (?:information|contents?)s? (?:contained |transmitted |included )?(?:in|with|of) this"
    r"|(?:if you|you) (?:are not|have received|received) (?:the|this)"
    r"|any (?:unauthori[sz]ed|disclosure|views)|please (?:consider|think of) the environment"
    r"|(?:ce|le présent) (?:message|courriel|mail|courrier)|cet e-?mail|le contenu de ce"
    r"|les informations contenues|si vous (?:avez reçu|n'êtes pas|recevez)|l'intégrité de ce"
    r"|avant d'imprimer|pensez à l'environnement|toute (?:utilisation|diffusion|publication)"
    r"|diese (?:e-?mail|nachricht|mitteilung)|der inhalt dieser|die in dieser e-?mail|dieses e-?mail"
    r"|(?:wenn|sollten|falls) sie (?:nicht|diese)|bitte (?:denken|prüfen) sie|vertraulichkeitshinweis"
    r"|este (?:mensaje|correo|e-?mail|documento)|la información (?:contenida|incluida)|si (?:usted )?(?:no es|ha recibido)"
    r"|antes de imprimir|aviso (?:legal|de confidencialidad|de privacidad)|aviso:"
    r"|(?:questo|il presente) (?:messaggio|e-?mail|documento)|questa e-?mail|le informazioni contenute|(?:se|qualora) (?:avete|ha|non)"
    r"|prima di stampare|avviso di riservatezza|nota di riservatezza"
    r"|esta (?:mensagem|comunicação)|a informação contida|as informações contidas|se (?:recebeu|não é|você)"
    r"|dit (?:e-?mail ?)?bericht\b|deze e-?mail|de informatie (?:in|verzonden)|(?:als|indien) u (?:niet|dit)"
    r"|denk aan het milieu)"
)
LEGAL_SAYS = (
    r"(?i)\b(confidential\w*|privileged|intended|recipients?|addressees?|unauthori[sz]ed|disclos\w+|"
    r"copying|dissemination|distribution|in error|virus\w*|liab\w+|delete|printing|"
    r"destinataires?|confidentiels?|confidentielles?|par erreur|divulgation|diffusion|détrui\w+|imprimer|"
    r"vertraulich\w*|empfänger\w*|adressat\w*|unbefugt\w*|irrtümlich\w*|vernichten|weitergabe|ausdruck\w*|"
    r"destinatari\w*|por error|divulgación|confidencial\w*|prohibid\w+|privilegiad\w+|imprimir|"
    r"riservat\w*|per errore|divulgazione|stampare|vietat\w+|"
    r"destinatári\w*|por engano|divulgação|proibid\w+|"
    r"vertrouwelijk\w*|geadresseerde\w*|ontvanger\w*|abusievelijk|ten onrechte|openbaarmaking|printen|"
    r"environment|environnement|umwelt|medio ambiente|ambiente|milieu)"
)
# What a company's gateway puts above a mail that came from elsewhere.
BANNERS = (
    "caution: this email", "caution: this message", "caution: external", "caution:external",
    "caution! this", "warning: this email", "warning: external", "external email",
    "external e-mail", "external sender", "external mail", "external]", "external:",
    "this email originated", "this message originated", "this email was sent from outside",
    "this email is from outside", "you don't often get email", "you don\u2019t often get email",
    "attention : ce message", "attention: ce message", "attention : ce courriel",
    "attention : cet e-mail", "ce message provient de l'ext", "ce message provient d'un exp",
    "cet e-mail provient de l'ext", "ce courriel provient de l'ext", "expéditeur externe",
    "externe]", "vous n'obtenez pas souvent d'e-mail",
    "achtung: diese e-mail", "achtung: externe", "vorsicht: diese e-mail", "vorsicht: externe",
    "diese e-mail stammt von außerhalb", "diese e-mail kommt von außerhalb", "extern]",
    "externe e-mail", "externer absender", "sie erhalten nicht häufig e-mails von",
    "sie erhalten nicht oft e-mails von",
    "atención: este correo", "precaución: este correo", "este correo se ha originado fuera",
    "este correo electrónico se originó fuera", "este correo proviene de fuera",
    "correo externo", "remitente externo", "externo]", "no suele recibir correo",
    "attenzione: questa e-mail", "attenzione: questo messaggio", "questa e-mail proviene dall'est",
    "messaggio esterno", "mittente esterno", "esterno]", "non si ricevono spesso messaggi",
    "atenção: este e-mail", "cuidado: este e-mail", "este e-mail foi enviado de fora",
    "este email tem origem fora", "remetente externo", "não costuma receber e-mails",
    "você não costuma receber e-mails",
    "let op: deze e-mail", "let op: dit bericht", "deze e-mail is afkomstig van buiten",
    "deze e-mail komt van buiten", "externe afzender", "u ontvangt niet vaak e-mail",
)  # fmt: skip
