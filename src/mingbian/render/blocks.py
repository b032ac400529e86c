"""The pieces that pages are built of, as plain data for the templates: what they say, not how they look."""

from collections.abc import Iterable, Sequence

Block = dict[str, object]


def heading(text: str) -> Block:
    return {"kind": "heading", "text": text}


def points(items: Iterable[str]) -> list[Block]:
    """The few sentences that a page proves, numbered; nothing where there are none."""
    said = list(items)
    return [{"kind": "points", "items": said}] if said else []


def rows(pairs: Iterable[tuple[str, str]]) -> Block:
    """Label and value, one pair a line; a pair without a value is left out."""
    return {"kind": "rows", "rows": [[label, value] for label, value in pairs if value]}


def quotes(items: Iterable[tuple[str, str]]) -> Block:
    """Texts that stand so elsewhere, each under where it is from."""
    return {"kind": "quotes", "items": [{"from": source, "text": text} for source, text in items]}


def timeline(items: Iterable[tuple[str, str, bool]]) -> Block:
    """Moment, what happened, and whether it carries the case."""
    return {"kind": "timeline", "items": [{"at": at, "text": text, "strong": strong} for at, text, strong in items]}


def listing(head: Sequence[str], found: Iterable[Sequence[str]], widths: Sequence[int]) -> Block:
    """A table with a head; `widths` are shares."""
    return {"kind": "listing", "head": list(head), "rows": [list(row) for row in found], "widths": list(widths)}


def talk(items: Iterable[Block]) -> Block:
    return {"kind": "talk", "items": list(items)}


def answers(items: Iterable[tuple[str, Sequence[str]]]) -> Block:
    """Each claim with the sentences that answer it."""
    return {"kind": "answers", "items": [{"claim": claim, "answers": list(said)} for claim, said in items]}


def figures(items: Iterable[Block]) -> list[Block]:
    cards = list(items)
    return [{"kind": "figures", "items": cards}] if cards else []


def note(text: str) -> Block:
    return {"kind": "note", "text": text}


def paragraphs(items: Iterable[str]) -> Block:
    return {"kind": "paragraphs", "items": list(items)}
