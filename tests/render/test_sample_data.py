"""Whatever is drawn from made-up data says so; what is drawn from real data does not."""

from dataclasses import replace

from pypdfium2 import PdfDocument

from mingbian.appeal.channel_file import channel_of
from mingbian.casework.draft import draft
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.render.pack import NOTES, pack
from mingbian.rules.book import rule_book


def _drawn(dossier: Dossier) -> tuple[str, str]:
    channel, judgement, book = channel_of("evidence"), judge(dossier), rule_book()
    statement = draft(dossier, judgement, channel, book)
    files = pack(dossier, judgement.claims, statement, channel, lambda _: b"", copy=lambda _: None, rules=book).files
    pages = [page.get_textpage().get_text_range() for page in PdfDocument(files["case.pdf"])]
    return "\n".join(pages), files[NOTES].decode()


def test_made_up_data_is_called_so_on_every_page_and_in_the_notes(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    """
    paper, notes = _drawn(replace(told, sample=True))
    real_paper, real_notes = _drawn(told)

    assert paper.count("示例数据") >= 3
    assert "示例数据" in notes
    assert "示例" not in real_paper + real_notes
