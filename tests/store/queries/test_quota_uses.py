"""What was handed in, with what came of it: a verdict belongs to the last hand-in before it."""

from mingbian.domain.clock import beijing
from mingbian.domain.outcome import Ending
from mingbian.store import models as rows
from mingbian.store.queries.quota_uses import quota_uses

NOW = beijing(2026, 3, 20)


def case(shop: rows.Shop, number: int) -> rows.Dispute:
    at = beijing(2026, 3, 1)
    return rows.Dispute.objects.create(
        shop=shop, number=number, order_sn=f"26-{number}", state="open", step="appeal", opened_at=at, recorded_at=at
    )


def handed(dispute: rows.Dispute, channel: str, *day: int) -> None:
    rows.HandedIn.objects.create(dispute=dispute, at=beijing(*day), channel=channel, statement="已签收", exhibits=[])


def test_a_verdict_is_of_the_last_thing_handed_in_before_it(shop: rows.Shop) -> None:
    one, other = case(shop, 1), case(shop, 2)
    handed(one, "rights_appeal", 2026, 3, 2)
    handed(one, "rights_appeal_again", 2026, 3, 6)
    handed(other, "rights_appeal", 2026, 3, 3)
    rows.Verdict.objects.create(dispute=one, at=beijing(2026, 3, 5), ending="lost")
    rows.Verdict.objects.create(dispute=one, at=beijing(2026, 3, 9), ending="won")

    found = quota_uses(shop, ["rights_appeal"], NOW)

    assert [(use.order_sn, use.ending) for use in found] == [("26-1", Ending.LOST), ("26-2", None)]


def test_another_shop_and_another_year_do_not_count(shop: rows.Shop) -> None:
    neighbour = rows.Shop.objects.create(name="邻家", opened_at=beijing(2026, 1, 1))
    handed(case(neighbour, 1), "evidence", 2026, 3, 2)
    handed(case(shop, 1), "evidence", 2025, 3, 1)

    assert quota_uses(shop, ["evidence"], NOW) == []
