"""The statement: claim by claim, every sentence with its citation; short for the channel's form, long for the PDF.

All forms are made of the same sentences, in the order that suits who reads them. A short form takes the worthiest that
fit; nothing is ever cut within a sentence.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mingbian.appeal.answers import answers, repeats_the_claim
from mingbian.appeal.cannot_tell import cannot_tell
from mingbian.appeal.channel import Channel
from mingbian.appeal.desk import Desk
from mingbian.appeal.efforts import brief_request, efforts, owned, request
from mingbian.appeal.fitting import Paragraph, fitted
from mingbian.appeal.grounds import grounds
from mingbian.appeal.numbering import PackExhibit, numbered
from mingbian.appeal.reader import VOICES, Reader, Voice
from mingbian.appeal.sentence import LEAST_WORTH, MOST_WORTH, Part, Sentence
from mingbian.appeal.told import told
from mingbian.appeal.topics import heading, lead
from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Rule

# A form of the platform stands beside its order: what was said says more than the order's number once again.
WORTH_OF_OPENING, WORTH_OF_COMPLAINT, WORTH_OF_REPORTED = 4, 2, 5
ANSWERED_THERE = "其余各点见附图中的逐条答复"
LENGTHS = (100, 300, 500)
"""The short forms that are offered beside a channel's own, in characters."""


@dataclass(frozen=True, slots=True)
class Statement:
    """`short` fits the channel's characters; `long` holds every sentence. Where nothing limits it, both are the same.

    `pointer` and `brief` are what stands in where there is no room (`fitting.fitted`).
    """

    paragraphs: tuple[Paragraph, ...]
    exhibits: tuple[PackExhibit, ...]
    short: str
    long: str
    pointer: Paragraph
    brief: Paragraph

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph.sentences)

    def within(self, longest: int) -> str:
        """The same statement in at most so many characters, 100 or more."""
        return fitted(self.paragraphs, longest, self.pointer, self.brief)


def compose(
    dossier: Dossier,
    claims: tuple[Claim, ...],
    matrix: tuple[Cell, ...],
    channel: Channel,
    *,
    titles: Mapping[str, str] | None = None,
    rules: Iterable[Rule] = (),
    to_report: tuple[int, ...] = (),
    admitted: tuple[int, ...] = (),
    reader: Reader | None = None,
) -> Statement:
    """The statement for a channel: its characters are code points, newlines included.

    It is told to the channel's own reader, or to another one where it is to be used elsewhere too.

    `titles` name the kinds of evidence, code → Chinese title. Only rules that may be cited on the event's day are used.
    `to_report` are facts (cites) that the reader is asked to look at beside the answers; they are told like any other,
    and where the channel is for reporting one of them must stand in every form. `admitted` are facts (cites) in which
    we owned up to something: one of them stands in every form too.
    """
    against = frozenset(cell.evidence for cell in matrix if cell.mark is CellMark.CONTRADICTS)
    spoken_of = frozenset(cite for cite in against if isinstance(cite, int))
    desk = Desk(dossier, claims, matrix, numbered(dossier, titles or {}, spoken_of))
    voice = VOICES[reader or channel.reader]
    told_of = tuple(_paragraphs(desk, tuple(rules), to_report, admitted, voice, is_report=channel.only_on_report))
    pointer = Paragraph("", "", (Sentence(Part.ANSWER, ANSWERED_THERE, desk.records[-1:], MOST_WORTH),))
    brief = Paragraph("", "", (brief_request(voice),), obligatory=True)
    long = _long(told_of)
    short = long if channel.limits.characters is None else fitted(told_of, channel.limits.characters, pointer, brief)
    return Statement(told_of, desk.exhibits, short, long, pointer, brief)


def _paragraphs(
    desk: Desk,
    rules: tuple[Rule, ...],
    to_report: tuple[int, ...],
    admitted: tuple[int, ...],
    voice: Voice,
    *,
    is_report: bool,
) -> Iterable[Paragraph]:
    """In the reader's order; a part that has nothing to say is left out."""
    dossier = desk.dossier
    answered = [
        Paragraph(
            heading(claims, dossier),
            lead(claims, dossier),
            (*answers(claims, desk), *grounds(claims, desk, rules)),
            True,
        )
        for claims in _met_alike(desk)
    ]
    said = tuple(sentence for paragraph in answered for sentence in paragraph.sentences)
    told_there = {cite for sentence in said for cite in sentence.facts}
    ours = tuple(owned(desk, set(admitted) - told_there))
    found: dict[Part, tuple[Sentence, ...]] = {
        Part.ADMITTED: ours,
        Part.OPENING: tuple(_opening(desk)),
        Part.REPORTED: tuple(_reported(desk, to_report, MOST_WORTH if is_report else WORTH_OF_REPORTED)),
        Part.EFFORT: tuple(sentence for sentence in efforts(desk) if not {*sentence.facts} & {*admitted}),
        Part.REQUEST: (request(said, voice, owned_up=bool(admitted)),),
    }
    spoken = (*said, *(sentence for sentences in found.values() for sentence in sentences))
    found[Part.ATTACHED] = tuple(_attached(desk, spoken))
    for part in voice.order:
        if part is Part.ANSWER:
            yield from answered
        elif found[part]:
            must = part in (Part.REQUEST, Part.ADMITTED) or (part is Part.REPORTED and is_report)
            yield Paragraph(voice.headings[part], "", found[part], must)


def _opening(desk: Desk) -> Iterable[Sentence]:
    """The order, and what was said of it first."""
    order, first = desk.dossier.order, desk.dossier.opening
    yield Sentence(Part.OPENING, told(order), desk.shown_in((order.cite,)), WORTH_OF_OPENING, (order.cite,))
    exhibits, text = desk.shown_in((first.cite,)), told(first)
    if exhibits and text:
        yield Sentence(Part.OPENING, text, exhibits, WORTH_OF_COMPLAINT, (first.cite,))


def _met_alike(desk: Desk) -> list[tuple[Claim, ...]]:
    """Claims that the same evidence meets are answered together, so that nothing is said twice.

    So are those that nothing meets, as far as the same words answer them.
    """
    groups: dict[object, list[Claim]] = {}
    for claim in desk.claims:
        meets = {
            (cell.evidence, cell.mark, cell.quote)
            for mark in (CellMark.CONTRADICTS, CellMark.SUPPORTS)
            for cell in desk.cells((claim.id,), mark)
            if _is_told(cell, desk)
        }
        groups.setdefault(frozenset(meets) or cannot_tell(claim, desk), []).append(claim)
    return [tuple(group) for group in groups.values()]


def _is_told(cell: Cell, desk: Desk) -> bool:
    if not isinstance(cell.evidence, int):
        return True
    return bool(desk.shown_in((cell.evidence,))) and not repeats_the_claim(desk.fact(cell.evidence))


def _reported(desk: Desk, cites: tuple[int, ...], worth: int) -> Iterable[Sentence]:
    """What was said and what happened, in its own words and without a name for it, in the order of time.

    What answers a claim is told there, and what was claimed in the opening.
    """
    ids = tuple(claim.id for claim in desk.claims)
    told_there = {*desk.cites(ids, CellMark.CONTRADICTS), desk.dossier.order.cite, desk.dossier.opening.cite}
    for fact in desk.dossier.facts:
        exhibits = desk.shown_in((fact.cite,)) if fact.cite in cites and fact.cite not in told_there else ()
        if exhibits and (text := told(fact)):
            yield Sentence(Part.REPORTED, text, exhibits, worth, (fact.cite,))


def _attached(desk: Desk, sentences: tuple[Sentence, ...]) -> Iterable[Sentence]:
    """One sentence for each piece that no other has cited: nothing goes along unmentioned."""
    cited = {number for sentence in sentences for number in sentence.exhibits}
    for held in desk.exhibits:
        if held.number not in cited:
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
