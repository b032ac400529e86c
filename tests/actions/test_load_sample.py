"""The sample shop comes in as a real one would, and that a shop became one is an event like any other."""

from functools import partial
from pathlib import Path

import pytest

from mingbian.actions import load_sample as module
from mingbian.domain.clock import beijing
from mingbian.domain.dispute import State
from mingbian.sample.decided import decided
from mingbian.store import models as rows

NOW = beijing(2026, 3, 10, 9, 0)


@pytest.fixture
def loaded(shop: rows.Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> module.Loaded:
    monkeypatch.setattr(module, "sample_shop", partial(module.sample_shop, orders=40, disputes=9))
    return module.load_sample(shop, tmp_path / "示例", now=NOW)


def test_becoming_a_sample_shop_is_one_event(shop: rows.Shop, loaded: module.Loaded) -> None:
    shop.refresh_from_db()

    assert shop.sample
    assert rows.TimelineEvent.objects.filter(kind="sample_begun", dispute=None).count() == 1


def test_what_has_ended_is_written_down_as_its_owner_would_have(shop: rows.Shop, loaded: module.Loaded) -> None:
    told = [(v.dispute.order_sn, v.ending, v.at, v.amount_fen, v.words) for v in rows.Verdict.objects.order_by("at")]

    ends = decided(module.sample_shop(module.SEED, until=NOW))
    assert told == [(end.order_sn, end.ending, end.at, end.amount_fen, end.words) for end in ends]
    assert len(told) == len(loaded.verdicts) == 3
    assert rows.TimelineEvent.objects.filter(kind="verdict_recorded").count() == 3
    assert all(verdict.at >= verdict.dispute.opened_at for verdict in loaded.verdicts)


def test_the_owner_has_still_to_say_what_was_found_and_the_others_stay_open(loaded: module.Loaded) -> None:
    states = [dispute.state for dispute in rows.Dispute.objects.all()]

    assert (states.count(State.DECIDED), states.count(State.OPEN)) == (3, 6)
    assert not rows.Dispute.objects.exclude(finding="").exists()
    assert sorted(one.state for one in loaded.disputes) == sorted(states), "what is answered is as it is kept"


def test_what_was_changed_after_it_is_written_down_too(loaded: module.Loaded) -> None:
    ended = {verdict.dispute_id for verdict in loaded.verdicts}

    lessons = rows.Lesson.objects.all()
    assert lessons
    assert {lesson.dispute_id for lesson in lessons} <= ended
    assert rows.TimelineEvent.objects.filter(kind="lesson_recorded").count() == len(lessons)


def test_a_shop_with_data_is_refused_and_stays_what_it_is(
    shop: rows.Shop, loaded: module.Loaded, tmp_path: Path
) -> None:
    rows.Shop.objects.update(sample=False)

    with pytest.raises(module.ShopNotEmptyError):
        module.load_sample(shop, tmp_path / "again", now=NOW)

    assert not rows.Shop.objects.get().sample
    assert rows.TimelineEvent.objects.filter(kind="sample_begun").count() == 1
