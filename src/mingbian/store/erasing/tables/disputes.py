"""Our cases: what was judged, written, offered and decided. How it ended stays for the shop's own base rate."""

from mingbian.domain.timeline import EVENT_KINDS
from mingbian.store.erasing import retold
from mingbian.store.erasing.forgetting import (
    Gone,
    Mended,
    Thinned,
    as_is,
    day_only,
    mentioning,
    of_disputes,
    of_orders,
    renamed,
    renaming,
)
from mingbian.store.erasing.person import Person
from mingbian.store.models import (
    Assessment,
    Dispute,
    HandedIn,
    KeptStatement,
    Letter,
    MetricNote,
    Offer,
    OfferAnswer,
    Reminder,
    ReportAnswer,
    TimelineEvent,
    Verdict,
)


def _this_moment(_value: object, _row: object, person: Person) -> object:
    return person.now


def _none(_value: object, _row: object, _person: Person) -> list[str]:
    return []


def _forgotten(value: dict[str, object], row: TimelineEvent, _person: Person) -> dict[str, object]:
    """What the event's kind says is of a person goes; of a kind that we do not know, all."""
    kind = EVENT_KINDS.get(row.kind)
    return kind.forgotten(value) if kind else {}


RULES = (
    Thinned(
        Dispute,
        "纠纷",
        of_orders(Dispute),
        {
            "number": as_is,
            "order_sn": renamed,
            "goods_id": as_is,
            "reason": as_is,
            "demanded_fen": as_is,
            "state": as_is,
            "step": as_is,
            "route": as_is,
            "opened_at": day_only,
            "recorded_at": day_only,
            "band": as_is,
            "finding": as_is,
            "closed_at": day_only,
            "erased_at": _this_moment,
        },
        "本店的比率要用：只留编号、商品、类型、结果和日期",
    ),
    Gone(Assessment, "研判及其卷宗", of_disputes(Assessment)),
    Mended(
        Assessment,
        "其他案件的研判里提到的",
        mentioning(Assessment, "story", "judgement", shop="dispute__shop", but="dispute"),
        retold.mend,
    ),
    Gone(Letter, "话术", of_disputes(Letter)),
    Gone(KeptStatement, "改写过的申诉说明", of_disputes(KeptStatement)),
    Gone(Reminder, "提醒", of_disputes(Reminder)),
    Thinned(
        Offer,
        "提出过的方案",
        of_disputes(Offer),
        {
            "dispute": as_is,
            "at": day_only,
            "by": as_is,
            "kind": as_is,
            "amount_fen": as_is,
            "state": as_is,
            "decided_by": as_is,
        },
        "只留种类、金额和日期",
    ),
    Thinned(
        OfferAnswer,
        "买家对方案的答复",
        of_disputes(OfferAnswer),
        {"dispute": as_is, "offer": as_is, "at": day_only, "by": as_is, "answer": as_is, "amount_fen": as_is},
        "方案谈成几成要用：只留答复、金额和日期",
    ),
    Thinned(
        HandedIn,
        "提交记录",
        of_disputes(HandedIn),
        {
            "dispute": as_is,
            "at": day_only,
            "by": as_is,
            "channel": as_is,
            "quota_used": as_is,
            "exhibits": _none,
            "recorded_at": day_only,
            "struck_at": day_only,
        },
        "申诉次数要照数：只留渠道和日期，说明的摘要留在存证链里",
    ),
    Thinned(
        Verdict,
        "结果",
        of_disputes(Verdict),
        {
            "dispute": as_is,
            "at": day_only,
            "by": as_is,
            "ending": as_is,
            "amount_fen": as_is,
            "handed": as_is,
            "recorded_at": day_only,
        },
        "只留结果、金额和日期",
    ),
    Gone(ReportAnswer, "举报买家以后平台的答复", of_disputes(ReportAnswer)),
    Gone(MetricNote, "指标前后的记录", of_disputes(MetricNote)),
    Thinned(
        TimelineEvent,
        "经过记录",
        of_disputes(TimelineEvent),
        {
            "dispute": as_is,
            "at": as_is,
            "by": as_is,
            "kind": as_is,
            "entry": as_is,
            "facts": _forgotten,
        },
        "谁在何时做了什么，是本店自己的记录：个人内容换成“（已删除）”",
    ),
    Mended(
        TimelineEvent,
        "其他经过记录里提到的",
        mentioning(TimelineEvent, "facts"),
        renaming("facts"),
    ),
)
