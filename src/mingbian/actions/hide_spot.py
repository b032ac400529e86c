"""Hide one more place in the copies of an exhibit: what the program did not see, a person does."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.personal import PERSONAL_TITLES, Personal, Spot, level
from mingbian.store import models as rows
from mingbian.store.queries.redactions import as_kept, next_id

SMALLEST = 0.002  # of a side: less is a slip of the finger


class NotLookedThroughError(MingbianError):
    """There is nothing to add to or take from yet."""

    code = "not_looked_through"
    message_format = "第 {number} 号证物还没有检查过个人信息。"
    hint_format = (
        "工作台正在后台检查，每份约几秒到十几秒；查完再手工增减。"
        "几分钟后还没查完，请运行 mingbian read-pictures 看原因。"
    )


class SpotOutsideError(MingbianError):
    """A place that is not on the page, or hardly there."""

    code = "spot_outside"
    message_format = (
        "这一块不在画面里，或者太小：左 {left:.0%}、上 {top:.0%}、右 {right:.0%}、下 {bottom:.0%}，第 {page} 页。"
    )
    hint_format = "请在图上重新框一次；数字要在 0 到 100 之间，右大于左，下大于上。"


def hide_spot(
    evidence: rows.Evidence,
    box: tuple[float, float, float, float],
    *,
    now: datetime,
    by: User | None = None,
    page: int = 1,
) -> rows.Redaction:
    """The redaction with this place in it. `box` is (left, top, right, bottom) in shares of the page, 0 to 1.

    Raises NotLookedThroughError, SpotOutsideError.
    """
    left, top, right, bottom = box
    with acting("spot_hidden", evidence.dispute, now=now, by=by, closed_too=True) as act:
        redaction = locked_redaction(evidence)
        inside = min(box) >= 0 and max(box) <= 1 and 1 <= page <= max(1, redaction.pages)
        if not inside or right - left < SMALLEST or bottom - top < SMALLEST:
            raise SpotOutsideError(left=left, top=top, right=right, bottom=bottom, page=page)
        spot = Spot(page, level(box), Personal.BY_HAND)
        name = by.get_username() if by else "本机"
        redaction.spots.append(as_kept(spot, number=next_id(redaction.spots), by=name, at=in_full(now)))
        redaction.save(update_fields=["spots"])
        act.seal(f"exhibit:{evidence.number}")
        act.tell(number=evidence.number, kind=PERSONAL_TITLES[spot.kind], page=page)
    return redaction


def locked_redaction(evidence: rows.Evidence) -> rows.Redaction:
    """The exhibit's redaction, locked until the transaction ends. Raises NotLookedThroughError."""
    known = rows.Redaction.objects.select_for_update().filter(evidence=evidence).first()
    if known is None:
        raise NotLookedThroughError(number=evidence.number)
    return known
