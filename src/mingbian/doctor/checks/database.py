"""The database: answers, is sound in itself, and has the tables of this version."""

from collections.abc import Iterator
from datetime import datetime

from django.db import DatabaseError, connection

from mingbian.doctor.finding import Finding, good, wrong
from mingbian.doctor.tables import Tables, tables
from mingbian.store.migrated import OURS

TITLE, NEEDS_ROWS = "数据库", False
FROM_BACKUP = "请先把数据文件夹整个复制一份，再从最近的备份恢复数据库。"


def look(_: datetime) -> Iterator[Finding]:
    """Whether it opens, whether steps are to be done, and SQLite's own check of its pages."""
    state, steps = tables()
    kind = "SQLite" if connection.vendor == "sqlite" else "PostgreSQL"
    if state == Tables.NONE:
        yield good("还没有数据库，第一次运行 mingbian run 时会自动建立。")
    elif state == Tables.SILENT:
        yield wrong(f"{kind} 打不开或没有答复。", f"请核对 MINGBIAN_DATABASE 和服务器；文件损坏时：{FROM_BACKUP}")
    elif state == Tables.NEWER:
        yield wrong(f"数据库由更新的版本用过（{steps[-1][1]}）。", "请安装那个版本或更新的明辨，不要用旧版本打开。")
    elif state == Tables.OLDER:
        ours = [name for app, name in steps if app == OURS] or [name for _, name in steps]
        said = f"数据库还差 {len(steps)} 步升级（从 {ours[0]} 起），与表有关的各项这次没有查。"
        yield wrong(said, "请先备份数据文件夹，再运行一次 mingbian run：会自动升级。")
    else:
        yield good(f"{kind} 正常打开，表是这个版本的。")
    if state in (Tables.READY, Tables.OLDER, Tables.NEWER) and connection.vendor == "sqlite":
        yield from _pages()


def _pages() -> Iterator[Finding]:
    try:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA quick_check(1)")
            said = str(cursor.fetchone()[0])
    except DatabaseError as error:
        said = str(error)
    if said != "ok":
        yield wrong(f"数据库文件有损坏（{said}）。", FROM_BACKUP)
