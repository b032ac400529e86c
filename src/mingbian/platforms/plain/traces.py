"""「物流轨迹」: what the courier's page says, copied before it vanishes."""

from mingbian.domain.sheet import TraceLine
from mingbian.platforms.cells import BadCell, text, up_to
from mingbian.platforms.columns import column, dated
from mingbian.platforms.ids import identity
from mingbian.platforms.moments import past
from mingbian.platforms.plain.blank import Blank, Help
from mingbian.platforms.sheet_format import SheetFormat
from mingbian.platforms.table import Cell

SIGNED = {"是": True, "否": False, "": False}


def signed(cell: Cell) -> bool:
    """Whether this is the line in which the parcel was signed for."""
    word = text(cell)
    if word not in SIGNED:
        raise BadCell("signed_unclear", "是否签收只能填：是、否。", instead=False)
    return SIGNED[word]


FORMAT = SheetFormat(
    code="plain_traces",
    title="物流轨迹",
    line=TraceLine,
    columns=(
        column("tracking", identity, "快递单号", must=True),
        dated("at", past, "轨迹时间", must=True),
        column("place", up_to(200), "地点"),
        column("text", text, "轨迹内容", must=True),
        column("signed", signed, "是否签收"),
    ),
    known_by=("tracking", "at", "text"),
    newest_by=("at",),
    hand_made=True,
)

BLANK = Blank(
    form=FORMAT,
    purpose="物流轨迹：快递页面过一阵就查不到了，有纠纷的包裹请尽早抄下来，签收那一行最要紧。",
    helps={
        "tracking": Help("快递单号，发出的和退回的都可以。", "YT7000123456789"),
        "at": Help("快递页面上这一行的时间。", "2026-03-04 09:12"),
        "place": Help("城市或网点。", "杭州市"),
        "text": Help("快递的原话，照抄，尤其是谁签收、在哪里取的。", "菜鸟驿站 本人取件"),
        "signed": Help("这一行就是签收时填“是”。", "是", ("是", "否")),
    },
)
