"""A calm word before writing: what is known, what is not, and what a refusal does not say.

True words only, and none of them enters the note. When a sentence is true is
known here; how it is said is each language's, in its `voice` module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rebond import plug
from rebond.text import flat

if TYPE_CHECKING:
    from types import ModuleType

    from rebond.model import Occasion


def breath(occasion: Occasion) -> str:
    """One paragraph that reads the situation honestly, in the language of the note."""
    return " ".join(_calm(occasion, plug.voice(occasion.language)))


def _calm(o: Occasion, voice: ModuleType) -> list[str]:
    calm = voice.CALM
    if o.situation == "discrimination_signal":
        return list(calm["discrimination_signal"])
    if o.situation.startswith("offer_withdrawn"):
        return list(calm["offer_withdrawn"])
    said = [voice.HOW_FAR[o.stage]] if o.stage else []
    r = o.reading
    if r is None:
        return [*said, calm["no_reason"], calm["end"]]
    if r.cancelled:
        return [*said, calm["cancelled"]]
    if r.close_call:
        said.append(calm["close_call"].format(flat(r.close_call.quote)))
    if r.internal:
        said.append(calm["internal"])
    if r.reason:
        said.append(calm["reason"].format(flat(r.reason.value)))
    elif r.filled:
        said.append(calm["filled"])
    elif not r.internal:
        said.append(calm["no_reason"])
    if r.sender is not None and r.sender.automatic:
        said.append(calm["automatic"])
    if r.praise:
        said.append(calm["praise"].format(flat(r.praise.value)))
    return [*said, calm["end"]]


def situation_lines(occasion: Occasion) -> tuple[str, str, str]:
    """Who wrote; what they decided and the sentence that says it; how close it was and what is open."""
    voice = plug.voice(occasion.language)
    close = _close(occasion, voice)
    return (
        _wrote(occasion, voice),
        _decided(occasion, voice),
        f"{close} {_besides(occasion, voice)}",
    )


def _wrote(o: Occasion, voice: ModuleType) -> str:
    said: dict[str, str] = voice.LINES
    r = o.reading
    who = r.sender if r else None
    name = (
        (o.addressee.name if o.personal and o.addressee else "")
        or (who.name or who.email if who else "")
        or (r.signed.value if r and r.signed else "")
    )
    if r and r.phone:
        return said["by_phone"].format(name or said["they"])
    if who and who.automatic:
        called = who.email or name
        return said["machine_called"].format(called) if called else said["machine"]
    return said["in_person"].format(name) if name else said["nobody"]


def _decided(o: Occasion, voice: ModuleType) -> str:
    said: dict[str, str] = voice.LINES
    r = o.reading
    kind = said[r.kind if r else "rejection"]
    if r and r.verdict:
        return said["verdict"].format(kind, flat(r.verdict.text))
    return said["no_verdict"].format(kind)


def _close(o: Occasion, voice: ModuleType) -> str:
    if o.reading is not None and o.reading.close_call:
        return str(voice.LINES["close_call"])
    return str(voice.AFTER.get(o.stage or "", voice.AFTER[""]))


def _besides(o: Occasion, voice: ModuleType) -> str:
    r = o.reading
    if r is None:
        return ""
    named: dict[str, str] = voice.BESIDES
    found = list(
        dict.fromkeys(
            f"{named[x.kind]}{f' ({flat(x.when)})' if x.when else ''}" for x in r.openings
        )
    )
    if r.feedback_policy and r.feedback_policy.value in named:
        found.append(named[r.feedback_policy.value])
    if r.feedback:
        found.append(named["feedback"])
    said = voice.LINES
    return str(said["open"].format(said["and"].join(found)) if found else said["nothing_open"])
