"""A text read sentence by sentence, each with its place and what it cites. Nothing is known here of who wrote it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mingbian.appeal.draft import Form

# A full stop between quotation marks is the quoted person's.
_SENTENCE = re.compile(r"(?:“[^”\n]*”|[^。！？!?\n])+[。！？!?]*")
_HEADING = re.compile(r"\s*[一二三四五六七八九十]+、[^。，]{1,80}")
_LEAD = re.compile(r"\s*针对[^：。]{1,120}：")
_CITATION = re.compile(r"[（(]\s*((?:证据|规则)[^（）()。\n]{1,120})[）)]")
_NUMBERS = re.compile(r"证据((?:[\d、,，和及至\-~～—\s]|证据)+)")
_RANGE = re.compile(r"(\d+)\s*[至\-~～—]\s*(\d+)")
_AFTER_NUMBERS = re.compile(r"\D+$")
_RULES = re.compile(r"[A-Z]{2,}-[A-Z0-9]+(?:-[A-Za-z0-9.]+)*")
_QUOTED = re.compile(r"“([^”\n]*)”")
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９．：－", "0123456789.:-")
LONGEST_RANGE = 99


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks; `start` and `end` are places in the whole text, marks not included."""

    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence: `text[start:end]` of its form. `lead` is its 「针对“…”：」, empty for most.

    `ours` is the sentence in our own voice: as long as the text, with lead, quotations and citations blanked, and
    full-width digits narrow, so that a place in it is a place in the text.
    """

    form: Form
    text: str
    start: int
    lead: str
    ours: str
    quotations: tuple[Quotation, ...]
    exhibits: tuple[int, ...]
    rules: tuple[str, ...]
    is_heading: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def is_cited(self) -> bool:
        return bool(self.exhibits or self.rules)


def passages(text: str, form: Form) -> tuple[Passage, ...]:
    """Every sentence of a text in its order; empty lines and lone punctuation are none."""
    return tuple(_passages(text, form))


def cited_numbers(text: str) -> tuple[int, ...]:
    """The exhibits that a text cites, in its order, one cited twice twice."""
    return tuple(number for found in _CITATION.finditer(text) for number in _numbers(found[1]))


def with_numbers(text: str, change: Callable[[tuple[int, ...]], str]) -> str:
    """The text with what stands behind 证据 in each citation written anew, from its numbers: 1, 2, 3 for `证据1至3`."""

    def written(found: re.Match[str]) -> str:
        numbers = tuple(_numbers(found[0]))
        after = _AFTER_NUMBERS.search(found[1])
        return f"证据{change(numbers)}{after[0] if after else ''}" if numbers else found[0]

    return _CITATION.sub(lambda cited: _NUMBERS.sub(written, cited[0]), text)


def _passages(text: str, form: Form) -> Iterator[Passage]:
    for match in _SENTENCE.finditer(text):
        if match[0].strip():
            yield _passage(match[0], match.start(), form)


def _passage(text: str, start: int, form: Form) -> Passage:
    cited = [found[1] for found in _CITATION.finditer(text)]
    found_lead = _LEAD.match(text)
    lead = found_lead[0] if found_lead else ""
    quotations = tuple(
        Quotation(found[1], start + found.start(1), start + found.end(1)) for found in _QUOTED.finditer(text)
    )
    blanked = _blank(_QUOTED, _blank(_CITATION, " " * len(lead) + text[len(lead) :]))
    return Passage(
        form=form,
        text=text,
        start=start,
        lead=lead,
        ours=blanked.translate(_WIDE_DIGITS),
        quotations=quotations,
        exhibits=tuple(number for inside in cited for number in _numbers(inside)),
        rules=tuple(code for inside in cited for code in _RULES.findall(inside)),
        is_heading=_HEADING.fullmatch(text) is not None,
    )


def _blank(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: " " * len(found[0]), text)


def _numbers(inside: str) -> Iterator[int]:
    """`1、3` → 1, 3; `1至3` → 1, 2, 3."""
    for written in _NUMBERS.findall(inside):
        for first, last in _RANGE.findall(written):
            yield from range(int(first), min(int(last), int(first) + LONGEST_RANGE) + 1)
        yield from map(int, re.findall(r"\d+", _RANGE.sub(" ", written)))
