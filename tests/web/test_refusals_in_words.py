"""What is seen when something was not done: a calm Chinese page with a way on, never a stack trace."""

import pytest
from django.db import OperationalError
from django.test import Client

from mingbian.actions.refusals import DiskFullError
from mingbian.store import models as rows
from mingbian.web.pages import today


def test_a_page_that_there_is_not_leads_back(owner: Client) -> None:
    answer = owner.get("/nowhere/")

    assert answer.status_code == 404
    assert "没有找到这个页面。" in answer.content.decode()
    assert 'href="/"' in answer.content.decode()


def test_a_forms_address_opened_as_a_page_leads_back(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.get("/disputes/1/chat/")

    assert answer.status_code == 405
    assert answer["Allow"] == "POST"
    assert "刚才的内容没有提交" in answer.content.decode()


def test_a_form_that_stood_open_too_long_is_explained(laoban: object, dispute: rows.Dispute) -> None:
    strict = Client(enforce_csrf_checks=True)

    answer = strict.post("/sign-in/", {"username": "laoban", "password": "x"})

    assert answer.status_code == 403
    assert "刷新以后再提交一次" in answer.content.decode()


def test_a_refused_act_is_told_with_its_hint(owner: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(today, "due_soonest", full)

    answer = owner.get("/")

    assert answer.status_code == 409
    assert "磁盘已满" in answer.content.decode()
    assert "请腾出空间" in answer.content.decode()


def test_what_nobody_foresaw_shows_no_trace(owner: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise OperationalError("secret table missing")

    monkeypatch.setattr(today, "due_soonest", breaks)
    owner.raise_request_exception = False

    answer = owner.get("/")

    assert answer.status_code == 500
    assert "这一步没有完成，资料没有改动。" in answer.content.decode()
    assert "secret table" not in answer.content.decode()


def test_far_too_many_fields_are_refused_calmly(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post("/disputes/1/chat/", {f"f{number}": "x" for number in range(1500)})

    assert answer.status_code == 400
    assert "没有读懂" in answer.content.decode()


def test_a_host_that_is_not_ours_is_refused(owner: Client) -> None:
    assert owner.get("/", headers={"host": "evil.example"}).status_code == 400
