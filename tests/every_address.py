"""Every page's address with something in it that there is: how the walks over all pages know where to go."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from mingbian.web.page import Page, pages
from small_shop import CALENDAR, SmallShop

ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>")
OF_A_SHOP = frozenset(
    {
        "number",
        "imported",
        "goods_id",
        "activity",
        "paper",
        "waiting",
        "erasure",
        "way",
        "line",
        "version",
        "announcement",
        "lesson",
    }
)
"""What belongs to one shop, so that nobody else's owner may find it."""


@dataclass(frozen=True)
class Somewhere:
    """A page with the arguments of its address."""

    page: Page
    arguments: dict[str, object]

    @property
    def address(self) -> str:
        return reverse(self.page.name, kwargs=self.arguments)

    @property
    def is_of_a_shop(self) -> bool:
        return not OF_A_SHOP.isdisjoint(self.arguments)


def arguments_of(page: Page) -> list[str]:
    return ARGUMENT.findall(page.address)


def everywhere(small: SmallShop) -> list[Somewhere]:
    """Every page, each argument of its address filled with what the small shop has."""
    known: dict[str, object] = {
        "number": small.dispute.number,
        "of": 1,
        "name": small.pack,
        "file": "page-1.png",
        "imported": small.imported,
        "goods_id": small.goods_id,
        "activity": small.activity,
        "way": small.way,
        "secret": CALENDAR,
        "kind": "serverchan",
        "waiting": small.waiting,
        "paper": small.paper,
        "rule": "PDD-INT-01",
        "code": "plain_complaints",
        "erasure": 1,
        "line": small.line,
        "lesson": small.lesson,
        "version": small.version,
        "announcement": small.announcement,
        "reason": "not_received",
        "token": "0" * 32,
    }
    return [Somewhere(page, {name: known[name] for name in arguments_of(page)}) for page in pages()]


def without_arguments(found: Iterable[Page]) -> list[str]:
    """The addresses of the pages that a shop has from its first day on."""
    return [reverse(page.name) for page in found if not arguments_of(page)]
