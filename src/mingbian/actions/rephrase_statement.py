"""Ask the language model to say a statement in other words. It passes the referee, or is not shown."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.mark_letter_sent import LetterEmptyError
from mingbian.actions.rephrasing import Rephrased, asked, noted, server_of
from mingbian.appeal.channel import Channel
from mingbian.casework.draft import reviewed
from mingbian.casework.judge import judge
from mingbian.domain.clock import day_of
from mingbian.rephrase.hidden import hidden
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.known_names import known_names
from mingbian.store.queries.own_rules import book_of
from mingbian.store.queries.typed_costs import typed_costs

PURPOSE = "店家写给平台处理人员的情况说明，每句话末尾的记号是证据编号，要留在原来那句话的末尾"


def rephrase_statement(
    dispute: rows.Dispute, text: str, channel: Channel, *, now: datetime, by: User | None = None
) -> Rephrased:
    """Another wording with the same facts, or why none is shown. Raises LetterEmptyError, ModelOffError."""
    if not text.strip():
        raise LetterEmptyError
    server = server_of(dispute.shop)
    book = book_of(dispute.shop, day_of(now))
    dossier = dossier_of(dispute, now)
    judgement = judge(dossier, book, typed=typed_costs(dispute))
    sent = hidden(text.strip(), (*known_names(dispute), dispute.shop.name, dossier.order.title))
    found = asked(server, sent, purpose=PURPOSE)
    told = Rephrased(text.strip(), sent.text, found.text, found.problem)
    if told.text:
        _, against = reviewed(dossier, judgement, channel, book=book, text=told.text)
        if against:
            told = Rephrased(told.before, told.sent, problem=f"审稿没有通过（{against[0].title}）")
    return noted(dispute, told, now=now, by=by)
