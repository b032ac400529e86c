"""What holds for every reason that a complaint can be filed for: it is claimed in words, and without any.

One text a reason, as buyers write it: the claim stands in the words of the text, and the same words denied, supposed or
asked claim nothing.
"""

import pytest

from mingbian.domain.claim import ClaimKind
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import REASON_TITLES, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import Order
from mingbian.gather.claims import claims
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.matrix import matrix
from mingbian.gather.needs_for import needs_for, needs_of

SAID = {
    Reason.NOT_RECEIVED: "都显示签收了，我没收到货",
    Reason.NOT_AS_DESCRIBED: "实物和图片完全不一样",
    Reason.QUALITY: "用了两天就坏了",
    Reason.FAKE: "一验是假货",
    Reason.MISSING_ITEM: "三件少了一件",
    Reason.WRONG_ITEM: "颜色发错了",
    Reason.DAMAGED: "打开一看杯子碎了",
    Reason.LATE_SHIPPING: "五天了还没发货",
    Reason.FALSE_SHIPPING: "填的单号是假的",
    Reason.EMPTY_PARCEL: "收到一个空盒子",
    Reason.ATTITUDE: "客服态度恶劣",
    Reason.HARASSMENT: "半夜给我打电话",
    Reason.FALSE_ADVERTISING: "这是虚假宣传",
    Reason.FOOD_SAFETY: "面包里吃出一根头发",
    Reason.BAD_FRUIT: "苹果烂了5个",
    Reason.REFUND_SLOW: "退货签收了至今没退款",
    Reason.RETURN_REFUSED: "七天之内不让退货",
    Reason.REVIEW_THREAT: "不给我退款就给差评",
    Reason.PROFESSIONAL_CLAIM: "根据食品安全法第一百四十八条要求十倍赔偿",
    Reason.IMAGE_THEFT: "盗用我拍的图片",
    Reason.OTHER: "我对这件事有意见",
}
DENIED = {
    Reason.QUALITY: ("没有坏，就是不喜欢", "如果坏了可以退吗", "会不会坏了", "客服说“坏了包退”"),
    Reason.MISSING_ITEM: ("没有少件", "要是少了一件怎么办", "少了一件吗", "客服说“没有少发”"),
    Reason.FAKE: ("不是假货", "万一是假货呢", "是假货吗"),
    Reason.DAMAGED: ("包装没有破损", "如果碎了能补发吗", "碎了吗"),
    Reason.NOT_RECEIVED: ("如果没收到怎么办",),
    Reason.FOOD_SAFETY: ("没有发霉", "如果过期了可以退吗"),
    Reason.WRONG_ITEM: ("没有发错", "要是发错了怎么换"),
    Reason.ATTITUDE: ("不是说态度差",),
}


def complained(reason: Reason, text: str) -> Dossier:
    order = Order(at=beijing(2026, 3, 1, 10), cite=1, order_sn="260301-1", amount_fen=3990, title="商品", quantity=3)
    filed = beijing(2026, 3, 9, 22)
    return Dossier((order, Complaint(at=filed, cite=2, reason=reason, amount_fen=0, text=text)), filed)


def test_no_reason_is_left_out() -> None:
    assert set(SAID) == set(Reason)


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_claims_with_the_words_they_come_from(reason: Reason) -> None:
    found = [claim for claim in claims(complained(reason, SAID[reason])) if claim.kind.value == reason.value]

    assert found
    assert all(claim.words in SAID[reason] and claim.cite == 2 for claim in found)


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_is_claimed_even_without_words(reason: Reason) -> None:
    (claim,) = claims(complained(reason, ""))

    assert (claim.kind, claim.words) == (ClaimKind(reason.value), REASON_TITLES[reason])


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_needs_and_knows_what_is_missing(reason: Reason) -> None:
    told = complained(reason, SAID[reason])
    found, needs = claims(told), needs_for(told)

    assert all(needs_of(claim, needs) for claim in found)
    missing = [cell for cell in matrix(told, found, needs) if cell.fetch]
    assert {cell.evidence for cell in missing} <= set(evidence_kinds())
    assert missing


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason, texts in DENIED.items() for text in texts])
def test_what_is_denied_supposed_asked_or_quoted_is_claimed_by_the_reason_alone(reason: Reason, text: str) -> None:
    (claim,) = claims(complained(reason, text))

    assert claim.words == REASON_TITLES[reason]
