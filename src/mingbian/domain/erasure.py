"""Erasing a person, and how long a closed case is kept: who asked for it, what speaks against it, when it is due."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mingbian.domain.clock import day_of


class AskedBy(StrEnum):
    """On whose request somebody's data is erased."""

    BUYER = "buyer"
    OWNER = "owner"
    AUTHORITY = "authority"
    RETENTION = "retention"


ASKED_TITLES = {
    AskedBy.BUYER: "买家本人要求",
    AskedBy.OWNER: "本店主动删除",
    AskedBy.AUTHORITY: "主管部门要求",
    AskedBy.RETENTION: "保存期限届满",
}


@dataclass(frozen=True, slots=True)
class Ground:
    """Something that speaks against erasing now. `blocks` where it must wait; else the owner weighs it himself.

    `sentence` states the fact and `hint` the way on; `rules` are the codes that they rest on.
    """

    order_sn: str
    sentence: str
    hint: str
    rules: tuple[str, ...]
    blocks: bool


KEEP_MONTHS = 36
"""How long a closed case is kept where the owner has set nothing: three years, our suggestion.

It follows the general limitation of actions (LAW-MFD-188, known from memory only); PIPL asks for the shortest time that
is needed (LAW-PI-19). So it is a default to be checked, not a figure of the law.
"""

SHORTEST_MONTHS, LONGEST_MONTHS = 1, 120
COMING_DAYS = 60
"""So long before its end a case is listed as coming due: time enough to see whether a suit is to be expected."""


def kept_until(closed_at: datetime, months: int) -> date:
    """The last day on which the case is kept: so many months on, the month's last day where that day does not exist.

    >>> from mingbian.domain.clock import beijing
    >>> kept_until(beijing(2026, 1, 31, 9), 1)
    datetime.date(2026, 2, 28)
    """
    day = day_of(closed_at)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def is_due(closed_at: datetime, months: int, now: datetime) -> bool:
    """Whether the case has been kept for long enough: from the day after its last one."""
    return day_of(now) > kept_until(closed_at, months)


Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ErasureRecord:
    """What a certificate says: how much of what went and stayed, when, by whom, on whose request. Never of whom.

    `thinned` is (what, how many, why it stays); `entry` the ledger's number and hash; `finished_at` None while files
    or the database's free pages still wait.
    """

    shop: str
    number: int
    at: datetime
    by: str
    asked_by: AskedBy
    orders: int
    disputes: tuple[int, ...]
    erased: Counts
    thinned: tuple[tuple[str, int, str], ...]
    mended: Counts
    files_erased: int
    files_shared: int
    finished_at: datetime | None
    entry: tuple[int, str] | None


REMAINS = (
    "数字：金额、商品、日期和结果，留作账目和统计，在本机不再对应任何人。外面还留着的旧表格一对照，仍可能猜出是谁，"
    "请把旧表格一并删掉。《电子商务法》第三十一条要求保存交易信息不少于三年，说的是平台；"
    "商家自己的账簿凭证要留多久，本程序没有核过，请问会计。",
    "存证链：只有编号、动作和文件摘要，改动它链就断了。手里另有同一份文件的人，能看出本店曾经存过它。",
    "防止旧表格再导入的标记：由订单号、快递单号和本机密钥算出，从标记算不回号码。",
    "本机以外的：已提交给平台、法院、市场监管部门的材料，平台自己的记录，下载或打印到别处的文件，以及其他案件已封存材料里的引用。",
    "备份：程序不替您做备份。您自己做的旧备份里仍有这些资料，请在做好下一次备份后，把今天以前的备份删掉；"
    "哪天从旧备份恢复，要照这份记录再删一次。",
    "磁盘：文件已删除，本机的数据库文件已整个重写。固态硬盘的备用块里可能还有旧字节，整盘加密可以防住。"
    "资料库放在 PostgreSQL 服务器上的，旧页要由管理员运行 VACUUM FULL 才会腾出，WAL 归档和旧备份到期才会消失。",
)
"""What an erasure leaves, and why; printed on every certificate and said before anything goes."""
