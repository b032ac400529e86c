"""「称重」: what a parcel weighed when it left, at the courier's, and when it came back."""

from mingbian.domain.sheet import WeighingLine
from mingbian.platforms.cells import BadCell, text, up_to
from mingbian.platforms.columns import column, dated
from mingbian.platforms.ids import identity
from mingbian.platforms.moments import past
from mingbian.platforms.plain.blank import Blank, Help
from mingbian.platforms.plain.weights import grams
from mingbian.platforms.sheet_format import SheetFormat
from mingbian.platforms.table import Cell

STAGES = {"发出": "out", "快递": "courier", "退回": "back"}
BY_WORD = STAGES | {code: code for code in STAGES.values()}


def stage(cell: Cell) -> str:
    """Where on its way the parcel was weighed, as a code."""
    word = text(cell)
    if word and word not in BY_WORD:
        raise BadCell("stage_unknown", f"环节只能填：{'、'.join(STAGES)}。")
    return BY_WORD.get(word, "")


FORMAT = SheetFormat(
    code="plain_weighings",
    title="称重",
    line=WeighingLine,
    columns=(
        column("tracking", identity, "快递单号", must=True),
        dated("at", past, "称重时间", must=True),
        column("weight_g", grams, "重量(克)", "重量", must=True),
        column("stage", stage, "环节", must=True),
        column("place", up_to(200), "地点"),
    ),
    known_by=("tracking", "at", "weight_g", "stage"),
    newest_by=("at",),
    hand_made=True,
)

BLANK = Blank(
    form=FORMAT,
    purpose="称重：发货时和收到退货时各称一次，少件、空包、调包的争议多半靠它说清。",
    helps={
        "tracking": Help("快递单号。", "YT7000123456789"),
        "at": Help("称重的时间。", "2026-03-02 18:40"),
        "weight_g": Help("包裹总重。没有写单位的按克。", "412"),
        "stage": Help("发出：我们发货时；快递：快递公司的记录；退回：收到退货时。", "发出", tuple(STAGES)),
        "place": Help("在哪里称的。", "杭州转运中心"),
    },
)
