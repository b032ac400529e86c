"""Bring exports in: files, folders and ZIPs; what became of each, and what to do about what was not understood."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from django.utils import timezone
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.progress import Progress as Bar

from mingbian.actions.create_shop import create_shop
from mingbian.actions.import_files import import_files
from mingbian.actions.import_report import Ending, FileReport, ImportReport, Progress
from mingbian.actions.open_disputes import open_disputes
from mingbian.platforms.plain.writing import problem_sheet
from mingbian.store.models import Dispute
from mingbian.store.queries.shops import shop_called

needs_store = True

SHOWN = 5
NAMED = 2
FIRST_SHOP = "我的店铺"


@click.command("import")
@click.argument("paths", metavar="文件或文件夹…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--shop", default="", metavar="店名", help="有几家店铺时，说明是哪一家。")
@click.option(
    "--problems", type=click.Path(dir_okay=False, path_type=Path), metavar="表格.xlsx", help="把全部问题存成表格。"
)
@click.option("--json", "as_json", is_flag=True, help="结果输出为 JSON。")
def command(paths: tuple[Path, ...], shop: str, problems: Path | None, as_json: bool) -> None:
    """导入后台导出的文件、文件夹或压缩包，并为其中的投诉开始处理纠纷。

    顺序不限；同一文件导入两次不会重复；新的导出会更新旧的。有问题的行会列出来，其余照常导入。
    """
    now = timezone.now()
    target = shop_called(shop) or create_shop(shop or FIRST_SHOP, now=now)
    with _progress(show=not as_json) as tell:
        report = import_files(target, paths, now=now, by=None, progress=tell)
    opened = () if report.stopped else open_disputes(target, now=now)
    if problems is not None:
        problems.write_bytes(problem_sheet(report.problems(), made_at=now))
    click.echo(_as_json(report, opened) if as_json else "\n".join(_told(report, opened, problems)))
    if report.stopped or not any(file.ending is not Ending.REFUSED for file in report.files):
        raise SystemExit(1)


@contextmanager
def _progress(*, show: bool) -> Iterator[Callable[[Progress], None]]:
    """A bar on the error stream, where it does not get between the answer and whoever reads it."""
    console = Console(stderr=True)
    parts = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("行"))
    with Bar(*parts, console=console, transient=True, disable=not (show and console.is_terminal)) as bar:
        task = bar.add_task("读取文件", total=None)
        yield lambda at: bar.update(task, description=at.file, completed=at.rows, total=at.of)


def _told(report: ImportReport, opened: tuple[Dispute, ...], problems: Path | None) -> Iterator[str]:
    for file in report.files:
        yield from _file_told(file)
    if report.passed_by:
        more = "等" if len(report.passed_by) > NAMED else ""
        yield f"略过 {len(report.passed_by)} 个不是导出的文件：{'、'.join(report.passed_by[:NAMED])}{more}"
    found = sum(len(file.problems) + (file.refusal is not None) for file in report.files)
    if problems is not None:
        yield f"全部 {found} 个问题已写入 {problems}"
    elif found:
        yield f"共 {found} 个问题。加上 --problems 问题.xlsx，可以把它们全部存成表格，改好后再导入一次。"
    if report.stopped:
        yield "后面的文件没有再读。解决以后再导入一次即可，已经导入的不会重复。"
        return
    if opened:
        numbers = "、".join(str(dispute.number) for dispute in opened[:SHOWN])
        yield f"开始处理 {len(opened)} 起纠纷：{numbers} 号{'等' if len(opened) > SHOWN else ''}。"
    yield "下一步：mingbian run，在浏览器里处理。"


def _file_told(file: FileReport) -> Iterator[str]:
    if file.refusal is not None:
        yield f"✘ {file.refusal.message}"
        yield f"    {file.refusal.hint}"
        return
    if file.ending is Ending.KNOWN:
        yield f"= {file.name}：以前导入过，一个字也没有变，不再读。"
        return
    yield f"✔ {file.name}：{'、'.join(file.kinds)}"
    counts = f"新增 {file.added}，更新 {file.changed}，没有变化 {file.unchanged}"
    yield f"    读到 {file.rows} 行：{counts}" + (f"；{file.refused} 行有问题" if file.refused else "")
    if file.disputes:
        yield f"    其中有 {file.disputes} 起纠纷的新事实"
    if file.passed_over:
        yield f"    {file.passed_over} 行属于已依法删除的订单，没有再导入"
    for problem in file.problems[:SHOWN]:
        place = f"第 {problem.row} 行" + (f"「{problem.column}」" if problem.column else "")
        yield f"    · {place}：{problem.reason}" + (f"（原内容：{problem.value}）" if problem.value else "")
    beyond = len(file.problems) - SHOWN + file.problems_beyond
    if beyond > 0:
        yield f"    · 还有 {beyond} 个"


def _as_json(report: ImportReport, opened: tuple[Dispute, ...]) -> str:
    told = {
        "files": [_file_as_json(file) for file in report.files],
        "passed_by": list(report.passed_by),
        "opened": [dispute.number for dispute in opened],
        "stopped": report.stopped.code if report.stopped else None,
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _file_as_json(file: FileReport) -> dict[str, object]:
    refusal = file.refusal
    return {
        "name": file.name,
        "ending": file.ending.value,
        "kinds": list(file.kinds),
        "rows": file.rows,
        "added": file.added,
        "changed": file.changed,
        "unchanged": file.unchanged,
        "refused": file.refused,
        "disputes": file.disputes,
        "passed_over": file.passed_over,
        "refusal": {"code": refusal.code, "message": refusal.message, "hint": refusal.hint} if refusal else None,
        "problems": [
            {"row": at.row, "column": at.column, "code": at.code, "reason": at.reason, "value": at.value}
            for at in file.problems
        ],
        "problems_beyond": file.problems_beyond,
    }
