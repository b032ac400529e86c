"""What a case says outside is by the rule of its own days, and the record names which version that was."""

from dataclasses import replace
from datetime import date

import pytest

from mingbian.appeal.channel_file import channel_of
from mingbian.casework.draft import draft, reviewed
from mingbian.casework.held_then import held_then
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.rules.book import RuleBook, rule_book

LAW = "LAW-MFD-512"
STORY = """
2026-03-01 10:02 order     240301-123456789012345 3990 一次性雨衣
2026-03-02 18:40 shipped   YT7000
2026-03-04 09:12 delivered YT7000 本人签收
2026-03-09 22:15 complaint not_received 3990 没收到
2026-03-10 08:00 now
"""


@pytest.fixture
def told() -> Dossier:
    return read(STORY)


def changed_on(day: date) -> RuleBook:
    law = rule_book().by_code(LAW)
    return rule_book().with_own([replace(law, text="改过的条文。", valid_from=day, own=True)])


def cited(told: Dossier, book: RuleBook) -> list[str]:
    statement = draft(told, judge(told, book), channel_of("evidence"), book)
    return [said.text for said in statement.sentences if LAW in said.rules]


def test_the_statement_cites_the_version_of_the_order_and_the_complaint(told: Dossier) -> None:
    assert cited(told, rule_book())
    assert cited(told, changed_on(date(2026, 3, 10))) == cited(told, rule_book())
    assert "改过的条文" in cited(told, changed_on(date(2026, 3, 1)))[0]


def test_what_was_changed_between_order_and_complaint_is_not_cited(told: Dossier) -> None:
    book = changed_on(date(2026, 3, 5))

    assert cited(told, book) == []
    _, against = reviewed(told, judge(told, book), channel_of("evidence"), book=book, text=f"见（规则{LAW}）。")
    assert any(found.code == "law_not_allowed" and "没有施行" in found.why for found in against)


def test_the_record_names_the_version_that_spoke(told: Dossier) -> None:
    before, since = dict(judge(told, rule_book()).rules), dict(judge(told, changed_on(date(2026, 3, 5))).rules)

    assert (before[LAW], since[LAW]) == ("2026-11-22", "2026-03-05")
    assert dict(judge(told, changed_on(date(2026, 3, 10))).rules)[LAW] == "2021-01-01"


def test_a_book_of_one_day_stays_what_it_is(told: Dossier) -> None:
    book = held_then(told, changed_on(date(2026, 3, 5)))

    assert held_then(told, book) == book
    assert all(rule.others == () for rule in book)
