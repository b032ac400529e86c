"""Set up a way to be told by a message. What is a secret in it is sealed and never shown again."""

from collections.abc import Mapping
from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.errors import MingbianError
from mingbian.notify.way import Way
from mingbian.store import models as rows
from mingbian.store.sealed_text import seal

LONGEST = 500


class FieldMissingError(MingbianError):
    """A field that must be filled in was left empty, or holds too much."""

    code = "way_field_missing"
    message_format = "“{field}”要填 1 到 {longest} 个字，现在是 {length} 个。"
    hint_format = "{help}"


def add_way(
    shop: rows.Shop, way: Way, filled: Mapping[str, str], *, now: datetime, by: User | None = None, last_only: bool
) -> rows.TellingWay:
    """The way, switched on. Raises FieldMissingError, WayNotUnderstoodError."""
    told = {field.name: filled.get(field.name, "").strip() for field in way.fields}
    for field in way.fields:
        length = len(told[field.name])
        if length > LONGEST or (field.must and not length):
            raise FieldMissingError(field=field.label, longest=LONGEST, length=length, help=field.help)
    way.address(told)
    with acting("way_added", shop, now=now, by=by) as act:
        added = rows.TellingWay.objects.create(
            shop=shop, code=way.code, filled=seal(told), last_only=last_only, added_at=now, by=by
        )
        act.tell(way=way.title)
    return added
