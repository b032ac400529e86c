"""A whole paper to print and sign: its head with what we know filled in and the rest left blank, the body, what goes
along. For an authority, the police, a court, the platform's office for rights."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mingbian.appeal.channel import PaperField, PaperForm
from mingbian.appeal.draft import Form
from mingbian.appeal.grounds import citable
from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.passages import passages
from mingbian.appeal.quoting import plain
from mingbian.domain.clock import day_of, in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.money import yuan
from mingbian.domain.outcome import ENDING_TITLES, Verdict
from mingbian.domain.rule import Rule
from mingbian.domain.trade import Shop

MADE_UP = "（示例数据，不能使用）"


@dataclass(frozen=True, slots=True)
class Filled:
    """One line of the head; `value` is empty where only the seller knows, and `hint` says what belongs there."""

    label: str
    value: str
    hint: str

    @property
    def written(self) -> str:
        """As it stands on the paper: `投诉编号：【通知书上的编号】` where it is still to be filled in."""
        return f"{self.label}：{self.value or f'【{self.hint}】'}"


def filled(form: PaperForm, dossier: Dossier) -> tuple[Filled, ...]:
    """The head's lines in their order."""
    return tuple(_line(field, dossier) for field in form.fields)


def cited_in(body: str, dossier: Dossier, rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules whose codes the body names and that may stand in a paper about this dispute: checked, in force then."""
    named = {code for passage in passages(body, Form.LONG) for code in passage.rules}
    return tuple(rule for rule in rules if rule.code in named and citable(rule, dossier))


def written(
    form: PaperForm, dossier: Dossier, body: str, exhibits: tuple[PackExhibit, ...], rules: tuple[Rule, ...] = ()
) -> str:
    """The paper as plain text. `body` is the statement as it was composed or changed by hand; `rules` it cites."""
    return "\n".join(_lines(form, dossier, body, exhibits, rules)) + "\n"


def _lines(
    form: PaperForm, dossier: Dossier, body: str, exhibits: tuple[PackExhibit, ...], rules: tuple[Rule, ...]
) -> Iterator[str]:
    yield form.title + (MADE_UP if dossier.sample else "")
    yield ""
    yield from (line.written for line in filled(form, dossier))
    yield ""
    yield body.strip()
    yield ""
    yield form.closing
    yield ""
    yield "此致"
    yield form.to
    yield ""
    yield "（签名或盖章）　　　　　　年　　月　　日"
    yield ""
    if rules:
        yield "所引规定"
        yield from (f"{rule.code}　{rule.cite_as}" for rule in rules)
        yield ""
    yield "随附证据"
    yield from (f"证据{held.number}　{held.title}" for held in exhibits)
    if form.attach:
        yield ""
        yield "另请备齐"
        yield from (f"· {one}" for one in form.attach)


def _line(field: PaperField, dossier: Dossier) -> Filled:
    return Filled(field.label, FILLS[field.fill](dossier) if field.fill else "", field.hint or "请填写")


def _shop(dossier: Dossier) -> str:
    shop = dossier.latest(Shop)
    return f"【{plain(shop.name)}的营业执照名称】" if shop and shop.name else ""


def _order(dossier: Dossier) -> str:
    order = dossier.order
    return f"{order.order_sn}，{in_full(order.at)}下单，实付{yuan(order.amount_fen)}元"


def _demand(dossier: Dossier) -> str:
    return f"{yuan(dossier.demanded_fen)}元" if dossier.demanded_fen else "没有写明金额"


def _verdict(dossier: Dossier) -> str:
    verdict = dossier.latest(Verdict)
    return f"{in_full(verdict.at)}，{ENDING_TITLES[verdict.ending]}" if verdict else ""


FILLS: dict[str, Callable[[Dossier], str]] = {
    "shop": _shop,
    "order": _order,
    "demand": _demand,
    "verdict": _verdict,
    "quantity": lambda dossier: f"{dossier.order.quantity}件",
    "goods": lambda dossier: plain(dossier.order.title),
    "now": lambda dossier: f"{day_of(dossier.now)}",
}
"""What a dossier can fill in. An empty text leaves the blank, with its hint, to the seller."""
