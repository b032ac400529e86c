"""Type in what things cost here, for the shop or for one dispute; what is left empty goes back to our guess."""

from collections.abc import Mapping
from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.costs import COSTS_ASKED, OF_ONE_DISPUTE, SHARES, CostCode
from mingbian.domain.errors import MingbianError
from mingbian.domain.money import yuan
from mingbian.store import models as rows

MOST_FEN = 100_000_00
"""A figure above a hundred thousand yuan is a slip of the keyboard."""


class CostOutOfRangeError(MingbianError):
    """A slip would turn the whole table over."""

    code = "cost_out_of_range"
    message_format = "“{title}”填的 {value}，不在 {least} 到 {most} 之间。"
    hint_format = "请核对小数点和单位（{unit}）。"


class CostOfOneDisputeError(MingbianError):
    """What the law makes of one complaint is not a habit of the shop."""

    code = "cost_of_one_dispute"
    message_format = "“{title}”每起纠纷不一样，不能给整个店填。"
    hint_format = "请到那起纠纷的协商页上填。"


def set_costs(
    about: rows.Shop | rows.Dispute, costs: Mapping[CostCode, int | None], *, now: datetime, by: User | None = None
) -> rows.Shop | rows.Dispute:
    """The shop or the dispute with these figures: fen, whole per cent, or 0 and 1. None forgets a figure.

    Figures that are not named stay. Raises CostOutOfRangeError, CostOfOneDisputeError.
    """
    for code, value in costs.items():
        if value is not None:
            _refuse_out_of_range(code, value)
            if isinstance(about, rows.Shop) and code in OF_ONE_DISPUTE:
                raise CostOfOneDisputeError(title=COSTS_ASKED[code].title)
    with acting("costs_set", about, now=now, by=by) as act:
        kept = {**about.costs, **{code.value: value for code, value in costs.items()}}
        about.costs = {code: value for code, value in kept.items() if value is not None}
        about.save(update_fields=["costs"])
        changed = [f"{COSTS_ASKED[code].title} {_said(code, value)}" for code, value in costs.items()]
        act.tell(what="、".join(changed) or "没有改动")
    return about


def _refuse_out_of_range(code: CostCode, value: int) -> None:
    asked = COSTS_ASKED[code]
    most = 100 if code in SHARES else 1 if code is CostCode.LABEL_FLAW else MOST_FEN
    if not 0 <= value <= most:
        money = asked.unit == "元"
        told = {"value": yuan(value), "most": yuan(most)} if money else {"value": str(value), "most": str(most)}
        raise CostOutOfRangeError(title=asked.title, least=0, unit=asked.unit, **told)


def _said(code: CostCode, value: int | None) -> str:
    if value is None:
        return "改回估计"
    if code is CostCode.LABEL_FLAW:
        return "是" if value else "否"
    return f"{value}%" if code in SHARES else f"{yuan(value)} 元"
