"""Working ahead: the same things in the same order, and nothing goes on when nobody wants any more."""

import threading
from collections.abc import Iterator

import pytest

from mingbian.actions.working_ahead import ahead


def test_the_same_things_come_in_the_same_order() -> None:
    assert list(ahead(iter(range(1000)))) == list(range(1000))


def test_nothing_comes_of_nothing() -> None:
    assert list(ahead(iter(()))) == []


def test_what_making_raises_is_raised_where_the_things_are_used() -> None:
    def making() -> Iterator[int]:
        yield 1
        raise ValueError("坏了")

    things = ahead(making())

    assert next(things) == 1
    with pytest.raises(ValueError, match="坏了"):
        next(things)


def test_things_are_made_ahead_but_not_without_end() -> None:
    made = []

    def making() -> Iterator[int]:
        for number in range(1000):
            made.append(number)
            yield number

    things = ahead(making(), room=3)
    next(things)
    things.close()

    assert 1 <= len(made) <= 6


def test_the_maker_is_gone_when_the_user_stops() -> None:
    before = threading.active_count()
    things = ahead(iter(range(10**9)))
    next(things)
    assert threading.active_count() == before + 1

    things.close()

    assert threading.active_count() == before
