from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.claim import DemandKind
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.domain.trade import Order
from mingbian.gather.demand import demand
from mingbian.gather.money_words import asked_fen
from mingbian.gather.time_words import by_when

SUNDAY = beijing(2026, 3, 8, 22, 15)


def complained(text: str, amount_fen: int = 0) -> Dossier:
    order = Order(at=beijing(2026, 3, 1, 10), cite=1, order_sn="260301-1", amount_fen=3990, title="雨衣")
    complaint = Complaint(at=SUNDAY, cite=2, reason=Reason.QUALITY, amount_fen=amount_fen, text=text)
    return Dossier((order, complaint), SUNDAY)


@pytest.mark.parametrize(
    ("text", "what", "amount_fen"),
    [
        ("一直没收到,要求退款", "refund_only", 3990),
        ("鞋码偏小一码,要求换大一码", "exchange", 0),
        ("要42发39,赶紧换", "exchange", 0),
        ("送的滤芯没有,补两个给我", "resend", 0),
        ("全额退款", "refund_only", 3990),
        ("退我20元就行", "refund_only", 2000),
        ("退款不退货", "refund_only", 3990),
        ("退货退款", "return_refund", 3990),
        ("赔我300元", "compensation", 30000),
        ("赔我五百", "compensation", 50000),
        ("想删差评就转我1200,微信转我", "compensation", 120000),
        ("给我500块不然差评", "compensation", 50000),
        ("退款并赔偿300元", "compensation", 33990),
        ("要求三倍赔偿", "compensation", 11970),
        ("退一赔三", "compensation", 15960),
        ("假一赔十", "compensation", 39900),
        ("1.退还货款39.9元；2.赔偿1000元", "compensation", 103990),
        ("退款39.9元并赔偿500元，合计539.9元", "compensation", 53990),
        ("199元买的要求赔500元", "compensation", 50000),
        ("不赔钱就曝光", "compensation", 0),
        ("给我换一件新的", "exchange", 0),
        ("补发少的两件", "resend", 0),
        ("修好就行", "repair", 0),
        ("给我道歉", "apology", 0),
        ("只要道歉就行,不要赔偿", "apology", 0),
        ("质量太差", "none", 0),
        ("你们已经退款了", "none", 0),
        ("", "none", 0),
    ],
)
def test_what_is_wanted_and_how_much(text: str, what: str, amount_fen: int) -> None:
    wanted = demand(complained(text))

    assert (wanted.what.value, wanted.amount_fen) == (what, amount_fen)


def test_the_amount_that_the_complaint_names_wins_over_its_text() -> None:
    assert demand(complained("赔我300元", amount_fen=3990)).amount_fen == 3990


@pytest.mark.parametrize(
    ("amount_fen", "what"), [(3990, "refund_only"), (2000, "refund_only"), (3991, "compensation"), (0, "none")]
)
def test_a_complaint_that_only_names_a_sum_wants_it_back_and_beyond_the_price_is_compensation(
    amount_fen: int, what: str
) -> None:
    wanted = demand(complained("掉色", amount_fen=amount_fen))

    assert (wanted.what.value, wanted.amount_fen) == (what, amount_fen)


def test_another_way_out_neither_raises_nor_drops_what_was_asked(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 15900 鞋子
    2026-03-09 22:15 complaint quality 15900 开胶了,要求退款
    2026-03-10 08:20 buyer     或者补偿我一点也行,换一双也可以
    """
    wanted = demand(told)

    assert (wanted.what, wanted.amount_fen) == (DemandKind.REFUND_ONLY, 15900)


def test_an_after_sale_request_is_a_demand_of_its_own(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 aftersale return_refund 2000 质量问题
    """
    wanted = demand(told)

    assert (wanted.what, wanted.amount_fen, wanted.by) == (DemandKind.RETURN_REFUND, 2000, None)


def test_a_bare_refund_does_not_raise_a_request_to_return(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 aftersale return_refund 3990 质量问题
    2026-03-09 22:20 buyer     快点退款
    """
    assert demand(told).what is DemandKind.RETURN_REFUND


def test_a_stronger_demand_later_stands(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint quality 3990 掉色,要求退款
    2026-03-10 08:20 buyer     24小时内赔我500元,不然差评
    2026-03-10 09:20 buyer     到底退不退
    """
    wanted = demand(told)

    assert (wanted.what, wanted.amount_fen) == (DemandKind.COMPENSATION, 50000)
    assert wanted.by == beijing(2026, 3, 11, 8, 20)


def test_who_settles_for_less_wants_less(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint missing_item 3990 少了一件,要求退款
    2026-03-10 08:20 buyer     算了,补发一件就行
    """
    wanted = demand(told)

    assert (wanted.what, wanted.amount_fen) == (DemandKind.RESEND, 0)


def test_a_repetition_without_a_figure_leaves_the_figure(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint not_received 2000 一直没收到,要求退款
    2026-03-09 22:20 buyer     不退我就给差评,再投诉到12315
    """
    wanted = demand(told)

    assert (wanted.what, wanted.amount_fen) == (DemandKind.REFUND_ONLY, 2000)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("24小时内退款", beijing(2026, 3, 9, 22, 15)),
        ("二十四小时之内给我处理", beijing(2026, 3, 9, 22, 15)),
        ("3天内处理", beijing(2026, 3, 11, 22, 15)),
        ("半小时内回复我", beijing(2026, 3, 8, 22, 45)),
        ("一个半小时内回复我", beijing(2026, 3, 8, 23, 45)),
        ("一周内退款", beijing(2026, 3, 15, 22, 15)),
        ("今天内不退款就投诉", beijing(2026, 3, 8, 23, 59, 59)),
        ("今晚不退就投诉", beijing(2026, 3, 8, 23, 59, 59)),
        ("明天必须退款", beijing(2026, 3, 9, 23, 59, 59)),
        ("明天中午12点前必须处理", beijing(2026, 3, 9, 12)),
        ("明天下午3点半前退款", beijing(2026, 3, 9, 15, 30)),
        ("明晚8点前给我答复", beijing(2026, 3, 9, 20)),
        ("23点前退款", beijing(2026, 3, 8, 23)),
        ("早上9点前退款", beijing(2026, 3, 9, 9)),
        ("今晚12点前退款", beijing(2026, 3, 8, 23, 59, 59)),
        ("后天前退款", beijing(2026, 3, 10)),
        ("3月15日前退款", beijing(2026, 3, 15)),
        ("1月5号前退款", beijing(2027, 1, 5)),
        ("周五前退款", beijing(2026, 3, 13)),
        ("本周内解决", beijing(2026, 3, 8, 23, 59, 59)),
    ],
)
def test_by_when_it_is_wanted_counted_from_the_moment_it_was_said(text: str, by: datetime) -> None:
    assert by_when(text, SUNDAY) == by


@pytest.mark.parametrize(
    "text",
    [
        "三天前买的,要求退款",
        "承诺7天内无理由退货",
        "页面写着24小时内发货",
        "2月30日前退款",
        "今天买的,退款",
        "赶紧处理",
        "",
    ],
)
def test_what_sets_no_deadline_sets_none(text: str) -> None:
    assert by_when(text, SUNDAY) is None


@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(
                [
                    "24",
                    "三",
                    "小时",
                    "内",
                    "今天",
                    "明天",
                    "12点",
                    "前",
                    "赔",
                    "元",
                    "倍",
                    "退",
                    "万",
                    "，",
                    "年",
                    "99:99",
                ]
            ),
            max_size=16,
        ).map("".join),
    )
)
def test_any_text_asks_for_some_amount_and_some_time_or_none(text: str) -> None:
    by = by_when(text, SUNDAY)

    assert asked_fen(text, 3990) >= 0
    assert by is None or by.utcoffset() is not None
    assert demand(complained(text)).amount_fen >= 0


@given(st.integers(1, 10_000_000))
def test_a_sum_that_is_asked_is_read_to_the_fen(fen: int) -> None:
    assert asked_fen(f"赔偿{fen // 100}.{fen % 100:02d}元", 3990) == fen


def test_who_takes_the_exchange_that_we_offered_settles_for_it() -> None:
    told = read("""
    2026-03-01 10:00 order     260301-1 8900 书包
    2026-03-08 19:00 complaint quality 8900 背带开线,要求退款
    2026-03-08 19:30 seller    给您换一个新的,运费我们出
    2026-03-08 19:35 buyer     也行,那换吧,快点哈
    """)

    assert demand(told).what is DemandKind.EXCHANGE
