"""Where English job mail keeps its facts: names, stages, reasons, doors.

What each name holds is told in `rebond.facts`, `rebond.who` and `rebond.manners`.
"""

# fmt: off

from __future__ import annotations

# --- the frame -----------------------------------------------------------------------------------

GREETING = (
    r"(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon|evening|yo)(?: (?:there|all|again|both|[a-z.'-]+)){0,4} ?(?:[,:!-]+|$)",
    r"(?:dear|hi|hello|hey|hiya|morning) (?:(?:mr|mrs|ms|miss|dr|prof|professor|mx)\.? )?[a-z'-]+(?: ?[,:!-]+)?",
)
CLOSING = (
    r"(?:(?:with |my )?(?:very |the )?(?:kind|kindest|best|warm|warmest|many|sincere)(?: and \w+)? (?:regards|wishes|thanks|apologies)|kindly|best|all the best|all best|all good (?:things|wishes)|regards|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly| ever| aye)?|respectfully(?: yours)?|cordially|warmly|cheers|take care|thanks(?: again| so much| & regards| and regards| for [^.]{3,})?|many thanks|thank you(?: again)?|with (?:best|kind|warm|warmest|sincere|my|many|very best|great|respect|gratitude|thanks)[a-z ]*|in friendship|onwards|rooting for you|ta|bye|best of luck(?: with it)?|good luck|stay curious|wishing you (?:all the best|well|a good search|the best|every success)[a-z ]*)",
)
NO_NAME = (r"(?:candidate|applicant|sir|madam|colleague|all|team|there)",)
REGISTER = (
    ("title", "salutation", r"(?:mr|mrs|ms|miss|dr|prof|professor|mx|captain|sir|rev|father|sister)\.?"),
    ("first-name", "salutation", r"(?:dear|hi|hello|hey|hiya|morning|afternoon|evening|yo)(?: [a-z'-]+){0,2}(?: ?[,!:]+|$)|^[a-z'-]+,|good (?:morning|afternoon|evening) [a-z'-]+"),
    ("first-name", "signed", r"^[a-z'-]{2,}\.?$|^[a-z]\.?$"),
)

# --- names ---------------------------------------------------------------------------------------

COMPANY = (
    r"(?i:interest in|interested in|applying (?:to|at|with)|applied (?:to|at|with)|(?:your )?application (?:to|with|at)|career (?:with|at)|careers at|work(?:ing)? (?:at|for|with)|opportunit(?:y|ies) (?:at|with)|employment (?:with|at)|joining|to join|interview(?:s|ing|ed)? (?:at|with)|position (?:at|with)|role (?:at|with)|job (?:at|with)|post (?:at|with)|opening (?:at|with)|internship (?:at|with)|vacancy (?:at|with)|here at|all of us at|everyone at|the team at|greetings from|on behalf of|you considered|behalf of|meeting with|conversations? with|thank you from|considering|future with|time with|part of) (?:the )?({Name})",
    r"(?i:position|role|job|post|opening|vacancy|opportunity|spot|seat|internship)s? (?i:at|with|within) (?:the )?({Name})",
    r"(?i:over at|from|calling from) ({Then}) (?i:calling|about|regarding)",
    r"(?i:our client,?) ({Name})",
    r"({Then}) (?i:came back to|has decided|have decided|is now using|uses|will be moving|has chosen)",
)
COMPANY_SURE = (r"(?i:on behalf of|our client,?) (?:the )?({Name})",)
COMPANY_WEAK = (r"(?i:at|@|from|with|in|by) ({Name})",)
COMPANY_TEAM = (
    r"(?:[Tt]he|[Yy]our|[Tt]eam) ({Then}) (?i:talent(?: acquisition)?|recruit(?:ing|ment)|hiring|people|hr|careers?|human resources|early careers|selection)? ?(?i:team|department|crew|family)",
    r"(?i:recruit(?:ing|ment)|talent(?: acquisition)?|people|hiring|hr|careers|human resources|resourcing)(?: (?i:team|partner|manager|department|services|lead|and culture|& culture))*,? (?i:at|@|-|,) ({Name})",
    r"(?i:sent (?:through|via|by)) [A-Za-z]+ (?i:on behalf of) ({Name})",
    r"(?i:team) (?:at )?({Then})$",
)
DISPLAY = (
    r"(?:careers?|jobs?|talent(?: acquisition| team)?|recruit(?:ing|ment|er|ers)?|hiring(?: team)?|people(?: team| & culture)?|hr|human resources|team|the|no-?reply|do not reply|notifications?|medical staffing|early careers|graduate|workday|applications?|resourcing|selection|candidate|support|department|staffing|personnel)",
)
NOT_COMPANY = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|linkedin|zoom|teams|microsoft teams|google meet|skype|i|we|our|you|your|the|this|me|hr|us|a|it|university|company|council|board|department|trust|hospital|panel|committee|school|college|client|position update|update|outcome|next steps|re|fw|fwd|interview|application|thank you|thanks|hello|hi|dear|mr|mrs|ms|dr|candidate|applicant|unfortunately|human resources|hiring manager|recruiter|senior recruiter|talent partner|talent acquisition|manager|director|team|recruiting team|recruitment team|hiring team|hr department|people team|resourcing team|general manager|founder|ceo|cto|coo|vp eng|partner|hr officer|human resources shared services|p.eng|phd|mba|finance|legal|q[1-4]|sr|jr|recruiting|recruitment|talent|careers|sales|marketing|job|new|product|design|engineering|sent from my iphone)",
    r".*(?:recruiter|talent (?:lead|partner|acquisition)|manager|director|officer|head of .*|coordinator|executive|consultant|charity no.*|registered .*|this (?:message|mailbox|email).*|do not reply.*|the information.*|head of|founder|partner|editor|department|resourcing|specialist)$",
)
AGENCY = (
    r"(?:principal|senior|recruitment|managing|executive|search|lead|resourcing)? ?consultant|(?:our|my|the) client|executive search|recruitment (?:agency|consultan|limited|ltd)|on my (?:desk|books)",
)
ROLE = (
    r"(?i:position|role|post|job|vacancy|opening|opportunity|title)(?: (?:you applied for))? ?(?::|of|as) (?:an? |the |our )?({Role})",
    r"(?i:appl(?:ication|ied|ying)|candidature|interview(?:ed|ing)?|considered) (?i:for) (?:the |our |this |an? |being )?(?:(?i:post|position|role|job|opportunity|vacancy) (?:of|as|for) (?:an? |the )?)?({Role})",
    r"(?:[Tt]he|[Oo]ur|[Yy]our|[Tt]his|[Aa]n?|new|second|open) ({Then}) (?i:position|role|vacancy|post|job|opening|opportunity|spot|seat|internship|headcount|placement)",
    r"(?i:about|for|on) (?:the |our )({Then}) (?i:position|role|vacancy|post|job|opening|opportunity|spot|seat)",
    r"(?i:recruit(?:ing|ed)?|hir(?:ing|ed)|looking|search|appoint(?:ed|ing)?) (?i:for|of) (?:an? |the |our |another )({Role})",
    r"(?i:join(?:ing)?(?: [a-z]+){0,3}|work(?:ing)?|start(?:ing)?|role|appointed|you|apply|applying) (?i:as) (?:an? |our |the )?({Role})",
    r"(?i:the|our|your|this) ((?:[a-z/&-]+ ){0,3}[a-z/&-]+) (?:position|role|vacancy|post|job|opening)",
    r"(?i:position|post|role|job) (?:of|as) (?:an? |the )?((?:[a-z/&-]+ ){0,4}[a-z/&-]+)",
)
ROLE_CUT = (r"(?:at|with|within|@|in our|in the|for our|based in|, department|, school|, faculty|, [a-z]+ office)",)
TITLES = (
    r"(?:manager|engineer|developer|analyst|officer|assistant|lead|leader|director|designer|co-?ordinator|specialist|consultant|associate|administrator|technician|technologist|scientist|researcher|research|editor|writer|producer|architect|supervisor|representative|executive|advisor|adviser|accountant|nurse|teacher|lecturer|tutor|clerk|operator|operative|planner|buyer|chef|driver|mechanic|electrician|recruiter|partner|head|intern|internship|apprentice|trainee|postdoc|fellow|professor|curator|librarian|paralegal|solicitor|counsel|secretary|receptionist|cashier|barista|bookseller|bookkeeper|doctor|dispatcher|programmer|tester|auditor|controller|strategist|marketer|copywriter|photographer|translator|interpreter|inspector|surveyor|estimator|foreman|welder|carpenter|joiner|brewer|cook|server|host|steward|pilot|therapist|pharmacist|dentist|practitioner|biologist|chemist|physicist|statistician|economist|actuary|underwriter|trader|broker|banker|sales|marketing|devops|sre|president|chief|staff|worker|cleaner|gardener|guide|keeper|ranger|caretaker|porter|picker|packer|labou?rer|hand|maker|artist|illustrator|animator|composer|conductor|support|success|registrar|warden|instructor|coach|trainer|educator|minister|organi[sz]er|volunteer|graduate|scheme|placement|hygienist|midwife|carer|vet|security|service)s?",
)
NOT_ROLE = (
    r"(?:re|fw|fwd|tr|aw)(?: ?:)?|(?:an? )?(?:update|news|outcome|decision|result|status|feedback|response|reply|answer)s?(?: (?:on|about|regarding|of|from|to|for)(?: your)?)?(?: (?:job )?application| interview| candidacy)?(?: (?:for|to|at|with))?|(?:your|my|the|job|recent) (?:recent |job )*(?:application|candidature|candidacy|interview|offer|interest)(?: (?:for|to|at|with|in|of|as))?|regarding|concerning|application (?:received|update|status|outcome|confirmation|for)|thank(?:s| you)(?: for (?:your (?:application|interest)|applying|your interest in))?(?: (?:to|at|for|in|with))?|next steps?|where we've got to|moving it|sorry|and another thought|interview(?: (?:invitation|confirmation|outcome|result|on|for|at|with))?(?: \w+day)?|position (?:update|on hold|filled)|(?:job|role|position|post|vacancy)(?: update)?|hello|hi|checking in|thursday|monday|tuesday|wednesday|friday|other|above|same|successful|final|said|right|new|next|current|open|available|particular|first|best|current|full-?time|part-?time|this|the|your|our|any|it|quick|call|chat|us",
)

# --- how far -------------------------------------------------------------------------------------

NOT_STAGE = (r"(?:selected|shortlisted|short-listed|invited?|inviting you|call(?:ing)? you|chosen|offer(?:ing)? you|for|to) (?:to |for )?(?:an? |the )?(?:interview|assessment)(?: [a-z]+)?",)
STAGE = (
    ("final", r"(?:final|last|third|fourth)(?:[ -]round| stage)?(?: of)? (?:interviews?|rounds?|stages?|conversations?)|(?:other|another|two) finalists?|finalists?|final round|three rounds|the two of you|between (?:you|two)|in the end we're going|spending (?:mon|tues|wednes|thurs|fri)day with us|five (?:hours|conversations)|you came very close|runner-?up|came second|coming in on the \d+"),
    ("interview", r"interviews?(?: with| on| at| for| by)?|interviewed|interviewing|on-?site|panel|coming in|coming out|coming to (?:see|meet)|came in|seminar|second interview|meet (?:you )?properly|to meet you|meeting (?:you|with us)|for interview on|attending (?:for )?interview|attend(?:ed)? (?:an |for )?interview|to have you with us|trial (?:day|shift)|you met|technical discussion|conversation with the team"),
    ("test", r"(?:take-?home|coding|technical|online|written)? ?(?:test|assessment|challenge|task|exercise)s?|take-?home|sample (?:newsletter|work|article|lesson)|work sample|case study"),
    ("screen", r"phone (?:screen|call|interview)|on the phone|hopping on|chatting|(?:intro(?:ductory)?|screening|initial|first|video|30-minute|20-minute|quick|our) (?:call|chat|conversation)|talking with me|speaking with me|our conversation|screening"),
    ("application", r"drop(?:ping|ped)? your cv|your letter|your enquiry|write to us|appl(?:y|ying|ied|ication|ications|icants?)|cv|resume|candidature|interest in (?:the|our|joining|working)|shortlisted"),
)

# --- why, what was good, what to learn -----------------------------------------------------------

REASON = (
    r"(?:turned on|came down to|comes down to|was down to|boiled down to|hinged on|the (?:deciding|only) (?:factor|difference) was) (?:the |their |her |his |your )?([^.;:!?]{3,})",
    r"{choose}(?: [a-z']+){0,2} (?:(?:someone|somebody|candidates?|an? [a-z]+|people) with (more [^.;:!?,]{3,})|((?:someone|somebody) (?:with|who|whose|from)[^.;:!?]{3,}))",
    r"(?:need(?:s|ed)?|want(?:s|ed)?|looking for|after|hold out for|required?s?|prefer(?:s|red)?)(?: to (?:find|hire|have))? ((?:someone|somebody|a person|people) (?:with|who|already|from|whose|able)[^.;:!?]{3,})",
    r"(?:felt|feel|think|thought|said|believed?) that (more [^.;:!?,]{4,}?) (?:was|is|were|would be) (?:required|needed|necessary|essential)",
    r"(?:candidate|applicant|lad|person|colleague|finalist|engineer|woman|man|one|other|applicants|candidates|people|folks),? (?:who|that) ((?:has|have|had|can|could|already|speaks?|is|knows?|worked|brings?)[^.;:!?]{3,})",
    r"(?:candidate|applicant|person|colleague|candidates|applicants|people|folks) with ([^.;:!?,]{4,})",
    r"(?:further along|further ahead|stronger) (?:with|on|in) ([^.;:!?,]{4,})",
    r"another (?:applicant|candidate|person) (would [^.;:!?]{5,})",
    r"{job} (?:went|has gone|is going|goes|was offered|has been offered|was given) to ((?:an?|one of|someone|somebody)[^.;:!?]{5,})",
    r"(?:go|going|gone|went) with ((?:one of|an? [a-z]+ from)[^.;:!?]{5,})",
    r"news[^.:]{0,}: ([^.;!?]{10,})",
    r"((?:the|our|all) [^.;:!?,]{3,} (?:have|has) (?:put a stop|been (?:deferred|cut|frozen|cancelled)|cut|frozen|pulled)[^.;:!?]{3,})",
    r"(?:because|since) ((?:we|you|the|your|it|our|he|she|they)[^.;:!?]{8,})",
    r"(?:due to|owing to|because of|on account of) ([^.;:!?,]{4,})",
    r"would have liked (?:to see )?((?:a (?:bit|little) )?more[^.;:!?]{3,})",
    r"(?:wasn't|was not|isn't|is not) (enough [^.;:!?,]{4,})",
    r"(?:lack(?:s|ed|ing)?|missing|gaps? (?:was|were|in)) ([^.;:!?,]{4,})",
)
REASON_END = (r", (?:and|but|so|which|though)|and (?:it's|we've|we have|they've|she's|he's|she has|he has)",)
NO_REASON = (
    r"(?:closer|closely|better|strong(?:er)?|more) (?:match|fit|fits|aligned?|suited|qualified|suitable|meets?|matche[sd]|to (?:what|where|our))|(?:lines?|match|fit|align)(?:s|es|ed)? (?:up )?(?:more|better|closely)|(?:volume|number|amount|quantity|standard|calibre|caliber|quality|high level) of|competition|strong field|our (?:needs|requirements)|(?:very|extremely|exceptionally) (?:high|strong|competitive)|many applications|interest in|we are unable|experience (?:is|was|are) (?:closer|more closely)|background is|more experience$|you (?:have|had) (?:a lot|so much)|the application|your application|other candidates|accepted|we know|it was|this was|a small|policy|relevant experience|the process|appreciate|impressed|enjoyed",
)
PRAISE = (
    r"(your [^.;:!?,]{3,}?) (?:was|were|is|are|really|has|have) (?:truly |really |easily |clearly |very |so |still )*(?:the (?:best|strongest|clearest|cleanest)|excellent|outstanding|remarkable|strong|impressive|impressed|brilliant|superb|terrific|great|thoughtful|well|stood out|a (?:pleasure|highlight)|ace|up on|clear|solid|first-rate|lovely)",
    r"(?:liked|loved|enjoyed|impressed (?:by|with)|struck by|admired|appreciated|taken with|praised|talking about|excited by) (your [^.;:!?,]{3,})",
    r"how (?:good|strong|impressive|thoughtful|clear) (your [^.;:!?,]{3,}) (?:was|were|is)",
    r"(?:thank you|thanks) for (?:[^.;:!?]{0,})?(the (?:thought|care|effort|work) you put into[^.;:!?]{3,})",
    r"(?:especially|particularly) (how you [^.;:!?,]{3,}|your [^.;:!?,]{3,})",
)
NO_PRAISE = (r"your (?:interest|application|time|patience|understanding|cv|resume|details|candidacy|effort|position|profile|name|search)",)
FEEDBACK = (
    r"(?:notes?|points?|things?|feedback|pieces? of (?:advice|feedback)|pointers?|tips?|suggestions?|thoughts?) ?(?:for next time|from the panel|for you|though)? ?: ([^.!?]{8,})",
    r"(?:where you lost marks was|you lost marks on|the weak(?:er|est)? (?:spot|part|point) was|my (?:one )?advice (?:is|would be)(?: to)?|i'd (?:suggest|recommend|work on|advise)|we'd (?:suggest|recommend|encourage you to)|you (?:could|might|would) (?:benefit from|work on|want to work on)|(?:one|another|only) (?:area|thing) (?:to|you could|for you to) (?:work on|improve|develop|strengthen)(?: is| was)?|you (?:were|seemed|came across as) (?:a (?:bit|little)|less|rather|somewhat)) ([^!?]{8,})",
    r"((?:part|section|round|answer|side|code|design|presentation|budget)[^.;!?]{0,} (?:felt thin|didn't land|fell short|was (?:shaky|thin|weak|unclear)|ran over)[^.;!?]{0,})",
)
FEEDBACK_SPLIT = (r"(?:, and|; and|;|, then|and) (?:you|your|the|in|try|be|i|it|we)??",)
REFUSES_FEEDBACK = (
    r"(?:not|[a-z]+n't|unable to|cannot|never|no)(?: [#-9@-~]+){0,5} (?:feedback|specifics|further details?|more detail(?: than this)?|comments|reasons?|correspondence)",
    r"(?:legal|policy|rule)(?: [#-9@-~]+){0,5} (?:not to|asks? us not|no|prevents?)(?: [#-9@-~]+){0,6}",
)
OFFERS_FEEDBACK = (
    r"(?:happy|glad|pleased|delighted|willing|can|could|will|would|agreed|like|able)(?: [#-9@-~]+){0,5} (?:to )?(?:give|share|offer|provide|send|walk you|take you|talk|speak|put|go through)(?: [#-9@-~]+){0,6} (?:feedback|notes|what they said|what we liked)",
    r"(?:wish|like|want|require|request|should you|if you'd)(?: [#-9@-~]+){0,4} feedback",
    r"feedback(?: [#-9@-~]+){0,4} (?:is available|on request|available|can be|please|just)",
    r"(?:happy|glad|pleased)(?: [#-9@-~]+){0,3} (?:talk|go|walk) (?:it|this|you|that)? ?(?:through|over)|talk you through|verbal feedback",
)
GIVES_FEEDBACK = ()

# --- doors ---------------------------------------------------------------------------------------

OPENINGS = (
    ("keep_file", r"(?:keep|retain|hold|hang|keeping|retained|kept|store|tag)(?: on| onto)?(?: to)?(?: [#-9@-~]+){0,2} (?:your|you)(?: [#-9@-~]+){0,3} (?:cv|resume|details|application|profile|information|name|number|file|record|system|mind|database|pool)s?"),
    ("keep_file", r"(?:your|you)(?: [#-9@-~]+){0,4} (?:retained|kept|held|remain|stored|placed|put)(?: [#-9@-~]+){0,3} (?:on|in)(?: [#-9@-~]+){0,2} (?:file|database|pool|system|records|talent|list)"),
    ("keep_file", r"(?:first on the list|hang on to your|keep hold of your|merit pool|reserve list|talent (?:pool|community|network))"),
    ("reapply", r"(?:apply|re-?apply|applying|application)(?: [#-9@-~]+){0,3} (?:again|for (?:other|another|future|any|roles)|in (?:the )?future|to (?:other|another|future|us)|when|after|next|elsewhere)"),
    ("reapply", r"(?:look at us|try(?: us)?|interview|see your name|come back to us|stand|hear from you|apply|see you)(?: with us)? (?:again|next (?:year|spring|season|time))|put in for it|consider(?:ing)? us"),
    ("reapply", r"(?:keep an eye|look out|watch|check|visit|browse|see|monitor)(?: [#-9@-~]+){0,5} (?:page|careers|website|site|openings|vacancies|listings|portal|home|insta|bulletin)"),
    ("reapply", r"(?:unadvertised|other|another|similar|different)(?: [#-9@-~]+){0,3} (?:job|role|position|opening)(?: [#-9@-~]+){0,3} (?:in|for you|that|which|you|opening|coming)"),
    ("reapply", r"(?:encourage|invite|welcome)(?: [#-9@-~]+){0,5} (?:apply|re-?apply|applications?)"),
    ("stay_in_touch", r"(?:linkedin|stay(?:ing)? (?:in touch|connected)|keep (?:in touch|me posted)|keep(?:ing)? you posted|connect with me|add me|drop me a line|give us a shout|check in with me|be in touch (?:if|when|once|as soon)|paths (?:will )?cross|give up on us|come (?:back|and say)|pick up where|ping you|get in touch (?:if|when|once)|let you know (?:when|if|about)|reach out (?:to you )?(?:if|when|should)|i'll (?:shout|ring|call) (?:you )?(?:if|when|as soon)|hear from you (?:if|when|again))"),
    ("call", r"(?:happy|glad|like|free|love|up for|pleased|available|can we|could we|shall we|let's|would you have|want)(?: [#-9@-~]+){0,6} (?:to )?(?:talk|chat|call|speak|phone|catch up|half an hour|coffee|jump on)(?: [#-9@-~]+){0,4}"),
    ("call", r"can be reached on|give verbal feedback|speak with you by telephone"),
    ("call", r"(?:call|ring|phone) me(?: back)?(?: [#-9@-~]+){0,3}"),
)
WHEN = (
    r"(?:in|from|after|before|until|around|by|this|next|over|probably|late|early|come) (?:the )?(?:late |early |new |end of |middle of )*(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|new year|week|month|quarter|season|q[1-4]|half-?term|term|christmas|easter|monday|tuesday|wednesday|thursday|friday|weekend|spring budget)(?: when(?: [^ ;:!?,]+){1,6})?",
    r"(?:after|in|for) (?:a period of )?(?:three|six|nine|twelve|eighteen|\d+) months",
    r"(?:when|once) (?:the|a|our|we|gene|[a-z]+)(?: [^ ;:!?,]+){1,7}(?:opens?|comes? up|closes|retires|starts|grows?|is signed off)(?: in(?: [^ ;:!?,]+){1,3})?",
    r"(?:spring|summer|autumn|fall|winter) budget",
)
CLOSE_CALL = (
    r"(?:close call|very close|so close|close (?:decision|run)|(?:difficult|tough|hard|tight|agonising)(?: [#-9@-~]+){0,2} (?:decision|choice|call|task) (?:between|for|to make)?|between two (?:strong|excellent|great)|two strong|runner-?up|came second|as close as|just (?:edged|pipped)|narrow(?:ly)?|considered you appointable|were appointable|talked for most|the two of you|final two)",
)
CANCELLED = (
    r"(?:cancel(?:l?ed|ling)?|scrapped|pulled|axed|frozen|froze|freeze|eliminated|deferred|put a stop|not going ahead|isn't going ahead|no longer (?:hiring|recruiting|going ahead)|not to fill|not (?:to )?make an appointment|headcount (?:got )?cut|not funded|closing the competition|stop hiring|on hold|suspended|discontinued)(?: [#-9@-~]+){0,8}",
)
FILLED = (
    r"(?:position|role|post|job|vacancy|place|opening)s?(?: [#-9@-~]+){0,4} (?:filled|taken|closed|no longer (?:available|open))|already found (?:someone|somebody)|filled (?:in|by|before)|our full team",
)
INTERNAL = (
    r"(?:internal (?:candidate|applicant|colleague|appointment|transfer|move)|internally|from within|one of our own|asked to transfer|transferee|from our [a-z]+ office|an existing (?:colleague|member|employee)|step up from|promoted|in-?house|one of the apprentices|from the temp team)",
)
WITHDRAWN = (
    r"(?:withdraw(?:n|ing)?|withdrew|rescind(?:ed|ing)?|revok(?:e|ed|ing)|retract(?:ed|ing)?|pull(?:ed)?)(?: [#-9@-~]+){0,3} offer",
    r"offer(?: [#-9@-~]+){0,3} (?:withdrawn|rescinded|revoked|retracted)",
)
PHONE = (
    r"^ ?[(\"]?(?:by phone|over the phone|phone call|voicemail|voice message|on the phone)(?:,? transcri[a-z]+)?[)\":]",
    r"(?:by phone|over the phone|phone call|voicemail|voice message|on the phone)(?:,? transcri[a-z]+)?\)",
    r"this transcript was generated|transcribed|visual voicemail",
)
UNREAD = (
    r"(?:do not|don't|please do not|cannot|can't) (?:reply|respond|answer)|(?:mailbox|inbox|address|account)(?: [#-9@-~]+){0,3} (?:not|isn't|never) (?:monitored|read|checked|attended)|(?:not|isn't|unable to) (?:be )?(?:monitored|receive replies)|replies to this (?:address|e-?mail|message)(?: [#-9@-~]+){0,3} (?:not|never)|automat(?:ed|ic|ically)(?: generated)? (?:message|e-?mail|response|notification|reply|generated)|auto-?generated|unmonitored",
)
