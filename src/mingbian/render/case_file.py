"""The case as one PDF: cover, contents, statement, answers, course of events, every exhibit, and all hashes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mingbian.appeal.channel import Channel
from mingbian.appeal.numbering import PackExhibit, Record
from mingbian.appeal.sentence import Sentence
from mingbian.appeal.statement import Statement
from mingbian.casework.case_summary import MADE_UP, case_summary
from mingbian.domain.clock import in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.rule import Rule
from mingbian.render.blocks import Block, figures, heading, listing, note, paragraphs, points, rows
from mingbian.render.cards import ON_PAPER, Gallery
from mingbian.render.course import course_blocks
from mingbian.render.qr_code import qr_code
from mingbian.render.record.logistics import logistics_blocks
from mingbian.render.record.order import order_blocks
from mingbian.render.record.talk import talk_blocks
from mingbian.render.said import carrying, made_up, points_of
from mingbian.render.typeset import Data, pdf, typesetter

TITLE = "申诉材料"
CODE_FILE = "code.svg"  # the name that the template draws
CODE_WORDS = (
    "扫一扫得到一行文字，把它写在 mingbian verify 证据包 --code 后面，"
    "不用联网就能核对：随附的文件和当时的存证链，是不是与这份案卷一起做成的那些。"
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document; `fresh` begins a page; `number` is an exhibit's."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    level: int = 1
    fresh: bool = False
    number: str = ""

    @property
    def as_data(self) -> dict[str, object]:
        parts = {"id": self.id, "title": self.title, "level": self.level, "number": self.number}
        return {**parts, "fresh": self.fresh, "blocks": list(self.blocks)}


def case_pdf(
    dossier: Dossier,
    statement: Statement,
    channel: Channel,
    gallery: Gallery,
    rules: Sequence[Rule] = (),
    *,
    code: str = "",
) -> bytes:
    """PDF/A-2b; dated by the dossier's `now`, so that the same case gives the same bytes.

    `code` is printed as a QR code and as text; without one, nothing ties the paper to a bundle and nothing is printed.
    """
    data = {**case_data(dossier, statement, channel, gallery, rules), "code": code, "code-words": CODE_WORDS}
    drawn = {CODE_FILE: qr_code(code)} if code else {}
    return pdf("case.typ", data, {**gallery.files, **drawn}, dossier.now)


def case_data(
    dossier: Dossier, statement: Statement, channel: Channel, gallery: Gallery, rules: Sequence[Rule] = ()
) -> Data:
    """What stands in the document, as plain data for its template."""
    sections = tuple(_sections(dossier, statement, gallery, rules))
    return {
        "title": TITLE,
        "channel": f"{channel.title}{made_up(dossier)}",
        "running": f"{TITLE}　订单 {dossier.order.order_sn}{made_up(dossier)}",
        "summary": rows(case_summary(dossier)),
        "key-points": points(points_of(statement, statement.exhibits)),
        "made": _made(dossier),
        "foot": f"明辨整理　{typesetter()}",
        "claims": list(_claims(statement)),
        "contents": [part.as_data | {"blocks": []} for part in sections],
        "sections": [part.as_data for part in sections],
    }


def _made(dossier: Dossier) -> str:
    beginning = MADE_UP if dossier.sample else ""
    when = f"整理于 {in_full(dossier.now)}（北京时间）。"
    return f"{beginning}{when}个人信息已遮盖，原件与校验程序在随附的证据包内。"


def _sections(dossier: Dossier, statement: Statement, gallery: Gallery, rules: Sequence[Rule]) -> Iterator[Section]:
    carries = carrying(statement)
    shown = {cite for held in statement.exhibits for cite in held.facts}
    yield Section("statement", "申诉说明", tuple(_statement(statement)), fresh=True)
    course = course_blocks([fact for fact in dossier.facts if fact.cite in shown], carries, most=None)
    yield Section("course", "经过", tuple(course)[1:])
    yield Section("evidence", "证据", (), fresh=True)
    for held in statement.exhibits:
        blocks = (
            _record(held, dossier, carries) if held.record else figures(gallery.cards((held,), ON_PAPER, titled=False))
        )
        yield Section(f"exhibit-{held.number}", held.title, tuple(blocks), level=2, number=f"证据{held.number}")
    cited = [rule for rule in rules if any(rule.code in said.rules for said in statement.sentences)]
    if cited:
        yield Section("rules", "引用的规则", (_rules(cited),))
    files = [held for held in statement.exhibits if held.file]
    yield Section("files", "原件清单与校验值", tuple(_files(files)))


def _statement(statement: Statement) -> Iterator[Block]:
    for paragraph in statement.paragraphs:
        yield heading(paragraph.heading)
        yield paragraphs(said.written for said in paragraph.sentences)


def _claims(statement: Statement) -> Iterator[Block]:
    """Every claim in one table: what meets it, and where."""
    found = [
        (paragraph.heading.removeprefix("关于"), max(said, key=lambda one: one.worth).text, _cited(said))
        for paragraph in statement.paragraphs
        if (said := [one for one in paragraph.sentences if one.claims])
    ]
    if found:
        yield listing(("买家主张", "最主要的事实", "证据"), found, (4, 9, 2))


def _cited(said: Sequence[Sentence]) -> str:
    return "、".join(str(number) for number in sorted({number for one in said for number in one.exhibits}))


def _record(held: PackExhibit, dossier: Dossier, carries: frozenset[int]) -> Iterator[Block]:
    facts: list[Fact] = [fact for fact in dossier.facts if fact.cite in held.facts]
    if held.record is Record.ORDER:
        yield from order_blocks(dossier, facts)
    elif held.record is Record.LOGISTICS:
        yield from logistics_blocks(dossier, facts, carries)
    else:
        yield from talk_blocks(facts, carries, {})


def _rules(rules: Sequence[Rule]) -> Block:
    found = ((rule.code, rule.cite_as or rule.title, rule.text, str(rule.valid_from or "")) for rule in rules)
    return listing(("编号", "名称", "内容", "施行日期"), found, (3, 4, 7, 3))


def _files(files: Sequence[PackExhibit]) -> Iterator[Block]:
    if not files:
        yield note("本案没有单独的文件证物；以上记录由店铺后台导出的数据整理而成。")
        return
    found = [
        (f"证据{held.number}", masked(held.file.name), f"{held.file.size:,} 字节", held.file.sha256)
        for held in files
        if held.file
    ]
    yield listing(("编号", "文件名", "大小", "SHA-256"), found, (2, 4, 3, 7))
    yield note("校验值由文件内容算出：文件改动一个字节，校验值就完全不同。")
