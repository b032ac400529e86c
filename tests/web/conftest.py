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
from stock import SN, complaint, order_line

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
