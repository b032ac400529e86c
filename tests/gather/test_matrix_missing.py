"""What is still missing: what to fetch, where, and until when it exists."""

from cell_kit import cells, missing

from mingbian.domain.claim import CellMark
from mingbian.domain.dossier import Dossier


def test_a_missing_piece_tells_what_to_fetch_where_and_until_when(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint attitude 3990 态度差
    """
    found = {cell.evidence: cell for cell in cells(told) if cell.mark is CellMark.MISSING}

    assert found["chat"].fetch.startswith("完整的聊天记录：")
    assert "聊天记录" in found["chat"].fetch
    assert found["chat"].quote == ""


def test_until_when_a_source_lives_is_told_with_how_sure_we_are(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint late_shipping 3990 不发货
    """
    fetch = {cell.evidence: cell.fetch for cell in cells(told)}

    assert fetch["promise_snapshot"].endswith("约可取到 2026-05-30（90 天，可信度中）。")


def test_a_source_that_has_run_out_says_so(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-07-09 22:15 complaint late_shipping 3990 不发货
    """
    fetch = {cell.evidence: cell.fetch for cell in cells(told)}

    assert "可能在 2026-05-30 之后已取不到" in fetch["promise_snapshot"]


def test_a_certificate_that_covers_nothing_is_still_missing(told: Dossier) -> None:
    """
    2026-01-01 10:00 certificate brand_authorisation from=2025-01-01 to=2025-12-31 授权书
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint fake 3990 假货
    """
    assert missing(cells(told))[0] == "brand_authorisation"
