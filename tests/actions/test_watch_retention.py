"""The time of a closed case: told when it is over, and erased only where the owner switched that on."""

from datetime import date

import pytest

from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.erase_person import OwnerOnlyError
from mingbian.actions.set_retention import MonthsOutOfRangeError, set_retention
from mingbian.actions.watch_retention import watch_retention
from mingbian.domain.clock import beijing
from mingbian.domain.erasure import is_due, kept_until
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from mingbian.store.queries.erasing import cases_running_out, retention_of
from stock import aftersale

CLOSED, NOW = beijing(2026, 3, 10, 9), beijing(2026, 6, 1, 9)


@pytest.fixture
def closed(dispute: rows.Dispute) -> rows.Dispute:
    return close_dispute(dispute, FindingOfOwner.HONEST, now=CLOSED)


@pytest.mark.parametrize(
    ("closed_on", "months", "until"),
    [
        ((2026, 3, 10), 36, date(2029, 3, 10)),
        ((2026, 1, 31), 1, date(2026, 2, 28)),
        ((2024, 2, 29), 12, date(2025, 2, 28)),
        ((2026, 12, 31), 1, date(2027, 1, 31)),
        ((2026, 11, 30), 3, date(2027, 2, 28)),
    ],
)
def test_a_case_is_kept_to_the_same_day_or_the_months_last(
    closed_on: tuple[int, int, int], months: int, until: date
) -> None:
    assert kept_until(beijing(*closed_on, 23), months) == until


def test_it_is_due_on_the_day_after_its_last() -> None:
    assert not is_due(CLOSED, 1, beijing(2026, 4, 10, 23, 59))
    assert is_due(CLOSED, 1, beijing(2026, 4, 11))


def test_without_a_word_of_the_owner_nothing_goes_by_itself(closed: rows.Dispute) -> None:
    years_later = beijing(2030, 1, 1)

    told = list(watch_retention(now=years_later))

    assert told == ["晴天小铺有 1 起结案卷宗的保存期限已满，请到「个人信息」页看看。"]
    assert rows.Complaint.objects.get().text
    assert not rows.Erasure.objects.exists()


def test_it_is_told_once_a_week(closed: rows.Dispute) -> None:
    set_retention(closed.shop, 1, automatic=False, now=CLOSED)

    def told(day: int) -> int:
        return len(list(watch_retention(now=beijing(2026, 6, day, 9))))

    assert [told(day) for day in (1, 1, 2, 7, 8, 9)] == [1, 0, 0, 0, 1, 0]
    assert rows.TimelineEvent.objects.filter(kind="retention_due").count() == 2


def test_switched_on_a_due_case_goes_and_says_why(closed: rows.Dispute) -> None:
    set_retention(closed.shop, 1, automatic=True, now=CLOSED)

    assert list(watch_retention(now=beijing(2026, 4, 10, 9))) == []
    assert list(watch_retention(now=NOW)) == ["晴天小铺有 1 起结案卷宗保存期满，个人信息已按设置删除。"]

    erasure = rows.Erasure.objects.get()
    assert (erasure.asked_by, erasure.by, erasure.orders) == ("retention", None, 1)
    assert rows.Complaint.objects.get().text == ""
    assert list(watch_retention(now=NOW)) == []


def test_a_case_that_was_taken_up_again_is_not_due(closed: rows.Dispute) -> None:
    set_retention(closed.shop, 1, automatic=True, now=CLOSED)
    rows.Dispute.objects.update(state="open", closed_at=None)
    aftersale(closed.shop)

    assert list(watch_retention(now=NOW)) == []
    assert not rows.Erasure.objects.exists()


def test_what_runs_out_soon_is_listed_before(closed: rows.Dispute) -> None:
    set_retention(closed.shop, 3, automatic=False, now=CLOSED)

    assert cases_running_out(closed.shop, beijing(2026, 4, 10)) == []
    [case] = cases_running_out(closed.shop, beijing(2026, 4, 11))
    assert (case.until, case.due) == (date(2026, 6, 10), False)


@pytest.mark.parametrize("months", [0, -1, 121, 10_000])
def test_a_slip_of_the_keyboard_is_refused(shop: rows.Shop, months: int) -> None:
    with pytest.raises(MonthsOutOfRangeError):
        set_retention(shop, months, automatic=True, now=NOW)

    assert (retention_of(shop).months, retention_of(shop).automatic) == (36, False)


def test_only_the_owner_sets_it(shop: rows.Shop, django_user_model: type) -> None:
    staff = django_user_model.objects.create_user("dianyuan")  # type: ignore[attr-defined]

    with pytest.raises(OwnerOnlyError):
        set_retention(shop, 12, automatic=False, now=NOW, by=staff)
