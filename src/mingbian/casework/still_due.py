"""What is still due: not what a hand-in has met, and nothing of a dispute that is closed."""

from collections.abc import Iterable
from dataclasses import replace

from mingbian.appeal.asked_again import Before
from mingbian.appeal.channel_file import channels
from mingbian.domain.deadline import Deadline
from mingbian.domain.dispute import State
from mingbian.domain.judgement import Judgement


def still_due(deadlines: Iterable[Deadline], handed: Iterable[Before], state: State) -> tuple[Deadline, ...]:
    """The deadlines without those that were met: by what was handed in, on that very way, after the clock began."""
    if state is State.CLOSED:
        return ()
    before = tuple(handed)
    return tuple(deadline for deadline in deadlines if not any(_meets(one, deadline) for one in before))


def with_still_due(judgement: Judgement, handed: Iterable[Before], state: State) -> Judgement:
    """The same judgement as it is shown; the one that is kept has every deadline, so that it can be repeated."""
    return replace(judgement, deadlines=still_due(judgement.deadlines, handed, state))


def _meets(handed: Before, deadline: Deadline) -> bool:
    channel = channels().get(handed.channel)
    return (
        channel is not None
        and handed.at >= deadline.began_at
        and any(due.purpose is deadline.purpose for due in channel.due)
    )
