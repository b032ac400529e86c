"""A change after a case: written down with the dispute, found from the product, its weeks shown, ended or withdrawn."""

import pytest
from django.test import Client

from mingbian.actions.close_dispute import close_dispute
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from mingbian.store.derive import derive_all
from page_in_order import read
from stock import GOODS, complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)
TOLD = {"kind": "packing", "text": "四角垫纸板", "goods_id": GOODS, "since": "2026-03-10"}
AT = "/disputes/1/lessons/"


@pytest.fixture
def over(dispute: rows.Dispute) -> rows.Dispute:
    return close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)


def test_while_a_case_runs_there_is_nothing_to_write_yet(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post(AT, TOLD)

    assert answer.status_code == 422
    page = answer.content.decode()
    assert "等有了结果再记改动" in page
    assert "四角垫纸板" in page, "what was typed stays"


def test_from_the_case_to_its_page_and_to_the_product(owner: Client, over: rows.Dispute) -> None:
    page = owner.post(AT, TOLD, follow=True).content.decode()

    assert "打包：四角垫纸板" in page
    assert "打包：四角垫纸板" in owner.get(f"/goods/{GOODS}/").content.decode()
    listed = owner.get("/lessons/").content.decode()
    assert "打包：四角垫纸板" in listed
    assert "还看不出来" in listed
    assert "一次性雨衣 · 第 1 号纠纷以后" in listed
    assert "翻页" not in listed, "one page needs no paging"
    assert read(listed).faults == []


def test_its_page_shows_the_weeks_and_says_what_is_too_little(owner: Client, over: rows.Dispute) -> None:
    for day in range(1, 29):
        order_line(over.shop, f"2602{day:02}-{day:015}", beijing(2026, 2, day))
    complaint(over.shop, "260205-000000000000005", beijing(2026, 2, 9))
    derive_all(over.shop.pk)
    owner.post(AT, TOLD)

    page = owner.get("/lessons/1/").content.decode()

    assert read(page).faults == []
    assert "还看不出来" in page
    assert "至少要 8 周" in page
    assert 'class="months weeks"' in page
    assert "260205-000000000000005" in page.split('id="behind"')[1]
    week = owner.get("/lessons/1/?week=-5").content.decode().split('id="behind"')[1]
    assert "260205-000000000000005" in week.split("逐周的数")[0]


def test_an_odd_week_shows_all(owner: Client, over: rows.Dispute) -> None:
    owner.post(AT, TOLD)

    assert "看全部各周" not in owner.get("/lessons/1/?week=x").content.decode()


def test_it_is_ended_and_withdrawn_on_its_page(owner: Client, over: rows.Dispute) -> None:
    owner.post(AT, TOLD)

    refused = owner.post("/lessons/1/end/", {"until": "2026-03-01"})
    assert refused.status_code == 422
    assert "2026-03-01" in refused.content.decode()

    page = owner.post("/lessons/1/end/", {"until": "2026-03-10"}, follow=True)
    assert '到 <span class="number">2026-03-10</span> 为止' in page.content.decode()

    page = owner.post("/lessons/1/withdraw/", follow=True)
    assert "还没有记下改动" in page.content.decode()
    assert "这条是误记的" in owner.get("/lessons/1/").content.decode()


def test_another_shops_change_is_not_found(owner: Client, over: rows.Dispute) -> None:
    elsewhere = rows.Lesson.objects.create(
        shop=rows.Shop.objects.create(name="邻家", opened_at=NOW),
        at=NOW,
        kind="packing",
        text="别家的",
        goods_id=GOODS,
        since="2026-03-10",
    )

    assert owner.get(f"/lessons/{elsewhere.pk}/").status_code == 404
    assert owner.post(f"/lessons/{elsewhere.pk}/withdraw/").status_code == 404
