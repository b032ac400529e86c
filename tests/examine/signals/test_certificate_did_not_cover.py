"""A paper of ours that did not cover the day of the order."""

from mingbian.domain.assessment import SpeaksFor
from mingbian.domain.dossier import Dossier
from mingbian.examine.signals import certificate_did_not_cover as signal

look = signal.look.look


def test_strong_for_what_the_paper_decides(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-02-01 10:00 certificate brand_authorisation from=2025-01-01 to=2026-01-31 授权书
    2026-03-05 09:10 complaint fake 3990 假货
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.DECIDES
    assert "已于 2026-01-31 到期，不覆盖下单日 2026-03-01" in seen.sentence


def test_weak_for_quality(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-02-01 10:00 certificate test_report from=2025-01-01 to=2026-01-31 检测报告
    2026-03-05 09:10 complaint quality 3990 差
    """
    seen = look(told)

    assert seen is not None
    assert seen.speaks_for is SpeaksFor.HONEST
    assert seen.weight == signal.SAYS_LITTLE


def test_silent_when_another_covers_the_day(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-02-01 10:00 certificate brand_authorisation from=2025-01-01 to=2026-01-31 授权书
    2026-02-01 10:00 certificate brand_authorisation from=2026-02-01 to=2027-01-31 授权书
    2026-03-05 09:10 complaint fake 3990 假货
    """
    assert look(told) is None


def test_silent_when_we_hold_none(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 09:10 complaint fake 3990 假货
    """
    assert look(told) is None
