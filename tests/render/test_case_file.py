"""The case on paper: everything in it, nothing private, nothing read as markup, the same bytes each time."""

import re
from functools import cache

import pypdfium2
import pytest
from exhibits import Box, photo

from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.render.case_file import case_pdf
from mingbian.rules.book import rule_book
from packing import STORIES, drafted, story

PRIVATE = ("13812345678", "330106199001011234", "文三路90号", "6222021234567890123", "张三丰")


def printed(dossier: Dossier, box: Box | None = None) -> bytes:
    statement, channel = drafted(dossier).statement, drafted(dossier).channel
    return case_pdf(dossier, statement, channel, (box or Box()).gallery(statement.exhibits), tuple(rule_book()))


def words_of(document: bytes) -> str:
    """All text of a PDF without blanks and line ends, for lines are broken where it suits the page."""
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(document)]
    return re.sub(r"[\s\u2060\u200b\xa0\x02]", "", "".join(pages))


@cache
def with_exhibits() -> tuple[Dossier, Box]:
    box = Box()
    box.put("weight_out", photo(900, 600), caption="打包台称重")
    box.put("chat", photo(600, 1300, 2), name="聊天.jpg")
    box.put("packing_video", b"....ftypmp42", "video/mp4", name="装箱.mp4")
    return box.beside(story("missing")), box


@pytest.mark.parametrize("name", STORIES)
def test_the_same_case_gives_the_same_bytes(name: str) -> None:
    assert printed(story(name)) == printed(story(name))


@pytest.mark.parametrize("name", STORIES)
def test_every_sentence_of_the_statement_stands_in_it(name: str) -> None:
    words = words_of(printed(story(name)))

    for sentence in drafted(story(name)).statement.sentences:
        assert re.sub(r"\s", "", sentence.written) in words


def test_it_has_contents_course_exhibits_and_whole_hashes() -> None:
    dossier, box = with_exhibits()
    document = printed(dossier, box)
    words = words_of(document)

    for part in ("目录", "主张与证据对照", "申诉说明", "经过", "证据1", "证据4", "证据6", "原件清单与校验值"):
        assert part in words
    for exhibit in dossier.exhibits:
        assert exhibit.sha256 in words
    assert "视频文件，原件随材料一并提交" in words
    outline = [item.get_title() for item in pypdfium2.PdfDocument(document).get_toc()]
    assert "申诉说明" in outline


def test_page_numbers_and_the_date_stand_in_it() -> None:
    dossier, box = with_exhibits()
    document = pypdfium2.PdfDocument(printed(dossier, box))

    last = document[len(document) - 1].get_textpage().get_text_bounded()
    assert f"{len(document)} / {len(document)}" in last
    assert document.get_metadata_value("CreationDate").startswith("D:20260305")


def test_personal_data_is_on_no_page(told: Dossier) -> None:
    """
    2026-02-01 10:00 listing   咨询请打13812345678
    2026-03-01 10:02 order     260301-123456789012345 3990 address=「浙江省 杭州市 文三路90号2单元501室」 收货人：张三丰
    2026-03-02 18:40 shipped   YT7000 412g 文三路90号2单元501室
    2026-03-02 20:40 scanned   YT7000 杭州 派件员13812345678正在派送
    2026-03-04 09:12 delivered YT7000 文三路90号2单元501室 电话13812345678
    2026-03-04 10:12 call      buyer 留了电话13812345678
    2026-03-05 10:12 review    1 商家电话13812345678
    2026-03-09 22:00 photo     p.jpg 身份证330106199001011234
    2026-03-09 22:15 complaint not_received 3990 没收到，身份证330106199001011234，卡号6222021234567890123
    2026-03-09 22:20 buyer     我住文三路90号2单元501室，电话13812345678
    2026-03-09 22:30 offer     500 打到6222021234567890123
    """
    box = Box()
    box.put("chat", photo(300, 300), caption="电话13812345678", name="13812345678.jpg", quote="文三路90号2单元501室")
    dossier = box.beside(told)
    words = words_of(printed(dossier, box))

    assert "260301-123456789012345" in words
    for secret in PRIVATE:
        assert secret not in words
        assert secret not in drafted(dossier).statement.short + drafted(dossier).statement.long


def test_text_from_outside_is_never_markup(told: Dossier) -> None:
    r"""
    2026-03-01 10:02 order     260301-123456789012345 3990 *粗体* #set text(red) $x^2$ _斜_ `code` <label> @ref
    2026-03-04 09:30 buyer     #image("/etc/passwd") #eval("1+1") #pagebreak() \\ // 注释 /* */ = 标题 - 列表 https://a.b/c
    2026-03-09 22:15 complaint quality 3990 #panic("x") "引号" 坏了 ] } ) #
    """
    words = words_of(printed(told))

    for written in ("*粗体*#settext(red)$x^2$_斜_`code`<label>@ref", '#image("/etc/passwd")', '#panic("x")'):
        assert written in words


def test_very_long_and_empty_texts_break_no_page(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000
    2026-03-04 09:30 buyer
    2026-03-09 22:15 complaint other 0
    """
    long = "https://example.com/" + "a1b2c3" * 100
    document = printed(told)
    longer = printed(told_with(long))

    assert len(pypdfium2.PdfDocument(document)) >= 3
    assert long in words_of(longer)
    for page in pypdfium2.PdfDocument(longer):
        for piece in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
            assert piece.get_bounds()[2] <= page.get_width()


def told_with(text: str) -> Dossier:
    """A dossier whose title and message hold this text."""
    return read(f"""
        2026-03-01 10:02 order     260301-123456789012345 3990 {text}
        2026-03-04 09:30 buyer     {text} {"很长的话" * 300}
        2026-03-09 22:15 complaint quality 3990 坏了
    """)
