"""Asks to be paid outside the platform."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import off_platform_payment as signal

look = signal.look.look


def test_strong_when_payment_there_is_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 加我薇信,微信转我200就行
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.PAID_THERE
    assert "站外" in seen.sentence


def test_strong_when_the_platform_is_to_be_left_out(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 别走平台,发我个收款码
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.PAID_THERE


def test_weak_when_only_contact_is_asked_for(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 加个微信,我发视频给你看
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.CONTACT_THERE


def test_silent_for_how_the_order_was_paid(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 我是微信支付的,退款退到微信吗
    """
    assert look(told) is None


def test_silent_when_we_proposed_it_first(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:05 seller 亲加微信,微信转您20
    2026-03-05 09:10 buyer 那微信转我吧
    """
    assert look(told) is None


def test_silent_when_he_declines_it(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 我不加微信
    """
    assert look(told) is None


def test_strong_when_an_account_is_announced(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 签和解协议,转账到指定账户
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.PAID_THERE


def test_silent_for_a_picture_that_was_forwarded(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:10 buyer 照片是我老公拍了微信发我的,凑合看
    """
    assert look(told) is None


def test_silent_when_the_refund_is_to_go_back_where_it_was_paid(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:00 buyer 我是微信付的款，你退也退微信就行，自动原路回来的
    2026-03-05 11:00 complaint missing_item 300 少一个
    """
    assert look(told) is None


def test_strong_when_it_is_to_go_through_another_payer(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:00 buyer 两千和解，走支付宝
    2026-03-05 11:00 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.PAID_THERE
