"""What follows a hand-in: it is locked, decided, asked again only with something new; figures stay as typed."""

import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image

from mingbian.actions.attach_screenshot import HandedInLockedError, attach_screenshot
from mingbian.actions.caption_evidence import caption_evidence
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.hand_in import (
    ExhibitUnknownError,
    HandedInTooEarlyError,
    HandedInTwiceError,
    NothingNewError,
    hand_in,
)
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.receipts import ScreenshotNotPictureError
from mingbian.actions.record_metric import MetricIncompleteError, MetricInFutureError, record_metric
from mingbian.actions.record_photo import record_photo
from mingbian.actions.record_report_answer import NotReportedError, record_report_answer
from mingbian.actions.record_verdict import (
    AmountNegativeError,
    PartlyNeedsAmountError,
    VerdictTooEarlyError,
    record_verdict,
)
from mingbian.actions.refusals import InFutureError
from mingbian.actions.strike_hand_in import ReasonMissingError, strike_hand_in
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.clock import beijing
from mingbian.domain.evidence import Photo
from mingbian.domain.outcome import BuyerMeasure, Ending, FindingOfOwner
from mingbian.store import models as rows
from mingbian.store.queries.packs import StoredPack
from mingbian.store.queries.quota_uses import quota_uses

NOW = beijing(2026, 3, 10, 9)
LATER = NOW + timedelta(days=2)
EVIDENCE, APPEAL, AGAIN = (channel_of(code) for code in ("evidence", "rights_appeal", "rights_appeal_again"))
TEXT = "快递已签收（证据2）。"

pytestmark = pytest.mark.django_db(transaction=True)


def picture(colour: str = "#b9c7c4") -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (60, 90), colour).save(out, "PNG")
    out.seek(0)
    return out


def kept(dispute: rows.Dispute, words: bytes, kind: str = "chat") -> rows.Evidence:
    return keep_evidence(dispute, io.BytesIO(words), name="a.pdf", kind=kind, media_type="application/pdf", now=NOW)


def lost(dispute: rows.Dispute) -> rows.HandedIn:
    """An appeal that was refused."""
    handed = hand_in(dispute, APPEAL, TEXT, now=NOW)
    record_verdict(dispute, Ending.LOST, now=NOW + timedelta(days=1), words="证据不足")
    return handed


# Handing in


def test_it_says_when_and_which_exhibits_went_along(dispute: rows.Dispute) -> None:
    kept(dispute, b"one"), kept(dispute, b"two")

    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW, at=NOW - timedelta(hours=1), exhibits=[2])

    handed.refresh_from_db()
    assert (handed.at, handed.recorded_at) == (NOW - timedelta(hours=1), NOW)
    assert [one["number"] for one in handed.exhibits] == [2]
    assert "exhibit:2" in rows.LedgerEntry.objects.latest("seq").subjects.split()


def test_without_a_choice_everything_that_is_kept_went_along(dispute: rows.Dispute) -> None:
    kept(dispute, b"one"), kept(dispute, b"two")

    assert len(hand_in(dispute, EVIDENCE, TEXT, now=NOW).exhibits) == 2


def test_an_exhibit_that_there_is_not_did_not_go_along(dispute: rows.Dispute) -> None:
    with pytest.raises(ExhibitUnknownError, match="第 7 号"):
        hand_in(dispute, EVIDENCE, TEXT, now=NOW, exhibits=[7])


def test_of_a_sealed_pack_pictures_and_originals_are_kept_by_their_hashes(
    dispute: rows.Dispute, tmp_path: Path
) -> None:
    mine, _ = kept(dispute, b"one"), kept(dispute, b"two")
    (tmp_path / "originals").mkdir()
    (tmp_path / "originals" / "01-chat.pdf").write_bytes(b"one")
    (tmp_path / "page-1.png").write_bytes(b"page")
    (tmp_path / "260301.zip").write_bytes(b"zip")

    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW, pack=StoredPack(tmp_path, "evidence", NOW))

    assert [one["sha256"] for one in handed.exhibits] == [mine.sha256]
    assert [name for name, _ in handed.pictures] == ["page-1.png"]
    assert f"pack:{handed.pack_sha256}" in rows.LedgerEntry.objects.latest("seq").subjects


def test_the_platforms_page_afterwards_becomes_an_exhibit(dispute: rows.Dispute) -> None:
    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW, screenshot=picture())

    shot = rows.Evidence.objects.get(dispute=dispute)
    assert handed.screenshot == shot
    assert shot.media_type == "image/png"
    assert handed.exhibits == [], "it was made afterwards, so it did not go along"


def test_a_screenshot_is_a_picture(dispute: rows.Dispute) -> None:
    with pytest.raises(ScreenshotNotPictureError):
        hand_in(dispute, EVIDENCE, TEXT, now=NOW, screenshot=io.BytesIO("记下了".encode()))

    assert not rows.HandedIn.objects.exists()


@pytest.mark.parametrize(
    ("at", "error"), [(NOW + timedelta(minutes=1), InFutureError), (beijing(2026, 3, 9, 20), HandedInTooEarlyError)]
)
def test_a_hand_in_lies_between_the_complaint_and_now(
    dispute: rows.Dispute, at: object, error: type[Exception]
) -> None:
    with pytest.raises(error):
        hand_in(dispute, EVIDENCE, TEXT, now=NOW, at=at)


def test_one_hand_in_is_not_written_down_twice(dispute: rows.Dispute) -> None:
    hand_in(dispute, EVIDENCE, TEXT, now=NOW)

    with pytest.raises(HandedInTwiceError, match="还没有结果"):
        hand_in(dispute, EVIDENCE, TEXT, now=LATER)

    assert hand_in(dispute, EVIDENCE, TEXT + "补充：附称重。", now=LATER).pk


# The lock


def test_what_was_handed_in_stays_as_it_was_though_its_words_change_later(dispute: rows.Dispute) -> None:
    mine = kept(dispute, b"one")
    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW)

    caption_evidence(mine, caption="新的说明", now=LATER)

    handed.refresh_from_db()
    assert handed.exhibits[0]["caption"] == ""


def test_a_screenshot_is_added_once_and_never_changed(dispute: rows.Dispute) -> None:
    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW)
    attach_screenshot(handed, picture(), now=LATER)

    with pytest.raises(HandedInLockedError, match="第 1 号证物") as refusal:
        attach_screenshot(handed, picture("#000000"), now=LATER)

    assert "另记一次提交" in refusal.value.hint
    assert rows.Evidence.objects.count() == 1


def test_a_screenshot_may_still_come_when_the_dispute_is_closed(dispute: rows.Dispute) -> None:
    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW)
    close_dispute(dispute, FindingOfOwner.HONEST, now=LATER)

    assert attach_screenshot(handed, picture(), now=LATER).number == 1


def test_a_slip_is_struck_stays_to_be_seen_and_counts_no_more(dispute: rows.Dispute) -> None:
    handed = hand_in(dispute, channel_of("review_report"), TEXT, now=NOW)

    strike_hand_in(handed, "点错了渠道", now=LATER)

    dispute.refresh_from_db()
    assert rows.HandedIn.objects.get().struck_why == "点错了渠道"
    assert dispute.state == "open"
    assert quota_uses(dispute.shop, ["review_report"], LATER) == []


def test_while_another_still_waits_the_dispute_waits_too(dispute: rows.Dispute) -> None:
    hand_in(dispute, EVIDENCE, TEXT, now=NOW)

    strike_hand_in(hand_in(dispute, APPEAL, TEXT, now=NOW), "没有提交", now=LATER)

    dispute.refresh_from_db()
    assert dispute.state == "handed_in"


def test_nothing_is_struck_without_a_word_twice_or_once_it_was_decided(dispute: rows.Dispute) -> None:
    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW)
    with pytest.raises(ReasonMissingError):
        strike_hand_in(handed, " ", now=LATER)

    record_verdict(dispute, Ending.LOST, now=LATER)

    with pytest.raises(HandedInLockedError, match="平台已经有了结果"):
        strike_hand_in(handed, "点错了", now=LATER)


# The verdict


def test_a_verdict_keeps_the_platforms_words_and_what_it_was_about(dispute: rows.Dispute) -> None:
    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW)

    verdict = record_verdict(
        dispute, Ending.PARTLY, now=LATER, at=LATER - timedelta(days=1), amount_fen=1500, words=" 运费由商家承担 "
    )

    assert (verdict.handed, verdict.words, verdict.amount_fen) == (handed, "运费由商家承担", 1500)
    assert (verdict.at, verdict.recorded_at) == (LATER - timedelta(days=1), LATER)


def test_what_the_two_sides_ended_is_about_nothing_handed_in(dispute: rows.Dispute) -> None:
    hand_in(dispute, EVIDENCE, TEXT, now=NOW)

    assert record_verdict(dispute, Ending.WITHDRAWN, now=LATER).handed is None


def test_in_part_is_said_with_its_sum(dispute: rows.Dispute) -> None:
    with pytest.raises(PartlyNeedsAmountError):
        record_verdict(dispute, Ending.PARTLY, now=LATER)

    assert record_verdict(dispute, Ending.PARTLY, now=LATER, amount_fen=0).amount_fen == 0


def test_a_verdict_has_a_possible_time_and_sum(dispute: rows.Dispute) -> None:
    with pytest.raises(InFutureError):
        record_verdict(dispute, Ending.WON, now=NOW, at=LATER)
    with pytest.raises(VerdictTooEarlyError):
        record_verdict(dispute, Ending.WON, now=NOW, at=beijing(2026, 3, 1))
    with pytest.raises(AmountNegativeError):
        record_verdict(dispute, Ending.WON, now=NOW, amount_fen=-1)


# Asking again


def test_asking_again_with_the_same_material_is_refused_and_says_what_would_be_new(dispute: rows.Dispute) -> None:
    kept(dispute, b"one")
    lost(dispute)

    with pytest.raises(NothingNewError, match="没有平台还没见过的证据") as refusal:
        hand_in(dispute, AGAIN, "请复核。", now=LATER)

    assert "红章" in refusal.value.hint or "底单" in refusal.value.hint
    assert "取证" in refusal.value.hint
    assert dispute.handedin_set.count() == 1


def test_the_same_way_a_second_time_is_asking_again_too(dispute: rows.Dispute) -> None:
    lost(dispute)

    with pytest.raises(NothingNewError):
        hand_in(dispute, APPEAL, "请复核。", now=LATER)


def test_an_exhibit_kept_since_is_new(dispute: rows.Dispute) -> None:
    lost(dispute)
    kept(dispute, b"stamp", "courier_stamp")

    assert hand_in(dispute, AGAIN, "请复核，附红章。", now=LATER).pk


def test_an_exhibit_that_lay_here_and_did_not_go_along_is_new_to_the_platform(dispute: rows.Dispute) -> None:
    kept(dispute, b"one"), kept(dispute, b"two")
    hand_in(dispute, APPEAL, TEXT, now=NOW, exhibits=[1])
    record_verdict(dispute, Ending.LOST, now=NOW + timedelta(days=1))

    assert hand_in(dispute, AGAIN, "请复核。", now=LATER).pk


def test_what_was_read_since_in_an_old_picture_is_new(dispute: rows.Dispute) -> None:
    held = kept(dispute, b"one", "buyer_photo")
    lost(dispute)
    photo = record_photo(dispute, Photo(at=NOW, cite=0, name="图1", text="包装完好"), now=LATER)
    rows.PhotoReading.objects.filter(pk=photo.pk).update(evidence=held, at=LATER)

    assert hand_in(dispute, AGAIN, "请复核。", now=LATER).pk


def test_our_own_receipt_is_nothing_new(dispute: rows.Dispute) -> None:
    attach_screenshot(lost(dispute), picture(), now=LATER)

    with pytest.raises(NothingNewError):
        hand_in(dispute, AGAIN, "请复核。", now=LATER)


def test_another_way_is_no_asking_again(dispute: rows.Dispute) -> None:
    hand_in(dispute, EVIDENCE, TEXT, now=NOW)
    record_verdict(dispute, Ending.LOST, now=NOW + timedelta(days=1))

    assert hand_in(dispute, APPEAL, TEXT, now=LATER).pk


def test_after_being_heard_in_full_nothing_is_asked_again(dispute: rows.Dispute) -> None:
    hand_in(dispute, APPEAL, TEXT, now=NOW)
    record_verdict(dispute, Ending.WON, now=NOW + timedelta(days=1))

    assert hand_in(dispute, APPEAL, "另一笔运费。", now=LATER).pk


# The report's answer, and figures


def test_what_the_platform_did_after_a_report_is_kept_though_the_dispute_is_closed(dispute: rows.Dispute) -> None:
    hand_in(dispute, channel_of("report_buyer"), TEXT, now=NOW)
    close_dispute(dispute, FindingOfOwner.INTENTIONAL, now=NOW)

    answer = record_report_answer(dispute, BuyerMeasure.LIMITED, now=LATER, words="已限制购买")

    assert (answer.measure, answer.words) == ("limited", "已限制购买")


def test_there_is_no_answer_to_a_report_that_nobody_made(dispute: rows.Dispute) -> None:
    hand_in(dispute, EVIDENCE, TEXT, now=NOW)

    with pytest.raises(NotReportedError):
        record_report_answer(dispute, BuyerMeasure.WARNED, now=LATER)


def test_a_struck_report_was_none(dispute: rows.Dispute) -> None:
    strike_hand_in(hand_in(dispute, channel_of("report_buyer"), TEXT, now=NOW), "没有举报", now=NOW)

    with pytest.raises(NotReportedError):
        record_report_answer(dispute, BuyerMeasure.WARNED, now=LATER)


def test_a_figure_stays_as_it_was_typed_and_its_other_half_comes_later(dispute: rows.Dispute) -> None:
    record_metric(dispute, "纠纷退款率", before="0.350 %", before_on=date(2026, 3, 9), now=NOW)
    record_metric(dispute, "纠纷退款率", after="约0.3%", after_on=date(2026, 3, 12), now=LATER)

    note = rows.MetricNote.objects.get()
    assert (note.before, note.after) == ("0.350 %", "约0.3%")
    assert (note.before_on, note.after_on) == (date(2026, 3, 9), date(2026, 3, 12))


@pytest.mark.parametrize("told", [{"name": "", "before": "1"}, {"name": "x"}, {"name": "x", "after": "9" * 41}])
def test_half_a_figure_is_refused(dispute: rows.Dispute, told: dict[str, str]) -> None:
    with pytest.raises(MetricIncompleteError):
        record_metric(dispute, now=NOW, **told)


def test_nobody_has_seen_tomorrows_figure(dispute: rows.Dispute) -> None:
    with pytest.raises(MetricInFutureError):
        record_metric(dispute, "纠纷退款率", before="1%", before_on=date(2026, 3, 11), now=NOW)
