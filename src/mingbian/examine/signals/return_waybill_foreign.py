"""The return parcel is not where the buyer's return would be, or was on its way before it was asked for.

Strong when the number was scanned before the request was made, or starts in another city than both the buyer's and the
one he named. Weak when it only starts in another city than the buyer's: people travel and send from the office. Silent
when the places name no city, or the address is an opaque cell. A scan before the request is no sign either where the
buyer had told us the number by then, or where the parcel left his own city after ours had come: some send first and
ask afterwards. What moved before our parcel came cannot hold it. The pattern is PAT-03; the weights are our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned, Scanned, Weighed
from mingbian.domain.places import city_in, elsewhere
from mingbian.domain.talk import Speaker
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import words_of
from mingbian.examine.wording import letters

BEFORE_THE_REQUEST = Weight(8.0, 5.0, 10.0)
NOT_WHERE_HE_SAID = Weight(6.0, 3.0, 8.0)
ANOTHER_CITY = Weight(2.5, 0.5, 5.0)


@signal("L03", "退货单号与买家或申请对不上", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    for parcel in dossier.of(Returned):
        if parcel.tracking in dossier.our_trackings:
            continue
        moves: list[Scanned | Weighed] = [*dossier.of(Scanned), *dossier.of(Weighed)]
        mine = [move for move in moves if move.tracking == parcel.tracking]
        seen = _judged(dossier, parcel, min(mine, key=lambda move: move.at, default=None))
        if seen:
            return seen
    return None


def _judged(dossier: Dossier, parcel: Returned, first: Scanned | Weighed | None) -> Seen | None:
    number = f"退货单号 {parcel.tracking}"
    if first and first.at < dossier.opened_at and not _sent_before_asking(dossier, parcel, first):
        sentence = (
            f"{number} 在 {in_words(first.at)} 已有记录，"
            f"比买家提出申请（{in_words(dossier.opened_at)}）早 {lasting(dossier.opened_at - first.at)}。"
        )
        return intentional(BEFORE_THE_REQUEST, sentence, (parcel, first, dossier.opening))
    start = f"{first.place} {first.text if isinstance(first, Scanned) else ''}" if first else ""
    home, said = dossier.order.address, parcel.from_place
    if first and said and elsewhere(start, said) and (elsewhere(start, home) or not city_in(home)):
        sentence = f"{number} 首次扫描在{city_in(start)}（{in_words(first.at)}），买家填写的寄出地是{said}。"
        return intentional(NOT_WHERE_HE_SAID, sentence, (parcel, first))
    began = start if city_in(start) else said
    if elsewhere(began, home):
        sentence = f"{number} 从{city_in(began)}寄出，与订单收货城市{city_in(home)}不同。"
        return intentional(ANOTHER_CITY, sentence, (parcel, dossier.order, *([first] if first else [])))
    return None


def _sent_before_asking(dossier: Dossier, parcel: Returned, first: Scanned | Weighed) -> bool:
    """Whether the buyer sent our goods back first and asked afterwards: he told the number, or it left his own city."""
    came = arrived(dossier)
    if came and first.at < came.at:
        return False
    number, said = letters(parcel.tracking), words_of(dossier, Speaker.BUYER)
    before = (letters(spoken.written) for spoken in said if spoken.fact.at < dossier.opened_at)
    if number and any(number in words for words in before):
        return True
    home = city_in(dossier.order.address)
    return came is not None and bool(home) and city_in(first.place) == home
