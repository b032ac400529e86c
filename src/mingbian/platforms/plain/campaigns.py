"""「店铺活动」: when the shop ran which campaign; more orders bring more complaints."""

from mingbian.domain.sheet import CampaignLine
from mingbian.platforms.cells import up_to
from mingbian.platforms.columns import column, dated
from mingbian.platforms.moments import planned
from mingbian.platforms.plain.blank import Blank, Help
from mingbian.platforms.sheet_format import SheetFormat

FORMAT = SheetFormat(
    code="plain_campaigns",
    title="店铺活动",
    line=CampaignLine,
    columns=(
        column("name", up_to(200), "活动名称", must=True),
        dated("begins_at", planned, "开始时间", must=True),
        dated("ends_at", planned, "结束时间", must=True),
    ),
    known_by=("name", "begins_at", "ends_at"),
    newest_by=("begins_at",),
    hand_made=True,
)

BLANK = Blank(
    form=FORMAT,
    purpose="店铺活动：大促、秒杀、直播等。投诉变多可能只是订单变多，研判时会扣除活动的影响。",
    helps={
        "name": Help("活动的名字。", "38 女神节大促"),
        "begins_at": Help("开始的时间。", "2026-03-06 00:00"),
        "ends_at": Help("结束的时间。", "2026-03-08 23:59"),
    },
)
