"""A weight, a count or any other plain number in the text that the cited record does not bear out."""

import re
from collections.abc import Iterator

from mingbian.appeal.figures import Figure, FigureKind, amount_fen, figures, number_in, weight_g
from mingbian.appeal.referee import Heard, Hearing, Remark, check
from mingbian.domain.evidence import Photo
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import ReturnWeighed, Scanned, Shipped
from mingbian.domain.record import History
from mingbian.domain.talk import Call, Message, OfferMade, Review
from mingbian.domain.trade import Order

HINT = "请照记录改正这个数字，或改为引用记有它的证据。"

# Telephone numbers of authorities that everybody knows; they are no figure of this dispute.
HOTLINES = frozenset({"12315", "12345", "110"})

# What may be counted by a word: how many facts of these kinds the record holds.
TALLIES: dict[str, tuple[type[Fact], ...]] = {
    "次": (Call, Message, OfferMade),
    "条": (Message, Scanned),
    "通": (Call,),
    "张": (Photo,),
}


@check("number_differs", "数字与记录不符")
def number_differs(hearing: Hearing) -> Iterator[Remark]:
    for heard in hearing.heard:
        for figure in figures(heard.passage.ours, FigureKind.WEIGHT, FigureKind.COUNT):
            if figure.written.endswith(("天", "小时")):
                continue  # a span: see `span_differs`
            weighs = figure.kind is FigureKind.WEIGHT or figure.written.endswith("克")
            borne_out = _is_weight(figure, heard) if weighs else _is_count(figure, hearing, heard)
            if not (borne_out or stands_so(figure, heard)):
                why = f"写的“{figure.written.strip()}”在所引的证据里没有。"
                yield heard.remark(figure.start, figure.end, why, HINT)


def stands_so(figure: Figure, heard: Heard) -> bool:
    """Whether the record has the same number with the same unit in one of its texts, not as part of a longer one; or
    whether it is part of an id of the record."""
    written = re.escape(figure.written.strip())
    in_a_text = any(re.search(rf"(?<![\d.]){written}(?!\d)", text) for text in heard.known.texts)
    return in_a_text or any(_covers(known, figure, heard.passage.ours) for known in heard.known.ids)


def _covers(known: str, figure: Figure, ours: str) -> bool:
    """Whether the figure's digits stand within this id, written whole."""
    unit = figure.written.lstrip("0123456789.,")
    end = figure.end - len(unit)
    places = re.finditer(rf"(?<![A-Za-z0-9]){re.escape(known)}(?![A-Za-z0-9])", ours)
    return any(place.start() <= figure.start and end <= place.end() for place in places)


def _is_weight(figure: Figure, heard: Heard) -> bool:
    """A weight on leaving or on return is that of such a parcel, not of any other."""
    before = heard.passage.ours[: figure.start]
    kinds: tuple[type[Fact], ...] = (Fact,)
    if re.search(r"(?:出库|发出时|发货时)[^，。]{0,4}$", before):
        kinds = (Shipped,)
    elif re.search(r"退回[^，。]{0,28}$", before):
        kinds = (ReturnWeighed,)
    elif re.search(r"\d{2}:\d{2}[^，。]{0,28}称重$", before):
        kinds = tuple({type(fact) for fact in heard.known.facts} - {Shipped, ReturnWeighed})
    weights = {getattr(fact, "weight_g", None) for fact in heard.known.facts if isinstance(fact, kinds)}
    return weight_g(figure.written) in weights


def _is_count(figure: Figure, hearing: Hearing, heard: Heard) -> bool:
    number, facts = number_in(figure.written), heard.known.facts
    counted = [fact for fact in facts if isinstance(fact, History)]
    match figure.written.strip()[-1]:
        case "元":
            return amount_fen(figure.written) in heard.known.amounts
        case "件":
            ordered = {fact.quantity for fact in facts if isinstance(fact, Order)}
            of_the_order = re.search(r"(?:下单|本单|购买|共)[^，。]{0,40}$", heard.passage.ours[: figure.start])
            elsewhere = {claim.count for claim in hearing.claims} | {count.complaints for count in counted}
            return number in (ordered if of_the_order else ordered | elsewhere)
        case "单":
            return number in {count.orders for count in counted}
        case "星":
            return number in {fact.stars for fact in facts if isinstance(fact, Review)}
        case unit if unit in TALLIES:
            return number in _tallies(facts, TALLIES[unit])
        case _:
            return figure.written.strip() in HOTLINES


def _tallies(facts: tuple[Fact, ...], kinds: tuple[type[Fact], ...]) -> set[int]:
    """How many there are of each kind, and of each who spoke."""
    who = [(type(fact), getattr(fact, "speaker", getattr(fact, "caller", None))) for fact in facts]
    counted = [one for one in who if one[0] in kinds]
    return {counted.count(one) for one in counted}
