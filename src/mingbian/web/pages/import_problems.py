"""What was not understood in one imported file, as a sheet to work through."""

from django.http import FileResponse, Http404, HttpRequest
from django.utils import timezone

from mingbian.platforms.plain.writing import problem_sheet
from mingbian.store.queries.imports import imported_files, problems
from mingbian.web.download import download
from mingbian.web.page import page, shop_of
from mingbian.web.pages.blank_sheet import XLSX


@page("import/<int:imported>/problems.xlsx")
def view(request: HttpRequest, imported: int) -> FileResponse:
    shop = shop_of(request)
    if not imported_files(shop, most=None).filter(pk=imported).exists():
        raise Http404
    return download(problem_sheet(problems(shop, imported), made_at=timezone.now()), "导入问题.xlsx", XLSX)
