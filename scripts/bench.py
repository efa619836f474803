"""Measures Rebond beside its yardsticks, in one run: `make bench`.

Absolute times differ from machine to machine; the ratios and the goals are what counts. Mails are made
from a seed, so that every run reads the same ones. Nothing here is a test: it prints, and judges nothing.
"""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parent.parent
SEED = 7
STARTS = 25  # of each program, in turn
KEYS = 60  # typed in an editor
MAILS = 2_000
MAIL_SIZE = 5_000  # characters
HOSTILE = 100_000  # characters
NOTE = ROOT / "examples" / "refusal.eml"
ABOUT = ROOT / "examples" / "candidacy.toml"

# Words of an ordinary mailbox; one mail in twenty has those of a candidacy among them.
WORDS = (
    "the a to of and in for on with your our this that we you is are be have will can please thank thanks order "
    "delivery invoice meeting tomorrow Tuesday project team plan week update account number password link below "
    "hello regards best kind family photos school weekend train ticket booking Lyon Ghent café naïve Zoë release "
    "notes pull request review merge build failed passed server backup report quarter budget training room lunch"
).split()
JOB = "unfortunately position application interview candidate regret however decided decision offer forward".split()


def main() -> None:
    rows: list[tuple[str, str, str, str]] = [
        cold_start(),
        parsing(),
        reading(),
        reviewing(),
        typing(),
        *hostile(),
    ]
    heads = ("figure", "measured", "yardstick", "goal")
    widths = [max(len(row[i]) for row in [heads, *rows]) for i in range(4)]
    for row in [heads, *rows]:
        print(
            "  ".join(part.ljust(width) for part, width in zip(row, widths, strict=True)).rstrip()
        )


# --- the figures -------------------------------------------------------------------------------


def cold_start() -> tuple[str, str, str, str]:
    name, goal = "rebond note, cold, from the shell", "at most 6 x python -c pass"
    rebond = Path(sys.executable).with_name("rebond")
    note = [str(rebond), "note", str(NOTE), "--candidacy", str(ABOUT)]
    note += ["--no-input", "--now", "2026-03-13T09:00:00+00:00"]
    bare = [sys.executable, "-c", "pass"]
    if not rebond.exists() or run(note):
        return name, "not there yet", "", goal
    times: dict[str, list[float]] = {"bare": [], "note": []}
    for _ in range(STARTS):  # in turn, so that a busy moment falls on both
        for key, command in (("bare", bare), ("note", note)):
            times[key].append(seconds(run, command))
    low, high = median(times["bare"]), median(times["note"])
    return (
        name,
        f"{high * 1e3:.0f} ms",
        f"{high / low:.1f} x the {low * 1e3:.0f} ms of bare Python",
        goal,
    )


def parsing() -> tuple[str, str, str, str]:
    name, goal = f"mails of {MAIL_SIZE / 1000:.0f} KB taken in", ""
    parse = there("rebond.mail", "parse")
    if parse is None:
        return name, "not there yet", "", goal
    import email
    import email.policy

    raw = [as_bytes(text, number) for number, text in enumerate(texts(MAILS))]

    def standard(data: bytes) -> str:
        body = email.message_from_bytes(data, policy=email.policy.default).get_body()
        return str(body.get_content()) if body else ""

    some = raw[: MAILS // 10]
    ours, theirs = len(raw) / seconds(each, parse, raw), len(some) / seconds(each, standard, some)
    return (
        name,
        f"{ours:,.0f}/s",
        f"{ours / theirs:.0f} x the {theirs:,.0f}/s of email.policy.default",
        goal,
    )


def reading() -> tuple[str, str, str, str]:
    name, goal = f"mails of {MAIL_SIZE / 1000:.0f} KB read and judged", "5,000/s and more"
    read = there("rebond.read", "read")
    if read is None:
        return name, "not there yet", "", goal
    from rebond.model import Message

    messages = [Message(text=text) for text in texts(MAILS)]
    each(read, messages[:20])  # compiles what is compiled once
    return name, f"{MAILS / seconds(each, read, messages):,.0f}/s", "", goal


def reviewing() -> tuple[str, str, str, str]:
    name, goal = "review of a note of 200 words", "less than 5 ms"
    review = there("rebond.review", "review")
    if review is None:
        return name, "not there yet", "", goal
    note = a_note()
    review(note, language="en")
    times = [seconds(partial(review, note, language="en")) for _ in range(50)]
    return name, f"{median(times) * 1e3:.2f} ms", f"{count_of_rules()} rules", goal


def typing() -> tuple[str, str, str, str]:
    """From a letter typed in an editor to what is remarked, through both processes and the pause between."""
    name, goal = "a letter typed in a note of 200 words, remarks", "less than 50 ms"
    if there("pygls", "__name__") is None:
        return name, "needs rebond[lsp]", "", goal
    times = asyncio.run(typed(KEYS))
    slow = sorted(times)[int(len(times) * 0.95)]
    return name, f"{median(times) * 1e3:.0f} ms", f"one in twenty takes {slow * 1e3:.0f} ms", goal


async def typed(keys: int) -> list[float]:
    """How long the remarks on each letter took, in seconds."""
    from lsprotocol import types
    from pygls.lsp.client import LanguageClient

    editor = LanguageClient("bench", "1")
    told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()

    @editor.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
    def tell(params: types.PublishDiagnosticsParams) -> None:
        told.put_nowait(params)

    await editor.start_io(sys.executable, "-m", "rebond", "lsp")
    await editor.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities()))
    uri, times = "untitled:note", []
    item = types.TextDocumentItem(uri=uri, language_id="plaintext", version=0, text=a_note())
    editor.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    await told.get()
    for version in range(1, keys + 1):
        start = types.Position(line=2, character=version)
        change = types.TextDocumentContentChangePartial(range=types.Range(start=start, end=start), text="x")  # fmt: skip
        which = types.VersionedTextDocumentIdentifier(uri=uri, version=version)
        begun = perf_counter()
        editor.text_document_did_change(types.DidChangeTextDocumentParams(text_document=which, content_changes=[change]))  # fmt: skip
        while (await told.get()).version != version:
            pass
        times.append(perf_counter() - begun)
    await editor.shutdown_async(None)
    editor.exit(None)
    await editor.stop()  # type: ignore[no-untyped-call]
    return times


def hostile() -> Iterable[tuple[str, str, str, str]]:
    """What strangers could write to keep a program busy; the slowest counts."""
    cruel = {
        "words": "unfortunately " * (HOSTILE // 14),
        "marks": "?!" * (HOSTILE // 2),
        "lines": "> \n" * (HOSTILE // 3),
        "letters": "a" * HOSTILE,
        "initials": "A. " * (HOSTILE // 3),
        "begging": "please i really " * (HOSTILE // 16),
        "refusals": "Unfortunately we will not take your application further. " * (HOSTILE // 56),
        "conditions": "if you do not hear from us, unfortunately your application "
        * (HOSTILE // 59),
    }
    goal = "less than 100 ms"
    name = f"{HOSTILE // 1000} KB of hostile text, "
    read, review = there("rebond.read", "read"), there("rebond.review", "review")
    if read is None:
        yield name + "read", "not there yet", "", goal
    else:
        from rebond.model import Message

        times = {k: seconds(read, Message(text=text)) for k, text in cruel.items()}
        yield name + "read", f"{max(times.values()) * 1e3:.1f} ms", worst(times), goal
    if review is None:
        yield name + "reviewed", "not there yet", "", goal
    else:
        from rebond import plug
        from rebond.review import draft

        times = {}
        for text in cruel.values():
            cut = draft(text, language="en")
            for rule in plug.rules():
                took = seconds(lambda check, draft: list(check(draft)), rule.check, cut)
                short = getattr(rule, "__name__", "").rpartition(".")[2]
                times[short] = max(took, times.get(short, 0.0))
        yield name + "each rule", f"{max(times.values()) * 1e3:.1f} ms", worst(times), goal


# --- what they are made with -------------------------------------------------------------------


def a_note() -> str:
    body = "Bram drew the winter day backwards, from the last boat home, and let me find out. " * 12
    return f"Hi Ruth,\n\nThank you for Tuesday. {body}\n\nBest wishes,\nSasha"


def there(module: str, name: str) -> Callable[..., Any] | None:
    """A function of ours, or None while nobody has written it."""
    try:
        found: Callable[..., Any] | None = getattr(import_module(module), name, None)
    except ModuleNotFoundError as missing:
        if not (missing.name or "").startswith(("rebond", "pygls")):
            raise
        return None
    return found


def seconds(work: Callable[..., object], *arguments: object) -> float:
    start = perf_counter()
    work(*arguments)
    return perf_counter() - start


def run(command: list[str]) -> int:
    return subprocess.run(command, capture_output=True, check=False).returncode


def each(work: Callable[[Any], object], items: Iterable[Any]) -> None:
    for item in items:
        work(item)


def worst(times: dict[str, float]) -> str:
    return f"the slowest of {len(times)}: {max(times, key=times.__getitem__)}"


def count_of_rules() -> int:
    from rebond import plug

    return len(plug.rules())


def texts(count: int) -> list[str]:
    """Ordinary mails: paragraphs of sentences out of everyday words."""
    dice = random.Random(SEED)  # noqa: S311  mails to measure with, no secrets
    made = []
    for number in range(count):
        words = WORDS + JOB if number % 20 == 0 else WORDS
        parts: list[str] = ["Hello,\n\n"]
        size = 0
        while size < MAIL_SIZE:
            sentence = " ".join(dice.choices(words, k=dice.randint(5, 20))).capitalize() + ". "
            parts.append(sentence + ("\n\n" if dice.random() < 0.2 else ""))
            size += len(parts[-1])
        made.append("".join(parts))
    return made


def as_bytes(text: str, number: int) -> bytes:
    head = (
        f"From: =?utf-8?q?Zo=C3=AB_Marsh?= <zoe{number}@mail.example>\r\n"
        "To: sasha@mail.example\r\nSubject: =?utf-8?b?w4AgcHJvcG9z?= and more\r\n"
        f"Date: Thu, 12 Mar 2026 16:38:04 +0000\r\nMessage-ID: <{number}@mail.example>\r\n"
        'MIME-Version: 1.0\r\nContent-Type: text/plain; charset="utf-8"\r\n'
        "Content-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return head.encode() + text.replace("\n", "\r\n").encode()


if __name__ == "__main__":
    main()
