"""Write down something of one's own beside a rule: where to look, how it went last time."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import Rule
from mingbian.store import models as rows

LONGEST = 1000


class NoteLengthError(MingbianError):
    """A note without words, or with more than a note has."""

    code = "rule_note_length"
    message_format = "备注要有 1 到 {longest} 个字，现在是 {length} 个。"
    hint_format = "一条备注写一件事。"


def note_rule(shop: rows.Shop, rule: Rule, text: str, *, now: datetime, by: User | None = None) -> rows.RuleNote:
    """The note; it is for the shop alone. Raises NoteLengthError."""
    written = text.strip()
    if not 0 < len(written) <= LONGEST:
        raise NoteLengthError(longest=LONGEST, length=len(written))
    with acting("rule_noted", shop, now=now, by=by) as act:
        note = rows.RuleNote.objects.create(shop=shop, code=rule.code, text=written, at=now, by=by)
        act.tell(rule=rule.code, title=rule.title)
    return note
