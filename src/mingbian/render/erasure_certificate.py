"""The certificate of an erasure as a PDF: what went, when, by whom, why, and what stays. Never whose data it was."""

from collections.abc import Iterator

from mingbian.domain.clock import in_full
from mingbian.domain.erasure import ASKED_TITLES, REMAINS, ErasureRecord
from mingbian.render.blocks import Block, heading, listing, note, points, rows
from mingbian.render.typeset import Data, pdf, typesetter

TITLE = "个人信息删除证明"


def certificate_pdf(record: ErasureRecord) -> bytes:
    """PDF/A-2b, dated by the erasure, so that the same record gives the same bytes."""
    return pdf("erasure.typ", certificate_data(record), {}, record.at)


def certificate_data(record: ErasureRecord) -> Data:
    """What stands in it, as plain data for its template."""
    return {
        "title": TITLE,
        "under": f"{record.shop}　第 {record.number} 号",
        "summary": rows(_summary(record)),
        "blocks": list(_blocks(record)),
        "made": "本证明只写种类和数目，不写被删除的人是谁。",
        "foot": f"明辨整理　{typesetter()}",
    }


def _summary(record: ErasureRecord) -> Iterator[tuple[str, str]]:
    yield "删除时间", f"{in_full(record.at)}（北京时间）"
    yield "因何删除", ASKED_TITLES[record.asked_by]
    yield "经手人", record.by or "命令行或到期自动删除"
    yield "涉及", f"{record.orders} 单" + (f"，{len(record.disputes)} 起纠纷" if record.disputes else "")
    yield "存证链", f"第 {record.entry[0]} 条 {record.entry[1]}" if record.entry else ""
    yield "清理完成", f"{in_full(record.finished_at)}，文件已删，资料库已清理" if record.finished_at else "还在进行"


def _blocks(record: ErasureRecord) -> Iterator[Block]:
    gone = [(title, f"{count} 条") for title, count in record.erased]
    gone += [("证据库里的文件", f"{record.files_erased} 个")] if record.files_erased else []
    if gone:
        yield heading("已经删除")
        yield listing(("种类", "数目"), gone, (4, 1))
    if record.thinned:
        yield heading("只留下数字")
        yield listing(
            ("种类", "数目", "留下什么，为什么"), [(t, f"{n} 条", why) for t, n, why in record.thinned], (3, 2, 9)
        )
    if record.mended:
        yield heading("从别处去掉")
        yield listing(("在哪里", "数目"), [(title, f"{count} 处") for title, count in record.mended], (4, 1))
    if record.files_shared:
        yield note(f"有 {record.files_shared} 个文件另一起案件也在用，没有删。")
    yield heading("留下的，和为什么")
    yield from points(REMAINS)
