"""How far one's own import is, in one plain line; no content when there is nothing to say."""

from django.http import HttpRequest, HttpResponse

from mingbian.web.page import page, person
from mingbian.web.under_way import how_far


@page("import/progress/<slug:token>/")
def view(request: HttpRequest, token: str) -> HttpResponse:
    asker = person(request)
    known = how_far(asker.pk, token) if asker else None
    if known is None:
        return HttpResponse(status=204)
    of = f" / {known.of:,}" if known.of else ""
    return HttpResponse(f"正在读「{known.file}」：{known.rows:,}{of} 行", content_type="text/plain; charset=utf-8")
