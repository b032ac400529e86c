"""A pasted announcement is shown beside the rules that it speaks of; ticks make a version, and nothing else does."""

import re
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from mingbian.store import models as rows
from mingbian.store.queries.own_rules import book_of
from page_in_order import read

DAY = date(2026, 3, 10)
CODE = "PDD-INT-01"
TEXT = "自2026年3月5日起施行。平台介入并通知商家举证后，商家应在 36 小时内提交。<b>举证</b>材料可以是视频。"
ACCEPT = {
    "take": ["1"],
    "value_evidence": "36",
    "safe_evidence": "24",
    "valid_from": "2026-03-05",
    "source": "规则中心",
    "read_in": "official",
}


@pytest.fixture
def pasted(owner: Client) -> str:
    """The address of the announcement."""
    return str(owner.post("/announcements/new/", {"text": TEXT, "source": "规则中心"})["Location"])


def test_it_is_shown_beside_its_rule_with_what_hangs_on_it(owner: Client, pasted: str, dispute: rows.Dispute) -> None:
    page = owner.get(pasted).content.decode()

    assert read(page).faults == []
    assert f'id="{CODE}"' in page
    assert "<ins>36 小时</ins>" in page or "36 小时" in page
    assert "期限 平台介入举证" in page
    assert "商家举证" in page
    assert "公告里写着：36 小时" in page
    assert 'value="2026-03-05"' in page
    assert "&lt;b&gt;举证&lt;/b&gt;" in page


def test_to_look_changes_nothing(owner: Client, pasted: str, shop: rows.Shop) -> None:
    owner.get(pasted)

    assert not rows.RuleVersion.objects.exists()
    assert not book_of(shop, DAY).by_code(CODE).own


def test_what_is_ticked_becomes_a_version_that_names_the_announcement(
    owner: Client, pasted: str, shop: rows.Shop
) -> None:
    page = owner.post(f"{pasted}rules/{CODE}/", ACCEPT, follow=True).content.decode()

    told = book_of(shop, DAY).by_code(CODE)
    assert told.own
    assert told.figure("evidence").value == 36
    assert "已据它写下 1 个版本" in page
    assert "来自<a" in owner.get(f"/rules/{CODE}/").content.decode()


def test_what_is_refused_comes_back_with_its_ticks(owner: Client, pasted: str) -> None:
    answer = owner.post(f"{pasted}rules/{CODE}/", ACCEPT | {"valid_from": "下个月"})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "下个月" in page
    assert 'value="1" checked' in page
    assert read(page).faults == []
    assert not rows.RuleVersion.objects.exists()


def test_ticks_of_a_page_that_is_out_of_date_take_over_no_other_sentence(
    owner: Client, pasted: str, shop: rows.Shop
) -> None:
    found = re.search('name="seen" value="([0-9a-f]{64})"', owner.get(f"{pasted}?rule={CODE}").content.decode())
    assert found
    owner.post(f"{pasted}rules/{CODE}/", ACCEPT | {"seen": found[1]})

    answer = owner.post(f"{pasted}rules/{CODE}/", ACCEPT | {"seen": found[1]})

    assert answer.status_code == 422
    assert "在您勾选之后已经有了新的版本" in answer.content.decode()
    assert rows.RuleVersion.objects.filter(shop=shop).count() == 1


def test_a_text_that_is_refused_comes_back(owner: Client) -> None:
    answer = owner.post("/announcements/new/", {"text": TEXT, "source": " "})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "还没有写公告是在哪里看到的" in page
    assert "举证&lt;/b&gt;材料" in page


def test_another_rule_can_be_set_beside_it(owner: Client, pasted: str) -> None:
    assert 'id="PDD-AS-07"' in owner.get(pasted, {"rule": "pdd-as-07"}).content.decode()
    assert "没有编号为「PDD-XX-1」的规则" in owner.get(pasted, {"rule": "PDD-XX-1"}).content.decode()


def test_what_speaks_of_no_rule_says_so_and_leads_on(owner: Client) -> None:
    told = {"text": "祝各位商家春节快乐。", "source": "公告栏"}
    page = owner.post("/announcements/new/", told, follow=True).content.decode()

    assert "没有找到和它相近的规则" in page
    assert "对照另一条规则" in page


def test_the_staff_reads_it_and_takes_nothing_over(owner: Client, pasted: str, shop: rows.Shop) -> None:
    user = User.objects.create_user("dianyuan")
    rows.Membership.objects.create(shop=shop, user=user, role=rows.Role.MEMBER)
    staff = Client()
    staff.force_login(user, backend="django.contrib.auth.backends.ModelBackend")

    assert 'name="take"' not in staff.get(pasted).content.decode()
    assert staff.post(f"{pasted}rules/{CODE}/", ACCEPT).status_code == 422
    assert not rows.RuleVersion.objects.exists()


def test_another_shops_announcement_is_not_found(owner: Client, pasted: str, shop: rows.Shop) -> None:
    rows.Announcement.objects.update(shop=rows.Shop.objects.create(name="邻家", opened_at=shop.opened_at))

    assert owner.get(pasted).status_code == 404
    assert owner.post(f"{pasted}rules/{CODE}/", ACCEPT).status_code == 404


def test_what_is_taken_over_later_is_added_to_what_was_taken_before(owner: Client, shop: rows.Shop) -> None:
    told = {"text": TEXT.replace("2026年3月5日", "2026年12月1日"), "source": "规则中心"}
    address = str(owner.post("/announcements/new/", told)["Location"])
    later = ACCEPT | {"valid_from": "2026-12-01"}

    owner.post(f"{address}rules/{CODE}/", later | {"take": ["1"]})
    first = book_of(shop, date(2026, 12, 1)).by_code(CODE).text
    page = owner.get(address).content.decode()
    owner.post(f"{address}rules/{CODE}/", later | {"take": ["2"]})

    second = book_of(shop, date(2026, 12, 1)).by_code(CODE).text
    assert "36 小时内提交" in first
    assert "店主写下的版本" in page
    assert "36 小时内提交" in second
    assert "视频" in second
    assert not book_of(shop, DAY).by_code(CODE).own
