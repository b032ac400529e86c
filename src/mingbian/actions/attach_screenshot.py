"""Add the picture of the platform's page to a hand-in that was written down without it. Nothing else is ever added."""

from datetime import datetime
from typing import BinaryIO

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.keeping import keep_file
from mingbian.actions.receipts import picture_type, receipt_of
from mingbian.domain.clock import in_words
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class HandedInLockedError(MingbianError):
    """What was handed in stays as it was handed in."""

    code = "handed_in_locked"
    message_format = "{at} 的提交已经锁定：{why}。"
    hint_format = "提交过的内容不能改，平台手里的也不会变。又交了一次的，请另记一次提交；要补的证据，到取证一步存入。"


def attach_screenshot(
    handed: rows.HandedIn, screenshot: BinaryIO, *, now: datetime, by: User | None = None
) -> rows.Evidence:
    """The exhibit that it became. Raises HandedInLockedError where there is one already, and what refuses a picture."""
    media_type = picture_type(screenshot)
    kept = keep_file(screenshot)
    with acting("screenshot_attached", handed.dispute, now=now, by=by, closed_too=True) as act:
        handed.refresh_from_db(from_queryset=rows.HandedIn.objects.select_for_update(of=("self",)))
        if handed.screenshot is not None:
            told = f"截图已存为第 {handed.screenshot.number} 号证物，不再更换"
            raise HandedInLockedError(at=in_words(handed.at), why=told)
        if handed.struck_at is not None:
            raise HandedInLockedError(at=in_words(handed.at), why="它已作为误记划掉")
        handed.screenshot = receipt_of(act, handed.dispute, kept, media_type)
        handed.save(update_fields=["screenshot"])
        act.seal(f"exhibit:{handed.screenshot.number}")
        act.tell(at=in_words(handed.at), number=handed.screenshot.number)
    return handed.screenshot
