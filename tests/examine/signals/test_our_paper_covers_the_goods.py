"""A paper of ours that speaks for these goods."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import our_paper_covers_the_goods as signal

look = signal.look.look


def test_strong_when_it_names_the_batch(told: Dossier) -> None:
    """
    2026-03-01 10:00 order 260301-1 3990 goods=G1 batch=B7 雨衣
    2026-02-01 10:00 certificate test_report from=2026-01-01 to=2027-01-01 goods=G1 batch=B7 检测报告
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.NAMES_THE_BATCH
    assert "覆盖批次 B7" in seen.sentence


def test_weak_when_it_names_no_batch(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-02-01 10:00 certificate brand_authorisation from=2026-01-01 to=2027-01-01 授权书
    2026-03-05 09:10 complaint fake 3990 假货
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.INTENTIONAL
    assert seen.weight == signal.NAMES_NO_BATCH


def test_silent_when_it_had_run_out(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-02-01 10:00 certificate test_report from=2025-01-01 to=2026-01-01 检测报告
    2026-03-05 09:10 complaint quality 3990 差
    """
    assert look(told) is None


def test_silent_for_what_no_paper_can_say(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-02-01 10:00 certificate test_report from=2026-01-01 to=2027-01-01 检测报告
    2026-03-05 09:10 complaint damaged 3990 破了
    """
    assert look(told) is None


def test_silent_for_a_letter_of_another_brand_than_the_one_in_the_title(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨王雨衣
    2026-02-01 10:00 certificate brand_authorisation from=2026-01-01 to=2027-01-01 brand=晴王 授权书
    2026-02-02 10:00 certificate trademark from=2019-01-01 to=2029-01-01 brand=雨王 商标注册证
    2026-03-05 09:10 complaint fake 3990 假货
    """
    assert look(told) is None
