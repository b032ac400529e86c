"""What holds a message back, and what is said instead: a sentence to send, or advice that is called so."""

import pytest

from mingbian.domain.clock import beijing
from mingbian.negotiate.sending import holding_back
from mingbian.negotiate.tone import reads_alike
from mingbian.negotiate.tone_check import About, ToneCheck, objections, tone_checks

NIGHT = beijing(2026, 3, 10, 0, 42)
CALM = "您好，正在向快递核实，有结果马上告诉您。"


def test_an_hour_holds_back_until_somebody_says_that_it_has_gone_out() -> None:
    found = objections(CALM, now=NIGHT)

    assert [one.code for one in holding_back(found, looked_at=False)] == ["T08"]
    assert holding_back(found, looked_at=True) == []


def test_words_hold_back_whatever_anybody_says_and_come_first() -> None:
    found = objections(f"你这个骗子。{CALM}", now=NIGHT)

    assert holding_back(found, looked_at=False)[0].about is About.WORDS
    assert [one.about for one in holding_back(found, looked_at=True)] == [About.WORDS]


def test_at_night_the_words_are_read_as_by_day() -> None:
    """What only reads badly is told beside the hour: nobody may think that the hour is all."""
    text = "你孩子在哪个学校我都查得到"

    assert {one.code for one in objections(text, now=NIGHT)} == {"T08", "T18"}


def betters() -> list[tuple[ToneCheck, str]]:
    """Every sentence that a check of words proposes."""
    found = []
    for check in tone_checks().values():
        written = check.look.__globals__
        phrases = [phrase.better for phrase in written.get("PHRASES", ()) if hasattr(phrase, "better")]
        own = written.get("BETTER", ())
        alone = [own] if isinstance(own, str) else list(own.values()) if isinstance(own, dict) else []
        found += [(check, better) for better in dict.fromkeys([*phrases, *alone])]
    return found


@pytest.mark.parametrize(
    ("check", "better"), [pytest.param(check, better, id=f"{check.code} {better[:12]}") for check, better in betters()]
)
def test_what_is_proposed_as_wording_speaks_to_the_buyer(check: ToneCheck, better: str) -> None:
    speaks_to_him = "买家" not in better and ("您" in better or "我" in better)

    assert speaks_to_him or check.advises


def test_every_proposal_is_looked_at() -> None:
    of_the_moment = {code for code, check in tone_checks().items() if check.about is About.MOMENT}
    assert {check.code for check, _ in betters()} | of_the_moment == set(tone_checks())
    assert reads_alike.BETTER
