"""Other names for what could name a person or a shop, the same one for the same thing all through a dossier."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.story import SPACES


class Pseudonyms:
    """Hands out pseudonyms in the order in which facts are hidden, so that the same dossier tells the same story."""

    def __init__(self) -> None:
        self._given: dict[str, dict[str, str]] = defaultdict(dict)
        self._hiders: dict[str, Callable[[str], str]] = {
            "order_sn": self._order_sn,
            "tracking": self._tracking,
            "goods_id": lambda goods_id: self._numbered("G", goods_id),
            "batch": lambda batch: self._numbered("B", batch),
            "address": self._cell,
            "seen": lambda seen: seen if seen in ("", "listing") else self._order_sn(seen),
            "issuer": lambda name: self._numbered("C", name),
            "holder": lambda name: self._numbered("C", name),
            "title": lambda title: _as_text(title).strip(),
            "text": _as_text,
        }

    def hide(self, fact: Fact) -> Fact:
        """The fact with every text that could name someone replaced; numbers, times and codes stay."""
        hiders = self._hiders
        if type(fact).__name__ == "Shop":
            hiders = hiders | {"name": lambda _: "本店"}
        if type(fact).__name__ == "Photo":
            hiders = hiders | {"name": lambda name: self._numbered("P", name)}
        texts = {part.name: getattr(fact, part.name) for part in fields(fact)}
        plain = {name: value for name, value in texts.items() if type(value) is str}
        hidden: dict[str, Any] = {name: hiders.get(name, _as_word)(value) for name, value in plain.items()}
        return replace(fact, **hidden)

    def _numbered(self, letter: str, name: str, width: int = 1) -> str:
        if not name:
            return ""
        given = self._given[letter]
        return given.setdefault(name, f"{letter}{len(given) + 1:0{width}d}")

    def _order_sn(self, order_sn: str) -> str:
        # The date in front stays: it says when the order was placed, and that stands beside it anyway.
        day = re.match(r"\d{6}(?=-\d{15}$)", order_sn)
        number = self._numbered("", order_sn, 15)
        return f"{day[0] if day else '000000'}-{number}" if order_sn else ""

    def _tracking(self, tracking: str) -> str:
        # The letters name the courier, and a parcel that came back by another courier is a fact.
        courier = re.match(r"[A-Z]{0,4}", tracking)
        return self._numbered(f"{courier[0] if courier else ''}9", tracking, 6)

    def _cell(self, address: str) -> str:
        regions = address.split(" ")
        if len(regions) >= 2:
            return _as_word(" ".join(regions[:3]))
        return self._numbered("A", address)


def _as_word(text: str) -> str:
    """Fit to stand in 「」 on one line."""
    return masked(re.sub(r"[\r\n]+", " ", text).replace("」", "』"))


def _as_text(text: str) -> str:
    r"""Fit to end a line: one kind of line break, and nothing in front that the reader would skip."""
    return masked(text.replace("\r\n", "\n").replace("\r", "\n").lstrip(SPACES))
