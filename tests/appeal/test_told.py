"""An offer in a statement is called by its kind: a coupon or a return is no money that was paid back."""

import pytest

from mingbian.appeal.told import told
from mingbian.domain.clock import beijing
from mingbian.domain.talk import OfferMade

AT = beijing(2026, 3, 10, 9)


@pytest.mark.parametrize(
    ("text", "amount_fen", "said"),
    [
        ("愿意退一半", 1250, "提出退补12.50元，写明“愿意退一半”"),
        ("店铺优惠券。满 50 可用", 500, "提出店铺优惠券5.00元"),
        ("退货退款，运费我们出。", 3990, "提出退货退款39.90元"),
        ("补发。明天寄出", 0, "提出解决办法“补发。明天寄出”"),
    ],
)
def test_each_kind_is_said_by_its_name(text: str, amount_fen: int, said: str) -> None:
    sentence = told(OfferMade(at=AT, cite=1, amount_fen=amount_fen, text=text))

    assert said in sentence
    assert ("退补" in sentence) is ("退补" in said)
