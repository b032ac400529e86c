"""Ask the language model to say a message to the buyer in other words. It passes the tone checks, or is not shown."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.mark_letter_sent import LetterEmptyError
from mingbian.actions.rephrasing import Rephrased, asked, noted, server_of
from mingbian.domain.talk import Message
from mingbian.negotiate.tone_check import objections
from mingbian.rephrase.hidden import hidden
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.known_names import known_names
from mingbian.store.queries.letters import letters_beside

PURPOSE = "店家在平台聊天里发给买家的一条消息"


def rephrase_letter(dispute: rows.Dispute, text: str, *, now: datetime, by: User | None = None) -> Rephrased:
    """Another wording with the same facts, or why none is shown. Raises LetterEmptyError, ModelOffError."""
    if not text.strip():
        raise LetterEmptyError
    server = server_of(dispute.shop)
    dossier = dossier_of(dispute, now)
    names = (*known_names(dispute), dispute.shop.name, dossier.order.title)
    sent = hidden(text.strip(), names)
    found = asked(server, sent, purpose=PURPOSE)
    told = Rephrased(text.strip(), sent.text, found.text, found.problem)
    if told.text:
        against = objections(told.text, dossier, now, letters=letters_beside(dossier.of(Message), dispute))
        if against:
            told = Rephrased(told.before, told.sent, problem=f"语气检查没有通过（{against[0].title}）")
    return noted(dispute, told, now=now, by=by)
