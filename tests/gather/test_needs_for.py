import pytest

from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.gather.needs_for import all_needs, needs_for

USUAL = {
    Reason.NOT_RECEIVED: ["C07"],
    Reason.NOT_AS_DESCRIBED: ["C02"],
    Reason.QUALITY: ["C01"],
    Reason.FAKE: ["C03"],
    Reason.MISSING_ITEM: ["C04"],
    Reason.WRONG_ITEM: ["C05"],
    Reason.DAMAGED: ["C08"],
    Reason.LATE_SHIPPING: ["C09"],
    Reason.FALSE_SHIPPING: ["C10"],
    Reason.EMPTY_PARCEL: ["C11"],
    Reason.ATTITUDE: ["C12"],
    Reason.HARASSMENT: ["C13"],
    Reason.FALSE_ADVERTISING: ["C14"],
    Reason.FOOD_SAFETY: ["C15"],
    Reason.BAD_FRUIT: ["C16"],
    Reason.REFUND_SLOW: ["C17"],
    Reason.RETURN_REFUSED: ["C18"],
    Reason.REVIEW_THREAT: ["C20"],
    Reason.PROFESSIONAL_CLAIM: ["C21"],
    Reason.IMAGE_THEFT: ["C24"],
    Reason.OTHER: ["C01"],
}


def codes(dossier: Dossier) -> list[str]:
    return [need.code for need in needs_for(dossier)]


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_its_row(reason: Reason) -> None:
    told = read(f"2026-03-01 10:02 order 260301-1 3990 雨衣\n2026-03-09 22:15 complaint {reason.value} 0")

    assert codes(told) == USUAL[reason]


def test_not_received_is_another_case_once_it_is_signed(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 菜鸟驿站
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert codes(told) == ["C06"]


def test_a_parcel_that_was_refused_was_not_signed(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 拒收,退回发件人
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert codes(told) == ["C07"]


def test_what_is_claimed_besides_brings_its_own_row_behind(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint quality 3990 掉色，少了一件，客服态度差，还过敏了
    """
    assert codes(told) == ["C01", "C04", "C12"]


def test_a_lighter_return_asks_whether_it_is_the_same_piece(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000 412g
    2026-03-06 18:40 returned  SF9000
    2026-03-08 18:40 return_weighed SF9000 90g
    2026-03-09 22:15 complaint refund_slow 3990 不退款
    """
    assert codes(told) == ["C17", "C18", "C19"]


def test_an_order_on_its_first_day_can_still_be_reported(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-01 11:02 aftersale refund_only 3990 不想要了
    """
    assert codes(told) == ["C01", "C22"]


def test_a_poor_review_asks_whether_it_is_true(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-05 11:02 review    1 千万别买
    2026-03-09 11:02 complaint other 0
    """
    assert codes(told) == ["C01", "C23"]


@pytest.mark.parametrize(
    ("account", "comes"),
    [("orders=6 refunds=4", True), ("orders=20 refunds=4", False), ("orders=3 refunds=2", False), ("reviews=9", False)],
)
def test_many_refunds_in_this_shop_are_background(account: str, comes: bool) -> None:
    told = read(
        "2026-03-01 10:02 order     260301-1 3990 雨衣\n"
        f"2026-03-05 11:02 account   {account}\n"
        "2026-03-09 11:02 complaint quality 3990 掉色"
    )
    assert ("C26" in codes(told)) is comes
    assert codes(told)[0] == "C01"


def test_our_own_picture_is_another_case_than_a_picture_complained_of(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 11:02 complaint image_theft 0 本店主图被别的店铺盗用
    """
    assert codes(told) == ["C25"]


def test_rules_and_evidence_stand_in_the_order_of_their_weight() -> None:
    assert all_needs()["C06"].must[0] == "courier_stamp"
    assert all_needs()["C06"].rules == ("PDD-INT-06", "LAW-MFD-512", "LAW-EC-20", "LAW-EXP-28")
