"""English words by which a candidacy is understood: who is who, what took place, what must wait."""

from rebond.text import Words

# --- who somebody is, by the role written beside the name ---
REFERRER = Words("friend", "referrer", "referral", "insider", "acquaintance", "ex-colleague", "former colleague", "cousin", "sister", "brother", "alum(?:na|nus|ni)?")  # fmt: skip
APPOINTED = Words("appointed(?: person)?", "successful candidate", "new hire", "hired person", "got the (?:job|post|role)", "chosen (?:candidate|person)")  # fmt: skip
AGENCY = Words("agency", "headhunter", "head.?hunter", "executive search", "staffing", "(?:search|recruitment|recruiting) consultant", "search firm", "via .+", "(?:confidential )?client(?::| of| via).*", "confidential client", "recruitment (?:consultancy|agency|firm)")  # fmt: skip
CLIENT = Words("our client", "the client (?:has|chose|decided|felt|went|preferred|selected|liked)")
RECRUITER = Words("recruiter", "recruiting", "recruitment", "talent(?: acquisition| partner)?", "hr", "human resources", "people (?:partner|team|operations|ops|and culture|& culture)", "sourcer")  # fmt: skip
CHAIR = Words("chair(?:man|woman|person)?", "president of the (?:panel|jury)", "head of (?:the )?(?:panel|jury|selection)")  # fmt: skip
SENIOR = Words("head", "director", "manager", "founder", "co-founder", "ceo", "cto", "coo", "cfo", "vp", "vice.president", "partner", "owner", "supervisor", "principal", "dean", "chief", "lead", "leader", "editor", "professor", "matron", "president", "boss", "hiring manager", "coordinator")  # fmt: skip
COLLEAGUE = Words("colleague", "same company", "my (?:boss|manager)", "internal")
OTHER_LANGUAGE = {
    "en": Words("(?:in )?english"),
    "fr": Words("(?:in )?french"),
    "de": Words("(?:in )?german"),
    "es": Words("(?:in )?spanish"),
    "it": Words("(?:in )?italian"),
    "pt": Words("(?:in )?portuguese"),
    "nl": Words("(?:in )?dutch"),
}

# --- how they deal with one ---
FIRST_NAME = Words("first.?names?", "colleague", "friend")
SURNAME = Words("surname", "last name", "formal", "title", "mr", "ms", "mrs")

# --- what a line must not carry further ---
CONFIDENTIAL = Words("between us", "off the record", "confidential(?:ly)?", "in confidence", "keep (?:it|this|that) (?:to yourself|quiet|private|between us)", "don't (?:tell|repeat|share)", "not (?:yet )?(?:public|announced)", "secret(?:ly)?", "layoffs?", "redundanc(?:y|ies)", "acquisition", "pregnan(?:t|cy)", "divorc(?:e|ed|ing)", "cancer", "illness", "sick leave", "burn.?out")  # fmt: skip
COMPLAINT = Words("(?:was|were|came|arrived|\\d+ min\\w*) late", "kept (?:me )?waiting", "waited", "rude(?:ly)?", "boring", "bored", "chaotic", "unprepared", "camera off", "interrupted", "dismissive", "cold", "yawn(?:ed|ing)?", "on (?:his|her|their) phone", "awkward", "unfriendly", "arrogant", "ignored", "condescending", "patroni[sz]ing", "forgot (?:my|our|the|about)", "cancelled on me", "no.?show(?:ed)?")  # fmt: skip
DISCRIMINATION = Words(
    "(?:asked|wanted to know|remarked|joked|commented)(?: \\w+){0,6} (?:pregnan\\w*|children|kids|bab(?:y|ies)|famil(?:y|ies)|married|husband|wife|boyfriend|girlfriend|partner|age|old|religion|church|mosque|hijab|headscarf|veil|accent|where i (?:was|am|come|came) (?:really )?from|origins?|nationality|skin|hair|health|disabilit\\w+|wheelchair|medication|illness|union|gay|orientation|maternity|childcare|retire(?:ment)?)",
    "(?:plan(?:ned|ning)?|intend(?:ed)?|want(?:ed)?|going) (?:to have|on having) (?:children|kids|a baby|a family)", "too old", "at your age", "at my age", "(?:someone|somebody|a person) younger", "for a (?:woman|man|mother)", "as a (?:mother|woman|foreigner)", "discriminat\\w+",
    "how old i", "what year i (?:finished|graduated|left|was born)", "how many (?:good )?years i (?:had|have)", "young(?:er)? (?:person|man|woman|people)'?s?(?: game)?", "digital native", "my (?:religion|pregnancy|disability|skin colou?r|ethnicity|headscarf|hijab)",
)  # fmt: skip
UNWANTED = Words("would(?: never|n't| not) (?:want to )?work (?:there|for (?:them|him|her))", "(?:do not|don't|no longer) want (?:to work there|anything to do with|this job|the job)", "(?:shouted|yelled|swore|laughed) at me", "insult(?:ed|ing)?(?: me)?", "humiliat(?:ed|ing)", "made fun of (?:me|my)", "never again", "glad (?:i|to) (?:dodged|be rid)", "dodged a bullet", "mocked (?:me|my)", "abusive", "bullied", "harass(?:ed|ment|ing)", "toxic")  # fmt: skip
COMMITTED = Words("resigned", "gave notice", "hand(?:ed)? (?:in )?my notice(?: in)?", "signed copy(?: attached)?", "signed (?:the|and returned)", "quit my job", "given notice", "notice given", "accepted (?:the|their|your) offer", "offer accepted", "i(?:'d| had)? accepted", "signed (?:the|my|their) (?:contract|offer)", "turned down (?:the|an)other offers?", "moved (?:house|city|country)", "gave up my (?:flat|lease|job)")  # fmt: skip
SENT = Words("sent.?note", "note sent", "thank.?you(?: note)?")
SECOND_TIME = Words("again", "second (?:process|time|application)", "this time too", "once more")

# --- how far it went; the first that fits wins ---
FINAL = Words("final(?: round| stage)? interviews?", "final(?:.round|.stage)", "finals?", "last round", "shortlist of (?:two|three)", "jury")  # fmt: skip
INTERVIEW = Words("(?:second|third|fourth|first|panel|client|board|technical|video|teams|zoom)? ?interviews?", "interviewed", "panel", "seminar", "lab tour", "site visit", "job talk", "trial (?:day|shift|lesson)", "work trial", "met (?:the|with)", "meeting", "assessment (?:day|centre|center)", "process", "round \\d", "on.?site", "walk.?round", "trade test and interview", "working interview")  # fmt: skip
TEST = Words("take.?home", "technical test", "coding (?:test|challenge)", "code review", "written test", "homework", "assignment", "test task")  # fmt: skip
SCREEN = Words("phone screen(?:ing)?", "screen(?:ing)?(?: call)?", "intro(?:ductory)? call", "phone (?:call|interview)", "first call", "recruiter call", "call with", "chat with", "\\d+.minute call")  # fmt: skip

# --- what took place: a kind, and the words that name it in an exhibit ---
EVENTS = {
    "final": Words("final(?: round| stage)?(?: panel)? interviews?", "final round", "final panel"),
    "panel": Words("panel(?: interview)?", "board interview"),
    "second": Words("(?:second|third|fourth)(?: round)? interview", "second process", "(?:second|third|fourth) round"),
    "screen": Words("phone screen(?:ing)?", "screening call", "intro(?:ductory)? call", "phone interview", "phone call", "first call", "video call", "\\d+.minute call", "call"),
    "seminar": Words("(?:research |job )?seminar", "job talk", "research talk", "lecture"),
    "tour": Words("(?:\\w+ )?tour", "(?:\\w+ )?visit", "walk.?(?:round|around|through)", "(?:\\w+ )?(?:shop|trail|ward|site) walk"),
    "presentation": Words("(?:\\d+.minute )?presentation", "pitch"),
    "case": Words("case (?:study|interview)", "business case"),
    "exercise": Words("(?:[\\w-]+ ){0,3}(?:exercise|task|activity|challenge|role.?play|simulation|assignment|scenario|demonstration|demo)"),
    "review": Words("(?:code |test |design |portfolio |take-home )review", "walkthrough"),
    "test": Words("take.?home(?: test| exercise| task)?", "(?:technical|coding|written|practical|skills|trade|desk|bench|driving) test", "test"),
    "trial": Words("trial (?:day|shift|lesson)", "work trial", "(?:demo|demonstration|sample) lesson", "teaching demo", "shadow(?:ing)? (?:day|shift)"),
    "workshop": Words("workshop", "design session", "whiteboard session", "pair(?:ing)?(?: programming)?(?: session)?", "working session"),
    "meal": Words("lunch", "coffee", "breakfast", "dinner"),
    "interview": Words("(?:first|client|technical|video|team|culture|competency|working) interviews?", "on.?site(?: interview| day)?", "interviews?", "conversations?", "meeting", "assessment (?:day|centre|center)", "oral board"),
}  # fmt: skip
# --- what they did beyond the usual, as their own mails show ---
EFFORTS = {
    "moved": Words("(?:i'll|we'll|i've|we've|i|we)(?: \\w+)? (?:move|moved|shift|shifted|reschedule|rescheduled|push|pushed)(?: \\w+){0,3} (?:interview|slot|appointment|trial|call)"),
    "travel": Words("(?:cover|pay for|book|reimburse|refund)(?:ed|ing)?(?: \\w+){0,3} (?:train|travel|ticket|fare|hotel|taxi|flight)\\w*"),
    "opened": Words("(?:i'll|we'll|i|we) (?:come in|open|meet you at|pick you up|take you (?:round|around|through)|show you (?:round|around|which))"),
}  # fmt: skip
EFFORT_NOUN = Words("interview", "slot", "appointment", "trial", "call", "train", "travel", "ticket", "fare", "hotel", "taxi", "flight")  # fmt: skip

# Plain sets, for single words: what a phrase cannot end with, what explains nothing, who is nobody.
HANGING = frozenset("a an the of to with who that and or for in on".split())
NO_REASON = frozenset("people persons candidates applicants finalists process decision".split())
NOBODY = frozenset(
    "candidate applicant applicants candidates all team sir madam there everyone friend colleague doctor professor".split()
)
