"""The goods were confirmed, praised or used, and then something was said that this rules out."""

from dataclasses import replace

import pytest

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message
from mingbian.examine.signals import thanked_or_used_before as signal

look = signal.look.look


def test_strong_when_received_was_said_after_the_signing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 收到了,谢谢
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.HAD_IT
    assert "买家 03-04 09:30 说“收到了,谢谢”（快递 YT1 于 03-04 09:00 签收）" in seen.sentence


def test_strong_when_it_was_used_and_then_never_came(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:30 buyer 穿了两天还行
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.HAD_IT


def test_strong_when_all_was_there_and_then_a_piece_was_missing(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 都齐了
    2026-03-09 09:00 complaint missing_item 1990 少一件
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.WAS_COMPLETE


def test_weak_when_goods_were_praised_and_failed_later(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 衣服挺好看的,很满意
    2026-03-09 09:00 complaint quality 3990 开线了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.PRAISED_WHAT_MAY_FAIL


def test_silent_when_it_was_asked_not_said(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 你们那边显示我收到了吗?
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    assert look(told) is None


def test_silent_when_a_refund_was_received(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 退款收到了,谢谢
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    assert look(told) is None


def test_silent_when_it_answers_our_words_about_a_refund(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:20 seller 亲,补偿红包给您发过去了
    2026-03-04 09:30 buyer 收到了,谢谢
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    assert look(told) is None


def test_weak_when_a_parcel_of_another_order_came_too(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 10:30 order 260301-2 990 袜子
    2026-03-01 20:00 shipped   YT1
    2026-03-01 20:00 shipped YT2 order=260301-2
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:00 delivered YT2 order=260301-2 本人签收
    2026-03-04 09:30 buyer 收到了,谢谢
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.HAD_IT_BY_WORD_ALONE


def test_silent_when_only_the_scan_says_so(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 怎么显示签收了,我没收到啊
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    assert look(told) is None


def test_silent_for_a_bare_thank_you(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 谢谢
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    assert look(told) is None


def test_silent_when_it_was_said_before_anything_was_signed(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-02 09:30 buyer 收到了
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-09 09:00 complaint not_received 3990 一直没收到
    """
    assert look(told) is None


def test_silent_when_received_came_first_and_the_parcel_was_empty(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 收到了
    2026-03-04 09:40 complaint empty_parcel 3990 是空包
    """
    assert look(told) is None


def test_silent_when_the_praise_is_denied(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:30 buyer 不是很满意
    2026-03-09 09:00 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_strong_when_a_review_praised_what_never_came(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 积木
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:30 review 5 孩子很喜欢,质量好
    2026-03-09 09:00 complaint not_received 3990 没收到货
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.HAD_IT


def test_strong_when_its_use_was_told_and_then_never(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 35900 扫地机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 20:00 buyer 定时怎么设呢,我天天用
    2026-03-07 09:00 complaint not_as_described 35900 收到就开不了机,一次没用过
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.USED_THEN_NEVER
    assert "又说" in seen.sentence


def test_silent_when_use_showed_the_fault(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 35900 扫地机
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 20:00 buyer 用了一次就坏了
    2026-03-07 09:00 complaint quality 35900 收到就有问题
    """
    assert look(told) is None


def test_silent_when_it_was_only_tried_on(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 35900 大衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-06 20:00 buyer 试穿了一下有点小,怎么换
    2026-03-07 09:00 complaint not_as_described 35900 吊牌都在,一次没穿过
    """
    assert look(told) is None


def _said_after_signing(told: Dossier, words: str) -> object:
    message = next(fact for fact in told.facts if isinstance(fact, Message))
    facts = tuple(replace(fact, text=words) if fact is message else fact for fact in told.facts)
    return look(replace(told, facts=facts))


@pytest.mark.parametrize(
    "words",
    [
        "我戴着口罩去驿站翻了半天,没有我的件",
        "刚吃了饭去驿站,老板翻遍了架子也没有",
        "我用了单号去网点问,那边让我找卖家",
        "穿着雨衣跑了一趟,柜子里空的",
        "快递到了驿站,等我下班去拿的时候架子上空空的",
        "收到了一个,剩下那个啥时候到",
    ],
)
def test_what_is_worn_or_used_besides_says_nothing_of_the_goods(told: Dossier, words: str) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:30 buyer 在
    2026-03-06 09:00 complaint not_received 3990 一直没收到
    """
    assert _said_after_signing(told, words) is None


@pytest.mark.parametrize("words", ["穿了两天还行", "戴着挺好", "货到了,谢谢", "用着", "吃了一次"])
def test_what_is_said_of_the_goods_still_counts(told: Dossier, words: str) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 本人签收
    2026-03-05 09:30 buyer 在
    2026-03-06 09:00 complaint not_received 3990 一直没收到
    """
    assert _said_after_signing(told, words) is not None


def test_silent_when_the_first_parcel_came_and_the_one_sent_in_exchange_did_not(told: Dossier) -> None:
    """
    2026-04-01 10:00 order 260401-1 8900 保温壶
    2026-04-02 09:00 shipped YT1
    2026-04-04 10:00 delivered YT1 本人签收
    2026-04-04 19:00 buyer 收到了,壶盖是裂的
    2026-04-04 20:00 seller 给您换一件新的
    2026-04-05 10:00 shipped YT2
    2026-04-07 10:00 delivered YT2 本人签收
    2026-04-14 09:00 complaint not_received 8900 没收到,换的那个一直没到
    """
    assert look(told) is None


def test_weaker_when_he_unpacked_it_only_after_he_had_called_it_complete(told: Dossier) -> None:
    """
    2026-05-01 10:00 order     M3 19900 床垫
    2026-05-02 09:00 shipped   YT1 9400g 杭州
    2026-05-05 10:00 delivered YT1 本人签收
    2026-05-05 12:00 buyer     到了,都齐了
    2026-05-06 12:00 buyer     拆开真空才发现少了床笠
    2026-05-06 12:10 complaint missing_item 19900 少床笠一个
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.COMPLETE_BUT_PACKED


def test_strong_when_he_had_counted_it_and_then_unpacked_it_later(told: Dossier) -> None:
    """
    2026-05-01 10:00 order     M3 19900 床垫
    2026-05-02 09:00 shipped   YT1 9400g 杭州
    2026-05-05 10:00 delivered YT1 本人签收
    2026-05-05 12:00 buyer     拆开数过了,都齐了
    2026-05-06 12:00 buyer     打开袋子才发现少了床笠
    2026-05-06 12:10 complaint missing_item 19900 少床笠一个
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.WAS_COMPLETE


def test_silent_when_what_never_came_is_of_another_order(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-01 10:05 order 260301-2 2990 晾衣架
    2026-03-04 19:00 buyer 雨衣收到了
    2026-03-09 20:00 complaint not_received 3990 晾衣架一直没收到
    """
    assert look(told) is None


def test_silent_when_one_of_several_was_used_and_another_not(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 19:00 buyer 白的今天穿了一天
    2026-03-09 20:00 complaint quality 3990 黑的那件没穿过，白的留下
    """
    assert look(told) is None


def test_worn_and_then_never_worn_is_told_with_both_words(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 19:00 buyer 今天婚礼穿了
    2026-03-09 20:00 complaint return_refused 3990 没穿过，吊牌在
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.USED_THEN_NEVER
    assert "今天婚礼穿了" in seen.sentence
