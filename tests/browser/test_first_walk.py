"""The first walk through the workbench, as a stranger takes it: from the empty desk to a sealed pack."""

import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from mingbian.vault.verify import verify_bundle
from small_shop import photograph

pytestmark = pytest.mark.browser

PASSWORD = "mai yusan de laoban"


def fits(page: Page) -> None:
    """Nothing is wider than the window."""
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"), page.url


def test_from_the_first_visit_to_a_sealed_pack(window: Page, workbench: str, tmp_path: Path) -> None:
    become_the_owner(window, workbench)
    load_the_sample(window)
    examine(window)
    gather(window)
    negotiate(window)
    appeal(window)
    take_the_pack_away(window, tmp_path)


def become_the_owner(page: Page, workbench: str) -> None:
    page.goto(workbench)
    expect(page).to_have_title("第一次使用 · 明辨")
    page.get_by_label("店铺名称").fill("晴雨户外")
    page.get_by_label("用户名").fill("laoban")
    page.get_by_label("密码", exact=True).fill(PASSWORD)
    page.get_by_label("再输一次密码").fill(PASSWORD)
    fits(page)
    page.get_by_role("button", name="建好账号，开始使用").click()


def load_the_sample(page: Page) -> None:
    expect(page.get_by_role("heading", name="从这里开始")).to_be_visible()
    expect(page.get_by_role("button", name="导入我的数据")).to_be_visible()
    fits(page)
    page.get_by_role("button", name="载入示例店铺").click()
    expect(page.get_by_text("最急的在最上面")).to_be_visible()
    expect(page.get_by_role("note")).to_contain_text("示例店铺")
    fits(page)


def examine(page: Page) -> None:
    page.locator(".due-list a").first.click()
    expect(page.get_by_role("heading", name="最能分清的一问")).to_be_visible()
    page.get_by_text("怎么算出来的").click()
    expect(page.locator(".reckoning .total")).to_be_visible()
    fits(page)
    page.get_by_role("button", name="下一步：取证").click()


def gather(page: Page) -> None:
    expect(page).to_have_url(re.compile(r"/gather/$"))
    page.locator("#evidence-files").set_input_files(
        {"name": "签收底单.jpg", "mimeType": "image/jpeg", "buffer": photograph()}
    )
    expect(page.locator("#keep .files:not(.camera) .chosen-files")).to_have_text("签收底单.jpg")
    page.locator("#kind").select_option("sign_proof")
    page.get_by_role("button", name="存入证据库").click()
    expect(page.get_by_text("传完了：证物 1 个")).to_be_visible()
    picture = page.get_by_alt_text("第 1 号证物的小图")
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth") > 0, "the small picture is shown"
    fits(page)
    page.get_by_role("button", name="下一步：协商").click()


def negotiate(page: Page) -> None:
    box = page.get_by_label("内容")
    expect(box).not_to_be_empty()
    box.fill("加我微信，私下转你 20 元")
    page.get_by_role("button", name="检查语气").click()
    expect(page.get_by_role("alert")).to_contain_text("先别发")
    expect(page.get_by_label("内容")).to_have_value("加我微信，私下转你 20 元")
    fits(page)
    page.locator("#letters summary").first.click()
    page.get_by_role("button", name="放进上面的框里改").first.click()
    expect(page.get_by_label("内容")).not_to_have_value("加我微信，私下转你 20 元")
    page.get_by_role("button", name="检查语气").click()
    expect(page.locator("#write .good")).to_have_text("没有发现不妥，可以发送。")
    page.get_by_role("button", name="我已在平台发送").click()
    expect(page.get_by_role("heading", name="已发送")).to_be_visible()
    fits(page)
    page.get_by_role("button", name="下一步：申诉").click()


def appeal(page: Page) -> None:
    expect(page.get_by_role("heading", name="走哪条路")).to_be_visible()
    page.goto(page.url.split("?")[0] + "?channel=evidence")
    box = page.locator("#text")
    composed = box.input_value()
    expect(page.locator(".meter")).to_contain_text(f"{len(composed)} / 300 字")
    box.fill(composed + "买家是骗子。")
    expect(page.locator(".meter")).to_contain_text(f"{len(composed) + 6} / 300 字")
    page.get_by_role("button", name="重新审稿").click()
    expect(page.get_by_role("alert")).to_contain_text("解决后才能封存")
    expect(page.get_by_role("button", name="封存申诉材料")).to_have_count(0)
    page.locator("#text").fill(composed)
    page.get_by_role("button", name="重新审稿").click()
    calm = page.get_by_text("审稿没有异议。").or_(page.get_by_text("审稿没有挑出要改的句子"))
    expect(calm).to_be_visible()
    fits(page)
    seal(page)


def seal(page: Page) -> None:
    """The exhibit's personal data is looked for by a process of its own, which a busy machine may keep waiting."""
    for _ in range(10):
        if page.locator("#despite").count():  # the advice is to grant what is asked: sealing is a choice of its own
            page.locator("#despite > summary").click()
        page.get_by_role("button", name=re.compile("封存申诉材料|仍然封存")).click()
        answered = page.get_by_role("heading", name="「商家举证」的材料已封存").or_(
            page.get_by_text("没有检查完个人信息")
        )
        expect(answered).to_be_visible()
        if not page.get_by_text("没有检查完个人信息").count():
            return


def take_the_pack_away(page: Page, folder: Path) -> None:
    expect(page.get_by_role("heading", name="「商家举证」的材料已封存")).to_be_visible()
    fits(page)
    with page.expect_download() as started:
        page.get_by_role("link", name="证据包").click()
    bundle = folder / started.value.suggested_filename
    started.value.save_as(bundle)
    assert verify_bundle(bundle).faults == ()
    with zipfile.ZipFile(bundle) as packed:
        assert any(name.endswith("page-1.png") for name in packed.namelist())
    said = page.locator("#said").text_content()
    page.get_by_role("button", name="复制说明").click()
    expect(page.get_by_role("button", name="已复制")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == said
    page.get_by_role("button", name="我已在平台提交").click()
    expect(page.locator(".notice")).to_contain_text("记下了这次提交")
    fits(page)
