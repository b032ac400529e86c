"""The forms of a rule: what the owner found in the official text, what he notes, how he writes a version down."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django import forms

from mingbian.actions.write_rule_version import LONGEST, RuleText, Typed
from mingbian.domain.rule import UNIT_TITLES, Figure, Rule

OFFICIAL, ELSEWHERE = "official", "elsewhere"
READ_IN = [(OFFICIAL, "官方原文（规则中心、法规库、官方公告）"), (ELSEWHERE, "别处转述，还没看到官方原文")]
ROWS = {"rows": 4}


class CheckForm(forms.Form):
    """The owner's comparison of a rule with the official text."""

    agrees = forms.ChoiceField(label="对下来", choices=[("yes", "和原文一致"), ("no", "不一致")])
    link = forms.CharField(
        label="原文的网址（可不填）",
        required=False,
        max_length=500,
        widget=forms.TextInput(attrs={"inputmode": "url", "placeholder": "https://"}),
        help_text="只存下来给您自己看，程序不会去打开。",
    )
    note = forms.CharField(
        label="在哪里看到的原文；不一致时抄下那一句",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class NoteForm(forms.Form):
    """A note of the shop's own."""

    text = forms.CharField(
        label="新备注",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="只在本店看得到，不会写进任何材料。",
    )


class FiguresForm(forms.Form):
    """From when, where it was read, and each figure of one rule, filled with what is in force."""

    valid_from = forms.DateField(
        label="从哪天起施行",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text="这一天以前的事，仍按以前的版本。",
    )
    source = forms.CharField(label="在哪里看到的（页面名称或网址）", required=False, max_length=500)
    read_in = forms.ChoiceField(label="看到的是", choices=READ_IN)

    def __init__(self, rule: Rule, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rule = rule
        for figure in rule.figures:
            self.fields.update(_asked(figure))

    @property
    def typed(self) -> Typed:
        """The figures as typed; only of a form that was understood."""
        told = self.cleaned_data
        return {one.name: (told[f"value_{one.name}"], told[f"safe_{one.name}"]) for one in self.rule.figures}

    @property
    def when_and_where(self) -> dict[str, Any]:
        """What `write_rule_version` asks besides the wording."""
        told = self.cleaned_data
        return {
            "valid_from": told["valid_from"],
            "source": told["source"],
            "official": told["read_in"] == OFFICIAL,
        }


class VersionForm(FiguresForm):
    """A whole version: words too."""

    text = forms.CharField(label="规则怎么说", max_length=LONGEST, widget=forms.Textarea(attrs=ROWS))
    consequence = forms.CharField(
        label="后果（可不填）", required=False, max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 2})
    )
    field_order = ("text", "consequence")

    def __init__(self, rule: Rule, *args: Any, **kwargs: Any) -> None:
        super().__init__(rule, *args, **kwargs)
        self.order_fields([*self.field_order, *(name for name in self.fields if name.startswith(("value_", "safe_")))])

    @property
    def rule_text(self) -> RuleText:
        told = self.cleaned_data
        return RuleText(told["text"], told["consequence"], self.typed)


def filled(rule: Rule, day: date) -> dict[str, object]:
    """What a version form begins with: the rule as it stands, from today."""
    return {"text": rule.text, "consequence": rule.consequence, "valid_from": day} | dict(_figures(rule))


def _figures(rule: Rule) -> Iterator[tuple[str, object]]:
    for figure in rule.figures:
        yield f"value_{figure.name}", _plain(figure.value)
        yield f"safe_{figure.name}", _plain(figure.safe_value)


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _asked(figure: Figure) -> dict[str, forms.Field]:
    unit = UNIT_TITLES[figure.unit]
    return {
        f"value_{figure.name}": forms.FloatField(label=f"{figure.title}（{unit}）", required=False),
        f"safe_{figure.name}": forms.FloatField(
            label=f"{figure.title}：提醒按（{unit}）", required=False, help_text="留空就按上面的数字。"
        ),
    }
