"""Where the candidacy lies: the company and the role, as the mail names them.

Several places may name them: a sentence, the subject, a heading, the sender's
displayed name, the signature. Which name is taken is told in `rebond.company`
and `rebond.role`.

What a language module holds (in `languages/xx/facts.py`), patterns over the
text *with* its capitals (plain letters, no accents; write `(?i:…)` for words):

COMPANY        patterns with one group, `{Name}`: "at {Name}", "interest in {Name}"
COMPANY_SURE   the same where nothing else can be meant: "on behalf of {Name}"
COMPANY_WEAK   the same where much else can be: "from {Name}", "with {Name}"
COMPANY_TEAM   the same for a signature: "the {Name} team"
DISPLAY        words to take off a displayed name: "Careers", "Recruiting", "Team"
NOT_COMPANY    names that are none: months, days, LinkedIn, Teams
SYSTEM         patterns with one group, `{Name}`: "powered by {Name}" (optional)
ROLE           patterns with one group, `{Role}` (capitalised) or words of their own
ROLE_CUT       where a title has ended: "Product lead" of "Product lead at …"
TITLES         pattern of the nouns that job titles are made of (lower case)
NOT_ROLE       what a subject says beside the role ("your application", "update on")
NO_ROLE        words that are no role by themselves ("anyone", "hiring manager"; optional)
AGENCY         pattern of an agency's signature
CLIENT         how an agency speaks of an employer: "our client" (optional; without
               it AGENCY is looked for in the whole text)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond.company import company
from rebond.role import role
from rebond.values import replace, value

if TYPE_CHECKING:
    from rebond.manners import Frame
    from rebond.model import Fact, Message
    from rebond.page import Page
    from rebond.tongue import Tongue


@value
class Names:
    """The company and the role, as far as the mail names them."""

    company: Fact[str] | None
    role: Fact[str] | None


def who(message: Message, page: Page, tongue: Tongue, parts: Frame, language: str) -> Names:
    """The company and the role that the mail is about."""
    job = role(message, page, tongue, parts, language)
    house = company(message, page, tongue, parts, job, language)
    if job is not None and house is not None:
        # "Barlow Finch Vacation Scheme": the house is no part of the title.
        title = job.value.removeprefix(house.value + " ")
        job = replace(job, value=title) if len(title) > 2 else job
    return Names(company=house, role=job)
