from __future__ import annotations


def as_text(given: str) -> str:
    import re2

    return re2.sub(r"<[^>]*>", " ", given)
