"""A small sample shop, brought in as its owner would: for whatever must hold on pages that are full."""

import io
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.contrib.auth.models import User
from PIL import Image

from mingbian.actions.add_way import add_way
from mingbian.actions.bring_certificate import bring_certificate
from mingbian.actions.create_owner import create_owner
from mingbian.actions.erase_person import confirmation, erase_person
from mingbian.actions.hand_in import hand_in
from mingbian.actions.import_files import import_files
from mingbian.actions.keep_announcement import keep_announcement
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.lay_in_tray import lay_in_tray
from mingbian.actions.open_disputes import open_disputes
from mingbian.actions.seal_pack import seal_pack
from mingbian.actions.write_rule_version import RuleText, write_rule_version
from mingbian.appeal.channel_file import channel_of
from mingbian.casework.file_look import FileLook
from mingbian.domain.clock import day_of
from mingbian.domain.erasure import AskedBy
from mingbian.notify.way import ways
from mingbian.rules.book import rule_book
from mingbian.sample.shop import sample_shop
from mingbian.sample.writing.folder import write_folder
from mingbian.store import models as rows
from mingbian.store.queries.packs import place_for

SEED, ORDERS, DISPUTES = 2026, 120, 12
CALENDAR = "0" * 43
USERNAME, PASSWORD = "laoban", "mai yusan de laoban"


@dataclass(frozen=True)
class SmallShop:
    """Who owns it, and what a page may be asked for: one dispute with an exhibit and a sealed pack, one import."""

    owner: User
    shop: rows.Shop
    dispute: rows.Dispute
    imported: int
    pack: str
    goods_id: str
    activity: int
    waiting: int
    way: int
    paper: int
    line: int
    version: int
    announcement: int
    lesson: int


def photograph(colour: str = "#b9c7c4") -> bytes:
    """A picture of nothing, as a telephone would make it."""
    out = io.BytesIO()
    Image.new("RGB", (900, 1600), colour).save(out, "JPEG")
    return out.getvalue()


def small_shop(folder: Path, now: datetime) -> SmallShop:
    """The shop as it stands at `now`; its files are written to `folder`."""
    owner = create_owner(username=USERNAME, password=PASSWORD, shop_name="晴雨户外", now=now)
    shop = rows.Shop.objects.get()
    written = write_folder(sample_shop(SEED, until=now, orders=ORDERS, disputes=DISPUTES), folder)
    report = import_files(shop, written, now=now, by=owner)
    rows.Shop.objects.filter(pk=shop.pk).update(sample=True)
    dispute = open_disputes(shop, now=now, by=owner)[-1]
    keep_evidence(
        dispute,
        io.BytesIO(photograph()),
        name="签收底单.jpg",
        kind="sign_proof",
        media_type="image/jpeg",
        now=now,
        by=owner,
    )
    waiting = lay_in_tray(
        dispute, io.BytesIO(photograph("#c7b9c4")), FileLook("image/jpeg"), name="打包台.jpg", now=now, by=owner
    )
    place = place_for(dispute, "evidence", now)
    seal_pack(dispute, channel_of("evidence"), place, now=now, by=owner)
    hand_in(dispute, channel_of("work_order"), "快递已签收（证据1）。", now=now, by=owner)
    imported = next(file.imported for file in report.files if file.imported)
    goods_id = rows.OrderLine.objects.filter(order_sn=dispute.order_sn).values_list("goods_id", flat=True)[0]
    way = add_way(shop, ways()["webhook"], {"address": "http://127.0.0.1:9/"}, now=now, by=owner, last_only=False)
    content = rows.OrderLine.objects.filter(shop=shop).exclude(order_sn__in=rows.Grievance.objects.values("order_sn"))
    erased = [content.exclude(order_sn=dispute.order_sn).order_by("placed_at")[0].order_sn]
    erase_person(shop, erased, asked_by=AskedBy.BUYER, confirmed=confirmation(1), now=now, by=owner)
    paper = bring_certificate(
        shop, io.BytesIO(photograph("#c4c7b9")), name="质检报告.jpg", media_type="image/jpeg", now=now, by=owner
    )
    rows.Telling.objects.create(shop=shop, calendar=CALENDAR)
    activity = rows.Campaign.objects.filter(shop=shop).values_list("pk", flat=True)[0]
    line = rows.BillLine.objects.filter(shop=shop).values_list("pk", flat=True)[0]
    lesson = rows.Lesson.objects.create(
        shop=shop,
        dispute=dispute,
        at=now,
        by=owner,
        kind="packing",
        text="四角垫纸板",
        goods_id=goods_id,
        since=day_of(now),
    )
    answer = rule_book().by_code("PDD-INT-01")
    figures = {figure.name: (figure.value, figure.safe_value) for figure in answer.figures}
    version = write_rule_version(
        shop,
        answer,
        RuleText("收到举证通知后，请在页面写明的时间内举证。", "", figures),
        valid_from=day_of(now),
        source="商家后台公告",
        official=True,
        now=now,
        by=owner,
    )
    announced = "平台介入后，商家应在收到举证通知后 36 小时内提交凭证。举证入口最多上传 3 张图片。"
    announcement = keep_announcement(shop, announced, "商家后台规则中心", now=now, by=owner)
    return SmallShop(
        owner,
        rows.Shop.objects.get(),
        dispute,
        imported,
        place.name,
        goods_id,
        activity,
        waiting.pk,
        way.pk,
        paper.pk,
        line,
        version.pk,
        announcement.pk,
        lesson.pk,
    )
