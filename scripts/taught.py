"""The mails written for this project to learn from, as they lie in `training/` and in the corpus.

A file in `training/xx/` holds many mails: `=== kind`, `From:`, `Subject:`, a blank line, the text. Marks
stand around whole sentences: `[[r: …]]` says no to the reader's own application, `a` that it arrived, `i`
invites, `o` offers the job, `h` holds; `x` sounds like a no and is none (a loan, a condition, somebody else).
`plain.txt` holds everyday sentences one a line, from which `plain` puts letters together.
"""

from __future__ import annotations

import random
import re
import tomllib
from pathlib import Path
from typing import NamedTuple

from rebond.learned import ASIDES
from rebond.mail import parse
from rebond.model import Address, Message
from rebond.page import Page
from rebond.text import flat

ROOT = Path(__file__).resolve().parent.parent
# The marks in training/, and the one that stands for it in a mail of the corpus, by its kind.
MARKS = {"r": "no", "a": "received", "i": "come", "o": "offer", "h": "wait", "x": ""}
BY_KIND = {"rejection": "no", "acknowledgement": "received", "interview": "come", "offer": "offer"}
SEED = 5  # the same mails, and the same weights, every time
ORDINARY = 300  # mails about nothing, a language


class Named(NamedTuple):
    """A mail with what it names: the company and the role, None where it names none."""

    group: str  # mails of one writer, which resemble each other
    language: str
    message: Message
    company: str | None
    role: str | None


class Aside(NamedTuple):
    """A refusal with what its sentences tell beside the no."""

    group: str
    language: str
    page: Page
    tells: list[frozenset[str]]  # a sentence each, of `rebond.learned.ASIDES`
    message: Message
    stage: str  # the furthest, "" where it cannot be told


class Mail(NamedTuple):
    """A mail with what it says, sentence by sentence."""

    name: str
    language: str
    kind: str
    message: Message
    page: Page
    says: list[str]


class Block(NamedTuple):
    """One mail of a file in training/: its kind, what its head tells, and its text with the marks."""

    name: str
    kind: str
    head: dict[str, str]
    body: str

    def message(self) -> Message:
        """The mail as the reader gets it."""
        text, _ = unmarked(self.body)
        subject = self.head.get("Subject", "")
        return Message(text=text, subject=subject, sender=sender(self.head["From"]))


def blocks(path: Path) -> list[Block]:
    """The mails of a file."""
    found = []
    for number, block in enumerate(re.split(r"(?m)^=== ", path.read_text("utf-8"))[1:], start=1):
        kind, _, rest = block.partition("\n")
        head, _, body = rest.partition("\n\n")
        pairs = (line.split(":", 1) for line in head.split("\n") if ":" in line)
        fields = {name: told.strip() for name, told in pairs}
        found.append(Block(f"{path.stem} {number}", kind.strip(), fields, body.strip()))
    return found


def files(language: str) -> list[Path]:
    """The files of a language in training/."""
    return sorted((ROOT / "training" / language).glob("*.txt"))


def taught(language: str) -> list[Mail]:
    """The mails written for training in a language."""
    found = []
    for path in files(language):
        for block in blocks(path):
            _, marks = unmarked(block.body)
            message = block.message()
            page = Page(message.text)
            says = [said(start, end, marks) for start, end in page.sentences]
            found.append(Mail(block.name, language, block.kind, message, page, says))
    return found


def named(language: str) -> list[Named]:
    """The job mails whose company and role somebody wrote down."""
    found = []
    for path in files(language):
        some = blocks(path)
        if not any("Company" in block.head for block in some):
            continue
        for block in some:
            if block.kind != "other":
                company, role = block.head.get("Company") or None, block.head.get("Role") or None
                group = f"{language} {block.name}"
                found.append(Named(group, language, block.message(), company, role))
    for path in sorted((ROOT / "tests" / "corpus" / language / "tune").glob("*.toml")):
        expected = tomllib.loads(path.read_text("utf-8"))
        if expected["kind"] != "other" and expected["language"] == language:
            message = parse(path.with_suffix(".eml").read_bytes())
            family = f"{language} {path.stem.rsplit('-', 2)[0]}"
            company, role = expected.get("company"), expected.get("role")
            found.append(Named(family, language, message, company, role))
    return found


def asides(language: str) -> list[Aside]:
    """The refusals of which somebody wrote down what they tell beside the no."""
    found = []
    for path in files(language):
        for block in blocks(path):
            if "Tells doors" not in block.head:
                continue
            message = block.message()
            page = Page(message.text)
            told: dict[str, set[str]] = {}
            for name in ASIDES:
                key = f"Tells {name}" if f"Tells {name}" in block.head else f"Tells feedback_{name}"
                for text in block.head.get(key, "").split(" || "):
                    told.setdefault(text, set()).add(name)
            tells = [frozenset(told.get(flat(page.text[a:b]), ())) for a, b in page.sentences]
            stage = block.head.get("Stage", "")
            found.append(Aside(f"{language} {block.name}", language, page, tells, message, stage))
    return found


def sender(field: str) -> Address:
    """The address in a From field."""
    name, _, email = field.strip().rpartition("<")
    return Address(name=name.strip(' "'), email=email.strip("> "))


def unmarked(body: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and what they say about which places."""
    text, marks, at = "", [], 0
    for match in re.finditer(r"\[\[(\w):\s*(.*?)\s*\]\]", body, re.DOTALL):
        text += body[at : match.start()]
        marks.append((MARKS[match[1]], len(text), len(text) + len(match[2])))
        text += match[2]
        at = match.end()
    return text + body[at:], marks


def said(start: int, end: int, marks: list[tuple[str, int, int]]) -> str:
    """What a sentence says: the mark that covers most of it."""
    for mark, low, high in marks:
        common = min(end, high) - max(start, low)
        if common > 0.5 * (end - start) or common > 0.6 * (high - low):
            return mark
    return ""


def plain(language: str) -> list[Mail]:
    """Everyday mails put together from the sentences in plain.txt: each alone, and in a whole letter."""
    path = ROOT / "training" / language / "plain.txt"
    if not path.exists():
        return []
    lists = sections(path.read_text("utf-8"))
    found = []
    for key, (kind, mark) in PLAIN.items():
        letter = key not in ("x", "chat")
        for number, line in enumerate(lists.get(key, ())):
            told = filled(line, number)
            whole = around(key, told, number, lists) if letter else chatted(told, number, lists)
            for form, sentences in enumerate(([told], whole)):
                text = f"{NAMES[number % len(NAMES)]},\n\n{' '.join(sentences)}\n\nM. Weber"
                subject = (
                    picked(lists, "subject", number, 5) if letter and (form or number % 2) else ""
                )
                address = SENDERS[(number + form) % len(SENDERS) if letter else 0]
                message = Message(text=text, subject=subject, sender=sender(address))
                page, place = Page(text), text.index(told)
                marks = [(mark, place, place + len(told))]
                says = [said(start, end, marks) for start, end in page.sentences]
                found.append(Mail(f"plain {key} {number}", language, kind, message, page, says))
    return found


def sections(text: str) -> dict[str, list[str]]:
    """The lines below each `[heading]`."""
    found: dict[str, list[str]] = {}
    for block in text.split("\n["):
        heading, _, lines = block.partition("]\n")
        found[heading.strip("[")] = [line.strip() for line in lines.splitlines() if line.strip()]
    return found


def picked(lists: dict[str, list[str]], name: str, number: int, step: int) -> str:
    """One of the lines of a list, another one for the next number."""
    lines = lists[name]
    return filled(lines[(number * step + step) % len(lines)], number)


def around(key: str, told: str, number: int, lists: dict[str, list[str]]) -> list[str]:
    """A letter that tells it: thanks, and with a no what softens it and wishes."""
    thanks = picked(lists, "thanks", number, 7)
    if key != "no":
        return [thanks, told]
    soft, wish = picked(lists, "soft", number, 3), picked(lists, "wish", number, 5)
    return [thanks, told, soft, wish] if number % 3 == 0 else [thanks, soft, told, wish]


def chatted(told: str, number: int, lists: dict[str, list[str]]) -> list[str]:
    """The sentence among others of every day."""
    return [picked(lists, "chat", number, 7), told, picked(lists, "chat", number, 11)]


def ordinary(mails: list[Mail], language: str) -> list[Mail]:
    """Longer mails about nothing, from sentences of the others that decide nothing.

    In a mailbox there are many times more of them than we could write; without
    them the model would take whatever it does not know for what it knows best.
    """
    some = [
        mail.page.text[a:b]
        for mail in mails
        if mail.kind == "other"
        for (a, b), says in zip(mail.page.sentences, mail.says, strict=True)
        if not says and b - a > 12
    ]
    chance = random.Random(SEED)  # noqa: S311 (the same mails every time)
    words = sorted({word for sentence in some for word in sentence.split()})
    found = []
    for number in range(ORDINARY if some else 0):
        size = chance.choice((3, 8, 20, 40))
        if number % 3:
            chosen = [chance.choice(some) for _ in range(size)]
        else:  # nonsense in the same words: logs, lists, program text
            chosen = [
                " ".join(chance.choices(words, k=chance.randint(2, 30))) + "." for _ in range(size)
            ]
        text = "\n".join(chosen)
        address = sender(SENDERS[number % len(SENDERS)])
        message = Message(text=text, subject=" ".join(chance.choices(words, k=4)), sender=address)
        page = Page(text)
        found.append(
            Mail(f"ordinary {number}", language, "other", message, page, [""] * len(page.sentences))
        )
    return found


# What the lists in plain.txt make of a mail, and what their sentences say.
PLAIN = {
    "no": ("rejection", "no"),
    "received": ("acknowledgement", "received"),
    "come": ("interview", "come"),
    "offer": ("offer", "offer"),
    "wait": ("other", "wait"),
    "pending": ("other", ""),
    "x": ("other", ""),
    "chat": ("other", ""),
}
NAMES = ("Robin", "Dana", "Kim", "Noa", "Sacha")
ROLES = ("Controller", "Junior Data Analyst", "Sales Manager", "Assistant", "Frontend Engineer")
HOUSES = ("Nordlicht", "Pellworth & Co", "Aurelis", "Tessel", "Brightwater Group")
SENDERS = (
    "Maren Weber <m.weber@tessel.example>",
    "Aurelis Careers <jobs@aurelis.example>",
    "noreply@hire.greenhouse.example",
    "Weber <maren@mail.example>",
)


def filled(line: str, number: int) -> str:
    """The line with a role and a company in it."""
    role, house = ROLES[number % len(ROLES)], HOUSES[number // 2 % len(HOUSES)]
    return line.replace("{role}", role).replace("{company}", house)


def corpus(language: str) -> list[Mail]:
    """The mails of the corpus that may be learned from."""
    found = []
    for path in sorted((ROOT / "tests" / "corpus" / language / "tune").glob("*.toml")):
        expected = tomllib.loads(path.read_text("utf-8"))
        message = parse(path.with_suffix(".eml").read_bytes())
        page = Page(message.text)
        right = {
            flat(text) for text in (expected.get("verdict", ""), *expected.get("verdict_also", []))
        }
        said = BY_KIND.get(expected["kind"], "")
        says = [said if flat(page.text[a:b]) in right else "" for a, b in page.sentences]
        found.append(Mail(path.stem, language, expected["kind"], message, page, says))
    return found


def languages() -> list[str]:
    """The languages that there is something to learn from."""
    folders = sorted((ROOT / "training").iterdir())
    return [path.name for path in folders if path.is_dir() and len(path.name) == 2]
