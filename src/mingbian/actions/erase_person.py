"""Erase a person: his data leaves every table, the vault and the packs; the chain still holds and says that it was.

Everything in the database goes in one transaction, with one event and one ledger entry that name nobody. The files
follow; whoever is killed in between finds the rest written down and done at the next start.
"""

from collections.abc import Iterable
from datetime import datetime

from django.contrib.auth.models import User
from django.db.models import Max

from mingbian.actions.acting import Act, acting
from mingbian.actions.erasures_under_way import finish_erasure
from mingbian.domain.erasure import ASKED_TITLES, AskedBy, Ground
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.erasing.forget import Told, forget
from mingbian.store.erasing.marks import mark_of
from mingbian.store.erasing.person import Person, person_of
from mingbian.store.queries.erasing import grounds
from mingbian.vault.ledger import erased


class NothingToEraseError(MingbianError):
    """None of the orders is known here."""

    code = "nothing_to_erase"
    message_format = "没有找到这 {count} 个订单的任何资料，没有可以删除的。"
    hint_format = "请核对订单号；已经删除过的，可以在「个人信息」页看到当时的证明。"


class MustBeKeptError(MingbianError):
    """The law, or a claim that is being settled, needs the data still."""

    code = "must_be_kept"
    message_format = "现在还不能删除：{why}"
    hint_format = "{hint}"


class NotConfirmedError(MingbianError):
    """Erasing cannot be undone, so it is confirmed in words."""

    code = "erasing_not_confirmed"
    message_format = "没有删除：确认的文字与“{phrase}”不一致。"
    hint_format = "删除后无法恢复。确定要删，请照样输入“{phrase}”。"


class OwnerOnlyError(MingbianError):
    """Erasing is the owner's to decide."""

    code = "owner_only"
    message_format = "只有店主可以{what}。"
    hint_format = "请让店主登录后来做。"


def confirmation(orders: int) -> str:
    """What is to be typed."""
    return f"永久删除 {orders} 单"


def erase_person(
    shop: rows.Shop,
    order_sns: Iterable[str],
    *,
    asked_by: AskedBy,
    confirmed: str,
    now: datetime,
    by: User | None = None,
) -> rows.Erasure:
    """The erasure; the earlier one where all of these orders were erased before.

    Raises NothingToEraseError, MustBeKeptError, NotConfirmedError, OwnerOnlyError.
    """
    asked = sorted({order_sn.strip() for order_sn in order_sns} - {""})
    refuse_others_than_owner(shop, by, what="删除个人信息")
    if (before := _erased_before(shop, asked)) is not None:
        finish_erasure(before, now=now, at_once=True)
        return before
    with acting("person_erased", shop, now=now, by=by) as act:
        rows.Shop.objects.select_for_update().get(pk=shop.pk)
        person = person_of(shop, asked, number=_next_number(shop), now=now)
        _refuse(grounds(shop, asked, now), confirmed, confirmation(len(asked)))
        told = forget(person)
        if told.is_nothing:
            raise NothingToEraseError(count=len(asked))
        erasure = _kept(act, person, told, asked_by)
    finish_erasure(erasure, now=now, at_once=True)
    return erasure


def refuse_others_than_owner(shop: rows.Shop, by: User | None, *, what: str) -> None:
    """Raises OwnerOnlyError for a member of the staff. Nobody is the command line, or the loop that the owner set."""
    owner = rows.Membership.objects.filter(shop=shop, user=by, role=rows.Role.OWNER)
    if by is not None and not owner.exists():
        raise OwnerOnlyError(what=what)


def _erased_before(shop: rows.Shop, asked: list[str]) -> rows.Erasure | None:
    """The erasure in which all of these went: who asks twice, or presses twice, gets the same answer."""
    marks = {mark_of(shop.pk, order_sn) for order_sn in asked}
    found = rows.ErasedMark.objects.filter(shop=shop, mark__in=marks).select_related("erasure")
    known = {one.mark: one.erasure for one in found}
    return known.popitem()[1] if marks and known.keys() == marks else None


def _next_number(shop: rows.Shop) -> int:
    return (rows.Erasure.objects.filter(shop=shop).aggregate(last=Max("number"))["last"] or 0) + 1


def _refuse(found: tuple[Ground, ...], confirmed: str, phrase: str) -> None:
    blocking = [ground for ground in found if ground.blocks]
    if blocking:
        first = blocking[0]
        raise MustBeKeptError(why=first.sentence, hint=first.hint)
    if "".join(confirmed.split()) != "".join(phrase.split()):
        raise NotConfirmedError(phrase=phrase)


def _kept(act: Act, person: Person, told: Told, asked_by: AskedBy) -> rows.Erasure:
    """The record, the marks, and what the ledger and the timeline say of it."""
    shop = person.shop
    erasure = rows.Erasure.objects.create(
        shop=shop,
        number=person.number,
        at=act.now,
        by=act.by,
        asked_by=asked_by,
        orders=len(person.orders),
        disputes=[dispute.number for dispute in person.disputes],
        erased=told.erased,
        thinned=[[title, count, dict(told.why)[title]] for title, count in told.thinned],
        mended=told.mended,
        files_erased=len(person.files),
        files_shared=len(person.shared),
        files=sorted(person.files),
        folders=[f"{shop.pk}/{dispute.number}" for dispute in person.disputes],
    )
    marks = {mark_of(shop.pk, number) for number in person.numbers}
    rows.ErasedMark.objects.bulk_create(
        [rows.ErasedMark(shop=shop, erasure=erasure, mark=mark) for mark in sorted(marks)], ignore_conflicts=True
    )
    act.seal(f"erasure:{erasure.pk}", *(f"dispute:{dispute.pk}" for dispute in person.disputes))
    act.seal(*(erased(sha256) for sha256 in sorted(person.files)))
    act.tell(number=erasure.number, orders=erasure.orders, asked=ASKED_TITLES[asked_by])
    return erasure
