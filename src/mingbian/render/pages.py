"""The pictures of a pack: a plan and its dossier become PNG files that fit the channel."""

from collections.abc import Iterator
from dataclasses import dataclass

from mingbian.appeal.numbering import Record
from mingbian.appeal.pages import Page, gaps
from mingbian.appeal.statement import Statement
from mingbian.domain.clock import in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.talk import Message
from mingbian.render.blocks import Block, figures, heading, note, points
from mingbian.render.cards import ON_PICTURE, Gallery
from mingbian.render.course import MOST_STEPS, course_blocks
from mingbian.render.fitting import fitted_png
from mingbian.render.record.logistics import logistics_blocks
from mingbian.render.record.order import order_blocks
from mingbian.render.record.talk import talk_blocks
from mingbian.render.said import answers_blocks, carrying, made_up, points_of
from mingbian.render.typeset import Data


@dataclass(frozen=True, slots=True)
class Picture:
    """One rendered page. `scale` is how many pixels stand for one that is shown 390 wide."""

    number: int
    content: bytes
    scale: float


def picture(
    page: Page, of: int, dossier: Dossier, statement: Statement, gallery: Gallery, *, most_bytes: int | None
) -> Picture:
    """The page as a PNG of at most so many bytes. Raises PictureTooLargeError where no scale fits."""
    data = picture_data(page, of, dossier, statement, gallery)
    files = gallery.files_of(page.files)
    content, scale = fitted_png("picture.typ", data, files, most_bytes=most_bytes, number=page.number)
    return Picture(page.number, content, scale)


def picture_data(page: Page, of: int, dossier: Dossier, statement: Statement, gallery: Gallery) -> Data:
    """What stands on the page, as plain data for its template."""
    numbers = "、".join(str(exhibit.number) for exhibit in page.exhibits)
    return {
        "title": "、".join(record.title for record in page.records) or page.files[0].title,
        "place": f"图 {page.number}/{of}",
        "under": f"证据{numbers}　订单 {dossier.order.order_sn}{made_up(dossier)}",
        "blocks": list(_blocks(page, dossier, statement, gallery)),
        "foot": f"本图由本店按订单、物流与聊天记录整理，截至 {in_full(dossier.now)}；原件与全文见随附材料。",
    }


def _blocks(page: Page, dossier: Dossier, statement: Statement, gallery: Gallery) -> Iterator[Block]:
    cited = carrying(statement)
    facts = [fact for fact in dossier.facts if fact.cite in page.facts]
    records = {exhibit.record: exhibit for exhibit in page.records}
    yield from points(points_of(statement, page.exhibits))
    if Record.TALK in records:
        yield from answers_blocks(statement)
    if Record.ORDER in records:
        yield from order_blocks(dossier, facts)
        every = {cite for held in statement.exhibits for cite in held.facts}
        yield from course_blocks([fact for fact in dossier.facts if fact.cite in every], cited, most=MOST_STEPS)
    if Record.LOGISTICS in records:
        yield from logistics_blocks(dossier, facts, cited)
    if Record.TALK in records:
        yield from _talk(records[Record.TALK].facts, facts, dossier, cited)
    cards = gallery.cards(page.files, ON_PICTURE, titled=True)
    if cards and page.records:
        yield heading("相关证物")
    yield from figures(cards)
    if page.left_out:
        yield note(f"另有 {page.left_out} 条记录未在图中列出，全文见 PDF。")


def _talk(every: tuple[int, ...], facts: list[Fact], dossier: Dossier, cited: frozenset[int]) -> Iterator[Block]:
    messages = {fact.cite for fact in dossier.of(Message)}
    cuts = gaps(
        (fact.cite for fact in facts if fact.cite in messages), tuple(cite for cite in every if cite in messages)
    )
    found = list(talk_blocks(facts, cited, cuts))
    if found:
        yield heading("沟通记录")
    yield from found
