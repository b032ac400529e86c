"""An announcement changes nothing until the owner takes a sentence over, and then only that rule, from that day."""

from datetime import date

import pytest
from django.contrib.auth.models import User

from mingbian.actions.accept_sentences import NothingTakenOverError, accept_sentences
from mingbian.actions.erase_person import OwnerOnlyError
from mingbian.actions.keep_announcement import (
    AnnouncementLengthError,
    AnnouncementSourceMissingError,
    keep_announcement,
)
from mingbian.domain.clock import beijing
from mingbian.rules.announcement import Kind, changes
from mingbian.rules.book import rule_book
from mingbian.store import models as rows
from mingbian.store.queries.own_rules import book_of

NOW = beijing(2026, 3, 10, 9, 0)
TODAY, FROM = date(2026, 3, 10), date(2026, 3, 5)
CODE = "PDD-INT-01"
TEXT = "平台介入并通知商家举证后，商家应在 36 小时内提交。举证材料可以是视频。"


def announced(shop: rows.Shop, text: str = TEXT) -> rows.Announcement:
    return keep_announcement(shop, text, "规则中心", now=NOW)


def accept(row: rows.Announcement, *places: int, hours: float = 48, by: User | None = None) -> rows.RuleVersion:
    rule = book_of(row.shop, TODAY).by_code(CODE)
    figures: dict[str, tuple[float | None, float | None]] = {"evidence": (hours, 24.0)}
    return accept_sentences(row, rule, places, figures, valid_from=FROM, official=True, now=NOW, by=by)


def test_to_paste_an_announcement_changes_nothing(dispute: rows.Dispute) -> None:
    before = dispute.due_at
    announced(dispute.shop)

    dispute.refresh_from_db()
    assert not dispute.stale
    assert dispute.due_at == before
    assert list(book_of(dispute.shop, TODAY)) == [rule.led_by(TODAY) for rule in rule_book()]


def test_what_is_ticked_is_taken_over_and_the_rest_of_the_rule_stays(shop: rows.Shop) -> None:
    row = announced(shop)
    found = changes(rule_book().by_code(CODE), TEXT)
    assert [change.kind for change in found] == [Kind.CHANGED, Kind.ADDED, Kind.GONE, Kind.GONE]

    version = accept(row, 0, hours=36)

    assert version.text == f"平台介入并通知商家举证后，商家应在 36 小时内提交。{found[2].before}{found[3].before}"
    told = book_of(shop, TODAY).by_code(CODE)
    assert (told.text, told.figure("evidence").value, told.consequence) == (
        version.text,
        36,
        rule_book().by_code(CODE).consequence,
    )
    assert (version.announcement, version.source) == (row, "规则中心")


def test_no_other_rule_and_no_earlier_day_is_touched(shop: rows.Shop) -> None:
    before = {rule.code: rule for rule in book_of(shop, TODAY)}
    accept(announced(shop), 0)

    after = {rule.code: rule for rule in book_of(shop, TODAY)}
    assert [code for code in after if after[code] != before[code]] == [CODE]
    assert book_of(shop, date(2026, 3, 4)).by_code(CODE).text == rule_book().by_code(CODE).text


def test_a_figure_alone_may_be_changed(shop: rows.Shop) -> None:
    version = accept(announced(shop), hours=36)

    assert version.text == rule_book().by_code(CODE).text
    assert book_of(shop, TODAY).by_code(CODE).figure("evidence").value == 36


@pytest.mark.parametrize("places", [(), (99,), (-1,)])
def test_nothing_ticked_and_nothing_changed_is_refused(shop: rows.Shop, places: tuple[int, ...]) -> None:
    with pytest.raises(NothingTakenOverError):
        accept(announced(shop), *places)
    assert not rows.RuleVersion.objects.exists()


def test_the_owner_alone_takes_over(shop: rows.Shop) -> None:
    user = User.objects.create_user("dianyuan")
    rows.Membership.objects.create(shop=shop, user=user, role=rows.Role.MEMBER)

    with pytest.raises(OwnerOnlyError):
        accept(announced(shop), 0, by=user)


@pytest.mark.parametrize("text", ["", " \n。。", "长" * 20_001])
def test_a_text_without_a_sentence_or_too_long_is_refused(shop: rows.Shop, text: str) -> None:
    with pytest.raises(AnnouncementLengthError):
        announced(shop, text)


def test_an_announcement_says_where_it_was_read(shop: rows.Shop) -> None:
    with pytest.raises(AnnouncementSourceMissingError):
        keep_announcement(shop, TEXT, " ", now=NOW)
