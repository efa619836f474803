"""How English job mail says yes, no and wait.

What each name holds, and how to write one for another language, is told in
`rebond.tongue`. Patterns are over plain lower-case letters (no accents, no
typographic apostrophes); a space stands for any white space, `{name}` for a
part, and every pattern is found as whole words.
"""

# fmt: off

from __future__ import annotations

PARTS = {
    "g1": r"(?: [#-9@-~]+){0,1}",
    "g2": r"(?: [#-9@-~]+){0,2}",
    "g3": r"(?: [#-9@-~]+){0,3}",
    "g5": r"(?: [#-9@-~]+){0,5}",
    "g8": r"(?: [#-9@-~]+){0,8}",
    "not": r"(?:not|[a-z]+n't|cannot|never|no longer|unable to|declin(?:e|ed|ing) to|against)",
    "w": r" [#-9@-~]+",
    "human": r"(?:lads?|lass|guys?|gal|chap|folks?|gentleman|lady|woman|man|person|people|friend|colleague|someone|somebody|engineer|developer|designer|manager|analyst|teacher|nurse|officer|consultant|specialist|scientist|researcher|graduate|student|intern|apprentice|contractor|temp|employee|member of (?:staff|the team)|professional|expert|candidate|applicant|individual|finalist|leader|lead|director|practitioner|coordinator|assistant|associate|operator|technician|driver|chef|writer|editor|marketer|seller|lawyer|accountant)s?",
    "person": r"(?:candidates?|applicants?|applications?|individuals?|people|person|profiles?|finalists?|contenders?|professionals?|hires?|colleagues?|resumes?|submissions?|talent|appointee)",
    "job": r"(?:positions?|roles?|vacanc(?:y|ies)|posts?|jobs?|openings?|requisitions?|postings?|opportunit(?:y|ies)|internships?|placements?|traineeships?|apprenticeships?|headcount|positions?/roles?|fellowships?|studentships?|contract)",
    "yours": r"(?:your (?:[a-z-]+ ){0,2}(?:application|candidacy|candidature|profile|cv|resume|submission|interest)s?|you|this application)",
    "forward": r"(?:forward|ahead|further|onwards?|on|through|any further|to (?:the|our|an?|any) (?:next|second|final|further|following|interview|later|assessment|subsequent|phone|onsite)(?: [a-z-]+)?|to interview|to offer|beyond)",
    "going": r"(?:mov(?:e|ing)|go(?:ing)?|tak(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|carry(?:ing)? on|put(?:ting)?|bring(?:ing)?|press(?:ing)?|pass(?:ing)?)",
    "proceed": r"(?:{going}{g5} {forward}|(?:proceed|progress|advance|continue|pursue|proceeding|progressing|advancing|continuing|pursuing|to be progressed))",
    "other": r"(?:another|other|others|a different|different|an? alternative|alternative|an? internal|internal|an? external|(?:a )?stronger|(?:a )?more (?:experienced|qualified|suitable|senior|relevant)|some other|a small number of|a number of|those|two|three|several|a few|the preferred|our preferred|a preferred|the successful|a successful|a fellow|an existing|the other|one of the other|a shortlist of|a smaller (?:pool|group|set) of|a select (?:few|group) of|a group of|some)",
    "choose": r"(?:cho(?:ose|osing|sen)|chose|select(?:ed|ing)?|appoint(?:ed|ing)?|hir(?:ed|e|ing)|go(?:ne)? (?:ahead )?(?:with|for)|going (?:ahead )?(?:with|for)|went (?:ahead )?(?:with|for)|pick(?:ed|ing)?|opt(?:ed|ing)? (?:for|to (?:hire|go with))|pursu(?:e|ed|ing)|focus(?:ed|ing)?(?: our efforts| our attention)? on|prioriti[sz](?:e|ed|ing)|consider(?: only)?|shortlist(?:ed|ing)?|invit(?:e|ed|ing)|settled on|favou?r(?:ed|ing)?|prefer(?:red)?|recruited|engaged?|employ(?:ed)?|identified|found|secured|brought on|(?:offer(?:ed|ing)?|extend(?:ed|ing)?|given?|award(?:ed|ing)?|made|gave|making)(?: [#-9@-~]+){0,5}? to|(?:mov|proceed|progress|advanc|continu)(?:e|ed|ing)(?: (?:forward|ahead|on|further|along|to (?:the |our )?[a-z-]+))?(?: instead)? with|go(?:ing|ne)? (?:forward|ahead|on) with|advanc(?:e|ed|ing)|progress(?:ed|ing)?|interview only|accepted?|recommend(?:ed)?|nominated|finali[sz]ed)",
    "hiring": r"(?:your application|your candidacy|the {job}|this {job}|our {job}|the (?:[a-z/&,-]+ ){1,5}{job})",
    "done": r"(?:filled|closed|cancell?ed|withdrawn|frozen|eliminated|removed|taken|pulled|offered elsewhere|offered to (?:someone|somebody|another|an internal)|no longer (?:available|open|active|vacant|required|needed|accepting|being recruited|recruiting|going ahead|moving ahead|exists?)|discontinued|scrapped|appointed to|axed)",
    "able": r"(?:(?:un|not )able to|cannot|can't|could not|couldn't|not (?:going to be|be) able to|won't be able to|will not be(?: able to)?|won't be|not in a position to|isn't able to|aren't able to|are not going to|aren't going to|not to|regret that we (?:can ?not|will not|are unable to)|not going to)",
}

# --- no ------------------------------------------------------------------------------------------

REFUSE = (
    # others were preferred
    r"{choose}(?:{g2} {other}{g3} {person}|(?: an?| the| one| two)? {person} (?:who|whose|with|that|from|better|more|already|closer))",
    r"(?:other|another|some|several|those) {person}{g8} (?:more|better|closer|stronger|closely|further along|preferred|successful|ahead)(?: [#-9@-~]+){0,6} (?:match|matche[sd]|fit|fits|suit|suited|align|aligns|aligned|met|meet|meets|needs?|requirements?|qualified|suitable|experience|criteria|role|position|skills|profile|successful)",
    r"offered (?:the|this|that)(?:{w}){0,3} {job} elsewhere",
    r"(?:offer(?:ed|ing)?|giv(?:e|en|ing)|gave|award(?:ed|ing)?) (?:the|this|that|our)(?:{w}){0,4} {job} to (?:an?|one|someone|somebody|another|our|the other|the internal|others|other|somebody)(?:{w}){0,2}",
    r"{job} (?:has |have |had |is |was |will be |)(?:now |already |recently |instead )*(?:went|gone|going|goes|go|offered|awarded|given) to (?:an?|one|someone|somebody|another|our|the other|others|other|him|her|them|[a-z]+ from)(?:{w}){0,2}",
    r"(?:won't|will not|not going to|not)(?: be)? (?:schedul|arrang|set|book|organi[sz])(?:e|ing|ting)(?: up)? (?:an?|any|another|the|your)(?:{w}){0,2} (?:round|interview|stage|call|step|conversation|follow-up)s?",
    r"{not}(?:{w}){0,4} (?:recommend|support|approve|confirm|make)(?:ed|ing)? (?:your|an|the) appointment",
    r"{not}(?:{w}){0,3} (?:recommend(?:ed)?|appoint(?:ed)?|hire|hiring|select(?:ed)?|appointing) you(?: for| to)?",
    r"you (?:were|are|have|will) not (?:be |been )?(?:recommended|appointed|selected|shortlisted|hired|invited) (?:for|to|as|in)(?:{w}){0,3}",
    r"not (?:proved |been )?possible to (?:include|offer|invite|shortlist|take|progress|interview|call|consider) (?:you|your)(?:{w}){0,3}",
    r"your (?:application|candidacy|candidature)(?: [ #-9@-~]*)? (?:not|no longer)(?:{w}){0,2} (?:active|approved|accepted|live|supported)",
    r"{job}{g8} (?:does not|doesn't|no longer|won't) exists?(?: any ?more)?",
    r"you (?:were|are|have) not (?:been )?(?:the|our) (?:successful|preferred|chosen|selected)(?:{w}){0,2}",
    r"without (?:making|having made) (?:a|an) (?:hire|appointment)",
    r"(?:do not|don't|does not|doesn't|did not|didn't|have not|haven't) have (?:a|an|the|any)(?:{w}){0,3} (?:{job}|seat|spot|place)(?:{w}){0,3} (?:for you|to offer)(?:{w}){0,3}",
    r"(?:not|never|[a-z]+n't)(?:{w}){0,2} (?:go|going) ahead with (?:the|this|that|any)(?:{w}){0,3} (?:hire|appointment|recruitment|{job})",
    r"(?:chosen|decided|opted|elected) (?:to (?:hire|recruit|appoint|promote|fill (?:it|this|the {job})) )?(?:from within|internally)",
    r"(?:the|this|our|that) {job} (?:to|has gone to|went to|was given to|was offered to|has been (?:offered|given) to) (?:an?other|an?|someone|somebody|the)(?: [#-9@-~]+){0,3} {person}",
    r"(?:{job} (?:has )?(?:gone|went|been offered|been given|been awarded)|(?:offer(?:ed)?|giv(?:e|en)|award(?:ed)?) (?:the|this|it)(?: {job})?) to (?:someone|somebody|another|an internal|one of)",
    r"(?:other|another) (?:candidate|applicant|person)s? (?:has|have|was|were) (?:been )?(?:selected|chosen|appointed|successful|offered|hired|accepted|preferred|retained)",
    r"(?:proceed|mov|progress|go|continu)(?:e|ing|ed)? (?:forward |ahead )?with (?:others|those|the others?) (?:who|whose)",
    r"you (?:were|are|have|came)(?: [#-9@-~]+){0,3} (?:runner-up|second choice|reserve|close second)",
    r"(?:continu(?:e|ing)|proceed(?:ing)?|go(?:ing)? on|carry(?:ing)? on)(?:{w}){0,3} (?:search|process|recruitment|conversations?|selection) with(?:{w}){0,2} {person}",
    r"(?:have|has|had|with|are|were) (?:other|several|some|a few|a couple of|many|two|three|a number of)(?:{w}){0,2} (?:{person}|folks)(?:{w}){0,3} (?:further along|ahead|more advanced|in (?:the )?(?:final|later)|closer|stronger|at (?:the )?(?:final|later))(?:{w}){0,3}",
    r"hir(?:ed|ing) (?:another|an?|one|someone|somebody|the other)(?:{w}){0,3}",
    r"(?:decided|chosen|opted|agreed|had|forced|going) (?:to )?(?:cancel|close|withdraw|eliminate|scrap|pull|readvertise|re-advertise|repost|freeze|drop|remove|cut|shelve|axe|park|pause|lose|restart|rethink|re-scope|rescope) (?:this|the|that|our)(?:{w}){0,3} ?{job}",
    r"(?:no|not made an|made no|without an?) (?:appointment|hire) (?:was|has been|could be|will be)?(?: made)?",
    r"not to (?:make an appointment|appoint|hire|fill|recruit)(?:{w}){0,3}",
    r"(?:job|role|position|post|vacancy|spot|place)(?: is|'s| has| was)(?: now| already| sadly| unfortunately)* gone",
    r"(?:unlikely|improbable|doubtful)(?:{w}){0,6} (?:progress|proceed|move|take|offer|consider|be able)(?:{w}){0,3} (?:you|your|forward|further)(?:{w}){0,2}",
    r"without you(?:{w}){0,2} (?:process|team|role|interview)",
    r"{not} to (?:interview|meet|see|appoint|hire|shortlist|select|progress|engage|employ|advance|consider) you(?:{w}){0,2}",
    r"(?:you are|you're|that you are|you were|you seem|felt you|feel you|think you)(?:{w}){0,2} (?:over-?qualified|under-?qualified|too (?:senior|junior|experienced|expensive)|not (?:quite )?(?:senior|experienced|qualified) enough)(?:{w}){0,3}",
    r"(?:position|role|job|post|vacancy|we)(?:{w}){0,1} (?:requires?|needs?|calls? for|demands?)(?:{w}){0,6} than you(?:{w}){0,3}",
    r"{job}(?:{w}){0,2} (?:isn't|is not|won't be|will not be|not)(?:{w}){0,1} (?:going ahead|going forward|happening|being filled|proceeding|open any|available any|going to happen|go ahead)(?:{w}){0,1}",
    r"(?:no|not a|isn't a|isn't any|aren't any)(?:{w}){0,2} {job}(?:{w}){0,1} (?:after all|any ?more|any longer|now)",
    r"(?:fill|filled|filling) (?:the|this|our)(?:{w}){0,3} {job} with(?:{w}){0,3}",
    r"offer(?:ed|s|ing)?(?:{w}){0,3} elsewhere",
    # you, your application: not
    r"you(?:'re| are| were|'ve| have)(?:{w}){0,2} not (?:the one|our|who we|among|amongst|one of|what we|the person|in the|on the|been (?:offered|selected|chosen|placed|given|shortlisted|retained|recommended|awarded|included))(?:{w}){0,4}",
    r"(?:yours|you|your (?:name|application|cv|scores?|candidature|candidacy|profile|resume))(?:{w}){0,3} (?:not|[a-z]+n't)(?:{w}){0,2} (?:among|amongst|one of|on the (?:list|shortlist))(?:{w}){0,3}",
    r"your (?:name|roll number|candidature|number)(?:{w}){0,4} (?:not|[a-z]+n't)(?:{w}){0,2} (?:appear|appeared|included?|featured?|listed|placed|found|figure)(?:{w}){0,6}",
    r"(?:not|[a-z]+n't)(?:{w}){0,3} (?:reach|attain|achiev|meet|met|pass|obtain)(?:e|ed)?(?:{w}){0,4} (?:(?:required|necessary|minimum|qualifying|needed) (?:standard|level|mark|score|grade)s?|standard (?:required|needed|expected)|pass ?mark)(?:{w}){0,2}",
    r"(?:application|candidacy|candidature|process|journey)(?:{w}){0,4} (?:ends?|ended|stops?|stopped|finish(?:es|ed)?|concludes?) (?:here|there|at this|for you)(?:{w}){0,2}",
    r"(?:filled|closed|taken)(?:{w}){0,8} (?:before|without)(?:{w}){0,4} (?:applications?|applicants?|candidates?|cvs?)(?:{w}){0,4} (?:review|read|consider|look|open|interview|assess)[a-z]*",
    r"(?:application|candidacy|candidature|you|cv)(?:{w}){0,1} (?:not|[a-z]+n't)(?:{w}){0,1} (?:survive|pass|clear|get (?:past|through|beyond)|make it (?:past|through|beyond)|go beyond|progress beyond|advance beyond|advance(?:{w}){0,1} beyond)(?:{w}){0,4} (?:sift|screen(?:ing)?|stage|round|review|filter|longlist|shortlist|hurdle)",
    r"(?:we are|we're|we have|we've|have|i am|i'm) (?:therefore |now |also )?(?:withdraw(?:ing|n)|archiv(?:ed|ing)|cancel(?:led|ling)|remov(?:ed|ing)) your (?:application|candidacy|candidature)",
    r"there(?:'s| is| are| will be)(?:{w}){0,1} (?:no|no longer an?|no more|not an?)(?:{w}){0,1} (?:{job}|work)(?: any more| now)? (?:for (?:me|us|you|anyone)|to (?:offer|give|fill))(?:{w}){0,3}",
    r"(?:tak|bring|keep|mov|run|fill|handl)(?:e|ing|en)? (?:the|this|that|our)(?:{w}){0,3} {job} in-?house",
    r"{job}(?:{w}){0,1} (?:be|is|was|been|being)(?:{w}){0,1} (?:taken (?:up|on|over)|filled|covered|picked up) by(?:{w}){0,6}",
    r"(?:ended up|went ahead and|wound up)(?:{w}){0,1} (?:hir|fill|appoint|recruit)(?:ed|ing)(?:{w}){0,2} (?:that|this|the)(?:{w}){0,3} (?:{job}|seat)",
    r"(?:another|different|other) direction (?:with|for|on)(?:{w}){0,5} (?:{job}|seat)",
    r"(?:interviews?|recruitment|campaign|competition)(?:{w}){0,1} (?:not|won't|isn't|aren't|no longer)(?:{w}){0,2} (?:held|take place|taking place|going ahead|proceed|proceeding)",
    r"(?:outside|external)(?:{w}){0,1} (?:applicants?|candidates?|applications?)(?:{w}){0,4} (?:not|won't|aren't)(?:{w}){0,2} (?:interviewed|considered|reviewed|read|seen)",
    r"(?:outcome|result|status|decision)(?:{w}){0,8} ?: (?:not (?:selected|progressed|successful|shortlisted|appointed|suitable|taken forward)|unsuccessful|rejected|declined|regret)",
    r"(?:not|[a-z]+n't)(?:{w}){0,2} (?:call(?:ing)?|invit(?:e|ing)|see(?:ing)?|ask(?:ing)?|hav(?:e|ing)|tak(?:e|ing)|bring(?:ing)?|put(?:ting)?|continu(?:e|ing) with) you (?:for|to|in|on|back|through|forward|further|any further|at this|this time)(?:{w}){0,4}",
    r"(?:not|[a-z]+n't)(?:{w}){0,2} (?:tak|bring|carry|push|mov)(?:e|ing) (?:it|this|things|your application|your candidacy|you)(?:{w}){0,1} (?:to (?:the|a|our)|any|further|on|forward|onwards)(?:{w}){0,3}",
    r"(?:not|[a-z]+n't)(?:{w}){0,3} (?:retain(?:ed)?|recommend(?:ed)?|appoint(?:ed)?|select(?:ed)?|chosen?|shortlist(?:ed)?|support(?:ed)?) (?:you|your)(?:{w}){0,4}",
    r"(?:won't|will not|not|aren't|isn't)(?:{w}){0,2} any (?:next|further) (?:steps?|stages?|rounds?)(?:{w}){0,2}",
    r"(?:your application|your candidacy|your candidature|you|your profile|your cv|your resume|this application|yours|it)(?: [ #-9@-~]*)? (?:{not}|neither)(?: [#-9@-~]+){0,4} (?:selected|shortlisted|short-listed|successful|chosen|retained|considered(?: any)? further|progress(?:ed)?(?: [#-9@-~]+){0,2}|progressing|proceeding|taken (?:any )?(?:further|forward)|moved forward|advanc(?:ed|ing)|moving (?:on|forward|ahead)|under consideration|in consideration|being considered|considered|in the running|appointed|invited (?:to|for)(?: [#-9@-~]+){0,3} (?:interview|stage|round|assessment)s?|meet (?:the|our)(?: [#-9@-~]+){0,4} (?:criteria|requirements|threshold|standard)s?|going (?:forward|ahead|further))",
    r"(?:application|candidacy|candidature)(?: [ #-9@-~]*)? (?:has been|was|is|have been|been|be) (?:deemed )?(?:unsuccessful|declined|rejected|turned down|closed|unsuitable|not been taken forward)",
    r"(?:you (?:have been|were|are)|been|(?:has|was|is) (?:deemed )?|you've been) unsuccessful",
    r"unsuccessful (?:on this occasion|at this time|this time|in (?:your|this|our)|with your|for (?:this|the) {job}|application|applicant)",
    r"(?:not|[a-z]+n't) (?:been |be |have been |quite )?successful (?:on this occasion|at this time|this time|in (?:your|this|our|securing|obtaining|the)|with your|for (?:this|the))",
    r"(?:rejected|declined|reject|decline|declining|rejecting|turn down|turned down|turning down) (?:your (?:[a-z-]+ )?(?:application|candidacy|candidature)|you for)",
    r"(?:pass|passing|passed) on (?:your (?:[a-z-]+ ){0,2}(?:application|candidacy|profile|resume|cv)|you for)",
    r"decided against (?:{proceed}|{going}|your|hiring you|offering|taking)(?: [#-9@-~]+){0,3}",
    r"{not}(?: [#-9@-~]+){0,4} {going} (?:[#-9@-~]+ ){0,2}(?:you|your (?:[a-z-]+ ){0,2}(?:application|candidacy|candidature|profile|cv|resume)|this application)(?: [#-9@-~]+){0,3} {forward}",
    r"{not}(?: [#-9@-~]+){0,4} {going}(?: {forward})? with (?:you for|you at|you in|you as|your (?:[a-z-]+ ){0,2}(?:application|candidacy|candidature|profile|cv|resume|interview process|interviews))",
    r"{not}(?: [#-9@-~]+){0,4} (?:proceed|progress|advance|continue|pursue|proceeding|progressing|advancing|continuing|pursuing|consider|considering|accept|accepting|shortlist|select|successful with|take on|support|further)(?: with)? (?:you for|you to|you at|you as|your (?:[a-z-]+ ){0,2}(?:application|candidacy|candidature|profile|cv|resume)|this application)",
    r"{not}(?: [#-9@-~]+){0,3} {going}(?: [#-9@-~]+){0,4} (?:to (?:the|an?|our) (?:next|second|final|interview|further|following|assessment|onsite|phone)|in (?:the|our|this) (?:hiring|recruitment|selection|interview|application|recruiting|process))(?: [a-z]+)?",
    r"{not}(?: [#-9@-~]+){0,4} (?:been )?(?:selected|shortlisted|short-listed|chosen|invited|called|retained|put forward) (?:you|for (?:the|this|an?|our|further|interview|any)|to (?:interview|move|proceed|advance|continue|progress|the (?:next|interview)))(?: [#-9@-~]+){0,3}",
    r"{able} (?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing))(?: [#-9@-~]+){0,2} (?:you |an? offer)(?:[#-9@-~]+ ){0,4}(?:{job}|an? interview|interview|employment|offer|you one|of employment|this time|at this|on this occasion|for this)",
    r"{able} (?:offer(?:ing)? you|mak(?:e|ing) you an offer|extend(?:ing)? (?:you )?an offer|invit(?:e|ing) you|tak(?:e|ing) you (?:on|forward|further|through)|includ(?:e|ing) you|hir(?:e|ing) you|employ(?:ing)? you|appoint(?:ing)? you|shortlist(?:ing)? you|select(?:ing)? you|progress(?:ing)? your|consider(?:ing)? (?:your application|you for)|plac(?:e|ing) you|accommodate your application)",
    r"(?:no longer|not|[a-z]+n't)(?: [#-9@-~]+){0,2} (?:consider(?:ed|ing)?|under consideration|in consideration|in the running|being considered|pursu(?:e|ing)|part of (?:the|our) (?:process|shortlist|selection))(?: [#-9@-~]+){0,4} (?:your (?:application|candidacy|profile|cv|resume)|you for|for (?:this|the)(?: [#-9@-~]+){0,4} {job})",
    r"(?:removed?|removing) (?:you|your (?:application|profile|candidacy)) from (?:consideration|the (?:process|running))",
    r"(?:not|[a-z]+n't)(?: [#-9@-~]+){0,3} (?:be |been )?consider(?:ed|ing)?(?: you| your application)?(?: any)? further",
    r"(?:not|[a-z]+n't)(?: [#-9@-~]+){0,3} (?:make|made|making|get|got|reach) (?:it )?(?:(?:on)?to|through(?: to)?|past|into|the) (?:the |our )?(?:cut|shortlist|short list|final|next|interview|second|last|end)(?: [a-z]+)?",
    r"(?:clos(?:e|ed|ing)(?: out| off)?|conclud(?:e|ed|ing)|end(?:ed|ing)?|stop(?:ped|ping)?|halt(?:ed|ing)?|discontinu(?:e|ed|ing)|releas(?:e|ed|ing)) (?:your (?:application|candidacy|process)|the process with you|our process with you)",
    r"{job}(?: [ #-9@-~]*)? (?:has|have|is|are|was|were)(?: now| already| since| also| just| recently| unfortunately| in fact| both| all| actually)*(?: been)?(?: [a-z]+ly| now| already| since)? {done}",
    r"(?:fill(?:ed)?|clos(?:ed|ing)|cancell?(?:ed|ing)|withdr(?:ew|awn)|fro(?:ze|zen)|pull(?:ed)?|scrapp(?:ed|ing)|made an appointment to|appointed to|recruited to) (?:the|this|that|both|all|our|your)(?: [#-9@-~]+){0,4} {job}",
    r"(?:not|no longer)(?: [#-9@-~]+){0,3} (?:fill|hire|hiring|recruit|recruiting|filling|backfill)(?: [#-9@-~]+){0,3} (?:this|the|that)(?: [#-9@-~]+){0,3} {job}",
    r"(?:do not|don't|does not|have no|not have|haven't|no)(?: (?:currently|have|have any|got|a|an|any|other|suitable|appropriate|open|current|at present))* (?:suitable |matching |open |current |appropriate |available |relevant )*{job}(?: [#-9@-~]+){0,4} (?:for you|for your [a-z ]+|to offer you|that (?:match|fit|suit|would)|match|suit|available|for someone|to suit|at present|at the moment|at this time|right now)",
    r"(?:you|your (?:[a-z]+ ){0,3}[a-z]+)(?: [#-9@-~]+){0,4} (?:not|[a-z]+n't)(?: [#-9@-~]+){0,4} (?:match|fit|the right (?:fit|match|person)|suited|suitable|aligned?|align|meet|met|satisfy|fulfil)(?: [#-9@-~]+){0,7} (?:role|position|requirements|needs|vacancy|job|looking for|criteria|team|opening|post|seeking|profile)",
    r"(?:withdraw(?:n|ing)?|withdrew|rescind(?:ed|ing)?|revok(?:e|ed|ing)|retract(?:ed|ing)?|pull(?:ed)?) (?:the|our|your|this|that)(?: [#-9@-~]+){0,2} offer",
    r"offer(?: [ #-9@-~]*)? (?:has been|is|was|must be|is being|have to be) (?:hereby )?(?:withdrawn|rescinded|revoked|retracted)",
    r"regret(?: [#-9@-~]+){0,8} (?:your (?:job )?application|your candidacy)(?: [#-9@-~]+){0,6} (?:not|unsuccessful|declined|rejected|unable)",
    r"(?:reject|rejection|refusal|decline|unsuccessful) (?:of|for) your (?:job )?application",
    r"you (?:did not|didn't|have not|haven't) (?:get|got|gotten|secured?|landed?|been given) (?:(?:the|this) {job}|a place(?:{w}){0,4})",
    r"not (?:be )?(?:offering|awarding|giving) you (?:the|this|a|an)(?: [#-9@-~]+){0,3} {job}",
    r"(?:it|this|that|answer)(?:'s| is| was| will be| has to be|'ll be)(?: going to be| unfortunately| sadly)? (?:a )?no (?:from|for|this|on|at)(?:{w}){0,2}",
    r"(?:made|making) (?:an offer|the offer|our offer) to (?:someone|somebody|another|a different|an internal|one of)(?: [#-9@-~]+){0,2}",
    r"(?:someone|somebody|another person|a colleague|an internal candidate|another candidate) (?:else )?(?:has |have )?(?:accepted|been (?:appointed|offered|given|selected|hired)|(?:got|took|taken|filled|landed)(?: the| this)? {job}|was (?:appointed|offered|given|selected|hired))",
)

# Says no where the mail is about the reader's own application.
REFUSE_NEAR = (
    # somebody else has it
    r"(?:{job}|it|place|spot|gig|seat)(?: is|'s| was| are)(?:{w}){0,1} going to (?:an?|the|someone|somebody|another|our|my|his|her|[a-z]+ ?[.,]|[a-z]+ (?:who|from|in|with|instead))(?:{w}){0,3}",
    r"(?:is|are|'s|will be|has|have|going to be) (?:now )?(?:taking|getting|taken|got|landed|accepted|doing) (?:on |over |up )?(?:the|this|that|our)(?:{w}){0,3} {job}",
    r"{job} (?:has |had |have |is |was )?(?:now |already )?(?:been )?(?:taken|snapped up|claimed|covered|given away|spoken for|sorted|settled)(?:{w}){0,3}",
    r"(?:took|taken|taking|take) on (?:an?|the|another|someone|somebody|our|two|a few|one of)(?:{w}){0,3}",
    r"(?:engaged|hired|employed|appointed|promoted|signed|recruited|brought in|plumped for|opted for|gone for|went for|settled for|settled on|chosen|picked|elected) (?:an?|another|one of|someone|somebody|mr|ms|mrs|dr|the (?:other|applicant|candidate|person|one)|his|her|their|my|our own)(?:{w}){0,4}",
    r"(?:choice|preference|majority|vote|votes|nod|verdict|decision)(?:{w}){0,5} (?:fell|was|is|went|has fallen|landed|lay|goes|came down) (?:on|for|with|to|in favou?r of|upon)(?:{w}){0,3}",
    r"(?:is|will be|'s) joining us(?: as| from| in| on| next| this| instead| permanently|$|[.,!])(?:{w}){0,4}",
    r"(?:he|she|they|who|has|have|[A-z]+ (?:has|have)) said yes(?:{w}){0,2}",
    r"(?:is|are|'s|'re) (?:now )?(?:taking|hiring|having|using)(?: on)? (?:his|her|their|my|our|the|an?)(?:{w}){0,2} ?(?:niece|nephew|son|daughter|cousin|brother|sister|neighbour|{human})(?:{w}){0,2}",
    r"(?:found|deemed|considered|assessed|judged)(?:{w}){0,2} (?:not|non|in|un)[ -]?(?:qualified|eligible|suitable|suited|appointable)(?:{w}){0,2}",
    r"(?:dont|wont|cant|didnt|isnt|havent|arent|wasnt)(?:{w}){0,3} (?:fit|match|right|need|take|taking|hiring|offer|give|going|forward|successful|get)(?:{w}){0,3}",
    r"(?:marks?|scores?|results?|grade|total)(?:{w}){0,3} (?:below|under|lower than|short of|beneath)(?:{w}){0,4}",
    r"(?:not|[a-z]+n't)(?:{w}){0,1} (?:pass|up to)(?:{w}){0,3}",
    r"(?:they|these|slots?|places?|those|it)(?:'ve|'s| have| has| is| are)(?: now| already| all| both)* (?:gone|going|went) to(?:{w}){0,4}",
    r"(?:edged|pipped|nosed|nudged|pulled|came out|stood out|shone)(?:{w}){0,2} (?:ahead|in front|on top|it|most|more|through)(?:{w}){0,2}",
    r"(?:only|just) (?:speaking|talking|interviewing|meeting|progressing|considering|moving)(?:{w}){0,2} (?:to|with|those|people|candidates|applicants)(?:{w}){0,3}",
    r"(?:rather|prefer(?:red)? to) (?:have|take|go with|hire|work with)(?:{w}){0,3}",
    r"(?:governors|panel|board|they|trustees|school|committee)(?: have| has|'ve) (?:now )?(?:appointed|hired|recruited|filled it)(?:[.,!]|$|(?:{w}){0,3})",
    r"(?:crew|team|rota|roster|staff|cast|list|books|quota)(?:'s| is| are) (?:now )?(?:full|complete)(?:{w}){0,2}",
    r"no(?: new| more| further)? (?:hires|hiring|recruitment|recruiting|appointments)(?:{w}){0,3}",
    r"(?:given|gave|giving)(?:{w}){1,3} the nod|(?:work|working|going) with another(?:{w}){0,3}|look(?:ing)? for (?:an?|someone)(?:{w}){0,6} instead",
    r"redeploy(?:ed|ing)?(?:{w}){0,4}|(?:not|won't)(?:{w}){0,2} fill(?:ed|ing)?(?:{w}){0,1} (?:externally|from outside|after all)",
    r"(?:unable to|cannot|can't|not able to|could not) (?:consider|accept|process) (?:it|your|this|the)(?:{w}){0,3}",
    r"(?:not|[a-z]+n't)(?:{w}){0,2} (?:go|gone|went) your way(?:{w}){0,3}",
    r"(?:ask(?:ed|ing)|persuaded|invit(?:ed|ing)|convinced) (?:the other|another|someone|somebody|our|an?|one|mr|mrs|ms|miss|dr)(?:{w}){0,4} to (?:join|take (?:on|up|it|the|over)|come|step|start|be our|do it|fill)(?:{w}){0,2}",
    r"(?:not|[a-z]+n't)(?:{w}){0,6} (?:enough|sufficient)(?:{w}){0,2} (?:overlap|match|fit|alignment|experience|depth|evidence)(?:{w}){0,3}",
    r"(?:nothing|no work|no jobs?|n't(?:{w}){0,1} anything|not(?:{w}){0,1} anything)(?:{w}){0,2} (?:for you|suitable|to offer|available|at the moment|going|on offer|at present)",
    r"leav(?:e|ing) (?:the|this|it)(?:{w}){0,2} (?:empty|vacant|unfilled)",
    r"(?:cut|cutting|dropped|dropping|shelved|shelving|axed|lost|losing|parked|paused) (?:the|this|that)(?:{w}){0,3} {job}(?:{w}){0,2}",
    r"{job}(?:'s| has| have) (?:now |already |just )*(?:been )?(?:given|promised|offered|awarded|assigned)(?:{w}){0,2}",
    r"(?:marked|graded|scored|recorded)(?: as)? (?:an? )?(?:fail|unsatisfactory|below)|you(?:'ve| have)? failed",
    r"(?:we've|we have|have now|has now|i've|i have) (?:now |already |just )*(?:appointed|hired|recruited)(?:[.,!]|$| now| already| elsewhere)",
    r"(?:all |now )?sorted (?:now|thanks|already|for now)|(?:got|found|have) (?:a |an )?(?:couple of|few|other|enough|some) {human}(?:{w}){0,2}",
    r"(?:it|this|that|things?)(?:{w}){0,1} (?:stops?|ends?) here(?:{w}){0,3}",
    r"(?:ended up|wound up|finished up) (?:hiring|choosing|appointing|filling|recruiting|going|offering)(?:{w}){0,4}",
    r"(?:not|[a-z]+n't)(?:{w}){0,1} (?:be hearing|hear) from us again(?:{w}){0,3}",
    r"(?:not|[a-z]+n't)(?:{w}){0,4} work(?:ing|ed)? out(?:{w}){0,2}",
    r"(?:have|has|had|[a-z]+'ve) (?:now |already )?got (?:our|a|the|my)(?:{w}){0,2} (?:now|already|sorted)",
    r"(?:{job}|slots?|spots?|places?|shifts?)(?:{w}){0,4} (?:are|is|have|were)(?:{w}){0,2} (?:taken|gone|full|filled|allocated)(?:{w}){0,2}",
    r"(?:promot|appoint|recruit|hir)(?:e|ed|ing)? (?:someone |somebody )?(?:from (?:within|the|inside|our|among)|internally)(?:{w}){0,3}",
    r"(?:can't|cannot|unable to|not able to)(?:{w}){0,1} (?:give|offer|find) you (?:one|a place|a job|it|work|anything)(?:{w}){0,3}",
    r"(?:client|company|they|they've|hq|board|bursar|finance)(?: have| has)?(?:{w}){0,2} (?:pulled|withdrawn|withdrew|cancelled|canned|shelved|frozen|killed) (?:it|the|this|all)(?:{w}){0,4}",
    r"(?:go|going|went|gone) with (?:his|her|their|my|our|the|an?|one|someone|somebody|the other|[a-z]+)(?:{w}){0,2}",
    r"(?:sort(?:ing|ed)?|fill(?:ed|ing)?|handl(?:e|ed|ing)|do(?:ing|ne)?|keep(?:ing)?|kept|cover(?:ed|ing)?|resolv(?:e|ed|ing)|resourc(?:e|ed|ing))(?:{w}){0,2} (?:in-?house|internally|from within|ourselves)",
    r"(?:gone|go|going|went|look|looking|looked) elsewhere",
    r"(?:further|step|steps|bit|notch|nose|whisker|touch|shade) (?:along|ahead|further|closer|stronger|in front)(?:{w}){0,4}",
    r"(?:transferee|redeployee|redeployment|in-?house candidate|internal (?:candidate|applicant|colleague|appointment|transfer|promotion|person))(?:{w}){0,2}",
    r"(?:picked|chose|chosen|gone with|went with|going with|taken|took|prefer(?:red)?) the other(?: one| lad| person| candidate| guy| lady)?(?:{w}){0,2}",
    r"(?:first|top|preferred|other)(?: choice| candidate| one| person)? (?:has|have|had) (?:now |since )?(?:accepted|said yes|signed)",
    r"(?:the other|another)(?: one| person| candidate)? (?:shaded|edged|nicked|clinched|took|won|got) (?:it|the)(?:{w}){0,2}",
    r"(?:can|could) only (?:take|hire|choose|appoint|pick|have|employ|offer)(?:{w}){0,3}",
    r"(?:enough|plenty of) (?:people|staff|hands|drivers|applicants|help)(?:{w}){0,3}",
    r"(?:offered|given|gave|offering|giving) (?:it|this|the place|the spot) to (?:[a-z]+|an? [a-z]+|someone|another)(?:{w}){0,3}",
    # not you
    r"(?:not|[a-z]+n't)(?:{w}){0,2} need(?:ing)? you(?:{w}){0,3}",
    r"(?:not|[a-z]+n't)(?:{w}){0,1} (?:reach|reached|met|meet|achieved?|attained?|scored?)(?:{w}){0,2} (?:the|our|highly|high)(?:{w}){0,4}",
    r"(?:placed|ranked|came|finished) (?:second|third|fourth|fifth|2nd|3rd|4th)",
    r"(?:not|[a-z]+n't)(?:{w}){0,4} (?:give|offer) you the(?:{w}){0,2} (?:scope|chance|opportunity|role|space|platform)(?:{w}){0,3}",
    r"(?:you'd|you would) (?:be bored|hate it|be wasted|outgrow|be unhappy|not enjoy)(?:{w}){0,4}",
    r"(?:not|[a-z]+n't)(?:{w}){0,3} (?:the right|a good|right)(?:{w}){0,1} (?:move|time|place|home|step|moment|thing|role|job|position|setting|environment|company|stage)(?:{w}){0,4}",
    r"(?:not|[a-z]+n't)(?:{w}){0,2} (?:advance|progress|go through|get through|proceed)(?:d)?(?: to| any|$)(?:{w}){0,3}",
    r"(?:closed|closing|crossed|taken) you (?:out|off)(?:{w}){0,4}",
    r"no need (?:of|for)(?:{w}){0,4}",
    r"(?:not|[a-z]+n't)(?:{w}){0,2} (?:add(?:ing)?|recommend(?:ing)?|confirm(?:ing)?) (?:you|your appointment)(?:{w}){0,4}",
    r"(?:turn(?:ed|ing)? down|had to say no to)(?:{w}){0,6}",
    r"told us to stop(?:{w}){0,3}",
    r"(?:isn't|is not|not) (?:the (?:one|news|decision|outcome|letter|email|answer)|ours)(?:{w}){0,5}",
    r"not (?:on |quite )?(?:this|today)(?: time| occasion| year| season| round| one)?",
    r"(?:came|come|placed|ranked|finished|were) (?:a (?:very )?close |an? )?(?:second|runner-?up)",
    r"(?:first|our) reserve|reserve list|turns? (?:us|it) down",
    r"(?:below|beneath|under|short of|missed|meet|reach)(?:{w}){0,2} (?:the|our)(?:{w}){0,2} (?:standard|level|score|benchmark|threshold|line|cut-?off|pass mark|mark|bar|cut|grade|minimum)(?:{w}){0,2}",
    r"(?:have|had|has|got) to say no(?:{w}){0,3}",
    r"(?:is|'s|be|was) a (?:pass|no)(?:{w}){0,4}",
    r"(?:leav(?:e|ing)|left) (?:it|things|matters|this) (?:there|here|at that)(?:{w}){0,2}",
    r"(?:another|different|other) direction(?:{w}){0,3}",
    r"(?:another|the other) (?:applicant|candidate|person|colleague|finalist) (?:would|will|is|was|could|had|has|can|seemed|felt|brought|edged|offered)(?:{w}){0,6}",
    r"(?:haven't|have not|hasn't|has not|don't|do not|won't|no longer)(?:{w}){0,1} (?:got|have) (?:an?|any|the)(?:{w}){0,2} (?:{job}|space|room|place|work)(?:{w}){0,4}",
    r"tak(?:e|ing|en) (?:one of|another|an?|our|my|his|the)(?:{w}){0,3} on(?: permanently| full-?time| instead)?",
    r"(?:part ways|draw a line|call it a day|the end of the road)(?:{w}){0,2}",
    r"(?:not|[a-z]+n't)(?:{w}){0,3} (?:need|needing|require|requiring|looking for|after|hiring|hire|recruiting|recruit|taking on|take on)(?:{w}){0,3} (?:anyone|anybody|another|help|hands?|people|staff|any more|at the moment|right now|new|somebody|someone)(?:{w}){0,2}",
    r"(?:got|have|has|filled) (?:our|a|the|my|all)(?: [a-z]+)? (?:full )?(?:team|crew|complement|staff|rota|places|seats|quota|slots) (?:now|for|already|sorted|filled|complete|this)(?:{w}){0,3}",
    r"fully staffed|(?:no|not any) (?:more |free )?(?:places|spaces|vacancies|room|openings|seats)(?: left| at| here| now| this)?(?:{w}){0,2}",
    r"(?:headcount|budget|funding|role|post|job|position|opening|req|vacancy|project|contract|plan)(?:'s| has| was| is| got| have)?(?:{w}){0,2} (?:pulled|cut|axed|scrapped|canned|binned|shelved|dropped|killed|dead|off the table|not funded|fallen through|fell through|evaporated|disappeared|gone)(?:{w}){0,2}",
    r"{job} (?:closed|filled|taken|cancelled|withdrawn|gone)",
    r"(?:excluded from|ruled out|out of the running|unsuited|ineligible|not eligible|screened out|eliminated)(?:{w}){0,4}",
    r"(?:want|wants|wanted|need|needs|needed|hold out for|holding out for|prefer|prefers|preferred|hoping for|require|requires|after)(?:{w}){0,2} (?:someone|somebody|a person|people|an? [a-z]+|candidates?) (?:with|who|that|from|whose|behind)(?:{w}){0,4}",
    r"(?:would have liked|hoping to see|hoped to see|wanted to see|needed to see|looking to see|looking for|hoping for|liked to see) (?:a (?:bit|little) )?(?:more|deeper|stronger)(?:{w}){0,4}",
    r"(?:didn't|did not|doesn't|don't)(?:{w}){0,2} (?:land|click|come together|get to a|add up|convince|quite work)(?:{w}){0,3}",
    r"(?:not|[a-z]+n't)(?:{w}){0,3} (?:to|be) (?:continue|continuing|carry on|carrying on|take|taking|keep)(?:{w}){0,4}",
    r"(?:looking|searching) for (?:someone|somebody|a person|people|candidates?|an? [a-z]+ (?:who|with))(?:{w}){0,5}",
    r"(?:take|taking|taken|took|adopt|try) a different (?:approach|direction|route|tack)(?:{w}){0,3}",
    r"(?:stay|staying|stick|sticking|remain|continue) with (?:our|the|who|what)(?: (?:current|existing|present)|(?:{w}){0,2} (?:we|i|we've|i've|they) ?(?:have|got|know)?)(?:{w}){0,2}",
    r"(?:not|[a-z]+n't|no)(?:{w}){0,6} (?:fit|match)(?:{w}){0,3}",
    r"(?:not|[a-z]+n't)(?:{w}){0,6} (?:able to|going to|be)? ?(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|progress(?:ing)?|continu(?:e|ing)) (?:forward|ahead|on|further)?(?:{w}){0,2}",
    r"{choose}(?:{w}){0,1} (?:someone|somebody|others?|another (?:direction|option|path)|other (?:people|profiles)|(?:an?|the|one of|two|our)(?:{w}){0,4} (?:who|whose|with|that has|from|already|has|having|{human}))(?:{w}){0,3}",
    r"(?:gone|going|go|went) with (?:one of|an?|the|our|someone|somebody)(?:{w}){0,4}",
    r"(?:we've|we have|we'd|i've|they've|have|had|already) (?:just |now |already )*found (?:someone|somebody|our|the|a person|her|him|them|what|who)(?:{w}){0,3}",
    r"{not}(?: [#-9@-~]+){0,5} {proceed}",
    r"(?:we|i|they|panel|team|board|client|manager|committee|they've|we've)(?: have| has)?(?: [a-z]+){0,2} (?:gone|went|chosen|chose|picked|hired|appointed|selected|booked|signed|engaged) (?:with |for )?[a-z]+(?: (?:for|instead|from|to|as)|$|[.,])",
    r"(?:go|going|gone|went|move|moving|moved|take|taken|head|heading) (?:in|down|into) (?:a|another)(?: [a-z]+){0,2} (?:direction|path|route|way)",
    r"(?:a|an)(?: [a-z]+){0,2} (?:direction|route) (?:for|with) (?:this|the) {job}",
    r"(?:more|better|closer|closest|stronger|greater)(?: [a-z]+)? (?:closely |directly )?(?:match|matche[sd]|matching|fit|fits|fitting|suit|suited|align|aligns|aligned|aligning|correspond|corresponds)(?: [#-9@-~]+){0,6}",
    r"(?:whose|their|his|her)(?: [#-9@-~]+){0,5} (?:is|are|was|were|more|better|closer)(?: [#-9@-~]+){0,2} (?:closer|closely|better|stronger|relevant|nearer|aligned|suited)(?: [#-9@-~]+){0,3}",
    r"(?:not|[a-z]+n't|neither)(?: [#-9@-~]+){0,3} (?:the right|a|an|the|quite the|right|be the|be a)?(?: [a-z]+){0,2} ?(?:fit|match)(?: [#-9@-~]+){0,4}",
    r"(?:not|[a-z]+n't) (?:be )?(?:going to |able to )?(?:offer|offering|make|making|extend|extending)(?: [#-9@-~]+){0,3} (?:offer|{job}|you)",
    r"(?:going|decided|have) to pass(?: (?:on|at|for|this)| ?[.,]|$)(?: [#-9@-~]+){0,3}",
    r"(?:can't|cannot|unable to|not able to|won't|will not)(?: be)? (?:tak(?:e|ing)|see|seeing|bring|bringing)(?: [#-9@-~]+){0,3} (?:further|forward|on board|onboard|through)",
    r"(?:not|[a-z]+n't)(?: [#-9@-~]+){0,4} (?:selected|shortlisted|successful|chosen|among (?:those|the)|one of (?:those|the)|on the shortlist|a yes|ours|yours this time)",
    r"(?:other|another|the other) (?:candidate|applicant|person|finalist)s?(?: [#-9@-~]+){0,4} (?:edge|edged|stronger|ahead|nudged|pipped|closer|just)",
    r"(?:decided|had|chosen|have) to (?:end|stop|conclude|close)(?: [#-9@-~]+){0,4} (?:here|process|there|conversation|candidacy)",
    r"(?:this|that|it) (?:is|'s) where(?: [#-9@-~]+){0,3} (?:process|journey|application|conversation)(?: [#-9@-~]+){0,4} (?:end|ends|stops?)",
    r"(?:is|was|'s|isn't|not) (?:not )?(?:going|to be) (?:to be )?(?:you|a yes|the answer you)(?: [#-9@-~]+){0,3}",
    r"(?:we|i|they) (?:have |had )?(?:needed|wanted|were looking for|are looking for|require|required|need|decided we need)(?: [#-9@-~]+){0,3} (?:someone|somebody|a person|candidates?|people|individuals) (?:with|who|whose|already)(?: [#-9@-~]+){0,4}",
    r"(?:hired|appointed|promoted|recruited) (?:internally|from within|from inside)",
    r"(?:filled|closed|cancelled|canceled) (?:internally|by an internal|from within)",
    r"(?:decision|answer|outcome|news|result) (?:is|was|has been)(?: [a-z]+){0,2} (?:negative|a no|no|not positive|not in your favou?r|not to (?:proceed|go|move|hire|offer)(?: [#-9@-~]+){0,3})",
    r"(?:freeze|frozen|froze|cut|cutting|pulled|cancelled|canceled|scrapped|reduced)(?: [#-9@-~]+){0,4} (?:headcount|hiring|recruitment|recruiting|budget for (?:this|the)|openings?|vacanc(?:y|ies)|{job})",
    r"hiring freeze",
    r"(?:no|not|isn't|[a-z]+n't)(?: [#-9@-~]+){0,2} (?:the|an?) (?:news|outcome|answer|result|e-?mail|reply|decision) (?:that )?(?:you|i|we)(?: [#-9@-~]+){0,3} (?:hop(?:ed|ing)|want(?:ed)?|wish(?:ed|ing)?|like|looking)(?: for)?",
    r"(?:had|have|bring|having|with|give|deliver|share) (?:you )?(?:better|happier|more positive|good) news",
    r"(?:missed out|lost out|narrowly missed|pipped)(?: [#-9@-~]+){0,4}",
    r"(?:suspend(?:ed|ing)?|stopp?(?:ed|ing)|halt(?:ed|ing)?|abandon(?:ed|ing)?|end(?:ed|ing)?|call(?:ed|ing)? off) (?:the|this|our|all)(?: [#-9@-~]+){0,2} (?:recruitment|search|hiring|process)(?: [a-z]+)?",
)

# Regret and a negation: a no if nothing else in the mail says yes.
REFUSE_FAINT = (
    r"(?:disappointing|bad|sad|unwelcome|less than ideal) news(?: [#-9@-~]+){0,5}",
    r"(?:regret|sorry|afraid|unfortunately|sadly|pains me|hate|tough)(?:{w}){0,8} (?:not|unable|cannot|can't|won't|couldn't|didn't|unsuccessful|declined|rejected|no longer)(?:{w}){0,8} (?:you|your|position|role|job|forward|further|application|offer|hire|team|stage|round|place|interview|selected|appointment)",
)

# Blanked before anything is looked for: words of a no that say none.
MASK = (
    r"(?:cannot|can't|unable to|not|won't) (?:be )?(?:give|provide|write|giv|provid|writ)(?:ing)?(?:{w}){0,2} reference(?:{w}){0,6}",
    r"(?:happy|glad|willing|free) to (?:{g8}) ?(?:if (?:that|it|this|you'd|you would|you want|useful|helpful)|feedback|(?:it|this|things) through)(?:{w}){0,3}",
    r"told (?:that )?they(?:{w}){0,6}",
    r"(?:match|meet|reach|stretch to|go to|improve)(?:{w}){0,3} (?:salary|figure|pay|rate|package|number)(?:{w}){0,3}",
    r"between you and(?: [#-9@-~]+){0,4}",
    r"(?:process|complete|finali[sz]e) your application(?: [#-9@-~]+){0,6} (?:until|without|unless)(?: [#-9@-~]+){0,3}",
    r"(?:reimburse|pay for|(?:move|change) your (?:start|interview|slot|date|time))(?: [#-9@-~]+){0,4}",
    r"(?:not|[a-z]+n't)(?: [#-9@-~]+){0,4} (?:yet|until)(?: [#-9@-~]+){0,3}",
    r"(?:relocation|visa|sponsorship|remote|parking|expenses|travel costs|moving costs|salary)(?: [#-9@-~]+){0,2}",
    r"have yet to(?: [#-9@-~]+){0,4}",
    r"whether (?:or not )?(?:you|your application|we|the|they|it)(?: [#-9@-~]+){0,8} (?:not|successful|unsuccessful|selected|shortlisted|chosen)(?: (?:selected|successful|shortlisted|chosen))?",
    r"(?:applicants|candidates|those|people)(?: [#-9@-~]+){0,8} (?:will|may|to|are|being|shall)(?: then)? be (?:invited|contacted|notified|asked|called|informed)(?: [#-9@-~]+){0,4}",
    r"(?:with|on|about|for|hire|hired|reject|rejected|appoint|interview|interviewed) (?:him|her|them|this candidate|the candidate|these candidates)(?: [#-9@-~]+){0,3}",
    r"(?:he|she) (?:was|is|has been|had been|wasn't|isn't|hasn't been|didn't|did not)(?: [#-9@-~]+){0,6}",
    r"unsuccessful (?:candidates|applicants)(?: [#-9@-~]+){0,6}",
    r"(?:candidates|applicants|those|anyone|applications) (?:who|that|which|not)(?: (?:are|have|were|is|been|do|did|not))* (?:not|unsuccessful|selected|[a-z]+n't)(?: [#-9@-~]+){0,4}",
    r"(?:does|do|did|would|need) ?(?:not|[a-z]+n't) (?:mean|imply|reflect|suggest|indicate|affect|prevent|be discouraged|hesitate)(?: [#-9@-~]+){0,12}",
    r"no reflection(?: [#-9@-~]+){0,8}",
    r"not only(?: [#-9@-~]+){0,3}",
    r"(?:not|[a-z]+n't|unable to|cannot)(?: [#-9@-~]+){0,2} (?:provide|give|offer|share|provid(?:e|ing)|giving|offering|sharing|enter|respond|reply|answer)(?: [#-9@-~]+){0,3} (?:feedback|details|comments|correspondence|discussions?|individually|personally|personali[sz]ed|each|every|everyone|all)(?: [#-9@-~]+){0,3}",
    r"(?:last|previous|prior|earlier) (?:time|year|round|occasion|application)(?: [#-9@-~]+){0,8}",
    r"previously (?:unsuccessful|declined|rejected|applied)",
    r"no longer (?:wish|want) to(?: [#-9@-~]+){0,6}",
)

# What ends the reach of a condition.
CLAUSE = (r"(?:[;:]|but|however|so (?:we|i))",)
# In front of a wording that says yes: then it says no.
NEGATION = (r"(?:not|[a-z]+n't|cannot|unable to|no longer|never|without|(?:would|could|might|i'd|we'd|[a-z]+'d) have|hoped|wish(?:ed)?)",)
# Right before or inside the cue: it may be, it is not said that it is.
MODAL = (
    r"(?:may|might) (?:not )?(?:also |still |already |then |well )?(?:be|have to|need to|have been|decide|choose|select|move|go|result|mean|proceed|become|get|receive)",
)

# In front of the cue in its sentence: it is only supposed.
CONDITION = (
    r"(?:if|unless|should (?:you|your|we|the|this|it|there)|in case|in the event|whether|assuming|suppose|supposing|until|were (?:you|we|your) (?:to|not))",
    r"(?:have not|haven't|not|[a-z]+n't)(?: [#-9@-~]+){0,3} (?:hear|heard|received|contacted)(?: [#-9@-~]+){0,4} (?:from|by|back)",
    r"(?:assume|take it|deem|(?:please|kindly|should|may|can|must|to|then) (?:consider|regard|understand|conclude))(?: that)? (?:your|you|the|this|it)",
    r"(?:finish|complete|submit|send|confirm|reply|accept|sign|upload)(?:{w}){1,8} or(?: else)?",
    r"(?:only|just) (?:those|shortlisted|successful|selected|candidates|applicants)",
    r"(?:it is|it's) possible that",
)
# Anywhere in the sentence: it is only supposed, or waits for something of the reader's.
CONDITION_ANY = (
    r"(?:(?:as|at|per|on) (?:your (?:own )?request|you asked|you requested|requested)|you asked us to)",
    r"(?:if|unless|where|should) you (?:have not|haven't|do not|don't|are not)(?: [#-9@-~]+){0,2} (?:hear|heard|receive|received|contacted|be contacted|complete|completed|submit|submitted|confirm)",
    r"(?:hear|heard) (?:back )?(?:from us|anything|nothing|from me)",
    r"(?:until|unless|before (?:we can|you can)|without) (?:we|you|your|i|this|the|they|it|all|both|have|be|do)(?: [#-9@-~]+){0,3} (?:received?|have|has|provide|provided|complete|completed|confirm|confirmed|sign|signed|heard?|finish|finished|review|reviewed|complet(?:e|ing)|upload|submit|receiving|references?|checks?|documents?|paperwork|speak|spoken|talk|met|meet)",
    r"(?:reschedul(?:e|ed|ing)|another (?:time|date|slot)|new (?:time|date|slot)|different (?:time|date|day|slot)|other (?:time|date|slot)s?)",
    r"go(?:ing)? ahead (?:on|with|at) (?:mon|tues|wednes|thurs|fri|satur|sun|the \d|tomorrow|today|our (?:call|meeting|chat)|the (?:interview|call|meeting))[a-z]*",
    r"(?:no longer|can't|cannot|not able to|unable to) (?:see|meet|speak with|host) you (?:on |at |this )?(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|today|the \d|as planned|morning|afternoon)[a-z]*",
    r"(?:link|attachment|e-?mail|zoom|address|file)(?: [#-9@-~]+){0,5} (?:work|opened?|attached?|arrive|reach)",
    r"applications? (?:received|sent|submitted) after(?: [#-9@-~]+){0,6}",
    r"(?:interview|call|meeting|chat|appointment|session)(?: [#-9@-~]+){0,3} (?:tomorrow|today|tonight|this (?:morning|afternoon)|(?:on )?(?:mon|tues|wednes|thurs|fri)day)",
    r"cancel(?:led|ling)? (?:on |our |the |my |this )*(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|today|call|chat|meeting|interview)[a-z]*",
    r"(?:by mistake|in error|please (?:disregard|ignore)|not (?:been )?reject(?:ed)?)",
)

# --- yes, wait, come -----------------------------------------------------------------------------

ACKNOWLEDGE = (
    r"(?:we've|we have|i've|i have|have)(?: now| just| safely| successfully)? (?:got|received|logged|registered) (?:your|the)(?: [#-9@-~]+){0,5} (?:application|cv|resume|submission|candidature)s?",
    r"your(?: [ #-9@-~]*)? (?:application|cv|resume|form)(?: [ #-9@-~]*)? (?:reached|arrived|landed|came through|come through|gone through|went through|is in|is complete)",
    r"(?:have |has |we've |just |successfully |been )?receiv(?:ed|ing) (?:your|the|an?)(?: [#-9@-~]+){0,5} (?:application|cv|resume|submission|candidature)",
    r"(?:your|the)(?: [#-9@-~]+){0,3} (?:application|cv|resume|candidature)(?: [ #-9@-~]*)? (?:has|have|was|is|been)(?: [a-z]+){0,2} (?:received|submitted|sent|logged|registered|being reviewed|under review|with us|with the)",
    r"(?:confirm|confirming|acknowledge|acknowledging)(?: [#-9@-~]+){0,4} (?:receipt|received)(?: [#-9@-~]+){0,4} application",
    r"application (?:received|submitted|confirmation|confirmed)",
    r"(?:all|everything|documents?|papers|cv|form|forms) (?:is |now |safely |well )*received",
    r"(?:got|to hand) your(?:{w}){0,3} (?:cv|resume|application|form|papers|materials|documents)",
    r"your(?: [ #-9@-~]*)? (?:materials|documents|papers|results|references|certificates|scores|answers|assessments?)(?: [ #-9@-~]*)? (?:have|has|been|were|are)(?:{w}){0,2} (?:come through|received|added|uploaded|arrived|reached|landed|logged|recorded)",
    r"(?:added|attached|saved|filed|linked|uploaded|passed on) (?:to |with )?your application",
    r"(?:passed|forwarded|sent|handed) your (?:application|cv|resume|details|form)(?: on)? to(?:{w}){0,4}",
    r"(?:references|transcripts?|documents?|certificates?)(?:{w}){0,4} for your application",
)
ACKNOWLEDGE_NEAR = (
    r"(?:thank you|thanks)(?: [#-9@-~]+){0,4} for (?:applying|your(?: [#-9@-~]+){0,4} application|your interest|submitting|sending|taking the time to apply)(?: [#-9@-~]+){0,3}",
    r"(?:will|shall|are|we'll|going to|currently)(?: [#-9@-~]+){0,3} review(?:ing)?(?: [#-9@-~]+){0,2} (?:your|all|each|every|it|applications?|them)",
    r"(?:shortlisted|successful|selected) (?:candidates|applicants)(?: [#-9@-~]+){0,3} (?:contacted|hear|notified|invited)",
    r"(?:will|we'll)(?: [#-9@-~]+){0,2} (?:be in touch|contact you|get back to you|reach out|let you know)(?: [#-9@-~]+){0,6} (?:if|once|when|whether|within|in due course|soon|shortly|regarding|about)",
)
# An offer or an invitation in so many words: it stands, whatever else the mail regrets.
OFFER_SURE = (
    r"(?:pleased|delighted|happy|thrilled|excited|glad|pleasure|like|love)(?:{w}){0,4} (?:to )?offer(?:ing)? you(?: the| an?| this| our)?(?:{w}){0,4} (?:position|role|job|post|contract|apprenticeship|internship|traineeship|employment)",
    r"you(?:'ve| have)? (?:been|were) (?:selected|chosen|appointed|successful)(?:{w}){0,2} (?:for|to|as|in) (?:the|our|this|an?)(?: [#-9@-~]+){0,2} ?(?:position|role|job|post)",
    r"(?:we'd|i'd|would|'d) (?:all )?(?:like|love|be (?:delighted|thrilled|glad)) (?:you to|for you to|to have you|if you would|if you'd|if you could) (?:join (?:us|our team|the team|[a-z]+)(?: as|$|[.,!])|come (?:and|to) work|come on board|work (?:with|for) us|take (?:on |up )?the (?:{job})|be our|start)(?:{w}){0,4}",
    r"(?:we|i|and)(?: are|'re|'m| am| can| will| hereby|)(?: now| hereby| therefore)? offer(?:ing)? you (?:the|an?|this)(?:{w}){0,4} (?:position|role|job|post)",
    r"you(?:'ve| have)? (?:got|landed|secured) the (?:job|role|position|post|gig)|(?:job|role|position|post)(?:'s| is) yours",
    r"(?:attached|enclosed)(?: is| are)? your(?: [a-z]+)? contract|your contract(?: of employment)? is (?:attached|enclosed)",
)
INTERVIEW_SURE = (
    r"(?:can|could|would) you (?:come|attend|make it|join us)(?:{w}){0,4} interview",
    r"(?:would|[a-z]+'d) (?:like|love) (?:for )?you to(?:{w}){0,3} (?:interview|assessment centre|(?:second|next|final) (?:round|stage))(?:{w}){0,3}",
    r"(?:pleased|delighted|happy) to (?:say|tell you|inform you|let you know|confirm)(?: that)? you(?:'ve| have| are)(?: been)? (?:shortlisted|short-listed|invited)(?:{w}){0,4}",
    r"(?:would|'d|we'd|i'd|pleased|delighted|happy|glad)(?: like| love| be (?:delighted|pleased|happy))? to (?:invite you|interview you|ask you (?:in|to come))(?:{w}){0,4} (?:interview|assessment|second|next|final|meet|call|panel|stage|round)(?:{w}){0,4}",
    r"you(?:'ve| have| are| were)(?: been)? (?:shortlisted|short-listed|selected)(?:{w}){0,1} (?:and|so)(?:{w}){0,3} invited to(?:{w}){0,4}",
)
INTERVIEW = (
    *INTERVIEW_SURE,
    r"you(?:'re| are| have made it) through(?: to)?(?:{w}){0,3}",
    r"(?:would|[a-z]+'d) (?:like|love) (?:for )?you to(?:{w}){0,1} (?:come|attend|meet|do|take part|speak|complete)(?:{w}){0,5}",
    r"you(?:'ve| have)(?: been)? (?:shortlisted|short-listed)|interviews? (?:will )?(?:take place|be held)(?:{w}){0,3}",
    r"would [a-z]+(?: [#-9@-~]+){0,3} (?:work|suit|do)(?: [#-9@-~]+){0,3} (?:interview|call|chat)",
    r"(?:can|could|would|will|might) you (?:please |perhaps |still )?(?:be (?:on|up|around|able|available|free)|come|make|manage|do|join|meet|spare|have (?:time|half|\d+))(?: [#-9@-~]+){0,6}",
    r"(?:invit(?:e|ing|ed)|invitation)(?: [#-9@-~]+){0,5} (?:to|for)(?: [#-9@-~]+){0,6} (?:interview|call|conversation|chat|meeting|assessment|test|screen(?:ing)?|round|stage|day|exercise|presentation|task|challenge|video|panel|meet|speak)s?",
    r"(?:schedule|arrange|book|set up|organi[sz]e|line up|find|fix|pick|choose|confirm|reschedule|move|moving|rearrange|rescheduling|change)(?: [#-9@-~]+){0,5} (?:interview|call|(?:an?|another|new|different|convenient|suitable) time|slot|chat|conversation|screen|phone screen|meeting|conversation|onsite|date)(?: [#-9@-~]+){0,3}",
    r"(?:would|we'd|i'd|'d) (?:like|love|be (?:happy|delighted|keen|glad)|want)(?: [#-9@-~]+){0,2} to (?:speak|meet|talk|chat|interview|invite|discuss|see you|hear more|learn more|get to know|move you|progress you|bring you)(?: [#-9@-~]+){0,4}",
    r"(?:mov(?:e|ing)|progress(?:ing)?|advanc(?:e|ing)|tak(?:e|ing)|put(?:ting)?|through|proceed(?:ing)?) (?:you |your application |forward |on |ahead |with your application )*(?:to|through to|onto)(?: [#-9@-~]+){0,3} (?:next|second|final|interview|further|technical|third|assessment)(?: [#-9@-~]+){0,2} ?(?:stage|round|step|interview|phase)?s?",
    r"(?:your|the|our)(?: [#-9@-~]+){0,3} interview(?: [#-9@-~]+){0,5} (?:confirmed|scheduled|rescheduled|moved|booked|take place|takes place|is on|will be|postponed|at \d|on (?:mon|tues|wednes|thurs|fri))",
    r"(?:what|which)(?: [#-9@-~]+){0,4} (?:availability|times?|dates?|slots?|day)(?: [#-9@-~]+){0,3} (?:suit|work|you|available|for)",
    r"(?:your|share your|send(?: [#-9@-~]+){0,2}|let me know your|let us know your) availability",
    r"(?:next|second|final|first|third) (?:step|stage|round)(?: [#-9@-~]+){0,4} (?:is|will be|would be|involves|consists)(?: [#-9@-~]+){0,6}",
    r"(?:are|would) you (?:be )?(?:available|free)(?: [#-9@-~]+){0,5}",
    r"(?:interview|phone screen|assessment) (?:invitation|confirmation|invite|details)",
    r"(?:complete|take|do)(?: [#-9@-~]+){0,4} (?:assessment|coding (?:test|challenge|exercise)|take-home|online test|technical test|challenge)(?: [#-9@-~]+){0,3}",
    r"you(?:'ve| have)(?: [a-z]+){0,2} (?:been )?(?:selected|shortlisted|short-listed|chosen|invited)(?: [#-9@-~]+){0,2} (?:for|to)(?: [#-9@-~]+){0,5}",
)
OFFER = (
    *OFFER_SURE,
    r"(?:pleased|delighted|happy|thrilled|excited|glad|like|pleasure|love)(?: [#-9@-~]+){0,4} (?:to )?(?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing))(?: [#-9@-~]+){0,3} (?:you|an offer|offer|position|role|job|post)(?: [#-9@-~]+){0,5}",
    r"(?:offer of employment|offer letter|employment offer|job offer|formal offer|written offer|verbal offer|contract of employment)",
    r"(?:you(?:'ve| have)? got the (?:job|role|position)|the (?:job|role|position) is yours|welcome (?:aboard|to the team|on board))",
    r"(?:offer|offering) you the (?:[#-9@-~]+ ){0,5}(?:position|role|job|post)",
    r"(?:would|we'd|i'd) (?:love|like|be (?:delighted|happy|thrilled)) (?:to have you|for you to|you to)(?: [#-9@-~]+){0,1} join(?:ing)?(?: [#-9@-~]+){0,4}",
    r"we(?:'d| would) like you to (?:join|be our|take (?:the|on))(?: [#-9@-~]+){0,4}",
    r"(?:selected|chosen) you (?:for|as)(?: [#-9@-~]+){0,5}",
)

# --- what the mail is about ----------------------------------------------------------------------

# The reader applied: one of these is enough.
APPLIED = (
    r"(?:second|final|next|third|last) round|round (?:two|three|2|3)|your portfolio|speculative (?:application|letter|cv)|at this (?:point|stage) (?:in|of) your career|kitchen trial|put(?: [a-z]+)? your letter|the take-?home|(?:two|three|pair) of you(?: left)?|your other (?:conversations|processes|interviews|applications)|applications? clos(?:e|es|ed|ing)",
    r"walk-?in drive|gave(?: [a-z]+){0,3} interview|(?:called|calling|list) for interview|rounds? of (?:interview|discussion)s?|applications? were (?:reviewed|read)|i interviewed you|you interviewed for",
    r"(?:the|your) (?:challenge|sample|audition|demo|recordings?)|playing for us|popping in|class on|in our process|technical interview",
    r"(?:trial|taster) (?:shift|day|session|morning|lesson)",
    r"(?:your|the|first|second|final|our|this) interviews?",
    r"(?:hours|day|morning|afternoon|time) (?:that )?you (?:gave|spent|took)",
    r"(?:coming|came) (?:all|in|to (?:meet|see|spend|us))",
    r"your (?:scores?|take-?home|exercise|assessment|trial|task|references?|form|letter|pitch to us|lesson|audition|sample|test)",
    r"(?:conversations|interviews|meetings|meeting) (?:for|with|about)(?: [#-9@-~]+){0,3} (?:role|position|job|team|post|opening|partners|you)",
    r"(?:you|your)(?: [#-9@-~]+){0,4} (?:candidate|applicant|appointable|shortlisted)",
    r"your (?:recent |job |online |speculative |internal |first |second |latest |employment )*(?:application|candidacy|candidature|cv|resume|interview|interviews|seminar|portfolio|cover letter|covering letter|coding test|take-?home)",
    r"your interest in (?:joining|working|the|our|this|a|an|employment|career|opportunit)(?: [#-9@-~]+){0,8}",
    r"(?:you|having) (?:have )?(?:recently )?(?:applied|interviewed)",
    r"(?:for|in|by) (?:applying|interviewing)",
    r"(?:for coming (?:in|out|over|along|down|by|round|back|to (?:see|meet|us|our))|for dropping your|for hopping on|to have you with us|after your onsite|your onsite|your walk through|your presentation|for attending|for interviewing|for meeting with us|for chatting|for speaking with|for talking with|for the interview|for joining us for)",
    r"(?:dear|hello|hi) (?:candidate|applicant)",
    r"(?:interview|interviewing|application|recruitment|hiring|selection|assessment|recruiting) (?:process|panel|stage|day|team|round|exercise|manager|committee|outcome)",
    r"(?:apply again|reapply|re-apply|apply for (?:other|future|any|another))",
    r"(?:future|other|any|suitable) (?:vacancies|openings|roles|positions|job opportunities)",
    r"(?:talent|recruitment|recruiting|hiring|people|hr) (?:acquisition|team|partner|manager|services|department|operations)",
    r"(?:the|our|this) (?:other )?(?:candidates?|applicants?|finalists?|shortlist)",
    r"keep your (?:details|information|profile|application|cv|resume)(?: [#-9@-~]+){0,3} (?:file|database|pool)",
)
# Job words: with them a decision may be about a job.
JOB = (
    r"(?:take-?home|apprenticeships|internships|placements?|(?:the|that|this)(?: [a-z]+){0,2} seat|your (?:application|candidacy|candidature)|join (?:us|our team|the team))",
    r"requisitions?",
    r"(?:appl(?:y|ied|ying)|onsite|three rounds|position|role|vacancy|vacancies|opening|openings|post|job|jobs|internship|candidates?|applicants?|hiring|hire|hired|recruit[a-z]*|interview[a-z]*|employment|career|careers|headcount|panel|appoint[a-z]*|resume|cv|skill ?set|qualifications|your (?:background|experience|profile|skills|expertise|portfolio|exercise|presentation|process work|interest))",
)
# Somebody decides about something else.
FOREIGN = (
    r"(?:loan|mortgage|overdraft|credit card|insurance cover|visa|residence permit|entry clearance|asylum|planning permission|planning application)s?",
    r"(?:manuscript|abstract|peer review|proceedings|camera-ready|your paper|your poems?|your stor(?:y|ies)|novel|anthology|longlist|book proposal|article pitch|another agent|talk proposal|call for papers)s?",
    r"(?:admissions?|enrol?lment|undergraduate|graduate school|mba|school place|kindergarten|nursery place|sixth form|tuition|ucas|scholarship|bursary|waiting list|waitlist|studio places)s?",
    r"(?:pull request|merge request|maintainers?|codebase|feature request)s?",
    r"(?:prize|contest|competition entry|nomination|grant application|funding round|accelerator|partner meeting|seed round|squad|casting)s?",
    r"(?:supplier|vendor|tender|your bid|your quote|quotation|procurement|rfp|purchase order|landlord|tenant|tenancy|apartment|lease|plots?|membership|ballot|adopt(?:ing|ion)|refund|resubmit|your app)s?",
)
# Words that are about a job and nothing else.
JOB_SURE = (
    r"(?:take-?home|apprenticeships|internships|the (?:[a-z]+ ){1,2}seat)",
    r"requisitions?",
    r"(?:linkedin|next steps|for chatting|(?:for )?coming in|cover letter|references|probation|start date|onsite|seminar)",
    r"(?:role|job|vacancy|vacancies|position|positions|opening|openings|post|hire|hired|hiring|hires|recruit[a-z]*|employ[a-z]*|internship|apprenticeship|headcount|interview(?:ed|ing|s)?|cv|resume|salary|careers?|talent|shifts?|colleague|join (?:us|our|the team)|human resources|hr|candidate|candidates|applicants?|shortlist[a-z]*|person specification|appoint[a-z]*|team)",
)
# The words that bind a decision to something else, whatever job words stand around.
FOREIGN_BOUND = (
    r"(?:hedge|trading|long|short|open) positions?|(?:clos|exit|unwind|trim)(?:e|ed|ing)? (?:the|our|out) (?:of )?(?:the )?positions?",
    r"(?:pull request|merge request|(?:pr|mr|issue) #?\d+|your contribution|manuscript|maintainers|associate editor|editorial office|admissions|steering group)",
    r"(?:application|apply|applied|applying) (?:for|to) (?:an? |the |your |our |this )?(?:[a-z-]+ ){0,3}(?:loan|mortgage|credit|visa|permit|membership|scholarship|grant|school|course|programme of|program of|degree|insurance|licen[cs]e|funding|passport|residence|planning|tenancy|card|account|benefit|adoption|place|study|citizenship|fellowship fund|accelerator|apartment|flat|refund|bursary|incubator)",
    r"your (?:[a-z-]+ ){0,3}(?:loan|mortgage|visa|permit|paper|manuscript|abstract|submission|proposal|pull request|patch|merge request|bid|tender|quote|quotation|grant|claim|story|poem|novel|entry|nomination|membership|tenancy|offer on the|pitch|startup|admission|scholarship|planning application|credit application|article|talk|chapter|book|app|listing|design entry)",
    r"(?:loan|mortgage|credit|visa|admissions?|membership|planning|rental|grant|tenancy|insurance|scholarship|school) application",
    r"(?:admissions? (?:committee|team|office|decision|cycle)|place on (?:the|our|this) (?:[a-z-]+ ){0,4}(?:course|programme|program|degree|school)|offer you a place|program committee|programme committee|editorial board|reviewers?|referees?)",
    r"(?:vendor|supplier|contractor|bidder|agency|tenant|landlord|venue|caterer|tender|bid|quote|proposal|pull request|loan|manuscript|buyer|offer on the house)s?",
)
# Settles it, unless a job's title stands in the subject.
# Such a decision named outright, whatever title stands in the subject.
FOREIGN_DECIDED = (
    r"course is (?:now )?full|thank you for standing|with \d+ votes|place in the (?:choir|orchestra|squad|troupe|class|hall|play|band)",
    r"(?:levy|grant|project|research) funding|(?:company|organi[sz]ation|charity|school)'s (?:request|application|bid)",
    r"won't fix|wontfix|(?:bug|issue|ticket) #?\d+|commented on [a-z]+-\d+|closed this (?:issue|as)|feature request",
    r"visa (?:application|decisions?|centre|section|office)|entry clearance|caseworker|application for an? (?:[a-z]+ ){0,3}(?:visa|permit|passport)",
    r"(?:your nomination|you were nominated|thank you for (?:entering|your entry|submitting your (?:paper|story|work|poem|film)))",
    r"(?:(?:jobs?|positions?|vacanc(?:y|ies)|roles?|searches) you(?:'ve| have)? (?:saved|viewed|followed|follow|starred|bookmarked)|created (?:an|this|the) (?:job )?alert|your job alert|new since yesterday|\d+ new (?:jobs|vacancies|roles))",
)
FOREIGN_SURE = (
    r"your (?:company|start-?up|business|venture)(?:'s)? (?:any )?(?:further|forward|request|application|for this|through)",
    r"(?:casting (?:team|director|producer)|producers (?:have|of)|to be on (?:the|our) show|contestants?|(?:series|season) \d+|part in the (?:programme|show|series))",
    r"(?:visitor|spouse|entry|tourist|family|your) visa|residence permit|citizenship (?:application|request)|asylum",
    r"(?:appl(?:ying|ied|ication)) (?:to|for)(?: [a-z']+){0,3} (?:master's|msc|mba|bachelor's|degree|phd|doctoral)|doctoral programme|offer you a place|(?:preferred|allocated) (?:school|a place)|school places?|phd admissions|admissions (?:team|office)",
    r"(?:the (?:jury|judges) (?:ha(?:ve|s)|chose|selected|awarded)|(?:shortlisted|finalists?|winners?) (?:for|of) the (?:[a-z]+ )?(?:prize|award))",
    r"(?:housing (?:officer|request|register|team|application|options)|rehous(?:ed|ing)|landlord|tenants?|letting agent|the (?:flat|room|house) to|allotment|homeless(?:ness)?|council tax)",
    r"(?:evening|training|language|degree|diploma|certificate|short|summer|open) course (?:is|was|has|place)|course (?:is full|places?|application|fees)|(?:place on|join) the course|(?:to|be) foster(?:ing)?|foster (?:care|carers?)|as adopters?",
    r"(?:funding (?:request|application|was|for your)|[a-z]+'s allowance|universal credit|business account|open an? account|current account|overdraft|parking permit|blue badge|excused from jury)",
    r"(?:your (?:film|act|claim|appeal|manuscript|review of)|cast (?:someone|somebody|another)|film festival|(?:for|in) the residency|artists? residency|open call)",
    r"(?:(?:application for|your|for) membership|members elected|the squad|the ballot|plot \d+|room in hall|halls? of residence)",
    r"(?:offer(?:ed|ing)? (?:you |[a-z]+ )?(?:admission|a place (?:at|on|in))|admission to|admissions committee|(?:your|the) (?:policy|cover|mortgage|loan|manuscript|abstract|pull request|tenancy|tender|bid|visa|book proposal|planning application|scholarship|grant application)|(?:for|of) (?:cover|funding|membership|a loan|a mortgage|a scholarship|a grant|a visa)|associate editor|clos(?:e|ed|ing) (?:the|our) positions? (?:this|at|for|and|before)|long gas)",
)
# The writer is the one who applied.
OWN = (
    r"(?:my|mine) (?:resume|cv|interview|cover letter|interest in the (?:role|position|job))",
    r"(?:consider(?:ing|ed)?|interview(?:ing|ed)?|reject(?:ed|ing)?|hire|hiring|turned|recommend(?:ing|ed)?) me",
    r"i (?:have |had |recently |just )?(?:applied|didn't get|did not get|got (?:rejected|turned down|the job)|was (?:rejected|not selected|turned down|told))",
    r"letting me know (?:that|about|of)",
    r"(?:they|she|he) (?:told|rejected|turned) me",
)
# And takes it back, or speaks of it as their own: that settles it.
WITHDRAWAL = (
    r"(?:thank you|thanks)(?: [#-9@-~]+){0,3} for (?:the|your) (?:kind |generous |job )*offer|won't be able to attend|i've taken a(?:nother)? (?:role|job|position)|i (?:have )?signed with|stay where i am|i'm going to have to say no|i will have to decline",
    r"(?:my|mine) (?:application|candidacy|candidature)",
    r"i (?:have |am |'m |'ve |must |would like to |wish to |need to |decided to |have decided to |want to )*(?:withdraw|withdrawing|withdrawn|decline|declining|turn down) (?:my|the|your|from|this)",
    r"(?:i|i've|i have) (?:have )?(?:accepted|taken|decided to accept|decided to take) (?:another|a|an|the) (?:[a-z]+ )?(?:offer|role|position|job)",
    r"i(?:'ve| have| had)? (?:now )?(?:decided|chosen) (?:not )?to (?:pursue|accept|decline|withdraw from|stay|take|remove myself|step back)(?: (?:the|this|your|another|a different|an|with|in|from|at|other))+ (?:[a-z]+ )?(?:opportunit(?:y|ies)|role|offer|position|job|company|employer|process|consideration)",
)
# A newsletter, an article, a template: it talks about refusals.
CHATTER = (
    r"(?:job ?seekers?|job hunt|recruiters say|new matches|applications viewed|manage preferences|forward to a friend|newsletter|in this issue|read more|weekly digest|daily digest|webinar|tips|how to (?:respond|reply|handle|deal|write|bounce)|(?:sample|template) (?:e-?mails?|letters?)|rejection (?:e-?mail|letter)s?|subscribers?|subscribe|view (?:this )?(?:email )?in (?:your )?browser|blog|podcast|article|trending|top stories|job alerts?|recommended jobs|jobs you (?:may|might)|people also|new jobs|employers who viewed|new matches|manage (?:your )?alerts?|career tips?|hot jobs)",
)
# Titles of jobs end so; in a subject they are a sign of an application.
TITLE = (
    r"(?:surgeon|conductor|intern|dev|(?:bar|farm|shop|kitchen|garden|office|lab|care|casual|seasonal|weekend|saturday|summer|yard) (?:work|job|help|staff|trial|shifts?)|graduate scheme|teaching (?:post|job)|worker|lectureship|professorship|readership|registrar|ranger|physiotherapist|radiographer|sonographer|midwife|paramedic|violin|violinist|organist|baker|bakery|groom|attendant|housekeeper|nanny|runner|fitter|joiner|roofer|painter|machinist|operative|courier|loader|picker|packer|instructor|trainer|lifeguard|fundraiser|journalist|reporter|illustrator|animator|archivist|conservator|vet|florist|stylist|hairdresser|bartender|butcher|postman|dietitian|physician|chaplain|warden|buyer|ward clerk|training contract|vacation scheme|bookkeeper|copywriting|educator|merchandiser|policy adviser|governess|usher|stagehand|deckhand|farmhand|herdsman|shepherd)",
    r"(?:chef|cook|barista|waiter|waitress|bookkeep[a-z]*|driver|cleaner|hand|farm|trial|shift|driver|practitioner|headteacher|head of [a-z]+|postdoc|choir|guide|guard|gardener|plumber|builder|carer|porter|caretaker|janitor|labou?rer|manager|engineer|developer|analyst|officer|assistant|lead|leader|director|designer|coordinator|co-ordinator|specialist|consultant|associate|administrator|technician|scientist|researcher|editor|writer|producer|architect|supervisor|representative|executive|advisor|adviser|accountant|nurse|teacher|lecturer|tutor|clerk|operator|planner|buyer|chef|driver|mechanic|electrician|recruiter|partner|head of [a-z]+|intern|internship|apprentice|trainee|postdoc|fellow|professor|curator|librarian|paralegal|solicitor|counsel|secretary|receptionist|cashier|barista|bookseller|doctor|dispatcher|programmer|tester|auditor|controller|strategist|marketer|copywriter|photographer|translator|interpreter|inspector|surveyor|estimator|foreman|welder|carpenter|cook|server|host|steward|pilot|therapist|pharmacist|dentist|veterinarian|biologist|chemist|physicist|statistician|economist|actuary|underwriter|trader|broker|banker|sales|marketing|product manager|scrum master|devops|sre|vp|cto|cfo|coo)",
)
# It wants something of the reader.
ASKS = (r"(?:please (?:send|upload|complete|confirm|provide|bring|reply with|let (?:me|us) know (?:when|which|if you can)|fill|sign|return|resubmit|call)|could you (?:send|please|confirm|provide|let)|(?:can|would|will) you (?:please |just )?(?:send|confirm|provide|chase|close|update|draft|check|book|arrange|write|ask|find|add|prepare|post|resend|fill)|we need you to)",)
# A mail to many: nobody's application is decided in it.
CROWD = (r"(?:hi|hello|dear|hey|good morning) (?:managers|team leads|hiring managers|all|everyone|everybody|team|folks|friends|colleagues|members|subscribers|readers|both|guys)",)
# After "move forward with": the reader, or the process; anything else is somebody else.
# Said outright that nothing is decided.
HOLDING = (r"(?:no decision (?:yet|so far|has (?:yet )?been|is )|decision has not|(?:not|[a-z]+n't) (?:made|reached|taken|come to)(?: [#-9@-~]+){0,3} decision|bear with (?:us|me)|still (?:deciding|waiting (?:for|to|on)|interviewing|in the running)|before they decide|will decide|decision (?:will be|is expected|is due|should be)|on ice|(?:put|placed) on hold|on hold (?:until|till|for now)|need (?:a |some |a few |a bit )*more (?:time|days|weeks)|get back to you (?:by|on|next|soon|as soon|once|when|within))",)
# How the reader is spoken to.
# The subject names what people apply for; the mail begins with a name: somebody writes to one reader.
ABOUT = (r"(?:graduate scheme|scheme|work trial|portfolio review|civil service|speculative|reserve list|roles?|vacanc(?:y|ies)|job|interview(?:ed)?|(?:position|post|application) (?:of|as|for)|candidacy|candidature|cv|resume|hiring|recruit(?:ing|ment)?|apprenticeship|internship|placement|traineeship|postdoc|lectureship|fellowship|opening|trial (?:shift|day)|candidate)",)
GREETED = (r"(?:dear |hi |hello |hey |hiya |morning |good morning |good afternoon )?[a-z]+(?: [a-z]+){0,2} ?[,!-]",)
YOU = (r"(?:you|your|yours|you're|you've|you'll|you'd)",)
WITH = (r"with",)
# … unless it belongs to the person just named: "people with more experience".
PERSONS = (r"(?:{human}|{person}|others?|one|ones|those|girl|boy|lad)",)
READER = (r"with (?:you|your|yours|this|these|the (?:process|application|recruit|hiring|interview|next|role|position)|our (?:process|conversation)|any|further|another|other|someone|it|hiring|an? (?:offer|interview|application))",)
# What people wish only when it is over.
FAREWELL = (
    r"(?:wish|wishing|luck|success|successful|best|well)(?: [#-9@-~]+){0,8} (?:search|future|endeavou?rs?|career|hunt|elsewhere|path|next (?:role|step|job|move|chapter|opportunity)|job ?search)",
    r"(?:keep|retain|hold|save|hang on to)(?: [#-9@-~]+){0,2} your (?:cv|resume|details|application|profile|information|name)",
    r"(?:apply|consider applying|applying|look at us|try|re-?apply)(?: [#-9@-~]+){0,2} (?:again|for (?:other|future|another)|in (?:the )?future|to (?:other|future))",
    r"(?:encourage|invite|welcome|hope)(?: [#-9@-~]+){0,6} (?:apply|check|visit|keep an eye|look out|explore)",
    r"(?:future|other|suitable) (?:openings|opportunities|roles|positions|vacancies)",
    r"(?:hope you will not|don't) give up on us",
    r"best of luck",
)
# --- how an ending sounds: tones of sentences, for a no in words that are not listed above -----------

ENDING = (
    r"(?:reached the end|come to the end|finished|completed|concluded|wrapped up|outcome|results?|decision|decided|decide|chosen|chose|choice|settled|in the end|after all|on reflection|on balance|reflected|deliberat(?:ed|ion)|considered|concluded|reviewed|debriefed|closing|closed|committee|panel|board|recommendation|feedback (?:was|is|from))",
)
REGRET = (
    r"(?:sorry|afraid|regret(?:s|fully|tably)?|unfortunately|sadly|bad news|gutted|dread(?:ed|ing)|rubbish|inevitably|turning down|disappoint[a-z]*|not what you|wish (?:i|we) (?:had|could)|hard to|not easy|difficult|tough|pains|reluctantly|alas)",
)
KINDNESS = (
    r"(?:would have|you'd have|i'd have|we'd have|you were|you are (?:clearly|obviously)|pleasure|joy|loved|liked|enjoyed|impressed|impressive|spot on|lovely|so close|very close|grateful|appreciate|thank you for (?:coming|meeting|your|taking|applying|playing)|thanks for|great though|strong|candou?r|rooting for)",
)
LATER = (
    r"(?:again|in (?:the )?future|keep an eye|next (?:year|spring|season|time|summer|autumn)|in (?:the )?(?:spring|summer|autumn|fall|new year)|reapply|re-apply|(?:6|12|six|twelve|eighteen) months|ping you|keep your|hold on to your|stay in touch|keep in touch|elsewhere|other (?:roles|openings|courses)|mentor|if (?:a|an|anything|something)(?: [#-9@-~]+){0,4} (?:opens|comes up|changes))",
    r"if (?:a|an|anything|something)(?: [#-9@-~]+){0,4} (?:opens|comes|changes)",
)
DENIAL = (r"(?:not|[a-z]+n't|unable|unsuccessful|cannot|no|nor|neither|below|under|without|rather than|too|less|stop|never|isn't)",)
ELSE = (
    r"(?:is|are|was|were|'s) (?:getting|taking|joining|coming|starting) (?:it|the|us|on)|(?:he|she|they)(?:'s|'re| is| are) in|step(?:ping)? (?:up|into)|asked [a-z]+ to|has (?:accepted|said yes)|people we (?:met|saw)|one of them|the other|we've asked|a gentleman|a lady",
    r"(?:someone|somebody|(?:the|an?|another|other|one) (?:person|people|candidate|applicant|individual|colleague|gentleman|lady|finalist|names?)s?(?: (?:we|who|whose|with|from|that))|the (?:successful|other|top|first|preferred|chosen|appointed) (?:candidate|person|applicant|one)|another|others|is getting|are getting|goes to|gone to|went to|going to (?:them|him|her)|asked [a-z]+ to (?:stay|join|step|take)|step(?:ping)? up|(?:offered|given|gave|offer) it to)",
)
GOODBYE = (
    r"(?:all the best|best of luck|good luck|with (?:every|best|warm(?:est)?) (?:good )?wish(?:es)?|rooting for|take care|wish you (?:well|luck)|follow your career|find the right)",
    r"(?:wish|wishing|luck|success|successful|best|well)(?: [#-9@-~]+){0,6} (?:(?:job )?(?:search|hunt)(?:ing)?|(?:future|professional|other|career) (?:endeavou?rs?|career|search|applications?)|career|elsewhere|endeavou?rs?|finding (?:a|the|another|your) )",
)
SOFT = (
    r"(?:gutted|annoying|rubbish|hold it against|put off|nothing you did|nothing to do with|no reflection|don't be|harder|heartbreaking|i fought|mess you about|hope you won't|onwards|much as|against you|reluctance|apologi[sz]e)",
    r"(?:liked you|loved|adored|rated you|a joy|a lot to like|lovely|brilliant|keen|strong field|you'd have been|would have been|keep an eye|hang on to|first on the list|posted|next (?:year|spring|time|season)|new year|elsewhere|again)",
    r"(?:gutting|i know this|unfortunately|regret(?:fully|tably)?|sorry|apologies|afraid|sadly|tough (?:one|call|decision|choice)|difficult (?:decision|choice|call)|hard (?:decision|choice|call)|disappoint[a-z]*|close (?:call|decision|run thing)|very close|appreciate your (?:interest|time|patience))",
    r"(?:wish(?:ing)? you|best of luck|good luck|every success|all the best|hope you will not|give up on us|paths (?:will )?cross|stay in touch|keep in touch|happy to talk|glad to talk|thank you for your (?:time|interest|patience)|(?:good|great|nice|lovely|a pleasure) (?:to|getting to|meeting|talking|speaking|chatting|having) (?:meet|talk|speak|chat|know|you|with)|no hard feelings|wanted to call you|thanks for (?:all|being|giving|the)|impressed|enjoyed meeting|enjoyed our|pleasure (?:meeting|to meet)|the best we saw|thanks (?:again )?for coming)",
)
