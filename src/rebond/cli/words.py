"""What the command line says to a person, in English and French.

A French mail brings a French interface, any other an English one. `{}` marks
are filled by `str.format`.
"""

from __future__ import annotations

_EN = {
    "sending": "Send it. {}",
    "short": "Keep it short. {}",
    "holding": "Wait. {}",
    "not_sending": "Better not to write. {}",
    "insisted": "You insisted (--anyway), so here is a note all the same.",
    "anyway": "No note was written. --anyway writes one all the same.",
    "note": "The note",
    "to": "To: {}",
    "subject": "Subject: {}",
    "nowhere": "(no address is known)",
    "new": "(as a new mail, not as a reply)",
    "why": "What stands behind each sentence",
    "no_proof": "a courtesy: it claims nothing",
    "findings": "What the reviewer remarks",
    "clean": "What the reviewer remarks: nothing.",
    "better": "Better: {}",
    "next": "What to do now",
    "written": "The draft is in {}: open it in your mail program, read it once more, and send it yourself.",
    "written_text": "The text is in {}.",
    "copied": "The text is on the clipboard.",
    "take": "Take it along: -o reply.eml makes a draft that your mail program opens, --copy puts the text on the clipboard.",
    "another": "Not quite you? --variant {} gives another; --shorter, --warmer and --more-formal move it.",
    "more": "It gets better with what you remember: --candidacy FILE, as in examples/candidacy.toml.",
    "ask": "Questions that only you can answer: {}. Enter skips one; Ctrl-C leaves.",
    "typed": "Leaving; no note was written. What you had typed:",
    "which": "This mail can be read in two ways. Which one is right?",
    "choose": "1 or 2 (Enter for 1): ",
    "unsure": "unsure: read as {}, because of “{}”; but “{}” could make it {}.",
    "unsure_same": "unsure: read as {}, because of “{}”; but that could also be {}.",
    "not_rejection": "{} seems to be {}, not a rejection{}. If it is one all the same, add --anyway.",
    "vouched": "no sentence of this mail says no for certain; your candidacy file names who wrote it, so it is taken as their answer.",
    "or_rejection": " (though “{}” could make it one)",
    "because": ": “{}”",
    "chosen": "{} is {} then, not a rejection: there is nothing to answer with this kind of note. If there is, add --anyway.",
    "paste": "Paste the mail, then press Ctrl-D (Ctrl-Z and Enter on Windows).",
    "rejection": "a rejection",
    "acknowledgement": "an acknowledgement of receipt",
    "interview": "an invitation",
    "offer": "an offer",
    "other": "a mail that decides nothing about a job",
    "sure": "sure",
    "doubtful": "unsure",
    "or": "or {}: {}",
    "thanks": "thanks", "door": "door", "courtesy": "courtesy", "question": "ask",
    "source_message": "their mail",
    "source_p": "people, {}", "source_e": "evidence, {}", "source_j": "journal, {}",
    "quote": "“{}”",
    "error": "error", "warning": "warning", "info": "remark",
    "no_findings": "Nothing to remark.",
    "fact_language": "language", "fact_sender": "from", "fact_company": "company", "fact_role": "role",
    "fact_stage": "stage", "fact_register": "register", "fact_reason": "reason", "fact_praise": "praise",
    "fact_feedback": "feedback", "fact_feedback_policy": "feedback", "fact_openings": "opening",
    "fact_close_call": "close call", "fact_cancelled": "cancelled", "fact_filled": "filled",
    "fact_internal": "internal", "fact_withdrawn": "withdrawn", "fact_phone": "by phone",
    "fact_applicants": "applicants",
    "fact_salutation": "greeting", "fact_closing": "closing", "fact_signed": "signed",
    "machine": " (a machine)",
    "keep_file": "they keep your file", "reapply": "you may apply again",
    "stay_in_touch": "they want to stay in touch", "call": "they offer to talk",
}  # fmt: skip

_FR = {
    "sending": "À envoyer. {}",
    "short": "À faire court. {}",
    "holding": "À laisser attendre. {}",
    "not_sending": "Mieux vaut ne pas écrire. {}",
    "insisted": "Vous y tenez (--anyway) : voici tout de même un mot.",
    "anyway": "Aucun mot n'a été écrit. --anyway en écrit un tout de même.",
    "note": "La note",
    "to": "À : {}",
    "subject": "Objet : {}",
    "nowhere": "(aucune adresse connue)",
    "new": "(nouveau message, pas une réponse)",
    "why": "Ce qui fonde chaque phrase",
    "no_proof": "une politesse : elle n'affirme rien",
    "findings": "Ce que relève la relecture",
    "clean": "Ce que relève la relecture : rien.",
    "better": "Mieux : {}",
    "next": "Et maintenant",
    "written": "Le brouillon est dans {} : ouvrez-le dans votre messagerie, relisez-le, et envoyez-le vous-même.",
    "written_text": "Le texte est dans {}.",
    "copied": "Le texte est dans le presse-papiers.",
    "take": "Pour l'emporter : -o reponse.eml en fait un brouillon que votre messagerie ouvre, --copy le met dans le presse-papiers.",
    "another": "Pas tout à fait vous ? --variant {} en donne un autre ; --shorter, --warmer et --more-formal le déplacent.",
    "more": "Vos souvenirs le rendent meilleur : --candidacy FICHIER, comme examples/candidature.toml.",
    "ask": "Questions auxquelles votre mémoire seule peut répondre : {}. Entrée en saute une ; Ctrl-C quitte.",
    "typed": "Fin ; aucun mot n'a été écrit. Ce que vous aviez tapé :",
    "which": "Ce mail peut se lire de deux façons. Laquelle est la bonne ?",
    "choose": "1 ou 2 (Entrée pour 1) : ",
    "unsure": "incertain : lu comme {}, à cause de « {} » ; mais « {} » pourrait en faire {}.",
    "unsure_same": "incertain : lu comme {}, à cause de « {} » ; mais ce pourrait aussi être {}.",
    "not_rejection": "{} semble être {}, pas un refus{}. Si c'en est un tout de même, ajoutez --anyway.",
    "vouched": "aucune phrase de ce message ne dit non avec certitude ; votre dossier nomme qui l'a écrit, il est donc pris pour leur réponse.",
    "or_rejection": " (même si « {} » pourrait en faire un)",
    "because": " : « {} »",
    "chosen": "{} est donc {}, pas un refus : ce genre de mot n'y répond pas. S'il le faut tout de même, ajoutez --anyway.",
    "paste": "Collez le mail, puis tapez Ctrl-D (Ctrl-Z et Entrée sous Windows).",
    "rejection": "un refus",
    "acknowledgement": "un accusé de réception",
    "interview": "une invitation",
    "offer": "une offre",
    "other": "un mail qui ne décide rien sur un emploi",
    "sure": "certain",
    "doubtful": "incertain",
    "or": "ou {} : {}",
    "thanks": "merci", "door": "porte", "courtesy": "politesse", "question": "demande",
    "source_message": "leur mail",
    "source_p": "personnes, {}", "source_e": "preuves, {}", "source_j": "journal, {}",
    "quote": "« {} »",
    "error": "erreur", "warning": "attention", "info": "remarque",
    "no_findings": "Rien à relever.",
    "fact_language": "langue", "fact_sender": "de", "fact_company": "employeur", "fact_role": "poste",
    "fact_stage": "étape", "fact_register": "registre", "fact_reason": "raison", "fact_praise": "éloge",
    "fact_feedback": "conseil", "fact_feedback_policy": "conseils", "fact_openings": "ouverture",
    "fact_close_call": "de justesse", "fact_cancelled": "annulé", "fact_filled": "pourvu",
    "fact_internal": "interne", "fact_withdrawn": "retiré", "fact_phone": "par téléphone",
    "fact_applicants": "candidats",
    "fact_salutation": "salutation", "fact_closing": "formule", "fact_signed": "signé",
    "machine": " (une machine)",
    "keep_file": "votre dossier est gardé", "reapply": "vous pouvez postuler de nouveau",
    "stay_in_touch": "le contact peut être gardé", "call": "un échange est proposé",
}  # fmt: skip


class Words:
    """The interface in one language: `words("note")`, `words("to", "Ana")`."""

    __slots__ = ("_texts", "language")

    def __init__(self, language: str) -> None:
        self.language = "fr" if language == "fr" else "en"
        self._texts = _FR if language == "fr" else _EN

    def __call__(self, name: str, *given: object) -> str:
        text = self._texts[name]
        return text.format(*given) if given else text

    def quote(self, text: str) -> str:
        """A text in this language's quotation marks, with the spaces that belong to them."""
        return self("quote", text)
