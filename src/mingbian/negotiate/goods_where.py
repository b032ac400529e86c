"""Where the goods are, by what the buyer says and what is on record: nobody can send back what never came."""

from enum import StrEnum

from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned, ReturnWeighed


class Where(StrEnum):
    """What a remedy may speak of."""

    NEVER_CAME = "never_came"
    """The buyer has nothing: a new parcel or the money."""
    NOTHING_TO_SEND_BACK = "nothing_to_send_back"
    """What is missing, broken, rotten or eaten: the part or its price, and nothing comes back."""
    SENT_BACK = "sent_back"
    """On its way to us or here: only the money is left."""
    WITH_THE_BUYER = "with_the_buyer"
    """To be returned, exchanged, repaired or kept."""


NEVER_CAME = {Reason.NOT_RECEIVED, Reason.FALSE_SHIPPING}
NOTHING_TO_SEND_BACK = {
    Reason.EMPTY_PARCEL,
    Reason.MISSING_ITEM,
    Reason.BAD_FRUIT,
    Reason.DAMAGED,
    Reason.FOOD_SAFETY,
}
SENT_BACK = {Reason.RETURN_REFUSED, Reason.REFUND_SLOW}


def where(dossier: Dossier) -> Where:
    """A return on record comes before what the complaint is called."""
    reason = dossier.reason
    on_record = bool(dossier.of(Returned)) or bool(dossier.of(ReturnWeighed))
    if on_record or reason in SENT_BACK:
        return Where.SENT_BACK
    if reason in NEVER_CAME or (reason is Reason.LATE_SHIPPING and not dossier.deliveries):
        return Where.NEVER_CAME
    return Where.NOTHING_TO_SEND_BACK if reason in NOTHING_TO_SEND_BACK else Where.WITH_THE_BUYER
