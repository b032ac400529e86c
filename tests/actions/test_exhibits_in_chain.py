"""A record that was turned, dated back or deleted is shown, though every file and every entry is still whole."""

import io
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings as django_settings

from mingbian.actions.caption_evidence import caption_evidence
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.erase_person import confirmation, erase_person
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.verify_vault import verify_vault
from mingbian.doctor.checks import chain
from mingbian.domain.clock import beijing
from mingbian.domain.erasure import AskedBy
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows

NOW = beijing(2026, 3, 10, 9, 0)


@pytest.fixture
def three(dispute: rows.Dispute, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[rows.Evidence]:
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", tmp_path / "vault")
    contents = [io.BytesIO(b"one"), io.BytesIO(b"two"), io.BytesIO(b"three")]
    return [
        keep_evidence(dispute, file, name="a.mp4", kind="chat", media_type="video/mp4", now=NOW) for file in contents
    ]


def codes() -> list[str]:
    return [fault.code for _, report, _ in verify_vault().shops for fault in report.faults]


def exchange(three: list[rows.Evidence]) -> None:
    """Both files stay known to the chain, and both are whole: only the numbers are exchanged."""
    first, second, _ = three
    rows.Evidence.objects.filter(pk=first.pk).update(sha256="0" * 64)
    rows.Evidence.objects.filter(pk=second.pk).update(sha256=first.sha256)
    rows.Evidence.objects.filter(pk=first.pk).update(sha256=second.sha256)


def date_back(three: list[rows.Evidence]) -> None:
    rows.Evidence.objects.filter(pk=three[1].pk).update(at=NOW - timedelta(days=3))


def delete(three: list[rows.Evidence]) -> None:
    rows.Evidence.objects.filter(pk=three[1].pk).delete()


def number_anew(three: list[rows.Evidence]) -> None:
    rows.Evidence.objects.filter(pk=three[2].pk).update(number=9)


@pytest.mark.parametrize(
    ("harm", "found", "said"),
    [
        (exchange, ["exhibit_changed", "exhibit_changed"], "第 1 号纠纷第 1 号证物：存证链第 1 条登记的文件是"),
        (date_back, ["exhibit_changed"], "登记的存入时间是 2026-03-10T09:00:00+08:00，记录写着 2026-03-07T09:00:00"),
        (delete, ["exhibit_missing"], "第 1 号纠纷第 2 号证物：存证链第 2 条登记过，记录却不见了"),
        (number_anew, ["exhibit_changed", "exhibit_missing"], "第 9 号证物：存证链里没有登记"),
    ],
)
def test_a_record_that_says_otherwise_than_the_chain_is_named(
    three: list[rows.Evidence], harm: Callable[[list[rows.Evidence]], None], found: list[str], said: str
) -> None:
    assert codes() == []

    harm(three)

    assert codes() == found
    findings = [finding for finding in chain.look(NOW) if said in finding.sentence]
    assert findings
    assert all("记录" in one.next_step for one in findings)


def test_a_dispute_that_vanished_as_a_whole_is_named_by_what_was_in_it(three: list[rows.Evidence]) -> None:
    rows.Dispute.objects.all().delete()

    assert codes() == ["exhibit_missing"] * 3


def test_what_was_rightly_done_is_no_fault(three: list[rows.Evidence], dispute: rows.Dispute) -> None:
    caption_evidence(three[0], caption="签收页", now=NOW + timedelta(hours=1))
    assert codes() == []

    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW + timedelta(hours=2))
    later = beijing(2029, 6, 1)
    erase_person(dispute.shop, [dispute.order_sn], asked_by=AskedBy.BUYER, confirmed=confirmation(1), now=later)

    assert rows.Evidence.objects.count() == 0
    assert codes() == []


def test_to_call_a_dispute_erased_in_its_row_alone_hides_nothing(three: list[rows.Evidence]) -> None:
    rows.Evidence.objects.all().delete()
    rows.Dispute.objects.update(erased_at=NOW)

    assert codes() == ["exhibit_missing"] * 3
