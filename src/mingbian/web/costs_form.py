"""What things cost here, as a form: one box a figure, empty for our guess."""

from collections.abc import Iterable
from decimal import Decimal

from django import forms
from django.http import QueryDict

from mingbian.domain.costs import COSTS_ASKED, SHARES, CostCode, Typed


class CostsForm(forms.Form):
    """The boxes that were asked for; sums in yuan, shares in whole per cent, one tick."""

    def __init__(
        self, codes: Iterable[CostCode], data: QueryDict | None = None, *, initial: dict[str, object] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        self.codes = tuple(codes)
        for code in self.codes:
            self.fields[code.value] = _box(code)

    def typed(self) -> dict[CostCode, int | None]:
        """After it was found valid: fen, per cent, or 1; None for an empty box."""
        return {code: _value(code, self.cleaned_data[code.value]) for code in self.codes}


def filled(codes: Iterable[CostCode], typed: Typed) -> dict[str, object]:
    """What stands in the boxes of a form not posted yet."""
    return {code.value: _shown(code, typed[code]) for code in codes if code in typed}


def _box(code: CostCode) -> forms.Field:
    asked = COSTS_ASKED[code]
    if code is CostCode.LABEL_FLAW:
        return forms.BooleanField(label=asked.title, help_text=asked.help, required=False)
    label = f"{asked.title}（{asked.unit}）"
    if code in SHARES:
        return forms.IntegerField(label=label, help_text=asked.help, required=False)
    return forms.DecimalField(label=label, help_text=asked.help, required=False, max_digits=9, decimal_places=2)


def _value(code: CostCode, told: object) -> int | None:
    if code is CostCode.LABEL_FLAW:
        return 1 if told else None
    if told is None:
        return None
    return int(str(told)) if code in SHARES else int(Decimal(str(told)) * 100)


def _shown(code: CostCode, value: int) -> object:
    if code is CostCode.LABEL_FLAW:
        return bool(value)
    return value if code in SHARES else f"{value / 100:.2f}"
