"""What a paper says of itself, read from its lines: a proposal, with every doubt told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.evidence import CertificateKind, Term
from mingbian.reading.certificate import certificate_says
from mingbian.reading.certificate_labels import Label
from mingbian.reading.words import Line, Page, one_below_the_other
from paper_kit import AUTHORISATION, INSPECTION, INVOICE, LICENCE, TEST_REPORT, lines, says


def test_a_business_licence_that_holds_for_ever() -> None:
    found = says(LICENCE)

    assert found.kind is CertificateKind.LICENCE
    assert found.title is not None
    assert found.title.value == "营业执照"
    assert found.value(Label.HOLDER) == "杭州晴天贸易有限公司"
    assert found.value(Label.ISSUER) == "杭州市西湖区市场监督管理局"
    assert found.value(Label.NUMBER) == "91350100M000100Y43"
    assert (found.term, found.valid_from, found.valid_to) == (Term.LONG, date(2015, 3, 2), None)
    assert found.doubts == ()


def test_a_letter_of_authorisation_is_read_though_its_sentence_runs_over_two_lines() -> None:
    found = says(AUTHORISATION)

    assert found.kind is CertificateKind.BRAND_AUTHORISATION
    assert found.value(Label.HOLDER) == "杭州晴天贸易有限公司"
    assert found.value(Label.BRAND) == "雨王"
    assert found.value(Label.ISSUER) == "广东雨王户外用品有限公司"
    assert (found.valid_from, found.valid_to) == (date(2025, 1, 1), date(2026, 12, 31))
    assert found.issued_on == date(2024, 12, 20)


def test_a_name_cut_by_the_end_of_the_line_is_put_together() -> None:
    found = says(
        "品牌授权书\n被授权方：杭州晴天贸易有限\n公司\n授权方：雨王公司\n授权期限：2025年1月1日至2025年12月31日"
    )

    assert found.value(Label.HOLDER) == "杭州晴天贸易有限公司"


def test_who_authorises_is_not_who_is_authorised() -> None:
    found = says("授权书\n被授权方：甲店\n授权方：乙公司")

    assert (found.value(Label.HOLDER), found.value(Label.ISSUER)) == ("甲店", "乙公司")


def test_letters_of_a_stamp_behind_a_name_are_no_part_of_it() -> None:
    found = says("品牌授权书\n兹授权甲公司\n授权方：广东雨王户外用品有限公司用\n日期：2024年12月20日")

    assert found.value(Label.ISSUER) == "广东雨王户外用品有限公司"


def test_a_test_report_names_goods_model_and_batch() -> None:
    found = says(TEST_REPORT)

    assert found.kind is CertificateKind.TEST_REPORT
    named = (found.value(Label.GOODS), found.value(Label.MODEL), found.value(Label.BATCH), found.value(Label.BRAND))
    assert named == ("一次性雨衣", "YW-01", "B20250301", "雨王")
    assert (found.valid_from, found.valid_to) == (date(2025, 3, 15), date(2026, 3, 14))


def test_a_year_from_the_day_of_issue_ends_on_the_day_before_it_comes_round_and_says_so() -> None:
    found = says(INSPECTION)

    assert found.kind is CertificateKind.INSPECTION
    assert found.value(Label.BATCH) == "B7"
    assert (found.valid_from, found.valid_to) == (date(2026, 2, 3), date(2027, 2, 2))
    assert any("推算到 2027-02-02" in doubt for doubt in found.doubts)


def test_an_invoice_has_a_day_and_no_end() -> None:
    found = says(INVOICE)

    assert found.kind is CertificateKind.PURCHASE_INVOICE
    assert found.value(Label.GOODS) == "一次性雨衣"
    assert found.value(Label.ISSUER) == "义乌晴朗塑料制品厂"
    assert (found.term, found.valid_from, found.valid_to) == (Term.UNSTATED, date(2025, 2, 18), None)
    assert found.doubts == ()


@pytest.mark.parametrize(
    ("words", "begins", "ends", "term"),
    [
        ("有效期至：2027年3月1日", None, date(2027, 3, 1), Term.DATED),
        ("有效期限：2025.01.01—2027.03.01", date(2025, 1, 1), date(2027, 3, 1), Term.DATED),
        ("有效期：自 2025年1月1日 起至 2027年3月1日 止", date(2025, 1, 1), date(2027, 3, 1), Term.DATED),
        ("营业期限：2015年03月02日至无固定期限", date(2015, 3, 2), None, Term.LONG),
        ("有效期：长期", None, None, Term.LONG),
        ("签发日期：2025-03-01\n本报告有效期两年", date(2025, 3, 1), date(2027, 2, 28), Term.DATED),
        ("签发日期：2024-02-29\n有效期壹年", date(2024, 2, 29), date(2025, 2, 27), Term.DATED),
        ("签发日期：2025-03-01\n有效期6个月", date(2025, 3, 1), date(2025, 8, 31), Term.DATED),
        (
            "发证日期：二〇二四年三月一日\n有效期至二〇二六年十二月三十一日",
            date(2024, 3, 1),
            date(2026, 12, 31),
            Term.DATED,
        ),
        ("有效期\n2025年1月1日\n至\n2026年1月1日", date(2025, 1, 1), date(2026, 1, 1), Term.DATED),
        ("签发日期：20250301", date(2025, 3, 1), None, Term.UNSTATED),
    ],
)
def test_how_long_a_paper_holds_is_printed_in_many_ways(
    words: str, begins: date | None, ends: date | None, term: Term
) -> None:
    found = says(f"产品质量检验报告\n质检员：甲\n{words}")

    assert (found.valid_from, found.valid_to, found.term) == (begins, ends, term)


def test_a_month_without_a_day_runs_to_its_end_and_is_told() -> None:
    found = says("食品经营许可证\n发证机关：某局\n有效期至：2027年2月")

    assert found.valid_to == date(2027, 2, 28)
    assert "“2027年2月”没有写到日，填的是 2027-02-28，请核对。" in found.doubts


def test_letters_read_for_digits_are_put_right_and_told() -> None:
    found = says("检测报告\n检测机构：某检测中心\n签发日期：2O25年O3月l5日\n有效期至：2026年O3月14日")

    assert (found.valid_from, found.valid_to) == (date(2025, 3, 15), date(2026, 3, 14))
    assert sum("里有字母，按数字读成了" in doubt for doubt in found.doubts) == 2


def test_a_business_code_with_an_o_for_a_zero_is_put_right() -> None:
    assert says(LICENCE.replace("91350100M000100Y43", "9135O1OOMOOO1OOY43")).value(Label.NUMBER) == "91350100M000100Y43"


def test_a_business_code_that_does_not_add_up_is_told() -> None:
    found = says(LICENCE.replace("91350100M000100Y43", "91350100M000100Y48"))

    assert found.doubts == ("统一社会信用代码 91350100M000100Y48 的校验位对不上，请逐位核对。",)


def test_two_ends_are_told_and_not_chosen_in_silence() -> None:
    found = says("检测报告\n检测机构：某中心\n签发日期：2025-01-01\n有效期至：2025-12-31\n资质有效期至：2028-06-30")

    assert found.valid_to == date(2025, 12, 31)
    assert any("不止一个（2025-12-31、2028-06-30）" in doubt for doubt in found.doubts)


def test_two_spans_are_told() -> None:
    found = says("授权书\n授权方：甲公司\n授权期限：2024年1月1日至2024年12月31日\n续期：2025年1月1日至2025年6月30日")

    assert found.valid_to == date(2024, 12, 31)


def test_no_date_is_said_and_none_is_made_up() -> None:
    found = says("检测报告\n检测机构：某检测中心\n样品名称：雨衣")

    assert (found.valid_from, found.valid_to, found.term) == (None, None, Term.UNSTATED)
    assert "没有读到日期，请对照图片填写。" in found.doubts


def test_a_span_that_is_turned_round_is_told() -> None:
    found = says("授权书\n授权方：甲公司\n授权期限：2026年1月1日至2025年1月1日")

    assert any("前后颠倒" in doubt for doubt in found.doubts)


def test_a_date_that_there_is_not_is_no_date() -> None:
    assert says("检测报告\n检测机构：甲\n有效期至：2025年13月40日").valid_to is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("居民身份证\n姓名 王某\n公民身份号码 33010019900101001X", "身份证"),
        ("收件人：王某\n寄件人：晴天\n运单号 YT700001", "快递面单"),
        ("订单编号 260301-123\n实付 39.90\n成交时间 2026-03-01", "订单或售后页面的截图"),
        ("转账成功\n收款方 某某\n交易流水 1", "转账或流水"),
        ("授权委托书\n委托代理人：王某\n代理权限：特别授权", "授权委托书"),
        ("购销合同\n甲方：某公司 乙方：某厂\n送货单", "采购合同或送货单"),
    ],
)
def test_another_document_is_called_by_its_name(words: str, name: str) -> None:
    found = says(words)

    assert (found.kind, found.instead) == (None, name)
    assert found.doubts[0].startswith(f"这份文件看起来是{name}，不是这里要登记的资质。")


def test_words_that_tell_of_no_paper_are_no_paper() -> None:
    found = says("你好\n在吗\n这个雨衣有货吗")

    assert (found.kind, found.instead, found.values) == (None, "", {})
    assert found.doubts == ("看不出这是哪一种资质，请选定种类。",)


def test_a_blank_page_asks_for_a_better_picture() -> None:
    assert certificate_says(()).doubts == ("没有读到字：请换一张清楚、正面的照片，或直接手填。",)


def test_what_was_read_unsurely_is_told() -> None:
    found = says(AUTHORISATION, sure=0.6)

    assert any("日期读得不太清（把握 60%）" in doubt for doubt in found.doubts)
    assert "“雨王”读得不太清，请对照图片。" in found.doubts


def test_a_registration_of_a_mark_says_whose_it_is_and_until_when() -> None:
    found = says(
        "商标注册证\n第 33871025 号\n核定使用商品：雨衣、雨披\n注册人：广东雨王户外用品有限公司\n"
        "注册有效期限 自2019年03月07日至2029年03月06日\n发证机关：国家知识产权局"
    )

    assert found.kind is CertificateKind.TRADEMARK
    assert found.title is not None
    assert found.title.value == "商标注册证"
    assert (found.value(Label.HOLDER), found.value(Label.ISSUER)) == ("广东雨王户外用品有限公司", "国家知识产权局")
    assert (found.value(Label.NUMBER), found.value(Label.GOODS)) == ("33871025", "雨衣、雨披")
    assert (found.valid_from, found.valid_to) == (date(2019, 3, 7), date(2029, 3, 6))


def test_a_slash_in_a_field_says_that_there_is_nothing() -> None:
    assert Label.BRAND not in says("检测报告\n检测机构：某检测中心\n商标：/\n批号：——").values


BOXES = st.builds(
    Line,
    st.one_of(st.text(max_size=30), st.sampled_from("".join((LICENCE, AUTHORISATION, INVOICE)).split("\n"))),
    st.floats(0, 1),
    st.floats(0, 0.5),
    st.floats(0, 1),
    st.floats(0.5, 1),
    st.floats(0, 1),
)


@given(st.lists(BOXES, max_size=14))
def test_whatever_stands_on_a_page_is_read_without_falling_over(boxes: list[Line]) -> None:
    found = certificate_says(boxes)

    assert certificate_says(boxes) == found
    assert all(value.value and 0 <= value.sure <= 1 for value in found.values.values())
    assert all(doubt.endswith("。") for doubt in found.doubts)


@given(st.permutations(lines(TEST_REPORT)))
def test_the_order_in_which_the_boxes_come_does_not_matter(boxes: list[Line]) -> None:
    assert certificate_says(boxes) == certificate_says(lines(TEST_REPORT))


def test_of_several_pages_each_is_read_by_itself_and_all_count() -> None:
    """The cover names the report, the second page the goods; what stands at the same height is not one row."""
    first = Page(1, 900, 1200, lines("检测报告\n报告编号：W2025-33871\n检测机构：浙江晴朗检测技术有限公司"))
    second = Page(2, 900, 1200, lines("样品名称：一次性雨衣\n批号：B20250301\n签发日期：2025年03月15日"))

    found = certificate_says(one_below_the_other((first, second)))

    assert found.kind is CertificateKind.TEST_REPORT
    assert found.value(Label.NUMBER) == "W2025-33871"
    assert found.value(Label.GOODS) == "一次性雨衣"
    assert found.value(Label.BATCH) == "B20250301"
    assert found.issued_on == date(2025, 3, 15)
