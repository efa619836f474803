"""Reads a candidacy file: who you are, whom you met, what you remember, in TOML or JSON.

Every part is optional. What is there is checked strictly, because a misspelt
key would silently cost a memory, or tell one that was private: unknown keys,
wrong types, dates that are none and names of nobody are all reported at once.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from rebond.errors import UnusableCandidacy
from rebond.mail.clean import line, text
from rebond.model import Application, Candidacy, Candidate, Entry, Exhibit, Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAX_BYTES = 1_000_000  # ten thousand lines of journal
_SHOWN = 40  # characters of a wrong value that a message repeats
_VALENCES = ("+", "-", "")
_TAKEN = ("message",)  # what Evidence.source means by itself


def parse_candidacy(data: bytes, *, source: str = "the candidacy file") -> Candidacy:
    """The candidacy in a file's contents.

    `source` is the file's name: `.toml` and `.json` say the format, any other
    name lets the contents tell. Raises UnusableCandidacy with every fault.
    """
    if len(data) > MAX_BYTES:
        raise UnusableCandidacy(
            f"{source} is larger than {MAX_BYTES // 1_000_000} MB, which no candidacy is: "
            "give the TOML or JSON file that describes yours."
        )
    written = _decoded(data, source)
    given = _json(written, source) if _is_json(written, source) else _toml(written, source)
    return candidacy_from(given, source=source)


def candidacy_from(given: Mapping[str, Any], *, source: str = "the candidacy") -> Candidacy:
    """The candidacy in plain dictionaries, with the keys of a candidacy file.

    Raises UnusableCandidacy whose `problems` lists every fault with its path,
    as in "journal[0].date".
    """
    problems: list[str] = []
    parts = _table(given, "", _TOP, problems)
    candidacy = Candidacy(**parts)
    problems += _contradictions(candidacy)
    if len(problems) == 1:
        raise UnusableCandidacy(f"{source}: {problems[0]}")
    if problems:
        raise UnusableCandidacy(
            f"{source} has {len(problems)} mistakes; mend these and run it again:",
            problems=problems,
        )
    return _numbered(candidacy)


# --- formats ---------------------------------------------------------------


def _decoded(data: bytes, source: str) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        number = data.count(b"\n", 0, error.start) + 1
        raise UnusableCandidacy(
            f"{source} is not written in UTF-8 (line {number}): save it again with that encoding."
        ) from None


def _is_json(written: str, source: str) -> bool:
    name = source.lower()
    looks = written.lstrip().startswith("{")
    if name.endswith(".toml") and looks:
        raise UnusableCandidacy(f"{source} holds JSON: rename it to end in .json.")
    return looks or name.endswith(".json")


def _json(written: str, source: str) -> Mapping[str, Any]:
    import json

    twice: list[str] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(items)
        if len(found) < len(items):
            keys = [key for key, _ in items]
            twice.extend(sorted({key for key in keys if keys.count(key) > 1}))
        return found

    try:
        given = json.loads(written, object_pairs_hook=pairs)
    except json.JSONDecodeError as error:
        if not written.strip():
            raise UnusableCandidacy(f"{source} is empty: write at least {{}} in it.") from None
        if not written.lstrip().startswith("{"):
            raise UnusableCandidacy(
                f"{source} holds no JSON object, which would begin with {{: if it is TOML, "
                "rename it to end in .toml."
            ) from None
        raise UnusableCandidacy(
            f"{source} is no valid JSON: {_lower(error.msg)} at line {error.lineno}, "
            f"column {error.colno}. Mend that place."
        ) from None
    except (RecursionError, ValueError):
        raise UnusableCandidacy(f"{source} is no candidacy: {_SHAPE}") from None
    if twice:
        raise UnusableCandidacy(
            f"{source}: the key {_quoted(twice[0])} stands twice in one object; keep one of them."
        )
    if not isinstance(given, dict):
        raise UnusableCandidacy(f"{source} holds {_kind(given)}: {_SHAPE}")
    return given


def _toml(written: str, source: str) -> Mapping[str, Any]:
    import tomllib

    try:
        return tomllib.loads(written)
    except tomllib.TOMLDecodeError as error:
        raise UnusableCandidacy(
            f"{source} is no valid TOML: {_lower(str(error)).replace(' (at', ', at')[:200].rstrip(')')}. "
            "Mend that place."
        ) from None
    except (RecursionError, ValueError):
        raise UnusableCandidacy(f"{source} is no candidacy: {_SHAPE}") from None


_SHAPE = (
    "it holds candidate, application, people, evidence and journal (see examples/candidacy.toml)."
)


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:]


# --- checks: each takes a value, its path and the list of faults ------------


def _string(given: Any, path: str, problems: list[str]) -> str:
    if given is None:
        return ""
    if not isinstance(given, str):
        problems.append(_expected(path, "text in quotes", given))
        return ""
    return line(given)


def _maybe(given: Any, path: str, problems: list[str]) -> str | None:
    return _string(given, path, problems) or None


def _prose(given: Any, path: str, problems: list[str]) -> str:
    return text(given).strip() if isinstance(given, str) else _string(given, path, problems)


def _email(given: Any, path: str, problems: list[str]) -> str:
    from rebond.mail.people import addresses

    address = _string(given, path, problems)
    if address and [a.email for a in addresses(address)] != [address]:
        problems.append(_expected(path, "an address such as name@company.example", given))
        return ""
    return address


def _flag(given: Any, path: str, problems: list[str]) -> bool:
    if not isinstance(given, bool):
        problems.append(_expected(path, "true or false", given))
        return True  # the careful reading of `private`; nothing is made of a faulty file anyway
    return given


def _date(given: Any, path: str, problems: list[str]) -> date | None:
    if isinstance(given, datetime):
        return given.date()
    if given is None or given == "" or isinstance(given, date):
        return given or None
    if isinstance(given, str):
        try:
            return datetime.fromisoformat(given.strip()).date()
        except ValueError:
            pass
    problems.append(_expected(path, "a date such as 2026-06-10", given))
    return None


def _valence(given: Any, path: str, problems: list[str]) -> str:
    if given is None or (isinstance(given, str) and given.strip() in _VALENCES):
        return given.strip() if given else ""
    problems.append(_expected(path, '"+", "-" or ""', given))
    return ""


def _strings(given: Any, path: str, problems: list[str]) -> tuple[str, ...]:
    found = (_string(item, at, problems) for item, at in _items(given, path, problems, "texts"))
    return tuple(one for one in found if one)


def _items(given: Any, path: str, problems: list[str], what: str) -> Iterable[tuple[Any, str]]:
    if given is None:
        return ()
    if not isinstance(given, list | tuple):
        hint = f" (in TOML, write [[{path}]])" if isinstance(given, dict) else ""
        problems.append(_expected(path, f"a list of {what}", given) + hint)
        return ()
    return [(item, f"{path}[{number}]") for number, item in enumerate(given)]


def _one(cls: type, keys: Mapping[str, Any]) -> Any:
    """A check for a table that becomes one value."""

    def check(given: Any, path: str, problems: list[str]) -> Any:
        return cls() if given is None else cls(**_table(given, path, keys, problems))

    return check


def _many(cls: type, keys: Mapping[str, Any]) -> Any:
    """A check for a list of such tables."""

    def check(given: Any, path: str, problems: list[str]) -> Any:
        items = _items(given, path, problems, "tables")
        return tuple(cls(**_table(item, at, keys, problems)) for item, at in items)

    return check


def _table(given: Any, path: str, keys: Mapping[str, Any], problems: list[str]) -> dict[str, Any]:
    if not isinstance(given, dict):
        problems.append(_expected(path, "a table with the keys " + ", ".join(keys), given))
        return {}
    found = {}
    for key, item in given.items():
        at = f"{path}.{key}" if path else str(key)
        if key in keys:
            found[key] = keys[key](item, at, problems)
        else:
            problems.append(_unknown(at, str(key), keys))
    return found


_CANDIDATE = {"name": _string, "email": _email, "gender": _maybe}
_APPLICATION = {"company": _string, "aliases": _strings, "role": _string, "work_type": _string}
_PERSON = {
    "id": _string, "name": _string, "role": _string, "email": _email, "met": _flag,
    "register": _maybe, "evidence": _prose,
}  # fmt: skip
_EXHIBIT = {"id": _string, "kind": _string, "date": _date, "text": _prose}
_ENTRY = {
    "id": _string, "date": _date, "text": _prose, "person": _maybe, "private": _flag,
    "valence": _valence,
}  # fmt: skip
_TOP = {
    "candidate": _one(Candidate, _CANDIDATE),
    "application": _one(Application, _APPLICATION),
    "people": _many(Person, _PERSON),
    "evidence": _many(Exhibit, _EXHIBIT),
    "journal": _many(Entry, _ENTRY),
}


# --- what no single value shows ----------------------------------------------


def _contradictions(candidacy: Candidacy) -> list[str]:
    """Ids that stand twice, and journal lines about nobody in the file."""
    problems = []
    seen: dict[str, str] = {}
    for path, item in _identified(candidacy):
        if item.id in _TAKEN or item.id.startswith(("candidate.", "application.")):
            problems.append(
                f"{path}.id: {_quoted(item.id)} means something else; choose another id."
            )
        elif item.id in seen:
            problems.append(
                f"{path}.id: {_quoted(item.id)} is the id of {seen[item.id]} already; choose another."
            )
        elif item.id:
            seen[item.id] = path
    known = [person.id for person in candidacy.people if person.id]
    for number, entry in enumerate(candidacy.journal):
        if entry.person and entry.person not in known:
            have = f"the ids are {', '.join(known)}" if known else "nobody there has an id"
            problems.append(
                f"journal[{number}].person: no person has the id {_quoted(entry.person)}; {have}."
            )
    return problems


def _identified(candidacy: Candidacy) -> Iterable[tuple[str, Person | Exhibit | Entry]]:
    for name in ("people", "evidence", "journal"):
        for number, item in enumerate(getattr(candidacy, name)):
            yield f"{name}[{number}]", item


def _numbered(candidacy: Candidacy) -> Candidacy:
    """The same with an id for every item, so that each sentence can name what backs it."""
    from rebond.values import replace

    taken = {item.id for _, item in _identified(candidacy)}
    if "" not in taken:
        return candidacy

    def named(items: tuple[Any, ...], letter: str) -> tuple[Any, ...]:
        free = (f"{letter}{n}" for n in range(1, 10**9) if f"{letter}{n}" not in taken)
        return tuple(item if item.id else replace(item, id=next(free)) for item in items)

    return replace(
        candidacy,
        people=named(candidacy.people, "p"),
        evidence=named(candidacy.evidence, "e"),
        journal=named(candidacy.journal, "j"),
    )


# --- how a fault is told ---------------------------------------------------


def _expected(path: str, expected: str, got: Any) -> str:
    return f"{path or 'the file'}: expected {expected}, got {_kind(got)}"


def _kind(given: Any) -> str:
    """A value as a person would name it.

    >>> _kind("yes"), _kind(3), _kind([]), _kind(None)
    ('the text "yes"', 'the number 3', 'a list', 'nothing (null)')
    """
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, str):
        return f"the text {_quoted(given)}"
    if isinstance(given, int | float):
        return f"the number {str(given)[:_SHOWN]}"
    if isinstance(given, dict):
        return "a table"
    if isinstance(given, list | tuple):
        return "a list"
    return "nothing (null)" if given is None else f"the {type(given).__name__} {given}"


def _quoted(given: str) -> str:
    shown = line(given)
    return f'"{shown}"' if len(shown) <= _SHOWN else f'"{shown[:_SHOWN]}…"'


def _unknown(path: str, key: str, keys: Mapping[str, Any]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key.lower().replace("-", "_"), keys, n=1, cutoff=0.5)
    parent = path.removesuffix(key).rstrip(".")
    where = f"{parent}: " if parent else ""
    remedy = (
        f"did you mean {_quoted(near[0])}?" if near else f"the keys here are {', '.join(keys)}."
    )
    return f"{where}unknown key {_quoted(key)}; {remedy}"
