"""One paper: its picture, and beside it the form with what was read, for somebody to confirm or put right."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from mingbian.actions.record_certificate import record_certificate
from mingbian.domain.errors import MingbianError
from mingbian.reading.certificate import CertificateSays
from mingbian.reading.certificate_labels import Label
from mingbian.reading.document_words import MOST_PAGES
from mingbian.store.models import Certificate, Dispute, Shop
from mingbian.store.queries.goods import goods_rates
from mingbian.store.queries.papers import is_read, paper_of, says_of
from mingbian.web.forms import cleaned
from mingbian.web.page import page, person, shop_of, shown
from mingbian.web.paper_form import PaperForm, filled_with, put_right
from mingbian.web.shown_small import pages_to_draw
from mingbian.web.typed import REFUSED


@page("certificates/<int:paper>/")
def view(request: HttpRequest, paper: int) -> HttpResponse:
    row = paper_of(shop_of(request), paper)
    return _confirmed(request, row) if request.method == "POST" else _form(request, row)


def _form(request: HttpRequest, row: Certificate) -> HttpResponse:
    says, dispute = says_of(row), came_from(request, row.shop)
    filled = filled_with(row, says)
    if dispute is not None and row.confirmed_at is None and says is not None and _names(says, dispute):
        filled |= {"goods_id": dispute.goods_id}
    return page_shown(request, row, PaperForm(initial=filled), dispute)


def _names(says: CertificateSays, dispute: Dispute) -> bool:
    """Whether the paper's own words for its goods or brand stand in the title of the disputed ones."""
    named = (says.value(Label.GOODS), says.value(Label.BRAND))
    return any(words and words.casefold() in dispute.title.casefold() for words in named)


def _confirmed(request: HttpRequest, row: Certificate) -> HttpResponse:
    """A refused form comes back as it was filled, beside its picture."""
    form, dispute = PaperForm(request.POST), came_from(request, row.shop)
    try:
        cleaned(form)
        record_certificate(row.shop, of=row, now=timezone.now(), by=person(request), **form.told)
    except MingbianError as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}".strip())
        return page_shown(request, row, form, dispute, status=REFUSED)
    messages.success(request, f"《{row.title}》已核对，从现在起算数。")
    return redirect("dispute_gather", dispute.number) if dispute else redirect("certificates")


def page_shown(
    request: HttpRequest, row: Certificate, form: PaperForm, dispute: Dispute | None, *, status: int = 200
) -> HttpResponse:
    pages = pages_to_draw(row.sha256, row.media_type, row.name)
    return shown(
        request,
        "certificate",
        status=status,
        row=row,
        form=form,
        says=says_of(row),
        is_read=is_read(row),
        pages=range(1, min(pages, MOST_PAGES) + 1),
        left_out=max(0, pages - MOST_PAGES),
        put_right=put_right(row),
        goods=goods_rates(row.shop, timezone.now())[:200],
        came_from=dispute,
    )


def came_from(request: HttpRequest, shop: Shop) -> Dispute | None:
    """The dispute from which somebody opened the shelf, if it is one of this shop's."""
    number = request.GET.get("dispute", "")
    return Dispute.objects.filter(shop=shop, number=int(number)).first() if _is_number(number) else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 9
