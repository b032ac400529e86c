"""Lines that somebody types on a page go into the same rows, by the same rules, as lines of a file.

Not an action of its own: actions that take typed lines call it inside their transaction. So a complaint typed today and
brought again in next week's sheet stays one complaint.
"""

from collections.abc import Sequence

from mingbian.actions.acting import Act
from mingbian.domain.sheet import SheetLine, Source
from mingbian.store import models as rows
from mingbian.store.models.moment import seconds
from mingbian.store.upserts.intake import Intake
from mingbian.store.upserts.tally import Tally
from mingbian.store.upserts.upsert import every_upsert

BY_HAND = Source("", 0)
"""Where a typed line stands: in no file."""


def type_in(act: Act, lines: Sequence[SheetLine]) -> Tally:
    """Take lines of one kind, at least one, as said now. The shop's row is locked, as in an import."""
    rows.Shop.objects.select_for_update().get(pk=act.shop.pk)
    upsert = every_upsert()[type(lines[0]).__name__]
    intake = Intake(upsert, shop_id=act.shop.pk, imported_id=None, now=act.now)
    for line in lines:
        intake.take(line, seconds(act.now))
    return intake.finish()
