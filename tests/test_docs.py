"""The documents say what is so: links lead somewhere, generated pages are fresh, names are the program's."""

import ast
import re
from pathlib import Path

import pytest

from scripts.docs import pages, stale

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted(
    path
    for path in ROOT.rglob("*.md")
    if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
)
LINK = re.compile(r"(?<!!)\[[^\]\n]+\]\(([^)\s]+)\)|!\[[^\]\n]*\]\(([^)\s]+)\)")
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.S | re.M)


def anchors(page: Path) -> set[str]:
    """The places in a page that a link may lead to, as GitHub names them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize("page", [pytest.param(p, id=str(p.relative_to(ROOT))) for p in PAGES])
def test_links_lead_somewhere(page):
    lost = []
    for link, image in LINK.findall(CODE.sub("", page.read_text(encoding="utf-8"))):
        target, _, place = (link or image).partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        there = (page.parent / target).resolve() if target else page
        if not there.exists() or (place and place not in anchors(there)):
            lost.append(link or image)
    assert [] == lost


def test_generated_pages_are_fresh():
    assert [] == [f"{path.relative_to(ROOT)}: run `make docs`" for path in stale()]


def test_every_generated_page_says_so():
    assert [] == [path.name for path, text in pages().items() if "Made by `make docs`" not in text]


def test_every_situation_is_told_and_decided():
    """docs/situations.md names the situations that `gather` can tell, no more and no fewer."""
    source = ast.parse((ROOT / "src/rebond/gather.py").read_text(encoding="utf-8"))
    table = next(
        node
        for node in source.body
        if isinstance(node, ast.FunctionDef) and node.name == "_situation"
    )
    told = {
        part.value
        for node in ast.walk(table)
        if isinstance(node, ast.Return)
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }
    page = (ROOT / "docs/situations.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.M)) == told


def test_every_decision_is_listed():
    pages = {p.name for p in (ROOT / "docs/decisions").glob("0*.md")}
    listed = set(
        re.findall(r"\((0[\w-]+\.md)\)", (ROOT / "docs/decisions/README.md").read_text("utf-8"))
    )
    assert pages == listed
