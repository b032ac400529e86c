"""Where a dispute stands: its state, the step in hand, and which way it may move."""

from enum import StrEnum

from mingbian.domain.offer import Route


class State(StrEnum):
    """A dispute's life. Decided is not closed: the owner still says what he found."""

    OPEN = "open"
    HANDED_IN = "handed_in"
    DECIDED = "decided"
    CLOSED = "closed"


STATE_TITLES = {
    State.OPEN: "处理中",
    State.HANDED_IN: "已提交，等平台处理",
    State.DECIDED: "已有结果，待认定",
    State.CLOSED: "已结案",
}

# After a verdict a second appeal with new evidence may follow; a closed dispute may be taken up again, never handed in.
_MOVES = {
    State.OPEN: frozenset({State.HANDED_IN, State.DECIDED, State.CLOSED}),
    State.HANDED_IN: frozenset({State.OPEN, State.HANDED_IN, State.DECIDED, State.CLOSED}),
    State.DECIDED: frozenset({State.OPEN, State.HANDED_IN, State.DECIDED, State.CLOSED}),
    State.CLOSED: frozenset({State.OPEN}),
}


def may_move(before: State, after: State) -> bool:
    return after in _MOVES[before]


class Step(StrEnum):
    """The four steps, in the order in which a calm person takes them. Going back is always allowed."""

    EXAMINE = "examine"
    GATHER = "gather"
    NEGOTIATE = "negotiate"
    APPEAL = "appeal"


STEP_TITLES = {
    Step.EXAMINE: "研判",
    Step.GATHER: "取证",
    Step.NEGOTIATE: "协商",
    Step.APPEAL: "申诉",
}

LEADS_TO = {
    Route.SETTLE_FAST: Step.NEGOTIATE,
    Route.NEGOTIATE: Step.NEGOTIATE,
    Route.CONTEST: Step.GATHER,
    Route.REPORT: Step.GATHER,
}
"""The step at which each way on begins."""

_NEXT = {
    Step.EXAMINE: "先看研判：哪些事实支持买家，哪些支持本店",
    Step.GATHER: "补齐缺少的证据，先取会消失的",
    Step.NEGOTIATE: "给买家回复，并记下提出的方案",
    Step.APPEAL: "核对说明与图片，按时提交",
}


def what_next(state: State, step: Step) -> str:
    """The one thing to do now, in a sentence for the list of today."""
    if state is State.HANDED_IN:
        return "等平台处理；有结果后记下来"
    if state is State.DECIDED:
        return "结果不利的，看能不能再申诉；再记下本店的认定，然后结案"
    return "" if state is State.CLOSED else _NEXT[step]
