"""The certificate of an erasure as a PDF to hand over."""

from django.http import FileResponse, HttpRequest

from mingbian.render.erasure_certificate import TITLE, certificate_pdf
from mingbian.store.queries.erasing import erasure_of, record_of
from mingbian.web.download import download
from mingbian.web.page import page, shop_of


@page("privacy/erasures/<int:erasure>/certificate.pdf")
def view(request: HttpRequest, erasure: int) -> FileResponse:
    record = record_of(erasure_of(shop_of(request), erasure))
    return download(certificate_pdf(record), f"{TITLE}-{record.number}.pdf", "application/pdf")
