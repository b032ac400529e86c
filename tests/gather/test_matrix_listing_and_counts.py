"""What the listing told beforehand, and what other orders of the goods tell."""

import pytest
from cell_kit import CONTRADICTS, SILENT, SUPPORTS, a_story, marks

from mingbian.domain.dossier import Dossier
from mingbian.gather.claims import claims


def test_a_difference_that_the_listing_told_of_contradicts(told: Dossier) -> None:
    """
    2026-02-01 10:00 listing   实物拍摄,因光线可能有色差。尺寸为手工测量,误差1-3cm
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint not_as_described 3990 色差太大，材质也不对
    """
    assert marks(told, "c1") == {2: CONTRADICTS}
    assert marks(told, "c2") == {2: SILENT}


def test_a_difference_that_the_listing_ruled_out_supports(told: Dossier) -> None:
    """
    2026-02-01 10:00 listing   实拍无色差
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint not_as_described 3990 色差太大
    """
    assert marks(told) == {2: SUPPORTS}


def test_a_listing_changed_after_the_order_says_nothing_of_then(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-03 10:00 listing   可能有色差
    2026-03-09 22:15 complaint not_as_described 3990 色差太大
    """
    assert marks(told) == {}


def test_a_promise_is_borne_out_by_the_listing_the_label_and_our_own_words(told: Dossier) -> None:
    """
    2026-02-01 10:00 promise   fake_x10
    2026-02-01 10:00 listing   下单即送雨鞋套一双
    2026-03-01 10:00 seller    现在拍下送您雨鞋套一双
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint false_advertising 3990 客服说会送雨鞋套一双，页面写着假一赔十
    """
    assert [claim.kind.value for claim in claims(told)] == ["false_advertising", "promised", "promised"]
    assert marks(told, "c2") == {3: SUPPORTS, 4: SUPPORTS}
    assert marks(told, "c3") == {2: SUPPORTS, 3: SILENT}


def test_others_with_the_same_trouble_support_and_many_without_contradict(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 goods=G1 雨衣
    2026-03-08 10:00 neighbour 260302-7 quality goods=G1 拉链坏了
    2026-03-08 10:00 neighbour 260302-8 quality goods=G2 掉色
    2026-03-09 08:00 history   product orders=300 complaints=0 days=30
    2026-03-09 22:15 complaint quality 3990 坏了
    """
    assert marks(told) == {3: SUPPORTS, 5: CONTRADICTS}


@pytest.mark.parametrize(
    ("counts", "mark"),
    [
        ("orders=200 complaints=26 batch=B1", SUPPORTS),
        ("orders=200 complaints=26 reason=quality", SUPPORTS),
        ("orders=200 complaints=26", None),  # for any reason, over all batches
        ("orders=200 complaints=26 batch=B2", None),
        ("orders=200 complaints=26 reason=fake", None),
        ("orders=900 complaints=9 reason=quality", None),
        ("orders=20 complaints=2 reason=quality", None),
    ],
)
def test_a_high_count_in_the_batch_or_for_the_reason_supports(counts: str, mark: str | None) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 goods=G1 batch=B1 雨衣",
        f"2026-03-09 08:00 history   product days=30 {counts}",
        "2026-03-09 22:15 complaint quality 3990 坏了",
    )
    assert marks(told).get(2) == mark


def test_few_orders_without_a_complaint_say_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 goods=G1 雨衣
    2026-03-09 08:00 history   product orders=12 complaints=0 days=30
    2026-03-09 22:15 complaint quality 3990 坏了
    """
    assert marks(told) == {}
