"""The plain sheets of ours, empty, to download and fill in."""

from django.http import FileResponse, Http404, HttpRequest
from django.utils import timezone

from mingbian.domain.discovery import by_code, modules_in
from mingbian.platforms.plain.blank import Blank, workbook_of
from mingbian.web.download import download
from mingbian.web.page import page

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def blanks() -> dict[str, Blank]:
    """Every blank sheet under the code of its format, in name order."""
    modules = modules_in("mingbian.platforms.plain")
    return by_code((module.BLANK.form.code, module.BLANK) for module in modules if hasattr(module, "BLANK"))


@page("import/sheets/<slug:code>.xlsx")
def view(request: HttpRequest, code: str) -> FileResponse:
    blank = blanks().get(code)
    if blank is None:
        raise Http404
    return download(workbook_of(blank, made_at=timezone.now()), blank.file_name, XLSX)
