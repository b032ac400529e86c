"""An exhibit that the owner put to one claim stands there; what was read in it is put away by nobody."""

from dataclasses import replace

import pytest
from cell_kit import CONTRADICTS, SILENT, SUPPORTS, cells, marks, missing

from mingbian.domain.claim import Claim, ClaimKind, key_of
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.gather.claims import claims
from mingbian.gather.put_to import claims_of, put_to

FILM = "exhibit:1"


def holding(told: Dossier, kind: str, *, put: int = 0, quote: str = "", key: str = "") -> Dossier:
    """The dossier with one exhibit, put to the claim of that number, or to the one of that key."""
    chosen = key or (claims(told)[put - 1].key if put else "")
    at = beijing(2026, 3, 9, 23)
    filed = Exhibit(1, kind, "0" * 64, "a.mp4", "video/mp4", 1000, at, quote=quote, claim=chosen)
    return replace(told, exhibits=(filed,))


def test_left_to_its_kind_it_speaks_to_every_claim_that_such_evidence_bears_on(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子 x2
    2026-03-09 22:15 complaint missing_item 3990 少了一个杯子，还有一个是碎的
    """
    film = holding(told, "packing_video")

    assert [claim.kind for claim in claims(told)] == ["missing_item", "damaged"]
    assert (marks(film, "c1").get(FILM), marks(film, "c2").get(FILM)) == (CONTRADICTS, CONTRADICTS)


def test_put_to_one_claim_it_no_longer_stands_where_only_its_kind_had_put_it(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子 x2
    2026-03-09 22:15 complaint missing_item 3990 少了一个杯子，还有一个是碎的
    """
    film = holding(told, "packing_video", put=2)

    assert (marks(film, "c1").get(FILM), marks(film, "c2").get(FILM)) == (None, CONTRADICTS)
    assert [cell.claim for cell in cells(film) if cell.by_owner] == ["c2"]
    assert "packing_video" not in missing(cells(film)), "we hold it, whichever claim it was put to"


def test_put_to_a_claim_that_its_kind_has_nothing_to_do_with_it_stands_there_and_proves_nothing(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子
    2026-03-09 22:15 complaint attitude 0 客服骂人
    """
    assert marks(holding(told, "packing_video"), "c1").get(FILM) is None
    assert marks(holding(told, "packing_video", put=1), "c1").get(FILM) == SILENT
    assert marks(holding(told, "unheard_of", put=1), "c1").get(FILM) == SILENT


def test_what_bears_a_claim_out_is_not_put_away_by_putting_it_elsewhere(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子 x2
    2026-03-09 22:15 complaint missing_item 3990 少了一个杯子，还有一个是碎的
    """
    film = holding(told, "packing_video", put=1, quote="装箱时杯子碎了一个")

    assert marks(film, "c2").get(FILM) == SUPPORTS


def test_of_two_claims_of_one_kind_the_one_with_its_words_is_meant(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子盘子套装
    2026-03-09 22:15 complaint damaged 3990 杯子碎了，盘子也碎了
    """
    made = claims(told)
    assert [claim.kind for claim in made] == ["damaged", "damaged"]

    film = holding(told, "packing_video", put=2)

    assert (marks(film, "c1").get(FILM), marks(film, "c2").get(FILM)) == (None, CONTRADICTS)


def test_a_claim_whose_words_changed_is_still_found_by_its_kind(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子
    2026-03-09 22:15 complaint damaged 3990 杯子碎了
    """
    film = holding(told, "packing_video", key=key_of(ClaimKind.DAMAGED, "打开是碎的"))

    assert [cell.claim for cell in cells(film) if cell.by_owner] == ["c1"]


def test_a_claim_that_nobody_makes_any_more_leaves_the_exhibit_to_its_kind(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子
    2026-03-09 22:15 complaint damaged 3990 杯子碎了
    """
    film = holding(told, "packing_video", key=key_of(ClaimKind.FAKE, "假货"))

    assert put_to(film.exhibits, claims(film)) == {}
    assert marks(film, "c1").get(FILM) == CONTRADICTS
    assert not any(cell.by_owner for cell in cells(film))


@pytest.mark.parametrize("key", ["", ".", "damaged", "damaged.zz", "nonsense.1f0c9a3e"])
def test_a_key_of_nothing_is_no_claim_or_its_kind_alone(key: str) -> None:
    made = (Claim("c1", ClaimKind.DAMAGED, "碎了", 2, key=key_of(ClaimKind.DAMAGED, "碎了")),)

    assert claims_of(key, made) == (made if key.startswith("damaged") else ())


def test_a_claim_keeps_its_key_when_another_comes_before_it(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 杯子
    2026-03-09 22:15 complaint damaged 3990 客服骂人
    """
    by_kind = {claim.kind: claim.key for claim in claims(told)}

    assert by_kind[ClaimKind.ATTITUDE] == key_of(ClaimKind.ATTITUDE, "客服骂人")
    assert len(set(by_kind.values())) == len(by_kind)
