"""「投诉登记」: a countdown that cannot be is listed, and the complaint stays."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from reading_files import read

from export_files import ORDER_SN, xlsx
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.domain.deadline import LONGEST_COUNTDOWN
from mingbian.domain.sheet import ComplaintLine
from mingbian.platforms.plain.complaints import reason

HEADER = ["订单号", "投诉时间", "投诉原因", "平台处理期限"]
FILED_AT = beijing(2026, 3, 9, 22, 15)


def sheet(*due: str) -> bytes:
    return xlsx(HEADER, *([ORDER_SN, "2026-03-09 22:15", "未收到货", at] for at in due))


def written(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("due", "code"),
    [
        ("2027-03-11 08:00", "due_too_far"),
        ("2025-03-11 08:00", "due_before_complaint"),
        ("2026-03-09 22:14", "due_before_complaint"),
        (written(FILED_AT + LONGEST_COUNTDOWN + timedelta(minutes=1)), "due_too_far"),
        ("2062-03-11 08:00", "time_too_far"),
        ("2062", "time_malformed"),
    ],
)
def test_a_countdown_that_cannot_be_is_listed_and_the_complaint_stays(tmp_path: Path, due: str, code: str) -> None:
    lines, problems = read(tmp_path, "投诉登记.xlsx", sheet(due))

    assert [(problem.row, problem.column, problem.code) for problem in problems] == [(2, "平台处理期限", code)]
    (line,) = lines
    assert isinstance(line, ComplaintLine)
    assert (line.order_sn, line.at, line.due_at) == (ORDER_SN, FILED_AT, None)


@pytest.mark.parametrize("due_at", [FILED_AT, FILED_AT + timedelta(days=2), FILED_AT + LONGEST_COUNTDOWN])
def test_a_countdown_from_the_complaint_to_the_longest_is_taken(tmp_path: Path, due_at: datetime) -> None:
    lines, problems = read(tmp_path, "投诉登记.xlsx", sheet(written(due_at)))

    assert problems == []
    assert [line.due_at for line in lines if isinstance(line, ComplaintLine)] == [due_at]


def test_one_wrong_year_among_many_empties_its_own_cell_only(tmp_path: Path) -> None:
    good = "2026-03-11 08:00"
    lines, problems = read(tmp_path, "投诉登记.xlsx", sheet(good, "2027-03-11 08:00", good, "", good))

    assert [line.due_at is None for line in lines if isinstance(line, ComplaintLine)] == [
        False,
        True,
        False,
        True,
        False,
    ]
    assert [problem.row for problem in problems] == [3]
    assert "90 天" in problems[0].reason


@pytest.mark.parametrize(
    ("written", "meant"), [("职业索赔", Reason.PROFESSIONAL_CLAIM), ("差评要挟", Reason.REVIEW_THREAT)]
)
def test_what_sheets_call_a_person_is_read_as_what_is_asked(written: str, meant: Reason) -> None:
    assert reason(written) is meant
    assert written not in REASON_TITLES.values()
