"""The page of what runs together, and the same group on a dispute's first step."""

import re
from datetime import datetime, timedelta

import pytest
from django.test import Client

from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.domain.group import Group, Happening, HappeningKind, Link, LinkKind
from mingbian.store import models as rows
from mingbian.store.derive import derive_all
from mingbian.web.group_card import group_card
from stock import complaint, order_line

SENTENCE = "货不对板气味刺鼻，不敢给孩子用，电话13812345678"
BEGIN = beijing(2026, 3, 9, 10)


@pytest.fixture
def copied(shop: rows.Shop, morning: datetime) -> rows.Dispute:
    """Seven complaints in three hours with the same words, by accounts that are days old."""
    for number in range(7):
        sn, at = f"260304-{number:015d}", BEGIN + timedelta(minutes=27 * number)
        order_line(shop, sn, beijing(2026, 3, 4, 20, number), goods_id=f"60000000000{number % 4}")
        complaint(shop, sn, at, reason="quality", text=SENTENCE, registered_on=beijing(2026, 2, 27).date())
    derive_all(shop.pk)
    return open_dispute(shop, "260304-000000000000003", now=morning)


def test_it_says_what_is_shared_and_that_causes_were_tried_first(owner: Client, copied: rows.Dispute) -> None:
    page = owner.get("/groups/").content.decode()

    assert "7 起投诉在 2 小时 43 分钟内，文字相同、账号都是新注册、几乎同时下单" in page
    assert page.index("先看无辜的原因") < page.index("相同之处</h3>")
    assert "核对过、不能解释的 7 项" in page
    assert 'href="/disputes/1/"' in page


def test_the_pictures_are_plain_and_a_table_says_the_same(owner: Client, copied: rows.Dispute) -> None:
    page = owner.get("/groups/").content.decode()

    assert page.count('<svg class="moments" role="img" aria-label="') == 1
    assert page.count('class="node"') == page.count('<th scope="row">') == 7
    assert "style=" not in page
    assert not re.search(r"<script(?![^>]*src=)", page)


def test_buyers_are_masked_and_nobody_is_called_anything(owner: Client, copied: rows.Dispute) -> None:
    page = owner.get("/groups/").content.decode()

    assert "13812345678" not in page
    assert not re.search(r"骗子|欺诈|恶意|诈骗|勒索|团伙", page)


def test_what_went_on_is_written_down_here_and_taken_back(owner: Client, copied: rows.Dispute) -> None:
    storm = {"name": "台风停运", "begins_at": "2026-03-08T00:00", "ends_at": "2026-03-09T23:59"}

    done = owner.post("/activities/", storm, follow=True).content.decode()
    refused = owner.post("/activities/", storm | {"ends_at": "2026-03-01T00:00"})
    written = rows.Campaign.objects.get()
    gone = owner.post(f"/activities/{written.pk}/remove/", follow=True).content.decode()

    assert "台风停运" in done
    assert "记下的“台风停运”期间和之后" in done, "it is tried as a cause at once"
    assert refused.status_code == 422
    assert "早于开始的时间" in refused.content.decode()
    assert 'value="台风停运"' in refused.content.decode()
    assert "删掉了“台风停运”" in gone
    assert not rows.Campaign.objects.exists()


def test_step_one_shows_the_group_in_which_the_dispute_stands(owner: Client, copied: rows.Dispute) -> None:
    page = owner.get("/disputes/1/examine/").content.decode()

    assert 'id="group"' in page
    assert "与它一起来的：7 起投诉在" in page
    assert "同时同地" in page


def test_a_dispute_that_stands_alone_shows_none(owner: Client, dispute: rows.Dispute) -> None:
    assert 'id="group"' not in owner.get("/disputes/1/examine/").content.decode()


def test_a_post_that_many_saw_is_said_first_and_nothing_counts(owner: Client, copied: rows.Dispute) -> None:
    ends = BEGIN + timedelta(days=1)
    rows.Campaign.objects.create(
        shop=copied.shop, line_key="1", name="热帖：抖音视频", begins_at=BEGIN - timedelta(hours=8), ends_at=ends
    )

    page = owner.get("/groups/").content.decode()

    assert "热帖或直播带来的关注：可以解释" in page
    assert "先按“热帖或直播带来的关注”处理" in page
    assert 'class="card group counts"' not in page


def test_a_quiet_shop_is_told_so(owner: Client, shop: rows.Shop) -> None:
    assert "没有特别集中的投诉" in owner.get("/groups/").content.decode()


def test_a_rush_of_orders_is_told_with_the_promotion_that_explains_it(owner: Client, shop: rows.Shop) -> None:
    for number in range(60):
        order_line(shop, f"260309-{number:015d}", BEGIN + timedelta(seconds=10 * number))
    for day in range(1, 9):
        order_line(shop, f"26030{day}-{900:015d}", beijing(2026, 3, day, 12))
    derive_all(shop.pk)

    assert "没有记下店铺活动" in owner.get("/groups/").content.decode()

    rows.Campaign.objects.create(
        shop=shop, line_key="1", name="限时满减", begins_at=BEGIN, ends_at=BEGIN + timedelta(days=1)
    )

    assert "当时有店铺活动“限时满减”，可以解释" in owner.get("/groups/").content.decode()


def burst(*links: Link) -> Group:
    """Five complaints of one afternoon, with nothing that most of them share."""
    members = tuple(
        Happening(kind=HappeningKind.COMPLAINT, at=BEGIN + timedelta(hours=place), order_sn=f"260304-{place}")
        for place in range(5)
    )
    return Group(members, links, burst=None, ties=(), causes=(), left=(LinkKind.TIME,), counts=False)


def test_where_only_two_are_alike_the_sentence_says_what_the_drawing_shows() -> None:
    card = group_card(burst(Link(0, 2, LinkKind.WORDS, "100%"), Link(0, 2, LinkKind.AGE, "6 天")))

    assert [(line.one.number, line.other.number) for line in card.lines] == [(1, 3)]
    assert "没有多数都有的相同之处，只有编号 1 和 3 两起彼此相同（文字相同、账号都是新注册）" in card.verdict


def test_where_several_are_alike_in_pairs_their_number_is_said() -> None:
    card = group_card(burst(Link(0, 2, LinkKind.WORDS, "98%"), Link(3, 4, LinkKind.DISTRICT, "")))

    assert "只有其中 4 起彼此有相同的地方（文字相同、同一区县）" in card.verdict


def test_where_nothing_is_drawn_nothing_is_alike() -> None:
    card = group_card(burst())

    assert card.lines == ()
    assert "除此之外没有相同之处" in card.verdict
