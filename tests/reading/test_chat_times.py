"""What a time between messages means, seen from the day of the screenshot; what cannot be known stays unsaid."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import beijing
from mingbian.reading.chat_times import is_time, moment_of, needs_day, time_at_end

SUNDAY = date(2026, 3, 8)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("14:32", beijing(2026, 3, 8, 14, 32)),
        ("昨天 14:32", beijing(2026, 3, 7, 14, 32)),
        ("昨天14：32", beijing(2026, 3, 7, 14, 32)),
        ("前天 晚上9:05", beijing(2026, 3, 6, 21, 5)),
        ("星期三 09:05", beijing(2026, 3, 4, 9, 5)),
        ("周六 09:05", beijing(2026, 3, 7, 9, 5)),
        ("星期日 09:05", beijing(2026, 3, 1, 9, 5)),
        ("星期天 09:05", beijing(2026, 3, 1, 9, 5)),
        ("3月4日 下午2:05", beijing(2026, 3, 4, 14, 5)),
        ("3月4日 星期三 14:05", beijing(2026, 3, 4, 14, 5)),
        ("03-04 14:05", beijing(2026, 3, 4, 14, 5)),
        ("12月30日 14:05", beijing(2025, 12, 30, 14, 5)),
        ("2026-03-04 14:32:05", beijing(2026, 3, 4, 14, 32, 5)),
        ("2026年3月4日 中午12:05", beijing(2026, 3, 4, 12, 5)),
        ("2026年3月4日 中午1:05", beijing(2026, 3, 4, 13, 5)),
        ("2026/3/4 上午12:05", beijing(2026, 3, 4, 0, 5)),
        ("下午12:05", beijing(2026, 3, 8, 12, 5)),
        ("凌晨3:05", beijing(2026, 3, 8, 3, 5)),
        ("—— 昨天 14:32 ——", beijing(2026, 3, 7, 14, 32)),
    ],
)
def test_a_time_is_understood_from_the_day_of_the_screenshot(said: str, meant: datetime) -> None:
    assert is_time(said)
    assert moment_of(said, SUNDAY) == meant


@pytest.mark.parametrize(
    "said",
    [
        "昨天",
        "3月4日",
        "刚刚",
        "5分钟前",
        "晚上12:10",
        "24:00",
        "2026-13-04 10:00",
        "2026-02-30 10:00",
        "2026-03-09 10:00",
    ],
)
def test_what_names_no_moment_or_one_that_had_not_come_is_never_guessed(said: str) -> None:
    assert moment_of(said, SUNDAY) is None


@pytest.mark.parametrize(
    "words", ["", "好的", "我昨天 14:32 发的", "14:32 到的", "订单260301-1", "25:10", "14:75", "12315"]
)
def test_what_says_more_than_a_time_is_no_time(words: str) -> None:
    assert not is_time(words)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("客服小美 2026-03-04 14:33:41", ("客服小美", "2026-03-04 14:33:41")),
        ("客服小美2026-03-0414:33:41", ("客服小美", "2026-03-0414:33:41")),
        ("14:33:41 客服小美", ("客服小美", "14:33:41")),
        ("客服8号 14:33", ("客服8号", "14:33")),
        ("14:33", ("", "14:33")),
        ("客服小美", ("客服小美", "")),
    ],
)
def test_a_name_and_a_time_above_a_message_are_told_apart(line: str, told: tuple[str, str]) -> None:
    assert time_at_end(line) == told


def test_only_a_full_date_needs_no_day() -> None:
    assert not needs_day("2026-03-04 14:33")
    assert needs_day("3月4日 14:33")
    assert needs_day("昨天 14:33")


@given(st.integers(0, 60_000_000), st.integers(0, 400))
def test_a_full_date_means_itself_unless_it_lies_ahead(seconds: int, days: int) -> None:
    at = beijing(2025, 1, 1) + timedelta(seconds=seconds)
    seen_on = at.date() + timedelta(days=days)
    said = f"{at:%Y-%m-%d %H:%M:%S}"

    assert moment_of(said, seen_on) == at
    assert moment_of(said, at.date() - timedelta(days=1)) is None


@given(st.text(max_size=40))
def test_no_words_break_it(words: str) -> None:
    assert (moment_of(words, SUNDAY) is None) or is_time(words)
    assert isinstance(time_at_end(words), tuple)
