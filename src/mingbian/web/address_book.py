"""The address book: every page by its own address. A page's file is loaded when somebody first opens it.

What a page stands on (formats, pictures, printing) takes longer to load than everything that the first page needs, so
the address is read from the file's text, as the command line does with its commands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from threading import Lock

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path

from mingbian.domain.discovery import by_code, files_in
from mingbian.web.page import Page, View

PAGES = "mingbian.web.pages"
WRITTEN = re.compile(r'^@page\("([^"]*)"(, open_to_strangers=True)?\)$', re.MULTILINE)

_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a page is found; `name` is its file's."""

    address: str
    name: str
    open_to_strangers: bool


def entries(package: str = PAGES) -> tuple[Entry, ...]:
    """Every page of the package. Two of one address stop the start."""
    return tuple(by_code((entry.address, entry) for entry in _written_in(package)).values())


def addresses() -> list[URLPattern]:
    return [path(entry.address, _door(entry), name=entry.name) for entry in entries()]


def _written_in(package: str) -> Iterator[Entry]:
    for file in files_in(package, ".py"):
        for address, strangers in WRITTEN.findall(file.read_text(encoding="utf-8")):
            yield Entry(address, file.name.removesuffix(".py"), bool(strangers))


def _door(entry: Entry) -> View:
    """A view that loads the page and lets it answer. It must say itself who may pass: a guard looks before it opens."""

    def view(request: HttpRequest, **places: object) -> HttpResponseBase:
        return _loaded(entry.name).view(request, **places)

    return login_not_required(view) if entry.open_to_strangers else view


@cache
def _loaded(name: str) -> Page:
    # Two threads that load files which load each other may each find the other's half done.
    with _one_at_a_time:
        module = import_module(f"{PAGES}.{name}")
    return next(thing for thing in vars(module).values() if isinstance(thing, Page))
