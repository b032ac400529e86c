"""What stands on a rule is named from the things themselves, so that nobody keeps a list of it."""

import pytest

from mingbian.appeal.channel_file import channels
from mingbian.casework.rule_uses import named_by, uses_of
from mingbian.domain.complaint import Reason
from mingbian.gather.needs_for import all_needs
from mingbian.negotiate.letter_files import letters
from mingbian.negotiate.tone_check import tone_checks
from mingbian.rules.book import rule_book
from mingbian.rules.duties import CLOCKS


def test_everything_that_names_a_rule_is_found() -> None:
    uses = uses_of("PDD-INT-01")

    assert ("平台介入举证", "evidence") in uses.clocks
    assert "evidence" in {channel.code for channel in uses.channels}
    assert {need.code for need in uses.needs} == {"C01"}
    assert uses.letters
    assert Reason.QUALITY in uses.reasons


def test_a_rule_behind_a_quota_or_a_refusal_of_pictures_counts_as_used() -> None:
    assert "review_report" in {channel.code for channel in uses_of("PDD-APL-06").channels}
    assert "evidence" in {channel.code for channel in uses_of("PDD-INT-05").channels}


def test_a_signal_names_its_rules_in_its_own_words() -> None:
    assert uses_of("PAT-06").signals
    assert not uses_of("OTH-WX-01")


def test_nothing_names_a_rule_that_there_is_not() -> None:
    named = {code for channel in channels().values() for code in named_by(channel)}
    named |= {code for letter in letters().values() for code in letter.rules}
    named |= {code for check in tone_checks().values() for code in check.rules}
    named |= {code for need in all_needs().values() for code in need.rules}
    named |= {code for _, code, _ in CLOCKS}

    assert [code for code in sorted(named) if code not in rule_book()] == []


@pytest.mark.parametrize("clock", sorted(CLOCKS))
def test_every_clock_has_its_figure(clock: tuple[str, str, str]) -> None:
    _, code, figure = clock

    assert rule_book().by_code(code).figure(figure).to_rely_on
