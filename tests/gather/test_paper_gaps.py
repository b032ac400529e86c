"""Why a paper does not cover an order: what counts is the day of the order, and both days are said."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import FOR_EVER, Certificate, CertificateKind
from mingbian.domain.story import read
from mingbian.gather.paper_gaps import covers, gaps
from mingbian.gather.shelf import OnShelf, ShelfState, on_shelf


def said(told: Dossier) -> list[tuple[bool, str]]:
    return [(gap.decides, gap.sentence) for gap in gaps(told.of(Certificate)[0], told)]


def test_a_paper_for_these_goods_this_batch_and_this_day_has_no_gap(told: Dossier) -> None:
    """
    2026-01-01 10:00 certificate inspection from=2026-01-01 to=2026-12-31 goods=G1 batch=B1 brand=雨王 质检报告
    2026-03-01 10:00 order     260301-1 3990 goods=G1 batch=B1 雨王一次性雨衣
    2026-03-04 20:00 complaint quality 0 坏了
    """
    assert said(told) == []


def test_other_goods_another_batch_and_another_brand_are_told_one_by_one(told: Dossier) -> None:
    """
    2026-01-01 10:00 certificate inspection from=2026-01-01 to=2026-12-31 goods=G2 batch=B2 brand=晴王 质检报告
    2026-03-01 10:00 order     260301-1 3990 goods=G1 batch=B1 雨王一次性雨衣
    2026-03-04 20:00 complaint quality 0 坏了
    """
    assert said(told) == [
        (True, "它写的是商品 G2，这一单是 G1。"),
        (True, "它只说批次 B2，这一单是批次 B1。"),
        (False, "它写的品牌是“晴王”，商品标题里没有这个牌子，请核对是不是同一个。"),
    ]


def test_a_batch_that_nobody_recorded_is_not_taken_for_the_papers(told: Dossier) -> None:
    """
    2026-01-01 10:00 certificate inspection from=2026-01-01 to=2026-12-31 batch=B2 质检报告
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 complaint quality 0 坏了
    """
    assert said(told) == [(True, "它只说批次 B2，这一单的批次没有登记，不知道是不是这一批。")]


def test_run_out_on_the_day_of_the_order_though_a_new_one_holds_now(told: Dossier) -> None:
    """
    2026-01-01 10:00 certificate test_report from=2025-01-01 to=2026-02-28 旧报告
    2026-01-01 10:00 certificate test_report from=2026-03-02 to=2027-03-01 新报告
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 complaint quality 0 坏了
    """
    old, new = told.of(Certificate)

    assert [gap.sentence for gap in gaps(old, told)] == ["下单日 2026-03-01 时它已于 2026-02-28 到期。"]
    assert [gap.sentence for gap in gaps(new, told)] == [
        "它现在有效，但从 2026-03-02 才生效，下单日 2026-03-01 不在其内。"
    ]
    assert not covers(old, told)
    assert not covers(new, told)


def test_valid_on_the_day_of_the_order_and_run_out_since_still_covers_it(told: Dossier) -> None:
    """
    2026-01-01 10:00 certificate test_report from=2025-01-01 to=2026-03-01 报告
    2026-03-01 23:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 complaint quality 0 坏了
    """
    assert said(told) == [(False, "下单日 2026-03-01 在有效期内；它后来于 2026-03-01 到期，只能说明下单时的情况。")]
    assert covers(told.of(Certificate)[0], told)


def test_an_invoice_of_a_later_day_tells_nothing_of_this_order(told: Dossier) -> None:
    """
    2026-01-01 10:00 certificate purchase_invoice from=2026-03-02 to=9999-12-31 发票
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-04 20:00 complaint fake 0 假的
    """
    assert said(told) == [(True, "开票日 2026-03-02 晚于下单日 2026-03-01，说明不了这一单的货从哪里来。")]


DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
ORDER = read("2026-03-01 10:00 order 260301-1 3990 goods=G1 batch=B1 雨衣\n2026-03-04 20:00 complaint quality 0 坏了")


@given(DAYS, st.one_of(DAYS, st.just(FOR_EVER)), st.sampled_from(["", "G1", "G2"]), st.sampled_from(["", "B1", "B2"]))
def test_what_has_no_deciding_gap_is_what_covers(begins: date, ends: date, goods: str, batch: str) -> None:
    """The sentences and the matrix never disagree."""
    paper = Certificate(
        at=ORDER.now,
        cite=9,
        kind=CertificateKind.TEST_REPORT,
        valid_from=begins,
        valid_to=ends,
        title="",
        goods_id=goods,
        batch=batch,
    )

    assert covers(paper, ORDER) is paper.covers(day_of(ORDER.order.at), goods_id="G1", batch="B1")


def paper(begins: date, ends: date) -> Certificate:
    kind = CertificateKind.LICENCE
    return Certificate(at=ORDER.now, cite=1, kind=kind, valid_from=begins, valid_to=ends, title="")


def test_how_a_paper_stands_today() -> None:
    today = date(2026, 3, 1)

    assert on_shelf(paper(date(2026, 3, 2), date(2027, 3, 1)), today) == OnShelf(ShelfState.NOT_YET, 1, 0.0)
    assert on_shelf(paper(date(2026, 1, 30), date(2026, 4, 1)), today).state is ShelfState.VALID
    assert on_shelf(paper(date(2026, 1, 30), date(2026, 3, 31)), today) == OnShelf(ShelfState.SOON, 30, 0.5)
    assert on_shelf(paper(date(2026, 1, 30), today), today) == OnShelf(ShelfState.SOON, 0, 1.0)
    assert on_shelf(paper(date(2025, 1, 1), date(2026, 2, 28)), today) == OnShelf(ShelfState.ENDED, -1, 1.0)
    assert on_shelf(paper(date(2025, 1, 1), FOR_EVER), today) == OnShelf(ShelfState.ENDLESS, None, 0.0)


@given(DAYS, DAYS, DAYS)
def test_the_share_that_has_run_is_a_share(begins: date, ends: date, today: date) -> None:
    assert 0.0 <= on_shelf(paper(min(begins, ends), max(begins, ends)), today).share <= 1.0
