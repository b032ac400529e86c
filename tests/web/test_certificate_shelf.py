"""The shelf of papers as its owner sees it: what waits, what holds, what ends, and which goods have none."""

import io
from datetime import date, datetime, time, timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from PIL import Image

from mingbian.actions.bring_certificate import bring_certificate
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.read_words import read_words
from mingbian.actions.record_certificate import Details, record_certificate
from mingbian.domain.clock import BEIJING, day_of
from mingbian.domain.evidence import CertificateKind
from mingbian.reading.words import Page
from mingbian.store import models as rows
from mingbian.store.queries.unread_words import KeptFile
from paper_kit import TEST_REPORT, lines
from stock import GOODS, SN, complaint, order_line

FORM = {
    "kind": "test_report",
    "title": "检测报告",
    "valid_from": "2026-01-01",
    "term": "dated",
    "valid_to": "2027-01-01",
    "goods_id": GOODS,
}


@pytest.fixture
def owner(shop: rows.Shop) -> Client:
    user = User.objects.create_user("laoban")
    rows.Membership.objects.create(shop=shop, user=user, role=rows.Role.OWNER)
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def brought(shop: rows.Shop, *, read: bool = True) -> rows.Certificate:
    now = timezone.now()
    paper = bring_certificate(shop, io.BytesIO(b"%PDF-1.4"), name="报告.pdf", media_type="application/pdf", now=now)
    if read:
        page = Page(1, 900, 860, lines(TEST_REPORT))
        read_words(KeptFile(shop, paper.sha256, paper.name), now=now, read_pages=lambda _: (page,))
    return paper


def page(owner: Client, address: str) -> str:
    answer = owner.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_an_empty_shelf_says_which_paper_to_begin_with(owner: Client) -> None:
    assert "先放营业执照和卖得最多的那件商品的质检报告或品牌授权" in page(owner, "/certificates/")


def test_a_paper_that_waits_is_said_not_to_count(owner: Client, shop: rows.Shop) -> None:
    brought(shop)

    assert "还没核对，不算数" in page(owner, "/certificates/")


def test_what_was_read_is_filled_in_beside_the_picture(owner: Client, shop: rows.Shop) -> None:
    shown = page(owner, f"/certificates/{brought(shop).pk}/")

    assert 'value="B20250301"' in shown
    assert 'value="2026-03-14"' in shown
    assert "填在下面了，请逐项对照图片" in shown


def test_while_it_is_being_read_the_form_can_be_filled_by_hand(owner: Client, shop: rows.Shop) -> None:
    shown = page(owner, f"/certificates/{brought(shop, read=False).pk}/")

    assert "正在读这张图里的字" in shown
    assert 'name="valid_from"' in shown


def test_a_refused_form_comes_back_as_it_was_filled(owner: Client, shop: rows.Shop) -> None:
    paper = brought(shop)

    answer = owner.post(f"/certificates/{paper.pk}/", FORM | {"valid_to": "2025-01-01", "batch": "B7"})

    assert answer.status_code == 422
    assert "前后颠倒" in answer.content.decode()
    assert 'value="B7"' in answer.content.decode()
    paper.refresh_from_db()
    assert paper.confirmed_at is None


def test_confirming_keeps_who_did_it_and_shows_what_was_put_right(owner: Client, shop: rows.Shop) -> None:
    paper = brought(shop)

    answer = owner.post(f"/certificates/{paper.pk}/", FORM)

    assert answer.status_code == 302
    shown = page(owner, f"/certificates/{paper.pk}/")
    assert "由 laoban 核对" in shown
    assert "读到：2026-03-14 → 核对为：2027-01-01" in shown


def test_the_shelf_names_the_goods_that_have_no_paper(owner: Client, shop: rows.Shop) -> None:
    sold_on = datetime.combine(day_of(timezone.now() - timedelta(days=3)), time(), BEIJING)
    rows.SalesDay.objects.create(shop=shop, goods_id=GOODS, day_at=sold_on, orders=4)
    assert "哪些商品没有证书" in page(owner, "/certificates/")
    assert GOODS in page(owner, "/certificates/")

    _paper(shop, ends=day_of(timezone.now()) + timedelta(days=100))

    assert "件商品都有一份有效的" in page(owner, "/certificates/")


def test_a_paper_that_ends_within_the_month_is_told_on_the_shelf_and_today(owner: Client, shop: rows.Shop) -> None:
    order_line(shop)
    complaint(shop)
    open_dispute(shop, SN, now=timezone.now())
    _paper(shop, ends=day_of(timezone.now()) + timedelta(days=12))

    assert "快到期，还有 12 天" in page(owner, "/certificates/")
    assert "资质快到期" in page(owner, "/")


def test_a_dispute_tells_which_paper_covers_its_order_and_takes_it_without_an_upload(
    owner: Client, shop: rows.Shop
) -> None:
    order_line(shop)
    complaint(shop)
    dispute = open_dispute(shop, SN, now=timezone.now())
    paper = brought(shop)
    owner.post(f"/certificates/{paper.pk}/?dispute={dispute.number}", FORM | {"valid_from": "2026-05-01"})

    shown = page(owner, f"/disputes/{dispute.number}/gather/")
    assert "不覆盖这一单" in shown
    assert "从 2026-05-01 才生效" in shown

    owner.post(f"/disputes/{dispute.number}/certificate/", {"paper": paper.pk})
    assert "已是第 1 号证物" in page(owner, f"/disputes/{dispute.number}/gather/")


def test_a_paper_of_another_shop_is_not_found(owner: Client, shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="邻家", opened_at=timezone.now())
    paper = _paper(other, ends=date(2030, 1, 1))

    assert owner.get(f"/certificates/{paper.pk}/").status_code == 404
    assert owner.post(f"/certificates/{paper.pk}/aside/").status_code == 404


def _paper(shop: rows.Shop, *, ends: date) -> rows.Certificate:
    return record_certificate(
        shop,
        kind=CertificateKind.TEST_REPORT,
        title="检测报告",
        valid_from=date(2026, 1, 1),
        valid_to=ends,
        goods_id=GOODS,
        now=timezone.now(),
    )


def test_every_page_of_a_paper_is_shown(owner: Client, shop: rows.Shop) -> None:
    out = io.BytesIO()
    sheets = [Image.new("RGB", (300, 420), colour) for colour in ("#ff0000", "#00ff00", "#0000ff")]
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:])
    out.seek(0)
    paper = bring_certificate(shop, out, name="报告.pdf", media_type="application/pdf", now=timezone.now())

    shown = page(owner, f"/certificates/{paper.pk}/")
    last = owner.get(f"/certificates/{paper.pk}/picture-3.jpg")

    assert "第 3 页" in shown
    assert "共 3 页" in shown
    red, _, blue = Image.open(io.BytesIO(b"".join(last))).convert("RGB").getpixel((100, 100))
    assert blue > 200
    assert red < 50
    assert owner.get(f"/certificates/{paper.pk}/picture-4.jpg").status_code == 404


def test_a_paper_that_cannot_be_drawn_says_so(owner: Client, shop: rows.Shop) -> None:
    assert "这个文件画不出图片" in page(owner, f"/certificates/{brought(shop).pk}/")


CHAIN = {
    "trademark": ("商标注册证", "国家知识产权局", "广东雨王公司"),
    "brand_authorisation": ("授权书", "广东雨王公司", "杭州晴天公司"),
    "licence": ("营业执照", "西湖区市场监管局", "杭州晴天公司"),
}


def chained(shop: rows.Shop, *kinds: str) -> None:
    now = timezone.now()
    for kind in kinds:
        title, issuer, holder = CHAIN[kind]
        record_certificate(
            shop,
            kind=CertificateKind(kind),
            title=title,
            valid_from=date(2020, 1, 1),
            valid_to=day_of(now) + timedelta(days=400),
            details=Details(issuer=issuer, holder=holder, brand="" if kind == "licence" else "雨王"),
            now=now,
        )


def test_a_whole_chain_of_authorisation_stands_on_the_shelf(owner: Client, shop: rows.Shop) -> None:
    chained(shop, *CHAIN)

    shown = page(owner, "/certificates/")

    assert "从品牌方到本店，每一级都接得上" in shown
    assert "广东雨王公司 → 杭州晴天公司" in shown
    assert "断点" not in shown


def test_where_a_chain_breaks_stands_on_the_shelf_and_in_the_dispute(owner: Client, shop: rows.Shop) -> None:
    order_line(shop, SN, datetime.now(BEIJING) - timedelta(days=9), title="雨王一次性雨衣")
    complaint(shop, SN, datetime.now(BEIJING) - timedelta(days=2), reason="fake", text="假货")
    open_dispute(shop, SN, now=timezone.now())
    chained(shop, "trademark", "licence")
    missing = "从“广东雨王公司”到“杭州晴天公司”（本店营业执照）之间没有授权书"

    assert missing in page(owner, "/certificates/")
    step = page(owner, "/disputes/1/gather/")
    assert step.count(missing) >= 2, "beside the papers, and where the missing evidence is told"
    assert "现在断在：" in step


def test_papers_on_which_nobody_is_named_ask_for_the_names(owner: Client, shop: rows.Shop) -> None:
    owner.post("/certificates/by-hand/", FORM | {"kind": "brand_authorisation", "title": "授权书"})

    assert "授权书上是谁给谁的还没有登记" in page(owner, "/certificates/")
