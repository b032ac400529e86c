"""Sealed packs in the data folder: the latest first, found by name, and nothing outside of them."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.http import Http404

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.queries.packs import pack_of, packs, place_for

NOW = beijing(2026, 3, 10, 9, 0)


@pytest.fixture
def dispute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> rows.Dispute:
    monkeypatch.setattr(settings, "HOME", tmp_path)
    return rows.Dispute(shop_id=7, number=3, order_sn="260301-1")


def lay_down(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_bytes(b"x")
    return folder


def test_a_pack_lies_under_its_shop_and_dispute(dispute: rows.Dispute, tmp_path: Path) -> None:
    assert place_for(dispute, "work_order", NOW) == tmp_path / "packs" / "7" / "3" / "work_order-20260310T090000"


def test_the_latest_stands_first_whatever_its_channel(dispute: rows.Dispute) -> None:
    lay_down(place_for(dispute, "evidence", NOW), "a.zip")
    lay_down(place_for(dispute, "abnormal", NOW + timedelta(seconds=1)), "a.zip")

    assert [pack.channel for pack in packs(dispute)] == ["abnormal", "evidence"]
    assert packs(dispute)[1].sealed_at == NOW


def test_what_is_no_pack_is_passed_by(dispute: rows.Dispute) -> None:
    place = place_for(dispute, "evidence", NOW)
    lay_down(place, "page-1.png")
    lay_down(place.parent / "holiday photos", "a.zip")
    (place.parent / "note.txt").write_text("x")

    assert packs(dispute) == []


def test_a_dispute_that_was_never_sealed_has_none(dispute: rows.Dispute) -> None:
    assert packs(dispute) == []


def test_ten_pictures_are_counted_not_spelled(dispute: rows.Dispute) -> None:
    lay_down(place_for(dispute, "evidence", NOW), "a.zip", *(f"page-{number}.png" for number in range(1, 12)))

    assert [path.name for path in packs(dispute)[0].pictures][8:] == ["page-9.png", "page-10.png", "page-11.png"]


@pytest.mark.parametrize("name", ["..", "../../7", "", "evidence-20260310T090001", "evidence-20260310T090000/.."])
def test_no_name_leads_elsewhere(dispute: rows.Dispute, name: str) -> None:
    lay_down(place_for(dispute, "evidence", NOW), "a.zip")

    with pytest.raises(Http404):
        pack_of(dispute, name)


@pytest.mark.parametrize("name", ["..", "../a.zip", "originals", "", "b.zip"])
def test_no_file_but_the_packs_own_is_found(dispute: rows.Dispute, name: str) -> None:
    place = lay_down(place_for(dispute, "evidence", NOW), "a.zip")
    (place / "originals").mkdir()

    with pytest.raises(Http404):
        packs(dispute)[0].file(name)
