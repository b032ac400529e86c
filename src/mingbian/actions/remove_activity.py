"""Take back an activity that was written down by mistake."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.clock import in_words
from mingbian.domain.dispute import State
from mingbian.store import models as rows


def remove_activity(activity: rows.Campaign, *, now: datetime, by: User | None = None) -> None:
    """It is gone, and every open dispute of the shop is assessed anew. A sheet that still has it brings it back."""
    with acting("activity_removed", activity.shop, now=now, by=by) as act:
        act.tell(name=activity.name, begins=in_words(activity.begins_at))
        rows.Dispute.objects.filter(shop=activity.shop).exclude(state=State.CLOSED).update(stale=True)
        activity.delete()
