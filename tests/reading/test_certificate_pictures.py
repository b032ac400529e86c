"""Papers as pictures: with a stamp over the words and photographed softly, read by the real reader."""

from datetime import date

from mingbian.domain.evidence import CertificateKind, Term
from mingbian.reading.certificate import CertificateSays, certificate_says
from mingbian.reading.certificate_labels import Label
from mingbian.reading.picture_words import lines_in
from paper_kit import AUTHORISATION, LICENCE, TEST_REPORT, drawn


def seen(paper: str, *, stamp_on: int | None = None, noisy: bool = False) -> CertificateSays:
    return certificate_says(lines_in(drawn(paper, stamp_on=stamp_on, noisy=noisy)))


def test_a_licence_with_set_apart_letters_is_read_from_its_picture() -> None:
    found = seen(LICENCE, noisy=True)

    assert found.kind is CertificateKind.LICENCE
    assert found.value(Label.NUMBER) == "91350100M000100Y43"
    assert found.value(Label.HOLDER) == "杭州晴天贸易有限公司"
    assert (found.term, found.valid_from) == (Term.LONG, date(2015, 3, 2))


def test_a_stamp_over_the_signature_hides_no_date() -> None:
    found = seen(AUTHORISATION, stamp_on=5, noisy=True)

    assert found.kind is CertificateKind.BRAND_AUTHORISATION
    assert found.value(Label.BRAND) == "雨王"
    assert (found.valid_from, found.valid_to) == (date(2025, 1, 1), date(2026, 12, 31))


def test_a_report_under_a_stamp_tells_its_batch_and_its_end() -> None:
    found = seen(TEST_REPORT, stamp_on=6, noisy=True)

    assert found.kind is CertificateKind.TEST_REPORT
    assert found.value(Label.BATCH) == "B20250301"
    assert found.valid_to == date(2026, 3, 14)
