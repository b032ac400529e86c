"""The sample shop comes in as a real one would, and that a shop became one is an event like any other."""

from functools import partial
from pathlib import Path

import pytest

from mingbian.actions import load_sample as module
from mingbian.domain.clock import beijing
from mingbian.store import models as rows

NOW = beijing(2026, 3, 10, 9, 0)


@pytest.fixture
def loaded(shop: rows.Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> module.Loaded:
    monkeypatch.setattr(module, "sample_shop", partial(module.sample_shop, orders=12, disputes=3))
    return module.load_sample(shop, tmp_path / "示例", now=NOW)


def test_becoming_a_sample_shop_is_one_event(shop: rows.Shop, loaded: module.Loaded) -> None:
    shop.refresh_from_db()

    assert shop.sample
    assert rows.TimelineEvent.objects.filter(kind="sample_begun", dispute=None).count() == 1


def test_a_shop_with_data_is_refused_and_stays_what_it_is(
    shop: rows.Shop, loaded: module.Loaded, tmp_path: Path
) -> None:
    rows.Shop.objects.update(sample=False)

    with pytest.raises(module.ShopNotEmptyError):
        module.load_sample(shop, tmp_path / "again", now=NOW)

    assert not rows.Shop.objects.get().sample
    assert rows.TimelineEvent.objects.filter(kind="sample_begun").count() == 1
