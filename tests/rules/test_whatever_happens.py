"""Whatever is told of a dispute: a request stays due until a verdict, and no countdown that was typed in is lost."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import beijing
from mingbian.domain.complaint import AfterSaleKind, Reason
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.dossier import Dossier
from mingbian.domain.outcome import Countdown, Ending, Verdict
from mingbian.domain.story import read
from mingbian.rules.book import rule_book
from mingbian.rules.deadlines import ANSWERS, PLATFORM_COUNTDOWN, deadlines
from mingbian.rules.duties import CLOCKS, duties

ORDERED = beijing(2026, 3, 1, 10, 0)
OPENINGS = [f"aftersale {kind} 3990 申请" for kind in AfterSaleKind] + [f"complaint {why} 3990 投诉" for why in Reason]
HAPPENINGS = [
    *OPENINGS,
    "shipped YT7000",
    "delivered YT7000 本人",
    "returned SF1000",
    "scanned SF1000 杭州 已签收",
    "return_weighed SF1000 380g",
    "return_weighed YT7000 400g",
    "platform 平台已介入，请举证",
    "platform 商家已拒绝退款申请",
    "platform 商品因描述不符被处罚",
    "platform 您有新的客诉工单",
    "platform 买家可申请平台介入",
    "promise ship_24h",
    "countdown {later}",
    "countdown {later} 举证剩余时间",
    "countdown {later} 工单剩余时间",
    "buyer 再不处理我就投诉",
]
MINUTES = st.integers(1, 60 * 24 * 20)


def line(minutes: int, what: str) -> str:
    at = ORDERED + timedelta(minutes=minutes)
    later = at + timedelta(hours=20)
    return f"{at:%Y-%m-%d %H:%M} {what.format(later=f'{later:%Y-%m-%dT%H:%M}')}"


@st.composite
def disputes(draw: st.DrawFn) -> Dossier:
    opening = line(draw(MINUTES), draw(st.sampled_from(OPENINGS)))
    rest = draw(st.lists(st.tuples(MINUTES, st.sampled_from(HAPPENINGS)), max_size=8))
    return read(
        "\n".join([f"{ORDERED:%Y-%m-%d %H:%M} order 260301-1 3990 雨衣", opening, *(line(*one) for one in rest)])
    )


@given(disputes())
def test_something_is_due_wherever_somebody_asked_and_what_is_proven_comes_first(dossier: Dossier) -> None:
    found = deadlines(dossier, rule_book())

    assert found or (dossier.aftersale is None and dossier.reason is Reason.PROFESSIONAL_CLAIM)
    assert [(due.assumed, due.due_at) for due in found] == sorted((due.assumed, due.due_at) for due in found)


@given(disputes())
def test_no_answer_is_due_to_a_request_that_nobody_filed(dossier: Dossier) -> None:
    ruled = [due for due in deadlines(dossier, rule_book()) if due.source != PLATFORM_COUNTDOWN]

    if dossier.aftersale is None:
        assert not ANSWERS & {due.purpose for due in ruled}


@given(disputes())
def test_one_obligation_never_has_a_countdown_and_a_rule_of_its_own(dossier: Dossier) -> None:
    found = deadlines(dossier, rule_book())
    shown = {due.purpose for due in found if due.source == PLATFORM_COUNTDOWN}

    doubled = [due for due in found if due.source != PLATFORM_COUNTDOWN and due.purpose in shown and not due.assumed]
    assert not [due for due in doubled if due.purpose is not DuePurpose.EVIDENCE], "a penalty has its own evidence"


@given(disputes())
def test_the_reminder_follows_the_facts_in_words(dossier: Dossier) -> None:
    found = deadlines(dossier, rule_book())

    assert all(due.due_at.tzinfo and due.why.endswith("。") for due in found)
    assert all(due.source == PLATFORM_COUNTDOWN or due.source in rule_book() for due in found)


@given(disputes())
def test_every_duty_runs_by_a_clock_that_is_told_of(dossier: Dossier) -> None:
    assert {(duty.purpose, duty.rule, duty.figure) for duty in duties(dossier)} <= CLOCKS


@given(disputes())
def test_the_same_dossier_gives_the_same_deadlines(dossier: Dossier) -> None:
    assert deadlines(dossier, rule_book()) == deadlines(dossier, rule_book())


@given(disputes(), MINUTES)
def test_the_countdown_read_last_is_always_among_what_is_due(dossier: Dossier, minutes: int) -> None:
    at = dossier.facts[-1].at + timedelta(minutes=1)
    shown = Countdown(at=at, cite=99, due_at=at + timedelta(minutes=minutes))

    found = deadlines(replace(dossier, facts=(*dossier.facts, shown), now=at), rule_book())

    assert shown.due_at in [due.due_at for due in found if due.source == PLATFORM_COUNTDOWN]


@given(disputes(), MINUTES)
def test_a_verdict_ends_it(dossier: Dossier, minutes: int) -> None:
    at = dossier.facts[-1].at + timedelta(minutes=minutes)
    verdict = Verdict(at=at, cite=99, ending=Ending.WON)

    assert deadlines(replace(dossier, facts=(*dossier.facts, verdict), now=at), rule_book()) == ()
