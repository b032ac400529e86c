"""The form of one paper: what stands on it, filled with what was confirmed or with what was read."""

from datetime import date
from typing import Any

from django import forms

from mingbian.actions.record_certificate import Details
from mingbian.domain.evidence import CERTIFICATE_TITLES, FOR_EVER, CertificateKind, Term
from mingbian.reading.certificate import CertificateSays, as_fields
from mingbian.store.models import Certificate

TERMS = {Term.DATED: "写着截止日期", Term.LONG: "长期有效", Term.UNSTATED: "没有写"}
DETAILS = ("number", "holder", "issuer", "brand", "goods_named", "model", "issued_on")
KEPT = ("kind", "title", "valid_from", "term", "goods_id", "batch", *DETAILS)


def _day(label: str, help_text: str = "", *, required: bool = True) -> forms.DateField:
    picked = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, widget=picked, help_text=help_text, required=required)


def _words(label: str, longest: int, help_text: str = "", *, known: str = "") -> forms.CharField:
    """`known` is the page's list of values to choose from while typing."""
    typed = forms.TextInput(attrs={"list": known} if known else {})
    return forms.CharField(label=label, max_length=longest, required=False, help_text=help_text, widget=typed)


class PaperForm(forms.Form):
    """What stands on the paper."""

    kind = forms.ChoiceField(label="种类", choices=[(kind.value, words) for kind, words in CERTIFICATE_TITLES.items()])
    title = forms.CharField(label="名称", max_length=200, help_text="照抄证书上的名称。")
    valid_from = _day("从哪天起", "写着起始日的填起始日，没有的填签发或开票的日期。")
    term = forms.ChoiceField(label="截止日期", choices=[(term.value, words) for term, words in TERMS.items()])
    valid_to = _day("到哪天止", "选了“写着截止日期”才填。", required=False)
    goods_id = _words("只说哪件商品", 40, "填本店的商品 ID；留空就当它说的是全店每一件。", known="known-goods")
    batch = _words("只说哪一批", 60, "证书上写了批号才填。")
    brand = _words("品牌", 60)
    holder = _words("给谁的（持有人、注册人、被授权方、委托方）", 120)
    issuer = _words("谁出的（发证机关、授权方、检测机构、销售方）", 120)
    number = _words("编号", 80)
    goods_named = _words("证书上的商品", 200)
    model = _words("型号规格", 80)
    issued_on = _day("签发日期", required=False)

    @property
    def told(self) -> dict[str, Any]:
        """The values as the action takes them; only of a form that was understood."""
        values = dict(self.cleaned_data)
        details = Details(**{name: values.pop(name) for name in DETAILS})
        term = Term(values.pop("term"))
        return values | {"kind": CertificateKind(values["kind"]), "term": term, "details": details}


def filled_with(row: Certificate, says: CertificateSays | None) -> dict[str, str | date | None]:
    """What was confirmed, else what was read; nothing where neither is there."""
    if row.confirmed_at is None:
        read: dict[str, str | date | None] = dict(as_fields(says)) if says else {}
        return read
    confirmed = {name: getattr(row, name) for name in KEPT}
    return confirmed | {"valid_to": None if row.valid_to == FOR_EVER else row.valid_to}


def put_right(row: Certificate) -> list[tuple[str, str, str]]:
    """Where the human wrote something else than was read: label, what was read, what was confirmed."""
    read = row.read or {}
    confirmed = filled_with(row, None)
    labels = {name: str(field.label) for name, field in PaperForm.base_fields.items()}
    return [
        (labels[name], _shown(name, read[name]), _shown(name, str(confirmed[name] or "")))
        for name in labels
        if name in read and read[name] != str(confirmed[name] or "")
    ]


def _shown(name: str, value: str) -> str:
    words: dict[str, dict[str, str]] = {
        "kind": {kind.value: title for kind, title in CERTIFICATE_TITLES.items()},
        "term": {term.value: title for term, title in TERMS.items()},
    }
    return words.get(name, {}).get(value, value) or "（空）"
