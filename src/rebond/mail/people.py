"""The people in a header field: names as displayed, addresses as usable."""

from __future__ import annotations

from rebond.mail.clean import line
from rebond.mail.headers import words
from rebond.model import Address

_MAX_PEOPLE = 500


def addresses(given: str) -> tuple[Address, ...]:
    """Everybody in a From, To, Cc or Reply-To field, members of groups included.

    The field is cut at its commas before anything is decoded, so that no
    encoded name can add a person.

    >>> addresses('"Favre, Anna" <a.favre@tessel.example>, panel@tessel.example (Panel)')
    (Address(name='Favre, Anna', email='a.favre@tessel.example'), \
Address(name='Panel', email='panel@tessel.example'))
    """
    found: list[Address] = []
    phrase: list[str] = []  # the words outside of quotes, brackets and comments
    comment: list[str] = []
    angle: list[str] | None = None
    mark = ""  # what we are inside of
    depth = 0
    quoted = False
    separator = ""  # the sign before the person at hand
    at, size = 0, len(given)

    def finish() -> None:
        nonlocal phrase, comment, angle, quoted
        person = _person("".join(phrase), "".join(comment), angle, quoted)
        if person is not None and len(found) < _MAX_PEOPLE:
            if separator == "," and found and not quoted and _goes_with(found[-1], person):
                before = found.pop().name  # "Favre, Anna <…>", without the quotes it needs
                person = Address(name=f"{before}, {person.name}", email=person.email)
            found.append(person)
        phrase, comment, angle, quoted = [], [], None, False

    while at < size:
        char = given[at]
        at += 1
        if char == "\\" and mark in ('"', "(") and at < size:
            (phrase if mark == '"' else comment).append(given[at])
            at += 1
        elif mark == '"':
            if char == '"':
                mark = ""
                if given[at : at + 1] == "@":  # "john smith"@x.example
                    phrase = ['"', *phrase, '"']
            else:
                phrase.append(char)
        elif mark == "(":
            depth += (char == "(") - (char == ")")
            if depth == 0:
                mark = ""
            else:
                comment.append(char)
        elif mark == "<":
            if char == ">":
                mark = ""
            elif angle is not None:
                angle.append(char)
        elif char == '"' and (given.find('"', at) >= 0):
            mark, quoted = '"', True
        elif char == "(" and given.find(")", at) >= 0:
            mark, depth = "(", 1
        elif char == "<":
            if angle is None:
                mark, angle = "<", []
            else:
                mark = "<"
        elif char in ",;":
            finish()
            separator = char
        elif char == ":" and angle is None and not _looks_mailto(phrase):
            phrase, comment, quoted = [], [], False  # the name of a group
        else:
            phrase.append(char)
    finish()
    return tuple(found)


def sender(given: str) -> Address | None:
    """The one who wrote, from a From field or a line that a mail program shows.

    >>> sender("Favre-Long, Anna Maria")
    Address(name='Favre-Long, Anna Maria', email='')
    """
    everybody = addresses(given)
    if not everybody:
        return None
    first = next((at for at, person in enumerate(everybody) if person.email), len(everybody) - 1)
    names = [person.name for person in everybody[: first + 1] if person.name]
    return Address(name=", ".join(names), email=everybody[first].email)


def _goes_with(before: Address, person: Address) -> bool:
    """Whether a name without address is the surname of the next person."""
    *particles, last = before.name.split() or [""]
    surname = bool(last) and len(particles) < 4 and all(word[0].islower() for word in particles)
    return surname and not before.email and bool(person.email and person.name)


def _looks_mailto(phrase: list[str]) -> bool:
    return "".join(phrase[-7:]).lower().endswith("mailto")


def _person(phrase: str, comment: str, angle: list[str] | None, quoted: bool) -> Address | None:
    if angle is not None:
        email = _email("".join(angle))
        name = _name(phrase) or _name(comment)
        if not email:
            bare = _email(phrase)
            email, name = (bare, "") if bare else ("", name)
    else:
        email = "" if quoted and not phrase.startswith('"') else _email(phrase)
        name = _name(comment) if email else _name(phrase)
        if not email and "@" in phrase:
            # "Anna Favre [mailto:a.favre@tessel.example]", as mail programs show it.
            for word in phrase.replace("[", " ").replace("]", " ").split():
                email = email or _email(word)
            name = _name(phrase.partition("[")[0]) if email else name
    if name.lower() == email.lower():
        name = ""
    return Address(name=name, email=email) if name or email else None


def _name(given: str) -> str:
    return displayed(words(given.strip()))


def displayed(name: str) -> str:
    """A name without the quotes and brackets that some programs leave around it."""
    while True:
        bare = name.strip().strip('"<>')
        if len(bare) > 1 and bare[0] == bare[-1] == "'":
            bare = bare[1:-1]
        if bare == name:
            return name
        name = bare


def _email(given: str) -> str:
    """The address when it can be one: one @, no space, no sign that could end a header."""
    email = line(given).strip(" '")
    if email[:7].lower() == "mailto:":
        email = email[7:]
    local, at, domain = email.rpartition("@")
    if not at or not local or not domain or len(email) > 320:
        return ""
    if local[0] == '"' == local[-1] and len(local) > 2:
        inner = local[1:-1]
        local_ok = '"' not in inner and "\\" not in inner
    else:
        local_ok = not any(c in local for c in ' "(),:;<>@[\\]')
    domain_ok = not any(c in domain for c in " \"'(),;<>@\\/=?") and domain.strip(".-") == domain
    return email if local_ok and domain_ok else ""
