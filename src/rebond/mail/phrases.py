"""What mail programs write around a mail, in seven languages, as re2 patterns.

These are the words of programs, not of people: they live here and not in
`rebond.languages` because a mail in one language is often quoted by a
program in another.
"""

from __future__ import annotations

# "-----Original Message-----": what follows is the mail that is answered.
ORIGINAL = (
    r"original message|original appointment|message d'origine|message original"
    r"|message précédent|ursprüngliche nachricht|originalnachricht|ursprünglicher termin"
    r"|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht"
    r"|origineel bericht|original-nachricht|e-mail d'origine|courriel original"
)

# "---------- Forwarded message ---------": what follows is a mail passed on.
FORWARDED = (
    r"forwarded message|forwarded mail|message transféré|message réexpédié|message transmis"
    r"|courriel transféré|weitergeleitete nachricht|weitergeleitete e-mail|mensaje reenviado"
    r"|messaggio inoltrato|mensagem reencaminhada|mensagem encaminhada|doorgestuurd bericht"
    r"|begin forwarded message|début du message (?:réexpédié|transféré)"
    r"|anfang der weitergeleiteten (?:nachricht|e-mail)|inicio del mensaje reenviado"
    r"|inizio (?:del )?messaggio inoltrato|início da mensagem (?:reencaminhada|encaminhada)"
    r"|begin doorgestuurd bericht"
)

# A marker stands alone on its line, between dashes or before a colon.
MARKER = (
    r"(?i)^[\s>]*(?:[-_=*]{2,}\s*(?:(" + ORIGINAL + r")|(" + FORWARDED + r"))\s*:?\s*[-_=*]*"
    r"|((?:begin|début|anfang|inicio|inizio|início).{0,60}(?:" + FORWARDED + r"|"
    r"forwarded message|message réexpédié|message transféré|nachricht|reenviado|inoltrato"
    r"|encaminhada|doorgestuurd bericht))\s*:)\s*$"
)

# How the line that introduces a quotation begins and ends.
OPENS = r"(?i)^(?:on|le|am|el|il|em|op|at|a|no dia|dne)\b"
CLOSES = (
    r"(?i)(?:\bwrote|\ba écrit|\ba ecrit|\bschrieb\b.{0,200}|\bescribió|\bescribio|\bha scritto"
    r"|\bescreveu|\bschreef\b.{0,200}|\bgeschrieben|\bgeschreven)\s*:\s*$"
)
MOMENT = r"\d{1,2}\s*[:h.]\s*\d{2}\b|<?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+"
YEAR = r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"

_DEVICE = (
    r"(?:i-?phone|i-?pad|i-?pod|android\S*|samsung|galaxy|huawei|xiaomi|pixel|nokia|blackberry|"
    r"sony|xperia|oneplus|oppo|htc|fairphone|motorola|windows|mobile\S*|phone|smartphone|cell\S*|"
    r"tablet\S*|t[eé]l[eé]phone\S*|portable|handy|mobilger\S+|mobiltelefon|m[oó]vil|tel[eé]fono\S*|"
    r"cellulare|telem[oó]vel|celular|telefon\S*|telefoon|mobiel\S*|gsm|outlook|gmail|mail|"
    r"courrier|correo|posta|yahoo|proton\S*|orange|free|gmx\S*|web\.de|t-online|icloud|"
    r"application|app)"
)
MOBILE = (
    r"(?i)^\W{0,4}(?:"
    r"sent (?:from|via|using|with|on) (?:my |the |a )?(?:\S+ ){0,2}" + _DEVICE + r"\b.{0,40}"
    r"|get outlook for .{1,20}"
    r"|envoyé (?:de(?:puis)? (?:mon|ma|l'application|l’application)?|à partir (?:de|d'|d’)|"
    r"avec|par) ?(?:\S+ ){0,3}" + _DEVICE + r"\b.{0,40}"
    r"|(?:télécharger|télécharge|obtenir|obtenez|téléchargez) outlook pour .{1,20}"
    r"|(?:von|mit) (?:meinem|meiner|der) (?:\S+ ){0,2}"
    + _DEVICE
    + r".{0,40}(?:gesendet|versendet|geschrieben)"
    r"|(?:diese nachricht wurde |diese e-mail wurde )?(?:gesendet|versendet|gesandt) (?:von|mit|aus) (?:\S+ ){0,3}"
    + _DEVICE
    + r"\b.{0,40}"
    r"|outlook für .{1,20} (?:beziehen|herunterladen)|holen sie sich outlook für .{1,20}"
    r"|enviado (?:desde|con|do|a partir d[eo]|pelo|via|por) (?:mi |meu |o |el |la )?(?:\S+ ){0,3}"
    + _DEVICE
    + r"\b.{0,40}"
    r"|(?:obtener|descargar|obtén|obter|baixar|obtenha) (?:o )?outlook para .{1,20}"
    r"|inviato (?:da|dal|dalla|con|tramite) (?:mio |mia )?(?:\S+ ){0,3}" + _DEVICE + r"\b.{0,40}"
    r"|(?:scarica|ottieni) outlook per .{1,20}"
    r"|(?:verstuurd|verzonden|gestuurd) (?:vanaf|met|vanuit|via|van|door) (?:mijn |de )?(?:\S+ ){0,3}"
    + _DEVICE
    + r"\b.{0,40}"
    r"|outlook voor .{1,20} (?:downloaden|ophalen)|(?:download|haal) outlook voor .{1,20}"
    r")\W*$"
)

MOBILE_HINTS = (
    "sent ", "outlook ", "envoyé", "gesendet", "versendet", "geschrieben", "gesandt", "enviado",
    "inviato", "verstuurd", "verzonden", "gestuurd",
)  # fmt: skip

# Cheap to ask first: without one of these there is no disclaimer to look for.
LEGAL_HINTS = (
    "confiden", "konfiden", "vertraulich", "vertrouwelijk", "riservat", "environment",
    "environnement", "umwelt", "ambiente", "milieu", "outside", "extern", "extérieur",
    "intended", "estinat", "privileg", "außerhalb", "fuera de", "fora da", "buiten",
)  # fmt: skip

LEGAL_OPENS = (
    r"(?i)^[\s*_#>|-]*(?:(?:confidentiality|legal|privacy|important|e-?mail)? ?(?:notice|disclaimer|notification)\b"
    r"|confidential(?:ity)?\b\s*[:.-]|avis de confidentialité|avertissement|clause de confidentialité"
    r"|(?:this|the) (?:e-?mail|message|communication|transmission|electronic)\b"
    r"|the (?:information|contents?)s? (?:contained |transmitted |included )?(?:in|with|of) this"
    r"|(?:if you|you) (?:are not|have received|received) (?:the|this)"
    r"|any (?:unauthori[sz]ed|disclosure|views)|please (?:consider|think of) the environment"
    r"|ce (?:message|courriel|mail|courrier)|cet e-?mail|le (?:contenu|présent) (?:de ce )?(?:message|courriel|mail)?"
    r"|les informations contenues|si vous (?:avez reçu|n'êtes pas|recevez)|l'intégrité de ce"
    r"|avant d'imprimer|pensez à l'environnement|toute (?:utilisation|diffusion|publication)"
    r"|diese (?:e-?mail|nachricht|mitteilung)|der inhalt dieser|die in dieser e-?mail|dieses e-?mail"
    r"|(?:wenn|sollten|falls) sie (?:nicht|diese)|bitte (?:denken|prüfen) sie|vertraulichkeitshinweis"
    r"|este (?:mensaje|correo|e-?mail|documento)|la información (?:contenida|incluida)|si (?:usted )?(?:no es|ha recibido)"
    r"|antes de imprimir|aviso (?:legal|de confidencialidad|de privacidad)|aviso:"
    r"|(?:questo|il presente) (?:messaggio|e-?mail|documento)|questa e-?mail|le informazioni contenute|(?:se|qualora) (?:avete|ha|non)"
    r"|prima di stampare|avviso di riservatezza|nota di riservatezza"
    r"|esta (?:mensagem|comunicação)|a informação contida|as informações contidas|se (?:recebeu|não é|você)"
    r"|dit (?:e-?mail)?(?:bericht)?\b|deze e-?mail|de informatie (?:in|verzonden)|(?:als|indien) u (?:niet|dit)"
    r"|denk aan het milieu)"
)
LEGAL_SAYS = (
    r"(?i)\b(confiden\w+|privileged|intended|recipients?|addressees?|unauthori[sz]ed|disclos\w+|"
    r"copying|dissemination|distribution|in error|virus\w*|liab\w+|delete|printing|"
    r"destinataires?|confidentiels?|confidentielles?|par erreur|divulgation|diffusion|détrui\w+|imprimer|"
    r"vertraulich\w*|empfänger\w*|adressat\w*|unbefugt\w*|irrtümlich\w*|vernichten|weitergabe|ausdruck\w*|"
    r"destinatari\w*|por error|divulgación|confidencial\w*|prohibid\w+|privilegiad\w+|imprimir|"
    r"riservat\w*|per errore|divulgazione|stampare|vietat\w+|"
    r"destinatári\w*|por engano|divulgação|proibid\w+|"
    r"vertrouwelijk\w*|geadresseerde\w*|ontvanger\w*|abusievelijk|ten onrechte|openbaarmaking|printen|"
    r"environment|environnement|umwelt|medio ambiente|ambiente|milieu)"
)
EXTERNAL = (
    r"(?i)^[\s*_#>|\[-]*(?:(?:caution|warning|attention|achtung|vorsicht|atención|attenzione|atenção|let op|external|externe?)\b.{0,20})?"
    r".{0,80}(?:originated (?:from )?outside|from outside (?:of )?(?:your|the|our) (?:organi[sz]ation|company)|external sender|"
    r"provient de l'extérieur|expéditeur externe|externe[nr]? absender|von außerhalb|remitente externo|"
    r"fuera de la organización|mittente esterno|fora da organização|remetente externo|externe afzender|van buiten de organisatie)"
)
