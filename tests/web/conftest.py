"""An owner at the desk of one dispute, on an ordinary morning: a message at night would be objected to."""

from datetime import datetime

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.web.money_shown import forget_books
from stock import SN, aftersale, complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)


@pytest.fixture
def morning(monkeypatch: pytest.MonkeyPatch) -> datetime:
    """The pages' clock, standing still."""
    monkeypatch.setattr(timezone, "now", lambda: NOW)
    return NOW


@pytest.fixture(autouse=True)
def quick_passwords(settings: Settings) -> None:
    """A hash that is meant to take its time would take it in every test."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def no_books() -> None:
    """A book of money is kept by keys of rows, and every test begins with the same keys."""
    forget_books()


@pytest.fixture
def laoban(shop: rows.Shop) -> User:
    """The owner of the shop."""
    user = User.objects.create_user("laoban", password="mai yusan de laoban")
    rows.Membership.objects.create(shop=shop, user=user, role=rows.Role.OWNER)
    return user


@pytest.fixture
def owner(laoban: User, morning: datetime) -> Client:
    """A browser in which the owner is signed in."""
    client = Client()
    client.force_login(laoban, backend="django.contrib.auth.backends.ModelBackend")
    return client


@pytest.fixture
def dispute(shop: rows.Shop, morning: datetime) -> rows.Dispute:
    """Somebody says that his raincoat never came."""
    order_line(shop)
    complaint(shop)
    return open_dispute(shop, SN, now=morning)


@pytest.fixture
def contested(shop: rows.Shop, morning: datetime) -> rows.Dispute:
    """He praised the parcel, and now it never came: the record contradicts, and the advice is to say so."""
    order_line(shop, tracking="YT7000", shipped_at=beijing(2026, 3, 2, 18, 40))
    rows.Trace.objects.create(
        shop=shop, line_key="1", tracking="YT7000", at=beijing(2026, 3, 4, 9, 12), text="本人签收", signed=True
    )
    rows.ChatMessage.objects.create(
        shop=shop, line_key="1", order_sn=SN, at=beijing(2026, 3, 5, 9, 30), speaker="buyer", text="收到了，包装不错"
    )
    aftersale(shop, reason_text="没收到货")
    complaint(shop)
    return open_dispute(shop, SN, now=morning)
