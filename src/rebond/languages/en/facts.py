"""Where English job mail keeps its facts: names, stages, reasons, doors.

What each name holds is told in `rebond.facts`, `rebond.who` and `rebond.manners`.
"""

# fmt: off

from __future__ import annotations

PARTS = {
    "w": r" [#-9@-~]+",
    "job": r"(?:positions?|roles?|vacanc(?:y|ies)|posts?|jobs?|openings?|requisitions?|postings?|opportunit(?:y|ies)|internships?|placements?|traineeships?|apprenticeships?|headcount|positions?/roles?|fellowships?|studentships?|contract)",
    "choose": r"(?:cho(?:ose|osing|sen)|chose|select(?:ed|ing)?|appoint(?:ed|ing)?|hir(?:ed|e|ing)|go(?:ne)? (?:ahead )?(?:with|for)|going (?:ahead )?(?:with|for)|went (?:ahead )?(?:with|for)|pick(?:ed|ing)?|opt(?:ed|ing)? (?:for|to (?:hire|go with))|pursu(?:e|ed|ing)|focus(?:ed|ing)?(?: our efforts| our attention)? on|prioriti[sz](?:e|ed|ing)|consider(?: only)?|shortlist(?:ed|ing)?|invit(?:e|ed|ing)|settled on|favou?r(?:ed|ing)?|prefer(?:red)?|recruited|engaged?|employ(?:ed)?|identified|found|secured|brought on|(?:offer(?:ed|ing)?|extend(?:ed|ing)?|given?|award(?:ed|ing)?|made|gave|making)(?: [#-9@-~]+){0,5}? to|(?:mov|proceed|progress|advanc|continu)(?:e|ed|ing)(?: (?:forward|ahead|on|further|along|to (?:the |our )?[a-z-]+))?(?: instead)? with|go(?:ing|ne)? (?:forward|ahead|on) with|advanc(?:e|ed|ing)|progress(?:ed|ing)?|interview only|accepted?|recommend(?:ed)?|nominated|finali[sz]ed)",
}

# In front of a fact, in its clause: it is only supposed; and what ends a clause's reach.
CONDITION = (
    r"(?:if|unless|should (?:you|your|we|the|this|it|there)|in case|in the event|whether|assuming|suppose|supposing|until|were (?:you|we|your) (?:to|not))",
    r"(?:have not|haven't|not|[a-z]+n't)(?: [#-9@-~]+){0,3} (?:hear|heard|received|contacted)(?: [#-9@-~]+){0,4} (?:from|by|back)",
    r"(?:assume|take it|deem|(?:please|kindly|should|may|can|must|to|then) (?:consider|regard|understand|conclude))(?: that)? (?:your|you|the|this|it)",
    r"(?:finish|complete|submit|send|confirm|reply|accept|sign|upload)(?:{w}){1,8} or(?: else)?",
    r"(?:only|just) (?:those|shortlisted|successful|selected|candidates|applicants)",
    r"(?:it is|it's) possible that",
)
CLAUSE = (r"(?:[;:]|but|however|so (?:we|i))",)

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
    r"(?i:interest in|interested in|applying (?:to|at|with)|applied (?:to|at|with)|(?:your )?application (?:to|with|at)|career (?:with|at)|careers at|work(?:ing)? (?:at|for)|opportunit(?:y|ies) (?:at|with)|employment (?:with|at)|joining|to join|interview(?:s|ing|ed)? at|position (?:at|with)|role (?:at|with)|job (?:at|with)|post (?:at|with)|opening (?:at|with)|internship (?:at|with)|vacancy (?:at|with)|here at|all of us at|everyone at|the team at|greetings from|on behalf of|you considered|behalf of|thank you from|considering|future with|part of) (?:the )?({Name})",
    r"(?i:position|role|job|post|opening|vacancy|opportunity|spot|seat|internship)s? (?i:at|with|within) (?:the )?({Name})",
    r"(?i:over at|from|calling from) ({Then}) (?i:calling|about|regarding)",
    r"(?i:our client,?) ({Name})",
    r"(?i:employer|company|organi[sz]ation|business|brand|hiring company) ?: ?({Name})",
    r"(?i:interviewing with|interviewed with|applying with|a career with|opportunities with|employment with|candidates? for) ({Name})",
    r"({Then}) (?i:(?:has |have )?(?:received|reviewed|marked|closed|filled|withdrawn) (?:your|the|this|you)|(?:is|are) (?:not|unable|sorry|an equal|no longer)|isn't able|aren't able|regrets?|thanks you|would like to thank|will not be|won't be|has (?:now )?(?:reviewed|filled|closed|moved|withdrawn|appointed|hired))",
    r"(?i:this is|it's|its|i'm|my name is|it is) [A-Z][a-z]+(?: [A-Z][a-z'-]+)?,? (?i:in|from|at|with|over at|calling from|here at) (?:the )?({Name})",
    r"(?i:voicemail|call|message|letter|email|e-mail|mail|news|update|reply) from (?:the )?({Name})",
    r"({Then}) (?i:came back to|has decided|have decided|is now using|uses|will be moving|has chosen)",
)
COMPANY_SURE = (r"(?i:on behalf of|our client,?) (?:the )?({Name})",)
COMPANY_WEAK = (r"(?i:at|@|from|with|in|by) ({Name})",)
SYSTEM = (r"(?i:powered by|sent (?:through|via|with|using)|delivered by|on the) ({Name})(?i: (?:on behalf|platform|recruiting software)|[.,\n]|$)",)
COMPANY_TEAM = (
    r"(?:[Tt]he|[Yy]our|[Tt]eam) ({Then}) (?i:talent(?: acquisition)?|recruit(?:ing|ment)|hiring|people|hr|careers?|human resources|early careers|selection)? ?(?i:team|department|crew|family)",
    r"(?i:recruit(?:ing|ment)|talent(?: acquisition)?|people|hiring|hr|careers|human resources|resourcing)(?: (?i:team|partner|manager|department|services|lead|and culture|& culture))*,? (?i:at|@|-|,) ({Name})",
    r"(?i:sent (?:through|via|by)) [A-Za-z]+ (?i:on behalf of) ({Name})",
    r"(?i:team) (?:at )?({Then})$",
)
DISPLAY = (
    r"(?:applicant(?: services| tracking| support)?|vacanc(?:y|ies)|shortlist|volunteer|campus team|early talent|people operations|hr operations|hr department|recruitment team|recruiting team|talent community|candidate (?:experience|support)|human resources department|hr shared services|careers?|jobs?|talent(?: acquisition| team)?|recruit(?:ing|ment|er|ers)?|hiring(?: team)?|people(?: team| & culture)?|hr|human resources|team|the|no-?reply|do not reply|notifications?|medical staffing|early careers|graduate|workday|applications?|resourcing|selection|candidate|support|department|staffing|personnel|recruitment cell|cell|desk|hiring desk|workforce|global|office of personnel|portal|people operations|hr operations|employment(?: services| centre| office)?|campus(?: hiring)?)",
)
NOT_COMPANY = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|linkedin|zoom|teams|microsoft teams|google meet|skype|i|we|our|you|your|the|this|me|hr|us|a|it|university|company|council|board|department|trust|hospital|panel|committee|school|college|client|position update|update|outcome|next steps|re|fw|fwd|interview|application|thank you|thanks|hello|hi|dear|mr|mrs|ms|dr|candidate|applicant|unfortunately|human resources|hiring manager|recruiter|senior recruiter|talent partner|talent acquisition|manager|director|team|recruiting team|recruitment team|hiring team|hr department|people team|resourcing team|general manager|chair|principal|secretary|treasurer|co-founder|owner|proprietor|staff bank|school office|head office|front office|the office|workforce|everyone|all|somewhere|founder|ceo|cto|coo|vp eng|partner|hr officer|human resources shared services|p.eng|phd|mba|finance|legal|q[1-4]|sr|jr|recruiting|recruitment|talent|careers|sales|marketing|job|new|product|design|engineering|sent from my iphone)",
    r".*(?:recruiter|talent (?:lead|partner|acquisition)|manager|director|officer|head of .*|coordinator|executive|consultant|charity no.*|registered .*|this (?:message|mailbox|email).*|do not reply.*|the information.*|head of|founder|partner|editor|department|resourcing|specialist)$",
)
AGENCY = (
    r"(?:principal|senior|recruitment|managing|executive|search|resourcing|associate) consultant|recruitment consult[a-z]+|executive search|search partner|headhunter|recruitment (?:agency|limited|ltd)|staffing agency",
)
CLIENT = (r"(?:the|our|my) clients?'?(?:s|s')?|on my (?:desk|books)|(?:one of|for) (?:our|my) clients",)
ROLE = (
    r"(?i:position|role|post|job|vacancy|opening|opportunity|title)(?: (?:you applied for))? ?(?::|of|as) (?:an? |the |our )?({Role})",
    r"(?i:appl(?:ication|ied|ying)|candidature|interview(?:ed|ing)?|considered) (?i:for) (?:the |our |this |an? |being )?(?:(?i:post|position|role|job|opportunity|vacancy) (?:of|as|for) (?:an? |the )?)?({Role})",
    r"(?:[Tt]he|[Oo]ur|[Yy]our|[Tt]his|[Aa]n?|new|second|open) ({Then}) (?i:position|role|vacancy|post|job|opening|opportunity|spot|seat|internship|headcount|placement)",
    r"(?i:about|for|on) (?:the |our )({Then}) (?i:position|role|vacancy|post|job|opening|opportunity|spot|seat)",
    r"^(?:(?i:re|fw|fwd|aw|sv): ?)*(?:[Tt]he |[Oo]ur |[Yy]our )?({Then}) (?i:role|position|post|vacancy|job|opening)",
    r"(?:[Tt]he|[Oo]ur|[Yy]our|[Aa]) ((?:[A-Z][A-Za-z/&-]+ ){1,5}(?:Programme|Program|Scheme|Apprenticeship|Internship|Fellowship|Traineeship|Placement|Residency|Contract|Studentship|Lectureship))",
    r"(?i:an?|our|the|your|another) ((?:training contract|(?:graduate|trainee|industrial|summer|year-long|postdoctoral|doctoral|research|marketing|legal|engineering|design|winter) (?:scheme|traineeship|apprenticeship|internship|placement|fellowship|studentship)))",
    r"(?i:offered?|give[n]?|gave|advertised?|about|for|the|our|your|filled) (?:the |our )?((?:[a-z/&-]+ ){1,3}?[a-z/&-]+) (?:job|role|post|position|vacancy|gig)",
    r"(?i:for|funding for|money for|search for|looking for|hire|hiring|need|find|recruit|recruiting|appoint|take on|employ|replace) (?:an?|another|our|the|our next|a new) ((?:[a-z-]+ ){0,2}[a-z-]+(?:or|er|ist|ian|ant|eur|man|woman|person|tech|nurse|chef|clerk|cook|guide|hand))\b",
    r"(?i:recruit(?:ing|ed)?|hir(?:ing|ed)|looking|search|appoint(?:ed|ing)?) (?i:for|of) (?:an? |the |our |another )({Role})",
    r"(?i:join(?:ing)?(?: [a-z]+){0,4}|(?:work|come|be|stay|continue)(?:ing)?(?: [a-z]+){0,4}|start(?:ing)?|role|appointed|you|apply|applying) (?i:as) (?:an? |our |the )?({Role})",
    r"(?i:the|our|your|this) ((?:[a-z/&-]+ ){0,3}[a-z/&-]+) (?:position|role|vacancy|post|job|opening)",
    r"(?i:position|post|role|job) (?:of|as) (?:an? |the )?((?:[a-z/&-]+ ){0,4}[a-z/&-]+)",
)
ROLE_CUT = (
    r"(?:exam|recruitment|psychometric tests?|mandate|openings?|spot|test piece|tests?|entry|gig|posting|position|role|job|post|applications?|search|interviews?|decision|vacancy|wanted)(?: [a-z]+day)?$",
    r"(?:at|with|within|@|in our|in the|for our|based in|, department|, school|, faculty|, [a-z]+ office)",)
TITLES = (
    r"(?:manager|engineer|developer|analyst|officer|assistant|lead|leader|director|designer|co-?ordinator|specialist|consultant|associate|administrator|technician|technologist|scientist|researcher|research|editor|writer|producer|architect|supervisor|representative|executive|advisor|adviser|accountant|nurse|teacher|lecturer|tutor|clerk|operator|operative|planner|buyer|chef|driver|mechanic|electrician|recruiter|partner|head|intern|internship|apprentice|trainee|postdoc|fellow|professor|curator|librarian|paralegal|solicitor|counsel|secretary|receptionist|cashier|barista|bookseller|bookkeeper|doctor|dispatcher|programmer|tester|auditor|controller|strategist|marketer|copywriter|photographer|translator|interpreter|inspector|surveyor|estimator|foreman|welder|carpenter|joiner|brewer|cook|server|host|steward|pilot|therapist|pharmacist|dentist|practitioner|biologist|chemist|physicist|statistician|economist|actuary|underwriter|trader|broker|banker|sales|marketing|devops|sre|president|chief|staff|worker|cleaner|gardener|guide|keeper|ranger|caretaker|porter|picker|packer|labou?rer|hand|maker|artist|illustrator|animator|composer|conductor|support|success|registrar|warden|instructor|coach|trainer|educator|minister|organi[sz]er|volunteer|graduate|scheme|placement|hygienist|midwife|carer|vet|security|service|baker|butcher|florist|tailor|plumber|roofer|fitter|plasterer|glazier|bricklayer|groundsperson|ranger|farmer|grower|winemaker|cellar|beekeeper|shepherd|fisher|sailor|skipper|deckhand|bosun|captain|crew|attendant|handler|loader|roaster|blender|weaver|dyer|potter|jeweller|seamstress|stitcher|cutter|printer|binder|framer|restorer|conservator|archivist|registrar|verger|sexton|chaplain|priest|organist|cellist|violinist|musician|singer|dancer|actor|choreographer|director|presenter|reporter|journalist|columnist|subeditor|proofreader|illustrator|cartoonist|animator|modeller|rigger|lifeguard|umpire|referee|groom|farrier|jockey|zookeeper|gamekeeper|forester|arborist|ecologist|geologist|hydrologist|meteorologist|astronomer|botanist|zoologist|oceanographer|epidemiologist|psychologist|counsellor|nanny|childminder|au pair|housekeeper|concierge|butler|sommelier|waiter|waitress|bartender|barman|dishwasher|courier|postman|postwoman|signaller|fireman|firefighter|paramedic|radiographer|phlebotomist|optician|optometrist|podiatrist|audiologist|physiotherapist|dietitian|nutritionist|orthodontist|anaesthetist|surgeon|registrar|consultant|locum|magistrate|clerk|barrister|notary|conveyancer|bailiff|detective|constable|sergeant|inspector|machinist|toolmaker|turner|miller|moulder|founder|smith|fabricator|assembler|packager|sorter|grader|weigher|tester|trialist|analyst|storeperson|storekeeper|bookbinder|typesetter|typist|transcriber|subtitler|interpreter|lexicographer|indexer|cataloguer|usher|stagehand|[a-z]{3,}(?:ologist|smith|mason|wright|keeper|maker|master|person|woman|man)|merchandiser|dresser|stylist|hairdresser|beautician|masseur|masseuse|model|caller|canvasser|fundraiser|campaigner|caseworker|youth worker|dba|cfo|cto|fd|pa|ea|programme|program|training contract|fellowship|studentship|traineeship|apprenticeship|residency|lectureship|readership|professorship|curatorship|directorship|headship|mechatronics|machining)s?",
)
NOT_ROLE = (
    r"(?:re|fw|fwd|tr|aw)(?: ?:)?|(?:an? )?(?:update|news|outcome|decision|result|status|feedback|response|reply|answer)s?(?: (?:on|about|regarding|of|from|to|for)(?: your)?)?(?: (?:job )?application| interview| candidacy)?(?: (?:for|to|at|with))?|(?:your|my|the|job|recent) (?:recent |job )*(?:application|candidature|candidacy|interview|offer|interest)(?: (?:for|to|at|with|in|of|as))?|regarding|concerning|application (?:received|update|status|outcome|confirmation|for)|thank(?:s| you)(?: for (?:your (?:application|interest)|applying|your interest in))?(?: (?:to|at|for|in|with))?|next steps?|where we've got to|moving it|sorry|and another thought|interview(?: (?:invitation|confirmation|outcome|result|on|for|at|with))?(?: \w+day)?|position (?:update|on hold|filled)|(?:job|role|position|post|vacancy)(?: update)?|hello|hi|checking in|thursday|monday|tuesday|wednesday|friday|other|above|same|successful|final|said|right|new|next|current|open|available|particular|first|best|current|full-?time|part-?time|this|the|your|our|any|it|quick|call|chat|us|posting|job posting|vacancy notice|(?:online |written |technical |skills )?(?:assessment|test) (?:for|of)|invitation to interview|contract for signature|offer of employment|conditional offer|application sent|employer decision|status change|(?:my |your )?(?:cv|resume)",
)
NO_ROLE = (
    r"(?:(?:other|another|second|new|similar|next) [a-z]+|contract|offer|letter|answer|another|(?:an? )?interview(?:er)?|order|number|member|newsletter|matter|test|trial|trial (?:shift|day)|(?:the |our )?(?:hiring|line) manager|anyone|someone|somebody|candidates?|applicants?|people|person|whole|entire|permanent|advertised|above-mentioned|above|aforementioned|similar|future|another|other|suitable|relevant|one|both|no|every|each|that|such|much|many|few|half|dream|day|summer|own|better|wider|big|small|great|good|perfect|difficult|easy|hard|tough|only|last|second|third|previous|original|vacant|unfilled|filled|junior|senior|assessment|competition|search|support|success|service|security|hand|right person|other (?:person|candidate)|saturday|chief|careers?|further|member)",
)

# --- how far -------------------------------------------------------------------------------------

NOT_STAGE = (r"(?:selected|shortlisted|short-listed|invited?|inviting you|call(?:ing)? you|chosen|offer(?:ing)? you|for|to) (?:to |for )?(?:an? |the )?(?:interview|assessment)(?: [a-z]+)?|interview (?:list|shortlist|schedule)|(?:not|unable to|cannot)(?: be| been| able to)? interview(?:ed|ing)?",)
STAGE = (
    ("final", r"(?:final|last|third|fourth)(?:[ -]round| stage)?(?: of)? (?:interviews?|rounds?|stages?|conversations?)|(?:other|another|two) finalists?|finalists?|final round|three rounds|the two of you|between (?:you|two)|in the end we're going|spending (?:mon|tues|wednes|thurs|fri)day with us|five (?:hours|conversations)|you came very close|runner-?up|came second|coming in on the \d+"),
    ("interview", r"interviews?(?: with| on| at| for| by)?|interviewed|interviewing|on-?site|panel|coming in|coming out|coming to (?:see|meet)|came in|seminar|second interview|meet (?:you )?properly|to meet you|meeting (?:you|with us)|for interview on|attending (?:for )?interview|attend(?:ed)? (?:an |for )?interview|to have you with us|trial (?:day|shift)|you met|technical discussion|conversation with the team"),
    ("interview", r"(?:for|of you|enjoyed|to) (?:meeting|speaking|talking|sitting down|chatting|visiting|driving|travelling|traveling) (?:with (?:us|me|the|our|[a-z]+ and)|to (?:us|me)|us|me|down|up|over|all the way)|for (?:making the (?:journey|trip)|coming (?:along|by|down|over|up|here|to)|walking (?:us|me|[a-z]+ and (?:me|i))|showing (?:us|me))|the (?:time|hour|hours|half hour|morning|afternoon|day|evening) you (?:spent (?:with|in|at|here)|gave (?:us|me) (?:on|in|at|last|yesterday|this)|shared with)|(?:our|your) (?:recent )?(?:conversations?|chats?|meetings?|discussions?|time together|talk)(?: (?:with|on|last|yesterday|about|in|at|this|the|and)|[,.])|(?:time|trouble) to (?:meet|speak|talk|chat|come|visit|sit down) (?:with|to|and|in|here)|(?:pleasure|lovely|great|good|nice) (?:to (?:meet|see|talk|speak|chat|get to know)|meeting|seeing|talking|speaking|chatting|getting to know)(?: [a-z]+){0,2} you"),
    ("test", r"(?:take-?home|coding|technical|online|written)? ?(?:test|assessment|challenge|task|exercise)s?|take-?home|sample (?:newsletter|work|article|lesson)|work sample|case study"),
    ("screen", r"phone (?:screen|call|interview)|on the phone|hopping on|chatting|(?:intro(?:ductory)?|screening|initial|first|video|30-minute|20-minute|quick|our) (?:call|chat|conversation)|talking with me|speaking with me|our conversation|screening"),
    ("application", r"drop(?:ping|ped)? your cv|your letter|your enquiry|write to us|appl(?:y|ying|ied|ication|ications|icants?)|cv|resume|candidature|interest in (?:the|our|joining|working)|shortlisted"),
)

# --- why, what was good, what to learn -----------------------------------------------------------

REASON = (
    r"\b(?:turned on|came down to|comes down to|was down to|boiled down to|hinged on|rested on|the (?:deciding|only|main|real|one) (?:factor|difference|thing) was|what (?:decided|settled|swung|clinched|tipped) it was|made the difference was|tipped (?:it|the balance|the scales?) was) (?:the |their |her |his |your )?([^.;:!?,]{3,})",
    r"\b((?:the|their|his|her|more|stronger|deeper|recent)? ?(?:[a-z0-9'&/-]+ ){1,6}[a-z0-9'&/-]+) (?:(?:was|were|is) (?:what |the thing that )?(?:swung it|tipped it|tipped the balance|decided it|settled it|clinched it|the deciding factor|the decider|the difference|made the difference)|swung it|won the day|carried the day|won out|tipped the balance|made the difference)",
    r"\b{choose}(?: [a-z']+){0,2} (?:(?:someone|somebody|candidates?|an? [a-z]+|people|others?|those) with (?:a (?:bit|little|lot) |slightly |much |far |rather )?((?:[a-z]+ )?(?:years'? )?more [^.;:!?,]{3,})|((?:someone|somebody) (?:with|who|whose|from|more (?:senior|junior|local|hands-on)|local|closer to)[^.;:!?,]{0,}))",
    r"\b(?:hir(?:ed|ing)|appoint(?:ed|ing)|chosen?|chose|(?:went|gone|going|go) (?:ahead )?(?:with|for)|pick(?:ed)?|tak(?:en|ing) on|recruited|(?:offered|given|gave|went|gone)(?: [a-z]+){0,3} to) (an? (?:fluent|native|qualified|former|ex-|local|certified|licensed|trained|chartered|registered|bilingual|practising|full-time|part-time|specialist|time-served|more senior|more junior|retired|current|[a-z]+ (?:who'(?:s|d)|whose)|[a-z]+ speaker)[^.;:!?,]{0,})",
    r"\b(?:need(?:s|ed)?|want(?:s|ed)?|looking for|after|hold out for|required?s?|prefer(?:s|red)?)(?: to (?:find|hire|have))? ((?:someone|somebody|a person|people) (?:with|who|already|from|whose|able|in|near|based|local|living|closer|fluent|qualified|trained)[^.;:!?,]{3,})",
    r"\b(?:need(?:s|ed)?|want(?:s|ed)?|(?:were|was|are|is|been) (?:really )?(?:looking for|after)|hop(?:ed|ing) for|required?s?|prioriti[sz](?:ed|ing)|favou?r(?:ed|ing)|leaned towards|(?:more )?weight (?:on|to)|set store by)(?: to see| really)? (?:a (?:bit|little|lot) |slightly |much |far |rather )?((?:more|stronger|deeper|greater|broader|longer|proven|direct|fluent|hands-on|recent|solid|an? (?:fluent|native|qualified|certified|licensed|[a-z]+ (?:speaker|driver|background|qualification|certificate|ticket|licence|license)))[^.;:!?,]{0,})",
    r"\b(?:felt|feel|think|thought|said|believed?) that (more [^.;:!?,]{4,}?) (?:was|is|were|would be) (?:required|needed|necessary|essential)",
    r"\b(?:candidate|applicant|lad|lass|person|colleague|finalist|engineer|woman|man|one|other|applicants|candidates|people|folks|chap|guy|others),? (?:who|that) ((?:has|have|had|can|could|already|speaks?|is|knows?|worked|brings?|lives?|runs?|ran|holds?|drives?|owns?)[^.;:!?,]{3,})",
    r"\b(?:candidate|applicant|person|colleague|candidates|applicants|people|folks|finalist|one) with (?:a (?:bit|little|lot) |slightly |much |far )?([^.;:!?,]{4,})",
    r"\b(?:candidate|applicant|person|finalist|one|they|she|he|who|others?|candidates|applicants) (?:simply |just |already |also )?(?:has|had|have|brings|brought|showed|demonstrated|knows|knew) (?:a (?:bit|little|lot) |slightly |much |far |rather |just )?((?:more|stronger|deeper|greater|broader|longer|direct|recent|specific|prior|our|the trade|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|a few) (?:more )?years)[^.;:!?,]{4,})",
    r"\b(?:further along|further ahead|stronger|ahead of you|edged (?:it|you|ahead)|pipped you|just ahead) (?:with|on|in) ([^.;:!?,]{4,})",
    r"(?:other|successful|appointed|chosen) (?:candidate|applicant|person|finalist) ((?:had|has)(?: already| previously| recently)? (?:run|managed|led|worked|done|built|taught|written|designed|handled|delivered|sold|shipped|trained|held|driven|lived|spent)[^.;:!?,]{3,})",
    r"\banother (?:applicant|candidate|person) (would [^.;:!?]{5,})",
    r"\b{job} (?:went|has gone|is going|goes|was offered|has been offered|was given) to (an? [a-z-]+ (?:who|from|with)[^.;:!?,]{5,}|one of (?:our|the)[^.;:!?,]{5,}|(?:someone|somebody) (?:who|with|from)[^.;:!?,]{5,})",
    r"\b(?:go|going|gone|went) with ((?:one of|an? [a-z]+ from)[^.;:!?,]{5,})",
    r"\bnews[^.:]{0,}: ([^.;!?]{10,})",
    r"\b((?:the|our|all) [^.;:!?,]{3,} (?:(?:have|has) (?:put a stop|been (?:deferred|cut|frozen)|cut|frozen|pulled|lost (?:its|their|our) funding)|fell through)[^.;:!?,]{0,})",
    r"\btold me to ([^.;:!?,]{5,})",
    r"\b(?:because|since) ((?:we|you|the|your|it|our|he|she|they)[^.;:!?,]{8,})",
    r"\b(?:due to|owing to|because of|on account of|following|in light of) (an? [^.;:!?,]{0,}(?:review|freeze|restructur|reorgani|cut|budget|headcount|funding|merger|move)[^.;:!?,]{0,}|[^.;:!?,]{4,} (?:freeze|cuts?|restructuring|reorgani[sz]ation|shortfall))",
    r"\b(?:due to|owing to|because of|on account of) ([^.;:!?,]{4,})",
    r"\bwould have liked (?:to see )?((?:a (?:bit|little) )?more[^.;:!?]{3,})",
    r"\b(?:wasn't|was not|isn't|is not) (enough [^.;:!?,]{4,})",
    r"\b(?:you (?:do not|don't|didn't|did not)(?: yet| currently)? (?:have|hold)|your lack of|lack of|you lack(?:ed)?|what was missing was|gaps? (?:was|were|in)) ((?:the |an? |enough |any )?[^.;:!?,]{4,})",
)
REASON_END = (
    r"i (?:regret|am|must|have|'m|would)|we (?:regret|must|have|are|were|will|would|felt|feel)",
    r", (?:and|but|so|which|though)|and (?:it's|we've|we have|they've|she's|he's|she has|he has|i|we|they|you|that|wanted?)|so (?:i|we|you|that|it|they|there)|that (?:did|was|made|cost|decided)|than you(?: have| do| did)?(?: today| now)?|but|although|though|before (?:the|we|your|you)|(?:she|he|they)(?:'s|'ve|'d|'ll| has| have| is| was| can)",
    r" - |for (?:this|the|our) (?:role|post|position|job)$|at (?:this|the) (?:time|moment|stage)|right now|this time|(?:in the end|instead|on this occasion)",
)
NO_REASON = (
    r"(?:closer|closely|better|strong(?:er)?|more|best) (?:match|fit|fits|aligned?|suited|qualified|suitable|meets?|matche[sd]|meet|to (?:what|where|our))|(?:lines?|match|fit|align)(?:s|es|ed)? (?:up )?(?:more|better|closely|with (?:our|the))|(?:volume|number|amount|quantity|standard|calibre|caliber|quality|high level|field|strength) of|competition|strong field|our (?:needs|requirements|criteria)|the (?:needs|requirements|criteria)|(?:very|extremely|exceptionally) (?:high|strong|competitive)|many applications|interest in|we are unable|(?:experience|skills?|background|profile|qualifications) (?:is|was|are|were|more|better|closer|that|which)(?: [a-z]+)?|background is|(?:more|stronger|deeper|greater|direct|recent|prior)(?: relevant| direct| work| industry| professional)? (?:experience|skills|background|qualifications|profile)s?$|more (?:experienced|relevant)(?: [a-z]+)?$|you (?:have|had) (?:a lot|so much)|the application|your application|other (?:candidates|applicants)|another (?:candidate|applicant)|accepted|we (?:know|had|received|were|have (?:had|received|decided))|it was|this was|a small|policy|relevant (?:experience|skills|to)|the process|appreciate|impressed|enjoyed|already talking|will grow|decided|more time(?: (?:to|on|with|before|for|than))?$|more time (?:to|before|for)|more (?:information|details?|candidates|applications?|applicants|opportunit|people)[a-z]*|has been (?:filled|selected|chosen|offered)|have been (?:selected|chosen|shortlisted|successful)|best of luck|time and|we feel|we felt|skills and experience|required (?:standard|skills|experience)|the (?:skills|experience|right)|high standard|right skills|range of|examples$|what (?:we|the)|(?:the )?capacity|(?:someone|somebody|people|a person)(?: who| with)?$",
)
PRAISE = (
    r"(your [^.;:!?,]{3,}?) (?:was|were|is|are|really|has|have) (?:truly |really |easily |clearly |very |so |still |particularly |genuinely )*(?:the (?:best|strongest|clearest|cleanest|cleverest|most [a-z]+|finest|warmest)|excellent|outstanding|remarkable|strong|impressive|impressed|brilliant|superb|terrific|great|thoughtful|well|stood out|a (?:pleasure|highlight|joy|delight)|ace|up on|clear|solid|first-rate|first-class|lovely|spot on|memorable|exemplary|beautiful|fantastic|top-notch)",
    r"(?:liked|loved|enjoyed|impressed (?:by|with)|struck by|admired|appreciated|taken with|praised|talking about|excited by|fond of|a fan of|won over by|rated|commented on) (your [^.;:!?,]{3,})",
    r"how (?:good|strong|impressive|thoughtful|clear|well-prepared|solid|sharp) (your [^.;:!?,]{3,}) (?:was|were|is)",
    r"(?:thank you|thanks) for (?:[^.;:!?]{0,})?(the (?:thought|care|effort|work) you put into[^.;:!?]{3,})",
    r"(?:especially|particularly) (how you [^.;:!?,]{3,}|the way you [^.;:!?,]{3,}|your [^.;:!?,]{3,})",
    r"^((?:the way|how) you [^.;:!?,]{3,}?) (?:was|is) (?:really |truly |very )?(?:lovely|a |great|wonderful|excellent|brilliant|impressive|superb)",
    r"(?:liked|loved|enjoyed|impressed (?:by|with)|struck by|admired|appreciated) ((?:how|the way) you [^.;:!?,]{3,})",
)
NO_PRAISE = (r"your (?:skills?|background|experience|qualifications|credentials|enthusiasm|skill set)(?: and (?:your )?[a-z]+)?$|your (?:interest|application|time|patience|understanding|cv|resume|details|candidacy|effort|position|profile|name|search|company|visit|coming|taking|conversation|consideration)",)
# A point each: who cues it stands before the group.
FEEDBACK = (
    r"\b(?:notes?|points?|things?|feedback|pieces? of (?:advice|feedback)|pointers?|tips?|suggestions?|thoughts?)(?: (?:for next time|from the panel|for you|though|to (?:take away|work on|think about|consider)|(?:i|we)(?:'d| would) (?:want|like) to (?:hear|know)(?: [a-z]+){0,3}|(?:i|we) (?:noted|noticed)|that (?:would|might|could) (?:help|have helped)|worth [a-z]+(?: [a-z]+)?|came up))? ?: ([^.!?]{8,})",
    r"\b(?:if i were you,? i'd|you (?:really )?(?:need|needed|want|ought) to|try (?:not )?to|(?:it )?would have (?:helped|been (?:good|nice|useful|stronger|better)|liked) (?:us )?to (?:see|hear|have)|what (?:was|we found|i found) missing was|what we missed was|the (?:only|one|main|biggest) thing (?:missing|lacking|holding you back|against you) (?:was|is)|where (?:it|you|things) (?:fell (?:down|short)|went wrong|slipped|came unstuck)(?: [a-z]+)? (?:was|is)|where you lost marks was|you lost marks on|the weak(?:er|est)? (?:spot|part|point|area) was|(?:my|our) (?:one |only |honest )?(?:advice|suggestion|tip)(?: for next time)? (?:is|would be)(?: to)?|(?:i'd|we'd|i would|we would) (?:suggest|recommend|work on|advise|encourage you to)|you (?:could|might|would) (?:want to|like to|do well to|benefit from|work on|think about|look at)|(?:one|another|only|main|other) (?:area|thing|point) (?:(?:to|you could|for you to|i'd|we'd) (?:work on|improve|develop|strengthen|flag|mention|change|look at|think about)|that (?:let you down|cost you)(?: [a-z]+)?)(?: is| was| would be)?(?: that)?|(?:what|where) (?:let you down|cost you)(?: [a-z]+)? was|for (?:the )?next time ?[,:]?(?: i'd| we'd| please| perhaps| maybe| do)?|next time,?(?: please| perhaps| maybe| do| try to| i'd| we'd| you (?:could|might))?|(?:what )?would have (?:helped|strengthened your [a-z]+)(?: was| is)|(?:the panel|we|they|i|the team|interviewers?) (?:felt|thought|noted|noticed|found) (?:that )?(?:you(?:r [a-z]+)? (?:could|needed|might))) ([^!?]{8,})",
    r"(?:tips?|advice|suggestion|thought|note|pointer|word) (?:[a-z]+ ){0,4}[a-z]+ ?: ([^!?]{8,})",
    r"\b(you (?:rushed|skipped|overlooked|missed the|jumped (?:to|straight)|took us|took too|went straight|talked over|struggled (?:to|with)|stumbled|got lost|lost us|spent too|ran out|ran over|didn't (?:explain|ask|mention|say|show|answer|leave|check|test)|never (?:explained|asked|mentioned|said|showed|checked|tested))(?: [^.;!?]{3,}|$))",
    r"\b(you (?:were|seemed|came across as) (?:(?:a (?:bit|little)|rather|somewhat|slightly) (?:thin|vague|quiet|nervous|hesitant|light|short|unclear|rushed|unsure|long|slow|general|unprepared)|less)[^.;!?]{0,})",
    r"(your (?:[a-z0-9'/-]+ ){1,5}(?:had|used|mentioned|contained|took|named|got)(?: [a-z]+){0,2} (?:too (?:much|many|little|few|long)|the wrong|no|very few|several)[^.;!?]{0,})",
    r"\b(your (?:[a-z0-9'/-]+ ){1,5}(?:felt|was|were|seemed|came across as|sounded|looked|needed|wasn't|weren't|isn't|aren't|didn't|lacked|ran|fell|could have been|could be)(?: not)?(?: (?:a (?:bit|little|touch)|rather|somewhat|slightly|quite|too|very))* (?:quite there|there yet|strong enough|up to|enough|hard|difficult|general|lacking|wordy|sketchy|thin|shaky|weak|weaker|unclear|vague|rushed|short of|light|long|confusing|over|land|idempotent|clear|tested|explained|deep|deeper|structured|more|less|confident|generic|patchy|rusty|muddled|hurried|scale|add up|work|hold up|hesitant|untested|flat|short|tighter|clearer|incomplete|convincing|developed|detail|detailed)[^.;!?]{0,})",
    r"\b((?:the|your) (?:[a-z0-9'/-]+ ){1,5}(?:felt|was|were|seemed|came across as|sounded|looked|needed|wasn't|weren't|isn't|aren't|didn't|lacked|ran|fell|could have been|could be)(?: not)?(?: (?:a (?:bit|little|touch)|rather|somewhat|slightly|quite|too|very))* (?:quite there|there yet|strong enough|up to|enough|hard|difficult|general|lacking|wordy|sketchy|thin|shaky|weak|weaker|unclear|vague|rushed|short of|light|long|confusing|over|land|idempotent|clear|tested|explained|deep|deeper|structured|more|less|confident|generic|patchy|rusty|muddled|hurried|scale|add up|work|hold up|hesitant|untested|flat|short|tighter|clearer|incomplete|convincing|developed|detail|detailed)[^.;!?]{0,})",
    r"\b((?:a (?:bit|little|touch)|slightly|some|much) more [^.;!?,]{3,}?) (?:would|could|might) (?:help|have helped|have made|make|have been|be|go|strengthen)",
    r"\b(?:i|we|they|the panel|the team)(?:'d| would)(?: also| really)? have (?:liked|loved|wanted|welcomed|preferred)(?: to (?:see|hear|have seen))? ([^.;!?]{5,})",
    r"^(?:please |do |perhaps |maybe )?(work on your [^.;:!?]{3,}|(?:present|lead with|start with|practi[sc]e|bring|prepare|structure|quantify|show|slow down|work on|brush up|spend|ask more|talk through|write) [^.;!?,]{0,40}(?:before|first|more|next time|rather than|instead of|with|on)[^.;!?]{3,})",
)
FEEDBACK_SPLIT = (r"(?:, and|; and|;|, then|and) (?:the|your|you|in|try|be|i'd|i would|we'd|i|it|we|one|a (?:bit|little)|more|present|bring|show|ask|practi[sc]e)??",)
# Where a point has been made and its story begins.
FEEDBACK_END = (r": |, (?:so|which|because|since|as|where|but|when|for example|e\.g|meaning|and (?:that|this|it))|so (?:that )?(?:a|the|we|it|i|they)|because|- ",)
# What makes of a point a phrase that can be echoed: "your shaky window functions".
FEEDBACK_SHAPE = (
    r"(?:and )?(?:i|we|they|the panel|the team)(?:'d| would) (?:also )?(?:have )?(?:liked|like|loved|love|wanted)(?: to (?:see|hear|have seen))? (.+)",
    r"(?:and )?(?:next time,? )?(?:please |perhaps |maybe |do |try to )?((?:present|bring|start|lead|show|walk|talk|explain|ask|slow|work|brush|spend|check|test|say|look|break|read|think|keep|listen|push|add|mention|answer|speak|open|draw|draft|back|end|focus|build))( .+)",
    r"(?:and )?(?:next time,? )?(?:please |perhaps |maybe |do |try to )?((?:practi[sc]|prepar|us|tak|giv|mak|writ|structur|quantif|describ|stat|summari[sz]|rehears|com|tim|nam|outlin))e( .+)",
    r"(?:and )?((?:the|your) )([a-z0-9' /-]+?) (?:was|were) (?:rather |somewhat |quite |very |slightly )?(shaky|thin|weak|vague|rushed|unclear|confusing|generic|patchy|rusty|muddled|hurried|flat|hesitant|untested|incomplete)",
    r"(?:and )?((?:the|your) [a-z0-9' /-]+?) ((?:had|used|mentioned|contained|took|named|isn't|aren't|was|were|wasn't|weren't|felt|seemed|didn't|lacked|ran|fell|needed|could have been|could be|sounded|came across) .+)",
    r"(?:and )?you (?:also )?((?:rush|skipp|jump|start|talk|stopp|walk|answer|miss|assum|mov|dwell|drift|rambl|focus+|glanc|overlook|pass|us|struggl|interrupt|glossed|guess|ignor|hurri|reli|stay|plung|div))ed( .+)",
    r"(?:and )?(?:please |perhaps |maybe |do |you also |you )?(get|were|lacked|took|went|spoke|left|gave|spent|ran|lost|forgot|got|kept)( .+)",
)
FEEDBACK_SAID = ("{1}", "{1}ing{2}", "{1}ing{2}", "{1}{3} {2}", "{1} that {2}", "{1}ing{2}", "{form}{2}")
# `{form}` is the first group in another form.
FEEDBACK_FORMS = {"were": "being", "get": "getting", "lacked": "the lack of", "took": "taking", "went": "going", "spoke": "speaking", "left": "leaving", "gave": "giving", "spent": "spending", "ran": "running", "lost": "losing", "forgot": "forgetting", "got": "getting", "kept": "keeping"}
# Words that lose their capital when a phrase is taken from the head of its sentence.
LEADING = (r"(?:the|an?|some|our|their|his|her|all|one|more|working|slowing|bringing|naming|getting|taking)",)
NO_FEEDBACK = (
    r"feel free|return|badge|receipts|expenses|laptop|reimburse|apply again|good luck|best of luck|your (?:application|cv|interest)|(?:was|were) (?:very |really |so |genuinely )?(?:strong|good|great|excellent|lovely|impressive|a pleasure)|in touch|linkedin|more time|other candidates?|thank|you'll|position|vacanc",
)
REFUSES_FEEDBACK = (
    r"(?:not|can't|won't|don't|doesn't|isn't|aren't|couldn't|unable to|cannot|never)(?: [#-9@-~]+){0,3} (?:provide|give|offer|share|enter|discuss|go|get|getting|going|send|supply|comment|engage|elaborate|respond|entertain|correspond|disclose|reveal|say|tell|able|position|possible|in a position)(?: [#-9@-~]+){0,6} (?:feedback|specifics|details?|comments?|reasons?|correspondence|results?|decisions?|scores?|discussions?|individual applications?|assessments?|beyond that|than (?:that|this)|why)",
    r"no (?:[a-z-]+ ){0,2}(?:feedback|correspondence|discussion|appeals?|reasons?)(?: [#-9@-~]+){0,5} (?:will|shall|can|is|be|entered|given|entertained)",
    r"feedback(?: [#-9@-~]+){0,5} (?:not|cannot|can't|isn't|won't|unable|unavailable|impossible)(?: [a-z]+)?",
    r"(?:legal|policy|rules?|lawyers?|hr)(?: [#-9@-~]+){0,5} (?:not to|asks? us not|no|prevents?|forbids?|won't let|don't let|doesn't (?:let|allow)|stops?)(?: [#-9@-~]+){0,6} (?:feedback|specifics|details?|reasons?|more|beyond|comment|results?|say|share|why)",
    r"(?:decision|result)s?(?: [a-z]+){0,2} (?:is|are) final and|(?:scores?|results?|marks|notes|comments|reasons)(?: [a-z]+){0,3} (?:cannot|can't|will not|won't|are not|not)(?: be)? (?:released|shared|disclosed|discussed|given|provided|published)|not at liberty to|(?:that is|that's) (?:all|as much as) (?:i|we) (?:can|may|am allowed to|are allowed to) (?:say|share)|not (?:able|allowed|permitted) to (?:say|tell you) (?:more|why|any)",
)
OFFERS_FEEDBACK = (
    r"(?:happy|glad|pleased|delighted|willing|can|could|will|would|agreed|like|able|welcome|love|'ll|'d)(?: [#-9@-~]+){0,5} (?:to )?(?:give|share|offer|provide|send|walk you|take you|talk|speak|put|go through|pass on|pass along|hear|ask for|request|receive|have)(?: [#-9@-~]+){0,6} (?:feedback|notes|what they said|what we liked|pointers|a few thoughts|comments)",
    r"(?:wish|like|want|require|request|should you|if you'd|would value|would find|fancy|ask|asking|ask me|hesitate)(?: [#-9@-~]+){0,5} feedback",
    r"feedback(?: [#-9@-~]+){0,4} (?:is available|on request|upon request|available|can be|please|just|if you|if it|if useful|if helpful|let me|drop|reply|e-?mail|happily)",
    r"(?:happy|glad|pleased|delighted)(?: [#-9@-~]+){0,3} (?:(?:talk|go|walk|run|take)(?: you| it| this| that)* (?:through|over)|tell you (?:more|why|what))|ask me (?:anything|whatever)(?: [a-z]+){0,6}|talk you through|verbal feedback|(?:short )?telephone conversation with(?: [#-9@-~]+){0,4} about (?:their|your) interview",
    r"let (?:me|us) know if(?: [#-9@-~]+){0,6} (?:feedback|useful|helpful)",
)
GIVES_FEEDBACK = (
    r"(?:here is|here's|here are|below is|below are|some|a little|the panel's|their|my)(?: [a-z-]+){0,3} feedback(?: [a-z]+){0,3} ?:?",
    r"feedback (?:from the (?:panel|team|interviewers?) )?(?:was|is) (?:that|as follows)",
)

# --- doors ---------------------------------------------------------------------------------------

_TIME = r"(?:(?:in|from|after|before|until|around|about|by|this|next|over|probably|late|early|come|every|each|for|at|during|again|following) (?:the )?(?:late |early |mid-?|new |end of |middle of |start of |next |coming |following )*(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|new year|week|month|quarter|season|q[1-4]|half-?term|term|christmas|easter|harvest|intake|cohort|round|holidays|20\d\d)|in (?:a (?:few|couple of) |three |six |nine |twelve |\d+ )(?:weeks|months|years)|in a year|next time)"
_TALK = r"(?:talk|chat|call|speak|phone|telephone|ring|catch up|jump on|hop on|zoom|discuss|conversation|word|coffee|half an hour|[a-z0-9-]+ minutes|go over it|go through it|walk you through|skype)"
_HIRE = r"(?:take on|taking on|hire|hiring|recruit|recruiting|open|opening|advertise|advertising|bring in|bringing in|add|adding|post|posting|grow|growing|expand|expanding|staff up|(?:run|running|start|starting|hold|holding|plan|planning)(?: [a-z]+){0,2} (?:cohort|intake|round|course|programme|competition|campaign|scheme)|(?:have|need|be looking for|look for)(?: [#-9@-~]+){0,4} (?:hands|people|vacanc(?:y|ies)|openings?|posts?|roles?|staff|places?|positions?|hires?))"
_HIRES = r"(?:hires?|intakes?|rounds?|cohorts?|seats?|places?|board|hands|people|posts?|roles?|positions?|jobs?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|placements?|staff|heads?|reqs?)"
OPENINGS = (
    ("keep_file", r"(?:(?:keep|retain|hold|hang|keeping|retained|kept|holding|hanging|store|save|file)(?: on| onto)?(?: to| of)?(?: [#-9@-~]+){0,2} (?:your|you)(?: [#-9@-~]+){0,4} (?:cv|resume|details|data|application|profile|information|name|number|letter|portfolio|contacts?|paperwork)s?|(?:keep|keeping|kept|have|bear|tag|add|adding|leave|put|putting|pop|hold|stick|file)(?: [#-9@-~]+){0,2} (?:your|you)(?: [#-9@-~]+){0,6} (?:on file|record|system|in mind|database|pool|pile|list|books|radar|drawer|contacts)s?)"),
    ("keep_file", r"(?:your|you)(?: [#-9@-~]+){0,4} (?:retained|kept|held|remain|remains|stays?|stored|placed|put|added|sit)(?: [#-9@-~]+){0,3} (?:on|in|to)(?: [#-9@-~]+){0,2} (?:file|database|pool|system|records|talent|list|books|pile)"),
    ("keep_file", r"(?:(?:hang(?:ing)?|hold(?:ing)?) on to (?:your|it|this|these|them|that)|keep hold of (?:your|it|this|them)|(?:keep(?:ing)?|kept|retain(?:ed)?|hold|held|leave|put)(?: [a-z]+){0,4} on (?:file|record|our books|my books)|(?:first|next|high|top) (?:on|of) (?:the|my|our) (?:list|pile)|top of (?:the|my|our) (?:list|pile)|(?:be|you|name|stay|still) on (?:my|our) (?:list|books|radar)|first reserve|reserve (?:candidate|for)|merit (?:pool|list)|reserve list|eligib(?:le|ility) list|waiting list|talent (?:pool|community|network|bank))"),
    ("reapply", r"re-?apply(?:ing)?|(?:apply|applying|applications)(?: [#-9@-~]+){0,3} (?:again|for (?:other|another|future|any|roles|more|one of)|in (?:the )?future|to (?:other|another|future|us)|when|after|next|once|if)"),
    ("reapply", r"(?:look at us|look us up|try|try (?:us|me)|interview|see your name|come back(?: to (?:us|me))?|stand|hear from you|apply|see you|ask|ask (?:me|us)|knock(?: on our door)?|write(?: to (?:us|me))?|give it another (?:go|try|shot)|have another go|throw your hat in)(?: with us)? (?:again|then|" + _TIME + r")|(?:put in for it|put your (?:name|hat)|throw your hat|(?:another|a second) (?:go|crack|shot|bite)|(?:see|have|welcome) you (?:back|again)|watch this space|(?:consider|look at|interested in)(?: [a-z]+){0,2} (?:our|other)(?: [a-z]+){0,3} (?:roles|posts|positions|vacancies|openings)|(?:off|from) applying again|consider(?:ing)? us (?:again|in|for|next|when|if)|come back to (?:us|me)|bear us in mind|keep us in mind|think of us)|still (?:looking|interested|on the market|available|searching|around|keen)"),
    ("reapply", r"(?:keep an eye|keep (?:a )?watch|look out|watch|check|visit|browse|see|monitor|follow)(?: [#-9@-~]+){0,5} (?:page|careers|website|site|openings|vacancies|listings|portal|home|insta|bulletin|adverts?|job board|noticeboard)"),
    ("reapply", r"(?:unadvertised|other|another|similar|different)(?: [#-9@-~]+){0,3} (?:job|role|position|opening)(?: [#-9@-~]+){0,3} (?:in|for you|that|which|you|opening|coming)"),
    ("reapply", r"(?:encourage|invite|welcome|love|glad|delighted|happy)(?: [#-9@-~]+){0,6} (?:apply|re-?apply|(?:an?|another|your|further|future)(?: [a-z]+)? applications?(?: from you)?)"),
    ("stay_in_touch", r"(?:linkedin|stay(?:ing)? (?:in (?:touch|contact)|connected)|(?:keep|keeping|get back) (?:in (?:touch|contact)|me posted|us posted|me in the loop)|keep(?:ing)? you (?:posted|in the loop|informed)|connect with me|add me|drop (?:me|us) a (?:line|note|message)|(?:be|become) a stranger|give us a shout|check in with me|be in touch (?:if|when|once|as soon|should|about)|paths?(?: [a-z]+){0,2} cross|cross(?: [a-z]+)? paths|give up on us|come and say|drop in|pop (?:in|by)|call in|stop by|swing by|say hello|pick up where|ping (?:you|me)|(?:get|be) in (?:touch|contact) (?:if|when|once|again|should)|(?:arise|arises|come up|comes up|turns up|opens up|change|changes)(?: [#-9@-~]+){0,4} (?:be in (?:touch|contact)|let you know|contact you|reach out|come (?:back )?to you)|(?:think of|ring|come (?:back )?to|write to) you (?:if|when|first|should|again)|let you know (?:when|if|about|of)|reach out (?:to you )?(?:if|when|should|again)|i'll (?:shout|ring|call) (?:you )?(?:if|when|as soon)|hear from you (?:if|when|again)|hear how you|(?:my |the |our )door(?:'s| is)?(?: [a-z]+)? open|look me up|keep talking|keep the conversation|meet again|work together (?:one day|some ?day|in the future)|remember us)"),
    ("call", r"(?:happy|glad|pleased|delighted|willing|love|available|free|up for|welcome|keen|game|around|like|want|wish)(?: [#-9@-~]+){0,2} (?:to|for|on)(?: [#-9@-~]+){0,4} " + _TALK + r"(?: [#-9@-~]+){0,4}|(?:happy|glad|pleased|delighted|available|reach(?:ed)?)(?: [#-9@-~]+){0,6} (?:by|over the|on the) (?:phone|telephone)|(?:up for|fancy|time for) (?:a |an )?(?:[a-z]+ )?" + _TALK),
    ("call", r"(?:can (?:we|i)|could (?:we|i)|shall we|let's|would you (?:like|have|be)|do you have|(?:candidates|applicants|you|who)(?: [#-9@-~]+){0,4} may)(?: [#-9@-~]+){0,5} " + _TALK + r"(?: [#-9@-~]+){0,3}"),
    ("call", r"(?:call|ring|phone) me(?: back)?(?: [#-9@-~]+){0,3}|give (?:me|us|you) a (?:quick )?(?:ring|call|bell|buzz)|(?:if you want|if you'd like|feel free|welcome) to (?:pick my brains?|stop by for)|pick my brains?|would rather (?:talk|speak|ring)|can be reached on|give verbal feedback|speak with you by telephone|(?:suggest|propose|find|pick|set up|arrange|book|schedule)(?: [a-z]+){0,2} (?:time|call|chat|slot|conversation)|grab (?:a |some )?(?:coffee|time)"),
)
# Doors that nobody says in so many words: they will be hiring.
PROSPECT = (
    r"(?:we|they|i|team|which|there|unit|department|branch|site)(?:'ll|'re| are|)(?: (?:will|should|may|might|expect to|hope to|plan to|always|usually|normally|also|often|do|generally|typically|be|are|likely to|due to|again|hoping to|planning to))* " + _HIRE + r"(?: [#-9@-~]+){0,7} " + _TIME,
    _TIME + r",?(?: [#-9@-~]+){0,3} (?:we|they|i|team)(?:'ll|'re| are|)(?: (?:will|should|may|might|always|usually|normally|also|often|do|be|are|hope to|expect to))* " + _HIRE + r"(?: [#-9@-~]+){0,5}",
    r"(?:there'll be|there will be|there should be|there (?:may|might|could) be|there's|expect|expecting|we'll have|we will have|i'll have|i will have)(?: [#-9@-~]+){0,3} (?:another|second|more|further|new|next|similar|two|three|few|several|some|sessional|seasonal)(?: [#-9@-~]+){0,3} (?:work from|shifts from|" + _HIRES[3:] + r"(?: [#-9@-~]+){0,3}",
    r"(?:it|they|role|post|job|position|this|team)(?: [#-9@-~]+){0,2} (?:may|might|could|should|will|'ll)(?: well)? (?:come back|re-?open|be (?:re-?advertised|back|reposted|readvertised)|grow|expand)(?: [#-9@-~]+){0,3}",
    r"applications? (?:open|opens|reopen|will open|are accepted|are invited)(?: [#-9@-~]+){0,4} " + _TIME,
    r"we always need (?:hands|people|good|help|someone|staff)",
)
NO_OPENING = (
    r"(?:gdpr|data protection|retention (?:schedule|policy|period)|in accordance with|if you (?:need|have|require) (?:any|further|more))[^;:!?]*",
    r"confidential|privacy|(?:remove|delete|destroy|eras)[a-z]*[^;:!?,]*|(?:not|can't|won't|don't|cannot|unable to|no longer)(?: [#-9@-~]+){0,4} (?:keep|retain|hold|call|speak|talk|discuss|hire|hiring|recruit|recruiting|taking on|take on|consider|considering|apply|reapply|stay in touch|be in touch|be in contact|contact)[^;:!?,]*",
    r"(?:would have|would've|'d have|wanted to|tried to)(?: [a-z]+){0,3} (?:call|talk|ring|phone|speak|chat)[a-z]*|(?:like|want|wish) to (?:take this opportunity to )?thank[^;:!?,]*|(?:thank you|thanks)(?: [a-z]+){0,3} for[^;:!?,]*|(?:was|were|been)(?: [a-z]+){0,2} (?:good|great|nice|lovely|pleasure|treat|delight|glad|happy|pleased) to[^;:!?,]*|(?:enjoyed|appreciated|after|following|during|since) (?:our|the|your|this|last)(?: [a-z]+){0,3} (?:call|chat|talk|conversation|interview)|only be in touch[^;:!?,]*|good luck[^;:!?,]*|luck with[^;:!?,]*|(?:will|to) call (?:the|successful|shortlisted)",
)
# Says the time once more: it is named in the sentence before.
THEN = (r"then|by that time|at that (?:point|time|stage)|around that time",)
WHEN = (
    r"(?:(?:in|with|after|by) (?:the |our )?)?(?:next )?(?:spring|summer|autumn|fall|winter) budget",
    r"(?:in|during|for|any time in|some time in) the week (?:of|beginning|commencing|starting) (?:the )?[a-z0-9]+ ?(?:of )?[a-z]*",
    r"(?:in|from|after|before|until|around|by|this|next|over|probably|late|early|come|every|each|at|during|this time|in the course of) (?:the )?(?:late |early |mid-?|new |end of |middle of |start of |beginning of |coming |next |following |course of )*(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|new year|week|month|quarter|season|q[1-4]|half-?term|term|christmas|easter|harvest|weekend|spring budget|intake|cohort|round|holidays|20[2-9]\d)(?: (?:or so|when(?: [^ ;:!?,]+){1,6}))?",
    r"(?:on|this|next|by|before|after|until|from|over to) (?:monday|tuesday|wednesday|thursday|friday)(?: or (?:monday|tuesday|wednesday|thursday|friday))?(?: (?:morning|afternoon)s?)?|tomorrow(?: (?:morning|afternoon))?|(?:monday|tuesday|wednesday|thursday|friday) or (?:monday|tuesday|wednesday|thursday|friday)",
    r"(?:after|in|for|within) (?:about |around |the next |a period of |up to |another |at least |a further |another )*(?:a (?:few|couple of)|two|three|four|five|six|nine|ten|twelve|eighteen|\d+|some|several)(?: to (?:two|three|four|six|nine|twelve|\d+)| or (?:two|so|three))? (?:weeks|months|years)(?: from now| or so| time|' time)?|(?:for|in|after) a (?:year|month|quarter|week)(?: or (?:so|two))?|later (?:this|in the) year|this time next year|next time(?: [a-z]+ (?:advertise|recruit|hire))?",
    r"(?:when|once) (?:the|a|our|we|gene|[a-z]+)(?: [^ ;:!?,]+){1,6} (?:opens?|comes? up|closes|retires|starts|grows?|is signed off|arrives|moves)(?: in(?: [^ ;:!?,]+){1,3})?",
)
CLOSE_CALL = (
    r"(?:close call|(?:very|so|really|extremely|incredibly|that|pretty) close|close (?:decision|run|thing|contest)|close-run|(?:difficult|tough|hard)(?: [#-9@-~]+){0,2} (?:decision|choice|call|task) between|(?:tight|agoni[sz]ing)(?: [#-9@-~]+){0,2} (?:decision|choice|call|task)|between (?:you and|the two|two) (?:strong|excellent|great|other|others?|of you|one|very)(?: [a-z]+)?|two strong|runner-?up|came second|close second|as close as|(?:just|only just) (?:edged|pipped|missed)|narrow(?:ly)?|considered you appointable|were appointable|talked for most|the two of you|final two|(?:down|boiled|came|come) (?:down )?to (?:two|the two|the wire|you and|the last two|a whisker|a coin|very little)|went back and forth|back and forth|by a (?:whisker|hair|nose|single point)|inches|split (?:the panel|decision|down the middle)|hair's breadth|agoni[sz]ed|nothing between|neck and neck|couldn't separate|could not separate|hard to separate|on a knife edge|photo finish|could have gone either way|torn)",
)
CANCELLED = (
    r"(?:cancel(?:l?ed|ling)?|scrapped|pulled|axed|frozen|froze|freeze|eliminated|deferred|put a stop|not going ahead|isn't going ahead|(?:won't|will not) be going ahead|no longer (?:hiring|recruiting|going ahead|exists?|needed|required|funded)|not to (?:fill|hire|recruit|proceed with the (?:role|post|hire|position|recruitment))|not (?:to )?make an appointment|headcount (?:got |was |has been )?(?:cut|pulled)|lost (?:the|our|its|their) (?:funding|headcount|budget)|(?:grant|funding|contract|offer|letter|answer|another|(?:an? )?interview(?:er)?|order|number|member|newsletter|matter|budget|project|money)(?: [#-9@-~]+){0,4} (?:fell through|fallen through|has been cut|was cut|pulled|dried up|run out|ran out|gone)|funding (?:fell|was|has|didn't|did not|been)|(?:paus(?:e|ed|ing)|shelv(?:e|ed|ing)|park(?:ed|ing)|postpon(?:e|ed|ing)|withdrawn) (?:the |this |all |our )?(?:role|post|position|hire|hiring|recruitment|vacancy|search|job)|(?:role|post|position|hire|hiring|recruitment|vacancy|search|job)(?: [#-9@-~]+){0,3} (?:paused|shelved|parked|postponed|withdrawn|gone away|on ice)|on ice|not funded|closing the competition|stop(?:ped)? hiring|on hold|suspended|discontinued|made redundant)(?: [#-9@-~]+){0,8}",
)
FILLED = (
    r"(?:position|role|post|job|vacancy|place|opening)s?(?: [#-9@-~]+){0,4} (?:filled|taken|closed|no longer (?:available|open))|already (?:found|hired|appointed|offered|filled|gone|talking to|taken|made an offer|speaking to)(?: [a-z]+){0,2}|filled (?:in|by|before|it|(?:this|the|that) {job})|(?:before (?:the|we|your|i|yours)(?: [a-z]+){0,4} (?:advert|ad|closed|closing|got to|saw|read|arrived|reached|came|opened|application))(?: [a-z]+)?|never got to yours|our full team",
)
INTERNAL = (
    r"(?:(?:internal|in-house) (?:candidate|applicant|colleague|appointment|transfer|move|hire|promotion|person)|internally|from within|one of our own|(?:somebody|someone) (?:already )?(?:in-?house|on (?:the|our) (?:team|staff)|from (?:inside|our own|the team|another (?:team|branch|department|site)))|asked to transfer|transferee|from our [a-z]+ office|an existing (?:colleague|member|employee)|existing (?:staff|member of staff)|step up from|promoted|promoting|in-?house|one of the apprentices|from the temp team|redeploy[a-z]*|(?:somebody|someone|colleague|one) (?:in|from|on) (?:the|our) [a-z]+ (?:team|office|branch|department|site|depot)|already (?:works?|working) (?:here|for us|with us)|acting (?:up|in the role))",
)
WITHDRAWN = (
    r"(?:withdraw(?:n|ing)?|withdrew|rescind(?:ed|ing)?|revok(?:e|ed|ing)|retract(?:ed|ing)?|pull(?:ed|ing)?|cancel(?:l?ed|ling)?|tak(?:e|ing) back|go(?:ing)? back on|honou?r)(?: [#-9@-~]+){0,3} (?:offer|contract)",
    r"offer(?: [#-9@-~]+){0,8} (?:withdrawn|rescinded|revoked|retracted|no longer stands?|null|off the table|cancelled)",
)
PHONE = (
    r"^ ?[(\"]?(?:by phone|over the phone|phone call|voicemail|voice message|on the phone|left a message|missed call)(?:,? transcri[a-z]+)?[)\":]",
    r"(?:by phone|over the phone|phone call|voicemail|voice message|on the phone)(?:,? transcri[a-z]+)?\)",
    r"this transcript was generated|transcribed|visual voicemail|transcription of (?:a |your |the )?(?:voicemail|message|call)",
)
UNREAD = (
    r"(?:do not|don't|please do not|cannot|can't) (?:reply|respond|answer)|(?:mailbox|inbox|address|account)(?: [#-9@-~]+){0,3} (?:not|isn't|never) (?:monitored|read|checked|attended)|(?:not|isn't|unable to) (?:be )?(?:monitored|receive replies)|replies to this (?:address|e-?mail|message)(?: [#-9@-~]+){0,3} (?:not|never)|automat(?:ed|ic|ically)(?: generated)? (?:message|e-?mail|response|notification|reply|generated)|auto-?generated|unmonitored",
)
