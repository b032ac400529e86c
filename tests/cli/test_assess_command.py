"""`mingbian assess` records; `mingbian assess --shadow` changes nothing and shows what would be told otherwise."""

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from click.testing import CliRunner

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.actions.open_dispute import open_dispute
from mingbian.cli.assess import NoShopYetError, command
from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.examine import signal
from mingbian.store import models as rows
from stock import SN, complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)


@signal.signal("ZZ1", "下雨天投诉", Family.TIMING, shadow=True)
def on_a_rainy_day(dossier: Dossier) -> signal.Seen | None:
    return signal.intentional(Weight(6.0, 3.0, 9.0), "投诉那天下雨。", (dossier.order,))


@pytest.fixture
def dispute(shop: rows.Shop) -> rows.Dispute:
    order_line(shop)
    complaint(shop)
    return open_dispute(shop, SN, now=NOW)


@pytest.fixture
def tried() -> Iterator[None]:
    """A new signal stands in the shadow."""
    known = (*signal.all_signals(), on_a_rainy_day)
    with patch("mingbian.cli.assess.all_signals", lambda: known):
        yield


def said(*options: str) -> str:
    answer = CliRunner().invoke(command, list(options))
    assert answer.exception is None, answer.exception
    return answer.output


def test_what_is_under_way_is_judged_again_and_kept(dispute: rows.Dispute) -> None:
    output = said()

    assert "重新研判了 1 起处理中的纠纷。" in output
    assert "1 号：" in output
    assert rows.Assessment.objects.filter(dispute=dispute).count() == 2, "on opening, and now"


def test_a_signal_in_the_shadow_is_shown_and_does_not_count(dispute: rows.Dispute, tried: None) -> None:
    before = assess_dispute(dispute, now=NOW)
    kept = rows.Assessment.objects.count()

    output = said("--shadow")

    assert "试行的检查：下雨天投诉（ZZ1）。" in output
    assert "1 号：" in output
    assert "多出「下雨天投诉」+6.0" in output
    assert "什么也没有改" in output
    assert rows.Assessment.objects.count() == kept
    assert assess_dispute(dispute, now=NOW).probability == before.probability


def test_where_nothing_differs_nothing_is_listed(dispute: rows.Dispute) -> None:
    assess_dispute(dispute, now=NOW)

    output = said("--shadow")

    assert "看了 1 起记录过的研判，0 起会不同。" in output
    assert "不满 30 起，分量不校准" in output


def test_what_an_older_version_saw_and_ours_does_not_is_shown(dispute: rows.Dispute) -> None:
    kept = assess_dispute(dispute, now=NOW)
    kept.judgement["findings"] = [{"code": "T02", "weight_db": 5.0, "speaks_for": "intentional"}]
    kept.judgement["doubt"]["probability"] = 0.5
    kept.save()

    output = said("--shadow")

    assert " 50% → " in output
    assert "不再有「" in output
    assert "+5.0" in output
    assert "1 起会不同" in output


def test_without_a_shop_it_says_what_to_do(db: None) -> None:
    refused = CliRunner().invoke(command, [])

    assert isinstance(refused.exception, NoShopYetError)
