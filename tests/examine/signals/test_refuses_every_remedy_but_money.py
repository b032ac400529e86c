"""Offered to resend, exchange or take back; all refused."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import refuses_every_remedy_but_money as signal

look = signal.look.look


def test_strong_when_two_remedies_were_refused(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:05 seller 可以给您换货,也可以退货退款,运费我们出
    2026-03-05 09:10 buyer 不换也不退货,只退款
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REFUSED_ALL
    assert "提出过换货、退货" in seen.sentence


def test_strong_when_more_than_the_price_is_wanted(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 20000 差
    2026-03-05 09:05 seller 给您补发一件
    2026-03-05 09:10 buyer 不要,直接赔钱
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REFUSED_ALL


def test_weak_when_one_was_refused(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:05 seller 您退货退款吧,运费我们出
    2026-03-05 09:10 buyer 不退货,太麻烦
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.REFUSED_ONE


def test_silent_when_one_was_accepted(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:05 seller 可以给您换货,也可以退货退款
    2026-03-05 09:10 buyer 不换了
    2026-03-05 09:12 buyer 那我寄回去吧
    """
    assert look(told) is None


def test_silent_when_we_offered_none(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:05 seller 不支持退货哦
    2026-03-05 09:10 buyer 只退款
    """
    assert look(told) is None


def test_silent_when_he_did_not_answer(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 凭取件码
    2026-03-05 09:00 complaint quality 3990 差
    2026-03-05 09:05 seller 可以给您换货,也可以退货退款
    2026-03-06 09:00 now
    """
    assert look(told) is None


def test_silent_when_the_thing_is_kept_as_proof(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:00 seller 您先寄回来我们退货
    2026-03-05 10:05 buyer 我不寄，寄了就没证据了，你们派人来看
    2026-03-05 11:00 complaint quality 320000 烫伤
    """
    assert look(told) is None


def test_weak_where_somebody_was_hurt(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-01 20:00 shipped   YT1
    2026-03-04 09:00 delivered YT1 菜鸟驿站 本人取件
    2026-03-05 10:00 seller 您先寄回来我们退货
    2026-03-05 10:05 buyer 我不寄，人还在医院
    2026-03-05 11:00 complaint quality 320000 烫伤
    """
    seen = look(told)

    assert seen is not None
    assert seen.weight == signal.REFUSED_ONE
