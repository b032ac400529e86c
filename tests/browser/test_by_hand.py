"""What only a browser can show: what fits a phone, what the keys do, and that nothing needs a script."""

import re

import pytest
from playwright.sync_api import Page, expect

from every_address import arguments_of
from export_files import ORDERS_SHORT, csv_bytes, order_row
from mingbian.web.page import pages

pytestmark = pytest.mark.browser

LOOKED_AT = {
    "number": "12",
    "of": "1",
    "code": "plain_complaints",
}
"""What the addresses of pages ask for; the last dispute of the stocked shop is the one with everything in it."""

COMPOSING = """
([name, keyCode]) => document.querySelector(name).dispatchEvent(
  new KeyboardEvent("keydown", { key: "Enter", keyCode, isComposing: true, bubbles: true, cancelable: true }))
"""


def fits(page: Page) -> bool:
    wide: bool = page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")
    return wide


def test_every_page_fits_a_phone_with_everything_opened(phone: Page, stocked: str) -> None:
    seen = [address for address in addresses(phone, stocked) if is_a_page(phone, stocked + address)]

    for address in seen:
        phone.goto(stocked + address)
        phone.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        assert fits(phone), address

    assert len(seen) >= 12, "today, lists, rules, import, four steps, a pack"


def is_a_page(page: Page, address: str) -> bool:
    """And not a file, or an address that only takes a form. Asked beside the page, where a refusal is no error."""
    answer = page.request.get(address)
    return answer.ok and answer.headers["content-type"].startswith("text/html")


def addresses(page: Page, stocked: str) -> list[str]:
    """Every page that is looked at: those without arguments, those of one dispute, and its pack."""
    page.goto(f"{stocked}/disputes/{LOOKED_AT['number']}/appeal/")
    pack = page.get_by_role("link", name=re.compile("的材料$")).get_attribute("href") or ""
    of_one = [
        re.sub(r"<\w+:(\w+)>", lambda name: LOOKED_AT[name[1]], page.address)
        for page in pages()
        if set(arguments_of(page)) == {"number"}
    ]
    none = [page.address for page in pages() if not arguments_of(page) and page.name != "sign_in"]
    return [f"/{address}" for address in [*none, *of_one]] + [
        pack,
        "/rules/?words=举证",
        "/search/?words=退款",
        "/disputes/?words=没有这个",
    ]


def test_an_enter_that_chooses_a_word_sends_nothing(phone: Page, stocked: str) -> None:
    phone.goto(f"{stocked}/disputes/")
    for code in (13, 229):
        went_on = phone.evaluate(COMPOSING, ["input[name=words]", code])
        assert not went_on, "the browser's own sending is held back"


def test_a_stroke_leads_to_the_search_and_is_a_sign_in_its_field(phone: Page, stocked: str) -> None:
    phone.goto(f"{stocked}/vault/")

    phone.keyboard.press("/")
    phone.wait_for_url("**/search/")
    phone.keyboard.type("1/2")

    expect(phone.get_by_role("searchbox")).to_have_value("1/2")
    assert not phone.evaluate(COMPOSING, ["input[name=words]", 229]), "a word that is being chosen is not looked for"


def test_the_first_key_offers_to_skip_to_the_text(phone: Page, stocked: str) -> None:
    phone.goto(f"{stocked}/import/")

    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")

    expect(phone.locator("#main")).to_be_focused()


def test_a_letter_is_checked_without_losing_ones_place(phone: Page, stocked: str) -> None:
    phone.goto(f"{stocked}/disputes/12/negotiate/")
    phone.evaluate("window.stays = true")
    phone.locator("#letter").fill("加我微信转给你")

    phone.get_by_role("button", name="检查语气").click()

    expect(phone.locator("#write .objections")).to_contain_text("微信")
    assert phone.evaluate("window.stays"), "only the part was swapped"


def test_letter_and_statement_are_checked_without_any_script(without_scripts: Page, stocked: str) -> None:
    page = without_scripts
    page.goto(f"{stocked}/disputes/12/negotiate/")
    page.locator("#letter").fill("加我微信转给你")
    page.get_by_role("button", name="检查语气").click()
    expect(page.locator("#write .objections")).to_contain_text("微信")

    page.goto(f"{stocked}/disputes/12/appeal/?channel=evidence")
    page.locator("#text").fill("买家是骗子。")
    page.get_by_role("button", name="重新审稿").click()
    expect(page.locator("#statement .objections")).to_contain_text("骗子")


def test_an_objection_marks_its_place_in_the_box_and_what_is_left_is_counted_while_typing(
    phone: Page, stocked: str
) -> None:
    phone.goto(f"{stocked}/disputes/12/appeal/?channel=work_order")
    box, meter = phone.locator("#text"), phone.locator("#statement .meter")
    box.fill("🍎买家是骗子。")
    expect(meter).to_contain_text("7 / 300 字 · 还剩 293 字")
    phone.get_by_role("button", name="重新审稿").click()

    phone.get_by_role("link", name="“骗子”").click()

    chosen = "box => box.value.slice(box.selectionStart, box.selectionEnd)"
    assert box.evaluate(chosen) == "骗子", "signs beyond the first plane shift nothing"
    expect(phone.locator(".marked mark").filter(has_text="骗子")).to_be_visible()
    box.fill("签" * 301)
    expect(meter).to_contain_text("301 / 300 字 · 超出 1 字")
    assert fits(phone)


def test_files_can_be_dropped_and_screenshots_pasted(phone: Page, stocked: str) -> None:
    phone.goto(f"{stocked}/import/")
    for kind in ("drop", "paste"):
        phone.evaluate(
            """kind => {
              const data = new DataTransfer();
              data.items.add(new File(["x"], `${kind}.csv`));
              const told = { bubbles: true, cancelable: true };
              const target = document.querySelector("form.drop");
              target.dispatchEvent(kind === "drop" ? new DragEvent(kind, { ...told, dataTransfer: data })
                : new ClipboardEvent(kind, { ...told, clipboardData: data }));
            }""",
            kind,
        )
        expect(phone.locator(".chosen-files")).to_have_text(f"{kind}.csv")


def test_a_file_is_brought_in_and_its_count_is_told(phone: Page, stocked: str) -> None:
    phone.goto(f"{stocked}/import/")
    phone.locator("#files").set_input_files(
        {"name": "三月订单.csv", "mimeType": "text/csv", "buffer": csv_bytes(ORDERS_SHORT, order_row())}
    )
    phone.get_by_role("button", name="导入", exact=True).click()

    expect(phone.get_by_text("读到 1 行：新增 1")).to_be_visible()
    assert fits(phone)
