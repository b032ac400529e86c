"""A product's card can be read on a phone: the picture keeps its words, the tables need no pushing aside."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

CUT_OFF = """
() => [...document.querySelectorAll('table.rates td, table.rates th')]
  .filter(cell => cell.checkVisibility() && cell.getBoundingClientRect().right > document.documentElement.clientWidth)
  .length
"""
SMALLEST_WORDS = """
() => Math.min(...[...document.querySelectorAll('svg.months text')].map(text => text.getBoundingClientRect().height))
"""


def test_a_product_is_found_opened_and_read(phone: Page, stocked: str) -> None:
    phone.goto(f"{stocked}/goods/")
    phone.get_by_role("searchbox", name="找商品").fill("雨衣")
    phone.get_by_role("button", name="查找").click()
    phone.locator(".goods-list a").first.click()

    expect(phone).to_have_url(re.compile(r"/goods/\d+/$"))
    expect(phone.get_by_role("heading", name="逐月")).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")
    assert phone.evaluate(CUT_OFF) == 0
    assert phone.evaluate(SMALLEST_WORDS) >= 12


def test_a_number_leads_to_the_orders_behind_it(phone: Page, stocked: str) -> None:
    phone.goto(f"{stocked}/goods/")
    phone.locator(".goods-list a").first.click()
    phone.locator("#reasons table a").first.click()

    expect(phone.locator("#behind")).to_be_in_viewport()
    expect(phone.locator("#behind h2")).to_have_text(re.compile("这些投诉是哪些订单：.+"))
    phone.locator("#behind a[href*='/disputes/']").first.click()
    expect(phone.locator("#account")).to_be_visible()
    phone.get_by_role("link", name=re.compile("看这件商品的投诉率")).click()
    expect(phone.get_by_role("heading", name="按批次")).to_be_visible()
