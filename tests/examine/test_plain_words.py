"""The same words in the same letters, whatever width, script or spelling they come in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.examine.wording import TRADITIONAL, letters, plain


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("加Ｖ信", "加微信"),
        ("薇信转我", "微信转我"),
        ("威 芯", "微信"),
        ("发个vx", "发个微信"),
        ("zfb转账", "支付宝转账"),
        ("差·评", "差评"),
        ("叉评", "差评"),
        ("爆光你们", "曝光你们"),
        ("发🧧", "发红包"),
        ("投素", "投诉"),
        ("赔我 200 元,不然 12315 见", "赔我200元,不然12315见"),
        ("1 2 3 1 5", "12315"),
        ("幺二三幺五", "12315"),
        ("沒收到貨", "没收到货"),
        ("木有收到", "没有收到"),
        ("唔该,佢哋嘅货冇到", "谢谢,他们的货没有到"),
        ("咋个办,啥子时候到", "怎么办,什么时候到"),
        ("俺晓得,覅退", "我知道,不要退"),
        ("这个能用嘛", "这个能用吗"),
        ("ＯＫ，好的！", "ok,好的!"),
        ("差\u200b评", "差评"),
    ],
)
def test_dodged_and_foreign_spellings_are_read_as_the_word(written: str, read: str) -> None:
    assert plain(written) == read


@pytest.mark.parametrize(
    "ordinary", ["5v信号线", "tv信号不好", "质量差,评分低", "光线差。评价一下", "转个圈,账没算清", "这是好的嘛"]
)
def test_ordinary_words_are_left_alone(ordinary: str) -> None:
    assert plain(ordinary) == ordinary


def test_traditional_letters_have_one_simplified_each() -> None:
    assert len(TRADITIONAL) > 40
    assert all(len(chr(to)) == 1 for to in TRADITIONAL.values())


def test_letters_keep_only_what_carries_meaning() -> None:
    assert letters("袖口， 开线 了！！") == "袖口开线了"


@given(st.text(max_size=60))
def test_reading_twice_changes_nothing_that_matters(text: str) -> None:
    assert plain(plain(text)) == plain(plain(plain(text)))
