"""What papers, pictures and filed exhibits say: of which goods, from when, and by which kind."""

from dataclasses import replace

import pytest
from cell_kit import CONTRADICTS, SILENT, SUPPORTS, a_story, cells, marks, missing

from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit


def exhibit(number: int, kind: str, quote: str = "", caption: str = "") -> Exhibit:
    at = beijing(2026, 3, 9, 23)
    return Exhibit(number, kind, "0" * 64, f"{kind}.jpg", "image/jpeg", 1000, at, caption, quote)


@pytest.mark.parametrize(
    ("paper", "kind", "mark"),
    [
        ("brand_authorisation from=2026-01-01 to=2026-12-31", "fake", CONTRADICTS),
        ("brand_authorisation from=2025-01-01 to=2025-12-31", "fake", SUPPORTS),
        ("brand_authorisation from=2026-03-05 to=2026-12-31", "fake", SILENT),
        ("brand_authorisation from=2026-01-01 to=2026-12-31 goods=G2", "fake", SILENT),
        ("inspection from=2026-01-01 to=2026-12-31 batch=B1", "quality", CONTRADICTS),
        ("inspection from=2026-01-01 to=2026-12-31 batch=B2", "quality", SILENT),
        ("inspection from=2025-01-01 to=2025-06-30 batch=B2", "quality", SILENT),
        ("inspection from=2026-01-01 to=2026-12-31", "fake", None),
        ("licence from=2026-01-01 to=2026-12-31", "quality", None),
    ],
)
def test_a_paper_speaks_for_its_goods_its_batch_and_its_days(paper: str, kind: str, mark: str | None) -> None:
    told = a_story(
        f"2026-01-01 10:00 certificate {paper} 证书",
        "2026-03-01 10:02 order     260301-1 3990 goods=G1 batch=B1 雨衣",
        f"2026-03-09 22:15 complaint {kind} 3990",
    )
    assert marks(told).get(1) == mark


@pytest.mark.parametrize(
    ("photo", "kind", "mark"),
    [
        ("杯子裂了一道口", "damaged", SUPPORTS),
        ("杯子裂了一道口", "quality", SUPPORTS),
        ("杯子完好", "damaged", CONTRADICTS),
        ("一只杯子", "damaged", SILENT),
        ("seen=260201-9 杯子裂了", "damaged", CONTRADICTS),
        ("seen=260301-1 杯子裂了", "damaged", SUPPORTS),
        ("seen=listing 杯子裂了", "damaged", CONTRADICTS),
        ("seen=listing 页面图片", "not_as_described", SILENT),
        ("watermark=AI生成 杯子裂了", "damaged", CONTRADICTS),
        ("aigc=1 杯子裂了", "damaged", CONTRADICTS),
        ("aigc=3 杯子裂了", "damaged", SILENT),
        ("captured=2026-01-01T10:00 杯子裂了", "damaged", CONTRADICTS),
        ("captured=2026-03-05T10:00 杯子裂了", "damaged", SUPPORTS),
        ("杯子裂了", "attitude", None),
    ],
)
def test_what_a_picture_shows_and_where_it_is_from(photo: str, kind: str, mark: str | None) -> None:
    told = a_story(
        "2026-03-01 10:02 order     260301-1 3990 杯子",
        f"2026-03-09 22:10 photo     a.jpg {photo}",
        f"2026-03-09 22:15 complaint {kind} 3990",
    )
    assert marks(told).get(2) == mark


def test_a_camera_whose_clock_was_never_set_contradicts_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 碗
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-04 12:31 photo     p1 captured=2025-01-01T00:03 碗碎了
    2026-03-04 22:15 complaint damaged 3990 碎了一个
    """
    assert marks(told)[4] is SUPPORTS


def test_an_exhibit_speaks_by_its_kind_and_by_what_was_read_from_it(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-04 09:12 delivered YT7000 菜鸟驿站
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    filed = replace(
        told,
        exhibits=(
            exhibit(1, "courier_stamp", caption="韵达网点盖章"),
            exhibit(2, "sign_proof", quote="签收人：前台"),
            exhibit(3, "chat", quote="买家：收到了,谢谢"),
            exhibit(4, "shipping_slip"),
            exhibit(5, "brand_authorisation"),
            exhibit(6, "unheard_of"),
        ),
    )

    assert {key: mark for key, mark in marks(filed).items() if isinstance(key, str)} == {
        "exhibit:1": CONTRADICTS,
        "exhibit:2": SILENT,
        "exhibit:3": CONTRADICTS,
        "exhibit:4": SILENT,
    }
    assert [cell.exhibit for cell in cells(filed) if cell.exhibit] == [1, 2, 3, 4]
    assert missing(cells(filed)) == ["pickup_record"]
