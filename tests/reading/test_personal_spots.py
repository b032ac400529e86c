"""Which part of a line is hidden, what shows only when two lines are read as one, and what stays: no picture yet."""

import numpy as np
import pytest

from mingbian.domain.personal import Personal, Spot
from mingbian.reading.letters import Written
from mingbian.reading.personal_spots import personal_spots

SIDES = (1000, 1000)
WIDE, HIGH = 20.0, 30.0


def line(words: str, left: float = 100, top: float = 100, *, sure: float = 0.99, turn: int = 0) -> Written:
    """One line of letters, each 20 pixels wide and 30 high; `turn` in quarter turns around the page's middle."""

    def box(begins: float, ends: float) -> np.ndarray:
        corners = np.array([(left + begins * WIDE, top), (left + ends * WIDE, top)])
        corners = np.vstack([corners, corners[::-1] + np.array([0, HIGH])])
        for _ in range(turn):
            corners = np.column_stack([1000 - corners[:, 1], corners[:, 0]])
        return corners

    letters = tuple(box(place, place + 1) for place in range(len(words)))
    return Written(words, sure, box(0, max(1, len(words))), letters)


def hidden_letters(lines: list[Written], **told: object) -> list[str]:
    """The letters whose middle lies in a spot, line by line."""
    spots = personal_spots(lines, SIDES, **told)
    return [
        "".join(letter for letter, box in zip(one.words, one.letters, strict=True) if _hit(spots, box)) for one in lines
    ]


def _hit(spots: tuple[Spot, ...], letter: np.ndarray) -> bool:
    x, y = letter.mean(axis=0) / SIDES
    return any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in (spot.box for spot in spots))


def test_a_part_of_a_line_is_hidden_and_the_rest_stays() -> None:
    assert hidden_letters([line("电话：13812345678，订单260301-123456789012345")]) == ["13812345678"]


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_it_does_not_matter_which_way_the_page_lies(turn: int) -> None:
    lines = [
        line("收件人", top=100, turn=turn),
        line("张小明", left=300, top=100, turn=turn),
        line("订单已经发货", top=160, turn=turn),
    ]

    assert hidden_letters(lines) == ["", "张小明", ""]


def test_a_number_that_goes_on_in_the_next_line_is_one_number() -> None:
    assert hidden_letters([line("我的号码138123"), line("45678晚上打", top=140)]) == ["138123", "45678"]


def test_an_address_cut_in_two_is_hidden_in_both() -> None:
    above, below = hidden_letters([line("送到杭州市文三路"), line("90号2单元501室谢谢", top=140)])

    assert above.endswith("文三路")
    assert below.startswith("90号2单元501室")


def test_after_a_label_the_whole_address_goes_and_the_district_stays() -> None:
    lines = [
        line("收货地址：浙江省杭州市余杭区良渚街道玉鸟流苏"),
        line("创意园菜鸟驿站", top=140),
        line("订单编号：260301-123456789012345", top=180),
    ]

    assert hidden_letters(lines) == ["良渚街道玉鸟流苏", "创意园菜鸟驿站", ""]


@pytest.mark.parametrize("words", ["收张小明13812345678", "13812345678张小明", "张小明，13812345678"])
def test_a_name_beside_its_telephone_goes_without_a_label(words: str) -> None:
    assert "张小明" in hidden_letters([line(words)])[0]


def test_a_name_on_a_line_of_its_own_beside_a_telephone_goes() -> None:
    assert hidden_letters([line("张小明"), line("13812345678", left=400)]) == ["张小明", "13812345678"]


def test_a_label_names_what_stands_beside_it_and_not_the_label_below() -> None:
    lines = [
        line("收货人"),
        line("吴磊静", left=400),
        line("联系电话", top=140),
        line("13812345678", left=400, top=140),
    ]

    assert hidden_letters(lines) == ["", "吴磊静", "", "13812345678"]


def test_a_label_with_nothing_beside_it_names_what_stands_below() -> None:
    assert hidden_letters([line("收货人"), line("吴磊静", top=140)]) == ["", "吴磊静"]


def test_a_name_without_a_telephone_and_a_label_is_only_a_word() -> None:
    assert hidden_letters([line("高尔夫"), line("已发货", top=140)]) == ["", ""]


def test_a_name_that_stood_after_a_label_is_hidden_wherever_it_stands() -> None:
    assert hidden_letters([line("收货人：李秀兰"), line("李秀兰说没有收到", top=400)]) == ["李秀兰", "李秀兰"]


def test_a_known_name_is_hidden_without_any_sign() -> None:
    assert hidden_letters([line("今天李秀兰来过")], names=["李秀兰"]) == ["李秀兰"]


@pytest.mark.parametrize(
    "words",
    [
        "订单260301-123456789012345",
        "运单号YT7000123456789",
        "实付39.90元，优惠12元",
        "2026-03-0409:12已签收",
        "重量0.412kg共2件",
        "2026年3月4日下单，24小时内发货",
        "杭州转运中心已发出",
        "菜鸟驿站代收，取件码3-2-5012",
        "好评率98.6%，销量12000件",
    ],
)
def test_what_proves_and_names_nobody_stays(words: str) -> None:
    assert hidden_letters([line(words)]) == [""]


@pytest.mark.parametrize("words", ["1381234S678电话", "l38l2345678", "电话I38O2345678"])
def test_a_digit_that_was_read_as_its_twin_is_hidden_too(words: str) -> None:
    assert len(hidden_letters([line(words)])[0]) >= 11 or "S" in words


def test_digits_that_were_hardly_read_are_hidden() -> None:
    assert hidden_letters([line("尾号 1381234".replace(" ", ""), sure=0.7)]) == ["1381234"]
    assert hidden_letters([line("尾号1381234", sure=0.99)]) == [""]


def test_an_order_number_that_was_hardly_read_stays() -> None:
    assert hidden_letters([line("订单260301-123456789012345", sure=0.7)]) == [""]


def test_a_line_that_was_not_read_is_hidden_whole() -> None:
    spots = personal_spots([line("?", sure=0.3), line("", sure=0.0, top=300)], SIDES)

    assert [spot.kind for spot in spots] == [Personal.UNREAD, Personal.UNREAD]


def test_each_place_is_told_once_with_its_kind() -> None:
    spots = personal_spots([line("身份证330106199001011234"), line("卡6222021234567890123", top=200)], SIDES, page=3)

    assert [(spot.page, spot.kind) for spot in spots] == [(3, Personal.IDENTITY), (3, Personal.CARD)]


def test_no_spot_keeps_a_word() -> None:
    assert "张小明" not in repr(personal_spots([line("收货人：张小明")], SIDES))
