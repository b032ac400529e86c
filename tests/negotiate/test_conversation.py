"""How far a conversation has come, from what was said and answered."""

from datetime import datetime, timedelta

from mingbian.domain.clock import beijing
from mingbian.negotiate.conversation import QUIET_AFTER, Spoken, Standing, Talk, Turn, standings
from mingbian.negotiate.letter import Stage
from mingbian.negotiate.plan import STAGES, Course

OPENED = beijing(2026, 3, 9, 9, 0)
STEPS, HOLDING = STAGES[Course.STEPS], STAGES[Course.HOLDING]


def after(hours: float) -> datetime:
    return OPENED + timedelta(hours=hours)


def ours(hours: float, stage: Stage | None = None) -> Spoken:
    return Spoken(after(hours), ours=True, stage=stage)


def buyers(hours: float) -> Spoken:
    return Spoken(after(hours), ours=False)


def stand(*spoken: Spoken, hours: float = 20, path: tuple[Stage, ...] = STEPS, **told: bool) -> tuple[Standing, ...]:
    return standings(path, Talk(OPENED, spoken, **told), after(hours))


def now(found: tuple[Standing, ...]) -> tuple[Stage, Turn] | None:
    return next(((one.stage, one.turn) for one in found if one.is_now), None)


def test_nothing_said_begins_with_listening() -> None:
    found = stand()

    assert [one.turn for one in found] == [Turn.OURS, *[Turn.AHEAD] * 4]


def test_what_we_wrote_before_the_complaint_was_no_answer_to_it() -> None:
    assert now(stand(ours(-2))) == (Stage.LISTEN, Turn.OURS)


def test_a_first_answer_without_a_stage_counts_as_having_listened() -> None:
    assert now(stand(ours(1))) == (Stage.VERIFY, Turn.OURS)


def test_a_question_waits_for_its_answer() -> None:
    asked = (ours(1, Stage.LISTEN), ours(2, Stage.VERIFY))

    assert now(stand(*asked, hours=3)) == (Stage.VERIFY, Turn.BUYERS)
    assert now(stand(*asked, buyers(2.5), hours=3)) == (Stage.SHOW, Turn.OURS)


def test_what_the_buyer_said_before_the_question_is_no_answer_to_it() -> None:
    assert now(stand(ours(1), buyers(1.5), ours(2, Stage.VERIFY), hours=3)) == (Stage.VERIFY, Turn.BUYERS)


def test_nobody_waits_longer_than_half_a_day() -> None:
    asked = (ours(1), ours(2, Stage.VERIFY))
    hours = 2 + QUIET_AFTER.total_seconds() / 3600

    assert now(stand(*asked, hours=hours - 0.1)) == (Stage.VERIFY, Turn.BUYERS)
    over = stand(*asked, hours=hours)
    assert now(over) == (Stage.SHOW, Turn.OURS)
    assert "没有回音" in over[1].told


def test_nobody_waits_into_a_deadline() -> None:
    talk = Talk(OPENED, (ours(1), ours(2, Stage.VERIFY)))

    found = standings(STEPS, talk, after(4), due_at=after(5))

    assert now(found) == (Stage.SHOW, Turn.OURS)


def test_a_call_asks_and_answers() -> None:
    call = Spoken(after(2), ours=True, stage=Stage.VERIFY, both=True)

    assert now(stand(call, hours=3)) == (Stage.SHOW, Turn.OURS)


def test_who_went_on_is_not_sent_back() -> None:
    found = stand(ours(1, Stage.SHOW), hours=2)

    assert [one.turn for one in found[:2]] == [Turn.OVER, Turn.OVER]
    assert now(found) == (Stage.SHOW, Turn.BUYERS)


def test_an_offer_is_over_when_it_was_accepted_and_not_when_something_was_said() -> None:
    offered = (ours(1), ours(2, Stage.OFFER), buyers(3))

    assert now(stand(*offered)) == (Stage.OFFER, Turn.BUYERS)
    assert now(stand(*offered, accepted=True)) == (Stage.CLOSE, Turn.OURS)
    assert now(stand(*offered, refused=True)) == (Stage.OFFER, Turn.STUCK)


def test_after_the_last_word_there_is_nothing_to_say() -> None:
    assert now(stand(ours(1, Stage.CLOSE))) is None
    assert now(stand(ours(1, Stage.CLOSE), path=HOLDING)) is None


def test_each_sentence_says_when() -> None:
    found = stand(ours(1), ours(2, Stage.VERIFY), buyers(2.5), hours=3)

    assert found[0].told == "03-09 10:00 已说。"
    assert found[1].told == "03-09 11:00 已说，03-09 11:30 买家回了话。"


def test_what_was_said_within_the_last_hours_before_a_deadline_is_not_waited_for_at_all() -> None:
    talk = Talk(OPENED, (ours(1), ours(2, Stage.VERIFY)))

    found = standings(STEPS, talk, after(2.1), due_at=after(3))

    assert now(found) == (Stage.SHOW, Turn.OURS)
    assert "期限已近" in found[1].told


def test_a_deadline_that_is_over_shortens_no_waiting() -> None:
    talk = Talk(OPENED, (ours(1), ours(2, Stage.VERIFY)))

    assert now(standings(STEPS, talk, after(3), due_at=after(1.5))) == (Stage.VERIFY, Turn.BUYERS)


def test_an_honest_complaint_never_goes_to_an_appeal_because_an_offer_was_refused() -> None:
    at_once = STAGES[Course.AT_ONCE]
    talk = Talk(OPENED, (ours(1, Stage.OFFER),), refused=True)

    honest = standings(at_once, talk, after(3), honest=True)[0]
    other = standings(at_once, talk, after(3))[0]

    assert (honest.turn, other.turn) == (Turn.STUCK, Turn.STUCK)
    assert "不去申诉" in honest.told
    assert "问清他想怎么办" in honest.told
    assert "按期限去申诉" in other.told
