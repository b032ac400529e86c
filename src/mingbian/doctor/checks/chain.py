"""Database, disk and chain against each other: changed, missing, erased and orphaned files, and the chain itself."""

from collections.abc import Iterator
from datetime import datetime

from mingbian.actions.verify_vault import VaultReport, verify_vault
from mingbian.doctor.finding import Finding, good, note, wrong
from mingbian.store.models import Shop
from mingbian.store.queries.ledger import ledger_rows
from mingbian.vault.ledger import ERASED
from mingbian.vault.verify import Fault

TITLE, NEEDS_ROWS = "证据与存证链", True
SHOWN = 20

NEXT_STEPS = {
    "file_missing": "请从备份或手机里找回原件，用「存入证据」再存一次同一个文件：内容相同会自动补回原处。",
    "file_changed": "请把坏的这份复制留存，再从备份或手机里找到原件重新存入：内容相同会自动修复。",
    "file_unreadable": "磁盘可能有坏道。请立刻把数据文件夹复制到另一块盘，再检查这块盘。",
    "file_unrecorded": "有记录指向存证链不认识的文件。请核对这份证物是谁、何时改的；从备份恢复那一条记录。",
    "exhibit_changed": "这份证物的记录被改过，原件没有变。请核对是谁、何时改的，从备份恢复那条记录；恢复前不要提交。",
    "exhibit_missing": "原件还在证据库里，只是记录没有了。请从备份恢复数据库；没有备份，可按摘要找到原件再存一次。",
    "text_unrecorded": "已提交的说明被改过。请以平台页面上提交的原文为准，从备份恢复那一条记录。",
    "head_rewound": "数据是不是从旧备份恢复的？是，请留存换下的数据并记下原因；不是，请不要再写入，先留存现状。",
    "head_disagrees": "请不要再写入，把数据文件夹整个复制留存，再与 U 盘或邮件里记下的末条逐一对照。",
    "signature_wrong": "请与另存在别处的 heads 文件夹对照：mingbian verify --heads 文件夹。",
    "stamp_wrong": "请与另存在别处的 heads 文件夹对照，并核对 MINGBIAN_TSA_ROOTS 是不是那家服务的根证书。",
}
OF_THE_CHAIN = "请不要再写入，把数据文件夹整个复制留存，再用最近的备份对照这一条前后的记录。"


def look(_: datetime) -> Iterator[Finding]:
    """Reads every byte that is kept."""
    report = verify_vault()
    for name, checked, witnesses in report.shops:
        faults = checked.faults
        said = f"「{name}」存证链 {checked.entries} 条，文件 {checked.files} 个，{witnesses.signed} 个末条有签名"
        yield (
            good(f"{said}，没有发现改动。") if not faults else wrong(f"{said}，{len(faults)} 处不一致。", "逐条见下。")
        )
        yield from (wrong(fault.sentence, _next_step(fault)) for fault in faults[:SHOWN])
        if checked.erased:
            yield good(f"「{name}」另有 {checked.erased} 个文件已依法删除，链完整。")
    if not report.shops:
        yield good("证据库还是空的。")
    yield from _left_over(report)


def _left_over(report: VaultReport) -> Iterator[Finding]:
    """What no record needs. Of an erased file the rest is wrong: somebody has a right to its being gone."""
    gone = _erased()
    still = [sha256 for sha256 in report.orphans if sha256 in gone]
    orphans = [sha256 for sha256 in report.orphans if sha256 not in gone]
    if still:
        said = f"{len(still)} 个登记为已删除的文件还在：{_named(still)}。"
        yield wrong(said, "删除可能中断过。请运行一次 mingbian run，会接着删完；仍在就请按名字手工删除。")
    if orphans:
        said = f"{len(orphans)} 个文件没有任何记录用到：{_named(orphans)}。"
        yield note(said, "是中断的操作留下的，不影响证据。确认不需要后可以手工删除，也可以留着。")
    if report.unfinished:
        yield note(
            f"{report.unfinished} 个写到一半的文件。", "工作台没有运行时，可以删除证据库里以 .unfinished- 开头的文件。"
        )


def _erased() -> set[str]:
    """What the chains say was erased and nothing has kept again since."""
    gone: set[str] = set()
    for shop in Shop.objects.order_by("pk"):
        for row in ledger_rows(shop):
            for subject in row.subjects.split(" "):
                kind, _, sha256 = subject.partition(":")
                if kind == ERASED:
                    gone.add(sha256)
                elif kind == "file":
                    gone.discard(sha256)
    return gone


def _next_step(fault: Fault) -> str:
    return NEXT_STEPS.get(fault.code, OF_THE_CHAIN)


def _named(hashes: list[str]) -> str:
    place = "、".join(f"{sha256[:12]}…" for sha256 in hashes[:3])
    return place if len(hashes) <= 3 else f"{place}等"
