"""Says that somebody told you to write: a coach, an adviser, a career service.

Why: Thanks that were ordered are worth nothing; that you had help with them is nobody's business.
Source: our own judgement.
Not when: somebody on their side told you to, or the adviser is thanked for something else.

Offends (en): My career coach told me to write to you.
Offends (en): Our career service suggested that I thank you all the same.
Innocent (en): Ruth told me to write to you in the spring.
Innocent (en): My career coach told me about your mill, and I am glad that I came.
"""

from rebond.pack import Offence, Words

ID = "EX01"
SEVERITY = "warning"

_OFFENCE = Offence(
    __name__,
    SEVERITY,
    why={"en": "“{0}” makes the thanks somebody else's idea."},
    better={"en": "Say it as your own: thank you for the hour at the mill."},
)
_WHO = "(?:my|our|the) (?:career |job )?(?:coach|adviser|advisor|mentor|service|centre|center)"
_SAID = "(?:told|advised|asked|encouraged|suggested|said)(?: me)?(?: to| that I(?: should)?)"
_WORDS = {"en": Words(f"{_WHO} {_SAID} (?:write|thank|reply|answer)")}


def check(draft):
    return _OFFENCE.matches(draft, _WORDS)
