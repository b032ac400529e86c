"""The buyer says that a picture or the account was made up."""

from dataclasses import replace

import pytest

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message
from mingbian.examine.signals import admitted_made_up as signal

look = signal.look.look


def test_strong_when_he_says_it_was_generated(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:10 buyer 好吧图是我用ai生成的
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.OUTRIGHT
    assert "自述" in seen.sentence


def test_weak_when_only_an_edit_is_named(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:10 buyer 照片我p了一下,看得清楚点
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.EDITED


def test_silent_when_he_denies_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:10 buyer 图不是ai生成的
    """
    assert look(told) is None


def test_silent_when_he_says_it_of_us(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint not_as_described 3990 不一样
    2026-03-05 09:10 buyer 你们的图片是p的吧
    """
    assert look(told) is None


def test_strong_when_he_says_what_it_is_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 数据线
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:00 complaint quality 3990 质量问题
    2026-03-05 09:10 buyer 跟你直说吧,我就是想白嫖
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.OUTRIGHT


def test_silent_when_he_says_that_we_think_so(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 数据线
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:00 complaint quality 3990 质量问题
    2026-03-05 09:10 buyer 说得好像我就是想白嫖一样
    """
    assert look(told) is None


def test_silent_when_he_owns_up_and_makes_it_good(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:00 complaint quality 3990 扣子掉了
    2026-03-05 09:10 buyer 是我自己弄坏的,不好意思,配件多少钱
    """
    assert look(told) is None


def test_silent_for_a_picture_owned_to_be_poor(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:10 buyer 我承认图拍得不清楚
    """
    assert look(told) is None


def test_a_picture_owned_to_be_made_by_a_program_counts_even_with_an_apology(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:00 complaint damaged 3990 破了
    2026-03-05 09:10 buyer 不好意思,照片是用ai生成的
    """
    assert look(told)


def _said(told: Dossier, words: str) -> object:
    facts = tuple(replace(fact, text=words) if isinstance(fact, Message) else fact for fact in told.facts)
    return look(replace(told, facts=facts))


@pytest.mark.parametrize(
    "words",
    [
        "照片用软件弄小了才发得出去,原图太大",
        "图片是用软件合成的一张长图,四个碗都在里面",
        "刚拿到其实没问题,用了四天就不转了",
        "其实打开的时候没坏,洗一次就裂",
        "凭什么说是我自己弄坏的!打开就这样",
        "难不成是我自己弄坏的",
        "非说是我弄坏的",
        "怎么就成了是我弄坏的",
    ],
)
def test_silent_for_a_smaller_picture_for_goods_sound_at_first_and_for_what_is_denied_in_anger(
    told: Dossier, words: str
) -> None:
    """
    2026-04-01 10:00 order 260401-1 8900 小风扇
    2026-04-02 09:00 shipped YT1
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-08 19:00 complaint damaged 8900 风扇叶断了
    2026-04-08 19:10 buyer 在
    """
    assert _said(told, words) is None


@pytest.mark.parametrize("words", ["图是用软件做的", "照片是假的", "其实没坏,就是想白嫖", "是我自己放进去的"])
def test_what_is_owned_up_still_counts(told: Dossier, words: str) -> None:
    """
    2026-04-01 10:00 order 260401-1 8900 小风扇
    2026-04-02 09:00 shipped YT1
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-08 19:00 complaint damaged 8900 风扇叶断了
    2026-04-08 19:10 buyer 在
    """
    assert _said(told, words) is not None


def test_middling_for_a_recipe_of_what_to_say(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 06:30 buyer 先说有味道，客服让退货就说已经洗了，再说过敏，一般就给退了，东西白拿
    2026-03-05 06:40 complaint quality 3990 有味道
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.RECIPE


def test_silent_for_a_recipe_that_others_teach(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 06:30 buyer 网上有人教“先说有味道，再说过敏，东西白拿”，你们小心
    2026-03-05 06:40 complaint quality 3990 少螺丝
    """
    assert look(told) is None
