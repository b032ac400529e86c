"""What every page promises: closed to strangers and to other shops, safe to open, guarded, and in good order."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from every_address import Somewhere, everywhere, without_arguments
from mingbian.actions import load_sample
from mingbian.actions.create_shop import create_shop
from mingbian.store import models as rows
from mingbian.web.page import pages
from page_in_order import read
from small_shop import SmallShop, small_shop

NAMES = [page.name for page in pages()]
OPEN_TO_STRANGERS = {"calendar", "first_run", "sign_in"}
LATIN_SENTENCE = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]{2,}){3,}")


@pytest.fixture(scope="module")
def stocked(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SmallShop]:
    """One small shop for all tests here; what a test changes is rolled back after it."""
    with django_db_blocker.unblock():
        yield small_shop(tmp_path_factory.mktemp("sample"), timezone.now() - timedelta(hours=1))
        call_command("flush", interactive=False, verbosity=0)


@pytest.fixture
def small(stocked: SmallShop, db: None, monkeypatch: pytest.MonkeyPatch) -> SmallShop:
    # One of the pages writes and imports a whole sample shop; a few orders promise the same.
    monkeypatch.setattr(load_sample, "sample_shop", partial(load_sample.sample_shop, orders=12, disputes=3))
    return stocked


@pytest.fixture
def owner(small: SmallShop) -> Client:
    return signed_in(small.owner)


@pytest.fixture
def neighbour(small: SmallShop) -> Client:
    """The owner of another shop here, in which nothing has happened yet."""
    other = User.objects.create_user("linju")
    rows.Membership.objects.create(shop=create_shop("邻家小店", now=timezone.now()), user=other, role=rows.Role.OWNER)
    return signed_in(other)


@pytest.fixture(params=NAMES)
def place(request: pytest.FixtureRequest, small: SmallShop) -> Somewhere:
    """Each page in turn."""
    return next(found for found in everywhere(small) if found.page.name == request.param)


def signed_in(user: User, *, strict: bool = False) -> Client:
    client = Client(enforce_csrf_checks=strict)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def text_of(answer: HttpResponse) -> str:
    """What a page says; a file says nothing."""
    is_page = answer.get("Content-Type", "").startswith("text/html") and not answer.streaming
    return answer.content.decode() if is_page else ""


def test_only_these_pages_are_open_to_strangers() -> None:
    assert {page.name for page in pages() if page.open_to_strangers} == OPEN_TO_STRANGERS


@pytest.mark.parametrize("method", ["get", "post"])
def test_every_page_is_closed_to_strangers(place: Somewhere, method: str) -> None:
    answer = getattr(Client(), method)(place.address)

    if not place.page.open_to_strangers:
        assert (answer.status_code, answer["Location"]) == (302, f"/sign-in/?next={place.address}")


@pytest.mark.parametrize("method", ["get", "post"])
def test_nothing_of_a_shop_is_found_by_another_shops_owner(
    neighbour: Client, small: SmallShop, place: Somewhere, method: str
) -> None:
    answer = getattr(neighbour, method)(place.address)

    if place.is_of_a_shop:
        # Whether the address takes only forms is no secret; 405 says the same of a dispute that there is not.
        assert answer.status_code == 404 or (method, answer.status_code) == ("get", 405)
    assert small.dispute.order_sn not in text_of(answer)


def test_every_page_opens_when_the_shop_is_full(owner: Client, place: Somewhere) -> None:
    answer = owner.get(place.address)

    assert answer.status_code in (200, 204, 302, 405)
    if answer.status_code == 405:
        assert "只能由页面上的按钮打开" in text_of(answer)


def test_every_page_without_a_dispute_opens_on_the_first_day(neighbour: Client) -> None:
    for address in without_arguments(pages()):
        answer = neighbour.get(address)
        assert answer.status_code in (200, 302, 405), address
        assert answer.status_code != 200 or re.search(r"<button|role=\"button\"", text_of(answer)), "a way on"


def test_no_page_changes_anything_by_being_looked_at(owner: Client, small: SmallShop) -> None:
    tables = list(apps.get_app_config("store").get_models())

    def everything() -> dict[str, list[dict[str, object]]]:
        return {table.__name__: list(table.objects.order_by("pk").values()) for table in tables}

    before = everything()
    for found in everywhere(small):
        owner.get(found.address)

    assert everything() == before


def test_no_page_breaks_on_an_empty_form(owner: Client, place: Somewhere) -> None:
    assert owner.post(place.address).status_code < 500


def test_every_form_needs_our_own_token(small: SmallShop, place: Somewhere) -> None:
    answer = signed_in(small.owner, strict=True).post(place.address)

    assert answer.status_code == 403
    assert "为了安全没有提交" in text_of(answer)


def test_every_answer_says_what_a_browser_may_run(owner: Client, place: Somewhere) -> None:
    answer = owner.get(place.address)

    policy = answer["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "style-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_every_page_is_in_good_order(owner: Client, place: Somewhere) -> None:
    html = text_of(owner.get(place.address))
    if not html:
        return

    reading = read(html)

    assert reading.faults == []
    assert reading.headings == 1
    assert reading.tokens == reading.posting_forms
    assert '<html lang="zh-Hans"' in html
    assert [words for words in reading.words if LATIN_SENTENCE.search(words)] == [], "a user reads Chinese"


def test_every_page_of_the_sample_shop_says_that_it_is_one(owner: Client, place: Somewhere) -> None:
    answer = owner.get(place.address)

    if answer.status_code == 200 and text_of(answer):
        assert "示例店铺" in text_of(answer)
