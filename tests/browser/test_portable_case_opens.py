"""A portable case opened as its reader opens it: the file itself, in a real Chromium, without any server or network."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from conftest import DESK, PHONE
from mingbian.domain.clock import beijing
from mingbian.render.portable.sealing import FEWEST_ITERATIONS, seal
from mingbian.vault.ledger import head_of, next_entry
from mingbian.vault.printed import printed_beside
from mingbian.vault.seal import manifest_of, write_bundle
from mingbian.vault.verify import CANNOT_PROVE, verify_bundle
from small_shop import photograph

pytestmark = pytest.mark.browser

PASSWORD = "bai-feng-gou-hua-lan"
CODES: list[str] = []
"""What is printed on the case, and on another one."""

HOSTILE = '</script><script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'">'


def case(folder: Path) -> Path:
    """A sealed case in which the buyer, a caption and a rule try to be more than text."""
    outline = {
        "title": f"纠纷卷宗　订单 260301-123456789012345 {HOSTILE}",
        "recipient": "律师",
        "made_at": "2026-03-10 09:00",
        "originals": False,
        "summary": [["店铺", HOSTILE], ["实付", "39.90 元"]],
        "notes": ["文字里的电话已遮盖。"],
        "statement": [{"heading": "关于未收到", "sentences": ["快递已签收（证据2）。", HOSTILE]}],
        "course": [{"at": "2026-03-09 22:15", "source": "聊天", "words": HOSTILE}],
        "claims": [
            {
                "title": "未收到",
                "words": HOSTILE,
                "cells": [{"mark": "contradicts", "title": "反驳", "what": "证据4", "quote": HOSTILE}],
            }
        ],
        "exhibits": [
            {
                "number": 4,
                "title": HOSTILE,
                "caption": HOSTILE,
                "sha256": "a" * 64,
                "size": 9,
                "file": "exhibits/04-redacted.jpg",
                "left_out": "",
                "hidden": [["电话或隐私号", 2]],
            },
            {
                "number": 5,
                "title": "开箱视频",
                "caption": "",
                "sha256": "b" * 64,
                "size": 9,
                "file": "",
                "left_out": "文件较大，没有放进来。",
                "hidden": [],
            },
        ],
        "rules": [{"code": "LAW-1", "title": "某法第一条", "text": HOSTILE, "from": ""}],
        "cannot_prove": list(CANNOT_PROVE),
        "bundle": "260301-123456789012345.zip",
    }
    files = {
        "case.json": json.dumps(outline, ensure_ascii=False).encode(),
        "case.pdf": b"%PDF-1.7",
        "exhibits/04-redacted.jpg": photograph(),
    }
    manifest = manifest_of(files)
    beside = {name: content for name, content in files.items() if name != "case.pdf"}
    earlier = next_entry(None, at=beijing(2026, 3, 9), action="evidence_kept", subjects=["dispute:1", "exhibit:4"])
    CODES[:] = [printed_beside(beside, head_of(earlier)).text, printed_beside({}, head_of(earlier)).text.lower()]
    entry = next_entry(
        head_of(earlier), at=beijing(2026, 3, 10), action="case_exported", subjects=["dispute:1", manifest.subject]
    )
    bundle = folder / "260301-123456789012345.zip"
    write_bundle(bundle, files, manifest, links=[earlier, entry], head=head_of(entry))
    page = folder / "卷宗 <b>.html"
    with bundle.open("rb") as source, page.open("wb") as target:
        seal(source, target, PASSWORD, iterations=FEWEST_ITERATIONS)
    return page


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return case(tmp_path_factory.mktemp("case"))


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desk"])
def reader(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """A window in which whatever is asked of a network, or said in the console, is a failure."""
    context = chromium.new_context(viewport=request.param, locale="zh-CN", accept_downloads=True)
    asked: list[str] = []
    wrong: list[str] = []

    def noted(request: Request) -> None:
        if not request.url.startswith(("file:", "blob:")):
            asked.append(request.url)

    context.on("request", noted)
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    context.close()
    assert (asked, wrong) == ([], [])


def opened(page: Page, file: Path, password: str = PASSWORD) -> None:
    page.goto(file.as_uri())
    page.get_by_label("密码", exact=True).fill(password)
    page.get_by_role("button", name="打开").click()


def test_it_opens_from_a_file_and_checks_itself(reader: Page, page_file: Path, tmp_path: Path) -> None:
    opened(reader, page_file)

    expect(reader.locator("#verdict")).to_contain_text("核对通过：3 个文件与清单一致，存证链 2 条首尾相接")
    expect(reader.get_by_role("img", name="证据4")).to_be_visible()
    assert reader.get_by_role("img", name="证据4").evaluate("image => image.naturalWidth") == 900
    expect(reader.get_by_text("文件较大，没有放进来。")).to_be_visible()
    expect(reader.get_by_text("已遮盖：电话或隐私号 2 处")).to_be_visible()
    assert reader.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1")
    with reader.expect_download() as saved:
        reader.get_by_role("link", name="保存证据包").click()
    saved.value.save_as(tmp_path / "out.zip")
    assert verify_bundle(tmp_path / "out.zip").faults == ()


def test_hostile_words_stay_words(reader: Page, page_file: Path) -> None:
    opened(reader, page_file)

    expect(reader.locator("#course")).to_contain_text("</script><script>")
    assert reader.title() != "owned"
    assert reader.evaluate("document.querySelectorAll('#case script, #case img[src=x]').length") == 0


def test_a_wrong_password_is_told_and_may_be_typed_again(reader: Page, page_file: Path) -> None:
    opened(reader, page_file, PASSWORD.upper())
    expect(reader.get_by_role("status")).to_contain_text("密码不对，没有打开")

    reader.get_by_label("密码", exact=True).fill(PASSWORD)
    reader.get_by_role("button", name="打开").click()

    expect(reader.locator("#verdict")).to_contain_text("核对通过")


def test_the_code_on_the_paper_is_held_against_the_case(reader: Page, page_file: Path) -> None:
    opened(reader, page_file)
    box, verdict = reader.get_by_label("案卷 PDF 首页二维码扫出的文字"), reader.locator("#code-verdict")
    button = reader.get_by_role("button", name="对照二维码")

    for text, words in (
        (CODES[0], "一致：随附的文件就是做案卷时的那些，存证链第 1 条也对得上。"),
        (CODES[1], "不一致"),
        ("你好", "这不是"),
    ):
        box.fill(text)
        button.click()
        expect(verdict).to_contain_text(words)


@pytest.mark.parametrize("harm", ["flipped", "cut"])
def test_a_damaged_file_is_told_apart_from_a_wrong_password(
    reader: Page, page_file: Path, tmp_path: Path, harm: str
) -> None:
    content = page_file.read_bytes()
    at = content.index(b'id="case-data">') + random.Random(3).randrange(200, 900)
    flipped = content[:at] + (b"A" if content[at : at + 1] != b"A" else b"B") + content[at + 1 :]
    cut = content[:at] + content[content.index(b"</script>", at) :]
    harmed = tmp_path / "harmed.html"
    harmed.write_bytes(flipped if harm == "flipped" else cut)

    opened(reader, harmed)

    expect(reader.get_by_role("status")).to_contain_text("不是密码的问题")


def test_a_browser_without_decryption_is_told_a_way_out(reader: Page, page_file: Path) -> None:
    reader.add_init_script("Object.defineProperty(globalThis, 'crypto', { value: {} })")

    reader.goto(page_file.as_uri())

    expect(reader.get_by_role("status")).to_contain_text("mingbian open-case")
    expect(reader.get_by_role("button", name="打开")).to_be_hidden()
