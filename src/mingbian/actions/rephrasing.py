"""One text to a language model and back. Not an action: the actions that ask for another wording call it.

Nothing is asked unless the owner switched it on, and no transaction waits for a server.
"""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.errors import MingbianError
from mingbian.rephrase.asking import ModelFailedError, Server, ask
from mingbian.rephrase.hidden import Hidden
from mingbian.rephrase.key import key_of
from mingbian.rephrase.question import question
from mingbian.rephrase.restoring import Restored, restored
from mingbian.store import models as rows


class ModelOffError(MingbianError):
    """No language model is asked until the owner switches one on."""

    code = "model_off"
    message_format = "语言模型没有打开，什么都没有发出去。"
    hint_format = "店主可以在“语言模型”页设置并打开；不打开也不影响其他功能。"


@dataclass(frozen=True, slots=True)
class Rephrased:
    """`sent` left the house; `text` is the other wording, empty where `problem` says why there is none."""

    before: str
    sent: str
    text: str = ""
    problem: str = ""


def server_of(shop: rows.Shop) -> Server:
    """Where the shop asks. Raises ModelOffError."""
    setting = rows.LanguageModel.objects.filter(shop=shop, on=True).first()
    if setting is None:
        raise ModelOffError
    return Server(setting.address, setting.model, key_of(setting.address))


def asked(server: Server, sent: Hidden, *, purpose: str) -> Restored:
    """The answer with the facts put back, or why there is none; a server that fails is a reason too."""
    try:
        return restored(ask(server, question(sent, purpose=purpose)), sent)
    except ModelFailedError as failed:
        return Restored(problem=failed.message.removesuffix("。"))


def noted(dispute: rows.Dispute, told: Rephrased, *, now: datetime, by: User | None) -> Rephrased:
    """What was asked and what came of it, on the timeline: that a text left the house is never silent."""
    with acting("rephrased", dispute, now=now, by=by) as act:
        act.tell(count=len(told.sent), came=f"没有采用，{told.problem}" if told.problem else "得到一种新的说法")
    return told
