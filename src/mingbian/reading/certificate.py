"""What a paper of ours says: which it is, whose, by whom, for what, and from when to when.

Everything here is a proposal. A stamp lies over the words, a zero is read as a letter, a paper bears five dates: so
each value comes with how sure it is, each doubt is a sentence, and nothing counts until a human has held it against
the picture.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mingbian.domain.evidence import CertificateKind, Term
from mingbian.reading.certificate_kind import Looks, paper_looks
from mingbian.reading.certificate_labels import Label, Said, said
from mingbian.reading.certificate_term import TermSays, term_of
from mingbian.reading.certificate_text import PaperText, paper_text
from mingbian.reading.credit_code import CODE, adds_up, mended
from mingbian.reading.words import Line

LEAST_SURE = 0.75  # our guess: below it a line is told to be unclear
TITLE = re.compile(r"^[^:]{0,24}(?:执照|许可证|授权(?:书|证明|证书)|报告书?|合格证|注册证|证书|发票)(?:\([^)]*\))?$")
FIELDS = {label: "goods_named" if label is Label.GOODS else label.value for label in Label}
TITLE_ABOVE = 0.45  # of the page


@dataclass(frozen=True, slots=True)
class CertificateSays:
    """`kind` is None where nothing tells which paper it is; `instead` then names another document, where one is seen.

    Dates are None where none was read; with `Term.LONG` and `Term.UNSTATED` there is no `valid_to`. A value that was
    not read is absent from `values`. `doubts` are sentences for whoever confirms it.
    """

    kind: CertificateKind | None
    instead: str
    title: Said | None
    values: dict[Label, Said]
    issued_on: date | None
    valid_from: date | None
    valid_to: date | None
    term: Term
    doubts: tuple[str, ...]

    def value(self, label: Label) -> str:
        """The value, empty where none was read."""
        found = self.values.get(label)
        return found.value if found else ""

    @property
    def says_anything(self) -> bool:
        return self.kind is not None or bool(self.values) or self.valid_from is not None


def as_fields(says: CertificateSays) -> dict[str, str]:
    """What was read under the names of the form's fields; an absent one was not read. Days in ISO."""
    days = {"issued_on": says.issued_on, "valid_from": says.valid_from, "valid_to": says.valid_to}
    found = {FIELDS[label]: value.value for label, value in says.values.items()}
    found |= {name: day.isoformat() for name, day in days.items() if day}
    if says.kind is not None:
        found |= {"kind": says.kind.value, "term": says.term.value}
    if says.title is not None:
        found["title"] = says.title.value
    return found


def certificate_says(lines: Sequence[Line]) -> CertificateSays:
    """What can be read from the lines of one paper, its pages one below the other (`words.one_below_the_other`)."""
    paper = paper_text(lines)
    looks = paper_looks(paper)
    found = {label: value for label in Label if (value := said(label, looks.kind, paper))}
    doubts: list[str] = []
    if looks.kind is CertificateKind.LICENCE:
        doubts += _checked_number(found, paper)
    term = term_of(paper, looks.kind)
    return CertificateSays(
        kind=looks.kind,
        instead=looks.instead,
        title=_title(looks, paper),
        values=found,
        issued_on=term.issued_on,
        valid_from=term.valid_from,
        valid_to=term.valid_to,
        term=term.term,
        doubts=(*_of_kind(looks, paper), *doubts, *_unclear(found), *term.doubts, *_unstated(looks, term)),
    )


def _title(looks: Looks, paper: PaperText) -> Said | None:
    """The line with the highest letters near the top that names such a paper."""
    top = [(paper_text([line]).text, line) for line in paper.lines if line.top <= TITLE_ABOVE]
    named = [(words, line) for words, line in top if looks.kind and TITLE.search(words)]
    if not named:
        return None
    words, line = max(named, key=lambda one: one[1].bottom - one[1].top)
    return Said(words, line.sure)


def _checked_number(found: dict[Label, Said], paper: PaperText) -> list[str]:
    """The business code put right where its letters were digits; a doubt where it still does not add up."""
    match = CODE.search(paper.text)
    if match is None:
        return []
    code = mended(match.group())
    found[Label.NUMBER] = Said(code, paper.sure_of(*match.span()))
    return [] if adds_up(code) else [f"统一社会信用代码 {code} 的校验位对不上，请逐位核对。"]


def _of_kind(looks: Looks, paper: PaperText) -> list[str]:
    if not paper.lines:
        return ["没有读到字：请换一张清楚、正面的照片，或直接手填。"]
    if looks.instead:
        return [f"这份文件看起来是{looks.instead}，不是这里要登记的资质。如果确实是资质，请手填。"]
    if looks.kind is None:
        return ["看不出这是哪一种资质，请选定种类。"]
    return ["看起来可能是别的种类，请确认种类。"] if looks.besides else []


def _unclear(found: dict[Label, Said]) -> list[str]:
    faint = [value.value for value in found.values() if value.sure < LEAST_SURE]
    return [f"“{value}”读得不太清，请对照图片。" for value in faint]


def _unstated(looks: Looks, term: TermSays) -> list[str]:
    if looks.kind is None:
        return []
    if term.valid_from is None:
        ends = term.valid_to is not None or term.term is Term.LONG
        return ["没有读到从哪天起有效，请对照图片填写。"] if ends else ["没有读到日期，请对照图片填写。"]
    if term.term is not Term.UNSTATED or looks.kind is CertificateKind.PURCHASE_INVOICE:
        return []
    return ["没有读到截止日期；证书上确实没写时，选“没有写”。"]
