"""The original of a paper out of the vault, byte for byte, as a download under a name of our own."""

from mimetypes import guess_extension

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest

from mingbian.store.queries.papers import paper_of
from mingbian.vault.files import open_kept
from mingbian.web.download import download
from mingbian.web.page import page, shop_of


@page("certificates/<int:paper>/original/")
def view(request: HttpRequest, paper: int) -> FileResponse:
    row = paper_of(shop_of(request), paper)
    if not row.sha256:
        raise Http404
    try:
        original = open_kept(settings.VAULT, row.sha256)
    except FileNotFoundError as error:
        raise Http404 from error
    name = f"证书-{row.title or row.pk}{guess_extension(row.media_type) or '.bin'}".replace("/", "、")
    return download(original, name, row.media_type or "application/octet-stream")
