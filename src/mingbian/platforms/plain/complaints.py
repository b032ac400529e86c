"""「投诉登记」: complaints as the seller sees them in the back office, which nobody can export."""

from collections.abc import Iterator

from mingbian.domain.complaint import CALLED_BEFORE, REASON_TITLES, Reason
from mingbian.domain.deadline import LONGEST_COUNTDOWN
from mingbian.domain.lines import Lines
from mingbian.domain.sheet import ComplaintLine
from mingbian.platforms.amounts import fen
from mingbian.platforms.cells import BadCell, count, or_else, text
from mingbian.platforms.columns import column, dated
from mingbian.platforms.ids import identity, order_number
from mingbian.platforms.moments import past, past_day, planned
from mingbian.platforms.plain.blank import Blank, Help
from mingbian.platforms.row_reader import Doubt
from mingbian.platforms.sheet_format import SheetFormat
from mingbian.platforms.table import Cell

BY_WORD = (
    {title: reason for reason, title in REASON_TITLES.items()}
    | {reason.value: reason for reason in Reason}
    | CALLED_BEFORE
)
TOO_FAR = f"期限在投诉 {LONGEST_COUNTDOWN.days} 天以后，多半是年份写错了，这一格没有导入，请核对。"


def reason(cell: Cell) -> Reason | None:
    """A reason by its Chinese name or its code."""
    word = text(cell)
    if word and word not in BY_WORD:
        raise BadCell("reason_unknown", f"没有这个投诉原因。可以填：{'、'.join(REASON_TITLES.values())}。")
    return BY_WORD[word] if word else None


def impossible_countdown(lines: Lines) -> Iterator[Doubt]:
    """A countdown that ends before the complaint, or so late that it would silence every reminder."""
    for line in lines:
        if not isinstance(line, ComplaintLine) or line.due_at is None:
            continue
        if line.due_at < line.at:
            yield line.source.row, "due_at", "due_before_complaint", "期限早于投诉时间，这一格没有导入，请核对。"
        elif line.due_at - line.at > LONGEST_COUNTDOWN:
            yield line.source.row, "due_at", "due_too_far", TOO_FAR


FORMAT = SheetFormat(
    code="plain_complaints",
    title="投诉登记",
    line=ComplaintLine,
    columns=(
        column("order_sn", order_number, "订单号", must=True),
        dated("at", past, "投诉时间", must=True),
        column("reason", reason, "投诉原因", must=True),
        column("demanded_fen", or_else(fen, 0), "要求金额(元)", "要求金额"),
        column("text", text, "投诉内容"),
        column("ticket_sn", identity, "工单号", "投诉单号", key=True),
        dated("due_at", planned, "平台处理期限"),
        dated("registered_on", past_day, "买家注册日期"),
        column("reviews", count, "买家评价数"),
        column("negative", count, "其中差评数"),
    ),
    known_by=("order_sn", "at", "reason"),
    newest_by=("at",),
    contradictions=impossible_countdown,
    hand_made=True,
)

BLANK = Blank(
    form=FORMAT,
    purpose="投诉登记：平台没有投诉的导出，请把后台看到的投诉逐条抄到这里。没有看到的不要填，空着就好。",
    helps={
        "order_sn": Help("被投诉的订单号，6 位日期、短横线加 15 位数字。", "260301-123456789012345"),
        "at": Help("买家提交投诉的时间。", "2026-03-09 22:15"),
        "reason": Help("从列表里选最接近的一个。", "未收到货", tuple(REASON_TITLES.values())),
        "demanded_fen": Help("买家要求退款或赔偿的总额，没有提就空着。", "39.90"),
        "text": Help("买家的原话，照抄，不要概括。", "一直没收到，要求退款"),
        "ticket_sn": Help("后台显示的工单编号或投诉编号。同一编号再次登记时更新原来那条。", "20260309221500123"),
        "due_at": Help("后台倒计时对应的时刻。它比任何规则里写的时限都可靠，看到了请务必填。", "2026-03-11 08:00"),
        "registered_on": Help("买家主页上看得到的注册日期。", "2025-12-01"),
        "reviews": Help("买家主页上看得到的评价总数。", "12"),
        "negative": Help("其中的差评数。", "3"),
    },
)
