"""A whole paper as a PDF to print and sign: for an authority, the police, a court, the platform's office for rights."""

from collections.abc import Iterator, Sequence

from mingbian.appeal.channel import PaperForm
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.paper import MADE_UP, filled
from mingbian.domain.clock import in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Rule
from mingbian.render.blocks import Block, heading, listing, paragraphs
from mingbian.render.typeset import Data, pdf, typesetter


def paper_pdf(
    form: PaperForm, dossier: Dossier, body: str, exhibits: Sequence[PackExhibit], rules: Sequence[Rule] = ()
) -> bytes:
    """PDF/A-2b, dated by the dossier's `now`, so that the same case gives the same bytes."""
    return pdf("paper.typ", paper_data(form, dossier, body, exhibits, rules), {}, dossier.now)


def paper_data(
    form: PaperForm, dossier: Dossier, body: str, exhibits: Sequence[PackExhibit], rules: Sequence[Rule] = ()
) -> Data:
    """What stands in it, as plain data for its template. A blank that only the seller can fill is given room."""
    return {
        "title": form.title,
        "under": MADE_UP.strip("（）") if dossier.sample else "",
        "head": [[line.label, line.value, line.hint] for line in filled(form, dossier)],
        "blocks": list(_body(body)),
        "annex": list(_annex(form, exhibits, rules)),
        "closing": form.closing,
        "to": form.to,
        "foot": f"整理于 {in_full(dossier.now)}（北京时间）　{typesetter()}",
    }


def _body(body: str) -> Iterator[Block]:
    """Headings as headings, every sentence's line as a paragraph."""
    for part in body.strip().split("\n\n"):
        first, *rest = part.strip().split("\n")
        if rest and first[:1] in "一二三四五六七八九十" and "、" in first[:4]:
            yield heading(first)
            yield paragraphs(rest)
        else:
            yield paragraphs([first, *rest])


def _annex(form: PaperForm, exhibits: Sequence[PackExhibit], rules: Sequence[Rule]) -> Iterator[Block]:
    if rules:
        yield heading("附：所引规定")
        found = ((rule.code, rule.cite_as, rule.text.strip(), str(rule.valid_from or "")) for rule in rules)
        yield listing(("编号", "名称", "内容", "施行日期"), found, (3, 5, 8, 3))
    if exhibits:
        yield heading("附：随附证据")
        yield listing(("编号", "名称"), ((f"证据{held.number}", held.title) for held in exhibits), (1, 6))
    if form.attach:
        yield heading("另请备齐")
        yield paragraphs(f"□　{one}" for one in form.attach)
