"""Ask the language model for one sentence about nobody, to see that it answers and keeps to what it is told."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.rephrasing import asked
from mingbian.rephrase.asking import Server
from mingbian.rephrase.key import key_of
from mingbian.rephrase.question import ON_TRIAL
from mingbian.rephrase.restoring import Restored
from mingbian.store import models as rows

PURPOSE = "店家发给买家的一句通知"


def try_language_model(setting: rows.LanguageModel, *, now: datetime, by: User | None = None) -> Restored:
    """What it answered, or why that would not be shown."""
    server = Server(setting.address, setting.model, key_of(setting.address))
    found = asked(server, ON_TRIAL, purpose=PURPOSE)
    with acting("model_tried", setting.shop, now=now, by=by) as act:
        act.tell(came=found.problem or "答复合格")
    return found
