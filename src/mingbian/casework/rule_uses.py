"""What stands on a rule: which deadlines, channels, letters, checks of tone, needs and signals change when it does."""

from dataclasses import dataclass
from functools import cache

from mingbian.appeal.channel import Channel
from mingbian.appeal.channel_file import channels
from mingbian.domain.complaint import Reason
from mingbian.domain.deadline import DUE_TITLES
from mingbian.domain.need import Need
from mingbian.domain.statute import FOOD_X10, FRAUD_X3, PROMISED_X10
from mingbian.examine.rules_told_of import rules_told_of
from mingbian.gather.needs_for import all_needs
from mingbian.negotiate.letter import Letter
from mingbian.negotiate.letter_files import letters
from mingbian.negotiate.tone_check import ToneCheck, tone_checks
from mingbian.rules.duties import CLOCKS

STATUTES = (FOOD_X10, FRAUD_X3, PROMISED_X10)


@dataclass(frozen=True, slots=True)
class RuleUses:
    """Everything that names one rule. `clocks` are (what is due, the figure's name)."""

    clocks: tuple[tuple[str, str], ...]
    channels: tuple[Channel, ...]
    letters: tuple[Letter, ...]
    tones: tuple[ToneCheck, ...]
    needs: tuple[Need, ...]
    signals: tuple[str, ...]
    statutes: tuple[str, ...]

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons whose disputes it bears on, in their own order."""
        of_letters = {reason for letter in self.letters for reason in letter.reasons}
        return tuple(
            reason for reason in Reason if reason in of_letters or any(need.decides(reason) for need in self.needs)
        )

    def __bool__(self) -> bool:
        return any((self.clocks, self.channels, self.letters, self.tones, self.needs, self.signals, self.statutes))


@cache
def uses_of(code: str) -> RuleUses:
    """What names the rule of this code; empty for one that nothing stands on."""
    return RuleUses(
        clocks=tuple(sorted((DUE_TITLES[purpose], figure) for purpose, rule, figure in CLOCKS if rule == code)),
        channels=tuple(channel for channel in channels().values() if code in named_by(channel)),
        letters=tuple(letter for letter in letters().values() if code in letter.rules),
        tones=tuple(check for check in tone_checks().values() if code in check.rules),
        needs=tuple(need for need in all_needs().values() if code in need.rules),
        signals=rules_told_of().get(code, ()),
        statutes=tuple(one.words for one in STATUTES if code in (one.rule, *one.spared_by)),
    )


def named_by(channel: Channel) -> frozenset[str]:
    """Every rule that a channel names: those it lists, and those behind its deadline, its quota, what is lost."""
    behind = (*(due.rule for due in channel.due), *(quota.rule for quota in channel.quotas))
    return frozenset({*channel.rules, *behind, channel.lose.rule, channel.refuses_edited} - {""})
