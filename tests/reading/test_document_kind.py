"""Every kind of document is known by its name and a word beside it; one word says nothing, two kinds are unsure."""

import pytest

from mingbian.casework.file_look import guess_by_words
from mingbian.domain.evidence import FILED_AS
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.reading.certificate_text import paper_text
from mingbian.reading.document_kind import likenesses
from mingbian.reading.document_marks import DOCUMENTS
from mingbian.reading.words import rows_of

SAYS = {
    "qualification": "营 业 执 照\n统一社会信用代码 9133",
    "brand_authorisation": "品牌授权书\n兹授权甲公司",
    "third_party_test": "检测报告\n委托单位：某某商行\n样品名称：雨衣",
    "inspection_report": "质检报告\n检验员 03",
    "purchase_invoice": "电子发票\n价税合计 100",
    "shipping_slip": "电子面单\n收方 张先生",
    "order_detail": "订单详情\n实付 39.90",
    "after_sale_page": "退款详情\n申请时间 2026-03-09",
    "transfer_record": "转账成功\n收款方 某某",
    "chat": "按住说话\n对方正在输入",
    "tracking": "物流详情\n运单号 YT7000",
    "courier_stamp": "签收证明\n某某网点",
    "courier_damage_note": "破损证明\n快递 YT7000",
    "penalty_notice": "违规通知\n违规类型 虚假发货",
    "police_receipt": "受案回执\n某某市公安局某某派出所",
    "timestamp_proof": "可信时间戳认证证书\nSHA 0f0f",
    "lawyer_letter": "律师函\n某某律师事务所",
}


def test_every_kind_in_the_table_is_one_that_we_file_and_is_promised_here() -> None:
    codes = {document.code for document in DOCUMENTS if document.code}

    assert codes <= set(evidence_kinds())
    assert codes == set(SAYS)
    assert {document.code for document in DOCUMENTS if document.paper} == set(FILED_AS.values())


@pytest.mark.parametrize(("code", "words"), SAYS.items(), ids=list(SAYS))
def test_a_title_and_what_goes_with_it_say_what_it_is(code: str, words: str) -> None:
    guess = guess_by_words(rows_of(words))

    assert (guess.kind, guess.sure) == (code, True)
    assert guess.why.startswith(f"认作「{evidence_kinds()[code].title}」：上面写着「")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("出厂检验报告\n检验员 03\n委托单位 无", "inspection_report"),
        ("前言" * 200 + "营业执照 统一社会信用代码", "qualification"),
        ("\n".join(["第一页的话"] * 30) + "\n营业执照\n统一社会信用代码", "qualification"),
    ],
    ids=["two kinds", "within a sentence", "far down"],
)
def test_what_could_be_something_else_is_proposed_and_not_sure(words: str, code: str) -> None:
    guess = guess_by_words(rows_of(words))

    assert (guess.kind, guess.sure) == (code, False)
    assert guess.why.startswith("像是「")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "营业执照",
        "买家说：你们有检测报告吗",
        "出厂检验报告",
        "派出所",
        "订单编号 260301-1\n实付 39.90",
        "快递到网点了",
    ],
)
def test_one_word_alone_and_words_without_a_name_say_nothing(words: str) -> None:
    assert guess_by_words(rows_of(words)).kind == ""


def test_what_is_no_evidence_of_ours_is_proposed_as_none() -> None:
    """A buyer's identity card is filed as nothing by itself."""
    assert guess_by_words(rows_of("居民身份证\n公民身份号码 33010019900101001X")).kind == ""


def test_words_that_many_documents_bear_count_only_beside_a_name() -> None:
    said = paper_text(rows_of("运单号 YT7000\n派件 网点"))

    assert likenesses(said) == ()


def test_a_word_on_every_page_counts_once() -> None:
    once, thrice = ("营业执照\n登记机关", "营业执照\n登记机关\n登记机关\n登记机关")

    assert likenesses(paper_text(rows_of(once)))[0].score == likenesses(paper_text(rows_of(thrice)))[0].score
