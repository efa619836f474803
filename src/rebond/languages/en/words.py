"""English words that more than one module looks for: the moves of a note and its frame."""

from rebond.text import Words

GREETING = Words(
    "dear",
    "hi",
    "hello",
    "hey",
    "good (?:morning|afternoon|evening)",
    "to whom it may concern",
)
CLOSING = Words(
    "(?:kind|best|warm|warmest|kindest) (?:regards|wishes)",
    "best",
    "regards",
    "sincerely",
    "yours(?: sincerely| faithfully| truly)?",
    "sincerely yours",
    "with (?:kind|best|warm) (?:regards|wishes)",
    "all the best",
    "all best",
    "many thanks",
    "thanks(?: again| so much)?",
    "thank you(?: again)?",
    "cheers",
    "warmly",
    "respectfully(?: yours)?",
    "take care",
    "rgds",
    "br",
    "thx",
)
THANKS = Words(
    "thank(?:s|ed|ing)?",
    "thank you",
    "grateful",
    "gratitude",
    "appreciat(?:e|ed|ive)",
    "thankful",
    "indebted",
    "kind of you",
    "generous of you",
)
ASK = Words(
    "(?:your|any|some|a word of) (?:advice|feedback|view|views|thoughts?|opinion|comments?)",
    "advise", "would you (?:have me|work|start|suggest|recommend|put|look|want|say|be|tell)",
    "could you (?:tell|say|share|give|point|let me know|explain|send|forward|provide)", "can you (?:tell|share|give|explain)",
    "i'd value", "i would value", "(?:any|some|your) feedback", "feedback (?:on|about|from)", "i'd be glad of", "one question",
    "what (?:should|could|would|did) (?:i|you)", "let me know (?:what|why|how|if|whether)", "one thing (?:to|i|that)",
    "please (?:send|tell|share|give|advise|explain)",
)  # fmt: skip
DOOR = Words(
    "in (?:the )?future", "again", "keep(?:ing)? (?:me|my|in touch|an eye)", "stay(?:ing)? in touch", "hear from you", "hear of",
    "if (?:a|an|another|something|anything|things|your|the|you|work|there)(?: \\w+){0,6} (?:open|opens|comes?|grows?|change|changes|need|needs|returns?|staff|hire|hiring|look|looking|turns?)",
    "keep me in mind", "think of me", "our paths", "linkedin", "apply", "next (?:year|season|campaign|round|time|opening|month)",
    "(?:when|once|should) (?:the|a|an|it|you)(?: \\w+){0,6} (?:open|opens|comes?|returns?|grow|grows)",
    "the (?:kind|sort|type) of work", "the work i", "work i (?:want|hope|would)", "opportunit(?:y|ies)", "openings?",
)  # fmt: skip
