"""Reads rebond.toml: which rules somebody wants to hear about their own notes, and how.

    [review]
    select = ["tone", "F01"]     # these alone; all where it is missing
    ignore = ["emoji"]
    severity = "warning"         # the least shown
    language = "en"
    format = "text"
    packs = ["./our_rules", "career-service"]   # rules of others: code, which runs
    trust = ["~/notes"]          # in your own settings: whose files may name packs
    [review.levels]
    shouting = "warning"         # or error, info, off

A key that is not known, or a value of another kind, is told with the file and
the key: a setting that is silently passed over would be believed in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from rebond import plug
from rebond.errors import UserError
from rebond.model import SEVERITIES
from rebond.rulebook import LEVELS, Policy, check_names
from rebond.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Callable

    from rebond.guests import Guest
    from rebond.model import Severity
    from rebond.rulebook import Level

NAME = "rebond.toml"
MAX_BYTES = 100_000
FORMATS = ("text", "json", "sarif", "github")
_KEYS = ("select", "ignore", "severity", "language", "format", "packs", "trust", "levels")


@value
class Settings:
    """What a file, or the command line, asks for; None and "" where they say nothing."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    severity: Severity | None = None
    language: str = ""
    format: str = ""
    levels: tuple[tuple[str, Level], ...] = ()
    guests: tuple[Guest, ...] = ()  # the rules of the packs, as they were loaded
    trust: tuple[str, ...] = ()  # folders, as they are written

    def under(self, typed: Settings) -> Settings:
        """These settings, with what was typed put before them.

        Rules that are asked for by name are heard, whatever the file turns off.
        """
        levels, ignore = self.levels, self.ignore
        if typed.select is not None:
            levels = tuple((name, level) for name, level in levels if level != "off")
            ignore = None
        return replace(
            self,
            select=self.select if typed.select is None else typed.select,
            ignore=ignore if typed.ignore is None else typed.ignore,
            severity=typed.severity or self.severity,
            language=typed.language or self.language,
            format=typed.format or self.format,
            levels=levels,
            guests=tuple(dict.fromkeys((*self.guests, *typed.guests))),
        )

    def policy(self) -> Policy:
        """Which rules are wanted, and how gravely each is taken."""
        return Policy(
            select=self.select or (),
            ignore=self.ignore or (),
            levels=self.levels,
            least=self.severity or "info",
            guests=self.guests,
        )


def parse_settings(
    data: bytes,
    *,
    source: str,
    admit: Callable[[tuple[str, ...]], tuple[Guest, ...]] | None = None,
    own: bool = False,
) -> Settings:
    """The table [review] of a settings file. Raises UserError, in one line with the remedy.

    `admit` loads the packs that the file names, before any name of a rule is
    looked at; `own` says that these are the person's own settings.
    """
    table = _review(data, source)
    levels = _table(table.get("levels", {}), "review.levels", source)
    trust = _texts(table.get("trust"), "review.trust", "folders", source)
    if trust and not own:
        raise UserError(
            f"{source}: review.trust: only your own settings can say whom you trust: write it in "
            f"~/.config/rebond/{NAME}."
        )
    packs = _texts(table.get("packs"), "review.packs", "packs", source)
    guests = admit(packs) if packs and admit is not None else ()
    made = Settings(
        select=_names(table.get("select"), "review.select", source),
        ignore=_names(table.get("ignore"), "review.ignore", source),
        severity=cast(
            "Severity | None",
            _one_of(table.get("severity"), SEVERITIES, "review.severity", source) or None,
        ),
        language=_one_of(table.get("language"), plug.languages("words"), "review.language", source),
        format=_one_of(table.get("format"), FORMATS, "review.format", source),
        levels=tuple(
            (name, cast("Level", _one_of(level, LEVELS, f"review.levels.{name}", source)))
            for name, level in levels.items()
        ),
        guests=guests,
        trust=trust,
    )
    check_names(levels, f"{source}: review.levels")
    return made


def trusted(data: bytes, *, source: str) -> tuple[str, ...]:
    """The folders that somebody's own settings trust, and nothing else of them."""
    return _texts(_review(data, source).get("trust"), "review.trust", "folders", source)


def _review(data: bytes, source: str) -> dict[str, Any]:
    """The table [review] of a file, its keys known."""
    import tomllib  # only where there is such a file

    if len(data) > MAX_BYTES:
        raise UserError(f"{source} is larger than {MAX_BYTES // 1000} kB: it holds a few lines.")
    try:
        whole = tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        raise UserError(f"{source} is not written in UTF-8: save it as UTF-8.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        raise UserError(
            f"{source} is no valid TOML ({fault}): mend it there, or add --no-config."
        ) from None
    _known(whole, ("review",), "", source)
    table = _table(whole.get("review", {}), "review", source)
    _known(table, _KEYS, "review.", source)
    return table


def _known(table: dict[str, Any], keys: tuple[str, ...], prefix: str, source: str) -> None:
    for key in table:
        if key not in keys:
            from difflib import get_close_matches

            near = get_close_matches(key, keys, 1)
            hint = f'did you mean "{prefix}{near[0]}"?' if near else f"known: {', '.join(prefix + k for k in keys)}."  # fmt: skip
            raise UserError(f'{source}: unknown key "{prefix}{key}"; {hint}')


def _table(item: object, key: str, source: str) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise UserError(f"{source}: {key}: expected a table, written [{key}], got {_kind(item)}.")
    return item


def _names(item: object, key: str, source: str) -> tuple[str, ...] | None:
    if item is None:
        return None
    if not isinstance(item, list) or not all(isinstance(name, str) for name in item):
        raise UserError(
            f'{source}: {key}: expected a list of rules, as ["tone", "F01"], got {_kind(item)}.'
        )
    check_names(item, f"{source}: {key}")
    return tuple(item)


def _texts(item: object, key: str, what: str, source: str) -> tuple[str, ...]:
    if item is None:
        return ()
    if not isinstance(item, list) or not all(isinstance(text, str) and text for text in item):
        raise UserError(f"{source}: {key}: expected a list of {what}, got {_kind(item)}.")
    return tuple(item)


def _one_of(item: object, choices: tuple[str, ...], key: str, source: str) -> str:
    if item is None:
        return ""
    if not isinstance(item, str) or item not in choices:
        named = ", ".join(f'"{choice}"' for choice in choices)
        raise UserError(f"{source}: {key}: expected one of {named}, got {_kind(item)}.")
    return item


def _kind(item: object) -> str:
    """A value as a person would name it."""
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, str):
        return f'the text "{item}"'
    if isinstance(item, int | float):
        return f"the number {item}"
    return {"list": "a list", "dict": "a table"}.get(type(item).__name__, "a date")
