"""Weights are refitted from what owners found: held to the guesses, never turned round, and well calibrated."""

from dataclasses import replace
from statistics import mean

import pytest
from simulated import SimulatedShop

from mingbian.casework.outcomes import decided_in, held_out, learned_from, told_again
from mingbian.domain.learned import DecidedCase
from mingbian.learn.calibration import calibration
from mingbian.learn.refit import FEWEST, TooFewOutcomesError


def error_on_fresh(seed: int, *, outcomes: int = 500, fresh: int = 4000, learn: bool = True) -> float:
    """How far told and found lie apart on disputes that nothing was learnt from."""
    shop = SimulatedShop(seed)
    known, later = shop.cases(outcomes), shop.cases(fresh)
    decided, learned = decided_in(known), learned_from(known) if learn else None
    checked = calibration([(told_again(case, decided, learned).probability, case.intentional) for case in later])
    assert checked is not None
    return checked.error


@pytest.mark.parametrize("count", [0, 1, FEWEST - 1])
def test_too_few_outcomes_teach_nothing(count: int) -> None:
    with pytest.raises(TooFewOutcomesError) as refusal:
        learned_from(SimulatedShop(1).cases(count))

    assert f"有 {count} 起" in refusal.value.message


def test_after_five_hundred_outcomes_what_is_told_holds() -> None:
    assert error_on_fresh(1, fresh=1500) <= 0.05


@pytest.mark.prove
def test_after_five_hundred_outcomes_what_is_told_holds_in_every_shop() -> None:
    errors = [error_on_fresh(seed) for seed in range(40)]
    guessed = [error_on_fresh(seed, learn=False) for seed in range(40)]

    print(
        f"calibration error after 500 outcomes: mean {mean(errors):.3f}, worst {max(errors):.3f}; "
        f"with the guesses: mean {mean(guessed):.3f}, worst {max(guessed):.3f}"
    )
    assert max(errors) <= 0.05
    assert mean(errors) < mean(guessed)


def test_a_signal_that_was_always_wrong_loses_its_weight_and_never_turns_round() -> None:
    wrong = [replace(case, intentional=not case.intentional) for case in SimulatedShop(3).cases(400)]

    learned = learned_from(wrong)

    assert min(trust.factor for trust in learned.trusts) == 0
    assert all(trust.factor >= 0 for trust in learned.trusts)


def test_few_outcomes_hardly_move_a_weight_and_one_that_never_spoke_stays() -> None:
    cases = SimulatedShop(4).cases(FEWEST)

    learned = learned_from(cases)

    assert all(abs(trust.factor - 1) < 0.6 for trust in learned.trusts)
    assert learned.factor("never spoke") == 1.0


def test_each_reason_starts_from_its_own_rate() -> None:
    cases = SimulatedShop(5).cases(600)
    decided, learned = decided_in(cases), learned_from(cases)

    starts = {
        count.reason: told_again(replace(cases[0], reason=count.reason, findings=()), decided, learned).probability
        for count in learned.reasons
    }

    rates = {count.reason: count.intentional / (count.intentional + count.honest) for count in learned.reasons}
    assert sorted(starts, key=starts.__getitem__) == sorted(rates, key=rates.__getitem__)


def test_the_same_cases_teach_the_same_in_any_order() -> None:
    cases = SimulatedShop(6).cases(120)

    there, back = learned_from(cases), learned_from(cases[::-1])

    assert [trust.code for trust in there.trusts] == [trust.code for trust in back.trusts]
    for one, other in zip(there.trusts, back.trusts, strict=True):
        assert one.factor == pytest.approx(other.factor, abs=1e-3)


def test_no_case_is_told_with_what_itself_taught() -> None:
    cases = SimulatedShop(7).cases(60)
    turned: list[DecidedCase] = [replace(cases[0], intentional=not cases[0].intentional), *cases[1:]]

    assert held_out(cases)[0][0] == held_out(turned)[0][0]
    assert len(held_out(cases)) == len(cases)
