"""Evidence brought in a browser: dropped, pasted, sent one by one, sorted by keys; and all of it by a form alone."""

import io
import re
from base64 import b64encode
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

STEP, TRAY = "/disputes/12/gather/", "/disputes/12/tray/"
CHAT = "2026-03-09 22:15 买家：一直没收到\n2026-03-09 22:16 客服：您好，马上核实\n"

GIVE = """
async ([kind, files]) => {
  const data = new DataTransfer();
  for (const [name, type, told] of files) {
    const bytes = Uint8Array.from(atob(told), (sign) => sign.charCodeAt(0));
    data.items.add(new File([bytes], name, { type }));
  }
  const told = { bubbles: true, cancelable: true };
  const form = document.querySelector("#keep");
  (kind === "drop" ? form : document.body).dispatchEvent(kind === "drop"
    ? new DragEvent(kind, { ...told, dataTransfer: data })
    : new ClipboardEvent(kind, { ...told, clipboardData: data }));
}
"""


def photo(shade: int) -> str:
    out = io.BytesIO()
    Image.new("RGB", (80 + shade, 60), "#b9c7c4").save(out, "PNG")
    return b64encode(out.getvalue()).decode()


def test_files_are_dropped_and_pasted_sent_and_sorted_by_keys(phone: Page, stocked: str) -> None:
    phone.goto(stocked + STEP)
    phone.evaluate(GIVE, ["drop", [["一.png", "image/png", photo(1)], ["空.jpg", "image/jpeg", ""]]])
    phone.evaluate(GIVE, ["paste", [["image.png", "image/png", photo(2)]]])
    expect(phone.locator("#keep .chosen-files").first).to_have_text("一.png 等 3 个文件")

    phone.get_by_role("button", name="存入证据库").click()

    expect(phone.locator("#keep .how-far")).to_contain_text("待归类 2 个，以前存过 0 个，没有收下 1 个。")
    expect(phone.locator("#brought li")).to_have_count(3)
    expect(phone.locator("#brought")).to_contain_text(
        re.compile(r"粘贴的图片 20\d\d-\d\d-\d\d \d\d\.\d\d\.\d\d 1\.png")
    )
    expect(phone.locator("#brought")).to_contain_text("请确认文件已经下载完整")
    expect(phone.locator("#kept")).to_contain_text("3 个文件待归类")

    phone.get_by_role("link", name="去归类").click()
    expect(phone.locator(".tray-card")).to_have_count(3)
    expect(phone.locator(".tray-card").first).to_be_focused()
    phone.keyboard.press("ArrowDown")
    phone.keyboard.press("1")

    expect(phone.locator(".notice")).to_contain_text("归好 1 个文件")
    expect(phone.locator(".tray-card")).to_have_count(2)
    phone.keyboard.press("0")
    expect(phone.locator(".notice")).to_contain_text("移出了")


def test_a_line_that_breaks_loses_nothing_and_goes_on(phone: Page, stocked: str) -> None:
    phone.goto(stocked + STEP)
    answered = []

    def once(route):
        answered.append(route)
        route.fulfill(status=200, body="") if len(answered) == 2 else route.continue_()

    phone.route("**/evidence/", once)
    phone.evaluate(GIVE, ["drop", [[f"{n}.png", "image/png", photo(n)] for n in (11, 12, 13)]])
    phone.get_by_role("button", name="存入证据库").click()
    expect(phone.locator("#keep .how-far")).to_contain_text("还有 1 个没有传上去")

    phone.get_by_role("button", name="接着传").click()

    expect(phone.locator("#keep .how-far")).to_contain_text("传完了：证物 0 个，待归类 3 个")


def test_without_any_script_a_form_brings_and_sorts_them(without_scripts: Page, stocked: str, tmp_path: Path) -> None:
    page = without_scripts
    page.goto(stocked + STEP)
    (tmp_path / "聊天.txt").write_text(CHAT, encoding="utf-8")
    Image.new("RGB", (90, 60), "#c7b9c4").save(tmp_path / "面单.png")
    page.locator("#evidence-files").set_input_files([tmp_path / "聊天.txt", tmp_path / "面单.png"])

    page.get_by_role("button", name="存入证据库").click()

    expect(page.get_by_text("存入 2 个文件。")).to_be_visible()
    card = page.locator(".tray-card", has_text="面单.png")
    card.get_by_role("checkbox").check()
    page.locator("#to-kind").select_option("shipping_slip")
    page.get_by_role("button", name="归类勾选的").click()
    expect(page.locator(".notice")).to_contain_text("归好 1 个文件")
