"""The statement: claim by claim, every sentence with its citation; short for the channel's form, long for the PDF.

Both are made of the same sentences. The short form takes the worthiest that fit; nothing is ever cut within a sentence.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mingbian.appeal.answers import answers, repeats_the_claim
from mingbian.appeal.channel import Channel
from mingbian.appeal.desk import Desk
from mingbian.appeal.efforts import efforts, request
from mingbian.appeal.fitting import Paragraph, fitted
from mingbian.appeal.grounds import grounds
from mingbian.appeal.numbering import PackExhibit, numbered
from mingbian.appeal.sentence import LEAST_WORTH, MOST_WORTH, Part, Sentence
from mingbian.appeal.told import told
from mingbian.appeal.topics import about_goods, heading, lead
from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Rule

WORTH_OF_OPENING = 6
ANSWERED_THERE = "其余各点见附图中的逐条答复"


@dataclass(frozen=True, slots=True)
class Statement:
    """`short` fits the channel's characters as far as its obligatory sentences do; `long` holds every sentence."""

    paragraphs: tuple[Paragraph, ...]
    exhibits: tuple[PackExhibit, ...]
    short: str
    long: str

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph.sentences)


def compose(
    dossier: Dossier,
    claims: tuple[Claim, ...],
    matrix: tuple[Cell, ...],
    channel: Channel,
    *,
    titles: Mapping[str, str] | None = None,
    rules: Iterable[Rule] = (),
    to_report: tuple[int, ...] = (),
) -> Statement:
    """The statement for a channel: its characters are code points, newlines included.

    `titles` name the kinds of evidence, code → Chinese title. Only rules that may be cited on the event's day are used.
    `to_report` are facts (cites) that a report to the platform is about; they are told like any other.
    """
    against = frozenset(cell.evidence for cell in matrix if cell.mark is CellMark.CONTRADICTS)
    spoken_of = frozenset(cite for cite in against if isinstance(cite, int))
    desk = Desk(dossier, claims, matrix, numbered(dossier, titles or {}, spoken_of))
    paragraphs = tuple(_paragraphs(desk, tuple(rules), to_report, _addressee(channel)))
    short = fitted(paragraphs, channel.limits.characters, _pointer(desk))
    return Statement(paragraphs, desk.exhibits, short, _long(paragraphs))


def _addressee(channel: Channel) -> str:
    return "贵局" if "监督管理" in channel.decides else "平台"


def _paragraphs(desk: Desk, rules: tuple[Rule, ...], to_report: tuple[int, ...], whom: str) -> Iterable[Paragraph]:
    dossier = desk.dossier
    order = dossier.order
    opening = Sentence(Part.OPENING, told(order), desk.shown_in((order.cite,)), WORTH_OF_OPENING, (order.cite,))
    yield Paragraph("订单情况", "", (opening,))
    reported = tuple(_reported(desk, to_report))
    if reported:
        yield Paragraph("需要核实的经过", "", reported, obligatory=True)
    answered: list[Sentence] = []
    for claims in _met_alike(desk):
        found = (*answers(claims, desk), *grounds(claims, desk, rules))
        answered += found
        yield Paragraph(heading(claims), lead(claims), found, obligatory=True)
    done = tuple(efforts(desk))
    if done:
        yield Paragraph("我店已做的处理", "", done)
    others = tuple(_attached(desk, (*answered, *done)))
    if others:
        yield Paragraph("其他材料", "", others)
    yield Paragraph("请求", "", (request(tuple(answered), desk, whom),), obligatory=True)


def _met_alike(desk: Desk) -> list[tuple[Claim, ...]]:
    """Claims that the same evidence meets are answered together, so that nothing is said twice.

    So are those that nothing meets, the ones about the goods apart from the others: they are answered in other words.
    """
    groups: dict[object, list[Claim]] = {}
    for claim in desk.claims:
        meets = {
            (cell.evidence, cell.mark, cell.quote)
            for mark in (CellMark.CONTRADICTS, CellMark.SUPPORTS)
            for cell in desk.cells((claim.id,), mark)
            if _is_told(cell, desk)
        }
        groups.setdefault(frozenset(meets) or about_goods((claim,)), []).append(claim)
    return [tuple(group) for group in groups.values()]


def _is_told(cell: Cell, desk: Desk) -> bool:
    if not isinstance(cell.evidence, int):
        return True
    return bool(desk.shown_in((cell.evidence,))) and not repeats_the_claim(desk.fact(cell.evidence))


def _pointer(desk: Desk) -> Paragraph:
    """Where the answers stand that the characters did not suffice for."""
    return Paragraph("", "", (Sentence(Part.ANSWER, ANSWERED_THERE, desk.records[-1:], MOST_WORTH),))


def _reported(desk: Desk, cites: tuple[int, ...]) -> Iterable[Sentence]:
    """What was said, in its own words and without a name for it; what answers a claim is told there."""
    ids = tuple(claim.id for claim in desk.claims)
    told_there = set(desk.cites(ids, CellMark.CONTRADICTS))
    for fact in desk.dossier.facts:
        exhibits = desk.shown_in((fact.cite,)) if fact.cite in cites and fact.cite not in told_there else ()
        if exhibits and (text := told(fact)):
            yield Sentence(Part.REPORTED, text, exhibits, MOST_WORTH, (fact.cite,))


def _attached(desk: Desk, sentences: tuple[Sentence, ...]) -> Iterable[Sentence]:
    """One sentence for each file of ours that no answer has cited: nothing goes along unmentioned."""
    cited = {number for sentence in sentences for number in sentence.exhibits}
    for held in desk.exhibits:
        if held.file and held.number not in cited:
            yield Sentence(Part.ATTACHED, f"另附{held.title}", (held.number,), LEAST_WORTH)


def _long(paragraphs: tuple[Paragraph, ...]) -> str:
    parts = [
        f"{_counted(number)}、{paragraph.heading}\n" + "\n".join(sentence.written for sentence in paragraph.sentences)
        for number, paragraph in enumerate(paragraphs, start=1)
    ]
    return "\n\n".join(parts) + "\n"


def _counted(number: int) -> str:
    """一, 二 … 十, 十一 … 九十九."""
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    return f"{digits[tens] if tens > 1 else ''}{'十' if tens else ''}{digits[ones] if ones or not tens else ''}"
