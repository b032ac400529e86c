"""The address book is read from the pages' texts; a page is loaded when somebody opens it."""

import sys
from pathlib import Path

import pytest
from django.test import Client
from django.urls import resolve

from mingbian.domain.discovery import DuplicateCodeError
from mingbian.web.address_book import entries
from mingbian.web.page import pages


def test_the_texts_say_what_the_pages_say() -> None:
    """A page written in another way than the others would have no address."""
    assert [(entry.address, entry.name, entry.open_to_strangers) for entry in entries()] == [
        (page.address, page.name, page.open_to_strangers) for page in pages()
    ]


def test_a_door_lets_in_whom_its_page_lets_in() -> None:
    doors = {page.name: resolve(f"/{page.address}").func for page in pages() if "<" not in page.address}

    assert {name for name, door in doors.items() if not getattr(door, "login_required", True)} == {
        page.name for page in pages() if page.open_to_strangers and "<" not in page.address
    }


def test_an_open_page_answers_a_stranger_and_a_closed_one_sends_him_to_sign_in(db: None) -> None:
    assert Client().get("/first-run/").status_code == 200
    assert Client().get("/disputes/7/").headers["Location"].startswith("/sign-in/")


def test_two_pages_of_one_address_stop_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "some_pages"
    folder.mkdir()
    for name in ("__init__", "one", "other"):
        (folder / f"{name}.py").write_text('@page("here/")\ndef view(): ...\n' if name != "__init__" else "")
    monkeypatch.syspath_prepend(str(tmp_path))

    with pytest.raises(DuplicateCodeError, match="here/"):
        entries("some_pages")

    sys.modules.pop("some_pages")
