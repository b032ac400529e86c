"""Merging what files tell of one row: a maximum a column, so neither order nor repetition matters."""

from functools import reduce
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.discovery import modules_in
from mingbian.domain.sheet import SheetLine
from mingbian.store.upserts.merging import Told, merged, older_from_words, older_in_words
from mingbian.store.upserts.upsert import every_upsert
from mingbian.store.upserts.versions import packed

COLUMNS = ("status", "tracking", "paid_fen")
SILENT = ("", "", None)

TOLD = st.builds(
    Told,
    version=st.integers(0, 3),
    imported=st.just(1),
    row=st.just(1),
    values=st.tuples(
        st.sampled_from(["", "待发货", "已收货"]), st.sampled_from(["", "YT1", "YT2"]), st.sampled_from([None, 0, 3990])
    ),
)


def both(one: Told, other: Told) -> Told:
    return merged(one, other, COLUMNS, SILENT)


@given(TOLD, TOLD)
def test_it_does_not_matter_which_file_came_first(one: Told, other: Told) -> None:
    assert both(one, other) == both(other, one)


@given(TOLD, TOLD, TOLD)
def test_it_does_not_matter_which_two_were_merged_first(a: Told, b: Told, c: Told) -> None:
    assert both(both(a, b), c) == both(a, both(b, c))


@given(TOLD, TOLD)
def test_bringing_a_file_again_changes_nothing(one: Told, other: Told) -> None:
    assert both(both(one, other), other) == both(one, other)


@given(st.lists(TOLD, min_size=1, max_size=4))
def test_all_orders_of_some_files_end_alike(told: list[Told]) -> None:
    assert len({reduce(both, order) for order in permutations(told)}) == 1


def test_the_newest_word_of_each_column_stands() -> None:
    early = Told(1, 1, 2, ("待发货", "", 3990))
    late = Told(2, 2, 9, ("已收货", "YT1", None))

    assert both(early, late) == Told(2, 2, 9, ("已收货", "YT1", 3990), (("paid_fen", 1),))


def test_a_third_file_between_two_corrects_only_what_is_older_than_itself() -> None:
    early, late = Told(1, 1, 2, ("", "YT1", 3990)), Told(3, 3, 2, ("已收货", "", None))
    between = Told(2, 2, 2, ("待发货", "YT2", None))

    assert both(both(early, late), between).values == ("已收货", "YT2", 3990)


def test_no_yuan_is_an_amount_and_not_silence() -> None:
    assert both(Told(1, 1, 1, ("", "", 3990)), Told(2, 1, 1, ("", "", 0))).values == ("", "", 0)


@given(st.dictionaries(st.sampled_from(COLUMNS), st.integers(0, 2**62)))
def test_what_is_older_is_kept_as_words(older: dict[str, int]) -> None:
    told = tuple(older.items())

    assert older_from_words(older_in_words(told)) == told
    assert older_in_words(()) == ""


@given(st.lists(st.tuples(st.integers(0, 15), st.integers(0, 2**31 - 1)), min_size=2, max_size=2))
def test_a_version_orders_as_its_parts_do(parts: list[tuple[int, int]]) -> None:
    one, other = (packed((stage, 4), (moment, 31)) for stage, moment in parts)

    assert (one < other) == (parts[0] < parts[1])


def test_every_version_fits_the_database() -> None:
    assert packed((2**60, 31), (2**60, 25), (2**60, 7)) < 2**63


def test_every_kind_of_line_has_a_table() -> None:
    kinds = {kind.__name__ for kind in SheetLine.__args__}

    assert set(every_upsert()) == kinds
    assert len(list(modules_in("mingbian.store.upserts"))) > len(kinds)


@pytest.mark.parametrize("upsert", every_upsert().values(), ids=lambda upsert: upsert.line.__name__)
def test_every_kind_fills_every_column_that_must_not_be_empty(upsert: object) -> None:
    told = {*upsert.key, *upsert.columns, *upsert.derived, *upsert.untold(), "shop_id", "imported_id", "row", "id"}
    versioned = {"version", "older"} if upsert.keeps_versions else set()

    assert {column.column for column in upsert.model._meta.concrete_fields} == told | versioned
    may_be_empty = {column.column for column in upsert.model._meta.concrete_fields if column.null}
    assert [name for name, told in upsert.untold().items() if told is None and name not in may_be_empty] == []
