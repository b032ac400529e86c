"""One date, amount, id, number or name is wrong in a draft: the referee finds it. In a true draft he finds nothing."""

import random
import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import pytest

import mutator
from mingbian.appeal.channel_file import channels
from mingbian.appeal.draft import Form
from mingbian.appeal.statement import LENGTHS
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.story import read
from mutator import KINDS, one_slip, spots
from packing import Drafted, drafted

STORIES = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))
CAUGHT_AT_LEAST, FALSE_AT_MOST = 0.99, 0.01
FORMS = (*LENGTHS, 0)  # 0 is the long one
KEPT = ("courier_stamp", "weight_out", "chat", "listing_snapshot", "unpack_video")


@dataclass
class Read:
    """What came of reading so many drafts, true ones and slipped ones."""

    alarms: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    tried: Counter[str] = field(default_factory=Counter)

    def told(self, drafts: int) -> str:
        slips = self.tried.total()
        kinds = "，".join(f"{kind} {self.tried[kind]}" for kind in KINDS)
        caught = f"{slips - len(self.missed)} of {slips} slips caught ({1 - len(self.missed) / slips:.2%}; {kinds})"
        return f"{caught}; {len(self.alarms)} of {drafts} true drafts objected to ({len(self.alarms) / drafts:.2%})"


def test_the_mutator_knows_nothing_of_the_referee() -> None:
    imported = re.findall(r"^(?:from|import) (\S+)", Path(mutator.__file__).read_text("utf-8"), re.MULTILINE)

    assert all(not name.startswith("mingbian") for name in imported)


def test_it_touches_every_date_amount_id_number_and_name() -> None:
    text = (
        "订单260301-1234于2026-03-01 10:02下单“雨衣”2件，实付39.90元，从杭州发出，《民法典》第五百一十二条（证据1）。"
    )

    found = {(spot.kind, text[spot.start : spot.end]) for spot in spots(text, ["杭州"])}

    assert found == {
        ("id", "260301-1234"),
        ("date", "2026-03-01 10:02"),
        ("name", "雨衣"),
        ("number", "2"),
        ("amount", "39.90"),
        ("name", "杭州"),
        ("number", "五百一十二"),
        ("number", "1"),
    }


def test_a_hundred_drafts_with_one_slip_each() -> None:
    came = came_of(100, seed=7)

    assert len(came.alarms) <= 100 * FALSE_AT_MOST, came.alarms
    assert 1 - len(came.missed) / came.tried.total() >= 0.97, came.missed


@pytest.mark.prove
def test_a_thousand_drafts_with_one_slip_each(capsys: pytest.CaptureFixture[str]) -> None:
    came = came_of(1000, seed=20261123)

    with capsys.disabled():
        print(f"\n{came.told(1000)}")
    assert came.tried.total() == 1000
    assert all(came.tried[kind] > 100 for kind in KINDS)
    assert len(came.alarms) <= 1000 * FALSE_AT_MOST, came.alarms
    assert 1 - len(came.missed) / 1000 >= CAUGHT_AT_LEAST, came.missed


def came_of(drafts: int, *, seed: int) -> Read:
    """So many drafts over all stories, channels and forms, drawn by the seed; every one is read true and slipped."""
    came = Read()
    every = list(product(STORIES, channels(), FORMS))
    for number, (path, channel, most) in enumerate(random.Random(seed).sample(every, drafts)):
        dossier = with_files(read(path.read_text("utf-8")), number)
        composed = drafted(dossier, channel)
        form = Form.SHORT if most else Form.LONG
        text = composed.statement.within(most) if most else composed.statement.long
        true = composed.with_text(form, text)
        found = [one for one in composed.objections(true) if one.code != "over_limit"]
        where = f"{path.stem} {channel} {most or 'long'}"
        came.alarms += [f"{where}: {one.code} {one.spot}" for one in found[:1]]
        if slip := one_slip(text, seed + number, names(composed)):
            came.tried[slip.kind] += 1
            after = composed.objections(composed.with_text(form, slip.text))
            if len([one for one in after if one.code != "over_limit"]) <= len(found):
                came.missed.append(f"{where}: {slip.told}")
    return came


def names(composed: Drafted) -> list[str]:
    """The places of the record and the titles of the evidence, which stand in a text without quotation marks."""
    places = [getattr(fact, name, "") for fact in composed.dossier.facts for name in ("place", "from_place")]
    return [*places, *(held.title for held in composed.draft.exhibits if held.file)]


def with_files(dossier: Dossier, number: int) -> Dossier:
    """Every second dossier has files of ours as well."""
    if number % 2:
        return dossier
    at = dossier.order.at
    held = tuple(
        Exhibit(
            number=place,
            kind=kind,
            name=f"{kind}.jpg",
            sha256=f"{place:064x}",
            size=1000,
            media_type="image/jpeg",
            added_at=at,
        )
        for place, kind in enumerate(KEPT[: 1 + number % len(KEPT)], start=1)
    )
    return Dossier(dossier.facts, dossier.now, held)
