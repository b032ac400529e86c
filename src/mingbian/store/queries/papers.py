"""The shop's papers: the shelf, one paper of it, and what the program read from its picture."""

from datetime import datetime

from django.http import Http404

from mingbian.domain.clock import day_of
from mingbian.domain.evidence import FOR_EVER
from mingbian.reading.certificate import CertificateSays, certificate_says
from mingbian.reading.words import one_below_the_other
from mingbian.store.models import Certificate as Row
from mingbian.store.models import Shop
from mingbian.store.queries.words_in import words_of_file


def shelf(shop: Shop) -> list[Row]:
    """Every paper on the shelf, the unconfirmed first, then by the day on which it ends."""
    on_it = Row.objects.filter(shop=shop, aside_at=None).select_related("confirmed_by", "by")
    return sorted(on_it, key=lambda row: (row.confirmed_at is not None, row.valid_to or FOR_EVER, row.pk))


def paper_of(shop: Shop, number: int) -> Row:
    """404 for one of another shop, or one that was put aside."""
    found = Row.objects.filter(shop=shop, pk=number, aside_at=None).select_related("confirmed_by", "by").first()
    if found is None:
        raise Http404
    return found


def is_read(row: Row) -> bool:
    """Whether the program has looked at its picture, with whatever came of it; True where there is none to look at."""
    return not row.sha256 or words_of_file(row.shop_id, row.sha256) is not None


def says_of(row: Row) -> CertificateSays | None:
    """What was read from its picture; None where it has none, or was not read yet, or could not be."""
    words = words_of_file(row.shop_id, row.sha256) if row.sha256 else None
    return certificate_says(one_below_the_other(words.pages)) if words and not words.problem else None


def expiring(shop: Shop, now: datetime, *, within_days: int) -> list[Row]:
    """Confirmed papers with an end in so many days or fewer, those that ended already left out."""
    today = day_of(now)
    return [
        row
        for row in shelf(shop)
        if row.confirmed_at is not None
        and row.term == "dated"
        and row.valid_to is not None
        and 0 <= (row.valid_to - today).days <= within_days
    ]
