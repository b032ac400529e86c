"""Bring the sample shop in: written as files, imported as files, its disputes opened. Not an act of its own."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.import_files import import_files
from mingbian.actions.import_report import ImportReport
from mingbian.actions.open_disputes import open_disputes
from mingbian.domain.errors import MingbianError
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
    """What became of each file, and the disputes that were opened for what they told."""

    report: ImportReport
    disputes: tuple[rows.Dispute, ...]


def load_sample(shop: rows.Shop, folder: Path, *, now: datetime, by: User | None = None, seed: int = SEED) -> Loaded:
    """The sample shop, brought in; its files stay in `folder`. Raises ShopNotEmptyError."""
    if rows.ImportedFile.objects.filter(shop=shop).exists() or rows.Dispute.objects.filter(shop=shop).exists():
        raise ShopNotEmptyError(shop=shop.name)
    with acting("sample_begun", shop, now=now, by=by):
        rows.Shop.objects.filter(pk=shop.pk).update(sample=True)
    shop.sample = True
    write_folder(sample_shop(seed, until=now), folder)
    report = import_files(shop, [folder], now=now, by=by)
    return Loaded(report, open_disputes(shop, now=now, by=by))
