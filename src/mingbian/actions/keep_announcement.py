"""Keep a new announcement as it was pasted, to be held against the rules. By itself it changes nothing."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.errors import MingbianError
from mingbian.rules.announcement import sentences
from mingbian.store import models as rows

LONGEST = 20_000


class AnnouncementLengthError(MingbianError):
    """Nothing to hold against a rule, or more than one announcement has."""

    code = "announcement_length"
    message_format = "公告要有一句话以上、{longest} 个字以内，现在是 {length} 个字。"
    hint_format = "请只贴管规则的那几段；很长的规则分几次贴。"


class AnnouncementSourceMissingError(MingbianError):
    """Nobody can look up what nobody told the place of."""

    code = "announcement_source_missing"
    message_format = "还没有写公告是在哪里看到的。"
    hint_format = "写上页面名称或网址，例如“商家后台规则中心”。"


def keep_announcement(
    shop: rows.Shop, text: str, source: str, *, now: datetime, by: User | None = None
) -> rows.Announcement:
    """The announcement. Raises AnnouncementLengthError, AnnouncementSourceMissingError."""
    pasted = text.strip()
    told = sentences(pasted)
    if not told or len(pasted) > LONGEST:
        raise AnnouncementLengthError(longest=LONGEST, length=len(pasted))
    if not source.strip():
        raise AnnouncementSourceMissingError
    with acting("announcement_kept", shop, now=now, by=by) as act:
        kept = rows.Announcement.objects.create(shop=shop, text=pasted, source=source.strip(), at=now, by=by)
        act.tell(count=len(told))
    return kept
