"""How far a conversation has come: which stage is over, which one we are in, and whose turn it is.

Reckoned from what was said and answered, never from what somebody ticked: a stage counts as said when a message or a
call of ours was noted for it, and as answered when the buyer spoke after that.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mingbian.domain.clock import in_words
from mingbian.negotiate.letter import Stage

QUIET_AFTER = timedelta(hours=12)
"""So long an answer is waited for; our choice, the length of the shortest window that we know of (PDD-AS-01)."""

LEFT_TO_WRITE = timedelta(hours=2)
"""Before a deadline nobody waits any longer: so much is left to hand in what there is. Our choice."""

NOT_TAKEN = "没有谈拢。不再加价，按期限去申诉。"
NOT_TAKEN_BUT_HONEST = (
    "买家没有接受。这起多为属实，不去申诉：问清他想怎么办，能办的照办；平台上有售后单的，在期限以前同意。"
)
WENT_ON = "已经说到后面的一步，这一步不用再补。"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One time that somebody spoke, in the chat, by telephone or by letter.

    `stage` is what a message of ours was noted for, None where nobody said; a call is `both` ways.
    """

    at: datetime
    ours: bool
    stage: Stage | None = None
    both: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """All that was said since the complaint, and what the buyer answered to what we offered, if anything."""

    opened_at: datetime
    spoken: tuple[Spoken, ...] = ()
    accepted: bool = False
    refused: bool = False


class Turn(StrEnum):
    """Where a stage stands."""

    OVER = "over"
    OURS = "ours"
    """We are to speak now."""
    BUYERS = "buyers"
    """We have spoken and wait."""
    STUCK = "stuck"
    """No agreement. Where the complaint is honest we ask what else would do; else the appeal goes on."""
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Standing:
    """One stage: where it stands, and in one sentence what that is reckoned from."""

    stage: Stage
    turn: Turn
    told: str = ""

    @property
    def is_now(self) -> bool:
        return self.turn in (Turn.OURS, Turn.BUYERS, Turn.STUCK)


def standings(
    path: tuple[Stage, ...], talk: Talk, now: datetime, *, due_at: datetime | None = None, honest: bool = False
) -> tuple[Standing, ...]:
    """Each stage of this path. At most one is now; none where all has been said. `due_at` is the next deadline.

    Of an `honest` complaint no offer that is refused leads to an appeal.
    """
    found: list[Standing] = []
    for place, stage in enumerate(path):
        if found and found[-1].turn is not Turn.OVER:
            found.append(Standing(stage, Turn.AHEAD))
            continue
        one = _standing(stage, talk, now, due_at, honest=honest)
        went_on = any(_said_at(later, talk) for later in path[place + 1 :])
        found.append(Standing(stage, Turn.OVER, WENT_ON) if went_on and one.is_now else one)
    return tuple(found)


def _standing(stage: Stage, talk: Talk, now: datetime, due_at: datetime | None, *, honest: bool) -> Standing:
    said_at = _said_at(stage, talk)
    if said_at is None:
        return Standing(stage, Turn.OURS)
    told = f"{in_words(said_at)} 已说"
    if stage in (Stage.LISTEN, Stage.CLOSE):
        return Standing(stage, Turn.OVER, f"{told}。")
    if stage is Stage.OFFER:
        return _of_an_offer(talk, told, honest=honest)
    answered_at = _answered_at(said_at, talk)
    if answered_at:
        return Standing(stage, Turn.OVER, f"{told}，{in_words(answered_at)} 买家回了话。")
    until = _waits_until(said_at, due_at)
    if until == said_at:
        return Standing(stage, Turn.OVER, f"{told}，期限已近，不等回音了。")
    if until <= now:
        return Standing(stage, Turn.OVER, f"{told}，等到 {in_words(until)} 没有回音，不再追问。")
    return Standing(stage, Turn.BUYERS, f"{told}，还没有回音。到 {in_words(until)} 还没有，就不再追问，往下走。")


def _of_an_offer(talk: Talk, told: str, *, honest: bool) -> Standing:
    """An offer is over when it was accepted: an answer alone may be anything."""
    if talk.accepted:
        return Standing(Stage.OFFER, Turn.OVER, f"{told}，买家接受了。")
    if talk.refused:
        return Standing(Stage.OFFER, Turn.STUCK, f"{told}，{NOT_TAKEN_BUT_HONEST if honest else NOT_TAKEN}")
    return Standing(Stage.OFFER, Turn.BUYERS, f"{told}，还没有记下买家的答复。")


def _said_at(stage: Stage, talk: Talk) -> datetime | None:
    """When it was last said. Whatever we wrote first, without a stage, is heard as having listened."""
    heard = (stage,) if stage is not Stage.LISTEN else (stage, None)
    said = [one.at for one in talk.spoken if one.ours and one.stage in heard and one.at >= talk.opened_at]
    return max(said, default=None)


def _answered_at(said_at: datetime, talk: Talk) -> datetime | None:
    answers = (one.at for one in talk.spoken if (not one.ours and one.at > said_at) or (one.both and one.at >= said_at))
    return min(answers, default=None)


def _waits_until(said_at: datetime, due_at: datetime | None) -> datetime:
    longest = said_at + QUIET_AFTER
    return max(said_at, min(longest, due_at - LEFT_TO_WRITE)) if due_at and due_at > said_at else longest
