"""A review offered for money."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import review_for_money as signal

look = signal.look.look


def test_strong_when_a_sum_is_named_in_the_same_breath(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 给我转300,我就删差评
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SUM_FOR_REVIEW
    assert "挂钩" in seen.sentence


def test_weak_when_it_is_only_hinted_at(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 处理好了我就改评价
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.HINTED


def test_weak_when_it_is_a_complaint_that_is_withdrawn(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 给我转300,我就撤销投诉
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SUM_FOR_COMPLAINT


def test_silent_when_we_proposed_the_trade(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:05 seller 返您5元红包,麻烦先删除差评
    2026-03-05 09:10 buyer 先转了我就删差评
    """
    assert look(told) is None


def test_silent_when_he_will_not_take_it_back(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 给多少红包我都不删差评
    """
    assert look(told) is None


def test_silent_for_a_review_without_a_trade(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 我已经写了评价
    """
    assert look(told) is None


def test_strong_when_reviews_have_a_price_list(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 删评100,改五星200
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SUM_FOR_REVIEW


def test_strong_when_our_prices_are_the_price(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 把价格提到69,评价我就删
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SUM_FOR_REVIEW


def test_strong_when_silence_is_sold_politely(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 建议贵店支付咨询费人民币1800元,本人将不再发布相关测评视频
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SUM_FOR_REVIEW


def test_weak_when_it_is_his_own_refund(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 把39.9元退给我就把差评删了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REFUND_FOR_REVIEW


def test_weak_when_he_was_hurt(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 手划伤了,赔我医药费80元就不发视频了
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.SUM_FOR_COMPLAINT


def test_silent_for_a_number_of_reviews(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 你家差评300多条,五星才20条,我再看看
    """
    assert look(told) is None


def test_weak_when_it_is_cashback_for_a_good_review(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:10 buyer 好评可以,红包先发
    2026-03-05 09:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.CASHBACK


def test_silent_when_we_offered_money_for_it_in_so_many_words(told: Dossier) -> None:
    """
    2026-04-01 10:00 order     K25 5900 鞋
    2026-04-02 09:00 shipped   ZT1 1300g 温州
    2026-04-05 09:31 delivered ZT1 本人签收
    2026-04-06 09:30 review    1 开胶了
    2026-04-06 09:40 seller    亲,删掉差评给您补偿20元
    2026-04-06 09:45 buyer     20太少,补50我就删差评,不然免谈
    2026-04-06 09:50 complaint quality 5900 开胶
    """
    assert look(told) is None


def test_strong_when_we_had_only_refused_to_pay_for_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:05 seller    抱歉,我们不能用红包换您删差评
    2026-03-05 09:10 buyer     给我转300,我就删差评
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.SUM_FOR_REVIEW


def test_strong_when_our_card_only_gave_cashback_for_good_reviews(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-04 09:05 seller    亲,五星好评返现5元哦
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer     给我转300,我就删差评
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.SUM_FOR_REVIEW


def test_silent_when_we_begged_first_beside_money(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:00 seller 给您转五十红包，您别给差评好吗
    2026-03-05 10:05 buyer 我不给差评，不要钱，换一台就行
    2026-03-05 11:00 complaint quality 0 漏水
    """
    assert look(told) is None


def test_strong_for_a_bare_price_of_deleting(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:05 buyer 一百，我删
    2026-03-05 11:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.SUM_FOR_REVIEW
