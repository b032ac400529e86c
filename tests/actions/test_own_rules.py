"""The owner's own versions of rules: from their day on they are the rule, and what was before stays as it was."""

from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth.models import User

from mingbian.actions.catching_up import catch_up
from mingbian.actions.check_rule import LinkNotAnAddressError, check_rule
from mingbian.actions.erase_person import OwnerOnlyError
from mingbian.actions.note_rule import NoteLengthError, note_rule
from mingbian.actions.set_rule_version_aside import RuleVersionAsideError, set_rule_version_aside
from mingbian.actions.write_rule_version import (
    RuleDayUnlikelyError,
    RuleFigureWrongError,
    RuleSourceMissingError,
    RuleText,
    RuleTextMissingError,
    RuleUnchangedError,
    write_rule_version,
)
from mingbian.domain.clock import beijing
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Checked, Confidence, Rule
from mingbian.rules.book import rule_book
from mingbian.store import models as rows
from mingbian.store.queries.own_rules import book_of

NOW = beijing(2026, 3, 10, 9, 0)
TODAY = date(2026, 3, 10)
ANSWER, MEMORY = "PDD-AS-02", "LAW-MFD-604"


def rule_here(shop: rows.Shop, code: str = ANSWER, on: date = TODAY) -> Rule:
    return book_of(shop, on).by_code(code)


def write(shop: rows.Shop, text: str = "发货后的仅退款，请尽快处理。", **changed: object) -> rows.RuleVersion:
    """A version that is in order, but for what is changed."""
    code = str(changed.pop("code", ANSWER))
    rule = rule_here(shop, code)
    figures = changed.pop("figures", {one.name: (one.value, one.safe_value) for one in rule.figures})
    told = {
        "valid_from": date(2026, 3, 5),
        "source": "规则中心《售后服务规则》",
        "official": True,
        "now": NOW,
    } | changed
    return write_rule_version(shop, rule, RuleText(text, "", figures), **told)  # type: ignore[arg-type]


def member(shop: rows.Shop) -> User:
    user = User.objects.create_user("dianyuan")
    rows.Membership.objects.create(shop=shop, user=user, role=rows.Role.MEMBER)
    return user


def test_what_he_wrote_is_the_rule_from_its_day_and_not_before(shop: rows.Shop) -> None:
    write(shop)

    assert rule_here(shop).text == "发货后的仅退款，请尽快处理。"
    assert rule_here(shop, on=date(2026, 3, 4)).text == rule_book().by_code(ANSWER).text
    before, since = rule_here(shop).versions
    assert (before.valid_to, since.valid_from) == (date(2026, 3, 4), date(2026, 3, 5))


def test_what_he_read_in_the_official_text_may_be_cited(shop: rows.Shop) -> None:
    write(shop)

    told = rule_here(shop)
    assert (told.confidence, told.verified_on, told.own) == (Confidence.HIGH, TODAY, True)
    assert told.may_be_cited
    assert all(figure.verified_on == TODAY for figure in told.figures)


def test_what_he_read_elsewhere_is_used_and_not_cited(shop: rows.Shop) -> None:
    write(shop, official=False)

    told = rule_here(shop)
    assert (told.confidence, told.may_be_cited) == (Confidence.LOW, False)


def test_a_law_known_from_memory_may_be_cited_once_he_wrote_down_the_official_text(shop: rows.Shop) -> None:
    check_rule(shop, rule_here(shop, MEMORY), agrees=True, note="", now=NOW)
    assert not rule_here(shop, MEMORY).may_be_cited

    write(shop, "风险在交付时转移。", code=MEMORY, source="国家法律法规数据库")

    told = rule_here(shop, MEMORY)
    assert (told.checked, told.may_be_cited, told.from_memory) == (Checked.ORIGINAL, True, False)
    assert told.cite_as


def test_a_changed_figure_moves_the_reminders_of_open_disputes(dispute: rows.Dispute) -> None:
    assert dispute.due_at == beijing(2026, 3, 11, 22, 15)
    write(dispute.shop, code="PDD-INT-06", figures={"answer": (47.0, None)})
    dispute.refresh_from_db()
    assert dispute.stale

    catch_up(dispute.shop, now=NOW)

    dispute.refresh_from_db()
    assert dispute.due_at == beijing(2026, 3, 11, 21, 15)


def test_two_versions_stay_and_the_later_one_of_a_day_holds(shop: rows.Shop) -> None:
    write(shop, "抄错了。")
    write(shop, "改正了。")

    assert rule_here(shop).text == "改正了。"
    assert rows.RuleVersion.objects.count() == 2


def test_a_version_to_come_does_not_count_yet(shop: rows.Shop) -> None:
    write(shop, valid_from=date(2026, 12, 1))

    assert rule_here(shop).text == rule_book().by_code(ANSWER).text
    assert rule_here(shop, on=date(2026, 12, 1)).own


def test_a_version_set_aside_counts_no_more_and_stays(shop: rows.Shop) -> None:
    version = write(shop)

    set_rule_version_aside(version, now=NOW)

    assert rule_here(shop) == rule_book().by_code(ANSWER)
    assert rows.RuleVersion.objects.get().aside_at == NOW
    with pytest.raises(RuleVersionAsideError):
        set_rule_version_aside(version, now=NOW)


def test_another_shops_version_is_not_ours(shop: rows.Shop) -> None:
    write(shop)
    other = rows.Shop.objects.create(name="邻家小店", opened_at=shop.opened_at)

    assert not rule_here(other).own


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"text": "  "}, RuleTextMissingError),
        ({"text": "长" * 4001}, RuleTextMissingError),
        ({"source": " "}, RuleSourceMissingError),
        ({"valid_from": date(2062, 3, 5)}, RuleDayUnlikelyError),
        ({"valid_from": date(1999, 3, 5)}, RuleDayUnlikelyError),
        ({"figures": {"answer": (-1.0, None)}}, RuleFigureWrongError),
        ({"figures": {"answer": (0.0, None)}}, RuleFigureWrongError),
        ({"figures": {"answer": (1e9, None)}}, RuleFigureWrongError),
        ({"code": "LAW-SAMR121-DL", "figures": {"accept": (0.5, None)}}, RuleFigureWrongError),
        ({"figures": {"answer": (24.0, 36.0)}}, RuleFigureWrongError),
        ({"figures": {"answer": (None, 24.0)}}, RuleFigureWrongError),
        ({"text": rule_book().by_code(ANSWER).text}, None),
    ],
)
def test_what_cannot_be_is_refused_with_a_way_on(
    shop: rows.Shop, changed: dict[str, object], refusal: type[MingbianError] | None
) -> None:
    if refusal is None:  # the words alone are those of ours; with what follows from a breach they are the same
        ours = rule_book().by_code(ANSWER)
        figures = {one.name: (one.value, one.safe_value) for one in ours.figures}
        with pytest.raises(RuleUnchangedError) as told:
            write_rule_version(
                shop,
                rule_here(shop),
                RuleText(ours.text, ours.consequence, figures),
                valid_from=TODAY,
                source="规则中心",
                official=True,
                now=NOW,
            )
    else:
        with pytest.raises(refusal) as told:
            write(shop, **changed)  # type: ignore[arg-type]

    assert told.value.message
    assert told.value.hint
    assert not rows.RuleVersion.objects.exists()


def test_a_changed_reminder_alone_is_a_change(shop: rows.Shop) -> None:
    ours = rule_book().by_code(ANSWER)
    figures = {one.name: (one.value, 1.0) for one in ours.figures}

    write(shop, ours.text, figures=figures)

    assert rule_here(shop).figure("answer").to_rely_on == 1


@pytest.mark.parametrize("act", ["write", "check", "aside"])
def test_only_the_owner_writes_checks_and_sets_aside(shop: rows.Shop, act: str) -> None:
    by, version = member(shop), write(shop)
    rule = rule_here(shop)

    acts: dict[str, Callable[[], object]] = {
        "write": lambda: write(shop, "店员写的。", by=by),
        "check": lambda: check_rule(shop, rule, agrees=True, note="", now=NOW, by=by),
        "aside": lambda: set_rule_version_aside(version, now=NOW, by=by),
    }
    with pytest.raises(OwnerOnlyError):
        acts[act]()


def test_everybody_in_the_shop_may_note_something(shop: rows.Shop) -> None:
    note_rule(shop, rule_here(shop), " 入口在售后详情页。 ", now=NOW, by=member(shop))

    assert rows.RuleNote.objects.get().text == "入口在售后详情页。"
    for wrong in (" ", "长" * 1001):
        with pytest.raises(NoteLengthError):
            note_rule(shop, rule_here(shop), wrong, now=NOW)


@pytest.mark.parametrize(
    "link", ["规则中心", "javascript:alert(1)", "https://", "ftp://example.com/a", "https://a b.com"]
)
def test_what_is_no_address_is_not_kept_as_one(shop: rows.Shop, link: str) -> None:
    with pytest.raises(LinkNotAnAddressError):
        check_rule(shop, rule_here(shop), agrees=True, note="", link=link, now=NOW)


def test_the_address_of_the_official_text_is_kept_as_typed(shop: rows.Shop) -> None:
    check_rule(shop, rule_here(shop), agrees=True, note="", link=" https://mms.example.com/rule?id=3 ", now=NOW)

    assert rows.RuleCheck.objects.get().link == "https://mms.example.com/rule?id=3"


def test_a_version_without_a_number_takes_no_clock_away(shop: rows.Shop) -> None:
    ours = rule_book().by_code(ANSWER).figures[0]
    write(shop, figures={ours.name: (None, None)})

    assert rule_here(shop).figures[0].to_rely_on == ours.to_rely_on


def test_a_longer_time_that_nobody_saw_in_the_official_text_makes_no_reminder_later(shop: rows.Shop) -> None:
    ours = rule_book().by_code(ANSWER).figures[0]
    write(shop, official=False, figures={ours.name: (ours.to_rely_on * 3, None)})

    told = rule_here(shop).figures[0]
    assert (told.value, told.to_rely_on) == (ours.to_rely_on * 3, ours.to_rely_on)
