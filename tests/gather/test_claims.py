import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.claim import ClaimKind
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import REASON_TITLES, AfterSale, AfterSaleKind, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message, Speaker
from mingbian.domain.trade import Order
from mingbian.gather.claims import about, claims
from mingbian.gather.matrix import matrix
from mingbian.gather.statements import statements

ORDERED, FILED = beijing(2026, 3, 1, 10), beijing(2026, 3, 9, 22)


def complained(text: str, reason: Reason = Reason.OTHER, *messages: str) -> Dossier:
    order = Order(at=ORDERED, cite=1, order_sn="260301-1", amount_fen=3990, title="雨衣")
    complaint = Complaint(at=FILED, cite=2, reason=reason, amount_fen=0, text=text)
    said = (
        Message(at=FILED, cite=number, speaker=Speaker.BUYER, text=message)
        for number, message in enumerate(messages, start=3)
    )
    return Dossier((order, complaint, *said), FILED)


def kinds(text: str, reason: Reason = Reason.OTHER) -> list[str]:
    return [claim.kind.value for claim in claims(complained(text, reason)) if claim.kind is not ClaimKind.OTHER]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("一直没收到,要求退款", "not_received", "一直没收到"),
        ("快递显示签收但我没有签收", "not_received", "我没有签收"),
        ("物流三天没更新了", "not_received", "物流三天没更新了"),
        ("5天了都没发货", "late_shipping", "5天了都没发货"),
        ("东西很好就是物流慢", "late_shipping", "东西很好就是物流慢"),
        ("单号是假的，查不到", "false_shipping", "单号是假的"),
        ("杯子碎了", "damaged", "杯子碎了"),
        ("少了勺子、碗、筷子", "missing_item", "少了勺子、碗、筷子"),
        ("我没收到赠品", "missing_item", "我没收到赠品"),
        ("不是我要的颜色", "wrong_item", "不是我要的颜色"),
        ("打开一看里面什么都没有", "empty_parcel", "打开一看里面什么都没有"),
        ("怀疑是假货", "fake", "怀疑是假货"),
        ("不是正品", "fake", "不是正品"),
        ("衣服有别人穿过的痕迹", "used_goods", "衣服有别人穿过的痕迹"),
        ("穿一次就破了", "quality", "穿一次就破了"),
        ("质量不过关", "quality", "质量不过关"),
        ("和图片完全不一样", "not_as_described", "和图片完全不一样"),
        ("客服态度恶劣", "attitude", "客服态度恶劣"),
        ("没收到你们的回复", "attitude", "没收到你们的回复"),
        ("半夜给我打电话", "harassment", "半夜给我打电话"),
        ("虚假宣传", "false_advertising", "虚假宣传"),
        ("吃出一根头发", "food_safety", "吃出一根头发"),
        ("牛奶过期了", "food_safety", "牛奶过期了"),
        ("苹果烂了5个", "bad_fruit", "苹果烂了5个"),
        ("至今没退款", "refund_slow", "至今没退款"),
        ("还没收到退款", "refund_slow", "还没收到退款"),
        ("不让退货", "return_refused", "不让退货"),
        ("擦了脸过敏了", "injury", "擦了脸过敏了"),
        ("盗用我们的图片", "image_theft", "盗用我们的图片"),
        ("客服说会补发给我", "promised", "客服说会补发给我"),
    ],
)
def test_what_is_claimed_and_in_which_words(text: str, kind: str, words: str) -> None:
    (claim,) = claims(complained(text))

    assert (claim.kind.value, claim.words, claim.cite) == (kind, words, 2)


@pytest.mark.parametrize(
    "text",
    [
        "没有少件",
        "没少发",
        "不是质量问题",
        "不是没收到货",
        "并没有破损",
        "没有任何质量问题,就是不喜欢",
        "包装完好没有破",
        "我不会给差评的",
        "请不要发错了",
        "如果是假货怎么办",
        "还以为少发了,原来在夹层",
        "担心是假货",
        "客服说“没有少发”",
        "根据《价格欺诈认定办法》",
        "是质量问题吗",
        "有色差吗?",
        "不退款，我就投诉你",
        "我穿过的衣服都没事",
        "至少给我个说法",
        "请问什么时候发货",
        "缺货就别卖",
        "",
        "　\n……",
    ],
)
def test_what_is_denied_supposed_asked_or_quoted_claims_nothing(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize("text", ["这不是假货吗?", "难道不是假货", "是不是假货", "该不会是假货吧"])
def test_a_rhetorical_question_is_a_claim(text: str) -> None:
    assert kinds(text) == ["fake"]


def test_a_word_in_quotation_marks_that_nobody_said_is_the_buyers_own() -> None:
    assert kinds("收到的是“假货”") == ["fake"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("收到的是破的，还少了两件，客服也不理人", ["damaged", "missing_item", "attitude"]),
        ("发错货而且质量差", ["wrong_item", "quality"]),
        ("收到破损的假货", ["damaged", "fake"]),
        ("东西收到了但是少了两件", ["missing_item"]),
        ("骗子店，虚假发货", ["false_advertising", "false_shipping"]),
        ("鞋子偏小一码 做工很差", ["not_as_described", "quality"]),
        ("说好的两件只有一件", ["promised", "missing_item"]),
    ],
)
def test_several_claims_of_one_text_come_apart_in_its_order(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_a_clause_that_makes_two_claims_is_shared_between_them() -> None:
    first, second = claims(complained("收到破损的假货"))

    assert (first.words, second.words) == ("收到破损", "假货")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("少了两件", 2),
        ("缺3个", 3),
        ("少发了十二双", 12),
        ("漏发１件", 1),
        ("少了东西", None),
        ("只收到一件", None),
        ("少了两斤", None),
    ],
)
def test_pieces_are_counted_only_where_the_buyer_says_how_many_are_missing(text: str, count: int | None) -> None:
    (claim,) = claims(complained(text))

    assert claim.count == count


def test_what_a_promise_promises_is_not_itself_claimed() -> None:
    assert kinds("你们承诺过敏包退") == ["promised"]
    assert kinds("承诺24小时发货到现在都没发货") == ["promised", "late_shipping"]


def test_ambiguous_words_follow_the_complaints_own_reason() -> None:
    assert kinds("收到就坏了", Reason.BAD_FRUIT) == ["bad_fruit"]
    assert kinds("收到就坏了", Reason.DAMAGED) == ["damaged"]
    assert kinds("收到就坏了", Reason.QUALITY) == ["quality"]


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("text", ["", "算了不想说"])
def test_the_reason_that_was_chosen_is_always_claimed(reason: Reason, text: str) -> None:
    (claim,) = claims(complained(text, reason))

    own_words = text if reason is Reason.OTHER else ""
    assert (claim.id, claim.kind.value, claim.words) == ("c1", reason.value, own_words or REASON_TITLES[reason])


def test_a_reason_that_the_words_already_claim_is_not_claimed_twice() -> None:
    assert kinds("一直没收到", Reason.NOT_RECEIVED) == ["not_received"]


def test_the_reason_comes_first_and_the_rest_is_numbered_on() -> None:
    found = claims(complained("还少了两件", Reason.QUALITY))

    assert [(claim.id, claim.kind.value) for claim in found] == [("c1", "quality"), ("c2", "missing_item")]


def test_one_thing_said_twice_is_one_claim_and_a_count_makes_it_particular() -> None:
    found = claims(complained("少了东西", Reason.MISSING_ITEM, "少了两件啊", "就是少了两件"))

    assert [(claim.words, claim.count, claim.cite) for claim in found] == [("少了两件啊", 2, 3)]


def test_two_counts_are_two_claims() -> None:
    found = claims(complained("少了两件", Reason.MISSING_ITEM, "少了三件"))

    assert [claim.count for claim in found] == [2, 3]


def test_different_faults_are_different_claims() -> None:
    found = claims(complained("质量差，掉色，还有线头", Reason.QUALITY))

    assert [claim.words for claim in found] == ["掉色", "线头"]
    assert [about(claim, Reason.QUALITY) for claim in found] == ["fading", "sewing"]


def test_messages_before_the_complaint_claim_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:30 buyer     少了一件
    2026-03-09 22:15 complaint quality 0 掉色
    2026-03-09 22:20 buyer     客服态度恶劣
    2026-03-09 22:21 seller    抱歉,是我们发错了
    """
    assert [(claim.words, claim.cite) for claim in claims(told)] == [("掉色", 4), ("客服态度恶劣", 5)]


def test_where_the_complaint_holds_no_word_the_talk_before_tells_what_is_meant(told: Dossier) -> None:
    """
    2026-02-27 10:02 buyer     你家的杯子会碎了吗
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:30 buyer     少了一件
    2026-03-09 22:15 complaint quality 0
    """
    assert [(claim.kind.value, claim.words, claim.cite) for claim in claims(told)] == [
        ("quality", "质量问题", 5),
        ("missing_item", "少了一件", 4),
    ]


def test_a_review_of_this_order_claims_too_and_does_not_bear_itself_out(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-08 22:15 review    1 袖子掉色，客服态度恶劣
    2026-03-09 22:15 complaint quality 0 掉色
    """
    found = claims(told)

    assert [(claim.kind.value, claim.cite) for claim in found] == [("quality", 4), ("attitude", 3)]
    assert {(cell.claim, cell.evidence) for cell in matrix(told, found, ()) if cell.evidence == 3} == {("c1", 3)}


def test_the_same_fault_of_two_things_that_were_bought_is_two_claims(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 陶瓷杯子盘子套装
    2026-03-09 22:15 complaint damaged 0 杯子碎了，盘子也碎了，都碎了，杯子碎了
    """
    assert [claim.words for claim in claims(told)] == ["杯子碎了", "盘子也碎了"]


@pytest.mark.parametrize(
    "text",
    ["上次买的就坏过", "之前在你们家买的也是烂的", "另一单的裤子开线了", "前面那一单少发一件"],
)
def test_what_is_told_of_another_order_is_not_claimed_of_this_one(text: str) -> None:
    assert kinds(text) == []


def test_what_is_counted_up_before_a_noun_is_not_supposed() -> None:
    assert kinds("线头、开线等质量问题") == ["quality"]
    assert kinds("等坏了再说") == []


def test_an_after_sale_request_stands_for_a_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 aftersale refund_only 3990 质量问题
    """
    (claim,) = claims(told)

    assert (claim.kind, claim.words) == (ClaimKind.QUALITY, "质量问题")


@pytest.mark.parametrize(("text", "words"), [("不想要了", "不想要了"), ("", "仅退款")])
def test_an_after_sale_request_that_blames_nothing_still_makes_one_claim(text: str, words: str) -> None:
    order = Order(at=ORDERED, cite=1, order_sn="260301-1", amount_fen=3990, title="雨衣")
    request = AfterSale(at=FILED, cite=2, kind=AfterSaleKind.REFUND_ONLY, amount_fen=3990, text=text)

    (claim,) = claims(Dossier((order, request), FILED))

    assert (claim.kind, claim.words) == (ClaimKind.OTHER, words)


PIECES = [
    "没收到",
    "少了",
    "两",
    "件",
    "假货",
    "，",
    "。",
    "“",
    "”",
    "说",
    "不是",
    "如果",
    "承诺",
    "、",
    "坏了",
    "吗",
    " ",
    "\n",
]


@given(
    st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=20).map("".join)),
    st.sampled_from(list(Reason)),
)
def test_any_text_is_taken_apart_and_words_always_stand_in_it(text: str, reason: Reason) -> None:
    dossier = complained(text, reason, text)
    sources = {statement.cite: statement.text for statement in statements(dossier)}
    found = claims(dossier)

    assert found
    assert [claim.id for claim in found] == [f"c{number}" for number in range(1, len(found) + 1)]
    for claim in found:
        assert claim.words.strip()
        assert claim.words in sources[claim.cite] or claim.words == REASON_TITLES[reason]
