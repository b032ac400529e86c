"""How often a way may still be gone: counted by calendar, by asking, by what came of it; told with how sure it is."""

from datetime import datetime

import pytest

from mingbian.appeal.channel import Quota
from mingbian.appeal.channel_file import channels
from mingbian.appeal.quota_use import Spent, Use, sharing, spent
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import Ending
from mingbian.domain.rule import Confidence
from mingbian.rules.book import rule_book

NOW = beijing(2026, 3, 20, 9)
SN = "260301-1"


def standing(code: str, *uses: Use, now: datetime = NOW, asked_at: datetime | None = None, nth: int = 0) -> Spent:
    quota = channels()[code].quotas[nth]
    rule = rule_book().by_code(quota.rule)
    given_back = any(figure.name == "given_back" for figure in rule.figures)
    figure = rule.figure(quota.figure)
    return spent(quota, figure, uses, order_sn=SN, now=now, asked_at=asked_at, given_back=given_back)


def use(code: str, *day: int, ending: Ending | None = None, order_sn: str = "other") -> Use:
    return Use(code, order_sn, beijing(*day), ending)


def test_every_quota_is_a_figure_of_its_rule() -> None:
    for channel in channels().values():
        for quota in channel.quotas:
            assert rule_book().by_code(quota.rule).figure(quota.figure).to_rely_on == quota.times, channel.code


def test_reviews_can_be_reported_ten_times_a_month() -> None:
    reported = [use("review_report", 2026, 3, day) for day in range(1, 4)]

    found = standing("review_report", use("review_report", 2026, 2, 28), *reported)

    assert (found.used, found.left, found.warning) == (3, 7, "")
    assert found.sentence == "每月 10 次（可信度低）：本月记下 3 次，还剩 7 次。"


def test_a_report_that_was_upheld_is_given_back() -> None:
    upheld = use("review_report", 2026, 3, 2, ending=Ending.WON)

    assert standing("review_report", upheld, use("review_report", 2026, 3, 3)).used == 1


def test_of_appeals_only_the_failed_ones_count() -> None:
    lost = [use("rights_appeal", 2026, 3, day, ending=Ending.LOST) for day in (2, 3)]
    others = [use("rights_appeal", 2026, 3, 4, ending=Ending.WON), use("rights_appeal", 2026, 3, 5)]

    month, year = standing("rights_appeal", *lost, *others), standing("rights_appeal", *lost, *others, nth=1)

    assert (month.used, month.left) == (2, 1)
    assert month.warning == "本月的失败次数只剩 1 次，留给把握最大的一单。"
    assert (year.used, year.left, year.warning) == (2, 8, "")


def test_what_is_used_up_is_said_and_the_page_of_the_platform_wins() -> None:
    lost = [use("rights_appeal", 2026, 3, day, ending=Ending.LOST) for day in (2, 3, 4, 5)]

    found = standing("rights_appeal", *lost)

    assert found.left == 0
    assert found.warning == "按这里记下的，本月的失败次数已经用完；页面还能提交的，以页面为准。"


def test_evidence_has_one_chance_an_asking() -> None:
    first = use("evidence", 2026, 3, 10, 9, 30, order_sn=SN)

    assert standing("evidence", use("evidence", 2026, 3, 10)).warning == "", "another order's"
    assert "这一单已于 03-10 09:30 在这里提交过，只有一次机会" in standing("evidence", first).warning
    again = standing("evidence", first, asked_at=beijing(2026, 3, 15))
    assert (again.used, again.warning) == (0, ""), "asked anew, a new chance"


@pytest.mark.parametrize(
    ("at", "counted"),
    [((2026, 2, 28, 23, 59), 0), ((2026, 3, 1), 1), ((2026, 3, 20, 9), 1), ((2026, 3, 20, 9, 1), 0)],
)
def test_a_month_is_a_month_of_beijing(at: tuple[int, ...], counted: int) -> None:
    assert standing("review_report", use("review_report", *at)).used == counted


def test_an_unsure_number_says_so() -> None:
    for channel in channels().values():
        for nth, quota in enumerate(channel.quotas):
            figure = rule_book().by_code(quota.rule).figure(quota.figure)
            said = standing(channel.code, nth=nth).sentence
            assert ("可信度低" in said) is (figure.confidence is Confidence.LOW)


def test_ways_that_name_one_figure_share_it() -> None:
    quota = Quota(3, "month", "failures", "PDD-APL-02", "failures_in_month")

    assert "rights_appeal" in sharing(quota, channels())
    assert "evidence" not in sharing(quota, channels())
