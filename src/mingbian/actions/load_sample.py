"""Bring the sample shop in: written as files, imported as files, its disputes opened, and what ended and was changed.

Not an act of its own.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.import_files import import_files
from mingbian.actions.import_report import ImportReport
from mingbian.actions.open_disputes import open_disputes
from mingbian.actions.record_lesson import record_lesson
from mingbian.actions.record_verdict import record_verdict
from mingbian.domain.errors import MingbianError
from mingbian.sample.changed import Changed, changed
from mingbian.sample.decided import Decided, decided
from mingbian.sample.shop import sample_shop
from mingbian.sample.writing.folder import write_folder
from mingbian.store import models as rows

SEED = 2026


class ShopNotEmptyError(MingbianError):
    """Made-up orders among real ones would spoil every count of the shop."""

    code = "shop_not_empty"
    message_format = "店铺「{shop}」里已经有资料，不能再载入示例。"
    hint_format = "想看示例，请用另一个数据文件夹（MINGBIAN_HOME）启动一次。"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of each file, the disputes that were opened for what they told, and how some of these have ended."""

    report: ImportReport
    disputes: tuple[rows.Dispute, ...]
    verdicts: tuple[rows.Verdict, ...]


def load_sample(shop: rows.Shop, folder: Path, *, now: datetime, by: User | None = None, seed: int = SEED) -> Loaded:
    """The sample shop, brought in; its files stay in `folder`. Raises ShopNotEmptyError."""
    if rows.ImportedFile.objects.filter(shop=shop).exists() or rows.Dispute.objects.filter(shop=shop).exists():
        raise ShopNotEmptyError(shop=shop.name)
    with acting("sample_begun", shop, now=now, by=by):
        rows.Shop.objects.filter(pk=shop.pk).update(sample=True)
    shop.sample = True
    made = sample_shop(seed, until=now)
    write_folder(made, folder)
    report = import_files(shop, [folder], now=now, by=by)
    disputes = open_disputes(shop, now=now, by=by)
    opened = {dispute.order_sn: dispute for dispute in disputes}
    ends = decided(made)
    verdicts = tuple(_recorded(opened[end.order_sn], end, now, by) for end in ends)
    for change in changed(made, ends):
        _learnt(opened[change.order_sn], change, now, by)
    return Loaded(report, disputes, verdicts)


def _recorded(dispute: rows.Dispute, end: Decided, now: datetime, by: User | None) -> rows.Verdict:
    return record_verdict(dispute, end.ending, now=now, by=by, amount_fen=end.amount_fen, at=end.at, words=end.words)


def _learnt(dispute: rows.Dispute, one: Changed, now: datetime, by: User | None) -> rows.Lesson:
    return record_lesson(dispute, one.kind, one.text, goods_id=one.goods_id, since=one.since, now=now, by=by)
