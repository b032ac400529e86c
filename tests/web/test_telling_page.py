"""The page of reminders: what is set up, what a calendar shows and to whom, and that silence is said on every page."""

from datetime import datetime, timedelta
from unittest.mock import patch

from django.test import Client
from icalendar import Calendar
from pytest_django import Settings

from mingbian.actions import telling
from mingbian.actions.record_countdown import record_countdown
from mingbian.domain.clock import beijing
from mingbian.notify.sending import Sent
from mingbian.store import models as rows

KEY = "SCT12345Tabcdefgh"


def read(owner: Client, address: str = "/telling/") -> str:
    return owner.get(address).content.decode()


def test_a_way_is_added_tried_switched_and_removed(owner: Client, shop: rows.Shop) -> None:
    added = owner.post("/telling/add/serverchan/", {"key": KEY}, follow=True).content.decode()
    one = rows.TellingWay.objects.get()
    with patch.object(telling, "send", return_value=Sent()):
        tried = owner.post(f"/telling/ways/{one.pk}/try/", follow=True).content.decode()
    last = owner.post(f"/telling/ways/{one.pk}/switch/", {"how": "last"}, follow=True).content.decode()
    off = owner.post(f"/telling/ways/{one.pk}/switch/", {"how": "off"}, follow=True).content.decode()
    owner.post(f"/telling/ways/{one.pk}/remove/")

    assert "添加了Server酱（微信）" in added
    assert KEY not in added
    assert "对方收下了" in tried
    assert '<span class="tag accent">只发最后一次</span>' in last
    assert '<span class="tag">停用</span>' in off
    assert not rows.TellingWay.objects.exists()


def test_what_is_wrong_is_said_and_the_secret_is_not_sent_back(owner: Client, shop: rows.Shop) -> None:
    answer = owner.post("/telling/add/serverchan/", {"key": "my secret, mistyped"})

    assert answer.status_code == 422
    assert "它应以 SCT 开头" in answer.content.decode()
    assert "mistyped" not in answer.content.decode()
    assert owner.get("/telling/add/pigeon/").status_code == 404


def test_a_try_that_fails_says_why(owner: Client, shop: rows.Shop) -> None:
    owner.post("/telling/add/serverchan/", {"key": KEY})
    with patch.object(telling, "send", return_value=Sent("连不上对方的服务器，请检查网络；会再试几次。")):
        page = owner.post(f"/telling/ways/{rows.TellingWay.objects.get().pk}/try/", follow=True).content.decode()

    assert "没有送到：连不上对方的服务器" in page


def test_the_calendar_opens_to_whoever_knows_its_secret(
    owner: Client, client: Client, dispute: rows.Dispute, morning: datetime
) -> None:
    record_countdown(dispute, morning + timedelta(hours=30), now=morning, text="处理售后申请")
    owner.post("/telling/calendar/", {"on": "1"})
    secret = rows.Telling.objects.get().calendar

    answer = Client().get(f"/calendar/{secret}.ics")

    calendar = Calendar.from_ical(answer.content)
    [event] = [one for one in calendar.walk("VEVENT") if "处理售后申请" in one["summary"]]
    assert answer["Content-Type"].startswith("text/calendar")
    assert event.decoded("dtend") == morning + timedelta(hours=30)
    assert event.walk("VALARM")[0].decoded("trigger") == timedelta(hours=-1)
    assert dispute.order_sn not in answer.content.decode()
    assert dispute.title not in answer.content.decode()
    assert f"/calendar/{secret}.ics" in read(owner)


def test_an_old_secret_opens_nothing_and_neither_does_none(owner: Client, shop: rows.Shop) -> None:
    owner.post("/telling/calendar/", {"on": "1"})
    old = rows.Telling.objects.get().calendar
    owner.post("/telling/calendar/", {"on": "1"})
    new = rows.Telling.objects.get().calendar
    stranger = Client()

    assert stranger.get(f"/calendar/{old}.ics").status_code == 404
    assert stranger.get(f"/calendar/{new}.ics").status_code == 200
    owner.post("/telling/calendar/", {"on": "0"})
    assert stranger.get(f"/calendar/{new}.ics").status_code == 404
    assert stranger.get("/calendar/.ics").status_code == 404


def test_quiet_hours_and_the_watcher_are_set_here(owner: Client, shop: rows.Shop) -> None:
    owner.post("/telling/quiet/", {"quiet_from": "23", "quiet_until": "7"})
    owner.post("/telling/watcher/", {"address": "https://example.com/ping"})
    refused = owner.post("/telling/watcher/", {"address": "ftp://example.com"})

    wishes = rows.Telling.objects.get()
    assert (wishes.quiet_from, wishes.quiet_until) == (23, 7)
    assert "example" not in wishes.watcher
    assert refused.status_code == 422
    assert "ftp://example.com" in refused.content.decode()
    assert '<option value="23" selected>' in read(owner)


def test_every_page_says_when_reminders_have_stopped(owner: Client, shop: rows.Shop) -> None:
    seen = rows.Beat.objects.create(name="reminders", at=beijing(2026, 3, 10, 8))
    silent = read(owner, "/")
    seen.delete()

    assert "提醒从" in silent
    assert "没有在运行" in silent
    assert "没有在运行" not in read(owner, "/")


def test_an_address_of_this_machine_alone_is_called_that_and_says_how_a_phone_gets_there(
    owner: Client, shop: rows.Shop
) -> None:
    before = owner.get("/telling/", headers={"host": "127.0.0.1:8620"}).content.decode()
    owner.post("/telling/calendar/", {"on": "1"})
    after = owner.get("/telling/", headers={"host": "127.0.0.1:8620"}).content.decode()

    assert "手机上的日历还订阅不到" in before
    assert "手机打不开它" in after
    assert "http://127.0.0.1:8620/calendar/" in after
    assert "mingbian run --host 0.0.0.0" in after


def test_where_others_reach_it_the_calendars_address_is_one_that_they_reach(
    owner: Client, shop: rows.Shop, settings: Settings
) -> None:
    settings.REACHED_AT = ("http://192.168.1.5:8620",)
    owner.post("/telling/calendar/", {"on": "1"})

    page = owner.get("/telling/", headers={"host": "127.0.0.1:8620"}).content.decode()

    assert "http://192.168.1.5:8620/calendar/" in page
    assert "手机打不开它" not in page


def test_who_came_by_a_name_of_the_network_is_told_that_name(
    owner: Client, shop: rows.Shop, settings: Settings
) -> None:
    settings.ALLOWED_HOSTS = ["shop.example"]
    owner.post("/telling/calendar/", {"on": "1"}, headers={"host": "shop.example"})

    page = owner.get("/telling/", headers={"host": "shop.example"}).content.decode()

    assert "http://shop.example/calendar/" in page
    assert "手机打不开它" not in page
