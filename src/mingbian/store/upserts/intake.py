"""Lines that are taken one by one into their table: typed on a page, so there are few."""

from datetime import datetime

from mingbian.domain.lines import just
from mingbian.domain.sheet import SheetLine
from mingbian.store.upserts.gathering import Gathering
from mingbian.store.upserts.tally import Tally
from mingbian.store.upserts.upsert import Upsert
from mingbian.store.upserts.writer import Writer


class Intake:
    """Takes lines of one kind, inside the caller's transaction and under the shop's lock."""

    def __init__(self, upsert: Upsert, *, shop_id: int, imported_id: int | None, now: datetime) -> None:
        self._gathering = Gathering(upsert, shop_id=shop_id, imported_id=imported_id, now=now)
        self._writer = Writer(upsert, shop_id=shop_id, now=now)

    def take(self, line: SheetLine, as_of: int) -> None:
        """`as_of` is how new what the line says is, in seconds."""
        if (chunk := self._gathering.take(just(line), as_of)) is not None:
            self._writer.write(chunk)

    def finish(self) -> Tally:
        if (chunk := self._gathering.rest()) is not None:
            self._writer.write(chunk)
        return self._writer.finish()
