"""After-sales, bill and promotion: what each says, and what its file carries besides."""

from pathlib import Path

from reading_files import read

from export_files import AFTERSALE, AFTERSALES, BILL, ORDER_SN, PROMOTION, bill_bytes, csv_bytes, row, xlsx
from mingbian.domain.clock import beijing
from mingbian.domain.sheet import AfterSaleLine, BillLine, PromotionDay

INCOME = [ORDER_SN, "2026-03-01 23:30:43", "61.80", "0", "交易收入", "-", "0010002|交易收入-订单收入"]
REFUND = [ORDER_SN, "2026-03-09 08:00:00", "0", "-61.80", "交易退款", "", "0020002|交易退款-订单退款"]


def test_an_aftersale_says_what_is_asked_and_where_the_return_is(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "售后.xlsx", xlsx(AFTERSALES, row(AFTERSALES, AFTERSALE)))

    assert problems == []
    request = lines[0]
    assert isinstance(request, AfterSaleLine)
    assert (request.aftersale_id, request.order_sn) == ("20260305000000123", ORDER_SN)
    assert (request.status, request.kind, request.reason_text) == ("退款成功", "退货退款", "质量问题")
    assert (request.traded_fen, request.refund_fen) == (3890, 3890)
    assert (request.return_tracking, request.return_status) == ("SF7000123456789", "签收")
    assert request.applied_at == beijing(2026, 3, 5, 14, 27, 38)
    assert request.buyer_masked == "王*: 1*****9"


def test_an_unknown_aftersale_status_or_kind_is_kept_and_told(tmp_path: Path) -> None:
    changed = row(AFTERSALES, AFTERSALE, 售后状态="待买家确认", 退款类型="以旧换新")
    lines, problems = read(tmp_path, "售后.xlsx", xlsx(AFTERSALES, changed))

    assert [(problem.column, problem.code) for problem in problems] == [
        ("售后状态", "status_unknown"),
        ("退款类型", "status_unknown"),
    ]
    assert isinstance(lines[0], AfterSaleLine)
    assert (lines[0].status, lines[0].kind) == ("待买家确认", "以旧换新")


def test_an_aftersale_number_that_was_rounded_is_refused(tmp_path: Path) -> None:
    changed = row(AFTERSALES, AFTERSALE, 售后编号=20260305000000123)
    lines, problems = read(tmp_path, "售后.xlsx", xlsx(AFTERSALES, changed))

    assert lines == []
    assert [(problem.row, problem.code) for problem in problems] == [(2, "id_damaged")]


def test_the_bill_is_read_between_its_preamble_and_its_footers(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "账单.csv", bill_bytes(INCOME, REFUND))

    assert problems == []
    assert [line.source.row for line in lines] == [6, 7]
    income, refund = lines
    assert isinstance(income, BillLine)
    assert isinstance(refund, BillLine)
    assert (income.income_fen, income.expense_fen, income.kind, income.note) == (6180, 0, "交易收入", "")
    assert (refund.income_fen, refund.expense_fen) == (0, -6180)
    assert refund.business == "0020002|交易退款-订单退款"
    assert refund.at == beijing(2026, 3, 9, 8, 0)


def test_a_movement_without_an_order_is_kept(tmp_path: Path) -> None:
    withdrawal = ["", "2026-03-09 09:00:00", "0", "-1,000.00", "提现", "", "0080001|提现-提现申请"]
    lines, problems = read(tmp_path, "账单.csv", bill_bytes(withdrawal))

    assert problems == []
    assert isinstance(lines[0], BillLine)
    assert (lines[0].order_sn, lines[0].expense_fen) == ("", -100_000)


def test_a_movement_whose_order_was_damaged_is_left_out_and_told(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "账单.csv", bill_bytes(["2.60E+20", *INCOME[1:]]))

    assert lines == []
    assert [(problem.column, problem.code) for problem in problems] == [("商户订单号", "id_damaged")]


def test_a_bill_that_somebody_saved_in_another_encoding_is_the_same_bill(tmp_path: Path) -> None:
    gb, _ = read(tmp_path, "账单.csv", bill_bytes(INCOME))
    utf8, _ = read(tmp_path, "账单.csv", bill_bytes(INCOME).decode("gb18030").encode("utf-8-sig"))

    assert gb == utf8


def test_promotion_drops_its_total_and_reads_dashes_and_percents(tmp_path: Path) -> None:
    day = row(
        PROMOTION,
        {
            "日期": "2026-03-05",
            "商品ID": "600000000123",
            "推广场景": "搜索推广",
            "推广名称": "雨季",
            "总花费(元)": "1,024.50",
            "成交花费(元)": "900.00",
            "交易额(元)": "--",
            "实际投产比": "12.5%",
            "曝光量": "12,345",
            "点击量": "-",
        },
    )
    total = ["总计", "-", "-"] + ["99"] * (len(PROMOTION) - 3)
    lines, problems = read(tmp_path, "推广.xlsx", xlsx(["名称：商品推广"], PROMOTION, day, total))

    assert problems == []
    assert len(lines) == 1
    promotion = lines[0]
    assert isinstance(promotion, PromotionDay)
    assert (promotion.day, promotion.goods_id) == (beijing(2026, 3, 5).date(), "600000000123")
    assert (promotion.scene, promotion.promotion) == ("搜索推广", "雨季")
    assert (promotion.spend_fen, promotion.sales_fen, promotion.impressions, promotion.clicks) == (
        102450,
        None,
        12345,
        None,
    )


def test_the_summary_sheet_beside_the_daily_one_does_no_harm(tmp_path: Path) -> None:
    day = row(PROMOTION, {"日期": "2026-03-05", "商品ID": "600000000123", "曝光量": "1", "点击量": "1"})
    book = xlsx(sheets={"汇总": [["名称", "总花费(元)"], ["雨季", "9.00"]], "明细": [PROMOTION, day]})

    lines, problems = read(tmp_path, "推广.xlsx", book)

    assert len(lines) == 1
    assert problems == []


def test_a_bill_cut_in_the_middle_keeps_its_whole_rows(tmp_path: Path) -> None:
    whole = csv_bytes(BILL, INCOME, REFUND, encoding="gb18030")
    lines, problems = read(tmp_path, "账单.csv", whole[:-40])

    assert len(lines) == 1
    assert [(problem.row, problem.code) for problem in problems] == [(3, "row_cut")]
