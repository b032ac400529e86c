"""Pictures and papers: what the buyer sent, what we hold, and what of it lies in the vault."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mingbian.domain.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Fact):
    """A picture or document that the buyer sent, with what was read from it.

    `hash` is a 64-bit perceptual hash in hex; `aigc` the label of GB 45438-2025 (1 is, 2 may be, 3 suspected);
    `seen` an order number or `listing` where the picture is known from; `text` says what it shows.
    """

    name: str
    captured_at: datetime | None = None
    hash: str = ""
    aigc: int | None = None
    c2pa: str = ""
    watermark: str = ""
    seen: str = ""
    text: str = ""


class CertificateKind(StrEnum):
    """Papers of ours that can speak for the goods."""

    INSPECTION = "inspection"
    BRAND_AUTHORISATION = "brand_authorisation"
    LICENCE = "licence"
    TEST_REPORT = "test_report"
    PURCHASE_INVOICE = "purchase_invoice"
    TRADEMARK = "trademark"


CERTIFICATE_TITLES = {
    CertificateKind.INSPECTION: "质检报告",
    CertificateKind.TEST_REPORT: "第三方检测报告",
    CertificateKind.BRAND_AUTHORISATION: "品牌授权",
    CertificateKind.LICENCE: "营业执照或许可证",
    CertificateKind.PURCHASE_INVOICE: "进货发票",
    CertificateKind.TRADEMARK: "商标注册证",
}

OF_THE_GOODS = frozenset({CertificateKind.INSPECTION, CertificateKind.TEST_REPORT, CertificateKind.BRAND_AUTHORISATION})
"""What speaks for goods; the others say who somebody is, whose a brand is, or what was bought."""


OF_A_BRAND = frozenset({CertificateKind.TRADEMARK, CertificateKind.BRAND_AUTHORISATION})
"""What is about a brand: whose it is, and who may sell it."""

FILED_AS = {
    CertificateKind.INSPECTION: "inspection_report",
    CertificateKind.TEST_REPORT: "third_party_test",
    CertificateKind.BRAND_AUTHORISATION: "brand_authorisation",
    CertificateKind.LICENCE: "qualification",
    CertificateKind.PURCHASE_INVOICE: "purchase_invoice",
    CertificateKind.TRADEMARK: "qualification",
}
"""As which kind of evidence each paper stands among the exhibits."""

FOR_EVER = date.max
"""The last day of a paper without an end: of one that says “长期”, and of one that says nothing of it."""


class Term(StrEnum):
    """How a paper says how long it holds. An invoice, and many a report, say nothing of it."""

    DATED = "dated"
    LONG = "long"
    UNSTATED = "unstated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Fact):
    """One of our papers: valid from day to day, both included, for one goods or batch where it names one.

    `valid_to` is FOR_EVER where it has no end. `brand` is the brand that it names, if any; `issuer` is who gave it,
    `holder` to whom: who authorises whom, in whose name a mark or a firm is registered, who bought.
    """

    kind: CertificateKind
    valid_from: date
    valid_to: date
    title: str
    goods_id: str = ""
    batch: str = ""
    brand: str = ""
    issuer: str = ""
    holder: str = ""

    @property
    def validity(self) -> str:
        """`2025-01-01 至 2026-12-31`, or `2025-01-01 起`."""
        return f"{self.valid_from} 起" if self.valid_to == FOR_EVER else f"{self.valid_from} 至 {self.valid_to}"

    def covers(self, day: date, *, goods_id: str, batch: str) -> bool:
        """Whether the paper speaks for these goods on this day; a paper that names no goods speaks for all."""
        in_time = self.valid_from <= day <= self.valid_to
        return in_time and self.goods_id in ("", goods_id) and self.batch in ("", batch)


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A file in the vault that belongs to a dispute. `kind` is an evidence code (`courier_stamp`), see `gather/kinds`.

    `number` is the exhibit's number in this dispute, from 1, and never changes. `caption` is the seller's own words;
    `quote` is what was read from it, if anything, so that a claim can be held against it. `claim` is the key of the
    claim that the owner put it to, empty where its kind decides.
    """

    number: int
    kind: str
    sha256: str
    name: str
    media_type: str
    size: int
    added_at: datetime
    caption: str = ""
    quote: str = ""
    claim: str = ""
