"""What is fetched first: what goes soon, then what raises the chance to prevail the most for a minute."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mingbian.casework.judge import judge
from mingbian.casework.worth import worths
from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.story import read
from mingbian.domain.worth import Guess, Worth

STORIES = sorted((Path(__file__).parent.parent / "stories").rglob("*.story"))


def of(told: Dossier) -> dict[str, Worth]:
    return {worth.code: worth for worth in worths(told, judge(told))}


def holding(told: Dossier, kind: str) -> Dossier:
    return replace(told, exhibits=(Exhibit(1, kind, "0" * 64, "a.jpg", "image/jpeg", 1, told.now),))


def test_a_missing_piece_is_worth_its_chance_times_what_it_would_change(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    stamp = of(told)["courier_stamp"]
    before, after = stamp.prevail

    assert stamp.strength == (0.35, 0.6)  # one of four in hand and one contradiction; then two and two
    assert after > before
    assert stamp.gain.likely == pytest.approx(stamp.chance.likely * (after - before))
    assert stamp.minutes == 40
    assert judge(holding(told, "courier_stamp")).strength.score == stamp.strength[1]


def test_what_costs_fewer_minutes_for_the_same_comes_first(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    order = list(of(told))
    stamp, slip = of(told)["courier_stamp"], of(told)["shipping_slip"]

    assert slip.gain_an_hour > stamp.gain_an_hour
    assert order.index("shipping_slip") < order.index("courier_stamp")


def test_what_goes_within_a_week_comes_first_and_what_is_gone_last(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-04 09:12 delivered YT7000 本人签收
    2026-03-09 22:15 complaint quality 3990 坏了
    """
    last = of(told)["sales_count"].last
    assert last is not None
    near, past = (replace(told, now=beijing(last.year, last.month, last.day) + timedelta(days=by)) for by in (-3, 1))

    assert not of(told)["sales_count"].soon
    assert (next(iter(of(near))), of(near)["sales_count"].soon) == ("sales_count", True)
    assert (list(of(past))[-1], of(past)["sales_count"].gone) == ("sales_count", True)


@pytest.mark.parametrize("story", STORIES[::4], ids=lambda path: path.stem)
def test_every_worth_is_a_guess_with_bounds_and_stands_in_the_order_that_is_told(story: Path) -> None:
    told = read(story.read_text("utf-8"))
    judgement = judge(told)
    found = worths(told, judgement)
    claims = {claim.id for claim in judgement.claims}
    missing = {cell.evidence for cell in judgement.matrix if cell.fetch}

    assert {worth.code for worth in found} == missing
    for worth in found:
        assert 0 <= worth.gain.low <= worth.gain.likely <= worth.gain.high <= 1
        assert 0 <= worth.chance.low <= worth.chance.high <= 1
        assert worth.strength[0] == judgement.strength.score
        assert worth.strength[1] >= worth.strength[0]
        assert set(worth.claims) <= claims
    later = [worth for worth in found if not worth.soon and not worth.gone]
    assert found[: len([worth for worth in found if worth.soon])] == tuple(worth for worth in found if worth.soon)
    assert [worth.gain_an_hour for worth in later] == sorted((w.gain_an_hour for w in later), reverse=True)


def test_with_everything_in_hand_nothing_is_to_fetch(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-1 3990 雨衣
    2026-03-09 22:15 complaint harassment 0 半夜打电话
    """
    first = worths(told, judge(told))
    everything = tuple(
        Exhibit(number, worth.code, "0" * 64, "a.jpg", "image/jpeg", 1, told.now - timedelta(days=1))
        for number, worth in enumerate(first, 1)
    )

    complete = replace(told, exhibits=everything)
    assert first
    assert worths(complete, judge(complete)) == ()


def test_a_guess_has_its_bounds_in_order() -> None:
    with pytest.raises(ValueError, match="low"):
        Guess(0.5, 0.2, 0.9)
