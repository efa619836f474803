"""Mails made to hurt: thirty-odd bombs of at most 25 MB, and endless damaged ones.

    python -m tests.mail.hostile            time and memory of each bomb, then 50,000 mutants
    python -m tests.mail.hostile 1000000    a million mutants

The tests only look at what comes out; this command also measures, and ends
with 1 when a figure is missed: a bomb takes 1 s or 150 MB, a mutant 1 s or
any error but `UnusableMail`, all of them 200 MB.
"""

import base64
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from rebond.errors import UnusableMail
from rebond.mail import parse
from tests.mail.nasty import CASES, HEAD

SIZE = 24_900_000
TEXT_SIZE = 1_950_000
HTML_HEAD = HEAD + "Content-Type: text/html; charset=utf-8\n\n"
PLAIN_HEAD = HEAD + 'Content-Type: text/plain; charset="utf-8"\n\n'


def _nested(levels: int, fill: str = "") -> str:
    out = HEAD
    for level in range(levels):
        out += f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n'
    return out + "\nDear Harper, it is a no.\n" + fill


def _filled(head: str, unit: str, size: int = TEXT_SIZE, tail: str = "") -> bytes:
    return (head + unit * ((size - len(head)) // len(unit.encode())) + tail).encode()


MIXED = HEAD + 'Content-Type: multipart/mixed; boundary="b"\n\n'

BOMBS: dict[str, Callable[[], bytes]] = {
    "25 MB and more": partial(_filled, PLAIN_HEAD, "Sorry, no.\n", 30_000_000),
    "24.9 MB of text": partial(_filled, PLAIN_HEAD, "Sorry, no.\n", SIZE),
    "24.9 MB of line ends": partial(_filled, PLAIN_HEAD, "\n", SIZE),
    "24.9 MB of pasted text": partial(_filled, "Dear Harper,\n", "Sorry, no.\n", SIZE),
    "24.9 MB on one line": partial(_filled, "", "x", SIZE),
    "24.9 MB in one header": partial(_filled, "Subject: ", "x", SIZE),
    "a header of a million lines": partial(_filled, HEAD, "X-A: 1\n", SIZE),
    "headers of 255 KB, all recipients": (
        HEAD + "Cc: " + "a@b.example,\n " * 17_000 + "\n\nno"
    ).encode,
    "a Content-Type of 23 KB of parameters": (
        HEAD + "Content-Type: text/plain" + ";a=b" * 6000 + "\n\nIt is a no."
    ).encode,
    "encoded words without end": (
        "MIME-Version: 1.0\nSubject: " + "=?utf-8?q?" * 1600 + "\nFrom: " + "=?a?b?" * 2500 + "\n\nno"
    ).encode,
    "16 KB of encoded words": (
        "MIME-Version: 1.0\nSubject: " + "=?utf-8?b?w6k=?= " * 960 + "\n\nIt is a no."
    ).encode,
    "quotes and brackets in addresses": (
        'MIME-Version: 1.0\nFrom: "' + '"<(' * 5000 + "\nTo: " + "(" * 16000 + "\n\nIt is a no."
    ).encode,
    "an attachment of 24 MB": partial(
        _filled,
        MIXED + "--b\n\nIt is a no.\n--b\nContent-Type: application/pdf\n"
        "Content-Transfer-Encoding: base64\n\n",
        base64.encodebytes(b"\0" * 57).decode(),
        SIZE,
        "--b--\n",
    ),
    "half a million parts": partial(_filled, MIXED, "--b\n\nx\n", SIZE),
    "empty parts": partial(_filled, MIXED, "--b\n", SIZE),
    "lines like boundaries": partial(_filled, MIXED + "--b\n\nno\n", "--c\n", SIZE),
    "lines that begin like the boundary": partial(_filled, MIXED + "--b\n\nno\n", "--bb", SIZE),
    "a thousand parts whose header has no end": partial(_filled,
        MIXED + "--b\nA: b\n" * 999, "x: y\n", SIZE
    ),
    "nested sixty deep, 24 MB inside": partial(_filled, _nested(59), "--\nx\n", SIZE),
    "nested a thousand deep": _nested(1000).encode,
    "nested without end": partial(_filled,
        HEAD, 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n', SIZE
    ),
    "mails within mails": partial(_filled,
        MIXED, "--b\nContent-Type: message/rfc822\n\nMIME-Version: 1.0\nFrom: a@b.example\n", 2_000_000
    ),
    "a mailbox of a million": partial(_filled, "", "From a Mon Jun 15 16:42:00 2026\nA: b\n\n\n", SIZE),
    "quoted-printable of 11 MB": partial(_filled,
        HEAD + "Content-Transfer-Encoding: quoted-printable\n\n", "=E9=\n", 11_000_000
    ),
    "base64 of rubbish": partial(_filled,
        HEAD + "Content-Transfer-Encoding: base64\n\n", "!=A\n", 11_000_000
    ),
    "divs without end": partial(_filled, HTML_HEAD, "<div>"),
    "divs to the bound": partial(_filled, HTML_HEAD, "<div>", 499_000),
    "tags that never close": partial(_filled, HTML_HEAD, "<a ", 299_000),
    "attributes without end": partial(_filled, HTML_HEAD + "<a ", 'x="1" '),
    "quotes in tags": partial(_filled, HTML_HEAD, '<a "> ', 599_000),
    "tables in tables": partial(_filled, HTML_HEAD, "<table><tr><td>", 499_000),
    "closing what is far below": partial(_filled,
        HTML_HEAD + "<i>" * 100 + "<b>" * 90, "<div></i>", 400_000
    ),
    "quotations in quotations": partial(_filled, HTML_HEAD, "<blockquote>x", 1_290_000),
    "comments without end": partial(_filled, HTML_HEAD, "<!--", 399_000),
    "styles without end": partial(_filled, HTML_HEAD, "<style></", 440_000),
    "entities": partial(_filled, HTML_HEAD, "&eacute;", 1_590_000),
    "ampersands": partial(_filled, HTML_HEAD, "&"),
    "an entity of millions of digits": partial(_filled, HTML_HEAD + "&#", "9", tail=";"),
    "a pile of accents": partial(_filled, PLAIN_HEAD + "e", "\u0316\u0301"),
    "piles of accents, a line each": partial(_filled, PLAIN_HEAD, "e" + "\u0316\u0301" * 400 + "\n"),
    "accents in disguise": partial(_filled, PLAIN_HEAD, "\u0f73"),
    "the longest letters": partial(_filled, PLAIN_HEAD, "\ufdfa"),
    "quotation marks": partial(_filled, PLAIN_HEAD, ">" * 50 + "\n"),
    "answers between quotations": partial(_filled, PLAIN_HEAD, "> a\nb wrote:\n"),
    "introductions": partial(_filled, PLAIN_HEAD, "On 1 Jun 2026 a@b wrote:\n"),
    "headings that are none": partial(_filled, PLAIN_HEAD, "Importance: x\nCc: y\n"),
    "headings in headings": partial(_filled,
        PLAIN_HEAD, "From: a@b.example\nTo: b\nSubject: c\n\n", 3_000_000
    ),
    "forwards in forwards": partial(_filled,
        PLAIN_HEAD, "---------- Forwarded message ---------\nFrom: a@b.example\nTo: b\n\n"
    ),
    "disclaimers": partial(_filled, PLAIN_HEAD, "This email is confidential.\n"),
    "disclaimers, a paragraph each": partial(_filled,
        PLAIN_HEAD + "x\n\n", "This email and\nThis message is confidential.\n\n"
    ),
    "telephones": partial(_filled, PLAIN_HEAD, "Sent from my\n"),
    "flowed without end": partial(_filled,
        HEAD + "Content-Type: text/plain; format=flowed\n\n", "> x \n"
    ),
    "damaged UTF-8": lambda: HEAD.encode() + b"\n" + b"\xc3\xa9\xff" * 1_290_000,
    "UTF-7 and codecs that are none": (
        HEAD + "Content-Type: text/plain; charset=zip\n\n" + "+AGE-" * 700_000
    ).encode,
}  # fmt: skip


_RUBBISH = [
    b"", b"\0", b"\n", b"\r\n\r\n", b"--", b"--b1", b"--b1--\n", b"=?utf-8?q?", b"?=", b"<", b">", b'"', b"(", b"&#",
    b"\xff\xfe", b"=\n", b"Content-Type: multipart/mixed; boundary=b1\n", b"Content-Type: text/html\n",
    b"Content-Transfer-Encoding: base64\n", b"From ", b"> ", b"From: a@b.example\n", b"On 1 Jun 2026, a@b wrote:\n",
    b"charset=utf-16", b"charset=iso-2022-jp", b"\x1b$B", b"<blockquote>", b"<!--", b"</", b"\xe2\x80\xa8", b"Date: 9999999",
    b"Subject:", b":", b";", b"\xc3", b"9" * 400,
]  # fmt: skip


def mutants(count: int, seed: int = 1) -> Iterator[bytes]:
    """Our own nasty mails, each damaged in one to eight places."""
    chance = random.Random(seed)
    sources = [case.data for case in CASES if len(case.data) < 20_000]
    for _ in range(count):
        data = bytearray(chance.choice(sources))
        for _ in range(chance.randint(1, 8)):
            at = chance.randint(0, len(data))
            end = min(len(data), at + int(chance.expovariate(0.05)))
            match chance.randrange(6):
                case 0:
                    data[at:at] = chance.choice(_RUBBISH)
                case 1:
                    del data[at:end]
                case 2:
                    data[at:end] = chance.randbytes(end - at)
                case 3:
                    data[at:at] = data[at:end] * chance.randint(1, 40)
                case 4:
                    other = chance.choice(sources)
                    start = chance.randint(0, len(other))
                    data[at:end] = other[start : start + chance.randint(1, 400)]
                case _:
                    if at < len(data):
                        data[at] ^= 1 << chance.randrange(8)
        yield bytes(data)


def outcome(data: bytes) -> str:
    try:
        return f"{len(parse(data).text):,} characters"
    except UnusableMail as reason:
        return str(reason)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _measure(name: str) -> None:
    data = BOMBS[name]()
    began = time.process_time()
    said = outcome(data)
    took = time.process_time() - began
    print(f"{took:.3f} {_peak():.0f} {len(data)} {said}")


def main(argv: list[str]) -> int:
    if argv[:1] == ["--bomb"]:
        _measure(argv[1])
        return 0
    missed = 0
    for name in BOMBS:
        run = subprocess.run(
            [sys.executable, "-m", "tests.mail.hostile", "--bomb", name],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        took, peak, size, said = run.stdout.strip().split(" ", 3)
        over = float(took) >= 1 or float(peak) >= 150
        missed += over
        print(
            f"{took} s {peak:>4} MB  {name} ({int(size):,} B): {said}{'  <-- MISSED' if over else ''}"
        )
    count = int(argv[0]) if argv else 50_000
    worst = 0.0
    for data in mutants(count):
        began = time.process_time()
        outcome(data)
        worst = max(worst, time.process_time() - began)
    missed += worst >= 1 or _peak() >= 200
    print(f"{count:,} mutants: 0 exceptions, {worst * 1000:.0f} ms at most, {_peak():.0f} MB")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
