"""Judge by the documented guesses again. What was learnt stays kept, for the assessments that stood on it."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.dispute import State
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class NothingLearntError(MingbianError):
    """There is nothing to drop."""

    code = "nothing_learnt"
    message_format = "现在用的就是通用估计。"
    hint_format = "要按本店的结案校准，请到“校准”页面。"


def drop_learning(shop: rows.Shop, *, now: datetime, by: User | None = None) -> None:
    """Raises NothingLearntError."""
    with acting("learning_dropped", shop, now=now, by=by):
        if not rows.Learning.objects.filter(shop=shop, in_use=True).update(in_use=False):
            raise NothingLearntError
        rows.Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED).update(stale=True)
