"""The owner holds a rule against the official text; only what agrees may be named outside."""

import pytest
from django.test import Client

from mingbian.rules.book import RuleBook, rule_book
from mingbian.store import models as rows
from mingbian.store.queries.own_rules import book_of

CODE = "PDD-INT-01"
AT = f"/rules/{CODE}/check/"


def may_be_cited(book: RuleBook) -> bool:
    return book.by_code(CODE).may_be_cited


def test_a_rule_tells_where_it_is_used_and_asks_to_be_compared(owner: Client) -> None:
    page = owner.get(f"/rules/{CODE}/").content.decode()

    assert rule_book().by_code(CODE).title in page
    assert "还没有核对过。" in page
    assert "申诉渠道" in page or "渠道：" in page or "取证：" in page
    assert f'href="/rules/{CODE}/"' in owner.get("/rules/", {"words": CODE}).content.decode()


def test_what_agrees_may_be_cited_from_then_on(owner: Client, shop: rows.Shop) -> None:
    assert not may_be_cited(book_of(shop))

    page = owner.post(AT, {"agrees": "yes", "note": "规则中心"}, follow=True).content.decode()

    assert may_be_cited(book_of(shop))
    assert "2026-03-10 店主已核对" in page
    assert "laoban" in page


def test_what_differs_is_told_and_no_longer_cited(owner: Client, shop: rows.Shop) -> None:
    owner.post(AT, {"agrees": "yes"})

    refused = owner.post(AT, {"agrees": "no", "note": " "}, follow=True).content.decode()
    assert "哪里不一样" in refused
    assert may_be_cited(book_of(shop))

    owner.post(AT, {"agrees": "no", "note": "现在写的是 24 小时"})
    assert not may_be_cited(book_of(shop))


def test_another_shops_comparison_is_not_ours(owner: Client, shop: rows.Shop) -> None:
    owner.post(AT, {"agrees": "yes"})
    other = rows.Shop.objects.create(name="邻家小店", opened_at=shop.opened_at)

    assert not may_be_cited(book_of(other))


def test_a_wording_that_was_changed_since_is_to_be_compared_again(owner: Client, shop: rows.Shop) -> None:
    owner.post(AT, {"agrees": "yes"})
    rows.RuleCheck.objects.update(wording="0" * 64)

    assert not may_be_cited(book_of(shop))
    assert "请再核对一次" in owner.get(f"/rules/{CODE}/").content.decode()


@pytest.mark.parametrize("address", ["/rules/NO-SUCH-RULE/", "/rules/NO-SUCH-RULE/check/"])
def test_a_rule_that_nobody_knows_is_not_found(owner: Client, address: str) -> None:
    method = owner.post if address.endswith("check/") else owner.get

    assert method(address).status_code == 404
