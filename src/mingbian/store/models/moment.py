"""A moment as whole seconds since 1970 in the table, an aware Beijing time in Python.

Shop-wide counts are standard SQL with `RANGE BETWEEN n PRECEDING`, which every engine does on integers and none in the
same way on timestamps (see docs/decisions/0003-moments-are-integer-seconds.md).
"""

from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models

from mingbian.domain.clock import BEIJING

Set_contra = TypeVar("Set_contra", contravariant=True)
Get_co = TypeVar("Get_co", covariant=True)

if TYPE_CHECKING:
    Base = models.Field
else:

    class Base(models.Field):
        """Django's fields take their type arguments in the checker only."""

        def __class_getitem__(cls, _):
            return cls


class MomentField(Base[Set_contra, Get_co]):
    """An aware `datetime`, cut to the second. A naive one is refused: nobody knows which moment it means."""

    if TYPE_CHECKING:
        _pyi_private_set_type: datetime
        _pyi_private_get_type: datetime
        _pyi_lookup_exact_type: datetime

    def get_internal_type(self) -> str:
        return "BigIntegerField"

    def get_prep_value(self, value: Any) -> int | None:
        return None if value is None else seconds(value)

    def from_db_value(self, value: int | None, *_: object) -> datetime | None:
        return None if value is None else moment(value)

    def to_python(self, value: Any) -> datetime | None:
        if value is None or isinstance(value, datetime):
            return value
        if isinstance(value, int):
            return moment(value)
        raise ValidationError("这里需要一个时刻。")


def seconds(at: datetime) -> int:
    """Whole seconds since 1970. Raises ValueError for a naive time."""
    if at.tzinfo is None:
        raise ValueError(f"a moment needs its time zone: {at}")
    return int(at.timestamp() // 1)


def moment(at: int) -> datetime:
    return datetime.fromtimestamp(at, tz=BEIJING)
