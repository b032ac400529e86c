"""A file is put to one claim: when it is brought, when it is sorted, or later; and only to one that is made."""

import io
from pathlib import Path

import pytest

from mingbian.actions.assess_dispute import assess_dispute
from mingbian.actions.bring_evidence import bring_evidence
from mingbian.actions.claimed import NotClaimedError
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.lay_in_tray import lay_in_tray
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.put_to_claim import put_to_claim
from mingbian.actions.refusals import DisputeClosedError
from mingbian.actions.sort_file import sort_file
from mingbian.casework.as_json import as_json
from mingbian.casework.file_look import FileLook
from mingbian.casework.judge import judge
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import FindingOfOwner
from mingbian.domain.timeline import told
from mingbian.gather.claims import claims
from mingbian.platforms.incoming import Incoming
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.snapshots import restored
from stock import complaint, order_line

NOW = beijing(2026, 3, 10, 8, 0)
NOBODYS = "injury.00000000"


@pytest.fixture
def claim(dispute: rows.Dispute) -> str:
    """That the raincoat never came."""
    return claims(dossier_of(dispute, NOW))[0].key


def keep(dispute: rows.Dispute, claim: str = "") -> rows.Evidence:
    return keep_evidence(
        dispute, io.BytesIO(b"film"), name="a.mp4", kind="packing_video", media_type="video/mp4", claim=claim, now=NOW
    )


def lay(dispute: rows.Dispute | rows.Shop, claim: str) -> rows.TrayFile:
    return lay_in_tray(dispute, io.BytesIO(b"page"), FileLook("video/mp4"), name="a.mp4", claim=claim, now=NOW)


def test_an_exhibit_is_put_to_a_claim_later_and_left_to_its_kind_again(dispute: rows.Dispute, claim: str) -> None:
    held = keep(dispute)

    put_to_claim(held, claim, now=NOW)
    assert dossier_of(dispute, NOW).exhibits[0].claim == claim
    put_to_claim(held, "", now=NOW)
    assert dossier_of(dispute, NOW).exhibits[0].claim == ""

    events = rows.TimelineEvent.objects.filter(kind="evidence_put").order_by("pk")
    assert [told(event.kind, event.facts) for event in events] == [
        "第 1 号证物对照的主张：未收到货。",
        "第 1 号证物对照的主张：按种类自动对照。",
    ]
    assert {"exhibit:1"} <= set(rows.LedgerEntry.objects.latest("seq").subjects.split())


def test_what_is_kept_for_a_claim_is_put_to_it_in_one_event(dispute: rows.Dispute, claim: str) -> None:
    before = rows.TimelineEvent.objects.count()

    assert keep(dispute, claim).claim == claim

    assert rows.TimelineEvent.objects.count() == before + 1


def test_a_file_that_waits_takes_its_claim_along_when_it_is_sorted(dispute: rows.Dispute, claim: str) -> None:
    assert sort_file(lay(dispute, claim), dispute, "packing_video", now=NOW).claim == claim


def test_sorted_into_another_dispute_it_is_left_to_its_kind(dispute: rows.Dispute, claim: str) -> None:
    """That dispute may claim something else altogether."""
    order_line(dispute.shop, "260302-000000000000002")
    complaint(dispute.shop, "260302-000000000000002")
    other = open_dispute(dispute.shop, "260302-000000000000002", now=NOW)

    assert sort_file(lay(dispute, claim), other, "packing_video", now=NOW).claim == ""


def test_in_the_tray_of_the_shop_no_claim_is_known(dispute: rows.Dispute, claim: str) -> None:
    assert lay(dispute.shop, claim).claim == ""


def test_a_claim_that_nobody_makes_is_refused_and_nothing_has_happened(dispute: rows.Dispute) -> None:
    held = keep(dispute)
    before = rows.TimelineEvent.objects.count()

    with pytest.raises(NotClaimedError, match="第 1 号纠纷里没有这一条主张") as refused:
        put_to_claim(held, NOBODYS, now=NOW)
    with pytest.raises(NotClaimedError):
        lay(dispute, NOBODYS)

    assert "刷新页面" in refused.value.hint
    assert rows.TimelineEvent.objects.count() == before
    assert not rows.TrayFile.objects.exists()


def test_an_upload_for_a_claim_that_is_gone_stops_and_says_so(dispute: rows.Dispute, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("打包记录", "utf-8")

    report = bring_evidence(dispute, [Incoming("a.txt", path)], kind="packing_video", claim=NOBODYS, now=NOW)

    assert isinstance(report.stopped, NotClaimedError)
    assert not rows.Evidence.objects.exists()


def test_in_a_closed_dispute_nothing_is_put_anywhere(dispute: rows.Dispute, claim: str) -> None:
    held = keep(dispute)
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    with pytest.raises(DisputeClosedError):
        put_to_claim(held, claim, now=NOW)


def test_a_judgement_with_a_placed_exhibit_can_be_repeated_and_an_older_one_too(
    dispute: rows.Dispute, claim: str
) -> None:
    keep(dispute, claim)

    kept = assess_dispute(dispute, now=NOW)

    assert as_json(judge(restored(kept.story, kept.exhibits))) == kept.judgement
    older = [{name: value for name, value in one.items() if name != "claim"} for one in kept.exhibits]
    assert restored(kept.story, older).exhibits[0].claim == "", "what was kept before a claim could be named"
