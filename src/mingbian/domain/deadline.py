"""A moment by which something must be done, and who says so."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mingbian.domain.rule import Confidence

LONGEST_COUNTDOWN = timedelta(days=90)
"""Our guess; the longest term of any rule that we know is an authority's sixty days (LAW-SAMR121-DL).

A countdown beyond it is a slip of the keyboard, mostly of the year; and because a countdown wins over every rule, it
would silence every reminder.
"""


class DuePurpose(StrEnum):
    """What is due."""

    ANSWER = "answer"
    EVIDENCE = "evidence"
    WORK_ORDER = "work_order"
    RETURN_INSPECTION = "return_inspection"
    RETURN_REVIEW = "return_review"
    ABNORMAL_ORDER = "abnormal_order"
    APPEAL = "appeal"
    AUTHORITY_REPLY = "authority_reply"
    IP_DEFENCE = "ip_defence"
    CAPTURE = "capture"
    PAPER = "paper"


NOT_OF_THE_PLATFORM = frozenset({DuePurpose.CAPTURE, DuePurpose.PAPER})
"""What we remind of ourselves; no page of the platform counts it down."""

DUE_TITLES = {
    DuePurpose.ANSWER: "处理售后申请",
    DuePurpose.EVIDENCE: "平台介入举证",
    DuePurpose.WORK_ORDER: "回复客诉工单",
    DuePurpose.RETURN_INSPECTION: "退货验收",
    DuePurpose.RETURN_REVIEW: "审核退货退款",
    DuePurpose.ABNORMAL_ORDER: "异常单不发货申诉",
    DuePurpose.APPEAL: "售后申诉",
    DuePurpose.AUTHORITY_REPLY: "答复 12315",
    DuePurpose.IP_DEFENCE: "知识产权答辩",
    DuePurpose.CAPTURE: "留存快要取不到的证据",
    DuePurpose.PAPER: "换新快到期的资质",
}


@dataclass(frozen=True, slots=True)
class Deadline:
    """The clock ran from `began_at`, as far as is known. `source` is `platform_countdown` or a rule's code.

    `uncertain`: it counts working days past the calendar's last year. `assumed`: no fact proves that this clock runs;
    it is a safe default, says so in `why`, and stands behind those that are proven.
    """

    purpose: DuePurpose
    began_at: datetime
    due_at: datetime
    source: str
    confidence: Confidence
    why: str = ""
    uncertain: bool = False
    assumed: bool = False
