"""Found texts as somebody may see them: who said it, where it stands in the workbench, and nobody's telephone in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.evidence import CERTIFICATE_TITLES
from mingbian.domain.masking import masked
from mingbian.domain.talk import SPEAKER_TITLES, Speaker
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.negotiate.letter import STAGE_TITLES
from mingbian.store.models import Certificate, Dispute, Evidence, Shop, TrayFile
from mingbian.store.queries.words_found import Found


@dataclass(frozen=True, slots=True)
class Place:
    """Where it stands: a dispute by its number, an exhibit in it, a paper or waiting file by its row, a rule's code.

    All empty where no page shows it, as with the chat of an order that nobody disputed; `order_sn` is its order then.
    """

    dispute: int | None = None
    exhibit: int | None = None
    paper: int | None = None
    waiting: int | None = None
    rule: str = ""
    order_sn: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """`id` is the row's; `title` says what it is, or who said it; `text` is masked."""

    id: int
    title: str
    at: datetime | None
    text: str
    place: Place


def hits_of(shop: Shop, table: str, found: Sequence[Found]) -> tuple[Hit, ...]:
    """In the order in which they were found."""
    places, titles = _PLACES[table](shop, found), _TITLES[table]
    hits = []
    for one in found:
        name, place = places.get(one.of, ("", Place()))
        title = "，".join(filter(None, (name, titles(one.by))))
        hits.append(Hit(one.id, masked(title), one.at, masked(one.text), place))
    return tuple(hits)


Places = dict[str, tuple[str, Place]]
"""By what a found text is of: what that is called, where it needs a name, and its place."""


def _by_order(shop: Shop, found: Sequence[Found]) -> Places:
    orders = {one.of for one in found}
    known = dict(Dispute.objects.filter(shop=shop, order_sn__in=orders).values_list("order_sn", "number"))
    return {order: ("", Place(dispute=known.get(order), order_sn=order)) for order in orders}


def _by_file(shop: Shop, found: Sequence[Found]) -> Places:
    """An exhibit first, else a paper, else what waits to be sorted."""
    files = {one.of for one in found}
    places: Places = {}
    for file in TrayFile.objects.filter(shop=shop, sha256__in=files, aside_at=None).select_related("dispute"):
        number = file.dispute.number if file.dispute else None
        places[file.sha256] = (file.name, Place(dispute=number, waiting=file.pk))
    for paper in Certificate.objects.filter(shop=shop, sha256__in=files, aside_at=None):
        places[paper.sha256] = (paper.name, Place(paper=paper.pk))
    kept = Evidence.objects.filter(dispute__shop=shop, sha256__in=files).select_related("dispute")
    for held in kept.order_by("-dispute__number"):
        places[held.sha256] = (held.name, Place(held.dispute.number, held.number))
    return places


def _by_dispute(shop: Shop, found: Sequence[Found]) -> Places:
    known = Dispute.objects.filter(shop=shop, pk__in=[int(one.of) for one in found])
    return {str(dispute.pk): ("", Place(dispute=dispute.number)) for dispute in known}


def _by_exhibit(shop: Shop, found: Sequence[Found]) -> Places:
    """Of one dispute several exhibits may be found: their places are told by the exhibit itself."""
    known = Evidence.objects.filter(dispute__shop=shop, pk__in=[int(one.of) for one in found]).select_related("dispute")
    return {str(held.pk): (f"第 {held.number} 号证物", Place(held.dispute.number, held.number)) for held in known}


def _by_paper(shop: Shop, found: Sequence[Found]) -> Places:
    known = Certificate.objects.filter(shop=shop, pk__in=[int(one.of) for one in found], aside_at=None)
    return {str(paper.pk): ("", Place(paper=paper.pk)) for paper in known}


def _called(by: str) -> str:
    return "买家打来" if by == Speaker.BUYER else "本店打给买家"


def _title_in(titles: dict[str, str]) -> Callable[[str], str]:
    return lambda code: titles.get(code, "")


_PLACES: dict[str, Callable[[Shop, Sequence[Found]], Places]] = {
    **dict.fromkeys(("complaint", "chat_message", "phone_call", "review"), _by_order),
    "file_words": _by_file,
    "evidence": _by_exhibit,
    "certificate": _by_paper,
    "letter": _by_dispute,
}
_TITLES: dict[str, Callable[[str], str]] = {
    "complaint": _title_in({code.value: title for code, title in REASON_TITLES.items()}),
    "chat_message": _title_in({code.value: title for code, title in SPEAKER_TITLES.items()}),
    "phone_call": _called,
    "review": "{} 星".format,
    "file_words": "第 {} 页".format,
    "evidence": lambda code: evidence_kinds()[code].title if code in evidence_kinds() else "",
    "certificate": _title_in({code.value: title for code, title in CERTIFICATE_TITLES.items()}),
    "letter": _title_in({code.value: title for code, title in STAGE_TITLES.items()}),
}
