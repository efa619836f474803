"""English words that more than one module looks for: the moves of a note and its frame."""

from rebond.text import Words

GREETING = Words(
    "dear", "hi", "hello", "hey", "good (?:morning|afternoon|evening|day)", "greetings", "to whom it may concern",
)  # fmt: skip
CLOSING = Words(
    "(?:with )?(?:my |our )?(?:very )?(?:kind|kindest|best|warm|warmest|good|sincere) (?:personal )?(?:regards|wishes)", "(?:very )?best", "regards",
    "(?:yours|very) (?:sincerely|faithfully|truly|respectfully)", "sincerely(?: yours)?", "faithfully", "yours", "cordially", "with (?:thanks|gratitude|appreciation|respect)",
    "all (?:the|my) best", "all best", "all good wishes", "many thanks", "thanks(?: again| so much)?", "thank you(?: again| so much| very much)?", "gratefully",
    "cheers", "warmly", "warmest", "respectfully(?: yours)?", "take care", "until next time", "see you", "bye(?: for now)?", "so long",
    "(?:have|enjoy) (?:a|an|the|your)", "wishing you", "rgds", "br", "thx", "kr",
)  # fmt: skip
THANKS = Words(
    "thank(?:s|ed|ing|ful)?", "grateful(?:ly)?", "gratitude", "appreciat(?:e|ed|es|ive|ion)", "indebted",
    "(?:kind|generous|good|thoughtful|decent|big) of (?:you|everyone|all of you|the (?:team|panel))", "(?:means?|meant) a (?:great deal|lot)",
    "owe you (?:\\w+ )*thanks", "obliged", "much obliged", "(?:cheers|ta) for", "(?:am|are) in your debt", "nice of you",
    near="thank grateful gratitude appreciat indebted obliged of mean cheers ta debt",
)  # fmt: skip
# Gratitude for what is still to come: a request in good manners.
ASK_THANKS = Words(
    "(?:would|will|'d|could)(?: (?:really|greatly|very much|much|so|truly|also|certainly|deeply|sincerely))* (?:appreciate|thank)",
    "(?:would|will|could|'d|to) be(?: (?:really|greatly|very|much|so|most|truly|highly|deeply|extremely|ever|always))* (?:appreciated|grateful|thankful|obliged|indebted)",
    "(?:thanks|thank you|thanking you)(?: \\w+){0,3} in advance", "thank(?:s| you)(?: \\w+)? for (?:any|whatever) \\w+",
    "appreciate (?:any|some|a little|your (?:feedback|advice|thoughts|view|candou?r) on)", "appreciate it if",
    near="appreciat thank grateful obliged indebted",
)  # fmt: skip
# Thanks or a word for somebody else, to be passed on: neither a second ask nor a second thanks.
PASS_ON = Words(
    "(?:pass(?:ing)?|give|giving|send|sending|convey|extend|relay|forward|share|hand)(?: (?:on|along))?(?: (?:my|our|these|the|a|some|many|best|warm|warmest|kind|sincere|special|big|on|along))*(?: [\\w']+){0,2} (?:thanks?|thank you|gratitude|regards|wishes|greetings|compliments|appreciation|hello)",
    "(?:please|could you|would you|can you|will you|kindly)(?: (?:also|please|kindly|do))* (?:thank|greet|remember me to|say (?:hello|thank you|thanks|hi)(?: \\w+)? to)",
    "(?:tell|let) (?-i:[A-Z\\x{C0}-\\x{DE}])[\\w'-]+(?: (?-i:[A-Z\\x{C0}-\\x{DE}])[\\w'-]+)*(?: and (?-i:[A-Z\\x{C0}-\\x{DE}])[\\w'-]+)*(?: know)? (?:that|how|his|her|their|the|i|it)",
    "my thanks,?(?: [\\w'-]+){0,3} to", "thanks(?: [\\w'-]+){0,2} to (?-i:[A-Z\\x{C0}-\\x{DE}])[\\w'-]+", "thanks to (?:him|her|them|the (?:whole |rest of the )?(?:team|panel|others|committee|group))",
    near="pass giv send convey extend relay forward share hand thank greet hello hi remember tell let",
)  # fmt: skip
ASK = Words(
    "(?:your|any|some|a word of|a piece of) (?:advice|feedback|views?|thoughts?|opinion|comments?|pointers?|tips?|suggestions?|guidance|insights?|input)",
    "advise", "would you (?:have me|work|start|suggest|recommend|put|look|want|say|be|tell)", "one (?:\\w+ )?question", "one thing (?:to|i|that)",
    "(?:could|can|would|will|might) you (?:please |kindly |perhaps )?(?:tell|say|share|give|point|let|explain|send|forward|provide|help|describe|indicate)",
    "i(?:'d| would)(?: \\w+)? (?:value|welcome|be (?:glad|grateful|thankful) (?:of|for))", "i(?:'d| would)(?: \\w+){0,2} (?:like|love|be (?:curious|interested|keen|glad|grateful)) to (?:know|learn|understand|ask)",
    "i(?:'m| am| was) (?:wondering|curious)", "i wonder (?:if|whether) (?:you|there|i)", "feedback (?:on|about|from)",
    "what (?:should|could|would|did) (?:i|you)", "let me know (?:what|why|how|whether|which|where)", "if (?:one|some|any)thing comes to mind",
    "please (?:send|tell|share|give|advise|explain|answer|reply)", "may i ask", "call me", "(?:schedule|set up|arrange|book) a",
    near="advice feedback view thought opinion comment pointer tip suggest guidance insight input advise you question thing value welcome glad grateful like love curious interested keen wonder let comes please ask call",
)  # fmt: skip
_OPENS = "(?:opens?(?: up)?|reopens?|comes? (?:up|back|along|round)|comes|grows?|chang(?:e|es)|needs?|returns?|staffs?|hir(?:e|es|ing)|recruit(?:s|ing)?|look(?:s|ing)?|turns? up|appears?|starts?|expands?|arises?|exists?|allows?|lets?)"
DOOR = Words(
    # what may happen on their side
    f"(?:if|when|whenever|once|should)(?: [\\w'-]+){{1,9}} {_OPENS}", "if (?:ever|there (?:is|are|should be|comes)|your paths?|our paths?|you (?:are|find|ever|think|should))",
    "(?:next|another|future|new|later) (?:year|season|campaign|round|time|opening|openings|month|spring|summer|autumn|fall|winter|intake|vacanc(?:y|ies)|competition|call|cycle|budget|position|positions|role|roles|post|opportunit(?:y|ies)|chapter)",
    "(?:come|by|until|before|after|in) the (?:spring|summer|autumn|fall|winter|new year)", "come (?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)", "(?:one|some) day", "someday", "down the (?:line|road)",
    # what I will do
    "(?:apply|applying|compete|competing|talk|meet|work|working|cross|crossing|join|try|trying|come|present|speak|stand|interview|write|hear|hearing|see|seeing|be considered|throw my hat)(?: [\\w'-]+){0,4} again", "again(?: [\\w'-]+){0,4} (?:apply|compete|try)", "reapply\\w*",
    "keep(?:ing)? (?:me|my|in touch|an eye|in contact|the door|this door|following|watching|on (?:with|doing|looking))", "(?:stay|remain|be)(?:ing)? in (?:touch|contact)", "hear(?:ing)? from you", "hear(?:ing)? of (?:it|any|another|an?)", "look(?:ing)? forward", "look out for",
    "(?:think|thinking) of me", "in mind", "paths? (?:will |may |might |do |can )?(?:cross|meet)", "linkedin", "connect(?:ed|ing)? (?:with|on|again)", "(?:i will|i'll|i would|i'd|will|would|shall)(?: [\\w'-]+){0,2} (?:gladly|happily|apply|reapply|follow|watch|keep|stay|return|come back|look for|look into|look you up|write to you|check|put my name|raise my hand)",
    "(?:i'd|i would|i'll|i will|would)(?: still| always| certainly)? be (?:very )?(?:glad|happy|delighted|pleased|interested|keen|ready)", "door (?:is|stays|remains|open)", "(?:openings?|careers?|vacanc(?:y|ies)|jobs?) (?:page|list|board)",
    # the work I want
    "(?:the|that) (?:kind|sort|type|line|side) of (?:work|job|thing|problem|project)s?", "(?:the|is) work i", "work i(?:'d)? (?:want|hope|would|like|love)", "what i (?:want|hope|am looking|will keep|'ll keep|'d like)", "i(?:'ll| will) (?:keep|go on|carry on)", "where i (?:want|hope|would like)", "remains? (?:my|the|what|where)", "i(?:'m| am) (?:still )?(?:looking|hoping) (?:for|to)",
    "drawn to", "(?:future|other|further|any|another|new|next|similar|suitable) (?:[\\w-]+ )?(?:opportunit(?:y|ies)|openings?|roles?|positions?)", "(?:opportunit(?:y|ies)|openings?) (?:that|which|comes?|arises?|may|might)", "on file", "(?:keep|hold|retain)(?:ing)? (?:on to )?my (?:file|details|name|cv|resume|application|profile)",
)  # fmt: skip
