"""A dispute to act on: one order, one complaint, opened a morning later."""

import pytest

from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from stock import SN, complaint, order_line

NOW = beijing(2026, 3, 10, 8, 0)


@pytest.fixture
def dispute(shop: rows.Shop) -> rows.Dispute:
    order_line(shop)
    complaint(shop)
    return open_dispute(shop, SN, now=NOW)
