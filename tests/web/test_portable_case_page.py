"""Exporting a case from the page: a made password is shown once, a typed one never, and a refusal keeps the choice."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings

from mingbian.actions.look_book import Glance, looks_of
from mingbian.domain.clock import day_of
from mingbian.render.portable.sealing import open_sealed
from mingbian.store import models as rows
from mingbian.store.queries.cases import cases

TYPED = "Kq7!vT2p-Zr9-uw"


@pytest.fixture(autouse=True)
def own_folder(settings: Settings, tmp_path: Path) -> None:
    """A data folder of each test's own: what one exports is no case of the next."""
    settings.HOME = tmp_path


def export(owner: Client, **told: str) -> str:
    form = {"recipient": "lawyer", "what": "copies", "password": "", "again": ""} | told
    return owner.post("/disputes/1/case/export/", form).content.decode()


def opened(path: Path, password: str) -> bytes:
    with path.open("rb") as source:
        return b"".join(open_sealed(source, password))


def test_a_made_password_is_shown_once_and_opens_the_file(owner: Client, dispute: rows.Dispute) -> None:
    page = export(owner)

    password = re.search(r'id="case-password">([a-z-]+)<', page)
    assert password
    (stored,) = cases(dispute)
    assert opened(stored.path, password[1])[:4] == b"PK\x03\x04"
    assert password[1] not in owner.get("/disputes/1/case/").content.decode()
    assert password[1].encode() not in stored.path.read_bytes()


def test_a_typed_password_is_never_shown_again(owner: Client, dispute: rows.Dispute) -> None:
    page = export(owner, password=TYPED, again=TYPED)

    assert TYPED not in page
    assert "强度：强" in page
    assert opened(cases(dispute)[0].path, TYPED)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"password": "12345678", "again": "12345678"}, "这个密码太弱"),
        ({"password": TYPED, "again": TYPED + "x"}, "两次输入的密码不一样"),
        ({"recipient": "nobody"}, "“交给谁”没有填好"),
        ({"recipient": "other", "what": "originals"}, "不能交给其他人"),
    ],
)
def test_what_is_refused_writes_nothing_and_keeps_the_choice(
    owner: Client, dispute: rows.Dispute, told: dict[str, str], why: str
) -> None:
    page = export(owner, **told)

    assert why in page
    assert cases(dispute) == []
    assert TYPED not in page
    if told.get("what") == "originals":
        assert 'value="originals" checked' in page
        assert '<option value="other" selected>' in page


def test_it_is_downloaded_under_a_name_that_says_for_whom(owner: Client, laoban: User, dispute: rows.Dispute) -> None:
    export(owner, recipient="court", what="originals")
    (stored,) = cases(dispute)

    answer = owner.get(f"/disputes/1/case/file/?name={stored.name}")

    assert [(look.by, look.what) for look in looks_of(day_of(stored.exported_at))] == [(laoban.pk, Glance.CASE)]
    assert answer.getvalue() == stored.path.read_bytes()
    assert answer["Content-Disposition"].startswith("attachment;")
    assert stored.title == "便携卷宗-法院-20260310T090000.html"
    assert "含原件" in owner.get("/disputes/1/case/").content.decode()


@pytest.mark.parametrize("name", ["", "../../db.sqlite3", "lawyer-20260310T080000.html", "%2e%2e/x.html"])
def test_no_other_file_is_given_out(owner: Client, dispute: rows.Dispute, name: str) -> None:
    assert owner.get("/disputes/1/case/file/", {"name": name})["Location"] == "/disputes/1/case/"
