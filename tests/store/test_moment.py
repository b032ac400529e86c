from datetime import UTC, datetime

import pytest

from mingbian.domain.clock import BEIJING, beijing
from mingbian.store import models as rows
from stock import order_line


def test_a_moment_comes_back_as_beijing_time_to_the_second(shop: rows.Shop) -> None:
    order_line(shop, at=datetime(2026, 3, 1, 2, 2, 7, 999_999, tzinfo=UTC))

    back = rows.OrderLine.objects.get().placed_at

    assert back == beijing(2026, 3, 1, 10, 2, 7)
    assert back is not None
    assert back.tzinfo is BEIJING


def test_a_moment_without_its_time_zone_is_refused(shop: rows.Shop) -> None:
    with pytest.raises(ValueError, match="time zone"):
        order_line(shop, at=datetime(2026, 3, 1))  # noqa: DTZ001


def test_moments_are_compared_as_moments(shop: rows.Shop) -> None:
    order_line(shop, at=beijing(2026, 3, 1, 0, 0))

    assert rows.OrderLine.objects.filter(placed_at__gte=datetime(2026, 2, 28, 16, 0, tzinfo=UTC)).exists()
    assert not rows.OrderLine.objects.filter(placed_at__gt=beijing(2026, 3, 1)).exists()
