"""Bring together all that is held of a person, for himself to read: who asks what a shop knows of him is answered."""

import json
from collections.abc import Iterable
from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.erase_person import refuse_others_than_owner
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.erasing.person import person_of
from mingbian.store.erasing.telling import held_of


class NothingHeldError(MingbianError):
    """None of the orders is known here."""

    code = "nothing_held"
    message_format = "没有找到这 {count} 个订单的任何资料，没有可以导出的。"
    hint_format = "请核对订单号；已经删除过的，可以在「个人信息」页看到当时的证明。"


def export_person(shop: rows.Shop, order_sns: Iterable[str], *, now: datetime, by: User | None = None) -> bytes:
    """UTF-8 JSON: of which orders, when it was made, every row by its kind. Raises NothingHeldError, OwnerOnlyError."""
    refuse_others_than_owner(shop, by, what="导出个人信息")
    asked = sorted({order_sn.strip() for order_sn in order_sns} - {""})
    with acting("person_exported", shop, now=now, by=by) as act:
        person = person_of(shop, asked, number=0, now=now)
        held = held_of(person)
        if not held:
            raise NothingHeldError(count=len(asked))
        act.tell(orders=len(asked))
    told = {
        "说明": "本店保存的与下列订单有关的全部个人信息。证物的原件另附。",
        "店铺": shop.name,
        "导出时间": now.isoformat(timespec="seconds"),
        "订单": asked,
        "资料": held,
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()
