"""The choices that a form offers for what is written down by hand, in the words of the page."""

from mingbian.domain.evidence import CertificateKind

CERTIFICATE_KINDS = {
    CertificateKind.INSPECTION: "质检报告",
    CertificateKind.TEST_REPORT: "第三方检测报告",
    CertificateKind.BRAND_AUTHORISATION: "品牌授权",
    CertificateKind.LICENCE: "营业执照或许可证",
    CertificateKind.PURCHASE_INVOICE: "进货发票",
}

AIGC_LABELS = {"": "没有看到", "1": "标着由 AI 生成", "2": "标着可能由 AI 生成", "3": "标着疑似由 AI 生成"}
"""The labels of GB 45438-2025, as a picture or its page shows them."""
