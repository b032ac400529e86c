"""Chat messages. Said twice in one minute is said twice; copied twice is said once."""

from mingbian.domain.sheet import ChatLine
from mingbian.store.models import ChatMessage as Row
from mingbian.store.upserts.merging import Value
from mingbian.store.upserts.upsert import Upsert, at, digest, each


def cells(line: ChatLine) -> tuple[Value, ...]:
    # Messages of one minute keep the order in which they stood in the text.
    return (line.order_sn, at(line.at), line.source.row, line.speaker.value, line.text)


UPSERT = Upsert(
    line=ChatLine,
    model=Row,
    key=("line_key",),
    columns=("order_sn", "at", "position", "speaker", "text"),
    keys=each(lambda line: (digest(line.order_sn, at(line.at), line.speaker.value, line.text),)),
    cells=each(cells),
    about="order_sn",
    numbered=True,
)
