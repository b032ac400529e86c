"""Repeat claimants are not liars: claims that were found right never speak against the next one."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.assessment import Family, SpeaksFor
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Account
from mingbian.domain.trade import Order
from mingbian.examine.assess import assess

ORDERED = beijing(2026, 3, 1, 10)
COUNTS = st.integers(0, 40)


def claimed_by(**counts: int | None) -> Dossier:
    opened = ORDERED + timedelta(days=5)
    return Dossier(
        (
            Order(at=ORDERED, cite=1, order_sn="1", amount_fen=3990, title="果干"),
            Account(at=opened, cite=2, **counts),
            Complaint(at=opened, cite=3, reason=Reason.QUALITY, amount_fen=3990, text="发霉了"),
        ),
        opened,
    )


def against(dossier: Dossier) -> float:
    """What the account speaks for intentional, in decibans."""
    return sum(
        found.weight.db
        for found in assess(dossier).findings
        if found.family is Family.ACCOUNT and found.speaks_for is SpeaksFor.INTENTIONAL
    )


@given(COUNTS, COUNTS, COUNTS, st.one_of(st.none(), st.integers(0, 100)))
def test_supported_claims_never_speak_for_intentional_however_many(
    quiet: int, refunds: int, rejected: int, same: int | None
) -> None:
    found_right = claimed_by(
        orders=quiet + refunds, refunds=refunds, rejected=rejected, supported=refunds + rejected, same=same
    )

    assert against(found_right) == 0


@given(COUNTS, st.integers(2, 40), st.integers(0, 40))
def test_the_more_of_them_were_found_right_the_less_they_say(quiet: int, refunds: int, right: int) -> None:
    right = min(right, refunds)

    some = claimed_by(orders=quiet + refunds, refunds=refunds, supported=right)
    none = claimed_by(orders=quiet + refunds, refunds=refunds)

    assert against(some) <= against(none) + 1e-9


@given(st.integers(3, 40), st.integers(0, 100), st.integers(0, 100))
def test_the_less_sure_that_it_is_he_the_less_his_counts_say(refunds: int, one: int, other: int) -> None:
    less, more = sorted((one, other))

    assert against(claimed_by(orders=refunds, refunds=refunds, same=less)) <= against(
        claimed_by(orders=refunds, refunds=refunds, same=more)
    )
