"""The whole way from files to judgement: in a made-up shop whose truth we know, nobody honest is called doubtful."""

from collections import Counter
from pathlib import Path

import pytest

from mingbian.actions.import_files import import_files
from mingbian.actions.open_disputes import open_disputes
from mingbian.actions.record_verdict import record_verdict
from mingbian.casework.judge import judge
from mingbian.domain.assessment import Band
from mingbian.domain.clock import beijing
from mingbian.domain.offer import Route
from mingbian.sample.decided import decided
from mingbian.sample.shop import SampleShop, sample_shop
from mingbian.sample.tale import Truth
from mingbian.sample.writing import aftersales, chats, orders, plain
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of

UNTIL = beijing(2026, 11, 20, 20)
SUSPECT = (Band.DOUBTFUL, Band.CONCENTRATED)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("seed", [1, 2])
def test_no_honest_or_mistaken_complaint_is_doubtful_and_most_intentional_ones_are_not_called_honest(
    seed: int, tmp_path: Path
) -> None:
    made = sample_shop(seed, until=UNTIL, orders=500, disputes=60)
    truth = truth_of(made)

    bands, routes = Counter[tuple[bool, Band]](), Counter[tuple[bool, Route]]()
    for dispute in opened(made, tmp_path):
        judgement = judge(dossier_of(dispute, UNTIL))
        intended = truth[dispute.order_sn] is Truth.INTENTIONAL
        bands[intended, judgement.assessment.doubt.band] += 1
        routes[intended, judgement.advice.route] += 1

    assert sum(bands.values()) == 60
    assert not any(bands[False, band] for band in SUSPECT)
    assert not routes[False, Route.REPORT]
    assert bands[True, Band.HONEST] <= 0.2 * sum(bands[True, band] for band in Band)


def test_how_it_ended_makes_no_honest_or_mistaken_complaint_doubtful(tmp_path: Path) -> None:
    """A refund that was agreed to, or an appeal that was won, is in the dossier from then on and must not tip it."""
    made = sample_shop(3, until=UNTIL, orders=300, disputes=60)
    truth, disputes = truth_of(made), {dispute.order_sn: dispute for dispute in opened(made, tmp_path)}

    bands = Counter[Band]()
    for end in decided(made):
        record_verdict(disputes[end.order_sn], end.ending, now=UNTIL, amount_fen=end.amount_fen, at=end.at)
        if truth[end.order_sn] is not Truth.INTENTIONAL:
            bands[judge(dossier_of(disputes[end.order_sn], UNTIL)).assessment.doubt.band] += 1

    assert sum(bands.values()) >= 5
    assert not any(bands[band] for band in SUSPECT)


def truth_of(made: SampleShop) -> dict[str, Truth]:
    return {order_sn: Truth(true) for order_sn, _, true in made.truth}


def opened(made: SampleShop, folder: Path) -> tuple[rows.Dispute, ...]:
    """The disputes of a made-up shop whose files a seller has imported."""
    shop = rows.Shop.objects.create(name="示例", opened_at=UNTIL)
    files = [path for kind in (orders, aftersales, chats, plain) for path in kind.write(made, folder)]
    import_files(shop, files, now=UNTIL, by=None)
    return open_disputes(shop, now=UNTIL)
