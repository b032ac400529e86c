"""The owner holds a rule against the official text; only what agrees may be named outside."""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from mingbian.actions.write_rule_version import RuleText, write_rule_version
from mingbian.domain.clock import beijing
from mingbian.rules.book import RuleBook, rule_book
from mingbian.store import models as rows
from mingbian.store.queries.own_rules import book_of

CODE, FROM_MEMORY = "PDD-INT-01", "LAW-MFD-604"
AT = f"/rules/{CODE}/check/"


DAY = date(2026, 3, 10)
NOW = beijing(2026, 3, 10, 9, 0)


def may_be_cited(book: RuleBook) -> bool:
    return book.by_code(CODE).may_be_cited


def test_a_rule_tells_where_it_is_used_and_asks_to_be_compared(owner: Client) -> None:
    page = owner.get(f"/rules/{CODE}/").content.decode()

    assert rule_book().by_code(CODE).title in page
    assert "还没有核对过。" in page
    assert "<dt>渠道</dt><dd>商家举证" in page
    assert "<dt>期限</dt><dd>平台介入举证</dd>" in page
    assert f'href="/rules/{CODE}/"' in owner.get("/rules/", {"words": CODE}).content.decode()


def test_what_agrees_may_be_cited_from_then_on(owner: Client, shop: rows.Shop) -> None:
    assert not may_be_cited(book_of(shop, DAY))

    page = owner.post(AT, {"agrees": "yes", "note": "规则中心"}, follow=True).content.decode()

    assert may_be_cited(book_of(shop, DAY))
    assert "2026-03-10 店主已核对" in page
    assert "laoban" in page


def test_what_differs_is_told_and_no_longer_cited(owner: Client, shop: rows.Shop) -> None:
    owner.post(AT, {"agrees": "yes"})

    refused = owner.post(AT, {"agrees": "no", "note": " "}, follow=True).content.decode()
    assert "哪里不一样" in refused
    assert may_be_cited(book_of(shop, DAY))

    owner.post(AT, {"agrees": "no", "note": "现在写的是 24 小时"})
    assert not may_be_cited(book_of(shop, DAY))


def test_another_shops_comparison_is_not_ours(owner: Client, shop: rows.Shop) -> None:
    owner.post(AT, {"agrees": "yes"})
    other = rows.Shop.objects.create(name="邻家小店", opened_at=shop.opened_at)

    assert not may_be_cited(book_of(other, DAY))


def test_a_wording_that_was_changed_since_is_to_be_compared_again(owner: Client, shop: rows.Shop) -> None:
    owner.post(AT, {"agrees": "yes"})
    rows.RuleCheck.objects.update(wording="0" * 64)

    assert not may_be_cited(book_of(shop, DAY))
    assert "请再核对一次" in owner.get(f"/rules/{CODE}/").content.decode()


@pytest.mark.parametrize("address", ["/rules/NO-SUCH-RULE/", "/rules/NO-SUCH-RULE/check/"])
def test_a_rule_that_nobody_knows_is_not_found(owner: Client, address: str) -> None:
    method = owner.post if address.endswith("check/") else owner.get

    assert method(address).status_code == 404


VERSION = {
    "text": "收到举证通知后，请在页面写明的时间内举证。",
    "consequence": "",
    "value_evidence": "36",
    "safe_evidence": "24",
    "valid_from": "2026-03-05",
    "source": "规则中心",
    "read_in": "official",
}


def member_of(shop: rows.Shop) -> Client:
    user = User.objects.create_user("dianyuan")
    rows.Membership.objects.create(shop=shop, user=user, role=rows.Role.MEMBER)
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_the_form_for_a_version_begins_with_what_is_in_force(owner: Client) -> None:
    page = owner.get(f"/rules/{CODE}/").content.decode()

    assert 'name="value_evidence" value="48"' in page
    assert 'name="safe_evidence" value="24"' in page
    assert 'value="2026-03-10"' in page


def test_a_version_is_written_shown_and_set_aside(owner: Client, shop: rows.Shop) -> None:
    page = owner.post(f"/rules/{CODE}/version/", VERSION, follow=True).content.decode()

    assert book_of(shop, DAY).by_code(CODE).figure("evidence").value == 36
    assert "店主写下的版本" in page
    assert "至 2026-03-04 止" in page
    assert "laoban" in page

    version = rows.RuleVersion.objects.get()
    after = owner.post(f"/rules/versions/{version.pk}/aside/", follow=True).content.decode()
    assert "已作废" in after
    assert book_of(shop, DAY).by_code(CODE).figure("evidence").value == 48


def test_a_version_that_is_refused_comes_back_as_it_was_typed(owner: Client) -> None:
    answer = owner.post(f"/rules/{CODE}/version/", VERSION | {"source": " ", "value_evidence": "三十六"})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert VERSION["text"] in page
    assert "三十六" in page
    assert not rows.RuleVersion.objects.exists()


def test_another_shops_version_cannot_be_set_aside(owner: Client, shop: rows.Shop) -> None:
    owner.post(f"/rules/{CODE}/version/", VERSION)
    other = rows.Shop.objects.create(name="邻家小店", opened_at=shop.opened_at)
    rows.RuleVersion.objects.update(shop=other)

    assert owner.post(f"/rules/versions/{rows.RuleVersion.objects.get().pk}/aside/").status_code == 404


def test_a_note_stays_in_the_shop_and_shows_no_telephone(owner: Client) -> None:
    page = owner.post(f"/rules/{CODE}/note/", {"text": "打 13800138000 问过客服"}, follow=True).content.decode()

    assert "问过客服" in page
    assert "13800138000" not in page


def test_the_link_of_a_comparison_is_shown_as_text_and_never_opened(owner: Client) -> None:
    told = {"agrees": "yes", "link": "https://mms.example.com/r?id=<b>"}
    page = owner.post(AT, told, follow=True).content.decode()

    assert "原文：https://mms.example.com/r?id=&lt;b&gt;" in page
    assert 'href="https://mms.example.com' not in page


def test_what_is_known_from_memory_is_for_the_owner_alone(owner: Client, shop: rows.Shop) -> None:
    staff = member_of(shop)

    assert "只给店主看，请您对照原文核对" in owner.get(f"/rules/{FROM_MEMORY}/").content.decode()
    assert "待您核验，不外引" in owner.get("/rules/", {"words": FROM_MEMORY}).content.decode()
    assert staff.get(f"/rules/{FROM_MEMORY}/").status_code == 404
    assert "第六百零四条" not in staff.get("/rules/", {"words": FROM_MEMORY}).content.decode()
    assert staff.get(f"/rules/{CODE}/").status_code == 200


def test_once_the_owner_wrote_it_the_staff_reads_his_words_and_not_our_memory(owner: Client, shop: rows.Shop) -> None:
    rule, staff = rule_book().by_code(FROM_MEMORY), member_of(shop)
    told = RuleText("店主照官方文本写下的这一条。", "", {one.name: (one.value, one.safe_value) for one in rule.figures})
    write_rule_version(shop, rule, told, valid_from=date(2026, 3, 1), source="官方公报", official=True, now=NOW)

    assert rule.text in owner.get(f"/rules/{FROM_MEMORY}/").content.decode()
    page = staff.get(f"/rules/{FROM_MEMORY}/").content.decode()
    assert "店主照官方文本写下的这一条。" in page
    assert rule.text not in page


def test_the_staff_reads_and_does_not_write_the_rules(owner: Client, shop: rows.Shop) -> None:
    staff = member_of(shop)

    assert 'id="write"' not in staff.get(f"/rules/{CODE}/").content.decode()
    assert "只有店主可以" in staff.post(f"/rules/{CODE}/version/", VERSION).content.decode()
    assert not rows.RuleVersion.objects.exists()


def test_the_open_disputes_that_a_rule_bears_on_are_named(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get("/rules/PDD-INT-06/").content.decode()

    assert 'href="/disputes/1/"' in page
    assert "期限按它算" in page
