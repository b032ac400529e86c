"""Papers on the shelf: nothing counts before it is confirmed, one file serves many disputes, and its end is told."""

import io
from datetime import date, timedelta

import pytest

from mingbian.actions.bring_certificate import OnTheShelfError, bring_certificate
from mingbian.actions.exhibiting import AlreadyKeptError
from mingbian.actions.keep_evidence import EvidenceEmptyError
from mingbian.actions.open_dispute import open_dispute
from mingbian.actions.read_words import read_words
from mingbian.actions.record_certificate import Details, EndMissingError, record_certificate
from mingbian.actions.remind_of_papers import remind_of_papers
from mingbian.actions.set_certificate_aside import set_certificate_aside
from mingbian.actions.use_certificate import PaperUnconfirmedError, PaperWithoutFileError, use_certificate
from mingbian.domain.clock import beijing
from mingbian.domain.evidence import FOR_EVER, Certificate, CertificateKind, Term
from mingbian.reading.words import Page
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.papers import expiring, says_of, shelf
from mingbian.store.queries.unread_words import KeptFile
from mingbian.web.paper_form import put_right
from paper_kit import TEST_REPORT, lines
from stock import GOODS, complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)
OTHER_SN = "260302-000000000000002"


def brought(shop: rows.Shop, content: bytes = b"a report") -> rows.Certificate:
    return bring_certificate(shop, io.BytesIO(content), name="报告.pdf", media_type="application/pdf", now=NOW)


def confirmed(shop: rows.Shop, paper: rows.Certificate | None = None, **told: object) -> rows.Certificate:
    values: dict[str, object] = {
        "kind": CertificateKind.TEST_REPORT,
        "title": "检测报告",
        "valid_from": date(2025, 3, 15),
        "valid_to": date(2026, 4, 9),
        "goods_id": GOODS,
        "now": NOW,
    }
    return record_certificate(shop, of=paper, **(values | told))  # type: ignore[arg-type]


def test_a_paper_that_nobody_confirmed_speaks_for_nothing(dispute: rows.Dispute) -> None:
    paper = brought(dispute.shop)

    assert dossier_of(dispute, NOW).of(Certificate) == ()
    with pytest.raises(PaperUnconfirmedError):
        use_certificate(dispute, paper, now=NOW)


def test_confirmed_it_counts_with_who_and_when_and_what_had_been_read(dispute: rows.Dispute) -> None:
    paper = brought(dispute.shop)
    page = Page(1, 900, 860, lines(TEST_REPORT))
    read_words(KeptFile(dispute.shop, paper.sha256, paper.name), now=NOW, read_pages=lambda _: (page,))
    says = says_of(paper)
    assert says is not None

    kept = confirmed(
        dispute.shop, paper, title="检测报告", valid_to=date(2026, 3, 14), batch="B7", details=Details(brand="雨王")
    )

    (fact,) = dossier_of(dispute, NOW).of(Certificate)
    assert (fact.valid_to, fact.batch, fact.brand) == (date(2026, 3, 14), "B7", "雨王")
    assert kept.confirmed_at == NOW
    assert kept.read is not None
    assert kept.read["batch"] == "B20250301"
    assert ("只说哪一批", "B20250301", "B7") in put_right(kept)


def test_a_paper_without_an_end_holds_for_ever_and_says_which_way(shop: rows.Shop) -> None:
    paper = confirmed(shop, valid_to=None, term=Term.LONG)

    assert (paper.valid_to, paper.term) == (FOR_EVER, Term.LONG)


def test_an_end_that_was_promised_and_not_written_is_asked_for(shop: rows.Shop) -> None:
    with pytest.raises(EndMissingError) as refusal:
        confirmed(shop, valid_to=None)

    assert "长期有效" in refusal.value.hint


def test_the_same_file_is_not_put_on_the_shelf_twice(shop: rows.Shop) -> None:
    brought(shop)

    with pytest.raises(OnTheShelfError):
        brought(shop)
    with pytest.raises(EvidenceEmptyError):
        brought(shop, b"")


def test_put_aside_it_speaks_no_more_and_may_be_brought_again(dispute: rows.Dispute) -> None:
    paper = confirmed(dispute.shop, brought(dispute.shop))

    set_certificate_aside(paper, now=NOW)

    assert shelf(dispute.shop) == []
    assert dossier_of(dispute, NOW).of(Certificate) == ()
    assert brought(dispute.shop).pk != paper.pk


def test_one_paper_is_an_exhibit_of_many_disputes_without_another_upload(dispute: rows.Dispute) -> None:
    paper = confirmed(dispute.shop, brought(dispute.shop))
    order_line(dispute.shop, OTHER_SN, beijing(2026, 3, 2))
    complaint(dispute.shop, OTHER_SN)
    other = open_dispute(dispute.shop, OTHER_SN, now=NOW)

    first, second = use_certificate(dispute, paper, now=NOW), use_certificate(other, paper, now=NOW)

    assert first.sha256 == second.sha256 == paper.sha256
    assert (first.kind, first.caption) == ("third_party_test", "检测报告")
    with pytest.raises(AlreadyKeptError):
        use_certificate(dispute, paper, now=NOW)


def test_a_paper_written_down_by_hand_is_no_exhibit(dispute: rows.Dispute) -> None:
    with pytest.raises(PaperWithoutFileError):
        use_certificate(dispute, confirmed(dispute.shop), now=NOW)


def test_its_end_is_told_a_month_and_a_week_before_each_once(shop: rows.Shop) -> None:
    paper = confirmed(shop, valid_to=date(2026, 5, 31))

    def told_at(*moment: int) -> int:
        return len(list(remind_of_papers(now=beijing(*moment))))

    assert told_at(2026, 5, 1, 8, 59) == 0, "not before nine in the morning"
    assert told_at(2026, 5, 1, 9, 0) == 1
    assert told_at(2026, 5, 20, 9, 0) == 0
    assert told_at(2026, 5, 24, 9, 0) == 1
    assert told_at(2026, 5, 30, 9, 0) == 0
    events = rows.TimelineEvent.objects.filter(shop=paper.shop, kind="paper_reminded").order_by("at")
    assert [event.facts["left"] for event in events] == [30, 7]


def test_a_workbench_that_slept_a_month_tells_only_the_nearer_notice(shop: rows.Shop) -> None:
    confirmed(shop, valid_to=date(2026, 5, 31))

    assert len(list(remind_of_papers(now=beijing(2026, 5, 29, 9, 0)))) == 1
    assert list(remind_of_papers(now=beijing(2026, 5, 30, 9, 0))) == []


def test_a_renewed_paper_is_reminded_of_anew_and_one_that_is_over_or_has_no_end_never(shop: rows.Shop) -> None:
    paper = confirmed(shop, valid_to=date(2026, 5, 31))
    assert len(list(remind_of_papers(now=beijing(2026, 5, 30, 9, 0)))) == 1

    confirmed(shop, paper, valid_to=date(2027, 5, 31))
    confirmed(shop, valid_to=None, term=Term.LONG)
    confirmed(shop, valid_to=date(2026, 4, 1))

    assert len(list(remind_of_papers(now=beijing(2027, 5, 5, 9, 0)))) == 1
    assert list(remind_of_papers(now=beijing(2027, 6, 1, 9, 0))) == []


def test_two_workers_tell_it_once(shop: rows.Shop) -> None:
    confirmed(shop, valid_to=date(2026, 5, 31))
    first, second = (remind_of_papers(now=beijing(2026, 5, 5, 9, 0)) for _ in range(2))

    assert len([*first, *second]) == 1


def test_the_shelf_names_what_ends_within_a_month(shop: rows.Shop) -> None:
    soon = confirmed(shop, valid_to=date(2026, 4, 9))
    confirmed(shop, valid_to=date(2026, 4, 10))
    confirmed(shop, valid_to=date(2026, 3, 9), valid_from=date(2025, 1, 1))

    assert [paper.pk for paper in expiring(shop, NOW, within_days=30)] == [soon.pk]
    assert (soon.valid_to or FOR_EVER) - NOW.date() == timedelta(days=30)
