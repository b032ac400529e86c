"""A version that the owner wrote down by mistake no longer counts; it stays to be read."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.erase_person import refuse_others_than_owner
from mingbian.actions.write_rule_version import look_again_at_open
from mingbian.domain.errors import MingbianError
from mingbian.rules.book import rule_book
from mingbian.store import models as rows


class RuleVersionAsideError(MingbianError):
    """It does not count any more."""

    code = "rule_version_aside_already"
    message_format = "「{title}」自 {since} 起的这个版本已经作废。"
    hint_format = "要再用它，请照着再写一次。"


def set_rule_version_aside(version: rows.RuleVersion, *, now: datetime, by: User | None = None) -> rows.RuleVersion:
    """The version, which counts no more. Raises OwnerOnlyError, RuleVersionAsideError."""
    refuse_others_than_owner(version.shop, by, what="作废规则的版本")
    title = rule_book().by_code(version.code).title
    with acting("rule_version_aside", version.shop, now=now, by=by) as act:
        version.refresh_from_db(from_queryset=rows.RuleVersion.objects.select_for_update())
        if version.aside_at is not None:
            raise RuleVersionAsideError(title=title, since=version.valid_from)
        version.aside_at, version.aside_by = now, by
        version.save(update_fields=["aside_at", "aside_by"])
        look_again_at_open(version.shop)
        act.tell(rule=version.code, title=title, since=str(version.valid_from))
    return version
