"""The shop's own counts stand at the very moment of the complaint; they are never what a claim was raised in."""

from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.draft import Draft
from mingbian.appeal.referee import objections
from mingbian.casework.draft import draft
from mingbian.casework.judge import judge
from mingbian.domain.dossier import Dossier
from mingbian.rules.book import rule_book


def test_the_composed_statement_cites_the_page_that_shows_the_complaint(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000 412g 杭州转运中心
    2026-03-04 09:12 delivered YT7000 菜鸟驿站 本人取件
    2026-03-09 22:15 history   shop orders=300 complaints=2 days=90
    2026-03-09 22:15 complaint not_received 3990 一直没收到
    2026-03-10 08:00 now
    """
    channel, judgement = channel_of("evidence"), judge(told)
    statement = draft(told, judgement, channel)
    written = Draft(statement.short, statement.long, statement.exhibits, ())

    assert "5天13小时" in statement.short
    assert objections(written, told, judgement.claims, channel, rule_book()) == ()
